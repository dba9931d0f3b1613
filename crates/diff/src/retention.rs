//! What happens to the resource that was there: `DeletionPolicy`, `UpdateReplacePolicy` and their defaults.

use lakewright_facts::Schemas;
use lakewright_template::Value;

use crate::change::{DataFate, PolicyAction, Replacement};
use crate::engine::Made;

/// Types that hold data though the schemas' list of stateful types does not have them, each with its reason.
const MORE_DATA: &[&str] = &[
    // Point-in-time data of the users themselves.
    "AWS::Cognito::IdentityPool",
    // Parameters are often secrets or switches that nobody wrote down elsewhere; but they are in the template. Not here.
    // Tables under Lake Formation or Iceberg: dropping the table of S3 Tables deletes its files.
    "AWS::S3Tables::Table",
    "AWS::S3Tables::TableBucket",
    "AWS::S3Vectors::VectorBucket",
    "AWS::S3Vectors::Index",
    // A stream keeps up to a year of records.
    "AWS::Kinesis::Stream",
    "AWS::MSK::Cluster",
    "AWS::MSK::ServerlessCluster",
    // Event stores keep up to ten years.
    "AWS::CloudTrail::EventDataStore",
    "AWS::Events::Archive",
    // Images and packages that deployments refer to.
    "AWS::ECR::Repository",
    "AWS::CodeArtifact::Repository",
    "AWS::CodeCommit::Repository",
    // Without the key, what it encrypted is lost.
    "AWS::KMS::Key",
    "AWS::RedshiftServerless::Namespace",
    "AWS::OpenSearchServerless::Collection",
    "AWS::Timestream::Table",
    "AWS::Timestream::Database",
    "AWS::QLDB::Ledger",
    "AWS::DSQL::Cluster",
    "AWS::EC2::Volume",
    "AWS::EFS::FileSystem",
    "AWS::FSx::FileSystem",
];

/// Whether a resource of this type holds data that is lost with it.
pub fn holds_data(kind: &str) -> bool {
    Schemas::get(kind).is_some_and(|it| it.is_stateful()) || MORE_DATA.contains(&kind)
}

/// What `DeletionPolicy` says, or its default.
///
/// The default is `Delete`, but `Snapshot` for `AWS::RDS::DBCluster`, and for an `AWS::RDS::DBInstance` that is in no
/// cluster. Source: the `DeletionPolicy` attribute in the CloudFormation user guide.
pub(crate) fn deletion_policy(made: &Made<'_>) -> String {
    let is_snapshot = match made.resource.kind() {
        Some("AWS::RDS::DBCluster") => true,
        Some("AWS::RDS::DBInstance") => made.properties().and_then(|it| it.get("DBClusterIdentifier")).is_none(),
        _ => false,
    };
    // With language extensions, the policy may be computed.
    let written = made.part("DeletionPolicy").and_then(Value::as_str);
    written.unwrap_or(if is_snapshot { "Snapshot" } else { "Delete" }).to_owned()
}

/// What happens to a resource that leaves the stack, by its policy.
pub(crate) fn on_removal(policy: &str) -> PolicyAction {
    match policy {
        // What matters on creation alone retains what stands.
        "Retain" | "RetainExceptOnCreate" => PolicyAction::Retain,
        "Snapshot" => PolicyAction::Snapshot,
        _ => PolicyAction::Delete,
    }
}

/// What happens to a resource that is replaced, by its policy.
pub(crate) fn on_replacement(policy: Option<&str>) -> PolicyAction {
    match policy {
        Some("Retain") => PolicyAction::ReplaceAndRetain,
        Some("Snapshot") => PolicyAction::ReplaceAndSnapshot,
        _ => PolicyAction::ReplaceAndDelete,
    }
}

/// What happens to the data of a resource.
pub(crate) fn data_fate(kind: &str, action: PolicyAction, replacement: Option<Replacement>) -> Option<DataFate> {
    if replacement == Some(Replacement::False) || !holds_data(kind) {
        return None;
    }
    Some(match action {
        PolicyAction::Delete | PolicyAction::ReplaceAndDelete => DataFate::Lost,
        PolicyAction::Snapshot | PolicyAction::ReplaceAndSnapshot => DataFate::Snapshot,
        PolicyAction::Retain | PolicyAction::ReplaceAndRetain => DataFate::LeftBehind,
    })
}
