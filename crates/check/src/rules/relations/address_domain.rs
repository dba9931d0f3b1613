//! # W3700: a domain of addresses that is read as another
//!
//! **What.** `Domain` of an elastic IP address is neither `vpc` nor `standard`.
//!
//! **Why.** EC2 reads it as `vpc`.
//!
//! **Example.**
//!
//! ```yaml
//! Address: {Type: AWS::EC2::EIP, Properties: {Domain: network}}
//! ```
//!
//! **Fix.** Write `vpc`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html>

use lakewright_template::Severity;

use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("W3700", Severity::Warning, "a domain of addresses that is read as another");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for address in wiring.all("AWS::EC2::EIP") {
        for item in wiring.items(address, &["Domain"]) {
            let Some(text) = item.value.as_str() else { continue };
            if !["vpc", "standard"].iter().any(|it| text.eq_ignore_ascii_case(it)) {
                let message = format!("`{text}` is read as `vpc`");
                findings.add(item.path, message).set("write `vpc`", SOURCE);
            }
        }
    }
}
