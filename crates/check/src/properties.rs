//! The walk over resources' properties: their schema, seen through intrinsic functions and conditions.

use lakewright_facts::{Lens, Node, Place, Walk};
use lakewright_template::{Diagnostic, Resource, Severity, Value};

use crate::context::Context;
use crate::functions::{Caller, Problem, Types, shape};
use crate::pseudo;
use crate::values::Followed;

/// How many nodes may be copied for one template while conditions are tried.
const MOST_COPIED: usize = 300_000;

/// The properties of a resource, judged.
pub(crate) fn judge(context: &Context<'_>, resource: Resource<'_>, copied: &mut usize) -> Vec<Diagnostic> {
    let Some(kind) = resource.kind() else { return Vec::new() };
    let path = resource.path().join("Properties");
    let place = Place::root(&path);
    let empty = Value::Object(lakewright_template::Object::new());
    let properties = resource.object.get("Properties").unwrap_or(&empty);
    let is_nothing = matches!(properties.as_function(), Some(("Ref", it)) if it.as_str() == Some("AWS::NoValue"));
    if properties.as_object().is_none() || is_nothing {
        return vec![Diagnostic::error("E3012", path, "the properties of a resource are an object")];
    }
    let Some(schema) = context.schema(kind) else { return Vec::new() };
    // A type that no Region of the template has is reported as such, and nothing else of it.
    let mut regions = context.options().regions.iter();
    if regions.all(|it| schema.exists_in(it) == Some(false)) {
        return Vec::new();
    }
    let mut sight = Sight::new(context);
    sight.copied = *copied;
    let condition = resource.condition();
    if let Some(name) = condition {
        sight.assume_fact(name, true);
    }
    let mut walk = Walk::new(schema, &mut sight);
    walk.root(properties, &place);
    let mut found = walk.into_findings();
    *copied = sight.copied;
    // Some schemas list as read-only what may be set; it is certain to be wrong nowhere.
    for finding in found.iter_mut().filter(|it| it.id == "E3040") {
        finding.severity = Severity::Warning;
    }
    found
}

/// What is known of computed values in a template: the lens of a check.
#[derive(Debug)]
pub(crate) struct Sight<'c, 'd> {
    context: &'c Context<'d>,
    caller: Caller<'c, 'd>,
    /// Conditions that are assumed, and whether they are facts here (the resource's own, those of `Fn::If` around) or
    /// tried out.
    assumed: Vec<(String, bool, bool)>,
    /// Whether what is judged is what a function gives.
    is_resolved: bool,
    copied: usize,
}

impl<'c, 'd> Sight<'c, 'd> {
    pub(crate) fn new(context: &'c Context<'d>) -> Sight<'c, 'd> {
        Sight { context, caller: Caller::new(context), assumed: Vec::new(), is_resolved: false, copied: 0 }
    }

    pub(crate) fn context(&self) -> &'c Context<'d> {
        self.context
    }

    pub(crate) fn assume_fact(&mut self, name: &str, holds: bool) {
        self.assumed.push((name.to_owned(), holds, true));
    }

    fn may(&self, name: &str, holds: bool, only_facts: bool) -> bool {
        let assumed = self.assumed.iter().filter(|it| it.2 || !only_facts).map(|it| (it.0.as_str(), it.1));
        self.context.conditions().possible(assumed.chain([(name, holds)]))
    }

    fn conditions(&self) -> Vec<(String, bool)> {
        self.assumed.iter().map(|it| (it.0.clone(), it.1)).collect()
    }
}

impl Lens for Sight<'_, '_> {
    const EXPLAINS: bool = true;

    fn meet(walk: &mut Walk<'_, Self>, node: Node, value: &Value, place: &Place<'_>) -> bool {
        match value {
            Value::String(text) => meet_text(walk, text, place),
            Value::Object(object) => match object.single() {
                Some((name, argument)) if name == "Fn::Transform" => {
                    let _ = argument;
                    walk.leave_open();
                    true
                }
                Some((name, argument)) if name == "Fn::If" => {
                    meet_if(walk, node, argument, place);
                    true
                }
                Some((name, argument)) if is_function(name) => {
                    meet_function(walk, node, name, argument, value, place);
                    true
                }
                // A tag of another tool, which may become anything.
                Some((name, _)) if name.starts_with("Fn::") && walk.is_asking() => {
                    walk.leave_open();
                    true
                }
                _ => false,
            },
            Value::Reference(_) => {
                walk.leave_open();
                true
            }
            _ => false,
        }
    }

    fn is_condition(&self, name: &str) -> bool {
        self.context.conditions().has(name)
    }

    fn possible(&mut self, conditions: &[(&str, bool)]) -> bool {
        let assumed = self.assumed.iter().map(|it| (it.0.as_str(), it.1));
        self.context.conditions().possible(assumed.chain(conditions.iter().copied()))
    }

    fn assume(&mut self, conditions: &[(&str, bool)]) {
        self.assumed.extend(conditions.iter().map(|it| (it.0.to_owned(), it.1, false)));
    }

    fn forget(&mut self, count: usize) {
        self.assumed.truncate(self.assumed.len().saturating_sub(count));
    }

    fn afford(&mut self, nodes: usize) -> bool {
        self.copied = self.copied.saturating_add(nodes);
        self.copied < MOST_COPIED
    }
}

/// Whether a key is a function that stands in properties. `Condition` is none there.
pub(crate) fn is_function(name: &str) -> bool {
    name == "Ref" || (name.starts_with("Fn::") && shape(name).is_some_and(|it| it.rule.starts_with("E1")))
}

fn meet_text(walk: &mut Walk<'_, Sight<'_, '_>>, text: &str, place: &Place<'_>) -> bool {
    if text.contains("{{resolve:") {
        return true;
    }
    if is_packaged(walk.schema().name(), text, place) {
        return true;
    }
    if pseudo::is_pseudo(text) && !walk.lens.is_resolved {
        let message = format!("`{text}` is plain text here; `Ref` gives its value");
        walk.report(Diagnostic::warning("W1054", place.path(), message));
        return true;
    }
    false
}

/// Where the path of a local file may stand, which `aws cloudformation package` replaces.
pub(crate) const PACKAGED: [(&str, &str); 12] = [
    ("AWS::ApiGateway::RestApi", "BodyS3Location"),
    ("AWS::Lambda::Function", "Code"),
    ("AWS::Lambda::LayerVersion", "Content"),
    ("AWS::ElasticBeanstalk::ApplicationVersion", "SourceBundle"),
    ("AWS::StepFunctions::StateMachine", "DefinitionS3Location"),
    ("AWS::AppSync::GraphQLSchema", "DefinitionS3Location"),
    ("AWS::AppSync::Resolver", "RequestMappingTemplateS3Location"),
    ("AWS::AppSync::Resolver", "ResponseMappingTemplateS3Location"),
    ("AWS::AppSync::FunctionConfiguration", "RequestMappingTemplateS3Location"),
    ("AWS::AppSync::FunctionConfiguration", "ResponseMappingTemplateS3Location"),
    ("AWS::CloudFormation::Stack", "TemplateURL"),
    ("AWS::CodeCommit::Repository", "Code/S3"),
];

fn is_packaged(kind: &str, _: &str, place: &Place<'_>) -> bool {
    place.depth() <= 4
        && PACKAGED.iter().any(|it| it.0 == kind)
        && PACKAGED.contains(&(kind, place.schema_path().as_str()))
}

fn meet_if(walk: &mut Walk<'_, Sight<'_, '_>>, node: Node, argument: &Value, place: &Place<'_>) {
    let here = place.key("Fn::If");
    let mut problems = Vec::new();
    walk.lens.caller.if_shape(argument, &here, &mut problems);
    if !problems.is_empty() {
        return report(walk, problems);
    }
    let Some([Value::String(condition), yes, no]) = argument.as_array() else { return };
    for (position, holds, branch) in [(1, true, yes), (2, false, no)] {
        let at = here.index(position);
        if walk.lens.may(condition, holds, false) {
            walk.lens.assume_fact(condition, holds);
            walk.branch(node, branch, &at);
            walk.lens.forget(1);
        } else {
            // What is only tried out rules nothing out.
            if !walk.lens.may(condition, holds, true) {
                let message = format!("this is never used: `{condition}` is never {holds} here");
                walk.report(Diagnostic::warning("W1028", at.path(), message));
            }
            walk.branch(node, branch, &at);
        }
    }
}

fn meet_function(
    walk: &mut Walk<'_, Sight<'_, '_>>,
    node: Node,
    name: &str,
    argument: &Value,
    value: &Value,
    place: &Place<'_>,
) {
    if walk.is_asking() {
        return walk.leave_open();
    }
    let wanted = Types::of(node.types());
    let mut problems = walk.lens.caller.call(name, argument, wanted, place);
    // The default of a parameter of the wrong type is looked at all the same.
    let is_sound = name == "Ref" || problems.iter().all(|it| it.is_minor());
    let found = if is_sound { resolve(walk, node, name, value, place) } else { Vec::new() };
    // Text that does not fit anyway needs no advice on how to write it.
    if !found.is_empty() {
        problems.retain(|it| !it.is_advice());
    }
    report(walk, problems);
    for finding in found {
        walk.report(finding);
    }
    if is_sound {
        crate::rules::given_as(walk, node, name, argument, place);
    }
    if name == "Ref"
        && let Some(parameter) = argument.as_str()
    {
        crate::rules::used_as(walk, parameter, place);
    }
}

fn report(walk: &mut Walk<'_, Sight<'_, '_>>, problems: Vec<Problem>) {
    for problem in problems {
        walk.report(problem.into_finding(None));
    }
}

/// Judges the values that a function is known to give.
fn resolve(
    walk: &mut Walk<'_, Sight<'_, '_>>,
    node: Node,
    name: &str,
    value: &Value,
    place: &Place<'_>,
) -> Vec<Diagnostic> {
    let Some(shape) = shape(name) else { return Vec::new() };
    let Some(rule) = shape.resolved else { return Vec::new() };
    if walk.lens.is_resolved || (!node.is_constraining() && name != "Fn::FindInMap") {
        return Vec::new();
    }
    let here = place.key(shape.name);
    let assumed = walk.lens.conditions();
    let mut all = Vec::new();
    for followed in walk.lens.context.follow(value, &assumed) {
        let outcome = match followed {
            Followed::Missing { from_parameters: true, .. } => continue,
            Followed::Missing { position, message, .. } => {
                walk.error("E1011", &here.index(position), || message);
                continue;
            }
            Followed::Value(outcome) => outcome,
        };
        if !node.is_constraining() {
            continue;
        }
        let before = std::mem::replace(&mut walk.lens.is_resolved, true);
        let conditions: Vec<(&str, bool)> =
            outcome.state.conditions.iter().skip(assumed.len()).map(|it| (it.0.as_str(), it.1)).collect();
        walk.lens.assume(&conditions);
        let mut inner = Walk::new(walk.schema(), walk.lens);
        inner.branch(node, &outcome.value, &here);
        let mut found = inner.into_findings();
        // The pattern of an id of EC2 (a group, a network, an image, a subnet) says no more than what identifies one: that
        // is one fault.
        if found.iter().any(|it| it.id == "E3031") {
            found.retain(|it| !matches!(it.id.as_ref(), "E1150" | "E1151" | "E1152" | "E1154"));
        }
        walk.lens.forget(conditions.len());
        walk.lens.is_resolved = before;
        if found.is_empty() && !outcome.state.from_parameters {
            return Vec::new();
        }
        for mut finding in found {
            if finding.id == "W1054" {
                continue;
            }
            let is_of_value = matches!(finding.id.as_ref(), "E3030" | "E3031" | "E3034");
            finding.path = match &outcome.state.origin {
                Some(origin) if is_of_value => origin.clone(),
                _ => here.path(),
            };
            finding.id = rule.into();
            finding.severity = Severity::Warning;
            finding.message = format!("{} (from `{}` of {})", finding.message, shape.name, place.path());
            all.push(finding);
        }
    }
    all
}
