//! Roles, users, groups and functions, with the policies that are attached to them.

use std::collections::{BTreeSet, HashMap};

use lakewright_check::denote::likeness::is_open;
use lakewright_iam::eval::Caller;
use lakewright_template::{Resource, Value};

use super::gather::Reading;
use super::policy::{Policy, Source, Statements};
use super::principal::{Endpoint, Principal, PrincipalKind, Tagged};
use super::resource_policies::properties;
use super::{Model, PolicyIndex};
use crate::glob;
use crate::managed::{self, Managed};

/// Adds the policies of templates that are attached to somebody, of these or of others of the account.
pub(super) fn attachable(readings: &[Reading<'_, '_>], model: &mut Model) -> Attachable {
    let mut found = Attachable::default();
    readings.iter().for_each(|it| managed_policies(it, model, &mut found));
    found
}

/// Adds the principals that a template makes.
pub(super) fn gather(reading: &Reading<'_, '_>, managed: &Attachable, model: &mut Model) {
    for (kind, made) in [
        ("AWS::IAM::Role", PrincipalKind::Role),
        ("AWS::IAM::User", PrincipalKind::User),
        ("AWS::IAM::Group", PrincipalKind::Group),
    ] {
        for resource in reading.of_type(kind) {
            let principal = identity(reading, resource, made, managed, model);
            model.principals.push(principal);
        }
    }
    functions(reading, model);
}

/// The policies of a template that are attached, or can be.
#[derive(Default)]
pub(super) struct Attachable {
    by_arn: HashMap<String, PolicyIndex>,
    /// By whom they name, in which account.
    by_name: HashMap<(PrincipalKind, String, String), Vec<PolicyIndex>>,
    /// Those that name somebody who is not known.
    to_any: HashMap<(PrincipalKind, String), Vec<PolicyIndex>>,
}

impl Attachable {
    /// The policies that somebody is named by, or may be, in order.
    fn to(&self, kind: PrincipalKind, account: &str, name: &str) -> BTreeSet<PolicyIndex> {
        let named = self.by_name.get(&(kind, account.to_owned(), name.to_owned()));
        let to_any = self.to_any.get(&(kind, account.to_owned()));
        named.into_iter().chain(to_any).flatten().copied().collect()
    }
}

fn managed_policies(reading: &Reading<'_, '_>, model: &mut Model, found: &mut Attachable) {
    let account = reading.denoter.account();
    for kind in [
        "AWS::IAM::ManagedPolicy",
        "AWS::IAM::Policy",
        "AWS::IAM::RolePolicy",
        "AWS::IAM::UserPolicy",
        "AWS::IAM::GroupPolicy",
    ] {
        for resource in reading.of_type(kind) {
            let mut statements = Statements::default();
            let path = properties(resource.id).join("PolicyDocument");
            let source = Source { stack: reading.stack.to_owned(), name: resource.id.to_owned(), path };
            match resource.property("PolicyDocument") {
                // One that is not there may be there, and Denies count only where they surely are.
                Some(document) => {
                    let is_certain = reading.is_there_with(resource, None);
                    statements.add(reading.denoter, document, source, is_certain);
                }
                None => statements.add_unknown(),
            }
            let arn = reading.denoter.arn_of(resource.id).unwrap_or_default();
            let index = model.add(statements.finish());
            if kind == "AWS::IAM::ManagedPolicy" {
                model.managed.push((arn.clone(), index));
            }
            found.by_arn.entry(arn).or_insert(index);
            let is_list = matches!(kind, "AWS::IAM::ManagedPolicy" | "AWS::IAM::Policy");
            for (whose, list, one) in [
                (PrincipalKind::Role, "Roles", "RoleName"),
                (PrincipalKind::User, "Users", "UserName"),
                (PrincipalKind::Group, "Groups", "GroupName"),
            ] {
                for name in reading.texts(resource, if is_list { list } else { one }) {
                    match name {
                        Some(name) => found.by_name.entry((whose, account.to_owned(), name)).or_default().push(index),
                        None => found.to_any.entry((whose, account.to_owned())).or_default().push(index),
                    }
                }
            }
        }
    }
}

fn identity<'t>(
    reading: &Reading<'_, 't>,
    resource: Resource<'t>,
    kind: PrincipalKind,
    managed: &Attachable,
    model: &mut Model,
) -> Principal {
    let denoter = reading.denoter;
    let physical = denoter.name_of(resource.id).unwrap_or_else(|| denoter.unknown(resource.id));
    let arn = denoter.arn_of(resource.id).unwrap_or_else(|| denoter.arn("iam", &physical));
    let caller = match kind {
        // Somebody who is in the group and in no other.
        PrincipalKind::Group => Caller::read(&format!(
            "arn:{}:iam::{}:user/somebody-of-{}",
            denoter.partition(),
            denoter.account(),
            resource.id
        )),
        _ => Caller::read(&arn),
    };
    let tags = tags(reading, resource);
    let mut made = Principal::named(kind, &arn, denoter.account(), Vec::new());
    made.caller = caller;
    made.physical = physical;
    reading.stack.clone_into(&mut made.stack);
    resource.id.clone_into(&mut made.id);
    if kind != PrincipalKind::Group && tags.is_some() {
        made.tagged = Tagged::Fixed;
    }
    made.tags = tags.unwrap_or_default();
    if takes_session_tags(resource) {
        made.tagged = Tagged::BySession;
    }
    inline(reading, resource, &mut made, model);
    let before = made.identity.len();
    for policy in reading.texts(resource, "ManagedPolicyArns") {
        attach(policy, managed, &mut made.identity, &mut made.unknown, model);
    }
    // Of a list that depends on a condition each may be there or not.
    if resource.property("ManagedPolicyArns").is_some_and(mentions_if) {
        for index in made.identity.iter_mut().skip(before) {
            if let Some(doubted) = model.policy(*index).map(Policy::perhaps) {
                *index = model.add(doubted);
            }
        }
    }
    let attached = managed.to(kind, &made.account, &made.physical).into_iter().filter(|it| !made.identity.contains(it));
    let attached: Vec<PolicyIndex> = attached.collect();
    made.identity.extend(attached);
    if let Some(boundary) = resource.property("PermissionsBoundary") {
        let mut unknown = Vec::new();
        attach(denoter.denote(boundary), managed, &mut made.boundary, &mut unknown, model);
        if !unknown.is_empty() {
            // It may allow everything and may deny everything.
            let mut statements = Statements::default();
            statements.add_unknown();
            made.boundary.push(model.add(statements.finish()));
            model.notes.push(format!("the boundary of `{}` is not known: {}", resource.id, unknown.join(", ")));
        }
    }
    made
}

fn inline<'t>(reading: &Reading<'_, 't>, resource: Resource<'t>, made: &mut Principal, model: &mut Model) {
    let Some(policies) = resource.property("Policies") else { return };
    for (at, policy) in reading.items(policies, 0).into_iter().enumerate() {
        let name = policy.get("PolicyName").and_then(|it| reading.denoter.denote(it));
        let name = format!("{} of {}", name.as_deref().unwrap_or("a policy"), resource.id);
        let mut statements = Statements::default();
        match policy.get("PolicyDocument") {
            Some(document) => {
                let path = properties(resource.id).join("Policies").join(at).join("PolicyDocument");
                let source = Source { stack: reading.stack.to_owned(), name, path };
                let is_certain = !mentions_if(policies);
                statements.add(reading.denoter, document, source, is_certain);
            }
            None => statements.add_unknown(),
        }
        made.identity.push(model.add(statements.finish()));
    }
}

/// Whether a list may be another one, by a condition.
fn mentions_if(list: &Value) -> bool {
    list.as_function().is_some()
        || list.as_array().is_some_and(|it| it.iter().any(|it| it.as_function().is_some_and(|it| it.0 == "Fn::If")))
}

fn attach(
    arn: Option<String>,
    managed: &Attachable,
    policies: &mut Vec<PolicyIndex>,
    unknown: &mut Vec<String>,
    model: &mut Model,
) {
    let Some(arn) = arn else {
        unknown.push("a policy that is known at deployment".to_owned());
        return;
    };
    if let Some(known) = managed.by_arn.get(&arn) {
        policies.push(*known);
        return;
    }
    match managed::of_arn(&arn).and_then(Managed::statements) {
        Some(known) => {
            let mut statements = Statements::default();
            let name = arn.rsplit('/').next().unwrap_or_default().to_owned();
            let source = Source { stack: "AWS".to_owned(), name, ..Source::default() };
            known.into_iter().for_each(|it| statements.add_made(it, source.clone()));
            policies.push(model.add(statements.finish()));
        }
        None => unknown.push(arn.split_once(":policy/").map_or(arn.clone(), |it| it.1.to_owned())),
    }
}

/// The tags of a resource; `None` where not all of them are known before deployment.
pub(super) fn tags<'t>(reading: &Reading<'_, 't>, resource: Resource<'t>) -> Option<Vec<(String, String)>> {
    let Some(tags) = resource.property("Tags") else { return Some(Vec::new()) };
    if mentions_if(tags) {
        return None;
    }
    let text = |it: &Value, key: &str| it.get(key).and_then(|it| reading.denoter.denote(it)).filter(|it| !is_open(it));
    reading.items(tags, 0).into_iter().map(|it| Some((text(it, "Key")?, text(it, "Value")?))).collect()
}

/// Whether a role's trust lets whoever takes it say tags, or may.
fn takes_session_tags(role: Resource<'_>) -> bool {
    let Some(trust) = role.property("AssumeRolePolicyDocument") else { return false };
    let mut found = trust.get("Statement").is_none();
    trust.walk(&mut |it| {
        let Some(statement) = it.as_object() else { return };
        // What is left out of everything, and what only deployment knows, may be that.
        found |= statement.get("NotAction").is_some();
        let actions = statement.get("Action");
        found |= match actions {
            Some(Value::Array(list)) => list.iter().any(may_bring_tags),
            Some(one) => may_bring_tags(one),
            None => false,
        };
    });
    found
}

/// Whether an action brings tags with a session: by its own name, or as what an identity provider says.
fn may_bring_tags(action: &Value) -> bool {
    let Some(action) = action.as_str().map(str::to_ascii_lowercase) else { return true };
    glob::matches(&action, "sts:tagsession") || action.contains("withsaml") || action.contains("webidentity")
}

/// The policies of groups are those of their users, once all of an account are there.
pub(super) fn of_groups(reading: &Reading<'_, '_>, model: &mut Model) {
    let account = reading.denoter.account();
    let by_name = |model: &Model, kind: PrincipalKind, name: &str| {
        let is_it = |it: &Principal| it.kind == kind && it.account == account && it.physical == name;
        let near = model.principals.iter().position(|it| is_it(it) && it.stack == reading.stack);
        near.or_else(|| model.principals.iter().position(is_it))
    };
    let mut memberships: Vec<(Option<usize>, Vec<Option<String>>)> = Vec::new();
    for user in reading.of_type("AWS::IAM::User") {
        let is_it = |it: &Principal| it.kind == PrincipalKind::User && it.stack == reading.stack && it.id == user.id;
        memberships.push((model.principals.iter().position(is_it), reading.texts(user, "Groups")));
    }
    for addition in reading.of_type("AWS::IAM::UserToGroupAddition") {
        let group = vec![reading.text(addition, "GroupName")];
        for user in reading.texts(addition, "Users") {
            match user {
                Some(user) => memberships.push((by_name(model, PrincipalKind::User, &user), group.clone())),
                // Any user of the account may be meant.
                None => {
                    let users = model.principals.iter().enumerate();
                    let users = users.filter(|it| it.1.kind == PrincipalKind::User && it.1.account == account);
                    memberships.extend(users.map(|it| (Some(it.0), vec![None])));
                }
            }
        }
    }
    for (user, groups) in memberships {
        for group in groups {
            let found = group.as_ref().and_then(|it| by_name(model, PrincipalKind::Group, it));
            let (identity, unknown, arn) = match found.and_then(|it| model.principals.get(it)) {
                Some(it) => (it.identity.clone(), it.unknown.clone(), Some(it.arn.clone())),
                None => {
                    let whose = group.as_deref().unwrap_or("not known");
                    (Vec::new(), vec![format!("the policies of a group: {whose}")], None)
                }
            };
            if let Some(it) = user.and_then(|it| model.principals.get_mut(it)) {
                it.identity.extend(&identity);
                it.unknown.extend(unknown);
                it.groups.extend(arn);
            }
        }
    }
}

/// Functions do what their roles may, from their code, through the endpoints of their VPC.
fn functions(reading: &Reading<'_, '_>, model: &mut Model) {
    let mut endpoints = Vec::new();
    for endpoint in reading.of_type("AWS::EC2::VPCEndpoint") {
        let Some(service) = reading.text(endpoint, "ServiceName") else { continue };
        let Some(document) = endpoint.property("PolicyDocument") else { continue };
        let mut statements = Statements::default();
        let path = properties(endpoint.id).join("PolicyDocument");
        let source = Source { stack: reading.stack.to_owned(), name: endpoint.id.to_owned(), path };
        statements.add(reading.denoter, document, source, reading.is_there_with(endpoint, None));
        let is_gateway = reading.text(endpoint, "VpcEndpointType").is_none_or(|it| it == "Gateway");
        let service = service.rsplit('.').next().unwrap_or_default().to_owned();
        let policy = model.add(statements.finish());
        model.endpoints.push((endpoint.id.to_owned(), policy));
        endpoints.push(Endpoint { service, policy, is_gateway });
    }
    let roles = reading.roles(model);
    for function in reading.of_type("AWS::Lambda::Function") {
        let Some(arn) = reading.denoter.arn_of(function.id) else { continue };
        let role = reading.text(function, "Role");
        // A name in place of the ARN is refused by Lambda, which is for checks to say; which role is meant is clear.
        let found = role.as_ref().and_then(|it| roles.get(it)).and_then(|it| model.principals.get(*it));
        let mut made = match found {
            Some(role) => role.clone(),
            None => {
                let role = role.unwrap_or_else(|| "a role that is known at deployment".to_owned());
                model.notes.push(format!("function `{}` has a role outside the templates: {role}", function.id));
                let account = reading.denoter.account().to_owned();
                Principal::named(PrincipalKind::Role, &role, &account, vec![format!("the policies of {role}")])
            }
        };
        made.role = Some(made.id.clone());
        made.kind = PrincipalKind::Function;
        function.id.clone_into(&mut made.id);
        reading.stack.clone_into(&mut made.stack);
        made.physical = reading.denoter.name_of(function.id).unwrap_or_default();
        made.function = Some(arn);
        if function.property("VpcConfig").is_some() {
            made.endpoints = endpoints.clone();
        }
        model.principals.push(made);
    }
}
