// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::MediaPackage`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::MediaPackage::Asset`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-asset.html).
    Asset = "AWS::MediaPackage::Asset", Ref = Str;
    tags "Tags" List;
    new_with AssetRequired {
        /// `Id`. Update: replaces.
        id: Str = "Id",
        /// `PackagingGroupId`. Update: in place.
        packaging_group_id: Str = "PackagingGroupId",
        /// `SourceArn`. Update: in place.
        source_arn: Str = "SourceArn",
        /// `SourceRoleArn`. Update: in place.
        source_role_arn: IamRoleArn = "SourceRoleArn",
    }
    set {
        /// `EgressEndpoints`. Update: in place.
        egress_endpoints: List<asset::EgressEndpoint> = "EgressEndpoints";
        /// `Id`. Update: replaces.
        id: Str = "Id";
        /// `PackagingGroupId`. Update: in place.
        packaging_group_id: Str = "PackagingGroupId";
        /// `ResourceId`. Update: in place.
        resource_id: Str = "ResourceId";
        /// `SourceArn`. Update: in place.
        source_arn: Str = "SourceArn";
        /// `SourceRoleArn`. Update: in place.
        source_role_arn: IamRoleArn = "SourceRoleArn";
        /// `Tags`: no item twice. Update: replaces.
        tags: List<asset::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
    }
    ref id;
}

/// Property types of `AWS::MediaPackage::Asset`.
pub mod asset {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EgressEndpoint` of `AWS::MediaPackage::Asset`.
        EgressEndpoint;
        new_with EgressEndpointRequired {
            /// `PackagingConfigurationId`. Update: in place.
            packaging_configuration_id: Str = "PackagingConfigurationId",
            /// `Url`. Update: in place.
            url: Str = "Url",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::MediaPackage::Asset`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::MediaPackage::Channel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-channel.html).
    Channel = "AWS::MediaPackage::Channel", Ref = Str;
    tags "Tags" List;
    new (id: Str = "Id");
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `EgressAccessLogs`. Update: in place.
        egress_access_logs: channel::LogConfiguration = "EgressAccessLogs";
        /// `HlsIngest`. Update: in place.
        hls_ingest: channel::HlsIngest = "HlsIngest";
        /// `Id`: 1 to 256 characters, `\A[0-9a-zA-Z-_]+\Z`. Update: replaces.
        id: Str = "Id";
        /// `IngressAccessLogs`. Update: in place.
        ingress_access_logs: channel::LogConfiguration = "IngressAccessLogs";
        /// `Tags`: no item twice. Update: replaces.
        tags: List<channel::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::MediaPackage::Channel`.
pub mod channel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::asset::Tag;

    property! {
        /// `HlsIngest` of `AWS::MediaPackage::Channel`.
        HlsIngest;
        new ();
        set {
            /// `ingestEndpoints`. Update: in place.
            ingest_endpoints: List<IngestEndpoint> = "ingestEndpoints";
        }
    }

    property! {
        /// `IngestEndpoint` of `AWS::MediaPackage::Channel`.
        IngestEndpoint;
        new ();
        set {
            /// `Id`. Update: in place.
            id: Str = "Id";
            /// `Password`. Update: in place.
            password: Str = "Password";
            /// `Url`. Update: in place.
            url: Str = "Url";
            /// `Username`. Update: in place.
            username: Str = "Username";
        }
    }

    property! {
        /// `LogConfiguration` of `AWS::MediaPackage::Channel`.
        LogConfiguration;
        new ();
        set {
            /// `LogGroupName`: 1 to 256 characters, `\A^(\/aws\/MediaPackage\/)[a-zA-Z0-9_-]+\Z`. Update: in place.
            log_group_name: LogsLogGroupName = "LogGroupName";
        }
    }
}

resource! {
    /// `AWS::MediaPackage::OriginEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html).
    OriginEndpoint = "AWS::MediaPackage::OriginEndpoint", Ref = Str;
    tags "Tags" List;
    new_with OriginEndpointRequired {
        /// `Id`: 1 to 256 characters, `\A[0-9a-zA-Z-_]+\Z`. Update: replaces.
        id: Str = "Id",
        /// `ChannelId`. Update: in place.
        channel_id: Str = "ChannelId",
    }
    set {
        /// `Authorization`. Update: in place.
        authorization: origin_endpoint::Authorization = "Authorization";
        /// `ChannelId`. Update: in place.
        channel_id: Str = "ChannelId";
        /// `CmafPackage`. Update: in place.
        cmaf_package: origin_endpoint::CmafPackage = "CmafPackage";
        /// `DashPackage`. Update: in place.
        dash_package: origin_endpoint::DashPackage = "DashPackage";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `HlsPackage`. Update: in place.
        hls_package: origin_endpoint::HlsPackage = "HlsPackage";
        /// `Id`: 1 to 256 characters, `\A[0-9a-zA-Z-_]+\Z`. Update: replaces.
        id: Str = "Id";
        /// `ManifestName`. Update: in place.
        manifest_name: Str = "ManifestName";
        /// `MssPackage`. Update: in place.
        mss_package: origin_endpoint::MssPackage = "MssPackage";
        /// `Origination`. Update: in place.
        origination: origin_endpoint::Origination = "Origination";
        /// `StartoverWindowSeconds`. Update: in place.
        startover_window_seconds: Int = "StartoverWindowSeconds";
        /// `Tags`: no item twice. Update: in place.
        tags: List<origin_endpoint::Tag> = "Tags";
        /// `TimeDelaySeconds`. Update: in place.
        time_delay_seconds: Int = "TimeDelaySeconds";
        /// `Whitelist`. Update: in place.
        whitelist: List<Str> = "Whitelist";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Url`
        url: Str = "Url";
    }
    ref id;
}

/// Property types of `AWS::MediaPackage::OriginEndpoint`.
pub mod origin_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Authorization` of `AWS::MediaPackage::OriginEndpoint`.
        Authorization;
        new (secrets_role_arn: IamRoleArn = "SecretsRoleArn", cdn_identifier_secret: Str = "CdnIdentifierSecret");
        set {
        }
    }

    property! {
        /// `CmafEncryption` of `AWS::MediaPackage::OriginEndpoint`.
        CmafEncryption;
        new (speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider");
        set {
            /// `ConstantInitializationVector`: 32 characters, `\A[0-9a-fA-F]+\Z`. Update: in place.
            constant_initialization_vector: Str = "ConstantInitializationVector";
            /// `EncryptionMethod`. Update: in place.
            encryption_method: CmafEncryptionEncryptionMethod = "EncryptionMethod";
            /// `KeyRotationIntervalSeconds`. Update: in place.
            key_rotation_interval_seconds: Int = "KeyRotationIntervalSeconds";
        }
    }

    property! {
        /// `CmafPackage` of `AWS::MediaPackage::OriginEndpoint`.
        CmafPackage;
        new ();
        set {
            /// `Encryption`. Update: in place.
            encryption: CmafEncryption = "Encryption";
            /// `HlsManifests`. Update: in place.
            hls_manifests: List<HlsManifest> = "HlsManifests";
            /// `SegmentDurationSeconds`. Update: in place.
            segment_duration_seconds: Int = "SegmentDurationSeconds";
            /// `SegmentPrefix`. Update: in place.
            segment_prefix: Str = "SegmentPrefix";
            /// `StreamSelection`. Update: in place.
            stream_selection: StreamSelection = "StreamSelection";
        }
    }

    property! {
        /// `DashEncryption` of `AWS::MediaPackage::OriginEndpoint`.
        DashEncryption;
        new (speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider");
        set {
            /// `KeyRotationIntervalSeconds`. Update: in place.
            key_rotation_interval_seconds: Int = "KeyRotationIntervalSeconds";
        }
    }

    property! {
        /// `DashPackage` of `AWS::MediaPackage::OriginEndpoint`.
        DashPackage;
        new ();
        set {
            /// `AdTriggers`. Update: in place.
            ad_triggers: List<AdTriggers> = "AdTriggers";
            /// `AdsOnDeliveryRestrictions`. Update: in place.
            ads_on_delivery_restrictions: AdsOnDeliveryRestrictions = "AdsOnDeliveryRestrictions";
            /// `Encryption`. Update: in place.
            encryption: DashEncryption = "Encryption";
            /// `IncludeIframeOnlyStream`. Update: in place.
            include_iframe_only_stream: Bool = "IncludeIframeOnlyStream";
            /// `ManifestLayout`. Update: in place.
            manifest_layout: ManifestLayout = "ManifestLayout";
            /// `ManifestWindowSeconds`. Update: in place.
            manifest_window_seconds: Int = "ManifestWindowSeconds";
            /// `MinBufferTimeSeconds`. Update: in place.
            min_buffer_time_seconds: Int = "MinBufferTimeSeconds";
            /// `MinUpdatePeriodSeconds`. Update: in place.
            min_update_period_seconds: Int = "MinUpdatePeriodSeconds";
            /// `PeriodTriggers`. Update: in place.
            period_triggers: List<PeriodTriggers> = "PeriodTriggers";
            /// `Profile`. Update: in place.
            profile: Profile = "Profile";
            /// `SegmentDurationSeconds`. Update: in place.
            segment_duration_seconds: Int = "SegmentDurationSeconds";
            /// `SegmentTemplateFormat`. Update: in place.
            segment_template_format: SegmentTemplateFormat = "SegmentTemplateFormat";
            /// `StreamSelection`. Update: in place.
            stream_selection: StreamSelection = "StreamSelection";
            /// `SuggestedPresentationDelaySeconds`. Update: in place.
            suggested_presentation_delay_seconds: Int = "SuggestedPresentationDelaySeconds";
            /// `UtcTiming`. Update: in place.
            utc_timing: UtcTiming = "UtcTiming";
            /// `UtcTimingUri`. Update: in place.
            utc_timing_uri: Str = "UtcTimingUri";
        }
    }

    property! {
        /// `EncryptionContractConfiguration` of `AWS::MediaPackage::OriginEndpoint`.
        EncryptionContractConfiguration;
        new (preset_speke20_audio: PresetSpeke20Audio = "PresetSpeke20Audio", preset_speke20_video: PresetSpeke20Video = "PresetSpeke20Video");
        set {
        }
    }

    property! {
        /// `HlsEncryption` of `AWS::MediaPackage::OriginEndpoint`.
        HlsEncryption;
        new (speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider");
        set {
            /// `ConstantInitializationVector`. Update: in place.
            constant_initialization_vector: Str = "ConstantInitializationVector";
            /// `EncryptionMethod`. Update: in place.
            encryption_method: HlsEncryptionEncryptionMethod = "EncryptionMethod";
            /// `KeyRotationIntervalSeconds`. Update: in place.
            key_rotation_interval_seconds: Int = "KeyRotationIntervalSeconds";
            /// `RepeatExtXKey`. Update: in place.
            repeat_ext_x_key: Bool = "RepeatExtXKey";
        }
    }

    property! {
        /// `HlsManifest` of `AWS::MediaPackage::OriginEndpoint`.
        HlsManifest;
        new (id: Str = "Id");
        set {
            /// `AdMarkers`. Update: in place.
            ad_markers: AdMarkers = "AdMarkers";
            /// `AdTriggers`. Update: in place.
            ad_triggers: List<AdTriggers> = "AdTriggers";
            /// `AdsOnDeliveryRestrictions`. Update: in place.
            ads_on_delivery_restrictions: AdsOnDeliveryRestrictions = "AdsOnDeliveryRestrictions";
            /// `IncludeIframeOnlyStream`. Update: in place.
            include_iframe_only_stream: Bool = "IncludeIframeOnlyStream";
            /// `ManifestName`. Update: in place.
            manifest_name: Str = "ManifestName";
            /// `PlaylistType`. Update: in place.
            playlist_type: PlaylistType = "PlaylistType";
            /// `PlaylistWindowSeconds`. Update: in place.
            playlist_window_seconds: Int = "PlaylistWindowSeconds";
            /// `ProgramDateTimeIntervalSeconds`. Update: in place.
            program_date_time_interval_seconds: Int = "ProgramDateTimeIntervalSeconds";
            /// `Url` (deprecated). Update: in place.
            url: Str = "Url";
        }
    }

    property! {
        /// `HlsPackage` of `AWS::MediaPackage::OriginEndpoint`.
        HlsPackage;
        new ();
        set {
            /// `AdMarkers`. Update: in place.
            ad_markers: AdMarkers = "AdMarkers";
            /// `AdTriggers`. Update: in place.
            ad_triggers: List<AdTriggers> = "AdTriggers";
            /// `AdsOnDeliveryRestrictions`. Update: in place.
            ads_on_delivery_restrictions: AdsOnDeliveryRestrictions = "AdsOnDeliveryRestrictions";
            /// `Encryption`. Update: in place.
            encryption: HlsEncryption = "Encryption";
            /// `IncludeDvbSubtitles`. Update: in place.
            include_dvb_subtitles: Bool = "IncludeDvbSubtitles";
            /// `IncludeIframeOnlyStream`. Update: in place.
            include_iframe_only_stream: Bool = "IncludeIframeOnlyStream";
            /// `PlaylistType`. Update: in place.
            playlist_type: PlaylistType = "PlaylistType";
            /// `PlaylistWindowSeconds`. Update: in place.
            playlist_window_seconds: Int = "PlaylistWindowSeconds";
            /// `ProgramDateTimeIntervalSeconds`. Update: in place.
            program_date_time_interval_seconds: Int = "ProgramDateTimeIntervalSeconds";
            /// `SegmentDurationSeconds`. Update: in place.
            segment_duration_seconds: Int = "SegmentDurationSeconds";
            /// `StreamSelection`. Update: in place.
            stream_selection: StreamSelection = "StreamSelection";
            /// `UseAudioRenditionGroup`. Update: in place.
            use_audio_rendition_group: Bool = "UseAudioRenditionGroup";
        }
    }

    property! {
        /// `MssEncryption` of `AWS::MediaPackage::OriginEndpoint`.
        MssEncryption;
        new (speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider");
        set {
        }
    }

    property! {
        /// `MssPackage` of `AWS::MediaPackage::OriginEndpoint`.
        MssPackage;
        new ();
        set {
            /// `Encryption`. Update: in place.
            encryption: MssEncryption = "Encryption";
            /// `ManifestWindowSeconds`. Update: in place.
            manifest_window_seconds: Int = "ManifestWindowSeconds";
            /// `SegmentDurationSeconds`. Update: in place.
            segment_duration_seconds: Int = "SegmentDurationSeconds";
            /// `StreamSelection`. Update: in place.
            stream_selection: StreamSelection = "StreamSelection";
        }
    }

    property! {
        /// `SpekeKeyProvider` of `AWS::MediaPackage::OriginEndpoint`.
        SpekeKeyProvider;
        new_with SpekeKeyProviderRequired {
            /// `ResourceId`. Update: in place.
            resource_id: Str = "ResourceId",
            /// `SystemIds`. Update: in place.
            system_ids: List<Str> = "SystemIds",
            /// `Url`. Update: in place.
            url: Str = "Url",
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
        }
        set {
            /// `CertificateArn`. Update: in place.
            certificate_arn: Str = "CertificateArn";
            /// `EncryptionContractConfiguration`. Update: in place.
            encryption_contract_configuration: EncryptionContractConfiguration = "EncryptionContractConfiguration";
        }
    }

    property! {
        /// `StreamSelection` of `AWS::MediaPackage::OriginEndpoint`.
        StreamSelection;
        new ();
        set {
            /// `MaxVideoBitsPerSecond`. Update: in place.
            max_video_bits_per_second: Int = "MaxVideoBitsPerSecond";
            /// `MinVideoBitsPerSecond`. Update: in place.
            min_video_bits_per_second: Int = "MinVideoBitsPerSecond";
            /// `StreamOrder`. Update: in place.
            stream_order: StreamOrder = "StreamOrder";
        }
    }

    property! {
        /// `Tag` of `AWS::MediaPackage::OriginEndpoint`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AdMarkers` of `AWS::MediaPackage::OriginEndpoint`.
        AdMarkers {
            NONE = "NONE",
            SCTE35_ENHANCED = "SCTE35_ENHANCED",
            PASSTHROUGH = "PASSTHROUGH",
            DATERANGE = "DATERANGE",
        }
    }

    values! {
        /// `AdTriggers` of `AWS::MediaPackage::OriginEndpoint`.
        AdTriggers {
            SPLICE_INSERT = "SPLICE_INSERT",
            BREAK = "BREAK",
            PROVIDER_ADVERTISEMENT = "PROVIDER_ADVERTISEMENT",
            DISTRIBUTOR_ADVERTISEMENT = "DISTRIBUTOR_ADVERTISEMENT",
            PROVIDER_PLACEMENT_OPPORTUNITY = "PROVIDER_PLACEMENT_OPPORTUNITY",
            DISTRIBUTOR_PLACEMENT_OPPORTUNITY = "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
            PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY = "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
            DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY = "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY",
        }
    }

    values! {
        /// `AdsOnDeliveryRestrictions` of `AWS::MediaPackage::OriginEndpoint`.
        AdsOnDeliveryRestrictions {
            NONE = "NONE",
            RESTRICTED = "RESTRICTED",
            UNRESTRICTED = "UNRESTRICTED",
            BOTH = "BOTH",
        }
    }

    values! {
        /// `CmafEncryptionEncryptionMethod` of `AWS::MediaPackage::OriginEndpoint`.
        CmafEncryptionEncryptionMethod {
            SAMPLE_AES = "SAMPLE_AES",
            AES_CTR = "AES_CTR",
        }
    }

    values! {
        /// `HlsEncryptionEncryptionMethod` of `AWS::MediaPackage::OriginEndpoint`.
        HlsEncryptionEncryptionMethod {
            AES_128 = "AES_128",
            SAMPLE_AES = "SAMPLE_AES",
        }
    }

    values! {
        /// `ManifestLayout` of `AWS::MediaPackage::OriginEndpoint`.
        ManifestLayout {
            FULL = "FULL",
            COMPACT = "COMPACT",
            DRM_TOP_LEVEL_COMPACT = "DRM_TOP_LEVEL_COMPACT",
        }
    }

    values! {
        /// `Origination` of `AWS::MediaPackage::OriginEndpoint`.
        Origination {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }

    values! {
        /// `PeriodTriggers` of `AWS::MediaPackage::OriginEndpoint`.
        PeriodTriggers {
            ADS = "ADS",
        }
    }

    values! {
        /// `PlaylistType` of `AWS::MediaPackage::OriginEndpoint`.
        PlaylistType {
            NONE = "NONE",
            EVENT = "EVENT",
            VOD = "VOD",
        }
    }

    values! {
        /// `PresetSpeke20Audio` of `AWS::MediaPackage::OriginEndpoint`.
        PresetSpeke20Audio {
            PRESET_AUDIO_1 = "PRESET-AUDIO-1",
            PRESET_AUDIO_2 = "PRESET-AUDIO-2",
            PRESET_AUDIO_3 = "PRESET-AUDIO-3",
            SHARED = "SHARED",
            UNENCRYPTED = "UNENCRYPTED",
        }
    }

    values! {
        /// `PresetSpeke20Video` of `AWS::MediaPackage::OriginEndpoint`.
        PresetSpeke20Video {
            PRESET_VIDEO_1 = "PRESET-VIDEO-1",
            PRESET_VIDEO_2 = "PRESET-VIDEO-2",
            PRESET_VIDEO_3 = "PRESET-VIDEO-3",
            PRESET_VIDEO_4 = "PRESET-VIDEO-4",
            PRESET_VIDEO_5 = "PRESET-VIDEO-5",
            PRESET_VIDEO_6 = "PRESET-VIDEO-6",
            PRESET_VIDEO_7 = "PRESET-VIDEO-7",
            PRESET_VIDEO_8 = "PRESET-VIDEO-8",
            SHARED = "SHARED",
            UNENCRYPTED = "UNENCRYPTED",
        }
    }

    values! {
        /// `Profile` of `AWS::MediaPackage::OriginEndpoint`.
        Profile {
            NONE = "NONE",
            HBBTV_1_5 = "HBBTV_1_5",
            HYBRIDCAST = "HYBRIDCAST",
            DVB_DASH_2014 = "DVB_DASH_2014",
        }
    }

    values! {
        /// `SegmentTemplateFormat` of `AWS::MediaPackage::OriginEndpoint`.
        SegmentTemplateFormat {
            NUMBER_WITH_TIMELINE = "NUMBER_WITH_TIMELINE",
            TIME_WITH_TIMELINE = "TIME_WITH_TIMELINE",
            NUMBER_WITH_DURATION = "NUMBER_WITH_DURATION",
        }
    }

    values! {
        /// `StreamOrder` of `AWS::MediaPackage::OriginEndpoint`.
        StreamOrder {
            ORIGINAL = "ORIGINAL",
            VIDEO_BITRATE_ASCENDING = "VIDEO_BITRATE_ASCENDING",
            VIDEO_BITRATE_DESCENDING = "VIDEO_BITRATE_DESCENDING",
        }
    }

    values! {
        /// `UtcTiming` of `AWS::MediaPackage::OriginEndpoint`.
        UtcTiming {
            HTTP_XSDATE = "HTTP-XSDATE",
            HTTP_ISO = "HTTP-ISO",
            HTTP_HEAD = "HTTP-HEAD",
            NONE = "NONE",
        }
    }
}

resource! {
    /// `AWS::MediaPackage::PackagingConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html).
    PackagingConfiguration = "AWS::MediaPackage::PackagingConfiguration", Ref = Str;
    tags "Tags" List;
    new_with PackagingConfigurationRequired {
        /// `PackagingGroupId`. Update: in place.
        packaging_group_id: Str = "PackagingGroupId",
        /// `Id`. Update: replaces.
        id: Str = "Id",
    }
    set {
        /// `CmafPackage`. Update: in place.
        cmaf_package: packaging_configuration::CmafPackage = "CmafPackage";
        /// `DashPackage`. Update: in place.
        dash_package: packaging_configuration::DashPackage = "DashPackage";
        /// `HlsPackage`. Update: in place.
        hls_package: packaging_configuration::HlsPackage = "HlsPackage";
        /// `Id`. Update: replaces.
        id: Str = "Id";
        /// `MssPackage`. Update: in place.
        mss_package: packaging_configuration::MssPackage = "MssPackage";
        /// `PackagingGroupId`. Update: in place.
        packaging_group_id: Str = "PackagingGroupId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<packaging_configuration::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::MediaPackage::PackagingConfiguration`.
pub mod packaging_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::origin_endpoint::{EncryptionContractConfiguration, PeriodTriggers, PresetSpeke20Audio, PresetSpeke20Video, SegmentTemplateFormat, StreamOrder, StreamSelection, Tag};

    property! {
        /// `CmafEncryption` of `AWS::MediaPackage::PackagingConfiguration`.
        CmafEncryption;
        new (speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider");
        set {
        }
    }

    property! {
        /// `CmafPackage` of `AWS::MediaPackage::PackagingConfiguration`.
        CmafPackage;
        new (hls_manifests: List<HlsManifest> = "HlsManifests");
        set {
            /// `Encryption`. Update: in place.
            encryption: CmafEncryption = "Encryption";
            /// `IncludeEncoderConfigurationInSegments`. Update: in place.
            include_encoder_configuration_in_segments: Bool = "IncludeEncoderConfigurationInSegments";
            /// `SegmentDurationSeconds`. Update: in place.
            segment_duration_seconds: Int = "SegmentDurationSeconds";
        }
    }

    property! {
        /// `DashEncryption` of `AWS::MediaPackage::PackagingConfiguration`.
        DashEncryption;
        new (speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider");
        set {
        }
    }

    property! {
        /// `DashManifest` of `AWS::MediaPackage::PackagingConfiguration`.
        DashManifest;
        new ();
        set {
            /// `ManifestLayout`. Update: in place.
            manifest_layout: ManifestLayout = "ManifestLayout";
            /// `ManifestName`. Update: in place.
            manifest_name: Str = "ManifestName";
            /// `MinBufferTimeSeconds`. Update: in place.
            min_buffer_time_seconds: Int = "MinBufferTimeSeconds";
            /// `Profile`. Update: in place.
            profile: Profile = "Profile";
            /// `ScteMarkersSource`. Update: in place.
            scte_markers_source: ScteMarkersSource = "ScteMarkersSource";
            /// `StreamSelection`. Update: in place.
            stream_selection: StreamSelection = "StreamSelection";
        }
    }

    property! {
        /// `DashPackage` of `AWS::MediaPackage::PackagingConfiguration`.
        DashPackage;
        new (dash_manifests: List<DashManifest> = "DashManifests");
        set {
            /// `Encryption`. Update: in place.
            encryption: DashEncryption = "Encryption";
            /// `IncludeEncoderConfigurationInSegments`. Update: in place.
            include_encoder_configuration_in_segments: Bool = "IncludeEncoderConfigurationInSegments";
            /// `IncludeIframeOnlyStream`. Update: in place.
            include_iframe_only_stream: Bool = "IncludeIframeOnlyStream";
            /// `PeriodTriggers`. Update: in place.
            period_triggers: List<PeriodTriggers> = "PeriodTriggers";
            /// `SegmentDurationSeconds`. Update: in place.
            segment_duration_seconds: Int = "SegmentDurationSeconds";
            /// `SegmentTemplateFormat`. Update: in place.
            segment_template_format: SegmentTemplateFormat = "SegmentTemplateFormat";
        }
    }

    property! {
        /// `HlsEncryption` of `AWS::MediaPackage::PackagingConfiguration`.
        HlsEncryption;
        new (speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider");
        set {
            /// `ConstantInitializationVector`. Update: in place.
            constant_initialization_vector: Str = "ConstantInitializationVector";
            /// `EncryptionMethod`. Update: in place.
            encryption_method: EncryptionMethod = "EncryptionMethod";
        }
    }

    property! {
        /// `HlsManifest` of `AWS::MediaPackage::PackagingConfiguration`.
        HlsManifest;
        new ();
        set {
            /// `AdMarkers`. Update: in place.
            ad_markers: AdMarkers = "AdMarkers";
            /// `IncludeIframeOnlyStream`. Update: in place.
            include_iframe_only_stream: Bool = "IncludeIframeOnlyStream";
            /// `ManifestName`. Update: in place.
            manifest_name: Str = "ManifestName";
            /// `ProgramDateTimeIntervalSeconds`. Update: in place.
            program_date_time_interval_seconds: Int = "ProgramDateTimeIntervalSeconds";
            /// `RepeatExtXKey`. Update: in place.
            repeat_ext_x_key: Bool = "RepeatExtXKey";
            /// `StreamSelection`. Update: in place.
            stream_selection: StreamSelection = "StreamSelection";
        }
    }

    property! {
        /// `HlsPackage` of `AWS::MediaPackage::PackagingConfiguration`.
        HlsPackage;
        new (hls_manifests: List<HlsManifest> = "HlsManifests");
        set {
            /// `Encryption`. Update: in place.
            encryption: HlsEncryption = "Encryption";
            /// `IncludeDvbSubtitles`. Update: in place.
            include_dvb_subtitles: Bool = "IncludeDvbSubtitles";
            /// `SegmentDurationSeconds`. Update: in place.
            segment_duration_seconds: Int = "SegmentDurationSeconds";
            /// `UseAudioRenditionGroup`. Update: in place.
            use_audio_rendition_group: Bool = "UseAudioRenditionGroup";
        }
    }

    property! {
        /// `MssEncryption` of `AWS::MediaPackage::PackagingConfiguration`.
        MssEncryption;
        new (speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider");
        set {
        }
    }

    property! {
        /// `MssManifest` of `AWS::MediaPackage::PackagingConfiguration`.
        MssManifest;
        new ();
        set {
            /// `ManifestName`. Update: in place.
            manifest_name: Str = "ManifestName";
            /// `StreamSelection`. Update: in place.
            stream_selection: StreamSelection = "StreamSelection";
        }
    }

    property! {
        /// `MssPackage` of `AWS::MediaPackage::PackagingConfiguration`.
        MssPackage;
        new (mss_manifests: List<MssManifest> = "MssManifests");
        set {
            /// `Encryption`. Update: in place.
            encryption: MssEncryption = "Encryption";
            /// `SegmentDurationSeconds`. Update: in place.
            segment_duration_seconds: Int = "SegmentDurationSeconds";
        }
    }

    property! {
        /// `SpekeKeyProvider` of `AWS::MediaPackage::PackagingConfiguration`.
        SpekeKeyProvider;
        new (role_arn: IamRoleArn = "RoleArn", system_ids: List<Str> = "SystemIds", url: Str = "Url");
        set {
            /// `EncryptionContractConfiguration`. Update: in place.
            encryption_contract_configuration: EncryptionContractConfiguration = "EncryptionContractConfiguration";
        }
    }

    values! {
        /// `AdMarkers` of `AWS::MediaPackage::PackagingConfiguration`.
        AdMarkers {
            NONE = "NONE",
            SCTE35_ENHANCED = "SCTE35_ENHANCED",
            PASSTHROUGH = "PASSTHROUGH",
        }
    }

    values! {
        /// `EncryptionMethod` of `AWS::MediaPackage::PackagingConfiguration`.
        EncryptionMethod {
            AES_128 = "AES_128",
            SAMPLE_AES = "SAMPLE_AES",
        }
    }

    values! {
        /// `ManifestLayout` of `AWS::MediaPackage::PackagingConfiguration`.
        ManifestLayout {
            FULL = "FULL",
            COMPACT = "COMPACT",
        }
    }

    values! {
        /// `Profile` of `AWS::MediaPackage::PackagingConfiguration`.
        Profile {
            NONE = "NONE",
            HBBTV_1_5 = "HBBTV_1_5",
        }
    }

    values! {
        /// `ScteMarkersSource` of `AWS::MediaPackage::PackagingConfiguration`.
        ScteMarkersSource {
            SEGMENTS = "SEGMENTS",
            MANIFEST = "MANIFEST",
        }
    }
}

resource! {
    /// `AWS::MediaPackage::PackagingGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packaginggroup.html).
    PackagingGroup = "AWS::MediaPackage::PackagingGroup", Ref = Str;
    tags "Tags" List;
    new (id: Str = "Id");
    set {
        /// `Authorization`. Update: in place.
        authorization: packaging_group::Authorization = "Authorization";
        /// `EgressAccessLogs`. Update: in place.
        egress_access_logs: packaging_group::LogConfiguration = "EgressAccessLogs";
        /// `Id`: 1 to 256 characters, `\A[0-9a-zA-Z-_]+\Z`. Update: replaces.
        id: Str = "Id";
        /// `Tags`: no item twice. Update: replaces.
        tags: List<packaging_group::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `DomainName`
        domain_name: Str = "DomainName";
    }
    ref id;
}

/// Property types of `AWS::MediaPackage::PackagingGroup`.
pub mod packaging_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::asset::Tag;

    property! {
        /// `Authorization` of `AWS::MediaPackage::PackagingGroup`.
        Authorization;
        new (cdn_identifier_secret: Str = "CdnIdentifierSecret", secrets_role_arn: IamRoleArn = "SecretsRoleArn");
        set {
        }
    }

    property! {
        /// `LogConfiguration` of `AWS::MediaPackage::PackagingGroup`.
        LogConfiguration;
        new ();
        set {
            /// `LogGroupName`: 1 to 512 characters, `\A\/aws\/MediaPackage\/[0-9a-zA-Z-_\/\.#]+\Z`. Update: in place.
            log_group_name: LogsLogGroupName = "LogGroupName";
        }
    }
}
