//! What the tool knows of where it runs: handed in, so that a command is a function of its arguments.

use std::cell::Cell;
use std::io::{self, IsTerminal, Read};
use std::path::PathBuf;

use clap::ValueEnum;
use lakewright::report::Colour;

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ColourChoice {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Where the tool runs.
pub struct World {
    /// The current folder.
    pub folder: PathBuf,
    /// Whether standard output is a terminal.
    pub output_is_terminal: bool,
    /// The characters of a line of the terminal, if standard output is one.
    pub width: Option<usize>,
    /// Whether standard error is a terminal: then it is said what takes long.
    pub messages_are_seen: bool,
    /// Whether the environment asks for no colour: <https://no-color.org>.
    pub no_colour: bool,
    /// Whether somebody sits there who can be asked.
    pub can_ask: bool,
    /// Standard input, until it was read.
    input: Cell<Option<Box<dyn Read>>>,
}

impl World {
    /// A world with this standard input, and no terminal.
    pub fn new(input: Box<dyn Read>) -> World {
        World {
            folder: PathBuf::new(),
            output_is_terminal: false,
            width: None,
            messages_are_seen: false,
            no_colour: false,
            can_ask: false,
            input: Cell::new(Some(input)),
        }
    }

    /// The world of this process.
    pub fn of_process() -> World {
        World {
            // One that is gone has no files that could be relative to it.
            folder: std::env::current_dir().unwrap_or_default(),
            output_is_terminal: io::stdout().is_terminal(),
            can_ask: io::stdin().is_terminal() && io::stderr().is_terminal(),
            width: terminal_size::terminal_size_of(io::stdout()).map(|it| usize::from(it.0.0)),
            messages_are_seen: io::stderr().is_terminal(),
            no_colour: std::env::var_os("NO_COLOR").is_some_and(|it| !it.is_empty()),
            ..World::new(Box::new(io::stdin()))
        }
    }

    /// Whether output is in colour.
    pub fn colour(&self, choice: ColourChoice) -> Colour {
        match choice {
            ColourChoice::Always => Colour::On,
            ColourChoice::Auto if self.output_is_terminal && !self.no_colour => Colour::On,
            ColourChoice::Auto | ColourChoice::Never => Colour::Off,
        }
    }

    /// Everything on standard input; it is there once.
    ///
    /// # Errors
    /// Where it can not be read, or was read before.
    pub fn read_input(&self) -> io::Result<Vec<u8>> {
        let input = self.input.take();
        let mut input = input.ok_or_else(|| io::Error::other("standard input was read already"))?;
        let mut bytes = Vec::new();
        input.read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_is_for_terminals_unless_somebody_says_otherwise() {
        let mut world = World::new(Box::new(io::empty()));
        assert_eq!(world.colour(ColourChoice::Auto), Colour::Off);
        assert_eq!(world.colour(ColourChoice::Always), Colour::On);
        world.output_is_terminal = true;
        assert_eq!(world.colour(ColourChoice::Auto), Colour::On);
        assert_eq!(world.colour(ColourChoice::Never), Colour::Off);
        world.no_colour = true;
        assert_eq!(world.colour(ColourChoice::Auto), Colour::Off);
        assert_eq!(world.colour(ColourChoice::Always), Colour::On);
    }

    #[test]
    fn standard_input_is_there_once() {
        let world = World::new(Box::new("text".as_bytes()));
        assert_eq!(world.read_input().unwrap(), b"text");
        assert!(world.read_input().is_err());
    }
}
