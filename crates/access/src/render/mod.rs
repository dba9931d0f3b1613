//! A matrix, a difference and reasons, for people and for machines.

mod changes;
mod fold;
mod html;
mod json;
mod markdown;
mod reasons;
mod sheet;
mod text;

use crate::verb::Verb;
use crate::why::At;

pub use html::html_of_text;
pub use json::{Report, schema};
pub use markdown::markdown;
pub use text::Terminal;

/// Which side of a difference a place is in. Where there are no sides it is the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// Before.
    Old,
    /// After.
    New,
}

/// Says where a place of a template stands: `prod.template.json:120:9`. `None` where that is not known.
pub type Locate<'l> = dyn Fn(Version, &At) -> Option<String> + 'l;

fn verbs(verbs: &[Verb]) -> String {
    verbs.iter().map(|it| it.name()).collect::<Vec<_>>().join(", ")
}

/// A reason with its place in a file, or its path where there is none.
pub(crate) fn located(because: &crate::why::Because, version: Version, locate: &Locate<'_>) -> String {
    match &because.at {
        None => because.text.clone(),
        Some(at) => match locate(version, at) {
            Some(place) => format!("{} at {place}", because.text),
            None => because.to_string(),
        },
    }
}
