//! A number where `true` or `false` belongs.

use lakewright::kms;

fn main() {
    let _ = kms::Key::new().enable_key_rotation(1);
}
