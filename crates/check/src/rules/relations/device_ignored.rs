//! # W3698: a name of a disk that is a volume
//!
//! **What.** A block device has both `VirtualName` and `Ebs`.
//!
//! **Why.** EC2 ignores `VirtualName`, which is for disks of the host.
//!
//! **Example.**
//!
//! ```yaml
//! Instance:
//!   Type: AWS::EC2::Instance
//!   Properties: {BlockDeviceMappings: [{DeviceName: a, VirtualName: ephemeral0, Ebs: {VolumeSize: 10}}]}
//! ```
//!
//! **Fix.** Leave one of the two out.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-blockdevicemapping.html>

use lakewright_template::Severity;

use super::DEVICES;
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("W3698", Severity::Warning, "a name of a disk that is a volume");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-blockdevicemapping.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for (kind, keys) in DEVICES {
        for device in wiring.all(kind).flat_map(|it| wiring.items(it, keys)) {
            if device.value.get("VirtualName").is_some() && device.value.get("Ebs").is_some() {
                let path = device.path.join("VirtualName");
                findings.add(path, "EC2 ignores it: there is `Ebs`").set("leave one of the two out", SOURCE);
            }
        }
    }
}
