//! A number where text belongs.

use lakewright::sqs;

fn main() {
    let _ = sqs::Queue::new().queue_name(7);
}
