//! What is written reads back as what it was, whatever it is; and no text makes reading panic.
#![cfg(feature = "read")]

use std::path::{Path, PathBuf};
use std::process::Command;

use lakewright_template::{Number, Object, Value, read, read_json, read_yaml, write};
use proptest::prelude::*;

/// Pieces of text that some reader or writer gets wrong.
const PIECES: [&str; 78] = [
    "",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "\r",
    "\r\n",
    "#",
    " #",
    ":",
    ": ",
    "-",
    "- ",
    "?",
    "? ",
    "'",
    "''",
    "\"",
    "\\",
    "\\n",
    "|",
    ">",
    "!",
    "!Ref",
    "&",
    "&a",
    "*",
    "*a",
    "{",
    "}",
    "[",
    "]",
    ",",
    "%",
    "@",
    "`",
    "~",
    "=",
    "<<",
    "---",
    "...",
    "\0",
    "\u{7}",
    "\u{1b}",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{2028}",
    "\u{2029}",
    "\u{feff}",
    "\u{fffe}",
    "\u{fffd}",
    "\u{1f600}",
    "\u{10ffff}",
    "é",
    "${A}",
    "A",
    "a b",
    "0",
    "1",
    "9",
    ".",
    "e",
    "+",
    "_",
    "x",
    "0x",
    "inf",
    "nan",
    "null",
    "true",
    "no",
    "2012-10-17",
    "12:30",
    "Fn::Sub",
    "Ref",
    "Condition",
];

const NAMES: [&str; 10] = [
    "Ref",
    "Condition",
    "Fn::GetAtt",
    "Fn::Sub",
    "Fn::Join",
    "Fn::If",
    "Fn::Base64",
    "Fn::Transform",
    "Fn::ForEach::X",
    "Fn::ValueOf",
];

const NUMBERS: [&str; 12] = [
    "0",
    "-0",
    "1",
    "-17",
    "1.0",
    "1.10",
    "1e5",
    "1E-5",
    "0.5e-3",
    "1.5E+3",
    "123456789012345678901234567890",
    "1e400",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => prop::collection::vec(prop::sample::select(&PIECES[..]), 0..7).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
        1 => "[a-z \n]{0,12}",
        1 => (500usize..1200).prop_map(|length| "k".repeat(length)),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        2 => prop::sample::select(&NUMBERS[..]).prop_map(|it| Value::from(Number::from_json(it).expect(it))),
        1 => any::<i64>().prop_map(Value::from),
        8 => text().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::Array),
            prop::collection::vec((text(), inner.clone()), 0..5).prop_map(|it| Value::Object(it.into_iter().collect())),
            (prop::sample::select(&NAMES[..]), inner.clone()).prop_map(|(name, it)| Object::of(name, it).into()),
            prop::collection::vec(inner, 2).prop_map(|it| Object::of("Fn::GetAtt", Value::Array(it)).into()),
        ]
    })
}

fn round(value: &Value) {
    let json = write::json(value);
    assert_eq!(&read_json(&json).expect(&json).root, value, "{json}");
    assert_eq!(&read(&json).expect(&json).root, value, "{json}");
    let minified = write::json_minified(value);
    assert_eq!(&read_json(&minified).expect(&minified).root, value, "{minified}");
    let yaml = write::yaml(value);
    assert_eq!(&read_yaml(&yaml).expect(&yaml).root, value, "{yaml}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_value_reads_back_as_it_was_written(value in value()) {
        round(&value);
    }

    #[test]
    fn every_text_reads_back_as_it_was_written(text in text()) {
        round(&Value::from(text.clone()));
        round(&Object::of(text.clone(), Value::from([Value::from(text.clone())])).into());
        round(&Object::of("Key", Object::of("Fn::Sub", text)).into());
    }

    #[test]
    fn the_counted_size_is_that_of_what_is_written(value in value(), text in text()) {
        for value in [value, Value::from(text.clone()), Object::of(text.clone(), 1.5).into()] {
            let written = write::json_minified(&value);
            let size = write::json_size(&value);
            prop_assert_eq!((size.bytes, size.characters), (written.len(), written.chars().count()), "{}", written);
        }
        prop_assert_eq!(write::json_text_size(&text), write::json_size(&Value::from(text)));
    }

    #[test]
    fn no_text_makes_reading_panic(text in text(), soup in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60)) {
        let _ = read(&text);
        let _ = read(&soup.concat());
        let _ = read_json(&soup.concat());
        let _ = read_yaml(&soup.concat());
    }

    #[test]
    fn no_bytes_make_reading_panic(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        let text = String::from_utf8_lossy(&bytes);
        let _ = read(&text);
        let _ = read_yaml(&text);
    }

    #[test]
    fn no_damage_to_a_template_makes_reading_panic(
        template in 0usize..64, at in 0.0..1.0f64, cut in 0usize..8, piece in prop::sample::select(&PIECES[..])
    ) {
        let files = templates();
        let text = std::fs::read_to_string(&files[template % files.len()]).expect("a test template");
        let characters: Vec<char> = text.chars().collect();
        let start = (characters.len() as f64 * at) as usize;
        let mut damaged: String = characters[..start].iter().collect();
        damaged.push_str(piece);
        damaged.extend(characters.iter().skip(start + cut));
        if let Ok(document) = read(&damaged) {
            round(&document.root);
        }
    }

    #[test]
    fn json_is_what_serde_json_calls_json(value in value(), at in 0.0..1.0f64, cut in 0usize..3, piece in prop::sample::select(&PIECES[..])) {
        let text: Vec<char> = write::json(&value).chars().collect();
        let start = (text.len() as f64 * at) as usize;
        let mut damaged: String = text[..start].iter().collect();
        damaged.push_str(piece);
        damaged.extend(text.iter().skip(start + cut));
        let theirs = serde_json::from_str::<serde_json::Value>(&damaged);
        match (read_json(&damaged), theirs) {
            (Ok(ours), Ok(theirs)) => {
                let ours: serde_json::Value = serde_json::from_str(&write::json_minified(&ours.root)).expect("JSON");
                prop_assert_eq!(ours, theirs);
            }
            // serde_json reads the last of two equal keys.
            (Err(findings), Ok(_)) => {
                let duplicate = findings.iter().all(|it| it.message.contains("stands twice") || it.message == "the file is empty");
                prop_assert!(duplicate || damaged.starts_with('\u{feff}'), "{:?}: {:?}", damaged, findings);
            }
            // serde_json refuses numbers that do not fit an `f64`.
            (Ok(_), Err(error)) => {
                let accepted = damaged.starts_with('\u{feff}') || error.to_string().contains("number out of range");
                prop_assert!(accepted, "{:?}: {}", damaged, error);
            }
            (Err(_), Err(_)) => {}
        }
    }
}

/// The templates beside this test.
fn templates() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("tests/data").map(|it| it.expect("an entry").path()).collect();
    files.sort();
    files
}

#[test]
fn every_template_beside_this_test_reads_back_as_it_was_written() {
    let files = templates();
    assert!(files.len() >= 25, "{}", files.len());
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a test template");
        let document = read(&text).unwrap_or_else(|findings| unreachable!("{}: {}", file.display(), findings[0]));
        round(&document.root);
    }
}

#[test]
fn writing_what_was_written_changes_nothing() {
    for file in templates() {
        let text = std::fs::read_to_string(&file).expect("a test template");
        let root = read(&text).expect("a template").root;
        let (json, yaml) = (write::json(&root), write::yaml(&root));
        assert_eq!(write::json(&read(&json).expect("JSON").root), json);
        assert_eq!(write::yaml(&read(&yaml).expect("YAML").root), yaml);
    }
}

/// Public templates: a folder with `templates/templates.jsonl.xz`, one object with `template`, `format` and `text` a line.
#[test]
fn every_public_template_reads_back_as_it_was_written() {
    let Ok(folder) = std::env::var("LAKEWRIGHT_CORPORA") else {
        eprintln!("skipped: LAKEWRIGHT_CORPORA does not name a folder with templates/templates.jsonl.xz");
        return;
    };
    let file = Path::new(&folder).join("templates/templates.jsonl.xz");
    let unpacked = Command::new("xz").arg("-dc").arg(file).output().expect("xz");
    let lines = String::from_utf8(unpacked.stdout).expect("UTF-8");
    let (mut same, mut refused) = (0, Vec::new());
    for line in lines.lines() {
        let entry = read_json(line).expect("a line of JSON").root;
        let field = |name: &str| entry.get(name).and_then(Value::as_str).expect("a field");
        match read(field("text")) {
            Ok(document) => {
                assert_ne!(field("format"), "unparsable", "{}", field("template"));
                round(&document.root);
                same += 1;
            }
            Err(findings) => refused.push((field("template").to_owned(), findings)),
        }
    }
    // What is refused has a key twice in one object, or is one of the two that nothing reads.
    let others: Vec<_> = refused
        .iter()
        .filter(|(_, it)| !it[0].message.contains("stands twice"))
        .map(|(template, _)| template.as_str())
        .collect();
    assert_eq!(
        others,
        [
            "aws-cloudformation+cfn-lint/test/fixtures/templates/bad/core/parse_invalid_map.yaml",
            "aws-cloudformation+cfn-lint/test/fixtures/templates/bad/json_parse.json"
        ]
    );
    eprintln!("{same} templates read back as they were written, {} refused", refused.len());
}
