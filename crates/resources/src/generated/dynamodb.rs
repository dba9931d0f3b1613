// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DynamoDB`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DynamoDB::GlobalTable`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html).
    GlobalTable = "AWS::DynamoDB::GlobalTable", Ref = DynamodbGlobalTableName;
    new (replicas: List<global_table::ReplicaSpecification> = "Replicas");
    set {
        /// `AttributeDefinitions`: at least 1 items, no item twice. Update: in place.
        attribute_definitions: List<global_table::AttributeDefinition> = "AttributeDefinitions";
        /// `BillingMode`. Update: in place.
        billing_mode: global_table::BillingMode = "BillingMode";
        /// `GlobalSecondaryIndexes`: no item twice. Update: in place.
        global_secondary_indexes: List<global_table::GlobalSecondaryIndex> = "GlobalSecondaryIndexes";
        /// `GlobalTableSourceArn`: 1 to 1024 characters. Update: may replace.
        global_table_source_arn: Str = "GlobalTableSourceArn";
        /// `GlobalTableWitnesses`: 1 items, no item twice. Update: in place.
        global_table_witnesses: List<global_table::GlobalTableWitness> = "GlobalTableWitnesses";
        /// `KeySchema`: no item twice. Update: may replace.
        key_schema: List<global_table::KeySchema> = "KeySchema";
        /// `LocalSecondaryIndexes`: no item twice. Update: may replace.
        local_secondary_indexes: List<global_table::LocalSecondaryIndex> = "LocalSecondaryIndexes";
        /// `MultiRegionConsistency`. Update: in place.
        multi_region_consistency: global_table::MultiRegionConsistency = "MultiRegionConsistency";
        /// `ReadOnDemandThroughputSettings`. Update: in place.
        read_on_demand_throughput_settings: global_table::ReadOnDemandThroughputSettings = "ReadOnDemandThroughputSettings";
        /// `ReadProvisionedThroughputSettings`. Update: in place.
        read_provisioned_throughput_settings: global_table::GlobalReadProvisionedThroughputSettings = "ReadProvisionedThroughputSettings";
        /// `Replicas`: at least 1 items, no item twice. Update: in place.
        replicas: List<global_table::ReplicaSpecification> = "Replicas";
        /// `SSESpecification`. Update: in place.
        sse_specification: global_table::SSESpecification = "SSESpecification";
        /// `StreamSpecification`. Update: in place.
        stream_specification: global_table::StreamSpecification = "StreamSpecification";
        /// `TableName`: 1 to 1024 characters. Update: replaces.
        table_name: Str = "TableName";
        /// `TableType`. Update: in place.
        table_type: global_table::TableType = "TableType";
        /// `TimeToLiveSpecification`. Update: in place.
        time_to_live_specification: global_table::TimeToLiveSpecification = "TimeToLiveSpecification";
        /// `VectorIndexes`: at least 1 items, no item twice. Update: in place.
        vector_indexes: List<global_table::VectorIndex> = "VectorIndexes";
        /// `WarmThroughput`. Update: in place.
        warm_throughput: global_table::WarmThroughput = "WarmThroughput";
        /// `WriteOnDemandThroughputSettings`. Update: in place.
        write_on_demand_throughput_settings: global_table::WriteOnDemandThroughputSettings = "WriteOnDemandThroughputSettings";
        /// `WriteProvisionedThroughputSettings`. Update: in place.
        write_provisioned_throughput_settings: global_table::WriteProvisionedThroughputSettings = "WriteProvisionedThroughputSettings";
    }
    get {
        /// `Arn`
        arn: DynamodbGlobalTableArn = "Arn";
        /// `StreamArn`
        stream_arn: DynamodbGlobalTableStreamArn = "StreamArn";
        /// `TableId`
        table_id: Str = "TableId";
    }
    ref table_name;
}

/// Property types of `AWS::DynamoDB::GlobalTable`.
pub mod global_table {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AttributeDefinition` of `AWS::DynamoDB::GlobalTable`.
        AttributeDefinition;
        new (attribute_name: Str = "AttributeName", attribute_type: AttributeType = "AttributeType");
        set {
        }
    }

    property! {
        /// `CapacityAutoScalingSettings` of `AWS::DynamoDB::GlobalTable`.
        CapacityAutoScalingSettings;
        new_with CapacityAutoScalingSettingsRequired {
            /// `MinCapacity`: at least 1. Update: in place.
            min_capacity: Int = "MinCapacity",
            /// `MaxCapacity`: at least 1. Update: in place.
            max_capacity: Int = "MaxCapacity",
            /// `TargetTrackingScalingPolicyConfiguration`. Update: in place.
            target_tracking_scaling_policy_configuration: TargetTrackingScalingPolicyConfiguration = "TargetTrackingScalingPolicyConfiguration",
        }
        set {
            /// `SeedCapacity`: at least 1. Update: in place.
            seed_capacity: Int = "SeedCapacity";
        }
    }

    property! {
        /// `ContributorInsightsSpecification` of `AWS::DynamoDB::GlobalTable`.
        ContributorInsightsSpecification;
        new (enabled: Bool = "Enabled");
        set {
            /// `Mode`. Update: in place.
            mode: Mode = "Mode";
        }
    }

    property! {
        /// `GlobalReadProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
        GlobalReadProvisionedThroughputSettings;
        new ();
        set {
            /// `ReadCapacityUnits`: at least 1. Update: in place.
            read_capacity_units: Int = "ReadCapacityUnits";
        }
    }

    property! {
        /// `GlobalSecondaryIndex` of `AWS::DynamoDB::GlobalTable`.
        GlobalSecondaryIndex;
        new (index_name: Str = "IndexName", projection: Projection = "Projection", key_schema: List<GlobalSecondaryIndexKeySchema> = "KeySchema");
        set {
            /// `ReadOnDemandThroughputSettings`. Update: in place.
            read_on_demand_throughput_settings: ReadOnDemandThroughputSettings = "ReadOnDemandThroughputSettings";
            /// `ReadProvisionedThroughputSettings`. Update: in place.
            read_provisioned_throughput_settings: GlobalReadProvisionedThroughputSettings = "ReadProvisionedThroughputSettings";
            /// `WarmThroughput`. Update: in place.
            warm_throughput: WarmThroughput = "WarmThroughput";
            /// `WriteOnDemandThroughputSettings`. Update: in place.
            write_on_demand_throughput_settings: WriteOnDemandThroughputSettings = "WriteOnDemandThroughputSettings";
            /// `WriteProvisionedThroughputSettings`. Update: in place.
            write_provisioned_throughput_settings: WriteProvisionedThroughputSettings = "WriteProvisionedThroughputSettings";
        }
    }

    property! {
        /// `GlobalSecondaryIndexKeySchema` of `AWS::DynamoDB::GlobalTable`.
        GlobalSecondaryIndexKeySchema;
        new (key_type: KeyType = "KeyType", attribute_name: Str = "AttributeName");
        set {
        }
    }

    property! {
        /// `GlobalTableWitness` of `AWS::DynamoDB::GlobalTable`.
        GlobalTableWitness;
        new ();
        set {
            /// `Region`. Update: in place.
            region: Str = "Region";
        }
    }

    property! {
        /// `KeySchema` of `AWS::DynamoDB::GlobalTable`.
        KeySchema;
        new (key_type: KeyType = "KeyType", attribute_name: Str = "AttributeName");
        set {
        }
    }

    property! {
        /// `KinesisStreamSpecification` of `AWS::DynamoDB::GlobalTable`.
        KinesisStreamSpecification;
        new (stream_arn: Str = "StreamArn");
        set {
            /// `ApproximateCreationDateTimePrecision`. Update: in place.
            approximate_creation_date_time_precision: ApproximateCreationDateTimePrecision = "ApproximateCreationDateTimePrecision";
        }
    }

    property! {
        /// `LocalSecondaryIndex` of `AWS::DynamoDB::GlobalTable`.
        LocalSecondaryIndex;
        new (index_name: Str = "IndexName", projection: Projection = "Projection", key_schema: List<KeySchema> = "KeySchema");
        set {
        }
    }

    property! {
        /// `PointInTimeRecoverySpecification` of `AWS::DynamoDB::GlobalTable`.
        PointInTimeRecoverySpecification;
        new ();
        set {
            /// `PointInTimeRecoveryEnabled`. Update: in place.
            point_in_time_recovery_enabled: Bool = "PointInTimeRecoveryEnabled";
            /// `RecoveryPeriodInDays`: 1 to 35. Update: in place.
            recovery_period_in_days: DayCount = "RecoveryPeriodInDays";
        }
    }

    property! {
        /// `Projection` of `AWS::DynamoDB::GlobalTable`.
        Projection;
        new ();
        set {
            /// `NonKeyAttributes`: at most 20 items, no item twice, 1 to 255 characters. Update: may replace.
            non_key_attributes: List<Str> = "NonKeyAttributes";
            /// `ProjectionType`. Update: may replace.
            projection_type: ProjectionType = "ProjectionType";
        }
    }

    property! {
        /// `ReadOnDemandThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
        ReadOnDemandThroughputSettings;
        new ();
        set {
            /// `MaxReadRequestUnits`: at least 1. Update: in place.
            max_read_request_units: Int = "MaxReadRequestUnits";
        }
    }

    property! {
        /// `ReadProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
        ReadProvisionedThroughputSettings;
        new ();
        set {
            /// `ReadCapacityAutoScalingSettings`. Update: in place.
            read_capacity_auto_scaling_settings: CapacityAutoScalingSettings = "ReadCapacityAutoScalingSettings";
            /// `ReadCapacityUnits`: at least 1. Update: in place.
            read_capacity_units: Int = "ReadCapacityUnits";
        }
    }

    property! {
        /// `ReplicaGlobalSecondaryIndexSpecification` of `AWS::DynamoDB::GlobalTable`.
        ReplicaGlobalSecondaryIndexSpecification;
        new (index_name: Str = "IndexName");
        set {
            /// `ContributorInsightsSpecification`. Update: in place.
            contributor_insights_specification: ContributorInsightsSpecification = "ContributorInsightsSpecification";
            /// `ReadOnDemandThroughputSettings`. Update: in place.
            read_on_demand_throughput_settings: ReadOnDemandThroughputSettings = "ReadOnDemandThroughputSettings";
            /// `ReadProvisionedThroughputSettings`. Update: in place.
            read_provisioned_throughput_settings: ReadProvisionedThroughputSettings = "ReadProvisionedThroughputSettings";
        }
    }

    property! {
        /// `ReplicaSSESpecification` of `AWS::DynamoDB::GlobalTable`.
        ReplicaSSESpecification;
        new (kms_master_key_id: KmsKey = "KMSMasterKeyId");
        set {
        }
    }

    property! {
        /// `ReplicaSpecification` of `AWS::DynamoDB::GlobalTable`.
        ReplicaSpecification;
        new (region: Str = "Region");
        set {
            /// `ContributorInsightsSpecification`. Update: in place.
            contributor_insights_specification: ContributorInsightsSpecification = "ContributorInsightsSpecification";
            /// `DeletionProtectionEnabled`. Update: in place.
            deletion_protection_enabled: Bool = "DeletionProtectionEnabled";
            /// `DisassociationProtectionEnabled`. Update: in place.
            disassociation_protection_enabled: Bool = "DisassociationProtectionEnabled";
            /// `GlobalSecondaryIndexes`: no item twice. Update: in place.
            global_secondary_indexes: List<ReplicaGlobalSecondaryIndexSpecification> = "GlobalSecondaryIndexes";
            /// `GlobalTableSettingsReplicationMode`. Update: in place.
            global_table_settings_replication_mode: GlobalTableSettingsReplicationMode = "GlobalTableSettingsReplicationMode";
            /// `KinesisStreamSpecification`. Update: in place.
            kinesis_stream_specification: KinesisStreamSpecification = "KinesisStreamSpecification";
            /// `PointInTimeRecoverySpecification`. Update: in place.
            point_in_time_recovery_specification: PointInTimeRecoverySpecification = "PointInTimeRecoverySpecification";
            /// `ReadOnDemandThroughputSettings`. Update: in place.
            read_on_demand_throughput_settings: ReadOnDemandThroughputSettings = "ReadOnDemandThroughputSettings";
            /// `ReadProvisionedThroughputSettings`. Update: in place.
            read_provisioned_throughput_settings: ReadProvisionedThroughputSettings = "ReadProvisionedThroughputSettings";
            /// `ReplicaStreamSpecification`. Update: in place.
            replica_stream_specification: ReplicaStreamSpecification = "ReplicaStreamSpecification";
            /// `ResourcePolicy`. Update: in place.
            resource_policy: ResourcePolicy = "ResourcePolicy";
            /// `SSESpecification`. Update: in place.
            sse_specification: ReplicaSSESpecification = "SSESpecification";
            /// `TableClass`. Update: in place.
            table_class: Str = "TableClass";
            /// `Tags`: no item twice. Update: in place.
            tags: List<Tag> = "Tags";
        }
    }

    property! {
        /// `ReplicaStreamSpecification` of `AWS::DynamoDB::GlobalTable`.
        ReplicaStreamSpecification;
        new ();
        set {
            /// `ResourcePolicy`. Update: in place.
            resource_policy: ResourcePolicy = "ResourcePolicy";
            /// `Tags`: no item twice. Update: in place.
            tags: List<Tag> = "Tags";
        }
    }

    property! {
        /// `ResourcePolicy` of `AWS::DynamoDB::GlobalTable`.
        ResourcePolicy;
        new (policy_document: PolicyDocument = "PolicyDocument");
        set {
        }
    }

    property! {
        /// `SSESpecification` of `AWS::DynamoDB::GlobalTable`.
        SSESpecification;
        new (sse_enabled: Bool = "SSEEnabled");
        set {
            /// `SSEType`. Update: in place.
            sse_type: SSEType = "SSEType";
        }
    }

    property! {
        /// `SearchSchemaElement` of `AWS::DynamoDB::GlobalTable`.
        SearchSchemaElement;
        new (attribute_name: Str = "AttributeName", search_schema_element_type: SearchSchemaElementType = "SearchSchemaElementType");
        set {
        }
    }

    property! {
        /// `StreamSpecification` of `AWS::DynamoDB::GlobalTable`.
        StreamSpecification;
        new (stream_view_type: StreamViewType = "StreamViewType");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::DynamoDB::GlobalTable`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TargetTrackingScalingPolicyConfiguration` of `AWS::DynamoDB::GlobalTable`.
        TargetTrackingScalingPolicyConfiguration;
        new (target_value: Num = "TargetValue");
        set {
            /// `DisableScaleIn`. Update: in place.
            disable_scale_in: Bool = "DisableScaleIn";
            /// `ScaleInCooldown`: at least 0. Update: in place.
            scale_in_cooldown: Int = "ScaleInCooldown";
            /// `ScaleOutCooldown`: at least 0. Update: in place.
            scale_out_cooldown: Int = "ScaleOutCooldown";
        }
    }

    property! {
        /// `TimeToLiveSpecification` of `AWS::DynamoDB::GlobalTable`.
        TimeToLiveSpecification;
        new (enabled: Bool = "Enabled");
        set {
            /// `AttributeName`. Update: in place.
            attribute_name: Str = "AttributeName";
        }
    }

    property! {
        /// `VectorAttribute` of `AWS::DynamoDB::GlobalTable`.
        VectorAttribute;
        new (attribute_name: Str = "AttributeName");
        set {
        }
    }

    property! {
        /// `VectorIndex` of `AWS::DynamoDB::GlobalTable`.
        VectorIndex;
        new_with VectorIndexRequired {
            /// `IndexName`: 3 to 255 characters, `^[a-zA-Z0-9_.-]+$`. Update: in place.
            index_name: Str = "IndexName",
            /// `VectorAttribute`. Update: in place.
            vector_attribute: VectorAttribute = "VectorAttribute",
            /// `Projection`. Update: in place.
            projection: Projection = "Projection",
            /// `Dimensions`: 1 to 4096. Update: in place.
            dimensions: Int = "Dimensions",
            /// `DistanceFunction`. Update: in place.
            distance_function: DistanceFunction = "DistanceFunction",
        }
        set {
            /// `SearchSchema`: at least 1 items, no item twice. Update: in place.
            search_schema: List<SearchSchemaElement> = "SearchSchema";
        }
    }

    property! {
        /// `WarmThroughput` of `AWS::DynamoDB::GlobalTable`.
        WarmThroughput;
        new ();
        set {
            /// `ReadUnitsPerSecond`: at least 1. Update: in place.
            read_units_per_second: Int = "ReadUnitsPerSecond";
            /// `WriteUnitsPerSecond`: at least 1. Update: in place.
            write_units_per_second: Int = "WriteUnitsPerSecond";
        }
    }

    property! {
        /// `WriteOnDemandThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
        WriteOnDemandThroughputSettings;
        new ();
        set {
            /// `MaxWriteRequestUnits`: at least 1. Update: in place.
            max_write_request_units: Int = "MaxWriteRequestUnits";
        }
    }

    property! {
        /// `WriteProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
        WriteProvisionedThroughputSettings;
        new ();
        set {
            /// `WriteCapacityAutoScalingSettings`. Update: in place.
            write_capacity_auto_scaling_settings: CapacityAutoScalingSettings = "WriteCapacityAutoScalingSettings";
        }
    }

    values! {
        /// `ApproximateCreationDateTimePrecision` of `AWS::DynamoDB::GlobalTable`.
        ApproximateCreationDateTimePrecision {
            MICROSECOND = "MICROSECOND",
            MILLISECOND = "MILLISECOND",
        }
    }

    values! {
        /// `AttributeType` of `AWS::DynamoDB::GlobalTable`.
        AttributeType {
            B = "B",
            N = "N",
            S = "S",
        }
    }

    values! {
        /// `BillingMode` of `AWS::DynamoDB::GlobalTable`.
        BillingMode {
            PAY_PER_REQUEST = "PAY_PER_REQUEST",
            PROVISIONED = "PROVISIONED",
        }
    }

    values! {
        /// `DistanceFunction` of `AWS::DynamoDB::GlobalTable`.
        DistanceFunction {
            COSINE = "COSINE",
            DOT_PRODUCT = "DOT_PRODUCT",
            EUCLIDEAN = "EUCLIDEAN",
        }
    }

    values! {
        /// `GlobalTableSettingsReplicationMode` of `AWS::DynamoDB::GlobalTable`.
        GlobalTableSettingsReplicationMode {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `KeyType` of `AWS::DynamoDB::GlobalTable`.
        KeyType {
            HASH = "HASH",
            RANGE = "RANGE",
        }
    }

    values! {
        /// `Mode` of `AWS::DynamoDB::GlobalTable`.
        Mode {
            ACCESSED_AND_THROTTLED_KEYS = "ACCESSED_AND_THROTTLED_KEYS",
            THROTTLED_KEYS = "THROTTLED_KEYS",
        }
    }

    values! {
        /// `MultiRegionConsistency` of `AWS::DynamoDB::GlobalTable`.
        MultiRegionConsistency {
            EVENTUAL = "EVENTUAL",
            STRONG = "STRONG",
        }
    }

    values! {
        /// `ProjectionType` of `AWS::DynamoDB::GlobalTable`.
        ProjectionType {
            ALL = "ALL",
            INCLUDE = "INCLUDE",
            KEYS_ONLY = "KEYS_ONLY",
        }
    }

    values! {
        /// `SSEType` of `AWS::DynamoDB::GlobalTable`.
        SSEType {
            KMS = "KMS",
        }
    }

    values! {
        /// `SearchSchemaElementType` of `AWS::DynamoDB::GlobalTable`.
        SearchSchemaElementType {
            HASH = "HASH",
            INLINE_FILTER = "INLINE_FILTER",
        }
    }

    values! {
        /// `StreamViewType` of `AWS::DynamoDB::GlobalTable`.
        StreamViewType {
            KEYS_ONLY = "KEYS_ONLY",
            NEW_AND_OLD_IMAGES = "NEW_AND_OLD_IMAGES",
            NEW_IMAGE = "NEW_IMAGE",
            OLD_IMAGE = "OLD_IMAGE",
        }
    }

    values! {
        /// `TableType` of `AWS::DynamoDB::GlobalTable`.
        TableType {
            GLOBAL_TABLE_REPLICA = "GlobalTableReplica",
            REGIONAL = "Regional",
        }
    }
}

resource! {
    /// `AWS::DynamoDB::Table`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html).
    Table = "AWS::DynamoDB::Table", Ref = DynamodbTableName;
    tags "Tags" List;
    new (key_schema: List<table::KeySchema> = "KeySchema");
    set {
        /// `AttributeDefinitions`: no item twice. Update: in place.
        attribute_definitions: List<table::AttributeDefinition> = "AttributeDefinitions";
        /// `BillingMode`. Update: in place.
        billing_mode: table::BillingMode = "BillingMode";
        /// `ContributorInsightsSpecification`. Update: in place.
        contributor_insights_specification: table::ContributorInsightsSpecification = "ContributorInsightsSpecification";
        /// `DeletionProtectionEnabled`. Update: in place.
        deletion_protection_enabled: Bool = "DeletionProtectionEnabled";
        /// `GlobalSecondaryIndexes`. Update: in place.
        global_secondary_indexes: List<table::GlobalSecondaryIndex> = "GlobalSecondaryIndexes";
        /// `ImportSourceSpecification`. Update: replaces.
        import_source_specification: table::ImportSourceSpecification = "ImportSourceSpecification";
        /// `KeySchema`: no item twice. Update: may replace.
        key_schema: List<table::KeySchema> = "KeySchema";
        /// `KinesisStreamSpecification`. Update: in place.
        kinesis_stream_specification: table::KinesisStreamSpecification = "KinesisStreamSpecification";
        /// `LocalSecondaryIndexes`. Update: in place.
        local_secondary_indexes: List<table::LocalSecondaryIndex> = "LocalSecondaryIndexes";
        /// `OnDemandThroughput`. Update: in place.
        on_demand_throughput: table::OnDemandThroughput = "OnDemandThroughput";
        /// `PointInTimeRecoverySpecification`. Update: in place.
        point_in_time_recovery_specification: table::PointInTimeRecoverySpecification = "PointInTimeRecoverySpecification";
        /// `ProvisionedThroughput`. Update: in place.
        provisioned_throughput: table::ProvisionedThroughput = "ProvisionedThroughput";
        /// `ResourcePolicy`. Update: in place.
        resource_policy: table::ResourcePolicy = "ResourcePolicy";
        /// `SSESpecification`. Update: in place.
        sse_specification: table::SSESpecification = "SSESpecification";
        /// `StreamSpecification`. Update: in place.
        stream_specification: table::StreamSpecification = "StreamSpecification";
        /// `TableClass`. Update: in place.
        table_class: table::TableClass = "TableClass";
        /// `TableName`: 1 to 1024 characters. Update: replaces.
        table_name: Str = "TableName";
        /// `Tags`. Update: in place.
        tags: List<table::Tag> = "Tags";
        /// `TimeToLiveSpecification`. Update: in place.
        time_to_live_specification: table::TimeToLiveSpecification = "TimeToLiveSpecification";
        /// `VectorIndexes`: at least 1 items, no item twice. Update: in place.
        vector_indexes: List<table::VectorIndex> = "VectorIndexes";
        /// `WarmThroughput`. Update: in place.
        warm_throughput: table::WarmThroughput = "WarmThroughput";
    }
    get {
        /// `Arn`
        arn: DynamodbTableArn = "Arn";
        /// `StreamArn`
        stream_arn: DynamodbTableStreamArn = "StreamArn";
    }
    ref table_name;
}

/// Property types of `AWS::DynamoDB::Table`.
pub mod table {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::global_table::{ApproximateCreationDateTimePrecision, AttributeDefinition, AttributeType, BillingMode, ContributorInsightsSpecification, DistanceFunction, Mode, PointInTimeRecoverySpecification, ProjectionType, ResourcePolicy, SSEType, SearchSchemaElement, SearchSchemaElementType, StreamViewType, TimeToLiveSpecification, VectorAttribute, WarmThroughput};

    property! {
        /// `Csv` of `AWS::DynamoDB::Table`.
        Csv;
        new ();
        set {
            /// `Delimiter`. Update: replaces.
            delimiter: Str = "Delimiter";
            /// `HeaderList`: no item twice. Update: replaces.
            header_list: List<Str> = "HeaderList";
        }
    }

    property! {
        /// `GlobalSecondaryIndex` of `AWS::DynamoDB::Table`.
        GlobalSecondaryIndex;
        new (index_name: Str = "IndexName", projection: Projection = "Projection", key_schema: List<GlobalSecondaryIndexKeySchema> = "KeySchema");
        set {
            /// `ContributorInsightsSpecification`. Update: in place.
            contributor_insights_specification: ContributorInsightsSpecification = "ContributorInsightsSpecification";
            /// `OnDemandThroughput`. Update: in place.
            on_demand_throughput: OnDemandThroughput = "OnDemandThroughput";
            /// `ProvisionedThroughput`. Update: in place.
            provisioned_throughput: ProvisionedThroughput = "ProvisionedThroughput";
            /// `WarmThroughput`. Update: in place.
            warm_throughput: WarmThroughput = "WarmThroughput";
        }
    }

    property! {
        /// `GlobalSecondaryIndexKeySchema` of `AWS::DynamoDB::Table`.
        GlobalSecondaryIndexKeySchema;
        new_with GlobalSecondaryIndexKeySchemaRequired {
            /// `KeyType`. Update: in place.
            key_type: Str = "KeyType",
            /// `AttributeName`. Update: in place.
            attribute_name: Str = "AttributeName",
        }
        set {
        }
    }

    property! {
        /// `ImportSourceSpecification` of `AWS::DynamoDB::Table`.
        ImportSourceSpecification;
        new (s3_bucket_source: S3BucketSource = "S3BucketSource", input_format: Str = "InputFormat");
        set {
            /// `InputCompressionType`. Update: replaces.
            input_compression_type: Str = "InputCompressionType";
            /// `InputFormatOptions`. Update: replaces.
            input_format_options: InputFormatOptions = "InputFormatOptions";
        }
    }

    property! {
        /// `InputFormatOptions` of `AWS::DynamoDB::Table`.
        InputFormatOptions;
        new ();
        set {
            /// `Csv`. Update: replaces.
            csv: Csv = "Csv";
        }
    }

    property! {
        /// `KeySchema` of `AWS::DynamoDB::Table`.
        KeySchema;
        new_with KeySchemaRequired {
            /// `KeyType`. Update: may replace.
            key_type: Str = "KeyType",
            /// `AttributeName`. Update: may replace.
            attribute_name: Str = "AttributeName",
        }
        set {
        }
    }

    property! {
        /// `KinesisStreamSpecification` of `AWS::DynamoDB::Table`.
        KinesisStreamSpecification;
        new (stream_arn: KinesisStreamArn = "StreamArn");
        set {
            /// `ApproximateCreationDateTimePrecision`. Update: in place.
            approximate_creation_date_time_precision: ApproximateCreationDateTimePrecision = "ApproximateCreationDateTimePrecision";
        }
    }

    property! {
        /// `LocalSecondaryIndex` of `AWS::DynamoDB::Table`.
        LocalSecondaryIndex;
        new (index_name: Str = "IndexName", projection: Projection = "Projection", key_schema: List<KeySchema> = "KeySchema");
        set {
        }
    }

    property! {
        /// `OnDemandThroughput` of `AWS::DynamoDB::Table`.
        OnDemandThroughput;
        new ();
        set {
            /// `MaxReadRequestUnits`: at least 1. Update: in place.
            max_read_request_units: Int = "MaxReadRequestUnits";
            /// `MaxWriteRequestUnits`: at least 1. Update: in place.
            max_write_request_units: Int = "MaxWriteRequestUnits";
        }
    }

    property! {
        /// `Projection` of `AWS::DynamoDB::Table`.
        Projection;
        new ();
        set {
            /// `NonKeyAttributes`: 1 to 255 characters. Update: in place.
            non_key_attributes: List<Str> = "NonKeyAttributes";
            /// `ProjectionType`. Update: in place.
            projection_type: ProjectionType = "ProjectionType";
        }
    }

    property! {
        /// `ProvisionedThroughput` of `AWS::DynamoDB::Table`.
        ProvisionedThroughput;
        new_with ProvisionedThroughputRequired {
            /// `WriteCapacityUnits`: at least 0. Update: in place.
            write_capacity_units: Int = "WriteCapacityUnits",
            /// `ReadCapacityUnits`: at least 0. Update: in place.
            read_capacity_units: Int = "ReadCapacityUnits",
        }
        set {
        }
    }

    property! {
        /// `S3BucketSource` of `AWS::DynamoDB::Table`.
        S3BucketSource;
        new (s3_bucket: S3BucketName = "S3Bucket");
        set {
            /// `S3BucketOwner`. Update: replaces.
            s3_bucket_owner: Str = "S3BucketOwner";
            /// `S3KeyPrefix`. Update: replaces.
            s3_key_prefix: Str = "S3KeyPrefix";
        }
    }

    property! {
        /// `SSESpecification` of `AWS::DynamoDB::Table`.
        SSESpecification;
        new (sse_enabled: Bool = "SSEEnabled");
        set {
            /// `KMSMasterKeyId`. Update: in place.
            kms_master_key_id: KmsKey = "KMSMasterKeyId";
            /// `SSEType`. Update: in place.
            sse_type: SSEType = "SSEType";
        }
    }

    property! {
        /// `StreamSpecification` of `AWS::DynamoDB::Table`.
        StreamSpecification;
        new (stream_view_type: StreamViewType = "StreamViewType");
        set {
            /// `ResourcePolicy`. Update: in place.
            resource_policy: ResourcePolicy = "ResourcePolicy";
            /// `Tags`: no item twice. Update: in place.
            tags: List<Tag> = "Tags";
        }
    }

    property! {
        /// `Tag` of `AWS::DynamoDB::Table`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VectorIndex` of `AWS::DynamoDB::Table`.
        VectorIndex;
        new_with VectorIndexRequired {
            /// `IndexName`: 3 to 255 characters, `^[a-zA-Z0-9_.-]+$`. Update: in place.
            index_name: Str = "IndexName",
            /// `VectorAttribute`. Update: in place.
            vector_attribute: VectorAttribute = "VectorAttribute",
            /// `Projection`. Update: in place.
            projection: Projection = "Projection",
            /// `Dimensions`: 1 to 4096. Update: in place.
            dimensions: Int = "Dimensions",
            /// `DistanceFunction`. Update: in place.
            distance_function: DistanceFunction = "DistanceFunction",
        }
        set {
            /// `SearchSchema`: at least 1 items, no item twice. Update: in place.
            search_schema: List<SearchSchemaElement> = "SearchSchema";
        }
    }

    values! {
        /// `TableClass` of `AWS::DynamoDB::Table`.
        TableClass {
            STANDARD = "STANDARD",
            STANDARD_INFREQUENT_ACCESS = "STANDARD_INFREQUENT_ACCESS",
        }
    }
}
