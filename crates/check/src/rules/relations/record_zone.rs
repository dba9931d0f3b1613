//! # E3041: a record that is not in its zone
//!
//! **What.** `HostedZoneName` of a record does not end with a dot, or is not the end of its `Name`.
//!
//! **Why.** Route 53 finds no such zone, or refuses the record.
//!
//! **Example.**
//!
//! ```yaml
//! Record: {Type: AWS::Route53::RecordSet, Properties: {HostedZoneName: example.org., Name: a.example.com., Type: A}}
//! ```
//!
//! **Fix.** Use the zone that the name is in, with a dot at the end.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html>

use lakewright_template::Severity;

use super::values;
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3041", Severity::Error, "a record that is not in its zone");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for record in wiring.all("AWS::Route53::RecordSet") {
        for item in wiring.items(record, &["HostedZoneName"]) {
            let Some(zone) = item.value.as_str().filter(|it| !it.contains("{{resolve:")) else { continue };
            let names = values(wiring, record, &["Name"], &item.assumed);
            if !zone.ends_with('.') && names.iter().any(|it| it.value.as_str().is_some()) {
                let message = format!("`{zone}` does not end with a dot");
                findings.add(item.path.clone(), message).set("end it with a dot", SOURCE);
            }
            let zone = zone.trim_end_matches('.');
            for named in names {
                let Some(name) = named.value.as_str() else { continue };
                let whole = name.trim_end_matches('.');
                if whole != zone && !whole.ends_with(&format!(".{zone}")) {
                    let message = format!("`{name}` is not in the zone `{zone}`");
                    findings.add(named.path, message).set("use the zone that the name is in", SOURCE);
                }
            }
        }
    }
}
