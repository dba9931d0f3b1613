//! Text where an ARN is needed.

use lakewright_iam::{Policy, Statement, action};

fn main() {
    let _ = Policy::new().statement(Statement::allow(action::s3::GET_OBJECT).on("*"));
}
