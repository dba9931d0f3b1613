//! A length of time where a number of messages belongs.

use lakewright::prelude::*;
use lakewright::sqs;

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let queue = stack.add("DeadLetters", sqs::Queue::new());
    let _ = sqs::RedrivePolicy::to(queue.arn()).max_receive_count(Minutes(5));
}
