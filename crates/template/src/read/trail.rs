//! Where reading is: a path that costs nothing until a finding needs it.

use crate::diagnostic::{Path, Step};

/// The way from the root to the node being read. Keys share one buffer, so a step allocates nothing.
#[derive(Default)]
pub(super) struct Trail {
    keys: String,
    steps: Vec<Mark>,
}

enum Mark {
    /// A key: where it starts in the buffer.
    Key(usize),
    Index(usize),
}

impl Trail {
    /// Goes down to an entry.
    pub(super) fn enter_key(&mut self, key: &str) {
        self.steps.push(Mark::Key(self.keys.len()));
        self.keys.push_str(key);
    }

    /// Goes down to an item.
    pub(super) fn enter_item(&mut self, index: usize) {
        self.steps.push(Mark::Index(index));
    }

    /// Goes up.
    pub(super) fn leave(&mut self) {
        if let Some(Mark::Key(start)) = self.steps.pop() {
            self.keys.truncate(start);
        }
    }

    /// The path to the node being read.
    pub(super) fn path(&self) -> Path {
        let mut end = self.keys.len();
        let mut steps: Vec<Step> = Vec::with_capacity(self.steps.len());
        for mark in self.steps.iter().rev() {
            steps.push(match *mark {
                Mark::Index(index) => Step::Index(index),
                Mark::Key(start) => {
                    let key = self.keys[start..end].to_owned();
                    end = start;
                    Step::from(key)
                }
            });
        }
        steps.into_iter().rev().collect()
    }
}
