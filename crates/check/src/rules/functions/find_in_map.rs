//! # E1011: Fn::FindInMap looks for what is not there
//!
//! **What.** `Fn::FindInMap` names no mapping of the template, or keys that it does not have.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! ImageId: !FindInMap [Images, eu-north-7, Id]
//! ```
//!
//! **Fix.** Name what is there, or give a default with `AWS::LanguageExtensions`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-findinmap.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1011", Severity::Error, "Fn::FindInMap looks for what is not there");
