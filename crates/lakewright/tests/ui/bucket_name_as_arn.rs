//! A bucket's name where its ARN belongs.

use lakewright::prelude::*;
use lakewright::s3;

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let copy = stack.add("Copy", s3::Bucket::new());
    let _ = s3::bucket::ReplicationDestination::new(copy.bucket_name());
}
