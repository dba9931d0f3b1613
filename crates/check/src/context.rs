//! What a rule gets.

use std::cell::{Cell, OnceCell};
use std::collections::HashMap;

use lakewright_facts::{Schemas, TypeSchema};
use lakewright_template::loops::{Unrolled, is_loop};
use lakewright_template::{Document, Path, Resource, Step, Template, Value, write};

use crate::conditions::Conditions;
use crate::engine::Member;
use crate::options::Options;
use crate::references::{Reference, references};
use crate::values::{Followed, Outcome, Values};

/// How many cases one property may have.
const MOST_CASES: usize = 128;

/// How many branches of conditions are looked at in the policies of one template.
const MOST_BRANCHES: usize = 6_000;

/// A value under conditions.
#[derive(Clone, Debug)]
pub struct Case<'v> {
    /// The value; `None` where it is left out.
    pub value: Option<&'v Value>,
    /// The conditions.
    pub conditions: Vec<(String, bool)>,
}

/// A template under check, and what is known of it.
#[derive(Debug)]
pub struct Context<'d> {
    document: &'d Document,
    template: Template<'d>,
    options: &'d Options,
    conditions: Conditions<'d>,
    values: Values<'d>,
    members: &'d [Member<'d>],
    types: HashMap<&'d str, &'d str>,
    /// Resources that a macro turns into several, whose names begin with theirs.
    families: Vec<&'d str>,
    references: OnceCell<Vec<Reference<'d>>>,
    bytes: OnceCell<usize>,
    is_cdk: bool,
    /// Whether `Fn::ForEach` makes resources whose names are computed.
    has_loops: bool,
    branches: Cell<usize>,
}

impl<'d> Context<'d> {
    /// `unrolled` is the document with its loops written out, where it has any.
    pub(crate) fn new(
        document: &'d Document,
        unrolled: Option<&'d Unrolled>,
        members: &'d [Member<'d>],
        options: &'d Options,
    ) -> Context<'d> {
        let template = Template::of(unrolled.map_or(&document.root, |it| &it.root));
        let types: HashMap<&str, &str> = template.resources().filter_map(|it| Some((it.id, it.kind()?))).collect();
        let is_family = |it: &Resource<'_>| {
            it.kind().is_some_and(|kind| kind.ends_with("::MODULE") || kind.starts_with("AWS::Serverless::"))
        };
        let families = template.resources().filter(is_family).map(|it| it.id).collect();
        let is_cdk = template.resources().any(|it| {
            it.is("AWS::CDK::Metadata")
                || it.id == "CDKMetadata"
                || it.object.get("Metadata").is_some_and(|it| it.get("aws:cdk:path").is_some())
        });
        Context {
            document,
            template,
            options,
            conditions: Conditions::of(template),
            values: Values::new(template, &options.regions),
            members,
            types,
            families,
            references: OnceCell::new(),
            bytes: OnceCell::new(),
            is_cdk,
            has_loops: unrolled.is_some_and(|it| it.is_open) || template.section("Resources").any(|it| is_loop(it.0)),
            branches: Cell::new(0),
        }
    }

    /// The document: the template and the places of its nodes.
    pub fn document(&self) -> &'d Document {
        self.document
    }

    /// The template.
    pub fn template(&self) -> Template<'d> {
        self.template
    }

    /// The size of the template in bytes, written without blanks: what CloudFormation limits.
    pub fn bytes(&self) -> usize {
        *self.bytes.get_or_init(|| write::json_size(self.template.root()).bytes)
    }

    /// The options of this check.
    pub fn options(&self) -> &'d Options {
        self.options
    }

    /// Which conditions may hold together.
    pub fn conditions(&self) -> &Conditions<'d> {
        &self.conditions
    }

    /// The templates that this one stands among, itself included. Empty if it stands alone.
    pub fn members(&self) -> &'d [Member<'d>] {
        self.members
    }

    /// The type of a resource.
    pub fn type_of(&self, id: &str) -> Option<&'d str> {
        self.types.get(id).copied()
    }

    /// The schema of a type; of custom resources that of `AWS::CloudFormation::CustomResource`.
    pub fn schema(&self, kind: &str) -> Option<TypeSchema> {
        Schemas::get(if kind.starts_with("Custom::") { "AWS::CloudFormation::CustomResource" } else { kind })
    }

    /// Whether a macro may make a resource of this name: one that begins with that of a module or a serverless resource,
    /// or any where `Fn::ForEach` makes some.
    pub fn may_be_made(&self, id: &str) -> bool {
        self.has_loops || self.families.iter().any(|it| id.starts_with(it) && id != *it)
    }

    /// Whether the AWS Cloud Development Kit wrote the template.
    pub fn is_cdk(&self) -> bool {
        self.is_cdk
    }

    /// Whether a macro of this name rewrites the template.
    pub fn has_transform(&self, name: &str) -> bool {
        self.template.transforms().contains(&name)
    }

    /// Whether `AWS::LanguageExtensions` is on.
    pub fn has_language_extensions(&self) -> bool {
        self.has_transform("AWS::LanguageExtensions")
    }

    /// Whether `AWS::Serverless-2016-10-31` is on.
    pub fn is_serverless(&self) -> bool {
        self.has_transform("AWS::Serverless-2016-10-31")
    }

    /// All references to resources, in the order of the template.
    pub fn references(&self) -> &[Reference<'d>] {
        self.references.get_or_init(|| references(self.template))
    }

    /// The values that an expression may have under some conditions. None where nothing is known.
    pub fn values(&self, value: &Value, assumed: &[(String, bool)]) -> Vec<Outcome> {
        let only = |it| match it {
            Followed::Value(outcome) => Some(outcome),
            Followed::Missing { .. } => None,
        };
        self.follow(value, assumed).into_iter().filter_map(only).collect()
    }

    /// The template of a nested stack, where it is among the members: the last part of `TemplateURL` is its name.
    pub fn nested(&self, stack: Resource<'_>) -> Option<&'d Document> {
        if !stack.is("AWS::CloudFormation::Stack") {
            return None;
        }
        let url = match stack.property("TemplateURL")?.as_function() {
            Some(("Fn::Sub", Value::String(text))) => text.as_ref(),
            _ => stack.property("TemplateURL")?.as_str()?,
        };
        let last = |it: &'_ str| it.rsplit(['/', '\\']).next().map(str::to_owned);
        let name = last(url.split(['?', '#']).next().unwrap_or(url))?;
        let mut same = self.members.iter().filter(|it| last(it.name).as_deref() == Some(&name));
        let found = same.next()?;
        same.next().is_none().then_some(found.document)
    }

    /// Whether another branch of a condition may be looked at in a policy; `false` once there were too many.
    pub(crate) fn afford_branch(&self) -> bool {
        self.branches.set(self.branches.get().saturating_add(1));
        self.branches.get() < MOST_BRANCHES
    }

    /// The cases of a property that may be absent: its value under conditions, none where it is left out. Empty where too
    /// many conditions meet.
    pub fn cases<'v>(&self, value: Option<&'v Value>, assumed: &[(String, bool)]) -> Vec<Case<'v>> {
        let mut cases = Vec::new();
        let mut steps = 0;
        self.collect(value, assumed.to_vec(), &mut cases, &mut steps);
        if steps > MOST_CASES { Vec::new() } else { cases }
    }

    fn collect<'v>(
        &self,
        value: Option<&'v Value>,
        conditions: Vec<(String, bool)>,
        cases: &mut Vec<Case<'v>>,
        steps: &mut usize,
    ) {
        *steps += 1;
        if *steps > MOST_CASES {
            return;
        }
        match value.and_then(Value::as_function) {
            Some(("Fn::If", Value::Array(parts))) => {
                let [Value::String(name), yes, no] = parts.as_slice() else { return };
                for (holds, branch) in [(true, yes), (false, no)] {
                    let assumed = conditions.iter().map(|it| (it.0.as_str(), it.1));
                    if self.conditions.possible(assumed.chain([(name.as_ref(), holds)])) {
                        let mut conditions = conditions.clone();
                        conditions.push((name.to_string(), holds));
                        self.collect(Some(branch), conditions, cases, steps);
                    }
                }
            }
            Some(("Ref", Value::String(name))) if name == "AWS::NoValue" => {
                cases.push(Case { value: None, conditions });
            }
            _ => cases.push(Case { value, conditions }),
        }
    }

    /// The condition of a resource, as what is assumed within it.
    pub fn own_condition(&self, resource: Resource<'_>) -> Vec<(String, bool)> {
        resource.condition().map(|it| (it.to_owned(), true)).into_iter().collect()
    }

    /// The conditions under which what stands at a path is there: that of its resource or output, and those of `Fn::If`.
    pub fn conditions_at(&self, path: &Path) -> Vec<(String, bool)> {
        let mut found = Vec::new();
        let steps = path.steps();
        if let [Step::Key(section), Step::Key(name), ..] = steps
            && let Some(condition) =
                self.template.entry(section, name).and_then(|it| it.get("Condition")).and_then(Value::as_str)
        {
            found.push((condition.to_owned(), true));
        }
        let mut node = self.template.root();
        for (position, step) in steps.iter().enumerate() {
            let next = match step {
                Step::Key(key) => node.get(key),
                Step::Index(index) => node.as_array().and_then(|it| it.get(*index)),
            };
            if let (Step::Key(key), Some(Step::Index(branch @ (1 | 2)))) = (step, steps.get(position + 1))
                && key == "Fn::If"
                && let Some(name) = next.and_then(Value::as_array).and_then(<[Value]>::first).and_then(Value::as_str)
            {
                found.push((name.to_owned(), *branch == 1));
            }
            match next {
                Some(next) => node = next,
                None => break,
            }
        }
        found
    }

    /// When a resource is not there though what stands at `path` is: `when `IsProd` is false`. `None` if it always is.
    pub fn absence(&self, path: &Path, resource: &str) -> Option<String> {
        let condition = self.template.resource(resource)?.condition()?;
        let given = self.conditions_at(path);
        let all = || given.iter().map(|it| (it.0.as_str(), it.1)).chain([(condition, false)]);
        let is_known = given.is_empty() || all().all(|it| self.conditions.has(it.0));
        if !is_known || !self.conditions.possible(all()) {
            return None;
        }
        // What stands in a branch that is never used leads nowhere.
        if !given.is_empty() && !self.conditions.possible(given.iter().map(|it| (it.0.as_str(), it.1))) {
            return None;
        }
        Some(format!("when `{condition}` is false"))
    }

    pub(crate) fn follow(&self, value: &Value, assumed: &[(String, bool)]) -> Vec<Followed> {
        self.values.follow(&self.conditions, value, assumed)
    }
}
