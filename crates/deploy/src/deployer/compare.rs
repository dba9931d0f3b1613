//! Compares templates: the deployed ones with those to come, in nested stacks too.

use std::collections::BTreeMap;

use lakewright_diff::{Changes, NestedChanges, Parameters};
use lakewright_template::{Template, Value};

use super::Deployer;
use crate::aws::{Aws, ChangeSet, ErrorKind, Identity, NESTED, ServerChange, Stack};
use crate::manage::Goes;
use crate::plan::Risk;
use crate::target::Target;

/// What CloudFormation writes for a value that is known only while a change set is executed.
/// Source: `DescribeChangeSet` of the API reference, read 2026-11.
const KNOWN_LATER: &str = "{{changeSet:KNOWN_AFTER_APPLY}}";

/// What is found out beside the change set.
#[derive(Debug, Default)]
pub(super) struct Compared {
    /// The deployed template.
    pub(super) old: Option<Value>,
    /// The comparison with it.
    pub(super) diff: Option<Changes>,
    /// What could not be compared: the stack itself, or stacks nested in it.
    pub(super) unknown: Vec<String>,
    /// The data that goes with nested stacks.
    pub(super) risks: Vec<Risk>,
}

fn empty() -> Value {
    Value::Object(lakewright_template::Object::new())
}

impl<A: Aws> Deployer<A> {
    /// Compares what is deployed with the target, and nested stacks with their change sets.
    pub(super) async fn compare(
        &self,
        target: &Target,
        stack: Option<&Stack>,
        identity: &Identity,
        changes: &[ServerChange],
    ) -> Compared {
        let (old, diff) = self.compare_root(target, stack, identity).await;
        let mut compared = Compared { old, diff, ..Compared::default() };
        if compared.diff.is_none() {
            compared.unknown.push(target.stack.clone());
        }
        let mut below: BTreeMap<&str, Vec<NestedChanges>> = BTreeMap::new();
        // The names of what is nested are longer: it comes first here, and then what it is nested in.
        for change in changes.iter().rev().filter(|it| it.kind == NESTED) {
            let within = below.remove(change.logical_id.as_str()).unwrap_or_default();
            let (above, id) = change.logical_id.rsplit_once('/').unwrap_or(("", &change.logical_id));
            match self.nested(change, identity, &mut compared).await {
                Ok(Some(mut found)) => {
                    found.nested = within;
                    let found = NestedChanges { logical_id: id.to_owned(), changes: Ok(found) };
                    below.entry(above).or_default().insert(0, found);
                }
                Ok(None) => {}
                Err(why) => {
                    self.client.reporter.warn(
                        format!("the nested stack {} can not be compared: {why}", change.logical_id),
                        "see what CloudFormation says of the changes",
                    );
                    compared.unknown.push(change.logical_id.clone());
                }
            }
        }
        if let Some(diff) = &mut compared.diff {
            diff.nested = below.remove("").unwrap_or_default();
        }
        compared.unknown.sort();
        compared
    }

    /// What changes in a nested stack; nothing, where there is nothing to compare.
    async fn nested(
        &self,
        change: &ServerChange,
        identity: &Identity,
        compared: &mut Compared,
    ) -> Result<Option<Changes>, String> {
        let deployed = change.physical_id.as_deref();
        match (change.action.as_str(), &change.nested) {
            ("Remove", _) if change.policy_action.as_deref() == Some("Retain") => Ok(None),
            // Its change set says nothing of what goes with it.
            ("Remove", _) => self.lost_with(change, "deleted", compared).await.map(|()| None),
            (_, None) if deployed.is_some() => {
                self.lost_with(change, "perhaps replaced", compared).await?;
                Err("CloudFormation made no change set for it".to_owned())
            }
            (_, None) => Err("CloudFormation made no change set for it".to_owned()),
            (_, Some(change_set)) => {
                let text = |error: crate::AwsError| error.to_string();
                let new = self.client.ask(|it| it.change_set_template(change_set)).await.map_err(text)?;
                let new = read(new)?.unwrap_or_else(empty);
                let set = self.client.ask(|it| it.change_set("", change_set, None)).await.map_err(text)?;
                let (old, stack) = match deployed.filter(|_| change.action != "Add") {
                    None => (empty(), None),
                    Some(id) => {
                        let old = self.client.ask(|it| it.template(id)).await.map_err(text)?;
                        let stack = self.client.ask(|it| it.stack(id)).await.map_err(text)?;
                        (read(old)?.unwrap_or_else(empty), stack)
                    }
                };
                let given = nested_parameters(stack.as_ref(), set.as_ref(), &new, identity);
                lakewright_diff::diff(&old, &new, &given).map(Some).map_err(|it| it.to_string())
            }
        }
    }

    /// The data in a nested stack that its parent deletes, or may.
    async fn lost_with(&self, change: &ServerChange, what: &str, compared: &mut Compared) -> Result<(), String> {
        let Some(deployed) = &change.physical_id else { return Ok(()) };
        let fates = self.fates(deployed, &format!("{}/", change.logical_id)).await.map_err(|it| it.to_string())?;
        compared.risks.extend(fates.into_iter().filter(|it| it.holds_data && it.goes == Goes::Deleted).map(|it| {
            Risk { logical_id: it.logical_id, kind: it.kind, what: what.to_owned(), by_server_alone: false }
        }));
        Ok(())
    }

    /// The deployed template and the comparison with it.
    async fn compare_root(
        &self,
        target: &Target,
        stack: Option<&Stack>,
        identity: &Identity,
    ) -> (Option<Value>, Option<Changes>) {
        let old = match stack {
            None => Some(empty()),
            Some(stack) => match self.client.ask(|it| it.template(&stack.id)).await {
                Ok(text) => match text.map(|it| lakewright_template::read(&it)) {
                    None => Some(empty()),
                    Some(Ok(document)) => Some(document.root),
                    Some(Err(_)) => {
                        self.client.reporter.warn(
                            "the deployed template can not be read",
                            "see what CloudFormation says of the changes",
                        );
                        None
                    }
                },
                Err(error) => {
                    let help = if error.kind() == ErrorKind::Denied {
                        "allow `cloudformation:GetTemplate` to see it"
                    } else {
                        "try again"
                    };
                    self.client.reporter.warn(format!("the templates can not be compared: {error}"), help);
                    None
                }
            },
        };
        let Some(before) = old else { return (None, None) };
        match lakewright_diff::diff(&before, target.root(), &parameters(target, stack, identity)) {
            Ok(changes) => (Some(before), Some(changes)),
            Err(refused) => {
                self.client.reporter.warn(
                    format!("the templates can not be compared: {refused}"),
                    "see what CloudFormation says of the changes",
                );
                (Some(before), None)
            }
        }
    }
}

/// A template as data; nothing, where there is none.
fn read(text: Option<String>) -> Result<Option<Value>, String> {
    let read = text.map(|it| lakewright_template::read(&it)).transpose();
    read.map(|it| it.map(|it| it.root)).map_err(|_| "its template can not be read".to_owned())
}

/// The parameters of both sides of a nested stack. What its change set does not say stays as it is.
fn nested_parameters(
    stack: Option<&Stack>,
    change_set: Option<&ChangeSet>,
    new: &Value,
    identity: &Identity,
) -> Parameters {
    let mut parameters = Parameters::none();
    for (name, value) in [("AWS::AccountId", &identity.account), ("AWS::Region", &identity.region)] {
        parameters = parameters.before(name, value.clone()).after(name, value.clone());
    }
    let before: BTreeMap<&String, &String> = stack.iter().flat_map(|it| &it.parameters).collect();
    let mut after = before.clone();
    after.extend(change_set.iter().flat_map(|it| &it.parameters));
    let is_known = |name: &String| after.get(name).is_none_or(|it| !it.contains(KNOWN_LATER));
    for (name, value) in before.iter().filter(|it| is_known(it.0)) {
        parameters = parameters.before(*name, (*value).clone());
    }
    let is_declared = |name: &String| Template::of(new).parameter(name).is_some();
    for (name, value) in after.iter().filter(|it| is_known(it.0) && is_declared(it.0)) {
        parameters = parameters.after(*name, (*value).clone());
    }
    parameters
}

/// What stands for a secret: that it changes can be seen, its value not.
const SECRET: &str = "****";

/// The parameters of both sides, as far as they may be shown.
fn parameters(target: &Target, stack: Option<&Stack>, identity: &Identity) -> Parameters {
    let mut parameters = Parameters::none();
    for (name, value) in
        [("AWS::AccountId", &identity.account), ("AWS::Region", &identity.region), ("AWS::StackName", &target.stack)]
    {
        parameters = parameters.before(name, value.clone()).after(name, value.clone());
    }
    let deployed = stack.map(|it| &it.parameters);
    for (name, value) in deployed.into_iter().flatten() {
        parameters = parameters.before(name, value.clone());
    }
    for declared in target.declared() {
        let name = declared.name;
        let kept = deployed.and_then(|it| it.get(name));
        parameters = match (target.parameters.get(name), kept) {
            (Some(_), _) if declared.is_secret => parameters.after(name, format!("{SECRET} (given)")),
            (Some(value), _) | (None, Some(value)) => parameters.after(name, value.clone()),
            (None, None) => parameters,
        };
    }
    parameters
}
