//! Patterns of the schemas: does a text match?
//!
//! This is a small backtracking matcher and no regular expression library, for reasons that were measured over the
//! 3,077 patterns of the schemas. An automaton unrolls `{1,1024}` over Unicode classes: 1 % of the patterns take more
//! than 18 ms each to compile, the worst 136 ms, `^[\w]{1,256}$` exceeds the size limit, and 32 are written for another
//! dialect (`[\w-.]`, UTF-16 surrogates). Counting loops instead of unrolling them, a pattern is ready in microseconds,
//! and the texts are short. What can not be decided in a bounded number of steps counts as a match: a check must not
//! invent faults.
//!
//! The dialect is that of ECMAScript and Python, as far as the schemas use it: look-around, lazy quantifiers, Unicode
//! properties (where the standard library has no table, the property is taken more widely than it is). `\w` and `\s` are
//! those of Unicode, `\d` is ASCII, `$` is the very end.

mod class;
mod parse;
mod run;

use self::parse::Expression;

/// A pattern, ready to match.
#[derive(Debug)]
pub struct Pattern(Expression);

impl Pattern {
    /// Reads a pattern; `None` if it has something this dialect does not know (back references, for instance).
    pub fn new(pattern: &str) -> Option<Pattern> {
        parse::expression(pattern).map(Pattern)
    }

    /// Whether the pattern matches somewhere in the text, or can not be decided.
    pub fn matches(&self, text: &str) -> bool {
        run::search(&self.0, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, text: &str) -> bool {
        Pattern::new(pattern).unwrap_or_else(|| panic!("{pattern} is not understood")).matches(text)
    }

    #[test]
    fn what_the_schemas_use_is_understood() {
        for (pattern, good, bad) in [
            ("^[a-z0-9][a-z0-9.-]*[a-z0-9]$", "acme-bronze", "Acme"),
            (
                "^arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$",
                "arn:aws:iam::111111111111:role/a",
                "arn:aws:iam::1:role/a",
            ),
            ("^[0-9A-Za-z\\.\\-_]*(?<!\\.)$", "a.b", "a."),
            ("^(?!aws:).+$", "team", "aws:team"),
            ("^[\\w-.]+$", "a-b.c", "a/b"),
            ("^[\\w]{1,256}$", "abc", "a c"),
            ("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "Größe 1", "a\tb"),
            ("^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*$", "a\u{1F600}", "\u{7}"),
            ("^$|^[a-z]+$", "", "1"),
            ("s3://.+", "see s3://x", "s3:/x"),
            ("^.{2,3}?$", "ab", "abcd"),
            ("\\S", " a ", "  "),
            ("^(?i)abc$", "aBC", "abd"),
            ("^a{,3}$", "a{,3}", "aaa"),
            ("^(a|ab)(c|bcd)(d*)$", "abcd", "abce"),
            ("\\Aab\\Z", "ab", "abc"),
            ("^(?s).+$", "a\nb", ""),
        ] {
            assert!(matches(pattern, good), "{pattern} should match {good:?}");
            assert!(!matches(pattern, bad), "{pattern} should not match {bad:?}");
        }
    }

    #[test]
    fn a_hopeless_search_ends() {
        let text = "a".repeat(60) + "b";
        assert!(matches("^(a+)+$", &text), "undecided counts as a match");
    }

    #[test]
    fn long_texts_do_not_exhaust_the_stack() {
        let text = "ab".repeat(200_000);
        assert!(matches("^(ab|cd)*$", &text));
    }

    #[test]
    fn what_is_too_deep_is_not_understood() {
        for (open, close) in [("(", ")"), ("(?:", ")"), ("(?=", ")"), ("[", "]"), ("", "*"), ("", "{1,2}")] {
            let nested = |depth| format!("{}a{}", open.repeat(depth), close.repeat(depth));
            assert!(Pattern::new(&nested(50)).is_some(), "{open}{close}");
            assert!(Pattern::new(&nested(100_000)).is_none_or(|it| it.matches("a")), "{open}{close}");
        }
        for part in ["{", "[", "[]", "[^", "a{1", "(?<", "[[:", "|"] {
            drop(Pattern::new(&part.repeat(100_000)));
        }
    }

    #[test]
    fn back_references_are_not_understood() {
        assert!(Pattern::new("(a)\\1").is_none());
        assert!(Pattern::new("(a").is_none());
    }
}
