//! A template as data: JSON's shapes in the order they were written, and references that still know their stack.

use std::borrow::Cow;
use std::fmt;

use crate::diagnostic::Path;
pub(crate) use crate::object::Object;
use crate::reference::Reference;

/// Text of a template: borrowed where it is known at compile time (property names, enum values), owned elsewhere.
pub type Text = Cow<'static, str>;

/// One node of a template.
///
/// Equality is that of the data: objects compare without regard to order, numbers by their text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`. CloudFormation rejects it in most places; reading keeps it.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(Text),
    /// A list.
    Array(Vec<Value>),
    /// An object, intrinsic functions included (`{"Ref": "Queue"}`).
    Object(Object),
    /// A resource of a stack that is still being built; synthesis turns it into `Ref` or `Fn::GetAtt`. Reading never
    /// gives one.
    Reference(Box<Reference>),
}

/// A number, exactly as it was written: an account id or a version read from YAML keeps every digit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number(Repr);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Repr {
    Integer(i64),
    /// Any other number, as valid JSON number text.
    Text(Box<str>),
}

impl Number {
    /// Reads a JSON number; `None` if `text` is not one.
    pub fn from_json(text: &str) -> Option<Number> {
        if !is_json_number(text) {
            return None;
        }
        match text.parse::<i64>() {
            // `-0` is a number of its own in JSON; as an integer it would lose its sign.
            Ok(integer) if text != "-0" => Some(Number(Repr::Integer(integer))),
            _ => Some(Number(Repr::Text(text.into()))),
        }
    }

    /// The number as an integer, if it is written as one that fits.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Repr::Integer(integer) => Some(*integer),
            Repr::Text(_) => None,
        }
    }

    /// The number as the nearest floating-point value.
    pub fn as_f64(&self) -> f64 {
        match &self.0 {
            Repr::Integer(integer) => *integer as f64,
            // INVARIANT: the text is a JSON number, which is always a Rust floating-point literal.
            Repr::Text(text) => text.parse().unwrap_or(f64::NAN),
        }
    }
}

/// RFC 8259, section 6: `-? (0 | [1-9][0-9]*) ('.' [0-9]+)? ([eE] [+-]? [0-9]+)?`.
fn is_json_number(text: &str) -> bool {
    fn digits(rest: &[u8]) -> usize {
        rest.iter().take_while(|it| it.is_ascii_digit()).count()
    }
    let mut rest = text.as_bytes();
    rest = rest.strip_prefix(b"-").unwrap_or(rest);
    let whole = digits(rest);
    if whole == 0 || (whole > 1 && rest[0] == b'0') {
        return false;
    }
    rest = &rest[whole..];
    if let Some(fraction) = rest.strip_prefix(b".") {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        rest = &fraction[length..];
    }
    if let Some(exponent) = rest.strip_prefix(b"e").or_else(|| rest.strip_prefix(b"E")) {
        let exponent = exponent.strip_prefix(b"+").or_else(|| exponent.strip_prefix(b"-")).unwrap_or(exponent);
        let length = digits(exponent);
        if length == 0 {
            return false;
        }
        rest = &exponent[length..];
    }
    rest.is_empty()
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Integer(integer) => integer.fmt(f),
            Repr::Text(text) => f.write_str(text),
        }
    }
}

impl From<i64> for Number {
    fn from(integer: i64) -> Number {
        Number(Repr::Integer(integer))
    }
}

impl From<f64> for Number {
    /// JSON has no infinities and no NaN: they become `0`, and the range check of the property reports them.
    fn from(float: f64) -> Number {
        if float.is_finite() && float.fract() == 0.0 && float.abs() < 9e15 {
            return Number(Repr::Integer(float as i64));
        }
        Number::from_json(&format!("{float}")).unwrap_or(Number(Repr::Integer(0)))
    }
}

impl Value {
    /// The text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(it) => Some(*it),
            _ => None,
        }
    }

    /// The integer, if this is one that fits.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Value::Number(number) => number.as_i64(),
            _ => None,
        }
    }

    /// The items, if this is a list.
    pub fn as_array(&self) -> Option<&[Value]> {
        match self {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The object, if this is one.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The object, to be changed, if this is one.
    pub fn as_object_mut(&mut self) -> Option<&mut Object> {
        match self {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The value of `key`, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_object()?.get(key)
    }

    /// The name and argument of an intrinsic function: an object whose only key is `Ref`, `Condition` or `Fn::...`.
    pub fn as_function(&self) -> Option<(&str, &Value)> {
        let (name, argument) = self.as_object()?.single()?;
        (name == "Ref" || name == "Condition" || name.starts_with("Fn::")).then_some((name.as_ref(), argument))
    }

    /// Calls `visit` on every node below and including this one, parents first.
    pub fn walk<'v>(&'v self, visit: &mut impl FnMut(&'v Value)) {
        visit(self);
        match self {
            Value::Array(items) => items.iter().for_each(|item| item.walk(visit)),
            Value::Object(object) => object.values().for_each(|item| item.walk(visit)),
            _ => {}
        }
    }

    /// The same with the place of every node. `path` is the place of this one, and is given back as it was.
    ///
    /// ```
    /// use lakewright_template::{Object, Path, Value};
    ///
    /// let value = Value::Object(Object::of("Names", vec![Value::from("a"), Value::from("b")]));
    /// let mut found = Vec::new();
    /// value.walk_at(&mut Path::root(), &mut |path, it| found.extend(it.as_str().map(|it| format!("{path}: {it}"))));
    /// assert_eq!(found, ["Names[0]: a", "Names[1]: b"]);
    /// ```
    pub fn walk_at<'v>(&'v self, path: &mut Path, visit: &mut impl FnMut(&Path, &'v Value)) {
        visit(path, self);
        match self {
            Value::Array(items) => {
                for (position, item) in items.iter().enumerate() {
                    path.push(position);
                    item.walk_at(path, visit);
                    path.pop();
                }
            }
            Value::Object(object) => {
                for (key, item) in object.iter() {
                    path.push(key.clone());
                    item.walk_at(path, visit);
                    path.pop();
                }
            }
            _ => {}
        }
    }
}

macro_rules! value_from {
    ($($from:ty => |$it:ident| $value:expr),* $(,)?) => {$(
        impl From<$from> for Value {
            fn from($it: $from) -> Value { $value }
        }
    )*};
}

value_from! {
    bool => |it| Value::Bool(it),
    i32 => |it| Value::Number(Number::from(i64::from(it))),
    u32 => |it| Value::Number(Number::from(i64::from(it))),
    i64 => |it| Value::Number(Number::from(it)),
    usize => |it| Value::Number(Number::from(i64::try_from(it).unwrap_or(i64::MAX))),
    f64 => |it| Value::Number(Number::from(it)),
    Number => |it| Value::Number(it),
    &'static str => |it| Value::String(Cow::Borrowed(it)),
    String => |it| Value::String(Cow::Owned(it)),
    Text => |it| Value::String(it),
    Vec<Value> => |it| Value::Array(it),
    Object => |it| Value::Object(it),
    Reference => |it| Value::Reference(Box::new(it)),
}

impl<const N: usize> From<[Value; N]> for Value {
    fn from(items: [Value; N]) -> Value {
        Value::Array(items.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_every_digit() {
        for text in ["0", "-0", "1.10", "1e400", "12345678901234567890123", "-7", "0.5E-3"] {
            assert_eq!(Number::from_json(text).expect(text).to_string(), text);
        }
    }

    #[test]
    fn what_json_does_not_call_a_number_is_none() {
        for text in ["", "-", "01", "+1", ".5", "1.", "1e", "0x10", "NaN", "1_000"] {
            assert_eq!(Number::from_json(text), None, "{text}");
        }
    }
}
