//! # W2010: a hidden parameter is shown elsewhere
//!
//! **What.** A parameter with `NoEcho` is used in an output or in metadata.
//!
//! **Why.** Both are shown to everyone who can describe the stack.
//!
//! **Example.**
//!
//! ```yaml
//! Outputs: {Password: {Value: !Ref Password}}
//! ```
//!
//! **Fix.** Take it out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html>

use lakewright_template::{Severity, Template, UseKind, Value, uses};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("W2010", Severity::Warning, "a hidden parameter is shown elsewhere", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let template = context.template();
    let outputs = template.outputs().map(|(name, value)| (at(["Outputs", name]), value));
    let metadata =
        template.resources().filter_map(|it| Some((at(["Resources", it.id, "Metadata"]), it.object.get("Metadata")?)));
    for (mut path, value) in outputs.chain(metadata) {
        uses(value, &mut path, &mut |it| {
            if it.kind == (UseKind::Ref { in_text: false }) && is_hidden(template, it.name) {
                findings.add(it.path, format!("the parameter `{}` is hidden, and shown here", it.name));
            }
        });
    }
}

fn is_hidden(template: Template<'_>, name: &str) -> bool {
    let hidden = template.parameter(name).and_then(|it| it.object.get("NoEcho"));
    match hidden {
        Some(Value::Bool(it)) => *it,
        Some(Value::String(text)) => text.eq_ignore_ascii_case("true"),
        _ => false,
    }
}
