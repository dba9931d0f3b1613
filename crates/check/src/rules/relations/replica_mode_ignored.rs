//! # W3699: a mode of replicas that the engine does not have
//!
//! **What.** `ReplicaMode` stands at an instance whose engine is neither Oracle nor Db2.
//!
//! **Why.** RDS ignores it.
//!
//! **Example.**
//!
//! ```yaml
//! Instance: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, ReplicaMode: mounted}}
//! ```
//!
//! **Fix.** Leave it out.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html>

use lakewright_template::Severity;

use super::{known, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("W3699", Severity::Warning, "a mode of replicas that the engine does not have");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for instance in wiring.all("AWS::RDS::DBInstance") {
        for item in wiring.items(instance, &["ReplicaMode"]) {
            for engine in values(wiring, instance, &["Engine"], &item.assumed) {
                let Some(name) = known(wiring, &engine) else { continue };
                let lower = name.to_ascii_lowercase();
                if !["oracle", "custom-oracle", "db2"].iter().any(|it| lower.starts_with(it)) {
                    let message = format!("`{name}` has no such mode");
                    findings.add(item.path.clone(), message).set("leave it out", SOURCE);
                }
            }
        }
    }
}
