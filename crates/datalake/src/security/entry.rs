//! The way in for auditors: a role of the security account that may take the auditor's role of the prod account, and
//! nothing else.

use lakewright_iam::{Condition, Policy, Principal, Statement, TrustStatement, action, key};
use lakewright_resources::iam;
use lakewright_stack::{Output, Stack};
use lakewright_template::aws;

use crate::config::DataLake;
use crate::names;
use crate::prod::people::{AUDITOR, auditor_role_arn, by_permission_set, of_organization, with_mfa};

/// Adds the role.
pub(super) fn add(stack: &mut Stack, lake: &DataLake) {
    let people = TrustStatement::allow(Principal::account_root(aws::account_id()), action::sts::ASSUME_ROLE);
    // With single sign-on people are sessions of roles, which never have a second factor of their own.
    let people = match (&lake.access.saml_provider, &lake.access.identity_center) {
        (Some(_), _) => people.when(Condition::string_equals(key::PRINCIPAL_TYPE, "AssumedRole")),
        (None, Some(_)) => by_permission_set(lake, AUDITOR, people),
        (None, None) => with_mfa(lake, people),
    };
    let trust = Policy::new().statement(of_organization(lake, people));
    let audit = Policy::new().statement(Statement::allow(action::sts::ASSUME_ROLE).on(auditor_role_arn(lake)));
    let role = iam::Role::new(trust)
        .role_name(names::audit_entry_role(lake))
        .path(names::job_role_path(lake))
        .max_session_duration(lake.access.session)
        .policies([iam::role::Policy::new("audit", audit)]);
    let role = stack.add("AuditEntry", role);
    stack.output(
        "AuditEntryRole",
        Output::new(role.arn()).description("Role that people take to audit the prod account"),
    );
    stack.output(
        "AuditorRole",
        Output::new(auditor_role_arn(lake)).description("Role of the prod account that it leads to"),
    );
}
