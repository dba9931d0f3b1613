//! All the ways in which texts match and fail a list of patterns, with a text for each way.
//!
//! The patterns run side by side as one automaton; it is explored breadth first, so each way has a shortest text.

use std::collections::HashSet;
use std::rc::Rc;

use super::bits::Bits;
use crate::eval::glob::{Glob, Token};

/// A pattern of the automaton.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Language {
    /// The pattern; in lower case if case does not count.
    pub(crate) glob: Glob,
    /// Whether case does not count. INVARIANT: then the pattern is ASCII.
    pub(crate) folded: bool,
}

/// A way to match: which patterns, and a text that matches these and no others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Class {
    pub(crate) matched: Bits,
    pub(crate) text: String,
}

/// The automaton has more states than it may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooManyStates;

impl Language {
    pub(crate) fn exact(glob: Glob) -> Language {
        Language { glob, folded: false }
    }

    /// The only text of the language, if it has but one.
    pub(crate) fn only(&self) -> Option<&str> {
        self.glob.literal().filter(|_| !self.folded)
    }

    pub(crate) fn matches(&self, text: &str) -> bool {
        if self.folded { self.glob.matches(&crate::eval::pattern::fold(text)) } else { self.glob.matches(text) }
    }
}

/// The characters that a step can stand for where case does not count.
///
/// The Kelvin sign is the one character outside ASCII whose lower case is an ASCII letter alone.
fn cases(character: char) -> impl Iterator<Item = char> {
    let kelvin = (character == 'k').then_some('\u{212A}');
    let upper = character.to_ascii_uppercase();
    [Some(character), (upper != character).then_some(upper), kelvin].into_iter().flatten()
}

/// Every way in which a text matches these patterns, over texts without the characters of `never` that match none of
/// the forbidden patterns, which all end in `*`.
///
/// Deterministic: the classes come by the length of their texts, then in the order in which characters stand.
pub(crate) fn classes(
    languages: &[Language],
    forbidden: &[Language],
    never: &[char],
    most_states: usize,
) -> Result<Vec<Class>, TooManyStates> {
    let machine = Machine::new(languages, forbidden, never);
    let mut classes: Vec<Class> = Vec::new();
    let mut known: HashSet<Bits> = HashSet::new();
    let mut states = vec![Reached { state: machine.start(), from: 0, by: ' ' }];
    let mut seen: HashSet<State> = states.iter().map(|it| it.state.clone()).collect();
    let mut next = 0;
    while let Some(Reached { state, .. }) = states.get(next) {
        let state = state.clone();
        let matched = machine.matched(&state);
        if known.insert(matched.clone()) {
            classes.push(Class { matched, text: text_of(&states, next) });
        }
        for by in machine.characters(&state) {
            let reached = machine.step(&state, by);
            // What begins like a forbidden text stays forbidden.
            if seen.contains(&reached) || machine.is_forbidden(&reached) {
                continue;
            }
            if states.len() >= most_states {
                return Err(TooManyStates);
            }
            seen.insert(reached.clone());
            states.push(Reached { state: reached, from: next, by });
        }
        next += 1;
    }
    Ok(classes)
}

/// The places that are reached, in order.
type State = Rc<[u32]>;

struct Reached {
    state: State,
    /// The state before it.
    from: usize,
    by: char,
}

fn text_of(states: &[Reached], mut at: usize) -> String {
    let mut text = Vec::new();
    while at != 0 {
        let Some(Reached { from, by, .. }) = states.get(at) else { break };
        text.push(*by);
        at = *from;
    }
    text.iter().rev().collect()
}

struct Machine {
    /// The steps of all patterns one behind the other, each with an end.
    places: Vec<Place>,
    /// Where the patterns begin.
    starts: Vec<u32>,
    /// How many patterns are asked about; those behind them are forbidden.
    asked: usize,
    never: Vec<char>,
}

#[derive(Clone, Copy)]
enum Place {
    Step {
        token: Token,
        folded: bool,
    },
    /// The end of this pattern.
    End(usize),
}

impl Machine {
    fn new(languages: &[Language], forbidden: &[Language], never: &[char]) -> Machine {
        let (mut places, mut starts) = (Vec::new(), Vec::new());
        for (number, language) in languages.iter().chain(forbidden).enumerate() {
            starts.push(u32::try_from(places.len()).unwrap_or(u32::MAX));
            let folded = language.folded;
            places.extend(language.glob.tokens().map(|token| Place::Step { token, folded }));
            places.push(Place::End(number));
        }
        Machine { places, starts, asked: languages.len(), never: never.into() }
    }

    fn place(&self, number: u32) -> Option<Place> {
        self.places.get(number as usize).copied()
    }

    fn start(&self) -> State {
        let mut state = Vec::new();
        self.starts.iter().for_each(|it| self.open(&mut state, *it));
        self.plain(state)
    }

    /// Adds a place, and those behind the stars that begin there.
    fn open(&self, state: &mut Vec<u32>, mut place: u32) {
        state.push(place);
        while let Some(Place::Step { token: Token::Many | Token::Within, .. }) = self.place(place) {
            place += 1;
            state.push(place);
        }
    }

    /// The state without the places that change nothing: a `*` that is reached takes all that an earlier place of its
    /// pattern could still take.
    fn plain(&self, mut state: Vec<u32>) -> State {
        state.sort_unstable();
        state.dedup();
        let mut kept: Vec<u32> = Vec::with_capacity(state.len());
        let mut starts = self.starts.iter().peekable();
        let mut first_of_pattern = 0;
        for place in state {
            while starts.next_if(|it| **it <= place).is_some() {
                first_of_pattern = kept.len();
            }
            if let Some(Place::Step { token: Token::Many, .. }) = self.place(place) {
                kept.truncate(first_of_pattern);
            }
            kept.push(place);
        }
        kept.into()
    }

    fn matched(&self, state: &State) -> Bits {
        let mut matched = Bits::none(self.asked);
        for place in state.iter() {
            if let Some(Place::End(number)) = self.place(*place) {
                matched.insert(number);
            }
        }
        matched
    }

    fn is_forbidden(&self, state: &State) -> bool {
        state.iter().any(|it| matches!(self.place(*it), Some(Place::End(number)) if number >= self.asked))
    }

    /// The characters that lead to different states, one for all others among them.
    fn characters(&self, state: &State) -> Vec<char> {
        let mut found: Vec<char> = Vec::new();
        for place in state.iter() {
            match self.place(*place) {
                Some(Place::Step { token: Token::Char(character), folded: true }) => found.extend(cases(character)),
                Some(Place::Step { token: Token::Char(character), folded: false }) => found.push(character),
                Some(Place::Step { token: Token::Within, .. }) => found.push(':'),
                _ => {}
            }
        }
        found.sort_unstable();
        found.dedup();
        // Plain characters first: the texts are read by people.
        let plain = ('x'..='z').chain('a'..='w').chain('0'..='9').chain('A'..='Z').chain('\u{4E00}'..='\u{9FFF}');
        let other = plain.into_iter().find(|it| !found.contains(it) && !self.never.contains(it));
        found.retain(|it| !self.never.contains(it));
        other.into_iter().chain(found).collect()
    }

    fn step(&self, state: &State, character: char) -> State {
        let mut next = Vec::with_capacity(state.len() + 2);
        for number in state.iter() {
            let Some(Place::Step { token, folded }) = self.place(*number) else { continue };
            match token {
                Token::Char(wanted) if folded && cases(wanted).any(|it| it == character) => {
                    self.open(&mut next, number + 1);
                }
                Token::Char(wanted) if wanted == character => self.open(&mut next, number + 1),
                Token::Char(_) => {}
                Token::One => self.open(&mut next, number + 1),
                Token::Many => self.open(&mut next, *number),
                Token::Within if character != ':' => self.open(&mut next, *number),
                Token::Within => {}
            }
        }
        self.plain(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ways(patterns: &[&str]) -> Vec<(String, String)> {
        let languages: Vec<Language> = patterns.iter().map(|it| Language::exact(Glob::flat(it))).collect();
        let classes = classes(&languages, &[], &[], 10_000).expect("few states");
        let name = |it: &Class| -> String {
            (0..languages.len()).map(|number| if it.matched.contains(number) { '1' } else { '0' }).collect()
        };
        classes.iter().map(|it| (name(it), it.text.clone())).collect()
    }

    #[test]
    fn every_way_to_match_has_its_shortest_text() {
        let found = ways(&["a*", "*b"]);
        let expected = [("00", ""), ("10", "a"), ("01", "b"), ("11", "ab")];
        assert_eq!(found.len(), 4);
        for (way, text) in expected {
            assert!(found.contains(&(way.to_owned(), text.to_owned())), "{way} {text} in {found:?}");
        }
    }

    #[test]
    fn a_pattern_within_another_never_matches_alone() {
        let ways: Vec<String> = ways(&["a*", "ab*", "ab?d"]).into_iter().map(|it| it.0).collect();
        assert_eq!(ways, ["000", "100", "110", "111"]);
    }

    #[test]
    fn texts_match_just_the_patterns_that_they_stand_for() {
        let patterns = ["arn:aws:s3:::*", "*:lake/*", "arn:*:s3:::lake/raw?", "*x*", "*y*"];
        for (way, text) in ways(&patterns) {
            for (pattern, matched) in patterns.iter().zip(way.chars()) {
                assert_eq!(Glob::flat(pattern).matches(&text), matched == '1', "{pattern} on {text}");
            }
        }
    }

    #[test]
    fn case_counts_only_where_it_should() {
        let languages = [
            Language { glob: Glob::flat("ok"), folded: true },
            Language::exact(Glob::flat("ok")),
            Language::exact(Glob::flat("OK")),
        ];
        let classes = classes(&languages, &[], &[], 10_000).expect("few states");
        assert_eq!(classes.len(), 4, "{classes:?}");
        for class in classes {
            for (number, language) in languages.iter().enumerate() {
                assert_eq!(language.matches(&class.text), class.matched.contains(number), "{}", class.text);
            }
        }
    }

    #[test]
    fn too_many_states_are_an_answer() {
        let patterns: Vec<Language> = ('a'..='p').map(|it| Language::exact(Glob::flat(&format!("*{it}*")))).collect();
        assert_eq!(classes(&patterns, &[], &[], 1_000), Err(TooManyStates));
    }
}
