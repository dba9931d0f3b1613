//! A list of the wrong kind of ARN.

use lakewright::prelude::*;
use lakewright::{sns, sqs};

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let topic = stack.add("Alerts", sns::Topic::new());
    let _ = sqs::RedriveAllowPolicy::new().source_queue_arns([topic.topic_arn()]);
}
