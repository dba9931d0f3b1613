//! The properties of a resource or property type while it is built.

use lakewright_template::{Envelope, Is, Kind, Object, Text, Value};

/// Properties in the order of their schema, whatever the order of the calls: a template does not change with the
/// order in which its program was written. The schemas list properties by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(Text, Value)>);

impl Fields {
    /// No properties.
    #[inline]
    pub const fn new() -> Fields {
        Fields(Vec::new())
    }

    /// Sets a property.
    pub fn set(&mut self, name: impl Into<Text>, value: impl Into<Value>) {
        self.insert(name.into(), value.into());
    }

    /// The value of a property, if it is set.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.position(name).ok().map(|at| &self.0[at].1)
    }

    /// The value of a property, to be changed, if it is set.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        self.position(name).ok().map(|at| &mut self.0[at].1)
    }

    /// Takes a property out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.position(name).ok().map(|at| self.0.remove(at).1)
    }

    /// The properties as an object.
    pub fn into_object(self) -> Object {
        self.0.into_iter().collect()
    }

    pub(crate) fn into_value(self) -> Value {
        Value::Object(self.into_object())
    }

    #[inline]
    pub(crate) fn with<K: Kind>(self, name: &'static str, value: impl Is<K>) -> Fields {
        self.with_value(name, value.into_value())
    }

    pub(crate) fn with_value(mut self, name: &'static str, value: Value) -> Fields {
        self.insert(Text::Borrowed(name), value);
        self
    }

    fn position(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|it| it.0.as_ref().cmp(name))
    }

    fn insert(&mut self, name: Text, value: Value) {
        match self.position(&name) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (name, value)),
        }
    }
}

impl From<Object> for Fields {
    fn from(object: Object) -> Fields {
        let mut fields: Vec<(Text, Value)> = object.into_iter().collect();
        fields.sort_by(|one, other| one.0.cmp(&other.0));
        Fields(fields)
    }
}

/// What a resource is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// Its properties.
    pub fields: Fields,
    /// Everything else.
    pub envelope: Envelope,
}

impl Parts {
    #[inline]
    pub(crate) fn new() -> Parts {
        Parts::default()
    }

    #[inline]
    pub(crate) fn with<K: Kind>(self, name: &'static str, value: impl Is<K>) -> Parts {
        self.with_value(name, value.into_value())
    }

    pub(crate) fn with_value(mut self, name: &'static str, value: Value) -> Parts {
        self.fields.insert(Text::Borrowed(name), value);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_calls_does_not_show() {
        let one = Fields::new().with_value("B", 1.into()).with_value("A", 2.into()).with_value("B", 3.into());
        let other = Fields::new().with_value("A", 2.into()).with_value("B", 3.into());
        assert_eq!(one, other);
        let names: Vec<String> = one.into_object().keys().map(|it| it.to_string()).collect();
        assert_eq!(names, ["A", "B"]);
    }
}
