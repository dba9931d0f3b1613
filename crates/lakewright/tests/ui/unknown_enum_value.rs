//! A value that is not in the list.

use lakewright::kms;

fn main() {
    let _ = kms::Key::new().key_usage(kms::key::KeyUsage::ENCRYPT);
}
