//! Findings as people, scripts, GitHub and build servers read them.

mod jsonl;
mod junit;
mod sarif;
mod text;

use lakewright_template::{Diagnostic, Severity, Step};

pub use jsonl::{jsonl, jsonl_entries};
pub use junit::junit;
pub use sarif::{RuleText, sarif};
pub use text::{excerpts, summary, text};

use crate::input::Source;

/// A file and what was found in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The file.
    pub source: Source,
    /// What was found, in the order of the file.
    pub findings: Vec<Diagnostic>,
}

impl Checked {
    /// A file with its findings, which are put into the order of line, column and rule.
    pub fn new(source: Source, mut findings: Vec<Diagnostic>) -> Checked {
        findings.sort_by(|one, other| {
            let key = |it: &Diagnostic| it.span.map(|it| (it.start.line, it.start.column));
            (key(one), &one.id, &one.path, &one.message).cmp(&(key(other), &other.id, &other.path, &other.message))
        });
        Checked { source, findings }
    }
}

/// How many findings of a level there are.
pub fn count(files: &[Checked], level: Severity) -> usize {
    files.iter().flat_map(|it| &it.findings).filter(|it| it.severity == level).count()
}

/// What a finding is about: the name of a resource, parameter, output, condition or mapping; empty if none of them.
pub fn logical_id(finding: &Diagnostic) -> &str {
    match finding.path.steps() {
        [Step::Key(section), Step::Key(id), ..]
            if matches!(section.as_ref(), "Resources" | "Parameters" | "Outputs" | "Conditions" | "Mappings") =>
        {
            id
        }
        _ => "",
    }
}

/// A message on one line.
fn one_line(text: &str) -> String {
    text.split(['\n', '\r']).map(str::trim).filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}

/// `1 error`, `2 errors`.
pub(crate) fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
