//! Stack outputs: `Outputs` of a template.

use lakewright_template::kinds::Str;
use lakewright_template::{Condition, Is, Text, Value};

/// What a stack tells about itself once it is deployed.
#[derive(Clone, Debug)]
pub struct Output {
    pub(crate) value: Value,
    pub(crate) description: Option<Text>,
    pub(crate) export: Option<Value>,
    pub(crate) condition: Option<Condition>,
}

impl Output {
    /// An output of a value.
    pub fn new(value: impl Is<Str>) -> Output {
        Output { value: value.into_value(), description: None, export: None, condition: None }
    }

    /// What the value is. At most 1,024 characters.
    #[must_use]
    pub fn description(mut self, text: impl Into<Text>) -> Output {
        self.description = Some(text.into());
        self
    }

    /// Exports it under a name that is unique in the account and Region. As long as another stack imports it, the value
    /// can neither change nor go.
    #[must_use]
    pub fn export(mut self, name: impl Is<Str>) -> Output {
        self.export = Some(name.into_value());
        self
    }

    /// Gives the output only where a condition holds.
    #[must_use]
    pub fn condition(mut self, condition: &Condition) -> Output {
        self.condition = Some(condition.clone());
        self
    }
}

/// What a stack takes as an output: a value of any kind of text, or an [`Output`] with description, export and condition.
#[diagnostic::on_unimplemented(
    message = "an output is text, and `{Self}` is none",
    label = "is no text",
    note = "take an attribute of a handle, such as `queue.arn()`; `Output::new(...)` adds a description, an export, a \
            condition"
)]
pub trait IntoOutput {
    /// The output.
    fn into_output(self) -> Output;
}

#[diagnostic::do_not_recommend]
impl IntoOutput for Output {
    fn into_output(self) -> Output {
        self
    }
}

impl<V: Is<Str>> IntoOutput for V {
    fn into_output(self) -> Output {
        Output::new(self)
    }
}
