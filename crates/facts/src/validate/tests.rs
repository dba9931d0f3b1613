//! What is found, and what is left alone.

use lakewright_template::{LogicalId, Reference, StackId};

use super::*;
use crate::node::Node;

fn findings(type_name: &str, properties: Object) -> Vec<String> {
    let mut findings = Vec::new();
    validate(type_name, &properties, &Path::root(), &mut findings);
    findings.iter().map(ToString::to_string).collect()
}

fn queue(properties: Object) -> Vec<String> {
    findings("AWS::SQS::Queue", properties)
}

fn function(name: &'static str, argument: impl Into<Value>) -> Value {
    Object::of(name, argument).into()
}

#[test]
fn good_properties_have_no_findings() {
    let properties = Object::of("VisibilityTimeout", 30)
        .with("DelaySeconds", "5")
        .with("FifoQueue", "true")
        .with("RedrivePolicy", Object::of("deadLetterTargetArn", "arn").with("maxReceiveCount", 5))
        .with("Tags", [Object::of("Key", "team").with("Value", "data").into()]);
    assert_eq!(queue(properties), [""; 0]);
}

#[test]
fn everything_is_found_at_once() {
    let properties = Object::of("VisibilityTimeout", 50_000)
        .with("DelaySeconds", "soon")
        .with("VisibiltyTimeout", 3)
        .with("Tags", [Object::of("Key", "").into()]);
    assert_eq!(
        queue(properties),
        [
            "error[E3034] VisibilityTimeout: 50000 is more than 43200",
            "error[E3012] DelaySeconds: this is text, but the property takes an integer",
            "error[E3002] VisibiltyTimeout: `AWS::SQS::Queue` has no property `VisibiltyTimeout`\n  help: did you mean `VisibilityTimeout`?",
            "error[E3003] Tags[0]: the required property `Value` is missing",
            "error[E3033] Tags[0].Key: has 0 characters, at least 1 are needed",
        ]
    );
}

#[test]
fn what_is_computed_at_deployment_is_left_alone() {
    let owner = std::sync::Arc::new(StackId { name: "s".into(), account: "1".into(), region: "".into() });
    let reference = Reference { owner, id: LogicalId::new("Other"), attribute: None };
    let properties = Object::of("VisibilityTimeout", function("Ref", "Timeout"))
        .with("QueueName", reference)
        .with("DelaySeconds", function("Fn::FindInMap", ["A".into(), "B".into(), "C".into()]))
        .with("Tags", function("Fn::Transform", Object::of("Name", "Tags")));
    assert_eq!(queue(properties), [""; 0]);
}

#[test]
fn both_branches_of_a_condition_are_looked_at() {
    let no_value = function("Ref", "AWS::NoValue");
    let timeout = function("Fn::If", ["IsProd".into(), 99_999.into(), no_value]);
    assert_eq!(
        queue(Object::of("VisibilityTimeout", timeout)),
        ["error[E3034] VisibilityTimeout.Fn::If[1]: 99999 is more than 43200"]
    );
}

#[test]
fn no_value_is_no_value_for_a_required_property() {
    let properties = Object::of("Bucket", function("Ref", "AWS::NoValue")).with("PolicyDocument", Object::new());
    assert_eq!(
        findings("AWS::S3::BucketPolicy", properties),
        ["error[E3003]: the required property `Bucket` is missing"]
    );
}

#[test]
fn allowed_values_and_patterns_are_checked() {
    let code = Object::of("ZipFile", "pass");
    let properties = Object::of("Code", code)
        .with("Role", "me")
        .with("Runtime", "python3.99")
        .with("Architectures", ["arm64".into(), "arm63".into()]);
    let found = findings("AWS::Lambda::Function", properties);
    assert!(found.iter().any(|it| it.starts_with("error[E3031] Role: `me` does not match")), "{found:?}");
    assert!(
        found.iter().any(|it| it
            .contains("Architectures[1]: `arm63` is not one of `x86_64`, `arm64`\n  help: did you mean `arm64`?")),
        "{found:?}"
    );
}

#[test]
fn a_value_that_may_be_a_secret_is_not_shown() {
    let properties = Object::of("MasterUserPassword", " ".repeat(3)).with("Engine", "postgres");
    let found = findings("AWS::RDS::DBInstance", properties).join("\n");
    assert!(!found.contains("`   `"), "{found}");
}

#[test]
fn unknown_types_are_reported_and_those_of_others_left_alone() {
    assert_eq!(findings("AWS::SQS::Kew", Object::new()), ["error[E3006]: there is no resource type `AWS::SQS::Kew`"]);
    assert_eq!(findings("Custom::Thing", Object::of("A", 1)), [""; 0]);
    assert_eq!(findings("Acme::Thing::Type", Object::of("A", 1)), [""; 0]);
}

#[test]
fn items_that_must_differ_do() {
    let code = Object::of("ZipFile", "pass");
    let layer = "arn:aws:lambda:eu-west-1:111111111111:layer:a:1";
    let properties = Object::of("Code", code)
        .with("Role", "arn:aws:iam::111111111111:role/a")
        .with("Layers", [layer.into(), layer.into()]);
    assert_eq!(findings("AWS::Lambda::Function", properties), ["error[E3037] Layers[1]: this item is there already"]);
}

#[test]
fn every_pattern_is_understood() {
    fn look(node: Node, depth: u8, bad: &mut Vec<&'static str>) {
        let own = node.pattern().into_iter().chain(node.pattern_properties().map(|it| it.0));
        bad.extend(own.filter(|it| Pattern::new(it).is_none()));
        if depth > 0 {
            node.properties().for_each(|it| look(it.1, depth - 1, bad));
            node.items().into_iter().for_each(|it| look(it, depth - 1, bad));
        }
    }
    let mut bad = Vec::new();
    for schema in Schemas::all() {
        look(schema.root(), 1, &mut bad);
        schema.definitions().for_each(|it| look(it.1, 1, &mut bad));
    }
    bad.sort_unstable();
    bad.dedup();
    // One pattern of all refers back to a group (ISO 8601 in one expression); it is not checked.
    assert_eq!(bad.len(), 1, "{bad:?}");
    assert!(bad[0].contains("\\3("));
}
