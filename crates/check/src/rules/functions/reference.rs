//! # E1020: what Ref names is not there, or of another type
//!
//! **What.** `Ref` names no parameter, pseudo parameter or resource of the template, or one whose value does not fit
//! where it stands.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! QueueUrl: !Ref Kew
//! ```
//!
//! **Fix.** Name what is there, of the type that is wanted.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html>

use lakewright_template::Severity;

use crate::rule::Rule;

/// The rule.
pub(crate) const RULE: Rule = Rule::shared("E1020", Severity::Error, "what Ref names is not there, or of another type");
