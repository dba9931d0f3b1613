//! What the lake proves of itself.

mod common;

use common::{Emitted, every_claim, example};
use lakewright_access::check_claims;

#[test]
fn the_access_matrix_of_the_example() {
    let text = Emitted::of(&example()).access().matrix().to_text();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_description("Who can do what in the lake of the example, by its templates");
    settings.bind(|| insta::assert_snapshot!("datalake-access", text));
}

#[test]
fn the_example_keeps_the_claims_of_its_file() {
    let claims = include_str!("../../../examples/datalake/access.toml");
    let found: Vec<String> =
        check_claims(&Emitted::of(&example()).access(), claims).iter().map(ToString::to_string).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_example_keeps_every_claim() {
    let lake = example();
    let access = Emitted::of(&lake).access();
    access.verify(every_claim(&lake)).unwrap();
}
