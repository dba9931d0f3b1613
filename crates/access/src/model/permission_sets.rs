//! Permission sets of IAM Identity Center: a role in each account that they are assigned in.

use std::collections::BTreeSet;

use lakewright_iam::eval::Caller;
use lakewright_template::{Object, Resource, Value};

use super::gather::Reading;
use super::organization::document;
use super::policy::{Source, Statements};
use super::principal::{Principal, PrincipalKind};
use super::resource_policies::properties;
use super::{Model, PolicyIndex};
use crate::managed::{self, Managed};

/// What stands for the end of the name of a role, which AWS makes up.
const SUFFIX: &str = "0123456789abcdef";

/// Adds the permission sets of templates, once all policies are gathered.
pub(super) fn gather(readings: &[Reading<'_, '_>], model: &mut Model) {
    for reading in readings {
        for set in reading.of_type("AWS::SSO::PermissionSet") {
            let (accounts, is_open) = assigned(readings, reading, set);
            if accounts.is_empty() && !is_open {
                model.notes.push(format!("permission set `{}` is assigned to nobody by the templates", set.id));
            }
            for account in &accounts {
                let made = principal(reading, set, account, accounts.len() + usize::from(is_open) > 1, true, model);
                model.principals.push(made);
            }
            if is_open {
                model.notes.push(format!(
                    "permission set `{}` is assigned in an account that is not known here: perhaps in one of the templates",
                    set.id
                ));
                let perhaps: Vec<String> =
                    model.accounts.iter().filter(|it| !accounts.contains(*it)).cloned().collect();
                let is_one = accounts.is_empty() && perhaps.len() == 1;
                for account in perhaps {
                    let made = principal(reading, set, &account, !is_one, false, model);
                    model.principals.push(made);
                }
            }
        }
    }
}

/// The accounts that a set is assigned in, and whether in others too that are not known.
fn assigned<'t>(readings: &[Reading<'_, 't>], of: &Reading<'_, 't>, set: Resource<'t>) -> (BTreeSet<String>, bool) {
    let attribute = Object::of("Fn::GetAtt", Value::Array(vec![set.id.to_owned().into(), "PermissionSetArn".into()]));
    let own = of.denoter.denote(&attribute.into());
    let (mut accounts, mut is_open) = (BTreeSet::new(), false);
    for reading in readings {
        for assignment in reading.of_type("AWS::SSO::Assignment") {
            let meant = reading.text(assignment, "PermissionSetArn");
            let is_here = reading.stack == of.stack;
            let may_be = match &meant {
                Some(meant) if is_here => own.as_ref() == Some(meant),
                // In another template it is a parameter, or an ARN that AWS made up.
                Some(meant) => meant.contains("{~"),
                None => true,
            };
            if !may_be {
                continue;
            }
            let account = reading.text(assignment, "TargetId");
            let is_account = |it: &String| it.len() == 12 && it.bytes().all(|it| it.is_ascii_digit());
            match account.filter(is_account) {
                Some(account) if is_here && reading.is_there_with(assignment, Some(set)) => {
                    accounts.insert(account);
                }
                _ => is_open = true,
            }
        }
    }
    (accounts, is_open)
}

fn principal<'t>(
    reading: &Reading<'_, 't>,
    set: Resource<'t>,
    account: &str,
    is_one_of_several: bool,
    is_certain: bool,
    model: &mut Model,
) -> Principal {
    let denoter = reading.denoter;
    let name = reading.text(set, "Name").unwrap_or_else(|| denoter.unknown(set.id));
    // Source: <https://docs.aws.amazon.com/singlesignon/latest/userguide/using-iam-roles-created-by-aws.html>; the Region
    // of the instance stands in the path but for us-east-1.
    let region = if denoter.region() == "us-east-1" { String::new() } else { format!("{}/", denoter.region()) };
    let arn = format!(
        "arn:{}:iam::{account}:role/aws-reserved/sso.amazonaws.com/{region}AWSReservedSSO_{name}_{SUFFIX}",
        denoter.partition()
    );
    let mut made = Principal::named(PrincipalKind::PermissionSet, &arn, account, Vec::new());
    made.caller = Caller::read(&arn);
    made.id = if is_one_of_several { format!("{}@{account}", set.id) } else { set.id.to_owned() };
    reading.stack.clone_into(&mut made.stack);
    made.physical = name;
    if set.property("InlinePolicy").is_some() {
        let path = properties(set.id).join("InlinePolicy");
        let mut statements = Statements::default();
        let source = Source { stack: reading.stack.to_owned(), name: set.id.to_owned(), path: path.clone() };
        match document(reading, set, "InlinePolicy") {
            Some(document) => statements.add(denoter, &document, source, is_certain),
            None => statements.add_unknown(),
        }
        if set.property("InlinePolicy").is_none_or(|it| it.as_object().is_none()) {
            statements.stand_at(&path);
        }
        made.identity.push(model.add(statements.finish()));
    }
    let mut unknown = Vec::new();
    for policy in reading.texts(set, "ManagedPolicies") {
        let found = policy.as_deref().and_then(|it| managed_policy(it, is_certain, model));
        match found {
            Some(index) => made.identity.push(index),
            None => unknown.push(named(policy.as_deref())),
        }
    }
    let references = set.property("CustomerManagedPolicyReferences");
    for reference in references.map(|it| reading.items(it, 0)).unwrap_or_default() {
        let arn = referred(reading, reference, account);
        match arn.as_ref().and_then(|it| managed_policy(it, is_certain, model)) {
            Some(index) => made.identity.push(index),
            None => unknown.push(named(arn.as_deref())),
        }
    }
    made.unknown = unknown;
    if let Some(boundary) = set.property("PermissionsBoundary").and_then(|it| denoter.taken(it)) {
        let arn = match boundary.get("CustomerManagedPolicyReference") {
            Some(reference) => referred(reading, reference, account),
            None => boundary.get("ManagedPolicyArn").and_then(|it| denoter.denote(it)),
        };
        let known = arn.as_ref().and_then(|it| managed_policy(it, true, model));
        let index = known.unwrap_or_else(|| {
            model.notes.push(format!("the boundary of `{}` is not known: {}", set.id, named(arn.as_deref())));
            let mut statements = Statements::default();
            statements.add_unknown();
            model.add(statements.finish())
        });
        made.boundary.push(index);
    }
    made
}

/// The ARN of a policy of the account that is referred to by name and path.
fn referred(reading: &Reading<'_, '_>, reference: &Value, account: &str) -> Option<String> {
    let text = |key: &str| reference.get(key).map(|it| reading.denoter.denote(it));
    let path = text("Path").unwrap_or_else(|| Some("/".to_owned()))?;
    Some(format!("arn:{}:iam::{account}:policy{path}{}", reading.denoter.partition(), text("Name")??))
}

fn managed_policy(arn: &str, is_certain: bool, model: &mut Model) -> Option<PolicyIndex> {
    if let Some((_, index)) = model.managed.iter().find(|it| it.0 == arn) {
        return Some(*index);
    }
    let known = managed::of_arn(arn).and_then(Managed::statements)?;
    let mut statements = Statements::default();
    let name = arn.rsplit('/').next().unwrap_or_default().to_owned();
    let source = Source { stack: "AWS".to_owned(), name, ..Source::default() };
    known.into_iter().for_each(|it| statements.add_made(it, source.clone()));
    let statements = if is_certain { statements } else { statements.perhaps() };
    Some(model.add(statements.finish()))
}

fn named(arn: Option<&str>) -> String {
    match arn {
        Some(arn) => arn.split_once(":policy/").map_or(arn, |it| it.1).to_owned(),
        None => "a policy that is known at deployment".to_owned(),
    }
}
