// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CodePipeline`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CodePipeline::CustomActionType`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-customactiontype.html).
    CustomActionType = "AWS::CodePipeline::CustomActionType", Ref = Str;
    tags "Tags" List;
    new_with CustomActionTypeRequired {
        /// `Category`. Update: replaces.
        category: custom_action_type::Category = "Category",
        /// `InputArtifactDetails`. Update: replaces.
        input_artifact_details: custom_action_type::ArtifactDetails = "InputArtifactDetails",
        /// `OutputArtifactDetails`. Update: replaces.
        output_artifact_details: custom_action_type::ArtifactDetails = "OutputArtifactDetails",
        /// `Provider`: 1 to 35 characters, `^[0-9A-Za-z_-]+$`. Update: replaces.
        provider: Str = "Provider",
        /// `Version`: 1 to 9 characters, `^[0-9A-Za-z_-]+$`. Update: replaces.
        version: Str = "Version",
    }
    set {
        /// `Category`. Update: replaces.
        category: custom_action_type::Category = "Category";
        /// `ConfigurationProperties`: at most 10 items, no item twice. Update: replaces.
        configuration_properties: List<custom_action_type::ConfigurationProperties> = "ConfigurationProperties";
        /// `InputArtifactDetails`. Update: replaces.
        input_artifact_details: custom_action_type::ArtifactDetails = "InputArtifactDetails";
        /// `OutputArtifactDetails`. Update: replaces.
        output_artifact_details: custom_action_type::ArtifactDetails = "OutputArtifactDetails";
        /// `Provider`: 1 to 35 characters, `^[0-9A-Za-z_-]+$`. Update: replaces.
        provider: Str = "Provider";
        /// `Settings`. Update: replaces.
        settings: custom_action_type::Settings = "Settings";
        /// `Tags`. Update: in place.
        tags: List<custom_action_type::Tag> = "Tags";
        /// `Version`: 1 to 9 characters, `^[0-9A-Za-z_-]+$`. Update: replaces.
        version: Str = "Version";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::CodePipeline::CustomActionType`.
pub mod custom_action_type {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ArtifactDetails` of `AWS::CodePipeline::CustomActionType`.
        ArtifactDetails;
        new_with ArtifactDetailsRequired {
            /// `MaximumCount`: 0 to 5. Update: replaces.
            maximum_count: Int = "MaximumCount",
            /// `MinimumCount`: 0 to 5. Update: replaces.
            minimum_count: Int = "MinimumCount",
        }
        set {
        }
    }

    property! {
        /// `ConfigurationProperties` of `AWS::CodePipeline::CustomActionType`.
        ConfigurationProperties;
        new_with ConfigurationPropertiesRequired {
            /// `Key`. Update: replaces.
            key: Bool = "Key",
            /// `Name`: 1 to 50 characters. Update: replaces.
            name: Str = "Name",
            /// `Required`. Update: replaces.
            required: Bool = "Required",
            /// `Secret`. Update: replaces.
            secret: Bool = "Secret",
        }
        set {
            /// `Description`: 1 to 160 characters. Update: replaces.
            description: Str = "Description";
            /// `Queryable`. Update: replaces.
            queryable: Bool = "Queryable";
            /// `Type`. Update: replaces.
            type_: Type = "Type";
        }
    }

    property! {
        /// `Settings` of `AWS::CodePipeline::CustomActionType`.
        Settings;
        new ();
        set {
            /// `EntityUrlTemplate`: 1 to 2048 characters. Update: replaces.
            entity_url_template: Str = "EntityUrlTemplate";
            /// `ExecutionUrlTemplate`: 1 to 2048 characters. Update: replaces.
            execution_url_template: Str = "ExecutionUrlTemplate";
            /// `RevisionUrlTemplate`: 1 to 2048 characters. Update: replaces.
            revision_url_template: Str = "RevisionUrlTemplate";
            /// `ThirdPartyConfigurationUrl`: 1 to 2048 characters. Update: replaces.
            third_party_configuration_url: Str = "ThirdPartyConfigurationUrl";
        }
    }

    property! {
        /// `Tag` of `AWS::CodePipeline::CustomActionType`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Category` of `AWS::CodePipeline::CustomActionType`.
        Category {
            APPROVAL = "Approval",
            BUILD = "Build",
            COMPUTE = "Compute",
            DEPLOY = "Deploy",
            INVOKE = "Invoke",
            SOURCE = "Source",
            TEST = "Test",
        }
    }

    values! {
        /// `Type` of `AWS::CodePipeline::CustomActionType`.
        Type {
            BOOLEAN = "Boolean",
            NUMBER = "Number",
            STRING = "String",
        }
    }
}

resource! {
    /// `AWS::CodePipeline::Pipeline`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html).
    Pipeline = "AWS::CodePipeline::Pipeline", Ref = Str;
    tags "Tags" List;
    new (stages: List<pipeline::StageDeclaration> = "Stages", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `ArtifactStore`. Update: in place.
        artifact_store: pipeline::ArtifactStore = "ArtifactStore";
        /// `ArtifactStores`: no item twice. Update: in place.
        artifact_stores: List<pipeline::ArtifactStoreMap> = "ArtifactStores";
        /// `DisableInboundStageTransitions`: no item twice. Update: in place.
        disable_inbound_stage_transitions: List<pipeline::StageTransition> = "DisableInboundStageTransitions";
        /// `ExecutionMode`: default `"SUPERSEDED"`. Update: in place.
        execution_mode: pipeline::ExecutionMode = "ExecutionMode";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `PipelineType`. Update: in place.
        pipeline_type: pipeline::PipelineType = "PipelineType";
        /// `RestartExecutionOnUpdate`. Update: in place.
        restart_execution_on_update: Bool = "RestartExecutionOnUpdate";
        /// `RoleArn`: `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Stages`: at least 2 items, no item twice. Update: in place.
        stages: List<pipeline::StageDeclaration> = "Stages";
        /// `Tags`. Update: in place.
        tags: List<pipeline::Tag> = "Tags";
        /// `Triggers`: no item twice. Update: in place.
        triggers: List<pipeline::PipelineTriggerDeclaration> = "Triggers";
        /// `Variables`: no item twice. Update: in place.
        variables: List<pipeline::VariableDeclaration> = "Variables";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Version`
        version: Str = "Version";
    }
    ref name;
}

/// Property types of `AWS::CodePipeline::Pipeline`.
pub mod pipeline {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_action_type::Tag;

    property! {
        /// `ActionDeclaration` of `AWS::CodePipeline::Pipeline`.
        ActionDeclaration;
        new (action_type_id: ActionTypeId = "ActionTypeId", name: Str = "Name");
        set {
            /// `Commands`. Update: in place.
            commands: List<Str> = "Commands";
            /// `Configuration`. Update: in place.
            configuration: Json = "Configuration";
            /// `EnvironmentVariables`: no item twice. Update: in place.
            environment_variables: List<EnvironmentVariable> = "EnvironmentVariables";
            /// `InputArtifacts`: no item twice. Update: in place.
            input_artifacts: List<InputArtifact> = "InputArtifacts";
            /// `Namespace`. Update: in place.
            namespace: Str = "Namespace";
            /// `OutputArtifacts`: no item twice. Update: in place.
            output_artifacts: List<OutputArtifact> = "OutputArtifacts";
            /// `OutputVariables`: no item twice. Update: in place.
            output_variables: List<Str> = "OutputVariables";
            /// `Region`. Update: in place.
            region: Str = "Region";
            /// `RoleArn`: `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `RunOrder`. Update: in place.
            run_order: Int = "RunOrder";
            /// `TimeoutInMinutes`. Update: in place.
            timeout_in_minutes: Int = "TimeoutInMinutes";
        }
    }

    property! {
        /// `ActionTypeId` of `AWS::CodePipeline::Pipeline`.
        ActionTypeId;
        new_with ActionTypeIdRequired {
            /// `Owner`. Update: in place.
            owner: Str = "Owner",
            /// `Category`. Update: in place.
            category: Category = "Category",
            /// `Version`: `^[0-9A-Za-z_\-]{1,9}$`. Update: in place.
            version: Str = "Version",
            /// `Provider`. Update: in place.
            provider: Str = "Provider",
        }
        set {
        }
    }

    property! {
        /// `ArtifactStore` of `AWS::CodePipeline::Pipeline`.
        ArtifactStore;
        new (type_: ArtifactStoreType = "Type", location: Str = "Location");
        set {
            /// `EncryptionKey`. Update: in place.
            encryption_key: EncryptionKey = "EncryptionKey";
        }
    }

    property! {
        /// `ArtifactStoreMap` of `AWS::CodePipeline::Pipeline`.
        ArtifactStoreMap;
        new (artifact_store: ArtifactStore = "ArtifactStore", region: Str = "Region");
        set {
        }
    }

    property! {
        /// `BeforeEntryConditions` of `AWS::CodePipeline::Pipeline`.
        BeforeEntryConditions;
        new ();
        set {
            /// `Conditions`: no item twice. Update: in place.
            conditions: List<Condition> = "Conditions";
        }
    }

    property! {
        /// `BlockerDeclaration` of `AWS::CodePipeline::Pipeline`.
        BlockerDeclaration;
        new (type_: BlockerDeclarationType = "Type", name: Str = "Name");
        set {
        }
    }

    property! {
        /// `Condition` of `AWS::CodePipeline::Pipeline`.
        Condition;
        new ();
        set {
            /// `Result`. Update: in place.
            result: Str = "Result";
            /// `Rules`: no item twice. Update: in place.
            rules: List<RuleDeclaration> = "Rules";
        }
    }

    property! {
        /// `EncryptionKey` of `AWS::CodePipeline::Pipeline`.
        EncryptionKey;
        new_with EncryptionKeyRequired {
            /// `Type`. Update: in place.
            type_: Str = "Type",
            /// `Id`. Update: in place.
            id: Str = "Id",
        }
        set {
        }
    }

    property! {
        /// `EnvironmentVariable` of `AWS::CodePipeline::Pipeline`.
        EnvironmentVariable;
        new_with EnvironmentVariableRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Value`. Update: in place.
            value: Str = "Value",
        }
        set {
            /// `Type`. Update: in place.
            type_: EnvironmentVariableType = "Type";
        }
    }

    property! {
        /// `FailureConditions` of `AWS::CodePipeline::Pipeline`.
        FailureConditions;
        new ();
        set {
            /// `Conditions`: no item twice. Update: in place.
            conditions: List<Condition> = "Conditions";
            /// `Result`. Update: in place.
            result: Result = "Result";
            /// `RetryConfiguration`. Update: in place.
            retry_configuration: RetryConfiguration = "RetryConfiguration";
        }
    }

    property! {
        /// `GitBranchFilterCriteria` of `AWS::CodePipeline::Pipeline`.
        GitBranchFilterCriteria;
        new ();
        set {
            /// `Excludes`: no item twice. Update: in place.
            excludes: List<Str> = "Excludes";
            /// `Includes`: no item twice. Update: in place.
            includes: List<Str> = "Includes";
        }
    }

    property! {
        /// `GitConfiguration` of `AWS::CodePipeline::Pipeline`.
        GitConfiguration;
        new (source_action_name: Str = "SourceActionName");
        set {
            /// `PullRequest`: no item twice. Update: in place.
            pull_request: List<GitPullRequestFilter> = "PullRequest";
            /// `Push`: no item twice. Update: in place.
            push: List<GitPushFilter> = "Push";
        }
    }

    property! {
        /// `GitFilePathFilterCriteria` of `AWS::CodePipeline::Pipeline`.
        GitFilePathFilterCriteria;
        new ();
        set {
            /// `Excludes`: no item twice. Update: in place.
            excludes: List<Str> = "Excludes";
            /// `Includes`: no item twice. Update: in place.
            includes: List<Str> = "Includes";
        }
    }

    property! {
        /// `GitPullRequestFilter` of `AWS::CodePipeline::Pipeline`.
        GitPullRequestFilter;
        new ();
        set {
            /// `Branches`. Update: in place.
            branches: GitBranchFilterCriteria = "Branches";
            /// `Events`: no item twice. Update: in place.
            events: List<Str> = "Events";
            /// `FilePaths`. Update: in place.
            file_paths: GitFilePathFilterCriteria = "FilePaths";
        }
    }

    property! {
        /// `GitPushFilter` of `AWS::CodePipeline::Pipeline`.
        GitPushFilter;
        new ();
        set {
            /// `Branches`. Update: in place.
            branches: GitBranchFilterCriteria = "Branches";
            /// `FilePaths`. Update: in place.
            file_paths: GitFilePathFilterCriteria = "FilePaths";
            /// `Tags`. Update: in place.
            tags: GitTagFilterCriteria = "Tags";
        }
    }

    property! {
        /// `GitTagFilterCriteria` of `AWS::CodePipeline::Pipeline`.
        GitTagFilterCriteria;
        new ();
        set {
            /// `Excludes`: no item twice. Update: in place.
            excludes: List<Str> = "Excludes";
            /// `Includes`: no item twice. Update: in place.
            includes: List<Str> = "Includes";
        }
    }

    property! {
        /// `InputArtifact` of `AWS::CodePipeline::Pipeline`.
        InputArtifact;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `OutputArtifact` of `AWS::CodePipeline::Pipeline`.
        OutputArtifact;
        new (name: Str = "Name");
        set {
            /// `Files`: no item twice. Update: in place.
            files: List<Str> = "Files";
        }
    }

    property! {
        /// `PipelineTriggerDeclaration` of `AWS::CodePipeline::Pipeline`.
        PipelineTriggerDeclaration;
        new (provider_type: ProviderType = "ProviderType");
        set {
            /// `GitConfiguration`. Update: in place.
            git_configuration: GitConfiguration = "GitConfiguration";
        }
    }

    property! {
        /// `RetryConfiguration` of `AWS::CodePipeline::Pipeline`.
        RetryConfiguration;
        new ();
        set {
            /// `RetryMode`. Update: in place.
            retry_mode: RetryMode = "RetryMode";
        }
    }

    property! {
        /// `RuleDeclaration` of `AWS::CodePipeline::Pipeline`.
        RuleDeclaration;
        new ();
        set {
            /// `Commands`. Update: in place.
            commands: List<Str> = "Commands";
            /// `Configuration`. Update: in place.
            configuration: Json = "Configuration";
            /// `InputArtifacts`: no item twice. Update: in place.
            input_artifacts: List<InputArtifact> = "InputArtifacts";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Region`. Update: in place.
            region: Str = "Region";
            /// `RoleArn`: `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `RuleTypeId`. Update: in place.
            rule_type_id: RuleTypeId = "RuleTypeId";
        }
    }

    property! {
        /// `RuleTypeId` of `AWS::CodePipeline::Pipeline`.
        RuleTypeId;
        new ();
        set {
            /// `Category`. Update: in place.
            category: Str = "Category";
            /// `Owner`. Update: in place.
            owner: Str = "Owner";
            /// `Provider`. Update: in place.
            provider: Str = "Provider";
            /// `Version`. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `StageDeclaration` of `AWS::CodePipeline::Pipeline`.
        StageDeclaration;
        new (actions: List<ActionDeclaration> = "Actions", name: Str = "Name");
        set {
            /// `BeforeEntry`. Update: in place.
            before_entry: BeforeEntryConditions = "BeforeEntry";
            /// `Blockers`: no item twice. Update: in place.
            blockers: List<BlockerDeclaration> = "Blockers";
            /// `OnFailure`. Update: in place.
            on_failure: FailureConditions = "OnFailure";
            /// `OnSuccess`. Update: in place.
            on_success: SuccessConditions = "OnSuccess";
        }
    }

    property! {
        /// `StageTransition` of `AWS::CodePipeline::Pipeline`.
        StageTransition;
        new_with StageTransitionRequired {
            /// `StageName`. Update: in place.
            stage_name: Str = "StageName",
            /// `Reason`. Update: in place.
            reason: Str = "Reason",
        }
        set {
        }
    }

    property! {
        /// `SuccessConditions` of `AWS::CodePipeline::Pipeline`.
        SuccessConditions;
        new ();
        set {
            /// `Conditions`: no item twice. Update: in place.
            conditions: List<Condition> = "Conditions";
        }
    }

    property! {
        /// `VariableDeclaration` of `AWS::CodePipeline::Pipeline`.
        VariableDeclaration;
        new (name: Str = "Name");
        set {
            /// `DefaultValue`. Update: in place.
            default_value: Str = "DefaultValue";
            /// `Description`. Update: in place.
            description: Str = "Description";
        }
    }

    values! {
        /// `ArtifactStoreType` of `AWS::CodePipeline::Pipeline`.
        ArtifactStoreType {
            S3 = "S3",
        }
    }

    values! {
        /// `BlockerDeclarationType` of `AWS::CodePipeline::Pipeline`.
        BlockerDeclarationType {
            SCHEDULE = "Schedule",
        }
    }

    values! {
        /// `Category` of `AWS::CodePipeline::Pipeline`.
        Category {
            SOURCE = "Source",
            BUILD = "Build",
            TEST = "Test",
            DEPLOY = "Deploy",
            INVOKE = "Invoke",
            APPROVAL = "Approval",
            COMPUTE = "Compute",
        }
    }

    values! {
        /// `EnvironmentVariableType` of `AWS::CodePipeline::Pipeline`.
        EnvironmentVariableType {
            PLAINTEXT = "PLAINTEXT",
            SECRETS_MANAGER = "SECRETS_MANAGER",
        }
    }

    values! {
        /// `ExecutionMode` of `AWS::CodePipeline::Pipeline`.
        ExecutionMode {
            QUEUED = "QUEUED",
            SUPERSEDED = "SUPERSEDED",
            PARALLEL = "PARALLEL",
        }
    }

    values! {
        /// `PipelineType` of `AWS::CodePipeline::Pipeline`.
        PipelineType {
            V1 = "V1",
            V2 = "V2",
        }
    }

    values! {
        /// `ProviderType` of `AWS::CodePipeline::Pipeline`.
        ProviderType {
            CODE_STAR_SOURCE_CONNECTION = "CodeStarSourceConnection",
        }
    }

    values! {
        /// `Result` of `AWS::CodePipeline::Pipeline`.
        Result {
            ROLLBACK = "ROLLBACK",
            RETRY = "RETRY",
        }
    }

    values! {
        /// `RetryMode` of `AWS::CodePipeline::Pipeline`.
        RetryMode {
            ALL_ACTIONS = "ALL_ACTIONS",
            FAILED_ACTIONS = "FAILED_ACTIONS",
        }
    }
}

resource! {
    /// `AWS::CodePipeline::Webhook`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-webhook.html).
    Webhook = "AWS::CodePipeline::Webhook", Ref = Str;
    tags "Tags" List;
    new_with WebhookRequired {
        /// `AuthenticationConfiguration`. Update: in place.
        authentication_configuration: webhook::WebhookAuthConfiguration = "AuthenticationConfiguration",
        /// `Filters`. Update: in place.
        filters: List<webhook::WebhookFilterRule> = "Filters",
        /// `Authentication`. Update: in place.
        authentication: webhook::Authentication = "Authentication",
        /// `TargetPipeline`: 1 to 100 characters, `[A-Za-z0-9.@\-_]+`. Update: in place.
        target_pipeline: Str = "TargetPipeline",
        /// `TargetAction`: 1 to 100 characters, `[A-Za-z0-9.@\-_]+`. Update: in place.
        target_action: Str = "TargetAction",
    }
    set {
        /// `Authentication`. Update: in place.
        authentication: webhook::Authentication = "Authentication";
        /// `AuthenticationConfiguration`. Update: in place.
        authentication_configuration: webhook::WebhookAuthConfiguration = "AuthenticationConfiguration";
        /// `Filters`. Update: in place.
        filters: List<webhook::WebhookFilterRule> = "Filters";
        /// `Name`: 1 to 100 characters, `[A-Za-z0-9.@\-_]+`. Update: replaces.
        name: Str = "Name";
        /// `RegisterWithThirdParty`. Update: in place.
        register_with_third_party: Bool = "RegisterWithThirdParty";
        /// `Tags`: no item twice. Update: in place.
        tags: List<webhook::Tag> = "Tags";
        /// `TargetAction`: 1 to 100 characters, `[A-Za-z0-9.@\-_]+`. Update: in place.
        target_action: Str = "TargetAction";
        /// `TargetPipeline`: 1 to 100 characters, `[A-Za-z0-9.@\-_]+`. Update: in place.
        target_pipeline: Str = "TargetPipeline";
        /// `TargetPipelineVersion`. Update: in place.
        target_pipeline_version: Int = "TargetPipelineVersion";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `Url`
        url: Str = "Url";
    }
    ref name;
}

/// Property types of `AWS::CodePipeline::Webhook`.
pub mod webhook {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_action_type::Tag;

    property! {
        /// `WebhookAuthConfiguration` of `AWS::CodePipeline::Webhook`.
        WebhookAuthConfiguration;
        new ();
        set {
            /// `AllowedIPRange`: 1 to 100 characters. Update: in place.
            allowed_ip_range: Str = "AllowedIPRange";
            /// `SecretToken`: 1 to 100 characters. Update: in place.
            secret_token: Str = "SecretToken";
        }
    }

    property! {
        /// `WebhookFilterRule` of `AWS::CodePipeline::Webhook`.
        WebhookFilterRule;
        new (json_path: Str = "JsonPath");
        set {
            /// `MatchEquals`: 1 to 150 characters. Update: in place.
            match_equals: Str = "MatchEquals";
        }
    }

    values! {
        /// `Authentication` of `AWS::CodePipeline::Webhook`.
        Authentication {
            GITHUB_HMAC = "GITHUB_HMAC",
            IP = "IP",
            UNAUTHENTICATED = "UNAUTHENTICATED",
        }
    }
}
