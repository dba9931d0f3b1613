//! The only door to the network: what is asked of AWS, and what it answers.
//!
//! Everything above is a function of these answers, so that a cloud in memory can stand behind the door in tests. An
//! implementation sends each request once: when to send it again is decided above, over all stacks of the process.

mod error;
mod event;
mod status;
mod types;

use std::future::Future;

pub use error::{AwsError, ErrorKind};
pub(crate) use event::NESTED;
pub use event::{Event, HookEvent};
pub(crate) use status::Ended;
pub use status::{StackPhase, StackStatus};
pub use types::{
    Bytes, ChangeSet, ChangeSetRequest, ChangeSetStatus, ChangeSetType, Created, Drift, DriftStatus, Identity, Object,
    Page, Precondition, PropertyDifference, RunningDrift, ServerChange, Stack, StackResource, TemplateSource,
};

/// What AWS answers.
pub type Answer<T> = Result<T, AwsError>;

/// A cloud: one account and Region, with the credentials for it.
///
/// Each method is one request of the AWS API, named in its first line. The stack and the change set are given by name or
/// ARN.
pub trait Aws: Send + Sync {
    /// `sts:GetCallerIdentity`.
    fn identity(&self) -> impl Future<Output = Answer<Identity>> + Send;

    /// The URL under which CloudFormation finds an object of a bucket.
    fn url(&self, bucket: &str, key: &str) -> String;

    /// `cloudformation:DescribeStacks` of one stack; `None` where there is none. A deleted one is found by its ARN.
    fn stack(&self, stack: &str) -> impl Future<Output = Answer<Option<Stack>>> + Send;

    /// `cloudformation:DescribeStacks` of all.
    fn stacks(&self, next: Option<&str>) -> impl Future<Output = Answer<Page<Stack>>> + Send;

    /// `cloudformation:ListStacks` of those that were deleted, as long as CloudFormation knows of them: their ARNs.
    fn deleted_stacks(&self, next: Option<&str>) -> impl Future<Output = Answer<Page<String>>> + Send;

    /// `cloudformation:GetTemplate` as it was given; `None` where the stack has none yet.
    fn template(&self, stack: &str) -> impl Future<Output = Answer<Option<String>>> + Send;

    /// `cloudformation:GetTemplate` of a change set by its ARN: the template that it brings.
    fn change_set_template(&self, change_set: &str) -> impl Future<Output = Answer<Option<String>>> + Send;

    /// `cloudformation:ListStackResources`.
    fn resources(&self, stack: &str, next: Option<&str>) -> impl Future<Output = Answer<Page<StackResource>>> + Send;

    /// `cloudformation:DescribeStackEvents`: a page, the newest first; of a deleted stack by its ARN.
    fn events(&self, stack: &str, next: Option<&str>) -> impl Future<Output = Answer<Page<Event>>> + Send;

    /// `cloudformation:CreateChangeSet`.
    fn create_change_set(&self, request: &ChangeSetRequest) -> impl Future<Output = Answer<Created>> + Send;

    /// `cloudformation:DescribeChangeSet`, without property values, which can be secrets; a page of its changes. `None` where
    /// there is none.
    fn change_set(
        &self,
        stack: &str,
        change_set: &str,
        next: Option<&str>,
    ) -> impl Future<Output = Answer<Option<ChangeSet>>> + Send;

    /// `cloudformation:DeleteChangeSet`.
    fn delete_change_set(&self, stack: &str, change_set: &str) -> impl Future<Output = Answer<()>> + Send;

    /// `cloudformation:ExecuteChangeSet`; where something fails, the stack is left as it is if that is wanted
    /// (`DisableRollback`).
    fn execute_change_set(
        &self,
        stack: &str,
        change_set: &str,
        keep_failed: bool,
        token: &str,
    ) -> impl Future<Output = Answer<()>> + Send;

    /// `cloudformation:CancelUpdateStack`.
    fn cancel_update(&self, stack: &str, token: &str) -> impl Future<Output = Answer<()>> + Send;

    /// `cloudformation:ContinueUpdateRollback`, leaving out the resources that are named.
    fn continue_rollback(&self, stack: &str, skip: &[String], token: &str) -> impl Future<Output = Answer<()>> + Send;

    /// `cloudformation:RollbackStack`, of a stack that failed without rolling back.
    fn rollback(&self, stack: &str, token: &str) -> impl Future<Output = Answer<()>> + Send;

    /// `cloudformation:DeleteStack`, keeping the resources that are named.
    fn delete_stack(&self, stack: &str, keep: &[String], token: &str) -> impl Future<Output = Answer<()>> + Send;

    /// `cloudformation:UpdateTerminationProtection`.
    fn protect_from_termination(&self, stack: &str, on: bool) -> impl Future<Output = Answer<()>> + Send;

    /// `cloudformation:GetStackPolicy`.
    fn stack_policy(&self, stack: &str) -> impl Future<Output = Answer<Option<String>>> + Send;

    /// `cloudformation:SetStackPolicy`.
    fn set_stack_policy(&self, stack: &str, policy: &str) -> impl Future<Output = Answer<()>> + Send;

    /// `cloudformation:ListImports`: the stacks that import an export.
    fn importers(&self, export: &str) -> impl Future<Output = Answer<Vec<String>>> + Send;

    /// `cloudformation:DetectStackDrift`: the id of the detection.
    fn detect_drift(&self, stack: &str) -> impl Future<Output = Answer<String>> + Send;

    /// `cloudformation:DescribeStackDriftDetectionStatus`.
    fn drift_status(&self, detection: &str) -> impl Future<Output = Answer<RunningDrift>> + Send;

    /// `cloudformation:DescribeStackResourceDrifts`: a page.
    fn drifts(&self, stack: &str, next: Option<&str>) -> impl Future<Output = Answer<Page<Drift>>> + Send;

    /// `s3:HeadObject`: the object without its content; `None` where there is none.
    fn head(&self, bucket: &str, key: &str) -> impl Future<Output = Answer<Option<Object>>> + Send;

    /// `s3:GetObject`; `None` where there is none.
    fn get(&self, bucket: &str, key: &str) -> impl Future<Output = Answer<Option<Object>>> + Send;

    /// `s3:PutObject` in one request with its SHA-256, which S3 verifies; gives the object's ETag.
    fn put(
        &self,
        bucket: &str,
        key: &str,
        content: &Bytes,
        only: &Precondition,
    ) -> impl Future<Output = Answer<String>> + Send;

    /// `s3:DeleteObject`, where the object still has this ETag.
    fn delete(&self, bucket: &str, key: &str, etag: &str) -> impl Future<Output = Answer<()>> + Send;
}
