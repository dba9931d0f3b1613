//! # W1033: what Fn::Split gives does not fit
//!
//! **What.** A value that `Fn::Split` gives, from defaults, allowed values, mappings and the like, is not what the
//! property takes.
//!
//! **Why.** The deployment fails with that value.
//!
//! **Example.**
//!
//! ```yaml
//! # with a parameter `Stage` whose default is `Prod`
//! BucketName: a value made by Fn::Split that has capitals
//! ```
//!
//! **Fix.** Change the value, or restrict the parameter by `AllowedValues` or `AllowedPattern`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("W1033", Severity::Warning, "what Fn::Split gives does not fit");
