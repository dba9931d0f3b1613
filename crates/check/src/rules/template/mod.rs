//! The template as a whole: its sections, sizes and names.

pub(crate) mod counts;
pub(crate) mod description;
pub(crate) mod description_length;
pub(crate) mod description_near;
pub(crate) mod interface_parameters;
pub(crate) mod metadata;
pub(crate) mod names;
pub(crate) mod null;
pub(crate) mod reference_spaces;
pub(crate) mod sections;
pub(crate) mod secure_reference;
pub(crate) mod size;
pub(crate) mod size_near;
pub(crate) mod sub_needed;
pub(crate) mod transform;
pub(crate) mod unreadable;
