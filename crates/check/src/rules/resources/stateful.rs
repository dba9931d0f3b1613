//! # I3011: a resource with data says nothing of what becomes of it
//!
//! **What.** A resource that holds data has no `DeletionPolicy` or no `UpdateReplacePolicy`.
//!
//! **Why.** By default it is deleted with the stack, and when it is replaced, with all its data.
//!
//! **Example.**
//!
//! ```yaml
//! Table: {Type: AWS::DynamoDB::Table}
//! ```
//!
//! **Fix.** Say it: `Retain`, `Snapshot` where there are snapshots, or `Delete` where the data does not matter.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("I3011", Severity::Informational, "a resource with data says nothing of what becomes of it", check);

/// Types whose resources hold data and are deleted even if they do.
const STATEFUL: [&str; 28] = [
    "AWS::Backup::BackupVault",
    "AWS::CloudFormation::Stack",
    "AWS::Cognito::UserPool",
    "AWS::DocDB::DBCluster",
    "AWS::DocDB::DBInstance",
    "AWS::DynamoDB::GlobalTable",
    "AWS::DynamoDB::Table",
    "AWS::EC2::Volume",
    "AWS::EFS::FileSystem",
    "AWS::EMR::Cluster",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Elasticsearch::Domain",
    "AWS::FSx::FileSystem",
    "AWS::KMS::Key",
    "AWS::Kinesis::Stream",
    "AWS::Logs::LogGroup",
    "AWS::Neptune::DBCluster",
    "AWS::Neptune::DBInstance",
    "AWS::OpenSearchService::Domain",
    "AWS::Organizations::Account",
    "AWS::QLDB::Ledger",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
    "AWS::SDB::Domain",
    "AWS::SQS::Queue",
    "AWS::SecretsManager::Secret",
];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        if !resource.kind().is_some_and(|it| STATEFUL.contains(&it)) {
            continue;
        }
        for name in ["DeletionPolicy", "UpdateReplacePolicy"] {
            if !resource.object.contains_key(name) {
                let message = format!("it holds data and has no `{name}`: by default the data is deleted with it");
                findings.add(resource.path(), message);
            }
        }
    }
}
