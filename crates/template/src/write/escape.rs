//! Text in double quotes: what JSON and YAML have in common.

/// Whether every reader takes a character as it is. Not so: control characters, the line breaks that only YAML 1.1 knows
/// (NEL, LS, PS), the byte order mark and what is no character at all.
pub(super) fn is_printable(character: char) -> bool {
    !matches!(character,
        '\0'..='\x1F' | '\x7F'..='\u{9F}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FDD0}'..='\u{FDEF}')
        && (character as u32) & 0xFFFE != 0xFFFE
}

/// Appends text in double quotes, with escapes only where they are needed; valid in JSON and in YAML.
pub(super) fn quoted(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    // Nearly all text of a template is plain ASCII: seen in one pass over its bytes.
    if text.bytes().all(|it| matches!(it, b' '..=b'~') && it != b'"' && it != b'\\') {
        out.push_str(text);
        rest = "";
    }
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
    out.push('"');
}

fn escape(out: &mut String, character: char) {
    match character {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\x08' => out.push_str("\\b"),
        // JSON has no escape for what lies beyond the first plane but its two halves, which YAML does not join; it is
        // valid as it is in both.
        _ if character > '\u{FFFF}' => out.push(character),
        _ => out.push_str(&format!("\\u{:04x}", character as u32)),
    }
}
