//! # E3701: an artifact of a pipeline that nothing makes, or that two actions make
//!
//! **What.** An action takes an artifact that no action before it makes, or makes one whose name another has used.
//!
//! **Why.** CodePipeline refuses the pipeline.
//!
//! **Example.**
//!
//! ```yaml
//! Pipeline:
//!   Type: AWS::CodePipeline::Pipeline
//!   Properties:
//!     Stages:
//!       - {Name: Source, Actions: [{Name: S3, OutputArtifacts: [{Name: source}]}]}
//!       - {Name: Build, Actions: [{Name: Build, InputArtifacts: [{Name: code}]}]}
//! ```
//!
//! **Fix.** Use the name of an artifact that an action before makes.
//!
//! **Source.** <https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html>

use lakewright_template::Severity;

use super::known;
use crate::denote::Assumed;
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::{Item, Wiring};

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3701", Severity::Error, "an artifact of a pipeline that nothing makes, or that two actions make");

const SOURCE: &str = "https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for pipeline in wiring.all("AWS::CodePipeline::Pipeline") {
        let mut made: Vec<(String, Item<'_>)> = Vec::new();
        let mut is_open = false;
        let actions = wiring.items(pipeline, &["Stages", "Actions"]);
        let may_meet = |one: &Item<'_>, other: &Item<'_>| {
            let all: Assumed = one.assumed.iter().chain(&other.assumed).cloned().collect();
            wiring.denoter.possible(&all)
        };
        for action in actions {
            for item in wiring.below(action.clone(), &["OutputArtifacts", "Name"]) {
                let Some(name) = known(wiring, &item) else {
                    is_open = true;
                    continue;
                };
                if made.iter().any(|it| it.0 == name && may_meet(&it.1, &item)) {
                    let message = format!("another action makes an artifact `{name}`");
                    findings.add(item.path.clone(), message).set("use another name", SOURCE);
                }
                made.push((name, item));
            }
            for item in wiring.below(action, &["InputArtifacts", "Name"]) {
                let Some(name) = known(wiring, &item) else { continue };
                if !is_open && !made.iter().any(|it| it.0 == name && may_meet(&it.1, &item)) {
                    let message = format!("no action before makes an artifact `{name}`");
                    findings.add(item.path, message).set("use the name of an output of an action before", SOURCE);
                }
            }
        }
    }
}
