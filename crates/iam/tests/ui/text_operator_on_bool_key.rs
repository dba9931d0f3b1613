//! A text operator on a key that is true or false.

use lakewright_iam::{Condition, key};

fn main() {
    let _ = Condition::string_equals(key::SECURE_TRANSPORT, "false");
    let _ = Condition::bool(key::SECURE_TRANSPORT, "false");
}
