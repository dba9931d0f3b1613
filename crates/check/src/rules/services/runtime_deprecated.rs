//! # W2531: a runtime has no support any more
//!
//! **What.** The runtime of a function has no support any more on the day that is asked about.
//!
//! **Why.** It gets no security updates any more, and will be blocked.
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
pub(crate) const RULE: Rule = Rule::new("W2531", Severity::Warning, "a runtime has no support any more", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    crate::rules::runtimes::check(
        context,
        crate::rules::runtimes::Stage::Deprecated,
        "has no support any more",
        findings,
    );
}
