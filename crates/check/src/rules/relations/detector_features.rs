//! # E3063: a detector with two kinds of sources
//!
//! **What.** A detector of GuardDuty has both `DataSources` and `Features`.
//!
//! **Why.** GuardDuty refuses the detector.
//!
//! **Example.**
//!
//! ```yaml
//! Detector:
//!   Type: AWS::GuardDuty::Detector
//!   Properties: {Enable: true, DataSources: {S3Logs: {Enable: true}}, Features: [{Name: S3_DATA_EVENTS, Status: ENABLED}]}
//! ```
//!
//! **Fix.** Use `Features` alone.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html>

use lakewright_template::Severity;

use super::values;
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::{Item, Wiring};

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3063", Severity::Error, "a detector with two kinds of sources");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for detector in wiring.all("AWS::GuardDuty::Detector") {
        let sources = wiring.items(detector, &["DataSources"]);
        let is_both = |it: &Item<'_>| !values(wiring, detector, &["Features"], &it.assumed).is_empty();
        if sources.iter().any(is_both) {
            let path = detector.path().join("Properties");
            let message = "`DataSources` and `Features` stand together";
            findings.add(path, message).set("use `Features` alone", SOURCE);
        }
    }
}
