//! What a comparison is asked with: the parameter values of both sides.

use std::collections::BTreeMap;

use lakewright_template::Value;

/// Parameter values of one side, by name. A parameter that is absent has its default.
///
/// The names of pseudo parameters are taken too: with `AWS::Region` given, conditions and mappings of the Region are
/// known.
pub type Given = BTreeMap<String, Value>;

/// Parameter values of both sides.
#[derive(Clone, Debug, Default)]
pub struct Parameters {
    /// What the deployed stack has.
    pub before: Given,
    /// What the update gives.
    pub after: Given,
}

impl Parameters {
    /// No values: every parameter has its default.
    pub fn none() -> Parameters {
        Parameters::default()
    }

    /// The same parameters with a value before the update.
    #[must_use]
    pub fn before(mut self, name: impl Into<String>, value: impl Into<String>) -> Parameters {
        self.before.insert(name.into(), Value::from(value.into()));
        self
    }

    /// The same parameters with a value after the update.
    #[must_use]
    pub fn after(mut self, name: impl Into<String>, value: impl Into<String>) -> Parameters {
        self.after.insert(name.into(), Value::from(value.into()));
        self
    }

    /// Reads `{"before": {"Name": "value"}, "after": {"Name": "value"}}`; a side that is absent gives nothing.
    ///
    /// # Errors
    /// What is wrong with the shape, in one line.
    pub fn read(value: &Value) -> Result<Parameters, String> {
        let object = value.as_object().ok_or("parameters are an object with `before` and `after`")?;
        if let Some(key) = object.keys().find(|it| *it != "before" && *it != "after") {
            return Err(format!("parameters have the keys `before` and `after`, not `{key}`"));
        }
        Ok(Parameters { before: side(object.get("before"), "before")?, after: side(object.get("after"), "after")? })
    }
}

fn side(value: Option<&Value>, name: &str) -> Result<Given, String> {
    let Some(value) = value else { return Ok(Given::new()) };
    let object = value.as_object().ok_or_else(|| format!("`{name}` is an object of parameter values"))?;
    object.iter().map(|(key, value)| Ok((key.to_string(), given(key, value)?))).collect()
}

/// A parameter value is text; lists are written with commas.
fn given(key: &str, value: &Value) -> Result<Value, String> {
    match value {
        Value::String(_) => Ok(value.clone()),
        Value::Number(number) => Ok(Value::from(number.to_string())),
        Value::Bool(it) => Ok(Value::from(it.to_string())),
        Value::Array(items) => {
            let items: Result<Vec<String>, String> = items
                .iter()
                .map(|it| match given(key, it)? {
                    Value::String(text) => Ok(text.into_owned()),
                    _ => Err(format!("the list of parameter `{key}` has something that is no text")),
                })
                .collect();
            Ok(Value::from(items?.join(",")))
        }
        _ => Err(format!("the value of parameter `{key}` is no text")),
    }
}
