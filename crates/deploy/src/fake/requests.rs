//! The requests of CloudFormation, with its own errors.

use std::collections::BTreeMap;

use lakewright_template::{Template, read};

use super::changes::between;
use super::operation::{Effect, Execution, Running};
use super::{Held, State, Waiting, invalid, root};
use crate::aws::{
    Answer, AwsError, ChangeSet, ChangeSetRequest, ChangeSetStatus, ChangeSetType, Created, Stack, StackPhase,
    StackStatus, TemplateSource,
};

/// The account and Region that a request goes to.
#[derive(Clone, Copy, Debug)]
pub(super) struct To<'t> {
    pub(super) account: &'t str,
    pub(super) region: &'t str,
}

impl State {
    /// The position of a stack by name or ARN; a deleted one by its ARN alone.
    pub(super) fn find(&self, to: To<'_>, stack: &str) -> Option<usize> {
        self.stacks.iter().rposition(|it| {
            let is_here = it.account == to.account && it.region == to.region;
            is_here && (it.stack.id == stack || (it.stack.name == stack && it.is_there()))
        })
    }

    pub(super) fn held(&mut self, operation: &'static str, to: To<'_>, stack: &str) -> Answer<&mut Held> {
        let at = self.find(to, stack);
        let missing = || invalid(operation, format!("Stack with id {stack} does not exist"));
        at.and_then(|at| self.stacks.get_mut(at)).ok_or_else(missing)
    }

    pub(super) fn create_change_set(&mut self, to: To<'_>, request: &ChangeSetRequest) -> Answer<Created> {
        const OPERATION: &str = "cloudformation:CreateChangeSet";
        let template = match &request.template {
            TemplateSource::Body(text) if text.len() > 51_200 => {
                let message = "1 validation error detected: Value at 'templateBody' failed to satisfy constraint: \
                               Member must have length less than or equal to 51200";
                return Err(invalid(OPERATION, message));
            }
            TemplateSource::Body(text) => text.clone(),
            TemplateSource::Url(url) => {
                self.by_url(url).ok_or_else(|| invalid(OPERATION, "S3 error: The specified key does not exist."))?
            }
        };
        let Ok(document) = read(&template) else {
            return Err(invalid(OPERATION, "Template format error: JSON not well-formed."));
        };
        let at = self.find(to, &request.stack);
        let status = at.and_then(|at| self.stacks.get(at)).map(|it| it.stack.status.clone());
        let phase = status.as_ref().map(StackStatus::phase);
        if let Some(at) = at
            && let Some(found) =
                self.stacks.get(at).and_then(|it| it.change_sets.iter().find(|it| it.set.name == request.name))
        {
            if found.token == request.token {
                return Ok(Created { id: found.set.id.clone(), stack_id: found.set.stack_id.clone() });
            }
            let message = format!("ChangeSet {} already exists", request.name);
            return Err(AwsError::of_code(OPERATION, 409, "AlreadyExistsException", &message));
        }
        match (request.kind, phase) {
            (ChangeSetType::Create, None | Some(StackPhase::Shell))
            | (ChangeSetType::Update, Some(StackPhase::Ready)) => {}
            (ChangeSetType::Create, Some(_)) => {
                let message = format!(
                    "Stack [{}] already exists and cannot be created again with the changeSet [{}].",
                    request.stack, request.name
                );
                return Err(invalid(OPERATION, message));
            }
            (ChangeSetType::Update, None | Some(StackPhase::Shell)) => {
                return Err(invalid(OPERATION, format!("Stack [{}] does not exist", request.stack)));
            }
            (ChangeSetType::Update, Some(_)) => {
                let id = at.and_then(|at| self.stacks.get(at)).map(|it| it.stack.id.clone()).unwrap_or_default();
                let status = status.map(|it| it.name().to_owned()).unwrap_or_default();
                return Err(invalid(OPERATION, format!("Stack:{id} is in {status} state and can not be updated.")));
            }
        }
        let at = at.unwrap_or_else(|| self.shell(to, &request.stack));
        let id =
            format!("arn:aws:cloudformation:{}:{}:changeSet/{}/{}", to.region, to.account, request.name, self.id());
        let Some(held) = self.stacks.get_mut(at) else { return Err(invalid(OPERATION, "")) };
        let mut parameters = BTreeMap::new();
        for parameter in Template::of(&document.root).parameters() {
            let kept = held.stack.parameters.get(parameter.name).cloned();
            let value = match request.parameters.get(parameter.name) {
                Some(Some(value)) => Some(value.clone()),
                Some(None) => kept,
                None => parameter.default().map(|it| it.as_str().map_or_else(String::new, str::to_owned)),
            };
            let Some(value) = value else {
                return Err(invalid(OPERATION, format!("Parameters: [{}] must have values", parameter.name)));
            };
            parameters.insert(parameter.name.to_owned(), value);
        }
        let old = root(held.template.as_deref());
        let (mut changes, has_outputs) = between(&old, &document.root, &held.stack.parameters, &parameters)
            .map_err(|message| invalid(OPERATION, message))?;
        for extra in &held.extra {
            changes.retain(|it| it.logical_id != extra.logical_id);
            changes.push(extra.clone());
        }
        let same = changes.is_empty() && !has_outputs && held.stack.tags == request.tags && held.template.is_some();
        let verdict = same.then(|| {
            "The submitted information didn't contain changes. Submit different information to create a change set."
                .to_owned()
        });
        let set = ChangeSet {
            id: id.clone(),
            name: request.name.clone(),
            stack_id: held.stack.id.clone(),
            description: request.description.clone(),
            status: ChangeSetStatus::Pending,
            reason: None,
            parameters: BTreeMap::new(),
            changes: Vec::new(),
            next: None,
        };
        let stack_id = held.stack.id.clone();
        held.change_sets.push(Waiting {
            set,
            token: request.token.clone(),
            template,
            parameters,
            tags: request.tags.clone(),
            role: request.role.clone(),
            changes,
            thinking: 2,
            verdict,
        });
        Ok(Created { id, stack_id })
    }

    /// The object of a URL: `https://BUCKET.s3.REGION.amazonaws.com/KEY`, or `http://HOST/BUCKET/KEY`.
    fn by_url(&self, url: &str) -> Option<String> {
        let (host, path) = url.split_once("://")?.1.split_once('/')?;
        let (bucket, key) = host.split_once(".s3.").map(|it| (it.0, path)).or_else(|| path.split_once('/'))?;
        let object = self.buckets.get(bucket)?.objects.get(key)?;
        String::from_utf8(object.content.to_vec()).ok()
    }

    fn shell(&mut self, to: To<'_>, name: &str) -> usize {
        let id = format!("arn:aws:cloudformation:{}:{}:stack/{name}/{}", to.region, to.account, self.id());
        let stack = Stack {
            id,
            name: name.to_owned(),
            status: StackStatus::new("REVIEW_IN_PROGRESS"),
            reason: None,
            created: self.now,
            updated: None,
            change_set: None,
            parent: None,
            parameters: BTreeMap::new(),
            outputs: BTreeMap::new(),
            exports: BTreeMap::new(),
            tags: BTreeMap::new(),
            is_protected: false,
            role: None,
        };
        self.stacks.push(Held {
            account: to.account.to_owned(),
            region: to.region.to_owned(),
            stack,
            template: None,
            resources: Vec::new(),
            events: Vec::new(),
            change_sets: Vec::new(),
            policy: None,
            running: None,
            left: std::collections::VecDeque::new(),
            before: None,
            extra: Vec::new(),
        });
        let at = self.stacks.len() - 1;
        self.start(at, "REVIEW_IN_PROGRESS", Running::default());
        if let Some(held) = self.stacks.get_mut(at) {
            held.running = None;
        }
        at
    }

    /// The stack and the change set, by name or ARN.
    fn find_change_set(&self, to: To<'_>, stack: &str, name: &str) -> Option<(usize, usize)> {
        let mut stacks = self.stacks.iter().enumerate().rev();
        if name.starts_with("arn:") {
            return stacks.find_map(|(at, it)| Some((at, it.change_sets.iter().position(|it| it.set.id == name)?)));
        }
        let at = self.find(to, stack)?;
        Some((at, self.stacks.get(at)?.change_sets.iter().position(|it| it.set.name == name)?))
    }

    pub(super) fn change_set(&mut self, to: To<'_>, stack: &str, name: &str, next: Option<&str>) -> Option<ChangeSet> {
        let (at, position) = self.find_change_set(to, stack, name)?;
        let waiting = self.stacks.get_mut(at)?.change_sets.get_mut(position)?;
        if waiting.set.status == ChangeSetStatus::Pending {
            waiting.thinking = waiting.thinking.saturating_sub(1);
            if waiting.thinking == 0 {
                waiting.set.status =
                    if waiting.verdict.is_some() { ChangeSetStatus::Failed } else { ChangeSetStatus::Available };
                waiting.set.reason.clone_from(&waiting.verdict);
            }
        }
        // Pages of three: every real change set has more than one page then.
        let from: usize = next.and_then(|it| it.parse().ok()).unwrap_or_default();
        let is_ready = !matches!(waiting.set.status, ChangeSetStatus::Pending | ChangeSetStatus::Failed);
        let changes = if is_ready { waiting.changes.iter().skip(from).take(3).cloned().collect() } else { Vec::new() };
        let next = (is_ready && from + 3 < waiting.changes.len()).then(|| (from + 3).to_string());
        Some(ChangeSet { changes, next, ..waiting.set.clone() })
    }

    /// The template that a change set brings.
    pub(super) fn change_set_template(&self, to: To<'_>, name: &str) -> Option<String> {
        let (at, position) = self.find_change_set(to, "", name)?;
        Some(self.stacks.get(at)?.change_sets.get(position)?.template.clone())
    }

    pub(super) fn delete_change_set(&mut self, to: To<'_>, stack: &str, name: &str) {
        if let Some((at, position)) = self.find_change_set(to, stack, name)
            && let Some(held) = self.stacks.get_mut(at)
        {
            held.change_sets.remove(position);
        }
    }

    pub(super) fn execute(
        &mut self,
        to: To<'_>,
        stack: &str,
        name: &str,
        keep_failed: bool,
        token: &str,
    ) -> Answer<()> {
        const OPERATION: &str = "cloudformation:ExecuteChangeSet";
        let found = self.find_change_set(to, stack, name);
        let Some((at, position)) = found else {
            let message = format!("ChangeSet [{name}] does not exist");
            return Err(AwsError::of_code(OPERATION, 404, "ChangeSetNotFound", &message));
        };
        let Some(held) = self.stacks.get_mut(at) else { return Err(invalid(OPERATION, "")) };
        let waiting = held.change_sets[position].clone();
        if waiting.set.status != ChangeSetStatus::Available {
            if held.running.as_ref().is_some_and(|it| it.token == token) {
                return Ok(());
            }
            let message = format!(
                "ChangeSet [{}] cannot be executed in its current status of [{:?}]",
                waiting.set.id, waiting.set.status
            );
            return Err(AwsError::of_code(OPERATION, 400, "InvalidChangeSetStatus", &message));
        }
        if !matches!(held.stack.status.phase(), StackPhase::Ready | StackPhase::Shell) {
            let message = format!("Stack:{} is in {} state and can not be updated.", held.stack.id, held.stack.status);
            return Err(invalid(OPERATION, message));
        }
        if keep_failed && waiting.changes.iter().any(|it| it.replacement.as_deref() == Some("True")) {
            return Err(invalid(OPERATION, "Replacement type updates not supported on stack with disable-rollback."));
        }
        let is_new = held.stack.status.phase() == StackPhase::Shell;
        held.before = Some(held.stack.clone());
        held.stack.change_set = Some(waiting.set.id.clone());
        held.stack.role.clone_from(&waiting.role);
        held.change_sets.retain(|it| it.set.id == waiting.set.id);
        if let Some(own) = held.change_sets.first_mut() {
            own.set.status = ChangeSetStatus::Executing;
        }
        let old = held.root();
        self.executions.push(waiting.set.id.clone());
        self.begin(
            at,
            &Execution {
                is_new,
                old: &old,
                template: waiting.template,
                parameters: waiting.parameters,
                tags: waiting.tags,
                changes: &waiting.changes,
                keep_failed,
                token,
            },
        );
        Ok(())
    }

    pub(super) fn cancel(&mut self, to: To<'_>, stack: &str) -> Answer<()> {
        const OPERATION: &str = "cloudformation:CancelUpdateStack";
        let held = self.held(OPERATION, to, stack)?;
        if held.stack.status.name() != "UPDATE_IN_PROGRESS" {
            let message = format!("CancelUpdateStack cannot be called from current stack status {}", held.stack.status);
            return Err(invalid(OPERATION, message));
        }
        if let Some(running) = &mut held.running {
            running.steps = std::mem::take(&mut running.undo);
        }
        Ok(())
    }

    pub(super) fn continue_rollback(&mut self, to: To<'_>, stack: &str, skip: &[String], token: &str) -> Answer<()> {
        const OPERATION: &str = "cloudformation:ContinueUpdateRollback";
        let held = self.held(OPERATION, to, stack)?;
        if held.stack.status.name() != "UPDATE_ROLLBACK_FAILED" {
            let message =
                format!("Stack:{} is in {} state and can not continue rolling back", held.stack.id, held.stack.status);
            return Err(invalid(OPERATION, message));
        }
        let failed: Vec<String> = held
            .stack
            .reason
            .iter()
            .flat_map(|it| {
                let inside = it.split(['[', ']']).nth(1).unwrap_or_default();
                inside.split(", ").map(str::to_owned).collect::<Vec<_>>()
            })
            .collect();
        let left: Vec<&str> = failed.iter().filter(|it| !skip.contains(it)).map(String::as_str).collect();
        let end = if left.is_empty() {
            Effect::Status("UPDATE_ROLLBACK_COMPLETE", None)
        } else {
            let reason = format!("The following resource(s) failed to update: [{}]. ", left.join(", "));
            Effect::Status("UPDATE_ROLLBACK_FAILED", Some(reason))
        };
        let at = self.find(to, stack).unwrap_or_default();
        let running = Running { token: token.to_owned(), steps: [end].into(), undo: [].into() };
        self.start(at, "UPDATE_ROLLBACK_IN_PROGRESS", running);
        Ok(())
    }

    pub(super) fn rollback(&mut self, to: To<'_>, stack: &str, token: &str) -> Answer<()> {
        const OPERATION: &str = "cloudformation:RollbackStack";
        let held = self.held(OPERATION, to, stack)?;
        let (turn, end) = match held.stack.status.name() {
            "CREATE_FAILED" => ("ROLLBACK_IN_PROGRESS", "ROLLBACK_COMPLETE"),
            "UPDATE_FAILED" => ("UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE"),
            other => return Err(invalid(OPERATION, format!("RollbackStack cannot be called from {other}"))),
        };
        let mut steps = std::mem::take(&mut held.left);
        if steps.is_empty() {
            steps.push_back(Effect::Status(end, None));
        }
        let at = self.find(to, stack).unwrap_or_default();
        self.start(at, turn, Running { token: token.to_owned(), steps, undo: [].into() });
        Ok(())
    }

    pub(super) fn delete_stack(&mut self, to: To<'_>, stack: &str, keep: &[String], token: &str) -> Answer<()> {
        const OPERATION: &str = "cloudformation:DeleteStack";
        // CloudFormation says nothing of a stack that is not there.
        let Some(at) = self.find(to, stack) else { return Ok(()) };
        let imported = self.imported(at);
        let Some(held) = self.stacks.get_mut(at) else { return Ok(()) };
        if held.stack.is_protected {
            let message =
                format!("Stack [{}] cannot be deleted while TerminationProtection is enabled", held.stack.name);
            return Err(invalid(OPERATION, message));
        }
        match held.stack.status.phase() {
            StackPhase::Gone => return Ok(()),
            StackPhase::Busy if held.running.as_ref().is_some_and(|it| it.token == token) => return Ok(()),
            StackPhase::Busy => {
                let message =
                    format!("Stack:{} is in {} state and can not be deleted.", held.stack.id, held.stack.status);
                return Err(invalid(OPERATION, message));
            }
            _ => {}
        }
        if let Some((export, importer)) = imported {
            let reason = format!("Export {export} cannot be deleted as it is in use by {importer}");
            let steps = [Effect::Status("DELETE_FAILED", Some(reason))].into();
            self.start(at, "DELETE_IN_PROGRESS", Running { token: token.to_owned(), steps, undo: [].into() });
            return Ok(());
        }
        self.begin_deletion(at, keep, token);
        Ok(())
    }

    /// An export of a stack that another imports, and that other.
    fn imported(&self, at: usize) -> Option<(String, String)> {
        let exports = self.stacks.get(at)?.stack.exports.values();
        exports.into_iter().find_map(|it| Some((it.clone(), self.importers(it).into_iter().next()?)))
    }

    pub(super) fn importers(&self, export: &str) -> Vec<String> {
        let imports = |it: &&Held| {
            let text = it.template.as_deref().unwrap_or_default();
            it.is_there() && text.contains("ImportValue") && text.contains(export)
        };
        self.stacks.iter().filter(imports).map(|it| it.stack.name.clone()).collect()
    }
}
