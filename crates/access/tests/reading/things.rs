//! Policies of things, and things without names.

use lakewright_access::{Access, Claim, DataKind, Stack, Verb, any, bucket, outsiders};
use lakewright_template::read;

use super::*;

#[test]
fn a_policy_that_one_template_attaches_to_a_thing_of_another_counts() {
    let things = "Resources:
  Notes: {Type: AWS::S3::Bucket, Properties: {BucketName: notes}}
  Work: {Type: AWS::SQS::Queue, Properties: {QueueName: work}}
  Code: {Type: AWS::Lambda::Function, Properties: {FunctionName: code, Role: 'arn:aws:iam::111111111111:role/r'}}
  Own:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: notes
      PolicyDocument:
        Statement: [{Effect: Deny, Principal: {AWS: '333333333333'}, Action: 's3:PutObject', Resource: 'arn:aws:s3:::notes/*'}]
";
    let policies = "Resources:
  NotesPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: notes
      PolicyDocument:
        Statement: [{Effect: Allow, Principal: {AWS: '333333333333'}, Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::notes/*'}]
  WorkPolicy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: ['https://sqs.us-east-1.amazonaws.com/111111111111/work']
      PolicyDocument:
        Statement: [{Effect: Allow, Principal: {AWS: '333333333333'}, Action: 'sqs:SendMessage', Resource: '*'}]
  May: {Type: AWS::Lambda::Permission, Properties: {FunctionName: code, Action: 'lambda:InvokeFunction', Principal: '333333333333'}}
";
    let (things, policies) = (read(things).expect("a template"), read(policies).expect("a template"));
    let of = |account: &str| {
        let access = Access::of([
            Stack::new("things", &things.root).in_account("111111111111"),
            Stack::new("policies", &policies.root).in_account(account),
        ]);
        let asked = [(Verb::Read, "Notes"), (Verb::Write, "Notes"), (Verb::Send, "Work"), (Verb::Invoke, "Code")];
        let counts =
            asked.map(|(verb, data)| those_who(&access, verb, data).iter().filter(|it| it.contains("333")).count());
        (counts, access.notes().iter().filter(|it| it.contains("outside the templates")).count())
    };
    // What the bucket's own template denies stays denied.
    assert_eq!(of("111111111111"), ([1, 0, 1, 1], 1));
    assert_eq!(of("222222222222"), ([0, 0, 0, 0], 4));
}

#[test]
fn a_policy_of_its_own_that_depends_on_a_condition_may_say_anything() {
    let access = access(
        "Parameters: {Level: {Type: String}}
Conditions: {High: !Equals [!Ref Level, high]}
Resources:
  Master:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy: !If
        - High
        - {Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::333333333333:role/a'}, Action: 'kms:*', Resource: '*'}]}
        - {Statement: [{Effect: Allow, Principal: {AWS: '111111111111'}, Action: 'kms:*', Resource: '*'}]}
  Open:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: !If
        - High
        - {Statement: [{Effect: Allow, Principal: {AWS: '333333333333'}, Action: 'sts:AssumeRole'}]}
        - {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
",
    );
    for (verb, data) in [(Verb::Decrypt, "Master"), (Verb::Assume, "Open")] {
        let who = those_who(&access, verb, data);
        assert!(who.contains(&"any other account perhaps".to_owned()), "{who:?}");
    }
}

/// Two templates that have the same: a key without a policy, a bucket without a name, and a role that reads them.
const SAME: &str = "Resources:
  Key: {Type: AWS::KMS::Key, Properties: {EnableKeyRotation: true}}
  Lake: {Type: AWS::S3::Bucket}
  Reader:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]
      Policies:
        - PolicyName: read
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - {Effect: Allow, Action: 's3:GetObject', Resource: !Sub '${Lake.Arn}/orders/*'}
              - {Effect: Allow, Action: 'kms:Decrypt', Resource: !GetAtt Key.Arn}
";

#[test]
fn what_has_no_name_of_its_own_is_known_apart_from_all_else() {
    let template = read(SAME).expect("a template");
    let of = |name: &'static str| Stack::new(name, &template.root).in_account("111111111111");
    let alone = Access::of([of("one")]);
    let named = Access::of([of("one").deployed_as("one-prod"), of("two").deployed_as("two-prod")]);
    let both = Access::of([of("one"), of("two")]);
    for (access, prefix) in [(alone, ""), (named, "one."), (both, "one.")] {
        let lake = bucket(&format!("{prefix}Lake"));
        let key = lakewright_access::key(&format!("{prefix}Key"));
        let role = || lakewright_access::role(&format!("{prefix}Reader"));
        access
            .verify([
                Claim::always(Verb::Read, lake.clone().part("orders/*")).by(role()),
                Claim::always(Verb::Decrypt, key.clone()).by(role()),
                Claim::never(Verb::Read, any(DataKind::Bucket)).outside(lake.part("orders/*")).by(role()),
                Claim::never(Verb::Decrypt, any(DataKind::Key)).outside(key).by(role()),
                Claim::never(Verb::Decrypt, any(DataKind::Key)).by(outsiders()),
            ])
            .expect("it reads its own");
    }
}

#[test]
fn a_name_that_only_deployment_knows_may_be_one_that_not_resource_leaves_out() {
    let of = |deny: &str| {
        let access = access(&format!(
            "Parameters: {{Name: {{Type: String}}}}
Resources:
  Lake: {{Type: AWS::S3::Bucket, Properties: {{BucketName: !Ref Name}}}}
  Reader:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: lambda.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
      Policies:
        - PolicyName: read
          PolicyDocument:
            Statement:
              - {{Effect: Allow, Action: 's3:GetObject', Resource: '*'}}
              - {{Effect: Deny, {deny}}}
"
        ));
        those_who(&access, Verb::Read, "Lake")
    };
    assert_eq!(of("Action: 's3:GetObject', NotResource: 'arn:aws:s3:::raw/*'"), ["Reader perhaps"]);
    assert_eq!(of("NotAction: 's3:PutObject', Resource: 'arn:aws:s3:::raw/*'"), ["Reader perhaps"]);
    assert_eq!(of("NotAction: 's3:GetObject', Resource: 'arn:aws:s3:::raw/*'"), ["Reader"]);
    assert_eq!(of("Action: 's3:GetObject', Resource: 'arn:aws:s3:::raw/*'"), ["Reader perhaps"]);
}
