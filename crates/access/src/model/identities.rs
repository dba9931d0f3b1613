//! Roles, users, groups and functions, with the policies that are attached to them.

use std::collections::{BTreeSet, HashMap};

use lakewright_iam::eval::Caller;
use lakewright_template::{Resource, Value};

use super::gather::Reading;
use super::policy::{Source, Statements};
use super::principal::{Endpoint, Principal, PrincipalKind, Tagged};
use super::resource_policies::properties;
use super::{Model, PolicyIndex};
use crate::managed::{self, Managed};

/// Adds the principals that a template makes.
pub(super) fn gather(reading: &Reading<'_, '_>, model: &mut Model) {
    let managed = managed_policies(reading, model);
    for (kind, made) in [
        ("AWS::IAM::Role", PrincipalKind::Role),
        ("AWS::IAM::User", PrincipalKind::User),
        ("AWS::IAM::Group", PrincipalKind::Group),
    ] {
        for resource in reading.of_type(kind) {
            let principal = identity(reading, resource, made, &managed, model);
            model.principals.push(principal);
        }
    }
    of_groups(reading, model);
    functions(reading, model);
}

/// The policies of a template that are attached, or can be.
#[derive(Default)]
struct Attachable {
    by_arn: HashMap<String, PolicyIndex>,
    /// By whom they name.
    by_name: HashMap<(PrincipalKind, String), Vec<PolicyIndex>>,
    /// Those that name somebody who is not known.
    to_any: HashMap<PrincipalKind, Vec<PolicyIndex>>,
}

impl Attachable {
    /// The policies that somebody is named by, or may be, in order.
    fn to(&self, kind: PrincipalKind, name: &str) -> BTreeSet<PolicyIndex> {
        let named = self.by_name.get(&(kind, name.to_owned()));
        named.into_iter().chain(self.to_any.get(&kind)).flatten().copied().collect()
    }
}

fn managed_policies(reading: &Reading<'_, '_>, model: &mut Model) -> Attachable {
    let mut found = Attachable::default();
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
                        Some(name) => found.by_name.entry((whose, name)).or_default().push(index),
                        None => found.to_any.entry(whose).or_default().push(index),
                    }
                }
            }
        }
    }
    found
}

fn identity<'t>(
    reading: &Reading<'_, 't>,
    resource: Resource<'t>,
    kind: PrincipalKind,
    managed: &Attachable,
    model: &mut Model,
) -> Principal {
    let denoter = reading.denoter;
    let physical = denoter.name_of(resource.id).unwrap_or_else(|| format!("{{{}}}", resource.id));
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
    let mut made = Principal {
        kind,
        stack: reading.stack.to_owned(),
        id: resource.id.to_owned(),
        account: denoter.account().to_owned(),
        arn,
        name: String::new(),
        physical,
        caller,
        identity: Vec::new(),
        boundary: Vec::new(),
        unknown: Vec::new(),
        tags: tags(reading, resource),
        tagged: if kind == PrincipalKind::Group { Tagged::BySession } else { Tagged::Fixed },
        groups: Vec::new(),
        function: None,
        role: None,
        endpoints: Vec::new(),
        is_foreign: false,
        called: Vec::new(),
    };
    if takes_session_tags(resource) {
        made.tagged = Tagged::BySession;
    }
    inline(reading, resource, &mut made, model);
    for policy in reading.texts(resource, "ManagedPolicyArns") {
        attach(policy, managed, &mut made.identity, &mut made.unknown, model);
    }
    let attached = managed.to(kind, &made.physical).into_iter().filter(|it| !made.identity.contains(it));
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

fn tags<'t>(reading: &Reading<'_, 't>, resource: Resource<'t>) -> Vec<(String, String)> {
    let Some(tags) = resource.property("Tags") else { return Vec::new() };
    let text = |it: &Value, key: &str| it.get(key).and_then(|it| reading.denoter.denote(it));
    reading.items(tags, 0).into_iter().filter_map(|it| Some((text(it, "Key")?, text(it, "Value")?))).collect()
}

/// Whether a role's trust lets whoever takes it say tags.
fn takes_session_tags(role: Resource<'_>) -> bool {
    let Some(trust) = role.property("AssumeRolePolicyDocument") else { return false };
    let mut found = false;
    trust.walk(&mut |it| {
        found |= it.as_str().is_some_and(|it| {
            let it = it.to_ascii_lowercase();
            it == "sts:tagsession"
                || it == "sts:*"
                || it == "*"
                || it.contains("withsaml")
                || it.contains("webidentity")
        });
    });
    found || trust.get("Statement").is_none()
}

/// The policies of groups are those of their users.
fn of_groups(reading: &Reading<'_, '_>, model: &mut Model) {
    let mut memberships: Vec<(String, Vec<Option<String>>)> =
        reading.of_type("AWS::IAM::User").map(|it| (it.id.to_owned(), reading.texts(it, "Groups"))).collect();
    for addition in reading.of_type("AWS::IAM::UserToGroupAddition") {
        let group = vec![reading.text(addition, "GroupName")];
        for user in reading.texts(addition, "Users").into_iter().flatten() {
            let found = model.principals.iter().find(|it| it.kind == PrincipalKind::User && it.physical == user);
            memberships.extend(found.map(|it| (it.id.clone(), group.clone())));
        }
    }
    for (user, groups) in memberships {
        for group in groups {
            let found = model.principals.iter().find(|it| {
                it.kind == PrincipalKind::Group && it.stack == reading.stack && Some(&it.physical) == group.as_ref()
            });
            let (identity, unknown, arn) = match found {
                Some(it) => (it.identity.clone(), it.unknown.clone(), Some(it.arn.clone())),
                None => {
                    let whose = group.as_deref().unwrap_or("not known");
                    (Vec::new(), vec![format!("the policies of a group: {whose}")], None)
                }
            };
            let users = model.principals.iter_mut();
            for it in users.filter(|it| it.kind == PrincipalKind::User && it.id == user && it.stack == reading.stack) {
                it.identity.extend(&identity);
                it.unknown.extend(unknown.clone());
                it.groups.extend(arn.clone());
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
                super::named::principal(PrincipalKind::Role, &role, &account, vec![format!("the policies of {role}")])
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
