//! # E2529: more subscriptions than a log group takes
//!
//! **What.** More than five filters of the template subscribe to one log group.
//!
//! **Why.** CloudWatch Logs refuses the sixth: a quota that can not be raised. It takes two, without an increase of its
//! own.
//!
//! **Example.**
//!
//! ```yaml
//! Filter1: {Type: AWS::Logs::SubscriptionFilter, Properties: {LogGroupName: /app, FilterPattern: ''}}
//! # and five more of them
//! ```
//!
//! **Fix.** Subscribe one stream, and let it be read by all.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html>

use std::collections::BTreeMap;

use lakewright_template::{Resource, Severity};

use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E2529", Severity::Error, "more subscriptions than a log group takes");

const SOURCE: &str = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html";

/// How many a log group takes.
const MOST: usize = 5;

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let mut by_group: BTreeMap<String, Vec<Resource<'_>>> = BTreeMap::new();
    for filter in wiring.all("AWS::Logs::SubscriptionFilter") {
        if let Some(group) = wiring.text(filter, &["LogGroupName"]) {
            by_group.entry(group).or_default().push(filter);
        }
    }
    for filters in by_group.into_values().filter(|it| it.len() > MOST) {
        // Those that can not be together are not counted.
        let Some(third) = filters.get(2) else { continue };
        if filters.iter().any(|it| it.condition().is_some()) {
            continue;
        }
        let message = format!("{} filters subscribe to the log group, at most {MOST} may", filters.len());
        findings.add(third.property_path("LogGroupName"), message).set("subscribe one stream that all read", SOURCE);
    }
}
