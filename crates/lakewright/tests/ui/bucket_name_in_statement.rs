//! A bucket's name as the resource of a statement.

use lakewright::prelude::*;
use lakewright::{policy, s3};

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let bucket = stack.add("Lake", s3::Bucket::new());
    let _ = policy::Statement::allow(policy::action::s3::GET_OBJECT).on(bucket.bucket_name());
}
