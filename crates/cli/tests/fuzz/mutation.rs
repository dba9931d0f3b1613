//! Templates changed at random: their text, and their nodes.

use lakewright_template::{Object, Path, Value, read, write};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What is changed: a template with something of everything.
const SEEDS: [&str; 3] =
    [include_str!("seeds/lake.yaml"), include_str!("seeds/app.json"), include_str!("seeds/loops.yaml")];

/// Cases of policies, and a policy, one a line.
const CASES: &str = include_str!("seeds/cases.jsonl");

/// What is put in: pieces of templates, of YAML and of trouble.
const PIECES: [&str; 40] = [
    "!Ref ",
    "!Sub ",
    "!GetAtt ",
    "!If ",
    "!FindInMap ",
    "Fn::ForEach::Loop",
    "Fn::Transform",
    "&a ",
    "*a",
    "<<: *a",
    "- ",
    ": ",
    "\n",
    "\r\n",
    "\t",
    "  ",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "|",
    ">-",
    "#",
    "? ",
    "---\n",
    "...\n",
    "null",
    "~",
    "yes",
    "0123",
    "1e400",
    "-0",
    "9223372036854775808",
    "\u{feff}",
    "\u{2028}",
    "${",
    "}}",
    "\u{1f600}",
];

/// Values that are put in the place of others.
fn odd() -> impl Strategy<Value = Value> {
    const TEXTS: [&str; 18] = [
        "",
        "Queue",
        "Data",
        "${Queue.Arn}",
        "${",
        "${!x}",
        "arn:aws:s3:::*",
        "AWS::NoValue",
        "AWS::S3::Bucket",
        "IsProd",
        "2012-10-17",
        "*",
        "Fn::Sub",
        "0",
        "true",
        "nodejs12.x",
        "{{resolve:ssm:a}}",
        "10.0.0.0/8",
    ];
    let leaf = prop_oneof![
        select(&TEXTS[..]).prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
        Just(Value::Array(Vec::new())),
        Just(Value::Object(Object::new())),
    ];
    let functions = [
        "Ref",
        "Condition",
        "Fn::GetAtt",
        "Fn::Sub",
        "Fn::Join",
        "Fn::If",
        "Fn::Select",
        "Fn::Split",
        "Fn::FindInMap",
        "Fn::ImportValue",
        "Fn::Base64",
        "Fn::Cidr",
        "Fn::GetAZs",
        "Fn::And",
        "Fn::Or",
        "Fn::Not",
        "Fn::Equals",
        "Fn::Length",
        "Fn::ToJsonString",
        "Fn::Transform",
        "Fn::ForEach::X",
        "Type",
        "Properties",
        "DependsOn",
        "Statement",
    ];
    leaf.prop_recursive(3, 12, 3, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            (select(functions.to_vec()), inner).prop_map(|(name, argument)| Object::of(name, argument).into()),
        ]
    })
}

fn paths(value: &Value, at: &Path, found: &mut Vec<Path>) {
    found.push(at.clone());
    match value {
        Value::Object(object) => object.iter().for_each(|(key, it)| paths(it, &at.join(key.clone()), found)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, it)| paths(it, &at.join(index), found)),
        _ => {}
    }
}

fn put(node: &mut Value, steps: &[lakewright_template::Step], new: Option<Value>) {
    use lakewright_template::Step;
    match (node, steps) {
        (node, []) => *node = new.unwrap_or(Value::Null),
        (Value::Object(object), [Step::Key(key)]) if new.is_none() => drop(object.remove(key)),
        (Value::Object(object), [Step::Key(key), rest @ ..]) => {
            if let Some(below) = object.get_mut(key) {
                put(below, rest, new);
            }
        }
        (Value::Array(items), [Step::Index(index), rest @ ..]) => {
            if let Some(below) = items.get_mut(*index) {
                put(below, rest, new);
            }
        }
        _ => {}
    }
}

/// A document with some of its nodes replaced, removed, or copied over others.
fn changed(seeds: Vec<&'static str>) -> impl Strategy<Value = Value> {
    let change = (any::<Index>(), any::<Index>(), prop::option::of(odd()), 0..4u8);
    (select(seeds), prop::collection::vec(change, 0..5)).prop_map(|(seed, changes)| {
        let mut root = read(seed).expect("a document").root;
        for (at, from, new, kind) in changes {
            let mut all = Vec::new();
            paths(&root, &Path::root(), &mut all);
            let (at, from) = (at.get(&all).clone(), from.get(&all).clone());
            let new = if kind == 0 { from.find(&root).cloned() } else { new };
            put(&mut root, at.steps(), new);
        }
        root
    })
}

/// A template before and after.
pub(crate) fn pair() -> impl Strategy<Value = (String, String)> {
    (changed(SEEDS.to_vec()), changed(SEEDS.to_vec()), any::<bool>()).prop_map(|(before, after, json)| {
        let written = |it: &Value| if json { write::json(it) } else { write::yaml(it) };
        (written(&before), written(&after))
    })
}

/// The text of a template with pieces put in, taken out and moved.
pub(crate) fn text() -> impl Strategy<Value = String> {
    text_of(SEEDS.to_vec())
}

/// A case of policies: its nodes changed, or its text.
pub(crate) fn case() -> impl Strategy<Value = String> {
    let seeds: Vec<&'static str> = CASES.lines().collect();
    prop_oneof![changed(seeds.clone()).prop_map(|it| write::json_minified(&it)), text_of(seeds)]
}

fn text_of(seeds: Vec<&'static str>) -> impl Strategy<Value = String> {
    let change = (any::<Index>(), 0..12usize, select(&PIECES[..]));
    (select(seeds), prop::collection::vec(change, 1..5)).prop_map(|(seed, changes)| {
        let mut text: Vec<char> = seed.chars().collect();
        for (at, removed, piece) in changes {
            let start = at.index(text.len() + 1);
            let end = (start + removed).min(text.len());
            text.splice(start..end, piece.chars());
        }
        text.into_iter().collect()
    })
}
