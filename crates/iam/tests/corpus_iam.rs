//! Cases of other evaluators: `LAKEWRIGHT_CORPORA` names the folder, without it nothing is tested.

#![cfg(feature = "eval")]

use std::io::Read;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use lakewright_iam::eval::{cases, compile, compile_json};
use lakewright_template::{Value, read_json};

/// The lines of a file of the corpora, unpacked by `xz`; `None` where there are no corpora.
fn lines(name: &str) -> Option<Vec<String>> {
    let folder = PathBuf::from(std::env::var_os("LAKEWRIGHT_CORPORA")?);
    let file = folder.join("iam").join(name);
    let mut process = Command::new("xz").arg("-dc").arg(&file).stdout(Stdio::piped()).spawn().expect("xz");
    let mut text = String::new();
    process.stdout.take().expect("its output").read_to_string(&mut text).expect("text");
    assert!(process.wait().expect("xz").success(), "{}", file.display());
    Some(text.lines().map(str::to_owned).collect())
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

#[test]
fn decisions_are_those_of_the_corpus() {
    let Some(lines) = lines("iam-rs.decision.jsonl.xz") else { return };
    let mut wrong = Vec::new();
    for line in &lines {
        let case = read_json(line).expect("a case").root;
        let answer = cases::read(line).map(|it| it.evaluate());
        let decision = answer.as_ref().map_or("UNKNOWN", |it| it.decision.name());
        if decision != text(&case, "expected") {
            wrong.push(format!("{} {}: {decision}", text(&case, "id"), text(&case, "expected")));
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "of {}", lines.len());
}

#[test]
fn policies_of_the_corpus_are_accepted() {
    let Some(lines) = lines("iam-rs.parse.jsonl.xz") else { return };
    for line in &lines {
        let case = read_json(line).expect("a case").root;
        let policy = case.get("policy").expect("a policy");
        assert!(compile(policy).is_ok(), "{}: {:?}", text(&case, "id"), compile(policy));
    }
}

#[test]
fn what_a_linter_calls_malformed_is_refused_and_the_rest_is_not() {
    let Some(lines) = lines("parliament.lint.jsonl.xz") else { return };
    let mut differing = Vec::new();
    for line in &lines {
        let case = read_json(line).expect("a case").root;
        let issues = case.get("expected").and_then(Value::as_array).unwrap_or_default();
        let malformed = issues.iter().any(|it| it.as_str().is_some_and(|it| it.contains("MALFORMED")));
        let refused = compile_json(text(&case, "policyText")).is_err();
        if malformed != refused {
            differing.push((text(&case, "name").to_owned(), issues.to_vec(), refused));
        }
    }
    println!("{differing:#?}");
}
