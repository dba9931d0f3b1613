//! Bare text as an output.

use lakewright::prelude::*;
use lakewright::sqs;

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let _ = Output::new(stack.add("Orders", sqs::Queue::new()));
    stack.output("Answer", "42");
}
