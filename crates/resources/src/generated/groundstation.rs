// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::GroundStation`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::GroundStation::Config`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-config.html).
    Config = "AWS::GroundStation::Config", Ref = GroundStationConfigArn;
    tags "Tags" List;
    new (name: Str = "Name", config_data: config::ConfigData = "ConfigData");
    set {
        /// `ConfigData`. Update: in place.
        config_data: config::ConfigData = "ConfigData";
        /// `Name`: `^[ a-zA-Z0-9_:-]{1,256}$`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<config::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `Type`
        type_: Str = "Type";
    }
    ref arn;
}

/// Property types of `AWS::GroundStation::Config`.
pub mod config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AntennaDownlinkConfig` of `AWS::GroundStation::Config`.
        AntennaDownlinkConfig;
        new ();
        set {
            /// `SpectrumConfig`. Update: in place.
            spectrum_config: SpectrumConfig = "SpectrumConfig";
        }
    }

    property! {
        /// `AntennaDownlinkDemodDecodeConfig` of `AWS::GroundStation::Config`.
        AntennaDownlinkDemodDecodeConfig;
        new ();
        set {
            /// `DecodeConfig`. Update: in place.
            decode_config: DecodeConfig = "DecodeConfig";
            /// `DemodulationConfig`. Update: in place.
            demodulation_config: DemodulationConfig = "DemodulationConfig";
            /// `SpectrumConfig`. Update: in place.
            spectrum_config: SpectrumConfig = "SpectrumConfig";
        }
    }

    property! {
        /// `AntennaUplinkConfig` of `AWS::GroundStation::Config`.
        AntennaUplinkConfig;
        new ();
        set {
            /// `SpectrumConfig`. Update: in place.
            spectrum_config: UplinkSpectrumConfig = "SpectrumConfig";
            /// `TargetEirp`. Update: in place.
            target_eirp: Eirp = "TargetEirp";
            /// `TransmitDisabled`. Update: in place.
            transmit_disabled: Bool = "TransmitDisabled";
        }
    }

    property! {
        /// `ConfigData` of `AWS::GroundStation::Config`.
        ConfigData;
        new ();
        set {
            /// `AntennaDownlinkConfig`. Update: in place.
            antenna_downlink_config: AntennaDownlinkConfig = "AntennaDownlinkConfig";
            /// `AntennaDownlinkDemodDecodeConfig`. Update: in place.
            antenna_downlink_demod_decode_config: AntennaDownlinkDemodDecodeConfig = "AntennaDownlinkDemodDecodeConfig";
            /// `AntennaUplinkConfig`. Update: in place.
            antenna_uplink_config: AntennaUplinkConfig = "AntennaUplinkConfig";
            /// `DataflowEndpointConfig`. Update: in place.
            dataflow_endpoint_config: DataflowEndpointConfig = "DataflowEndpointConfig";
            /// `S3RecordingConfig`. Update: in place.
            s3_recording_config: S3RecordingConfig = "S3RecordingConfig";
            /// `TelemetrySinkConfig`. Update: in place.
            telemetry_sink_config: TelemetrySinkConfig = "TelemetrySinkConfig";
            /// `TrackingConfig`. Update: in place.
            tracking_config: TrackingConfig = "TrackingConfig";
            /// `UplinkEchoConfig`. Update: in place.
            uplink_echo_config: UplinkEchoConfig = "UplinkEchoConfig";
        }
    }

    property! {
        /// `DataflowEndpointConfig` of `AWS::GroundStation::Config`.
        DataflowEndpointConfig;
        new ();
        set {
            /// `DataflowEndpointName`. Update: in place.
            dataflow_endpoint_name: Str = "DataflowEndpointName";
            /// `DataflowEndpointRegion`. Update: in place.
            dataflow_endpoint_region: Str = "DataflowEndpointRegion";
        }
    }

    property! {
        /// `DecodeConfig` of `AWS::GroundStation::Config`.
        DecodeConfig;
        new ();
        set {
            /// `UnvalidatedJSON`: `^[{}\[\]:.,"0-9A-z\-_\s]{1,8192}$`. Update: in place.
            unvalidated_json: Str = "UnvalidatedJSON";
        }
    }

    property! {
        /// `DemodulationConfig` of `AWS::GroundStation::Config`.
        DemodulationConfig;
        new ();
        set {
            /// `UnvalidatedJSON`: `^[{}\[\]:.,"0-9A-z\-_\s]{1,8192}$`. Update: in place.
            unvalidated_json: Str = "UnvalidatedJSON";
        }
    }

    property! {
        /// `Eirp` of `AWS::GroundStation::Config`.
        Eirp;
        new ();
        set {
            /// `Units`. Update: in place.
            units: EirpUnits = "Units";
            /// `Value`. Update: in place.
            value: Num = "Value";
        }
    }

    property! {
        /// `Frequency` of `AWS::GroundStation::Config`.
        Frequency;
        new ();
        set {
            /// `Units`. Update: in place.
            units: FrequencyUnits = "Units";
            /// `Value`. Update: in place.
            value: Num = "Value";
        }
    }

    property! {
        /// `FrequencyBandwidth` of `AWS::GroundStation::Config`.
        FrequencyBandwidth;
        new ();
        set {
            /// `Units`. Update: in place.
            units: BandwidthUnits = "Units";
            /// `Value`. Update: in place.
            value: Num = "Value";
        }
    }

    property! {
        /// `KinesisDataStreamData` of `AWS::GroundStation::Config`.
        KinesisDataStreamData;
        new (kinesis_role_arn: IamRoleArn = "KinesisRoleArn", kinesis_data_stream_arn: Str = "KinesisDataStreamArn");
        set {
        }
    }

    property! {
        /// `S3RecordingConfig` of `AWS::GroundStation::Config`.
        S3RecordingConfig;
        new ();
        set {
            /// `BucketArn`. Update: in place.
            bucket_arn: S3BucketArn = "BucketArn";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
            /// `RoleArn`: `^arn:[^:\n]+:iam::[^:\n]+:role\/.+$`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
        }
    }

    property! {
        /// `SpectrumConfig` of `AWS::GroundStation::Config`.
        SpectrumConfig;
        new ();
        set {
            /// `Bandwidth`. Update: in place.
            bandwidth: FrequencyBandwidth = "Bandwidth";
            /// `CenterFrequency`. Update: in place.
            center_frequency: Frequency = "CenterFrequency";
            /// `Polarization`. Update: in place.
            polarization: Polarization = "Polarization";
        }
    }

    property! {
        /// `Tag` of `AWS::GroundStation::Config`.
        Tag;
        new ();
        set {
            /// `Key`: `^[ a-zA-Z0-9\+\-=._:/@]{1,128}$`. Update: in place.
            key: Str = "Key";
            /// `Value`: `^[ a-zA-Z0-9\+\-=._:/@]{1,256}$`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `TelemetrySinkConfig` of `AWS::GroundStation::Config`.
        TelemetrySinkConfig;
        new (telemetry_sink_type: TelemetrySinkType = "TelemetrySinkType", telemetry_sink_data: TelemetrySinkData = "TelemetrySinkData");
        set {
        }
    }

    property! {
        /// `TelemetrySinkData` of `AWS::GroundStation::Config`.
        TelemetrySinkData;
        new ();
        set {
            /// `KinesisDataStreamData`. Update: in place.
            kinesis_data_stream_data: KinesisDataStreamData = "KinesisDataStreamData";
        }
    }

    property! {
        /// `TrackingConfig` of `AWS::GroundStation::Config`.
        TrackingConfig;
        new ();
        set {
            /// `Autotrack`. Update: in place.
            autotrack: Autotrack = "Autotrack";
        }
    }

    property! {
        /// `UplinkEchoConfig` of `AWS::GroundStation::Config`.
        UplinkEchoConfig;
        new ();
        set {
            /// `AntennaUplinkConfigArn`: `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Update: in place.
            antenna_uplink_config_arn: Str = "AntennaUplinkConfigArn";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `UplinkSpectrumConfig` of `AWS::GroundStation::Config`.
        UplinkSpectrumConfig;
        new ();
        set {
            /// `CenterFrequency`. Update: in place.
            center_frequency: Frequency = "CenterFrequency";
            /// `Polarization`. Update: in place.
            polarization: Polarization = "Polarization";
        }
    }

    values! {
        /// `Autotrack` of `AWS::GroundStation::Config`.
        Autotrack {
            REQUIRED = "REQUIRED",
            PREFERRED = "PREFERRED",
            REMOVED = "REMOVED",
        }
    }

    values! {
        /// `BandwidthUnits` of `AWS::GroundStation::Config`.
        BandwidthUnits {
            G_HZ = "GHz",
            M_HZ = "MHz",
            K_HZ = "kHz",
        }
    }

    values! {
        /// `EirpUnits` of `AWS::GroundStation::Config`.
        EirpUnits {
            D_BW = "dBW",
        }
    }

    values! {
        /// `FrequencyUnits` of `AWS::GroundStation::Config`.
        FrequencyUnits {
            G_HZ = "GHz",
            M_HZ = "MHz",
            K_HZ = "kHz",
        }
    }

    values! {
        /// `Polarization` of `AWS::GroundStation::Config`.
        Polarization {
            LEFT_HAND = "LEFT_HAND",
            RIGHT_HAND = "RIGHT_HAND",
            NONE = "NONE",
        }
    }

    values! {
        /// `TelemetrySinkType` of `AWS::GroundStation::Config`.
        TelemetrySinkType {
            KINESIS_DATA_STREAM = "KINESIS_DATA_STREAM",
        }
    }
}

resource! {
    /// `AWS::GroundStation::DataflowEndpointGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroup.html).
    DataflowEndpointGroup = "AWS::GroundStation::DataflowEndpointGroup", Ref = Str;
    tags "Tags" List;
    new (endpoint_details: List<dataflow_endpoint_group::EndpointDetails> = "EndpointDetails");
    set {
        /// `ContactPostPassDurationSeconds`: 30 to 480. Update: replaces.
        contact_post_pass_duration_seconds: Int = "ContactPostPassDurationSeconds";
        /// `ContactPrePassDurationSeconds`: 30 to 480. Update: replaces.
        contact_pre_pass_duration_seconds: Int = "ContactPrePassDurationSeconds";
        /// `EndpointDetails`: 1 to 500 items. Update: replaces.
        endpoint_details: List<dataflow_endpoint_group::EndpointDetails> = "EndpointDetails";
        /// `Tags`. Update: in place.
        tags: List<dataflow_endpoint_group::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::GroundStation::DataflowEndpointGroup`.
pub mod dataflow_endpoint_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AwsGroundStationAgentEndpoint` of `AWS::GroundStation::DataflowEndpointGroup`.
        AwsGroundStationAgentEndpoint;
        new ();
        set {
            /// `AgentStatus`. Update: replaces.
            agent_status: AgentStatus = "AgentStatus";
            /// `AuditResults`. Update: replaces.
            audit_results: AuditResults = "AuditResults";
            /// `EgressAddress`. Update: replaces.
            egress_address: ConnectionDetails = "EgressAddress";
            /// `IngressAddress`. Update: replaces.
            ingress_address: RangedConnectionDetails = "IngressAddress";
            /// `Name`: `^[ a-zA-Z0-9_:-]{1,256}$`. Update: replaces.
            name: Str = "Name";
        }
    }

    property! {
        /// `ConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroup`.
        ConnectionDetails;
        new ();
        set {
            /// `Mtu`. Update: replaces.
            mtu: Int = "Mtu";
            /// `SocketAddress`. Update: replaces.
            socket_address: SocketAddress = "SocketAddress";
        }
    }

    property! {
        /// `DataflowEndpoint` of `AWS::GroundStation::DataflowEndpointGroup`.
        DataflowEndpoint;
        new ();
        set {
            /// `Address`. Update: replaces.
            address: SocketAddress = "Address";
            /// `Mtu`. Update: replaces.
            mtu: Int = "Mtu";
            /// `Name`: `^[ a-zA-Z0-9_:-]{1,256}$`. Update: replaces.
            name: Str = "Name";
        }
    }

    property! {
        /// `EndpointDetails` of `AWS::GroundStation::DataflowEndpointGroup`.
        EndpointDetails;
        new ();
        set {
            /// `AwsGroundStationAgentEndpoint`. Update: replaces.
            aws_ground_station_agent_endpoint: AwsGroundStationAgentEndpoint = "AwsGroundStationAgentEndpoint";
            /// `Endpoint`. Update: replaces.
            endpoint: DataflowEndpoint = "Endpoint";
            /// `SecurityDetails`. Update: replaces.
            security_details: SecurityDetails = "SecurityDetails";
        }
    }

    property! {
        /// `IntegerRange` of `AWS::GroundStation::DataflowEndpointGroup`.
        IntegerRange;
        new ();
        set {
            /// `Maximum`. Update: replaces.
            maximum: Int = "Maximum";
            /// `Minimum`. Update: replaces.
            minimum: Int = "Minimum";
        }
    }

    property! {
        /// `RangedConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroup`.
        RangedConnectionDetails;
        new ();
        set {
            /// `Mtu`. Update: replaces.
            mtu: Int = "Mtu";
            /// `SocketAddress`. Update: replaces.
            socket_address: RangedSocketAddress = "SocketAddress";
        }
    }

    property! {
        /// `RangedSocketAddress` of `AWS::GroundStation::DataflowEndpointGroup`.
        RangedSocketAddress;
        new ();
        set {
            /// `Name`: 7 to 16 characters, `^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$`. Update: replaces.
            name: Str = "Name";
            /// `PortRange`. Update: replaces.
            port_range: IntegerRange = "PortRange";
        }
    }

    property! {
        /// `SecurityDetails` of `AWS::GroundStation::DataflowEndpointGroup`.
        SecurityDetails;
        new ();
        set {
            /// `RoleArn`: 30 to 165 characters, `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Update: replaces.
            role_arn: IamRoleArn = "RoleArn";
            /// `SecurityGroupIds`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`. Update: replaces.
            subnet_ids: List<Str> = "SubnetIds";
        }
    }

    property! {
        /// `SocketAddress` of `AWS::GroundStation::DataflowEndpointGroup`.
        SocketAddress;
        new ();
        set {
            /// `Name`. Update: replaces.
            name: Str = "Name";
            /// `Port`. Update: replaces.
            port: Int = "Port";
        }
    }

    property! {
        /// `Tag` of `AWS::GroundStation::DataflowEndpointGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AgentStatus` of `AWS::GroundStation::DataflowEndpointGroup`.
        AgentStatus {
            SUCCESS = "SUCCESS",
            FAILED = "FAILED",
            ACTIVE = "ACTIVE",
            INACTIVE = "INACTIVE",
        }
    }

    values! {
        /// `AuditResults` of `AWS::GroundStation::DataflowEndpointGroup`.
        AuditResults {
            HEALTHY = "HEALTHY",
            UNHEALTHY = "UNHEALTHY",
        }
    }
}

resource! {
    /// `AWS::GroundStation::DataflowEndpointGroupV2`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroupv2.html).
    DataflowEndpointGroupV2 = "AWS::GroundStation::DataflowEndpointGroupV2", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `ContactPostPassDurationSeconds`: 30 to 480. Update: replaces.
        contact_post_pass_duration_seconds: Int = "ContactPostPassDurationSeconds";
        /// `ContactPrePassDurationSeconds`: 30 to 480. Update: replaces.
        contact_pre_pass_duration_seconds: Int = "ContactPrePassDurationSeconds";
        /// `Endpoints`: 1 to 12 items. Update: replaces.
        endpoints: List<dataflow_endpoint_group_v2::CreateEndpointDetails> = "Endpoints";
        /// `Tags`. Update: in place.
        tags: List<dataflow_endpoint_group_v2::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `EndpointDetails`
        endpoint_details: List<Str> = "EndpointDetails";
    }
    ref id;
}

/// Property types of `AWS::GroundStation::DataflowEndpointGroupV2`.
pub mod dataflow_endpoint_group_v2 {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataflow_endpoint_group::Tag;

    property! {
        /// `ConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
        ConnectionDetails;
        new (socket_address: SocketAddress = "SocketAddress");
        set {
            /// `Mtu`: 1400 to 1500. Update: replaces.
            mtu: Int = "Mtu";
        }
    }

    property! {
        /// `CreateEndpointDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
        CreateEndpointDetails;
        new ();
        set {
            /// `DownlinkAwsGroundStationAgentEndpoint`. Update: replaces.
            downlink_aws_ground_station_agent_endpoint: DownlinkAwsGroundStationAgentEndpoint = "DownlinkAwsGroundStationAgentEndpoint";
            /// `UplinkAwsGroundStationAgentEndpoint`. Update: replaces.
            uplink_aws_ground_station_agent_endpoint: UplinkAwsGroundStationAgentEndpoint = "UplinkAwsGroundStationAgentEndpoint";
        }
    }

    property! {
        /// `DownlinkAwsGroundStationAgentEndpoint` of `AWS::GroundStation::DataflowEndpointGroupV2`.
        DownlinkAwsGroundStationAgentEndpoint;
        new (name: Str = "Name", dataflow_details: DownlinkDataflowDetails = "DataflowDetails");
        set {
        }
    }

    property! {
        /// `DownlinkConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
        DownlinkConnectionDetails;
        new (egress_address_and_port: ConnectionDetails = "EgressAddressAndPort", agent_ip_and_port_address: RangedConnectionDetails = "AgentIpAndPortAddress");
        set {
        }
    }

    property! {
        /// `DownlinkDataflowDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
        DownlinkDataflowDetails;
        new ();
        set {
            /// `AgentConnectionDetails`. Update: replaces.
            agent_connection_details: DownlinkConnectionDetails = "AgentConnectionDetails";
        }
    }

    property! {
        /// `IntegerRange` of `AWS::GroundStation::DataflowEndpointGroupV2`.
        IntegerRange;
        new_with IntegerRangeRequired {
            /// `Minimum`. Update: replaces.
            minimum: Int = "Minimum",
            /// `Maximum`. Update: replaces.
            maximum: Int = "Maximum",
        }
        set {
        }
    }

    property! {
        /// `RangedConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
        RangedConnectionDetails;
        new (socket_address: RangedSocketAddress = "SocketAddress");
        set {
            /// `Mtu`: 1400 to 1500. Update: replaces.
            mtu: Int = "Mtu";
        }
    }

    property! {
        /// `RangedSocketAddress` of `AWS::GroundStation::DataflowEndpointGroupV2`.
        RangedSocketAddress;
        new (name: Str = "Name", port_range: IntegerRange = "PortRange");
        set {
        }
    }

    property! {
        /// `SocketAddress` of `AWS::GroundStation::DataflowEndpointGroupV2`.
        SocketAddress;
        new (name: Str = "Name", port: Int = "Port");
        set {
        }
    }

    property! {
        /// `UplinkAwsGroundStationAgentEndpoint` of `AWS::GroundStation::DataflowEndpointGroupV2`.
        UplinkAwsGroundStationAgentEndpoint;
        new (name: Str = "Name", dataflow_details: UplinkDataflowDetails = "DataflowDetails");
        set {
        }
    }

    property! {
        /// `UplinkConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
        UplinkConnectionDetails;
        new (ingress_address_and_port: ConnectionDetails = "IngressAddressAndPort", agent_ip_and_port_address: RangedConnectionDetails = "AgentIpAndPortAddress");
        set {
        }
    }

    property! {
        /// `UplinkDataflowDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
        UplinkDataflowDetails;
        new ();
        set {
            /// `AgentConnectionDetails`. Update: replaces.
            agent_connection_details: UplinkConnectionDetails = "AgentConnectionDetails";
        }
    }
}

resource! {
    /// `AWS::GroundStation::MissionProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-missionprofile.html).
    MissionProfile = "AWS::GroundStation::MissionProfile", Ref = Str;
    tags "Tags" List;
    new_with MissionProfileRequired {
        /// `Name`: `^[ a-zA-Z0-9_:-]{1,256}$`. Update: in place.
        name: Str = "Name",
        /// `MinimumViableContactDurationSeconds`: 1 to 21 600. Update: in place.
        minimum_viable_contact_duration_seconds: Int = "MinimumViableContactDurationSeconds",
        /// `DataflowEdges`: 1 to 500 items. Update: in place.
        dataflow_edges: List<mission_profile::DataflowEdge> = "DataflowEdges",
        /// `TrackingConfigArn`: 82 to 424 characters, `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Update: in place.
        tracking_config_arn: GroundStationConfigArn = "TrackingConfigArn",
    }
    set {
        /// `ContactPostPassDurationSeconds`: 0 to 21 600. Update: in place.
        contact_post_pass_duration_seconds: Int = "ContactPostPassDurationSeconds";
        /// `ContactPrePassDurationSeconds`: 0 to 21 600. Update: in place.
        contact_pre_pass_duration_seconds: Int = "ContactPrePassDurationSeconds";
        /// `DataflowEdges`: 1 to 500 items. Update: in place.
        dataflow_edges: List<mission_profile::DataflowEdge> = "DataflowEdges";
        /// `MinimumViableContactDurationSeconds`: 1 to 21 600. Update: in place.
        minimum_viable_contact_duration_seconds: Int = "MinimumViableContactDurationSeconds";
        /// `Name`: `^[ a-zA-Z0-9_:-]{1,256}$`. Update: in place.
        name: Str = "Name";
        /// `StreamsKmsKey`. Update: in place.
        streams_kms_key: mission_profile::StreamsKmsKey = "StreamsKmsKey";
        /// `StreamsKmsRole`: 30 to 165 characters. Update: in place.
        streams_kms_role: Str = "StreamsKmsRole";
        /// `Tags`. Update: in place.
        tags: List<mission_profile::Tag> = "Tags";
        /// `TelemetrySinkConfigArn`: 82 to 424 characters, `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Update: in place.
        telemetry_sink_config_arn: Str = "TelemetrySinkConfigArn";
        /// `TrackingConfigArn`: 82 to 424 characters, `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Update: in place.
        tracking_config_arn: GroundStationConfigArn = "TrackingConfigArn";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
        /// `Region`
        region: Str = "Region";
    }
}

/// Property types of `AWS::GroundStation::MissionProfile`.
pub mod mission_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataflow_endpoint_group::Tag;

    property! {
        /// `DataflowEdge` of `AWS::GroundStation::MissionProfile`.
        DataflowEdge;
        new ();
        set {
            /// `Destination`. Update: in place.
            destination: Str = "Destination";
            /// `Source`. Update: in place.
            source: Str = "Source";
        }
    }

    property! {
        /// `StreamsKmsKey` of `AWS::GroundStation::MissionProfile`.
        StreamsKmsKey;
        new ();
        set {
            /// `KmsAliasArn`: `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Update: in place.
            kms_alias_arn: Str = "KmsAliasArn";
            /// `KmsAliasName`: `^alias/[a-zA-Z0-9:/_-]+$`. Update: in place.
            kms_alias_name: Str = "KmsAliasName";
            /// `KmsKeyArn`: `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }
}
