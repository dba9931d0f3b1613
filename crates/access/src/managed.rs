//! Managed policies of AWS whose contents matter and are known.
//!
//! AWS changes its policies: only those are here that are small and stable, or of which it is documented what they never
//! allow. Any other is reported as not known.
//! Source: <https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html>.

/// What is known of a managed policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Managed {
    /// Its document.
    Document(&'static str),
    /// It allows nothing but to list and to read, and it is not known what.
    OnlyReads,
}

const LOGS: &str = r#"{"Statement": [{"Effect": "Allow", "Action": ["logs:CreateLogGroup", "logs:CreateLogStream",
    "logs:PutLogEvents"], "Resource": "*"}]}"#;
const NETWORK: &str = r#"{"Statement": [{"Effect": "Allow", "Action": ["logs:CreateLogGroup", "logs:CreateLogStream",
    "logs:PutLogEvents", "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets",
    "ec2:DeleteNetworkInterface", "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses"], "Resource": "*"}]}"#;
const QUEUES: &str = r#"{"Statement": [{"Effect": "Allow", "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage",
    "sqs:GetQueueAttributes", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], "Resource": "*"}]}"#;
const EVERYTHING: &str = r#"{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}"#;
const ALL_OF_S3: &str =
    r#"{"Statement": [{"Effect": "Allow", "Action": ["s3:*", "s3-object-lambda:*"], "Resource": "*"}]}"#;

/// What is known of the policy of an ARN; `None` where it is none of AWS or nothing is known.
pub(crate) fn of_arn(arn: &str) -> Option<Managed> {
    let (_, name) = arn.split_once(":iam::aws:policy/")?;
    of_name(name)
}

/// What is known of a policy by its name.
pub(crate) fn of_name(name: &str) -> Option<Managed> {
    Some(match name {
        "AdministratorAccess" => Managed::Document(EVERYTHING),
        "AmazonS3FullAccess" => Managed::Document(ALL_OF_S3),
        "service-role/AWSLambdaBasicExecutionRole" => Managed::Document(LOGS),
        "service-role/AWSLambdaVPCAccessExecutionRole" => Managed::Document(NETWORK),
        "service-role/AWSLambdaSQSQueueExecutionRole" => Managed::Document(QUEUES),
        "SecurityAudit" | "ReadOnlyAccess" | "job-function/ViewOnlyAccess" => Managed::OnlyReads,
        _ => return None,
    })
}
