//! Makes the change set of a target, or finds the one that an earlier run made.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::compare::Compared;
use super::settle::{Settled, busy};
use super::{Deployer, Planned};
use crate::aws::{
    Aws, AwsError, ChangeSet, ChangeSetRequest, ChangeSetStatus, ChangeSetType, ErrorKind, Identity, ServerChange,
    TemplateSource,
};
use crate::outcome::{Outcome, Step, before};
use crate::plan::{Base, Parts, Plan, risks};
use crate::progress::Progress;
use crate::target::Target;
use crate::{digest, protect, stage};

/// The most that a request takes of a template. Source: `TemplateBody` of `CreateChangeSet`.
const INLINE_BYTES: usize = 51_200;
/// How long CloudFormation may think about a change set.
const THINKING: Duration = Duration::from_secs(30 * 60);
/// How often a state that answers contradict is looked at again.
const CONTRADICTIONS: u32 = 12;
/// How names of change sets begin.
const PREFIX: &str = "lakewright-";
/// How much of the content's digest a name has.
const CONTENT: usize = 16;

/// The content's digest in the name of a change set of ours; as much as the name has.
pub(crate) fn content_of(change_set: &str) -> Option<&str> {
    let name = change_set.split('/').nth(1).unwrap_or(change_set);
    name.strip_prefix(PREFIX)?.get(..CONTENT)
}

enum Found {
    /// It can be executed.
    Ready(Box<ChangeSet>, bool),
    /// There is nothing to change.
    Empty,
    /// Look at the stack again: answers contradict each other, or somebody is at work.
    Again(String),
}

impl<A: Aws> Deployer<A> {
    pub(super) async fn try_prepare(&self, target: &Target, identity: &Identity) -> Step<Planned> {
        let mut target = target.clone();
        if let Some(bucket) = &self.options.bucket {
            target.give_bucket(bucket);
        }
        let content = self.content(&target);
        let mut again = 0;
        loop {
            let (stack, has_shell, resumed) = match self.settle(&target.stack, &content).await? {
                Settled::Ended(outcome) => return Ok(Planned::Ended(outcome)),
                Settled::Ready { stack, has_shell, resumed } => (stack, has_shell, resumed),
            };
            let base = Base::of(stack.as_deref());
            let kind = if stack.is_some() { ChangeSetType::Update } else { ChangeSetType::Create };
            let deployed = stack.as_ref().map(|it| it.parameters.clone()).unwrap_or_default();
            let template = self.stage(&target).await?;
            let name = name_of(&content, &base);
            let request = ChangeSetRequest {
                stack: target.stack.clone(),
                description: format!("lakewright {content} on {}", base.digest()),
                kind,
                template,
                parameters: given(&target, &deployed)?,
                tags: target.tags.clone(),
                capabilities: target.capabilities.clone(),
                role: target.role.clone(),
                nested: target.nests(),
                revert_drift: self.options.revert_drift,
                token: digest::token("create", [name.as_str()]),
                name,
            };
            let (change_set, was_there) = match self.change_set(&target, &request).await? {
                Found::Ready(change_set, was_there) => (change_set, was_there),
                Found::Empty => {
                    if kind == ChangeSetType::Create && !has_shell {
                        self.delete_shell(&target.stack).await;
                    }
                    if let (Some(stack), true) = (&stack, self.options.protect) {
                        protect::apply(&self.client, stack, &protect::of_template(target.root())).await;
                    }
                    return Ok(Planned::Nothing { resumed });
                }
                Found::Again(why) => {
                    again += 1;
                    if again > CONTRADICTIONS {
                        return Ok(Planned::Ended(busy(&target.stack, &why)));
                    }
                    sleep(Duration::from_secs(again.into())).await;
                    continue;
                }
            };
            self.client.reporter.tell(Progress::ChangeSet {
                stack: target.stack.clone(),
                change_set: change_set.id.clone(),
                was_there,
            });
            let changes = self.changes(*change_set.clone()).await.map_err(before)?;
            let Compared { old, diff, unknown, risks: nested } =
                self.compare(&target, stack.as_deref(), identity, &changes).await;
            let protected = if self.options.protect { protect::of_template(target.root()) } else { Vec::new() };
            let plan = Plan::new(Parts {
                name: target.name.clone(),
                after: target.after.clone(),
                stack: target.stack.clone(),
                stack_id: change_set.stack_id.clone(),
                account: identity.account.clone(),
                region: identity.region.clone(),
                kind,
                change_set: change_set.id.clone(),
                risks: risks(diff.as_ref(), &changes, nested, old.as_ref(), target.root()),
                content,
                base,
                changes,
                protected,
                unknown,
                diff,
            });
            self.client.reporter.tell(Progress::Planned(Box::new(plan.clone())));
            return Ok(Planned::Change(plan));
        }
    }

    /// The digest of what is deployed, with what is done to drift.
    fn content(&self, target: &Target) -> String {
        let content = target.content();
        if self.options.revert_drift { digest::of_fields([content.as_str(), "revert drift"]) } else { content }
    }

    /// Puts into the bucket what the request can not take.
    async fn stage(&self, target: &Target) -> Step<TemplateSource> {
        let size = target.text().len();
        let keys = target.keys();
        let Some(bucket) = &self.options.bucket else {
            let help = "make one with `lakewright bootstrap`, then name it with `--bucket`";
            if size > INLINE_BYTES {
                let message =
                    format!("the template has {size} bytes, a request takes {INLINE_BYTES}: it needs a bucket");
                return Err(Box::new(Outcome::not_begun(message, help)));
            }
            if !keys.is_empty() {
                let message = format!("the template needs {} files in a bucket", keys.len());
                return Err(Box::new(Outcome::not_begun(message, help)));
            }
            return Ok(TemplateSource::Body(target.text().to_owned()));
        };
        for (key, file) in keys {
            stage::asset(&self.client, bucket, &key, &file.path).await?;
        }
        if size <= INLINE_BYTES {
            return Ok(TemplateSource::Body(target.text().to_owned()));
        }
        let key = stage::template(&self.client, bucket, target.text()).await?;
        Ok(TemplateSource::Url(self.client.aws.url(bucket, &key)))
    }

    /// The change set of a request: the one that is there, or a new one.
    async fn change_set(&self, target: &Target, request: &ChangeSetRequest) -> Step<Found> {
        let begin = Instant::now();
        let (mut request, mut created, mut missing, mut wait) = (request.clone(), None::<String>, 0, 1);
        loop {
            let shown = created.clone().unwrap_or_else(|| request.name.clone());
            let found = self.client.ask(|it| it.change_set(&request.stack, &shown, None)).await.map_err(before)?;
            let Some(found) = found else {
                // What was just made can be missing from an old answer.
                if created.is_some() && missing < CONTRADICTIONS {
                    missing += 1;
                } else {
                    match self.client.ask(|it| it.create_change_set(&request)).await {
                        Ok(made) => created = Some(made.id),
                        Err(error) => match after_creating(&error) {
                            AfterCreating::Look => missing += 1,
                            AfterCreating::StackMoved => return Ok(Found::Again(error.to_string())),
                            AfterCreating::Empty => return Ok(Found::Empty),
                            AfterCreating::Failed => return Err(before(error)),
                        },
                    }
                    if missing > CONTRADICTIONS {
                        let why = format!("the change set {} is neither there nor can it be made", request.name);
                        return Ok(Found::Again(why));
                    }
                    continue;
                }
                sleep(Duration::from_secs(1)).await;
                continue;
            };
            if found.description != request.description {
                let message =
                    format!("the change set {} is not the one that is meant: {}", found.name, found.description);
                return Err(Box::new(Outcome::state(message, "delete it, then deploy again")));
            }
            let is_fresh = created.is_some();
            match found.status {
                ChangeSetStatus::Pending if begin.elapsed() < THINKING => {
                    sleep(Duration::from_secs(wait)).await;
                    wait = (wait * 2).min(5);
                }
                ChangeSetStatus::Pending => {
                    let why = format!("CloudFormation has been thinking about the change set {} for long", found.name);
                    return Err(Box::new(Outcome::not_begun(why, "deploy again later")));
                }
                // The digest has no secrets in it: one that was made with other secrets looks the same.
                ChangeSetStatus::Available if is_fresh || !target.gives_secrets() => {
                    return Ok(Found::Ready(Box::new(found), !is_fresh));
                }
                ChangeSetStatus::Failed if is_empty(&found) => {
                    self.delete_change_set(&request.stack, &found.id).await;
                    return Ok(Found::Empty);
                }
                ChangeSetStatus::Failed if is_fresh => {
                    let reason = found.reason.clone().unwrap_or_else(|| "no reason was given".to_owned());
                    self.delete_change_set(&request.stack, &found.id).await;
                    let message = format!("CloudFormation can not make the change set: {reason}");
                    return Err(Box::new(Outcome::not_begun(message, "mend what it says, then deploy again")));
                }
                ChangeSetStatus::Executing | ChangeSetStatus::Executed | ChangeSetStatus::ExecutionFailed => {
                    return Ok(Found::Again(format!("the change set {} was executed", found.name)));
                }
                // Left behind: it can not be executed any more, or was made with other secrets.
                ChangeSetStatus::Available | ChangeSetStatus::Failed | ChangeSetStatus::Obsolete => {
                    self.client.ask(|it| it.delete_change_set(&request.stack, &found.id)).await.map_err(before)?;
                    request.token = digest::token("create", [request.name.as_str(), found.id.as_str()]);
                    created = None;
                    missing += 1;
                    if missing > CONTRADICTIONS {
                        return Ok(Found::Again(format!("the change set {} does not go", found.name)));
                    }
                }
                ChangeSetStatus::Deleting => {
                    missing += 1;
                    if missing > CONTRADICTIONS {
                        return Ok(Found::Again(format!("the change set {} does not go", found.name)));
                    }
                    sleep(Duration::from_secs(1)).await;
                }
            }
        }
    }

    /// All changes of a change set, those of nested stacks under the names of these.
    pub(super) async fn changes(&self, first: ChangeSet) -> Result<Vec<ServerChange>, AwsError> {
        let mut found = Vec::new();
        let mut left = vec![(String::new(), first)];
        while let Some((above, page)) = left.pop() {
            let (stack, id) = (page.stack_id.clone(), page.id.clone());
            if let Some(next) = &page.next
                && let Some(next) = self.client.ask(|it| it.change_set(&stack, &id, Some(next))).await?
            {
                left.push((above.clone(), next));
            }
            for change in page.changes {
                if let Some(nested) = &change.nested
                    && let Some(below) = self.client.ask(|it| it.change_set("", nested, None)).await?
                {
                    left.push((format!("{above}{}/", change.logical_id), below));
                }
                found.push(ServerChange { logical_id: format!("{above}{}", change.logical_id), ..change });
            }
        }
        found.sort_by(|one, other| one.logical_id.cmp(&other.logical_id));
        Ok(found)
    }

    /// Deletes a change set that is of no use; one that stays does no harm.
    pub(super) async fn delete_change_set(&self, stack: &str, id: &str) {
        if let Err(error) = self.client.ask(|it| it.delete_change_set(stack, id)).await {
            self.client.reporter.warn(format!("a change set of no use stays: {error}"), error.help());
        }
    }

    /// Deletes the shell of a stack that a change set of this run left.
    async fn delete_shell(&self, stack: &str) {
        let token = digest::token("shell", [stack]);
        if let Err(error) = self.client.ask(|it| it.delete_stack(stack, &[], &token)).await {
            self.client.reporter.warn(format!("an empty stack stays: {error}"), error.help());
        }
    }
}

fn name_of(content: &str, base: &Base) -> String {
    let base = base.digest();
    format!("{PREFIX}{}-{}", content.get(..CONTENT).unwrap_or(content), base.get(..8).unwrap_or(&base))
}

/// The values to send: what is given, what is kept; what has a default is left out.
fn given(target: &Target, deployed: &BTreeMap<String, String>) -> Step<BTreeMap<String, Option<String>>> {
    let mut values = BTreeMap::new();
    let mut missing = Vec::new();
    for declared in target.declared() {
        match target.parameters.get(declared.name) {
            Some(value) => drop(values.insert(declared.name.to_owned(), Some(value.clone()))),
            None if deployed.contains_key(declared.name) => drop(values.insert(declared.name.to_owned(), None)),
            None if declared.has_default => {}
            None => missing.push(declared.name),
        }
    }
    if !missing.is_empty() {
        let message = format!("the template needs values for the parameters `{}`", missing.join("`, `"));
        return Err(Box::new(Outcome::not_begun(message, "give each: `--parameter NAME=VALUE`")));
    }
    if let Some(name) = target.parameters.keys().find(|it| target.declared().all(|other| other.name != it.as_str())) {
        let message = format!("the template declares no parameter `{name}`");
        return Err(Box::new(Outcome::not_begun(message, "leave it out, or declare it")));
    }
    Ok(values)
}

/// Whether a change set failed since nothing changes. Source: answers of AWS.
fn is_empty(change_set: &ChangeSet) -> bool {
    change_set.reason.as_deref().is_some_and(says_nothing_changes)
}

fn says_nothing_changes(text: &str) -> bool {
    text.contains("didn't contain changes") || text.contains("No updates are to be performed")
}

enum AfterCreating {
    /// One of this name is there.
    Look,
    /// The stack is not what it was a moment ago.
    StackMoved,
    /// There is nothing to change.
    Empty,
    Failed,
}

/// What an error of `CreateChangeSet` means. Source: answers of AWS.
fn after_creating(error: &AwsError) -> AfterCreating {
    let message = error.message();
    match error.code() {
        "AlreadyExistsException" => AfterCreating::Look,
        _ if says_nothing_changes(message) => AfterCreating::Empty,
        "ValidationError"
            if message.contains("state and can not be updated")
                || message.contains("already exists and cannot be created again")
                || (error.kind() == ErrorKind::NotFound && message.starts_with("Stack")) =>
        {
            AfterCreating::StackMoved
        }
        _ => AfterCreating::Failed,
    }
}
