//! The catalog and logs.

use serde_json::{Value, json};

use super::stacks::*;
use super::*;

/// A31.
#[test]
fn the_crawler_may_list_read_and_decrypt_what_it_crawls() {
    fn lacks(template: &Value) -> Vec<String> {
        let mut found = Vec::new();
        for (id, crawler) in of_type(template, "AWS::Glue::Crawler") {
            let role = crawler["Role"]["Fn::GetAtt"][0].as_str().unwrap();
            for target in list(&crawler["Targets"]["S3Targets"]) {
                let bucket = text(&target["Path"]);
                let bucket = bucket.strip_prefix("s3://${").and_then(|it| it.strip_suffix("}/")).unwrap().to_owned();
                let zone = bucket.strip_suffix("Bucket").unwrap();
                let mut needs = |action: &str, on: String| {
                    if !allowed(template, role, action).contains(&on) {
                        found.push(format!("{id}: {action} on {on}"));
                    }
                };
                needs("s3:ListBucket", format!("${{{bucket}.Arn}}"));
                needs("s3:GetObject", format!("${{{bucket}.Arn}}/*"));
                needs("kms:Decrypt", format!("${{{zone}Key.Arn}}"));
                if let Some(queue) = target["EventQueueArn"]["Fn::GetAtt"][0].as_str() {
                    for action in [
                        "sqs:ReceiveMessage",
                        "sqs:DeleteMessage",
                        "sqs:PurgeQueue",
                        "sqs:SetQueueAttributes",
                        "sqs:ListDeadLetterSourceQueues",
                        "sqs:ListQueueTags",
                    ] {
                        needs(action, format!("${{{queue}.Arn}}"));
                    }
                }
            }
        }
        found
    }
    nowhere(lacks);
    let at = "/Resources/CrawlerRole/Properties/Policies/0/PolicyDocument/Statement";
    let statements =
        json!([{"Effect": "Allow", "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${DropBucket.Arn}/*"}}]);
    assert_eq!(lacks(&planted(at, statements)).len(), 11);
}

/// A40, E3: access logs that go where S3 does not deliver.
fn logs_astray(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (id, bucket) in of_type(template, "AWS::S3::Bucket") {
        let target = &bucket["LoggingConfiguration"]["DestinationBucketName"];
        if target.is_null() {
            continue;
        }
        match bucket_by_name(template, target) {
            None => found.push(format!("{id}: not of this account")),
            Some((to, it)) => {
                let rule =
                    &it["BucketEncryption"]["ServerSideEncryptionConfiguration"][0]["ServerSideEncryptionByDefault"];
                if rule["SSEAlgorithm"] != "AES256"
                    || !it["ObjectLockConfiguration"].is_null()
                    || it["ObjectLockEnabled"] == true
                {
                    found.push(format!("{to}: a key or a lock"));
                }
                let policy = resource(template, &format!("{to}Policy"));
                let deliver = list(&policy["PolicyDocument"]["Statement"]).into_iter();
                let source = format!("arn:aws:s3:::{}", bucket["BucketName"].as_str().unwrap());
                let lets_in = |it: &Value| {
                    it["Principal"]["Service"] == "logging.s3.amazonaws.com"
                        && texts(&it["Condition"]["ArnLike"]["aws:SourceArn"]).contains(&source)
                        && it["Condition"]["StringEquals"]["aws:SourceAccount"] == json!({"Ref": "AWS::AccountId"})
                };
                if !deliver.into_iter().any(lets_in) {
                    found.push(format!("{id}: not let in"));
                }
            }
        }
    }
    found
}

/// A40, E3.
#[test]
fn access_logs_stay_in_their_account_in_a_bucket_without_key_or_lock() {
    nowhere(logs_astray);
    let at = "/Resources/RawBucket/Properties/LoggingConfiguration/DestinationBucketName";
    assert_eq!(
        logs_astray(&planted(at, json!("acme-prod-access-logs-222222222222"))),
        ["RawBucket: not of this account"]
    );
    assert_eq!(
        logs_astray(&planted(at, json!({"Ref": "CuratedBucket"}))),
        ["CuratedBucket: a key or a lock", "RawBucket: not let in"]
    );
    let logged = |template: &Value| {
        of_type(template, "AWS::S3::Bucket").iter().filter(|it| !it.1["LoggingConfiguration"].is_null()).count()
    };
    assert_eq!((logged(&default()), logged(&security(&lake()))), (6, 2));
}

/// A flow log that finds no policy on its bucket makes one of its own, and the stack's fails.
#[test]
fn whoever_writes_logs_waits_for_the_policy_that_lets_it_in() {
    for (name, template) in templates().filter(|(name, _)| name.ends_with("prod")) {
        let waits =
            |id: &str| list(&template["Resources"][id]["DependsOn"]).into_iter().any(|it| it == "AccessLogsPolicy");
        assert!(waits("FlowLog"), "{name}");
        for (id, bucket) in of_type(template, "AWS::S3::Bucket") {
            assert_eq!(waits(id), !bucket["LoggingConfiguration"].is_null(), "{name} {id}");
        }
    }
}

/// A8, A9: the name of a bucket says nothing of when it stands.
#[test]
fn a_function_is_told_of_the_next_zone_when_that_stands() {
    let mut told = 0;
    for (name, template) in templates().filter(|(name, _)| name.ends_with("prod")) {
        let buckets = of_type(template, "AWS::S3::Bucket");
        for (id, function) in of_type(template, "AWS::Lambda::Function") {
            let next = &function["Environment"]["Variables"]["DOWNSTREAM_BUCKET"];
            let waits_for = list(&template["Resources"][id]["DependsOn"]);
            let named = buckets.iter().filter(|(_, bucket)| !next.is_null() && bucket["BucketName"] == *next);
            let named: Vec<&str> = named.map(|(id, _)| *id).collect();
            assert_eq!(waits_for, named, "{name} {id}");
            told += named.len();
        }
    }
    assert!(told > 0, "some function writes somewhere");
}
