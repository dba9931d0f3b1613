//! Who may use what.

use lakewright_iam::confused_deputies;
use lakewright_template::{Diagnostic, read};
use serde_json::{Value, json};

use super::stacks::*;
use super::*;

/// Rows A1 and A2: what is open to everybody, and services that act for anybody.
fn open(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (id, statement) in all_statements(template) {
        let kind = template["Resources"][id]["Type"].as_str().unwrap();
        let everybody =
            statement["Principal"] == "*" || texts(&statement["Principal"]["AWS"]).contains(&"*".to_owned());
        // A service-linked role is no principal before it is there: it is named by condition, with its account.
        let one_role = !statement["Condition"]["ArnEquals"]["aws:PrincipalArn"].is_null()
            && !statement["Condition"]["StringEquals"]["kms:CallerAccount"].is_null();
        if statement["Effect"] == "Allow" && everybody && !one_role && kind != "AWS::EC2::VPCEndpoint" {
            found.push(format!("{id}: everybody may"));
        }
        let wild = texts(&statement["Action"]).into_iter().any(|it| it.to_ascii_lowercase().ends_with(":*"));
        if statement["Effect"] == "Allow" && wild && !["AWS::KMS::Key", "AWS::EC2::VPCEndpoint"].contains(&kind) {
            found.push(format!("{id}: all actions"));
        }
    }
    let document = read(&template.to_string()).unwrap().root;
    found.extend(confused_deputies(&document).iter().map(Diagnostic::to_string));
    found
}

/// A1.
#[test]
fn nobody_sends_to_a_queue_but_named_services_for_this_account() {
    nowhere(open);
    let ancestor = json!({"Statement": {
        "Effect": "Allow", "Principal": "*", "Action": "SQS:*", "Resource": "*",
        "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::*"}},
    }});
    assert_eq!(open(&only("AWS::SQS::QueuePolicy", json!({"PolicyDocument": ancestor, "Queues": []}))).len(), 2);
    for (name, template) in templates() {
        for (id, statement) in all_statements(template) {
            let kind = &template["Resources"][id]["Type"];
            if kind == "AWS::SQS::QueuePolicy" && statement["Effect"] == "Allow" {
                assert_eq!(statement["Action"], "sqs:SendMessage", "{name} {id}");
                assert!(statement["Principal"]["Service"].is_string(), "{name} {id}");
            }
        }
    }
}

/// A2.
#[test]
fn no_service_acts_for_anybody() {
    nowhere(open);
    let at = "/Resources/DropKey/Properties/KeyPolicy/Statement/2";
    assert_eq!(default().pointer(at).unwrap()["Principal"], json!({"Service": "s3.amazonaws.com"}));
    let without = json!({"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "kms:Decrypt", "Resource": "*"});
    assert_eq!(open(&planted(at, without)).len(), 1);
}

/// A3, A4: what holds data and does not stay.
fn not_kept(template: &Value) -> Vec<String> {
    const HOLDS_DATA: [&str; 4] = ["AWS::S3::Bucket", "AWS::KMS::Key", "AWS::SQS::Queue", "AWS::Logs::LogGroup"];
    let holds_data = |it: &Value| HOLDS_DATA.iter().any(|kind| it["Type"] == *kind);
    let stays = |it: &Value| it["DeletionPolicy"] == "Retain" && it["UpdateReplacePolicy"] == "Retain";
    resources(template).filter(|(_, it)| holds_data(it) && !stays(it)).map(|(id, _)| id.to_owned()).collect()
}

/// A3.
#[test]
fn what_holds_data_stays_and_no_key_is_deleted_in_one_step() {
    nowhere(not_kept);
    assert_eq!(not_kept(&planted("/Resources/RawKey/DeletionPolicy", json!("Delete"))), ["RawKey"]);
    for (name, template) in templates() {
        for (id, key) in of_type(template, "AWS::KMS::Key") {
            assert_eq!(key["EnableKeyRotation"], true, "{name} {id}");
            let statements = list(&key["KeyPolicy"]["Statement"]);
            let denied = |action| statements.iter().any(|it| it["Effect"] == "Deny" && is_about(it, action));
            assert!(denied("kms:ScheduleKeyDeletion") && denied("kms:DisableKey"), "{name} {id}");
            let others =
                statements.iter().filter(|it| it["Effect"] == "Allow" && !it["Principal"]["Service"].is_null());
            assert!(others.into_iter().all(|it| !is_about(it, "kms:ScheduleKeyDeletion")), "{name} {id}");
        }
    }
}

/// A4, E3: what a bucket lacks.
fn weak_buckets(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (id, bucket) in of_type(template, "AWS::S3::Bucket") {
        let mut lacks = |what: &str, has: bool| {
            if !has {
                found.push(format!("{id}: {what}"));
            }
        };
        let public = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"];
        lacks("versions", bucket["VersioningConfiguration"]["Status"] == "Enabled");
        lacks("no public access", public.iter().all(|it| bucket["PublicAccessBlockConfiguration"][it] == true));
        lacks("one owner", bucket["OwnershipControls"]["Rules"][0]["ObjectOwnership"] == "BucketOwnerEnforced");
        let rule = &bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"][0];
        let by_default = &rule["ServerSideEncryptionByDefault"];
        if by_default["SSEAlgorithm"] == "aws:kms" {
            // By alias, the key of whoever writes would be taken.
            lacks("a key by its ARN", by_default["KMSMasterKeyID"]["Fn::GetAtt"].is_array());
            lacks("a bucket key", rule["BucketKeyEnabled"] == true);
        } else {
            // What S3 delivers has its own keys, and so has a copy of that.
            lacks("a key", ["AccessLogs", "AccessArchive"].contains(&id) && by_default["SSEAlgorithm"] == "AES256");
        }
        let incomplete = |it: &&Value| {
            it["AbortIncompleteMultipartUpload"].is_object() && it["NoncurrentVersionExpiration"].is_object()
        };
        lacks(
            "an end of incomplete uploads and old versions",
            list(&bucket["LifecycleConfiguration"]["Rules"]).iter().all(incomplete),
        );
        let policies =
            of_type(template, "AWS::S3::BucketPolicy").into_iter().filter(|(_, it)| it["Bucket"] == json!({"Ref": id}));
        let statements: Vec<&Value> = policies.flat_map(|(_, it)| list(&it["PolicyDocument"]["Statement"])).collect();
        let tls = |it: &&Value| {
            it["Effect"] == "Deny"
                && it["Principal"] == "*"
                && it["Condition"] == json!({"Bool": {"aws:SecureTransport": "false"}})
        };
        lacks(
            "TLS only",
            statements
                .iter()
                .any(|it| tls(it) && texts(&it["Resource"]) == [format!("${{{id}.Arn}}"), format!("${{{id}.Arn}}/*")]),
        );
    }
    found
}

/// A4.
#[test]
fn every_bucket_is_versioned_private_encrypted_and_over_tls() {
    nowhere(weak_buckets);
    nowhere(not_kept);
    let bare = only("AWS::S3::Bucket", json!({"BucketName": "acme-raw"}));
    assert_eq!(weak_buckets(&bare).len(), 5);
    let at = "/Resources/RawBucket/Properties/PublicAccessBlockConfiguration/BlockPublicAcls";
    assert_eq!(weak_buckets(&planted(at, json!(false))), ["RawBucket: no public access"]);
}
