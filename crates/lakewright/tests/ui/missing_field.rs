//! A required property that stands in a struct is missing.

use lakewright::prelude::*;
use lakewright::lambda;

fn main() {
    let _ = lambda::Alias::new(lambda::AliasRequired { name: val("live"), function_name: val("orders") });
}
