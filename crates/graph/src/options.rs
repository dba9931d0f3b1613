//! What a picture shows.

/// How much of a template a picture shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Detail {
    /// What an architect would draw: components, each with its key, policy, role, log group and alarms as badges.
    #[default]
    Overview,
    /// Every resource, and what refers to what.
    Full,
}

/// What a picture shows, and when groups collapse.
///
/// ```
/// use lakewright_graph::{Detail, Options};
///
/// let everything = Options::default().detail(Detail::Full).collapse_above(1_000);
/// assert_eq!(everything.detail, Detail::Full);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// How much is shown.
    pub detail: Detail,
    /// The number of boxes above which groups collapse to one box each, the largest first. `None`: 60 in an overview,
    /// 200 in full.
    pub collapse_above: Option<usize>,
    /// Whether references that carry no data are drawn, dashed. `None`: in full all of them, in an overview those of
    /// boxes that nothing else connects.
    pub references: Option<bool>,
}

impl Default for Options {
    fn default() -> Options {
        Options { detail: Detail::Overview, collapse_above: None, references: None }
    }
}

impl Options {
    /// The same options with another level of detail.
    #[must_use]
    pub fn detail(mut self, detail: Detail) -> Options {
        self.detail = detail;
        self
    }

    /// The same options with another number of boxes above which groups collapse.
    #[must_use]
    pub fn collapse_above(mut self, boxes: usize) -> Options {
        self.collapse_above = Some(boxes);
        self
    }

    /// The same options with all references that carry no data, or none.
    #[must_use]
    pub fn references(mut self, drawn: bool) -> Options {
        self.references = Some(drawn);
        self
    }

    pub(crate) fn most_boxes(&self) -> usize {
        self.collapse_above.unwrap_or(match self.detail {
            Detail::Overview => 60,
            Detail::Full => 200,
        })
    }
}
