//! What parameters are used for, where the walk over properties comes upon them.

use lakewright_facts::{Place, Walk};
use lakewright_template::Diagnostic;

use crate::properties::Sight;

/// Where secrets stand: type and path.
const SECRETS: [(&str, &str); 11] = [
    ("AWS::DirectoryService::MicrosoftAD", "Password"),
    ("AWS::DirectoryService::SimpleAD", "Password"),
    ("AWS::ElastiCache::ReplicationGroup", "AuthToken"),
    ("AWS::IAM::User", "LoginProfile/Password"),
    ("AWS::KinesisFirehose::DeliveryStream", "RedshiftDestinationConfiguration/Password"),
    ("AWS::OpsWorks::App", "AppSource/Password"),
    ("AWS::OpsWorks::Stack", "RdsDbInstances/*/DbPassword"),
    ("AWS::OpsWorks::Stack", "CustomCookbooksSource/Password"),
    ("AWS::RDS::DBCluster", "MasterUserPassword"),
    ("AWS::RDS::DBInstance", "MasterUserPassword"),
    ("AWS::Redshift::Cluster", "MasterUserPassword"),
];

/// Looks at a `Ref` to `name` that stands at `place`.
pub(crate) fn used_as(walk: &mut Walk<'_, Sight<'_, '_>>, name: &str, place: &Place<'_>) {
    let kind = walk.schema().name();
    if !SECRETS.iter().any(|it| it.0 == kind) || walk.lens.context().template().parameter(name).is_none() {
        return;
    }
    if place.keys().any(|it| (it.starts_with("Fn::") && it != "Fn::If") || it == "Ref") {
        return;
    }
    let path = place.schema_path();
    if SECRETS.contains(&(kind, path.as_str())) {
        let message = format!("the secret comes from the parameter `{name}`: use a dynamic reference");
        walk.report(Diagnostic::warning("W1011", place.key("Ref").path(), message));
    }
}
