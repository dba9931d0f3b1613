// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Bedrock`: 23 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Bedrock::Agent`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html).
    Agent = "AWS::Bedrock::Agent", Ref = Str;
    tags "Tags" Object;
    new (agent_name: Str = "AgentName");
    set {
        /// `ActionGroups`. Update: in place.
        action_groups: List<agent::AgentActionGroup> = "ActionGroups";
        /// `AgentCollaboration`. Update: in place.
        agent_collaboration: agent::AgentCollaboration = "AgentCollaboration";
        /// `AgentCollaborators`. Update: in place.
        agent_collaborators: List<agent::AgentCollaborator> = "AgentCollaborators";
        /// `AgentName`: `^([0-9a-zA-Z][_-]?){1,100}$`. Update: in place.
        agent_name: Str = "AgentName";
        /// `AgentResourceRoleArn`: at most 2048 characters. Update: in place.
        agent_resource_role_arn: IamRoleArn = "AgentResourceRoleArn";
        /// `AutoPrepare`: default `false`. Update: in place.
        auto_prepare: Bool = "AutoPrepare";
        /// `CustomOrchestration`. Update: in place.
        custom_orchestration: agent::CustomOrchestration = "CustomOrchestration";
        /// `CustomerEncryptionKeyArn`: 1 to 2048 characters. Update: in place.
        customer_encryption_key_arn: Str = "CustomerEncryptionKeyArn";
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `FoundationModel`: 1 to 2048 characters. Update: in place.
        foundation_model: Str = "FoundationModel";
        /// `GuardrailConfiguration`. Update: in place.
        guardrail_configuration: agent::GuardrailConfiguration = "GuardrailConfiguration";
        /// `IdleSessionTTLInSeconds`: 60 to 5400. Update: in place.
        idle_session_ttl_in_seconds: Num = "IdleSessionTTLInSeconds";
        /// `Instruction`: at least 40 characters. Update: in place.
        instruction: Str = "Instruction";
        /// `KnowledgeBases`. Update: in place.
        knowledge_bases: List<agent::AgentKnowledgeBase> = "KnowledgeBases";
        /// `MemoryConfiguration`. Update: in place.
        memory_configuration: agent::MemoryConfiguration = "MemoryConfiguration";
        /// `OrchestrationType`. Update: in place.
        orchestration_type: agent::OrchestrationType = "OrchestrationType";
        /// `PromptOverrideConfiguration`. Update: in place.
        prompt_override_configuration: agent::PromptOverrideConfiguration = "PromptOverrideConfiguration";
        /// `SkipResourceInUseCheckOnDelete`: default `false`. Update: in place.
        skip_resource_in_use_check_on_delete: Bool = "SkipResourceInUseCheckOnDelete";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `TestAliasTags`. Update: in place.
        test_alias_tags: Map<Str> = "TestAliasTags";
    }
    get {
        /// `AgentArn`
        agent_arn: Arn = "AgentArn";
        /// `AgentStatus`
        agent_status: Str = "AgentStatus";
        /// `AgentVersion`
        agent_version: Str = "AgentVersion";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FailureReasons`
        failure_reasons: List<Str> = "FailureReasons";
        /// `PreparedAt`
        prepared_at: Str = "PreparedAt";
        /// `RecommendedActions`
        recommended_actions: List<Str> = "RecommendedActions";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref agent_id;
}

/// Property types of `AWS::Bedrock::Agent`.
pub mod agent {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `APISchema` of `AWS::Bedrock::Agent`.
        APISchema;
        new ();
        set {
            /// `Payload`. Update: in place.
            payload: Str = "Payload";
            /// `S3`. Update: in place.
            s3: S3Identifier = "S3";
        }
    }

    property! {
        /// `ActionGroupExecutor` of `AWS::Bedrock::Agent`.
        ActionGroupExecutor;
        new ();
        set {
            /// `CustomControl`. Update: in place.
            custom_control: CustomControlMethod = "CustomControl";
            /// `Lambda`: at most 2048 characters. Update: in place.
            lambda: Str = "Lambda";
        }
    }

    property! {
        /// `AgentActionGroup` of `AWS::Bedrock::Agent`.
        AgentActionGroup;
        new (action_group_name: Str = "ActionGroupName");
        set {
            /// `ActionGroupExecutor`. Update: in place.
            action_group_executor: ActionGroupExecutor = "ActionGroupExecutor";
            /// `ActionGroupState`. Update: in place.
            action_group_state: ActionGroupState = "ActionGroupState";
            /// `ApiSchema`. Update: in place.
            api_schema: APISchema = "ApiSchema";
            /// `Description`: 1 to 200 characters. Update: in place.
            description: Str = "Description";
            /// `FunctionSchema`. Update: in place.
            function_schema: FunctionSchema = "FunctionSchema";
            /// `ParentActionGroupSignature`. Update: in place.
            parent_action_group_signature: ActionGroupSignature = "ParentActionGroupSignature";
            /// `SkipResourceInUseCheckOnDelete`: default `false`. Update: in place.
            skip_resource_in_use_check_on_delete: Bool = "SkipResourceInUseCheckOnDelete";
        }
    }

    property! {
        /// `AgentCollaborator` of `AWS::Bedrock::Agent`.
        AgentCollaborator;
        new_with AgentCollaboratorRequired {
            /// `AgentDescriptor`. Update: in place.
            agent_descriptor: AgentDescriptor = "AgentDescriptor",
            /// `CollaborationInstruction`. Update: in place.
            collaboration_instruction: Str = "CollaborationInstruction",
            /// `CollaboratorName`. Update: in place.
            collaborator_name: Str = "CollaboratorName",
        }
        set {
            /// `RelayConversationHistory`. Update: in place.
            relay_conversation_history: RelayConversationHistory = "RelayConversationHistory";
        }
    }

    property! {
        /// `AgentDescriptor` of `AWS::Bedrock::Agent`.
        AgentDescriptor;
        new ();
        set {
            /// `AliasArn`. Update: in place.
            alias_arn: Str = "AliasArn";
        }
    }

    property! {
        /// `AgentKnowledgeBase` of `AWS::Bedrock::Agent`.
        AgentKnowledgeBase;
        new_with AgentKnowledgeBaseRequired {
            /// `KnowledgeBaseId`: `^[0-9a-zA-Z]{10}$`. Update: in place.
            knowledge_base_id: Str = "KnowledgeBaseId",
            /// `Description`: 1 to 200 characters. Update: in place.
            description: Str = "Description",
        }
        set {
            /// `KnowledgeBaseState`. Update: in place.
            knowledge_base_state: KnowledgeBaseState = "KnowledgeBaseState";
        }
    }

    property! {
        /// `CustomOrchestration` of `AWS::Bedrock::Agent`.
        CustomOrchestration;
        new ();
        set {
            /// `Executor`. Update: in place.
            executor: OrchestrationExecutor = "Executor";
        }
    }

    property! {
        /// `Function` of `AWS::Bedrock::Agent`.
        Function;
        new (name: Str = "Name");
        set {
            /// `Description`: 1 to 1200 characters. Update: in place.
            description: Str = "Description";
            /// `Parameters`. Update: in place.
            parameters: Map<ParameterDetail> = "Parameters";
            /// `RequireConfirmation`. Update: in place.
            require_confirmation: RequireConfirmation = "RequireConfirmation";
        }
    }

    property! {
        /// `FunctionSchema` of `AWS::Bedrock::Agent`.
        FunctionSchema;
        new (functions: List<Function> = "Functions");
        set {
        }
    }

    property! {
        /// `GuardrailConfiguration` of `AWS::Bedrock::Agent`.
        GuardrailConfiguration;
        new ();
        set {
            /// `GuardrailIdentifier`: at most 2048 characters. Update: in place.
            guardrail_identifier: Str = "GuardrailIdentifier";
            /// `GuardrailVersion`: `^(([0-9]{1,8})|(DRAFT))$`. Update: in place.
            guardrail_version: Str = "GuardrailVersion";
        }
    }

    property! {
        /// `InferenceConfiguration` of `AWS::Bedrock::Agent`.
        InferenceConfiguration;
        new ();
        set {
            /// `MaximumLength`: 0 to 131 072. Update: in place.
            maximum_length: Num = "MaximumLength";
            /// `StopSequences`: at most 4 items. Update: in place.
            stop_sequences: List<Str> = "StopSequences";
            /// `Temperature`: 0 to 1. Update: in place.
            temperature: Num = "Temperature";
            /// `TopK`: 0 to 500. Update: in place.
            top_k: Num = "TopK";
            /// `TopP`: 0 to 1. Update: in place.
            top_p: Num = "TopP";
        }
    }

    property! {
        /// `MemoryConfiguration` of `AWS::Bedrock::Agent`.
        MemoryConfiguration;
        new ();
        set {
            /// `EnabledMemoryTypes`. Update: in place.
            enabled_memory_types: List<MemoryType> = "EnabledMemoryTypes";
            /// `SessionSummaryConfiguration`. Update: in place.
            session_summary_configuration: SessionSummaryConfiguration = "SessionSummaryConfiguration";
            /// `StorageDays`. Update: in place.
            storage_days: Num = "StorageDays";
        }
    }

    property! {
        /// `OrchestrationExecutor` of `AWS::Bedrock::Agent`.
        OrchestrationExecutor;
        new (lambda: Str = "Lambda");
        set {
        }
    }

    property! {
        /// `ParameterDetail` of `AWS::Bedrock::Agent`.
        ParameterDetail;
        new (type_: Type = "Type");
        set {
            /// `Description`: 1 to 500 characters. Update: in place.
            description: Str = "Description";
            /// `Required`. Update: in place.
            required: Bool = "Required";
        }
    }

    property! {
        /// `PromptConfiguration` of `AWS::Bedrock::Agent`.
        PromptConfiguration;
        new ();
        set {
            /// `AdditionalModelRequestFields`. Update: in place.
            additional_model_request_fields: Json = "AdditionalModelRequestFields";
            /// `BasePromptTemplate`: 1 to 100 000 characters. Update: in place.
            base_prompt_template: Str = "BasePromptTemplate";
            /// `FoundationModel`: 1 to 2048 characters. Update: in place.
            foundation_model: Str = "FoundationModel";
            /// `InferenceConfiguration`. Update: in place.
            inference_configuration: InferenceConfiguration = "InferenceConfiguration";
            /// `ParserMode`. Update: in place.
            parser_mode: CreationMode = "ParserMode";
            /// `PromptCreationMode`. Update: in place.
            prompt_creation_mode: CreationMode = "PromptCreationMode";
            /// `PromptState`. Update: in place.
            prompt_state: PromptState = "PromptState";
            /// `PromptType`. Update: in place.
            prompt_type: PromptType = "PromptType";
        }
    }

    property! {
        /// `PromptOverrideConfiguration` of `AWS::Bedrock::Agent`.
        PromptOverrideConfiguration;
        new (prompt_configurations: List<PromptConfiguration> = "PromptConfigurations");
        set {
            /// `OverrideLambda`: at most 2048 characters. Update: in place.
            override_lambda: Str = "OverrideLambda";
        }
    }

    property! {
        /// `S3Identifier` of `AWS::Bedrock::Agent`.
        S3Identifier;
        new ();
        set {
            /// `S3BucketName`: 3 to 63 characters, `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Update: in place.
            s3_bucket_name: S3BucketName = "S3BucketName";
            /// `S3ObjectKey`: 1 to 1024 characters. Update: in place.
            s3_object_key: Str = "S3ObjectKey";
        }
    }

    property! {
        /// `SessionSummaryConfiguration` of `AWS::Bedrock::Agent`.
        SessionSummaryConfiguration;
        new ();
        set {
            /// `MaxRecentSessions`. Update: in place.
            max_recent_sessions: Num = "MaxRecentSessions";
        }
    }

    values! {
        /// `ActionGroupSignature` of `AWS::Bedrock::Agent`.
        ActionGroupSignature {
            AMAZON_USER_INPUT = "AMAZON.UserInput",
            AMAZON_CODE_INTERPRETER = "AMAZON.CodeInterpreter",
        }
    }

    values! {
        /// `ActionGroupState` of `AWS::Bedrock::Agent`.
        ActionGroupState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `AgentCollaboration` of `AWS::Bedrock::Agent`.
        AgentCollaboration {
            DISABLED = "DISABLED",
            SUPERVISOR = "SUPERVISOR",
            SUPERVISOR_ROUTER = "SUPERVISOR_ROUTER",
        }
    }

    values! {
        /// `CreationMode` of `AWS::Bedrock::Agent`.
        CreationMode {
            DEFAULT = "DEFAULT",
            OVERRIDDEN = "OVERRIDDEN",
        }
    }

    values! {
        /// `CustomControlMethod` of `AWS::Bedrock::Agent`.
        CustomControlMethod {
            RETURN_CONTROL = "RETURN_CONTROL",
        }
    }

    values! {
        /// `KnowledgeBaseState` of `AWS::Bedrock::Agent`.
        KnowledgeBaseState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `MemoryType` of `AWS::Bedrock::Agent`.
        MemoryType {
            SESSION_SUMMARY = "SESSION_SUMMARY",
        }
    }

    values! {
        /// `OrchestrationType` of `AWS::Bedrock::Agent`.
        OrchestrationType {
            DEFAULT = "DEFAULT",
            CUSTOM_ORCHESTRATION = "CUSTOM_ORCHESTRATION",
        }
    }

    values! {
        /// `PromptState` of `AWS::Bedrock::Agent`.
        PromptState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `PromptType` of `AWS::Bedrock::Agent`.
        PromptType {
            PRE_PROCESSING = "PRE_PROCESSING",
            ORCHESTRATION = "ORCHESTRATION",
            POST_PROCESSING = "POST_PROCESSING",
            ROUTING_CLASSIFIER = "ROUTING_CLASSIFIER",
            MEMORY_SUMMARIZATION = "MEMORY_SUMMARIZATION",
            KNOWLEDGE_BASE_RESPONSE_GENERATION = "KNOWLEDGE_BASE_RESPONSE_GENERATION",
        }
    }

    values! {
        /// `RelayConversationHistory` of `AWS::Bedrock::Agent`.
        RelayConversationHistory {
            TO_COLLABORATOR = "TO_COLLABORATOR",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `RequireConfirmation` of `AWS::Bedrock::Agent`.
        RequireConfirmation {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Type` of `AWS::Bedrock::Agent`.
        Type {
            STRING = "string",
            NUMBER = "number",
            INTEGER = "integer",
            BOOLEAN = "boolean",
            ARRAY = "array",
        }
    }
}

resource! {
    /// `AWS::Bedrock::AgentAlias`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agentalias.html).
    AgentAlias = "AWS::Bedrock::AgentAlias", Ref = Str;
    tags "Tags" Object;
    new_with AgentAliasRequired {
        /// `AgentAliasName`: `^([0-9a-zA-Z][_-]?){1,100}$`. Update: in place.
        agent_alias_name: Str = "AgentAliasName",
        /// `AgentId`: `^[0-9a-zA-Z]{10}$`. Update: replaces.
        agent_id: Str = "AgentId",
    }
    set {
        /// `AgentAliasName`: `^([0-9a-zA-Z][_-]?){1,100}$`. Update: in place.
        agent_alias_name: Str = "AgentAliasName";
        /// `AgentId`: `^[0-9a-zA-Z]{10}$`. Update: replaces.
        agent_id: Str = "AgentId";
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `RoutingConfiguration`: at most 1 items. Update: in place.
        routing_configuration: List<agent_alias::AgentAliasRoutingConfigurationListItem> = "RoutingConfiguration";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `AgentAliasArn`
        agent_alias_arn: Arn = "AgentAliasArn";
        /// `AgentAliasHistoryEvents`
        agent_alias_history_events: List<Str> = "AgentAliasHistoryEvents";
        /// `AgentAliasId`
        agent_alias_id: Str = "AgentAliasId";
        /// `AgentAliasStatus`
        agent_alias_status: Str = "AgentAliasStatus";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::Bedrock::AgentAlias`.
pub mod agent_alias {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AgentAliasRoutingConfigurationListItem` of `AWS::Bedrock::AgentAlias`.
        AgentAliasRoutingConfigurationListItem;
        new (agent_version: Str = "AgentVersion");
        set {
        }
    }
}

resource! {
    /// `AWS::Bedrock::ApplicationInferenceProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-applicationinferenceprofile.html).
    ApplicationInferenceProfile = "AWS::Bedrock::ApplicationInferenceProfile", Ref = Str;
    tags "Tags" List;
    new (inference_profile_name: Str = "InferenceProfileName");
    set {
        /// `Description`: 1 to 200 characters, `^([0-9a-zA-Z:.][ _-]?)+$`. Update: replaces.
        description: Str = "Description";
        /// `InferenceProfileName`: 1 to 64 characters, `^([0-9a-zA-Z][ _-]?)+$`. Update: replaces.
        inference_profile_name: Str = "InferenceProfileName";
        /// `ModelSource`. Update: replaces.
        model_source: application_inference_profile::ModelSource = "ModelSource";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<application_inference_profile::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `InferenceProfileArn`
        inference_profile_arn: Arn = "InferenceProfileArn";
        /// `InferenceProfileId`
        inference_profile_id: Str = "InferenceProfileId";
        /// `Models`
        models: List<Str> = "Models";
        /// `Status`
        status: Str = "Status";
        /// `Type`
        type_: Str = "Type";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref inference_profile_identifier;
}

/// Property types of `AWS::Bedrock::ApplicationInferenceProfile`.
pub mod application_inference_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ModelSource` of `AWS::Bedrock::ApplicationInferenceProfile`.
        ModelSource;
        new (copy_from: Str = "CopyFrom");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Bedrock::ApplicationInferenceProfile`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Bedrock::AutomatedReasoningPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicy.html).
    AutomatedReasoningPolicy = "AWS::Bedrock::AutomatedReasoningPolicy", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 1024 characters, `^[\s\S]+$`. Update: in place.
        description: Str = "Description";
        /// `ForceDelete`: default `false`. Update: in place.
        force_delete: Bool = "ForceDelete";
        /// `KmsKeyId`: 1 to 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Name`: 1 to 256 characters, `^[0-9a-zA-Z-_ ]+$`. Update: in place.
        name: Str = "Name";
        /// `PolicyDefinition`. Update: in place.
        policy_definition: automated_reasoning_policy::PolicyDefinition = "PolicyDefinition";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<automated_reasoning_policy::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DefinitionHash`
        definition_hash: Str = "DefinitionHash";
        /// `KmsKeyArn`
        kms_key_arn: Arn = "KmsKeyArn";
        /// `PolicyId`
        policy_id: Str = "PolicyId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `Version`
        version: Str = "Version";
    }
    ref policy_arn;
}

/// Property types of `AWS::Bedrock::AutomatedReasoningPolicy`.
pub mod automated_reasoning_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_inference_profile::Tag;

    property! {
        /// `PolicyDefinition` of `AWS::Bedrock::AutomatedReasoningPolicy`.
        PolicyDefinition;
        new ();
        set {
            /// `Rules`: at most 500 items. Update: in place.
            rules: List<PolicyDefinitionRule> = "Rules";
            /// `Types`: at most 50 items. Update: in place.
            types: List<PolicyDefinitionType> = "Types";
            /// `Variables`: at most 200 items. Update: in place.
            variables: List<PolicyDefinitionVariable> = "Variables";
            /// `Version`. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `PolicyDefinitionRule` of `AWS::Bedrock::AutomatedReasoningPolicy`.
        PolicyDefinitionRule;
        new_with PolicyDefinitionRuleRequired {
            /// `Id`: 12 characters, `^[A-Z][0-9A-Z]{11}$`. Update: in place.
            id: Str = "Id",
            /// `Expression`: at most 2048 characters, `^[\s\S]+$`. Update: in place.
            expression: Str = "Expression",
        }
        set {
            /// `AlternateExpression`: at most 2048 characters, `^[\s\S]+$`. Update: in place.
            alternate_expression: Str = "AlternateExpression";
        }
    }

    property! {
        /// `PolicyDefinitionType` of `AWS::Bedrock::AutomatedReasoningPolicy`.
        PolicyDefinitionType;
        new (name: Str = "Name", values: List<PolicyDefinitionTypeValue> = "Values");
        set {
            /// `Description`: at most 1024 characters, `^[\s\S]+$`. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `PolicyDefinitionTypeValue` of `AWS::Bedrock::AutomatedReasoningPolicy`.
        PolicyDefinitionTypeValue;
        new (value: Str = "Value");
        set {
            /// `Description`: at most 1024 characters, `^[\s\S]+$`. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `PolicyDefinitionVariable` of `AWS::Bedrock::AutomatedReasoningPolicy`.
        PolicyDefinitionVariable;
        new_with PolicyDefinitionVariableRequired {
            /// `Name`: 1 to 64 characters, `^[A-Za-z][A-Za-z0-9_]+$`. Update: in place.
            name: Str = "Name",
            /// `Type`: 1 to 64 characters, `^[A-Za-z][A-Za-z0-9_]+$`. Update: in place.
            type_: Str = "Type",
            /// `Description`: at most 1024 characters, `^[\s\S]+$`. Update: in place.
            description: Str = "Description",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::Bedrock::AutomatedReasoningPolicyVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicyversion.html).
    AutomatedReasoningPolicyVersion = "AWS::Bedrock::AutomatedReasoningPolicyVersion", Ref = Str;
    tags "Tags" List;
    new (policy_arn: Str = "PolicyArn");
    set {
        /// `LastUpdatedDefinitionHash`: 128 characters, `^[0-9a-z]{128}$`. Update: replaces.
        last_updated_definition_hash: Str = "LastUpdatedDefinitionHash";
        /// `PolicyArn`: 1 to 2048 characters. Update: replaces.
        policy_arn: Str = "PolicyArn";
        /// `Tags`: at most 200 items. Update: replaces.
        tags: List<automated_reasoning_policy_version::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DefinitionHash`
        definition_hash: Str = "DefinitionHash";
        /// `Description`
        description: Str = "Description";
        /// `Name`
        name: Str = "Name";
        /// `PolicyId`
        policy_id: Str = "PolicyId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `Version`
        version: Str = "Version";
    }
}

/// Property types of `AWS::Bedrock::AutomatedReasoningPolicyVersion`.
pub mod automated_reasoning_policy_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Bedrock::AutomatedReasoningPolicyVersion`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Bedrock::Blueprint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-blueprint.html).
    Blueprint = "AWS::Bedrock::Blueprint", Ref = Arn;
    tags "Tags" List;
    new (blueprint_name: Str = "BlueprintName", schema: Json = "Schema", type_: blueprint::Type = "Type");
    set {
        /// `BlueprintName`: 1 to 128 characters, `^[a-zA-Z0-9-_]+$`. Update: replaces.
        blueprint_name: Str = "BlueprintName";
        /// `KmsEncryptionContext`. Update: in place.
        kms_encryption_context: Map<Str> = "KmsEncryptionContext";
        /// `KmsKeyId`: 1 to 2048 characters. Update: in place.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Schema`. Update: in place.
        schema: Json = "Schema";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<blueprint::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: blueprint::Type = "Type";
    }
    get {
        /// `BlueprintStage`
        blueprint_stage: Str = "BlueprintStage";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref blueprint_arn;
}

/// Property types of `AWS::Bedrock::Blueprint`.
pub mod blueprint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_inference_profile::Tag;

    values! {
        /// `Type` of `AWS::Bedrock::Blueprint`.
        Type {
            DOCUMENT = "DOCUMENT",
            IMAGE = "IMAGE",
            AUDIO = "AUDIO",
            VIDEO = "VIDEO",
        }
    }
}

resource! {
    /// `AWS::Bedrock::DataAutomationLibrary`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationlibrary.html).
    DataAutomationLibrary = "AWS::Bedrock::DataAutomationLibrary", Ref = Arn;
    tags "Tags" List;
    new (library_name: Str = "LibraryName");
    set {
        /// `EncryptionConfiguration`. Update: replaces.
        encryption_configuration: data_automation_library::EncryptionConfiguration = "EncryptionConfiguration";
        /// `LibraryDescription`: at most 300 characters. Update: in place.
        library_description: Str = "LibraryDescription";
        /// `LibraryName`: 1 to 128 characters, `^[a-zA-Z0-9-_]+$`. Update: replaces.
        library_name: Str = "LibraryName";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<data_automation_library::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `EntityTypes`
        entity_types: List<Str> = "EntityTypes";
        /// `Status`
        status: Str = "Status";
    }
    ref library_arn;
}

/// Property types of `AWS::Bedrock::DataAutomationLibrary`.
pub mod data_automation_library {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_inference_profile::Tag;

    property! {
        /// `EncryptionConfiguration` of `AWS::Bedrock::DataAutomationLibrary`.
        EncryptionConfiguration;
        new (kms_key_id: KmsKey = "KmsKeyId");
        set {
            /// `KmsEncryptionContext`. Update: replaces.
            kms_encryption_context: Map<Str> = "KmsEncryptionContext";
        }
    }
}

resource! {
    /// `AWS::Bedrock::DataAutomationProject`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html).
    DataAutomationProject = "AWS::Bedrock::DataAutomationProject", Ref = Arn;
    tags "Tags" List;
    new (project_name: Str = "ProjectName");
    set {
        /// `CustomOutputConfiguration`. Update: in place.
        custom_output_configuration: data_automation_project::CustomOutputConfiguration = "CustomOutputConfiguration";
        /// `KmsEncryptionContext`. Update: in place.
        kms_encryption_context: Map<Str> = "KmsEncryptionContext";
        /// `KmsKeyId`: 1 to 2048 characters. Update: in place.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `OverrideConfiguration`. Update: in place.
        override_configuration: data_automation_project::OverrideConfiguration = "OverrideConfiguration";
        /// `ProjectDescription`. Update: in place.
        project_description: Str = "ProjectDescription";
        /// `ProjectName`: 1 to 128 characters, `^[a-zA-Z0-9-_]+$`. Update: replaces.
        project_name: Str = "ProjectName";
        /// `ProjectType`. Update: replaces.
        project_type: data_automation_project::ProjectType = "ProjectType";
        /// `StandardOutputConfiguration`. Update: in place.
        standard_output_configuration: data_automation_project::StandardOutputConfiguration = "StandardOutputConfiguration";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<data_automation_project::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `ProjectStage`
        project_stage: Str = "ProjectStage";
        /// `Status`
        status: Str = "Status";
    }
    ref project_arn;
}

/// Property types of `AWS::Bedrock::DataAutomationProject`.
pub mod data_automation_project {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_inference_profile::Tag;

    property! {
        /// `AudioExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
        AudioExtractionCategory;
        new (state: State = "State");
        set {
            /// `TypeConfiguration`. Update: in place.
            type_configuration: AudioExtractionCategoryTypeConfiguration = "TypeConfiguration";
            /// `Types`: no item twice. Update: in place.
            types: List<AudioExtractionCategoryType> = "Types";
        }
    }

    property! {
        /// `AudioExtractionCategoryTypeConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        AudioExtractionCategoryTypeConfiguration;
        new ();
        set {
            /// `Transcript`. Update: in place.
            transcript: TranscriptConfiguration = "Transcript";
        }
    }

    property! {
        /// `AudioLanguageConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        AudioLanguageConfiguration;
        new ();
        set {
            /// `GenerativeOutputLanguage`. Update: in place.
            generative_output_language: AudioGenerativeOutputLanguage = "GenerativeOutputLanguage";
            /// `IdentifyMultipleLanguages`. Update: in place.
            identify_multiple_languages: Bool = "IdentifyMultipleLanguages";
            /// `InputLanguages`. Update: in place.
            input_languages: List<Language> = "InputLanguages";
        }
    }

    property! {
        /// `AudioOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        AudioOverrideConfiguration;
        new ();
        set {
            /// `LanguageConfiguration`. Update: in place.
            language_configuration: AudioLanguageConfiguration = "LanguageConfiguration";
            /// `ModalityProcessing`. Update: in place.
            modality_processing: ModalityProcessingConfiguration = "ModalityProcessing";
            /// `SensitiveDataConfiguration`. Update: in place.
            sensitive_data_configuration: SensitiveDataConfiguration = "SensitiveDataConfiguration";
        }
    }

    property! {
        /// `AudioStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
        AudioStandardExtraction;
        new (category: AudioExtractionCategory = "Category");
        set {
        }
    }

    property! {
        /// `AudioStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
        AudioStandardGenerativeField;
        new (state: State = "State");
        set {
            /// `Types`: no item twice. Update: in place.
            types: List<AudioStandardGenerativeFieldType> = "Types";
        }
    }

    property! {
        /// `AudioStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        AudioStandardOutputConfiguration;
        new ();
        set {
            /// `Extraction`. Update: in place.
            extraction: AudioStandardExtraction = "Extraction";
            /// `GenerativeField`. Update: in place.
            generative_field: AudioStandardGenerativeField = "GenerativeField";
        }
    }

    property! {
        /// `BlueprintItem` of `AWS::Bedrock::DataAutomationProject`.
        BlueprintItem;
        new (blueprint_arn: Str = "BlueprintArn");
        set {
            /// `BlueprintStage`. Update: in place.
            blueprint_stage: BlueprintStage = "BlueprintStage";
            /// `BlueprintVersion`: 1 to 128 characters, `^[0-9]*$`. Update: in place.
            blueprint_version: Str = "BlueprintVersion";
        }
    }

    property! {
        /// `ChannelLabelingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        ChannelLabelingConfiguration;
        new (state: State = "State");
        set {
        }
    }

    property! {
        /// `CustomOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        CustomOutputConfiguration;
        new ();
        set {
            /// `Blueprints`. Update: in place.
            blueprints: List<BlueprintItem> = "Blueprints";
        }
    }

    property! {
        /// `DocumentBoundingBox` of `AWS::Bedrock::DataAutomationProject`.
        DocumentBoundingBox;
        new (state: State = "State");
        set {
        }
    }

    property! {
        /// `DocumentExtractionGranularity` of `AWS::Bedrock::DataAutomationProject`.
        DocumentExtractionGranularity;
        new ();
        set {
            /// `Types`: no item twice. Update: in place.
            types: List<DocumentExtractionGranularityType> = "Types";
        }
    }

    property! {
        /// `DocumentOutputAdditionalFileFormat` of `AWS::Bedrock::DataAutomationProject`.
        DocumentOutputAdditionalFileFormat;
        new (state: State = "State");
        set {
        }
    }

    property! {
        /// `DocumentOutputFormat` of `AWS::Bedrock::DataAutomationProject`.
        DocumentOutputFormat;
        new (additional_file_format: DocumentOutputAdditionalFileFormat = "AdditionalFileFormat", text_format: DocumentOutputTextFormat = "TextFormat");
        set {
        }
    }

    property! {
        /// `DocumentOutputTextFormat` of `AWS::Bedrock::DataAutomationProject`.
        DocumentOutputTextFormat;
        new ();
        set {
            /// `Types`: no item twice. Update: in place.
            types: List<DocumentOutputTextFormatType> = "Types";
        }
    }

    property! {
        /// `DocumentOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        DocumentOverrideConfiguration;
        new ();
        set {
            /// `ModalityProcessing`. Update: in place.
            modality_processing: ModalityProcessingConfiguration = "ModalityProcessing";
            /// `SensitiveDataConfiguration`. Update: in place.
            sensitive_data_configuration: SensitiveDataConfiguration = "SensitiveDataConfiguration";
            /// `Splitter`. Update: in place.
            splitter: SplitterConfiguration = "Splitter";
        }
    }

    property! {
        /// `DocumentStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
        DocumentStandardExtraction;
        new (bounding_box: DocumentBoundingBox = "BoundingBox", granularity: DocumentExtractionGranularity = "Granularity");
        set {
        }
    }

    property! {
        /// `DocumentStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
        DocumentStandardGenerativeField;
        new (state: State = "State");
        set {
        }
    }

    property! {
        /// `DocumentStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        DocumentStandardOutputConfiguration;
        new ();
        set {
            /// `Extraction`. Update: in place.
            extraction: DocumentStandardExtraction = "Extraction";
            /// `GenerativeField`. Update: in place.
            generative_field: DocumentStandardGenerativeField = "GenerativeField";
            /// `OutputFormat`. Update: in place.
            output_format: DocumentOutputFormat = "OutputFormat";
        }
    }

    property! {
        /// `ImageBoundingBox` of `AWS::Bedrock::DataAutomationProject`.
        ImageBoundingBox;
        new (state: State = "State");
        set {
        }
    }

    property! {
        /// `ImageExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
        ImageExtractionCategory;
        new (state: State = "State");
        set {
            /// `Types`: no item twice. Update: in place.
            types: List<ImageExtractionCategoryType> = "Types";
        }
    }

    property! {
        /// `ImageOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        ImageOverrideConfiguration;
        new ();
        set {
            /// `ModalityProcessing`. Update: in place.
            modality_processing: ModalityProcessingConfiguration = "ModalityProcessing";
            /// `SensitiveDataConfiguration`. Update: in place.
            sensitive_data_configuration: SensitiveDataConfiguration = "SensitiveDataConfiguration";
        }
    }

    property! {
        /// `ImageStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
        ImageStandardExtraction;
        new (bounding_box: ImageBoundingBox = "BoundingBox", category: ImageExtractionCategory = "Category");
        set {
        }
    }

    property! {
        /// `ImageStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
        ImageStandardGenerativeField;
        new (state: State = "State");
        set {
            /// `Types`: no item twice. Update: in place.
            types: List<ImageStandardGenerativeFieldType> = "Types";
        }
    }

    property! {
        /// `ImageStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        ImageStandardOutputConfiguration;
        new ();
        set {
            /// `Extraction`. Update: in place.
            extraction: ImageStandardExtraction = "Extraction";
            /// `GenerativeField`. Update: in place.
            generative_field: ImageStandardGenerativeField = "GenerativeField";
        }
    }

    property! {
        /// `ModalityProcessingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        ModalityProcessingConfiguration;
        new ();
        set {
            /// `State`. Update: in place.
            state: State = "State";
        }
    }

    property! {
        /// `ModalityRoutingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        ModalityRoutingConfiguration;
        new ();
        set {
            /// `jpeg`. Update: in place.
            jpeg: DesiredModality = "jpeg";
            /// `mov`. Update: in place.
            mov: DesiredModality = "mov";
            /// `mp4`. Update: in place.
            mp4: DesiredModality = "mp4";
            /// `png`. Update: in place.
            png: DesiredModality = "png";
        }
    }

    property! {
        /// `OverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        OverrideConfiguration;
        new ();
        set {
            /// `Audio`. Update: in place.
            audio: AudioOverrideConfiguration = "Audio";
            /// `Document`. Update: in place.
            document: DocumentOverrideConfiguration = "Document";
            /// `Image`. Update: in place.
            image: ImageOverrideConfiguration = "Image";
            /// `ModalityRouting`. Update: in place.
            modality_routing: ModalityRoutingConfiguration = "ModalityRouting";
            /// `Video`. Update: in place.
            video: VideoOverrideConfiguration = "Video";
        }
    }

    property! {
        /// `PIIEntitiesConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        PIIEntitiesConfiguration;
        new ();
        set {
            /// `PiiEntityTypes`. Update: in place.
            pii_entity_types: List<PIIEntityTypes> = "PiiEntityTypes";
            /// `RedactionMaskMode`. Update: in place.
            redaction_mask_mode: PIIRedactionMaskMode = "RedactionMaskMode";
        }
    }

    property! {
        /// `SensitiveDataConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        SensitiveDataConfiguration;
        new ();
        set {
            /// `DetectionMode`. Update: in place.
            detection_mode: SensitiveDataDetectionMode = "DetectionMode";
            /// `DetectionScope`. Update: in place.
            detection_scope: List<SensitiveDataDetectionScope> = "DetectionScope";
            /// `PiiEntitiesConfiguration`. Update: in place.
            pii_entities_configuration: PIIEntitiesConfiguration = "PiiEntitiesConfiguration";
        }
    }

    property! {
        /// `SpeakerLabelingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        SpeakerLabelingConfiguration;
        new (state: State = "State");
        set {
        }
    }

    property! {
        /// `SplitterConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        SplitterConfiguration;
        new ();
        set {
            /// `State`. Update: in place.
            state: State = "State";
        }
    }

    property! {
        /// `StandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        StandardOutputConfiguration;
        new ();
        set {
            /// `Audio`. Update: in place.
            audio: AudioStandardOutputConfiguration = "Audio";
            /// `Document`. Update: in place.
            document: DocumentStandardOutputConfiguration = "Document";
            /// `Image`. Update: in place.
            image: ImageStandardOutputConfiguration = "Image";
            /// `Video`. Update: in place.
            video: VideoStandardOutputConfiguration = "Video";
        }
    }

    property! {
        /// `TranscriptConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        TranscriptConfiguration;
        new ();
        set {
            /// `ChannelLabeling`. Update: in place.
            channel_labeling: ChannelLabelingConfiguration = "ChannelLabeling";
            /// `SpeakerLabeling`. Update: in place.
            speaker_labeling: SpeakerLabelingConfiguration = "SpeakerLabeling";
        }
    }

    property! {
        /// `VideoBoundingBox` of `AWS::Bedrock::DataAutomationProject`.
        VideoBoundingBox;
        new (state: State = "State");
        set {
        }
    }

    property! {
        /// `VideoExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
        VideoExtractionCategory;
        new (state: State = "State");
        set {
            /// `Types`: no item twice. Update: in place.
            types: List<VideoExtractionCategoryType> = "Types";
        }
    }

    property! {
        /// `VideoOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        VideoOverrideConfiguration;
        new ();
        set {
            /// `ModalityProcessing`. Update: in place.
            modality_processing: ModalityProcessingConfiguration = "ModalityProcessing";
            /// `SensitiveDataConfiguration`. Update: in place.
            sensitive_data_configuration: SensitiveDataConfiguration = "SensitiveDataConfiguration";
        }
    }

    property! {
        /// `VideoStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
        VideoStandardExtraction;
        new (bounding_box: VideoBoundingBox = "BoundingBox", category: VideoExtractionCategory = "Category");
        set {
        }
    }

    property! {
        /// `VideoStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
        VideoStandardGenerativeField;
        new (state: State = "State");
        set {
            /// `Types`: no item twice. Update: in place.
            types: List<VideoStandardGenerativeFieldType> = "Types";
        }
    }

    property! {
        /// `VideoStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
        VideoStandardOutputConfiguration;
        new ();
        set {
            /// `Extraction`. Update: in place.
            extraction: VideoStandardExtraction = "Extraction";
            /// `GenerativeField`. Update: in place.
            generative_field: VideoStandardGenerativeField = "GenerativeField";
        }
    }

    values! {
        /// `AudioExtractionCategoryType` of `AWS::Bedrock::DataAutomationProject`.
        AudioExtractionCategoryType {
            AUDIO_CONTENT_MODERATION = "AUDIO_CONTENT_MODERATION",
            TRANSCRIPT = "TRANSCRIPT",
            TOPIC_CONTENT_MODERATION = "TOPIC_CONTENT_MODERATION",
        }
    }

    values! {
        /// `AudioGenerativeOutputLanguage` of `AWS::Bedrock::DataAutomationProject`.
        AudioGenerativeOutputLanguage {
            DEFAULT = "DEFAULT",
            EN = "EN",
        }
    }

    values! {
        /// `AudioStandardGenerativeFieldType` of `AWS::Bedrock::DataAutomationProject`.
        AudioStandardGenerativeFieldType {
            AUDIO_SUMMARY = "AUDIO_SUMMARY",
            IAB = "IAB",
            TOPIC_SUMMARY = "TOPIC_SUMMARY",
        }
    }

    values! {
        /// `BlueprintStage` of `AWS::Bedrock::DataAutomationProject`.
        BlueprintStage {
            DEVELOPMENT = "DEVELOPMENT",
            LIVE = "LIVE",
        }
    }

    values! {
        /// `DesiredModality` of `AWS::Bedrock::DataAutomationProject`.
        DesiredModality {
            DOCUMENT = "DOCUMENT",
            IMAGE = "IMAGE",
            VIDEO = "VIDEO",
            AUDIO = "AUDIO",
        }
    }

    values! {
        /// `DocumentExtractionGranularityType` of `AWS::Bedrock::DataAutomationProject`.
        DocumentExtractionGranularityType {
            DOCUMENT = "DOCUMENT",
            PAGE = "PAGE",
            ELEMENT = "ELEMENT",
            WORD = "WORD",
            LINE = "LINE",
        }
    }

    values! {
        /// `DocumentOutputTextFormatType` of `AWS::Bedrock::DataAutomationProject`.
        DocumentOutputTextFormatType {
            PLAIN_TEXT = "PLAIN_TEXT",
            MARKDOWN = "MARKDOWN",
            HTML = "HTML",
            CSV = "CSV",
        }
    }

    values! {
        /// `ImageExtractionCategoryType` of `AWS::Bedrock::DataAutomationProject`.
        ImageExtractionCategoryType {
            CONTENT_MODERATION = "CONTENT_MODERATION",
            TEXT_DETECTION = "TEXT_DETECTION",
            LOGOS = "LOGOS",
        }
    }

    values! {
        /// `ImageStandardGenerativeFieldType` of `AWS::Bedrock::DataAutomationProject`.
        ImageStandardGenerativeFieldType {
            IMAGE_SUMMARY = "IMAGE_SUMMARY",
            IAB = "IAB",
        }
    }

    values! {
        /// `Language` of `AWS::Bedrock::DataAutomationProject`.
        Language {
            EN = "EN",
            DE = "DE",
            ES = "ES",
            FR = "FR",
            IT = "IT",
            PT = "PT",
            JA = "JA",
            KO = "KO",
            CN = "CN",
            TW = "TW",
            HK = "HK",
        }
    }

    values! {
        /// `PIIEntityTypes` of `AWS::Bedrock::DataAutomationProject`.
        PIIEntityTypes {
            ALL = "ALL",
            ADDRESS = "ADDRESS",
            AGE = "AGE",
            NAME = "NAME",
            EMAIL = "EMAIL",
            PHONE = "PHONE",
            USERNAME = "USERNAME",
            PASSWORD = "PASSWORD",
            DRIVER_ID = "DRIVER_ID",
            LICENSE_PLATE = "LICENSE_PLATE",
            VEHICLE_IDENTIFICATION_NUMBER = "VEHICLE_IDENTIFICATION_NUMBER",
            CREDIT_DEBIT_CARD_CVV = "CREDIT_DEBIT_CARD_CVV",
            CREDIT_DEBIT_CARD_EXPIRY = "CREDIT_DEBIT_CARD_EXPIRY",
            CREDIT_DEBIT_CARD_NUMBER = "CREDIT_DEBIT_CARD_NUMBER",
            PIN = "PIN",
            INTERNATIONAL_BANK_ACCOUNT_NUMBER = "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
            SWIFT_CODE = "SWIFT_CODE",
            IP_ADDRESS = "IP_ADDRESS",
            MAC_ADDRESS = "MAC_ADDRESS",
            URL = "URL",
            AWS_ACCESS_KEY = "AWS_ACCESS_KEY",
            AWS_SECRET_KEY = "AWS_SECRET_KEY",
            US_BANK_ACCOUNT_NUMBER = "US_BANK_ACCOUNT_NUMBER",
            US_BANK_ROUTING_NUMBER = "US_BANK_ROUTING_NUMBER",
            US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER = "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
            US_PASSPORT_NUMBER = "US_PASSPORT_NUMBER",
            US_SOCIAL_SECURITY_NUMBER = "US_SOCIAL_SECURITY_NUMBER",
            CA_HEALTH_NUMBER = "CA_HEALTH_NUMBER",
            CA_SOCIAL_INSURANCE_NUMBER = "CA_SOCIAL_INSURANCE_NUMBER",
            UK_NATIONAL_HEALTH_SERVICE_NUMBER = "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
            UK_NATIONAL_INSURANCE_NUMBER = "UK_NATIONAL_INSURANCE_NUMBER",
            UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER = "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
        }
    }

    values! {
        /// `PIIRedactionMaskMode` of `AWS::Bedrock::DataAutomationProject`.
        PIIRedactionMaskMode {
            PII = "PII",
            ENTITY_TYPE = "ENTITY_TYPE",
        }
    }

    values! {
        /// `ProjectType` of `AWS::Bedrock::DataAutomationProject`.
        ProjectType {
            ASYNC = "ASYNC",
            SYNC = "SYNC",
        }
    }

    values! {
        /// `SensitiveDataDetectionMode` of `AWS::Bedrock::DataAutomationProject`.
        SensitiveDataDetectionMode {
            DETECTION = "DETECTION",
            DETECTION_AND_REDACTION = "DETECTION_AND_REDACTION",
        }
    }

    values! {
        /// `SensitiveDataDetectionScope` of `AWS::Bedrock::DataAutomationProject`.
        SensitiveDataDetectionScope {
            STANDARD = "STANDARD",
            CUSTOM = "CUSTOM",
        }
    }

    values! {
        /// `State` of `AWS::Bedrock::DataAutomationProject`.
        State {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `VideoExtractionCategoryType` of `AWS::Bedrock::DataAutomationProject`.
        VideoExtractionCategoryType {
            CONTENT_MODERATION = "CONTENT_MODERATION",
            TEXT_DETECTION = "TEXT_DETECTION",
            TRANSCRIPT = "TRANSCRIPT",
            LOGOS = "LOGOS",
        }
    }

    values! {
        /// `VideoStandardGenerativeFieldType` of `AWS::Bedrock::DataAutomationProject`.
        VideoStandardGenerativeFieldType {
            VIDEO_SUMMARY = "VIDEO_SUMMARY",
            IAB = "IAB",
            CHAPTER_SUMMARY = "CHAPTER_SUMMARY",
        }
    }
}

resource! {
    /// `AWS::Bedrock::DataSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html).
    DataSource = "AWS::Bedrock::DataSource", Ref = Str;
    new_with DataSourceRequired {
        /// `DataSourceConfiguration`. Update: in place.
        data_source_configuration: data_source::DataSourceConfiguration = "DataSourceConfiguration",
        /// `Name`: `^([0-9a-zA-Z][_-]?){1,100}$`. Update: in place.
        name: Str = "Name",
        /// `KnowledgeBaseId`: `^[0-9a-zA-Z]{10}$`. Update: replaces.
        knowledge_base_id: Str = "KnowledgeBaseId",
    }
    set {
        /// `DataDeletionPolicy`. Update: in place.
        data_deletion_policy: data_source::DataDeletionPolicy = "DataDeletionPolicy";
        /// `DataSourceConfiguration`. Update: in place.
        data_source_configuration: data_source::DataSourceConfiguration = "DataSourceConfiguration";
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `KnowledgeBaseId`: `^[0-9a-zA-Z]{10}$`. Update: replaces.
        knowledge_base_id: Str = "KnowledgeBaseId";
        /// `Name`: `^([0-9a-zA-Z][_-]?){1,100}$`. Update: in place.
        name: Str = "Name";
        /// `ServerSideEncryptionConfiguration`. Update: in place.
        server_side_encryption_configuration: data_source::ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration";
        /// `VectorIngestionConfiguration`. Update: in place.
        vector_ingestion_configuration: data_source::VectorIngestionConfiguration = "VectorIngestionConfiguration";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader`
        data_source_configuration_web_configuration_crawler_configuration_user_agent_header: Str = "DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader";
        /// `DataSourceId`
        data_source_id: Str = "DataSourceId";
        /// `DataSourceStatus`
        data_source_status: Str = "DataSourceStatus";
        /// `FailureReasons`
        failure_reasons: List<Str> = "FailureReasons";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::Bedrock::DataSource`.
pub mod data_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AudioExtractionConfiguration` of `AWS::Bedrock::DataSource`.
        AudioExtractionConfiguration;
        new (audio_extraction_status: EnabledOrDisabledState = "AudioExtractionStatus");
        set {
        }
    }

    property! {
        /// `BedrockDataAutomationConfiguration` of `AWS::Bedrock::DataSource`.
        BedrockDataAutomationConfiguration;
        new ();
        set {
            /// `ParsingModality`. Update: replaces.
            parsing_modality: ParsingModality = "ParsingModality";
        }
    }

    property! {
        /// `BedrockFoundationModelConfiguration` of `AWS::Bedrock::DataSource`.
        BedrockFoundationModelConfiguration;
        new (model_arn: Str = "ModelArn");
        set {
            /// `ParsingModality`. Update: replaces.
            parsing_modality: ParsingModality = "ParsingModality";
            /// `ParsingPrompt`. Update: replaces.
            parsing_prompt: ParsingPrompt = "ParsingPrompt";
        }
    }

    property! {
        /// `BedrockFoundationModelContextEnrichmentConfiguration` of `AWS::Bedrock::DataSource`.
        BedrockFoundationModelContextEnrichmentConfiguration;
        new (enrichment_strategy_configuration: EnrichmentStrategyConfiguration = "EnrichmentStrategyConfiguration", model_arn: Str = "ModelArn");
        set {
        }
    }

    property! {
        /// `ChunkingConfiguration` of `AWS::Bedrock::DataSource`.
        ChunkingConfiguration;
        new (chunking_strategy: ChunkingStrategy = "ChunkingStrategy");
        set {
            /// `FixedSizeChunkingConfiguration`. Update: replaces.
            fixed_size_chunking_configuration: FixedSizeChunkingConfiguration = "FixedSizeChunkingConfiguration";
            /// `HierarchicalChunkingConfiguration`. Update: replaces.
            hierarchical_chunking_configuration: HierarchicalChunkingConfiguration = "HierarchicalChunkingConfiguration";
            /// `SemanticChunkingConfiguration`. Update: replaces.
            semantic_chunking_configuration: SemanticChunkingConfiguration = "SemanticChunkingConfiguration";
        }
    }

    property! {
        /// `ConfluenceCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
        ConfluenceCrawlerConfiguration;
        new ();
        set {
            /// `FilterConfiguration`. Update: in place.
            filter_configuration: CrawlFilterConfiguration = "FilterConfiguration";
        }
    }

    property! {
        /// `ConfluenceDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
        ConfluenceDataSourceConfiguration;
        new (source_configuration: ConfluenceSourceConfiguration = "SourceConfiguration");
        set {
            /// `CrawlerConfiguration`. Update: in place.
            crawler_configuration: ConfluenceCrawlerConfiguration = "CrawlerConfiguration";
        }
    }

    property! {
        /// `ConfluenceSourceConfiguration` of `AWS::Bedrock::DataSource`.
        ConfluenceSourceConfiguration;
        new_with ConfluenceSourceConfigurationRequired {
            /// `HostUrl`: 1 to 2048 characters, `^https://[A-Za-z0-9][^\s]*$`. Update: in place.
            host_url: Str = "HostUrl",
            /// `HostType`. Update: in place.
            host_type: ConfluenceSourceConfigurationHostType = "HostType",
            /// `AuthType`. Update: in place.
            auth_type: ConfluenceSourceConfigurationAuthType = "AuthType",
            /// `CredentialsSecretArn`. Update: in place.
            credentials_secret_arn: Str = "CredentialsSecretArn",
        }
        set {
        }
    }

    property! {
        /// `ContextEnrichmentConfiguration` of `AWS::Bedrock::DataSource`.
        ContextEnrichmentConfiguration;
        new (type_: ContextEnrichmentType = "Type");
        set {
            /// `BedrockFoundationModelConfiguration`. Update: in place.
            bedrock_foundation_model_configuration: BedrockFoundationModelContextEnrichmentConfiguration = "BedrockFoundationModelConfiguration";
        }
    }

    property! {
        /// `CrawlFilterConfiguration` of `AWS::Bedrock::DataSource`.
        CrawlFilterConfiguration;
        new (type_: Type = "Type");
        set {
            /// `PatternObjectFilter`. Update: in place.
            pattern_object_filter: PatternObjectFilterConfiguration = "PatternObjectFilter";
        }
    }

    property! {
        /// `CustomTransformationConfiguration` of `AWS::Bedrock::DataSource`.
        CustomTransformationConfiguration;
        new (intermediate_storage: IntermediateStorage = "IntermediateStorage", transformations: List<Transformation> = "Transformations");
        set {
        }
    }

    property! {
        /// `DataSourceConfiguration` of `AWS::Bedrock::DataSource`.
        DataSourceConfiguration;
        new (type_: DataSourceType = "Type");
        set {
            /// `ConfluenceConfiguration`. Update: in place.
            confluence_configuration: ConfluenceDataSourceConfiguration = "ConfluenceConfiguration";
            /// `ManagedKnowledgeBaseConnectorConfiguration`. Update: in place.
            managed_knowledge_base_connector_configuration: ManagedKnowledgeBaseConnectorConfiguration = "ManagedKnowledgeBaseConnectorConfiguration";
            /// `S3Configuration`. Update: in place.
            s3_configuration: S3DataSourceConfiguration = "S3Configuration";
            /// `SalesforceConfiguration`. Update: in place.
            salesforce_configuration: SalesforceDataSourceConfiguration = "SalesforceConfiguration";
            /// `SharePointConfiguration`. Update: in place.
            share_point_configuration: SharePointDataSourceConfiguration = "SharePointConfiguration";
            /// `WebConfiguration`. Update: in place.
            web_configuration: WebDataSourceConfiguration = "WebConfiguration";
        }
    }

    property! {
        /// `DayOfMonth` of `AWS::Bedrock::DataSource`.
        DayOfMonth;
        new ();
        set {
            /// `DayNumber`: 1 to 28. Update: in place.
            day_number: Int = "DayNumber";
            /// `LastDayOfMonth`. Update: in place.
            last_day_of_month: Json = "LastDayOfMonth";
        }
    }

    property! {
        /// `DeletionProtectionConfiguration` of `AWS::Bedrock::DataSource`.
        DeletionProtectionConfiguration;
        new (deletion_protection_status: EnabledOrDisabledState = "DeletionProtectionStatus");
        set {
            /// `DeletionProtectionThreshold`: 0 to 100, default `15`. Update: in place.
            deletion_protection_threshold: Int = "DeletionProtectionThreshold";
        }
    }

    property! {
        /// `EnrichmentStrategyConfiguration` of `AWS::Bedrock::DataSource`.
        EnrichmentStrategyConfiguration;
        new (method: EnrichmentStrategyMethod = "Method");
        set {
        }
    }

    property! {
        /// `FixedSizeChunkingConfiguration` of `AWS::Bedrock::DataSource`.
        FixedSizeChunkingConfiguration;
        new_with FixedSizeChunkingConfigurationRequired {
            /// `MaxTokens`: at least 1. Update: replaces.
            max_tokens: Int = "MaxTokens",
            /// `OverlapPercentage`: 1 to 99. Update: replaces.
            overlap_percentage: Int = "OverlapPercentage",
        }
        set {
        }
    }

    property! {
        /// `HierarchicalChunkingConfiguration` of `AWS::Bedrock::DataSource`.
        HierarchicalChunkingConfiguration;
        new (level_configurations: List<HierarchicalChunkingLevelConfiguration> = "LevelConfigurations", overlap_tokens: Int = "OverlapTokens");
        set {
        }
    }

    property! {
        /// `HierarchicalChunkingLevelConfiguration` of `AWS::Bedrock::DataSource`.
        HierarchicalChunkingLevelConfiguration;
        new (max_tokens: Int = "MaxTokens");
        set {
        }
    }

    property! {
        /// `ImageExtractionConfiguration` of `AWS::Bedrock::DataSource`.
        ImageExtractionConfiguration;
        new (image_extraction_status: EnabledOrDisabledState = "ImageExtractionStatus");
        set {
        }
    }

    property! {
        /// `IntermediateStorage` of `AWS::Bedrock::DataSource`.
        IntermediateStorage;
        new (s3_location: S3Location = "S3Location");
        set {
        }
    }

    property! {
        /// `ManagedKnowledgeBaseConnectorConfiguration` of `AWS::Bedrock::DataSource`.
        ManagedKnowledgeBaseConnectorConfiguration;
        new ();
        set {
            /// `ConnectorParameters`. Update: in place.
            connector_parameters: Json = "ConnectorParameters";
            /// `DeletionProtectionConfiguration`. Update: in place.
            deletion_protection_configuration: DeletionProtectionConfiguration = "DeletionProtectionConfiguration";
            /// `MediaExtractionConfiguration`. Update: in place.
            media_extraction_configuration: MediaExtractionConfiguration = "MediaExtractionConfiguration";
            /// `SyncSchedule`. Update: in place.
            sync_schedule: SyncSchedule = "SyncSchedule";
        }
    }

    property! {
        /// `MediaExtractionConfiguration` of `AWS::Bedrock::DataSource`.
        MediaExtractionConfiguration;
        new ();
        set {
            /// `AudioExtractionConfiguration`. Update: in place.
            audio_extraction_configuration: AudioExtractionConfiguration = "AudioExtractionConfiguration";
            /// `ImageExtractionConfiguration`. Update: in place.
            image_extraction_configuration: ImageExtractionConfiguration = "ImageExtractionConfiguration";
            /// `VideoExtractionConfiguration`. Update: in place.
            video_extraction_configuration: VideoExtractionConfiguration = "VideoExtractionConfiguration";
        }
    }

    property! {
        /// `MonthlySchedule` of `AWS::Bedrock::DataSource`.
        MonthlySchedule;
        new (day_of_month: DayOfMonth = "DayOfMonth");
        set {
        }
    }

    property! {
        /// `ParsingConfiguration` of `AWS::Bedrock::DataSource`.
        ParsingConfiguration;
        new (parsing_strategy: ParsingStrategy = "ParsingStrategy");
        set {
            /// `BedrockDataAutomationConfiguration`. Update: replaces.
            bedrock_data_automation_configuration: BedrockDataAutomationConfiguration = "BedrockDataAutomationConfiguration";
            /// `BedrockFoundationModelConfiguration`. Update: replaces.
            bedrock_foundation_model_configuration: BedrockFoundationModelConfiguration = "BedrockFoundationModelConfiguration";
        }
    }

    property! {
        /// `ParsingPrompt` of `AWS::Bedrock::DataSource`.
        ParsingPrompt;
        new (parsing_prompt_text: Str = "ParsingPromptText");
        set {
        }
    }

    property! {
        /// `PatternObjectFilter` of `AWS::Bedrock::DataSource`.
        PatternObjectFilter;
        new (object_type: Str = "ObjectType");
        set {
            /// `ExclusionFilters`: 1 to 25 items, at most 1000 characters. Update: in place.
            exclusion_filters: List<Str> = "ExclusionFilters";
            /// `InclusionFilters`: 1 to 25 items, at most 1000 characters. Update: in place.
            inclusion_filters: List<Str> = "InclusionFilters";
        }
    }

    property! {
        /// `PatternObjectFilterConfiguration` of `AWS::Bedrock::DataSource`.
        PatternObjectFilterConfiguration;
        new (filters: List<PatternObjectFilter> = "Filters");
        set {
        }
    }

    property! {
        /// `S3DataSourceConfiguration` of `AWS::Bedrock::DataSource`.
        S3DataSourceConfiguration;
        new (bucket_arn: Str = "BucketArn");
        set {
            /// `BucketOwnerAccountId`: 12 characters, `^[0-9]{12}$`. Update: in place.
            bucket_owner_account_id: Str = "BucketOwnerAccountId";
            /// `InclusionPrefixes`: 1 items, 1 to 300 characters. Update: in place.
            inclusion_prefixes: List<Str> = "InclusionPrefixes";
        }
    }

    property! {
        /// `S3Location` of `AWS::Bedrock::DataSource`.
        S3Location;
        new (uri: Str = "URI");
        set {
        }
    }

    property! {
        /// `SalesforceCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
        SalesforceCrawlerConfiguration;
        new ();
        set {
            /// `FilterConfiguration`. Update: in place.
            filter_configuration: CrawlFilterConfiguration = "FilterConfiguration";
        }
    }

    property! {
        /// `SalesforceDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
        SalesforceDataSourceConfiguration;
        new (source_configuration: SalesforceSourceConfiguration = "SourceConfiguration");
        set {
            /// `CrawlerConfiguration`. Update: in place.
            crawler_configuration: SalesforceCrawlerConfiguration = "CrawlerConfiguration";
        }
    }

    property! {
        /// `SalesforceSourceConfiguration` of `AWS::Bedrock::DataSource`.
        SalesforceSourceConfiguration;
        new_with SalesforceSourceConfigurationRequired {
            /// `HostUrl`: 1 to 2048 characters, `^https://[A-Za-z0-9][^\s]*$`. Update: in place.
            host_url: Str = "HostUrl",
            /// `AuthType`. Update: in place.
            auth_type: SalesforceSourceConfigurationAuthType = "AuthType",
            /// `CredentialsSecretArn`. Update: in place.
            credentials_secret_arn: Str = "CredentialsSecretArn",
        }
        set {
        }
    }

    property! {
        /// `SeedUrl` of `AWS::Bedrock::DataSource`.
        SeedUrl;
        new (url: Str = "Url");
        set {
        }
    }

    property! {
        /// `SemanticChunkingConfiguration` of `AWS::Bedrock::DataSource`.
        SemanticChunkingConfiguration;
        new_with SemanticChunkingConfigurationRequired {
            /// `BreakpointPercentileThreshold`: 50 to 99. Update: replaces.
            breakpoint_percentile_threshold: Int = "BreakpointPercentileThreshold",
            /// `BufferSize`: 0 to 1. Update: replaces.
            buffer_size: Int = "BufferSize",
            /// `MaxTokens`: at least 1. Update: replaces.
            max_tokens: Int = "MaxTokens",
        }
        set {
        }
    }

    property! {
        /// `ServerSideEncryptionConfiguration` of `AWS::Bedrock::DataSource`.
        ServerSideEncryptionConfiguration;
        new ();
        set {
            /// `KmsKeyArn`: 1 to 2048 characters. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `SharePointCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
        SharePointCrawlerConfiguration;
        new ();
        set {
            /// `FilterConfiguration`. Update: in place.
            filter_configuration: CrawlFilterConfiguration = "FilterConfiguration";
        }
    }

    property! {
        /// `SharePointDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
        SharePointDataSourceConfiguration;
        new (source_configuration: SharePointSourceConfiguration = "SourceConfiguration");
        set {
            /// `CrawlerConfiguration`. Update: in place.
            crawler_configuration: SharePointCrawlerConfiguration = "CrawlerConfiguration";
        }
    }

    property! {
        /// `SharePointSourceConfiguration` of `AWS::Bedrock::DataSource`.
        SharePointSourceConfiguration;
        new_with SharePointSourceConfigurationRequired {
            /// `Domain`: 1 to 50 characters. Update: in place.
            domain: Str = "Domain",
            /// `SiteUrls`: 1 to 100 items, `^https://[A-Za-z0-9][^\s]*$`. Update: in place.
            site_urls: List<Str> = "SiteUrls",
            /// `HostType`. Update: in place.
            host_type: SharePointSourceConfigurationHostType = "HostType",
            /// `AuthType`. Update: in place.
            auth_type: SharePointSourceConfigurationAuthType = "AuthType",
            /// `CredentialsSecretArn`. Update: in place.
            credentials_secret_arn: Str = "CredentialsSecretArn",
        }
        set {
            /// `TenantId`. Update: in place.
            tenant_id: Str = "TenantId";
        }
    }

    property! {
        /// `SyncSchedule` of `AWS::Bedrock::DataSource`.
        SyncSchedule;
        new ();
        set {
            /// `Daily`. Update: in place.
            daily: Json = "Daily";
            /// `Monthly`. Update: in place.
            monthly: MonthlySchedule = "Monthly";
            /// `Weekly`. Update: in place.
            weekly: WeeklySchedule = "Weekly";
        }
    }

    property! {
        /// `Transformation` of `AWS::Bedrock::DataSource`.
        Transformation;
        new (step_to_apply: StepToApply = "StepToApply", transformation_function: TransformationFunction = "TransformationFunction");
        set {
        }
    }

    property! {
        /// `TransformationFunction` of `AWS::Bedrock::DataSource`.
        TransformationFunction;
        new (transformation_lambda_configuration: TransformationLambdaConfiguration = "TransformationLambdaConfiguration");
        set {
        }
    }

    property! {
        /// `TransformationLambdaConfiguration` of `AWS::Bedrock::DataSource`.
        TransformationLambdaConfiguration;
        new (lambda_arn: Arn = "LambdaArn");
        set {
        }
    }

    property! {
        /// `UrlConfiguration` of `AWS::Bedrock::DataSource`.
        UrlConfiguration;
        new (seed_urls: List<SeedUrl> = "SeedUrls");
        set {
        }
    }

    property! {
        /// `VectorIngestionConfiguration` of `AWS::Bedrock::DataSource`.
        VectorIngestionConfiguration;
        new ();
        set {
            /// `ChunkingConfiguration`. Update: replaces.
            chunking_configuration: ChunkingConfiguration = "ChunkingConfiguration";
            /// `ContextEnrichmentConfiguration`. Update: in place.
            context_enrichment_configuration: ContextEnrichmentConfiguration = "ContextEnrichmentConfiguration";
            /// `CustomTransformationConfiguration`. Update: in place.
            custom_transformation_configuration: CustomTransformationConfiguration = "CustomTransformationConfiguration";
            /// `ParsingConfiguration`. Update: replaces.
            parsing_configuration: ParsingConfiguration = "ParsingConfiguration";
        }
    }

    property! {
        /// `VideoExtractionConfiguration` of `AWS::Bedrock::DataSource`.
        VideoExtractionConfiguration;
        new (video_extraction_status: EnabledOrDisabledState = "VideoExtractionStatus");
        set {
        }
    }

    property! {
        /// `WebCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
        WebCrawlerConfiguration;
        new ();
        set {
            /// `CrawlerLimits`. Update: in place.
            crawler_limits: WebCrawlerLimits = "CrawlerLimits";
            /// `ExclusionFilters`: 1 to 25 items, at most 1000 characters. Update: in place.
            exclusion_filters: List<Str> = "ExclusionFilters";
            /// `InclusionFilters`: 1 to 25 items, at most 1000 characters. Update: in place.
            inclusion_filters: List<Str> = "InclusionFilters";
            /// `Scope`. Update: in place.
            scope: WebScopeType = "Scope";
            /// `UserAgent`: 15 to 40 characters. Update: in place.
            user_agent: Str = "UserAgent";
            /// `UserAgentHeader`: 61 to 86 characters. Update: in place.
            user_agent_header: Str = "UserAgentHeader";
        }
    }

    property! {
        /// `WebCrawlerLimits` of `AWS::Bedrock::DataSource`.
        WebCrawlerLimits;
        new ();
        set {
            /// `MaxPages`: at least 1. Update: in place.
            max_pages: Int = "MaxPages";
            /// `RateLimit`: 1 to 300. Update: in place.
            rate_limit: Int = "RateLimit";
        }
    }

    property! {
        /// `WebDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
        WebDataSourceConfiguration;
        new (source_configuration: WebSourceConfiguration = "SourceConfiguration");
        set {
            /// `CrawlerConfiguration`. Update: in place.
            crawler_configuration: WebCrawlerConfiguration = "CrawlerConfiguration";
        }
    }

    property! {
        /// `WebSourceConfiguration` of `AWS::Bedrock::DataSource`.
        WebSourceConfiguration;
        new (url_configuration: UrlConfiguration = "UrlConfiguration");
        set {
        }
    }

    property! {
        /// `WeeklySchedule` of `AWS::Bedrock::DataSource`.
        WeeklySchedule;
        new (day_of_week: DayOfWeek = "DayOfWeek");
        set {
        }
    }

    values! {
        /// `ChunkingStrategy` of `AWS::Bedrock::DataSource`.
        ChunkingStrategy {
            FIXED_SIZE = "FIXED_SIZE",
            NONE = "NONE",
            HIERARCHICAL = "HIERARCHICAL",
            SEMANTIC = "SEMANTIC",
        }
    }

    values! {
        /// `ConfluenceSourceConfigurationAuthType` of `AWS::Bedrock::DataSource`.
        ConfluenceSourceConfigurationAuthType {
            BASIC = "BASIC",
            OAUTH2_CLIENT_CREDENTIALS = "OAUTH2_CLIENT_CREDENTIALS",
        }
    }

    values! {
        /// `ConfluenceSourceConfigurationHostType` of `AWS::Bedrock::DataSource`.
        ConfluenceSourceConfigurationHostType {
            SAAS = "SAAS",
        }
    }

    values! {
        /// `ContextEnrichmentType` of `AWS::Bedrock::DataSource`.
        ContextEnrichmentType {
            BEDROCK_FOUNDATION_MODEL = "BEDROCK_FOUNDATION_MODEL",
        }
    }

    values! {
        /// `DataDeletionPolicy` of `AWS::Bedrock::DataSource`.
        DataDeletionPolicy {
            RETAIN = "RETAIN",
            DELETE = "DELETE",
        }
    }

    values! {
        /// `DataSourceType` of `AWS::Bedrock::DataSource`.
        DataSourceType {
            S3 = "S3",
            CONFLUENCE = "CONFLUENCE",
            SALESFORCE = "SALESFORCE",
            SHAREPOINT = "SHAREPOINT",
            WEB = "WEB",
            CUSTOM = "CUSTOM",
            REDSHIFT_METADATA = "REDSHIFT_METADATA",
            MANAGED_KNOWLEDGE_BASE_CONNECTOR = "MANAGED_KNOWLEDGE_BASE_CONNECTOR",
        }
    }

    values! {
        /// `DayOfWeek` of `AWS::Bedrock::DataSource`.
        DayOfWeek {
            SUNDAY = "SUNDAY",
            MONDAY = "MONDAY",
            TUESDAY = "TUESDAY",
            WEDNESDAY = "WEDNESDAY",
            THURSDAY = "THURSDAY",
            FRIDAY = "FRIDAY",
            SATURDAY = "SATURDAY",
        }
    }

    values! {
        /// `EnabledOrDisabledState` of `AWS::Bedrock::DataSource`.
        EnabledOrDisabledState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `EnrichmentStrategyMethod` of `AWS::Bedrock::DataSource`.
        EnrichmentStrategyMethod {
            CHUNK_ENTITY_EXTRACTION = "CHUNK_ENTITY_EXTRACTION",
        }
    }

    values! {
        /// `ParsingModality` of `AWS::Bedrock::DataSource`.
        ParsingModality {
            MULTIMODAL = "MULTIMODAL",
        }
    }

    values! {
        /// `ParsingStrategy` of `AWS::Bedrock::DataSource`.
        ParsingStrategy {
            BEDROCK_FOUNDATION_MODEL = "BEDROCK_FOUNDATION_MODEL",
            BEDROCK_DATA_AUTOMATION = "BEDROCK_DATA_AUTOMATION",
            SMART_PARSING = "SMART_PARSING",
            MULTI_MODAL_EMBEDDINGS = "MULTI_MODAL_EMBEDDINGS",
        }
    }

    values! {
        /// `SalesforceSourceConfigurationAuthType` of `AWS::Bedrock::DataSource`.
        SalesforceSourceConfigurationAuthType {
            OAUTH2_CLIENT_CREDENTIALS = "OAUTH2_CLIENT_CREDENTIALS",
        }
    }

    values! {
        /// `SharePointSourceConfigurationAuthType` of `AWS::Bedrock::DataSource`.
        SharePointSourceConfigurationAuthType {
            OAUTH2_CLIENT_CREDENTIALS = "OAUTH2_CLIENT_CREDENTIALS",
            OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS = "OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS",
        }
    }

    values! {
        /// `SharePointSourceConfigurationHostType` of `AWS::Bedrock::DataSource`.
        SharePointSourceConfigurationHostType {
            ONLINE = "ONLINE",
        }
    }

    values! {
        /// `StepToApply` of `AWS::Bedrock::DataSource`.
        StepToApply {
            POST_CHUNKING = "POST_CHUNKING",
        }
    }

    values! {
        /// `Type` of `AWS::Bedrock::DataSource`.
        Type {
            PATTERN = "PATTERN",
        }
    }

    values! {
        /// `WebScopeType` of `AWS::Bedrock::DataSource`.
        WebScopeType {
            HOST_ONLY = "HOST_ONLY",
            SUBDOMAINS = "SUBDOMAINS",
        }
    }
}

resource! {
    /// `AWS::Bedrock::EnforcedGuardrailConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-enforcedguardrailconfiguration.html).
    EnforcedGuardrailConfiguration = "AWS::Bedrock::EnforcedGuardrailConfiguration", Ref = Str;
    new_with EnforcedGuardrailConfigurationRequired {
        /// `GuardrailIdentifier`: at most 2048 characters. Update: in place.
        guardrail_identifier: Str = "GuardrailIdentifier",
        /// `GuardrailVersion`: `^[1-9][0-9]{0,7}$`. Update: in place.
        guardrail_version: Str = "GuardrailVersion",
    }
    set {
        /// `GuardrailIdentifier`: at most 2048 characters. Update: in place.
        guardrail_identifier: Str = "GuardrailIdentifier";
        /// `GuardrailVersion`: `^[1-9][0-9]{0,7}$`. Update: in place.
        guardrail_version: Str = "GuardrailVersion";
        /// `ModelEnforcement`. Update: in place.
        model_enforcement: enforced_guardrail_configuration::ModelEnforcement = "ModelEnforcement";
        /// `SelectiveContentGuarding`. Update: in place.
        selective_content_guarding: enforced_guardrail_configuration::SelectiveContentGuarding = "SelectiveContentGuarding";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `GuardrailArn`
        guardrail_arn: Arn = "GuardrailArn";
        /// `GuardrailId`
        guardrail_id: Str = "GuardrailId";
        /// `Owner`
        owner_: Str = "Owner";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `UpdatedBy`
        updated_by: Str = "UpdatedBy";
    }
    ref config_id;
}

/// Property types of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
pub mod enforced_guardrail_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ModelEnforcement` of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
        ModelEnforcement;
        new_with ModelEnforcementRequired {
            /// `IncludedModels`: at least 1 items. Update: in place.
            included_models: List<Str> = "IncludedModels",
            /// `ExcludedModels`. Update: in place.
            excluded_models: List<Str> = "ExcludedModels",
        }
        set {
        }
    }

    property! {
        /// `SelectiveContentGuarding` of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
        SelectiveContentGuarding;
        new ();
        set {
            /// `Messages`. Update: in place.
            messages: Messages = "Messages";
            /// `System`. Update: in place.
            system: System = "System";
        }
    }

    values! {
        /// `Messages` of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
        Messages {
            SELECTIVE = "SELECTIVE",
            COMPREHENSIVE = "COMPREHENSIVE",
        }
    }

    values! {
        /// `System` of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
        System {
            SELECTIVE = "SELECTIVE",
            COMPREHENSIVE = "COMPREHENSIVE",
        }
    }
}

resource! {
    /// `AWS::Bedrock::Flow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html).
    Flow = "AWS::Bedrock::Flow", Ref = Arn;
    tags "Tags" Object;
    new (execution_role_arn: IamRoleArn = "ExecutionRoleArn", name: Str = "Name");
    set {
        /// `CustomerEncryptionKeyArn`: 1 to 2048 characters. Update: in place.
        customer_encryption_key_arn: Str = "CustomerEncryptionKeyArn";
        /// `Definition`. Update: in place.
        definition: flow::FlowDefinition = "Definition";
        /// `DefinitionS3Location`. Update: in place.
        definition_s3_location: flow::S3Location = "DefinitionS3Location";
        /// `DefinitionString`: at most 512 000 characters. Update: in place.
        definition_string: Str = "DefinitionString";
        /// `DefinitionSubstitutions`. Update: in place.
        definition_substitutions: Map<Scalar> = "DefinitionSubstitutions";
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `ExecutionRoleArn`: at most 2048 characters. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `Name`: `^([0-9a-zA-Z][_-]?){1,100}$`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `TestAliasTags`. Update: in place.
        test_alias_tags: Map<Str> = "TestAliasTags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `Validations`
        validations: List<Str> = "Validations";
        /// `Version`
        version: Str = "Version";
    }
    ref arn;
}

/// Property types of `AWS::Bedrock::Flow`.
pub mod flow {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent::GuardrailConfiguration;

    property! {
        /// `AgentFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
        AgentFlowNodeConfiguration;
        new (agent_alias_arn: Str = "AgentAliasArn");
        set {
        }
    }

    property! {
        /// `ConditionFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
        ConditionFlowNodeConfiguration;
        new (conditions: List<FlowCondition> = "Conditions");
        set {
        }
    }

    property! {
        /// `FieldForReranking` of `AWS::Bedrock::Flow`.
        FieldForReranking;
        new (field_name: Str = "FieldName");
        set {
        }
    }

    property! {
        /// `FlowCondition` of `AWS::Bedrock::Flow`.
        FlowCondition;
        new (name: Str = "Name");
        set {
            /// `Expression`: 1 to 64 characters. Update: in place.
            expression: Str = "Expression";
        }
    }

    property! {
        /// `FlowConditionalConnectionConfiguration` of `AWS::Bedrock::Flow`.
        FlowConditionalConnectionConfiguration;
        new (condition: Str = "Condition");
        set {
        }
    }

    property! {
        /// `FlowConnection` of `AWS::Bedrock::Flow`.
        FlowConnection;
        new_with FlowConnectionRequired {
            /// `Name`: `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,100}$`. Update: in place.
            name: Str = "Name",
            /// `Source`: `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`. Update: in place.
            source: Str = "Source",
            /// `Target`: `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`. Update: in place.
            target: Str = "Target",
            /// `Type`. Update: in place.
            type_: FlowConnectionType = "Type",
        }
        set {
            /// `Configuration`. Update: in place.
            configuration: FlowConnectionConfiguration = "Configuration";
        }
    }

    property! {
        /// `FlowConnectionConfiguration` of `AWS::Bedrock::Flow`.
        FlowConnectionConfiguration;
        new ();
        set {
            /// `Conditional`. Update: in place.
            conditional: FlowConditionalConnectionConfiguration = "Conditional";
            /// `Data`. Update: in place.
            data: FlowDataConnectionConfiguration = "Data";
        }
    }

    property! {
        /// `FlowDataConnectionConfiguration` of `AWS::Bedrock::Flow`.
        FlowDataConnectionConfiguration;
        new_with FlowDataConnectionConfigurationRequired {
            /// `SourceOutput`: `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`. Update: in place.
            source_output: Str = "SourceOutput",
            /// `TargetInput`: `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`. Update: in place.
            target_input: Str = "TargetInput",
        }
        set {
        }
    }

    property! {
        /// `FlowDefinition` of `AWS::Bedrock::Flow`.
        FlowDefinition;
        new ();
        set {
            /// `Connections`: at most 100 items. Update: in place.
            connections: List<FlowConnection> = "Connections";
            /// `Nodes`: at most 40 items. Update: in place.
            nodes: List<FlowNode> = "Nodes";
        }
    }

    property! {
        /// `FlowNode` of `AWS::Bedrock::Flow`.
        FlowNode;
        new (name: Str = "Name", type_: FlowNodeType = "Type");
        set {
            /// `Configuration`. Update: in place.
            configuration: FlowNodeConfiguration = "Configuration";
            /// `Inputs`: at most 20 items. Update: in place.
            inputs: List<FlowNodeInput> = "Inputs";
            /// `Outputs`: at most 5 items. Update: in place.
            outputs: List<FlowNodeOutput> = "Outputs";
        }
    }

    property! {
        /// `FlowNodeConfiguration` of `AWS::Bedrock::Flow`.
        FlowNodeConfiguration;
        new ();
        set {
            /// `Agent`. Update: in place.
            agent: AgentFlowNodeConfiguration = "Agent";
            /// `Collector`. Update: in place.
            collector: Json = "Collector";
            /// `Condition`. Update: in place.
            condition: ConditionFlowNodeConfiguration = "Condition";
            /// `InlineCode`. Update: in place.
            inline_code: InlineCodeFlowNodeConfiguration = "InlineCode";
            /// `Input`. Update: in place.
            input: Json = "Input";
            /// `Iterator`. Update: in place.
            iterator: Json = "Iterator";
            /// `KnowledgeBase`. Update: in place.
            knowledge_base: KnowledgeBaseFlowNodeConfiguration = "KnowledgeBase";
            /// `LambdaFunction`. Update: in place.
            lambda_function: LambdaFunctionFlowNodeConfiguration = "LambdaFunction";
            /// `Lex`. Update: in place.
            lex: LexFlowNodeConfiguration = "Lex";
            /// `Loop`. Update: in place.
            loop_: LoopFlowNodeConfiguration = "Loop";
            /// `LoopController`. Update: in place.
            loop_controller: LoopControllerFlowNodeConfiguration = "LoopController";
            /// `LoopInput`. Update: in place.
            loop_input: Json = "LoopInput";
            /// `Output`. Update: in place.
            output: Json = "Output";
            /// `Prompt`. Update: in place.
            prompt: PromptFlowNodeConfiguration = "Prompt";
            /// `Retrieval`. Update: in place.
            retrieval: RetrievalFlowNodeConfiguration = "Retrieval";
            /// `Storage`. Update: in place.
            storage: StorageFlowNodeConfiguration = "Storage";
        }
    }

    property! {
        /// `FlowNodeInput` of `AWS::Bedrock::Flow`.
        FlowNodeInput;
        new_with FlowNodeInputRequired {
            /// `Expression`: 1 to 64 characters. Update: in place.
            expression: Str = "Expression",
            /// `Name`: `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`. Update: in place.
            name: Str = "Name",
            /// `Type`. Update: in place.
            type_: FlowNodeIODataType = "Type",
        }
        set {
            /// `Category`. Update: in place.
            category: FlowNodeInputCategory = "Category";
        }
    }

    property! {
        /// `FlowNodeOutput` of `AWS::Bedrock::Flow`.
        FlowNodeOutput;
        new (name: Str = "Name", type_: FlowNodeIODataType = "Type");
        set {
        }
    }

    property! {
        /// `InferenceConfiguration` of `AWS::Bedrock::Flow`.
        InferenceConfiguration;
        new (text: PromptModelInferenceConfiguration = "Text");
        set {
        }
    }

    property! {
        /// `InlineCodeFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
        InlineCodeFlowNodeConfiguration;
        new (code: Str = "Code", language: SupportedLanguages = "Language");
        set {
        }
    }

    property! {
        /// `KnowledgeBaseFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
        KnowledgeBaseFlowNodeConfiguration;
        new (knowledge_base_id: Str = "KnowledgeBaseId");
        set {
            /// `GuardrailConfiguration`. Update: in place.
            guardrail_configuration: GuardrailConfiguration = "GuardrailConfiguration";
            /// `InferenceConfiguration`. Update: in place.
            inference_configuration: InferenceConfiguration = "InferenceConfiguration";
            /// `ModelId`: 1 to 2048 characters. Update: in place.
            model_id: Str = "ModelId";
            /// `NumberOfResults`: 1 to 100. Update: in place.
            number_of_results: Num = "NumberOfResults";
            /// `OrchestrationConfiguration`. Update: in place.
            orchestration_configuration: KnowledgeBaseOrchestrationConfiguration = "OrchestrationConfiguration";
            /// `PromptTemplate`. Update: in place.
            prompt_template: PromptTemplate = "PromptTemplate";
            /// `RerankingConfiguration`. Update: in place.
            reranking_configuration: VectorSearchRerankingConfiguration = "RerankingConfiguration";
        }
    }

    property! {
        /// `KnowledgeBaseOrchestrationConfiguration` of `AWS::Bedrock::Flow`.
        KnowledgeBaseOrchestrationConfiguration;
        new ();
        set {
            /// `AdditionalModelRequestFields`. Update: in place.
            additional_model_request_fields: Json = "AdditionalModelRequestFields";
            /// `InferenceConfig`. Update: in place.
            inference_config: InferenceConfiguration = "InferenceConfig";
            /// `PerformanceConfig`. Update: in place.
            performance_config: PerformanceConfiguration = "PerformanceConfig";
            /// `PromptTemplate`. Update: in place.
            prompt_template: PromptTemplate = "PromptTemplate";
        }
    }

    property! {
        /// `LambdaFunctionFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
        LambdaFunctionFlowNodeConfiguration;
        new (lambda_arn: Arn = "LambdaArn");
        set {
        }
    }

    property! {
        /// `LexFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
        LexFlowNodeConfiguration;
        new_with LexFlowNodeConfigurationRequired {
            /// `BotAliasArn`: at most 78 characters. Update: in place.
            bot_alias_arn: Str = "BotAliasArn",
            /// `LocaleId`: 1 to 10 characters. Update: in place.
            locale_id: Str = "LocaleId",
        }
        set {
        }
    }

    property! {
        /// `LoopControllerFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
        LoopControllerFlowNodeConfiguration;
        new (continue_condition: FlowCondition = "ContinueCondition");
        set {
            /// `MaxIterations`: 1 to 1000, default `10`. Update: in place.
            max_iterations: Num = "MaxIterations";
        }
    }

    property! {
        /// `LoopFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
        LoopFlowNodeConfiguration;
        new (definition: FlowDefinition = "Definition");
        set {
        }
    }

    property! {
        /// `MetadataConfigurationForReranking` of `AWS::Bedrock::Flow`.
        MetadataConfigurationForReranking;
        new (selection_mode: RerankingMetadataSelectionMode = "SelectionMode");
        set {
            /// `SelectiveModeConfiguration`. Update: in place.
            selective_mode_configuration: RerankingMetadataSelectiveModeConfiguration = "SelectiveModeConfiguration";
        }
    }

    property! {
        /// `PerformanceConfiguration` of `AWS::Bedrock::Flow`.
        PerformanceConfiguration;
        new ();
        set {
            /// `Latency`. Update: in place.
            latency: PerformanceConfigurationLatency = "Latency";
        }
    }

    property! {
        /// `PromptFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
        PromptFlowNodeConfiguration;
        new (source_configuration: PromptFlowNodeSourceConfiguration = "SourceConfiguration");
        set {
            /// `GuardrailConfiguration`. Update: in place.
            guardrail_configuration: GuardrailConfiguration = "GuardrailConfiguration";
        }
    }

    property! {
        /// `PromptFlowNodeInlineConfiguration` of `AWS::Bedrock::Flow`.
        PromptFlowNodeInlineConfiguration;
        new (model_id: Str = "ModelId", template_configuration: TemplateConfiguration = "TemplateConfiguration", template_type: PromptTemplateType = "TemplateType");
        set {
            /// `InferenceConfiguration`. Update: in place.
            inference_configuration: InferenceConfiguration = "InferenceConfiguration";
        }
    }

    property! {
        /// `PromptFlowNodeResourceConfiguration` of `AWS::Bedrock::Flow`.
        PromptFlowNodeResourceConfiguration;
        new (prompt_arn: Str = "PromptArn");
        set {
        }
    }

    property! {
        /// `PromptFlowNodeSourceConfiguration` of `AWS::Bedrock::Flow`.
        PromptFlowNodeSourceConfiguration;
        new ();
        set {
            /// `Inline`. Update: in place.
            inline: PromptFlowNodeInlineConfiguration = "Inline";
            /// `Resource`. Update: in place.
            resource: PromptFlowNodeResourceConfiguration = "Resource";
        }
    }

    property! {
        /// `PromptInputVariable` of `AWS::Bedrock::Flow`.
        PromptInputVariable;
        new ();
        set {
            /// `Name`: `^([0-9a-zA-Z][_-]?){1,100}$`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `PromptModelInferenceConfiguration` of `AWS::Bedrock::Flow`.
        PromptModelInferenceConfiguration;
        new ();
        set {
            /// `MaxTokens`: 0 to 4096. Update: in place.
            max_tokens: Num = "MaxTokens";
            /// `StopSequences`: at most 4 items. Update: in place.
            stop_sequences: List<Str> = "StopSequences";
            /// `Temperature`: 0 to 1. Update: in place.
            temperature: Num = "Temperature";
            /// `TopP`: 0 to 1. Update: in place.
            top_p: Num = "TopP";
        }
    }

    property! {
        /// `PromptTemplate` of `AWS::Bedrock::Flow`.
        PromptTemplate;
        new (text_prompt_template: Str = "TextPromptTemplate");
        set {
        }
    }

    property! {
        /// `RerankingMetadataSelectiveModeConfiguration` of `AWS::Bedrock::Flow`.
        RerankingMetadataSelectiveModeConfiguration;
        new ();
        set {
            /// `FieldsToExclude`: 1 to 100 items. Update: in place.
            fields_to_exclude: List<FieldForReranking> = "FieldsToExclude";
            /// `FieldsToInclude`: 1 to 100 items. Update: in place.
            fields_to_include: List<FieldForReranking> = "FieldsToInclude";
        }
    }

    property! {
        /// `RetrievalFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
        RetrievalFlowNodeConfiguration;
        new (service_configuration: RetrievalFlowNodeConfigurationServiceConfiguration = "ServiceConfiguration");
        set {
        }
    }

    property! {
        /// `RetrievalFlowNodeConfigurationServiceConfiguration` of `AWS::Bedrock::Flow`.
        RetrievalFlowNodeConfigurationServiceConfiguration;
        new ();
        set {
            /// `S3`. Update: in place.
            s3: RetrievalFlowNodeS3Configuration = "S3";
        }
    }

    property! {
        /// `RetrievalFlowNodeS3Configuration` of `AWS::Bedrock::Flow`.
        RetrievalFlowNodeS3Configuration;
        new (bucket_name: S3BucketName = "BucketName");
        set {
        }
    }

    property! {
        /// `S3Location` of `AWS::Bedrock::Flow`.
        S3Location;
        new_with S3LocationRequired {
            /// `Bucket`: 3 to 63 characters, `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Update: in place.
            bucket: Str = "Bucket",
            /// `Key`: 1 to 1024 characters. Update: in place.
            key: Str = "Key",
        }
        set {
            /// `Version`: 1 to 1024 characters. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `StorageFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
        StorageFlowNodeConfiguration;
        new (service_configuration: StorageFlowNodeConfigurationServiceConfiguration = "ServiceConfiguration");
        set {
        }
    }

    property! {
        /// `StorageFlowNodeConfigurationServiceConfiguration` of `AWS::Bedrock::Flow`.
        StorageFlowNodeConfigurationServiceConfiguration;
        new ();
        set {
            /// `S3`. Update: in place.
            s3: StorageFlowNodeS3Configuration = "S3";
        }
    }

    property! {
        /// `StorageFlowNodeS3Configuration` of `AWS::Bedrock::Flow`.
        StorageFlowNodeS3Configuration;
        new (bucket_name: S3BucketName = "BucketName");
        set {
        }
    }

    property! {
        /// `TemplateConfiguration` of `AWS::Bedrock::Flow`.
        TemplateConfiguration;
        new (text: TextPromptTemplateConfiguration = "Text");
        set {
        }
    }

    property! {
        /// `TextPromptTemplateConfiguration` of `AWS::Bedrock::Flow`.
        TextPromptTemplateConfiguration;
        new (text: Str = "Text");
        set {
            /// `InputVariables`: at most 20 items. Update: in place.
            input_variables: List<PromptInputVariable> = "InputVariables";
        }
    }

    property! {
        /// `VectorSearchBedrockRerankingConfiguration` of `AWS::Bedrock::Flow`.
        VectorSearchBedrockRerankingConfiguration;
        new (model_configuration: VectorSearchBedrockRerankingModelConfiguration = "ModelConfiguration");
        set {
            /// `MetadataConfiguration`. Update: in place.
            metadata_configuration: MetadataConfigurationForReranking = "MetadataConfiguration";
            /// `NumberOfRerankedResults`: 1 to 100. Update: in place.
            number_of_reranked_results: Num = "NumberOfRerankedResults";
        }
    }

    property! {
        /// `VectorSearchBedrockRerankingModelConfiguration` of `AWS::Bedrock::Flow`.
        VectorSearchBedrockRerankingModelConfiguration;
        new (model_arn: Str = "ModelArn");
        set {
            /// `AdditionalModelRequestFields`. Update: in place.
            additional_model_request_fields: Json = "AdditionalModelRequestFields";
        }
    }

    property! {
        /// `VectorSearchRerankingConfiguration` of `AWS::Bedrock::Flow`.
        VectorSearchRerankingConfiguration;
        new (type_: VectorSearchRerankingConfigurationType = "Type");
        set {
            /// `BedrockRerankingConfiguration`. Update: in place.
            bedrock_reranking_configuration: VectorSearchBedrockRerankingConfiguration = "BedrockRerankingConfiguration";
        }
    }

    values! {
        /// `FlowConnectionType` of `AWS::Bedrock::Flow`.
        FlowConnectionType {
            DATA = "Data",
            CONDITIONAL = "Conditional",
        }
    }

    values! {
        /// `FlowNodeIODataType` of `AWS::Bedrock::Flow`.
        FlowNodeIODataType {
            STRING = "String",
            NUMBER = "Number",
            BOOLEAN = "Boolean",
            OBJECT = "Object",
            ARRAY = "Array",
        }
    }

    values! {
        /// `FlowNodeInputCategory` of `AWS::Bedrock::Flow`.
        FlowNodeInputCategory {
            LOOP_CONDITION = "LoopCondition",
            RETURN_VALUE_TO_LOOP_START = "ReturnValueToLoopStart",
            EXIT_LOOP = "ExitLoop",
        }
    }

    values! {
        /// `FlowNodeType` of `AWS::Bedrock::Flow`.
        FlowNodeType {
            INPUT = "Input",
            OUTPUT = "Output",
            KNOWLEDGE_BASE = "KnowledgeBase",
            CONDITION = "Condition",
            LEX = "Lex",
            PROMPT = "Prompt",
            LAMBDA_FUNCTION = "LambdaFunction",
            AGENT = "Agent",
            STORAGE = "Storage",
            RETRIEVAL = "Retrieval",
            ITERATOR = "Iterator",
            COLLECTOR = "Collector",
            INLINE_CODE = "InlineCode",
            LOOP = "Loop",
            LOOP_INPUT = "LoopInput",
            LOOP_CONTROLLER = "LoopController",
        }
    }

    values! {
        /// `PerformanceConfigurationLatency` of `AWS::Bedrock::Flow`.
        PerformanceConfigurationLatency {
            STANDARD = "standard",
            OPTIMIZED = "optimized",
        }
    }

    values! {
        /// `PromptTemplateType` of `AWS::Bedrock::Flow`.
        PromptTemplateType {
            TEXT = "TEXT",
        }
    }

    values! {
        /// `RerankingMetadataSelectionMode` of `AWS::Bedrock::Flow`.
        RerankingMetadataSelectionMode {
            SELECTIVE = "SELECTIVE",
            ALL = "ALL",
        }
    }

    values! {
        /// `SupportedLanguages` of `AWS::Bedrock::Flow`.
        SupportedLanguages {
            PYTHON_3 = "Python_3",
        }
    }

    values! {
        /// `VectorSearchRerankingConfigurationType` of `AWS::Bedrock::Flow`.
        VectorSearchRerankingConfigurationType {
            BEDROCK_RERANKING_MODEL = "BEDROCK_RERANKING_MODEL",
        }
    }
}

resource! {
    /// `AWS::Bedrock::FlowAlias`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowalias.html).
    FlowAlias = "AWS::Bedrock::FlowAlias", Ref = Str;
    tags "Tags" Object;
    new_with FlowAliasRequired {
        /// `Name`: `^([0-9a-zA-Z][_-]?){1,100}$`. Update: in place.
        name: Str = "Name",
        /// `FlowArn`: at most 2048 characters. Update: replaces.
        flow_arn: Str = "FlowArn",
        /// `RoutingConfiguration`: 1 items. Update: in place.
        routing_configuration: List<flow_alias::FlowAliasRoutingConfigurationListItem> = "RoutingConfiguration",
    }
    set {
        /// `ConcurrencyConfiguration`. Update: in place.
        concurrency_configuration: flow_alias::FlowAliasConcurrencyConfiguration = "ConcurrencyConfiguration";
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `FlowArn`: at most 2048 characters. Update: replaces.
        flow_arn: Str = "FlowArn";
        /// `Name`: `^([0-9a-zA-Z][_-]?){1,100}$`. Update: in place.
        name: Str = "Name";
        /// `RoutingConfiguration`: 1 items. Update: in place.
        routing_configuration: List<flow_alias::FlowAliasRoutingConfigurationListItem> = "RoutingConfiguration";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FlowId`
        flow_id: Str = "FlowId";
        /// `Id`
        id: Str = "Id";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::Bedrock::FlowAlias`.
pub mod flow_alias {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `FlowAliasConcurrencyConfiguration` of `AWS::Bedrock::FlowAlias`.
        FlowAliasConcurrencyConfiguration;
        new (type_: ConcurrencyType = "Type");
        set {
            /// `MaxConcurrency`: 1 to 100. Update: in place.
            max_concurrency: Num = "MaxConcurrency";
        }
    }

    property! {
        /// `FlowAliasRoutingConfigurationListItem` of `AWS::Bedrock::FlowAlias`.
        FlowAliasRoutingConfigurationListItem;
        new ();
        set {
            /// `FlowVersion`: 1 to 5 characters, `^(DRAFT|[0-9]{0,4}[1-9][0-9]{0,4})$`. Update: in place.
            flow_version: Str = "FlowVersion";
        }
    }

    values! {
        /// `ConcurrencyType` of `AWS::Bedrock::FlowAlias`.
        ConcurrencyType {
            AUTOMATIC = "Automatic",
            MANUAL = "Manual",
        }
    }
}

resource! {
    /// `AWS::Bedrock::FlowVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowversion.html).
    FlowVersion = "AWS::Bedrock::FlowVersion", Ref = Str;
    new (flow_arn: Str = "FlowArn");
    set {
        /// `Description`: 1 to 200 characters. Update: replaces.
        description: Str = "Description";
        /// `FlowArn`. Update: replaces.
        flow_arn: Str = "FlowArn";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CustomerEncryptionKeyArn`
        customer_encryption_key_arn: Arn = "CustomerEncryptionKeyArn";
        /// `Definition`
        definition: Json = "Definition";
        /// `Definition.Connections`
        definition_connections: List<Str> = "Definition.Connections";
        /// `Definition.Nodes`
        definition_nodes: List<Str> = "Definition.Nodes";
        /// `ExecutionRoleArn`
        execution_role_arn: Arn = "ExecutionRoleArn";
        /// `FlowId`
        flow_id: Str = "FlowId";
        /// `Name`
        name: Str = "Name";
        /// `Status`
        status: Str = "Status";
        /// `Version`
        version: Str = "Version";
    }
}

resource! {
    /// `AWS::Bedrock::Guardrail`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html).
    Guardrail = "AWS::Bedrock::Guardrail", Ref = Arn;
    tags "Tags" List;
    new_with GuardrailRequired {
        /// `Name`: 1 to 50 characters, `^[0-9a-zA-Z-_]+$`. Update: in place.
        name: Str = "Name",
        /// `BlockedInputMessaging`: 1 to 500 characters. Update: in place.
        blocked_input_messaging: Str = "BlockedInputMessaging",
        /// `BlockedOutputsMessaging`: 1 to 500 characters. Update: in place.
        blocked_outputs_messaging: Str = "BlockedOutputsMessaging",
    }
    set {
        /// `AutomatedReasoningPolicyConfig`. Update: in place.
        automated_reasoning_policy_config: guardrail::AutomatedReasoningPolicyConfig = "AutomatedReasoningPolicyConfig";
        /// `BlockedInputMessaging`: 1 to 500 characters. Update: in place.
        blocked_input_messaging: Str = "BlockedInputMessaging";
        /// `BlockedOutputsMessaging`: 1 to 500 characters. Update: in place.
        blocked_outputs_messaging: Str = "BlockedOutputsMessaging";
        /// `ContentPolicyConfig`. Update: in place.
        content_policy_config: guardrail::ContentPolicyConfig = "ContentPolicyConfig";
        /// `ContextualGroundingPolicyConfig`. Update: in place.
        contextual_grounding_policy_config: guardrail::ContextualGroundingPolicyConfig = "ContextualGroundingPolicyConfig";
        /// `CrossRegionConfig`. Update: in place.
        cross_region_config: guardrail::GuardrailCrossRegionConfig = "CrossRegionConfig";
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `KmsKeyArn`: 1 to 2048 characters. Update: in place.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Name`: 1 to 50 characters, `^[0-9a-zA-Z-_]+$`. Update: in place.
        name: Str = "Name";
        /// `SensitiveInformationPolicyConfig`. Update: in place.
        sensitive_information_policy_config: guardrail::SensitiveInformationPolicyConfig = "SensitiveInformationPolicyConfig";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<guardrail::Tag> = "Tags";
        /// `TopicPolicyConfig`. Update: in place.
        topic_policy_config: guardrail::TopicPolicyConfig = "TopicPolicyConfig";
        /// `WordPolicyConfig`. Update: in place.
        word_policy_config: guardrail::WordPolicyConfig = "WordPolicyConfig";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FailureRecommendations`
        failure_recommendations: List<Str> = "FailureRecommendations";
        /// `GuardrailId`
        guardrail_id: Str = "GuardrailId";
        /// `Status`
        status: Str = "Status";
        /// `StatusReasons`
        status_reasons: List<Str> = "StatusReasons";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `Version`
        version: Str = "Version";
    }
    ref guardrail_arn;
}

/// Property types of `AWS::Bedrock::Guardrail`.
pub mod guardrail {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_inference_profile::Tag;

    property! {
        /// `AutomatedReasoningPolicyConfig` of `AWS::Bedrock::Guardrail`.
        AutomatedReasoningPolicyConfig;
        new (policies: List<Str> = "Policies");
        set {
            /// `ConfidenceThreshold`: 0 to 1. Update: in place.
            confidence_threshold: Num = "ConfidenceThreshold";
        }
    }

    property! {
        /// `ContentFilterConfig` of `AWS::Bedrock::Guardrail`.
        ContentFilterConfig;
        new_with ContentFilterConfigRequired {
            /// `InputStrength`. Update: in place.
            input_strength: FilterStrength = "InputStrength",
            /// `OutputStrength`. Update: in place.
            output_strength: FilterStrength = "OutputStrength",
            /// `Type`. Update: in place.
            type_: ContentFilterType = "Type",
        }
        set {
            /// `InputAction`. Update: in place.
            input_action: ContentFilterAction = "InputAction";
            /// `InputEnabled`. Update: in place.
            input_enabled: Bool = "InputEnabled";
            /// `InputModalities`: 1 to 2 items. Update: in place.
            input_modalities: List<Modality> = "InputModalities";
            /// `OutputAction`. Update: in place.
            output_action: ContentFilterAction = "OutputAction";
            /// `OutputEnabled`. Update: in place.
            output_enabled: Bool = "OutputEnabled";
            /// `OutputModalities`: 1 to 2 items. Update: in place.
            output_modalities: List<Modality> = "OutputModalities";
        }
    }

    property! {
        /// `ContentFiltersTierConfig` of `AWS::Bedrock::Guardrail`.
        ContentFiltersTierConfig;
        new (tier_name: ContentFiltersTierName = "TierName");
        set {
        }
    }

    property! {
        /// `ContentPolicyConfig` of `AWS::Bedrock::Guardrail`.
        ContentPolicyConfig;
        new (filters_config: List<ContentFilterConfig> = "FiltersConfig");
        set {
            /// `ContentFiltersTierConfig`. Update: in place.
            content_filters_tier_config: ContentFiltersTierConfig = "ContentFiltersTierConfig";
        }
    }

    property! {
        /// `ContextualGroundingFilterConfig` of `AWS::Bedrock::Guardrail`.
        ContextualGroundingFilterConfig;
        new (threshold: Num = "Threshold", type_: ContextualGroundingFilterType = "Type");
        set {
            /// `Action`. Update: in place.
            action: ContextualGroundingAction = "Action";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `ContextualGroundingPolicyConfig` of `AWS::Bedrock::Guardrail`.
        ContextualGroundingPolicyConfig;
        new (filters_config: List<ContextualGroundingFilterConfig> = "FiltersConfig");
        set {
        }
    }

    property! {
        /// `GuardrailCrossRegionConfig` of `AWS::Bedrock::Guardrail`.
        GuardrailCrossRegionConfig;
        new (guardrail_profile_arn: Str = "GuardrailProfileArn");
        set {
        }
    }

    property! {
        /// `ManagedWordsConfig` of `AWS::Bedrock::Guardrail`.
        ManagedWordsConfig;
        new (type_: ManagedWordsType = "Type");
        set {
            /// `InputAction`. Update: in place.
            input_action: WordAction = "InputAction";
            /// `InputEnabled`. Update: in place.
            input_enabled: Bool = "InputEnabled";
            /// `OutputAction`. Update: in place.
            output_action: WordAction = "OutputAction";
            /// `OutputEnabled`. Update: in place.
            output_enabled: Bool = "OutputEnabled";
        }
    }

    property! {
        /// `PiiEntityConfig` of `AWS::Bedrock::Guardrail`.
        PiiEntityConfig;
        new (action: SensitiveInformationAction = "Action", type_: PiiEntityType = "Type");
        set {
            /// `InputAction`. Update: in place.
            input_action: SensitiveInformationAction = "InputAction";
            /// `InputEnabled`. Update: in place.
            input_enabled: Bool = "InputEnabled";
            /// `OutputAction`. Update: in place.
            output_action: SensitiveInformationAction = "OutputAction";
            /// `OutputEnabled`. Update: in place.
            output_enabled: Bool = "OutputEnabled";
        }
    }

    property! {
        /// `RegexConfig` of `AWS::Bedrock::Guardrail`.
        RegexConfig;
        new_with RegexConfigRequired {
            /// `Action`. Update: in place.
            action: SensitiveInformationAction = "Action",
            /// `Name`: 1 to 100 characters. Update: in place.
            name: Str = "Name",
            /// `Pattern`: at least 1 characters. Update: in place.
            pattern: Str = "Pattern",
        }
        set {
            /// `Description`: 1 to 1000 characters. Update: in place.
            description: Str = "Description";
            /// `InputAction`. Update: in place.
            input_action: SensitiveInformationAction = "InputAction";
            /// `InputEnabled`. Update: in place.
            input_enabled: Bool = "InputEnabled";
            /// `OutputAction`. Update: in place.
            output_action: SensitiveInformationAction = "OutputAction";
            /// `OutputEnabled`. Update: in place.
            output_enabled: Bool = "OutputEnabled";
        }
    }

    property! {
        /// `SensitiveInformationPolicyConfig` of `AWS::Bedrock::Guardrail`.
        SensitiveInformationPolicyConfig;
        new ();
        set {
            /// `PiiEntitiesConfig`: at least 1 items, no item twice. Update: in place.
            pii_entities_config: List<PiiEntityConfig> = "PiiEntitiesConfig";
            /// `RegexesConfig`: 1 to 30 items. Update: in place.
            regexes_config: List<RegexConfig> = "RegexesConfig";
        }
    }

    property! {
        /// `TopicConfig` of `AWS::Bedrock::Guardrail`.
        TopicConfig;
        new_with TopicConfigRequired {
            /// `Definition`: 1 to 1000 characters. Update: in place.
            definition: Str = "Definition",
            /// `Name`: 1 to 100 characters, `^[0-9a-zA-Z-_ !?.]+$`. Update: in place.
            name: Str = "Name",
            /// `Type`. Update: in place.
            type_: TopicType = "Type",
        }
        set {
            /// `Examples`: at most 5 items, 1 to 100 characters. Update: in place.
            examples: List<Str> = "Examples";
            /// `InputAction`. Update: in place.
            input_action: TopicAction = "InputAction";
            /// `InputEnabled`. Update: in place.
            input_enabled: Bool = "InputEnabled";
            /// `OutputAction`. Update: in place.
            output_action: TopicAction = "OutputAction";
            /// `OutputEnabled`. Update: in place.
            output_enabled: Bool = "OutputEnabled";
        }
    }

    property! {
        /// `TopicPolicyConfig` of `AWS::Bedrock::Guardrail`.
        TopicPolicyConfig;
        new (topics_config: List<TopicConfig> = "TopicsConfig");
        set {
            /// `TopicsTierConfig`. Update: in place.
            topics_tier_config: TopicsTierConfig = "TopicsTierConfig";
        }
    }

    property! {
        /// `TopicsTierConfig` of `AWS::Bedrock::Guardrail`.
        TopicsTierConfig;
        new (tier_name: TopicsTierName = "TierName");
        set {
        }
    }

    property! {
        /// `WordConfig` of `AWS::Bedrock::Guardrail`.
        WordConfig;
        new (text: Str = "Text");
        set {
            /// `InputAction`. Update: in place.
            input_action: WordAction = "InputAction";
            /// `InputEnabled`. Update: in place.
            input_enabled: Bool = "InputEnabled";
            /// `OutputAction`. Update: in place.
            output_action: WordAction = "OutputAction";
            /// `OutputEnabled`. Update: in place.
            output_enabled: Bool = "OutputEnabled";
        }
    }

    property! {
        /// `WordPolicyConfig` of `AWS::Bedrock::Guardrail`.
        WordPolicyConfig;
        new ();
        set {
            /// `ManagedWordListsConfig`. Update: in place.
            managed_word_lists_config: List<ManagedWordsConfig> = "ManagedWordListsConfig";
            /// `WordsConfig`: 1 to 10 000 items. Update: in place.
            words_config: List<WordConfig> = "WordsConfig";
        }
    }

    values! {
        /// `ContentFilterAction` of `AWS::Bedrock::Guardrail`.
        ContentFilterAction {
            BLOCK = "BLOCK",
            NONE = "NONE",
        }
    }

    values! {
        /// `ContentFilterType` of `AWS::Bedrock::Guardrail`.
        ContentFilterType {
            SEXUAL = "SEXUAL",
            VIOLENCE = "VIOLENCE",
            HATE = "HATE",
            INSULTS = "INSULTS",
            MISCONDUCT = "MISCONDUCT",
            PROMPT_ATTACK = "PROMPT_ATTACK",
        }
    }

    values! {
        /// `ContentFiltersTierName` of `AWS::Bedrock::Guardrail`.
        ContentFiltersTierName {
            CLASSIC = "CLASSIC",
            STANDARD = "STANDARD",
        }
    }

    values! {
        /// `ContextualGroundingAction` of `AWS::Bedrock::Guardrail`.
        ContextualGroundingAction {
            BLOCK = "BLOCK",
            NONE = "NONE",
        }
    }

    values! {
        /// `ContextualGroundingFilterType` of `AWS::Bedrock::Guardrail`.
        ContextualGroundingFilterType {
            GROUNDING = "GROUNDING",
            RELEVANCE = "RELEVANCE",
        }
    }

    values! {
        /// `FilterStrength` of `AWS::Bedrock::Guardrail`.
        FilterStrength {
            NONE = "NONE",
            LOW = "LOW",
            MEDIUM = "MEDIUM",
            HIGH = "HIGH",
        }
    }

    values! {
        /// `ManagedWordsType` of `AWS::Bedrock::Guardrail`.
        ManagedWordsType {
            PROFANITY = "PROFANITY",
        }
    }

    values! {
        /// `Modality` of `AWS::Bedrock::Guardrail`.
        Modality {
            TEXT = "TEXT",
            IMAGE = "IMAGE",
        }
    }

    values! {
        /// `PiiEntityType` of `AWS::Bedrock::Guardrail`.
        PiiEntityType {
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
        /// `SensitiveInformationAction` of `AWS::Bedrock::Guardrail`.
        SensitiveInformationAction {
            BLOCK = "BLOCK",
            ANONYMIZE = "ANONYMIZE",
            NONE = "NONE",
        }
    }

    values! {
        /// `TopicAction` of `AWS::Bedrock::Guardrail`.
        TopicAction {
            BLOCK = "BLOCK",
            NONE = "NONE",
        }
    }

    values! {
        /// `TopicType` of `AWS::Bedrock::Guardrail`.
        TopicType {
            DENY = "DENY",
        }
    }

    values! {
        /// `TopicsTierName` of `AWS::Bedrock::Guardrail`.
        TopicsTierName {
            CLASSIC = "CLASSIC",
            STANDARD = "STANDARD",
        }
    }

    values! {
        /// `WordAction` of `AWS::Bedrock::Guardrail`.
        WordAction {
            BLOCK = "BLOCK",
            NONE = "NONE",
        }
    }
}

resource! {
    /// `AWS::Bedrock::GuardrailVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrailversion.html).
    GuardrailVersion = "AWS::Bedrock::GuardrailVersion", Ref = Str;
    new (guardrail_identifier: Str = "GuardrailIdentifier");
    set {
        /// `Description`: 1 to 200 characters. Update: replaces.
        description: Str = "Description";
        /// `GuardrailIdentifier`: at most 2048 characters. Update: replaces.
        guardrail_identifier: Str = "GuardrailIdentifier";
    }
    get {
        /// `GuardrailArn`
        guardrail_arn: Arn = "GuardrailArn";
        /// `GuardrailId`
        guardrail_id: Str = "GuardrailId";
        /// `Version`
        version: Str = "Version";
    }
}

resource! {
    /// `AWS::Bedrock::IntelligentPromptRouter`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-intelligentpromptrouter.html).
    IntelligentPromptRouter = "AWS::Bedrock::IntelligentPromptRouter", Ref = Arn;
    tags "Tags" List;
    new_with IntelligentPromptRouterRequired {
        /// `FallbackModel`. Update: replaces.
        fallback_model: intelligent_prompt_router::PromptRouterTargetModel = "FallbackModel",
        /// `Models`. Update: replaces.
        models: List<intelligent_prompt_router::PromptRouterTargetModel> = "Models",
        /// `PromptRouterName`: 1 to 64 characters, `^([0-9a-zA-Z][ _-]?)+$`. Update: replaces.
        prompt_router_name: Str = "PromptRouterName",
        /// `RoutingCriteria`. Update: replaces.
        routing_criteria: intelligent_prompt_router::RoutingCriteria = "RoutingCriteria",
    }
    set {
        /// `Description`: 1 to 200 characters, `^([0-9a-zA-Z:.][ _-]?)+$`. Update: replaces.
        description: Str = "Description";
        /// `FallbackModel`. Update: replaces.
        fallback_model: intelligent_prompt_router::PromptRouterTargetModel = "FallbackModel";
        /// `Models`. Update: replaces.
        models: List<intelligent_prompt_router::PromptRouterTargetModel> = "Models";
        /// `PromptRouterName`: 1 to 64 characters, `^([0-9a-zA-Z][ _-]?)+$`. Update: replaces.
        prompt_router_name: Str = "PromptRouterName";
        /// `RoutingCriteria`. Update: replaces.
        routing_criteria: intelligent_prompt_router::RoutingCriteria = "RoutingCriteria";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<intelligent_prompt_router::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Status`
        status: Str = "Status";
        /// `Type`
        type_: Str = "Type";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref prompt_router_arn;
}

/// Property types of `AWS::Bedrock::IntelligentPromptRouter`.
pub mod intelligent_prompt_router {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_inference_profile::Tag;

    property! {
        /// `PromptRouterTargetModel` of `AWS::Bedrock::IntelligentPromptRouter`.
        PromptRouterTargetModel;
        new (model_arn: Str = "ModelArn");
        set {
        }
    }

    property! {
        /// `RoutingCriteria` of `AWS::Bedrock::IntelligentPromptRouter`.
        RoutingCriteria;
        new (response_quality_difference: Num = "ResponseQualityDifference");
        set {
        }
    }
}

resource! {
    /// `AWS::Bedrock::KnowledgeBase`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html).
    KnowledgeBase = "AWS::Bedrock::KnowledgeBase", Ref = Str;
    tags "Tags" Object;
    new (knowledge_base_configuration: knowledge_base::KnowledgeBaseConfiguration = "KnowledgeBaseConfiguration", name: Str = "Name", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `KnowledgeBaseConfiguration`. Update: in place.
        knowledge_base_configuration: knowledge_base::KnowledgeBaseConfiguration = "KnowledgeBaseConfiguration";
        /// `Name`: `^([0-9a-zA-Z][_-]?){1,100}$`. Update: in place.
        name: Str = "Name";
        /// `RoleArn`: at most 2048 characters, `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `StorageConfiguration`. Update: replaces.
        storage_configuration: knowledge_base::StorageConfiguration = "StorageConfiguration";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FailureReasons`
        failure_reasons: List<Str> = "FailureReasons";
        /// `KnowledgeBaseArn`
        knowledge_base_arn: Arn = "KnowledgeBaseArn";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref knowledge_base_id;
}

/// Property types of `AWS::Bedrock::KnowledgeBase`.
pub mod knowledge_base {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AudioConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        AudioConfiguration;
        new (segmentation_configuration: AudioSegmentationConfiguration = "SegmentationConfiguration");
        set {
        }
    }

    property! {
        /// `AudioSegmentationConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        AudioSegmentationConfiguration;
        new (fixed_length_duration: Int = "FixedLengthDuration");
        set {
        }
    }

    property! {
        /// `BedrockEmbeddingModelConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        BedrockEmbeddingModelConfiguration;
        new ();
        set {
            /// `Audio`: 1 items. Update: replaces.
            audio: List<AudioConfiguration> = "Audio";
            /// `Dimensions`: 0 to 4096. Update: replaces.
            dimensions: Int = "Dimensions";
            /// `EmbeddingDataType`. Update: replaces.
            embedding_data_type: EmbeddingDataType = "EmbeddingDataType";
            /// `ModelConfiguration`. Update: replaces.
            model_configuration: Json = "ModelConfiguration";
            /// `Video`: 1 items. Update: replaces.
            video: List<VideoConfiguration> = "Video";
        }
    }

    property! {
        /// `CuratedQuery` of `AWS::Bedrock::KnowledgeBase`.
        CuratedQuery;
        new_with CuratedQueryRequired {
            /// `NaturalLanguage`: 1 to 1000 characters. Update: in place.
            natural_language: Str = "NaturalLanguage",
            /// `Sql`: 1 to 1000 characters. Update: in place.
            sql: Str = "Sql",
        }
        set {
        }
    }

    property! {
        /// `EmbeddingModelConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        EmbeddingModelConfiguration;
        new ();
        set {
            /// `BedrockEmbeddingModelConfiguration`. Update: replaces.
            bedrock_embedding_model_configuration: BedrockEmbeddingModelConfiguration = "BedrockEmbeddingModelConfiguration";
        }
    }

    property! {
        /// `KendraKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        KendraKnowledgeBaseConfiguration;
        new (kendra_index_arn: Str = "KendraIndexArn");
        set {
        }
    }

    property! {
        /// `KnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        KnowledgeBaseConfiguration;
        new (type_: KnowledgeBaseType = "Type");
        set {
            /// `KendraKnowledgeBaseConfiguration`. Update: replaces.
            kendra_knowledge_base_configuration: KendraKnowledgeBaseConfiguration = "KendraKnowledgeBaseConfiguration";
            /// `ManagedKnowledgeBaseConfiguration`. Update: replaces.
            managed_knowledge_base_configuration: ManagedKnowledgeBaseConfiguration = "ManagedKnowledgeBaseConfiguration";
            /// `SqlKnowledgeBaseConfiguration`. Update: in place.
            sql_knowledge_base_configuration: SqlKnowledgeBaseConfiguration = "SqlKnowledgeBaseConfiguration";
            /// `VectorKnowledgeBaseConfiguration`. Update: replaces.
            vector_knowledge_base_configuration: VectorKnowledgeBaseConfiguration = "VectorKnowledgeBaseConfiguration";
        }
    }

    property! {
        /// `ManagedKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        ManagedKnowledgeBaseConfiguration;
        new ();
        set {
            /// `EmbeddingModelArn`: 20 to 2048 characters. Update: replaces.
            embedding_model_arn: Str = "EmbeddingModelArn";
            /// `EmbeddingModelConfiguration`. Update: replaces.
            embedding_model_configuration: EmbeddingModelConfiguration = "EmbeddingModelConfiguration";
            /// `EmbeddingModelType`. Update: replaces.
            embedding_model_type: EmbeddingModelType = "EmbeddingModelType";
            /// `ServerSideEncryptionConfiguration`. Update: replaces.
            server_side_encryption_configuration: ManagedKnowledgeBaseServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration";
            /// `SupplementalDataStorageConfiguration`. Update: replaces.
            supplemental_data_storage_configuration: SupplementalDataStorageConfiguration = "SupplementalDataStorageConfiguration";
        }
    }

    property! {
        /// `ManagedKnowledgeBaseServerSideEncryptionConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        ManagedKnowledgeBaseServerSideEncryptionConfiguration;
        new ();
        set {
            /// `KmsKeyArn`: 1 to 2048 characters. Update: replaces.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `MongoDbAtlasConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        MongoDbAtlasConfiguration;
        new_with MongoDbAtlasConfigurationRequired {
            /// `Endpoint`: at most 2048 characters, `^[a-zA-Z0-9_-]+\.[a-zA-Z0-9_-]+\.mongodb\.net$`. Update: replaces.
            endpoint: Str = "Endpoint",
            /// `CredentialsSecretArn`. Update: replaces.
            credentials_secret_arn: Str = "CredentialsSecretArn",
            /// `DatabaseName`: at most 63 characters, `^.*$`. Update: replaces.
            database_name: Str = "DatabaseName",
            /// `CollectionName`: at most 63 characters, `^.*$`. Update: replaces.
            collection_name: Str = "CollectionName",
            /// `VectorIndexName`: at most 2048 characters, `^.*$`. Update: replaces.
            vector_index_name: Str = "VectorIndexName",
            /// `FieldMapping`. Update: replaces.
            field_mapping: MongoDbAtlasFieldMapping = "FieldMapping",
        }
        set {
            /// `EndpointServiceName`: at most 255 characters. Update: replaces.
            endpoint_service_name: Str = "EndpointServiceName";
            /// `TextIndexName`: at most 2048 characters, `^.*$`. Update: replaces.
            text_index_name: Str = "TextIndexName";
        }
    }

    property! {
        /// `MongoDbAtlasFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
        MongoDbAtlasFieldMapping;
        new_with MongoDbAtlasFieldMappingRequired {
            /// `VectorField`: at most 2048 characters, `^.*$`. Update: replaces.
            vector_field: Str = "VectorField",
            /// `MetadataField`: at most 2048 characters, `^.*$`. Update: replaces.
            metadata_field: Str = "MetadataField",
            /// `TextField`: at most 2048 characters, `^.*$`. Update: replaces.
            text_field: Str = "TextField",
        }
        set {
        }
    }

    property! {
        /// `NeptuneAnalyticsConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        NeptuneAnalyticsConfiguration;
        new (graph_arn: Str = "GraphArn", field_mapping: NeptuneAnalyticsFieldMapping = "FieldMapping");
        set {
        }
    }

    property! {
        /// `NeptuneAnalyticsFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
        NeptuneAnalyticsFieldMapping;
        new_with NeptuneAnalyticsFieldMappingRequired {
            /// `TextField`: at most 2048 characters, `^.*$`. Update: replaces.
            text_field: Str = "TextField",
            /// `MetadataField`: at most 2048 characters, `^.*$`. Update: replaces.
            metadata_field: Str = "MetadataField",
        }
        set {
        }
    }

    property! {
        /// `OpenSearchManagedClusterConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        OpenSearchManagedClusterConfiguration;
        new_with OpenSearchManagedClusterConfigurationRequired {
            /// `DomainArn`: at most 2048 characters. Update: replaces.
            domain_arn: Str = "DomainArn",
            /// `DomainEndpoint`: at most 2048 characters, `^https://.*$`. Update: replaces.
            domain_endpoint: Str = "DomainEndpoint",
            /// `VectorIndexName`: 1 to 2048 characters, `^(?![\-_+.])[a-z0-9][a-z0-9\-_\.]*$`. Update: replaces.
            vector_index_name: Str = "VectorIndexName",
            /// `FieldMapping`. Update: replaces.
            field_mapping: OpenSearchManagedClusterFieldMapping = "FieldMapping",
        }
        set {
        }
    }

    property! {
        /// `OpenSearchManagedClusterFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
        OpenSearchManagedClusterFieldMapping;
        new_with OpenSearchManagedClusterFieldMappingRequired {
            /// `MetadataField`: at most 2048 characters, `^.*$`. Update: replaces.
            metadata_field: Str = "MetadataField",
            /// `TextField`: at most 2048 characters, `^.*$`. Update: replaces.
            text_field: Str = "TextField",
            /// `VectorField`: at most 2048 characters, `^.*$`. Update: replaces.
            vector_field: Str = "VectorField",
        }
        set {
        }
    }

    property! {
        /// `OpenSearchServerlessConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        OpenSearchServerlessConfiguration;
        new_with OpenSearchServerlessConfigurationRequired {
            /// `CollectionArn`: at most 2048 characters. Update: replaces.
            collection_arn: Str = "CollectionArn",
            /// `FieldMapping`. Update: replaces.
            field_mapping: OpenSearchServerlessFieldMapping = "FieldMapping",
            /// `VectorIndexName`: at most 2048 characters, `^.*$`. Update: replaces.
            vector_index_name: Str = "VectorIndexName",
        }
        set {
        }
    }

    property! {
        /// `OpenSearchServerlessFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
        OpenSearchServerlessFieldMapping;
        new_with OpenSearchServerlessFieldMappingRequired {
            /// `MetadataField`: at most 2048 characters, `^.*$`. Update: replaces.
            metadata_field: Str = "MetadataField",
            /// `TextField`: at most 2048 characters, `^.*$`. Update: replaces.
            text_field: Str = "TextField",
            /// `VectorField`: at most 2048 characters, `^.*$`. Update: replaces.
            vector_field: Str = "VectorField",
        }
        set {
        }
    }

    property! {
        /// `PineconeConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        PineconeConfiguration;
        new_with PineconeConfigurationRequired {
            /// `ConnectionString`: at most 2048 characters, `^.*$`. Update: replaces.
            connection_string: Str = "ConnectionString",
            /// `CredentialsSecretArn`. Update: replaces.
            credentials_secret_arn: Str = "CredentialsSecretArn",
            /// `FieldMapping`. Update: replaces.
            field_mapping: PineconeFieldMapping = "FieldMapping",
        }
        set {
            /// `Namespace`: at most 2048 characters, `^.*$`. Update: replaces.
            namespace: Str = "Namespace";
        }
    }

    property! {
        /// `PineconeFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
        PineconeFieldMapping;
        new_with PineconeFieldMappingRequired {
            /// `MetadataField`: at most 2048 characters, `^.*$`. Update: replaces.
            metadata_field: Str = "MetadataField",
            /// `TextField`: at most 2048 characters, `^.*$`. Update: replaces.
            text_field: Str = "TextField",
        }
        set {
        }
    }

    property! {
        /// `QueryGenerationColumn` of `AWS::Bedrock::KnowledgeBase`.
        QueryGenerationColumn;
        new ();
        set {
            /// `Description`: 1 to 200 characters. Update: in place.
            description: Str = "Description";
            /// `Inclusion`. Update: in place.
            inclusion: InclusionType = "Inclusion";
            /// `Name`: 1 to 127 characters. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `QueryGenerationConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        QueryGenerationConfiguration;
        new ();
        set {
            /// `ExecutionTimeoutSeconds`: 1 to 200. Update: in place.
            execution_timeout_seconds: Int = "ExecutionTimeoutSeconds";
            /// `GenerationContext`. Update: in place.
            generation_context: QueryGenerationContext = "GenerationContext";
        }
    }

    property! {
        /// `QueryGenerationContext` of `AWS::Bedrock::KnowledgeBase`.
        QueryGenerationContext;
        new ();
        set {
            /// `CuratedQueries`: at most 10 items. Update: in place.
            curated_queries: List<CuratedQuery> = "CuratedQueries";
            /// `Tables`: at most 50 items. Update: in place.
            tables: List<QueryGenerationTable> = "Tables";
        }
    }

    property! {
        /// `QueryGenerationTable` of `AWS::Bedrock::KnowledgeBase`.
        QueryGenerationTable;
        new (name: Str = "Name");
        set {
            /// `Columns`. Update: in place.
            columns: List<QueryGenerationColumn> = "Columns";
            /// `Description`: 1 to 200 characters. Update: in place.
            description: Str = "Description";
            /// `Inclusion`. Update: in place.
            inclusion: InclusionType = "Inclusion";
        }
    }

    property! {
        /// `RdsConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        RdsConfiguration;
        new_with RdsConfigurationRequired {
            /// `CredentialsSecretArn`. Update: replaces.
            credentials_secret_arn: Str = "CredentialsSecretArn",
            /// `DatabaseName`: at most 63 characters, `^[a-zA-Z0-9_\-]+$`. Update: replaces.
            database_name: Str = "DatabaseName",
            /// `FieldMapping`. Update: replaces.
            field_mapping: RdsFieldMapping = "FieldMapping",
            /// `ResourceArn`. Update: replaces.
            resource_arn: Str = "ResourceArn",
            /// `TableName`: at most 63 characters, `^[a-zA-Z0-9_\.\-]+$`. Update: replaces.
            table_name: Str = "TableName",
        }
        set {
        }
    }

    property! {
        /// `RdsFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
        RdsFieldMapping;
        new_with RdsFieldMappingRequired {
            /// `MetadataField`: at most 63 characters, `^[a-zA-Z0-9_\-]+$`. Update: replaces.
            metadata_field: Str = "MetadataField",
            /// `PrimaryKeyField`: at most 63 characters, `^[a-zA-Z0-9_\-]+$`. Update: replaces.
            primary_key_field: Str = "PrimaryKeyField",
            /// `TextField`: at most 63 characters, `^[a-zA-Z0-9_\-]+$`. Update: replaces.
            text_field: Str = "TextField",
            /// `VectorField`: at most 63 characters, `^[a-zA-Z0-9_\-]+$`. Update: replaces.
            vector_field: Str = "VectorField",
        }
        set {
            /// `CustomMetadataField`: at most 63 characters, `^[a-zA-Z0-9_\-]+$`. Update: replaces.
            custom_metadata_field: Str = "CustomMetadataField";
        }
    }

    property! {
        /// `RedshiftConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        RedshiftConfiguration;
        new (storage_configurations: List<RedshiftQueryEngineStorageConfiguration> = "StorageConfigurations", query_engine_configuration: RedshiftQueryEngineConfiguration = "QueryEngineConfiguration");
        set {
            /// `QueryGenerationConfiguration`. Update: in place.
            query_generation_configuration: QueryGenerationConfiguration = "QueryGenerationConfiguration";
        }
    }

    property! {
        /// `RedshiftProvisionedAuthConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        RedshiftProvisionedAuthConfiguration;
        new (type_: RedshiftProvisionedAuthType = "Type");
        set {
            /// `DatabaseUser`. Update: replaces.
            database_user: Str = "DatabaseUser";
            /// `UsernamePasswordSecretArn`. Update: replaces.
            username_password_secret_arn: Str = "UsernamePasswordSecretArn";
        }
    }

    property! {
        /// `RedshiftProvisionedConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        RedshiftProvisionedConfiguration;
        new (cluster_identifier: Str = "ClusterIdentifier", auth_configuration: RedshiftProvisionedAuthConfiguration = "AuthConfiguration");
        set {
        }
    }

    property! {
        /// `RedshiftQueryEngineAwsDataCatalogStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        RedshiftQueryEngineAwsDataCatalogStorageConfiguration;
        new (table_names: List<Str> = "TableNames");
        set {
        }
    }

    property! {
        /// `RedshiftQueryEngineConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        RedshiftQueryEngineConfiguration;
        new (type_: RedshiftQueryEngineType = "Type");
        set {
            /// `ProvisionedConfiguration`. Update: replaces.
            provisioned_configuration: RedshiftProvisionedConfiguration = "ProvisionedConfiguration";
            /// `ServerlessConfiguration`. Update: replaces.
            serverless_configuration: RedshiftServerlessConfiguration = "ServerlessConfiguration";
        }
    }

    property! {
        /// `RedshiftQueryEngineRedshiftStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        RedshiftQueryEngineRedshiftStorageConfiguration;
        new (database_name: Str = "DatabaseName");
        set {
        }
    }

    property! {
        /// `RedshiftQueryEngineStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        RedshiftQueryEngineStorageConfiguration;
        new (type_: RedshiftQueryEngineStorageType = "Type");
        set {
            /// `AwsDataCatalogConfiguration`. Update: replaces.
            aws_data_catalog_configuration: RedshiftQueryEngineAwsDataCatalogStorageConfiguration = "AwsDataCatalogConfiguration";
            /// `RedshiftConfiguration`. Update: replaces.
            redshift_configuration: RedshiftQueryEngineRedshiftStorageConfiguration = "RedshiftConfiguration";
        }
    }

    property! {
        /// `RedshiftServerlessAuthConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        RedshiftServerlessAuthConfiguration;
        new (type_: RedshiftServerlessAuthType = "Type");
        set {
            /// `UsernamePasswordSecretArn`. Update: replaces.
            username_password_secret_arn: Str = "UsernamePasswordSecretArn";
        }
    }

    property! {
        /// `RedshiftServerlessConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        RedshiftServerlessConfiguration;
        new (workgroup_arn: Str = "WorkgroupArn", auth_configuration: RedshiftServerlessAuthConfiguration = "AuthConfiguration");
        set {
        }
    }

    property! {
        /// `S3Location` of `AWS::Bedrock::KnowledgeBase`.
        S3Location;
        new (uri: Str = "URI");
        set {
        }
    }

    property! {
        /// `S3VectorsConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        S3VectorsConfiguration;
        new ();
        set {
            /// `IndexArn`. Update: replaces.
            index_arn: Str = "IndexArn";
            /// `IndexName`: 3 to 63 characters. Update: replaces.
            index_name: Str = "IndexName";
            /// `VectorBucketArn`. Update: replaces.
            vector_bucket_arn: Str = "VectorBucketArn";
        }
    }

    property! {
        /// `SqlKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        SqlKnowledgeBaseConfiguration;
        new (type_: QueryEngineType = "Type");
        set {
            /// `RedshiftConfiguration`. Update: in place.
            redshift_configuration: RedshiftConfiguration = "RedshiftConfiguration";
        }
    }

    property! {
        /// `StorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        StorageConfiguration;
        new (type_: KnowledgeBaseStorageType = "Type");
        set {
            /// `MongoDbAtlasConfiguration`. Update: replaces.
            mongodb_atlas_configuration: MongoDbAtlasConfiguration = "MongoDbAtlasConfiguration";
            /// `NeptuneAnalyticsConfiguration`. Update: replaces.
            neptune_analytics_configuration: NeptuneAnalyticsConfiguration = "NeptuneAnalyticsConfiguration";
            /// `OpensearchManagedClusterConfiguration`. Update: replaces.
            opensearch_managed_cluster_configuration: OpenSearchManagedClusterConfiguration = "OpensearchManagedClusterConfiguration";
            /// `OpensearchServerlessConfiguration`. Update: replaces.
            opensearch_serverless_configuration: OpenSearchServerlessConfiguration = "OpensearchServerlessConfiguration";
            /// `PineconeConfiguration`. Update: replaces.
            pinecone_configuration: PineconeConfiguration = "PineconeConfiguration";
            /// `RdsConfiguration`. Update: replaces.
            rds_configuration: RdsConfiguration = "RdsConfiguration";
            /// `S3VectorsConfiguration`. Update: replaces.
            s3_vectors_configuration: S3VectorsConfiguration = "S3VectorsConfiguration";
        }
    }

    property! {
        /// `SupplementalDataStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        SupplementalDataStorageConfiguration;
        new (supplemental_data_storage_locations: List<SupplementalDataStorageLocation> = "SupplementalDataStorageLocations");
        set {
        }
    }

    property! {
        /// `SupplementalDataStorageLocation` of `AWS::Bedrock::KnowledgeBase`.
        SupplementalDataStorageLocation;
        new (supplemental_data_storage_location_type: SupplementalDataStorageLocationType = "SupplementalDataStorageLocationType");
        set {
            /// `S3Location`. Update: replaces.
            s3_location: S3Location = "S3Location";
        }
    }

    property! {
        /// `VectorKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        VectorKnowledgeBaseConfiguration;
        new (embedding_model_arn: Str = "EmbeddingModelArn");
        set {
            /// `EmbeddingModelConfiguration`. Update: replaces.
            embedding_model_configuration: EmbeddingModelConfiguration = "EmbeddingModelConfiguration";
            /// `SupplementalDataStorageConfiguration`. Update: replaces.
            supplemental_data_storage_configuration: SupplementalDataStorageConfiguration = "SupplementalDataStorageConfiguration";
        }
    }

    property! {
        /// `VideoConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        VideoConfiguration;
        new (segmentation_configuration: VideoSegmentationConfiguration = "SegmentationConfiguration");
        set {
        }
    }

    property! {
        /// `VideoSegmentationConfiguration` of `AWS::Bedrock::KnowledgeBase`.
        VideoSegmentationConfiguration;
        new (fixed_length_duration: Int = "FixedLengthDuration");
        set {
        }
    }

    values! {
        /// `EmbeddingDataType` of `AWS::Bedrock::KnowledgeBase`.
        EmbeddingDataType {
            FLOAT32 = "FLOAT32",
            BINARY = "BINARY",
        }
    }

    values! {
        /// `EmbeddingModelType` of `AWS::Bedrock::KnowledgeBase`.
        EmbeddingModelType {
            CUSTOM = "CUSTOM",
            MANAGED = "MANAGED",
        }
    }

    values! {
        /// `InclusionType` of `AWS::Bedrock::KnowledgeBase`.
        InclusionType {
            INCLUDE = "INCLUDE",
            EXCLUDE = "EXCLUDE",
        }
    }

    values! {
        /// `KnowledgeBaseStorageType` of `AWS::Bedrock::KnowledgeBase`.
        KnowledgeBaseStorageType {
            OPENSEARCH_SERVERLESS = "OPENSEARCH_SERVERLESS",
            PINECONE = "PINECONE",
            RDS = "RDS",
            MONGO_DB_ATLAS = "MONGO_DB_ATLAS",
            NEPTUNE_ANALYTICS = "NEPTUNE_ANALYTICS",
            S3_VECTORS = "S3_VECTORS",
            OPENSEARCH_MANAGED_CLUSTER = "OPENSEARCH_MANAGED_CLUSTER",
        }
    }

    values! {
        /// `KnowledgeBaseType` of `AWS::Bedrock::KnowledgeBase`.
        KnowledgeBaseType {
            VECTOR = "VECTOR",
            KENDRA = "KENDRA",
            SQL = "SQL",
            MANAGED = "MANAGED",
        }
    }

    values! {
        /// `QueryEngineType` of `AWS::Bedrock::KnowledgeBase`.
        QueryEngineType {
            REDSHIFT = "REDSHIFT",
        }
    }

    values! {
        /// `RedshiftProvisionedAuthType` of `AWS::Bedrock::KnowledgeBase`.
        RedshiftProvisionedAuthType {
            IAM = "IAM",
            USERNAME_PASSWORD = "USERNAME_PASSWORD",
            USERNAME = "USERNAME",
        }
    }

    values! {
        /// `RedshiftQueryEngineStorageType` of `AWS::Bedrock::KnowledgeBase`.
        RedshiftQueryEngineStorageType {
            REDSHIFT = "REDSHIFT",
            AWS_DATA_CATALOG = "AWS_DATA_CATALOG",
        }
    }

    values! {
        /// `RedshiftQueryEngineType` of `AWS::Bedrock::KnowledgeBase`.
        RedshiftQueryEngineType {
            SERVERLESS = "SERVERLESS",
            PROVISIONED = "PROVISIONED",
        }
    }

    values! {
        /// `RedshiftServerlessAuthType` of `AWS::Bedrock::KnowledgeBase`.
        RedshiftServerlessAuthType {
            IAM = "IAM",
            USERNAME_PASSWORD = "USERNAME_PASSWORD",
        }
    }

    values! {
        /// `SupplementalDataStorageLocationType` of `AWS::Bedrock::KnowledgeBase`.
        SupplementalDataStorageLocationType {
            S3 = "S3",
        }
    }
}

resource! {
    /// `AWS::Bedrock::KnowledgeBasePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebasepolicy.html).
    KnowledgeBasePolicy = "AWS::Bedrock::KnowledgeBasePolicy", Ref = Str;
    new (knowledge_base_id: Str = "KnowledgeBaseId", policy_document: PolicyDocument = "PolicyDocument");
    set {
        /// `KnowledgeBaseId`: 1 to 10 characters, `^[0-9a-zA-Z]+$`. Update: replaces.
        knowledge_base_id: Str = "KnowledgeBaseId";
        /// `PolicyDocument`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
    }
    get {
        /// `RevisionId`
        revision_id: Str = "RevisionId";
    }
    ref knowledge_base_id;
}

resource! {
    /// `AWS::Bedrock::Prompt`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-prompt.html).
    Prompt = "AWS::Bedrock::Prompt", Ref = Arn;
    tags "Tags" Object;
    new (name: Str = "Name");
    set {
        /// `CustomerEncryptionKeyArn`: 1 to 2048 characters. Update: in place.
        customer_encryption_key_arn: Str = "CustomerEncryptionKeyArn";
        /// `DefaultVariant`: `^([0-9a-zA-Z][_-]?){1,100}$`. Update: in place.
        default_variant: Str = "DefaultVariant";
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: `^([0-9a-zA-Z][_-]?){1,100}$`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `Variants`: at most 3 items. Update: in place.
        variants: List<prompt::PromptVariant> = "Variants";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `Version`
        version: Str = "Version";
    }
    ref arn;
}

/// Property types of `AWS::Bedrock::Prompt`.
pub mod prompt {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::flow::PromptInputVariable;

    property! {
        /// `CachePointBlock` of `AWS::Bedrock::Prompt`.
        CachePointBlock;
        new (type_: CachePointType = "Type");
        set {
        }
    }

    property! {
        /// `ChatPromptTemplateConfiguration` of `AWS::Bedrock::Prompt`.
        ChatPromptTemplateConfiguration;
        new (messages: List<Message> = "Messages");
        set {
            /// `InputVariables`: at most 20 items. Update: in place.
            input_variables: List<PromptInputVariable> = "InputVariables";
            /// `System`. Update: in place.
            system: List<SystemContentBlock> = "System";
            /// `ToolConfiguration`. Update: in place.
            tool_configuration: ToolConfiguration = "ToolConfiguration";
        }
    }

    property! {
        /// `ContentBlock` of `AWS::Bedrock::Prompt`.
        ContentBlock;
        new ();
        set {
            /// `CachePoint`. Update: in place.
            cache_point: CachePointBlock = "CachePoint";
            /// `Text`: at least 1 characters. Update: in place.
            text: Str = "Text";
        }
    }

    property! {
        /// `GenAiResource` of `AWS::Bedrock::Prompt`.
        GenAiResource;
        new (agent: PromptAgentResource = "Agent");
        set {
        }
    }

    property! {
        /// `InferenceConfiguration` of `AWS::Bedrock::Prompt`.
        InferenceConfiguration;
        new (text: PromptModelInferenceConfiguration = "Text");
        set {
        }
    }

    property! {
        /// `InputSchema` of `AWS::Bedrock::Prompt`.
        InputSchema;
        new (json: Json = "Json");
        set {
        }
    }

    property! {
        /// `Message` of `AWS::Bedrock::Prompt`.
        Message;
        new (role: ConversationRole = "Role", content: List<ContentBlock> = "Content");
        set {
        }
    }

    property! {
        /// `PromptAgentResource` of `AWS::Bedrock::Prompt`.
        PromptAgentResource;
        new (agent_identifier: Str = "AgentIdentifier");
        set {
        }
    }

    property! {
        /// `PromptMetadataEntry` of `AWS::Bedrock::Prompt`.
        PromptMetadataEntry;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `PromptModelInferenceConfiguration` of `AWS::Bedrock::Prompt`.
        PromptModelInferenceConfiguration;
        new ();
        set {
            /// `MaxTokens`: 0 to 512 000. Update: in place.
            max_tokens: Num = "MaxTokens";
            /// `StopSequences`: at most 4 items. Update: in place.
            stop_sequences: List<Str> = "StopSequences";
            /// `Temperature`: 0 to 1. Update: in place.
            temperature: Num = "Temperature";
            /// `TopP`: 0 to 1. Update: in place.
            top_p: Num = "TopP";
        }
    }

    property! {
        /// `PromptTemplateConfiguration` of `AWS::Bedrock::Prompt`.
        PromptTemplateConfiguration;
        new ();
        set {
            /// `Chat`. Update: in place.
            chat: ChatPromptTemplateConfiguration = "Chat";
            /// `Text`. Update: in place.
            text: TextPromptTemplateConfiguration = "Text";
        }
    }

    property! {
        /// `PromptVariant` of `AWS::Bedrock::Prompt`.
        PromptVariant;
        new (name: Str = "Name", template_type: PromptTemplateType = "TemplateType", template_configuration: PromptTemplateConfiguration = "TemplateConfiguration");
        set {
            /// `AdditionalModelRequestFields`. Update: in place.
            additional_model_request_fields: Json = "AdditionalModelRequestFields";
            /// `GenAiResource`. Update: in place.
            gen_ai_resource: GenAiResource = "GenAiResource";
            /// `InferenceConfiguration`. Update: in place.
            inference_configuration: InferenceConfiguration = "InferenceConfiguration";
            /// `Metadata`: at most 50 items. Update: in place.
            metadata: List<PromptMetadataEntry> = "Metadata";
            /// `ModelId`: 1 to 2048 characters. Update: in place.
            model_id: Str = "ModelId";
        }
    }

    property! {
        /// `SpecificToolChoice` of `AWS::Bedrock::Prompt`.
        SpecificToolChoice;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `SystemContentBlock` of `AWS::Bedrock::Prompt`.
        SystemContentBlock;
        new ();
        set {
            /// `CachePoint`. Update: in place.
            cache_point: CachePointBlock = "CachePoint";
            /// `Text`: at least 1 characters. Update: in place.
            text: Str = "Text";
        }
    }

    property! {
        /// `TextPromptTemplateConfiguration` of `AWS::Bedrock::Prompt`.
        TextPromptTemplateConfiguration;
        new ();
        set {
            /// `CachePoint`. Update: in place.
            cache_point: CachePointBlock = "CachePoint";
            /// `InputVariables`: at most 20 items. Update: in place.
            input_variables: List<PromptInputVariable> = "InputVariables";
            /// `Text`: 1 to 200 000 characters. Update: in place.
            text: Str = "Text";
            /// `TextS3Location`. Update: in place.
            text_s3_location: TextS3Location = "TextS3Location";
        }
    }

    property! {
        /// `TextS3Location` of `AWS::Bedrock::Prompt`.
        TextS3Location;
        new_with TextS3LocationRequired {
            /// `Bucket`: 3 to 63 characters, `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Update: in place.
            bucket: Str = "Bucket",
            /// `Key`: 1 to 1024 characters. Update: in place.
            key: Str = "Key",
        }
        set {
            /// `Version`: 1 to 1024 characters. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `Tool` of `AWS::Bedrock::Prompt`.
        Tool;
        new ();
        set {
            /// `CachePoint`. Update: in place.
            cache_point: CachePointBlock = "CachePoint";
            /// `ToolSpec`. Update: in place.
            tool_spec: ToolSpecification = "ToolSpec";
        }
    }

    property! {
        /// `ToolChoice` of `AWS::Bedrock::Prompt`.
        ToolChoice;
        new ();
        set {
            /// `Any`. Update: in place.
            any: Json = "Any";
            /// `Auto`. Update: in place.
            auto: Json = "Auto";
            /// `Tool`. Update: in place.
            tool: SpecificToolChoice = "Tool";
        }
    }

    property! {
        /// `ToolConfiguration` of `AWS::Bedrock::Prompt`.
        ToolConfiguration;
        new (tools: List<Tool> = "Tools");
        set {
            /// `ToolChoice`. Update: in place.
            tool_choice: ToolChoice = "ToolChoice";
        }
    }

    property! {
        /// `ToolSpecification` of `AWS::Bedrock::Prompt`.
        ToolSpecification;
        new (name: Str = "Name", input_schema: InputSchema = "InputSchema");
        set {
            /// `Description`: at least 1 characters. Update: in place.
            description: Str = "Description";
        }
    }

    values! {
        /// `CachePointType` of `AWS::Bedrock::Prompt`.
        CachePointType {
            DEFAULT = "default",
        }
    }

    values! {
        /// `ConversationRole` of `AWS::Bedrock::Prompt`.
        ConversationRole {
            USER = "user",
            ASSISTANT = "assistant",
        }
    }

    values! {
        /// `PromptTemplateType` of `AWS::Bedrock::Prompt`.
        PromptTemplateType {
            TEXT = "TEXT",
            CHAT = "CHAT",
        }
    }
}

resource! {
    /// `AWS::Bedrock::PromptVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-promptversion.html).
    PromptVersion = "AWS::Bedrock::PromptVersion", Ref = Arn;
    tags "Tags" Object;
    new (prompt_arn: Str = "PromptArn");
    set {
        /// `Description`: 1 to 200 characters. Update: replaces.
        description: Str = "Description";
        /// `PromptArn`: 1 to 2048 characters. Update: replaces.
        prompt_arn: Str = "PromptArn";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CustomerEncryptionKeyArn`
        customer_encryption_key_arn: Arn = "CustomerEncryptionKeyArn";
        /// `DefaultVariant`
        default_variant: Str = "DefaultVariant";
        /// `Name`
        name: Str = "Name";
        /// `PromptId`
        prompt_id: Str = "PromptId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `Variants`
        variants: List<Str> = "Variants";
        /// `Version`
        version: Str = "Version";
    }
    ref arn;
}

resource! {
    /// `AWS::Bedrock::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-resourcepolicy.html).
    ResourcePolicy = "AWS::Bedrock::ResourcePolicy", Ref = Arn;
    new (resource_arn: Str = "ResourceArn", policy_document: PolicyDocument = "PolicyDocument");
    set {
        /// `PolicyDocument`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `ResourceArn`: 1 to 2048 characters. Update: replaces.
        resource_arn: Str = "ResourceArn";
    }
    get {
    }
    ref resource_arn;
}

resource! {
    /// `AWS::Bedrock::RetrievalInstruction`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-retrievalinstruction.html).
    RetrievalInstruction = "AWS::Bedrock::RetrievalInstruction", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", instruction: retrieval_instruction::Instruction = "Instruction");
    set {
        /// `CustomerEncryptionKeyArn`: 1 to 2048 characters. Update: replaces.
        customer_encryption_key_arn: Str = "CustomerEncryptionKeyArn";
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `Instruction`. Update: in place.
        instruction: retrieval_instruction::Instruction = "Instruction";
        /// `Name`: 1 to 100 characters, `^([0-9a-zA-Z][_-]?){1,100}$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<retrieval_instruction::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastTransitionStatus`
        last_transition_status: Str = "LastTransitionStatus";
        /// `RetrievalInstructionId`
        retrieval_instruction_id: Str = "RetrievalInstructionId";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::Bedrock::RetrievalInstruction`.
pub mod retrieval_instruction {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Instruction` of `AWS::Bedrock::RetrievalInstruction`.
        Instruction;
        new ();
        set {
            /// `AnswerFormat`: at least 1 characters. Update: in place.
            answer_format: Str = "AnswerFormat";
            /// `AnswerPolicy`: at least 1 characters. Update: in place.
            answer_policy: Str = "AnswerPolicy";
            /// `Persona`: at least 1 characters. Update: in place.
            persona: Str = "Persona";
            /// `RetrievalGuidance`: at least 1 characters. Update: in place.
            retrieval_guidance: Str = "RetrievalGuidance";
        }
    }

    property! {
        /// `Tag` of `AWS::Bedrock::RetrievalInstruction`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Bedrock::Session`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-session.html).
    Session = "AWS::Bedrock::Session", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `EncryptionKeyArn`: 1 to 2048 characters. Update: replaces.
        encryption_key_arn: Str = "EncryptionKeyArn";
        /// `SessionMetadata`. Update: in place.
        session_metadata: Map<Str> = "SessionMetadata";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<session::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `SessionId`
        session_id: Str = "SessionId";
        /// `SessionStatus`
        session_status: Str = "SessionStatus";
    }
    ref session_arn;
}

/// Property types of `AWS::Bedrock::Session`.
pub mod session {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_inference_profile::Tag;
}
