//! # W1040: what Fn::ToJsonString gives does not fit
//!
//! **What.** A value that `Fn::ToJsonString` gives, from defaults, allowed values, mappings and the like, is not what
//! the property takes.
//!
//! **Why.** The deployment fails with that value.
//!
//! **Example.**
//!
//! ```yaml
//! # with a parameter `Stage` whose default is `Prod`
//! BucketName: a value made by Fn::ToJsonString that has capitals
//! ```
//!
//! **Fix.** Change the value, or restrict the parameter by `AllowedValues` or `AllowedPattern`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("W1040", Severity::Warning, "what Fn::ToJsonString gives does not fit");
