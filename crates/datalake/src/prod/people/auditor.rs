//! The auditor: sees how everything is set up, and no data.

use lakewright_iam::{
    AnyAction, AnyResource, Condition, IntoActions, Policy, Principal, Statement, TrustStatement, action, arn, key,
};
use lakewright_resources::{Handle, iam};
use lakewright_stack::Stack;

use super::{AUDITOR, inline, trust};
use crate::config::DataLake;
use crate::names;

/// Adds the role. AWS keeps its policy for auditors up to date; what it may allow one day is denied today.
pub(super) fn add(stack: &mut Stack, lake: &DataLake) -> Handle<iam::Role> {
    let role = iam::Role::new(audit_trust(lake))
        .role_name(names::job_role(lake, AUDITOR))
        .path(names::job_role_path(lake))
        .max_session_duration(lake.access.session)
        .managed_policy_arns([lakewright_template::Uncheck::unchecked(arn::aws_managed_policy("SecurityAudit"))])
        .policies(inline(no_data()));
    stack.add(AUDITOR, role)
}

/// People of the security account, through the role there that is made for it. The second factor is asked for there.
fn audit_trust(lake: &DataLake) -> Policy<TrustStatement> {
    let security = lake.accounts.security.as_str();
    let entry = names::audit_entry_role(lake);
    let entry = arn::role_of(security, format!("{}{entry}", names::job_role_path(lake).trim_start_matches('/')));
    let statement = TrustStatement::allow(Principal::account_root(security), action::sts::ASSUME_ROLE)
        .when(Condition::arn_equals(key::PRINCIPAL_ARN, entry));
    Policy::new().statement(trust::of_organization(lake, statement))
}

/// No object, message, item, query result, log line, secret or code, and no key to read one with.
fn no_data() -> Policy {
    let exact = [
        action::dynamodb::BATCH_GET_ITEM,
        action::dynamodb::GET_ITEM,
        action::dynamodb::GET_RECORDS,
        action::dynamodb::PARTI_QL_SELECT,
        action::dynamodb::QUERY,
        action::dynamodb::SCAN,
        action::kms::DECRYPT,
        action::lakeformation::GET_DATA_ACCESS,
        action::lambda::GET_FUNCTION,
        action::logs::FILTER_LOG_EVENTS,
        action::logs::GET_LOG_EVENTS,
        action::logs::GET_LOG_RECORD,
        action::logs::GET_QUERY_RESULTS,
        action::logs::START_LIVE_TAIL,
        action::logs::START_QUERY,
        action::logs::UNMASK,
        action::macie2::GET_SENSITIVE_DATA_OCCURRENCES,
        action::secretsmanager::BATCH_GET_SECRET_VALUE,
        action::secretsmanager::GET_SECRET_VALUE,
        action::sqs::RECEIVE_MESSAGE,
    ];
    let every_form = |service, pattern| AnyAction::matching(service, pattern, "no data in any form");
    let matching = [
        every_form(action::athena::SERVICE, "GetQueryResults*"),
        every_form(action::kms::SERVICE, "ReEncrypt*"),
        every_form(action::s3::SERVICE, "*Annotation*"),
        every_form(action::s3::SERVICE, "GetObject*"),
        every_form(action::ssm::SERVICE, "GetParameter*"),
    ];
    let nowhere = AnyResource::because("no data of any resource");
    Policy::new().statement(Statement::deny((exact, matching).into_actions()).on(nowhere).sid("NoData"))
}
