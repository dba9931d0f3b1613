//! One JSON object a finding and line.

use lakewright_template::{Diagnostic, Object, Step, Value, write};

use super::{Checked, logical_id, one_line};

/// The findings of a file as objects, in order.
pub fn jsonl_entries(file: &Checked) -> Vec<Object> {
    file.findings.iter().map(|it| entry(&file.source.name, it)).collect()
}

/// Writes `{"file":..,"rule":..,"level":..,"logical_id":..,"path":[..],"line":..,"column":..,"message":..}`, one a line.
pub fn jsonl(files: &[Checked]) -> String {
    let mut out = String::new();
    for file in files {
        for finding in &file.findings {
            out.push_str(&write::json_minified(&entry(&file.source.name, finding).into()));
            out.push('\n');
        }
    }
    out
}

fn entry(file: &str, finding: &Diagnostic) -> Object {
    let step = |it: &Step| match it {
        Step::Key(key) => Value::String(key.clone()),
        Step::Index(index) => Value::from(*index),
    };
    let start = finding.span.map(|it| it.start);
    let number = |it: Option<u32>| it.map_or(Value::Null, Value::from);
    Object::of("file", file.to_owned())
        .with("rule", finding.id.clone())
        .with("level", finding.severity.name())
        .with("logical_id", logical_id(finding).to_owned())
        .with("path", finding.path.steps().iter().map(step).collect::<Vec<_>>())
        .with("line", number(start.map(|it| it.line)))
        .with("column", number(start.map(|it| it.column)))
        .with("message", one_line(&finding.message))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Source;
    use lakewright_template::{Path, Position, Severity, Span};

    #[test]
    fn a_finding_is_a_line_with_its_keys_in_their_order() {
        let place = Position { line: 3, column: 5 };
        let path = Path::root().join("Resources").join("Queue").join("Tags").join(0);
        let error =
            Diagnostic::error("E3002", path, "two\n  lines \"quoted\"").at(Some(Span { start: place, end: place }));
        let about_all = Diagnostic { severity: Severity::Informational, ..Diagnostic::error("I1", Path::root(), "m") };
        let file = Checked::new(Source::of_text("a b/\u{e4}.yaml", ""), vec![error, about_all]);
        insta::assert_snapshot!(jsonl(&[file]), @r#"
        {"file":"a b/ä.yaml","rule":"I1","level":"informational","logical_id":"","path":[],"line":null,"column":null,"message":"m"}
        {"file":"a b/ä.yaml","rule":"E3002","level":"error","logical_id":"Queue","path":["Resources","Queue","Tags",0],"line":3,"column":5,"message":"two lines \"quoted\""}
        "#);
    }
}
