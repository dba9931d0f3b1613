//! A handle where an output needs one of its attributes.

use lakewright::prelude::*;
use lakewright::sqs;

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let queue = stack.add("Orders", sqs::Queue::new());
    stack.output("Orders", queue);
}
