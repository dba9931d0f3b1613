//! Names: logical ids, the identity of a stack under construction, and references from one to the other.

use std::fmt;
use std::sync::Arc;

use crate::value::Text;

/// The name of a resource, parameter, condition, mapping or output in a template: letters and digits, at most 255.
///
/// Source: CloudFormation User Guide, "Resources section" and "CloudFormation quotas".
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LogicalId(Text);

impl LogicalId {
    /// The longest name CloudFormation takes.
    pub const MAX_LENGTH: usize = 255;

    /// A name as it is; [`LogicalId::is_valid`] says whether CloudFormation takes it.
    pub fn new(name: impl Into<Text>) -> LogicalId {
        LogicalId(name.into())
    }

    /// Makes a name of free text: each run of other characters than letters and digits starts a new capital, so
    /// `click-stream` becomes `ClickStream`.
    pub fn pascal(text: &str) -> LogicalId {
        let mut name = String::with_capacity(text.len());
        let mut capital = true;
        for character in text.chars() {
            if !character.is_ascii_alphanumeric() {
                capital = true;
            } else if capital {
                name.extend(character.to_uppercase());
                capital = false;
            } else {
                name.push(character);
            }
        }
        LogicalId(Text::Owned(name))
    }

    /// Whether it has letters and digits only, at least one and at most [`LogicalId::MAX_LENGTH`].
    pub fn is_valid(&self) -> bool {
        (1..=LogicalId::MAX_LENGTH).contains(&self.0.len()) && self.0.bytes().all(|it| it.is_ascii_alphanumeric())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LogicalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<LogicalId> for Text {
    fn from(id: LogicalId) -> Text {
        id.0
    }
}

impl From<&'static str> for LogicalId {
    fn from(name: &'static str) -> LogicalId {
        LogicalId::new(name)
    }
}

impl From<String> for LogicalId {
    fn from(name: String) -> LogicalId {
        LogicalId::new(name)
    }
}

/// Which stack something belongs to: its name and where it is deployed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StackId {
    /// The stack's name.
    pub name: Text,
    /// The account it is deployed in, twelve digits.
    pub account: Text,
    /// The Region it is deployed in; empty where the stack leaves it open.
    pub region: Text,
}

impl fmt::Display for StackId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "stack `{}` of account {}", self.name, self.account)
    }
}

/// A resource or parameter of a stack under construction, or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The stack that has it.
    pub owner: Arc<StackId>,
    /// Its logical id.
    pub id: LogicalId,
    /// The attribute (`Fn::GetAtt`), or `None` for what `Ref` gives.
    pub attribute: Option<Text>,
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.id),
            None => write!(f, "{}", self.id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_text_becomes_a_logical_id() {
        assert_eq!(LogicalId::pascal("click-stream_2").as_str(), "ClickStream2");
        assert!(LogicalId::pascal("raw").is_valid());
        assert!(!LogicalId::pascal("--").is_valid());
        assert!(!LogicalId::new("a-b").is_valid());
    }
}
