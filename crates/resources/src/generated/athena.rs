// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Athena`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Athena::CapacityReservation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-capacityreservation.html).
    CapacityReservation = "AWS::Athena::CapacityReservation", Ref = AthenaCapacityReservationArn;
    tags "Tags" List;
    new (name: Str = "Name", target_dpus: Int = "TargetDpus");
    set {
        /// `CapacityAssignmentConfiguration`. Update: in place.
        capacity_assignment_configuration: capacity_reservation::CapacityAssignmentConfiguration = "CapacityAssignmentConfiguration";
        /// `Name`: `[a-zA-Z0-9._-]{1,128}`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<capacity_reservation::Tag> = "Tags";
        /// `TargetDpus`: at least 1. Update: in place.
        target_dpus: Int = "TargetDpus";
    }
    get {
        /// `AllocatedDpus`
        allocated_dpus: Int = "AllocatedDpus";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastSuccessfulAllocationTime`
        last_successful_allocation_time: Str = "LastSuccessfulAllocationTime";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::Athena::CapacityReservation`.
pub mod capacity_reservation {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CapacityAssignment` of `AWS::Athena::CapacityReservation`.
        CapacityAssignment;
        new (workgroup_names: List<Str> = "WorkgroupNames");
        set {
        }
    }

    property! {
        /// `CapacityAssignmentConfiguration` of `AWS::Athena::CapacityReservation`.
        CapacityAssignmentConfiguration;
        new (capacity_assignments: List<CapacityAssignment> = "CapacityAssignments");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Athena::CapacityReservation`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Athena::DataCatalog`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-datacatalog.html).
    DataCatalog = "AWS::Athena::DataCatalog", Ref = AthenaDataCatalogName;
    tags "Tags" List;
    new (name: Str = "Name", type_: data_catalog::Type = "Type");
    set {
        /// `ConnectionType`. Update: in place.
        connection_type: Str = "ConnectionType";
        /// `Description`: 1 to 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Error`. Update: in place.
        error: Str = "Error";
        /// `Name`: 1 to 256 characters. Update: replaces.
        name: Str = "Name";
        /// `Parameters`. Update: in place.
        parameters: Map<Str> = "Parameters";
        /// `Status`. Update: in place.
        status: data_catalog::Status = "Status";
        /// `Tags`. Update: in place.
        tags: List<data_catalog::Tag> = "Tags";
        /// `Type`. Update: in place.
        type_: data_catalog::Type = "Type";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::Athena::DataCatalog`.
pub mod data_catalog {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_reservation::Tag;

    values! {
        /// `Status` of `AWS::Athena::DataCatalog`.
        Status {
            CREATE_IN_PROGRESS = "CREATE_IN_PROGRESS",
            CREATE_COMPLETE = "CREATE_COMPLETE",
            CREATE_FAILED = "CREATE_FAILED",
            CREATE_FAILED_CLEANUP_IN_PROGRESS = "CREATE_FAILED_CLEANUP_IN_PROGRESS",
            CREATE_FAILED_CLEANUP_COMPLETE = "CREATE_FAILED_CLEANUP_COMPLETE",
            CREATE_FAILED_CLEANUP_FAILED = "CREATE_FAILED_CLEANUP_FAILED",
            DELETE_IN_PROGRESS = "DELETE_IN_PROGRESS",
            DELETE_COMPLETE = "DELETE_COMPLETE",
            DELETE_FAILED = "DELETE_FAILED",
        }
    }

    values! {
        /// `Type` of `AWS::Athena::DataCatalog`.
        Type {
            LAMBDA = "LAMBDA",
            GLUE = "GLUE",
            HIVE = "HIVE",
            FEDERATED = "FEDERATED",
        }
    }
}

resource! {
    /// `AWS::Athena::NamedQuery`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-namedquery.html).
    NamedQuery = "AWS::Athena::NamedQuery", Ref = AthenaNamedQueryId;
    new_with NamedQueryRequired {
        /// `Database`: 1 to 255 characters. Update: replaces.
        database: GlueDatabaseName = "Database",
        /// `QueryString`: 1 to 262 144 characters. Update: replaces.
        query_string: Str = "QueryString",
    }
    set {
        /// `Database`: 1 to 255 characters. Update: replaces.
        database: GlueDatabaseName = "Database";
        /// `Description`: 1 to 1024 characters. Update: replaces.
        description: Str = "Description";
        /// `Name`: 1 to 128 characters. Update: replaces.
        name: Str = "Name";
        /// `QueryString`: 1 to 262 144 characters. Update: replaces.
        query_string: Str = "QueryString";
        /// `WorkGroup`: 1 to 128 characters, `^[a-zA-Z0-9._-]{1,128}$`. Update: replaces.
        work_group: AthenaWorkGroupName = "WorkGroup";
    }
    get {
    }
    ref named_query_id;
}

resource! {
    /// `AWS::Athena::PreparedStatement`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-preparedstatement.html).
    PreparedStatement = "AWS::Athena::PreparedStatement", Ref = Str;
    new_with PreparedStatementRequired {
        /// `StatementName`: 1 to 256 characters, `^[a-zA-Z_][a-zA-Z0-9_@:]{1,256}$`. Update: replaces.
        statement_name: Str = "StatementName",
        /// `WorkGroup`: 1 to 128 characters, `^[a-zA-Z0-9._-]{1,128}$`. Update: replaces.
        work_group: AthenaWorkGroupName = "WorkGroup",
        /// `QueryStatement`: 1 to 262 144 characters. Update: in place.
        query_statement: Str = "QueryStatement",
    }
    set {
        /// `Description`: 1 to 1024 characters. Update: in place.
        description: Str = "Description";
        /// `QueryStatement`: 1 to 262 144 characters. Update: in place.
        query_statement: Str = "QueryStatement";
        /// `StatementName`: 1 to 256 characters, `^[a-zA-Z_][a-zA-Z0-9_@:]{1,256}$`. Update: replaces.
        statement_name: Str = "StatementName";
        /// `WorkGroup`: 1 to 128 characters, `^[a-zA-Z0-9._-]{1,128}$`. Update: replaces.
        work_group: AthenaWorkGroupName = "WorkGroup";
    }
    get {
    }
}

resource! {
    /// `AWS::Athena::WorkGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-workgroup.html).
    WorkGroup = "AWS::Athena::WorkGroup", Ref = AthenaWorkGroupName;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: `[a-zA-Z0-9._-]{1,128}`. Update: replaces.
        name: Str = "Name";
        /// `RecursiveDeleteOption`. Update: in place.
        recursive_delete_option: Bool = "RecursiveDeleteOption";
        /// `State`. Update: in place.
        state: work_group::State = "State";
        /// `Tags`. Update: in place.
        tags: List<work_group::Tag> = "Tags";
        /// `WorkGroupConfiguration`. Update: in place.
        work_group_configuration: work_group::WorkGroupConfiguration = "WorkGroupConfiguration";
        /// `WorkGroupConfigurationUpdates` (deprecated). Update: in place.
        work_group_configuration_updates: work_group::WorkGroupConfigurationUpdates = "WorkGroupConfigurationUpdates";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion`
        work_group_configuration_engine_version_effective_engine_version: Str = "WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion";
        /// `WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion`
        work_group_configuration_updates_engine_version_effective_engine_version: Str = "WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion";
    }
    ref name;
}

/// Property types of `AWS::Athena::WorkGroup`.
pub mod work_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_reservation::Tag;

    property! {
        /// `AclConfiguration` of `AWS::Athena::WorkGroup`.
        AclConfiguration;
        new (s3_acl_option: S3AclOption = "S3AclOption");
        set {
        }
    }

    property! {
        /// `Classification` of `AWS::Athena::WorkGroup`.
        Classification;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Properties`. Update: in place.
            properties: Map<Str> = "Properties";
        }
    }

    property! {
        /// `CloudWatchLoggingConfiguration` of `AWS::Athena::WorkGroup`.
        CloudWatchLoggingConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `LogGroup`. Update: in place.
            log_group: Str = "LogGroup";
            /// `LogStreamNamePrefix`. Update: in place.
            log_stream_name_prefix: Str = "LogStreamNamePrefix";
            /// `LogTypes`. Update: in place.
            log_types: Map<List<Str>> = "LogTypes";
        }
    }

    property! {
        /// `CustomerContentEncryptionConfiguration` of `AWS::Athena::WorkGroup`.
        CustomerContentEncryptionConfiguration;
        new (kms_key: KmsKey = "KmsKey");
        set {
        }
    }

    property! {
        /// `EncryptionConfiguration` of `AWS::Athena::WorkGroup`.
        EncryptionConfiguration;
        new (encryption_option: EncryptionOption = "EncryptionOption");
        set {
            /// `KmsKey`. Update: in place.
            kms_key: KmsKey = "KmsKey";
        }
    }

    property! {
        /// `EngineConfiguration` of `AWS::Athena::WorkGroup`.
        EngineConfiguration;
        new ();
        set {
            /// `AdditionalConfigs`. Update: in place.
            additional_configs: Map<Str> = "AdditionalConfigs";
            /// `Classifications`. Update: in place.
            classifications: List<Classification> = "Classifications";
            /// `CoordinatorDpuSize`. Update: in place.
            coordinator_dpu_size: Int = "CoordinatorDpuSize";
            /// `DefaultExecutorDpuSize`. Update: in place.
            default_executor_dpu_size: Int = "DefaultExecutorDpuSize";
            /// `MaxConcurrentDpus`. Update: in place.
            max_concurrent_dpus: Int = "MaxConcurrentDpus";
            /// `SparkProperties`. Update: in place.
            spark_properties: Map<Str> = "SparkProperties";
        }
    }

    property! {
        /// `EngineVersion` of `AWS::Athena::WorkGroup`.
        EngineVersion;
        new ();
        set {
            /// `EffectiveEngineVersion`. Update: in place.
            effective_engine_version: Str = "EffectiveEngineVersion";
            /// `SelectedEngineVersion`. Update: in place.
            selected_engine_version: Str = "SelectedEngineVersion";
        }
    }

    property! {
        /// `ManagedLoggingConfiguration` of `AWS::Athena::WorkGroup`.
        ManagedLoggingConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `KmsKey`. Update: in place.
            kms_key: Str = "KmsKey";
        }
    }

    property! {
        /// `ManagedQueryResultsConfiguration` of `AWS::Athena::WorkGroup`.
        ManagedQueryResultsConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `EncryptionConfiguration`. Update: in place.
            encryption_configuration: ManagedStorageEncryptionConfiguration = "EncryptionConfiguration";
        }
    }

    property! {
        /// `ManagedStorageEncryptionConfiguration` of `AWS::Athena::WorkGroup`.
        ManagedStorageEncryptionConfiguration;
        new ();
        set {
            /// `KmsKey`. Update: in place.
            kms_key: Str = "KmsKey";
        }
    }

    property! {
        /// `MonitoringConfiguration` of `AWS::Athena::WorkGroup`.
        MonitoringConfiguration;
        new ();
        set {
            /// `CloudWatchLoggingConfiguration`. Update: in place.
            cloud_watch_logging_configuration: CloudWatchLoggingConfiguration = "CloudWatchLoggingConfiguration";
            /// `ManagedLoggingConfiguration`. Update: in place.
            managed_logging_configuration: ManagedLoggingConfiguration = "ManagedLoggingConfiguration";
            /// `S3LoggingConfiguration`. Update: in place.
            s3_logging_configuration: S3LoggingConfiguration = "S3LoggingConfiguration";
        }
    }

    property! {
        /// `ResultConfiguration` of `AWS::Athena::WorkGroup`.
        ResultConfiguration;
        new ();
        set {
            /// `AclConfiguration`. Update: in place.
            acl_configuration: AclConfiguration = "AclConfiguration";
            /// `EncryptionConfiguration`. Update: in place.
            encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration";
            /// `ExpectedBucketOwner`. Update: in place.
            expected_bucket_owner: Str = "ExpectedBucketOwner";
            /// `OutputLocation`. Update: in place.
            output_location: Str = "OutputLocation";
        }
    }

    property! {
        /// `ResultConfigurationUpdates` of `AWS::Athena::WorkGroup`.
        ResultConfigurationUpdates;
        new ();
        set {
            /// `AclConfiguration`. Update: in place.
            acl_configuration: AclConfiguration = "AclConfiguration";
            /// `EncryptionConfiguration`. Update: in place.
            encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration";
            /// `ExpectedBucketOwner`. Update: in place.
            expected_bucket_owner: Str = "ExpectedBucketOwner";
            /// `OutputLocation`. Update: in place.
            output_location: Str = "OutputLocation";
            /// `RemoveAclConfiguration`. Update: in place.
            remove_acl_configuration: Bool = "RemoveAclConfiguration";
            /// `RemoveEncryptionConfiguration`. Update: in place.
            remove_encryption_configuration: Bool = "RemoveEncryptionConfiguration";
            /// `RemoveExpectedBucketOwner`. Update: in place.
            remove_expected_bucket_owner: Bool = "RemoveExpectedBucketOwner";
            /// `RemoveOutputLocation`. Update: in place.
            remove_output_location: Bool = "RemoveOutputLocation";
        }
    }

    property! {
        /// `S3LoggingConfiguration` of `AWS::Athena::WorkGroup`.
        S3LoggingConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `KmsKey`. Update: in place.
            kms_key: Str = "KmsKey";
            /// `LogLocation`. Update: in place.
            log_location: Str = "LogLocation";
        }
    }

    property! {
        /// `WorkGroupConfiguration` of `AWS::Athena::WorkGroup`.
        WorkGroupConfiguration;
        new ();
        set {
            /// `AdditionalConfiguration`. Update: in place.
            additional_configuration: Str = "AdditionalConfiguration";
            /// `BytesScannedCutoffPerQuery`: at least 10 000 000. Update: in place.
            bytes_scanned_cutoff_per_query: Int = "BytesScannedCutoffPerQuery";
            /// `CustomerContentEncryptionConfiguration`. Update: in place.
            customer_content_encryption_configuration: CustomerContentEncryptionConfiguration = "CustomerContentEncryptionConfiguration";
            /// `EnforceWorkGroupConfiguration`. Update: in place.
            enforce_work_group_configuration: Bool = "EnforceWorkGroupConfiguration";
            /// `EngineConfiguration`. Update: in place.
            engine_configuration: EngineConfiguration = "EngineConfiguration";
            /// `EngineVersion`. Update: in place.
            engine_version: EngineVersion = "EngineVersion";
            /// `ExecutionRole`. Update: in place.
            execution_role: IamRoleArn = "ExecutionRole";
            /// `ManagedQueryResultsConfiguration`. Update: in place.
            managed_query_results_configuration: ManagedQueryResultsConfiguration = "ManagedQueryResultsConfiguration";
            /// `MonitoringConfiguration`. Update: in place.
            monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration";
            /// `PublishCloudWatchMetricsEnabled`. Update: in place.
            publish_cloud_watch_metrics_enabled: Bool = "PublishCloudWatchMetricsEnabled";
            /// `RequesterPaysEnabled`. Update: in place.
            requester_pays_enabled: Bool = "RequesterPaysEnabled";
            /// `ResultConfiguration`. Update: in place.
            result_configuration: ResultConfiguration = "ResultConfiguration";
        }
    }

    property! {
        /// `WorkGroupConfigurationUpdates` of `AWS::Athena::WorkGroup`.
        WorkGroupConfigurationUpdates;
        new ();
        set {
            /// `AdditionalConfiguration`. Update: in place.
            additional_configuration: Str = "AdditionalConfiguration";
            /// `BytesScannedCutoffPerQuery`: at least 10 000 000. Update: in place.
            bytes_scanned_cutoff_per_query: Int = "BytesScannedCutoffPerQuery";
            /// `CustomerContentEncryptionConfiguration`. Update: in place.
            customer_content_encryption_configuration: CustomerContentEncryptionConfiguration = "CustomerContentEncryptionConfiguration";
            /// `EnforceWorkGroupConfiguration`. Update: in place.
            enforce_work_group_configuration: Bool = "EnforceWorkGroupConfiguration";
            /// `EngineConfiguration`. Update: in place.
            engine_configuration: EngineConfiguration = "EngineConfiguration";
            /// `EngineVersion`. Update: in place.
            engine_version: EngineVersion = "EngineVersion";
            /// `ExecutionRole`. Update: in place.
            execution_role: IamRoleArn = "ExecutionRole";
            /// `ManagedQueryResultsConfiguration`. Update: in place.
            managed_query_results_configuration: ManagedQueryResultsConfiguration = "ManagedQueryResultsConfiguration";
            /// `MonitoringConfiguration`. Update: in place.
            monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration";
            /// `PublishCloudWatchMetricsEnabled`. Update: in place.
            publish_cloud_watch_metrics_enabled: Bool = "PublishCloudWatchMetricsEnabled";
            /// `RemoveBytesScannedCutoffPerQuery`. Update: in place.
            remove_bytes_scanned_cutoff_per_query: Bool = "RemoveBytesScannedCutoffPerQuery";
            /// `RemoveCustomerContentEncryptionConfiguration`. Update: in place.
            remove_customer_content_encryption_configuration: Bool = "RemoveCustomerContentEncryptionConfiguration";
            /// `RequesterPaysEnabled`. Update: in place.
            requester_pays_enabled: Bool = "RequesterPaysEnabled";
            /// `ResultConfigurationUpdates`. Update: in place.
            result_configuration_updates: ResultConfigurationUpdates = "ResultConfigurationUpdates";
        }
    }

    values! {
        /// `EncryptionOption` of `AWS::Athena::WorkGroup`.
        EncryptionOption {
            SSE_S3 = "SSE_S3",
            SSE_KMS = "SSE_KMS",
            CSE_KMS = "CSE_KMS",
        }
    }

    values! {
        /// `S3AclOption` of `AWS::Athena::WorkGroup`.
        S3AclOption {
            BUCKET_OWNER_FULL_CONTROL = "BUCKET_OWNER_FULL_CONTROL",
        }
    }

    values! {
        /// `State` of `AWS::Athena::WorkGroup`.
        State {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}
