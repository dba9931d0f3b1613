//! # E3042: a task without a container that it needs
//!
//! **What.** No container of a task definition is essential: all say `Essential: false`.
//!
//! **Why.** ECS refuses the task definition.
//!
//! **Example.**
//!
//! ```yaml
//! Task:
//!   Type: AWS::ECS::TaskDefinition
//!   Properties: {ContainerDefinitions: [{Name: a, Image: a, Memory: 128, Essential: false}]}
//! ```
//!
//! **Fix.** Make at least one container essential, which is what they are by themselves.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html>

use lakewright_template::Severity;

use super::flag;
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::{Item, Wiring};

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3042", Severity::Error, "a task without a container that it needs");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for task in wiring.all("AWS::ECS::TaskDefinition") {
        let containers = wiring.items(task, &["ContainerDefinitions"]);
        if !containers.is_empty() && containers.iter().all(|it| is_optional(wiring, it)) {
            let path = task.property_path("ContainerDefinitions");
            findings.add(path, "no container is essential").set("leave `Essential` out of one of them", SOURCE);
        }
    }
}

fn is_optional<'d>(wiring: &Wiring<'_, 'd>, container: &Item<'d>) -> bool {
    let set = wiring.below(container.clone(), &["Essential"]);
    !set.is_empty() && set.iter().all(|it| flag(wiring, it) == Some(false))
}
