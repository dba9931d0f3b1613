//! Laws of the documents, for any conditions.

use std::collections::{BTreeMap, BTreeSet};

use lakewright_iam::key::{Key, OfText};
use lakewright_iam::{Condition, DocumentKind, Policy, RawPolicy, Statement, action, arn};
use lakewright_template::{Value, write};
use proptest::prelude::*;

fn conditions() -> impl Strategy<Value = Vec<Condition>> {
    let key = prop::sample::select(vec!["aws:PrincipalTag/team", "AWS:principaltag/team", "s3:prefix", "aws:username"]);
    let condition = (0..3usize, key, prop::collection::vec("[a-c]", 1..3), any::<bool>()).prop_map(
        |(operator, key, values, if_exists)| {
            let key: Key<OfText> = Key::custom(key);
            let condition = match operator {
                0 => Condition::string_equals(key, values),
                1 => Condition::string_like(key, values),
                _ => Condition::string_not_equals(key, values),
            };
            if if_exists { condition.if_exists() } else { condition }
        },
    );
    prop::collection::vec(condition, 1..8)
}

fn policy(conditions: &[Condition]) -> Policy {
    let statement = Statement::deny(action::s3::GET_OBJECT).on(arn::s3_object("lake", "*"));
    Policy::new().statement(conditions.iter().cloned().fold(statement, Statement::when))
}

/// What a condition block means: the values of each operator and key.
fn meaning(policy: &Policy) -> BTreeMap<(String, String), BTreeSet<String>> {
    let mut meaning: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    let statement = policy.statements().next().expect("a statement");
    for (operator, keys) in statement.get("Condition").and_then(Value::as_object).expect("conditions").iter() {
        for (key, values) in keys.as_object().expect("keys").iter() {
            let values: Vec<&Value> = values.as_array().map_or_else(|| vec![values], |it| it.iter().collect());
            let texts = values.into_iter().filter_map(Value::as_str).map(str::to_owned);
            meaning.entry((operator.to_string(), key.to_ascii_lowercase())).or_default().extend(texts);
        }
    }
    meaning
}

proptest! {
    #[test]
    fn the_order_of_conditions_does_not_change_what_they_mean(conditions in conditions()) {
        let reversed: Vec<Condition> = conditions.iter().rev().cloned().collect();
        prop_assert_eq!(meaning(&policy(&conditions)), meaning(&policy(&reversed)));
    }

    #[test]
    fn every_value_that_was_given_is_there(conditions in conditions()) {
        let meaning = meaning(&policy(&conditions));
        for condition in &conditions {
            let values = &meaning[&(condition.operator(), condition.key().to_ascii_lowercase())];
            prop_assert!(condition.values().iter().filter_map(Value::as_str).all(|it| values.contains(it)));
        }
    }

    #[test]
    fn a_document_is_read_back_without_a_finding(conditions in conditions()) {
        let document = policy(&conditions).to_value();
        let read = RawPolicy::read(&write::json(&document), DocumentKind::Identity);
        prop_assert_eq!(read.as_ref().map(RawPolicy::value), Ok(&document));
    }

    #[test]
    fn the_reader_never_panics(text in ".{0,60}") {
        let wrapped = format!(r#"{{"Version": "2012-10-17", "Statement": {text}}}"#);
        let _ = (RawPolicy::read(&text, DocumentKind::Trust), RawPolicy::read(&wrapped, DocumentKind::Key));
    }
}
