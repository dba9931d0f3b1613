//! Why a wildcard stands where it stands.
//!
//! The template has only the Sid, short; the reasons themselves are kept beside it, for the summary of what was built
//! and for the test that no wildcard goes unexplained.

use lakewright_template::{LogicalId, Text};

/// What a wildcard stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wildcard {
    /// Actions: `*`, `s3:Get*`, `NotAction`.
    Action,
    /// Resources: `*`, `NotResource`.
    Resource,
    /// Principals: `*`.
    Principal,
}

impl Wildcard {
    /// `action`, `resource` or `principal`.
    pub fn name(self) -> &'static str {
        match self {
            Wildcard::Action => "action",
            Wildcard::Resource => "resource",
            Wildcard::Principal => "principal",
        }
    }
}

/// The reason of a wildcard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The Sid of the statement that has it.
    pub sid: Text,
    /// What it stands for.
    pub wildcard: Wildcard,
    /// The reason, as it was given.
    pub text: Text,
}

/// The reasons of many documents: by the resource that has the document, and the Sid in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reasons(pub(crate) Vec<(Text, Reason)>);

/// The longest Sid that a reason makes.
const LONGEST_SID: usize = 28;

/// The first words of a reason as a Sid: letters and digits only, whole words as long as there is room.
pub(crate) fn sid_of(reason: &str) -> String {
    let mut sid = String::new();
    for word in reason.split(|it: char| !it.is_ascii_alphanumeric()).filter(|it| !it.is_empty()) {
        let word = LogicalId::pascal(word);
        if !sid.is_empty() && sid.len() + word.as_str().len() > LONGEST_SID {
            break;
        }
        sid.push_str(word.as_str());
    }
    sid.truncate(LONGEST_SID);
    if sid.is_empty() { "Wildcard".to_owned() } else { sid }
}
