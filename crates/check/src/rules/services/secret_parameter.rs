//! # W1011: a secret comes from a parameter
//!
//! **What.** A password or token is a parameter of the template.
//!
//! **Why.** Parameters are shown in places where secrets should not be, and stay what they were.
//!
//! **Example.**
//!
//! ```yaml
//! Parameters: {Password: {Type: String, NoEcho: true}}
//! Database: {MasterUserPassword: !Ref Password}
//! ```
//!
//! **Fix.** Use a dynamic reference: `{{resolve:secretsmanager:name}}`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("W1011", Severity::Warning, "a secret comes from a parameter");
