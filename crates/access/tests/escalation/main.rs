//! Whose rights somebody gets hold of, way by way: open with all that it takes, and not with one part less.

mod templates;

use lakewright_access::{Access, Stack};
use lakewright_template::read;

/// What `Who` could get hold of.
const AROUND: &str = "
  Strong:
    Type: AWS::IAM::Role
    Properties:
      RoleName: strong
      ManagedPolicyArns: [!Ref Rights]
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: {Service: [SERVICES]}
            Action: 'sts:AssumeRole'
  Bounded:
    Type: AWS::IAM::Role
    Properties:
      RoleName: bounded
      PermissionsBoundary: !Ref Limit
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::111111111111:role/who'}, Action: 'sts:AssumeRole'}]
  Rights:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      ManagedPolicyName: rights
      PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'dynamodb:*', Resource: '*'}]}
  Limit:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      ManagedPolicyName: limit
      PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: ['s3:*', 'iam:*'], Resource: '*'}]}
  Admin: {Type: AWS::IAM::User, Properties: {UserName: admin}}
  Admins: {Type: AWS::IAM::Group, Properties: {GroupName: admins}}
  Notes: {Type: AWS::S3::Bucket, Properties: {BucketName: notes}}
  Shared: {Type: AWS::S3::Bucket, Properties: {BucketName: shared}}
  SharedPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: shared
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: {AWS: 'arn:aws:iam::111111111111:user/nobody'}
            Action: 's3:GetObject'
            Resource: 'arn:aws:s3:::shared/*'
            Condition: {StringEquals: {'s3:DataAccessPointAccount': '111111111111'}}
  Work: {Type: AWS::SQS::Queue, Properties: {QueueName: work}}
  News: {Type: AWS::SNS::Topic, Properties: {TopicName: news}}
  Items: {Type: AWS::DynamoDB::Table, Properties: {TableName: items}}
  Lines: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: lines}}
  Password: {Type: AWS::SecretsManager::Secret, Properties: {Name: password}}
  Events: {Type: AWS::Kinesis::Stream, Properties: {Name: events}}
  Bus: {Type: AWS::Events::EventBus, Properties: {Name: bus}}
  Master:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy:
        Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::111111111111:root'}, Action: 'kms:*', Resource: '*'}]
  Code: {Type: AWS::Lambda::Function, Properties: {FunctionName: code, Role: !GetAtt Strong.Arn}}
";

/// What the trust of a role gives `who` without any right of its own.
const ALWAYS: [&str; 1] = ["Who → Bounded (sts:AssumeRole)"];

/// A template with a role `who` (or a user) with these statements.
fn chains(kind: &str, statements: &[&str], services: &str, more: &str) -> Vec<String> {
    let policies = format!(
        "Policies: [{{PolicyName: may, PolicyDocument: {{Version: '2012-10-17', Statement: [{}]}}}}]",
        statements.join(", ")
    );
    let who = match kind {
        "user" => format!("{{Type: AWS::IAM::User, Properties: {{UserName: who, Groups: [friends], {policies}}}}}"),
        _ => format!(
            "{{Type: AWS::IAM::Role, Properties: {{RoleName: who, {policies}, AssumeRolePolicyDocument: {{Statement: \
             [{{Effect: Allow, Principal: {{Service: config.amazonaws.com}}, Action: 'sts:AssumeRole'}}]}}}}}}"
        ),
    };
    let around = AROUND.replace("SERVICES", services);
    let text = format!(
        "Resources:\n  Who: {who}\n  Friends: {{Type: AWS::IAM::Group, Properties: {{GroupName: friends}}}}{around}{more}"
    );
    let template = read(&text).expect("a template");
    let access = Access::of([Stack::new("notes", &template.root).in_account("111111111111")]);
    let who = access.principals_called(None, "who").next().expect("who");
    access.chains(who).iter().map(ToString::to_string).collect()
}

/// `iam:PassRole on ARN` as a statement.
fn statement(text: &str) -> String {
    let (actions, resource) = text.split_once(" on ").unwrap_or((text, "*"));
    let actions: Vec<String> = actions.split('+').map(|it| format!("'{it}'")).collect();
    format!("{{Effect: Allow, Action: [{}], Resource: '{resource}'}}", actions.join(", "))
}

/// Holds that a way is open with all statements, and not with one less.
#[track_caller]
fn holds(kind: &str, statements: &[&str], services: &str, more: &str, expected: &str) {
    let made: Vec<String> = statements.iter().map(|it| statement(it)).collect();
    let all: Vec<&str> = made.iter().map(String::as_str).collect();
    let found = chains(kind, &all, services, more);
    assert!(found.iter().any(|it| it == expected), "{statements:?}: {expected}\nfound {found:#?}");
    for (without, left_out) in statements.iter().enumerate() {
        let less: Vec<&str> = all.iter().enumerate().filter(|it| it.0 != without).map(|it| *it.1).collect();
        let found = chains(kind, &less, services, more);
        assert!(!found.iter().any(|it| it == expected), "{expected}\nalso without {left_out}: {found:#?}");
    }
}

#[test]
fn a_role_is_handed_to_each_service_that_runs_with_one() {
    for (service, action) in [
        ("lambda.amazonaws.com", "lambda:CreateFunction"),
        ("lambda.amazonaws.com", "lambda:UpdateFunctionConfiguration"),
        ("lambda.amazonaws.com", "synthetics:CreateCanary"),
        ("glue.amazonaws.com", "glue:CreateJob"),
        ("glue.amazonaws.com", "glue:UpdateJob"),
        ("glue.amazonaws.com", "glue:CreateDevEndpoint"),
        ("glue.amazonaws.com", "glue:CreateSession"),
        ("glue.amazonaws.com", "glue:CreateCrawler"),
        ("glue.amazonaws.com", "glue:UpdateCrawler"),
        ("sagemaker.amazonaws.com", "sagemaker:CreateNotebookInstance"),
        ("sagemaker.amazonaws.com", "sagemaker:CreateTrainingJob"),
        ("sagemaker.amazonaws.com", "sagemaker:CreateProcessingJob"),
        ("sagemaker.amazonaws.com", "sagemaker:CreateDomain"),
        ("sagemaker.amazonaws.com", "sagemaker:CreateUserProfile"),
        ("sagemaker.amazonaws.com", "sagemaker:CreateHyperParameterTuningJob"),
        ("cloudformation.amazonaws.com", "cloudformation:CreateStack"),
        ("cloudformation.amazonaws.com", "cloudformation:CreateStackSet"),
        ("cloudformation.amazonaws.com", "cloudformation:CreateChangeSet"),
        ("states.amazonaws.com", "states:CreateStateMachine"),
        ("states.us-east-1.amazonaws.com", "states:CreateStateMachine"),
        ("ec2.amazonaws.com", "ec2:RunInstances"),
        ("ec2.amazonaws.com", "ec2:AssociateIamInstanceProfile"),
        ("ec2.amazonaws.com", "ec2:RequestSpotInstances"),
        ("ec2.amazonaws.com", "autoscaling:CreateLaunchConfiguration"),
        ("ec2.amazonaws.com", "elasticmapreduce:RunJobFlow"),
        ("ecs-tasks.amazonaws.com", "ecs:RunTask"),
        ("ecs-tasks.amazonaws.com", "ecs:StartTask"),
        ("ecs-tasks.amazonaws.com", "ecs:RegisterTaskDefinition"),
        ("ecs-tasks.amazonaws.com", "ecs:CreateService"),
        ("ecs-tasks.amazonaws.com", "batch:RegisterJobDefinition"),
        ("codebuild.amazonaws.com", "codebuild:CreateProject"),
        ("codebuild.amazonaws.com", "codebuild:StartBuildBatch"),
        ("codepipeline.amazonaws.com", "codepipeline:CreatePipeline"),
        ("codestar.amazonaws.com", "codestar:CreateProject"),
        ("datapipeline.amazonaws.com", "datapipeline:CreatePipeline"),
        ("elasticmapreduce.amazonaws.com", "elasticmapreduce:RunJobFlow"),
        ("emr-serverless.amazonaws.com", "emr-serverless:StartJobRun"),
        ("batchoperations.s3.amazonaws.com", "s3:CreateJob"),
        ("s3.amazonaws.com", "s3:PutReplicationConfiguration"),
        ("tasks.apprunner.amazonaws.com", "apprunner:CreateService"),
        ("bedrock-agentcore.amazonaws.com", "bedrock-agentcore:CreateCodeInterpreter"),
        ("braket.amazonaws.com", "braket:CreateJob"),
        ("amplify.amazonaws.com", "amplify:CreateApp"),
        ("scheduler.amazonaws.com", "scheduler:CreateSchedule"),
        ("ssm.amazonaws.com", "ssm:StartAutomationExecution"),
        ("pods.eks.amazonaws.com", "eks:CreatePodIdentityAssociation"),
        ("rolesanywhere.amazonaws.com", "rolesanywhere:CreateProfile"),
        ("lakeformation.amazonaws.com", "lakeformation:RegisterResource"),
    ] {
        let pass = "iam:PassRole on arn:aws:iam::111111111111:role/strong";
        let expected = format!("Who → Strong (iam:PassRole, {action})");
        holds("role", &[pass, action], &format!("'{service}'"), "", &expected);
        // A role that trusts another service is none that this one runs with.
        let made = [statement(pass), statement(action)];
        let found = chains("role", &made.each_ref().map(String::as_str), "'iot.amazonaws.com'", "");
        assert!(!found.contains(&expected), "{found:?}");
    }
}

#[test]
fn a_role_is_handed_only_to_the_service_that_a_condition_names() {
    let pass = |service: &str| {
        format!(
            "{{Effect: Allow, Action: 'iam:PassRole', Resource: '*', Condition: {{StringEquals: {{'iam:PassedToService': \
             '{service}'}}}}}}"
        )
    };
    let creates = statement("lambda:CreateFunction");
    let found = |service: &str| chains("role", &[&pass(service), &creates], "'lambda.amazonaws.com'", "");
    assert!(found("lambda.amazonaws.com").contains(&"Who → Strong (iam:PassRole, lambda:CreateFunction)".to_owned()));
    assert_eq!(found("glue.amazonaws.com"), ALWAYS);
}

#[test]
fn what_runs_with_a_role_is_entered_or_changed() {
    let host = |text: &str| {
        format!(
            "\n  Profile: {{Type: AWS::IAM::InstanceProfile, Properties: {{InstanceProfileName: profile, Roles: [!Ref Strong]}}}}\n  Host: {text}\n"
        )
    };
    for (text, statements, by, perhaps) in [
        (
            "{Type: AWS::EC2::Instance, Properties: {IamInstanceProfile: !Ref Profile}}",
            &["ssm:SendCommand"][..],
            "",
            false,
        ),
        ("{Type: AWS::EC2::Instance, Properties: {IamInstanceProfile: profile}}", &["ssm:StartSession"], "", false),
        (
            "{Type: AWS::EC2::Instance, Properties: {IamInstanceProfile: !Ref Profile}}",
            &["ec2:ModifyInstanceAttribute", "ec2:StopInstances", "ec2:StartInstances"],
            "",
            false,
        ),
        (
            "{Type: AWS::EC2::Instance, Properties: {IamInstanceProfile: !Ref Profile}}",
            &["ec2-instance-connect:SendSSHPublicKey"],
            "",
            true,
        ),
        (
            "{Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {IamInstanceProfile: {Arn: !GetAtt Profile.Arn}}}}",
            &["ec2:CreateLaunchTemplateVersion"],
            "",
            true,
        ),
        (
            "{Type: AWS::SageMaker::NotebookInstance, Properties: {NotebookInstanceName: host, RoleArn: !GetAtt Strong.Arn}}",
            &[
                "sagemaker:CreatePresignedNotebookInstanceUrl on arn:aws:sagemaker:us-east-1:111111111111:notebook-instance/host",
            ],
            "sagemaker:CreatePresignedNotebookInstanceUrl",
            false,
        ),
        (
            "{Type: AWS::SageMaker::NotebookInstance, Properties: {NotebookInstanceName: host, RoleArn: !GetAtt Strong.Arn}}",
            &[
                "sagemaker:CreateNotebookInstanceLifecycleConfig",
                "sagemaker:StopNotebookInstance",
                "sagemaker:UpdateNotebookInstance",
                "sagemaker:StartNotebookInstance",
            ],
            "",
            false,
        ),
        (
            "{Type: AWS::CodeBuild::Project, Properties: {Name: host, ServiceRole: !Ref Strong}}",
            &["codebuild:StartBuild on arn:aws:codebuild:us-east-1:111111111111:project/host"],
            "codebuild:StartBuild",
            false,
        ),
        (
            "{Type: AWS::ECS::TaskDefinition, Properties: {TaskRoleArn: !GetAtt Strong.Arn}}",
            &["ecs:ExecuteCommand"],
            "",
            true,
        ),
        (
            "{Type: AWS::Glue::DevEndpoint, Properties: {RoleArn: !GetAtt Strong.Arn}}",
            &["glue:UpdateDevEndpoint"],
            "",
            false,
        ),
        (
            "{Type: AWS::EMR::Cluster, Properties: {JobFlowRole: !Ref Profile}}",
            &["elasticmapreduce:AddJobFlowSteps"],
            "",
            false,
        ),
        (
            "{Type: AWS::Batch::JobDefinition, Properties: {ContainerProperties: {JobRoleArn: !GetAtt Strong.Arn}}}",
            &["batch:SubmitJob"],
            "",
            false,
        ),
        (
            "{Type: AWS::AppRunner::Service, Properties: {InstanceConfiguration: {InstanceRoleArn: !GetAtt Strong.Arn}}}",
            &["apprunner:UpdateService"],
            "",
            false,
        ),
        (
            "{Type: AWS::BedrockAgentCore::CodeInterpreterCustom, Properties: {ExecutionRoleArn: !GetAtt Strong.Arn}}",
            &["bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter"],
            "",
            false,
        ),
        (
            "{Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: !GetAtt Strong.Arn}}",
            &["states:UpdateStateMachine"],
            "",
            true,
        ),
        (
            "{Type: AWS::LakeFormation::Resource, Properties: {RoleArn: !GetAtt Strong.Arn}}",
            &["lakeformation:GetDataAccess"],
            "",
            true,
        ),
        (
            "{Type: AWS::S3::AccessGrantsLocation, Properties: {IamRoleArn: !GetAtt Strong.Arn}}",
            &["s3:GetDataAccess"],
            "",
            true,
        ),
        (
            "{Type: AWS::MWAA::Environment, Properties: {ExecutionRoleArn: !GetAtt Strong.Arn, SourceBucketArn: !GetAtt Notes.Arn, DagS3Path: dags}}",
            &["s3:PutObject on arn:aws:s3:::notes/dags/*"],
            "s3:PutObject of the script of Host",
            false,
        ),
        (
            "{Type: AWS::Glue::Job, Properties: {Name: host, Role: !Ref Strong, Command: {ScriptLocation: 's3://notes/etl/load.py'}}}",
            &["s3:PutObject on arn:aws:s3:::notes/etl/*", "glue:StartJobRun"],
            "s3:PutObject, glue:StartJobRun",
            false,
        ),
    ] {
        let by = if by.is_empty() { statements.join(", ") } else { by.to_owned() };
        let expected = format!("Who → Strong ({by}{})", if perhaps { ", perhaps" } else { "" });
        holds("role", statements, "'config.amazonaws.com'", &host(text), &expected);
        // Without the host there is nothing to enter.
        let made: Vec<String> = statements.iter().map(|it| statement(it)).collect();
        let all: Vec<&str> = made.iter().map(String::as_str).collect();
        assert_eq!(chains("role", &all, "'config.amazonaws.com'", ""), ALWAYS, "{text}");
    }
}

#[test]
fn code_of_a_function_is_changed() {
    for (statements, expected) in [
        (&["lambda:UpdateFunctionCode"][..], "Who → Code (lambda:UpdateFunctionCode)"),
        (
            &["lambda:UpdateFunctionConfiguration", "lambda:GetLayerVersion"],
            "Who → Code (lambda:UpdateFunctionConfiguration, lambda:GetLayerVersion)",
        ),
        (&["lambda:AddPermission"], "Who → Code (lambda:AddPermission, perhaps)"),
        (&["lambda:AddPermission"], "Who → read, invoke with Code (lambda:AddPermission)"),
    ] {
        let expected = expected.replace("read, invoke", "invoke, read");
        holds("role", statements, "'lambda.amazonaws.com'", "", &expected);
    }
}

#[test]
fn rights_of_others_are_taken() {
    for (kind, statements, expected) in [
        (
            "role",
            &["iam:CreateAccessKey on arn:aws:iam::111111111111:user/admin"][..],
            "Who → Admin (iam:CreateAccessKey)",
        ),
        ("role", &["iam:CreateLoginProfile on arn:aws:iam::*:user/ad*"], "Who → Admin (iam:CreateLoginProfile)"),
        ("user", &["iam:UpdateLoginProfile"], "Who → Admin (iam:UpdateLoginProfile)"),
        ("user", &["iam:AddUserToGroup"], "Who → Admins (iam:AddUserToGroup)"),
        ("role", &["iam:AddUserToGroup"], "Who → Admins (iam:AddUserToGroup, perhaps)"),
        (
            "role",
            &["iam:UpdateAssumeRolePolicy on arn:aws:iam::111111111111:role/strong"],
            "Who → Strong (iam:UpdateAssumeRolePolicy)",
        ),
        // Of whom the templates say nothing.
        (
            "role",
            &["iam:CreateAccessKey on arn:aws:iam::111111111111:user/other"],
            "Who → any rights (iam:CreateAccessKey of a user outside the templates, perhaps)",
        ),
    ] {
        holds(kind, statements, "'config.amazonaws.com'", "", expected);
    }
    // Keys of its own give nobody anything.
    let own = statement("iam:CreateAccessKey on arn:aws:iam::111111111111:user/who");
    assert_eq!(chains("user", &[&own], "'config.amazonaws.com'", ""), [""; 0]);
}

#[test]
fn policies_are_rewritten() {
    let who = "arn:aws:iam::111111111111:role/who";
    for (kind, statements, expected) in [
        (
            "role",
            &["iam:PutRolePolicy on arn:aws:iam::111111111111:role/who"][..],
            "Who → any rights (iam:PutRolePolicy)",
        ),
        (
            "role",
            &["iam:AttachRolePolicy on arn:aws:iam::111111111111:role/who"],
            "Who → any rights (iam:AttachRolePolicy)",
        ),
        (
            "user",
            &["iam:PutUserPolicy on arn:aws:iam::111111111111:user/${aws:username}"],
            "Who → any rights (iam:PutUserPolicy)",
        ),
        ("user", &["iam:AttachUserPolicy"], "Who → any rights (iam:AttachUserPolicy)"),
        (
            "user",
            &["iam:PutGroupPolicy on arn:aws:iam::111111111111:group/friends"],
            "Who → any rights (iam:PutGroupPolicy)",
        ),
        ("user", &["iam:AttachGroupPolicy"], "Who → any rights (iam:AttachGroupPolicy)"),
        // Of a role that it takes, or hands to a function.
        (
            "role",
            &["iam:DeleteRolePermissionsBoundary on arn:aws:iam::111111111111:role/bounded"],
            "Who → any rights (iam:DeleteRolePermissionsBoundary of Bounded, sts:AssumeRole)",
        ),
        (
            "role",
            &["iam:CreatePolicyVersion on arn:aws:iam::111111111111:policy/limit"],
            "Who → any rights (iam:CreatePolicyVersion of Bounded, sts:AssumeRole)",
        ),
        (
            "role",
            &["iam:SetDefaultPolicyVersion on arn:aws:iam::111111111111:policy/limit"],
            "Who → any rights (iam:SetDefaultPolicyVersion of Bounded, sts:AssumeRole, perhaps)",
        ),
        (
            "role",
            &["iam:PutRolePolicy on arn:aws:iam::111111111111:role/bounded"],
            "Who → any rights (iam:PutRolePolicy of Bounded, sts:AssumeRole)",
        ),
        (
            "role",
            &["iam:PutRolePolicy on arn:aws:iam::111111111111:role/strong", "lambda:UpdateFunctionCode"],
            "Who → any rights (iam:PutRolePolicy of Strong, lambda:UpdateFunctionCode)",
        ),
        // Of one that nothing is known to lead to.
        (
            "role",
            &["iam:PutRolePolicy on arn:aws:iam::111111111111:role/strong"],
            "Who → any rights (iam:PutRolePolicy of Strong, perhaps)",
        ),
        (
            "role",
            &[
                "iam:CreateRole on arn:aws:iam::111111111111:role/new",
                "iam:AttachRolePolicy on arn:aws:iam::111111111111:role/new",
            ],
            "Who → any rights (iam:CreateRole, iam:AttachRolePolicy)",
        ),
    ] {
        holds(kind, statements, "'lambda.amazonaws.com'", "", expected);
    }
    // Without a boundary there is none to delete.
    let boundary = statement(&format!("iam:DeleteRolePermissionsBoundary on {who}"));
    let found = chains("role", &[&boundary], "'config.amazonaws.com'", "");
    assert_eq!(found, ALWAYS);
}

#[test]
fn policies_of_things_are_written() {
    for (action, resource, expected) in [
        ("s3:PutBucketPolicy", "arn:aws:s3:::notes", "any rights with Notes (s3:PutBucketPolicy)"),
        ("s3:PutBucketAcl", "arn:aws:s3:::notes", "read, list, write, delete with Notes (s3:PutBucketAcl, perhaps)"),
        ("s3:PutAccessPointPolicy", "*", "any rights with Shared (s3:PutAccessPointPolicy, perhaps)"),
        ("sqs:SetQueueAttributes", "*:work", "any rights with Work (sqs:SetQueueAttributes)"),
        ("sqs:AddPermission", "*:work", "any rights with Work (sqs:AddPermission)"),
        ("sns:SetTopicAttributes", "*:news", "any rights with News (sns:SetTopicAttributes)"),
        ("sns:AddPermission", "*:news", "any rights with News (sns:AddPermission)"),
        ("dynamodb:PutResourcePolicy", "*:table/items", "any rights with Items (dynamodb:PutResourcePolicy)"),
        ("kms:PutKeyPolicy", "*", "any rights with Master (kms:PutKeyPolicy)"),
        ("kms:CreateGrant", "*", "decrypt, encrypt with Master (kms:CreateGrant)"),
        ("secretsmanager:PutResourcePolicy", "*", "any rights with Password (secretsmanager:PutResourcePolicy)"),
        ("kinesis:PutResourcePolicy", "*:stream/events", "any rights with Events (kinesis:PutResourcePolicy)"),
        ("events:PutPermission", "*:event-bus/bus", "send with Bus (events:PutPermission)"),
        ("logs:PutSubscriptionFilter", "*", "read with Lines (logs:PutSubscriptionFilter, perhaps)"),
    ] {
        let statements = [format!("{action} on {resource}")];
        holds("role", &[&statements[0]], "'config.amazonaws.com'", "", &format!("Who → {expected}"));
    }
}

#[test]
fn a_grant_of_a_key_is_no_way_where_its_policy_does_not_hand_it_on() {
    let grants = statement("kms:CreateGrant");
    let closed = "
  Closed:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy:
        Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::111111111111:role/strong'}, Action: 'kms:*', Resource: '*'}]
";
    let found = chains("role", &[&grants], "'config.amazonaws.com'", closed);
    assert_eq!(found, [ALWAYS[0], "Who → decrypt, encrypt with Master (kms:CreateGrant)"]);
}
