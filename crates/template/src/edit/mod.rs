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
    // One of them is in the way: those that fit to the ones before them, as many at once as go.
    let mut best = unchanged();
    let mut left = vec![all.as_slice()];
    let mut read = 0;
    while let Some(some) = left.pop().filter(|_| read <= MOST_READ) {
        read += text.len();
        let wanted = [best.applied.as_slice(), some].concat();
        if let Some(edited) = attempt(text, &document, &lines, fixes, &wanted) {
            best = edited;
        } else if let [first, second, ..] = some
            && first != second
        {
            let (first, second) = some.split_at(some.len() / 2);
            left.extend([second, first]);
        }
    }
    best
}

/// How many bytes are read again to find what is in the way, in all. It bounds the time of hostile input.
const MOST_READ: usize = 20_000_000;

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
