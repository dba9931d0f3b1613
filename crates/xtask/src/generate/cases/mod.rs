//! Pairs: facts in, source out. Each `.rs` file here is in the words of the macros that compile it.

use serde_json::{Value, json};

use super::{emit, model};
use crate::facts::Types;

fn generated(facts: Value) -> String {
    let types: Types = serde_json::from_value(facts).expect("facts");
    let (services, _) = model(&types);
    services.iter().map(emit::service).collect()
}

/// What the facts give, without the file's head.
fn body(facts: Value) -> String {
    let source = generated(facts);
    source.split_once("use super::prelude::*;\n").expect("a head").1.to_owned()
}

#[test]
fn a_queue_with_a_reference_a_unit_an_enum_and_tags() {
    let facts = json!({ "AWS::SQS::Queue": {
        "regions": "all",
        "primaryIdentifier": ["QueueUrl"],
        "createOnly": ["QueueName"],
        "readOnly": ["Arn", "QueueUrl"],
        "attributes": { "Arn": "string", "QueueUrl": "string" },
        "tagging": { "taggable": true, "property": "Tags" },
        "definitions": { "Tag": {
            "type": "object",
            "properties": { "Key": { "type": "string" }, "Value": { "type": "string" } },
            "required": ["Value", "Key"],
        } },
        "properties": {
            "Arn": { "type": "string" },
            "Mode": { "type": "string", "enum": ["perQueue", "per-group"] },
            "QueueName": { "type": "string", "maxLength": 80 },
            "QueueUrl": { "type": "string" },
            "Source": { "type": "string", "takes": ["AWS::SQS::Queue.Arn"] },
            "Tags": { "type": "array", "items": { "ref": "Tag" } },
            "Timeout": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 43200 },
        },
    } });
    assert_eq!(body(facts), include_str!("queue.rs"));
}

#[test]
fn required_properties_that_could_be_mistaken_have_names() {
    let facts = json!({ "AWS::X::Grant": {
        "regions": "all",
        "required": ["From", "To", "Document"],
        "properties": {
            "Document": { "type": "object" },
            "From": { "type": "string" },
            "To": { "type": "string" },
        },
    } });
    assert_eq!(body(facts), include_str!("grant.rs"));
}

#[test]
fn types_elsewhere_than_in_us_east_1_have_no_builder() {
    let facts = json!({ "AWS::X::Far": { "regions": "eu-west-1", "properties": {} } });
    assert_eq!(generated(facts), "");
}
