//! # E6002: an output or export lacks what it needs
//!
//! **What.** An output has no `Value`, or its `Export` no `Name`.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Outputs:
//!   Url: {Description: the address}
//! ```
//!
//! **Fix.** Give it one.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E6002", Severity::Error, "an output or export lacks what it needs");
