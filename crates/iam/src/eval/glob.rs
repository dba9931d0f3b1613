//! Patterns with `*` and `?`: whether one matches a text, meets another pattern, or covers one.
//!
//! Nothing here backtracks without bound: the work is at most the product of the two lengths.

/// A step of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Token {
    /// This character.
    Char(char),
    /// Any one character: `?`.
    One,
    /// Any characters: `*`.
    Many,
    /// Any characters but `:`, for a `*` inside a segment of an ARN.
    Within,
}

impl Token {
    fn is_star(self) -> bool {
        matches!(self, Token::Many | Token::Within)
    }

    /// Whether this star may stand for `character`.
    fn admits(self, character: char) -> bool {
        self == Token::Many || character != ':'
    }
}

/// A pattern: literal text, then whatever begins with the first wildcard.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Glob {
    prefix: Box<str>,
    rest: Box<[Token]>,
}

impl Glob {
    /// The pattern of these steps, in its one normal form.
    pub(crate) fn new(tokens: impl IntoIterator<Item = Token>) -> Glob {
        let mut prefix = String::new();
        let mut rest: Vec<Token> = Vec::new();
        for token in tokens {
            match (token, rest.last().copied()) {
                (Token::Char(character), None) => prefix.push(character),
                // A run of wildcards has one form, `?` before `*`: covering compares step by step.
                (Token::One, Some(Token::Many)) => {
                    rest.pop();
                    rest.extend([Token::One, Token::Many]);
                }
                (Token::Many, Some(Token::Many)) | (Token::Within, Some(Token::Many | Token::Within)) => {}
                (Token::Many, Some(Token::Within)) => {
                    rest.pop();
                    rest.push(Token::Many);
                }
                _ => rest.push(token),
            }
        }
        Glob { prefix: prefix.into(), rest: rest.into() }
    }

    /// The pattern that a text with `*` and `?` is, without regard to segments.
    pub(crate) fn flat(text: &str) -> Glob {
        Glob::new(text.chars().map(|character| match character {
            '*' => Token::Many,
            '?' => Token::One,
            other => Token::Char(other),
        }))
    }

    /// The pattern that an ARN with `*` and `?` is: see [`arn_star`].
    pub(crate) fn arn(text: &str) -> Glob {
        let mut colons = 0usize;
        let mut tokens = Vec::with_capacity(text.len());
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            tokens.push(match character {
                '*' => arn_star(colons, characters.peek().copied()),
                '?' => Token::One,
                other => {
                    colons += usize::from(other == ':');
                    Token::Char(other)
                }
            });
        }
        Glob::new(tokens)
    }

    /// The text, if the pattern has no wildcard.
    pub(crate) fn literal(&self) -> Option<&str> {
        self.rest.is_empty().then_some(self.prefix.as_ref())
    }

    /// Its steps.
    pub(crate) fn tokens(&self) -> impl Iterator<Item = Token> {
        self.prefix.chars().map(Token::Char).chain(self.rest.iter().copied())
    }

    /// Whether the pattern matches all of `text`.
    pub(crate) fn matches(&self, text: &str) -> bool {
        let Some(text) = text.strip_prefix(self.prefix.as_ref()) else { return false };
        match self.rest.as_ref() {
            [] => text.is_empty(),
            [Token::Many] => true,
            rest if rest.contains(&Token::Within) => in_step(rest, text),
            rest => greedy(rest, text),
        }
    }

    /// Whether some text matches both patterns.
    pub(crate) fn meets(&self, other: &Glob) -> bool {
        let (a, b): (Vec<Token>, Vec<Token>) = (self.tokens().collect(), other.tokens().collect());
        reaches_the_end(a.len(), b.len(), |i, j, to| {
            let (one, two) = (a.get(i).copied(), b.get(j).copied());
            if one.is_some_and(Token::is_star) {
                to(1, 0);
            }
            if two.is_some_and(Token::is_star) {
                to(0, 1);
            }
            match (one, two) {
                (Some(Token::Char(x)), Some(Token::Char(y))) if x != y => {}
                (Some(star), Some(Token::Char(x))) if star.is_star() && star.admits(x) => to(0, 1),
                (Some(Token::Char(x)), Some(star)) if star.is_star() && star.admits(x) => to(1, 0),
                (Some(star), Some(Token::One)) if star.is_star() => to(0, 1),
                (Some(Token::One), Some(star)) if star.is_star() => to(1, 0),
                (Some(x), Some(y)) if !x.is_star() && !y.is_star() => to(1, 1),
                _ => {}
            }
        })
    }

    /// Whether every text that `other` matches is matched by this pattern too.
    ///
    /// A wildcard of `other` is taken as a character that stands nowhere else: only a wildcard of this pattern that
    /// stands for at least as much covers it.
    pub(crate) fn covers(&self, other: &Glob) -> bool {
        let (a, b): (Vec<Token>, Vec<Token>) = (self.tokens().collect(), other.tokens().collect());
        reaches_the_end(a.len(), b.len(), |i, j, to| {
            let (Some(mine), theirs) = (a.get(i).copied(), b.get(j).copied()) else { return };
            if mine.is_star() {
                to(1, 0);
            }
            match (mine, theirs) {
                (_, None) => {}
                (Token::Char(x), Some(Token::Char(y))) if x == y => to(1, 1),
                (Token::One, Some(Token::Char(_) | Token::One)) => to(1, 1),
                (Token::Many, Some(_)) | (Token::Within, Some(Token::Within)) => to(0, 1),
                (Token::Within, Some(Token::Char(x))) if x != ':' => to(0, 1),
                _ => {}
            }
        })
    }
}

/// What a `*` of an ARN stands for, given how many colons stand before it and the character behind it.
///
/// In the resource part, behind the fifth colon, it stands for anything. Before that it stays in its segment, unless it
/// is the last character of the segment.
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html>.
pub(crate) fn arn_star(colons: usize, next: Option<char>) -> Token {
    let ends_segment = matches!(next, None | Some(':'));
    if colons >= 5 || ends_segment { Token::Many } else { Token::Within }
}

/// Goes back to the last `*` only: an earlier one could gain nothing, since each may stand for anything.
fn greedy(tokens: &[Token], text: &str) -> bool {
    let (mut at, mut token) = (0usize, 0usize);
    let mut retry: Option<(usize, usize)> = None;
    loop {
        let next = character(text, at);
        match (tokens.get(token), next) {
            (Some(Token::Many | Token::Within), _) => {
                token += 1;
                if token == tokens.len() {
                    return true;
                }
                retry = Some((token, at));
            }
            (Some(Token::Char(wanted)), Some(found)) if *wanted == found => {
                at += found.len_utf8();
                token += 1;
            }
            (Some(Token::One), Some(found)) => {
                at += found.len_utf8();
                token += 1;
            }
            (None, None) => return true,
            _ => {
                let Some((after, from)) = retry else { return false };
                let Some(skipped) = character(text, from) else { return false };
                at = from + skipped.len_utf8();
                token = after;
                retry = Some((after, at));
            }
        }
    }
}

fn character(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        Some(_) => text.get(at..)?.chars().next(),
        None => None,
    }
}

/// All places of the pattern at once, character by character: a `*` that stays in its segment can make an earlier one
/// matter.
fn in_step(tokens: &[Token], text: &str) -> bool {
    let mut places = vec![false; tokens.len() + 1];
    let mut next = places.clone();
    open(tokens, &mut places, 0);
    for found in text.chars() {
        next.fill(false);
        for (place, token) in tokens.iter().enumerate() {
            if !places.get(place).copied().unwrap_or(false) {
                continue;
            }
            match token {
                Token::Char(wanted) if *wanted != found => {}
                Token::Char(_) | Token::One => open(tokens, &mut next, place + 1),
                star if star.admits(found) => open(tokens, &mut next, place),
                _ => {}
            }
        }
        std::mem::swap(&mut places, &mut next);
        if !places.contains(&true) {
            return false;
        }
    }
    places.last().copied().unwrap_or(false)
}

/// Marks a place, and those behind the stars that begin there.
fn open(tokens: &[Token], places: &mut [bool], from: usize) {
    for (place, mark) in places.iter_mut().enumerate().skip(from) {
        *mark = true;
        if !tokens.get(place).copied().is_some_and(Token::is_star) {
            return;
        }
    }
}

/// Whether the last of `(rows + 1) * (columns + 1)` places is reached from the first by steps that only go forward.
fn reaches_the_end(rows: usize, columns: usize, steps: impl Fn(usize, usize, &mut dyn FnMut(usize, usize))) -> bool {
    let mut row = vec![false; columns + 1];
    let mut below = row.clone();
    if let Some(first) = row.first_mut() {
        *first = true;
    }
    for i in 0..=rows {
        for j in 0..=columns {
            if !row.get(j).copied().unwrap_or(false) {
                continue;
            }
            if i == rows && j == columns {
                return true;
            }
            steps(i, j, &mut |down, right| {
                let line = if down == 0 { &mut row } else { &mut below };
                if let Some(place) = line.get_mut(j + right) {
                    *place = true;
                }
            });
        }
        std::mem::swap(&mut row, &mut below);
        below.fill(false);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_match_any_text_and_question_marks_one_character() {
        for (pattern, text, matches) in [
            ("", "", true),
            ("*", "", true),
            ("*", "any", true),
            ("a*c", "abc", true),
            ("a*c", "abcd", false),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("a?c", "aéc", true),
            ("*a*b", "xxaxxab", true),
            ("*ab*ab*", "abxab", true),
            ("*ab*ab*", "abxa", false),
            ("**?", "", false),
            ("**?", "x", true),
            ("home/*", "home/", true),
            ("home/*", "home", false),
        ] {
            assert_eq!(Glob::flat(pattern).matches(text), matches, "{pattern} on {text}");
        }
    }

    #[test]
    fn a_star_inside_a_segment_of_an_arn_stays_there_and_one_at_its_end_does_not() {
        for (pattern, text, matches) in [
            ("arn:aws:sqs:us-*-1:1:q", "arn:aws:sqs:us-east-1:1:q", true),
            ("arn:aws:sqs:us-*-1:1:q", "arn:aws:sqs:us-east-2:x-1:1:q", false),
            ("arn:aws:ec2:*", "arn:aws:ec2:eu-west-1:1:instance/i", true),
            ("arn:aws:ec2*", "arn:aws:ec2:eu-west-1:1:instance/i", true),
            ("arn:aws:s3:::b/*/x", "arn:aws:s3:::b/1/2:3/x", true),
            ("arn:aws:s3-*x:::b", "arn:aws:s3-a:x:::b", false),
        ] {
            assert_eq!(Glob::arn(pattern).matches(text), matches, "{pattern} on {text}");
        }
    }

    #[test]
    fn patterns_meet_when_some_text_matches_both() {
        for (a, b, meets) in [
            ("a*", "*b", true),
            ("a*", "b*", false),
            ("a?c", "abc", true),
            ("a?", "a", false),
            ("*x*", "*y*", true),
            ("abc", "abc", true),
            ("", "*", true),
            ("?", "", false),
        ] {
            assert_eq!(Glob::flat(a).meets(&Glob::flat(b)), meets, "{a} and {b}");
            assert_eq!(Glob::flat(b).meets(&Glob::flat(a)), meets, "{b} and {a}");
        }
    }

    #[test]
    fn a_pattern_covers_what_it_matches_at_least_as_widely() {
        for (a, b, covers) in [
            ("*", "a*", true),
            ("a*", "*", false),
            ("a*", "a*b*", true),
            ("a*b*", "a*", false),
            ("a?", "a*", false),
            ("a*", "a?", true),
            ("*?", "?*", true),
            ("?*", "*?", true),
            ("a*c", "abc", true),
        ] {
            assert_eq!(Glob::flat(a).covers(&Glob::flat(b)), covers, "{a} over {b}");
        }
    }

    #[test]
    fn many_stars_take_no_longer_than_the_product_of_the_lengths() {
        let pattern = Glob::flat(&"a*".repeat(500));
        assert!(!pattern.matches(&format!("{}b", "a".repeat(499))));
        assert!(pattern.matches(&"a".repeat(20_000)));
    }
}
