//! # E3653: an OpenSearch node that the Region does not offer
//!
//! **What.** The type of instance of an OpenSearch node is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A: {Type: AWS::OpenSearchService::Domain, Properties: {ClusterConfig: {InstanceType: x9.large.search}}}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3653", Severity::Error, "an OpenSearch node that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_opensearchservice_domain/clusterconfig_instancetype_enum",
    by_region: true,
    places: &[("AWS::OpenSearchService::Domain", &["ClusterConfig", "InstanceType"])],
};
