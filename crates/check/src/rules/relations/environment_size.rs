//! # E3697: more environment than a function takes
//!
//! **What.** The names and values of a function's environment variables have more than 4096 bytes together.
//!
//! **Why.** Lambda refuses the function.
//!
//! **Example.**
//!
//! ```yaml
//! Function: {Type: AWS::Lambda::Function, Properties: {Environment: {Variables: {SETTINGS: '... 5 KB of JSON ...'}}}}
//! ```
//!
//! **Fix.** Keep long settings in a parameter, a secret or a file beside the code.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>

use lakewright_template::Severity;

use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3697", Severity::Error, "more environment than a function takes");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html";

/// How many bytes Lambda takes.
const MOST: usize = 4096;

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for function in wiring.all("AWS::Lambda::Function") {
        for item in wiring.items(function, &["Environment", "Variables"]) {
            let Some(variables) = item.value.as_object() else { continue };
            let size: usize = variables.iter().map(|(key, value)| key.len() + value.as_str().map_or(0, str::len)).sum();
            if size > MOST {
                let message = format!("the variables have {size} bytes, at most {MOST} are taken");
                findings.add(item.path, message).set("keep long settings in a parameter or a secret", SOURCE);
            }
        }
    }
}
