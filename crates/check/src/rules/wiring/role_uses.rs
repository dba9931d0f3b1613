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
}

/// Types, the place of a role in their properties, and the service that takes it.
const USES: &[(&str, &[&str], &str)] = &[
    ("AWS::Lambda::Function", &["Role"], "lambda.amazonaws.com"),
    ("AWS::Glue::Job", &["Role"], "glue.amazonaws.com"),
    ("AWS::Glue::Crawler", &["Role"], "glue.amazonaws.com"),
    ("AWS::StepFunctions::StateMachine", &["RoleArn"], "states.amazonaws.com"),
    ("AWS::Events::Rule", &["RoleArn"], "events.amazonaws.com"),
    ("AWS::Events::Rule", &["Targets", "RoleArn"], "events.amazonaws.com"),
    ("AWS::Scheduler::Schedule", &["Target", "RoleArn"], "scheduler.amazonaws.com"),
    ("AWS::Pipes::Pipe", &["RoleArn"], "pipes.amazonaws.com"),
    ("AWS::KinesisFirehose::DeliveryStream", &["S3DestinationConfiguration", "RoleARN"], "firehose.amazonaws.com"),
    (
        "AWS::KinesisFirehose::DeliveryStream",
        &["ExtendedS3DestinationConfiguration", "RoleARN"],
        "firehose.amazonaws.com",
    ),
    (
        "AWS::KinesisFirehose::DeliveryStream",
        &["KinesisStreamSourceConfiguration", "RoleARN"],
        "firehose.amazonaws.com",
    ),
    ("AWS::Config::ConfigurationRecorder", &["RoleARN"], "config.amazonaws.com"),
    ("AWS::CloudTrail::Trail", &["CloudWatchLogsRoleArn"], "cloudtrail.amazonaws.com"),
    ("AWS::EC2::FlowLog", &["DeliverLogsPermissionArn"], "vpc-flow-logs.amazonaws.com"),
    ("AWS::CodeBuild::Project", &["ServiceRole"], "codebuild.amazonaws.com"),
    ("AWS::CodePipeline::Pipeline", &["RoleArn"], "codepipeline.amazonaws.com"),
    ("AWS::ECS::TaskDefinition", &["ExecutionRoleArn"], "ecs-tasks.amazonaws.com"),
    ("AWS::ECS::TaskDefinition", &["TaskRoleArn"], "ecs-tasks.amazonaws.com"),
    ("AWS::S3::Bucket", &["ReplicationConfiguration", "Role"], "s3.amazonaws.com"),
    ("AWS::GuardDuty::MalwareProtectionPlan", &["Role"], "malware-protection-plan.guardduty.amazonaws.com"),
    ("AWS::SageMaker::NotebookInstance", &["RoleArn"], "sagemaker.amazonaws.com"),
];

impl<'d> Wiring<'_, 'd> {
    /// Every property that takes a role.
    pub(crate) fn role_uses(&self) -> Vec<RoleUse<'d>> {
        let mut found = Vec::new();
        for resource in self.context.template().resources() {
            let Some(kind) = resource.kind() else { continue };
            for (_, keys, service) in USES.iter().filter(|it| it.0 == kind) {
                for item in self.items(resource, keys) {
                    found.push(RoleUse { item, service });
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
