//! What no emulator does, against answers as AWS sent them, through the real SDK: service roles, stack policies, change sets of
//! nested stacks.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use super::*;
use crate::fake::Server;
use crate::{Connection, Credentials, Outcome, RealAws, Refusal};

type Form = BTreeMap<String, String>;
type Requests = Arc<Mutex<Vec<Form>>>;

/// A deployer by the real SDK, in front of a cloud some of whose answers are recorded; the requests that were sent, too.
async fn real(
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
fn sent(requests: &Requests, action: &str) -> Vec<Form> {
    let all = requests.lock().expect("no panic");
    all.iter().filter(|it| it.get("Action").is_some_and(|it| it == action)).cloned().collect()
}

/// An error as CloudFormation writes it.
fn refused(code: &str, message: &str) -> (u16, String) {
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

/// A page of a change set as CloudFormation writes it. Source: `DescribeChangeSet` of the API reference, read 2026-11.
fn change_set(id: &str, of: &Form, changes: &str) -> (u16, String) {
    let field = |name: &str| of.get(name).cloned().unwrap_or_default();
    let body = format!(
        "<DescribeChangeSetResponse xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><DescribeChangeSetResult>\
         <ChangeSetId>{id}</ChangeSetId><ChangeSetName>{}</ChangeSetName><Description>{}</Description>\
         <StackId>arn:aws:cloudformation:eu-west-1:111111111111:stack/orders/1</StackId><StackName>orders</StackName>\
         <Status>CREATE_COMPLETE</Status><ExecutionStatus>AVAILABLE</ExecutionStatus><IncludeNestedStacks>true</IncludeNestedStacks>\
         <Changes>{changes}</Changes></DescribeChangeSetResult></DescribeChangeSetResponse>",
        field("ChangeSetName"),
        field("Description"),
    );
    (200, body)
}

fn change(id: &str, kind: &str, action: &str, more: &str) -> String {
    format!(
        "<member><Type>Resource</Type><ResourceChange><Action>{action}</Action><LogicalResourceId>{id}</LogicalResourceId>\
         <ResourceType>{kind}</ResourceType>{more}<Details/><Scope/></ResourceChange></member>"
    )
}

#[tokio::test]
async fn change_sets_of_nested_stacks_are_read_to_the_bottom_and_what_they_lose_is_refused() {
    let cloud = Cloud::new();
    let stack = "AWS::CloudFormation::Stack";
    let nested =
        |number: u8| format!("arn:aws:cloudformation:eu-west-1:111111111111:changeSet/nested-{number}/{number}");
    let requests = Requests::default();
    let made = Arc::clone(&requests);
    let (real_deployer, _, _) = real(&cloud, move |form| {
        made.lock().expect("no panic").push(form.clone());
        let below = |number| format!("<ChangeSetId>{}</ChangeSetId><Replacement>False</Replacement>", nested(number));
        match (form["Action"].as_str(), form.get("ChangeSetName").map(String::as_str)) {
            ("DescribeChangeSet", Some(set)) if set == nested(1) => {
                Some(change_set(set, form, &change("Storage", stack, "Modify", &below(2))))
            }
            ("DescribeChangeSet", Some(set)) if set == nested(2) => {
                let lost = "<PhysicalResourceId>acme-raw</PhysicalResourceId><Replacement>True</Replacement>\
                            <PolicyAction>ReplaceAndDelete</PolicyAction>";
                Some(change_set(set, form, &change("Raw", "AWS::S3::Bucket", "Modify", lost)))
            }
            ("DescribeChangeSet", Some(_)) => {
                let created = sent(&made, "CreateChangeSet").pop()?;
                Some(change_set(
                    "arn:aws:cloudformation:eu-west-1:111111111111:changeSet/root/1",
                    &created,
                    &change("Network", stack, "Modify", &below(1)),
                ))
            }
            _ => None,
        }
    })
    .await;
    let template =
        "Resources: {Network: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: 'https://x/y'}}}";
    let (_, plan) = real_deployer.plan(&target("orders", template)).await;
    assert_eq!(sent(&requests, "CreateChangeSet")[0]["IncludeNestedStacks"], "true");
    let plan = plan.expect("a plan");
    let ids: Vec<&str> = plan.changes.iter().map(|it| it.logical_id.as_str()).collect();
    assert_eq!(ids, ["Network", "Network/Storage", "Network/Storage/Raw"]);
    let Err(Refusal::DataAtRisk { resources }) = plan.approve(&Policy::new(Approve::Any)) else {
        panic!("{:?}", plan.risks)
    };
    assert_eq!((resources[0].logical_id.as_str(), resources[0].by_server_alone), ("Network/Storage/Raw", true));
    assert!(plan.approve(&allowing(&["Network/Storage/Raw"])).is_ok());
}
