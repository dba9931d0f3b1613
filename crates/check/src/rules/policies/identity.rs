//! # E3510: a policy of an identity has a wrong shape
//!
//! **What.** An element of a policy of a role, user or group is missing, unknown or has a wrong value; a principal
//! stands in it; two statements have one Sid.
//!
//! **Why.** IAM refuses the policy, and the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Policies:
//!   - PolicyName: read
//!     PolicyDocument:
//!       Statement: [{Effect: Allow, Actions: "s3:GetObject", Resource: "*"}]
//! ```
//!
//! **Fix.** Write the elements as the reference has them.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3510", Severity::Error, "a policy of an identity has a wrong shape");
