// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Wisdom`: 14 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Wisdom::AIAgent`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html).
    AIAgent = "AWS::Wisdom::AIAgent", Ref = Str;
    tags "Tags" Object;
    new (assistant_id: Str = "AssistantId", configuration: ai_agent::AIAgentConfiguration = "Configuration", type_: ai_agent::AIAgentType = "Type");
    set {
        /// `AssistantId`. Update: replaces.
        assistant_id: Str = "AssistantId";
        /// `Configuration`. Update: in place.
        configuration: ai_agent::AIAgentConfiguration = "Configuration";
        /// `Description`: 1 to 255 characters, `^[a-zA-Z0-9\s_.,-]+`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9\s_.,-]+`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
        /// `Type`. Update: replaces.
        type_: ai_agent::AIAgentType = "Type";
    }
    get {
        /// `AIAgentArn`
        ai_agent_arn: Arn = "AIAgentArn";
        /// `AIAgentId`
        ai_agent_id: Str = "AIAgentId";
        /// `AssistantArn`
        assistant_arn: Arn = "AssistantArn";
        /// `ModifiedTimeSeconds`
        modified_time_seconds: Num = "ModifiedTimeSeconds";
    }
}

/// Property types of `AWS::Wisdom::AIAgent`.
pub mod ai_agent {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
        AIAgentConfiguration;
        new ();
        set {
            /// `AnswerRecommendationAIAgentConfiguration`. Update: in place.
            answer_recommendation_ai_agent_configuration: AnswerRecommendationAIAgentConfiguration = "AnswerRecommendationAIAgentConfiguration";
            /// `CaseSummarizationAIAgentConfiguration`. Update: in place.
            case_summarization_ai_agent_configuration: CaseSummarizationAIAgentConfiguration = "CaseSummarizationAIAgentConfiguration";
            /// `EmailGenerativeAnswerAIAgentConfiguration`. Update: in place.
            email_generative_answer_ai_agent_configuration: EmailGenerativeAnswerAIAgentConfiguration = "EmailGenerativeAnswerAIAgentConfiguration";
            /// `EmailOverviewAIAgentConfiguration`. Update: in place.
            email_overview_ai_agent_configuration: EmailOverviewAIAgentConfiguration = "EmailOverviewAIAgentConfiguration";
            /// `EmailResponseAIAgentConfiguration`. Update: in place.
            email_response_ai_agent_configuration: EmailResponseAIAgentConfiguration = "EmailResponseAIAgentConfiguration";
            /// `ManualSearchAIAgentConfiguration`. Update: in place.
            manual_search_ai_agent_configuration: ManualSearchAIAgentConfiguration = "ManualSearchAIAgentConfiguration";
            /// `NoteTakingAIAgentConfiguration`. Update: in place.
            note_taking_ai_agent_configuration: NoteTakingAIAgentConfiguration = "NoteTakingAIAgentConfiguration";
            /// `OrchestrationAIAgentConfiguration`. Update: in place.
            orchestration_ai_agent_configuration: OrchestrationAIAgentConfiguration = "OrchestrationAIAgentConfiguration";
            /// `SelfServiceAIAgentConfiguration`. Update: in place.
            self_service_ai_agent_configuration: SelfServiceAIAgentConfiguration = "SelfServiceAIAgentConfiguration";
        }
    }

    property! {
        /// `AnswerRecommendationAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
        AnswerRecommendationAIAgentConfiguration;
        new ();
        set {
            /// `AnswerGenerationAIGuardrailId`. Update: in place.
            answer_generation_ai_guardrail_id: Str = "AnswerGenerationAIGuardrailId";
            /// `AnswerGenerationAIPromptId`. Update: in place.
            answer_generation_ai_prompt_id: Str = "AnswerGenerationAIPromptId";
            /// `AssociationConfigurations`. Update: in place.
            association_configurations: List<AssociationConfiguration> = "AssociationConfigurations";
            /// `IntentLabelingGenerationAIPromptId`. Update: in place.
            intent_labeling_generation_ai_prompt_id: Str = "IntentLabelingGenerationAIPromptId";
            /// `Locale`: at least 1 characters. Update: in place.
            locale: Str = "Locale";
            /// `QueryReformulationAIPromptId`. Update: in place.
            query_reformulation_ai_prompt_id: Str = "QueryReformulationAIPromptId";
        }
    }

    property! {
        /// `AssociationConfiguration` of `AWS::Wisdom::AIAgent`.
        AssociationConfiguration;
        new ();
        set {
            /// `AssociationConfigurationData`. Update: in place.
            association_configuration_data: AssociationConfigurationData = "AssociationConfigurationData";
            /// `AssociationId`. Update: in place.
            association_id: Str = "AssociationId";
            /// `AssociationType`. Update: in place.
            association_type: AIAgentAssociationConfigurationType = "AssociationType";
        }
    }

    property! {
        /// `AssociationConfigurationData` of `AWS::Wisdom::AIAgent`.
        AssociationConfigurationData;
        new (knowledge_base_association_configuration_data: KnowledgeBaseAssociationConfigurationData = "KnowledgeBaseAssociationConfigurationData");
        set {
        }
    }

    property! {
        /// `CaseSummarizationAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
        CaseSummarizationAIAgentConfiguration;
        new ();
        set {
            /// `CaseSummarizationAIGuardrailId`. Update: in place.
            case_summarization_ai_guardrail_id: Str = "CaseSummarizationAIGuardrailId";
            /// `CaseSummarizationAIPromptId`. Update: in place.
            case_summarization_ai_prompt_id: Str = "CaseSummarizationAIPromptId";
            /// `Locale`: at least 1 characters. Update: in place.
            locale: Str = "Locale";
        }
    }

    property! {
        /// `EmailGenerativeAnswerAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
        EmailGenerativeAnswerAIAgentConfiguration;
        new ();
        set {
            /// `AssociationConfigurations`. Update: in place.
            association_configurations: List<AssociationConfiguration> = "AssociationConfigurations";
            /// `EmailGenerativeAnswerAIPromptId`. Update: in place.
            email_generative_answer_ai_prompt_id: Str = "EmailGenerativeAnswerAIPromptId";
            /// `EmailQueryReformulationAIPromptId`. Update: in place.
            email_query_reformulation_ai_prompt_id: Str = "EmailQueryReformulationAIPromptId";
            /// `Locale`: at least 1 characters. Update: in place.
            locale: Str = "Locale";
        }
    }

    property! {
        /// `EmailOverviewAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
        EmailOverviewAIAgentConfiguration;
        new ();
        set {
            /// `EmailOverviewAIPromptId`. Update: in place.
            email_overview_ai_prompt_id: Str = "EmailOverviewAIPromptId";
            /// `Locale`: at least 1 characters. Update: in place.
            locale: Str = "Locale";
        }
    }

    property! {
        /// `EmailResponseAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
        EmailResponseAIAgentConfiguration;
        new ();
        set {
            /// `AssociationConfigurations`. Update: in place.
            association_configurations: List<AssociationConfiguration> = "AssociationConfigurations";
            /// `EmailQueryReformulationAIPromptId`. Update: in place.
            email_query_reformulation_ai_prompt_id: Str = "EmailQueryReformulationAIPromptId";
            /// `EmailResponseAIPromptId`. Update: in place.
            email_response_ai_prompt_id: Str = "EmailResponseAIPromptId";
            /// `Locale`: at least 1 characters. Update: in place.
            locale: Str = "Locale";
        }
    }

    property! {
        /// `KnowledgeBaseAssociationConfigurationData` of `AWS::Wisdom::AIAgent`.
        KnowledgeBaseAssociationConfigurationData;
        new ();
        set {
            /// `ContentTagFilter`. Update: in place.
            content_tag_filter: TagFilter = "ContentTagFilter";
            /// `MaxResults`: 1 to 100. Update: in place.
            max_results: Num = "MaxResults";
            /// `OverrideKnowledgeBaseSearchType`. Update: in place.
            override_knowledge_base_search_type: KnowledgeBaseSearchType = "OverrideKnowledgeBaseSearchType";
        }
    }

    property! {
        /// `ManualSearchAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
        ManualSearchAIAgentConfiguration;
        new ();
        set {
            /// `AnswerGenerationAIGuardrailId`. Update: in place.
            answer_generation_ai_guardrail_id: Str = "AnswerGenerationAIGuardrailId";
            /// `AnswerGenerationAIPromptId`. Update: in place.
            answer_generation_ai_prompt_id: Str = "AnswerGenerationAIPromptId";
            /// `AssociationConfigurations`. Update: in place.
            association_configurations: List<AssociationConfiguration> = "AssociationConfigurations";
            /// `Locale`: at least 1 characters. Update: in place.
            locale: Str = "Locale";
        }
    }

    property! {
        /// `NoteTakingAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
        NoteTakingAIAgentConfiguration;
        new ();
        set {
            /// `Locale`: at least 1 characters. Update: in place.
            locale: Str = "Locale";
            /// `NoteTakingAIGuardrailId`. Update: in place.
            note_taking_ai_guardrail_id: Str = "NoteTakingAIGuardrailId";
            /// `NoteTakingAIPromptId`. Update: in place.
            note_taking_ai_prompt_id: Str = "NoteTakingAIPromptId";
        }
    }

    property! {
        /// `OrCondition` of `AWS::Wisdom::AIAgent`.
        OrCondition;
        new ();
        set {
            /// `AndConditions`. Update: in place.
            and_conditions: List<TagCondition> = "AndConditions";
            /// `TagCondition`. Update: in place.
            tag_condition: TagCondition = "TagCondition";
        }
    }

    property! {
        /// `OrchestrationAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
        OrchestrationAIAgentConfiguration;
        new (orchestration_ai_prompt_id: Str = "OrchestrationAIPromptId");
        set {
            /// `ConnectInstanceArn`: 1 to 2048 characters. Update: in place.
            connect_instance_arn: Str = "ConnectInstanceArn";
            /// `Locale`: at least 1 characters. Update: in place.
            locale: Str = "Locale";
            /// `OrchestrationAIGuardrailId`. Update: in place.
            orchestration_ai_guardrail_id: Str = "OrchestrationAIGuardrailId";
            /// `ToolConfigurations`. Update: in place.
            tool_configurations: List<ToolConfiguration> = "ToolConfigurations";
        }
    }

    property! {
        /// `SelfServiceAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
        SelfServiceAIAgentConfiguration;
        new ();
        set {
            /// `AssociationConfigurations`. Update: in place.
            association_configurations: List<AssociationConfiguration> = "AssociationConfigurations";
            /// `SelfServiceAIGuardrailId`. Update: in place.
            self_service_ai_guardrail_id: Str = "SelfServiceAIGuardrailId";
            /// `SelfServiceAnswerGenerationAIPromptId`. Update: in place.
            self_service_answer_generation_ai_prompt_id: Str = "SelfServiceAnswerGenerationAIPromptId";
            /// `SelfServicePreProcessingAIPromptId`. Update: in place.
            self_service_pre_processing_ai_prompt_id: Str = "SelfServicePreProcessingAIPromptId";
        }
    }

    property! {
        /// `TagCondition` of `AWS::Wisdom::AIAgent`.
        TagCondition;
        new (key: Str = "Key");
        set {
            /// `Value`: 1 to 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `TagFilter` of `AWS::Wisdom::AIAgent`.
        TagFilter;
        new ();
        set {
            /// `AndConditions`. Update: in place.
            and_conditions: List<TagCondition> = "AndConditions";
            /// `OrConditions`. Update: in place.
            or_conditions: List<OrCondition> = "OrConditions";
            /// `TagCondition`. Update: in place.
            tag_condition: TagCondition = "TagCondition";
        }
    }

    property! {
        /// `ToolConfiguration` of `AWS::Wisdom::AIAgent`.
        ToolConfiguration;
        new (tool_name: Str = "ToolName", tool_type: ToolType = "ToolType");
        set {
            /// `Annotations`. Update: in place.
            annotations: Json = "Annotations";
            /// `Description`: at least 1 characters. Update: in place.
            description: Str = "Description";
            /// `InputSchema`. Update: in place.
            input_schema: Json = "InputSchema";
            /// `Instruction`. Update: in place.
            instruction: ToolInstruction = "Instruction";
            /// `OutputFilters`. Update: in place.
            output_filters: List<ToolOutputFilter> = "OutputFilters";
            /// `OutputSchema`. Update: in place.
            output_schema: Json = "OutputSchema";
            /// `OverrideInputValues`. Update: in place.
            override_input_values: List<ToolOverrideInputValue> = "OverrideInputValues";
            /// `Title`: at least 1 characters. Update: in place.
            title: Str = "Title";
            /// `ToolId`: at least 1 characters. Update: in place.
            tool_id: Str = "ToolId";
            /// `UserInteractionConfiguration`. Update: in place.
            user_interaction_configuration: UserInteractionConfiguration = "UserInteractionConfiguration";
        }
    }

    property! {
        /// `ToolInstruction` of `AWS::Wisdom::AIAgent`.
        ToolInstruction;
        new ();
        set {
            /// `Examples`. Update: in place.
            examples: List<Str> = "Examples";
            /// `Instruction`. Update: in place.
            instruction: Str = "Instruction";
        }
    }

    property! {
        /// `ToolOutputConfiguration` of `AWS::Wisdom::AIAgent`.
        ToolOutputConfiguration;
        new ();
        set {
            /// `OutputVariableNameOverride`: at least 1 characters. Update: in place.
            output_variable_name_override: Str = "OutputVariableNameOverride";
            /// `SessionDataNamespace`: at least 1 characters. Update: in place.
            session_data_namespace: Str = "SessionDataNamespace";
        }
    }

    property! {
        /// `ToolOutputFilter` of `AWS::Wisdom::AIAgent`.
        ToolOutputFilter;
        new (json_path: Str = "JsonPath");
        set {
            /// `OutputConfiguration`. Update: in place.
            output_configuration: ToolOutputConfiguration = "OutputConfiguration";
        }
    }

    property! {
        /// `ToolOverrideConstantInputValue` of `AWS::Wisdom::AIAgent`.
        ToolOverrideConstantInputValue;
        new (type_: ToolOverrideInputValueType = "Type", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `ToolOverrideInputValue` of `AWS::Wisdom::AIAgent`.
        ToolOverrideInputValue;
        new (json_path: Str = "JsonPath", value: Value = "Value");
        set {
        }
    }

    property! {
        /// `UserInteractionConfiguration` of `AWS::Wisdom::AIAgent`.
        UserInteractionConfiguration;
        new ();
        set {
            /// `IsUserConfirmationRequired`. Update: in place.
            is_user_confirmation_required: Bool = "IsUserConfirmationRequired";
        }
    }

    property! {
        /// `Value` of `AWS::Wisdom::AIAgent`.
        Value;
        new (constant: ToolOverrideConstantInputValue = "Constant");
        set {
        }
    }

    values! {
        /// `AIAgentAssociationConfigurationType` of `AWS::Wisdom::AIAgent`.
        AIAgentAssociationConfigurationType {
            KNOWLEDGE_BASE = "KNOWLEDGE_BASE",
        }
    }

    values! {
        /// `AIAgentType` of `AWS::Wisdom::AIAgent`.
        AIAgentType {
            MANUAL_SEARCH = "MANUAL_SEARCH",
            ANSWER_RECOMMENDATION = "ANSWER_RECOMMENDATION",
            SELF_SERVICE = "SELF_SERVICE",
            EMAIL_RESPONSE = "EMAIL_RESPONSE",
            EMAIL_OVERVIEW = "EMAIL_OVERVIEW",
            EMAIL_GENERATIVE_ANSWER = "EMAIL_GENERATIVE_ANSWER",
            ORCHESTRATION = "ORCHESTRATION",
            NOTE_TAKING = "NOTE_TAKING",
            CASE_SUMMARIZATION = "CASE_SUMMARIZATION",
        }
    }

    values! {
        /// `KnowledgeBaseSearchType` of `AWS::Wisdom::AIAgent`.
        KnowledgeBaseSearchType {
            HYBRID = "HYBRID",
            SEMANTIC = "SEMANTIC",
        }
    }

    values! {
        /// `ToolOverrideInputValueType` of `AWS::Wisdom::AIAgent`.
        ToolOverrideInputValueType {
            STRING = "STRING",
            NUMBER = "NUMBER",
            JSON_STRING = "JSON_STRING",
        }
    }

    values! {
        /// `ToolType` of `AWS::Wisdom::AIAgent`.
        ToolType {
            MODEL_CONTEXT_PROTOCOL = "MODEL_CONTEXT_PROTOCOL",
            RETURN_TO_CONTROL = "RETURN_TO_CONTROL",
            CONSTANT = "CONSTANT",
        }
    }
}

resource! {
    /// `AWS::Wisdom::AIAgentVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagentversion.html).
    AIAgentVersion = "AWS::Wisdom::AIAgentVersion", Ref = Str;
    new_with AIAgentVersionRequired {
        /// `AssistantId`. Update: replaces.
        assistant_id: Str = "AssistantId",
        /// `AIAgentId`. Update: replaces.
        ai_agent_id: Str = "AIAgentId",
    }
    set {
        /// `AIAgentId`. Update: replaces.
        ai_agent_id: Str = "AIAgentId";
        /// `AssistantId`. Update: replaces.
        assistant_id: Str = "AssistantId";
        /// `ModifiedTimeSeconds`. Update: replaces.
        modified_time_seconds: Num = "ModifiedTimeSeconds";
    }
    get {
        /// `AIAgentArn`
        ai_agent_arn: Arn = "AIAgentArn";
        /// `AIAgentVersionId`
        ai_agent_version_id: Str = "AIAgentVersionId";
        /// `AssistantArn`
        assistant_arn: Arn = "AssistantArn";
        /// `VersionNumber`
        version_number: Num = "VersionNumber";
    }
}

resource! {
    /// `AWS::Wisdom::AIGuardrail`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html).
    AIGuardrail = "AWS::Wisdom::AIGuardrail", Ref = Str;
    tags "Tags" Object;
    new_with AIGuardrailRequired {
        /// `AssistantId`. Update: replaces.
        assistant_id: Str = "AssistantId",
        /// `BlockedInputMessaging`: 1 to 500 characters. Update: in place.
        blocked_input_messaging: Str = "BlockedInputMessaging",
        /// `BlockedOutputsMessaging`: 1 to 500 characters. Update: in place.
        blocked_outputs_messaging: Str = "BlockedOutputsMessaging",
    }
    set {
        /// `AssistantId`. Update: replaces.
        assistant_id: Str = "AssistantId";
        /// `BlockedInputMessaging`: 1 to 500 characters. Update: in place.
        blocked_input_messaging: Str = "BlockedInputMessaging";
        /// `BlockedOutputsMessaging`: 1 to 500 characters. Update: in place.
        blocked_outputs_messaging: Str = "BlockedOutputsMessaging";
        /// `ContentPolicyConfig`. Update: in place.
        content_policy_config: ai_guardrail::AIGuardrailContentPolicyConfig = "ContentPolicyConfig";
        /// `ContextualGroundingPolicyConfig`. Update: in place.
        contextual_grounding_policy_config: ai_guardrail::AIGuardrailContextualGroundingPolicyConfig = "ContextualGroundingPolicyConfig";
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9\s_.,-]+`. Update: replaces.
        name: Str = "Name";
        /// `SensitiveInformationPolicyConfig`. Update: in place.
        sensitive_information_policy_config: ai_guardrail::AIGuardrailSensitiveInformationPolicyConfig = "SensitiveInformationPolicyConfig";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
        /// `TopicPolicyConfig`. Update: in place.
        topic_policy_config: ai_guardrail::AIGuardrailTopicPolicyConfig = "TopicPolicyConfig";
        /// `WordPolicyConfig`. Update: in place.
        word_policy_config: ai_guardrail::AIGuardrailWordPolicyConfig = "WordPolicyConfig";
    }
    get {
        /// `AIGuardrailArn`
        ai_guardrail_arn: Arn = "AIGuardrailArn";
        /// `AIGuardrailId`
        ai_guardrail_id: Str = "AIGuardrailId";
        /// `AssistantArn`
        assistant_arn: Arn = "AssistantArn";
        /// `ModifiedTimeSeconds`
        modified_time_seconds: Num = "ModifiedTimeSeconds";
    }
}

/// Property types of `AWS::Wisdom::AIGuardrail`.
pub mod ai_guardrail {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AIGuardrailContentPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
        AIGuardrailContentPolicyConfig;
        new (filters_config: List<GuardrailContentFilterConfig> = "FiltersConfig");
        set {
        }
    }

    property! {
        /// `AIGuardrailContextualGroundingPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
        AIGuardrailContextualGroundingPolicyConfig;
        new (filters_config: List<GuardrailContextualGroundingFilterConfig> = "FiltersConfig");
        set {
        }
    }

    property! {
        /// `AIGuardrailSensitiveInformationPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
        AIGuardrailSensitiveInformationPolicyConfig;
        new ();
        set {
            /// `PiiEntitiesConfig`: at least 1 items, no item twice. Update: in place.
            pii_entities_config: List<GuardrailPiiEntityConfig> = "PiiEntitiesConfig";
            /// `RegexesConfig`: at least 1 items. Update: in place.
            regexes_config: List<GuardrailRegexConfig> = "RegexesConfig";
        }
    }

    property! {
        /// `AIGuardrailTopicPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
        AIGuardrailTopicPolicyConfig;
        new (topics_config: List<GuardrailTopicConfig> = "TopicsConfig");
        set {
        }
    }

    property! {
        /// `AIGuardrailWordPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
        AIGuardrailWordPolicyConfig;
        new ();
        set {
            /// `ManagedWordListsConfig`. Update: in place.
            managed_word_lists_config: List<GuardrailManagedWordsConfig> = "ManagedWordListsConfig";
            /// `WordsConfig`: at least 1 items. Update: in place.
            words_config: List<GuardrailWordConfig> = "WordsConfig";
        }
    }

    property! {
        /// `GuardrailContentFilterConfig` of `AWS::Wisdom::AIGuardrail`.
        GuardrailContentFilterConfig;
        new_with GuardrailContentFilterConfigRequired {
            /// `InputStrength`. Update: in place.
            input_strength: GuardrailFilterStrength = "InputStrength",
            /// `OutputStrength`. Update: in place.
            output_strength: GuardrailFilterStrength = "OutputStrength",
            /// `Type`. Update: in place.
            type_: GuardrailContentFilterType = "Type",
        }
        set {
        }
    }

    property! {
        /// `GuardrailContextualGroundingFilterConfig` of `AWS::Wisdom::AIGuardrail`.
        GuardrailContextualGroundingFilterConfig;
        new (threshold: Num = "Threshold", type_: GuardrailContextualGroundingFilterType = "Type");
        set {
        }
    }

    property! {
        /// `GuardrailManagedWordsConfig` of `AWS::Wisdom::AIGuardrail`.
        GuardrailManagedWordsConfig;
        new (type_: GuardrailManagedWordsType = "Type");
        set {
        }
    }

    property! {
        /// `GuardrailPiiEntityConfig` of `AWS::Wisdom::AIGuardrail`.
        GuardrailPiiEntityConfig;
        new (action: GuardrailSensitiveInformationAction = "Action", type_: GuardrailPiiEntityType = "Type");
        set {
        }
    }

    property! {
        /// `GuardrailRegexConfig` of `AWS::Wisdom::AIGuardrail`.
        GuardrailRegexConfig;
        new_with GuardrailRegexConfigRequired {
            /// `Action`. Update: in place.
            action: GuardrailSensitiveInformationAction = "Action",
            /// `Name`: 1 to 100 characters. Update: in place.
            name: Str = "Name",
            /// `Pattern`: at least 1 characters. Update: in place.
            pattern: Str = "Pattern",
        }
        set {
            /// `Description`: 1 to 1000 characters. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `GuardrailTopicConfig` of `AWS::Wisdom::AIGuardrail`.
        GuardrailTopicConfig;
        new_with GuardrailTopicConfigRequired {
            /// `Definition`: 1 to 200 characters. Update: in place.
            definition: Str = "Definition",
            /// `Name`: 1 to 100 characters, `^[0-9a-zA-Z-_ !?.]+$`. Update: in place.
            name: Str = "Name",
            /// `Type`. Update: in place.
            type_: GuardrailTopicType = "Type",
        }
        set {
            /// `Examples`: 1 to 100 characters. Update: in place.
            examples: List<Str> = "Examples";
        }
    }

    property! {
        /// `GuardrailWordConfig` of `AWS::Wisdom::AIGuardrail`.
        GuardrailWordConfig;
        new (text: Str = "Text");
        set {
        }
    }

    values! {
        /// `GuardrailContentFilterType` of `AWS::Wisdom::AIGuardrail`.
        GuardrailContentFilterType {
            SEXUAL = "SEXUAL",
            VIOLENCE = "VIOLENCE",
            HATE = "HATE",
            INSULTS = "INSULTS",
            MISCONDUCT = "MISCONDUCT",
            PROMPT_ATTACK = "PROMPT_ATTACK",
        }
    }

    values! {
        /// `GuardrailContextualGroundingFilterType` of `AWS::Wisdom::AIGuardrail`.
        GuardrailContextualGroundingFilterType {
            GROUNDING = "GROUNDING",
            RELEVANCE = "RELEVANCE",
        }
    }

    values! {
        /// `GuardrailFilterStrength` of `AWS::Wisdom::AIGuardrail`.
        GuardrailFilterStrength {
            NONE = "NONE",
            LOW = "LOW",
            MEDIUM = "MEDIUM",
            HIGH = "HIGH",
        }
    }

    values! {
        /// `GuardrailManagedWordsType` of `AWS::Wisdom::AIGuardrail`.
        GuardrailManagedWordsType {
            PROFANITY = "PROFANITY",
        }
    }

    values! {
        /// `GuardrailPiiEntityType` of `AWS::Wisdom::AIGuardrail`.
        GuardrailPiiEntityType {
            ADDRESS = "ADDRESS",
            AGE = "AGE",
            AWS_ACCESS_KEY = "AWS_ACCESS_KEY",
            AWS_SECRET_KEY = "AWS_SECRET_KEY",
            CA_HEALTH_NUMBER = "CA_HEALTH_NUMBER",
            CA_SOCIAL_INSURANCE_NUMBER = "CA_SOCIAL_INSURANCE_NUMBER",
            CREDIT_DEBIT_CARD_CVV = "CREDIT_DEBIT_CARD_CVV",
            CREDIT_DEBIT_CARD_EXPIRY = "CREDIT_DEBIT_CARD_EXPIRY",
            CREDIT_DEBIT_CARD_NUMBER = "CREDIT_DEBIT_CARD_NUMBER",
            DRIVER_ID = "DRIVER_ID",
            EMAIL = "EMAIL",
            INTERNATIONAL_BANK_ACCOUNT_NUMBER = "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
            IP_ADDRESS = "IP_ADDRESS",
            LICENSE_PLATE = "LICENSE_PLATE",
            MAC_ADDRESS = "MAC_ADDRESS",
            NAME = "NAME",
            PASSWORD = "PASSWORD",
            PHONE = "PHONE",
            PIN = "PIN",
            SWIFT_CODE = "SWIFT_CODE",
            UK_NATIONAL_HEALTH_SERVICE_NUMBER = "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
            UK_NATIONAL_INSURANCE_NUMBER = "UK_NATIONAL_INSURANCE_NUMBER",
            UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER = "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
            URL = "URL",
            USERNAME = "USERNAME",
            US_BANK_ACCOUNT_NUMBER = "US_BANK_ACCOUNT_NUMBER",
            US_BANK_ROUTING_NUMBER = "US_BANK_ROUTING_NUMBER",
            US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER = "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
            US_PASSPORT_NUMBER = "US_PASSPORT_NUMBER",
            US_SOCIAL_SECURITY_NUMBER = "US_SOCIAL_SECURITY_NUMBER",
            VEHICLE_IDENTIFICATION_NUMBER = "VEHICLE_IDENTIFICATION_NUMBER",
        }
    }

    values! {
        /// `GuardrailSensitiveInformationAction` of `AWS::Wisdom::AIGuardrail`.
        GuardrailSensitiveInformationAction {
            BLOCK = "BLOCK",
            ANONYMIZE = "ANONYMIZE",
        }
    }

    values! {
        /// `GuardrailTopicType` of `AWS::Wisdom::AIGuardrail`.
        GuardrailTopicType {
            DENY = "DENY",
        }
    }
}

resource! {
    /// `AWS::Wisdom::AIGuardrailVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrailversion.html).
    AIGuardrailVersion = "AWS::Wisdom::AIGuardrailVersion", Ref = Str;
    new_with AIGuardrailVersionRequired {
        /// `AssistantId`. Update: replaces.
        assistant_id: Str = "AssistantId",
        /// `AIGuardrailId`. Update: replaces.
        ai_guardrail_id: Str = "AIGuardrailId",
    }
    set {
        /// `AIGuardrailId`. Update: replaces.
        ai_guardrail_id: Str = "AIGuardrailId";
        /// `AssistantId`. Update: replaces.
        assistant_id: Str = "AssistantId";
        /// `ModifiedTimeSeconds`. Update: replaces.
        modified_time_seconds: Num = "ModifiedTimeSeconds";
    }
    get {
        /// `AIGuardrailArn`
        ai_guardrail_arn: Arn = "AIGuardrailArn";
        /// `AIGuardrailVersionId`
        ai_guardrail_version_id: Str = "AIGuardrailVersionId";
        /// `AssistantArn`
        assistant_arn: Arn = "AssistantArn";
        /// `VersionNumber`
        version_number: Num = "VersionNumber";
    }
}

resource! {
    /// `AWS::Wisdom::AIPrompt`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiprompt.html).
    AIPrompt = "AWS::Wisdom::AIPrompt", Ref = Str;
    tags "Tags" Object;
    new_with AIPromptRequired {
        /// `ApiFormat`. Update: replaces.
        api_format: ai_prompt::AIPromptAPIFormat = "ApiFormat",
        /// `ModelId`: 1 to 2048 characters. Update: in place.
        model_id: Str = "ModelId",
        /// `TemplateConfiguration`. Update: in place.
        template_configuration: ai_prompt::AIPromptTemplateConfiguration = "TemplateConfiguration",
        /// `TemplateType`. Update: replaces.
        template_type: ai_prompt::AIPromptTemplateType = "TemplateType",
        /// `Type`. Update: replaces.
        type_: ai_prompt::AIPromptType = "Type",
    }
    set {
        /// `ApiFormat`. Update: replaces.
        api_format: ai_prompt::AIPromptAPIFormat = "ApiFormat";
        /// `AssistantId`. Update: replaces.
        assistant_id: Str = "AssistantId";
        /// `Description`: 1 to 255 characters, `^[a-zA-Z0-9\s_.,-]+`. Update: in place.
        description: Str = "Description";
        /// `ModelId`: 1 to 2048 characters. Update: in place.
        model_id: Str = "ModelId";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9\s_.,-]+`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
        /// `TemplateConfiguration`. Update: in place.
        template_configuration: ai_prompt::AIPromptTemplateConfiguration = "TemplateConfiguration";
        /// `TemplateType`. Update: replaces.
        template_type: ai_prompt::AIPromptTemplateType = "TemplateType";
        /// `Type`. Update: replaces.
        type_: ai_prompt::AIPromptType = "Type";
    }
    get {
        /// `AIPromptArn`
        ai_prompt_arn: Arn = "AIPromptArn";
        /// `AIPromptId`
        ai_prompt_id: Str = "AIPromptId";
        /// `AssistantArn`
        assistant_arn: Arn = "AssistantArn";
        /// `ModifiedTimeSeconds`
        modified_time_seconds: Num = "ModifiedTimeSeconds";
    }
}

/// Property types of `AWS::Wisdom::AIPrompt`.
pub mod ai_prompt {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AIPromptTemplateConfiguration` of `AWS::Wisdom::AIPrompt`.
        AIPromptTemplateConfiguration;
        new (text_full_ai_prompt_edit_template_configuration: TextFullAIPromptEditTemplateConfiguration = "TextFullAIPromptEditTemplateConfiguration");
        set {
        }
    }

    property! {
        /// `TextFullAIPromptEditTemplateConfiguration` of `AWS::Wisdom::AIPrompt`.
        TextFullAIPromptEditTemplateConfiguration;
        new (text: Str = "Text");
        set {
        }
    }

    values! {
        /// `AIPromptAPIFormat` of `AWS::Wisdom::AIPrompt`.
        AIPromptAPIFormat {
            ANTHROPIC_CLAUDE_MESSAGES = "ANTHROPIC_CLAUDE_MESSAGES",
            ANTHROPIC_CLAUDE_TEXT_COMPLETIONS = "ANTHROPIC_CLAUDE_TEXT_COMPLETIONS",
            MESSAGES = "MESSAGES",
            TEXT_COMPLETIONS = "TEXT_COMPLETIONS",
        }
    }

    values! {
        /// `AIPromptTemplateType` of `AWS::Wisdom::AIPrompt`.
        AIPromptTemplateType {
            TEXT = "TEXT",
        }
    }

    values! {
        /// `AIPromptType` of `AWS::Wisdom::AIPrompt`.
        AIPromptType {
            ANSWER_GENERATION = "ANSWER_GENERATION",
            INTENT_LABELING_GENERATION = "INTENT_LABELING_GENERATION",
            QUERY_REFORMULATION = "QUERY_REFORMULATION",
            SELF_SERVICE_PRE_PROCESSING = "SELF_SERVICE_PRE_PROCESSING",
            SELF_SERVICE_ANSWER_GENERATION = "SELF_SERVICE_ANSWER_GENERATION",
            EMAIL_RESPONSE = "EMAIL_RESPONSE",
            EMAIL_OVERVIEW = "EMAIL_OVERVIEW",
            EMAIL_GENERATIVE_ANSWER = "EMAIL_GENERATIVE_ANSWER",
            EMAIL_QUERY_REFORMULATION = "EMAIL_QUERY_REFORMULATION",
            ORCHESTRATION = "ORCHESTRATION",
            NOTE_TAKING = "NOTE_TAKING",
            CASE_SUMMARIZATION = "CASE_SUMMARIZATION",
        }
    }
}

resource! {
    /// `AWS::Wisdom::AIPromptVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aipromptversion.html).
    AIPromptVersion = "AWS::Wisdom::AIPromptVersion", Ref = Str;
    new_with AIPromptVersionRequired {
        /// `AssistantId`. Update: replaces.
        assistant_id: Str = "AssistantId",
        /// `AIPromptId`. Update: replaces.
        ai_prompt_id: Str = "AIPromptId",
    }
    set {
        /// `AIPromptId`. Update: replaces.
        ai_prompt_id: Str = "AIPromptId";
        /// `AssistantId`. Update: replaces.
        assistant_id: Str = "AssistantId";
        /// `ModifiedTimeSeconds`. Update: replaces.
        modified_time_seconds: Num = "ModifiedTimeSeconds";
    }
    get {
        /// `AIPromptArn`
        ai_prompt_arn: Arn = "AIPromptArn";
        /// `AIPromptVersionId`
        ai_prompt_version_id: Str = "AIPromptVersionId";
        /// `AssistantArn`
        assistant_arn: Arn = "AssistantArn";
        /// `VersionNumber`
        version_number: Num = "VersionNumber";
    }
}

resource! {
    /// `AWS::Wisdom::Assistant`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistant.html).
    Assistant = "AWS::Wisdom::Assistant", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", type_: assistant::AssistantType = "Type");
    set {
        /// `Description`: 1 to 255 characters, `^[a-zA-Z0-9\s_.,-]+`. Update: replaces.
        description: Str = "Description";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9\s_.,-]+`. Update: replaces.
        name: Str = "Name";
        /// `ServerSideEncryptionConfiguration`. Update: replaces.
        server_side_encryption_configuration: assistant::ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration";
        /// `Tags`: no item twice. Update: replaces.
        tags: List<assistant::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: assistant::AssistantType = "Type";
    }
    get {
        /// `AssistantArn`
        assistant_arn: Arn = "AssistantArn";
    }
    ref assistant_id;
}

/// Property types of `AWS::Wisdom::Assistant`.
pub mod assistant {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ServerSideEncryptionConfiguration` of `AWS::Wisdom::Assistant`.
        ServerSideEncryptionConfiguration;
        new ();
        set {
            /// `KmsKeyId`: 1 to 4096 characters. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `Tag` of `AWS::Wisdom::Assistant`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AssistantType` of `AWS::Wisdom::Assistant`.
        AssistantType {
            AGENT = "AGENT",
        }
    }
}

resource! {
    /// `AWS::Wisdom::AssistantAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistantassociation.html).
    AssistantAssociation = "AWS::Wisdom::AssistantAssociation", Ref = Str;
    tags "Tags" List;
    new (association: assistant_association::AssociationData = "Association", association_type: assistant_association::AssociationType = "AssociationType", assistant_id: Str = "AssistantId");
    set {
        /// `AssistantId`. Update: replaces.
        assistant_id: Str = "AssistantId";
        /// `Association`. Update: replaces.
        association: assistant_association::AssociationData = "Association";
        /// `AssociationType`. Update: replaces.
        association_type: assistant_association::AssociationType = "AssociationType";
        /// `Tags`: no item twice. Update: replaces.
        tags: List<assistant_association::Tag> = "Tags";
    }
    get {
        /// `AssistantArn`
        assistant_arn: Arn = "AssistantArn";
        /// `AssistantAssociationArn`
        assistant_association_arn: Arn = "AssistantAssociationArn";
        /// `AssistantAssociationId`
        assistant_association_id: Str = "AssistantAssociationId";
    }
}

/// Property types of `AWS::Wisdom::AssistantAssociation`.
pub mod assistant_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::assistant::Tag;

    property! {
        /// `AssociationData` of `AWS::Wisdom::AssistantAssociation`.
        AssociationData;
        new ();
        set {
            /// `ExternalBedrockKnowledgeBaseConfig`. Update: replaces.
            external_bedrock_knowledge_base_config: ExternalBedrockKnowledgeBaseConfig = "ExternalBedrockKnowledgeBaseConfig";
            /// `KnowledgeBaseId`. Update: replaces.
            knowledge_base_id: Str = "KnowledgeBaseId";
        }
    }

    property! {
        /// `ExternalBedrockKnowledgeBaseConfig` of `AWS::Wisdom::AssistantAssociation`.
        ExternalBedrockKnowledgeBaseConfig;
        new (bedrock_knowledge_base_arn: Str = "BedrockKnowledgeBaseArn", access_role_arn: IamRoleArn = "AccessRoleArn");
        set {
        }
    }

    values! {
        /// `AssociationType` of `AWS::Wisdom::AssistantAssociation`.
        AssociationType {
            KNOWLEDGE_BASE = "KNOWLEDGE_BASE",
            EXTERNAL_BEDROCK_KNOWLEDGE_BASE = "EXTERNAL_BEDROCK_KNOWLEDGE_BASE",
        }
    }
}

resource! {
    /// `AWS::Wisdom::Content`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-content.html).
    Content = "AWS::Wisdom::Content", Ref = Arn;
    tags "Tags" List;
    new_with ContentRequired {
        /// `KnowledgeBaseId`. Update: replaces.
        knowledge_base_id: Str = "KnowledgeBaseId",
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9\s_.,-]+`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `KnowledgeBaseId`. Update: replaces.
        knowledge_base_id: Str = "KnowledgeBaseId";
        /// `Metadata`. Update: in place.
        metadata: Map<Str> = "Metadata";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9\s_.,-]+`. Update: replaces.
        name: Str = "Name";
        /// `OverrideLinkOutUri`: 1 to 4096 characters. Update: in place.
        override_link_out_uri: Str = "OverrideLinkOutUri";
        /// `Tags`. Update: in place.
        tags: List<content::Tag> = "Tags";
        /// `Title`: 1 to 255 characters. Update: in place.
        title: Str = "Title";
        /// `UploadId`: 1 to 1200 characters. Update: in place.
        upload_id: Str = "UploadId";
    }
    get {
        /// `ContentId`
        content_id: Str = "ContentId";
        /// `ContentType`
        content_type: Str = "ContentType";
        /// `KnowledgeBaseArn`
        knowledge_base_arn: Arn = "KnowledgeBaseArn";
        /// `LinkOutUri`
        link_out_uri: Str = "LinkOutUri";
        /// `RevisionId`
        revision_id: Str = "RevisionId";
        /// `Status`
        status: Str = "Status";
    }
    ref content_arn;
}

/// Property types of `AWS::Wisdom::Content`.
pub mod content {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Wisdom::Content`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Wisdom::ContentAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-contentassociation.html).
    ContentAssociation = "AWS::Wisdom::ContentAssociation", Ref = Arn;
    tags "Tags" List;
    new_with ContentAssociationRequired {
        /// `KnowledgeBaseId`. Update: replaces.
        knowledge_base_id: Str = "KnowledgeBaseId",
        /// `ContentId`. Update: replaces.
        content_id: Str = "ContentId",
        /// `AssociationType`. Update: replaces.
        association_type: content_association::AssociationType = "AssociationType",
        /// `Association`. Update: replaces.
        association: content_association::ContentAssociationContents = "Association",
    }
    set {
        /// `Association`. Update: replaces.
        association: content_association::ContentAssociationContents = "Association";
        /// `AssociationType`. Update: replaces.
        association_type: content_association::AssociationType = "AssociationType";
        /// `ContentId`. Update: replaces.
        content_id: Str = "ContentId";
        /// `KnowledgeBaseId`. Update: replaces.
        knowledge_base_id: Str = "KnowledgeBaseId";
        /// `Tags`. Update: replaces.
        tags: List<content_association::Tag> = "Tags";
    }
    get {
        /// `ContentArn`
        content_arn: Arn = "ContentArn";
        /// `ContentAssociationId`
        content_association_id: Str = "ContentAssociationId";
        /// `KnowledgeBaseArn`
        knowledge_base_arn: Arn = "KnowledgeBaseArn";
    }
    ref content_association_arn;
}

/// Property types of `AWS::Wisdom::ContentAssociation`.
pub mod content_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AmazonConnectGuideAssociationData` of `AWS::Wisdom::ContentAssociation`.
        AmazonConnectGuideAssociationData;
        new ();
        set {
            /// `FlowId`: 1 to 2048 characters. Update: replaces.
            flow_id: Str = "FlowId";
        }
    }

    property! {
        /// `ContentAssociationContents` of `AWS::Wisdom::ContentAssociation`.
        ContentAssociationContents;
        new (amazon_connect_guide_association: AmazonConnectGuideAssociationData = "AmazonConnectGuideAssociation");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Wisdom::ContentAssociation`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AssociationType` of `AWS::Wisdom::ContentAssociation`.
        AssociationType {
            AMAZON_CONNECT_GUIDE = "AMAZON_CONNECT_GUIDE",
        }
    }
}

resource! {
    /// `AWS::Wisdom::KnowledgeBase`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html).
    KnowledgeBase = "AWS::Wisdom::KnowledgeBase", Ref = Str;
    tags "Tags" List;
    new (knowledge_base_type: knowledge_base::KnowledgeBaseType = "KnowledgeBaseType", name: Str = "Name");
    set {
        /// `Description`: 1 to 255 characters, `^[a-zA-Z0-9\s_.,-]+`. Update: replaces.
        description: Str = "Description";
        /// `KnowledgeBaseType`. Update: replaces.
        knowledge_base_type: knowledge_base::KnowledgeBaseType = "KnowledgeBaseType";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9\s_.,-]+`. Update: replaces.
        name: Str = "Name";
        /// `RenderingConfiguration`. Update: in place.
        rendering_configuration: knowledge_base::RenderingConfiguration = "RenderingConfiguration";
        /// `ServerSideEncryptionConfiguration`. Update: replaces.
        server_side_encryption_configuration: knowledge_base::ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration";
        /// `SourceConfiguration`. Update: replaces.
        source_configuration: knowledge_base::SourceConfiguration = "SourceConfiguration";
        /// `Tags`: no item twice. Update: replaces.
        tags: List<knowledge_base::Tag> = "Tags";
        /// `VectorIngestionConfiguration`. Update: in place.
        vector_ingestion_configuration: knowledge_base::VectorIngestionConfiguration = "VectorIngestionConfiguration";
    }
    get {
        /// `KnowledgeBaseArn`
        knowledge_base_arn: Arn = "KnowledgeBaseArn";
    }
    ref knowledge_base_id;
}

/// Property types of `AWS::Wisdom::KnowledgeBase`.
pub mod knowledge_base {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::assistant::{ServerSideEncryptionConfiguration, Tag};

    property! {
        /// `AppIntegrationsConfiguration` of `AWS::Wisdom::KnowledgeBase`.
        AppIntegrationsConfiguration;
        new (app_integration_arn: Str = "AppIntegrationArn");
        set {
            /// `ObjectFields`: 1 to 100 items, 1 to 4096 characters. Update: replaces.
            object_fields: List<Str> = "ObjectFields";
        }
    }

    property! {
        /// `BedrockFoundationModelConfiguration` of `AWS::Wisdom::KnowledgeBase`.
        BedrockFoundationModelConfiguration;
        new (model_arn: Str = "ModelArn");
        set {
            /// `ParsingPrompt`. Update: in place.
            parsing_prompt: ParsingPrompt = "ParsingPrompt";
        }
    }

    property! {
        /// `ChunkingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
        ChunkingConfiguration;
        new (chunking_strategy: ChunkingStrategy = "ChunkingStrategy");
        set {
            /// `FixedSizeChunkingConfiguration`. Update: in place.
            fixed_size_chunking_configuration: FixedSizeChunkingConfiguration = "FixedSizeChunkingConfiguration";
            /// `HierarchicalChunkingConfiguration`. Update: in place.
            hierarchical_chunking_configuration: HierarchicalChunkingConfiguration = "HierarchicalChunkingConfiguration";
            /// `SemanticChunkingConfiguration`. Update: in place.
            semantic_chunking_configuration: SemanticChunkingConfiguration = "SemanticChunkingConfiguration";
        }
    }

    property! {
        /// `CrawlerLimits` of `AWS::Wisdom::KnowledgeBase`.
        CrawlerLimits;
        new ();
        set {
            /// `RateLimit`: 1 to 3000. Update: replaces.
            rate_limit: Num = "RateLimit";
        }
    }

    property! {
        /// `FixedSizeChunkingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
        FixedSizeChunkingConfiguration;
        new_with FixedSizeChunkingConfigurationRequired {
            /// `MaxTokens`: at least 1. Update: in place.
            max_tokens: Num = "MaxTokens",
            /// `OverlapPercentage`: 1 to 99. Update: in place.
            overlap_percentage: Num = "OverlapPercentage",
        }
        set {
        }
    }

    property! {
        /// `HierarchicalChunkingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
        HierarchicalChunkingConfiguration;
        new (level_configurations: List<HierarchicalChunkingLevelConfiguration> = "LevelConfigurations", overlap_tokens: Num = "OverlapTokens");
        set {
        }
    }

    property! {
        /// `HierarchicalChunkingLevelConfiguration` of `AWS::Wisdom::KnowledgeBase`.
        HierarchicalChunkingLevelConfiguration;
        new (max_tokens: Num = "MaxTokens");
        set {
        }
    }

    property! {
        /// `ManagedSourceConfiguration` of `AWS::Wisdom::KnowledgeBase`.
        ManagedSourceConfiguration;
        new (web_crawler_configuration: WebCrawlerConfiguration = "WebCrawlerConfiguration");
        set {
        }
    }

    property! {
        /// `ParsingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
        ParsingConfiguration;
        new (parsing_strategy: ParsingStrategy = "ParsingStrategy");
        set {
            /// `BedrockFoundationModelConfiguration`. Update: in place.
            bedrock_foundation_model_configuration: BedrockFoundationModelConfiguration = "BedrockFoundationModelConfiguration";
        }
    }

    property! {
        /// `ParsingPrompt` of `AWS::Wisdom::KnowledgeBase`.
        ParsingPrompt;
        new (parsing_prompt_text: Str = "ParsingPromptText");
        set {
        }
    }

    property! {
        /// `RenderingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
        RenderingConfiguration;
        new ();
        set {
            /// `TemplateUri`: 1 to 4096 characters. Update: in place.
            template_uri: Str = "TemplateUri";
        }
    }

    property! {
        /// `SeedUrl` of `AWS::Wisdom::KnowledgeBase`.
        SeedUrl;
        new ();
        set {
            /// `Url`: `^https?://[A-Za-z0-9][^\s]*$`. Update: replaces.
            url: Str = "Url";
        }
    }

    property! {
        /// `SemanticChunkingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
        SemanticChunkingConfiguration;
        new_with SemanticChunkingConfigurationRequired {
            /// `MaxTokens`: at least 1. Update: in place.
            max_tokens: Num = "MaxTokens",
            /// `BufferSize`: 0 to 1. Update: in place.
            buffer_size: Num = "BufferSize",
            /// `BreakpointPercentileThreshold`: 50 to 99. Update: in place.
            breakpoint_percentile_threshold: Num = "BreakpointPercentileThreshold",
        }
        set {
        }
    }

    property! {
        /// `SourceConfiguration` of `AWS::Wisdom::KnowledgeBase`.
        SourceConfiguration;
        new ();
        set {
            /// `AppIntegrations`. Update: replaces.
            app_integrations: AppIntegrationsConfiguration = "AppIntegrations";
            /// `ManagedSourceConfiguration`. Update: replaces.
            managed_source_configuration: ManagedSourceConfiguration = "ManagedSourceConfiguration";
        }
    }

    property! {
        /// `UrlConfiguration` of `AWS::Wisdom::KnowledgeBase`.
        UrlConfiguration;
        new ();
        set {
            /// `SeedUrls`: 1 to 100 items. Update: replaces.
            seed_urls: List<SeedUrl> = "SeedUrls";
        }
    }

    property! {
        /// `VectorIngestionConfiguration` of `AWS::Wisdom::KnowledgeBase`.
        VectorIngestionConfiguration;
        new ();
        set {
            /// `ChunkingConfiguration`. Update: in place.
            chunking_configuration: ChunkingConfiguration = "ChunkingConfiguration";
            /// `ParsingConfiguration`. Update: in place.
            parsing_configuration: ParsingConfiguration = "ParsingConfiguration";
        }
    }

    property! {
        /// `WebCrawlerConfiguration` of `AWS::Wisdom::KnowledgeBase`.
        WebCrawlerConfiguration;
        new (url_configuration: UrlConfiguration = "UrlConfiguration");
        set {
            /// `CrawlerLimits`. Update: replaces.
            crawler_limits: CrawlerLimits = "CrawlerLimits";
            /// `ExclusionFilters`: 1 to 25 items, 1 to 1000 characters. Update: replaces.
            exclusion_filters: List<Str> = "ExclusionFilters";
            /// `InclusionFilters`: 1 to 25 items, 1 to 1000 characters. Update: replaces.
            inclusion_filters: List<Str> = "InclusionFilters";
            /// `Scope`. Update: replaces.
            scope: Scope = "Scope";
        }
    }

    values! {
        /// `ChunkingStrategy` of `AWS::Wisdom::KnowledgeBase`.
        ChunkingStrategy {
            FIXED_SIZE = "FIXED_SIZE",
            NONE = "NONE",
            HIERARCHICAL = "HIERARCHICAL",
            SEMANTIC = "SEMANTIC",
        }
    }

    values! {
        /// `KnowledgeBaseType` of `AWS::Wisdom::KnowledgeBase`.
        KnowledgeBaseType {
            EXTERNAL = "EXTERNAL",
            CUSTOM = "CUSTOM",
            MESSAGE_TEMPLATES = "MESSAGE_TEMPLATES",
            MANAGED = "MANAGED",
            QUICK_RESPONSES = "QUICK_RESPONSES",
        }
    }

    values! {
        /// `ParsingStrategy` of `AWS::Wisdom::KnowledgeBase`.
        ParsingStrategy {
            BEDROCK_FOUNDATION_MODEL = "BEDROCK_FOUNDATION_MODEL",
        }
    }

    values! {
        /// `Scope` of `AWS::Wisdom::KnowledgeBase`.
        Scope {
            HOST_ONLY = "HOST_ONLY",
            SUBDOMAINS = "SUBDOMAINS",
        }
    }
}

resource! {
    /// `AWS::Wisdom::MessageTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplate.html).
    MessageTemplate = "AWS::Wisdom::MessageTemplate", Ref = Arn;
    tags "Tags" List;
    new_with MessageTemplateRequired {
        /// `KnowledgeBaseArn`. Update: replaces.
        knowledge_base_arn: Str = "KnowledgeBaseArn",
        /// `ChannelSubtype`. Update: replaces.
        channel_subtype: message_template::ChannelSubtype = "ChannelSubtype",
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9\\s_.,-]+`. Update: in place.
        name: Str = "Name",
        /// `Content`. Update: in place.
        content: message_template::Content = "Content",
    }
    set {
        /// `ChannelSubtype`. Update: replaces.
        channel_subtype: message_template::ChannelSubtype = "ChannelSubtype";
        /// `Content`. Update: in place.
        content: message_template::Content = "Content";
        /// `DefaultAttributes`. Update: in place.
        default_attributes: message_template::MessageTemplateAttributes = "DefaultAttributes";
        /// `Description`: 1 to 255 characters, `^[a-zA-Z0-9\\s_.,-]+`. Update: in place.
        description: Str = "Description";
        /// `GroupingConfiguration`. Update: in place.
        grouping_configuration: message_template::GroupingConfiguration = "GroupingConfiguration";
        /// `KnowledgeBaseArn`. Update: replaces.
        knowledge_base_arn: Str = "KnowledgeBaseArn";
        /// `Language`: 2 to 5 characters. Update: in place.
        language: Str = "Language";
        /// `MessageTemplateAttachments`. Update: in place.
        message_template_attachments: List<message_template::MessageTemplateAttachment> = "MessageTemplateAttachments";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9\\s_.,-]+`. Update: in place.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<message_template::Tag> = "Tags";
    }
    get {
        /// `MessageTemplateContentSha256`
        message_template_content_sha256: Str = "MessageTemplateContentSha256";
        /// `MessageTemplateId`
        message_template_id: Str = "MessageTemplateId";
    }
    ref message_template_arn;
}

/// Property types of `AWS::Wisdom::MessageTemplate`.
pub mod message_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::content::Tag;

    property! {
        /// `AgentAttributes` of `AWS::Wisdom::MessageTemplate`.
        AgentAttributes;
        new ();
        set {
            /// `FirstName`: 1 to 32 767 characters. Update: in place.
            first_name: Str = "FirstName";
            /// `LastName`: 1 to 32 767 characters. Update: in place.
            last_name: Str = "LastName";
        }
    }

    property! {
        /// `Content` of `AWS::Wisdom::MessageTemplate`.
        Content;
        new ();
        set {
            /// `EmailMessageTemplateContent`. Update: in place.
            email_message_template_content: EmailMessageTemplateContent = "EmailMessageTemplateContent";
            /// `SmsMessageTemplateContent`. Update: in place.
            sms_message_template_content: SmsMessageTemplateContent = "SmsMessageTemplateContent";
        }
    }

    property! {
        /// `CustomerProfileAttributes` of `AWS::Wisdom::MessageTemplate`.
        CustomerProfileAttributes;
        new ();
        set {
            /// `AccountNumber`: 1 to 32 767 characters. Update: in place.
            account_number: Str = "AccountNumber";
            /// `AdditionalInformation`: 1 to 32 767 characters. Update: in place.
            additional_information: Str = "AdditionalInformation";
            /// `Address1`: 1 to 32 767 characters. Update: in place.
            address1: Str = "Address1";
            /// `Address2`: 1 to 32 767 characters. Update: in place.
            address2: Str = "Address2";
            /// `Address3`: 1 to 32 767 characters. Update: in place.
            address3: Str = "Address3";
            /// `Address4`: 1 to 32 767 characters. Update: in place.
            address4: Str = "Address4";
            /// `BillingAddress1`: 1 to 32 767 characters. Update: in place.
            billing_address1: Str = "BillingAddress1";
            /// `BillingAddress2`: 1 to 32 767 characters. Update: in place.
            billing_address2: Str = "BillingAddress2";
            /// `BillingAddress3`: 1 to 32 767 characters. Update: in place.
            billing_address3: Str = "BillingAddress3";
            /// `BillingAddress4`: 1 to 32 767 characters. Update: in place.
            billing_address4: Str = "BillingAddress4";
            /// `BillingCity`: 1 to 32 767 characters. Update: in place.
            billing_city: Str = "BillingCity";
            /// `BillingCountry`: 1 to 32 767 characters. Update: in place.
            billing_country: Str = "BillingCountry";
            /// `BillingCounty`: 1 to 32 767 characters. Update: in place.
            billing_county: Str = "BillingCounty";
            /// `BillingPostalCode`: 1 to 32 767 characters. Update: in place.
            billing_postal_code: Str = "BillingPostalCode";
            /// `BillingProvince`: 1 to 32 767 characters. Update: in place.
            billing_province: Str = "BillingProvince";
            /// `BillingState`: 1 to 32 767 characters. Update: in place.
            billing_state: Str = "BillingState";
            /// `BirthDate`: 1 to 32 767 characters. Update: in place.
            birth_date: Str = "BirthDate";
            /// `BusinessEmailAddress`: 1 to 32 767 characters. Update: in place.
            business_email_address: Str = "BusinessEmailAddress";
            /// `BusinessName`: 1 to 32 767 characters. Update: in place.
            business_name: Str = "BusinessName";
            /// `BusinessPhoneNumber`: 1 to 32 767 characters. Update: in place.
            business_phone_number: Str = "BusinessPhoneNumber";
            /// `City`: 1 to 32 767 characters. Update: in place.
            city: Str = "City";
            /// `Country`: 1 to 32 767 characters. Update: in place.
            country: Str = "Country";
            /// `County`: 1 to 32 767 characters. Update: in place.
            county: Str = "County";
            /// `Custom`. Update: in place.
            custom: Map<Str> = "Custom";
            /// `EmailAddress`: 1 to 32 767 characters. Update: in place.
            email_address: Str = "EmailAddress";
            /// `FirstName`: 1 to 32 767 characters. Update: in place.
            first_name: Str = "FirstName";
            /// `Gender`: 1 to 32 767 characters. Update: in place.
            gender: Str = "Gender";
            /// `HomePhoneNumber`: 1 to 32 767 characters. Update: in place.
            home_phone_number: Str = "HomePhoneNumber";
            /// `LastName`: 1 to 32 767 characters. Update: in place.
            last_name: Str = "LastName";
            /// `MailingAddress1`: 1 to 32 767 characters. Update: in place.
            mailing_address1: Str = "MailingAddress1";
            /// `MailingAddress2`: 1 to 32 767 characters. Update: in place.
            mailing_address2: Str = "MailingAddress2";
            /// `MailingAddress3`: 1 to 32 767 characters. Update: in place.
            mailing_address3: Str = "MailingAddress3";
            /// `MailingAddress4`: 1 to 32 767 characters. Update: in place.
            mailing_address4: Str = "MailingAddress4";
            /// `MailingCity`: 1 to 32 767 characters. Update: in place.
            mailing_city: Str = "MailingCity";
            /// `MailingCountry`: 1 to 32 767 characters. Update: in place.
            mailing_country: Str = "MailingCountry";
            /// `MailingCounty`: 1 to 32 767 characters. Update: in place.
            mailing_county: Str = "MailingCounty";
            /// `MailingPostalCode`: 1 to 32 767 characters. Update: in place.
            mailing_postal_code: Str = "MailingPostalCode";
            /// `MailingProvince`: 1 to 32 767 characters. Update: in place.
            mailing_province: Str = "MailingProvince";
            /// `MailingState`: 1 to 32 767 characters. Update: in place.
            mailing_state: Str = "MailingState";
            /// `MiddleName`: 1 to 32 767 characters. Update: in place.
            middle_name: Str = "MiddleName";
            /// `MobilePhoneNumber`: 1 to 32 767 characters. Update: in place.
            mobile_phone_number: Str = "MobilePhoneNumber";
            /// `PartyType`: 1 to 32 767 characters. Update: in place.
            party_type: Str = "PartyType";
            /// `PhoneNumber`: 1 to 32 767 characters. Update: in place.
            phone_number: Str = "PhoneNumber";
            /// `PostalCode`: 1 to 32 767 characters. Update: in place.
            postal_code: Str = "PostalCode";
            /// `ProfileARN`: 1 to 32 767 characters. Update: in place.
            profile_arn: Str = "ProfileARN";
            /// `ProfileId`: 1 to 32 767 characters. Update: in place.
            profile_id: Str = "ProfileId";
            /// `Province`: 1 to 32 767 characters. Update: in place.
            province: Str = "Province";
            /// `ShippingAddress1`: 1 to 32 767 characters. Update: in place.
            shipping_address1: Str = "ShippingAddress1";
            /// `ShippingAddress2`: 1 to 32 767 characters. Update: in place.
            shipping_address2: Str = "ShippingAddress2";
            /// `ShippingAddress3`: 1 to 32 767 characters. Update: in place.
            shipping_address3: Str = "ShippingAddress3";
            /// `ShippingAddress4`: 1 to 32 767 characters. Update: in place.
            shipping_address4: Str = "ShippingAddress4";
            /// `ShippingCity`: 1 to 32 767 characters. Update: in place.
            shipping_city: Str = "ShippingCity";
            /// `ShippingCountry`: 1 to 32 767 characters. Update: in place.
            shipping_country: Str = "ShippingCountry";
            /// `ShippingCounty`: 1 to 32 767 characters. Update: in place.
            shipping_county: Str = "ShippingCounty";
            /// `ShippingPostalCode`: 1 to 32 767 characters. Update: in place.
            shipping_postal_code: Str = "ShippingPostalCode";
            /// `ShippingProvince`: 1 to 32 767 characters. Update: in place.
            shipping_province: Str = "ShippingProvince";
            /// `ShippingState`: 1 to 32 767 characters. Update: in place.
            shipping_state: Str = "ShippingState";
            /// `State`: 1 to 32 767 characters. Update: in place.
            state: Str = "State";
        }
    }

    property! {
        /// `EmailMessageTemplateContent` of `AWS::Wisdom::MessageTemplate`.
        EmailMessageTemplateContent;
        new (subject: Str = "Subject", body: EmailMessageTemplateContentBody = "Body", headers: List<EmailMessageTemplateHeader> = "Headers");
        set {
        }
    }

    property! {
        /// `EmailMessageTemplateContentBody` of `AWS::Wisdom::MessageTemplate`.
        EmailMessageTemplateContentBody;
        new ();
        set {
            /// `Html`. Update: in place.
            html: MessageTemplateBodyContentProvider = "Html";
            /// `PlainText`. Update: in place.
            plain_text: MessageTemplateBodyContentProvider = "PlainText";
        }
    }

    property! {
        /// `EmailMessageTemplateHeader` of `AWS::Wisdom::MessageTemplate`.
        EmailMessageTemplateHeader;
        new ();
        set {
            /// `Name`: 1 to 126 characters, `^[!-9;-@A-~]+$`. Update: in place.
            name: Str = "Name";
            /// `Value`: 1 to 870 characters, `[ -~]*`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `GroupingConfiguration` of `AWS::Wisdom::MessageTemplate`.
        GroupingConfiguration;
        new (criteria: Str = "Criteria", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `MessageTemplateAttachment` of `AWS::Wisdom::MessageTemplate`.
        MessageTemplateAttachment;
        new_with MessageTemplateAttachmentRequired {
            /// `AttachmentName`: 1 to 255 characters. Update: in place.
            attachment_name: Str = "AttachmentName",
            /// `S3PresignedUrl`: at least 1 characters. Update: in place.
            s3_presigned_url: Str = "S3PresignedUrl",
        }
        set {
            /// `AttachmentId`: at least 1 characters. Update: in place.
            attachment_id: Str = "AttachmentId";
        }
    }

    property! {
        /// `MessageTemplateAttributes` of `AWS::Wisdom::MessageTemplate`.
        MessageTemplateAttributes;
        new ();
        set {
            /// `AgentAttributes`. Update: in place.
            agent_attributes: AgentAttributes = "AgentAttributes";
            /// `CustomAttributes`. Update: in place.
            custom_attributes: Map<Str> = "CustomAttributes";
            /// `CustomerProfileAttributes`. Update: in place.
            customer_profile_attributes: CustomerProfileAttributes = "CustomerProfileAttributes";
            /// `SystemAttributes`. Update: in place.
            system_attributes: SystemAttributes = "SystemAttributes";
        }
    }

    property! {
        /// `MessageTemplateBodyContentProvider` of `AWS::Wisdom::MessageTemplate`.
        MessageTemplateBodyContentProvider;
        new ();
        set {
            /// `Content`: at least 1 characters. Update: in place.
            content: Str = "Content";
        }
    }

    property! {
        /// `SmsMessageTemplateContent` of `AWS::Wisdom::MessageTemplate`.
        SmsMessageTemplateContent;
        new (body: SmsMessageTemplateContentBody = "Body");
        set {
        }
    }

    property! {
        /// `SmsMessageTemplateContentBody` of `AWS::Wisdom::MessageTemplate`.
        SmsMessageTemplateContentBody;
        new ();
        set {
            /// `PlainText`. Update: in place.
            plain_text: MessageTemplateBodyContentProvider = "PlainText";
        }
    }

    property! {
        /// `SystemAttributes` of `AWS::Wisdom::MessageTemplate`.
        SystemAttributes;
        new ();
        set {
            /// `CustomerEndpoint`. Update: in place.
            customer_endpoint: SystemEndpointAttributes = "CustomerEndpoint";
            /// `Name`: 1 to 32 767 characters. Update: in place.
            name: Str = "Name";
            /// `SystemEndpoint`. Update: in place.
            system_endpoint: SystemEndpointAttributes = "SystemEndpoint";
        }
    }

    property! {
        /// `SystemEndpointAttributes` of `AWS::Wisdom::MessageTemplate`.
        SystemEndpointAttributes;
        new ();
        set {
            /// `Address`: 1 to 32 767 characters. Update: in place.
            address: Str = "Address";
        }
    }

    values! {
        /// `ChannelSubtype` of `AWS::Wisdom::MessageTemplate`.
        ChannelSubtype {
            EMAIL = "EMAIL",
            SMS = "SMS",
        }
    }
}

resource! {
    /// `AWS::Wisdom::MessageTemplateVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplateversion.html).
    MessageTemplateVersion = "AWS::Wisdom::MessageTemplateVersion", Ref = Arn;
    new (message_template_arn: Str = "MessageTemplateArn");
    set {
        /// `MessageTemplateArn`. Update: replaces.
        message_template_arn: Str = "MessageTemplateArn";
        /// `MessageTemplateContentSha256`: 1 to 64 characters. Update: may replace.
        message_template_content_sha256: Str = "MessageTemplateContentSha256";
    }
    get {
        /// `MessageTemplateVersionNumber`
        message_template_version_number: Num = "MessageTemplateVersionNumber";
    }
    ref message_template_version_arn;
}

resource! {
    /// `AWS::Wisdom::QuickResponse`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-quickresponse.html).
    QuickResponse = "AWS::Wisdom::QuickResponse", Ref = Arn;
    tags "Tags" List;
    new_with QuickResponseRequired {
        /// `KnowledgeBaseArn`. Update: replaces.
        knowledge_base_arn: Str = "KnowledgeBaseArn",
        /// `Content`. Update: in place.
        content: quick_response::QuickResponseContentProvider = "Content",
        /// `Name`: 1 to 100 characters. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `Channels`: 1 to 10 characters. Update: in place.
        channels: List<quick_response::ChannelType> = "Channels";
        /// `Content`. Update: in place.
        content: quick_response::QuickResponseContentProvider = "Content";
        /// `ContentType`. Update: in place.
        content_type: Str = "ContentType";
        /// `Description`: 1 to 255 characters. Update: in place.
        description: Str = "Description";
        /// `GroupingConfiguration`. Update: in place.
        grouping_configuration: quick_response::GroupingConfiguration = "GroupingConfiguration";
        /// `IsActive`. Update: in place.
        is_active: Bool = "IsActive";
        /// `KnowledgeBaseArn`. Update: replaces.
        knowledge_base_arn: Str = "KnowledgeBaseArn";
        /// `Language`: 2 to 5 characters. Update: in place.
        language: Str = "Language";
        /// `Name`: 1 to 100 characters. Update: in place.
        name: Str = "Name";
        /// `ShortcutKey`: 1 to 100 characters. Update: in place.
        shortcut_key: Str = "ShortcutKey";
        /// `Tags`: no item twice. Update: in place.
        tags: List<quick_response::Tag> = "Tags";
    }
    get {
        /// `Contents`
        contents: Json = "Contents";
        /// `Contents.Markdown`
        contents_markdown: Json = "Contents.Markdown";
        /// `Contents.Markdown.Content`
        contents_markdown_content: Str = "Contents.Markdown.Content";
        /// `Contents.PlainText`
        contents_plain_text: Json = "Contents.PlainText";
        /// `Contents.PlainText.Content`
        contents_plain_text_content: Str = "Contents.PlainText.Content";
        /// `QuickResponseId`
        quick_response_id: Str = "QuickResponseId";
        /// `Status`
        status: Str = "Status";
    }
    ref quick_response_arn;
}

/// Property types of `AWS::Wisdom::QuickResponse`.
pub mod quick_response {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::content::Tag;

    pub use super::message_template::GroupingConfiguration;

    property! {
        /// `QuickResponseContentProvider` of `AWS::Wisdom::QuickResponse`.
        QuickResponseContentProvider;
        new ();
        set {
            /// `Content`: 1 to 4000 characters. Update: in place.
            content: Str = "Content";
        }
    }

    values! {
        /// `ChannelType` of `AWS::Wisdom::QuickResponse`.
        ChannelType {
            CHAT = "Chat",
            EMAIL = "Email",
        }
    }
}
