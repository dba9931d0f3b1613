//! What a function may do, taken away right by right.

use lakewright_e2e::cloud::Cloud;
use lakewright_e2e::lake::{DEFAULT, Lake};
use lakewright_e2e::wait::until;
use serde_json::{Value, json};

const ROLE: &str = "acme-prod-raw-function";
const POLICY: &str = "hop";

/// What is seen when a right is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Missing {
    /// The function is refused, and says so.
    Refused,
    /// The mapping does not poll: messages wait.
    Waits,
    /// Nothing: see [`SPARE`] for why.
    Nothing,
}

/// Every right of the role, as action and what it is on, with what is seen without it.
const RIGHTS: [(&str, &str, Missing); 13] = [
    ("s3:GetObject", "acme-prod-raw", Missing::Refused),
    ("s3:GetObjectTagging", "acme-prod-raw", Missing::Nothing),
    ("s3:GetObjectVersionTagging", "acme-prod-raw", Missing::Refused),
    ("kms:Decrypt", "RawKey", Missing::Waits),
    ("sqs:DeleteMessage", "acme-prod-raw", Missing::Waits),
    ("sqs:GetQueueAttributes", "acme-prod-raw", Missing::Waits),
    ("sqs:ReceiveMessage", "acme-prod-raw", Missing::Waits),
    ("logs:CreateLogStream", "acme-prod-raw", Missing::Nothing),
    ("logs:PutLogEvents", "acme-prod-raw", Missing::Nothing),
    ("s3:PutObject", "acme-prod-refined", Missing::Refused),
    ("s3:PutObjectTagging", "acme-prod-refined", Missing::Refused),
    ("kms:Decrypt", "RefinedKey", Missing::Nothing),
    ("kms:GenerateDataKey", "RefinedKey", Missing::Refused),
];

/// Why a file arrives without these rights: not because nothing asks for them on AWS.
const SPARE: [(&str, &str); 4] = [
    ("s3:GetObjectTagging", "the tags of a version ask for the version's action; AWS's table lists both"),
    ("logs:CreateLogStream", "the emulator writes logs whatever the role may"),
    ("logs:PutLogEvents", "the emulator writes logs whatever the role may"),
    ("kms:Decrypt", "of the next zone: for objects in several parts, which CSV files up to 8 MiB are not"),
];

#[test]
fn each_right_that_is_taken_from_a_function_breaks_its_hop_and_no_other() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = Lake::deployed(cloud, 6, DEFAULT);
    lake.put("drop", "first.csv", "a\n1\n");
    lake.arrived("curated", "first.csv");
    // What is refused comes again soon.
    lake.prod.set_queue_attribute("acme-prod-raw", "VisibilityTimeout", "4").expect("a root may");

    let whole = lake.prod.role_policy(ROLE, POLICY).expect("a root may");
    let mut listed: Vec<String> = RIGHTS.iter().map(|(action, ..)| (*action).to_owned()).collect();
    let mut granted: Vec<String> = statements(&whole).iter().flat_map(|it| texts(&it["Action"])).collect();
    listed.sort_unstable();
    granted.sort_unstable();
    assert_eq!(listed, granted, "every right of the role is in the table");

    for (number, (action, on, missing)) in RIGHTS.into_iter().enumerate() {
        let key = format!("rights/{number}.csv");
        lake.prod.set_role_policy(ROLE, POLICY, &without(&lake, &whole, action, on)).expect("a root may");
        if missing == Missing::Waits {
            // Until the mapping has seen it.
            std::thread::sleep(std::time::Duration::from_millis(700));
        }
        lake.put("drop", &key, "a\n1\n");
        lake.arrived("raw", &key);
        match missing {
            Missing::Refused => {
                let said = until(&format!("{action}: the function is refused"), || {
                    lake.logged("raw").into_iter().find(|it| it.contains(&key) && it.contains("AccessDenied"))
                });
                // Of the key behind an object, the emulator names what the object was asked for.
                let named = if action.starts_with("kms:") { "s3:PutObject" } else { action };
                assert!(said.contains(named), "{said}");
            }
            Missing::Waits => until(&format!("{action}: the message waits"), || {
                let waiting = lake.prod.queue_attribute("acme-prod-raw", "ApproximateNumberOfMessages");
                (waiting.as_deref() == Ok("1")).then_some(())
            }),
            Missing::Nothing => assert!(SPARE.iter().any(|(spare, _)| *spare == action), "{action} has its reason"),
        }
        // The hops before and behind go on.
        lake.put("refined", &format!("behind/{number}.csv"), "a\n1\n");
        lake.arrived("curated", &format!("behind/{number}.csv"));
        let came = lake.has("refined", &key);
        assert!(missing == Missing::Nothing || !came, "{action} is missed");
        lake.prod.set_role_policy(ROLE, POLICY, &whole).expect("a root may");
        lake.arrived("curated", &key);
    }
    let letters = lake.prod.queue_attribute("acme-prod-dead-letters", "ApproximateNumberOfMessages");
    assert_eq!(letters.as_deref(), Ok("0"));
}

/// A policy without one action on one resource.
fn without(lake: &Lake, policy: &Value, action: &str, on: &str) -> Value {
    let key = lake.prod.resources(lakewright_e2e::lake::PROD).expect("a root may");
    let on = key.iter().find(|it| it.id == on && it.kind == "AWS::KMS::Key").map_or(on, |it| it.physical.as_str());
    let mut taken = 0;
    let mut kept = Vec::new();
    for statement in statements(policy) {
        let mut statement = statement.clone();
        if statement["Resource"].to_string().contains(on) {
            let mut actions = texts(&statement["Action"]);
            let before = actions.len();
            actions.retain(|it| it != action);
            taken += before - actions.len();
            statement["Action"] = json!(actions);
            if actions.is_empty() {
                continue;
            }
        }
        kept.push(statement);
    }
    assert_eq!(taken, 1, "{action} on {on} is one right of the role");
    json!({"Version": "2012-10-17", "Statement": kept})
}

fn statements(policy: &Value) -> Vec<Value> {
    policy["Statement"].as_array().cloned().unwrap_or_default()
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        one => one.as_str().map(str::to_owned).into_iter().collect(),
    }
}
