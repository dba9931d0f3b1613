//! A property that does not exist.

use lakewright::prelude::*;
use lakewright::sqs;

fn main() {
    let _ = sqs::Queue::new().visibility_timeuot(Seconds(360));
}
