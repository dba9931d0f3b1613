//! Corrections of the published facts: `crates/facts/patches/*.toml`, each with its reason.
//!
//! A patch says what stood there and what shall stand there; once the source says something else, it no longer applies
//! and is an error, so that somebody looks.

use serde::Deserialize;
use serde_json::Value;

use super::Types;
use crate::{Result, files};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    patch: Vec<Patch>,
}

/// One correction.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Patch {
    /// The resource type.
    r#type: String,
    /// A JSON pointer into its facts.
    path: String,
    /// What the source says; absent: nothing.
    was: Option<Value>,
    /// What is right; absent: nothing.
    is: Option<Value>,
    /// Why, with a link where there is one.
    reason: String,
}

/// All patches, by file name.
pub(crate) fn patches() -> Result<Vec<Patch>> {
    let mut patches = Vec::new();
    for (name, text) in files::list("crates/facts/patches", "toml")? {
        let file: File = toml::from_str(&text).map_err(|error| format!("patches/{name}: {error}"))?;
        patches.extend(file.patch);
    }
    if let Some(patch) = patches.iter().find(|it| it.reason.trim().is_empty()) {
        return Err(format!("{patch}: a patch needs a reason").into());
    }
    Ok(patches)
}

/// Applies every patch; the error names all that do not apply.
pub(crate) fn apply(types: &mut Types, patches: &[Patch]) -> Result<()> {
    let mut errors = Vec::new();
    for patch in patches {
        let Some(facts) = types.get_mut(&patch.r#type) else {
            errors.push(format!("{patch}: no such type"));
            continue;
        };
        let found = facts.pointer(&patch.path);
        if found != patch.was.as_ref() {
            let found = found.map_or("nothing".to_owned(), Value::to_string);
            errors.push(format!("{patch}: no longer applies, the source says {found}"));
            continue;
        }
        let Some((parent, key)) = patch.path.rsplit_once('/') else {
            errors.push(format!("{patch}: the path is no JSON pointer"));
            continue;
        };
        // `/units/VisibilityTimeout` may be the first of its section.
        if facts.pointer(parent).is_none()
            && let Some(section) = parent.strip_prefix('/').filter(|it| !it.contains('/'))
        {
            facts[section] = Value::Object(serde_json::Map::new());
        }
        let Some(parent) = facts.pointer_mut(parent).and_then(Value::as_object_mut) else {
            errors.push(format!("{patch}: nothing at the path above it"));
            continue;
        };
        let key = key.replace("~1", "/").replace("~0", "~");
        match &patch.is {
            Some(value) => drop(parent.insert(key, value.clone())),
            None => drop(parent.remove(&key)),
        }
    }
    fail(errors)
}

/// Whether every patch is applied already.
pub(crate) fn check(types: &Types, patches: &[Patch]) -> Result<()> {
    let applied =
        |patch: &&Patch| types.get(&patch.r#type).map(|it| it.pointer(&patch.path)) == Some(patch.is.as_ref());
    fail(
        patches
            .iter()
            .filter(|it| !applied(it))
            .map(|it| format!("{it}: not applied, run `cargo xtask facts`"))
            .collect(),
    )
}

fn fail(errors: Vec<String>) -> Result<()> {
    if errors.is_empty() { Ok(()) } else { Err(errors.join("\n").into()) }
}

impl std::fmt::Display for Patch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.r#type, self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn types() -> Types {
        Types::from([("AWS::X::Y".to_owned(), json!({ "properties": { "A": { "maximum": 5 } } }))])
    }

    fn patch(path: &str, was: Option<Value>, is: Option<Value>) -> Patch {
        Patch { r#type: "AWS::X::Y".into(), path: path.into(), was, is, reason: "because".into() }
    }

    #[test]
    fn a_patch_replaces_adds_and_removes() {
        let mut types = types();
        let patches = [
            patch("/properties/A/maximum", Some(json!(5)), Some(json!(6))),
            patch("/units/A", None, Some(json!("seconds"))),
        ];
        apply(&mut types, &patches).unwrap();
        assert_eq!(types["AWS::X::Y"], json!({ "properties": { "A": { "maximum": 6 } }, "units": { "A": "seconds" } }));
        check(&types, &patches).unwrap();
        apply(&mut types, &[patch("/properties/A/maximum", Some(json!(6)), None)]).unwrap();
        assert_eq!(types["AWS::X::Y"]["properties"]["A"], json!({}));
    }

    #[test]
    fn patches_that_no_longer_apply_are_all_named() {
        let stale =
            [patch("/properties/A/maximum", Some(json!(4)), None), patch("/properties/B", Some(json!({})), None)];
        let error = apply(&mut types(), &stale).unwrap_err().to_string();
        assert_eq!(
            error,
            "AWS::X::Y /properties/A/maximum: no longer applies, the source says 5\n\
             AWS::X::Y /properties/B: no longer applies, the source says nothing"
        );
    }
}
