// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DSQL`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DSQL::Cluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dsql-cluster.html).
    Cluster = "AWS::DSQL::Cluster", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `DeletionProtectionEnabled`. Update: in place.
        deletion_protection_enabled: Bool = "DeletionProtectionEnabled";
        /// `KmsEncryptionKey`: 1 to 2048 characters, `^[a-zA-Z0-9:/_-]+$`. Update: in place.
        kms_encryption_key: Str = "KmsEncryptionKey";
        /// `MultiRegionProperties`. Update: in place.
        multi_region_properties: cluster::MultiRegionProperties = "MultiRegionProperties";
        /// `PolicyDocument`. Update: in place.
        policy_document: Str = "PolicyDocument";
        /// `Tags`. Update: in place.
        tags: List<cluster::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `EncryptionDetails`
        encryption_details: Json = "EncryptionDetails";
        /// `EncryptionDetails.EncryptionStatus`
        encryption_details_encryption_status: Str = "EncryptionDetails.EncryptionStatus";
        /// `EncryptionDetails.EncryptionType`
        encryption_details_encryption_type: Str = "EncryptionDetails.EncryptionType";
        /// `EncryptionDetails.KmsKeyArn`
        encryption_details_kms_key_arn: Arn = "EncryptionDetails.KmsKeyArn";
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `PolicyVersion`
        policy_version: Str = "PolicyVersion";
        /// `ResourceArn`
        resource_arn: Arn = "ResourceArn";
        /// `Status`
        status: Str = "Status";
        /// `VpcEndpoint`
        vpc_endpoint: Str = "VpcEndpoint";
        /// `VpcEndpointServiceName`
        vpc_endpoint_service_name: Str = "VpcEndpointServiceName";
    }
    ref identifier;
}

/// Property types of `AWS::DSQL::Cluster`.
pub mod cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `MultiRegionProperties` of `AWS::DSQL::Cluster`.
        MultiRegionProperties;
        new ();
        set {
            /// `Clusters`: no item twice. Update: in place.
            clusters: List<Str> = "Clusters";
            /// `WitnessRegion`: at most 50 characters. Update: in place.
            witness_region: Str = "WitnessRegion";
        }
    }

    property! {
        /// `Tag` of `AWS::DSQL::Cluster`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
