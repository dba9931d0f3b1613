//! # I1022: Fn::Join could be Fn::Sub
//!
//! **What.** `Fn::Join` with an empty delimiter puts texts and references together.
//!
//! **Why.** The other form is easier to read.
//!
//! **Example.**
//!
//! ```yaml
//! Arn: !Join ["", ["arn:aws:s3:::", !Ref Bucket]]
//! ```
//!
//! **Fix.** Write `!Sub "arn:aws:s3:::${Bucket}"`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("I1022", Severity::Informational, "Fn::Join could be Fn::Sub");
