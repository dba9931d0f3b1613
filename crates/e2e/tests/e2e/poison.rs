//! A file that nobody can read.

use std::collections::BTreeSet;

use lakewright_e2e::cloud::{Cloud, Message};
use lakewright_e2e::lake::{DEFAULT, Lake};
use lakewright_e2e::wait::until;
use serde_json::Value;

/// Five tries of six minutes each are too long to wait for: the queue hides a message for less here.
const HIDDEN: &str = "8";

#[test]
fn a_poison_file_is_a_dead_letter_that_names_its_source_and_every_other_file_arrives() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = Lake::deployed(cloud, 2, DEFAULT);
    lake.put("drop", "first.csv", "a\n1\n");
    lake.arrived("curated", "first.csv");

    lake.prod.set_queue_attribute("acme-prod-drop", "VisibilityTimeout", HIDDEN).expect("a root may");
    let poisons = ["bad/two same.csv", "bad/nul.csv", "bad/not a table.txt"];
    let contents = ["a,A\n1,2\n", "a\n\0\n", "text"];
    for (number, (key, content)) in poisons.iter().zip(contents).enumerate() {
        lake.put("drop", &format!("good/{number}.csv"), "a\n1\n");
        lake.put("drop", key, content);
    }
    for number in 0..poisons.len() {
        lake.arrived("curated", &format!("good/{number}.csv"));
    }
    let mut letters: Vec<Message> = Vec::new();
    until("a dead letter for each poison file", || {
        letters.extend(lake.prod.receive("acme-prod-dead-letters").expect("a root may"));
        (letters.len() >= poisons.len()).then_some(())
    });

    let queue = lake.prod.queue_attribute("acme-prod-drop", "QueueArn").expect("a root may");
    assert!(letters.iter().all(|it| it.given_up_by.as_ref() == Some(&queue)), "{letters:?}");
    let named: BTreeSet<(String, String)> = letters.iter().map(source).collect();
    let expected = poisons.iter().map(|it| (lake.bucket("drop"), it.replace(' ', "+")));
    assert_eq!(named, expected.collect());
    for key in poisons {
        assert!(!lake.has("raw", key), "{key}");
        let said = lake.logged("drop").into_iter().filter(|it| it.contains(key)).count();
        assert_eq!(said, 5, "{key} is tried five times, and each time it is said why not");
    }
}

/// The bucket and the key that the event of a message names.
fn source(message: &Message) -> (String, String) {
    let event: Value = serde_json::from_str(&message.body).expect("an event");
    let s3 = &event["Records"][0]["s3"];
    let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
    (text(&s3["bucket"]["name"]), text(&s3["object"]["key"]))
}
