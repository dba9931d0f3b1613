//! What an expression refers to.

use crate::diagnostic::Path;
use crate::object::Object;
use crate::value::Value;

/// A name that an expression uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use<'v> {
    /// What it is used as.
    pub kind: UseKind<'v>,
    /// The name: of a resource, parameter or pseudo parameter, of a condition, of a mapping.
    pub name: &'v str,
    /// Where the function stands, the function's own key included: `....Name.Fn::Sub`.
    pub path: Path,
}

/// How a name is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UseKind<'v> {
    /// `Ref`, or `${Name}` in `Fn::Sub`.
    Ref {
        /// Whether it stands in the text of `Fn::Sub`.
        in_text: bool,
    },
    /// `Fn::GetAtt`, or `${Name.Attribute}` in `Fn::Sub`. `None` where the attribute is computed.
    Attribute {
        /// The attribute: `Arn`, `Outputs.QueueName`.
        attribute: Option<&'v str>,
        /// Whether it stands in the text of `Fn::Sub`.
        in_text: bool,
    },
    /// The condition of `Fn::If`, or `{"Condition": "Name"}` among conditions.
    Condition,
    /// The mapping of `Fn::FindInMap`.
    Mapping,
}

/// Calls `visit` on everything that `value` refers to, in the order of the text. `path` is the place of `value`, and is
/// given back as it was.
///
/// ```
/// use lakewright_template::{Path, read, uses};
///
/// let document = read("!Sub '${Queue.Arn}/${AWS::Region}/${!literal}'").unwrap();
/// let mut names = Vec::new();
/// uses(&document.root, &mut Path::root(), &mut |it| names.push(it.name));
/// assert_eq!(names, ["Queue", "AWS::Region"]);
/// ```
pub fn uses<'v>(value: &'v Value, path: &mut Path, visit: &mut impl FnMut(Use<'v>)) {
    match value {
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                path.push(position);
                uses(item, path, visit);
                path.pop();
            }
        }
        Value::Object(object) => {
            if let Some((name, argument)) = value.as_function() {
                path.push(name.to_owned());
                function(name, argument, path, visit);
                path.pop();
            } else {
                entries(object, path, visit);
            }
        }
        _ => {}
    }
}

fn entries<'v>(object: &'v Object, path: &mut Path, visit: &mut impl FnMut(Use<'v>)) {
    for (key, value) in object.iter() {
        path.push(key.clone());
        uses(value, path, visit);
        path.pop();
    }
}

fn function<'v>(name: &str, argument: &'v Value, path: &mut Path, visit: &mut impl FnMut(Use<'v>)) {
    let items = argument.as_array();
    match (name, argument.as_str(), items) {
        ("Ref", Some(name), _) => visit(Use { kind: UseKind::Ref { in_text: false }, name, path: path.clone() }),
        ("Condition", Some(name), _) => visit(Use { kind: UseKind::Condition, name, path: path.clone() }),
        ("Fn::GetAtt", Some(text), _) => {
            let (name, attribute) = text.split_once('.').map_or((text, None), |(it, rest)| (it, Some(rest)));
            visit(Use { kind: UseKind::Attribute { attribute, in_text: false }, name, path: path.clone() });
        }
        ("Fn::GetAtt", _, Some([Value::String(name), attribute])) => {
            let kind = UseKind::Attribute { attribute: attribute.as_str(), in_text: false };
            visit(Use { kind, name, path: path.clone() });
            uses(attribute, path, visit);
        }
        ("Fn::If", _, Some([Value::String(name), rest @ ..])) => {
            visit(Use { kind: UseKind::Condition, name, path: path.clone() });
            for (position, item) in rest.iter().enumerate() {
                path.push(position + 1);
                uses(item, path, visit);
                path.pop();
            }
        }
        ("Fn::FindInMap", _, Some(parts)) => {
            if let Some(Value::String(name)) = parts.first() {
                visit(Use { kind: UseKind::Mapping, name, path: path.clone() });
            }
            uses(argument, path, visit);
        }
        ("Fn::Sub", Some(text), _) => text_uses(text, None, path, visit),
        ("Fn::Sub", _, Some([Value::String(text), Value::Object(variables)])) => {
            text_uses(text, Some(variables), path, visit);
            path.push(1);
            entries(variables, path, visit);
            path.pop();
        }
        _ => uses(argument, path, visit),
    }
}

fn text_uses<'v>(text: &'v str, variables: Option<&Object>, path: &Path, visit: &mut impl FnMut(Use<'v>)) {
    for part in sub_parts(text) {
        let SubPart::Variable(variable) = part else { continue };
        if variables.is_some_and(|it| it.contains_key(variable)) {
            continue;
        }
        let (name, kind) = match variable.split_once('.') {
            Some((name, attribute)) => (name, UseKind::Attribute { attribute: Some(attribute), in_text: true }),
            None => (variable, UseKind::Ref { in_text: true }),
        };
        visit(Use { kind, name, path: path.clone() });
    }
}

/// A part of the text of `Fn::Sub`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubPart<'v> {
    /// Text that stands as it is.
    Text(&'v str),
    /// `${Name}`: what stands between the braces, without blanks around it.
    Variable(&'v str),
    /// `${!Name}`: the text `${Name}`; what stands behind the exclamation mark.
    Literal(&'v str),
}

/// The parts of the text of `Fn::Sub`, in order. A `${` without an end is text.
///
/// ```
/// use lakewright_template::SubPart::{Literal, Text, Variable};
///
/// let parts: Vec<_> = lakewright_template::sub_parts("a-${B}${!C}$").collect();
/// assert_eq!(parts, [Text("a-"), Variable("B"), Literal("C"), Text("$")]);
/// ```
pub fn sub_parts(text: &str) -> impl Iterator<Item = SubPart<'_>> + Clone {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let open = rest.find("${");
        if open == Some(0)
            && let Some(close) = rest.find('}')
        {
            let name = &rest[2..close];
            rest = &rest[close + 1..];
            return Some(match name.strip_prefix('!') {
                Some(literal) => SubPart::Literal(literal),
                None => SubPart::Variable(name.trim()),
            });
        }
        let end = match open {
            Some(0) | None => rest.len(),
            Some(open) => open,
        };
        let (text, behind) = rest.split_at(end);
        rest = behind;
        Some(SubPart::Text(text))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read;

    fn found(text: &str) -> Vec<String> {
        let document = read(text).expect("a document");
        let mut found = Vec::new();
        uses(&document.root, &mut Path::root(), &mut |it| found.push(format!("{} {:?} {}", it.path, it.kind, it.name)));
        found
    }

    #[test]
    fn names_are_found_in_every_function() {
        let text = "A: !If [C, !Ref P, {B: !GetAtt R.Outputs.X}]\nD: !FindInMap [M, !Ref K, v]\nE: !Sub ['${x}${R.Arn}', {x: !Ref Y}]";
        assert_eq!(
            found(text),
            [
                "A.Fn::If Condition C",
                "A.Fn::If[1].Ref Ref { in_text: false } P",
                "A.Fn::If[2].B.Fn::GetAtt Attribute { attribute: Some(\"Outputs.X\"), in_text: false } R",
                "D.Fn::FindInMap Mapping M",
                "D.Fn::FindInMap[1].Ref Ref { in_text: false } K",
                "E.Fn::Sub Attribute { attribute: Some(\"Arn\"), in_text: true } R",
                "E.Fn::Sub[1].x.Ref Ref { in_text: false } Y",
            ]
        );
    }

    #[test]
    fn an_open_brace_is_text() {
        assert_eq!(sub_parts("a${b").collect::<Vec<_>>(), [SubPart::Text("a"), SubPart::Text("${b")]);
    }
}
