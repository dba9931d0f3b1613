//! The keys of tables: the first is the hash key, a second one the range key. The schema tells them apart by position.

use lakewright_template::{Diagnostic, Value};

use crate::context::Context;
use crate::rule::Findings;

const KINDS: [&str; 2] = ["HASH", "RANGE"];

/// Reports keys that stand in the place of the other.
pub(crate) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let is_table = |it: &str| matches!(it, "AWS::DynamoDB::Table" | "AWS::DynamoDB::GlobalTable");
    for table in context.template().resources().filter(|it| it.kind().is_some_and(is_table)) {
        let Some(keys) = table.property("KeySchema").and_then(Value::as_array) else { continue };
        // Conditions may leave some out.
        if keys.iter().any(|it| it.as_function().is_some()) {
            continue;
        }
        if keys.len() > KINDS.len() {
            let message = format!("there are {} keys, at most {} are taken", keys.len(), KINDS.len());
            findings.push(Diagnostic::error("E3032", table.property_path("KeySchema"), message));
        }
        for ((position, key), wanted) in keys.iter().enumerate().zip(KINDS) {
            let Some(kind) = key.get("KeyType").and_then(Value::as_str) else { continue };
            if kind != wanted {
                let path = table.property_path("KeySchema").join(position).join("KeyType");
                let place = if position == 0 { "first" } else { "second" };
                findings.add(path, format!("the {place} key of a table is `{wanted}`, this is `{kind}`"));
            }
        }
    }
}
