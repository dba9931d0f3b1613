//! Which resource waits for which: by `DependsOn`, `Ref`, `Fn::GetAtt`, and names in the text of `Fn::Sub`.

use lakewright_template::{Diagnostic, Object, Path, Text, Value};
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};

const UNRELATED: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html";

/// Calls `found` with every logical id that a value refers to; a name may come several times.
pub(crate) fn references<'v>(value: &'v Value, found: &mut impl FnMut(&'v str)) {
    value.walk(&mut |node| match node.as_function() {
        Some(("Ref", Value::String(name))) => found(name),
        Some(("Fn::GetAtt", Value::Array(parts))) => {
            parts.first().and_then(Value::as_str).into_iter().for_each(&mut *found)
        }
        Some(("Fn::GetAtt", Value::String(name))) => found(name.split_once('.').map_or(&**name, |it| it.0)),
        Some(("Fn::Sub", Value::String(text))) => in_text(text, found),
        Some(("Fn::Sub", Value::Array(parts))) => {
            parts.first().and_then(Value::as_str).into_iter().for_each(|it| in_text(it, found))
        }
        _ => {}
    });
}

/// The names between `${` and `}` or `.`; `${!` is literal text.
fn in_text<'v>(text: &'v str, found: &mut impl FnMut(&'v str)) {
    for part in text.split("${").skip(1) {
        if let Some((name, _)) = part.split_once('}')
            && !name.starts_with('!')
        {
            found(name.split_once('.').map_or(name, |it| it.0));
        }
    }
}

/// Resources that wait for each other, so that none of them can ever be made: a finding for each such circle.
pub(crate) fn cycles(resources: &Object) -> Vec<Diagnostic> {
    let mut graph: DiGraph<&Text, ()> = DiGraph::with_capacity(resources.len(), resources.len() * 4);
    for name in resources.keys() {
        graph.add_node(name);
    }
    for (position, resource) in resources.values().enumerate() {
        let mut wait = |name: &str| {
            if let Some(target) = resources.position(name) {
                graph.update_edge(NodeIndex::new(position), NodeIndex::new(target), ());
            }
        };
        if let Some(properties) = resource.get("Properties") {
            references(properties, &mut wait);
        }
        match resource.get("DependsOn") {
            Some(Value::String(name)) => wait(name),
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).for_each(wait),
            _ => {}
        }
    }
    let mut circles: Vec<Vec<NodeIndex>> = tarjan_scc(&graph);
    circles.retain(|it| it.len() > 1 || graph.contains_edge(it[0], it[0]));
    circles.iter_mut().for_each(|it| it.sort_unstable());
    circles.sort_unstable();
    circles.iter().map(|circle| finding(circle.iter().map(|it| graph[*it]).collect())).collect()
}

fn finding(names: Vec<&Text>) -> Diagnostic {
    let list = names.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
    let path = Path::root().join("Resources").join(names[0].clone());
    let message =
        if names.len() == 1 { format!("{list} waits for itself") } else { format!("{list} wait for each other") };
    Diagnostic::error("E3004", path, message)
        .help("name one of them by a deterministic name instead of a reference, or split what they have in common")
        .source(UNRELATED)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resource(properties: Object) -> Value {
        Object::of("Type", "AWS::SQS::Queue").with("Properties", properties).into()
    }

    #[test]
    fn a_circle_through_a_text_and_an_attribute_is_found() {
        let resources = Object::of("A", resource(Object::of("X", Object::of("Fn::Sub", "${B.Arn}/*"))))
            .with("B", resource(Object::of("X", Object::of("Fn::GetAtt", ["A".into(), "Arn".into()]))))
            .with("C", resource(Object::of("X", Object::of("Ref", "A"))));
        let found = cycles(&resources);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].message, "`A`, `B` wait for each other");
    }

    #[test]
    fn literal_text_is_no_reference() {
        let resources = Object::of("A", resource(Object::of("X", Object::of("Fn::Sub", "${!A} ${AWS::Region}"))));
        assert_eq!(cycles(&resources), []);
    }
}
