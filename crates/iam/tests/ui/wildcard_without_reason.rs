//! Wildcards without a reason.

use lakewright_iam::{AnyAction, AnyPrincipal, AnyResource, action};

fn main() {
    let _ = AnyResource();
    let _ = AnyResource::because();
    let _ = AnyPrincipal::because();
    let _ = AnyAction::of(action::s3::SERVICE);
}
