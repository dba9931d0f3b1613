//! A handle where one of its attributes is meant.

use lakewright::prelude::*;
use lakewright::{kms, sqs};

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let key = stack.add("Key", kms::Key::new());
    let _ = sqs::Queue::new().kms_master_key_id(&key);
}
