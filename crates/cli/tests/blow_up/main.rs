//! Templates that are made to take for ever, all the memory or the whole stack, by every command. What is found does not
//! matter: that there is an answer does. In release, `LAKEWRIGHT_BLOW_UP=1` takes them as large as they are meant.

mod cases;

use std::collections::HashSet;
use std::path::Path;
use std::thread;

use cases::CASES;
use lakewright_check::{Options, check_text};
use lakewright_cli::formats::{self, Checked};
use lakewright_cli::input::Source;
use lakewright_cli::{World, fixing, run};
use serde::de::IgnoredAny;

/// How many times smaller the cases are by default: a debug build does them all in seconds.
fn scale() -> usize {
    if std::env::var_os("LAKEWRIGHT_BLOW_UP").is_some() { 1 } else { 100 }
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
    for case in CASES {
        eprintln!("{}", case.name);
        let bytes = case.bytes(scale());
        on_a_small_stack(move || work(&bytes));
    }
}

#[test]
fn every_case_has_a_name_of_its_own() {
    let mut names = HashSet::new();
    assert!(CASES.iter().all(|it| names.insert(it.name)));
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
            let files = [Checked::new(Source::of_text("template", text), check_text(text, &Options::default()))];
            assert_eq!(files[0].findings.len(), lines.lines().count());
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

#[test]
fn changes_are_written_in_every_form() {
    each(|bytes| {
        let Some(before) = std::str::from_utf8(bytes).ok().and_then(|it| lakewright_template::read(it).ok()) else {
            return;
        };
        let none = lakewright_diff::Parameters::none();
        // Any change of text or type changes what depends on it.
        let text = String::from_utf8_lossy(bytes).replace("\"a\"", "\"z\"").replace("SQS::Queue", "SNS::Topic");
        let after = lakewright_template::read(&text).unwrap_or_else(|_| before.clone());
        for after in [&before, &after] {
            let changes = lakewright_diff::diff(&before.root, &after.root, &none);
            let json = lakewright_diff::render::json(changes.as_ref());
            assert!(serde_json::from_str::<IgnoredAny>(&json).is_ok());
            assert!(
                !lakewright_diff::render::text(changes.as_ref(), lakewright_diff::render::Colour::Never).is_empty()
            );
            assert!(!lakewright_diff::render::markdown(changes.as_ref()).is_empty());
            assert!(lakewright_diff::render::html(changes.as_ref()).ends_with("</html>\n"));
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
