//! Text where a principal is needed.

use lakewright_iam::{Policy, ResourceStatement, ThisKey, action};

fn main() {
    let _ = Policy::new().statement(ResourceStatement::allow("*", action::kms::DECRYPT).on(ThisKey));
}
