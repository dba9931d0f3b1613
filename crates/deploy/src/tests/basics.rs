//! What a deployment does where nothing goes wrong.

use super::*;
use crate::{Outcome, Plan, Refusal};

const ONE: &[(&str, u32)] = &[("Orders", 30)];

#[tokio::test(start_paused = true)]
async fn a_stack_is_created_updated_and_left_alone() {
    let cloud = Cloud::new();
    let report = deploy(&cloud, &target("orders", &queues(ONE))).await;
    assert_eq!(report.outcome, Outcome::Changed);
    assert_eq!(report.outputs["Count"], "1");
    assert_eq!((report.account.as_str(), report.region.as_str()), (ACCOUNT, REGION));
    let two = target("orders", &queues(&[("Orders", 30), ("Returns", 30)]));
    assert_eq!(deploy(&cloud, &two).await.outcome, Outcome::Changed);
    assert_eq!(cloud.stack(ACCOUNT, "orders").unwrap().status.name(), "UPDATE_COMPLETE");
    let report = deploy(&cloud, &two).await;
    assert_eq!(report.outcome, Outcome::NoChange);
    assert_eq!(report.outputs["Count"], "2");
    assert_eq!(cloud.executions().len(), 2);
    assert_eq!(report.content, Some(two.content()));
}

#[tokio::test(start_paused = true)]
async fn what_goes_on_is_told_in_order_and_once() {
    let cloud = Cloud::new();
    let (_, progress) = deploy_by(&cloud, &target("orders", &queues(ONE)), options(), &allowing(&[])).await;
    let told: Vec<String> = progress
        .iter()
        .map(|it| match it {
            Progress::Resource(it) => format!("{} {}", it.logical_id, it.status),
            Progress::Finished(it) => format!("finished: {}", it.outcome),
            Progress::Started { stack, .. } => format!("started: {stack}"),
            Progress::ChangeSet { was_there, .. } => format!("change set, was there: {was_there}"),
            Progress::Planned(plan) => format!("planned: {}", plan.stack),
            Progress::Running { resources, .. } => format!("running: {resources:?}"),
            other => format!("{other:?}"),
        })
        .collect();
    insta::assert_snapshot!(told.join("\n"), @r#"
    started: orders
    change set, was there: false
    planned: orders
    running: Some(1)
    orders CREATE_IN_PROGRESS
    Orders CREATE_IN_PROGRESS
    Orders CREATE_COMPLETE
    orders CREATE_COMPLETE
    finished: done
    "#);
}

#[tokio::test(start_paused = true)]
async fn a_plan_is_the_one_that_runs() {
    let cloud = Cloud::new();
    let (deployer, _) = deployer(&cloud, options());
    let (report, plan) = deployer.plan(&target("orders", &queues(ONE))).await;
    assert_eq!(report.outcome, Outcome::Refused(Refusal::NotApproved));
    assert_eq!(cloud.executions().len(), 0);
    let plan = Plan::from_json(&plan.expect("a plan").to_json()).expect("a plan");
    let approved = plan.approve(&Policy::new(Approve::Any)).expect("approval");
    assert_eq!(deployer.execute(approved).await.outcome, Outcome::Changed);
    assert_eq!(cloud.executions(), std::slice::from_ref(&plan.change_set));
    // The same file again finds that it was done.
    let approved = plan.approve(&Policy::new(Approve::Any)).expect("approval");
    assert_eq!(deployer.execute(approved).await.outcome, Outcome::Changed);
    assert_eq!(cloud.executions().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_plan_that_was_changed_is_refused() {
    let cloud = Cloud::new();
    let (deployer, _) = deployer(&cloud, options());
    let (_, plan) = deployer.plan(&target("orders", &queues(ONE))).await;
    let text = plan.expect("a plan").to_json();
    let changed = text.replace("\"risks\": []", "\"risks\": [ ]");
    assert!(Plan::from_json(&changed).is_ok(), "blanks are no change");
    let error = Plan::from_json(&text.replace("Orders", "Others")).expect_err("another plan");
    assert!(error.contains("changed after it was written"), "{error}");
    assert!(Plan::from_json("{}").expect_err("no plan").contains("this is no plan"));
    let other = Plan::from_json(&text.replace("\"version\": 2", "\"version\": 1")).expect_err("another version");
    assert_eq!(other, "the plan is of version 1, and 2 is understood: plan again");
}

#[tokio::test(start_paused = true)]
async fn nothing_runs_without_approval() {
    let cloud = Cloud::new();
    let target = target("orders", &queues(ONE));
    for (approve, refusal) in [(Approve::Never, Some(Refusal::NotApproved)), (Approve::NoNewAccess, None)] {
        let (report, _) = deploy_by(&cloud, &target, options(), &Policy::new(approve)).await;
        match refusal {
            Some(refusal) => assert_eq!(report.outcome, Outcome::Refused(refusal)),
            None => assert_eq!(report.outcome, Outcome::Changed),
        }
    }
    let policy = "Resources: {Open: {Type: 'AWS::SNS::TopicPolicy', Properties: {Topics: [t], PolicyDocument: {Statement: \
                  [{Effect: Allow, Principal: '*', Action: 'sns:Publish', Resource: '*'}]}}}}";
    let open = super::target("open", policy);
    let (report, _) = deploy_by(&cloud, &open, options(), &Policy::new(Approve::NoNewAccess)).await;
    let Outcome::Refused(Refusal::NewAccess { grants }) = &report.outcome else { panic!("{}", report.outcome) };
    insta::assert_snapshot!(grants.join("\n"), @r#"Open PolicyDocument: Allow * sns:Publish on *"#);
    assert_eq!(report.outcome.exit_status(), 4);
    let (report, _) = deploy_by(&cloud, &open, options(), &Policy::new(Approve::NoDataLoss)).await;
    assert_eq!(report.outcome, Outcome::Changed);
}

#[tokio::test(start_paused = true)]
async fn parameters_keep_their_values_and_secrets_are_never_shown() {
    let cloud = Cloud::new();
    let template = |timeout: u32| {
        format!(
            "Parameters: {{Size: {{Type: Number}}, Password: {{Type: String, NoEcho: true}}}}\n{}",
            topics(&[(
                "Orders",
                &format!(", Properties: {{TopicName: !Sub 'a${{Size}}b${{Password}}', DisplayName: '{timeout}'}}")
            )])
        )
    };
    let missing = deploy(&cloud, &target("orders", &template(1))).await;
    assert!(missing.outcome.text().contains("values for the parameters `Size`, `Password`"), "{}", missing.outcome);
    assert_eq!(missing.outcome.exit_status(), 2);
    let mut given = target("orders", &template(1));
    given.parameters = [("Size".into(), "3".into()), ("Password".into(), "CANARY1".into())].into();
    let (deployer, mut stream) = deployer(&cloud, options());
    let (_, plan) = deployer.plan(&given).await;
    let plan = plan.expect("a plan");
    let shown = format!("{}{:?}{:?}", plan.to_json(), plan.diff, stream.pending());
    assert!(!shown.contains("CANARY1"), "{shown}");
    assert_eq!(deploy(&cloud, &given).await.outcome, Outcome::Changed);
    assert_eq!(cloud.stack(ACCOUNT, "orders").unwrap().parameters["Password"], "CANARY1");
    // Kept where they are not given again.
    assert_eq!(deploy(&cloud, &target("orders", &template(2))).await.outcome, Outcome::Changed);
    let parameters = cloud.stack(ACCOUNT, "orders").unwrap().parameters;
    assert_eq!((parameters["Size"].as_str(), parameters["Password"].as_str()), ("3", "CANARY1"));
    let mut unknown = target("orders", &template(2));
    unknown.parameters.insert("Colour".into(), "red".into());
    assert!(deploy(&cloud, &unknown).await.outcome.text().contains("declares no parameter `Colour`"));
}

#[tokio::test(start_paused = true)]
async fn another_secret_is_another_change_set() {
    let cloud = Cloud::new();
    let template = "Parameters: {Password: {Type: String, NoEcho: true}}\nResources: {T: {Type: 'AWS::SNS::Topic', \
                    Properties: {DisplayName: !Ref Password}}}";
    let with = |password: &str| {
        let mut target = target("orders", template);
        target.parameters.insert("Password".into(), password.into());
        target
    };
    let (deployer, _) = deployer(&cloud, options());
    let (_, first) = deployer.plan(&with("one")).await;
    let (_, second) = deployer.plan(&with("two")).await;
    assert_ne!(first.unwrap().change_set, second.unwrap().change_set);
    assert_eq!(deploy(&cloud, &with("two")).await.outcome, Outcome::Changed);
    assert_eq!(cloud.stack(ACCOUNT, "orders").unwrap().parameters["Password"], "two");
}

#[tokio::test(start_paused = true)]
async fn stacks_with_data_are_protected_and_what_was_approved_passes() {
    let cloud = Cloud::new();
    let bucket = |name: &str, policy: &str| {
        format!(
            "Resources: {{Raw: {{Type: 'AWS::S3::Bucket', {policy} Properties: {{BucketName: {name}}}}}, T: {{Type: 'AWS::SNS::Topic'}}}}"
        )
    };
    let kept = "DeletionPolicy: Retain, UpdateReplacePolicy: Retain,";
    assert_eq!(deploy(&cloud, &target("lake", &bucket("one", kept))).await.outcome, Outcome::Changed);
    assert!(cloud.stack(ACCOUNT, "lake").unwrap().is_protected);
    insta::assert_snapshot!(cloud.policy(ACCOUNT, "lake").unwrap(), @r#"{"Statement":[{"Effect":"Allow","Action":"Update:*","Principal":"*","Resource":"*"},{"Effect":"Deny","Action":["Update:Replace","Update:Delete"],"Principal":"*","Resource":["LogicalResourceId/Raw"]}]}"#);
    // Replaced: the old one stays, so nothing is lost, and the policy makes way for it.
    assert_eq!(deploy(&cloud, &target("lake", &bucket("two", kept))).await.outcome, Outcome::Changed);
    assert!(cloud.policy(ACCOUNT, "lake").unwrap().contains("LogicalResourceId/Raw"));
    // What nobody asked to protect is not.
    let (report, _) = deploy_by(
        &cloud,
        &target("other", &bucket("x", kept)),
        Options { protect: false, ..options() },
        &allowing(&[]),
    )
    .await;
    assert_eq!(report.outcome, Outcome::Changed);
    assert!(!cloud.stack(ACCOUNT, "other").unwrap().is_protected);
    assert_eq!(cloud.policy(ACCOUNT, "other"), None);
}

#[test]
fn deploying_can_run_on_any_thread() {
    fn is_send(_: &impl Send) {}
    let cloud = Cloud::new();
    let (deployer, _) = deployer(&cloud, options());
    let target = target("orders", &queues(ONE));
    is_send(&deployer.plan(&target));
    let policy = Policy::new(Approve::Any);
    is_send(&deployer.deploy(&target, async |plan| plan.approve(&policy)));
    is_send(&deployer.inventory(&[], |_| Default::default()));
    let targets = [(target, deployer)];
    is_send(&crate::plan_all(&targets));
    is_send(&crate::deploy_all(&targets, async |plan| plan.approve(&Policy::new(Approve::Any))));
}
