//! A property type of another resource.

use lakewright::{s3, sqs};

fn main() {
    let _ = sqs::Queue::new().redrive_policy(s3::bucket::AbortIncompleteMultipartUpload::new(7));
}
