// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::S3Tables`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::S3Tables::Namespace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-namespace.html).
    Namespace = "AWS::S3Tables::Namespace", Ref = Str;
    new_with NamespaceRequired {
        /// `Namespace`: 1 to 255 characters. Update: replaces.
        namespace: Str = "Namespace",
        /// `TableBucketARN`. Update: replaces.
        table_bucket_arn: Str = "TableBucketARN",
    }
    set {
        /// `Namespace`: 1 to 255 characters. Update: replaces.
        namespace: Str = "Namespace";
        /// `TableBucketARN`. Update: replaces.
        table_bucket_arn: Str = "TableBucketARN";
    }
    get {
    }
}

resource! {
    /// `AWS::S3Tables::Table`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html).
    Table = "AWS::S3Tables::Table", Ref = Arn;
    tags "Tags" List;
    new_with TableRequired {
        /// `TableBucketARN`. Update: replaces.
        table_bucket_arn: Str = "TableBucketARN",
        /// `Namespace`: 1 to 255 characters, `^[0-9a-z_]*$`. Update: in place.
        namespace: Str = "Namespace",
        /// `TableName`. Update: in place.
        table_name: Str = "TableName",
        /// `OpenTableFormat`. Update: replaces.
        open_table_format: table::OpenTableFormat = "OpenTableFormat",
    }
    set {
        /// `Compaction`. Update: in place.
        compaction: table::Compaction = "Compaction";
        /// `IcebergMetadata`. Update: replaces.
        iceberg_metadata: table::IcebergMetadata = "IcebergMetadata";
        /// `Namespace`: 1 to 255 characters, `^[0-9a-z_]*$`. Update: in place.
        namespace: Str = "Namespace";
        /// `OpenTableFormat`. Update: replaces.
        open_table_format: table::OpenTableFormat = "OpenTableFormat";
        /// `SnapshotManagement`. Update: in place.
        snapshot_management: table::SnapshotManagement = "SnapshotManagement";
        /// `StorageClassConfiguration`. Update: replaces.
        storage_class_configuration: table::StorageClassConfiguration = "StorageClassConfiguration";
        /// `TableBucketARN`. Update: replaces.
        table_bucket_arn: Str = "TableBucketARN";
        /// `TableName`. Update: in place.
        table_name: Str = "TableName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<table::Tag> = "Tags";
        /// `WithoutMetadata`. Update: replaces.
        without_metadata: table::WithoutMetadata = "WithoutMetadata";
    }
    get {
        /// `VersionToken`
        version_token: Str = "VersionToken";
        /// `WarehouseLocation`
        warehouse_location: Str = "WarehouseLocation";
    }
    ref table_arn;
}

/// Property types of `AWS::S3Tables::Table`.
pub mod table {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Compaction` of `AWS::S3Tables::Table`.
        Compaction;
        new ();
        set {
            /// `Status`. Update: in place.
            status: Status = "Status";
            /// `TargetFileSizeMB`: at least 64. Update: in place.
            target_file_size_mb: Int = "TargetFileSizeMB";
        }
    }

    property! {
        /// `IcebergMetadata` of `AWS::S3Tables::Table`.
        IcebergMetadata;
        new ();
        set {
            /// `IcebergPartitionSpec`. Update: replaces.
            iceberg_partition_spec: IcebergPartitionSpec = "IcebergPartitionSpec";
            /// `IcebergSchema`. Update: replaces.
            iceberg_schema: IcebergSchema = "IcebergSchema";
            /// `IcebergSchemaV2`. Update: replaces.
            iceberg_schema_v2: IcebergSchemaV2 = "IcebergSchemaV2";
            /// `IcebergSortOrder`. Update: replaces.
            iceberg_sort_order: IcebergSortOrder = "IcebergSortOrder";
            /// `TableProperties`. Update: replaces.
            table_properties: Map<Str> = "TableProperties";
        }
    }

    property! {
        /// `IcebergPartitionField` of `AWS::S3Tables::Table`.
        IcebergPartitionField;
        new_with IcebergPartitionFieldRequired {
            /// `SourceId`. Update: replaces.
            source_id: Int = "SourceId",
            /// `Transform`. Update: replaces.
            transform: Str = "Transform",
            /// `Name`. Update: replaces.
            name: Str = "Name",
        }
        set {
            /// `FieldId`. Update: replaces.
            field_id: Int = "FieldId";
        }
    }

    property! {
        /// `IcebergPartitionSpec` of `AWS::S3Tables::Table`.
        IcebergPartitionSpec;
        new (fields: List<IcebergPartitionField> = "Fields");
        set {
            /// `SpecId`. Update: replaces.
            spec_id: Int = "SpecId";
        }
    }

    property! {
        /// `IcebergSchema` of `AWS::S3Tables::Table`.
        IcebergSchema;
        new (schema_field_list: List<SchemaField> = "SchemaFieldList");
        set {
        }
    }

    property! {
        /// `IcebergSchemaV2` of `AWS::S3Tables::Table`.
        IcebergSchemaV2;
        new (schema_v2_field_list: List<SchemaV2Field> = "SchemaV2FieldList", schema_v2_field_type: SchemaV2FieldType = "SchemaV2FieldType");
        set {
            /// `IdentifierFieldIds`. Update: replaces.
            identifier_field_ids: List<Int> = "IdentifierFieldIds";
            /// `SchemaId`. Update: replaces.
            schema_id: Int = "SchemaId";
        }
    }

    property! {
        /// `IcebergSortField` of `AWS::S3Tables::Table`.
        IcebergSortField;
        new_with IcebergSortFieldRequired {
            /// `SourceId`. Update: replaces.
            source_id: Int = "SourceId",
            /// `Transform`. Update: replaces.
            transform: Str = "Transform",
            /// `Direction`. Update: replaces.
            direction: Direction = "Direction",
            /// `NullOrder`. Update: replaces.
            null_order: NullOrder = "NullOrder",
        }
        set {
        }
    }

    property! {
        /// `IcebergSortOrder` of `AWS::S3Tables::Table`.
        IcebergSortOrder;
        new (fields: List<IcebergSortField> = "Fields");
        set {
            /// `OrderId`. Update: replaces.
            order_id: Int = "OrderId";
        }
    }

    property! {
        /// `SchemaField` of `AWS::S3Tables::Table`.
        SchemaField;
        new_with SchemaFieldRequired {
            /// `Name`. Update: replaces.
            name: Str = "Name",
            /// `Type`. Update: replaces.
            type_: Str = "Type",
        }
        set {
            /// `Id`. Update: replaces.
            id: Int = "Id";
            /// `Required`. Update: replaces.
            required: Bool = "Required";
        }
    }

    property! {
        /// `SchemaV2Field` of `AWS::S3Tables::Table`.
        SchemaV2Field;
        new_with SchemaV2FieldRequired {
            /// `Id`. Update: replaces.
            id: Int = "Id",
            /// `Name`. Update: replaces.
            name: Str = "Name",
            /// `Type`. Update: replaces.
            type_: Json = "Type",
            /// `Required`. Update: replaces.
            required: Bool = "Required",
        }
        set {
            /// `Doc`. Update: replaces.
            doc: Str = "Doc";
        }
    }

    property! {
        /// `SnapshotManagement` of `AWS::S3Tables::Table`.
        SnapshotManagement;
        new ();
        set {
            /// `MaxSnapshotAgeHours`: at least 1. Update: in place.
            max_snapshot_age_hours: Int = "MaxSnapshotAgeHours";
            /// `MinSnapshotsToKeep`: at least 1. Update: in place.
            min_snapshots_to_keep: Int = "MinSnapshotsToKeep";
            /// `Status`. Update: in place.
            status: Status = "Status";
        }
    }

    property! {
        /// `StorageClassConfiguration` of `AWS::S3Tables::Table`.
        StorageClassConfiguration;
        new ();
        set {
            /// `StorageClass`. Update: replaces.
            storage_class: StorageClass = "StorageClass";
        }
    }

    property! {
        /// `Tag` of `AWS::S3Tables::Table`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Direction` of `AWS::S3Tables::Table`.
        Direction {
            ASC = "asc",
            DESC = "desc",
        }
    }

    values! {
        /// `NullOrder` of `AWS::S3Tables::Table`.
        NullOrder {
            NULLS_FIRST = "nulls-first",
            NULLS_LAST = "nulls-last",
        }
    }

    values! {
        /// `OpenTableFormat` of `AWS::S3Tables::Table`.
        OpenTableFormat {
            ICEBERG = "ICEBERG",
        }
    }

    values! {
        /// `SchemaV2FieldType` of `AWS::S3Tables::Table`.
        SchemaV2FieldType {
            STRUCT = "struct",
        }
    }

    values! {
        /// `Status` of `AWS::S3Tables::Table`.
        Status {
            ENABLED = "enabled",
            DISABLED = "disabled",
        }
    }

    values! {
        /// `StorageClass` of `AWS::S3Tables::Table`.
        StorageClass {
            STANDARD = "STANDARD",
            INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
        }
    }

    values! {
        /// `WithoutMetadata` of `AWS::S3Tables::Table`.
        WithoutMetadata {
            YES = "Yes",
        }
    }
}

resource! {
    /// `AWS::S3Tables::TableBucket`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucket.html).
    TableBucket = "AWS::S3Tables::TableBucket", Ref = Arn;
    tags "Tags" List;
    new (table_bucket_name: Str = "TableBucketName");
    set {
        /// `EncryptionConfiguration`. Update: in place.
        encryption_configuration: table_bucket::EncryptionConfiguration = "EncryptionConfiguration";
        /// `MetricsConfiguration`. Update: in place.
        metrics_configuration: table_bucket::MetricsConfiguration = "MetricsConfiguration";
        /// `ReplicationConfiguration`. Update: in place.
        replication_configuration: table_bucket::ReplicationConfiguration = "ReplicationConfiguration";
        /// `StorageClassConfiguration`. Update: in place.
        storage_class_configuration: table_bucket::StorageClassConfiguration = "StorageClassConfiguration";
        /// `TableBucketName`: 3 to 63 characters. Update: replaces.
        table_bucket_name: Str = "TableBucketName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<table_bucket::Tag> = "Tags";
        /// `UnreferencedFileRemoval`. Update: in place.
        unreferenced_file_removal: table_bucket::UnreferencedFileRemoval = "UnreferencedFileRemoval";
    }
    get {
    }
    ref table_bucket_arn;
}

/// Property types of `AWS::S3Tables::TableBucket`.
pub mod table_bucket {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::table::{StorageClass, Tag};

    property! {
        /// `EncryptionConfiguration` of `AWS::S3Tables::TableBucket`.
        EncryptionConfiguration;
        new ();
        set {
            /// `KMSKeyArn`. Update: in place.
            kms_key_arn: KmsKeyArn = "KMSKeyArn";
            /// `SSEAlgorithm`. Update: in place.
            sse_algorithm: SSEAlgorithm = "SSEAlgorithm";
        }
    }

    property! {
        /// `MetricsConfiguration` of `AWS::S3Tables::TableBucket`.
        MetricsConfiguration;
        new ();
        set {
            /// `Status`: default `"Disabled"`. Update: in place.
            status: Status = "Status";
        }
    }

    property! {
        /// `ReplicationConfiguration` of `AWS::S3Tables::TableBucket`.
        ReplicationConfiguration;
        new (role: Str = "Role", rules: List<ReplicationRule> = "Rules");
        set {
        }
    }

    property! {
        /// `ReplicationDestination` of `AWS::S3Tables::TableBucket`.
        ReplicationDestination;
        new (destination_table_bucket_arn: Str = "DestinationTableBucketARN");
        set {
        }
    }

    property! {
        /// `ReplicationRule` of `AWS::S3Tables::TableBucket`.
        ReplicationRule;
        new (destinations: List<ReplicationDestination> = "Destinations");
        set {
        }
    }

    property! {
        /// `StorageClassConfiguration` of `AWS::S3Tables::TableBucket`.
        StorageClassConfiguration;
        new ();
        set {
            /// `StorageClass`. Update: in place.
            storage_class: StorageClass = "StorageClass";
        }
    }

    property! {
        /// `UnreferencedFileRemoval` of `AWS::S3Tables::TableBucket`.
        UnreferencedFileRemoval;
        new ();
        set {
            /// `NoncurrentDays`: at least 1. Update: in place.
            noncurrent_days: Int = "NoncurrentDays";
            /// `Status`. Update: in place.
            status: Status = "Status";
            /// `UnreferencedDays`: at least 1. Update: in place.
            unreferenced_days: Int = "UnreferencedDays";
        }
    }

    values! {
        /// `SSEAlgorithm` of `AWS::S3Tables::TableBucket`.
        SSEAlgorithm {
            AES256 = "AES256",
            AWS_KMS = "aws:kms",
        }
    }

    values! {
        /// `Status` of `AWS::S3Tables::TableBucket`.
        Status {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
        }
    }
}

resource! {
    /// `AWS::S3Tables::TableBucketPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucketpolicy.html).
    TableBucketPolicy = "AWS::S3Tables::TableBucketPolicy", Ref = Arn;
    new (resource_policy: PolicyDocument = "ResourcePolicy", table_bucket_arn: Str = "TableBucketARN");
    set {
        /// `ResourcePolicy`: 1 to 20 480 characters. Update: in place.
        resource_policy: PolicyDocument = "ResourcePolicy";
        /// `TableBucketARN`. Update: replaces.
        table_bucket_arn: Str = "TableBucketARN";
    }
    get {
    }
    ref table_bucket_arn;
}

resource! {
    /// `AWS::S3Tables::TablePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablepolicy.html).
    TablePolicy = "AWS::S3Tables::TablePolicy", Ref = Arn;
    new (table_arn: Str = "TableARN", resource_policy: PolicyDocument = "ResourcePolicy");
    set {
        /// `ResourcePolicy`: 1 to 20 480 characters. Update: in place.
        resource_policy: PolicyDocument = "ResourcePolicy";
        /// `TableARN`. Update: replaces.
        table_arn: Str = "TableARN";
    }
    get {
        /// `Namespace`
        namespace: Str = "Namespace";
        /// `TableBucketARN`
        table_bucket_arn: Arn = "TableBucketARN";
        /// `TableName`
        table_name: Str = "TableName";
    }
    ref table_arn;
}
