//! # E0000: the text is no template
//!
//! **What.** The text is neither JSON nor YAML, has a key twice in one object, or a tag that is no function.
//!
//! **Why.** CloudFormation can not read it, or uses one of two values without saying which.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue}
//! Queue: {Type: AWS::SNS::Topic}   # only one would be made
//! ```
//!
//! **Fix.** See the place in the text.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E0000", Severity::Error, "the text is no template");
