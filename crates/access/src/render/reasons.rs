//! Why somebody may do something, with the places of the statements.

use super::text::{Ink, Terminal};
use super::{Locate, Version, located};
use crate::why::Why;

impl Why {
    /// For people: each request with the statements that decided.
    pub fn to_text_in(&self, terminal: Terminal, locate: &Locate<'_>) -> String {
        let title = format!("{} {} {}", self.principal, self.verb, self.data);
        let mut text = format!("{}\n", terminal.ink(Ink::Bold, &title));
        for reason in &self.reasons {
            let ink = match reason.answer {
                "allowed" => Ink::Green,
                "denied" => Ink::Red,
                _ => Ink::Yellow,
            };
            text.push_str(&format!(
                "  {}: {}\n",
                terminal.ink(ink, reason.answer),
                terminal.wrapped(&reason.request, 6)
            ));
            for because in &reason.because {
                text.push_str(&format!("      {}\n", terminal.wrapped(&located(because, Version::New, locate), 8)));
            }
            let also = [("likewise on", &reason.also_on), ("likewise", &reason.likewise)];
            for (word, list) in also.into_iter().filter(|it| !it.1.is_empty()) {
                let line = format!("{word} {}", list.join(", "));
                text.push_str(&format!("      {}\n", terminal.ink(Ink::Dim, &terminal.wrapped(&line, 8))));
            }
        }
        if self.reasons.is_empty() {
            text.push_str("  the verb has no meaning for it\n");
        }
        text
    }
}
