//! Reading templates: JSON or YAML in, a [`Value`](crate::Value) and the place of every node out.
//!
//! YAML is read as CloudFormation and cfn-lint do, by the rules of YAML 1.1: `yes` is a boolean and `0123` is octal,
//! short forms (`!Ref Queue`) become their functions, anchors and merge keys are expanded. Dates, `.inf` and `.nan`
//! stay the text they are, keys are always strings, numbers keep their digits.
//!
//! Every fault of one file is reported where reading can go on behind it (duplicate keys, unknown tags); a fault of
//! syntax ends it. All have the id `E0000`, as in cfn-lint.

mod cursor;
mod json;
mod json_fault;
mod places;
mod scalar;
mod trail;
mod yaml;
mod yaml_anchor;
mod yaml_error;
mod yaml_indent;
mod yaml_merge;
mod yaml_tag;

pub use cursor::line_starts;
pub use places::{Document, Place, Places};

use crate::diagnostic::{Diagnostic, Path, Position, Span};

/// How deep objects and lists may stand in one another. The deepest public template has a third of it.
pub const MAX_DEPTH: usize = 128;

/// How many nodes aliases and merge keys may add to a document.
pub const MAX_COPIED_NODES: usize = 250_000;

/// How many bytes of text are read. CloudFormation takes one megabyte.
pub const MAX_BYTES: usize = 20_000_000;

/// The id of every finding about the text itself.
const ID: &str = "E0000";

/// Reads a template in JSON or YAML, whichever it is.
///
/// Text that starts like JSON and is no JSON is read as YAML, which allows comments and bare words in braces.
///
/// ```
/// let document = lakewright_template::read("Resources:\n  Queue: {Type: AWS::SQS::Queue}\n").unwrap();
/// let kind = document.root.get("Resources").and_then(|it| it.get("Queue")?.get("Type"));
/// assert_eq!(kind.and_then(|it| it.as_str()), Some("AWS::SQS::Queue"));
/// ```
///
/// # Errors
/// Everything that is wrong with the text, in the order of the text.
pub fn read(text: &str) -> Result<Document, Vec<Diagnostic>> {
    if text.len() > MAX_BYTES {
        return Err(vec![too_large(text.len())]);
    }
    let content = without_mark(text).trim_start();
    if !json::may_start(content) {
        return read_yaml(text);
    }
    let failure = match json::parse(without_mark(text)) {
        Ok(read) => return read,
        Err(failure) => failure,
    };
    match read_yaml(text) {
        Ok(document) => Ok(document),
        // What opens as JSON does is meant as JSON, and JSON's message helps more.
        Err(_) if json::opens(content) => Err(vec![*failure]),
        Err(findings) => Err(findings),
    }
}

/// Reads a template in JSON: RFC 8259, nothing more.
///
/// # Errors
/// Everything that is wrong with the text, in the order of the text.
pub fn read_json(text: &str) -> Result<Document, Vec<Diagnostic>> {
    json::parse(without_mark(text)).unwrap_or_else(|failure| Err(vec![*failure]))
}

/// Reads a template in YAML, with CloudFormation's short forms.
///
/// # Errors
/// Everything that is wrong with the text, in the order of the text.
pub fn read_yaml(text: &str) -> Result<Document, Vec<Diagnostic>> {
    yaml::parse(without_mark(text))
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

fn empty() -> Diagnostic {
    let start = Position { line: 1, column: 1 };
    finding(Path::root(), Span { start, end: start }, "the file is empty")
        .help("a template needs at least `Resources` with one resource")
}

fn too_large(bytes: usize) -> Diagnostic {
    let start = Position { line: 1, column: 1 };
    let message = format!("the file has {bytes} bytes: more than {MAX_BYTES} are not read");
    finding(Path::root(), Span { start, end: start }, message)
        .help("CloudFormation takes a megabyte: move parts into nested stacks, long texts into assets")
}

fn too_deep(span: Span) -> Diagnostic {
    finding(Path::root(), span, format!("more than {MAX_DEPTH} objects and lists stand in one another"))
        .help("close what is left open, or move the inner parts into templates of their own")
}

fn duplicate(path: Path, key: &str, first: Span, again: Span) -> Diagnostic {
    let Position { line, column } = first.start;
    finding(path, again, format!("key `{key}` stands twice in one object, first in line {line}, column {column}"))
        .help("rename or remove one of them: only one would be used")
}

fn finding(path: Path, span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(ID, path, message).at(Some(span))
}
