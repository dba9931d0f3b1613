//! # E3002: a property that there is not
//!
//! **What.** A property, or a key below one, is none that the schema of the type knows, or the value is what must not
//! stand there.
//!
//! **Why.** The deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue, Properties: {VisibiltyTimeout: 30}}
//! ```
//!
//! **Fix.** Correct the name.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;
use crate::rules::services::table_keys;

/// The rule. Besides the walk over all properties, the keys of tables.
pub(crate) const RULE: Rule = Rule::new("E3002", Severity::Error, "a property that there is not", table_keys::check);
