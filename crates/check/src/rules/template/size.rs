//! # E1002: the template is larger than CloudFormation takes
//!
//! **What.** The template, written without blanks, has more than 1,000,000 bytes.
//!
//! **Why.** CloudFormation takes at most 1 MB, from a bucket; 51,200 bytes in the call itself.
//!
//! **Example.**
//!
//! ```yaml
//! # a template of 1.2 MB
//! ```
//!
//! **Fix.** Move part of it into nested stacks, long texts into assets.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("E1002", Severity::Error, "the template is larger than CloudFormation takes", check);

const MOST_BYTES: usize = 1_000_000;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let size = context.bytes();
    if size > MOST_BYTES {
        findings.add(at([]), format!("the template has {size} bytes, at most {MOST_BYTES} are taken"));
    }
}
