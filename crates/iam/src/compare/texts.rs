//! Texts by the patterns that they match: the points of a dimension whose values are text.

use std::collections::HashMap;

use super::automaton::{Class, Language, classes};
use super::bits::Bits;
use super::unknown::Unknown;
use crate::eval::Context;
use crate::eval::glob::{Glob, Token};
use crate::eval::pattern::{Pattern, Piece};

/// What a value of a policy says of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Atom {
    /// Nothing matches it.
    Never,
    /// Everything does.
    Always,
    /// What matches this language.
    Closed(usize),
    /// What matches this pattern with policy variables, whatever they stand for.
    Open(usize),
}

/// A pattern with policy variables.
#[derive(Clone, Debug)]
struct Open {
    pattern: Pattern,
    /// What it matches at most: its variables stand for anything.
    most: Language,
}

/// The patterns that occur in a dimension, each once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Atoms {
    closed: Vec<Language>,
    closed_by_language: HashMap<Language, usize>,
    open: Vec<Open>,
    /// Texts that match one of these are none. INVARIANT: each ends in `*`.
    forbidden: Vec<Language>,
}

/// A way in which texts match the patterns.
#[derive(Clone, Debug)]
pub(crate) struct TextPoint {
    closed: Bits,
    open: Bits,
    /// A text that matches just so; where a pattern with variables is matched, one that could.
    pub(crate) text: String,
}

impl TextPoint {
    pub(crate) fn holds(&self, atom: Atom) -> bool {
        match atom {
            Atom::Never => false,
            Atom::Always => true,
            Atom::Closed(number) => self.closed.contains(number),
            Atom::Open(number) => self.open.contains(number),
        }
    }
}

/// More patterns with variables than this that one text can match are too many: each matches or does not.
const MOST_OPEN: usize = 10;

impl Atoms {
    pub(crate) fn has_open(&self) -> bool {
        !self.open.is_empty()
    }

    /// Leaves out the texts that begin like this, up to its last `*`.
    pub(crate) fn forbid(&mut self, glob: Glob) {
        self.forbidden.push(Language::exact(glob));
    }

    pub(crate) fn language(&mut self, language: Language) -> Atom {
        let next = self.closed.len();
        let number = *self.closed_by_language.entry(language).or_insert_with_key(|language| {
            self.closed.push(language.clone());
            next
        });
        Atom::Closed(number)
    }

    pub(crate) fn glob(&mut self, glob: Glob) -> Atom {
        self.language(Language::exact(glob))
    }

    /// A value with the variables of `fixed` filled in; without `fixed` they stay open.
    pub(crate) fn pattern(
        &mut self,
        pattern: &Pattern,
        folded: bool,
        fixed: Option<&Context>,
    ) -> Result<Atom, Unknown> {
        let ascii = |it: &Glob| !folded || it.tokens().all(|it| !matches!(it, Token::Char(it) if !it.is_ascii()));
        let closed = match (pattern, fixed) {
            (Pattern::Fixed(glob), _) => Some(glob.clone()),
            (open, Some(context)) => match open.resolve(context) {
                Some(glob) => Some(glob.into_owned()),
                None => return Ok(Atom::Never),
            },
            _ => None,
        };
        if let Some(glob) = closed {
            return if ascii(&glob) {
                Ok(self.language(Language { glob, folded }))
            } else {
                Err(Unknown::CaseOutsideAscii)
            };
        }
        let Pattern::Open { pieces, .. } = pattern else { return Ok(Atom::Never) };
        if pieces.iter().any(|it| matches!(it, Piece::Variable { in_head: true, .. })) {
            return Ok(Atom::Never);
        }
        if let Some(number) = self.open.iter().position(|it| it.pattern == *pattern) {
            return Ok(Atom::Open(number));
        }
        let glob = Glob::new(pieces.iter().map(|it| match it {
            Piece::Token(token) => *token,
            Piece::Variable { .. } => Token::Many,
        }));
        if !ascii(&glob) {
            return Err(Unknown::CaseOutsideAscii);
        }
        self.open.push(Open { pattern: pattern.clone(), most: Language { glob, folded } });
        Ok(Atom::Open(self.open.len() - 1))
    }

    /// Every way in which a text without the characters of `never` matches the patterns. Texts of `preferred` stand
    /// for their way, the first of each.
    pub(crate) fn points(
        &self,
        preferred: &[String],
        never: &[char],
        most_states: usize,
    ) -> Result<Vec<TextPoint>, Unknown> {
        let languages: Vec<&Language> = self.closed.iter().chain(self.open.iter().map(|it| &it.most)).collect();
        let all_matched =
            |text: &str| Bits::of(languages.len(), |it| languages.get(it).is_some_and(|it| it.matches(text)));
        let mut found = self.ways(&languages, never, most_states)?;
        let mut places: HashMap<Bits, usize> = HashMap::new();
        for (place, class) in found.iter().enumerate() {
            places.insert(class.matched.clone(), place);
        }
        for text in preferred.iter().filter(|it| !it.contains(never) && !self.is_forbidden(it)) {
            if let Some(class) = places.remove(&all_matched(text)).and_then(|it| found.get_mut(it)) {
                class.text.clone_from(text);
            }
        }
        let mut points = Vec::new();
        for class in found {
            self.open_ways(class, &mut points)?;
        }
        Ok(points)
    }

    /// The ways without regard to variables. Patterns without wildcards are one text each and stay out of the
    /// automaton, unless their text would stand for others.
    fn ways(&self, languages: &[&Language], never: &[char], most_states: usize) -> Result<Vec<Class>, Unknown> {
        let mut inside: Vec<bool> = languages.iter().map(|it| it.only().is_none()).collect();
        let by_text: HashMap<&str, usize> =
            languages.iter().enumerate().filter_map(|(number, it)| Some((it.only()?, number))).collect();
        loop {
            let numbers: Vec<usize> = (0..languages.len()).filter(|it| inside.get(*it) == Some(&true)).collect();
            let chosen: Vec<Language> = numbers.iter().filter_map(|it| Some((*languages.get(*it)?).clone())).collect();
            let found = classes(&chosen, &self.forbidden, never, most_states).map_err(|_| Unknown::TooManyStates)?;
            let taken = found.iter().filter_map(|it| by_text.get(it.text.as_str()).copied());
            let taken: Vec<usize> = taken.filter(|it| inside.get(*it) == Some(&false)).collect();
            if taken.is_empty() {
                let widened = |class: Class| {
                    let mut matched = Bits::none(languages.len());
                    class.matched.iter().filter_map(|it| numbers.get(it)).for_each(|it| matched.insert(*it));
                    Class { matched, text: class.text }
                };
                let exact = languages.iter().enumerate().filter(|(number, _)| inside.get(*number) == Some(&false));
                // A text is matched by itself and by patterns: other texts need not be asked.
                let patterns: Vec<usize> = (0..languages.len())
                    .filter(|it| languages.get(*it).is_some_and(|it| it.only().is_none()))
                    .collect();
                let exact = exact
                    .filter_map(|(number, it)| Some((number, it.only()?)))
                    .filter(|(_, text)| !text.contains(never) && !self.is_forbidden(text))
                    .map(|(number, text)| {
                        let mut matched = Bits::none(languages.len());
                        matched.insert(number);
                        let of_text = |it: &&usize| languages.get(**it).is_some_and(|it| it.matches(text));
                        patterns.iter().filter(of_text).for_each(|it| matched.insert(*it));
                        Class { matched, text: text.to_owned() }
                    });
                return Ok(found.into_iter().map(widened).chain(exact).collect());
            }
            for number in taken {
                if let Some(place) = inside.get_mut(number) {
                    *place = true;
                }
            }
        }
    }

    fn is_forbidden(&self, text: &str) -> bool {
        self.forbidden.iter().any(|it| it.matches(text))
    }

    /// Patterns with variables match or do not, as far as the rest allows it: a text outside the widest of a pattern
    /// does not match, and what matches a pattern matches those that cover it.
    fn open_ways(&self, class: Class, points: &mut Vec<TextPoint>) -> Result<(), Unknown> {
        let closed = Bits::of(self.closed.len(), |it| class.matched.contains(it));
        let possible: Vec<usize> =
            (0..self.open.len()).filter(|it| class.matched.contains(self.closed.len() + it)).collect();
        if possible.len() > MOST_OPEN {
            return Err(Unknown::TooManyVariables);
        }
        for choice in 0..1usize << possible.len() {
            let chosen =
                |it: usize| possible.iter().position(|number| *number == it).is_some_and(|it| choice >> it & 1 == 1);
            let open = Bits::of(self.open.len(), chosen);
            let covered = |number: usize| {
                possible.iter().all(|other| chosen(*other) || *other == number || !self.covers(*other, number))
            };
            if open.iter().all(covered) {
                points.push(TextPoint { closed: closed.clone(), open, text: class.text.clone() });
            }
        }
        Ok(())
    }

    fn covers(&self, wide: usize, narrow: usize) -> bool {
        let (Some(wide), Some(narrow)) = (self.open.get(wide), self.open.get(narrow)) else { return false };
        match (&wide.pattern, &narrow.pattern) {
            (Pattern::Open { pieces: wide, folded: one, .. }, Pattern::Open { pieces: narrow, folded: two, .. }) => {
                one == two && covers(wide, narrow)
            }
            _ => false,
        }
    }
}

/// Whether every text that `narrow` matches is matched by `wide`, whatever the variables stand for: a variable is
/// covered by itself and by a `*` only.
fn covers(wide: &[Piece], narrow: &[Piece]) -> bool {
    let mut row = vec![false; narrow.len() + 1];
    if let Some(first) = row.first_mut() {
        *first = true;
    }
    for mine in wide {
        let star = matches!(mine, Piece::Token(Token::Many | Token::Within));
        let mut below = vec![false; narrow.len() + 1];
        let mut reached_by_star = false;
        for (at, here) in row.iter().enumerate() {
            if star {
                reached_by_star |= *here;
                if let Some(place) = below.get_mut(at) {
                    *place |= reached_by_star;
                }
                reached_by_star &= narrow.get(at).is_some_and(|it| star_takes(mine, it));
            } else if let (true, Some(theirs)) = (*here, narrow.get(at)) {
                let takes = match (mine, theirs) {
                    (Piece::Token(Token::One), Piece::Token(Token::Char(_) | Token::One)) => true,
                    (mine, theirs) => mine == theirs && !matches!(theirs, Piece::Token(Token::Many | Token::Within)),
                };
                if let Some(place) = below.get_mut(at + 1) {
                    *place |= takes;
                }
            }
        }
        row = below;
    }
    row.last().copied().unwrap_or(false)
}

fn star_takes(star: &Piece, piece: &Piece) -> bool {
    match (star, piece) {
        (Piece::Token(Token::Many), _) => true,
        (_, Piece::Token(Token::Char(character))) => *character != ':',
        (_, piece) => matches!(piece, Piece::Token(Token::Within)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eval::pattern::Wildcards;

    fn open(text: &str) -> Pattern {
        Pattern::read(text, Wildcards::Anywhere, true)
    }

    #[test]
    fn a_text_of_one_pattern_never_stands_for_another() {
        let mut atoms = Atoms::default();
        let star = atoms.glob(Glob::flat("a*"));
        let exact: Vec<Atom> = ["a", "aa", "ax", "b"].iter().map(|it| atoms.glob(Glob::flat(it))).collect();
        let points = atoms.points(&[], &[], 1_000).expect("few states");
        assert_eq!(points.len(), 6);
        for point in points {
            assert_eq!(point.holds(star), point.text.starts_with('a'));
            for (atom, text) in exact.iter().zip(["a", "aa", "ax", "b"]) {
                assert_eq!(point.holds(*atom), point.text == text);
            }
        }
    }

    #[test]
    fn a_pattern_with_a_variable_is_covered_by_the_same_variable_and_by_stars() {
        let covers = |wide: &str, narrow: &str| match (open(wide), open(narrow)) {
            (Pattern::Open { pieces: wide, .. }, Pattern::Open { pieces: narrow, .. }) => super::covers(&wide, &narrow),
            _ => panic!("both have a variable"),
        };
        for (wide, narrow, expected) in [
            ("home/${aws:username}/*", "home/${aws:username}/x/*", true),
            ("home/${aws:username}*", "home/${aws:username}", true),
            ("home/${aws:username}/*", "home/${aws:userid}/*", false),
            ("*${aws:username}", "${aws:username}${aws:username}", true),
            ("${aws:username}?", "${aws:username}a", true),
            ("${aws:username}?", "${aws:username}", false),
            ("${aws:username}?", "${aws:username}${aws:username}", false),
        ] {
            assert_eq!(covers(wide, narrow), expected, "{wide} over {narrow}");
        }
    }

    #[test]
    fn what_a_variable_can_not_reach_it_does_not_match() {
        let mut atoms = Atoms::default();
        let home = atoms.glob(Glob::flat("home/*"));
        let own = atoms.pattern(&open("home/${aws:username}/*"), false, None).expect("modelled");
        let points = atoms.points(&[], &[], 1_000).expect("few states");
        assert!(points.iter().all(|it| !it.holds(own) || it.holds(home)));
        assert!(points.iter().any(|it| it.holds(own)) && points.iter().any(|it| !it.holds(own) && it.holds(home)));
    }
}
