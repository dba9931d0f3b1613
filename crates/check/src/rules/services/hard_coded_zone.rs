//! # W3010: an Availability Zone is fixed
//!
//! **What.** A property for an Availability Zone holds the name of one.
//!
//! **Why.** The template works in one Region only; names of zones differ between accounts.
//!
//! **Example.**
//!
//! ```yaml
//! Subnet: {AvailabilityZone: eu-west-1a}
//! ```
//!
//! **Fix.** Select one: `!Select [0, !GetAZs ""]`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getavailabilityzones.html>

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("W3010", Severity::Warning, "an Availability Zone is fixed", check);

const ZONES: [(&str, &str); 9] = [
    ("AWS::AutoScaling::AutoScalingGroup", "AvailabilityZones"),
    ("AWS::DAX::Cluster", "AvailabilityZones"),
    ("AWS::EC2::Host", "AvailabilityZone"),
    ("AWS::EC2::Instance", "AvailabilityZone"),
    ("AWS::EC2::Subnet", "AvailabilityZone"),
    ("AWS::EC2::Volume", "AvailabilityZone"),
    ("AWS::ElasticLoadBalancing::LoadBalancer", "AvailabilityZones"),
    ("AWS::RDS::DBCluster", "AvailabilityZones"),
    ("AWS::RDS::DBInstance", "AvailabilityZone"),
];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if context.is_cdk() {
        return;
    }
    for resource in context.template().resources() {
        for (_, name) in ZONES.iter().filter(|it| resource.is(it.0)) {
            let (path, value) = (resource.property_path(name), resource.property(name));
            let texts: Vec<&str> = match value {
                Some(Value::String(text)) => vec![text],
                Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).collect(),
                _ => continue,
            };
            for text in texts.into_iter().filter(|it| *it != "all" && !it.contains("{{resolve:")) {
                findings.add(path.clone(), format!("the zone is always `{text}`"));
            }
        }
    }
}
