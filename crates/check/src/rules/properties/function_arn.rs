//! # E1160: a text is not the ARN of a function
//!
//! **What.** The property takes the ARN of a function, and the text does not look like one.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! # instead of: arn:aws:lambda:eu-west-1:111111111111:function:load
//! Property: name
//! ```
//!
//! **Fix.** Write the ARN of a function: `arn:aws:lambda:eu-west-1:111111111111:function:load`, or refer to the
//! resource.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1160", Severity::Error, "a text is not the ARN of a function");
