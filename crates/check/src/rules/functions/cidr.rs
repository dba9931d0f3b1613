//! # E1024: Fn::Cidr has wrong arguments
//!
//! **What.** `Fn::Cidr` takes a block, a count of 1 to 256 and bits of 1 to 128, and gives a list.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Cidr: !Cidr ["10.0.0.0/16", 300, 8]
//! ```
//!
//! **Fix.** Give it these.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-cidr.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1024", Severity::Error, "Fn::Cidr has wrong arguments");
