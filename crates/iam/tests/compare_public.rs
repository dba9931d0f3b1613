//! Which policies AWS calls public: one a line, for every kind of resource that the check knows.
//!
//! Sources: the meaning of "public" of Amazon S3
//! (<https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html>) and Amazon EFS
//! (<https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html>), the documentation of the
//! services' default policies, and of providers that serve everyone
//! (<https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html>).

#![cfg(feature = "compare")]

use lakewright_iam::compare::no_public_access;
use lakewright_iam::eval::compile_json;

const ANYONE: &str = r#""*""#;
const ROLE: &str = r#"{"AWS":"arn:aws:iam::111122223333:role/reader"}"#;

/// What is public, and what is not: principal, action, resource, condition.
type Sample = (&'static str, &'static str, &'static str, &'static str);

const BUCKET: &str = "arn:aws:s3:::lake/*";
const TOPIC: &str = "arn:aws:sns:us-east-1:111122223333:topic";
const QUEUE: &str = "arn:aws:sqs:us-east-1:111122223333:queue";
const FUNCTION: &str = "arn:aws:lambda:us-east-1:111122223333:function:f";
const API: &str = "arn:aws:execute-api:us-east-1:111122223333:abc/*";
const FILES: &str = "arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/fs-1";

const PUBLIC: [Sample; 40] = [
    (ANYONE, "s3:GetObject", BUCKET, ""),
    (r#"{"AWS":"*"}"#, "s3:GetObject", BUCKET, ""),
    (r#"{"AWS":["*","arn:aws:iam::111122223333:root"]}"#, "s3:GetObject", BUCKET, ""),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringLike":{"aws:SourceVpc":"vpc-*"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringNotEquals":{"aws:SourceVpc":"vpc-91237329"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEqualsIfExists":{"aws:SourceVpce":"vpce-1"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringLike":{"aws:PrincipalOrgID":"o-*"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""Null":{"aws:PrincipalOrgID":"false"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""IpAddress":{"aws:SourceIp":"0.0.0.0/0"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""IpAddress":{"aws:SourceIp":["0.0.0.0/1","128.0.0.0/1"]}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""IpAddress":{"aws:SourceIp":"64.0.0.0/7"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""IpAddress":{"aws:SourceIp":["203.0.113.0/24","::/0"]}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""IpAddress":{"aws:SourceIp":"2000::/16"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""IpAddressIfExists":{"aws:SourceIp":"203.0.113.0/24"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""Bool":{"aws:SecureTransport":"true"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringLike":{"aws:Referer":"https://example.com/*"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEquals":{"aws:UserAgent":"secret"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEquals":{"s3:ExistingObjectTag/public":"yes"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEquals":{"aws:PrincipalTag/team":"a"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEquals":{"aws:ResourceAccount":"111122223333"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/reader"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringLike":{"aws:userid":"AROAEXAMPLE:*"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEquals":{"aws:PrincipalAccount":"${aws:ResourceAccount}"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""ForAllValues:StringEquals":{"aws:PrincipalOrgPaths":"o-1/r-1/"}"#),
    (ANYONE, "sns:Publish", TOPIC, ""),
    (ANYONE, "sns:Publish", TOPIC, r#""StringEquals":{"sns:Protocol":"https"}"#),
    (ANYONE, "sns:Publish", TOPIC, r#""ArnLike":{"aws:SourceArn":"arn:aws:s3:*:*:*"}"#),
    (ANYONE, "sqs:*", QUEUE, r#""ArnLike":{"aws:SourceArn":"arn:aws:sns:*:*:topic"}"#),
    (ANYONE, "lambda:InvokeFunctionUrl", FUNCTION, r#""StringEquals":{"lambda:FunctionUrlAuthType":"NONE"}"#),
    (ANYONE, "execute-api:Invoke", API, ""),
    (ANYONE, "kms:Decrypt", "*", r#""StringEquals":{"kms:ViaService":"s3.us-east-1.amazonaws.com"}"#),
    (ANYONE, "elasticfilesystem:ClientMount", FILES, ""),
    (ANYONE, "elasticfilesystem:ClientMount", FILES, r#""Bool":{"elasticfilesystem:AccessedViaMountTarget":"false"}"#),
    (ANYONE, "sts:AssumeRole", "", r#""StringEquals":{"sts:ExternalId":"12345"}"#),
    (r#"{"Federated":"accounts.google.com"}"#, "sts:AssumeRoleWithWebIdentity", "", ""),
    (
        r#"{"Federated":"cognito-identity.amazonaws.com"}"#,
        "sts:AssumeRoleWithWebIdentity",
        "",
        r#""ForAnyValue:StringLike":{"cognito-identity.amazonaws.com:amr":"unauthenticated"}"#,
    ),
    (
        r#"{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}"#,
        "sts:AssumeRoleWithWebIdentity",
        "",
        r#""StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"}"#,
    ),
    (
        r#"{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}"#,
        "sts:AssumeRoleWithWebIdentity",
        "",
        r#""StringLike":{"token.actions.githubusercontent.com:sub":"repo:*"}"#,
    ),
];

const NOT_PUBLIC: [Sample; 42] = [
    (ROLE, "s3:GetObject", BUCKET, ""),
    (r#"{"AWS":"444455556666"}"#, "s3:GetObject", BUCKET, ""),
    (r#"{"AWS":["arn:aws:iam::444455556666:root"]}"#, "s3:*", BUCKET, ""),
    (r#"{"Service":"cloudtrail.amazonaws.com"}"#, "s3:PutObject", BUCKET, ""),
    (
        r#"{"CanonicalUser":"1111111111111111111111111111111111111111111111111111111111111111"}"#,
        "s3:GetObject",
        BUCKET,
        "",
    ),
    (
        r#"{"AWS":"arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1EXAMPLE"}"#,
        "s3:GetObject",
        BUCKET,
        "",
    ),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEquals":{"aws:SourceVpc":"vpc-91237329"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEquals":{"aws:SourceVpce":["vpce-1","vpce-2"]}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringLike":{"aws:SourceVpce":"vpce-1"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEquals":{"AWS:principalorgid":"o-1"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEqualsIgnoreCase":{"aws:PrincipalOrgID":"O-1"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""ForAnyValue:StringEquals":{"aws:PrincipalOrgPaths":"o-1/r-1/ou-1/"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-1/r-1/ou-1/*"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEquals":{"aws:PrincipalAccount":["111122223333","444455556666"]}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/reader"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/*"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEquals":{"aws:userid":"AIDAEXAMPLE"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""IpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""IpAddress":{"aws:SourceIp":["10.0.0.0/8","172.16.0.0/12","192.168.0.0/16"]}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""IpAddress":{"aws:SourceIp":["203.0.113.7","2001:db8::/32"]}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEquals":{"s3:DataAccessPointAccount":"111122223333"}"#),
    (
        ANYONE,
        "s3:GetObject",
        BUCKET,
        r#""StringLike":{"s3:DataAccessPointArn":"arn:aws:s3:us-west-2:111122223333:accesspoint/*"}"#,
    ),
    (
        ANYONE,
        "s3:PutObject",
        BUCKET,
        r#""StringEquals":{"s3:x-amz-server-side-encryption-aws-kms-key-id":"arn:aws:kms:us-east-1:111122223333:key/1"}"#,
    ),
    (ANYONE, "s3:GetObject", BUCKET, r#""Bool":{"aws:PrincipalIsAWSService":"true"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEquals":{"aws:VpceOrgID":"o-1"}"#),
    (ANYONE, "s3:GetObject", BUCKET, r#""StringEquals":{"aws:VpceAccount":"111122223333"}"#),
    (r#"{"AWS":"*"}"#, "sns:Publish", TOPIC, r#""StringEquals":{"AWS:SourceOwner":"111122223333"}"#),
    (ANYONE, "sns:Publish", TOPIC, r#""ArnEquals":{"aws:SourceArn":"arn:aws:s3:::lake"}"#),
    (ANYONE, "sns:Publish", TOPIC, r#""StringEquals":{"aws:SourceAccount":"111122223333"}"#),
    (ANYONE, "sqs:SendMessage", QUEUE, r#""ArnLike":{"aws:SourceArn":"arn:aws:sns:us-east-1:111122223333:topic"}"#),
    (r#"{"Service":"sns.amazonaws.com"}"#, "sqs:SendMessage", QUEUE, ""),
    (
        r#"{"Service":"s3.amazonaws.com"}"#,
        "lambda:InvokeFunction",
        FUNCTION,
        r#""StringEquals":{"AWS:SourceAccount":"1"}"#,
    ),
    (ANYONE, "lambda:InvokeFunctionUrl", FUNCTION, r#""StringEquals":{"aws:PrincipalOrgID":"o-1"}"#),
    (r#"{"AWS":"*"}"#, "kms:*", "*", r#""StringEquals":{"kms:CallerAccount":"111122223333"}"#),
    (r#"{"AWS":"arn:aws:iam::111122223333:root"}"#, "kms:*", "*", ""),
    (ANYONE, "elasticfilesystem:ClientMount", FILES, r#""Bool":{"elasticfilesystem:AccessedViaMountTarget":"true"}"#),
    (ANYONE, "sts:AssumeRole", "", r#""StringEquals":{"aws:PrincipalOrgID":"o-1","sts:ExternalId":"12345"}"#),
    (
        r#"{"Federated":"accounts.google.com"}"#,
        "sts:AssumeRoleWithWebIdentity",
        "",
        r#""StringEquals":{"accounts.google.com:aud":"66677788899900pro0"}"#,
    ),
    (
        r#"{"Federated":"cognito-identity.amazonaws.com"}"#,
        "sts:AssumeRoleWithWebIdentity",
        "",
        r#""StringEquals":{"cognito-identity.amazonaws.com:aud":"us-east-1:12345678-abcd-abcd-abcd-123456790ab"},
            "ForAnyValue:StringLike":{"cognito-identity.amazonaws.com:amr":"unauthenticated"}"#,
    ),
    (
        r#"{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}"#,
        "sts:AssumeRoleWithWebIdentity",
        "",
        r#""StringLike":{"token.actions.githubusercontent.com:sub":"repo:octo-org/octo-repo:*"}"#,
    ),
    (r#"{"Federated":"arn:aws:iam::111122223333:saml-provider/okta"}"#, "sts:AssumeRoleWithSAML", "", ""),
    (
        r#"{"Federated":"arn:aws:iam::111122223333:oidc-provider/login.example.com"}"#,
        "sts:AssumeRoleWithWebIdentity",
        "",
        "",
    ),
];

fn statement(effect: &str, (principal, action, resource, condition): Sample) -> String {
    let resource = if resource.is_empty() { String::new() } else { format!(r#""Resource":"{resource}","#) };
    format!(
        r#"{{"Effect":"{effect}","Principal":{principal},"Action":"{action}",{resource}"Condition":{{{condition}}}}}"#
    )
}

fn answer(statements: &[String]) -> &'static str {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
    no_public_access(&compile_json(&text).expect("a policy")).name()
}

#[test]
fn what_aws_calls_public_is_found() {
    for sample in PUBLIC {
        assert_eq!(answer(&[statement("Allow", sample)]), "FAIL", "{sample:?}");
    }
}

#[test]
fn what_aws_does_not_call_public_is_not_found() {
    for sample in NOT_PUBLIC {
        assert_eq!(answer(&[statement("Allow", sample)]), "PASS", "{sample:?}");
    }
}

#[test]
fn one_public_statement_is_enough_among_others() {
    for closed in NOT_PUBLIC {
        let open = statement("Allow", (ANYONE, "s3:ListBucket", "arn:aws:s3:::lake", ""));
        assert_eq!(answer(&[statement("Allow", closed), open]), "FAIL", "{closed:?}");
    }
}

#[test]
fn a_denial_of_everyone_else_keeps_the_public_out() {
    let open = statement("Allow", (ANYONE, "s3:GetObject", BUCKET, ""));
    for (condition, expected) in [
        (r#""StringNotEquals":{"aws:SourceVpce":"vpce-1"}"#, "PASS"),
        (r#""StringNotEquals":{"aws:PrincipalOrgID":"o-1"}"#, "PASS"),
        (r#""NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#, "PASS"),
        (r#""StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}"#, "PASS"),
        (r#""StringNotLike":{"aws:PrincipalOrgID":"o-*"}"#, "FAIL"),
        (r#""StringEquals":{"aws:SourceVpce":"vpce-1"}"#, "FAIL"),
        // A key that is missing is none that differs: the denial says so only where it is there.
        (r#""StringNotEquals":{"aws:PrincipalOrgID":"o-1"},"Null":{"aws:PrincipalOrgID":"false"}"#, "FAIL"),
        // Services are let through, and nobody else.
        (
            r#""StringNotEquals":{"aws:PrincipalOrgID":"o-1"},"BoolIfExists":{"aws:PrincipalIsAWSService":"false"}"#,
            "PASS",
        ),
        (r#""Bool":{"aws:SecureTransport":"false"}"#, "FAIL"),
    ] {
        let denial = statement("Deny", (ANYONE, "s3:*", BUCKET, condition));
        assert_eq!(answer(&[open.clone(), denial]), expected, "{condition}");
    }
    let all_but = format!(r#"{{"Effect":"Deny","NotPrincipal":{ROLE},"Action":"s3:*","Resource":"{BUCKET}"}}"#);
    assert_eq!(answer(&[open, all_but]), "PASS");
}
