// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Chime`: 9 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Chime::AppInstance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstance.html).
    AppInstance = "AWS::Chime::AppInstance", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Metadata`: at most 1024 characters. Update: in place.
        metadata: Str = "Metadata";
        /// `Name`: 1 to 256 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<app_instance::Tag> = "Tags";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `LastUpdatedTimestamp`
        last_updated_timestamp: Str = "LastUpdatedTimestamp";
    }
    ref app_instance_arn;
}

/// Property types of `AWS::Chime::AppInstance`.
pub mod app_instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Chime::AppInstance`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Chime::AppInstanceBot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstancebot.html).
    AppInstanceBot = "AWS::Chime::AppInstanceBot", Ref = Arn;
    tags "Tags" List;
    new (app_instance_arn: Str = "AppInstanceArn", configuration: app_instance_bot::Configuration = "Configuration");
    set {
        /// `AppInstanceArn`: 5 to 1600 characters. Update: replaces.
        app_instance_arn: Str = "AppInstanceArn";
        /// `Configuration`. Update: in place.
        configuration: app_instance_bot::Configuration = "Configuration";
        /// `Metadata`: at most 1024 characters, `.*`. Update: in place.
        metadata: Str = "Metadata";
        /// `Name`: at most 256 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<app_instance_bot::Tag> = "Tags";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `LastUpdatedTimestamp`
        last_updated_timestamp: Str = "LastUpdatedTimestamp";
    }
    ref app_instance_bot_arn;
}

/// Property types of `AWS::Chime::AppInstanceBot`.
pub mod app_instance_bot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app_instance::Tag;

    property! {
        /// `Configuration` of `AWS::Chime::AppInstanceBot`.
        Configuration;
        new (lex: LexConfiguration = "Lex");
        set {
        }
    }

    property! {
        /// `InvokedBy` of `AWS::Chime::AppInstanceBot`.
        InvokedBy;
        new (standard_messages: StandardMessages = "StandardMessages", targeted_messages: TargetedMessages = "TargetedMessages");
        set {
        }
    }

    property! {
        /// `LexConfiguration` of `AWS::Chime::AppInstanceBot`.
        LexConfiguration;
        new_with LexConfigurationRequired {
            /// `LexBotAliasArn`: 15 to 2048 characters. Update: in place.
            lex_bot_alias_arn: Str = "LexBotAliasArn",
            /// `LocaleId`. Update: in place.
            locale_id: Str = "LocaleId",
        }
        set {
            /// `InvokedBy`. Update: in place.
            invoked_by: InvokedBy = "InvokedBy";
            /// `RespondsTo`. Update: in place.
            responds_to: RespondsTo = "RespondsTo";
            /// `WelcomeIntent`: 1 to 100 characters, `^([A-Za-z]_?)+$`. Update: in place.
            welcome_intent: Str = "WelcomeIntent";
        }
    }

    values! {
        /// `RespondsTo` of `AWS::Chime::AppInstanceBot`.
        RespondsTo {
            STANDARD_MESSAGES = "STANDARD_MESSAGES",
        }
    }

    values! {
        /// `StandardMessages` of `AWS::Chime::AppInstanceBot`.
        StandardMessages {
            AUTO = "AUTO",
            ALL = "ALL",
            MENTIONS = "MENTIONS",
            NONE = "NONE",
        }
    }

    values! {
        /// `TargetedMessages` of `AWS::Chime::AppInstanceBot`.
        TargetedMessages {
            ALL = "ALL",
            NONE = "NONE",
        }
    }
}

resource! {
    /// `AWS::Chime::AppInstanceUser`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstanceuser.html).
    AppInstanceUser = "AWS::Chime::AppInstanceUser", Ref = Arn;
    tags "Tags" List;
    new_with AppInstanceUserRequired {
        /// `AppInstanceArn`: 5 to 1600 characters. Update: replaces.
        app_instance_arn: Str = "AppInstanceArn",
        /// `AppInstanceUserId`: 1 to 64 characters. Update: replaces.
        app_instance_user_id: Str = "AppInstanceUserId",
    }
    set {
        /// `AppInstanceArn`: 5 to 1600 characters. Update: replaces.
        app_instance_arn: Str = "AppInstanceArn";
        /// `AppInstanceUserId`: 1 to 64 characters. Update: replaces.
        app_instance_user_id: Str = "AppInstanceUserId";
        /// `ExpirationSettings`. Update: in place.
        expiration_settings: app_instance_user::ExpirationSettings = "ExpirationSettings";
        /// `Metadata`: at most 1024 characters, `.*`. Update: in place.
        metadata: Str = "Metadata";
        /// `Name`: at most 256 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<app_instance_user::Tag> = "Tags";
    }
    get {
    }
    ref app_instance_user_arn;
}

/// Property types of `AWS::Chime::AppInstanceUser`.
pub mod app_instance_user {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ExpirationSettings` of `AWS::Chime::AppInstanceUser`.
        ExpirationSettings;
        new (expiration_days: Int = "ExpirationDays", expiration_criterion: ExpirationCriterion = "ExpirationCriterion");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Chime::AppInstanceUser`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ExpirationCriterion` of `AWS::Chime::AppInstanceUser`.
        ExpirationCriterion {
            CREATED_TIMESTAMP = "CREATED_TIMESTAMP",
        }
    }
}

resource! {
    /// `AWS::Chime::Channel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channel.html).
    Channel = "AWS::Chime::Channel", Ref = Str;
    tags "Tags" List;
    new_with ChannelRequired {
        /// `AppInstanceArn`: 5 to 1600 characters. Update: replaces.
        app_instance_arn: Str = "AppInstanceArn",
        /// `ChimeBearer`: 5 to 1600 characters. Update: replaces.
        chime_bearer: Str = "ChimeBearer",
        /// `Name`: 1 to 256 characters. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `AppInstanceArn`: 5 to 1600 characters. Update: replaces.
        app_instance_arn: Str = "AppInstanceArn";
        /// `ChannelId`: 1 to 64 characters. Update: replaces.
        channel_id: Str = "ChannelId";
        /// `ChimeBearer`: 5 to 1600 characters. Update: replaces.
        chime_bearer: Str = "ChimeBearer";
        /// `ElasticChannelConfiguration`. Update: replaces.
        elastic_channel_configuration: channel::ElasticChannelConfiguration = "ElasticChannelConfiguration";
        /// `ExpirationSettings`. Update: in place.
        expiration_settings: channel::ExpirationSettings = "ExpirationSettings";
        /// `MemberArns`: 1 to 10 items, 5 to 1600 characters. Update: replaces.
        member_arns: List<Str> = "MemberArns";
        /// `Metadata`: at most 1024 characters. Update: in place.
        metadata: Str = "Metadata";
        /// `Mode`. Update: in place.
        mode: channel::Mode = "Mode";
        /// `ModeratorArns`: 1 to 10 items, 5 to 1600 characters. Update: replaces.
        moderator_arns: List<Str> = "ModeratorArns";
        /// `Name`: 1 to 256 characters. Update: in place.
        name: Str = "Name";
        /// `Privacy`. Update: replaces.
        privacy: channel::Privacy = "Privacy";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<channel::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `ChannelFlowArn`
        channel_flow_arn: Arn = "ChannelFlowArn";
        /// `CreatedBy`
        created_by: Json = "CreatedBy";
        /// `CreatedBy.Arn`
        created_by_arn: Arn = "CreatedBy.Arn";
        /// `CreatedBy.Name`
        created_by_name: Str = "CreatedBy.Name";
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `LastMessageTimestamp`
        last_message_timestamp: Str = "LastMessageTimestamp";
        /// `LastUpdatedTimestamp`
        last_updated_timestamp: Str = "LastUpdatedTimestamp";
    }
}

/// Property types of `AWS::Chime::Channel`.
pub mod channel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app_instance::Tag;

    property! {
        /// `ElasticChannelConfiguration` of `AWS::Chime::Channel`.
        ElasticChannelConfiguration;
        new_with ElasticChannelConfigurationRequired {
            /// `MaximumSubChannels`: at least 2. Update: replaces.
            maximum_sub_channels: Int = "MaximumSubChannels",
            /// `TargetMembershipsPerSubChannel`: at least 2. Update: replaces.
            target_memberships_per_sub_channel: Int = "TargetMembershipsPerSubChannel",
            /// `MinimumMembershipPercentage`: 1 to 40. Update: replaces.
            minimum_membership_percentage: Int = "MinimumMembershipPercentage",
        }
        set {
        }
    }

    property! {
        /// `ExpirationSettings` of `AWS::Chime::Channel`.
        ExpirationSettings;
        new (expiration_days: Int = "ExpirationDays", expiration_criterion: ExpirationCriterion = "ExpirationCriterion");
        set {
        }
    }

    values! {
        /// `ExpirationCriterion` of `AWS::Chime::Channel`.
        ExpirationCriterion {
            CREATED_TIMESTAMP = "CREATED_TIMESTAMP",
            LAST_MESSAGE_TIMESTAMP = "LAST_MESSAGE_TIMESTAMP",
        }
    }

    values! {
        /// `Mode` of `AWS::Chime::Channel`.
        Mode {
            UNRESTRICTED = "UNRESTRICTED",
            RESTRICTED = "RESTRICTED",
        }
    }

    values! {
        /// `Privacy` of `AWS::Chime::Channel`.
        Privacy {
            PUBLIC = "PUBLIC",
            PRIVATE = "PRIVATE",
        }
    }
}

resource! {
    /// `AWS::Chime::ChannelFlow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channelflow.html).
    ChannelFlow = "AWS::Chime::ChannelFlow", Ref = Arn;
    tags "Tags" List;
    new_with ChannelFlowRequired {
        /// `AppInstanceArn`: 5 to 1600 characters. Update: replaces.
        app_instance_arn: Str = "AppInstanceArn",
        /// `Name`: 1 to 256 characters. Update: in place.
        name: Str = "Name",
        /// `Processors`: 1 to 3 items. Update: in place.
        processors: List<channel_flow::Processor> = "Processors",
    }
    set {
        /// `AppInstanceArn`: 5 to 1600 characters. Update: replaces.
        app_instance_arn: Str = "AppInstanceArn";
        /// `Name`: 1 to 256 characters. Update: in place.
        name: Str = "Name";
        /// `Processors`: 1 to 3 items. Update: in place.
        processors: List<channel_flow::Processor> = "Processors";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<channel_flow::Tag> = "Tags";
    }
    get {
        /// `AppInstanceId`
        app_instance_id: Str = "AppInstanceId";
        /// `ChannelFlowId`
        channel_flow_id: Str = "ChannelFlowId";
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `LastUpdatedTimestamp`
        last_updated_timestamp: Str = "LastUpdatedTimestamp";
    }
    ref arn;
}

/// Property types of `AWS::Chime::ChannelFlow`.
pub mod channel_flow {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app_instance::Tag;

    property! {
        /// `LambdaConfiguration` of `AWS::Chime::ChannelFlow`.
        LambdaConfiguration;
        new (resource_arn: Str = "ResourceArn", invocation_type: InvocationType = "InvocationType");
        set {
        }
    }

    property! {
        /// `Processor` of `AWS::Chime::ChannelFlow`.
        Processor;
        new_with ProcessorRequired {
            /// `Name`: 1 to 256 characters. Update: in place.
            name: Str = "Name",
            /// `Configuration`. Update: in place.
            configuration: ProcessorConfiguration = "Configuration",
            /// `ExecutionOrder`: 1 to 3. Update: in place.
            execution_order: Int = "ExecutionOrder",
            /// `FallbackAction`. Update: in place.
            fallback_action: FallbackAction = "FallbackAction",
        }
        set {
        }
    }

    property! {
        /// `ProcessorConfiguration` of `AWS::Chime::ChannelFlow`.
        ProcessorConfiguration;
        new (lambda: LambdaConfiguration = "Lambda");
        set {
        }
    }

    values! {
        /// `FallbackAction` of `AWS::Chime::ChannelFlow`.
        FallbackAction {
            CONTINUE = "CONTINUE",
            ABORT = "ABORT",
        }
    }

    values! {
        /// `InvocationType` of `AWS::Chime::ChannelFlow`.
        InvocationType {
            ASYNC = "ASYNC",
        }
    }
}

resource! {
    /// `AWS::Chime::MediaInsightsPipelineConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html).
    MediaInsightsPipelineConfiguration = "AWS::Chime::MediaInsightsPipelineConfiguration", Ref = Arn;
    tags "Tags" List;
    new (media_insights_pipeline_configuration_name: Str = "MediaInsightsPipelineConfigurationName", resource_access_role_arn: IamRoleArn = "ResourceAccessRoleArn", elements: List<media_insights_pipeline_configuration::MediaInsightsPipelineConfigurationElement> = "Elements");
    set {
        /// `Elements`. Update: in place.
        elements: List<media_insights_pipeline_configuration::MediaInsightsPipelineConfigurationElement> = "Elements";
        /// `MediaInsightsPipelineConfigurationName`: 2 to 64 characters, `^[0-9a-zA-Z._-]+$`. Update: replaces.
        media_insights_pipeline_configuration_name: Str = "MediaInsightsPipelineConfigurationName";
        /// `RealTimeAlertConfiguration`. Update: in place.
        real_time_alert_configuration: media_insights_pipeline_configuration::RealTimeAlertConfiguration = "RealTimeAlertConfiguration";
        /// `ResourceAccessRoleArn`: 1 to 1024 characters, `^arn[\/\:\-\_\.a-zA-Z0-9]+$`. Update: in place.
        resource_access_role_arn: IamRoleArn = "ResourceAccessRoleArn";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<media_insights_pipeline_configuration::Tag> = "Tags";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `MediaInsightsPipelineConfigurationId`
        media_insights_pipeline_configuration_id: Str = "MediaInsightsPipelineConfigurationId";
        /// `UpdatedTimestamp`
        updated_timestamp: Str = "UpdatedTimestamp";
    }
    ref media_insights_pipeline_configuration_arn;
}

/// Property types of `AWS::Chime::MediaInsightsPipelineConfiguration`.
pub mod media_insights_pipeline_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app_instance_user::Tag;

    property! {
        /// `AmazonTranscribeCallAnalyticsProcessorConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        AmazonTranscribeCallAnalyticsProcessorConfiguration;
        new (language_code: LanguageCode = "LanguageCode");
        set {
            /// `CallAnalyticsStreamCategories`: 1 to 20 items, 1 to 200 characters, `^[0-9a-zA-Z._-]+$`. Update: in place.
            call_analytics_stream_categories: List<Str> = "CallAnalyticsStreamCategories";
            /// `ContentIdentificationType`. Update: in place.
            content_identification_type: ContentIdentificationType = "ContentIdentificationType";
            /// `ContentRedactionType`. Update: in place.
            content_redaction_type: ContentRedactionType = "ContentRedactionType";
            /// `EnablePartialResultsStabilization`. Update: in place.
            enable_partial_results_stabilization: Bool = "EnablePartialResultsStabilization";
            /// `FilterPartialResults`. Update: in place.
            filter_partial_results: Bool = "FilterPartialResults";
            /// `LanguageModelName`: 1 to 200 characters, `^[0-9a-zA-Z._-]+$`. Update: in place.
            language_model_name: Str = "LanguageModelName";
            /// `PartialResultsStability`. Update: in place.
            partial_results_stability: PartialResultsStability = "PartialResultsStability";
            /// `PiiEntityTypes`: 1 to 300 characters, `^[A-Z_, ]+$`. Update: in place.
            pii_entity_types: Str = "PiiEntityTypes";
            /// `PostCallAnalyticsSettings`. Update: in place.
            post_call_analytics_settings: PostCallAnalyticsSettings = "PostCallAnalyticsSettings";
            /// `VocabularyFilterMethod`. Update: in place.
            vocabulary_filter_method: VocabularyFilterMethod = "VocabularyFilterMethod";
            /// `VocabularyFilterName`: 1 to 200 characters, `^[0-9a-zA-Z._-]+$`. Update: in place.
            vocabulary_filter_name: Str = "VocabularyFilterName";
            /// `VocabularyName`: 1 to 200 characters, `^[0-9a-zA-Z._-]+$`. Update: in place.
            vocabulary_name: Str = "VocabularyName";
        }
    }

    property! {
        /// `AmazonTranscribeProcessorConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        AmazonTranscribeProcessorConfiguration;
        new ();
        set {
            /// `ContentIdentificationType`. Update: in place.
            content_identification_type: ContentIdentificationType = "ContentIdentificationType";
            /// `ContentRedactionType`. Update: in place.
            content_redaction_type: ContentRedactionType = "ContentRedactionType";
            /// `EnablePartialResultsStabilization`. Update: in place.
            enable_partial_results_stabilization: Bool = "EnablePartialResultsStabilization";
            /// `FilterPartialResults`. Update: in place.
            filter_partial_results: Bool = "FilterPartialResults";
            /// `IdentifyLanguage`. Update: in place.
            identify_language: Bool = "IdentifyLanguage";
            /// `IdentifyMultipleLanguages`. Update: in place.
            identify_multiple_languages: Bool = "IdentifyMultipleLanguages";
            /// `LanguageCode`. Update: in place.
            language_code: LanguageCode = "LanguageCode";
            /// `LanguageModelName`: 1 to 200 characters, `^[0-9a-zA-Z._-]+$`. Update: in place.
            language_model_name: Str = "LanguageModelName";
            /// `LanguageOptions`: 1 to 200 characters, `^[a-zA-Z-,]+$`. Update: in place.
            language_options: Str = "LanguageOptions";
            /// `PartialResultsStability`. Update: in place.
            partial_results_stability: PartialResultsStability = "PartialResultsStability";
            /// `PiiEntityTypes`: 1 to 300 characters, `^[A-Z_, ]+$`. Update: in place.
            pii_entity_types: Str = "PiiEntityTypes";
            /// `PreferredLanguage`. Update: in place.
            preferred_language: PreferredLanguage = "PreferredLanguage";
            /// `ShowSpeakerLabel`. Update: in place.
            show_speaker_label: Bool = "ShowSpeakerLabel";
            /// `VocabularyFilterMethod`. Update: in place.
            vocabulary_filter_method: VocabularyFilterMethod = "VocabularyFilterMethod";
            /// `VocabularyFilterName`: 1 to 200 characters, `^[0-9a-zA-Z._-]+$`. Update: in place.
            vocabulary_filter_name: Str = "VocabularyFilterName";
            /// `VocabularyFilterNames`: 1 to 3000 characters, `^[a-zA-Z0-9,-._]+$`. Update: in place.
            vocabulary_filter_names: Str = "VocabularyFilterNames";
            /// `VocabularyName`: 1 to 200 characters, `^[0-9a-zA-Z._-]+$`. Update: in place.
            vocabulary_name: Str = "VocabularyName";
            /// `VocabularyNames`: 1 to 3000 characters, `^[a-zA-Z0-9,-._]+$`. Update: in place.
            vocabulary_names: Str = "VocabularyNames";
        }
    }

    property! {
        /// `IssueDetectionConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        IssueDetectionConfiguration;
        new (rule_name: Str = "RuleName");
        set {
        }
    }

    property! {
        /// `KeywordMatchConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        KeywordMatchConfiguration;
        new (rule_name: Str = "RuleName", keywords: List<Str> = "Keywords");
        set {
            /// `Negate`. Update: in place.
            negate: Bool = "Negate";
        }
    }

    property! {
        /// `KinesisDataStreamSinkConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        KinesisDataStreamSinkConfiguration;
        new ();
        set {
            /// `InsightsTarget`: 1 to 1024 characters, `^arn[\/\:\-\_\.a-zA-Z0-9]+$`. Update: in place.
            insights_target: Str = "InsightsTarget";
        }
    }

    property! {
        /// `MediaInsightsPipelineConfigurationElement` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        MediaInsightsPipelineConfigurationElement;
        new (type_: MediaInsightsPipelineConfigurationElementType = "Type");
        set {
            /// `AmazonTranscribeCallAnalyticsProcessorConfiguration`. Update: in place.
            amazon_transcribe_call_analytics_processor_configuration: AmazonTranscribeCallAnalyticsProcessorConfiguration = "AmazonTranscribeCallAnalyticsProcessorConfiguration";
            /// `AmazonTranscribeProcessorConfiguration`. Update: in place.
            amazon_transcribe_processor_configuration: AmazonTranscribeProcessorConfiguration = "AmazonTranscribeProcessorConfiguration";
            /// `KinesisDataStreamSinkConfiguration`. Update: in place.
            kinesis_data_stream_sink_configuration: KinesisDataStreamSinkConfiguration = "KinesisDataStreamSinkConfiguration";
            /// `S3RecordingSinkConfiguration`. Update: in place.
            s3_recording_sink_configuration: S3RecordingSinkConfiguration = "S3RecordingSinkConfiguration";
        }
    }

    property! {
        /// `PostCallAnalyticsSettings` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        PostCallAnalyticsSettings;
        new (output_location: Str = "OutputLocation", data_access_role_arn: IamRoleArn = "DataAccessRoleArn");
        set {
            /// `ContentRedactionOutput`. Update: in place.
            content_redaction_output: ContentRedactionOutput = "ContentRedactionOutput";
            /// `OutputEncryptionKMSKeyId`: at most 4096 characters. Update: in place.
            output_encryption_kms_key_id: Str = "OutputEncryptionKMSKeyId";
        }
    }

    property! {
        /// `RealTimeAlertConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        RealTimeAlertConfiguration;
        new ();
        set {
            /// `Disabled`. Update: in place.
            disabled: Bool = "Disabled";
            /// `Rules`: 1 to 3 items. Update: in place.
            rules: List<RealTimeAlertRule> = "Rules";
        }
    }

    property! {
        /// `RealTimeAlertRule` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        RealTimeAlertRule;
        new (type_: RealTimeAlertRuleType = "Type");
        set {
            /// `IssueDetectionConfiguration`. Update: in place.
            issue_detection_configuration: IssueDetectionConfiguration = "IssueDetectionConfiguration";
            /// `KeywordMatchConfiguration`. Update: in place.
            keyword_match_configuration: KeywordMatchConfiguration = "KeywordMatchConfiguration";
            /// `SentimentConfiguration`. Update: in place.
            sentiment_configuration: SentimentConfiguration = "SentimentConfiguration";
        }
    }

    property! {
        /// `S3RecordingSinkConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        S3RecordingSinkConfiguration;
        new ();
        set {
            /// `Destination`: 1 to 1024 characters, `^arn[\/\:\-\_\.a-zA-Z0-9]+$`. Update: in place.
            destination: Str = "Destination";
            /// `RecordingFileFormat`. Update: in place.
            recording_file_format: RecordingFileFormat = "RecordingFileFormat";
        }
    }

    property! {
        /// `SentimentConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        SentimentConfiguration;
        new (rule_name: Str = "RuleName", sentiment_type: SentimentType = "SentimentType", time_period: Int = "TimePeriod");
        set {
        }
    }

    values! {
        /// `ContentIdentificationType` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        ContentIdentificationType {
            PII = "PII",
        }
    }

    values! {
        /// `ContentRedactionOutput` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        ContentRedactionOutput {
            REDACTED = "redacted",
            REDACTED_AND_UNREDACTED = "redacted_and_unredacted",
        }
    }

    values! {
        /// `ContentRedactionType` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        ContentRedactionType {
            PII = "PII",
        }
    }

    values! {
        /// `LanguageCode` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        LanguageCode {
            EN_US = "en-US",
            EN_GB = "en-GB",
            ES_US = "es-US",
            FR_CA = "fr-CA",
            FR_FR = "fr-FR",
            EN_AU = "en-AU",
            IT_IT = "it-IT",
            DE_DE = "de-DE",
            PT_BR = "pt-BR",
        }
    }

    values! {
        /// `MediaInsightsPipelineConfigurationElementType` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        MediaInsightsPipelineConfigurationElementType {
            AMAZON_TRANSCRIBE_CALL_ANALYTICS_PROCESSOR = "AmazonTranscribeCallAnalyticsProcessor",
            AMAZON_TRANSCRIBE_PROCESSOR = "AmazonTranscribeProcessor",
            KINESIS_DATA_STREAM_SINK = "KinesisDataStreamSink",
            S3_RECORDING_SINK = "S3RecordingSink",
        }
    }

    values! {
        /// `PartialResultsStability` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        PartialResultsStability {
            HIGH = "high",
            MEDIUM = "medium",
            LOW = "low",
        }
    }

    values! {
        /// `PreferredLanguage` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        PreferredLanguage {
            EN_US = "en-US",
            EN_GB = "en-GB",
            ES_US = "es-US",
            FR_CA = "fr-CA",
            FR_FR = "fr-FR",
            EN_AU = "en-AU",
            IT_IT = "it-IT",
            DE_DE = "de-DE",
            PT_BR = "pt-BR",
        }
    }

    values! {
        /// `RealTimeAlertRuleType` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        RealTimeAlertRuleType {
            KEYWORD_MATCH = "KeywordMatch",
            SENTIMENT = "Sentiment",
            ISSUE_DETECTION = "IssueDetection",
        }
    }

    values! {
        /// `RecordingFileFormat` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        RecordingFileFormat {
            WAV = "Wav",
            OPUS = "Opus",
        }
    }

    values! {
        /// `SentimentType` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        SentimentType {
            NEGATIVE = "NEGATIVE",
        }
    }

    values! {
        /// `VocabularyFilterMethod` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
        VocabularyFilterMethod {
            REMOVE = "remove",
            MASK = "mask",
            TAG = "tag",
        }
    }
}

resource! {
    /// `AWS::Chime::MediaPipelineKinesisVideoStreamPool`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediapipelinekinesisvideostreampool.html).
    MediaPipelineKinesisVideoStreamPool = "AWS::Chime::MediaPipelineKinesisVideoStreamPool", Ref = Arn;
    tags "Tags" List;
    new (pool_name: Str = "PoolName", stream_configuration: media_pipeline_kinesis_video_stream_pool::StreamConfiguration = "StreamConfiguration");
    set {
        /// `PoolName`: 1 to 128 characters, `^[0-9a-zA-Z._-]+$`. Update: replaces.
        pool_name: Str = "PoolName";
        /// `StreamConfiguration`. Update: in place.
        stream_configuration: media_pipeline_kinesis_video_stream_pool::StreamConfiguration = "StreamConfiguration";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<media_pipeline_kinesis_video_stream_pool::Tags> = "Tags";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `PoolId`
        pool_id: Str = "PoolId";
        /// `PoolStatus`
        pool_status: Str = "PoolStatus";
        /// `UpdatedTimestamp`
        updated_timestamp: Str = "UpdatedTimestamp";
    }
    ref arn;
}

/// Property types of `AWS::Chime::MediaPipelineKinesisVideoStreamPool`.
pub mod media_pipeline_kinesis_video_stream_pool {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `StreamConfiguration` of `AWS::Chime::MediaPipelineKinesisVideoStreamPool`.
        StreamConfiguration;
        new (region: Str = "Region");
        set {
            /// `DataRetentionInHours`: at least 0. Update: in place.
            data_retention_in_hours: Int = "DataRetentionInHours";
        }
    }

    property! {
        /// `Tags` of `AWS::Chime::MediaPipelineKinesisVideoStreamPool`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Chime::SipMediaApplication`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-sipmediaapplication.html).
    SipMediaApplication = "AWS::Chime::SipMediaApplication", Ref = Arn;
    tags "Tags" List;
    new_with SipMediaApplicationRequired {
        /// `AwsRegion`. Update: replaces.
        aws_region: Str = "AwsRegion",
        /// `Name`: 1 to 256 characters, `^[a-zA-Z0-9 _.-]+$`. Update: in place.
        name: Str = "Name",
        /// `Endpoints`: 1 items. Update: in place.
        endpoints: List<sip_media_application::SipMediaApplicationEndpoint> = "Endpoints",
    }
    set {
        /// `AwsRegion`. Update: replaces.
        aws_region: Str = "AwsRegion";
        /// `Endpoints`: 1 items. Update: in place.
        endpoints: List<sip_media_application::SipMediaApplicationEndpoint> = "Endpoints";
        /// `Name`: 1 to 256 characters, `^[a-zA-Z0-9 _.-]+$`. Update: in place.
        name: Str = "Name";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<sip_media_application::Tag> = "Tags";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `SipMediaApplicationId`
        sip_media_application_id: Str = "SipMediaApplicationId";
        /// `UpdatedTimestamp`
        updated_timestamp: Str = "UpdatedTimestamp";
    }
    ref sip_media_application_arn;
}

/// Property types of `AWS::Chime::SipMediaApplication`.
pub mod sip_media_application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app_instance_user::Tag;

    property! {
        /// `SipMediaApplicationEndpoint` of `AWS::Chime::SipMediaApplication`.
        SipMediaApplicationEndpoint;
        new (lambda_arn: Arn = "LambdaArn");
        set {
        }
    }
}

resource! {
    /// `AWS::Chime::VoiceConnector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-voiceconnector.html).
    VoiceConnector = "AWS::Chime::VoiceConnector", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", require_encryption: Bool = "RequireEncryption");
    set {
        /// `AwsRegion`. Update: replaces.
        aws_region: voice_connector::AwsRegion = "AwsRegion";
        /// `Name`: 1 to 256 characters, `^[a-zA-Z0-9 _.-]+$`. Update: in place.
        name: Str = "Name";
        /// `NetworkType`. Update: replaces.
        network_type: voice_connector::NetworkType = "NetworkType";
        /// `RequireEncryption`. Update: in place.
        require_encryption: Bool = "RequireEncryption";
        /// `Tags`: 1 to 50 items, no item twice. Update: in place.
        tags: List<voice_connector::Tag> = "Tags";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `OutboundHostName`
        outbound_host_name: Str = "OutboundHostName";
        /// `UpdatedTimestamp`
        updated_timestamp: Str = "UpdatedTimestamp";
        /// `VoiceConnectorId`
        voice_connector_id: Str = "VoiceConnectorId";
    }
    ref voice_connector_arn;
}

/// Property types of `AWS::Chime::VoiceConnector`.
pub mod voice_connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app_instance_user::Tag;

    values! {
        /// `AwsRegion` of `AWS::Chime::VoiceConnector`.
        AwsRegion {
            US_EAST_1 = "us-east-1",
            US_WEST_2 = "us-west-2",
            CA_CENTRAL_1 = "ca-central-1",
            EU_CENTRAL_1 = "eu-central-1",
            EU_WEST_1 = "eu-west-1",
            EU_WEST_2 = "eu-west-2",
            AP_NORTHEAST_2 = "ap-northeast-2",
            AP_NORTHEAST_1 = "ap-northeast-1",
            AP_SOUTHEAST_1 = "ap-southeast-1",
            AP_SOUTHEAST_2 = "ap-southeast-2",
        }
    }

    values! {
        /// `NetworkType` of `AWS::Chime::VoiceConnector`.
        NetworkType {
            IPV4_ONLY = "IPV4_ONLY",
            DUAL_STACK = "DUAL_STACK",
        }
    }
}
