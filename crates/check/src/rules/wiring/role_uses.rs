//! Where services are given roles, and what else calls functions.

use lakewright_template::{Resource, UseKind, uses};

use super::model::{Item, Wiring};

/// A property that takes a role.
#[derive(Clone, Debug)]
pub(crate) struct RoleUse<'d> {
    /// Where and what it is.
    pub(crate) item: Item<'d>,
    /// The service that takes it.
    pub(crate) service: &'static str,
    /// Whether its ARN is needed; some services take its name too.
    pub(crate) needs_arn: bool,
}

/// Types, the place of a role in their properties, the service that takes it, and whether only an ARN will do.
const USES: &[(&str, &[&str], &str, bool)] = &[
    ("AWS::Lambda::Function", &["Role"], "lambda.amazonaws.com", true),
    ("AWS::Glue::Job", &["Role"], "glue.amazonaws.com", false),
    ("AWS::Glue::Crawler", &["Role"], "glue.amazonaws.com", false),
    ("AWS::StepFunctions::StateMachine", &["RoleArn"], "states.amazonaws.com", true),
    ("AWS::Events::Rule", &["RoleArn"], "events.amazonaws.com", true),
    ("AWS::Events::Rule", &["Targets", "RoleArn"], "events.amazonaws.com", true),
    ("AWS::Scheduler::Schedule", &["Target", "RoleArn"], "scheduler.amazonaws.com", true),
    ("AWS::Pipes::Pipe", &["RoleArn"], "pipes.amazonaws.com", true),
    (
        "AWS::KinesisFirehose::DeliveryStream",
        &["S3DestinationConfiguration", "RoleARN"],
        "firehose.amazonaws.com",
        true,
    ),
    (
        "AWS::KinesisFirehose::DeliveryStream",
        &["ExtendedS3DestinationConfiguration", "RoleARN"],
        "firehose.amazonaws.com",
        true,
    ),
    (
        "AWS::KinesisFirehose::DeliveryStream",
        &["KinesisStreamSourceConfiguration", "RoleARN"],
        "firehose.amazonaws.com",
        true,
    ),
    ("AWS::Config::ConfigurationRecorder", &["RoleARN"], "config.amazonaws.com", true),
    ("AWS::CloudTrail::Trail", &["CloudWatchLogsRoleArn"], "cloudtrail.amazonaws.com", true),
    ("AWS::EC2::FlowLog", &["DeliverLogsPermissionArn"], "vpc-flow-logs.amazonaws.com", true),
    ("AWS::CodeBuild::Project", &["ServiceRole"], "codebuild.amazonaws.com", false),
    ("AWS::CodePipeline::Pipeline", &["RoleArn"], "codepipeline.amazonaws.com", true),
    ("AWS::ECS::TaskDefinition", &["ExecutionRoleArn"], "ecs-tasks.amazonaws.com", false),
    ("AWS::ECS::TaskDefinition", &["TaskRoleArn"], "ecs-tasks.amazonaws.com", false),
    ("AWS::S3::Bucket", &["ReplicationConfiguration", "Role"], "s3.amazonaws.com", true),
    ("AWS::GuardDuty::MalwareProtectionPlan", &["Role"], "malware-protection-plan.guardduty.amazonaws.com", true),
    ("AWS::SageMaker::NotebookInstance", &["RoleArn"], "sagemaker.amazonaws.com", true),
];

impl<'d> Wiring<'_, 'd> {
    /// Every property that takes a role.
    pub(crate) fn role_uses(&self) -> Vec<RoleUse<'d>> {
        let mut found = Vec::new();
        for resource in self.context.template().resources() {
            let Some(kind) = resource.kind() else { continue };
            for (_, keys, service, needs_arn) in USES.iter().filter(|it| it.0 == kind) {
                for item in self.items(resource, keys) {
                    found.push(RoleUse { item, service, needs_arn: *needs_arn });
                }
            }
        }
        found
    }

    /// Whether something of the template but mappings and alarms' dimensions refers to a function and may call it.
    pub(crate) fn is_called(&self, function: Resource<'d>) -> bool {
        const NEVER_CALL: [&str; 5] = [
            "AWS::Lambda::EventSourceMapping",
            "AWS::CloudWatch::Alarm",
            "AWS::CloudWatch::Dashboard",
            "AWS::Logs::LogGroup",
            "AWS::IAM::Role",
        ];
        self.context.template().resources().any(|it| {
            if it.id == function.id || it.kind().is_none_or(|kind| NEVER_CALL.contains(&kind)) {
                return false;
            }
            let mut is_called = false;
            if let Some(properties) = it.object.get("Properties") {
                uses(properties, &mut it.path(), &mut |it| {
                    let is_resource = matches!(it.kind, UseKind::Ref { .. } | UseKind::Attribute { .. });
                    is_called |= is_resource && it.name == function.id;
                });
            }
            is_called
        })
    }
}
