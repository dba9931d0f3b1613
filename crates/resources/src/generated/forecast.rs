// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Forecast`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Forecast::Dataset` (AWS ends it: maintenance): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html).
    Dataset = "AWS::Forecast::Dataset", Ref = Arn;
    new_with DatasetRequired {
        /// `DatasetName`: 1 to 63 characters, `^[a-zA-Z][a-zA-Z0-9_]*`. Update: replaces.
        dataset_name: Str = "DatasetName",
        /// `DatasetType`. Update: in place.
        dataset_type: dataset::DatasetType = "DatasetType",
        /// `Domain`. Update: in place.
        domain: dataset::Domain = "Domain",
        /// `Schema`. Update: in place.
        schema: dataset::Schema = "Schema",
    }
    set {
        /// `DataFrequency`: 1 to 5 characters, `^Y|M|W|D|H|30min|15min|10min|5min|1min$`. Update: in place.
        data_frequency: Str = "DataFrequency";
        /// `DatasetName`: 1 to 63 characters, `^[a-zA-Z][a-zA-Z0-9_]*`. Update: replaces.
        dataset_name: Str = "DatasetName";
        /// `DatasetType`. Update: in place.
        dataset_type: dataset::DatasetType = "DatasetType";
        /// `Domain`. Update: in place.
        domain: dataset::Domain = "Domain";
        /// `EncryptionConfig`. Update: in place.
        encryption_config: dataset::EncryptionConfig = "EncryptionConfig";
        /// `Schema`. Update: in place.
        schema: dataset::Schema = "Schema";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<dataset::Tags> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Forecast::Dataset`.
pub mod dataset {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Attributes` of `AWS::Forecast::Dataset`.
        Attributes;
        new ();
        set {
            /// `AttributeName`: 1 to 63 characters, `^[a-zA-Z][a-zA-Z0-9_]*`. Update: in place.
            attribute_name: Str = "AttributeName";
            /// `AttributeType`. Update: in place.
            attribute_type: AttributeType = "AttributeType";
        }
    }

    property! {
        /// `EncryptionConfig` of `AWS::Forecast::Dataset`.
        EncryptionConfig;
        new ();
        set {
            /// `KmsKeyArn`: at most 256 characters, `arn:aws[-a-z]*:kms:.*:key/.*`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
            /// `RoleArn`: at most 256 characters, `^[a-zA-Z0-9\-\_\.\/\:]+$`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
        }
    }

    property! {
        /// `Schema` of `AWS::Forecast::Dataset`.
        Schema;
        new ();
        set {
            /// `Attributes`: 1 to 100 items. Update: in place.
            attributes: List<Attributes> = "Attributes";
        }
    }

    property! {
        /// `Tags` of `AWS::Forecast::Dataset`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AttributeType` of `AWS::Forecast::Dataset`.
        AttributeType {
            STRING = "string",
            INTEGER = "integer",
            FLOAT = "float",
            TIMESTAMP = "timestamp",
            GEOLOCATION = "geolocation",
        }
    }

    values! {
        /// `DatasetType` of `AWS::Forecast::Dataset`.
        DatasetType {
            TARGET_TIME_SERIES = "TARGET_TIME_SERIES",
            RELATED_TIME_SERIES = "RELATED_TIME_SERIES",
            ITEM_METADATA = "ITEM_METADATA",
        }
    }

    values! {
        /// `Domain` of `AWS::Forecast::Dataset`.
        Domain {
            RETAIL = "RETAIL",
            CUSTOM = "CUSTOM",
            INVENTORY_PLANNING = "INVENTORY_PLANNING",
            EC2_CAPACITY = "EC2_CAPACITY",
            WORK_FORCE = "WORK_FORCE",
            WEB_TRAFFIC = "WEB_TRAFFIC",
            METRICS = "METRICS",
        }
    }
}

resource! {
    /// `AWS::Forecast::DatasetGroup` (AWS ends it: maintenance): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-datasetgroup.html).
    DatasetGroup = "AWS::Forecast::DatasetGroup", Ref = Arn;
    tags "Tags" List;
    new (dataset_group_name: Str = "DatasetGroupName", domain: dataset_group::Domain = "Domain");
    set {
        /// `DatasetArns`: at most 256 characters, `^[a-zA-Z0-9\-\_\.\/\:]+$`. Update: in place.
        dataset_arns: List<Str> = "DatasetArns";
        /// `DatasetGroupName`: 1 to 63 characters, `^[a-zA-Z][a-zA-Z0-9_]*`. Update: replaces.
        dataset_group_name: Str = "DatasetGroupName";
        /// `Domain`. Update: in place.
        domain: dataset_group::Domain = "Domain";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<dataset_group::Tag> = "Tags";
    }
    get {
    }
    ref dataset_group_arn;
}

/// Property types of `AWS::Forecast::DatasetGroup`.
pub mod dataset_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataset::Domain;

    property! {
        /// `Tag` of `AWS::Forecast::DatasetGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
