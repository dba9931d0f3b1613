//! What must hold for any input: the bodies of the fuzz targets. Tests replay them over files that were found, and over
//! templates that were changed at random.
//!
//! Each panics where something does not hold; that, and that it takes no more than its time, is all that it says.

use lakewright_check::{Options, check_text};
use lakewright_template::{Diagnostic, read, write};

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
    let lines = u32::try_from(text.split(['\n', '\r']).count()).unwrap_or(u32::MAX);
    for finding in &findings {
        let span = finding.span.filter(|it| it.start.line >= 1 && it.start.line <= lines && it.start <= it.end);
        assert!(span.is_some(), "a finding has a place in the text: {finding}");
        assert!(!finding.message.is_empty() && !finding.message.contains('\n'), "a message is one line: {finding}");
    }
    let files = [Checked::new(Source::of_text("template", text), findings)];
    let shown = formats::text(&files, lakewright::report::Colour::Off);
    assert!(!shown.is_empty());
    assert_eq!(formats::jsonl(&files).lines().count(), files[0].findings.len());
    let sarif = formats::sarif(&files, std::path::Path::new("/"), |_| None);
    for json in [sarif.as_str(), formats::jsonl(&files).lines().next().unwrap_or("null")] {
        assert!(serde_json::from_str::<serde::de::IgnoredAny>(json).is_ok(), "{json}");
    }
    assert!(formats::junit(&files).ends_with("</testsuites>\n"));
    let fixed = fixing::fix(text, &options);
    assert_eq!(fixing::fix(&fixed.text, &options).mended, [], "what is mended stays mended");
}
