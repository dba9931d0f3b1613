//! What AWS's documentation says of requests, as data: `tests/decisions/*.jsonl`.
//!
//! The first line of a file says what it is about and which pages say so. Every other line is a case; its name is the
//! sentence that it shows. A case is one of `lakewright iam eval` with what is `expected`, or a condition that `holds`
//! or does not.

#![cfg(feature = "eval")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use lakewright_iam::eval::{cases, decide, fuzz};
use lakewright_template::{Object, Text, Value, read_json, write};

/// The files of cases by name: what each is about, and its cases.
fn files() -> Vec<(String, Value, Vec<Value>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/decisions");
    let mut paths: Vec<_> = fs::read_dir(folder).expect("the folder").map(|it| it.expect("a file").path()).collect();
    paths.sort();
    let read = |path: &Path| {
        let text = fs::read_to_string(path).expect("a file");
        let mut lines = text.lines().map(|line| {
            read_json(line).unwrap_or_else(|findings| panic!("{}: {findings:?}: {line}", path.display())).root
        });
        (path.file_name().expect("a name").display().to_string(), lines.next().expect("a head"), lines.collect())
    };
    paths.iter().map(|it| read(it)).collect()
}

fn name(case: &Value) -> &str {
    case.get("name").and_then(Value::as_str).expect("a name")
}

/// The case as `lakewright iam eval` reads it, and what is expected.
fn case(line: &Value) -> (String, String) {
    let part = |key: &'static str| line.get(key).cloned();
    let expected = part("expected").and_then(|it| it.as_str().map(str::to_owned));
    let (request, policies) = match part("condition") {
        None => (part("request").expect("a request"), part("policies").expect("policies")),
        Some(condition) => {
            let statement = Object::of("Effect", "Allow").with("Action", "*").with("Resource", "*");
            let version = part("version").unwrap_or_else(|| "2012-10-17".into());
            let document = Object::of("Statement", statement.with("Condition", condition));
            let document = if version == Value::Null { document } else { document.with("Version", version) };
            let request = Object::of("principal", "arn:aws:iam::111111111111:user/ann")
                .with("action", "s3:ListBucket")
                .with("resource", "arn:aws:s3:::lake")
                .with("resourceAccount", "111111111111")
                .with("context", part("context").expect("a context"));
            (request.into(), Object::of("identity", vec![document.into()]).into())
        }
    };
    let expected = expected.unwrap_or_else(|| {
        let holds = line.get("holds").and_then(Value::as_bool).expect("whether it holds");
        if holds { "Allowed" } else { "ImplicitDeny" }.to_owned()
    });
    let id: Text = name(line).to_owned().into();
    let case = Object::of("id", id).with("request", request).with("policies", policies);
    (write::json(&case.into()), expected)
}

#[test]
fn every_decision_is_the_documented_one() {
    let (mut number, mut wrong) = (0, Vec::new());
    for (file, _, lines) in files() {
        for line in &lines {
            let (text, expected) = case(line);
            let read = cases::read(&text).map(|it| it.evaluate());
            let decision = read.as_ref().map_or("UNKNOWN", |it| it.decision.name());
            if decision != expected {
                wrong.push(format!("{file}: {}: {expected}, not {decision}", name(line)));
            }
            number += 1;
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(number >= 300, "{number} cases");
}

#[test]
fn the_decision_alone_and_with_its_reasons_are_the_same() {
    for (_, _, lines) in files() {
        for line in &lines {
            let (text, _) = case(line);
            fuzz::case(&text);
            if let Ok(case) = cases::read(&text) {
                let answer = case.evaluate();
                assert_eq!(decide(case.request(), &case.policies()), answer.decision, "{}", name(line));
                let decided = !answer.decided_by.is_empty() || !answer.missing.is_empty() || answer.rule.is_some();
                // The root user is allowed by no statement, and an unknown account leaves nothing to point at.
                let nothing = matches!(answer.decision.name(), "UNKNOWN" | "Allowed");
                assert!(decided || nothing, "{}: {answer}", name(line));
            }
        }
    }
}

#[test]
fn every_case_has_its_own_name_and_every_file_its_source() {
    let mut names = BTreeSet::new();
    for (file, head, lines) in files() {
        let sources = head.get("sources").and_then(Value::as_array).expect("sources");
        let first = sources.first().and_then(Value::as_str).expect("a source");
        assert!(first.starts_with("https://docs.aws.amazon.com/"), "{file}");
        assert!(head.get("about").is_some(), "{file}");
        for line in &lines {
            assert!(names.insert(name(line).to_owned()), "{file}: {}", name(line));
        }
    }
}
