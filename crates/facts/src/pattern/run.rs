//! Matching by backtracking, within bounds.

use super::class::{Class, Name, Part};
use super::parse::{Expression, Item};

/// After this many steps a search is undecided. Ordinary matches take as many steps as the text has characters.
const MOST_STEPS: usize = 200_000;

/// How deep groups may repeat within groups before a search is undecided: well within a thread's stack.
const MOST_DEPTH: usize = 500;

/// Whether the expression matches somewhere, or can not be decided.
pub(super) fn search(expression: &Expression, text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let anchored = expression.alternatives.iter().all(|it| matches!(it.first(), Some(Item::Start)));
    let mut run = Run { text: &text, any_case: expression.any_case, steps: 0, depth: 0 };
    let last = if anchored { 0 } else { text.len() };
    (0..=last).any(|at| run.expression(expression, at, &mut |_, _| true) || run.is_undecided())
}

struct Run<'t> {
    text: &'t [char],
    any_case: bool,
    steps: usize,
    depth: usize,
}

/// What is left to match behind an item.
type Rest<'r, 't> = &'r mut dyn FnMut(&mut Run<'t>, usize) -> bool;

impl<'t> Run<'t> {
    fn is_undecided(&self) -> bool {
        self.steps > MOST_STEPS
    }

    fn expression(&mut self, expression: &Expression, at: usize, rest: Rest<'_, 't>) -> bool {
        expression.alternatives.iter().any(|it| self.sequence(it, at, rest))
    }

    fn sequence(&mut self, items: &[Item], at: usize, rest: Rest<'_, 't>) -> bool {
        self.steps += 1;
        if self.is_undecided() {
            return false;
        }
        let Some((item, behind)) = items.split_first() else { return rest(self, at) };
        match item {
            Item::One(class) => self.one(class, at) && self.sequence(behind, at + 1, rest),
            Item::Start => at == 0 && self.sequence(behind, at, rest),
            Item::End => at == self.text.len() && self.sequence(behind, at, rest),
            Item::WordEdge(negated) => (self.is_word_edge(at) != *negated) && self.sequence(behind, at, rest),
            Item::Group(inner) => {
                self.deeper(|run| run.expression(inner, at, &mut |run, at| run.sequence(behind, at, rest)))
            }
            Item::Look { behind: is_behind, negated, inner } => {
                let found = if *is_behind {
                    (0..=at).any(|start| self.expression(inner, start, &mut |_, end| end == at))
                } else {
                    self.expression(inner, at, &mut |_, _| true)
                };
                found != *negated && self.sequence(behind, at, rest)
            }
            Item::Repeat { item, least, most, lazy } => match &**item {
                Item::One(class) => self.characters(class, (*least, *most, *lazy), at, behind, rest),
                item => self.deeper(|run| {
                    run.items(item, (*least, *most, *lazy), at, &mut |run, at| run.sequence(behind, at, rest))
                }),
            },
        }
    }

    /// A repeated class, without a step of recursion per character.
    fn characters(
        &mut self,
        class: &Class,
        (least, most, lazy): (usize, usize, bool),
        at: usize,
        behind: &[Item],
        rest: Rest<'_, 't>,
    ) -> bool {
        let fitting = self.text[at..].iter().take(most).take_while(|it| class.has(**it, self.any_case)).count();
        self.steps += fitting / 16;
        if fitting < least {
            return false;
        }
        let mut counts = least..=fitting;
        let mut attempt = |count: usize| self.sequence(behind, at + count, rest);
        if lazy { counts.any(&mut attempt) } else { counts.rev().any(&mut attempt) }
    }

    /// A repeated group.
    fn items(&mut self, item: &Item, (least, most, lazy): (usize, usize, bool), at: usize, rest: Rest<'_, 't>) -> bool {
        let stop = least == 0;
        if lazy && stop && rest(self, at) {
            return true;
        }
        let again = most > 0
            && self.deeper(|run| {
                run.sequence(std::slice::from_ref(item), at, &mut |run, end| {
                    // An empty round is as good as any number of them.
                    if end == at {
                        return rest(run, end);
                    }
                    run.items(item, (least.saturating_sub(1), most.saturating_sub(1), lazy), end, rest)
                })
            });
        again || (!lazy && stop && rest(self, at))
    }

    fn deeper(&mut self, step: impl FnOnce(&mut Self) -> bool) -> bool {
        if self.depth > MOST_DEPTH {
            self.steps = MOST_STEPS + 1;
            return false;
        }
        self.depth += 1;
        let found = step(self);
        self.depth -= 1;
        found
    }

    fn one(&self, class: &Class, at: usize) -> bool {
        self.text.get(at).is_some_and(|it| class.has(*it, self.any_case))
    }

    fn is_word_edge(&self, at: usize) -> bool {
        let word = Class::one(Part::Named(Name::Word, false));
        let before = at.checked_sub(1).is_some_and(|it| self.one(&word, it));
        before != self.one(&word, at)
    }
}
