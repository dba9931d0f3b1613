//! Statements that lack what their document needs.

use lakewright_iam::{Policy, ResourceStatement, Statement, action, arn, service};

fn main() {
    let _ = Policy::new().statement(Statement::allow(action::s3::GET_OBJECT));
    let bucket = arn::s3_bucket("lake");
    let mixed = Policy::new().statement(Statement::allow(action::s3::LIST_BUCKET).on(&bucket));
    let _ = mixed.statement(ResourceStatement::allow(service::S3, action::s3::LIST_BUCKET).on(&bucket));
}
