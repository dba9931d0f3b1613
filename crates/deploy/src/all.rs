//! Several stacks in one run: each after those it waits for, what is independent side by side.

use std::collections::BTreeMap;

use futures_util::future::join_all;
use tokio::sync::{Mutex, watch};

use crate::aws::Aws;
use crate::deployer::Deployer;
use crate::outcome::{Outcome, Refusal, Report};
use crate::plan::{Approved, Plan, Policy};
use crate::target::Target;

/// Deploys stacks, each by its own deployer. A stack begins when those it waits for ([`Target::after`]) are as they should be;
/// where one of them did not get there, it is not begun. The reports come in the order of the targets.
///
/// What does not wait for each other is deployed side by side, at the pace of the deployers' [`Patience`](crate::Patience),
/// which is to be one for all. `decide` is asked for one plan at a time.
pub async fn deploy_all<A: Aws, F>(targets: &[(Target, Deployer<A>)], decide: F) -> Vec<Report>
where
    F: AsyncFnMut(&Plan) -> Result<Approved, Refusal>,
{
    let decide = &Mutex::new(decide);
    // Of each stack: whether it got there, once that is known.
    let ended: &Vec<watch::Sender<Option<bool>>> = &targets.iter().map(|_| watch::channel(None).0).collect();
    let work = targets.iter().zip(ended).enumerate().map(async |(at, ((target, deployer), end))| {
        let mut failed = None;
        for ((before, _), ended) in targets.iter().zip(ended).take(at).filter(|it| target.waits_for(&it.0.0)) {
            // The sender is there as long as this runs.
            let got_there = ended.subscribe().wait_for(Option::is_some).await.is_ok_and(|it| *it == Some(true));
            if !got_there && failed.is_none() {
                failed = Some(before);
            }
        }
        let report = match failed {
            None => deployer.deploy(target, async |plan| (*decide.lock().await)(plan).await).await,
            Some(failed) => deployer.finished(report(
                &target.stack,
                target.account.as_deref(),
                target.region.as_deref(),
                after(&failed.stack),
            )),
        };
        end.send_replace(Some(report.outcome.is_good()));
        report
    });
    join_all(work).await
}

/// Plans all of them, side by side. The reports come in the order of the targets.
pub async fn plan_all<A: Aws>(targets: &[(Target, Deployer<A>)]) -> Vec<(Report, Option<Plan>)> {
    join_all(targets.iter().map(|(target, deployer)| deployer.plan(target))).await
}

/// Executes plans that were reviewed, one after the other, each by its own deployer. Where the policy does not approve one of
/// them, none is executed; where one does not get there, those behind it are not begun. The reports come in the order of the
/// plans.
pub async fn execute_all<A: Aws>(plans: &[(Plan, Deployer<A>)], policy: &Policy) -> Vec<Report> {
    let place = |plan: &Plan, outcome| report(&plan.stack, Some(&plan.account), Some(&plan.region), outcome);
    let asked: Vec<Result<Approved, Refusal>> = plans.iter().map(|(plan, _)| plan.approve(policy)).collect();
    let refused = plans.iter().zip(&asked).find(|it| it.1.is_err()).map(|it| it.0.0.stack.clone());
    let mut reports: Vec<Report> = Vec::new();
    for ((plan, deployer), asked) in plans.iter().zip(asked) {
        let failed = reports.iter().find(|it| !it.outcome.is_good());
        reports.push(match (asked, &refused, failed) {
            (Err(refusal), _, _) => deployer.finished(place(plan, Outcome::Refused(refusal))),
            (Ok(_), Some(refused), _) => {
                let why = format!("the plan of `{refused}` was refused, and it is in the same file");
                deployer.finished(place(plan, Outcome::not_begun(why, "approve all of them, or none")))
            }
            (Ok(_), None, Some(failed)) => deployer.finished(place(plan, after(&failed.stack))),
            (Ok(approved), None, None) => deployer.execute(approved).await,
        });
    }
    reports
}

/// The end of a stack that was not begun, since one before it failed.
fn after(failed: &str) -> Outcome {
    Outcome::not_begun(
        format!("`{failed}` comes first, and did not get there"),
        "mend that, then run the same command again: what is done is not done twice",
    )
}

/// The report of a stack that nothing was done with.
fn report(stack: &str, account: Option<&str>, region: Option<&str>, outcome: Outcome) -> Report {
    Report {
        stack: stack.to_owned(),
        account: account.unwrap_or_default().to_owned(),
        region: region.unwrap_or_default().to_owned(),
        outcome,
        outputs: BTreeMap::new(),
        content: None,
    }
}
