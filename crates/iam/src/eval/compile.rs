//! From a document to its compiled form, or to everything that is wrong with it.

use lakewright_template::{Diagnostic, Document, Object, Path, Value, read_json};

use super::condition::CompiledCondition;
use super::operator::Operator;
use super::principal::{NamedPrincipal, PrincipalElement};
use super::resource::{NamedResource, ResourceElement};
use super::statement::{ActionElement, CompiledPolicy, CompiledStatement, NamedAction};
use crate::statement::Effect;

/// A document that the policy language does not take.
pub const GRAMMAR: &str = "LW-POLICY-GRAMMAR";

const SOURCE: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html";

/// Makes a policy document ready to be evaluated.
///
/// The document is plain: an intrinsic function in it is a finding.
///
/// # Errors
/// Everything that is wrong with the document: unknown elements, operators and versions, elements that are missing or
/// of a wrong shape, condition keys that stand twice in different case.
pub fn compile(document: &Value) -> Result<CompiledPolicy, Vec<Diagnostic>> {
    let mut compiler = Compiler { path: Path::root(), findings: Vec::new(), variables: false };
    let policy = compiler.document(document);
    match policy {
        Some(policy) if compiler.findings.is_empty() => Ok(policy),
        _ => Err(compiler.findings),
    }
}

/// Reads a policy document from JSON and makes it ready to be evaluated.
///
/// ```
/// use lakewright_iam::eval::compile_json;
///
/// let findings = compile_json(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject",
///     "Resource": "*", "Condition": {"StringMatches": {"aws:username": "ann"}}}}"#).unwrap_err();
/// assert_eq!(findings[0].message, "`StringMatches` is no condition operator");
/// assert_eq!(findings[0].span.unwrap().start.line, 2);
/// ```
///
/// # Errors
/// Everything that is wrong with the text, a key that stands twice in one object included, or with the document, each
/// with its place.
pub fn compile_json(text: &str) -> Result<CompiledPolicy, Vec<Diagnostic>> {
    let document = read_json(text)?;
    compile(&document.root).map_err(|findings| placed(findings, &document))
}

fn placed(mut findings: Vec<Diagnostic>, document: &Document) -> Vec<Diagnostic> {
    for finding in &mut findings {
        let place = document.nearest(&finding.path);
        finding.span = Some(place.key().unwrap_or_else(|| place.span()));
    }
    findings
}

struct Compiler {
    path: Path,
    findings: Vec<Diagnostic>,
    variables: bool,
}

impl Compiler {
    fn wrong(&mut self, message: impl Into<String>) {
        self.findings.push(Diagnostic::error(GRAMMAR, self.path.clone(), message).source(SOURCE));
    }

    fn at<T>(&mut self, step: impl Into<lakewright_template::Step>, inside: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let result = inside(self);
        self.path.pop();
        result
    }

    fn document(&mut self, document: &Value) -> Option<CompiledPolicy> {
        let Some(document) = document.as_object() else {
            self.wrong("a policy document is an object");
            return None;
        };
        let version = document.get("Version");
        match version.map(|it| (it.as_str(), it)) {
            None | Some((Some("2008-10-17"), _)) => {}
            Some((Some("2012-10-17"), _)) => self.variables = true,
            Some((Some(other), _)) => {
                let message = format!("`{other}` is no version of the policy language");
                self.at("Version", |it| it.wrong(message));
            }
            Some((None, _)) => self.at("Version", |it| it.wrong("the version is a text, `2012-10-17`")),
        }
        for key in document.keys().filter(|it| !matches!(it.as_ref(), "Version" | "Id" | "Statement")) {
            self.at(key.clone(), |it| it.wrong(format!("a policy document has no element `{key}`")));
        }
        let id = document.get("Id").and_then(|it| self.at("Id", |at| at.text(it, "the id")));
        let statements = match document.get("Statement") {
            Some(statements) => self.at("Statement", |it| it.statements(statements)),
            None => {
                self.wrong("a policy document needs `Statement`");
                return None;
            }
        };
        Some(CompiledPolicy { id, variables: self.variables, statements: statements.into() })
    }

    fn statements(&mut self, statements: &Value) -> Vec<CompiledStatement> {
        match statements {
            Value::Array(list) => {
                let read = list.iter().enumerate();
                read.filter_map(|(position, one)| self.at(position, |it| it.statement(one))).collect()
            }
            one => self.statement(one).into_iter().collect(),
        }
    }

    fn statement(&mut self, statement: &Value) -> Option<CompiledStatement> {
        let Some(statement) = statement.as_object() else {
            self.wrong("a statement is an object");
            return None;
        };
        const ELEMENTS: [&str; 9] = [
            "Sid",
            "Effect",
            "Principal",
            "NotPrincipal",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Condition",
        ];
        for key in statement.keys().filter(|it| !ELEMENTS.contains(&it.as_ref())) {
            self.at(key.clone(), |it| it.wrong(format!("a statement has no element `{key}`")));
        }
        let sid = statement.get("Sid").and_then(|it| self.at("Sid", |at| at.text(it, "a Sid")));
        let effect = self.effect(statement.get("Effect"));
        let principals = self.principals(statement);
        let actions = self.actions(statement);
        let resources = self.resources(statement);
        let conditions = match statement.get("Condition") {
            Some(conditions) => self.at("Condition", |it| it.conditions(conditions)),
            None => Vec::new(),
        };
        let conditions = conditions.into();
        Some(CompiledStatement {
            sid,
            effect: effect?,
            principals: principals?,
            actions: actions?,
            resources: resources?,
            conditions,
        })
    }

    fn effect(&mut self, effect: Option<&Value>) -> Option<Effect> {
        match effect.map(Value::as_str) {
            Some(Some("Allow")) => Some(Effect::Allow),
            Some(Some("Deny")) => Some(Effect::Deny),
            Some(Some(other)) => {
                let message = format!("`{other}` is neither `Allow` nor `Deny`");
                self.at("Effect", |it| it.wrong(message));
                None
            }
            Some(None) => {
                self.at("Effect", |it| it.wrong("the effect is `Allow` or `Deny`"));
                None
            }
            None => {
                self.wrong("a statement needs `Effect`");
                None
            }
        }
    }

    /// One of two elements that exclude each other: its value and whether it is the other.
    fn one_of<'v>(
        &mut self,
        statement: &'v Object,
        one: &'static str,
        other: &'static str,
    ) -> Option<(&'v Value, bool)> {
        match (statement.get(one), statement.get(other)) {
            (Some(_), Some(_)) => {
                self.wrong(format!("a statement has either `{one}` or `{other}`"));
                None
            }
            (Some(value), None) => Some((value, false)),
            (None, Some(value)) => Some((value, true)),
            (None, None) => None,
        }
    }

    fn principals(&mut self, statement: &Object) -> Option<PrincipalElement> {
        let before = self.findings.len();
        let Some((value, all_but)) = self.one_of(statement, "Principal", "NotPrincipal") else {
            return (self.findings.len() == before).then_some(PrincipalElement::Unnamed);
        };
        let named = self.at(if all_but { "NotPrincipal" } else { "Principal" }, |it| it.named_principals(value));
        let named = named?.into();
        Some(if all_but { PrincipalElement::AllBut(named) } else { PrincipalElement::Named(named) })
    }

    fn named_principals(&mut self, value: &Value) -> Option<Vec<NamedPrincipal>> {
        let Some(kinds) = value.as_object() else {
            if value.as_str() == Some("*") {
                return Some(vec![NamedPrincipal::Anyone]);
            }
            self.wrong("a principal is `*` or an object with `AWS`, `Service`, `Federated` or `CanonicalUser`");
            return None;
        };
        let before = self.findings.len();
        let mut named = Vec::new();
        for (kind, values) in kinds.iter() {
            let make: fn(&str) -> NamedPrincipal = match kind.as_ref() {
                "AWS" => NamedPrincipal::of_aws,
                "Service" => |it| NamedPrincipal::Service(it.into()),
                "Federated" => |it| NamedPrincipal::Federated(it.into()),
                "CanonicalUser" => |it| NamedPrincipal::Canonical(it.into()),
                other => {
                    let message = format!("`{other}` is no kind of principal");
                    self.at(kind.clone(), |it| it.wrong(message));
                    continue;
                }
            };
            let texts = self.at(kind.clone(), |it| it.texts(values, "a principal"));
            named.extend(texts.iter().map(|it| make(it)));
        }
        if named.is_empty() && self.findings.len() == before {
            self.wrong("a principal element names someone");
        }
        (self.findings.len() == before).then_some(named)
    }

    fn actions(&mut self, statement: &Object) -> Option<ActionElement> {
        let before = self.findings.len();
        let Some((value, all_but)) = self.one_of(statement, "Action", "NotAction") else {
            if self.findings.len() == before {
                self.wrong("a statement needs `Action` or `NotAction`");
            }
            return None;
        };
        let named: Vec<NamedAction> = self.at(if all_but { "NotAction" } else { "Action" }, |it| {
            let texts = it.some_texts(value, "an action");
            for text in texts.iter().filter(|text| !is_action(text)) {
                it.wrong(format!("`{text}` is no action: one is written `service:Name`"));
            }
            texts.iter().map(|text| NamedAction::read(text)).collect()
        });
        let named = named.into();
        let actions = if all_but { ActionElement::AllBut(named) } else { ActionElement::Named(named) };
        (self.findings.len() == before).then_some(actions)
    }

    fn resources(&mut self, statement: &Object) -> Option<ResourceElement> {
        let before = self.findings.len();
        let Some((value, all_but)) = self.one_of(statement, "Resource", "NotResource") else {
            return (self.findings.len() == before).then_some(ResourceElement::This);
        };
        let variables = self.variables;
        let named: Vec<NamedResource> = self.at(if all_but { "NotResource" } else { "Resource" }, |it| {
            let texts = it.some_texts(value, "a resource");
            texts.iter().map(|text| NamedResource::read(text, variables)).collect()
        });
        let named = named.into();
        let resources = if all_but { ResourceElement::AllBut(named) } else { ResourceElement::Named(named) };
        (self.findings.len() == before).then_some(resources)
    }

    fn conditions(&mut self, conditions: &Value) -> Vec<CompiledCondition> {
        let Some(operators) = conditions.as_object() else {
            self.wrong("`Condition` is an object of operators");
            return Vec::new();
        };
        let mut read = Vec::new();
        for (name, keys) in operators.iter() {
            self.at(name.clone(), |it| {
                let Some(operator) = Operator::read(name) else {
                    it.wrong(format!("`{name}` is no condition operator"));
                    return;
                };
                let Some(keys) = keys.as_object() else {
                    it.wrong("a condition operator takes an object of keys and values");
                    return;
                };
                it.keys(operator, keys, &mut read);
            });
        }
        read
    }

    fn keys(&mut self, operator: Operator, keys: &Object, read: &mut Vec<CompiledCondition>) {
        let from = read.len();
        for (key, values) in keys.iter() {
            self.at(key.clone(), |it| {
                let texts = it.texts(values, "a value of a condition");
                let condition = CompiledCondition::new(operator, key, texts, it.variables);
                let twin = read.iter().skip(from).find(|it| it.lower_key == condition.lower_key);
                if let Some(twin) = twin {
                    it.wrong(format!("condition keys `{}` and `{key}` are one key", twin.key));
                }
                read.push(condition);
            });
        }
    }

    fn text(&mut self, value: &Value, what: &str) -> Option<Box<str>> {
        let text = value.as_str();
        if text.is_none() {
            self.wrong(format!("{what} is a text"));
        }
        text.map(Into::into)
    }

    /// A text or a list of texts; numbers and truth values count as their text.
    fn texts(&mut self, value: &Value, what: &str) -> Vec<Box<str>> {
        match value {
            Value::Array(list) => {
                let read = list.iter().enumerate();
                read.filter_map(|(position, one)| self.at(position, |it| it.scalar(one, what))).collect()
            }
            one => self.scalar(one, what).into_iter().collect(),
        }
    }

    fn some_texts(&mut self, value: &Value, what: &str) -> Vec<Box<str>> {
        let before = self.findings.len();
        let texts = self.texts(value, what);
        if texts.is_empty() && self.findings.len() == before {
            self.wrong(format!("an empty list is not {what}"));
        }
        texts
    }

    fn scalar(&mut self, value: &Value, what: &str) -> Option<Box<str>> {
        match value {
            Value::String(text) => Some(text.as_ref().into()),
            Value::Bool(it) => Some(if *it { "true".into() } else { "false".into() }),
            Value::Number(number) => Some(number.to_string().into()),
            _ => {
                self.wrong(format!("{what} is a text"));
                None
            }
        }
    }
}

/// `*`, or a service and a name with one colon between them.
fn is_action(text: &str) -> bool {
    let stars = !text.is_empty() && text.bytes().all(|it| it == b'*');
    stars
        || text
            .split_once(':')
            .is_some_and(|(service, name)| !service.is_empty() && !name.is_empty() && !name.contains(':'))
}
