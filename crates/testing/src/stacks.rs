//! Templates in tests: synthesize or fail readably, look things up, compare with a snapshot.

use lakewright_stack::{App, Assembly, Stack};
use lakewright_template::{Object, Value, write};

/// The template of a stack.
///
/// # Panics
/// Where synthesis found an error: a test fails with everything that was found.
#[track_caller]
pub fn template(stack: &Stack) -> Value {
    let synthesized = stack.synth();
    let errors: Vec<String> =
        synthesized.diagnostics.iter().filter(|it| it.is_error()).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "stack `{}` does not synthesize:\n{}", stack.id().name, errors.join("\n"));
    synthesized.template
}

/// The template of a stack as it is written to disk: what [`assert_stack_snapshot!`](crate::assert_stack_snapshot)
/// compares.
///
/// # Panics
/// As [`template`] does.
#[track_caller]
pub fn template_text(stack: &Stack) -> String {
    write::json(&template(stack))
}

/// The assembly of an app.
///
/// # Panics
/// Where synthesis found an error: a test fails with everything that was found.
#[track_caller]
pub fn assembly(app: &App) -> Assembly {
    match app.synth() {
        Ok(assembly) => assembly,
        Err(error) => panic!("{error}"),
    }
}

/// The resources of one type: logical id and resource, in the order of the template.
pub fn resources_of<'t>(template: &'t Value, type_name: &str) -> Vec<(&'t str, &'t Object)> {
    resources(template).filter(|(_, it)| it.get("Type").and_then(Value::as_str) == Some(type_name)).collect()
}

/// All resources: logical id and resource, in the order of the template.
pub fn resources(template: &Value) -> impl Iterator<Item = (&str, &Object)> {
    let resources = template.get("Resources").and_then(Value::as_object);
    resources.into_iter().flat_map(Object::iter).filter_map(|(id, it)| Some((id.as_ref(), it.as_object()?)))
}

/// A property of a resource by its path: `property(resource, &["VersioningConfiguration", "Status"])`.
pub fn property<'t>(resource: &'t Object, path: &[&str]) -> Option<&'t Value> {
    path.iter().try_fold(resource.get("Properties")?, |node, key| node.get(key))
}

/// Compares the template of a stack with a snapshot; `cargo insta review` shows what changed.
///
/// ```
/// use lakewright_stack::{Account, Stack};
///
/// let stack = Stack::new("empty", Account::new("111111111111"));
/// lakewright_testing::assert_stack_snapshot!(stack, @r#"{"AWSTemplateFormatVersion": "2010-09-09"}"#);
/// ```
#[macro_export]
macro_rules! assert_stack_snapshot {
    ($stack:expr $(, @$inline:literal)? $(,)?) => {
        $crate::insta::assert_snapshot!($crate::stacks::template_text(&$stack) $(, @$inline)?)
    };
}
