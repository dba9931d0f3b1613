//! From text to an expression.

use std::iter::Peekable;
use std::str::Chars;

use super::class::{Class, Name, Part};

/// Alternatives, each a sequence.
#[derive(Debug)]
pub(super) struct Expression {
    pub(super) alternatives: Vec<Vec<Item>>,
    pub(super) any_case: bool,
}

/// One step of a sequence.
#[derive(Debug)]
pub(super) enum Item {
    One(Class),
    Start,
    End,
    WordEdge(bool),
    Group(Expression),
    Look { behind: bool, negated: bool, inner: Expression },
    Repeat { item: Box<Item>, least: usize, most: usize, lazy: bool },
}

/// How deep groups, classes and repetitions may stand in one another. Those of the schemas have a handful.
const MOST_DEPTH: usize = 100;

/// How far brackets and braces are followed to see what they open.
const LOOK_AHEAD: usize = 200;

/// Reads a whole pattern.
pub(super) fn expression(pattern: &str) -> Option<Expression> {
    let mut parser = Parser { rest: pattern.chars().peekable(), any_case: false, any_line: false, depth: 0 };
    let expression = parser.alternatives()?;
    parser.rest.next().is_none().then_some(expression)
}

struct Parser<'p> {
    rest: Peekable<Chars<'p>>,
    /// Flag `i`.
    any_case: bool,
    /// Flag `s`: `.` is any character at all.
    any_line: bool,
    depth: usize,
}

impl Parser<'_> {
    /// Reads something that may have more of its kind in it.
    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.depth == MOST_DEPTH {
            return None;
        }
        self.depth += 1;
        let found = read(self);
        self.depth -= 1;
        found
    }

    fn alternatives(&mut self) -> Option<Expression> {
        let mut alternatives = vec![Vec::new()];
        while let Some(&next) = self.rest.peek() {
            match next {
                ')' => break,
                '|' => {
                    self.rest.next();
                    alternatives.push(Vec::new());
                }
                _ => {
                    if let Some(item) = self.item()? {
                        let item = self.repeated(item)?;
                        alternatives.last_mut()?.push(item);
                    }
                }
            }
        }
        Some(Expression { alternatives, any_case: self.any_case })
    }

    /// One item; nothing where the pattern only sets a flag.
    fn item(&mut self) -> Option<Option<Item>> {
        let item = match self.rest.next()? {
            '^' => Item::Start,
            '$' => Item::End,
            '.' if self.any_line => Item::One(Class { negated: true, parts: Vec::new() }),
            '.' => Item::One(Class { negated: true, parts: vec![Part::Range('\n', '\n')] }),
            '[' => Item::One(self.class()?),
            '(' => return self.group(),
            '\\' => self.escape()?,
            '*' | '+' | '?' => return None,
            character => literal(character),
        };
        Some(Some(item))
    }

    fn group(&mut self) -> Option<Option<Item>> {
        let mut look = None;
        if self.rest.next_if_eq(&'?').is_some() {
            match self.rest.next()? {
                ':' => {}
                '=' => look = Some((false, false)),
                '!' => look = Some((false, true)),
                'P' | '<' => match self.rest.next()? {
                    '=' => look = Some((true, false)),
                    '!' => look = Some((true, true)),
                    // The name of a group.
                    _ => while self.rest.next()? != '>' {},
                },
                flag => {
                    let mut flag = flag;
                    while flag != ':' {
                        match flag {
                            'i' => self.any_case = true,
                            's' => self.any_line = true,
                            ')' => return Some(None),
                            _ => return None,
                        }
                        flag = self.rest.next()?;
                    }
                }
            }
        }
        let inner = self.deeper(Self::alternatives)?;
        self.rest.next_if_eq(&')')?;
        Some(Some(match look {
            Some((behind, negated)) => Item::Look { behind, negated, inner },
            None => simple(inner),
        }))
    }

    fn repeated(&mut self, item: Item) -> Option<Item> {
        let mut item = item;
        for _ in 0..MOST_DEPTH {
            let (least, most) = match self.rest.peek() {
                Some('*') => (0, usize::MAX),
                Some('+') => (1, usize::MAX),
                Some('?') => (0, 1),
                Some('{') => match self.counts() {
                    Some((counts, length)) => {
                        self.rest.by_ref().nth(length - 2)?;
                        counts
                    }
                    None => return Some(item),
                },
                _ => return Some(item),
            };
            self.rest.next();
            let lazy = self.rest.next_if_eq(&'?').is_some();
            if !lazy {
                // Possessive: what it would not give back, it gives back here, which only matches more.
                self.rest.next_if_eq(&'+');
            }
            item = Item::Repeat { item: Box::new(item), least, most, lazy };
        }
        None
    }

    /// `{2}`, `{2,}` or `{2,5}` and its length; anything else in braces is text.
    fn counts(&self) -> Option<((usize, usize), usize)> {
        let text: String = self.rest.clone().skip(1).take(LOOK_AHEAD).take_while(|it| *it != '}').collect();
        let closes = self.rest.clone().nth(text.chars().count() + 1) == Some('}');
        let counts = match text.split_once(',') {
            None => text.parse().ok().map(|it| (it, it)),
            Some((least, "")) => least.parse().ok().map(|it| (it, usize::MAX)),
            Some((least, most)) => least.parse().ok().zip(most.parse().ok()),
        };
        counts.filter(|_| closes).map(|it| (it, text.len() + 2))
    }

    fn escape(&mut self) -> Option<Item> {
        let next = *self.rest.peek()?;
        let item = match next {
            'b' | 'B' => Item::WordEdge(next == 'B'),
            'A' => Item::Start,
            'Z' | 'z' => Item::End,
            '1'..='9' | 'k' => return None,
            _ => return Some(Item::One(Class::one(self.escaped()?))),
        };
        self.rest.next();
        Some(item)
    }

    /// What follows a backslash, in a class or outside.
    fn escaped(&mut self) -> Option<Part> {
        let named = |name, negated| Some(Part::Named(name, negated));
        let character = match self.rest.next()? {
            'd' => return named(Name::Digit, false),
            'D' => return named(Name::Digit, true),
            'w' => return named(Name::Word, false),
            'W' => return named(Name::Word, true),
            's' => return named(Name::Space, false),
            'S' => return named(Name::Space, true),
            it @ ('p' | 'P') => {
                let name = if self.rest.next_if_eq(&'{').is_some() {
                    self.rest.by_ref().take_while(|it| *it != '}').collect()
                } else {
                    self.rest.next()?.to_string()
                };
                let (name, inverse) = name.strip_prefix('^').map_or((name.as_str(), false), |it| (it, true));
                return named(Name::property(name), (it == 'P') != inverse);
            }
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'f' => '\u{c}',
            'v' => '\u{b}',
            'a' => '\u{7}',
            'e' => '\u{1b}',
            '0' => '\0',
            'x' => return self.coded(2),
            'u' => return self.coded(4),
            it => it,
        };
        Some(Part::Range(character, character))
    }

    /// `\x41`, `\u0041`, `\u{1F600}`, and a pair of surrogates as the one character it is.
    fn coded(&mut self, digits: usize) -> Option<Part> {
        let text: String = if self.rest.next_if_eq(&'{').is_some() {
            self.rest.by_ref().take_while(|it| *it != '}').collect()
        } else {
            self.rest.by_ref().take(digits).collect()
        };
        let code = u32::from_str_radix(&text, 16).ok()?;
        if let Some(character) = char::from_u32(code) {
            return Some(Part::Range(character, character));
        }
        if !(0xD800..0xE000).contains(&code) {
            return None;
        }
        let mut ahead = self.rest.clone();
        if code < 0xDC00 && ahead.next() == Some('\\') && ahead.next() == Some('u') {
            let low: String = ahead.by_ref().take(4).collect();
            if let Some(low) = u32::from_str_radix(&low, 16).ok().filter(|it| (0xDC00..0xE000).contains(it)) {
                self.rest = ahead;
                let character = char::from_u32(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))?;
                return Some(Part::Range(character, character));
            }
        }
        // Half a pair stands for all characters that are written with one.
        Some(Part::Named(Name::Astral, false))
    }

    fn class(&mut self) -> Option<Class> {
        let mut class = Class { negated: self.rest.next_if_eq(&'^').is_some(), parts: Vec::new() };
        let mut first = true;
        loop {
            let part = match self.rest.next()? {
                ']' if !first => return Some(class),
                ']' if self.rest.clone().all(|it| it != ']') => return Some(class),
                '[' if self.rest.peek() == Some(&':') => self.posix()?,
                '[' if self.is_nested() => Part::Nested(self.deeper(Self::class)?),
                '\\' => self.class_escape()?,
                it => Part::Range(it, it),
            };
            first = false;
            let Part::Range(start, _) = part else {
                class.parts.push(part);
                continue;
            };
            let mut ahead = self.rest.clone();
            if ahead.next() != Some('-') || matches!(ahead.peek(), Some(']') | None) {
                class.parts.push(part);
                continue;
            }
            self.rest.next();
            let end = match self.rest.next()? {
                '\\' => self.class_escape()?,
                it => Part::Range(it, it),
            };
            match end {
                Part::Range(end, _) if start <= end => class.parts.push(Part::Range(start, end)),
                // `a-\w`, or a range the wrong way round: its ends and the hyphen.
                other => class.parts.extend([part, Part::Range('-', '-'), other]),
            }
        }
    }

    fn class_escape(&mut self) -> Option<Part> {
        if self.rest.next_if_eq(&'b').is_some() {
            return Some(Part::Range('\u{8}', '\u{8}'));
        }
        self.escaped()
    }

    fn posix(&mut self) -> Option<Part> {
        self.rest.next();
        let name: String = self.rest.by_ref().take_while(|it| *it != ':').collect();
        self.rest.next_if_eq(&']')?;
        Some(Part::Named(Name::property(&name), false))
    }

    /// A bracket in a class opens another only where the dialect of Java is meant: `[a-z[0-9]]`.
    fn is_nested(&self) -> bool {
        let mut ahead = self.rest.clone().take(LOOK_AHEAD);
        ahead.any(|it| it == ']') && ahead.next() == Some(']')
    }
}

fn literal(character: char) -> Item {
    Item::One(Class::one(Part::Range(character, character)))
}

/// A group of one item is that item: what it captures is of no interest.
fn simple(mut inner: Expression) -> Item {
    let is_one = !inner.any_case && inner.alternatives.len() == 1 && inner.alternatives[0].len() == 1;
    if is_one && let Some(item) = inner.alternatives[0].pop() {
        return item;
    }
    Item::Group(inner)
}
