//! What must hold for any input: the bodies of the fuzz targets. Tests replay them over files that were found, and over
//! templates that were changed at random.
//!
//! Each panics where something does not hold; that, and that it takes no more than its time, is all that it says.

use lakewright_check::{Options, check_text};
use lakewright_diff::{Outcome, Parameters, render};
use lakewright_graph::{Detail, Graph};
use lakewright_iam::compare::{Prepare, cases::compare_line};
use lakewright_iam::eval::{PolicyKind, cases::decide_line, compile_json};
use lakewright_template::read::line_starts;
use lakewright_template::{Diagnostic, Position, read, write};
use serde::de::IgnoredAny;

use crate::fixing;
use crate::formats::{self, Checked};
use crate::input::Source;

/// The longest input that is worth a look: a longer one only takes longer.
const LONGEST: usize = 100_000;

fn as_text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok().filter(|it| it.len() <= LONGEST)
}

/// What is read has a place for every node and comes back from both forms of writing; what is not has findings.
pub fn reader(bytes: &[u8]) {
    let Some(text) = as_text(bytes) else { return };
    match read(text) {
        Ok(document) => {
            let mut nodes = 0;
            document.root.walk(&mut |_| nodes += 1);
            assert!(nodes > 0, "a document has a root");
            for written in [write::json(&document.root), write::yaml(&document.root)] {
                let again = read(&written).map(|it| it.root);
                assert_eq!(again.as_ref().ok(), Some(&document.root), "{written}");
            }
        }
        Err(findings) => assert!(findings.iter().any(Diagnostic::is_error), "a refusal has a reason"),
    }
}

/// The same text has the same findings, each within the text; every format takes them; what is mended stays mended.
pub fn check(bytes: &[u8]) {
    let Some(text) = as_text(bytes) else { return };
    let options = Options::default();
    let findings = check_text(text, &options);
    assert_eq!(findings, check_text(text, &options), "the same text has the same findings");
    let starts = line_starts(text);
    for finding in &findings {
        let span = finding.span.filter(|it| holds(text, &starts, it.start) && it.start <= it.end);
        assert!(span.is_some(), "a finding has a place in the text: {finding}");
        assert!(!finding.message.is_empty() && !finding.message.contains('\n'), "a message is one line: {finding}");
    }
    let files = [Checked::new(Source::of_text("template", text), findings)];
    let shown = formats::text(&files, lakewright::report::Colour::Off);
    assert!(!shown.is_empty());
    assert_eq!(formats::jsonl(&files).lines().count(), files[0].findings.len());
    let sarif = formats::sarif(&files, std::path::Path::new("/"), |_| None);
    for json in [sarif.as_str(), formats::jsonl(&files).lines().next().unwrap_or("null")] {
        assert!(serde_json::from_str::<IgnoredAny>(json).is_ok(), "{json}");
    }
    assert!(formats::junit(&files).ends_with("</testsuites>\n"));
    let fixed = fixing::fix(text, &options);
    assert_eq!(fixing::fix(&fixed.text, &options).mended, [], "what is mended stays mended");
}

/// Whether a position is in a text, or right behind it.
fn holds(text: &str, starts: &[usize], position: Position) -> bool {
    let line = position.line as usize;
    let Some(start) = line.checked_sub(1).and_then(|it| starts.get(it)) else { return false };
    let end = starts.get(line).copied().unwrap_or(text.len());
    (1..=text[*start..end].chars().count() + 1).contains(&(position.column as usize))
}

/// Two templates with a line of `---` between them: what has not changed is no change, and every form takes what has.
pub fn diff(bytes: &[u8]) {
    let Some((before, after)) = as_text(bytes).and_then(|it| it.split_once("\n---\n")) else { return };
    let (Ok(before), Ok(after)) = (read(before), read(after)) else { return };
    let none = Parameters::none();
    for side in [&before.root, &after.root] {
        if let Ok(changes) = lakewright_diff::diff(side, side, &none) {
            assert_eq!(changes.outcome(), Outcome::Same, "{}", render::json(Ok(&changes)));
        }
    }
    let changes = lakewright_diff::diff(&before.root, &after.root, &none);
    let again = lakewright_diff::diff(&before.root, &after.root, &none);
    let json = render::json(changes.as_ref());
    assert_eq!(json, render::json(again.as_ref()), "the same templates have the same changes");
    assert!(serde_json::from_str::<IgnoredAny>(&json).is_ok(), "{json}");
    assert!(!render::text(changes.as_ref(), render::Colour::Never).contains('\u{1b}'));
    assert!(render::html(changes.as_ref()).ends_with("</html>\n"));
    assert!(!render::markdown(changes.as_ref()).is_empty());
}

/// A picture is the same each time, and XML where it should be.
pub fn graph(bytes: &[u8]) {
    let Some(Ok(document)) = as_text(bytes).map(read) else { return };
    let graph = Graph::of_template("template", &document.root);
    for detail in [Detail::Overview, Detail::Full] {
        let options = lakewright_graph::Options::default().detail(detail);
        let svg = graph.svg(&options);
        assert_eq!(svg, graph.svg(&options), "the same template has the same picture");
        assert!(svg.trim_end().ends_with("</svg>") && !graph.dot(&options).is_empty());
        assert!(!graph.mermaid(&options).is_empty());
    }
}

/// Cases of decisions and comparisons, one a line, and policies: a line has one answer, and what a policy allows is not new
/// beside itself.
pub fn policies(bytes: &[u8]) {
    let Some(text) = as_text(bytes) else { return };
    for line in text.lines() {
        for answer in [decide_line, compare_line] {
            let said = answer(line);
            assert_eq!(said, answer(line), "the same case has the same answer");
            assert!(serde_json::from_str::<IgnoredAny>(&said).is_ok(), "{said}");
        }
        if let Ok(policy) = compile_json(line) {
            let mut prepare = Prepare::new();
            let (one, again) =
                (prepare.add(PolicyKind::Identity, &[&policy]), prepare.add(PolicyKind::Identity, &[&policy]));
            assert!(prepare.ready().no_new_access(one, again).witness().is_none(), "{line}");
        }
    }
}
