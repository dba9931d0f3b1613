//! A condition of a statement: an operator, a key and the values it is compared with.

use std::borrow::Cow;
use std::net::IpAddr;

use super::context::{Context, ContextValue};
use super::glob::Glob;
use super::literal::{Network, binary, date, number, order, truth};
use super::operator::{Comparison, Operator, Order, Quantifier};
use super::pattern::{Pattern, Wildcards, fold};

/// A condition, ready to be compared.
#[derive(Clone, Debug, PartialEq)]
pub struct CompiledCondition {
    /// The operator.
    pub(crate) operator: Operator,
    /// The key as it is written.
    pub(crate) key: Box<str>,
    /// The key in lower case.
    pub(crate) lower_key: Box<str>,
    /// The values as they are written.
    pub(crate) values: Box<[Box<str>]>,
    /// The values as they are compared.
    pub(crate) operands: Operands,
}

/// The values of a condition as they are compared; `None` where one is not of the operator's type and equals nothing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Operands {
    /// Of the string operators that count case, and of `Bool`, which takes variables.
    Text(Box<[Pattern]>),
    /// Of the string operators that do not.
    Folded(Box<[Pattern]>),
    /// Of the numeric operators.
    Number(Order, Box<[Option<f64>]>),
    /// Of the date operators.
    Date(Order, Box<[Option<i128>]>),
    /// Of `Bool`.
    Bool(Box<[Pattern]>),
    /// Of `BinaryEquals`.
    Binary(Box<[Option<Box<[u8]>>]>),
    /// Of `IpAddress`.
    Address(Box<[Option<Network>]>),
    /// Of `ArnLike`.
    Arn(Box<[Option<Pattern>]>),
    /// Of `Null`: whether the key may be missing, and whether it may be there.
    Missing {
        /// `true` stands among the values.
        missing: bool,
        /// `false` stands among the values.
        present: bool,
    },
}

impl CompiledCondition {
    /// Makes a condition ready. `variables`: whether the version of the document has policy variables.
    pub(crate) fn new(operator: Operator, key: &str, values: Vec<Box<str>>, variables: bool) -> CompiledCondition {
        let operands = Operands::new(operator.comparison, &values, variables);
        let lower_key = key.to_ascii_lowercase().into();
        CompiledCondition { operator, key: key.into(), lower_key, values: values.into(), operands }
    }

    /// The operator.
    pub fn operator(&self) -> Operator {
        self.operator
    }

    /// The key as it is written.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The values as they are written.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &str> {
        self.values.iter().map(AsRef::as_ref)
    }

    /// Whether a request meets the condition.
    pub fn holds(&self, context: &Context) -> bool {
        let found = context.lookup(&self.lower_key);
        if let Operands::Missing { missing, present } = self.operands {
            return if found.is_some() { present } else { missing };
        }
        match (self.operator.quantifier, found) {
            (Quantifier::Single, None) => self.operator.if_exists || self.operator.negated,
            (Quantifier::Single, Some(ContextValue::Single(value))) => self.accepts(value, context),
            // A key of several values takes a set operator; without one nothing matches, negated or not.
            (Quantifier::Single, Some(ContextValue::Several(_))) => false,
            (Quantifier::All, None) => true,
            (Quantifier::All, Some(values)) => {
                let values = each(values);
                // Values that are all empty are as good as none.
                values.iter().all(|it| it.is_empty()) || values.iter().all(|it| self.accepts(it, context))
            }
            (Quantifier::Any, None) => self.operator.if_exists,
            (Quantifier::Any, Some(values)) => each(values).iter().any(|it| self.accepts(it, context)),
        }
    }

    /// Whether one value of the request is as the operator wants it: it matches a value of the policy, or, negated,
    /// none of them. What can not be compared is neither.
    fn accepts(&self, value: &str, context: &Context) -> bool {
        let matches = self.operands.compare(value, context);
        if self.operator.negated { matches == Some(false) } else { matches == Some(true) }
    }
}

fn each(value: &ContextValue) -> Cow<'_, [Box<str>]> {
    match value {
        ContextValue::Single(value) => Cow::Owned(vec![value.clone()]),
        ContextValue::Several(values) => Cow::Borrowed(values),
    }
}

impl Operands {
    fn new(comparison: Comparison, values: &[Box<str>], variables: bool) -> Operands {
        let patterns = |wildcards| values.iter().map(|it| Pattern::read(it, wildcards, variables)).collect();
        match comparison {
            Comparison::Text => Operands::Text(patterns(Wildcards::Plain)),
            Comparison::TextLike => Operands::Text(patterns(Wildcards::Anywhere)),
            Comparison::TextIgnoringCase => Operands::Folded(patterns(Wildcards::Folded)),
            Comparison::Number(order) => Operands::Number(order, values.iter().map(|it| number(it)).collect()),
            Comparison::Date(order) => Operands::Date(order, values.iter().map(|it| date(it)).collect()),
            Comparison::Bool => Operands::Bool(patterns(Wildcards::Plain)),
            Comparison::Binary => Operands::Binary(values.iter().map(|it| binary(it)).collect()),
            Comparison::Address => Operands::Address(values.iter().map(|it| Network::read(it)).collect()),
            Comparison::Arn => Operands::Arn(
                values.iter().map(|it| is_arn(it).then(|| Pattern::read(it, Wildcards::Segments, variables))).collect(),
            ),
            Comparison::Missing => Operands::Missing {
                missing: values.iter().any(|it| truth(it) == Some(true)),
                present: values.iter().any(|it| truth(it) == Some(false)),
            },
        }
    }

    /// Whether a value of the request matches one of these; `None` where it matches none and one can not be compared.
    fn compare(&self, value: &str, context: &Context) -> Option<bool> {
        match self {
            Operands::Text(patterns) => Some(patterns.iter().any(|it| it.matches(value, context))),
            Operands::Folded(patterns) => {
                let value = fold(value);
                Some(patterns.iter().any(|it| it.matches(&value, context)))
            }
            Operands::Number(wanted, operands) => {
                let value = number(value)?;
                any(operands, |it| it.map(|it| wanted.holds(order(value, it))))
            }
            Operands::Date(wanted, operands) => {
                let value = date(value)?;
                any(operands, |it| it.map(|it| wanted.holds(value.cmp(&it))))
            }
            Operands::Bool(patterns) => {
                let value = truth(value)?;
                let wanted = |it: &Pattern| truth(it.resolve(context).as_deref().and_then(Glob::literal)?);
                any(patterns, |it| wanted(it).map(|it| it == value))
            }
            Operands::Binary(operands) => {
                let value = binary(value)?;
                any(operands, |it| it.as_ref().map(|it| *it == value))
            }
            Operands::Address(operands) => {
                let value: IpAddr = value.parse().ok()?;
                any(operands, |it| it.map(|it| it.contains(value)))
            }
            Operands::Arn(operands) => {
                if !is_arn(value) {
                    return None;
                }
                any(operands, |it| it.as_ref().map(|it| it.matches(value, context)))
            }
            Operands::Missing { .. } => None,
        }
    }
}

/// Six parts between colons: the sixth may have more.
fn is_arn(text: &str) -> bool {
    text.starts_with("arn:") && text.bytes().filter(|it| *it == b':').count() >= 5
}

fn any<T>(operands: &[T], matches: impl Fn(&T) -> Option<bool>) -> Option<bool> {
    let mut comparable = true;
    for operand in operands {
        match matches(operand) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => comparable = false,
        }
    }
    comparable.then_some(false)
}
