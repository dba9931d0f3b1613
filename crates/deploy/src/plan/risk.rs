//! The resources whose data a plan would lose.

use std::fmt;

use lakewright_diff::{Changes, DataFate, Replacement, holds_data};
use lakewright_template::{Template, Value};
use serde::{Deserialize, Serialize};

use crate::aws::ServerChange;

/// A resource whose data a plan would lose, or may lose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Risk {
    /// The resource.
    pub logical_id: String,
    /// Its type.
    pub kind: String,
    /// What happens to it: `deleted`, `replaced`, `perhaps replaced`.
    pub what: String,
    /// Whether CloudFormation alone says so: the templates do not.
    pub by_server_alone: bool,
}

impl fmt::Display for Risk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} is {}", self.kind, self.logical_id, self.what)?;
        if self.by_server_alone {
            f.write_str(", as CloudFormation says and the templates do not: it drifted, or a value outside changed")?;
        }
        Ok(())
    }
}

/// The resources whose data would be lost, by the templates or by CloudFormation: either is enough. `nested` are those that
/// go with a nested stack.
pub(crate) fn risks(
    diff: Option<&Changes>,
    server: &[ServerChange],
    nested: Vec<Risk>,
    old: Option<&Value>,
    new: &Value,
) -> Vec<Risk> {
    let mut found: Vec<Risk> = nested;
    if let Some(diff) = diff {
        of_diff(diff, "", &mut found);
    }
    for change in server {
        let Some(what) = lost(change, old, new) else { continue };
        if !found.iter().any(|it| it.logical_id == change.logical_id) {
            let (logical_id, kind) = (change.logical_id.clone(), change.kind.clone());
            found.push(Risk { logical_id, kind, what: what.to_owned(), by_server_alone: diff.is_some() });
        }
    }
    found.sort_by(|one, other| one.logical_id.cmp(&other.logical_id));
    found
}

fn of_diff(diff: &Changes, above: &str, found: &mut Vec<Risk>) {
    for change in diff.resources.iter().filter(|it| it.data == Some(DataFate::Lost)) {
        let what = match change.replacement {
            Some(Replacement::Conditional) => "perhaps replaced",
            Some(_) => "replaced",
            None => "deleted",
        };
        found.push(Risk {
            logical_id: format!("{above}{}", change.logical_id),
            kind: change.kind.clone().unwrap_or_default(),
            what: what.to_owned(),
            by_server_alone: false,
        });
    }
    for nested in &diff.nested {
        if let Ok(changes) = &nested.changes {
            of_diff(changes, &format!("{above}{}/", nested.logical_id), found);
        }
    }
}

/// What CloudFormation does to data, if it loses any.
fn lost(change: &ServerChange, old: Option<&Value>, new: &Value) -> Option<&'static str> {
    if !holds_data(&change.kind) {
        return None;
    }
    let what = match (change.action.as_str(), change.replacement.as_deref()) {
        ("Remove", _) => "deleted",
        ("Modify", Some("True")) => "replaced",
        ("Modify", Some("Conditional")) => "perhaps replaced",
        // Known only while it is executed.
        ("Dynamic", _) => "perhaps replaced",
        _ => return None,
    };
    let keeps = match change.policy_action.as_deref() {
        Some(action) => !matches!(action, "Delete" | "ReplaceAndDelete"),
        // An older answer does not say: the templates do.
        None => {
            let (template, attribute) =
                if what == "deleted" { (old, "DeletionPolicy") } else { (Some(new), "UpdateReplacePolicy") };
            let resource = template.and_then(|it| Template::of(it).resource(&change.logical_id));
            let policy = resource.and_then(|it| it.attribute(attribute));
            policy.is_some_and(|it| it != "Delete")
        }
    };
    (!keeps).then_some(what)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(action: &str, replacement: Option<&str>, policy: Option<&str>) -> ServerChange {
        ServerChange {
            logical_id: "Raw".into(),
            kind: "AWS::S3::Bucket".into(),
            action: action.into(),
            replacement: replacement.map(str::to_owned),
            policy_action: policy.map(str::to_owned),
            ..ServerChange::default()
        }
    }

    fn template(text: &str) -> Value {
        lakewright_template::read(text).unwrap().root
    }

    #[test]
    fn what_cloudformation_alone_says_counts() {
        let new = template("{Resources: {Raw: {Type: 'AWS::S3::Bucket'}}}");
        let same = Changes::default();
        for (server, what) in [
            (change("Modify", Some("True"), Some("ReplaceAndDelete")), Some("replaced")),
            (change("Modify", Some("Conditional"), None), Some("perhaps replaced")),
            (change("Remove", None, Some("Delete")), Some("deleted")),
            (change("Remove", None, Some("Retain")), None),
            (change("Modify", Some("True"), Some("ReplaceAndRetain")), None),
            (change("Modify", Some("False"), None), None),
            (change("Add", Some("True"), None), None),
        ] {
            let found = risks(Some(&same), std::slice::from_ref(&server), Vec::new(), None, &new);
            assert_eq!(found.first().map(|it| it.what.as_str()), what, "{server:?}");
            assert!(found.iter().all(|it| it.by_server_alone));
        }
    }

    #[test]
    fn the_policies_of_the_templates_count_where_cloudformation_is_silent() {
        let kept = template(
            "{Resources: {Raw: {Type: 'AWS::S3::Bucket', DeletionPolicy: Retain, UpdateReplacePolicy: Retain}}}",
        );
        let empty = template("{Resources: {}}");
        assert!(risks(None, &[change("Remove", None, None)], Vec::new(), Some(&kept), &empty).is_empty());
        assert!(risks(None, &[change("Modify", Some("True"), None)], Vec::new(), Some(&empty), &kept).is_empty());
        assert_eq!(risks(None, &[change("Remove", None, None)], Vec::new(), Some(&empty), &empty).len(), 1);
    }
}
