//! # W2533: a function from an archive without handler or runtime
//!
//! **What.** A function whose code is an archive or inline has no `Handler` or no `Runtime`.
//!
//! **Why.** Both are needed unless the code is an image; the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: "pass"}, Role: !GetAtt Role.Arn}}
//! ```
//!
//! **Fix.** Set both.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html>

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("W2533", Severity::Warning, "a function from an archive without handler or runtime", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for function in context.template().resources().filter(|it| it.is("AWS::Lambda::Function")) {
        let Some(properties) = function.properties() else { continue };
        let code = properties.get("Code");
        let is_set = |it: Option<&Value>| it.is_some_and(|it| it.as_str() != Some(""));
        let is_archive = is_set(code.and_then(|it| it.get("ZipFile"))) || is_set(code.and_then(|it| it.get("S3Key")));
        let place = match properties.get("PackageType").and_then(Value::as_str) {
            Some("Zip") => "PackageType",
            _ if is_archive => "Code",
            _ => continue,
        };
        let own = context.own_condition(function);
        let is_missing = |name: &str| context.cases(properties.get(name), &own).iter().any(|it| it.value.is_none());
        let missing: Vec<String> =
            ["Handler", "Runtime"].iter().filter(|it| is_missing(it)).map(|it| format!("`{it}`")).collect();
        if !missing.is_empty() {
            findings.add(
                function.property_path(place),
                format!("{} missing for code from an archive", missing.join(" and ")),
            );
        }
    }
}
