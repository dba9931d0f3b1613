//! The wiring rules over public templates: how much they find, and how long it takes. Ignored by default: it needs the
//! corpora.
//!
//! `LAKEWRIGHT_CORPORA=... cargo test --release -p lakewright-check --test wiring_corpus -- --ignored --nocapture`
//! `LAKEWRIGHT_RULE=LW-ROLE-TRUST` lists the findings of one rule, `LAKEWRIGHT_RULE=all` those of all.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a measurement")]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use lakewright_check::{Options, check_text, rules};
use lakewright_template::Severity;
use serde_json::Value;

#[test]
#[ignore = "needs the corpora"]
fn no_template_takes_more_than_two_seconds() {
    let root = PathBuf::from(std::env::var("LAKEWRIGHT_CORPORA").unwrap());
    let wanted = std::env::var("LAKEWRIGHT_RULE").ok();
    let output = Command::new("xz").arg("-dc").arg(root.join("templates/templates.jsonl.xz")).output().unwrap();
    let corpus = String::from_utf8(output.stdout).unwrap();
    let corpus: Vec<Value> = corpus.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    let options = Options::default();
    // The same without the wiring rules, to tell what they take.
    let mut without = Options::default();
    for rule in rules().iter().filter(|it| it.id.starts_with("LW-")) {
        without = without.level(rule.id, None);
    }
    let own: BTreeMap<&str, Severity> =
        rules().iter().filter(|it| it.id.starts_with("LW-")).map(|it| (it.id, it.severity)).collect();
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut slowest = (Duration::ZERO, String::new());
    let (mut all, mut rest) = (Duration::ZERO, Duration::ZERO);
    for line in &corpus {
        let text = line["text"].as_str().unwrap();
        let begin = Instant::now();
        check_text(text, &without);
        rest += begin.elapsed();
        let begin = Instant::now();
        let found = check_text(text, &options);
        let took = begin.elapsed();
        all += took;
        if took > slowest.0 {
            slowest = (took, line["template"].to_string());
        }
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in &found {
            let Some((id, _)) = own.get_key_value(finding.id.as_ref()) else { continue };
            *seen.entry(id).or_default() += 1;
            if wanted.as_deref().is_some_and(|it| it == *id || it == "all") {
                println!("{} {finding}", line["template"]);
            }
        }
        for (id, count) in seen {
            let slot = counts.entry(id).or_default();
            *slot = (slot.0 + count, slot.1 + 1);
        }
    }
    for (id, severity) in &own {
        let (findings, templates) = counts.get(id).copied().unwrap_or_default();
        println!("{id:28} {:13} {findings:5} findings in {templates:4} templates", severity.name());
    }
    println!("{} templates: {all:?}, {rest:?} without the wiring rules; slowest {slowest:?}", corpus.len());
    assert!(slowest.0 < Duration::from_secs(2), "{slowest:?}");
}
