// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::MediaPackageV2`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::MediaPackageV2::Channel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channel.html).
    Channel = "AWS::MediaPackageV2::Channel", Ref = Arn;
    tags "Tags" List;
    new_with ChannelRequired {
        /// `ChannelGroupName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_group_name: Str = "ChannelGroupName",
        /// `ChannelName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_name: Str = "ChannelName",
    }
    set {
        /// `ChannelGroupName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_group_name: Str = "ChannelGroupName";
        /// `ChannelName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_name: Str = "ChannelName";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `InputSwitchConfiguration`. Update: in place.
        input_switch_configuration: channel::InputSwitchConfiguration = "InputSwitchConfiguration";
        /// `InputType`. Update: replaces.
        input_type: channel::InputType = "InputType";
        /// `MultiviewConfiguration`. Update: in place.
        multiview_configuration: channel::MultiviewConfiguration = "MultiviewConfiguration";
        /// `OutputHeaderConfiguration`. Update: in place.
        output_header_configuration: channel::OutputHeaderConfiguration = "OutputHeaderConfiguration";
        /// `OutputLockingMode`. Update: replaces.
        output_locking_mode: channel::OutputLockingMode = "OutputLockingMode";
        /// `Tags`. Update: in place.
        tags: List<channel::Tag> = "Tags";
    }
    get {
        /// `AttachedMultiviewChannels`
        attached_multiview_channels: List<Str> = "AttachedMultiviewChannels";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `IngestEndpointUrls`
        ingest_endpoint_urls: List<Str> = "IngestEndpointUrls";
        /// `IngestEndpoints`
        ingest_endpoints: List<Str> = "IngestEndpoints";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
    }
    ref arn;
}

/// Property types of `AWS::MediaPackageV2::Channel`.
pub mod channel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `InputSwitchConfiguration` of `AWS::MediaPackageV2::Channel`.
        InputSwitchConfiguration;
        new ();
        set {
            /// `MQCSInputSwitching`. Update: in place.
            mqcs_input_switching: Bool = "MQCSInputSwitching";
            /// `PreferredInput`: 1 to 2. Update: in place.
            preferred_input: Int = "PreferredInput";
        }
    }

    property! {
        /// `MultiviewConfiguration` of `AWS::MediaPackageV2::Channel`.
        MultiviewConfiguration;
        new (available_layouts: List<MultiviewLayoutType> = "AvailableLayouts", available_sources: List<Str> = "AvailableSources");
        set {
        }
    }

    property! {
        /// `OutputHeaderConfiguration` of `AWS::MediaPackageV2::Channel`.
        OutputHeaderConfiguration;
        new ();
        set {
            /// `PublishMQCS`. Update: in place.
            publish_mqcs: Bool = "PublishMQCS";
        }
    }

    property! {
        /// `Tag` of `AWS::MediaPackageV2::Channel`.
        Tag;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `InputType` of `AWS::MediaPackageV2::Channel`.
        InputType {
            HLS = "HLS",
            CMAF = "CMAF",
            MULTIVIEW = "MULTIVIEW",
        }
    }

    values! {
        /// `MultiviewLayoutType` of `AWS::MediaPackageV2::Channel`.
        MultiviewLayoutType {
            LAYOUT_2EH = "LAYOUT_2EH",
            LAYOUT_2PL = "LAYOUT_2PL",
            LAYOUT_3EL = "LAYOUT_3EL",
            LAYOUT_3PL = "LAYOUT_3PL",
            LAYOUT_4E = "LAYOUT_4E",
            LAYOUT_4PL = "LAYOUT_4PL",
        }
    }

    values! {
        /// `OutputLockingMode` of `AWS::MediaPackageV2::Channel`.
        OutputLockingMode {
            EPOCH_LOCKED = "EPOCH_LOCKED",
            NON_EPOCH_LOCKED = "NON_EPOCH_LOCKED",
        }
    }
}

resource! {
    /// `AWS::MediaPackageV2::ChannelGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelgroup.html).
    ChannelGroup = "AWS::MediaPackageV2::ChannelGroup", Ref = Arn;
    tags "Tags" List;
    new (channel_group_name: Str = "ChannelGroupName");
    set {
        /// `ChannelGroupName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_group_name: Str = "ChannelGroupName";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Tags`. Update: in place.
        tags: List<channel_group::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `EgressDomain`
        egress_domain: Str = "EgressDomain";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
    }
    ref arn;
}

/// Property types of `AWS::MediaPackageV2::ChannelGroup`.
pub mod channel_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;
}

resource! {
    /// `AWS::MediaPackageV2::ChannelPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelpolicy.html).
    ChannelPolicy = "AWS::MediaPackageV2::ChannelPolicy", Ref = Str;
    new_with ChannelPolicyRequired {
        /// `ChannelGroupName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_group_name: Str = "ChannelGroupName",
        /// `ChannelName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_name: Str = "ChannelName",
        /// `Policy`: at most 6144 characters. Update: in place.
        policy: PolicyDocument = "Policy",
    }
    set {
        /// `ChannelGroupName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_group_name: Str = "ChannelGroupName";
        /// `ChannelName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_name: Str = "ChannelName";
        /// `Policy`: at most 6144 characters. Update: in place.
        policy: PolicyDocument = "Policy";
    }
    get {
    }
}

resource! {
    /// `AWS::MediaPackageV2::OriginEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html).
    OriginEndpoint = "AWS::MediaPackageV2::OriginEndpoint", Ref = Arn;
    tags "Tags" List;
    new_with OriginEndpointRequired {
        /// `ChannelGroupName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_group_name: Str = "ChannelGroupName",
        /// `ChannelName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_name: Str = "ChannelName",
        /// `OriginEndpointName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        origin_endpoint_name: Str = "OriginEndpointName",
        /// `ContainerType`. Update: in place.
        container_type: origin_endpoint::ContainerType = "ContainerType",
    }
    set {
        /// `ChannelGroupName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_group_name: Str = "ChannelGroupName";
        /// `ChannelName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_name: Str = "ChannelName";
        /// `ContainerType`. Update: in place.
        container_type: origin_endpoint::ContainerType = "ContainerType";
        /// `DashManifests`. Update: in place.
        dash_manifests: List<origin_endpoint::DashManifestConfiguration> = "DashManifests";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `ForceEndpointErrorConfiguration`. Update: in place.
        force_endpoint_error_configuration: origin_endpoint::ForceEndpointErrorConfiguration = "ForceEndpointErrorConfiguration";
        /// `HlsManifests`. Update: in place.
        hls_manifests: List<origin_endpoint::HlsManifestConfiguration> = "HlsManifests";
        /// `LowLatencyHlsManifests`. Update: in place.
        low_latency_hls_manifests: List<origin_endpoint::LowLatencyHlsManifestConfiguration> = "LowLatencyHlsManifests";
        /// `MssManifests`. Update: in place.
        mss_manifests: List<origin_endpoint::MssManifestConfiguration> = "MssManifests";
        /// `OriginEndpointName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        origin_endpoint_name: Str = "OriginEndpointName";
        /// `Segment`. Update: in place.
        segment: origin_endpoint::Segment = "Segment";
        /// `StartoverWindowSeconds`: 0 to 1 209 600. Update: in place.
        startover_window_seconds: Int = "StartoverWindowSeconds";
        /// `StreamNameOutputMode`. Update: in place.
        stream_name_output_mode: origin_endpoint::StreamNameOutputMode = "StreamNameOutputMode";
        /// `Tags`. Update: in place.
        tags: List<origin_endpoint::Tag> = "Tags";
        /// `UriSeparator`. Update: in place.
        uri_separator: origin_endpoint::UriSeparator = "UriSeparator";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DashManifestUrls`
        dash_manifest_urls: List<Str> = "DashManifestUrls";
        /// `HlsManifestUrls`
        hls_manifest_urls: List<Str> = "HlsManifestUrls";
        /// `LowLatencyHlsManifestUrls`
        low_latency_hls_manifest_urls: List<Str> = "LowLatencyHlsManifestUrls";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
        /// `MssManifestUrls`
        mss_manifest_urls: List<Str> = "MssManifestUrls";
    }
    ref arn;
}

/// Property types of `AWS::MediaPackageV2::OriginEndpoint`.
pub mod origin_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::{MultiviewLayoutType, Tag};

    property! {
        /// `AvailabilityStartTimeConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
        AvailabilityStartTimeConfiguration;
        new (fixed_availability_start_time: Str = "FixedAvailabilityStartTime");
        set {
        }
    }

    property! {
        /// `ContentKeyPeriodConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
        ContentKeyPeriodConfiguration;
        new ();
        set {
            /// `ContentKeyPeriodTiming`. Update: in place.
            content_key_period_timing: ContentKeyPeriodTiming = "ContentKeyPeriodTiming";
        }
    }

    property! {
        /// `DashBaseUrl` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashBaseUrl;
        new (url: Str = "Url");
        set {
            /// `DvbPriority`: 1 to 15 000. Update: in place.
            dvb_priority: Int = "DvbPriority";
            /// `DvbWeight`: 1 to 15 000. Update: in place.
            dvb_weight: Int = "DvbWeight";
            /// `ServiceLocation`: 1 to 2048 characters. Update: in place.
            service_location: Str = "ServiceLocation";
        }
    }

    property! {
        /// `DashDvbFontDownload` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashDvbFontDownload;
        new ();
        set {
            /// `FontFamily`: 1 to 256 characters. Update: in place.
            font_family: Str = "FontFamily";
            /// `MimeType`: 1 to 256 characters, `^[a-zA-Z0-9][a-zA-Z0-9_/-]*[a-zA-Z0-9]$`. Update: in place.
            mime_type: Str = "MimeType";
            /// `Url`: 1 to 2048 characters. Update: in place.
            url: Str = "Url";
        }
    }

    property! {
        /// `DashDvbMetricsReporting` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashDvbMetricsReporting;
        new (reporting_url: Str = "ReportingUrl");
        set {
            /// `Probability`: 1 to 1000. Update: in place.
            probability: Int = "Probability";
        }
    }

    property! {
        /// `DashDvbSettings` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashDvbSettings;
        new ();
        set {
            /// `ErrorMetrics`: at most 20 items. Update: in place.
            error_metrics: List<DashDvbMetricsReporting> = "ErrorMetrics";
            /// `FontDownload`. Update: in place.
            font_download: DashDvbFontDownload = "FontDownload";
        }
    }

    property! {
        /// `DashManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashManifestConfiguration;
        new (manifest_name: Str = "ManifestName");
        set {
            /// `AudioTimelinePattern`. Update: in place.
            audio_timeline_pattern: DashAudioTimelinePattern = "AudioTimelinePattern";
            /// `AvailabilityStartTimeConfiguration`. Update: in place.
            availability_start_time_configuration: AvailabilityStartTimeConfiguration = "AvailabilityStartTimeConfiguration";
            /// `BaseUrls`: at most 20 items. Update: in place.
            base_urls: List<DashBaseUrl> = "BaseUrls";
            /// `Compactness`. Update: in place.
            compactness: DashCompactness = "Compactness";
            /// `DrmSignaling`. Update: in place.
            drm_signaling: DashDrmSignaling = "DrmSignaling";
            /// `DvbSettings`. Update: in place.
            dvb_settings: DashDvbSettings = "DvbSettings";
            /// `FilterConfiguration`. Update: in place.
            filter_configuration: FilterConfiguration = "FilterConfiguration";
            /// `ManifestWindowSeconds`. Update: in place.
            manifest_window_seconds: Int = "ManifestWindowSeconds";
            /// `MinBufferTimeSeconds`. Update: in place.
            min_buffer_time_seconds: Int = "MinBufferTimeSeconds";
            /// `MinUpdatePeriodSeconds`. Update: in place.
            min_update_period_seconds: Int = "MinUpdatePeriodSeconds";
            /// `PeriodTriggers`: at most 100 items. Update: in place.
            period_triggers: List<DashPeriodTrigger> = "PeriodTriggers";
            /// `Profiles`: at most 5 items. Update: in place.
            profiles: List<DashProfile> = "Profiles";
            /// `ProgramInformation`. Update: in place.
            program_information: DashProgramInformation = "ProgramInformation";
            /// `ScteDash`. Update: in place.
            scte_dash: ScteDash = "ScteDash";
            /// `SegmentTemplateFormat`. Update: in place.
            segment_template_format: DashSegmentTemplateFormat = "SegmentTemplateFormat";
            /// `SubtitleConfiguration`. Update: in place.
            subtitle_configuration: DashSubtitleConfiguration = "SubtitleConfiguration";
            /// `SuggestedPresentationDelaySeconds`. Update: in place.
            suggested_presentation_delay_seconds: Int = "SuggestedPresentationDelaySeconds";
            /// `UriPathType`. Update: in place.
            uri_path_type: UriPathType = "UriPathType";
            /// `UtcTiming`. Update: in place.
            utc_timing: DashUtcTiming = "UtcTiming";
        }
    }

    property! {
        /// `DashProgramInformation` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashProgramInformation;
        new ();
        set {
            /// `Copyright`: 1 to 2048 characters. Update: in place.
            copyright: Str = "Copyright";
            /// `LanguageCode`: 2 to 5 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*[a-zA-Z0-9]$`. Update: in place.
            language_code: Str = "LanguageCode";
            /// `MoreInformationUrl`: 1 to 2048 characters. Update: in place.
            more_information_url: Str = "MoreInformationUrl";
            /// `Source`: 1 to 2048 characters. Update: in place.
            source: Str = "Source";
            /// `Title`: 1 to 2048 characters. Update: in place.
            title: Str = "Title";
        }
    }

    property! {
        /// `DashSubtitleConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashSubtitleConfiguration;
        new ();
        set {
            /// `TtmlConfiguration`. Update: in place.
            ttml_configuration: DashTtmlConfiguration = "TtmlConfiguration";
        }
    }

    property! {
        /// `DashTtmlConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashTtmlConfiguration;
        new (ttml_profile: DashTtmlProfile = "TtmlProfile");
        set {
        }
    }

    property! {
        /// `DashUtcTiming` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashUtcTiming;
        new ();
        set {
            /// `TimingMode`. Update: in place.
            timing_mode: DashUtcTimingMode = "TimingMode";
            /// `TimingSource`: 1 to 1024 characters. Update: in place.
            timing_source: Str = "TimingSource";
        }
    }

    property! {
        /// `Encryption` of `AWS::MediaPackageV2::OriginEndpoint`.
        Encryption;
        new (encryption_method: EncryptionMethod = "EncryptionMethod", speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider");
        set {
            /// `CmafExcludeSegmentDrmMetadata`. Update: in place.
            cmaf_exclude_segment_drm_metadata: Bool = "CmafExcludeSegmentDrmMetadata";
            /// `ConstantInitializationVector`: 32 characters, `^[0-9a-fA-F]+$`. Update: in place.
            constant_initialization_vector: Str = "ConstantInitializationVector";
            /// `KeyRotationIntervalSeconds`: 300 to 31 536 000. Update: in place.
            key_rotation_interval_seconds: Int = "KeyRotationIntervalSeconds";
        }
    }

    property! {
        /// `EncryptionContractConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
        EncryptionContractConfiguration;
        new (preset_speke20_audio: PresetSpeke20Audio = "PresetSpeke20Audio", preset_speke20_video: PresetSpeke20Video = "PresetSpeke20Video");
        set {
        }
    }

    property! {
        /// `EncryptionMethod` of `AWS::MediaPackageV2::OriginEndpoint`.
        EncryptionMethod;
        new ();
        set {
            /// `CmafEncryptionMethod`. Update: in place.
            cmaf_encryption_method: CmafEncryptionMethod = "CmafEncryptionMethod";
            /// `IsmEncryptionMethod`. Update: in place.
            ism_encryption_method: IsmEncryptionMethod = "IsmEncryptionMethod";
            /// `TsEncryptionMethod`. Update: in place.
            ts_encryption_method: TsEncryptionMethod = "TsEncryptionMethod";
        }
    }

    property! {
        /// `FilterConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
        FilterConfiguration;
        new ();
        set {
            /// `ClipStartTime`. Update: in place.
            clip_start_time: Str = "ClipStartTime";
            /// `DrmSettings`: 1 to 1024 characters. Update: in place.
            drm_settings: Str = "DrmSettings";
            /// `End`. Update: in place.
            end: Str = "End";
            /// `ManifestFilter`: 1 to 1024 characters. Update: in place.
            manifest_filter: Str = "ManifestFilter";
            /// `Multiview`. Update: in place.
            multiview: MultiviewFilterConfiguration = "Multiview";
            /// `Start`. Update: in place.
            start: Str = "Start";
            /// `TimeDelaySeconds`: 0 to 1 209 600. Update: in place.
            time_delay_seconds: Int = "TimeDelaySeconds";
        }
    }

    property! {
        /// `ForceEndpointErrorConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
        ForceEndpointErrorConfiguration;
        new ();
        set {
            /// `EndpointErrorConditions`. Update: in place.
            endpoint_error_conditions: List<EndpointErrorCondition> = "EndpointErrorConditions";
        }
    }

    property! {
        /// `HlsManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
        HlsManifestConfiguration;
        new (manifest_name: Str = "ManifestName");
        set {
            /// `ChildManifestName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            child_manifest_name: Str = "ChildManifestName";
            /// `FilterConfiguration`. Update: in place.
            filter_configuration: FilterConfiguration = "FilterConfiguration";
            /// `ManifestWindowSeconds`. Update: in place.
            manifest_window_seconds: Int = "ManifestWindowSeconds";
            /// `ProgramDateTimeIntervalSeconds`. Update: in place.
            program_date_time_interval_seconds: Int = "ProgramDateTimeIntervalSeconds";
            /// `ScteHls`. Update: in place.
            scte_hls: ScteHls = "ScteHls";
            /// `StartTag`. Update: in place.
            start_tag: StartTag = "StartTag";
            /// `UriPathType`. Update: in place.
            uri_path_type: UriPathType = "UriPathType";
            /// `Url`. Update: in place.
            url: Str = "Url";
            /// `UrlEncodeChildManifest`. Update: in place.
            url_encode_child_manifest: Bool = "UrlEncodeChildManifest";
        }
    }

    property! {
        /// `LowLatencyHlsFilterConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
        LowLatencyHlsFilterConfiguration;
        new ();
        set {
            /// `ClipStartTime`. Update: in place.
            clip_start_time: Str = "ClipStartTime";
            /// `DrmSettings`: 1 to 1024 characters. Update: in place.
            drm_settings: Str = "DrmSettings";
            /// `End`. Update: in place.
            end: Str = "End";
            /// `ManifestFilter`: 1 to 1024 characters. Update: in place.
            manifest_filter: Str = "ManifestFilter";
            /// `Start`. Update: in place.
            start: Str = "Start";
            /// `TimeDelaySeconds`: 0 to 1 209 600. Update: in place.
            time_delay_seconds: Int = "TimeDelaySeconds";
        }
    }

    property! {
        /// `LowLatencyHlsManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
        LowLatencyHlsManifestConfiguration;
        new (manifest_name: Str = "ManifestName");
        set {
            /// `ChildManifestName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            child_manifest_name: Str = "ChildManifestName";
            /// `FilterConfiguration`. Update: in place.
            filter_configuration: LowLatencyHlsFilterConfiguration = "FilterConfiguration";
            /// `ManifestWindowSeconds`. Update: in place.
            manifest_window_seconds: Int = "ManifestWindowSeconds";
            /// `ProgramDateTimeIntervalSeconds`. Update: in place.
            program_date_time_interval_seconds: Int = "ProgramDateTimeIntervalSeconds";
            /// `ScteHls`. Update: in place.
            scte_hls: ScteHls = "ScteHls";
            /// `StartTag`. Update: in place.
            start_tag: StartTag = "StartTag";
            /// `UriPathType`. Update: in place.
            uri_path_type: UriPathType = "UriPathType";
            /// `Url`. Update: in place.
            url: Str = "Url";
            /// `UrlEncodeChildManifest`. Update: in place.
            url_encode_child_manifest: Bool = "UrlEncodeChildManifest";
        }
    }

    property! {
        /// `MssFilterConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
        MssFilterConfiguration;
        new ();
        set {
            /// `ClipStartTime`. Update: in place.
            clip_start_time: Str = "ClipStartTime";
            /// `DrmSettings`: 1 to 1024 characters. Update: in place.
            drm_settings: Str = "DrmSettings";
            /// `End`. Update: in place.
            end: Str = "End";
            /// `ManifestFilter`: 1 to 1024 characters. Update: in place.
            manifest_filter: Str = "ManifestFilter";
            /// `Start`. Update: in place.
            start: Str = "Start";
            /// `TimeDelaySeconds`: 0 to 1 209 600. Update: in place.
            time_delay_seconds: Int = "TimeDelaySeconds";
        }
    }

    property! {
        /// `MssManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
        MssManifestConfiguration;
        new (manifest_name: Str = "ManifestName");
        set {
            /// `FilterConfiguration`. Update: in place.
            filter_configuration: MssFilterConfiguration = "FilterConfiguration";
            /// `ManifestLayout`. Update: in place.
            manifest_layout: MssManifestLayout = "ManifestLayout";
            /// `ManifestWindowSeconds`. Update: in place.
            manifest_window_seconds: Int = "ManifestWindowSeconds";
        }
    }

    property! {
        /// `MultiviewFilterConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
        MultiviewFilterConfiguration;
        new (layout: MultiviewLayoutType = "Layout", sources: List<Str> = "Sources");
        set {
        }
    }

    property! {
        /// `Scte` of `AWS::MediaPackageV2::OriginEndpoint`.
        Scte;
        new ();
        set {
            /// `CustomAdTypes`: at most 25 items. Update: in place.
            custom_ad_types: List<CustomAdType> = "CustomAdTypes";
            /// `ScteFilter`: at most 100 items. Update: in place.
            scte_filter: List<ScteFilter> = "ScteFilter";
            /// `ScteInSegments`. Update: in place.
            scte_in_segments: ScteInSegments = "ScteInSegments";
        }
    }

    property! {
        /// `ScteDash` of `AWS::MediaPackageV2::OriginEndpoint`.
        ScteDash;
        new ();
        set {
            /// `AdMarkerDash`. Update: in place.
            ad_marker_dash: AdMarkerDash = "AdMarkerDash";
            /// `ScteInManifests`. Update: in place.
            scte_in_manifests: ScteInManifests = "ScteInManifests";
        }
    }

    property! {
        /// `ScteHls` of `AWS::MediaPackageV2::OriginEndpoint`.
        ScteHls;
        new ();
        set {
            /// `AdMarkerHls`. Update: in place.
            ad_marker_hls: AdMarkerHls = "AdMarkerHls";
            /// `ScteInManifests`. Update: in place.
            scte_in_manifests: ScteInManifests = "ScteInManifests";
        }
    }

    property! {
        /// `Segment` of `AWS::MediaPackageV2::OriginEndpoint`.
        Segment;
        new ();
        set {
            /// `Encryption`. Update: in place.
            encryption: Encryption = "Encryption";
            /// `IncludeIframeOnlyStreams`. Update: in place.
            include_iframe_only_streams: Bool = "IncludeIframeOnlyStreams";
            /// `OutputTimestampMode`. Update: in place.
            output_timestamp_mode: OutputTimestampMode = "OutputTimestampMode";
            /// `Scte`. Update: in place.
            scte: Scte = "Scte";
            /// `SegmentDurationSeconds`: 1 to 30. Update: in place.
            segment_duration_seconds: Int = "SegmentDurationSeconds";
            /// `SegmentName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            segment_name: Str = "SegmentName";
            /// `TsIncludeDvbSubtitles`. Update: in place.
            ts_include_dvb_subtitles: Bool = "TsIncludeDvbSubtitles";
            /// `TsUseAudioRenditionGroup`. Update: in place.
            ts_use_audio_rendition_group: Bool = "TsUseAudioRenditionGroup";
        }
    }

    property! {
        /// `SpekeKeyProvider` of `AWS::MediaPackageV2::OriginEndpoint`.
        SpekeKeyProvider;
        new_with SpekeKeyProviderRequired {
            /// `DrmSystems`: 1 to 4 items. Update: in place.
            drm_systems: List<DrmSystem> = "DrmSystems",
            /// `EncryptionContractConfiguration`. Update: in place.
            encryption_contract_configuration: EncryptionContractConfiguration = "EncryptionContractConfiguration",
            /// `ResourceId`: 1 to 256 characters, `^[0-9a-zA-Z_-]+$`. Update: in place.
            resource_id: Str = "ResourceId",
            /// `RoleArn`: 1 to 2048 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
            /// `Url`: 1 to 1024 characters. Update: in place.
            url: Str = "Url",
        }
        set {
            /// `CertificateArn`: 20 to 2048 characters. Update: in place.
            certificate_arn: Str = "CertificateArn";
            /// `ContentKeyPeriodConfiguration`. Update: in place.
            content_key_period_configuration: ContentKeyPeriodConfiguration = "ContentKeyPeriodConfiguration";
            /// `SpekeVersion`. Update: in place.
            speke_version: SpekeVersion = "SpekeVersion";
        }
    }

    property! {
        /// `StartTag` of `AWS::MediaPackageV2::OriginEndpoint`.
        StartTag;
        new (time_offset: Num = "TimeOffset");
        set {
            /// `Precise`. Update: in place.
            precise: Bool = "Precise";
        }
    }

    values! {
        /// `AdMarkerDash` of `AWS::MediaPackageV2::OriginEndpoint`.
        AdMarkerDash {
            BINARY = "BINARY",
            XML = "XML",
        }
    }

    values! {
        /// `AdMarkerHls` of `AWS::MediaPackageV2::OriginEndpoint`.
        AdMarkerHls {
            DATERANGE = "DATERANGE",
            SCTE35_ENHANCED = "SCTE35_ENHANCED",
        }
    }

    values! {
        /// `CmafEncryptionMethod` of `AWS::MediaPackageV2::OriginEndpoint`.
        CmafEncryptionMethod {
            CENC = "CENC",
            CBCS = "CBCS",
        }
    }

    values! {
        /// `ContainerType` of `AWS::MediaPackageV2::OriginEndpoint`.
        ContainerType {
            TS = "TS",
            CMAF = "CMAF",
            ISM = "ISM",
        }
    }

    values! {
        /// `ContentKeyPeriodTiming` of `AWS::MediaPackageV2::OriginEndpoint`.
        ContentKeyPeriodTiming {
            INDEX_ONLY = "INDEX_ONLY",
            START_END_ONLY = "START_END_ONLY",
            INDEX_WITH_START_END = "INDEX_WITH_START_END",
        }
    }

    values! {
        /// `CustomAdType` of `AWS::MediaPackageV2::OriginEndpoint`.
        CustomAdType {
            PROGRAM = "PROGRAM",
            CHAPTER = "CHAPTER",
            UNSCHEDULED_EVENT = "UNSCHEDULED_EVENT",
            ALTERNATE_CONTENT_OPPORTUNITY = "ALTERNATE_CONTENT_OPPORTUNITY",
            NETWORK = "NETWORK",
        }
    }

    values! {
        /// `DashAudioTimelinePattern` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashAudioTimelinePattern {
            NONE = "NONE",
            PATTERNED = "PATTERNED",
        }
    }

    values! {
        /// `DashCompactness` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashCompactness {
            STANDARD = "STANDARD",
            NONE = "NONE",
        }
    }

    values! {
        /// `DashDrmSignaling` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashDrmSignaling {
            INDIVIDUAL = "INDIVIDUAL",
            REFERENCED = "REFERENCED",
        }
    }

    values! {
        /// `DashPeriodTrigger` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashPeriodTrigger {
            AVAILS = "AVAILS",
            DRM_KEY_ROTATION = "DRM_KEY_ROTATION",
            SOURCE_CHANGES = "SOURCE_CHANGES",
            SOURCE_DISRUPTIONS = "SOURCE_DISRUPTIONS",
            NONE = "NONE",
        }
    }

    values! {
        /// `DashProfile` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashProfile {
            DVB_DASH = "DVB_DASH",
        }
    }

    values! {
        /// `DashSegmentTemplateFormat` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashSegmentTemplateFormat {
            NUMBER_WITH_TIMELINE = "NUMBER_WITH_TIMELINE",
        }
    }

    values! {
        /// `DashTtmlProfile` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashTtmlProfile {
            IMSC_1 = "IMSC_1",
            EBU_TT_D_101 = "EBU_TT_D_101",
        }
    }

    values! {
        /// `DashUtcTimingMode` of `AWS::MediaPackageV2::OriginEndpoint`.
        DashUtcTimingMode {
            HTTP_HEAD = "HTTP_HEAD",
            HTTP_ISO = "HTTP_ISO",
            HTTP_XSDATE = "HTTP_XSDATE",
            UTC_DIRECT = "UTC_DIRECT",
        }
    }

    values! {
        /// `DrmSystem` of `AWS::MediaPackageV2::OriginEndpoint`.
        DrmSystem {
            CLEAR_KEY_AES_128 = "CLEAR_KEY_AES_128",
            FAIRPLAY = "FAIRPLAY",
            PLAYREADY = "PLAYREADY",
            WIDEVINE = "WIDEVINE",
            IRDETO = "IRDETO",
        }
    }

    values! {
        /// `EndpointErrorCondition` of `AWS::MediaPackageV2::OriginEndpoint`.
        EndpointErrorCondition {
            STALE_MANIFEST = "STALE_MANIFEST",
            INCOMPLETE_MANIFEST = "INCOMPLETE_MANIFEST",
            MISSING_DRM_KEY = "MISSING_DRM_KEY",
            SLATE_INPUT = "SLATE_INPUT",
        }
    }

    values! {
        /// `IsmEncryptionMethod` of `AWS::MediaPackageV2::OriginEndpoint`.
        IsmEncryptionMethod {
            CENC = "CENC",
        }
    }

    values! {
        /// `MssManifestLayout` of `AWS::MediaPackageV2::OriginEndpoint`.
        MssManifestLayout {
            FULL = "FULL",
            COMPACT = "COMPACT",
        }
    }

    values! {
        /// `OutputTimestampMode` of `AWS::MediaPackageV2::OriginEndpoint`.
        OutputTimestampMode {
            PASSTHROUGH = "PASSTHROUGH",
            REBASED_TO_CHANNEL_START = "REBASED_TO_CHANNEL_START",
        }
    }

    values! {
        /// `PresetSpeke20Audio` of `AWS::MediaPackageV2::OriginEndpoint`.
        PresetSpeke20Audio {
            PRESET_AUDIO_1 = "PRESET_AUDIO_1",
            PRESET_AUDIO_2 = "PRESET_AUDIO_2",
            PRESET_AUDIO_3 = "PRESET_AUDIO_3",
            SHARED = "SHARED",
            UNENCRYPTED = "UNENCRYPTED",
        }
    }

    values! {
        /// `PresetSpeke20Video` of `AWS::MediaPackageV2::OriginEndpoint`.
        PresetSpeke20Video {
            PRESET_VIDEO_1 = "PRESET_VIDEO_1",
            PRESET_VIDEO_2 = "PRESET_VIDEO_2",
            PRESET_VIDEO_3 = "PRESET_VIDEO_3",
            PRESET_VIDEO_4 = "PRESET_VIDEO_4",
            PRESET_VIDEO_5 = "PRESET_VIDEO_5",
            PRESET_VIDEO_6 = "PRESET_VIDEO_6",
            PRESET_VIDEO_7 = "PRESET_VIDEO_7",
            PRESET_VIDEO_8 = "PRESET_VIDEO_8",
            SHARED = "SHARED",
            UNENCRYPTED = "UNENCRYPTED",
        }
    }

    values! {
        /// `ScteFilter` of `AWS::MediaPackageV2::OriginEndpoint`.
        ScteFilter {
            SPLICE_INSERT = "SPLICE_INSERT",
            BREAK = "BREAK",
            PROVIDER_ADVERTISEMENT = "PROVIDER_ADVERTISEMENT",
            DISTRIBUTOR_ADVERTISEMENT = "DISTRIBUTOR_ADVERTISEMENT",
            PROVIDER_PLACEMENT_OPPORTUNITY = "PROVIDER_PLACEMENT_OPPORTUNITY",
            DISTRIBUTOR_PLACEMENT_OPPORTUNITY = "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
            PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY = "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
            DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY = "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY",
            PROGRAM = "PROGRAM",
            CHAPTER = "CHAPTER",
            UNSCHEDULED_EVENT = "UNSCHEDULED_EVENT",
            ALTERNATE_CONTENT_OPPORTUNITY = "ALTERNATE_CONTENT_OPPORTUNITY",
            NETWORK = "NETWORK",
            PROVIDER_PROMO = "PROVIDER_PROMO",
            DISTRIBUTOR_PROMO = "DISTRIBUTOR_PROMO",
            PROVIDER_AD_BLOCK = "PROVIDER_AD_BLOCK",
            DISTRIBUTOR_AD_BLOCK = "DISTRIBUTOR_AD_BLOCK",
            CONTENT_IDENTIFICATION = "CONTENT_IDENTIFICATION",
            CALL_AD_SERVER = "CALL_AD_SERVER",
        }
    }

    values! {
        /// `ScteInManifests` of `AWS::MediaPackageV2::OriginEndpoint`.
        ScteInManifests {
            ALL = "ALL",
            MATCHES_FILTER = "MATCHES_FILTER",
        }
    }

    values! {
        /// `ScteInSegments` of `AWS::MediaPackageV2::OriginEndpoint`.
        ScteInSegments {
            NONE = "NONE",
            ALL = "ALL",
            MATCHES_FILTER = "MATCHES_FILTER",
        }
    }

    values! {
        /// `SpekeVersion` of `AWS::MediaPackageV2::OriginEndpoint`.
        SpekeVersion {
            V2_0 = "V2_0",
            V2_1 = "V2_1",
        }
    }

    values! {
        /// `StreamNameOutputMode` of `AWS::MediaPackageV2::OriginEndpoint`.
        StreamNameOutputMode {
            INDEX = "INDEX",
            PASSTHROUGH_NAME = "PASSTHROUGH_NAME",
        }
    }

    values! {
        /// `TsEncryptionMethod` of `AWS::MediaPackageV2::OriginEndpoint`.
        TsEncryptionMethod {
            AES_128 = "AES_128",
            SAMPLE_AES = "SAMPLE_AES",
        }
    }

    values! {
        /// `UriPathType` of `AWS::MediaPackageV2::OriginEndpoint`.
        UriPathType {
            LEAF = "LEAF",
            ROOT = "ROOT",
        }
    }

    values! {
        /// `UriSeparator` of `AWS::MediaPackageV2::OriginEndpoint`.
        UriSeparator {
            UNDERSCORE = "UNDERSCORE",
            HYPHEN = "HYPHEN",
        }
    }
}

resource! {
    /// `AWS::MediaPackageV2::OriginEndpointPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpointpolicy.html).
    OriginEndpointPolicy = "AWS::MediaPackageV2::OriginEndpointPolicy", Ref = Str;
    new_with OriginEndpointPolicyRequired {
        /// `ChannelGroupName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_group_name: Str = "ChannelGroupName",
        /// `ChannelName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_name: Str = "ChannelName",
        /// `OriginEndpointName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        origin_endpoint_name: Str = "OriginEndpointName",
        /// `Policy`: at most 6144 characters. Update: in place.
        policy: PolicyDocument = "Policy",
    }
    set {
        /// `CdnAuthConfiguration`. Update: in place.
        cdn_auth_configuration: origin_endpoint_policy::CdnAuthConfiguration = "CdnAuthConfiguration";
        /// `ChannelGroupName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_group_name: Str = "ChannelGroupName";
        /// `ChannelName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        channel_name: Str = "ChannelName";
        /// `OriginEndpointName`: 1 to 256 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        origin_endpoint_name: Str = "OriginEndpointName";
        /// `Policy`: at most 6144 characters. Update: in place.
        policy: PolicyDocument = "Policy";
    }
    get {
    }
}

/// Property types of `AWS::MediaPackageV2::OriginEndpointPolicy`.
pub mod origin_endpoint_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CdnAuthConfiguration` of `AWS::MediaPackageV2::OriginEndpointPolicy`.
        CdnAuthConfiguration;
        new (cdn_identifier_secret_arns: List<Str> = "CdnIdentifierSecretArns", secrets_role_arn: IamRoleArn = "SecretsRoleArn");
        set {
        }
    }
}
