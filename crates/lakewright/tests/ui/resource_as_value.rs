//! A resource where one of its attributes is meant.

use lakewright::{kms, sqs};

fn main() {
    let _ = sqs::Queue::new().kms_master_key_id(kms::Key::new());
}
