//! Where CloudFormation says something else than the comparison of the templates.

use std::collections::BTreeMap;
use std::fmt;

use lakewright_diff::Changes;
use serde::{Deserialize, Serialize};

use crate::aws::ServerChange;

/// A resource of which CloudFormation says something else than the comparison of the templates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// The resource.
    pub logical_id: String,
    /// What the templates say: `Modify`, `Modify, replaced`; none where it does not change by them.
    pub templates: Option<String>,
    /// What CloudFormation says.
    pub server: Option<String>,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |it: &Option<String>| it.clone().unwrap_or_else(|| "no change".to_owned());
        write!(
            f,
            "{}: CloudFormation says {}, the templates say {}",
            self.logical_id,
            text(&self.server),
            text(&self.templates)
        )
    }
}

/// The resources of which the two say different things. Nested resources are compared by CloudFormation alone.
pub(super) fn differences(diff: &Changes, server: &[ServerChange]) -> Vec<Verdict> {
    let mut both: BTreeMap<&str, (Option<String>, Option<String>)> = BTreeMap::new();
    for change in &diff.resources {
        let replacement = change.replacement.map(|it| it.name());
        both.entry(&change.logical_id).or_default().0 = Some(words(change.action.name(), replacement));
    }
    for change in server.iter().filter(|it| !it.logical_id.contains('/')) {
        both.entry(&change.logical_id).or_default().1 = Some(words(&change.action, change.replacement.as_deref()));
    }
    let differing = both.into_iter().filter(|(_, (templates, server))| templates != server);
    let verdict = |(id, (templates, server)): (&str, _)| Verdict { logical_id: id.to_owned(), templates, server };
    differing.map(verdict).collect()
}

fn words(action: &str, replacement: Option<&str>) -> String {
    match (action, replacement) {
        // Some answers have a replacement for what is new: it means nothing.
        ("Modify", Some("True")) => "Modify, replaced".to_owned(),
        ("Modify", Some("Conditional")) => "Modify, perhaps replaced".to_owned(),
        (other, _) => other.to_owned(),
    }
}
