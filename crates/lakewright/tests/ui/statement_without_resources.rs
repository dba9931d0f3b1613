//! Statements that do not say what they are about.

use lakewright::{iam, policy};

fn main() {
    let trust = policy::Policy::trust(policy::service::LAMBDA);
    let read = policy::Policy::new().statement(policy::Statement::allow(policy::action::s3::GET_OBJECT));
    let _ = iam::Role::new(trust).policies([iam::role::Policy::new("read", read)]);
}
