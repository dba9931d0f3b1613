//! What must never and what must always hold, and whether it does.

mod claim;
mod exact;
mod file;
mod file_grants;
mod grant;
mod role;
mod verify;
mod words;

pub use claim::{
    Claim, What, Who, anonymous, any, anyone, anything, bucket, function, group, key, outsiders, permission_set, queue,
    role, secret, service, somebody, table, thing, topic, user,
};
pub use file::{BROKEN, CheckedClaims, FILE_FINDING, UNKNOWN, check_claims, check_claims_in, claims_schema};
pub use grant::{Grant, grant};
pub use role::Of;
pub use verify::{Broken, BrokenClaims};
pub(crate) use words::third_person;
