//! # E3513: a policy of a repository has a wrong shape
//!
//! **What.** An element of the policy of a private ECR repository is missing, unknown or has a wrong value.
//!
//! **Why.** ECR refuses the policy, and the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! RepositoryPolicyText:
//!   Statement: [{Effect: Allow, Action: "ecr:*", Resource: "*"}]
//! ```
//!
//! **Fix.** Write the elements as the reference has them; there is no resource in it.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E3513", Severity::Error, "a policy of a repository has a wrong shape");
