//! Text of several lines as a literal block scalar, where it comes back exactly.

use super::escape::is_printable;

/// How the line breaks at the end are kept.
fn chomping(text: &str) -> &'static str {
    match text.strip_suffix('\n') {
        None => "-",
        Some(rest) if rest.ends_with('\n') => "+",
        Some(_) => "",
    }
}

/// Whether text can be a literal block whose lines need no indentation of their own to be understood.
///
/// Readers differ where the first line with text starts with a blank, or the last one is blank: such text is quoted.
pub(super) fn fits(text: &str) -> bool {
    let lines = text.trim_matches('\n');
    let last = lines.rsplit('\n').next().unwrap_or(lines);
    text.contains('\n')
        && !lines.starts_with([' ', '\t'])
        && !last.trim_matches([' ', '\t']).is_empty()
        && text.chars().all(|it| it == '\n' || it == '\t' || is_printable(it))
}

/// Appends `|` and the lines.
pub(super) fn literal(out: &mut String, text: &str, indent: usize) {
    out.push('|');
    out.push_str(chomping(text));
    for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
        out.push('\n');
        if !line.is_empty() {
            out.extend(std::iter::repeat_n(' ', indent));
            out.push_str(line);
        }
    }
}
