//! Whom and what small templates mean, where that is not plain.

use lakewright_access::{Access, Cell, Claim, DataKind, Stack, Verb, Verdict, anonymous, any};
use lakewright_template::read;

/// What a template means.
fn access(template: &str) -> Access {
    let template = read(template).expect("a template");
    Access::of([Stack::new("notes", &template.root).in_account("111111111111")])
}

/// Who may do something with data, and who may perhaps.
fn those_who(access: &Access, verb: Verb, data: &str) -> Vec<String> {
    let data = access.data_called(None, data).next().expect("the data");
    let verdict = |it: &Cell| match it.verdict {
        Verdict::Yes(_) => "",
        _ => " perhaps",
    };
    let of = |it| access.cells(it, verb, data).iter().map(|it| format!("{}{}", it.principal, verdict(it))).next();
    access.principals().iter().filter_map(of).collect()
}

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
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: ec2.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
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
