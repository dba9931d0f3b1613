//! # LW-NULL: a value is null
//!
//! **What.** Null stands in a resource, parameter, output or mapping.
//!
//! **Why.** CloudFormation refuses the template: null values are not allowed in templates.
//!
//! **Example.**
//!
//! ```yaml
//! Queue:
//!   Type: AWS::SQS::Queue
//!   Properties:
//!     QueueName:      # nothing behind the colon
//! ```
//!
//! **Fix.** Take the key out, or give it a value; `!Ref AWS::NoValue` leaves a property out under a condition.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html>

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("LW-NULL", Severity::Error, "a value is null", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for section in ["Parameters", "Mappings", "Resources", "Outputs"] {
        let Some(value) = context.template().root().get(section) else { continue };
        value.walk_at(&mut at([section]), &mut |path, value| {
            if matches!(value, Value::Null) {
                findings.add(path.clone(), "this is null, which CloudFormation takes nowhere");
            }
        });
    }
}
