//! Where a value stands, without any cost until something is found there.

use lakewright_template::{Path, Text};

/// A place below the properties of a resource: a chain on the stack.
pub(super) struct Place<'p> {
    step: Step<'p>,
    parent: Option<&'p Place<'p>>,
}

enum Step<'p> {
    Root(&'p Path),
    Key(&'p str),
    Index(usize),
}

impl<'p> Place<'p> {
    pub(super) fn root(path: &'p Path) -> Place<'p> {
        Place { step: Step::Root(path), parent: None }
    }

    pub(super) fn key(&'p self, key: &'p str) -> Place<'p> {
        Place { step: Step::Key(key), parent: Some(self) }
    }

    pub(super) fn index(&'p self, index: usize) -> Place<'p> {
        Place { step: Step::Index(index), parent: Some(self) }
    }

    pub(super) fn is_root(&self) -> bool {
        self.parent.is_none()
    }

    /// The last key on the way here.
    pub(super) fn name(&self) -> &str {
        match self.step {
            Step::Key(key) if !key.starts_with("Fn::") => key,
            _ => self.parent.map_or("", |it| it.name()),
        }
    }

    pub(super) fn path(&self) -> Path {
        let mut path = match self.parent {
            Some(parent) => parent.path(),
            None => Path::root(),
        };
        match self.step {
            Step::Root(root) => return root.clone(),
            Step::Key(key) => path.push(Text::Owned(key.to_owned())),
            Step::Index(index) => path.push(index),
        }
        path
    }
}
