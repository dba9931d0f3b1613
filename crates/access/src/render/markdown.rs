//! For a pull request.

use super::{circumstances, verbs};
use crate::matrix::Matrix;

impl Matrix {
    /// Markdown: a table for each principal.
    pub fn to_markdown(&self) -> String {
        let mut text = String::from(
            "Everything below is over TLS only, unless it says otherwise. What is not here, nobody can.\n",
        );
        for row in &self.principals {
            text.push_str(&format!("\n### {} `{}`\n\n", row.kind.name(), row.name));
            let lines = self.lines(&row.name);
            if !lines.is_empty() {
                text.push_str("| can | with | under which conditions |\n| --- | --- | --- |\n");
            }
            for line in lines {
                let in_doubt = if line.unknown.is_some() { "perhaps " } else { "" };
                let data: Vec<String> = line.data.iter().map(|it| format!("`{it}`")).collect();
                let words = circumstances(&line).replace('|', "\\|");
                text.push_str(&format!("| {in_doubt}{} | {} | {words} |\n", verbs(&line), data.join(", ")));
            }
            for chain in &row.chains {
                text.push_str(&format!("\n- reaches {chain}\n"));
            }
        }
        for note in &self.notes {
            text.push_str(&format!("\nNot read: {note}\n"));
        }
        text
    }
}
