//! Which characters a class has.

/// A set of characters.
#[derive(Clone, Debug, Default)]
pub(super) struct Class {
    pub(super) negated: bool,
    pub(super) parts: Vec<Part>,
}

/// A part of a class.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Range(char, char),
    Named(Name, bool),
    Nested(Class),
}

/// A set that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Digit,
    Word,
    Space,
    Letter,
    Upper,
    Lower,
    Number,
    Separator,
    Control,
    Punctuation,
    Ascii,
    /// Beyond the Basic Multilingual Plane: what UTF-16 writes with surrogates.
    Astral,
    /// Marks, symbols and whatever the standard library has no table for: anything that is no letter, digit, space or
    /// control character.
    Other,
    Any,
}

impl Class {
    pub(super) fn one(part: Part) -> Class {
        Class { negated: false, parts: vec![part] }
    }

    pub(super) fn has(&self, character: char, any_case: bool) -> bool {
        let found = self.lists(character)
            || (any_case && (self.lists(character.to_ascii_lowercase()) || self.lists(character.to_ascii_uppercase())));
        found != self.negated
    }

    fn lists(&self, character: char) -> bool {
        self.parts.iter().any(|part| match part {
            Part::Range(first, last) => (*first..=*last).contains(&character),
            Part::Named(name, negated) => name.has(character) != *negated,
            Part::Nested(class) => class.has(character, false),
        })
    }
}

impl Name {
    /// A Unicode property or POSIX class by its name; what is not known takes any character.
    pub(super) fn property(name: &str) -> Name {
        match name.trim_start_matches("Is") {
            "L" | "Letter" | "Alphabetic" | "Alpha" | "alpha" | "LC" => Name::Letter,
            "Lu" | "Upper" | "upper" => Name::Upper,
            "Ll" | "Lower" | "lower" => Name::Lower,
            "N" | "Nd" | "Nl" | "No" | "Digit" => Name::Number,
            "digit" => Name::Digit,
            "Alnum" | "alnum" | "word" => Name::Word,
            "Z" | "Zs" | "Separator" => Name::Separator,
            "Space" | "space" => Name::Space,
            "C" | "Cc" | "Cntrl" | "cntrl" => Name::Control,
            "P" | "Punct" | "punct" | "Punctuation" => Name::Punctuation,
            "M" | "Mn" | "Mc" | "Me" | "Mark" | "S" | "Sc" | "Sk" | "Sm" | "So" | "Lo" | "Lm" | "Lt" | "Pd" | "Pc"
            | "Ps" | "Pe" | "Po" | "Pi" | "Pf" => Name::Other,
            "ASCII" => Name::Ascii,
            _ => Name::Any,
        }
    }

    fn has(self, it: char) -> bool {
        match self {
            Name::Digit => it.is_ascii_digit(),
            Name::Word => it == '_' || it.is_alphanumeric(),
            Name::Space => it.is_whitespace(),
            Name::Letter => it.is_alphabetic(),
            Name::Upper => it.is_uppercase(),
            Name::Lower => it.is_lowercase(),
            Name::Number => it.is_numeric(),
            Name::Separator => it.is_whitespace() && !it.is_control(),
            Name::Control => it.is_control(),
            Name::Punctuation => {
                it.is_ascii_punctuation()
                    || (!it.is_ascii() && !it.is_alphanumeric() && !it.is_whitespace() && !it.is_control())
            }
            Name::Ascii => it.is_ascii(),
            Name::Astral => it > '\u{FFFF}',
            Name::Other => {
                (!it.is_ascii() && it.is_alphabetic())
                    || (!it.is_alphanumeric() && !it.is_whitespace() && !it.is_control())
            }
            Name::Any => true,
        }
    }
}
