//! An attribute that other resources have.

use lakewright::prelude::*;
use lakewright::sqs;

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let queue = stack.add("Orders", sqs::Queue::new());
    stack.output("Orders", queue.bucket_name());
}
