// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::S3Express`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::S3Express::AccessPoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-accesspoint.html).
    AccessPoint = "AWS::S3Express::AccessPoint", Ref = Str;
    tags "Tags" List;
    new (bucket: Str = "Bucket");
    set {
        /// `Bucket`: 3 to 255 characters. Update: replaces.
        bucket: Str = "Bucket";
        /// `BucketAccountId`: at most 64 characters, `^\d{12}$`. Update: replaces.
        bucket_account_id: Str = "BucketAccountId";
        /// `Name`: 3 to 50 characters, `^[a-z0-9]([a-z0-9\-]*[a-z0-9])?$`. Update: replaces.
        name: Str = "Name";
        /// `Policy`. Update: in place.
        policy: PolicyDocument = "Policy";
        /// `PublicAccessBlockConfiguration`. Update: in place.
        public_access_block_configuration: access_point::PublicAccessBlockConfiguration = "PublicAccessBlockConfiguration";
        /// `Scope`. Update: in place.
        scope: access_point::Scope = "Scope";
        /// `Tags`: no item twice. Update: in place.
        tags: List<access_point::Tag> = "Tags";
        /// `VpcConfiguration`. Update: replaces.
        vpc_configuration: access_point::VpcConfiguration = "VpcConfiguration";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `NetworkOrigin`
        network_origin: Str = "NetworkOrigin";
    }
    ref name;
}

/// Property types of `AWS::S3Express::AccessPoint`.
pub mod access_point {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `PublicAccessBlockConfiguration` of `AWS::S3Express::AccessPoint`.
        PublicAccessBlockConfiguration;
        new ();
        set {
            /// `BlockPublicAcls`. Update: in place.
            block_public_acls: Bool = "BlockPublicAcls";
            /// `BlockPublicPolicy`. Update: in place.
            block_public_policy: Bool = "BlockPublicPolicy";
            /// `IgnorePublicAcls`. Update: in place.
            ignore_public_acls: Bool = "IgnorePublicAcls";
            /// `RestrictPublicBuckets`. Update: in place.
            restrict_public_buckets: Bool = "RestrictPublicBuckets";
        }
    }

    property! {
        /// `Scope` of `AWS::S3Express::AccessPoint`.
        Scope;
        new ();
        set {
            /// `Permissions`. Update: in place.
            permissions: List<Permissions> = "Permissions";
            /// `Prefixes`. Update: in place.
            prefixes: List<Str> = "Prefixes";
        }
    }

    property! {
        /// `Tag` of `AWS::S3Express::AccessPoint`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VpcConfiguration` of `AWS::S3Express::AccessPoint`.
        VpcConfiguration;
        new ();
        set {
            /// `VpcId`: 1 to 1024 characters. Update: replaces.
            vpc_id: Ec2VpcId = "VpcId";
        }
    }

    values! {
        /// `Permissions` of `AWS::S3Express::AccessPoint`.
        Permissions {
            GET_OBJECT = "GetObject",
            GET_OBJECT_ATTRIBUTES = "GetObjectAttributes",
            LIST_MULTIPART_UPLOAD_PARTS = "ListMultipartUploadParts",
            LIST_BUCKET = "ListBucket",
            LIST_BUCKET_MULTIPART_UPLOADS = "ListBucketMultipartUploads",
            PUT_OBJECT = "PutObject",
            DELETE_OBJECT = "DeleteObject",
            ABORT_MULTIPART_UPLOAD = "AbortMultipartUpload",
        }
    }
}

resource! {
    /// `AWS::S3Express::BucketPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-bucketpolicy.html).
    BucketPolicy = "AWS::S3Express::BucketPolicy", Ref = Str;
    new (bucket: Str = "Bucket", policy_document: PolicyDocument = "PolicyDocument");
    set {
        /// `Bucket`. Update: replaces.
        bucket: Str = "Bucket";
        /// `PolicyDocument`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
    }
    get {
    }
    ref bucket;
}

resource! {
    /// `AWS::S3Express::DirectoryBucket`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html).
    DirectoryBucket = "AWS::S3Express::DirectoryBucket", Ref = Str;
    tags "Tags" List;
    new (location_name: Str = "LocationName", data_redundancy: directory_bucket::DataRedundancy = "DataRedundancy");
    set {
        /// `BucketEncryption`. Update: in place.
        bucket_encryption: directory_bucket::BucketEncryption = "BucketEncryption";
        /// `BucketName`: at most 63 characters, `^[a-z0-9][a-z0-9//.//-]*[a-z0-9]$`. Update: replaces.
        bucket_name: S3BucketName = "BucketName";
        /// `DataRedundancy`. Update: replaces.
        data_redundancy: directory_bucket::DataRedundancy = "DataRedundancy";
        /// `InventoryConfigurations`: no item twice. Update: in place.
        inventory_configurations: List<directory_bucket::InventoryConfiguration> = "InventoryConfigurations";
        /// `LifecycleConfiguration`. Update: in place.
        lifecycle_configuration: directory_bucket::LifecycleConfiguration = "LifecycleConfiguration";
        /// `LocationName`. Update: replaces.
        location_name: Str = "LocationName";
        /// `MetricsConfigurations`: no item twice. Update: in place.
        metrics_configurations: List<directory_bucket::MetricsConfiguration> = "MetricsConfigurations";
        /// `Tags`: no item twice. Update: in place.
        tags: List<directory_bucket::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `AvailabilityZoneName`
        availability_zone_name: Str = "AvailabilityZoneName";
    }
    ref bucket_name;
}

/// Property types of `AWS::S3Express::DirectoryBucket`.
pub mod directory_bucket {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_point::Tag;

    property! {
        /// `AbortIncompleteMultipartUpload` of `AWS::S3Express::DirectoryBucket`.
        AbortIncompleteMultipartUpload;
        new (days_after_initiation: Int = "DaysAfterInitiation");
        set {
        }
    }

    property! {
        /// `BucketEncryption` of `AWS::S3Express::DirectoryBucket`.
        BucketEncryption;
        new (server_side_encryption_configuration: List<ServerSideEncryptionRule> = "ServerSideEncryptionConfiguration");
        set {
        }
    }

    property! {
        /// `Destination` of `AWS::S3Express::DirectoryBucket`.
        Destination;
        new (bucket_arn: Str = "BucketArn", format: Format = "Format");
        set {
            /// `BucketAccountId`. Update: in place.
            bucket_account_id: Str = "BucketAccountId";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `InventoryConfiguration` of `AWS::S3Express::DirectoryBucket`.
        InventoryConfiguration;
        new_with InventoryConfigurationRequired {
            /// `Destination`. Update: in place.
            destination: Destination = "Destination",
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled",
            /// `Id`. Update: in place.
            id: Str = "Id",
            /// `IncludedObjectVersions`. Update: in place.
            included_object_versions: IncludedObjectVersions = "IncludedObjectVersions",
            /// `ScheduleFrequency`. Update: in place.
            schedule_frequency: ScheduleFrequency = "ScheduleFrequency",
        }
        set {
            /// `OptionalFields`: no item twice. Update: in place.
            optional_fields: List<OptionalFields> = "OptionalFields";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `LifecycleConfiguration` of `AWS::S3Express::DirectoryBucket`.
        LifecycleConfiguration;
        new (rules: List<Rule> = "Rules");
        set {
        }
    }

    property! {
        /// `MetricsConfiguration` of `AWS::S3Express::DirectoryBucket`.
        MetricsConfiguration;
        new (id: Str = "Id");
        set {
            /// `AccessPointArn`. Update: in place.
            access_point_arn: Str = "AccessPointArn";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `Rule` of `AWS::S3Express::DirectoryBucket`.
        Rule;
        new (status: Status = "Status");
        set {
            /// `AbortIncompleteMultipartUpload`. Update: in place.
            abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload = "AbortIncompleteMultipartUpload";
            /// `ExpirationInDays`. Update: in place.
            expiration_in_days: DayCount = "ExpirationInDays";
            /// `Id`: at most 255 characters. Update: in place.
            id: Str = "Id";
            /// `ObjectSizeGreaterThan`: at most 20 characters, `[0-9]+`. Update: in place.
            object_size_greater_than: Str = "ObjectSizeGreaterThan";
            /// `ObjectSizeLessThan`: at most 20 characters, `[0-9]+`. Update: in place.
            object_size_less_than: Str = "ObjectSizeLessThan";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `ServerSideEncryptionByDefault` of `AWS::S3Express::DirectoryBucket`.
        ServerSideEncryptionByDefault;
        new (sse_algorithm: SSEAlgorithm = "SSEAlgorithm");
        set {
            /// `KMSMasterKeyID`. Update: in place.
            kms_master_key_id: KmsKey = "KMSMasterKeyID";
        }
    }

    property! {
        /// `ServerSideEncryptionRule` of `AWS::S3Express::DirectoryBucket`.
        ServerSideEncryptionRule;
        new ();
        set {
            /// `BucketKeyEnabled`. Update: in place.
            bucket_key_enabled: Bool = "BucketKeyEnabled";
            /// `ServerSideEncryptionByDefault`. Update: in place.
            server_side_encryption_by_default: ServerSideEncryptionByDefault = "ServerSideEncryptionByDefault";
        }
    }

    values! {
        /// `DataRedundancy` of `AWS::S3Express::DirectoryBucket`.
        DataRedundancy {
            SINGLE_AVAILABILITY_ZONE = "SingleAvailabilityZone",
            SINGLE_LOCAL_ZONE = "SingleLocalZone",
        }
    }

    values! {
        /// `Format` of `AWS::S3Express::DirectoryBucket`.
        Format {
            CSV = "CSV",
            ORC = "ORC",
            PARQUET = "Parquet",
        }
    }

    values! {
        /// `IncludedObjectVersions` of `AWS::S3Express::DirectoryBucket`.
        IncludedObjectVersions {
            ALL = "All",
            CURRENT = "Current",
        }
    }

    values! {
        /// `OptionalFields` of `AWS::S3Express::DirectoryBucket`.
        OptionalFields {
            SIZE = "Size",
            LAST_MODIFIED_DATE = "LastModifiedDate",
            STORAGE_CLASS = "StorageClass",
            E_TAG = "ETag",
            IS_MULTIPART_UPLOADED = "IsMultipartUploaded",
            ENCRYPTION_STATUS = "EncryptionStatus",
            BUCKET_KEY_STATUS = "BucketKeyStatus",
            CHECKSUM_ALGORITHM = "ChecksumAlgorithm",
            LIFECYCLE_EXPIRATION_DATE = "LifecycleExpirationDate",
        }
    }

    values! {
        /// `SSEAlgorithm` of `AWS::S3Express::DirectoryBucket`.
        SSEAlgorithm {
            AWS_KMS = "aws:kms",
            AES256 = "AES256",
        }
    }

    values! {
        /// `ScheduleFrequency` of `AWS::S3Express::DirectoryBucket`.
        ScheduleFrequency {
            DAILY = "Daily",
            WEEKLY = "Weekly",
        }
    }

    values! {
        /// `Status` of `AWS::S3Express::DirectoryBucket`.
        Status {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
        }
    }
}
