//! # W1030: what Ref gives does not fit
//!
//! **What.** A value that `Ref` gives, from defaults, allowed values, mappings and the like, is not what the property
//! takes.
//!
//! **Why.** The deployment fails with that value.
//!
//! **Example.**
//!
//! ```yaml
//! Parameters: {Size: {Type: Number, Default: 50000}}
//! Queue: {VisibilityTimeout: !Ref Size}
//! ```
//!
//! **Fix.** Change the value, or restrict the parameter by `AllowedValues` or `AllowedPattern`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("W1030", Severity::Warning, "what Ref gives does not fit");
