//! Findings in templates whose loops are written out before the rules see them: reported at the loops.

use std::collections::HashSet;

use lakewright_template::loops::Unrolled;
use lakewright_template::{Diagnostic, Document, Path, Step};

/// Findings as they are of the template that was written: at the loops, once each.
pub(crate) fn restore(unrolled: &Unrolled, document: &Document, findings: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    findings.retain_mut(|finding| {
        let [Step::Key(section), Step::Key(name), rest @ ..] = finding.path.steps() else { return true };
        let is_unused = matches!(finding.id.as_ref(), "W2001" | "W7001");
        if is_unused && unrolled.used.contains(name.as_ref()) {
            return false;
        }
        let Some(origin) = unrolled.origins.get(&(section.to_string(), name.to_string())) else { return true };
        let path = written(document, origin, rest);
        let is_new = seen.insert((finding.id.clone(), path.clone()));
        finding.path = path;
        // A fix would be of one pass of the loop.
        finding.fix = None;
        is_new
    });
}

/// The path of what is written: as far as it leads somewhere.
fn written(document: &Document, origin: &Path, rest: &[Step]) -> Path {
    let mut path = origin.clone();
    for step in rest {
        let next = match step {
            Step::Key(key) => path.join(key.clone()),
            Step::Index(index) => path.join(*index),
        };
        if document.place(&next).is_none() {
            break;
        }
        path = next;
    }
    path
}
