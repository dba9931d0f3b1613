//! Ways in templates of their own, and what claims say of them.

use lakewright_access::{Access, Claim, Stack, Verb, bucket, key, role};
use lakewright_template::read;

use super::statement;

/// A template as it stands.
fn access(text: &str) -> Access {
    let template = read(text).expect("a template");
    Access::of([Stack::new("notes", &template.root).in_account("111111111111")])
}

/// Whose rights somebody reaches there.
fn reached(text: &str, who: &str) -> Vec<String> {
    let access = access(text);
    let who = access.principals_called(None, who).next().expect("who");
    access.chains(who).iter().map(ToString::to_string).collect()
}

#[test]
fn an_identity_provider_takes_the_roles_that_trust_it_and_who_changes_it_does_too() {
    let template = |statements: &str, condition: &str| {
        format!(
            "Resources:
  Deploys:
    Type: AWS::IAM::Role
    Properties:
      RoleName: deploys
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: {{Federated: 'arn:aws:iam::111111111111:saml-provider/corp'}}
            Action: 'sts:AssumeRoleWithSAML'
            Condition: {{StringEquals: {{'SAML:aud': 'https://signin.aws.amazon.com/saml'{condition}}}}}
          - Effect: Allow
            Principal: {{Federated: 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com'}}
            Action: 'sts:AssumeRoleWithWebIdentity'
            Condition: {{StringLike: {{'token.actions.githubusercontent.com:sub': 'repo:org/notes:*'}}}}
  Who:
    Type: AWS::IAM::User
    Properties: {{UserName: who, Policies: [{{PolicyName: may, PolicyDocument: {{Statement: [{statements}]}}}}]}}
"
        )
    };
    let none = template(&statement("s3:GetObject"), "");
    let saml = "arn:aws:iam::111111111111:saml-provider/corp";
    assert_eq!(reached(&none, saml), [format!("{saml} → Deploys (sts:AssumeRoleWithSAML)")]);
    let github = "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com";
    assert_eq!(reached(&none, github), [format!("{github} → Deploys (sts:AssumeRoleWithWebIdentity)")]);
    assert_eq!(reached(&none, "who"), [""; 0]);
    let changes = template(&statement(&format!("iam:UpdateSAMLProvider on {saml}")), "");
    assert_eq!(
        reached(&changes, "who"),
        [
            format!("Who → {saml} (iam:UpdateSAMLProvider)"),
            format!("Who → {saml} (iam:UpdateSAMLProvider) → Deploys (sts:AssumeRoleWithSAML)"),
        ]
    );
}

#[test]
fn who_may_write_the_policy_of_a_thing_may_do_all_with_it_by_claims() {
    let template = |action: &str| {
        access(&format!(
            "Resources:
  Who:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: ec2.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
      Policies: [{{PolicyName: may, PolicyDocument: {{Statement: [{}]}}}}]
  Notes: {{Type: AWS::S3::Bucket, Properties: {{BucketName: notes}}}}
  Master:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy:
        Statement: [{{Effect: Allow, Principal: {{AWS: 'arn:aws:iam::111111111111:root'}}, Action: 'kms:*', Resource: '*'}}]
",
            statement(action)
        ))
    };
    let reads = || Claim::never(Verb::Read, bucket("Notes")).by(role("Who"));
    let decrypts = || Claim::never(Verb::Decrypt, key("Master")).by(role("Who"));
    let disables = || Claim::never(Verb::Administer, key("Master")).by(role("Who"));
    template("s3:GetBucketPolicy").verify([reads(), decrypts(), disables()]).expect("nothing is open");
    let policy = template("s3:PutBucketPolicy");
    policy.verify([decrypts(), reads().directly()]).expect("the key is not the bucket's");
    let broken = policy.broken(&reads()).expect("the bucket is open");
    assert_eq!(broken.because, ["Who → any rights with Notes (s3:PutBucketPolicy)"]);
    let grant = template("kms:CreateGrant");
    grant.verify([reads(), disables()]).expect("a grant lets nobody disable a key");
    assert!(grant.broken(&decrypts()).is_some_and(|it| !it.is_unknown));
}

#[test]
fn who_tags_a_role_that_it_takes_has_what_any_tag_gives() {
    let template = |statements: &str| {
        access(&format!(
            "Resources:
  Notes: {{Type: AWS::S3::Bucket, Properties: {{BucketName: notes}}}}
  Reader:
    Type: AWS::IAM::Role
    Properties:
      RoleName: reader
      Tags: [{{Key: level, Value: low}}]
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{AWS: 'arn:aws:iam::111111111111:role/who'}}, Action: 'sts:AssumeRole'}}]
      Policies:
        - PolicyName: reads
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: 's3:GetObject'
                Resource: 'arn:aws:s3:::notes/*'
                Condition: {{StringEquals: {{'aws:PrincipalTag/level': high}}}}
  Who:
    Type: AWS::IAM::Role
    Properties:
      RoleName: who
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: ec2.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
      Policies: [{{PolicyName: may, PolicyDocument: {{Statement: [{statements}]}}}}]
"
        ))
    };
    let claim = || Claim::never(Verb::Read, bucket("Notes")).by(role("who"));
    template(&statement("s3:ListBucket")).verify([claim()]).expect("its tag is another");
    template(&statement("iam:TagRole on arn:aws:iam::111111111111:role/other")).verify([claim()]).expect("of another");
    let broken = template(&statement("iam:TagRole on arn:aws:iam::111111111111:role/reader")).broken(&claim());
    assert!(broken.is_some_and(|it| !it.is_unknown));
}

#[test]
fn a_managed_policy_of_aws_counts_as_what_it_says() {
    let template = |name: &str| {
        format!(
            "Resources:
  Who:
    Type: AWS::IAM::Role
    Properties:
      RoleName: who
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/{name}']
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: ec2.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
"
        )
    };
    assert_eq!(reached(&template("IAMFullAccess"), "who"), ["Who → any rights (iam:CreateRole, iam:PutRolePolicy)"]);
    assert_eq!(reached(&template("AmazonEC2FullAccess"), "who"), [""; 0]);
}
