//! Several stacks in one run: each after those it waits for, what is independent side by side.

use std::collections::BTreeMap;

use futures_util::future::join_all;
use tokio::sync::{Mutex, watch};

use crate::aws::Aws;
use crate::deployer::{Deployer, Place};
use crate::outcome::{Outcome, Refusal, Report};
use crate::plan::{Approved, Plan, Policy};
use crate::target::Target;

/// Deploys stacks, each by its own deployer. A stack begins when those it waits for ([`Target::after`]) are as they should be;
/// where one of them did not get there, it is not begun. Where the credentials of one are not those of the account and Region it
/// belongs to, none is begun. The reports come in the order of the targets.
///
/// What does not wait for each other is deployed side by side, at the pace of the deployers' [`Patience`](crate::Patience),
/// which is to be one for all. `decide` is asked for one plan at a time.
pub async fn deploy_all<A: Aws, F>(targets: &[(Target, Deployer<A>)], decide: F) -> Vec<Report>
where
    F: AsyncFnMut(&Plan) -> Result<Approved, Refusal>,
{
    let places = targets.iter().map(async |(target, deployer)| deployer.check_place(&Place::of(target)).await.err());
    if let Some(reports) = misplaced(targets.iter().map(|it| (Place::of(&it.0), &it.1)), join_all(places).await) {
        return reports;
    }
    let decide = &Mutex::new(decide);
    let turns = &Turns::of(targets, |it, other| it.0.waits_for(&other.0));
    let work = targets.iter().enumerate().map(async |(at, (target, deployer))| {
        let report = match turns.failed_before(at).await.and_then(|it| targets.get(it)) {
            None => deployer.deploy(target, async |plan| (*decide.lock().await)(plan).await).await,
            Some((failed, _)) => deployer.finished(report(Place::of(target), after(&failed.stack))),
        };
        turns.end(at, report)
    });
    join_all(work).await
}

/// Whose turn it is: what does not wait for each other goes side by side.
struct Turns {
    /// Those that each waits for, of those before it.
    waits: Vec<Vec<usize>>,
    /// Of each, whether it got there, once that is known.
    ended: Vec<watch::Sender<Option<bool>>>,
}

impl Turns {
    fn of<I>(items: &[I], waits: impl Fn(&I, &I) -> bool) -> Turns {
        let of_one = |(at, item): (usize, &I)| {
            let before = items.iter().enumerate().take(at);
            before.filter(|it| waits(item, it.1)).map(|it| it.0).collect()
        };
        let waits = items.iter().enumerate().map(of_one).collect();
        Turns { waits, ended: items.iter().map(|_| watch::channel(None).0).collect() }
    }

    /// Waits for those that this one waits for; the first of them that did not get there.
    async fn failed_before(&self, at: usize) -> Option<usize> {
        let mut failed = None;
        for &before in self.waits.get(at).into_iter().flatten() {
            let Some(ended) = self.ended.get(before) else { continue };
            // The sender is there as long as this runs.
            let got_there = ended.subscribe().wait_for(Option::is_some).await.is_ok_and(|it| *it == Some(true));
            if !got_there && failed.is_none() {
                failed = Some(before);
            }
        }
        failed
    }

    /// The end of this one.
    fn end(&self, at: usize, report: Report) -> Report {
        if let Some(ended) = self.ended.get(at) {
            ended.send_replace(Some(report.outcome.is_good()));
        }
        report
    }
}

/// Plans all of them, side by side. The reports come in the order of the targets.
pub async fn plan_all<A: Aws>(targets: &[(Target, Deployer<A>)]) -> Vec<(Report, Option<Plan>)> {
    join_all(targets.iter().map(|(target, deployer)| deployer.plan(target))).await
}

/// Executes plans that were reviewed, each by its own deployer, in the order of [`deploy_all`]. Where the policy does not approve
/// one of them, or the credentials are of another account, none is executed; where one does not get there, those that wait for it
/// are not begun. The reports come in the order of the plans.
pub async fn execute_all<A: Aws>(plans: &[(Plan, Deployer<A>)], policy: &Policy) -> Vec<Report> {
    let places = plans.iter().map(async |(plan, deployer)| deployer.check_place(&Place::of_plan(plan)).await.err());
    if let Some(reports) = misplaced(plans.iter().map(|it| (Place::of_plan(&it.0), &it.1)), join_all(places).await) {
        return reports;
    }
    let place = |plan: &Plan, outcome| report(Place::of_plan(plan), outcome);
    let refused = plans.iter().find(|it| it.0.approve(policy).is_err()).map(|it| it.0.stack.as_str());
    let turns = &Turns::of(plans, |it, other| refused.is_none() && it.0.waits_for(&other.0));
    let work = plans.iter().enumerate().map(async |(at, (plan, deployer))| {
        let failed = turns.failed_before(at).await.and_then(|it| plans.get(it));
        let report = match (plan.approve(policy), refused, failed) {
            (Err(refusal), _, _) => deployer.finished(place(plan, Outcome::Refused(refusal))),
            (Ok(_), Some(refused), _) => {
                let why = format!("the plan of `{refused}` was refused, and it is in the same file");
                deployer.finished(place(plan, Outcome::not_begun(why, "approve all of them, or none")))
            }
            (Ok(_), None, Some((failed, _))) => deployer.finished(place(plan, after(&failed.stack))),
            (Ok(approved), None, None) => deployer.execute(approved).await,
        };
        turns.end(at, report)
    });
    join_all(work).await
}

/// The end of a stack that was not begun, since one before it failed.
fn after(failed: &str) -> Outcome {
    Outcome::not_begun(
        format!("`{failed}` comes first, and did not get there"),
        "mend that, then run the same command again: what is done is not done twice",
    )
}

/// The reports where the credentials of one of them are not those of the place where it belongs: nothing is begun then.
fn misplaced<'d, A: Aws + 'd>(
    all: impl Iterator<Item = (Place, &'d Deployer<A>)>,
    wrong: Vec<Option<Box<Outcome>>>,
) -> Option<Vec<Report>> {
    wrong.iter().any(Option::is_some).then(|| {
        let report = |((place, deployer), wrong): ((Place, &Deployer<A>), Option<Box<Outcome>>)| {
            let outcome = wrong.map_or_else(
                || Outcome::not_begun("another stack of this run is out of reach", "mend what is said of that one"),
                |it| *it,
            );
            deployer.finished(report(place, outcome))
        };
        all.zip(wrong).map(report).collect()
    })
}

/// The report of a stack that nothing was done with.
fn report(place: Place, outcome: Outcome) -> Report {
    Report {
        stack: place.stack,
        account: place.account.unwrap_or_default(),
        region: place.region.unwrap_or_default(),
        outcome,
        outputs: BTreeMap::new(),
        content: None,
    }
}
