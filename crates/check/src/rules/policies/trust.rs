//! # E3530: a trust policy has a wrong shape
//!
//! **What.** An element of the policy that says who may assume a role is missing, unknown or has a wrong value.
//!
//! **Why.** IAM refuses the role, and the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! AssumeRolePolicyDocument:
//!   Statement: [{Effect: Allow, Action: "sts:AssumeRole", Resource: "*"}]
//! ```
//!
//! **Fix.** Write the elements as the reference has them: a principal, and no resource.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3530", Severity::Error, "a trust policy has a wrong shape");
