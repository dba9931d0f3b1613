// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::MediaConnect`: 13 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::MediaConnect::Bridge`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html).
    Bridge = "AWS::MediaConnect::Bridge", Ref = Arn;
    new_with BridgeRequired {
        /// `Name`. Update: in place.
        name: Str = "Name",
        /// `PlacementArn`. Update: in place.
        placement_arn: Str = "PlacementArn",
        /// `Sources`: at most 2 items. Update: in place.
        sources: List<bridge::BridgeSource> = "Sources",
    }
    set {
        /// `EgressGatewayBridge`. Update: in place.
        egress_gateway_bridge: bridge::EgressGatewayBridge = "EgressGatewayBridge";
        /// `IngressGatewayBridge`. Update: in place.
        ingress_gateway_bridge: bridge::IngressGatewayBridge = "IngressGatewayBridge";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Outputs`: at most 2 items. Update: in place.
        outputs: List<bridge::BridgeOutput> = "Outputs";
        /// `PlacementArn`. Update: in place.
        placement_arn: Str = "PlacementArn";
        /// `SourceFailoverConfig`. Update: in place.
        source_failover_config: bridge::FailoverConfig = "SourceFailoverConfig";
        /// `Sources`: at most 2 items. Update: in place.
        sources: List<bridge::BridgeSource> = "Sources";
    }
    get {
        /// `BridgeState`
        bridge_state: Str = "BridgeState";
    }
    ref bridge_arn;
}

/// Property types of `AWS::MediaConnect::Bridge`.
pub mod bridge {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BridgeFlowSource` of `AWS::MediaConnect::Bridge`.
        BridgeFlowSource;
        new_with BridgeFlowSourceRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `FlowArn`. Update: in place.
            flow_arn: Str = "FlowArn",
        }
        set {
            /// `FlowVpcInterfaceAttachment`. Update: in place.
            flow_vpc_interface_attachment: VpcInterfaceAttachment = "FlowVpcInterfaceAttachment";
        }
    }

    property! {
        /// `BridgeNetworkOutput` of `AWS::MediaConnect::Bridge`.
        BridgeNetworkOutput;
        new_with BridgeNetworkOutputRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Protocol`. Update: in place.
            protocol: ProtocolEnum = "Protocol",
            /// `IpAddress`. Update: in place.
            ip_address: Str = "IpAddress",
            /// `Port`. Update: in place.
            port: Int = "Port",
            /// `NetworkName`. Update: in place.
            network_name: Str = "NetworkName",
            /// `Ttl`. Update: in place.
            ttl: Int = "Ttl",
        }
        set {
        }
    }

    property! {
        /// `BridgeNetworkSource` of `AWS::MediaConnect::Bridge`.
        BridgeNetworkSource;
        new_with BridgeNetworkSourceRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Protocol`. Update: in place.
            protocol: ProtocolEnum = "Protocol",
            /// `MulticastIp`. Update: in place.
            multicast_ip: Str = "MulticastIp",
            /// `Port`. Update: in place.
            port: Int = "Port",
            /// `NetworkName`. Update: in place.
            network_name: Str = "NetworkName",
        }
        set {
            /// `MulticastSourceSettings`. Update: in place.
            multicast_source_settings: MulticastSourceSettings = "MulticastSourceSettings";
        }
    }

    property! {
        /// `BridgeOutput` of `AWS::MediaConnect::Bridge`.
        BridgeOutput;
        new ();
        set {
            /// `NetworkOutput`. Update: in place.
            network_output: BridgeNetworkOutput = "NetworkOutput";
        }
    }

    property! {
        /// `BridgeSource` of `AWS::MediaConnect::Bridge`.
        BridgeSource;
        new ();
        set {
            /// `FlowSource`. Update: in place.
            flow_source: BridgeFlowSource = "FlowSource";
            /// `NetworkSource`. Update: in place.
            network_source: BridgeNetworkSource = "NetworkSource";
        }
    }

    property! {
        /// `EgressGatewayBridge` of `AWS::MediaConnect::Bridge`.
        EgressGatewayBridge;
        new (max_bitrate: Int = "MaxBitrate");
        set {
        }
    }

    property! {
        /// `FailoverConfig` of `AWS::MediaConnect::Bridge`.
        FailoverConfig;
        new (failover_mode: FailoverModeEnum = "FailoverMode");
        set {
            /// `SourcePriority`. Update: in place.
            source_priority: SourcePriority = "SourcePriority";
            /// `State`. Update: in place.
            state: FailoverConfigStateEnum = "State";
        }
    }

    property! {
        /// `IngressGatewayBridge` of `AWS::MediaConnect::Bridge`.
        IngressGatewayBridge;
        new_with IngressGatewayBridgeRequired {
            /// `MaxBitrate`. Update: in place.
            max_bitrate: Int = "MaxBitrate",
            /// `MaxOutputs`. Update: in place.
            max_outputs: Int = "MaxOutputs",
        }
        set {
        }
    }

    property! {
        /// `MulticastSourceSettings` of `AWS::MediaConnect::Bridge`.
        MulticastSourceSettings;
        new ();
        set {
            /// `MulticastSourceIp`. Update: in place.
            multicast_source_ip: Str = "MulticastSourceIp";
        }
    }

    property! {
        /// `SourcePriority` of `AWS::MediaConnect::Bridge`.
        SourcePriority;
        new ();
        set {
            /// `PrimarySource`. Update: in place.
            primary_source: Str = "PrimarySource";
        }
    }

    property! {
        /// `VpcInterfaceAttachment` of `AWS::MediaConnect::Bridge`.
        VpcInterfaceAttachment;
        new ();
        set {
            /// `VpcInterfaceName`. Update: in place.
            vpc_interface_name: Str = "VpcInterfaceName";
        }
    }

    values! {
        /// `FailoverConfigStateEnum` of `AWS::MediaConnect::Bridge`.
        FailoverConfigStateEnum {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `FailoverModeEnum` of `AWS::MediaConnect::Bridge`.
        FailoverModeEnum {
            FAILOVER = "FAILOVER",
        }
    }

    values! {
        /// `ProtocolEnum` of `AWS::MediaConnect::Bridge`.
        ProtocolEnum {
            RTP_FEC = "rtp-fec",
            RTP = "rtp",
            UDP = "udp",
        }
    }
}

resource! {
    /// `AWS::MediaConnect::BridgeOutput`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgeoutput.html).
    BridgeOutput = "AWS::MediaConnect::BridgeOutput", Ref = Str;
    new_with BridgeOutputRequired {
        /// `BridgeArn`. Update: replaces.
        bridge_arn: Str = "BridgeArn",
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `NetworkOutput`. Update: in place.
        network_output: bridge_output::BridgeNetworkOutput = "NetworkOutput",
    }
    set {
        /// `BridgeArn`. Update: replaces.
        bridge_arn: Str = "BridgeArn";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `NetworkOutput`. Update: in place.
        network_output: bridge_output::BridgeNetworkOutput = "NetworkOutput";
    }
    get {
    }
}

/// Property types of `AWS::MediaConnect::BridgeOutput`.
pub mod bridge_output {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BridgeNetworkOutput` of `AWS::MediaConnect::BridgeOutput`.
        BridgeNetworkOutput;
        new_with BridgeNetworkOutputRequired {
            /// `Protocol`. Update: in place.
            protocol: Protocol = "Protocol",
            /// `IpAddress`. Update: in place.
            ip_address: Str = "IpAddress",
            /// `Port`. Update: in place.
            port: Int = "Port",
            /// `NetworkName`. Update: in place.
            network_name: Str = "NetworkName",
            /// `Ttl`. Update: in place.
            ttl: Int = "Ttl",
        }
        set {
        }
    }

    values! {
        /// `Protocol` of `AWS::MediaConnect::BridgeOutput`.
        Protocol {
            RTP_FEC = "rtp-fec",
            RTP = "rtp",
            UDP = "udp",
        }
    }
}

resource! {
    /// `AWS::MediaConnect::BridgeSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgesource.html).
    BridgeSource = "AWS::MediaConnect::BridgeSource", Ref = Str;
    new_with BridgeSourceRequired {
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `BridgeArn`. Update: replaces.
        bridge_arn: Str = "BridgeArn",
    }
    set {
        /// `BridgeArn`. Update: replaces.
        bridge_arn: Str = "BridgeArn";
        /// `FlowSource`. Update: in place.
        flow_source: bridge_source::BridgeFlowSource = "FlowSource";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `NetworkSource`. Update: in place.
        network_source: bridge_source::BridgeNetworkSource = "NetworkSource";
    }
    get {
    }
}

/// Property types of `AWS::MediaConnect::BridgeSource`.
pub mod bridge_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bridge::{MulticastSourceSettings, ProtocolEnum, VpcInterfaceAttachment};

    property! {
        /// `BridgeFlowSource` of `AWS::MediaConnect::BridgeSource`.
        BridgeFlowSource;
        new (flow_arn: Str = "FlowArn");
        set {
            /// `FlowVpcInterfaceAttachment`. Update: in place.
            flow_vpc_interface_attachment: VpcInterfaceAttachment = "FlowVpcInterfaceAttachment";
        }
    }

    property! {
        /// `BridgeNetworkSource` of `AWS::MediaConnect::BridgeSource`.
        BridgeNetworkSource;
        new_with BridgeNetworkSourceRequired {
            /// `Protocol`. Update: in place.
            protocol: ProtocolEnum = "Protocol",
            /// `MulticastIp`. Update: in place.
            multicast_ip: Str = "MulticastIp",
            /// `Port`. Update: in place.
            port: Int = "Port",
            /// `NetworkName`. Update: in place.
            network_name: Str = "NetworkName",
        }
        set {
            /// `MulticastSourceSettings`. Update: in place.
            multicast_source_settings: MulticastSourceSettings = "MulticastSourceSettings";
        }
    }
}

resource! {
    /// `AWS::MediaConnect::Flow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html).
    Flow = "AWS::MediaConnect::Flow", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", source: flow::Source = "Source");
    set {
        /// `AvailabilityZone`. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `EncodingConfig`. Update: in place.
        encoding_config: flow::EncodingConfig = "EncodingConfig";
        /// `FlowSize`. Update: in place.
        flow_size: flow::FlowSize = "FlowSize";
        /// `Maintenance`. Update: in place.
        maintenance: flow::Maintenance = "Maintenance";
        /// `MediaStreams`. Update: in place.
        media_streams: List<flow::MediaStream> = "MediaStreams";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `NdiConfig`. Update: in place.
        ndi_config: flow::NdiConfig = "NdiConfig";
        /// `Source`. Update: in place.
        source: flow::Source = "Source";
        /// `SourceFailoverConfig`. Update: in place.
        source_failover_config: flow::FailoverConfig = "SourceFailoverConfig";
        /// `SourceMonitoringConfig`. Update: in place.
        source_monitoring_config: flow::SourceMonitoringConfig = "SourceMonitoringConfig";
        /// `Tags`. Update: in place.
        tags: List<flow::Tag> = "Tags";
        /// `VpcInterfaces`. Update: in place.
        vpc_interfaces: List<flow::VpcInterface> = "VpcInterfaces";
    }
    get {
        /// `EgressIp`
        egress_ip: Str = "EgressIp";
        /// `FlowAvailabilityZone`
        flow_availability_zone: Str = "FlowAvailabilityZone";
        /// `FlowNdiMachineName`
        flow_ndi_machine_name: Str = "FlowNdiMachineName";
        /// `Source.IngestIp`
        source_ingest_ip: Str = "Source.IngestIp";
        /// `Source.SourceArn`
        source_source_arn: Arn = "Source.SourceArn";
        /// `Source.SourceIngestPort`
        source_source_ingest_port: Str = "Source.SourceIngestPort";
    }
    ref flow_arn;
}

/// Property types of `AWS::MediaConnect::Flow`.
pub mod flow {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bridge::VpcInterfaceAttachment;

    property! {
        /// `AudioMonitoringSetting` of `AWS::MediaConnect::Flow`.
        AudioMonitoringSetting;
        new ();
        set {
            /// `SilentAudio`. Update: in place.
            silent_audio: SilentAudio = "SilentAudio";
        }
    }

    property! {
        /// `BlackFrames` of `AWS::MediaConnect::Flow`.
        BlackFrames;
        new ();
        set {
            /// `State`. Update: in place.
            state: State = "State";
            /// `ThresholdSeconds`. Update: in place.
            threshold_seconds: Int = "ThresholdSeconds";
        }
    }

    property! {
        /// `EncodingConfig` of `AWS::MediaConnect::Flow`.
        EncodingConfig;
        new ();
        set {
            /// `EncodingProfile`. Update: in place.
            encoding_profile: EncodingProfile = "EncodingProfile";
            /// `VideoMaxBitrate`. Update: in place.
            video_max_bitrate: Int = "VideoMaxBitrate";
        }
    }

    property! {
        /// `Encryption` of `AWS::MediaConnect::Flow`.
        Encryption;
        new (role_arn: IamRoleArn = "RoleArn");
        set {
            /// `Algorithm`. Update: in place.
            algorithm: Algorithm = "Algorithm";
            /// `ConstantInitializationVector` (deprecated). Update: in place.
            constant_initialization_vector: Str = "ConstantInitializationVector";
            /// `DeviceId` (deprecated). Update: in place.
            device_id: Str = "DeviceId";
            /// `KeyType`: default `"static-key"`. Update: in place.
            key_type: KeyType = "KeyType";
            /// `Region` (deprecated). Update: in place.
            region: Str = "Region";
            /// `ResourceId` (deprecated). Update: in place.
            resource_id: Str = "ResourceId";
            /// `SecretArn`. Update: in place.
            secret_arn: Str = "SecretArn";
            /// `Url` (deprecated). Update: in place.
            url: Str = "Url";
        }
    }

    property! {
        /// `FailoverConfig` of `AWS::MediaConnect::Flow`.
        FailoverConfig;
        new ();
        set {
            /// `FailoverMode`. Update: in place.
            failover_mode: FailoverMode = "FailoverMode";
            /// `RecoveryWindow`. Update: in place.
            recovery_window: Int = "RecoveryWindow";
            /// `SourcePriority`. Update: in place.
            source_priority: SourcePriority = "SourcePriority";
            /// `State`. Update: in place.
            state: State = "State";
        }
    }

    property! {
        /// `FlowTransitEncryption` of `AWS::MediaConnect::Flow`.
        FlowTransitEncryption;
        new (encryption_key_configuration: FlowTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration");
        set {
            /// `EncryptionKeyType`. Update: in place.
            encryption_key_type: FlowTransitEncryptionKeyType = "EncryptionKeyType";
        }
    }

    property! {
        /// `FlowTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::Flow`.
        FlowTransitEncryptionKeyConfiguration;
        new ();
        set {
            /// `Automatic`. Update: in place.
            automatic: Json = "Automatic";
            /// `SecretsManager`. Update: in place.
            secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager";
        }
    }

    property! {
        /// `Fmtp` of `AWS::MediaConnect::Flow`.
        Fmtp;
        new ();
        set {
            /// `ChannelOrder`. Update: in place.
            channel_order: Str = "ChannelOrder";
            /// `Colorimetry`. Update: in place.
            colorimetry: Colorimetry = "Colorimetry";
            /// `ExactFramerate`. Update: in place.
            exact_framerate: Str = "ExactFramerate";
            /// `Par`. Update: in place.
            par: Str = "Par";
            /// `Range`. Update: in place.
            range: Range = "Range";
            /// `ScanMode`. Update: in place.
            scan_mode: ScanMode = "ScanMode";
            /// `Tcs`. Update: in place.
            tcs: Tcs = "Tcs";
        }
    }

    property! {
        /// `FrozenFrames` of `AWS::MediaConnect::Flow`.
        FrozenFrames;
        new ();
        set {
            /// `State`. Update: in place.
            state: State = "State";
            /// `ThresholdSeconds`. Update: in place.
            threshold_seconds: Int = "ThresholdSeconds";
        }
    }

    property! {
        /// `GatewayBridgeSource` of `AWS::MediaConnect::Flow`.
        GatewayBridgeSource;
        new (bridge_arn: Str = "BridgeArn");
        set {
            /// `VpcInterfaceAttachment`. Update: in place.
            vpc_interface_attachment: VpcInterfaceAttachment = "VpcInterfaceAttachment";
        }
    }

    property! {
        /// `InputConfiguration` of `AWS::MediaConnect::Flow`.
        InputConfiguration;
        new (input_port: Int = "InputPort", interface: Interface = "Interface");
        set {
        }
    }

    property! {
        /// `Interface` of `AWS::MediaConnect::Flow`.
        Interface;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `Maintenance` of `AWS::MediaConnect::Flow`.
        Maintenance;
        new (maintenance_day: MaintenanceDay = "MaintenanceDay", maintenance_start_hour: Str = "MaintenanceStartHour");
        set {
        }
    }

    property! {
        /// `MediaStream` of `AWS::MediaConnect::Flow`.
        MediaStream;
        new (media_stream_id: Int = "MediaStreamId", media_stream_type: MediaStreamType = "MediaStreamType", media_stream_name: Str = "MediaStreamName");
        set {
            /// `Attributes`. Update: in place.
            attributes: MediaStreamAttributes = "Attributes";
            /// `ClockRate`. Update: in place.
            clock_rate: Int = "ClockRate";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `Fmt`. Update: in place.
            fmt: Int = "Fmt";
            /// `Tags`. Update: in place.
            tags: List<Tag> = "Tags";
            /// `VideoFormat`. Update: in place.
            video_format: VideoFormat = "VideoFormat";
        }
    }

    property! {
        /// `MediaStreamAttributes` of `AWS::MediaConnect::Flow`.
        MediaStreamAttributes;
        new ();
        set {
            /// `Fmtp`. Update: in place.
            fmtp: Fmtp = "Fmtp";
            /// `Lang`. Update: in place.
            lang: Str = "Lang";
        }
    }

    property! {
        /// `MediaStreamSourceConfiguration` of `AWS::MediaConnect::Flow`.
        MediaStreamSourceConfiguration;
        new (encoding_name: EncodingName = "EncodingName", media_stream_name: Str = "MediaStreamName");
        set {
            /// `InputConfigurations`. Update: in place.
            input_configurations: List<InputConfiguration> = "InputConfigurations";
        }
    }

    property! {
        /// `NdiConfig` of `AWS::MediaConnect::Flow`.
        NdiConfig;
        new ();
        set {
            /// `MachineName`. Update: in place.
            machine_name: Str = "MachineName";
            /// `NdiDiscoveryServers`. Update: in place.
            ndi_discovery_servers: List<NdiDiscoveryServerConfig> = "NdiDiscoveryServers";
            /// `NdiState`. Update: in place.
            ndi_state: NdiState = "NdiState";
        }
    }

    property! {
        /// `NdiDiscoveryServerConfig` of `AWS::MediaConnect::Flow`.
        NdiDiscoveryServerConfig;
        new_with NdiDiscoveryServerConfigRequired {
            /// `DiscoveryServerAddress`. Update: in place.
            discovery_server_address: Str = "DiscoveryServerAddress",
            /// `VpcInterfaceAdapter`. Update: in place.
            vpc_interface_adapter: Str = "VpcInterfaceAdapter",
        }
        set {
            /// `DiscoveryServerPort`. Update: in place.
            discovery_server_port: Int = "DiscoveryServerPort";
        }
    }

    property! {
        /// `NdiSourceSettings` of `AWS::MediaConnect::Flow`.
        NdiSourceSettings;
        new ();
        set {
            /// `AudioReferenceLevel`: -40 to 0. Update: in place.
            audio_reference_level: Int = "AudioReferenceLevel";
            /// `SourceName`. Update: in place.
            source_name: Str = "SourceName";
        }
    }

    property! {
        /// `SecretsManagerEncryptionKeyConfiguration` of `AWS::MediaConnect::Flow`.
        SecretsManagerEncryptionKeyConfiguration;
        new (role_arn: IamRoleArn = "RoleArn", secret_arn: Str = "SecretArn");
        set {
        }
    }

    property! {
        /// `SilentAudio` of `AWS::MediaConnect::Flow`.
        SilentAudio;
        new ();
        set {
            /// `State`. Update: in place.
            state: State = "State";
            /// `ThresholdSeconds`. Update: in place.
            threshold_seconds: Int = "ThresholdSeconds";
        }
    }

    property! {
        /// `Source` of `AWS::MediaConnect::Flow`.
        Source;
        new ();
        set {
            /// `Decryption`. Update: in place.
            decryption: Encryption = "Decryption";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `EntitlementArn`. Update: in place.
            entitlement_arn: Str = "EntitlementArn";
            /// `GatewayBridgeSource`. Update: in place.
            gateway_bridge_source: GatewayBridgeSource = "GatewayBridgeSource";
            /// `IngestIp`. Update: in place.
            ingest_ip: Str = "IngestIp";
            /// `IngestPort`. Update: in place.
            ingest_port: Int = "IngestPort";
            /// `MaxBitrate`. Update: in place.
            max_bitrate: Int = "MaxBitrate";
            /// `MaxLatency`. Update: in place.
            max_latency: Int = "MaxLatency";
            /// `MaxSyncBuffer`. Update: in place.
            max_sync_buffer: Int = "MaxSyncBuffer";
            /// `MediaStreamSourceConfigurations`. Update: in place.
            media_stream_source_configurations: List<MediaStreamSourceConfiguration> = "MediaStreamSourceConfigurations";
            /// `MinLatency`. Update: in place.
            min_latency: Int = "MinLatency";
            /// `Name`. Update: replaces.
            name: Str = "Name";
            /// `NdiSourceSettings`. Update: in place.
            ndi_source_settings: NdiSourceSettings = "NdiSourceSettings";
            /// `Protocol`. Update: in place.
            protocol: Protocol = "Protocol";
            /// `RouterIntegrationState`. Update: in place.
            router_integration_state: RouterIntegrationState = "RouterIntegrationState";
            /// `RouterIntegrationTransitDecryption`. Update: in place.
            router_integration_transit_decryption: FlowTransitEncryption = "RouterIntegrationTransitDecryption";
            /// `SenderControlPort` (deprecated). Update: in place.
            sender_control_port: Int = "SenderControlPort";
            /// `SenderIpAddress` (deprecated). Update: in place.
            sender_ip_address: Str = "SenderIpAddress";
            /// `SourceArn`. Update: in place.
            source_arn: Str = "SourceArn";
            /// `SourceIngestPort`. Update: in place.
            source_ingest_port: Str = "SourceIngestPort";
            /// `SourceListenerAddress`. Update: in place.
            source_listener_address: Str = "SourceListenerAddress";
            /// `SourceListenerPort`. Update: in place.
            source_listener_port: Int = "SourceListenerPort";
            /// `StreamId`. Update: in place.
            stream_id: Str = "StreamId";
            /// `Tags`. Update: in place.
            tags: List<Tag> = "Tags";
            /// `VpcInterfaceName`. Update: in place.
            vpc_interface_name: Str = "VpcInterfaceName";
            /// `WhitelistCidr`. Update: in place.
            whitelist_cidr: Str = "WhitelistCidr";
        }
    }

    property! {
        /// `SourceMonitoringConfig` of `AWS::MediaConnect::Flow`.
        SourceMonitoringConfig;
        new ();
        set {
            /// `AudioMonitoringSettings`. Update: in place.
            audio_monitoring_settings: List<AudioMonitoringSetting> = "AudioMonitoringSettings";
            /// `ContentQualityAnalysisState`. Update: in place.
            content_quality_analysis_state: ContentQualityAnalysisState = "ContentQualityAnalysisState";
            /// `ThumbnailState`. Update: in place.
            thumbnail_state: ThumbnailState = "ThumbnailState";
            /// `VideoMonitoringSettings`. Update: in place.
            video_monitoring_settings: List<VideoMonitoringSetting> = "VideoMonitoringSettings";
        }
    }

    property! {
        /// `SourcePriority` of `AWS::MediaConnect::Flow`.
        SourcePriority;
        new (primary_source: Str = "PrimarySource");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::MediaConnect::Flow`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VideoMonitoringSetting` of `AWS::MediaConnect::Flow`.
        VideoMonitoringSetting;
        new ();
        set {
            /// `BlackFrames`. Update: in place.
            black_frames: BlackFrames = "BlackFrames";
            /// `FrozenFrames`. Update: in place.
            frozen_frames: FrozenFrames = "FrozenFrames";
        }
    }

    property! {
        /// `VpcInterface` of `AWS::MediaConnect::Flow`.
        VpcInterface;
        new_with VpcInterfaceRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
            /// `SecurityGroupIds`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
            /// `SubnetId`. Update: in place.
            subnet_id: Ec2SubnetId = "SubnetId",
        }
        set {
            /// `NetworkInterfaceIds`. Update: in place.
            network_interface_ids: List<Str> = "NetworkInterfaceIds";
            /// `NetworkInterfaceType`. Update: in place.
            network_interface_type: NetworkInterfaceType = "NetworkInterfaceType";
            /// `Tags`. Update: in place.
            tags: List<Tag> = "Tags";
        }
    }

    values! {
        /// `Algorithm` of `AWS::MediaConnect::Flow`.
        Algorithm {
            AES128 = "aes128",
            AES192 = "aes192",
            AES256 = "aes256",
        }
    }

    values! {
        /// `Colorimetry` of `AWS::MediaConnect::Flow`.
        Colorimetry {
            BT601 = "BT601",
            BT709 = "BT709",
            BT2020 = "BT2020",
            BT2100 = "BT2100",
            ST2065_1 = "ST2065-1",
            ST2065_3 = "ST2065-3",
            XYZ = "XYZ",
        }
    }

    values! {
        /// `ContentQualityAnalysisState` of `AWS::MediaConnect::Flow`.
        ContentQualityAnalysisState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `EncodingName` of `AWS::MediaConnect::Flow`.
        EncodingName {
            JXSV = "jxsv",
            RAW = "raw",
            SMPTE291 = "smpte291",
            PCM = "pcm",
        }
    }

    values! {
        /// `EncodingProfile` of `AWS::MediaConnect::Flow`.
        EncodingProfile {
            DISTRIBUTION_H264_DEFAULT = "DISTRIBUTION_H264_DEFAULT",
            CONTRIBUTION_H264_DEFAULT = "CONTRIBUTION_H264_DEFAULT",
        }
    }

    values! {
        /// `FailoverMode` of `AWS::MediaConnect::Flow`.
        FailoverMode {
            MERGE = "MERGE",
            FAILOVER = "FAILOVER",
        }
    }

    values! {
        /// `FlowSize` of `AWS::MediaConnect::Flow`.
        FlowSize {
            MEDIUM = "MEDIUM",
            LARGE = "LARGE",
            LARGE_4X = "LARGE_4X",
        }
    }

    values! {
        /// `FlowTransitEncryptionKeyType` of `AWS::MediaConnect::Flow`.
        FlowTransitEncryptionKeyType {
            SECRETS_MANAGER = "SECRETS_MANAGER",
            AUTOMATIC = "AUTOMATIC",
        }
    }

    values! {
        /// `KeyType` of `AWS::MediaConnect::Flow`.
        KeyType {
            SPEKE = "speke",
            STATIC_KEY = "static-key",
            SRT_PASSWORD = "srt-password",
        }
    }

    values! {
        /// `MaintenanceDay` of `AWS::MediaConnect::Flow`.
        MaintenanceDay {
            MONDAY = "Monday",
            TUESDAY = "Tuesday",
            WEDNESDAY = "Wednesday",
            THURSDAY = "Thursday",
            FRIDAY = "Friday",
            SATURDAY = "Saturday",
            SUNDAY = "Sunday",
        }
    }

    values! {
        /// `MediaStreamType` of `AWS::MediaConnect::Flow`.
        MediaStreamType {
            VIDEO = "video",
            AUDIO = "audio",
            ANCILLARY_DATA = "ancillary-data",
        }
    }

    values! {
        /// `NdiState` of `AWS::MediaConnect::Flow`.
        NdiState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `NetworkInterfaceType` of `AWS::MediaConnect::Flow`.
        NetworkInterfaceType {
            ENA = "ena",
            EFA = "efa",
        }
    }

    values! {
        /// `Protocol` of `AWS::MediaConnect::Flow`.
        Protocol {
            ZIXI_PUSH = "zixi-push",
            RTP_FEC = "rtp-fec",
            RTP = "rtp",
            RIST = "rist",
            SRT_LISTENER = "srt-listener",
            SRT_CALLER = "srt-caller",
            ST2110_JPEGXS = "st2110-jpegxs",
            CDI = "cdi",
            NDI_SPEED_HQ = "ndi-speed-hq",
        }
    }

    values! {
        /// `Range` of `AWS::MediaConnect::Flow`.
        Range {
            NARROW = "NARROW",
            FULL = "FULL",
            FULLPROTECT = "FULLPROTECT",
        }
    }

    values! {
        /// `RouterIntegrationState` of `AWS::MediaConnect::Flow`.
        RouterIntegrationState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `ScanMode` of `AWS::MediaConnect::Flow`.
        ScanMode {
            PROGRESSIVE = "progressive",
            INTERLACE = "interlace",
            PROGRESSIVE_SEGMENTED_FRAME = "progressive-segmented-frame",
        }
    }

    values! {
        /// `State` of `AWS::MediaConnect::Flow`.
        State {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Tcs` of `AWS::MediaConnect::Flow`.
        Tcs {
            SDR = "SDR",
            PQ = "PQ",
            HLG = "HLG",
            LINEAR = "LINEAR",
            BT2100LINPQ = "BT2100LINPQ",
            BT2100LINHLG = "BT2100LINHLG",
            ST2065_1 = "ST2065-1",
            ST428_1 = "ST428-1",
            DENSITY = "DENSITY",
        }
    }

    values! {
        /// `ThumbnailState` of `AWS::MediaConnect::Flow`.
        ThumbnailState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `VideoFormat` of `AWS::MediaConnect::Flow`.
        VideoFormat {
            N2160P = "2160p",
            N1080P = "1080p",
            N1080I = "1080i",
            N720P = "720p",
            N480P = "480p",
        }
    }
}

resource! {
    /// `AWS::MediaConnect::FlowEntitlement`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html).
    FlowEntitlement = "AWS::MediaConnect::FlowEntitlement", Ref = Arn;
    tags "Tags" List;
    new_with FlowEntitlementRequired {
        /// `FlowArn`. Update: replaces.
        flow_arn: Str = "FlowArn",
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `Subscribers`. Update: in place.
        subscribers: List<Str> = "Subscribers",
        /// `Description`. Update: in place.
        description: Str = "Description",
    }
    set {
        /// `DataTransferSubscriberFeePercent`: default `0`. Update: replaces.
        data_transfer_subscriber_fee_percent: Int = "DataTransferSubscriberFeePercent";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Encryption`. Update: in place.
        encryption: flow_entitlement::Encryption = "Encryption";
        /// `EntitlementStatus`. Update: in place.
        entitlement_status: flow_entitlement::EntitlementStatus = "EntitlementStatus";
        /// `FlowArn`. Update: replaces.
        flow_arn: Str = "FlowArn";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Subscribers`. Update: in place.
        subscribers: List<Str> = "Subscribers";
        /// `Tags`: no item twice. Update: in place.
        tags: List<flow_entitlement::Tag> = "Tags";
    }
    get {
    }
    ref entitlement_arn;
}

/// Property types of `AWS::MediaConnect::FlowEntitlement`.
pub mod flow_entitlement {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::flow::{Algorithm, Tag};

    property! {
        /// `Encryption` of `AWS::MediaConnect::FlowEntitlement`.
        Encryption;
        new (algorithm: Algorithm = "Algorithm", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `ConstantInitializationVector` (deprecated). Update: in place.
            constant_initialization_vector: Str = "ConstantInitializationVector";
            /// `DeviceId` (deprecated). Update: in place.
            device_id: Str = "DeviceId";
            /// `KeyType`: default `"static-key"`. Update: in place.
            key_type: KeyType = "KeyType";
            /// `Region` (deprecated). Update: in place.
            region: Str = "Region";
            /// `ResourceId` (deprecated). Update: in place.
            resource_id: Str = "ResourceId";
            /// `SecretArn`. Update: in place.
            secret_arn: Str = "SecretArn";
            /// `Url` (deprecated). Update: in place.
            url: Str = "Url";
        }
    }

    values! {
        /// `EntitlementStatus` of `AWS::MediaConnect::FlowEntitlement`.
        EntitlementStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `KeyType` of `AWS::MediaConnect::FlowEntitlement`.
        KeyType {
            SPEKE = "speke",
            STATIC_KEY = "static-key",
        }
    }
}

resource! {
    /// `AWS::MediaConnect::FlowMediaStream`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html).
    FlowMediaStream = "AWS::MediaConnect::FlowMediaStream", Ref = Arn;
    tags "Tags" List;
    new_with FlowMediaStreamRequired {
        /// `FlowArn`. Update: replaces.
        flow_arn: Str = "FlowArn",
        /// `MediaStreamName`. Update: replaces.
        media_stream_name: Str = "MediaStreamName",
        /// `MediaStreamId`. Update: replaces.
        media_stream_id: Int = "MediaStreamId",
        /// `MediaStreamType`. Update: in place.
        media_stream_type: flow_media_stream::MediaStreamType = "MediaStreamType",
    }
    set {
        /// `Attributes`. Update: in place.
        attributes: flow_media_stream::MediaStreamAttributes = "Attributes";
        /// `ClockRate`. Update: in place.
        clock_rate: Int = "ClockRate";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `FlowArn`. Update: replaces.
        flow_arn: Str = "FlowArn";
        /// `MediaStreamId`. Update: replaces.
        media_stream_id: Int = "MediaStreamId";
        /// `MediaStreamName`. Update: replaces.
        media_stream_name: Str = "MediaStreamName";
        /// `MediaStreamType`. Update: in place.
        media_stream_type: flow_media_stream::MediaStreamType = "MediaStreamType";
        /// `Tags`: no item twice. Update: in place.
        tags: List<flow_media_stream::Tag> = "Tags";
        /// `VideoFormat`. Update: in place.
        video_format: Str = "VideoFormat";
    }
    get {
        /// `Fmt`
        fmt: Int = "Fmt";
    }
    ref arn;
}

/// Property types of `AWS::MediaConnect::FlowMediaStream`.
pub mod flow_media_stream {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::flow::{Colorimetry, Fmtp, MediaStreamAttributes, MediaStreamType, Range, ScanMode, Tcs};

    property! {
        /// `Tag` of `AWS::MediaConnect::FlowMediaStream`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::MediaConnect::FlowOutput`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html).
    FlowOutput = "AWS::MediaConnect::FlowOutput", Ref = Arn;
    tags "Tags" List;
    new (flow_arn: Str = "FlowArn");
    set {
        /// `CidrAllowList`. Update: in place.
        cidr_allow_list: List<Str> = "CidrAllowList";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Destination`. Update: in place.
        destination: Str = "Destination";
        /// `Encryption`. Update: in place.
        encryption: flow_output::Encryption = "Encryption";
        /// `FlowArn`. Update: replaces.
        flow_arn: Str = "FlowArn";
        /// `MaxLatency`. Update: in place.
        max_latency: Int = "MaxLatency";
        /// `MediaStreamOutputConfigurations`. Update: in place.
        media_stream_output_configurations: List<flow_output::MediaStreamOutputConfiguration> = "MediaStreamOutputConfigurations";
        /// `MinLatency`. Update: in place.
        min_latency: Int = "MinLatency";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `NdiAudioReferenceLevel`: -40 to 0. Update: in place.
        ndi_audio_reference_level: Int = "NdiAudioReferenceLevel";
        /// `NdiOutputTimecodeSource`. Update: in place.
        ndi_output_timecode_source: flow_output::NdiOutputTimecodeSource = "NdiOutputTimecodeSource";
        /// `NdiProgramName`. Update: in place.
        ndi_program_name: Str = "NdiProgramName";
        /// `NdiSpeedHqQuality`. Update: in place.
        ndi_speed_hq_quality: Int = "NdiSpeedHqQuality";
        /// `OutputStatus`. Update: in place.
        output_status: flow_output::OutputStatus = "OutputStatus";
        /// `Port`. Update: in place.
        port: Int = "Port";
        /// `Protocol`. Update: in place.
        protocol: flow_output::Protocol = "Protocol";
        /// `RemoteId`. Update: in place.
        remote_id: Str = "RemoteId";
        /// `RouterIntegrationState`. Update: in place.
        router_integration_state: flow_output::RouterIntegrationState = "RouterIntegrationState";
        /// `RouterIntegrationTransitEncryption`. Update: in place.
        router_integration_transit_encryption: flow_output::FlowTransitEncryption = "RouterIntegrationTransitEncryption";
        /// `SmoothingLatency`. Update: in place.
        smoothing_latency: Int = "SmoothingLatency";
        /// `StreamId`. Update: in place.
        stream_id: Str = "StreamId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<flow_output::Tag> = "Tags";
        /// `VpcInterfaceAttachment`. Update: in place.
        vpc_interface_attachment: flow_output::VpcInterfaceAttachment = "VpcInterfaceAttachment";
    }
    get {
    }
    ref output_arn;
}

/// Property types of `AWS::MediaConnect::FlowOutput`.
pub mod flow_output {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bridge::VpcInterfaceAttachment;

    pub use super::flow::{Algorithm, EncodingName, FlowTransitEncryption, FlowTransitEncryptionKeyConfiguration, FlowTransitEncryptionKeyType, Interface, RouterIntegrationState, SecretsManagerEncryptionKeyConfiguration, Tag};

    property! {
        /// `DestinationConfiguration` of `AWS::MediaConnect::FlowOutput`.
        DestinationConfiguration;
        new (destination_ip: Str = "DestinationIp", destination_port: Int = "DestinationPort", interface: Interface = "Interface");
        set {
        }
    }

    property! {
        /// `EncodingParameters` of `AWS::MediaConnect::FlowOutput`.
        EncodingParameters;
        new (compression_factor: Num = "CompressionFactor");
        set {
            /// `EncoderProfile`. Update: in place.
            encoder_profile: EncoderProfile = "EncoderProfile";
        }
    }

    property! {
        /// `Encryption` of `AWS::MediaConnect::FlowOutput`.
        Encryption;
        new (role_arn: IamRoleArn = "RoleArn", secret_arn: Str = "SecretArn");
        set {
            /// `Algorithm`. Update: in place.
            algorithm: Algorithm = "Algorithm";
            /// `KeyType`: default `"static-key"`. Update: in place.
            key_type: KeyType = "KeyType";
        }
    }

    property! {
        /// `MediaStreamOutputConfiguration` of `AWS::MediaConnect::FlowOutput`.
        MediaStreamOutputConfiguration;
        new (encoding_name: EncodingName = "EncodingName", media_stream_name: Str = "MediaStreamName");
        set {
            /// `DestinationConfigurations`. Update: in place.
            destination_configurations: List<DestinationConfiguration> = "DestinationConfigurations";
            /// `EncodingParameters`. Update: in place.
            encoding_parameters: EncodingParameters = "EncodingParameters";
        }
    }

    values! {
        /// `EncoderProfile` of `AWS::MediaConnect::FlowOutput`.
        EncoderProfile {
            MAIN = "main",
            HIGH = "high",
        }
    }

    values! {
        /// `KeyType` of `AWS::MediaConnect::FlowOutput`.
        KeyType {
            STATIC_KEY = "static-key",
            SRT_PASSWORD = "srt-password",
        }
    }

    values! {
        /// `NdiOutputTimecodeSource` of `AWS::MediaConnect::FlowOutput`.
        NdiOutputTimecodeSource {
            EMBEDDED_TIMECODE = "EMBEDDED_TIMECODE",
            UTC_SYSTEM_TIME = "UTC_SYSTEM_TIME",
        }
    }

    values! {
        /// `OutputStatus` of `AWS::MediaConnect::FlowOutput`.
        OutputStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Protocol` of `AWS::MediaConnect::FlowOutput`.
        Protocol {
            ZIXI_PUSH = "zixi-push",
            RTP_FEC = "rtp-fec",
            RTP = "rtp",
            ZIXI_PULL = "zixi-pull",
            RIST = "rist",
            SRT_LISTENER = "srt-listener",
            SRT_CALLER = "srt-caller",
            ST2110_JPEGXS = "st2110-jpegxs",
            CDI = "cdi",
            NDI_SPEED_HQ = "ndi-speed-hq",
        }
    }
}

resource! {
    /// `AWS::MediaConnect::FlowSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html).
    FlowSource = "AWS::MediaConnect::FlowSource", Ref = Arn;
    tags "Tags" List;
    new_with FlowSourceRequired {
        /// `FlowArn`. Update: replaces.
        flow_arn: Str = "FlowArn",
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `Description`. Update: in place.
        description: Str = "Description",
    }
    set {
        /// `Decryption`. Update: in place.
        decryption: flow_source::Encryption = "Decryption";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `EntitlementArn` (deprecated). Update: in place.
        entitlement_arn: Str = "EntitlementArn";
        /// `FlowArn`. Update: replaces.
        flow_arn: Str = "FlowArn";
        /// `GatewayBridgeSource`. Update: in place.
        gateway_bridge_source: flow_source::GatewayBridgeSource = "GatewayBridgeSource";
        /// `IngestPort`. Update: in place.
        ingest_port: Int = "IngestPort";
        /// `MaxBitrate`. Update: in place.
        max_bitrate: Int = "MaxBitrate";
        /// `MaxLatency`. Update: in place.
        max_latency: Int = "MaxLatency";
        /// `MinLatency`. Update: in place.
        min_latency: Int = "MinLatency";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Protocol`. Update: replaces.
        protocol: flow_source::Protocol = "Protocol";
        /// `SenderControlPort` (deprecated). Update: in place.
        sender_control_port: Int = "SenderControlPort";
        /// `SenderIpAddress` (deprecated). Update: in place.
        sender_ip_address: Str = "SenderIpAddress";
        /// `SourceListenerAddress`. Update: in place.
        source_listener_address: Str = "SourceListenerAddress";
        /// `SourceListenerPort`. Update: in place.
        source_listener_port: Int = "SourceListenerPort";
        /// `StreamId`. Update: in place.
        stream_id: Str = "StreamId";
        /// `Tags`. Update: in place.
        tags: List<flow_source::Tag> = "Tags";
        /// `VpcInterfaceName`. Update: in place.
        vpc_interface_name: Str = "VpcInterfaceName";
        /// `WhitelistCidr`. Update: in place.
        whitelist_cidr: Str = "WhitelistCidr";
    }
    get {
        /// `IngestIp`
        ingest_ip: Str = "IngestIp";
        /// `SourceIngestPort`
        source_ingest_port: Str = "SourceIngestPort";
    }
    ref source_arn;
}

/// Property types of `AWS::MediaConnect::FlowSource`.
pub mod flow_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bridge::VpcInterfaceAttachment;

    pub use super::flow::{Algorithm, Encryption, GatewayBridgeSource, KeyType, Tag};

    values! {
        /// `Protocol` of `AWS::MediaConnect::FlowSource`.
        Protocol {
            ZIXI_PUSH = "zixi-push",
            RTP_FEC = "rtp-fec",
            RTP = "rtp",
            RIST = "rist",
            SRT_LISTENER = "srt-listener",
            SRT_CALLER = "srt-caller",
        }
    }
}

resource! {
    /// `AWS::MediaConnect::FlowVpcInterface`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowvpcinterface.html).
    FlowVpcInterface = "AWS::MediaConnect::FlowVpcInterface", Ref = Str;
    tags "Tags" List;
    new_with FlowVpcInterfaceRequired {
        /// `FlowArn`. Update: replaces.
        flow_arn: Str = "FlowArn",
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
        /// `SubnetId`. Update: in place.
        subnet_id: Ec2SubnetId = "SubnetId",
        /// `SecurityGroupIds`. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
    }
    set {
        /// `FlowArn`. Update: replaces.
        flow_arn: Str = "FlowArn";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `SecurityGroupIds`. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SubnetId`. Update: in place.
        subnet_id: Ec2SubnetId = "SubnetId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<flow_vpc_interface::Tag> = "Tags";
    }
    get {
        /// `NetworkInterfaceIds`
        network_interface_ids: List<Str> = "NetworkInterfaceIds";
    }
}

/// Property types of `AWS::MediaConnect::FlowVpcInterface`.
pub mod flow_vpc_interface {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::flow::Tag;
}

resource! {
    /// `AWS::MediaConnect::Gateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-gateway.html).
    Gateway = "AWS::MediaConnect::Gateway", Ref = Arn;
    new (name: Str = "Name", egress_cidr_blocks: List<Str> = "EgressCidrBlocks", networks: List<gateway::GatewayNetwork> = "Networks");
    set {
        /// `EgressCidrBlocks`. Update: replaces.
        egress_cidr_blocks: List<Str> = "EgressCidrBlocks";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Networks`: 1 to 4 items. Update: replaces.
        networks: List<gateway::GatewayNetwork> = "Networks";
    }
    get {
        /// `GatewayState`
        gateway_state: Str = "GatewayState";
    }
    ref gateway_arn;
}

/// Property types of `AWS::MediaConnect::Gateway`.
pub mod gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `GatewayNetwork` of `AWS::MediaConnect::Gateway`.
        GatewayNetwork;
        new_with GatewayNetworkRequired {
            /// `Name`. Update: replaces.
            name: Str = "Name",
            /// `CidrBlock`. Update: replaces.
            cidr_block: Str = "CidrBlock",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::MediaConnect::RouterInput`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html).
    RouterInput = "AWS::MediaConnect::RouterInput", Ref = Arn;
    tags "Tags" List;
    new_with RouterInputRequired {
        /// `Configuration`. Update: in place.
        configuration: router_input::RouterInputConfiguration = "Configuration",
        /// `MaximumBitrate`. Update: in place.
        maximum_bitrate: Int = "MaximumBitrate",
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name",
        /// `RoutingScope`. Update: in place.
        routing_scope: router_input::RoutingScope = "RoutingScope",
        /// `Tier`. Update: in place.
        tier: router_input::RouterInputTier = "Tier",
    }
    set {
        /// `AvailabilityZone`. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `Configuration`. Update: in place.
        configuration: router_input::RouterInputConfiguration = "Configuration";
        /// `ContentQualityAnalysisConfiguration`. Update: in place.
        content_quality_analysis_configuration: router_input::ContentQualityAnalysisConfiguration = "ContentQualityAnalysisConfiguration";
        /// `MaintenanceConfiguration`. Update: in place.
        maintenance_configuration: router_input::MaintenanceConfiguration = "MaintenanceConfiguration";
        /// `MaximumBitrate`. Update: in place.
        maximum_bitrate: Int = "MaximumBitrate";
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name";
        /// `RegionName`. Update: replaces.
        region_name: Str = "RegionName";
        /// `RoutingScope`. Update: in place.
        routing_scope: router_input::RoutingScope = "RoutingScope";
        /// `Tags`. Update: in place.
        tags: List<router_input::Tag> = "Tags";
        /// `Tier`. Update: in place.
        tier: router_input::RouterInputTier = "Tier";
        /// `TransitEncryption`. Update: in place.
        transit_encryption: router_input::RouterInputTransitEncryption = "TransitEncryption";
    }
    get {
        /// `ContentQualityAnalysisType`
        content_quality_analysis_type: Str = "ContentQualityAnalysisType";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `InputType`
        input_type: Str = "InputType";
        /// `IpAddress`
        ip_address: Str = "IpAddress";
        /// `MaintenanceType`
        maintenance_type: Str = "MaintenanceType";
        /// `RoutedOutputs`
        routed_outputs: Int = "RoutedOutputs";
        /// `State`
        state: Str = "State";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::MediaConnect::RouterInput`.
pub mod router_input {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::flow::{ContentQualityAnalysisState, FlowTransitEncryption, FlowTransitEncryptionKeyConfiguration, FlowTransitEncryptionKeyType, SecretsManagerEncryptionKeyConfiguration, Tag};

    property! {
        /// `BlackFramesConfiguration` of `AWS::MediaConnect::RouterInput`.
        BlackFramesConfiguration;
        new (state: ContentQualityAnalysisState = "State", threshold_seconds: Int = "ThresholdSeconds");
        set {
        }
    }

    property! {
        /// `ContentQualityAnalysisConfiguration` of `AWS::MediaConnect::RouterInput`.
        ContentQualityAnalysisConfiguration;
        new (content_level: ContentQualityAnalysisFeatureConfiguration = "ContentLevel");
        set {
        }
    }

    property! {
        /// `ContentQualityAnalysisFeatureConfiguration` of `AWS::MediaConnect::RouterInput`.
        ContentQualityAnalysisFeatureConfiguration;
        new ();
        set {
            /// `BlackFrames`. Update: in place.
            black_frames: BlackFramesConfiguration = "BlackFrames";
            /// `FrozenFrames`. Update: in place.
            frozen_frames: FrozenFramesConfiguration = "FrozenFrames";
            /// `SilentAudio`. Update: in place.
            silent_audio: SilentAudioConfiguration = "SilentAudio";
        }
    }

    property! {
        /// `FailoverRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
        FailoverRouterInputConfiguration;
        new (network_interface_arn: Str = "NetworkInterfaceArn", protocol_configurations: List<FailoverRouterInputProtocolConfiguration> = "ProtocolConfigurations", source_priority_mode: FailoverInputSourcePriorityMode = "SourcePriorityMode");
        set {
            /// `PrimarySourceIndex`: 0 to 1. Update: in place.
            primary_source_index: Int = "PrimarySourceIndex";
        }
    }

    property! {
        /// `FailoverRouterInputProtocolConfiguration` of `AWS::MediaConnect::RouterInput`.
        FailoverRouterInputProtocolConfiguration;
        new ();
        set {
            /// `Rist`. Update: in place.
            rist: RistRouterInputConfiguration = "Rist";
            /// `Rtp`. Update: in place.
            rtp: RtpRouterInputConfiguration = "Rtp";
            /// `SrtCaller`. Update: in place.
            srt_caller: SrtCallerRouterInputConfiguration = "SrtCaller";
            /// `SrtListener`. Update: in place.
            srt_listener: SrtListenerRouterInputConfiguration = "SrtListener";
        }
    }

    property! {
        /// `FrozenFramesConfiguration` of `AWS::MediaConnect::RouterInput`.
        FrozenFramesConfiguration;
        new (state: ContentQualityAnalysisState = "State", threshold_seconds: Int = "ThresholdSeconds");
        set {
        }
    }

    property! {
        /// `MaintenanceConfiguration` of `AWS::MediaConnect::RouterInput`.
        MaintenanceConfiguration;
        new ();
        set {
            /// `Default`. Update: in place.
            default: Json = "Default";
            /// `PreferredDayTime`. Update: in place.
            preferred_day_time: PreferredDayTimeMaintenanceConfiguration = "PreferredDayTime";
        }
    }

    property! {
        /// `MediaConnectFlowRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
        MediaConnectFlowRouterInputConfiguration;
        new (source_transit_decryption: FlowTransitEncryption = "SourceTransitDecryption");
        set {
            /// `FlowArn`. Update: in place.
            flow_arn: Str = "FlowArn";
            /// `FlowOutputArn`. Update: in place.
            flow_output_arn: Str = "FlowOutputArn";
        }
    }

    property! {
        /// `MediaLiveChannelRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
        MediaLiveChannelRouterInputConfiguration;
        new (source_transit_decryption: MediaLiveTransitEncryption = "SourceTransitDecryption");
        set {
            /// `MediaLiveChannelArn`. Update: in place.
            media_live_channel_arn: Str = "MediaLiveChannelArn";
            /// `MediaLiveChannelOutputName`. Update: in place.
            media_live_channel_output_name: Str = "MediaLiveChannelOutputName";
            /// `MediaLivePipelineId`. Update: in place.
            media_live_pipeline_id: MediaLiveChannelPipelineId = "MediaLivePipelineId";
        }
    }

    property! {
        /// `MediaLiveTransitEncryption` of `AWS::MediaConnect::RouterInput`.
        MediaLiveTransitEncryption;
        new (encryption_key_configuration: MediaLiveTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration");
        set {
            /// `EncryptionKeyType`. Update: in place.
            encryption_key_type: MediaLiveTransitEncryptionKeyType = "EncryptionKeyType";
        }
    }

    property! {
        /// `MediaLiveTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterInput`.
        MediaLiveTransitEncryptionKeyConfiguration;
        new ();
        set {
            /// `Automatic`. Update: in place.
            automatic: Json = "Automatic";
            /// `SecretsManager`. Update: in place.
            secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager";
        }
    }

    property! {
        /// `MergeRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
        MergeRouterInputConfiguration;
        new (merge_recovery_window_milliseconds: Int = "MergeRecoveryWindowMilliseconds", network_interface_arn: Str = "NetworkInterfaceArn", protocol_configurations: List<MergeRouterInputProtocolConfiguration> = "ProtocolConfigurations");
        set {
        }
    }

    property! {
        /// `MergeRouterInputProtocolConfiguration` of `AWS::MediaConnect::RouterInput`.
        MergeRouterInputProtocolConfiguration;
        new ();
        set {
            /// `Rist`. Update: in place.
            rist: RistRouterInputConfiguration = "Rist";
            /// `Rtp`. Update: in place.
            rtp: RtpRouterInputConfiguration = "Rtp";
        }
    }

    property! {
        /// `PreferredDayTimeMaintenanceConfiguration` of `AWS::MediaConnect::RouterInput`.
        PreferredDayTimeMaintenanceConfiguration;
        new (day: Day = "Day", time: Str = "Time");
        set {
        }
    }

    property! {
        /// `RistRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
        RistRouterInputConfiguration;
        new_with RistRouterInputConfigurationRequired {
            /// `Port`: 3000 to 30 000. Update: in place.
            port: Int = "Port",
            /// `RecoveryLatencyMilliseconds`: 10 to 10 000. Update: in place.
            recovery_latency_milliseconds: Int = "RecoveryLatencyMilliseconds",
        }
        set {
        }
    }

    property! {
        /// `RouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
        RouterInputConfiguration;
        new ();
        set {
            /// `Failover`. Update: in place.
            failover: FailoverRouterInputConfiguration = "Failover";
            /// `MediaConnectFlow`. Update: in place.
            media_connect_flow: MediaConnectFlowRouterInputConfiguration = "MediaConnectFlow";
            /// `MediaLiveChannel`. Update: in place.
            media_live_channel: MediaLiveChannelRouterInputConfiguration = "MediaLiveChannel";
            /// `Merge`. Update: in place.
            merge: MergeRouterInputConfiguration = "Merge";
            /// `Standard`. Update: in place.
            standard: StandardRouterInputConfiguration = "Standard";
        }
    }

    property! {
        /// `RouterInputProtocolConfiguration` of `AWS::MediaConnect::RouterInput`.
        RouterInputProtocolConfiguration;
        new ();
        set {
            /// `Rist`. Update: in place.
            rist: RistRouterInputConfiguration = "Rist";
            /// `Rtp`. Update: in place.
            rtp: RtpRouterInputConfiguration = "Rtp";
            /// `SrtCaller`. Update: in place.
            srt_caller: SrtCallerRouterInputConfiguration = "SrtCaller";
            /// `SrtListener`. Update: in place.
            srt_listener: SrtListenerRouterInputConfiguration = "SrtListener";
        }
    }

    property! {
        /// `RouterInputTransitEncryption` of `AWS::MediaConnect::RouterInput`.
        RouterInputTransitEncryption;
        new (encryption_key_configuration: RouterInputTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration");
        set {
            /// `EncryptionKeyType`. Update: in place.
            encryption_key_type: RouterInputTransitEncryptionKeyType = "EncryptionKeyType";
        }
    }

    property! {
        /// `RouterInputTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterInput`.
        RouterInputTransitEncryptionKeyConfiguration;
        new ();
        set {
            /// `Automatic`. Update: in place.
            automatic: Json = "Automatic";
            /// `SecretsManager`. Update: in place.
            secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager";
        }
    }

    property! {
        /// `RtpRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
        RtpRouterInputConfiguration;
        new (port: Int = "Port");
        set {
            /// `ForwardErrorCorrection`. Update: in place.
            forward_error_correction: ForwardErrorCorrectionState = "ForwardErrorCorrection";
        }
    }

    property! {
        /// `SilentAudioConfiguration` of `AWS::MediaConnect::RouterInput`.
        SilentAudioConfiguration;
        new (state: ContentQualityAnalysisState = "State", threshold_seconds: Int = "ThresholdSeconds");
        set {
        }
    }

    property! {
        /// `SrtCallerRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
        SrtCallerRouterInputConfiguration;
        new_with SrtCallerRouterInputConfigurationRequired {
            /// `MinimumLatencyMilliseconds`: 10 to 10 000. Update: in place.
            minimum_latency_milliseconds: Int = "MinimumLatencyMilliseconds",
            /// `SourceAddress`. Update: in place.
            source_address: Str = "SourceAddress",
            /// `SourcePort`: 1024 to 65 535. Update: in place.
            source_port: Int = "SourcePort",
        }
        set {
            /// `DecryptionConfiguration`. Update: in place.
            decryption_configuration: SrtDecryptionConfiguration = "DecryptionConfiguration";
            /// `StreamId`. Update: in place.
            stream_id: Str = "StreamId";
        }
    }

    property! {
        /// `SrtDecryptionConfiguration` of `AWS::MediaConnect::RouterInput`.
        SrtDecryptionConfiguration;
        new (encryption_key: SecretsManagerEncryptionKeyConfiguration = "EncryptionKey");
        set {
        }
    }

    property! {
        /// `SrtListenerRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
        SrtListenerRouterInputConfiguration;
        new_with SrtListenerRouterInputConfigurationRequired {
            /// `MinimumLatencyMilliseconds`: 10 to 10 000. Update: in place.
            minimum_latency_milliseconds: Int = "MinimumLatencyMilliseconds",
            /// `Port`: 3000 to 30 000. Update: in place.
            port: Int = "Port",
        }
        set {
            /// `DecryptionConfiguration`. Update: in place.
            decryption_configuration: SrtDecryptionConfiguration = "DecryptionConfiguration";
        }
    }

    property! {
        /// `StandardRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
        StandardRouterInputConfiguration;
        new (network_interface_arn: Str = "NetworkInterfaceArn", protocol_configuration: RouterInputProtocolConfiguration = "ProtocolConfiguration");
        set {
            /// `Protocol`. Update: in place.
            protocol: RouterInputProtocol = "Protocol";
        }
    }

    values! {
        /// `Day` of `AWS::MediaConnect::RouterInput`.
        Day {
            MONDAY = "MONDAY",
            TUESDAY = "TUESDAY",
            WEDNESDAY = "WEDNESDAY",
            THURSDAY = "THURSDAY",
            FRIDAY = "FRIDAY",
            SATURDAY = "SATURDAY",
            SUNDAY = "SUNDAY",
        }
    }

    values! {
        /// `FailoverInputSourcePriorityMode` of `AWS::MediaConnect::RouterInput`.
        FailoverInputSourcePriorityMode {
            NO_PRIORITY = "NO_PRIORITY",
            PRIMARY_SECONDARY = "PRIMARY_SECONDARY",
        }
    }

    values! {
        /// `ForwardErrorCorrectionState` of `AWS::MediaConnect::RouterInput`.
        ForwardErrorCorrectionState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `MediaLiveChannelPipelineId` of `AWS::MediaConnect::RouterInput`.
        MediaLiveChannelPipelineId {
            PIPELINE_0 = "PIPELINE_0",
            PIPELINE_1 = "PIPELINE_1",
        }
    }

    values! {
        /// `MediaLiveTransitEncryptionKeyType` of `AWS::MediaConnect::RouterInput`.
        MediaLiveTransitEncryptionKeyType {
            SECRETS_MANAGER = "SECRETS_MANAGER",
            AUTOMATIC = "AUTOMATIC",
        }
    }

    values! {
        /// `RouterInputProtocol` of `AWS::MediaConnect::RouterInput`.
        RouterInputProtocol {
            RTP = "RTP",
            RIST = "RIST",
            SRT_CALLER = "SRT_CALLER",
            SRT_LISTENER = "SRT_LISTENER",
        }
    }

    values! {
        /// `RouterInputTier` of `AWS::MediaConnect::RouterInput`.
        RouterInputTier {
            INPUT_100 = "INPUT_100",
            INPUT_50 = "INPUT_50",
            INPUT_20 = "INPUT_20",
        }
    }

    values! {
        /// `RouterInputTransitEncryptionKeyType` of `AWS::MediaConnect::RouterInput`.
        RouterInputTransitEncryptionKeyType {
            SECRETS_MANAGER = "SECRETS_MANAGER",
            AUTOMATIC = "AUTOMATIC",
        }
    }

    values! {
        /// `RoutingScope` of `AWS::MediaConnect::RouterInput`.
        RoutingScope {
            REGIONAL = "REGIONAL",
            GLOBAL = "GLOBAL",
        }
    }
}

resource! {
    /// `AWS::MediaConnect::RouterNetworkInterface`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routernetworkinterface.html).
    RouterNetworkInterface = "AWS::MediaConnect::RouterNetworkInterface", Ref = Arn;
    tags "Tags" List;
    new (configuration: router_network_interface::RouterNetworkInterfaceConfiguration = "Configuration", name: Str = "Name");
    set {
        /// `Configuration`. Update: in place.
        configuration: router_network_interface::RouterNetworkInterfaceConfiguration = "Configuration";
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name";
        /// `RegionName`. Update: replaces.
        region_name: Str = "RegionName";
        /// `Tags`. Update: in place.
        tags: List<router_network_interface::Tag> = "Tags";
    }
    get {
        /// `AssociatedInputCount`
        associated_input_count: Int = "AssociatedInputCount";
        /// `AssociatedOutputCount`
        associated_output_count: Int = "AssociatedOutputCount";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `NetworkInterfaceType`
        network_interface_type: Str = "NetworkInterfaceType";
        /// `State`
        state: Str = "State";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::MediaConnect::RouterNetworkInterface`.
pub mod router_network_interface {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::flow::Tag;

    property! {
        /// `PublicRouterNetworkInterfaceConfiguration` of `AWS::MediaConnect::RouterNetworkInterface`.
        PublicRouterNetworkInterfaceConfiguration;
        new (allow_rules: List<PublicRouterNetworkInterfaceRule> = "AllowRules");
        set {
        }
    }

    property! {
        /// `PublicRouterNetworkInterfaceRule` of `AWS::MediaConnect::RouterNetworkInterface`.
        PublicRouterNetworkInterfaceRule;
        new (cidr: Str = "Cidr");
        set {
        }
    }

    property! {
        /// `RouterNetworkInterfaceConfiguration` of `AWS::MediaConnect::RouterNetworkInterface`.
        RouterNetworkInterfaceConfiguration;
        new ();
        set {
            /// `Public`. Update: in place.
            public: PublicRouterNetworkInterfaceConfiguration = "Public";
            /// `Vpc`. Update: in place.
            vpc: VpcRouterNetworkInterfaceConfiguration = "Vpc";
        }
    }

    property! {
        /// `VpcRouterNetworkInterfaceConfiguration` of `AWS::MediaConnect::RouterNetworkInterface`.
        VpcRouterNetworkInterfaceConfiguration;
        new (security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds", subnet_id: Ec2SubnetId = "SubnetId");
        set {
        }
    }
}

resource! {
    /// `AWS::MediaConnect::RouterOutput`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html).
    RouterOutput = "AWS::MediaConnect::RouterOutput", Ref = Arn;
    tags "Tags" List;
    new_with RouterOutputRequired {
        /// `Configuration`. Update: in place.
        configuration: router_output::RouterOutputConfiguration = "Configuration",
        /// `MaximumBitrate`. Update: in place.
        maximum_bitrate: Int = "MaximumBitrate",
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name",
        /// `RoutingScope`. Update: in place.
        routing_scope: router_output::RoutingScope = "RoutingScope",
        /// `Tier`. Update: in place.
        tier: router_output::RouterOutputTier = "Tier",
    }
    set {
        /// `AvailabilityZone`. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `Configuration`. Update: in place.
        configuration: router_output::RouterOutputConfiguration = "Configuration";
        /// `FabricConfiguration`. Update: in place.
        fabric_configuration: router_output::FabricConfiguration = "FabricConfiguration";
        /// `MaintenanceConfiguration`. Update: in place.
        maintenance_configuration: router_output::MaintenanceConfiguration = "MaintenanceConfiguration";
        /// `MaximumBitrate`. Update: in place.
        maximum_bitrate: Int = "MaximumBitrate";
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name";
        /// `RegionName`. Update: replaces.
        region_name: Str = "RegionName";
        /// `RoutingScope`. Update: in place.
        routing_scope: router_output::RoutingScope = "RoutingScope";
        /// `Tags`. Update: in place.
        tags: List<router_output::Tag> = "Tags";
        /// `Tier`. Update: in place.
        tier: router_output::RouterOutputTier = "Tier";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `IpAddress`
        ip_address: Str = "IpAddress";
        /// `MaintenanceType`
        maintenance_type: Str = "MaintenanceType";
        /// `OutputType`
        output_type: Str = "OutputType";
        /// `RoutedState`
        routed_state: Str = "RoutedState";
        /// `State`
        state: Str = "State";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::MediaConnect::RouterOutput`.
pub mod router_output {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::flow::{FlowTransitEncryption, FlowTransitEncryptionKeyConfiguration, FlowTransitEncryptionKeyType, SecretsManagerEncryptionKeyConfiguration, Tag};

    pub use super::router_input::{Day, ForwardErrorCorrectionState, MaintenanceConfiguration, MediaLiveTransitEncryption, MediaLiveTransitEncryptionKeyConfiguration, MediaLiveTransitEncryptionKeyType, PreferredDayTimeMaintenanceConfiguration, RoutingScope};

    property! {
        /// `EncryptionConfiguration` of `AWS::MediaConnect::RouterOutput`.
        EncryptionConfiguration;
        new (public: Json = "Public");
        set {
        }
    }

    property! {
        /// `FabricConfiguration` of `AWS::MediaConnect::RouterOutput`.
        FabricConfiguration;
        new (recovery_latency_mode: FabricLatencyMode = "RecoveryLatencyMode");
        set {
        }
    }

    property! {
        /// `MediaConnectFlowRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
        MediaConnectFlowRouterOutputConfiguration;
        new (destination_transit_encryption: FlowTransitEncryption = "DestinationTransitEncryption");
        set {
            /// `FlowArn`. Update: in place.
            flow_arn: Str = "FlowArn";
            /// `FlowSourceArn`. Update: in place.
            flow_source_arn: Str = "FlowSourceArn";
        }
    }

    property! {
        /// `MediaLiveInputRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
        MediaLiveInputRouterOutputConfiguration;
        new (destination_transit_encryption: MediaLiveTransitEncryption = "DestinationTransitEncryption");
        set {
            /// `MediaLiveInputArn`. Update: in place.
            media_live_input_arn: Str = "MediaLiveInputArn";
            /// `MediaLivePipelineId`. Update: in place.
            media_live_pipeline_id: MediaLiveInputPipelineId = "MediaLivePipelineId";
        }
    }

    property! {
        /// `RistRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
        RistRouterOutputConfiguration;
        new (destination_address: Str = "DestinationAddress", destination_port: Int = "DestinationPort");
        set {
        }
    }

    property! {
        /// `RouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
        RouterOutputConfiguration;
        new ();
        set {
            /// `MediaConnectFlow`. Update: in place.
            media_connect_flow: MediaConnectFlowRouterOutputConfiguration = "MediaConnectFlow";
            /// `MediaLiveInput`. Update: in place.
            media_live_input: MediaLiveInputRouterOutputConfiguration = "MediaLiveInput";
            /// `Standard`. Update: in place.
            standard: StandardRouterOutputConfiguration = "Standard";
        }
    }

    property! {
        /// `RouterOutputProtocolConfiguration` of `AWS::MediaConnect::RouterOutput`.
        RouterOutputProtocolConfiguration;
        new ();
        set {
            /// `Rist`. Update: in place.
            rist: RistRouterOutputConfiguration = "Rist";
            /// `RtmpPush`. Update: in place.
            rtmp_push: RtmpPushRouterOutputConfiguration = "RtmpPush";
            /// `Rtp`. Update: in place.
            rtp: RtpRouterOutputConfiguration = "Rtp";
            /// `SrtCaller`. Update: in place.
            srt_caller: SrtCallerRouterOutputConfiguration = "SrtCaller";
            /// `SrtListener`. Update: in place.
            srt_listener: SrtListenerRouterOutputConfiguration = "SrtListener";
        }
    }

    property! {
        /// `RtmpPushRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
        RtmpPushRouterOutputConfiguration;
        new_with RtmpPushRouterOutputConfigurationRequired {
            /// `ApplicationName`. Update: in place.
            application_name: Str = "ApplicationName",
            /// `DestinationAddress`. Update: in place.
            destination_address: Str = "DestinationAddress",
            /// `DestinationPort`: 443 to 65 535. Update: in place.
            destination_port: Int = "DestinationPort",
            /// `StreamName`. Update: in place.
            stream_name: Str = "StreamName",
        }
        set {
            /// `TlsEncryption`. Update: in place.
            tls_encryption: TlsEncryption = "TlsEncryption";
        }
    }

    property! {
        /// `RtpRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
        RtpRouterOutputConfiguration;
        new (destination_address: Str = "DestinationAddress", destination_port: Int = "DestinationPort");
        set {
            /// `ForwardErrorCorrection`. Update: in place.
            forward_error_correction: ForwardErrorCorrectionState = "ForwardErrorCorrection";
        }
    }

    property! {
        /// `SrtCallerRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
        SrtCallerRouterOutputConfiguration;
        new_with SrtCallerRouterOutputConfigurationRequired {
            /// `DestinationAddress`. Update: in place.
            destination_address: Str = "DestinationAddress",
            /// `DestinationPort`: 1024 to 65 535. Update: in place.
            destination_port: Int = "DestinationPort",
            /// `MinimumLatencyMilliseconds`: 10 to 10 000. Update: in place.
            minimum_latency_milliseconds: Int = "MinimumLatencyMilliseconds",
        }
        set {
            /// `EncryptionConfiguration`. Update: in place.
            encryption_configuration: SrtEncryptionConfiguration = "EncryptionConfiguration";
            /// `StreamId`. Update: in place.
            stream_id: Str = "StreamId";
        }
    }

    property! {
        /// `SrtEncryptionConfiguration` of `AWS::MediaConnect::RouterOutput`.
        SrtEncryptionConfiguration;
        new (encryption_key: SecretsManagerEncryptionKeyConfiguration = "EncryptionKey");
        set {
        }
    }

    property! {
        /// `SrtListenerRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
        SrtListenerRouterOutputConfiguration;
        new_with SrtListenerRouterOutputConfigurationRequired {
            /// `MinimumLatencyMilliseconds`: 10 to 10 000. Update: in place.
            minimum_latency_milliseconds: Int = "MinimumLatencyMilliseconds",
            /// `Port`: 3000 to 30 000. Update: in place.
            port: Int = "Port",
        }
        set {
            /// `EncryptionConfiguration`. Update: in place.
            encryption_configuration: SrtEncryptionConfiguration = "EncryptionConfiguration";
        }
    }

    property! {
        /// `StandardRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
        StandardRouterOutputConfiguration;
        new (network_interface_arn: Str = "NetworkInterfaceArn", protocol_configuration: RouterOutputProtocolConfiguration = "ProtocolConfiguration");
        set {
            /// `Protocol`. Update: in place.
            protocol: RouterOutputProtocol = "Protocol";
        }
    }

    property! {
        /// `TlsEncryption` of `AWS::MediaConnect::RouterOutput`.
        TlsEncryption;
        new (encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration");
        set {
            /// `EncryptionType`. Update: in place.
            encryption_type: TlsEncryptionType = "EncryptionType";
        }
    }

    values! {
        /// `FabricLatencyMode` of `AWS::MediaConnect::RouterOutput`.
        FabricLatencyMode {
            BALANCED = "BALANCED",
            LOW_LATENCY = "LOW_LATENCY",
        }
    }

    values! {
        /// `MediaLiveInputPipelineId` of `AWS::MediaConnect::RouterOutput`.
        MediaLiveInputPipelineId {
            PIPELINE_0 = "PIPELINE_0",
            PIPELINE_1 = "PIPELINE_1",
        }
    }

    values! {
        /// `RouterOutputProtocol` of `AWS::MediaConnect::RouterOutput`.
        RouterOutputProtocol {
            RTP = "RTP",
            RIST = "RIST",
            SRT_CALLER = "SRT_CALLER",
            SRT_LISTENER = "SRT_LISTENER",
            RTMP_PUSH = "RTMP_PUSH",
        }
    }

    values! {
        /// `RouterOutputTier` of `AWS::MediaConnect::RouterOutput`.
        RouterOutputTier {
            OUTPUT_100 = "OUTPUT_100",
            OUTPUT_50 = "OUTPUT_50",
            OUTPUT_20 = "OUTPUT_20",
        }
    }

    values! {
        /// `TlsEncryptionType` of `AWS::MediaConnect::RouterOutput`.
        TlsEncryptionType {
            PUBLIC = "PUBLIC",
        }
    }
}
