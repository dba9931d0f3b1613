//! The bodies of the fuzz targets over what was found, over the data of other tests, and over templates that were changed
//! at random. `PROPTEST_CASES=20000` takes about a minute in release.

mod mutation;

use std::fs;
use std::path::{Path, PathBuf};

use lakewright_cli::fuzz;
use proptest::prelude::*;

/// Files of a folder, sorted; what was found by fuzzing stands in `found`, one file each.
fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(&folder).expect("the folder of a test");
    let mut files: Vec<PathBuf> = entries.map(|it| it.expect("an entry").path()).filter(|it| it.is_file()).collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

fn all(bytes: &[u8]) {
    fuzz::reader(bytes);
    fuzz::check(bytes);
    fuzz::diff(bytes);
    fuzz::graph(bytes);
    fuzz::policies(bytes);
}

#[test]
fn what_was_found_once_is_found_no_more() {
    for file in files("tests/fuzz/found") {
        eprintln!("{}", file.display());
        all(&fs::read(file).expect("a file"));
    }
}

#[test]
fn the_awkward_templates_of_the_reader_hold() {
    for file in files("../template/tests/data") {
        eprintln!("{}", file.display());
        let text = fs::read(file).expect("a file");
        all(&text);
        fuzz::diff(&[text.as_slice(), b"\n---\n", text.as_slice()].concat());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn text_that_was_changed_at_random_holds(text in mutation::text()) {
        fuzz::reader(text.as_bytes());
        fuzz::check(text.as_bytes());
    }

    #[test]
    fn policies_that_were_changed_at_random_hold(case in mutation::case()) {
        fuzz::policies(case.as_bytes());
    }

    #[test]
    fn templates_that_were_changed_at_random_hold((before, after) in mutation::pair()) {
        fuzz::reader(after.as_bytes());
        fuzz::check(after.as_bytes());
        fuzz::graph(after.as_bytes());
        fuzz::diff(format!("{before}\n---\n{after}").as_bytes());
    }
}

/// A number of cases, not a time: a slow machine tests the same.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(150)
}
