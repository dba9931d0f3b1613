//! # W3037: a policy names an action that there is not
//!
//! **What.** No action of the service has this name, or matches the wildcard; there is no service of that prefix; or
//! the policy is of a resource that takes actions of one service only.
//!
//! **Why.** The statement allows, or denies, nothing; a misspelled action is found only when it is needed.
//!
//! **Example.**
//!
//! ```yaml
//! Action: "emr:*"     # the prefix is elasticmapreduce
//! ```
//!
//! **Fix.** Use the name in the service authorization reference.
//!
//! **Source.** <https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("W3037", Severity::Warning, "a policy names an action that there is not");
