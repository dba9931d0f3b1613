//! Comparisons that could grow without bound: each has an answer soon, and never a wrong one.

#![cfg(feature = "compare")]

use std::time::{Duration, Instant};

use lakewright_iam::compare::{Answer, no_new_access};
use lakewright_iam::eval::{CompiledPolicy, PolicyKind, compile_json};

fn policy(statements: &[String]) -> CompiledPolicy {
    compile_json(&format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","))).expect("a policy")
}

fn soon(new: &CompiledPolicy, existing: &CompiledPolicy) -> Answer {
    let began = Instant::now();
    let answer = no_new_access(PolicyKind::Identity, new, existing);
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    answer
}

fn allow(actions: &str, resources: &[String], conditions: &str) -> String {
    let resources: Vec<String> = resources.iter().map(|it| format!("\"{it}\"")).collect();
    format!(
        r#"{{"Effect":"Allow","Action":"{actions}","Resource":[{}],"Condition":{{{conditions}}}}}"#,
        resources.join(",")
    )
}

#[test]
fn overlapping_patterns_are_compared_or_left_open() {
    for (count, known) in [(4, true), (8, true), (16, false), (24, false)] {
        let patterns: Vec<String> = (0..count).map(|it| format!("*x{it:02}*")).collect();
        let statements: Vec<String> = patterns.iter().map(|it| allow("s3:*", std::slice::from_ref(it), "")).collect();
        let (one, all) = (policy(&statements), policy(&[allow("s3:*", &patterns, "")]));
        assert_eq!(soon(&one, &all).is_pass(), known, "{count}");
        assert_ne!(soon(&policy(&[allow("s3:*", &["*".to_owned()], "")]), &one), Answer::Pass, "{count}");
    }
}

#[test]
fn hundreds_of_statements_are_compared() {
    let statement = |it: usize| allow(&format!("s3:Get{}", it % 7), &[format!("arn:aws:s3:::bucket-{it}/*")], "");
    let many: Vec<String> = (0..400).map(statement).collect();
    assert_eq!(soon(&policy(&many), &policy(&many)), Answer::Pass);
    let answer = soon(&policy(&many), &policy(&many[1..]));
    assert_eq!(answer.witness().map(|it| it.resource().starts_with("arn:aws:s3:::bucket-0/")), Some(true));
}

#[test]
fn many_condition_keys_are_compared_or_left_open() {
    let conditions = |keys: usize, value: &str| {
        let keys: Vec<String> = (0..keys).map(|it| format!(r#""aws:PrincipalTag/k{it}":"{value}""#)).collect();
        format!(r#""StringLike":{{{}}}"#, keys.join(","))
    };
    let anything = ["*".to_owned()];
    let narrow = policy(&[allow("*", &anything, &conditions(40, "a"))]);
    let wide = policy(&[allow("*", &anything, &conditions(40, "*"))]);
    assert_eq!(soon(&narrow, &wide), Answer::Pass);
    assert!(soon(&wide, &narrow).witness().is_some());
    // Each of these differs from every other in a key of its own.
    let one = |it: usize| allow("*", &anything, &format!(r#""StringEquals":{{"aws:PrincipalTag/k{it}":"a"}}"#));
    let denied = |it: usize| one(it).replace("Allow", "Deny");
    let all: Vec<String> = (0..40).map(one).collect();
    assert_eq!(soon(&policy(&all), &policy(&all)), Answer::Pass);
    let mut mixed: Vec<String> = (0..20).map(denied).collect();
    mixed.push(allow("*", &anything, ""));
    assert!(!matches!(soon(&policy(&all), &policy(&mixed)), Answer::Pass));
}
