//! The documentation pages of the check's rules, each made from the comment that its file begins with.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::Result;
use crate::files::{Files, root};

const SOURCES: &str = "crates/check/src/rules";
const FOLDER: &str = "docs/rules";

/// What a page must say.
const PARTS: [&str; 5] = ["**What.**", "**Why.**", "**Example.**", "**Fix.**", "**Source.**"];

struct Page {
    title: String,
    level: String,
    text: String,
}

/// Adds a page for each rule, and their index.
pub(super) fn add(files: &mut Files) -> Result<()> {
    let mut pages = BTreeMap::new();
    collect(&root().join(SOURCES), &mut pages)?;
    files.own(FOLDER);
    let mut index = String::from(
        "<!-- made by `cargo xtask generate` from the rules in crates/check/src/rules -->\n\n# Rules of `lakewright check`\n\n| rule | level | finds |\n| --- | --- | --- |\n",
    );
    for (id, page) in pages {
        index.push_str(&format!("| [{id}]({id}.md) | {} | {} |\n", page.level, page.title));
        files.add(format!("{FOLDER}/{id}.md"), page.text);
    }
    files.add(format!("{FOLDER}/README.md"), index);
    Ok(())
}

fn collect(folder: &Path, pages: &mut BTreeMap<String, Page>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, pages)?;
        } else if path.extension().is_some_and(|it| it == "rs") {
            let source = fs::read_to_string(&path)?;
            if source.contains("const RULE: Rule") {
                let (id, page) = page(&source).map_err(|error| format!("{}: {error}", path.display()))?;
                if pages.insert(id.clone(), page).is_some() {
                    return Err(format!("{}: there is another rule {id}", path.display()).into());
                }
            }
        }
    }
    Ok(())
}

fn page(source: &str) -> Result<(String, Page)> {
    let comment = source.lines().map_while(|it| it.strip_prefix("//!"));
    let lines: Vec<&str> = comment.map(|it| it.strip_prefix(' ').unwrap_or(it)).collect();
    let heading = lines.first().and_then(|it| it.strip_prefix("# ")).ok_or("the comment begins with no heading")?;
    let (id, title) = heading.split_once(": ").ok_or("the heading is no `ID: title`")?;
    if let Some(missing) = PARTS.iter().find(|part| !lines.iter().any(|it| it.starts_with(*part))) {
        return Err(format!("the comment has no part {missing}").into());
    }
    if !source.contains(&format!("\"{id}\"")) {
        return Err(format!("the heading speaks of {id}, the rule does not").into());
    }
    let level = source.split("Severity::").nth(1).unwrap_or_default();
    let level: String = level.chars().take_while(char::is_ascii_alphabetic).collect::<String>().to_lowercase();
    let mut text = format!("{}\n", lines.join("\n"));
    text.push_str(&format!(
        "\nLevel: {level}. Suppress it with a reason in `Metadata` of the resource or template:\n\n"
    ));
    text.push_str(&format!("```yaml\nMetadata: {{lakewright: {{ignore: [{{rule: {id}, reason: \"...\"}}]}}}}\n```\n"));
    Ok((id.to_owned(), Page { title: title.to_owned(), level, text }))
}

#[cfg(test)]
mod tests {
    use super::page;

    const RULE: &str = "//! # X1: a title\n//!\n//! **What.** w\n//! **Why.** y\n//! **Example.**\n//! **Fix.** f\n//! **Source.** <s>\n\npub(crate) const RULE: Rule = Rule::shared(\"X1\", Severity::Warning, \"a title\");\n";

    #[test]
    fn a_page_is_the_comment_and_the_level() {
        let (id, page) = page(RULE).expect("a page");
        assert_eq!((id.as_str(), page.title.as_str(), page.level.as_str()), ("X1", "a title", "warning"));
        assert!(page.text.starts_with("# X1: a title\n\n**What.** w\n"));
    }

    #[test]
    fn a_comment_without_a_fix_is_refused() {
        assert!(page(&RULE.replace("**Fix.**", "")).is_err());
    }
}
