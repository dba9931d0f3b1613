//! `check --fix`: what is safe to mend, mended in the file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use lakewright_check::{Options, check_text};
use lakewright_template::{Change, Diagnostic, Fix, edit, write};

use crate::input::STANDARD_INPUT;
use crate::outcome::{Failure, Result};

/// How often fixes are looked for: one may make way for another.
const ROUNDS: usize = 10;

/// A text that was mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The new text.
    pub text: String,
    /// The findings that were mended, in the order in which they were.
    pub mended: Vec<Diagnostic>,
}

/// Mends a text until there is nothing left to mend.
pub fn fix(text: &str, options: &Options) -> Fixed {
    let mut fixed = Fixed { text: text.to_owned(), mended: Vec::new() };
    for _ in 0..ROUNDS {
        let findings: Vec<Diagnostic> =
            check_text(&fixed.text, options).into_iter().filter(|it| it.fix.is_some()).collect();
        let fixes: Vec<&Fix> = findings.iter().filter_map(|it| it.fix.as_deref()).collect();
        let edited = edit::apply(&fixed.text, &fixes);
        if edited.applied.is_empty() {
            break;
        }
        fixed.mended.extend(edited.applied.iter().filter_map(|it| findings.get(*it)).cloned());
        fixed.text = edited.text;
    }
    fixed
}

/// Mends a file; gives what was changed, in words.
///
/// # Errors
/// Where the file can not be read as text or not be written.
pub fn fix_file(file: &Path, options: &Options) -> Result<String> {
    if file.as_os_str() == STANDARD_INPUT {
        return Err(Failure::new("standard input can not be mended").help("name a file, or leave out --fix"));
    }
    if file.is_dir() {
        return Err(Failure::new(format!("{}: an assembly is not mended", file.display()))
            .help("mend the program that writes it, or leave out --fix"));
    }
    let failed = |error: io::Error| Failure::of_file(file, &error);
    let text = match String::from_utf8(fs::read(file).map_err(failed)?) {
        Ok(text) => text,
        // The check reports it, with its place.
        Err(_) => return Ok(String::new()),
    };
    let fixed = fix(&text, options);
    if fixed.mended.is_empty() {
        return Ok(String::new());
    }
    replace(file, &fixed.text).map_err(failed)?;
    Ok(told(file, &fixed.mended))
}

/// A file has the old text or the new one, never a part.
fn replace(file: &Path, text: &str) -> io::Result<()> {
    // A link stays a link.
    let file = fs::canonicalize(file)?;
    let mut partial = file.clone().into_os_string();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    let result = fs::write(&partial, text)
        .and_then(|()| fs::set_permissions(&partial, fs::metadata(&file)?.permissions()))
        .and_then(|()| fs::rename(&partial, &file));
    if result.is_err() {
        // What kept it from its place is the error to report, not this one.
        drop(fs::remove_file(&partial));
    }
    result
}

fn told(file: &Path, mended: &[Diagnostic]) -> String {
    let mut out = String::new();
    for finding in mended {
        let place = finding.span.map(|it| format!(":{}:{}", it.start.line, it.start.column)).unwrap_or_default();
        let done = finding.fix.as_deref().map(in_words).unwrap_or_default();
        out.push_str(&format!("mended {}{place} {}: {done}\n", file.display(), finding.id));
    }
    out
}

fn in_words(fix: &Fix) -> String {
    let path = &fix.path;
    match &fix.change {
        Change::Rename(name) => format!("`{path}` is called `{name}`"),
        Change::Replace(value) => format!("`{path}` is {}", write::json_minified(value)),
        Change::Remove => format!("`{path}` is gone"),
    }
}
