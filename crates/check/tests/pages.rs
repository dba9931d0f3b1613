//! `rules.md` is what the rules say of themselves: the comments that their files begin with.
//! `LAKEWRIGHT_BLESS=1` writes it anew: read the difference.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).expect("the folder of the rules");
    for path in entries.map(|it| it.expect("an entry").path()) {
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// The comment that a file begins with, if it is the page of a rule: its headings one level down.
fn page(file: &Path) -> Option<String> {
    let source = fs::read_to_string(file).expect("a file of Rust");
    let lines = source.lines().map_while(|it| it.strip_prefix("//!")).map(|it| it.strip_prefix(' ').unwrap_or(it));
    let page = lines.collect::<Vec<_>>().join("\n");
    page.starts_with("# ").then(|| format!("#{}\n", page.trim_end()))
}

#[test]
fn the_pages_are_what_the_rules_say_and_every_rule_has_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    sources(&root.join("src/rules"), &mut files);
    let mut pages: Vec<String> = files.iter().filter_map(|it| page(it)).collect();
    pages.sort();
    let text =
        format!("# Rules\n\nWritten by the tests from the comments of the rules' own files.\n\n{}", pages.join("\n"));
    let file = root.join("rules.md");
    if std::env::var_os("LAKEWRIGHT_BLESS").is_some() {
        fs::write(&file, &text).expect("room on the disk");
    }
    assert!(fs::read_to_string(&file).is_ok_and(|it| it == text), "not current: LAKEWRIGHT_BLESS=1 writes it");
    for rule in lakewright_check::rules() {
        assert!(text.contains(&format!("\n## {}: ", rule.id)), "{} has no page", rule.id);
    }
}

#[test]
fn each_rule_knows_its_page() {
    for rule in lakewright_check::rules() {
        let page = rule.page();
        assert!(page.starts_with(&format!("## {}: ", rule.id)), "{page}");
        assert_eq!(page.matches("\n## ").count(), 0, "{page}");
    }
}
