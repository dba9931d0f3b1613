// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Cassandra`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Cassandra::Keyspace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-keyspace.html).
    Keyspace = "AWS::Cassandra::Keyspace", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `ClientSideTimestampsEnabled`. Update: in place.
        client_side_timestamps_enabled: Bool = "ClientSideTimestampsEnabled";
        /// `KeyspaceName`: `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`. Update: replaces.
        keyspace_name: Str = "KeyspaceName";
        /// `ReplicationSpecification`. Update: may replace.
        replication_specification: keyspace::ReplicationSpecification = "ReplicationSpecification";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<keyspace::Tag> = "Tags";
    }
    get {
    }
    ref keyspace_name;
}

/// Property types of `AWS::Cassandra::Keyspace`.
pub mod keyspace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ReplicationSpecification` of `AWS::Cassandra::Keyspace`.
        ReplicationSpecification;
        new ();
        set {
            /// `RegionList`: 2 to 20 items, no item twice, `^[a-z]{2,}-[a-z]+-[0-9]+$`. Update: may replace.
            region_list: List<Str> = "RegionList";
            /// `ReplicationStrategy`. Update: may replace.
            replication_strategy: ReplicationStrategy = "ReplicationStrategy";
        }
    }

    property! {
        /// `Tag` of `AWS::Cassandra::Keyspace`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ReplicationStrategy` of `AWS::Cassandra::Keyspace`.
        ReplicationStrategy {
            SINGLE_REGION = "SINGLE_REGION",
            MULTI_REGION = "MULTI_REGION",
        }
    }
}

resource! {
    /// `AWS::Cassandra::Table`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html).
    Table = "AWS::Cassandra::Table", Ref = Str;
    tags "Tags" List;
    new (keyspace_name: Str = "KeyspaceName", partition_key_columns: List<table::Column> = "PartitionKeyColumns");
    set {
        /// `AutoScalingSpecifications`. Update: in place.
        auto_scaling_specifications: table::AutoScalingSpecification = "AutoScalingSpecifications";
        /// `BillingMode`. Update: in place.
        billing_mode: table::BillingMode = "BillingMode";
        /// `CdcSpecification`. Update: in place.
        cdc_specification: table::CdcSpecification = "CdcSpecification";
        /// `ClientSideTimestampsEnabled`. Update: replaces.
        client_side_timestamps_enabled: Bool = "ClientSideTimestampsEnabled";
        /// `ClusteringKeyColumns`: no item twice. Update: replaces.
        clustering_key_columns: List<table::ClusteringKeyColumn> = "ClusteringKeyColumns";
        /// `DefaultTimeToLive`: at least 0. Update: in place.
        default_time_to_live: Int = "DefaultTimeToLive";
        /// `EncryptionSpecification`. Update: in place.
        encryption_specification: table::EncryptionSpecification = "EncryptionSpecification";
        /// `KeyspaceName`: `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`. Update: replaces.
        keyspace_name: Str = "KeyspaceName";
        /// `PartitionKeyColumns`: at least 1 items, no item twice. Update: replaces.
        partition_key_columns: List<table::Column> = "PartitionKeyColumns";
        /// `PointInTimeRecoveryEnabled`. Update: in place.
        point_in_time_recovery_enabled: Bool = "PointInTimeRecoveryEnabled";
        /// `RegularColumns`: no item twice. Update: in place.
        regular_columns: List<table::Column> = "RegularColumns";
        /// `ReplicaSpecifications`: at least 1 items, no item twice. Update: in place.
        replica_specifications: List<table::ReplicaSpecification> = "ReplicaSpecifications";
        /// `TableName`: `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`. Update: replaces.
        table_name: Str = "TableName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<table::Tag> = "Tags";
        /// `WarmThroughput`. Update: in place.
        warm_throughput: table::WarmThroughput = "WarmThroughput";
    }
    get {
    }
}

/// Property types of `AWS::Cassandra::Table`.
pub mod table {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::keyspace::Tag;

    property! {
        /// `AutoScalingSetting` of `AWS::Cassandra::Table`.
        AutoScalingSetting;
        new ();
        set {
            /// `AutoScalingDisabled`: default `false`. Update: in place.
            auto_scaling_disabled: Bool = "AutoScalingDisabled";
            /// `MaximumUnits`: at least 1. Update: in place.
            maximum_units: Int = "MaximumUnits";
            /// `MinimumUnits`: at least 1. Update: in place.
            minimum_units: Int = "MinimumUnits";
            /// `ScalingPolicy`. Update: in place.
            scaling_policy: ScalingPolicy = "ScalingPolicy";
        }
    }

    property! {
        /// `AutoScalingSpecification` of `AWS::Cassandra::Table`.
        AutoScalingSpecification;
        new ();
        set {
            /// `ReadCapacityAutoScaling`. Update: in place.
            read_capacity_auto_scaling: AutoScalingSetting = "ReadCapacityAutoScaling";
            /// `WriteCapacityAutoScaling`. Update: in place.
            write_capacity_auto_scaling: AutoScalingSetting = "WriteCapacityAutoScaling";
        }
    }

    property! {
        /// `BillingMode` of `AWS::Cassandra::Table`.
        BillingMode;
        new (mode: Mode = "Mode");
        set {
            /// `ProvisionedThroughput`. Update: in place.
            provisioned_throughput: ProvisionedThroughput = "ProvisionedThroughput";
        }
    }

    property! {
        /// `CdcSpecification` of `AWS::Cassandra::Table`.
        CdcSpecification;
        new (status: CdcStatus = "Status");
        set {
            /// `Tags`: at most 50 items, no item twice. Update: in place.
            tags: List<Tag> = "Tags";
            /// `ViewType`: default `"NEW_AND_OLD_IMAGES"`. Update: in place.
            view_type: CdcViewType = "ViewType";
        }
    }

    property! {
        /// `ClusteringKeyColumn` of `AWS::Cassandra::Table`.
        ClusteringKeyColumn;
        new (column: Column = "Column");
        set {
            /// `OrderBy`: default `"ASC"`. Update: replaces.
            order_by: OrderBy = "OrderBy";
        }
    }

    property! {
        /// `Column` of `AWS::Cassandra::Table`.
        Column;
        new_with ColumnRequired {
            /// `ColumnName`: `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`. Update: replaces.
            column_name: Str = "ColumnName",
            /// `ColumnType`. Update: replaces.
            column_type: Str = "ColumnType",
        }
        set {
        }
    }

    property! {
        /// `EncryptionSpecification` of `AWS::Cassandra::Table`.
        EncryptionSpecification;
        new (encryption_type: EncryptionType = "EncryptionType");
        set {
            /// `KmsKeyIdentifier`. Update: in place.
            kms_key_identifier: Str = "KmsKeyIdentifier";
        }
    }

    property! {
        /// `ProvisionedThroughput` of `AWS::Cassandra::Table`.
        ProvisionedThroughput;
        new_with ProvisionedThroughputRequired {
            /// `ReadCapacityUnits`: at least 1. Update: in place.
            read_capacity_units: Int = "ReadCapacityUnits",
            /// `WriteCapacityUnits`: at least 1. Update: in place.
            write_capacity_units: Int = "WriteCapacityUnits",
        }
        set {
        }
    }

    property! {
        /// `ReplicaSpecification` of `AWS::Cassandra::Table`.
        ReplicaSpecification;
        new (region: Str = "Region");
        set {
            /// `ReadCapacityAutoScaling`. Update: in place.
            read_capacity_auto_scaling: AutoScalingSetting = "ReadCapacityAutoScaling";
            /// `ReadCapacityUnits`. Update: in place.
            read_capacity_units: Int = "ReadCapacityUnits";
        }
    }

    property! {
        /// `ScalingPolicy` of `AWS::Cassandra::Table`.
        ScalingPolicy;
        new ();
        set {
            /// `TargetTrackingScalingPolicyConfiguration`. Update: in place.
            target_tracking_scaling_policy_configuration: TargetTrackingScalingPolicyConfiguration = "TargetTrackingScalingPolicyConfiguration";
        }
    }

    property! {
        /// `TargetTrackingScalingPolicyConfiguration` of `AWS::Cassandra::Table`.
        TargetTrackingScalingPolicyConfiguration;
        new (target_value: Int = "TargetValue");
        set {
            /// `DisableScaleIn`: default `"false"`. Update: in place.
            disable_scale_in: Bool = "DisableScaleIn";
            /// `ScaleInCooldown`: default `0`. Update: in place.
            scale_in_cooldown: Int = "ScaleInCooldown";
            /// `ScaleOutCooldown`: default `0`. Update: in place.
            scale_out_cooldown: Int = "ScaleOutCooldown";
        }
    }

    property! {
        /// `WarmThroughput` of `AWS::Cassandra::Table`.
        WarmThroughput;
        new ();
        set {
            /// `ReadUnitsPerSecond`: at least 1. Update: in place.
            read_units_per_second: Int = "ReadUnitsPerSecond";
            /// `WriteUnitsPerSecond`: at least 1. Update: in place.
            write_units_per_second: Int = "WriteUnitsPerSecond";
        }
    }

    values! {
        /// `CdcStatus` of `AWS::Cassandra::Table`.
        CdcStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `CdcViewType` of `AWS::Cassandra::Table`.
        CdcViewType {
            NEW_IMAGE = "NEW_IMAGE",
            OLD_IMAGE = "OLD_IMAGE",
            KEYS_ONLY = "KEYS_ONLY",
            NEW_AND_OLD_IMAGES = "NEW_AND_OLD_IMAGES",
        }
    }

    values! {
        /// `EncryptionType` of `AWS::Cassandra::Table`.
        EncryptionType {
            AWS_OWNED_KMS_KEY = "AWS_OWNED_KMS_KEY",
            CUSTOMER_MANAGED_KMS_KEY = "CUSTOMER_MANAGED_KMS_KEY",
        }
    }

    values! {
        /// `Mode` of `AWS::Cassandra::Table`.
        Mode {
            PROVISIONED = "PROVISIONED",
            ON_DEMAND = "ON_DEMAND",
        }
    }

    values! {
        /// `OrderBy` of `AWS::Cassandra::Table`.
        OrderBy {
            ASC = "ASC",
            DESC = "DESC",
        }
    }
}

resource! {
    /// `AWS::Cassandra::Type`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-type.html).
    Type = "AWS::Cassandra::Type", Ref = Str;
    new_with TypeRequired {
        /// `KeyspaceName`. Update: replaces.
        keyspace_name: Str = "KeyspaceName",
        /// `TypeName`. Update: replaces.
        type_name: Str = "TypeName",
        /// `Fields`: no item twice. Update: replaces.
        fields: List<type_::Field> = "Fields",
    }
    set {
        /// `Fields`: no item twice. Update: replaces.
        fields: List<type_::Field> = "Fields";
        /// `KeyspaceName`. Update: replaces.
        keyspace_name: Str = "KeyspaceName";
        /// `TypeName`. Update: replaces.
        type_name: Str = "TypeName";
    }
    get {
        /// `DirectParentTypes`
        direct_parent_types: List<Str> = "DirectParentTypes";
        /// `DirectReferringTables`
        direct_referring_tables: List<Str> = "DirectReferringTables";
        /// `KeyspaceArn`
        keyspace_arn: Arn = "KeyspaceArn";
        /// `LastModifiedTimestamp`
        last_modified_timestamp: Num = "LastModifiedTimestamp";
        /// `MaxNestingDepth`
        max_nesting_depth: Int = "MaxNestingDepth";
    }
}

/// Property types of `AWS::Cassandra::Type`.
pub mod type_ {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Field` of `AWS::Cassandra::Type`.
        Field;
        new_with FieldRequired {
            /// `FieldName`. Update: replaces.
            field_name: Str = "FieldName",
            /// `FieldType`. Update: replaces.
            field_type: Str = "FieldType",
        }
        set {
        }
    }
}
