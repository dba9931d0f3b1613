//! Findings for people: each with its lines of the source, then how many there are.

use lakewright::report::{Colour, SourceFile, render_in};
use lakewright_template::{Diagnostic, Severity};

use super::{Checked, count, counted};

/// Writes findings with their lines, and a last line that counts them.
pub fn text(files: &[Checked], colour: Colour) -> String {
    excerpts(files, colour) + &paint(colour, files)
}

/// Writes findings with their lines.
pub fn excerpts(files: &[Checked], colour: Colour) -> String {
    let mut out = String::new();
    for Checked { source, findings } in files {
        let file = SourceFile { name: &source.name, text: &source.text };
        let named: Vec<Diagnostic> = findings.iter().map(|it| named(it, &source.name)).collect();
        out.push_str(&render_in(colour, &named, Some(file)));
    }
    out
}

/// A finding without a place is a line by itself, which has to say what file it is about.
fn named(finding: &Diagnostic, file: &str) -> Diagnostic {
    let finding = finding.clone();
    if finding.span.is_none() && finding.subject.is_empty() { finding.within(file.to_owned()) } else { finding }
}

/// How many findings there are in how many files.
pub fn summary(files: &[Checked]) -> String {
    let levels = [
        (Severity::Error, "error"),
        (Severity::Warning, "warning"),
        (Severity::Informational, "informational finding"),
    ];
    let found: Vec<String> = levels
        .into_iter()
        .map(|(level, noun)| (count(files, level), noun))
        .filter(|it| it.0 > 0)
        .map(|(number, noun)| counted(number, noun))
        .collect();
    let with = files.iter().filter(|it| !it.findings.is_empty()).count();
    match found.is_empty() {
        true => format!("nothing found in {}", counted(files.len(), "file")),
        false if files.len() == 1 => found.join(", "),
        false => format!("{} in {with} of {}", found.join(", "), counted(files.len(), "file")),
    }
}

fn paint(colour: Colour, files: &[Checked]) -> String {
    let code = match count(files, Severity::Error) {
        0 => 32,
        _ => 31,
    };
    match colour {
        Colour::On => format!("\u{1b}[{code}m{}\u{1b}[0m\n", summary(files)),
        Colour::Off => format!("{}\n", summary(files)),
    }
}
