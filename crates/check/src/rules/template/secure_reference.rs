//! # E1027: a secure parameter where none is resolved
//!
//! **What.** A dynamic reference to a secure parameter, `{{resolve:ssm-secure:...}}`, stands in a property that takes none.
//!
//! **Why.** CloudFormation resolves these references in a few properties for passwords only, and refuses the template
//! elsewhere.
//!
//! **Example.**
//!
//! ```yaml
//! Function: {Environment: {Variables: {TOKEN: '{{resolve:ssm-secure:token:1}}'}}}
//! ```
//!
//! **Fix.** Use a secret: `{{resolve:secretsmanager:name}}`; or let the program read the parameter.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html>

use lakewright_template::{Path, Severity, Step};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E1027", Severity::Error, "a secure parameter where none is resolved", check);

/// Where they are resolved: type, and property without the positions in lists.
const RESOLVED: [(&str, &[&str]); 11] = [
    ("AWS::DirectoryService::MicrosoftAD", &["Password"]),
    ("AWS::DirectoryService::SimpleAD", &["Password"]),
    ("AWS::ElastiCache::ReplicationGroup", &["AuthToken"]),
    ("AWS::IAM::User", &["LoginProfile", "Password"]),
    ("AWS::KinesisFirehose::DeliveryStream", &["RedshiftDestinationConfiguration", "Password"]),
    ("AWS::OpsWorks::App", &["AppSource", "Password"]),
    ("AWS::OpsWorks::Stack", &["RdsDbInstances", "DbPassword"]),
    ("AWS::OpsWorks::Stack", &["CustomCookbooksSource", "Password"]),
    ("AWS::RDS::DBCluster", &["MasterUserPassword"]),
    ("AWS::RDS::DBInstance", &["MasterUserPassword"]),
    ("AWS::Redshift::Cluster", &["MasterUserPassword"]),
];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for section in ["Resources", "Outputs"] {
        for (name, entry) in context.template().section(section) {
            entry.walk_at(&mut at([section, name]), &mut |path, value| {
                let is_secure = value.as_str().is_some_and(|it| it.contains("{{resolve:ssm-secure:"));
                if is_secure && !is_resolved(context, path) {
                    findings.add(path.clone(), "a secure parameter is not resolved here: use a secret");
                }
            });
        }
    }
}

fn is_resolved(context: &Context<'_>, path: &Path) -> bool {
    let [Step::Key(_), Step::Key(id), Step::Key(_), rest @ ..] = path.steps() else { return false };
    let Some(kind) = context.type_of(id) else { return true };
    let keys: Vec<&str> = rest
        .iter()
        .filter_map(|it| match it {
            Step::Key(key) if !key.starts_with("Fn::") => Some(key.as_ref()),
            _ => None,
        })
        .collect();
    RESOLVED.contains(&(kind, keys.as_slice()))
}
