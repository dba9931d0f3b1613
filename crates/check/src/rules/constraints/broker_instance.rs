//! # E3670: a broker that the Region does not offer
//!
//! **What.** The type of instance of a broker of Amazon MQ is not offered in the Region.
//!
//! **Why.** The deployment fails, often after a long time.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::AmazonMQ::Broker
//!   Properties: {BrokerName: a, DeploymentMode: SINGLE_INSTANCE, EngineType: RABBITMQ, PubliclyAccessible: false, HostInstanceType: mq.x9.large}
//! ```
//!
//! **Fix.** Use a type that is offered there.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3670", Severity::Error, "a broker that the Region does not offer");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_amazonmq_broker/instancetype_enum",
    by_region: true,
    places: &[("AWS::AmazonMQ::Broker", &["HostInstanceType"])],
};
