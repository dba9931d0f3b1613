//! A property type where a resource belongs.

use lakewright::prelude::*;
use lakewright::sqs;

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    stack.add("Dead", sqs::RedrivePolicy::new());
}
