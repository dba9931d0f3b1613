//! Limits of a queue's policy besides its size.

use lakewright_template::{Diagnostic, Object, Path, Value};

use super::{QUOTA, statements};
use crate::documents::{Placed, items};

const SOURCE: &str = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html";

/// The limits of a queue's policy besides its size.
pub(super) fn check_queue_quotas(placed: &Placed<'_>, findings: &mut Vec<Diagnostic>) {
    let statements = statements(placed);
    let count = |statement: &Value, element: &str| statement.get(element).map_or(0, |it| items(it, Path::root()).len());
    let principals = |statement: &Value| match statement.get("Principal") {
        Some(Value::Object(kinds)) => kinds.values().map(|it| items(it, Path::root()).len()).sum(),
        Some(_) => 1,
        None => 0,
    };
    let conditions = |statement: &Value| {
        let operators = statement.get("Condition").and_then(Value::as_object);
        operators.into_iter().flat_map(Object::values).filter_map(Value::as_object).map(Object::len).sum()
    };
    let mut report = |path: &Path, what: &str, count: usize, most: usize| {
        if count > most {
            let message = format!("queue policy with {count} {what}; the limit is {most}");
            findings.push(Diagnostic::error(QUOTA, path.clone(), message).source(SOURCE));
        }
    };
    let all = |of: &dyn Fn(&Value) -> usize| statements.iter().map(|(_, it)| of(it)).sum();
    report(&placed.path, "statements", statements.len(), 20);
    report(&placed.path, "principals", all(&principals), 50);
    report(&placed.path, "conditions", all(&conditions), 10);
    for (path, statement) in &statements {
        report(path, "actions in one statement", count(statement, "Action"), 7);
    }
}
