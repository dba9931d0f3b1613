// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::MediaLive`: 15 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::MediaLive::Channel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channel.html).
    Channel = "AWS::MediaLive::Channel", Ref = Str;
    new ();
    set {
        /// `AnywhereSettings`. Update: in place.
        anywhere_settings: channel::AnywhereSettings = "AnywhereSettings";
        /// `CdiInputSpecification`. Update: in place.
        cdi_input_specification: channel::CdiInputSpecification = "CdiInputSpecification";
        /// `ChannelClass`. Update: in place.
        channel_class: Str = "ChannelClass";
        /// `ChannelEngineVersion`. Update: in place.
        channel_engine_version: channel::ChannelEngineVersionRequest = "ChannelEngineVersion";
        /// `ChannelSecurityGroups`. Update: in place.
        channel_security_groups: List<Str> = "ChannelSecurityGroups";
        /// `Destinations`. Update: in place.
        destinations: List<channel::OutputDestination> = "Destinations";
        /// `DryRun`. Update: in place.
        dry_run: Bool = "DryRun";
        /// `EncoderSettings`. Update: in place.
        encoder_settings: channel::EncoderSettings = "EncoderSettings";
        /// `InferenceSettings`. Update: in place.
        inference_settings: channel::InferenceSettings = "InferenceSettings";
        /// `InputAttachments`. Update: in place.
        input_attachments: List<channel::InputAttachment> = "InputAttachments";
        /// `InputSpecification`. Update: in place.
        input_specification: channel::InputSpecification = "InputSpecification";
        /// `LinkedChannelSettings`. Update: in place.
        linked_channel_settings: channel::LinkedChannelSettings = "LinkedChannelSettings";
        /// `LogLevel`. Update: in place.
        log_level: Str = "LogLevel";
        /// `Maintenance`. Update: in place.
        maintenance: channel::MaintenanceCreateSettings = "Maintenance";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
        /// `Vpc`. Update: replaces.
        vpc: channel::VpcOutputSettings = "Vpc";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Inputs`
        inputs: List<Str> = "Inputs";
    }
    ref id;
}

/// Property types of `AWS::MediaLive::Channel`.
pub mod channel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AacSettings` of `AWS::MediaLive::Channel`.
        AacSettings;
        new ();
        set {
            /// `Bitrate`. Update: in place.
            bitrate: Num = "Bitrate";
            /// `CodingMode`. Update: in place.
            coding_mode: Str = "CodingMode";
            /// `InputType`. Update: in place.
            input_type: Str = "InputType";
            /// `Profile`. Update: in place.
            profile: Str = "Profile";
            /// `RateControlMode`. Update: in place.
            rate_control_mode: Str = "RateControlMode";
            /// `RawFormat`. Update: in place.
            raw_format: Str = "RawFormat";
            /// `SampleRate`. Update: in place.
            sample_rate: Num = "SampleRate";
            /// `Spec`. Update: in place.
            spec: Str = "Spec";
            /// `VbrQuality`. Update: in place.
            vbr_quality: Str = "VbrQuality";
        }
    }

    property! {
        /// `AbWatermarkingCustomProfile` of `AWS::MediaLive::Channel`.
        AbWatermarkingCustomProfile;
        new ();
        set {
            /// `EmbeddingFrequency`. Update: in place.
            embedding_frequency: Num = "EmbeddingFrequency";
            /// `SceneCut`. Update: in place.
            scene_cut: Num = "SceneCut";
            /// `TargetPsnr`. Update: in place.
            target_psnr: Num = "TargetPsnr";
        }
    }

    property! {
        /// `Ac3Settings` of `AWS::MediaLive::Channel`.
        Ac3Settings;
        new ();
        set {
            /// `AttenuationControl`. Update: in place.
            attenuation_control: Str = "AttenuationControl";
            /// `Bitrate`. Update: in place.
            bitrate: Num = "Bitrate";
            /// `BitstreamMode`. Update: in place.
            bitstream_mode: Str = "BitstreamMode";
            /// `CodingMode`. Update: in place.
            coding_mode: Str = "CodingMode";
            /// `Dialnorm`. Update: in place.
            dialnorm: Int = "Dialnorm";
            /// `DrcProfile`. Update: in place.
            drc_profile: Str = "DrcProfile";
            /// `LfeFilter`. Update: in place.
            lfe_filter: Str = "LfeFilter";
            /// `MetadataControl`. Update: in place.
            metadata_control: Str = "MetadataControl";
        }
    }

    property! {
        /// `AdditionalDestinations` of `AWS::MediaLive::Channel`.
        AdditionalDestinations;
        new ();
        set {
            /// `Destination`. Update: in place.
            destination: OutputLocationRef = "Destination";
        }
    }

    property! {
        /// `AncillarySourceSettings` of `AWS::MediaLive::Channel`.
        AncillarySourceSettings;
        new ();
        set {
            /// `SourceAncillaryChannelNumber`. Update: in place.
            source_ancillary_channel_number: Int = "SourceAncillaryChannelNumber";
        }
    }

    property! {
        /// `AnywhereSettings` of `AWS::MediaLive::Channel`.
        AnywhereSettings;
        new ();
        set {
            /// `ChannelPlacementGroupId`. Update: in place.
            channel_placement_group_id: Str = "ChannelPlacementGroupId";
            /// `ClusterId`. Update: in place.
            cluster_id: Str = "ClusterId";
        }
    }

    property! {
        /// `ArchiveCdnSettings` of `AWS::MediaLive::Channel`.
        ArchiveCdnSettings;
        new ();
        set {
            /// `ArchiveS3Settings`. Update: in place.
            archive_s3_settings: ArchiveFrameCaptureHlsS3Settings = "ArchiveS3Settings";
        }
    }

    property! {
        /// `ArchiveContainerSettings` of `AWS::MediaLive::Channel`.
        ArchiveContainerSettings;
        new ();
        set {
            /// `M2tsSettings`. Update: in place.
            m2ts_settings: M2tsSettings = "M2tsSettings";
            /// `RawSettings`. Update: in place.
            raw_settings: Json = "RawSettings";
        }
    }

    property! {
        /// `ArchiveFrameCaptureHlsS3Settings` of `AWS::MediaLive::Channel`.
        ArchiveFrameCaptureHlsS3Settings;
        new ();
        set {
            /// `CannedAcl`. Update: in place.
            canned_acl: Str = "CannedAcl";
        }
    }

    property! {
        /// `ArchiveGroupSettings` of `AWS::MediaLive::Channel`.
        ArchiveGroupSettings;
        new ();
        set {
            /// `ArchiveCdnSettings`. Update: in place.
            archive_cdn_settings: ArchiveCdnSettings = "ArchiveCdnSettings";
            /// `Destination`. Update: in place.
            destination: OutputLocationRef = "Destination";
            /// `RolloverInterval`. Update: in place.
            rollover_interval: Int = "RolloverInterval";
        }
    }

    property! {
        /// `ArchiveOutputSettings` of `AWS::MediaLive::Channel`.
        ArchiveOutputSettings;
        new ();
        set {
            /// `ContainerSettings`. Update: in place.
            container_settings: ArchiveContainerSettings = "ContainerSettings";
            /// `Extension`. Update: in place.
            extension: Str = "Extension";
            /// `NameModifier`. Update: in place.
            name_modifier: Str = "NameModifier";
        }
    }

    property! {
        /// `AudioChannelMapping` of `AWS::MediaLive::Channel`.
        AudioChannelMapping;
        new ();
        set {
            /// `InputChannelLevels`. Update: in place.
            input_channel_levels: List<InputChannelLevel> = "InputChannelLevels";
            /// `OutputChannel`. Update: in place.
            output_channel: Int = "OutputChannel";
        }
    }

    property! {
        /// `AudioCodecSettings` of `AWS::MediaLive::Channel`.
        AudioCodecSettings;
        new ();
        set {
            /// `AacSettings`. Update: in place.
            aac_settings: AacSettings = "AacSettings";
            /// `Ac3Settings`. Update: in place.
            ac3_settings: Ac3Settings = "Ac3Settings";
            /// `Eac3AtmosSettings`. Update: in place.
            eac3_atmos_settings: Eac3AtmosSettings = "Eac3AtmosSettings";
            /// `Eac3Settings`. Update: in place.
            eac3_settings: Eac3Settings = "Eac3Settings";
            /// `Mp2Settings`. Update: in place.
            mp2_settings: Mp2Settings = "Mp2Settings";
            /// `PassThroughSettings`. Update: in place.
            pass_through_settings: Json = "PassThroughSettings";
            /// `WavSettings`. Update: in place.
            wav_settings: WavSettings = "WavSettings";
        }
    }

    property! {
        /// `AudioDescription` of `AWS::MediaLive::Channel`.
        AudioDescription;
        new ();
        set {
            /// `AudioDashRoles`. Update: in place.
            audio_dash_roles: List<Str> = "AudioDashRoles";
            /// `AudioNormalizationSettings`. Update: in place.
            audio_normalization_settings: AudioNormalizationSettings = "AudioNormalizationSettings";
            /// `AudioSelectorName`. Update: in place.
            audio_selector_name: Str = "AudioSelectorName";
            /// `AudioType`. Update: in place.
            audio_type: Str = "AudioType";
            /// `AudioTypeControl`. Update: in place.
            audio_type_control: Str = "AudioTypeControl";
            /// `AudioWatermarkingSettings`. Update: in place.
            audio_watermarking_settings: AudioWatermarkSettings = "AudioWatermarkingSettings";
            /// `CodecSettings`. Update: in place.
            codec_settings: AudioCodecSettings = "CodecSettings";
            /// `DvbDashAccessibility`. Update: in place.
            dvb_dash_accessibility: Str = "DvbDashAccessibility";
            /// `LanguageCode`. Update: in place.
            language_code: Str = "LanguageCode";
            /// `LanguageCodeControl`. Update: in place.
            language_code_control: Str = "LanguageCodeControl";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `RemixSettings`. Update: in place.
            remix_settings: RemixSettings = "RemixSettings";
            /// `StreamName`. Update: in place.
            stream_name: Str = "StreamName";
        }
    }

    property! {
        /// `AudioDolbyEDecode` of `AWS::MediaLive::Channel`.
        AudioDolbyEDecode;
        new ();
        set {
            /// `ProgramSelection`. Update: in place.
            program_selection: Str = "ProgramSelection";
        }
    }

    property! {
        /// `AudioFeedInput` of `AWS::MediaLive::Channel`.
        AudioFeedInput;
        new ();
        set {
            /// `AudioSelectorName`. Update: in place.
            audio_selector_name: Str = "AudioSelectorName";
            /// `FeedInput`. Update: in place.
            feed_input: Str = "FeedInput";
        }
    }

    property! {
        /// `AudioHlsRenditionSelection` of `AWS::MediaLive::Channel`.
        AudioHlsRenditionSelection;
        new ();
        set {
            /// `GroupId`. Update: in place.
            group_id: Str = "GroupId";
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `AudioLanguageSelection` of `AWS::MediaLive::Channel`.
        AudioLanguageSelection;
        new ();
        set {
            /// `LanguageCode`. Update: in place.
            language_code: Str = "LanguageCode";
            /// `LanguageSelectionPolicy`. Update: in place.
            language_selection_policy: Str = "LanguageSelectionPolicy";
        }
    }

    property! {
        /// `AudioNormalizationSettings` of `AWS::MediaLive::Channel`.
        AudioNormalizationSettings;
        new ();
        set {
            /// `Algorithm`. Update: in place.
            algorithm: Str = "Algorithm";
            /// `AlgorithmControl`. Update: in place.
            algorithm_control: Str = "AlgorithmControl";
            /// `PeakCalculation`. Update: in place.
            peak_calculation: Str = "PeakCalculation";
            /// `PeakLimiterThreshold`. Update: in place.
            peak_limiter_threshold: Num = "PeakLimiterThreshold";
            /// `TargetLkfs`. Update: in place.
            target_lkfs: Num = "TargetLkfs";
        }
    }

    property! {
        /// `AudioOnlyHlsSettings` of `AWS::MediaLive::Channel`.
        AudioOnlyHlsSettings;
        new ();
        set {
            /// `AudioGroupId`. Update: in place.
            audio_group_id: Str = "AudioGroupId";
            /// `AudioOnlyImage`. Update: in place.
            audio_only_image: InputLocation = "AudioOnlyImage";
            /// `AudioTrackType`. Update: in place.
            audio_track_type: Str = "AudioTrackType";
            /// `SegmentType`. Update: in place.
            segment_type: Str = "SegmentType";
        }
    }

    property! {
        /// `AudioPid` of `AWS::MediaLive::Channel`.
        AudioPid;
        new ();
        set {
            /// `DolbyEDecode`. Update: in place.
            dolby_e_decode: AudioDolbyEDecode = "DolbyEDecode";
            /// `Pid`. Update: in place.
            pid: Int = "Pid";
            /// `PremixSettings`. Update: in place.
            premix_settings: AudioPreMixerSettings = "PremixSettings";
        }
    }

    property! {
        /// `AudioPidSelection` of `AWS::MediaLive::Channel`.
        AudioPidSelection;
        new ();
        set {
            /// `Pid`. Update: in place.
            pid: Int = "Pid";
            /// `Pids`. Update: in place.
            pids: List<AudioPid> = "Pids";
        }
    }

    property! {
        /// `AudioPreMixerSettings` of `AWS::MediaLive::Channel`.
        AudioPreMixerSettings;
        new ();
        set {
            /// `AudioNormalizationSettings`. Update: in place.
            audio_normalization_settings: AudioNormalizationSettings = "AudioNormalizationSettings";
            /// `Channels`. Update: in place.
            channels: Int = "Channels";
            /// `GainDb`. Update: in place.
            gain_db: Num = "GainDb";
            /// `RemixSettings`. Update: in place.
            remix_settings: RemixSettings = "RemixSettings";
        }
    }

    property! {
        /// `AudioSelector` of `AWS::MediaLive::Channel`.
        AudioSelector;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `SelectorSettings`. Update: in place.
            selector_settings: AudioSelectorSettings = "SelectorSettings";
        }
    }

    property! {
        /// `AudioSelectorSettings` of `AWS::MediaLive::Channel`.
        AudioSelectorSettings;
        new ();
        set {
            /// `AudioHlsRenditionSelection`. Update: in place.
            audio_hls_rendition_selection: AudioHlsRenditionSelection = "AudioHlsRenditionSelection";
            /// `AudioLanguageSelection`. Update: in place.
            audio_language_selection: AudioLanguageSelection = "AudioLanguageSelection";
            /// `AudioPidSelection`. Update: in place.
            audio_pid_selection: AudioPidSelection = "AudioPidSelection";
            /// `AudioTrackSelection`. Update: in place.
            audio_track_selection: AudioTrackSelection = "AudioTrackSelection";
        }
    }

    property! {
        /// `AudioSilenceFailoverSettings` of `AWS::MediaLive::Channel`.
        AudioSilenceFailoverSettings;
        new ();
        set {
            /// `AudioSelectorName`. Update: in place.
            audio_selector_name: Str = "AudioSelectorName";
            /// `AudioSilenceThresholdMsec`. Update: in place.
            audio_silence_threshold_msec: Int = "AudioSilenceThresholdMsec";
        }
    }

    property! {
        /// `AudioTrack` of `AWS::MediaLive::Channel`.
        AudioTrack;
        new ();
        set {
            /// `PremixSettings`. Update: in place.
            premix_settings: AudioPreMixerSettings = "PremixSettings";
            /// `Track`. Update: in place.
            track: Int = "Track";
        }
    }

    property! {
        /// `AudioTrackSelection` of `AWS::MediaLive::Channel`.
        AudioTrackSelection;
        new ();
        set {
            /// `DolbyEDecode`. Update: in place.
            dolby_e_decode: AudioDolbyEDecode = "DolbyEDecode";
            /// `Tracks`. Update: in place.
            tracks: List<AudioTrack> = "Tracks";
        }
    }

    property! {
        /// `AudioWatermarkSettings` of `AWS::MediaLive::Channel`.
        AudioWatermarkSettings;
        new ();
        set {
            /// `NielsenWatermarksSettings`. Update: in place.
            nielsen_watermarks_settings: NielsenWatermarksSettings = "NielsenWatermarksSettings";
        }
    }

    property! {
        /// `AutomaticInputFailoverSettings` of `AWS::MediaLive::Channel`.
        AutomaticInputFailoverSettings;
        new ();
        set {
            /// `ErrorClearTimeMsec`. Update: in place.
            error_clear_time_msec: Int = "ErrorClearTimeMsec";
            /// `FailoverConditions`. Update: in place.
            failover_conditions: List<FailoverCondition> = "FailoverConditions";
            /// `InputPreference`. Update: in place.
            input_preference: Str = "InputPreference";
            /// `SecondaryInputId`. Update: in place.
            secondary_input_id: Str = "SecondaryInputId";
        }
    }

    property! {
        /// `Av1ColorSpaceSettings` of `AWS::MediaLive::Channel`.
        Av1ColorSpaceSettings;
        new ();
        set {
            /// `ColorSpacePassthroughSettings`. Update: in place.
            color_space_passthrough_settings: Json = "ColorSpacePassthroughSettings";
            /// `Hdr10Settings`. Update: in place.
            hdr10_settings: Hdr10Settings = "Hdr10Settings";
            /// `Hlg2020Settings`. Update: in place.
            hlg2020_settings: Json = "Hlg2020Settings";
            /// `Rec601Settings`. Update: in place.
            rec601_settings: Json = "Rec601Settings";
            /// `Rec709Settings`. Update: in place.
            rec709_settings: Json = "Rec709Settings";
        }
    }

    property! {
        /// `Av1Settings` of `AWS::MediaLive::Channel`.
        Av1Settings;
        new ();
        set {
            /// `AfdSignaling`. Update: in place.
            afd_signaling: Str = "AfdSignaling";
            /// `BitDepth`. Update: in place.
            bit_depth: Str = "BitDepth";
            /// `Bitrate`. Update: in place.
            bitrate: Int = "Bitrate";
            /// `BufSize`. Update: in place.
            buf_size: Int = "BufSize";
            /// `ColorSpaceSettings`. Update: in place.
            color_space_settings: Av1ColorSpaceSettings = "ColorSpaceSettings";
            /// `FixedAfd`. Update: in place.
            fixed_afd: Str = "FixedAfd";
            /// `FramerateDenominator`. Update: in place.
            framerate_denominator: Int = "FramerateDenominator";
            /// `FramerateNumerator`. Update: in place.
            framerate_numerator: Int = "FramerateNumerator";
            /// `GopSize`. Update: in place.
            gop_size: Num = "GopSize";
            /// `GopSizeUnits`. Update: in place.
            gop_size_units: Str = "GopSizeUnits";
            /// `Level`. Update: in place.
            level: Str = "Level";
            /// `LookAheadRateControl`. Update: in place.
            look_ahead_rate_control: Str = "LookAheadRateControl";
            /// `MaxBitrate`. Update: in place.
            max_bitrate: Int = "MaxBitrate";
            /// `MinBitrate`. Update: in place.
            min_bitrate: Int = "MinBitrate";
            /// `MinIInterval`. Update: in place.
            min_i_interval: Int = "MinIInterval";
            /// `ParDenominator`. Update: in place.
            par_denominator: Int = "ParDenominator";
            /// `ParNumerator`. Update: in place.
            par_numerator: Int = "ParNumerator";
            /// `QvbrQualityLevel`. Update: in place.
            qvbr_quality_level: Int = "QvbrQualityLevel";
            /// `RateControlMode`. Update: in place.
            rate_control_mode: Str = "RateControlMode";
            /// `SceneChangeDetect`. Update: in place.
            scene_change_detect: Str = "SceneChangeDetect";
            /// `SpatialAq`. Update: in place.
            spatial_aq: Str = "SpatialAq";
            /// `TemporalAq`. Update: in place.
            temporal_aq: Str = "TemporalAq";
            /// `TimecodeBurninSettings`. Update: in place.
            timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings";
            /// `TimecodeInsertion`. Update: in place.
            timecode_insertion: Str = "TimecodeInsertion";
        }
    }

    property! {
        /// `AvailBlanking` of `AWS::MediaLive::Channel`.
        AvailBlanking;
        new ();
        set {
            /// `AvailBlankingImage`. Update: in place.
            avail_blanking_image: InputLocation = "AvailBlankingImage";
            /// `State`. Update: in place.
            state: Str = "State";
        }
    }

    property! {
        /// `AvailConfiguration` of `AWS::MediaLive::Channel`.
        AvailConfiguration;
        new ();
        set {
            /// `AvailSettings`. Update: in place.
            avail_settings: AvailSettings = "AvailSettings";
            /// `Scte35SegmentationScope`. Update: in place.
            scte35_segmentation_scope: Str = "Scte35SegmentationScope";
        }
    }

    property! {
        /// `AvailSettings` of `AWS::MediaLive::Channel`.
        AvailSettings;
        new ();
        set {
            /// `Esam`. Update: in place.
            esam: Esam = "Esam";
            /// `Scte35SpliceInsert`. Update: in place.
            scte35_splice_insert: Scte35SpliceInsertTimeSignalAposSettings = "Scte35SpliceInsert";
            /// `Scte35TimeSignalApos`. Update: in place.
            scte35_time_signal_apos: Scte35SpliceInsertTimeSignalAposSettings = "Scte35TimeSignalApos";
        }
    }

    property! {
        /// `BandwidthReductionFilterSettings` of `AWS::MediaLive::Channel`.
        BandwidthReductionFilterSettings;
        new ();
        set {
            /// `PostFilterSharpening`. Update: in place.
            post_filter_sharpening: Str = "PostFilterSharpening";
            /// `Strength`. Update: in place.
            strength: Str = "Strength";
        }
    }

    property! {
        /// `BlackoutSlate` of `AWS::MediaLive::Channel`.
        BlackoutSlate;
        new ();
        set {
            /// `BlackoutSlateImage`. Update: in place.
            blackout_slate_image: InputLocation = "BlackoutSlateImage";
            /// `NetworkEndBlackout`. Update: in place.
            network_end_blackout: Str = "NetworkEndBlackout";
            /// `NetworkEndBlackoutImage`. Update: in place.
            network_end_blackout_image: InputLocation = "NetworkEndBlackoutImage";
            /// `NetworkId`. Update: in place.
            network_id: Str = "NetworkId";
            /// `State`. Update: in place.
            state: Str = "State";
        }
    }

    property! {
        /// `BurnInDvbSubDestinationSettings` of `AWS::MediaLive::Channel`.
        BurnInDvbSubDestinationSettings;
        new ();
        set {
            /// `Alignment`. Update: in place.
            alignment: Str = "Alignment";
            /// `BackgroundColor`. Update: in place.
            background_color: Str = "BackgroundColor";
            /// `BackgroundOpacity`. Update: in place.
            background_opacity: Int = "BackgroundOpacity";
            /// `Font`. Update: in place.
            font: InputLocation = "Font";
            /// `FontColor`. Update: in place.
            font_color: Str = "FontColor";
            /// `FontOpacity`. Update: in place.
            font_opacity: Int = "FontOpacity";
            /// `FontResolution`. Update: in place.
            font_resolution: Int = "FontResolution";
            /// `FontSize`. Update: in place.
            font_size: Str = "FontSize";
            /// `OutlineColor`. Update: in place.
            outline_color: Str = "OutlineColor";
            /// `OutlineSize`. Update: in place.
            outline_size: Int = "OutlineSize";
            /// `ShadowColor`. Update: in place.
            shadow_color: Str = "ShadowColor";
            /// `ShadowOpacity`. Update: in place.
            shadow_opacity: Int = "ShadowOpacity";
            /// `ShadowXOffset`. Update: in place.
            shadow_x_offset: Int = "ShadowXOffset";
            /// `ShadowYOffset`. Update: in place.
            shadow_y_offset: Int = "ShadowYOffset";
            /// `SubtitleRows`. Update: in place.
            subtitle_rows: Str = "SubtitleRows";
            /// `TeletextGridControl`. Update: in place.
            teletext_grid_control: Str = "TeletextGridControl";
            /// `XPosition`. Update: in place.
            x_position: Int = "XPosition";
            /// `YPosition`. Update: in place.
            y_position: Int = "YPosition";
        }
    }

    property! {
        /// `CaptionDescription` of `AWS::MediaLive::Channel`.
        CaptionDescription;
        new ();
        set {
            /// `Accessibility`. Update: in place.
            accessibility: Str = "Accessibility";
            /// `CaptionDashRoles`. Update: in place.
            caption_dash_roles: List<Str> = "CaptionDashRoles";
            /// `CaptionSelectorName`. Update: in place.
            caption_selector_name: Str = "CaptionSelectorName";
            /// `DestinationSettings`. Update: in place.
            destination_settings: CaptionDestinationSettings = "DestinationSettings";
            /// `DvbDashAccessibility`. Update: in place.
            dvb_dash_accessibility: Str = "DvbDashAccessibility";
            /// `LanguageCode`. Update: in place.
            language_code: Str = "LanguageCode";
            /// `LanguageDescription`. Update: in place.
            language_description: Str = "LanguageDescription";
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `CaptionDestinationSettings` of `AWS::MediaLive::Channel`.
        CaptionDestinationSettings;
        new ();
        set {
            /// `AribDestinationSettings`. Update: in place.
            arib_destination_settings: Json = "AribDestinationSettings";
            /// `BurnInDestinationSettings`. Update: in place.
            burn_in_destination_settings: BurnInDvbSubDestinationSettings = "BurnInDestinationSettings";
            /// `DvbSubDestinationSettings`. Update: in place.
            dvb_sub_destination_settings: BurnInDvbSubDestinationSettings = "DvbSubDestinationSettings";
            /// `EbuTtDDestinationSettings`. Update: in place.
            ebu_tt_d_destination_settings: EbuTtDDestinationSettings = "EbuTtDDestinationSettings";
            /// `EmbeddedDestinationSettings`. Update: in place.
            embedded_destination_settings: Json = "EmbeddedDestinationSettings";
            /// `EmbeddedPlusScte20DestinationSettings`. Update: in place.
            embedded_plus_scte20_destination_settings: Json = "EmbeddedPlusScte20DestinationSettings";
            /// `RtmpCaptionInfoDestinationSettings`. Update: in place.
            rtmp_caption_info_destination_settings: Json = "RtmpCaptionInfoDestinationSettings";
            /// `Scte20PlusEmbeddedDestinationSettings`. Update: in place.
            scte20_plus_embedded_destination_settings: Json = "Scte20PlusEmbeddedDestinationSettings";
            /// `Scte27DestinationSettings`. Update: in place.
            scte27_destination_settings: Json = "Scte27DestinationSettings";
            /// `SmpteTtDestinationSettings`. Update: in place.
            smpte_tt_destination_settings: Json = "SmpteTtDestinationSettings";
            /// `TeletextDestinationSettings`. Update: in place.
            teletext_destination_settings: Json = "TeletextDestinationSettings";
            /// `TtmlDestinationSettings`. Update: in place.
            ttml_destination_settings: TtmlDestinationSettings = "TtmlDestinationSettings";
            /// `WebvttDestinationSettings`. Update: in place.
            webvtt_destination_settings: WebvttDestinationSettings = "WebvttDestinationSettings";
        }
    }

    property! {
        /// `CaptionLanguageMapping` of `AWS::MediaLive::Channel`.
        CaptionLanguageMapping;
        new ();
        set {
            /// `CaptionChannel`. Update: in place.
            caption_channel: Int = "CaptionChannel";
            /// `LanguageCode`. Update: in place.
            language_code: Str = "LanguageCode";
            /// `LanguageDescription`. Update: in place.
            language_description: Str = "LanguageDescription";
        }
    }

    property! {
        /// `CaptionRectangle` of `AWS::MediaLive::Channel`.
        CaptionRectangle;
        new ();
        set {
            /// `Height`. Update: in place.
            height: Num = "Height";
            /// `LeftOffset`. Update: in place.
            left_offset: Num = "LeftOffset";
            /// `TopOffset`. Update: in place.
            top_offset: Num = "TopOffset";
            /// `Width`. Update: in place.
            width: Num = "Width";
        }
    }

    property! {
        /// `CaptionSelector` of `AWS::MediaLive::Channel`.
        CaptionSelector;
        new ();
        set {
            /// `LanguageCode`. Update: in place.
            language_code: Str = "LanguageCode";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `SelectorSettings`. Update: in place.
            selector_settings: CaptionSelectorSettings = "SelectorSettings";
        }
    }

    property! {
        /// `CaptionSelectorSettings` of `AWS::MediaLive::Channel`.
        CaptionSelectorSettings;
        new ();
        set {
            /// `AncillarySourceSettings`. Update: in place.
            ancillary_source_settings: AncillarySourceSettings = "AncillarySourceSettings";
            /// `AribSourceSettings`. Update: in place.
            arib_source_settings: Json = "AribSourceSettings";
            /// `DvbSubSourceSettings`. Update: in place.
            dvb_sub_source_settings: Scte27DvbSubSourceSettings = "DvbSubSourceSettings";
            /// `EmbeddedSourceSettings`. Update: in place.
            embedded_source_settings: EmbeddedSourceSettings = "EmbeddedSourceSettings";
            /// `Scte20SourceSettings`. Update: in place.
            scte20_source_settings: Scte20SourceSettings = "Scte20SourceSettings";
            /// `Scte27SourceSettings`. Update: in place.
            scte27_source_settings: Scte27DvbSubSourceSettings = "Scte27SourceSettings";
            /// `SmartSubtitleSourceSettings`. Update: in place.
            smart_subtitle_source_settings: SmartSubtitleSourceSettings = "SmartSubtitleSourceSettings";
            /// `TeletextSourceSettings`. Update: in place.
            teletext_source_settings: TeletextSourceSettings = "TeletextSourceSettings";
        }
    }

    property! {
        /// `CdiInputSpecification` of `AWS::MediaLive::Channel`.
        CdiInputSpecification;
        new ();
        set {
            /// `Resolution`. Update: in place.
            resolution: Str = "Resolution";
        }
    }

    property! {
        /// `ChannelEngineVersionRequest` of `AWS::MediaLive::Channel`.
        ChannelEngineVersionRequest;
        new ();
        set {
            /// `Version`. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `CmafIngestCaptionLanguageMapping` of `AWS::MediaLive::Channel`.
        CmafIngestCaptionLanguageMapping;
        new ();
        set {
            /// `CaptionChannel`. Update: in place.
            caption_channel: Int = "CaptionChannel";
            /// `LanguageCode`. Update: in place.
            language_code: Str = "LanguageCode";
        }
    }

    property! {
        /// `CmafIngestFrameCaptureOutputSettings` of `AWS::MediaLive::Channel`.
        CmafIngestFrameCaptureOutputSettings;
        new ();
        set {
            /// `NameModifier`. Update: in place.
            name_modifier: Str = "NameModifier";
        }
    }

    property! {
        /// `CmafIngestGroupSettings` of `AWS::MediaLive::Channel`.
        CmafIngestGroupSettings;
        new ();
        set {
            /// `AdditionalDestinations`. Update: in place.
            additional_destinations: List<AdditionalDestinations> = "AdditionalDestinations";
            /// `CaptionLanguageMappings`. Update: in place.
            caption_language_mappings: List<CmafIngestCaptionLanguageMapping> = "CaptionLanguageMappings";
            /// `Destination`. Update: in place.
            destination: OutputLocationRef = "Destination";
            /// `Id3Behavior`. Update: in place.
            id3_behavior: Str = "Id3Behavior";
            /// `Id3NameModifier`. Update: in place.
            id3_name_modifier: Str = "Id3NameModifier";
            /// `KlvBehavior`. Update: in place.
            klv_behavior: Str = "KlvBehavior";
            /// `KlvNameModifier`. Update: in place.
            klv_name_modifier: Str = "KlvNameModifier";
            /// `NielsenId3Behavior`. Update: in place.
            nielsen_id3_behavior: Str = "NielsenId3Behavior";
            /// `NielsenId3NameModifier`. Update: in place.
            nielsen_id3_name_modifier: Str = "NielsenId3NameModifier";
            /// `Scte35NameModifier`. Update: in place.
            scte35_name_modifier: Str = "Scte35NameModifier";
            /// `Scte35Type`. Update: in place.
            scte35_type: Str = "Scte35Type";
            /// `SegmentLength`. Update: in place.
            segment_length: Int = "SegmentLength";
            /// `SegmentLengthUnits`. Update: in place.
            segment_length_units: Str = "SegmentLengthUnits";
            /// `SendDelayMs`. Update: in place.
            send_delay_ms: Int = "SendDelayMs";
            /// `TimedMetadataId3Frame`. Update: in place.
            timed_metadata_id3_frame: Str = "TimedMetadataId3Frame";
            /// `TimedMetadataId3Period`. Update: in place.
            timed_metadata_id3_period: Int = "TimedMetadataId3Period";
            /// `TimedMetadataPassthrough`. Update: in place.
            timed_metadata_passthrough: Str = "TimedMetadataPassthrough";
            /// `WatermarkingSettings`. Update: in place.
            watermarking_settings: CmafIngestWatermarkingSettings = "WatermarkingSettings";
        }
    }

    property! {
        /// `CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings` of `AWS::MediaLive::Channel`.
        CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings;
        new ();
        set {
            /// `AdditionalDestinationsAlternateDestinations`. Update: in place.
            additional_destinations_alternate_destinations: List<OutputLocationRef> = "AdditionalDestinationsAlternateDestinations";
            /// `AlternateDestination`. Update: in place.
            alternate_destination: OutputLocationRef = "AlternateDestination";
            /// `CustomProfile`. Update: in place.
            custom_profile: AbWatermarkingCustomProfile = "CustomProfile";
            /// `License`. Update: in place.
            license: Str = "License";
            /// `OperatorId`. Update: in place.
            operator_id: Int = "OperatorId";
            /// `PolyPeriod`. Update: in place.
            poly_period: Int = "PolyPeriod";
            /// `Profile`. Update: in place.
            profile: Str = "Profile";
            /// `WatermarkIdLength`. Update: in place.
            watermark_id_length: Str = "WatermarkIdLength";
        }
    }

    property! {
        /// `CmafIngestWatermarkingSettings` of `AWS::MediaLive::Channel`.
        CmafIngestWatermarkingSettings;
        new ();
        set {
            /// `CmafIngestAbWatermarkerIrdetoSettings`. Update: in place.
            cmaf_ingest_ab_watermarker_irdeto_settings: CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings = "CmafIngestAbWatermarkerIrdetoSettings";
        }
    }

    property! {
        /// `ColorCorrection` of `AWS::MediaLive::Channel`.
        ColorCorrection;
        new ();
        set {
            /// `InputColorSpace`. Update: in place.
            input_color_space: Str = "InputColorSpace";
            /// `OutputColorSpace`. Update: in place.
            output_color_space: Str = "OutputColorSpace";
            /// `Uri`. Update: in place.
            uri: Str = "Uri";
        }
    }

    property! {
        /// `ColorCorrectionSettings` of `AWS::MediaLive::Channel`.
        ColorCorrectionSettings;
        new ();
        set {
            /// `GlobalColorCorrections`. Update: in place.
            global_color_corrections: List<ColorCorrection> = "GlobalColorCorrections";
        }
    }

    property! {
        /// `DisabledLockingSettings` of `AWS::MediaLive::Channel`.
        DisabledLockingSettings;
        new ();
        set {
            /// `CustomEpoch`. Update: in place.
            custom_epoch: Str = "CustomEpoch";
        }
    }

    property! {
        /// `DvbNitSettings` of `AWS::MediaLive::Channel`.
        DvbNitSettings;
        new ();
        set {
            /// `NetworkId`. Update: in place.
            network_id: Int = "NetworkId";
            /// `NetworkName`. Update: in place.
            network_name: Str = "NetworkName";
            /// `RepInterval`. Update: in place.
            rep_interval: Int = "RepInterval";
        }
    }

    property! {
        /// `DvbSdtSettings` of `AWS::MediaLive::Channel`.
        DvbSdtSettings;
        new ();
        set {
            /// `OutputSdt`. Update: in place.
            output_sdt: Str = "OutputSdt";
            /// `RepInterval`. Update: in place.
            rep_interval: Int = "RepInterval";
            /// `ServiceName`. Update: in place.
            service_name: Str = "ServiceName";
            /// `ServiceProviderName`. Update: in place.
            service_provider_name: Str = "ServiceProviderName";
        }
    }

    property! {
        /// `DvbTdtSettings` of `AWS::MediaLive::Channel`.
        DvbTdtSettings;
        new ();
        set {
            /// `RepInterval`. Update: in place.
            rep_interval: Int = "RepInterval";
        }
    }

    property! {
        /// `Eac3AtmosSettings` of `AWS::MediaLive::Channel`.
        Eac3AtmosSettings;
        new ();
        set {
            /// `Bitrate`. Update: in place.
            bitrate: Num = "Bitrate";
            /// `CodingMode`. Update: in place.
            coding_mode: Str = "CodingMode";
            /// `Dialnorm`. Update: in place.
            dialnorm: Int = "Dialnorm";
            /// `DrcLine`. Update: in place.
            drc_line: Str = "DrcLine";
            /// `DrcRf`. Update: in place.
            drc_rf: Str = "DrcRf";
            /// `HeightTrim`. Update: in place.
            height_trim: Num = "HeightTrim";
            /// `SurroundTrim`. Update: in place.
            surround_trim: Num = "SurroundTrim";
        }
    }

    property! {
        /// `Eac3Settings` of `AWS::MediaLive::Channel`.
        Eac3Settings;
        new ();
        set {
            /// `AttenuationControl`. Update: in place.
            attenuation_control: Str = "AttenuationControl";
            /// `Bitrate`. Update: in place.
            bitrate: Num = "Bitrate";
            /// `BitstreamMode`. Update: in place.
            bitstream_mode: Str = "BitstreamMode";
            /// `CodingMode`. Update: in place.
            coding_mode: Str = "CodingMode";
            /// `DcFilter`. Update: in place.
            dc_filter: Str = "DcFilter";
            /// `Dialnorm`. Update: in place.
            dialnorm: Int = "Dialnorm";
            /// `DrcLine`. Update: in place.
            drc_line: Str = "DrcLine";
            /// `DrcRf`. Update: in place.
            drc_rf: Str = "DrcRf";
            /// `LfeControl`. Update: in place.
            lfe_control: Str = "LfeControl";
            /// `LfeFilter`. Update: in place.
            lfe_filter: Str = "LfeFilter";
            /// `LoRoCenterMixLevel`. Update: in place.
            lo_ro_center_mix_level: Num = "LoRoCenterMixLevel";
            /// `LoRoSurroundMixLevel`. Update: in place.
            lo_ro_surround_mix_level: Num = "LoRoSurroundMixLevel";
            /// `LtRtCenterMixLevel`. Update: in place.
            lt_rt_center_mix_level: Num = "LtRtCenterMixLevel";
            /// `LtRtSurroundMixLevel`. Update: in place.
            lt_rt_surround_mix_level: Num = "LtRtSurroundMixLevel";
            /// `MetadataControl`. Update: in place.
            metadata_control: Str = "MetadataControl";
            /// `PassthroughControl`. Update: in place.
            passthrough_control: Str = "PassthroughControl";
            /// `PhaseControl`. Update: in place.
            phase_control: Str = "PhaseControl";
            /// `StereoDownmix`. Update: in place.
            stereo_downmix: Str = "StereoDownmix";
            /// `SurroundExMode`. Update: in place.
            surround_ex_mode: Str = "SurroundExMode";
            /// `SurroundMode`. Update: in place.
            surround_mode: Str = "SurroundMode";
        }
    }

    property! {
        /// `EbuTtDDestinationSettings` of `AWS::MediaLive::Channel`.
        EbuTtDDestinationSettings;
        new ();
        set {
            /// `CopyrightHolder`. Update: in place.
            copyright_holder: Str = "CopyrightHolder";
            /// `DefaultFontSize`. Update: in place.
            default_font_size: Int = "DefaultFontSize";
            /// `DefaultLineHeight`. Update: in place.
            default_line_height: Int = "DefaultLineHeight";
            /// `FillLineGap`. Update: in place.
            fill_line_gap: Str = "FillLineGap";
            /// `FontFamily`. Update: in place.
            font_family: Str = "FontFamily";
            /// `StyleControl`. Update: in place.
            style_control: Str = "StyleControl";
        }
    }

    property! {
        /// `EmbeddedSourceSettings` of `AWS::MediaLive::Channel`.
        EmbeddedSourceSettings;
        new ();
        set {
            /// `Convert608To708`. Update: in place.
            convert608_to708: Str = "Convert608To708";
            /// `Scte20Detection`. Update: in place.
            scte20_detection: Str = "Scte20Detection";
            /// `Source608ChannelNumber`. Update: in place.
            source608_channel_number: Int = "Source608ChannelNumber";
            /// `Source608TrackNumber`. Update: in place.
            source608_track_number: Int = "Source608TrackNumber";
        }
    }

    property! {
        /// `EncoderSettings` of `AWS::MediaLive::Channel`.
        EncoderSettings;
        new ();
        set {
            /// `AudioDescriptions`. Update: in place.
            audio_descriptions: List<AudioDescription> = "AudioDescriptions";
            /// `AvailBlanking`. Update: in place.
            avail_blanking: AvailBlanking = "AvailBlanking";
            /// `AvailConfiguration`. Update: in place.
            avail_configuration: AvailConfiguration = "AvailConfiguration";
            /// `BlackoutSlate`. Update: in place.
            blackout_slate: BlackoutSlate = "BlackoutSlate";
            /// `CaptionDescriptions`. Update: in place.
            caption_descriptions: List<CaptionDescription> = "CaptionDescriptions";
            /// `ColorCorrectionSettings`. Update: in place.
            color_correction_settings: ColorCorrectionSettings = "ColorCorrectionSettings";
            /// `FeatureActivations`. Update: in place.
            feature_activations: FeatureActivations = "FeatureActivations";
            /// `GlobalConfiguration`. Update: in place.
            global_configuration: GlobalConfiguration = "GlobalConfiguration";
            /// `MotionGraphicsConfiguration`. Update: in place.
            motion_graphics_configuration: MotionGraphicsConfiguration = "MotionGraphicsConfiguration";
            /// `NielsenConfiguration`. Update: in place.
            nielsen_configuration: NielsenConfiguration = "NielsenConfiguration";
            /// `OutputGroups`. Update: in place.
            output_groups: List<OutputGroup> = "OutputGroups";
            /// `ThumbnailConfiguration`. Update: in place.
            thumbnail_configuration: ThumbnailConfiguration = "ThumbnailConfiguration";
            /// `TimecodeConfig`. Update: in place.
            timecode_config: TimecodeConfig = "TimecodeConfig";
            /// `VideoDescriptions`. Update: in place.
            video_descriptions: List<VideoDescription> = "VideoDescriptions";
        }
    }

    property! {
        /// `EpochLockingSettings` of `AWS::MediaLive::Channel`.
        EpochLockingSettings;
        new ();
        set {
            /// `CustomEpoch`. Update: in place.
            custom_epoch: Str = "CustomEpoch";
            /// `JamSyncTime`. Update: in place.
            jam_sync_time: Str = "JamSyncTime";
        }
    }

    property! {
        /// `Esam` of `AWS::MediaLive::Channel`.
        Esam;
        new ();
        set {
            /// `AcquisitionPointId`. Update: in place.
            acquisition_point_id: Str = "AcquisitionPointId";
            /// `AdAvailOffset`. Update: in place.
            ad_avail_offset: Int = "AdAvailOffset";
            /// `PasswordParam`. Update: in place.
            password_param: Str = "PasswordParam";
            /// `PoisEndpoint`. Update: in place.
            pois_endpoint: Str = "PoisEndpoint";
            /// `Username`. Update: in place.
            username: Str = "Username";
            /// `ZoneIdentity`. Update: in place.
            zone_identity: Str = "ZoneIdentity";
        }
    }

    property! {
        /// `FailoverCondition` of `AWS::MediaLive::Channel`.
        FailoverCondition;
        new ();
        set {
            /// `FailoverConditionSettings`. Update: in place.
            failover_condition_settings: FailoverConditionSettings = "FailoverConditionSettings";
        }
    }

    property! {
        /// `FailoverConditionSettings` of `AWS::MediaLive::Channel`.
        FailoverConditionSettings;
        new ();
        set {
            /// `AudioSilenceSettings`. Update: in place.
            audio_silence_settings: AudioSilenceFailoverSettings = "AudioSilenceSettings";
            /// `InputLossSettings`. Update: in place.
            input_loss_settings: InputLossFailoverSettings = "InputLossSettings";
            /// `VideoBlackSettings`. Update: in place.
            video_black_settings: VideoBlackFailoverSettings = "VideoBlackSettings";
        }
    }

    property! {
        /// `FeatureActivations` of `AWS::MediaLive::Channel`.
        FeatureActivations;
        new ();
        set {
            /// `InputPrepareScheduleActions`. Update: in place.
            input_prepare_schedule_actions: Str = "InputPrepareScheduleActions";
            /// `OutputStaticImageOverlayScheduleActions`. Update: in place.
            output_static_image_overlay_schedule_actions: Str = "OutputStaticImageOverlayScheduleActions";
        }
    }

    property! {
        /// `FecOutputSettings` of `AWS::MediaLive::Channel`.
        FecOutputSettings;
        new ();
        set {
            /// `ColumnDepth`. Update: in place.
            column_depth: Int = "ColumnDepth";
            /// `IncludeFec`. Update: in place.
            include_fec: Str = "IncludeFec";
            /// `RowLength`. Update: in place.
            row_length: Int = "RowLength";
        }
    }

    property! {
        /// `Fmp4HlsSettings` of `AWS::MediaLive::Channel`.
        Fmp4HlsSettings;
        new ();
        set {
            /// `AudioRenditionSets`. Update: in place.
            audio_rendition_sets: Str = "AudioRenditionSets";
            /// `NielsenId3Behavior`. Update: in place.
            nielsen_id3_behavior: Str = "NielsenId3Behavior";
            /// `TimedMetadataBehavior`. Update: in place.
            timed_metadata_behavior: Str = "TimedMetadataBehavior";
        }
    }

    property! {
        /// `FollowerChannelSettings` of `AWS::MediaLive::Channel`.
        FollowerChannelSettings;
        new ();
        set {
            /// `LinkedChannelType`. Update: in place.
            linked_channel_type: Str = "LinkedChannelType";
            /// `PrimaryChannelArn`. Update: in place.
            primary_channel_arn: Str = "PrimaryChannelArn";
        }
    }

    property! {
        /// `FrameCaptureCdnSettings` of `AWS::MediaLive::Channel`.
        FrameCaptureCdnSettings;
        new ();
        set {
            /// `FrameCaptureS3Settings`. Update: in place.
            frame_capture_s3_settings: ArchiveFrameCaptureHlsS3Settings = "FrameCaptureS3Settings";
        }
    }

    property! {
        /// `FrameCaptureGroupSettings` of `AWS::MediaLive::Channel`.
        FrameCaptureGroupSettings;
        new ();
        set {
            /// `Destination`. Update: in place.
            destination: OutputLocationRef = "Destination";
            /// `FrameCaptureCdnSettings`. Update: in place.
            frame_capture_cdn_settings: FrameCaptureCdnSettings = "FrameCaptureCdnSettings";
        }
    }

    property! {
        /// `FrameCaptureSettings` of `AWS::MediaLive::Channel`.
        FrameCaptureSettings;
        new ();
        set {
            /// `CaptureInterval`. Update: in place.
            capture_interval: Int = "CaptureInterval";
            /// `CaptureIntervalUnits`. Update: in place.
            capture_interval_units: Str = "CaptureIntervalUnits";
            /// `TimecodeBurninSettings`. Update: in place.
            timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings";
        }
    }

    property! {
        /// `GlobalConfiguration` of `AWS::MediaLive::Channel`.
        GlobalConfiguration;
        new ();
        set {
            /// `InitialAudioGain`. Update: in place.
            initial_audio_gain: Int = "InitialAudioGain";
            /// `InputEndAction`. Update: in place.
            input_end_action: Str = "InputEndAction";
            /// `InputLossBehavior`. Update: in place.
            input_loss_behavior: InputLossBehavior = "InputLossBehavior";
            /// `OutputLockingMode`. Update: in place.
            output_locking_mode: Str = "OutputLockingMode";
            /// `OutputLockingSettings`. Update: in place.
            output_locking_settings: OutputLockingSettings = "OutputLockingSettings";
            /// `OutputTimingSource`. Update: in place.
            output_timing_source: Str = "OutputTimingSource";
            /// `SupportLowFramerateInputs`. Update: in place.
            support_low_framerate_inputs: Str = "SupportLowFramerateInputs";
        }
    }

    property! {
        /// `H264ColorSpaceSettings` of `AWS::MediaLive::Channel`.
        H264ColorSpaceSettings;
        new ();
        set {
            /// `ColorSpacePassthroughSettings`. Update: in place.
            color_space_passthrough_settings: Json = "ColorSpacePassthroughSettings";
            /// `Rec601Settings`. Update: in place.
            rec601_settings: Json = "Rec601Settings";
            /// `Rec709Settings`. Update: in place.
            rec709_settings: Json = "Rec709Settings";
        }
    }

    property! {
        /// `H264H265FilterSettings` of `AWS::MediaLive::Channel`.
        H264H265FilterSettings;
        new ();
        set {
            /// `BandwidthReductionFilterSettings`. Update: in place.
            bandwidth_reduction_filter_settings: BandwidthReductionFilterSettings = "BandwidthReductionFilterSettings";
            /// `TemporalFilterSettings`. Update: in place.
            temporal_filter_settings: TemporalFilterSettings = "TemporalFilterSettings";
        }
    }

    property! {
        /// `H264Settings` of `AWS::MediaLive::Channel`.
        H264Settings;
        new ();
        set {
            /// `AdaptiveQuantization`. Update: in place.
            adaptive_quantization: Str = "AdaptiveQuantization";
            /// `AfdSignaling`. Update: in place.
            afd_signaling: Str = "AfdSignaling";
            /// `Bitrate`. Update: in place.
            bitrate: Int = "Bitrate";
            /// `BufFillPct`. Update: in place.
            buf_fill_pct: Int = "BufFillPct";
            /// `BufSize`. Update: in place.
            buf_size: Int = "BufSize";
            /// `ColorMetadata`. Update: in place.
            color_metadata: Str = "ColorMetadata";
            /// `ColorSpaceSettings`. Update: in place.
            color_space_settings: H264ColorSpaceSettings = "ColorSpaceSettings";
            /// `EntropyEncoding`. Update: in place.
            entropy_encoding: Str = "EntropyEncoding";
            /// `FilterSettings`. Update: in place.
            filter_settings: H264H265FilterSettings = "FilterSettings";
            /// `FixedAfd`. Update: in place.
            fixed_afd: Str = "FixedAfd";
            /// `FlickerAq`. Update: in place.
            flicker_aq: Str = "FlickerAq";
            /// `ForceFieldPictures`. Update: in place.
            force_field_pictures: Str = "ForceFieldPictures";
            /// `FramerateControl`. Update: in place.
            framerate_control: Str = "FramerateControl";
            /// `FramerateDenominator`. Update: in place.
            framerate_denominator: Int = "FramerateDenominator";
            /// `FramerateNumerator`. Update: in place.
            framerate_numerator: Int = "FramerateNumerator";
            /// `GopBReference`. Update: in place.
            gop_b_reference: Str = "GopBReference";
            /// `GopClosedCadence`. Update: in place.
            gop_closed_cadence: Int = "GopClosedCadence";
            /// `GopNumBFrames`. Update: in place.
            gop_num_b_frames: Int = "GopNumBFrames";
            /// `GopSize`. Update: in place.
            gop_size: Num = "GopSize";
            /// `GopSizeUnits`. Update: in place.
            gop_size_units: Str = "GopSizeUnits";
            /// `Level`. Update: in place.
            level: Str = "Level";
            /// `LookAheadRateControl`. Update: in place.
            look_ahead_rate_control: Str = "LookAheadRateControl";
            /// `MaxBitrate`. Update: in place.
            max_bitrate: Int = "MaxBitrate";
            /// `MinBitrate`. Update: in place.
            min_bitrate: Int = "MinBitrate";
            /// `MinIInterval`. Update: in place.
            min_i_interval: Int = "MinIInterval";
            /// `MinQp`. Update: in place.
            min_qp: Int = "MinQp";
            /// `NumRefFrames`. Update: in place.
            num_ref_frames: Int = "NumRefFrames";
            /// `ParControl`. Update: in place.
            par_control: Str = "ParControl";
            /// `ParDenominator`. Update: in place.
            par_denominator: Int = "ParDenominator";
            /// `ParNumerator`. Update: in place.
            par_numerator: Int = "ParNumerator";
            /// `Profile`. Update: in place.
            profile: Str = "Profile";
            /// `QualityLevel`. Update: in place.
            quality_level: Str = "QualityLevel";
            /// `QvbrQualityLevel`. Update: in place.
            qvbr_quality_level: Int = "QvbrQualityLevel";
            /// `RateControlMode`. Update: in place.
            rate_control_mode: Str = "RateControlMode";
            /// `ScanType`. Update: in place.
            scan_type: Str = "ScanType";
            /// `SceneChangeDetect`. Update: in place.
            scene_change_detect: Str = "SceneChangeDetect";
            /// `Slices`. Update: in place.
            slices: Int = "Slices";
            /// `Softness`. Update: in place.
            softness: Int = "Softness";
            /// `SpatialAq`. Update: in place.
            spatial_aq: Str = "SpatialAq";
            /// `SubgopLength`. Update: in place.
            subgop_length: Str = "SubgopLength";
            /// `Syntax`. Update: in place.
            syntax: Str = "Syntax";
            /// `TemporalAq`. Update: in place.
            temporal_aq: Str = "TemporalAq";
            /// `TimecodeBurninSettings`. Update: in place.
            timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings";
            /// `TimecodeInsertion`. Update: in place.
            timecode_insertion: Str = "TimecodeInsertion";
        }
    }

    property! {
        /// `H265ColorSpaceSettings` of `AWS::MediaLive::Channel`.
        H265ColorSpaceSettings;
        new ();
        set {
            /// `ColorSpacePassthroughSettings`. Update: in place.
            color_space_passthrough_settings: Json = "ColorSpacePassthroughSettings";
            /// `DolbyVision81Settings`. Update: in place.
            dolby_vision81_settings: Json = "DolbyVision81Settings";
            /// `Hdr10Settings`. Update: in place.
            hdr10_settings: Hdr10Settings = "Hdr10Settings";
            /// `Hlg2020Settings`. Update: in place.
            hlg2020_settings: Json = "Hlg2020Settings";
            /// `Rec601Settings`. Update: in place.
            rec601_settings: Json = "Rec601Settings";
            /// `Rec709Settings`. Update: in place.
            rec709_settings: Json = "Rec709Settings";
        }
    }

    property! {
        /// `H265Settings` of `AWS::MediaLive::Channel`.
        H265Settings;
        new ();
        set {
            /// `AdaptiveQuantization`. Update: in place.
            adaptive_quantization: Str = "AdaptiveQuantization";
            /// `AfdSignaling`. Update: in place.
            afd_signaling: Str = "AfdSignaling";
            /// `AlternativeTransferFunction`. Update: in place.
            alternative_transfer_function: Str = "AlternativeTransferFunction";
            /// `Bitrate`. Update: in place.
            bitrate: Int = "Bitrate";
            /// `BufSize`. Update: in place.
            buf_size: Int = "BufSize";
            /// `ColorMetadata`. Update: in place.
            color_metadata: Str = "ColorMetadata";
            /// `ColorSpaceSettings`. Update: in place.
            color_space_settings: H265ColorSpaceSettings = "ColorSpaceSettings";
            /// `Deblocking`. Update: in place.
            deblocking: Str = "Deblocking";
            /// `FilterSettings`. Update: in place.
            filter_settings: H264H265FilterSettings = "FilterSettings";
            /// `FixedAfd`. Update: in place.
            fixed_afd: Str = "FixedAfd";
            /// `FlickerAq`. Update: in place.
            flicker_aq: Str = "FlickerAq";
            /// `FramerateDenominator`. Update: in place.
            framerate_denominator: Int = "FramerateDenominator";
            /// `FramerateNumerator`. Update: in place.
            framerate_numerator: Int = "FramerateNumerator";
            /// `GopBReference`. Update: in place.
            gop_b_reference: Str = "GopBReference";
            /// `GopClosedCadence`. Update: in place.
            gop_closed_cadence: Int = "GopClosedCadence";
            /// `GopNumBFrames`. Update: in place.
            gop_num_b_frames: Int = "GopNumBFrames";
            /// `GopSize`. Update: in place.
            gop_size: Num = "GopSize";
            /// `GopSizeUnits`. Update: in place.
            gop_size_units: Str = "GopSizeUnits";
            /// `Level`. Update: in place.
            level: Str = "Level";
            /// `LookAheadRateControl`. Update: in place.
            look_ahead_rate_control: Str = "LookAheadRateControl";
            /// `MaxBitrate`. Update: in place.
            max_bitrate: Int = "MaxBitrate";
            /// `MinBitrate`. Update: in place.
            min_bitrate: Int = "MinBitrate";
            /// `MinIInterval`. Update: in place.
            min_i_interval: Int = "MinIInterval";
            /// `MinQp`. Update: in place.
            min_qp: Int = "MinQp";
            /// `MvOverPictureBoundaries`. Update: in place.
            mv_over_picture_boundaries: Str = "MvOverPictureBoundaries";
            /// `MvTemporalPredictor`. Update: in place.
            mv_temporal_predictor: Str = "MvTemporalPredictor";
            /// `ParDenominator`. Update: in place.
            par_denominator: Int = "ParDenominator";
            /// `ParNumerator`. Update: in place.
            par_numerator: Int = "ParNumerator";
            /// `Profile`. Update: in place.
            profile: Str = "Profile";
            /// `QvbrQualityLevel`. Update: in place.
            qvbr_quality_level: Int = "QvbrQualityLevel";
            /// `RateControlMode`. Update: in place.
            rate_control_mode: Str = "RateControlMode";
            /// `ScanType`. Update: in place.
            scan_type: Str = "ScanType";
            /// `SceneChangeDetect`. Update: in place.
            scene_change_detect: Str = "SceneChangeDetect";
            /// `Slices`. Update: in place.
            slices: Int = "Slices";
            /// `SubgopLength`. Update: in place.
            subgop_length: Str = "SubgopLength";
            /// `Tier`. Update: in place.
            tier: Str = "Tier";
            /// `TileHeight`. Update: in place.
            tile_height: Int = "TileHeight";
            /// `TilePadding`. Update: in place.
            tile_padding: Str = "TilePadding";
            /// `TileWidth`. Update: in place.
            tile_width: Int = "TileWidth";
            /// `TimecodeBurninSettings`. Update: in place.
            timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings";
            /// `TimecodeInsertion`. Update: in place.
            timecode_insertion: Str = "TimecodeInsertion";
            /// `TreeblockSize`. Update: in place.
            treeblock_size: Str = "TreeblockSize";
        }
    }

    property! {
        /// `Hdr10Settings` of `AWS::MediaLive::Channel`.
        Hdr10Settings;
        new ();
        set {
            /// `MaxCll`. Update: in place.
            max_cll: Int = "MaxCll";
            /// `MaxFall`. Update: in place.
            max_fall: Int = "MaxFall";
        }
    }

    property! {
        /// `HlsAkamaiSettings` of `AWS::MediaLive::Channel`.
        HlsAkamaiSettings;
        new ();
        set {
            /// `ConnectionRetryInterval`. Update: in place.
            connection_retry_interval: Int = "ConnectionRetryInterval";
            /// `FilecacheDuration`. Update: in place.
            filecache_duration: Int = "FilecacheDuration";
            /// `HttpTransferMode`. Update: in place.
            http_transfer_mode: Str = "HttpTransferMode";
            /// `NumRetries`. Update: in place.
            num_retries: Int = "NumRetries";
            /// `RestartDelay`. Update: in place.
            restart_delay: Int = "RestartDelay";
            /// `Salt`. Update: in place.
            salt: Str = "Salt";
            /// `Token`. Update: in place.
            token: Str = "Token";
        }
    }

    property! {
        /// `HlsBasicPutSettings` of `AWS::MediaLive::Channel`.
        HlsBasicPutSettings;
        new ();
        set {
            /// `ConnectionRetryInterval`. Update: in place.
            connection_retry_interval: Int = "ConnectionRetryInterval";
            /// `FilecacheDuration`. Update: in place.
            filecache_duration: Int = "FilecacheDuration";
            /// `NumRetries`. Update: in place.
            num_retries: Int = "NumRetries";
            /// `RestartDelay`. Update: in place.
            restart_delay: Int = "RestartDelay";
        }
    }

    property! {
        /// `HlsCdnSettings` of `AWS::MediaLive::Channel`.
        HlsCdnSettings;
        new ();
        set {
            /// `HlsAkamaiSettings`. Update: in place.
            hls_akamai_settings: HlsAkamaiSettings = "HlsAkamaiSettings";
            /// `HlsBasicPutSettings`. Update: in place.
            hls_basic_put_settings: HlsBasicPutSettings = "HlsBasicPutSettings";
            /// `HlsMediaStoreSettings`. Update: in place.
            hls_media_store_settings: HlsMediaStoreSettings = "HlsMediaStoreSettings";
            /// `HlsS3Settings`. Update: in place.
            hls_s3_settings: ArchiveFrameCaptureHlsS3Settings = "HlsS3Settings";
            /// `HlsWebdavSettings`. Update: in place.
            hls_webdav_settings: HlsWebdavSettings = "HlsWebdavSettings";
        }
    }

    property! {
        /// `HlsGroupSettings` of `AWS::MediaLive::Channel`.
        HlsGroupSettings;
        new ();
        set {
            /// `AdMarkers`. Update: in place.
            ad_markers: List<Str> = "AdMarkers";
            /// `BaseUrlContent`. Update: in place.
            base_url_content: Str = "BaseUrlContent";
            /// `BaseUrlContent1`. Update: in place.
            base_url_content1: Str = "BaseUrlContent1";
            /// `BaseUrlManifest`. Update: in place.
            base_url_manifest: Str = "BaseUrlManifest";
            /// `BaseUrlManifest1`. Update: in place.
            base_url_manifest1: Str = "BaseUrlManifest1";
            /// `CaptionLanguageMappings`. Update: in place.
            caption_language_mappings: List<CaptionLanguageMapping> = "CaptionLanguageMappings";
            /// `CaptionLanguageSetting`. Update: in place.
            caption_language_setting: Str = "CaptionLanguageSetting";
            /// `ClientCache`. Update: in place.
            client_cache: Str = "ClientCache";
            /// `CodecSpecification`. Update: in place.
            codec_specification: Str = "CodecSpecification";
            /// `ConstantIv`. Update: in place.
            constant_iv: Str = "ConstantIv";
            /// `Destination`. Update: in place.
            destination: OutputLocationRef = "Destination";
            /// `DirectoryStructure`. Update: in place.
            directory_structure: Str = "DirectoryStructure";
            /// `DiscontinuityTags`. Update: in place.
            discontinuity_tags: Str = "DiscontinuityTags";
            /// `EncryptionType`. Update: in place.
            encryption_type: Str = "EncryptionType";
            /// `HlsCdnSettings`. Update: in place.
            hls_cdn_settings: HlsCdnSettings = "HlsCdnSettings";
            /// `HlsId3SegmentTagging`. Update: in place.
            hls_id3_segment_tagging: Str = "HlsId3SegmentTagging";
            /// `IFrameOnlyPlaylists`. Update: in place.
            i_frame_only_playlists: Str = "IFrameOnlyPlaylists";
            /// `IncompleteSegmentBehavior`. Update: in place.
            incomplete_segment_behavior: Str = "IncompleteSegmentBehavior";
            /// `IndexNSegments`. Update: in place.
            index_n_segments: Int = "IndexNSegments";
            /// `InputLossAction`. Update: in place.
            input_loss_action: Str = "InputLossAction";
            /// `IvInManifest`. Update: in place.
            iv_in_manifest: Str = "IvInManifest";
            /// `IvSource`. Update: in place.
            iv_source: Str = "IvSource";
            /// `KeepSegments`. Update: in place.
            keep_segments: Int = "KeepSegments";
            /// `KeyFormat`. Update: in place.
            key_format: Str = "KeyFormat";
            /// `KeyFormatVersions`. Update: in place.
            key_format_versions: Str = "KeyFormatVersions";
            /// `KeyProviderSettings`. Update: in place.
            key_provider_settings: KeyProviderSettings = "KeyProviderSettings";
            /// `ManifestCompression`. Update: in place.
            manifest_compression: Str = "ManifestCompression";
            /// `ManifestDurationFormat`. Update: in place.
            manifest_duration_format: Str = "ManifestDurationFormat";
            /// `MinSegmentLength`. Update: in place.
            min_segment_length: Int = "MinSegmentLength";
            /// `Mode`. Update: in place.
            mode: Str = "Mode";
            /// `OutputSelection`. Update: in place.
            output_selection: Str = "OutputSelection";
            /// `ProgramDateTime`. Update: in place.
            program_date_time: Str = "ProgramDateTime";
            /// `ProgramDateTimeClock`. Update: in place.
            program_date_time_clock: Str = "ProgramDateTimeClock";
            /// `ProgramDateTimePeriod`. Update: in place.
            program_date_time_period: Int = "ProgramDateTimePeriod";
            /// `RedundantManifest`. Update: in place.
            redundant_manifest: Str = "RedundantManifest";
            /// `SegmentLength`. Update: in place.
            segment_length: Int = "SegmentLength";
            /// `SegmentationMode`. Update: in place.
            segmentation_mode: Str = "SegmentationMode";
            /// `SegmentsPerSubdirectory`. Update: in place.
            segments_per_subdirectory: Int = "SegmentsPerSubdirectory";
            /// `StreamInfResolution`. Update: in place.
            stream_inf_resolution: Str = "StreamInfResolution";
            /// `TimedMetadataId3Frame`. Update: in place.
            timed_metadata_id3_frame: Str = "TimedMetadataId3Frame";
            /// `TimedMetadataId3Period`. Update: in place.
            timed_metadata_id3_period: Int = "TimedMetadataId3Period";
            /// `TimestampDeltaMilliseconds`. Update: in place.
            timestamp_delta_milliseconds: Int = "TimestampDeltaMilliseconds";
            /// `TsFileMode`. Update: in place.
            ts_file_mode: Str = "TsFileMode";
        }
    }

    property! {
        /// `HlsInputSettings` of `AWS::MediaLive::Channel`.
        HlsInputSettings;
        new ();
        set {
            /// `Bandwidth`. Update: in place.
            bandwidth: Int = "Bandwidth";
            /// `BufferSegments`. Update: in place.
            buffer_segments: Int = "BufferSegments";
            /// `Retries`. Update: in place.
            retries: Int = "Retries";
            /// `RetryInterval`. Update: in place.
            retry_interval: Int = "RetryInterval";
            /// `Scte35Source`. Update: in place.
            scte35_source: Str = "Scte35Source";
        }
    }

    property! {
        /// `HlsMediaStoreSettings` of `AWS::MediaLive::Channel`.
        HlsMediaStoreSettings;
        new ();
        set {
            /// `ConnectionRetryInterval`. Update: in place.
            connection_retry_interval: Int = "ConnectionRetryInterval";
            /// `FilecacheDuration`. Update: in place.
            filecache_duration: Int = "FilecacheDuration";
            /// `MediaStoreStorageClass`. Update: in place.
            media_store_storage_class: Str = "MediaStoreStorageClass";
            /// `NumRetries`. Update: in place.
            num_retries: Int = "NumRetries";
            /// `RestartDelay`. Update: in place.
            restart_delay: Int = "RestartDelay";
        }
    }

    property! {
        /// `HlsOutputSettings` of `AWS::MediaLive::Channel`.
        HlsOutputSettings;
        new ();
        set {
            /// `H265PackagingType`. Update: in place.
            h265_packaging_type: Str = "H265PackagingType";
            /// `HlsSettings`. Update: in place.
            hls_settings: HlsSettings = "HlsSettings";
            /// `NameModifier`. Update: in place.
            name_modifier: Str = "NameModifier";
            /// `SegmentModifier`. Update: in place.
            segment_modifier: Str = "SegmentModifier";
        }
    }

    property! {
        /// `HlsSettings` of `AWS::MediaLive::Channel`.
        HlsSettings;
        new ();
        set {
            /// `AudioOnlyHlsSettings`. Update: in place.
            audio_only_hls_settings: AudioOnlyHlsSettings = "AudioOnlyHlsSettings";
            /// `Fmp4HlsSettings`. Update: in place.
            fmp4_hls_settings: Fmp4HlsSettings = "Fmp4HlsSettings";
            /// `FrameCaptureHlsSettings`. Update: in place.
            frame_capture_hls_settings: Json = "FrameCaptureHlsSettings";
            /// `StandardHlsSettings`. Update: in place.
            standard_hls_settings: StandardHlsSettings = "StandardHlsSettings";
        }
    }

    property! {
        /// `HlsWebdavSettings` of `AWS::MediaLive::Channel`.
        HlsWebdavSettings;
        new ();
        set {
            /// `ConnectionRetryInterval`. Update: in place.
            connection_retry_interval: Int = "ConnectionRetryInterval";
            /// `FilecacheDuration`. Update: in place.
            filecache_duration: Int = "FilecacheDuration";
            /// `HttpTransferMode`. Update: in place.
            http_transfer_mode: Str = "HttpTransferMode";
            /// `NumRetries`. Update: in place.
            num_retries: Int = "NumRetries";
            /// `RestartDelay`. Update: in place.
            restart_delay: Int = "RestartDelay";
        }
    }

    property! {
        /// `InferenceSettings` of `AWS::MediaLive::Channel`.
        InferenceSettings;
        new ();
        set {
            /// `AudioFeedInputs`. Update: in place.
            audio_feed_inputs: List<AudioFeedInput> = "AudioFeedInputs";
            /// `EnrichmentMethods`. Update: in place.
            enrichment_methods: List<Str> = "EnrichmentMethods";
            /// `FeedArn`. Update: in place.
            feed_arn: Str = "FeedArn";
        }
    }

    property! {
        /// `InputAttachment` of `AWS::MediaLive::Channel`.
        InputAttachment;
        new ();
        set {
            /// `AutomaticInputFailoverSettings`. Update: in place.
            automatic_input_failover_settings: AutomaticInputFailoverSettings = "AutomaticInputFailoverSettings";
            /// `InputAttachmentName`. Update: in place.
            input_attachment_name: Str = "InputAttachmentName";
            /// `InputId`. Update: may replace.
            input_id: Str = "InputId";
            /// `InputSettings`. Update: in place.
            input_settings: InputSettings = "InputSettings";
            /// `LogicalInterfaceNames`. Update: in place.
            logical_interface_names: List<Str> = "LogicalInterfaceNames";
        }
    }

    property! {
        /// `InputChannelLevel` of `AWS::MediaLive::Channel`.
        InputChannelLevel;
        new ();
        set {
            /// `Gain`. Update: in place.
            gain: Int = "Gain";
            /// `InputChannel`. Update: in place.
            input_channel: Int = "InputChannel";
        }
    }

    property! {
        /// `InputLocation` of `AWS::MediaLive::Channel`.
        InputLocation;
        new ();
        set {
            /// `PasswordParam`. Update: in place.
            password_param: Str = "PasswordParam";
            /// `Uri`. Update: in place.
            uri: Str = "Uri";
            /// `Username`. Update: in place.
            username: Str = "Username";
        }
    }

    property! {
        /// `InputLossBehavior` of `AWS::MediaLive::Channel`.
        InputLossBehavior;
        new ();
        set {
            /// `BlackFrameMsec`. Update: in place.
            black_frame_msec: Int = "BlackFrameMsec";
            /// `InputLossImageColor`. Update: in place.
            input_loss_image_color: Str = "InputLossImageColor";
            /// `InputLossImageSlate`. Update: in place.
            input_loss_image_slate: InputLocation = "InputLossImageSlate";
            /// `InputLossImageType`. Update: in place.
            input_loss_image_type: Str = "InputLossImageType";
            /// `RepeatFrameMsec`. Update: in place.
            repeat_frame_msec: Int = "RepeatFrameMsec";
        }
    }

    property! {
        /// `InputLossFailoverSettings` of `AWS::MediaLive::Channel`.
        InputLossFailoverSettings;
        new ();
        set {
            /// `InputLossThresholdMsec`. Update: in place.
            input_loss_threshold_msec: Int = "InputLossThresholdMsec";
        }
    }

    property! {
        /// `InputSettings` of `AWS::MediaLive::Channel`.
        InputSettings;
        new ();
        set {
            /// `AudioSelectors`. Update: in place.
            audio_selectors: List<AudioSelector> = "AudioSelectors";
            /// `CaptionSelectors`. Update: in place.
            caption_selectors: List<CaptionSelector> = "CaptionSelectors";
            /// `DeblockFilter`. Update: in place.
            deblock_filter: Str = "DeblockFilter";
            /// `DenoiseFilter`. Update: in place.
            denoise_filter: Str = "DenoiseFilter";
            /// `FilterStrength`. Update: in place.
            filter_strength: Int = "FilterStrength";
            /// `InputFilter`. Update: in place.
            input_filter: Str = "InputFilter";
            /// `NetworkInputSettings`. Update: in place.
            network_input_settings: NetworkInputSettings = "NetworkInputSettings";
            /// `Scte35Pid`. Update: in place.
            scte35_pid: Int = "Scte35Pid";
            /// `Smpte2038DataPreference`. Update: in place.
            smpte2038_data_preference: Str = "Smpte2038DataPreference";
            /// `SourceEndBehavior`. Update: in place.
            source_end_behavior: Str = "SourceEndBehavior";
            /// `VideoSelector`. Update: in place.
            video_selector: VideoSelector = "VideoSelector";
        }
    }

    property! {
        /// `InputSpecification` of `AWS::MediaLive::Channel`.
        InputSpecification;
        new ();
        set {
            /// `Codec`. Update: in place.
            codec: Str = "Codec";
            /// `MaximumBitrate`. Update: in place.
            maximum_bitrate: Str = "MaximumBitrate";
            /// `Resolution`. Update: in place.
            resolution: Str = "Resolution";
        }
    }

    property! {
        /// `KeyProviderSettings` of `AWS::MediaLive::Channel`.
        KeyProviderSettings;
        new ();
        set {
            /// `StaticKeySettings`. Update: in place.
            static_key_settings: StaticKeySettings = "StaticKeySettings";
        }
    }

    property! {
        /// `LinkedChannelSettings` of `AWS::MediaLive::Channel`.
        LinkedChannelSettings;
        new ();
        set {
            /// `FollowerChannelSettings`. Update: in place.
            follower_channel_settings: FollowerChannelSettings = "FollowerChannelSettings";
            /// `PrimaryChannelSettings`. Update: in place.
            primary_channel_settings: PrimaryChannelSettings = "PrimaryChannelSettings";
        }
    }

    property! {
        /// `M2tsSettings` of `AWS::MediaLive::Channel`.
        M2tsSettings;
        new ();
        set {
            /// `AbsentInputAudioBehavior`. Update: in place.
            absent_input_audio_behavior: Str = "AbsentInputAudioBehavior";
            /// `Arib`. Update: in place.
            arib: Str = "Arib";
            /// `AribCaptionsPid`. Update: in place.
            arib_captions_pid: Str = "AribCaptionsPid";
            /// `AribCaptionsPidControl`. Update: in place.
            arib_captions_pid_control: Str = "AribCaptionsPidControl";
            /// `AudioBufferModel`. Update: in place.
            audio_buffer_model: Str = "AudioBufferModel";
            /// `AudioFramesPerPes`. Update: in place.
            audio_frames_per_pes: Int = "AudioFramesPerPes";
            /// `AudioPids`. Update: in place.
            audio_pids: Str = "AudioPids";
            /// `AudioStreamType`. Update: in place.
            audio_stream_type: Str = "AudioStreamType";
            /// `Bitrate`. Update: in place.
            bitrate: Int = "Bitrate";
            /// `BufferModel`. Update: in place.
            buffer_model: Str = "BufferModel";
            /// `CcDescriptor`. Update: in place.
            cc_descriptor: Str = "CcDescriptor";
            /// `DvbNitSettings`. Update: in place.
            dvb_nit_settings: DvbNitSettings = "DvbNitSettings";
            /// `DvbSdtSettings`. Update: in place.
            dvb_sdt_settings: DvbSdtSettings = "DvbSdtSettings";
            /// `DvbSubPids`. Update: in place.
            dvb_sub_pids: Str = "DvbSubPids";
            /// `DvbTdtSettings`. Update: in place.
            dvb_tdt_settings: DvbTdtSettings = "DvbTdtSettings";
            /// `DvbTeletextPid`. Update: in place.
            dvb_teletext_pid: Str = "DvbTeletextPid";
            /// `Ebif`. Update: in place.
            ebif: Str = "Ebif";
            /// `EbpAudioInterval`. Update: in place.
            ebp_audio_interval: Str = "EbpAudioInterval";
            /// `EbpLookaheadMs`. Update: in place.
            ebp_lookahead_ms: Int = "EbpLookaheadMs";
            /// `EbpPlacement`. Update: in place.
            ebp_placement: Str = "EbpPlacement";
            /// `EcmPid`. Update: in place.
            ecm_pid: Str = "EcmPid";
            /// `EsRateInPes`. Update: in place.
            es_rate_in_pes: Str = "EsRateInPes";
            /// `EtvPlatformPid`. Update: in place.
            etv_platform_pid: Str = "EtvPlatformPid";
            /// `EtvSignalPid`. Update: in place.
            etv_signal_pid: Str = "EtvSignalPid";
            /// `FragmentTime`. Update: in place.
            fragment_time: Num = "FragmentTime";
            /// `Klv`. Update: in place.
            klv: Str = "Klv";
            /// `KlvDataPids`. Update: in place.
            klv_data_pids: Str = "KlvDataPids";
            /// `NielsenId3Behavior`. Update: in place.
            nielsen_id3_behavior: Str = "NielsenId3Behavior";
            /// `NullPacketBitrate`. Update: in place.
            null_packet_bitrate: Num = "NullPacketBitrate";
            /// `PatInterval`. Update: in place.
            pat_interval: Int = "PatInterval";
            /// `PcrControl`. Update: in place.
            pcr_control: Str = "PcrControl";
            /// `PcrPeriod`. Update: in place.
            pcr_period: Int = "PcrPeriod";
            /// `PcrPid`. Update: in place.
            pcr_pid: Str = "PcrPid";
            /// `PmtInterval`. Update: in place.
            pmt_interval: Int = "PmtInterval";
            /// `PmtPid`. Update: in place.
            pmt_pid: Str = "PmtPid";
            /// `ProgramNum`. Update: in place.
            program_num: Int = "ProgramNum";
            /// `RateMode`. Update: in place.
            rate_mode: Str = "RateMode";
            /// `Scte27Pids`. Update: in place.
            scte27_pids: Str = "Scte27Pids";
            /// `Scte35Control`. Update: in place.
            scte35_control: Str = "Scte35Control";
            /// `Scte35Pid`. Update: in place.
            scte35_pid: Str = "Scte35Pid";
            /// `Scte35PrerollPullupMilliseconds`. Update: in place.
            scte35_preroll_pullup_milliseconds: Num = "Scte35PrerollPullupMilliseconds";
            /// `SegmentationMarkers`. Update: in place.
            segmentation_markers: Str = "SegmentationMarkers";
            /// `SegmentationStyle`. Update: in place.
            segmentation_style: Str = "SegmentationStyle";
            /// `SegmentationTime`. Update: in place.
            segmentation_time: Num = "SegmentationTime";
            /// `TimedMetadataBehavior`. Update: in place.
            timed_metadata_behavior: Str = "TimedMetadataBehavior";
            /// `TimedMetadataPid`. Update: in place.
            timed_metadata_pid: Str = "TimedMetadataPid";
            /// `TransportStreamId`. Update: in place.
            transport_stream_id: Int = "TransportStreamId";
            /// `VideoPid`. Update: in place.
            video_pid: Str = "VideoPid";
        }
    }

    property! {
        /// `M3u8Settings` of `AWS::MediaLive::Channel`.
        M3u8Settings;
        new ();
        set {
            /// `AudioFramesPerPes`. Update: in place.
            audio_frames_per_pes: Int = "AudioFramesPerPes";
            /// `AudioPids`. Update: in place.
            audio_pids: Str = "AudioPids";
            /// `EcmPid`. Update: in place.
            ecm_pid: Str = "EcmPid";
            /// `KlvBehavior`. Update: in place.
            klv_behavior: Str = "KlvBehavior";
            /// `KlvDataPids`. Update: in place.
            klv_data_pids: Str = "KlvDataPids";
            /// `NielsenId3Behavior`. Update: in place.
            nielsen_id3_behavior: Str = "NielsenId3Behavior";
            /// `PatInterval`. Update: in place.
            pat_interval: Int = "PatInterval";
            /// `PcrControl`. Update: in place.
            pcr_control: Str = "PcrControl";
            /// `PcrPeriod`. Update: in place.
            pcr_period: Int = "PcrPeriod";
            /// `PcrPid`. Update: in place.
            pcr_pid: Str = "PcrPid";
            /// `PmtInterval`. Update: in place.
            pmt_interval: Int = "PmtInterval";
            /// `PmtPid`. Update: in place.
            pmt_pid: Str = "PmtPid";
            /// `ProgramNum`. Update: in place.
            program_num: Int = "ProgramNum";
            /// `Scte35Behavior`. Update: in place.
            scte35_behavior: Str = "Scte35Behavior";
            /// `Scte35Pid`. Update: in place.
            scte35_pid: Str = "Scte35Pid";
            /// `TimedMetadataBehavior`. Update: in place.
            timed_metadata_behavior: Str = "TimedMetadataBehavior";
            /// `TimedMetadataPid`. Update: in place.
            timed_metadata_pid: Str = "TimedMetadataPid";
            /// `TransportStreamId`. Update: in place.
            transport_stream_id: Int = "TransportStreamId";
            /// `VideoPid`. Update: in place.
            video_pid: Str = "VideoPid";
        }
    }

    property! {
        /// `MaintenanceCreateSettings` of `AWS::MediaLive::Channel`.
        MaintenanceCreateSettings;
        new ();
        set {
            /// `MaintenanceDay`. Update: in place.
            maintenance_day: Str = "MaintenanceDay";
            /// `MaintenanceStartTime`. Update: in place.
            maintenance_start_time: Str = "MaintenanceStartTime";
        }
    }

    property! {
        /// `MediaConnectRouterGroupSettings` of `AWS::MediaLive::Channel`.
        MediaConnectRouterGroupSettings;
        new ();
        set {
            /// `AvailabilityZones`. Update: in place.
            availability_zones: List<Str> = "AvailabilityZones";
        }
    }

    property! {
        /// `MediaConnectRouterOutputConnectionMap` of `AWS::MediaLive::Channel`.
        MediaConnectRouterOutputConnectionMap;
        new ();
        set {
            /// `Pipeline0`. Update: in place.
            pipeline0: Str = "Pipeline0";
            /// `Pipeline1`. Update: in place.
            pipeline1: Str = "Pipeline1";
        }
    }

    property! {
        /// `MediaConnectRouterOutputDestinationSettings` of `AWS::MediaLive::Channel`.
        MediaConnectRouterOutputDestinationSettings;
        new ();
        set {
            /// `EncryptionType`. Update: in place.
            encryption_type: Str = "EncryptionType";
            /// `SecretArn`. Update: in place.
            secret_arn: Str = "SecretArn";
        }
    }

    property! {
        /// `MediaConnectRouterOutputSettings` of `AWS::MediaLive::Channel`.
        MediaConnectRouterOutputSettings;
        new ();
        set {
            /// `ConnectedRouterInputs`. Update: in place.
            connected_router_inputs: MediaConnectRouterOutputConnectionMap = "ConnectedRouterInputs";
            /// `ContainerSettings`. Update: in place.
            container_settings: UdpMediaConnectRouterContainerSettings = "ContainerSettings";
            /// `Destination`. Update: in place.
            destination: OutputLocationRef = "Destination";
        }
    }

    property! {
        /// `MediaPackageGroupSettings` of `AWS::MediaLive::Channel`.
        MediaPackageGroupSettings;
        new ();
        set {
            /// `Destination`. Update: in place.
            destination: OutputLocationRef = "Destination";
            /// `MediapackageV2GroupSettings`. Update: in place.
            mediapackage_v2_group_settings: MediaPackageV2GroupSettings = "MediapackageV2GroupSettings";
        }
    }

    property! {
        /// `MediaPackageOutputDestinationSettings` of `AWS::MediaLive::Channel`.
        MediaPackageOutputDestinationSettings;
        new ();
        set {
            /// `ChannelEndpointId`. Update: in place.
            channel_endpoint_id: Str = "ChannelEndpointId";
            /// `ChannelGroup`. Update: in place.
            channel_group: Str = "ChannelGroup";
            /// `ChannelId`. Update: in place.
            channel_id: Str = "ChannelId";
            /// `ChannelName`. Update: in place.
            channel_name: Str = "ChannelName";
            /// `MediaPackageRegionName`. Update: in place.
            media_package_region_name: Str = "MediaPackageRegionName";
        }
    }

    property! {
        /// `MediaPackageV2GroupSettings` of `AWS::MediaLive::Channel`.
        MediaPackageV2GroupSettings;
        new ();
        set {
            /// `AdditionalDestinations`. Update: in place.
            additional_destinations: List<AdditionalDestinations> = "AdditionalDestinations";
            /// `CaptionLanguageMappings`. Update: in place.
            caption_language_mappings: List<CaptionLanguageMapping> = "CaptionLanguageMappings";
            /// `Id3Behavior`. Update: in place.
            id3_behavior: Str = "Id3Behavior";
            /// `KlvBehavior`. Update: in place.
            klv_behavior: Str = "KlvBehavior";
            /// `NielsenId3Behavior`. Update: in place.
            nielsen_id3_behavior: Str = "NielsenId3Behavior";
            /// `Scte35Type`. Update: in place.
            scte35_type: Str = "Scte35Type";
            /// `SegmentLength`. Update: in place.
            segment_length: Int = "SegmentLength";
            /// `SegmentLengthUnits`. Update: in place.
            segment_length_units: Str = "SegmentLengthUnits";
            /// `TimedMetadataId3Frame`. Update: in place.
            timed_metadata_id3_frame: Str = "TimedMetadataId3Frame";
            /// `TimedMetadataId3Period`. Update: in place.
            timed_metadata_id3_period: Int = "TimedMetadataId3Period";
            /// `TimedMetadataPassthrough`. Update: in place.
            timed_metadata_passthrough: Str = "TimedMetadataPassthrough";
            /// `WatermarkingSettings`. Update: in place.
            watermarking_settings: MediaPackageV2WatermarkingSettings = "WatermarkingSettings";
        }
    }

    property! {
        /// `MediaPackageV2WatermarkingSettings` of `AWS::MediaLive::Channel`.
        MediaPackageV2WatermarkingSettings;
        new ();
        set {
            /// `MediaPackageV2AbWatermarkerIrdetoSettings`. Update: in place.
            media_package_v2_ab_watermarker_irdeto_settings: CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings = "MediaPackageV2AbWatermarkerIrdetoSettings";
        }
    }

    property! {
        /// `MotionGraphicsConfiguration` of `AWS::MediaLive::Channel`.
        MotionGraphicsConfiguration;
        new ();
        set {
            /// `MotionGraphicsInsertion`. Update: in place.
            motion_graphics_insertion: Str = "MotionGraphicsInsertion";
            /// `MotionGraphicsSettings`. Update: in place.
            motion_graphics_settings: MotionGraphicsSettings = "MotionGraphicsSettings";
        }
    }

    property! {
        /// `MotionGraphicsSettings` of `AWS::MediaLive::Channel`.
        MotionGraphicsSettings;
        new ();
        set {
            /// `HtmlMotionGraphicsSettings`. Update: in place.
            html_motion_graphics_settings: Json = "HtmlMotionGraphicsSettings";
        }
    }

    property! {
        /// `Mp2Settings` of `AWS::MediaLive::Channel`.
        Mp2Settings;
        new ();
        set {
            /// `Bitrate`. Update: in place.
            bitrate: Num = "Bitrate";
            /// `CodingMode`. Update: in place.
            coding_mode: Str = "CodingMode";
            /// `SampleRate`. Update: in place.
            sample_rate: Num = "SampleRate";
        }
    }

    property! {
        /// `Mpeg2FilterSettings` of `AWS::MediaLive::Channel`.
        Mpeg2FilterSettings;
        new ();
        set {
            /// `TemporalFilterSettings`. Update: in place.
            temporal_filter_settings: TemporalFilterSettings = "TemporalFilterSettings";
        }
    }

    property! {
        /// `Mpeg2Settings` of `AWS::MediaLive::Channel`.
        Mpeg2Settings;
        new ();
        set {
            /// `AdaptiveQuantization`. Update: in place.
            adaptive_quantization: Str = "AdaptiveQuantization";
            /// `AfdSignaling`. Update: in place.
            afd_signaling: Str = "AfdSignaling";
            /// `ColorMetadata`. Update: in place.
            color_metadata: Str = "ColorMetadata";
            /// `ColorSpace`. Update: in place.
            color_space: Str = "ColorSpace";
            /// `DisplayAspectRatio`. Update: in place.
            display_aspect_ratio: Str = "DisplayAspectRatio";
            /// `FilterSettings`. Update: in place.
            filter_settings: Mpeg2FilterSettings = "FilterSettings";
            /// `FixedAfd`. Update: in place.
            fixed_afd: Str = "FixedAfd";
            /// `FramerateDenominator`. Update: in place.
            framerate_denominator: Int = "FramerateDenominator";
            /// `FramerateNumerator`. Update: in place.
            framerate_numerator: Int = "FramerateNumerator";
            /// `GopClosedCadence`. Update: in place.
            gop_closed_cadence: Int = "GopClosedCadence";
            /// `GopNumBFrames`. Update: in place.
            gop_num_b_frames: Int = "GopNumBFrames";
            /// `GopSize`. Update: in place.
            gop_size: Num = "GopSize";
            /// `GopSizeUnits`. Update: in place.
            gop_size_units: Str = "GopSizeUnits";
            /// `ScanType`. Update: in place.
            scan_type: Str = "ScanType";
            /// `SubgopLength`. Update: in place.
            subgop_length: Str = "SubgopLength";
            /// `TimecodeBurninSettings`. Update: in place.
            timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings";
            /// `TimecodeInsertion`. Update: in place.
            timecode_insertion: Str = "TimecodeInsertion";
        }
    }

    property! {
        /// `MsSmoothGroupSettings` of `AWS::MediaLive::Channel`.
        MsSmoothGroupSettings;
        new ();
        set {
            /// `AcquisitionPointId`. Update: in place.
            acquisition_point_id: Str = "AcquisitionPointId";
            /// `AudioOnlyTimecodeControl`. Update: in place.
            audio_only_timecode_control: Str = "AudioOnlyTimecodeControl";
            /// `CertificateMode`. Update: in place.
            certificate_mode: Str = "CertificateMode";
            /// `ConnectionRetryInterval`. Update: in place.
            connection_retry_interval: Int = "ConnectionRetryInterval";
            /// `Destination`. Update: in place.
            destination: OutputLocationRef = "Destination";
            /// `EventId`. Update: in place.
            event_id: Str = "EventId";
            /// `EventIdMode`. Update: in place.
            event_id_mode: Str = "EventIdMode";
            /// `EventStopBehavior`. Update: in place.
            event_stop_behavior: Str = "EventStopBehavior";
            /// `FilecacheDuration`. Update: in place.
            filecache_duration: Int = "FilecacheDuration";
            /// `FragmentLength`. Update: in place.
            fragment_length: Int = "FragmentLength";
            /// `InputLossAction`. Update: in place.
            input_loss_action: Str = "InputLossAction";
            /// `NumRetries`. Update: in place.
            num_retries: Int = "NumRetries";
            /// `RestartDelay`. Update: in place.
            restart_delay: Int = "RestartDelay";
            /// `SegmentationMode`. Update: in place.
            segmentation_mode: Str = "SegmentationMode";
            /// `SendDelayMs`. Update: in place.
            send_delay_ms: Int = "SendDelayMs";
            /// `SparseTrackType`. Update: in place.
            sparse_track_type: Str = "SparseTrackType";
            /// `StreamManifestBehavior`. Update: in place.
            stream_manifest_behavior: Str = "StreamManifestBehavior";
            /// `TimestampOffset`. Update: in place.
            timestamp_offset: Str = "TimestampOffset";
            /// `TimestampOffsetMode`. Update: in place.
            timestamp_offset_mode: Str = "TimestampOffsetMode";
        }
    }

    property! {
        /// `MsSmoothOutputSettings` of `AWS::MediaLive::Channel`.
        MsSmoothOutputSettings;
        new ();
        set {
            /// `H265PackagingType`. Update: in place.
            h265_packaging_type: Str = "H265PackagingType";
            /// `NameModifier`. Update: in place.
            name_modifier: Str = "NameModifier";
        }
    }

    property! {
        /// `MulticastInputSettings` of `AWS::MediaLive::Channel`.
        MulticastInputSettings;
        new ();
        set {
            /// `SourceIpAddress`. Update: in place.
            source_ip_address: Str = "SourceIpAddress";
        }
    }

    property! {
        /// `MultiplexContainerSettings` of `AWS::MediaLive::Channel`.
        MultiplexContainerSettings;
        new ();
        set {
            /// `MultiplexM2tsSettings`. Update: in place.
            multiplex_m2ts_settings: MultiplexM2tsSettings = "MultiplexM2tsSettings";
        }
    }

    property! {
        /// `MultiplexM2tsSettings` of `AWS::MediaLive::Channel`.
        MultiplexM2tsSettings;
        new ();
        set {
            /// `AbsentInputAudioBehavior`. Update: in place.
            absent_input_audio_behavior: Str = "AbsentInputAudioBehavior";
            /// `Arib`. Update: in place.
            arib: Str = "Arib";
            /// `AudioBufferModel`. Update: in place.
            audio_buffer_model: Str = "AudioBufferModel";
            /// `AudioFramesPerPes`. Update: in place.
            audio_frames_per_pes: Int = "AudioFramesPerPes";
            /// `AudioStreamType`. Update: in place.
            audio_stream_type: Str = "AudioStreamType";
            /// `CcDescriptor`. Update: in place.
            cc_descriptor: Str = "CcDescriptor";
            /// `Ebif`. Update: in place.
            ebif: Str = "Ebif";
            /// `EsRateInPes`. Update: in place.
            es_rate_in_pes: Str = "EsRateInPes";
            /// `Klv`. Update: in place.
            klv: Str = "Klv";
            /// `NielsenId3Behavior`. Update: in place.
            nielsen_id3_behavior: Str = "NielsenId3Behavior";
            /// `PcrControl`. Update: in place.
            pcr_control: Str = "PcrControl";
            /// `PcrPeriod`. Update: in place.
            pcr_period: Int = "PcrPeriod";
            /// `Scte35Control`. Update: in place.
            scte35_control: Str = "Scte35Control";
            /// `Scte35PrerollPullupMilliseconds`. Update: in place.
            scte35_preroll_pullup_milliseconds: Num = "Scte35PrerollPullupMilliseconds";
        }
    }

    property! {
        /// `MultiplexOutputSettings` of `AWS::MediaLive::Channel`.
        MultiplexOutputSettings;
        new ();
        set {
            /// `ContainerSettings`. Update: in place.
            container_settings: MultiplexContainerSettings = "ContainerSettings";
            /// `Destination`. Update: in place.
            destination: OutputLocationRef = "Destination";
        }
    }

    property! {
        /// `MultiplexProgramChannelDestinationSettings` of `AWS::MediaLive::Channel`.
        MultiplexProgramChannelDestinationSettings;
        new ();
        set {
            /// `MultiplexId`. Update: in place.
            multiplex_id: Str = "MultiplexId";
            /// `ProgramName`. Update: in place.
            program_name: Str = "ProgramName";
        }
    }

    property! {
        /// `NetworkInputSettings` of `AWS::MediaLive::Channel`.
        NetworkInputSettings;
        new ();
        set {
            /// `HlsInputSettings`. Update: in place.
            hls_input_settings: HlsInputSettings = "HlsInputSettings";
            /// `MulticastInputSettings`. Update: in place.
            multicast_input_settings: MulticastInputSettings = "MulticastInputSettings";
            /// `ServerValidation`. Update: in place.
            server_validation: Str = "ServerValidation";
        }
    }

    property! {
        /// `NielsenCBET` of `AWS::MediaLive::Channel`.
        NielsenCBET;
        new ();
        set {
            /// `CbetCheckDigitString`. Update: in place.
            cbet_check_digit_string: Str = "CbetCheckDigitString";
            /// `CbetStepaside`. Update: in place.
            cbet_stepaside: Str = "CbetStepaside";
            /// `Csid`. Update: in place.
            csid: Str = "Csid";
        }
    }

    property! {
        /// `NielsenConfiguration` of `AWS::MediaLive::Channel`.
        NielsenConfiguration;
        new ();
        set {
            /// `DistributorId`. Update: in place.
            distributor_id: Str = "DistributorId";
            /// `NielsenPcmToId3Tagging`. Update: in place.
            nielsen_pcm_to_id3_tagging: Str = "NielsenPcmToId3Tagging";
        }
    }

    property! {
        /// `NielsenNaesIiNwOnlySettings` of `AWS::MediaLive::Channel`.
        NielsenNaesIiNwOnlySettings;
        new ();
        set {
            /// `CheckDigitString`. Update: in place.
            check_digit_string: Str = "CheckDigitString";
            /// `Sid`. Update: in place.
            sid: Num = "Sid";
            /// `Timezone`. Update: in place.
            timezone: Str = "Timezone";
        }
    }

    property! {
        /// `NielsenWatermarksSettings` of `AWS::MediaLive::Channel`.
        NielsenWatermarksSettings;
        new ();
        set {
            /// `NielsenCbetSettings`. Update: in place.
            nielsen_cbet_settings: NielsenCBET = "NielsenCbetSettings";
            /// `NielsenDistributionType`. Update: in place.
            nielsen_distribution_type: Str = "NielsenDistributionType";
            /// `NielsenNaesIiNwSettings`. Update: in place.
            nielsen_naes_ii_nw_settings: NielsenNaesIiNwOnlySettings = "NielsenNaesIiNwSettings";
            /// `NielsenNwOnlySettings`. Update: in place.
            nielsen_nw_only_settings: NielsenNaesIiNwOnlySettings = "NielsenNwOnlySettings";
        }
    }

    property! {
        /// `Output` of `AWS::MediaLive::Channel`.
        Output;
        new ();
        set {
            /// `AudioDescriptionNames`. Update: in place.
            audio_description_names: List<Str> = "AudioDescriptionNames";
            /// `CaptionDescriptionNames`. Update: in place.
            caption_description_names: List<Str> = "CaptionDescriptionNames";
            /// `OutputName`. Update: in place.
            output_name: Str = "OutputName";
            /// `OutputSettings`. Update: in place.
            output_settings: OutputSettings = "OutputSettings";
            /// `VideoDescriptionName`. Update: in place.
            video_description_name: Str = "VideoDescriptionName";
        }
    }

    property! {
        /// `OutputDestination` of `AWS::MediaLive::Channel`.
        OutputDestination;
        new ();
        set {
            /// `Id`. Update: in place.
            id: Str = "Id";
            /// `LogicalInterfaceNames`. Update: in place.
            logical_interface_names: List<Str> = "LogicalInterfaceNames";
            /// `MediaConnectRouterSettings`. Update: in place.
            media_connect_router_settings: List<MediaConnectRouterOutputDestinationSettings> = "MediaConnectRouterSettings";
            /// `MediaPackageSettings`. Update: in place.
            media_package_settings: List<MediaPackageOutputDestinationSettings> = "MediaPackageSettings";
            /// `MultiplexSettings`. Update: in place.
            multiplex_settings: MultiplexProgramChannelDestinationSettings = "MultiplexSettings";
            /// `Settings`. Update: in place.
            settings: List<OutputDestinationSettings> = "Settings";
            /// `SrtSettings`. Update: in place.
            srt_settings: List<SrtOutputDestinationSettings> = "SrtSettings";
        }
    }

    property! {
        /// `OutputDestinationSettings` of `AWS::MediaLive::Channel`.
        OutputDestinationSettings;
        new ();
        set {
            /// `PasswordParam`. Update: in place.
            password_param: Str = "PasswordParam";
            /// `StreamName`. Update: in place.
            stream_name: Str = "StreamName";
            /// `Url`. Update: in place.
            url: Str = "Url";
            /// `Username`. Update: in place.
            username: Str = "Username";
            /// `VirtualSourceAddress`. Update: in place.
            virtual_source_address: Str = "VirtualSourceAddress";
        }
    }

    property! {
        /// `OutputGroup` of `AWS::MediaLive::Channel`.
        OutputGroup;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `OutputGroupSettings`. Update: in place.
            output_group_settings: OutputGroupSettings = "OutputGroupSettings";
            /// `Outputs`. Update: in place.
            outputs: List<Output> = "Outputs";
        }
    }

    property! {
        /// `OutputGroupSettings` of `AWS::MediaLive::Channel`.
        OutputGroupSettings;
        new ();
        set {
            /// `ArchiveGroupSettings`. Update: in place.
            archive_group_settings: ArchiveGroupSettings = "ArchiveGroupSettings";
            /// `CmafIngestGroupSettings`. Update: in place.
            cmaf_ingest_group_settings: CmafIngestGroupSettings = "CmafIngestGroupSettings";
            /// `FrameCaptureGroupSettings`. Update: in place.
            frame_capture_group_settings: FrameCaptureGroupSettings = "FrameCaptureGroupSettings";
            /// `HlsGroupSettings`. Update: in place.
            hls_group_settings: HlsGroupSettings = "HlsGroupSettings";
            /// `MediaConnectRouterGroupSettings`. Update: in place.
            media_connect_router_group_settings: MediaConnectRouterGroupSettings = "MediaConnectRouterGroupSettings";
            /// `MediaPackageGroupSettings`. Update: in place.
            media_package_group_settings: MediaPackageGroupSettings = "MediaPackageGroupSettings";
            /// `MsSmoothGroupSettings`. Update: in place.
            ms_smooth_group_settings: MsSmoothGroupSettings = "MsSmoothGroupSettings";
            /// `MultiplexGroupSettings`. Update: in place.
            multiplex_group_settings: Json = "MultiplexGroupSettings";
            /// `RtmpGroupSettings`. Update: in place.
            rtmp_group_settings: RtmpGroupSettings = "RtmpGroupSettings";
            /// `SrtGroupSettings`. Update: in place.
            srt_group_settings: SrtGroupSettings = "SrtGroupSettings";
            /// `UdpGroupSettings`. Update: in place.
            udp_group_settings: UdpGroupSettings = "UdpGroupSettings";
        }
    }

    property! {
        /// `OutputLocationRef` of `AWS::MediaLive::Channel`.
        OutputLocationRef;
        new ();
        set {
            /// `DestinationRefId`. Update: in place.
            destination_ref_id: Str = "DestinationRefId";
        }
    }

    property! {
        /// `OutputLockingSettings` of `AWS::MediaLive::Channel`.
        OutputLockingSettings;
        new ();
        set {
            /// `DisabledLockingSettings`. Update: in place.
            disabled_locking_settings: DisabledLockingSettings = "DisabledLockingSettings";
            /// `EpochLockingSettings`. Update: in place.
            epoch_locking_settings: EpochLockingSettings = "EpochLockingSettings";
            /// `PipelineLockingSettings`. Update: in place.
            pipeline_locking_settings: Json = "PipelineLockingSettings";
        }
    }

    property! {
        /// `OutputSettings` of `AWS::MediaLive::Channel`.
        OutputSettings;
        new ();
        set {
            /// `ArchiveOutputSettings`. Update: in place.
            archive_output_settings: ArchiveOutputSettings = "ArchiveOutputSettings";
            /// `CmafIngestOutputSettings`. Update: in place.
            cmaf_ingest_output_settings: CmafIngestFrameCaptureOutputSettings = "CmafIngestOutputSettings";
            /// `FrameCaptureOutputSettings`. Update: in place.
            frame_capture_output_settings: CmafIngestFrameCaptureOutputSettings = "FrameCaptureOutputSettings";
            /// `HlsOutputSettings`. Update: in place.
            hls_output_settings: HlsOutputSettings = "HlsOutputSettings";
            /// `MediaConnectRouterOutputSettings`. Update: in place.
            media_connect_router_output_settings: MediaConnectRouterOutputSettings = "MediaConnectRouterOutputSettings";
            /// `MediaPackageOutputSettings`. Update: in place.
            media_package_output_settings: Json = "MediaPackageOutputSettings";
            /// `MsSmoothOutputSettings`. Update: in place.
            ms_smooth_output_settings: MsSmoothOutputSettings = "MsSmoothOutputSettings";
            /// `MultiplexOutputSettings`. Update: in place.
            multiplex_output_settings: MultiplexOutputSettings = "MultiplexOutputSettings";
            /// `RtmpOutputSettings`. Update: in place.
            rtmp_output_settings: RtmpOutputSettings = "RtmpOutputSettings";
            /// `SrtOutputSettings`. Update: in place.
            srt_output_settings: SrtOutputSettings = "SrtOutputSettings";
            /// `UdpOutputSettings`. Update: in place.
            udp_output_settings: UdpOutputSettings = "UdpOutputSettings";
        }
    }

    property! {
        /// `PrimaryChannelSettings` of `AWS::MediaLive::Channel`.
        PrimaryChannelSettings;
        new ();
        set {
            /// `LinkedChannelType`. Update: in place.
            linked_channel_type: Str = "LinkedChannelType";
        }
    }

    property! {
        /// `RemixSettings` of `AWS::MediaLive::Channel`.
        RemixSettings;
        new ();
        set {
            /// `ChannelMappings`. Update: in place.
            channel_mappings: List<AudioChannelMapping> = "ChannelMappings";
            /// `ChannelsIn`. Update: in place.
            channels_in: Int = "ChannelsIn";
            /// `ChannelsOut`. Update: in place.
            channels_out: Int = "ChannelsOut";
        }
    }

    property! {
        /// `RtmpGroupSettings` of `AWS::MediaLive::Channel`.
        RtmpGroupSettings;
        new ();
        set {
            /// `AdMarkers`. Update: in place.
            ad_markers: List<Str> = "AdMarkers";
            /// `AuthenticationScheme`. Update: in place.
            authentication_scheme: Str = "AuthenticationScheme";
            /// `CacheFullBehavior`. Update: in place.
            cache_full_behavior: Str = "CacheFullBehavior";
            /// `CacheLength`. Update: in place.
            cache_length: Int = "CacheLength";
            /// `CaptionData`. Update: in place.
            caption_data: Str = "CaptionData";
            /// `IncludeFillerNalUnits`. Update: in place.
            include_filler_nal_units: Str = "IncludeFillerNalUnits";
            /// `InputLossAction`. Update: in place.
            input_loss_action: Str = "InputLossAction";
            /// `RestartDelay`. Update: in place.
            restart_delay: Int = "RestartDelay";
        }
    }

    property! {
        /// `RtmpOutputSettings` of `AWS::MediaLive::Channel`.
        RtmpOutputSettings;
        new ();
        set {
            /// `CertificateMode`. Update: in place.
            certificate_mode: Str = "CertificateMode";
            /// `ConnectionRetryInterval`. Update: in place.
            connection_retry_interval: Int = "ConnectionRetryInterval";
            /// `Destination`. Update: in place.
            destination: OutputLocationRef = "Destination";
            /// `NumRetries`. Update: in place.
            num_retries: Int = "NumRetries";
        }
    }

    property! {
        /// `Scte20SourceSettings` of `AWS::MediaLive::Channel`.
        Scte20SourceSettings;
        new ();
        set {
            /// `Convert608To708`. Update: in place.
            convert608_to708: Str = "Convert608To708";
            /// `Source608ChannelNumber`. Update: in place.
            source608_channel_number: Int = "Source608ChannelNumber";
        }
    }

    property! {
        /// `Scte27DvbSubSourceSettings` of `AWS::MediaLive::Channel`.
        Scte27DvbSubSourceSettings;
        new ();
        set {
            /// `OcrLanguage`. Update: in place.
            ocr_language: Str = "OcrLanguage";
            /// `Pid`. Update: in place.
            pid: Int = "Pid";
        }
    }

    property! {
        /// `Scte35SpliceInsertTimeSignalAposSettings` of `AWS::MediaLive::Channel`.
        Scte35SpliceInsertTimeSignalAposSettings;
        new ();
        set {
            /// `AdAvailOffset`. Update: in place.
            ad_avail_offset: Int = "AdAvailOffset";
            /// `NoRegionalBlackoutFlag`. Update: in place.
            no_regional_blackout_flag: Str = "NoRegionalBlackoutFlag";
            /// `WebDeliveryAllowedFlag`. Update: in place.
            web_delivery_allowed_flag: Str = "WebDeliveryAllowedFlag";
        }
    }

    property! {
        /// `SmartSubtitleSourceSettings` of `AWS::MediaLive::Channel`.
        SmartSubtitleSourceSettings;
        new ();
        set {
            /// `CaptionSynchronizationMode`. Update: in place.
            caption_synchronization_mode: Str = "CaptionSynchronizationMode";
            /// `InferenceFeedOutput`. Update: in place.
            inference_feed_output: Str = "InferenceFeedOutput";
        }
    }

    property! {
        /// `SrtGroupSettings` of `AWS::MediaLive::Channel`.
        SrtGroupSettings;
        new ();
        set {
            /// `InputLossAction`. Update: in place.
            input_loss_action: Str = "InputLossAction";
        }
    }

    property! {
        /// `SrtOutputDestinationSettings` of `AWS::MediaLive::Channel`.
        SrtOutputDestinationSettings;
        new ();
        set {
            /// `ConnectionMode`. Update: in place.
            connection_mode: Str = "ConnectionMode";
            /// `EncryptionPassphraseSecretArn`. Update: in place.
            encryption_passphrase_secret_arn: Str = "EncryptionPassphraseSecretArn";
            /// `ListenerPort`. Update: in place.
            listener_port: Int = "ListenerPort";
            /// `StreamId`. Update: in place.
            stream_id: Str = "StreamId";
            /// `Url`. Update: in place.
            url: Str = "Url";
        }
    }

    property! {
        /// `SrtOutputSettings` of `AWS::MediaLive::Channel`.
        SrtOutputSettings;
        new ();
        set {
            /// `BufferMsec`. Update: in place.
            buffer_msec: Int = "BufferMsec";
            /// `ContainerSettings`. Update: in place.
            container_settings: UdpMediaConnectRouterContainerSettings = "ContainerSettings";
            /// `Destination`. Update: in place.
            destination: OutputLocationRef = "Destination";
            /// `EncryptionType`. Update: in place.
            encryption_type: Str = "EncryptionType";
            /// `Latency`. Update: in place.
            latency: Int = "Latency";
        }
    }

    property! {
        /// `StandardHlsSettings` of `AWS::MediaLive::Channel`.
        StandardHlsSettings;
        new ();
        set {
            /// `AudioRenditionSets`. Update: in place.
            audio_rendition_sets: Str = "AudioRenditionSets";
            /// `M3u8Settings`. Update: in place.
            m3u8_settings: M3u8Settings = "M3u8Settings";
        }
    }

    property! {
        /// `StaticKeySettings` of `AWS::MediaLive::Channel`.
        StaticKeySettings;
        new ();
        set {
            /// `KeyProviderServer`. Update: in place.
            key_provider_server: InputLocation = "KeyProviderServer";
            /// `StaticKeyValue`. Update: in place.
            static_key_value: Str = "StaticKeyValue";
        }
    }

    property! {
        /// `TeletextSourceSettings` of `AWS::MediaLive::Channel`.
        TeletextSourceSettings;
        new ();
        set {
            /// `OutputRectangle`. Update: in place.
            output_rectangle: CaptionRectangle = "OutputRectangle";
            /// `PageNumber`. Update: in place.
            page_number: Str = "PageNumber";
        }
    }

    property! {
        /// `TemporalFilterSettings` of `AWS::MediaLive::Channel`.
        TemporalFilterSettings;
        new ();
        set {
            /// `PostFilterSharpening`. Update: in place.
            post_filter_sharpening: Str = "PostFilterSharpening";
            /// `Strength`. Update: in place.
            strength: Str = "Strength";
        }
    }

    property! {
        /// `TextCaptionPositionSettings` of `AWS::MediaLive::Channel`.
        TextCaptionPositionSettings;
        new ();
        set {
            /// `YPositionPercentage`. Update: in place.
            y_position_percentage: Int = "YPositionPercentage";
        }
    }

    property! {
        /// `ThumbnailConfiguration` of `AWS::MediaLive::Channel`.
        ThumbnailConfiguration;
        new ();
        set {
            /// `State`. Update: in place.
            state: Str = "State";
        }
    }

    property! {
        /// `TimecodeBurninSettings` of `AWS::MediaLive::Channel`.
        TimecodeBurninSettings;
        new ();
        set {
            /// `FontSize`. Update: in place.
            font_size: Str = "FontSize";
            /// `Position`. Update: in place.
            position: Str = "Position";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `TimecodeConfig` of `AWS::MediaLive::Channel`.
        TimecodeConfig;
        new ();
        set {
            /// `Source`. Update: in place.
            source: Str = "Source";
            /// `SyncThreshold`. Update: in place.
            sync_threshold: Int = "SyncThreshold";
        }
    }

    property! {
        /// `TtmlDestinationSettings` of `AWS::MediaLive::Channel`.
        TtmlDestinationSettings;
        new ();
        set {
            /// `Position`. Update: in place.
            position: TextCaptionPositionSettings = "Position";
            /// `StyleControl`. Update: in place.
            style_control: Str = "StyleControl";
        }
    }

    property! {
        /// `UdpGroupSettings` of `AWS::MediaLive::Channel`.
        UdpGroupSettings;
        new ();
        set {
            /// `InputLossAction`. Update: in place.
            input_loss_action: Str = "InputLossAction";
            /// `TimedMetadataId3Frame`. Update: in place.
            timed_metadata_id3_frame: Str = "TimedMetadataId3Frame";
            /// `TimedMetadataId3Period`. Update: in place.
            timed_metadata_id3_period: Int = "TimedMetadataId3Period";
        }
    }

    property! {
        /// `UdpMediaConnectRouterContainerSettings` of `AWS::MediaLive::Channel`.
        UdpMediaConnectRouterContainerSettings;
        new ();
        set {
            /// `M2tsSettings`. Update: in place.
            m2ts_settings: M2tsSettings = "M2tsSettings";
        }
    }

    property! {
        /// `UdpOutputSettings` of `AWS::MediaLive::Channel`.
        UdpOutputSettings;
        new ();
        set {
            /// `BufferMsec`. Update: in place.
            buffer_msec: Int = "BufferMsec";
            /// `ContainerSettings`. Update: in place.
            container_settings: UdpMediaConnectRouterContainerSettings = "ContainerSettings";
            /// `Destination`. Update: in place.
            destination: OutputLocationRef = "Destination";
            /// `FecOutputSettings`. Update: in place.
            fec_output_settings: FecOutputSettings = "FecOutputSettings";
        }
    }

    property! {
        /// `VideoBlackFailoverSettings` of `AWS::MediaLive::Channel`.
        VideoBlackFailoverSettings;
        new ();
        set {
            /// `BlackDetectThreshold`. Update: in place.
            black_detect_threshold: Num = "BlackDetectThreshold";
            /// `VideoBlackThresholdMsec`. Update: in place.
            video_black_threshold_msec: Int = "VideoBlackThresholdMsec";
        }
    }

    property! {
        /// `VideoCodecSettings` of `AWS::MediaLive::Channel`.
        VideoCodecSettings;
        new ();
        set {
            /// `Av1Settings`. Update: in place.
            av1_settings: Av1Settings = "Av1Settings";
            /// `FrameCaptureSettings`. Update: in place.
            frame_capture_settings: FrameCaptureSettings = "FrameCaptureSettings";
            /// `H264Settings`. Update: in place.
            h264_settings: H264Settings = "H264Settings";
            /// `H265Settings`. Update: in place.
            h265_settings: H265Settings = "H265Settings";
            /// `Mpeg2Settings`. Update: in place.
            mpeg2_settings: Mpeg2Settings = "Mpeg2Settings";
        }
    }

    property! {
        /// `VideoDescription` of `AWS::MediaLive::Channel`.
        VideoDescription;
        new ();
        set {
            /// `Border`. Update: in place.
            border: Int = "Border";
            /// `CodecSettings`. Update: in place.
            codec_settings: VideoCodecSettings = "CodecSettings";
            /// `CropRectangle`. Update: in place.
            crop_rectangle: VideoPositionRectangle = "CropRectangle";
            /// `Height`. Update: in place.
            height: Int = "Height";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `OutputPositionRectangle`. Update: in place.
            output_position_rectangle: VideoPositionRectangle = "OutputPositionRectangle";
            /// `RespondToAfd`. Update: in place.
            respond_to_afd: Str = "RespondToAfd";
            /// `ScalingBehavior`. Update: in place.
            scaling_behavior: Str = "ScalingBehavior";
            /// `Sharpness`. Update: in place.
            sharpness: Int = "Sharpness";
            /// `Width`. Update: in place.
            width: Int = "Width";
        }
    }

    property! {
        /// `VideoPositionRectangle` of `AWS::MediaLive::Channel`.
        VideoPositionRectangle;
        new ();
        set {
            /// `Height`. Update: in place.
            height: Int = "Height";
            /// `Width`. Update: in place.
            width: Int = "Width";
            /// `X`. Update: in place.
            x: Int = "X";
            /// `Y`. Update: in place.
            y: Int = "Y";
        }
    }

    property! {
        /// `VideoSelector` of `AWS::MediaLive::Channel`.
        VideoSelector;
        new ();
        set {
            /// `ColorSpace`. Update: in place.
            color_space: Str = "ColorSpace";
            /// `ColorSpaceSettings`. Update: in place.
            color_space_settings: VideoSelectorColorSpaceSettings = "ColorSpaceSettings";
            /// `ColorSpaceUsage`. Update: in place.
            color_space_usage: Str = "ColorSpaceUsage";
            /// `SelectorSettings`. Update: in place.
            selector_settings: VideoSelectorSettings = "SelectorSettings";
        }
    }

    property! {
        /// `VideoSelectorColorSpaceSettings` of `AWS::MediaLive::Channel`.
        VideoSelectorColorSpaceSettings;
        new ();
        set {
            /// `Hdr10Settings`. Update: in place.
            hdr10_settings: Hdr10Settings = "Hdr10Settings";
        }
    }

    property! {
        /// `VideoSelectorPid` of `AWS::MediaLive::Channel`.
        VideoSelectorPid;
        new ();
        set {
            /// `Pid`. Update: in place.
            pid: Int = "Pid";
        }
    }

    property! {
        /// `VideoSelectorProgramId` of `AWS::MediaLive::Channel`.
        VideoSelectorProgramId;
        new ();
        set {
            /// `ProgramId`. Update: in place.
            program_id: Int = "ProgramId";
        }
    }

    property! {
        /// `VideoSelectorSettings` of `AWS::MediaLive::Channel`.
        VideoSelectorSettings;
        new ();
        set {
            /// `VideoSelectorPid`. Update: in place.
            video_selector_pid: VideoSelectorPid = "VideoSelectorPid";
            /// `VideoSelectorProgramId`. Update: in place.
            video_selector_program_id: VideoSelectorProgramId = "VideoSelectorProgramId";
        }
    }

    property! {
        /// `VpcOutputSettings` of `AWS::MediaLive::Channel`.
        VpcOutputSettings;
        new ();
        set {
            /// `PublicAddressAllocationIds`. Update: replaces.
            public_address_allocation_ids: List<Str> = "PublicAddressAllocationIds";
            /// `SecurityGroupIds`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`. Update: replaces.
            subnet_ids: List<Str> = "SubnetIds";
        }
    }

    property! {
        /// `WavSettings` of `AWS::MediaLive::Channel`.
        WavSettings;
        new ();
        set {
            /// `BitDepth`. Update: in place.
            bit_depth: Num = "BitDepth";
            /// `CodingMode`. Update: in place.
            coding_mode: Str = "CodingMode";
            /// `SampleRate`. Update: in place.
            sample_rate: Num = "SampleRate";
        }
    }

    property! {
        /// `WebvttDestinationSettings` of `AWS::MediaLive::Channel`.
        WebvttDestinationSettings;
        new ();
        set {
            /// `Position`. Update: in place.
            position: TextCaptionPositionSettings = "Position";
            /// `StyleControl`. Update: in place.
            style_control: Str = "StyleControl";
        }
    }
}

resource! {
    /// `AWS::MediaLive::ChannelPlacementGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channelplacementgroup.html).
    ChannelPlacementGroup = "AWS::MediaLive::ChannelPlacementGroup", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `ClusterId`. Update: replaces.
        cluster_id: Str = "ClusterId";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Nodes`. Update: in place.
        nodes: List<Str> = "Nodes";
        /// `Tags`. Update: in place.
        tags: List<channel_placement_group::Tags> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Channels`
        channels: List<Str> = "Channels";
        /// `Id`
        id: Str = "Id";
        /// `State`
        state: Str = "State";
    }
}

/// Property types of `AWS::MediaLive::ChannelPlacementGroup`.
pub mod channel_placement_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tags` of `AWS::MediaLive::ChannelPlacementGroup`.
        Tags;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::MediaLive::CloudWatchAlarmTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplate.html).
    CloudWatchAlarmTemplate = "AWS::MediaLive::CloudWatchAlarmTemplate", Ref = Str;
    tags "Tags" Object;
    new_with CloudWatchAlarmTemplateRequired {
        /// `ComparisonOperator`. Update: in place.
        comparison_operator: cloud_watch_alarm_template::CloudWatchAlarmTemplateComparisonOperator = "ComparisonOperator",
        /// `EvaluationPeriods`: at least 1, default `0`. Update: in place.
        evaluation_periods: Num = "EvaluationPeriods",
        /// `MetricName`: at most 64 characters. Update: in place.
        metric_name: Str = "MetricName",
        /// `Name`: 1 to 255 characters, `^[^\s]+$`. Update: in place.
        name: Str = "Name",
        /// `Period`: 10 to 86 400, default `0`. Update: in place.
        period: Num = "Period",
        /// `Statistic`. Update: in place.
        statistic: cloud_watch_alarm_template::CloudWatchAlarmTemplateStatistic = "Statistic",
        /// `TargetResourceType`. Update: in place.
        target_resource_type: cloud_watch_alarm_template::CloudWatchAlarmTemplateTargetResourceType = "TargetResourceType",
        /// `Threshold`: default `0`. Update: in place.
        threshold: Num = "Threshold",
        /// `TreatMissingData`. Update: in place.
        treat_missing_data: cloud_watch_alarm_template::CloudWatchAlarmTemplateTreatMissingData = "TreatMissingData",
    }
    set {
        /// `ComparisonOperator`. Update: in place.
        comparison_operator: cloud_watch_alarm_template::CloudWatchAlarmTemplateComparisonOperator = "ComparisonOperator";
        /// `DatapointsToAlarm`: at least 1, default `0`. Update: in place.
        datapoints_to_alarm: Num = "DatapointsToAlarm";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `EvaluationPeriods`: at least 1, default `0`. Update: in place.
        evaluation_periods: Num = "EvaluationPeriods";
        /// `GroupIdentifier`: `^[^\s]+$`. Update: in place.
        group_identifier: Str = "GroupIdentifier";
        /// `MetricName`: at most 64 characters. Update: in place.
        metric_name: Str = "MetricName";
        /// `Name`: 1 to 255 characters, `^[^\s]+$`. Update: in place.
        name: Str = "Name";
        /// `Period`: 10 to 86 400, default `0`. Update: in place.
        period: Num = "Period";
        /// `Statistic`. Update: in place.
        statistic: cloud_watch_alarm_template::CloudWatchAlarmTemplateStatistic = "Statistic";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
        /// `TargetResourceType`. Update: in place.
        target_resource_type: cloud_watch_alarm_template::CloudWatchAlarmTemplateTargetResourceType = "TargetResourceType";
        /// `Threshold`: default `0`. Update: in place.
        threshold: Num = "Threshold";
        /// `TreatMissingData`. Update: in place.
        treat_missing_data: cloud_watch_alarm_template::CloudWatchAlarmTemplateTreatMissingData = "TreatMissingData";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `GroupId`
        group_id: Str = "GroupId";
        /// `Id`
        id: Str = "Id";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
    }
    ref identifier;
}

/// Property types of `AWS::MediaLive::CloudWatchAlarmTemplate`.
pub mod cloud_watch_alarm_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `CloudWatchAlarmTemplateComparisonOperator` of `AWS::MediaLive::CloudWatchAlarmTemplate`.
        CloudWatchAlarmTemplateComparisonOperator {
            GREATER_THAN_OR_EQUAL_TO_THRESHOLD = "GreaterThanOrEqualToThreshold",
            GREATER_THAN_THRESHOLD = "GreaterThanThreshold",
            LESS_THAN_THRESHOLD = "LessThanThreshold",
            LESS_THAN_OR_EQUAL_TO_THRESHOLD = "LessThanOrEqualToThreshold",
        }
    }

    values! {
        /// `CloudWatchAlarmTemplateStatistic` of `AWS::MediaLive::CloudWatchAlarmTemplate`.
        CloudWatchAlarmTemplateStatistic {
            SAMPLE_COUNT = "SampleCount",
            AVERAGE = "Average",
            SUM = "Sum",
            MINIMUM = "Minimum",
            MAXIMUM = "Maximum",
        }
    }

    values! {
        /// `CloudWatchAlarmTemplateTargetResourceType` of `AWS::MediaLive::CloudWatchAlarmTemplate`.
        CloudWatchAlarmTemplateTargetResourceType {
            CLOUDFRONT_DISTRIBUTION = "CLOUDFRONT_DISTRIBUTION",
            MEDIALIVE_MULTIPLEX = "MEDIALIVE_MULTIPLEX",
            MEDIALIVE_CHANNEL = "MEDIALIVE_CHANNEL",
            MEDIALIVE_INPUT_DEVICE = "MEDIALIVE_INPUT_DEVICE",
            MEDIAPACKAGE_CHANNEL = "MEDIAPACKAGE_CHANNEL",
            MEDIAPACKAGE_ORIGIN_ENDPOINT = "MEDIAPACKAGE_ORIGIN_ENDPOINT",
            MEDIACONNECT_FLOW = "MEDIACONNECT_FLOW",
            MEDIATAILOR_PLAYBACK_CONFIGURATION = "MEDIATAILOR_PLAYBACK_CONFIGURATION",
            S3_BUCKET = "S3_BUCKET",
        }
    }

    values! {
        /// `CloudWatchAlarmTemplateTreatMissingData` of `AWS::MediaLive::CloudWatchAlarmTemplate`.
        CloudWatchAlarmTemplateTreatMissingData {
            NOT_BREACHING = "notBreaching",
            BREACHING = "breaching",
            IGNORE = "ignore",
            MISSING = "missing",
        }
    }
}

resource! {
    /// `AWS::MediaLive::CloudWatchAlarmTemplateGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplategroup.html).
    CloudWatchAlarmTemplateGroup = "AWS::MediaLive::CloudWatchAlarmTemplateGroup", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 255 characters, `^[^\s]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
    }
    ref identifier;
}

resource! {
    /// `AWS::MediaLive::Cluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cluster.html).
    Cluster = "AWS::MediaLive::Cluster", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `ClusterType`. Update: replaces.
        cluster_type: cluster::ClusterType = "ClusterType";
        /// `InstanceRoleArn`: `^arn:.+:iam:.+:role/.+$`. Update: replaces.
        instance_role_arn: IamRoleArn = "InstanceRoleArn";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `NetworkSettings`. Update: in place.
        network_settings: cluster::ClusterNetworkSettings = "NetworkSettings";
        /// `Tags`. Update: in place.
        tags: List<cluster::Tags> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `ChannelIds`
        channel_ids: List<Str> = "ChannelIds";
        /// `State`
        state: Str = "State";
    }
    ref id;
}

/// Property types of `AWS::MediaLive::Cluster`.
pub mod cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel_placement_group::Tags;

    property! {
        /// `ClusterNetworkSettings` of `AWS::MediaLive::Cluster`.
        ClusterNetworkSettings;
        new ();
        set {
            /// `DefaultRoute`. Update: in place.
            default_route: Str = "DefaultRoute";
            /// `InterfaceMappings`. Update: in place.
            interface_mappings: List<InterfaceMapping> = "InterfaceMappings";
        }
    }

    property! {
        /// `InterfaceMapping` of `AWS::MediaLive::Cluster`.
        InterfaceMapping;
        new ();
        set {
            /// `LogicalInterfaceName`. Update: in place.
            logical_interface_name: Str = "LogicalInterfaceName";
            /// `NetworkId`. Update: in place.
            network_id: Str = "NetworkId";
        }
    }

    values! {
        /// `ClusterType` of `AWS::MediaLive::Cluster`.
        ClusterType {
            ON_PREMISES = "ON_PREMISES",
            OUTPOSTS_RACK = "OUTPOSTS_RACK",
            OUTPOSTS_SERVER = "OUTPOSTS_SERVER",
            EC2 = "EC2",
        }
    }
}

resource! {
    /// `AWS::MediaLive::EventBridgeRuleTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplate.html).
    EventBridgeRuleTemplate = "AWS::MediaLive::EventBridgeRuleTemplate", Ref = Str;
    tags "Tags" Object;
    new (event_type: event_bridge_rule_template::EventBridgeRuleTemplateEventType = "EventType", name: Str = "Name");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `EventTargets`. Update: in place.
        event_targets: List<event_bridge_rule_template::EventBridgeRuleTemplateTarget> = "EventTargets";
        /// `EventType`. Update: in place.
        event_type: event_bridge_rule_template::EventBridgeRuleTemplateEventType = "EventType";
        /// `GroupIdentifier`: `^[^\s]+$`. Update: in place.
        group_identifier: Str = "GroupIdentifier";
        /// `Name`: 1 to 255 characters, `^[^\s]+$`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `GroupId`
        group_id: Str = "GroupId";
        /// `Id`
        id: Str = "Id";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
    }
    ref identifier;
}

/// Property types of `AWS::MediaLive::EventBridgeRuleTemplate`.
pub mod event_bridge_rule_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EventBridgeRuleTemplateTarget` of `AWS::MediaLive::EventBridgeRuleTemplate`.
        EventBridgeRuleTemplateTarget;
        new (arn: Str = "Arn");
        set {
        }
    }

    values! {
        /// `EventBridgeRuleTemplateEventType` of `AWS::MediaLive::EventBridgeRuleTemplate`.
        EventBridgeRuleTemplateEventType {
            MEDIALIVE_MULTIPLEX_ALERT = "MEDIALIVE_MULTIPLEX_ALERT",
            MEDIALIVE_MULTIPLEX_STATE_CHANGE = "MEDIALIVE_MULTIPLEX_STATE_CHANGE",
            MEDIALIVE_CHANNEL_ALERT = "MEDIALIVE_CHANNEL_ALERT",
            MEDIALIVE_CHANNEL_INPUT_CHANGE = "MEDIALIVE_CHANNEL_INPUT_CHANGE",
            MEDIALIVE_CHANNEL_STATE_CHANGE = "MEDIALIVE_CHANNEL_STATE_CHANGE",
            MEDIAPACKAGE_INPUT_NOTIFICATION = "MEDIAPACKAGE_INPUT_NOTIFICATION",
            MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION = "MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION",
            MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION = "MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION",
            SIGNAL_MAP_ACTIVE_ALARM = "SIGNAL_MAP_ACTIVE_ALARM",
            MEDIACONNECT_ALERT = "MEDIACONNECT_ALERT",
            MEDIACONNECT_SOURCE_HEALTH = "MEDIACONNECT_SOURCE_HEALTH",
            MEDIACONNECT_OUTPUT_HEALTH = "MEDIACONNECT_OUTPUT_HEALTH",
            MEDIACONNECT_FLOW_STATUS_CHANGE = "MEDIACONNECT_FLOW_STATUS_CHANGE",
        }
    }
}

resource! {
    /// `AWS::MediaLive::EventBridgeRuleTemplateGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplategroup.html).
    EventBridgeRuleTemplateGroup = "AWS::MediaLive::EventBridgeRuleTemplateGroup", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 255 characters, `^[^\s]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
    }
    ref identifier;
}

resource! {
    /// `AWS::MediaLive::Input`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html).
    Input = "AWS::MediaLive::Input", Ref = Str;
    tags "Tags" Object;
    new ();
    set {
        /// `Destinations`. Update: in place.
        destinations: List<input::InputDestination> = "Destinations";
        /// `InputDevices`. Update: in place.
        input_devices: List<input::InputDeviceSettings> = "InputDevices";
        /// `InputNetworkLocation`. Update: replaces.
        input_network_location: input::InputNetworkLocation = "InputNetworkLocation";
        /// `InputSecurityGroups`. Update: in place.
        input_security_groups: List<Ec2SecurityGroupId> = "InputSecurityGroups";
        /// `MediaConnectFlows`. Update: in place.
        media_connect_flows: List<input::MediaConnectFlow> = "MediaConnectFlows";
        /// `MulticastSettings`. Update: in place.
        multicast_settings: input::MulticastSettings = "MulticastSettings";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `RouterSettings`. Update: replaces.
        router_settings: input::RouterSettings = "RouterSettings";
        /// `SdiSources`. Update: in place.
        sdi_sources: List<Str> = "SdiSources";
        /// `Smpte2110ReceiverGroupSettings`. Update: in place.
        smpte2110_receiver_group_settings: input::Smpte2110ReceiverGroupSettings = "Smpte2110ReceiverGroupSettings";
        /// `Sources`. Update: in place.
        sources: List<input::InputSource> = "Sources";
        /// `SrtSettings`. Update: in place.
        srt_settings: input::SrtSettings = "SrtSettings";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
        /// `Type`. Update: replaces.
        type_: input::InputType = "Type";
        /// `Vpc`. Update: replaces.
        vpc: input::InputVpcRequest = "Vpc";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `AttachedChannels`
        attached_channels: List<Str> = "AttachedChannels";
        /// `DestinationUrls`
        destination_urls: List<Str> = "DestinationUrls";
        /// `Destinations`
        destinations: List<Str> = "Destinations";
        /// `InputClass`
        input_class: Str = "InputClass";
        /// `InputPartnerIds`
        input_partner_ids: List<Str> = "InputPartnerIds";
        /// `InputSourceType`
        input_source_type: Str = "InputSourceType";
        /// `SecurityGroups`
        security_groups: List<Str> = "SecurityGroups";
        /// `SourceUrls`
        source_urls: List<Str> = "SourceUrls";
        /// `Sources`
        sources: List<Str> = "Sources";
        /// `State`
        state: Str = "State";
    }
    ref id;
}

/// Property types of `AWS::MediaLive::Input`.
pub mod input {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `InputDestination` of `AWS::MediaLive::Input`.
        InputDestination;
        new ();
        set {
            /// `Ip`. Update: in place.
            ip: Str = "Ip";
            /// `Network`. Update: in place.
            network: Str = "Network";
            /// `NetworkRoutes`. Update: in place.
            network_routes: List<InputDestinationRoute> = "NetworkRoutes";
            /// `Port`. Update: in place.
            port: Str = "Port";
            /// `StaticIpAddress`. Update: in place.
            static_ip_address: Str = "StaticIpAddress";
            /// `StreamName`. Update: in place.
            stream_name: Str = "StreamName";
            /// `Url`. Update: in place.
            url: Str = "Url";
            /// `Vpc`. Update: in place.
            vpc: InputDestinationVpc = "Vpc";
        }
    }

    property! {
        /// `InputDestinationRoute` of `AWS::MediaLive::Input`.
        InputDestinationRoute;
        new ();
        set {
            /// `Cidr`. Update: in place.
            cidr: Str = "Cidr";
            /// `Gateway`. Update: in place.
            gateway: Str = "Gateway";
        }
    }

    property! {
        /// `InputDestinationVpc` of `AWS::MediaLive::Input`.
        InputDestinationVpc;
        new ();
        set {
            /// `AvailabilityZone`. Update: in place.
            availability_zone: Str = "AvailabilityZone";
            /// `NetworkInterfaceId`. Update: in place.
            network_interface_id: Str = "NetworkInterfaceId";
        }
    }

    property! {
        /// `InputDeviceSettings` of `AWS::MediaLive::Input`.
        InputDeviceSettings;
        new ();
        set {
            /// `Id`. Update: in place.
            id: Str = "Id";
        }
    }

    property! {
        /// `InputSdpLocation` of `AWS::MediaLive::Input`.
        InputSdpLocation;
        new ();
        set {
            /// `MediaIndex`. Update: in place.
            media_index: Int = "MediaIndex";
            /// `SdpUrl`. Update: in place.
            sdp_url: Str = "SdpUrl";
        }
    }

    property! {
        /// `InputSource` of `AWS::MediaLive::Input`.
        InputSource;
        new ();
        set {
            /// `PasswordParam`. Update: in place.
            password_param: Str = "PasswordParam";
            /// `Url`. Update: in place.
            url: Str = "Url";
            /// `Username`. Update: in place.
            username: Str = "Username";
        }
    }

    property! {
        /// `InputVpcRequest` of `AWS::MediaLive::Input`.
        InputVpcRequest;
        new ();
        set {
            /// `SecurityGroupIds`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`. Update: replaces.
            subnet_ids: List<Str> = "SubnetIds";
        }
    }

    property! {
        /// `MediaConnectFlow` of `AWS::MediaLive::Input`.
        MediaConnectFlow;
        new ();
        set {
            /// `FlowArn`. Update: in place.
            flow_arn: Str = "FlowArn";
        }
    }

    property! {
        /// `MulticastSettings` of `AWS::MediaLive::Input`.
        MulticastSettings;
        new ();
        set {
            /// `Sources`. Update: in place.
            sources: List<MulticastSource> = "Sources";
        }
    }

    property! {
        /// `MulticastSource` of `AWS::MediaLive::Input`.
        MulticastSource;
        new (url: Str = "Url");
        set {
            /// `SourceIp`. Update: in place.
            source_ip: Str = "SourceIp";
        }
    }

    property! {
        /// `RouterDestinationSettings` of `AWS::MediaLive::Input`.
        RouterDestinationSettings;
        new (availability_zone_name: Str = "AvailabilityZoneName");
        set {
            /// `RouterOutputArn`. Update: replaces.
            router_output_arn: Str = "RouterOutputArn";
        }
    }

    property! {
        /// `RouterSettings` of `AWS::MediaLive::Input`.
        RouterSettings;
        new ();
        set {
            /// `Destinations`. Update: replaces.
            destinations: List<RouterDestinationSettings> = "Destinations";
            /// `EncryptionType`. Update: replaces.
            encryption_type: EncryptionType = "EncryptionType";
            /// `SecretArn`. Update: replaces.
            secret_arn: Str = "SecretArn";
        }
    }

    property! {
        /// `Smpte2110ReceiverGroup` of `AWS::MediaLive::Input`.
        Smpte2110ReceiverGroup;
        new ();
        set {
            /// `SdpSettings`. Update: in place.
            sdp_settings: Smpte2110ReceiverGroupSdpSettings = "SdpSettings";
        }
    }

    property! {
        /// `Smpte2110ReceiverGroupSdpSettings` of `AWS::MediaLive::Input`.
        Smpte2110ReceiverGroupSdpSettings;
        new ();
        set {
            /// `AncillarySdps`. Update: in place.
            ancillary_sdps: List<InputSdpLocation> = "AncillarySdps";
            /// `AudioSdps`. Update: in place.
            audio_sdps: List<InputSdpLocation> = "AudioSdps";
            /// `VideoSdp`. Update: in place.
            video_sdp: InputSdpLocation = "VideoSdp";
        }
    }

    property! {
        /// `Smpte2110ReceiverGroupSettings` of `AWS::MediaLive::Input`.
        Smpte2110ReceiverGroupSettings;
        new ();
        set {
            /// `Smpte2110ReceiverGroups`. Update: in place.
            smpte2110_receiver_groups: List<Smpte2110ReceiverGroup> = "Smpte2110ReceiverGroups";
        }
    }

    property! {
        /// `SrtCallerDecryption` of `AWS::MediaLive::Input`.
        SrtCallerDecryption;
        new ();
        set {
            /// `Algorithm`. Update: in place.
            algorithm: Algorithm = "Algorithm";
            /// `PassphraseSecretArn`. Update: in place.
            passphrase_secret_arn: Str = "PassphraseSecretArn";
        }
    }

    property! {
        /// `SrtCallerSource` of `AWS::MediaLive::Input`.
        SrtCallerSource;
        new ();
        set {
            /// `Decryption`. Update: in place.
            decryption: SrtCallerDecryption = "Decryption";
            /// `MinimumLatency`. Update: in place.
            minimum_latency: Int = "MinimumLatency";
            /// `SrtListenerAddress`. Update: in place.
            srt_listener_address: Str = "SrtListenerAddress";
            /// `SrtListenerPort`. Update: in place.
            srt_listener_port: Str = "SrtListenerPort";
            /// `StreamId`. Update: in place.
            stream_id: Str = "StreamId";
        }
    }

    property! {
        /// `SrtListenerDecryption` of `AWS::MediaLive::Input`.
        SrtListenerDecryption;
        new ();
        set {
            /// `Algorithm`. Update: in place.
            algorithm: Algorithm = "Algorithm";
            /// `PassphraseSecretArn`. Update: in place.
            passphrase_secret_arn: Str = "PassphraseSecretArn";
        }
    }

    property! {
        /// `SrtListenerSettings` of `AWS::MediaLive::Input`.
        SrtListenerSettings;
        new ();
        set {
            /// `Decryption`. Update: in place.
            decryption: SrtListenerDecryption = "Decryption";
            /// `MinimumLatency`. Update: in place.
            minimum_latency: Int = "MinimumLatency";
            /// `StreamId`. Update: in place.
            stream_id: Str = "StreamId";
        }
    }

    property! {
        /// `SrtSettings` of `AWS::MediaLive::Input`.
        SrtSettings;
        new ();
        set {
            /// `SrtCallerSources`. Update: in place.
            srt_caller_sources: List<SrtCallerSource> = "SrtCallerSources";
            /// `SrtListenerSettings`. Update: in place.
            srt_listener_settings: SrtListenerSettings = "SrtListenerSettings";
        }
    }

    values! {
        /// `Algorithm` of `AWS::MediaLive::Input`.
        Algorithm {
            AES128 = "AES128",
            AES192 = "AES192",
            AES256 = "AES256",
        }
    }

    values! {
        /// `EncryptionType` of `AWS::MediaLive::Input`.
        EncryptionType {
            AUTOMATIC = "AUTOMATIC",
            SECRETS_MANAGER = "SECRETS_MANAGER",
        }
    }

    values! {
        /// `InputNetworkLocation` of `AWS::MediaLive::Input`.
        InputNetworkLocation {
            AWS = "AWS",
            ON_PREMISES = "ON_PREMISES",
        }
    }

    values! {
        /// `InputType` of `AWS::MediaLive::Input`.
        InputType {
            UDP_PUSH = "UDP_PUSH",
            RTP_PUSH = "RTP_PUSH",
            RTMP_PUSH = "RTMP_PUSH",
            RTMP_PULL = "RTMP_PULL",
            URL_PULL = "URL_PULL",
            MP4_FILE = "MP4_FILE",
            MEDIACONNECT = "MEDIACONNECT",
            INPUT_DEVICE = "INPUT_DEVICE",
            AWS_CDI = "AWS_CDI",
            TS_FILE = "TS_FILE",
            SRT_CALLER = "SRT_CALLER",
            MULTICAST = "MULTICAST",
            SMPTE_2110_RECEIVER_GROUP = "SMPTE_2110_RECEIVER_GROUP",
            SDI = "SDI",
            MEDIACONNECT_ROUTER = "MEDIACONNECT_ROUTER",
            SRT_LISTENER = "SRT_LISTENER",
        }
    }
}

resource! {
    /// `AWS::MediaLive::InputSecurityGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-inputsecuritygroup.html).
    InputSecurityGroup = "AWS::MediaLive::InputSecurityGroup", Ref = Str;
    tags "Tags" Object;
    new ();
    set {
        /// `Tags`. Update: may replace.
        tags: Json = "Tags";
        /// `WhitelistRules`. Update: in place.
        whitelist_rules: List<input_security_group::InputWhitelistRule> = "WhitelistRules";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Inputs`
        inputs: List<Str> = "Inputs";
    }
    ref id;
}

/// Property types of `AWS::MediaLive::InputSecurityGroup`.
pub mod input_security_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `InputWhitelistRule` of `AWS::MediaLive::InputSecurityGroup`.
        InputWhitelistRule;
        new ();
        set {
            /// `Cidr`. Update: in place.
            cidr: Str = "Cidr";
        }
    }
}

resource! {
    /// `AWS::MediaLive::Multiplex`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplex.html).
    Multiplex = "AWS::MediaLive::Multiplex", Ref = Str;
    tags "Tags" List;
    new (availability_zones: List<Str> = "AvailabilityZones", multiplex_settings: multiplex::MultiplexSettings = "MultiplexSettings", name: Str = "Name");
    set {
        /// `AvailabilityZones`. Update: replaces.
        availability_zones: List<Str> = "AvailabilityZones";
        /// `Destinations`. Update: in place.
        destinations: List<multiplex::MultiplexOutputDestination> = "Destinations";
        /// `MultiplexSettings`. Update: in place.
        multiplex_settings: multiplex::MultiplexSettings = "MultiplexSettings";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<multiplex::Tags> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `PipelinesRunningCount`
        pipelines_running_count: Int = "PipelinesRunningCount";
        /// `ProgramCount`
        program_count: Int = "ProgramCount";
        /// `State`
        state: Str = "State";
    }
    ref id;
}

/// Property types of `AWS::MediaLive::Multiplex`.
pub mod multiplex {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel_placement_group::Tags;

    property! {
        /// `MultiplexMediaConnectOutputDestinationSettings` of `AWS::MediaLive::Multiplex`.
        MultiplexMediaConnectOutputDestinationSettings;
        new ();
        set {
            /// `EntitlementArn`: at least 1 characters. Update: in place.
            entitlement_arn: Str = "EntitlementArn";
        }
    }

    property! {
        /// `MultiplexOutputDestination` of `AWS::MediaLive::Multiplex`.
        MultiplexOutputDestination;
        new ();
        set {
            /// `MultiplexMediaConnectOutputDestinationSettings`. Update: in place.
            multiplex_media_connect_output_destination_settings: MultiplexMediaConnectOutputDestinationSettings = "MultiplexMediaConnectOutputDestinationSettings";
        }
    }

    property! {
        /// `MultiplexSettings` of `AWS::MediaLive::Multiplex`.
        MultiplexSettings;
        new_with MultiplexSettingsRequired {
            /// `TransportStreamBitrate`: 1 000 000 to 100 000 000. Update: in place.
            transport_stream_bitrate: Int = "TransportStreamBitrate",
            /// `TransportStreamId`: 0 to 65 535. Update: in place.
            transport_stream_id: Int = "TransportStreamId",
        }
        set {
            /// `MaximumVideoBufferDelayMilliseconds`: 800 to 3000. Update: in place.
            maximum_video_buffer_delay_milliseconds: Int = "MaximumVideoBufferDelayMilliseconds";
            /// `TransportStreamReservedBitrate`: 0 to 100 000 000. Update: in place.
            transport_stream_reserved_bitrate: Int = "TransportStreamReservedBitrate";
        }
    }
}

resource! {
    /// `AWS::MediaLive::Multiplexprogram`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplexprogram.html).
    Multiplexprogram = "AWS::MediaLive::Multiplexprogram", Ref = Str;
    new ();
    set {
        /// `MultiplexId`. Update: replaces.
        multiplex_id: Str = "MultiplexId";
        /// `MultiplexProgramSettings`. Update: in place.
        multiplex_program_settings: multiplexprogram::MultiplexProgramSettings = "MultiplexProgramSettings";
        /// `PacketIdentifiersMap`. Update: in place.
        packet_identifiers_map: multiplexprogram::MultiplexProgramPacketIdentifiersMap = "PacketIdentifiersMap";
        /// `PipelineDetails`. Update: in place.
        pipeline_details: List<multiplexprogram::MultiplexProgramPipelineDetail> = "PipelineDetails";
        /// `PreferredChannelPipeline`. Update: in place.
        preferred_channel_pipeline: multiplexprogram::PreferredChannelPipeline = "PreferredChannelPipeline";
        /// `ProgramName`. Update: replaces.
        program_name: Str = "ProgramName";
    }
    get {
        /// `ChannelId`
        channel_id: Str = "ChannelId";
    }
}

/// Property types of `AWS::MediaLive::Multiplexprogram`.
pub mod multiplexprogram {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `MultiplexProgramPacketIdentifiersMap` of `AWS::MediaLive::Multiplexprogram`.
        MultiplexProgramPacketIdentifiersMap;
        new ();
        set {
            /// `AudioPids`. Update: in place.
            audio_pids: List<Int> = "AudioPids";
            /// `DvbSubPids`. Update: in place.
            dvb_sub_pids: List<Int> = "DvbSubPids";
            /// `DvbTeletextPid`. Update: in place.
            dvb_teletext_pid: Int = "DvbTeletextPid";
            /// `EtvPlatformPid`. Update: in place.
            etv_platform_pid: Int = "EtvPlatformPid";
            /// `EtvSignalPid`. Update: in place.
            etv_signal_pid: Int = "EtvSignalPid";
            /// `KlvDataPids`. Update: in place.
            klv_data_pids: List<Int> = "KlvDataPids";
            /// `PcrPid`. Update: in place.
            pcr_pid: Int = "PcrPid";
            /// `PmtPid`. Update: in place.
            pmt_pid: Int = "PmtPid";
            /// `PrivateMetadataPid`. Update: in place.
            private_metadata_pid: Int = "PrivateMetadataPid";
            /// `Scte27Pids`. Update: in place.
            scte27_pids: List<Int> = "Scte27Pids";
            /// `Scte35Pid`. Update: in place.
            scte35_pid: Int = "Scte35Pid";
            /// `TimedMetadataPid`. Update: in place.
            timed_metadata_pid: Int = "TimedMetadataPid";
            /// `VideoPid`. Update: in place.
            video_pid: Int = "VideoPid";
        }
    }

    property! {
        /// `MultiplexProgramPipelineDetail` of `AWS::MediaLive::Multiplexprogram`.
        MultiplexProgramPipelineDetail;
        new ();
        set {
            /// `ActiveChannelPipeline`. Update: in place.
            active_channel_pipeline: Str = "ActiveChannelPipeline";
            /// `PipelineId`. Update: in place.
            pipeline_id: Str = "PipelineId";
        }
    }

    property! {
        /// `MultiplexProgramServiceDescriptor` of `AWS::MediaLive::Multiplexprogram`.
        MultiplexProgramServiceDescriptor;
        new_with MultiplexProgramServiceDescriptorRequired {
            /// `ProviderName`: 1 to 256 characters. Update: in place.
            provider_name: Str = "ProviderName",
            /// `ServiceName`: 1 to 256 characters. Update: in place.
            service_name: Str = "ServiceName",
        }
        set {
        }
    }

    property! {
        /// `MultiplexProgramSettings` of `AWS::MediaLive::Multiplexprogram`.
        MultiplexProgramSettings;
        new (program_number: Int = "ProgramNumber");
        set {
            /// `PreferredChannelPipeline`. Update: in place.
            preferred_channel_pipeline: PreferredChannelPipeline = "PreferredChannelPipeline";
            /// `ServiceDescriptor`. Update: in place.
            service_descriptor: MultiplexProgramServiceDescriptor = "ServiceDescriptor";
            /// `VideoSettings`. Update: in place.
            video_settings: MultiplexVideoSettings = "VideoSettings";
        }
    }

    property! {
        /// `MultiplexStatmuxVideoSettings` of `AWS::MediaLive::Multiplexprogram`.
        MultiplexStatmuxVideoSettings;
        new ();
        set {
            /// `MaximumBitrate`: 100 000 to 100 000 000. Update: in place.
            maximum_bitrate: Int = "MaximumBitrate";
            /// `MinimumBitrate`: 100 000 to 100 000 000. Update: in place.
            minimum_bitrate: Int = "MinimumBitrate";
            /// `Priority`: -5 to 5. Update: in place.
            priority: Int = "Priority";
        }
    }

    property! {
        /// `MultiplexVideoSettings` of `AWS::MediaLive::Multiplexprogram`.
        MultiplexVideoSettings;
        new ();
        set {
            /// `ConstantBitrate`: 100 000 to 100 000 000. Update: in place.
            constant_bitrate: Int = "ConstantBitrate";
            /// `StatmuxSettings`. Update: in place.
            statmux_settings: MultiplexStatmuxVideoSettings = "StatmuxSettings";
        }
    }

    values! {
        /// `PreferredChannelPipeline` of `AWS::MediaLive::Multiplexprogram`.
        PreferredChannelPipeline {
            CURRENTLY_ACTIVE = "CURRENTLY_ACTIVE",
            PIPELINE_0 = "PIPELINE_0",
            PIPELINE_1 = "PIPELINE_1",
        }
    }
}

resource! {
    /// `AWS::MediaLive::Network`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-network.html).
    Network = "AWS::MediaLive::Network", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", ip_pools: List<network::IpPool> = "IpPools");
    set {
        /// `IpPools`. Update: in place.
        ip_pools: List<network::IpPool> = "IpPools";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Routes`. Update: in place.
        routes: List<network::Route> = "Routes";
        /// `Tags`. Update: in place.
        tags: List<network::Tags> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `AssociatedClusterIds`
        associated_cluster_ids: List<Str> = "AssociatedClusterIds";
        /// `State`
        state: Str = "State";
    }
    ref id;
}

/// Property types of `AWS::MediaLive::Network`.
pub mod network {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel_placement_group::Tags;

    property! {
        /// `IpPool` of `AWS::MediaLive::Network`.
        IpPool;
        new ();
        set {
            /// `Cidr`. Update: in place.
            cidr: Str = "Cidr";
        }
    }

    property! {
        /// `Route` of `AWS::MediaLive::Network`.
        Route;
        new ();
        set {
            /// `Cidr`. Update: in place.
            cidr: Str = "Cidr";
            /// `Gateway`. Update: in place.
            gateway: Str = "Gateway";
        }
    }
}

resource! {
    /// `AWS::MediaLive::Node`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-node.html).
    Node = "AWS::MediaLive::Node", Ref = Arn;
    tags "Tags" List;
    new (cluster_id: Str = "ClusterId");
    set {
        /// `ClusterId`. Update: replaces.
        cluster_id: Str = "ClusterId";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `NodeInterfaceMappings`. Update: replaces.
        node_interface_mappings: List<node::NodeInterfaceMapping> = "NodeInterfaceMappings";
        /// `Role`. Update: in place.
        role: node::NodeRole = "Role";
        /// `SdiSourceMappings`. Update: in place.
        sdi_source_mappings: List<node::SdiSourceMapping> = "SdiSourceMappings";
        /// `Tags`. Update: in place.
        tags: List<node::Tag> = "Tags";
    }
    get {
        /// `ChannelPlacementGroups`
        channel_placement_groups: List<Str> = "ChannelPlacementGroups";
        /// `ConnectionState`
        connection_state: Str = "ConnectionState";
        /// `Id`
        id: Str = "Id";
        /// `InstanceArn`
        instance_arn: Arn = "InstanceArn";
        /// `State`
        state: Str = "State";
    }
    ref arn;
}

/// Property types of `AWS::MediaLive::Node`.
pub mod node {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `NodeInterfaceMapping` of `AWS::MediaLive::Node`.
        NodeInterfaceMapping;
        new ();
        set {
            /// `LogicalInterfaceName`. Update: replaces.
            logical_interface_name: Str = "LogicalInterfaceName";
            /// `NetworkInterfaceMode`. Update: replaces.
            network_interface_mode: NetworkInterfaceMode = "NetworkInterfaceMode";
            /// `PhysicalInterfaceName`. Update: replaces.
            physical_interface_name: Str = "PhysicalInterfaceName";
        }
    }

    property! {
        /// `SdiSourceMapping` of `AWS::MediaLive::Node`.
        SdiSourceMapping;
        new ();
        set {
            /// `CardNumber`. Update: in place.
            card_number: Int = "CardNumber";
            /// `ChannelNumber`. Update: in place.
            channel_number: Int = "ChannelNumber";
            /// `SdiSource`. Update: in place.
            sdi_source: Str = "SdiSource";
        }
    }

    property! {
        /// `Tag` of `AWS::MediaLive::Node`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `NetworkInterfaceMode` of `AWS::MediaLive::Node`.
        NetworkInterfaceMode {
            NAT = "NAT",
            BRIDGE = "BRIDGE",
        }
    }

    values! {
        /// `NodeRole` of `AWS::MediaLive::Node`.
        NodeRole {
            BACKUP = "BACKUP",
            ACTIVE = "ACTIVE",
        }
    }
}

resource! {
    /// `AWS::MediaLive::SdiSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-sdisource.html).
    SdiSource = "AWS::MediaLive::SdiSource", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", type_: sdi_source::SdiSourceType = "Type");
    set {
        /// `Mode`. Update: in place.
        mode: sdi_source::SdiSourceMode = "Mode";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<sdi_source::Tags> = "Tags";
        /// `Type`. Update: in place.
        type_: sdi_source::SdiSourceType = "Type";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Inputs`
        inputs: List<Str> = "Inputs";
        /// `State`
        state: Str = "State";
    }
    ref id;
}

/// Property types of `AWS::MediaLive::SdiSource`.
pub mod sdi_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::channel_placement_group::Tags;

    values! {
        /// `SdiSourceMode` of `AWS::MediaLive::SdiSource`.
        SdiSourceMode {
            QUADRANT = "QUADRANT",
            INTERLEAVE = "INTERLEAVE",
        }
    }

    values! {
        /// `SdiSourceType` of `AWS::MediaLive::SdiSource`.
        SdiSourceType {
            SINGLE = "SINGLE",
            QUAD = "QUAD",
        }
    }
}

resource! {
    /// `AWS::MediaLive::SignalMap`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-signalmap.html).
    SignalMap = "AWS::MediaLive::SignalMap", Ref = Str;
    tags "Tags" Object;
    new_with SignalMapRequired {
        /// `DiscoveryEntryPointArn`: 1 to 2048 characters. Update: in place.
        discovery_entry_point_arn: Str = "DiscoveryEntryPointArn",
        /// `Name`: 1 to 255 characters, `^[^\s]+$`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `CloudWatchAlarmTemplateGroupIdentifiers`: `^[^\s]+$`. Update: in place.
        cloud_watch_alarm_template_group_identifiers: List<Str> = "CloudWatchAlarmTemplateGroupIdentifiers";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `DiscoveryEntryPointArn`: 1 to 2048 characters. Update: in place.
        discovery_entry_point_arn: Str = "DiscoveryEntryPointArn";
        /// `EventBridgeRuleTemplateGroupIdentifiers`: `^[^\s]+$`. Update: in place.
        event_bridge_rule_template_group_identifiers: List<Str> = "EventBridgeRuleTemplateGroupIdentifiers";
        /// `ForceRediscovery`: default `false`. Update: in place.
        force_rediscovery: Bool = "ForceRediscovery";
        /// `Name`: 1 to 255 characters, `^[^\s]+$`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CloudWatchAlarmTemplateGroupIds`
        cloud_watch_alarm_template_group_ids: List<Str> = "CloudWatchAlarmTemplateGroupIds";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `ErrorMessage`
        error_message: Str = "ErrorMessage";
        /// `EventBridgeRuleTemplateGroupIds`
        event_bridge_rule_template_group_ids: List<Str> = "EventBridgeRuleTemplateGroupIds";
        /// `FailedMediaResourceMap`
        failed_media_resource_map: Json = "FailedMediaResourceMap";
        /// `Id`
        id: Str = "Id";
        /// `LastDiscoveredAt`
        last_discovered_at: Str = "LastDiscoveredAt";
        /// `LastSuccessfulMonitorDeployment`
        last_successful_monitor_deployment: Json = "LastSuccessfulMonitorDeployment";
        /// `LastSuccessfulMonitorDeployment.DetailsUri`
        last_successful_monitor_deployment_details_uri: Str = "LastSuccessfulMonitorDeployment.DetailsUri";
        /// `LastSuccessfulMonitorDeployment.Status`
        last_successful_monitor_deployment_status: Str = "LastSuccessfulMonitorDeployment.Status";
        /// `MediaResourceMap`
        media_resource_map: Json = "MediaResourceMap";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
        /// `MonitorChangesPendingDeployment`
        monitor_changes_pending_deployment: Bool = "MonitorChangesPendingDeployment";
        /// `MonitorDeployment`
        monitor_deployment: Json = "MonitorDeployment";
        /// `MonitorDeployment.DetailsUri`
        monitor_deployment_details_uri: Str = "MonitorDeployment.DetailsUri";
        /// `MonitorDeployment.ErrorMessage`
        monitor_deployment_error_message: Str = "MonitorDeployment.ErrorMessage";
        /// `MonitorDeployment.Status`
        monitor_deployment_status: Str = "MonitorDeployment.Status";
        /// `Status`
        status: Str = "Status";
    }
    ref identifier;
}
