//! # I3510: an action, and no resource that it works on
//!
//! **What.** No resource of a statement is of a type that one of its actions works on; or no action works on one of its
//! resources.
//!
//! **Why.** AWS takes the policy. That part of the statement allows, or denies, nothing: `s3:GetObject` is about objects,
//! and the ARN of a bucket is that of no object.
//!
//! **Example.**
//!
//! ```yaml
//! Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: !GetAtt Bucket.Arn}]
//! ```
//!
//! **Fix.** Name the resources that the action works on: `!Sub '${Bucket.Arn}/*'`; for actions on no resource in
//! particular, `Resource: '*'` in a statement of their own.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html>

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use super::Help as _;
use super::model::{Item, Wiring};
use crate::denote::likeness::{Likeness, compare, is_open};
use crate::policies::is_like;
use crate::rule::{Findings, Rule};
use lakewright_facts::iam;
use lakewright_template::{Severity, Value};

pub(crate) const RULE: Rule = Rule::shared("I3510", Severity::Warning, "an action, and no resource that it works on");

const SOURCE: &str = "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html";

/// How many pairs of an ARN and a type of resource are compared for one template.
const MOST_COMPARED: usize = 60_000;

/// Actions of which it is certain that they are on no resource in particular, in lower case; a star stands for any ending.
/// Of most others that the reference lists without resources, the service asks for an ARN with wildcards all the same.
const ON_NOTHING: [&str; 3] = ["cloudwatch:putmetricdata", "ec2:describe*", "ecr:getauthorizationtoken"];

/// Actions that work on what the reference does not list, in lower case: change sets on macros (`transform/...`).
const LISTED_INCOMPLETELY: [&str; 1] = ["cloudformation:createchangeset"];

/// What an action of a statement works on.
#[derive(Debug)]
enum Scope {
    /// Anything, or it is not known.
    Any,
    /// These types of resource, by their service; none stands for actions on no resource in particular.
    Types(BTreeSet<(&'static str, &'static str)>),
}

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let mut judge = Judge { known: HashMap::new(), budget: MOST_COMPARED };
    // The same actions stand in many statements.
    let mut scopes_of: HashMap<Option<String>, Rc<Scope>> = HashMap::new();
    for (_, statement) in wiring.statements() {
        if statement.value.get("NotAction").is_some() || statement.value.get("NotResource").is_some() {
            continue;
        }
        let actions = wiring.element(&statement, "Action");
        let mut resources = wiring.element(&statement, "Resource");
        for (item, text) in &mut resources {
            *text = text.take().map(|it| settled(wiring, item.value, it));
        }
        if actions.is_empty() || resources.is_empty() || wiring.is_cut() {
            continue;
        }
        // Of what stands under other conditions it is not certain that it is together.
        let depth = statement.assumed.len();
        let is_plain = |it: &(Item<'_>, Option<String>)| it.0.assumed.len() == depth;
        if !actions.iter().chain(&resources).all(is_plain) {
            continue;
        }
        let scopes: Vec<Rc<Scope>> = actions
            .iter()
            .map(|it| Rc::clone(scopes_of.entry(it.1.clone()).or_insert_with(|| Rc::new(scope(it.1.as_deref())))))
            .collect();
        let mut is_dead = false;
        for ((item, action), scope) in actions.iter().zip(&scopes) {
            if !resources.iter().any(|it| judge.fits(scope, it.1.as_deref())) {
                is_dead = true;
                let action = action.as_deref().unwrap_or_default();
                let message = format!("no resource of the statement is one that `{action}` works on");
                findings.add(item.path.clone(), message).set(advice(scope), SOURCE);
            }
        }
        if is_dead {
            continue;
        }
        for (item, resource) in &resources {
            if !scopes.iter().any(|it| judge.fits(it, resource.as_deref())) {
                let message =
                    format!("no action of the statement works on `{}`", resource.as_deref().unwrap_or_default());
                let finding = findings.add(item.path.clone(), message);
                finding.set("name what the actions work on, or leave it out", SOURCE);
                // All actions work on the others: nothing is missing.
                finding.severity = Severity::Informational;
            }
        }
    }
}

/// An ARN without the parts that may be anything, where it is known what they are not: a bucket is no object, whatever
/// it is called, and no stack's name has a slash or colon.
fn settled(wiring: &Wiring<'_, '_>, value: &Value, text: String) -> String {
    if let Some(("Fn::GetAtt", argument)) = value.as_function()
        && let Some(id) = argument.as_array().and_then(<[Value]>::first).and_then(Value::as_str)
        && wiring.context.type_of(id) == Some("AWS::S3::Bucket")
    {
        return format!("arn:aws:s3:::{{{id}}}");
    }
    text.replace("{~stack}", "{stack}")
}

fn scope(action: Option<&str>) -> Scope {
    let Some((prefix, name)) = action.and_then(|it| it.split_once(':')) else { return Scope::Any };
    let Some(service) = iam::service(prefix).filter(|_| !is_open(name) && !name.contains('$')) else {
        return Scope::Any;
    };
    let name = name.to_ascii_lowercase();
    let mut types = BTreeSet::new();
    let mut is_known = false;
    for action in service.actions() {
        let known = action.name().to_ascii_lowercase();
        if !is_like(&known, &name) {
            continue;
        }
        let full = format!("{}:{known}", service.prefix());
        let is_on_nothing = action.targets().len() == 0;
        let is_certain = !is_on_nothing || ON_NOTHING.iter().any(|it| is_like(&full, it));
        if !is_certain || LISTED_INCOMPLETELY.contains(&full.as_str()) {
            return Scope::Any;
        }
        is_known = true;
        types.extend(action.targets().map(|it| (service.prefix(), it.resource)));
    }
    if is_known { Scope::Types(types) } else { Scope::Any }
}

fn advice(scope: &Scope) -> String {
    let patterns: Vec<&str> = match scope {
        Scope::Any => Vec::new(),
        Scope::Types(types) => {
            types.iter().filter_map(|(prefix, name)| Some(iam::service(prefix)?.resource(name)?.arn)).take(2).collect()
        }
    };
    match patterns.as_slice() {
        [] => "it works on no resource in particular: `Resource: '*'`".to_owned(),
        patterns => format!("it works on `{}`", patterns.join("`, `")),
    }
}

struct Judge {
    known: HashMap<(String, &'static str, &'static str), bool>,
    budget: usize,
}

impl Judge {
    /// Whether an ARN may be of a type that an action works on.
    fn fits(&mut self, scope: &Scope, resource: Option<&str>) -> bool {
        let (Scope::Types(types), Some(resource)) = (scope, resource) else { return true };
        let resource = resource.strip_suffix('\n').unwrap_or(resource);
        let Some(service) = resource.strip_prefix("arn:").and_then(|it| it.split(':').nth(1)).and_then(iam::service)
        else {
            return true;
        };
        if resource.contains("${") || types.iter().any(|(prefix, name)| self.is_of(resource, prefix, name)) {
            return true;
        }
        // Of an ARN that is of no type that the reference lists, nothing is known.
        !service.resources().any(|it| self.is_of(resource, service.prefix(), it.name))
    }

    fn is_of(&mut self, resource: &str, prefix: &'static str, name: &'static str) -> bool {
        let key = (resource.to_owned(), prefix, name);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        if self.budget == 0 {
            return true;
        }
        self.budget -= 1;
        let Some(kind) = iam::service(prefix).and_then(|it| it.resource(name)) else { return true };
        // The name of a bucket has no slash.
        let is_object = kind.arn.ends_with(":s3:::${BucketName}") && resource.contains('/');
        // Which Region and account an ARN has is another matter.
        let found =
            !is_object && compare(&without_place(resource), &without_place(kind.arn), true, true) != Likeness::Never;
        self.known.insert(key, found);
        found
    }
}

/// The service and the resource of an ARN.
fn without_place(arn: &str) -> String {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    match parts.as_slice() {
        [_, _, service, _, _, resource] => format!("{service}:{resource}"),
        _ => arn.to_owned(),
    }
}
