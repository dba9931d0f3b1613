//! What is only a part of something else: its policy, key, role, log group, alarms.

use super::{Reader, permissions};

/// What a resource is to others.
#[derive(Clone, Default)]
pub(crate) struct Part {
    pub(crate) owner: Option<usize>,
    pub(crate) badges: Vec<&'static str>,
}

const FUNCTION: &[&str] = &["AWS::Lambda::Function", "AWS::Serverless::Function"];

/// Type, the property that names what it is a part of, and the badge that the whole wears for it.
#[rustfmt::skip]
const OWNED: &[(&str, &str, &str)] = &[
    ("AWS::S3::BucketPolicy", "Bucket", "policy"),
    ("AWS::SQS::QueuePolicy", "Queues", "policy"),
    ("AWS::SQS::QueueInlinePolicy", "Queue", "policy"),
    ("AWS::SNS::TopicPolicy", "Topics", "policy"),
    ("AWS::SNS::TopicInlinePolicy", "TopicArn", "policy"),
    ("AWS::Events::EventBusPolicy", "EventBusName", "policy"),
    ("AWS::KMS::Alias", "TargetKeyId", ""),
    ("AWS::CloudWatch::Alarm", "Dimensions[].Value", "alarm"),
    ("AWS::Lambda::EventSourceMapping", "FunctionName", ""),
    ("AWS::Lambda::Permission", "FunctionName", ""),
    ("AWS::Lambda::EventInvokeConfig", "FunctionName", ""),
    ("AWS::Lambda::Version", "FunctionName", ""),
    ("AWS::Lambda::Alias", "FunctionName", "alias"),
    ("AWS::Lambda::Url", "TargetFunctionArn", "URL"),
    ("AWS::Lambda::LayerVersionPermission", "LayerVersionArn", ""),
    ("AWS::SNS::Subscription", "TopicArn", ""),
    ("AWS::Logs::SubscriptionFilter", "LogGroupName", ""),
    ("AWS::Logs::MetricFilter", "LogGroupName", ""),
    ("AWS::IAM::Policy", "Roles", ""),
    ("AWS::IAM::RolePolicy", "RoleName", ""),
    ("AWS::IAM::InstanceProfile", "Roles", ""),
    ("AWS::IAM::UserToGroupAddition", "GroupName", ""),
    ("AWS::EC2::FlowLog", "ResourceId", "flow log"),
    ("AWS::EC2::SubnetRouteTableAssociation", "SubnetId", ""),
    ("AWS::EC2::SubnetNetworkAclAssociation", "SubnetId", ""),
    ("AWS::EC2::Subnet", "@SubnetRouteTableAssociation.RouteTableId", "subnet"),
    ("AWS::EC2::Route", "RouteTableId", "route"),
    ("AWS::EC2::NetworkAclEntry", "NetworkAclId", ""),
    ("AWS::EC2::VPCGatewayAttachment", "VpcId", ""),
    ("AWS::EC2::VPCDHCPOptionsAssociation", "VpcId", ""),
    ("AWS::EC2::SecurityGroupIngress", "GroupId", ""),
    ("AWS::EC2::SecurityGroupEgress", "GroupId", ""),
    ("AWS::ApiGateway::Resource", "RestApiId", ""),
    ("AWS::ApiGateway::Method", "RestApiId", ""),
    ("AWS::ApiGateway::Deployment", "RestApiId", ""),
    ("AWS::ApiGateway::Stage", "RestApiId", "stage"),
    ("AWS::ApiGateway::Authorizer", "RestApiId", "authorizer"),
    ("AWS::ApiGateway::Model", "RestApiId", ""),
    ("AWS::ApiGateway::RequestValidator", "RestApiId", ""),
    ("AWS::ApiGateway::GatewayResponse", "RestApiId", ""),
    ("AWS::ApiGatewayV2::Integration", "ApiId", ""),
    ("AWS::ApiGatewayV2::Route", "ApiId", ""),
    ("AWS::ApiGatewayV2::Stage", "ApiId", "stage"),
    ("AWS::ApiGatewayV2::Deployment", "ApiId", ""),
    ("AWS::ApiGatewayV2::Authorizer", "ApiId", "authorizer"),
    ("AWS::AppSync::GraphQLSchema", "ApiId", ""),
    ("AWS::AppSync::DataSource", "ApiId", ""),
    ("AWS::AppSync::Resolver", "ApiId", ""),
    ("AWS::AppSync::ApiKey", "ApiId", ""),
    ("AWS::AppSync::FunctionConfiguration", "ApiId", ""),
    ("AWS::Cognito::UserPoolClient", "UserPoolId", "client"),
    ("AWS::Cognito::UserPoolDomain", "UserPoolId", ""),
    ("AWS::ElasticLoadBalancingV2::Listener", "LoadBalancerArn", "listener"),
    ("AWS::ElasticLoadBalancingV2::ListenerRule", "ListenerArn", ""),
    ("AWS::EFS::MountTarget", "FileSystemId", ""),
    ("AWS::EFS::AccessPoint", "FileSystemId", ""),
    ("AWS::RDS::DBInstance", "DBClusterIdentifier", "instance"),
    ("AWS::SecretsManager::SecretTargetAttachment", "SecretId", ""),
    ("AWS::SecretsManager::RotationSchedule", "SecretId", "rotation"),
    ("AWS::SecretsManager::ResourcePolicy", "SecretId", "policy"),
    ("AWS::Glue::Table", "DatabaseName", "table"),
    ("AWS::ApplicationAutoScaling::ScalingPolicy", "ScalingTargetId", ""),
];

/// Type, and the badge that those wear who use it: it is drawn with the first of them.
const USED: &[(&str, &str)] = &[
    ("AWS::KMS::Key", "key"),
    ("AWS::IAM::Role", "role"),
    ("AWS::IAM::InstanceProfile", "role"),
    ("AWS::Logs::LogGroup", "logs"),
    ("AWS::ECS::TaskDefinition", "task"),
    ("AWS::EC2::DHCPOptions", ""),
    ("AWS::EC2::EIP", ""),
    ("AWS::EC2::LaunchTemplate", "template"),
    ("AWS::RDS::DBSubnetGroup", ""),
    ("AWS::RDS::DBParameterGroup", ""),
    ("AWS::RDS::DBClusterParameterGroup", ""),
    ("AWS::CloudFront::OriginAccessControl", ""),
    ("AWS::CloudFront::CloudFrontOriginAccessIdentity", ""),
    ("AWS::CertificateManager::Certificate", "TLS"),
    ("AWS::CloudFormation::WaitConditionHandle", ""),
];

/// For every resource, what it is a part of and what it wears.
pub(crate) fn of(reader: &Reader<'_, '_>, used_by: &[Vec<usize>]) -> Vec<Part> {
    let mut parts = vec![Part::default(); reader.resources.len()];
    for position in 0..reader.resources.len() {
        let kind = reader.kind(position);
        for (_, path, badge) in OWNED.iter().filter(|it| it.0 == kind) {
            let owners = match path.strip_prefix('@') {
                None => reader.at(position, path, FUNCTION),
                Some(through) => through_association(reader, used_by, position, through),
            };
            own(&mut parts, position, owners.first().copied(), owners.first().into_iter().copied(), badge);
        }
        for (_, badge) in USED.iter().filter(|it| it.0 == kind) {
            let mut users = permissions::users(reader, used_by, position);
            if users.is_empty() {
                users = by_name(reader, position);
            }
            // The key of a bucket belongs to the bucket, also where its queue stands before it.
            let store = users.iter().copied().find(|it| reader.kind(*it) == "AWS::S3::Bucket");
            let owner = if kind == "AWS::KMS::Key" { store.or(users.first().copied()) } else { users.first().copied() };
            own(&mut parts, position, owner, users.iter().copied(), badge);
        }
        if in_network(reader, position)
            && let Some(part) = parts.get_mut(position)
        {
            part.badges.push("in VPC");
        }
    }
    parts
}

fn own(
    parts: &mut [Part],
    part: usize,
    owner: Option<usize>,
    wearers: impl Iterator<Item = usize>,
    badge: &'static str,
) {
    if let Some(part) = parts.get_mut(part) {
        part.owner = part.owner.or(owner);
    }
    for wearer in wearers.filter(|_| !badge.is_empty()) {
        if let Some(wearer) = parts.get_mut(wearer) {
            wearer.badges.push(badge);
        }
    }
}

/// What another resource, of the type before the dot, joins this one to: the route table of a subnet.
fn through_association(reader: &Reader<'_, '_>, used_by: &[Vec<usize>], position: usize, through: &str) -> Vec<usize> {
    let Some((kind, path)) = through.split_once('.') else { return Vec::new() };
    let users = used_by.get(position).into_iter().flatten().copied();
    users.filter(|it| reader.kind(*it).ends_with(kind)).flat_map(|it| reader.at(it, path, &[])).collect()
}

/// The function that writes to a log group by the name that Lambda gives it.
fn by_name(reader: &Reader<'_, '_>, position: usize) -> Vec<usize> {
    let Some((stack, resource)) = reader.resources.get(position) else { return Vec::new() };
    let Some(name) = resource.property("LogGroupName") else { return Vec::new() };
    let mut found = reader.targets(*stack, name, &[]);
    if let Some(function) = name.as_str().and_then(|it| it.strip_prefix("/aws/lambda/")) {
        let function = lakewright_template::Value::from(function.to_owned());
        found.extend(reader.targets(*stack, &function, FUNCTION));
    }
    found.retain(|it| FUNCTION.contains(&reader.kind(*it)));
    found
}

/// Whether something that is no part of a network stands in subnets.
fn in_network(reader: &Reader<'_, '_>, position: usize) -> bool {
    use super::service::is_network;
    if is_network(reader.kind(position)) || reader.kind(position).contains("SubnetGroup") {
        return false;
    }
    let paths = [
        "VpcConfig.SubnetIds",
        "SubnetId",
        "SubnetIds",
        "Subnets",
        "VPCZoneIdentifier",
        "NetworkConfiguration.AwsvpcConfiguration.Subnets",
    ];
    let is_set = |path: &&str| {
        let Some((_, resource)) = reader.resources.get(position) else { return false };
        resource.properties().is_some_and(|it| !super::path::at(it, path).is_empty())
    };
    paths.iter().any(is_set)
}
