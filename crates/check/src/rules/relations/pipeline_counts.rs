//! # E3702: an action with more or fewer artifacts than its kind takes
//!
//! **What.** An action of a pipeline has more or fewer input or output artifacts than its provider takes.
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
//! **Fix.** Give the action as many as it takes.
//!
//! **Source.** <https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-action-artifacts.html>

use std::ops::RangeInclusive;

use lakewright_template::{Severity, Value};

use super::known;
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3702", Severity::Error, "an action with more or fewer artifacts than its kind takes");

const SOURCE: &str = "https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-action-artifacts.html";

/// Owner, category and provider of actions, and how many artifacts they take and make.
type Counts = (&'static str, &'static str, &'static str, RangeInclusive<usize>, RangeInclusive<usize>);

const COUNTS: [Counts; 20] = [
    ("AWS", "Source", "S3", 0..=0, 1..=1),
    ("AWS", "Source", "CodeCommit", 0..=0, 1..=1),
    ("AWS", "Source", "ECR", 0..=0, 1..=1),
    ("AWS", "Test", "CodeBuild", 1..=5, 0..=5),
    ("AWS", "Test", "DeviceFarm", 1..=1, 0..=0),
    ("AWS", "Build", "CodeBuild", 1..=5, 0..=5),
    ("AWS", "Approval", "Manual", 0..=0, 0..=0),
    ("AWS", "Deploy", "S3", 1..=1, 0..=0),
    ("AWS", "Deploy", "CloudFormation", 0..=10, 0..=1),
    ("AWS", "Deploy", "CodeDeploy", 1..=1, 0..=0),
    ("AWS", "Deploy", "ElasticBeanstalk", 1..=1, 0..=0),
    ("AWS", "Deploy", "OpsWorks", 1..=1, 0..=0),
    ("AWS", "Deploy", "ECS", 1..=1, 0..=0),
    ("AWS", "Deploy", "ServiceCatalog", 1..=1, 0..=0),
    ("AWS", "Invoke", "Lambda", 0..=5, 0..=5),
    ("ThirdParty", "Source", "GitHub", 0..=0, 1..=1),
    ("ThirdParty", "Deploy", "AlexaSkillsKit", 0..=2, 0..=0),
    ("Custom", "Build", "Jenkins", 0..=5, 0..=5),
    ("Custom", "Test", "Jenkins", 0..=5, 0..=5),
    ("AWS", "Source", "CodeStarSourceConnection", 0..=0, 1..=1),
];

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for pipeline in wiring.all("AWS::CodePipeline::Pipeline") {
        for action in wiring.items(pipeline, &["Stages", "Actions"]) {
            let kind = |key: &'static str| {
                let found = wiring.below(action.clone(), &["ActionTypeId", key]);
                found.first().and_then(|it| known(wiring, it)).unwrap_or_default()
            };
            let (owner, category, provider) = (kind("Owner"), kind("Category"), kind("Provider"));
            let is_it = |it: &&Counts| it.0 == owner && it.1 == category && it.2 == provider;
            let Some((_, _, _, takes, makes)) = COUNTS.iter().find(is_it) else { continue };
            for (key, wanted) in [("InputArtifacts", takes), ("OutputArtifacts", makes)] {
                let given = action.value.get(key);
                let Some(count) = given.map_or(Some(0), |it| it.as_array().map(<[Value]>::len)) else { continue };
                // Conditions may leave some out.
                let is_plain =
                    given.and_then(Value::as_array).is_none_or(|it| it.iter().all(|it| it.as_function().is_none()));
                if is_plain && !wanted.contains(&count) {
                    let path = if given.is_some() { action.path.join(key) } else { action.path.clone() };
                    let (least, most) = (wanted.start(), wanted.end());
                    let message = format!("{count} `{key}`, and `{provider}` takes {least} to {most}");
                    findings.add(path, message).set("give the action as many as it takes", SOURCE);
                }
            }
        }
    }
}
