//! A value of a policy: text, wildcards, and policy variables that the request fills in.

use std::borrow::Cow;

use super::context::Context;
use super::glob::{Glob, Token, arn_star};

/// Which characters of a value are more than text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wildcards {
    /// None: `StringEquals`.
    Plain,
    /// None, and case does not count: `StringEqualsIgnoreCase`.
    Folded,
    /// `*` and `?`: `StringLike`.
    Anywhere,
    /// `*` and `?`, as in the resource of a statement.
    Resource,
    /// `*` and `?`, each of the first five segments of an ARN on its own: `ArnLike`.
    Segments,
}

/// A value of a policy, ready to be compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Pattern {
    /// One without policy variables.
    Fixed(Glob),
    /// One with policy variables.
    Open {
        /// Its parts in order.
        pieces: Box<[Piece]>,
        /// Whether case counts.
        folded: bool,
    },
}

/// A part of a value with policy variables.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Piece {
    /// Text or a wildcard.
    Token(Token),
    /// `${key}` or `${key, 'default'}`; the key in lower case.
    Variable {
        /// The condition key whose value stands here.
        key: Box<str>,
        /// What stands here where the request has no such key.
        default: Option<Box<str>>,
        /// Whether it stands before the fifth colon, where an ARN takes no variable.
        in_head: bool,
    },
}

impl Pattern {
    /// Reads a value. `variables`: whether the version of the document has them.
    pub(crate) fn read(text: &str, wildcards: Wildcards, variables: bool) -> Pattern {
        let mut reader = Reader { wildcards, colons: 0, pieces: Vec::with_capacity(text.len()) };
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            if variables && let Some((inside, behind)) = rest.strip_prefix("${").and_then(|it| it.split_once('}')) {
                reader.variable(inside);
                rest = behind;
                continue;
            }
            rest = rest.get(character.len_utf8()..).unwrap_or_default();
            reader.character(character, rest.chars().next());
        }
        reader.finish()
    }

    /// The pattern with its variables filled in; `None` where one has no value: nothing equals it or is like it.
    ///
    /// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value>.
    pub(crate) fn resolve(&self, context: &Context) -> Option<Cow<'_, Glob>> {
        let (pieces, folded) = match self {
            Pattern::Fixed(glob) => return Some(Cow::Borrowed(glob)),
            Pattern::Open { pieces, folded } => (pieces, *folded),
        };
        let mut tokens = Vec::with_capacity(pieces.len() + 16);
        for piece in pieces {
            match piece {
                Piece::Token(token) => tokens.push(*token),
                Piece::Variable { in_head: true, .. } => return None,
                Piece::Variable { key, default, .. } => {
                    // A wildcard in a value of the request is text.
                    let value = context.single(key).or(default.as_deref())?;
                    if folded {
                        tokens.extend(fold(value).chars().map(Token::Char));
                    } else {
                        tokens.extend(value.chars().map(Token::Char));
                    }
                }
            }
        }
        Some(Cow::Owned(Glob::new(tokens)))
    }

    /// Whether the value matches a text of the request.
    pub(crate) fn matches(&self, text: &str, context: &Context) -> bool {
        self.resolve(context).is_some_and(|it| it.matches(text))
    }
}

/// Text as it is compared where case does not count.
pub(crate) fn fold(text: &str) -> Cow<'_, str> {
    if text.chars().any(|it| it.is_uppercase() || !it.is_ascii()) {
        Cow::Owned(text.to_lowercase())
    } else {
        Cow::Borrowed(text)
    }
}

struct Reader {
    wildcards: Wildcards,
    colons: usize,
    pieces: Vec<Piece>,
}

impl Reader {
    fn character(&mut self, character: char, next: Option<char>) {
        let token = match (character, self.wildcards) {
            ('*' | '?', Wildcards::Plain | Wildcards::Folded) => Token::Char(character),
            ('?', _) => Token::One,
            ('*', Wildcards::Anywhere) => Token::Many,
            ('*', Wildcards::Resource) => arn_star(self.colons, next),
            ('*', Wildcards::Segments) if self.colons >= 5 => Token::Many,
            ('*', Wildcards::Segments) => Token::Within,
            _ => return self.text(character),
        };
        self.pieces.push(Piece::Token(token));
    }

    fn text(&mut self, character: char) {
        self.colons += usize::from(character == ':');
        if self.wildcards == Wildcards::Folded {
            self.pieces.extend(character.to_lowercase().map(|it| Piece::Token(Token::Char(it))));
        } else {
            self.pieces.push(Piece::Token(Token::Char(character)));
        }
    }

    /// What stands between `${` and `}`.
    fn variable(&mut self, inside: &str) {
        match inside {
            "*" => self.pieces.push(Piece::Token(Token::Char('*'))),
            "?" => self.pieces.push(Piece::Token(Token::Char('?'))),
            "$" => self.pieces.push(Piece::Token(Token::Char('$'))),
            _ => {
                let (key, default) = match inside.split_once(',') {
                    Some((key, default)) => (key, quoted(default.trim())),
                    None => (inside, None),
                };
                let in_head = self.wildcards == Wildcards::Resource && self.colons < 5;
                let key = key.trim().to_ascii_lowercase().into();
                self.pieces.push(Piece::Variable { key, default: default.map(Into::into), in_head });
            }
        }
    }

    fn finish(self) -> Pattern {
        let tokens: Option<Vec<Token>> = self
            .pieces
            .iter()
            .map(|piece| match piece {
                Piece::Token(token) => Some(*token),
                Piece::Variable { .. } => None,
            })
            .collect();
        match tokens {
            Some(tokens) => Pattern::Fixed(Glob::new(tokens)),
            None => Pattern::Open { pieces: self.pieces.into(), folded: self.wildcards == Wildcards::Folded },
        }
    }
}

fn quoted(text: &str) -> Option<&str> {
    text.strip_prefix('\'')?.strip_suffix('\'')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn context() -> Context {
        let mut context = Context::default();
        context.set("aws:username", "ann");
        context.set("aws:PrincipalTag/team", "a*");
        context.set_all("aws:TagKeys", ["x", "y"]);
        context
    }

    fn matches(pattern: &str, text: &str) -> bool {
        Pattern::read(pattern, Wildcards::Anywhere, true).matches(text, &context())
    }

    #[test]
    fn variables_take_their_values_from_the_request() {
        assert!(matches("home/${aws:username}/*", "home/ann/x"));
        assert!(matches("home/${AWS:UserName}", "home/ann"));
        assert!(!matches("home/${aws:username}", "home/bob"));
        assert!(!Pattern::read("${aws:username}", Wildcards::Anywhere, false).matches("ann", &context()));
    }

    #[test]
    fn a_variable_without_a_value_matches_nothing_unless_it_has_a_default() {
        assert!(!matches("${aws:userid}", ""));
        assert!(!matches("${aws:userid}", "${aws:userid}"));
        assert!(matches("${aws:userid, 'nobody'}", "nobody"));
        assert!(matches("${aws:username, 'nobody'}", "ann"));
        assert!(!matches("${aws:TagKeys}", "x"));
    }

    #[test]
    fn a_wildcard_that_comes_from_the_request_is_text() {
        assert!(matches("${aws:PrincipalTag/team}", "a*"));
        assert!(!matches("${aws:PrincipalTag/team}", "abc"));
    }

    #[test]
    fn the_three_escapes_stand_for_themselves() {
        assert!(matches("a${*}b${?}c${$}", "a*b?c$"));
        assert!(!matches("a${*}b", "axxb"));
        assert!(matches("open ${brace", "open ${brace"));
    }
}
