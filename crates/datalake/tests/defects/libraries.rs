//! What stood in libraries for such lakes.

use lakewright_datalake::config::DataLake;
use serde_json::{Value, json};

use super::stacks::*;
use super::*;

/// E7.
#[test]
fn a_default_is_what_the_schema_says_and_nothing_becomes_something_else() {
    let schema: Value = serde_json::from_str(&DataLake::json_schema()).unwrap();
    let lake: Value = serde_json::to_value(lake()).unwrap();
    let mut compared = 0;
    for (key, value) in schema["properties"].as_object().unwrap() {
        for (inner, property) in value["properties"].as_object().into_iter().flatten() {
            if let (default, Some(real)) = (&property["default"], lake[key].get(inner))
                && !default.is_null()
            {
                assert_eq!(default, real, "{key}.{inner}");
                compared += 1;
            }
        }
    }
    assert!(compared > 30, "{compared}");

    // Nought is nought, where it is allowed, and refused where it is not.
    let none = both(&file("functions.batching_window = '0 seconds'"));
    assert_eq!(none, both(&file("")));
    let found = DataLake::from_toml(&file("zones = [{name = 'raw', expire_after = '0 days'}]")).unwrap_err();
    assert_eq!(found[0].id, "LW-out-of-range");
    // Names that are too long are a finding, with the limit.
    let long = "name = 'a-name-of-20-letters'\nenvironment = 'testing8'\nzones = [{name = 'a-zone-of-20-letters'}]";
    assert_eq!(DataLake::from_toml(&file(long)).map(|it| it.check()), Ok(vec![]));
}

/// E8: notifications that S3 would refuse, or accept and never deliver.
fn undelivered(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (id, bucket) in of_type(template, "AWS::S3::Bucket") {
        let configuration = &bucket["NotificationConfiguration"];
        let queues = list(&configuration["QueueConfigurations"])
            .into_iter()
            .map(|it| (&it["Queue"], "sqs:SendMessage", "Queues"));
        let topics =
            list(&configuration["TopicConfigurations"]).into_iter().map(|it| (&it["Topic"], "sns:Publish", "Topics"));
        let source = format!("arn:aws:s3:::{}", bucket["BucketName"].as_str().unwrap());
        let lets_in = |statement: &Value, actions: &[&str]| {
            statement["Effect"] == "Allow"
                && texts(&statement["Principal"]["Service"]).iter().any(|it| it == "s3.amazonaws.com")
                && actions.iter().all(|it| is_about(statement, it))
                && texts(&statement["Condition"]["ArnLike"]["aws:SourceArn"]) == [source.clone()]
                && statement["Condition"]["StringEquals"]["aws:SourceAccount"] == json!({"Ref": "AWS::AccountId"})
        };
        for (target, action, listed) in queues.chain(topics) {
            let target = target["Fn::GetAtt"][0].as_str().or(target["Ref"].as_str()).unwrap();
            let policy = resources(template).find(|(_, it)| {
                list(&it["Properties"][listed]).iter().any(|it| it["Ref"] == target || it["Fn::GetAtt"][0] == target)
            });
            match policy {
                Some((policy, it))
                    if list(&it["Properties"]["PolicyDocument"]["Statement"])
                        .iter()
                        .any(|it| lets_in(it, &[action])) =>
                {
                    let waits = list(&template["Resources"][id]["DependsOn"]);
                    found.extend(
                        (!waits.iter().any(|it| *it == policy)).then(|| format!("{id} does not wait for {policy}")),
                    );
                }
                _ => found.push(format!("{id}: {target} does not let it in")),
            }
            let key = resource(template, target)["KmsMasterKeyId"]["Fn::GetAtt"][0].as_str().unwrap();
            let statements = list(&resource(template, key)["KeyPolicy"]["Statement"]);
            if !statements.iter().any(|it| lets_in(it, &["kms:GenerateDataKey", "kms:Decrypt"])) {
                found.push(format!("{id}: {key} does not encrypt for it"));
            }
        }
    }
    found
}

/// E8.
#[test]
fn encrypted_queues_hear_of_every_object_and_nothing_waits_in_a_circle() {
    nowhere(undelivered);
    let key = "/Resources/DropKey/Properties/KeyPolicy/Statement/2";
    let none = json!({"Effect": "Deny", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*"});
    assert_eq!(undelivered(&planted(key, none)), ["DropBucket: DropKey does not encrypt for it"]);
    let waits = planted("/Resources/DropBucket/DependsOn", json!("AccessLogsPolicy"));
    assert_eq!(undelivered(&waits), ["DropBucket does not wait for DropQueuePolicy"]);
    let policy = "/Resources/DropQueuePolicy/Properties/PolicyDocument/Statement/1/Condition";
    assert_eq!(undelivered(&planted(policy, json!({}))), ["DropBucket: DropQueue does not let it in"]);
    // Key and queue policy name the bucket, they do not refer to it: `prod` has synthesized, and a circle is an error.
    for id in ["DropKey", "DropQueue", "DropQueuePolicy"] {
        assert!(!default()["Resources"][id].to_string().contains("DropBucket"), "{id}");
    }
}

/// E9.
#[test]
fn the_two_stacks_share_names_and_no_values() {
    fn shared(template: &Value) -> Vec<String> {
        let text = template.to_string();
        ["Fn::ImportValue", "\"Export\"", ".Outputs."]
            .into_iter()
            .filter(|it| text.contains(it))
            .map(str::to_owned)
            .collect()
    }
    nowhere(shared);
    assert_eq!(shared(&planted("/Outputs/RawBucketName/Value", json!({"Fn::ImportValue": "x"}))), ["Fn::ImportValue"]);
    let lake = lake();
    let archive = prod(&lake)["Resources"]["Trail"]["Properties"]["S3BucketName"].clone();
    assert!(bucket_by_name(&security(&lake), &archive).is_some());
}

/// E10.
#[test]
fn nothing_is_denied_to_the_trail_that_it_does_by_itself() {
    fn denied(template: &Value) -> Vec<String> {
        let archives = ["TrailArchivePolicy", "ConfigArchivePolicy"].map(|id| resource(template, id));
        let statements = archives.into_iter().flat_map(|it| list(&it["PolicyDocument"]["Statement"]));
        let denies = statements.filter(|it| it["Effect"] == "Deny");
        denies
            .filter(|it| it["Condition"] != json!({"Bool": {"aws:SecureTransport": "false"}}))
            .map(Value::to_string)
            .collect()
    }
    let mut template = security(&lake());
    assert_eq!(denied(&template), Vec::<String>::new());
    let unencrypted = json!({
        "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": "*",
        "Condition": {"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}},
    });
    template["Resources"]["TrailArchivePolicy"]["Properties"]["PolicyDocument"]["Statement"]
        .as_array_mut()
        .unwrap()
        .push(unencrypted);
    assert_eq!(denied(&template).len(), 1);
}

/// What people upload carries a classification, and whatever encrypts it is the zone's key (A19, A26).
#[test]
fn an_upload_without_a_classification_or_with_another_key_is_refused() {
    let template = default();
    let denied = |bucket: &str, key: &str| {
        list(&resource(&template, &format!("{bucket}BucketPolicy"))["PolicyDocument"]["Statement"]).into_iter().any(
            |it| it["Effect"] == "Deny" && is_about(it, "s3:PutObject") && it["Condition"].to_string().contains(key),
        )
    };
    assert!(denied("Drop", "s3:RequestObjectTag/dataclassification"));
    assert!(!denied("Raw", "s3:RequestObjectTag/dataclassification"), "the lake's own functions write there");
    for bucket in ["Drop", "Raw", "Refined", "Curated"] {
        assert!(denied(bucket, "s3:x-amz-server-side-encryption-aws-kms-key-id"), "{bucket}");
        let rule = &resource(&template, &format!("{bucket}Bucket"))["BucketEncryption"]["ServerSideEncryptionConfiguration"]
            [0];
        assert_eq!(rule["BlockedEncryptionTypes"]["EncryptionType"], json!(["SSE-C"]), "{bucket}");
    }
}
