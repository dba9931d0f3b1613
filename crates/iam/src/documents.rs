//! Where the policy documents of a template stand.

use lakewright_template::{Object, Path, Text, Value};

use crate::size::SizeLimit;

/// What a document is the policy of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DocumentKind {
    /// Of a role, user, group, or a managed policy: says what its holder may do.
    Identity,
    /// Of a role: says who may take it.
    Trust,
    /// Of a KMS key.
    Key,
    /// Of any other resource: says who may do what with it.
    Resource,
}

/// A policy document of a template.
#[derive(Clone, Debug)]
pub struct Placed<'t> {
    /// Where it stands.
    pub path: Path,
    /// The logical id of the resource that has it.
    pub owner: &'t str,
    /// What it is the policy of.
    pub kind: DocumentKind,
    /// What limits it; `None` where several documents share a limit and where none is known.
    pub limit: Option<SizeLimit>,
    /// The document.
    pub document: &'t Value,
}

/// A property that is a policy document.
struct Property {
    kind: &'static str,
    path: &'static [&'static str],
    document: DocumentKind,
    limit: Option<SizeLimit>,
}

const fn property(
    kind: &'static str,
    path: &'static [&'static str],
    document: DocumentKind,
    limit: Option<SizeLimit>,
) -> Property {
    Property { kind, path, document, limit }
}

use DocumentKind::{Identity, Key, Resource, Trust};
use SizeLimit as Limit;

#[rustfmt::skip]
const PROPERTIES: &[Property] = &[
    property("AWS::ApiGateway::RestApi", &["Policy"], Resource, None),
    property("AWS::Backup::BackupVault", &["AccessPolicy"], Resource, None),
    property("AWS::Backup::LogicallyAirGappedBackupVault", &["AccessPolicy"], Resource, None),
    property("AWS::CloudTrail::ResourcePolicy", &["ResourcePolicy"], Resource, None),
    property("AWS::CodeArtifact::Domain", &["PermissionsPolicyDocument"], Resource, None),
    property("AWS::CodeArtifact::Repository", &["PermissionsPolicyDocument"], Resource, None),
    property("AWS::DynamoDB::Table", &["ResourcePolicy", "PolicyDocument"], Resource, Some(Limit::TablePolicy)),
    property("AWS::EC2::VPCEndpoint", &["PolicyDocument"], Resource, Some(Limit::EndpointPolicy)),
    property("AWS::ECR::PublicRepository", &["RepositoryPolicyText"], Resource, None),
    property("AWS::ECR::RegistryPolicy", &["PolicyText"], Resource, None),
    property("AWS::ECR::Repository", &["RepositoryPolicyText"], Resource, None),
    property("AWS::EFS::FileSystem", &["FileSystemPolicy"], Resource, None),
    property("AWS::EventSchemas::RegistryPolicy", &["Policy"], Resource, None),
    property("AWS::Events::EventBus", &["Policy"], Resource, Some(Limit::EventBusPolicy)),
    property("AWS::IAM::GroupPolicy", &["PolicyDocument"], Identity, None),
    property("AWS::IAM::ManagedPolicy", &["PolicyDocument"], Identity, Some(Limit::ManagedPolicy)),
    property("AWS::IAM::Policy", &["PolicyDocument"], Identity, None),
    property("AWS::IAM::Role", &["AssumeRolePolicyDocument"], Trust, Some(Limit::TrustPolicy)),
    property("AWS::IAM::RolePolicy", &["PolicyDocument"], Identity, None),
    property("AWS::IAM::UserPolicy", &["PolicyDocument"], Identity, None),
    property("AWS::KMS::Key", &["KeyPolicy"], Key, Some(Limit::KeyPolicy)),
    property("AWS::KMS::ReplicaKey", &["KeyPolicy"], Key, Some(Limit::KeyPolicy)),
    property("AWS::Kinesis::ResourcePolicy", &["ResourcePolicy"], Resource, None),
    property("AWS::Lambda::ResourcePolicy", &["PolicyDocument"], Resource, Some(Limit::FunctionPolicy)),
    property("AWS::Logs::LogGroup", &["ResourcePolicyDocument"], Resource, None),
    property("AWS::Logs::ResourcePolicy", &["PolicyDocument"], Resource, None),
    property("AWS::MSK::ClusterPolicy", &["Policy"], Resource, None),
    property("AWS::Oam::Sink", &["Policy"], Resource, None),
    property("AWS::S3::AccessPoint", &["Policy"], Resource, Some(Limit::BucketPolicy)),
    property("AWS::S3::BucketPolicy", &["PolicyDocument"], Resource, Some(Limit::BucketPolicy)),
    property("AWS::S3::MultiRegionAccessPointPolicy", &["Policy"], Resource, None),
    property("AWS::S3Express::AccessPoint", &["Policy"], Resource, None),
    property("AWS::S3Express::BucketPolicy", &["PolicyDocument"], Resource, None),
    property("AWS::S3ObjectLambda::AccessPointPolicy", &["PolicyDocument"], Resource, None),
    property("AWS::S3Tables::TableBucketPolicy", &["ResourcePolicy"], Resource, None),
    property("AWS::S3Tables::TablePolicy", &["ResourcePolicy"], Resource, None),
    property("AWS::S3Vectors::VectorBucketPolicy", &["Policy"], Resource, None),
    property("AWS::SNS::TopicInlinePolicy", &["PolicyDocument"], Resource, Some(Limit::TopicPolicy)),
    property("AWS::SNS::TopicPolicy", &["PolicyDocument"], Resource, Some(Limit::TopicPolicy)),
    property("AWS::SQS::QueueInlinePolicy", &["PolicyDocument"], Resource, Some(Limit::QueuePolicy)),
    property("AWS::SQS::QueuePolicy", &["PolicyDocument"], Resource, Some(Limit::QueuePolicy)),
    property("AWS::SSM::ResourcePolicy", &["Policy"], Resource, None),
    property("AWS::SSO::PermissionSet", &["InlinePolicy"], Identity, None),
    property("AWS::SecretsManager::ResourcePolicy", &["ResourcePolicy"], Resource, None),
    property("AWS::VpcLattice::AuthPolicy", &["Policy"], Resource, None),
    property("AWS::VpcLattice::ResourcePolicy", &["Policy"], Resource, None),
];

/// The resources of a template: logical id, type and properties.
pub(crate) fn resources(template: &Value) -> impl Iterator<Item = (&str, &str, &Object)> {
    let resources = template.get("Resources").and_then(Value::as_object);
    resources.into_iter().flat_map(Object::iter).filter_map(|(id, resource)| {
        Some((id.as_ref(), resource.get("Type")?.as_str()?, resource.get("Properties")?.as_object()?))
    })
}

/// The policy documents of a template, in its order; of an `Fn::If`, both branches.
///
/// ```
/// let template = "Resources: {Key: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {Statement: []}}}}";
/// let template = lakewright_template::read(template).unwrap().root;
/// let documents = lakewright_iam::documents(&template);
/// assert_eq!(documents[0].path.to_string(), "Resources.Key.Properties.KeyPolicy");
/// ```
pub fn documents(template: &Value) -> Vec<Placed<'_>> {
    let mut found = Vec::new();
    for (owner, kind, properties) in resources(template) {
        let path = || -> Path { ["Resources", owner, "Properties"].into_iter().map(|it| it.to_owned()).collect() };
        for property in PROPERTIES.iter().filter(|it| it.kind == kind) {
            let mut values = Vec::new();
            if let Some((first, rest)) = property.path.split_first()
                && let Some(value) = properties.get(first)
            {
                below(value, path().join(*first), rest, &mut values);
            }
            let placed =
                |(path, document)| Placed { path, owner, kind: property.document, limit: property.limit, document };
            found.extend(values.into_iter().map(placed));
        }
        if matches!(kind, "AWS::IAM::Role" | "AWS::IAM::User" | "AWS::IAM::Group")
            && let Some(policies) = properties.get("Policies")
        {
            let mut values = Vec::new();
            for (path, policy) in items(policies, path().join("Policies")) {
                if let Some(document) = policy.get("PolicyDocument") {
                    below(document, path.join("PolicyDocument"), &[], &mut values);
                }
            }
            let placed = |(path, document)| Placed { path, owner, kind: Identity, limit: None, document };
            found.extend(values.into_iter().map(placed));
        }
    }
    found
}

fn below<'v>(value: &'v Value, path: Path, keys: &[&'static str], found: &mut Vec<(Path, &'v Value)>) {
    for (path, value) in branches(value, path) {
        match keys.split_first() {
            None => found.push((path, value)),
            Some((first, rest)) => {
                if let Some(value) = value.get(first) {
                    below(value, path.join(*first), rest, found);
                }
            }
        }
    }
}

/// The value, or both branches of an `Fn::If`; what is left out is left out.
pub(crate) fn branches(value: &Value, path: Path) -> Vec<(Path, &Value)> {
    match value.as_function() {
        Some(("Fn::If", arguments)) => {
            let arguments = arguments.as_array().unwrap_or_default().iter().enumerate().skip(1);
            arguments.flat_map(|(position, it)| branches(it, path.join("Fn::If").join(position))).collect()
        }
        Some(("Ref", name)) if name.as_str() == Some("AWS::NoValue") => Vec::new(),
        _ => vec![(path, value)],
    }
}

/// The items of a list, or of one that may stand without its list, with both branches of each `Fn::If`.
pub(crate) fn items(value: &Value, path: Path) -> Vec<(Path, &Value)> {
    let mut found = Vec::new();
    for (path, value) in branches(value, path) {
        match value {
            Value::Array(values) => {
                for (position, item) in values.iter().enumerate() {
                    found.extend(branches(item, path.join(position)));
                }
            }
            other => found.push((path, other)),
        }
    }
    found
}

/// The texts of an element that may be one or a list.
pub(crate) fn texts(value: Option<&Value>) -> Vec<&str> {
    let values = value.map(|it| items(it, Path::root())).unwrap_or_default();
    values.into_iter().filter_map(|(_, it)| text_of(it)).collect()
}

/// A text as it is written; of `Fn::Sub`, its template.
pub(crate) fn text_of(value: &Value) -> Option<&str> {
    match value.as_function() {
        Some(("Fn::Sub", argument)) => argument.as_str().or_else(|| argument.as_array()?.first()?.as_str()),
        _ => value.as_str(),
    }
}

/// The Sid of a statement.
pub(crate) fn sid(statement: &Value) -> Option<&Text> {
    match statement.get("Sid") {
        Some(Value::String(sid)) => Some(sid),
        _ => None,
    }
}
