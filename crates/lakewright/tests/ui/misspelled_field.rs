//! A required property that does not exist.

use lakewright::prelude::*;
use lakewright::lambda;

fn main() {
    let _ = lambda::AliasRequired { name: val("live"), function: val("orders"), function_version: val("1") };
}
