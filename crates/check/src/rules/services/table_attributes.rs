//! # E3039: the attributes of a table are not those of its keys
//!
//! **What.** `AttributeDefinitions` of a table lists an attribute that no key of the table or of its indexes uses, or
//! lacks one that a key uses.
//!
//! **Why.** DynamoDB refuses the table: only the attributes of keys are defined, and all of them.
//!
//! **Example.**
//!
//! ```yaml
//! AttributeDefinitions: [{AttributeName: id, AttributeType: S}, {AttributeName: size, AttributeType: N}]
//! KeySchema: [{AttributeName: id, KeyType: HASH}]
//! ```
//!
//! **Fix.** List the attributes of the keys, and no others.
//!
//! **Source.** <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html>

use std::collections::BTreeSet;

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("E3039", Severity::Error, "the attributes of a table are not those of its keys", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for table in context.template().resources().filter(|it| it.is("AWS::DynamoDB::Table")) {
        let mut keys = BTreeSet::new();
        let listed = table.property("AttributeDefinitions").map_or(Some(BTreeSet::new()), names);
        let own = table.property("KeySchema").and_then(names);
        let (Some(defined), Some(own)) = (listed, own) else { continue };
        keys.extend(own);
        let mut is_known = true;
        for kind in ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"] {
            let Some(indexes) = table.property(kind) else { continue };
            let Some(indexes) = indexes.as_array() else {
                is_known = false;
                continue;
            };
            for index in indexes {
                match index.get("KeySchema").and_then(names) {
                    Some(names) => keys.extend(names),
                    None => is_known = false,
                }
            }
        }
        if !is_known || defined == keys {
            continue;
        }
        let quoted = |names: Vec<&String>| names.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
        let (unused, missing): (Vec<_>, Vec<_>) =
            (defined.difference(&keys).collect(), keys.difference(&defined).collect());
        let message = match (unused.is_empty(), missing.is_empty()) {
            (true, _) => format!("no definition of {}, which a key uses", quoted(missing)),
            (_, true) => format!("no key uses {}", quoted(unused)),
            _ => format!("no key uses {}, and there is no definition of {}", quoted(unused), quoted(missing)),
        };
        findings.add(table.path().join("Properties"), message);
    }
}

/// The names of attributes in a list, if all are known. A parameter stands for itself.
fn names(list: &Value) -> Option<BTreeSet<String>> {
    let name = |item: &Value| match item.get("AttributeName")? {
        Value::String(text) => Some(text.to_string()),
        value => match value.as_function()? {
            ("Ref", Value::String(name)) => Some(format!("Ref {name}")),
            _ => None,
        },
    };
    list.as_array()?.iter().map(name).collect()
}
