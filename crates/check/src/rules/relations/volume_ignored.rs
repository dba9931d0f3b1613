//! # W3671: operations of a volume that has none to set
//!
//! **What.** `Iops` stands at a volume of type `gp2`, `st1`, `sc1` or `standard`.
//!
//! **Why.** EC2 ignores it.
//!
//! **Example.**
//!
//! ```yaml
//! Instance:
//!   Type: AWS::EC2::Instance
//!   Properties: {BlockDeviceMappings: [{DeviceName: a, Ebs: {VolumeType: gp2, VolumeSize: 10, Iops: 100}}]}
//! ```
//!
//! **Fix.** Leave it out, or use `gp3`, `io1` or `io2`.
//!
//! **Source.** <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html>

use lakewright_template::{Severity, Value};

use super::DEVICES;
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("W3671", Severity::Warning, "operations of a volume that has none to set");

const SOURCE: &str = "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for (kind, keys) in DEVICES {
        for device in wiring.all(kind).flat_map(|it| wiring.items(it, keys)) {
            for item in wiring.below(device, &["Ebs"]) {
                let Some(kind) = item.value.get("VolumeType").and_then(Value::as_str) else { continue };
                let is_without = matches!(kind.to_ascii_lowercase().as_str(), "gp2" | "st1" | "sc1" | "standard");
                if is_without && item.value.get("Iops").is_some() {
                    let message = format!("a volume of type `{kind}` has no operations to set");
                    findings.add(item.path.join("Iops"), message).set("leave it out, or use `gp3`", SOURCE);
                }
            }
        }
    }
}
