//! # E3700: a pipeline that does not begin with its sources
//!
//! **What.** An action of the first stage of a pipeline is no source, or one of a later stage is one.
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
//!       - {Name: Build, Actions: [{Name: Build, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}}]}
//! ```
//!
//! **Fix.** Begin with a stage of sources, which stand in no other.
//!
//! **Source.** <https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html>

use lakewright_template::{Severity, Value};

use super::known;
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::{Item, Wiring};

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3700", Severity::Error, "a pipeline that does not begin with its sources");

const SOURCE: &str = "https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for pipeline in wiring.all("AWS::CodePipeline::Pipeline") {
        let Some(stages) = pipeline.property("Stages").and_then(Value::as_array) else { continue };
        // Where conditions decide which stages there are, none is known to be the first.
        if stages.iter().any(|it| it.as_function().is_some()) {
            continue;
        }
        for (position, value) in stages.iter().enumerate() {
            let path = pipeline.property_path("Stages").join(position);
            let stage = Item { path, value, assumed: wiring.conditions_of(pipeline) };
            for item in wiring.below(stage, &["Actions", "ActionTypeId", "Category"]) {
                let Some(category) = known(wiring, &item) else { continue };
                if (position == 0) != (category == "Source") {
                    let where_it_is = if position == 0 { "in the first stage" } else { "in a later stage" };
                    let message = format!("an action of category `{category}` {where_it_is}");
                    findings.add(item.path, message).set("begin with a stage of sources alone", SOURCE);
                }
            }
        }
    }
}
