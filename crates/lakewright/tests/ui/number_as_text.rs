//! A number where text belongs.

use lakewright::prelude::*;
use lakewright::sqs;

fn main() {
    let _ = sqs::Queue::new().queue_name(7);
}
