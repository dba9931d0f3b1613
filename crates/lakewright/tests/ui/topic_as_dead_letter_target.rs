//! A topic where dead letters need a queue.

use lakewright::prelude::*;
use lakewright::{sns, sqs};

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let topic = stack.add("Alerts", sns::Topic::new());
    stack.add("Orders", sqs::Queue::new().redrive_policy(sqs::RedrivePolicy::to(topic.topic_arn())));
}
