//! # LW-PASSWORD: a password in plain text
//!
//! **What.** The password of a user is written in the template.
//!
//! **Why.** Whoever reads the template, its history or its stack has it.
//!
//! **Example.**
//!
//! ```yaml
//! Analyst: {Type: AWS::IAM::User, Properties: {LoginProfile: {Password: Welcome1!}}}
//! ```
//!
//! **Fix.** Use roles and federation; or look it up: `{{resolve:secretsmanager:...}}`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule = Rule::shared("LW-PASSWORD", Severity::Warning, "a password in plain text");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for user in wiring.all("AWS::IAM::User") {
        for item in wiring.items(user, &["LoginProfile", "Password"]) {
            if item.value.as_str().is_some_and(|it| !it.contains("{{resolve:")) {
                let message = format!("the password of `{}` stands here for everybody to read", user.id);
                findings
                    .add(item.path.clone(), message)
                    .set("use a role, or look it up by `{{resolve:secretsmanager:...}}`", SOURCE);
            }
        }
    }
}
