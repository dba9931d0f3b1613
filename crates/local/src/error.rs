//! What went wrong.

use std::fmt;

/// Why there is no emulator, in words, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalError {
    problem: String,
    help: String,
}

impl LocalError {
    pub(crate) fn new(problem: impl Into<String>, help: impl Into<String>) -> LocalError {
        LocalError { problem: problem.into(), help: help.into() }
    }
}

impl fmt::Display for LocalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  help: {}", self.problem, self.help)
    }
}

impl std::error::Error for LocalError {}
