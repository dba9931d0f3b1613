//! IAM Identity Center: a permission set for each job, and the clearance as an attribute of the user.
//!
//! Permission sets are made in the account that administers the organization's instance, which the security account is
//! by delegation. They name nothing of the prod account but its id and the names of its roles, so they can stand before
//! those do. (Customer managed policies would have to be there when a set is assigned.) A session of a set may do one
//! thing: take the role of its job, and tag that session with a clearance up to its user's. What is decided is what the
//! groups of IAM users decide in the prod account.

use lakewright_iam::{Condition, Policy, Statement, action, arn, key};
use lakewright_resources::sso::{self, assignment, instance_access_control_attribute_configuration as attributes};
use lakewright_stack::Stack;
use lakewright_template::{Expr, Seconds, kinds::Arn, val};

use crate::config::{AccountId, Clearance, DataLake, IdentityCenter};
use crate::names;
use crate::prod::people::{ANALYST, AUDITOR, CLEARANCE, ENGINEER, SCIENTIST, STEWARD, job_role_arn, may_tag};

/// Adds them, where the lake has Identity Center.
pub(super) fn add(stack: &mut Stack, lake: &DataLake) {
    let Some(center) = &lake.access.identity_center else { return };
    let accounts = &lake.accounts;
    for (job, group) in [
        (STEWARD, &center.groups.stewards),
        (ENGINEER, &center.groups.engineers),
        (SCIENTIST, &center.groups.scientists),
        (ANALYST, &center.groups.analysts),
    ] {
        let role = job_role_arn(lake, job);
        let policy = may_take(&role).with(Clearance::ALL.map(|it| may_tag_as(&role, it)));
        add_set(stack, lake, center, job, policy, &accounts.prod, group.as_deref());
    }
    let entry = format!("{}{}", names::job_role_path(lake).trim_start_matches('/'), names::audit_entry_role(lake));
    let policy = may_take(&arn::role(entry));
    add_set(stack, lake, center, AUDITOR, policy, &accounts.security, center.groups.auditors.as_deref());
    if let Some(attribute) = &center.clearance_attribute {
        add_attribute(stack, center, attribute);
    }
}

fn may_take(role: &Expr<Arn>) -> Policy {
    Policy::new().statement(Statement::allow(action::sts::ASSUME_ROLE).on(role.clone()))
}

/// A user of this clearance tags the session of the job's role. The attribute is a tag of the session that asks.
fn may_tag_as(role: &Expr<Arn>, level: Clearance) -> Statement {
    may_tag(role.clone(), level).when(Condition::string_equals(key::principal_tag(CLEARANCE), level.name()))
}

/// A permission set, and the group that gets it in an account.
fn add_set(
    stack: &mut Stack,
    lake: &DataLake,
    center: &IdentityCenter,
    job: &str,
    policy: Policy,
    account: &AccountId,
    group: Option<&str>,
) {
    let required = sso::PermissionSetRequired {
        name: names::permission_set(lake, job).into(),
        instance_arn: val(instance(center)),
    };
    let set = sso::PermissionSet::new(required)
        .description(format!("Leads to the role {job} of the data lake {}", names::base(lake)))
        .session_duration(duration(lake.access.session))
        .inline_policy(policy);
    let set = stack.add(format!("{job}Set"), set);
    let Some(group) = group else { return };
    let required = sso::AssignmentRequired {
        instance_arn: val(instance(center)),
        target_id: account.as_str().to_owned().into(),
        target_type: val(assignment::TargetType::AWS_ACCOUNT),
        permission_set_arn: val(set.permission_set_arn()),
        principal_type: val(assignment::PrincipalType::GROUP),
        principal_id: group.to_owned().into(),
    };
    stack.add(format!("{job}Assignment"), sso::Assignment::new(required));
}

/// The instance passes the attribute on as the session tag that permission sets ask for.
fn add_attribute(stack: &mut Stack, center: &IdentityCenter, attribute: &str) {
    let value = attributes::AccessControlAttributeValue::new([attribute.to_owned()]);
    let configuration = sso::InstanceAccessControlAttributeConfiguration::new(instance(center))
        .access_control_attributes([attributes::AccessControlAttribute::new(CLEARANCE, value)]);
    stack.add("ClearanceAttribute", configuration);
}

fn instance(center: &IdentityCenter) -> Expr<Arn> {
    arn::of("sso", "", "", format!("instance/{}", center.instance))
}

/// As ISO 8601 has it: `PT4H`, `PT1H0M30S`.
fn duration(Seconds(length): Seconds) -> String {
    match (length / 3_600, length / 60 % 60, length % 60) {
        (hours, 0, 0) => format!("PT{hours}H"),
        (hours, minutes, 0) => format!("PT{hours}H{minutes}M"),
        (hours, minutes, seconds) => format!("PT{hours}H{minutes}M{seconds}S"),
    }
}
