//! Comparisons of other tools: `LAKEWRIGHT_CORPORA` names the folder, without it nothing is tested.

#![cfg(feature = "compare")]
// What was measured is for people to read.
#![allow(clippy::print_stdout)]

use std::io::Read;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use lakewright_iam::compare::cases::compare_line;
use lakewright_iam::compare::{Answer, equivalent};
use lakewright_iam::eval::{PolicyKind, compile_json};
use lakewright_template::{Object, Value, read_json, write};

/// The lines of a file of the corpora, unpacked by `xz`; says so where there are no corpora.
#[allow(clippy::print_stderr)]
fn lines(name: &str) -> Option<Vec<Value>> {
    let Some(folder) = std::env::var_os("LAKEWRIGHT_CORPORA") else {
        eprintln!("left out: {name}, since LAKEWRIGHT_CORPORA is not set");
        return None;
    };
    let file = PathBuf::from(folder).join("iam").join(name);
    let mut process = Command::new("xz").arg("-dc").arg(&file).stdout(Stdio::piped()).spawn().expect("xz");
    let mut text = String::new();
    process.stdout.take().expect("its output").read_to_string(&mut text).expect("text");
    assert!(process.wait().expect("xz").success(), "{}", file.display());
    Some(text.lines().map(|it| read_json(it).expect("a case").root).collect())
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn comparison(id: &str, kind: &str, existing: &Value, new: &Value) -> String {
    let case = Object::new()
        .with("id", Value::from(id.to_owned()))
        .with("policyType", Value::from(kind.to_owned()))
        .with("existing", existing.clone())
        .with("new", new.clone());
    write::json_minified(&Value::Object(case))
}

/// The answer to a comparison, with the witness confirmed by the evaluator's own cases, and the time it took.
fn answer(line: &str) -> (String, Duration) {
    let began = Instant::now();
    let json = compare_line(line);
    let time = began.elapsed();
    assert_eq!(json, compare_line(line), "the same input has the same output");
    (text(&read_json(&json).expect("JSON").root, "answer").to_owned(), time)
}

/// Samples whose printed answer is not that of their policies, and why.
const SLIPS: [(&str, &str, &str); 2] = [
    (
        "aa-custom-checks/bf167e6559",
        "PASS",
        "the existing policy denies `network-acl/acl-sensitive`, the new one allows `network-acl/acl-123456`",
    ),
    (
        "aa-custom-checks/fcdd0eb665",
        "FAIL",
        "the existing policy names the provider of `<ACCOUNT ID>`, the new one that of 111111111111",
    ),
];

#[test]
fn answers_to_the_samples_of_access_analyzer_are_those_printed_there() {
    let Some(cases) = lines("aa-custom-checks.no-new-access.jsonl.xz") else { return };
    let (mut wrong, mut total) = (Vec::new(), Duration::ZERO);
    for case in &cases {
        let (existing, new) = (case.get("existing").expect("a policy"), case.get("new").expect("a policy"));
        let (answer, time) = answer(&comparison(text(case, "id"), text(case, "policyType"), existing, new));
        total += time;
        if answer != text(case, "expected") {
            wrong.push((text(case, "id").to_owned(), answer));
        }
    }
    println!("{} samples in {total:?}", cases.len());
    let slips: Vec<(String, String)> = SLIPS.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect();
    assert_eq!(wrong, slips);
}

/// Why the recorded answer is not the one of the language, where that is so.
fn reason(one: &Value, two: &Value) -> Option<&'static str> {
    let (one, two) = (write::json_minified(one), write::json_minified(two));
    let has_version = |it: &str| it.contains("\"2012-10-17\"");
    let statements =
        |it: &str| it.split_once("\"Statement\"").map(|it| it.1.replace(",\"Version\":\"2012-10-17\"", ""));
    if one.contains("${") && has_version(&one) != has_version(&two) {
        Some("a policy without a version has no policy variables: `${aws:username}` is text there")
    } else if one.contains("BoolIfExists") && (statements(&one) == statements(&two) || one.contains("MultiFactorAuth"))
    {
        Some("the two policies have the same condition, and it is recorded to differ")
    } else {
        None
    }
}

#[test]
fn implications_that_two_modes_of_a_solver_agree_on_are_found() {
    let Some(cases) = lines("quacky.implication.jsonl.xz") else { return };
    let (mut wrong, mut total, mut slowest, mut asked) = (Vec::new(), Duration::ZERO, Duration::ZERO, 0u32);
    for case in &cases {
        let (one, two) = (case.get("policy1").expect("a policy"), case.get("policy2").expect("a policy"));
        let expected = case.get("expected_constrained").expect("an answer");
        let agree = case.get("agree").and_then(Value::as_bool) == Some(true);
        let names = write::json_minified(one).contains("Principal\":");
        let kind = if names { "RESOURCE_POLICY" } else { "IDENTITY_POLICY" };
        for (existing, new, key) in [(two, one, "new_in_1_vs_2"), (one, two, "new_in_2_vs_1")] {
            let (answer, time) = answer(&comparison(text(case, "id"), kind, existing, new));
            let has_new = expected.get(key).and_then(Value::as_bool).expect("an answer");
            total += time;
            slowest = slowest.max(time);
            asked += 1;
            if answer != if has_new { "FAIL" } else { "PASS" } {
                wrong.push((text(case, "id").to_owned(), key, answer, agree, reason(one, two)));
            }
        }
    }
    println!("{asked} directions in {total:?}, {:?} each, {slowest:?} at most", total / asked);
    for it in wrong.iter().filter(|it| !it.3) {
        println!("not scored: {it:?}");
    }
    wrong.retain(|it| it.3);
    println!("{} answers differ for a reason", wrong.len());
    wrong.retain(|it| it.4.is_none());
    assert_eq!(wrong, Vec::new());
}

#[test]
fn what_is_equivalent_by_structure_is_never_told_apart() {
    let Some(cases) = lines("awspolicyequivalence.equivalent.jsonl.xz") else { return };
    let mut differing = Vec::new();
    for case in &cases {
        let (one, two) = (compile_json(text(case, "policy1")), compile_json(text(case, "policy2")));
        let (Ok(one), Ok(two)) = (one, two) else {
            println!("refused: {} {}", text(case, "name"), text(case, "expected"));
            continue;
        };
        let kind =
            if text(case, "policy1").contains("Principal") { PolicyKind::Resource } else { PolicyKind::Identity };
        let answer = equivalent(kind, &one, &two);
        let same = matches!(answer, Answer::Pass);
        if same != (text(case, "expected") == "equivalent") {
            let witness = answer.witness().map(ToString::to_string).unwrap_or_default();
            differing.push(format!("{} ({}): {} {witness}", text(case, "name"), text(case, "expected"), answer.name()));
        }
    }
    for it in &differing {
        println!("{it}");
    }
}
