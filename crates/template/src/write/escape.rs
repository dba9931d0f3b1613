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
    let bytes = text.as_bytes();
    match bytes.last_chunk() {
        // Some of the last eight may have been seen already.
        Some(end) => bytes.as_chunks().0.iter().chain([end]).all(|it| eight_are_plain(u64::from_ne_bytes(*it))),
        None => bytes.iter().all(|it| matches!(it, b' '..=b'~') && !matches!(it, b'"' | b'\\')),
    }
}

/// The same of eight bytes in a few operations: they set the highest bit of a byte that is not plain.
fn eight_are_plain(bytes: u64) -> bool {
    const ONES: u64 = u64::MAX / 0xFF;
    const HIGHEST_BITS: u64 = ONES << 7;
    // What is too small for a subtraction borrows from the highest bit, if that was not set before.
    let below = |bytes: u64, least: u8| bytes.wrapping_sub(ONES * u64::from(least)) & !bytes;
    let equal = |byte: u8| below(bytes ^ (ONES * u64::from(byte)), 1);
    let beyond_ascii = bytes | bytes.wrapping_add(ONES);
    (below(bytes, b' ') | equal(b'"') | equal(b'\\') | beyond_ascii) & HIGHEST_BITS == 0
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_plain_is_seen_wherever_it_stands() {
        for character in (0..=0x17F).filter_map(char::from_u32) {
            let plain = matches!(character, ' '..='~') && !matches!(character, '"' | '\\');
            for length in 0..20 {
                for at in 0..=length {
                    let text = format!("{}{character}{}", "~".repeat(at), " ".repeat(length - at));
                    assert_eq!(is_plain(&text), plain, "{text:?}");
                }
            }
        }
        assert!(is_plain(""));
    }
}
