//! Where a value stands, without any cost until something is found there.

use lakewright_template::{Path, Text};

/// A place in a template: a chain of steps on the stack.
#[derive(Clone, Copy, Debug)]
pub struct Place<'p> {
    step: Step<'p>,
    parent: Option<&'p Place<'p>>,
    depth: usize,
}

#[derive(Clone, Copy, Debug)]
enum Step<'p> {
    Root(&'p Path),
    Key(&'p str),
    Index(usize),
}

impl<'p> Place<'p> {
    /// The place where a walk begins.
    pub fn root(path: &'p Path) -> Place<'p> {
        Place { step: Step::Root(path), parent: None, depth: 0 }
    }

    /// The place of an entry.
    #[must_use]
    pub fn key(&'p self, key: &'p str) -> Place<'p> {
        Place { step: Step::Key(key), parent: Some(self), depth: self.depth + 1 }
    }

    /// The place of an item.
    #[must_use]
    pub fn index(&'p self, index: usize) -> Place<'p> {
        Place { step: Step::Index(index), parent: Some(self), depth: self.depth + 1 }
    }

    /// Whether the walk begins here.
    pub fn is_root(&self) -> bool {
        self.parent.is_none()
    }

    /// How many steps below the beginning this is.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// The last key on the way here that is no function.
    pub fn name(&self) -> &str {
        match self.step {
            Step::Key(key) if !key.starts_with("Fn::") && key != "Ref" => key,
            _ => self.parent.map_or("", |it| it.name()),
        }
    }

    /// The keys below the beginning that lead here, functions included, the last one first.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        let mut next = Some(self);
        std::iter::from_fn(move || {
            while let Some(place) = next {
                next = place.parent;
                if let Step::Key(key) = place.step {
                    return Some(key);
                }
            }
            None
        })
    }

    /// The way through the schema: names, `*` for items, functions left out. `Tags/*/Key`.
    pub fn schema_path(&self) -> String {
        let Some(parent) = self.parent else { return String::new() };
        let mut path = parent.schema_path();
        let step = match self.step {
            Step::Key(key) if key.starts_with("Fn::") || key == "Ref" => return path,
            Step::Key(key) => key,
            Step::Index(_) if matches!(parent.step, Step::Key(key) if key.starts_with("Fn::")) => return path,
            Step::Index(_) => "*",
            Step::Root(_) => return path,
        };
        if !path.is_empty() {
            path.push('/');
        }
        path.push_str(step);
        path
    }

    /// The whole path.
    pub fn path(&self) -> Path {
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
