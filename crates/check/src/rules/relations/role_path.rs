//! # E3050: a role with a path by its name alone
//!
//! **What.** `ServiceRole` of a CodeBuild project is the name of a role with a path.
//!
//! **Why.** The name lacks the path: CodeBuild finds no such role.
//!
//! **Example.**
//!
//! ```yaml
//! Role: {Type: AWS::IAM::Role, Properties: {Path: /build/}}
//! Project: {Type: AWS::CodeBuild::Project, Properties: {ServiceRole: !Ref Role}}
//! ```
//!
//! **Fix.** Use `!GetAtt Role.Arn`.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html>

use lakewright_template::Severity;

use super::{known, links, values};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3050", Severity::Error, "a role with a path by its name alone");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for link in links(wiring, "AWS::CodeBuild::Project", &["ServiceRole"], "AWS::IAM::Role") {
        if !matches!(link.item.value.as_function(), Some(("Ref", _))) {
            continue;
        }
        for item in values(wiring, link.target, &["Path"], &link.item.assumed) {
            if let Some(path) = known(wiring, &item).filter(|it| it != "/") {
                let message = format!("the name of role `{}` lacks its path `{path}`", link.target.id);
                let help = format!("use `!GetAtt {}.Arn`", link.target.id);
                findings.add(link.item.path.join("Ref"), message).set(help, SOURCE);
            }
        }
    }
}
