//! The check against the answers of other linters on public templates. Ignored by default: it needs the corpora.
//!
//! `LAKEWRIGHT_CORPORA=... cargo test --release -p lakewright-check --test corpus -- --ignored --nocapture`
//! `LAKEWRIGHT_ANSWERS=FILE` takes templates and answers from a file of JSON lines (`template`, `text`, `findings`) instead.
//! `LAKEWRIGHT_LIST=1` lists all differences, `LAKEWRIGHT_TEMPLATES=1` those of templates with an error,
//! `LAKEWRIGHT_RULE=E3012` lists the differences of one rule, `LAKEWRIGHT_ALL=1` scores rules beyond the list.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::panic, reason = "a measurement")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use lakewright_check::{Options, check_text};
use lakewright_template::Step;
use serde_json::Value;

/// Their answer depends on the day of the run.
const NEVER_SCORED: [&str; 3] = ["E2531", "W2531", "E2533"];

type Keys = BTreeSet<(String, String)>;

fn lines(path: &Path) -> Vec<Value> {
    let text = if path.extension().is_some_and(|it| it == "xz") {
        let output = Command::new("xz").arg("-dc").arg(path).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    } else {
        std::fs::read_to_string(path).unwrap()
    };
    text.lines().map(|it| serde_json::from_str(it).unwrap()).collect()
}

fn logical_id(path: &[String]) -> String {
    let sections = ["Resources", "Parameters", "Outputs", "Conditions", "Mappings"];
    match path {
        [section, name, ..] if sections.contains(&section.as_str()) => name.clone(),
        _ => String::new(),
    }
}

#[derive(Default)]
struct Score {
    both: usize,
    missing: Vec<String>,
    extra: Vec<String>,
}

#[test]
#[ignore = "needs the corpora"]
fn findings_agree_with_those_of_other_linters() {
    let root = PathBuf::from(std::env::var("LAKEWRIGHT_CORPORA").unwrap()).join("templates");
    let answers_of = std::env::var("LAKEWRIGHT_ANSWERS").ok().map(PathBuf::from);
    let wanted_rule = std::env::var("LAKEWRIGHT_RULE").ok();
    let is_all = std::env::var("LAKEWRIGHT_ALL").is_ok();
    let top = std::fs::read_to_string(root.join("top60_rules.txt")).unwrap();
    let top: BTreeSet<&str> = top.split_whitespace().collect();
    let is_scored = |rule: &str| (is_all || top.contains(rule)) && !NEVER_SCORED.contains(&rule);
    let answers: BTreeMap<String, Value> = lines(&answers_of.clone().unwrap_or_else(|| root.join("cfnlint.jsonl.xz")))
        .into_iter()
        .map(|it| (it["template"].as_str().unwrap().to_owned(), it))
        .collect();
    let options = Options::default();
    let mut rules: BTreeMap<String, Score> = BTreeMap::new();
    let mut templates = Score::default();
    let mut spent = Duration::ZERO;
    let mut slowest: Vec<(Duration, String)> = Vec::new();
    let corpus = lines(&answers_of.unwrap_or_else(|| root.join("templates.jsonl.xz")));
    let count = corpus.len();
    for line in corpus {
        let name = line["template"].as_str().unwrap();
        let text = line["text"].as_str().unwrap();
        let start = Instant::now();
        let found = check_text(text, &options);
        let time = start.elapsed();
        spent += time;
        slowest.push((time, name.to_owned()));
        let mut ours = Keys::new();
        let mut is_bad = false;
        let mut details: BTreeMap<(String, String), String> = BTreeMap::new();
        for finding in found.iter().filter(|it| is_scored(&it.id)) {
            let path: Vec<String> = finding
                .path
                .steps()
                .iter()
                .map(|it| match it {
                    Step::Key(key) => key.to_string(),
                    Step::Index(index) => index.to_string(),
                })
                .collect();
            let key = (finding.id.to_string(), logical_id(&path));
            details.insert(key.clone(), format!("{}: {}", finding.path, finding.message));
            ours.insert(key);
            is_bad |= finding.is_error();
        }
        let mut theirs = Keys::new();
        let mut is_bad_theirs = false;
        for finding in answers[name]["findings"].as_array().unwrap() {
            let rule = finding["rule"].as_str().unwrap();
            if !is_scored(rule) {
                continue;
            }
            let path: Vec<String> = finding["path"]
                .as_array()
                .unwrap()
                .iter()
                .map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned))
                .collect();
            let key = (rule.to_owned(), logical_id(&path));
            details.entry(key.clone()).or_insert_with(|| format!("{}: {}", path.join("."), finding["message"]));
            theirs.insert(key);
            is_bad_theirs |= finding["level"] == "error";
        }
        match (is_bad, is_bad_theirs) {
            (true, true) => templates.both += 1,
            (true, false) => {
                let ids: Vec<&String> = ours.iter().map(|it| &it.0).filter(|it| it.starts_with('E')).collect();
                templates.extra.push(format!("{name} {ids:?}"));
            }
            (false, true) => {
                let ids: Vec<&String> = theirs.iter().map(|it| &it.0).filter(|it| it.starts_with('E')).collect();
                templates.missing.push(format!("{name} {ids:?}"));
            }
            _ => {}
        }
        for key in ours.union(&theirs) {
            let score = rules.entry(key.0.clone()).or_default();
            let note = || format!("{name} {}", details[key]);
            match (ours.contains(key), theirs.contains(key)) {
                (true, true) => score.both += 1,
                (true, false) => score.extra.push(note()),
                _ => score.missing.push(note()),
            }
        }
    }
    let ratio = |part: usize, other: usize| 100.0 * part as f64 / (part + other).max(1) as f64;
    let (mut both, mut missing, mut extra) = (0, 0, 0);
    println!("rule    both missing extra  recall precision");
    for (rule, score) in &rules {
        let (m, e) = (score.missing.len(), score.extra.len());
        both += score.both;
        missing += m;
        extra += e;
        println!("{rule} {:6} {m:7} {e:5}  {:5.1}% {:5.1}%", score.both, ratio(score.both, m), ratio(score.both, e));
        if wanted_rule.as_deref() == Some(rule) {
            score.missing.iter().for_each(|it| println!("  - {it}"));
            score.extra.iter().for_each(|it| println!("  + {it}"));
        }
    }
    if std::env::var("LAKEWRIGHT_LIST").is_ok() {
        for (rule, score) in &rules {
            score.missing.iter().for_each(|it| println!("- {rule} {it}"));
            score.extra.iter().for_each(|it| println!("+ {rule} {it}"));
        }
    }
    if std::env::var("LAKEWRIGHT_TEMPLATES").is_ok() {
        templates.missing.iter().for_each(|it| println!("- {it}"));
        templates.extra.iter().for_each(|it| println!("+ {it}"));
    }
    let (m, e) = (templates.missing.len(), templates.extra.len());
    println!(
        "templates with an error: recall {:.2}% precision {:.2}% ({} both, {m} missing, {e} extra)",
        ratio(templates.both, m),
        ratio(templates.both, e),
        templates.both
    );
    println!(
        "template, rule, logical id: recall {:.2}% precision {:.2}% ({both} both, {missing} missing, {extra} extra)",
        ratio(both, missing),
        ratio(both, extra)
    );
    slowest.sort();
    let top: Vec<String> = slowest.iter().rev().take(5).map(|(time, name)| format!("{time:?} {name}")).collect();
    println!("{count} templates in {spent:?}; slowest: {}", top.join(", "));
}
