//! What every bucket of both stacks has, and the statements that its policy begins with.

use lakewright_iam::{AnyAction, AnyPrincipal, Condition, ResourceStatement, action, arn, key};
use lakewright_resources::{Handle, ResourceExt, kms, s3};
use lakewright_template::Days;

use crate::config::DataLake;

/// How long an upload may stay incomplete.
const INCOMPLETE_UPLOADS: Days = Days(7);

/// A bucket with versions, without public access, without ACLs; it stays when it leaves the template.
pub(crate) fn private_bucket(name: String) -> s3::Bucket {
    use s3::bucket::*;

    s3::Bucket::new()
        .bucket_name(name)
        .versioning_configuration(VersioningConfiguration::new(VersioningConfigurationStatus::ENABLED))
        .public_access_block_configuration(PublicAccessBlockConfiguration::block_all())
        .ownership_controls(OwnershipControls::new([
            OwnershipControlsRule::new().object_ownership(ObjectOwnership::BUCKET_OWNER_ENFORCED)
        ]))
        .retain()
}

/// Encryption with a key of ours unless a writer names another, and never with one that the writer keeps: nobody else
/// could read such an object.
pub(crate) fn encrypted_with(key: &Handle<kms::Key>) -> s3::bucket::BucketEncryption {
    use s3::bucket::*;

    let rule = ServerSideEncryptionRule::with_key(key.arn())
        .blocked_encryption_types(BlockedEncryptionTypes::new().encryption_type([BlockedEncryptionTypeList::SSE_C]));
    BucketEncryption::new([rule])
}

/// A rule of a bucket's lifecycle: incomplete uploads and old versions go, objects where `expire_after` says so.
pub(crate) fn lifecycle(id: &str, noncurrent_expire_after: Days, expire_after: Option<Days>) -> s3::bucket::Rule {
    use s3::bucket::*;

    let rule = Rule::new(RuleStatus::ENABLED)
        .id(id)
        .abort_incomplete_multipart_upload(AbortIncompleteMultipartUpload::new(INCOMPLETE_UPLOADS.0))
        .noncurrent_version_expiration(NoncurrentVersionExpiration::new(noncurrent_expire_after.0));
    match expire_after {
        Some(days) => rule.expiration_in_days(days.0),
        None => rule,
    }
}

/// Denies everybody outside the organization, where its id is given.
pub(crate) fn deny_outsiders(lake: &DataLake, bucket: &Handle<s3::Bucket>) -> Option<ResourceStatement> {
    let reason = "nobody outside";
    let deny = ResourceStatement::deny(AnyPrincipal::because(reason), AnyAction::of(action::s3::SERVICE, reason))
        .on((bucket.arn(), arn::under(bucket.arn(), "*")))
        .when(Condition::string_not_equals(key::PRINCIPAL_ORG_ID, lake.organization.as_ref()?).if_exists())
        // A service has no organization; what it does for whom is narrowed where it is allowed.
        .when(Condition::bool(key::PRINCIPAL_IS_AWS_SERVICE, false).if_exists());
    Some(deny)
}

/// Denies everybody who does not come over TLS.
pub(crate) fn deny_plain_http(bucket: &Handle<s3::Bucket>) -> ResourceStatement {
    ResourceStatement::deny(AnyPrincipal::because("TLS only"), AnyAction::of(action::s3::SERVICE, "TLS only"))
        .on((bucket.arn(), arn::under(bucket.arn(), "*")))
        .when(Condition::plain_http())
}
