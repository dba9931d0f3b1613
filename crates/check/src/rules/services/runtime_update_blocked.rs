//! # E2533: a runtime is taken for no function any more
//!
//! **What.** The runtime of a function is taken for no function any more on the day that is asked about.
//!
//! **Why.** A function with it can be neither created nor updated.
//!
//! **Example.**
//!
//! ```yaml
//! Function: {Type: AWS::Lambda::Function, Properties: {Runtime: python3.6}}
//! ```
//!
//! **Fix.** Use a runtime that has support.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E2533", Severity::Error, "a runtime is taken for no function any more", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    crate::rules::runtimes::check(
        context,
        crate::rules::runtimes::Stage::UpdateBlocked,
        "is taken for no function any more",
        findings,
    );
}
