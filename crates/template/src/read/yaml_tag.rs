//! What the tags of YAML say: types of YAML itself, and CloudFormation's short forms.

use saphyr_parser::{ScalarStyle, Tag};

use super::scalar;
use crate::value::{Text, Value};
use crate::write::short_form::function_of;

/// What a tag says about its node.
#[derive(Clone, PartialEq)]
pub(super) enum Kind {
    /// No tag: a plain scalar is what it looks like.
    Untagged,
    /// A type of YAML itself.
    Core(Core),
    /// A short form, with its function. That of another tool (`!Rain::Embed`) is read as `Fn::Rain::Embed`, as cfn-lint
    /// does, so that nothing of its template is lost; CloudFormation itself knows no such function.
    Function(Text),
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Core {
    Str,
    Int,
    Float,
    Bool,
    Null,
    Collection,
}

/// A tag that means nothing here.
pub(super) struct Unknown {
    pub(super) message: String,
    pub(super) help: &'static str,
}

/// What a tag says.
pub(super) fn kind_of(tag: &Tag) -> Result<Kind, Unknown> {
    let name = format!("{}{}", tag.handle, tag.suffix);
    if let Some(core) = name.strip_prefix("tag:yaml.org,2002:") {
        return Ok(Kind::Core(match core {
            "str" => Core::Str,
            "int" => Core::Int,
            "float" => Core::Float,
            "bool" => Core::Bool,
            "null" => Core::Null,
            "map" | "seq" => Core::Collection,
            _ => {
                let message = format!("CloudFormation does not know the tag `!!{core}`");
                return Err(Unknown {
                    message,
                    help: "write the value as text, a number, a boolean, a list or an object",
                });
            }
        }));
    }
    // `! 12` is text.
    if name == "!" {
        return Ok(Kind::Core(Core::Str));
    }
    let short = name.strip_prefix('!').filter(|it| it.starts_with(|it: char| it.is_ascii_alphabetic()));
    let function = short.map(|it| function_of(it).map_or_else(|| format!("Fn::{it}").into(), Text::Borrowed));
    function.map(Kind::Function).ok_or_else(|| Unknown {
        message: format!("CloudFormation does not know the tag `{name}`"),
        help: "short forms are those of intrinsic functions, such as `!Ref` and `!Sub`; quote text that starts with `!`",
    })
}

/// The value of a scalar, if it is more than its text.
pub(super) fn resolve(kind: &Kind, style: ScalarStyle, text: &str) -> Option<Value> {
    match kind {
        Kind::Untagged if style == ScalarStyle::Plain => scalar::resolve(text),
        Kind::Core(Core::Int) => scalar::number(text).map(Value::Number),
        Kind::Core(Core::Float) => scalar::tagged_float(text).map(Value::Number),
        Kind::Core(Core::Bool) => scalar::boolean(text).map(Value::Bool),
        Kind::Core(Core::Null) => Some(Value::Null),
        _ => None,
    }
}
