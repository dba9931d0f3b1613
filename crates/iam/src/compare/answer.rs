//! What a question is answered with.

use super::unknown::Unknown;
use super::witness::Witness;

/// What a question is answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It holds for every request.
    Pass,
    /// It does not hold: this request shows it.
    Fail(Box<Witness>),
    /// It is not decided.
    Unknown(Unknown),
}

impl Answer {
    /// `PASS`, `FAIL` or `UNKNOWN`, as `lakewright iam compare` prints it.
    pub fn name(&self) -> &'static str {
        match self {
            Answer::Pass => "PASS",
            Answer::Fail(_) => "FAIL",
            Answer::Unknown(_) => "UNKNOWN",
        }
    }

    /// Whether it holds for every request.
    pub fn is_pass(&self) -> bool {
        *self == Answer::Pass
    }

    /// The request that shows that it does not hold.
    pub fn witness(&self) -> Option<&Witness> {
        match self {
            Answer::Fail(witness) => Some(witness),
            Answer::Pass | Answer::Unknown(_) => None,
        }
    }

    /// This answer if it is no pass, else the other.
    pub(crate) fn and_then(self, other: impl FnOnce() -> Answer) -> Answer {
        match self {
            Answer::Pass => other(),
            Answer::Fail(_) => self,
            // A difference that is found later is worth more than an open question.
            Answer::Unknown(_) => match other() {
                Answer::Fail(witness) => Answer::Fail(witness),
                Answer::Pass | Answer::Unknown(_) => self,
            },
        }
    }
}
