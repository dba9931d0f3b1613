//! What an expression of a template denotes, made concrete: names, ARNs, policy documents.
//!
//! A queue that a policy names by an ARN put together from text and the same queue by `Fn::GetAtt` denote the same text,
//! so that policies can be decided. What is known only at deployment is a stand-in in braces:
//!
//! - `{Queue}` is the part of a resource's name, or the attribute (`{Vpc.CidrBlock}`), that AWS makes up: nothing that is
//!   written in a template equals it.
//! - `{~Name}` may be any text: a parameter, the name of the stack (`{~stack}`), an output of a nested stack.
//!
//! ```
//! use lakewright_check::{Conditions, denote::Denoter};
//! use lakewright_template::{Template, read};
//!
//! let text = "Resources:
//!   Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub '${AWS::Region}-raw'}}
//!   Other: {Type: AWS::SQS::Queue}
//! Outputs:
//!   One: {Value: !GetAtt Queue.Arn}
//!   Two: {Value: !Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:us-east-1-raw'}
//!   Three: {Value: !GetAtt Other.Arn}";
//! let document = read(text).unwrap();
//! let template = Template::of(&document.root);
//! let conditions = Conditions::of(template);
//! let denoter = Denoter::new(template, &conditions);
//! let output = |name| denoter.denote(template.entry("Outputs", name)?.get("Value")?);
//! assert_eq!(output("One").as_deref(), Some("arn:aws:sqs:us-east-1:123456789012:us-east-1-raw"));
//! assert_eq!(output("One"), output("Two"));
//! assert_eq!(output("Three").as_deref(), Some("arn:aws:sqs:us-east-1:123456789012:{~stack}-Other-{Other}"));
//! ```

mod functions;
mod identity;
pub mod likeness;
mod policy;
mod texts;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use lakewright_template::{Object, Template, Value};

pub use policy::Question;

use crate::conditions::Conditions;
use crate::pseudo;

/// How deep functions may stand in one another.
const MOST_DEPTH: usize = 24;

/// How much work denoting may take in one template. After that nothing is known.
const MOST_STEPS: usize = 1_500_000;

/// How much work is done a second time, with the defaults of parameters. Ten times what public templates need.
const MOST_REPEATED: usize = 10_000;

/// Conditions that hold, or do not.
pub type Assumed = Vec<(String, bool)>;

/// Gives what the expressions of a template denote. See the [module](self).
#[derive(Debug)]
pub struct Denoter<'c, 'd> {
    template: Template<'d>,
    conditions: &'c Conditions<'d>,
    account: String,
    region: String,
    knows_account: bool,
    has_defaults: bool,
    /// With defaults: what parameters are then.
    given: Vec<(String, Value)>,
    /// What conditions are with these; none where that is left open.
    fixed: RefCell<HashMap<String, Option<bool>>>,
    /// Whether a parameter was denoted that has a default, and a stand-in was taken.
    met_default: Cell<bool>,
    steps: Cell<usize>,
    identities: RefCell<HashMap<String, Option<identity::Identity>>>,
    texts: texts::Texts<'d>,
}

impl<'c, 'd> Denoter<'c, 'd> {
    /// A denoter of a template, for an account that stands for any (`123456789012`) and Region `us-east-1`.
    pub fn new(template: Template<'d>, conditions: &'c Conditions<'d>) -> Denoter<'c, 'd> {
        Denoter {
            template,
            conditions,
            account: "123456789012".to_owned(),
            region: "us-east-1".to_owned(),
            knows_account: false,
            has_defaults: false,
            given: Vec::new(),
            fixed: RefCell::default(),
            met_default: Cell::new(false),
            steps: Cell::new(0),
            identities: RefCell::default(),
            texts: RefCell::default(),
        }
    }

    /// The same for a template that is deployed to this account.
    #[must_use]
    pub fn in_account(mut self, account: &str) -> Denoter<'c, 'd> {
        self.account = account.to_owned();
        self.knows_account = true;
        self
    }

    /// The same for another Region, and its partition.
    #[must_use]
    pub fn in_region(mut self, region: &str) -> Denoter<'c, 'd> {
        self.region = region.to_owned();
        self
    }

    /// The same with the defaults of parameters instead of stand-ins, where they have one: conditions are as they make
    /// them. An empty default says that nothing is given, and stands for nothing.
    #[must_use]
    pub fn with_defaults(mut self) -> Denoter<'c, 'd> {
        self.has_defaults = true;
        let known = self.template.parameters().filter(|it| !it.is_stored() && !it.is_list());
        self.given = known.filter_map(|it| Some((it.name.to_owned(), text(it.default()?)?.into()))).collect();
        self
    }

    /// Whether some parameter that was denoted has a default, with which more may be known; and whether there was so little
    /// work that it may be done again.
    pub(crate) fn may_know_more(&self) -> bool {
        self.met_default.get() && self.steps.get() < MOST_REPEATED
    }

    /// The account.
    pub fn account(&self) -> &str {
        &self.account
    }

    /// Whether the account is the real one.
    pub fn knows_account(&self) -> bool {
        self.knows_account
    }

    /// The Region.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The partition of the Region.
    pub fn partition(&self) -> String {
        pseudo::value("AWS::Partition", &self.region).as_ref().and_then(text).unwrap_or_else(|| "aws".to_owned())
    }

    /// The text that an expression denotes, whatever the conditions. `None` where that is not known.
    pub fn denote(&self, value: &Value) -> Option<String> {
        self.denote_under(value, &[])
    }

    /// The text that an expression denotes under conditions.
    pub fn denote_under(&self, value: &Value, assumed: &[(String, bool)]) -> Option<String> {
        text(&self.value_under(value, assumed)?)
    }

    /// The value that an expression denotes under conditions: lists and objects too, without what is `AWS::NoValue`.
    /// `None` where a part of it is not known.
    pub fn value_under(&self, value: &Value, assumed: &[(String, bool)]) -> Option<Value> {
        self.expression(value, assumed, 0)
    }

    /// The branch of `Fn::If`, and of those in it, that is taken under conditions; another value is itself. `None` where
    /// both may be taken and where the value is `AWS::NoValue`.
    pub fn taken<'v>(&self, value: &'v Value, assumed: &[(String, bool)]) -> Option<&'v Value> {
        let mut value = value;
        for _ in 0..MOST_DEPTH {
            match value.as_function() {
                Some(("Fn::If", argument)) => {
                    let [Value::String(name), yes, no] = argument.as_array()? else { return None };
                    value = if self.decided(name, assumed)? { yes } else { no };
                }
                Some(("Ref", name)) if name.as_str() == Some("AWS::NoValue") => return None,
                _ => return Some(value),
            }
        }
        None
    }

    /// Whether a condition holds, if that follows from others.
    pub fn decided(&self, name: &str, assumed: &[(String, bool)]) -> Option<bool> {
        if let Some((_, holds)) = assumed.iter().find(|it| it.0 == name) {
            return Some(*holds);
        }
        if let Some(holds) = self.by_default(name) {
            return Some(holds);
        }
        let may = |holds| {
            let assumed = assumed.iter().map(|it| (it.0.as_str(), it.1));
            self.conditions.possible(assumed.chain([(name, holds)]))
        };
        match (may(true), may(false)) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        }
    }

    /// Whether conditions may all be so.
    pub fn possible(&self, assumed: &[(String, bool)]) -> bool {
        (assumed.len() < 2 && self.given.is_empty()) || self.may_hold(assumed)
    }

    /// The same, also of a single condition.
    pub(crate) fn may_hold(&self, assumed: &[(String, bool)]) -> bool {
        let mut is_decided = !self.given.is_empty();
        for (name, holds) in assumed {
            match self.by_default(name) {
                Some(other) if other != *holds => return false,
                Some(_) => {}
                None => is_decided = false,
            }
        }
        // What the defaults make of conditions is possible together.
        is_decided || self.conditions.possible(assumed.iter().map(|it| (it.0.as_str(), it.1)))
    }

    /// Whether a condition holds with the defaults of parameters; none where they do not decide it, or are not taken.
    fn by_default(&self, name: &str) -> Option<bool> {
        if self.given.is_empty() {
            return None;
        }
        if let Some(known) = self.fixed.borrow().get(name) {
            return *known;
        }
        let may = |holds| self.conditions.possible_with([(name, holds)], &self.given);
        let known = match (may(true), may(false)) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        };
        self.fixed.borrow_mut().insert(name.to_owned(), known);
        known
    }

    fn spend(&self, steps: usize) -> Option<()> {
        let spent = self.steps.get().saturating_add(steps);
        self.steps.set(spent);
        (spent < MOST_STEPS).then_some(())
    }

    /// Whether there was too much work: what was looked at last may be incomplete.
    fn is_spent(&self) -> bool {
        self.steps.get() >= MOST_STEPS
    }

    fn expression(&self, value: &Value, assumed: &[(String, bool)], depth: usize) -> Option<Value> {
        self.spend(1)?;
        if depth > MOST_DEPTH {
            return None;
        }
        if let Some((name, argument)) = value.as_function() {
            return self.function(name, argument, assumed, depth + 1);
        }
        match value {
            Value::Array(items) => {
                let kept = items.iter().filter(|it| !self.is_nothing(it, assumed));
                kept.map(|it| self.expression(it, assumed, depth + 1)).collect::<Option<Vec<_>>>().map(Value::Array)
            }
            Value::Object(object) => {
                let mut made = Object::new();
                for (key, value) in object.iter() {
                    if !self.is_nothing(value, assumed) {
                        made.insert(key.clone(), self.expression(value, assumed, depth + 1)?);
                    }
                }
                Some(Value::Object(made))
            }
            // A secret or parameter that is looked up at deployment.
            Value::String(text) if text.contains("{{resolve:") => None,
            Value::String(text) => {
                self.spend(text.len() / 32)?;
                Some(value.clone())
            }
            Value::Reference(_) => None,
            other => Some(other.clone()),
        }
    }

    /// Whether a value is `AWS::NoValue`.
    fn is_nothing(&self, value: &Value, assumed: &[(String, bool)]) -> bool {
        let is_no_value =
            |it: &Value| matches!(it.as_function(), Some(("Ref", name)) if name.as_str() == Some("AWS::NoValue"));
        let mut value = value;
        for _ in 0..MOST_DEPTH {
            let Some(("Fn::If", argument)) = value.as_function() else { break };
            let Some([Value::String(name), yes, no]) = argument.as_array() else { break };
            match self.decided(name, assumed) {
                Some(holds) => value = if holds { yes } else { no },
                None => break,
            }
        }
        is_no_value(value)
    }
}

/// A scalar as text.
pub(crate) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(it) => Some(it.to_string()),
        _ => None,
    }
}
