//! Properties held against the schema of their type: every finding, each with its place.
//!
//! Only literals are judged. What CloudFormation computes at deployment (`Ref`, `Fn::...`, a reference to a resource of
//! a stack under construction) may turn out to be anything; of `Fn::If` both branches are looked at. Literals convert as
//! they do at deployment: `"5"` is a number, `5` is text.

mod literal;
mod place;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use lakewright_template::{Diagnostic, Object, Path, Value};

use self::place::Place;
use crate::node::Node;
use crate::pattern::Pattern;
use crate::resource::{Schemas, TypeSchema};

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
    let mut check = Check { schema, findings };
    let root = Place::root(at);
    for name in schema.read_only().filter(|it| !it.contains('/') && properties.contains_key(it)) {
        if !schema.root().required().any(|it| it == name) && schema.optional_by_documentation().all(|it| it != name) {
            check.warn("E3040", &root.key(name), format!("AWS sets `{name}` and takes no value for it"));
        }
    }
    check.object(schema.root(), properties, &root);
}

struct Check<'f> {
    schema: TypeSchema,
    findings: &'f mut Vec<Diagnostic>,
}

impl Check<'_> {
    fn error(&mut self, id: &'static str, place: &Place<'_>, message: String) {
        self.findings.push(Diagnostic::error(id, place.path(), message));
    }

    fn warn(&mut self, id: &'static str, place: &Place<'_>, message: String) {
        self.findings.push(Diagnostic::warning(id, place.path(), message));
    }

    fn help(&mut self, help: String) {
        if let Some(last) = self.findings.last_mut() {
            last.help = Some(help);
        }
    }

    /// Any value.
    fn value(&mut self, node: Node, value: &Value, place: &Place<'_>) {
        if let Some(branches) = branches(value) {
            for (position, branch) in branches {
                self.value(node, branch, &place.key("Fn::If").index(position));
            }
            return;
        }
        if is_computed(value) {
            return;
        }
        match value {
            Value::Object(object) => {
                if self.has_type(node, value, place) {
                    self.object(node, object, place);
                }
            }
            Value::Array(items) => {
                if self.has_type(node, value, place) {
                    self.list(node, items, place);
                }
            }
            _ => {
                if self.has_type(node, value, place) {
                    self.literal(node, value, place);
                }
            }
        }
        if node.has_alternatives() {
            self.alternatives(node, value, place);
        }
    }

    fn has_type(&mut self, node: Node, value: &Value, place: &Place<'_>) -> bool {
        let types = node.types();
        let fits = literal::fits(types, value);
        if !fits {
            let found = literal::describe(value);
            self.error("E3012", place, format!("this is {found}, but the property takes {types}"));
        }
        fits
    }

    fn object(&mut self, node: Node, object: &Object, place: &Place<'_>) {
        // A macro may add what is missing.
        let is_open = object.keys().any(|it| it.starts_with("Fn::"));
        for (name, value) in object.iter().filter(|it| !it.0.starts_with("Fn::")) {
            let here = place.key(name);
            match self.child(node, name) {
                Child::Known(child) => self.value(child, value, &here),
                Child::Free => {}
                Child::Unknown => self.unknown(node, name, place),
            }
        }
        if is_open {
            return;
        }
        let is_set = |name: &str| object.get(name).is_some_and(|it| !is_no_value(it));
        let may_be_set = |name: &str| object.get(name).is_some_and(|it| !is_no_value(it) && branches(it).is_some());
        for name in node.required().filter(|it| !is_set(it)) {
            self.error("E3003", place, format!("the required property `{name}` is missing"));
        }
        for (name, needed) in node.dependent_required().filter(|it| is_set(it.0) && !may_be_set(it.0)) {
            for other in needed.filter(|it| !is_set(it)) {
                self.error("E3021", place, format!("`{name}` needs `{other}` beside it"));
            }
        }
        for (name, excluded) in node.dependent_excluded().filter(|it| is_set(it.0) && !may_be_set(it.0)) {
            for other in excluded.filter(|it| *it > name && is_set(it) && !may_be_set(it)) {
                self.error("E3020", place, format!("`{name}` and `{other}` exclude each other"));
            }
        }
        let list = |names: &mut dyn Iterator<Item = &'static str>| literal::listed(names, usize::MAX);
        if node.exactly_one_of().len() > 0 && !node.exactly_one_of().any(may_be_set) {
            let count = node.exactly_one_of().filter(|it| is_set(it)).count();
            if count != 1 {
                let names = list(&mut node.exactly_one_of());
                self.error("E3014", place, format!("exactly one of {names} is needed, found {count}"));
            }
        }
        if node.at_least_one_of().len() > 0 && !node.at_least_one_of().any(is_set) {
            let names = list(&mut node.at_least_one_of());
            self.error("E3015", place, format!("at least one of {names} is needed"));
        }
        let count = object.len();
        if node.max_properties().is_some_and(|most| count > most) {
            let most = node.max_properties().unwrap_or_default();
            self.error("E3034", place, format!("has {count} keys, at most {most} are allowed"));
        }
        if node.min_properties().is_some_and(|least| count < least) {
            let least = node.min_properties().unwrap_or_default();
            self.error("E3034", place, format!("has {count} keys, at least {least} are needed"));
        }
        if place.is_root() && node.has_alternatives() {
            self.alternatives(node, &Value::Object(object.clone()), place);
        }
    }

    fn child(&self, node: Node, name: &str) -> Child {
        if let Some(child) = node.property(name) {
            return Child::Known(child);
        }
        let mut patterns = node.pattern_properties();
        if let Some((_, child)) = patterns.find(|it| matches(it.0, name)) {
            return Child::Known(child);
        }
        if let Some(child) = node.additional_properties() {
            return Child::Known(child);
        }
        if node.is_closed() { Child::Unknown } else { Child::Free }
    }

    fn unknown(&mut self, node: Node, name: &str, place: &Place<'_>) {
        let message = if place.is_root() {
            format!("`{}` has no property `{name}`", self.schema.name())
        } else if node.properties().len() == 0 {
            format!("the key `{name}` is not allowed here")
        } else {
            format!("there is no property `{name}` here")
        };
        self.error("E3002", &place.key(name), message);
        if let Some(close) = literal::closest(name, node.properties().map(|it| it.0)) {
            self.help(format!("did you mean `{close}`?"));
        }
    }

    fn list(&mut self, node: Node, items: &[Value], place: &Place<'_>) {
        if let Some(child) = node.items() {
            for (position, item) in items.iter().enumerate() {
                self.value(child, item, &place.index(position));
            }
        }
        // Conditions and macros leave open how many there are.
        let is_open = items.iter().any(|it| branches(it).is_some() || is_no_value(it) || is_list_function(it));
        let count = items.len();
        if !is_open && node.max_items().is_some_and(|most| count > most) {
            let most = node.max_items().unwrap_or_default();
            self.error("E3032", place, format!("has {count} items, at most {most} are allowed"));
        }
        if !is_open && node.min_items().is_some_and(|least| count < least) {
            let least = node.min_items().unwrap_or_default();
            self.error("E3032", place, format!("has {count} items, at least {least} are needed"));
        }
        if node.has_unique_items() && count <= 500 {
            for (position, item) in items.iter().enumerate() {
                if items[..position].contains(item) {
                    self.error("E3037", &place.index(position), "this item is there already".to_owned());
                }
            }
        }
        for key in node.unique_keys() {
            for (position, item) in items.iter().enumerate() {
                let Some(value) = item.get(key).filter(|it| !is_computed(it)) else { continue };
                if items[..position].iter().any(|it| it.get(key) == Some(value)) {
                    self.error("E3037", &place.index(position), format!("another item has this `{key}` already"));
                }
            }
        }
    }

    /// Alternatives and conditions.
    fn alternatives(&mut self, node: Node, value: &Value, place: &Place<'_>) {
        for all in node.all_of() {
            self.value(all, value, place);
        }
        if let Some(condition) = node.condition_if() {
            let branch = if self.holds(condition, value) { node.then() } else { node.otherwise() };
            if let Some(branch) = branch.filter(|_| is_settled(value)) {
                self.value(branch, value, place);
            }
        }
        if node.must_not().is_some_and(|it| is_settled(value) && self.holds(it, value)) {
            self.error("E3013", place, "this is what must not stand here".to_owned());
        }
        if !is_settled(value) {
            return;
        }
        if node.any_of().len() > 0 && !node.any_of().any(|it| self.holds(it, value)) {
            self.no_alternative("E3017", node.any_of(), place);
        }
        if node.one_of().len() > 0 {
            let count = node.one_of().filter(|it| self.holds(*it, value)).count();
            if count == 0 {
                self.no_alternative("E3018", node.one_of(), place);
            } else if count > 1 && node.one_of().all(says_only_required) {
                let names = self.requirements(&mut node.one_of());
                self.error("E3018", place, format!("only one of these may stand here: {names}"));
            }
        }
    }

    fn no_alternative(
        &mut self,
        id: &'static str,
        alternatives: impl Iterator<Item = Node> + Clone,
        place: &Place<'_>,
    ) {
        let names = self.requirements(&mut alternatives.clone());
        let message = if names.is_empty() {
            "this is none of the allowed alternatives".to_owned()
        } else {
            format!("this is none of the allowed alternatives: {names}")
        };
        self.error(id, place, message);
    }

    fn requirements(&self, alternatives: &mut dyn Iterator<Item = Node>) -> String {
        let of_one = |node: Node| {
            let names: Vec<String> = node.required().map(|it| format!("`{it}`")).collect();
            names.join(" with ")
        };
        let all: Vec<String> = alternatives.map(of_one).filter(|it| !it.is_empty()).collect();
        all.join(", or ")
    }

    /// Whether a value is as a node wants it; nothing is reported.
    fn holds(&self, node: Node, value: &Value) -> bool {
        let mut findings = Vec::new();
        let nowhere = Path::root();
        let mut check = Check { schema: self.schema, findings: &mut findings };
        check.value(node, value, &Place::root(&nowhere).key(""));
        findings.is_empty()
    }
}

enum Child {
    Known(Node),
    /// Anything may stand there.
    Free,
    Unknown,
}

fn says_only_required(node: Node) -> bool {
    node.required().len() > 0 && node.properties().len() == 0
}

/// The branches of `Fn::If`, with their positions among its arguments.
fn branches(value: &Value) -> Option<impl Iterator<Item = (usize, &Value)>> {
    match value.as_function() {
        Some(("Fn::If", Value::Array(arguments))) if arguments.len() == 3 => {
            Some(arguments.iter().enumerate().skip(1).filter(|it| !is_no_value(it.1)))
        }
        _ => None,
    }
}

/// Whether a value is known only at deployment.
fn is_computed(value: &Value) -> bool {
    match value {
        Value::Reference(_) => true,
        Value::Object(_) => match value.as_function() {
            // A property of that name is no function.
            Some(("Condition", argument)) => argument.as_str().is_some(),
            Some(("Ref", argument)) => argument.as_str().is_some(),
            Some(_) => true,
            None => false,
        },
        _ => false,
    }
}

fn is_no_value(value: &Value) -> bool {
    matches!(value.as_function(), Some(("Ref", name)) if name.as_str() == Some("AWS::NoValue"))
}

/// Whether no property of an object depends on a condition.
fn is_settled(value: &Value) -> bool {
    match value {
        Value::Object(object) => {
            object.iter().all(|(key, it)| !key.starts_with("Fn::") && !is_no_value(it) && branches(it).is_none())
        }
        _ => true,
    }
}

fn is_list_function(value: &Value) -> bool {
    matches!(value.as_function(), Some((name, _)) if name == "Fn::Transform" || name.starts_with("Fn::ForEach"))
}

/// Whether a text matches one of the table's patterns. Patterns are read once per thread.
fn matches(pattern: &'static str, text: &str) -> bool {
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
