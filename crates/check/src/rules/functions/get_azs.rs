//! # E1015: Fn::GetAZs has a wrong argument, or stands where no list may
//!
//! **What.** `Fn::GetAZs` takes a Region and gives a list.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! AvailabilityZone: !GetAZs ""
//! ```
//!
//! **Fix.** Select one: `!Select [0, !GetAZs ""]`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getavailabilityzones.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule =
    Rule::shared("E1015", Severity::Error, "Fn::GetAZs has a wrong argument, or stands where no list may");
