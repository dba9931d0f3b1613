//! Values of parameters: read from JSON, and put where a template refers to them.

use std::collections::BTreeMap;
use std::path::Path;

use lakewright_settings::suggest;
use lakewright_template::{Object, Text, Value};

use crate::input::{Source, template};
use crate::outcome::{Failure, Result};
use crate::world::World;

/// Values of parameters by their names.
pub type Given = BTreeMap<String, Value>;

/// A JSON file, or standard input for `-`.
///
/// # Errors
/// Where it can not be read.
pub fn read(file: &Path, world: &World) -> Result<Value> {
    Ok(template(&Source::read(file, world)?)?.root)
}

/// The values of an object: `{"Name": "value"}`.
///
/// # Errors
/// Where it is none, or a value is neither text, a number, a boolean nor a list of them.
pub fn given(value: &Value) -> Result<Given> {
    let shape = "parameters are an object of names and values: {\"Name\": \"value\"}";
    let object = value.as_object().ok_or_else(|| Failure::new(shape))?;
    let one = |(name, value): (&Text, &Value)| match plain(value) {
        Some(value) => Ok((name.to_string(), value)),
        None => {
            Err(Failure::new(format!("parameter `{name}`: a value is text, a number, a boolean or a list of them")))
        }
    };
    object.iter().map(one).collect()
}

fn plain(value: &Value) -> Option<Value> {
    match value {
        Value::String(_) => Some(value.clone()),
        Value::Number(it) => Some(it.to_string().into()),
        Value::Bool(it) => Some(it.to_string().into()),
        Value::Array(items) => items.iter().map(plain).collect::<Option<Vec<_>>>().map(Value::Array),
        _ => None,
    }
}

/// A template with the values of its parameters where it refers to them, if there are any; with `defaults`, a parameter that
/// is not given has its own.
///
/// # Errors
/// Where a value is given for a parameter that the template does not have.
pub fn with(root: &Value, given: &Given, defaults: bool) -> Result<Option<Value>> {
    let none = Object::new();
    let declared = root.get("Parameters").and_then(Value::as_object).unwrap_or(&none);
    for name in given.keys() {
        if declared.get(name).is_none() {
            let failure = Failure::new(format!("the template has no parameter `{name}`"));
            let names: Vec<&str> = declared.iter().map(|it| it.0.as_ref()).collect();
            return Err(match suggest::nearest(name, names.iter().copied()) {
                Some(meant) => failure.help(&format!("did you mean `{meant}`?")),
                None if names.is_empty() => failure.help("it has no parameters"),
                None => failure.help(&format!("it has {}", names.join(", "))),
            });
        }
    }
    let mut values = Given::new();
    for (name, parameter) in declared.iter() {
        let value = given.get(name.as_ref()).cloned();
        let value = value.or_else(|| parameter.get("Default").filter(|_| defaults).and_then(plain));
        let kind = parameter.get("Type").and_then(Value::as_str).unwrap_or_default();
        // A value that stands elsewhere is known at deployment.
        if kind.starts_with("AWS::SSM::") {
            continue;
        }
        if let Some(value) = value {
            values.insert(name.to_string(), of_kind(value, kind));
        }
    }
    Ok((!values.is_empty()).then(|| filled(root, &values)))
}

/// Text of a list is its items.
fn of_kind(value: Value, kind: &str) -> Value {
    match &value {
        Value::String(text) if kind == "CommaDelimitedList" || kind.starts_with("List<") => {
            Value::Array(text.split(',').map(|it| it.trim().to_owned().into()).collect())
        }
        _ => value,
    }
}

fn filled(value: &Value, values: &Given) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.iter().map(|it| filled(it, values)).collect()),
        Value::Object(object) => match value.as_function() {
            Some(("Ref", name)) => {
                name.as_str().and_then(|it| values.get(it)).cloned().unwrap_or_else(|| value.clone())
            }
            Some(("Fn::Sub", argument)) => Object::of("Fn::Sub", sub(argument, values)).into(),
            _ => Value::Object(object.iter().map(|(key, it)| (key.clone(), filled(it, values))).collect()),
        },
        _ => value.clone(),
    }
}

/// The argument of `Fn::Sub`: the text, with names of its own beside it or not.
fn sub(argument: &Value, values: &Given) -> Value {
    match argument {
        Value::String(text) => substituted(text, values, None).into(),
        Value::Array(items) => match items.as_slice() {
            [Value::String(text), own] => {
                let text = substituted(text, values, own.as_object());
                Value::Array(vec![text.into(), filled(own, values)])
            }
            _ => argument.clone(),
        },
        _ => argument.clone(),
    }
}

fn substituted(text: &str, values: &Given, own: Option<&Object>) -> String {
    let mut made = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("${") {
        made.push_str(before);
        let Some((name, after)) = behind.split_once('}') else {
            made.push_str("${");
            rest = behind;
            continue;
        };
        let is_own = own.is_some_and(|it| it.get(name.trim()).is_some());
        match values.get(name.trim()).filter(|_| !is_own).and_then(Value::as_str) {
            // What looks like a variable in a value is none.
            Some(value) => made.push_str(&value.replace("${", "${!")),
            None => made.push_str(&format!("${{{name}}}")),
        }
        rest = after;
    }
    made + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use lakewright_template::{read, write};

    #[test]
    fn values_stand_where_a_template_refers_to_them() {
        let root = read(
            "Parameters:
  Name: {Type: String}
  Stage: {Type: String, Default: test}
  Ids: {Type: CommaDelimitedList}
Conditions: {IsProd: !Equals [!Ref Stage, prod]}
Resources:
  A:
    Type: AWS::S3::Bucket
    Properties: {BucketName: !Ref Name, Tags: !Ref Ids, Other: !Sub '${Name}-${Stage}-${AWS::Region}-${!Name}'}
  B: {Properties: !Sub ['${Name} ${Stage}', {Name: !Ref Stage}]}
",
        )
        .unwrap()
        .root;
        let values = given(&read("{\"Name\": \"a${b\", \"Ids\": \"x, y\"}").unwrap().root).unwrap();
        let made = with(&root, &values, true).unwrap().expect("values");
        insta::assert_snapshot!(write::json_minified(made.get("Resources").unwrap()), @r#"{"A":{"Type":"AWS::S3::Bucket","Properties":{"BucketName":"a${b","Tags":["x","y"],"Other":{"Fn::Sub":"a${!b-test-${AWS::Region}-${!Name}"}}},"B":{"Properties":{"Fn::Sub":["${Name} test",{"Name":"test"}]}}}"#);
        insta::assert_snapshot!(write::json_minified(made.get("Conditions").unwrap()), @r#"{"IsProd":{"Fn::Equals":["test","prod"]}}"#);
        assert_eq!(with(&root, &Given::new(), false).unwrap(), None);
        let odd = given(&read("{\"Nmae\": \"a\"}").unwrap().root).unwrap();
        assert!(with(&root, &odd, true).unwrap_err().to_string().contains("did you mean `Name`?"));
    }
}
