//! # E6005: the condition of an output is not there
//!
//! **What.** `Condition` of an output names no condition of the template.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Outputs:
//!   Url: {Condition: IsProd, Value: !Ref Queue}
//! ```
//!
//! **Fix.** Define it under `Conditions`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E6005", Severity::Error, "the condition of an output is not there");
