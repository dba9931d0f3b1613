//! The state of a stack.

use std::fmt;

/// The status of a stack, as CloudFormation names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StackStatus(String);

/// What a status means for who wants to change the stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StackPhase {
    /// A change set was made for a stack that is not there yet: `REVIEW_IN_PROGRESS`.
    Shell,
    /// It is there, and can be updated.
    Ready,
    /// An operation goes on.
    Busy,
    /// Its creation failed and was rolled back: it can only be deleted.
    NeverCreated,
    /// An update failed, and rolling it back as well: `UPDATE_ROLLBACK_FAILED`.
    RollbackFailed,
    /// An operation failed, and waits for a decision: `CREATE_FAILED`, `UPDATE_FAILED`.
    Paused,
    /// Its deletion failed: `DELETE_FAILED`.
    DeleteFailed,
    /// It was deleted.
    Gone,
}

/// How an operation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    Well,
    RolledBack,
    /// Neither done nor undone.
    Stuck,
}

impl StackStatus {
    /// A status by its name.
    pub fn new(name: impl Into<String>) -> StackStatus {
        StackStatus(name.into())
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.0
    }

    /// What it means.
    pub fn phase(&self) -> StackPhase {
        match self.0.as_str() {
            "REVIEW_IN_PROGRESS" => StackPhase::Shell,
            "ROLLBACK_COMPLETE" | "ROLLBACK_FAILED" => StackPhase::NeverCreated,
            "UPDATE_ROLLBACK_FAILED" => StackPhase::RollbackFailed,
            "CREATE_FAILED" | "UPDATE_FAILED" | "IMPORT_ROLLBACK_FAILED" => StackPhase::Paused,
            "DELETE_FAILED" => StackPhase::DeleteFailed,
            "DELETE_COMPLETE" => StackPhase::Gone,
            // What is left over is cleaned up; the stack as such is done and takes no other update before it ends.
            name if name.ends_with("_IN_PROGRESS") => StackPhase::Busy,
            _ => StackPhase::Ready,
        }
    }

    /// How the operation ended, where it has.
    pub(crate) fn ended(&self) -> Option<Ended> {
        match self.0.as_str() {
            "CREATE_COMPLETE" | "UPDATE_COMPLETE" | "IMPORT_COMPLETE" | "DELETE_COMPLETE" => Some(Ended::Well),
            "ROLLBACK_COMPLETE" | "UPDATE_ROLLBACK_COMPLETE" | "IMPORT_ROLLBACK_COMPLETE" => Some(Ended::RolledBack),
            name if name.ends_with("_FAILED") => Some(Ended::Stuck),
            _ => None,
        }
    }
}

impl fmt::Display for StackStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_of_a_stack_has_a_phase() {
        // Source: `StackStatus` of the CloudFormation API reference, read 2026-11.
        for (status, phase) in [
            ("CREATE_IN_PROGRESS", StackPhase::Busy),
            ("CREATE_FAILED", StackPhase::Paused),
            ("CREATE_COMPLETE", StackPhase::Ready),
            ("ROLLBACK_IN_PROGRESS", StackPhase::Busy),
            ("ROLLBACK_FAILED", StackPhase::NeverCreated),
            ("ROLLBACK_COMPLETE", StackPhase::NeverCreated),
            ("DELETE_IN_PROGRESS", StackPhase::Busy),
            ("DELETE_FAILED", StackPhase::DeleteFailed),
            ("DELETE_COMPLETE", StackPhase::Gone),
            ("UPDATE_IN_PROGRESS", StackPhase::Busy),
            ("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", StackPhase::Busy),
            ("UPDATE_COMPLETE", StackPhase::Ready),
            ("UPDATE_FAILED", StackPhase::Paused),
            ("UPDATE_ROLLBACK_IN_PROGRESS", StackPhase::Busy),
            ("UPDATE_ROLLBACK_FAILED", StackPhase::RollbackFailed),
            ("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", StackPhase::Busy),
            ("UPDATE_ROLLBACK_COMPLETE", StackPhase::Ready),
            ("REVIEW_IN_PROGRESS", StackPhase::Shell),
            ("IMPORT_IN_PROGRESS", StackPhase::Busy),
            ("IMPORT_COMPLETE", StackPhase::Ready),
            ("IMPORT_ROLLBACK_IN_PROGRESS", StackPhase::Busy),
            ("IMPORT_ROLLBACK_FAILED", StackPhase::Paused),
            ("IMPORT_ROLLBACK_COMPLETE", StackPhase::Ready),
        ] {
            let status = StackStatus::new(status);
            assert_eq!(status.phase(), phase, "{status}");
            let is_over = status.ended().is_some();
            assert_eq!(is_over, !matches!(phase, StackPhase::Busy | StackPhase::Shell), "{status}");
        }
    }
}
