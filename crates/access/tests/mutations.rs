//! Whether the claims notice when a template is not what it was: one change each, of every kind, in every statement.

mod common;

use std::collections::BTreeMap;

use common::{Emitted, every_claim, example};
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
        if let Some(Value::Array(actions)) = object.get("Action") {
            let more: Value = "s3:DeleteObjectVersion".into();
            if !actions.contains(&more) {
                let more = [actions.clone(), vec![more]].concat();
                made.push(("add an action", with(object, "Action", Value::Array(more))));
            }
        }
        if let Some(conditions) = object.get("Condition").and_then(Value::as_object) {
            let text = lakewright_template::write::json_minified(&Value::Object(conditions.clone()));
            for (from, to) in [("public", "*"), ("111111111111", "*"), ("222222222222", "*"), ("secret", "public")] {
                let (from, to) = (format!("\"{from}\""), format!("\"{to}\""));
                if text.contains(&from) {
                    let loose = text.replacen(&from, &to, 1).replace("StringEquals", "StringLike");
                    let loose = lakewright_template::read_json(&loose).expect("a template of the lake").root;
                    made.push(("loosen a value", with(object, "Condition", loose)));
                    break;
                }
            }
        }
        if let Some(principal) = object.get("Principal") {
            if principal.as_str() != Some("*") {
                made.push(("let anybody in", with(object, "Principal", Object::of("AWS", "*"))));
            }
            let other = Object::of("AWS", "arn:aws:iam::999999999999:root");
            made.push(("let another account in", with(object, "Principal", other)));
        }
    } else {
        if let Some(actions) = object.get("Action").and_then(Value::as_array).filter(|it| it.len() > 1) {
            made.push(("deny fewer actions", with(object, "Action", Value::Array(actions[1..].to_vec()))));
        }
        if let Some(conditions) = object.get("Condition").and_then(Value::as_object) {
            let more = conditions.clone().with("StringNotEquals", Object::of("aws:PrincipalTag/exempt", "yes"));
            if conditions.get("StringNotEquals").is_none() {
                made.push(("exempt somebody from a Deny", with(object, "Condition", more)));
            }
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
        around(stack, template, &keys, &mut found);
    }
    found
}

/// Why a change that no claim notices is none that one could: it changes nothing that anyone can do.
const EXPLAINED: &[(&str, &str, &str)] = &[
    (
        "drop a condition of a Deny",
        "prod Resources.Clearance.Properties.PolicyDocument.Statement[3]",
        "nothing changes: a tag that is none of the four is denied to every clearance by other statements too",
    ),
    (
        "swap the key of a bucket",
        "prod Resources.DropBucket",
        "nobody can do more or less: whoever has to do with this zone may use the key of the next one too",
    ),
];

fn explanation(kind: &str, place: &str) -> Option<&'static str> {
    let found = EXPLAINED.iter().find(|it| it.0 == kind && place.contains(it.1));
    found.map(|it| it.2)
}

/// Changes beside statements: which policies a role has, its tags, which key encrypts what, whose role a function has.
fn around(stack: usize, template: &Value, keys: &[String], found: &mut Vec<Mutation>) {
    let resources: Vec<_> = lakewright_template::Template::of(template).resources().collect();
    let roles: Vec<&str> =
        resources.iter().filter(|it| it.is("AWS::IAM::Role") && it.id.ends_with("Role")).map(|it| it.id).collect();
    let mut add = |path: Path, kind: &'static str, made: Option<Value>| {
        found.push(Mutation { stack, statement: path, kind, made });
    };
    let get = |id: &str, property: &str| -> Value {
        Value::Object(Object::of("Fn::GetAtt", Value::Array(vec![id.to_owned().into(), property.to_owned().into()])))
    };
    for resource in &resources {
        let root = Path::root().join("Resources").join(resource.id.to_owned());
        let properties = root.join("Properties");
        if resource.is("AWS::IAM::Role") || resource.is("AWS::IAM::Group") {
            let arns = resource.property("ManagedPolicyArns").and_then(Value::as_array).unwrap_or_default();
            for at in 0..arns.len() {
                add(properties.join("ManagedPolicyArns").join(at), "detach a policy", None);
            }
            let all = [arns, &["arn:aws:iam::aws:policy/AdministratorAccess".into()]].concat();
            add(properties.join("ManagedPolicyArns"), "attach AdministratorAccess", Some(Value::Array(all)));
        }
        if resource.is("AWS::IAM::Role")
            && let Some(tags) = resource.property("Tags").and_then(Value::as_array)
        {
            for (at, tag) in tags.iter().enumerate() {
                if tag.get("Key").and_then(Value::as_str) == Some("clearance") {
                    let path = properties.join("Tags").join(at).join("Value");
                    add(path, "raise a role's clearance", Some("secret".into()));
                }
            }
        }
        if resource.is("AWS::S3::Bucket") && resource.id.ends_with("Bucket") {
            let own = resource.id.replace("Bucket", "Key");
            if let Some(at) = keys.iter().position(|it| *it == own) {
                let path = properties
                    .join("BucketEncryption")
                    .join("ServerSideEncryptionConfiguration")
                    .join(0)
                    .join("ServerSideEncryptionByDefault")
                    .join("KMSMasterKeyID");
                add(path, "swap the key of a bucket", Some(get(&keys[(at + 1) % keys.len()], "Arn")));
            }
        }
        if resource.is("AWS::Lambda::Function") {
            let own = resource.id.replace("Function", "Role");
            if let Some(at) = roles.iter().position(|it| *it == own) {
                add(
                    properties.join("Role"),
                    "give a function another's role",
                    Some(get(roles[(at + 1) % roles.len()], "Arn")),
                );
            }
        }
        if resource.kind().is_some_and(|it| {
            it.ends_with("BucketPolicy") || it.ends_with("QueuePolicy") || it.ends_with("TopicPolicy")
        }) {
            add(root, "take away the policy of a resource", None);
        }
    }
}

/// Tries changes, every so many of all that are possible. What is not noticed is explained, or the test fails.
fn notice(every: impl Fn(usize) -> usize) -> (usize, usize, String) {
    let lake = example();
    let (emitted, claims) = (Emitted::of(&lake), every_claim(&lake));
    emitted.access().verify(claims.clone()).expect("a template of the lake");
    let all = mutations(&emitted);
    // Every change of a kind is like its neighbours: a part of them, evenly, is enough.
    let mut survivors: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut by_kind: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut unexplained = Vec::new();
    let sentences: Vec<String> = claims.iter().map(ToString::to_string).collect();
    for mutation in all.iter().step_by(every(all.len())) {
        let mut mutant = Emitted(emitted.0.clone());
        mutant.0[mutation.stack].2 =
            replaced(&emitted.0[mutation.stack].2, mutation.statement.steps(), mutation.made.as_ref())
                .expect("a template of the lake");
        let count = by_kind.entry(mutation.kind).or_default();
        count.0 += 1;
        let access = mutant.access();
        // Those that name what is changed are asked first: they are the likeliest to notice.
        let changed = match mutation.statement.steps().get(1) {
            Some(lakewright_template::Step::Key(id)) => id.trim_end_matches("Policy").to_owned(),
            _ => String::new(),
        };
        let mut order: Vec<usize> = (0..claims.len()).collect();
        order.sort_by_key(|it| !sentences[*it].contains(&changed));
        if order.into_iter().any(|it| access.broken(&claims[it]).is_some()) {
            count.1 += 1;
            continue;
        }
        let place = format!("{} {}", emitted.0[mutation.stack].0, mutation.statement);
        match explanation(mutation.kind, &place) {
            Some(why) => survivors.entry(mutation.kind).or_default().push(format!("{place}\n    {why}")),
            None => unexplained.push(format!("{}: {place}", mutation.kind)),
        }
    }
    let (tried, caught) = by_kind.values().fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
    let mut text = format!("{caught} of {tried} changes are noticed ({} are possible)\n\n", all.len());
    for (kind, (tried, caught)) in &by_kind {
        text.push_str(&format!("{caught:3} of {tried:3}  {kind}\n"));
    }
    for (kind, places) in survivors {
        text.push_str(&format!("\n{kind}, not noticed\n"));
        places.iter().for_each(|it| text.push_str(&format!("  {it}\n")));
    }
    assert!(unexplained.is_empty(), "{text}\nnot noticed, and nobody says why:\n{}", unexplained.join("\n"));
    (tried, caught, text)
}

#[test]
fn claims_notice_changes() {
    let (tried, caught, text) = notice(|all| (all / MOST).max(1));
    assert!(tried >= 200, "{tried}");
    assert!(caught * 100 >= tried * LEAST_PERCENT, "{caught} of {tried}");
    insta::assert_snapshot!("mutations", text);
}

#[test]
#[ignore = "a minute and more: every possible change"]
fn claims_notice_every_change() {
    let (tried, caught, text) = notice(|_| 1);
    assert!(caught * 100 >= tried * LEAST_PERCENT, "{caught} of {tried}");
    insta::assert_snapshot!("every_mutation", text);
}

/// So many changes are tried, of all that are possible.
const MOST: usize = 200;
const LEAST_PERCENT: usize = 95;
