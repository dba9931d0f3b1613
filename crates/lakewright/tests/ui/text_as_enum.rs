//! Bare text where one of a list of values belongs.

use lakewright::kms;

fn main() {
    let _ = kms::Key::new().key_usage("ENCRYPT_DECRYPT");
}
