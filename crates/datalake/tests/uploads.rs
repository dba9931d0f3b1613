//! Which writes a zone's bucket refuses, decided from the emitted bucket policy.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test says what is wrong by failing")]

mod stacks;

use serde_json::{Value, json};
use stacks::*;

const ALGORITHM: &str = "s3:x-amz-server-side-encryption";
const KEY: &str = "s3:x-amz-server-side-encryption-aws-kms-key-id";
const TAG: &str = "s3:RequestObjectTag/dataclassification";
const OLD_TAG: &str = "s3:ExistingObjectTag/dataclassification";
const WHO: &str = "aws:PrincipalArn";
const TLS: &str = "aws:SecureTransport";

type Request<'a> = &'a [(&'a str, &'a str)];

/// The Sids of the bucket's Denies that hit an action with these condition keys; other keys are missing.
///
/// A missing key makes a positive operator false and a negated one true, with `IfExists` too; `Null` asks for it.
fn refused(template: &Value, bucket: &str, action: &str, request: Request<'_>) -> Vec<String> {
    let policy = &template["Resources"][format!("{bucket}BucketPolicy")]["Properties"]["PolicyDocument"];
    let value = |key: &str| request.iter().find(|it| it.0 == key).map(|it| it.1);
    let holds = |operator: &str, key: &str, wanted: &Value| {
        let wanted = texts(wanted);
        let one_of = |it: &str| wanted.iter().any(|wanted| wanted == it);
        match (operator, value(key)) {
            ("Null", found) => one_of(if found.is_none() { "true" } else { "false" }),
            (_, None) => operator.contains("Not") || operator.ends_with("IfExists"),
            (it, Some(found)) if it.contains("Not") => !one_of(found),
            (_, Some(found)) => one_of(found),
        }
    };
    list(&policy["Statement"])
        .into_iter()
        .filter(|it| it["Effect"] == "Deny")
        .filter(|it| texts(&it["Action"]).iter().any(|it| it == action || it == "s3:*"))
        .filter(|it| {
            let conditions = it["Condition"].as_object().unwrap();
            conditions.iter().all(|(operator, keys)| {
                keys.as_object().unwrap().iter().all(|(key, wanted)| holds(operator, key, wanted))
            })
        })
        .map(|it| it["Sid"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_write_that_names_no_encryption_gets_the_buckets_own() {
    let template = prod(&lake());
    for bucket in ["Raw", "Refined", "Curated"] {
        assert_eq!(refused(&template, bucket, "s3:PutObject", &[(TLS, "true")]), [""; 0], "{bucket}");
    }
}

#[test]
fn a_write_with_another_algorithm_or_key_is_refused() {
    let template = prod(&lake());
    let refused = |request: Request<'_>| refused(&template, "Raw", "s3:PutObject", request);
    assert_eq!(refused(&[(ALGORITHM, "aws:kms"), (KEY, "${RawKey.Arn}")]), [""; 0]);
    assert_eq!(refused(&[(ALGORITHM, "AES256")]), ["KMSOnly"]);
    assert_eq!(refused(&[(ALGORITHM, "aws:kms"), (KEY, "${CuratedKey.Arn}")]), ["ZoneKeyOnly"]);
    assert_eq!(refused(&[(TLS, "false")]), ["TLSOnly"]);
}

#[test]
fn an_upload_to_the_entry_zone_says_how_sensitive_it_is() {
    let template = prod(&lake());
    let refused = |request: Request<'_>| refused(&template, "Drop", "s3:PutObject", request);
    assert_eq!(refused(&[(TAG, "confidential")]), [""; 0]);
    assert_eq!(refused(&[(TAG, "harmless")]), ["TaggedUploads"]);
    assert_eq!(refused(&[]), ["TaggedUploads"]);
}

#[test]
fn a_tag_that_is_there_stays() {
    let template = prod(&lake());
    let somebody = (WHO, "arn:aws:iam::111111111111:role/somebody");
    let name = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/acme/prod/service/acme-prod-drop-function";
    let function = text(&json!({"Fn::Sub": name}));
    let refused = |bucket, request: Request<'_>| refused(&template, bucket, "s3:PutObjectTagging", request);
    assert_eq!(refused("Drop", &[somebody]), [""; 0], "a new object gets its tag from who uploads it");
    assert_eq!(refused("Drop", &[somebody, (OLD_TAG, "secret")]), ["TagsStay"]);
    assert_eq!(refused("Raw", &[somebody]), ["TagsStay"], "in the pipeline only the pipeline tags");
    assert_eq!(refused("Raw", &[(WHO, &function)]), [""; 0]);
}

#[test]
fn who_may_tag_uploads_may_not_change_a_tag() {
    let template = prod(&lake());
    // Whatever the bucket exempts, the grant itself is for objects without a tag.
    let writing = &template["Resources"]["Writing"]["Properties"]["PolicyDocument"]["Statement"];
    let grants: Vec<&Value> = list(writing)
        .into_iter()
        .filter(|it| texts(&it["Action"]).contains(&"s3:PutObjectTagging".to_owned()))
        .collect();
    assert_eq!(grants.len(), 1);
    assert_eq!(grants[0]["Condition"]["Null"][OLD_TAG], "true");
}
