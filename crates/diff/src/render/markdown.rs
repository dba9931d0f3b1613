//! For a comment in a pull request: a line that sums up, a table, and what is long folded away.

use std::fmt::Write as _;

use super::words;
use crate::change::Change;
use crate::changes::Changes;
use crate::refused::Refused;

/// The changes in GitHub's Markdown.
pub fn markdown(result: Result<&Changes, &Refused>) -> String {
    let mut out = String::new();
    self::result(result, "###", &mut out);
    out
}

pub(super) fn result(result: Result<&Changes, &Refused>, level: &str, out: &mut String) {
    match result {
        Ok(changes) => page(changes, level, out),
        Err(refused) => refusal(refused, out),
    }
}

fn refusal(refused: &Refused, out: &mut String) {
    out.push_str("> [!CAUTION]\n> CloudFormation would refuse this update:\n");
    for reason in refused.reasons() {
        let _ = writeln!(out, "> - {}", escaped(reason));
    }
}

fn page(changes: &Changes, level: &str, out: &mut String) {
    let _ = writeln!(out, "{level} {}\n", escaped(&words::summary(changes)));
    let at_risk = changes.at_risk();
    if !at_risk.is_empty() {
        out.push_str("> [!CAUTION]\n");
        for (place, change) in at_risk {
            let fate = words::fate(change).unwrap_or_default();
            let _ = writeln!(out, "> - {} {}: {}", code(&place), words::verb(change), fate);
        }
        out.push('\n');
    }
    if !changes.resources.is_empty() {
        out.push_str("| | resource | type | |\n|---|---|---|---|\n");
        for change in changes.by_weight() {
            let (sign, _) = words::sign(change);
            let kind = change.kind.as_deref().unwrap_or("-");
            let _ = writeln!(
                out,
                "| `{sign}` | {} | {} | {} |",
                cell(&code(&change.logical_id)),
                cell(&escaped(kind)),
                words::verb(change)
            );
        }
        out.push('\n');
    }
    let details: Vec<&Change> = changes.by_weight().into_iter().filter(|it| !it.details.is_empty()).collect();
    if !details.is_empty() {
        folded(out, &format!("Details of {}", count(details.len(), "resource")), |out| {
            for change in &details {
                one(change, changes, out);
            }
        });
    }
    sections(changes, out);
    for below in &changes.nested {
        folded(out, &format!("Nested stack {}", html_escaped(&below.logical_id)), |out| match &below.changes {
            Ok(changes) => page(changes, "####", out),
            Err(refused) => refusal(refused, out),
        });
    }
}

fn one(change: &Change, all: &Changes, out: &mut String) {
    let _ = writeln!(out, "**{}** {}\n", escaped(&change.logical_id), words::verb(change));
    if let Some(fate) = words::fate(change) {
        let _ = writeln!(out, "{fate}\n");
    }
    for details in words::by_path(change) {
        if let Some(last) = details.last() {
            let reason = words::reason(&details, all).map(|it| format!(": {}", escaped(&it))).unwrap_or_default();
            let _ = writeln!(out, "- {}{reason}", code(&words::value_line(last)));
        }
    }
    out.push('\n');
}

pub(super) fn sections(changes: &Changes, out: &mut String) {
    if !changes.access.is_empty() {
        folded(out, &format!("Access: {}", count(changes.access.len(), "statement")), |out| {
            for document in words::documents(&changes.access) {
                let _ = writeln!(out, "- {}", escaped(&document.title));
                for it in document.statements {
                    let _ = writeln!(out, "  - {}", code(&it.text));
                    for (_, part) in it.parts {
                        let _ = writeln!(out, "    - {}", code(&part));
                    }
                }
            }
            out.push('\n');
        });
    }
    if !changes.moves.is_empty() {
        out.push_str("**Moved**\n\n");
        for it in &changes.moves {
            let _ = writeln!(out, "- {} → {} ({}): {}", code(&it.from), code(&it.to), escaped(&it.kind), it.advice());
        }
        out.push('\n');
    }
    if !changes.outputs.is_empty() {
        folded(out, &count(changes.outputs.len(), "output"), |out| {
            for it in &changes.outputs {
                let _ = writeln!(out, "- {}", code(&words::output_line(it)));
            }
            out.push('\n');
        });
    }
    if !changes.findings.is_empty() {
        out.push_str("**To know**\n\n");
        for it in &changes.findings {
            let help = it.help.as_deref().map(|it| format!(" ({})", escaped(it))).unwrap_or_default();
            let _ = writeln!(out, "- {}: {}{help}", it.severity, escaped(&it.message));
        }
        out.push('\n');
    }
}

fn count(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

fn folded(out: &mut String, summary: &str, body: impl FnOnce(&mut String)) {
    let _ = writeln!(out, "<details><summary>{summary}</summary>\n");
    body(out);
    out.push_str("</details>\n\n");
}

/// A code span, with as many backticks around it as the text needs.
pub(super) fn code(text: &str) -> String {
    let mut longest = 0;
    let mut run = 0;
    for it in text.chars() {
        run = if it == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let text: String = text.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
    if longest > 0 { format!("{fence} {text} {fence}") } else { format!("{fence}{text}{fence}") }
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// Text that is no Markdown; code spans that the sentences have stay.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    let mut is_code = false;
    for it in text.chars() {
        match it {
            '`' => {
                is_code = !is_code;
                out.push(it);
            }
            it if it.is_control() => out.push(' '),
            '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '\\' | '@' if !is_code => {
                out.push('\\');
                out.push(it);
            }
            it => out.push(it),
        }
    }
    out
}

fn html_escaped(text: &str) -> String {
    super::html::escaped(text)
}
