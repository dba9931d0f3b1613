//! Condition operators: `StringLike`, `ForAnyValue:ArnNotLikeIfExists`, `Null` and their like.

use std::fmt;

/// What a condition compares its values as.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// `StringEquals`
    Text,
    /// `StringEqualsIgnoreCase`
    TextIgnoringCase,
    /// `StringLike`
    TextLike,
    /// `NumericEquals`, `NumericLessThan` and so on.
    Number(Order),
    /// `DateEquals`, `DateLessThan` and so on.
    Date(Order),
    /// `Bool`
    Bool,
    /// `BinaryEquals`
    Binary,
    /// `IpAddress`
    Address,
    /// `ArnLike`, and `ArnEquals`, which is the same.
    Arn,
    /// `Null`: whether the key is missing.
    Missing,
}

/// How two numbers or dates have to stand, the request's on the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// The same.
    Equal,
    /// Less.
    Less,
    /// Less or the same.
    AtMost,
    /// Greater.
    Greater,
    /// Greater or the same.
    AtLeast,
}

impl Order {
    /// Whether `ordering`, of the request's value to the policy's, is as it has to be.
    pub(crate) fn holds(self, ordering: std::cmp::Ordering) -> bool {
        match self {
            Order::Equal => ordering.is_eq(),
            Order::Less => ordering.is_lt(),
            Order::AtMost => ordering.is_le(),
            Order::Greater => ordering.is_gt(),
            Order::AtLeast => ordering.is_ge(),
        }
    }
}

/// How many of the values of a key have to match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantifier {
    /// The one that there is: an operator without a set prefix.
    Single,
    /// `ForAllValues:`, true where there is none.
    All,
    /// `ForAnyValue:`, false where there is none.
    Any,
}

/// A condition operator, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Operator {
    /// What the values are compared as.
    pub comparison: Comparison,
    /// Whether no value may match: `StringNotEquals`, `NotIpAddress`.
    pub negated: bool,
    /// Whether a missing key is as good as a match: `...IfExists`.
    pub if_exists: bool,
    /// How many values of the request have to match.
    pub quantifier: Quantifier,
}

use Comparison::{Address, Arn, Binary, Bool, Date, Missing, Number, Text, TextIgnoringCase, TextLike};

const NAMES: [(&str, Comparison, bool); 27] = [
    ("StringEquals", Text, false),
    ("StringNotEquals", Text, true),
    ("StringEqualsIgnoreCase", TextIgnoringCase, false),
    ("StringNotEqualsIgnoreCase", TextIgnoringCase, true),
    ("StringLike", TextLike, false),
    ("StringNotLike", TextLike, true),
    ("NumericEquals", Number(Order::Equal), false),
    ("NumericNotEquals", Number(Order::Equal), true),
    ("NumericLessThan", Number(Order::Less), false),
    ("NumericLessThanEquals", Number(Order::AtMost), false),
    ("NumericGreaterThan", Number(Order::Greater), false),
    ("NumericGreaterThanEquals", Number(Order::AtLeast), false),
    ("DateEquals", Date(Order::Equal), false),
    ("DateNotEquals", Date(Order::Equal), true),
    ("DateLessThan", Date(Order::Less), false),
    ("DateLessThanEquals", Date(Order::AtMost), false),
    ("DateGreaterThan", Date(Order::Greater), false),
    ("DateGreaterThanEquals", Date(Order::AtLeast), false),
    ("Bool", Bool, false),
    ("BinaryEquals", Binary, false),
    ("IpAddress", Address, false),
    ("NotIpAddress", Address, true),
    ("ArnLike", Arn, false),
    ("ArnNotLike", Arn, true),
    ("ArnEquals", Arn, false),
    ("ArnNotEquals", Arn, true),
    ("Null", Missing, false),
];

impl Operator {
    /// Reads an operator, whatever its case; `None` if the policy language has none of that name.
    pub fn read(name: &str) -> Option<Operator> {
        let (quantifier, bare) = match name.split_once(':') {
            Some((set, bare)) if set.eq_ignore_ascii_case("ForAllValues") => (Quantifier::All, bare),
            Some((set, bare)) if set.eq_ignore_ascii_case("ForAnyValue") => (Quantifier::Any, bare),
            Some(_) => return None,
            None => (Quantifier::Single, name),
        };
        let cut = bare.len().saturating_sub("IfExists".len());
        let (bare, if_exists) = match (bare.get(..cut), bare.get(cut..)) {
            (Some(head), Some(tail)) if tail.eq_ignore_ascii_case("IfExists") => (head, true),
            _ => (bare, false),
        };
        let (_, comparison, negated) = *NAMES.iter().find(|it| it.0.eq_ignore_ascii_case(bare))?;
        if comparison == Missing && if_exists {
            return None;
        }
        Some(Operator { comparison, negated, if_exists, quantifier })
    }
}

impl fmt::Display for Operator {
    /// As AWS spells it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.quantifier {
            Quantifier::Single => "",
            Quantifier::All => "ForAllValues:",
            Quantifier::Any => "ForAnyValue:",
        })?;
        let name = NAMES.iter().find(|it| it.1 == self.comparison && it.2 == self.negated);
        f.write_str(name.map_or("", |it| it.0))?;
        f.write_str(if self.if_exists { "IfExists" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operator_is_read_with_its_prefixes_and_its_suffix() {
        for (name, comparison, negated) in NAMES {
            let plain = Operator::read(name).expect(name);
            assert_eq!((plain.comparison, plain.negated, plain.if_exists), (comparison, negated, false), "{name}");
            assert!(Operator::read(&name.to_ascii_lowercase()).is_some(), "{name}");
            let both = Operator::read(&format!("ForAnyValue:{name}IfExists"));
            assert_eq!(both.is_some(), comparison != Missing, "{name}");
        }
    }

    #[test]
    fn what_is_no_operator_is_none() {
        for name in ["", "IfExists", "StringMatches", "NullIfExists", "ForSomeValues:StringLike", "BoolNot", "é"] {
            assert_eq!(Operator::read(name), None, "{name}");
        }
    }

    #[test]
    fn operators_are_written_as_aws_spells_them() {
        for name in ["StringNotLike", "ForAllValues:StringEqualsIfExists", "NotIpAddress", "ForAnyValue:ArnLike"] {
            assert_eq!(Operator::read(name).expect(name).to_string(), name);
        }
    }
}
