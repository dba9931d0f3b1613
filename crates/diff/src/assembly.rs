//! Whole assemblies: several stacks, and the templates nested in them.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use lakewright_template::{Diagnostic, Object, Path, Resource, Value};

use crate::changes::{Changes, Outcome};
use crate::engine::nested::{Found, Nested};
use crate::engine::{Ran, imports, run};
use crate::input::{Given, Parameters};
use crate::refused::Refused;
use crate::symbol;

/// How many nested stacks are compared below one stack. CloudFormation takes 2,500 resources in one operation.
const MOST_NESTED: usize = 2_500;

/// The templates of an assembly: stacks by name, and nested templates by the names of their files.
#[derive(Clone, Debug, Default)]
pub struct Assembly {
    stacks: BTreeMap<String, Value>,
    nested: BTreeMap<String, Value>,
}

impl Assembly {
    /// An assembly without stacks.
    pub fn new() -> Assembly {
        Assembly::default()
    }

    /// The same assembly with a stack.
    #[must_use]
    pub fn stack(mut self, name: impl Into<String>, template: Value) -> Assembly {
        self.stacks.insert(name.into(), template);
        self
    }

    /// The same assembly with a template that stacks nest: `TemplateURL`, or the metadata `aws:asset:path`, ends with
    /// this file name.
    #[must_use]
    pub fn nested(mut self, file: impl Into<String>, template: Value) -> Assembly {
        let file: String = file.into();
        self.nested.insert(file_name(&file).to_owned(), template);
        self
    }

    /// The nested template of a resource, with the name of its file.
    fn template_of(&self, resource: Resource<'_>, properties: Option<&Value>) -> Option<(&str, &Value)> {
        let asset = resource.object.get("Metadata").and_then(|it| it.get("aws:asset:path")).and_then(Value::as_str);
        let url = properties.and_then(|it| it.get("TemplateURL")).map(crate::render::value_text);
        let by_name = |it: &str| self.nested.get_key_value(file_name(it)).map(|(name, it)| (name.as_str(), it));
        asset.and_then(by_name).or_else(|| url.as_deref().and_then(by_name))
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// What changes in one stack of an assembly.
#[derive(Clone, Debug, PartialEq)]
pub struct StackChanges {
    /// The name of the stack.
    pub name: String,
    /// What changes in it, or why it would be refused.
    pub changes: Result<Changes, Refused>,
}

/// What changes in an assembly.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssemblyChanges {
    /// The stacks, by name; those that do not change are left out.
    pub stacks: Vec<StackChanges>,
    /// Resources that leave one stack and come to another.
    pub moves: Vec<crate::moves::Move>,
    /// What concerns several stacks: exports in use that would change or go.
    pub findings: Vec<Diagnostic>,
}

impl AssemblyChanges {
    /// What it comes to.
    pub fn outcome(&self) -> Outcome {
        let of = |it: &StackChanges| it.changes.as_ref().map_or(Outcome::Different, Changes::outcome);
        self.stacks.iter().map(of).max().unwrap_or(Outcome::Same)
    }

    /// Whether something in it would be refused: a stack, or an export that is in use.
    pub fn is_refused(&self) -> bool {
        self.stacks.iter().any(|it| it.changes.as_ref().map_or(true, Changes::is_refused))
            || self.findings.iter().any(Diagnostic::is_error)
    }
}

/// Compares two templates, and those that they nest: each side finds them among the nested templates of its assembly.
///
/// # Errors
/// As [`diff`](crate::diff).
pub fn diff_with_nested(
    before: (&Value, &Assembly),
    after: (&Value, &Assembly),
    parameters: &Parameters,
) -> Result<Changes, Refused> {
    let left = Cell::new(MOST_NESTED);
    let below = Below { before: before.1, after: after.1, file: None, left: &left };
    run(before.0, after.0, parameters, &below).map(|it| it.changes)
}

/// Compares two assemblies stack by stack. `parameters` are those of each stack, by its name.
pub fn diff_assemblies(
    before: &Assembly,
    after: &Assembly,
    parameters: &BTreeMap<String, Parameters>,
) -> AssemblyChanges {
    let empty = Value::Object(Object::new());
    let none = Parameters::none();
    let names: BTreeSet<&String> = before.stacks.keys().chain(after.stacks.keys()).collect();
    let mut result = AssemblyChanges::default();
    for name in names {
        let (old, new) = (before.stacks.get(name).unwrap_or(&empty), after.stacks.get(name).unwrap_or(&empty));
        let given = parameters.get(name).unwrap_or(&none);
        let left = Cell::new(MOST_NESTED);
        let below = Below { before, after, file: None, left: &left };
        let changes = run(old, new, &named(name, given), &below).map(|it| it.changes);
        if changes.as_ref().is_ok_and(|it| it.is_empty() && it.findings.is_empty()) {
            continue;
        }
        result.stacks.push(StackChanges { name: name.clone(), changes });
    }
    result.findings = exports_in_use(&result.stacks, before, after, parameters);
    result.moves = crate::moves::between(&result.stacks);
    result
}

/// The parameters of a stack, with its own name where nothing else is given.
fn named(stack: &str, given: &Parameters) -> Parameters {
    let mut given = given.clone();
    for side in [&mut given.before, &mut given.after] {
        side.entry(String::from("AWS::StackName")).or_insert_with(|| Value::from(stack.to_owned()));
    }
    given
}

/// The templates nested in those that are compared.
struct Below<'a> {
    before: &'a Assembly,
    after: &'a Assembly,
    /// The file that is compared, and those it is nested in: a template that nests itself ends there.
    file: Option<(&'a str, &'a Below<'a>)>,
    left: &'a Cell<usize>,
}

impl Below<'_> {
    fn is_within(&self, file: &str) -> bool {
        let mut here = self.file;
        while let Some((name, above)) = here {
            if name == file {
                return true;
            }
            here = above.file;
        }
        false
    }
}

impl Nested for Below<'_> {
    fn compare(&self, resource: Resource<'_>, before: Option<&Value>, after: Option<&Value>) -> Option<Found> {
        let empty = Value::Object(Object::new());
        let old = before.map(|it| self.before.template_of(resource, Some(it)));
        let new = after.map(|it| self.after.template_of(resource, Some(it)));
        // A side that is there and whose template is not at hand can not be compared.
        let (file, old, new) = match (old, new) {
            (Some(old), Some(new)) => (new?.0, old?.1, new?.1),
            (Some(old), None) => (old?.0, old?.1, &empty),
            (None, Some(new)) => (new?.0, &empty, new?.1),
            (None, None) => return None,
        };
        if self.is_within(file) || self.left.get() == 0 {
            return None;
        }
        self.left.set(self.left.get() - 1);
        let given = Parameters { before: passed(before), after: passed(after) };
        let below = Below { before: self.before, after: self.after, file: Some((file, self)), left: self.left };
        Some(match run(old, new, &given, &below) {
            Ok(Ran { changes, outputs }) => Found { changes: Ok(changes), outputs },
            Err(refused) => Found { changes: Err(refused), outputs: HashMap::new() },
        })
    }
}

/// The parameters that a parent passes down; what refers to its own resources is marked as the parent's.
fn passed(properties: Option<&Value>) -> Given {
    let parameters = properties.and_then(|it| it.get("Parameters")).and_then(Value::as_object);
    let parameters = parameters.into_iter().flat_map(Object::iter);
    parameters.map(|(name, value)| (name.to_string(), foreign(value))).collect()
}

fn foreign(value: &Value) -> Value {
    let of_parent = |found: symbol::Mention<'_>| {
        if found.name.starts_with("AWS::") {
            return None;
        }
        let prefix = [symbol::NEW, symbol::MAYBE].into_iter().find(|it| found.name.starts_with(it)).unwrap_or_default();
        let name = format!("{prefix}{}{}", symbol::PARENT, found.name.get(prefix.len()..).unwrap_or_default());
        Some(match found.attribute {
            Some(attribute) => symbol::attribute(name, attribute),
            None => symbol::reference(name),
        })
    };
    match value {
        // A list that is passed down is text with commas.
        Value::Array(items) if items.iter().all(|it| it.as_str().is_some()) => {
            Value::from(items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","))
        }
        other => symbol::replaced(other, &of_parent),
    }
}

/// Exports that another stack of the assembly imports, and that would change or go.
fn exports_in_use(
    stacks: &[StackChanges],
    before: &Assembly,
    after: &Assembly,
    parameters: &BTreeMap<String, Parameters>,
) -> Vec<Diagnostic> {
    let none = Parameters::none();
    let given = |name: &str| named(name, parameters.get(name).unwrap_or(&none));
    let mut importers: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (name, template) in before.stacks.iter().chain(before.nested.iter()) {
        for import in imports(template, &given(name).before) {
            importers.entry(import).or_default().insert(name);
        }
    }
    let mut found = Vec::new();
    for stack in stacks {
        let Ok(changes) = &stack.changes else { continue };
        for output in &changes.outputs {
            let Some(export) = &output.export_before else { continue };
            let users = importers.get(export).into_iter().flatten().filter(|it| **it != stack.name);
            for user in users {
                let goes = output.export_after.as_ref() != Some(export);
                let verb = if goes { "deleted" } else { "updated" };
                let still = after.stacks.get(*user).or(after.nested.get(*user));
                let is_dropped = still.is_none_or(|it| !imports(it, &given(user).after).contains(export));
                let path: Path = [String::from("Outputs"), output.name.clone()].into_iter().collect();
                let message = format!("Export {export} cannot be {verb} as it is in use by {user}");
                let finding = Diagnostic::error("LW-DIFF-IN-USE", path, message).within(stack.name.clone());
                found.push(if is_dropped {
                    let help = format!("`{user}` imports it no more: update or delete `{user}` first");
                    Diagnostic { severity: lakewright_template::Severity::Warning, ..finding.help(help) }
                } else {
                    finding
                        .help("export the new value under another name, move the importers over, then remove this one")
                });
            }
        }
    }
    found
}
