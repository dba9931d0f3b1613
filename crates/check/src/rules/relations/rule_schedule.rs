//! # E3027: a schedule that EventBridge can not read
//!
//! **What.** `ScheduleExpression` of a rule is neither `rate(VALUE UNIT)` nor `cron()` with six fields, or says both
//! day of month and day of week.
//!
//! **Why.** EventBridge refuses the rule.
//!
//! **Example.**
//!
//! ```yaml
//! Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: rate(1 days)}}
//! ```
//!
//! **Fix.** One `minute`, `hour` or `day`, several `minutes`, `hours` or `days`; in `cron()` six fields, one of the
//! days `?`.
//!
//! **Source.** <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html>

use lakewright_template::Severity;

use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3027", Severity::Error, "a schedule that EventBridge can not read");

const SOURCE: &str = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for rule in wiring.all("AWS::Events::Rule") {
        for item in wiring.items(rule, &["ScheduleExpression"]) {
            let Some(text) = item.value.as_str().filter(|it| !it.contains("{{resolve:")) else { continue };
            if let Some(fault) = fault_of(text) {
                let help = "write `rate(5 minutes)` or `cron(0 12 * * ? *)`";
                findings.add(item.path, format!("`{text}`: {fault}")).set(help, SOURCE);
            }
        }
    }
}

/// What is wrong with a schedule.
fn fault_of(text: &str) -> Option<String> {
    let inside = |name: &str| text.strip_prefix(name)?.strip_suffix(')');
    if let Some(rate) = inside("rate(") {
        let Some((count, unit)) = rate.split_once(' ') else { return Some("it is `rate(VALUE UNIT)`".to_owned()) };
        let Ok(count) = count.parse::<u64>() else { return Some(format!("`{count}` is no whole number")) };
        let units = if count == 1 { ["minute", "hour", "day"] } else { ["minutes", "hours", "days"] };
        if count == 0 {
            return Some("the rate is 1 or more".to_owned());
        }
        return (!units.contains(&unit)).then(|| format!("the unit is one of `{}`", units.join("`, `")));
    }
    let Some(cron) = inside("cron(") else { return Some("it is `rate()` or `cron()`".to_owned()) };
    let fields: Vec<&str> = cron.split(' ').collect();
    let [_, _, day, _, weekday, _] = fields.as_slice() else {
        return Some(format!("`cron()` has 6 fields, not {}", fields.len()));
    };
    (*day != "?" && *weekday != "?").then(|| "one of day of month and day of week is `?`".to_owned())
}
