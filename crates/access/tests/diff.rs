//! What a change lets anyone newly do.

mod common;

use std::collections::BTreeMap;

use common::{Emitted, example};
use lakewright_access::{Access, AccessDiff, Deed, Stack, access_diff};
use lakewright_template::{Value, read};

/// A bucket with a key, a queue and a role with this statement; further resources behind it.
fn template(statement: &str, more: &str) -> Value {
    let text = format!(
        "Resources:
  Notes:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: notes
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault: {{SSEAlgorithm: aws:kms, KMSMasterKeyID: !GetAtt Key.Arn}}
  Reader:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: ec2.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
      Policies:
        - PolicyName: read
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - {{Effect: Allow, Action: 'kms:*', Resource: !GetAtt Key.Arn}}
              - {statement}
{more}"
    );
    read(&text).expect("a template").root
}

const KEY: &str = "
  Key:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy:
        Statement: [{Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}, Action: 'kms:*', Resource: '*'}]
";

fn between(old: &Value, new: &Value) -> AccessDiff {
    let access = |it| Access::of([Stack::new("notes", it)]);
    access_diff(&access(old), &access(new))
}

fn statements(old: &str, new: &str) -> String {
    between(&template(old, KEY), &template(new, KEY)).to_string()
}

const READS_ALL: &str = "{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::notes/*'}";

#[test]
fn another_spelling_is_no_change() {
    let spelt =
        "{Effect: Allow, Action: ['S3:getobject'], Resource: ['arn:aws:s3:::notes/*', 'arn:aws:s3:::notes/a/*']}";
    insta::assert_snapshot!(statements(READS_ALL, spelt), @"Nobody can do more or less than before.");
    assert_eq!(between(&template(READS_ALL, KEY), &template(READS_ALL, KEY)).exit_status(), 0);
}

#[test]
fn a_narrower_resource_is_lost_only_and_a_wider_one_gained_only() {
    let narrow = "{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::notes/public/*'}";
    insta::assert_snapshot!(statements(READS_ALL, narrow), @"
    No longer:
    - role Reader reads Notes
        Reader may s3:GetObject on arn:aws:s3:::notes/~any/~any
    ");
    insta::assert_snapshot!(statements(narrow, READS_ALL), @"
    Newly:
    + role Reader reads Notes
        Reader may s3:GetObject on arn:aws:s3:::notes/~any/~any
    ");
    assert_eq!(between(&template(READS_ALL, KEY), &template(narrow, KEY)).exit_status(), 1);
    assert_eq!(between(&template(narrow, KEY), &template(READS_ALL, KEY)).exit_status(), 3);
}

#[test]
fn another_part_is_both() {
    let part = |it: &str| format!("{{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::notes/{it}/*'}}");
    insta::assert_snapshot!(statements(&part("one"), &part("two")), @"
    Newly:
    + role Reader reads Notes/two/*
        Reader may s3:GetObject on arn:aws:s3:::notes/two/~any
    No longer:
    - role Reader reads Notes/one/*
        Reader may s3:GetObject on arn:aws:s3:::notes/one/~any
    ");
}

#[test]
fn a_further_value_of_a_condition_is_gained_with_that_value() {
    let tagged = |values: &str| {
        format!(
            "{{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::notes/*', \
             Condition: {{StringEquals: {{'s3:ExistingObjectTag/class': [{values}]}}}}}}"
        )
    };
    insta::assert_snapshot!(statements(&tagged("public"), &tagged("public, secret")), @"
    Newly:
    + role Reader reads Notes
        Reader may s3:GetObject on arn:aws:s3:::notes/~any/~any with s3:existingobjecttag/class=secret
    ");
    insta::assert_snapshot!(statements(&tagged("public"), READS_ALL), @"
    Newly:
    + role Reader reads Notes
        Reader may s3:GetObject on arn:aws:s3:::notes/~any/~any
    ");
}

#[test]
fn a_deny_that_goes_and_a_key_that_opens_are_gained_by_what_they_let_through() {
    let policy = |effect: &str| {
        format!(
            "{KEY}
  NotesPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Notes
      PolicyDocument:
        Statement:
          - {{Effect: {effect}, Principal: '*', Action: 's3:*', Resource: ['arn:aws:s3:::notes', 'arn:aws:s3:::notes/*'],
              Condition: {{Bool: {{'aws:SecureTransport': false}}}}}}
"
        )
    };
    let diff = between(&template(READS_ALL, &policy("Deny")), &template(READS_ALL, KEY));
    insta::assert_snapshot!(diff, @"
    Newly:
    + role Reader reads Notes
        Reader may s3:GetObject on arn:aws:s3:::notes/~any/~any with aws:securetransport=false
    ");
    let refused: Vec<String> = diff.gained[0].refused.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(refused.join("\n"), @"s3:GetObject denied by NotesPolicy (notes) at Resources.NotesPolicy.Properties.PolicyDocument.Statement[0]");

    let closed = KEY.replace("Action: 'kms:*'", "Action: 'kms:DescribeKey'");
    let diff = between(&template(READS_ALL, &closed), &template(READS_ALL, KEY));
    let reads = diff.gained.iter().find(|it| it.deed.to_string() == "reads Notes").expect("reading");
    let refused: Vec<String> = reads.refused.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(refused.join("\n"), @"kms:Decrypt not allowed by the policy of the resource");
}

#[test]
fn who_is_new_has_all_it_can_and_who_can_become_it_is_said() {
    let more = format!(
        "{KEY}
  Ann:
    Type: AWS::IAM::User
    Properties:
      Policies:
        - PolicyName: become
          PolicyDocument: {{Statement: [{{Effect: Allow, Action: 'sts:AssumeRole', Resource: !GetAtt Writer.Arn}}]}}
  Writer:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{AWS: !Sub 'arn:aws:iam::${{AWS::AccountId}}:root'}}, Action: 'sts:AssumeRole'}}]
      Policies:
        - PolicyName: write
          PolicyDocument: {{Statement: [{{Effect: Allow, Action: ['s3:PutObject', 'iam:PutRolePolicy'], Resource: '*'}}]}}
"
    );
    let diff = between(&template(READS_ALL, KEY), &template(READS_ALL, &more));
    assert!(diff.lost.is_empty());
    let through: BTreeMap<String, String> =
        diff.gained.iter().map(|it| (format!("{} {}", it.principal, it.deed), it.through.join(","))).collect();
    insta::assert_debug_snapshot!(through, @r#"
    {
        "Ann assumes Writer": "",
        "Writer changes the policy of Reader": "Ann",
        "Writer changes the policy of Writer": "Ann",
        "Writer reaches any rights by iam:PutRolePolicy": "Ann",
    }
    "#);
}

#[test]
fn the_example_does_not_differ_from_itself_and_what_one_gains_the_other_way_loses() {
    let lake = Emitted::of(&example());
    assert!(access_diff(&lake.access(), &lake.access()).is_empty());
    // The statement by which what has no tag is denied.
    let mut wider = Emitted::of(&example());
    let prod = &mut wider.0.iter_mut().find(|it| it.0 == "prod").expect("a stack").2;
    let path = ["Resources", "CuratedBucketPolicy", "Properties", "PolicyDocument", "Statement"];
    let statements = path.iter().try_fold(prod, |at, key| at.as_object_mut()?.get_mut(key));
    *statements.expect("statements") = Value::Array(Vec::new());
    let (there, back) = (access_diff(&lake.access(), &wider.access()), access_diff(&wider.access(), &lake.access()));
    assert!(there.lost.is_empty(), "{there}");
    assert!(
        there.gained.iter().all(|it| matches!(&it.deed, Deed::Does { data, .. } if data == "CuratedBucket")),
        "{there}"
    );
    let told = |diff: &AccessDiff, gained: bool| {
        let changes = if gained { &diff.gained } else { &diff.lost };
        changes.iter().map(|it| format!("{} {}", it.principal, it.deed)).collect::<Vec<_>>()
    };
    assert_eq!(told(&there, true), told(&back, false));
    assert!(!there.gained.is_empty());
}
