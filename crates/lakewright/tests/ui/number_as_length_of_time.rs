//! A bare number does not say of what.

use lakewright::sqs;

fn main() {
    let _ = sqs::Queue::new().visibility_timeout(360);
}
