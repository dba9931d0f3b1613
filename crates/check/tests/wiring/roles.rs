//! Roles: who takes them, and what they must be allowed.

use crate::common::{finds, is_silent};

#[test]
fn a_role_is_a_role() {
    finds(
        "LW-ROLE-ARN",
        "Function",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: !GetAtt Queue.Arn}}
$QUEUE
"#,
    );
    finds(
        "LW-ROLE-ARN",
        "Function",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: 'arn:aws:iam::111111111111:user/a'}}
"#,
    );
    is_silent(
        "LW-ROLE-ARN",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: !GetAtt Role.Arn}}
$ROLE
"#,
    );
    is_silent(
        "LW-ROLE-ARN",
        r#"
Parameters: {Role: {Type: String}}
Resources:
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: !Ref Role}}
"#,
    );
    is_silent(
        "LW-ROLE-ARN",
        r#"
  Job: {Type: AWS::Glue::Job, Properties: {Role: !Ref Role, Command: {Name: glueetl}}}
$ROLE
"#,
    );
}

#[test]
fn a_role_admits_the_service_that_takes_it() {
    finds(
        "LW-ROLE-TRUST",
        "Job",
        r#"
  Job: {Type: AWS::Glue::Job, Properties: {Role: !GetAtt Role.Arn, Command: {Name: glueetl}}}
$ROLE
"#,
    );
    is_silent(
        "LW-ROLE-TRUST",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: !GetAtt Role.Arn}}
$ROLE
"#,
    );
    is_silent(
        "LW-ROLE-TRUST",
        r#"
  Machine: {Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: !GetAtt Role.Arn}}
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: !Sub 'states.${AWS::Region}.amazonaws.com'}, Action: 'sts:AssumeRole'}]}}}
"#,
    );
    is_silent(
        "LW-ROLE-TRUST",
        r#"
Parameters: {Service: {Type: String}}
Resources:
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: !GetAtt Role.Arn}}
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: !Ref Service}, Action: 'sts:AssumeRole'}]}}}
"#,
    );
}

#[test]
fn a_function_may_use_what_it_is_told_of() {
    finds(
        "LW-ENVIRONMENT-ACCESS",
        "TARGET",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, Environment: {Variables: {TARGET: !Ref Queue}}}}
$QUEUE
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}
"#,
    );
    is_silent(
        "LW-ENVIRONMENT-ACCESS",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, Environment: {Variables: {TARGET: !Ref Queue}}}}
$QUEUE
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}]}}
"#,
    );
    is_silent(
        "LW-ENVIRONMENT-ACCESS",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, Environment: {Variables: {TARGET: !Ref Queue}}}}
$QUEUE
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonSQSFullAccess']}}
"#,
    );
    is_silent(
        "LW-ENVIRONMENT-ACCESS",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, Environment: {Variables: {TARGET: !Ref Queue}}}}
$QUEUE
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: !ImportValue queue}]}}]}}
"#,
    );
}

#[test]
fn a_role_is_of_any_account() {
    finds(
        "LW-ROLE-ACCOUNT",
        "Function",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: 'arn:aws:iam::111111111111:role/a'}}
"#,
    );
    is_silent(
        "LW-ROLE-ACCOUNT",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: !Sub 'arn:aws:iam::${AWS::AccountId}:role/a'}}
"#,
    );
}
