//! Text where an action is needed.

use lakewright_iam::{AnyResource, Policy, Statement};

fn main() {
    let _ = Policy::new().statement(Statement::allow("s3:*").on(AnyResource::because("everything")));
}
