//! The kinds that belong to no service: text, numbers, lists, documents, units.

use crate::kind::{Accepts, ArnKind, Expr, Is, Kind, NameKind, TextKind};
use crate::units::{Days, Hours, Minutes, Seconds};
use crate::value::{Number, Object, Value};

/// Text of any kind.
#[derive(Clone, Copy, Debug)]
pub enum Str {}

impl Kind for Str {
    const NAME: &'static str = "Str";
}
#[diagnostic::do_not_recommend]
impl TextKind for Str {}
#[diagnostic::do_not_recommend]
impl NameKind for Str {}
// Not recommended, so that messages say what the property takes, and not which trait stands behind it.
#[diagnostic::do_not_recommend]
impl<K: TextKind> Accepts<K> for Str {}

/// The ARN of anything: for properties that take several types of resource. Synthesis checks which.
#[derive(Clone, Copy, Debug)]
pub enum Arn {}

impl Kind for Arn {
    const NAME: &'static str = "Arn";
}
#[diagnostic::do_not_recommend]
impl TextKind for Arn {}
#[diagnostic::do_not_recommend]
impl ArnKind for Arn {}
#[diagnostic::do_not_recommend]
impl<K: ArnKind> Accepts<K> for Arn {}

/// Text of any kind, a number or a truth value, as the value of an environment variable.
///
/// ```
/// use lakewright_template::{Expr, Value, kinds, val};
///
/// lakewright_template::kinds! {
///     /// The name of a table.
///     name TableName;
/// }
///
/// let table = Expr::<TableName>::from_value("orders");
/// assert_eq!(val::<kinds::Scalar>(&table).value().as_str(), Some("orders"));
/// let variables = val::<kinds::Map<kinds::Scalar>>([("TABLE", table)]);
/// assert_eq!(variables.value().get("TABLE").and_then(Value::as_str), Some("orders"));
/// assert_eq!(val::<kinds::Scalar>(true).value(), &Value::Bool(true));
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Scalar {}

impl Kind for Scalar {
    const NAME: &'static str = "Scalar";
}
#[diagnostic::do_not_recommend]
impl TextKind for Scalar {}
#[diagnostic::do_not_recommend]
impl NameKind for Scalar {}
#[diagnostic::do_not_recommend]
impl<K: TextKind> Accepts<K> for Scalar {}

crate::kinds! {
    /// A whole number.
    plain Int;
    /// A number with a fraction.
    plain Num;
    /// `true` or `false`.
    plain Bool;
    /// Free JSON.
    plain Json;
    /// A policy document: `policy::Policy` of the facade, or the same as JSON behind `.unchecked()`.
    plain PolicyDocument;
    /// A length of time that the template has in seconds.
    plain Duration;
    /// A length of time that the template has in days.
    plain DayCount;
}

impl Accepts<Int> for Num {}
impl Accepts<Int> for Duration {}
impl Accepts<Int> for DayCount {}
// Scalars convert freely at deployment: a parameter of type String may hold a number.
impl Accepts<Int> for Str {}
impl Accepts<Num> for Str {}
impl Accepts<Bool> for Str {}
impl Accepts<Int> for Scalar {}
impl Accepts<Num> for Scalar {}
impl Accepts<Bool> for Scalar {}

/// A list of `K`.
#[derive(Clone, Copy, Debug)]
pub struct List<K>(std::marker::PhantomData<fn() -> K>);

impl<K: Kind> Kind for List<K> {
    const NAME: &'static str = "List";
}
impl<Want: Accepts<Have>, Have: Kind> Accepts<List<Have>> for List<Want> {}

/// An object whose keys are free and whose values are `K`.
#[derive(Clone, Copy, Debug)]
pub struct Map<K>(std::marker::PhantomData<fn() -> K>);

impl<K: Kind> Kind for Map<K> {
    const NAME: &'static str = "Map";
}
impl<Want: Accepts<Have>, Have: Kind> Accepts<Map<Have>> for Map<Want> {}

macro_rules! literal {
    ($($kind:ty: $($literal:ty),+;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl Is<$kind> for $literal {
            #[inline]
            fn into_value(self) -> Value { self.into() }
        }
        impl From<$literal> for Expr<$kind> {
            fn from(literal: $literal) -> Expr<$kind> { Expr::from_value(literal) }
        }
    )+)*};
}

literal! {
    Bool: bool;
    Int: i32, u32, i64;
    Num: i32, u32, i64, f64;
    Scalar: i32, u32, i64, f64, bool;
    Json: Object;
    DayCount: i32, u32;
    Duration: Seconds, Minutes, Hours, Days;
}

#[diagnostic::do_not_recommend]
impl Is<Json> for Value {
    fn into_value(self) -> Value {
        self
    }
}

#[diagnostic::do_not_recommend]
impl Is<DayCount> for Days {
    fn into_value(self) -> Value {
        Value::Number(Number::from(i64::from(self.0)))
    }
}

#[diagnostic::do_not_recommend]
impl Is<Int> for Seconds {
    fn into_value(self) -> Value {
        self.into()
    }
}

impl<K: Kind, T: Is<K>, const N: usize> Is<List<K>> for [T; N] {
    fn into_value(self) -> Value {
        Value::Array(self.into_iter().map(Is::into_value).collect())
    }
}

impl<K: Kind, T: Is<K>> Is<List<K>> for Vec<T> {
    fn into_value(self) -> Value {
        Value::Array(self.into_iter().map(Is::into_value).collect())
    }
}

#[diagnostic::do_not_recommend]
impl<K: Kind, T: Is<K> + Clone> Is<List<K>> for &[T] {
    fn into_value(self) -> Value {
        Value::Array(self.iter().cloned().map(Is::into_value).collect())
    }
}

#[diagnostic::do_not_recommend]
impl<K: Kind, N: Into<crate::Text>, T: Is<K>, const LENGTH: usize> Is<Map<K>> for [(N, T); LENGTH] {
    fn into_value(self) -> Value {
        self.into_iter().map(|(key, value)| (key.into(), value.into_value())).collect::<Object>().into()
    }
}

#[diagnostic::do_not_recommend]
impl<K: Kind, N: Into<crate::Text>, T: Is<K>> Is<Map<K>> for Vec<(N, T)> {
    fn into_value(self) -> Value {
        self.into_iter().map(|(key, value)| (key.into(), value.into_value())).collect::<Object>().into()
    }
}

/// A list whose items are of different Rust types but of one kind: `list![key.arn(), "*".unchecked()]`.
#[macro_export]
macro_rules! list {
    ($($item:expr),* $(,)?) => { ::std::vec![$($crate::val($item)),*] };
}
