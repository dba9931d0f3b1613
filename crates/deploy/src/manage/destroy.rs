//! Deletes a stack: first shown, then done.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use lakewright_diff::holds_data;
use lakewright_template::{Template, read};
use serde::Serialize;

use crate::aws::{Answer, Aws, ErrorKind, NESTED, StackPhase};
use crate::deployer::{Deployer, Place, unknown};
use crate::follow::Watch;
use crate::outcome::{Outcome, Refusal, Report, before};
use crate::plan::Risk;

/// What deleting a stack does.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Destruction {
    /// The stack's name.
    pub stack: String,
    /// Its ARN: this one is deleted, and no other that has its name later.
    pub stack_id: String,
    /// What happens to each resource.
    pub resources: Vec<Fate>,
    /// Whether it is protected from termination.
    pub is_protected: bool,
    /// The stacks that import from it: export to stacks.
    pub importers: BTreeMap<String, Vec<String>>,
}

/// What happens to a resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fate {
    /// The resource, with the nested stacks it is in: `Network/Raw`.
    pub logical_id: String,
    /// What it is called in its service.
    pub physical_id: String,
    /// Its type.
    pub kind: String,
    /// What happens to it.
    pub goes: Goes,
    /// Whether it holds data.
    pub holds_data: bool,
}

/// What happens to a resource whose stack is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Goes {
    /// It is deleted.
    Deleted,
    /// It is deleted after a snapshot.
    Snapshot,
    /// It stays, and is in no stack.
    Kept,
}

/// What somebody agreed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consent {
    /// The data-bearing resources that may be deleted.
    pub delete_data: BTreeSet<String>,
    /// Resources that are kept: only those that could not be deleted before.
    pub retain: Vec<String>,
    /// Takes the protection from termination away first.
    pub unprotect: bool,
}

impl fmt::Display for Destruction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.stack_id)?;
        for it in &self.resources {
            let goes = match it.goes {
                Goes::Deleted if it.holds_data => "deleted, with its data",
                Goes::Deleted => "deleted",
                Goes::Snapshot => "deleted after a snapshot",
                Goes::Kept => "kept, in no stack",
            };
            writeln!(f, "  {} {} ({}): {goes}", it.kind, it.logical_id, it.physical_id)?;
        }
        if self.is_protected {
            writeln!(f, "  it is protected from termination")?;
        }
        self.importers
            .iter()
            .try_for_each(|(export, stacks)| writeln!(f, "  its export {export} is in use by {}", stacks.join(", ")))
    }
}

impl<A: Aws> Deployer<A> {
    /// What deleting a stack would do.
    ///
    /// # Errors
    /// Where there is no such stack, or AWS does not say.
    pub async fn destruction(&self, name: &str) -> Result<Destruction, Outcome> {
        let stack = self.existing(name).await.map_err(|it| *it)?;
        let resources = self.fates(&stack.id, "").await.map_err(|it| *before(it))?;
        let mut importers = BTreeMap::new();
        for export in stack.exports.values() {
            match self.importers(export).await {
                Ok(stacks) if stacks.is_empty() => {}
                Ok(stacks) => drop(importers.insert(export.clone(), stacks)),
                Err(error) => self.client.reporter.warn(
                    format!("who imports {export} is not known: {error}"),
                    "allow `cloudformation:ListImports` to know it before",
                ),
            }
        }
        Ok(Destruction {
            stack: stack.name,
            stack_id: stack.id,
            resources,
            is_protected: stack.is_protected,
            importers,
        })
    }

    /// What happens to the resources of a stack that is deleted, and to those of stacks nested in it; `above` stands before
    /// their names.
    pub(crate) async fn fates(&self, stack: &str, above: &str) -> Answer<Vec<Fate>> {
        let (mut found, mut left) = (Vec::new(), vec![(stack.to_owned(), above.to_owned())]);
        while let Some((stack, above)) = left.pop() {
            let template = self.client.ask(|it| it.template(&stack)).await?;
            let template = template.and_then(|it| read(&it).ok()).map(|it| it.root);
            let policy = |id: &str| {
                let resource = template.as_ref().and_then(|it| Template::of(it).resource(id))?;
                resource.attribute("DeletionPolicy")
            };
            for it in self.resources_of(&stack).await?.into_iter().filter(|it| it.status != "DELETE_COMPLETE") {
                let goes = match policy(&it.logical_id) {
                    Some("Retain" | "RetainExceptOnCreate") => Goes::Kept,
                    Some("Snapshot") => Goes::Snapshot,
                    _ => Goes::Deleted,
                };
                let logical_id = format!("{above}{}", it.logical_id);
                // A nested stack that is kept keeps what is in it.
                if it.kind == NESTED && goes != Goes::Kept && !it.physical_id.is_empty() {
                    left.push((it.physical_id.clone(), format!("{logical_id}/")));
                }
                let holds_data = holds_data(&it.kind);
                found.push(Fate { logical_id, physical_id: it.physical_id, kind: it.kind, goes, holds_data });
            }
        }
        Ok(found)
    }

    async fn importers(&self, export: &str) -> Answer<Vec<String>> {
        match self.client.ask(|it| it.importers(export)).await {
            // CloudFormation calls it an error that nobody does.
            Err(error) if error.kind() == ErrorKind::Refused && error.message().contains("is not imported") => {
                Ok(Vec::new())
            }
            other => other,
        }
    }

    /// Deletes a stack as shown, and follows it to the end.
    pub async fn destroy(&self, shown: &Destruction, consent: &Consent) -> Report {
        let name = shown.stack.clone();
        self.reported_at(Place::anywhere(&name), async |_| {
            let outcome = self.locked(&name, async |_| self.try_destroy(shown, consent).await).await;
            (outcome, None)
        })
        .await
    }

    async fn try_destroy(&self, shown: &Destruction, consent: &Consent) -> Outcome {
        let now = match self.destruction(&shown.stack).await {
            Ok(now) => now,
            Err(outcome) => return outcome,
        };
        if now.stack_id != shown.stack_id || now.resources != shown.resources {
            let why = "the stack is no longer the one that was shown".to_owned();
            return Outcome::Stale { why, help: "look again".to_owned() };
        }
        if let Some(outcome) = refuse(&now, consent) {
            return outcome;
        }
        let stack = match self.existing(&shown.stack_id).await {
            Ok(stack) => stack,
            Err(outcome) => return *outcome,
        };
        if stack.status.name() == "DELETE_IN_PROGRESS" {
            return self.attach_to(&stack).await;
        }
        if stack.status.phase() == StackPhase::Busy {
            return crate::deployer::busy(&stack.name, &format!("stack `{}` is {}", stack.name, stack.status));
        }
        if !consent.retain.is_empty() && stack.status.phase() != StackPhase::DeleteFailed {
            let message = format!(
                "the stack `{}` is {}: resources can be kept only after deleting failed",
                stack.name, stack.status
            );
            return Outcome::state(message, "give them DeletionPolicy Retain and deploy, or leave `--retain` out");
        }
        if stack.is_protected
            && let Err(error) = self.client.ask(|it| it.protect_from_termination(&stack.id, false)).await
        {
            return *before(error);
        }
        let token = match self.token_here("delete", &stack, &consent.retain).await {
            Ok(token) => token,
            Err(error) => return *before(error),
        };
        let watch = Watch::from_here(&self.client, &stack.id, &token).await;
        if let Err(error) = self.client.ask(|it| it.delete_stack(&stack.id, &consent.retain, &token)).await {
            return if error.is_transient() { unknown(&stack.name, &error.to_string()) } else { *before(error) };
        }
        // A shell is gone at once, without events.
        if stack.status.phase() == StackPhase::Shell {
            return Outcome::Changed;
        }
        self.follow(&stack.name, watch, None).await
    }
}

/// What forbids to delete.
fn refuse(now: &Destruction, consent: &Consent) -> Option<Outcome> {
    if now.is_protected && !consent.unprotect {
        let message = format!("the stack `{}` is protected from termination", now.stack);
        return Some(Outcome::state(message, "take the protection away in the same step: `--unprotect`"));
    }
    if let Some((export, stacks)) = now.importers.iter().next() {
        let message = format!("its export {export} is in use by {}", stacks.join(", "));
        return Some(Outcome::state(message, "update these stacks first, so that they import it no more"));
    }
    let is_lost = |it: &&Fate| {
        it.holds_data
            && it.goes == Goes::Deleted
            && !consent.delete_data.contains(&it.logical_id)
            && !consent.retain.contains(&it.logical_id)
    };
    let risk = |it: &Fate| Risk {
        logical_id: it.logical_id.clone(),
        kind: it.kind.clone(),
        what: format!("deleted ({})", it.physical_id),
        by_server_alone: false,
    };
    let resources: Vec<Risk> = now.resources.iter().filter(is_lost).map(risk).collect();
    (!resources.is_empty()).then_some(Outcome::Refused(Refusal::DataDeleted { resources }))
}
