//! `lakewright man [COMMAND]`.

use clap::{Args, CommandFactory};
use clap_mangen::Man;

use crate::args::Cli;
use crate::outcome::{Failure, Outcome, Result};

/// Print the manual page of the tool or of a command
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  lakewright man | man -l -
  lakewright man check > /usr/local/share/man/man1/lakewright-check.1")]
pub struct ManArgs {
    /// The command; the whole tool if none is named
    command: Option<String>,
}

/// Writes the manual page.
///
/// # Errors
/// Where there is no such command.
pub fn man(args: &ManArgs) -> Result {
    let mut cli = Cli::command();
    cli.build();
    let command = match &args.command {
        None => cli,
        Some(name) => {
            let found = cli.find_subcommand(name).cloned();
            found.ok_or_else(|| {
                Failure::new(format!("there is no command `{name}`")).help("`lakewright help` lists them")
            })?
        }
    };
    let mut page = Vec::new();
    // Writing to memory does not fail.
    Man::new(command).render(&mut page).map_err(|error| Failure::new(error.to_string()))?;
    Ok(Outcome::of(page))
}
