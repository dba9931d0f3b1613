//! Claims of a file, held against templates.

use std::path::Path;

use lakewright::report::Colour;
use lakewright_access::{At, CheckedClaims, Version, check_claims_in, html_of_text};
use lakewright_template::{Object, Value, write};

use super::{AccessArgs, Format};
use crate::accessing::Readable;
use crate::formats::{self, Checked, counted};
use crate::input::Source;
use crate::outcome::{FAILED, Failure, Outcome, Result};
use crate::world::World;

pub(super) fn checked(args: &AccessArgs, file: &Path, readable: &Readable, world: &World, colour: Colour) -> Result {
    let source = Source::read(file, world)?;
    if let Some(broken) = &source.broken {
        return Err(Failure::new(format!("{}: {}", source.name, broken.message)).help("save it as UTF-8"));
    }
    let claims = check_claims_in(&readable.access(), &source.text, &|_: Version, at: &At| readable.place(at));
    let status = match (claims.has_mistakes(), claims.findings.is_empty()) {
        (true, _) => FAILED,
        (false, true) => 0,
        (false, false) => 1,
    };
    let summary = summary(&claims);
    let file = Checked::new(source, claims.findings);
    let text = |colour| format!("{}{summary}\n", formats::excerpts(std::slice::from_ref(&file), colour));
    let output = match args.format {
        Format::Text => text(colour),
        Format::Markdown => markdown(&file, &summary),
        Format::Html => html_of_text(&summary, &text(Colour::Off)),
        Format::Json => json(claims.count, &file),
    };
    Ok(Outcome::of(output).status(status))
}

fn summary(claims: &CheckedClaims) -> String {
    let all = counted(claims.count, "claim");
    match (claims.has_mistakes(), claims.findings.len(), claims.count) {
        (true, ..) => "the file has mistakes: its claims are not proved".to_owned(),
        (false, 0, 0) => "no claims".to_owned(),
        (false, 0, 1) => "1 claim holds".to_owned(),
        (false, 0, _) => format!("all {all} hold"),
        (false, 1, _) => format!("1 of {all} does not hold or is not decided"),
        (false, broken, _) => format!("{broken} of {all} do not hold or are not decided"),
    }
}

fn markdown(file: &Checked, summary: &str) -> String {
    let mark = if file.findings.is_empty() { "" } else { ":warning: " };
    let mut text = format!("{mark}**{summary}**\n");
    for finding in &file.findings {
        let place = finding.span.map(|it| format!(":{}:{}", it.start.line, it.start.column)).unwrap_or_default();
        text.push_str(&format!(
            "\n- {} (`{}{place}`)\n",
            lakewright_access::markdown(&finding.message),
            file.source.name
        ));
        for line in finding.help.iter().flat_map(|it| it.lines()) {
            text.push_str(&format!("  - {}\n", lakewright_access::markdown(line)));
        }
    }
    text
}

fn json(count: usize, file: &Checked) -> String {
    let findings = formats::jsonl_entries(file).into_iter().zip(&file.findings).map(|(entry, finding)| {
        let help = finding.help.as_ref().map_or(Value::Null, |it| Value::from(it.to_string()));
        Value::from(entry.with("help", help))
    });
    let object = Object::of("version", 1usize).with("claims", count).with("findings", findings.collect::<Vec<_>>());
    write::json(&object.into())
}
