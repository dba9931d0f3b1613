//! Why a question has no answer.

use std::fmt;

/// Why a question has no answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unknown {
    /// The patterns of one element or key need more states than [`Limits::states`](super::Limits::states).
    TooManyStates,
    /// What is left needs more cells than [`Limits::cells`](super::Limits::cells).
    TooManyCells,
    /// One text could match more patterns with policy variables than are told apart.
    TooManyVariables,
    /// The values of a condition key fall into more groups than are told apart.
    TooManyValues {
        /// The key.
        key: String,
    },
    /// A construct that is not modelled.
    NotModelled {
        /// The condition key that it stands at.
        key: String,
        /// What it is.
        what: &'static str,
    },
    /// Case is not counted in a value with letters outside ASCII.
    CaseOutsideAscii,
    /// A principal other than `*` has a wildcard, which AWS documents for none.
    WildcardPrincipal,
    /// A policy names a user or role by its unique id: who that is, is not known.
    PrincipalById,
    /// The policy of a resource has statements that name nobody, which AWS refuses.
    NobodyNamed,
    /// Requests are left, and for none of them the evaluator confirmed what was to be shown.
    NotConfirmed,
    /// A document that was refused, with its first finding.
    Refused(String),
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unknown::TooManyStates => f.write_str("the patterns together have too many states"),
            Unknown::TooManyCells => f.write_str("the statements cut one another into too many cells"),
            Unknown::TooManyVariables => f.write_str("one text could match too many patterns with policy variables"),
            Unknown::TooManyValues { key } => write!(f, "the conditions on `{key}` tell too many values apart"),
            Unknown::NotModelled { key, what } => write!(f, "{what} of `{key}` is not modelled"),
            Unknown::CaseOutsideAscii => f.write_str("a value that is compared without case has letters outside ASCII"),
            Unknown::WildcardPrincipal => f.write_str("a principal other than `*` has a wildcard"),
            Unknown::PrincipalById => f.write_str("a principal is named by its unique id"),
            Unknown::NobodyNamed => f.write_str("a statement of a resource's policy names no principal"),
            Unknown::NotConfirmed => f.write_str("requests may be left, and the evaluator confirmed none"),
            Unknown::Refused(finding) => write!(f, "a document was refused: {finding}"),
        }
    }
}
