//! Roles handed to services that run something with them.

use std::collections::BTreeMap;

use super::{Target, Ways};
use crate::decide::Step;
use crate::model::{DataKind, Principal, PrincipalKind, plain as plain_word};

/// Services that run with a role that they are handed: the actions that hand it, any of which is enough. That somebody
/// then starts what was made is taken for granted.
///
/// Sources: the pages of each service on service roles; the service authorization reference lists `iam:PassRole` as a
/// dependent action of few.
#[rustfmt::skip]
pub(super) const RUNS: &[(&str, &[&str])] = &[
    ("airflow-env.amazonaws.com", &["airflow:CreateEnvironment", "airflow:UpdateEnvironment"]),
    ("amplify.amazonaws.com", &["amplify:CreateApp", "amplify:UpdateApp"]),
    ("apigateway.amazonaws.com", &["apigateway:PUT", "apigateway:POST", "apigateway:PATCH"]),
    ("appsync.amazonaws.com", &["appsync:CreateDataSource", "appsync:UpdateDataSource"]),
    ("backup.amazonaws.com", &["backup:StartBackupJob", "backup:StartRestoreJob", "backup:CreateBackupSelection"]),
    ("batch.amazonaws.com", &["batch:CreateComputeEnvironment", "batch:UpdateComputeEnvironment"]),
    ("batchoperations.s3.amazonaws.com", &["s3:CreateJob"]),
    ("bedrock.amazonaws.com", &["bedrock:CreateAgent", "bedrock:UpdateAgent", "bedrock:CreateFlow", "bedrock:UpdateFlow"]),
    ("bedrock-agentcore.amazonaws.com", &[
        "bedrock-agentcore:CreateCodeInterpreter", "bedrock-agentcore:CreateAgentRuntime",
        "bedrock-agentcore:UpdateAgentRuntime", "bedrock-agentcore:CreateBrowser", "bedrock-agentcore:CreateGateway",
    ]),
    ("braket.amazonaws.com", &["braket:CreateJob"]),
    ("cloudformation.amazonaws.com", &[
        "cloudformation:CreateStack", "cloudformation:UpdateStack", "cloudformation:CreateChangeSet",
        "cloudformation:CreateStackSet", "cloudformation:UpdateStackSet",
    ]),
    // A build may be started with another role than its project's.
    ("codebuild.amazonaws.com", &[
        "codebuild:CreateProject", "codebuild:UpdateProject", "codebuild:StartBuild", "codebuild:StartBuildBatch",
    ]),
    ("codedeploy.amazonaws.com", &["codedeploy:CreateDeploymentGroup", "codedeploy:UpdateDeploymentGroup"]),
    ("codepipeline.amazonaws.com", &["codepipeline:CreatePipeline", "codepipeline:UpdatePipeline"]),
    ("codestar.amazonaws.com", &["codestar:CreateProject"]),
    ("config.amazonaws.com", &["config:PutConfigurationRecorder"]),
    ("databrew.amazonaws.com", &["databrew:CreateRecipeJob", "databrew:CreateProfileJob", "databrew:UpdateRecipeJob"]),
    ("datapipeline.amazonaws.com", &["datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition"]),
    ("datasync.amazonaws.com", &["datasync:CreateLocationS3"]),
    ("dms.amazonaws.com", &["dms:CreateEndpoint", "dms:ModifyEndpoint"]),
    ("ec2.amazonaws.com", &[
        "ec2:RunInstances", "ec2:RequestSpotInstances", "ec2:RequestSpotFleet", "ec2:CreateFleet",
        "ec2:AssociateIamInstanceProfile", "ec2:ReplaceIamInstanceProfileAssociation",
        "autoscaling:CreateLaunchConfiguration", "autoscaling:CreateAutoScalingGroup",
        "iam:AddRoleToInstanceProfile", "imagebuilder:CreateInfrastructureConfiguration",
        "elasticmapreduce:RunJobFlow", "elasticbeanstalk:CreateEnvironment",
    ]),
    ("ecs-tasks.amazonaws.com", &[
        "ecs:RunTask", "ecs:StartTask", "ecs:RegisterTaskDefinition", "ecs:CreateService", "ecs:UpdateService",
        "batch:RegisterJobDefinition",
    ]),
    ("elasticmapreduce.amazonaws.com", &["elasticmapreduce:RunJobFlow"]),
    ("emr-serverless.amazonaws.com", &["emr-serverless:StartJobRun"]),
    ("events.amazonaws.com", &["events:PutTargets", "events:PutRule"]),
    ("firehose.amazonaws.com", &["firehose:CreateDeliveryStream", "firehose:UpdateDestination"]),
    ("fis.amazonaws.com", &["fis:CreateExperimentTemplate", "fis:UpdateExperimentTemplate"]),
    ("glue.amazonaws.com", &[
        "glue:CreateJob", "glue:UpdateJob", "glue:CreateDevEndpoint", "glue:CreateSession", "glue:CreateCrawler",
        "glue:UpdateCrawler", "glue:CreateMLTransform",
    ]),
    ("iot.amazonaws.com", &["iot:CreateTopicRule", "iot:ReplaceTopicRule"]),
    ("kinesisanalytics.amazonaws.com", &["kinesisanalytics:CreateApplication", "kinesisanalytics:UpdateApplication"]),
    ("lakeformation.amazonaws.com", &["lakeformation:RegisterResource", "lakeformation:UpdateResource"]),
    ("lambda.amazonaws.com", &[
        "lambda:CreateFunction", "lambda:UpdateFunctionConfiguration", "synthetics:CreateCanary",
        "synthetics:UpdateCanary",
    ]),
    ("mediaconvert.amazonaws.com", &["mediaconvert:CreateJob"]),
    ("omics.amazonaws.com", &["omics:StartRun"]),
    ("pipes.amazonaws.com", &["pipes:CreatePipe", "pipes:UpdatePipe"]),
    ("pods.eks.amazonaws.com", &["eks:CreatePodIdentityAssociation", "eks:UpdatePodIdentityAssociation"]),
    ("redshift.amazonaws.com", &["redshift:ModifyClusterIamRoles", "redshift:CreateCluster"]),
    ("resources.cloudformation.amazonaws.com", &["cloudformation:RegisterType"]),
    ("rolesanywhere.amazonaws.com", &["rolesanywhere:CreateProfile", "rolesanywhere:UpdateProfile"]),
    ("s3.amazonaws.com", &["s3:PutReplicationConfiguration"]),
    ("sagemaker.amazonaws.com", &[
        "sagemaker:CreateNotebookInstance", "sagemaker:CreateTrainingJob", "sagemaker:CreateProcessingJob",
        "sagemaker:CreateDomain", "sagemaker:CreateUserProfile", "sagemaker:UpdateUserProfile",
        "sagemaker:UpdateDomain", "sagemaker:CreateModel", "sagemaker:CreateAutoMLJob", "sagemaker:CreatePipeline",
        "sagemaker:CreateHyperParameterTuningJob", "sagemaker:UpdateNotebookInstance",
    ]),
    ("scheduler.amazonaws.com", &["scheduler:CreateSchedule", "scheduler:UpdateSchedule"]),
    ("ssm.amazonaws.com", &[
        "ssm:StartAutomationExecution", "ssm:CreateAssociation", "ssm:RegisterTaskWithMaintenanceWindow",
    ]),
    ("states.amazonaws.com", &["states:CreateStateMachine", "states:UpdateStateMachine"]),
    ("tasks.apprunner.amazonaws.com", &["apprunner:CreateService", "apprunner:UpdateService"]),
    ("transfer.amazonaws.com", &["transfer:CreateUser", "transfer:UpdateUser", "transfer:CreateServer"]),
];

/// A service that may take a role.
pub(super) struct Trusted {
    service: &'static str,
    actions: &'static [&'static str],
    /// As the trust names it: `states.eu-central-1.amazonaws.com`.
    named: String,
    in_doubt: bool,
}

/// A service without its Region and the partition's ending: `states.amazonaws.com`.
fn plain(service: &str) -> String {
    let Some((name, _)) = service.split_once(".amazonaws.com") else { return service.to_owned() };
    let is_region = |it: &str| it.matches('-').count() >= 2 && it.ends_with(|it: char| it.is_ascii_digit());
    let labels: Vec<&str> = name.split('.').filter(|it| !is_region(it)).collect();
    format!("{}.amazonaws.com", labels.join("."))
}

/// By the ARN of a role, the services that may take it.
pub(super) fn trusted(ways: &Ways<'_>) -> BTreeMap<String, Vec<Trusted>> {
    let model = ways.model;
    let mut found: BTreeMap<String, Vec<Trusted>> = BTreeMap::new();
    // A service that no policy names takes no role.
    let named = model.principals.iter().filter(|it| it.kind == PrincipalKind::Service);
    let services: Vec<_> = named
        .filter_map(|it| {
            let plain = plain(&it.id);
            RUNS.iter().find(|runs| runs.0 == plain).map(|runs| (it, *runs))
        })
        .collect();
    for role in model.data.iter().filter(|it| it.kind == DataKind::Role) {
        for (principal, (service, actions)) in &services {
            if let Some(in_doubt) = ways.is_open(principal, &Step::new("sts:AssumeRole", &role.arn, role)) {
                let trusted = Trusted { service, actions, named: principal.id.clone(), in_doubt };
                found.entry(role.arn.clone()).or_default().push(trusted);
            }
        }
    }
    found
}

/// The ways to roles: taken, or handed to a service.
pub(super) fn find(ways: &mut Ways<'_>, principal: &Principal, trusts: &BTreeMap<String, Vec<Trusted>>) {
    let model = ways.model;
    // Whoever takes a role says what its session is called.
    let own = plain_word(&principal.arn);
    for session in model.principals.iter().filter(|it| it.session_of.contains(&own)) {
        let to = Target::Principal(session.name().to_owned());
        ways.push(principal, to, "by the session's name".to_owned(), false);
    }
    for role in model.data.iter().filter(|it| it.kind == DataKind::Role) {
        let Some(target) = model.principals.iter().find(|it| it.kind == PrincipalKind::Role && it.arn == role.arn)
        else {
            continue;
        };
        let to = || Target::Principal(target.name().to_owned());
        // With a token of an identity provider nobody signs the request: that is for those alone that are one.
        let actions: &[&str] = match principal.kind {
            PrincipalKind::Named => &["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"],
            _ => &["sts:AssumeRole"],
        };
        for action in actions {
            if let Some(in_doubt) = ways.is_open(principal, &Step::new(action, &role.arn, role)) {
                ways.push(principal, to(), (*action).to_owned(), in_doubt);
            }
        }
        for trusted in trusts.get(&role.arn).into_iter().flatten() {
            if !ways.may_ask(principal, "iam:PassRole") {
                continue;
            }
            let passed = |service: &str| {
                let mut pass = Step::new("iam:PassRole", &role.arn, role)
                    .with("iam:passedtoservice", Some(vec![service.to_owned()]));
                // The trust of a role says nothing of who hands it over.
                pass.policy = None;
                ways.is_open(principal, &pass)
            };
            let passes = match passed(trusted.service) {
                Some(false) => Some(false),
                other if trusted.named == trusted.service => other,
                other => passed(&trusted.named).or(other),
            };
            let Some(passes) = passes else { continue };
            let mut open: Option<(&str, bool)> = None;
            for action in trusted.actions {
                match ways.on_something(principal, action) {
                    Some(false) => {
                        open = Some((action, false));
                        break;
                    }
                    Some(true) if open.is_none() => open = Some((action, true)),
                    _ => {}
                }
            }
            if let Some((action, in_doubt)) = open {
                ways.push(principal, to(), format!("iam:PassRole, {action}"), passes || in_doubt || trusted.in_doubt);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_known_by_their_names_without_a_region() {
        for (service, expected) in [
            ("states.eu-central-1.amazonaws.com", "states.amazonaws.com"),
            ("ec2.amazonaws.com.cn", "ec2.amazonaws.com"),
            ("batchoperations.s3.amazonaws.com", "batchoperations.s3.amazonaws.com"),
            ("logs.us-gov-west-1.amazonaws.com", "logs.amazonaws.com"),
        ] {
            assert_eq!(plain(service), expected);
        }
    }
}
