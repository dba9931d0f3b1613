//! A tag on a resource that has none.

use lakewright::prelude::*;
use lakewright::{policy, sqs};

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let queue = stack.add("Orders", sqs::Queue::new());
    let document = policy::Policy::<policy::ResourceStatement>::new();
    let _ = sqs::QueueInlinePolicy::new(document, queue.queue_url()).tag("team", "orders");
}
