//! Many stacks at once.

use super::*;
use crate::{Outcome, deploy_all};

#[tokio::test(start_paused = true)]
async fn a_hundred_stacks_under_throttling_are_all_reported_right_without_a_storm() {
    let cloud = Cloud::new();
    // CloudFormation takes a few requests a second of an account.
    cloud.limit(4);
    let patience = Patience::new(3);
    let policy = Policy::new(Approve::Any);
    let stack = |number: usize| {
        // Every tenth fails.
        let more = if number % 10 == 9 { ", Metadata: {Fail: 'no such thing'}" } else { "" };
        let mut target = target(&format!("stack{number}"), &topics(&[("A", ""), ("B", more)]));
        target.after = Some(Vec::new());
        let client = Client::new(cloud.door(ACCOUNT, REGION), patience.clone(), Reporter::silent());
        (target, Deployer::new(client, options()))
    };
    let targets: Vec<_> = (0..100).map(stack).collect();
    let begin = tokio::time::Instant::now();
    let reports = deploy_all(&targets, async |plan| plan.approve(&policy)).await;
    for (number, report) in reports.iter().enumerate() {
        assert_eq!(report.stack, format!("stack{number}"));
        let is_right = match &report.outcome {
            Outcome::Changed => number % 10 != 9,
            Outcome::RolledBack(cause) => number % 10 == 9 && cause.path == "B" && cause.reason == "no such thing",
            _ => false,
        };
        assert!(is_right, "{number}: {}", report.outcome);
    }
    assert_eq!(cloud.executions().len(), 100);
    let (calls, seconds) = (cloud.all_calls(), begin.elapsed().as_secs());
    // Ten requests or so are what a stack needs; retries do not multiply them.
    assert!(calls < 100 * 30, "{calls} requests in {seconds} s");
    assert!(calls as u64 <= seconds * 20, "{calls} requests in {seconds} s");
}
