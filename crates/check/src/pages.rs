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

    /// The name of its page within `rules.md`, as GitHub makes it of the heading.
    pub fn page_anchor(&self) -> String {
        let heading = self.page().lines().next().unwrap_or_default().trim_start_matches('#').trim();
        let kept = heading.chars().filter(|it| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_'));
        kept.flat_map(char::to_lowercase).map(|it| if it == ' ' { '-' } else { it }).collect()
    }
}
