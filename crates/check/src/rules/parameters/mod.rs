//! Parameters: their types, defaults and use.

pub(crate) mod count;
pub(crate) mod count_near;
pub(crate) mod default;
pub(crate) mod image_type;
pub(crate) mod kind;
pub(crate) mod name_length;
pub(crate) mod name_near;
pub(crate) mod shape;
pub(crate) mod shown_secret;
pub(crate) mod unsupported_kind;
pub(crate) mod used;
