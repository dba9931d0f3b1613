//! Patterns with `*` and `?`.

/// Whether a pattern matches a text.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut at, mut of, mut star): (usize, usize, Option<(usize, usize)>) = (0, 0, None);
    while let Some(byte) = text.get(of) {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, of));
                at += 1;
            }
            Some(it) if it == byte || *it == b'?' => {
                at += 1;
                of += 1;
            }
            _ => match star {
                Some((place, begun)) => {
                    star = Some((place, begun + 1));
                    at = place + 1;
                    of = begun + 1;
                }
                None => return false,
            },
        }
    }
    pattern.get(at..).is_some_and(|it| it.iter().all(|it| *it == b'*'))
}

/// Whether some text matches two patterns.
pub(crate) fn meet(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    // What both begin with before any wildcard decides nearly always.
    let plain = one.iter().zip(other).take_while(|(a, b)| !is_wild(**a) && !is_wild(**b));
    let mut same = 0;
    for (a, b) in plain {
        if a != b {
            return false;
        }
        same += 1;
    }
    let (one, other) = (one.get(same..).unwrap_or_default(), other.get(same..).unwrap_or_default());
    match (one, other) {
        ([], []) | ([b'*'], _) | (_, [b'*']) => return true,
        _ => {}
    }
    // By place in the one pattern: whether a common text can lead there and to the place in the other that is looked at.
    let mut row: Vec<bool> = vec![false; one.len() + 1];
    for at_other in 0..=other.len() {
        let mut next = vec![false; one.len() + 1];
        for at_one in 0..=one.len() {
            let read = |it: &[u8], at: usize| at.checked_sub(1).and_then(|at| it.get(at).copied());
            let (a, b) = (read(one, at_one), read(other, at_other));
            let left = |next: &[bool]| at_one.checked_sub(1).and_then(|at| next.get(at).copied()).unwrap_or(false);
            let above = row.get(at_one).copied().unwrap_or(false) && at_other > 0;
            let across = at_other > 0 && at_one.checked_sub(1).and_then(|at| row.get(at).copied()).unwrap_or(false);
            let is = match (a, b) {
                (None, None) => true,
                (Some(b'*'), Some(b'*')) => left(&next) || above || across,
                (Some(b'*'), _) => left(&next) || above,
                (_, Some(b'*')) => above || left(&next),
                (Some(a), Some(b)) => across && (a == b || a == b'?' || b == b'?'),
                _ => false,
            };
            if let Some(place) = next.get_mut(at_one) {
                *place = is;
            }
        }
        row = next;
    }
    row.last().copied().unwrap_or(false)
}

fn is_wild(byte: u8) -> bool {
    matches!(byte, b'*' | b'?')
}

/// A pattern with policy variables as wildcards.
pub(crate) fn without_variables(pattern: &str) -> String {
    let mut made = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some((before, behind)) = rest.split_once("${") {
        made.push_str(before);
        made.push('*');
        rest = behind.split_once('}').map_or("", |it| it.1);
    }
    made.push_str(rest);
    made
}

/// The keys of the policy variables of a text, in lower case.
pub(crate) fn variables(text: &str) -> impl Iterator<Item = String> {
    text.split("${").skip(1).filter_map(|it| {
        let inside = it.split_once('}')?.0;
        let key = inside.split_once(',').map_or(inside, |it| it.0).trim();
        (key.len() > 1).then(|| key.to_ascii_lowercase())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards_match_any_text() {
        for (pattern, text, expected) in
            [("a*c", "abc", true), ("a?c", "ac", false), ("*", "", true), ("*b*b", "abab", true), ("a", "ab", false)]
        {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn patterns_meet_where_a_text_matches_both() {
        for (one, other, expected) in [
            ("a*", "*b", true),
            ("a*", "b*", false),
            ("a/x*", "a/*", true),
            ("a?c", "ab*", true),
            ("a", "a*", true),
            ("a*b", "a", false),
            ("*a*", "*b*", true),
            ("", "*", true),
            ("x*y?z", "xy*z", true),
        ] {
            assert_eq!((meet(one, other), meet(other, one)), (expected, expected), "{one} {other}");
        }
    }

    #[test]
    fn policy_variables_are_wildcards() {
        assert_eq!(without_variables("a/${aws:PrincipalTag/x}/*"), "a/*/*");
        assert_eq!(variables("${aws:userid}${*}").collect::<Vec<_>>(), ["aws:userid"]);
    }
}
