//! # W6001: an output that hands on what another stack exports
//!
//! **What.** The value of an output is an import.
//!
//! **Why.** A chain of exports: no stack of it can change what it exports as long as the others use it.
//!
//! **Example.**
//!
//! ```yaml
//! Outputs:
//!   VpcId: {Value: !ImportValue network-vpc}
//! ```
//!
//! **Fix.** Import it where it is used.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("W6001", Severity::Warning, "an output that hands on what another stack exports", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (name, output) in context.template().outputs() {
        let Some(value) = output.get("Value") else { continue };
        value.walk_at(&mut at(["Outputs", name, "Value"]), &mut |path, value| {
            if matches!(value.as_function(), Some(("Fn::ImportValue", _))) {
                findings.add(path.join("Fn::ImportValue"), "this is what another stack exports");
            }
        });
    }
}
