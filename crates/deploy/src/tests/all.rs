//! Several stacks in one run.

use std::cell::Cell;
use std::time::Duration;

use super::*;
use crate::fake::{Fault, Faults};
use crate::{Outcome, Plan, Refusal, deploy_all, execute_all, plan_all};

const EXECUTE: &str = "cloudformation:ExecuteChangeSet";

/// Stacks by their names, each with those it waits for; one that says nothing waits for all before it.
fn stacks(cloud: &Cloud, waits: &[(&str, Option<&[&str]>)]) -> (Vec<(Target, Deployer<Door>)>, ProgressStream) {
    let (reporter, stream) = Reporter::new();
    let patience = Patience::new(3);
    let stack = |(name, after): &(&str, Option<&[&str]>)| {
        let mut target = target(name, &topics(&[("A", "")]));
        target.after = after.map(|it| it.iter().map(|it| (*it).to_owned()).collect());
        let client = Client::new(cloud.door(ACCOUNT, REGION), patience.clone(), reporter.clone());
        (target, Deployer::new(client, options()))
    };
    (waits.iter().map(stack).collect(), stream)
}

/// What begins and what ends, in order.
fn order(stream: &mut ProgressStream) -> Vec<String> {
    let word = |it: Progress| match it {
        Progress::Started { stack, .. } => Some(format!("{stack} begins")),
        Progress::Finished(report) => Some(format!("{} ends", report.stack)),
        _ => None,
    };
    stream.pending().into_iter().filter_map(word).collect()
}

#[tokio::test(start_paused = true)]
async fn stacks_go_one_after_the_other_where_nothing_is_said() {
    let cloud = Cloud::new();
    let (targets, mut stream) = stacks(&cloud, &[("security", None), ("prod", None)]);
    let policy = Policy::new(Approve::Any);
    let reports = deploy_all(&targets, async |plan| plan.approve(&policy)).await;
    assert!(reports.iter().all(|it| it.outcome == Outcome::Changed), "{reports:?}");
    assert_eq!(order(&mut stream), ["security begins", "security ends", "prod begins", "prod ends"]);
}

#[tokio::test(start_paused = true)]
async fn what_does_not_wait_for_each_other_is_deployed_side_by_side_and_asked_one_by_one() {
    let cloud = Cloud::new();
    let waits: &[(&str, Option<&[&str]>)] =
        &[("network", Some(&[])), ("orders", Some(&["network"])), ("returns", Some(&["network"])), ("last", None)];
    let (targets, mut stream) = stacks(&cloud, waits);
    let policy = Policy::new(Approve::Any);
    let (asked, most) = (Cell::new(0), Cell::new(0));
    let reports = deploy_all(&targets, async |plan| {
        asked.set(asked.get() + 1);
        most.set(most.get().max(asked.get()));
        tokio::time::sleep(Duration::from_secs(60)).await;
        asked.set(asked.get() - 1);
        plan.approve(&policy)
    })
    .await;
    assert_eq!(
        reports.iter().map(|it| it.stack.as_str()).collect::<Vec<_>>(),
        ["network", "orders", "returns", "last"]
    );
    assert!(reports.iter().all(|it| it.outcome == Outcome::Changed), "{reports:?}");
    assert_eq!(most.get(), 1, "people review one plan at a time");
    let order = order(&mut stream);
    let at = |what: &str| order.iter().position(|it| it == what).expect("it happened");
    assert!(at("network ends") < at("orders begins").min(at("returns begins")), "{order:?}");
    assert!(at("orders begins").max(at("returns begins")) < at("orders ends").min(at("returns ends")), "{order:?}");
    assert!(at("orders ends").max(at("returns ends")) < at("last begins"), "{order:?}");
}

#[tokio::test(start_paused = true)]
async fn what_waits_for_a_stack_that_failed_is_not_begun_and_the_rest_is() {
    let cloud = Cloud::new();
    let waits: &[(&str, Option<&[&str]>)] =
        &[("network", Some(&[])), ("other", Some(&[])), ("orders", Some(&["network"])), ("later", Some(&["orders"]))];
    let (mut targets, _) = stacks(&cloud, waits);
    targets[0].0 = target("network", &topics(&[("A", ", Metadata: {Fail: 'no'}")]));
    let policy = Policy::new(Approve::Any);
    let reports = deploy_all(&targets, async |plan| plan.approve(&policy)).await;
    let statuses: Vec<u8> = reports.iter().map(|it| it.outcome.exit_status()).collect();
    assert_eq!(statuses, [5, 0, 2, 2], "{reports:?}");
    assert!(reports[2].outcome.text().contains("`network` comes first"), "{}", reports[2].outcome);
    assert!(reports[3].outcome.text().contains("`orders` comes first"), "{}", reports[3].outcome);
    assert_eq!(cloud.executions().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn of_plans_in_one_file_all_are_executed_or_none() {
    let cloud = Cloud::new();
    let (targets, _) = stacks(&cloud, &[("one", None), ("two", None)]);
    let planned = async |targets: &[(Target, Deployer<Door>)]| {
        let plans = plan_all(targets).await.into_iter().map(|it| it.1.expect("a plan"));
        plans.zip(stacks(&cloud, &[("one", None), ("two", None)]).0).map(|(plan, it)| (plan, it.1)).collect::<Vec<_>>()
    };
    let reports = execute_all(&planned(&targets).await, &Policy::new(Approve::Any)).await;
    assert!(reports.iter().all(|it| it.outcome == Outcome::Changed), "{reports:?}");
    let bucket =
        |name: &str| format!("Resources: {{Raw: {{Type: 'AWS::S3::Bucket', Properties: {{BucketName: {name}}}}}}}");
    let with = |two: &str| {
        let (mut targets, _) = stacks(&cloud, &[("one", None), ("two", None)]);
        targets[0].0 = target("one", &topics(&[("A", ""), (if two == "a" { "B" } else { "C" }, "")]));
        targets[1].0 = target("two", &bucket(two));
        targets
    };
    let reports = execute_all(&planned(&with("a")).await, &Policy::new(Approve::Any)).await;
    assert!(reports.iter().all(|it| it.outcome == Outcome::Changed), "{reports:?}");
    let done = cloud.executions().len();
    // The second would lose data: the first is not begun either.
    let plans = planned(&with("b")).await;
    let reports = execute_all(&plans, &Policy::new(Approve::Any)).await;
    assert_eq!(reports[0].outcome.exit_status(), 2, "{}", reports[0].outcome);
    let Outcome::Refused(Refusal::DataAtRisk { resources }) = &reports[1].outcome else { panic!("{reports:?}") };
    assert_eq!(resources[0].logical_id, "Raw");
    assert_eq!(cloud.executions().len(), done);
    // Where the first does not get there, the second is not begun.
    cloud.set_faults(Faults::none().always("cloudformation:ExecuteChangeSet", Fault::Denied));
    let reports = execute_all(&plans, &allowing(&["Raw"])).await;
    assert!(reports[1].outcome.text().contains("`one` comes first"), "{reports:?}");
    cloud.set_faults(Faults::none());
    let reports = execute_all(&plans, &allowing(&["Raw"])).await;
    assert!(reports.iter().all(|it| it.outcome == Outcome::Changed), "{reports:?}");
}

#[tokio::test(start_paused = true)]
async fn plans_of_one_file_go_side_by_side_where_their_stacks_do() {
    let cloud = Cloud::new();
    let waits: &[(&str, Option<&[&str]>)] =
        &[("network", Some(&[])), ("orders", Some(&["network"])), ("returns", Some(&["network"])), ("last", None)];
    let (targets, _) = stacks(&cloud, waits);
    let plans: Vec<Plan> = plan_all(&targets).await.into_iter().map(|it| it.1.expect("a plan")).collect();
    // As the file has it.
    let plans = Plan::list_from_json(&Plan::list_to_json(&plans)).expect("plans");
    let (deployers, mut stream) = stacks(&cloud, waits);
    let plans: Vec<_> = plans.into_iter().zip(deployers).map(|(plan, it)| (plan, it.1)).collect();
    // The first of the two that wait for the network fails: the other does not care, what waits for both is not begun.
    cloud.set_faults(Faults::none().then(EXECUTE, Fault::None).then(EXECUTE, Fault::Denied));
    let reports = execute_all(&plans, &Policy::new(Approve::Any)).await;
    let mut statuses: Vec<u8> = reports.iter().map(|it| it.outcome.exit_status()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [0, 0, 2, 2], "{reports:?}");
    assert!(reports[3].outcome.text().contains("comes first"), "{}", reports[3].outcome);
    stream.pending();
    cloud.set_faults(Faults::none());
    let reports = execute_all(&plans, &Policy::new(Approve::Any)).await;
    assert!(reports.iter().all(|it| it.outcome == Outcome::Changed), "{reports:?}");
    assert_eq!(cloud.executions().len(), 4);
    let order = order(&mut stream);
    let at = |what: &str| order.iter().position(|it| it == what).expect("it happened");
    assert!(at("network ends") < at("orders begins").min(at("returns begins")), "{order:?}");
    assert!(at("orders begins").max(at("returns begins")) < at("orders ends").min(at("returns ends")), "{order:?}");
    assert!(at("orders ends").max(at("returns ends")) < at("last begins"), "{order:?}");
}

#[tokio::test(start_paused = true)]
async fn where_the_credentials_of_one_are_of_another_account_none_is_begun() {
    let cloud = Cloud::new();
    let (mut targets, mut stream) = stacks(&cloud, &[("security", Some(&[])), ("prod", None)]);
    targets[1].0.account = Some("222222222222".into());
    let reports = deploy_all(&targets, async |plan| plan.approve(&Policy::new(Approve::Any))).await;
    let statuses: Vec<u8> = reports.iter().map(|it| it.outcome.exit_status()).collect();
    assert_eq!(statuses, [2, 4], "{reports:?}");
    assert!(reports[1].outcome.text().contains("belongs to account 222222222222"), "{}", reports[1].outcome);
    assert_eq!(order(&mut stream), ["security ends", "prod ends"]);
    assert_eq!(cloud.all_calls(), cloud.calls("sts:GetCallerIdentity"));
}
