//! Templates that are made to take for ever, all the memory or the whole stack, by every command. What is found does not
//! matter: that there is an answer does. In release, `LAKEWRIGHT_BLOW_UP=1` takes them as large as they are meant.

mod cases;

use std::collections::HashSet;
use std::path::Path;
use std::thread;

use lakewright_check::{Options, check_text};
use lakewright_cli::formats::{self, Checked};
use lakewright_cli::input::Source;
use lakewright_cli::{World, fixing, run};
use lakewright_diff::render;
use lakewright_template::{Value, read};
use serde::de::IgnoredAny;

/// How many times smaller the cases are by default: a debug build does them all in seconds.
fn scale() -> usize {
    if std::env::var_os("LAKEWRIGHT_BLOW_UP").is_some() { 1 } else { 400 }
}

/// The stack of a thread as programs start them: what embeds the library has no more.
const STACK: usize = 2 << 20;

fn on_a_small_stack(work: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(STACK).spawn(work).expect("a thread");
    assert!(thread.join().is_ok(), "a panic");
}

/// Runs the tool on standard input; gives its output and status.
fn tool(arguments: &str, input: &[u8]) -> (Vec<u8>, u8) {
    let arguments = ["lakewright"].into_iter().chain(arguments.split_whitespace()).map(Into::into);
    let outcome = run(arguments, &World::new(Box::new(std::io::Cursor::new(input.to_vec()))));
    (outcome.output, outcome.status)
}

/// Runs over every case, each by its name: a failure says which.
fn each(work: fn(&[u8])) {
    for case in cases::all() {
        eprintln!("{}", case.name);
        let bytes = case.bytes(scale());
        on_a_small_stack(move || work(&bytes));
    }
}

#[test]
fn every_case_has_a_name_of_its_own() {
    let mut names = HashSet::new();
    assert!(cases::all().all(|it| names.insert(it.name)));
}

#[test]
fn check_answers_in_every_format() {
    each(|bytes| {
        let (lines, status) = tool("check --format jsonl -", bytes);
        let lines = String::from_utf8(lines).expect("UTF-8");
        let mut has_error = false;
        for line in lines.lines() {
            assert!(serde_json::from_str::<IgnoredAny>(line).is_ok(), "{line}");
            has_error |= line.contains(r#""level":"error""#);
        }
        assert_eq!(status, u8::from(has_error));
        if let Ok(text) = std::str::from_utf8(bytes) {
            let mut findings = check_text(text, &Options::default());
            assert_eq!(findings.len(), lines.lines().count());
            // A debug build takes a millisecond to show each.
            findings.truncate(20_000 / scale());
            let files = [Checked::new(Source::of_text("template", text), findings)];
            assert!(!formats::text(&files, lakewright::report::Colour::On).is_empty());
            let sarif = formats::sarif(&files, Path::new("/"), |_| None);
            assert!(serde_json::from_str::<IgnoredAny>(&sarif).is_ok());
            assert!(formats::junit(&files).ends_with("</testsuites>\n"));
        }
    });
}

#[test]
fn fixes_come_to_an_end() {
    each(|bytes| {
        if let Ok(text) = std::str::from_utf8(bytes) {
            let fixed = fixing::fix(text, &Options::default());
            assert_eq!(fixing::fix(&fixed.text, &Options::default()).mended, []);
        }
    });
}

/// Lists and objects, last first.
fn turned(value: &Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.iter().rev().map(turned).collect()),
        Value::Object(object) => {
            let entries: Vec<_> = object.iter().map(|(key, it)| (key.clone(), turned(it))).collect();
            Value::Object(entries.into_iter().rev().collect())
        }
        other => other.clone(),
    }
}

/// What a case may change to: every text and type, the order of everything, nearly nothing left.
fn afters(before: &Value, text: &str) -> Vec<Value> {
    let changed = text.replace("\"a\"", "\"z\"").replace("SQS::Queue", "SNS::Topic").replace("Allow", "Deny");
    let small = read(r#"{"Resources":{"Z":{"Type":"AWS::SNS::Topic"}}}"#).expect("a template").root;
    let mut afters = vec![before.clone(), turned(before), small];
    afters.extend(read(&changed).ok().map(|it| it.root));
    afters
}

#[test]
fn changes_are_written_in_every_form() {
    each(|bytes| {
        let Ok(text) = std::str::from_utf8(bytes) else { return };
        let Ok(before) = read(text) else { return };
        let none = lakewright_diff::Parameters::none();
        for after in afters(&before.root, text) {
            let changes = lakewright_diff::diff(&before.root, &after, &none);
            let json = render::json(changes.as_ref());
            assert!(serde_json::from_str::<IgnoredAny>(&json).is_ok());
            assert!(!render::text(changes.as_ref(), render::Colour::Never).is_empty());
            assert!(!render::markdown(changes.as_ref()).is_empty());
            assert!(render::html(changes.as_ref()).ends_with("</html>\n"));
        }
    });
}

#[test]
fn pictures_are_drawn() {
    each(|bytes| {
        for arguments in ["", "--format dot --detail full", "--format svg", "--format svg --detail full"] {
            let (drawn, status) = tool(&format!("graph {arguments} -"), bytes);
            assert!(matches!((drawn.is_empty(), status), (false, 0) | (true, 2)), "{arguments}: {status}");
        }
    });
}
