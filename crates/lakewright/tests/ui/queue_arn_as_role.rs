//! A queue's ARN where a role's belongs.

use lakewright::prelude::*;
use lakewright::{lambda, sqs};

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let queue = stack.add("Orders", sqs::Queue::new());
    let code = lambda::function::Code::new().s3_key("function.zip");
    stack.add("Function", lambda::Function::new(code, queue.arn()));
}
