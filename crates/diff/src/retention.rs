//! What happens to the resource that was there: `DeletionPolicy`, `UpdateReplacePolicy` and their defaults.

use lakewright_facts::Schemas;
use lakewright_template::Value;

use crate::change::{DataFate, PolicyAction, Replacement};
use crate::engine::Made;

/// Types that hold data and are not in the published list of stateful types; what is lost with each.
const MORE_DATA: &[(&str, &str)] = &[
    ("AWS::APS::Workspace", "metrics of up to three years"),
    ("AWS::AmazonMQ::Broker", "messages that wait in it"),
    ("AWS::Cassandra::Keyspace", "its tables go with it"),
    ("AWS::Cassandra::Table", "rows"),
    ("AWS::CloudTrail::EventDataStore", "audit events of up to ten years"),
    ("AWS::CodeArtifact::Repository", "packages that builds pin"),
    ("AWS::CodeCommit::Repository", "source code"),
    ("AWS::Cognito::IdentityPool", "the identities that users have, and what is granted to each"),
    ("AWS::DSQL::Cluster", "rows"),
    ("AWS::DocDBElastic::Cluster", "documents"),
    ("AWS::ECR::PublicRepository", "images that others pull"),
    ("AWS::ECR::Repository", "images that deployments pin"),
    ("AWS::ElastiCache::ServerlessCache", "entries; a cache that is a store for some"),
    ("AWS::Events::Archive", "events to be replayed"),
    ("AWS::FSx::Volume", "files"),
    ("AWS::HealthImaging::Datastore", "images of patients"),
    ("AWS::HealthLake::FHIRDatastore", "records of patients"),
    ("AWS::KMS::ReplicaKey", "without the key, what it encrypted in its Region can not be read"),
    ("AWS::KinesisVideo::Stream", "recordings"),
    ("AWS::Lightsail::Disk", "files"),
    ("AWS::MSK::Cluster", "records that are retained"),
    ("AWS::MSK::ServerlessCluster", "records that are retained"),
    ("AWS::MemoryDB::Cluster", "entries of a durable store"),
    ("AWS::NeptuneGraph::Graph", "the graph"),
    ("AWS::Omics::SequenceStore", "genomes"),
    ("AWS::OpenSearchServerless::Collection", "indexes"),
    ("AWS::RDS::GlobalCluster", "the tie between clusters, and writes that go through it"),
    ("AWS::RedshiftServerless::Namespace", "tables"),
    ("AWS::S3Express::DirectoryBucket", "objects"),
    ("AWS::S3Tables::Table", "the table's files are deleted with it"),
    ("AWS::S3Tables::TableBucket", "its tables go with it"),
    ("AWS::S3Vectors::Index", "vectors"),
    ("AWS::S3Vectors::VectorBucket", "its indexes go with it"),
    ("AWS::Timestream::Database", "its tables go with it"),
    ("AWS::Timestream::InfluxDBInstance", "measurements"),
    ("AWS::Timestream::Table", "measurements"),
    ("AWS::WorkSpaces::Workspace", "the volumes of a person's desktop"),
];

/// Whether a resource of this type holds data that is lost with it.
pub fn holds_data(kind: &str) -> bool {
    Schemas::get(kind).is_some_and(|it| it.is_stateful()) || MORE_DATA.iter().any(|it| it.0 == kind)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_listed_by_hand_exists_and_is_not_published() {
        for (kind, why) in MORE_DATA {
            let schema = Schemas::get(kind);
            assert!(schema.is_some_and(|it| !it.is_stateful()), "{kind}");
            assert!(!why.is_empty());
        }
    }
}
