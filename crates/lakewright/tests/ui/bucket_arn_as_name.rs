//! A bucket's ARN where its name belongs: a bucket policy names its bucket.

use lakewright::prelude::*;
use lakewright::{policy, s3};

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let bucket = stack.add("Lake", s3::Bucket::new());
    let document = policy::Policy::new().statement(
        policy::ResourceStatement::deny(policy::service::S3, policy::action::s3::DELETE_BUCKET).on(bucket.arn()),
    );
    stack.add("LakePolicy", s3::BucketPolicy::new(bucket.arn(), document));
}
