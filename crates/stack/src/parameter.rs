//! Template parameters, typed by what they give: `Parameters` of a template.

use std::marker::PhantomData;

use lakewright_template::kinds::{Int, List, Num, Str};
use lakewright_template::{Kind, Object, Text, Value};

/// A parameter: a value given when the stack is deployed.
///
/// The kind is what its `Ref` gives: a parameter is as good as a literal or an attribute wherever that kind fits.
#[derive(Clone, Debug)]
pub struct Parameter<K: Kind> {
    pub(crate) declaration: Object,
    kind: PhantomData<fn() -> K>,
}

impl Parameter<Str> {
    /// Text: type `String`.
    pub fn string() -> Parameter<Str> {
        Parameter::of_type("String")
    }

    /// The value of an SSM parameter, read at each deployment: type `AWS::SSM::Parameter::Value<String>`.
    pub fn ssm_string() -> Parameter<Str> {
        Parameter::of_type("AWS::SSM::Parameter::Value<String>")
    }
}

impl Parameter<Int> {
    /// A whole number: type `Number`.
    pub fn integer() -> Parameter<Int> {
        Parameter::of_type("Number")
    }
}

impl Parameter<Num> {
    /// A number: type `Number`.
    pub fn number() -> Parameter<Num> {
        Parameter::of_type("Number")
    }
}

impl Parameter<List<Str>> {
    /// Several texts: type `CommaDelimitedList`.
    pub fn list() -> Parameter<List<Str>> {
        Parameter::of_type("CommaDelimitedList")
    }
}

impl<K: Kind> Parameter<K> {
    /// Text that is a value of kind `K`, such as a name or an ARN: `Parameter::<SnsTopicArn>::of()`.
    pub fn of() -> Parameter<K> {
        Parameter::of_type("String")
    }

    /// A parameter of a CloudFormation type by its name, such as `AWS::EC2::VPC::Id`; the account is asked whether the
    /// value exists.
    pub fn of_type(name: impl Into<Text>) -> Parameter<K> {
        Parameter { declaration: Object::of("Type", name.into()), kind: PhantomData }
    }

    /// What it is for. At most 4,000 characters.
    #[must_use]
    pub fn description(self, text: impl Into<Text>) -> Self {
        self.with("Description", text.into())
    }

    /// The value where none is given. A parameter without one has to be given at each creation.
    #[must_use]
    pub fn default(self, value: impl Into<Value>) -> Self {
        self.with("Default", value)
    }

    /// The values it may have.
    #[must_use]
    pub fn allowed_values<V: Into<Value>>(self, values: impl IntoIterator<Item = V>) -> Self {
        self.with("AllowedValues", Value::Array(values.into_iter().map(Into::into).collect()))
    }

    /// The pattern the whole text has to match, and what is said where it does not.
    #[must_use]
    pub fn allowed_pattern(self, pattern: impl Into<Text>, explanation: impl Into<Text>) -> Self {
        self.with("AllowedPattern", pattern.into()).with("ConstraintDescription", explanation.into())
    }

    /// The smallest number.
    #[must_use]
    pub fn min_value(self, number: i64) -> Self {
        self.with("MinValue", number)
    }

    /// The largest number.
    #[must_use]
    pub fn max_value(self, number: i64) -> Self {
        self.with("MaxValue", number)
    }

    /// The shortest text, in characters.
    #[must_use]
    pub fn min_length(self, characters: u32) -> Self {
        self.with("MinLength", characters)
    }

    /// The longest text, in characters.
    #[must_use]
    pub fn max_length(self, characters: u32) -> Self {
        self.with("MaxLength", characters)
    }

    /// Hides the value in the console and in answers of the API. It still stands in plain text wherever the template
    /// puts it: for secrets, use a dynamic reference instead.
    #[must_use]
    pub fn no_echo(self) -> Self {
        self.with("NoEcho", true)
    }

    fn with(mut self, key: &'static str, value: impl Into<Value>) -> Self {
        self.declaration.insert(key, value);
        self
    }
}
