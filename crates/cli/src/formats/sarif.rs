//! SARIF 2.1.0, as GitHub code scanning takes it.
//!
//! Source: OASIS Static Analysis Results Interchange Format 2.1.0; "SARIF support for code scanning" in GitHub's
//! documentation.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path};

use lakewright_template::read::line_starts;
use lakewright_template::{Diagnostic, Object, Severity, Span, Step, Value, write};
use sha2::{Digest, Sha256};

use super::{Checked, logical_id, one_line};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// What is said about a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleText {
    /// Its title, one line.
    pub title: String,
    /// Its documentation page, in Markdown.
    pub page: String,
    /// Where the page stands.
    pub uri: String,
    /// The level of its findings.
    pub level: Severity,
}

/// Writes SARIF. URIs are relative to `base` where the files are in it; `rule` says what a rule is about.
pub fn sarif(files: &[Checked], base: &Path, rule: impl Fn(&str) -> Option<RuleText>) -> String {
    let findings = || files.iter().flat_map(|it| it.findings.iter());
    let ids: BTreeSet<&str> = findings().map(|it| it.id.as_ref()).collect();
    let rules = ids.iter().map(|id| descriptor(id, rule(id), findings().find(|it| it.id == *id)));
    let index: BTreeMap<&str, usize> = ids.iter().enumerate().map(|(index, id)| (*id, index)).collect();
    let driver = Object::of("name", "lakewright")
        .with("semanticVersion", env!("CARGO_PKG_VERSION"))
        .with("informationUri", env!("CARGO_PKG_REPOSITORY"))
        .with("rules", rules.map(Value::from).collect::<Vec<_>>());
    let results: Vec<Value> = files.iter().flat_map(|it| results(it, base, &index)).collect();
    let run = Object::of("tool", Object::of("driver", driver))
        .with("columnKind", "unicodeCodePoints")
        .with("results", results);
    let log = Object::of("$schema", SCHEMA).with("version", "2.1.0").with("runs", [Value::from(run)]);
    write::json(&log.into())
}

fn text(text: impl Into<String>) -> Object {
    Object::of("text", text.into())
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Informational => "note",
    }
}

/// A rule, with what its page says; one that has no page with what its first finding says.
fn descriptor(id: &str, rule: Option<RuleText>, finding: Option<&Diagnostic>) -> Object {
    let rule = rule.unwrap_or_else(|| {
        let title = finding.map_or_else(|| id.to_owned(), |it| one_line(&it.message));
        let page = finding.and_then(|it| it.help.clone()).unwrap_or_else(|| title.clone());
        let uri = finding.and_then(|it| it.source.clone()).unwrap_or(env!("CARGO_PKG_REPOSITORY").into());
        RuleText { title, page, uri: uri.into_owned(), level: finding.map_or(Severity::Error, |it| it.severity) }
    });
    Object::of("id", id.to_owned())
        .with("shortDescription", text(rule.title.clone()))
        .with("fullDescription", text(rule.title))
        .with("help", text(rule.page.clone()).with("markdown", rule.page))
        .with("helpUri", rule.uri)
        .with("defaultConfiguration", Object::of("level", level(rule.level)))
}

fn results(file: &Checked, base: &Path, index: &BTreeMap<&str, usize>) -> Vec<Value> {
    let uri = uri(&file.source.name, base);
    let starts = line_starts(&file.source.text);
    let end = |line: usize| starts.get(line + 1).copied().unwrap_or(file.source.text.len());
    let lines: Vec<&str> =
        starts.iter().enumerate().map(|(line, start)| &file.source.text[*start..end(line)]).collect();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let entry = |finding: &Diagnostic| {
        let fingerprint = fingerprint(finding, &lines);
        let count = seen.entry(fingerprint.clone()).and_modify(|it| *it += 1).or_insert(1);
        let place = Object::of("artifactLocation", Object::of("uri", uri.clone()).with("uriBaseId", "%SRCROOT%"))
            .with("region", region(finding.span));
        let mut location = Object::of("physicalLocation", place);
        if !finding.path.steps().is_empty() {
            let logical = Object::of("fullyQualifiedName", finding.path.to_string());
            location.insert("logicalLocations", [Value::from(logical)]);
        }
        let message = match &finding.help {
            Some(help) => format!("{}. {help}", one_line(&finding.message)),
            None => one_line(&finding.message),
        };
        let mut result = Object::of("ruleId", finding.id.clone());
        if let Some(index) = index.get(finding.id.as_ref()) {
            result.insert("ruleIndex", *index);
        }
        result
            .with("level", level(finding.severity))
            .with("message", text(message))
            .with("locations", [Value::from(location)])
            .with("partialFingerprints", Object::of("primaryLocationLineHash", format!("{fingerprint}:{count}")))
            .into()
    };
    file.findings.iter().map(entry).collect()
}

/// Lines and columns; the beginning of the file where they are not known, since GitHub shows nothing without a place.
fn region(span: Option<Span>) -> Object {
    let Some(Span { start, end }) = span else { return Object::of("startLine", 1) };
    let region = Object::of("startLine", start.line.max(1)).with("startColumn", start.column.max(1));
    if end > start { region.with("endLine", end.line).with("endColumn", end.column) } else { region }
}

/// How much of a line tells it from others.
const LINE_BYTES: usize = 1000;

/// What stays the same while lines above come and go: the rule, what it is about, and the words of its line.
fn fingerprint(finding: &Diagnostic, lines: &[&str]) -> String {
    let line = finding.span.and_then(|it| lines.get(it.start.line.checked_sub(1)? as usize)).map_or("", |it| it.trim());
    // A file of one line is the same line for all its findings.
    let line = &line[..line.floor_char_boundary(LINE_BYTES)];
    let mut hash = Sha256::new();
    for part in [finding.id.as_ref(), logical_id(finding), line] {
        hash.update(part);
        hash.update([0]);
    }
    for step in finding.path.steps() {
        match step {
            Step::Key(key) => hash.update(key.as_bytes()),
            // Its position changes when an item is added above.
            Step::Index(_) => hash.update([1]),
        }
        hash.update([0]);
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// A file as a relative URI, or as an absolute one where it is elsewhere.
fn uri(name: &str, base: &Path) -> String {
    let path = Path::new(name);
    let path = path.strip_prefix(base).unwrap_or(path);
    let parts: Vec<String> = path
        .components()
        .filter_map(|it| match it {
            Component::Normal(part) => Some(encoded(&part.to_string_lossy())),
            Component::ParentDir => Some("..".to_owned()),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => None,
        })
        .collect();
    let relative = parts.join("/");
    if path.is_absolute() { format!("file:///{relative}") } else { relative }
}

/// RFC 3986, section 2.3: what may stand in a path without being encoded.
fn encoded(part: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    part.bytes().map(|it| if plain(it) { char::from(it).to_string() } else { format!("%{it:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Source;
    use lakewright_template::{Path as Place, Position};

    fn finding(line: u32) -> Diagnostic {
        let place = |column| Position { line, column };
        let path = Place::root().join("Resources").join("Queue");
        Diagnostic::error("E3002", path, "unknown").at(Some(Span { start: place(3), end: place(8) }))
    }

    #[test]
    fn uris_are_relative_and_encoded() {
        let base = Path::new("/home/lake");
        assert_eq!(uri("./a b/\u{e4}#.yaml", base), "a%20b/%C3%A4%23.yaml");
        assert_eq!(uri("/home/lake/a.yaml", base), "a.yaml");
        assert_eq!(uri("/elsewhere/a.yaml", base), "file:///elsewhere/a.yaml");
        assert_eq!(uri("../a.yaml", base), "../a.yaml");
    }

    #[test]
    fn fingerprints_do_not_depend_on_lines_above() {
        let one = fingerprint(&finding(1), &["  Queue: x"]);
        assert_eq!(one, fingerprint(&finding(3), &["# new", "", "Queue: x"]));
        assert_ne!(one, fingerprint(&finding(1), &["  Queue: y"]));
    }

    #[test]
    fn equal_findings_have_fingerprints_of_their_own() {
        let file = Checked::new(Source::of_text("a.yaml", "  Queue: x\n"), vec![finding(1), finding(1)]);
        let log = sarif(&[file], Path::new("/"), |_| None);
        assert!(log.contains(":1\"") && log.contains(":2\""), "{log}");
    }
}
