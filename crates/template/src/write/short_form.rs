//! YAML's short forms of intrinsic functions: `!Ref Queue` is `{"Ref": "Queue"}`.
//!
//! Source: CloudFormation Template Reference, "Intrinsic functions" and "Rule-specific intrinsic functions". `Fn::ForEach`
//! has none: its name is different in every use.

use crate::value::{Object, Value};

/// Tags, and the functions they stand for. The writer uses the first [`WRITTEN`] of them.
const SHORT_FORMS: [(&str, &str); 27] = [
    ("And", "Fn::And"),
    ("Base64", "Fn::Base64"),
    ("Cidr", "Fn::Cidr"),
    ("Condition", "Condition"),
    ("Equals", "Fn::Equals"),
    ("FindInMap", "Fn::FindInMap"),
    ("GetAZs", "Fn::GetAZs"),
    ("GetAtt", "Fn::GetAtt"),
    ("If", "Fn::If"),
    ("ImportValue", "Fn::ImportValue"),
    ("Join", "Fn::Join"),
    ("Length", "Fn::Length"),
    ("Not", "Fn::Not"),
    ("Or", "Fn::Or"),
    ("Ref", "Ref"),
    ("Select", "Fn::Select"),
    ("Split", "Fn::Split"),
    ("Sub", "Fn::Sub"),
    ("ToJsonString", "Fn::ToJsonString"),
    ("Transform", "Fn::Transform"),
    ("Contains", "Fn::Contains"),
    ("EachMemberEquals", "Fn::EachMemberEquals"),
    ("EachMemberIn", "Fn::EachMemberIn"),
    ("GetStackOutput", "Fn::GetStackOutput"),
    ("RefAll", "Fn::RefAll"),
    ("ValueOf", "Fn::ValueOf"),
    ("ValueOfAll", "Fn::ValueOfAll"),
];

/// The functions of rules are read in their short form and written in their long one, as the documentation has them.
const WRITTEN: usize = 20;

/// The function that a tag (without its `!`) stands for.
#[cfg(feature = "read")]
pub(crate) fn function_of(tag: &str) -> Option<&'static str> {
    SHORT_FORMS.iter().find(|(short, _)| *short == tag).map(|(_, function)| *function)
}

/// A function as YAML writes it short.
pub(super) struct Short<'v> {
    /// The tag without its `!`.
    pub(super) tag: &'static str,
    pub(super) argument: Argument<'v>,
}

/// What stands behind a tag.
pub(super) enum Argument<'v> {
    Text(&'v str),
    /// The logical id and the attribute of `!GetAtt`.
    Attribute(&'v str, &'v str),
    List(&'v [Value]),
}

/// The short form of an object that is a function, where reading it back gives the very same object.
///
/// A function whose argument is an object stays long: that argument may have a tag, and YAML has no two tags in a row.
pub(super) fn short_form(object: &Object) -> Option<Short<'_>> {
    let (name, argument) = object.single()?;
    let (tag, _) = *SHORT_FORMS[..WRITTEN].iter().find(|(_, function)| function == name)?;
    let argument = match (tag, argument) {
        // A string would come back as a list; a dot in the logical id would move to the attribute.
        ("GetAtt", Value::Array(parts)) => match parts.as_slice() {
            [Value::String(id), Value::String(attribute)]
                if !id.is_empty()
                    && !id.contains(['.', '\n'])
                    && !attribute.is_empty()
                    && !attribute.contains('\n') =>
            {
                Argument::Attribute(id, attribute)
            }
            _ => return None,
        },
        ("GetAtt", _) | ("Ref" | "Condition", Value::Array(_)) => return None,
        (_, Value::String(text)) => Argument::Text(text),
        (_, Value::Array(items)) => Argument::List(items),
        _ => return None,
    };
    Some(Short { tag, argument })
}
