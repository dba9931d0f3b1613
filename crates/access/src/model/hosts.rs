//! What runs with a role: instances, notebooks, builds, jobs with a script in a bucket.

use lakewright_template::{Resource, Value};

use super::Model;
use super::gather::Reading;

/// Something that runs with a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Host {
    pub(crate) id: String,
    pub(crate) account: String,
    pub(crate) arn: String,
    /// The ARN of its role.
    pub(crate) role: String,
    /// How somebody gets hold of that.
    pub(crate) ways: &'static [Way],
    /// The ARN of the object that its code is, or of a pattern of such.
    pub(crate) script: Option<String>,
}

/// Actions that together lead to the rights of a host's role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Way {
    pub(crate) needs: &'static [Need],
    /// Whether it takes more than can be seen in a template.
    pub(crate) perhaps: bool,
}

/// An action that a way takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// On the host itself.
    On(&'static str),
    /// On anything.
    Some(&'static str),
    /// Writing the script.
    Script,
}

/// How a type says its role.
#[derive(Clone, Copy, Debug)]
enum RoleAt {
    /// By ARN or name.
    Role(&'static [&'static str]),
    /// By the ARN or name of an instance profile.
    Profile(&'static [&'static [&'static str]]),
}

use Need::{On, Script, Some as Any};

const fn sure(needs: &'static [Need]) -> Way {
    Way { needs, perhaps: false }
}

const fn perhaps(needs: &'static [Need]) -> Way {
    Way { needs, perhaps: true }
}

/// Types that run with a role, and how somebody gets hold of it.
///
/// Sources: what each action says in the service authorization reference, and the pages that say that it does not take
/// `iam:PassRole`: the role stays the one that it is.
#[rustfmt::skip]
const HOSTS: &[(&str, RoleAt, &[Way])] = &[
    ("AWS::Amplify::App", RoleAt::Role(&["IAMServiceRole"]), &[perhaps(&[Any("amplify:UpdateApp"), Any("amplify:StartJob")])]),
    ("AWS::AppRunner::Service", RoleAt::Role(&["InstanceConfiguration", "InstanceRoleArn"]), &[sure(&[On("apprunner:UpdateService")])]),
    // The command of a job is the caller's to say.
    ("AWS::Batch::JobDefinition", RoleAt::Role(&["ContainerProperties", "JobRoleArn"]), &[sure(&[Any("batch:SubmitJob")])]),
    ("AWS::BedrockAgentCore::BrowserCustom", RoleAt::Role(&["ExecutionRoleArn"]), &[
        perhaps(&[Any("bedrock-agentcore:StartBrowserSession"), Any("bedrock-agentcore:ConnectBrowserAutomationStream")]),
    ]),
    ("AWS::BedrockAgentCore::CodeInterpreterCustom", RoleAt::Role(&["ExecutionRoleArn"]), &[
        sure(&[Any("bedrock-agentcore:StartCodeInterpreterSession"), Any("bedrock-agentcore:InvokeCodeInterpreter")]),
    ]),
    ("AWS::BedrockAgentCore::Runtime", RoleAt::Role(&["RoleArn"]), &[
        sure(&[Any("bedrock-agentcore:InvokeAgentRuntimeCommand")]),
    ]),
    ("AWS::CloudFormation::StackSet", RoleAt::Role(&["AdministrationRoleARN"]), &[perhaps(&[Any("cloudformation:UpdateStackSet")])]),
    // Who starts a build says its commands.
    ("AWS::CodeBuild::Project", RoleAt::Role(&["ServiceRole"]), &[
        sure(&[On("codebuild:StartBuild")]), sure(&[On("codebuild:StartBuildBatch")]),
        perhaps(&[On("codebuild:UpdateProject")]), perhaps(&[Script]),
    ]),
    ("AWS::EC2::Instance", RoleAt::Profile(&[&["IamInstanceProfile"]]), &[
        sure(&[On("ssm:SendCommand")]), sure(&[On("ssm:StartSession")]),
        sure(&[On("ec2:ModifyInstanceAttribute"), On("ec2:StopInstances"), On("ec2:StartInstances")]),
        perhaps(&[Any("ssm:CreateAssociation")]), perhaps(&[On("ec2-instance-connect:SendSSHPublicKey")]),
    ]),
    ("AWS::EC2::LaunchTemplate", RoleAt::Profile(&[
        &["LaunchTemplateData", "IamInstanceProfile", "Arn"], &["LaunchTemplateData", "IamInstanceProfile", "Name"],
    ]), &[perhaps(&[On("ec2:CreateLaunchTemplateVersion")])]),
    ("AWS::ECS::TaskDefinition", RoleAt::Role(&["TaskRoleArn"]), &[perhaps(&[Any("ecs:ExecuteCommand")])]),
    ("AWS::EMR::Cluster", RoleAt::Profile(&[&["JobFlowRole"]]), &[sure(&[Any("elasticmapreduce:AddJobFlowSteps")])]),
    ("AWS::Glue::DevEndpoint", RoleAt::Role(&["RoleArn"]), &[sure(&[Any("glue:UpdateDevEndpoint")])]),
    // Who writes the script and does not start the job itself waits until it runs.
    ("AWS::Glue::Job", RoleAt::Role(&["Role"]), &[
        sure(&[Script, On("glue:StartJobRun")]), perhaps(&[Script]),
    ]),
    ("AWS::LakeFormation::Resource", RoleAt::Role(&["RoleArn"]), &[perhaps(&[Any("lakeformation:GetDataAccess")])]),
    // The scheduler takes up what is put in the folder.
    ("AWS::MWAA::Environment", RoleAt::Role(&["ExecutionRoleArn"]), &[
        sure(&[Script]), perhaps(&[Any("airflow:CreateWebLoginToken")]), perhaps(&[Any("airflow:CreateCliToken")]),
    ]),
    ("AWS::S3::AccessGrantsLocation", RoleAt::Role(&["IamRoleArn"]), &[perhaps(&[Any("s3:GetDataAccess")])]),
    ("AWS::SageMaker::Domain", RoleAt::Role(&["DefaultUserSettings", "ExecutionRole"]), &[
        sure(&[Any("sagemaker:CreatePresignedDomainUrl")]),
    ]),
    ("AWS::SageMaker::NotebookInstance", RoleAt::Role(&["RoleArn"]), &[
        sure(&[On("sagemaker:CreatePresignedNotebookInstanceUrl")]),
        sure(&[
            Any("sagemaker:CreateNotebookInstanceLifecycleConfig"), On("sagemaker:StopNotebookInstance"),
            On("sagemaker:UpdateNotebookInstance"), On("sagemaker:StartNotebookInstance"),
        ]),
    ]),
    ("AWS::SageMaker::UserProfile", RoleAt::Role(&["UserSettings", "ExecutionRole"]), &[
        sure(&[Any("sagemaker:CreatePresignedDomainUrl")]),
    ]),
    ("AWS::StepFunctions::StateMachine", RoleAt::Role(&["RoleArn"]), &[perhaps(&[On("states:UpdateStateMachine")])]),
    ("AWS::Synthetics::Canary", RoleAt::Role(&["ExecutionRoleArn"]), &[perhaps(&[On("synthetics:UpdateCanary")])]),
];

/// The actions of all ways.
#[cfg(test)]
pub(crate) fn actions() -> impl Iterator<Item = &'static str> {
    HOSTS.iter().flat_map(|it| it.2).flat_map(|it| it.needs).filter_map(|it| match it {
        On(action) | Any(action) => Some(*action),
        Script => None,
    })
}

/// Adds the hosts of a template whose role is known.
pub(super) fn gather(reading: &Reading<'_, '_>, model: &mut Model) {
    let roles = reading.roles(model);
    let denoter = reading.denoter;
    for resource in reading.template.resources() {
        let Some((kind, at, ways)) = HOSTS.iter().find(|it| resource.is(it.0)) else { continue };
        let role = match at {
            RoleAt::Role(path) => text_at(reading, resource, path),
            RoleAt::Profile(paths) => {
                paths.iter().find_map(|it| text_at(reading, resource, it)).and_then(|it| of_profile(reading, &it))
            }
        };
        let Some(role) = role else { continue };
        // Some take the name of a role as well as its ARN.
        let role = match roles.get(&role).and_then(|it| model.principals.get(*it)) {
            Some(it) => it.arn.clone(),
            None => role,
        };
        let arn = denoter.arn_of(resource.id).unwrap_or_else(|| denoter.unknown(resource.id));
        model.hosts.push(Host {
            id: resource.id.to_owned(),
            account: denoter.account().to_owned(),
            arn,
            role,
            ways,
            script: script(reading, resource, kind),
        });
    }
}

fn value_at<'v>(reading: &Reading<'_, 'v>, resource: Resource<'v>, path: &[&str]) -> Option<&'v Value> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(resource.property(first)?, |at, key| reading.denoter.taken(at)?.get(key))
}

fn text_at<'v>(reading: &Reading<'_, 'v>, resource: Resource<'v>, path: &[&str]) -> Option<String> {
    reading.denoter.denote(value_at(reading, resource, path)?)
}

/// The role of an instance profile that is given by ARN or name.
fn of_profile(reading: &Reading<'_, '_>, profile: &str) -> Option<String> {
    let profiles: Vec<Resource<'_>> = reading.of_type("AWS::IAM::InstanceProfile").collect();
    let is_it = |it: &&Resource<'_>| {
        let names = [reading.denoter.name_of(it.id), reading.denoter.arn_of(it.id)];
        names.iter().flatten().any(|it| it == profile)
    };
    reading.texts(**profiles.iter().find(is_it).as_ref()?, "Roles").into_iter().next()?
}

/// The ARN of the object that is the code.
fn script<'v>(reading: &Reading<'_, 'v>, resource: Resource<'v>, kind: &str) -> Option<String> {
    let partition = reading.denoter.partition();
    let in_s3 = |it: &str| format!("arn:{partition}:s3:::{it}");
    match kind {
        "AWS::Glue::Job" => {
            text_at(reading, resource, &["Command", "ScriptLocation"])?.strip_prefix("s3://").map(in_s3)
        }
        "AWS::CodeBuild::Project" => {
            let is_s3 = text_at(reading, resource, &["Source", "Type"]).as_deref() == Some("S3");
            text_at(reading, resource, &["Source", "Location"]).filter(|_| is_s3).map(|it| in_s3(&it))
        }
        "AWS::MWAA::Environment" => {
            let folder = text_at(reading, resource, &["DagS3Path"])?;
            Some(format!("{}/{}/~any.py", text_at(reading, resource, &["SourceBucketArn"])?, folder.trim_matches('/')))
        }
        _ => None,
    }
}
