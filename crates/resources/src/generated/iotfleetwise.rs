// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::IoTFleetWise`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::IoTFleetWise::Campaign`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html).
    Campaign = "AWS::IoTFleetWise::Campaign", Ref = Str;
    tags "Tags" List;
    new_with CampaignRequired {
        /// `Name`: 1 to 100 characters, `^[a-zA-Z\d\-_:]+$`. Update: replaces.
        name: Str = "Name",
        /// `CollectionScheme`. Update: replaces.
        collection_scheme: campaign::CollectionScheme = "CollectionScheme",
        /// `SignalCatalogArn`. Update: replaces.
        signal_catalog_arn: Str = "SignalCatalogArn",
        /// `TargetArn`. Update: replaces.
        target_arn: Str = "TargetArn",
    }
    set {
        /// `Action`. Update: in place.
        action: campaign::UpdateCampaignAction = "Action";
        /// `CollectionScheme`. Update: replaces.
        collection_scheme: campaign::CollectionScheme = "CollectionScheme";
        /// `Compression`: default `"OFF"`. Update: replaces.
        compression: campaign::Compression = "Compression";
        /// `DataDestinationConfigs`: 1 items. Update: replaces.
        data_destination_configs: List<campaign::DataDestinationConfig> = "DataDestinationConfigs";
        /// `DataExtraDimensions`: at most 5 items, 1 to 150 characters, `^[a-zA-Z0-9_.]+$`. Update: in place.
        data_extra_dimensions: List<Str> = "DataExtraDimensions";
        /// `DataPartitions`: at most 20 items, no item twice. Update: replaces.
        data_partitions: List<campaign::DataPartition> = "DataPartitions";
        /// `Description`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        description: Str = "Description";
        /// `DiagnosticsMode`: default `"OFF"`. Update: replaces.
        diagnostics_mode: campaign::DiagnosticsMode = "DiagnosticsMode";
        /// `ExpiryTime`: default `"253402214400"`. Update: replaces.
        expiry_time: Str = "ExpiryTime";
        /// `Name`: 1 to 100 characters, `^[a-zA-Z\d\-_:]+$`. Update: replaces.
        name: Str = "Name";
        /// `PostTriggerCollectionDuration`: 0 to 4 294 967 295, default `0`. Update: replaces.
        post_trigger_collection_duration: Num = "PostTriggerCollectionDuration";
        /// `Priority`: at least 0, default `0`. Update: replaces.
        priority: Int = "Priority";
        /// `SignalCatalogArn`. Update: replaces.
        signal_catalog_arn: Str = "SignalCatalogArn";
        /// `SignalsToCollect`: at most 1000 items. Update: replaces.
        signals_to_collect: List<campaign::SignalInformation> = "SignalsToCollect";
        /// `SignalsToFetch`: at most 10 items. Update: replaces.
        signals_to_fetch: List<campaign::SignalFetchInformation> = "SignalsToFetch";
        /// `SpoolingMode`: default `"OFF"`. Update: replaces.
        spooling_mode: campaign::SpoolingMode = "SpoolingMode";
        /// `StartTime`: default `"0"`. Update: replaces.
        start_time: Str = "StartTime";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<campaign::Tag> = "Tags";
        /// `TargetArn`. Update: replaces.
        target_arn: Str = "TargetArn";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModificationTime`
        last_modification_time: Str = "LastModificationTime";
        /// `Status`
        status: Str = "Status";
    }
    ref name;
}

/// Property types of `AWS::IoTFleetWise::Campaign`.
pub mod campaign {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CollectionScheme` of `AWS::IoTFleetWise::Campaign`.
        CollectionScheme;
        new ();
        set {
            /// `ConditionBasedCollectionScheme`. Update: replaces.
            condition_based_collection_scheme: ConditionBasedCollectionScheme = "ConditionBasedCollectionScheme";
            /// `TimeBasedCollectionScheme`. Update: replaces.
            time_based_collection_scheme: TimeBasedCollectionScheme = "TimeBasedCollectionScheme";
        }
    }

    property! {
        /// `ConditionBasedCollectionScheme` of `AWS::IoTFleetWise::Campaign`.
        ConditionBasedCollectionScheme;
        new (expression: Str = "Expression");
        set {
            /// `ConditionLanguageVersion`: 1. Update: replaces.
            condition_language_version: Int = "ConditionLanguageVersion";
            /// `MinimumTriggerIntervalMs`: 0 to 4 294 967 295. Update: replaces.
            minimum_trigger_interval_ms: Num = "MinimumTriggerIntervalMs";
            /// `TriggerMode`. Update: replaces.
            trigger_mode: TriggerMode = "TriggerMode";
        }
    }

    property! {
        /// `ConditionBasedSignalFetchConfig` of `AWS::IoTFleetWise::Campaign`.
        ConditionBasedSignalFetchConfig;
        new (condition_expression: Str = "ConditionExpression", trigger_mode: TriggerMode = "TriggerMode");
        set {
        }
    }

    property! {
        /// `DataDestinationConfig` of `AWS::IoTFleetWise::Campaign`.
        DataDestinationConfig;
        new ();
        set {
            /// `MqttTopicConfig`. Update: replaces.
            mqtt_topic_config: MqttTopicConfig = "MqttTopicConfig";
            /// `S3Config`. Update: replaces.
            s3_config: S3Config = "S3Config";
            /// `TimestreamConfig`. Update: replaces.
            timestream_config: TimestreamConfig = "TimestreamConfig";
        }
    }

    property! {
        /// `DataPartition` of `AWS::IoTFleetWise::Campaign`.
        DataPartition;
        new (id: Str = "Id", storage_options: DataPartitionStorageOptions = "StorageOptions");
        set {
            /// `UploadOptions`. Update: replaces.
            upload_options: DataPartitionUploadOptions = "UploadOptions";
        }
    }

    property! {
        /// `DataPartitionStorageOptions` of `AWS::IoTFleetWise::Campaign`.
        DataPartitionStorageOptions;
        new (maximum_size: StorageMaximumSize = "MaximumSize", minimum_time_to_live: StorageMinimumTimeToLive = "MinimumTimeToLive", storage_location: Str = "StorageLocation");
        set {
        }
    }

    property! {
        /// `DataPartitionUploadOptions` of `AWS::IoTFleetWise::Campaign`.
        DataPartitionUploadOptions;
        new (expression: Str = "Expression");
        set {
            /// `ConditionLanguageVersion`: 1. Update: replaces.
            condition_language_version: Int = "ConditionLanguageVersion";
        }
    }

    property! {
        /// `MqttTopicConfig` of `AWS::IoTFleetWise::Campaign`.
        MqttTopicConfig;
        new (execution_role_arn: IamRoleArn = "ExecutionRoleArn", mqtt_topic_arn: Str = "MqttTopicArn");
        set {
        }
    }

    property! {
        /// `S3Config` of `AWS::IoTFleetWise::Campaign`.
        S3Config;
        new (bucket_arn: Str = "BucketArn");
        set {
            /// `DataFormat`. Update: replaces.
            data_format: DataFormat = "DataFormat";
            /// `Prefix`: 1 to 512 characters, `^[a-zA-Z0-9-_:./!*'()]+$`. Update: replaces.
            prefix: Str = "Prefix";
            /// `StorageCompressionFormat`. Update: replaces.
            storage_compression_format: StorageCompressionFormat = "StorageCompressionFormat";
        }
    }

    property! {
        /// `SignalFetchConfig` of `AWS::IoTFleetWise::Campaign`.
        SignalFetchConfig;
        new ();
        set {
            /// `ConditionBased`. Update: replaces.
            condition_based: ConditionBasedSignalFetchConfig = "ConditionBased";
            /// `TimeBased`. Update: replaces.
            time_based: TimeBasedSignalFetchConfig = "TimeBased";
        }
    }

    property! {
        /// `SignalFetchInformation` of `AWS::IoTFleetWise::Campaign`.
        SignalFetchInformation;
        new (actions: List<Str> = "Actions", fully_qualified_name: Str = "FullyQualifiedName", signal_fetch_config: SignalFetchConfig = "SignalFetchConfig");
        set {
            /// `ConditionLanguageVersion`: 1. Update: replaces.
            condition_language_version: Num = "ConditionLanguageVersion";
        }
    }

    property! {
        /// `SignalInformation` of `AWS::IoTFleetWise::Campaign`.
        SignalInformation;
        new (name: Str = "Name");
        set {
            /// `DataPartitionId`: 1 to 128 characters, `^[a-zA-Z0-9]+$`. Update: replaces.
            data_partition_id: Str = "DataPartitionId";
            /// `MaxSampleCount`: 1 to 4 294 967 295. Update: replaces.
            max_sample_count: Num = "MaxSampleCount";
            /// `MinimumSamplingIntervalMs`: 0 to 4 294 967 295. Update: replaces.
            minimum_sampling_interval_ms: Num = "MinimumSamplingIntervalMs";
        }
    }

    property! {
        /// `StorageMaximumSize` of `AWS::IoTFleetWise::Campaign`.
        StorageMaximumSize;
        new (unit: StorageMaximumSizeUnit = "Unit", value: Int = "Value");
        set {
        }
    }

    property! {
        /// `StorageMinimumTimeToLive` of `AWS::IoTFleetWise::Campaign`.
        StorageMinimumTimeToLive;
        new (unit: StorageMinimumTimeToLiveUnit = "Unit", value: Int = "Value");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::IoTFleetWise::Campaign`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TimeBasedCollectionScheme` of `AWS::IoTFleetWise::Campaign`.
        TimeBasedCollectionScheme;
        new (period_ms: Num = "PeriodMs");
        set {
        }
    }

    property! {
        /// `TimeBasedSignalFetchConfig` of `AWS::IoTFleetWise::Campaign`.
        TimeBasedSignalFetchConfig;
        new (execution_frequency_ms: Num = "ExecutionFrequencyMs");
        set {
        }
    }

    property! {
        /// `TimestreamConfig` of `AWS::IoTFleetWise::Campaign`.
        TimestreamConfig;
        new (timestream_table_arn: Str = "TimestreamTableArn", execution_role_arn: IamRoleArn = "ExecutionRoleArn");
        set {
        }
    }

    values! {
        /// `Compression` of `AWS::IoTFleetWise::Campaign`.
        Compression {
            OFF = "OFF",
            SNAPPY = "SNAPPY",
        }
    }

    values! {
        /// `DataFormat` of `AWS::IoTFleetWise::Campaign`.
        DataFormat {
            JSON = "JSON",
            PARQUET = "PARQUET",
        }
    }

    values! {
        /// `DiagnosticsMode` of `AWS::IoTFleetWise::Campaign`.
        DiagnosticsMode {
            OFF = "OFF",
            SEND_ACTIVE_DTCS = "SEND_ACTIVE_DTCS",
        }
    }

    values! {
        /// `SpoolingMode` of `AWS::IoTFleetWise::Campaign`.
        SpoolingMode {
            OFF = "OFF",
            TO_DISK = "TO_DISK",
        }
    }

    values! {
        /// `StorageCompressionFormat` of `AWS::IoTFleetWise::Campaign`.
        StorageCompressionFormat {
            NONE = "NONE",
            GZIP = "GZIP",
        }
    }

    values! {
        /// `StorageMaximumSizeUnit` of `AWS::IoTFleetWise::Campaign`.
        StorageMaximumSizeUnit {
            MB = "MB",
            GB = "GB",
            TB = "TB",
        }
    }

    values! {
        /// `StorageMinimumTimeToLiveUnit` of `AWS::IoTFleetWise::Campaign`.
        StorageMinimumTimeToLiveUnit {
            HOURS = "HOURS",
            DAYS = "DAYS",
            WEEKS = "WEEKS",
        }
    }

    values! {
        /// `TriggerMode` of `AWS::IoTFleetWise::Campaign`.
        TriggerMode {
            ALWAYS = "ALWAYS",
            RISING_EDGE = "RISING_EDGE",
        }
    }

    values! {
        /// `UpdateCampaignAction` of `AWS::IoTFleetWise::Campaign`.
        UpdateCampaignAction {
            APPROVE = "APPROVE",
            SUSPEND = "SUSPEND",
            RESUME = "RESUME",
            UPDATE = "UPDATE",
        }
    }
}

resource! {
    /// `AWS::IoTFleetWise::DecoderManifest`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html).
    DecoderManifest = "AWS::IoTFleetWise::DecoderManifest", Ref = Str;
    tags "Tags" List;
    new_with DecoderManifestRequired {
        /// `Name`: 1 to 100 characters, `^[a-zA-Z\d\-_:]+$`. Update: replaces.
        name: Str = "Name",
        /// `ModelManifestArn`. Update: replaces.
        model_manifest_arn: Str = "ModelManifestArn",
    }
    set {
        /// `DefaultForUnmappedSignals`. Update: in place.
        default_for_unmapped_signals: decoder_manifest::DefaultForUnmappedSignalsType = "DefaultForUnmappedSignals";
        /// `Description`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        description: Str = "Description";
        /// `ModelManifestArn`. Update: replaces.
        model_manifest_arn: Str = "ModelManifestArn";
        /// `Name`: 1 to 100 characters, `^[a-zA-Z\d\-_:]+$`. Update: replaces.
        name: Str = "Name";
        /// `NetworkInterfaces`: 1 to 5000 items. Update: in place.
        network_interfaces: List<decoder_manifest::NetworkInterfaces> = "NetworkInterfaces";
        /// `SignalDecoders`: 1 to 5000 items. Update: in place.
        signal_decoders: List<decoder_manifest::SignalDecoders> = "SignalDecoders";
        /// `Status`: default `"DRAFT"`. Update: in place.
        status: decoder_manifest::ManifestStatus = "Status";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<decoder_manifest::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModificationTime`
        last_modification_time: Str = "LastModificationTime";
    }
    ref name;
}

/// Property types of `AWS::IoTFleetWise::DecoderManifest`.
pub mod decoder_manifest {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::campaign::Tag;

    property! {
        /// `CanInterface` of `AWS::IoTFleetWise::DecoderManifest`.
        CanInterface;
        new (name: Str = "Name");
        set {
            /// `ProtocolName`: 1 to 50 characters. Update: in place.
            protocol_name: Str = "ProtocolName";
            /// `ProtocolVersion`: 1 to 50 characters. Update: in place.
            protocol_version: Str = "ProtocolVersion";
        }
    }

    property! {
        /// `CanSignal` of `AWS::IoTFleetWise::DecoderManifest`.
        CanSignal;
        new_with CanSignalRequired {
            /// `Factor`. Update: in place.
            factor: Scalar = "Factor",
            /// `IsBigEndian`. Update: in place.
            is_big_endian: Scalar = "IsBigEndian",
            /// `IsSigned`. Update: in place.
            is_signed: Scalar = "IsSigned",
            /// `Length`. Update: in place.
            length: Scalar = "Length",
            /// `MessageId`. Update: in place.
            message_id: Scalar = "MessageId",
            /// `Offset`. Update: in place.
            offset: Scalar = "Offset",
            /// `StartBit`. Update: in place.
            start_bit: Scalar = "StartBit",
        }
        set {
            /// `Name`: 1 to 100 characters. Update: in place.
            name: Str = "Name";
            /// `SignalValueType`. Update: in place.
            signal_value_type: SignalValueType = "SignalValueType";
        }
    }

    property! {
        /// `CustomDecodingInterface` of `AWS::IoTFleetWise::DecoderManifest`.
        CustomDecodingInterface;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `CustomDecodingSignal` of `AWS::IoTFleetWise::DecoderManifest`.
        CustomDecodingSignal;
        new (id: Str = "Id");
        set {
        }
    }

    property! {
        /// `NetworkInterfaces` of `AWS::IoTFleetWise::DecoderManifest`.
        NetworkInterfaces;
        new (interface_id: Str = "InterfaceId", type_: NetworkInterfacesType = "Type");
        set {
            /// `CanInterface`. Update: in place.
            can_interface: CanInterface = "CanInterface";
            /// `CustomDecodingInterface`. Update: in place.
            custom_decoding_interface: CustomDecodingInterface = "CustomDecodingInterface";
            /// `ObdInterface`. Update: in place.
            obd_interface: ObdInterface = "ObdInterface";
        }
    }

    property! {
        /// `ObdInterface` of `AWS::IoTFleetWise::DecoderManifest`.
        ObdInterface;
        new_with ObdInterfaceRequired {
            /// `Name`: 1 to 100 characters. Update: in place.
            name: Str = "Name",
            /// `RequestMessageId`. Update: in place.
            request_message_id: Scalar = "RequestMessageId",
        }
        set {
            /// `DtcRequestIntervalSeconds`. Update: in place.
            dtc_request_interval_seconds: Scalar = "DtcRequestIntervalSeconds";
            /// `HasTransmissionEcu`. Update: in place.
            has_transmission_ecu: Scalar = "HasTransmissionEcu";
            /// `ObdStandard`: 1 to 50 characters. Update: in place.
            obd_standard: Str = "ObdStandard";
            /// `PidRequestIntervalSeconds`. Update: in place.
            pid_request_interval_seconds: Scalar = "PidRequestIntervalSeconds";
            /// `UseExtendedIds`. Update: in place.
            use_extended_ids: Scalar = "UseExtendedIds";
        }
    }

    property! {
        /// `ObdSignal` of `AWS::IoTFleetWise::DecoderManifest`.
        ObdSignal;
        new_with ObdSignalRequired {
            /// `ByteLength`. Update: in place.
            byte_length: Scalar = "ByteLength",
            /// `Offset`. Update: in place.
            offset: Scalar = "Offset",
            /// `Pid`. Update: in place.
            pid: Scalar = "Pid",
            /// `PidResponseLength`. Update: in place.
            pid_response_length: Scalar = "PidResponseLength",
            /// `Scaling`. Update: in place.
            scaling: Scalar = "Scaling",
            /// `ServiceMode`. Update: in place.
            service_mode: Scalar = "ServiceMode",
            /// `StartByte`. Update: in place.
            start_byte: Scalar = "StartByte",
        }
        set {
            /// `BitMaskLength`. Update: in place.
            bit_mask_length: Scalar = "BitMaskLength";
            /// `BitRightShift`. Update: in place.
            bit_right_shift: Scalar = "BitRightShift";
            /// `IsSigned`. Update: in place.
            is_signed: Scalar = "IsSigned";
            /// `SignalValueType`. Update: in place.
            signal_value_type: SignalValueType = "SignalValueType";
        }
    }

    property! {
        /// `SignalDecoders` of `AWS::IoTFleetWise::DecoderManifest`.
        SignalDecoders;
        new_with SignalDecodersRequired {
            /// `FullyQualifiedName`: 1 to 150 characters. Update: in place.
            fully_qualified_name: Str = "FullyQualifiedName",
            /// `InterfaceId`: 1 to 50 characters. Update: in place.
            interface_id: Str = "InterfaceId",
            /// `Type`. Update: in place.
            type_: SignalDecodersType = "Type",
        }
        set {
            /// `CanSignal`. Update: in place.
            can_signal: CanSignal = "CanSignal";
            /// `CustomDecodingSignal`. Update: in place.
            custom_decoding_signal: CustomDecodingSignal = "CustomDecodingSignal";
            /// `ObdSignal`. Update: in place.
            obd_signal: ObdSignal = "ObdSignal";
        }
    }

    values! {
        /// `DefaultForUnmappedSignalsType` of `AWS::IoTFleetWise::DecoderManifest`.
        DefaultForUnmappedSignalsType {
            CUSTOM_DECODING = "CUSTOM_DECODING",
        }
    }

    values! {
        /// `ManifestStatus` of `AWS::IoTFleetWise::DecoderManifest`.
        ManifestStatus {
            ACTIVE = "ACTIVE",
            DRAFT = "DRAFT",
        }
    }

    values! {
        /// `NetworkInterfacesType` of `AWS::IoTFleetWise::DecoderManifest`.
        NetworkInterfacesType {
            CAN_INTERFACE = "CAN_INTERFACE",
        }
    }

    values! {
        /// `SignalDecodersType` of `AWS::IoTFleetWise::DecoderManifest`.
        SignalDecodersType {
            CAN_SIGNAL = "CAN_SIGNAL",
        }
    }

    values! {
        /// `SignalValueType` of `AWS::IoTFleetWise::DecoderManifest`.
        SignalValueType {
            INTEGER = "INTEGER",
            FLOATING_POINT = "FLOATING_POINT",
        }
    }
}

resource! {
    /// `AWS::IoTFleetWise::Fleet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-fleet.html).
    Fleet = "AWS::IoTFleetWise::Fleet", Ref = Str;
    tags "Tags" List;
    new_with FleetRequired {
        /// `Id`: 1 to 100 characters, `^[a-zA-Z0-9:_-]+$`. Update: replaces.
        id: Str = "Id",
        /// `SignalCatalogArn`. Update: replaces.
        signal_catalog_arn: Str = "SignalCatalogArn",
    }
    set {
        /// `Description`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        description: Str = "Description";
        /// `Id`: 1 to 100 characters, `^[a-zA-Z0-9:_-]+$`. Update: replaces.
        id: Str = "Id";
        /// `SignalCatalogArn`. Update: replaces.
        signal_catalog_arn: Str = "SignalCatalogArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<fleet::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModificationTime`
        last_modification_time: Str = "LastModificationTime";
    }
    ref id;
}

/// Property types of `AWS::IoTFleetWise::Fleet`.
pub mod fleet {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::campaign::Tag;
}

resource! {
    /// `AWS::IoTFleetWise::ModelManifest`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-modelmanifest.html).
    ModelManifest = "AWS::IoTFleetWise::ModelManifest", Ref = Str;
    tags "Tags" List;
    new_with ModelManifestRequired {
        /// `SignalCatalogArn`. Update: replaces.
        signal_catalog_arn: Str = "SignalCatalogArn",
        /// `Name`: 1 to 100 characters, `^[a-zA-Z\d\-_:]+$`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `Description`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 100 characters, `^[a-zA-Z\d\-_:]+$`. Update: replaces.
        name: Str = "Name";
        /// `Nodes`: at least 1 items, no item twice. Update: in place.
        nodes: List<Str> = "Nodes";
        /// `SignalCatalogArn`. Update: replaces.
        signal_catalog_arn: Str = "SignalCatalogArn";
        /// `Status`: default `"DRAFT"`. Update: in place.
        status: model_manifest::ManifestStatus = "Status";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<model_manifest::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModificationTime`
        last_modification_time: Str = "LastModificationTime";
    }
    ref name;
}

/// Property types of `AWS::IoTFleetWise::ModelManifest`.
pub mod model_manifest {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::campaign::Tag;

    pub use super::decoder_manifest::ManifestStatus;
}

resource! {
    /// `AWS::IoTFleetWise::SignalCatalog`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-signalcatalog.html).
    SignalCatalog = "AWS::IoTFleetWise::SignalCatalog", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `Description`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 100 characters, `^[a-zA-Z\d\-_:]+$`. Update: replaces.
        name: Str = "Name";
        /// `NodeCounts`. Update: in place.
        node_counts: signal_catalog::NodeCounts = "NodeCounts";
        /// `Nodes`: 1 to 5000 items, no item twice. Update: in place.
        nodes: List<signal_catalog::Node> = "Nodes";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<signal_catalog::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModificationTime`
        last_modification_time: Str = "LastModificationTime";
        /// `NodeCounts.TotalActuators`
        node_counts_total_actuators: Num = "NodeCounts.TotalActuators";
        /// `NodeCounts.TotalAttributes`
        node_counts_total_attributes: Num = "NodeCounts.TotalAttributes";
        /// `NodeCounts.TotalBranches`
        node_counts_total_branches: Num = "NodeCounts.TotalBranches";
        /// `NodeCounts.TotalNodes`
        node_counts_total_nodes: Num = "NodeCounts.TotalNodes";
        /// `NodeCounts.TotalSensors`
        node_counts_total_sensors: Num = "NodeCounts.TotalSensors";
    }
    ref name;
}

/// Property types of `AWS::IoTFleetWise::SignalCatalog`.
pub mod signal_catalog {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::campaign::Tag;

    property! {
        /// `Actuator` of `AWS::IoTFleetWise::SignalCatalog`.
        Actuator;
        new (data_type: NodeDataType = "DataType", fully_qualified_name: Str = "FullyQualifiedName");
        set {
            /// `AllowedValues`: at least 1 items. Update: in place.
            allowed_values: List<Str> = "AllowedValues";
            /// `AssignedValue`. Update: in place.
            assigned_value: Str = "AssignedValue";
            /// `Description`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
            description: Str = "Description";
            /// `Max`. Update: in place.
            max: Num = "Max";
            /// `Min`. Update: in place.
            min: Num = "Min";
            /// `Unit`. Update: in place.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `Attribute` of `AWS::IoTFleetWise::SignalCatalog`.
        Attribute;
        new (data_type: NodeDataType = "DataType", fully_qualified_name: Str = "FullyQualifiedName");
        set {
            /// `AllowedValues`: at least 1 items. Update: in place.
            allowed_values: List<Str> = "AllowedValues";
            /// `AssignedValue`. Update: in place.
            assigned_value: Str = "AssignedValue";
            /// `DefaultValue`. Update: in place.
            default_value: Str = "DefaultValue";
            /// `Description`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
            description: Str = "Description";
            /// `Max`. Update: in place.
            max: Num = "Max";
            /// `Min`. Update: in place.
            min: Num = "Min";
            /// `Unit`. Update: in place.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `Branch` of `AWS::IoTFleetWise::SignalCatalog`.
        Branch;
        new (fully_qualified_name: Str = "FullyQualifiedName");
        set {
            /// `Description`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `Node` of `AWS::IoTFleetWise::SignalCatalog`.
        Node;
        new ();
        set {
            /// `Actuator`. Update: in place.
            actuator: Actuator = "Actuator";
            /// `Attribute`. Update: in place.
            attribute: Attribute = "Attribute";
            /// `Branch`. Update: in place.
            branch: Branch = "Branch";
            /// `Sensor`. Update: in place.
            sensor: Sensor = "Sensor";
        }
    }

    property! {
        /// `NodeCounts` of `AWS::IoTFleetWise::SignalCatalog`.
        NodeCounts;
        new ();
        set {
            /// `TotalActuators`. Update: in place.
            total_actuators: Num = "TotalActuators";
            /// `TotalAttributes`. Update: in place.
            total_attributes: Num = "TotalAttributes";
            /// `TotalBranches`. Update: in place.
            total_branches: Num = "TotalBranches";
            /// `TotalNodes`. Update: in place.
            total_nodes: Num = "TotalNodes";
            /// `TotalSensors`. Update: in place.
            total_sensors: Num = "TotalSensors";
        }
    }

    property! {
        /// `Sensor` of `AWS::IoTFleetWise::SignalCatalog`.
        Sensor;
        new (data_type: NodeDataType = "DataType", fully_qualified_name: Str = "FullyQualifiedName");
        set {
            /// `AllowedValues`: at least 1 items. Update: in place.
            allowed_values: List<Str> = "AllowedValues";
            /// `Description`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
            description: Str = "Description";
            /// `Max`. Update: in place.
            max: Num = "Max";
            /// `Min`. Update: in place.
            min: Num = "Min";
            /// `Unit`. Update: in place.
            unit: Str = "Unit";
        }
    }

    values! {
        /// `NodeDataType` of `AWS::IoTFleetWise::SignalCatalog`.
        NodeDataType {
            INT8 = "INT8",
            UINT8 = "UINT8",
            INT16 = "INT16",
            UINT16 = "UINT16",
            INT32 = "INT32",
            UINT32 = "UINT32",
            INT64 = "INT64",
            UINT64 = "UINT64",
            BOOLEAN = "BOOLEAN",
            FLOAT = "FLOAT",
            DOUBLE = "DOUBLE",
            STRING = "STRING",
            UNIX_TIMESTAMP = "UNIX_TIMESTAMP",
            INT8_ARRAY = "INT8_ARRAY",
            UINT8_ARRAY = "UINT8_ARRAY",
            INT16_ARRAY = "INT16_ARRAY",
            UINT16_ARRAY = "UINT16_ARRAY",
            INT32_ARRAY = "INT32_ARRAY",
            UINT32_ARRAY = "UINT32_ARRAY",
            INT64_ARRAY = "INT64_ARRAY",
            UINT64_ARRAY = "UINT64_ARRAY",
            BOOLEAN_ARRAY = "BOOLEAN_ARRAY",
            FLOAT_ARRAY = "FLOAT_ARRAY",
            DOUBLE_ARRAY = "DOUBLE_ARRAY",
            STRING_ARRAY = "STRING_ARRAY",
            UNIX_TIMESTAMP_ARRAY = "UNIX_TIMESTAMP_ARRAY",
            UNKNOWN = "UNKNOWN",
        }
    }
}

resource! {
    /// `AWS::IoTFleetWise::StateTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-statetemplate.html).
    StateTemplate = "AWS::IoTFleetWise::StateTemplate", Ref = Str;
    tags "Tags" List;
    new_with StateTemplateRequired {
        /// `Name`: 1 to 100 characters, `^[a-zA-Z\d\-_:]+$`. Update: replaces.
        name: Str = "Name",
        /// `SignalCatalogArn`. Update: replaces.
        signal_catalog_arn: Str = "SignalCatalogArn",
        /// `StateTemplateProperties`: 1 to 500 items, 1 to 150 characters, `^[a-zA-Z0-9_.]+$`. Update: in place.
        state_template_properties: List<Str> = "StateTemplateProperties",
    }
    set {
        /// `DataExtraDimensions`: at most 5 items, 1 to 150 characters, `^[a-zA-Z0-9_.]+$`. Update: in place.
        data_extra_dimensions: List<Str> = "DataExtraDimensions";
        /// `Description`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        description: Str = "Description";
        /// `MetadataExtraDimensions`: at most 5 items, 1 to 150 characters, `^[a-zA-Z0-9_.]+$`. Update: in place.
        metadata_extra_dimensions: List<Str> = "MetadataExtraDimensions";
        /// `Name`: 1 to 100 characters, `^[a-zA-Z\d\-_:]+$`. Update: replaces.
        name: Str = "Name";
        /// `SignalCatalogArn`. Update: replaces.
        signal_catalog_arn: Str = "SignalCatalogArn";
        /// `StateTemplateProperties`: 1 to 500 items, 1 to 150 characters, `^[a-zA-Z0-9_.]+$`. Update: in place.
        state_template_properties: List<Str> = "StateTemplateProperties";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<state_template::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `Id`
        id: Str = "Id";
        /// `LastModificationTime`
        last_modification_time: Str = "LastModificationTime";
    }
    ref name;
}

/// Property types of `AWS::IoTFleetWise::StateTemplate`.
pub mod state_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::campaign::Tag;
}

resource! {
    /// `AWS::IoTFleetWise::Vehicle`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-vehicle.html).
    Vehicle = "AWS::IoTFleetWise::Vehicle", Ref = Str;
    tags "Tags" List;
    new_with VehicleRequired {
        /// `Name`: 1 to 100 characters, `^[a-zA-Z\d\-_:]+$`. Update: replaces.
        name: Str = "Name",
        /// `DecoderManifestArn`. Update: in place.
        decoder_manifest_arn: Str = "DecoderManifestArn",
        /// `ModelManifestArn`. Update: in place.
        model_manifest_arn: Str = "ModelManifestArn",
    }
    set {
        /// `AssociationBehavior`. Update: in place.
        association_behavior: vehicle::VehicleAssociationBehavior = "AssociationBehavior";
        /// `Attributes`. Update: in place.
        attributes: Map<Str> = "Attributes";
        /// `DecoderManifestArn`. Update: in place.
        decoder_manifest_arn: Str = "DecoderManifestArn";
        /// `ModelManifestArn`. Update: in place.
        model_manifest_arn: Str = "ModelManifestArn";
        /// `Name`: 1 to 100 characters, `^[a-zA-Z\d\-_:]+$`. Update: replaces.
        name: Str = "Name";
        /// `StateTemplates`: at most 20 items, no item twice. Update: in place.
        state_templates: List<vehicle::StateTemplateAssociation> = "StateTemplates";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<vehicle::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModificationTime`
        last_modification_time: Str = "LastModificationTime";
    }
    ref name;
}

/// Property types of `AWS::IoTFleetWise::Vehicle`.
pub mod vehicle {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::campaign::Tag;

    property! {
        /// `PeriodicStateTemplateUpdateStrategy` of `AWS::IoTFleetWise::Vehicle`.
        PeriodicStateTemplateUpdateStrategy;
        new (state_template_update_rate: TimePeriod = "StateTemplateUpdateRate");
        set {
        }
    }

    property! {
        /// `StateTemplateAssociation` of `AWS::IoTFleetWise::Vehicle`.
        StateTemplateAssociation;
        new (identifier: Str = "Identifier", state_template_update_strategy: StateTemplateUpdateStrategy = "StateTemplateUpdateStrategy");
        set {
        }
    }

    property! {
        /// `StateTemplateUpdateStrategy` of `AWS::IoTFleetWise::Vehicle`.
        StateTemplateUpdateStrategy;
        new ();
        set {
            /// `OnChange`. Update: in place.
            on_change: Json = "OnChange";
            /// `Periodic`. Update: in place.
            periodic: PeriodicStateTemplateUpdateStrategy = "Periodic";
        }
    }

    property! {
        /// `TimePeriod` of `AWS::IoTFleetWise::Vehicle`.
        TimePeriod;
        new (unit: TimeUnit = "Unit", value: Num = "Value");
        set {
        }
    }

    values! {
        /// `TimeUnit` of `AWS::IoTFleetWise::Vehicle`.
        TimeUnit {
            MILLISECOND = "MILLISECOND",
            SECOND = "SECOND",
            MINUTE = "MINUTE",
            HOUR = "HOUR",
        }
    }

    values! {
        /// `VehicleAssociationBehavior` of `AWS::IoTFleetWise::Vehicle`.
        VehicleAssociationBehavior {
            CREATE_IOT_THING = "CreateIotThing",
            VALIDATE_IOT_THING_EXISTS = "ValidateIotThingExists",
        }
    }
}
