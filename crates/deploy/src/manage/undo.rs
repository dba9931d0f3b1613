//! Undoes what is going on, or what failed half way.

use crate::aws::{Answer, Aws, ErrorKind, Stack};
use crate::deployer::{Deployer, Place, unknown};
use crate::digest;
use crate::follow::Watch;
use crate::outcome::{Outcome, Report, before};

impl<A: Aws> Deployer<A> {
    /// Cancels the update that runs on a stack, and follows until everything is as it was. The lock is no hindrance: who began
    /// the update may hold it still.
    pub async fn cancel(&self, name: &str) -> Report {
        self.reported_at(Place::anywhere(name), async |_| (self.try_cancel(name).await, None)).await
    }

    async fn try_cancel(&self, name: &str) -> Outcome {
        let stack = match self.existing(name).await {
            Ok(stack) => stack,
            Err(outcome) => return *outcome,
        };
        match stack.status.name() {
            "UPDATE_IN_PROGRESS" => {}
            "UPDATE_ROLLBACK_IN_PROGRESS" => return undone(self.attach_to(&stack).await),
            other => {
                let message = format!("the stack `{name}` is {other}: only an update can be cancelled while it runs");
                return Outcome::state(message, format!("see how it stands with `lakewright status {name}`"));
            }
        }
        let watch = match Watch::running(&self.client, &stack).await {
            Ok(watch) => watch,
            Err(error) => return *before(error),
        };
        let token = digest::token("cancel", [stack.id.as_str(), &stack.updated.unwrap_or_default().to_string()]);
        if let Err(error) = self.client.ask(|it| it.cancel_update(&stack.id, &token)).await {
            // It came too late, or its answer was lost: how the operation ends says which.
            if error.kind() != ErrorKind::Refused && !error.is_transient() {
                return *before(error);
            }
        }
        // Events of the way back may have the token of the request to cancel.
        undone(self.follow(name, Watch { token: None, ..watch }, None).await)
    }

    /// Finishes what was begun to be undone (`UPDATE_ROLLBACK_FAILED`), without the resources to skip; or undoes what
    /// failed and was left as it was (`CREATE_FAILED`, `UPDATE_FAILED`).
    pub async fn rollback(&self, name: &str, skip: &[String]) -> Report {
        self.reported_at(Place::anywhere(name), async |_| {
            let outcome = self.locked(name, async |_| self.try_rollback(name, skip).await).await;
            (outcome, None)
        })
        .await
    }

    async fn try_rollback(&self, name: &str, skip: &[String]) -> Outcome {
        let stack = match self.existing(name).await {
            Ok(stack) => stack,
            Err(outcome) => return *outcome,
        };
        let last = match self.last_event(&stack).await {
            Ok(last) => last,
            Err(error) => return *before(error),
        };
        // Made of where it stands: what is asked for again after another failure is another request.
        let token =
            digest::token("rollback", [stack.id.as_str(), &last].into_iter().chain(skip.iter().map(String::as_str)));
        let watch = Watch::from_here(&self.client, &stack.id, &token).await;
        let sent = match stack.status.name() {
            "UPDATE_ROLLBACK_FAILED" => self.client.ask(|it| it.continue_rollback(&stack.id, skip, &token)).await,
            "UPDATE_FAILED" | "CREATE_FAILED" if skip.is_empty() => {
                self.client.ask(|it| it.rollback(&stack.id, &token)).await
            }
            "UPDATE_ROLLBACK_IN_PROGRESS" | "ROLLBACK_IN_PROGRESS" => return undone(self.attach_to(&stack).await),
            other => {
                let message = format!("the stack `{name}` is {other}: there is nothing to undo");
                return Outcome::state(message, format!("see how it stands with `lakewright status {name}`"));
            }
        };
        if let Err(error) = sent {
            if error.is_transient() {
                return unknown(name, &error.to_string());
            }
            // The answer to the first try can be lost: then it goes on already.
            let now = self.client.ask(|it| it.stack(&stack.id)).await.ok().flatten();
            if now.is_none_or(|it| it.status == stack.status) {
                return *before(error);
            }
        }
        let outcome = undone(self.follow(name, watch, None).await);
        if outcome == Outcome::Undone && !skip.is_empty() {
            self.client.reporter.warn(
                format!("{} may not be what the template says: skipped", skip.join(", ")),
                format!("see how they differ with `lakewright drift {name}`"),
            );
        }
        outcome
    }

    /// The id of the last event, or what else tells where a stack stands.
    async fn last_event(&self, stack: &Stack) -> Answer<String> {
        match self.client.ask(|it| it.events(&stack.id, None)).await {
            Ok(page) => Ok(page.items.into_iter().next().map(|it| it.id).unwrap_or_default()),
            Err(error) if error.kind() == ErrorKind::Denied => Ok(stack.updated.unwrap_or_default().to_string()),
            Err(error) => Err(error),
        }
    }

    pub(super) async fn token_here(&self, what: &str, stack: &Stack, more: &[String]) -> Answer<String> {
        let last = self.last_event(stack).await?;
        Ok(digest::token(what, [stack.id.as_str(), &last].into_iter().chain(more.iter().map(String::as_str))))
    }
}

/// What was to be undone is undone.
fn undone(outcome: Outcome) -> Outcome {
    match outcome {
        Outcome::RolledBack(_) => Outcome::Undone,
        other => other,
    }
}
