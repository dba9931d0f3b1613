//! Managed policies of AWS whose contents matter and are known.
//!
//! AWS changes its policies: those that templates attach most are here, as they were at the version and the date that
//! stand beside them in `documents.json`, and those of which it is documented what they never allow. Any other is reported
//! as not known.
//! Source: <https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html>, a page for each policy.

use lakewright_template::{Object, Value, read_json};

/// What is known of a managed policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Managed {
    /// It allows these actions on these resources.
    Allows(&'static [Grant]),
    /// Its document.
    Document(&'static str),
    /// It allows nothing but to list and to read, and it is not known what.
    OnlyReads,
}

/// Actions, and the resources that they are allowed on.
pub(crate) type Grant = (&'static [&'static str], &'static [&'static str]);

/// Every resource.
const ALL: &[&str] = &["*"];

const LOGS: &[&str] = &["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];

/// What a tracing agent does, as several policies have it.
const TRACES: &[&str] = &[
    "xray:PutTraceSegments",
    "xray:PutTelemetryRecords",
    "xray:GetSamplingRules",
    "xray:GetSamplingTargets",
    "xray:GetSamplingStatisticSummaries",
];

const NETWORK: &[&str] = &[
    "ec2:CreateNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSubnets",
    "ec2:DeleteNetworkInterface",
    "ec2:AssignPrivateIpAddresses",
    "ec2:UnassignPrivateIpAddresses",
];

const KAFKA: &[&str] = &[
    "kafka:DescribeCluster",
    "kafka:DescribeClusterV2",
    "kafka:GetBootstrapBrokers",
    "ec2:CreateNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeVpcs",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeSubnets",
    "ec2:DescribeSecurityGroups",
];

const KINESIS: &[&str] = &[
    "kinesis:DescribeStream",
    "kinesis:DescribeStreamSummary",
    "kinesis:GetRecords",
    "kinesis:GetShardIterator",
    "kinesis:ListShards",
    "kinesis:ListStreams",
    "kinesis:SubscribeToShard",
];

const TABLES: &[&str] =
    &["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"];

const QUEUES: &[&str] = &["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];

const READS_OF_S3: &[&str] =
    &["s3:Get*", "s3:List*", "s3:Describe*", "s3-object-lambda:Get*", "s3-object-lambda:List*"];

const LOGS_OF_APIS: &[&str] = &[
    "logs:CreateLogGroup",
    "logs:CreateLogStream",
    "logs:DescribeLogGroups",
    "logs:DescribeLogStreams",
    "logs:PutLogEvents",
    "logs:GetLogEvents",
    "logs:FilterLogEvents",
];

const IMAGES: &[&str] = &[
    "ecr:GetAuthorizationToken",
    "ecr:BatchCheckLayerAvailability",
    "ecr:GetDownloadUrlForLayer",
    "ecr:GetRepositoryPolicy",
    "ecr:DescribeRepositories",
    "ecr:ListImages",
    "ecr:DescribeImages",
    "ecr:BatchGetImage",
    "ecr:GetLifecyclePolicy",
    "ecr:GetLifecyclePolicyPreview",
    "ecr:ListTagsForResource",
    "ecr:DescribeImageScanFindings",
];

const TASKS: &[&str] = &[
    "ecr:GetAuthorizationToken",
    "ecr:BatchCheckLayerAvailability",
    "ecr:GetDownloadUrlForLayer",
    "ecr:BatchGetImage",
    "logs:CreateLogStream",
    "logs:PutLogEvents",
];

const INSTANCES: &[&str] = &[
    "ssm:DescribeAssociation",
    "ssm:GetDeployablePatchSnapshotForInstance",
    "ssm:GetDocument",
    "ssm:DescribeDocument",
    "ssm:GetManifest",
    "ssm:GetParameter",
    "ssm:GetParameters",
    "ssm:ListAssociations",
    "ssm:ListInstanceAssociations",
    "ssm:PutInventory",
    "ssm:PutComplianceItems",
    "ssm:PutConfigurePackageResult",
    "ssm:UpdateAssociationStatus",
    "ssm:UpdateInstanceAssociationStatus",
    "ssm:UpdateInstanceInformation",
    "ssmmessages:CreateControlChannel",
    "ssmmessages:CreateDataChannel",
    "ssmmessages:OpenControlChannel",
    "ssmmessages:OpenDataChannel",
    "ec2messages:AcknowledgeMessage",
    "ec2messages:DeleteMessage",
    "ec2messages:FailMessage",
    "ec2messages:GetEndpoint",
    "ec2messages:GetMessages",
    "ec2messages:SendReply",
];

const AGENT: &[&str] = &[
    "cloudwatch:PutMetricData",
    "ec2:DescribeVolumes",
    "ec2:DescribeTags",
    "logs:PutLogEvents",
    "logs:PutRetentionPolicy",
    "logs:DescribeLogStreams",
    "logs:DescribeLogGroups",
    "logs:CreateLogStream",
    "logs:CreateLogGroup",
];

/// Everything but identities, and of these and the organization what is needed to see them.
const POWER: &str = r#"{"Statement": [
    {"Effect": "Allow", "NotAction": ["iam:*", "organizations:*", "account:*"], "Resource": "*"},
    {"Effect": "Allow", "Action": ["account:GetAccountInformation", "account:GetGovCloudAccountInformation",
        "account:GetPrimaryEmail", "account:ListRegions", "iam:CreateServiceLinkedRole", "iam:DeleteServiceLinkedRole",
        "iam:ListRoles", "organizations:DescribeEffectivePolicy", "organizations:DescribeOrganization"],
        "Resource": "*"}]}"#;

const GLUE: &str = r#"{"Statement": [
    {"Effect": "Allow", "Action": ["glue:*", "s3:GetBucketLocation", "s3:ListBucket", "s3:ListAllMyBuckets",
        "s3:GetBucketAcl", "ec2:DescribeVpcEndpoints", "ec2:DescribeRouteTables", "ec2:CreateNetworkInterface",
        "ec2:DeleteNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroups",
        "ec2:DescribeSubnets", "ec2:DescribeVpcAttribute", "iam:ListRolePolicies", "iam:GetRole", "iam:GetRolePolicy",
        "cloudwatch:PutMetricData"], "Resource": "*"},
    {"Effect": "Allow", "Action": "s3:CreateBucket", "Resource": "arn:aws:s3:::aws-glue-*"},
    {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
        "Resource": ["arn:aws:s3:::aws-glue-*/*", "arn:aws:s3:::*/*aws-glue-*/*"]},
    {"Effect": "Allow", "Action": "s3:GetObject",
        "Resource": ["arn:aws:s3:::crawler-public*", "arn:aws:s3:::aws-glue-*"]},
    {"Effect": "Allow", "Action": ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        "Resource": "arn:aws:logs:*:*:*:/aws-glue/*"},
    {"Effect": "Allow", "Action": ["ec2:CreateTags", "ec2:DeleteTags"],
        "Condition": {"ForAllValues:StringEquals": {"aws:TagKeys": ["aws-glue-service-resource"]}},
        "Resource": ["arn:aws:ec2:*:*:network-interface/*", "arn:aws:ec2:*:*:security-group/*",
            "arn:aws:ec2:*:*:instance/*"]}]}"#;

/// What is known of the policy of an ARN; `None` where it is none of AWS or nothing is known.
pub(crate) fn of_arn(arn: &str) -> Option<Managed> {
    let (partition, name) = arn.split_once(":iam::aws:policy/")?;
    // Those that name resources name others in another partition.
    of_name(name).filter(|it| partition == "arn:aws" || !it.names_resources())
}

impl Managed {
    fn names_resources(self) -> bool {
        match self {
            Managed::Allows(grants) => grants.iter().any(|it| it.1 != ALL),
            Managed::Document(text) => text.contains("arn:aws:"),
            Managed::OnlyReads => false,
        }
    }

    /// Its statements, where they are known.
    pub(crate) fn statements(self) -> Option<Vec<Value>> {
        let list = |it: &[&'static str]| Value::Array(it.iter().map(|it| Value::from(*it)).collect());
        match self {
            Managed::Allows(grants) => {
                let one = |(actions, resources): &Grant| {
                    Object::of("Effect", "Allow").with("Action", list(actions)).with("Resource", list(resources)).into()
                };
                Some(grants.iter().map(one).collect())
            }
            Managed::Document(text) => {
                let document = read_json(text).ok()?;
                Some(document.root.get("Statement")?.as_array()?.to_vec())
            }
            Managed::OnlyReads => None,
        }
    }
}

/// What is known of a policy by its name.
pub(crate) fn of_name(name: &str) -> Option<Managed> {
    Some(match name {
        "AdministratorAccess" => Managed::Allows(&[(&["*"], ALL)]),
        "PowerUserAccess" => Managed::Document(POWER),
        "AmazonS3FullAccess" => Managed::Allows(&[(&["s3:*", "s3-object-lambda:*"], ALL)]),
        "AmazonS3ReadOnlyAccess" => Managed::Allows(&[(READS_OF_S3, ALL)]),
        "AmazonKinesisFullAccess" => Managed::Allows(&[(&["kinesis:*"], ALL)]),
        "AmazonSSMManagedInstanceCore" => Managed::Allows(&[(INSTANCES, ALL)]),
        "AmazonEC2ContainerRegistryReadOnly" => Managed::Allows(&[(IMAGES, ALL)]),
        "AWSXRayDaemonWriteAccess" | "AWSXrayWriteOnlyAccess" => Managed::Allows(&[(TRACES, ALL)]),
        "AWSLambdaExecute" => Managed::Allows(&[
            (&["logs:*"], &["arn:aws:logs:*:*:*"]),
            (&["s3:GetObject", "s3:PutObject"], &["arn:aws:s3:::*"]),
        ]),
        "CloudWatchAgentServerPolicy" => Managed::Allows(&[
            (AGENT, ALL),
            (TRACES, ALL),
            (&["ssm:GetParameter"], &["arn:aws:ssm:*:*:parameter/AmazonCloudWatch-*"]),
        ]),
        "service-role/AWSLambdaBasicExecutionRole" | "service-role/AWSAppSyncPushToCloudWatchLogs" => {
            Managed::Allows(&[(LOGS, ALL)])
        }
        "service-role/AWSLambdaVPCAccessExecutionRole" => Managed::Allows(&[(LOGS, ALL), (NETWORK, ALL)]),
        "service-role/AWSLambdaSQSQueueExecutionRole" => Managed::Allows(&[(QUEUES, ALL), (LOGS, ALL)]),
        "service-role/AWSLambdaKinesisExecutionRole" => Managed::Allows(&[(KINESIS, ALL), (LOGS, ALL)]),
        "service-role/AWSLambdaDynamoDBExecutionRole" => Managed::Allows(&[(TABLES, ALL), (LOGS, ALL)]),
        "service-role/AWSLambdaMSKExecutionRole" => Managed::Allows(&[(KAFKA, ALL), (LOGS, ALL)]),
        "service-role/AWSLambdaRole" => Managed::Allows(&[(&["lambda:InvokeFunction"], ALL)]),
        "service-role/AmazonAPIGatewayPushToCloudWatchLogs" => Managed::Allows(&[(LOGS_OF_APIS, ALL)]),
        "service-role/AmazonECSTaskExecutionRolePolicy" => Managed::Allows(&[(TASKS, ALL)]),
        "service-role/AWSGlueServiceRole" => Managed::Document(GLUE),
        "SecurityAudit" | "ReadOnlyAccess" | "job-function/ViewOnlyAccess" => Managed::OnlyReads,
        _ => return document(name),
    })
}

/// A policy a line: `"name": {"version": "v1", "date": "2026-01-01", "Statement": []}`.
const DOCUMENTS: &str = include_str!("documents.json");

/// The document of a policy by its name: the line is found without reading the others.
fn document(name: &str) -> Option<Managed> {
    let is_name = |it: &char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '/' | '+' | '=' | ',' | '.' | '@');
    let line = format!("\n \"{name}\": ");
    let (_, rest) = DOCUMENTS.split_once(&line).filter(|_| name.chars().all(|it| is_name(&it)))?;
    let text = rest.lines().next()?;
    Some(Managed::Document(text.strip_suffix(',').unwrap_or(text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use lakewright_iam::eval::compile;

    #[test]
    fn every_document_is_found_and_is_a_policy() {
        let names: Vec<&str> =
            DOCUMENTS.lines().filter_map(|it| it.strip_prefix(" \"")?.split_once('"').map(|it| it.0)).collect();
        assert!(names.len() > 100, "{}", names.len());
        assert!(names.is_sorted());
        for name in names {
            let statements = of_name(name).and_then(Managed::statements).expect(name);
            assert!(!statements.is_empty(), "{name}");
            compile(&crate::model::document(&statements)).expect(name);
        }
        assert_eq!(of_name("AmazonSQSFull"), None);
        assert_eq!(of_name("\": {\"version"), None);
    }
}
