//! Executes a plan that was approved, and follows it to the end.

use std::time::Duration;

use tokio::time::sleep;

use super::Deployer;
use super::settle::unknown;
use crate::aws::{
    Aws, AwsError, ChangeSetStatus, ChangeSetType, Ended, ErrorKind, NESTED, ServerChange, Stack, StackPhase,
    StackStatus,
};
use crate::cause::{ByStack, Cause, root_cause};
use crate::digest;
use crate::follow::{Since, Watch};
use crate::lock::Lock;
use crate::outcome::{Outcome, before};
use crate::plan::{Approved, Base, Plan};
use crate::progress::Progress;
use crate::protect;

/// How often the state is looked at again until answers agree.
const LOOKS: u32 = 12;

/// What is known of a plan's execution.
enum Begun {
    /// It was not begun and can be.
    Not,
    /// It was begun, by this run or an earlier one.
    Yes,
    /// It never will be.
    Never(Outcome),
    /// Answers contradict each other.
    Unclear(String),
}

impl<A: Aws> Deployer<A> {
    pub(super) async fn execute_locked(&self, approved: Approved, lock: Option<&Lock<A>>) -> Outcome {
        let plan = approved.plan;
        if let Some(outcome) = self.unsuited(&plan) {
            return outcome;
        }
        let token = token_of(&plan.change_set);
        match self.begun(&plan).await {
            Ok(Begun::Not) => {}
            Ok(Begun::Yes) => return self.resume(&plan).await,
            Ok(Begun::Never(outcome)) => return outcome,
            Ok(Begun::Unclear(why)) => return Outcome::not_begun(why, "deploy again"),
            Err(error) => return *before(error),
        }
        if let Some(lock) = lock
            && !lock.is_held().await
        {
            let by = format!("the lock of `{}` was lost to somebody else, or could not be renewed", plan.stack);
            return Outcome::Locked { by, help: "run the same command again".to_owned() };
        }
        if let Err(error) = protect::relax(&self.client, &plan.stack_id, &plan.changes).await {
            return *before(error);
        }
        let watch = Watch::from_here(&self.client, &plan.stack_id, &token).await;
        let since = match plan.kind {
            ChangeSetType::Create => Since::Any,
            ChangeSetType::Update => Since::After(plan.base.updated),
        };
        let watch = Watch { change_set: Some(plan.change_set.clone()), since, ..watch };
        let keep_failed = self.options.keep_failed;
        let sent =
            self.client.ask(|it| it.execute_change_set(&plan.stack_id, &plan.change_set, keep_failed, &token)).await;
        if let Err(error) = sent
            && let Some(outcome) = self.after_error(&plan, &error).await
        {
            return outcome;
        }
        self.follow(&plan.stack, watch, Some(&plan)).await
    }

    /// Why a plan can not be executed as these options want it.
    pub(super) fn unsuited(&self, plan: &Plan) -> Option<Outcome> {
        let is_replaced = |it: &&ServerChange| it.replacement.as_deref().is_some_and(|it| it != "False");
        let replaced = plan.changes.iter().find(is_replaced).filter(|_| self.options.keep_failed)?;
        // Source: "Replacement type updates not supported on stack with disable-rollback", as AWS answers.
        let message =
            format!("{} is replaced, which CloudFormation does not do without rolling back", replaced.logical_id);
        Some(Outcome::state(message, "deploy without `--no-rollback`"))
    }

    /// Whether the execution was begun, by the stack and by the change set.
    async fn begun(&self, plan: &Plan) -> Result<Begun, AwsError> {
        let mut why = String::new();
        for look in 0..LOOKS {
            if look > 0 {
                sleep(Duration::from_secs(look.into())).await;
            }
            let stack = self.client.ask(|it| it.stack(&plan.stack)).await?;
            if stack.as_ref().is_some_and(|it| it.change_set.as_deref() == Some(&plan.change_set)) {
                return Ok(Begun::Yes);
            }
            let now = Base::of(stack.as_ref());
            let change_set = self.client.ask(|it| it.change_set(&plan.stack_id, &plan.change_set, None)).await?;
            let Some(change_set) = change_set else {
                // Another execution deletes all other change sets of the stack.
                why = format!("the change set is gone; {}", plan.base.moved(&now));
                if now != plan.base || look + 1 == LOOKS {
                    return Ok(Begun::Never(stale(why)));
                }
                continue;
            };
            match change_set.status {
                ChangeSetStatus::Executing | ChangeSetStatus::Executed | ChangeSetStatus::ExecutionFailed => {
                    return Ok(Begun::Yes);
                }
                ChangeSetStatus::Obsolete => {
                    return Ok(Begun::Never(stale(format!(
                        "CloudFormation says that it is out of date; {}",
                        plan.base.moved(&now)
                    ))));
                }
                ChangeSetStatus::Failed | ChangeSetStatus::Deleting => {
                    let reason = change_set.reason.unwrap_or_else(|| "it can not be executed".to_owned());
                    return Ok(Begun::Never(stale(format!("its change set is of no use: {reason}"))));
                }
                ChangeSetStatus::Pending => why = "its change set is not ready".to_owned(),
                ChangeSetStatus::Available if now == plan.base => {
                    let changes = self.changes(change_set).await?;
                    if changes != plan.changes {
                        return Ok(Begun::Never(stale("its changes are not those that were reviewed".to_owned())));
                    }
                    return Ok(Begun::Not);
                }
                ChangeSetStatus::Available => {
                    why = plan.base.moved(&now);
                    let is_busy = stack.as_ref().is_some_and(|it| it.status.phase() == StackPhase::Busy);
                    // An old answer of one of the two looks the same for a while.
                    if !is_busy && look >= 3 {
                        return Ok(Begun::Never(stale(why)));
                    }
                    if is_busy && look >= 3 {
                        return Ok(Begun::Never(super::settle::busy(&plan.stack, &why)));
                    }
                }
            }
        }
        Ok(Begun::Unclear(why))
    }

    /// What an error of the request comes to; nothing, where it was begun all the same.
    async fn after_error(&self, plan: &Plan, error: &AwsError) -> Option<Outcome> {
        let was_taken = error.code().starts_with("TokenAlreadyExists");
        if was_taken {
            return None;
        }
        let may_have_begun = error.is_transient()
            || error.code().starts_with("InvalidChangeSetStatus")
            || error.kind() == ErrorKind::NotFound
            || error.kind() == ErrorKind::Credentials
            || error.message().contains("_IN_PROGRESS");
        if !may_have_begun {
            return Some(*before(error.clone()));
        }
        match self.begun(plan).await {
            Ok(Begun::Yes) => None,
            Ok(Begun::Never(outcome)) => Some(outcome),
            // It can be executed still: the request never got there, or is on its way.
            Ok(Begun::Not) | Ok(Begun::Unclear(_)) | Err(_) => Some(unknown(&plan.stack, &error.to_string())),
        }
    }

    /// An earlier run began it: it is followed, or its end is told.
    async fn resume(&self, plan: &Plan) -> Outcome {
        let stack = match self.begun_stack(plan).await {
            Ok(Some(stack)) => stack,
            Ok(None) => return stale("the stack is gone".to_owned()),
            Err(error) => return unknown(&plan.stack, &error.to_string()),
        };
        if stack.status.phase() == StackPhase::Busy {
            let outcome = self.attach_to(&stack).await;
            if outcome == Outcome::Changed {
                self.protect(plan).await;
            }
            return outcome;
        }
        match (stack.status.name(), stack.change_set.as_deref() == Some(&plan.change_set)) {
            ("CREATE_COMPLETE" | "UPDATE_COMPLETE" | "IMPORT_COMPLETE", true) => {
                self.protect(plan).await;
                Outcome::Changed
            }
            (_, true) => stale(format!("it was executed already, and the stack is {}", stack.status)),
            (_, false) => stale("it was executed already, and another change after it".to_owned()),
        }
    }

    /// The stack since the plan's execution began: answers can be older.
    async fn begun_stack(&self, plan: &Plan) -> Result<Option<Stack>, AwsError> {
        let mut look: u32 = 0;
        loop {
            let stack = self.client.ask(|it| it.stack(&plan.stack)).await?;
            let is_old = |it: &Stack| match plan.kind {
                ChangeSetType::Create => it.status.phase() == StackPhase::Shell,
                ChangeSetType::Update => it.updated == plan.base.updated && it.status.phase() != StackPhase::Busy,
            };
            if look == LOOKS || !stack.as_ref().is_some_and(is_old) {
                return Ok(stack);
            }
            look += 1;
            sleep(Duration::from_secs(look.into())).await;
        }
    }

    /// Follows an operation, and says how it ended.
    pub(crate) async fn follow(&self, name: &str, watch: Watch, plan: Option<&Plan>) -> Outcome {
        let stack_id = watch.stack_id.clone();
        self.client.reporter.tell(Progress::Running {
            stack: name.to_owned(),
            stack_id: stack_id.clone(),
            resources: plan.map(Plan::len),
        });
        let followed = match watch.follow(&self.client).await {
            Ok(followed) => followed,
            Err(error) => return unknown(name, &error.to_string()),
        };
        let Some(ended) = followed.status.ended() else {
            return unknown(name, &format!("the stack is {}", followed.status));
        };
        if let Some(plan) = plan
            && (ended == Ended::Well || (ended == Ended::RolledBack && plan.base.stack_id.is_some()))
        {
            self.protect(plan).await;
        }
        self.ended(&stack_id, name, &followed.status, ended, &followed.events)
    }

    /// What the end of an operation comes to.
    pub(crate) fn ended(&self, id: &str, name: &str, status: &StackStatus, ended: Ended, events: &ByStack) -> Outcome {
        match ended {
            Ended::Well => {
                self.tell_leftovers(events);
                Outcome::Changed
            }
            Ended::RolledBack => Outcome::RolledBack(Box::new(cause(id, name, status.name(), events))),
            Ended::Stuck => Outcome::Stuck(Box::new(cause(id, name, status.name(), events))),
        }
    }

    async fn protect(&self, plan: &Plan) {
        if !self.options.protect {
            return;
        }
        if let Ok(Some(stack)) = self.client.ask(|it| it.stack(&plan.stack_id)).await {
            protect::apply(&self.client, &stack, &plan.protected).await;
        }
    }

    /// Resources that left the stack and are still there.
    fn tell_leftovers(&self, events: &ByStack) {
        for event in events.values().flatten().filter(|it| !it.is_of_stack()) {
            let reason = event.reason.as_deref().map(|it| format!(": {it}")).unwrap_or_default();
            match event.status.as_str() {
                "DELETE_FAILED" => self.client.reporter.warn(
                    format!("{} {} could not be deleted{reason}", event.kind, event.physical_id),
                    "it is no longer in the stack: delete it by hand if it is of no use",
                ),
                "DELETE_SKIPPED" => self.client.reporter.warn(
                    format!("{} {} was kept, and is no longer in a stack", event.kind, event.physical_id),
                    "import it into a stack, or delete it if it is of no use",
                ),
                _ => {}
            }
        }
    }
}

/// The token with which a change set is executed: the same whoever executes it, and however often that is tried.
pub(crate) fn token_of(change_set: &str) -> String {
    digest::token("execute", [change_set])
}

fn stale(why: String) -> Outcome {
    Outcome::Stale { why, help: "plan again, and review what has changed".to_owned() }
}

/// Why an operation failed; at least how it ended.
fn cause(stack_id: &str, name: &str, status: &str, events: &ByStack) -> Cause {
    root_cause(stack_id, events).unwrap_or_else(|| Cause {
        path: name.to_owned(),
        kind: NESTED.to_owned(),
        status: status.to_owned(),
        reason: "no event says why".to_owned(),
        stack_status: status.to_owned(),
        ..Cause::default()
    })
}
