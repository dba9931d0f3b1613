//! `lakewright diff` from the outside.

use crate::common::{Folder, GOOD};

const BUCKET: &str = "Resources: {Raw: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw}}}\n";

#[test]
fn the_status_says_what_it_comes_to() {
    let folder = Folder::new();
    folder.write("a.yaml", GOOD).write("same.yaml", GOOD.replace(": 360", ": '360'"));
    folder.write("b.yaml", GOOD.replace(": 360", ": 30")).write("raw.yaml", BUCKET);
    folder.write("renamed.yaml", BUCKET.replace("acme-raw", "acme-bronze")).write("odd.yaml", "Resources: [");
    folder.write("circle.yaml", GOOD.replace("    Properties:", "    DependsOn: Orders\n    Properties:"));
    for (sides, status) in [
        ("a.yaml a.yaml", 0),
        ("a.yaml same.yaml", 0),
        ("a.yaml b.yaml", 1),
        ("raw.yaml renamed.yaml", 3),
        ("a.yaml odd.yaml", 2),
        ("odd.yaml a.yaml", 2),
        ("a.yaml missing.yaml", 2),
        ("a.yaml circle.yaml", 2),
        ("a.yaml .", 2),
        ("a.yaml", 2),
    ] {
        let run = folder.run(&format!("diff {sides}"));
        assert_eq!(run.status, status, "{sides}: {}{}", run.output, run.messages);
    }
}

#[test]
fn json_is_status_0_whatever_changes_and_2_where_the_tool_failed() {
    let folder = Folder::new();
    folder.write("raw.yaml", BUCKET).write("renamed.yaml", BUCKET.replace("acme-raw", "acme-bronze"));
    folder.write("odd.yaml", "Resources: [");
    let run = folder.run("diff --format json raw.yaml renamed.yaml");
    assert_eq!((run.status, run.messages.as_str(), run.output.lines().count()), (0, "", 1));
    let changes: serde_json::Value = serde_json::from_str(&run.output).unwrap();
    assert_eq!(changes["changes"][0]["logical_id"], "Raw");
    assert_eq!(changes["changes"][0]["replacement"], "True");
    assert_eq!(folder.run("diff --format json raw.yaml raw.yaml").output, "{\"changes\":[]}\n");
    let refused = folder.run("diff --format json raw.yaml odd.yaml");
    assert!(refused.status == 0 && refused.output.starts_with("{\"error\":\""), "{}", refused.output);
    assert_eq!(folder.run("diff --format json odd.yaml raw.yaml").status, 2);
    assert_eq!(folder.run("diff --format json raw.yaml missing.yaml").status, 2);
}

#[test]
fn every_form_shows_what_changes() {
    let folder = Folder::new();
    folder.write("raw.yaml", BUCKET).write("renamed.yaml", BUCKET.replace("acme-raw", "acme-bronze"));
    insta::assert_snapshot!(folder.run("diff raw.yaml renamed.yaml").output);
    assert!(!folder.run("diff raw.yaml renamed.yaml").output.contains('\u{1b}'));
    assert!(folder.run("diff --color always raw.yaml renamed.yaml").output.contains('\u{1b}'));
    assert!(folder.run("diff --format markdown raw.yaml renamed.yaml").output.contains("| `"));
    assert!(folder.run("diff --format html raw.yaml renamed.yaml").output.starts_with("<!doctype html>"));
    assert!(folder.run_with("diff - renamed.yaml --format markdown", BUCKET).output.contains("acme-bronze"));
}

#[test]
fn parameters_decide() {
    let folder = Folder::new();
    let template = "Parameters: {Name: {Type: String}}\n\
                    Resources: {Raw: {Type: AWS::S3::Bucket, Properties: {BucketName: !Ref Name}}}\n";
    folder.write("a.yaml", template);
    folder.write("p.json", r#"{"before": {"Name": "one"}, "after": {"Name": "two"}}"#);
    folder.write("same.json", r#"{"before": {"Name": "one"}, "after": {"Name": "one"}}"#).write("odd.json", "[]");
    assert_eq!(folder.run("diff a.yaml a.yaml --parameters p.json").status, 3);
    assert_eq!(folder.run("diff a.yaml a.yaml --parameters same.json").status, 0);
    assert_eq!(folder.run("diff a.yaml a.yaml --parameters odd.json").status, 2);
}

#[test]
fn assemblies_are_compared_stack_by_stack() {
    use lakewright_stack::{Account, App, Format, Stack};
    let folder = Folder::new();
    let assembly = |description: &'static str| {
        let mut stack = Stack::new("orders", Account::new("111111111111"));
        stack.add("Orders", lakewright::sqs::Queue::new());
        stack.output("Text", description);
        App::new("shop").stack(stack).synth().expect("no findings")
    };
    assembly("one").write(&folder.path().join("before"), Format::Json).unwrap();
    assembly("two").write(&folder.path().join("after"), Format::Yaml).unwrap();
    assert_eq!(folder.run("diff before before").output, "no stack changes\n");
    for format in ["text", "markdown", "html", "json"] {
        let run = folder.run(&format!("diff before after --format {format}"));
        assert!(
            run.status == i32::from(format != "json") && run.output.contains("orders"),
            "{format}: {}",
            run.messages
        );
    }
    folder.write("after/orders.template.yaml", "Resources: {}");
    let run = folder.run("diff before after");
    assert!(run.status == 2 && run.messages.contains("is not the one that was written"), "{}", run.messages);
}

#[test]
fn nested_templates_beside_a_template_are_compared_with_it() {
    let folder = Folder::new();
    let parent = "Resources: {Zone: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./zone.yaml}}}\n";
    folder.write("old/main.yaml", parent).write("new/main.yaml", parent);
    folder.write("old/zone.yaml", BUCKET).write("new/zone.yaml", BUCKET.replace("acme-raw", "acme-bronze"));
    let run = folder.run("diff old/main.yaml new/main.yaml --format markdown");
    assert_eq!(run.status, 3, "{}", run.messages);
    assert!(run.output.contains("> - `Zone/Raw` is replaced"), "{}", run.output);
    assert_eq!(folder.run("diff old/main.yaml old/main.yaml").status, 0);
    // What is refused of a nested stack is refused of the whole.
    folder.write("new/zone.yaml", BUCKET.replace("AWS::S3::Bucket", "AWS::SQS::Queue"));
    assert_eq!(folder.run("diff old/main.yaml new/main.yaml").status, 2);
    folder.write("new/zone.yaml", "Resources: [");
    assert_eq!(folder.run("diff old/main.yaml new/main.yaml").status, 2);
    // A template that is not at hand is not known.
    folder.write("far/main.yaml", parent);
    assert_eq!(folder.run("diff old/main.yaml far/main.yaml").status, 0);
}
