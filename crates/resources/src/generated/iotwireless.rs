// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::IoTWireless`: 11 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::IoTWireless::Destination`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-destination.html).
    Destination = "AWS::IoTWireless::Destination", Ref = Str;
    tags "Tags" List;
    new_with DestinationRequired {
        /// `Name`: at most 128 characters, `[a-zA-Z0-9:_-]+`. Update: replaces.
        name: Str = "Name",
        /// `Expression`: at most 2048 characters. Update: in place.
        expression: Str = "Expression",
        /// `ExpressionType`. Update: in place.
        expression_type: destination::ExpressionType = "ExpressionType",
    }
    set {
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `Expression`: at most 2048 characters. Update: in place.
        expression: Str = "Expression";
        /// `ExpressionType`. Update: in place.
        expression_type: destination::ExpressionType = "ExpressionType";
        /// `Name`: at most 128 characters, `[a-zA-Z0-9:_-]+`. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<destination::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref name;
}

/// Property types of `AWS::IoTWireless::Destination`.
pub mod destination {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::IoTWireless::Destination`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 127 characters. Update: in place.
            key: Str = "Key";
            /// `Value`: 1 to 255 characters. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `ExpressionType` of `AWS::IoTWireless::Destination`.
        ExpressionType {
            RULE_NAME = "RuleName",
            MQTT_TOPIC = "MqttTopic",
            SNS_TOPIC = "SnsTopic",
        }
    }
}

resource! {
    /// `AWS::IoTWireless::DeviceProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-deviceprofile.html).
    DeviceProfile = "AWS::IoTWireless::DeviceProfile", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `LoRaWAN`. Update: replaces.
        lorawan: device_profile::LoRaWANDeviceProfile = "LoRaWAN";
        /// `Name`: at most 256 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<device_profile::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::IoTWireless::DeviceProfile`.
pub mod device_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LoRaWANDeviceProfile` of `AWS::IoTWireless::DeviceProfile`.
        LoRaWANDeviceProfile;
        new ();
        set {
            /// `ClassBTimeout`: 0 to 1000. Update: replaces.
            class_b_timeout: Int = "ClassBTimeout";
            /// `ClassCTimeout`: 0 to 1000. Update: replaces.
            class_c_timeout: Int = "ClassCTimeout";
            /// `FactoryPresetFreqsList`: at most 20 items, 1 000 000 to 16 700 000. Update: replaces.
            factory_preset_freqs_list: List<Int> = "FactoryPresetFreqsList";
            /// `MacVersion`: at most 64 characters. Update: replaces.
            mac_version: Str = "MacVersion";
            /// `MaxDutyCycle`: 0 to 100. Update: replaces.
            max_duty_cycle: Int = "MaxDutyCycle";
            /// `MaxEirp`: 0 to 15. Update: replaces.
            max_eirp: Int = "MaxEirp";
            /// `PingSlotDr`: 0 to 15. Update: replaces.
            ping_slot_dr: Int = "PingSlotDr";
            /// `PingSlotFreq`: 1 000 000 to 16 700 000. Update: replaces.
            ping_slot_freq: Int = "PingSlotFreq";
            /// `PingSlotPeriod`: 128 to 4096. Update: replaces.
            ping_slot_period: Int = "PingSlotPeriod";
            /// `RegParamsRevision`: at most 64 characters. Update: replaces.
            reg_params_revision: Str = "RegParamsRevision";
            /// `RfRegion`: at most 64 characters. Update: replaces.
            rf_region: Str = "RfRegion";
            /// `RxDataRate2`: 0 to 15. Update: replaces.
            rx_data_rate2: Int = "RxDataRate2";
            /// `RxDelay1`: 0 to 15. Update: replaces.
            rx_delay1: Int = "RxDelay1";
            /// `RxDrOffset1`: 0 to 7. Update: replaces.
            rx_dr_offset1: Int = "RxDrOffset1";
            /// `RxFreq2`: 1 000 000 to 16 700 000. Update: replaces.
            rx_freq2: Int = "RxFreq2";
            /// `Supports32BitFCnt`. Update: replaces.
            supports32_bit_f_cnt: Bool = "Supports32BitFCnt";
            /// `SupportsClassB`. Update: replaces.
            supports_class_b: Bool = "SupportsClassB";
            /// `SupportsClassC`. Update: replaces.
            supports_class_c: Bool = "SupportsClassC";
            /// `SupportsJoin`. Update: replaces.
            supports_join: Bool = "SupportsJoin";
        }
    }

    property! {
        /// `Tag` of `AWS::IoTWireless::DeviceProfile`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 128 characters. Update: in place.
            key: Str = "Key";
            /// `Value`: 1 to 256 characters. Update: in place.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::IoTWireless::FuotaTask`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-fuotatask.html).
    FuotaTask = "AWS::IoTWireless::FuotaTask", Ref = Str;
    tags "Tags" List;
    new_with FuotaTaskRequired {
        /// `LoRaWAN`. Update: in place.
        lorawan: fuota_task::LoRaWAN = "LoRaWAN",
        /// `FirmwareUpdateImage`: 1 to 2048 characters. Update: in place.
        firmware_update_image: Str = "FirmwareUpdateImage",
        /// `FirmwareUpdateRole`: 1 to 256 characters. Update: in place.
        firmware_update_role: Str = "FirmwareUpdateRole",
    }
    set {
        /// `AssociateMulticastGroup`: at most 256 characters. Update: in place.
        associate_multicast_group: Str = "AssociateMulticastGroup";
        /// `AssociateWirelessDevice`: at most 256 characters. Update: in place.
        associate_wireless_device: Str = "AssociateWirelessDevice";
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `DisassociateMulticastGroup`: at most 256 characters. Update: in place.
        disassociate_multicast_group: Str = "DisassociateMulticastGroup";
        /// `DisassociateWirelessDevice`: at most 256 characters. Update: in place.
        disassociate_wireless_device: Str = "DisassociateWirelessDevice";
        /// `FirmwareUpdateImage`: 1 to 2048 characters. Update: in place.
        firmware_update_image: Str = "FirmwareUpdateImage";
        /// `FirmwareUpdateRole`: 1 to 256 characters. Update: in place.
        firmware_update_role: Str = "FirmwareUpdateRole";
        /// `LoRaWAN`. Update: in place.
        lorawan: fuota_task::LoRaWAN = "LoRaWAN";
        /// `Name`: at most 256 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<fuota_task::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `FuotaTaskStatus`
        fuota_task_status: Str = "FuotaTaskStatus";
        /// `LoRaWAN.StartTime`
        lorawan_start_time: Str = "LoRaWAN.StartTime";
    }
    ref id;
}

/// Property types of `AWS::IoTWireless::FuotaTask`.
pub mod fuota_task {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LoRaWAN` of `AWS::IoTWireless::FuotaTask`.
        LoRaWAN;
        new (rf_region: RfRegion = "RfRegion");
        set {
            /// `StartTime`: at most 64 characters. Update: in place.
            start_time: Str = "StartTime";
        }
    }

    property! {
        /// `Tag` of `AWS::IoTWireless::FuotaTask`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 128 characters. Update: in place.
            key: Str = "Key";
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `RfRegion` of `AWS::IoTWireless::FuotaTask`.
        RfRegion {
            AS923_1 = "AS923-1",
            AS923_2 = "AS923-2",
            AS923_3 = "AS923-3",
            AS923_4 = "AS923-4",
            AU915 = "AU915",
            CN470 = "CN470",
            CN779 = "CN779",
            EU433 = "EU433",
            EU868 = "EU868",
            IN865 = "IN865",
            KR920 = "KR920",
            RU864 = "RU864",
            US915 = "US915",
        }
    }
}

resource! {
    /// `AWS::IoTWireless::MulticastGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-multicastgroup.html).
    MulticastGroup = "AWS::IoTWireless::MulticastGroup", Ref = Str;
    tags "Tags" List;
    new (lorawan: multicast_group::LoRaWAN = "LoRaWAN");
    set {
        /// `AssociateWirelessDevice`: at most 256 characters. Update: in place.
        associate_wireless_device: Str = "AssociateWirelessDevice";
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `DisassociateWirelessDevice`: at most 256 characters. Update: in place.
        disassociate_wireless_device: Str = "DisassociateWirelessDevice";
        /// `LoRaWAN`. Update: in place.
        lorawan: multicast_group::LoRaWAN = "LoRaWAN";
        /// `Name`: at most 256 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<multicast_group::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `LoRaWAN.NumberOfDevicesInGroup`
        lorawan_number_of_devices_in_group: Int = "LoRaWAN.NumberOfDevicesInGroup";
        /// `LoRaWAN.NumberOfDevicesRequested`
        lorawan_number_of_devices_requested: Int = "LoRaWAN.NumberOfDevicesRequested";
        /// `Status`
        status: Str = "Status";
    }
    ref id;
}

/// Property types of `AWS::IoTWireless::MulticastGroup`.
pub mod multicast_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::fuota_task::{RfRegion, Tag};

    property! {
        /// `LoRaWAN` of `AWS::IoTWireless::MulticastGroup`.
        LoRaWAN;
        new (rf_region: RfRegion = "RfRegion", dl_class: DlClass = "DlClass");
        set {
            /// `NumberOfDevicesInGroup`. Update: in place.
            number_of_devices_in_group: Int = "NumberOfDevicesInGroup";
            /// `NumberOfDevicesRequested`. Update: in place.
            number_of_devices_requested: Int = "NumberOfDevicesRequested";
        }
    }

    values! {
        /// `DlClass` of `AWS::IoTWireless::MulticastGroup`.
        DlClass {
            CLASS_B = "ClassB",
            CLASS_C = "ClassC",
        }
    }
}

resource! {
    /// `AWS::IoTWireless::NetworkAnalyzerConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-networkanalyzerconfiguration.html).
    NetworkAnalyzerConfiguration = "AWS::IoTWireless::NetworkAnalyzerConfiguration", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 1024 characters, `^[a-zA-Z0-9-_]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items, no item twice. Update: may replace.
        tags: List<network_analyzer_configuration::Tag> = "Tags";
        /// `TraceContent`. Update: in place.
        trace_content: network_analyzer_configuration::TraceContent = "TraceContent";
        /// `WirelessDevices`: at most 250 items, at most 256 characters. Update: in place.
        wireless_devices: List<Str> = "WirelessDevices";
        /// `WirelessGateways`: at most 250 items, at most 256 characters. Update: in place.
        wireless_gateways: List<Str> = "WirelessGateways";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref name;
}

/// Property types of `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
pub mod network_analyzer_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TraceContent` of `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
        TraceContent;
        new ();
        set {
            /// `LogLevel`. Update: in place.
            log_level: LogLevel = "LogLevel";
            /// `WirelessDeviceFrameInfo`. Update: in place.
            wireless_device_frame_info: WirelessDeviceFrameInfo = "WirelessDeviceFrameInfo";
        }
    }

    values! {
        /// `LogLevel` of `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
        LogLevel {
            INFO = "INFO",
            ERROR = "ERROR",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `WirelessDeviceFrameInfo` of `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
        WirelessDeviceFrameInfo {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::IoTWireless::PartnerAccount`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-partneraccount.html).
    PartnerAccount = "AWS::IoTWireless::PartnerAccount", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AccountLinked`. Update: in place.
        account_linked: Bool = "AccountLinked";
        /// `PartnerAccountId`: at most 256 characters. Update: replaces.
        partner_account_id: Str = "PartnerAccountId";
        /// `PartnerType`. Update: in place.
        partner_type: partner_account::PartnerType = "PartnerType";
        /// `Sidewalk`. Update: in place.
        sidewalk: partner_account::SidewalkAccountInfo = "Sidewalk";
        /// `SidewalkResponse`. Update: in place.
        sidewalk_response: partner_account::SidewalkAccountInfoWithFingerprint = "SidewalkResponse";
        /// `SidewalkUpdate`. Update: in place.
        sidewalk_update: partner_account::SidewalkUpdateAccount = "SidewalkUpdate";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<partner_account::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Fingerprint`
        fingerprint: Str = "Fingerprint";
    }
    ref partner_account_id;
}

/// Property types of `AWS::IoTWireless::PartnerAccount`.
pub mod partner_account {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::destination::Tag;

    property! {
        /// `SidewalkAccountInfo` of `AWS::IoTWireless::PartnerAccount`.
        SidewalkAccountInfo;
        new (app_server_private_key: Str = "AppServerPrivateKey");
        set {
        }
    }

    property! {
        /// `SidewalkAccountInfoWithFingerprint` of `AWS::IoTWireless::PartnerAccount`.
        SidewalkAccountInfoWithFingerprint;
        new ();
        set {
            /// `AmazonId`: at most 2048 characters. Update: in place.
            amazon_id: Str = "AmazonId";
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
            /// `Fingerprint`: 64 characters, `[a-fA-F0-9]{64}`. Update: in place.
            fingerprint: Str = "Fingerprint";
        }
    }

    property! {
        /// `SidewalkUpdateAccount` of `AWS::IoTWireless::PartnerAccount`.
        SidewalkUpdateAccount;
        new ();
        set {
            /// `AppServerPrivateKey`: 1 to 4096 characters, `[a-fA-F0-9]{64}`. Update: in place.
            app_server_private_key: Str = "AppServerPrivateKey";
        }
    }

    values! {
        /// `PartnerType` of `AWS::IoTWireless::PartnerAccount`.
        PartnerType {
            SIDEWALK = "Sidewalk",
        }
    }
}

resource! {
    /// `AWS::IoTWireless::ServiceProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-serviceprofile.html).
    ServiceProfile = "AWS::IoTWireless::ServiceProfile", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `LoRaWAN`. Update: replaces.
        lorawan: service_profile::LoRaWANServiceProfile = "LoRaWAN";
        /// `Name`: at most 256 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<service_profile::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `LoRaWAN.ChannelMask`
        lorawan_channel_mask: Str = "LoRaWAN.ChannelMask";
        /// `LoRaWAN.DevStatusReqFreq`
        lorawan_dev_status_req_freq: Int = "LoRaWAN.DevStatusReqFreq";
        /// `LoRaWAN.DlBucketSize`
        lorawan_dl_bucket_size: Int = "LoRaWAN.DlBucketSize";
        /// `LoRaWAN.DlRate`
        lorawan_dl_rate: Int = "LoRaWAN.DlRate";
        /// `LoRaWAN.DlRatePolicy`
        lorawan_dl_rate_policy: Str = "LoRaWAN.DlRatePolicy";
        /// `LoRaWAN.DrMax`
        lorawan_dr_max: Int = "LoRaWAN.DrMax";
        /// `LoRaWAN.DrMin`
        lorawan_dr_min: Int = "LoRaWAN.DrMin";
        /// `LoRaWAN.HrAllowed`
        lorawan_hr_allowed: Bool = "LoRaWAN.HrAllowed";
        /// `LoRaWAN.MinGwDiversity`
        lorawan_min_gw_diversity: Int = "LoRaWAN.MinGwDiversity";
        /// `LoRaWAN.NwkGeoLoc`
        lorawan_nwk_geo_loc: Bool = "LoRaWAN.NwkGeoLoc";
        /// `LoRaWAN.ReportDevStatusBattery`
        lorawan_report_dev_status_battery: Bool = "LoRaWAN.ReportDevStatusBattery";
        /// `LoRaWAN.ReportDevStatusMargin`
        lorawan_report_dev_status_margin: Bool = "LoRaWAN.ReportDevStatusMargin";
        /// `LoRaWAN.TargetPer`
        lorawan_target_per: Int = "LoRaWAN.TargetPer";
        /// `LoRaWAN.UlBucketSize`
        lorawan_ul_bucket_size: Int = "LoRaWAN.UlBucketSize";
        /// `LoRaWAN.UlRate`
        lorawan_ul_rate: Int = "LoRaWAN.UlRate";
        /// `LoRaWAN.UlRatePolicy`
        lorawan_ul_rate_policy: Str = "LoRaWAN.UlRatePolicy";
    }
    ref id;
}

/// Property types of `AWS::IoTWireless::ServiceProfile`.
pub mod service_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::device_profile::Tag;

    property! {
        /// `LoRaWANServiceProfile` of `AWS::IoTWireless::ServiceProfile`.
        LoRaWANServiceProfile;
        new ();
        set {
            /// `AddGwMetadata`. Update: replaces.
            add_gw_metadata: Bool = "AddGwMetadata";
            /// `ChannelMask`. Update: replaces.
            channel_mask: Str = "ChannelMask";
            /// `DevStatusReqFreq`. Update: replaces.
            dev_status_req_freq: Int = "DevStatusReqFreq";
            /// `DlBucketSize`. Update: replaces.
            dl_bucket_size: Int = "DlBucketSize";
            /// `DlRate`. Update: replaces.
            dl_rate: Int = "DlRate";
            /// `DlRatePolicy`. Update: replaces.
            dl_rate_policy: Str = "DlRatePolicy";
            /// `DrMax`: 0 to 15. Update: replaces.
            dr_max: Int = "DrMax";
            /// `DrMin`: 0 to 15. Update: replaces.
            dr_min: Int = "DrMin";
            /// `HrAllowed`. Update: replaces.
            hr_allowed: Bool = "HrAllowed";
            /// `MinGwDiversity`. Update: replaces.
            min_gw_diversity: Int = "MinGwDiversity";
            /// `NwkGeoLoc`. Update: replaces.
            nwk_geo_loc: Bool = "NwkGeoLoc";
            /// `PrAllowed`. Update: replaces.
            pr_allowed: Bool = "PrAllowed";
            /// `RaAllowed`. Update: replaces.
            ra_allowed: Bool = "RaAllowed";
            /// `ReportDevStatusBattery`. Update: replaces.
            report_dev_status_battery: Bool = "ReportDevStatusBattery";
            /// `ReportDevStatusMargin`. Update: replaces.
            report_dev_status_margin: Bool = "ReportDevStatusMargin";
            /// `TargetPer`. Update: replaces.
            target_per: Int = "TargetPer";
            /// `UlBucketSize`. Update: replaces.
            ul_bucket_size: Int = "UlBucketSize";
            /// `UlRate`. Update: replaces.
            ul_rate: Int = "UlRate";
            /// `UlRatePolicy`. Update: replaces.
            ul_rate_policy: Str = "UlRatePolicy";
        }
    }
}

resource! {
    /// `AWS::IoTWireless::TaskDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-taskdefinition.html).
    TaskDefinition = "AWS::IoTWireless::TaskDefinition", Ref = Str;
    tags "Tags" List;
    new (auto_create_tasks: Bool = "AutoCreateTasks");
    set {
        /// `AutoCreateTasks`. Update: in place.
        auto_create_tasks: Bool = "AutoCreateTasks";
        /// `LoRaWANUpdateGatewayTaskEntry`. Update: in place.
        lorawan_update_gateway_task_entry: task_definition::LoRaWANUpdateGatewayTaskEntry = "LoRaWANUpdateGatewayTaskEntry";
        /// `Name`: 1 to 256 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<task_definition::Tag> = "Tags";
        /// `TaskDefinitionType`. Update: in place.
        task_definition_type: task_definition::TaskDefinitionType = "TaskDefinitionType";
        /// `Update`. Update: in place.
        update: task_definition::UpdateWirelessGatewayTaskCreate = "Update";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::IoTWireless::TaskDefinition`.
pub mod task_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::destination::Tag;

    property! {
        /// `LoRaWANGatewayVersion` of `AWS::IoTWireless::TaskDefinition`.
        LoRaWANGatewayVersion;
        new ();
        set {
            /// `Model`: 1 to 4096 characters. Update: in place.
            model: Str = "Model";
            /// `PackageVersion`: 1 to 32 characters. Update: in place.
            package_version: Str = "PackageVersion";
            /// `Station`: 1 to 4096 characters. Update: in place.
            station: Str = "Station";
        }
    }

    property! {
        /// `LoRaWANUpdateGatewayTaskCreate` of `AWS::IoTWireless::TaskDefinition`.
        LoRaWANUpdateGatewayTaskCreate;
        new ();
        set {
            /// `CurrentVersion`. Update: in place.
            current_version: LoRaWANGatewayVersion = "CurrentVersion";
            /// `SigKeyCrc`: 1 to 4 294 967 295. Update: in place.
            sig_key_crc: Int = "SigKeyCrc";
            /// `UpdateSignature`: 1 to 4096 characters. Update: in place.
            update_signature: Str = "UpdateSignature";
            /// `UpdateVersion`. Update: in place.
            update_version: LoRaWANGatewayVersion = "UpdateVersion";
        }
    }

    property! {
        /// `LoRaWANUpdateGatewayTaskEntry` of `AWS::IoTWireless::TaskDefinition`.
        LoRaWANUpdateGatewayTaskEntry;
        new ();
        set {
            /// `CurrentVersion`. Update: in place.
            current_version: LoRaWANGatewayVersion = "CurrentVersion";
            /// `UpdateVersion`. Update: in place.
            update_version: LoRaWANGatewayVersion = "UpdateVersion";
        }
    }

    property! {
        /// `UpdateWirelessGatewayTaskCreate` of `AWS::IoTWireless::TaskDefinition`.
        UpdateWirelessGatewayTaskCreate;
        new ();
        set {
            /// `LoRaWAN`. Update: in place.
            lorawan: LoRaWANUpdateGatewayTaskCreate = "LoRaWAN";
            /// `UpdateDataRole`: 1 to 2048 characters. Update: in place.
            update_data_role: Str = "UpdateDataRole";
            /// `UpdateDataSource`: 1 to 4096 characters. Update: in place.
            update_data_source: Str = "UpdateDataSource";
        }
    }

    values! {
        /// `TaskDefinitionType` of `AWS::IoTWireless::TaskDefinition`.
        TaskDefinitionType {
            UPDATE = "UPDATE",
        }
    }
}

resource! {
    /// `AWS::IoTWireless::WirelessDevice`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdevice.html).
    WirelessDevice = "AWS::IoTWireless::WirelessDevice", Ref = Str;
    tags "Tags" List;
    new (type_: wireless_device::WirelessDeviceType = "Type", destination_name: Str = "DestinationName");
    set {
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `DestinationName`: at most 128 characters, `^[a-zA-Z0-9-_]+$`. Update: in place.
        destination_name: Str = "DestinationName";
        /// `LastUplinkReceivedAt`. Update: in place.
        last_uplink_received_at: Str = "LastUplinkReceivedAt";
        /// `LoRaWAN`. Update: in place.
        lorawan: wireless_device::LoRaWANDevice = "LoRaWAN";
        /// `Name`: at most 256 characters. Update: in place.
        name: Str = "Name";
        /// `Positioning`. Update: in place.
        positioning: wireless_device::Positioning = "Positioning";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<wireless_device::Tag> = "Tags";
        /// `ThingArn`. Update: in place.
        thing_arn: Str = "ThingArn";
        /// `Type`. Update: in place.
        type_: wireless_device::WirelessDeviceType = "Type";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `ThingName`
        thing_name: Str = "ThingName";
    }
    ref id;
}

/// Property types of `AWS::IoTWireless::WirelessDevice`.
pub mod wireless_device {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::fuota_task::Tag;

    property! {
        /// `AbpV10x` of `AWS::IoTWireless::WirelessDevice`.
        AbpV10x;
        new (dev_addr: Str = "DevAddr", session_keys: SessionKeysAbpV10x = "SessionKeys");
        set {
        }
    }

    property! {
        /// `AbpV11` of `AWS::IoTWireless::WirelessDevice`.
        AbpV11;
        new (dev_addr: Str = "DevAddr", session_keys: SessionKeysAbpV11 = "SessionKeys");
        set {
        }
    }

    property! {
        /// `Application` of `AWS::IoTWireless::WirelessDevice`.
        Application;
        new ();
        set {
            /// `DestinationName`: at most 128 characters, `[a-zA-Z0-9-_]+`. Update: in place.
            destination_name: Str = "DestinationName";
            /// `FPort`: 1 to 223. Update: in place.
            f_port: Int = "FPort";
            /// `Type`. Update: in place.
            type_: ApplicationType = "Type";
        }
    }

    property! {
        /// `FPorts` of `AWS::IoTWireless::WirelessDevice`.
        FPorts;
        new ();
        set {
            /// `Applications`: no item twice. Update: in place.
            applications: List<Application> = "Applications";
        }
    }

    property! {
        /// `LoRaWANDevice` of `AWS::IoTWireless::WirelessDevice`.
        LoRaWANDevice;
        new ();
        set {
            /// `AbpV10x`. Update: in place.
            abp_v10x: AbpV10x = "AbpV10x";
            /// `AbpV11`. Update: in place.
            abp_v11: AbpV11 = "AbpV11";
            /// `DevEui`: `[a-f0-9]{16}`. Update: in place.
            dev_eui: Str = "DevEui";
            /// `DeviceProfileId`: at most 256 characters. Update: in place.
            device_profile_id: Str = "DeviceProfileId";
            /// `FPorts`. Update: in place.
            f_ports: FPorts = "FPorts";
            /// `OtaaV10x`. Update: in place.
            otaa_v10x: OtaaV10x = "OtaaV10x";
            /// `OtaaV11`. Update: in place.
            otaa_v11: OtaaV11 = "OtaaV11";
            /// `ServiceProfileId`: at most 256 characters. Update: in place.
            service_profile_id: Str = "ServiceProfileId";
        }
    }

    property! {
        /// `OtaaV10x` of `AWS::IoTWireless::WirelessDevice`.
        OtaaV10x;
        new_with OtaaV10xRequired {
            /// `AppKey`: `[a-fA-F0-9]{32}`. Update: in place.
            app_key: Str = "AppKey",
            /// `AppEui`: `[a-fA-F0-9]{16}`. Update: in place.
            app_eui: Str = "AppEui",
        }
        set {
        }
    }

    property! {
        /// `OtaaV11` of `AWS::IoTWireless::WirelessDevice`.
        OtaaV11;
        new_with OtaaV11Required {
            /// `AppKey`: `[a-fA-F0-9]{32}`. Update: in place.
            app_key: Str = "AppKey",
            /// `NwkKey`: `[a-fA-F0-9]{32}`. Update: in place.
            nwk_key: Str = "NwkKey",
            /// `JoinEui`: `[a-fA-F0-9]{16}`. Update: in place.
            join_eui: Str = "JoinEui",
        }
        set {
        }
    }

    property! {
        /// `SessionKeysAbpV10x` of `AWS::IoTWireless::WirelessDevice`.
        SessionKeysAbpV10x;
        new_with SessionKeysAbpV10xRequired {
            /// `NwkSKey`: `[a-fA-F0-9]{32}`. Update: in place.
            nwk_s_key: Str = "NwkSKey",
            /// `AppSKey`: `[a-fA-F0-9]{32}`. Update: in place.
            app_s_key: Str = "AppSKey",
        }
        set {
        }
    }

    property! {
        /// `SessionKeysAbpV11` of `AWS::IoTWireless::WirelessDevice`.
        SessionKeysAbpV11;
        new_with SessionKeysAbpV11Required {
            /// `FNwkSIntKey`: `[a-fA-F0-9]{32}`. Update: in place.
            f_nwk_s_int_key: Str = "FNwkSIntKey",
            /// `SNwkSIntKey`: `[a-fA-F0-9]{32}`. Update: in place.
            s_nwk_s_int_key: Str = "SNwkSIntKey",
            /// `NwkSEncKey`: `[a-fA-F0-9]{32}`. Update: in place.
            nwk_s_enc_key: Str = "NwkSEncKey",
            /// `AppSKey`: `[a-fA-F0-9]{32}`. Update: in place.
            app_s_key: Str = "AppSKey",
        }
        set {
        }
    }

    values! {
        /// `ApplicationType` of `AWS::IoTWireless::WirelessDevice`.
        ApplicationType {
            SEMTECH_GEOLOCATION = "SemtechGeolocation",
            SEMTECH_GNSS = "SemtechGNSS",
            SEMTECH_GNSSNG = "SemtechGNSSNG",
            SEMTECH_WI_FI = "SemtechWiFi",
        }
    }

    values! {
        /// `Positioning` of `AWS::IoTWireless::WirelessDevice`.
        Positioning {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
        }
    }

    values! {
        /// `WirelessDeviceType` of `AWS::IoTWireless::WirelessDevice`.
        WirelessDeviceType {
            SIDEWALK = "Sidewalk",
            LORAWAN = "LoRaWAN",
        }
    }
}

resource! {
    /// `AWS::IoTWireless::WirelessDeviceImportTask`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdeviceimporttask.html).
    WirelessDeviceImportTask = "AWS::IoTWireless::WirelessDeviceImportTask", Ref = Str;
    tags "Tags" List;
    new (destination_name: Str = "DestinationName", sidewalk: wireless_device_import_task::Sidewalk = "Sidewalk");
    set {
        /// `DestinationName`: at most 128 characters, `[a-zA-Z0-9-_]+`. Update: in place.
        destination_name: Str = "DestinationName";
        /// `Sidewalk`. Update: in place.
        sidewalk: wireless_device_import_task::Sidewalk = "Sidewalk";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<wireless_device_import_task::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationDate`
        creation_date: Str = "CreationDate";
        /// `FailedImportedDevicesCount`
        failed_imported_devices_count: Int = "FailedImportedDevicesCount";
        /// `InitializedImportedDevicesCount`
        initialized_imported_devices_count: Int = "InitializedImportedDevicesCount";
        /// `OnboardedImportedDevicesCount`
        onboarded_imported_devices_count: Int = "OnboardedImportedDevicesCount";
        /// `PendingImportedDevicesCount`
        pending_imported_devices_count: Int = "PendingImportedDevicesCount";
        /// `Sidewalk.DeviceCreationFileList`
        sidewalk_device_creation_file_list: List<Str> = "Sidewalk.DeviceCreationFileList";
        /// `Status`
        status: Str = "Status";
        /// `StatusReason`
        status_reason: Str = "StatusReason";
    }
    ref id;
}

/// Property types of `AWS::IoTWireless::WirelessDeviceImportTask`.
pub mod wireless_device_import_task {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Sidewalk` of `AWS::IoTWireless::WirelessDeviceImportTask`.
        Sidewalk;
        new ();
        set {
            /// `DeviceCreationFile`: at most 1024 characters. Update: in place.
            device_creation_file: Str = "DeviceCreationFile";
            /// `DeviceCreationFileList`: at most 1024 characters. Update: in place.
            device_creation_file_list: List<Str> = "DeviceCreationFileList";
            /// `Role`: at most 2048 characters. Update: in place.
            role: Str = "Role";
            /// `SidewalkManufacturingSn`: at most 64 characters. Update: in place.
            sidewalk_manufacturing_sn: Str = "SidewalkManufacturingSn";
        }
    }

    property! {
        /// `Tag` of `AWS::IoTWireless::WirelessDeviceImportTask`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::IoTWireless::WirelessGateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessgateway.html).
    WirelessGateway = "AWS::IoTWireless::WirelessGateway", Ref = Str;
    tags "Tags" List;
    new (lorawan: wireless_gateway::LoRaWANGateway = "LoRaWAN");
    set {
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `LastUplinkReceivedAt`. Update: in place.
        last_uplink_received_at: Str = "LastUplinkReceivedAt";
        /// `LoRaWAN`. Update: in place.
        lorawan: wireless_gateway::LoRaWANGateway = "LoRaWAN";
        /// `Name`: at most 256 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<wireless_gateway::Tag> = "Tags";
        /// `ThingArn`. Update: in place.
        thing_arn: Str = "ThingArn";
        /// `ThingName`. Update: in place.
        thing_name: Str = "ThingName";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::IoTWireless::WirelessGateway`.
pub mod wireless_gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::fuota_task::Tag;

    property! {
        /// `LoRaWANGateway` of `AWS::IoTWireless::WirelessGateway`.
        LoRaWANGateway;
        new_with LoRaWANGatewayRequired {
            /// `GatewayEui`. Update: in place.
            gateway_eui: Str = "GatewayEui",
            /// `RfRegion`: at most 64 characters. Update: in place.
            rf_region: Str = "RfRegion",
        }
        set {
        }
    }
}
