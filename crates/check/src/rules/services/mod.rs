//! What one service wants of its resources.

pub(crate) mod bucket_acl;
pub(crate) mod bucket_acl_legacy;
pub(crate) mod hard_coded_zone;
pub(crate) mod lifecycle;
pub(crate) mod lifecycle_maintenance;
pub(crate) mod lifecycle_sunset;
pub(crate) mod package_only;
pub(crate) mod password;
pub(crate) mod previous_generation;
pub(crate) mod queue_fifo_name;
pub(crate) mod runtime_create_blocked;
pub(crate) mod runtime_deprecated;
pub(crate) mod runtime_update_blocked;
pub(crate) mod secret_parameter;
pub(crate) mod table_attributes;
pub(crate) mod table_keys;
pub(crate) mod tags;
pub(crate) mod zip_runtime;
