//! Policy documents compare by what IAM reads: one value is a list of one, and the order of lists means nothing.

use lakewright_template::{Object, Value};

use super::canonical::{Rules, canonical, write_key, write_set, write_value};

/// Whether an object is a policy document.
pub(super) fn is_document(object: &Object) -> bool {
    let statements = match object.get("Statement") {
        Some(Value::Array(items)) => items.as_slice(),
        Some(single @ Value::Object(_)) => std::slice::from_ref(single),
        _ => return false,
    };
    statements.iter().any(|it| it.get("Effect").is_some())
}

pub(super) fn write_document(object: &Object, out: &mut String) {
    let mut keys: Vec<&str> = object.keys().map(AsRef::as_ref).collect();
    keys.sort_unstable();
    out.push('{');
    for key in keys {
        let Some(value) = object.get(key) else { continue };
        write_key(key, out);
        match (key, value) {
            ("Statement", Value::Array(items)) => {
                let mut items: Vec<String> = items.iter().map(statement).collect();
                items.sort_unstable();
                out.push_str(&items.join(","));
            }
            ("Statement", single) => out.push_str(&statement(single)),
            _ => write_value(value, Rules::none(), out),
        }
        out.push(',');
    }
    out.push('}');
}

fn statement(value: &Value) -> String {
    let Some(object) = value.as_object().filter(|_| value.as_function().is_none()) else {
        return canonical(value, Rules::none());
    };
    let mut out = String::from("{");
    let mut keys: Vec<&str> = object.keys().map(AsRef::as_ref).collect();
    keys.sort_unstable();
    for key in keys {
        let Some(value) = object.get(key) else { continue };
        write_key(key, &mut out);
        match key {
            "Action" | "NotAction" | "Resource" | "NotResource" => write_set(value, &mut out),
            "Principal" | "NotPrincipal" => write_sets(value, 1, &mut out),
            "Condition" => write_sets(value, 2, &mut out),
            _ => write_value(value, Rules::none(), &mut out),
        }
        out.push(',');
    }
    out.push('}');
    out
}

/// Sets below `depth` levels of keys.
fn write_sets(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Object(object) if depth > 0 && value.as_function().is_none() => {
            let mut keys: Vec<&str> = object.keys().map(AsRef::as_ref).collect();
            keys.sort_unstable();
            out.push('{');
            for key in keys {
                if let Some(value) = object.get(key) {
                    write_key(key, out);
                    write_sets(value, depth - 1, out);
                    out.push(',');
                }
            }
            out.push('}');
        }
        _ => write_set(value, out),
    }
}
