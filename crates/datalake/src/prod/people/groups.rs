//! Groups of IAM users: by job, which role they may take, and by clearance, how they may tag the session.
//!
//! A group's policies end with the session: a role that was taken can not be taken again with a higher clearance.

use lakewright_iam::{Policy, Statement, action, arn};
use lakewright_resources::{Handle, iam};
use lakewright_stack::Stack;
use lakewright_template::LogicalId;

use super::{ANALYST, ENGINEER, People, SCIENTIST, STEWARD, clearance};
use crate::config::{Clearance, DataLake};
use crate::names;

/// Adds the groups.
pub(super) fn add(stack: &mut Stack, lake: &DataLake, people: &People) {
    for (job, role) in [
        (STEWARD, &people.steward),
        (ENGINEER, &people.engineer),
        (SCIENTIST, &people.scientist),
        (ANALYST, &people.analyst),
    ] {
        let group = group(names::job_group(lake, job), names::job_role_path(lake), may_take(role));
        stack.add(format!("{job}Group"), group);
    }
    for level in Clearance::ALL {
        let group = group(names::clearance_group(lake, level), names::clearance_path(lake), may_tag(lake, level));
        stack.add(format!("{}Group", LogicalId::pascal(level.name())), group);
    }
}

fn group(name: String, path: String, policy: Policy) -> iam::Group {
    iam::Group::new().group_name(name).path(path).policies([iam::group::Policy::new(policy, "own")])
}

fn may_take(role: &Handle<iam::Role>) -> Policy {
    Policy::new().statement(Statement::allow(action::sts::ASSUME_ROLE).on(role.arn()))
}

fn may_tag(lake: &DataLake, level: Clearance) -> Policy {
    let job_roles = arn::role(format!("{}*", names::job_role_path(lake).trim_start_matches('/')));
    Policy::new().statement(clearance::may_tag(job_roles, level))
}
