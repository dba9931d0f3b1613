//! Everything that lakewright made in an account: what is declared, deployed and live, and what lost its stack.

use std::collections::{BTreeMap, BTreeSet};

use lakewright_template::{Resource, Template, Value, read};
use serde::Serialize;

use crate::aws::{Answer, Aws, AwsError, DriftStatus, ErrorKind, Event, Identity, Stack, StackPhase, StackResource};
use crate::deployer::{Deployer, content_of};
use crate::follow::all_events;
use crate::target::Target;

/// Everything that lakewright made in an account and Region.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Inventory {
    /// The account.
    pub account: String,
    /// The Region.
    pub region: String,
    /// The stacks that lakewright deployed last, with those nested in them; and those that are declared.
    pub stacks: Vec<StackInventory>,
    /// What was kept, or could not be deleted, when its stack was deleted or no longer had it.
    pub lost: Vec<Lost>,
    /// What could not be looked at, and why.
    pub incomplete: Vec<String>,
}

/// A stack with its resources.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StackInventory {
    /// Its name.
    pub stack: String,
    /// Its ARN; none where it is declared alone.
    pub id: Option<String>,
    /// Its status; none where it is declared alone.
    pub status: Option<String>,
    /// The ARN of the stack that it is nested in.
    pub parent: Option<String>,
    /// Its tag `owner`.
    pub owner: Option<String>,
    /// Its resources, by their logical ids.
    pub resources: Vec<Standing>,
}

/// A resource: declared, deployed and live.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// Its logical id.
    pub logical_id: String,
    /// Its type.
    pub kind: String,
    /// The resource that it is a part of: itself, where it is none's.
    pub component: String,
    /// Its tag `owner`, or its stack's.
    pub owner: Option<String>,
    /// The condition under which it is there.
    pub condition: Option<String>,
    /// Whether the templates that were given declare it; not known where none of them is the stack's.
    pub declared: Option<bool>,
    /// Whether the deployed template has it.
    pub deployed: bool,
    /// Its status as CloudFormation lists it; none where it does not.
    pub live: Option<String>,
    /// What it is called in its service.
    pub physical_id: Option<String>,
    /// How it stood against its template when that was looked at last.
    pub drift: Option<DriftStatus>,
}

/// A resource that is in no stack any more.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Lost {
    /// What it is called in its service.
    pub physical_id: String,
    /// Its type.
    pub kind: String,
    /// The logical id that it had.
    pub logical_id: String,
    /// The name of the stack that it was in.
    pub stack: String,
    /// The ARN of that stack.
    pub stack_id: String,
    /// Whether that stack was deleted; it is there still, and no longer has the resource, otherwise.
    pub stack_is_gone: bool,
    /// Whether it could not be deleted; it was kept as its template said, otherwise.
    pub has_failed: bool,
    /// The stack's tag `owner`.
    pub owner: Option<String>,
}

impl Standing {
    /// Whether it is everywhere: declared, as far as that is known, deployed, live, and as its template says. One with a
    /// condition need not be live.
    pub fn is_whole(&self) -> bool {
        let is_live = match &self.live {
            Some(status) => status.ends_with("_COMPLETE"),
            None => self.condition.is_some(),
        };
        let has_drifted = matches!(self.drift, Some(DriftStatus::Modified | DriftStatus::Deleted));
        self.declared != Some(false) && self.deployed && is_live && !has_drifted
    }
}

impl Inventory {
    /// Whether nothing lost its stack, and every resource is declared, deployed and live alike.
    pub fn is_whole(&self) -> bool {
        self.lost.is_empty() && self.stacks.iter().flat_map(|it| &it.resources).all(Standing::is_whole)
    }
}

impl<A: Aws> Deployer<A> {
    /// Whose credentials these are, and where requests go.
    ///
    /// # Errors
    /// Where AWS does not say.
    pub async fn identity(&self) -> Answer<Identity> {
        self.client.ask(|it| it.identity()).await
    }

    /// Everything that lakewright made in the account and Region, beside what targets of it declare. `components` gives each
    /// resource of a template the one that it is a part of.
    ///
    /// CloudFormation knows of deleted stacks for 90 days: what they kept is told so long. Whether something that lost its
    /// stack is still there, its service says.
    ///
    /// # Errors
    /// Where AWS does not say who asks, or which stacks there are.
    pub async fn inventory(
        &self,
        declared: &[Target],
        components: impl Fn(&Value) -> BTreeMap<String, String>,
    ) -> Answer<Inventory> {
        let identity = self.identity().await?;
        let mut found = Inventory { account: identity.account, region: identity.region, ..Inventory::default() };
        let is_here = |it: &&Target| {
            it.account.as_ref().is_none_or(|it| *it == found.account)
                && it.region.as_ref().is_none_or(|it| *it == found.region)
        };
        let mut targets: BTreeMap<&str, &Target> =
            declared.iter().filter(is_here).map(|it| (it.stack.as_str(), it)).collect();
        let stacks = self.own_stacks(&targets).await?;
        let (mut living, mut lost) = (BTreeSet::new(), Vec::new());
        for stack in &stacks {
            let target = targets.remove(stack.name.as_str());
            let (template, listed) = self.contents(stack, &mut found.incomplete).await?;
            living.extend(listed.iter().filter(|it| is_there(it)).map(|it| (it.kind.clone(), it.physical_id.clone())));
            lost.extend(self.lost_of(stack, &mut found.incomplete).await?);
            found.stacks.push(StackInventory {
                stack: stack.name.clone(),
                id: Some(stack.id.clone()),
                status: Some(stack.status.name().to_owned()),
                parent: stack.parent.clone(),
                owner: owner_of(&stack.tags),
                resources: standing(target, template.as_ref(), listed, owner_of(&stack.tags), &components),
            });
        }
        for target in targets.into_values() {
            let owner = owner_of(&target.tags);
            found.stacks.push(StackInventory {
                stack: target.stack.clone(),
                id: None,
                status: None,
                parent: None,
                resources: standing(Some(target), None, Vec::new(), owner.clone(), &components),
                owner,
            });
        }
        found.stacks.sort_by(|one, other| one.stack.cmp(&other.stack));
        lost.extend(self.lost_with_stacks(&mut found.incomplete).await?);
        lost.retain(|it: &Lost| !living.contains(&(it.kind.clone(), it.physical_id.clone())));
        lost.sort();
        lost.dedup_by(|one, other| one.kind == other.kind && one.physical_id == other.physical_id);
        found.lost = lost;
        Ok(found)
    }

    /// The stacks that lakewright deployed last, those nested in them, and those that are declared.
    async fn own_stacks(&self, declared: &BTreeMap<&str, &Target>) -> Answer<Vec<Stack>> {
        let (mut all, mut next) = (Vec::new(), None::<String>);
        loop {
            let page = self.client.ask(|it| it.stacks(next.as_deref())).await?;
            all.extend(page.items);
            next = page.next;
            if next.is_none() {
                break;
            }
        }
        let mut own: BTreeSet<String> = BTreeSet::new();
        loop {
            let before = own.len();
            let is_own = |it: &&Stack| {
                let by_us = it.change_set.as_deref().and_then(content_of).is_some();
                by_us
                    || declared.contains_key(it.name.as_str())
                    || it.parent.as_ref().is_some_and(|it| own.contains(it))
            };
            own = all.iter().filter(is_own).map(|it| it.id.clone()).collect();
            if own.len() == before {
                return Ok(all.into_iter().filter(|it| own.contains(&it.id)).collect());
            }
        }
    }

    /// The deployed template, and the resources as CloudFormation lists them.
    async fn contents(
        &self,
        stack: &Stack,
        incomplete: &mut Vec<String>,
    ) -> Answer<(Option<Value>, Vec<StackResource>)> {
        // A shell has neither.
        if stack.status.phase() == StackPhase::Shell {
            return Ok((None, Vec::new()));
        }
        let text = self.client.ask(|it| it.template(&stack.id)).await;
        let text = allowed(text, incomplete)?.flatten();
        let template = text.and_then(|it| read(&it).ok()).map(|it| it.root);
        let listed = self.resources_of(&stack.id).await;
        Ok((template, allowed(listed, incomplete)?.unwrap_or_default()))
    }

    /// What a stack had once, and left: what was said last of its deletion is that it was skipped or failed.
    async fn lost_of(&self, stack: &Stack, incomplete: &mut Vec<String>) -> Answer<Vec<Lost>> {
        // The newest first.
        let events = allowed(all_events(&self.client, &stack.id).await, incomplete)?.unwrap_or_default();
        let mut seen = BTreeSet::new();
        let mut is_last = |it: &Event| {
            let is_of_resource = !it.is_of_stack() && !it.physical_id.is_empty() && it.status.starts_with("DELETE_");
            is_of_resource && seen.insert((it.kind.clone(), it.physical_id.clone()))
        };
        let last = events.into_iter().filter(|it| is_last(it));
        let left = last.filter(|it| matches!(it.status.as_str(), "DELETE_SKIPPED" | "DELETE_FAILED"));
        Ok(left
            .map(|it| Lost {
                has_failed: it.status == "DELETE_FAILED",
                physical_id: it.physical_id,
                kind: it.kind,
                logical_id: it.logical_id,
                stack: stack.name.clone(),
                stack_id: stack.id.clone(),
                stack_is_gone: stack.status.phase() == StackPhase::Gone,
                owner: owner_of(&stack.tags),
            })
            .collect())
    }

    /// What stacks of lakewright left that were deleted.
    async fn lost_with_stacks(&self, incomplete: &mut Vec<String>) -> Answer<Vec<Lost>> {
        let (mut deleted, mut next) = (Vec::new(), None::<String>);
        loop {
            let page = self.client.ask(|it| it.deleted_stacks(next.as_deref())).await;
            let Some(page) = allowed(page, incomplete)? else { break };
            deleted.extend(page.items);
            next = page.next;
            if next.is_none() {
                break;
            }
        }
        let mut lost = Vec::new();
        for id in deleted {
            let Some(stack) = self.client.ask(|it| it.stack(&id)).await? else { continue };
            if stack.change_set.as_deref().and_then(content_of).is_none() {
                continue;
            }
            lost.extend(self.lost_of(&stack, incomplete).await?);
        }
        Ok(lost)
    }
}

/// An answer, or nothing where it is not allowed or its stack has gone meanwhile: that is told.
fn allowed<T>(answer: Answer<T>, incomplete: &mut Vec<String>) -> Result<Option<T>, AwsError> {
    match answer {
        Ok(it) => Ok(Some(it)),
        Err(error) if matches!(error.kind(), ErrorKind::Denied | ErrorKind::NotFound) => {
            let why = error.to_string();
            if !incomplete.contains(&why) {
                incomplete.push(why);
            }
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

fn is_there(resource: &StackResource) -> bool {
    !matches!(resource.status.as_str(), "DELETE_COMPLETE" | "DELETE_SKIPPED")
}

/// The tag `owner`, however it is written.
fn owner_of(tags: &BTreeMap<String, String>) -> Option<String> {
    tags.iter().find(|it| it.0.eq_ignore_ascii_case("owner")).map(|it| it.1.clone())
}

/// The tag `owner` of a resource, where its template says it.
fn own_owner(resource: Resource<'_>) -> Option<String> {
    let tags = resource.property("Tags")?;
    if let Some(list) = tags.as_array() {
        let is_owner =
            |it: &&Value| it.get("Key").and_then(Value::as_str).is_some_and(|it| it.eq_ignore_ascii_case("owner"));
        return list.iter().find(is_owner)?.get("Value")?.as_str().map(str::to_owned);
    }
    let mut named = tags.as_object()?.iter().filter(|it| it.0.eq_ignore_ascii_case("owner"));
    named.next()?.1.as_str().map(str::to_owned)
}

/// The resources of a stack side by side.
fn standing(
    target: Option<&Target>,
    deployed: Option<&Value>,
    listed: Vec<StackResource>,
    owner: Option<String>,
    components: &impl Fn(&Value) -> BTreeMap<String, String>,
) -> Vec<Standing> {
    let declared = target.map(Target::root);
    let mut found: BTreeMap<String, Standing> = BTreeMap::new();
    // What is deployed says more of what is live than what is declared.
    for root in [declared, deployed].into_iter().flatten() {
        let parts = components(root);
        for resource in Template::of(root).resources() {
            let id = resource.id.to_owned();
            found.insert(
                id.clone(),
                Standing {
                    kind: resource.kind().unwrap_or_default().to_owned(),
                    component: parts.get(&id).cloned().unwrap_or_else(|| id.clone()),
                    owner: own_owner(resource).or_else(|| owner.clone()),
                    condition: resource.condition().map(str::to_owned),
                    logical_id: id,
                    declared: None,
                    deployed: false,
                    live: None,
                    physical_id: None,
                    drift: None,
                },
            );
        }
    }
    for it in listed {
        if it.status == "DELETE_COMPLETE" {
            continue;
        }
        let slot = found.entry(it.logical_id.clone()).or_insert_with(|| Standing {
            component: it.logical_id.clone(),
            logical_id: it.logical_id,
            kind: it.kind,
            owner: owner.clone(),
            condition: None,
            declared: None,
            deployed: false,
            live: None,
            physical_id: None,
            drift: None,
        });
        (slot.live, slot.physical_id, slot.drift) = (Some(it.status), Some(it.physical_id), it.drift);
    }
    let has = |root: &Value, id: &str| Template::of(root).resource(id).is_some();
    for it in found.values_mut() {
        it.declared = declared.map(|root| has(root, &it.logical_id));
        it.deployed = deployed.is_some_and(|root| has(root, &it.logical_id));
    }
    found.into_values().collect()
}
