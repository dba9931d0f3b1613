//! # W3697: the service behind a resource is not developed any further
//!
//! **What.** AWS says that the service of a resource type is not developed any further.
//!
//! **Why.** What is built on it must move.
//!
//! **Example.**
//!
//! ```yaml
//! App: {Type: AWS::AppMesh::Mesh}
//! ```
//!
//! **Fix.** Plan to move to the successor that AWS names.
//!
//! **Source.** <https://docs.aws.amazon.com/general/latest/gr/service-lifecycle.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("W3697", Severity::Warning, "the service behind a resource is not developed any further", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        let Some(schema) = resource.kind().and_then(|it| context.schema(it)) else { continue };
        if schema.lifecycle() == Some("maintenance") {
            findings.add(
                resource.path().join("Type"),
                format!("`{}` is of a service that is not developed any further", schema.name()),
            );
        }
    }
}
