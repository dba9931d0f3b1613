//! The command-line tool `lakewright`: every finding, every change and a picture of any CloudFormation template.
//!
//! Each command is a function of its arguments and the [`World`]: it gives an [`Outcome`], which [`main`] writes. What
//! is asked for goes to standard output and nothing else; messages for people go to standard error.
#![forbid(unsafe_code)]

pub mod accessing;
pub mod args;
pub mod checking;
pub mod commands;
pub mod fixing;
pub mod formats;
pub mod fuzz;
pub mod input;
pub mod nested;
mod outcome;
mod parallel;
pub mod parameters;
mod progress;
pub mod settings;
mod world;

use std::ffi::OsString;
use std::io::{self, Write};

use clap::Parser;

pub use outcome::{FAILED, Failure, Outcome, Result};
pub use world::{ColourChoice, World};

/// Runs the tool as this process was asked to; gives the exit status.
pub fn main() -> u8 {
    let outcome = run(std::env::args_os(), &World::of_process());
    let messages = write(io::stderr(), outcome.messages.as_bytes());
    match write(io::stdout(), &outcome.output).and(messages) {
        Ok(()) => outcome.status,
        Err(error) => {
            // Where nothing can be written there is nobody to tell.
            drop(writeln!(io::stderr(), "error: {error}"));
            FAILED
        }
    }
}

/// Runs the tool with arguments, the first of which is its own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>, world: &World) -> Outcome {
    match args::Cli::try_parse_from(arguments) {
        Ok(cli) => cli.run(world).unwrap_or_else(Outcome::from),
        Err(error) if error.use_stderr() => {
            Outcome { messages: error.to_string(), status: FAILED, ..Outcome::default() }
        }
        Err(help) => Outcome::of(help.to_string()),
    }
}

/// Who closes the pipe has read enough: `| head` is no failure.
fn write(mut to: impl Write, bytes: &[u8]) -> io::Result<()> {
    match to.write_all(bytes).and_then(|()| to.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}
