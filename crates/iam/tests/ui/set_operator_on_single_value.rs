//! A set operator on a key with one value, and none on a key with many.

use lakewright_iam::{Condition, ForAnyValue, key};

fn main() {
    let _ = ForAnyValue::string_equals(key::existing_object_tag("dataclassification"), ["secret"]);
    let _ = Condition::string_equals(key::TAG_KEYS, "team");
}
