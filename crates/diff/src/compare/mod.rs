//! Whether two evaluated values mean the same to the type they belong to, and where they do not.

mod canonical;
mod delta;
mod policy;

pub(crate) use canonical::{Rules, canonical};
pub(crate) use delta::{Delta, deltas};

use lakewright_template::Value;

/// Whether two values mean the same.
pub(crate) fn same(before: &Value, after: &Value, rules: Rules) -> bool {
    before == after || canonical(before, rules) == canonical(after, rules)
}
