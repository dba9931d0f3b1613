//! Properties held against the schema of their type: every finding, each with its place.
//!
//! [`validate`] judges what is written: literals, and of `Fn::If` both branches. [`Walk`] is the same judge with a
//! [`Lens`], by which a caller tells it what intrinsic functions give. Literals convert as they do at deployment: `"5"`
//! is a number, `5` is text.

mod alternatives;
mod form;
mod group;
mod lens;
mod literal;
mod place;
mod state;
mod walk;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use lakewright_template::{Diagnostic, Object, Path, Severity, Step, Value};

pub use self::form::is_identified;
pub use self::lens::Lens;
pub use self::place::Place;
pub use self::walk::Walk;

use self::lens::AsWritten;
use crate::pattern::Pattern;
use crate::resource::Schemas;

/// Holds `properties` of a resource of type `type_name` against its schema. `at` is the place of the properties, such as
/// `Resources.Queue.Properties`; findings are added to `findings`.
///
/// Types that are nobody's but their owner's (`Custom::...`, those of other vendors) are not judged.
///
/// ```
/// use lakewright_template::{Object, Path};
///
/// let mut findings = Vec::new();
/// let at: Path = ["Resources", "Queue", "Properties"].into_iter().collect();
/// let properties = Object::of("VisibilityTimeout", 50_000).with("Colour", "red");
/// lakewright_facts::validate("AWS::SQS::Queue", &properties, &at, &mut findings);
/// let found: Vec<String> = findings.iter().map(ToString::to_string).collect();
/// assert_eq!(found[0], "error[E3034] Resources.Queue.Properties.VisibilityTimeout: 50000 is more than 43200");
/// assert_eq!(found[1], "error[E3002] Resources.Queue.Properties.Colour: `AWS::SQS::Queue` has no property `Colour`");
/// ```
pub fn validate(type_name: &str, properties: &Object, at: &Path, findings: &mut Vec<Diagnostic>) {
    let Some(schema) = Schemas::get(type_name) else {
        if type_name.starts_with("AWS::") && !type_name.ends_with("::MODULE") {
            findings.push(Diagnostic::error("E3006", at.clone(), format!("there is no resource type `{type_name}`")));
        }
        return;
    };
    let mut lens = AsWritten::default();
    let mut walk = Walk::new(schema, &mut lens);
    let properties = Value::Object(properties.clone());
    walk.root(&properties, &Place::root(at));
    for mut finding in walk.into_findings() {
        if finding.id == "E3040" {
            // Some schemas list as read-only what its documentation lets users set.
            let name = finding.path.steps().get(at.steps().len()..).unwrap_or_default();
            let [Step::Key(name)] = name else { continue };
            let is_settable =
                schema.root().required().chain(schema.optional_by_documentation()).any(|it| it == name.as_ref());
            if is_settable {
                continue;
            }
            finding.severity = Severity::Warning;
        }
        findings.push(finding);
    }
}

/// Whether a text matches one of the table's patterns. Patterns are read once per thread.
pub(crate) fn matches(pattern: &'static str, text: &str) -> bool {
    thread_local! {
        static KNOWN: RefCell<HashMap<*const u8, Option<Rc<Pattern>>>> = RefCell::new(HashMap::new());
    }
    let known = KNOWN.with(|known| {
        let mut known = known.borrow_mut();
        known.entry(pattern.as_ptr()).or_insert_with(|| Pattern::new(pattern).map(Rc::new)).clone()
    });
    known.is_none_or(|it| it.matches(text))
}

#[cfg(test)]
mod tests;
