//! Statements of policies that let in or shut out too much.

use crate::common::{finds, is_silent};
use lakewright_check::{Member, Options, check_assembly};
use lakewright_template::read;

#[test]
fn nobody_is_everybody() {
    finds(
        "LW-PUBLIC-ACCESS",
        "Principal",
        r#"
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
    finds(
        "LW-PUBLIC-ACCESS",
        "Principal",
        r#"
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: ['*']}, Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
    finds(
        "LW-PUBLIC-ACCESS",
        "NotPrincipal",
        r#"
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, NotPrincipal: {AWS: '111111111111'}, Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
    is_silent(
        "LW-PUBLIC-ACCESS",
        r#"
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Deny, Principal: '*', Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
    is_silent(
        "LW-PUBLIC-ACCESS",
        r#"
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 'sqs:*', Resource: '*', Condition: {StringEquals: {'aws:PrincipalOrgID': o-1}}}]}}}
"#,
    );
    is_silent(
        "LW-PUBLIC-ACCESS",
        r#"
Parameters: {Who: {Type: String}}
Resources:
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: !Ref Who}, Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
}

#[test]
fn a_service_says_for_whom_it_acts() {
    finds(
        "LW-CONFUSED-DEPUTY",
        "Policy",
        r#"
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
    is_silent(
        "LW-CONFUSED-DEPUTY",
        r#"
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:*', Resource: '*', Condition: {StringEquals: {'aws:SourceAccount': !Ref 'AWS::AccountId'}}}]}}}
"#,
    );
}

#[test]
fn what_has_no_tag_is_denied_too() {
    finds(
        "LW-TAG-DENY",
        "Policy",
        r#"
  Policy: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Deny, Action: 's3:GetObject', Resource: '*', Condition: {StringEquals: {'s3:ExistingObjectTag/a': secret}}}]}}}
"#,
    );
    is_silent(
        "LW-TAG-DENY",
        r#"
  Policy: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Deny, Action: 's3:GetObject', Resource: '*', Condition: {StringNotEquals: {'s3:ExistingObjectTag/a': secret}}}]}}}
"#,
    );
    is_silent(
        "LW-TAG-DENY",
        r#"
  Policy: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Deny, Action: 's3:GetObject', Resource: '*', Condition: {StringEquals: {'aws:PrincipalTag/a': secret}}}]}}}
"#,
    );
}

#[test]
fn set_operators_are_for_keys_with_many_values() {
    finds(
        "LW-SET-OPERATOR",
        "Policy",
        r#"
  Policy: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Deny, Action: 's3:GetObject', Resource: '*', Condition: {'ForAnyValue:StringEquals': {'s3:ExistingObjectTag/a': secret}}}]}}}
"#,
    );
    is_silent(
        "LW-SET-OPERATOR",
        r#"
  Policy: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Deny, Action: 's3:GetObject', Resource: '*', Condition: {'ForAnyValue:StringEquals': {'aws:TagKeys': secret}}}]}}}
"#,
    );
}

#[test]
fn a_statement_names_arns() {
    finds(
        "LW-STATEMENT-RESOURCE",
        "Role",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:*', Resource: !Ref Queue}]}}]}}
$QUEUE
"#,
    );
    finds(
        "LW-STATEMENT-RESOURCE",
        "Role",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:*', Resource: [!Sub '${Bucket}/*']}]}}]}}
  Bucket: {Type: AWS::S3::Bucket}
"#,
    );
    is_silent(
        "LW-STATEMENT-RESOURCE",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sns:*', Resource: !Ref Topic}]}}]}}
$TOPIC
"#,
    );
    is_silent(
        "LW-STATEMENT-RESOURCE",
        r#"
Parameters: {Queue: {Type: String}}
Resources:
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:*', Resource: !Ref Queue}]}}]}}
"#,
    );
}

#[test]
fn nobody_has_all_of_awss_rights() {
    finds(
        "LW-ADMINISTRATOR",
        "Role",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']}}
"#,
    );
    is_silent(
        "LW-ADMINISTRATOR",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/SecurityAudit']}}
"#,
    );
}

#[test]
fn a_queue_has_one_policy() {
    finds(
        "LW-POLICY-TWICE",
        "Second",
        r#"
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}
  Second: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}
$QUEUE
"#,
    );
    is_silent(
        "LW-POLICY-TWICE",
        r#"
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: ['https://sqs.us-east-1.amazonaws.com/1/other'], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}
  Second: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}
$QUEUE
"#,
    );
}

#[test]
fn a_policy_names_no_role_of_another_stack() {
    let role = |name: &str, principal: &str| {
        format!(
            "Resources:\n  Role: {{Type: AWS::IAM::Role, Properties: {{RoleName: {name}, AssumeRolePolicyDocument: {{Statement: [{{Effect: Allow, Principal: {{AWS: '{principal}'}}, Action: 'sts:AssumeRole'}}]}}}}}}"
        )
    };
    let found = |principal: &str| {
        let (one, other) = (read(&role("one", "222222222222")).unwrap(), read(&role("other", principal)).unwrap());
        let members = [Member::new("one", &one), Member::new("other", &other)];
        let found = check_assembly(&members, &Options::default());
        found.iter().flatten().filter(|it| it.id == "LW-CROSS-ACCOUNT-ROLE").count()
    };
    assert_eq!(found("arn:aws:iam::111111111111:role/one"), 1);
    assert_eq!(found("arn:aws:iam::111111111111:root"), 0);
    assert_eq!(found("arn:aws:iam::111111111111:role/third"), 0);
}

/// A template with one statement of a role's policy.
fn statement(text: &str) -> String {
    format!(
        "  Bucket: {{Type: AWS::S3::Bucket}}\n$QUEUE\n  Policy:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: {{Version: 2012-10-17, Statement: [{{Effect: Allow, {text}}}]}}\n"
    )
}

#[test]
fn an_action_works_on_a_resource_of_its_statement() {
    let rule = "I3510";
    for dead in [
        "Action: 's3:GetObject', Resource: !GetAtt Bucket.Arn",
        "Action: 's3:Get*Object', Resource: 'arn:aws:s3:::raw'",
        "Action: 's3:ListBucket', Resource: !Sub '${Bucket.Arn}/*'",
        "Action: 'sqs:SendMessage', Resource: !GetAtt Bucket.Arn",
        "Action: ['s3:ListBucket', 's3:PutObject'], Resource: [!GetAtt Bucket.Arn]",
        "Action: 'ecr:GetAuthorizationToken', Resource: 'arn:aws:ecr:us-east-1:111111111111:repository/a'",
        "Action: 'kms:Decrypt', Resource: !Sub 'arn:aws:kms:${AWS::Region}:${AWS::AccountId}:alias/a'",
    ] {
        finds(rule, "Action", &statement(dead));
    }
    finds(
        rule,
        "Resource[1]",
        &statement("Action: 's3:GetObject', Resource: [!Sub '${Bucket.Arn}/*', !GetAtt Queue.Arn]"),
    );
    for live in [
        "Action: 's3:GetObject', Resource: '*'",
        "Action: ['s3:GetObject', 's3:ListBucket'], Resource: [!GetAtt Bucket.Arn, !Sub '${Bucket.Arn}/*']",
        "Action: 's3:*', Resource: [!GetAtt Bucket.Arn, !Sub '${Bucket.Arn}/*']",
        "Action: 's3:GetObject', Resource: 'arn:aws:s3:::raw*'",
        "Action: 's3:GetObject', Resource: 'arn:aws:s3:::*'",
        "Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn",
        "Action: 'sqs:SendMessage', Resource: !Ref Queue",
        "Action: 's3:GetObject', Resource: !ImportValue raw",
        "Action: 's3:ListAllMyBuckets', Resource: 'arn:aws:s3:::*'",
        "Action: 'logs:DescribeLogGroups', Resource: 'arn:aws:logs:us-east-1:111111111111:*'",
        "Action: 'cloudformation:CreateChangeSet', Resource: 'arn:aws:cloudformation:us-east-1:aws:transform/Serverless-2016-10-31'",
        "Action: 'made:Up', Resource: !GetAtt Queue.Arn",
        "NotAction: 's3:GetObject', Resource: !GetAtt Bucket.Arn",
    ] {
        is_silent(rule, &statement(live));
    }
}

#[test]
fn what_stands_under_conditions_is_not_put_together() {
    let conditional = "Action: 's3:GetObject', Resource: [!If [C, !GetAtt Bucket.Arn, !Sub '${Bucket.Arn}/*']]";
    let sections = "Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, a]}\nResources:\n";
    is_silent("I3510", &format!("{sections}{}", statement(conditional)));
}

#[test]
fn an_operator_fits_its_key_and_its_value() {
    let rule = "LW-CONDITION-TYPE";
    let with =
        |condition: &str| statement(&format!("Action: 's3:GetObject', Resource: '*', Condition: {{{condition}}}"));
    for wrong in [
        "NumericEquals: {'aws:PrincipalOrgID': 1}",
        "IpAddress: {'aws:PrincipalArn': 10.0.0.0/8}",
        "Bool: {'aws:SourceArn': 'true'}",
        "Bool: {'aws:SecureTransport': 'yes'}",
        "'ForAnyValue:DateLessThan': {'aws:TagKeys': '2030-01-01'}",
        "NumericLessThanIfExists: {'s3:max-keys': ten}",
        "DateGreaterThan: {'aws:CurrentTime': tomorrow}",
        "NotIpAddress: {'aws:SourceIp': [10.0.0.0/8, 10.0.0.0/64]}",
        "ArnLike: {'aws:SourceAccount': '111111111111'}",
        "StringEquals: {'aws:SourceIp': 10.0.0.0/8}",
        "'Null': {'aws:TokenIssueTime': 'no'}",
    ] {
        finds(rule, "Condition", &with(wrong));
    }
    for right in [
        "NumericEquals: {'s3:max-keys': 10}",
        "IpAddress: {'aws:SourceIp': [10.0.0.0/8, '2001:db8::/32', 192.0.2.1]}",
        "Bool: {'aws:SecureTransport': false}",
        "StringEquals: {'aws:SecureTransport': 'false'}",
        "DateGreaterThan: {'aws:CurrentTime': '2030-01-01T00:00:00Z'}",
        "NumericLessThan: {'aws:EpochTime': 1900000000}",
        "ArnLike: {'aws:SourceArn': !Sub 'arn:aws:s3:::${AWS::StackName}-*'}",
        "ArnEquals: {'aws:SourceArn': !GetAtt Queue.Arn}",
        "StringLike: {'aws:PrincipalArn': 'arn:aws:iam::*:role/a'}",
        "'Null': {'aws:TokenIssueTime': true}",
        "Bool: {'aws:SecureTransport': '${aws:PrincipalTag/secure}'}",
    ] {
        is_silent(rule, &with(right));
    }
}
