// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Lex`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Lex::Bot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html).
    Bot = "AWS::Lex::Bot", Ref = LexBotId;
    tags "BotTags" List;
    new_with BotRequired {
        /// `Name`: 1 to 100 characters, `^([0-9a-zA-Z][_-]?)+$`. Update: in place.
        name: Str = "Name",
        /// `RoleArn`: 32 to 2048 characters, `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/.*$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
        /// `DataPrivacy`. Update: in place.
        data_privacy: bot::DataPrivacy = "DataPrivacy",
        /// `IdleSessionTTLInSeconds`: 60 to 86 400. Update: in place.
        idle_session_ttl_in_seconds: Int = "IdleSessionTTLInSeconds",
    }
    set {
        /// `AutoBuildBotLocales`. Update: in place.
        auto_build_bot_locales: Bool = "AutoBuildBotLocales";
        /// `BotFileS3Location`. Update: in place.
        bot_file_s3_location: bot::S3Location = "BotFileS3Location";
        /// `BotLocales`: no item twice. Update: in place.
        bot_locales: List<bot::BotLocale> = "BotLocales";
        /// `BotMembers`: at most 10 items, no item twice. Update: in place.
        bot_members: List<bot::BotMember> = "BotMembers";
        /// `BotTags`: at most 200 items, no item twice. Update: in place.
        bot_tags: List<bot::Tag> = "BotTags";
        /// `BotType`: default `"Bot"`. Update: replaces.
        bot_type: bot::BotType = "BotType";
        /// `DataPrivacy`. Update: in place.
        data_privacy: bot::DataPrivacy = "DataPrivacy";
        /// `Description`: at most 2000 characters. Update: in place.
        description: Str = "Description";
        /// `ErrorLogSettings`. Update: in place.
        error_log_settings: bot::ErrorLogSettings = "ErrorLogSettings";
        /// `IdleSessionTTLInSeconds`: 60 to 86 400. Update: in place.
        idle_session_ttl_in_seconds: Int = "IdleSessionTTLInSeconds";
        /// `Name`: 1 to 100 characters, `^([0-9a-zA-Z][_-]?)+$`. Update: in place.
        name: Str = "Name";
        /// `Replication`. Update: in place.
        replication: bot::Replication = "Replication";
        /// `RoleArn`: 32 to 2048 characters, `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/.*$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `TestBotAliasSettings`. Update: in place.
        test_bot_alias_settings: bot::TestBotAliasSettings = "TestBotAliasSettings";
        /// `TestBotAliasTags`: at most 200 items, no item twice. Update: in place.
        test_bot_alias_tags: List<bot::Tag> = "TestBotAliasTags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::Lex::Bot`.
pub mod bot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AdvancedRecognitionSetting` of `AWS::Lex::Bot`.
        AdvancedRecognitionSetting;
        new ();
        set {
            /// `AudioRecognitionStrategy`. Update: in place.
            audio_recognition_strategy: AudioRecognitionStrategy = "AudioRecognitionStrategy";
        }
    }

    property! {
        /// `AllowedInputTypes` of `AWS::Lex::Bot`.
        AllowedInputTypes;
        new_with AllowedInputTypesRequired {
            /// `AllowAudioInput`. Update: in place.
            allow_audio_input: Bool = "AllowAudioInput",
            /// `AllowDTMFInput`. Update: in place.
            allow_dtmf_input: Bool = "AllowDTMFInput",
        }
        set {
        }
    }

    property! {
        /// `AudioAndDTMFInputSpecification` of `AWS::Lex::Bot`.
        AudioAndDTMFInputSpecification;
        new (start_timeout_ms: Int = "StartTimeoutMs");
        set {
            /// `AudioSpecification`. Update: in place.
            audio_specification: AudioSpecification = "AudioSpecification";
            /// `DTMFSpecification`. Update: in place.
            dtmf_specification: DTMFSpecification = "DTMFSpecification";
        }
    }

    property! {
        /// `AudioFillerSettings` of `AWS::Lex::Bot`.
        AudioFillerSettings;
        new (enabled: Bool = "Enabled");
        set {
            /// `AudioType`. Update: in place.
            audio_type: AudioType = "AudioType";
            /// `MinimumPlayDurationInMilliseconds`: 1000 to 5000. Update: in place.
            minimum_play_duration_in_milliseconds: Int = "MinimumPlayDurationInMilliseconds";
            /// `ResponseDeliveryDelayInMilliseconds`: 200 to 1000. Update: in place.
            response_delivery_delay_in_milliseconds: Int = "ResponseDeliveryDelayInMilliseconds";
            /// `StartDelayInMilliseconds`: 500 to 5000. Update: in place.
            start_delay_in_milliseconds: Int = "StartDelayInMilliseconds";
        }
    }

    property! {
        /// `AudioLogDestination` of `AWS::Lex::Bot`.
        AudioLogDestination;
        new (s3_bucket: S3BucketLogDestination = "S3Bucket");
        set {
        }
    }

    property! {
        /// `AudioLogSetting` of `AWS::Lex::Bot`.
        AudioLogSetting;
        new (destination: AudioLogDestination = "Destination", enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `AudioSpecification` of `AWS::Lex::Bot`.
        AudioSpecification;
        new_with AudioSpecificationRequired {
            /// `EndTimeoutMs`: at least 1. Update: in place.
            end_timeout_ms: Int = "EndTimeoutMs",
            /// `MaxLengthMs`: at least 1. Update: in place.
            max_length_ms: Int = "MaxLengthMs",
        }
        set {
        }
    }

    property! {
        /// `BKBExactResponseFields` of `AWS::Lex::Bot`.
        BKBExactResponseFields;
        new ();
        set {
            /// `AnswerField`: 1 to 5000 characters. Update: in place.
            answer_field: Str = "AnswerField";
        }
    }

    property! {
        /// `BedrockAgentConfiguration` of `AWS::Lex::Bot`.
        BedrockAgentConfiguration;
        new ();
        set {
            /// `BedrockAgentAliasId`: 1 to 5000 characters. Update: in place.
            bedrock_agent_alias_id: Str = "BedrockAgentAliasId";
            /// `BedrockAgentId`: 1 to 5000 characters. Update: in place.
            bedrock_agent_id: Str = "BedrockAgentId";
        }
    }

    property! {
        /// `BedrockAgentIntentConfiguration` of `AWS::Lex::Bot`.
        BedrockAgentIntentConfiguration;
        new ();
        set {
            /// `BedrockAgentConfiguration`. Update: in place.
            bedrock_agent_configuration: BedrockAgentConfiguration = "BedrockAgentConfiguration";
            /// `BedrockAgentIntentKnowledgeBaseConfiguration`. Update: in place.
            bedrock_agent_intent_knowledge_base_configuration: BedrockAgentIntentKnowledgeBaseConfiguration = "BedrockAgentIntentKnowledgeBaseConfiguration";
        }
    }

    property! {
        /// `BedrockAgentIntentKnowledgeBaseConfiguration` of `AWS::Lex::Bot`.
        BedrockAgentIntentKnowledgeBaseConfiguration;
        new (bedrock_knowledge_base_arn: Str = "BedrockKnowledgeBaseArn", bedrock_model_configuration: BedrockModelSpecification = "BedrockModelConfiguration");
        set {
        }
    }

    property! {
        /// `BedrockGuardrailConfiguration` of `AWS::Lex::Bot`.
        BedrockGuardrailConfiguration;
        new ();
        set {
            /// `BedrockGuardrailIdentifier`: 1 to 5000 characters. Update: in place.
            bedrock_guardrail_identifier: Str = "BedrockGuardrailIdentifier";
            /// `BedrockGuardrailVersion`: 1 to 5000 characters. Update: in place.
            bedrock_guardrail_version: Str = "BedrockGuardrailVersion";
        }
    }

    property! {
        /// `BedrockKnowledgeStoreConfiguration` of `AWS::Lex::Bot`.
        BedrockKnowledgeStoreConfiguration;
        new ();
        set {
            /// `BKBExactResponseFields`. Update: in place.
            bkb_exact_response_fields: BKBExactResponseFields = "BKBExactResponseFields";
            /// `BedrockKnowledgeBaseArn`: 1 to 5000 characters. Update: in place.
            bedrock_knowledge_base_arn: Str = "BedrockKnowledgeBaseArn";
            /// `ExactResponse`. Update: in place.
            exact_response: Bool = "ExactResponse";
        }
    }

    property! {
        /// `BedrockModelSpecification` of `AWS::Lex::Bot`.
        BedrockModelSpecification;
        new (model_arn: Str = "ModelArn");
        set {
            /// `BedrockGuardrailConfiguration`. Update: in place.
            bedrock_guardrail_configuration: BedrockGuardrailConfiguration = "BedrockGuardrailConfiguration";
            /// `BedrockModelCustomPrompt`: 1 to 5000 characters. Update: in place.
            bedrock_model_custom_prompt: Str = "BedrockModelCustomPrompt";
            /// `BedrockTraceStatus`. Update: in place.
            bedrock_trace_status: BedrockTraceStatus = "BedrockTraceStatus";
        }
    }

    property! {
        /// `BotAliasLocaleSettings` of `AWS::Lex::Bot`.
        BotAliasLocaleSettings;
        new (enabled: Bool = "Enabled");
        set {
            /// `CodeHookSpecification`. Update: in place.
            code_hook_specification: CodeHookSpecification = "CodeHookSpecification";
        }
    }

    property! {
        /// `BotAliasLocaleSettingsItem` of `AWS::Lex::Bot`.
        BotAliasLocaleSettingsItem;
        new (locale_id: Str = "LocaleId", bot_alias_locale_setting: BotAliasLocaleSettings = "BotAliasLocaleSetting");
        set {
        }
    }

    property! {
        /// `BotLocale` of `AWS::Lex::Bot`.
        BotLocale;
        new (locale_id: Str = "LocaleId", nlu_confidence_threshold: Num = "NluConfidenceThreshold");
        set {
            /// `AudioFillerSettings`. Update: in place.
            audio_filler_settings: AudioFillerSettings = "AudioFillerSettings";
            /// `CustomVocabulary`. Update: in place.
            custom_vocabulary: CustomVocabulary = "CustomVocabulary";
            /// `Description`: at most 2000 characters. Update: in place.
            description: Str = "Description";
            /// `GenerativeAISettings`. Update: in place.
            generative_ai_settings: GenerativeAISettings = "GenerativeAISettings";
            /// `Intents`: at most 1000 items, no item twice. Update: in place.
            intents: List<Intent> = "Intents";
            /// `SlotTypes`: at most 250 items, no item twice. Update: in place.
            slot_types: List<SlotType> = "SlotTypes";
            /// `SpeechDetectionSensitivity`. Update: in place.
            speech_detection_sensitivity: SpeechDetectionSensitivity = "SpeechDetectionSensitivity";
            /// `SpeechRecognitionSettings`. Update: in place.
            speech_recognition_settings: SpeechRecognitionSettings = "SpeechRecognitionSettings";
            /// `UnifiedSpeechSettings`. Update: in place.
            unified_speech_settings: UnifiedSpeechSettings = "UnifiedSpeechSettings";
            /// `VoiceSettings`. Update: in place.
            voice_settings: VoiceSettings = "VoiceSettings";
        }
    }

    property! {
        /// `BotMember` of `AWS::Lex::Bot`.
        BotMember;
        new_with BotMemberRequired {
            /// `BotMemberAliasId`: 10 characters. Update: in place.
            bot_member_alias_id: Str = "BotMemberAliasId",
            /// `BotMemberAliasName`: 1 to 100 characters. Update: in place.
            bot_member_alias_name: Str = "BotMemberAliasName",
            /// `BotMemberId`: 10 characters. Update: in place.
            bot_member_id: Str = "BotMemberId",
            /// `BotMemberName`: 1 to 100 characters. Update: in place.
            bot_member_name: Str = "BotMemberName",
            /// `BotMemberVersion`: 1 to 5 characters. Update: in place.
            bot_member_version: Str = "BotMemberVersion",
        }
        set {
        }
    }

    property! {
        /// `BuildtimeSettings` of `AWS::Lex::Bot`.
        BuildtimeSettings;
        new ();
        set {
            /// `DescriptiveBotBuilderSpecification`. Update: in place.
            descriptive_bot_builder_specification: DescriptiveBotBuilderSpecification = "DescriptiveBotBuilderSpecification";
            /// `SampleUtteranceGenerationSpecification`. Update: in place.
            sample_utterance_generation_specification: SampleUtteranceGenerationSpecification = "SampleUtteranceGenerationSpecification";
        }
    }

    property! {
        /// `Button` of `AWS::Lex::Bot`.
        Button;
        new_with ButtonRequired {
            /// `Text`: 1 to 50 characters. Update: in place.
            text: Str = "Text",
            /// `Value`: 1 to 50 characters. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `CloudWatchLogGroupLogDestination` of `AWS::Lex::Bot`.
        CloudWatchLogGroupLogDestination;
        new_with CloudWatchLogGroupLogDestinationRequired {
            /// `CloudWatchLogGroupArn`: 1 to 2048 characters. Update: in place.
            cloud_watch_log_group_arn: Str = "CloudWatchLogGroupArn",
            /// `LogPrefix`: at most 1024 characters. Update: in place.
            log_prefix: Str = "LogPrefix",
        }
        set {
        }
    }

    property! {
        /// `CodeHookSpecification` of `AWS::Lex::Bot`.
        CodeHookSpecification;
        new (lambda_code_hook: LambdaCodeHook = "LambdaCodeHook");
        set {
        }
    }

    property! {
        /// `CompositeSlotTypeSetting` of `AWS::Lex::Bot`.
        CompositeSlotTypeSetting;
        new ();
        set {
            /// `SubSlots`: 1 to 6 items, no item twice. Update: in place.
            sub_slots: List<SubSlotTypeComposition> = "SubSlots";
        }
    }

    property! {
        /// `Condition` of `AWS::Lex::Bot`.
        Condition;
        new (expression_string: Str = "ExpressionString");
        set {
        }
    }

    property! {
        /// `ConditionalBranch` of `AWS::Lex::Bot`.
        ConditionalBranch;
        new (name: Str = "Name", condition: Condition = "Condition", next_step: DialogState = "NextStep");
        set {
            /// `Response`. Update: in place.
            response: ResponseSpecification = "Response";
        }
    }

    property! {
        /// `ConditionalSpecification` of `AWS::Lex::Bot`.
        ConditionalSpecification;
        new (is_active: Bool = "IsActive", conditional_branches: List<ConditionalBranch> = "ConditionalBranches", default_branch: DefaultConditionalBranch = "DefaultBranch");
        set {
        }
    }

    property! {
        /// `ConversationLogSettings` of `AWS::Lex::Bot`.
        ConversationLogSettings;
        new ();
        set {
            /// `AudioLogSettings`: at most 1 items, no item twice. Update: in place.
            audio_log_settings: List<AudioLogSetting> = "AudioLogSettings";
            /// `TextLogSettings`: at most 1 items, no item twice. Update: in place.
            text_log_settings: List<TextLogSetting> = "TextLogSettings";
        }
    }

    property! {
        /// `CustomPayload` of `AWS::Lex::Bot`.
        CustomPayload;
        new (value: Str = "Value");
        set {
        }
    }

    property! {
        /// `CustomVocabulary` of `AWS::Lex::Bot`.
        CustomVocabulary;
        new (custom_vocabulary_items: List<CustomVocabularyItem> = "CustomVocabularyItems");
        set {
        }
    }

    property! {
        /// `CustomVocabularyItem` of `AWS::Lex::Bot`.
        CustomVocabularyItem;
        new (phrase: Str = "Phrase");
        set {
            /// `DisplayAs`: 1 to 100 characters. Update: in place.
            display_as: Str = "DisplayAs";
            /// `Weight`: 0 to 3. Update: in place.
            weight: Int = "Weight";
        }
    }

    property! {
        /// `DTMFSpecification` of `AWS::Lex::Bot`.
        DTMFSpecification;
        new_with DTMFSpecificationRequired {
            /// `DeletionCharacter`: `^[A-D0-9#*]{1}$`. Update: in place.
            deletion_character: Str = "DeletionCharacter",
            /// `EndCharacter`: `^[A-D0-9#*]{1}$`. Update: in place.
            end_character: Str = "EndCharacter",
            /// `EndTimeoutMs`: at least 1. Update: in place.
            end_timeout_ms: Int = "EndTimeoutMs",
            /// `MaxLength`: 1 to 1024. Update: in place.
            max_length: Int = "MaxLength",
        }
        set {
        }
    }

    property! {
        /// `DataPrivacy` of `AWS::Lex::Bot`.
        DataPrivacy;
        new (child_directed: Bool = "ChildDirected");
        set {
        }
    }

    property! {
        /// `DataSourceConfiguration` of `AWS::Lex::Bot`.
        DataSourceConfiguration;
        new ();
        set {
            /// `BedrockKnowledgeStoreConfiguration`. Update: in place.
            bedrock_knowledge_store_configuration: BedrockKnowledgeStoreConfiguration = "BedrockKnowledgeStoreConfiguration";
            /// `KendraConfiguration`. Update: in place.
            kendra_configuration: QnAKendraConfiguration = "KendraConfiguration";
            /// `OpensearchConfiguration`. Update: in place.
            opensearch_configuration: OpensearchConfiguration = "OpensearchConfiguration";
        }
    }

    property! {
        /// `DeepgramSpeechModelConfig` of `AWS::Lex::Bot`.
        DeepgramSpeechModelConfig;
        new (api_token_secret_arn: Str = "ApiTokenSecretArn");
        set {
            /// `ModelId`: 4 to 32 characters, `[A-Za-z0-9-_]+`. Update: in place.
            model_id: Str = "ModelId";
        }
    }

    property! {
        /// `DefaultConditionalBranch` of `AWS::Lex::Bot`.
        DefaultConditionalBranch;
        new ();
        set {
            /// `NextStep`. Update: in place.
            next_step: DialogState = "NextStep";
            /// `Response`. Update: in place.
            response: ResponseSpecification = "Response";
        }
    }

    property! {
        /// `DescriptiveBotBuilderSpecification` of `AWS::Lex::Bot`.
        DescriptiveBotBuilderSpecification;
        new (enabled: Bool = "Enabled");
        set {
            /// `BedrockModelSpecification`. Update: in place.
            bedrock_model_specification: BedrockModelSpecification = "BedrockModelSpecification";
        }
    }

    property! {
        /// `DialogAction` of `AWS::Lex::Bot`.
        DialogAction;
        new (type_: DialogActionType = "Type");
        set {
            /// `SlotToElicit`: 1 to 100 characters, `^([0-9a-zA-Z][_-]?)+$`. Update: in place.
            slot_to_elicit: Str = "SlotToElicit";
            /// `SuppressNextMessage`. Update: in place.
            suppress_next_message: Bool = "SuppressNextMessage";
        }
    }

    property! {
        /// `DialogCodeHookInvocationSetting` of `AWS::Lex::Bot`.
        DialogCodeHookInvocationSetting;
        new_with DialogCodeHookInvocationSettingRequired {
            /// `IsActive`. Update: in place.
            is_active: Bool = "IsActive",
            /// `EnableCodeHookInvocation`. Update: in place.
            enable_code_hook_invocation: Bool = "EnableCodeHookInvocation",
            /// `PostCodeHookSpecification`. Update: in place.
            post_code_hook_specification: PostDialogCodeHookInvocationSpecification = "PostCodeHookSpecification",
        }
        set {
            /// `InvocationLabel`: 1 to 100 characters, `^([0-9a-zA-Z][_-]?)+$`. Update: in place.
            invocation_label: Str = "InvocationLabel";
        }
    }

    property! {
        /// `DialogCodeHookSetting` of `AWS::Lex::Bot`.
        DialogCodeHookSetting;
        new (enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `DialogState` of `AWS::Lex::Bot`.
        DialogState;
        new ();
        set {
            /// `DialogAction`. Update: in place.
            dialog_action: DialogAction = "DialogAction";
            /// `Intent`. Update: in place.
            intent: IntentOverride = "Intent";
            /// `SessionAttributes`. Update: in place.
            session_attributes: List<SessionAttribute> = "SessionAttributes";
        }
    }

    property! {
        /// `ElicitationCodeHookInvocationSetting` of `AWS::Lex::Bot`.
        ElicitationCodeHookInvocationSetting;
        new (enable_code_hook_invocation: Bool = "EnableCodeHookInvocation");
        set {
            /// `InvocationLabel`: 1 to 100 characters, `^([0-9a-zA-Z][_-]?)+$`. Update: in place.
            invocation_label: Str = "InvocationLabel";
        }
    }

    property! {
        /// `ErrorLogSettings` of `AWS::Lex::Bot`.
        ErrorLogSettings;
        new (enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `ExactResponseFields` of `AWS::Lex::Bot`.
        ExactResponseFields;
        new ();
        set {
            /// `AnswerField`: 1 to 5000 characters. Update: in place.
            answer_field: Str = "AnswerField";
            /// `QuestionField`: 1 to 5000 characters. Update: in place.
            question_field: Str = "QuestionField";
        }
    }

    property! {
        /// `ExternalSourceSetting` of `AWS::Lex::Bot`.
        ExternalSourceSetting;
        new ();
        set {
            /// `GrammarSlotTypeSetting`. Update: in place.
            grammar_slot_type_setting: GrammarSlotTypeSetting = "GrammarSlotTypeSetting";
        }
    }

    property! {
        /// `FulfillmentCodeHookSetting` of `AWS::Lex::Bot`.
        FulfillmentCodeHookSetting;
        new (enabled: Bool = "Enabled");
        set {
            /// `FulfillmentUpdatesSpecification`. Update: in place.
            fulfillment_updates_specification: FulfillmentUpdatesSpecification = "FulfillmentUpdatesSpecification";
            /// `IsActive`. Update: in place.
            is_active: Bool = "IsActive";
            /// `PostFulfillmentStatusSpecification`. Update: in place.
            post_fulfillment_status_specification: PostFulfillmentStatusSpecification = "PostFulfillmentStatusSpecification";
        }
    }

    property! {
        /// `FulfillmentStartResponseSpecification` of `AWS::Lex::Bot`.
        FulfillmentStartResponseSpecification;
        new (delay_in_seconds: Int = "DelayInSeconds", message_groups: List<MessageGroup> = "MessageGroups");
        set {
            /// `AllowInterrupt`. Update: in place.
            allow_interrupt: Bool = "AllowInterrupt";
        }
    }

    property! {
        /// `FulfillmentUpdateResponseSpecification` of `AWS::Lex::Bot`.
        FulfillmentUpdateResponseSpecification;
        new (frequency_in_seconds: Int = "FrequencyInSeconds", message_groups: List<MessageGroup> = "MessageGroups");
        set {
            /// `AllowInterrupt`. Update: in place.
            allow_interrupt: Bool = "AllowInterrupt";
        }
    }

    property! {
        /// `FulfillmentUpdatesSpecification` of `AWS::Lex::Bot`.
        FulfillmentUpdatesSpecification;
        new (active: Bool = "Active");
        set {
            /// `StartResponse`. Update: in place.
            start_response: FulfillmentStartResponseSpecification = "StartResponse";
            /// `TimeoutInSeconds`: 1 to 900. Update: in place.
            timeout_in_seconds: Int = "TimeoutInSeconds";
            /// `UpdateResponse`. Update: in place.
            update_response: FulfillmentUpdateResponseSpecification = "UpdateResponse";
        }
    }

    property! {
        /// `GenerativeAISettings` of `AWS::Lex::Bot`.
        GenerativeAISettings;
        new ();
        set {
            /// `BuildtimeSettings`. Update: in place.
            buildtime_settings: BuildtimeSettings = "BuildtimeSettings";
            /// `RuntimeSettings`. Update: in place.
            runtime_settings: RuntimeSettings = "RuntimeSettings";
        }
    }

    property! {
        /// `GrammarSlotTypeSetting` of `AWS::Lex::Bot`.
        GrammarSlotTypeSetting;
        new ();
        set {
            /// `Source`. Update: in place.
            source: GrammarSlotTypeSource = "Source";
        }
    }

    property! {
        /// `GrammarSlotTypeSource` of `AWS::Lex::Bot`.
        GrammarSlotTypeSource;
        new_with GrammarSlotTypeSourceRequired {
            /// `S3BucketName`: 3 to 63 characters, `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Update: in place.
            s3_bucket_name: S3BucketName = "S3BucketName",
            /// `S3ObjectKey`: 1 to 1024 characters. Update: in place.
            s3_object_key: Str = "S3ObjectKey",
        }
        set {
            /// `KmsKeyArn`: 20 to 2048 characters. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `ImageResponseCard` of `AWS::Lex::Bot`.
        ImageResponseCard;
        new (title: Str = "Title");
        set {
            /// `Buttons`: at most 5 items. Update: in place.
            buttons: List<Button> = "Buttons";
            /// `ImageUrl`: 1 to 250 characters. Update: in place.
            image_url: Str = "ImageUrl";
            /// `Subtitle`: 1 to 250 characters. Update: in place.
            subtitle: Str = "Subtitle";
        }
    }

    property! {
        /// `InitialResponseSetting` of `AWS::Lex::Bot`.
        InitialResponseSetting;
        new ();
        set {
            /// `CodeHook`. Update: in place.
            code_hook: DialogCodeHookInvocationSetting = "CodeHook";
            /// `Conditional`. Update: in place.
            conditional: ConditionalSpecification = "Conditional";
            /// `InitialResponse`. Update: in place.
            initial_response: ResponseSpecification = "InitialResponse";
            /// `NextStep`. Update: in place.
            next_step: DialogState = "NextStep";
        }
    }

    property! {
        /// `InputContext` of `AWS::Lex::Bot`.
        InputContext;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `Intent` of `AWS::Lex::Bot`.
        Intent;
        new (name: Str = "Name");
        set {
            /// `BedrockAgentIntentConfiguration`. Update: in place.
            bedrock_agent_intent_configuration: BedrockAgentIntentConfiguration = "BedrockAgentIntentConfiguration";
            /// `Description`: at most 2000 characters. Update: in place.
            description: Str = "Description";
            /// `DialogCodeHook`. Update: in place.
            dialog_code_hook: DialogCodeHookSetting = "DialogCodeHook";
            /// `DisplayName`: 1 to 100 characters. Update: in place.
            display_name: Str = "DisplayName";
            /// `FulfillmentCodeHook`. Update: in place.
            fulfillment_code_hook: FulfillmentCodeHookSetting = "FulfillmentCodeHook";
            /// `InitialResponseSetting`. Update: in place.
            initial_response_setting: InitialResponseSetting = "InitialResponseSetting";
            /// `InputContexts`: at most 5 items. Update: in place.
            input_contexts: List<InputContext> = "InputContexts";
            /// `IntentClosingSetting`. Update: in place.
            intent_closing_setting: IntentClosingSetting = "IntentClosingSetting";
            /// `IntentConfirmationSetting`. Update: in place.
            intent_confirmation_setting: IntentConfirmationSetting = "IntentConfirmationSetting";
            /// `KendraConfiguration`. Update: in place.
            kendra_configuration: KendraConfiguration = "KendraConfiguration";
            /// `OutputContexts`: at most 10 items. Update: in place.
            output_contexts: List<OutputContext> = "OutputContexts";
            /// `ParentIntentSignature`. Update: in place.
            parent_intent_signature: Str = "ParentIntentSignature";
            /// `QInConnectIntentConfiguration`. Update: in place.
            q_in_connect_intent_configuration: QInConnectIntentConfiguration = "QInConnectIntentConfiguration";
            /// `QnAIntentConfiguration`. Update: in place.
            qn_a_intent_configuration: QnAIntentConfiguration = "QnAIntentConfiguration";
            /// `SampleUtterances`. Update: in place.
            sample_utterances: List<SampleUtterance> = "SampleUtterances";
            /// `SlotPriorities`. Update: in place.
            slot_priorities: List<SlotPriority> = "SlotPriorities";
            /// `Slots`: at most 100 items, no item twice. Update: in place.
            slots: List<Slot> = "Slots";
        }
    }

    property! {
        /// `IntentClosingSetting` of `AWS::Lex::Bot`.
        IntentClosingSetting;
        new ();
        set {
            /// `ClosingResponse`. Update: in place.
            closing_response: ResponseSpecification = "ClosingResponse";
            /// `Conditional`. Update: in place.
            conditional: ConditionalSpecification = "Conditional";
            /// `IsActive`. Update: in place.
            is_active: Bool = "IsActive";
            /// `NextStep`. Update: in place.
            next_step: DialogState = "NextStep";
        }
    }

    property! {
        /// `IntentConfirmationSetting` of `AWS::Lex::Bot`.
        IntentConfirmationSetting;
        new (prompt_specification: PromptSpecification = "PromptSpecification");
        set {
            /// `CodeHook`. Update: in place.
            code_hook: DialogCodeHookInvocationSetting = "CodeHook";
            /// `ConfirmationConditional`. Update: in place.
            confirmation_conditional: ConditionalSpecification = "ConfirmationConditional";
            /// `ConfirmationNextStep`. Update: in place.
            confirmation_next_step: DialogState = "ConfirmationNextStep";
            /// `ConfirmationResponse`. Update: in place.
            confirmation_response: ResponseSpecification = "ConfirmationResponse";
            /// `DeclinationConditional`. Update: in place.
            declination_conditional: ConditionalSpecification = "DeclinationConditional";
            /// `DeclinationNextStep`. Update: in place.
            declination_next_step: DialogState = "DeclinationNextStep";
            /// `DeclinationResponse`. Update: in place.
            declination_response: ResponseSpecification = "DeclinationResponse";
            /// `ElicitationCodeHook`. Update: in place.
            elicitation_code_hook: ElicitationCodeHookInvocationSetting = "ElicitationCodeHook";
            /// `FailureConditional`. Update: in place.
            failure_conditional: ConditionalSpecification = "FailureConditional";
            /// `FailureNextStep`. Update: in place.
            failure_next_step: DialogState = "FailureNextStep";
            /// `FailureResponse`. Update: in place.
            failure_response: ResponseSpecification = "FailureResponse";
            /// `IsActive`. Update: in place.
            is_active: Bool = "IsActive";
        }
    }

    property! {
        /// `IntentDisambiguationSettings` of `AWS::Lex::Bot`.
        IntentDisambiguationSettings;
        new (enabled: Bool = "Enabled");
        set {
            /// `CustomDisambiguationMessage`: 1 to 1000 characters. Update: in place.
            custom_disambiguation_message: Str = "CustomDisambiguationMessage";
            /// `MaxDisambiguationIntents`: 2 to 5. Update: in place.
            max_disambiguation_intents: Int = "MaxDisambiguationIntents";
        }
    }

    property! {
        /// `IntentOverride` of `AWS::Lex::Bot`.
        IntentOverride;
        new ();
        set {
            /// `Name`: 1 to 100 characters, `^([0-9a-zA-Z][_-]?)+$`. Update: in place.
            name: Str = "Name";
            /// `Slots`. Update: in place.
            slots: List<SlotValueOverrideMap> = "Slots";
        }
    }

    property! {
        /// `KendraConfiguration` of `AWS::Lex::Bot`.
        KendraConfiguration;
        new (kendra_index: Str = "KendraIndex");
        set {
            /// `QueryFilterString`: 1 to 5000 characters. Update: in place.
            query_filter_string: Str = "QueryFilterString";
            /// `QueryFilterStringEnabled`. Update: in place.
            query_filter_string_enabled: Bool = "QueryFilterStringEnabled";
        }
    }

    property! {
        /// `LambdaCodeHook` of `AWS::Lex::Bot`.
        LambdaCodeHook;
        new (code_hook_interface_version: Str = "CodeHookInterfaceVersion", lambda_arn: Arn = "LambdaArn");
        set {
        }
    }

    property! {
        /// `Message` of `AWS::Lex::Bot`.
        Message;
        new ();
        set {
            /// `CustomPayload`. Update: in place.
            custom_payload: CustomPayload = "CustomPayload";
            /// `ImageResponseCard`. Update: in place.
            image_response_card: ImageResponseCard = "ImageResponseCard";
            /// `PlainTextMessage`. Update: in place.
            plain_text_message: PlainTextMessage = "PlainTextMessage";
            /// `SSMLMessage`. Update: in place.
            ssml_message: SSMLMessage = "SSMLMessage";
        }
    }

    property! {
        /// `MessageGroup` of `AWS::Lex::Bot`.
        MessageGroup;
        new (message: Message = "Message");
        set {
            /// `Variations`: at most 2 items. Update: in place.
            variations: List<Message> = "Variations";
        }
    }

    property! {
        /// `MultipleValuesSetting` of `AWS::Lex::Bot`.
        MultipleValuesSetting;
        new ();
        set {
            /// `AllowMultipleValues`. Update: in place.
            allow_multiple_values: Bool = "AllowMultipleValues";
        }
    }

    property! {
        /// `NluImprovementSpecification` of `AWS::Lex::Bot`.
        NluImprovementSpecification;
        new (enabled: Bool = "Enabled");
        set {
            /// `AssistedNluMode`. Update: in place.
            assisted_nlu_mode: AssistedNluMode = "AssistedNluMode";
            /// `IntentDisambiguationSettings`. Update: in place.
            intent_disambiguation_settings: IntentDisambiguationSettings = "IntentDisambiguationSettings";
        }
    }

    property! {
        /// `ObfuscationSetting` of `AWS::Lex::Bot`.
        ObfuscationSetting;
        new (obfuscation_setting_type: ObfuscationSettingType = "ObfuscationSettingType");
        set {
        }
    }

    property! {
        /// `OpensearchConfiguration` of `AWS::Lex::Bot`.
        OpensearchConfiguration;
        new ();
        set {
            /// `DomainEndpoint`: 1 to 5000 characters. Update: in place.
            domain_endpoint: Str = "DomainEndpoint";
            /// `ExactResponse`. Update: in place.
            exact_response: Bool = "ExactResponse";
            /// `ExactResponseFields`. Update: in place.
            exact_response_fields: ExactResponseFields = "ExactResponseFields";
            /// `IncludeFields`: 1 to 5000 characters. Update: in place.
            include_fields: List<Str> = "IncludeFields";
            /// `IndexName`: 1 to 5000 characters. Update: in place.
            index_name: Str = "IndexName";
        }
    }

    property! {
        /// `OutputContext` of `AWS::Lex::Bot`.
        OutputContext;
        new_with OutputContextRequired {
            /// `Name`: 1 to 100 characters, `^([0-9a-zA-Z][_-]?)+$`. Update: in place.
            name: Str = "Name",
            /// `TimeToLiveInSeconds`: 5 to 86 400. Update: in place.
            time_to_live_in_seconds: Int = "TimeToLiveInSeconds",
            /// `TurnsToLive`: 1 to 20. Update: in place.
            turns_to_live: Int = "TurnsToLive",
        }
        set {
        }
    }

    property! {
        /// `PlainTextMessage` of `AWS::Lex::Bot`.
        PlainTextMessage;
        new (value: Str = "Value");
        set {
        }
    }

    property! {
        /// `PostDialogCodeHookInvocationSpecification` of `AWS::Lex::Bot`.
        PostDialogCodeHookInvocationSpecification;
        new ();
        set {
            /// `FailureConditional`. Update: in place.
            failure_conditional: ConditionalSpecification = "FailureConditional";
            /// `FailureNextStep`. Update: in place.
            failure_next_step: DialogState = "FailureNextStep";
            /// `FailureResponse`. Update: in place.
            failure_response: ResponseSpecification = "FailureResponse";
            /// `SuccessConditional`. Update: in place.
            success_conditional: ConditionalSpecification = "SuccessConditional";
            /// `SuccessNextStep`. Update: in place.
            success_next_step: DialogState = "SuccessNextStep";
            /// `SuccessResponse`. Update: in place.
            success_response: ResponseSpecification = "SuccessResponse";
            /// `TimeoutConditional`. Update: in place.
            timeout_conditional: ConditionalSpecification = "TimeoutConditional";
            /// `TimeoutNextStep`. Update: in place.
            timeout_next_step: DialogState = "TimeoutNextStep";
            /// `TimeoutResponse`. Update: in place.
            timeout_response: ResponseSpecification = "TimeoutResponse";
        }
    }

    property! {
        /// `PostFulfillmentStatusSpecification` of `AWS::Lex::Bot`.
        PostFulfillmentStatusSpecification;
        new ();
        set {
            /// `FailureConditional`. Update: in place.
            failure_conditional: ConditionalSpecification = "FailureConditional";
            /// `FailureNextStep`. Update: in place.
            failure_next_step: DialogState = "FailureNextStep";
            /// `FailureResponse`. Update: in place.
            failure_response: ResponseSpecification = "FailureResponse";
            /// `SuccessConditional`. Update: in place.
            success_conditional: ConditionalSpecification = "SuccessConditional";
            /// `SuccessNextStep`. Update: in place.
            success_next_step: DialogState = "SuccessNextStep";
            /// `SuccessResponse`. Update: in place.
            success_response: ResponseSpecification = "SuccessResponse";
            /// `TimeoutConditional`. Update: in place.
            timeout_conditional: ConditionalSpecification = "TimeoutConditional";
            /// `TimeoutNextStep`. Update: in place.
            timeout_next_step: DialogState = "TimeoutNextStep";
            /// `TimeoutResponse`. Update: in place.
            timeout_response: ResponseSpecification = "TimeoutResponse";
        }
    }

    property! {
        /// `PromptAttemptSpecification` of `AWS::Lex::Bot`.
        PromptAttemptSpecification;
        new (allowed_input_types: AllowedInputTypes = "AllowedInputTypes");
        set {
            /// `AllowInterrupt`. Update: in place.
            allow_interrupt: Bool = "AllowInterrupt";
            /// `AudioAndDTMFInputSpecification`. Update: in place.
            audio_and_dtmf_input_specification: AudioAndDTMFInputSpecification = "AudioAndDTMFInputSpecification";
            /// `TextInputSpecification`. Update: in place.
            text_input_specification: TextInputSpecification = "TextInputSpecification";
        }
    }

    property! {
        /// `PromptSpecification` of `AWS::Lex::Bot`.
        PromptSpecification;
        new (message_groups_list: List<MessageGroup> = "MessageGroupsList", max_retries: Int = "MaxRetries");
        set {
            /// `AllowInterrupt`. Update: in place.
            allow_interrupt: Bool = "AllowInterrupt";
            /// `MessageSelectionStrategy`. Update: in place.
            message_selection_strategy: MessageSelectionStrategy = "MessageSelectionStrategy";
            /// `PromptAttemptsSpecification`. Update: in place.
            prompt_attempts_specification: Map<PromptAttemptSpecification> = "PromptAttemptsSpecification";
        }
    }

    property! {
        /// `QInConnectAssistantConfiguration` of `AWS::Lex::Bot`.
        QInConnectAssistantConfiguration;
        new (assistant_arn: Str = "AssistantArn");
        set {
        }
    }

    property! {
        /// `QInConnectIntentConfiguration` of `AWS::Lex::Bot`.
        QInConnectIntentConfiguration;
        new ();
        set {
            /// `QInConnectAssistantConfiguration`. Update: in place.
            q_in_connect_assistant_configuration: QInConnectAssistantConfiguration = "QInConnectAssistantConfiguration";
        }
    }

    property! {
        /// `QnAIntentConfiguration` of `AWS::Lex::Bot`.
        QnAIntentConfiguration;
        new (data_source_configuration: DataSourceConfiguration = "DataSourceConfiguration", bedrock_model_configuration: BedrockModelSpecification = "BedrockModelConfiguration");
        set {
        }
    }

    property! {
        /// `QnAKendraConfiguration` of `AWS::Lex::Bot`.
        QnAKendraConfiguration;
        new_with QnAKendraConfigurationRequired {
            /// `KendraIndex`: 1 to 5000 characters. Update: in place.
            kendra_index: Str = "KendraIndex",
            /// `QueryFilterStringEnabled`. Update: in place.
            query_filter_string_enabled: Bool = "QueryFilterStringEnabled",
            /// `ExactResponse`. Update: in place.
            exact_response: Bool = "ExactResponse",
        }
        set {
            /// `QueryFilterString`: 1 to 5000 characters. Update: in place.
            query_filter_string: Str = "QueryFilterString";
        }
    }

    property! {
        /// `Replication` of `AWS::Lex::Bot`.
        Replication;
        new (replica_regions: List<Str> = "ReplicaRegions");
        set {
        }
    }

    property! {
        /// `ResponseSpecification` of `AWS::Lex::Bot`.
        ResponseSpecification;
        new (message_groups_list: List<MessageGroup> = "MessageGroupsList");
        set {
            /// `AllowInterrupt`. Update: in place.
            allow_interrupt: Bool = "AllowInterrupt";
        }
    }

    property! {
        /// `RuntimeSettings` of `AWS::Lex::Bot`.
        RuntimeSettings;
        new ();
        set {
            /// `NluImprovementSpecification`. Update: in place.
            nlu_improvement_specification: NluImprovementSpecification = "NluImprovementSpecification";
            /// `SlotResolutionImprovementSpecification`. Update: in place.
            slot_resolution_improvement_specification: SlotResolutionImprovementSpecification = "SlotResolutionImprovementSpecification";
        }
    }

    property! {
        /// `S3BucketLogDestination` of `AWS::Lex::Bot`.
        S3BucketLogDestination;
        new_with S3BucketLogDestinationRequired {
            /// `LogPrefix`: at most 1024 characters. Update: in place.
            log_prefix: Str = "LogPrefix",
            /// `S3BucketArn`: 1 to 2048 characters. Update: in place.
            s3_bucket_arn: Str = "S3BucketArn",
        }
        set {
            /// `KmsKeyArn`: 20 to 2048 characters. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `S3Location` of `AWS::Lex::Bot`.
        S3Location;
        new_with S3LocationRequired {
            /// `S3Bucket`: 3 to 63 characters, `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Update: in place.
            s3_bucket: S3BucketName = "S3Bucket",
            /// `S3ObjectKey`: 1 to 1024 characters. Update: in place.
            s3_object_key: Str = "S3ObjectKey",
        }
        set {
            /// `S3ObjectVersion`: 1 to 1024 characters. Update: in place.
            s3_object_version: Str = "S3ObjectVersion";
        }
    }

    property! {
        /// `SSMLMessage` of `AWS::Lex::Bot`.
        SSMLMessage;
        new (value: Str = "Value");
        set {
        }
    }

    property! {
        /// `SampleUtterance` of `AWS::Lex::Bot`.
        SampleUtterance;
        new (utterance: Str = "Utterance");
        set {
        }
    }

    property! {
        /// `SampleUtteranceGenerationSpecification` of `AWS::Lex::Bot`.
        SampleUtteranceGenerationSpecification;
        new (enabled: Bool = "Enabled");
        set {
            /// `BedrockModelSpecification`. Update: in place.
            bedrock_model_specification: BedrockModelSpecification = "BedrockModelSpecification";
        }
    }

    property! {
        /// `SampleValue` of `AWS::Lex::Bot`.
        SampleValue;
        new (value: Str = "Value");
        set {
        }
    }

    property! {
        /// `SentimentAnalysisSettings` of `AWS::Lex::Bot`.
        SentimentAnalysisSettings;
        new (detect_sentiment: Bool = "DetectSentiment");
        set {
        }
    }

    property! {
        /// `SessionAttribute` of `AWS::Lex::Bot`.
        SessionAttribute;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 1024 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `Slot` of `AWS::Lex::Bot`.
        Slot;
        new_with SlotRequired {
            /// `Name`: 1 to 100 characters, `^([0-9a-zA-Z][_-]?)+$`. Update: in place.
            name: Str = "Name",
            /// `SlotTypeName`. Update: in place.
            slot_type_name: Str = "SlotTypeName",
            /// `ValueElicitationSetting`. Update: in place.
            value_elicitation_setting: SlotValueElicitationSetting = "ValueElicitationSetting",
        }
        set {
            /// `Description`: at most 2000 characters. Update: in place.
            description: Str = "Description";
            /// `MultipleValuesSetting`. Update: in place.
            multiple_values_setting: MultipleValuesSetting = "MultipleValuesSetting";
            /// `ObfuscationSetting`. Update: in place.
            obfuscation_setting: ObfuscationSetting = "ObfuscationSetting";
            /// `SubSlotSetting`. Update: in place.
            sub_slot_setting: SubSlotSetting = "SubSlotSetting";
        }
    }

    property! {
        /// `SlotCaptureSetting` of `AWS::Lex::Bot`.
        SlotCaptureSetting;
        new ();
        set {
            /// `CaptureConditional`. Update: in place.
            capture_conditional: ConditionalSpecification = "CaptureConditional";
            /// `CaptureNextStep`. Update: in place.
            capture_next_step: DialogState = "CaptureNextStep";
            /// `CaptureResponse`. Update: in place.
            capture_response: ResponseSpecification = "CaptureResponse";
            /// `CodeHook`. Update: in place.
            code_hook: DialogCodeHookInvocationSetting = "CodeHook";
            /// `ElicitationCodeHook`. Update: in place.
            elicitation_code_hook: ElicitationCodeHookInvocationSetting = "ElicitationCodeHook";
            /// `FailureConditional`. Update: in place.
            failure_conditional: ConditionalSpecification = "FailureConditional";
            /// `FailureNextStep`. Update: in place.
            failure_next_step: DialogState = "FailureNextStep";
            /// `FailureResponse`. Update: in place.
            failure_response: ResponseSpecification = "FailureResponse";
        }
    }

    property! {
        /// `SlotDefaultValue` of `AWS::Lex::Bot`.
        SlotDefaultValue;
        new (default_value: Str = "DefaultValue");
        set {
        }
    }

    property! {
        /// `SlotDefaultValueSpecification` of `AWS::Lex::Bot`.
        SlotDefaultValueSpecification;
        new (default_value_list: List<SlotDefaultValue> = "DefaultValueList");
        set {
        }
    }

    property! {
        /// `SlotPriority` of `AWS::Lex::Bot`.
        SlotPriority;
        new (slot_name: Str = "SlotName", priority: Int = "Priority");
        set {
        }
    }

    property! {
        /// `SlotResolutionImprovementSpecification` of `AWS::Lex::Bot`.
        SlotResolutionImprovementSpecification;
        new (enabled: Bool = "Enabled");
        set {
            /// `BedrockModelSpecification`. Update: in place.
            bedrock_model_specification: BedrockModelSpecification = "BedrockModelSpecification";
        }
    }

    property! {
        /// `SlotType` of `AWS::Lex::Bot`.
        SlotType;
        new (name: Str = "Name");
        set {
            /// `CompositeSlotTypeSetting`. Update: in place.
            composite_slot_type_setting: CompositeSlotTypeSetting = "CompositeSlotTypeSetting";
            /// `Description`: at most 2000 characters. Update: in place.
            description: Str = "Description";
            /// `ExternalSourceSetting`. Update: in place.
            external_source_setting: ExternalSourceSetting = "ExternalSourceSetting";
            /// `ParentSlotTypeSignature`. Update: in place.
            parent_slot_type_signature: Str = "ParentSlotTypeSignature";
            /// `SlotTypeValues`: at most 10 000 items. Update: in place.
            slot_type_values: List<SlotTypeValue> = "SlotTypeValues";
            /// `ValueSelectionSetting`. Update: in place.
            value_selection_setting: SlotValueSelectionSetting = "ValueSelectionSetting";
        }
    }

    property! {
        /// `SlotTypeValue` of `AWS::Lex::Bot`.
        SlotTypeValue;
        new (sample_value: SampleValue = "SampleValue");
        set {
            /// `Synonyms`: at most 10 000 items. Update: in place.
            synonyms: List<SampleValue> = "Synonyms";
        }
    }

    property! {
        /// `SlotValue` of `AWS::Lex::Bot`.
        SlotValue;
        new ();
        set {
            /// `InterpretedValue`: 1 to 202 characters. Update: in place.
            interpreted_value: Str = "InterpretedValue";
        }
    }

    property! {
        /// `SlotValueElicitationSetting` of `AWS::Lex::Bot`.
        SlotValueElicitationSetting;
        new (slot_constraint: SlotConstraint = "SlotConstraint");
        set {
            /// `DefaultValueSpecification`. Update: in place.
            default_value_specification: SlotDefaultValueSpecification = "DefaultValueSpecification";
            /// `PromptSpecification`. Update: in place.
            prompt_specification: PromptSpecification = "PromptSpecification";
            /// `SampleUtterances`. Update: in place.
            sample_utterances: List<SampleUtterance> = "SampleUtterances";
            /// `SlotCaptureSetting`. Update: in place.
            slot_capture_setting: SlotCaptureSetting = "SlotCaptureSetting";
            /// `WaitAndContinueSpecification`. Update: in place.
            wait_and_continue_specification: WaitAndContinueSpecification = "WaitAndContinueSpecification";
        }
    }

    property! {
        /// `SlotValueOverride` of `AWS::Lex::Bot`.
        SlotValueOverride;
        new ();
        set {
            /// `Shape`. Update: in place.
            shape: SlotShape = "Shape";
            /// `Value`. Update: in place.
            value: SlotValue = "Value";
            /// `Values`. Update: in place.
            values: List<SlotValueOverride> = "Values";
        }
    }

    property! {
        /// `SlotValueOverrideMap` of `AWS::Lex::Bot`.
        SlotValueOverrideMap;
        new ();
        set {
            /// `SlotName`: 1 to 100 characters, `^([0-9a-zA-Z][_-]?)+$`. Update: in place.
            slot_name: Str = "SlotName";
            /// `SlotValueOverride`. Update: in place.
            slot_value_override: SlotValueOverride = "SlotValueOverride";
        }
    }

    property! {
        /// `SlotValueRegexFilter` of `AWS::Lex::Bot`.
        SlotValueRegexFilter;
        new (pattern: Str = "Pattern");
        set {
        }
    }

    property! {
        /// `SlotValueSelectionSetting` of `AWS::Lex::Bot`.
        SlotValueSelectionSetting;
        new (resolution_strategy: SlotValueResolutionStrategy = "ResolutionStrategy");
        set {
            /// `AdvancedRecognitionSetting`. Update: in place.
            advanced_recognition_setting: AdvancedRecognitionSetting = "AdvancedRecognitionSetting";
            /// `RegexFilter`. Update: in place.
            regex_filter: SlotValueRegexFilter = "RegexFilter";
        }
    }

    property! {
        /// `Specifications` of `AWS::Lex::Bot`.
        Specifications;
        new (value_elicitation_setting: SubSlotValueElicitationSetting = "ValueElicitationSetting");
        set {
            /// `SlotTypeId`: 1 to 25 characters, `^((AMAZON\.)[a-zA-Z_]+?|[0-9a-zA-Z]+)$`. Update: in place.
            slot_type_id: Str = "SlotTypeId";
            /// `SlotTypeName`. Update: in place.
            slot_type_name: Str = "SlotTypeName";
        }
    }

    property! {
        /// `SpeechFoundationModel` of `AWS::Lex::Bot`.
        SpeechFoundationModel;
        new (model_arn: Str = "ModelArn");
        set {
            /// `VoiceId`. Update: in place.
            voice_id: Str = "VoiceId";
        }
    }

    property! {
        /// `SpeechModelConfig` of `AWS::Lex::Bot`.
        SpeechModelConfig;
        new ();
        set {
            /// `DeepgramConfig`. Update: in place.
            deepgram_config: DeepgramSpeechModelConfig = "DeepgramConfig";
        }
    }

    property! {
        /// `SpeechRecognitionSettings` of `AWS::Lex::Bot`.
        SpeechRecognitionSettings;
        new ();
        set {
            /// `SpeechModelConfig`. Update: in place.
            speech_model_config: SpeechModelConfig = "SpeechModelConfig";
            /// `SpeechModelPreference`. Update: in place.
            speech_model_preference: SpeechModelPreference = "SpeechModelPreference";
        }
    }

    property! {
        /// `StillWaitingResponseSpecification` of `AWS::Lex::Bot`.
        StillWaitingResponseSpecification;
        new_with StillWaitingResponseSpecificationRequired {
            /// `MessageGroupsList`: 1 to 5 items. Update: in place.
            message_groups_list: List<MessageGroup> = "MessageGroupsList",
            /// `FrequencyInSeconds`: 1 to 300. Update: in place.
            frequency_in_seconds: Int = "FrequencyInSeconds",
            /// `TimeoutInSeconds`: 1 to 900. Update: in place.
            timeout_in_seconds: Int = "TimeoutInSeconds",
        }
        set {
            /// `AllowInterrupt`. Update: in place.
            allow_interrupt: Bool = "AllowInterrupt";
        }
    }

    property! {
        /// `SubSlotSetting` of `AWS::Lex::Bot`.
        SubSlotSetting;
        new ();
        set {
            /// `Expression`: 1 to 1000 characters, `[0-9A-Za-z_\-\s\(\)]+`. Update: in place.
            expression: Str = "Expression";
            /// `SlotSpecifications`. Update: in place.
            slot_specifications: Map<Specifications> = "SlotSpecifications";
        }
    }

    property! {
        /// `SubSlotTypeComposition` of `AWS::Lex::Bot`.
        SubSlotTypeComposition;
        new (name: Str = "Name");
        set {
            /// `SlotTypeId`: 1 to 25 characters, `^((AMAZON\.)[a-zA-Z_]+?|[0-9a-zA-Z]+)$`. Update: in place.
            slot_type_id: Str = "SlotTypeId";
            /// `SlotTypeName`. Update: in place.
            slot_type_name: Str = "SlotTypeName";
        }
    }

    property! {
        /// `SubSlotValueElicitationSetting` of `AWS::Lex::Bot`.
        SubSlotValueElicitationSetting;
        new ();
        set {
            /// `DefaultValueSpecification`. Update: in place.
            default_value_specification: SlotDefaultValueSpecification = "DefaultValueSpecification";
            /// `PromptSpecification`. Update: in place.
            prompt_specification: PromptSpecification = "PromptSpecification";
            /// `SampleUtterances`. Update: in place.
            sample_utterances: List<SampleUtterance> = "SampleUtterances";
            /// `WaitAndContinueSpecification`. Update: in place.
            wait_and_continue_specification: WaitAndContinueSpecification = "WaitAndContinueSpecification";
        }
    }

    property! {
        /// `Tag` of `AWS::Lex::Bot`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TestBotAliasSettings` of `AWS::Lex::Bot`.
        TestBotAliasSettings;
        new ();
        set {
            /// `BotAliasLocaleSettings`: at most 50 items, no item twice. Update: in place.
            bot_alias_locale_settings: List<BotAliasLocaleSettingsItem> = "BotAliasLocaleSettings";
            /// `ConversationLogSettings`. Update: in place.
            conversation_log_settings: ConversationLogSettings = "ConversationLogSettings";
            /// `Description`: at most 2000 characters. Update: in place.
            description: Str = "Description";
            /// `SentimentAnalysisSettings`. Update: in place.
            sentiment_analysis_settings: SentimentAnalysisSettings = "SentimentAnalysisSettings";
        }
    }

    property! {
        /// `TextInputSpecification` of `AWS::Lex::Bot`.
        TextInputSpecification;
        new (start_timeout_ms: Int = "StartTimeoutMs");
        set {
        }
    }

    property! {
        /// `TextLogDestination` of `AWS::Lex::Bot`.
        TextLogDestination;
        new (cloud_watch: CloudWatchLogGroupLogDestination = "CloudWatch");
        set {
        }
    }

    property! {
        /// `TextLogSetting` of `AWS::Lex::Bot`.
        TextLogSetting;
        new (destination: TextLogDestination = "Destination", enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `UnifiedSpeechSettings` of `AWS::Lex::Bot`.
        UnifiedSpeechSettings;
        new (speech_foundation_model: SpeechFoundationModel = "SpeechFoundationModel");
        set {
        }
    }

    property! {
        /// `VoiceSettings` of `AWS::Lex::Bot`.
        VoiceSettings;
        new (voice_id: Str = "VoiceId");
        set {
            /// `Engine`. Update: in place.
            engine: Engine = "Engine";
        }
    }

    property! {
        /// `WaitAndContinueSpecification` of `AWS::Lex::Bot`.
        WaitAndContinueSpecification;
        new_with WaitAndContinueSpecificationRequired {
            /// `WaitingResponse`. Update: in place.
            waiting_response: ResponseSpecification = "WaitingResponse",
            /// `ContinueResponse`. Update: in place.
            continue_response: ResponseSpecification = "ContinueResponse",
        }
        set {
            /// `IsActive`. Update: in place.
            is_active: Bool = "IsActive";
            /// `StillWaitingResponse`. Update: in place.
            still_waiting_response: StillWaitingResponseSpecification = "StillWaitingResponse";
        }
    }

    values! {
        /// `AssistedNluMode` of `AWS::Lex::Bot`.
        AssistedNluMode {
            PRIMARY = "Primary",
            FALLBACK = "Fallback",
        }
    }

    values! {
        /// `AudioRecognitionStrategy` of `AWS::Lex::Bot`.
        AudioRecognitionStrategy {
            USE_SLOT_VALUES_AS_CUSTOM_VOCABULARY = "UseSlotValuesAsCustomVocabulary",
        }
    }

    values! {
        /// `AudioType` of `AWS::Lex::Bot`.
        AudioType {
            MELODY_CHIPPER_CHIME = "MELODY_CHIPPER_CHIME",
            MELODY_CURIOUS_CRAWL = "MELODY_CURIOUS_CRAWL",
            MELODY_RISING_RIPPLE = "MELODY_RISING_RIPPLE",
            MELODY_PATIENT_PING = "MELODY_PATIENT_PING",
            MELODY_PONDERING_PONG = "MELODY_PONDERING_PONG",
            TYPING_KINETIC_KEYS = "TYPING_KINETIC_KEYS",
            TYPING_QUIET_QWERTY = "TYPING_QUIET_QWERTY",
        }
    }

    values! {
        /// `BedrockTraceStatus` of `AWS::Lex::Bot`.
        BedrockTraceStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `BotType` of `AWS::Lex::Bot`.
        BotType {
            BOT = "Bot",
            BOT_NETWORK = "BotNetwork",
        }
    }

    values! {
        /// `DialogActionType` of `AWS::Lex::Bot`.
        DialogActionType {
            CLOSE_INTENT = "CloseIntent",
            CONFIRM_INTENT = "ConfirmIntent",
            ELICIT_INTENT = "ElicitIntent",
            ELICIT_SLOT = "ElicitSlot",
            START_INTENT = "StartIntent",
            FULFILL_INTENT = "FulfillIntent",
            END_CONVERSATION = "EndConversation",
            EVALUATE_CONDITIONAL = "EvaluateConditional",
            INVOKE_DIALOG_CODE_HOOK = "InvokeDialogCodeHook",
        }
    }

    values! {
        /// `Engine` of `AWS::Lex::Bot`.
        Engine {
            STANDARD = "standard",
            NEURAL = "neural",
            LONG_FORM = "long-form",
            GENERATIVE = "generative",
        }
    }

    values! {
        /// `MessageSelectionStrategy` of `AWS::Lex::Bot`.
        MessageSelectionStrategy {
            RANDOM = "Random",
            ORDERED = "Ordered",
        }
    }

    values! {
        /// `ObfuscationSettingType` of `AWS::Lex::Bot`.
        ObfuscationSettingType {
            NONE = "None",
            DEFAULT_OBFUSCATION = "DefaultObfuscation",
        }
    }

    values! {
        /// `SlotConstraint` of `AWS::Lex::Bot`.
        SlotConstraint {
            REQUIRED = "Required",
            OPTIONAL = "Optional",
        }
    }

    values! {
        /// `SlotShape` of `AWS::Lex::Bot`.
        SlotShape {
            SCALAR = "Scalar",
            LIST = "List",
        }
    }

    values! {
        /// `SlotValueResolutionStrategy` of `AWS::Lex::Bot`.
        SlotValueResolutionStrategy {
            ORIGINAL_VALUE = "ORIGINAL_VALUE",
            TOP_RESOLUTION = "TOP_RESOLUTION",
            CONCATENATION = "CONCATENATION",
        }
    }

    values! {
        /// `SpeechDetectionSensitivity` of `AWS::Lex::Bot`.
        SpeechDetectionSensitivity {
            DEFAULT = "Default",
            HIGH_NOISE_TOLERANCE = "HighNoiseTolerance",
            MAXIMUM_NOISE_TOLERANCE = "MaximumNoiseTolerance",
        }
    }

    values! {
        /// `SpeechModelPreference` of `AWS::Lex::Bot`.
        SpeechModelPreference {
            STANDARD = "Standard",
            NEURAL = "Neural",
            DEEPGRAM = "Deepgram",
            ADVANCED = "Advanced",
        }
    }
}

resource! {
    /// `AWS::Lex::BotAlias`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botalias.html).
    BotAlias = "AWS::Lex::BotAlias", Ref = Str;
    tags "BotAliasTags" List;
    new_with BotAliasRequired {
        /// `BotId`: 10 characters, `^[0-9a-zA-Z]+$`. Update: replaces.
        bot_id: Str = "BotId",
        /// `BotAliasName`: 1 to 100 characters, `^([0-9a-zA-Z][_-]?)+$`. Update: in place.
        bot_alias_name: Str = "BotAliasName",
    }
    set {
        /// `BotAliasLocaleSettings`: at most 50 items, no item twice. Update: in place.
        bot_alias_locale_settings: List<bot_alias::BotAliasLocaleSettingsItem> = "BotAliasLocaleSettings";
        /// `BotAliasName`: 1 to 100 characters, `^([0-9a-zA-Z][_-]?)+$`. Update: in place.
        bot_alias_name: Str = "BotAliasName";
        /// `BotAliasTags`: at most 200 items, no item twice. Update: in place.
        bot_alias_tags: List<bot_alias::Tag> = "BotAliasTags";
        /// `BotId`: 10 characters, `^[0-9a-zA-Z]+$`. Update: replaces.
        bot_id: Str = "BotId";
        /// `BotVersion`: 1 to 5 characters, `^(DRAFT|[0-9]+)$`. Update: in place.
        bot_version: Str = "BotVersion";
        /// `ConversationLogSettings`. Update: in place.
        conversation_log_settings: bot_alias::ConversationLogSettings = "ConversationLogSettings";
        /// `Description`: at most 200 characters. Update: in place.
        description: Str = "Description";
        /// `SentimentAnalysisSettings`. Update: in place.
        sentiment_analysis_settings: bot_alias::SentimentAnalysisSettings = "SentimentAnalysisSettings";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `BotAliasId`
        bot_alias_id: Str = "BotAliasId";
        /// `BotAliasStatus`
        bot_alias_status: Str = "BotAliasStatus";
    }
}

/// Property types of `AWS::Lex::BotAlias`.
pub mod bot_alias {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bot::{BotAliasLocaleSettings, BotAliasLocaleSettingsItem, CodeHookSpecification, LambdaCodeHook, SentimentAnalysisSettings, Tag};

    property! {
        /// `AudioLogDestination` of `AWS::Lex::BotAlias`.
        AudioLogDestination;
        new (s3_bucket: S3BucketLogDestination = "S3Bucket");
        set {
        }
    }

    property! {
        /// `AudioLogSetting` of `AWS::Lex::BotAlias`.
        AudioLogSetting;
        new (destination: AudioLogDestination = "Destination", enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `CloudWatchLogGroupLogDestination` of `AWS::Lex::BotAlias`.
        CloudWatchLogGroupLogDestination;
        new (cloud_watch_log_group_arn: LogsLogGroupArn = "CloudWatchLogGroupArn", log_prefix: Str = "LogPrefix");
        set {
        }
    }

    property! {
        /// `ConversationLogSettings` of `AWS::Lex::BotAlias`.
        ConversationLogSettings;
        new ();
        set {
            /// `AudioLogSettings`: at most 1 items, no item twice. Update: in place.
            audio_log_settings: List<AudioLogSetting> = "AudioLogSettings";
            /// `TextLogSettings`: at most 1 items, no item twice. Update: in place.
            text_log_settings: List<TextLogSetting> = "TextLogSettings";
        }
    }

    property! {
        /// `S3BucketLogDestination` of `AWS::Lex::BotAlias`.
        S3BucketLogDestination;
        new (log_prefix: Str = "LogPrefix", s3_bucket_arn: S3BucketArn = "S3BucketArn");
        set {
            /// `KmsKeyArn`: 20 to 2048 characters. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `TextLogDestination` of `AWS::Lex::BotAlias`.
        TextLogDestination;
        new (cloud_watch: CloudWatchLogGroupLogDestination = "CloudWatch");
        set {
        }
    }

    property! {
        /// `TextLogSetting` of `AWS::Lex::BotAlias`.
        TextLogSetting;
        new (destination: TextLogDestination = "Destination", enabled: Bool = "Enabled");
        set {
        }
    }
}

resource! {
    /// `AWS::Lex::BotVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botversion.html).
    BotVersion = "AWS::Lex::BotVersion", Ref = Str;
    new (bot_id: LexBotId = "BotId", bot_version_locale_specification: List<bot_version::BotVersionLocaleSpecification> = "BotVersionLocaleSpecification");
    set {
        /// `BotId`: 10 characters, `^[0-9a-zA-Z]+$`. Update: replaces.
        bot_id: LexBotId = "BotId";
        /// `BotVersionLocaleSpecification`: at least 1 items. Update: in place.
        bot_version_locale_specification: List<bot_version::BotVersionLocaleSpecification> = "BotVersionLocaleSpecification";
        /// `Description`: at most 200 characters. Update: in place.
        description: Str = "Description";
    }
    get {
        /// `BotVersion`
        bot_version: Str = "BotVersion";
    }
}

/// Property types of `AWS::Lex::BotVersion`.
pub mod bot_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BotVersionLocaleDetails` of `AWS::Lex::BotVersion`.
        BotVersionLocaleDetails;
        new (source_bot_version: Str = "SourceBotVersion");
        set {
        }
    }

    property! {
        /// `BotVersionLocaleSpecification` of `AWS::Lex::BotVersion`.
        BotVersionLocaleSpecification;
        new (locale_id: Str = "LocaleId", bot_version_locale_details: BotVersionLocaleDetails = "BotVersionLocaleDetails");
        set {
        }
    }
}

resource! {
    /// `AWS::Lex::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-resourcepolicy.html).
    ResourcePolicy = "AWS::Lex::ResourcePolicy", Ref = Str;
    new (policy: PolicyDocument = "Policy", resource_arn: Str = "ResourceArn");
    set {
        /// `Policy`. Update: in place.
        policy: PolicyDocument = "Policy";
        /// `ResourceArn`: 1 to 1011 characters. Update: replaces.
        resource_arn: Str = "ResourceArn";
    }
    get {
        /// `RevisionId`
        revision_id: Str = "RevisionId";
    }
    ref id;
}
