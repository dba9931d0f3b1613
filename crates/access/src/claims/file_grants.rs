//! Claims of grants in the file: what policies say, exactly.

use std::collections::BTreeMap;

use lakewright_settings::Finding;
use lakewright_template::{Diagnostic, Path};
use schemars::JsonSchema;
use serde::Deserialize;

use super::claim::Claim;
use super::file::{FILE_FINDING, Names, what, who};
use super::grant::{Grant, grant};
use crate::access::Access;

/// What the policies of somebody allow or deny.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct OfSomebody {
    /// Who: a name, or a kind and a name, "role DataScientist".
    by: Vec<String>,
    /// All that it is.
    #[serde(default)]
    grants: Vec<GrantEntry>,
    /// But not these.
    #[serde(default)]
    but: Vec<GrantEntry>,
    /// Whether it may be less.
    #[serde(default)]
    at_most: bool,
}

/// What the policy of a thing allows or denies.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct OfThing {
    /// Whose policy: a name, or a kind and a name, "queue RawQueue"; of a role its trust.
    data: Vec<String>,
    /// All that it is.
    #[serde(default)]
    grants: Vec<GrantEntry>,
    /// But not these.
    #[serde(default)]
    but: Vec<GrantEntry>,
    /// Whether it may be less.
    #[serde(default)]
    at_most: bool,
}

/// What the policy of a VPC endpoint lets through.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct OfEndpoint {
    /// The logical id of the endpoint.
    endpoint: String,
    /// All that it is.
    #[serde(default)]
    grants: Vec<GrantEntry>,
    /// But not these.
    #[serde(default)]
    but: Vec<GrantEntry>,
    /// Whether it may be less.
    #[serde(default)]
    at_most: bool,
}

/// Which policies of AWS somebody has whose contents are not known here.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct HasPolicies {
    /// Who: a name, or a kind and a name, "role DataScientist".
    by: Vec<String>,
    /// Their names: "SecurityAudit", "service-role/AWS_ConfigRole".
    policies: Vec<String>,
}

/// Actions on resources for somebody under conditions.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct GrantEntry {
    /// The actions, as policies write them: "s3:GetObject", "s3:Get*".
    actions: Vec<String>,
    /// On what: a name, or a kind and a name, with a part behind a slash. Everything where neither this nor `on_arn` is there.
    #[serde(default)]
    on: Vec<String>,
    /// On resources by ARN, as policies write it.
    #[serde(default)]
    on_arn: Vec<String>,
    /// For whom, in policies of things: "service s3.amazonaws.com", "federated arn:...", an account or an ARN.
    #[serde(default)]
    to: Vec<String>,
    /// Under which conditions: operator, key and values.
    #[serde(default)]
    when: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// Under the conditions that keys have the ARNs of things: operator, key and thing.
    #[serde(default)]
    when_is: BTreeMap<String, BTreeMap<String, String>>,
}

impl GrantEntry {
    fn grant(&self) -> Grant {
        let made = grant(self.actions.iter().map(String::as_str));
        let made = self.on.iter().map(|it| what(it)).fold(made, Grant::on);
        let made = self.on_arn.iter().fold(made, |it, arn| it.on_arn(arn));
        let made = self.to.iter().fold(made, |it, to| match to.split_once(' ') {
            Some(("service", name)) => it.to_service(name),
            Some(("federated", name)) => it.to_federated(name),
            _ => it.to(to),
        });
        let each = |it: &BTreeMap<String, BTreeMap<String, Vec<String>>>| {
            let all =
                it.iter().flat_map(|(operator, keys)| keys.iter().map(move |(key, values)| (operator, key, values)));
            all.map(|(operator, key, values)| (operator.clone(), key.clone(), values.clone())).collect::<Vec<_>>()
        };
        let made = each(&self.when)
            .iter()
            .fold(made, |it, (operator, key, values)| it.when(operator, key, values.iter().map(String::as_str)));
        let things = self.when_is.iter().flat_map(|(operator, keys)| keys.iter().map(move |it| (operator, it)));
        things.fold(made, |it, (operator, (key, thing))| it.when_is(operator, key, what(thing)))
    }

    /// What it names and nothing has, and what it says in vain.
    fn check(&self, names: &Names<'_>, path: &Path, has_principals: bool, findings: &mut Vec<Finding>) {
        names.data(&self.on, &path.join("on"), findings);
        for (operator, keys) in &self.when_is {
            for (key, thing) in keys {
                let path = path.join("when_is").join(operator.clone()).join(key.clone());
                names.one(thing, path, findings);
            }
        }
        if !has_principals && !self.to.is_empty() {
            let text = "only policies of things say for whom they are";
            findings.push(Finding::new(Diagnostic::error(FILE_FINDING, path.join("to"), text)));
        }
    }
}

pub(super) fn grants(list: &[GrantEntry]) -> Vec<Grant> {
    list.iter().map(GrantEntry::grant).collect()
}

/// Checks grants: what they name, and that they are such as policies can say.
pub(super) fn check(
    access: &Access,
    lists: [(&'static str, &[GrantEntry]); 2],
    path: &Path,
    has_principals: bool,
    findings: &mut Vec<Finding>,
) {
    let names = Names(access);
    let before = findings.len();
    for (name, list) in lists {
        for (position, entry) in list.iter().enumerate() {
            let path = path.join(name).join(position);
            entry.check(&names, &path, has_principals, findings);
            if findings.len() == before
                && let Err(why) = Grant::policy(&[entry.grant()], &[], &access.model, has_principals)
            {
                findings.push(Finding::new(Diagnostic::error(FILE_FINDING, path, why)));
            }
        }
    }
}

/// A claim of the file with what is to be checked of it.
pub(super) trait Entry {
    /// The claim.
    fn claim(&self, list: &str) -> Claim;
    /// What is wrong with it.
    fn check(&self, access: &Access, path: &Path, findings: &mut Vec<Finding>);
}

/// A claim of the first, with the others added.
fn of_all<T>(names: &[String], of: fn(&str) -> T, make: impl FnOnce(T) -> Claim, add: fn(Claim, T) -> Claim) -> Claim {
    let mut all = names.iter().map(|it| of(it));
    let first = all.next().unwrap_or_else(|| of(""));
    all.fold(make(first), add)
}

fn closed(claim: Claim, but: &[GrantEntry], at_most: bool) -> Claim {
    let claim = claim.but(grants(but));
    if at_most { claim.at_most() } else { claim }
}

impl Entry for OfSomebody {
    fn claim(&self, list: &str) -> Claim {
        let make = if list == "may" { Claim::may } else { Claim::is_denied };
        let claim = of_all(&self.by, who, |it| make(it, grants(&self.grants)), Claim::by);
        closed(claim, &self.but, self.at_most)
    }

    fn check(&self, access: &Access, path: &Path, findings: &mut Vec<Finding>) {
        Names(access).who(&self.by, &path.join("by"), findings);
        check(access, [("grants", &self.grants), ("but", &self.but)], path, false, findings);
    }
}

impl Entry for OfThing {
    fn claim(&self, list: &str) -> Claim {
        let make = if list == "lets_in" { Claim::lets_in } else { Claim::refuses };
        let claim = of_all(&self.data, what, |it| make(it, grants(&self.grants)), Claim::on);
        closed(claim, &self.but, self.at_most)
    }

    fn check(&self, access: &Access, path: &Path, findings: &mut Vec<Finding>) {
        Names(access).data(&self.data, &path.join("data"), findings);
        check(access, [("grants", &self.grants), ("but", &self.but)], path, true, findings);
    }
}

impl Entry for OfEndpoint {
    fn claim(&self, _: &str) -> Claim {
        closed(Claim::lets_through(&self.endpoint, grants(&self.grants)), &self.but, self.at_most)
    }

    fn check(&self, access: &Access, path: &Path, findings: &mut Vec<Finding>) {
        if !access.model.endpoints.iter().any(|it| it.0 == self.endpoint) {
            let all = access.model.endpoints.iter().map(|it| it.0.as_str()).collect();
            let text = format!("there is no endpoint `{}` with a policy", self.endpoint);
            findings.push(super::file::nearest(path.join("endpoint"), text, &self.endpoint, all));
        }
        check(access, [("grants", &self.grants), ("but", &self.but)], path, false, findings);
    }
}

impl Entry for HasPolicies {
    fn claim(&self, _: &str) -> Claim {
        let policies = self.policies.iter().map(String::as_str);
        of_all(&self.by, who, |it| Claim::has_policies(it, policies), Claim::by)
    }

    fn check(&self, access: &Access, path: &Path, findings: &mut Vec<Finding>) {
        Names(access).who(&self.by, &path.join("by"), findings);
    }
}
