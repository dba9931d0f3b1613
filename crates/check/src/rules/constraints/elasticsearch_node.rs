//! # E3652: an Elasticsearch node that the Region does not offer
//!
//! **What.** The type of instance of an Elasticsearch node is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::Elasticsearch::Domain
//!   Properties: {ElasticsearchClusterConfig: {InstanceType: x9.large.elasticsearch}}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticsearch-domain.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3652", Severity::Error, "an Elasticsearch node that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_elasticsearch_domain/elasticsearchclusterconfig_instancetype_enum",
    by_region: true,
    places: &[("AWS::Elasticsearch::Domain", &["ElasticsearchClusterConfig", "InstanceType"])],
};
