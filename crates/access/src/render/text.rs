//! For the terminal, and for a snapshot that is read in a minute.

use super::sheet::{Block, Sheet, SheetLine, Tone};
use super::verbs;
use crate::matrix::Matrix;

/// How text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// The most characters of a line; longer words stay whole.
    pub width: usize,
    /// With the escape sequences of terminals.
    pub is_coloured: bool,
}

impl Default for Terminal {
    fn default() -> Terminal {
        Terminal { width: 120, is_coloured: false }
    }
}

/// A colour of terminals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    Bold,
    Dim,
    Red,
    Green,
    Yellow,
}

impl Terminal {
    /// A text in a colour.
    pub(super) fn ink(self, ink: Ink, text: &str) -> String {
        let code = match ink {
            Ink::Bold => 1,
            Ink::Dim => 2,
            Ink::Red => 31,
            Ink::Green => 32,
            Ink::Yellow => 33,
        };
        if self.is_coloured { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// A text on lines that begin with blanks.
    pub(super) fn wrapped(self, text: &str, indent: usize) -> String {
        let mut lines: Vec<String> = vec![String::new()];
        for word in text.split(' ') {
            let length = |it: &str| it.chars().count();
            let line = lines.last().map_or(0, |it| length(it));
            if line > 0 && indent + line + 1 + length(word) > self.width {
                lines.push(String::new());
            }
            if let Some(line) = lines.last_mut() {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
        }
        lines.join(&format!("\n{}", " ".repeat(indent)))
    }
}

const NONE_OF_THAT: &str = "\nNobody can do anything of that.\n";
const NONE: &str = "\nNobody that is named here can do anything with what is here.\n";

/// The widest that verbs are before data.
const VERBS: usize = 24;

impl Matrix {
    /// Plain text: what to know first, then each principal with what it can do and whose rights it reaches.
    pub fn to_text(&self) -> String {
        self.to_text_in(Terminal::default())
    }

    /// The same for a terminal.
    pub fn to_text_in(&self, terminal: Terminal) -> String {
        let sheet = Sheet::of(self);
        let mut text = String::new();
        for line in &sheet.leads {
            text.push_str(&format!("{}\n", terminal.wrapped(line, 0)));
        }
        if !sheet.summary.is_empty() {
            text.push('\n');
        }
        for (tone, line) in &sheet.summary {
            let line = terminal.wrapped(&format!("{} {line}", mark(*tone)), 2);
            text.push_str(&format!("{}\n", toned(terminal, *tone, &line)));
        }
        sheet.blocks.iter().for_each(|it| block(terminal, it, &mut text));
        if sheet.blocks.is_empty() {
            text.push_str(if sheet.is_part { NONE_OF_THAT } else { NONE });
        }
        if !sheet.conditions.is_empty() {
            text.push_str(&format!("\n{}\n", terminal.ink(Ink::Bold, "Conditions")));
        }
        for (at, condition) in sheet.conditions.iter().enumerate() {
            text.push_str(&format!("  [{}] {}\n", at + 1, terminal.wrapped(condition, 6)));
        }
        if !sheet.notes.is_empty() {
            text.push_str(&format!("\n{}\n", terminal.ink(Ink::Bold, "Not seen")));
        }
        for note in &sheet.notes {
            text.push_str(&format!("  {}\n", terminal.wrapped(note, 2)));
        }
        text
    }
}

fn mark(tone: Tone) -> char {
    match tone {
        Tone::Plain => '-',
        Tone::Unknown => '?',
        Tone::Danger => '!',
    }
}

fn toned(terminal: Terminal, tone: Tone, text: &str) -> String {
    match tone {
        Tone::Plain => text.to_owned(),
        Tone::Unknown => terminal.ink(Ink::Yellow, text),
        Tone::Danger => terminal.ink(Ink::Red, text),
    }
}

fn block(terminal: Terminal, block: &Block, text: &mut String) {
    let name = terminal.ink(Ink::Bold, &block.name);
    match block.kind_word() {
        "" => text.push_str(&format!("\n{name}\n")),
        kind => text.push_str(&format!("\n{} {name}\n", terminal.ink(Ink::Dim, kind))),
    }
    if !block.unknown.is_empty() {
        let line =
            terminal.wrapped(&format!("? has policies that are not known here: {}", block.unknown.join(", ")), 4);
        text.push_str(&format!("  {}\n", terminal.ink(Ink::Yellow, &line)));
    }
    let width = block.lines.iter().map(|it| verbs(&it.verbs).len()).filter(|it| *it <= VERBS).max().unwrap_or(0);
    block.lines.iter().for_each(|it| line(terminal, it, width, text));
    for reach in &block.reaches {
        text.push_str(&format!("    {} {}\n", terminal.ink(Ink::Yellow, "reaches"), terminal.wrapped(reach, 12)));
    }
}

fn line(terminal: Terminal, line: &SheetLine, width: usize, text: &mut String) {
    let (verbs, indent) = (verbs(&line.verbs), 6 + width);
    let sign = if line.tone == Tone::Plain { ' ' } else { mark(line.tone) };
    text.push_str(&toned(terminal, line.tone, &format!("  {sign} {verbs:width$}")));
    if verbs.len() > width {
        text.push_str(&format!("\n{}", " ".repeat(indent)));
    } else {
        text.push_str("  ");
    }
    let data = terminal.wrapped(&line.data, indent);
    text.push_str(&data);
    if !line.conditions.is_empty() {
        let words = line.conditions.join("; ");
        let last = data.rsplit('\n').next().map_or(0, |it| it.trim_start().chars().count());
        let is_short = indent + last + 4 + words.chars().count() <= terminal.width;
        let before = if is_short { "  ".to_owned() } else { format!("\n{}", " ".repeat(indent)) };
        let words = terminal.wrapped(&format!("({words})"), indent + 1);
        text.push_str(&format!("{before}{}", terminal.ink(Ink::Dim, &words)));
    }
    text.push('\n');
}
