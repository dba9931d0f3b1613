//! What may stand where: kinds, and the typed expressions that carry them.
//!
//! A property takes `impl Is<Kind>`: a Rust literal, an attribute of a handle, a parameter, a condition, an intrinsic
//! function. The types are gone as soon as the property is set: inside, everything is a [`Value`].

use std::fmt;
use std::marker::PhantomData;

use crate::value::{Object, Text, Value};

/// What a property takes or an expression gives: `Str`, `SqsQueueArn`, `List<Ec2SubnetId>`.
///
/// Kinds exist at compile time only. They are markers: no value of them is ever made.
pub trait Kind: 'static {
    /// The kind's name, as compiler messages and documentation have it.
    const NAME: &'static str;
}

/// A kind whose values are text. [`kinds::Str`](crate::kinds::Str) accepts them all.
#[diagnostic::on_unimplemented(message = "text is wanted here, and `{Self}` is none", label = "is no text")]
pub trait TextKind: Kind {}

/// A kind whose values are ARNs. [`kinds::Arn`](crate::kinds::Arn) accepts them all.
#[diagnostic::on_unimplemented(message = "an ARN is wanted here, and `{Self}` is none", label = "is no ARN")]
pub trait ArnKind: TextKind {}

/// A kind that plain text may stand for: names and ids, but no ARNs, which come from handles and parameters.
#[diagnostic::on_unimplemented(
    message = "this property takes `{Self}`, and bare text is not one",
    label = "expected `{Self}`",
    note = "an ARN comes from a handle (`role.arn()`) or a parameter, one of a list of values is a constant of the type \
            `{Self}`, a list stands in brackets; `.unchecked()` behind the text lets it pass"
)]
pub trait NameKind: TextKind {}

/// Says that where `Self` is wanted, an expression of kind `Have` may stand.
#[diagnostic::on_unimplemented(
    message = "this property takes `{Self}`, but the expression is a `{Have}`",
    label = "is a `{Have}`, expected `{Self}`",
    note = "take the attribute or parameter that is of kind `{Self}`; `.unchecked()` behind the expression lets it pass"
)]
pub trait Accepts<Have: Kind>: Kind {}

/// Something that may stand where a `K` is wanted.
#[diagnostic::on_unimplemented(
    message = "this property takes `{K}`, and `{Self}` is not one",
    label = "expected `{K}`",
    note = "a literal, an attribute of a handle (`key.arn()`), a parameter, `when(...)` or an intrinsic function of that \
            kind fits; `.unchecked()` lets any value pass",
    note = "a length of time has its unit (`Minutes(6)`), a list its brackets; one of a list of values is a constant of \
            the property's type, and what has properties of its own is made by the `new` of its type"
)]
pub trait Is<K: Kind>: Sized {
    /// The value, its type forgotten.
    fn into_value(self) -> Value;

    /// The value as an expression of the wanted kind.
    fn expr(self) -> Expr<K> {
        Expr::from_value(self.into_value())
    }
}

/// A typed expression: what an attribute, a parameter or an intrinsic function gives.
pub struct Expr<K: Kind> {
    value: Value,
    kind: PhantomData<fn() -> K>,
}

impl<K: Kind> Expr<K> {
    /// An expression of a value that is known to be of the kind: for attributes, parameters and the like. In other
    /// code [`Unchecked`] says the same more visibly.
    pub fn from_value(value: impl Into<Value>) -> Expr<K> {
        Expr { value: value.into(), kind: PhantomData }
    }

    /// The value, its type forgotten.
    pub fn value(&self) -> &Value {
        &self.value
    }
}

impl<K: Kind> Clone for Expr<K> {
    fn clone(&self) -> Self {
        Expr::from_value(self.value.clone())
    }
}

impl<K: Kind> fmt::Debug for Expr<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({:?})", K::NAME, self.value)
    }
}

impl<Want: Accepts<Have>, Have: Kind> Is<Want> for Expr<Have> {
    #[inline]
    fn into_value(self) -> Value {
        self.value
    }
}

impl<Want: Accepts<Have>, Have: Kind> Is<Want> for &Expr<Have> {
    #[inline]
    fn into_value(self) -> Value {
        self.value.clone()
    }
}

impl<K: Kind> From<Expr<K>> for Value {
    fn from(expression: Expr<K>) -> Value {
        expression.value
    }
}

impl<K: NameKind> From<&'static str> for Expr<K> {
    fn from(text: &'static str) -> Expr<K> {
        Expr::from_value(text)
    }
}

impl<K: NameKind> From<String> for Expr<K> {
    fn from(text: String) -> Expr<K> {
        Expr::from_value(text)
    }
}

/// The value as an expression of kind `K`: for the named fields of a resource's required properties.
pub fn val<K: Kind>(value: impl Is<K>) -> Expr<K> {
    value.expr()
}

impl<K: NameKind> Is<K> for &str {
    fn into_value(self) -> Value {
        Value::String(Text::Owned(self.to_owned()))
    }
}

#[diagnostic::do_not_recommend]
impl<K: NameKind> Is<K> for String {
    fn into_value(self) -> Value {
        self.into()
    }
}

#[diagnostic::do_not_recommend]
impl<K: NameKind> Is<K> for &String {
    fn into_value(self) -> Value {
        self.clone().into()
    }
}

#[diagnostic::do_not_recommend]
impl<K: NameKind> Is<K> for Text {
    fn into_value(self) -> Value {
        self.into()
    }
}

/// A value that fits every kind: the named way round the types, visible in review.
///
/// ```
/// use lakewright_template::{Uncheck, kinds, val};
///
/// let role = "arn:aws:iam::111111111111:role/legacy".unchecked();
/// let role = val::<kinds::Arn>(role);
/// # assert_eq!(role.value().as_str(), Some("arn:aws:iam::111111111111:role/legacy"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unchecked(Value);

#[diagnostic::do_not_recommend]
impl<K: Kind> Is<K> for Unchecked {
    fn into_value(self) -> Value {
        self.0
    }
}

/// `.unchecked()` on text, values and expressions.
pub trait Uncheck {
    /// The same value, which now fits every kind. Synthesis still checks a literal against the property's pattern.
    fn unchecked(self) -> Unchecked;
}

impl<V: Into<Value>> Uncheck for V {
    fn unchecked(self) -> Unchecked {
        Unchecked(self.into())
    }
}

/// `AWS::NoValue`: the property is left out. Fits every kind; useful in [`when`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoValue;

#[diagnostic::do_not_recommend]
impl<K: Kind> Is<K> for NoValue {
    fn into_value(self) -> Value {
        Object::of("Ref", "AWS::NoValue").into()
    }
}

/// One of two values, chosen at deployment: see [`when`].
#[derive(Clone, Debug)]
pub struct If<Then, Else> {
    condition: Text,
    then: Then,
    otherwise: Else,
}

impl<K: Kind, Then: Is<K>, Else: Is<K>> Is<K> for If<Then, Else> {
    fn into_value(self) -> Value {
        let arguments = [self.condition.into(), self.then.into_value(), self.otherwise.into_value()];
        Object::of("Fn::If", Value::from(arguments)).into()
    }
}

/// `Fn::If`: `then` where the condition holds at deployment, `otherwise` where it does not. Fits wherever both do.
pub fn when<Then, Else>(condition: &crate::Condition, then: Then, otherwise: Else) -> If<Then, Else> {
    If { condition: condition.id().clone().into(), then, otherwise }
}

/// Declares kinds: what they are called and which of the families they belong to.
///
/// `text` is neither a name nor an ARN: it takes attributes, parameters and `Fn::Sub`, but no bare literal.
///
/// None of the kinds is recommended: a compiler message that lists some of hundreds helps nobody.
#[macro_export]
macro_rules! kinds {
    ($($(#[$doc:meta])* $family:ident $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl $crate::Kind for $name {
            const NAME: &'static str = stringify!($name);
        }
        impl $crate::Accepts<$name> for $name {}
        $crate::kinds!(@$family $name);
    )*};
    (@plain $name:ident) => {};
    (@text $name:ident) => {
        #[diagnostic::do_not_recommend]
        impl $crate::TextKind for $name {}
        impl $crate::Accepts<$crate::kinds::Str> for $name {}
    };
    (@name $name:ident) => {
        #[diagnostic::do_not_recommend]
        impl $crate::TextKind for $name {}
        #[diagnostic::do_not_recommend]
        impl $crate::NameKind for $name {}
        impl $crate::Accepts<$crate::kinds::Str> for $name {}
    };
    (@arn $name:ident) => {
        #[diagnostic::do_not_recommend]
        impl $crate::TextKind for $name {}
        #[diagnostic::do_not_recommend]
        impl $crate::ArnKind for $name {}
    };
}
