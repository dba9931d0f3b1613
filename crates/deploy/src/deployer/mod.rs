//! Brings a stack to what a target says.

mod change_set;
mod compare;
mod execute;
mod settle;

use std::collections::BTreeMap;
use std::time::Duration;

use crate::aws::{Aws, Identity};
use crate::client::Client;
use crate::lock::{Lock, LockEntry, Taken};
use crate::outcome::{Outcome, Refusal, Report, Step, before};
use crate::plan::{Approved, Plan};
use crate::progress::Progress;
use crate::target::Target;

pub(crate) use change_set::content_of;
pub(crate) use execute::token_of;
pub(crate) use settle::{busy, unknown};

/// How a deployment is done.
#[derive(Clone, Debug)]
pub struct Options {
    /// The bucket for large templates, for assets, and for the lock. Without it there is no lock but CloudFormation's own.
    pub bucket: Option<String>,
    /// Who deploys, as others see it who find the lock.
    pub owner: String,
    /// How long to wait for somebody else who is at work; not at all by default.
    pub wait: Duration,
    /// Deletes a stack whose very first creation failed, if nothing of it is left, and creates it again.
    pub recreate: bool,
    /// Leaves a stack as it is where something fails, for [`Deployer::rollback`]; CloudFormation replaces nothing then.
    pub keep_failed: bool,
    /// Protects stacks and resources that hold data.
    pub protect: bool,
    /// Brings resources that drifted back: `DeploymentMode=REVERT_DRIFT`.
    pub revert_drift: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            bucket: None,
            owner: String::new(),
            wait: Duration::ZERO,
            recreate: false,
            keep_failed: false,
            protect: true,
            revert_drift: false,
        }
    }
}

/// Brings stacks of one account and Region to what targets say.
#[derive(Debug)]
pub struct Deployer<A> {
    pub(crate) client: Client<A>,
    pub(crate) options: Options,
}

/// What there is to do.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "there is one of it, and it is unpacked at once")]
pub enum Planned {
    /// Nothing: the stack is as it should be.
    Nothing {
        /// Whether an operation that an earlier run began has just brought it there.
        resumed: bool,
    },
    /// Something, after approval.
    Change(Plan),
    /// It can not be planned, or an operation that an earlier run began has just failed.
    Ended(Outcome),
}

impl<A: Aws> Deployer<A> {
    /// A deployer that asks by this client.
    pub fn new(client: Client<A>, options: Options) -> Deployer<A> {
        Deployer { client, options }
    }

    /// Plans, asks `decide` for approval, executes what was approved, and follows it to the end.
    ///
    /// A future that is dropped stops following: what was begun goes on at AWS, and the next run takes it up.
    pub async fn deploy<F>(&self, target: &Target, decide: F) -> Report
    where
        F: AsyncFnOnce(&Plan) -> Result<Approved, Refusal>,
    {
        self.reported(target, async |identity| {
            let mut content = None;
            let outcome = self
                .locked(&target.stack, async |lock| {
                    let prepared = async {
                        let plan = match self.prepare(target, identity).await {
                            Planned::Nothing { resumed: false } => return Err(Outcome::NoChange),
                            Planned::Nothing { resumed: true } => return Err(Outcome::Changed),
                            Planned::Ended(outcome) => return Err(outcome),
                            Planned::Change(plan) => plan,
                        };
                        match self.unsuited(&plan) {
                            Some(outcome) => Err(outcome),
                            None => decide(&plan).await.map_err(Outcome::Refused),
                        }
                    };
                    // Until something is begun, nothing is lost by stopping.
                    let approved = tokio::select! {
                        approved = prepared => approved,
                        () = self.client.reporter.stopped() => Err(Outcome::not_begun("it was stopped", "run it again")),
                    };
                    match approved {
                        Ok(approved) => self.execute_locked(approved, lock).await,
                        Err(outcome) => outcome,
                    }
                })
                .await;
            if outcome.is_good() {
                content = Some(target.content());
            }
            (outcome, content)
        })
        .await
    }

    /// Plans alone: makes the change set and leaves it there, for [`Deployer::execute`] in this run or a later one.
    pub async fn plan(&self, target: &Target) -> (Report, Option<Plan>) {
        let mut found = None;
        let report = self
            .reported(target, async |identity| {
                let outcome = self
                    .locked(&target.stack, async |_| match self.prepare(target, identity).await {
                        Planned::Nothing { resumed: false } => Outcome::NoChange,
                        Planned::Nothing { resumed: true } => Outcome::Changed,
                        Planned::Ended(outcome) => outcome,
                        Planned::Change(plan) => {
                            found = Some(plan);
                            Outcome::Refused(Refusal::NotApproved)
                        }
                    })
                    .await;
                (outcome, None)
            })
            .await;
        (report, found)
    }

    /// Executes a plan that was approved: this very one, or nothing.
    pub async fn execute(&self, approved: Approved) -> Report {
        let plan = &approved.plan;
        let (stack, content) = (plan.stack.clone(), plan.content.clone());
        self.reported_at(Place::of_plan(plan), async |_| {
            let outcome = self.locked(&stack, async |lock| self.execute_locked(approved, lock).await).await;
            let content = outcome.is_good().then_some(content);
            (outcome, content)
        })
        .await
    }

    /// Compares who asks with where the stack belongs, does the work, and reports.
    async fn reported<F>(&self, target: &Target, work: F) -> Report
    where
        F: AsyncFnOnce(&Identity) -> (Outcome, Option<String>),
    {
        self.reported_at(Place::of(target), work).await
    }

    pub(crate) async fn reported_at<F>(&self, place: Place, work: F) -> Report
    where
        F: AsyncFnOnce(&Identity) -> (Outcome, Option<String>),
    {
        let mut report = Report {
            stack: place.stack.clone(),
            account: place.account.clone().unwrap_or_default(),
            region: place.region.clone().unwrap_or_default(),
            outcome: Outcome::NoChange,
            outputs: BTreeMap::new(),
            content: None,
        };
        match self.check_place(&place).await {
            Err(outcome) => report.outcome = *outcome,
            Ok(identity) => {
                (report.account, report.region) = (identity.account.clone(), identity.region.clone());
                self.client.reporter.tell(Progress::Started {
                    stack: place.stack.clone(),
                    account: identity.account.clone(),
                    region: identity.region.clone(),
                });
                (report.outcome, report.content) = work(&identity).await;
                if report.outcome.is_good() {
                    report.outputs = self.outputs(&place.stack).await;
                }
            }
        }
        self.finished(report)
    }

    /// A report that is told too.
    pub(crate) fn finished(&self, report: Report) -> Report {
        self.client.reporter.tell(Progress::Finished(Box::new(report.clone())));
        report
    }

    /// Whether these credentials are those of the place where the stack belongs.
    pub(crate) async fn check_place(&self, place: &Place) -> Step<Identity> {
        let identity = self.client.ask(|it| it.identity()).await.map_err(before)?;
        let stack = &place.stack;
        if let Some(account) = place.account.as_ref().filter(|it| **it != identity.account) {
            return Err(Box::new(Outcome::state(
                format!(
                    "the stack `{stack}` belongs to account {account}, and the credentials are of {}",
                    identity.account
                ),
                format!("use credentials of {account}: --profile, or --role with a role of that account"),
            )));
        }
        if let Some(region) = place.region.as_ref().filter(|it| **it != identity.region) {
            return Err(Box::new(Outcome::state(
                format!("the stack `{stack}` belongs to {region}, and requests go to {}", identity.region),
                format!("deploy with `--region {region}`"),
            )));
        }
        Ok(identity)
    }

    /// Does the work while nobody else can.
    pub(crate) async fn locked<F>(&self, stack: &str, work: F) -> Outcome
    where
        F: AsyncFnOnce(Option<&Lock<A>>) -> Outcome,
    {
        let Some(bucket) = &self.options.bucket else { return work(None).await };
        let entry = LockEntry::new(&self.options.owner);
        let mut waited = settle::Waiting::new(self.options.wait);
        let lock = loop {
            match Lock::take(&self.client, bucket, stack, entry.clone()).await {
                Ok(Taken::Held(lock)) => break lock,
                Ok(Taken::ByOther(other)) => {
                    let by = format!("`{stack}` is locked by {} (lock {})", other.owner, other.id);
                    let help = format!(
                        "wait with `--wait SECONDS`; the lock ends {} s after its owner stops renewing it",
                        other.lease_seconds
                    );
                    if !waited.again(&self.client.reporter, stack, &by).await {
                        return Outcome::Locked { by, help };
                    }
                }
                Err(error) => return *before(error),
            }
        };
        let outcome = tokio::select! {
            outcome = work(Some(&*lock)) => outcome,
            () = lock.keep() => Outcome::not_begun("the lock was lost", "run the same command again"),
        };
        lock.release().await;
        outcome
    }

    async fn outputs(&self, stack: &str) -> BTreeMap<String, String> {
        match self.client.ask(|it| it.stack(stack)).await {
            Ok(found) => found.map(|it| it.outputs).unwrap_or_default(),
            Err(error) => {
                self.client.reporter.warn(format!("outputs can not be shown: {error}"), error.help());
                BTreeMap::new()
            }
        }
    }
}

/// Where a stack belongs.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) stack: String,
    pub(crate) account: Option<String>,
    pub(crate) region: Option<String>,
}

impl Place {
    /// Where a target belongs.
    pub(crate) fn of(target: &Target) -> Place {
        Place { stack: target.stack.clone(), account: target.account.clone(), region: target.region.clone() }
    }

    /// Where a plan belongs.
    pub(crate) fn of_plan(plan: &Plan) -> Place {
        Place { stack: plan.stack.clone(), account: Some(plan.account.clone()), region: Some(plan.region.clone()) }
    }

    /// A stack wherever these credentials lead.
    pub(crate) fn anywhere(stack: &str) -> Place {
        Place { stack: stack.to_owned(), account: None, region: None }
    }
}
