//! # W3002: a local file, which only packaging uploads
//!
//! **What.** A property that takes a place in a bucket holds the path of a local file.
//!
//! **Why.** The template works with `aws cloudformation package` only.
//!
//! **Example.**
//!
//! ```yaml
//! Function: {Type: AWS::Lambda::Function, Properties: {Code: ./src}}
//! ```
//!
//! **Fix.** Package it before it is deployed, or name the place in a bucket.
//!
//! **Source.** <https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html>

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::properties::PACKAGED;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("W3002", Severity::Warning, "a local file, which only packaging uploads", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if context.is_serverless() {
        return;
    }
    for resource in context.template().resources() {
        for (_, path) in PACKAGED.iter().filter(|it| resource.is(it.0)) {
            let mut value = resource.object.get("Properties");
            let mut place = resource.path().join("Properties");
            for step in path.split('/') {
                value = value.and_then(|it| it.get(step));
                place.push(step);
            }
            if let Some(Value::String(text)) = value
                && !text.starts_with("s3://")
                && !text.starts_with("https://")
                && !text.contains("{{resolve:")
            {
                findings.add(place, format!("`{text}` is a local file: this template must be packaged first"));
            }
        }
    }
}
