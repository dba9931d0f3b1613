//! Names for people, and how wide they are.

use crate::meaning::service::spaced;

/// A logical id for people: words, without those of the group it stands in.
pub(crate) fn human(id: &str, group: &str) -> String {
    let words = spaced(id);
    let group = spaced(group).to_lowercase();
    let lower = words.to_lowercase();
    let rest = match lower.strip_prefix(&group) {
        Some(rest) if !group.is_empty() && rest.starts_with(' ') => words.get(group.len()..).unwrap_or(&words).trim(),
        _ => words.trim(),
    };
    let mut made = String::new();
    for (position, word) in rest.split_whitespace().enumerate() {
        if position > 0 {
            made.push(' ');
        }
        // `Dead letters queue`, but `S3 endpoint of VPC`: what is no plain word keeps its letters.
        let plain = word.chars().skip(1).all(char::is_lowercase);
        if position > 0 && plain { made.push_str(&word.to_lowercase()) } else { made.push_str(word) }
    }
    if made.is_empty() { id.to_owned() } else { made }
}

/// The width of a text in a sans-serif font: that of DejaVu Sans, wider than most.
pub(crate) fn width(text: &str, size: f64) -> f64 {
    let ems: f64 = text
        .chars()
        .map(|it| match it {
            'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '\u{b7}' | ' ' => 0.33,
            'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' => 0.42,
            'm' | 'w' | 'M' | 'W' | '@' | '%' | '\u{2026}' => 0.99,
            it if it.is_ascii_uppercase() => 0.72,
            it if it.is_ascii() => 0.635,
            it if it < '\u{250}' => 0.65,
            _ => 1.1,
        })
        .sum();
    ems * size
}

/// The text, cut where it would be wider.
pub(crate) fn fit(text: &str, size: f64, most: f64) -> String {
    if width(text, size) <= most {
        return text.to_owned();
    }
    let mut kept = String::new();
    for character in text.chars() {
        kept.push(character);
        if width(&kept, size) + size > most {
            kept.pop();
            break;
        }
    }
    format!("{}\u{2026}", kept.trim_end())
}

/// The text on one line: control characters are blanks.
pub(crate) fn plain(text: &str) -> String {
    text.chars().map(|it| if it.is_control() || matches!(it, '\u{2028}' | '\u{2029}') { ' ' } else { it }).collect()
}

/// The text as XML. Characters that XML has no place for are left out.
pub(crate) fn xml(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    for character in plain(text).chars() {
        match character {
            '&' => made.push_str("&amp;"),
            '<' => made.push_str("&lt;"),
            '>' => made.push_str("&gt;"),
            '"' => made.push_str("&quot;"),
            '\'' => made.push_str("&#39;"),
            '\u{fffe}' | '\u{ffff}' => {}
            _ => made.push(character),
        }
    }
    made
}

/// `1 role`, `2 roles`, `3 policies`.
pub(crate) fn counted(count: usize, noun: &str) -> String {
    if count == 1 {
        return format!("1 {noun}");
    }
    let plural = match noun {
        _ if noun.ends_with('s') || noun.ends_with("ch") || noun.ends_with('x') => format!("{noun}es"),
        _ if noun.ends_with('y') && !noun.ends_with("ay") && !noun.ends_with("ey") => {
            format!("{}ies", noun.get(..noun.len() - 1).unwrap_or(noun))
        }
        _ => format!("{noun}s"),
    };
    format!("{count} {plural}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logical_id_is_shortened_by_its_group() {
        assert_eq!(human("DropBucket", "drop"), "Bucket");
        assert_eq!(human("DropAgeAlarm", "drop"), "Age alarm");
        assert_eq!(human("Drop", "drop"), "Drop");
        assert_eq!(human("S3Endpoint", "Network"), "S3 endpoint");
        assert_eq!(human("VPCRoutes", ""), "VPC routes");
    }

    #[test]
    fn what_is_too_wide_is_cut() {
        let cut = fit("a name that goes on and on", 10.0, 60.0);
        assert!(cut.ends_with('\u{2026}') && width(&cut, 10.0) <= 66.0, "{cut}");
        assert_eq!(fit("short", 10.0, 60.0), "short");
    }

    #[test]
    fn counts_are_english() {
        let found = [counted(1, "role"), counted(2, "policy"), counted(3, "gateway"), counted(2, "event bus")];
        assert_eq!(found, ["1 role", "2 policies", "3 gateways", "2 event buses"]);
    }
}
