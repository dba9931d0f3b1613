//! For a pull request.

use super::sheet::{Block, Sheet, Tone};
use super::verbs;
use crate::matrix::Matrix;

impl Matrix {
    /// Markdown: what to know first, then a table for each principal.
    pub fn to_markdown(&self) -> String {
        let sheet = Sheet::of(self);
        let mut text = String::new();
        sheet.leads.iter().for_each(|it| text.push_str(&format!("{}\n", markdown(it))));
        text.push('\n');
        for (tone, line) in &sheet.summary {
            let mark = match tone {
                Tone::Plain => "",
                Tone::Unknown => ":grey_question: ",
                Tone::Danger => ":warning: ",
            };
            text.push_str(&format!("- {mark}{}\n", markdown(line)));
        }
        for block in &sheet.blocks {
            text.push_str(&format!("\n### {}{}\n\n", kind(block), code(&block.name)));
            if !block.unknown.is_empty() {
                text.push_str(&format!("Policies that are not known here: {}\n\n", codes(&block.unknown)));
            }
            if !block.lines.is_empty() {
                text.push_str("| can | with | under which conditions |\n| --- | --- | --- |\n");
            }
            for line in &block.lines {
                let in_doubt = match line.tone {
                    Tone::Plain => "",
                    Tone::Unknown => "perhaps ",
                    Tone::Danger => ":warning: ",
                };
                let words = markdown(&line.conditions.join("; "));
                text.push_str(&format!("| {in_doubt}{} | {} | {words} |\n", verbs(&line.verbs), code(&line.data)));
            }
            for chain in &block.reaches {
                text.push_str(&format!("\n- reaches {}\n", markdown(chain)));
            }
        }
        if !sheet.conditions.is_empty() {
            text.push_str("\n### Conditions\n\n");
        }
        for (at, condition) in sheet.conditions.iter().enumerate() {
            text.push_str(&format!("- \\[{}\\] {}\n", at + 1, markdown(condition)));
        }
        if !sheet.notes.is_empty() {
            text.push_str("\n### Not seen\n\n");
        }
        sheet.notes.iter().for_each(|it| text.push_str(&format!("- {}\n", markdown(it))));
        text
    }
}

/// What a block is, with a blank behind it.
fn kind(block: &Block) -> String {
    match block.kind_word() {
        "" => String::new(),
        kind => format!("{kind} "),
    }
}

/// Code, whatever is in it: in a table too.
pub(super) fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ").replace('|', "\\|");
    let longest = text.split(|it| it != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let blank = if longest > 0 { " " } else { "" };
    format!("{fence}{blank}{text}{blank}{fence}")
}

fn codes(texts: &[String]) -> String {
    texts.iter().map(|it| code(it)).collect::<Vec<_>>().join(", ")
}

/// Text that is only text in Markdown.
pub fn markdown(text: &str) -> String {
    let mut made = String::new();
    for character in text.chars() {
        match character {
            '\n' | '\r' => made.push(' '),
            '<' => made.push_str("&lt;"),
            '&' => made.push_str("&amp;"),
            '*' | '_' | '`' | '[' | ']' | '\\' | '~' | '|' | '#' | '$' | '@' => {
                made.push('\\');
                made.push(character);
            }
            _ => made.push(character),
        }
    }
    made
}
