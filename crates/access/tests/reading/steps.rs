//! What is as good as a role: the code that runs with it.

use super::*;

/// Whose rights a role `Who` with these statements reaches.
fn reached(statements: &str) -> Vec<String> {
    let access = access(&format!(
        "Resources:
  Who:
    Type: AWS::IAM::Role
    Properties:
      RoleName: who
      Tags: [{{Key: level, Value: low}}]
      {TRUST}
      Policies: [{{PolicyName: may, PolicyDocument: {{Version: '2012-10-17', Statement: [{statements}]}}}}]
  Runs:
    Type: AWS::IAM::Role
    Properties:
      RoleName: runs
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: {{Service: [lambda.amazonaws.com, glue.amazonaws.com, codebuild.amazonaws.com]}}
            Action: 'sts:AssumeRole'
  Code: {{Type: AWS::Lambda::Function, Properties: {{FunctionName: code, Role: !GetAtt Runs.Arn}}}}
  Scripts: {{Type: AWS::S3::Bucket, Properties: {{BucketName: scripts}}}}
  Loads:
    Type: AWS::Glue::Job
    Properties: {{Name: loads, Role: !Ref Runs, Command: {{Name: glueetl, ScriptLocation: !Sub 's3://${{Scripts}}/etl/load.py'}}}}
"
    ));
    let who = access.principals_called(None, "who").next().expect("the role");
    access.chains(who).iter().map(ToString::to_string).collect()
}

#[test]
fn a_layer_is_code_of_a_function() {
    let configures = allows("lambda:UpdateFunctionConfiguration", "*:function:code");
    let takes = allows("lambda:GetLayerVersion", "*");
    assert_eq!(reached(&configures), [""; 0]);
    assert_eq!(
        reached(&format!("{configures}, {takes}")),
        ["Who → Code (lambda:UpdateFunctionConfiguration, lambda:GetLayerVersion)"]
    );
    assert_eq!(
        reached(&allows("lambda:UpdateFunctionCode", "arn:aws:lambda:us-east-1:111111111111:function:code")),
        ["Who → Code (lambda:UpdateFunctionCode)"]
    );
}

#[test]
fn the_script_of_a_job_is_code_of_its_role() {
    let writes = allows("s3:PutObject", "arn:aws:s3:::scripts/etl/*");
    let starts = allows("glue:StartJobRun", "arn:aws:glue:us-east-1:111111111111:job/loads");
    assert_eq!(reached(&starts), [""; 0]);
    assert_eq!(reached(&format!("{writes}, {starts}")), ["Who → Runs (s3:PutObject, glue:StartJobRun)"]);
    assert_eq!(reached(&writes), ["Who → Runs (s3:PutObject of the script of Loads, perhaps)"]);
    let elsewhere = allows("s3:PutObject", "arn:aws:s3:::scripts/notes/*");
    assert_eq!(reached(&format!("{elsewhere}, {starts}")), [""; 0]);
}

#[test]
fn a_build_may_be_started_with_another_role_and_a_job_changed_to_one() {
    let passes = allows("iam:PassRole", "arn:aws:iam::111111111111:role/runs");
    let starts = allows("codebuild:StartBuild", "*");
    assert_eq!(reached(&starts), [""; 0]);
    assert_eq!(reached(&format!("{passes}, {starts}")), ["Who → Runs (iam:PassRole, codebuild:StartBuild)"]);
    assert_eq!(
        reached(&format!("{passes}, {}", allows("glue:UpdateJob", "*"))),
        ["Who → Runs (iam:PassRole, glue:UpdateJob)"]
    );
}
