//! # E3710: the service behind a resource ends or has ended
//!
//! **What.** AWS lists the service of a resource type as shut down or about to be.
//!
//! **Why.** Nothing new can be made of it.
//!
//! **Example.**
//!
//! ```yaml
//! App: {Type: AWS::OpsWorks::App}
//! ```
//!
//! **Fix.** Move to the successor that AWS names.
//!
//! **Source.** <https://docs.aws.amazon.com/general/latest/gr/service-lifecycle.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("E3710", Severity::Error, "the service behind a resource ends or has ended", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        let Some(schema) = resource.kind().and_then(|it| context.schema(it)) else { continue };
        let is_there = context.options().regions.iter().any(|it| schema.exists_in(it) != Some(false));
        if is_there && schema.lifecycle() == Some("shutdown") {
            findings.add(resource.path().join("Type"), format!("`{}` is of a service that has ended", schema.name()));
        }
    }
}
