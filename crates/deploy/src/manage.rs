//! What is done with stacks that are there: looked at, attached to, undone, deleted.

mod destroy;
mod drift;
mod inventory;
mod undo;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::aws::{Answer, Aws, Stack, StackPhase, StackResource};
use crate::cause::{Cause, root_cause};
use crate::deployer::{Deployer, Place, content_of};
use crate::follow::{all_events, last_operation};
use crate::history::{Operation, operations};
use crate::lock;
use crate::outcome::{Outcome, Report, before};

pub use destroy::{Consent, Destruction, Fate, Goes};
pub use drift::DriftReport;
pub use inventory::{Inventory, Lost, StackInventory, Standing};

/// How a stack stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Status {
    /// Its name.
    pub stack: String,
    /// Its ARN.
    pub id: String,
    /// Its status.
    pub status: String,
    /// Why it has that, in AWS's words.
    pub reason: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created: i64,
    /// When its last update began.
    pub updated: Option<i64>,
    /// Whether it can not be deleted.
    pub is_protected: bool,
    /// The beginning of the digest of what is deployed, where lakewright deployed it.
    pub content: Option<String>,
    /// Why its last operation failed, where it did.
    pub cause: Option<Cause>,
    /// Its tags.
    pub tags: BTreeMap<String, String>,
}

impl<A: Aws> Deployer<A> {
    /// How a stack stands; nothing where there is none.
    ///
    /// # Errors
    /// Where AWS does not say.
    pub async fn status(&self, name: &str) -> Answer<Option<Status>> {
        let Some(stack) = self.client.ask(|it| it.stack(name)).await? else { return Ok(None) };
        let has_failed = matches!(
            stack.status.phase(),
            StackPhase::NeverCreated | StackPhase::RollbackFailed | StackPhase::Paused | StackPhase::DeleteFailed
        ) || stack.status.name().contains("ROLLBACK");
        let cause = if has_failed {
            let events = last_operation(&self.client, &stack.id).await.unwrap_or_default();
            root_cause(&stack.id, &events)
        } else {
            None
        };
        Ok(Some(Status { cause, ..status(stack) }))
    }

    /// The stacks of the account and Region that lakewright deployed last.
    ///
    /// # Errors
    /// Where AWS does not say.
    pub async fn stacks(&self) -> Answer<Vec<Status>> {
        let (mut found, mut next) = (Vec::new(), None::<String>);
        loop {
            let page = self.client.ask(|it| it.stacks(next.as_deref())).await?;
            found.extend(page.items.into_iter().filter(|it| it.parent.is_none()).map(status));
            next = page.next;
            if next.is_none() {
                // A shell has executed no change set, and may be ours.
                found.retain(|it| it.content.is_some() || it.status == "REVIEW_IN_PROGRESS");
                return Ok(found);
            }
        }
    }

    /// The operations of a stack, the oldest first.
    ///
    /// # Errors
    /// Where AWS does not say.
    pub async fn operations(&self, name: &str) -> Answer<Vec<Operation>> {
        Ok(operations(all_events(&self.client, name).await?))
    }

    /// The outputs of a stack; nothing where there is no stack.
    ///
    /// # Errors
    /// Where AWS does not say.
    pub async fn outputs_of(&self, name: &str) -> Answer<Option<BTreeMap<String, String>>> {
        Ok(self.client.ask(|it| it.stack(name)).await?.map(|it| it.outputs))
    }

    /// The resources of a stack as CloudFormation lists them.
    ///
    /// # Errors
    /// Where AWS does not say.
    pub async fn resources_of(&self, name: &str) -> Answer<Vec<StackResource>> {
        let (mut found, mut next) = (Vec::new(), None::<String>);
        loop {
            let page = self.client.ask(|it| it.resources(name, next.as_deref())).await?;
            found.extend(page.items);
            next = page.next;
            if next.is_none() {
                return Ok(found);
            }
        }
    }

    /// Follows the operation that runs on a stack to its end; where none runs, tells how the last one ended.
    pub async fn attach(&self, name: &str) -> Report {
        self.reported_at(Place::anywhere(name), async |_| (self.try_attach(name).await, None)).await
    }

    async fn try_attach(&self, name: &str) -> Outcome {
        let stack = match self.existing(name).await {
            Ok(stack) => stack,
            Err(outcome) => return *outcome,
        };
        if stack.status.phase() == StackPhase::Busy {
            return self.attach_to(&stack).await;
        }
        match stack.status.ended() {
            None => Outcome::state(format!("the stack `{name}` is {}", stack.status), "nothing runs on it"),
            Some(ended) => {
                let events = match last_operation(&self.client, &stack.id).await {
                    Ok(events) => events,
                    Err(error) => return *before(error),
                };
                self.ended(&stack.id, name, &stack.status, ended, &events)
            }
        }
    }

    /// Opens the lock of a stack, whoever has it, where it still has this id; whether it had.
    ///
    /// # Errors
    /// Where there is no bucket, or AWS does not do it.
    pub async fn unlock(&self, name: &str, id: &str) -> Result<bool, Outcome> {
        let Some(bucket) = &self.options.bucket else {
            return Err(Outcome::not_begun("without a bucket there is no lock", "name the bucket with `--bucket`"));
        };
        lock::force(&self.client, bucket, name, id).await.map_err(|it| *before(it))
    }

    /// The stack of this name.
    pub(crate) async fn existing(&self, name: &str) -> crate::outcome::Step<Stack> {
        let found = self.client.ask(|it| it.stack(name)).await.map_err(before)?;
        found.filter(|it| it.status.phase() != StackPhase::Gone).ok_or_else(|| {
            Box::new(Outcome::state(
                format!("there is no stack `{name}`"),
                "see that the name is right, and the account and Region",
            ))
        })
    }
}

fn status(stack: Stack) -> Status {
    Status {
        content: stack.change_set.as_deref().and_then(content_of).map(str::to_owned),
        stack: stack.name,
        id: stack.id,
        status: stack.status.name().to_owned(),
        reason: stack.reason,
        created: stack.created,
        updated: stack.updated,
        is_protected: stack.is_protected,
        cause: None,
        tags: stack.tags,
    }
}
