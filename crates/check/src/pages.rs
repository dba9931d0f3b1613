//! The documentation pages of the rules.

use crate::rule::Rule;

/// Every page, a section each.
const PAGES: &str = include_str!("../rules.md");

impl Rule {
    /// Its documentation page in Markdown: what it finds, why that matters, an example, what to do, and who says so.
    pub fn page(&self) -> &'static str {
        let heading = format!("\n## {}: ", self.id);
        // INVARIANT: every rule has a page; a test says so.
        let page = PAGES.find(&heading).and_then(|at| PAGES.get(at + 1..)).unwrap_or_default();
        let end = page.find("\n## ").map_or(page.len(), |at| at + 1);
        page.get(..end).unwrap_or(page).trim_end()
    }
}
