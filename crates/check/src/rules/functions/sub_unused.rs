//! # W1019: a variable that the text does not have
//!
//! **What.** `Fn::Sub` is given a variable that its text does not use.
//!
//! **Why.** It does nothing; often the text names another.
//!
//! **Example.**
//!
//! ```yaml
//! Name: !Sub ['${Prefix}-raw', {Prefix: a, Suffix: b}]
//! ```
//!
//! **Fix.** Use it in the text, or take it out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html>

use std::collections::HashSet;

use lakewright_template::{Severity, SubPart, Value, sub_parts};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("W1019", Severity::Warning, "a variable that the text does not have", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for section in ["Resources", "Outputs"] {
        for (name, entry) in context.template().section(section) {
            entry.walk_at(&mut at([section, name]), &mut |path, value| {
                let Some(("Fn::Sub", Value::Array(parts))) = value.as_function() else { return };
                let [Value::String(text), Value::Object(variables)] = parts.as_slice() else { return };
                let used: HashSet<&str> = sub_parts(text).filter_map(variable).collect();
                for variable in variables.keys().filter(|it| !used.contains(it.as_ref())) {
                    let path = path.join("Fn::Sub").join(1_usize).join(variable.clone());
                    findings.add(path, format!("the text does not use `{variable}`"));
                }
            });
        }
    }
}

fn variable(part: SubPart<'_>) -> Option<&str> {
    match part {
        SubPart::Variable(name) => Some(name),
        _ => None,
    }
}
