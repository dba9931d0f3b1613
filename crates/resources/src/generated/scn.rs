// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SCN`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SCN::DataIntegrationFlow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html).
    DataIntegrationFlow = "AWS::SCN::DataIntegrationFlow", Ref = Arn;
    tags "Tags" List;
    new_with DataIntegrationFlowRequired {
        /// `InstanceId`: 36 characters. Update: replaces.
        instance_id: Str = "InstanceId",
        /// `Name`: 1 to 256 characters, `^[A-Za-z0-9-]+$`. Update: replaces.
        name: Str = "Name",
        /// `Sources`: 1 to 40 items. Update: in place.
        sources: List<data_integration_flow::DataIntegrationFlowSource> = "Sources",
        /// `Transformation`. Update: in place.
        transformation: data_integration_flow::DataIntegrationFlowTransformation = "Transformation",
        /// `Target`. Update: in place.
        target: data_integration_flow::DataIntegrationFlowTarget = "Target",
    }
    set {
        /// `InstanceId`: 36 characters. Update: replaces.
        instance_id: Str = "InstanceId";
        /// `Name`: 1 to 256 characters, `^[A-Za-z0-9-]+$`. Update: replaces.
        name: Str = "Name";
        /// `Sources`: 1 to 40 items. Update: in place.
        sources: List<data_integration_flow::DataIntegrationFlowSource> = "Sources";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<data_integration_flow::Tag> = "Tags";
        /// `Target`. Update: in place.
        target: data_integration_flow::DataIntegrationFlowTarget = "Target";
        /// `Transformation`. Update: in place.
        transformation: data_integration_flow::DataIntegrationFlowTransformation = "Transformation";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref arn;
}

/// Property types of `AWS::SCN::DataIntegrationFlow`.
pub mod data_integration_flow {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DataIntegrationFlowSource` of `AWS::SCN::DataIntegrationFlow`.
        DataIntegrationFlowSource;
        new (source_type: SourceType = "SourceType", source_name: Str = "SourceName");
        set {
            /// `DatasetSource`. Update: in place.
            dataset_source: DatasetSourceConfiguration = "DatasetSource";
            /// `S3Source`. Update: in place.
            s3_source: S3SourceConfiguration = "S3Source";
        }
    }

    property! {
        /// `DataIntegrationFlowTarget` of `AWS::SCN::DataIntegrationFlow`.
        DataIntegrationFlowTarget;
        new (target_type: TargetType = "TargetType");
        set {
            /// `DatasetTarget`. Update: in place.
            dataset_target: DatasetTargetConfiguration = "DatasetTarget";
        }
    }

    property! {
        /// `DataIntegrationFlowTransformation` of `AWS::SCN::DataIntegrationFlow`.
        DataIntegrationFlowTransformation;
        new (transformation_type: TransformationType = "TransformationType");
        set {
            /// `SqlTransformation`. Update: in place.
            sql_transformation: SqlTransformationConfiguration = "SqlTransformation";
        }
    }

    property! {
        /// `DatasetOptions` of `AWS::SCN::DataIntegrationFlow`.
        DatasetOptions;
        new ();
        set {
            /// `DedupeRecords`. Update: in place.
            dedupe_records: Bool = "DedupeRecords";
            /// `DedupeStrategy`. Update: in place.
            dedupe_strategy: DedupeStrategy = "DedupeStrategy";
            /// `LoadType`. Update: in place.
            load_type: LoadType = "LoadType";
        }
    }

    property! {
        /// `DatasetSourceConfiguration` of `AWS::SCN::DataIntegrationFlow`.
        DatasetSourceConfiguration;
        new (dataset_identifier: Str = "DatasetIdentifier");
        set {
            /// `Options`. Update: in place.
            options: DatasetOptions = "Options";
        }
    }

    property! {
        /// `DatasetTargetConfiguration` of `AWS::SCN::DataIntegrationFlow`.
        DatasetTargetConfiguration;
        new (dataset_identifier: Str = "DatasetIdentifier");
        set {
            /// `Options`. Update: in place.
            options: DatasetOptions = "Options";
        }
    }

    property! {
        /// `DedupeStrategy` of `AWS::SCN::DataIntegrationFlow`.
        DedupeStrategy;
        new (type_: Type = "Type");
        set {
            /// `FieldPriority`. Update: in place.
            field_priority: FieldPriorityDedupeStrategyConfiguration = "FieldPriority";
        }
    }

    property! {
        /// `FieldPriorityDedupeField` of `AWS::SCN::DataIntegrationFlow`.
        FieldPriorityDedupeField;
        new (name: Str = "Name", sort_order: SortOrder = "SortOrder");
        set {
        }
    }

    property! {
        /// `FieldPriorityDedupeStrategyConfiguration` of `AWS::SCN::DataIntegrationFlow`.
        FieldPriorityDedupeStrategyConfiguration;
        new (fields: List<FieldPriorityDedupeField> = "Fields");
        set {
        }
    }

    property! {
        /// `S3Options` of `AWS::SCN::DataIntegrationFlow`.
        S3Options;
        new ();
        set {
            /// `FileType`. Update: in place.
            file_type: FileType = "FileType";
        }
    }

    property! {
        /// `S3SourceConfiguration` of `AWS::SCN::DataIntegrationFlow`.
        S3SourceConfiguration;
        new_with S3SourceConfigurationRequired {
            /// `BucketName`: 3 to 63 characters, `^[a-z0-9][a-z0-9.-]*[a-z0-9]$`. Update: in place.
            bucket_name: S3BucketName = "BucketName",
            /// `Prefix`: at most 700 characters, `^[/A-Za-z0-9._-]+$`. Update: in place.
            prefix: Str = "Prefix",
        }
        set {
            /// `Options`. Update: in place.
            options: S3Options = "Options";
        }
    }

    property! {
        /// `SqlTransformationConfiguration` of `AWS::SCN::DataIntegrationFlow`.
        SqlTransformationConfiguration;
        new (query: Str = "Query");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::SCN::DataIntegrationFlow`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `FileType` of `AWS::SCN::DataIntegrationFlow`.
        FileType {
            CSV = "CSV",
            PARQUET = "PARQUET",
            JSON = "JSON",
        }
    }

    values! {
        /// `LoadType` of `AWS::SCN::DataIntegrationFlow`.
        LoadType {
            INCREMENTAL = "INCREMENTAL",
            REPLACE = "REPLACE",
        }
    }

    values! {
        /// `SortOrder` of `AWS::SCN::DataIntegrationFlow`.
        SortOrder {
            ASC = "ASC",
            DESC = "DESC",
        }
    }

    values! {
        /// `SourceType` of `AWS::SCN::DataIntegrationFlow`.
        SourceType {
            S3 = "S3",
            DATASET = "DATASET",
        }
    }

    values! {
        /// `TargetType` of `AWS::SCN::DataIntegrationFlow`.
        TargetType {
            DATASET = "DATASET",
        }
    }

    values! {
        /// `TransformationType` of `AWS::SCN::DataIntegrationFlow`.
        TransformationType {
            SQL = "SQL",
            NONE = "NONE",
        }
    }

    values! {
        /// `Type` of `AWS::SCN::DataIntegrationFlow`.
        Type {
            FIELD_PRIORITY = "FIELD_PRIORITY",
        }
    }
}

resource! {
    /// `AWS::SCN::Dataset`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataset.html).
    Dataset = "AWS::SCN::Dataset", Ref = Arn;
    tags "Tags" List;
    new_with DatasetRequired {
        /// `InstanceId`: 36 characters. Update: replaces.
        instance_id: Str = "InstanceId",
        /// `Namespace`: 1 to 50 characters, `^[a-z0-9_]+$`. Update: replaces.
        namespace: Str = "Namespace",
        /// `Name`: 1 to 75 characters, `^[a-z0-9_]+$`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `Description`: 1 to 500 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceId`: 36 characters. Update: replaces.
        instance_id: Str = "InstanceId";
        /// `Name`: 1 to 75 characters, `^[a-z0-9_]+$`. Update: replaces.
        name: Str = "Name";
        /// `Namespace`: 1 to 50 characters, `^[a-z0-9_]+$`. Update: replaces.
        namespace: Str = "Namespace";
        /// `PartitionSpec`. Update: replaces.
        partition_spec: dataset::PartitionSpec = "PartitionSpec";
        /// `Schema`. Update: replaces.
        schema: dataset::Schema = "Schema";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<dataset::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref arn;
}

/// Property types of `AWS::SCN::Dataset`.
pub mod dataset {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_integration_flow::Tag;

    property! {
        /// `DataLakeDatasetPartitionField` of `AWS::SCN::Dataset`.
        DataLakeDatasetPartitionField;
        new (name: Str = "Name", transform: Transform = "Transform");
        set {
        }
    }

    property! {
        /// `DataLakeDatasetPrimaryKeyField` of `AWS::SCN::Dataset`.
        DataLakeDatasetPrimaryKeyField;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `DataLakeDatasetSchemaField` of `AWS::SCN::Dataset`.
        DataLakeDatasetSchemaField;
        new (name: Str = "Name", type_: DataLakeDatasetSchemaFieldType = "Type", is_required: Bool = "IsRequired");
        set {
        }
    }

    property! {
        /// `PartitionSpec` of `AWS::SCN::Dataset`.
        PartitionSpec;
        new (fields: List<DataLakeDatasetPartitionField> = "Fields");
        set {
        }
    }

    property! {
        /// `Schema` of `AWS::SCN::Dataset`.
        Schema;
        new (name: Str = "Name", fields: List<DataLakeDatasetSchemaField> = "Fields");
        set {
            /// `PrimaryKeys`: 1 to 20 items. Update: replaces.
            primary_keys: List<DataLakeDatasetPrimaryKeyField> = "PrimaryKeys";
        }
    }

    property! {
        /// `Transform` of `AWS::SCN::Dataset`.
        Transform;
        new (type_: TransformType = "Type");
        set {
        }
    }

    values! {
        /// `DataLakeDatasetSchemaFieldType` of `AWS::SCN::Dataset`.
        DataLakeDatasetSchemaFieldType {
            INT = "INT",
            DOUBLE = "DOUBLE",
            STRING = "STRING",
            TIMESTAMP = "TIMESTAMP",
            LONG = "LONG",
        }
    }

    values! {
        /// `TransformType` of `AWS::SCN::Dataset`.
        TransformType {
            YEAR = "YEAR",
            MONTH = "MONTH",
            DAY = "DAY",
            HOUR = "HOUR",
            IDENTITY = "IDENTITY",
        }
    }
}

resource! {
    /// `AWS::SCN::Instance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-instance.html).
    Instance = "AWS::SCN::Instance", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `InstanceDescription`: at most 501 characters, `^([a-zA-Z0-9., _ʼ'%-]){0,500}$`. Update: in place.
        instance_description: Str = "InstanceDescription";
        /// `InstanceName`: at most 63 characters. Update: in place.
        instance_name: Str = "InstanceName";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<instance::Tag> = "Tags";
        /// `WebAppDnsDomain`: `^(?![-])[a-zA-Z0-9-]{1,62}[a-zA-Z0-9]$`. Update: replaces.
        web_app_dns_domain: Str = "WebAppDnsDomain";
    }
    get {
        /// `AwsAccountId`
        aws_account_id: Str = "AwsAccountId";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `InstanceId`
        instance_id: Str = "InstanceId";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `State`
        state: Str = "State";
        /// `VersionNumber`
        version_number: Num = "VersionNumber";
    }
    ref arn;
}

/// Property types of `AWS::SCN::Instance`.
pub mod instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_integration_flow::Tag;
}

resource! {
    /// `AWS::SCN::Namespace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-namespace.html).
    Namespace = "AWS::SCN::Namespace", Ref = Arn;
    tags "Tags" List;
    new_with NamespaceRequired {
        /// `InstanceId`: 36 characters. Update: replaces.
        instance_id: Str = "InstanceId",
        /// `Name`: 1 to 50 characters, `^[a-z0-9_]+$`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `Description`: 1 to 500 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceId`: 36 characters. Update: replaces.
        instance_id: Str = "InstanceId";
        /// `Name`: 1 to 50 characters, `^[a-z0-9_]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<namespace::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref arn;
}

/// Property types of `AWS::SCN::Namespace`.
pub mod namespace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_integration_flow::Tag;
}
