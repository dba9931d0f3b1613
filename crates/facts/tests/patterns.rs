//! The pattern matcher agrees with a full regular expression engine, wherever that engine understands the pattern.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

use std::collections::BTreeSet;

use lakewright_facts::{Node, Pattern, Schemas};
use proptest::prelude::*;

/// The patterns of many services, those that an automaton is ready for in reasonable time.
fn patterns() -> Vec<&'static str> {
    fn collect(node: Node, depth: u8, found: &mut BTreeSet<&'static str>) {
        found.extend(node.pattern());
        if depth > 0 {
            node.properties().for_each(|it| collect(it.1, depth - 1, found));
            node.items().into_iter().for_each(|it| collect(it, depth - 1, found));
        }
    }
    let services =
        ["S3", "SQS", "SNS", "Lambda", "IAM", "Glue", "KMS", "Events", "Scheduler", "EC2", "DynamoDB", "ECS"];
    let mut found = BTreeSet::new();
    for schema in Schemas::all().filter(|it| services.contains(&it.name().split("::").nth(1).unwrap_or_default())) {
        collect(schema.root(), 2, &mut found);
        schema.definitions().for_each(|it| collect(it.1, 2, &mut found));
    }
    // Where the dialects differ on purpose: counted Unicode classes, properties without a table, surrogates.
    found.retain(|it| !it.contains("\\p") && !it.contains("\\u") && !it.contains("\\Z") && it.len() < 120);
    found.retain(|it| {
        !it.split('{').skip(1).any(|it| it.split(['}', ',']).any(|it| it.parse::<u32>().is_ok_and(|it| it > 70)))
    });
    found.into_iter().collect()
}

/// Texts as they occur: names, ARNs, and what is nearly one.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9._/:*-]{0,24}",
        "[ -~]{0,12}",
        "arn:aws[a-z-]{0,4}:(iam|s3|sqs|lambda|kms|sns):[a-z]{0,2}-?[a-z]{0,5}-?[0-9]?:([0-9]{11,13})?:[a-z/:A-Z0-9._-]{0,20}",
        "[0-9]{0,3}(\\.[0-9]{1,3}){0,4}(/[0-9]{1,2})?",
    ]
}

#[test]
fn both_engines_agree() {
    let patterns: Vec<_> = patterns()
        .into_iter()
        .filter_map(|it| Some((it, Pattern::new(it)?, fancy_regex::Regex::new(it).ok()?)))
        .collect();
    assert!(patterns.len() > 100, "{}", patterns.len());
    proptest!(ProptestConfig::with_cases(64), |(text in text())| {
        for (pattern, ours, theirs) in &patterns {
            // The engine lets `$` stand before a final line break; no text here ends with one.
            prop_assert_eq!(ours.matches(&text), theirs.is_match(&text).unwrap(), "{} on {:?}", pattern, text);
        }
    });
}
