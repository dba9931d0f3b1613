//! # W3705: settings of a method that set nothing
//!
//! **What.** An entry of `MethodSettings` has `HttpMethod` and `ResourcePath` alone.
//!
//! **Why.** API Gateway drops it.
//!
//! **Example.**
//!
//! ```yaml
//! Stage: {Type: AWS::ApiGateway::Stage, Properties: {MethodSettings: [{HttpMethod: '*', ResourcePath: '/*'}]}}
//! ```
//!
//! **Fix.** Set something, or leave the entry out.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html>

use lakewright_template::Severity;

use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("W3705", Severity::Warning, "settings of a method that set nothing");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html";

const SETTINGS: [&str; 8] = [
    "CacheDataEncrypted",
    "CacheTtlInSeconds",
    "CachingEnabled",
    "DataTraceEnabled",
    "LoggingLevel",
    "MetricsEnabled",
    "ThrottlingBurstLimit",
    "ThrottlingRateLimit",
];

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for stage in wiring.all("AWS::ApiGateway::Stage") {
        for item in wiring.items(stage, &["MethodSettings"]) {
            let Some(object) = item.value.as_object().filter(|it| !it.is_empty()) else { continue };
            let is_function = item.value.as_function().is_some();
            if !is_function && !SETTINGS.iter().any(|it| object.get(it).is_some()) {
                findings.add(item.path, "this sets nothing").set("set something, or leave the entry out", SOURCE);
            }
        }
    }
}
