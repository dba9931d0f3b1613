// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::S3Vectors`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::S3Vectors::Index`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-index.html).
    Index = "AWS::S3Vectors::Index", Ref = Arn;
    tags "Tags" List;
    new (data_type: index::DataType = "DataType", dimension: Int = "Dimension", distance_metric: index::DistanceMetric = "DistanceMetric");
    set {
        /// `DataType`. Update: replaces.
        data_type: index::DataType = "DataType";
        /// `Dimension`: 1 to 4096. Update: replaces.
        dimension: Int = "Dimension";
        /// `DistanceMetric`. Update: replaces.
        distance_metric: index::DistanceMetric = "DistanceMetric";
        /// `EncryptionConfiguration`. Update: replaces.
        encryption_configuration: index::EncryptionConfiguration = "EncryptionConfiguration";
        /// `IndexName`: 3 to 63 characters. Update: replaces.
        index_name: Str = "IndexName";
        /// `MetadataConfiguration`. Update: replaces.
        metadata_configuration: index::MetadataConfiguration = "MetadataConfiguration";
        /// `Tags`: no item twice. Update: in place.
        tags: List<index::Tag> = "Tags";
        /// `VectorBucketArn`. Update: replaces.
        vector_bucket_arn: Str = "VectorBucketArn";
        /// `VectorBucketName`: 3 to 63 characters. Update: replaces.
        vector_bucket_name: Str = "VectorBucketName";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
    }
    ref index_arn;
}

/// Property types of `AWS::S3Vectors::Index`.
pub mod index {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EncryptionConfiguration` of `AWS::S3Vectors::Index`.
        EncryptionConfiguration;
        new ();
        set {
            /// `KmsKeyArn`: 1 to 2048 characters. Update: replaces.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
            /// `SseType`. Update: replaces.
            sse_type: SseType = "SseType";
        }
    }

    property! {
        /// `MetadataConfiguration` of `AWS::S3Vectors::Index`.
        MetadataConfiguration;
        new ();
        set {
            /// `NonFilterableMetadataKeys`: 1 to 10 items, no item twice, 1 to 63 characters. Update: replaces.
            non_filterable_metadata_keys: List<Str> = "NonFilterableMetadataKeys";
        }
    }

    property! {
        /// `Tag` of `AWS::S3Vectors::Index`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `DataType` of `AWS::S3Vectors::Index`.
        DataType {
            FLOAT32 = "float32",
        }
    }

    values! {
        /// `DistanceMetric` of `AWS::S3Vectors::Index`.
        DistanceMetric {
            COSINE = "cosine",
            EUCLIDEAN = "euclidean",
        }
    }

    values! {
        /// `SseType` of `AWS::S3Vectors::Index`.
        SseType {
            AES256 = "AES256",
            AWS_KMS = "aws:kms",
        }
    }
}

resource! {
    /// `AWS::S3Vectors::VectorBucket`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucket.html).
    VectorBucket = "AWS::S3Vectors::VectorBucket", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `EncryptionConfiguration`. Update: replaces.
        encryption_configuration: vector_bucket::EncryptionConfiguration = "EncryptionConfiguration";
        /// `Tags`: no item twice. Update: in place.
        tags: List<vector_bucket::Tag> = "Tags";
        /// `VectorBucketName`: 3 to 63 characters. Update: replaces.
        vector_bucket_name: Str = "VectorBucketName";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
    }
    ref vector_bucket_arn;
}

/// Property types of `AWS::S3Vectors::VectorBucket`.
pub mod vector_bucket {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::index::{SseType, Tag};

    property! {
        /// `EncryptionConfiguration` of `AWS::S3Vectors::VectorBucket`.
        EncryptionConfiguration;
        new ();
        set {
            /// `KmsKeyArn`: 1 to 2048 characters. Update: replaces.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
            /// `SseType`: default `"AES256"`. Update: replaces.
            sse_type: SseType = "SseType";
        }
    }
}

resource! {
    /// `AWS::S3Vectors::VectorBucketPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucketpolicy.html).
    VectorBucketPolicy = "AWS::S3Vectors::VectorBucketPolicy", Ref = Arn;
    new (policy: PolicyDocument = "Policy");
    set {
        /// `Policy`. Update: in place.
        policy: PolicyDocument = "Policy";
        /// `VectorBucketArn`. Update: replaces.
        vector_bucket_arn: Str = "VectorBucketArn";
        /// `VectorBucketName`: 3 to 63 characters. Update: replaces.
        vector_bucket_name: Str = "VectorBucketName";
    }
    get {
    }
    ref vector_bucket_arn;
}
