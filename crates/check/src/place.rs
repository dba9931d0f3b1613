//! Paths, put together.

use lakewright_template::{Path, Text};

/// A path of keys.
pub(crate) fn at<'k>(keys: impl IntoIterator<Item = &'k str>) -> Path {
    keys.into_iter().map(|it| Text::Owned(it.to_owned())).collect()
}
