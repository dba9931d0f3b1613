//! What no emulator does, against answers as AWS sent them, through the real SDK: service roles, stack policies.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};

use super::*;
use crate::fake::{Fault, Faults, Server};
use crate::{Connection, Credentials, Outcome, RealAws};

pub(super) type Form = BTreeMap<String, String>;
pub(super) type Requests = Arc<Mutex<Vec<Form>>>;

/// A deployer by the real SDK, in front of a cloud some of whose answers are recorded; the requests that were sent, too.
pub(super) async fn real(
    cloud: &Cloud,
    recorded: impl Fn(&Form) -> Option<(u16, String)> + Send + Sync + 'static,
) -> (Deployer<RealAws>, ProgressStream, Requests) {
    cloud.hurry(50);
    let requests = Requests::default();
    let kept = Arc::clone(&requests);
    let server = Server::start_with(cloud, move |form| {
        kept.lock().expect("no panic").push(form.clone());
        recorded(form)
    });
    let connection = Connection {
        credentials: Some(Credentials::new(ACCOUNT, "secret", None, None, "test")),
        region: Some(REGION.to_owned()),
        endpoint: Some(server.expect("a port").url()),
        ..Connection::default()
    };
    let aws = RealAws::connect(connection).await.expect("a connection");
    let (reporter, stream) = Reporter::new();
    (Deployer::new(Client::new(aws, Patience::new(7), reporter), options()), stream, requests)
}

/// The requests of an action.
pub(super) fn sent(requests: &Requests, action: &str) -> Vec<Form> {
    let all = requests.lock().expect("no panic");
    all.iter().filter(|it| it.get("Action").is_some_and(|it| it == action)).cloned().collect()
}

/// An error as CloudFormation writes it.
pub(super) fn refused(code: &str, message: &str) -> (u16, String) {
    let body = format!(
        "<ErrorResponse xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><Error><Type>Sender</Type><Code>{code}</Code>\
         <Message>{message}</Message></Error><RequestId>4e0db2a3-0000-4000-8000-000000000000</RequestId></ErrorResponse>"
    );
    (400, body)
}

const ROLE: &str = "arn:aws:iam::111111111111:role/deployer";

#[tokio::test]
async fn the_service_role_is_sent_and_one_that_can_not_be_assumed_is_said_before_anything_changes() {
    let cloud = Cloud::new();
    let with_role = |template: &str| {
        let mut target = target("orders", template);
        target.role = Some(ROLE.to_owned());
        target
    };
    let (real_deployer, _, requests) = real(&cloud, |_| None).await;
    let policy = Policy::new(Approve::Any);
    let small = with_role(&topics(&[("A", "")]));
    let report = real_deployer.deploy(&small, async |plan| plan.approve(&policy)).await;
    assert_eq!(report.outcome, Outcome::Changed);
    assert_eq!(sent(&requests, "CreateChangeSet")[0]["RoleARN"], ROLE);
    assert_eq!(cloud.stack(ACCOUNT, "orders").expect("a stack").role.as_deref(), Some(ROLE));
    // Source: `Role ... is invalid or cannot be assumed`, as AWS answered on 2022-11-21.
    let (real_deployer, ..) = real(&cloud, |form| {
        let is_it = form["Action"] == "CreateChangeSet";
        is_it.then(|| refused("ValidationError", &format!("Role {ROLE} is invalid or cannot be assumed")))
    })
    .await;
    let large = with_role(&topics(&[("A", ""), ("B", "")]));
    let report = real_deployer.deploy(&large, async |plan| plan.approve(&policy)).await;
    assert_eq!(report.outcome.exit_status(), 2);
    assert!(
        report.outcome.text().contains(&format!("Role {ROLE} is invalid or cannot be assumed")),
        "{}",
        report.outcome
    );
    assert!(report.outcome.text().contains("iam:PassRole"), "{}", report.outcome);
    assert_eq!(cloud.executions().len(), 1);
}

#[tokio::test]
async fn stack_policies_are_set_and_one_that_is_refused_is_a_warning() {
    let bucket = |name: &str| {
        let kept = "DeletionPolicy: Retain, UpdateReplacePolicy: Retain";
        target(
            "lake",
            &format!("Resources: {{Raw: {{Type: 'AWS::S3::Bucket', {kept}, Properties: {{BucketName: {name}}}}}}}"),
        )
    };
    let policy = Policy::new(Approve::Any);
    let cloud = Cloud::new();
    let (real_deployer, mut stream, requests) = real(&cloud, |_| None).await;
    assert_eq!(
        real_deployer.deploy(&bucket("one"), async |plan| plan.approve(&policy)).await.outcome,
        Outcome::Changed
    );
    assert!(sent(&requests, "SetStackPolicy")[0]["StackPolicyBody"].contains("LogicalResourceId/Raw"));
    // What is approved passes: the policy makes way, and is there again after it.
    assert_eq!(
        real_deployer.deploy(&bucket("two"), async |plan| plan.approve(&policy)).await.outcome,
        Outcome::Changed
    );
    let policies: Vec<bool> =
        sent(&requests, "SetStackPolicy").iter().map(|it| it["StackPolicyBody"].contains("/Raw")).collect();
    assert_eq!(policies, [true, false, true]);
    assert!(warnings(&stream.pending()).iter().all(|it| it.contains("was kept")), "nothing else to say");
    // Source: `Error validating stack policy: Invalid stack policy`, as AWS answered on 2022-11-11.
    let cloud = Cloud::new();
    let (real_deployer, mut stream, _) = real(&cloud, |form| {
        let is_it = form["Action"] == "SetStackPolicy";
        is_it.then(|| refused("ValidationError", "Error validating stack policy: Invalid stack policy"))
    })
    .await;
    assert_eq!(
        real_deployer.deploy(&bucket("one"), async |plan| plan.approve(&policy)).await.outcome,
        Outcome::Changed
    );
    let told = stream.pending();
    assert!(
        warnings(&told)[0].contains("Error validating stack policy: Invalid stack policy"),
        "{:?}",
        warnings(&told)
    );
}

#[tokio::test]
async fn what_is_throttled_is_sent_again_with_its_token() {
    let cloud = Cloud::new();
    let left = AtomicUsize::new(6);
    let (deployer, _, requests) = real(&cloud, move |form| {
        let is_write = ["CreateChangeSet", "ExecuteChangeSet"].contains(&form["Action"].as_str());
        // Every other time.
        let is_throttled =
            is_write && left.fetch_update(SeqCst, SeqCst, |it| it.checked_sub(1)).is_ok_and(|it| it % 2 == 0);
        is_throttled.then(|| refused("Throttling", "Rate exceeded"))
    })
    .await;
    let target = target("orders", &topics(&[("A", "")]));
    let report = deployer.deploy(&target, async |plan| plan.approve(&Policy::new(Approve::Any))).await;
    assert_eq!((report.outcome, cloud.executions().len()), (Outcome::Changed, 1));
    for (action, token) in [("CreateChangeSet", "ClientToken"), ("ExecuteChangeSet", "ClientRequestToken")] {
        let sent = sent(&requests, action);
        assert!(sent.len() == 2 && sent[0][token] == sent[1][token], "{action}: {sent:?}");
    }
}

#[tokio::test]
async fn an_execution_that_was_taken_is_followed_though_its_answer_is_lost_and_its_token_is_known() {
    let cloud = Cloud::new();
    let count = AtomicUsize::new(0);
    let (deployer, ..) = real(&cloud, move |form| {
        let is_again = form["Action"] == "ExecuteChangeSet" && count.fetch_add(1, SeqCst) > 0;
        // Source: `ExecuteChangeSet` of the API reference, read 2026-11.
        is_again.then(|| refused("TokenAlreadyExistsException", "A client request token already exists."))
    })
    .await;
    cloud.set_faults(Faults::none().then("cloudformation:ExecuteChangeSet", Fault::LostAnswer));
    let target = target("orders", &topics(&[("A", "")]));
    let report = deployer.deploy(&target, async |plan| plan.approve(&Policy::new(Approve::Any))).await;
    assert_eq!((report.outcome, cloud.executions().len()), (Outcome::Changed, 1));
}

#[tokio::test]
async fn a_change_set_that_is_out_of_date_is_stale() {
    let cloud = Cloud::new();
    let (deployer, ..) = real(&cloud, |_| None).await;
    let (_, plan) = deployer.plan(&target("orders", &topics(&[("A", "")]))).await;
    let plan = plan.expect("a plan");
    let (deployer, _, requests) = real(&cloud, |form| {
        let status = "<Status>CREATE_COMPLETE</Status><ExecutionStatus>OBSOLETE</ExecutionStatus>";
        (form["Action"] == "DescribeChangeSet").then(|| described(form, status))
    })
    .await;
    let report = deployer.execute(plan.approve(&Policy::new(Approve::Any)).expect("approval")).await;
    assert_eq!(report.outcome.exit_status(), 8, "{}", report.outcome);
    assert!(sent(&requests, "ExecuteChangeSet").is_empty());
}

/// A change set as CloudFormation describes it.
fn described(form: &Form, status: &str) -> (u16, String) {
    let field = |name: &str| form.get(name).cloned().unwrap_or_default();
    let body = format!(
        "<DescribeChangeSetResponse xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><DescribeChangeSetResult>\
         <ChangeSetId>arn:aws:cloudformation:eu-west-1:111111111111:changeSet/root/1</ChangeSetId>\
         <ChangeSetName>{}</ChangeSetName><Description>{}</Description>\
         <StackId>arn:aws:cloudformation:eu-west-1:111111111111:stack/orders/1</StackId>{status}<Changes/>\
         </DescribeChangeSetResult></DescribeChangeSetResponse>",
        field("ChangeSetName"),
        field("Description"),
    );
    (200, body)
}

#[tokio::test]
async fn a_new_stack_in_which_nothing_is_made_leaves_no_shell() {
    let cloud = Cloud::new();
    let requests = Requests::default();
    let made = Arc::clone(&requests);
    // Source: the reason as AWS writes it.
    let status = "<Status>FAILED</Status><ExecutionStatus>UNAVAILABLE</ExecutionStatus><StatusReason>The submitted information \
                  didn't contain changes. Submit different information to create a change set.</StatusReason>";
    let (deployer, ..) = real(&cloud, move |form| {
        made.lock().expect("no panic").push(form.clone());
        let created = sent(&made, "CreateChangeSet").pop();
        (form["Action"] == "DescribeChangeSet").then_some(created).flatten().map(|it| described(&it, status))
    })
    .await;
    let target = target(
        "orders",
        "Conditions: {Never: !Equals [a, b]}\nResources: {A: {Type: 'AWS::SNS::Topic', Condition: Never}}",
    );
    let report = deployer.deploy(&target, async |plan| plan.approve(&Policy::new(Approve::Any))).await;
    assert_eq!(report.outcome, Outcome::NoChange);
    assert_eq!(sent(&requests, "DeleteStack").len(), 1);
    assert!(cloud.stack(ACCOUNT, "orders").is_none());
}
