// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::MediaTailor`: 9 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::MediaTailor::Channel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html).
    Channel = "AWS::MediaTailor::Channel", Ref = Str;
    tags "Tags" List;
    new (channel_name: Str = "ChannelName", outputs: List<channel::RequestOutputItem> = "Outputs", playback_mode: channel::PlaybackMode = "PlaybackMode");
    set {
        /// `Audiences`. Update: in place.
        audiences: List<Str> = "Audiences";
        /// `ChannelName`. Update: replaces.
        channel_name: Str = "ChannelName";
        /// `FillerSlate`. Update: in place.
        filler_slate: channel::SlateSource = "FillerSlate";
        /// `LogConfiguration`. Update: in place.
        log_configuration: channel::LogConfigurationForChannel = "LogConfiguration";
        /// `Outputs`. Update: in place.
        outputs: List<channel::RequestOutputItem> = "Outputs";
        /// `PlaybackMode`. Update: in place.
        playback_mode: channel::PlaybackMode = "PlaybackMode";
        /// `Tags`: no item twice. Update: in place.
        tags: List<channel::Tag> = "Tags";
        /// `Tier`. Update: replaces.
        tier: channel::Tier = "Tier";
        /// `TimeShiftConfiguration`. Update: in place.
        time_shift_configuration: channel::TimeShiftConfiguration = "TimeShiftConfiguration";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref channel_name;
}

/// Property types of `AWS::MediaTailor::Channel`.
pub mod channel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DashPlaylistSettings` of `AWS::MediaTailor::Channel`.
        DashPlaylistSettings;
        new ();
        set {
            /// `ManifestWindowSeconds`. Update: in place.
            manifest_window_seconds: Num = "ManifestWindowSeconds";
            /// `MinBufferTimeSeconds`. Update: in place.
            min_buffer_time_seconds: Num = "MinBufferTimeSeconds";
            /// `MinUpdatePeriodSeconds`. Update: in place.
            min_update_period_seconds: Num = "MinUpdatePeriodSeconds";
            /// `SuggestedPresentationDelaySeconds`. Update: in place.
            suggested_presentation_delay_seconds: Num = "SuggestedPresentationDelaySeconds";
        }
    }

    property! {
        /// `HlsPlaylistSettings` of `AWS::MediaTailor::Channel`.
        HlsPlaylistSettings;
        new ();
        set {
            /// `AdMarkupType`. Update: in place.
            ad_markup_type: List<AdMarkupType> = "AdMarkupType";
            /// `ManifestWindowSeconds`. Update: in place.
            manifest_window_seconds: Num = "ManifestWindowSeconds";
        }
    }

    property! {
        /// `LogConfigurationForChannel` of `AWS::MediaTailor::Channel`.
        LogConfigurationForChannel;
        new ();
        set {
            /// `LogTypes`. Update: in place.
            log_types: List<LogType> = "LogTypes";
        }
    }

    property! {
        /// `RequestOutputItem` of `AWS::MediaTailor::Channel`.
        RequestOutputItem;
        new_with RequestOutputItemRequired {
            /// `ManifestName`. Update: in place.
            manifest_name: Str = "ManifestName",
            /// `SourceGroup`. Update: in place.
            source_group: Str = "SourceGroup",
        }
        set {
            /// `DashPlaylistSettings`. Update: in place.
            dash_playlist_settings: DashPlaylistSettings = "DashPlaylistSettings";
            /// `HlsPlaylistSettings`. Update: in place.
            hls_playlist_settings: HlsPlaylistSettings = "HlsPlaylistSettings";
        }
    }

    property! {
        /// `SlateSource` of `AWS::MediaTailor::Channel`.
        SlateSource;
        new ();
        set {
            /// `SourceLocationName`. Update: in place.
            source_location_name: Str = "SourceLocationName";
            /// `VodSourceName`. Update: in place.
            vod_source_name: Str = "VodSourceName";
        }
    }

    property! {
        /// `Tag` of `AWS::MediaTailor::Channel`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TimeShiftConfiguration` of `AWS::MediaTailor::Channel`.
        TimeShiftConfiguration;
        new (max_time_delay_seconds: Num = "MaxTimeDelaySeconds");
        set {
        }
    }

    values! {
        /// `AdMarkupType` of `AWS::MediaTailor::Channel`.
        AdMarkupType {
            DATERANGE = "DATERANGE",
            SCTE35_ENHANCED = "SCTE35_ENHANCED",
        }
    }

    values! {
        /// `LogType` of `AWS::MediaTailor::Channel`.
        LogType {
            AS_RUN = "AS_RUN",
        }
    }

    values! {
        /// `PlaybackMode` of `AWS::MediaTailor::Channel`.
        PlaybackMode {
            LOOP = "LOOP",
            LINEAR = "LINEAR",
        }
    }

    values! {
        /// `Tier` of `AWS::MediaTailor::Channel`.
        Tier {
            BASIC = "BASIC",
            STANDARD = "STANDARD",
        }
    }
}

resource! {
    /// `AWS::MediaTailor::ChannelPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channelpolicy.html).
    ChannelPolicy = "AWS::MediaTailor::ChannelPolicy", Ref = Str;
    new (channel_name: Str = "ChannelName", policy: PolicyDocument = "Policy");
    set {
        /// `ChannelName`. Update: replaces.
        channel_name: Str = "ChannelName";
        /// `Policy`. Update: in place.
        policy: PolicyDocument = "Policy";
    }
    get {
    }
    ref channel_name;
}

resource! {
    /// `AWS::MediaTailor::Function`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-function.html).
    Function = "AWS::MediaTailor::Function", Ref = Str;
    tags "Tags" List;
    new (function_id: Str = "FunctionId", function_type: function::FunctionType = "FunctionType");
    set {
        /// `AwsServiceRequestConfiguration`. Update: in place.
        aws_service_request_configuration: function::AwsServiceRequestConfiguration = "AwsServiceRequestConfiguration";
        /// `ConcurrentExecutorConfiguration`. Update: in place.
        concurrent_executor_configuration: function::ConcurrentExecutorConfiguration = "ConcurrentExecutorConfiguration";
        /// `CustomOutputConfiguration`. Update: in place.
        custom_output_configuration: function::CustomOutputConfiguration = "CustomOutputConfiguration";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `FunctionId`. Update: replaces.
        function_id: Str = "FunctionId";
        /// `FunctionType`. Update: in place.
        function_type: function::FunctionType = "FunctionType";
        /// `HttpRequestConfiguration`. Update: in place.
        http_request_configuration: function::HttpRequestConfiguration = "HttpRequestConfiguration";
        /// `SequentialExecutorConfiguration`. Update: in place.
        sequential_executor_configuration: function::SequentialExecutorConfiguration = "SequentialExecutorConfiguration";
        /// `Tags`: no item twice. Update: in place.
        tags: List<function::Tag> = "Tags";
        /// `VastRequestConfiguration`. Update: in place.
        vast_request_configuration: function::VastRequestConfiguration = "VastRequestConfiguration";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref function_id;
}

/// Property types of `AWS::MediaTailor::Function`.
pub mod function {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;

    property! {
        /// `AwsServiceRequestConfiguration` of `AWS::MediaTailor::Function`.
        AwsServiceRequestConfiguration;
        new_with AwsServiceRequestConfigurationRequired {
            /// `Runtime`. Update: in place.
            runtime: RuntimeType = "Runtime",
            /// `MethodType`. Update: in place.
            method_type: MethodType = "MethodType",
            /// `RequestTimeoutMilliseconds`: 100 to 2000. Update: in place.
            request_timeout_milliseconds: Int = "RequestTimeoutMilliseconds",
            /// `Url`. Update: in place.
            url: Str = "Url",
            /// `TargetService`: 1 to 63 characters, `[a-z0-9-]+`. Update: in place.
            target_service: Str = "TargetService",
            /// `TargetRegion`: 1 to 256 characters. Update: in place.
            target_region: Str = "TargetRegion",
        }
        set {
            /// `Body`. Update: in place.
            body: Str = "Body";
            /// `Headers`. Update: in place.
            headers: Map<Str> = "Headers";
            /// `Output`. Update: in place.
            output: Map<Str> = "Output";
        }
    }

    property! {
        /// `ConcurrentExecutorConfiguration` of `AWS::MediaTailor::Function`.
        ConcurrentExecutorConfiguration;
        new_with ConcurrentExecutorConfigurationRequired {
            /// `Runtime`. Update: in place.
            runtime: RuntimeType = "Runtime",
            /// `Output`. Update: in place.
            output: Map<Str> = "Output",
            /// `FunctionList`: 1 to 10 items. Update: in place.
            function_list: List<FunctionRef> = "FunctionList",
            /// `TimeoutMilliseconds`: 100 to 2000. Update: in place.
            timeout_milliseconds: Int = "TimeoutMilliseconds",
            /// `MaxConcurrency`: 1 to 2. Update: in place.
            max_concurrency: Int = "MaxConcurrency",
        }
        set {
        }
    }

    property! {
        /// `CustomOutputConfiguration` of `AWS::MediaTailor::Function`.
        CustomOutputConfiguration;
        new (runtime: RuntimeType = "Runtime");
        set {
            /// `Output`. Update: in place.
            output: Map<Str> = "Output";
        }
    }

    property! {
        /// `FunctionRef` of `AWS::MediaTailor::Function`.
        FunctionRef;
        new ();
        set {
            /// `Alias`. Update: in place.
            alias: Str = "Alias";
            /// `FunctionId`. Update: in place.
            function_id: Str = "FunctionId";
            /// `RunCondition`. Update: in place.
            run_condition: Str = "RunCondition";
        }
    }

    property! {
        /// `HttpRequestConfiguration` of `AWS::MediaTailor::Function`.
        HttpRequestConfiguration;
        new_with HttpRequestConfigurationRequired {
            /// `Runtime`. Update: in place.
            runtime: RuntimeType = "Runtime",
            /// `MethodType`. Update: in place.
            method_type: MethodType = "MethodType",
            /// `RequestTimeoutMilliseconds`. Update: in place.
            request_timeout_milliseconds: Int = "RequestTimeoutMilliseconds",
            /// `Url`. Update: in place.
            url: Str = "Url",
        }
        set {
            /// `Body`. Update: in place.
            body: Str = "Body";
            /// `Headers`. Update: in place.
            headers: Map<Str> = "Headers";
            /// `Output`. Update: in place.
            output: Map<Str> = "Output";
        }
    }

    property! {
        /// `SequentialExecutorConfiguration` of `AWS::MediaTailor::Function`.
        SequentialExecutorConfiguration;
        new (runtime: RuntimeType = "Runtime", function_list: List<FunctionRef> = "FunctionList", timeout_milliseconds: Int = "TimeoutMilliseconds");
        set {
            /// `Output`. Update: in place.
            output: Map<Str> = "Output";
        }
    }

    property! {
        /// `VastRequestConfiguration` of `AWS::MediaTailor::Function`.
        VastRequestConfiguration;
        new_with VastRequestConfigurationRequired {
            /// `Runtime`. Update: in place.
            runtime: RuntimeType = "Runtime",
            /// `MethodType`. Update: in place.
            method_type: MethodType = "MethodType",
            /// `RequestTimeoutMilliseconds`: 100 to 2000. Update: in place.
            request_timeout_milliseconds: Int = "RequestTimeoutMilliseconds",
            /// `Url`. Update: in place.
            url: Str = "Url",
        }
        set {
            /// `Body`. Update: in place.
            body: Str = "Body";
            /// `Headers`. Update: in place.
            headers: Map<Str> = "Headers";
            /// `Output`. Update: in place.
            output: Map<Str> = "Output";
        }
    }

    values! {
        /// `FunctionType` of `AWS::MediaTailor::Function`.
        FunctionType {
            HTTP_REQUEST = "HTTP_REQUEST",
            AWS_SERVICE_REQUEST = "AWS_SERVICE_REQUEST",
            CUSTOM_OUTPUT = "CUSTOM_OUTPUT",
            CONCURRENT_EXECUTOR = "CONCURRENT_EXECUTOR",
            SEQUENTIAL_EXECUTOR = "SEQUENTIAL_EXECUTOR",
            VAST_REQUEST = "VAST_REQUEST",
        }
    }

    values! {
        /// `MethodType` of `AWS::MediaTailor::Function`.
        MethodType {
            GET = "GET",
            POST = "POST",
        }
    }

    values! {
        /// `RuntimeType` of `AWS::MediaTailor::Function`.
        RuntimeType {
            JSONATA = "JSONATA",
        }
    }
}

resource! {
    /// `AWS::MediaTailor::LiveSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-livesource.html).
    LiveSource = "AWS::MediaTailor::LiveSource", Ref = Str;
    tags "Tags" List;
    new_with LiveSourceRequired {
        /// `HttpPackageConfigurations`. Update: in place.
        http_package_configurations: List<live_source::HttpPackageConfiguration> = "HttpPackageConfigurations",
        /// `LiveSourceName`. Update: replaces.
        live_source_name: Str = "LiveSourceName",
        /// `SourceLocationName`. Update: replaces.
        source_location_name: Str = "SourceLocationName",
    }
    set {
        /// `HttpPackageConfigurations`. Update: in place.
        http_package_configurations: List<live_source::HttpPackageConfiguration> = "HttpPackageConfigurations";
        /// `LiveSourceName`. Update: replaces.
        live_source_name: Str = "LiveSourceName";
        /// `SourceLocationName`. Update: replaces.
        source_location_name: Str = "SourceLocationName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<live_source::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
}

/// Property types of `AWS::MediaTailor::LiveSource`.
pub mod live_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;

    property! {
        /// `HttpPackageConfiguration` of `AWS::MediaTailor::LiveSource`.
        HttpPackageConfiguration;
        new_with HttpPackageConfigurationRequired {
            /// `Path`. Update: in place.
            path: Str = "Path",
            /// `SourceGroup`. Update: in place.
            source_group: Str = "SourceGroup",
            /// `Type`. Update: in place.
            type_: Type = "Type",
        }
        set {
        }
    }

    values! {
        /// `Type` of `AWS::MediaTailor::LiveSource`.
        Type {
            DASH = "DASH",
            HLS = "HLS",
        }
    }
}

resource! {
    /// `AWS::MediaTailor::PlaybackConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html).
    PlaybackConfiguration = "AWS::MediaTailor::PlaybackConfiguration", Ref = Str;
    tags "Tags" List;
    new_with PlaybackConfigurationRequired {
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        name: Str = "Name",
        /// `VideoContentSourceUrl`. Update: in place.
        video_content_source_url: Str = "VideoContentSourceUrl",
        /// `AdDecisionServerUrl`. Update: in place.
        ad_decision_server_url: Str = "AdDecisionServerUrl",
    }
    set {
        /// `AdConditioningConfiguration`. Update: in place.
        ad_conditioning_configuration: playback_configuration::AdConditioningConfiguration = "AdConditioningConfiguration";
        /// `AdDecisionServerConfiguration`. Update: in place.
        ad_decision_server_configuration: playback_configuration::AdDecisionServerConfiguration = "AdDecisionServerConfiguration";
        /// `AdDecisionServerUrl`. Update: in place.
        ad_decision_server_url: Str = "AdDecisionServerUrl";
        /// `AdsPersonalizationConcurrency`. Update: in place.
        ads_personalization_concurrency: playback_configuration::AdsPersonalizationConcurrency = "AdsPersonalizationConcurrency";
        /// `AdsPersonalizationTimeouts`. Update: in place.
        ads_personalization_timeouts: playback_configuration::AdsPersonalizationTimeouts = "AdsPersonalizationTimeouts";
        /// `AvailSuppression`. Update: in place.
        avail_suppression: playback_configuration::AvailSuppression = "AvailSuppression";
        /// `BeaconingConfiguration`. Update: in place.
        beaconing_configuration: playback_configuration::BeaconingConfiguration = "BeaconingConfiguration";
        /// `Bumper`. Update: in place.
        bumper: playback_configuration::Bumper = "Bumper";
        /// `CdnConfiguration`. Update: in place.
        cdn_configuration: playback_configuration::CdnConfiguration = "CdnConfiguration";
        /// `ConfigurationAliases`. Update: in place.
        configuration_aliases: Map<Json> = "ConfigurationAliases";
        /// `DashConfiguration`. Update: in place.
        dash_configuration: playback_configuration::DashConfiguration = "DashConfiguration";
        /// `FunctionMapping`. Update: in place.
        function_mapping: Map<Str> = "FunctionMapping";
        /// `HlsConfiguration`. Update: in place.
        hls_configuration: playback_configuration::HlsConfiguration = "HlsConfiguration";
        /// `InsertionMode`. Update: in place.
        insertion_mode: playback_configuration::InsertionMode = "InsertionMode";
        /// `LivePreRollConfiguration`. Update: in place.
        live_pre_roll_configuration: playback_configuration::LivePreRollConfiguration = "LivePreRollConfiguration";
        /// `LogConfiguration`. Update: in place.
        log_configuration: playback_configuration::LogConfiguration = "LogConfiguration";
        /// `ManifestProcessingRules`. Update: in place.
        manifest_processing_rules: playback_configuration::ManifestProcessingRules = "ManifestProcessingRules";
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        name: Str = "Name";
        /// `PersonalizationThresholdSeconds`: at least 1. Update: in place.
        personalization_threshold_seconds: Int = "PersonalizationThresholdSeconds";
        /// `SlateAdUrl`. Update: in place.
        slate_ad_url: Str = "SlateAdUrl";
        /// `Tags`: no item twice. Update: in place.
        tags: List<playback_configuration::Tag> = "Tags";
        /// `TranscodeProfileName`. Update: in place.
        transcode_profile_name: Str = "TranscodeProfileName";
        /// `VideoContentSourceUrl`. Update: in place.
        video_content_source_url: Str = "VideoContentSourceUrl";
    }
    get {
        /// `DashConfiguration.ManifestEndpointPrefix`
        dash_configuration_manifest_endpoint_prefix: Str = "DashConfiguration.ManifestEndpointPrefix";
        /// `HlsConfiguration.ManifestEndpointPrefix`
        hls_configuration_manifest_endpoint_prefix: Str = "HlsConfiguration.ManifestEndpointPrefix";
        /// `PlaybackConfigurationArn`
        playback_configuration_arn: Arn = "PlaybackConfigurationArn";
        /// `PlaybackEndpointPrefix`
        playback_endpoint_prefix: Str = "PlaybackEndpointPrefix";
        /// `SessionInitializationEndpointPrefix`
        session_initialization_endpoint_prefix: Str = "SessionInitializationEndpointPrefix";
    }
    ref name;
}

/// Property types of `AWS::MediaTailor::PlaybackConfiguration`.
pub mod playback_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;

    property! {
        /// `AdConditioningConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
        AdConditioningConfiguration;
        new (streaming_media_file_conditioning: StreamingMediaFileConditioning = "StreamingMediaFileConditioning");
        set {
        }
    }

    property! {
        /// `AdDecisionServerConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
        AdDecisionServerConfiguration;
        new ();
        set {
            /// `HttpRequest`. Update: in place.
            http_request: HttpRequest = "HttpRequest";
            /// `VastResponse`. Update: in place.
            vast_response: VastResponse = "VastResponse";
        }
    }

    property! {
        /// `AdMarkerPassthrough` of `AWS::MediaTailor::PlaybackConfiguration`.
        AdMarkerPassthrough;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `AdsInteractionLog` of `AWS::MediaTailor::PlaybackConfiguration`.
        AdsInteractionLog;
        new ();
        set {
            /// `ExcludeEventTypes`. Update: in place.
            exclude_event_types: List<Str> = "ExcludeEventTypes";
            /// `PublishOptInEventTypes`. Update: in place.
            publish_opt_in_event_types: List<Str> = "PublishOptInEventTypes";
        }
    }

    property! {
        /// `AdsPersonalizationConcurrency` of `AWS::MediaTailor::PlaybackConfiguration`.
        AdsPersonalizationConcurrency;
        new ();
        set {
            /// `EnableVodVastParallelization`. Update: in place.
            enable_vod_vast_parallelization: Bool = "EnableVodVastParallelization";
            /// `MaxConcurrentAdsRequests`. Update: in place.
            max_concurrent_ads_requests: Int = "MaxConcurrentAdsRequests";
        }
    }

    property! {
        /// `AdsPersonalizationTimeouts` of `AWS::MediaTailor::PlaybackConfiguration`.
        AdsPersonalizationTimeouts;
        new ();
        set {
            /// `AdsRequestTimeoutMilliseconds`. Update: in place.
            ads_request_timeout_milliseconds: Int = "AdsRequestTimeoutMilliseconds";
            /// `LiveMaximumAdsPersonalizationTimeMilliseconds`. Update: in place.
            live_maximum_ads_personalization_time_milliseconds: Int = "LiveMaximumAdsPersonalizationTimeMilliseconds";
            /// `PrefetchAdsRequestTimeoutMilliseconds`. Update: in place.
            prefetch_ads_request_timeout_milliseconds: Int = "PrefetchAdsRequestTimeoutMilliseconds";
            /// `PrefetchMaximumAdsPersonalizationTimeMilliseconds`. Update: in place.
            prefetch_maximum_ads_personalization_time_milliseconds: Int = "PrefetchMaximumAdsPersonalizationTimeMilliseconds";
            /// `VodMaximumAdsPersonalizationTimeMilliseconds`. Update: in place.
            vod_maximum_ads_personalization_time_milliseconds: Int = "VodMaximumAdsPersonalizationTimeMilliseconds";
        }
    }

    property! {
        /// `AvailSuppression` of `AWS::MediaTailor::PlaybackConfiguration`.
        AvailSuppression;
        new ();
        set {
            /// `FillPolicy`. Update: in place.
            fill_policy: FillPolicy = "FillPolicy";
            /// `Mode`. Update: in place.
            mode: Mode = "Mode";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `BeaconingConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
        BeaconingConfiguration;
        new ();
        set {
            /// `ClientSide`. Update: in place.
            client_side: ClientSideBeaconingConfiguration = "ClientSide";
        }
    }

    property! {
        /// `Bumper` of `AWS::MediaTailor::PlaybackConfiguration`.
        Bumper;
        new ();
        set {
            /// `EndUrl`. Update: in place.
            end_url: Str = "EndUrl";
            /// `StartUrl`. Update: in place.
            start_url: Str = "StartUrl";
        }
    }

    property! {
        /// `CdnConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
        CdnConfiguration;
        new ();
        set {
            /// `AdSegmentUrlPrefix`. Update: in place.
            ad_segment_url_prefix: Str = "AdSegmentUrlPrefix";
            /// `ContentSegmentUrlPrefix`. Update: in place.
            content_segment_url_prefix: Str = "ContentSegmentUrlPrefix";
        }
    }

    property! {
        /// `ClientSideBeaconingConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
        ClientSideBeaconingConfiguration;
        new (reporting_mode: ReportingMode = "ReportingMode");
        set {
            /// `AdditionalEventTypes`: no item twice. Update: in place.
            additional_event_types: List<AdditionalEventTypes> = "AdditionalEventTypes";
        }
    }

    property! {
        /// `DashConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
        DashConfiguration;
        new ();
        set {
            /// `ManifestEndpointPrefix`. Update: in place.
            manifest_endpoint_prefix: Str = "ManifestEndpointPrefix";
            /// `MpdLocation`. Update: in place.
            mpd_location: Str = "MpdLocation";
            /// `OriginManifestType`. Update: in place.
            origin_manifest_type: OriginManifestType = "OriginManifestType";
        }
    }

    property! {
        /// `HlsConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
        HlsConfiguration;
        new ();
        set {
            /// `ManifestEndpointPrefix`. Update: in place.
            manifest_endpoint_prefix: Str = "ManifestEndpointPrefix";
        }
    }

    property! {
        /// `HttpRequest` of `AWS::MediaTailor::PlaybackConfiguration`.
        HttpRequest;
        new ();
        set {
            /// `Body`. Update: in place.
            body: Str = "Body";
            /// `CompressRequest`. Update: in place.
            compress_request: CompressRequest = "CompressRequest";
            /// `Headers`. Update: in place.
            headers: Map<Str> = "Headers";
            /// `HttpMethod`. Update: in place.
            http_method: HttpMethod = "HttpMethod";
        }
    }

    property! {
        /// `LivePreRollConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
        LivePreRollConfiguration;
        new ();
        set {
            /// `AdDecisionServerConfiguration`. Update: in place.
            ad_decision_server_configuration: PreRollAdDecisionServerConfiguration = "AdDecisionServerConfiguration";
            /// `AdDecisionServerUrl`. Update: in place.
            ad_decision_server_url: Str = "AdDecisionServerUrl";
            /// `MaxDurationSeconds`. Update: in place.
            max_duration_seconds: Int = "MaxDurationSeconds";
        }
    }

    property! {
        /// `LogConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
        LogConfiguration;
        new (percent_enabled: Int = "PercentEnabled");
        set {
            /// `AdsInteractionLog`. Update: in place.
            ads_interaction_log: AdsInteractionLog = "AdsInteractionLog";
            /// `EnabledLoggingStrategies`. Update: in place.
            enabled_logging_strategies: List<Str> = "EnabledLoggingStrategies";
            /// `ManifestServiceInteractionLog`. Update: in place.
            manifest_service_interaction_log: ManifestServiceInteractionLog = "ManifestServiceInteractionLog";
        }
    }

    property! {
        /// `ManifestProcessingRules` of `AWS::MediaTailor::PlaybackConfiguration`.
        ManifestProcessingRules;
        new ();
        set {
            /// `AdMarkerPassthrough`. Update: in place.
            ad_marker_passthrough: AdMarkerPassthrough = "AdMarkerPassthrough";
        }
    }

    property! {
        /// `ManifestServiceInteractionLog` of `AWS::MediaTailor::PlaybackConfiguration`.
        ManifestServiceInteractionLog;
        new ();
        set {
            /// `ExcludeEventTypes`. Update: in place.
            exclude_event_types: List<Str> = "ExcludeEventTypes";
        }
    }

    property! {
        /// `PreRollAdDecisionServerConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
        PreRollAdDecisionServerConfiguration;
        new ();
        set {
            /// `VastResponse`. Update: in place.
            vast_response: PreRollVastResponse = "VastResponse";
        }
    }

    property! {
        /// `PreRollVastResponse` of `AWS::MediaTailor::PlaybackConfiguration`.
        PreRollVastResponse;
        new ();
        set {
            /// `AdSequencingMode`. Update: in place.
            ad_sequencing_mode: PreRollVastResponseAdSequencingMode = "AdSequencingMode";
        }
    }

    property! {
        /// `VastResponse` of `AWS::MediaTailor::PlaybackConfiguration`.
        VastResponse;
        new ();
        set {
            /// `AdSequencingMode`. Update: in place.
            ad_sequencing_mode: VastResponseAdSequencingMode = "AdSequencingMode";
        }
    }

    values! {
        /// `AdditionalEventTypes` of `AWS::MediaTailor::PlaybackConfiguration`.
        AdditionalEventTypes {
            MUTE = "MUTE",
            UNMUTE = "UNMUTE",
            PAUSE = "PAUSE",
            SKIP = "SKIP",
        }
    }

    values! {
        /// `CompressRequest` of `AWS::MediaTailor::PlaybackConfiguration`.
        CompressRequest {
            NONE = "NONE",
            GZIP = "GZIP",
        }
    }

    values! {
        /// `FillPolicy` of `AWS::MediaTailor::PlaybackConfiguration`.
        FillPolicy {
            PARTIAL_AVAIL = "PARTIAL_AVAIL",
            FULL_AVAIL_ONLY = "FULL_AVAIL_ONLY",
        }
    }

    values! {
        /// `HttpMethod` of `AWS::MediaTailor::PlaybackConfiguration`.
        HttpMethod {
            GET = "GET",
            POST = "POST",
        }
    }

    values! {
        /// `InsertionMode` of `AWS::MediaTailor::PlaybackConfiguration`.
        InsertionMode {
            STITCHED_ONLY = "STITCHED_ONLY",
            PLAYER_SELECT = "PLAYER_SELECT",
        }
    }

    values! {
        /// `Mode` of `AWS::MediaTailor::PlaybackConfiguration`.
        Mode {
            OFF = "OFF",
            BEHIND_LIVE_EDGE = "BEHIND_LIVE_EDGE",
            AFTER_LIVE_EDGE = "AFTER_LIVE_EDGE",
        }
    }

    values! {
        /// `OriginManifestType` of `AWS::MediaTailor::PlaybackConfiguration`.
        OriginManifestType {
            SINGLE_PERIOD = "SINGLE_PERIOD",
            MULTI_PERIOD = "MULTI_PERIOD",
        }
    }

    values! {
        /// `PreRollVastResponseAdSequencingMode` of `AWS::MediaTailor::PlaybackConfiguration`.
        PreRollVastResponseAdSequencingMode {
            FOLLOW_AD_SEQUENCE = "FOLLOW_AD_SEQUENCE",
            IGNORE_AD_SEQUENCE = "IGNORE_AD_SEQUENCE",
        }
    }

    values! {
        /// `ReportingMode` of `AWS::MediaTailor::PlaybackConfiguration`.
        ReportingMode {
            DISABLED = "DISABLED",
            INSIGHTS = "INSIGHTS",
        }
    }

    values! {
        /// `StreamingMediaFileConditioning` of `AWS::MediaTailor::PlaybackConfiguration`.
        StreamingMediaFileConditioning {
            TRANSCODE = "TRANSCODE",
            NONE = "NONE",
        }
    }

    values! {
        /// `VastResponseAdSequencingMode` of `AWS::MediaTailor::PlaybackConfiguration`.
        VastResponseAdSequencingMode {
            FOLLOW_AD_SEQUENCE = "FOLLOW_AD_SEQUENCE",
            IGNORE_AD_SEQUENCE = "IGNORE_AD_SEQUENCE",
            FOLLOW_AD_SEQUENCE_ONLY_LIVE = "FOLLOW_AD_SEQUENCE_ONLY_LIVE",
            FOLLOW_AD_SEQUENCE_ONLY_VOD = "FOLLOW_AD_SEQUENCE_ONLY_VOD",
        }
    }
}

resource! {
    /// `AWS::MediaTailor::PrefetchSchedule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html).
    PrefetchSchedule = "AWS::MediaTailor::PrefetchSchedule", Ref = Arn;
    tags "Tags" List;
    new_with PrefetchScheduleRequired {
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `PlaybackConfigurationName`. Update: replaces.
        playback_configuration_name: Str = "PlaybackConfigurationName",
    }
    set {
        /// `Consumption`. Update: replaces.
        consumption: prefetch_schedule::PrefetchConsumption = "Consumption";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `PlaybackConfigurationName`. Update: replaces.
        playback_configuration_name: Str = "PlaybackConfigurationName";
        /// `RecurringPrefetchConfiguration`. Update: replaces.
        recurring_prefetch_configuration: prefetch_schedule::RecurringPrefetchConfiguration = "RecurringPrefetchConfiguration";
        /// `Retrieval`. Update: replaces.
        retrieval: prefetch_schedule::PrefetchRetrieval = "Retrieval";
        /// `ScheduleType`. Update: replaces.
        schedule_type: prefetch_schedule::ScheduleType = "ScheduleType";
        /// `StreamId`. Update: replaces.
        stream_id: Str = "StreamId";
        /// `Tags`. Update: in place.
        tags: List<prefetch_schedule::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::MediaTailor::PrefetchSchedule`.
pub mod prefetch_schedule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;

    property! {
        /// `AvailMatchingCriteria` of `AWS::MediaTailor::PrefetchSchedule`.
        AvailMatchingCriteria;
        new (dynamic_variable: Str = "DynamicVariable", operator: Operator = "Operator");
        set {
        }
    }

    property! {
        /// `PrefetchConsumption` of `AWS::MediaTailor::PrefetchSchedule`.
        PrefetchConsumption;
        new (end_time: Str = "EndTime");
        set {
            /// `AvailMatchingCriteria`. Update: replaces.
            avail_matching_criteria: List<AvailMatchingCriteria> = "AvailMatchingCriteria";
            /// `StartTime`. Update: replaces.
            start_time: Str = "StartTime";
        }
    }

    property! {
        /// `PrefetchRetrieval` of `AWS::MediaTailor::PrefetchSchedule`.
        PrefetchRetrieval;
        new (end_time: Str = "EndTime");
        set {
            /// `DynamicVariables`. Update: replaces.
            dynamic_variables: Map<Str> = "DynamicVariables";
            /// `StartTime`. Update: replaces.
            start_time: Str = "StartTime";
            /// `TrafficShapingRetrievalWindow`. Update: replaces.
            traffic_shaping_retrieval_window: TrafficShapingRetrievalWindow = "TrafficShapingRetrievalWindow";
            /// `TrafficShapingTpsConfiguration`. Update: replaces.
            traffic_shaping_tps_configuration: TrafficShapingTpsConfiguration = "TrafficShapingTpsConfiguration";
            /// `TrafficShapingType`. Update: replaces.
            traffic_shaping_type: TrafficShapingType = "TrafficShapingType";
        }
    }

    property! {
        /// `RecurringConsumption` of `AWS::MediaTailor::PrefetchSchedule`.
        RecurringConsumption;
        new ();
        set {
            /// `AvailMatchingCriteria`. Update: replaces.
            avail_matching_criteria: List<AvailMatchingCriteria> = "AvailMatchingCriteria";
            /// `RetrievedAdExpirationSeconds`. Update: replaces.
            retrieved_ad_expiration_seconds: Int = "RetrievedAdExpirationSeconds";
        }
    }

    property! {
        /// `RecurringPrefetchConfiguration` of `AWS::MediaTailor::PrefetchSchedule`.
        RecurringPrefetchConfiguration;
        new (end_time: Str = "EndTime", recurring_consumption: RecurringConsumption = "RecurringConsumption", recurring_retrieval: RecurringRetrieval = "RecurringRetrieval");
        set {
            /// `StartTime`. Update: replaces.
            start_time: Str = "StartTime";
        }
    }

    property! {
        /// `RecurringRetrieval` of `AWS::MediaTailor::PrefetchSchedule`.
        RecurringRetrieval;
        new ();
        set {
            /// `DelayAfterAvailEndSeconds`. Update: replaces.
            delay_after_avail_end_seconds: Int = "DelayAfterAvailEndSeconds";
            /// `DynamicVariables`. Update: replaces.
            dynamic_variables: Map<Str> = "DynamicVariables";
            /// `TrafficShapingRetrievalWindow`. Update: replaces.
            traffic_shaping_retrieval_window: TrafficShapingRetrievalWindow = "TrafficShapingRetrievalWindow";
            /// `TrafficShapingTpsConfiguration`. Update: replaces.
            traffic_shaping_tps_configuration: TrafficShapingTpsConfiguration = "TrafficShapingTpsConfiguration";
            /// `TrafficShapingType`. Update: replaces.
            traffic_shaping_type: TrafficShapingType = "TrafficShapingType";
        }
    }

    property! {
        /// `TrafficShapingRetrievalWindow` of `AWS::MediaTailor::PrefetchSchedule`.
        TrafficShapingRetrievalWindow;
        new ();
        set {
            /// `RetrievalWindowDurationSeconds`. Update: replaces.
            retrieval_window_duration_seconds: Int = "RetrievalWindowDurationSeconds";
        }
    }

    property! {
        /// `TrafficShapingTpsConfiguration` of `AWS::MediaTailor::PrefetchSchedule`.
        TrafficShapingTpsConfiguration;
        new ();
        set {
            /// `PeakConcurrentUsers`. Update: replaces.
            peak_concurrent_users: Int = "PeakConcurrentUsers";
            /// `PeakTps`. Update: replaces.
            peak_tps: Int = "PeakTps";
        }
    }

    values! {
        /// `Operator` of `AWS::MediaTailor::PrefetchSchedule`.
        Operator {
            EQUALS = "EQUALS",
        }
    }

    values! {
        /// `ScheduleType` of `AWS::MediaTailor::PrefetchSchedule`.
        ScheduleType {
            SINGLE = "SINGLE",
            RECURRING = "RECURRING",
        }
    }

    values! {
        /// `TrafficShapingType` of `AWS::MediaTailor::PrefetchSchedule`.
        TrafficShapingType {
            RETRIEVAL_WINDOW = "RETRIEVAL_WINDOW",
            TPS = "TPS",
        }
    }
}

resource! {
    /// `AWS::MediaTailor::Program`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-program.html).
    Program = "AWS::MediaTailor::Program", Ref = Arn;
    new_with ProgramRequired {
        /// `ChannelName`. Update: replaces.
        channel_name: Str = "ChannelName",
        /// `ProgramName`. Update: replaces.
        program_name: Str = "ProgramName",
        /// `SourceLocationName`. Update: replaces.
        source_location_name: Str = "SourceLocationName",
    }
    set {
        /// `AdBreaks`. Update: in place.
        ad_breaks: List<program::AdBreak> = "AdBreaks";
        /// `AudienceMedia`. Update: in place.
        audience_media: List<program::AudienceMedia> = "AudienceMedia";
        /// `ChannelName`. Update: replaces.
        channel_name: Str = "ChannelName";
        /// `LiveSourceName`. Update: replaces.
        live_source_name: Str = "LiveSourceName";
        /// `ProgramName`. Update: replaces.
        program_name: Str = "ProgramName";
        /// `ScheduleConfiguration`. Update: in place.
        schedule_configuration: program::ScheduleConfiguration = "ScheduleConfiguration";
        /// `SourceLocationName`. Update: replaces.
        source_location_name: Str = "SourceLocationName";
        /// `VodSourceName`. Update: replaces.
        vod_source_name: Str = "VodSourceName";
    }
    get {
        /// `ClipRange`
        clip_range: Json = "ClipRange";
        /// `ClipRange.EndOffsetMillis`
        clip_range_end_offset_millis: Int = "ClipRange.EndOffsetMillis";
        /// `ClipRange.StartOffsetMillis`
        clip_range_start_offset_millis: Int = "ClipRange.StartOffsetMillis";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `DurationMillis`
        duration_millis: Int = "DurationMillis";
        /// `ScheduledStartTime`
        scheduled_start_time: Str = "ScheduledStartTime";
    }
    ref arn;
}

/// Property types of `AWS::MediaTailor::Program`.
pub mod program {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::SlateSource;

    property! {
        /// `AdBreak` of `AWS::MediaTailor::Program`.
        AdBreak;
        new (offset_millis: Int = "OffsetMillis");
        set {
            /// `AdBreakMetadata`. Update: in place.
            ad_break_metadata: List<KeyValuePair> = "AdBreakMetadata";
            /// `MessageType`. Update: in place.
            message_type: MessageType = "MessageType";
            /// `Slate`. Update: in place.
            slate: SlateSource = "Slate";
            /// `SpliceInsertMessage`. Update: in place.
            splice_insert_message: SpliceInsertMessage = "SpliceInsertMessage";
            /// `TimeSignalMessage`. Update: in place.
            time_signal_message: TimeSignalMessage = "TimeSignalMessage";
        }
    }

    property! {
        /// `AlternateMedia` of `AWS::MediaTailor::Program`.
        AlternateMedia;
        new ();
        set {
            /// `AdBreaks`. Update: in place.
            ad_breaks: List<AdBreak> = "AdBreaks";
            /// `ClipRange`. Update: in place.
            clip_range: ClipRange = "ClipRange";
            /// `DurationMillis`. Update: in place.
            duration_millis: Int = "DurationMillis";
            /// `LiveSourceName`. Update: in place.
            live_source_name: Str = "LiveSourceName";
            /// `ScheduledStartTimeMillis`. Update: in place.
            scheduled_start_time_millis: Int = "ScheduledStartTimeMillis";
            /// `SourceLocationName`. Update: in place.
            source_location_name: Str = "SourceLocationName";
            /// `VodSourceName`. Update: in place.
            vod_source_name: Str = "VodSourceName";
        }
    }

    property! {
        /// `AudienceMedia` of `AWS::MediaTailor::Program`.
        AudienceMedia;
        new ();
        set {
            /// `AlternateMedia`. Update: in place.
            alternate_media: List<AlternateMedia> = "AlternateMedia";
            /// `Audience`. Update: in place.
            audience: Str = "Audience";
        }
    }

    property! {
        /// `ClipRange` of `AWS::MediaTailor::Program`.
        ClipRange;
        new ();
        set {
            /// `EndOffsetMillis`. Update: in place.
            end_offset_millis: Int = "EndOffsetMillis";
            /// `StartOffsetMillis`. Update: in place.
            start_offset_millis: Int = "StartOffsetMillis";
        }
    }

    property! {
        /// `KeyValuePair` of `AWS::MediaTailor::Program`.
        KeyValuePair;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `ScheduleConfiguration` of `AWS::MediaTailor::Program`.
        ScheduleConfiguration;
        new (transition: Transition = "Transition");
        set {
            /// `ClipRange`. Update: in place.
            clip_range: ClipRange = "ClipRange";
        }
    }

    property! {
        /// `SegmentationDescriptor` of `AWS::MediaTailor::Program`.
        SegmentationDescriptor;
        new ();
        set {
            /// `SegmentNum`. Update: in place.
            segment_num: Int = "SegmentNum";
            /// `SegmentationEventId`. Update: in place.
            segmentation_event_id: Int = "SegmentationEventId";
            /// `SegmentationTypeId`. Update: in place.
            segmentation_type_id: Int = "SegmentationTypeId";
            /// `SegmentationUpid`. Update: in place.
            segmentation_upid: Str = "SegmentationUpid";
            /// `SegmentationUpidType`. Update: in place.
            segmentation_upid_type: Int = "SegmentationUpidType";
            /// `SegmentsExpected`. Update: in place.
            segments_expected: Int = "SegmentsExpected";
            /// `SubSegmentNum`. Update: in place.
            sub_segment_num: Int = "SubSegmentNum";
            /// `SubSegmentsExpected`. Update: in place.
            sub_segments_expected: Int = "SubSegmentsExpected";
        }
    }

    property! {
        /// `SpliceInsertMessage` of `AWS::MediaTailor::Program`.
        SpliceInsertMessage;
        new ();
        set {
            /// `AvailNum`. Update: in place.
            avail_num: Int = "AvailNum";
            /// `AvailsExpected`. Update: in place.
            avails_expected: Int = "AvailsExpected";
            /// `SpliceEventId`. Update: in place.
            splice_event_id: Int = "SpliceEventId";
            /// `UniqueProgramId`. Update: in place.
            unique_program_id: Int = "UniqueProgramId";
        }
    }

    property! {
        /// `TimeSignalMessage` of `AWS::MediaTailor::Program`.
        TimeSignalMessage;
        new ();
        set {
            /// `SegmentationDescriptors`. Update: in place.
            segmentation_descriptors: List<SegmentationDescriptor> = "SegmentationDescriptors";
        }
    }

    property! {
        /// `Transition` of `AWS::MediaTailor::Program`.
        Transition;
        new (relative_position: RelativePosition = "RelativePosition", type_: Str = "Type");
        set {
            /// `DurationMillis`. Update: in place.
            duration_millis: Int = "DurationMillis";
            /// `RelativeProgram`. Update: in place.
            relative_program: Str = "RelativeProgram";
            /// `ScheduledStartTimeMillis`. Update: in place.
            scheduled_start_time_millis: Int = "ScheduledStartTimeMillis";
        }
    }

    values! {
        /// `MessageType` of `AWS::MediaTailor::Program`.
        MessageType {
            SPLICE_INSERT = "SPLICE_INSERT",
            TIME_SIGNAL = "TIME_SIGNAL",
        }
    }

    values! {
        /// `RelativePosition` of `AWS::MediaTailor::Program`.
        RelativePosition {
            BEFORE_PROGRAM = "BEFORE_PROGRAM",
            AFTER_PROGRAM = "AFTER_PROGRAM",
        }
    }
}

resource! {
    /// `AWS::MediaTailor::SourceLocation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-sourcelocation.html).
    SourceLocation = "AWS::MediaTailor::SourceLocation", Ref = Str;
    tags "Tags" List;
    new (http_configuration: source_location::HttpConfiguration = "HttpConfiguration", source_location_name: Str = "SourceLocationName");
    set {
        /// `AccessConfiguration`. Update: in place.
        access_configuration: source_location::AccessConfiguration = "AccessConfiguration";
        /// `DefaultSegmentDeliveryConfiguration`. Update: in place.
        default_segment_delivery_configuration: source_location::DefaultSegmentDeliveryConfiguration = "DefaultSegmentDeliveryConfiguration";
        /// `HttpConfiguration`. Update: in place.
        http_configuration: source_location::HttpConfiguration = "HttpConfiguration";
        /// `SegmentDeliveryConfigurations`. Update: in place.
        segment_delivery_configurations: List<source_location::SegmentDeliveryConfiguration> = "SegmentDeliveryConfigurations";
        /// `SourceLocationName`. Update: replaces.
        source_location_name: Str = "SourceLocationName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<source_location::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref source_location_name;
}

/// Property types of `AWS::MediaTailor::SourceLocation`.
pub mod source_location {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;

    property! {
        /// `AccessConfiguration` of `AWS::MediaTailor::SourceLocation`.
        AccessConfiguration;
        new ();
        set {
            /// `AccessType`. Update: in place.
            access_type: AccessType = "AccessType";
            /// `SecretsManagerAccessTokenConfiguration`. Update: in place.
            secrets_manager_access_token_configuration: SecretsManagerAccessTokenConfiguration = "SecretsManagerAccessTokenConfiguration";
        }
    }

    property! {
        /// `DefaultSegmentDeliveryConfiguration` of `AWS::MediaTailor::SourceLocation`.
        DefaultSegmentDeliveryConfiguration;
        new ();
        set {
            /// `BaseUrl`. Update: in place.
            base_url: Str = "BaseUrl";
        }
    }

    property! {
        /// `HttpConfiguration` of `AWS::MediaTailor::SourceLocation`.
        HttpConfiguration;
        new (base_url: Str = "BaseUrl");
        set {
        }
    }

    property! {
        /// `SecretsManagerAccessTokenConfiguration` of `AWS::MediaTailor::SourceLocation`.
        SecretsManagerAccessTokenConfiguration;
        new ();
        set {
            /// `HeaderName`. Update: in place.
            header_name: Str = "HeaderName";
            /// `SecretArn`. Update: in place.
            secret_arn: Str = "SecretArn";
            /// `SecretStringKey`. Update: in place.
            secret_string_key: Str = "SecretStringKey";
        }
    }

    property! {
        /// `SegmentDeliveryConfiguration` of `AWS::MediaTailor::SourceLocation`.
        SegmentDeliveryConfiguration;
        new ();
        set {
            /// `BaseUrl`. Update: in place.
            base_url: Str = "BaseUrl";
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }

    values! {
        /// `AccessType` of `AWS::MediaTailor::SourceLocation`.
        AccessType {
            S3_SIGV4 = "S3_SIGV4",
            SECRETS_MANAGER_ACCESS_TOKEN = "SECRETS_MANAGER_ACCESS_TOKEN",
            AUTODETECT_SIGV4 = "AUTODETECT_SIGV4",
        }
    }
}

resource! {
    /// `AWS::MediaTailor::VodSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-vodsource.html).
    VodSource = "AWS::MediaTailor::VodSource", Ref = Str;
    tags "Tags" List;
    new_with VodSourceRequired {
        /// `HttpPackageConfigurations`. Update: in place.
        http_package_configurations: List<vod_source::HttpPackageConfiguration> = "HttpPackageConfigurations",
        /// `SourceLocationName`. Update: replaces.
        source_location_name: Str = "SourceLocationName",
        /// `VodSourceName`. Update: replaces.
        vod_source_name: Str = "VodSourceName",
    }
    set {
        /// `HttpPackageConfigurations`. Update: in place.
        http_package_configurations: List<vod_source::HttpPackageConfiguration> = "HttpPackageConfigurations";
        /// `SourceLocationName`. Update: replaces.
        source_location_name: Str = "SourceLocationName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<vod_source::Tag> = "Tags";
        /// `VodSourceName`. Update: replaces.
        vod_source_name: Str = "VodSourceName";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
}

/// Property types of `AWS::MediaTailor::VodSource`.
pub mod vod_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;

    pub use super::live_source::{HttpPackageConfiguration, HttpPackageConfigurationRequired, Type};
}
