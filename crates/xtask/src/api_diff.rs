//! What a refresh changes for users of the typed resources.

use crate::facts::Types;

pub(crate) fn report(_before: &Types, _after: &Types) -> Vec<String> {
    Vec::new()
}
