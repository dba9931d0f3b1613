//! Data scientists, and the role that their jobs and notebooks run with.
//!
//! A job does what its role may, whoever wrote its code. So scientists hand over one role only, which may do no more
//! with data than any of them: it reads what is public, and writes where they write. They change and open only jobs
//! and notebooks that are named after science and their clearance, since whoever changes the script of a job has the
//! rights of its role.

use lakewright_iam::{AnyResource, Condition, Policy, Statement, TrustStatement, action, arn, key, service};
use lakewright_resources::{Handle, Taggable, iam, kinds::IamManagedPolicyArn};
use lakewright_stack::Stack;
use lakewright_template::Expr;

use super::workbench::{SCRIPTS, Workbench};
use super::{CLEARANCE, SCIENTIST, grants, inline, job_role};
use crate::config::{Clearance, DataLake};
use crate::names;
use crate::prod::zone::ZoneParts;

/// Adds the role of scientists and the role of their jobs, in this order.
pub(super) fn add(
    stack: &mut Stack,
    lake: &DataLake,
    zones: &[ZoneParts<'_>],
    workbench: &Workbench,
    readers: &[Expr<IamManagedPolicyArn>],
) -> (Handle<iam::Role>, Handle<iam::Role>) {
    let last = zones.iter().filter(|it| lake.next_of(it.zone).is_empty());
    let writing = grants::over_zones(
        stack,
        "LastZones",
        last,
        grants::ZONES_A_GRANT,
        |zones| grants::writing(zones, [grants::S3].into()),
        None,
    );
    let managed = [readers.to_vec(), writing].concat();

    let execution = iam::Role::new(execution_trust())
        .role_name(names::job_execution_role(lake))
        .path(names::service_role_path(lake))
        .managed_policy_arns(managed.clone())
        .policies(inline(execution(workbench)))
        // The tag is the clearance of every session of this role; nobody among the people may change it.
        .tag(CLEARANCE, Clearance::Public.name());
    let execution = stack.add("JobExecution", execution);
    let scientist = job_role(lake, SCIENTIST, managed).policies(inline(jobs(lake, workbench, &execution)));
    (stack.add(SCIENTIST, scientist), execution)
}

fn jobs(lake: &DataLake, workbench: &Workbench, execution: &Handle<iam::Role>) -> Policy {
    // Who has another clearance, or none, gets no further: a notebook holds what its owner put there.
    let name = format!("{}{}-*", names::science_prefix(lake), key::principal_tag(CLEARANCE).variable());
    let glue = [
        action::glue::BATCH_STOP_JOB_RUN,
        action::glue::CREATE_JOB,
        action::glue::DELETE_JOB,
        action::glue::GET_JOB,
        action::glue::GET_JOB_RUN,
        action::glue::GET_JOB_RUNS,
        action::glue::START_JOB_RUN,
        action::glue::UPDATE_JOB,
    ];
    let sagemaker = [
        action::sagemaker::CREATE_NOTEBOOK_INSTANCE,
        action::sagemaker::CREATE_PRESIGNED_NOTEBOOK_INSTANCE_URL,
        action::sagemaker::CREATE_PROCESSING_JOB,
        action::sagemaker::CREATE_TRAINING_JOB,
        action::sagemaker::DELETE_NOTEBOOK_INSTANCE,
        action::sagemaker::DESCRIBE_NOTEBOOK_INSTANCE,
        action::sagemaker::DESCRIBE_PROCESSING_JOB,
        action::sagemaker::DESCRIBE_TRAINING_JOB,
        action::sagemaker::START_NOTEBOOK_INSTANCE,
        action::sagemaker::STOP_NOTEBOOK_INSTANCE,
        action::sagemaker::STOP_PROCESSING_JOB,
        action::sagemaker::STOP_TRAINING_JOB,
    ];
    let of_sagemaker = |kind: &str| arn::regional("sagemaker", format!("{kind}/{name}"));
    let kinds = ["notebook-instance", "processing-job", "training-job"];
    Policy::new()
        .statement(Statement::allow(action::iam::PASS_ROLE).on(execution.arn()).when(Condition::string_equals(
            key::iam::PASSED_TO_SERVICE,
            [service::GLUE.name(), service::SAGEMAKER.name()],
        )))
        .statement(
            Statement::allow((glue, sagemaker))
                .on((arn::regional("glue", format!("job/{name}")), kinds.map(of_sagemaker))),
        )
        .statement(Statement::allow(action::s3::PUT_OBJECT).on(scripts(workbench)))
}

/// The scripts of jobs: scientists write them, jobs read them, nobody else does either.
fn scripts(workbench: &Workbench) -> Expr<lakewright_template::kinds::Arn> {
    arn::under(workbench.sandboxes.arn(), format!("{SCRIPTS}/*"))
}

/// What a job needs beside data: its script, its log, its container.
fn execution(workbench: &Workbench) -> Policy {
    let log = [action::logs::CREATE_LOG_GROUP, action::logs::CREATE_LOG_STREAM, action::logs::PUT_LOG_EVENTS];
    let image = [
        action::ecr::BATCH_CHECK_LAYER_AVAILABILITY,
        action::ecr::BATCH_GET_IMAGE,
        action::ecr::GET_AUTHORIZATION_TOKEN,
        action::ecr::GET_DOWNLOAD_URL_FOR_LAYER,
    ];
    Policy::new()
        .statement(Statement::allow(action::s3::GET_OBJECT).on(scripts(workbench)))
        .statement(Statement::allow(log).on([arn::log_group("/aws-glue/*"), arn::log_group("/aws/sagemaker/*")]))
        .statement(Statement::allow(image).on(AnyResource::because("AWS images of many accounts")))
}

fn execution_trust() -> Policy<TrustStatement> {
    let services = [service::GLUE, service::SAGEMAKER];
    Policy::new().statement(TrustStatement::allow(services, action::sts::ASSUME_ROLE).when(Condition::own_account()))
}
