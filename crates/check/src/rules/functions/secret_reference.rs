//! # E1051: a secret is resolved where none is
//!
//! **What.** A dynamic reference to a secret, `{{resolve:secretsmanager:...}}`, stands elsewhere than in properties of a
//! resource.
//!
//! **Why.** CloudFormation resolves secrets in properties alone: elsewhere the text of the reference stays as it is, or the
//! template is refused.
//!
//! **Example.**
//!
//! ```yaml
//! Outputs:
//!   Password: {Value: '{{resolve:secretsmanager:orders:SecretString:password}}'}
//! ```
//!
//! **Fix.** Let whoever needs the secret read it from Secrets Manager; hand on its ARN.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html>

use lakewright_template::{Severity, Step, Value};

use super::dynamic_reference::references;
use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E1051", Severity::Error, "a secret is resolved where none is", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for section in ["Resources", "Outputs"] {
        for (name, entry) in context.template().section(section) {
            entry.walk_at(&mut at([section, name]), &mut |path, value| {
                let Value::String(text) = value else { return };
                let is_property = section == "Resources"
                    && matches!(path.steps().get(2), Some(Step::Key(key)) if key == "Properties");
                if !is_property && references(text).any(|it| it.starts_with("secretsmanager:")) {
                    findings.add(path.clone(), "secrets are resolved in properties of resources alone").help =
                        Some("hand on the secret's ARN, and let its user read it".into());
                }
            });
        }
    }
}
