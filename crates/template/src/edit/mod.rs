//! Changing the text of a template by the spans of its nodes: quotes, comments and layout stay as they are.
//!
//! Nothing is believed: after each change the text is read again, and has to be the template that was meant and nothing
//! else. A change for which no such text is found is left out.

mod lines;
mod plan;
mod remove;
mod splice;

use crate::diagnostic::Fix;
use crate::read::{Document, read};
use lines::Lines;
use splice::Splice;

/// A text with fixes in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// The new text.
    pub text: String,
    /// The positions of the fixes that are in it, in ascending order.
    pub applied: Vec<usize>,
}

/// Puts fixes into the text of a template. Those that contradict each other, are there already or can not be made without
/// touching anything else are left out.
///
/// ```
/// use lakewright_template::{Change, Fix, Path, edit};
///
/// let text = "Resources:\n  Queue: # of orders\n    Tpye: 'AWS::SQS::Queue'\n";
/// let path: Path = ["Resources", "Queue", "Tpye"].into_iter().collect();
/// let fix = Fix { path, change: Change::Rename("Type".into()) };
/// assert_eq!(edit::apply(text, &[&fix]).text, text.replace("Tpye", "Type"));
/// ```
pub fn apply(text: &str, fixes: &[&Fix]) -> Edited {
    let unchanged = || Edited { text: text.to_owned(), applied: Vec::new() };
    let Ok(document) = read(text) else { return unchanged() };
    let lines = Lines::new(text);
    let all: Vec<usize> = (0..fixes.len()).collect();
    if let Some(edited) = attempt(text, &document, &lines, fixes, &all) {
        return edited;
    }
    // One of them is in the way: each that fits to those before it.
    let mut best = unchanged();
    for position in all {
        let mut wanted = best.applied.clone();
        wanted.push(position);
        best = attempt(text, &document, &lines, fixes, &wanted).unwrap_or(best);
    }
    best
}

/// The text with all of these fixes, if there is one that reads as it should.
fn attempt(text: &str, document: &Document, lines: &Lines<'_>, fixes: &[&Fix], wanted: &[usize]) -> Option<Edited> {
    let chosen: Vec<&Fix> = wanted.iter().filter_map(|it| fixes.get(*it).copied()).collect();
    let steps = plan::steps(&document.root, &chosen)?;
    let meant = plan::carried_out(&document.root, &steps)?;
    let splices: Option<Vec<Splice>> = steps.iter().map(|it| splice::of(text, document, lines, it)).collect();
    let edited = splice::carried_out(text, splices?)?;
    let is_meant = read(&edited).is_ok_and(|it| it.root == meant);
    (is_meant && edited != text).then(|| Edited { text: edited, applied: wanted.to_vec() })
}
