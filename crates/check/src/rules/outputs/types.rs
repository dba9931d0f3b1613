//! # E6003: an attribute of an output is of the wrong type
//!
//! **What.** An output is an object, its `Description` and `Condition` are text.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Outputs:
//!   Url: !Ref Queue
//! ```
//!
//! **Fix.** Write it as `{Value: ...}`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E6003", Severity::Error, "an attribute of an output is of the wrong type");
