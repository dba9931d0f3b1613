//! An update that CloudFormation would refuse before it changes anything.

use std::fmt;

/// Why CloudFormation would refuse the update: its own words, as far as they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    reasons: Vec<String>,
}

impl Refused {
    pub(crate) fn new(reasons: Vec<String>) -> Refused {
        Refused { reasons }
    }

    /// Every reason; CloudFormation tells the first.
    pub fn reasons(&self) -> &[String] {
        &self.reasons
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reasons.join("; "))
    }
}

impl std::error::Error for Refused {}
