//! # E2530: snapshots of a runtime that has none
//!
//! **What.** A function has `SnapStart` with a runtime that Lambda makes no snapshots of: Java before 11, Python before
//! 3.12, .NET before 8, and all other languages.
//!
//! **Why.** Lambda refuses the function.
//!
//! **Example.**
//!
//! ```yaml
//! Function: {Type: AWS::Lambda::Function, Properties: {Runtime: nodejs22.x, SnapStart: {ApplyOn: PublishedVersions}}}
//! ```
//!
//! **Fix.** Use a newer runtime of these languages, or leave `SnapStart` out.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html>

use lakewright_template::Severity;

use super::{known, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E2530", Severity::Error, "snapshots of a runtime that has none");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html";

/// Runtimes of the languages that have snapshots, without any themselves.
const WITHOUT: [&str; 11] = [
    "dotnet5.0",
    "dotnet6",
    "dotnet7",
    "java8",
    "java8.al2",
    "python3.7",
    "python3.8",
    "python3.9",
    "python3.10",
    "python3.11",
    "python3.6",
];

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for function in wiring.all("AWS::Lambda::Function") {
        for item in wiring.items(function, &["SnapStart", "ApplyOn"]) {
            if known(wiring, &item).as_deref() != Some("PublishedVersions") {
                continue;
            }
            for runtime in values(wiring, function, &["Runtime"], &item.assumed) {
                let Some(text) = known(wiring, &runtime) else { continue };
                let is_language = ["python", "java", "dotnet"].iter().any(|it| text.starts_with(it));
                if !is_language || text.starts_with("dotnetcore") || WITHOUT.contains(&text.as_str()) {
                    let message = format!("there are no snapshots of `{text}`");
                    findings.add(item.path.clone(), message).set("use a newer runtime, or leave it out", SOURCE);
                }
            }
        }
    }
}
