//! # E1032: a loop that is none
//!
//! **What.** `Fn::ForEach` stands in a template without the transform `AWS::LanguageExtensions`; or it is not a list of a
//! name, what to run over, and an object.
//!
//! **Why.** Without the transform it is taken for a resource or output of that name; in another shape it is refused.
//!
//! **Example.**
//!
//! ```yaml
//! Resources:
//!   Fn::ForEach::Queues:
//!     - Name
//!     - [Raw, Curated]
//! ```
//!
//! **Fix.** Add `Transform: AWS::LanguageExtensions`, and write the name of the loop's variable, the list, and what to make.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html>

use lakewright_template::loops::is_loop;
use lakewright_template::{Path, Severity, Step, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E1032", Severity::Error, "a loop that is none", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let has_transform = context.has_language_extensions();
    for section in ["Conditions", "Resources", "Outputs"] {
        let Some(value) = context.template().root().get(section) else { continue };
        value.walk_at(&mut at([section]), &mut |path, value| {
            if matches!(path.steps(), [_, .., Step::Key(key)] if is_loop(key)) {
                judge(value, path, has_transform, findings);
            }
        });
    }
}

fn judge(value: &Value, path: &Path, has_transform: bool, findings: &mut Findings<'_>) {
    if !has_transform {
        findings.add(path.clone(), "`Fn::ForEach` needs `Transform: AWS::LanguageExtensions`");
        return;
    }
    let [name, list, body] = value.as_array().unwrap_or_default() else {
        findings.add(path.clone(), "a loop is a list of three: a name, what to run over, and what to make");
        return;
    };
    if name.as_str().is_none_or(str::is_empty) {
        findings.add(path.join(0_usize), "the variable of a loop is a name");
    }
    if list.as_array().is_none() && list.as_function().is_none() {
        findings.add(path.join(1_usize), "a loop runs over a list, or what a function gives");
    }
    if body.as_object().is_none() {
        findings.add(path.join(2_usize), "what a loop makes is an object");
    }
}
