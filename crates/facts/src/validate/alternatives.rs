//! Alternatives: all, any or exactly one of them must hold.

use lakewright_template::Value;

use super::lens::Lens;
use super::place::Place;
use super::walk::{Answer, Walk};
use crate::node::Node;

impl<L: Lens> Walk<'_, L> {
    pub(super) fn alternatives(&mut self, node: Node, value: &Value, place: &Place<'_>) {
        for all in node.all_of() {
            self.value(all, value, place);
        }
        if let Some(not) = node.must_not() {
            match self.holds(not, value, place) {
                Answer::Holds => self.error("E3002", place, || "this is what must not stand here".to_owned()),
                Answer::Open => self.leave_open(),
                Answer::Fails => {}
            }
        }
        if node.any_of().len() > 0 {
            self.any_of(node, value, place);
        }
        if node.one_of().len() > 0 {
            self.one_of(node, value, place);
        }
    }

    fn any_of(&mut self, node: Node, value: &Value, place: &Place<'_>) {
        let mut is_open = false;
        for alternative in node.any_of() {
            match self.holds(alternative, value, place) {
                Answer::Holds => return,
                Answer::Open => is_open = true,
                Answer::Fails => {}
            }
        }
        if is_open {
            self.leave_open();
        } else {
            self.error("E3017", place, || no_alternative(node.any_of()));
            self.explain(node.any_of(), value, place);
        }
    }

    /// Reports why each alternative fails.
    fn explain(&mut self, alternatives: impl Iterator<Item = Node>, value: &Value, place: &Place<'_>) {
        if L::EXPLAINS && !self.is_asking() {
            for alternative in alternatives {
                self.value(alternative, value, place);
            }
        }
    }

    fn one_of(&mut self, node: Node, value: &Value, place: &Place<'_>) {
        let (mut count, mut is_open) = (0, false);
        for alternative in node.one_of() {
            match self.holds(alternative, value, place) {
                Answer::Holds => count += 1,
                Answer::Open => is_open = true,
                Answer::Fails => {}
            }
        }
        match (count, is_open) {
            (0 | 1, true) => self.leave_open(),
            (0, false) => {
                self.error("E3018", place, || no_alternative(node.one_of()));
                self.explain(node.one_of(), value, place);
            }
            (1, false) => {}
            _ => self.error("E3018", place, || {
                let names = requirements(node.one_of());
                let names = if names.is_empty() { names } else { format!(": {names}") };
                format!("only one of the alternatives may stand here{names}")
            }),
        }
    }
}

fn no_alternative(alternatives: impl Iterator<Item = Node>) -> String {
    let names = requirements(alternatives);
    if names.is_empty() {
        "this is none of the allowed alternatives".to_owned()
    } else {
        format!("this is none of the allowed alternatives: {names}")
    }
}

fn requirements(alternatives: impl Iterator<Item = Node>) -> String {
    let of_one = |node: Node| {
        let names: Vec<String> = node.required().map(|it| format!("`{it}`")).collect();
        names.join(" with ")
    };
    let all: Vec<String> = alternatives.map(of_one).filter(|it| !it.is_empty()).collect();
    all.join(", or ")
}
