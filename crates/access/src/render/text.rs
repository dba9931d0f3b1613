//! For the terminal, and for a snapshot that is read in a minute.

use super::{circumstances, verbs};
use crate::matrix::Matrix;

impl Matrix {
    /// Plain text: each principal with what it can do, then whose rights it reaches.
    pub fn to_text(&self) -> String {
        let mut text = String::from(
            "Everything below is over TLS only, unless it says otherwise. What is not here, nobody can.\n",
        );
        for row in &self.principals {
            text.push_str(&format!("\n{} {}\n", row.kind.name(), row.name));
            if !row.unknown_policies.is_empty() {
                text.push_str(&format!(
                    "  ? has policies that are not known here: {}\n",
                    row.unknown_policies.join(", ")
                ));
            }
            for line in self.lines(&row.name) {
                let mark = if line.unknown.is_some() { "?" } else { " " };
                text.push_str(&format!("  {mark} {}: {}\n", verbs(&line), line.data.join(", ")));
                let words = circumstances(&line);
                if !words.is_empty() {
                    text.push_str(&format!("      {words}\n"));
                }
            }
            for chain in &row.chains {
                text.push_str(&format!("    reaches {chain}\n"));
            }
        }
        for note in &self.notes {
            text.push_str(&format!("\nnot read: {note}\n"));
        }
        text
    }
}
