//! When Lambda's runtimes end.

use crate::layout::header;
use crate::table::TYPES;

/// The dates of a runtime, each `2027-06-30` or none if there is none yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Runtime {
    /// `python3.9`.
    pub name: &'static str,
    /// From then on it gets no security updates.
    pub deprecated: Option<&'static str>,
    /// From then on no function is created with it.
    pub create_blocked: Option<&'static str>,
    /// From then on no function with it is updated.
    pub update_blocked: Option<&'static str>,
    /// What to use instead.
    pub successor: Option<&'static str>,
}

/// A runtime by its name, if its end is known.
pub fn runtime(name: &str) -> Option<Runtime> {
    all().find(|it| it.name == name)
}

/// All runtimes whose end is known.
pub fn all() -> impl Iterator<Item = Runtime> {
    TYPES.pairs(TYPES.word(header::RUNTIMES)).map(|(name, record)| {
        let text = |field: usize| Some(TYPES.text(TYPES.word(record as usize + field))).filter(|it| !it.is_empty());
        Runtime { name, deprecated: text(0), create_blocked: text(1), update_blocked: text(2), successor: text(3) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_runtimes_have_a_successor() {
        let runtime = runtime("go1.x").expect("a known runtime");
        assert_eq!(runtime.deprecated, Some("2024-01-08"));
        assert_eq!(runtime.successor, Some("provided.al2023"));
        assert_eq!(super::runtime("cobol"), None);
    }
}
