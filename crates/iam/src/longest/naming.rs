//! What references to the types of resources give, and how long their names may be.

/// A type of resource: the property that names it, the longest name, and what `Ref` and the attributes give.
///
/// In the patterns `P`, `R`, `A` and `S` in braces are partition, Region, account and URL suffix, `{}` is the name and a
/// number that many characters.
pub(super) struct Naming {
    pub(super) kind: &'static str,
    pub(super) property: &'static str,
    pub(super) longest: usize,
    pub(super) reference: &'static str,
    pub(super) attributes: &'static [(&'static str, &'static str)],
}

/// The types whose references stand in policies most. Source: the resource types' reference pages and naming quotas.
#[rustfmt::skip]
pub(super) const NAMINGS: &[Naming] = &[
    Naming { kind: "AWS::S3::Bucket", property: "BucketName", longest: 63, reference: "{}", attributes: &[("Arn", "arn:{P}:s3:::{}")] },
    Naming { kind: "AWS::SQS::Queue", property: "QueueName", longest: 80, reference: "https://sqs.{R}.{S}/{A}/{}", attributes: &[("Arn", "arn:{P}:sqs:{R}:{A}:{}"), ("QueueName", "{}")] },
    Naming { kind: "AWS::SNS::Topic", property: "TopicName", longest: 256, reference: "arn:{P}:sns:{R}:{A}:{}", attributes: &[("TopicArn", "arn:{P}:sns:{R}:{A}:{}"), ("TopicName", "{}")] },
    Naming { kind: "AWS::Lambda::Function", property: "FunctionName", longest: 64, reference: "{}", attributes: &[("Arn", "arn:{P}:lambda:{R}:{A}:function:{}")] },
    Naming { kind: "AWS::IAM::Role", property: "RoleName", longest: 64, reference: "{}", attributes: &[("Arn", "arn:{P}:iam::{A}:role{path}{}"), ("RoleId", "{21}")] },
    Naming { kind: "AWS::IAM::User", property: "UserName", longest: 64, reference: "{}", attributes: &[("Arn", "arn:{P}:iam::{A}:user{path}{}")] },
    Naming { kind: "AWS::IAM::Group", property: "GroupName", longest: 128, reference: "{}", attributes: &[("Arn", "arn:{P}:iam::{A}:group{path}{}")] },
    Naming { kind: "AWS::IAM::ManagedPolicy", property: "ManagedPolicyName", longest: 128, reference: "arn:{P}:iam::{A}:policy{path}{}", attributes: &[("PolicyArn", "arn:{P}:iam::{A}:policy{path}{}")] },
    Naming { kind: "AWS::KMS::Key", property: "", longest: 36, reference: "{36}", attributes: &[("Arn", "arn:{P}:kms:{R}:{A}:key/{36}"), ("KeyId", "{36}")] },
    Naming { kind: "AWS::KMS::Alias", property: "AliasName", longest: 256, reference: "{}", attributes: &[] },
    Naming { kind: "AWS::DynamoDB::Table", property: "TableName", longest: 255, reference: "{}", attributes: &[("Arn", "arn:{P}:dynamodb:{R}:{A}:table/{}"), ("StreamArn", "arn:{P}:dynamodb:{R}:{A}:table/{}/stream/{23}")] },
    Naming { kind: "AWS::Logs::LogGroup", property: "LogGroupName", longest: 512, reference: "{}", attributes: &[("Arn", "arn:{P}:logs:{R}:{A}:log-group:{}:*")] },
    Naming { kind: "AWS::SecretsManager::Secret", property: "Name", longest: 512, reference: "arn:{P}:secretsmanager:{R}:{A}:secret:{}-{6}", attributes: &[("Id", "arn:{P}:secretsmanager:{R}:{A}:secret:{}-{6}")] },
    Naming { kind: "AWS::StepFunctions::StateMachine", property: "StateMachineName", longest: 80, reference: "arn:{P}:states:{R}:{A}:stateMachine:{}", attributes: &[("Arn", "arn:{P}:states:{R}:{A}:stateMachine:{}"), ("Name", "{}")] },
    Naming { kind: "AWS::Kinesis::Stream", property: "Name", longest: 128, reference: "{}", attributes: &[("Arn", "arn:{P}:kinesis:{R}:{A}:stream/{}")] },
    Naming { kind: "AWS::KinesisFirehose::DeliveryStream", property: "DeliveryStreamName", longest: 64, reference: "{}", attributes: &[("Arn", "arn:{P}:firehose:{R}:{A}:deliverystream/{}")] },
    Naming { kind: "AWS::Events::Rule", property: "Name", longest: 64, reference: "{}", attributes: &[("Arn", "arn:{P}:events:{R}:{A}:rule/{}")] },
    Naming { kind: "AWS::Events::EventBus", property: "Name", longest: 256, reference: "{}", attributes: &[("Arn", "arn:{P}:events:{R}:{A}:event-bus/{}"), ("Name", "{}")] },
    Naming { kind: "AWS::CloudTrail::Trail", property: "TrailName", longest: 128, reference: "{}", attributes: &[("Arn", "arn:{P}:cloudtrail:{R}:{A}:trail/{}")] },
    Naming { kind: "AWS::Athena::WorkGroup", property: "Name", longest: 128, reference: "{}", attributes: &[] },
    Naming { kind: "AWS::Glue::Crawler", property: "Name", longest: 255, reference: "{}", attributes: &[] },
    Naming { kind: "AWS::Glue::Job", property: "Name", longest: 255, reference: "{}", attributes: &[] },
    Naming { kind: "AWS::EC2::VPC", property: "", longest: 21, reference: "{21}", attributes: &[("VpcId", "{21}")] },
    Naming { kind: "AWS::EC2::Subnet", property: "", longest: 24, reference: "{24}", attributes: &[("SubnetId", "{24}")] },
    Naming { kind: "AWS::EC2::SecurityGroup", property: "", longest: 20, reference: "{20}", attributes: &[("GroupId", "{20}")] },
    Naming { kind: "AWS::EC2::VPCEndpoint", property: "", longest: 22, reference: "{22}", attributes: &[("Id", "{22}")] },
];
