//! Policy documents, seen through intrinsic functions: elements, their values, actions that there are.

mod actions;
mod statement;

pub(crate) use actions::is_like;

use lakewright_facts::{Pattern, Place};
use lakewright_template::{Diagnostic, Value};

use crate::context::Context;
use crate::rule::Findings;

/// What a policy is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Identity,
    Resource,
    Repository,
    Trust,
}

impl Kind {
    fn rule(self) -> &'static str {
        match self {
            Kind::Identity => "E3510",
            Kind::Resource => "E3512",
            Kind::Repository => "E3513",
            Kind::Trust => "E3530",
        }
    }
}

/// Where policies stand: type of the resource, path of the property (`*` for every item), and what they are of.
const PLACES: [(&str, &[&str], Kind); 16] = [
    ("AWS::IAM::Group", &["Policies", "*", "PolicyDocument"], Kind::Identity),
    ("AWS::IAM::ManagedPolicy", &["PolicyDocument"], Kind::Identity),
    ("AWS::IAM::Policy", &["PolicyDocument"], Kind::Identity),
    ("AWS::IAM::Role", &["Policies", "*", "PolicyDocument"], Kind::Identity),
    ("AWS::IAM::User", &["Policies", "*", "PolicyDocument"], Kind::Identity),
    ("AWS::SSO::PermissionSet", &["InlinePolicy"], Kind::Identity),
    ("AWS::IAM::UserPolicy", &["PolicyDocument"], Kind::Identity),
    ("AWS::IAM::RolePolicy", &["PolicyDocument"], Kind::Identity),
    ("AWS::IAM::GroupPolicy", &["PolicyDocument"], Kind::Identity),
    ("AWS::KMS::Key", &["KeyPolicy"], Kind::Resource),
    ("AWS::OpenSearchService::Domain", &["AccessPolicies"], Kind::Resource),
    ("AWS::S3::BucketPolicy", &["PolicyDocument"], Kind::Resource),
    ("AWS::SNS::TopicPolicy", &["PolicyDocument"], Kind::Resource),
    ("AWS::SQS::QueuePolicy", &["PolicyDocument"], Kind::Resource),
    ("AWS::ECR::Repository", &["RepositoryPolicyText"], Kind::Repository),
    ("AWS::IAM::Role", &["AssumeRolePolicyDocument"], Kind::Trust),
];

/// Checks all policy documents of a template.
pub(crate) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        let Some(kind) = resource.kind() else { continue };
        let Some(properties) = resource.object.get("Properties") else { continue };
        let path = resource.path().join("Properties");
        for (_, steps, policy) in PLACES.iter().filter(|it| it.0 == kind) {
            let mut checker = Checker {
                context,
                of: kind,
                kind: *policy,
                assumed: context.own_condition(resource),
                found: Vec::new(),
            };
            checker.descend(properties, steps, &Place::root(&path));
            checker.found.into_iter().for_each(|it| findings.push(it));
        }
    }
}

/// What the policies are measured for: sizes, quotas, characters.
pub(crate) fn measure(context: &Context<'_>, findings: &mut Findings<'_>) {
    const MEASURED: [&str; 3] = ["LW-POLICY-SIZE", "LW-POLICY-QUOTA", "LW-POLICY-CHARACTER"];
    for finding in lakewright_iam::check_template(context.template().root()) {
        if MEASURED.contains(&finding.id.as_ref()) {
            findings.push(finding);
        }
    }
}

struct Checker<'c, 'd> {
    context: &'c Context<'d>,
    /// The type of the resource.
    of: &'c str,
    kind: Kind,
    assumed: Vec<(String, bool)>,
    found: Vec<Diagnostic>,
}

impl Checker<'_, '_> {
    fn error(&mut self, place: &Place<'_>, message: impl Into<String>) {
        self.found.push(Diagnostic::error(self.kind.rule(), place.path(), message));
    }

    fn warn(&mut self, id: &'static str, place: &Place<'_>, message: impl Into<String>) {
        self.found.push(Diagnostic::warning(id, place.path(), message));
    }

    /// Visits the value itself, or of `Fn::If` every branch that is possible. Other functions are left alone.
    fn each<'v>(
        &mut self,
        value: &'v Value,
        place: &Place<'_>,
        visit: &mut dyn FnMut(&mut Self, &'v Value, &Place<'_>),
    ) {
        match value.as_function() {
            Some(("Fn::If", Value::Array(parts))) => {
                let [Value::String(name), yes, no] = parts.as_slice() else { return };
                let here = place.key("Fn::If");
                for (position, holds, branch) in [(1, true, yes), (2, false, no)] {
                    let assumed = self.assumed.iter().map(|it| (it.0.as_str(), it.1));
                    let is_possible = self.context.conditions().possible(assumed.chain([(name.as_ref(), holds)]));
                    if is_possible && self.context.afford_branch() {
                        self.assumed.push((name.to_string(), holds));
                        self.each(branch, &here.index(position), visit);
                        self.assumed.pop();
                    }
                }
            }
            Some((name, _)) if name != "Condition" => {}
            _ if value.as_object().is_some_and(|it| it.contains_key("Fn::Transform")) => {}
            _ => visit(self, value, place),
        }
    }

    fn descend(&mut self, value: &Value, steps: &[&'static str], place: &Place<'_>) {
        let Some((step, rest)) = steps.split_first() else {
            return self.each(value, place, &mut |this, value, place| this.document(value, place));
        };
        self.each(value, place, &mut |this, value, place| match value {
            Value::Array(items) if *step == "*" => {
                for (position, item) in items.iter().enumerate() {
                    this.descend(item, rest, &place.index(position));
                }
            }
            Value::Object(object) => {
                if let Some(value) = object.get(step) {
                    this.descend(value, rest, &place.key(step));
                }
            }
            _ => {}
        });
    }

    fn document(&mut self, value: &Value, place: &Place<'_>) {
        let parsed;
        let value = match value {
            Value::String(text) => match lakewright_template::read_json(text) {
                Ok(document) => {
                    parsed = document.root;
                    &parsed
                }
                Err(_) => return,
            },
            _ => value,
        };
        let Some(document) = value.as_object() else { return self.error(place, "a policy is an object") };
        for key in document.keys().filter(|it| !matches!(it.as_ref(), "Id" | "Statement" | "Version")) {
            self.error(&place.key(key), format!("a policy has no element `{key}`"));
        }
        if let Some(id) = document.get("Id") {
            self.each(id, &place.key("Id"), &mut |this, value, place| {
                if matches!(value, Value::Array(_) | Value::Object(_)) {
                    this.error(place, "the id of a policy is text");
                }
            });
        }
        if let Some(version) = document.get("Version") {
            let place = place.key("Version");
            self.computed(version, &place, &|text| {
                let is_known = matches!(text, "2008-10-17" | "2012-10-17");
                (!is_known).then(|| format!("there is no version `{text}`, only `2012-10-17`"))
            });
        }
        if let Some(version) = document.get("Version") {
            self.each(version, &place.key("Version"), &mut |this, value, place| match value.as_str() {
                Some("2012-10-17") => {}
                Some("2008-10-17") => {
                    this.warn("W2511", place, "version `2008-10-17` is the old one: write `2012-10-17`")
                }
                Some(text) => this.error(place, format!("there is no version `{text}`, only `2012-10-17`")),
                None => this.error(place, "the version is the text `2012-10-17`"),
            });
        }
        match document.get("Statement").filter(|it| !is_nothing(it)) {
            Some(statements) => self.statements(statements, &place.key("Statement")),
            None => self.error(place, "the element `Statement` is missing"),
        }
    }

    fn statements(&mut self, value: &Value, place: &Place<'_>) {
        self.each(value, place, &mut |this, value, place| match value {
            Value::Object(_) => this.statement(value, place),
            Value::Array(items) => {
                let mut seen: Vec<&str> = Vec::new();
                for (position, item) in items.iter().enumerate() {
                    let here = place.index(position);
                    this.each(item, &here, &mut |this, item, place| {
                        if item.as_object().is_some() {
                            this.statement(item, place);
                        } else {
                            this.error(place, "a statement is an object");
                        }
                    });
                    let Some(sid) = item.get("Sid").and_then(Value::as_str) else { continue };
                    // Buckets take a Sid twice.
                    if seen.contains(&sid) && this.of != "AWS::S3::BucketPolicy" {
                        this.error(&here.key("Sid"), format!("another statement has the Sid `{sid}`"));
                    }
                    seen.push(sid);
                }
            }
            _ => this.error(place, "`Statement` is a list of statements"),
        });
    }

    /// The literal texts of an element that is one or a list of them; anything else is an error.
    fn texts<'v>(
        &mut self,
        value: &'v Value,
        place: &Place<'_>,
        visit: &mut dyn FnMut(&mut Self, &'v str, &Place<'_>),
    ) {
        self.each(value, place, &mut |this, value, place| match value {
            Value::String(text) => visit(this, text, place),
            Value::Number(_) | Value::Bool(_) => {}
            Value::Array(items) => {
                for (position, item) in items.iter().enumerate() {
                    this.each(item, &place.index(position), &mut |this, item, place| match item {
                        Value::String(text) => visit(this, text, place),
                        // Null has a finding of its own, wherever it stands.
                        Value::Number(_) | Value::Bool(_) | Value::Null => {}
                        // A function may give a list where a text stands.
                        Value::Array(_) => this.error(place, "this is text, not a list"),
                        _ => this.error(place, "this is text"),
                    });
                }
            }
            _ => this.error(place, "this is text, or a list of texts"),
        });
    }

    /// What a function is known to give must match, too.
    fn resolved(&mut self, value: &Value, place: &Place<'_>, rule: &dyn Fn(&str) -> Option<String>) {
        let Some((name, _)) = value.as_function() else { return };
        let Some(id) = crate::functions::shape(name).and_then(|it| it.resolved) else { return };
        let outcomes = self.context.values(value, &self.assumed);
        let mut all = Vec::new();
        for outcome in outcomes {
            let texts: Vec<&str> = match &outcome.value {
                Value::String(text) => vec![text.as_ref()],
                Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
                _ => continue,
            };
            let texts = texts.into_iter().filter(|it| !it.contains("{{resolve:"));
            let faults: Vec<String> = texts.filter_map(rule).collect();
            if faults.is_empty() && !outcome.state.from_parameters {
                return;
            }
            let path = outcome.state.origin.clone().unwrap_or_else(|| place.path());
            all.extend(faults.into_iter().map(|it| Diagnostic::warning(id, path.clone(), it)));
        }
        self.found.append(&mut all);
    }
}

/// Whether a value is left out.
fn is_nothing(value: &Value) -> bool {
    matches!(value.as_function(), Some(("Ref", name)) if name.as_str() == Some("AWS::NoValue"))
}

/// Whether a text matches a pattern of this file.
fn matches(pattern: &'static str, text: &str) -> bool {
    thread_local! {
        static KNOWN: std::cell::RefCell<std::collections::HashMap<&'static str, Option<Pattern>>> =
            std::cell::RefCell::default();
    }
    KNOWN.with(|known| {
        let mut known = known.borrow_mut();
        known.entry(pattern).or_insert_with(|| Pattern::new(pattern)).as_ref().is_none_or(|it| it.matches(text))
    })
}
