//! Whether the claims notice when a template is not what it was: one change each, of every kind, in every statement.

mod common;

use std::collections::BTreeMap;

use common::{Emitted, claims::claims, example};
use lakewright_template::{Object, Path, Value};

/// A change of one statement.
struct Mutation {
    stack: usize,
    statement: Path,
    kind: &'static str,
    made: Option<Value>,
}

/// The statements of a template, by path.
fn statements(template: &Value) -> Vec<(Path, Value)> {
    fn walk(value: &Value, path: Path, found: &mut Vec<(Path, Value)>) {
        match value {
            Value::Object(object) if object.get("Effect").is_some() => found.push((path, value.clone())),
            Value::Object(object) => object.iter().for_each(|(key, it)| walk(it, path.join(key.clone()), found)),
            Value::Array(items) => items.iter().enumerate().for_each(|(at, it)| walk(it, path.join(at), found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(template.get("Resources").expect("a template of the lake"), Path::root().join("Resources"), &mut found);
    found
}

fn with(statement: &Object, key: &'static str, value: impl Into<Value>) -> Option<Value> {
    let mut made = statement.clone();
    made.insert(key, value);
    Some(made.into())
}

fn changes(statement: &Value, keys: &[String]) -> Vec<(&'static str, Option<Value>)> {
    let object = statement.as_object().expect("a template of the lake");
    let is_deny = object.get("Effect").and_then(Value::as_str) == Some("Deny");
    let mut made = Vec::new();
    made.push((if is_deny { "remove a Deny" } else { "remove an Allow" }, None));
    if let Some(conditions) = object.get("Condition").and_then(Value::as_object) {
        for operator in conditions.keys() {
            let mut fewer = conditions.clone();
            fewer.remove(operator);
            let mut changed = object.clone();
            match fewer.is_empty() {
                true => drop(changed.remove("Condition")),
                false => drop(changed.insert("Condition", fewer)),
            }
            made.push((if is_deny { "drop a condition of a Deny" } else { "drop a condition" }, Some(changed.into())));
        }
        let negated =
            [("StringNotEquals", "StringEquals"), ("StringEquals", "StringNotEquals"), ("Bool", "BoolIfExists")];
        for (from, to) in negated {
            if let Some(keys) = conditions.get(from) {
                let mut other = conditions.clone();
                other.remove(from);
                other.insert(to, keys.clone());
                made.push(("turn an operator round", with(object, "Condition", other)));
            }
        }
    }
    if !is_deny {
        if object.get("Resource").is_some_and(|it| it.as_str() != Some("*")) {
            made.push(("widen a resource", with(object, "Resource", "*")));
        }
        if let Some(action) = object.get("Action") {
            let first =
                action.as_str().or_else(|| action.as_array()?.first()?.as_str()).expect("a template of the lake");
            let service = first.split(':').next().expect("a template of the lake");
            if first != format!("{service}:*") {
                made.push(("widen an action", with(object, "Action", format!("{service}:*"))));
            }
        }
        if object.get("Principal").is_some() {
            made.push(("let anybody in", with(object, "Principal", Object::of("AWS", "*"))));
            let other = Object::of("AWS", "arn:aws:iam::999999999999:root");
            made.push(("let another account in", with(object, "Principal", other)));
        }
    } else {
        if let Some(actions) = object.get("Action").and_then(Value::as_array).filter(|it| it.len() > 1) {
            made.push(("deny fewer actions", with(object, "Action", Value::Array(actions[1..].to_vec()))));
        }
        if let Some(resources) = object.get("Resource").and_then(Value::as_array).filter(|it| it.len() > 1) {
            made.push(("deny on fewer resources", with(object, "Resource", Value::Array(resources[1..].to_vec()))));
        }
    }
    let text = lakewright_template::write::json_minified(statement);
    for (one, other) in keys.iter().zip(keys.iter().cycle().skip(1)) {
        if text.contains(&format!("\"{one}\"")) {
            let swapped = text.replace(&format!("\"{one}\""), &format!("\"{other}\""));
            made.push((
                "swap a key",
                Some(lakewright_template::read_json(&swapped).expect("a template of the lake").root),
            ));
        }
    }
    made
}

/// The value with another at a path, or without what is there.
fn replaced(value: &Value, steps: &[lakewright_template::Step], made: Option<&Value>) -> Option<Value> {
    use lakewright_template::Step;
    let Some((first, rest)) = steps.split_first() else { return made.cloned() };
    match (value, first) {
        (Value::Object(object), Step::Key(key)) => {
            let mut object = object.clone();
            match replaced(object.get(key)?, rest, made) {
                Some(it) => drop(object.insert(key.clone(), it)),
                None => drop(object.remove(key)),
            }
            Some(object.into())
        }
        (Value::Array(items), Step::Index(at)) => {
            let mut items = items.clone();
            match replaced(items.get(*at)?, rest, made) {
                Some(it) => items[*at] = it,
                None => drop(items.remove(*at)),
            }
            Some(Value::Array(items))
        }
        _ => None,
    }
}

fn mutations(emitted: &Emitted) -> Vec<Mutation> {
    let mut found = Vec::new();
    for (stack, (_, _, template)) in emitted.0.iter().enumerate() {
        let keys: Vec<String> = lakewright_template::Template::of(template)
            .resources()
            .filter(|it| it.is("AWS::KMS::Key"))
            .map(|it| it.id.to_owned())
            .collect();
        for (statement, value) in statements(template) {
            let all = changes(&value, &keys).into_iter();
            found.extend(all.map(|(kind, made)| Mutation { stack, statement: statement.clone(), kind, made }));
        }
    }
    found
}

#[test]
#[ignore = "a minute in release, many in debug: --release -- --ignored"]
fn claims_notice_changes_of_statements() {
    let lake = example();
    let (emitted, claims) = (Emitted::of(&lake), claims(&lake));
    emitted.access().verify(claims.clone()).expect("a template of the lake");
    let all = mutations(&emitted);
    // Every change of a kind is like its neighbours: a part of them, evenly, is enough.
    let every = (all.len() / MOST).max(1);
    let mut survivors: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let (mut tried, mut caught) = (0_usize, 0_usize);
    for mutation in all.iter().step_by(every) {
        let mut mutant = Emitted(emitted.0.clone());
        mutant.0[mutation.stack].2 =
            replaced(&emitted.0[mutation.stack].2, mutation.statement.steps(), mutation.made.as_ref())
                .expect("a template of the lake");
        tried += 1;
        let access = mutant.access();
        if claims.iter().any(|it| access.broken(it).is_some()) {
            caught += 1;
        } else {
            let place = format!("{} {}", emitted.0[mutation.stack].0, mutation.statement);
            survivors.entry(mutation.kind).or_default().push(place);
        }
    }
    let mut text = format!("{caught} of {tried} changes are noticed\n");
    for (kind, places) in survivors {
        text.push_str(&format!("\n{kind}\n"));
        places.iter().for_each(|it| text.push_str(&format!("  {it}\n")));
    }
    insta::assert_snapshot!("mutations", text);
    assert!(tried >= 200, "{tried}");
    assert!(caught * 100 >= tried * LEAST_PERCENT, "{caught} of {tried}");
}

const MOST: usize = 240;
const LEAST_PERCENT: usize = 35;
