//! Resources: their types, attributes and what they refer to.

pub(crate) mod both_policies;
pub(crate) mod condition;
pub(crate) mod count_near;
pub(crate) mod creation_policy;
pub(crate) mod cycle;
pub(crate) mod deletion_policy;
pub(crate) mod depends_on;
pub(crate) mod depends_on_obsolete;
pub(crate) mod hard_coded_partition;
pub(crate) mod kind;
pub(crate) mod module;
pub(crate) mod name_near;
pub(crate) mod retention;
pub(crate) mod same_identifier;
pub(crate) mod serverless;
pub(crate) mod serverless_attribute;
pub(crate) mod shape;
pub(crate) mod stateful;
pub(crate) mod unavailable;
pub(crate) mod update_replace_policy;
