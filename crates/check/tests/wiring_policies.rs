//! What the rules about statements of policies find, and what comes close and is right.

mod common;

use common::{finds, is_silent};

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
