//! A queue's ARN where a key belongs.

use lakewright::prelude::*;
use lakewright::sqs;

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let dead_letters = stack.add("DeadLetters", sqs::Queue::new());
    stack.add("Orders", sqs::Queue::new().kms_master_key_id(dead_letters.arn()));
}
