//! A finding: what is wrong, where, and what to do about it. One type for reading, synthesis and checks.

use std::fmt;

use crate::value::{Text, Value};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Informational,
    /// Probably not what was meant, or close to a limit.
    Warning,
    /// AWS would reject it, or it would not do what it says.
    Error,
}

impl Severity {
    /// `informational`, `warning` or `error`.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Informational => "informational",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A position in a source file; both count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// A stretch of a source file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// Its first character.
    pub start: Position,
    /// The character behind its last.
    pub end: Position,
}

/// One step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The key of an object.
    Key(Text),
    /// The position in a list, from 0.
    Index(usize),
}

impl From<&'static str> for Step {
    fn from(key: &'static str) -> Step {
        Step::Key(Text::Borrowed(key))
    }
}

impl From<String> for Step {
    fn from(key: String) -> Step {
        Step::Key(Text::Owned(key))
    }
}

impl From<Text> for Step {
    fn from(key: Text) -> Step {
        Step::Key(key)
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Step {
        Step::Index(index)
    }
}

/// Where in a document: keys and list positions from its root. Written `Resources.Queue.Properties.Tags[0].Key`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Vec<Step>);

impl Path {
    /// The root.
    pub fn root() -> Path {
        Path::default()
    }

    /// The place below this one.
    #[must_use]
    pub fn join(&self, step: impl Into<Step>) -> Path {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step.into());
        Path(steps)
    }

    /// Goes one step down.
    pub fn push(&mut self, step: impl Into<Step>) {
        self.0.push(step.into());
    }

    /// Goes one step up.
    pub fn pop(&mut self) -> Option<Step> {
        self.0.pop()
    }

    /// The steps from the root.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The node of `root` at this path.
    pub fn find<'v>(&self, root: &'v Value) -> Option<&'v Value> {
        self.0.iter().try_fold(root, |node, step| match step {
            Step::Key(key) => node.get(key),
            Step::Index(index) => node.as_array()?.get(*index),
        })
    }
}

impl<S: Into<Step>> FromIterator<S> for Path {
    fn from_iter<I: IntoIterator<Item = S>>(steps: I) -> Path {
        Path(steps.into_iter().map(Into::into).collect())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if position == 0 => write!(f, "{key}")?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// A change of a template that mends a finding without changing what the template means otherwise.
///
/// It is made of values, not of text: whoever applies it keeps the file's quotes, comments and layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The node to change.
    pub path: Path,
    /// What to do with it.
    pub change: Change,
}

/// What a [`Fix`] does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The key of the node becomes another one.
    Rename(Text),
    /// The node becomes a scalar: text, a number, a boolean.
    Replace(Value),
    /// The entry or item is taken out; the list or object around it too where it would be empty.
    Remove,
}

/// A finding.
///
/// The message is one short line that stands alone; `help` says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable id of the kind of finding: cfn-lint's where the same fault has one, a name with the prefix `LW-` else.
    pub id: Text,
    /// How much it matters.
    pub severity: Severity,
    /// What it is in: the name of a stack or of a file; empty where that is clear.
    pub subject: Text,
    /// Where in the document.
    pub path: Path,
    /// Where in the source file, if there is one.
    pub span: Option<Span>,
    /// What is wrong, in one line.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// The documentation that says so.
    pub source: Option<Text>,
    /// What mends it, where that is safe to do without asking.
    pub fix: Option<Box<Fix>>,
}

impl Diagnostic {
    /// A finding of level error.
    pub fn error(id: impl Into<Text>, path: Path, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            id: id.into(),
            severity: Severity::Error,
            subject: Text::Borrowed(""),
            path,
            span: None,
            message: message.into(),
            help: None,
            source: None,
            fix: None,
        }
    }

    /// A finding of level warning.
    pub fn warning(id: impl Into<Text>, path: Path, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(id, path, message) }
    }

    /// The same finding with what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }

    /// The same finding with the documentation behind it.
    #[must_use]
    pub fn source(mut self, url: impl Into<Text>) -> Diagnostic {
        self.source = Some(url.into());
        self
    }

    /// The same finding with what mends it: a change of the node at `path`.
    #[must_use]
    pub fn fix(mut self, path: Path, change: Change) -> Diagnostic {
        self.fix = Some(Box::new(Fix { path, change }));
        self
    }

    /// The same finding with its place in the source file.
    #[must_use]
    pub fn at(mut self, span: Option<Span>) -> Diagnostic {
        self.span = span;
        self
    }

    /// The same finding, in a named stack or file.
    #[must_use]
    pub fn within(mut self, subject: impl Into<Text>) -> Diagnostic {
        self.subject = subject.into();
        self
    }

    /// Whether it is of level error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]", self.severity, self.id)?;
        if !self.subject.is_empty() {
            write!(f, " {}", self.subject)?;
        }
        if let Some(Span { start, .. }) = self.span {
            write!(f, ":{}:{}", start.line, start.column)?;
        }
        if !self.path.steps().is_empty() {
            write!(f, " {}", self.path)?;
        }
        write!(f, ": {}", self.message)?;
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}
