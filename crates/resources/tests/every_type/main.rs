//! Every resource type is built with its required properties and holds exactly those.
//!
//! `cargo test -p lakewright-resources --features all`
#![allow(clippy::panic, reason = "a test")]

mod generated;

use std::collections::BTreeSet;

use lakewright_facts::Schemas;
use lakewright_template::{Expr, Kind, Uncheck, Unchecked, Value, val};

/// A value that fits any property: the property's own name.
fn any(name: &'static str) -> Unchecked {
    name.unchecked()
}

/// The same for the field of a struct.
fn named<K: Kind>(name: &'static str) -> Expr<K> {
    val(any(name))
}

#[test]
fn every_type_of_us_east_1_has_a_builder() {
    let built: BTreeSet<String> = generated::all().into_iter().map(|it| it.type_name.into_owned()).collect();
    let published: BTreeSet<String> =
        Schemas::all().filter(|it| it.exists_in("us-east-1") == Some(true)).map(|it| it.name().to_owned()).collect();
    assert_eq!(built, published);
    assert_eq!(built.len(), 1_854);
}

#[test]
fn what_is_built_is_what_the_schema_requires() {
    for draft in generated::all() {
        let schema = Schemas::get(&draft.type_name).unwrap_or_else(|| panic!("no facts of {}", draft.type_name));
        let required: BTreeSet<&str> = schema.root().required().collect();
        let set: BTreeSet<&str> = draft.properties.keys().map(|it| &**it).collect();
        assert_eq!(set, required, "{}", draft.type_name);
        for (name, value) in draft.properties.iter() {
            assert_eq!(value, &Value::String(name.clone()), "{}", draft.type_name);
        }
        assert!(draft.properties.keys().is_sorted(), "{}", draft.type_name);
    }
}
