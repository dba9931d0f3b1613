//! What the requests and answers hold, as far as it matters here.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::StackStatus;

/// The bytes of an object; cheap to copy, since a request may be sent again.
pub type Bytes = Arc<[u8]>;

/// Whose credentials they are, and where requests go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Identity {
    /// The account's twelve digits.
    pub account: String,
    /// The principal.
    pub arn: String,
    /// The Region that requests go to.
    pub region: String,
}

/// A part of a list, and what to ask with for the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// What the next part is asked for with; none at the end.
    pub next: Option<String>,
}

/// A stack as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stack {
    /// Its ARN.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its status.
    pub status: StackStatus,
    /// Why it has that.
    pub reason: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created: i64,
    /// When its last update began.
    pub updated: Option<i64>,
    /// The change set that was executed last.
    pub change_set: Option<String>,
    /// The stack that it is nested in.
    pub parent: Option<String>,
    /// Its parameters; one that must not be shown has asterisks.
    pub parameters: BTreeMap<String, String>,
    /// Its outputs.
    pub outputs: BTreeMap<String, String>,
    /// The exports among them: output to export.
    pub exports: BTreeMap<String, String>,
    /// Its tags.
    pub tags: BTreeMap<String, String>,
    /// Whether it can not be deleted.
    pub is_protected: bool,
    /// The role that CloudFormation acts as.
    pub role: Option<String>,
}

/// A resource of a stack as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StackResource {
    /// Its logical id.
    pub logical_id: String,
    /// What it is called in its service.
    pub physical_id: String,
    /// Its type.
    pub kind: String,
    /// Its status.
    pub status: String,
    /// Why it has that.
    pub reason: Option<String>,
    /// How it stood against its template when that was looked at last.
    pub drift: Option<DriftStatus>,
}

/// Whether a change set creates a stack or updates one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChangeSetType {
    /// `CREATE`: there is no stack, or only the shell that an earlier change set left.
    Create,
    /// `UPDATE`.
    Update,
}

/// Where CloudFormation gets a template from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateSource {
    /// From the request.
    Body(String),
    /// From a bucket.
    Url(String),
}

/// What a change set is asked for with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeSetRequest {
    /// The stack's name.
    pub stack: String,
    /// The change set's name.
    pub name: String,
    /// What it is about: the digest of its content.
    pub description: String,
    /// Create or update.
    pub kind: ChangeSetType,
    /// The template.
    pub template: TemplateSource,
    /// Parameter values; `None` keeps the deployed value.
    pub parameters: BTreeMap<String, Option<String>>,
    /// Tags.
    pub tags: BTreeMap<String, String>,
    /// Capabilities.
    pub capabilities: Vec<String>,
    /// The role that CloudFormation acts as.
    pub role: Option<String>,
    /// Whether change sets of nested stacks are made too.
    pub nested: bool,
    /// Brings resources that were changed by others back: `DeploymentMode=REVERT_DRIFT`.
    pub revert_drift: bool,
    /// The token that makes a request that is sent twice count once.
    pub token: String,
}

/// A change set that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Created {
    /// Its ARN.
    pub id: String,
    /// The stack's ARN.
    pub stack_id: String,
}

/// How far a change set is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeSetStatus {
    /// CloudFormation works it out.
    Pending,
    /// It can be executed.
    Available,
    /// Another execution made it out of date.
    Obsolete,
    /// It is executed.
    Executing,
    /// It was executed.
    Executed,
    /// Its execution failed.
    ExecutionFailed,
    /// It could not be made.
    Failed,
    /// It goes, or could not be deleted.
    Deleting,
}

/// A change set as it stands, with a page of its changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeSet {
    /// Its ARN.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The stack's ARN.
    pub stack_id: String,
    /// What it was described with.
    pub description: String,
    /// How far it is.
    pub status: ChangeSetStatus,
    /// Why.
    pub reason: Option<String>,
    /// The parameters it was made with; one that must not be shown has asterisks.
    pub parameters: BTreeMap<String, String>,
    /// The changes of this page.
    pub changes: Vec<ServerChange>,
    /// What the next page is asked for with.
    pub next: Option<String>,
}

/// What CloudFormation will do to a resource.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServerChange {
    /// The resource.
    pub logical_id: String,
    /// Its type.
    pub kind: String,
    /// `Add`, `Modify`, `Remove`, `Import`, `Dynamic`.
    pub action: String,
    /// `True`, `False`, `Conditional`; of a modification.
    pub replacement: Option<String>,
    /// `Delete`, `Retain`, `Snapshot`, `ReplaceAndDelete`, `ReplaceAndRetain`, `ReplaceAndSnapshot`.
    pub policy_action: Option<String>,
    /// What the resource is called in its service.
    pub physical_id: Option<String>,
    /// The properties that change.
    pub properties: Vec<String>,
    /// The change set of the nested stack, where it is one.
    pub nested: Option<String>,
}

/// How a resource stands against its template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum DriftStatus {
    /// As the template says.
    InSync,
    /// Changed.
    Modified,
    /// Gone.
    Deleted,
    /// Not a type that is compared.
    NotChecked,
}

/// How far a detection of drift is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunningDrift {
    /// It goes on.
    Running,
    /// It is done.
    Done,
    /// It could not be done for every resource.
    Failed(String),
}

/// A resource against its template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Drift {
    /// The resource.
    pub logical_id: String,
    /// What it is called in its service.
    pub physical_id: String,
    /// Its type.
    pub kind: String,
    /// How it stands.
    pub status: DriftStatus,
    /// What differs.
    pub differences: Vec<PropertyDifference>,
}

/// A property that is not as the template says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PropertyDifference {
    /// Where: `/VisibilityTimeout`.
    pub path: String,
    /// What the template says.
    pub expected: String,
    /// What it is.
    pub actual: String,
    /// `ADD`, `REMOVE`, `NOT_EQUAL`.
    pub difference: String,
}

/// An object in a bucket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// Its ETag: what a conditional write is asked with.
    pub etag: String,
    /// Its length.
    pub length: u64,
    /// Its SHA-256 in hexadecimal, where S3 has it.
    pub sha256: Option<String>,
    /// When it was written, in milliseconds since 1970, by S3's clock.
    pub written: i64,
    /// The time of the answer, by S3's clock: what an age is measured with.
    pub now: i64,
    /// Its content; empty where it was not asked for.
    pub content: Bytes,
}

/// When a write is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Precondition {
    /// Always.
    None,
    /// Where no such object is: `If-None-Match: *`.
    Absent,
    /// Where the object still has this ETag: `If-Match`.
    Unchanged(String),
}
