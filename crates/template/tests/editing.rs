//! Fixes in the text of a template: what they change, and what they leave alone.
#![cfg(feature = "read")]

use lakewright_template::{Change, Fix, Path, Step, Value, edit, read};
use proptest::prelude::*;

/// A path written as `A.B[0]`, with `/` for dots in keys.
fn path(text: &str) -> Path {
    let steps = text.split('.').flat_map(|it| {
        let (key, rest) = it.split_once('[').unwrap_or((it, ""));
        let indices =
            rest.split(['[', ']']).filter(|it| !it.is_empty()).map(|it| Step::Index(it.parse().expect("a position")));
        std::iter::once(Step::from(key.to_owned())).chain(indices).collect::<Vec<_>>()
    });
    steps.collect()
}

fn rename(at: &str, name: &'static str) -> Fix {
    Fix { path: path(at), change: Change::Rename(name.into()) }
}

fn replace(at: &str, value: impl Into<Value>) -> Fix {
    Fix { path: path(at), change: Change::Replace(value.into()) }
}

fn remove(at: &str) -> Fix {
    Fix { path: path(at), change: Change::Remove }
}

/// The text with the fixes, each of which must be in it.
#[track_caller]
fn fixed(text: &str, fixes: &[Fix]) -> String {
    let edited = edit::apply(text, &fixes.iter().collect::<Vec<_>>());
    assert_eq!(edited.applied.len(), fixes.len(), "{}", edited.text);
    edited.text
}

/// That none of the fixes is made.
#[track_caller]
fn left_alone(text: &str, fixes: &[Fix]) {
    let edited = edit::apply(text, &fixes.iter().collect::<Vec<_>>());
    assert_eq!((edited.text.as_str(), edited.applied.as_slice()), (text, &[][..]));
}

#[test]
fn a_key_is_renamed_in_its_own_quotes() {
    assert_eq!(fixed("A: {Nmae: 1} # x\n", &[rename("A.Nmae", "Name")]), "A: {Name: 1} # x\n");
    assert_eq!(fixed("A:\n  'Nmae' : 1\n", &[rename("A.Nmae", "Name")]), "A:\n  'Name' : 1\n");
    assert_eq!(fixed("{\"A\":\t{\"Nmae\":1}}", &[rename("A.Nmae", "Name")]), "{\"A\":\t{\"Name\":1}}");
    assert_eq!(fixed("\u{feff}Nmae: 1\r\nB: 2\r\n", &[rename("Nmae", "Name")]), "\u{feff}Name: 1\r\nB: 2\r\n");
}

#[test]
fn a_return_alone_ends_a_line() {
    assert_eq!(fixed("B: 2\r# x\rNmae: 1 # y\r", &[rename("Nmae", "Name")]), "B: 2\r# x\rName: 1 # y\r");
    assert_eq!(fixed("B: 2 # x\ry: 3\nNmae: 1\nC: 1\n", &[remove("Nmae")]), "B: 2 # x\ry: 3\nC: 1\n");
}

#[test]
fn a_key_that_is_there_already_is_not_made_twice() {
    left_alone("A: 1\nB: 2\n", &[rename("A", "B")]);
}

#[test]
fn a_scalar_is_replaced_in_its_own_quotes() {
    assert_eq!(fixed("A: ab # why\n", &[replace("A", "cd")]), "A: cd # why\n");
    assert_eq!(fixed("A: 'ab'\n", &[replace("A", "it's")]), "A: 'it''s'\n");
    assert_eq!(fixed("A: \"ab\"\n", &[replace("A", "c\"d")]), "A: \"c\\\"d\"\n");
    assert_eq!(fixed("A: ab\n", &[replace("A", "yes")]), "A: 'yes'\n");
    assert_eq!(fixed("{\"A\": 5}", &[replace("A", "5")]), "{\"A\": \"5\"}");
    assert_eq!(fixed("A: 5\n", &[replace("A", "5")]), "A: '5'\n");
    assert_eq!(fixed("A: '5' # s\n", &[replace("A", 5)]), "A: 5 # s\n");
    assert_eq!(fixed("{\"A\": [\"true\"]}", &[replace("A[0]", true)]), "{\"A\": [true]}");
}

#[test]
fn a_function_is_taken_from_around_its_argument() {
    let sub = [replace("A", "text")];
    assert_eq!(fixed("A: !Sub text # x\nB: 1\n", &sub), "A: text # x\nB: 1\n");
    assert_eq!(fixed("A: !Sub 'text'\n", &sub), "A: 'text'\n");
    assert_eq!(fixed("A:\n  Fn::Sub: text\nB: 1\n", &sub), "A:\n  text\nB: 1\n");
    assert_eq!(fixed("A: {'Fn::Sub': text}\n", &sub), "A: text\n");
    assert_eq!(fixed("{\"A\": {\n  \"Fn::Sub\": \"text\"\n}}\n", &sub), "{\"A\": \"text\"}\n");
    let lines = [replace("A", "one\ntwo\n")];
    assert_eq!(fixed("A: !Sub |\n  one\n  two\nB: 1\n", &lines), "A: |\n  one\n  two\nB: 1\n");
    assert_eq!(fixed("A:\n  Fn::Sub: |\n    one\n    two\nB: 1\n", &lines), "A:\n  |\n    one\n    two\nB: 1\n");
    left_alone("A: !Sub other\n", &sub);
}

#[test]
fn an_entry_goes_with_its_comma_or_its_lines() {
    assert_eq!(fixed("{\"A\": 1, \"B\": 2}", &[remove("A")]), "{\"B\": 2}");
    assert_eq!(fixed("{\"A\": 1, \"B\": 2}", &[remove("B")]), "{\"A\": 1}");
    assert_eq!(fixed("A: [x, y, z]\n", &[remove("A[1]")]), "A: [x, z]\n");
    assert_eq!(fixed("A:\n  B: 1\n  # about C\n  C: 2\n", &[remove("A.B")]), "A:\n  # about C\n  C: 2\n");
    assert_eq!(fixed("A:\n- x\n- y\nB: 1\n", &[remove("A[0]")]), "A:\n- y\nB: 1\n");
    assert_eq!(fixed("A:\n  B:\n    - x\n    - y\n  C: 2\n", &[remove("A.B")]), "A:\n  C: 2\n");
    assert_eq!(fixed("A:\n  C: 2\n  B: [x,\n    y]\n", &[remove("A.B")]), "A:\n  C: 2\n");
    assert_eq!(fixed("A:\r\n  B: 1\r\n  C: 2", &[remove("A.C")]), "A:\r\n  B: 1\r\n");
}

#[test]
fn what_would_be_empty_goes_too() {
    let both = [remove("A.B[0]"), remove("A.B[1]")];
    assert_eq!(fixed("A:\n  B:\n  - x\n  - y\n  C: 1\n", &both), "A:\n  C: 1\n");
    assert_eq!(fixed("{\"A\": {\"B\": [\"x\", \"y\"], \"C\": 1}}", &both), "{\"A\": {\"C\": 1}}");
    assert_eq!(fixed("A: {B: [x], C: 1}\n", &[remove("A.B[0]")]), "A: {C: 1}\n");
}

#[test]
fn nothing_is_removed_with_a_comment() {
    left_alone("A:\n  B: 1 # why\n  C: 2\n", &[remove("A.B")]);
    left_alone("A: [x, # why\n  y]\n", &[remove("A[0]")]);
    left_alone("A:\n- B: 1\n  C: 2\n", &[remove("A[0].B")]);
}

#[test]
fn fixes_that_do_not_fit_leave_the_others_alone() {
    let text = "A: 1\nB: ab\n";
    let fixes = [rename("A", "B"), replace("B", "cd"), rename("Missing", "C"), remove("B")];
    let edited = edit::apply(text, &fixes.iter().collect::<Vec<_>>());
    assert_eq!((edited.text.as_str(), edited.applied.as_slice()), ("A: 1\nB: cd\n", &[1][..]));
}

#[test]
fn what_an_anchor_shares_is_not_changed_in_one_place_only() {
    left_alone("A: &x {B: ab}\nC: *x\n", &[replace("C.B", "cd")]);
}

#[test]
fn text_that_is_no_template_is_left_alone() {
    left_alone("A: [", &[remove("A")]);
}

const TEXTS: [&str; 6] = [
    "A:\n  B: !Sub x\n  C: [1, '2', {D: \"e\"}]\n  F:\n  - g\n  - h: i\n    j: k # l\n",
    "{\"A\": {\"B\": {\"Fn::Sub\": \"x\"}, \"C\": [1, \"2\", {\"D\": \"e\"}]}, \"F\": [\"g\"]}",
    "? A\n: B: |\n    one\n\n    two\n  C: >-\n    folded\n    text\nD: &x [a]\nE: *x\n",
    "A: {B: {C: {}}, D: []}\nE: ''\nF: ~\nG:\n",
    "# a\nA: 'it''s'   # b\n\n# c\nB:\n    - - x\n      - y\n    -\n      z: 1\n# d\n",
    "\u{feff}\u{e4}: \"\u{1f600}\"\r\nB:\r\n  - \u{fc}\r\n  - c\r\n",
];

fn every_path(value: &Value, at: &Path, found: &mut Vec<Path>) {
    found.push(at.clone());
    match value {
        Value::Object(object) => object.iter().for_each(|(key, it)| every_path(it, &at.join(key.clone()), found)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at_item, it)| every_path(it, &at.join(at_item), found))
        }
        _ => {}
    }
}

proptest! {
    #[test]
    fn any_fixes_leave_a_template_that_reads_and_are_done_once(
        text in prop::sample::select(&TEXTS[..]),
        wanted in prop::collection::vec((any::<prop::sample::Index>(), 0..5u8), 0..5),
    ) {
        let root = read(text).unwrap().root;
        let mut paths = Vec::new();
        every_path(&root, &Path::root(), &mut paths);
        let change = |kind| match kind {
            0 => Change::Rename("New".into()),
            1 => Change::Replace("new text: it's".into()),
            2 => Change::Replace(Value::from(7)),
            3 => Change::Replace("x".into()),
            _ => Change::Remove,
        };
        let fixes: Vec<Fix> =
            wanted.iter().map(|(at, kind)| Fix { path: at.get(&paths).clone(), change: change(*kind) }).collect();
        let edited = edit::apply(text, &fixes.iter().collect::<Vec<_>>());
        prop_assert!(read(&edited.text).is_ok(), "{}", edited.text);
        prop_assert_eq!(edited.applied.is_empty(), edited.text == text);
        let comments = |text: &str| text.matches('#').count();
        prop_assert_eq!(comments(&edited.text), comments(text));
    }
}
