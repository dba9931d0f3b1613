//! What a command gives back: what it was asked for, what it has to say, and an exit status.

use std::fmt;
use std::io;
use std::path::Path;

/// What a command did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// What was asked for: for standard output.
    pub output: Vec<u8>,
    /// What people should know beside it: for standard error.
    pub messages: String,
    /// The exit status.
    pub status: u8,
}

/// The exit status of a command that could not do its work.
pub const FAILED: u8 = 2;

impl Outcome {
    /// Output with status 0.
    pub fn of(output: impl Into<Vec<u8>>) -> Outcome {
        Outcome { output: output.into(), ..Outcome::default() }
    }

    /// The same outcome with another exit status.
    #[must_use]
    pub fn status(self, status: u8) -> Outcome {
        Outcome { status, ..self }
    }
}

/// Why a command could not do its work, in words for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure(String);

impl Failure {
    /// A failure with a message.
    pub fn new(message: impl Into<String>) -> Failure {
        Failure(message.into())
    }

    /// A failure to read or write a file.
    pub fn of_file(file: &Path, error: &io::Error) -> Failure {
        Failure(format!("{}: {error}", file.display()))
    }

    /// The same failure with what to do about it.
    #[must_use]
    pub fn help(self, help: &str) -> Failure {
        Failure(format!("{}\n  help: {help}", self.0))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

impl From<Failure> for Outcome {
    fn from(failure: Failure) -> Outcome {
        Outcome { messages: format!("error: {failure}\n"), status: FAILED, ..Outcome::default() }
    }
}

/// What a command gives, or why it could not.
pub type Result<T = Outcome> = std::result::Result<T, Failure>;
