//! What the roles of a template may do.

use std::collections::HashMap;
use std::rc::Rc;

use lakewright_template::{Path, Resource, Value};

use super::model::{Item, Target, Wiring};
use crate::denote::{Assumed, Question};

/// The policies of a role.
#[derive(Clone, Debug, Default)]
pub(crate) struct Role<'d> {
    /// Those of the template.
    pub(crate) documents: Vec<Granted<'d>>,
    /// Policies of AWS, by name, and the conditions under which the role has them.
    pub(crate) managed: Vec<(String, Assumed)>,
    /// Whether it has policies that are not known.
    pub(crate) is_open: bool,
}

/// A policy of the template that a role has.
#[derive(Clone, Debug)]
pub(crate) struct Granted<'d> {
    /// The resource that attaches it, where that is not the role.
    pub(crate) by: Option<Resource<'d>>,
    pub(crate) document: &'d Value,
    /// The conditions under which the role has it.
    assumed: Assumed,
}

/// Actions that a policy of AWS allows on every resource, for those that are known by heart.
fn managed(name: &str) -> Option<&'static [&'static str]> {
    Some(match name {
        "service-role/AWSLambdaBasicExecutionRole" => &["logs:"],
        "service-role/AWSLambdaVPCAccessExecutionRole" => &["logs:", "ec2:"],
        "service-role/AWSLambdaSQSQueueExecutionRole" => {
            &["logs:", "sqs:receivemessage", "sqs:deletemessage", "sqs:getqueueattributes"]
        }
        "AWSXRayDaemonWriteAccess" | "AWSXrayWriteOnlyAccess" => &["xray:"],
        "CloudWatchLambdaInsightsExecutionRolePolicy" => &["logs:"],
        _ => return None,
    })
}

impl<'d> Wiring<'_, 'd> {
    /// The role of the template that an ARN means.
    pub(crate) fn role(&self, value: &Value, assumed: &[(String, bool)]) -> Option<Resource<'d>> {
        match self.by_arn(value, assumed) {
            Target::Here(it) if it.is("AWS::IAM::Role") => Some(it),
            _ => None,
        }
    }

    /// The policies of a role of the template.
    pub(crate) fn policies_of_role(&self, role: &str) -> Option<&Role<'d>> {
        self.roles.get_or_init(|| roles(self)).get(role)
    }

    /// When a role is refused something: always (``), or under one condition (`` when `IsProd` is false``). `None` where
    /// it may always be allowed, and where it is not there. `may` says whether it may be allowed under conditions.
    pub(super) fn role_refused(
        &self,
        role: Resource<'d>,
        assumed: &Assumed,
        may: impl Fn(&Assumed) -> bool,
    ) -> Option<String> {
        let attached = self.policies_of_role(role.id).into_iter().flat_map(|it| &it.documents).filter_map(|it| it.by);
        let deciding: Vec<Resource<'_>> = std::iter::once(role).chain(attached).collect();
        self.refused(assumed, &deciding, |it| !self.may_be_with(role, it) || may(it))
    }

    /// Whether a role may do something. `false` is certain.
    pub(crate) fn role_may(
        &self,
        role: Resource<'d>,
        action: &str,
        resource: &str,
        assumed: &[(String, bool)],
    ) -> bool {
        self.role_may_with(role, None, &(action, resource), assumed)
    }

    /// The same with the policy of the resource.
    pub(crate) fn role_may_with(
        &self,
        role: Resource<'d>,
        policy: Option<&'d Value>,
        (action, resource): &(&str, &str),
        assumed: &[(String, bool)],
    ) -> bool {
        let policies = self.policies_of_role(role.id).filter(|it| !it.is_open && !self.is_cut());
        let Some(policies) = policies else { return true };
        let lower = action.to_ascii_lowercase();
        let is_there = |own: &Assumed| {
            let all: Assumed = own.iter().chain(assumed).cloned().collect();
            self.denoter.possible(&all)
        };
        let by_aws = |(name, own): &(String, Assumed)| match managed(name) {
            Some(actions) => actions.iter().any(|it| lower.starts_with(it)) && is_there(own),
            None => is_there(own),
        };
        if policies.managed.iter().any(by_aws) {
            return true;
        }
        let arn = self.denoter.arn_of(role.id).unwrap_or_default();
        let documents: Vec<&Value> = policies
            .documents
            .iter()
            .filter(|it| it.by.is_none_or(|it| self.may_be_with(it, assumed)) && is_there(&it.assumed))
            .map(|it| it.document)
            .collect();
        self.denoter.identity_may(&documents, policy, &Question::of_role(&arn, action, resource), assumed)
    }
}

fn roles<'d>(wiring: &Wiring<'_, 'd>) -> HashMap<&'d str, Role<'d>> {
    let mut found: HashMap<&str, Role<'_>> = HashMap::new();
    let mut any_open = wiring.has_macros();
    for role in wiring.all("AWS::IAM::Role") {
        let mut made = Role::default();
        for item in wiring.items(role, &["Policies"]) {
            match item.value.get("PolicyDocument") {
                Some(document) => made.documents.push(Granted { by: None, document, assumed: item.assumed }),
                None => made.is_open = true,
            }
        }
        for item in wiring.items(role, &["ManagedPolicyArns"]) {
            attach(wiring, item.value, &item.assumed, &mut made);
        }
        found.insert(role.id, made);
    }
    for kind in ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy"] {
        let key = if kind == "AWS::IAM::RolePolicy" { "RoleName" } else { "Roles" };
        for policy in wiring.all(kind) {
            for item in wiring.items(policy, &[key]) {
                match wiring.by_name("AWS::IAM::Role", item.value, &item.assumed) {
                    Target::Here(role) => {
                        if let (Some(made), Some(document)) =
                            (found.get_mut(role.id), policy.property("PolicyDocument"))
                        {
                            made.documents.push(Granted { by: Some(policy), document, assumed: item.assumed });
                        }
                    }
                    Target::Elsewhere(_) => {}
                    Target::Unknown => any_open = true,
                }
            }
        }
    }
    if any_open {
        found.values_mut().for_each(|it| it.is_open = true);
    }
    found
}

fn attach<'d>(wiring: &Wiring<'_, 'd>, value: &'d Value, assumed: &[(String, bool)], made: &mut Role<'d>) {
    match wiring.by_arn(value, assumed) {
        Target::Here(policy) if policy.is("AWS::IAM::ManagedPolicy") => match policy.property("PolicyDocument") {
            Some(document) => {
                made.documents.push(Granted { by: Some(policy), document, assumed: assumed.to_vec() });
            }
            None => made.is_open = true,
        },
        Target::Elsewhere(arn) => match arn.split_once(":iam::aws:policy/") {
            Some((_, name)) => made.managed.push((name.to_owned(), assumed.to_vec())),
            None => made.is_open = true,
        },
        _ => made.is_open = true,
    }
}

/// A statement of a role that allows without conditions, by its texts that are known.
#[derive(Debug)]
pub(super) struct Allow {
    actions: Vec<String>,
    resources: Vec<String>,
}

impl<'d> Wiring<'_, 'd> {
    /// The actions that a role's policies of the template allow by name, in lower case and without wildcards.
    pub(crate) fn actions_named(&self, role: Resource<'d>) -> Vec<String> {
        let allows = self.allows_of(role);
        let actions = allows.iter().flat_map(|it| &it.actions).filter(|it| !it.contains('*'));
        actions.map(|it| it.to_ascii_lowercase()).collect()
    }

    /// Whether a policy of a role allows an action by name on everything, or all of a folder, at the beginning of an ARN:
    /// `arn:aws:s3:::raw/`, `arn:aws:s3:::raw/in/`.
    pub(crate) fn names_resource(&self, role: Resource<'d>, action: &str, beginning: &str) -> bool {
        let is_action = |it: &String| {
            it.eq_ignore_ascii_case(action)
                || it.strip_suffix('*').is_some_and(|start| {
                    let same = action.get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start));
                    start.len() > 3 && same
                })
        };
        let is_resource =
            |it: &String| it.strip_suffix('*').is_some_and(|it| it.len() > 20 && it.starts_with(beginning));
        let allows = self.allows_of(role);
        allows.iter().any(|it| it.actions.iter().any(is_action) && it.resources.iter().any(is_resource))
    }

    /// What a role's policies of the template allow without conditions.
    fn allows_of(&self, role: Resource<'d>) -> Rc<Vec<Allow>> {
        if let Some(known) = self.allows.borrow().get(role.id) {
            return Rc::clone(known);
        }
        let mut found = Vec::new();
        for document in self.policies_of_role(role.id).into_iter().flat_map(|it| &it.documents).map(|it| it.document) {
            let item = Item { path: Path::root(), value: document, assumed: self.conditions_of(role) };
            for statement in self.below(item, &["Statement"]) {
                let is_allow = statement.value.get("Effect").and_then(Value::as_str) == Some("Allow");
                if is_allow && statement.value.get("Condition").is_none() {
                    let texts = |key| {
                        let items = self.below(statement.clone(), &[key]);
                        items.iter().filter_map(|it| self.denoter.denote_under(it.value, &it.assumed)).collect()
                    };
                    found.push(Allow { actions: texts("Action"), resources: texts("Resource") });
                }
            }
        }
        let found = Rc::new(found);
        self.allows.borrow_mut().insert(role.id, Rc::clone(&found));
        found
    }
}
