//! For browsers: one page that needs nothing else.

use std::fmt::Write as _;

use super::words::{self, Tone};
use crate::change::Change;
use crate::changes::Changes;
use crate::refused::Refused;

const STYLE: &str = "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1f2328;background:#fff}\
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}code,.value{font-family:ui-monospace,monospace;font-size:.9em}\
details,.change{border-left:.3rem solid #d0d7de;margin:.6rem 0;padding:.3rem .8rem}summary{cursor:pointer}\
ul{margin:.3rem 0;padding-left:1.2rem}.fate,.reason{color:#57606a}\
.danger{border-color:#cf222e}.danger .fate{color:#cf222e;font-weight:600}.warning{border-color:#bf8700}.add{border-color:#1a7f37}\
.change-in-place{border-color:#0969da}.remove{border-color:#cf222e}\
@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}.fate,.reason{color:#9198a1}}";

/// The changes as a page: no script, nothing from elsewhere.
pub fn html(result: Result<&Changes, &Refused>) -> String {
    let mut body = String::new();
    let title = match result {
        Ok(changes) => {
            page(changes, 1, &mut body);
            words::summary(changes)
        }
        Err(refused) => {
            refusal(refused, &mut body);
            "refused".to_owned()
        }
    };
    document(&title, &body)
}

/// A page with this title and body.
pub(super) fn document(title: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        escaped(title)
    )
}

pub(super) fn result(result: Result<&Changes, &Refused>, level: usize, out: &mut String) {
    match result {
        Ok(changes) => page(changes, level, out),
        Err(refused) => refusal(refused, out),
    }
}

fn refusal(refused: &Refused, out: &mut String) {
    out.push_str("<div class=\"change danger\"><b>CloudFormation would refuse this update</b><ul>\n");
    for reason in refused.reasons() {
        let _ = writeln!(out, "<li>{}</li>", escaped(reason));
    }
    out.push_str("</ul></div>\n");
}

fn page(changes: &Changes, level: usize, out: &mut String) {
    let level = level.min(4);
    let _ = writeln!(out, "<h{level}>{}</h{level}>", escaped(&words::summary(changes)));
    for change in changes.by_weight() {
        one(change, changes, out);
    }
    for below in &changes.nested {
        let _ =
            writeln!(out, "<details open><summary>Nested stack <code>{}</code></summary>", escaped(&below.logical_id));
        match &below.changes {
            Ok(changes) => page(changes, level + 1, out),
            Err(refused) => refusal(refused, out),
        }
        out.push_str("</details>\n");
    }
    rest(changes, out);
}

fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Danger => "danger",
        Tone::Warning => "warning",
        Tone::Add => "add",
        Tone::Change => "change-in-place",
        Tone::Remove => "remove",
        Tone::Plain => "plain",
    }
}

fn one(change: &Change, all: &Changes, out: &mut String) {
    let (sign, tone) = words::sign(change);
    let kind = escaped(change.kind.as_deref().unwrap_or("no type"));
    let title = format!("<b>{sign} {}</b> <code>{kind}</code> {}", escaped(&change.logical_id), words::verb(change));
    let open = if tone == Tone::Danger { " open" } else { "" };
    let _ = writeln!(out, "<details class=\"{}\"{open}><summary>{title}</summary>", class(tone));
    if let Some(fate) = words::fate(change) {
        let _ = writeln!(out, "<div class=\"fate\">{}</div>", escaped(&fate));
    }
    out.push_str("<ul>\n");
    for details in words::by_path(change) {
        if let Some(last) = details.last() {
            let reason =
                words::reason(&details, all).map(|it| format!(" <span class=\"reason\">{}</span>", escaped(&it)));
            let line = escaped(&words::value_line(last));
            let _ = writeln!(out, "<li><span class=\"value\">{line}</span>{}</li>", reason.unwrap_or_default());
        }
    }
    out.push_str("</ul></details>\n");
}

pub(super) fn rest(changes: &Changes, out: &mut String) {
    list(out, "Access", &words::documents(&changes.access), |document| {
        let span = |it: &str| format!("<span class=\"value\">{}</span>", escaped(it));
        let statement = |it: &words::StatementLine| {
            let parts: String = it.parts.iter().map(|it| format!("<li>{}</li>", span(&it.1))).collect();
            let parts = if parts.is_empty() { parts } else { format!("<ul>{parts}</ul>") };
            format!("<li>{}{parts}</li>", span(&it.text))
        };
        let statements: String = document.statements.iter().map(statement).collect();
        format!("{}<ul>{statements}</ul>", escaped(&document.title))
    });
    list(out, "Moved", &changes.moves, |it| {
        format!(
            "{} → {} <code>{}</code><br>{}",
            escaped(&it.from),
            escaped(&it.to),
            escaped(&it.kind),
            escaped(&it.advice())
        )
    });
    list(out, "Outputs", &changes.outputs, |it| {
        format!("<span class=\"value\">{}</span>", escaped(&words::output_line(it)))
    });
    list(out, "To know", &changes.findings, |it| {
        let help = it.help.as_deref().map(|it| format!("<br>{}", escaped(it))).unwrap_or_default();
        format!("{}: {}{help}", it.severity, escaped(&it.message))
    });
}

fn list<T>(out: &mut String, title: &str, items: &[T], line: impl Fn(&T) -> String) {
    if items.is_empty() {
        return;
    }
    let _ = writeln!(out, "<h2>{title}</h2>\n<ul>");
    for item in items {
        let _ = writeln!(out, "<li>{}</li>", line(item));
    }
    out.push_str("</ul>\n");
}

pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            it if it.is_control() && it != '\n' => out.push(' '),
            it => out.push(it),
        }
    }
    out
}
