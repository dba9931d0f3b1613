//! AWS services as principals: who acts when a service calls, delivers or assumes a role.
//!
//! A service acts for every account of AWS: a statement that lets one in says for whom, by `aws:SourceAccount` or
//! `aws:SourceArn` ([`Condition::source_account`](crate::Condition::source_account)).

use crate::ServicePrincipal;

macro_rules! services {
    ($($(#[$doc:meta])* $name:ident = $principal:literal;)*) => {$(
        $(#[$doc])*
        pub const $name: ServicePrincipal = ServicePrincipal($principal);
    )*};
}

services! {
    /// API Gateway.
    APIGATEWAY = "apigateway.amazonaws.com";
    /// Application Auto Scaling.
    APPLICATION_AUTOSCALING = "application-autoscaling.amazonaws.com";
    /// Athena.
    ATHENA = "athena.amazonaws.com";
    /// EC2 Auto Scaling.
    AUTOSCALING = "autoscaling.amazonaws.com";
    /// Backup.
    BACKUP = "backup.amazonaws.com";
    /// Batch.
    BATCH = "batch.amazonaws.com";
    /// Bedrock.
    BEDROCK = "bedrock.amazonaws.com";
    /// Budgets.
    BUDGETS = "budgets.amazonaws.com";
    /// CloudFormation.
    CLOUDFORMATION = "cloudformation.amazonaws.com";
    /// CloudFront.
    CLOUDFRONT = "cloudfront.amazonaws.com";
    /// CloudTrail.
    CLOUDTRAIL = "cloudtrail.amazonaws.com";
    /// CloudWatch alarms.
    CLOUDWATCH = "cloudwatch.amazonaws.com";
    /// CodeBuild.
    CODEBUILD = "codebuild.amazonaws.com";
    /// CodePipeline.
    CODEPIPELINE = "codepipeline.amazonaws.com";
    /// Config.
    CONFIG = "config.amazonaws.com";
    /// Glue DataBrew.
    DATABREW = "databrew.amazonaws.com";
    /// DataSync.
    DATASYNC = "datasync.amazonaws.com";
    /// CloudWatch log delivery.
    LOG_DELIVERY = "delivery.logs.amazonaws.com";
    /// Database Migration Service.
    DMS = "dms.amazonaws.com";
    /// EC2.
    EC2 = "ec2.amazonaws.com";
    /// ECS tasks.
    ECS_TASKS = "ecs-tasks.amazonaws.com";
    /// EKS.
    EKS = "eks.amazonaws.com";
    /// EMR.
    EMR = "elasticmapreduce.amazonaws.com";
    /// EMR Serverless.
    EMR_SERVERLESS = "emr-serverless.amazonaws.com";
    /// EventBridge rules.
    EVENTS = "events.amazonaws.com";
    /// Data Firehose.
    FIREHOSE = "firehose.amazonaws.com";
    /// Glue.
    GLUE = "glue.amazonaws.com";
    /// GuardDuty.
    GUARDDUTY = "guardduty.amazonaws.com";
    /// IoT rules.
    IOT = "iot.amazonaws.com";
    /// Kinesis.
    KINESIS = "kinesis.amazonaws.com";
    /// Managed Service for Apache Flink.
    KINESISANALYTICS = "kinesisanalytics.amazonaws.com";
    /// Lake Formation.
    LAKEFORMATION = "lakeformation.amazonaws.com";
    /// Lambda.
    LAMBDA = "lambda.amazonaws.com";
    /// S3 server access logs.
    S3_ACCESS_LOGS = "logging.s3.amazonaws.com";
    /// CloudWatch Logs.
    LOGS = "logs.amazonaws.com";
    /// Macie.
    MACIE = "macie.amazonaws.com";
    /// GuardDuty malware protection.
    MALWARE_PROTECTION = "malware-protection-plan.guardduty.amazonaws.com";
    /// EventBridge pipes.
    PIPES = "pipes.amazonaws.com";
    /// QuickSight.
    QUICKSIGHT = "quicksight.amazonaws.com";
    /// RDS.
    RDS = "rds.amazonaws.com";
    /// Redshift.
    REDSHIFT = "redshift.amazonaws.com";
    /// S3.
    S3 = "s3.amazonaws.com";
    /// SageMaker.
    SAGEMAKER = "sagemaker.amazonaws.com";
    /// EventBridge Scheduler.
    SCHEDULER = "scheduler.amazonaws.com";
    /// Secrets Manager.
    SECRETSMANAGER = "secretsmanager.amazonaws.com";
    /// Security Hub.
    SECURITYHUB = "securityhub.amazonaws.com";
    /// SES.
    SES = "ses.amazonaws.com";
    /// SNS.
    SNS = "sns.amazonaws.com";
    /// SQS.
    SQS = "sqs.amazonaws.com";
    /// Systems Manager.
    SSM = "ssm.amazonaws.com";
    /// Step Functions.
    STATES = "states.amazonaws.com";
    /// Transfer Family.
    TRANSFER = "transfer.amazonaws.com";
    /// VPC flow logs.
    VPC_FLOW_LOGS = "vpc-flow-logs.amazonaws.com";
}
