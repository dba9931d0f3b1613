//! Policy documents.

pub(crate) mod actions;
pub(crate) mod character;
pub(crate) mod identity;
pub(crate) mod own_arn;
pub(crate) mod quota;
pub(crate) mod repository;
pub(crate) mod resource;
pub(crate) mod size;
pub(crate) mod trust;
pub(crate) mod version;
