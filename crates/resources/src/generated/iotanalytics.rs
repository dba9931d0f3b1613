// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::IoTAnalytics`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::IoTAnalytics::Channel` (AWS ends it: shutdown): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-channel.html).
    Channel = "AWS::IoTAnalytics::Channel", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `ChannelName`: 1 to 128 characters, `(^(?!_{2}))(^[a-zA-Z0-9_]+$)`. Update: replaces.
        channel_name: Str = "ChannelName";
        /// `ChannelStorage`. Update: in place.
        channel_storage: channel::ChannelStorage = "ChannelStorage";
        /// `RetentionPeriod`. Update: in place.
        retention_period: channel::RetentionPeriod = "RetentionPeriod";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<channel::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref channel_name;
}

/// Property types of `AWS::IoTAnalytics::Channel`.
pub mod channel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ChannelStorage` of `AWS::IoTAnalytics::Channel`.
        ChannelStorage;
        new ();
        set {
            /// `CustomerManagedS3`. Update: in place.
            customer_managed_s3: CustomerManagedS3 = "CustomerManagedS3";
            /// `ServiceManagedS3`. Update: in place.
            service_managed_s3: Json = "ServiceManagedS3";
        }
    }

    property! {
        /// `CustomerManagedS3` of `AWS::IoTAnalytics::Channel`.
        CustomerManagedS3;
        new (bucket: Str = "Bucket", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `KeyPrefix`: 1 to 255 characters, `^[a-zA-Z0-9!_.*'()/{}:-]*/$`. Update: in place.
            key_prefix: Str = "KeyPrefix";
        }
    }

    property! {
        /// `RetentionPeriod` of `AWS::IoTAnalytics::Channel`.
        RetentionPeriod;
        new ();
        set {
            /// `NumberOfDays`: 1 to 2 147 483 647. Update: in place.
            number_of_days: Int = "NumberOfDays";
            /// `Unlimited`. Update: in place.
            unlimited: Bool = "Unlimited";
        }
    }

    property! {
        /// `Tag` of `AWS::IoTAnalytics::Channel`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::IoTAnalytics::Dataset` (AWS ends it: shutdown): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-dataset.html).
    Dataset = "AWS::IoTAnalytics::Dataset", Ref = Str;
    tags "Tags" List;
    new (actions: List<dataset::Action> = "Actions");
    set {
        /// `Actions`: 1 items. Update: in place.
        actions: List<dataset::Action> = "Actions";
        /// `ContentDeliveryRules`: at most 20 items. Update: in place.
        content_delivery_rules: List<dataset::DatasetContentDeliveryRule> = "ContentDeliveryRules";
        /// `DatasetName`: 1 to 128 characters, `(^(?!_{2}))(^[a-zA-Z0-9_]+$)`. Update: replaces.
        dataset_name: Str = "DatasetName";
        /// `LateDataRules`: 1 items. Update: in place.
        late_data_rules: List<dataset::LateDataRule> = "LateDataRules";
        /// `RetentionPeriod`. Update: in place.
        retention_period: dataset::RetentionPeriod = "RetentionPeriod";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<dataset::Tag> = "Tags";
        /// `Triggers`: at most 5 items. Update: in place.
        triggers: List<dataset::Trigger> = "Triggers";
        /// `VersioningConfiguration`. Update: in place.
        versioning_configuration: dataset::VersioningConfiguration = "VersioningConfiguration";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref dataset_name;
}

/// Property types of `AWS::IoTAnalytics::Dataset`.
pub mod dataset {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::{RetentionPeriod, Tag};

    property! {
        /// `Action` of `AWS::IoTAnalytics::Dataset`.
        Action;
        new (action_name: Str = "ActionName");
        set {
            /// `ContainerAction`. Update: in place.
            container_action: ContainerAction = "ContainerAction";
            /// `QueryAction`. Update: in place.
            query_action: QueryAction = "QueryAction";
        }
    }

    property! {
        /// `ContainerAction` of `AWS::IoTAnalytics::Dataset`.
        ContainerAction;
        new (execution_role_arn: IamRoleArn = "ExecutionRoleArn", image: Str = "Image", resource_configuration: ResourceConfiguration = "ResourceConfiguration");
        set {
            /// `Variables`: at most 50 items. Update: in place.
            variables: List<Variable> = "Variables";
        }
    }

    property! {
        /// `DatasetContentDeliveryRule` of `AWS::IoTAnalytics::Dataset`.
        DatasetContentDeliveryRule;
        new (destination: DatasetContentDeliveryRuleDestination = "Destination");
        set {
            /// `EntryName`. Update: in place.
            entry_name: Str = "EntryName";
        }
    }

    property! {
        /// `DatasetContentDeliveryRuleDestination` of `AWS::IoTAnalytics::Dataset`.
        DatasetContentDeliveryRuleDestination;
        new ();
        set {
            /// `IotEventsDestinationConfiguration`. Update: in place.
            iot_events_destination_configuration: IotEventsDestinationConfiguration = "IotEventsDestinationConfiguration";
            /// `S3DestinationConfiguration`. Update: in place.
            s3_destination_configuration: S3DestinationConfiguration = "S3DestinationConfiguration";
        }
    }

    property! {
        /// `DatasetContentVersionValue` of `AWS::IoTAnalytics::Dataset`.
        DatasetContentVersionValue;
        new (dataset_name: Str = "DatasetName");
        set {
        }
    }

    property! {
        /// `DeltaTime` of `AWS::IoTAnalytics::Dataset`.
        DeltaTime;
        new (time_expression: Str = "TimeExpression", offset_seconds: Int = "OffsetSeconds");
        set {
        }
    }

    property! {
        /// `DeltaTimeSessionWindowConfiguration` of `AWS::IoTAnalytics::Dataset`.
        DeltaTimeSessionWindowConfiguration;
        new (timeout_in_minutes: Int = "TimeoutInMinutes");
        set {
        }
    }

    property! {
        /// `Filter` of `AWS::IoTAnalytics::Dataset`.
        Filter;
        new ();
        set {
            /// `DeltaTime`. Update: in place.
            delta_time: DeltaTime = "DeltaTime";
        }
    }

    property! {
        /// `GlueConfiguration` of `AWS::IoTAnalytics::Dataset`.
        GlueConfiguration;
        new_with GlueConfigurationRequired {
            /// `TableName`: 1 to 150 characters. Update: in place.
            table_name: Str = "TableName",
            /// `DatabaseName`: 1 to 150 characters. Update: in place.
            database_name: Str = "DatabaseName",
        }
        set {
        }
    }

    property! {
        /// `IotEventsDestinationConfiguration` of `AWS::IoTAnalytics::Dataset`.
        IotEventsDestinationConfiguration;
        new (input_name: Str = "InputName", role_arn: IamRoleArn = "RoleArn");
        set {
        }
    }

    property! {
        /// `LateDataRule` of `AWS::IoTAnalytics::Dataset`.
        LateDataRule;
        new (rule_configuration: LateDataRuleConfiguration = "RuleConfiguration");
        set {
            /// `RuleName`: 1 to 128 characters, `^[a-zA-Z0-9_]+$`. Update: in place.
            rule_name: Str = "RuleName";
        }
    }

    property! {
        /// `LateDataRuleConfiguration` of `AWS::IoTAnalytics::Dataset`.
        LateDataRuleConfiguration;
        new ();
        set {
            /// `DeltaTimeSessionWindowConfiguration`. Update: in place.
            delta_time_session_window_configuration: DeltaTimeSessionWindowConfiguration = "DeltaTimeSessionWindowConfiguration";
        }
    }

    property! {
        /// `OutputFileUriValue` of `AWS::IoTAnalytics::Dataset`.
        OutputFileUriValue;
        new (file_name: Str = "FileName");
        set {
        }
    }

    property! {
        /// `QueryAction` of `AWS::IoTAnalytics::Dataset`.
        QueryAction;
        new (sql_query: Str = "SqlQuery");
        set {
            /// `Filters`: at most 1 items. Update: in place.
            filters: List<Filter> = "Filters";
        }
    }

    property! {
        /// `ResourceConfiguration` of `AWS::IoTAnalytics::Dataset`.
        ResourceConfiguration;
        new (volume_size_in_gb: Int = "VolumeSizeInGB", compute_type: ComputeType = "ComputeType");
        set {
        }
    }

    property! {
        /// `S3DestinationConfiguration` of `AWS::IoTAnalytics::Dataset`.
        S3DestinationConfiguration;
        new_with S3DestinationConfigurationRequired {
            /// `Bucket`: 3 to 255 characters, `^[a-zA-Z0-9.\-_]*$`. Update: in place.
            bucket: S3BucketName = "Bucket",
            /// `Key`: 1 to 255 characters, `^[a-zA-Z0-9!_.*'()/{}:-]*$`. Update: in place.
            key: Str = "Key",
            /// `RoleArn`: 20 to 2048 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
        }
        set {
            /// `GlueConfiguration`. Update: in place.
            glue_configuration: GlueConfiguration = "GlueConfiguration";
        }
    }

    property! {
        /// `Schedule` of `AWS::IoTAnalytics::Dataset`.
        Schedule;
        new (schedule_expression: Str = "ScheduleExpression");
        set {
        }
    }

    property! {
        /// `Trigger` of `AWS::IoTAnalytics::Dataset`.
        Trigger;
        new ();
        set {
            /// `Schedule`. Update: in place.
            schedule: Schedule = "Schedule";
            /// `TriggeringDataset`. Update: in place.
            triggering_dataset: TriggeringDataset = "TriggeringDataset";
        }
    }

    property! {
        /// `TriggeringDataset` of `AWS::IoTAnalytics::Dataset`.
        TriggeringDataset;
        new (dataset_name: Str = "DatasetName");
        set {
        }
    }

    property! {
        /// `Variable` of `AWS::IoTAnalytics::Dataset`.
        Variable;
        new (variable_name: Str = "VariableName");
        set {
            /// `DatasetContentVersionValue`. Update: in place.
            dataset_content_version_value: DatasetContentVersionValue = "DatasetContentVersionValue";
            /// `DoubleValue`. Update: in place.
            double_value: Num = "DoubleValue";
            /// `OutputFileUriValue`. Update: in place.
            output_file_uri_value: OutputFileUriValue = "OutputFileUriValue";
            /// `StringValue`: at most 1024 characters. Update: in place.
            string_value: Str = "StringValue";
        }
    }

    property! {
        /// `VersioningConfiguration` of `AWS::IoTAnalytics::Dataset`.
        VersioningConfiguration;
        new ();
        set {
            /// `MaxVersions`: 1 to 1000. Update: in place.
            max_versions: Int = "MaxVersions";
            /// `Unlimited`. Update: in place.
            unlimited: Bool = "Unlimited";
        }
    }

    values! {
        /// `ComputeType` of `AWS::IoTAnalytics::Dataset`.
        ComputeType {
            ACU_1 = "ACU_1",
            ACU_2 = "ACU_2",
        }
    }
}

resource! {
    /// `AWS::IoTAnalytics::Datastore` (AWS ends it: shutdown): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-datastore.html).
    Datastore = "AWS::IoTAnalytics::Datastore", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `DatastoreName`: 1 to 128 characters, `[a-zA-Z0-9_]+`. Update: replaces.
        datastore_name: Str = "DatastoreName";
        /// `DatastorePartitions`. Update: in place.
        datastore_partitions: datastore::DatastorePartitions = "DatastorePartitions";
        /// `DatastoreStorage`. Update: in place.
        datastore_storage: datastore::DatastoreStorage = "DatastoreStorage";
        /// `FileFormatConfiguration`. Update: in place.
        file_format_configuration: datastore::FileFormatConfiguration = "FileFormatConfiguration";
        /// `RetentionPeriod`. Update: in place.
        retention_period: datastore::RetentionPeriod = "RetentionPeriod";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<datastore::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref datastore_name;
}

/// Property types of `AWS::IoTAnalytics::Datastore`.
pub mod datastore {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::{RetentionPeriod, Tag};

    property! {
        /// `Column` of `AWS::IoTAnalytics::Datastore`.
        Column;
        new_with ColumnRequired {
            /// `Type`. Update: in place.
            type_: Str = "Type",
            /// `Name`. Update: in place.
            name: Str = "Name",
        }
        set {
        }
    }

    property! {
        /// `CustomerManagedS3` of `AWS::IoTAnalytics::Datastore`.
        CustomerManagedS3;
        new (bucket: Str = "Bucket", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `KeyPrefix`: 1 to 255 characters, `[a-zA-Z0-9!_.*'()/{}:-]*/`. Update: in place.
            key_prefix: Str = "KeyPrefix";
        }
    }

    property! {
        /// `CustomerManagedS3Storage` of `AWS::IoTAnalytics::Datastore`.
        CustomerManagedS3Storage;
        new (bucket: Str = "Bucket");
        set {
            /// `KeyPrefix`: 1 to 255 characters, `[a-zA-Z0-9!_.*'()/{}:-]*/`. Update: in place.
            key_prefix: Str = "KeyPrefix";
        }
    }

    property! {
        /// `DatastorePartition` of `AWS::IoTAnalytics::Datastore`.
        DatastorePartition;
        new ();
        set {
            /// `Partition`. Update: in place.
            partition: Partition = "Partition";
            /// `TimestampPartition`. Update: in place.
            timestamp_partition: TimestampPartition = "TimestampPartition";
        }
    }

    property! {
        /// `DatastorePartitions` of `AWS::IoTAnalytics::Datastore`.
        DatastorePartitions;
        new ();
        set {
            /// `Partitions`: at most 25 items. Update: in place.
            partitions: List<DatastorePartition> = "Partitions";
        }
    }

    property! {
        /// `DatastoreStorage` of `AWS::IoTAnalytics::Datastore`.
        DatastoreStorage;
        new ();
        set {
            /// `CustomerManagedS3`. Update: in place.
            customer_managed_s3: CustomerManagedS3 = "CustomerManagedS3";
            /// `IotSiteWiseMultiLayerStorage`. Update: in place.
            iot_site_wise_multi_layer_storage: IotSiteWiseMultiLayerStorage = "IotSiteWiseMultiLayerStorage";
            /// `ServiceManagedS3`. Update: in place.
            service_managed_s3: Json = "ServiceManagedS3";
        }
    }

    property! {
        /// `FileFormatConfiguration` of `AWS::IoTAnalytics::Datastore`.
        FileFormatConfiguration;
        new ();
        set {
            /// `JsonConfiguration`. Update: in place.
            json_configuration: Json = "JsonConfiguration";
            /// `ParquetConfiguration`. Update: in place.
            parquet_configuration: ParquetConfiguration = "ParquetConfiguration";
        }
    }

    property! {
        /// `IotSiteWiseMultiLayerStorage` of `AWS::IoTAnalytics::Datastore`.
        IotSiteWiseMultiLayerStorage;
        new ();
        set {
            /// `CustomerManagedS3Storage`. Update: in place.
            customer_managed_s3_storage: CustomerManagedS3Storage = "CustomerManagedS3Storage";
        }
    }

    property! {
        /// `ParquetConfiguration` of `AWS::IoTAnalytics::Datastore`.
        ParquetConfiguration;
        new ();
        set {
            /// `SchemaDefinition`. Update: in place.
            schema_definition: SchemaDefinition = "SchemaDefinition";
        }
    }

    property! {
        /// `Partition` of `AWS::IoTAnalytics::Datastore`.
        Partition;
        new (attribute_name: Str = "AttributeName");
        set {
        }
    }

    property! {
        /// `SchemaDefinition` of `AWS::IoTAnalytics::Datastore`.
        SchemaDefinition;
        new ();
        set {
            /// `Columns`: 1 to 100 items. Update: in place.
            columns: List<Column> = "Columns";
        }
    }

    property! {
        /// `TimestampPartition` of `AWS::IoTAnalytics::Datastore`.
        TimestampPartition;
        new (attribute_name: Str = "AttributeName");
        set {
            /// `TimestampFormat`: `[a-zA-Z0-9\s\[\]_,.'/:-]*`. Update: in place.
            timestamp_format: Str = "TimestampFormat";
        }
    }
}

resource! {
    /// `AWS::IoTAnalytics::Pipeline` (AWS ends it: shutdown): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-pipeline.html).
    Pipeline = "AWS::IoTAnalytics::Pipeline", Ref = Str;
    tags "Tags" List;
    new (pipeline_activities: List<pipeline::Activity> = "PipelineActivities");
    set {
        /// `PipelineActivities`: 1 to 25 items. Update: in place.
        pipeline_activities: List<pipeline::Activity> = "PipelineActivities";
        /// `PipelineName`: 1 to 128 characters, `[a-zA-Z0-9_]+`. Update: replaces.
        pipeline_name: Str = "PipelineName";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<pipeline::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref pipeline_name;
}

/// Property types of `AWS::IoTAnalytics::Pipeline`.
pub mod pipeline {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;

    property! {
        /// `Activity` of `AWS::IoTAnalytics::Pipeline`.
        Activity;
        new ();
        set {
            /// `AddAttributes`. Update: in place.
            add_attributes: AddAttributes = "AddAttributes";
            /// `Channel`. Update: in place.
            channel: Channel = "Channel";
            /// `Datastore`. Update: in place.
            datastore: Datastore = "Datastore";
            /// `DeviceRegistryEnrich`. Update: in place.
            device_registry_enrich: DeviceRegistryEnrich = "DeviceRegistryEnrich";
            /// `DeviceShadowEnrich`. Update: in place.
            device_shadow_enrich: DeviceShadowEnrich = "DeviceShadowEnrich";
            /// `Filter`. Update: in place.
            filter: Filter = "Filter";
            /// `Lambda`. Update: in place.
            lambda: Lambda = "Lambda";
            /// `Math`. Update: in place.
            math: Math = "Math";
            /// `RemoveAttributes`. Update: in place.
            remove_attributes: RemoveAttributes = "RemoveAttributes";
            /// `SelectAttributes`. Update: in place.
            select_attributes: SelectAttributes = "SelectAttributes";
        }
    }

    property! {
        /// `AddAttributes` of `AWS::IoTAnalytics::Pipeline`.
        AddAttributes;
        new (attributes: Map<Str> = "Attributes", name: Str = "Name");
        set {
            /// `Next`: 1 to 128 characters. Update: in place.
            next: Str = "Next";
        }
    }

    property! {
        /// `Channel` of `AWS::IoTAnalytics::Pipeline`.
        Channel;
        new_with ChannelRequired {
            /// `ChannelName`: 1 to 128 characters, `[a-zA-Z0-9_]+`. Update: in place.
            channel_name: Str = "ChannelName",
            /// `Name`: 1 to 128 characters. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `Next`: 1 to 128 characters. Update: in place.
            next: Str = "Next";
        }
    }

    property! {
        /// `Datastore` of `AWS::IoTAnalytics::Pipeline`.
        Datastore;
        new_with DatastoreRequired {
            /// `DatastoreName`: 1 to 128 characters, `[a-zA-Z0-9_]+`. Update: in place.
            datastore_name: Str = "DatastoreName",
            /// `Name`: 1 to 128 characters. Update: in place.
            name: Str = "Name",
        }
        set {
        }
    }

    property! {
        /// `DeviceRegistryEnrich` of `AWS::IoTAnalytics::Pipeline`.
        DeviceRegistryEnrich;
        new_with DeviceRegistryEnrichRequired {
            /// `Attribute`: 1 to 256 characters. Update: in place.
            attribute: Str = "Attribute",
            /// `ThingName`: 1 to 256 characters. Update: in place.
            thing_name: Str = "ThingName",
            /// `RoleArn`: 20 to 2048 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
            /// `Name`: 1 to 128 characters. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `Next`: 1 to 128 characters. Update: in place.
            next: Str = "Next";
        }
    }

    property! {
        /// `DeviceShadowEnrich` of `AWS::IoTAnalytics::Pipeline`.
        DeviceShadowEnrich;
        new_with DeviceShadowEnrichRequired {
            /// `Attribute`: 1 to 256 characters. Update: in place.
            attribute: Str = "Attribute",
            /// `ThingName`: 1 to 256 characters. Update: in place.
            thing_name: Str = "ThingName",
            /// `RoleArn`: 20 to 2048 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
            /// `Name`: 1 to 128 characters. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `Next`: 1 to 128 characters. Update: in place.
            next: Str = "Next";
        }
    }

    property! {
        /// `Filter` of `AWS::IoTAnalytics::Pipeline`.
        Filter;
        new_with FilterRequired {
            /// `Filter`: 1 to 256 characters. Update: in place.
            filter: Str = "Filter",
            /// `Name`: 1 to 128 characters. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `Next`: 1 to 128 characters. Update: in place.
            next: Str = "Next";
        }
    }

    property! {
        /// `Lambda` of `AWS::IoTAnalytics::Pipeline`.
        Lambda;
        new_with LambdaRequired {
            /// `LambdaName`: 1 to 64 characters, `[a-zA-Z0-9_-]+`. Update: in place.
            lambda_name: Str = "LambdaName",
            /// `Name`: 1 to 128 characters. Update: in place.
            name: Str = "Name",
            /// `BatchSize`: 1 to 1000. Update: in place.
            batch_size: Int = "BatchSize",
        }
        set {
            /// `Next`: 1 to 128 characters. Update: in place.
            next: Str = "Next";
        }
    }

    property! {
        /// `Math` of `AWS::IoTAnalytics::Pipeline`.
        Math;
        new_with MathRequired {
            /// `Attribute`: 1 to 256 characters. Update: in place.
            attribute: Str = "Attribute",
            /// `Math`: 1 to 256 characters. Update: in place.
            math: Str = "Math",
            /// `Name`: 1 to 128 characters. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `Next`: 1 to 128 characters. Update: in place.
            next: Str = "Next";
        }
    }

    property! {
        /// `RemoveAttributes` of `AWS::IoTAnalytics::Pipeline`.
        RemoveAttributes;
        new (attributes: List<Str> = "Attributes", name: Str = "Name");
        set {
            /// `Next`: 1 to 128 characters. Update: in place.
            next: Str = "Next";
        }
    }

    property! {
        /// `SelectAttributes` of `AWS::IoTAnalytics::Pipeline`.
        SelectAttributes;
        new (name: Str = "Name", attributes: List<Str> = "Attributes");
        set {
            /// `Next`: 1 to 128 characters. Update: in place.
            next: Str = "Next";
        }
    }
}
