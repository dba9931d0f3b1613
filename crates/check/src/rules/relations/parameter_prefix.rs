//! # W3701: a parameter with a name that AWS keeps for itself
//!
//! **What.** The name of an SSM parameter begins with `aws` or `ssm`.
//!
//! **Why.** Systems Manager refuses it, but for parameters of some services.
//!
//! **Example.**
//!
//! ```yaml
//! Parameter: {Type: AWS::SSM::Parameter, Properties: {Name: /aws/settings, Type: String, Value: a}}
//! ```
//!
//! **Fix.** Use another beginning.
//!
//! **Source.** <https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-parameter-name-constraints.html>

use lakewright_template::Severity;

use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("W3701", Severity::Warning, "a parameter with a name that AWS keeps for itself");

const SOURCE: &str =
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-parameter-name-constraints.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for parameter in wiring.all("AWS::SSM::Parameter") {
        for item in wiring.items(parameter, &["Name"]) {
            let Some(text) = item.value.as_str() else { continue };
            let first = text.trim_start_matches('/').to_ascii_lowercase();
            if first.starts_with("aws") || first.starts_with("ssm") {
                let message = format!("`{text}`: names that begin with `aws` or `ssm` are for AWS");
                findings.add(item.path, message).set("use another beginning", SOURCE);
            }
        }
    }
}
