//! The walk over values and their schema side by side.

use lakewright_template::{Change, Diagnostic, Fix, Object, Path, Severity, Step, Value};

use super::lens::{Lens, branches, is_no_value};
use super::literal;
use super::matches;
use super::place::Place;
use crate::node::Node;
use crate::resource::TypeSchema;

/// How deep values may stand in one another; what lies deeper is not judged.
const MOST_DEPTH: usize = 400;

/// How many findings one resource has; nobody reads more.
const MOST_FINDINGS: usize = 10_000;

/// Holds values against a schema, seen through a [`Lens`].
pub struct Walk<'l, L> {
    schema: TypeSchema,
    /// What is known of computed values.
    pub lens: &'l mut L,
    findings: Vec<Diagnostic>,
    /// Whether it is only asked whether a value holds: nothing is written down then.
    quiet: bool,
    failed: bool,
    open: bool,
    /// Findings of other levels than error do not make a value fail.
    depth: usize,
}

impl<L> std::fmt::Debug for Walk<'_, L> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Walk").field("schema", &self.schema).field("findings", &self.findings).finish_non_exhaustive()
    }
}

/// Whether a value is as a node wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Holds,
    Fails,
    /// That depends on what is known at deployment only.
    Open,
}

impl<'l, L: Lens> Walk<'l, L> {
    /// A walk over values of a type.
    pub fn new(schema: TypeSchema, lens: &'l mut L) -> Walk<'l, L> {
        Walk { schema, lens, findings: Vec::new(), quiet: false, failed: false, open: false, depth: 0 }
    }

    /// What was found.
    pub fn into_findings(self) -> Vec<Diagnostic> {
        self.findings
    }

    /// The type whose schema this is.
    pub fn schema(&self) -> TypeSchema {
        self.schema
    }

    /// Whether it is only asked if an alternative of a schema holds: what is found is not reported.
    pub fn is_asking(&self) -> bool {
        self.quiet
    }

    /// Leaves open whether the value that is asked about holds: it is known only at deployment.
    pub fn leave_open(&mut self) {
        self.open = true;
    }

    /// Reports a finding of level error.
    pub fn error(&mut self, id: &'static str, place: &Place<'_>, message: impl FnOnce() -> String) {
        self.failed = true;
        if self.has_room() {
            self.findings.push(Diagnostic::error(id, place.path(), message()));
        }
    }

    /// Reports a finding that the lens made. One that is no error does not make an alternative fail.
    pub fn report(&mut self, finding: Diagnostic) {
        self.failed |= finding.severity == Severity::Error;
        if self.has_room() {
            self.findings.push(finding);
        }
    }

    /// Whether what is found is written down.
    fn has_room(&self) -> bool {
        !self.quiet && self.findings.len() < MOST_FINDINGS
    }

    pub(super) fn help(&mut self, help: impl FnOnce() -> String) {
        if self.has_room()
            && let Some(last) = self.findings.last_mut()
        {
            last.help = Some(help());
        }
    }

    /// What mends the last finding, if it is about something that is written there: what a function gives comes from
    /// elsewhere.
    pub(super) fn fix(&mut self, path: Path, change: Change) {
        let is_given = |it: &Step| match it {
            Step::Key(key) => key == "Ref" || (key.starts_with("Fn::") && key != "Fn::If"),
            Step::Index(_) => false,
        };
        if self.has_room()
            && !path.steps().iter().any(is_given)
            && let Some(last) = self.findings.last_mut()
        {
            last.fix = Some(Box::new(Fix { path, change }));
        }
    }

    /// Judges the properties of a resource.
    pub fn root(&mut self, properties: &Value, place: &Place<'_>) {
        self.value(self.schema.root(), properties, place);
    }

    /// Judges a value: alone, and under each condition that decides about its parts.
    pub fn value(&mut self, node: Node, value: &Value, place: &Place<'_>) {
        self.judge(node, value, place, true);
    }

    /// Judges a branch of a condition, or what a function gives: what is said of the number of parts and of parts that
    /// need each other was judged where the function stands.
    pub fn branch(&mut self, node: Node, value: &Value, place: &Place<'_>) {
        self.judge(node, value, place, false);
    }

    fn judge(&mut self, node: Node, value: &Value, place: &Place<'_>, is_whole: bool) {
        if self.depth > MOST_DEPTH {
            return self.leave_open();
        }
        if node.refuses_all() && branches(value).is_none() {
            if !is_no_value(value) {
                self.error("E3002", place, || "this may not be set here".to_owned());
            }
            return;
        }
        self.depth += 1;
        if is_whole && node.has_group() {
            self.group(node, value, place);
        }
        if !L::meet(self, node, value, place) {
            self.literal_value(node, value, place);
        }
        self.depth -= 1;
    }

    /// A value that is plain data at its top.
    fn literal_value(&mut self, node: Node, value: &Value, place: &Place<'_>) {
        let types = node.types();
        // Null has a finding of its own, wherever it stands.
        if !literal::fits(types, value) && !matches!(value, Value::Null) {
            self.error("E3012", place, || {
                format!("this is {}, but the property takes {types}", literal::describe(value))
            });
        }
        self.constraints(node, value, place);
        match value {
            Value::Object(object) => self.object(node, object, place),
            Value::Array(items) => self.list(node, items, place),
            _ => {}
        }
        if node.has_alternatives() {
            self.alternatives(node, value, place);
        }
    }

    fn object(&mut self, node: Node, object: &Object, place: &Place<'_>) {
        let lists_none = node.properties().len() == 0
            && node.pattern_properties().len() == 0
            && node.additional_properties().is_none()
            && !node.is_closed();
        for (name, value) in object.iter() {
            let here = place.key(name);
            if lists_none {
                // Free text in JSON's shape: functions in it are functions all the same.
                if node.types().object() || node.is_free() || node.format() == Some("json") {
                    self.value(node.free(), value, &here);
                }
                continue;
            }
            let mut is_known = false;
            if let Some(child) = node.property(name) {
                is_known = true;
                self.read_only(name, &here);
                self.value(child, value, &here);
            }
            for (_, child) in node.pattern_properties().filter(|it| matches(it.0, name)) {
                is_known = true;
                self.value(child, value, &here);
            }
            if is_known || is_macro(name) {
                continue;
            }
            if let Some(child) = node.additional_properties() {
                self.value(child, value, &here);
            } else if node.is_closed() {
                self.unknown(node, name, place);
            }
        }
    }

    /// Reports what AWS sets and nobody else.
    fn read_only(&mut self, name: &str, place: &Place<'_>) {
        if self.quiet {
            return;
        }
        let mut listed = self.schema.read_only().filter(|it| it.rsplit('/').next() == Some(name)).peekable();
        if listed.peek().is_some() {
            let path = place.schema_path();
            if listed.any(|it| it == path) {
                self.error("E3040", place, || format!("AWS sets `{name}` and takes no value for it"));
            }
        }
    }

    fn unknown(&mut self, node: Node, name: &str, place: &Place<'_>) {
        let schema = self.schema;
        self.error("E3002", &place.key(name), || {
            if place.is_root() {
                format!("`{}` has no property `{name}`", schema.name())
            } else if node.properties().len() == 0 {
                format!("the key `{name}` is not allowed here")
            } else {
                format!("there is no property `{name}` here")
            }
        });
        if !self.quiet
            && let Some(close) = literal::closest(name, node.properties().map(|it| it.0))
        {
            self.help(|| format!("did you mean `{close}`?"));
            if literal::is_only_close(name, node.properties().map(|it| it.0)) {
                self.fix(place.key(name).path(), Change::Rename(close.into()));
            }
        }
    }

    fn list(&mut self, node: Node, items: &[Value], place: &Place<'_>) {
        let child = match node.items() {
            Some(child) => child,
            None if node.types().array() || node.is_free() => node.free(),
            None => return,
        };
        for (position, item) in items.iter().enumerate() {
            self.value(child, item, &place.index(position));
        }
    }

    /// Whether a value is as a node wants it; nothing is reported.
    pub(super) fn holds(&mut self, node: Node, value: &Value, place: &Place<'_>) -> Answer {
        let before = (self.quiet, self.failed, self.open);
        (self.quiet, self.failed, self.open) = (true, false, false);
        self.value(node, value, place);
        let answer = match (self.open, self.failed) {
            (true, _) => Answer::Open,
            (_, true) => Answer::Fails,
            _ => Answer::Holds,
        };
        (self.quiet, self.failed, self.open) = before;
        answer
    }
}

/// Whether a key is that of a macro, which may become anything.
pub(super) fn is_macro(key: &str) -> bool {
    key == "Fn::Transform" || key.starts_with("Fn::ForEach::")
}
