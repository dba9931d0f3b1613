//! Documents as they stand in a template.

use lakewright_iam::{
    AnyAction, AnyPrincipal, AnyResource, Condition, ForAnyValue, Policy, Principal, ResourceStatement, Statement,
    ThisKey, action, arn, key, service,
};
use lakewright_template::{Object, Value, aws, kinds, val, write};

fn json(value: &Value) -> String {
    write::json_minified(value)
}

fn first<S>(policy: &Policy<S>) -> String {
    json(&policy.statements().next().expect("a statement"))
}

#[test]
fn the_elements_of_a_statement_have_one_order() {
    let policy = Policy::new().statement(
        ResourceStatement::allow(service::S3, [action::sqs::SEND_MESSAGE, action::sqs::GET_QUEUE_URL])
            .on(arn::sqs_queue("q"))
            .when(Condition::own_account())
            .sid("FromS3"),
    );
    assert_eq!(
        first(&policy),
        r#"{"Sid":"FromS3","Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"#.to_owned()
            + r#""Action":["sqs:SendMessage","sqs:GetQueueUrl"],"#
            + r#""Resource":{"Fn::Sub":"arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:q"},"#
            + r#""Condition":{"StringEquals":{"aws:SourceAccount":{"Ref":"AWS::AccountId"}}}}"#
    );
}

#[test]
fn values_of_one_operator_and_key_become_one_list() {
    let clearance =
        |name: &str, value: &str| Condition::string_equals_ignore_case(key::existing_object_tag(name), value);
    let policy = Policy::new().statement(
        Statement::deny([action::s3::GET_OBJECT, action::s3::GET_OBJECT_VERSION])
            .on(arn::s3_object("lake", "*"))
            .when(clearance("dataclassification", "secret"))
            .when(clearance("DataClassification", "confidential"))
            .when(clearance("dataclassification", "secret")),
    );
    let condition = policy.statements().next().and_then(|it| it.get("Condition").map(json));
    assert_eq!(
        condition.as_deref(),
        Some(r#"{"StringEqualsIgnoreCase":{"s3:ExistingObjectTag/dataclassification":["secret","confidential"]}}"#)
    );
}

#[test]
fn literals_of_every_type_are_text() {
    let policy = Policy::new().statement(
        Statement::allow(action::s3::LIST_BUCKET)
            .on(arn::s3_bucket("lake"))
            .when(Condition::bool(key::SECURE_TRANSPORT, true))
            .when(Condition::numeric_less_than_equals(key::s3::MAX_KEYS, 100))
            .when(Condition::numeric_greater_than_equals(key::s3::TLS_VERSION, 1.2))
            .when(Condition::null(key::SOURCE_VPCE, false).if_exists())
            .when(ForAnyValue::string_like(key::TAG_KEYS, ["a*", "b*"]).if_exists()),
    );
    let condition = policy.statements().next().and_then(|it| it.get("Condition").map(json));
    assert_eq!(
        condition.as_deref(),
        Some(
            r#"{"Bool":{"aws:SecureTransport":"true"},"NumericLessThanEquals":{"s3:max-keys":"100"},"NumericGreaterThanEquals":{"s3:TlsVersion":"1.2"},"Null":{"aws:SourceVpce":"false"},"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":["a*","b*"]}}"#
        )
    );
}

#[test]
fn a_wildcard_names_its_statement_after_its_reason() {
    let policy = Policy::new()
        .statement(Statement::allow(action::ec2::DESCRIBE_VPCS).on(AnyResource::because("lists have no ARN")))
        .statement(Statement::allow(action::ec2::DESCRIBE_SUBNETS).on(AnyResource::because("lists have no ARN")))
        .statement(
            Statement::allow(AnyAction::of(action::kms::SERVICE, "an administrator of keys"))
                .on(AnyResource::because("all keys of the account"))
                .sid("Keys"),
        );
    let sids: Vec<Option<String>> =
        policy.statements().map(|it| it.get("Sid").and_then(Value::as_str).map(str::to_owned)).collect();
    assert_eq!(sids, ["ListsHaveNoARN", "ListsHaveNoARN2", "Keys"].map(|it| Some(it.to_owned())));
    let reasons: Vec<String> =
        policy.reasons().iter().map(|it| format!("{} {}: {}", it.sid, it.wildcard.name(), it.text)).collect();
    assert_eq!(
        reasons,
        [
            "ListsHaveNoARN resource: lists have no ARN",
            "ListsHaveNoARN2 resource: lists have no ARN",
            "Keys action: an administrator of keys",
            "Keys resource: all keys of the account",
        ]
    );
}

#[test]
fn principals_stand_under_their_types() {
    let policy = Policy::new().statement(
        ResourceStatement::allow(
            [
                Principal::from(service::LOGS),
                Principal::account_root(aws::account_id()),
                Principal::regional_service("logs"),
            ],
            AnyAction::of(action::kms::SERVICE, "the account administers its key"),
        )
        .on(ThisKey),
    );
    let principal = policy.statements().next().and_then(|it| it.get("Principal").map(json));
    assert_eq!(
        principal.as_deref(),
        Some(
            r#"{"AWS":{"Fn::Sub":"arn:${AWS::Partition}:iam::${AWS::AccountId}:root"},"Service":["logs.amazonaws.com",{"Fn::Sub":"logs.${AWS::Region}.amazonaws.com"}]}"#
        )
    );
}

#[test]
fn the_objects_of_a_bucket_are_below_its_arn() {
    let bucket: lakewright_template::Expr<kinds::Arn> =
        lakewright_template::Expr::from_value(Object::of("Fn::GetAtt", ["Bucket".into(), "Arn".into()]));
    let path = format!("home/{}/*", key::USER_NAME.variable());
    let below = arn::under(&bucket, path);
    assert_eq!(
        json(below.value()),
        r#"{"Fn::Sub":["${V1}/home/${!aws:username}/*",{"V1":{"Fn::GetAtt":["Bucket","Arn"]}}]}"#
    );
}

#[test]
fn a_bucket_denies_plain_http() {
    let bucket = arn::s3_bucket("lake");
    let policy = Policy::new().statement(
        ResourceStatement::deny(
            AnyPrincipal::because("plain HTTP is refused"),
            AnyAction::of(action::s3::SERVICE, "whoever asks, whatever for"),
        )
        .on((&bucket, arn::under(&bucket, "*")))
        .when(Condition::plain_http()),
    );
    assert_eq!(
        first(&policy),
        r#"{"Sid":"PlainHTTPIsRefused","Effect":"Deny","Principal":"*","Action":"s3:*","#.to_owned()
            + r#""Resource":[{"Fn::Sub":"arn:${AWS::Partition}:s3:::lake"},{"Fn::Sub":"arn:${AWS::Partition}:s3:::lake/*"}],"#
            + r#""Condition":{"Bool":{"aws:SecureTransport":"false"}}}"#
    );
    let document = val::<kinds::PolicyDocument>(&policy);
    assert_eq!(document.value(), &policy.to_value());
}

#[test]
fn all_but_some_is_a_wildcard_too() {
    let policy = Policy::new().statement(
        Statement::deny_all_but([action::s3::GET_OBJECT], "only reading leaves the VPC")
            .on_all_but(arn::s3_object("lake", "*"), "the lake has its own rules"),
    );
    assert_eq!(
        first(&policy),
        r#"{"Sid":"OnlyReadingLeavesTheVPC","Effect":"Deny","NotAction":"s3:GetObject","#.to_owned()
            + r#""NotResource":{"Fn::Sub":"arn:${AWS::Partition}:s3:::lake/*"}}"#
    );
    assert_eq!(policy.reasons().len(), 2);
}

#[test]
fn a_trust_policy_names_no_resource() {
    let policy = Policy::trust([service::LAMBDA, service::GLUE]);
    assert_eq!(
        first(&policy),
        r#"{"Effect":"Allow","Principal":{"Service":["lambda.amazonaws.com","glue.amazonaws.com"]},"Action":"sts:AssumeRole"}"#
    );
}

#[test]
fn a_long_reason_makes_a_short_sid() {
    let sid = |reason: &'static str| {
        let policy = Policy::new().statement(Statement::allow(action::s3::GET_OBJECT).on(AnyResource::because(reason)));
        policy.reasons()[0].sid.to_string()
    };
    assert_eq!(sid("a reason that goes on and on and on for ever"), "AReasonThatGoesOnAndOnAndOn");
    assert_eq!(sid("…"), "Wildcard");
    assert_eq!(sid("pneumonoultramicroscopicsilicovolcanoconiosis"), "Pneumonoultramicroscopicsili");
}
