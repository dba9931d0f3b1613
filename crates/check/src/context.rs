//! What a rule gets.

use std::cell::OnceCell;
use std::collections::HashMap;

use lakewright_facts::{Schemas, TypeSchema};
use lakewright_template::{Document, Resource, Template, Value};

use crate::conditions::Conditions;
use crate::engine::Member;
use crate::options::Options;
use crate::references::{Reference, references};
use crate::values::{Followed, Outcome, Values};

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
    is_cdk: bool,
}

impl<'d> Context<'d> {
    pub(crate) fn new(document: &'d Document, members: &'d [Member<'d>], options: &'d Options) -> Context<'d> {
        let template = Template::of(&document.root);
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
            is_cdk,
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

    /// Whether a macro may make a resource of this name: one that begins with that of a module or a serverless resource.
    pub fn may_be_made(&self, id: &str) -> bool {
        self.families.iter().any(|it| id.starts_with(it) && id != *it)
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

    pub(crate) fn follow(&self, value: &Value, assumed: &[(String, bool)]) -> Vec<Followed> {
        self.values.follow(&self.conditions, value, assumed)
    }
}
