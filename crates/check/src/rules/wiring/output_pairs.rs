//! # LW-OUTPUT-PAIRS: two outputs of a pair give the same value
//!
//! **What.** Two outputs whose names differ in their last letter or number give one value, and the resource that the
//! second is named after is there.
//!
//! **Why.** A line was copied and not changed: whoever reads the second output gets the first subnet.
//!
//! **Example.**
//!
//! ```yaml
//! Outputs:
//!   PrivateSubnetA: {Value: !Ref PrivateSubnetA}
//!   PrivateSubnetB: {Value: !Ref PrivateSubnetA}
//! ```
//!
//! **Fix.** Refer to the resource that the output is named after.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;
use lakewright_template::Value;

pub(crate) const RULE: Rule =
    Rule::shared("LW-OUTPUT-PAIRS", Severity::Warning, "two outputs of a pair give the same value");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    let template = wiring.context.template();
    let outputs: Vec<(&str, &Value)> =
        template.outputs().filter_map(|(name, it)| Some((name, it.get("Value")?))).collect();
    for (name, value) in &outputs {
        let Some(referred) = referred(value) else { continue };
        let id = referred.split('.').next().unwrap_or_default();
        let (Some((stem, last)), Some((id_stem, id_last))) = (split(name), split(id)) else { continue };
        let twin = format!("{id_stem}{last}");
        let has_other = |it: &(&str, &Value)| {
            self::referred(it.1).as_ref() == Some(&referred)
                && split(it.0).is_some_and(|(other, end)| other == stem && end == id_last)
        };
        let is_named_so = stem.ends_with(id_stem) || id_stem.ends_with(stem);
        if last == id_last || !is_named_so || template.resource(&twin).is_none() || !outputs.iter().any(has_other) {
            continue;
        }
        let path = crate::place::at(["Outputs", name, "Value"]);
        let message = format!("output `{name}` gives `{id}`, as another output does; `{twin}` is there");
        findings.add(path, message).set(format!("refer to `{twin}`"), SOURCE);
    }
}

/// What a value is, if it is a resource or an attribute of one and nothing else: `Subnet`, `Subnet.VpcId`.
fn referred(value: &Value) -> Option<String> {
    match value.as_function()? {
        ("Ref", Value::String(id)) | ("Fn::GetAtt", Value::String(id)) => Some(id.to_string()),
        ("Fn::GetAtt", Value::Array(parts)) => {
            parts.iter().map(Value::as_str).collect::<Option<Vec<_>>>().map(|it| it.join("."))
        }
        ("Fn::Sub", Value::String(text)) => {
            let name = text.strip_prefix("${")?.strip_suffix('}')?;
            (!name.contains(['$', '}', '!'])).then(|| name.to_owned())
        }
        _ => None,
    }
}

/// A name and its last letter or digit.
fn split(name: &str) -> Option<(&str, char)> {
    let last = name.chars().last().filter(char::is_ascii_alphanumeric)?;
    name.get(..name.len() - 1).filter(|it| !it.is_empty()).map(|it| (it, last))
}
