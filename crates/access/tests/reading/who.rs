//! Whom templates mean.

use lakewright_access::{Access, Claim, DataKind, Stack, Verb, anonymous, any};
use lakewright_template::read;

use super::*;

#[test]
fn nobody_takes_a_role_unsigned() {
    for principal in ["'*'", "{AWS: '*'}"] {
        let access = access(&format!(
            "Resources:
  Open:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {principal}, Action: ['sts:*', 'sts:AssumeRole']}}]
  Other:
    Type: AWS::IAM::Role
    Properties:
      {TRUST}
  Public: {{Type: AWS::S3::Bucket}}
  Says:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Public
      PolicyDocument:
        Statement: [{{Effect: Allow, Principal: {principal}, Action: 's3:GetObject', Resource: !Sub '${{Public.Arn}}/*'}}]
"
        ));
        let takers = those_who(&access, Verb::Assume, "Open");
        assert!(takers.contains(&"any other account".to_owned()), "{takers:?}");
        assert!(takers.contains(&"Other".to_owned()), "{takers:?}");
        assert!(!takers.iter().any(|it| it.starts_with("anonymous")), "{takers:?}");
        let readers = those_who(&access, Verb::Read, "Public");
        assert!(readers.contains(&"anonymous".to_owned()), "{readers:?}");
        access.verify([Claim::never(Verb::Assume, any(DataKind::Role)).by(anonymous())]).expect("nobody does");
    }
}

#[test]
fn a_function_has_the_role_that_its_property_means() {
    for role in [
        "!Ref Runs",
        "!GetAtt Runs.Arn",
        "!Sub '${Runs.Arn}'",
        "!Sub ['${Arn}', {Arn: !GetAtt Runs.Arn}]",
        "!Join ['', [!GetAtt Runs.Arn]]",
        "!Join ['', ['arn:', !Ref 'AWS::Partition', ':iam::', !Ref 'AWS::AccountId', ':role/', !Ref Runs]]",
    ] {
        let access = access(&format!(
            "Resources:
  Runs:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: lambda.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
      Policies:
        - PolicyName: read
          PolicyDocument:
            Statement: [{{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::notes/*'}}]
  Notes: {{Type: AWS::S3::Bucket, Properties: {{BucketName: notes}}}}
  Code:
    Type: AWS::Lambda::Function
    Properties: {{Role: {role}, Code: {{ZipFile: ''}}, Handler: index.handler, Runtime: python3.13}}
"
        ));
        assert_eq!(access.notes(), [""; 0], "{role}");
        assert_eq!(those_who(&access, Verb::Read, "Notes"), ["Runs", "Code"], "{role}");
    }
}

#[test]
fn what_one_template_attaches_to_those_of_another_of_the_account_counts() {
    let people = "Resources:
  Who:
    Type: AWS::IAM::Role
    Properties:
      RoleName: who
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]
  Ann: {Type: AWS::IAM::User, Properties: {UserName: ann}}
  Bob: {Type: AWS::IAM::User, Properties: {UserName: bob, Groups: [readers]}}
";
    let rights = "Resources:
  Reads:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      Roles: [who]
      PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::notes/*'}]}
  Readers: {Type: AWS::IAM::Group, Properties: {GroupName: readers, ManagedPolicyArns: [!Ref Reads]}}
  Joins: {Type: AWS::IAM::UserToGroupAddition, Properties: {GroupName: readers, Users: [ann]}}
  Notes: {Type: AWS::S3::Bucket, Properties: {BucketName: notes}}
";
    let (people, rights) = (read(people).expect("a template"), read(rights).expect("a template"));
    let of = |account: &str| {
        let access = Access::of([
            Stack::new("people", &people.root).in_account(account),
            Stack::new("rights", &rights.root).in_account("111111111111"),
        ]);
        those_who(&access, Verb::Read, "Notes")
    };
    assert_eq!(of("111111111111"), ["Who", "Ann", "Bob", "Readers"]);
    // The names of another account are others; in which groups of its own Bob is there, is not known.
    assert_eq!(of("222222222222"), ["Readers"]);
}

#[test]
fn whom_a_condition_lets_in_is_somebody() {
    let readers = |condition: &str| {
        let access = access(&format!(
            "Resources:
  Notes: {{Type: AWS::S3::Bucket, Properties: {{BucketName: notes}}}}
  Says:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: notes
      PolicyDocument:
        Statement: [{{Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::notes/*', Condition: {{{condition}}}}}]
"
        ));
        those_who(&access, Verb::Read, "Notes")
    };
    assert_eq!(readers("StringEquals: {'aws:PrincipalAccount': '333333333333'}"), ["arn:aws:iam::333333333333:root"]);
    assert_eq!(readers("StringEquals: {'aws:PrincipalOrgID': o-abcdefghij}"), ["any account of o-abcdefghij"]);
    assert_eq!(readers("StringLike: {'aws:PrincipalOrgPaths': ['o-abcdefghij/*']}"), ["any account of o-abcdefghij"]);
    assert_eq!(
        readers("ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::333333333333:role/*'}"),
        ["arn:aws:iam::333333333333:role/~any"]
    );
    let others = readers("StringLike: {'aws:userid': 'AROAEXAMPLE:*'}");
    assert!(others.contains(&"any other account".to_owned()), "{others:?}");
    let roles = readers("StringEquals: {'aws:PrincipalType': AssumedRole}");
    assert_eq!(roles, ["arn:aws:iam::999999999999:role/~any"]);
    let bobs = readers("StringEquals: {'aws:username': bob}");
    assert_eq!(bobs, ["arn:aws:iam::999999999999:user/bob"]);
    assert_eq!(readers("ArnLike: {'aws:SourceArn': 'arn:aws:sns:*:*:news'}"), ["any service"]);
    assert_eq!(readers("StringEquals: {'aws:PrincipalServiceName': logs.amazonaws.com}"), ["logs.amazonaws.com"]);
    let spared = |condition: &str| {
        readers(&format!(
            "}}}}, {{Effect: Deny, Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::notes/*', Condition: {{{condition}"
        ))
    };
    assert_eq!(spared("StringNotEquals: {'aws:PrincipalOrgID': o-abcdefghij}"), ["any account of o-abcdefghij"]);
    assert_eq!(
        spared("ArnNotLike: {'aws:PrincipalArn': 'arn:aws:iam::333333333333:role/a*'}"),
        ["arn:aws:iam::333333333333:role/a~any"]
    );
    let both = "StringEquals: {'aws:PrincipalAccount': '333333333333'}, ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::*:role/a*'}";
    assert_eq!(readers(both), ["arn:aws:iam::333333333333:role/a~any"]);
}
