//! Text in double quotes: what JSON and YAML have in common.

use super::json::Sink;

/// Whether every reader takes a character as it is. Not so: control characters, the line breaks that only YAML 1.1 knows
/// (NEL, LS, PS), the byte order mark and what is no character at all.
pub(super) fn is_printable(character: char) -> bool {
    !matches!(character,
        '\0'..='\x1F' | '\x7F'..='\u{9F}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FDD0}'..='\u{FDEF}')
        && (character as u32) & 0xFFFE != 0xFFFE
}

/// Appends text in double quotes, with escapes only where they are needed; valid in JSON and in YAML.
pub(super) fn quoted(out: &mut impl Sink, text: &str) {
    out.push_ascii("\"");
    // Nearly all text of a template is plain ASCII: seen in one pass over its bytes.
    if is_plain(text) {
        out.push_ascii(text);
    } else {
        escaped(out, text);
    }
    out.push_ascii("\"");
}

/// Whether text is printable ASCII without quotes and backslashes.
fn is_plain(text: &str) -> bool {
    // Without a branch for each byte, the compiler makes a few instructions of eight bytes.
    let plain = |bytes: &[u8; 8]| {
        bytes.iter().fold(true, |plain, it| plain & (b' '..=b'~').contains(it) & (*it != b'"') & (*it != b'\\'))
    };
    let (chunks, rest) = text.as_bytes().as_chunks();
    let mut end = [b' '; 8];
    end[..rest.len()].copy_from_slice(rest);
    chunks.iter().all(plain) && plain(&end)
}

fn escaped(out: &mut impl Sink, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(|it| matches!(it, '"' | '\\') || !is_printable(it)) {
        let (plain, special) = rest.split_at(at);
        out.push_str(plain);
        let mut characters = special.chars();
        if let Some(character) = characters.next() {
            escape(out, character);
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
}

fn escape(out: &mut impl Sink, character: char) {
    match character {
        '"' => out.push_ascii("\\\""),
        '\\' => out.push_ascii("\\\\"),
        '\n' => out.push_ascii("\\n"),
        '\r' => out.push_ascii("\\r"),
        '\t' => out.push_ascii("\\t"),
        '\x08' => out.push_ascii("\\b"),
        // JSON has no escape for what lies beyond the first plane but its two halves, which YAML does not join; it is
        // valid as it is in both.
        _ if character > '\u{FFFF}' => out.push_str(character.encode_utf8(&mut [0; 4])),
        _ => out.push_ascii(&format!("\\u{:04x}", character as u32)),
    }
}
