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
    fn policy_variables_are_wildcards() {
        assert_eq!(without_variables("a/${aws:PrincipalTag/x}/*"), "a/*/*");
        assert_eq!(variables("${aws:userid}${*}").collect::<Vec<_>>(), ["aws:userid"]);
    }
}
