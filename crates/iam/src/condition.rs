//! When a statement applies: `Condition`.
//!
//! Source: IAM User Guide, "IAM JSON policy elements: Condition operators" and "Multivalued context keys".

use lakewright_template::kinds::Str;
use lakewright_template::{Accepts, Expr, If, Is, Kind, Object, Text, Unchecked, Value, aws};

use crate::key::{Fits, Key, KeyType, Many, OfAddress, OfArn, OfBool, OfDate, OfNumber, OfText, One};
use crate::statement::one_or_list;

/// One operator, one key and its values.
///
/// The values are alternatives; with a negated operator none of them may hold. All conditions of a statement must hold.
/// A key that the request does not have makes an operator false, a negated operator **true**, and
/// [`if_exists`](Condition::if_exists) true.
///
/// ```
/// use lakewright_iam::{Condition, key};
///
/// let clearance = key::existing_object_tag("dataclassification");
/// let not_cleared = Condition::string_not_equals_ignore_case(clearance, ["public", "internal"]);
/// let old_tls = Condition::numeric_less_than(key::s3::TLS_VERSION, 1.2);
/// # let _ = (not_cleared, old_tls);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    set: &'static str,
    operator: &'static str,
    if_exists: bool,
    key: Text,
    values: Vec<Value>,
}

impl Condition {
    fn new<T: KeyType>(set: &'static str, operator: &'static str, key: Text, values: impl Values<T>) -> Condition {
        Condition { set, operator, if_exists: false, key, values: values.into_values().into_iter().map(text).collect() }
    }

    /// The same condition, true where the request does not have the key (`StringEqualsIfExists`). `Null` is left as it is.
    #[must_use]
    pub fn if_exists(mut self) -> Condition {
        self.if_exists = self.operator != "Null";
        self
    }

    /// `Null`: whether the request lacks the key.
    pub fn null<T, Count>(key: Key<T, Count>, absent: bool) -> Condition {
        Condition::new::<OfBool>("", "Null", key.into_name(), absent)
    }

    /// `StringEquals` of `aws:SourceAccount`: a service acts for this account only.
    pub fn source_account(account: impl Is<Str>) -> Condition {
        Condition::string_equals(crate::key::SOURCE_ACCOUNT, account.expr())
    }

    /// `StringEquals` of `aws:SourceAccount`: a service acts for the stack's own account only.
    pub fn own_account() -> Condition {
        Condition::source_account(aws::account_id())
    }

    /// `ArnLike` of `aws:SourceArn`: a service acts for these resources only.
    pub fn source_arn(arns: impl Values<OfArn>) -> Condition {
        Condition::arn_like(crate::key::SOURCE_ARN, arns)
    }

    /// `Bool` of `aws:SecureTransport` is `false`: for the statement that denies plain HTTP.
    pub fn plain_http() -> Condition {
        Condition::bool(crate::key::SECURE_TRANSPORT, false)
    }

    /// The operator as it stands in the document: `ForAnyValue:StringEqualsIfExists`.
    pub fn operator(&self) -> String {
        format!("{}{}{}", self.set, self.operator, if self.if_exists { "IfExists" } else { "" })
    }

    /// The key.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The values, each once and in order.
    pub fn values(&self) -> &[Value] {
        &self.values
    }
}

/// Literals of any type are text in a policy document.
fn text(value: Value) -> Value {
    match value {
        Value::Bool(it) => Value::from(if it { "true" } else { "false" }),
        Value::Number(number) => Value::from(number.to_string()),
        other => other,
    }
}

/// `ForAnyValue:`: at least one of the request's values meets the condition. False where there is none.
#[derive(Clone, Copy, Debug)]
pub enum ForAnyValue {}

/// `ForAllValues:`: each of the request's values meets the condition. **True** where there is none: an `Allow` needs
/// [`Condition::null`] beside it.
#[derive(Clone, Copy, Debug)]
pub enum ForAllValues {}

macro_rules! operators {
    ($($set:ident, $count:ident, $prefix:literal;)+) => {$(
        operators!(@ $set, $count, $prefix:
            OfText string_equals StringEquals,
            OfText string_not_equals StringNotEquals,
            OfText string_equals_ignore_case StringEqualsIgnoreCase,
            OfText string_not_equals_ignore_case StringNotEqualsIgnoreCase,
            OfText string_like StringLike,
            OfText string_not_like StringNotLike,
            OfNumber numeric_equals NumericEquals,
            OfNumber numeric_not_equals NumericNotEquals,
            OfNumber numeric_less_than NumericLessThan,
            OfNumber numeric_less_than_equals NumericLessThanEquals,
            OfNumber numeric_greater_than NumericGreaterThan,
            OfNumber numeric_greater_than_equals NumericGreaterThanEquals,
            OfDate date_equals DateEquals,
            OfDate date_not_equals DateNotEquals,
            OfDate date_less_than DateLessThan,
            OfDate date_less_than_equals DateLessThanEquals,
            OfDate date_greater_than DateGreaterThan,
            OfDate date_greater_than_equals DateGreaterThanEquals,
            OfBool bool Bool,
            OfAddress ip_address IpAddress,
            OfAddress not_ip_address NotIpAddress,
            OfArn arn_equals ArnEquals,
            OfArn arn_not_equals ArnNotEquals,
            OfArn arn_like ArnLike,
            OfArn arn_not_like ArnNotLike
        );
    )+};
    (@ $set:ident, $count:ident, $prefix:literal: $($kind:ident $name:ident $operator:ident),+) => {
        impl $set {$(
            #[doc = concat!("`", $prefix, stringify!($operator), "`.")]
            pub fn $name(key: impl Fits<$kind, $count>, values: impl Values<$kind>) -> Condition {
                Condition::new::<$kind>($prefix, stringify!($operator), key.into_name(), values)
            }
        )+}
    };
}

operators! {
    Condition, One, "";
    ForAnyValue, Many, "ForAnyValue:";
    ForAllValues, Many, "ForAllValues:";
}

/// What the values of a condition may be given as: a literal of the key's type, an expression, or a list of these.
#[diagnostic::on_unimplemented(
    message = "a condition key of type `{T}` can not be compared with `{Self}`",
    label = "does not fit the key",
    note = "text and addresses are written as text, `OfBool` keys take `true` and `false`, `OfNumber` keys numbers, \
            `OfArn` keys ARNs of handles and of `arn`"
)]
pub trait Values<T: KeyType> {
    /// The values in order.
    fn into_values(self) -> Vec<Value>;
}

macro_rules! value {
    ($($literal:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl<'v, T: KeyType> Values<T> for $literal
        where
            $literal: Is<T::Value>,
        {
            fn into_values(self) -> Vec<Value> {
                vec![self.into_value()]
            }
        }
    )+};
}

value!(&'v str, String, &'v String, Text, bool, i32, u32, i64, f64);

#[diagnostic::do_not_recommend]
impl<T: KeyType, Have: Kind> Values<T> for Expr<Have>
where
    T::Value: Accepts<Have>,
{
    fn into_values(self) -> Vec<Value> {
        vec![Is::<T::Value>::into_value(self)]
    }
}

#[diagnostic::do_not_recommend]
impl<T: KeyType, Have: Kind> Values<T> for &Expr<Have>
where
    T::Value: Accepts<Have>,
{
    fn into_values(self) -> Vec<Value> {
        vec![Is::<T::Value>::into_value(self)]
    }
}

#[diagnostic::do_not_recommend]
impl<T: KeyType> Values<T> for Unchecked {
    fn into_values(self) -> Vec<Value> {
        vec![Is::<T::Value>::into_value(self)]
    }
}

#[diagnostic::do_not_recommend]
impl<T: KeyType, Then: Is<T::Value>, Else: Is<T::Value>> Values<T> for If<Then, Else> {
    fn into_values(self) -> Vec<Value> {
        vec![Is::<T::Value>::into_value(self)]
    }
}

#[diagnostic::do_not_recommend]
impl<T: KeyType, V: Is<T::Value>, const N: usize> Values<T> for [V; N] {
    fn into_values(self) -> Vec<Value> {
        self.into_iter().map(Is::into_value).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<T: KeyType, V: Is<T::Value>> Values<T> for Vec<V> {
    fn into_values(self) -> Vec<Value> {
        self.into_iter().map(Is::into_value).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<T: KeyType, V: Is<T::Value> + Clone> Values<T> for &[V] {
    fn into_values(self) -> Vec<Value> {
        self.iter().cloned().map(Is::into_value).collect()
    }
}

/// The conditions of a statement: values of one operator and key are one list, so no key can stand twice in an object.
#[derive(Clone, Debug, Default)]
pub(crate) struct Conditions(Vec<Condition>);

impl Conditions {
    pub(crate) fn add(&mut self, more: Condition) {
        let known = self.0.iter().position(|it| it.same_place(&more));
        let (position, values) = match known {
            Some(position) => (position, more.values),
            None => {
                self.0.push(Condition { values: Vec::new(), ..more });
                (self.0.len() - 1, more.values)
            }
        };
        let list = &mut self.0[position].values;
        for value in values {
            if !list.contains(&value) {
                list.push(value);
            }
        }
    }

    pub(crate) fn value(&self) -> Option<Value> {
        let mut operators = Object::new();
        for condition in &self.0 {
            let operator = condition.operator();
            let values = one_or_list(condition.values.clone());
            match operators.get_mut(&operator).and_then(Value::as_object_mut) {
                Some(keys) => drop(keys.insert(condition.key.clone(), values)),
                None => drop(operators.insert(operator, Object::of(condition.key.clone(), values))),
            }
        }
        (!operators.is_empty()).then(|| operators.into())
    }
}

impl Condition {
    /// Whether both stand under one operator and key; keys compare without case.
    fn same_place(&self, other: &Condition) -> bool {
        (self.set, self.operator, self.if_exists) == (other.set, other.operator, other.if_exists)
            && self.key.eq_ignore_ascii_case(&other.key)
    }
}
