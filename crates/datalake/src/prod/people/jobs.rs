//! The roles of stewards, engineers and analysts, and what each may do beyond what all readers and writers may.

use lakewright_iam::{Condition, Policy, Statement, action, arn, key};
use lakewright_resources::{Handle, iam, kinds::IamManagedPolicyArn};
use lakewright_stack::Stack;
use lakewright_template::Expr;

use super::{ANALYST, CLEARANCE, ENGINEER, STEWARD, grants, inline, job_role, quicksight};
use crate::config::{Clearance, DataLake};
use crate::names;
use crate::prod::zone::ZoneParts;

type Managed = Vec<Expr<IamManagedPolicyArn>>;

/// Stewards classify, and erase for good, once they may read everything: who may read less could otherwise lower the
/// classification of an object, and read it then.
pub(super) fn steward(
    stack: &mut Stack,
    lake: &DataLake,
    zones: &[ZoneParts<'_>],
    managed: Managed,
) -> Handle<iam::Role> {
    let zones: Vec<&ZoneParts<'_>> = zones.iter().collect();
    let classify_and_erase = [
        action::s3::DELETE_OBJECT_TAGGING,
        action::s3::DELETE_OBJECT_VERSION,
        action::s3::DELETE_OBJECT_VERSION_TAGGING,
        action::s3::PUT_OBJECT_TAGGING,
        action::s3::PUT_OBJECT_VERSION_TAGGING,
    ];
    let database = arn::glue_database(names::database(lake));
    let policy = Policy::new()
        .statement(
            Statement::allow(classify_and_erase)
                .on(grants::objects(&zones))
                .when(Condition::string_equals(key::principal_tag(CLEARANCE), Clearance::Secret.name())),
        )
        .statement(Statement::allow(action::glue::UPDATE_DATABASE).on([arn::glue_catalog(), database]));
    stack.add(STEWARD, job_role(lake, STEWARD, managed).policies(inline(policy)))
}

/// Engineers see how the functions do. They do not change them: a function's code has the function's rights.
pub(super) fn engineer(stack: &mut Stack, lake: &DataLake, managed: Managed) -> Handle<iam::Role> {
    let base = names::base(lake);
    let logs = [
        action::logs::FILTER_LOG_EVENTS,
        action::logs::GET_LOG_EVENTS,
        action::logs::GET_QUERY_RESULTS,
        action::logs::START_QUERY,
    ];
    let policy =
        Policy::new().statement(Statement::allow(logs).on(arn::log_group(format!("/aws/lambda/{base}-*")))).statement(
            Statement::allow(action::lambda::GET_FUNCTION_CONFIGURATION).on(arn::lambda_function(format!("{base}-*"))),
        );
    stack.add(ENGINEER, job_role(lake, ENGINEER, managed).policies(inline(policy)))
}

/// Analysts ask, and write results and files of their own: nothing beyond what all readers may, but for QuickSight.
pub(super) fn analyst(stack: &mut Stack, lake: &DataLake, managed: Managed) -> Handle<iam::Role> {
    let role = job_role(lake, ANALYST, managed);
    let role = match quicksight::policy(lake) {
        Some(policy) => role.policies(inline(policy)),
        None => role,
    };
    stack.add(ANALYST, role)
}
