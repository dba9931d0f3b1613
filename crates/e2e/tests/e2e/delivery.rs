//! S3 tells a queue of its objects, where the queue and its key let it.

use lakewright_e2e::cloud::Cloud;
use lakewright_e2e::lake::{DEFAULT, Lake, PROD};
use serde_json::{Value, json};

#[test]
fn without_its_statement_in_the_key_or_the_queue_s3_tells_nobody() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = Lake::deployed(cloud, 7, DEFAULT);
    let resources = lake.prod.resources(PROD).expect("a root may");
    let key = resources.iter().find(|it| it.id == "DropKey").map(|it| it.physical.clone()).expect("a key");

    let named = json!({"KeyId": key, "PolicyName": "default"});
    let read = lake.prod.json("kms", "TrentService.GetKeyPolicy", &named).expect("a root may");
    let of_key = read["Policy"].as_str().expect("a policy").to_owned();
    let set_key = |policy: &str| {
        let input = json!({"KeyId": key, "PolicyName": "default", "Policy": policy});
        lake.prod.json("kms", "TrentService.PutKeyPolicy", &input).expect("a root may");
    };
    set_key(&without_s3(&of_key));
    lake.put("drop", "silent/key.csv", "a\n1\n");
    set_key(&of_key);

    let of_queue = lake.prod.queue_attribute("acme-prod-drop", "Policy").expect("a root may");
    let set_queue = |policy: &str| {
        lake.prod.set_queue_attribute("acme-prod-drop", "Policy", policy).expect("a root may");
    };
    set_queue(&without_s3(&of_queue));
    lake.put("drop", "silent/queue.csv", "a\n1\n");
    set_queue(&of_queue);

    // What comes later arrives, so that the two would have.
    lake.put("drop", "told.csv", "a\n1\n");
    lake.arrived("curated", "told.csv");
    assert_eq!(lake.prod.keys(&lake.bucket("raw"), "silent/"), Ok(Vec::new()));
}

/// A policy without what it allows S3.
fn without_s3(policy: &str) -> String {
    let mut policy: Value = serde_json::from_str(policy).expect("a policy");
    let statements = policy["Statement"].as_array_mut().expect("statements");
    let before = statements.len();
    statements.retain(|it| it["Principal"]["Service"] != "s3.amazonaws.com");
    assert_eq!(statements.len() + 1, before, "one statement is S3's");
    policy.to_string()
}
