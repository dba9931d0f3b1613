//! People: roles by job, clearance by session tag, and where they work.
//!
//! What a person may do is decided twice. The role of the job says which actions, on which zones; the session tag
//! `clearance` says which objects of them. Membership in a job group lets a user take the job's role, membership in a
//! clearance group lets the user tag that session. Without a clearance group the session has no clearance and reads
//! nothing. With a SAML provider, the provider says both and there are no groups. With IAM Identity Center, permission sets
//! and an attribute of the user say the same as the groups would: see [`crate::security`].
//!
//! Nobody here may change roles, policies, keys or bucket policies, update a function's code or a crawler, or take
//! another role from within a session: every such right would be a way around the clearance.
//!
//! Athena's work groups, SageMaker domains and Lake Formation's tags belong beside [`workbench`].

mod auditor;
mod clearance;
mod grants;
mod groups;
mod jobs;
mod quicksight;
mod science;
mod trust;
mod workbench;

pub(crate) use clearance::may_tag;
pub(crate) use trust::{by_permission_set, of_organization, with_mfa};

use lakewright_resources::{Handle, iam, kinds::IamManagedPolicyArn, s3};
use lakewright_stack::{Output, Stack};
use lakewright_template::{Expr, kinds::Arn};

use self::workbench::Workbench;
use super::zone::ZoneParts;
use crate::config::DataLake;
use crate::names;

/// The tag of sessions and roles that says up to which level they read.
pub(crate) const CLEARANCE: &str = "clearance";

/// The role of people who answer for the data: they read, write, delete and classify.
pub(crate) const STEWARD: &str = "DataSteward";
/// The role of people who run the pipeline.
pub(crate) const ENGINEER: &str = "DataEngineer";
/// The role of people who make new data of old in jobs and notebooks.
pub(crate) const SCIENTIST: &str = "DataScientist";
/// The role of people who ask questions of the data.
pub(crate) const ANALYST: &str = "BiAnalyst";
/// The role of people of the security account who look at how everything is set up.
pub(crate) const AUDITOR: &str = "Auditor";

/// The roles of people, and the buckets they work in.
#[derive(Clone, Debug)]
#[allow(dead_code, reason = "what other parts of the stack and the summary may refer to")]
pub(crate) struct People {
    pub(crate) steward: Handle<iam::Role>,
    pub(crate) engineer: Handle<iam::Role>,
    pub(crate) scientist: Handle<iam::Role>,
    pub(crate) analyst: Handle<iam::Role>,
    pub(crate) auditor: Handle<iam::Role>,
    /// What the scientists' jobs and notebooks run as.
    pub(crate) job_execution: Handle<iam::Role>,
    pub(crate) query_results: Handle<s3::Bucket>,
    pub(crate) sandboxes: Handle<s3::Bucket>,
}

/// Adds everything about people to the prod stack.
pub(crate) fn add(stack: &mut Stack, lake: &DataLake, zones: &[ZoneParts<'_>]) -> People {
    let workbench = Workbench::add(stack, lake);
    let readers = grants::readers(stack, lake, zones, &workbench);
    let writers = grants::writers(stack, lake, zones);
    let (scientist, job_execution) = science::add(stack, lake, zones, &workbench, &readers);
    let people = People {
        steward: jobs::steward(stack, lake, zones, [readers.clone(), writers.clone()].concat()),
        engineer: jobs::engineer(stack, lake, [readers.clone(), writers].concat()),
        scientist,
        analyst: jobs::analyst(stack, lake, readers),
        auditor: auditor::add(stack, lake),
        job_execution,
        query_results: workbench.query_results,
        sandboxes: workbench.sandboxes,
    };
    if lake.access.saml_provider.is_none() && lake.access.identity_center.is_none() {
        groups::add(stack, lake, &people);
    }
    outputs(stack, &people);
    people
}

/// The ARN of the steward's role, by its deterministic name: it alone of all people may change tags of objects.
pub(crate) fn steward_role_arn(lake: &DataLake) -> Expr<Arn> {
    lakewright_iam::arn::role(path_and_name(lake, STEWARD))
}

/// The ARN of the auditor's role, for the security account.
pub(crate) fn auditor_role_arn(lake: &DataLake) -> Expr<Arn> {
    job_role_arn(lake, AUDITOR)
}

/// The ARN of the role of a job, for the security account.
pub(crate) fn job_role_arn(lake: &DataLake, job: &str) -> Expr<Arn> {
    lakewright_iam::arn::role_of(lake.accounts.prod.as_str(), path_and_name(lake, job))
}

fn path_and_name(lake: &DataLake, job: &str) -> String {
    format!("{}{}", names::job_role_path(lake).trim_start_matches('/'), names::job_role(lake, job))
}

/// The role of a job: its managed policies stand before it does, so that it is never without its Denies.
fn job_role(lake: &DataLake, job: &str, managed: Vec<Expr<IamManagedPolicyArn>>) -> iam::Role {
    iam::Role::new(trust::people(lake, job))
        .role_name(names::job_role(lake, job))
        .path(names::job_role_path(lake))
        .max_session_duration(lake.access.session)
        .managed_policy_arns(managed)
}

/// The one inline policy of a role or group.
fn inline(policy: lakewright_iam::Policy) -> [iam::role::Policy; 1] {
    [iam::role::Policy::new("own", policy)]
}

/// A managed policy under a name that CloudFormation makes.
fn managed_policy(policy: lakewright_iam::Policy) -> iam::ManagedPolicy {
    iam::ManagedPolicy::new(policy)
}

fn outputs(stack: &mut Stack, people: &People) {
    let roles = [
        (STEWARD, &people.steward, "of data stewards"),
        (ENGINEER, &people.engineer, "of data engineers"),
        (SCIENTIST, &people.scientist, "of data scientists"),
        (ANALYST, &people.analyst, "of BI analysts"),
        (AUDITOR, &people.auditor, "of auditors from the security account"),
        ("JobExecution", &people.job_execution, "of the data scientists' jobs and notebooks"),
    ];
    for (job, role, whose) in roles {
        stack.output(format!("{job}Role"), Output::new(role.arn()).description(format!("Role {whose}")));
    }
    let query_results = Output::new(people.query_results.bucket_name());
    stack.output("QueryResults", query_results.description("Bucket of query results, a folder for each clearance"));
    let sandboxes = Output::new(people.sandboxes.bucket_name());
    stack.output("Sandboxes", sandboxes.description("Bucket of people's own files, a folder for each clearance"));
}
