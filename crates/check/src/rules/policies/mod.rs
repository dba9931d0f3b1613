//! Policy documents.

pub(crate) mod actions;
pub(crate) mod identity;
pub(crate) mod repository;
pub(crate) mod resource;
pub(crate) mod trust;
pub(crate) mod version;
