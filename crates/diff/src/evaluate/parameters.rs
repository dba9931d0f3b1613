//! Parameters: what each stands for, and what CloudFormation refuses about their values.

use std::collections::HashMap;

use lakewright_facts::Pattern;
use lakewright_template::{Parameter, Template, Value};

use super::text::scalar_text;
use crate::input::{Given, Parameters};
use crate::symbol;

/// What a parameter stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Bound {
    /// This value: text, or a list of texts.
    Known(Value),
    /// A value that is not shown, and whether it is another one than before.
    Secret {
        /// The value.
        value: Value,
        /// Whether it is another one than before.
        is_new: bool,
    },
    /// What Systems Manager has under this name at deployment.
    Stored(Value),
    /// Nothing is known of it: it has no value.
    Missing,
}

impl Bound {
    /// Its value where conditions look at it.
    pub(crate) fn in_conditions(&self, name: &str) -> Value {
        match self {
            Bound::Known(value) | Bound::Secret { value, .. } | Bound::Stored(value) => value.clone(),
            Bound::Missing => symbol::reference(name),
        }
    }

    /// Its value in a property.
    pub(crate) fn in_properties(&self, name: &str) -> Value {
        match self {
            Bound::Secret { is_new: true, .. } => symbol::reference(format!("{}{name}", symbol::NEW_SECRET)),
            Bound::Secret { is_new: false, .. } => symbol::reference(format!("{}{name}", symbol::SECRET)),
            other => other.in_conditions(name),
        }
    }
}

/// What the parameters of a template stand for.
pub(crate) fn bind<'v>(template: Template<'v>, given: &Given) -> HashMap<&'v str, Bound> {
    template.parameters().map(|it| (it.name, bound(it, given.get(it.name)))).collect()
}

fn bound(parameter: Parameter<'_>, given: Option<&Value>) -> Bound {
    let Some(value) = given.or_else(|| parameter.default()) else { return Bound::Missing };
    if !symbol::is_known(value) {
        return Bound::Known(value.clone());
    }
    let text = match value {
        // A list as a default is no CloudFormation, and what is meant is clear.
        Value::Array(items) => Some(items.iter().filter_map(scalar_text).collect::<Vec<_>>().join(",")),
        other => scalar_text(other),
    };
    let Some(text) = text else { return Bound::Missing };
    if parameter.is_stored() {
        let value = symbol::reference(format!("{}{text}", symbol::STORED));
        let is_list = parameter.is_list();
        return Bound::Stored(if is_list { symbol::function("Fn::Split", [Value::from(","), value]) } else { value });
    }
    let value = if parameter.is_list() {
        Value::Array(text.split(',').map(|it| Value::from(it.trim().to_owned())).collect())
    } else {
        Value::from(text)
    };
    match parameter.object.get("NoEcho").and_then(scalar_text).as_deref() {
        Some("true") => Bound::Secret { value, is_new: false },
        _ => Bound::Known(value),
    }
}

/// What CloudFormation refuses about the parameter values of an update, in its words.
///
/// A parameter that has no value on either side keeps the one that is deployed, whatever it is.
pub(crate) fn faults(before: Template<'_>, after: Template<'_>, given: &Parameters) -> Vec<String> {
    let mut faults = Vec::new();
    let is_open = |template: Template<'_>, given: &Given, name: &str| {
        template.parameter(name).is_some_and(|it| it.default().is_none()) && !given.contains_key(name)
    };
    let missing = after.parameters().filter(|it| is_open(after, &given.after, it.name));
    let missing = missing.filter(|it| !is_open(before, &given.before, it.name));
    let mut missing: Vec<&str> = missing.map(|it| it.name).collect();
    missing.sort_unstable();
    if !missing.is_empty() {
        faults.push(format!("Parameters: [{}] must have values", missing.join(", ")));
    }
    let unknown = given.after.keys().filter(|it| !it.starts_with("AWS::") && after.parameter(it).is_none());
    let unknown: Vec<&str> = unknown.map(String::as_str).collect();
    if !unknown.is_empty() {
        faults.push(format!("Parameters: [{}] do not exist in the template", unknown.join(", ")));
    }
    for parameter in after.parameters() {
        if parameter.is_stored() {
            continue;
        }
        match given.after.get(parameter.name) {
            Some(Value::String(value)) => faults.extend(value_fault(parameter, value)),
            Some(_) => {}
            // A parameter that was deployed as it is has a default that fits, whatever it looks like here.
            None if before.parameter(parameter.name).is_some_and(|it| it.object == parameter.object) => {}
            None => {
                let default = parameter.default().filter(|it| !matches!(it, Value::Array(_))).and_then(scalar_text);
                faults.extend(default.and_then(|it| value_fault(parameter, &it)));
            }
        }
    }
    faults
}

fn value_fault(parameter: Parameter<'_>, value: &str) -> Option<String> {
    let name = parameter.name;
    let items: Vec<&str> = if parameter.is_list() { value.split(',').map(str::trim).collect() } else { vec![value] };
    let allowed = parameter.allowed_values();
    let is_allowed = |text: &str| allowed.iter().any(|it| scalar_text(it).as_deref() == Some(text));
    if !allowed.is_empty() && !items.iter().all(|it| is_allowed(it)) {
        return Some(format!("Parameter '{name}' must be one of AllowedValues"));
    }
    if parameter.kind().is_some_and(|it| it == "Number" || it == "List<Number>") {
        let numbers: Option<Vec<f64>> = items.iter().map(|it| it.parse().ok()).collect();
        let Some(numbers) = numbers else { return Some(format!("Parameter '{name}' must be a number.")) };
        let limit = |key: &str| parameter.object.get(key).and_then(scalar_text).and_then(|it| it.parse::<f64>().ok());
        if limit("MinValue").is_some_and(|least| numbers.iter().any(|it| *it < least)) {
            return Some(format!("Parameter '{name}' must be a number not less than {}", shown(parameter, "MinValue")));
        }
        if limit("MaxValue").is_some_and(|most| numbers.iter().any(|it| *it > most)) {
            let most = shown(parameter, "MaxValue");
            return Some(format!("Parameter '{name}' must be a number not greater than {most}"));
        }
        return None;
    }
    // What length and pattern mean to a list is not documented.
    if parameter.is_list() {
        return None;
    }
    let length = value.chars().count();
    let limit = |key: &str| parameter.object.get(key).and_then(scalar_text).and_then(|it| it.parse::<usize>().ok());
    if limit("MinLength").is_some_and(|it| length < it) {
        return Some(format!("Parameter '{name}' must contain at least {} characters", shown(parameter, "MinLength")));
    }
    if limit("MaxLength").is_some_and(|it| length > it) {
        return Some(format!("Parameter '{name}' must contain at most {} characters", shown(parameter, "MaxLength")));
    }
    let pattern = parameter.object.get("AllowedPattern").and_then(Value::as_str)?;
    // CloudFormation holds the whole value against the pattern.
    let whole = Pattern::new(&format!("^(?:{pattern})$"))?;
    (!whole.matches(value)).then(|| format!("Parameter '{name}' must match pattern {pattern}"))
}

fn shown(parameter: Parameter<'_>, key: &str) -> String {
    parameter.object.get(key).and_then(scalar_text).unwrap_or_default()
}
