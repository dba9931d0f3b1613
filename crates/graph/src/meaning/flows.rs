//! Which way data flows, by type and property.
//!
//! Three tables: properties that name where data goes to or comes from, resources that are themselves a connection, and
//! what functions are told in their environment.

use std::collections::HashSet;

use super::Reader;
use crate::graph::{Flow, FlowKind};
use FlowKind::{Alarm, Data, Failure, Log};
use Way::{From, To};

#[derive(Clone, Copy)]
enum Way {
    /// Data goes to what the property names.
    To,
    /// Data comes from what the property names.
    From,
}

const BUCKET: &[&str] = &["AWS::S3::Bucket"];
const TOPIC: &[&str] = &["AWS::SNS::Topic"];
const FUNCTION: &[&str] = &["AWS::Lambda::Function", "AWS::Serverless::Function"];
const GROUP: &[&str] = &["AWS::Logs::LogGroup"];
const BUS: &[&str] = &["AWS::Events::EventBus"];
const DATABASE: &[&str] = &["AWS::Glue::Database"];
const NONE: &[&str] = &[];

/// Type, path of the property, which way, what flows, in a word, and the types that a plain name there means.
type Named = (&'static str, &'static str, Way, FlowKind, &'static str, &'static [&'static str]);

#[rustfmt::skip]
const NAMED: &[Named] = &[
    ("AWS::S3::Bucket", "NotificationConfiguration.QueueConfigurations[].Queue", To, Data, "notifies", NONE),
    ("AWS::S3::Bucket", "NotificationConfiguration.TopicConfigurations[].Topic", To, Data, "notifies", NONE),
    ("AWS::S3::Bucket", "NotificationConfiguration.LambdaConfigurations[].Function", To, Data, "notifies", NONE),
    ("AWS::S3::Bucket", "ReplicationConfiguration.Rules[].Destination.Bucket", To, Data, "replicates", NONE),
    ("AWS::S3::Bucket", "InventoryConfigurations[].Destination.BucketArn", To, Log, "inventory", NONE),
    ("AWS::S3::Bucket", "LoggingConfiguration.DestinationBucketName", To, Log, "access log", BUCKET),
    ("AWS::SQS::Queue", "RedrivePolicy.deadLetterTargetArn", To, Failure, "dead letters", NONE),
    ("AWS::SNS::Topic", "Subscription[].Endpoint", To, Data, "delivers", NONE),
    ("AWS::Events::Rule", "EventBusName", From, Data, "matches", BUS),
    ("AWS::Events::Rule", "EventPattern", From, Data, "events", BUCKET),
    ("AWS::Events::Rule", "Targets[].Arn", To, Data, "sends", NONE),
    ("AWS::Events::Rule", "Targets[].DeadLetterConfig.Arn", To, Failure, "dead letters", NONE),
    ("AWS::Scheduler::Schedule", "Target.Arn", To, Data, "starts", NONE),
    ("AWS::Scheduler::Schedule", "Target.DeadLetterConfig.Arn", To, Failure, "dead letters", NONE),
    ("AWS::Pipes::Pipe", "Source", From, Data, "reads", NONE),
    ("AWS::Pipes::Pipe", "Target", To, Data, "sends", NONE),
    ("AWS::Lambda::Function", "DeadLetterConfig.TargetArn", To, Failure, "dead letters", NONE),
    ("AWS::Serverless::Function", "DeadLetterQueue.TargetArn", To, Failure, "dead letters", NONE),
    ("AWS::Serverless::Function", "Events.*.Properties", From, Data, "triggers", NONE),
    ("AWS::KinesisFirehose::DeliveryStream", "KinesisStreamSourceConfiguration.KinesisStreamARN", From, Data, "reads", NONE),
    ("AWS::KinesisFirehose::DeliveryStream", "S3DestinationConfiguration.BucketARN", To, Data, "delivers", NONE),
    ("AWS::KinesisFirehose::DeliveryStream", "ExtendedS3DestinationConfiguration.BucketARN", To, Data, "delivers", NONE),
    ("AWS::Glue::Crawler", "Targets.S3Targets[].Path", From, Data, "crawled", NONE),
    ("AWS::Glue::Crawler", "Targets.DynamoDBTargets[].Path", From, Data, "crawled", &["AWS::DynamoDB::Table"]),
    ("AWS::Glue::Crawler", "DatabaseName", To, Data, "tables", DATABASE),
    ("AWS::Glue::Trigger", "Actions[].JobName", To, Data, "starts", &["AWS::Glue::Job"]),
    ("AWS::Glue::Trigger", "Actions[].CrawlerName", To, Data, "starts", &["AWS::Glue::Crawler"]),
    ("AWS::StepFunctions::StateMachine", "DefinitionString", To, Data, "runs", NONE),
    ("AWS::StepFunctions::StateMachine", "Definition", To, Data, "runs", NONE),
    ("AWS::StepFunctions::StateMachine", "DefinitionSubstitutions", To, Data, "runs", FUNCTION),
    ("AWS::Serverless::StateMachine", "DefinitionSubstitutions", To, Data, "runs", FUNCTION),
    ("AWS::CloudTrail::Trail", "S3BucketName", To, Log, "trail", BUCKET),
    ("AWS::CloudTrail::Trail", "CloudWatchLogsLogGroupArn", To, Log, "trail", NONE),
    ("AWS::CloudTrail::Trail", "SnsTopicName", To, Log, "notifies", TOPIC),
    ("AWS::Config::DeliveryChannel", "S3BucketName", To, Log, "configuration", BUCKET),
    ("AWS::Config::DeliveryChannel", "SnsTopicARN", To, Log, "notifies", NONE),
    ("AWS::Budgets::Budget", "NotificationsWithSubscribers[].Subscribers[].Address", To, Alarm, "budget", NONE),
    ("AWS::CloudWatch::CompositeAlarm", "AlarmActions", To, Alarm, "alarm", NONE),
    ("AWS::CloudFront::Distribution", "DistributionConfig.Origins[].DomainName", To, Data, "origin", NONE),
    ("AWS::CloudFront::Distribution", "DistributionConfig.Logging.Bucket", To, Log, "access log", NONE),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "Targets[].Id", To, Data, "routes", NONE),
    ("AWS::ECS::Service", "LoadBalancers[].TargetGroupArn", From, Data, "routes", NONE),
    ("AWS::AutoScaling::AutoScalingGroup", "TargetGroupARNs", From, Data, "routes", NONE),
    ("AWS::ApiGateway::RestApi", "Body", To, Data, "calls", NONE),
    ("AWS::Serverless::Api", "DefinitionBody", To, Data, "calls", NONE),
    ("AWS::Route53::RecordSet", "AliasTarget.DNSName", To, Data, "resolves", NONE),
    ("AWS::DMS::ReplicationTask", "SourceEndpointArn", From, Data, "reads", NONE),
    ("AWS::DMS::ReplicationTask", "TargetEndpointArn", To, Data, "writes", NONE),
];

/// Type, path to where data comes from, path to where it goes, what flows, in a word, and the types that a plain name
/// there means.
type Connection = (&'static str, &'static str, &'static str, FlowKind, &'static str, &'static [&'static str]);

#[rustfmt::skip]
const CONNECTIONS: &[Connection] = &[
    ("AWS::Lambda::EventSourceMapping", "EventSourceArn", "FunctionName", Data, "triggers", FUNCTION),
    ("AWS::Lambda::EventSourceMapping", "FunctionName", "DestinationConfig.OnFailure.Destination", Failure, "failures", FUNCTION),
    ("AWS::Lambda::Permission", "SourceArn", "FunctionName", Data, "calls", FUNCTION),
    ("AWS::Lambda::EventInvokeConfig", "FunctionName", "DestinationConfig.OnSuccess.Destination", Data, "results", FUNCTION),
    ("AWS::Lambda::EventInvokeConfig", "FunctionName", "DestinationConfig.OnFailure.Destination", Failure, "failures", FUNCTION),
    ("AWS::SNS::Subscription", "TopicArn", "Endpoint", Data, "delivers", NONE),
    ("AWS::SNS::Subscription", "TopicArn", "RedrivePolicy.deadLetterTargetArn", Failure, "dead letters", NONE),
    ("AWS::Logs::SubscriptionFilter", "LogGroupName", "DestinationArn", Log, "logs", GROUP),
    ("AWS::EC2::FlowLog", "ResourceId", "LogDestination", Log, "flow logs", NONE),
    ("AWS::EC2::FlowLog", "ResourceId", "LogGroupName", Log, "flow logs", GROUP),
    ("AWS::CloudWatch::Alarm", "Dimensions[].Value", "AlarmActions", Alarm, "alarm", NONE),
    ("AWS::ApiGateway::Method", "RestApiId", "Integration.Uri", Data, "calls", NONE),
    ("AWS::ApiGatewayV2::Integration", "ApiId", "IntegrationUri", Data, "calls", NONE),
    ("AWS::AppSync::DataSource", "ApiId", "LambdaConfig.LambdaFunctionArn", Data, "calls", NONE),
    ("AWS::AppSync::DataSource", "ApiId", "DynamoDBConfig.TableName", Data, "queries", &["AWS::DynamoDB::Table"]),
    ("AWS::ElasticLoadBalancingV2::Listener", "LoadBalancerArn", "DefaultActions[].TargetGroupArn", Data, "routes", NONE),
    ("AWS::ElasticLoadBalancingV2::ListenerRule", "ListenerArn", "Actions[].TargetGroupArn", Data, "routes", NONE),
];

/// The flows that properties name.
pub(crate) fn of(reader: &Reader<'_, '_>) -> Vec<Flow> {
    let mut flows = Vec::new();
    for position in 0..reader.resources.len() {
        let kind = reader.kind(position);
        for (_, path, way, flow, label, kinds) in NAMED.iter().filter(|it| it.0 == kind) {
            for named in reader.at(position, path, kinds).into_iter().filter(|it| is_end(reader.kind(*it))) {
                let (from, to) = match way {
                    To => (position, named),
                    From => (named, position),
                };
                flows.push(Flow { from, to, kind: *flow, label, via: None });
            }
        }
        for (_, from, to, flow, label, kinds) in CONNECTIONS.iter().filter(|it| it.0 == kind) {
            let to = reader.at(position, to, kinds);
            // What an alarm watches is one thing: a second dimension only narrows it.
            let mut from = reader.at(position, from, kinds);
            from.retain(|it| is_end(reader.kind(*it)));
            if *flow == Alarm {
                from.truncate(1);
                if from.is_empty() {
                    flows.extend(to.iter().map(|to| Flow { from: position, to: *to, kind: *flow, label, via: None }));
                }
            }
            for from in from {
                let ends = to.iter().filter(|to| **to != from && is_end(reader.kind(**to)));
                flows.extend(ends.map(|to| Flow { from, to: *to, kind: *flow, label, via: Some(position) }));
            }
        }
    }
    flows
}

/// Stores that a function is told of in its environment, and that no other flow joins it to: it uses them.
pub(crate) fn environment(reader: &Reader<'_, '_>, known: &[Flow]) -> Vec<Flow> {
    let joined: HashSet<_> = known.iter().flat_map(|it| [(it.from, it.to), (it.to, it.from)]).collect();
    let mut flows = Vec::new();
    for position in 0..reader.resources.len() {
        if !FUNCTION.contains(&reader.kind(position)) {
            continue;
        }
        let named = reader.at(position, "Environment.Variables", &["AWS::S3::Bucket", "AWS::DynamoDB::Table"]);
        let stores = named.into_iter().filter(|it| holds_data(reader.kind(*it)) && !joined.contains(&(position, *it)));
        flows.extend(stores.map(|to| Flow { from: position, to, kind: Data, label: "uses", via: None }));
    }
    flows
}

/// Whether data can begin or end here: keys, roles and policies only let it pass.
fn is_end(kind: &str) -> bool {
    !kind.starts_with("AWS::IAM::") && !kind.starts_with("AWS::KMS::") && !kind.ends_with("Policy")
}

fn holds_data(kind: &str) -> bool {
    matches!(
        kind,
        "AWS::S3::Bucket"
            | "AWS::DynamoDB::Table"
            | "AWS::DynamoDB::GlobalTable"
            | "AWS::SQS::Queue"
            | "AWS::SNS::Topic"
            | "AWS::Kinesis::Stream"
            | "AWS::KinesisFirehose::DeliveryStream"
            | "AWS::Events::EventBus"
            | "AWS::StepFunctions::StateMachine"
            | "AWS::RDS::DBInstance"
            | "AWS::RDS::DBCluster"
            | "AWS::Serverless::SimpleTable"
            | "AWS::Glue::Database"
    )
}
