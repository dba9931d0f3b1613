//! One value where a list belongs.

use lakewright::prelude::*;
use lakewright::{s3, sqs};

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let queue = stack.add("Orders", sqs::Queue::new());
    let _ = sqs::RedriveAllowPolicy::new().source_queue_arns(queue.arn());
    let _ = s3::bucket::CorsRule::new(["GET"], "https://example.com");
}
