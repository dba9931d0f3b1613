//! Many stacks at once.

use std::future::Future;
use std::pin::Pin;
use std::task::Poll;

use super::*;
use crate::Outcome;

/// Waits for all of them.
async fn all<T>(mut futures: Vec<Pin<Box<dyn Future<Output = T> + '_>>>) -> Vec<T> {
    let mut done: Vec<Option<T>> = futures.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        let mut is_over = true;
        for (future, slot) in futures.iter_mut().zip(&mut done) {
            if slot.is_none() {
                match future.as_mut().poll(context) {
                    Poll::Ready(value) => *slot = Some(value),
                    Poll::Pending => is_over = false,
                }
            }
        }
        if is_over { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    done.into_iter().flatten().collect()
}

#[tokio::test(start_paused = true)]
async fn a_hundred_stacks_under_throttling_are_all_reported_right_without_a_storm() {
    let cloud = Cloud::new();
    // CloudFormation takes a few requests a second of an account.
    cloud.limit(4);
    let patience = Patience::new(3);
    let policy = Policy::new(Approve::Any);
    let stack = |number: usize| {
        let (cloud, patience, policy) = (&cloud, patience.clone(), &policy);
        async move {
            // Every tenth fails.
            let more = if number % 10 == 9 { ", Metadata: {Fail: 'no such thing'}" } else { "" };
            let target = target(&format!("stack{number}"), &topics(&[("A", ""), ("B", more)]));
            let client = Client::new(cloud.door(ACCOUNT, REGION), patience, Reporter::silent());
            let deployer = Deployer::new(client, options());
            (number, deployer.deploy(&target, async |plan| plan.approve(policy)).await)
        }
    };
    let begin = tokio::time::Instant::now();
    type Work<'a> = Pin<Box<dyn Future<Output = (usize, Report)> + 'a>>;
    let work: Vec<Work<'_>> = (0..100).map(|it| Box::pin(stack(it)) as Work<'_>).collect();
    let reports = all(work).await;
    for (number, report) in &reports {
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
