//! Policy documents made concrete, in two readings where something about them is not known.

use std::sync::Arc;

use lakewright_iam::Effect;
use lakewright_iam::eval::{CompiledPolicy, compile};
use lakewright_template::{Object, Path, Value};

use super::Denoter;
use super::open::{has_open, open_as_wildcards};
use super::spoken::Spoken;

/// Where a policy document stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Source {
    /// The stack.
    pub(crate) stack: String,
    /// `hop` of `DropRole`; the logical id of a policy that is a resource.
    pub(crate) name: String,
    /// The document in the template.
    pub(crate) path: Path,
}

/// A policy in two readings. They are the same where all of it is known.
#[derive(Clone, Debug)]
pub(crate) struct Policy {
    pub(crate) source: Vec<Source>,
    /// It allows whatever it may allow: what this does not allow, the policy does not.
    pub(crate) may: Arc<CompiledPolicy>,
    /// It denies whatever it may deny: what this allows, the policy does.
    pub(crate) sure: Arc<CompiledPolicy>,
    pub(crate) is_known: bool,
    /// As it is written, where what only deployment knows is a text of its own; `None` where that can not be said.
    pub(crate) literal: Option<Arc<CompiledPolicy>>,
    /// What the statements of each reading speak of, in order.
    pub(crate) spoken: [Arc<[Spoken]>; 2],
    /// Where each statement of `may` comes from, as a position in `source`.
    pub(crate) origins: Vec<usize>,
    /// Where each statement of `may` stands in the template of its source.
    pub(crate) places: Vec<Path>,
}

/// Statements in two readings, to be made a policy.
#[derive(Clone, Debug, Default)]
pub(crate) struct Statements {
    pub(crate) source: Vec<Source>,
    pub(crate) may: Vec<Value>,
    pub(crate) sure: Vec<Value>,
    pub(crate) is_open: bool,
    literal: Vec<Value>,
    is_vague: bool,
    origins: Vec<usize>,
    places: Vec<Path>,
}

impl Statements {
    /// Adds the statements of a document. `is_certain`: whether it is there at all.
    pub(crate) fn add(&mut self, denoter: &Denoter<'_, '_>, document: &Value, source: Source, is_certain: bool) {
        let path = source.path.clone();
        self.source.push(source);
        self.add_document(denoter, document, is_certain, &path);
        self.origins.resize(self.may.len(), self.source.len() - 1);
        self.places.resize(self.may.len(), path);
    }

    fn add_document(&mut self, denoter: &Denoter<'_, '_>, document: &Value, is_certain: bool, path: &Path) {
        let Some(object) = denoter.taken(document).and_then(Value::as_object) else {
            self.add_unknown();
            return;
        };
        let Some(statements) = object.get("Statement") else {
            self.add_unknown();
            return;
        };
        // The language of 2008 has no policy variables: such a text is itself. With them as wildcards nothing is missed.
        let has_variables = object.get("Version").and_then(Value::as_str) == Some("2012-10-17");
        let mut found = Vec::new();
        each(denoter, statements, is_certain, &path.join("Statement"), &mut found);
        for (statement, is_certain, path) in found {
            let means_variables = || denoter.value(statement).is_some_and(|it| mentions_variables(&it));
            self.add_statement(denoter, statement, is_certain && (has_variables || !means_variables()));
            self.places.resize(self.may.len(), path);
        }
    }

    /// Adds what may be anything.
    pub(crate) fn add_unknown(&mut self) {
        self.is_open = true;
        self.is_vague = true;
        self.may.push(everything("Allow"));
        self.sure.push(everything("Deny"));
    }

    /// Adds the statements of others.
    pub(crate) fn append(&mut self, other: &Statements) {
        let before = self.source.len();
        self.source.extend(other.source.iter().cloned());
        self.may.extend(other.may.iter().cloned());
        self.sure.extend(other.sure.iter().cloned());
        self.literal.extend(other.literal.iter().cloned());
        self.origins.extend(other.origins.iter().map(|it| it + before));
        self.places.extend(other.places.iter().cloned());
        self.is_open |= other.is_open;
        self.is_vague |= other.is_vague;
    }

    /// Adds what allows everything, in the reading that denies whatever it may deny only `if_sure`.
    pub(crate) fn add_everything(&mut self, if_sure: bool) {
        let any = Object::of("Effect", "Allow").with("Action", "*").with("Resource", "*");
        self.may.push(any.clone().into());
        self.origins.resize(self.may.len(), 0);
        self.places.resize(self.may.len(), Path::root());
        self.is_vague = true;
        self.is_open |= !if_sure;
        if if_sure {
            self.sure.push(any.into());
        }
    }

    /// The same where it is not known whether it limits anybody: in the one reading nothing is left of it.
    pub(crate) fn in_doubt(mut self) -> Statements {
        (self.is_open, self.is_vague) = (true, true);
        self.may.clear();
        self.origins.clear();
        self.places.clear();
        self
    }

    /// The same where it is not known whether it is there: it may allow, and it may deny.
    pub(crate) fn perhaps(mut self) -> Statements {
        let is = |it: &Value, effect: &str| it.get("Effect").and_then(Value::as_str) == Some(effect);
        (self.is_open, self.is_vague) = (true, true);
        self.sure.retain(|it| is(it, "Deny"));
        let kept: Vec<bool> = self.may.iter().map(|it| is(it, "Allow")).collect();
        let mut keep = kept.iter();
        self.may.retain(|_| *keep.next().unwrap_or(&true));
        let mut keep = kept.iter();
        self.origins.retain(|_| *keep.next().unwrap_or(&true));
        let mut keep = kept.iter();
        self.places.retain(|_| *keep.next().unwrap_or(&true));
        self
    }

    /// Says that all statements stand at one place: in a text.
    pub(crate) fn stand_at(&mut self, path: &Path) {
        self.places.iter_mut().for_each(|it| path.clone_into(it));
    }

    /// Adds a statement that is concrete.
    pub(crate) fn add_made(&mut self, statement: Value, source: Source) {
        let path = source.path.clone();
        self.source.push(source);
        self.add_value(statement);
        self.origins.resize(self.may.len(), self.source.len() - 1);
        self.places.resize(self.may.len(), path);
    }

    fn add_value(&mut self, statement: Value) {
        self.literal.push(statement.clone());
        self.may.push(statement.clone());
        self.sure.push(statement);
    }

    fn add_statement(&mut self, denoter: &Denoter<'_, '_>, statement: &Value, is_certain: bool) {
        let known = denoter.value(statement);
        if is_certain
            && let Some(known) = &known
            && !has_open(known)
        {
            self.add_value(known.clone());
            return;
        }
        self.is_open = true;
        match &known {
            Some(known) if is_certain => self.literal.push(known.clone()),
            _ => self.is_vague = true,
        }
        let effect = statement.get("Effect").and_then(|it| denoter.denote(it));
        let wide = |effect: &'static str| widened(denoter, statement, effect);
        if effect.as_deref() != Some("Deny") {
            self.may.push(wide("Allow"));
            self.sure.extend(known.clone().filter(|_| is_certain && effect.is_some()));
        }
        if effect.as_deref() != Some("Allow") {
            self.sure.push(wide("Deny"));
            self.may.extend(known.filter(|_| is_certain && effect.is_some()));
        }
    }

    /// The policy of these statements. What AWS would refuse is as good as not known.
    pub(crate) fn finish(mut self) -> Policy {
        let compiled = |statements: &[Value]| compile(&document(statements)).map(Arc::new);
        // Where nothing is in doubt they are the same.
        let sure = |may: &Arc<CompiledPolicy>| match self.may == self.sure {
            true => Ok(Arc::clone(may)),
            false => compiled(&self.sure),
        };
        let both = compiled(&self.may).and_then(|may| sure(&may).map(|sure| (may, sure))).ok();
        let (may, sure) = both.unwrap_or_else(|| {
            (self.may, self.sure) = (vec![everything("Allow")], vec![everything("Deny")]);
            self.is_open = true;
            let certain = |it: &[Value]| compiled(it).unwrap_or_else(|_| Arc::new(nothing()));
            (certain(&self.may), certain(&self.sure))
        });
        self.origins.resize(self.may.len(), self.source.len().saturating_sub(1));
        let literal = match (self.is_open, self.is_vague) {
            (false, _) => Some(Arc::clone(&may)),
            (true, false) => compiled(&self.literal).ok(),
            (true, true) => None,
        };
        let spoken = Spoken::of_both(&may, &sure);
        let nearest = self.source.last().map(|it| it.path.clone()).unwrap_or_default();
        self.places.resize(self.may.len(), nearest);
        let (origins, places) = (self.origins, self.places);
        Policy { source: self.source, may, sure, is_known: !self.is_open, literal, spoken, origins, places }
    }
}

impl Policy {
    /// As it is written, so that what only deployment knows is the same text in policies and requests; where that can not be
    /// said, as it may be.
    pub(crate) fn written(&self) -> &CompiledPolicy {
        self.literal.as_ref().unwrap_or(&self.may)
    }

    /// The same where it is not known whether it is there: it may allow, and it may deny.
    pub(crate) fn perhaps(&self) -> Policy {
        let kept = || {
            let statements = self.may.statements().iter().enumerate();
            statements.filter(|it| it.1.effect() == Effect::Allow).map(|it| it.0)
        };
        let origins = kept().filter_map(|it| self.origins.get(it).copied()).collect();
        let places = kept().filter_map(|it| self.places.get(it).cloned()).collect();
        let (may, sure) = (self.may.of_effect(Effect::Allow), self.sure.of_effect(Effect::Deny));
        let (may, sure) = (Arc::new(may), Arc::new(sure));
        let spoken = Spoken::of_both(&may, &sure);
        Policy { source: self.source.clone(), may, sure, is_known: false, literal: None, spoken, origins, places }
    }
}

/// A policy without statements.
fn nothing() -> CompiledPolicy {
    // INVARIANT: a document with an empty list of statements is one that the language takes.
    compile(&document(&[])).unwrap_or_else(|_| unreachable!("an empty document compiles"))
}

/// A document of statements.
pub(crate) fn document(statements: &[Value]) -> Value {
    Object::of("Version", "2012-10-17").with("Statement", Value::Array(statements.to_vec())).into()
}

fn everything(effect: &'static str) -> Value {
    let any = Object::of("Effect", effect).with("Principal", "*").with("Action", "*").with("Resource", "*");
    Value::Object(any)
}

/// The statements, whether it is certain that they are there, and where they stand.
fn each<'v>(
    denoter: &Denoter<'_, '_>,
    value: &'v Value,
    is_certain: bool,
    path: &Path,
    found: &mut Vec<(&'v Value, bool, Path)>,
) {
    if path.steps().len() > 64 {
        return;
    }
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, it)| each(denoter, it, is_certain, &path.join(at), found));
        }
        _ => match value.as_function() {
            Some(("Fn::If", argument)) => match argument.as_array() {
                Some([Value::String(name), yes, no]) => {
                    let branch = |at: usize| path.join("Fn::If").join(at);
                    match denoter.decided(name) {
                        Some(true) => each(denoter, yes, is_certain, &branch(1), found),
                        Some(false) => each(denoter, no, is_certain, &branch(2), found),
                        None => [(yes, 1), (no, 2)]
                            .into_iter()
                            .for_each(|(it, at)| each(denoter, it, false, &branch(at), found)),
                    }
                }
                _ => found.push((value, false, path.clone())),
            },
            Some(("Ref", name)) if name.as_str() == Some("AWS::NoValue") => {}
            _ => found.push((value, is_certain, path.clone())),
        },
    }
}

fn mentions_variables(value: &Value) -> bool {
    let mut found = false;
    value.walk(&mut |it| found |= it.as_str().is_some_and(|it| it.contains("${")));
    found
}

/// Condition keys whose value AWS takes from the request: a comparison with what is not known may hold.
const OF_THE_REQUEST: [&str; 4] = ["aws:principal", "aws:resource", "aws:source", "kms:calleraccount"];

/// A statement that matches whatever it may match.
fn widened(denoter: &Denoter<'_, '_>, statement: &Value, effect: &'static str) -> Value {
    let mut made = Object::of("Effect", effect);
    let Some(statement) = statement.as_object() else { return everything(effect) };
    for (key, value) in statement.iter() {
        let known = denoter.value(value);
        match key.as_ref() {
            "Sid" => {
                if let Some(Value::String(sid)) = known {
                    made.insert("Sid", sid);
                }
            }
            "Action" | "Resource" => {
                made.insert(key.clone(), known.map_or_else(|| "*".into(), |it| open_as_wildcards(&it)));
            }
            // What is left out of everything is less the more it matches: only what is known surely is.
            "NotAction" | "NotResource" => match known.filter(|it| !has_open(it)) {
                Some(known) => drop(made.insert(key.clone(), known)),
                None => drop(made.insert(if key == "NotAction" { "Action" } else { "Resource" }, "*")),
            },
            "Principal" | "NotPrincipal" => match known.filter(|it| !has_open(it)) {
                Some(known) => drop(made.insert(key.clone(), known)),
                None => drop(made.insert("Principal", "*")),
            },
            "Condition" => {
                if let Some(conditions) = denoter.taken(value).and_then(Value::as_object) {
                    let kept = conditions_kept(denoter, conditions);
                    if !kept.is_empty() {
                        made.insert("Condition", kept);
                    }
                }
            }
            _ => {}
        }
    }
    for (key, not_key) in [("Action", "NotAction"), ("Resource", "NotResource")] {
        if made.get(key).is_none() && made.get(not_key).is_none() && statement.get("Principal").is_none() {
            made.insert(key, "*");
        }
    }
    made.into()
}

fn conditions_kept(denoter: &Denoter<'_, '_>, conditions: &Object) -> Object {
    let mut kept = Object::new();
    for (operator, keys) in conditions.iter() {
        let Some(keys) = denoter.taken(keys).and_then(Value::as_object) else { continue };
        let mut certain = Object::new();
        for (key, values) in keys.iter() {
            let of_request = OF_THE_REQUEST.iter().any(|it| key.to_ascii_lowercase().starts_with(it));
            if let Some(values) = denoter.value(values)
                && !(of_request && has_open(&values))
            {
                certain.insert(key.clone(), values);
            }
        }
        if !certain.is_empty() {
            kept.insert(operator.clone(), certain);
        }
    }
    kept
}
