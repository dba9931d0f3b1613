//! A bucket's name where its ARN is needed.

use lakewright_iam::{Policy, Statement, action};
use lakewright_template::{Expr, Object};

lakewright_template::kinds! {
    /// The name of a bucket, as its handle gives it.
    name S3BucketName;
}

fn main() {
    let name: Expr<S3BucketName> = Expr::from_value(Object::of("Ref", "Bucket"));
    let _ = Policy::new().statement(Statement::allow(action::s3::GET_OBJECT).on(name));
}
