//! # W1053: a dynamic reference with blanks, which is plain text
//!
//! **What.** A text has `{{ resolve:ssm:...}}`, with blanks behind the braces.
//!
//! **Why.** CloudFormation does not resolve it: the text is used as it stands, where a secret or parameter was meant.
//!
//! **Example.**
//!
//! ```yaml
//! Password: '{{ resolve:secretsmanager:db:SecretString:password }}'
//! ```
//!
//! **Fix.** Take the blanks out.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("W1053", Severity::Warning, "a dynamic reference with blanks, which is plain text", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (id, resource) in context.template().section("Resources") {
        resource.walk_at(&mut at(["Resources", id]), &mut |path, value| {
            if value.as_str().is_some_and(has_blanks) {
                findings.add(path.clone(), "this is not resolved: there are blanks behind the braces");
            }
        });
    }
}

fn has_blanks(text: &str) -> bool {
    text.split("{{").skip(1).any(|rest| {
        let reference = rest.trim_start();
        let mut parts = reference.split(':').map(str::trim);
        reference.len() < rest.len()
            && parts.next() == Some("resolve")
            && matches!(parts.next(), Some("ssm" | "ssm-secure" | "secretsmanager"))
    })
}
