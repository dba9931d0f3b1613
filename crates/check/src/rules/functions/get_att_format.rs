//! # E1040: Fn::GetAtt gives another kind of value than is wanted
//!
//! **What.** An attribute of one kind stands where the schema wants one of another: an id where an ARN belongs.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! SecurityGroupIds: [!GetAtt Vpc.VpcId]
//! ```
//!
//! **Fix.** Use the attribute of the right kind.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getatt.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule =
    Rule::shared("E1040", Severity::Error, "Fn::GetAtt gives another kind of value than is wanted");
