//! What most buckets have: encryption with a key, no public access.

use lakewright_template::Is;

use crate::kinds::KmsKey;
use crate::s3::bucket::{
    BucketEncryption, PublicAccessBlockConfiguration, SSEAlgorithm, ServerSideEncryptionByDefault,
    ServerSideEncryptionRule,
};

impl BucketEncryption {
    /// Objects are encrypted with a key of KMS, unless a request names another.
    ///
    /// ```
    /// use lakewright_resources::s3;
    /// use s3::bucket::BucketEncryption;
    ///
    /// let key = "arn:aws:kms:eu-west-1:111111111111:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    /// let lake = s3::Bucket::new().bucket_encryption(BucketEncryption::with_key(key));
    /// ```
    pub fn with_key(key: impl Is<KmsKey>) -> BucketEncryption {
        BucketEncryption::new([ServerSideEncryptionRule::with_key(key)])
    }

    /// Objects are encrypted with keys of S3's own, `AES256`: what S3 does if nothing is said.
    pub fn by_s3() -> BucketEncryption {
        let by_default = ServerSideEncryptionByDefault::new(SSEAlgorithm::AES256);
        BucketEncryption::new([ServerSideEncryptionRule::new().server_side_encryption_by_default(by_default)])
    }
}

impl ServerSideEncryptionRule {
    /// Encryption with a key of KMS, and with a key of the bucket below it, so that KMS is not asked for every object.
    pub fn with_key(key: impl Is<KmsKey>) -> ServerSideEncryptionRule {
        let by_default = ServerSideEncryptionByDefault::new(SSEAlgorithm::AWS_KMS).kms_master_key_id(key);
        ServerSideEncryptionRule::new().bucket_key_enabled(true).server_side_encryption_by_default(by_default)
    }
}

impl PublicAccessBlockConfiguration {
    /// Neither ACLs nor policies let the public in.
    pub fn block_all() -> PublicAccessBlockConfiguration {
        PublicAccessBlockConfiguration::new()
            .block_public_acls(true)
            .block_public_policy(true)
            .ignore_public_acls(true)
            .restrict_public_buckets(true)
    }
}
