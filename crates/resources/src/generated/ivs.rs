// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::IVS`: 11 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::IVS::AdConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-adconfiguration.html).
    AdConfiguration = "AWS::IVS::AdConfiguration", Ref = Arn;
    tags "Tags" List;
    new (media_tailor_playback_configurations: List<ad_configuration::MediaTailorPlaybackConfiguration> = "MediaTailorPlaybackConfigurations");
    set {
        /// `MediaTailorPlaybackConfigurations`: 1 to 3 items. Update: in place.
        media_tailor_playback_configurations: List<ad_configuration::MediaTailorPlaybackConfiguration> = "MediaTailorPlaybackConfigurations";
        /// `Name`: at most 128 characters, `^[a-zA-Z0-9-_]*$`. Update: in place.
        name: Str = "Name";
        /// `PostRollConfiguration`. Update: in place.
        post_roll_configuration: ad_configuration::PostRollConfiguration = "PostRollConfiguration";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<ad_configuration::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::IVS::AdConfiguration`.
pub mod ad_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `MediaTailorPlaybackConfiguration` of `AWS::IVS::AdConfiguration`.
        MediaTailorPlaybackConfiguration;
        new ();
        set {
            /// `PlaybackConfigurationArn`: at most 128 characters. Update: in place.
            playback_configuration_arn: Str = "PlaybackConfigurationArn";
        }
    }

    property! {
        /// `PostRollConfiguration` of `AWS::IVS::AdConfiguration`.
        PostRollConfiguration;
        new (duration_seconds: Int = "DurationSeconds", enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::IVS::AdConfiguration`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::IVS::Channel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html).
    Channel = "AWS::IVS::Channel", Ref = IvsChannelArn;
    tags "Tags" List;
    new ();
    set {
        /// `Authorized`: default `false`. Update: in place.
        authorized: Bool = "Authorized";
        /// `ContainerFormat`: default `"TS"`. Update: in place.
        container_format: channel::ContainerFormat = "ContainerFormat";
        /// `InsecureIngest`: default `false`. Update: in place.
        insecure_ingest: Bool = "InsecureIngest";
        /// `LatencyMode`: default `"LOW"`. Update: in place.
        latency_mode: channel::LatencyMode = "LatencyMode";
        /// `MultitrackInputConfiguration`. Update: in place.
        multitrack_input_configuration: channel::MultitrackInputConfiguration = "MultitrackInputConfiguration";
        /// `Name`: at most 128 characters, `^[a-zA-Z0-9-_]*$`, default `"-"`. Update: in place.
        name: Str = "Name";
        /// `Preset`. Update: in place.
        preset: channel::Preset = "Preset";
        /// `RecordingConfigurationArn`: at most 128 characters, default `""`. Update: in place.
        recording_configuration_arn: IvsRecordingConfigurationArn = "RecordingConfigurationArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<channel::Tag> = "Tags";
        /// `Type`: default `"STANDARD"`. Update: in place.
        type_: channel::Type = "Type";
    }
    get {
        /// `IngestEndpoint`
        ingest_endpoint: Str = "IngestEndpoint";
        /// `PlaybackUrl`
        playback_url: Str = "PlaybackUrl";
    }
    ref arn;
}

/// Property types of `AWS::IVS::Channel`.
pub mod channel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `MultitrackInputConfiguration` of `AWS::IVS::Channel`.
        MultitrackInputConfiguration;
        new ();
        set {
            /// `Enabled`: default `false`. Update: in place.
            enabled: Bool = "Enabled";
            /// `MaximumResolution`. Update: in place.
            maximum_resolution: MaximumResolution = "MaximumResolution";
            /// `Policy`. Update: in place.
            policy: Policy = "Policy";
        }
    }

    property! {
        /// `Tag` of `AWS::IVS::Channel`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ContainerFormat` of `AWS::IVS::Channel`.
        ContainerFormat {
            TS = "TS",
            FRAGMENTED_MP4 = "FRAGMENTED_MP4",
        }
    }

    values! {
        /// `LatencyMode` of `AWS::IVS::Channel`.
        LatencyMode {
            NORMAL = "NORMAL",
            LOW = "LOW",
        }
    }

    values! {
        /// `MaximumResolution` of `AWS::IVS::Channel`.
        MaximumResolution {
            SD = "SD",
            HD = "HD",
            FULL_HD = "FULL_HD",
        }
    }

    values! {
        /// `Policy` of `AWS::IVS::Channel`.
        Policy {
            ALLOW = "ALLOW",
            REQUIRE = "REQUIRE",
        }
    }

    values! {
        /// `Preset` of `AWS::IVS::Channel`.
        Preset {
            EMPTY = "",
            HIGHER_BANDWIDTH_DELIVERY = "HIGHER_BANDWIDTH_DELIVERY",
            CONSTRAINED_BANDWIDTH_DELIVERY = "CONSTRAINED_BANDWIDTH_DELIVERY",
        }
    }

    values! {
        /// `Type` of `AWS::IVS::Channel`.
        Type {
            STANDARD = "STANDARD",
            BASIC = "BASIC",
            ADVANCED_SD = "ADVANCED_SD",
            ADVANCED_HD = "ADVANCED_HD",
        }
    }
}

resource! {
    /// `AWS::IVS::EncoderConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-encoderconfiguration.html).
    EncoderConfiguration = "AWS::IVS::EncoderConfiguration", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `Name`: at most 128 characters, `^[a-zA-Z0-9-_]*$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<encoder_configuration::Tag> = "Tags";
        /// `Video`. Update: replaces.
        video: encoder_configuration::Video = "Video";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::IVS::EncoderConfiguration`.
pub mod encoder_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;

    property! {
        /// `Video` of `AWS::IVS::EncoderConfiguration`.
        Video;
        new ();
        set {
            /// `Bitrate`: 1 to 8 500 000, default `2500000`. Update: replaces.
            bitrate: Int = "Bitrate";
            /// `Framerate`: 1 to 60, default `30`. Update: replaces.
            framerate: Num = "Framerate";
            /// `Height`: 2 to 1920, default `720`. Update: replaces.
            height: Int = "Height";
            /// `Width`: 2 to 1920, default `1280`. Update: replaces.
            width: Int = "Width";
        }
    }
}

resource! {
    /// `AWS::IVS::IngestConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-ingestconfiguration.html).
    IngestConfiguration = "AWS::IVS::IngestConfiguration", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `IngestProtocol`: default `"RTMPS"`. Update: replaces.
        ingest_protocol: ingest_configuration::IngestProtocol = "IngestProtocol";
        /// `InsecureIngest`: default `false`. Update: replaces.
        insecure_ingest: Bool = "InsecureIngest";
        /// `Name`: at most 128 characters, `^[a-zA-Z0-9-_]*$`, default `"-"`. Update: replaces.
        name: Str = "Name";
        /// `StageArn`: at most 128 characters, default `""`. Update: in place.
        stage_arn: Str = "StageArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<ingest_configuration::Tag> = "Tags";
        /// `UserId`. Update: replaces.
        user_id: Str = "UserId";
    }
    get {
        /// `ParticipantId`
        participant_id: Str = "ParticipantId";
        /// `State`
        state: Str = "State";
        /// `StreamKey`
        stream_key: Str = "StreamKey";
    }
    ref arn;
}

/// Property types of `AWS::IVS::IngestConfiguration`.
pub mod ingest_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;

    values! {
        /// `IngestProtocol` of `AWS::IVS::IngestConfiguration`.
        IngestProtocol {
            RTMP = "RTMP",
            RTMPS = "RTMPS",
        }
    }
}

resource! {
    /// `AWS::IVS::PlaybackKeyPair`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackkeypair.html).
    PlaybackKeyPair = "AWS::IVS::PlaybackKeyPair", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `Name`: at most 128 characters, `^[a-zA-Z0-9-_]*$`. Update: replaces.
        name: Str = "Name";
        /// `PublicKeyMaterial`. Update: replaces.
        public_key_material: Str = "PublicKeyMaterial";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<playback_key_pair::Tag> = "Tags";
    }
    get {
        /// `Fingerprint`
        fingerprint: Str = "Fingerprint";
    }
    ref arn;
}

/// Property types of `AWS::IVS::PlaybackKeyPair`.
pub mod playback_key_pair {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;
}

resource! {
    /// `AWS::IVS::PlaybackRestrictionPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackrestrictionpolicy.html).
    PlaybackRestrictionPolicy = "AWS::IVS::PlaybackRestrictionPolicy", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AllowedCountries`: no item twice, 2 characters. Update: in place.
        allowed_countries: List<Str> = "AllowedCountries";
        /// `AllowedOrigins`: at most 128 characters. Update: in place.
        allowed_origins: List<Str> = "AllowedOrigins";
        /// `EnableStrictOriginEnforcement`: default `false`. Update: in place.
        enable_strict_origin_enforcement: Bool = "EnableStrictOriginEnforcement";
        /// `Name`: at most 128 characters, `^[a-zA-Z0-9-_]*$`. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<playback_restriction_policy::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::IVS::PlaybackRestrictionPolicy`.
pub mod playback_restriction_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;
}

resource! {
    /// `AWS::IVS::PublicKey`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-publickey.html).
    PublicKey = "AWS::IVS::PublicKey", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `Name`: at most 128 characters, `^[a-zA-Z0-9-_]*$`. Update: replaces.
        name: Str = "Name";
        /// `PublicKeyMaterial`. Update: replaces.
        public_key_material: Str = "PublicKeyMaterial";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<public_key::Tag> = "Tags";
    }
    get {
        /// `Fingerprint`
        fingerprint: Str = "Fingerprint";
    }
    ref arn;
}

/// Property types of `AWS::IVS::PublicKey`.
pub mod public_key {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;
}

resource! {
    /// `AWS::IVS::RecordingConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html).
    RecordingConfiguration = "AWS::IVS::RecordingConfiguration", Ref = IvsRecordingConfigurationArn;
    tags "Tags" List;
    new (destination_configuration: recording_configuration::DestinationConfiguration = "DestinationConfiguration");
    set {
        /// `DestinationConfiguration`. Update: replaces.
        destination_configuration: recording_configuration::DestinationConfiguration = "DestinationConfiguration";
        /// `Name`: at most 128 characters, `^[a-zA-Z0-9-_]*$`. Update: replaces.
        name: Str = "Name";
        /// `RecordingReconnectWindowSeconds`: 0 to 300, default `0`. Update: replaces.
        recording_reconnect_window_seconds: Int = "RecordingReconnectWindowSeconds";
        /// `RenditionConfiguration`. Update: replaces.
        rendition_configuration: recording_configuration::RenditionConfiguration = "RenditionConfiguration";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<recording_configuration::Tag> = "Tags";
        /// `ThumbnailConfiguration`. Update: replaces.
        thumbnail_configuration: recording_configuration::ThumbnailConfiguration = "ThumbnailConfiguration";
    }
    get {
        /// `State`
        state: Str = "State";
    }
    ref arn;
}

/// Property types of `AWS::IVS::RecordingConfiguration`.
pub mod recording_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;

    property! {
        /// `DestinationConfiguration` of `AWS::IVS::RecordingConfiguration`.
        DestinationConfiguration;
        new ();
        set {
            /// `S3`. Update: replaces.
            s3: S3DestinationConfiguration = "S3";
        }
    }

    property! {
        /// `RenditionConfiguration` of `AWS::IVS::RecordingConfiguration`.
        RenditionConfiguration;
        new ();
        set {
            /// `RenditionSelection`: default `"ALL"`. Update: replaces.
            rendition_selection: RenditionSelection = "RenditionSelection";
            /// `Renditions`: at most 4 items, no item twice. Update: replaces.
            renditions: List<Renditions> = "Renditions";
        }
    }

    property! {
        /// `S3DestinationConfiguration` of `AWS::IVS::RecordingConfiguration`.
        S3DestinationConfiguration;
        new (bucket_name: S3BucketName = "BucketName");
        set {
        }
    }

    property! {
        /// `ThumbnailConfiguration` of `AWS::IVS::RecordingConfiguration`.
        ThumbnailConfiguration;
        new ();
        set {
            /// `RecordingMode`: default `"INTERVAL"`. Update: replaces.
            recording_mode: RecordingMode = "RecordingMode";
            /// `Resolution`. Update: replaces.
            resolution: Resolution = "Resolution";
            /// `Storage`: at most 2 items, no item twice. Update: replaces.
            storage: List<Storage> = "Storage";
            /// `TargetIntervalSeconds`: 1 to 60, default `60`. Update: replaces.
            target_interval_seconds: Int = "TargetIntervalSeconds";
        }
    }

    values! {
        /// `RecordingMode` of `AWS::IVS::RecordingConfiguration`.
        RecordingMode {
            INTERVAL = "INTERVAL",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `RenditionSelection` of `AWS::IVS::RecordingConfiguration`.
        RenditionSelection {
            ALL = "ALL",
            NONE = "NONE",
            CUSTOM = "CUSTOM",
        }
    }

    values! {
        /// `Renditions` of `AWS::IVS::RecordingConfiguration`.
        Renditions {
            FULL_HD = "FULL_HD",
            HD = "HD",
            SD = "SD",
            LOWEST_RESOLUTION = "LOWEST_RESOLUTION",
        }
    }

    values! {
        /// `Resolution` of `AWS::IVS::RecordingConfiguration`.
        Resolution {
            FULL_HD = "FULL_HD",
            HD = "HD",
            SD = "SD",
            LOWEST_RESOLUTION = "LOWEST_RESOLUTION",
        }
    }

    values! {
        /// `Storage` of `AWS::IVS::RecordingConfiguration`.
        Storage {
            SEQUENTIAL = "SEQUENTIAL",
            LATEST = "LATEST",
        }
    }
}

resource! {
    /// `AWS::IVS::Stage`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-stage.html).
    Stage = "AWS::IVS::Stage", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AutoParticipantRecordingConfiguration`. Update: in place.
        auto_participant_recording_configuration: stage::AutoParticipantRecordingConfiguration = "AutoParticipantRecordingConfiguration";
        /// `Name`: at most 128 characters, `^[a-zA-Z0-9-_]*$`. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<stage::Tag> = "Tags";
    }
    get {
        /// `ActiveSessionId`
        active_session_id: Str = "ActiveSessionId";
    }
    ref arn;
}

/// Property types of `AWS::IVS::Stage`.
pub mod stage {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;

    pub use super::recording_configuration::{RecordingMode, Storage};

    property! {
        /// `AutoParticipantRecordingConfiguration` of `AWS::IVS::Stage`.
        AutoParticipantRecordingConfiguration;
        new (storage_configuration_arn: Str = "StorageConfigurationArn");
        set {
            /// `HlsConfiguration`. Update: in place.
            hls_configuration: HlsConfiguration = "HlsConfiguration";
            /// `MediaTypes`: at most 1 items, no item twice. Update: in place.
            media_types: List<MediaTypes> = "MediaTypes";
            /// `RecordingReconnectWindowSeconds`: 0 to 300, default `0`. Update: in place.
            recording_reconnect_window_seconds: Int = "RecordingReconnectWindowSeconds";
            /// `ThumbnailConfiguration`. Update: in place.
            thumbnail_configuration: ThumbnailConfiguration = "ThumbnailConfiguration";
        }
    }

    property! {
        /// `HlsConfiguration` of `AWS::IVS::Stage`.
        HlsConfiguration;
        new ();
        set {
            /// `ParticipantRecordingHlsConfiguration`. Update: in place.
            participant_recording_hls_configuration: ParticipantRecordingHlsConfiguration = "ParticipantRecordingHlsConfiguration";
        }
    }

    property! {
        /// `ParticipantRecordingHlsConfiguration` of `AWS::IVS::Stage`.
        ParticipantRecordingHlsConfiguration;
        new ();
        set {
            /// `TargetSegmentDurationSeconds`: 2 to 10, default `6`. Update: in place.
            target_segment_duration_seconds: Int = "TargetSegmentDurationSeconds";
        }
    }

    property! {
        /// `ParticipantThumbnailConfiguration` of `AWS::IVS::Stage`.
        ParticipantThumbnailConfiguration;
        new ();
        set {
            /// `RecordingMode`: default `"DISABLED"`. Update: in place.
            recording_mode: RecordingMode = "RecordingMode";
            /// `Storage`: at most 2 items, no item twice. Update: in place.
            storage: List<Storage> = "Storage";
            /// `TargetIntervalSeconds`: 1 to 86 400, default `60`. Update: in place.
            target_interval_seconds: Int = "TargetIntervalSeconds";
        }
    }

    property! {
        /// `ThumbnailConfiguration` of `AWS::IVS::Stage`.
        ThumbnailConfiguration;
        new ();
        set {
            /// `ParticipantThumbnailConfiguration`. Update: in place.
            participant_thumbnail_configuration: ParticipantThumbnailConfiguration = "ParticipantThumbnailConfiguration";
        }
    }

    values! {
        /// `MediaTypes` of `AWS::IVS::Stage`.
        MediaTypes {
            AUDIO_VIDEO = "AUDIO_VIDEO",
            AUDIO_ONLY = "AUDIO_ONLY",
        }
    }
}

resource! {
    /// `AWS::IVS::StorageConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-storageconfiguration.html).
    StorageConfiguration = "AWS::IVS::StorageConfiguration", Ref = Arn;
    tags "Tags" List;
    new (s3: storage_configuration::S3StorageConfiguration = "S3");
    set {
        /// `Name`: at most 128 characters, `^[a-zA-Z0-9-_]*$`. Update: replaces.
        name: Str = "Name";
        /// `S3`. Update: replaces.
        s3: storage_configuration::S3StorageConfiguration = "S3";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<storage_configuration::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::IVS::StorageConfiguration`.
pub mod storage_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;

    property! {
        /// `S3StorageConfiguration` of `AWS::IVS::StorageConfiguration`.
        S3StorageConfiguration;
        new (bucket_name: S3BucketName = "BucketName");
        set {
        }
    }
}

resource! {
    /// `AWS::IVS::StreamKey`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-streamkey.html).
    StreamKey = "AWS::IVS::StreamKey", Ref = Arn;
    tags "Tags" List;
    new (channel_arn: IvsChannelArn = "ChannelArn");
    set {
        /// `ChannelArn`: 1 to 128 characters. Update: replaces.
        channel_arn: IvsChannelArn = "ChannelArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<stream_key::Tag> = "Tags";
    }
    get {
        /// `Value`
        value: Str = "Value";
    }
    ref arn;
}

/// Property types of `AWS::IVS::StreamKey`.
pub mod stream_key {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel::Tag;
}
