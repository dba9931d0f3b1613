//! A value of another property's list.

use lakewright::kms;

fn main() {
    let _ = kms::Key::new().key_usage(kms::key::KeySpec::RSA_2048);
}
