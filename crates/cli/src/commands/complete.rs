//! `lakewright completions SHELL`.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::args::Cli;
use crate::outcome::{Outcome, Result};

/// Print completions for a shell
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  lakewright completions bash > ~/.local/share/bash-completion/completions/lakewright
  lakewright completions zsh > ~/.zfunc/_lakewright
  lakewright completions fish > ~/.config/fish/completions/lakewright.fish")]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Writes the completions.
///
/// # Errors
/// Never; every command gives a result.
pub fn completions(args: &CompletionsArgs) -> Result {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "lakewright", &mut text);
    Ok(Outcome::of(text))
}
