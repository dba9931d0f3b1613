// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::QuickSight`: 25 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::QuickSight::ActionConnector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-actionconnector.html).
    ActionConnector = "AWS::QuickSight::ActionConnector", Ref = Str;
    tags "Tags" List;
    new_with ActionConnectorRequired {
        /// `ActionConnectorId`: 1 to 512 characters, `^[\w\-]+$`. Update: replaces.
        action_connector_id: Str = "ActionConnectorId",
        /// `AuthenticationConfig`. Update: in place.
        authentication_config: action_connector::AuthConfig = "AuthenticationConfig",
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId",
        /// `Name`: 1 to 255 characters, `^[A-Za-z0-9](?:[\w- ]*[A-Za-z0-9])?$`. Update: in place.
        name: Str = "Name",
        /// `Type`. Update: replaces.
        type_: action_connector::ActionConnectorType = "Type",
    }
    set {
        /// `ActionConnectorId`: 1 to 512 characters, `^[\w\-]+$`. Update: replaces.
        action_connector_id: Str = "ActionConnectorId";
        /// `AuthenticationConfig`. Update: in place.
        authentication_config: action_connector::AuthConfig = "AuthenticationConfig";
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `Description`: 1 to 2048 characters, `^[A-Za-z0-9 _.,!?-]*$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 255 characters, `^[A-Za-z0-9](?:[\w- ]*[A-Za-z0-9])?$`. Update: in place.
        name: Str = "Name";
        /// `Permissions`: 1 to 64 items. Update: in place.
        permissions: List<action_connector::ResourcePermission> = "Permissions";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<action_connector::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: action_connector::ActionConnectorType = "Type";
        /// `VpcConnectionArn`. Update: in place.
        vpc_connection_arn: Str = "VpcConnectionArn";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `EnabledActions`
        enabled_actions: List<Str> = "EnabledActions";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `Status`
        status: Str = "Status";
    }
}

/// Property types of `AWS::QuickSight::ActionConnector`.
pub mod action_connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `APIKeyConnectionMetadata` of `AWS::QuickSight::ActionConnector`.
        APIKeyConnectionMetadata;
        new_with APIKeyConnectionMetadataRequired {
            /// `ApiKey`. Update: in place.
            api_key: Str = "ApiKey",
            /// `BaseEndpoint`: 1 to 8192 characters, `^https://.*`. Update: in place.
            base_endpoint: Str = "BaseEndpoint",
        }
        set {
            /// `Email`: `^[\w.%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$`. Update: in place.
            email: Str = "Email";
        }
    }

    property! {
        /// `AuthConfig` of `AWS::QuickSight::ActionConnector`.
        AuthConfig;
        new (authentication_metadata: AuthenticationMetadata = "AuthenticationMetadata", authentication_type: ConnectionAuthType = "AuthenticationType");
        set {
        }
    }

    property! {
        /// `AuthenticationMetadata` of `AWS::QuickSight::ActionConnector`.
        AuthenticationMetadata;
        new ();
        set {
            /// `ApiKeyConnectionMetadata`. Update: in place.
            api_key_connection_metadata: APIKeyConnectionMetadata = "ApiKeyConnectionMetadata";
            /// `AuthorizationCodeGrantMetadata`. Update: in place.
            authorization_code_grant_metadata: AuthorizationCodeGrantMetadata = "AuthorizationCodeGrantMetadata";
            /// `BasicAuthConnectionMetadata`. Update: in place.
            basic_auth_connection_metadata: BasicAuthConnectionMetadata = "BasicAuthConnectionMetadata";
            /// `ClientCredentialsGrantMetadata`. Update: in place.
            client_credentials_grant_metadata: ClientCredentialsGrantMetadata = "ClientCredentialsGrantMetadata";
            /// `IamConnectionMetadata`. Update: in place.
            iam_connection_metadata: IAMConnectionMetadata = "IamConnectionMetadata";
            /// `NoneConnectionMetadata`. Update: in place.
            none_connection_metadata: NoneConnectionMetadata = "NoneConnectionMetadata";
        }
    }

    property! {
        /// `AuthorizationCodeGrantCredentialsDetails` of `AWS::QuickSight::ActionConnector`.
        AuthorizationCodeGrantCredentialsDetails;
        new (authorization_code_grant_details: AuthorizationCodeGrantDetails = "AuthorizationCodeGrantDetails");
        set {
        }
    }

    property! {
        /// `AuthorizationCodeGrantDetails` of `AWS::QuickSight::ActionConnector`.
        AuthorizationCodeGrantDetails;
        new_with AuthorizationCodeGrantDetailsRequired {
            /// `AuthorizationEndpoint`: 1 to 8192 characters, `^https://.*`. Update: in place.
            authorization_endpoint: Str = "AuthorizationEndpoint",
            /// `ClientId`: at most 1024 characters. Update: in place.
            client_id: Str = "ClientId",
            /// `ClientSecret`: at most 2048 characters. Update: in place.
            client_secret: Str = "ClientSecret",
            /// `TokenEndpoint`: 1 to 8192 characters, `^https://.*`. Update: in place.
            token_endpoint: Str = "TokenEndpoint",
        }
        set {
        }
    }

    property! {
        /// `AuthorizationCodeGrantMetadata` of `AWS::QuickSight::ActionConnector`.
        AuthorizationCodeGrantMetadata;
        new_with AuthorizationCodeGrantMetadataRequired {
            /// `BaseEndpoint`: 1 to 8192 characters, `^https://.*`. Update: in place.
            base_endpoint: Str = "BaseEndpoint",
            /// `RedirectUrl`: 1 to 8192 characters, `^https://.*`. Update: in place.
            redirect_url: Str = "RedirectUrl",
        }
        set {
            /// `AuthorizationCodeGrantCredentialsDetails`. Update: in place.
            authorization_code_grant_credentials_details: AuthorizationCodeGrantCredentialsDetails = "AuthorizationCodeGrantCredentialsDetails";
            /// `AuthorizationCodeGrantCredentialsSource`. Update: in place.
            authorization_code_grant_credentials_source: AuthorizationCodeGrantCredentialsSource = "AuthorizationCodeGrantCredentialsSource";
        }
    }

    property! {
        /// `BasicAuthConnectionMetadata` of `AWS::QuickSight::ActionConnector`.
        BasicAuthConnectionMetadata;
        new_with BasicAuthConnectionMetadataRequired {
            /// `BaseEndpoint`: 1 to 8192 characters, `^https://.*`. Update: in place.
            base_endpoint: Str = "BaseEndpoint",
            /// `Password`. Update: in place.
            password: Str = "Password",
            /// `Username`. Update: in place.
            username: Str = "Username",
        }
        set {
        }
    }

    property! {
        /// `ClientCredentialsDetails` of `AWS::QuickSight::ActionConnector`.
        ClientCredentialsDetails;
        new (client_credentials_grant_details: ClientCredentialsGrantDetails = "ClientCredentialsGrantDetails");
        set {
        }
    }

    property! {
        /// `ClientCredentialsGrantDetails` of `AWS::QuickSight::ActionConnector`.
        ClientCredentialsGrantDetails;
        new_with ClientCredentialsGrantDetailsRequired {
            /// `ClientId`: at most 1024 characters. Update: in place.
            client_id: Str = "ClientId",
            /// `ClientSecret`: at most 2048 characters. Update: in place.
            client_secret: Str = "ClientSecret",
            /// `TokenEndpoint`: 1 to 8192 characters, `^https://.*`. Update: in place.
            token_endpoint: Str = "TokenEndpoint",
        }
        set {
        }
    }

    property! {
        /// `ClientCredentialsGrantMetadata` of `AWS::QuickSight::ActionConnector`.
        ClientCredentialsGrantMetadata;
        new (base_endpoint: Str = "BaseEndpoint");
        set {
            /// `ClientCredentialsDetails`. Update: in place.
            client_credentials_details: ClientCredentialsDetails = "ClientCredentialsDetails";
            /// `ClientCredentialsSource`. Update: in place.
            client_credentials_source: ClientCredentialsSource = "ClientCredentialsSource";
        }
    }

    property! {
        /// `IAMConnectionMetadata` of `AWS::QuickSight::ActionConnector`.
        IAMConnectionMetadata;
        new (role_arn: IamRoleArn = "RoleArn");
        set {
        }
    }

    property! {
        /// `NoneConnectionMetadata` of `AWS::QuickSight::ActionConnector`.
        NoneConnectionMetadata;
        new (base_endpoint: Str = "BaseEndpoint");
        set {
        }
    }

    property! {
        /// `ResourcePermission` of `AWS::QuickSight::ActionConnector`.
        ResourcePermission;
        new (actions: List<Str> = "Actions", principal: Str = "Principal");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::QuickSight::ActionConnector`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ActionConnectorType` of `AWS::QuickSight::ActionConnector`.
        ActionConnectorType {
            GENERIC_HTTP = "GENERIC_HTTP",
            SERVICENOW_NOW_PLATFORM = "SERVICENOW_NOW_PLATFORM",
            SALESFORCE_CRM = "SALESFORCE_CRM",
            MICROSOFT_OUTLOOK = "MICROSOFT_OUTLOOK",
            PAGERDUTY_ADVANCE = "PAGERDUTY_ADVANCE",
            JIRA_CLOUD = "JIRA_CLOUD",
            ATLASSIAN_CONFLUENCE = "ATLASSIAN_CONFLUENCE",
            AMAZON_S3 = "AMAZON_S3",
            AMAZON_BEDROCK_AGENT_RUNTIME = "AMAZON_BEDROCK_AGENT_RUNTIME",
            AMAZON_BEDROCK_RUNTIME = "AMAZON_BEDROCK_RUNTIME",
            AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME = "AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME",
            AMAZON_TEXTRACT = "AMAZON_TEXTRACT",
            AMAZON_COMPREHEND = "AMAZON_COMPREHEND",
            AMAZON_COMPREHEND_MEDICAL = "AMAZON_COMPREHEND_MEDICAL",
            MICROSOFT_ONEDRIVE = "MICROSOFT_ONEDRIVE",
            MICROSOFT_SHAREPOINT = "MICROSOFT_SHAREPOINT",
            MICROSOFT_TEAMS = "MICROSOFT_TEAMS",
            SAP_BUSINESSPARTNER = "SAP_BUSINESSPARTNER",
            SAP_PRODUCTMASTERDATA = "SAP_PRODUCTMASTERDATA",
            SAP_PHYSICALINVENTORY = "SAP_PHYSICALINVENTORY",
            SAP_BILLOFMATERIALS = "SAP_BILLOFMATERIALS",
            SAP_MATERIALSTOCK = "SAP_MATERIALSTOCK",
            ZENDESK_SUITE = "ZENDESK_SUITE",
            SMARTSHEET = "SMARTSHEET",
            SLACK = "SLACK",
            ASANA = "ASANA",
            BAMBOO_HR = "BAMBOO_HR",
        }
    }

    values! {
        /// `AuthorizationCodeGrantCredentialsSource` of `AWS::QuickSight::ActionConnector`.
        AuthorizationCodeGrantCredentialsSource {
            PLAIN_CREDENTIALS = "PLAIN_CREDENTIALS",
        }
    }

    values! {
        /// `ClientCredentialsSource` of `AWS::QuickSight::ActionConnector`.
        ClientCredentialsSource {
            PLAIN_CREDENTIALS = "PLAIN_CREDENTIALS",
        }
    }

    values! {
        /// `ConnectionAuthType` of `AWS::QuickSight::ActionConnector`.
        ConnectionAuthType {
            BASIC = "BASIC",
            API_KEY = "API_KEY",
            OAUTH2_CLIENT_CREDENTIALS = "OAUTH2_CLIENT_CREDENTIALS",
            NONE = "NONE",
            IAM = "IAM",
            OAUTH2_AUTHORIZATION_CODE = "OAUTH2_AUTHORIZATION_CODE",
        }
    }
}

resource! {
    /// `AWS::QuickSight::Agent`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-agent.html).
    Agent = "AWS::QuickSight::Agent", Ref = Str;
    tags "Tags" List;
    new_with AgentRequired {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId",
        /// `AgentId`: 1 to 256 characters, `^[0-9a-zA-Z-_.+]+$`. Update: replaces.
        agent_id: Str = "AgentId",
        /// `Name`: 1 to 50 characters, `^(?!\s*$).+$`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `ActionConnectors`: at most 10 items. Update: in place.
        action_connectors: List<Str> = "ActionConnectors";
        /// `AgentId`: 1 to 256 characters, `^[0-9a-zA-Z-_.+]+$`. Update: replaces.
        agent_id: Str = "AgentId";
        /// `AgentLifecycle`. Update: replaces.
        agent_lifecycle: agent::AgentLifecycle = "AgentLifecycle";
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `CustomPromptInput`. Update: in place.
        custom_prompt_input: agent::CustomPromptInput = "CustomPromptInput";
        /// `Description`: at most 1000 characters, `^\P{C}*$`. Update: in place.
        description: Str = "Description";
        /// `IconId`: 1 to 200 characters. Update: in place.
        icon_id: Str = "IconId";
        /// `Name`: 1 to 50 characters, `^(?!\s*$).+$`. Update: in place.
        name: Str = "Name";
        /// `Spaces`: at most 10 items. Update: in place.
        spaces: List<Str> = "Spaces";
        /// `StarterPrompts`: at most 3 items, at most 100 characters. Update: in place.
        starter_prompts: List<Str> = "StarterPrompts";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<agent::AgentTag> = "Tags";
        /// `WelcomeMessage`: at most 300 characters. Update: in place.
        welcome_message: Str = "WelcomeMessage";
    }
    get {
        /// `AgentStatus`
        agent_status: Str = "AgentStatus";
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Creator`
        creator: Str = "Creator";
        /// `CustomPromptInterface`
        custom_prompt_interface: Json = "CustomPromptInterface";
        /// `CustomPromptInterface.CustomInstructions`
        custom_prompt_interface_custom_instructions: Str = "CustomPromptInterface.CustomInstructions";
        /// `CustomPromptInterface.Identity`
        custom_prompt_interface_identity: Str = "CustomPromptInterface.Identity";
        /// `CustomPromptInterface.ModelProfileId`
        custom_prompt_interface_model_profile_id: Str = "CustomPromptInterface.ModelProfileId";
        /// `CustomPromptInterface.OutputStyle`
        custom_prompt_interface_output_style: Str = "CustomPromptInterface.OutputStyle";
        /// `CustomPromptInterface.PromptSummary`
        custom_prompt_interface_prompt_summary: Str = "CustomPromptInterface.PromptSummary";
        /// `CustomPromptInterface.QbsAwsAccountId`
        custom_prompt_interface_qbs_aws_account_id: Str = "CustomPromptInterface.QbsAwsAccountId";
        /// `CustomPromptInterface.ResponseLength`
        custom_prompt_interface_response_length: Str = "CustomPromptInterface.ResponseLength";
        /// `CustomPromptInterface.SubscriptionId`
        custom_prompt_interface_subscription_id: Str = "CustomPromptInterface.SubscriptionId";
        /// `CustomPromptInterface.Tone`
        custom_prompt_interface_tone: Str = "CustomPromptInterface.Tone";
        /// `ErrorMessage`
        error_message: Str = "ErrorMessage";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::QuickSight::Agent`.
pub mod agent {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AgentTag` of `AWS::QuickSight::Agent`.
        AgentTag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `CustomPromptInput` of `AWS::QuickSight::Agent`.
        CustomPromptInput;
        new ();
        set {
            /// `ExistingPrompt`. Update: in place.
            existing_prompt: CustomPromptProfile = "ExistingPrompt";
            /// `NewPrompt`. Update: in place.
            new_prompt: CustomPromptInputParameters = "NewPrompt";
        }
    }

    property! {
        /// `CustomPromptInputParameters` of `AWS::QuickSight::Agent`.
        CustomPromptInputParameters;
        new ();
        set {
            /// `CustomInstructions`: 5 to 350 000 characters. Update: in place.
            custom_instructions: Str = "CustomInstructions";
            /// `Identity`: 5 to 350 000 characters. Update: in place.
            identity: Str = "Identity";
            /// `OutputStyle`: 5 to 350 000 characters. Update: in place.
            output_style: Str = "OutputStyle";
            /// `ResponseLength`: 5 to 350 000 characters. Update: in place.
            response_length: Str = "ResponseLength";
            /// `Tone`: 5 to 350 000 characters. Update: in place.
            tone: Str = "Tone";
        }
    }

    property! {
        /// `CustomPromptProfile` of `AWS::QuickSight::Agent`.
        CustomPromptProfile;
        new_with CustomPromptProfileRequired {
            /// `ModelProfileId`: at most 36 characters. Update: in place.
            model_profile_id: Str = "ModelProfileId",
            /// `SubscriptionId`: at most 32 characters. Update: in place.
            subscription_id: Str = "SubscriptionId",
            /// `QbsAwsAccountId`: at most 15 characters, `^QBS[0-9]{12}$`. Update: in place.
            qbs_aws_account_id: Str = "QbsAwsAccountId",
        }
        set {
        }
    }

    values! {
        /// `AgentLifecycle` of `AWS::QuickSight::Agent`.
        AgentLifecycle {
            PREVIEW = "PREVIEW",
            PUBLISHED = "PUBLISHED",
        }
    }
}

resource! {
    /// `AWS::QuickSight::Analysis`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-analysis.html).
    Analysis = "AWS::QuickSight::Analysis", Ref = Str;
    tags "Tags" List;
    new_with AnalysisRequired {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId",
        /// `AnalysisId`: 1 to 512 characters, `^[\w\-]+$`. Update: replaces.
        analysis_id: Str = "AnalysisId",
        /// `Name`: 1 to 2048 characters. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `AnalysisId`: 1 to 512 characters, `^[\w\-]+$`. Update: replaces.
        analysis_id: Str = "AnalysisId";
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `Definition`. Update: in place.
        definition: analysis::AnalysisDefinition = "Definition";
        /// `Errors`: at least 1 items. Update: in place.
        errors: List<analysis::AnalysisError> = "Errors";
        /// `FolderArns`: at most 10 items. Update: in place.
        folder_arns: List<Str> = "FolderArns";
        /// `Name`: 1 to 2048 characters. Update: in place.
        name: Str = "Name";
        /// `Parameters`. Update: in place.
        parameters: analysis::Parameters = "Parameters";
        /// `Permissions`: 1 to 64 items. Update: in place.
        permissions: List<analysis::ResourcePermission> = "Permissions";
        /// `Sheets`: at most 20 items. Update: in place.
        sheets: List<analysis::Sheet> = "Sheets";
        /// `SourceEntity`. Update: in place.
        source_entity: analysis::AnalysisSourceEntity = "SourceEntity";
        /// `Status`. Update: in place.
        status: analysis::ResourceStatus = "Status";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<analysis::Tag> = "Tags";
        /// `ThemeArn`. Update: in place.
        theme_arn: Str = "ThemeArn";
        /// `ValidationStrategy`. Update: in place.
        validation_strategy: analysis::ValidationStrategy = "ValidationStrategy";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `DataSetArns`
        data_set_arns: List<Str> = "DataSetArns";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
    }
}

/// Property types of `AWS::QuickSight::Analysis`.
pub mod analysis {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action_connector::{ResourcePermission, Tag};

    property! {
        /// `AggregationFunction` of `AWS::QuickSight::Analysis`.
        AggregationFunction;
        new ();
        set {
            /// `AttributeAggregationFunction`. Update: in place.
            attribute_aggregation_function: AttributeAggregationFunction = "AttributeAggregationFunction";
            /// `CategoricalAggregationFunction`. Update: in place.
            categorical_aggregation_function: CategoricalAggregationFunction = "CategoricalAggregationFunction";
            /// `DateAggregationFunction`. Update: in place.
            date_aggregation_function: DateAggregationFunction = "DateAggregationFunction";
            /// `NumericalAggregationFunction`. Update: in place.
            numerical_aggregation_function: NumericalAggregationFunction = "NumericalAggregationFunction";
        }
    }

    property! {
        /// `AggregationSortConfiguration` of `AWS::QuickSight::Analysis`.
        AggregationSortConfiguration;
        new (column: ColumnIdentifier = "Column", sort_direction: SortDirection = "SortDirection");
        set {
            /// `AggregationFunction`. Update: in place.
            aggregation_function: AggregationFunction = "AggregationFunction";
        }
    }

    property! {
        /// `AnalysisDefaults` of `AWS::QuickSight::Analysis`.
        AnalysisDefaults;
        new (default_new_sheet_configuration: DefaultNewSheetConfiguration = "DefaultNewSheetConfiguration");
        set {
        }
    }

    property! {
        /// `AnalysisDefinition` of `AWS::QuickSight::Analysis`.
        AnalysisDefinition;
        new (data_set_identifier_declarations: List<DataSetIdentifierDeclaration> = "DataSetIdentifierDeclarations");
        set {
            /// `AnalysisDefaults`. Update: in place.
            analysis_defaults: AnalysisDefaults = "AnalysisDefaults";
            /// `CalculatedFields`: at most 500 items. Update: in place.
            calculated_fields: List<CalculatedField> = "CalculatedFields";
            /// `ColumnConfigurations`: at most 2000 items. Update: in place.
            column_configurations: List<ColumnConfiguration> = "ColumnConfigurations";
            /// `FilterGroups`: at most 2000 items. Update: in place.
            filter_groups: List<FilterGroup> = "FilterGroups";
            /// `Options`. Update: in place.
            options: AssetOptions = "Options";
            /// `ParameterDeclarations`: at most 400 items. Update: in place.
            parameter_declarations: List<ParameterDeclaration> = "ParameterDeclarations";
            /// `QueryExecutionOptions`. Update: in place.
            query_execution_options: QueryExecutionOptions = "QueryExecutionOptions";
            /// `Sheets`: at most 20 items. Update: in place.
            sheets: List<SheetDefinition> = "Sheets";
            /// `StaticFiles`: at most 200 items. Update: in place.
            static_files: List<StaticFile> = "StaticFiles";
            /// `TopicIdentifierDeclarations`: at most 50 items. Update: in place.
            topic_identifier_declarations: List<TopicIdentifierDeclaration> = "TopicIdentifierDeclarations";
        }
    }

    property! {
        /// `AnalysisError` of `AWS::QuickSight::Analysis`.
        AnalysisError;
        new ();
        set {
            /// `Message`: `\S`. Update: in place.
            message: Str = "Message";
            /// `Type`. Update: in place.
            type_: AnalysisErrorType = "Type";
            /// `ViolatedEntities`: at most 200 items. Update: in place.
            violated_entities: List<Entity> = "ViolatedEntities";
        }
    }

    property! {
        /// `AnalysisSourceEntity` of `AWS::QuickSight::Analysis`.
        AnalysisSourceEntity;
        new ();
        set {
            /// `SourceTemplate`. Update: in place.
            source_template: AnalysisSourceTemplate = "SourceTemplate";
        }
    }

    property! {
        /// `AnalysisSourceTemplate` of `AWS::QuickSight::Analysis`.
        AnalysisSourceTemplate;
        new (arn: Arn = "Arn", data_set_references: List<DataSetReference> = "DataSetReferences");
        set {
            /// `TopicReferences`: at least 1 items. Update: in place.
            topic_references: List<TopicReference> = "TopicReferences";
        }
    }

    property! {
        /// `AnchorDateConfiguration` of `AWS::QuickSight::Analysis`.
        AnchorDateConfiguration;
        new ();
        set {
            /// `AnchorOption`. Update: in place.
            anchor_option: AnchorOption = "AnchorOption";
            /// `ParameterName`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            parameter_name: Str = "ParameterName";
        }
    }

    property! {
        /// `ArcAxisConfiguration` of `AWS::QuickSight::Analysis`.
        ArcAxisConfiguration;
        new ();
        set {
            /// `Range`. Update: in place.
            range: ArcAxisDisplayRange = "Range";
            /// `ReserveRange`: default `0`. Update: in place.
            reserve_range: Num = "ReserveRange";
        }
    }

    property! {
        /// `ArcAxisDisplayRange` of `AWS::QuickSight::Analysis`.
        ArcAxisDisplayRange;
        new ();
        set {
            /// `Max`: default `null`. Update: in place.
            max: Num = "Max";
            /// `Min`: default `null`. Update: in place.
            min: Num = "Min";
        }
    }

    property! {
        /// `ArcConfiguration` of `AWS::QuickSight::Analysis`.
        ArcConfiguration;
        new ();
        set {
            /// `ArcAngle`: default `null`. Update: in place.
            arc_angle: Num = "ArcAngle";
            /// `ArcThickness`. Update: in place.
            arc_thickness: ArcThicknessOptions = "ArcThickness";
        }
    }

    property! {
        /// `ArcOptions` of `AWS::QuickSight::Analysis`.
        ArcOptions;
        new ();
        set {
            /// `ArcThickness`. Update: in place.
            arc_thickness: ArcThickness = "ArcThickness";
        }
    }

    property! {
        /// `AssetOptions` of `AWS::QuickSight::Analysis`.
        AssetOptions;
        new ();
        set {
            /// `Timezone`. Update: in place.
            timezone: Str = "Timezone";
            /// `WeekStart`. Update: in place.
            week_start: DayOfTheWeek = "WeekStart";
        }
    }

    property! {
        /// `AttributeAggregationFunction` of `AWS::QuickSight::Analysis`.
        AttributeAggregationFunction;
        new ();
        set {
            /// `SimpleAttributeAggregation`. Update: in place.
            simple_attribute_aggregation: SimpleAttributeAggregationFunction = "SimpleAttributeAggregation";
            /// `ValueForMultipleValues`. Update: in place.
            value_for_multiple_values: Str = "ValueForMultipleValues";
        }
    }

    property! {
        /// `AxisDataOptions` of `AWS::QuickSight::Analysis`.
        AxisDataOptions;
        new ();
        set {
            /// `DateAxisOptions`. Update: in place.
            date_axis_options: DateAxisOptions = "DateAxisOptions";
            /// `NumericAxisOptions`. Update: in place.
            numeric_axis_options: NumericAxisOptions = "NumericAxisOptions";
        }
    }

    property! {
        /// `AxisDisplayMinMaxRange` of `AWS::QuickSight::Analysis`.
        AxisDisplayMinMaxRange;
        new ();
        set {
            /// `Maximum`: default `null`. Update: in place.
            maximum: Num = "Maximum";
            /// `Minimum`: default `null`. Update: in place.
            minimum: Num = "Minimum";
        }
    }

    property! {
        /// `AxisDisplayOptions` of `AWS::QuickSight::Analysis`.
        AxisDisplayOptions;
        new ();
        set {
            /// `AxisLineVisibility`. Update: in place.
            axis_line_visibility: Visibility = "AxisLineVisibility";
            /// `AxisOffset`. Update: in place.
            axis_offset: Str = "AxisOffset";
            /// `DataOptions`. Update: in place.
            data_options: AxisDataOptions = "DataOptions";
            /// `GridLineVisibility`. Update: in place.
            grid_line_visibility: Visibility = "GridLineVisibility";
            /// `ScrollbarOptions`. Update: in place.
            scrollbar_options: ScrollBarOptions = "ScrollbarOptions";
            /// `TickLabelOptions`. Update: in place.
            tick_label_options: AxisTickLabelOptions = "TickLabelOptions";
        }
    }

    property! {
        /// `AxisDisplayRange` of `AWS::QuickSight::Analysis`.
        AxisDisplayRange;
        new ();
        set {
            /// `DataDriven`. Update: in place.
            data_driven: Json = "DataDriven";
            /// `MinMax`. Update: in place.
            min_max: AxisDisplayMinMaxRange = "MinMax";
        }
    }

    property! {
        /// `AxisLabelOptions` of `AWS::QuickSight::Analysis`.
        AxisLabelOptions;
        new ();
        set {
            /// `ApplyTo`. Update: in place.
            apply_to: AxisLabelReferenceOptions = "ApplyTo";
            /// `CustomLabel`. Update: in place.
            custom_label: Str = "CustomLabel";
            /// `FontConfiguration`. Update: in place.
            font_configuration: FontConfiguration = "FontConfiguration";
        }
    }

    property! {
        /// `AxisLabelReferenceOptions` of `AWS::QuickSight::Analysis`.
        AxisLabelReferenceOptions;
        new (column: ColumnIdentifier = "Column", field_id: Str = "FieldId");
        set {
        }
    }

    property! {
        /// `AxisLinearScale` of `AWS::QuickSight::Analysis`.
        AxisLinearScale;
        new ();
        set {
            /// `StepCount`: default `null`. Update: in place.
            step_count: Num = "StepCount";
            /// `StepSize`: default `null`. Update: in place.
            step_size: Num = "StepSize";
        }
    }

    property! {
        /// `AxisLogarithmicScale` of `AWS::QuickSight::Analysis`.
        AxisLogarithmicScale;
        new ();
        set {
            /// `Base`: default `null`. Update: in place.
            base: Num = "Base";
        }
    }

    property! {
        /// `AxisScale` of `AWS::QuickSight::Analysis`.
        AxisScale;
        new ();
        set {
            /// `Linear`. Update: in place.
            linear: AxisLinearScale = "Linear";
            /// `Logarithmic`. Update: in place.
            logarithmic: AxisLogarithmicScale = "Logarithmic";
        }
    }

    property! {
        /// `AxisTickLabelOptions` of `AWS::QuickSight::Analysis`.
        AxisTickLabelOptions;
        new ();
        set {
            /// `LabelOptions`. Update: in place.
            label_options: LabelOptions = "LabelOptions";
            /// `RotationAngle`: default `null`. Update: in place.
            rotation_angle: Num = "RotationAngle";
        }
    }

    property! {
        /// `BarChartAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        BarChartAggregatedFieldWells;
        new ();
        set {
            /// `Category`: at most 200 items. Update: in place.
            category: List<DimensionField> = "Category";
            /// `Colors`: at most 200 items. Update: in place.
            colors: List<DimensionField> = "Colors";
            /// `SmallMultiples`: at most 1 items. Update: in place.
            small_multiples: List<DimensionField> = "SmallMultiples";
            /// `Values`: at most 200 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `BarChartConfiguration` of `AWS::QuickSight::Analysis`.
        BarChartConfiguration;
        new ();
        set {
            /// `BarsArrangement`. Update: in place.
            bars_arrangement: BarsArrangement = "BarsArrangement";
            /// `CategoryAxis`. Update: in place.
            category_axis: AxisDisplayOptions = "CategoryAxis";
            /// `CategoryLabelOptions`. Update: in place.
            category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions";
            /// `ColorLabelOptions`. Update: in place.
            color_label_options: ChartAxisLabelOptions = "ColorLabelOptions";
            /// `ContributionAnalysisDefaults`: 1 to 200 items. Update: in place.
            contribution_analysis_defaults: List<ContributionAnalysisDefault> = "ContributionAnalysisDefaults";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `DefaultSeriesSettings`. Update: in place.
            default_series_settings: BarChartDefaultSeriesSettings = "DefaultSeriesSettings";
            /// `FieldWells`. Update: in place.
            field_wells: BarChartFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `Orientation`. Update: in place.
            orientation: BarChartOrientation = "Orientation";
            /// `ReferenceLines`: at most 20 items. Update: in place.
            reference_lines: List<ReferenceLine> = "ReferenceLines";
            /// `Series`: at most 2000 items. Update: in place.
            series: List<BarSeriesItem> = "Series";
            /// `SmallMultiplesOptions`. Update: in place.
            small_multiples_options: SmallMultiplesOptions = "SmallMultiplesOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: BarChartSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `ValueAxis`. Update: in place.
            value_axis: AxisDisplayOptions = "ValueAxis";
            /// `ValueLabelOptions`. Update: in place.
            value_label_options: ChartAxisLabelOptions = "ValueLabelOptions";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
        }
    }

    property! {
        /// `BarChartDefaultSeriesSettings` of `AWS::QuickSight::Analysis`.
        BarChartDefaultSeriesSettings;
        new ();
        set {
            /// `BorderSettings`. Update: in place.
            border_settings: BorderSettings = "BorderSettings";
            /// `DecalSettings`. Update: in place.
            decal_settings: DecalSettings = "DecalSettings";
        }
    }

    property! {
        /// `BarChartFieldWells` of `AWS::QuickSight::Analysis`.
        BarChartFieldWells;
        new ();
        set {
            /// `BarChartAggregatedFieldWells`. Update: in place.
            bar_chart_aggregated_field_wells: BarChartAggregatedFieldWells = "BarChartAggregatedFieldWells";
        }
    }

    property! {
        /// `BarChartSeriesSettings` of `AWS::QuickSight::Analysis`.
        BarChartSeriesSettings;
        new ();
        set {
            /// `BorderSettings`. Update: in place.
            border_settings: BorderSettings = "BorderSettings";
            /// `DecalSettings`. Update: in place.
            decal_settings: DecalSettings = "DecalSettings";
        }
    }

    property! {
        /// `BarChartSortConfiguration` of `AWS::QuickSight::Analysis`.
        BarChartSortConfiguration;
        new ();
        set {
            /// `CategoryItemsLimit`. Update: in place.
            category_items_limit: ItemsLimitConfiguration = "CategoryItemsLimit";
            /// `CategorySort`: at most 100 items. Update: in place.
            category_sort: List<FieldSortOptions> = "CategorySort";
            /// `ColorItemsLimit`. Update: in place.
            color_items_limit: ItemsLimitConfiguration = "ColorItemsLimit";
            /// `ColorSort`: at most 100 items. Update: in place.
            color_sort: List<FieldSortOptions> = "ColorSort";
            /// `SmallMultiplesLimitConfiguration`. Update: in place.
            small_multiples_limit_configuration: ItemsLimitConfiguration = "SmallMultiplesLimitConfiguration";
            /// `SmallMultiplesSort`: at most 100 items. Update: in place.
            small_multiples_sort: List<FieldSortOptions> = "SmallMultiplesSort";
        }
    }

    property! {
        /// `BarChartVisual` of `AWS::QuickSight::Analysis`.
        BarChartVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: BarChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `BarSeriesItem` of `AWS::QuickSight::Analysis`.
        BarSeriesItem;
        new ();
        set {
            /// `DataFieldBarSeriesItem`. Update: in place.
            data_field_bar_series_item: DataFieldBarSeriesItem = "DataFieldBarSeriesItem";
            /// `FieldBarSeriesItem`. Update: in place.
            field_bar_series_item: FieldBarSeriesItem = "FieldBarSeriesItem";
        }
    }

    property! {
        /// `BinCountOptions` of `AWS::QuickSight::Analysis`.
        BinCountOptions;
        new ();
        set {
            /// `Value`: at least 0. Update: in place.
            value: Num = "Value";
        }
    }

    property! {
        /// `BinWidthOptions` of `AWS::QuickSight::Analysis`.
        BinWidthOptions;
        new ();
        set {
            /// `BinCountLimit`: 0 to 1000. Update: in place.
            bin_count_limit: Num = "BinCountLimit";
            /// `Value`: at least 0. Update: in place.
            value: Num = "Value";
        }
    }

    property! {
        /// `BodySectionConfiguration` of `AWS::QuickSight::Analysis`.
        BodySectionConfiguration;
        new (content: BodySectionContent = "Content", section_id: Str = "SectionId");
        set {
            /// `PageBreakConfiguration`. Update: in place.
            page_break_configuration: SectionPageBreakConfiguration = "PageBreakConfiguration";
            /// `RepeatConfiguration`. Update: in place.
            repeat_configuration: BodySectionRepeatConfiguration = "RepeatConfiguration";
            /// `Style`. Update: in place.
            style: SectionStyle = "Style";
        }
    }

    property! {
        /// `BodySectionContent` of `AWS::QuickSight::Analysis`.
        BodySectionContent;
        new ();
        set {
            /// `Layout`. Update: in place.
            layout: SectionLayoutConfiguration = "Layout";
        }
    }

    property! {
        /// `BodySectionDynamicCategoryDimensionConfiguration` of `AWS::QuickSight::Analysis`.
        BodySectionDynamicCategoryDimensionConfiguration;
        new (column: ColumnIdentifier = "Column");
        set {
            /// `Limit`: 1 to 1000. Update: in place.
            limit: Num = "Limit";
            /// `SortByMetrics`: at most 100 items. Update: in place.
            sort_by_metrics: List<ColumnSort> = "SortByMetrics";
        }
    }

    property! {
        /// `BodySectionDynamicNumericDimensionConfiguration` of `AWS::QuickSight::Analysis`.
        BodySectionDynamicNumericDimensionConfiguration;
        new (column: ColumnIdentifier = "Column");
        set {
            /// `Limit`: 1 to 1000. Update: in place.
            limit: Num = "Limit";
            /// `SortByMetrics`: at most 100 items. Update: in place.
            sort_by_metrics: List<ColumnSort> = "SortByMetrics";
        }
    }

    property! {
        /// `BodySectionRepeatConfiguration` of `AWS::QuickSight::Analysis`.
        BodySectionRepeatConfiguration;
        new ();
        set {
            /// `DimensionConfigurations`: at most 3 items. Update: in place.
            dimension_configurations: List<BodySectionRepeatDimensionConfiguration> = "DimensionConfigurations";
            /// `NonRepeatingVisuals`: at most 20 items, 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            non_repeating_visuals: List<Str> = "NonRepeatingVisuals";
            /// `PageBreakConfiguration`. Update: in place.
            page_break_configuration: BodySectionRepeatPageBreakConfiguration = "PageBreakConfiguration";
        }
    }

    property! {
        /// `BodySectionRepeatDimensionConfiguration` of `AWS::QuickSight::Analysis`.
        BodySectionRepeatDimensionConfiguration;
        new ();
        set {
            /// `DynamicCategoryDimensionConfiguration`. Update: in place.
            dynamic_category_dimension_configuration: BodySectionDynamicCategoryDimensionConfiguration = "DynamicCategoryDimensionConfiguration";
            /// `DynamicNumericDimensionConfiguration`. Update: in place.
            dynamic_numeric_dimension_configuration: BodySectionDynamicNumericDimensionConfiguration = "DynamicNumericDimensionConfiguration";
        }
    }

    property! {
        /// `BodySectionRepeatPageBreakConfiguration` of `AWS::QuickSight::Analysis`.
        BodySectionRepeatPageBreakConfiguration;
        new ();
        set {
            /// `After`. Update: in place.
            after: SectionAfterPageBreak = "After";
        }
    }

    property! {
        /// `BorderSettings` of `AWS::QuickSight::Analysis`.
        BorderSettings;
        new ();
        set {
            /// `BorderColor`: `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Update: in place.
            border_color: Str = "BorderColor";
            /// `BorderVisibility`. Update: in place.
            border_visibility: Visibility = "BorderVisibility";
            /// `BorderWidth`. Update: in place.
            border_width: Str = "BorderWidth";
        }
    }

    property! {
        /// `BoxPlotAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        BoxPlotAggregatedFieldWells;
        new ();
        set {
            /// `GroupBy`: at most 1 items. Update: in place.
            group_by: List<DimensionField> = "GroupBy";
            /// `Values`: at most 5 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `BoxPlotChartConfiguration` of `AWS::QuickSight::Analysis`.
        BoxPlotChartConfiguration;
        new ();
        set {
            /// `BoxPlotOptions`. Update: in place.
            box_plot_options: BoxPlotOptions = "BoxPlotOptions";
            /// `CategoryAxis`. Update: in place.
            category_axis: AxisDisplayOptions = "CategoryAxis";
            /// `CategoryLabelOptions`. Update: in place.
            category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions";
            /// `FieldWells`. Update: in place.
            field_wells: BoxPlotFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `PrimaryYAxisDisplayOptions`. Update: in place.
            primary_y_axis_display_options: AxisDisplayOptions = "PrimaryYAxisDisplayOptions";
            /// `PrimaryYAxisLabelOptions`. Update: in place.
            primary_y_axis_label_options: ChartAxisLabelOptions = "PrimaryYAxisLabelOptions";
            /// `ReferenceLines`: at most 20 items. Update: in place.
            reference_lines: List<ReferenceLine> = "ReferenceLines";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: BoxPlotSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
        }
    }

    property! {
        /// `BoxPlotFieldWells` of `AWS::QuickSight::Analysis`.
        BoxPlotFieldWells;
        new ();
        set {
            /// `BoxPlotAggregatedFieldWells`. Update: in place.
            box_plot_aggregated_field_wells: BoxPlotAggregatedFieldWells = "BoxPlotAggregatedFieldWells";
        }
    }

    property! {
        /// `BoxPlotOptions` of `AWS::QuickSight::Analysis`.
        BoxPlotOptions;
        new ();
        set {
            /// `AllDataPointsVisibility`. Update: in place.
            all_data_points_visibility: Visibility = "AllDataPointsVisibility";
            /// `OutlierVisibility`. Update: in place.
            outlier_visibility: Visibility = "OutlierVisibility";
            /// `StyleOptions`. Update: in place.
            style_options: BoxPlotStyleOptions = "StyleOptions";
        }
    }

    property! {
        /// `BoxPlotSortConfiguration` of `AWS::QuickSight::Analysis`.
        BoxPlotSortConfiguration;
        new ();
        set {
            /// `CategorySort`: at most 100 items. Update: in place.
            category_sort: List<FieldSortOptions> = "CategorySort";
            /// `PaginationConfiguration`. Update: in place.
            pagination_configuration: PaginationConfiguration = "PaginationConfiguration";
        }
    }

    property! {
        /// `BoxPlotStyleOptions` of `AWS::QuickSight::Analysis`.
        BoxPlotStyleOptions;
        new ();
        set {
            /// `FillStyle`. Update: in place.
            fill_style: BoxPlotFillStyle = "FillStyle";
        }
    }

    property! {
        /// `BoxPlotVisual` of `AWS::QuickSight::Analysis`.
        BoxPlotVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: BoxPlotChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `CalculatedField` of `AWS::QuickSight::Analysis`.
        CalculatedField;
        new_with CalculatedFieldRequired {
            /// `Expression`: 1 to 32 000 characters. Update: in place.
            expression: Str = "Expression",
            /// `Name`: 1 to 127 characters. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `DataSetIdentifier`: at most 2048 characters, default `""`. Update: in place.
            data_set_identifier: Str = "DataSetIdentifier";
            /// `TopicIdentifier`: 1 to 2048 characters. Update: in place.
            topic_identifier: Str = "TopicIdentifier";
        }
    }

    property! {
        /// `CalculatedMeasureField` of `AWS::QuickSight::Analysis`.
        CalculatedMeasureField;
        new_with CalculatedMeasureFieldRequired {
            /// `Expression`: 1 to 4096 characters. Update: in place.
            expression: Str = "Expression",
            /// `FieldId`: 1 to 512 characters. Update: in place.
            field_id: Str = "FieldId",
        }
        set {
        }
    }

    property! {
        /// `CascadingControlConfiguration` of `AWS::QuickSight::Analysis`.
        CascadingControlConfiguration;
        new ();
        set {
            /// `SourceControls`: at most 200 items. Update: in place.
            source_controls: List<CascadingControlSource> = "SourceControls";
        }
    }

    property! {
        /// `CascadingControlSource` of `AWS::QuickSight::Analysis`.
        CascadingControlSource;
        new ();
        set {
            /// `ColumnToMatch`. Update: in place.
            column_to_match: ColumnIdentifier = "ColumnToMatch";
            /// `SourceSheetControlId`. Update: in place.
            source_sheet_control_id: Str = "SourceSheetControlId";
        }
    }

    property! {
        /// `CategoricalDimensionField` of `AWS::QuickSight::Analysis`.
        CategoricalDimensionField;
        new (column: ColumnIdentifier = "Column", field_id: Str = "FieldId");
        set {
            /// `FormatConfiguration`. Update: in place.
            format_configuration: StringFormatConfiguration = "FormatConfiguration";
            /// `HierarchyId`: 1 to 512 characters. Update: in place.
            hierarchy_id: Str = "HierarchyId";
        }
    }

    property! {
        /// `CategoricalMeasureField` of `AWS::QuickSight::Analysis`.
        CategoricalMeasureField;
        new (column: ColumnIdentifier = "Column", field_id: Str = "FieldId");
        set {
            /// `AggregationFunction`. Update: in place.
            aggregation_function: CategoricalAggregationFunction = "AggregationFunction";
            /// `FormatConfiguration`. Update: in place.
            format_configuration: StringFormatConfiguration = "FormatConfiguration";
        }
    }

    property! {
        /// `CategoryDrillDownFilter` of `AWS::QuickSight::Analysis`.
        CategoryDrillDownFilter;
        new (category_values: List<Str> = "CategoryValues", column: ColumnIdentifier = "Column");
        set {
        }
    }

    property! {
        /// `CategoryFilter` of `AWS::QuickSight::Analysis`.
        CategoryFilter;
        new (column: ColumnIdentifier = "Column", configuration: CategoryFilterConfiguration = "Configuration", filter_id: Str = "FilterId");
        set {
            /// `DefaultFilterControlConfiguration`. Update: in place.
            default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration";
        }
    }

    property! {
        /// `CategoryFilterConfiguration` of `AWS::QuickSight::Analysis`.
        CategoryFilterConfiguration;
        new ();
        set {
            /// `CustomFilterConfiguration`. Update: in place.
            custom_filter_configuration: CustomFilterConfiguration = "CustomFilterConfiguration";
            /// `CustomFilterListConfiguration`. Update: in place.
            custom_filter_list_configuration: CustomFilterListConfiguration = "CustomFilterListConfiguration";
            /// `FilterListConfiguration`. Update: in place.
            filter_list_configuration: FilterListConfiguration = "FilterListConfiguration";
        }
    }

    property! {
        /// `CategoryInnerFilter` of `AWS::QuickSight::Analysis`.
        CategoryInnerFilter;
        new (column: ColumnIdentifier = "Column", configuration: CategoryFilterConfiguration = "Configuration");
        set {
            /// `DefaultFilterControlConfiguration`. Update: in place.
            default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration";
        }
    }

    property! {
        /// `ChartAxisLabelOptions` of `AWS::QuickSight::Analysis`.
        ChartAxisLabelOptions;
        new ();
        set {
            /// `AxisLabelOptions`: at most 100 items. Update: in place.
            axis_label_options: List<AxisLabelOptions> = "AxisLabelOptions";
            /// `SortIconVisibility`. Update: in place.
            sort_icon_visibility: Visibility = "SortIconVisibility";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `ClusterMarker` of `AWS::QuickSight::Analysis`.
        ClusterMarker;
        new ();
        set {
            /// `SimpleClusterMarker`. Update: in place.
            simple_cluster_marker: SimpleClusterMarker = "SimpleClusterMarker";
        }
    }

    property! {
        /// `ClusterMarkerConfiguration` of `AWS::QuickSight::Analysis`.
        ClusterMarkerConfiguration;
        new ();
        set {
            /// `ClusterMarker`. Update: in place.
            cluster_marker: ClusterMarker = "ClusterMarker";
        }
    }

    property! {
        /// `ColorScale` of `AWS::QuickSight::Analysis`.
        ColorScale;
        new (color_fill_type: ColorFillType = "ColorFillType", colors: List<DataColor> = "Colors");
        set {
            /// `NullValueColor`. Update: in place.
            null_value_color: DataColor = "NullValueColor";
        }
    }

    property! {
        /// `ColorsConfiguration` of `AWS::QuickSight::Analysis`.
        ColorsConfiguration;
        new ();
        set {
            /// `CustomColors`: at most 50 items. Update: in place.
            custom_colors: List<CustomColor> = "CustomColors";
        }
    }

    property! {
        /// `ColumnConfiguration` of `AWS::QuickSight::Analysis`.
        ColumnConfiguration;
        new (column: ColumnIdentifier = "Column");
        set {
            /// `ColorsConfiguration`. Update: in place.
            colors_configuration: ColorsConfiguration = "ColorsConfiguration";
            /// `DecalSettingsConfiguration`. Update: in place.
            decal_settings_configuration: DecalSettingsConfiguration = "DecalSettingsConfiguration";
            /// `FormatConfiguration`. Update: in place.
            format_configuration: FormatConfiguration = "FormatConfiguration";
            /// `Role`. Update: in place.
            role: ColumnRole = "Role";
        }
    }

    property! {
        /// `ColumnHierarchy` of `AWS::QuickSight::Analysis`.
        ColumnHierarchy;
        new ();
        set {
            /// `DateTimeHierarchy`. Update: in place.
            date_time_hierarchy: DateTimeHierarchy = "DateTimeHierarchy";
            /// `ExplicitHierarchy`. Update: in place.
            explicit_hierarchy: ExplicitHierarchy = "ExplicitHierarchy";
            /// `PredefinedHierarchy`. Update: in place.
            predefined_hierarchy: PredefinedHierarchy = "PredefinedHierarchy";
        }
    }

    property! {
        /// `ColumnIdentifier` of `AWS::QuickSight::Analysis`.
        ColumnIdentifier;
        new (column_name: Str = "ColumnName");
        set {
            /// `DataSetIdentifier`: at most 2048 characters, default `""`. Update: in place.
            data_set_identifier: Str = "DataSetIdentifier";
            /// `TopicIdentifier`: 1 to 2048 characters. Update: in place.
            topic_identifier: Str = "TopicIdentifier";
        }
    }

    property! {
        /// `ColumnSort` of `AWS::QuickSight::Analysis`.
        ColumnSort;
        new (direction: SortDirection = "Direction", sort_by: ColumnIdentifier = "SortBy");
        set {
            /// `AggregationFunction`. Update: in place.
            aggregation_function: AggregationFunction = "AggregationFunction";
        }
    }

    property! {
        /// `ColumnTooltipItem` of `AWS::QuickSight::Analysis`.
        ColumnTooltipItem;
        new (column: ColumnIdentifier = "Column");
        set {
            /// `Aggregation`. Update: in place.
            aggregation: AggregationFunction = "Aggregation";
            /// `Label`. Update: in place.
            label: Str = "Label";
            /// `TooltipTarget`. Update: in place.
            tooltip_target: TooltipTarget = "TooltipTarget";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `ComboChartAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        ComboChartAggregatedFieldWells;
        new ();
        set {
            /// `BarValues`: at most 200 items. Update: in place.
            bar_values: List<MeasureField> = "BarValues";
            /// `Category`: at most 200 items. Update: in place.
            category: List<DimensionField> = "Category";
            /// `Colors`: at most 200 items. Update: in place.
            colors: List<DimensionField> = "Colors";
            /// `LineValues`: at most 200 items. Update: in place.
            line_values: List<MeasureField> = "LineValues";
        }
    }

    property! {
        /// `ComboChartConfiguration` of `AWS::QuickSight::Analysis`.
        ComboChartConfiguration;
        new ();
        set {
            /// `BarDataLabels`. Update: in place.
            bar_data_labels: DataLabelOptions = "BarDataLabels";
            /// `BarsArrangement`. Update: in place.
            bars_arrangement: BarsArrangement = "BarsArrangement";
            /// `CategoryAxis`. Update: in place.
            category_axis: AxisDisplayOptions = "CategoryAxis";
            /// `CategoryLabelOptions`. Update: in place.
            category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions";
            /// `ColorLabelOptions`. Update: in place.
            color_label_options: ChartAxisLabelOptions = "ColorLabelOptions";
            /// `DefaultSeriesSettings`. Update: in place.
            default_series_settings: ComboChartDefaultSeriesSettings = "DefaultSeriesSettings";
            /// `FieldWells`. Update: in place.
            field_wells: ComboChartFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `LineDataLabels`. Update: in place.
            line_data_labels: DataLabelOptions = "LineDataLabels";
            /// `PrimaryYAxisDisplayOptions`. Update: in place.
            primary_y_axis_display_options: AxisDisplayOptions = "PrimaryYAxisDisplayOptions";
            /// `PrimaryYAxisLabelOptions`. Update: in place.
            primary_y_axis_label_options: ChartAxisLabelOptions = "PrimaryYAxisLabelOptions";
            /// `ReferenceLines`: at most 20 items. Update: in place.
            reference_lines: List<ReferenceLine> = "ReferenceLines";
            /// `SecondaryYAxisDisplayOptions`. Update: in place.
            secondary_y_axis_display_options: AxisDisplayOptions = "SecondaryYAxisDisplayOptions";
            /// `SecondaryYAxisLabelOptions`. Update: in place.
            secondary_y_axis_label_options: ChartAxisLabelOptions = "SecondaryYAxisLabelOptions";
            /// `Series`: at most 2000 items. Update: in place.
            series: List<ComboSeriesItem> = "Series";
            /// `SingleAxisOptions`. Update: in place.
            single_axis_options: SingleAxisOptions = "SingleAxisOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: ComboChartSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
        }
    }

    property! {
        /// `ComboChartDefaultSeriesSettings` of `AWS::QuickSight::Analysis`.
        ComboChartDefaultSeriesSettings;
        new ();
        set {
            /// `BorderSettings`. Update: in place.
            border_settings: BorderSettings = "BorderSettings";
            /// `DecalSettings`. Update: in place.
            decal_settings: DecalSettings = "DecalSettings";
            /// `LineStyleSettings`. Update: in place.
            line_style_settings: LineChartLineStyleSettings = "LineStyleSettings";
            /// `MarkerStyleSettings`. Update: in place.
            marker_style_settings: LineChartMarkerStyleSettings = "MarkerStyleSettings";
        }
    }

    property! {
        /// `ComboChartFieldWells` of `AWS::QuickSight::Analysis`.
        ComboChartFieldWells;
        new ();
        set {
            /// `ComboChartAggregatedFieldWells`. Update: in place.
            combo_chart_aggregated_field_wells: ComboChartAggregatedFieldWells = "ComboChartAggregatedFieldWells";
        }
    }

    property! {
        /// `ComboChartSeriesSettings` of `AWS::QuickSight::Analysis`.
        ComboChartSeriesSettings;
        new ();
        set {
            /// `BorderSettings`. Update: in place.
            border_settings: BorderSettings = "BorderSettings";
            /// `DecalSettings`. Update: in place.
            decal_settings: DecalSettings = "DecalSettings";
            /// `LineStyleSettings`. Update: in place.
            line_style_settings: LineChartLineStyleSettings = "LineStyleSettings";
            /// `MarkerStyleSettings`. Update: in place.
            marker_style_settings: LineChartMarkerStyleSettings = "MarkerStyleSettings";
        }
    }

    property! {
        /// `ComboChartSortConfiguration` of `AWS::QuickSight::Analysis`.
        ComboChartSortConfiguration;
        new ();
        set {
            /// `CategoryItemsLimit`. Update: in place.
            category_items_limit: ItemsLimitConfiguration = "CategoryItemsLimit";
            /// `CategorySort`: at most 100 items. Update: in place.
            category_sort: List<FieldSortOptions> = "CategorySort";
            /// `ColorItemsLimit`. Update: in place.
            color_items_limit: ItemsLimitConfiguration = "ColorItemsLimit";
            /// `ColorSort`: at most 100 items. Update: in place.
            color_sort: List<FieldSortOptions> = "ColorSort";
        }
    }

    property! {
        /// `ComboChartVisual` of `AWS::QuickSight::Analysis`.
        ComboChartVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: ComboChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `ComboSeriesItem` of `AWS::QuickSight::Analysis`.
        ComboSeriesItem;
        new ();
        set {
            /// `DataFieldComboSeriesItem`. Update: in place.
            data_field_combo_series_item: DataFieldComboSeriesItem = "DataFieldComboSeriesItem";
            /// `FieldComboSeriesItem`. Update: in place.
            field_combo_series_item: FieldComboSeriesItem = "FieldComboSeriesItem";
        }
    }

    property! {
        /// `ComparisonConfiguration` of `AWS::QuickSight::Analysis`.
        ComparisonConfiguration;
        new ();
        set {
            /// `ComparisonFormat`. Update: in place.
            comparison_format: ComparisonFormatConfiguration = "ComparisonFormat";
            /// `ComparisonMethod`. Update: in place.
            comparison_method: ComparisonMethod = "ComparisonMethod";
        }
    }

    property! {
        /// `ComparisonFormatConfiguration` of `AWS::QuickSight::Analysis`.
        ComparisonFormatConfiguration;
        new ();
        set {
            /// `NumberDisplayFormatConfiguration`. Update: in place.
            number_display_format_configuration: NumberDisplayFormatConfiguration = "NumberDisplayFormatConfiguration";
            /// `PercentageDisplayFormatConfiguration`. Update: in place.
            percentage_display_format_configuration: PercentageDisplayFormatConfiguration = "PercentageDisplayFormatConfiguration";
        }
    }

    property! {
        /// `Computation` of `AWS::QuickSight::Analysis`.
        Computation;
        new ();
        set {
            /// `Forecast`. Update: in place.
            forecast: ForecastComputation = "Forecast";
            /// `GrowthRate`. Update: in place.
            growth_rate: GrowthRateComputation = "GrowthRate";
            /// `MaximumMinimum`. Update: in place.
            maximum_minimum: MaximumMinimumComputation = "MaximumMinimum";
            /// `MetricComparison`. Update: in place.
            metric_comparison: MetricComparisonComputation = "MetricComparison";
            /// `PeriodOverPeriod`. Update: in place.
            period_over_period: PeriodOverPeriodComputation = "PeriodOverPeriod";
            /// `PeriodToDate`. Update: in place.
            period_to_date: PeriodToDateComputation = "PeriodToDate";
            /// `TopBottomMovers`. Update: in place.
            top_bottom_movers: TopBottomMoversComputation = "TopBottomMovers";
            /// `TopBottomRanked`. Update: in place.
            top_bottom_ranked: TopBottomRankedComputation = "TopBottomRanked";
            /// `TotalAggregation`. Update: in place.
            total_aggregation: TotalAggregationComputation = "TotalAggregation";
            /// `UniqueValues`. Update: in place.
            unique_values: UniqueValuesComputation = "UniqueValues";
        }
    }

    property! {
        /// `ConditionalFormattingColor` of `AWS::QuickSight::Analysis`.
        ConditionalFormattingColor;
        new ();
        set {
            /// `Gradient`. Update: in place.
            gradient: ConditionalFormattingGradientColor = "Gradient";
            /// `Solid`. Update: in place.
            solid: ConditionalFormattingSolidColor = "Solid";
        }
    }

    property! {
        /// `ConditionalFormattingCustomIconCondition` of `AWS::QuickSight::Analysis`.
        ConditionalFormattingCustomIconCondition;
        new (expression: Str = "Expression", icon_options: ConditionalFormattingCustomIconOptions = "IconOptions");
        set {
            /// `Color`: `^#[A-F0-9]{6}$`. Update: in place.
            color: Str = "Color";
            /// `DisplayConfiguration`. Update: in place.
            display_configuration: ConditionalFormattingIconDisplayConfiguration = "DisplayConfiguration";
        }
    }

    property! {
        /// `ConditionalFormattingCustomIconOptions` of `AWS::QuickSight::Analysis`.
        ConditionalFormattingCustomIconOptions;
        new ();
        set {
            /// `Icon`. Update: in place.
            icon: Icon = "Icon";
            /// `UnicodeIcon`: `^[^\u0000-\u00FF]$`. Update: in place.
            unicode_icon: Str = "UnicodeIcon";
        }
    }

    property! {
        /// `ConditionalFormattingGradientColor` of `AWS::QuickSight::Analysis`.
        ConditionalFormattingGradientColor;
        new (color: GradientColor = "Color", expression: Str = "Expression");
        set {
        }
    }

    property! {
        /// `ConditionalFormattingIcon` of `AWS::QuickSight::Analysis`.
        ConditionalFormattingIcon;
        new ();
        set {
            /// `CustomCondition`. Update: in place.
            custom_condition: ConditionalFormattingCustomIconCondition = "CustomCondition";
            /// `IconSet`. Update: in place.
            icon_set: ConditionalFormattingIconSet = "IconSet";
        }
    }

    property! {
        /// `ConditionalFormattingIconDisplayConfiguration` of `AWS::QuickSight::Analysis`.
        ConditionalFormattingIconDisplayConfiguration;
        new ();
        set {
            /// `IconDisplayOption`. Update: in place.
            icon_display_option: ConditionalFormattingIconDisplayOption = "IconDisplayOption";
        }
    }

    property! {
        /// `ConditionalFormattingIconSet` of `AWS::QuickSight::Analysis`.
        ConditionalFormattingIconSet;
        new (expression: Str = "Expression");
        set {
            /// `IconSetType`. Update: in place.
            icon_set_type: ConditionalFormattingIconSetType = "IconSetType";
        }
    }

    property! {
        /// `ConditionalFormattingSolidColor` of `AWS::QuickSight::Analysis`.
        ConditionalFormattingSolidColor;
        new (expression: Str = "Expression");
        set {
            /// `Color`: `^#[A-F0-9]{6}$`. Update: in place.
            color: Str = "Color";
        }
    }

    property! {
        /// `ContextMenuOption` of `AWS::QuickSight::Analysis`.
        ContextMenuOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `ContributionAnalysisDefault` of `AWS::QuickSight::Analysis`.
        ContributionAnalysisDefault;
        new (contributor_dimensions: List<ColumnIdentifier> = "ContributorDimensions", measure_field_id: Str = "MeasureFieldId");
        set {
        }
    }

    property! {
        /// `CurrencyDisplayFormatConfiguration` of `AWS::QuickSight::Analysis`.
        CurrencyDisplayFormatConfiguration;
        new ();
        set {
            /// `DecimalPlacesConfiguration`. Update: in place.
            decimal_places_configuration: DecimalPlacesConfiguration = "DecimalPlacesConfiguration";
            /// `NegativeValueConfiguration`. Update: in place.
            negative_value_configuration: NegativeValueConfiguration = "NegativeValueConfiguration";
            /// `NullValueFormatConfiguration`. Update: in place.
            null_value_format_configuration: NullValueFormatConfiguration = "NullValueFormatConfiguration";
            /// `NumberScale`. Update: in place.
            number_scale: NumberScale = "NumberScale";
            /// `Prefix`: 1 to 128 characters. Update: in place.
            prefix: Str = "Prefix";
            /// `SeparatorConfiguration`. Update: in place.
            separator_configuration: NumericSeparatorConfiguration = "SeparatorConfiguration";
            /// `Suffix`: 1 to 128 characters. Update: in place.
            suffix: Str = "Suffix";
            /// `Symbol`: `^[A-Z]{3}$`. Update: in place.
            symbol: Str = "Symbol";
        }
    }

    property! {
        /// `CustomActionFilterOperation` of `AWS::QuickSight::Analysis`.
        CustomActionFilterOperation;
        new (selected_fields_configuration: FilterOperationSelectedFieldsConfiguration = "SelectedFieldsConfiguration", target_visuals_configuration: FilterOperationTargetVisualsConfiguration = "TargetVisualsConfiguration");
        set {
        }
    }

    property! {
        /// `CustomActionNavigationOperation` of `AWS::QuickSight::Analysis`.
        CustomActionNavigationOperation;
        new ();
        set {
            /// `LocalNavigationConfiguration`. Update: in place.
            local_navigation_configuration: LocalNavigationConfiguration = "LocalNavigationConfiguration";
        }
    }

    property! {
        /// `CustomActionSetParametersOperation` of `AWS::QuickSight::Analysis`.
        CustomActionSetParametersOperation;
        new (parameter_value_configurations: List<SetParameterValueConfiguration> = "ParameterValueConfigurations");
        set {
        }
    }

    property! {
        /// `CustomActionURLOperation` of `AWS::QuickSight::Analysis`.
        CustomActionURLOperation;
        new (url_target: URLTargetConfiguration = "URLTarget", url_template: Str = "URLTemplate");
        set {
        }
    }

    property! {
        /// `CustomColor` of `AWS::QuickSight::Analysis`.
        CustomColor;
        new (color: Str = "Color");
        set {
            /// `FieldValue`: at most 2048 characters. Update: in place.
            field_value: Str = "FieldValue";
            /// `SpecialValue`. Update: in place.
            special_value: SpecialValue = "SpecialValue";
        }
    }

    property! {
        /// `CustomContentConfiguration` of `AWS::QuickSight::Analysis`.
        CustomContentConfiguration;
        new ();
        set {
            /// `ContentType`. Update: in place.
            content_type: CustomContentType = "ContentType";
            /// `ContentUrl`: 1 to 2048 characters. Update: in place.
            content_url: Str = "ContentUrl";
            /// `ImageScaling`. Update: in place.
            image_scaling: CustomContentImageScalingConfiguration = "ImageScaling";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
        }
    }

    property! {
        /// `CustomContentVisual` of `AWS::QuickSight::Analysis`.
        CustomContentVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: CustomContentConfiguration = "ChartConfiguration";
            /// `DataSetIdentifier`: at most 2048 characters, default `""`. Update: in place.
            data_set_identifier: Str = "DataSetIdentifier";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `TopicIdentifier`: 1 to 2048 characters. Update: in place.
            topic_identifier: Str = "TopicIdentifier";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `CustomFilterConfiguration` of `AWS::QuickSight::Analysis`.
        CustomFilterConfiguration;
        new (match_operator: CategoryFilterMatchOperator = "MatchOperator", null_option: FilterNullOption = "NullOption");
        set {
            /// `CategoryValue`: at most 512 characters. Update: in place.
            category_value: Str = "CategoryValue";
            /// `ParameterName`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            parameter_name: Str = "ParameterName";
            /// `SelectAllOptions`. Update: in place.
            select_all_options: CategoryFilterSelectAllOptions = "SelectAllOptions";
        }
    }

    property! {
        /// `CustomFilterListConfiguration` of `AWS::QuickSight::Analysis`.
        CustomFilterListConfiguration;
        new (match_operator: CategoryFilterMatchOperator = "MatchOperator", null_option: FilterNullOption = "NullOption");
        set {
            /// `CategoryValues`: at most 100 000 items, at most 512 characters. Update: in place.
            category_values: List<Str> = "CategoryValues";
            /// `SelectAllOptions`. Update: in place.
            select_all_options: CategoryFilterSelectAllOptions = "SelectAllOptions";
        }
    }

    property! {
        /// `CustomNarrativeOptions` of `AWS::QuickSight::Analysis`.
        CustomNarrativeOptions;
        new (narrative: Str = "Narrative");
        set {
        }
    }

    property! {
        /// `CustomParameterValues` of `AWS::QuickSight::Analysis`.
        CustomParameterValues;
        new ();
        set {
            /// `DateTimeValues`: at most 50 000 items. Update: in place.
            date_time_values: List<Str> = "DateTimeValues";
            /// `DecimalValues`: at most 50 000 items. Update: in place.
            decimal_values: List<Num> = "DecimalValues";
            /// `IntegerValues`: at most 50 000 items. Update: in place.
            integer_values: List<Num> = "IntegerValues";
            /// `StringValues`: at most 50 000 items. Update: in place.
            string_values: List<Str> = "StringValues";
        }
    }

    property! {
        /// `CustomValuesConfiguration` of `AWS::QuickSight::Analysis`.
        CustomValuesConfiguration;
        new (custom_values: CustomParameterValues = "CustomValues");
        set {
            /// `IncludeNullValue`. Update: in place.
            include_null_value: Bool = "IncludeNullValue";
        }
    }

    property! {
        /// `DataBarsOptions` of `AWS::QuickSight::Analysis`.
        DataBarsOptions;
        new (field_id: Str = "FieldId");
        set {
            /// `NegativeColor`: `^#[A-F0-9]{6}$`. Update: in place.
            negative_color: Str = "NegativeColor";
            /// `PositiveColor`: `^#[A-F0-9]{6}$`. Update: in place.
            positive_color: Str = "PositiveColor";
        }
    }

    property! {
        /// `DataColor` of `AWS::QuickSight::Analysis`.
        DataColor;
        new ();
        set {
            /// `Color`: `^#[A-F0-9]{6}$`. Update: in place.
            color: Str = "Color";
            /// `DataValue`: default `null`. Update: in place.
            data_value: Num = "DataValue";
        }
    }

    property! {
        /// `DataFieldBarSeriesItem` of `AWS::QuickSight::Analysis`.
        DataFieldBarSeriesItem;
        new (field_id: Str = "FieldId");
        set {
            /// `FieldValue`. Update: in place.
            field_value: Str = "FieldValue";
            /// `Settings`. Update: in place.
            settings: BarChartSeriesSettings = "Settings";
        }
    }

    property! {
        /// `DataFieldComboSeriesItem` of `AWS::QuickSight::Analysis`.
        DataFieldComboSeriesItem;
        new (field_id: Str = "FieldId");
        set {
            /// `FieldValue`. Update: in place.
            field_value: Str = "FieldValue";
            /// `Settings`. Update: in place.
            settings: ComboChartSeriesSettings = "Settings";
        }
    }

    property! {
        /// `DataFieldSeriesItem` of `AWS::QuickSight::Analysis`.
        DataFieldSeriesItem;
        new (axis_binding: AxisBinding = "AxisBinding", field_id: Str = "FieldId");
        set {
            /// `FieldValue`. Update: in place.
            field_value: Str = "FieldValue";
            /// `Settings`. Update: in place.
            settings: LineChartSeriesSettings = "Settings";
        }
    }

    property! {
        /// `DataLabelOptions` of `AWS::QuickSight::Analysis`.
        DataLabelOptions;
        new ();
        set {
            /// `CategoryLabelVisibility`. Update: in place.
            category_label_visibility: Visibility = "CategoryLabelVisibility";
            /// `DataLabelTypes`: at most 100 items. Update: in place.
            data_label_types: List<DataLabelType> = "DataLabelTypes";
            /// `LabelColor`: `^#[A-F0-9]{6}$`. Update: in place.
            label_color: Str = "LabelColor";
            /// `LabelContent`. Update: in place.
            label_content: DataLabelContent = "LabelContent";
            /// `LabelFontConfiguration`. Update: in place.
            label_font_configuration: FontConfiguration = "LabelFontConfiguration";
            /// `MeasureLabelVisibility`. Update: in place.
            measure_label_visibility: Visibility = "MeasureLabelVisibility";
            /// `Overlap`. Update: in place.
            overlap: DataLabelOverlap = "Overlap";
            /// `Position`. Update: in place.
            position: DataLabelPosition = "Position";
            /// `TotalsVisibility`. Update: in place.
            totals_visibility: Visibility = "TotalsVisibility";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `DataLabelType` of `AWS::QuickSight::Analysis`.
        DataLabelType;
        new ();
        set {
            /// `DataPathLabelType`. Update: in place.
            data_path_label_type: DataPathLabelType = "DataPathLabelType";
            /// `FieldLabelType`. Update: in place.
            field_label_type: FieldLabelType = "FieldLabelType";
            /// `MaximumLabelType`. Update: in place.
            maximum_label_type: MaximumLabelType = "MaximumLabelType";
            /// `MinimumLabelType`. Update: in place.
            minimum_label_type: MinimumLabelType = "MinimumLabelType";
            /// `RangeEndsLabelType`. Update: in place.
            range_ends_label_type: RangeEndsLabelType = "RangeEndsLabelType";
        }
    }

    property! {
        /// `DataPathColor` of `AWS::QuickSight::Analysis`.
        DataPathColor;
        new (color: Str = "Color", element: DataPathValue = "Element");
        set {
            /// `TimeGranularity`. Update: in place.
            time_granularity: TimeGranularity = "TimeGranularity";
        }
    }

    property! {
        /// `DataPathLabelType` of `AWS::QuickSight::Analysis`.
        DataPathLabelType;
        new ();
        set {
            /// `FieldId`: 1 to 512 characters. Update: in place.
            field_id: Str = "FieldId";
            /// `FieldValue`: at most 2048 characters. Update: in place.
            field_value: Str = "FieldValue";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `DataPathSort` of `AWS::QuickSight::Analysis`.
        DataPathSort;
        new (direction: SortDirection = "Direction", sort_paths: List<DataPathValue> = "SortPaths");
        set {
        }
    }

    property! {
        /// `DataPathType` of `AWS::QuickSight::Analysis`.
        DataPathType;
        new ();
        set {
            /// `PivotTableDataPathType`. Update: in place.
            pivot_table_data_path_type: PivotTableDataPathType = "PivotTableDataPathType";
        }
    }

    property! {
        /// `DataPathValue` of `AWS::QuickSight::Analysis`.
        DataPathValue;
        new ();
        set {
            /// `DataPathType`. Update: in place.
            data_path_type: DataPathType = "DataPathType";
            /// `FieldId`: 1 to 512 characters. Update: in place.
            field_id: Str = "FieldId";
            /// `FieldValue`: at most 2048 characters. Update: in place.
            field_value: Str = "FieldValue";
        }
    }

    property! {
        /// `DataSetIdentifierDeclaration` of `AWS::QuickSight::Analysis`.
        DataSetIdentifierDeclaration;
        new_with DataSetIdentifierDeclarationRequired {
            /// `DataSetArn`. Update: in place.
            data_set_arn: Str = "DataSetArn",
            /// `Identifier`: at most 2048 characters. Update: in place.
            identifier: Str = "Identifier",
        }
        set {
        }
    }

    property! {
        /// `DataSetReference` of `AWS::QuickSight::Analysis`.
        DataSetReference;
        new (data_set_arn: QuickSightDataSetArn = "DataSetArn", data_set_placeholder: Str = "DataSetPlaceholder");
        set {
        }
    }

    property! {
        /// `DateAxisOptions` of `AWS::QuickSight::Analysis`.
        DateAxisOptions;
        new ();
        set {
            /// `MissingDateVisibility`. Update: in place.
            missing_date_visibility: Visibility = "MissingDateVisibility";
        }
    }

    property! {
        /// `DateDimensionField` of `AWS::QuickSight::Analysis`.
        DateDimensionField;
        new (column: ColumnIdentifier = "Column", field_id: Str = "FieldId");
        set {
            /// `DateGranularity`. Update: in place.
            date_granularity: TimeGranularity = "DateGranularity";
            /// `FormatConfiguration`. Update: in place.
            format_configuration: DateTimeFormatConfiguration = "FormatConfiguration";
            /// `HierarchyId`: 1 to 512 characters. Update: in place.
            hierarchy_id: Str = "HierarchyId";
        }
    }

    property! {
        /// `DateMeasureField` of `AWS::QuickSight::Analysis`.
        DateMeasureField;
        new (column: ColumnIdentifier = "Column", field_id: Str = "FieldId");
        set {
            /// `AggregationFunction`. Update: in place.
            aggregation_function: DateAggregationFunction = "AggregationFunction";
            /// `FormatConfiguration`. Update: in place.
            format_configuration: DateTimeFormatConfiguration = "FormatConfiguration";
        }
    }

    property! {
        /// `DateTimeDefaultValues` of `AWS::QuickSight::Analysis`.
        DateTimeDefaultValues;
        new ();
        set {
            /// `DynamicValue`. Update: in place.
            dynamic_value: DynamicDefaultValue = "DynamicValue";
            /// `RollingDate`. Update: in place.
            rolling_date: RollingDateConfiguration = "RollingDate";
            /// `StaticValues`: at most 50 000 items. Update: in place.
            static_values: List<Str> = "StaticValues";
        }
    }

    property! {
        /// `DateTimeFormatConfiguration` of `AWS::QuickSight::Analysis`.
        DateTimeFormatConfiguration;
        new ();
        set {
            /// `DateTimeFormat`: 1 to 128 characters. Update: in place.
            date_time_format: Str = "DateTimeFormat";
            /// `NullValueFormatConfiguration`. Update: in place.
            null_value_format_configuration: NullValueFormatConfiguration = "NullValueFormatConfiguration";
            /// `NumericFormatConfiguration`. Update: in place.
            numeric_format_configuration: NumericFormatConfiguration = "NumericFormatConfiguration";
        }
    }

    property! {
        /// `DateTimeHierarchy` of `AWS::QuickSight::Analysis`.
        DateTimeHierarchy;
        new (hierarchy_id: Str = "HierarchyId");
        set {
            /// `DrillDownFilters`: at most 10 items. Update: in place.
            drill_down_filters: List<DrillDownFilter> = "DrillDownFilters";
        }
    }

    property! {
        /// `DateTimeParameter` of `AWS::QuickSight::Analysis`.
        DateTimeParameter;
        new (name: Str = "Name", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `DateTimeParameterDeclaration` of `AWS::QuickSight::Analysis`.
        DateTimeParameterDeclaration;
        new (name: Str = "Name");
        set {
            /// `DefaultValues`. Update: in place.
            default_values: DateTimeDefaultValues = "DefaultValues";
            /// `MappedDataSetParameters`: at most 150 items. Update: in place.
            mapped_data_set_parameters: List<MappedDataSetParameter> = "MappedDataSetParameters";
            /// `TimeGranularity`. Update: in place.
            time_granularity: TimeGranularity = "TimeGranularity";
            /// `ValueWhenUnset`. Update: in place.
            value_when_unset: DateTimeValueWhenUnsetConfiguration = "ValueWhenUnset";
        }
    }

    property! {
        /// `DateTimePickerControlDisplayOptions` of `AWS::QuickSight::Analysis`.
        DateTimePickerControlDisplayOptions;
        new ();
        set {
            /// `DateIconVisibility`. Update: in place.
            date_icon_visibility: Visibility = "DateIconVisibility";
            /// `DateTimeFormat`: 1 to 128 characters. Update: in place.
            date_time_format: Str = "DateTimeFormat";
            /// `HelperTextVisibility`. Update: in place.
            helper_text_visibility: Visibility = "HelperTextVisibility";
            /// `InfoIconLabelOptions`. Update: in place.
            info_icon_label_options: SheetControlInfoIconLabelOptions = "InfoIconLabelOptions";
            /// `TitleOptions`. Update: in place.
            title_options: LabelOptions = "TitleOptions";
        }
    }

    property! {
        /// `DateTimeValueWhenUnsetConfiguration` of `AWS::QuickSight::Analysis`.
        DateTimeValueWhenUnsetConfiguration;
        new ();
        set {
            /// `CustomValue`. Update: in place.
            custom_value: Str = "CustomValue";
            /// `ValueWhenUnsetOption`. Update: in place.
            value_when_unset_option: ValueWhenUnsetOption = "ValueWhenUnsetOption";
        }
    }

    property! {
        /// `DecalSettings` of `AWS::QuickSight::Analysis`.
        DecalSettings;
        new ();
        set {
            /// `DecalColor`: `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Update: in place.
            decal_color: Str = "DecalColor";
            /// `DecalPatternType`. Update: in place.
            decal_pattern_type: DecalPatternType = "DecalPatternType";
            /// `DecalStyleType`. Update: in place.
            decal_style_type: DecalStyleType = "DecalStyleType";
            /// `DecalVisibility`. Update: in place.
            decal_visibility: Visibility = "DecalVisibility";
            /// `ElementValue`: at most 1024 characters. Update: in place.
            element_value: Str = "ElementValue";
        }
    }

    property! {
        /// `DecalSettingsConfiguration` of `AWS::QuickSight::Analysis`.
        DecalSettingsConfiguration;
        new ();
        set {
            /// `CustomDecalSettings`: at most 50 items. Update: in place.
            custom_decal_settings: List<DecalSettings> = "CustomDecalSettings";
        }
    }

    property! {
        /// `DecimalDefaultValues` of `AWS::QuickSight::Analysis`.
        DecimalDefaultValues;
        new ();
        set {
            /// `DynamicValue`. Update: in place.
            dynamic_value: DynamicDefaultValue = "DynamicValue";
            /// `StaticValues`: at most 50 000 items. Update: in place.
            static_values: List<Num> = "StaticValues";
        }
    }

    property! {
        /// `DecimalParameter` of `AWS::QuickSight::Analysis`.
        DecimalParameter;
        new (name: Str = "Name", values: List<Num> = "Values");
        set {
        }
    }

    property! {
        /// `DecimalParameterDeclaration` of `AWS::QuickSight::Analysis`.
        DecimalParameterDeclaration;
        new (name: Str = "Name", parameter_value_type: ParameterValueType = "ParameterValueType");
        set {
            /// `DefaultValues`. Update: in place.
            default_values: DecimalDefaultValues = "DefaultValues";
            /// `MappedDataSetParameters`: at most 150 items. Update: in place.
            mapped_data_set_parameters: List<MappedDataSetParameter> = "MappedDataSetParameters";
            /// `ValueWhenUnset`. Update: in place.
            value_when_unset: DecimalValueWhenUnsetConfiguration = "ValueWhenUnset";
        }
    }

    property! {
        /// `DecimalPlacesConfiguration` of `AWS::QuickSight::Analysis`.
        DecimalPlacesConfiguration;
        new (decimal_places: Num = "DecimalPlaces");
        set {
        }
    }

    property! {
        /// `DecimalValueWhenUnsetConfiguration` of `AWS::QuickSight::Analysis`.
        DecimalValueWhenUnsetConfiguration;
        new ();
        set {
            /// `CustomValue`: default `null`. Update: in place.
            custom_value: Num = "CustomValue";
            /// `ValueWhenUnsetOption`. Update: in place.
            value_when_unset_option: ValueWhenUnsetOption = "ValueWhenUnsetOption";
        }
    }

    property! {
        /// `DefaultDateTimePickerControlOptions` of `AWS::QuickSight::Analysis`.
        DefaultDateTimePickerControlOptions;
        new ();
        set {
            /// `CommitMode`. Update: in place.
            commit_mode: CommitMode = "CommitMode";
            /// `DisplayOptions`. Update: in place.
            display_options: DateTimePickerControlDisplayOptions = "DisplayOptions";
            /// `Type`. Update: in place.
            type_: SheetControlDateTimePickerType = "Type";
        }
    }

    property! {
        /// `DefaultFilterControlConfiguration` of `AWS::QuickSight::Analysis`.
        DefaultFilterControlConfiguration;
        new (control_options: DefaultFilterControlOptions = "ControlOptions", title: Str = "Title");
        set {
        }
    }

    property! {
        /// `DefaultFilterControlOptions` of `AWS::QuickSight::Analysis`.
        DefaultFilterControlOptions;
        new ();
        set {
            /// `DefaultDateTimePickerOptions`. Update: in place.
            default_date_time_picker_options: DefaultDateTimePickerControlOptions = "DefaultDateTimePickerOptions";
            /// `DefaultDropdownOptions`. Update: in place.
            default_dropdown_options: DefaultFilterDropDownControlOptions = "DefaultDropdownOptions";
            /// `DefaultListOptions`. Update: in place.
            default_list_options: DefaultFilterListControlOptions = "DefaultListOptions";
            /// `DefaultRelativeDateTimeOptions`. Update: in place.
            default_relative_date_time_options: DefaultRelativeDateTimeControlOptions = "DefaultRelativeDateTimeOptions";
            /// `DefaultSliderOptions`. Update: in place.
            default_slider_options: DefaultSliderControlOptions = "DefaultSliderOptions";
            /// `DefaultTextAreaOptions`. Update: in place.
            default_text_area_options: DefaultTextAreaControlOptions = "DefaultTextAreaOptions";
            /// `DefaultTextFieldOptions`. Update: in place.
            default_text_field_options: DefaultTextFieldControlOptions = "DefaultTextFieldOptions";
        }
    }

    property! {
        /// `DefaultFilterDropDownControlOptions` of `AWS::QuickSight::Analysis`.
        DefaultFilterDropDownControlOptions;
        new ();
        set {
            /// `CommitMode`. Update: in place.
            commit_mode: CommitMode = "CommitMode";
            /// `DisplayOptions`. Update: in place.
            display_options: DropDownControlDisplayOptions = "DisplayOptions";
            /// `SelectableValues`. Update: in place.
            selectable_values: FilterSelectableValues = "SelectableValues";
            /// `Type`. Update: in place.
            type_: SheetControlListType = "Type";
        }
    }

    property! {
        /// `DefaultFilterListControlOptions` of `AWS::QuickSight::Analysis`.
        DefaultFilterListControlOptions;
        new ();
        set {
            /// `DisplayOptions`. Update: in place.
            display_options: ListControlDisplayOptions = "DisplayOptions";
            /// `SelectableValues`. Update: in place.
            selectable_values: FilterSelectableValues = "SelectableValues";
            /// `Type`. Update: in place.
            type_: SheetControlListType = "Type";
        }
    }

    property! {
        /// `DefaultFreeFormLayoutConfiguration` of `AWS::QuickSight::Analysis`.
        DefaultFreeFormLayoutConfiguration;
        new (canvas_size_options: FreeFormLayoutCanvasSizeOptions = "CanvasSizeOptions");
        set {
        }
    }

    property! {
        /// `DefaultGridLayoutConfiguration` of `AWS::QuickSight::Analysis`.
        DefaultGridLayoutConfiguration;
        new (canvas_size_options: GridLayoutCanvasSizeOptions = "CanvasSizeOptions");
        set {
        }
    }

    property! {
        /// `DefaultInteractiveLayoutConfiguration` of `AWS::QuickSight::Analysis`.
        DefaultInteractiveLayoutConfiguration;
        new ();
        set {
            /// `FreeForm`. Update: in place.
            free_form: DefaultFreeFormLayoutConfiguration = "FreeForm";
            /// `Grid`. Update: in place.
            grid: DefaultGridLayoutConfiguration = "Grid";
        }
    }

    property! {
        /// `DefaultNewSheetConfiguration` of `AWS::QuickSight::Analysis`.
        DefaultNewSheetConfiguration;
        new ();
        set {
            /// `InteractiveLayoutConfiguration`. Update: in place.
            interactive_layout_configuration: DefaultInteractiveLayoutConfiguration = "InteractiveLayoutConfiguration";
            /// `PaginatedLayoutConfiguration`. Update: in place.
            paginated_layout_configuration: DefaultPaginatedLayoutConfiguration = "PaginatedLayoutConfiguration";
            /// `SheetContentType`. Update: in place.
            sheet_content_type: SheetContentType = "SheetContentType";
        }
    }

    property! {
        /// `DefaultPaginatedLayoutConfiguration` of `AWS::QuickSight::Analysis`.
        DefaultPaginatedLayoutConfiguration;
        new ();
        set {
            /// `SectionBased`. Update: in place.
            section_based: DefaultSectionBasedLayoutConfiguration = "SectionBased";
        }
    }

    property! {
        /// `DefaultRelativeDateTimeControlOptions` of `AWS::QuickSight::Analysis`.
        DefaultRelativeDateTimeControlOptions;
        new ();
        set {
            /// `CommitMode`. Update: in place.
            commit_mode: CommitMode = "CommitMode";
            /// `DisplayOptions`. Update: in place.
            display_options: RelativeDateTimeControlDisplayOptions = "DisplayOptions";
        }
    }

    property! {
        /// `DefaultSectionBasedLayoutConfiguration` of `AWS::QuickSight::Analysis`.
        DefaultSectionBasedLayoutConfiguration;
        new (canvas_size_options: SectionBasedLayoutCanvasSizeOptions = "CanvasSizeOptions");
        set {
        }
    }

    property! {
        /// `DefaultSliderControlOptions` of `AWS::QuickSight::Analysis`.
        DefaultSliderControlOptions;
        new_with DefaultSliderControlOptionsRequired {
            /// `MaximumValue`: default `0`. Update: in place.
            maximum_value: Num = "MaximumValue",
            /// `MinimumValue`: default `0`. Update: in place.
            minimum_value: Num = "MinimumValue",
            /// `StepSize`: default `0`. Update: in place.
            step_size: Num = "StepSize",
        }
        set {
            /// `DisplayOptions`. Update: in place.
            display_options: SliderControlDisplayOptions = "DisplayOptions";
            /// `Type`. Update: in place.
            type_: SheetControlSliderType = "Type";
        }
    }

    property! {
        /// `DefaultTextAreaControlOptions` of `AWS::QuickSight::Analysis`.
        DefaultTextAreaControlOptions;
        new ();
        set {
            /// `Delimiter`: 1 to 2048 characters. Update: in place.
            delimiter: Str = "Delimiter";
            /// `DisplayOptions`. Update: in place.
            display_options: TextAreaControlDisplayOptions = "DisplayOptions";
        }
    }

    property! {
        /// `DefaultTextFieldControlOptions` of `AWS::QuickSight::Analysis`.
        DefaultTextFieldControlOptions;
        new ();
        set {
            /// `DisplayOptions`. Update: in place.
            display_options: TextFieldControlDisplayOptions = "DisplayOptions";
        }
    }

    property! {
        /// `DestinationParameterValueConfiguration` of `AWS::QuickSight::Analysis`.
        DestinationParameterValueConfiguration;
        new ();
        set {
            /// `CustomValuesConfiguration`. Update: in place.
            custom_values_configuration: CustomValuesConfiguration = "CustomValuesConfiguration";
            /// `SelectAllValueOptions`. Update: in place.
            select_all_value_options: SelectAllValueOptions = "SelectAllValueOptions";
            /// `SourceColumn`. Update: in place.
            source_column: ColumnIdentifier = "SourceColumn";
            /// `SourceField`: 1 to 512 characters. Update: in place.
            source_field: Str = "SourceField";
            /// `SourceParameterName`. Update: in place.
            source_parameter_name: Str = "SourceParameterName";
        }
    }

    property! {
        /// `DimensionField` of `AWS::QuickSight::Analysis`.
        DimensionField;
        new ();
        set {
            /// `CategoricalDimensionField`. Update: in place.
            categorical_dimension_field: CategoricalDimensionField = "CategoricalDimensionField";
            /// `DateDimensionField`. Update: in place.
            date_dimension_field: DateDimensionField = "DateDimensionField";
            /// `NumericalDimensionField`. Update: in place.
            numerical_dimension_field: NumericalDimensionField = "NumericalDimensionField";
        }
    }

    property! {
        /// `DonutCenterOptions` of `AWS::QuickSight::Analysis`.
        DonutCenterOptions;
        new ();
        set {
            /// `LabelVisibility`. Update: in place.
            label_visibility: Visibility = "LabelVisibility";
        }
    }

    property! {
        /// `DonutOptions` of `AWS::QuickSight::Analysis`.
        DonutOptions;
        new ();
        set {
            /// `ArcOptions`. Update: in place.
            arc_options: ArcOptions = "ArcOptions";
            /// `DonutCenterOptions`. Update: in place.
            donut_center_options: DonutCenterOptions = "DonutCenterOptions";
        }
    }

    property! {
        /// `DrillDownFilter` of `AWS::QuickSight::Analysis`.
        DrillDownFilter;
        new ();
        set {
            /// `CategoryFilter`. Update: in place.
            category_filter: CategoryDrillDownFilter = "CategoryFilter";
            /// `NumericEqualityFilter`. Update: in place.
            numeric_equality_filter: NumericEqualityDrillDownFilter = "NumericEqualityFilter";
            /// `TimeRangeFilter`. Update: in place.
            time_range_filter: TimeRangeDrillDownFilter = "TimeRangeFilter";
        }
    }

    property! {
        /// `DropDownControlDisplayOptions` of `AWS::QuickSight::Analysis`.
        DropDownControlDisplayOptions;
        new ();
        set {
            /// `InfoIconLabelOptions`. Update: in place.
            info_icon_label_options: SheetControlInfoIconLabelOptions = "InfoIconLabelOptions";
            /// `SelectAllOptions`. Update: in place.
            select_all_options: ListControlSelectAllOptions = "SelectAllOptions";
            /// `TitleOptions`. Update: in place.
            title_options: LabelOptions = "TitleOptions";
        }
    }

    property! {
        /// `DynamicDefaultValue` of `AWS::QuickSight::Analysis`.
        DynamicDefaultValue;
        new (default_value_column: ColumnIdentifier = "DefaultValueColumn");
        set {
            /// `GroupNameColumn`. Update: in place.
            group_name_column: ColumnIdentifier = "GroupNameColumn";
            /// `UserNameColumn`. Update: in place.
            user_name_column: ColumnIdentifier = "UserNameColumn";
        }
    }

    property! {
        /// `EmptyVisual` of `AWS::QuickSight::Analysis`.
        EmptyVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `DataSetIdentifier`: at most 2048 characters, default `""`. Update: in place.
            data_set_identifier: Str = "DataSetIdentifier";
            /// `TopicIdentifier`: 1 to 2048 characters. Update: in place.
            topic_identifier: Str = "TopicIdentifier";
        }
    }

    property! {
        /// `Entity` of `AWS::QuickSight::Analysis`.
        Entity;
        new ();
        set {
            /// `Path`: `\S`. Update: in place.
            path: Str = "Path";
        }
    }

    property! {
        /// `ExcludePeriodConfiguration` of `AWS::QuickSight::Analysis`.
        ExcludePeriodConfiguration;
        new (amount: Num = "Amount", granularity: TimeGranularity = "Granularity");
        set {
            /// `Status`. Update: in place.
            status: WidgetStatus = "Status";
        }
    }

    property! {
        /// `ExplicitHierarchy` of `AWS::QuickSight::Analysis`.
        ExplicitHierarchy;
        new (columns: List<ColumnIdentifier> = "Columns", hierarchy_id: Str = "HierarchyId");
        set {
            /// `DrillDownFilters`: at most 10 items. Update: in place.
            drill_down_filters: List<DrillDownFilter> = "DrillDownFilters";
        }
    }

    property! {
        /// `FieldBarSeriesItem` of `AWS::QuickSight::Analysis`.
        FieldBarSeriesItem;
        new (field_id: Str = "FieldId");
        set {
            /// `Settings`. Update: in place.
            settings: BarChartSeriesSettings = "Settings";
        }
    }

    property! {
        /// `FieldBasedTooltip` of `AWS::QuickSight::Analysis`.
        FieldBasedTooltip;
        new ();
        set {
            /// `AggregationVisibility`. Update: in place.
            aggregation_visibility: Visibility = "AggregationVisibility";
            /// `TooltipFields`: at most 100 items. Update: in place.
            tooltip_fields: List<TooltipItem> = "TooltipFields";
            /// `TooltipTitleType`. Update: in place.
            tooltip_title_type: TooltipTitleType = "TooltipTitleType";
        }
    }

    property! {
        /// `FieldComboSeriesItem` of `AWS::QuickSight::Analysis`.
        FieldComboSeriesItem;
        new (field_id: Str = "FieldId");
        set {
            /// `Settings`. Update: in place.
            settings: ComboChartSeriesSettings = "Settings";
        }
    }

    property! {
        /// `FieldLabelType` of `AWS::QuickSight::Analysis`.
        FieldLabelType;
        new ();
        set {
            /// `FieldId`: 1 to 512 characters. Update: in place.
            field_id: Str = "FieldId";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `FieldSeriesItem` of `AWS::QuickSight::Analysis`.
        FieldSeriesItem;
        new (axis_binding: AxisBinding = "AxisBinding", field_id: Str = "FieldId");
        set {
            /// `Settings`. Update: in place.
            settings: LineChartSeriesSettings = "Settings";
        }
    }

    property! {
        /// `FieldSort` of `AWS::QuickSight::Analysis`.
        FieldSort;
        new (direction: SortDirection = "Direction", field_id: Str = "FieldId");
        set {
        }
    }

    property! {
        /// `FieldSortOptions` of `AWS::QuickSight::Analysis`.
        FieldSortOptions;
        new ();
        set {
            /// `ColumnSort`. Update: in place.
            column_sort: ColumnSort = "ColumnSort";
            /// `FieldSort`. Update: in place.
            field_sort: FieldSort = "FieldSort";
        }
    }

    property! {
        /// `FieldTooltipItem` of `AWS::QuickSight::Analysis`.
        FieldTooltipItem;
        new (field_id: Str = "FieldId");
        set {
            /// `Label`. Update: in place.
            label: Str = "Label";
            /// `TooltipTarget`. Update: in place.
            tooltip_target: TooltipTarget = "TooltipTarget";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `FilledMapAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        FilledMapAggregatedFieldWells;
        new ();
        set {
            /// `Geospatial`: at most 1 items. Update: in place.
            geospatial: List<DimensionField> = "Geospatial";
            /// `Values`: at most 1 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `FilledMapConditionalFormatting` of `AWS::QuickSight::Analysis`.
        FilledMapConditionalFormatting;
        new (conditional_formatting_options: List<FilledMapConditionalFormattingOption> = "ConditionalFormattingOptions");
        set {
        }
    }

    property! {
        /// `FilledMapConditionalFormattingOption` of `AWS::QuickSight::Analysis`.
        FilledMapConditionalFormattingOption;
        new (shape: FilledMapShapeConditionalFormatting = "Shape");
        set {
        }
    }

    property! {
        /// `FilledMapConfiguration` of `AWS::QuickSight::Analysis`.
        FilledMapConfiguration;
        new ();
        set {
            /// `FieldWells`. Update: in place.
            field_wells: FilledMapFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `MapStyleOptions`. Update: in place.
            map_style_options: GeospatialMapStyleOptions = "MapStyleOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: FilledMapSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `WindowOptions`. Update: in place.
            window_options: GeospatialWindowOptions = "WindowOptions";
        }
    }

    property! {
        /// `FilledMapFieldWells` of `AWS::QuickSight::Analysis`.
        FilledMapFieldWells;
        new ();
        set {
            /// `FilledMapAggregatedFieldWells`. Update: in place.
            filled_map_aggregated_field_wells: FilledMapAggregatedFieldWells = "FilledMapAggregatedFieldWells";
        }
    }

    property! {
        /// `FilledMapShapeConditionalFormatting` of `AWS::QuickSight::Analysis`.
        FilledMapShapeConditionalFormatting;
        new (field_id: Str = "FieldId");
        set {
            /// `Format`. Update: in place.
            format: ShapeConditionalFormat = "Format";
        }
    }

    property! {
        /// `FilledMapSortConfiguration` of `AWS::QuickSight::Analysis`.
        FilledMapSortConfiguration;
        new ();
        set {
            /// `CategorySort`: at most 100 items. Update: in place.
            category_sort: List<FieldSortOptions> = "CategorySort";
        }
    }

    property! {
        /// `FilledMapVisual` of `AWS::QuickSight::Analysis`.
        FilledMapVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: FilledMapConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `ConditionalFormatting`. Update: in place.
            conditional_formatting: FilledMapConditionalFormatting = "ConditionalFormatting";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `Filter` of `AWS::QuickSight::Analysis`.
        Filter;
        new ();
        set {
            /// `CategoryFilter`. Update: in place.
            category_filter: CategoryFilter = "CategoryFilter";
            /// `NestedFilter`. Update: in place.
            nested_filter: NestedFilter = "NestedFilter";
            /// `NumericEqualityFilter`. Update: in place.
            numeric_equality_filter: NumericEqualityFilter = "NumericEqualityFilter";
            /// `NumericRangeFilter`. Update: in place.
            numeric_range_filter: NumericRangeFilter = "NumericRangeFilter";
            /// `RelativeDatesFilter`. Update: in place.
            relative_dates_filter: RelativeDatesFilter = "RelativeDatesFilter";
            /// `TimeEqualityFilter`. Update: in place.
            time_equality_filter: TimeEqualityFilter = "TimeEqualityFilter";
            /// `TimeRangeFilter`. Update: in place.
            time_range_filter: TimeRangeFilter = "TimeRangeFilter";
            /// `TopBottomFilter`. Update: in place.
            top_bottom_filter: TopBottomFilter = "TopBottomFilter";
        }
    }

    property! {
        /// `FilterControl` of `AWS::QuickSight::Analysis`.
        FilterControl;
        new ();
        set {
            /// `CrossSheet`. Update: in place.
            cross_sheet: FilterCrossSheetControl = "CrossSheet";
            /// `DateTimePicker`. Update: in place.
            date_time_picker: FilterDateTimePickerControl = "DateTimePicker";
            /// `Dropdown`. Update: in place.
            dropdown: FilterDropDownControl = "Dropdown";
            /// `List`. Update: in place.
            list: FilterListControl = "List";
            /// `RelativeDateTime`. Update: in place.
            relative_date_time: FilterRelativeDateTimeControl = "RelativeDateTime";
            /// `Slider`. Update: in place.
            slider: FilterSliderControl = "Slider";
            /// `TextArea`. Update: in place.
            text_area: FilterTextAreaControl = "TextArea";
            /// `TextField`. Update: in place.
            text_field: FilterTextFieldControl = "TextField";
        }
    }

    property! {
        /// `FilterCrossSheetControl` of `AWS::QuickSight::Analysis`.
        FilterCrossSheetControl;
        new_with FilterCrossSheetControlRequired {
            /// `FilterControlId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            filter_control_id: Str = "FilterControlId",
            /// `SourceFilterId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            source_filter_id: Str = "SourceFilterId",
        }
        set {
            /// `CascadingControlConfiguration`. Update: in place.
            cascading_control_configuration: CascadingControlConfiguration = "CascadingControlConfiguration";
        }
    }

    property! {
        /// `FilterDateTimePickerControl` of `AWS::QuickSight::Analysis`.
        FilterDateTimePickerControl;
        new_with FilterDateTimePickerControlRequired {
            /// `FilterControlId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            filter_control_id: Str = "FilterControlId",
            /// `SourceFilterId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            source_filter_id: Str = "SourceFilterId",
            /// `Title`: 1 to 2048 characters. Update: in place.
            title: Str = "Title",
        }
        set {
            /// `CommitMode`. Update: in place.
            commit_mode: CommitMode = "CommitMode";
            /// `DisplayOptions`. Update: in place.
            display_options: DateTimePickerControlDisplayOptions = "DisplayOptions";
            /// `Type`. Update: in place.
            type_: SheetControlDateTimePickerType = "Type";
        }
    }

    property! {
        /// `FilterDropDownControl` of `AWS::QuickSight::Analysis`.
        FilterDropDownControl;
        new_with FilterDropDownControlRequired {
            /// `FilterControlId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            filter_control_id: Str = "FilterControlId",
            /// `SourceFilterId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            source_filter_id: Str = "SourceFilterId",
            /// `Title`: 1 to 2048 characters. Update: in place.
            title: Str = "Title",
        }
        set {
            /// `CascadingControlConfiguration`. Update: in place.
            cascading_control_configuration: CascadingControlConfiguration = "CascadingControlConfiguration";
            /// `CommitMode`. Update: in place.
            commit_mode: CommitMode = "CommitMode";
            /// `DisplayOptions`. Update: in place.
            display_options: DropDownControlDisplayOptions = "DisplayOptions";
            /// `SelectableValues`. Update: in place.
            selectable_values: FilterSelectableValues = "SelectableValues";
            /// `Type`. Update: in place.
            type_: SheetControlListType = "Type";
        }
    }

    property! {
        /// `FilterGroup` of `AWS::QuickSight::Analysis`.
        FilterGroup;
        new_with FilterGroupRequired {
            /// `CrossDataset`. Update: in place.
            cross_dataset: CrossDatasetTypes = "CrossDataset",
            /// `FilterGroupId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            filter_group_id: Str = "FilterGroupId",
            /// `Filters`: at most 20 items. Update: in place.
            filters: List<Filter> = "Filters",
            /// `ScopeConfiguration`. Update: in place.
            scope_configuration: FilterScopeConfiguration = "ScopeConfiguration",
        }
        set {
            /// `Status`. Update: in place.
            status: WidgetStatus = "Status";
        }
    }

    property! {
        /// `FilterListConfiguration` of `AWS::QuickSight::Analysis`.
        FilterListConfiguration;
        new (match_operator: CategoryFilterMatchOperator = "MatchOperator");
        set {
            /// `CategoryValues`: at most 100 000 items, at most 512 characters. Update: in place.
            category_values: List<Str> = "CategoryValues";
            /// `NullOption`. Update: in place.
            null_option: FilterNullOption = "NullOption";
            /// `SelectAllOptions`. Update: in place.
            select_all_options: CategoryFilterSelectAllOptions = "SelectAllOptions";
        }
    }

    property! {
        /// `FilterListControl` of `AWS::QuickSight::Analysis`.
        FilterListControl;
        new_with FilterListControlRequired {
            /// `FilterControlId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            filter_control_id: Str = "FilterControlId",
            /// `SourceFilterId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            source_filter_id: Str = "SourceFilterId",
            /// `Title`: 1 to 2048 characters. Update: in place.
            title: Str = "Title",
        }
        set {
            /// `CascadingControlConfiguration`. Update: in place.
            cascading_control_configuration: CascadingControlConfiguration = "CascadingControlConfiguration";
            /// `DisplayOptions`. Update: in place.
            display_options: ListControlDisplayOptions = "DisplayOptions";
            /// `SelectableValues`. Update: in place.
            selectable_values: FilterSelectableValues = "SelectableValues";
            /// `Type`. Update: in place.
            type_: SheetControlListType = "Type";
        }
    }

    property! {
        /// `FilterOperationSelectedFieldsConfiguration` of `AWS::QuickSight::Analysis`.
        FilterOperationSelectedFieldsConfiguration;
        new ();
        set {
            /// `SelectedColumns`: at most 10 items. Update: in place.
            selected_columns: List<ColumnIdentifier> = "SelectedColumns";
            /// `SelectedFieldOptions`. Update: in place.
            selected_field_options: SelectedFieldOptions = "SelectedFieldOptions";
            /// `SelectedFields`: 1 to 20 items, 1 to 512 characters. Update: in place.
            selected_fields: List<Str> = "SelectedFields";
        }
    }

    property! {
        /// `FilterOperationTargetVisualsConfiguration` of `AWS::QuickSight::Analysis`.
        FilterOperationTargetVisualsConfiguration;
        new ();
        set {
            /// `SameSheetTargetVisualConfiguration`. Update: in place.
            same_sheet_target_visual_configuration: SameSheetTargetVisualConfiguration = "SameSheetTargetVisualConfiguration";
        }
    }

    property! {
        /// `FilterRelativeDateTimeControl` of `AWS::QuickSight::Analysis`.
        FilterRelativeDateTimeControl;
        new_with FilterRelativeDateTimeControlRequired {
            /// `FilterControlId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            filter_control_id: Str = "FilterControlId",
            /// `SourceFilterId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            source_filter_id: Str = "SourceFilterId",
            /// `Title`: 1 to 2048 characters. Update: in place.
            title: Str = "Title",
        }
        set {
            /// `CommitMode`. Update: in place.
            commit_mode: CommitMode = "CommitMode";
            /// `DisplayOptions`. Update: in place.
            display_options: RelativeDateTimeControlDisplayOptions = "DisplayOptions";
        }
    }

    property! {
        /// `FilterScopeConfiguration` of `AWS::QuickSight::Analysis`.
        FilterScopeConfiguration;
        new ();
        set {
            /// `AllSheets`. Update: in place.
            all_sheets: Json = "AllSheets";
            /// `SelectedSheets`. Update: in place.
            selected_sheets: SelectedSheetsFilterScopeConfiguration = "SelectedSheets";
        }
    }

    property! {
        /// `FilterSelectableValues` of `AWS::QuickSight::Analysis`.
        FilterSelectableValues;
        new ();
        set {
            /// `Values`: at most 50 000 items. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `FilterSliderControl` of `AWS::QuickSight::Analysis`.
        FilterSliderControl;
        new_with FilterSliderControlRequired {
            /// `FilterControlId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            filter_control_id: Str = "FilterControlId",
            /// `MaximumValue`: default `0`. Update: in place.
            maximum_value: Num = "MaximumValue",
            /// `MinimumValue`: default `0`. Update: in place.
            minimum_value: Num = "MinimumValue",
            /// `SourceFilterId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            source_filter_id: Str = "SourceFilterId",
            /// `StepSize`: default `0`. Update: in place.
            step_size: Num = "StepSize",
            /// `Title`: 1 to 2048 characters. Update: in place.
            title: Str = "Title",
        }
        set {
            /// `DisplayOptions`. Update: in place.
            display_options: SliderControlDisplayOptions = "DisplayOptions";
            /// `Type`. Update: in place.
            type_: SheetControlSliderType = "Type";
        }
    }

    property! {
        /// `FilterTextAreaControl` of `AWS::QuickSight::Analysis`.
        FilterTextAreaControl;
        new_with FilterTextAreaControlRequired {
            /// `FilterControlId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            filter_control_id: Str = "FilterControlId",
            /// `SourceFilterId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            source_filter_id: Str = "SourceFilterId",
            /// `Title`: 1 to 2048 characters. Update: in place.
            title: Str = "Title",
        }
        set {
            /// `Delimiter`: 1 to 2048 characters. Update: in place.
            delimiter: Str = "Delimiter";
            /// `DisplayOptions`. Update: in place.
            display_options: TextAreaControlDisplayOptions = "DisplayOptions";
        }
    }

    property! {
        /// `FilterTextFieldControl` of `AWS::QuickSight::Analysis`.
        FilterTextFieldControl;
        new_with FilterTextFieldControlRequired {
            /// `FilterControlId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            filter_control_id: Str = "FilterControlId",
            /// `SourceFilterId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            source_filter_id: Str = "SourceFilterId",
            /// `Title`: 1 to 2048 characters. Update: in place.
            title: Str = "Title",
        }
        set {
            /// `DisplayOptions`. Update: in place.
            display_options: TextFieldControlDisplayOptions = "DisplayOptions";
        }
    }

    property! {
        /// `FontConfiguration` of `AWS::QuickSight::Analysis`.
        FontConfiguration;
        new ();
        set {
            /// `FontColor`: `^#[A-F0-9]{6}$`. Update: in place.
            font_color: Str = "FontColor";
            /// `FontDecoration`. Update: in place.
            font_decoration: FontDecoration = "FontDecoration";
            /// `FontFamily`: at most 256 characters. Update: in place.
            font_family: Str = "FontFamily";
            /// `FontSize`. Update: in place.
            font_size: FontSize = "FontSize";
            /// `FontStyle`. Update: in place.
            font_style: FontStyle = "FontStyle";
            /// `FontWeight`. Update: in place.
            font_weight: FontWeight = "FontWeight";
        }
    }

    property! {
        /// `FontSize` of `AWS::QuickSight::Analysis`.
        FontSize;
        new ();
        set {
            /// `Absolute`. Update: in place.
            absolute: Str = "Absolute";
            /// `Relative`. Update: in place.
            relative: RelativeFontSize = "Relative";
        }
    }

    property! {
        /// `FontWeight` of `AWS::QuickSight::Analysis`.
        FontWeight;
        new ();
        set {
            /// `Name`. Update: in place.
            name: FontWeightName = "Name";
        }
    }

    property! {
        /// `ForecastComputation` of `AWS::QuickSight::Analysis`.
        ForecastComputation;
        new (computation_id: Str = "ComputationId");
        set {
            /// `CustomSeasonalityValue`: 1 to 180, default `null`. Update: in place.
            custom_seasonality_value: Num = "CustomSeasonalityValue";
            /// `LowerBoundary`: default `null`. Update: in place.
            lower_boundary: Num = "LowerBoundary";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `PeriodsBackward`: 0 to 1000. Update: in place.
            periods_backward: Num = "PeriodsBackward";
            /// `PeriodsForward`: 1 to 1000. Update: in place.
            periods_forward: Num = "PeriodsForward";
            /// `PredictionInterval`: 50 to 95. Update: in place.
            prediction_interval: Num = "PredictionInterval";
            /// `Seasonality`. Update: in place.
            seasonality: ForecastComputationSeasonality = "Seasonality";
            /// `Time`. Update: in place.
            time: DimensionField = "Time";
            /// `UpperBoundary`: default `null`. Update: in place.
            upper_boundary: Num = "UpperBoundary";
            /// `Value`. Update: in place.
            value: MeasureField = "Value";
        }
    }

    property! {
        /// `ForecastConfiguration` of `AWS::QuickSight::Analysis`.
        ForecastConfiguration;
        new ();
        set {
            /// `ForecastProperties`. Update: in place.
            forecast_properties: TimeBasedForecastProperties = "ForecastProperties";
            /// `Scenario`. Update: in place.
            scenario: ForecastScenario = "Scenario";
        }
    }

    property! {
        /// `ForecastScenario` of `AWS::QuickSight::Analysis`.
        ForecastScenario;
        new ();
        set {
            /// `WhatIfPointScenario`. Update: in place.
            what_if_point_scenario: WhatIfPointScenario = "WhatIfPointScenario";
            /// `WhatIfRangeScenario`. Update: in place.
            what_if_range_scenario: WhatIfRangeScenario = "WhatIfRangeScenario";
        }
    }

    property! {
        /// `FormatConfiguration` of `AWS::QuickSight::Analysis`.
        FormatConfiguration;
        new ();
        set {
            /// `DateTimeFormatConfiguration`. Update: in place.
            date_time_format_configuration: DateTimeFormatConfiguration = "DateTimeFormatConfiguration";
            /// `NumberFormatConfiguration`. Update: in place.
            number_format_configuration: NumberFormatConfiguration = "NumberFormatConfiguration";
            /// `StringFormatConfiguration`. Update: in place.
            string_format_configuration: StringFormatConfiguration = "StringFormatConfiguration";
        }
    }

    property! {
        /// `FreeFormLayoutCanvasSizeOptions` of `AWS::QuickSight::Analysis`.
        FreeFormLayoutCanvasSizeOptions;
        new ();
        set {
            /// `ScreenCanvasSizeOptions`. Update: in place.
            screen_canvas_size_options: FreeFormLayoutScreenCanvasSizeOptions = "ScreenCanvasSizeOptions";
        }
    }

    property! {
        /// `FreeFormLayoutConfiguration` of `AWS::QuickSight::Analysis`.
        FreeFormLayoutConfiguration;
        new (elements: List<FreeFormLayoutElement> = "Elements");
        set {
            /// `CanvasSizeOptions`. Update: in place.
            canvas_size_options: FreeFormLayoutCanvasSizeOptions = "CanvasSizeOptions";
            /// `Groups`: at most 215 items. Update: in place.
            groups: List<SheetLayoutGroup> = "Groups";
        }
    }

    property! {
        /// `FreeFormLayoutElement` of `AWS::QuickSight::Analysis`.
        FreeFormLayoutElement;
        new_with FreeFormLayoutElementRequired {
            /// `ElementId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            element_id: Str = "ElementId",
            /// `ElementType`. Update: in place.
            element_type: LayoutElementType = "ElementType",
            /// `Height`. Update: in place.
            height: Str = "Height",
            /// `Width`. Update: in place.
            width: Str = "Width",
            /// `XAxisLocation`. Update: in place.
            x_axis_location: Str = "XAxisLocation",
            /// `YAxisLocation`. Update: in place.
            y_axis_location: Str = "YAxisLocation",
        }
        set {
            /// `BackgroundStyle`. Update: in place.
            background_style: FreeFormLayoutElementBackgroundStyle = "BackgroundStyle";
            /// `BorderRadius`: at most 50 characters. Update: in place.
            border_radius: Str = "BorderRadius";
            /// `BorderStyle`. Update: in place.
            border_style: FreeFormLayoutElementBorderStyle = "BorderStyle";
            /// `LoadingAnimation`. Update: in place.
            loading_animation: LoadingAnimation = "LoadingAnimation";
            /// `Padding`: at most 200 characters. Update: in place.
            padding: Str = "Padding";
            /// `RenderingRules`: at most 10 000 items. Update: in place.
            rendering_rules: List<SheetElementRenderingRule> = "RenderingRules";
            /// `SelectedBorderStyle`. Update: in place.
            selected_border_style: FreeFormLayoutElementBorderStyle = "SelectedBorderStyle";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `FreeFormLayoutElementBackgroundStyle` of `AWS::QuickSight::Analysis`.
        FreeFormLayoutElementBackgroundStyle;
        new ();
        set {
            /// `Color`: `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Update: in place.
            color: Str = "Color";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `FreeFormLayoutElementBorderStyle` of `AWS::QuickSight::Analysis`.
        FreeFormLayoutElementBorderStyle;
        new ();
        set {
            /// `Color`: `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Update: in place.
            color: Str = "Color";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
            /// `Width`: at most 50 characters. Update: in place.
            width: Str = "Width";
        }
    }

    property! {
        /// `FreeFormLayoutScreenCanvasSizeOptions` of `AWS::QuickSight::Analysis`.
        FreeFormLayoutScreenCanvasSizeOptions;
        new (optimized_view_port_width: Str = "OptimizedViewPortWidth");
        set {
        }
    }

    property! {
        /// `FreeFormSectionLayoutConfiguration` of `AWS::QuickSight::Analysis`.
        FreeFormSectionLayoutConfiguration;
        new (elements: List<FreeFormLayoutElement> = "Elements");
        set {
        }
    }

    property! {
        /// `FunnelChartAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        FunnelChartAggregatedFieldWells;
        new ();
        set {
            /// `Category`: at most 1 items. Update: in place.
            category: List<DimensionField> = "Category";
            /// `Values`: at most 1 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `FunnelChartConfiguration` of `AWS::QuickSight::Analysis`.
        FunnelChartConfiguration;
        new ();
        set {
            /// `CategoryLabelOptions`. Update: in place.
            category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions";
            /// `DataLabelOptions`. Update: in place.
            data_label_options: FunnelChartDataLabelOptions = "DataLabelOptions";
            /// `FieldWells`. Update: in place.
            field_wells: FunnelChartFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: FunnelChartSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `ValueLabelOptions`. Update: in place.
            value_label_options: ChartAxisLabelOptions = "ValueLabelOptions";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
        }
    }

    property! {
        /// `FunnelChartDataLabelOptions` of `AWS::QuickSight::Analysis`.
        FunnelChartDataLabelOptions;
        new ();
        set {
            /// `CategoryLabelVisibility`. Update: in place.
            category_label_visibility: Visibility = "CategoryLabelVisibility";
            /// `LabelColor`: `^#[A-F0-9]{6}$`. Update: in place.
            label_color: Str = "LabelColor";
            /// `LabelFontConfiguration`. Update: in place.
            label_font_configuration: FontConfiguration = "LabelFontConfiguration";
            /// `MeasureDataLabelStyle`. Update: in place.
            measure_data_label_style: FunnelChartMeasureDataLabelStyle = "MeasureDataLabelStyle";
            /// `MeasureLabelVisibility`. Update: in place.
            measure_label_visibility: Visibility = "MeasureLabelVisibility";
            /// `Position`. Update: in place.
            position: DataLabelPosition = "Position";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `FunnelChartFieldWells` of `AWS::QuickSight::Analysis`.
        FunnelChartFieldWells;
        new ();
        set {
            /// `FunnelChartAggregatedFieldWells`. Update: in place.
            funnel_chart_aggregated_field_wells: FunnelChartAggregatedFieldWells = "FunnelChartAggregatedFieldWells";
        }
    }

    property! {
        /// `FunnelChartSortConfiguration` of `AWS::QuickSight::Analysis`.
        FunnelChartSortConfiguration;
        new ();
        set {
            /// `CategoryItemsLimit`. Update: in place.
            category_items_limit: ItemsLimitConfiguration = "CategoryItemsLimit";
            /// `CategorySort`: at most 100 items. Update: in place.
            category_sort: List<FieldSortOptions> = "CategorySort";
        }
    }

    property! {
        /// `FunnelChartVisual` of `AWS::QuickSight::Analysis`.
        FunnelChartVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: FunnelChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `GaugeChartArcConditionalFormatting` of `AWS::QuickSight::Analysis`.
        GaugeChartArcConditionalFormatting;
        new ();
        set {
            /// `ForegroundColor`. Update: in place.
            foreground_color: ConditionalFormattingColor = "ForegroundColor";
        }
    }

    property! {
        /// `GaugeChartColorConfiguration` of `AWS::QuickSight::Analysis`.
        GaugeChartColorConfiguration;
        new ();
        set {
            /// `BackgroundColor`: `^#[A-F0-9]{6}$`. Update: in place.
            background_color: Str = "BackgroundColor";
            /// `ForegroundColor`: `^#[A-F0-9]{6}$`. Update: in place.
            foreground_color: Str = "ForegroundColor";
        }
    }

    property! {
        /// `GaugeChartConditionalFormatting` of `AWS::QuickSight::Analysis`.
        GaugeChartConditionalFormatting;
        new ();
        set {
            /// `ConditionalFormattingOptions`: at most 100 items. Update: in place.
            conditional_formatting_options: List<GaugeChartConditionalFormattingOption> = "ConditionalFormattingOptions";
        }
    }

    property! {
        /// `GaugeChartConditionalFormattingOption` of `AWS::QuickSight::Analysis`.
        GaugeChartConditionalFormattingOption;
        new ();
        set {
            /// `Arc`. Update: in place.
            arc: GaugeChartArcConditionalFormatting = "Arc";
            /// `PrimaryValue`. Update: in place.
            primary_value: GaugeChartPrimaryValueConditionalFormatting = "PrimaryValue";
        }
    }

    property! {
        /// `GaugeChartConfiguration` of `AWS::QuickSight::Analysis`.
        GaugeChartConfiguration;
        new ();
        set {
            /// `ColorConfiguration`. Update: in place.
            color_configuration: GaugeChartColorConfiguration = "ColorConfiguration";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `FieldWells`. Update: in place.
            field_wells: GaugeChartFieldWells = "FieldWells";
            /// `GaugeChartOptions`. Update: in place.
            gauge_chart_options: GaugeChartOptions = "GaugeChartOptions";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `TooltipOptions`. Update: in place.
            tooltip_options: TooltipOptions = "TooltipOptions";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
        }
    }

    property! {
        /// `GaugeChartFieldWells` of `AWS::QuickSight::Analysis`.
        GaugeChartFieldWells;
        new ();
        set {
            /// `TargetValues`: at most 200 items. Update: in place.
            target_values: List<MeasureField> = "TargetValues";
            /// `Values`: at most 200 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `GaugeChartOptions` of `AWS::QuickSight::Analysis`.
        GaugeChartOptions;
        new ();
        set {
            /// `Arc`. Update: in place.
            arc: ArcConfiguration = "Arc";
            /// `ArcAxis`. Update: in place.
            arc_axis: ArcAxisConfiguration = "ArcAxis";
            /// `Comparison`. Update: in place.
            comparison: ComparisonConfiguration = "Comparison";
            /// `PrimaryValueDisplayType`. Update: in place.
            primary_value_display_type: PrimaryValueDisplayType = "PrimaryValueDisplayType";
            /// `PrimaryValueFontConfiguration`. Update: in place.
            primary_value_font_configuration: FontConfiguration = "PrimaryValueFontConfiguration";
        }
    }

    property! {
        /// `GaugeChartPrimaryValueConditionalFormatting` of `AWS::QuickSight::Analysis`.
        GaugeChartPrimaryValueConditionalFormatting;
        new ();
        set {
            /// `Icon`. Update: in place.
            icon: ConditionalFormattingIcon = "Icon";
            /// `TextColor`. Update: in place.
            text_color: ConditionalFormattingColor = "TextColor";
        }
    }

    property! {
        /// `GaugeChartVisual` of `AWS::QuickSight::Analysis`.
        GaugeChartVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: GaugeChartConfiguration = "ChartConfiguration";
            /// `ConditionalFormatting`. Update: in place.
            conditional_formatting: GaugeChartConditionalFormatting = "ConditionalFormatting";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `GeospatialCategoricalColor` of `AWS::QuickSight::Analysis`.
        GeospatialCategoricalColor;
        new (category_data_colors: List<GeospatialCategoricalDataColor> = "CategoryDataColors");
        set {
            /// `DefaultOpacity`: 0 to 1. Update: in place.
            default_opacity: Num = "DefaultOpacity";
            /// `NullDataSettings`. Update: in place.
            null_data_settings: GeospatialNullDataSettings = "NullDataSettings";
            /// `NullDataVisibility`. Update: in place.
            null_data_visibility: Visibility = "NullDataVisibility";
        }
    }

    property! {
        /// `GeospatialCategoricalDataColor` of `AWS::QuickSight::Analysis`.
        GeospatialCategoricalDataColor;
        new_with GeospatialCategoricalDataColorRequired {
            /// `Color`: `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Update: in place.
            color: Str = "Color",
            /// `DataValue`. Update: in place.
            data_value: Str = "DataValue",
        }
        set {
        }
    }

    property! {
        /// `GeospatialCircleRadius` of `AWS::QuickSight::Analysis`.
        GeospatialCircleRadius;
        new ();
        set {
            /// `Radius`: at least 0. Update: in place.
            radius: Num = "Radius";
        }
    }

    property! {
        /// `GeospatialCircleSymbolStyle` of `AWS::QuickSight::Analysis`.
        GeospatialCircleSymbolStyle;
        new ();
        set {
            /// `CircleRadius`. Update: in place.
            circle_radius: GeospatialCircleRadius = "CircleRadius";
            /// `FillColor`. Update: in place.
            fill_color: GeospatialColor = "FillColor";
            /// `StrokeColor`. Update: in place.
            stroke_color: GeospatialColor = "StrokeColor";
            /// `StrokeWidth`. Update: in place.
            stroke_width: GeospatialLineWidth = "StrokeWidth";
        }
    }

    property! {
        /// `GeospatialColor` of `AWS::QuickSight::Analysis`.
        GeospatialColor;
        new ();
        set {
            /// `Categorical`. Update: in place.
            categorical: GeospatialCategoricalColor = "Categorical";
            /// `Gradient`. Update: in place.
            gradient: GeospatialGradientColor = "Gradient";
            /// `Solid`. Update: in place.
            solid: GeospatialSolidColor = "Solid";
        }
    }

    property! {
        /// `GeospatialCoordinateBounds` of `AWS::QuickSight::Analysis`.
        GeospatialCoordinateBounds;
        new_with GeospatialCoordinateBoundsRequired {
            /// `East`: -1800 to 1800. Update: in place.
            east: Num = "East",
            /// `North`: -90 to 90. Update: in place.
            north: Num = "North",
            /// `South`: -90 to 90. Update: in place.
            south: Num = "South",
            /// `West`: -1800 to 1800. Update: in place.
            west: Num = "West",
        }
        set {
        }
    }

    property! {
        /// `GeospatialDataSourceItem` of `AWS::QuickSight::Analysis`.
        GeospatialDataSourceItem;
        new ();
        set {
            /// `StaticFileDataSource`. Update: in place.
            static_file_data_source: GeospatialStaticFileSource = "StaticFileDataSource";
        }
    }

    property! {
        /// `GeospatialGradientColor` of `AWS::QuickSight::Analysis`.
        GeospatialGradientColor;
        new (step_colors: List<GeospatialGradientStepColor> = "StepColors");
        set {
            /// `DefaultOpacity`: 0 to 1. Update: in place.
            default_opacity: Num = "DefaultOpacity";
            /// `NullDataSettings`. Update: in place.
            null_data_settings: GeospatialNullDataSettings = "NullDataSettings";
            /// `NullDataVisibility`. Update: in place.
            null_data_visibility: Visibility = "NullDataVisibility";
        }
    }

    property! {
        /// `GeospatialGradientStepColor` of `AWS::QuickSight::Analysis`.
        GeospatialGradientStepColor;
        new (color: Str = "Color", data_value: Num = "DataValue");
        set {
        }
    }

    property! {
        /// `GeospatialHeatmapColorScale` of `AWS::QuickSight::Analysis`.
        GeospatialHeatmapColorScale;
        new ();
        set {
            /// `Colors`: 2 items. Update: in place.
            colors: List<GeospatialHeatmapDataColor> = "Colors";
        }
    }

    property! {
        /// `GeospatialHeatmapConfiguration` of `AWS::QuickSight::Analysis`.
        GeospatialHeatmapConfiguration;
        new ();
        set {
            /// `HeatmapColor`. Update: in place.
            heatmap_color: GeospatialHeatmapColorScale = "HeatmapColor";
        }
    }

    property! {
        /// `GeospatialHeatmapDataColor` of `AWS::QuickSight::Analysis`.
        GeospatialHeatmapDataColor;
        new (color: Str = "Color");
        set {
        }
    }

    property! {
        /// `GeospatialLayerColorField` of `AWS::QuickSight::Analysis`.
        GeospatialLayerColorField;
        new ();
        set {
            /// `ColorDimensionsFields`: at most 1 items. Update: in place.
            color_dimensions_fields: List<DimensionField> = "ColorDimensionsFields";
            /// `ColorValuesFields`: at most 1 items. Update: in place.
            color_values_fields: List<MeasureField> = "ColorValuesFields";
        }
    }

    property! {
        /// `GeospatialLayerDefinition` of `AWS::QuickSight::Analysis`.
        GeospatialLayerDefinition;
        new ();
        set {
            /// `LineLayer`. Update: in place.
            line_layer: GeospatialLineLayer = "LineLayer";
            /// `PointLayer`. Update: in place.
            point_layer: GeospatialPointLayer = "PointLayer";
            /// `PolygonLayer`. Update: in place.
            polygon_layer: GeospatialPolygonLayer = "PolygonLayer";
        }
    }

    property! {
        /// `GeospatialLayerItem` of `AWS::QuickSight::Analysis`.
        GeospatialLayerItem;
        new (layer_id: Str = "LayerId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<LayerCustomAction> = "Actions";
            /// `DataSource`. Update: in place.
            data_source: GeospatialDataSourceItem = "DataSource";
            /// `JoinDefinition`. Update: in place.
            join_definition: GeospatialLayerJoinDefinition = "JoinDefinition";
            /// `Label`. Update: in place.
            label: Str = "Label";
            /// `LayerDefinition`. Update: in place.
            layer_definition: GeospatialLayerDefinition = "LayerDefinition";
            /// `LayerType`. Update: in place.
            layer_type: GeospatialLayerType = "LayerType";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `GeospatialLayerJoinDefinition` of `AWS::QuickSight::Analysis`.
        GeospatialLayerJoinDefinition;
        new ();
        set {
            /// `ColorField`. Update: in place.
            color_field: GeospatialLayerColorField = "ColorField";
            /// `DatasetKeyField`. Update: in place.
            dataset_key_field: UnaggregatedField = "DatasetKeyField";
            /// `ShapeKeyField`. Update: in place.
            shape_key_field: Str = "ShapeKeyField";
        }
    }

    property! {
        /// `GeospatialLayerMapConfiguration` of `AWS::QuickSight::Analysis`.
        GeospatialLayerMapConfiguration;
        new ();
        set {
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `MapLayers`. Update: in place.
            map_layers: List<GeospatialLayerItem> = "MapLayers";
            /// `MapState`. Update: in place.
            map_state: GeospatialMapState = "MapState";
            /// `MapStyle`. Update: in place.
            map_style: GeospatialMapStyle = "MapStyle";
        }
    }

    property! {
        /// `GeospatialLineLayer` of `AWS::QuickSight::Analysis`.
        GeospatialLineLayer;
        new (style: GeospatialLineStyle = "Style");
        set {
        }
    }

    property! {
        /// `GeospatialLineStyle` of `AWS::QuickSight::Analysis`.
        GeospatialLineStyle;
        new ();
        set {
            /// `LineSymbolStyle`. Update: in place.
            line_symbol_style: GeospatialLineSymbolStyle = "LineSymbolStyle";
        }
    }

    property! {
        /// `GeospatialLineSymbolStyle` of `AWS::QuickSight::Analysis`.
        GeospatialLineSymbolStyle;
        new ();
        set {
            /// `FillColor`. Update: in place.
            fill_color: GeospatialColor = "FillColor";
            /// `LineWidth`. Update: in place.
            line_width: GeospatialLineWidth = "LineWidth";
        }
    }

    property! {
        /// `GeospatialLineWidth` of `AWS::QuickSight::Analysis`.
        GeospatialLineWidth;
        new ();
        set {
            /// `LineWidth`: at least 0. Update: in place.
            line_width: Num = "LineWidth";
        }
    }

    property! {
        /// `GeospatialMapAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        GeospatialMapAggregatedFieldWells;
        new ();
        set {
            /// `Colors`: at most 200 items. Update: in place.
            colors: List<DimensionField> = "Colors";
            /// `Geospatial`: at most 200 items. Update: in place.
            geospatial: List<DimensionField> = "Geospatial";
            /// `Values`: at most 200 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `GeospatialMapConfiguration` of `AWS::QuickSight::Analysis`.
        GeospatialMapConfiguration;
        new ();
        set {
            /// `FieldWells`. Update: in place.
            field_wells: GeospatialMapFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `MapStyleOptions`. Update: in place.
            map_style_options: GeospatialMapStyleOptions = "MapStyleOptions";
            /// `PointStyleOptions`. Update: in place.
            point_style_options: GeospatialPointStyleOptions = "PointStyleOptions";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
            /// `WindowOptions`. Update: in place.
            window_options: GeospatialWindowOptions = "WindowOptions";
        }
    }

    property! {
        /// `GeospatialMapFieldWells` of `AWS::QuickSight::Analysis`.
        GeospatialMapFieldWells;
        new ();
        set {
            /// `GeospatialMapAggregatedFieldWells`. Update: in place.
            geospatial_map_aggregated_field_wells: GeospatialMapAggregatedFieldWells = "GeospatialMapAggregatedFieldWells";
        }
    }

    property! {
        /// `GeospatialMapState` of `AWS::QuickSight::Analysis`.
        GeospatialMapState;
        new ();
        set {
            /// `Bounds`. Update: in place.
            bounds: GeospatialCoordinateBounds = "Bounds";
            /// `MapNavigation`. Update: in place.
            map_navigation: GeospatialMapNavigation = "MapNavigation";
        }
    }

    property! {
        /// `GeospatialMapStyle` of `AWS::QuickSight::Analysis`.
        GeospatialMapStyle;
        new ();
        set {
            /// `BackgroundColor`: `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Update: in place.
            background_color: Str = "BackgroundColor";
            /// `BaseMapStyle`. Update: in place.
            base_map_style: BaseMapStyleType = "BaseMapStyle";
            /// `BaseMapVisibility`. Update: in place.
            base_map_visibility: Visibility = "BaseMapVisibility";
        }
    }

    property! {
        /// `GeospatialMapStyleOptions` of `AWS::QuickSight::Analysis`.
        GeospatialMapStyleOptions;
        new ();
        set {
            /// `BaseMapStyle`. Update: in place.
            base_map_style: BaseMapStyleType = "BaseMapStyle";
        }
    }

    property! {
        /// `GeospatialMapVisual` of `AWS::QuickSight::Analysis`.
        GeospatialMapVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: GeospatialMapConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `GeospatialNullDataSettings` of `AWS::QuickSight::Analysis`.
        GeospatialNullDataSettings;
        new (symbol_style: GeospatialNullSymbolStyle = "SymbolStyle");
        set {
        }
    }

    property! {
        /// `GeospatialNullSymbolStyle` of `AWS::QuickSight::Analysis`.
        GeospatialNullSymbolStyle;
        new ();
        set {
            /// `FillColor`: `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Update: in place.
            fill_color: Str = "FillColor";
            /// `StrokeColor`: `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Update: in place.
            stroke_color: Str = "StrokeColor";
            /// `StrokeWidth`: at least 0. Update: in place.
            stroke_width: Num = "StrokeWidth";
        }
    }

    property! {
        /// `GeospatialPointLayer` of `AWS::QuickSight::Analysis`.
        GeospatialPointLayer;
        new (style: GeospatialPointStyle = "Style");
        set {
        }
    }

    property! {
        /// `GeospatialPointStyle` of `AWS::QuickSight::Analysis`.
        GeospatialPointStyle;
        new ();
        set {
            /// `CircleSymbolStyle`. Update: in place.
            circle_symbol_style: GeospatialCircleSymbolStyle = "CircleSymbolStyle";
        }
    }

    property! {
        /// `GeospatialPointStyleOptions` of `AWS::QuickSight::Analysis`.
        GeospatialPointStyleOptions;
        new ();
        set {
            /// `ClusterMarkerConfiguration`. Update: in place.
            cluster_marker_configuration: ClusterMarkerConfiguration = "ClusterMarkerConfiguration";
            /// `HeatmapConfiguration`. Update: in place.
            heatmap_configuration: GeospatialHeatmapConfiguration = "HeatmapConfiguration";
            /// `SelectedPointStyle`. Update: in place.
            selected_point_style: GeospatialSelectedPointStyle = "SelectedPointStyle";
        }
    }

    property! {
        /// `GeospatialPolygonLayer` of `AWS::QuickSight::Analysis`.
        GeospatialPolygonLayer;
        new (style: GeospatialPolygonStyle = "Style");
        set {
        }
    }

    property! {
        /// `GeospatialPolygonStyle` of `AWS::QuickSight::Analysis`.
        GeospatialPolygonStyle;
        new ();
        set {
            /// `PolygonSymbolStyle`. Update: in place.
            polygon_symbol_style: GeospatialPolygonSymbolStyle = "PolygonSymbolStyle";
        }
    }

    property! {
        /// `GeospatialPolygonSymbolStyle` of `AWS::QuickSight::Analysis`.
        GeospatialPolygonSymbolStyle;
        new ();
        set {
            /// `FillColor`. Update: in place.
            fill_color: GeospatialColor = "FillColor";
            /// `StrokeColor`. Update: in place.
            stroke_color: GeospatialColor = "StrokeColor";
            /// `StrokeWidth`. Update: in place.
            stroke_width: GeospatialLineWidth = "StrokeWidth";
        }
    }

    property! {
        /// `GeospatialSolidColor` of `AWS::QuickSight::Analysis`.
        GeospatialSolidColor;
        new (color: Str = "Color");
        set {
            /// `State`. Update: in place.
            state: GeospatialColorState = "State";
        }
    }

    property! {
        /// `GeospatialStaticFileSource` of `AWS::QuickSight::Analysis`.
        GeospatialStaticFileSource;
        new (static_file_id: Str = "StaticFileId");
        set {
        }
    }

    property! {
        /// `GeospatialWindowOptions` of `AWS::QuickSight::Analysis`.
        GeospatialWindowOptions;
        new ();
        set {
            /// `Bounds`. Update: in place.
            bounds: GeospatialCoordinateBounds = "Bounds";
            /// `MapZoomMode`. Update: in place.
            map_zoom_mode: MapZoomMode = "MapZoomMode";
        }
    }

    property! {
        /// `GlobalTableBorderOptions` of `AWS::QuickSight::Analysis`.
        GlobalTableBorderOptions;
        new ();
        set {
            /// `SideSpecificBorder`. Update: in place.
            side_specific_border: TableSideBorderOptions = "SideSpecificBorder";
            /// `UniformBorder`. Update: in place.
            uniform_border: TableBorderOptions = "UniformBorder";
        }
    }

    property! {
        /// `GradientColor` of `AWS::QuickSight::Analysis`.
        GradientColor;
        new ();
        set {
            /// `Stops`: at most 100 items. Update: in place.
            stops: List<GradientStop> = "Stops";
        }
    }

    property! {
        /// `GradientStop` of `AWS::QuickSight::Analysis`.
        GradientStop;
        new (gradient_offset: Num = "GradientOffset");
        set {
            /// `Color`: `^#[A-F0-9]{6}$`. Update: in place.
            color: Str = "Color";
            /// `DataValue`: default `null`. Update: in place.
            data_value: Num = "DataValue";
        }
    }

    property! {
        /// `GridLayoutCanvasSizeOptions` of `AWS::QuickSight::Analysis`.
        GridLayoutCanvasSizeOptions;
        new ();
        set {
            /// `ScreenCanvasSizeOptions`. Update: in place.
            screen_canvas_size_options: GridLayoutScreenCanvasSizeOptions = "ScreenCanvasSizeOptions";
        }
    }

    property! {
        /// `GridLayoutConfiguration` of `AWS::QuickSight::Analysis`.
        GridLayoutConfiguration;
        new (elements: List<GridLayoutElement> = "Elements");
        set {
            /// `CanvasSizeOptions`. Update: in place.
            canvas_size_options: GridLayoutCanvasSizeOptions = "CanvasSizeOptions";
        }
    }

    property! {
        /// `GridLayoutElement` of `AWS::QuickSight::Analysis`.
        GridLayoutElement;
        new_with GridLayoutElementRequired {
            /// `ColumnSpan`: 1 to 36. Update: in place.
            column_span: Num = "ColumnSpan",
            /// `ElementId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            element_id: Str = "ElementId",
            /// `ElementType`. Update: in place.
            element_type: LayoutElementType = "ElementType",
            /// `RowSpan`: 1 to 21. Update: in place.
            row_span: Num = "RowSpan",
        }
        set {
            /// `BackgroundStyle`. Update: in place.
            background_style: GridLayoutElementBackgroundStyle = "BackgroundStyle";
            /// `BorderRadius`: at most 50 characters. Update: in place.
            border_radius: Str = "BorderRadius";
            /// `BorderStyle`. Update: in place.
            border_style: GridLayoutElementBorderStyle = "BorderStyle";
            /// `ColumnIndex`: 0 to 35. Update: in place.
            column_index: Num = "ColumnIndex";
            /// `LoadingAnimation`. Update: in place.
            loading_animation: LoadingAnimation = "LoadingAnimation";
            /// `Padding`: at most 200 characters. Update: in place.
            padding: Str = "Padding";
            /// `RowIndex`: 0 to 9009. Update: in place.
            row_index: Num = "RowIndex";
            /// `SelectedBorderStyle`. Update: in place.
            selected_border_style: GridLayoutElementBorderStyle = "SelectedBorderStyle";
        }
    }

    property! {
        /// `GridLayoutElementBackgroundStyle` of `AWS::QuickSight::Analysis`.
        GridLayoutElementBackgroundStyle;
        new ();
        set {
            /// `Color`: `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Update: in place.
            color: Str = "Color";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `GridLayoutElementBorderStyle` of `AWS::QuickSight::Analysis`.
        GridLayoutElementBorderStyle;
        new ();
        set {
            /// `Color`: `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Update: in place.
            color: Str = "Color";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
            /// `Width`: at most 50 characters. Update: in place.
            width: Str = "Width";
        }
    }

    property! {
        /// `GridLayoutScreenCanvasSizeOptions` of `AWS::QuickSight::Analysis`.
        GridLayoutScreenCanvasSizeOptions;
        new (resize_option: ResizeOption = "ResizeOption");
        set {
            /// `OptimizedViewPortWidth`. Update: in place.
            optimized_view_port_width: Str = "OptimizedViewPortWidth";
        }
    }

    property! {
        /// `GrowthRateComputation` of `AWS::QuickSight::Analysis`.
        GrowthRateComputation;
        new (computation_id: Str = "ComputationId");
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `PeriodSize`: 2 to 52, default `0`. Update: in place.
            period_size: Num = "PeriodSize";
            /// `Time`. Update: in place.
            time: DimensionField = "Time";
            /// `Value`. Update: in place.
            value: MeasureField = "Value";
        }
    }

    property! {
        /// `HeaderFooterSectionConfiguration` of `AWS::QuickSight::Analysis`.
        HeaderFooterSectionConfiguration;
        new (layout: SectionLayoutConfiguration = "Layout", section_id: Str = "SectionId");
        set {
            /// `Style`. Update: in place.
            style: SectionStyle = "Style";
        }
    }

    property! {
        /// `HeatMapAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        HeatMapAggregatedFieldWells;
        new ();
        set {
            /// `Columns`: at most 1 items. Update: in place.
            columns: List<DimensionField> = "Columns";
            /// `Rows`: at most 1 items. Update: in place.
            rows: List<DimensionField> = "Rows";
            /// `Values`: at most 1 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `HeatMapConfiguration` of `AWS::QuickSight::Analysis`.
        HeatMapConfiguration;
        new ();
        set {
            /// `ColorScale`. Update: in place.
            color_scale: ColorScale = "ColorScale";
            /// `ColumnLabelOptions`. Update: in place.
            column_label_options: ChartAxisLabelOptions = "ColumnLabelOptions";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `FieldWells`. Update: in place.
            field_wells: HeatMapFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `RowLabelOptions`. Update: in place.
            row_label_options: ChartAxisLabelOptions = "RowLabelOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: HeatMapSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
        }
    }

    property! {
        /// `HeatMapFieldWells` of `AWS::QuickSight::Analysis`.
        HeatMapFieldWells;
        new ();
        set {
            /// `HeatMapAggregatedFieldWells`. Update: in place.
            heat_map_aggregated_field_wells: HeatMapAggregatedFieldWells = "HeatMapAggregatedFieldWells";
        }
    }

    property! {
        /// `HeatMapSortConfiguration` of `AWS::QuickSight::Analysis`.
        HeatMapSortConfiguration;
        new ();
        set {
            /// `HeatMapColumnItemsLimitConfiguration`. Update: in place.
            heat_map_column_items_limit_configuration: ItemsLimitConfiguration = "HeatMapColumnItemsLimitConfiguration";
            /// `HeatMapColumnSort`: at most 100 items. Update: in place.
            heat_map_column_sort: List<FieldSortOptions> = "HeatMapColumnSort";
            /// `HeatMapRowItemsLimitConfiguration`. Update: in place.
            heat_map_row_items_limit_configuration: ItemsLimitConfiguration = "HeatMapRowItemsLimitConfiguration";
            /// `HeatMapRowSort`: at most 100 items. Update: in place.
            heat_map_row_sort: List<FieldSortOptions> = "HeatMapRowSort";
        }
    }

    property! {
        /// `HeatMapVisual` of `AWS::QuickSight::Analysis`.
        HeatMapVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: HeatMapConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `HistogramAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        HistogramAggregatedFieldWells;
        new ();
        set {
            /// `Values`: at most 1 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `HistogramBinOptions` of `AWS::QuickSight::Analysis`.
        HistogramBinOptions;
        new ();
        set {
            /// `BinCount`. Update: in place.
            bin_count: BinCountOptions = "BinCount";
            /// `BinWidth`. Update: in place.
            bin_width: BinWidthOptions = "BinWidth";
            /// `SelectedBinType`. Update: in place.
            selected_bin_type: HistogramBinType = "SelectedBinType";
            /// `StartValue`: default `null`. Update: in place.
            start_value: Num = "StartValue";
        }
    }

    property! {
        /// `HistogramConfiguration` of `AWS::QuickSight::Analysis`.
        HistogramConfiguration;
        new ();
        set {
            /// `BinOptions`. Update: in place.
            bin_options: HistogramBinOptions = "BinOptions";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `FieldWells`. Update: in place.
            field_wells: HistogramFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
            /// `XAxisDisplayOptions`. Update: in place.
            x_axis_display_options: AxisDisplayOptions = "XAxisDisplayOptions";
            /// `XAxisLabelOptions`. Update: in place.
            x_axis_label_options: ChartAxisLabelOptions = "XAxisLabelOptions";
            /// `YAxisDisplayOptions`. Update: in place.
            y_axis_display_options: AxisDisplayOptions = "YAxisDisplayOptions";
        }
    }

    property! {
        /// `HistogramFieldWells` of `AWS::QuickSight::Analysis`.
        HistogramFieldWells;
        new ();
        set {
            /// `HistogramAggregatedFieldWells`. Update: in place.
            histogram_aggregated_field_wells: HistogramAggregatedFieldWells = "HistogramAggregatedFieldWells";
        }
    }

    property! {
        /// `HistogramVisual` of `AWS::QuickSight::Analysis`.
        HistogramVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: HistogramConfiguration = "ChartConfiguration";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `ImageCustomAction` of `AWS::QuickSight::Analysis`.
        ImageCustomAction;
        new_with ImageCustomActionRequired {
            /// `ActionOperations`: 1 to 2 items. Update: in place.
            action_operations: List<ImageCustomActionOperation> = "ActionOperations",
            /// `CustomActionId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            custom_action_id: Str = "CustomActionId",
            /// `Name`: 1 to 256 characters. Update: in place.
            name: Str = "Name",
            /// `Trigger`. Update: in place.
            trigger: ImageCustomActionTrigger = "Trigger",
        }
        set {
            /// `Status`. Update: in place.
            status: WidgetStatus = "Status";
        }
    }

    property! {
        /// `ImageCustomActionOperation` of `AWS::QuickSight::Analysis`.
        ImageCustomActionOperation;
        new ();
        set {
            /// `NavigationOperation`. Update: in place.
            navigation_operation: CustomActionNavigationOperation = "NavigationOperation";
            /// `SetParametersOperation`. Update: in place.
            set_parameters_operation: CustomActionSetParametersOperation = "SetParametersOperation";
            /// `URLOperation`. Update: in place.
            url_operation: CustomActionURLOperation = "URLOperation";
        }
    }

    property! {
        /// `ImageInteractionOptions` of `AWS::QuickSight::Analysis`.
        ImageInteractionOptions;
        new ();
        set {
            /// `ImageMenuOption`. Update: in place.
            image_menu_option: ImageMenuOption = "ImageMenuOption";
        }
    }

    property! {
        /// `ImageMenuOption` of `AWS::QuickSight::Analysis`.
        ImageMenuOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `ImageStaticFile` of `AWS::QuickSight::Analysis`.
        ImageStaticFile;
        new (static_file_id: Str = "StaticFileId");
        set {
            /// `Source`. Update: in place.
            source: StaticFileSource = "Source";
        }
    }

    property! {
        /// `InnerFilter` of `AWS::QuickSight::Analysis`.
        InnerFilter;
        new ();
        set {
            /// `CategoryInnerFilter`. Update: in place.
            category_inner_filter: CategoryInnerFilter = "CategoryInnerFilter";
        }
    }

    property! {
        /// `InsightConfiguration` of `AWS::QuickSight::Analysis`.
        InsightConfiguration;
        new ();
        set {
            /// `Computations`: at most 100 items. Update: in place.
            computations: List<Computation> = "Computations";
            /// `CustomNarrative`. Update: in place.
            custom_narrative: CustomNarrativeOptions = "CustomNarrative";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
        }
    }

    property! {
        /// `InsightVisual` of `AWS::QuickSight::Analysis`.
        InsightVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `DataSetIdentifier`: at most 2048 characters, default `""`. Update: in place.
            data_set_identifier: Str = "DataSetIdentifier";
            /// `InsightConfiguration`. Update: in place.
            insight_configuration: InsightConfiguration = "InsightConfiguration";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `TopicIdentifier`: 1 to 2048 characters. Update: in place.
            topic_identifier: Str = "TopicIdentifier";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `IntegerDefaultValues` of `AWS::QuickSight::Analysis`.
        IntegerDefaultValues;
        new ();
        set {
            /// `DynamicValue`. Update: in place.
            dynamic_value: DynamicDefaultValue = "DynamicValue";
            /// `StaticValues`: at most 50 000 items. Update: in place.
            static_values: List<Num> = "StaticValues";
        }
    }

    property! {
        /// `IntegerParameter` of `AWS::QuickSight::Analysis`.
        IntegerParameter;
        new (name: Str = "Name", values: List<Num> = "Values");
        set {
        }
    }

    property! {
        /// `IntegerParameterDeclaration` of `AWS::QuickSight::Analysis`.
        IntegerParameterDeclaration;
        new (name: Str = "Name", parameter_value_type: ParameterValueType = "ParameterValueType");
        set {
            /// `DefaultValues`. Update: in place.
            default_values: IntegerDefaultValues = "DefaultValues";
            /// `MappedDataSetParameters`: at most 150 items. Update: in place.
            mapped_data_set_parameters: List<MappedDataSetParameter> = "MappedDataSetParameters";
            /// `ValueWhenUnset`. Update: in place.
            value_when_unset: IntegerValueWhenUnsetConfiguration = "ValueWhenUnset";
        }
    }

    property! {
        /// `IntegerValueWhenUnsetConfiguration` of `AWS::QuickSight::Analysis`.
        IntegerValueWhenUnsetConfiguration;
        new ();
        set {
            /// `CustomValue`: default `null`. Update: in place.
            custom_value: Num = "CustomValue";
            /// `ValueWhenUnsetOption`. Update: in place.
            value_when_unset_option: ValueWhenUnsetOption = "ValueWhenUnsetOption";
        }
    }

    property! {
        /// `ItemsLimitConfiguration` of `AWS::QuickSight::Analysis`.
        ItemsLimitConfiguration;
        new ();
        set {
            /// `ItemsLimit`: default `null`. Update: in place.
            items_limit: Num = "ItemsLimit";
            /// `OtherCategories`. Update: in place.
            other_categories: OtherCategories = "OtherCategories";
        }
    }

    property! {
        /// `KPIActualValueConditionalFormatting` of `AWS::QuickSight::Analysis`.
        KPIActualValueConditionalFormatting;
        new ();
        set {
            /// `Icon`. Update: in place.
            icon: ConditionalFormattingIcon = "Icon";
            /// `TextColor`. Update: in place.
            text_color: ConditionalFormattingColor = "TextColor";
        }
    }

    property! {
        /// `KPIComparisonValueConditionalFormatting` of `AWS::QuickSight::Analysis`.
        KPIComparisonValueConditionalFormatting;
        new ();
        set {
            /// `Icon`. Update: in place.
            icon: ConditionalFormattingIcon = "Icon";
            /// `TextColor`. Update: in place.
            text_color: ConditionalFormattingColor = "TextColor";
        }
    }

    property! {
        /// `KPIConditionalFormatting` of `AWS::QuickSight::Analysis`.
        KPIConditionalFormatting;
        new ();
        set {
            /// `ConditionalFormattingOptions`: at most 100 items. Update: in place.
            conditional_formatting_options: List<KPIConditionalFormattingOption> = "ConditionalFormattingOptions";
        }
    }

    property! {
        /// `KPIConditionalFormattingOption` of `AWS::QuickSight::Analysis`.
        KPIConditionalFormattingOption;
        new ();
        set {
            /// `ActualValue`. Update: in place.
            actual_value: KPIActualValueConditionalFormatting = "ActualValue";
            /// `ComparisonValue`. Update: in place.
            comparison_value: KPIComparisonValueConditionalFormatting = "ComparisonValue";
            /// `PrimaryValue`. Update: in place.
            primary_value: KPIPrimaryValueConditionalFormatting = "PrimaryValue";
            /// `ProgressBar`. Update: in place.
            progress_bar: KPIProgressBarConditionalFormatting = "ProgressBar";
        }
    }

    property! {
        /// `KPIConfiguration` of `AWS::QuickSight::Analysis`.
        KPIConfiguration;
        new ();
        set {
            /// `FieldWells`. Update: in place.
            field_wells: KPIFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `KPIOptions`. Update: in place.
            kpi_options: KPIOptions = "KPIOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: KPISortConfiguration = "SortConfiguration";
        }
    }

    property! {
        /// `KPIFieldWells` of `AWS::QuickSight::Analysis`.
        KPIFieldWells;
        new ();
        set {
            /// `TargetValues`: at most 200 items. Update: in place.
            target_values: List<MeasureField> = "TargetValues";
            /// `TrendGroups`: at most 200 items. Update: in place.
            trend_groups: List<DimensionField> = "TrendGroups";
            /// `Values`: at most 200 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `KPIOptions` of `AWS::QuickSight::Analysis`.
        KPIOptions;
        new ();
        set {
            /// `Comparison`. Update: in place.
            comparison: ComparisonConfiguration = "Comparison";
            /// `PrimaryValueDisplayType`. Update: in place.
            primary_value_display_type: PrimaryValueDisplayType = "PrimaryValueDisplayType";
            /// `PrimaryValueFontConfiguration`. Update: in place.
            primary_value_font_configuration: FontConfiguration = "PrimaryValueFontConfiguration";
            /// `ProgressBar`. Update: in place.
            progress_bar: ProgressBarOptions = "ProgressBar";
            /// `SecondaryValue`. Update: in place.
            secondary_value: SecondaryValueOptions = "SecondaryValue";
            /// `SecondaryValueFontConfiguration`. Update: in place.
            secondary_value_font_configuration: FontConfiguration = "SecondaryValueFontConfiguration";
            /// `Sparkline`. Update: in place.
            sparkline: KPISparklineOptions = "Sparkline";
            /// `TrendArrows`. Update: in place.
            trend_arrows: TrendArrowOptions = "TrendArrows";
            /// `VisualLayoutOptions`. Update: in place.
            visual_layout_options: KPIVisualLayoutOptions = "VisualLayoutOptions";
        }
    }

    property! {
        /// `KPIPrimaryValueConditionalFormatting` of `AWS::QuickSight::Analysis`.
        KPIPrimaryValueConditionalFormatting;
        new ();
        set {
            /// `Icon`. Update: in place.
            icon: ConditionalFormattingIcon = "Icon";
            /// `TextColor`. Update: in place.
            text_color: ConditionalFormattingColor = "TextColor";
        }
    }

    property! {
        /// `KPIProgressBarConditionalFormatting` of `AWS::QuickSight::Analysis`.
        KPIProgressBarConditionalFormatting;
        new ();
        set {
            /// `ForegroundColor`. Update: in place.
            foreground_color: ConditionalFormattingColor = "ForegroundColor";
        }
    }

    property! {
        /// `KPISortConfiguration` of `AWS::QuickSight::Analysis`.
        KPISortConfiguration;
        new ();
        set {
            /// `TrendGroupSort`: at most 100 items. Update: in place.
            trend_group_sort: List<FieldSortOptions> = "TrendGroupSort";
        }
    }

    property! {
        /// `KPISparklineOptions` of `AWS::QuickSight::Analysis`.
        KPISparklineOptions;
        new (type_: KPISparklineType = "Type");
        set {
            /// `Color`: `^#[A-F0-9]{6}$`. Update: in place.
            color: Str = "Color";
            /// `TooltipVisibility`. Update: in place.
            tooltip_visibility: Visibility = "TooltipVisibility";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `KPIVisual` of `AWS::QuickSight::Analysis`.
        KPIVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: KPIConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `ConditionalFormatting`. Update: in place.
            conditional_formatting: KPIConditionalFormatting = "ConditionalFormatting";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `KPIVisualLayoutOptions` of `AWS::QuickSight::Analysis`.
        KPIVisualLayoutOptions;
        new ();
        set {
            /// `StandardLayout`. Update: in place.
            standard_layout: KPIVisualStandardLayout = "StandardLayout";
        }
    }

    property! {
        /// `KPIVisualStandardLayout` of `AWS::QuickSight::Analysis`.
        KPIVisualStandardLayout;
        new (type_: KPIVisualStandardLayoutType = "Type");
        set {
        }
    }

    property! {
        /// `LabelOptions` of `AWS::QuickSight::Analysis`.
        LabelOptions;
        new ();
        set {
            /// `CustomLabel`. Update: in place.
            custom_label: Str = "CustomLabel";
            /// `FontConfiguration`. Update: in place.
            font_configuration: FontConfiguration = "FontConfiguration";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `LayerCustomAction` of `AWS::QuickSight::Analysis`.
        LayerCustomAction;
        new_with LayerCustomActionRequired {
            /// `ActionOperations`: 1 to 2 items. Update: in place.
            action_operations: List<LayerCustomActionOperation> = "ActionOperations",
            /// `CustomActionId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            custom_action_id: Str = "CustomActionId",
            /// `Name`: 1 to 256 characters. Update: in place.
            name: Str = "Name",
            /// `Trigger`. Update: in place.
            trigger: LayerCustomActionTrigger = "Trigger",
        }
        set {
            /// `Status`. Update: in place.
            status: WidgetStatus = "Status";
        }
    }

    property! {
        /// `LayerCustomActionOperation` of `AWS::QuickSight::Analysis`.
        LayerCustomActionOperation;
        new ();
        set {
            /// `FilterOperation`. Update: in place.
            filter_operation: CustomActionFilterOperation = "FilterOperation";
            /// `NavigationOperation`. Update: in place.
            navigation_operation: CustomActionNavigationOperation = "NavigationOperation";
            /// `SetParametersOperation`. Update: in place.
            set_parameters_operation: CustomActionSetParametersOperation = "SetParametersOperation";
            /// `URLOperation`. Update: in place.
            url_operation: CustomActionURLOperation = "URLOperation";
        }
    }

    property! {
        /// `LayerMapVisual` of `AWS::QuickSight::Analysis`.
        LayerMapVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: GeospatialLayerMapConfiguration = "ChartConfiguration";
            /// `DataSetIdentifier`: at most 2048 characters, default `""`. Update: in place.
            data_set_identifier: Str = "DataSetIdentifier";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `TopicIdentifier`: 1 to 2048 characters. Update: in place.
            topic_identifier: Str = "TopicIdentifier";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `Layout` of `AWS::QuickSight::Analysis`.
        Layout;
        new (configuration: LayoutConfiguration = "Configuration");
        set {
        }
    }

    property! {
        /// `LayoutConfiguration` of `AWS::QuickSight::Analysis`.
        LayoutConfiguration;
        new ();
        set {
            /// `FreeFormLayout`. Update: in place.
            free_form_layout: FreeFormLayoutConfiguration = "FreeFormLayout";
            /// `GridLayout`. Update: in place.
            grid_layout: GridLayoutConfiguration = "GridLayout";
            /// `SectionBasedLayout`. Update: in place.
            section_based_layout: SectionBasedLayoutConfiguration = "SectionBasedLayout";
        }
    }

    property! {
        /// `LegendOptions` of `AWS::QuickSight::Analysis`.
        LegendOptions;
        new ();
        set {
            /// `Height`. Update: in place.
            height: Str = "Height";
            /// `Position`. Update: in place.
            position: LegendPosition = "Position";
            /// `Title`. Update: in place.
            title: LabelOptions = "Title";
            /// `ValueFontConfiguration`. Update: in place.
            value_font_configuration: FontConfiguration = "ValueFontConfiguration";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
            /// `Width`. Update: in place.
            width: Str = "Width";
        }
    }

    property! {
        /// `LineChartAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        LineChartAggregatedFieldWells;
        new ();
        set {
            /// `Category`: at most 200 items. Update: in place.
            category: List<DimensionField> = "Category";
            /// `Colors`: at most 200 items. Update: in place.
            colors: List<DimensionField> = "Colors";
            /// `SmallMultiples`: at most 1 items. Update: in place.
            small_multiples: List<DimensionField> = "SmallMultiples";
            /// `Values`: at most 200 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `LineChartConfiguration` of `AWS::QuickSight::Analysis`.
        LineChartConfiguration;
        new ();
        set {
            /// `ContributionAnalysisDefaults`: 1 to 200 items. Update: in place.
            contribution_analysis_defaults: List<ContributionAnalysisDefault> = "ContributionAnalysisDefaults";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `DefaultSeriesSettings`. Update: in place.
            default_series_settings: LineChartDefaultSeriesSettings = "DefaultSeriesSettings";
            /// `FieldWells`. Update: in place.
            field_wells: LineChartFieldWells = "FieldWells";
            /// `ForecastConfigurations`: at most 10 items. Update: in place.
            forecast_configurations: List<ForecastConfiguration> = "ForecastConfigurations";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `PrimaryYAxisDisplayOptions`. Update: in place.
            primary_y_axis_display_options: LineSeriesAxisDisplayOptions = "PrimaryYAxisDisplayOptions";
            /// `PrimaryYAxisLabelOptions`. Update: in place.
            primary_y_axis_label_options: ChartAxisLabelOptions = "PrimaryYAxisLabelOptions";
            /// `ReferenceLines`: at most 20 items. Update: in place.
            reference_lines: List<ReferenceLine> = "ReferenceLines";
            /// `SecondaryYAxisDisplayOptions`. Update: in place.
            secondary_y_axis_display_options: LineSeriesAxisDisplayOptions = "SecondaryYAxisDisplayOptions";
            /// `SecondaryYAxisLabelOptions`. Update: in place.
            secondary_y_axis_label_options: ChartAxisLabelOptions = "SecondaryYAxisLabelOptions";
            /// `Series`: at most 2000 items. Update: in place.
            series: List<SeriesItem> = "Series";
            /// `SingleAxisOptions`. Update: in place.
            single_axis_options: SingleAxisOptions = "SingleAxisOptions";
            /// `SmallMultiplesOptions`. Update: in place.
            small_multiples_options: SmallMultiplesOptions = "SmallMultiplesOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: LineChartSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `Type`. Update: in place.
            type_: LineChartType = "Type";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
            /// `XAxisDisplayOptions`. Update: in place.
            x_axis_display_options: AxisDisplayOptions = "XAxisDisplayOptions";
            /// `XAxisLabelOptions`. Update: in place.
            x_axis_label_options: ChartAxisLabelOptions = "XAxisLabelOptions";
        }
    }

    property! {
        /// `LineChartDefaultSeriesSettings` of `AWS::QuickSight::Analysis`.
        LineChartDefaultSeriesSettings;
        new ();
        set {
            /// `AxisBinding`. Update: in place.
            axis_binding: AxisBinding = "AxisBinding";
            /// `DecalSettings`. Update: in place.
            decal_settings: DecalSettings = "DecalSettings";
            /// `LineStyleSettings`. Update: in place.
            line_style_settings: LineChartLineStyleSettings = "LineStyleSettings";
            /// `MarkerStyleSettings`. Update: in place.
            marker_style_settings: LineChartMarkerStyleSettings = "MarkerStyleSettings";
        }
    }

    property! {
        /// `LineChartFieldWells` of `AWS::QuickSight::Analysis`.
        LineChartFieldWells;
        new ();
        set {
            /// `LineChartAggregatedFieldWells`. Update: in place.
            line_chart_aggregated_field_wells: LineChartAggregatedFieldWells = "LineChartAggregatedFieldWells";
        }
    }

    property! {
        /// `LineChartLineStyleSettings` of `AWS::QuickSight::Analysis`.
        LineChartLineStyleSettings;
        new ();
        set {
            /// `LineInterpolation`. Update: in place.
            line_interpolation: LineInterpolation = "LineInterpolation";
            /// `LineStyle`. Update: in place.
            line_style: LineChartLineStyle = "LineStyle";
            /// `LineVisibility`. Update: in place.
            line_visibility: Visibility = "LineVisibility";
            /// `LineWidth`. Update: in place.
            line_width: Str = "LineWidth";
        }
    }

    property! {
        /// `LineChartMarkerStyleSettings` of `AWS::QuickSight::Analysis`.
        LineChartMarkerStyleSettings;
        new ();
        set {
            /// `MarkerColor`: `^#[A-F0-9]{6}$`. Update: in place.
            marker_color: Str = "MarkerColor";
            /// `MarkerShape`. Update: in place.
            marker_shape: LineChartMarkerShape = "MarkerShape";
            /// `MarkerSize`. Update: in place.
            marker_size: Str = "MarkerSize";
            /// `MarkerVisibility`. Update: in place.
            marker_visibility: Visibility = "MarkerVisibility";
        }
    }

    property! {
        /// `LineChartSeriesSettings` of `AWS::QuickSight::Analysis`.
        LineChartSeriesSettings;
        new ();
        set {
            /// `DecalSettings`. Update: in place.
            decal_settings: DecalSettings = "DecalSettings";
            /// `LineStyleSettings`. Update: in place.
            line_style_settings: LineChartLineStyleSettings = "LineStyleSettings";
            /// `MarkerStyleSettings`. Update: in place.
            marker_style_settings: LineChartMarkerStyleSettings = "MarkerStyleSettings";
        }
    }

    property! {
        /// `LineChartSortConfiguration` of `AWS::QuickSight::Analysis`.
        LineChartSortConfiguration;
        new ();
        set {
            /// `CategoryItemsLimitConfiguration`. Update: in place.
            category_items_limit_configuration: ItemsLimitConfiguration = "CategoryItemsLimitConfiguration";
            /// `CategorySort`: at most 100 items. Update: in place.
            category_sort: List<FieldSortOptions> = "CategorySort";
            /// `ColorItemsLimitConfiguration`. Update: in place.
            color_items_limit_configuration: ItemsLimitConfiguration = "ColorItemsLimitConfiguration";
            /// `SmallMultiplesLimitConfiguration`. Update: in place.
            small_multiples_limit_configuration: ItemsLimitConfiguration = "SmallMultiplesLimitConfiguration";
            /// `SmallMultiplesSort`: at most 100 items. Update: in place.
            small_multiples_sort: List<FieldSortOptions> = "SmallMultiplesSort";
        }
    }

    property! {
        /// `LineChartVisual` of `AWS::QuickSight::Analysis`.
        LineChartVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: LineChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `LineSeriesAxisDisplayOptions` of `AWS::QuickSight::Analysis`.
        LineSeriesAxisDisplayOptions;
        new ();
        set {
            /// `AxisOptions`. Update: in place.
            axis_options: AxisDisplayOptions = "AxisOptions";
            /// `MissingDataConfigurations`: at most 100 items. Update: in place.
            missing_data_configurations: List<MissingDataConfiguration> = "MissingDataConfigurations";
        }
    }

    property! {
        /// `ListControlDisplayOptions` of `AWS::QuickSight::Analysis`.
        ListControlDisplayOptions;
        new ();
        set {
            /// `InfoIconLabelOptions`. Update: in place.
            info_icon_label_options: SheetControlInfoIconLabelOptions = "InfoIconLabelOptions";
            /// `SearchOptions`. Update: in place.
            search_options: ListControlSearchOptions = "SearchOptions";
            /// `SelectAllOptions`. Update: in place.
            select_all_options: ListControlSelectAllOptions = "SelectAllOptions";
            /// `TitleOptions`. Update: in place.
            title_options: LabelOptions = "TitleOptions";
        }
    }

    property! {
        /// `ListControlSearchOptions` of `AWS::QuickSight::Analysis`.
        ListControlSearchOptions;
        new ();
        set {
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `ListControlSelectAllOptions` of `AWS::QuickSight::Analysis`.
        ListControlSelectAllOptions;
        new ();
        set {
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `LoadingAnimation` of `AWS::QuickSight::Analysis`.
        LoadingAnimation;
        new ();
        set {
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `LocalNavigationConfiguration` of `AWS::QuickSight::Analysis`.
        LocalNavigationConfiguration;
        new (target_sheet_id: Str = "TargetSheetId");
        set {
        }
    }

    property! {
        /// `LongFormatText` of `AWS::QuickSight::Analysis`.
        LongFormatText;
        new ();
        set {
            /// `PlainText`: 1 to 1024 characters. Update: in place.
            plain_text: Str = "PlainText";
            /// `RichText`: 1 to 2048 characters. Update: in place.
            rich_text: Str = "RichText";
        }
    }

    property! {
        /// `MappedDataSetParameter` of `AWS::QuickSight::Analysis`.
        MappedDataSetParameter;
        new_with MappedDataSetParameterRequired {
            /// `DataSetIdentifier`: at most 2048 characters. Update: in place.
            data_set_identifier: Str = "DataSetIdentifier",
            /// `DataSetParameterName`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            data_set_parameter_name: Str = "DataSetParameterName",
        }
        set {
        }
    }

    property! {
        /// `MaximumLabelType` of `AWS::QuickSight::Analysis`.
        MaximumLabelType;
        new ();
        set {
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `MaximumMinimumComputation` of `AWS::QuickSight::Analysis`.
        MaximumMinimumComputation;
        new (computation_id: Str = "ComputationId", type_: MaximumMinimumComputationType = "Type");
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Time`. Update: in place.
            time: DimensionField = "Time";
            /// `Value`. Update: in place.
            value: MeasureField = "Value";
        }
    }

    property! {
        /// `MeasureField` of `AWS::QuickSight::Analysis`.
        MeasureField;
        new ();
        set {
            /// `CalculatedMeasureField`. Update: in place.
            calculated_measure_field: CalculatedMeasureField = "CalculatedMeasureField";
            /// `CategoricalMeasureField`. Update: in place.
            categorical_measure_field: CategoricalMeasureField = "CategoricalMeasureField";
            /// `DateMeasureField`. Update: in place.
            date_measure_field: DateMeasureField = "DateMeasureField";
            /// `NumericalMeasureField`. Update: in place.
            numerical_measure_field: NumericalMeasureField = "NumericalMeasureField";
        }
    }

    property! {
        /// `MetricComparisonComputation` of `AWS::QuickSight::Analysis`.
        MetricComparisonComputation;
        new (computation_id: Str = "ComputationId");
        set {
            /// `FromValue`. Update: in place.
            from_value: MeasureField = "FromValue";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `TargetValue`. Update: in place.
            target_value: MeasureField = "TargetValue";
            /// `Time`. Update: in place.
            time: DimensionField = "Time";
        }
    }

    property! {
        /// `MinimumLabelType` of `AWS::QuickSight::Analysis`.
        MinimumLabelType;
        new ();
        set {
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `MissingDataConfiguration` of `AWS::QuickSight::Analysis`.
        MissingDataConfiguration;
        new ();
        set {
            /// `TreatmentOption`. Update: in place.
            treatment_option: MissingDataTreatmentOption = "TreatmentOption";
        }
    }

    property! {
        /// `NegativeValueConfiguration` of `AWS::QuickSight::Analysis`.
        NegativeValueConfiguration;
        new (display_mode: NegativeValueDisplayMode = "DisplayMode");
        set {
        }
    }

    property! {
        /// `NestedFilter` of `AWS::QuickSight::Analysis`.
        NestedFilter;
        new_with NestedFilterRequired {
            /// `Column`. Update: in place.
            column: ColumnIdentifier = "Column",
            /// `FilterId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            filter_id: Str = "FilterId",
            /// `IncludeInnerSet`: default `false`. Update: in place.
            include_inner_set: Bool = "IncludeInnerSet",
            /// `InnerFilter`. Update: in place.
            inner_filter: InnerFilter = "InnerFilter",
        }
        set {
        }
    }

    property! {
        /// `NullValueFormatConfiguration` of `AWS::QuickSight::Analysis`.
        NullValueFormatConfiguration;
        new (null_string: Str = "NullString");
        set {
        }
    }

    property! {
        /// `NumberDisplayFormatConfiguration` of `AWS::QuickSight::Analysis`.
        NumberDisplayFormatConfiguration;
        new ();
        set {
            /// `DecimalPlacesConfiguration`. Update: in place.
            decimal_places_configuration: DecimalPlacesConfiguration = "DecimalPlacesConfiguration";
            /// `NegativeValueConfiguration`. Update: in place.
            negative_value_configuration: NegativeValueConfiguration = "NegativeValueConfiguration";
            /// `NullValueFormatConfiguration`. Update: in place.
            null_value_format_configuration: NullValueFormatConfiguration = "NullValueFormatConfiguration";
            /// `NumberScale`. Update: in place.
            number_scale: NumberScale = "NumberScale";
            /// `Prefix`: 1 to 128 characters. Update: in place.
            prefix: Str = "Prefix";
            /// `SeparatorConfiguration`. Update: in place.
            separator_configuration: NumericSeparatorConfiguration = "SeparatorConfiguration";
            /// `Suffix`: 1 to 128 characters. Update: in place.
            suffix: Str = "Suffix";
        }
    }

    property! {
        /// `NumberFormatConfiguration` of `AWS::QuickSight::Analysis`.
        NumberFormatConfiguration;
        new ();
        set {
            /// `FormatConfiguration`. Update: in place.
            format_configuration: NumericFormatConfiguration = "FormatConfiguration";
        }
    }

    property! {
        /// `NumericAxisOptions` of `AWS::QuickSight::Analysis`.
        NumericAxisOptions;
        new ();
        set {
            /// `Range`. Update: in place.
            range: AxisDisplayRange = "Range";
            /// `Scale`. Update: in place.
            scale: AxisScale = "Scale";
        }
    }

    property! {
        /// `NumericEqualityDrillDownFilter` of `AWS::QuickSight::Analysis`.
        NumericEqualityDrillDownFilter;
        new (column: ColumnIdentifier = "Column", value: Num = "Value");
        set {
        }
    }

    property! {
        /// `NumericEqualityFilter` of `AWS::QuickSight::Analysis`.
        NumericEqualityFilter;
        new_with NumericEqualityFilterRequired {
            /// `Column`. Update: in place.
            column: ColumnIdentifier = "Column",
            /// `FilterId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            filter_id: Str = "FilterId",
            /// `MatchOperator`. Update: in place.
            match_operator: NumericEqualityMatchOperator = "MatchOperator",
            /// `NullOption`. Update: in place.
            null_option: FilterNullOption = "NullOption",
        }
        set {
            /// `AggregationFunction`. Update: in place.
            aggregation_function: AggregationFunction = "AggregationFunction";
            /// `DefaultFilterControlConfiguration`. Update: in place.
            default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration";
            /// `ParameterName`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            parameter_name: Str = "ParameterName";
            /// `SelectAllOptions`. Update: in place.
            select_all_options: NumericFilterSelectAllOptions = "SelectAllOptions";
            /// `Value`: default `null`. Update: in place.
            value: Num = "Value";
        }
    }

    property! {
        /// `NumericFormatConfiguration` of `AWS::QuickSight::Analysis`.
        NumericFormatConfiguration;
        new ();
        set {
            /// `CurrencyDisplayFormatConfiguration`. Update: in place.
            currency_display_format_configuration: CurrencyDisplayFormatConfiguration = "CurrencyDisplayFormatConfiguration";
            /// `NumberDisplayFormatConfiguration`. Update: in place.
            number_display_format_configuration: NumberDisplayFormatConfiguration = "NumberDisplayFormatConfiguration";
            /// `PercentageDisplayFormatConfiguration`. Update: in place.
            percentage_display_format_configuration: PercentageDisplayFormatConfiguration = "PercentageDisplayFormatConfiguration";
        }
    }

    property! {
        /// `NumericRangeFilter` of `AWS::QuickSight::Analysis`.
        NumericRangeFilter;
        new (column: ColumnIdentifier = "Column", filter_id: Str = "FilterId", null_option: FilterNullOption = "NullOption");
        set {
            /// `AggregationFunction`. Update: in place.
            aggregation_function: AggregationFunction = "AggregationFunction";
            /// `DefaultFilterControlConfiguration`. Update: in place.
            default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration";
            /// `IncludeMaximum`: default `null`. Update: in place.
            include_maximum: Bool = "IncludeMaximum";
            /// `IncludeMinimum`: default `null`. Update: in place.
            include_minimum: Bool = "IncludeMinimum";
            /// `RangeMaximum`. Update: in place.
            range_maximum: NumericRangeFilterValue = "RangeMaximum";
            /// `RangeMinimum`. Update: in place.
            range_minimum: NumericRangeFilterValue = "RangeMinimum";
            /// `SelectAllOptions`. Update: in place.
            select_all_options: NumericFilterSelectAllOptions = "SelectAllOptions";
        }
    }

    property! {
        /// `NumericRangeFilterValue` of `AWS::QuickSight::Analysis`.
        NumericRangeFilterValue;
        new ();
        set {
            /// `Parameter`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            parameter: Str = "Parameter";
            /// `StaticValue`: default `null`. Update: in place.
            static_value: Num = "StaticValue";
        }
    }

    property! {
        /// `NumericSeparatorConfiguration` of `AWS::QuickSight::Analysis`.
        NumericSeparatorConfiguration;
        new ();
        set {
            /// `DecimalSeparator`. Update: in place.
            decimal_separator: NumericSeparatorSymbol = "DecimalSeparator";
            /// `ThousandsSeparator`. Update: in place.
            thousands_separator: ThousandSeparatorOptions = "ThousandsSeparator";
        }
    }

    property! {
        /// `NumericalAggregationFunction` of `AWS::QuickSight::Analysis`.
        NumericalAggregationFunction;
        new ();
        set {
            /// `PercentileAggregation`. Update: in place.
            percentile_aggregation: PercentileAggregation = "PercentileAggregation";
            /// `SimpleNumericalAggregation`. Update: in place.
            simple_numerical_aggregation: SimpleNumericalAggregationFunction = "SimpleNumericalAggregation";
        }
    }

    property! {
        /// `NumericalDimensionField` of `AWS::QuickSight::Analysis`.
        NumericalDimensionField;
        new (column: ColumnIdentifier = "Column", field_id: Str = "FieldId");
        set {
            /// `FormatConfiguration`. Update: in place.
            format_configuration: NumberFormatConfiguration = "FormatConfiguration";
            /// `HierarchyId`: 1 to 512 characters. Update: in place.
            hierarchy_id: Str = "HierarchyId";
        }
    }

    property! {
        /// `NumericalMeasureField` of `AWS::QuickSight::Analysis`.
        NumericalMeasureField;
        new (column: ColumnIdentifier = "Column", field_id: Str = "FieldId");
        set {
            /// `AggregationFunction`. Update: in place.
            aggregation_function: NumericalAggregationFunction = "AggregationFunction";
            /// `FormatConfiguration`. Update: in place.
            format_configuration: NumberFormatConfiguration = "FormatConfiguration";
        }
    }

    property! {
        /// `PaginationConfiguration` of `AWS::QuickSight::Analysis`.
        PaginationConfiguration;
        new_with PaginationConfigurationRequired {
            /// `PageNumber`: at least 0. Update: in place.
            page_number: Num = "PageNumber",
            /// `PageSize`: default `null`. Update: in place.
            page_size: Num = "PageSize",
        }
        set {
        }
    }

    property! {
        /// `PanelConfiguration` of `AWS::QuickSight::Analysis`.
        PanelConfiguration;
        new ();
        set {
            /// `BackgroundColor`: `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Update: in place.
            background_color: Str = "BackgroundColor";
            /// `BackgroundVisibility`. Update: in place.
            background_visibility: Visibility = "BackgroundVisibility";
            /// `BorderColor`: `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Update: in place.
            border_color: Str = "BorderColor";
            /// `BorderStyle`. Update: in place.
            border_style: PanelBorderStyle = "BorderStyle";
            /// `BorderThickness`. Update: in place.
            border_thickness: Str = "BorderThickness";
            /// `BorderVisibility`. Update: in place.
            border_visibility: Visibility = "BorderVisibility";
            /// `GutterSpacing`. Update: in place.
            gutter_spacing: Str = "GutterSpacing";
            /// `GutterVisibility`. Update: in place.
            gutter_visibility: Visibility = "GutterVisibility";
            /// `Title`. Update: in place.
            title: PanelTitleOptions = "Title";
        }
    }

    property! {
        /// `PanelTitleOptions` of `AWS::QuickSight::Analysis`.
        PanelTitleOptions;
        new ();
        set {
            /// `FontConfiguration`. Update: in place.
            font_configuration: FontConfiguration = "FontConfiguration";
            /// `HorizontalTextAlignment`. Update: in place.
            horizontal_text_alignment: HorizontalTextAlignment = "HorizontalTextAlignment";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `ParameterControl` of `AWS::QuickSight::Analysis`.
        ParameterControl;
        new ();
        set {
            /// `DateTimePicker`. Update: in place.
            date_time_picker: ParameterDateTimePickerControl = "DateTimePicker";
            /// `Dropdown`. Update: in place.
            dropdown: ParameterDropDownControl = "Dropdown";
            /// `List`. Update: in place.
            list: ParameterListControl = "List";
            /// `Slider`. Update: in place.
            slider: ParameterSliderControl = "Slider";
            /// `TextArea`. Update: in place.
            text_area: ParameterTextAreaControl = "TextArea";
            /// `TextField`. Update: in place.
            text_field: ParameterTextFieldControl = "TextField";
        }
    }

    property! {
        /// `ParameterDateTimePickerControl` of `AWS::QuickSight::Analysis`.
        ParameterDateTimePickerControl;
        new_with ParameterDateTimePickerControlRequired {
            /// `ParameterControlId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            parameter_control_id: Str = "ParameterControlId",
            /// `SourceParameterName`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            source_parameter_name: Str = "SourceParameterName",
            /// `Title`: 1 to 2048 characters. Update: in place.
            title: Str = "Title",
        }
        set {
            /// `DisplayOptions`. Update: in place.
            display_options: DateTimePickerControlDisplayOptions = "DisplayOptions";
        }
    }

    property! {
        /// `ParameterDeclaration` of `AWS::QuickSight::Analysis`.
        ParameterDeclaration;
        new ();
        set {
            /// `DateTimeParameterDeclaration`. Update: in place.
            date_time_parameter_declaration: DateTimeParameterDeclaration = "DateTimeParameterDeclaration";
            /// `DecimalParameterDeclaration`. Update: in place.
            decimal_parameter_declaration: DecimalParameterDeclaration = "DecimalParameterDeclaration";
            /// `IntegerParameterDeclaration`. Update: in place.
            integer_parameter_declaration: IntegerParameterDeclaration = "IntegerParameterDeclaration";
            /// `StringParameterDeclaration`. Update: in place.
            string_parameter_declaration: StringParameterDeclaration = "StringParameterDeclaration";
        }
    }

    property! {
        /// `ParameterDropDownControl` of `AWS::QuickSight::Analysis`.
        ParameterDropDownControl;
        new_with ParameterDropDownControlRequired {
            /// `ParameterControlId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            parameter_control_id: Str = "ParameterControlId",
            /// `SourceParameterName`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            source_parameter_name: Str = "SourceParameterName",
            /// `Title`: 1 to 2048 characters. Update: in place.
            title: Str = "Title",
        }
        set {
            /// `CascadingControlConfiguration`. Update: in place.
            cascading_control_configuration: CascadingControlConfiguration = "CascadingControlConfiguration";
            /// `CommitMode`. Update: in place.
            commit_mode: CommitMode = "CommitMode";
            /// `DisplayOptions`. Update: in place.
            display_options: DropDownControlDisplayOptions = "DisplayOptions";
            /// `SelectableValues`. Update: in place.
            selectable_values: ParameterSelectableValues = "SelectableValues";
            /// `Type`. Update: in place.
            type_: SheetControlListType = "Type";
        }
    }

    property! {
        /// `ParameterListControl` of `AWS::QuickSight::Analysis`.
        ParameterListControl;
        new_with ParameterListControlRequired {
            /// `ParameterControlId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            parameter_control_id: Str = "ParameterControlId",
            /// `SourceParameterName`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            source_parameter_name: Str = "SourceParameterName",
            /// `Title`: 1 to 2048 characters. Update: in place.
            title: Str = "Title",
        }
        set {
            /// `CascadingControlConfiguration`. Update: in place.
            cascading_control_configuration: CascadingControlConfiguration = "CascadingControlConfiguration";
            /// `DisplayOptions`. Update: in place.
            display_options: ListControlDisplayOptions = "DisplayOptions";
            /// `SelectableValues`. Update: in place.
            selectable_values: ParameterSelectableValues = "SelectableValues";
            /// `Type`. Update: in place.
            type_: SheetControlListType = "Type";
        }
    }

    property! {
        /// `ParameterSelectableValues` of `AWS::QuickSight::Analysis`.
        ParameterSelectableValues;
        new ();
        set {
            /// `LinkToDataSetColumn`. Update: in place.
            link_to_data_set_column: ColumnIdentifier = "LinkToDataSetColumn";
            /// `Values`: at most 50 000 items. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `ParameterSliderControl` of `AWS::QuickSight::Analysis`.
        ParameterSliderControl;
        new_with ParameterSliderControlRequired {
            /// `MaximumValue`: default `0`. Update: in place.
            maximum_value: Num = "MaximumValue",
            /// `MinimumValue`: default `0`. Update: in place.
            minimum_value: Num = "MinimumValue",
            /// `ParameterControlId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            parameter_control_id: Str = "ParameterControlId",
            /// `SourceParameterName`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            source_parameter_name: Str = "SourceParameterName",
            /// `StepSize`: default `0`. Update: in place.
            step_size: Num = "StepSize",
            /// `Title`: 1 to 2048 characters. Update: in place.
            title: Str = "Title",
        }
        set {
            /// `DisplayOptions`. Update: in place.
            display_options: SliderControlDisplayOptions = "DisplayOptions";
        }
    }

    property! {
        /// `ParameterTextAreaControl` of `AWS::QuickSight::Analysis`.
        ParameterTextAreaControl;
        new_with ParameterTextAreaControlRequired {
            /// `ParameterControlId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            parameter_control_id: Str = "ParameterControlId",
            /// `SourceParameterName`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            source_parameter_name: Str = "SourceParameterName",
            /// `Title`: 1 to 2048 characters. Update: in place.
            title: Str = "Title",
        }
        set {
            /// `Delimiter`: 1 to 2048 characters. Update: in place.
            delimiter: Str = "Delimiter";
            /// `DisplayOptions`. Update: in place.
            display_options: TextAreaControlDisplayOptions = "DisplayOptions";
        }
    }

    property! {
        /// `ParameterTextFieldControl` of `AWS::QuickSight::Analysis`.
        ParameterTextFieldControl;
        new_with ParameterTextFieldControlRequired {
            /// `ParameterControlId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            parameter_control_id: Str = "ParameterControlId",
            /// `SourceParameterName`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            source_parameter_name: Str = "SourceParameterName",
            /// `Title`: 1 to 2048 characters. Update: in place.
            title: Str = "Title",
        }
        set {
            /// `DisplayOptions`. Update: in place.
            display_options: TextFieldControlDisplayOptions = "DisplayOptions";
        }
    }

    property! {
        /// `Parameters` of `AWS::QuickSight::Analysis`.
        Parameters;
        new ();
        set {
            /// `DateTimeParameters`: at most 100 items. Update: in place.
            date_time_parameters: List<DateTimeParameter> = "DateTimeParameters";
            /// `DecimalParameters`: at most 100 items. Update: in place.
            decimal_parameters: List<DecimalParameter> = "DecimalParameters";
            /// `IntegerParameters`: at most 100 items. Update: in place.
            integer_parameters: List<IntegerParameter> = "IntegerParameters";
            /// `StringParameters`: at most 100 items. Update: in place.
            string_parameters: List<StringParameter> = "StringParameters";
        }
    }

    property! {
        /// `PercentVisibleRange` of `AWS::QuickSight::Analysis`.
        PercentVisibleRange;
        new ();
        set {
            /// `From`: 0 to 100, default `null`. Update: in place.
            from: Num = "From";
            /// `To`: 0 to 100, default `null`. Update: in place.
            to: Num = "To";
        }
    }

    property! {
        /// `PercentageDisplayFormatConfiguration` of `AWS::QuickSight::Analysis`.
        PercentageDisplayFormatConfiguration;
        new ();
        set {
            /// `DecimalPlacesConfiguration`. Update: in place.
            decimal_places_configuration: DecimalPlacesConfiguration = "DecimalPlacesConfiguration";
            /// `NegativeValueConfiguration`. Update: in place.
            negative_value_configuration: NegativeValueConfiguration = "NegativeValueConfiguration";
            /// `NullValueFormatConfiguration`. Update: in place.
            null_value_format_configuration: NullValueFormatConfiguration = "NullValueFormatConfiguration";
            /// `Prefix`: 1 to 128 characters. Update: in place.
            prefix: Str = "Prefix";
            /// `SeparatorConfiguration`. Update: in place.
            separator_configuration: NumericSeparatorConfiguration = "SeparatorConfiguration";
            /// `Suffix`: 1 to 128 characters. Update: in place.
            suffix: Str = "Suffix";
        }
    }

    property! {
        /// `PercentileAggregation` of `AWS::QuickSight::Analysis`.
        PercentileAggregation;
        new ();
        set {
            /// `PercentileValue`: 0 to 100. Update: in place.
            percentile_value: Num = "PercentileValue";
        }
    }

    property! {
        /// `PeriodOverPeriodComputation` of `AWS::QuickSight::Analysis`.
        PeriodOverPeriodComputation;
        new (computation_id: Str = "ComputationId");
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Time`. Update: in place.
            time: DimensionField = "Time";
            /// `Value`. Update: in place.
            value: MeasureField = "Value";
        }
    }

    property! {
        /// `PeriodToDateComputation` of `AWS::QuickSight::Analysis`.
        PeriodToDateComputation;
        new (computation_id: Str = "ComputationId");
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `PeriodTimeGranularity`. Update: in place.
            period_time_granularity: TimeGranularity = "PeriodTimeGranularity";
            /// `Time`. Update: in place.
            time: DimensionField = "Time";
            /// `Value`. Update: in place.
            value: MeasureField = "Value";
        }
    }

    property! {
        /// `PieChartAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        PieChartAggregatedFieldWells;
        new ();
        set {
            /// `Category`: at most 200 items. Update: in place.
            category: List<DimensionField> = "Category";
            /// `SmallMultiples`: at most 1 items. Update: in place.
            small_multiples: List<DimensionField> = "SmallMultiples";
            /// `Values`: at most 200 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `PieChartConfiguration` of `AWS::QuickSight::Analysis`.
        PieChartConfiguration;
        new ();
        set {
            /// `CategoryLabelOptions`. Update: in place.
            category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions";
            /// `ContributionAnalysisDefaults`: 1 to 200 items. Update: in place.
            contribution_analysis_defaults: List<ContributionAnalysisDefault> = "ContributionAnalysisDefaults";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `DonutOptions`. Update: in place.
            donut_options: DonutOptions = "DonutOptions";
            /// `FieldWells`. Update: in place.
            field_wells: PieChartFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `SmallMultiplesOptions`. Update: in place.
            small_multiples_options: SmallMultiplesOptions = "SmallMultiplesOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: PieChartSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `ValueLabelOptions`. Update: in place.
            value_label_options: ChartAxisLabelOptions = "ValueLabelOptions";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
        }
    }

    property! {
        /// `PieChartFieldWells` of `AWS::QuickSight::Analysis`.
        PieChartFieldWells;
        new ();
        set {
            /// `PieChartAggregatedFieldWells`. Update: in place.
            pie_chart_aggregated_field_wells: PieChartAggregatedFieldWells = "PieChartAggregatedFieldWells";
        }
    }

    property! {
        /// `PieChartSortConfiguration` of `AWS::QuickSight::Analysis`.
        PieChartSortConfiguration;
        new ();
        set {
            /// `CategoryItemsLimit`. Update: in place.
            category_items_limit: ItemsLimitConfiguration = "CategoryItemsLimit";
            /// `CategorySort`: at most 100 items. Update: in place.
            category_sort: List<FieldSortOptions> = "CategorySort";
            /// `SmallMultiplesLimitConfiguration`. Update: in place.
            small_multiples_limit_configuration: ItemsLimitConfiguration = "SmallMultiplesLimitConfiguration";
            /// `SmallMultiplesSort`: at most 100 items. Update: in place.
            small_multiples_sort: List<FieldSortOptions> = "SmallMultiplesSort";
        }
    }

    property! {
        /// `PieChartVisual` of `AWS::QuickSight::Analysis`.
        PieChartVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: PieChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `PivotFieldSortOptions` of `AWS::QuickSight::Analysis`.
        PivotFieldSortOptions;
        new (field_id: Str = "FieldId", sort_by: PivotTableSortBy = "SortBy");
        set {
        }
    }

    property! {
        /// `PivotTableAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        PivotTableAggregatedFieldWells;
        new ();
        set {
            /// `Columns`: at most 40 items. Update: in place.
            columns: List<DimensionField> = "Columns";
            /// `Rows`: at most 40 items. Update: in place.
            rows: List<DimensionField> = "Rows";
            /// `Values`: at most 40 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `PivotTableCellConditionalFormatting` of `AWS::QuickSight::Analysis`.
        PivotTableCellConditionalFormatting;
        new (field_id: Str = "FieldId");
        set {
            /// `Scope`. Update: in place.
            scope: PivotTableConditionalFormattingScope = "Scope";
            /// `Scopes`: at most 3 items. Update: in place.
            scopes: List<PivotTableConditionalFormattingScope> = "Scopes";
            /// `TextFormat`. Update: in place.
            text_format: TextConditionalFormat = "TextFormat";
        }
    }

    property! {
        /// `PivotTableConditionalFormatting` of `AWS::QuickSight::Analysis`.
        PivotTableConditionalFormatting;
        new ();
        set {
            /// `ConditionalFormattingOptions`: at most 500 items. Update: in place.
            conditional_formatting_options: List<PivotTableConditionalFormattingOption> = "ConditionalFormattingOptions";
        }
    }

    property! {
        /// `PivotTableConditionalFormattingOption` of `AWS::QuickSight::Analysis`.
        PivotTableConditionalFormattingOption;
        new ();
        set {
            /// `Cell`. Update: in place.
            cell: PivotTableCellConditionalFormatting = "Cell";
        }
    }

    property! {
        /// `PivotTableConditionalFormattingScope` of `AWS::QuickSight::Analysis`.
        PivotTableConditionalFormattingScope;
        new ();
        set {
            /// `Role`. Update: in place.
            role: PivotTableConditionalFormattingScopeRole = "Role";
        }
    }

    property! {
        /// `PivotTableConfiguration` of `AWS::QuickSight::Analysis`.
        PivotTableConfiguration;
        new ();
        set {
            /// `FieldOptions`. Update: in place.
            field_options: PivotTableFieldOptions = "FieldOptions";
            /// `FieldWells`. Update: in place.
            field_wells: PivotTableFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `PaginatedReportOptions`. Update: in place.
            paginated_report_options: PivotTablePaginatedReportOptions = "PaginatedReportOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: PivotTableSortConfiguration = "SortConfiguration";
            /// `TableOptions`. Update: in place.
            table_options: PivotTableOptions = "TableOptions";
            /// `TotalOptions`. Update: in place.
            total_options: PivotTableTotalOptions = "TotalOptions";
        }
    }

    property! {
        /// `PivotTableDataPathOption` of `AWS::QuickSight::Analysis`.
        PivotTableDataPathOption;
        new (data_path_list: List<DataPathValue> = "DataPathList");
        set {
            /// `Width`. Update: in place.
            width: Str = "Width";
        }
    }

    property! {
        /// `PivotTableFieldCollapseStateOption` of `AWS::QuickSight::Analysis`.
        PivotTableFieldCollapseStateOption;
        new (target: PivotTableFieldCollapseStateTarget = "Target");
        set {
            /// `State`. Update: in place.
            state: PivotTableFieldCollapseState = "State";
        }
    }

    property! {
        /// `PivotTableFieldCollapseStateTarget` of `AWS::QuickSight::Analysis`.
        PivotTableFieldCollapseStateTarget;
        new ();
        set {
            /// `FieldDataPathValues`: at most 20 items. Update: in place.
            field_data_path_values: List<DataPathValue> = "FieldDataPathValues";
            /// `FieldId`. Update: in place.
            field_id: Str = "FieldId";
        }
    }

    property! {
        /// `PivotTableFieldOption` of `AWS::QuickSight::Analysis`.
        PivotTableFieldOption;
        new (field_id: Str = "FieldId");
        set {
            /// `CustomLabel`: 1 to 2048 characters. Update: in place.
            custom_label: Str = "CustomLabel";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `PivotTableFieldOptions` of `AWS::QuickSight::Analysis`.
        PivotTableFieldOptions;
        new ();
        set {
            /// `CollapseStateOptions`. Update: in place.
            collapse_state_options: List<PivotTableFieldCollapseStateOption> = "CollapseStateOptions";
            /// `DataPathOptions`: at most 100 items. Update: in place.
            data_path_options: List<PivotTableDataPathOption> = "DataPathOptions";
            /// `SelectedFieldOptions`: at most 100 items. Update: in place.
            selected_field_options: List<PivotTableFieldOption> = "SelectedFieldOptions";
        }
    }

    property! {
        /// `PivotTableFieldSubtotalOptions` of `AWS::QuickSight::Analysis`.
        PivotTableFieldSubtotalOptions;
        new ();
        set {
            /// `FieldId`: 1 to 512 characters. Update: in place.
            field_id: Str = "FieldId";
        }
    }

    property! {
        /// `PivotTableFieldWells` of `AWS::QuickSight::Analysis`.
        PivotTableFieldWells;
        new ();
        set {
            /// `PivotTableAggregatedFieldWells`. Update: in place.
            pivot_table_aggregated_field_wells: PivotTableAggregatedFieldWells = "PivotTableAggregatedFieldWells";
        }
    }

    property! {
        /// `PivotTableOptions` of `AWS::QuickSight::Analysis`.
        PivotTableOptions;
        new ();
        set {
            /// `CellStyle`. Update: in place.
            cell_style: TableCellStyle = "CellStyle";
            /// `CollapsedRowDimensionsVisibility`. Update: in place.
            collapsed_row_dimensions_visibility: Visibility = "CollapsedRowDimensionsVisibility";
            /// `ColumnHeaderStyle`. Update: in place.
            column_header_style: TableCellStyle = "ColumnHeaderStyle";
            /// `ColumnNamesVisibility`. Update: in place.
            column_names_visibility: Visibility = "ColumnNamesVisibility";
            /// `DefaultCellWidth`. Update: in place.
            default_cell_width: Str = "DefaultCellWidth";
            /// `MetricPlacement`. Update: in place.
            metric_placement: PivotTableMetricPlacement = "MetricPlacement";
            /// `RowAlternateColorOptions`. Update: in place.
            row_alternate_color_options: RowAlternateColorOptions = "RowAlternateColorOptions";
            /// `RowFieldNamesStyle`. Update: in place.
            row_field_names_style: TableCellStyle = "RowFieldNamesStyle";
            /// `RowHeaderStyle`. Update: in place.
            row_header_style: TableCellStyle = "RowHeaderStyle";
            /// `RowsLabelOptions`. Update: in place.
            rows_label_options: PivotTableRowsLabelOptions = "RowsLabelOptions";
            /// `RowsLayout`. Update: in place.
            rows_layout: PivotTableRowsLayout = "RowsLayout";
            /// `SingleMetricVisibility`. Update: in place.
            single_metric_visibility: Visibility = "SingleMetricVisibility";
            /// `ToggleButtonsVisibility`. Update: in place.
            toggle_buttons_visibility: Visibility = "ToggleButtonsVisibility";
        }
    }

    property! {
        /// `PivotTablePaginatedReportOptions` of `AWS::QuickSight::Analysis`.
        PivotTablePaginatedReportOptions;
        new ();
        set {
            /// `OverflowColumnHeaderVisibility`. Update: in place.
            overflow_column_header_visibility: Visibility = "OverflowColumnHeaderVisibility";
            /// `VerticalOverflowVisibility`. Update: in place.
            vertical_overflow_visibility: Visibility = "VerticalOverflowVisibility";
        }
    }

    property! {
        /// `PivotTableRowsLabelOptions` of `AWS::QuickSight::Analysis`.
        PivotTableRowsLabelOptions;
        new ();
        set {
            /// `CustomLabel`: 1 to 1024 characters. Update: in place.
            custom_label: Str = "CustomLabel";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `PivotTableSortBy` of `AWS::QuickSight::Analysis`.
        PivotTableSortBy;
        new ();
        set {
            /// `Column`. Update: in place.
            column: ColumnSort = "Column";
            /// `DataPath`. Update: in place.
            data_path: DataPathSort = "DataPath";
            /// `Field`. Update: in place.
            field: FieldSort = "Field";
        }
    }

    property! {
        /// `PivotTableSortConfiguration` of `AWS::QuickSight::Analysis`.
        PivotTableSortConfiguration;
        new ();
        set {
            /// `FieldSortOptions`: at most 200 items. Update: in place.
            field_sort_options: List<PivotFieldSortOptions> = "FieldSortOptions";
        }
    }

    property! {
        /// `PivotTableTotalOptions` of `AWS::QuickSight::Analysis`.
        PivotTableTotalOptions;
        new ();
        set {
            /// `ColumnSubtotalOptions`. Update: in place.
            column_subtotal_options: SubtotalOptions = "ColumnSubtotalOptions";
            /// `ColumnTotalOptions`. Update: in place.
            column_total_options: PivotTotalOptions = "ColumnTotalOptions";
            /// `RowSubtotalOptions`. Update: in place.
            row_subtotal_options: SubtotalOptions = "RowSubtotalOptions";
            /// `RowTotalOptions`. Update: in place.
            row_total_options: PivotTotalOptions = "RowTotalOptions";
        }
    }

    property! {
        /// `PivotTableVisual` of `AWS::QuickSight::Analysis`.
        PivotTableVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: PivotTableConfiguration = "ChartConfiguration";
            /// `ConditionalFormatting`. Update: in place.
            conditional_formatting: PivotTableConditionalFormatting = "ConditionalFormatting";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `PivotTotalOptions` of `AWS::QuickSight::Analysis`.
        PivotTotalOptions;
        new ();
        set {
            /// `CustomLabel`. Update: in place.
            custom_label: Str = "CustomLabel";
            /// `MetricHeaderCellStyle`. Update: in place.
            metric_header_cell_style: TableCellStyle = "MetricHeaderCellStyle";
            /// `Placement`. Update: in place.
            placement: TableTotalsPlacement = "Placement";
            /// `ScrollStatus`. Update: in place.
            scroll_status: TableTotalsScrollStatus = "ScrollStatus";
            /// `TotalAggregationOptions`: at most 200 items. Update: in place.
            total_aggregation_options: List<TotalAggregationOption> = "TotalAggregationOptions";
            /// `TotalCellStyle`. Update: in place.
            total_cell_style: TableCellStyle = "TotalCellStyle";
            /// `TotalsVisibility`. Update: in place.
            totals_visibility: Visibility = "TotalsVisibility";
            /// `ValueCellStyle`. Update: in place.
            value_cell_style: TableCellStyle = "ValueCellStyle";
        }
    }

    property! {
        /// `PluginVisual` of `AWS::QuickSight::Analysis`.
        PluginVisual;
        new_with PluginVisualRequired {
            /// `PluginArn`. Update: in place.
            plugin_arn: Str = "PluginArn",
            /// `VisualId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            visual_id: Str = "VisualId",
        }
        set {
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: PluginVisualConfiguration = "ChartConfiguration";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `PluginVisualConfiguration` of `AWS::QuickSight::Analysis`.
        PluginVisualConfiguration;
        new ();
        set {
            /// `FieldWells`: at most 10 items. Update: in place.
            field_wells: List<PluginVisualFieldWell> = "FieldWells";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: PluginVisualSortConfiguration = "SortConfiguration";
            /// `VisualOptions`. Update: in place.
            visual_options: PluginVisualOptions = "VisualOptions";
        }
    }

    property! {
        /// `PluginVisualFieldWell` of `AWS::QuickSight::Analysis`.
        PluginVisualFieldWell;
        new ();
        set {
            /// `AxisName`. Update: in place.
            axis_name: PluginVisualAxisName = "AxisName";
            /// `Dimensions`: at most 200 items. Update: in place.
            dimensions: List<DimensionField> = "Dimensions";
            /// `Measures`: at most 200 items. Update: in place.
            measures: List<MeasureField> = "Measures";
            /// `Unaggregated`: at most 200 items. Update: in place.
            unaggregated: List<UnaggregatedField> = "Unaggregated";
        }
    }

    property! {
        /// `PluginVisualItemsLimitConfiguration` of `AWS::QuickSight::Analysis`.
        PluginVisualItemsLimitConfiguration;
        new ();
        set {
            /// `ItemsLimit`: default `null`. Update: in place.
            items_limit: Num = "ItemsLimit";
        }
    }

    property! {
        /// `PluginVisualOptions` of `AWS::QuickSight::Analysis`.
        PluginVisualOptions;
        new ();
        set {
            /// `VisualProperties`. Update: in place.
            visual_properties: List<PluginVisualProperty> = "VisualProperties";
        }
    }

    property! {
        /// `PluginVisualProperty` of `AWS::QuickSight::Analysis`.
        PluginVisualProperty;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `PluginVisualSortConfiguration` of `AWS::QuickSight::Analysis`.
        PluginVisualSortConfiguration;
        new ();
        set {
            /// `PluginVisualTableQuerySort`. Update: in place.
            plugin_visual_table_query_sort: PluginVisualTableQuerySort = "PluginVisualTableQuerySort";
        }
    }

    property! {
        /// `PluginVisualTableQuerySort` of `AWS::QuickSight::Analysis`.
        PluginVisualTableQuerySort;
        new ();
        set {
            /// `ItemsLimitConfiguration`. Update: in place.
            items_limit_configuration: PluginVisualItemsLimitConfiguration = "ItemsLimitConfiguration";
            /// `RowSort`: at most 100 items. Update: in place.
            row_sort: List<FieldSortOptions> = "RowSort";
        }
    }

    property! {
        /// `PredefinedHierarchy` of `AWS::QuickSight::Analysis`.
        PredefinedHierarchy;
        new (columns: List<ColumnIdentifier> = "Columns", hierarchy_id: Str = "HierarchyId");
        set {
            /// `DrillDownFilters`: at most 10 items. Update: in place.
            drill_down_filters: List<DrillDownFilter> = "DrillDownFilters";
        }
    }

    property! {
        /// `ProgressBarOptions` of `AWS::QuickSight::Analysis`.
        ProgressBarOptions;
        new ();
        set {
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `QueryExecutionOptions` of `AWS::QuickSight::Analysis`.
        QueryExecutionOptions;
        new ();
        set {
            /// `QueryExecutionMode`. Update: in place.
            query_execution_mode: QueryExecutionMode = "QueryExecutionMode";
        }
    }

    property! {
        /// `RadarChartAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        RadarChartAggregatedFieldWells;
        new ();
        set {
            /// `Category`: at most 1 items. Update: in place.
            category: List<DimensionField> = "Category";
            /// `Color`: at most 1 items. Update: in place.
            color: List<DimensionField> = "Color";
            /// `Values`: at most 20 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `RadarChartAreaStyleSettings` of `AWS::QuickSight::Analysis`.
        RadarChartAreaStyleSettings;
        new ();
        set {
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `RadarChartConfiguration` of `AWS::QuickSight::Analysis`.
        RadarChartConfiguration;
        new ();
        set {
            /// `AlternateBandColorsVisibility`. Update: in place.
            alternate_band_colors_visibility: Visibility = "AlternateBandColorsVisibility";
            /// `AlternateBandEvenColor`: `^#[A-F0-9]{6}$`. Update: in place.
            alternate_band_even_color: Str = "AlternateBandEvenColor";
            /// `AlternateBandOddColor`: `^#[A-F0-9]{6}$`. Update: in place.
            alternate_band_odd_color: Str = "AlternateBandOddColor";
            /// `AxesRangeScale`. Update: in place.
            axes_range_scale: RadarChartAxesRangeScale = "AxesRangeScale";
            /// `BaseSeriesSettings`. Update: in place.
            base_series_settings: RadarChartSeriesSettings = "BaseSeriesSettings";
            /// `CategoryAxis`. Update: in place.
            category_axis: AxisDisplayOptions = "CategoryAxis";
            /// `CategoryLabelOptions`. Update: in place.
            category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions";
            /// `ColorAxis`. Update: in place.
            color_axis: AxisDisplayOptions = "ColorAxis";
            /// `ColorLabelOptions`. Update: in place.
            color_label_options: ChartAxisLabelOptions = "ColorLabelOptions";
            /// `FieldWells`. Update: in place.
            field_wells: RadarChartFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `Shape`. Update: in place.
            shape: RadarChartShape = "Shape";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: RadarChartSortConfiguration = "SortConfiguration";
            /// `StartAngle`: -360 to 360. Update: in place.
            start_angle: Num = "StartAngle";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
        }
    }

    property! {
        /// `RadarChartFieldWells` of `AWS::QuickSight::Analysis`.
        RadarChartFieldWells;
        new ();
        set {
            /// `RadarChartAggregatedFieldWells`. Update: in place.
            radar_chart_aggregated_field_wells: RadarChartAggregatedFieldWells = "RadarChartAggregatedFieldWells";
        }
    }

    property! {
        /// `RadarChartSeriesSettings` of `AWS::QuickSight::Analysis`.
        RadarChartSeriesSettings;
        new ();
        set {
            /// `AreaStyleSettings`. Update: in place.
            area_style_settings: RadarChartAreaStyleSettings = "AreaStyleSettings";
        }
    }

    property! {
        /// `RadarChartSortConfiguration` of `AWS::QuickSight::Analysis`.
        RadarChartSortConfiguration;
        new ();
        set {
            /// `CategoryItemsLimit`. Update: in place.
            category_items_limit: ItemsLimitConfiguration = "CategoryItemsLimit";
            /// `CategorySort`: at most 100 items. Update: in place.
            category_sort: List<FieldSortOptions> = "CategorySort";
            /// `ColorItemsLimit`. Update: in place.
            color_items_limit: ItemsLimitConfiguration = "ColorItemsLimit";
            /// `ColorSort`: at most 100 items. Update: in place.
            color_sort: List<FieldSortOptions> = "ColorSort";
        }
    }

    property! {
        /// `RadarChartVisual` of `AWS::QuickSight::Analysis`.
        RadarChartVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: RadarChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `RangeEndsLabelType` of `AWS::QuickSight::Analysis`.
        RangeEndsLabelType;
        new ();
        set {
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `ReferenceLine` of `AWS::QuickSight::Analysis`.
        ReferenceLine;
        new (data_configuration: ReferenceLineDataConfiguration = "DataConfiguration");
        set {
            /// `LabelConfiguration`. Update: in place.
            label_configuration: ReferenceLineLabelConfiguration = "LabelConfiguration";
            /// `Status`. Update: in place.
            status: WidgetStatus = "Status";
            /// `StyleConfiguration`. Update: in place.
            style_configuration: ReferenceLineStyleConfiguration = "StyleConfiguration";
        }
    }

    property! {
        /// `ReferenceLineCustomLabelConfiguration` of `AWS::QuickSight::Analysis`.
        ReferenceLineCustomLabelConfiguration;
        new (custom_label: Str = "CustomLabel");
        set {
        }
    }

    property! {
        /// `ReferenceLineDataConfiguration` of `AWS::QuickSight::Analysis`.
        ReferenceLineDataConfiguration;
        new ();
        set {
            /// `AxisBinding`. Update: in place.
            axis_binding: AxisBinding = "AxisBinding";
            /// `DynamicConfiguration`. Update: in place.
            dynamic_configuration: ReferenceLineDynamicDataConfiguration = "DynamicConfiguration";
            /// `SeriesType`. Update: in place.
            series_type: ReferenceLineSeriesType = "SeriesType";
            /// `StaticConfiguration`. Update: in place.
            static_configuration: ReferenceLineStaticDataConfiguration = "StaticConfiguration";
        }
    }

    property! {
        /// `ReferenceLineDynamicDataConfiguration` of `AWS::QuickSight::Analysis`.
        ReferenceLineDynamicDataConfiguration;
        new (calculation: NumericalAggregationFunction = "Calculation", column: ColumnIdentifier = "Column");
        set {
            /// `MeasureAggregationFunction`. Update: in place.
            measure_aggregation_function: AggregationFunction = "MeasureAggregationFunction";
        }
    }

    property! {
        /// `ReferenceLineLabelConfiguration` of `AWS::QuickSight::Analysis`.
        ReferenceLineLabelConfiguration;
        new ();
        set {
            /// `CustomLabelConfiguration`. Update: in place.
            custom_label_configuration: ReferenceLineCustomLabelConfiguration = "CustomLabelConfiguration";
            /// `FontColor`: `^#[A-F0-9]{6}$`. Update: in place.
            font_color: Str = "FontColor";
            /// `FontConfiguration`. Update: in place.
            font_configuration: FontConfiguration = "FontConfiguration";
            /// `HorizontalPosition`. Update: in place.
            horizontal_position: ReferenceLineLabelHorizontalPosition = "HorizontalPosition";
            /// `ValueLabelConfiguration`. Update: in place.
            value_label_configuration: ReferenceLineValueLabelConfiguration = "ValueLabelConfiguration";
            /// `VerticalPosition`. Update: in place.
            vertical_position: ReferenceLineLabelVerticalPosition = "VerticalPosition";
        }
    }

    property! {
        /// `ReferenceLineStaticDataConfiguration` of `AWS::QuickSight::Analysis`.
        ReferenceLineStaticDataConfiguration;
        new (value: Num = "Value");
        set {
        }
    }

    property! {
        /// `ReferenceLineStyleConfiguration` of `AWS::QuickSight::Analysis`.
        ReferenceLineStyleConfiguration;
        new ();
        set {
            /// `Color`: `^#[A-F0-9]{6}$`. Update: in place.
            color: Str = "Color";
            /// `Pattern`. Update: in place.
            pattern: ReferenceLinePatternType = "Pattern";
        }
    }

    property! {
        /// `ReferenceLineValueLabelConfiguration` of `AWS::QuickSight::Analysis`.
        ReferenceLineValueLabelConfiguration;
        new ();
        set {
            /// `FormatConfiguration`. Update: in place.
            format_configuration: NumericFormatConfiguration = "FormatConfiguration";
            /// `RelativePosition`. Update: in place.
            relative_position: ReferenceLineValueLabelRelativePosition = "RelativePosition";
        }
    }

    property! {
        /// `RelativeDateTimeControlDisplayOptions` of `AWS::QuickSight::Analysis`.
        RelativeDateTimeControlDisplayOptions;
        new ();
        set {
            /// `DateTimeFormat`: 1 to 128 characters. Update: in place.
            date_time_format: Str = "DateTimeFormat";
            /// `InfoIconLabelOptions`. Update: in place.
            info_icon_label_options: SheetControlInfoIconLabelOptions = "InfoIconLabelOptions";
            /// `TitleOptions`. Update: in place.
            title_options: LabelOptions = "TitleOptions";
        }
    }

    property! {
        /// `RelativeDatesFilter` of `AWS::QuickSight::Analysis`.
        RelativeDatesFilter;
        new_with RelativeDatesFilterRequired {
            /// `AnchorDateConfiguration`. Update: in place.
            anchor_date_configuration: AnchorDateConfiguration = "AnchorDateConfiguration",
            /// `Column`. Update: in place.
            column: ColumnIdentifier = "Column",
            /// `FilterId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            filter_id: Str = "FilterId",
            /// `NullOption`. Update: in place.
            null_option: FilterNullOption = "NullOption",
            /// `RelativeDateType`. Update: in place.
            relative_date_type: RelativeDateType = "RelativeDateType",
            /// `TimeGranularity`. Update: in place.
            time_granularity: TimeGranularity = "TimeGranularity",
        }
        set {
            /// `DefaultFilterControlConfiguration`. Update: in place.
            default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration";
            /// `ExcludePeriodConfiguration`. Update: in place.
            exclude_period_configuration: ExcludePeriodConfiguration = "ExcludePeriodConfiguration";
            /// `MinimumGranularity`. Update: in place.
            minimum_granularity: TimeGranularity = "MinimumGranularity";
            /// `ParameterName`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            parameter_name: Str = "ParameterName";
            /// `RelativeDateValue`: default `null`. Update: in place.
            relative_date_value: Num = "RelativeDateValue";
        }
    }

    property! {
        /// `RollingDateConfiguration` of `AWS::QuickSight::Analysis`.
        RollingDateConfiguration;
        new (expression: Str = "Expression");
        set {
            /// `DataSetIdentifier`: at most 2048 characters. Update: in place.
            data_set_identifier: Str = "DataSetIdentifier";
        }
    }

    property! {
        /// `RowAlternateColorOptions` of `AWS::QuickSight::Analysis`.
        RowAlternateColorOptions;
        new ();
        set {
            /// `RowAlternateColors`: at most 1 items, `^#[A-F0-9]{6}$`. Update: in place.
            row_alternate_colors: List<Str> = "RowAlternateColors";
            /// `Status`. Update: in place.
            status: WidgetStatus = "Status";
            /// `UsePrimaryBackgroundColor`. Update: in place.
            use_primary_background_color: WidgetStatus = "UsePrimaryBackgroundColor";
        }
    }

    property! {
        /// `SameSheetTargetVisualConfiguration` of `AWS::QuickSight::Analysis`.
        SameSheetTargetVisualConfiguration;
        new ();
        set {
            /// `TargetVisualOptions`. Update: in place.
            target_visual_options: TargetVisualOptions = "TargetVisualOptions";
            /// `TargetVisuals`: 1 to 50 items, 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            target_visuals: List<Str> = "TargetVisuals";
        }
    }

    property! {
        /// `SankeyDiagramAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        SankeyDiagramAggregatedFieldWells;
        new ();
        set {
            /// `Destination`: at most 200 items. Update: in place.
            destination: List<DimensionField> = "Destination";
            /// `Source`: at most 200 items. Update: in place.
            source: List<DimensionField> = "Source";
            /// `Weight`: at most 200 items. Update: in place.
            weight: List<MeasureField> = "Weight";
        }
    }

    property! {
        /// `SankeyDiagramChartConfiguration` of `AWS::QuickSight::Analysis`.
        SankeyDiagramChartConfiguration;
        new ();
        set {
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `FieldWells`. Update: in place.
            field_wells: SankeyDiagramFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: SankeyDiagramSortConfiguration = "SortConfiguration";
        }
    }

    property! {
        /// `SankeyDiagramFieldWells` of `AWS::QuickSight::Analysis`.
        SankeyDiagramFieldWells;
        new ();
        set {
            /// `SankeyDiagramAggregatedFieldWells`. Update: in place.
            sankey_diagram_aggregated_field_wells: SankeyDiagramAggregatedFieldWells = "SankeyDiagramAggregatedFieldWells";
        }
    }

    property! {
        /// `SankeyDiagramSortConfiguration` of `AWS::QuickSight::Analysis`.
        SankeyDiagramSortConfiguration;
        new ();
        set {
            /// `DestinationItemsLimit`. Update: in place.
            destination_items_limit: ItemsLimitConfiguration = "DestinationItemsLimit";
            /// `SourceItemsLimit`. Update: in place.
            source_items_limit: ItemsLimitConfiguration = "SourceItemsLimit";
            /// `WeightSort`: at most 100 items. Update: in place.
            weight_sort: List<FieldSortOptions> = "WeightSort";
        }
    }

    property! {
        /// `SankeyDiagramVisual` of `AWS::QuickSight::Analysis`.
        SankeyDiagramVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: SankeyDiagramChartConfiguration = "ChartConfiguration";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `ScatterPlotCategoricallyAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        ScatterPlotCategoricallyAggregatedFieldWells;
        new ();
        set {
            /// `Category`: at most 200 items. Update: in place.
            category: List<DimensionField> = "Category";
            /// `Label`: at most 200 items. Update: in place.
            label: List<DimensionField> = "Label";
            /// `Size`: at most 200 items. Update: in place.
            size: List<MeasureField> = "Size";
            /// `XAxis`: at most 200 items. Update: in place.
            x_axis: List<MeasureField> = "XAxis";
            /// `YAxis`: at most 200 items. Update: in place.
            y_axis: List<MeasureField> = "YAxis";
        }
    }

    property! {
        /// `ScatterPlotConfiguration` of `AWS::QuickSight::Analysis`.
        ScatterPlotConfiguration;
        new ();
        set {
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `FieldWells`. Update: in place.
            field_wells: ScatterPlotFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: ScatterPlotSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
            /// `XAxisDisplayOptions`. Update: in place.
            x_axis_display_options: AxisDisplayOptions = "XAxisDisplayOptions";
            /// `XAxisLabelOptions`. Update: in place.
            x_axis_label_options: ChartAxisLabelOptions = "XAxisLabelOptions";
            /// `YAxisDisplayOptions`. Update: in place.
            y_axis_display_options: AxisDisplayOptions = "YAxisDisplayOptions";
            /// `YAxisLabelOptions`. Update: in place.
            y_axis_label_options: ChartAxisLabelOptions = "YAxisLabelOptions";
        }
    }

    property! {
        /// `ScatterPlotFieldWells` of `AWS::QuickSight::Analysis`.
        ScatterPlotFieldWells;
        new ();
        set {
            /// `ScatterPlotCategoricallyAggregatedFieldWells`. Update: in place.
            scatter_plot_categorically_aggregated_field_wells: ScatterPlotCategoricallyAggregatedFieldWells = "ScatterPlotCategoricallyAggregatedFieldWells";
            /// `ScatterPlotUnaggregatedFieldWells`. Update: in place.
            scatter_plot_unaggregated_field_wells: ScatterPlotUnaggregatedFieldWells = "ScatterPlotUnaggregatedFieldWells";
        }
    }

    property! {
        /// `ScatterPlotSortConfiguration` of `AWS::QuickSight::Analysis`.
        ScatterPlotSortConfiguration;
        new ();
        set {
            /// `ScatterPlotLimitConfiguration`. Update: in place.
            scatter_plot_limit_configuration: ItemsLimitConfiguration = "ScatterPlotLimitConfiguration";
        }
    }

    property! {
        /// `ScatterPlotUnaggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        ScatterPlotUnaggregatedFieldWells;
        new ();
        set {
            /// `Category`: at most 200 items. Update: in place.
            category: List<DimensionField> = "Category";
            /// `Label`: at most 200 items. Update: in place.
            label: List<DimensionField> = "Label";
            /// `Size`: at most 200 items. Update: in place.
            size: List<MeasureField> = "Size";
            /// `XAxis`: at most 200 items. Update: in place.
            x_axis: List<DimensionField> = "XAxis";
            /// `YAxis`: at most 200 items. Update: in place.
            y_axis: List<DimensionField> = "YAxis";
        }
    }

    property! {
        /// `ScatterPlotVisual` of `AWS::QuickSight::Analysis`.
        ScatterPlotVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: ScatterPlotConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `ScrollBarOptions` of `AWS::QuickSight::Analysis`.
        ScrollBarOptions;
        new ();
        set {
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
            /// `VisibleRange`. Update: in place.
            visible_range: VisibleRangeOptions = "VisibleRange";
        }
    }

    property! {
        /// `SecondaryValueOptions` of `AWS::QuickSight::Analysis`.
        SecondaryValueOptions;
        new ();
        set {
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `SectionAfterPageBreak` of `AWS::QuickSight::Analysis`.
        SectionAfterPageBreak;
        new ();
        set {
            /// `Status`. Update: in place.
            status: SectionPageBreakStatus = "Status";
        }
    }

    property! {
        /// `SectionBasedLayoutCanvasSizeOptions` of `AWS::QuickSight::Analysis`.
        SectionBasedLayoutCanvasSizeOptions;
        new ();
        set {
            /// `PaperCanvasSizeOptions`. Update: in place.
            paper_canvas_size_options: SectionBasedLayoutPaperCanvasSizeOptions = "PaperCanvasSizeOptions";
        }
    }

    property! {
        /// `SectionBasedLayoutConfiguration` of `AWS::QuickSight::Analysis`.
        SectionBasedLayoutConfiguration;
        new_with SectionBasedLayoutConfigurationRequired {
            /// `BodySections`: at most 28 items. Update: in place.
            body_sections: List<BodySectionConfiguration> = "BodySections",
            /// `CanvasSizeOptions`. Update: in place.
            canvas_size_options: SectionBasedLayoutCanvasSizeOptions = "CanvasSizeOptions",
            /// `FooterSections`: at most 1 items. Update: in place.
            footer_sections: List<HeaderFooterSectionConfiguration> = "FooterSections",
            /// `HeaderSections`: at most 1 items. Update: in place.
            header_sections: List<HeaderFooterSectionConfiguration> = "HeaderSections",
        }
        set {
        }
    }

    property! {
        /// `SectionBasedLayoutPaperCanvasSizeOptions` of `AWS::QuickSight::Analysis`.
        SectionBasedLayoutPaperCanvasSizeOptions;
        new ();
        set {
            /// `PaperMargin`. Update: in place.
            paper_margin: Spacing = "PaperMargin";
            /// `PaperOrientation`. Update: in place.
            paper_orientation: PaperOrientation = "PaperOrientation";
            /// `PaperSize`. Update: in place.
            paper_size: PaperSize = "PaperSize";
        }
    }

    property! {
        /// `SectionLayoutConfiguration` of `AWS::QuickSight::Analysis`.
        SectionLayoutConfiguration;
        new (free_form_layout: FreeFormSectionLayoutConfiguration = "FreeFormLayout");
        set {
        }
    }

    property! {
        /// `SectionPageBreakConfiguration` of `AWS::QuickSight::Analysis`.
        SectionPageBreakConfiguration;
        new ();
        set {
            /// `After`. Update: in place.
            after: SectionAfterPageBreak = "After";
        }
    }

    property! {
        /// `SectionStyle` of `AWS::QuickSight::Analysis`.
        SectionStyle;
        new ();
        set {
            /// `Height`. Update: in place.
            height: Str = "Height";
            /// `Padding`. Update: in place.
            padding: Spacing = "Padding";
        }
    }

    property! {
        /// `SelectedSheetsFilterScopeConfiguration` of `AWS::QuickSight::Analysis`.
        SelectedSheetsFilterScopeConfiguration;
        new ();
        set {
            /// `SheetVisualScopingConfigurations`: 1 to 50 items. Update: in place.
            sheet_visual_scoping_configurations: List<SheetVisualScopingConfiguration> = "SheetVisualScopingConfigurations";
        }
    }

    property! {
        /// `SeriesItem` of `AWS::QuickSight::Analysis`.
        SeriesItem;
        new ();
        set {
            /// `DataFieldSeriesItem`. Update: in place.
            data_field_series_item: DataFieldSeriesItem = "DataFieldSeriesItem";
            /// `FieldSeriesItem`. Update: in place.
            field_series_item: FieldSeriesItem = "FieldSeriesItem";
        }
    }

    property! {
        /// `SetParameterValueConfiguration` of `AWS::QuickSight::Analysis`.
        SetParameterValueConfiguration;
        new (destination_parameter_name: Str = "DestinationParameterName", value: DestinationParameterValueConfiguration = "Value");
        set {
        }
    }

    property! {
        /// `ShapeConditionalFormat` of `AWS::QuickSight::Analysis`.
        ShapeConditionalFormat;
        new (background_color: ConditionalFormattingColor = "BackgroundColor");
        set {
        }
    }

    property! {
        /// `Sheet` of `AWS::QuickSight::Analysis`.
        Sheet;
        new ();
        set {
            /// `Name`: 1 to 2048 characters. Update: in place.
            name: Str = "Name";
            /// `SheetId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            sheet_id: Str = "SheetId";
        }
    }

    property! {
        /// `SheetControlInfoIconLabelOptions` of `AWS::QuickSight::Analysis`.
        SheetControlInfoIconLabelOptions;
        new ();
        set {
            /// `InfoIconText`: 1 to 100 characters. Update: in place.
            info_icon_text: Str = "InfoIconText";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `SheetControlLayout` of `AWS::QuickSight::Analysis`.
        SheetControlLayout;
        new (configuration: SheetControlLayoutConfiguration = "Configuration");
        set {
        }
    }

    property! {
        /// `SheetControlLayoutConfiguration` of `AWS::QuickSight::Analysis`.
        SheetControlLayoutConfiguration;
        new ();
        set {
            /// `GridLayout`. Update: in place.
            grid_layout: GridLayoutConfiguration = "GridLayout";
        }
    }

    property! {
        /// `SheetDefinition` of `AWS::QuickSight::Analysis`.
        SheetDefinition;
        new (sheet_id: Str = "SheetId");
        set {
            /// `ContentType`. Update: in place.
            content_type: SheetContentType = "ContentType";
            /// `Description`: 1 to 1024 characters. Update: in place.
            description: Str = "Description";
            /// `FilterControls`: at most 200 items. Update: in place.
            filter_controls: List<FilterControl> = "FilterControls";
            /// `Images`: at most 10 items. Update: in place.
            images: List<SheetImage> = "Images";
            /// `Layouts`: 1 items. Update: in place.
            layouts: List<Layout> = "Layouts";
            /// `Name`: 1 to 2048 characters. Update: in place.
            name: Str = "Name";
            /// `ParameterControls`: at most 200 items. Update: in place.
            parameter_controls: List<ParameterControl> = "ParameterControls";
            /// `SheetControlLayouts`: at most 1 items. Update: in place.
            sheet_control_layouts: List<SheetControlLayout> = "SheetControlLayouts";
            /// `TextBoxes`: at most 100 items. Update: in place.
            text_boxes: List<SheetTextBox> = "TextBoxes";
            /// `Title`: 1 to 1024 characters. Update: in place.
            title: Str = "Title";
            /// `Visuals`: at most 50 items. Update: in place.
            visuals: List<Visual> = "Visuals";
        }
    }

    property! {
        /// `SheetElementConfigurationOverrides` of `AWS::QuickSight::Analysis`.
        SheetElementConfigurationOverrides;
        new ();
        set {
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `SheetElementRenderingRule` of `AWS::QuickSight::Analysis`.
        SheetElementRenderingRule;
        new (configuration_overrides: SheetElementConfigurationOverrides = "ConfigurationOverrides", expression: Str = "Expression");
        set {
        }
    }

    property! {
        /// `SheetImage` of `AWS::QuickSight::Analysis`.
        SheetImage;
        new (sheet_image_id: Str = "SheetImageId", source: SheetImageSource = "Source");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<ImageCustomAction> = "Actions";
            /// `ImageContentAltText`: 1 to 1024 characters. Update: in place.
            image_content_alt_text: Str = "ImageContentAltText";
            /// `Interactions`. Update: in place.
            interactions: ImageInteractionOptions = "Interactions";
            /// `Scaling`. Update: in place.
            scaling: SheetImageScalingConfiguration = "Scaling";
            /// `Tooltip`. Update: in place.
            tooltip: SheetImageTooltipConfiguration = "Tooltip";
        }
    }

    property! {
        /// `SheetImageScalingConfiguration` of `AWS::QuickSight::Analysis`.
        SheetImageScalingConfiguration;
        new ();
        set {
            /// `ScalingType`. Update: in place.
            scaling_type: SheetImageScalingType = "ScalingType";
        }
    }

    property! {
        /// `SheetImageSource` of `AWS::QuickSight::Analysis`.
        SheetImageSource;
        new ();
        set {
            /// `SheetImageStaticFileSource`. Update: in place.
            sheet_image_static_file_source: SheetImageStaticFileSource = "SheetImageStaticFileSource";
        }
    }

    property! {
        /// `SheetImageStaticFileSource` of `AWS::QuickSight::Analysis`.
        SheetImageStaticFileSource;
        new (static_file_id: Str = "StaticFileId");
        set {
        }
    }

    property! {
        /// `SheetImageTooltipConfiguration` of `AWS::QuickSight::Analysis`.
        SheetImageTooltipConfiguration;
        new ();
        set {
            /// `TooltipText`. Update: in place.
            tooltip_text: SheetImageTooltipText = "TooltipText";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `SheetImageTooltipText` of `AWS::QuickSight::Analysis`.
        SheetImageTooltipText;
        new ();
        set {
            /// `PlainText`: 1 to 1024 characters. Update: in place.
            plain_text: Str = "PlainText";
        }
    }

    property! {
        /// `SheetLayoutGroup` of `AWS::QuickSight::Analysis`.
        SheetLayoutGroup;
        new (id: Str = "Id", members: List<SheetLayoutGroupMember> = "Members");
        set {
        }
    }

    property! {
        /// `SheetLayoutGroupMember` of `AWS::QuickSight::Analysis`.
        SheetLayoutGroupMember;
        new (id: Str = "Id", type_: SheetLayoutGroupMemberType = "Type");
        set {
        }
    }

    property! {
        /// `SheetTextBox` of `AWS::QuickSight::Analysis`.
        SheetTextBox;
        new (sheet_text_box_id: Str = "SheetTextBoxId");
        set {
            /// `Content`: at most 150 000 characters. Update: in place.
            content: Str = "Content";
        }
    }

    property! {
        /// `SheetVisualScopingConfiguration` of `AWS::QuickSight::Analysis`.
        SheetVisualScopingConfiguration;
        new (scope: FilterVisualScope = "Scope", sheet_id: Str = "SheetId");
        set {
            /// `VisualIds`: at most 50 items, 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            visual_ids: List<Str> = "VisualIds";
        }
    }

    property! {
        /// `ShortFormatText` of `AWS::QuickSight::Analysis`.
        ShortFormatText;
        new ();
        set {
            /// `PlainText`: 1 to 512 characters. Update: in place.
            plain_text: Str = "PlainText";
            /// `RichText`: 1 to 1024 characters. Update: in place.
            rich_text: Str = "RichText";
        }
    }

    property! {
        /// `SimpleClusterMarker` of `AWS::QuickSight::Analysis`.
        SimpleClusterMarker;
        new ();
        set {
            /// `Color`: `^#[A-F0-9]{6}$`. Update: in place.
            color: Str = "Color";
        }
    }

    property! {
        /// `SingleAxisOptions` of `AWS::QuickSight::Analysis`.
        SingleAxisOptions;
        new ();
        set {
            /// `YAxisOptions`. Update: in place.
            y_axis_options: YAxisOptions = "YAxisOptions";
        }
    }

    property! {
        /// `SliderControlDisplayOptions` of `AWS::QuickSight::Analysis`.
        SliderControlDisplayOptions;
        new ();
        set {
            /// `InfoIconLabelOptions`. Update: in place.
            info_icon_label_options: SheetControlInfoIconLabelOptions = "InfoIconLabelOptions";
            /// `TitleOptions`. Update: in place.
            title_options: LabelOptions = "TitleOptions";
        }
    }

    property! {
        /// `SmallMultiplesAxisProperties` of `AWS::QuickSight::Analysis`.
        SmallMultiplesAxisProperties;
        new ();
        set {
            /// `Placement`. Update: in place.
            placement: SmallMultiplesAxisPlacement = "Placement";
            /// `Scale`. Update: in place.
            scale: SmallMultiplesAxisScale = "Scale";
        }
    }

    property! {
        /// `SmallMultiplesOptions` of `AWS::QuickSight::Analysis`.
        SmallMultiplesOptions;
        new ();
        set {
            /// `MaxVisibleColumns`: 1 to 10. Update: in place.
            max_visible_columns: Num = "MaxVisibleColumns";
            /// `MaxVisibleRows`: 1 to 10. Update: in place.
            max_visible_rows: Num = "MaxVisibleRows";
            /// `PanelConfiguration`. Update: in place.
            panel_configuration: PanelConfiguration = "PanelConfiguration";
            /// `XAxis`. Update: in place.
            x_axis: SmallMultiplesAxisProperties = "XAxis";
            /// `YAxis`. Update: in place.
            y_axis: SmallMultiplesAxisProperties = "YAxis";
        }
    }

    property! {
        /// `Spacing` of `AWS::QuickSight::Analysis`.
        Spacing;
        new ();
        set {
            /// `Bottom`. Update: in place.
            bottom: Str = "Bottom";
            /// `Left`. Update: in place.
            left: Str = "Left";
            /// `Right`. Update: in place.
            right: Str = "Right";
            /// `Top`. Update: in place.
            top: Str = "Top";
        }
    }

    property! {
        /// `SparklinesOptions` of `AWS::QuickSight::Analysis`.
        SparklinesOptions;
        new (field_id: Str = "FieldId", x_axis_field: DimensionField = "XAxisField");
        set {
            /// `AllPointsMarker`. Update: in place.
            all_points_marker: LineChartMarkerStyleSettings = "AllPointsMarker";
            /// `LineColor`: `^#[A-F0-9]{6}$`. Update: in place.
            line_color: Str = "LineColor";
            /// `LineInterpolation`. Update: in place.
            line_interpolation: LineInterpolation = "LineInterpolation";
            /// `MaxValueMarker`. Update: in place.
            max_value_marker: LineChartMarkerStyleSettings = "MaxValueMarker";
            /// `MinValueMarker`. Update: in place.
            min_value_marker: LineChartMarkerStyleSettings = "MinValueMarker";
            /// `VisualType`. Update: in place.
            visual_type: SparklineVisualType = "VisualType";
            /// `YAxisBehavior`. Update: in place.
            y_axis_behavior: SparklineAxisBehavior = "YAxisBehavior";
        }
    }

    property! {
        /// `SpatialStaticFile` of `AWS::QuickSight::Analysis`.
        SpatialStaticFile;
        new (static_file_id: Str = "StaticFileId");
        set {
            /// `Source`. Update: in place.
            source: StaticFileSource = "Source";
        }
    }

    property! {
        /// `StaticFile` of `AWS::QuickSight::Analysis`.
        StaticFile;
        new ();
        set {
            /// `ImageStaticFile`. Update: in place.
            image_static_file: ImageStaticFile = "ImageStaticFile";
            /// `SpatialStaticFile`. Update: in place.
            spatial_static_file: SpatialStaticFile = "SpatialStaticFile";
        }
    }

    property! {
        /// `StaticFileS3SourceOptions` of `AWS::QuickSight::Analysis`.
        StaticFileS3SourceOptions;
        new_with StaticFileS3SourceOptionsRequired {
            /// `BucketName`. Update: in place.
            bucket_name: S3BucketName = "BucketName",
            /// `ObjectKey`. Update: in place.
            object_key: Str = "ObjectKey",
            /// `Region`. Update: in place.
            region: Str = "Region",
        }
        set {
        }
    }

    property! {
        /// `StaticFileSource` of `AWS::QuickSight::Analysis`.
        StaticFileSource;
        new ();
        set {
            /// `S3Options`. Update: in place.
            s3_options: StaticFileS3SourceOptions = "S3Options";
            /// `UrlOptions`. Update: in place.
            url_options: StaticFileUrlSourceOptions = "UrlOptions";
        }
    }

    property! {
        /// `StaticFileUrlSourceOptions` of `AWS::QuickSight::Analysis`.
        StaticFileUrlSourceOptions;
        new (url: Str = "Url");
        set {
        }
    }

    property! {
        /// `StringDefaultValues` of `AWS::QuickSight::Analysis`.
        StringDefaultValues;
        new ();
        set {
            /// `DynamicValue`. Update: in place.
            dynamic_value: DynamicDefaultValue = "DynamicValue";
            /// `StaticValues`: at most 50 000 items. Update: in place.
            static_values: List<Str> = "StaticValues";
        }
    }

    property! {
        /// `StringFormatConfiguration` of `AWS::QuickSight::Analysis`.
        StringFormatConfiguration;
        new ();
        set {
            /// `NullValueFormatConfiguration`. Update: in place.
            null_value_format_configuration: NullValueFormatConfiguration = "NullValueFormatConfiguration";
            /// `NumericFormatConfiguration`. Update: in place.
            numeric_format_configuration: NumericFormatConfiguration = "NumericFormatConfiguration";
        }
    }

    property! {
        /// `StringParameter` of `AWS::QuickSight::Analysis`.
        StringParameter;
        new (name: Str = "Name", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `StringParameterDeclaration` of `AWS::QuickSight::Analysis`.
        StringParameterDeclaration;
        new (name: Str = "Name", parameter_value_type: ParameterValueType = "ParameterValueType");
        set {
            /// `DefaultValues`. Update: in place.
            default_values: StringDefaultValues = "DefaultValues";
            /// `MappedDataSetParameters`: at most 150 items. Update: in place.
            mapped_data_set_parameters: List<MappedDataSetParameter> = "MappedDataSetParameters";
            /// `ValueWhenUnset`. Update: in place.
            value_when_unset: StringValueWhenUnsetConfiguration = "ValueWhenUnset";
        }
    }

    property! {
        /// `StringValueWhenUnsetConfiguration` of `AWS::QuickSight::Analysis`.
        StringValueWhenUnsetConfiguration;
        new ();
        set {
            /// `CustomValue`. Update: in place.
            custom_value: Str = "CustomValue";
            /// `ValueWhenUnsetOption`. Update: in place.
            value_when_unset_option: ValueWhenUnsetOption = "ValueWhenUnsetOption";
        }
    }

    property! {
        /// `SubtotalOptions` of `AWS::QuickSight::Analysis`.
        SubtotalOptions;
        new ();
        set {
            /// `CustomLabel`. Update: in place.
            custom_label: Str = "CustomLabel";
            /// `FieldLevel`. Update: in place.
            field_level: PivotTableSubtotalLevel = "FieldLevel";
            /// `FieldLevelOptions`: at most 100 items. Update: in place.
            field_level_options: List<PivotTableFieldSubtotalOptions> = "FieldLevelOptions";
            /// `MetricHeaderCellStyle`. Update: in place.
            metric_header_cell_style: TableCellStyle = "MetricHeaderCellStyle";
            /// `StyleTargets`: at most 3 items. Update: in place.
            style_targets: List<TableStyleTarget> = "StyleTargets";
            /// `TotalCellStyle`. Update: in place.
            total_cell_style: TableCellStyle = "TotalCellStyle";
            /// `TotalsVisibility`. Update: in place.
            totals_visibility: Visibility = "TotalsVisibility";
            /// `ValueCellStyle`. Update: in place.
            value_cell_style: TableCellStyle = "ValueCellStyle";
        }
    }

    property! {
        /// `TableAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        TableAggregatedFieldWells;
        new ();
        set {
            /// `GroupBy`: at most 200 items. Update: in place.
            group_by: List<DimensionField> = "GroupBy";
            /// `Values`: at most 200 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `TableBorderOptions` of `AWS::QuickSight::Analysis`.
        TableBorderOptions;
        new ();
        set {
            /// `Color`: `^#[A-F0-9]{6}$`. Update: in place.
            color: Str = "Color";
            /// `Style`. Update: in place.
            style: TableBorderStyle = "Style";
            /// `Thickness`: 1 to 4. Update: in place.
            thickness: Num = "Thickness";
        }
    }

    property! {
        /// `TableCellConditionalFormatting` of `AWS::QuickSight::Analysis`.
        TableCellConditionalFormatting;
        new (field_id: Str = "FieldId");
        set {
            /// `TextFormat`. Update: in place.
            text_format: TextConditionalFormat = "TextFormat";
        }
    }

    property! {
        /// `TableCellImageSizingConfiguration` of `AWS::QuickSight::Analysis`.
        TableCellImageSizingConfiguration;
        new ();
        set {
            /// `TableCellImageScalingConfiguration`. Update: in place.
            table_cell_image_scaling_configuration: TableCellImageScalingConfiguration = "TableCellImageScalingConfiguration";
        }
    }

    property! {
        /// `TableCellStyle` of `AWS::QuickSight::Analysis`.
        TableCellStyle;
        new ();
        set {
            /// `BackgroundColor`: `^#[A-F0-9]{6}$`. Update: in place.
            background_color: Str = "BackgroundColor";
            /// `Border`. Update: in place.
            border: GlobalTableBorderOptions = "Border";
            /// `FontConfiguration`. Update: in place.
            font_configuration: FontConfiguration = "FontConfiguration";
            /// `Height`: 8 to 500. Update: in place.
            height: Num = "Height";
            /// `HorizontalTextAlignment`. Update: in place.
            horizontal_text_alignment: HorizontalTextAlignment = "HorizontalTextAlignment";
            /// `TextWrap`. Update: in place.
            text_wrap: TextWrap = "TextWrap";
            /// `VerticalTextAlignment`. Update: in place.
            vertical_text_alignment: VerticalTextAlignment = "VerticalTextAlignment";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `TableConditionalFormatting` of `AWS::QuickSight::Analysis`.
        TableConditionalFormatting;
        new ();
        set {
            /// `ConditionalFormattingOptions`: at most 500 items. Update: in place.
            conditional_formatting_options: List<TableConditionalFormattingOption> = "ConditionalFormattingOptions";
        }
    }

    property! {
        /// `TableConditionalFormattingOption` of `AWS::QuickSight::Analysis`.
        TableConditionalFormattingOption;
        new ();
        set {
            /// `Cell`. Update: in place.
            cell: TableCellConditionalFormatting = "Cell";
            /// `Row`. Update: in place.
            row: TableRowConditionalFormatting = "Row";
        }
    }

    property! {
        /// `TableConfiguration` of `AWS::QuickSight::Analysis`.
        TableConfiguration;
        new ();
        set {
            /// `FieldOptions`. Update: in place.
            field_options: TableFieldOptions = "FieldOptions";
            /// `FieldWells`. Update: in place.
            field_wells: TableFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `PaginatedReportOptions`. Update: in place.
            paginated_report_options: TablePaginatedReportOptions = "PaginatedReportOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: TableSortConfiguration = "SortConfiguration";
            /// `TableInlineVisualizations`: at most 200 items. Update: in place.
            table_inline_visualizations: List<TableInlineVisualization> = "TableInlineVisualizations";
            /// `TableOptions`. Update: in place.
            table_options: TableOptions = "TableOptions";
            /// `TotalOptions`. Update: in place.
            total_options: TotalOptions = "TotalOptions";
        }
    }

    property! {
        /// `TableFieldCustomIconContent` of `AWS::QuickSight::Analysis`.
        TableFieldCustomIconContent;
        new ();
        set {
            /// `Icon`. Update: in place.
            icon: TableFieldIconSetType = "Icon";
        }
    }

    property! {
        /// `TableFieldCustomTextContent` of `AWS::QuickSight::Analysis`.
        TableFieldCustomTextContent;
        new (font_configuration: FontConfiguration = "FontConfiguration");
        set {
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `TableFieldImageConfiguration` of `AWS::QuickSight::Analysis`.
        TableFieldImageConfiguration;
        new ();
        set {
            /// `SizingOptions`. Update: in place.
            sizing_options: TableCellImageSizingConfiguration = "SizingOptions";
        }
    }

    property! {
        /// `TableFieldLinkConfiguration` of `AWS::QuickSight::Analysis`.
        TableFieldLinkConfiguration;
        new (content: TableFieldLinkContentConfiguration = "Content", target: URLTargetConfiguration = "Target");
        set {
        }
    }

    property! {
        /// `TableFieldLinkContentConfiguration` of `AWS::QuickSight::Analysis`.
        TableFieldLinkContentConfiguration;
        new ();
        set {
            /// `CustomIconContent`. Update: in place.
            custom_icon_content: TableFieldCustomIconContent = "CustomIconContent";
            /// `CustomTextContent`. Update: in place.
            custom_text_content: TableFieldCustomTextContent = "CustomTextContent";
        }
    }

    property! {
        /// `TableFieldOption` of `AWS::QuickSight::Analysis`.
        TableFieldOption;
        new (field_id: Str = "FieldId");
        set {
            /// `CustomLabel`: 1 to 2048 characters. Update: in place.
            custom_label: Str = "CustomLabel";
            /// `URLStyling`. Update: in place.
            url_styling: TableFieldURLConfiguration = "URLStyling";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
            /// `Width`. Update: in place.
            width: Str = "Width";
        }
    }

    property! {
        /// `TableFieldOptions` of `AWS::QuickSight::Analysis`.
        TableFieldOptions;
        new ();
        set {
            /// `Order`: at most 200 items, 1 to 512 characters. Update: in place.
            order: List<Str> = "Order";
            /// `PinnedFieldOptions`. Update: in place.
            pinned_field_options: TablePinnedFieldOptions = "PinnedFieldOptions";
            /// `SelectedFieldOptions`: at most 100 items. Update: in place.
            selected_field_options: List<TableFieldOption> = "SelectedFieldOptions";
            /// `TransposedTableOptions`: at most 10 001 items. Update: in place.
            transposed_table_options: List<TransposedTableOption> = "TransposedTableOptions";
        }
    }

    property! {
        /// `TableFieldURLConfiguration` of `AWS::QuickSight::Analysis`.
        TableFieldURLConfiguration;
        new ();
        set {
            /// `ImageConfiguration`. Update: in place.
            image_configuration: TableFieldImageConfiguration = "ImageConfiguration";
            /// `LinkConfiguration`. Update: in place.
            link_configuration: TableFieldLinkConfiguration = "LinkConfiguration";
        }
    }

    property! {
        /// `TableFieldWells` of `AWS::QuickSight::Analysis`.
        TableFieldWells;
        new ();
        set {
            /// `TableAggregatedFieldWells`. Update: in place.
            table_aggregated_field_wells: TableAggregatedFieldWells = "TableAggregatedFieldWells";
            /// `TableUnaggregatedFieldWells`. Update: in place.
            table_unaggregated_field_wells: TableUnaggregatedFieldWells = "TableUnaggregatedFieldWells";
        }
    }

    property! {
        /// `TableInlineVisualization` of `AWS::QuickSight::Analysis`.
        TableInlineVisualization;
        new ();
        set {
            /// `DataBars`. Update: in place.
            data_bars: DataBarsOptions = "DataBars";
            /// `Sparklines`. Update: in place.
            sparklines: SparklinesOptions = "Sparklines";
        }
    }

    property! {
        /// `TableOptions` of `AWS::QuickSight::Analysis`.
        TableOptions;
        new ();
        set {
            /// `CellStyle`. Update: in place.
            cell_style: TableCellStyle = "CellStyle";
            /// `HeaderStyle`. Update: in place.
            header_style: TableCellStyle = "HeaderStyle";
            /// `Orientation`. Update: in place.
            orientation: TableOrientation = "Orientation";
            /// `RowAlternateColorOptions`. Update: in place.
            row_alternate_color_options: RowAlternateColorOptions = "RowAlternateColorOptions";
        }
    }

    property! {
        /// `TablePaginatedReportOptions` of `AWS::QuickSight::Analysis`.
        TablePaginatedReportOptions;
        new ();
        set {
            /// `OverflowColumnHeaderVisibility`. Update: in place.
            overflow_column_header_visibility: Visibility = "OverflowColumnHeaderVisibility";
            /// `VerticalOverflowVisibility`. Update: in place.
            vertical_overflow_visibility: Visibility = "VerticalOverflowVisibility";
        }
    }

    property! {
        /// `TablePinnedFieldOptions` of `AWS::QuickSight::Analysis`.
        TablePinnedFieldOptions;
        new ();
        set {
            /// `PinnedLeftFields`: at most 201 items, 1 to 512 characters. Update: in place.
            pinned_left_fields: List<Str> = "PinnedLeftFields";
        }
    }

    property! {
        /// `TableRowConditionalFormatting` of `AWS::QuickSight::Analysis`.
        TableRowConditionalFormatting;
        new ();
        set {
            /// `BackgroundColor`. Update: in place.
            background_color: ConditionalFormattingColor = "BackgroundColor";
            /// `TextColor`. Update: in place.
            text_color: ConditionalFormattingColor = "TextColor";
        }
    }

    property! {
        /// `TableSideBorderOptions` of `AWS::QuickSight::Analysis`.
        TableSideBorderOptions;
        new ();
        set {
            /// `Bottom`. Update: in place.
            bottom: TableBorderOptions = "Bottom";
            /// `InnerHorizontal`. Update: in place.
            inner_horizontal: TableBorderOptions = "InnerHorizontal";
            /// `InnerVertical`. Update: in place.
            inner_vertical: TableBorderOptions = "InnerVertical";
            /// `Left`. Update: in place.
            left: TableBorderOptions = "Left";
            /// `Right`. Update: in place.
            right: TableBorderOptions = "Right";
            /// `Top`. Update: in place.
            top: TableBorderOptions = "Top";
        }
    }

    property! {
        /// `TableSortConfiguration` of `AWS::QuickSight::Analysis`.
        TableSortConfiguration;
        new ();
        set {
            /// `PaginationConfiguration`. Update: in place.
            pagination_configuration: PaginationConfiguration = "PaginationConfiguration";
            /// `RowSort`: at most 100 items. Update: in place.
            row_sort: List<FieldSortOptions> = "RowSort";
        }
    }

    property! {
        /// `TableStyleTarget` of `AWS::QuickSight::Analysis`.
        TableStyleTarget;
        new (cell_type: StyledCellType = "CellType");
        set {
        }
    }

    property! {
        /// `TableUnaggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        TableUnaggregatedFieldWells;
        new ();
        set {
            /// `Values`: at most 200 items. Update: in place.
            values: List<UnaggregatedField> = "Values";
        }
    }

    property! {
        /// `TableVisual` of `AWS::QuickSight::Analysis`.
        TableVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: TableConfiguration = "ChartConfiguration";
            /// `ConditionalFormatting`. Update: in place.
            conditional_formatting: TableConditionalFormatting = "ConditionalFormatting";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `TextAreaControlDisplayOptions` of `AWS::QuickSight::Analysis`.
        TextAreaControlDisplayOptions;
        new ();
        set {
            /// `InfoIconLabelOptions`. Update: in place.
            info_icon_label_options: SheetControlInfoIconLabelOptions = "InfoIconLabelOptions";
            /// `PlaceholderOptions`. Update: in place.
            placeholder_options: TextControlPlaceholderOptions = "PlaceholderOptions";
            /// `TitleOptions`. Update: in place.
            title_options: LabelOptions = "TitleOptions";
        }
    }

    property! {
        /// `TextConditionalFormat` of `AWS::QuickSight::Analysis`.
        TextConditionalFormat;
        new ();
        set {
            /// `BackgroundColor`. Update: in place.
            background_color: ConditionalFormattingColor = "BackgroundColor";
            /// `Icon`. Update: in place.
            icon: ConditionalFormattingIcon = "Icon";
            /// `TextColor`. Update: in place.
            text_color: ConditionalFormattingColor = "TextColor";
        }
    }

    property! {
        /// `TextControlPlaceholderOptions` of `AWS::QuickSight::Analysis`.
        TextControlPlaceholderOptions;
        new ();
        set {
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `TextFieldControlDisplayOptions` of `AWS::QuickSight::Analysis`.
        TextFieldControlDisplayOptions;
        new ();
        set {
            /// `InfoIconLabelOptions`. Update: in place.
            info_icon_label_options: SheetControlInfoIconLabelOptions = "InfoIconLabelOptions";
            /// `PlaceholderOptions`. Update: in place.
            placeholder_options: TextControlPlaceholderOptions = "PlaceholderOptions";
            /// `TitleOptions`. Update: in place.
            title_options: LabelOptions = "TitleOptions";
        }
    }

    property! {
        /// `ThousandSeparatorOptions` of `AWS::QuickSight::Analysis`.
        ThousandSeparatorOptions;
        new ();
        set {
            /// `GroupingStyle`. Update: in place.
            grouping_style: DigitGroupingStyle = "GroupingStyle";
            /// `Symbol`. Update: in place.
            symbol: NumericSeparatorSymbol = "Symbol";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `TimeBasedForecastProperties` of `AWS::QuickSight::Analysis`.
        TimeBasedForecastProperties;
        new ();
        set {
            /// `LowerBoundary`: default `null`. Update: in place.
            lower_boundary: Num = "LowerBoundary";
            /// `PeriodsBackward`: 0 to 1000. Update: in place.
            periods_backward: Num = "PeriodsBackward";
            /// `PeriodsForward`: 1 to 1000. Update: in place.
            periods_forward: Num = "PeriodsForward";
            /// `PredictionInterval`: 50 to 95. Update: in place.
            prediction_interval: Num = "PredictionInterval";
            /// `Seasonality`: 1 to 180. Update: in place.
            seasonality: Num = "Seasonality";
            /// `UpperBoundary`: default `null`. Update: in place.
            upper_boundary: Num = "UpperBoundary";
        }
    }

    property! {
        /// `TimeEqualityFilter` of `AWS::QuickSight::Analysis`.
        TimeEqualityFilter;
        new (column: ColumnIdentifier = "Column", filter_id: Str = "FilterId");
        set {
            /// `DefaultFilterControlConfiguration`. Update: in place.
            default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration";
            /// `ParameterName`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            parameter_name: Str = "ParameterName";
            /// `RollingDate`. Update: in place.
            rolling_date: RollingDateConfiguration = "RollingDate";
            /// `TimeGranularity`. Update: in place.
            time_granularity: TimeGranularity = "TimeGranularity";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `TimeRangeDrillDownFilter` of `AWS::QuickSight::Analysis`.
        TimeRangeDrillDownFilter;
        new_with TimeRangeDrillDownFilterRequired {
            /// `Column`. Update: in place.
            column: ColumnIdentifier = "Column",
            /// `RangeMaximum`. Update: in place.
            range_maximum: Str = "RangeMaximum",
            /// `RangeMinimum`. Update: in place.
            range_minimum: Str = "RangeMinimum",
            /// `TimeGranularity`. Update: in place.
            time_granularity: TimeGranularity = "TimeGranularity",
        }
        set {
        }
    }

    property! {
        /// `TimeRangeFilter` of `AWS::QuickSight::Analysis`.
        TimeRangeFilter;
        new (column: ColumnIdentifier = "Column", filter_id: Str = "FilterId", null_option: FilterNullOption = "NullOption");
        set {
            /// `DefaultFilterControlConfiguration`. Update: in place.
            default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration";
            /// `ExcludePeriodConfiguration`. Update: in place.
            exclude_period_configuration: ExcludePeriodConfiguration = "ExcludePeriodConfiguration";
            /// `IncludeMaximum`: default `null`. Update: in place.
            include_maximum: Bool = "IncludeMaximum";
            /// `IncludeMinimum`: default `null`. Update: in place.
            include_minimum: Bool = "IncludeMinimum";
            /// `RangeMaximumValue`. Update: in place.
            range_maximum_value: TimeRangeFilterValue = "RangeMaximumValue";
            /// `RangeMinimumValue`. Update: in place.
            range_minimum_value: TimeRangeFilterValue = "RangeMinimumValue";
            /// `TimeGranularity`. Update: in place.
            time_granularity: TimeGranularity = "TimeGranularity";
        }
    }

    property! {
        /// `TimeRangeFilterValue` of `AWS::QuickSight::Analysis`.
        TimeRangeFilterValue;
        new ();
        set {
            /// `Parameter`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            parameter: Str = "Parameter";
            /// `RollingDate`. Update: in place.
            rolling_date: RollingDateConfiguration = "RollingDate";
            /// `StaticValue`. Update: in place.
            static_value: Str = "StaticValue";
        }
    }

    property! {
        /// `TooltipItem` of `AWS::QuickSight::Analysis`.
        TooltipItem;
        new ();
        set {
            /// `ColumnTooltipItem`. Update: in place.
            column_tooltip_item: ColumnTooltipItem = "ColumnTooltipItem";
            /// `FieldTooltipItem`. Update: in place.
            field_tooltip_item: FieldTooltipItem = "FieldTooltipItem";
        }
    }

    property! {
        /// `TooltipOptions` of `AWS::QuickSight::Analysis`.
        TooltipOptions;
        new ();
        set {
            /// `FieldBasedTooltip`. Update: in place.
            field_based_tooltip: FieldBasedTooltip = "FieldBasedTooltip";
            /// `SelectedTooltipType`. Update: in place.
            selected_tooltip_type: SelectedTooltipType = "SelectedTooltipType";
            /// `TooltipVisibility`. Update: in place.
            tooltip_visibility: Visibility = "TooltipVisibility";
        }
    }

    property! {
        /// `TopBottomFilter` of `AWS::QuickSight::Analysis`.
        TopBottomFilter;
        new (aggregation_sort_configurations: List<AggregationSortConfiguration> = "AggregationSortConfigurations", column: ColumnIdentifier = "Column", filter_id: Str = "FilterId");
        set {
            /// `DefaultFilterControlConfiguration`. Update: in place.
            default_filter_control_configuration: DefaultFilterControlConfiguration = "DefaultFilterControlConfiguration";
            /// `Limit`: default `null`. Update: in place.
            limit: Num = "Limit";
            /// `ParameterName`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            parameter_name: Str = "ParameterName";
            /// `TimeGranularity`. Update: in place.
            time_granularity: TimeGranularity = "TimeGranularity";
        }
    }

    property! {
        /// `TopBottomMoversComputation` of `AWS::QuickSight::Analysis`.
        TopBottomMoversComputation;
        new (computation_id: Str = "ComputationId", type_: TopBottomComputationType = "Type");
        set {
            /// `Category`. Update: in place.
            category: DimensionField = "Category";
            /// `MoverSize`: 1 to 20, default `0`. Update: in place.
            mover_size: Num = "MoverSize";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `SortOrder`. Update: in place.
            sort_order: TopBottomSortOrder = "SortOrder";
            /// `Time`. Update: in place.
            time: DimensionField = "Time";
            /// `Value`. Update: in place.
            value: MeasureField = "Value";
        }
    }

    property! {
        /// `TopBottomRankedComputation` of `AWS::QuickSight::Analysis`.
        TopBottomRankedComputation;
        new (computation_id: Str = "ComputationId", type_: TopBottomComputationType = "Type");
        set {
            /// `Category`. Update: in place.
            category: DimensionField = "Category";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `ResultSize`: 1 to 20, default `0`. Update: in place.
            result_size: Num = "ResultSize";
            /// `Value`. Update: in place.
            value: MeasureField = "Value";
        }
    }

    property! {
        /// `TopicIdentifierDeclaration` of `AWS::QuickSight::Analysis`.
        TopicIdentifierDeclaration;
        new (identifier: Str = "Identifier", topic_arn: SnsTopicArn = "TopicArn");
        set {
        }
    }

    property! {
        /// `TopicReference` of `AWS::QuickSight::Analysis`.
        TopicReference;
        new (topic_arn: SnsTopicArn = "TopicArn", topic_placeholder: Str = "TopicPlaceholder");
        set {
        }
    }

    property! {
        /// `TotalAggregationComputation` of `AWS::QuickSight::Analysis`.
        TotalAggregationComputation;
        new (computation_id: Str = "ComputationId");
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Value`. Update: in place.
            value: MeasureField = "Value";
        }
    }

    property! {
        /// `TotalAggregationFunction` of `AWS::QuickSight::Analysis`.
        TotalAggregationFunction;
        new ();
        set {
            /// `SimpleTotalAggregationFunction`. Update: in place.
            simple_total_aggregation_function: SimpleTotalAggregationFunction = "SimpleTotalAggregationFunction";
        }
    }

    property! {
        /// `TotalAggregationOption` of `AWS::QuickSight::Analysis`.
        TotalAggregationOption;
        new (field_id: Str = "FieldId", total_aggregation_function: TotalAggregationFunction = "TotalAggregationFunction");
        set {
        }
    }

    property! {
        /// `TotalOptions` of `AWS::QuickSight::Analysis`.
        TotalOptions;
        new ();
        set {
            /// `CustomLabel`. Update: in place.
            custom_label: Str = "CustomLabel";
            /// `Placement`. Update: in place.
            placement: TableTotalsPlacement = "Placement";
            /// `ScrollStatus`. Update: in place.
            scroll_status: TableTotalsScrollStatus = "ScrollStatus";
            /// `TotalAggregationOptions`: at most 200 items. Update: in place.
            total_aggregation_options: List<TotalAggregationOption> = "TotalAggregationOptions";
            /// `TotalCellStyle`. Update: in place.
            total_cell_style: TableCellStyle = "TotalCellStyle";
            /// `TotalsVisibility`. Update: in place.
            totals_visibility: Visibility = "TotalsVisibility";
        }
    }

    property! {
        /// `TransposedTableOption` of `AWS::QuickSight::Analysis`.
        TransposedTableOption;
        new (column_type: TransposedColumnType = "ColumnType");
        set {
            /// `ColumnIndex`: 0 to 9999. Update: in place.
            column_index: Num = "ColumnIndex";
            /// `ColumnWidth`. Update: in place.
            column_width: Str = "ColumnWidth";
        }
    }

    property! {
        /// `TreeMapAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        TreeMapAggregatedFieldWells;
        new ();
        set {
            /// `Colors`: at most 1 items. Update: in place.
            colors: List<MeasureField> = "Colors";
            /// `Groups`: at most 1 items. Update: in place.
            groups: List<DimensionField> = "Groups";
            /// `Sizes`: at most 1 items. Update: in place.
            sizes: List<MeasureField> = "Sizes";
        }
    }

    property! {
        /// `TreeMapConfiguration` of `AWS::QuickSight::Analysis`.
        TreeMapConfiguration;
        new ();
        set {
            /// `ColorLabelOptions`. Update: in place.
            color_label_options: ChartAxisLabelOptions = "ColorLabelOptions";
            /// `ColorScale`. Update: in place.
            color_scale: ColorScale = "ColorScale";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `FieldWells`. Update: in place.
            field_wells: TreeMapFieldWells = "FieldWells";
            /// `GroupLabelOptions`. Update: in place.
            group_label_options: ChartAxisLabelOptions = "GroupLabelOptions";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `SizeLabelOptions`. Update: in place.
            size_label_options: ChartAxisLabelOptions = "SizeLabelOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: TreeMapSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
        }
    }

    property! {
        /// `TreeMapFieldWells` of `AWS::QuickSight::Analysis`.
        TreeMapFieldWells;
        new ();
        set {
            /// `TreeMapAggregatedFieldWells`. Update: in place.
            tree_map_aggregated_field_wells: TreeMapAggregatedFieldWells = "TreeMapAggregatedFieldWells";
        }
    }

    property! {
        /// `TreeMapSortConfiguration` of `AWS::QuickSight::Analysis`.
        TreeMapSortConfiguration;
        new ();
        set {
            /// `TreeMapGroupItemsLimitConfiguration`. Update: in place.
            tree_map_group_items_limit_configuration: ItemsLimitConfiguration = "TreeMapGroupItemsLimitConfiguration";
            /// `TreeMapSort`: at most 100 items. Update: in place.
            tree_map_sort: List<FieldSortOptions> = "TreeMapSort";
        }
    }

    property! {
        /// `TreeMapVisual` of `AWS::QuickSight::Analysis`.
        TreeMapVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: TreeMapConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `TrendArrowOptions` of `AWS::QuickSight::Analysis`.
        TrendArrowOptions;
        new ();
        set {
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `UnaggregatedField` of `AWS::QuickSight::Analysis`.
        UnaggregatedField;
        new (column: ColumnIdentifier = "Column", field_id: Str = "FieldId");
        set {
            /// `FormatConfiguration`. Update: in place.
            format_configuration: FormatConfiguration = "FormatConfiguration";
        }
    }

    property! {
        /// `UniqueValuesComputation` of `AWS::QuickSight::Analysis`.
        UniqueValuesComputation;
        new (computation_id: Str = "ComputationId");
        set {
            /// `Category`. Update: in place.
            category: DimensionField = "Category";
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `ValidationStrategy` of `AWS::QuickSight::Analysis`.
        ValidationStrategy;
        new (mode: ValidationStrategyMode = "Mode");
        set {
        }
    }

    property! {
        /// `VisibleRangeOptions` of `AWS::QuickSight::Analysis`.
        VisibleRangeOptions;
        new ();
        set {
            /// `PercentRange`. Update: in place.
            percent_range: PercentVisibleRange = "PercentRange";
        }
    }

    property! {
        /// `Visual` of `AWS::QuickSight::Analysis`.
        Visual;
        new ();
        set {
            /// `BarChartVisual`. Update: in place.
            bar_chart_visual: BarChartVisual = "BarChartVisual";
            /// `BoxPlotVisual`. Update: in place.
            box_plot_visual: BoxPlotVisual = "BoxPlotVisual";
            /// `ComboChartVisual`. Update: in place.
            combo_chart_visual: ComboChartVisual = "ComboChartVisual";
            /// `CustomContentVisual`. Update: in place.
            custom_content_visual: CustomContentVisual = "CustomContentVisual";
            /// `EmptyVisual`. Update: in place.
            empty_visual: EmptyVisual = "EmptyVisual";
            /// `FilledMapVisual`. Update: in place.
            filled_map_visual: FilledMapVisual = "FilledMapVisual";
            /// `FunnelChartVisual`. Update: in place.
            funnel_chart_visual: FunnelChartVisual = "FunnelChartVisual";
            /// `GaugeChartVisual`. Update: in place.
            gauge_chart_visual: GaugeChartVisual = "GaugeChartVisual";
            /// `GeospatialMapVisual`. Update: in place.
            geospatial_map_visual: GeospatialMapVisual = "GeospatialMapVisual";
            /// `HeatMapVisual`. Update: in place.
            heat_map_visual: HeatMapVisual = "HeatMapVisual";
            /// `HistogramVisual`. Update: in place.
            histogram_visual: HistogramVisual = "HistogramVisual";
            /// `InsightVisual`. Update: in place.
            insight_visual: InsightVisual = "InsightVisual";
            /// `KPIVisual`. Update: in place.
            kpi_visual: KPIVisual = "KPIVisual";
            /// `LayerMapVisual`. Update: in place.
            layer_map_visual: LayerMapVisual = "LayerMapVisual";
            /// `LineChartVisual`. Update: in place.
            line_chart_visual: LineChartVisual = "LineChartVisual";
            /// `PieChartVisual`. Update: in place.
            pie_chart_visual: PieChartVisual = "PieChartVisual";
            /// `PivotTableVisual`. Update: in place.
            pivot_table_visual: PivotTableVisual = "PivotTableVisual";
            /// `PluginVisual`. Update: in place.
            plugin_visual: PluginVisual = "PluginVisual";
            /// `RadarChartVisual`. Update: in place.
            radar_chart_visual: RadarChartVisual = "RadarChartVisual";
            /// `SankeyDiagramVisual`. Update: in place.
            sankey_diagram_visual: SankeyDiagramVisual = "SankeyDiagramVisual";
            /// `ScatterPlotVisual`. Update: in place.
            scatter_plot_visual: ScatterPlotVisual = "ScatterPlotVisual";
            /// `TableVisual`. Update: in place.
            table_visual: TableVisual = "TableVisual";
            /// `TreeMapVisual`. Update: in place.
            tree_map_visual: TreeMapVisual = "TreeMapVisual";
            /// `WaterfallVisual`. Update: in place.
            waterfall_visual: WaterfallVisual = "WaterfallVisual";
            /// `WordCloudVisual`. Update: in place.
            word_cloud_visual: WordCloudVisual = "WordCloudVisual";
        }
    }

    property! {
        /// `VisualCustomAction` of `AWS::QuickSight::Analysis`.
        VisualCustomAction;
        new_with VisualCustomActionRequired {
            /// `ActionOperations`: 1 to 2 items. Update: in place.
            action_operations: List<VisualCustomActionOperation> = "ActionOperations",
            /// `CustomActionId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            custom_action_id: Str = "CustomActionId",
            /// `Name`: 1 to 256 characters. Update: in place.
            name: Str = "Name",
            /// `Trigger`. Update: in place.
            trigger: VisualCustomActionTrigger = "Trigger",
        }
        set {
            /// `Status`. Update: in place.
            status: WidgetStatus = "Status";
        }
    }

    property! {
        /// `VisualCustomActionOperation` of `AWS::QuickSight::Analysis`.
        VisualCustomActionOperation;
        new ();
        set {
            /// `FilterOperation`. Update: in place.
            filter_operation: CustomActionFilterOperation = "FilterOperation";
            /// `NavigationOperation`. Update: in place.
            navigation_operation: CustomActionNavigationOperation = "NavigationOperation";
            /// `SetParametersOperation`. Update: in place.
            set_parameters_operation: CustomActionSetParametersOperation = "SetParametersOperation";
            /// `URLOperation`. Update: in place.
            url_operation: CustomActionURLOperation = "URLOperation";
        }
    }

    property! {
        /// `VisualInteractionOptions` of `AWS::QuickSight::Analysis`.
        VisualInteractionOptions;
        new ();
        set {
            /// `ContextMenuOption`. Update: in place.
            context_menu_option: ContextMenuOption = "ContextMenuOption";
            /// `VisualMenuOption`. Update: in place.
            visual_menu_option: VisualMenuOption = "VisualMenuOption";
        }
    }

    property! {
        /// `VisualMenuOption` of `AWS::QuickSight::Analysis`.
        VisualMenuOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `VisualPalette` of `AWS::QuickSight::Analysis`.
        VisualPalette;
        new ();
        set {
            /// `ChartColor`: `^#[A-F0-9]{6}$`. Update: in place.
            chart_color: Str = "ChartColor";
            /// `ColorMap`: at most 5000 items. Update: in place.
            color_map: List<DataPathColor> = "ColorMap";
        }
    }

    property! {
        /// `VisualSubtitleLabelOptions` of `AWS::QuickSight::Analysis`.
        VisualSubtitleLabelOptions;
        new ();
        set {
            /// `FormatText`. Update: in place.
            format_text: LongFormatText = "FormatText";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `VisualTitleLabelOptions` of `AWS::QuickSight::Analysis`.
        VisualTitleLabelOptions;
        new ();
        set {
            /// `FormatText`. Update: in place.
            format_text: ShortFormatText = "FormatText";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `WaterfallChartAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        WaterfallChartAggregatedFieldWells;
        new ();
        set {
            /// `Breakdowns`: at most 200 items. Update: in place.
            breakdowns: List<DimensionField> = "Breakdowns";
            /// `Categories`: at most 200 items. Update: in place.
            categories: List<DimensionField> = "Categories";
            /// `Values`: at most 200 items. Update: in place.
            values: List<MeasureField> = "Values";
        }
    }

    property! {
        /// `WaterfallChartColorConfiguration` of `AWS::QuickSight::Analysis`.
        WaterfallChartColorConfiguration;
        new ();
        set {
            /// `GroupColorConfiguration`. Update: in place.
            group_color_configuration: WaterfallChartGroupColorConfiguration = "GroupColorConfiguration";
        }
    }

    property! {
        /// `WaterfallChartConfiguration` of `AWS::QuickSight::Analysis`.
        WaterfallChartConfiguration;
        new ();
        set {
            /// `CategoryAxisDisplayOptions`. Update: in place.
            category_axis_display_options: AxisDisplayOptions = "CategoryAxisDisplayOptions";
            /// `CategoryAxisLabelOptions`. Update: in place.
            category_axis_label_options: ChartAxisLabelOptions = "CategoryAxisLabelOptions";
            /// `ColorConfiguration`. Update: in place.
            color_configuration: WaterfallChartColorConfiguration = "ColorConfiguration";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `FieldWells`. Update: in place.
            field_wells: WaterfallChartFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `PrimaryYAxisDisplayOptions`. Update: in place.
            primary_y_axis_display_options: AxisDisplayOptions = "PrimaryYAxisDisplayOptions";
            /// `PrimaryYAxisLabelOptions`. Update: in place.
            primary_y_axis_label_options: ChartAxisLabelOptions = "PrimaryYAxisLabelOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: WaterfallChartSortConfiguration = "SortConfiguration";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
            /// `WaterfallChartOptions`. Update: in place.
            waterfall_chart_options: WaterfallChartOptions = "WaterfallChartOptions";
        }
    }

    property! {
        /// `WaterfallChartFieldWells` of `AWS::QuickSight::Analysis`.
        WaterfallChartFieldWells;
        new ();
        set {
            /// `WaterfallChartAggregatedFieldWells`. Update: in place.
            waterfall_chart_aggregated_field_wells: WaterfallChartAggregatedFieldWells = "WaterfallChartAggregatedFieldWells";
        }
    }

    property! {
        /// `WaterfallChartGroupColorConfiguration` of `AWS::QuickSight::Analysis`.
        WaterfallChartGroupColorConfiguration;
        new ();
        set {
            /// `NegativeBarColor`: `^#[A-F0-9]{6}$`. Update: in place.
            negative_bar_color: Str = "NegativeBarColor";
            /// `PositiveBarColor`: `^#[A-F0-9]{6}$`. Update: in place.
            positive_bar_color: Str = "PositiveBarColor";
            /// `TotalBarColor`: `^#[A-F0-9]{6}$`. Update: in place.
            total_bar_color: Str = "TotalBarColor";
        }
    }

    property! {
        /// `WaterfallChartOptions` of `AWS::QuickSight::Analysis`.
        WaterfallChartOptions;
        new ();
        set {
            /// `TotalBarLabel`. Update: in place.
            total_bar_label: Str = "TotalBarLabel";
        }
    }

    property! {
        /// `WaterfallChartSortConfiguration` of `AWS::QuickSight::Analysis`.
        WaterfallChartSortConfiguration;
        new ();
        set {
            /// `BreakdownItemsLimit`. Update: in place.
            breakdown_items_limit: ItemsLimitConfiguration = "BreakdownItemsLimit";
            /// `CategorySort`: at most 100 items. Update: in place.
            category_sort: List<FieldSortOptions> = "CategorySort";
        }
    }

    property! {
        /// `WaterfallVisual` of `AWS::QuickSight::Analysis`.
        WaterfallVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: WaterfallChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `WhatIfPointScenario` of `AWS::QuickSight::Analysis`.
        WhatIfPointScenario;
        new (date: Str = "Date", value: Num = "Value");
        set {
        }
    }

    property! {
        /// `WhatIfRangeScenario` of `AWS::QuickSight::Analysis`.
        WhatIfRangeScenario;
        new_with WhatIfRangeScenarioRequired {
            /// `EndDate`. Update: in place.
            end_date: Str = "EndDate",
            /// `StartDate`. Update: in place.
            start_date: Str = "StartDate",
            /// `Value`: default `0`. Update: in place.
            value: Num = "Value",
        }
        set {
        }
    }

    property! {
        /// `WordCloudAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
        WordCloudAggregatedFieldWells;
        new ();
        set {
            /// `GroupBy`: at most 10 items. Update: in place.
            group_by: List<DimensionField> = "GroupBy";
            /// `Size`: at most 1 items. Update: in place.
            size: List<MeasureField> = "Size";
        }
    }

    property! {
        /// `WordCloudChartConfiguration` of `AWS::QuickSight::Analysis`.
        WordCloudChartConfiguration;
        new ();
        set {
            /// `CategoryLabelOptions`. Update: in place.
            category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions";
            /// `FieldWells`. Update: in place.
            field_wells: WordCloudFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: WordCloudSortConfiguration = "SortConfiguration";
            /// `WordCloudOptions`. Update: in place.
            word_cloud_options: WordCloudOptions = "WordCloudOptions";
        }
    }

    property! {
        /// `WordCloudFieldWells` of `AWS::QuickSight::Analysis`.
        WordCloudFieldWells;
        new ();
        set {
            /// `WordCloudAggregatedFieldWells`. Update: in place.
            word_cloud_aggregated_field_wells: WordCloudAggregatedFieldWells = "WordCloudAggregatedFieldWells";
        }
    }

    property! {
        /// `WordCloudOptions` of `AWS::QuickSight::Analysis`.
        WordCloudOptions;
        new ();
        set {
            /// `CloudLayout`. Update: in place.
            cloud_layout: WordCloudCloudLayout = "CloudLayout";
            /// `MaximumStringLength`: 1 to 100. Update: in place.
            maximum_string_length: Num = "MaximumStringLength";
            /// `WordCasing`. Update: in place.
            word_casing: WordCloudWordCasing = "WordCasing";
            /// `WordOrientation`. Update: in place.
            word_orientation: WordCloudWordOrientation = "WordOrientation";
            /// `WordPadding`. Update: in place.
            word_padding: WordCloudWordPadding = "WordPadding";
            /// `WordScaling`. Update: in place.
            word_scaling: WordCloudWordScaling = "WordScaling";
        }
    }

    property! {
        /// `WordCloudSortConfiguration` of `AWS::QuickSight::Analysis`.
        WordCloudSortConfiguration;
        new ();
        set {
            /// `CategoryItemsLimit`. Update: in place.
            category_items_limit: ItemsLimitConfiguration = "CategoryItemsLimit";
            /// `CategorySort`: at most 100 items. Update: in place.
            category_sort: List<FieldSortOptions> = "CategorySort";
        }
    }

    property! {
        /// `WordCloudVisual` of `AWS::QuickSight::Analysis`.
        WordCloudVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: WordCloudChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `YAxisOptions` of `AWS::QuickSight::Analysis`.
        YAxisOptions;
        new ();
        set {
            /// `YAxis`. Update: in place.
            y_axis: SingleYAxisOption = "YAxis";
        }
    }

    values! {
        /// `AnalysisErrorType` of `AWS::QuickSight::Analysis`.
        AnalysisErrorType {
            ACCESS_DENIED = "ACCESS_DENIED",
            SOURCE_NOT_FOUND = "SOURCE_NOT_FOUND",
            DATA_SET_NOT_FOUND = "DATA_SET_NOT_FOUND",
            INTERNAL_FAILURE = "INTERNAL_FAILURE",
            PARAMETER_VALUE_INCOMPATIBLE = "PARAMETER_VALUE_INCOMPATIBLE",
            PARAMETER_TYPE_INVALID = "PARAMETER_TYPE_INVALID",
            PARAMETER_NOT_FOUND = "PARAMETER_NOT_FOUND",
            COLUMN_TYPE_MISMATCH = "COLUMN_TYPE_MISMATCH",
            COLUMN_GEOGRAPHIC_ROLE_MISMATCH = "COLUMN_GEOGRAPHIC_ROLE_MISMATCH",
            COLUMN_REPLACEMENT_MISSING = "COLUMN_REPLACEMENT_MISSING",
        }
    }

    values! {
        /// `AnchorOption` of `AWS::QuickSight::Analysis`.
        AnchorOption {
            NOW = "NOW",
        }
    }

    values! {
        /// `ArcThickness` of `AWS::QuickSight::Analysis`.
        ArcThickness {
            SMALL = "SMALL",
            MEDIUM = "MEDIUM",
            LARGE = "LARGE",
            WHOLE = "WHOLE",
        }
    }

    values! {
        /// `ArcThicknessOptions` of `AWS::QuickSight::Analysis`.
        ArcThicknessOptions {
            SMALL = "SMALL",
            MEDIUM = "MEDIUM",
            LARGE = "LARGE",
        }
    }

    values! {
        /// `AxisBinding` of `AWS::QuickSight::Analysis`.
        AxisBinding {
            PRIMARY_YAXIS = "PRIMARY_YAXIS",
            SECONDARY_YAXIS = "SECONDARY_YAXIS",
        }
    }

    values! {
        /// `BarChartOrientation` of `AWS::QuickSight::Analysis`.
        BarChartOrientation {
            HORIZONTAL = "HORIZONTAL",
            VERTICAL = "VERTICAL",
        }
    }

    values! {
        /// `BarsArrangement` of `AWS::QuickSight::Analysis`.
        BarsArrangement {
            CLUSTERED = "CLUSTERED",
            STACKED = "STACKED",
            STACKED_PERCENT = "STACKED_PERCENT",
        }
    }

    values! {
        /// `BaseMapStyleType` of `AWS::QuickSight::Analysis`.
        BaseMapStyleType {
            LIGHT_GRAY = "LIGHT_GRAY",
            DARK_GRAY = "DARK_GRAY",
            STREET = "STREET",
            IMAGERY = "IMAGERY",
        }
    }

    values! {
        /// `BoxPlotFillStyle` of `AWS::QuickSight::Analysis`.
        BoxPlotFillStyle {
            SOLID = "SOLID",
            TRANSPARENT = "TRANSPARENT",
        }
    }

    values! {
        /// `CategoricalAggregationFunction` of `AWS::QuickSight::Analysis`.
        CategoricalAggregationFunction {
            COUNT = "COUNT",
            DISTINCT_COUNT = "DISTINCT_COUNT",
        }
    }

    values! {
        /// `CategoryFilterMatchOperator` of `AWS::QuickSight::Analysis`.
        CategoryFilterMatchOperator {
            EQUALS = "EQUALS",
            DOES_NOT_EQUAL = "DOES_NOT_EQUAL",
            CONTAINS = "CONTAINS",
            DOES_NOT_CONTAIN = "DOES_NOT_CONTAIN",
            STARTS_WITH = "STARTS_WITH",
            ENDS_WITH = "ENDS_WITH",
        }
    }

    values! {
        /// `CategoryFilterSelectAllOptions` of `AWS::QuickSight::Analysis`.
        CategoryFilterSelectAllOptions {
            FILTER_ALL_VALUES = "FILTER_ALL_VALUES",
        }
    }

    values! {
        /// `ColorFillType` of `AWS::QuickSight::Analysis`.
        ColorFillType {
            DISCRETE = "DISCRETE",
            GRADIENT = "GRADIENT",
        }
    }

    values! {
        /// `ColumnRole` of `AWS::QuickSight::Analysis`.
        ColumnRole {
            DIMENSION = "DIMENSION",
            MEASURE = "MEASURE",
        }
    }

    values! {
        /// `CommitMode` of `AWS::QuickSight::Analysis`.
        CommitMode {
            AUTO = "AUTO",
            MANUAL = "MANUAL",
        }
    }

    values! {
        /// `ComparisonMethod` of `AWS::QuickSight::Analysis`.
        ComparisonMethod {
            DIFFERENCE = "DIFFERENCE",
            PERCENT_DIFFERENCE = "PERCENT_DIFFERENCE",
            PERCENT = "PERCENT",
        }
    }

    values! {
        /// `ConditionalFormattingIconDisplayOption` of `AWS::QuickSight::Analysis`.
        ConditionalFormattingIconDisplayOption {
            ICON_ONLY = "ICON_ONLY",
        }
    }

    values! {
        /// `ConditionalFormattingIconSetType` of `AWS::QuickSight::Analysis`.
        ConditionalFormattingIconSetType {
            PLUS_MINUS = "PLUS_MINUS",
            CHECK_X = "CHECK_X",
            THREE_COLOR_ARROW = "THREE_COLOR_ARROW",
            THREE_GRAY_ARROW = "THREE_GRAY_ARROW",
            CARET_UP_MINUS_DOWN = "CARET_UP_MINUS_DOWN",
            THREE_SHAPE = "THREE_SHAPE",
            THREE_CIRCLE = "THREE_CIRCLE",
            FLAGS = "FLAGS",
            BARS = "BARS",
            FOUR_COLOR_ARROW = "FOUR_COLOR_ARROW",
            FOUR_GRAY_ARROW = "FOUR_GRAY_ARROW",
        }
    }

    values! {
        /// `CrossDatasetTypes` of `AWS::QuickSight::Analysis`.
        CrossDatasetTypes {
            ALL_DATASETS = "ALL_DATASETS",
            SINGLE_DATASET = "SINGLE_DATASET",
        }
    }

    values! {
        /// `CustomContentImageScalingConfiguration` of `AWS::QuickSight::Analysis`.
        CustomContentImageScalingConfiguration {
            FIT_TO_HEIGHT = "FIT_TO_HEIGHT",
            FIT_TO_WIDTH = "FIT_TO_WIDTH",
            DO_NOT_SCALE = "DO_NOT_SCALE",
            SCALE_TO_VISUAL = "SCALE_TO_VISUAL",
        }
    }

    values! {
        /// `CustomContentType` of `AWS::QuickSight::Analysis`.
        CustomContentType {
            IMAGE = "IMAGE",
            OTHER_EMBEDDED_CONTENT = "OTHER_EMBEDDED_CONTENT",
        }
    }

    values! {
        /// `DashboardBehavior` of `AWS::QuickSight::Analysis`.
        DashboardBehavior {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `DataLabelContent` of `AWS::QuickSight::Analysis`.
        DataLabelContent {
            VALUE = "VALUE",
            PERCENT = "PERCENT",
            VALUE_AND_PERCENT = "VALUE_AND_PERCENT",
        }
    }

    values! {
        /// `DataLabelOverlap` of `AWS::QuickSight::Analysis`.
        DataLabelOverlap {
            DISABLE_OVERLAP = "DISABLE_OVERLAP",
            ENABLE_OVERLAP = "ENABLE_OVERLAP",
        }
    }

    values! {
        /// `DataLabelPosition` of `AWS::QuickSight::Analysis`.
        DataLabelPosition {
            INSIDE = "INSIDE",
            OUTSIDE = "OUTSIDE",
            LEFT = "LEFT",
            TOP = "TOP",
            BOTTOM = "BOTTOM",
            RIGHT = "RIGHT",
        }
    }

    values! {
        /// `DateAggregationFunction` of `AWS::QuickSight::Analysis`.
        DateAggregationFunction {
            COUNT = "COUNT",
            DISTINCT_COUNT = "DISTINCT_COUNT",
            MIN = "MIN",
            MAX = "MAX",
        }
    }

    values! {
        /// `DayOfTheWeek` of `AWS::QuickSight::Analysis`.
        DayOfTheWeek {
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
        /// `DecalPatternType` of `AWS::QuickSight::Analysis`.
        DecalPatternType {
            SOLID = "SOLID",
            DIAGONAL_MEDIUM = "DIAGONAL_MEDIUM",
            CIRCLE_MEDIUM = "CIRCLE_MEDIUM",
            DIAMOND_GRID_MEDIUM = "DIAMOND_GRID_MEDIUM",
            CHECKERBOARD_MEDIUM = "CHECKERBOARD_MEDIUM",
            TRIANGLE_MEDIUM = "TRIANGLE_MEDIUM",
            DIAGONAL_OPPOSITE_MEDIUM = "DIAGONAL_OPPOSITE_MEDIUM",
            DIAMOND_MEDIUM = "DIAMOND_MEDIUM",
            DIAGONAL_LARGE = "DIAGONAL_LARGE",
            CIRCLE_LARGE = "CIRCLE_LARGE",
            DIAMOND_GRID_LARGE = "DIAMOND_GRID_LARGE",
            CHECKERBOARD_LARGE = "CHECKERBOARD_LARGE",
            TRIANGLE_LARGE = "TRIANGLE_LARGE",
            DIAGONAL_OPPOSITE_LARGE = "DIAGONAL_OPPOSITE_LARGE",
            DIAMOND_LARGE = "DIAMOND_LARGE",
            DIAGONAL_SMALL = "DIAGONAL_SMALL",
            CIRCLE_SMALL = "CIRCLE_SMALL",
            DIAMOND_GRID_SMALL = "DIAMOND_GRID_SMALL",
            CHECKERBOARD_SMALL = "CHECKERBOARD_SMALL",
            TRIANGLE_SMALL = "TRIANGLE_SMALL",
            DIAGONAL_OPPOSITE_SMALL = "DIAGONAL_OPPOSITE_SMALL",
            DIAMOND_SMALL = "DIAMOND_SMALL",
        }
    }

    values! {
        /// `DecalStyleType` of `AWS::QuickSight::Analysis`.
        DecalStyleType {
            MANUAL = "Manual",
            AUTO = "Auto",
        }
    }

    values! {
        /// `DigitGroupingStyle` of `AWS::QuickSight::Analysis`.
        DigitGroupingStyle {
            DEFAULT = "DEFAULT",
            LAKHS = "LAKHS",
        }
    }

    values! {
        /// `FilterNullOption` of `AWS::QuickSight::Analysis`.
        FilterNullOption {
            ALL_VALUES = "ALL_VALUES",
            NULLS_ONLY = "NULLS_ONLY",
            NON_NULLS_ONLY = "NON_NULLS_ONLY",
        }
    }

    values! {
        /// `FilterVisualScope` of `AWS::QuickSight::Analysis`.
        FilterVisualScope {
            ALL_VISUALS = "ALL_VISUALS",
            SELECTED_VISUALS = "SELECTED_VISUALS",
        }
    }

    values! {
        /// `FontDecoration` of `AWS::QuickSight::Analysis`.
        FontDecoration {
            UNDERLINE = "UNDERLINE",
            NONE = "NONE",
        }
    }

    values! {
        /// `FontStyle` of `AWS::QuickSight::Analysis`.
        FontStyle {
            NORMAL = "NORMAL",
            ITALIC = "ITALIC",
        }
    }

    values! {
        /// `FontWeightName` of `AWS::QuickSight::Analysis`.
        FontWeightName {
            NORMAL = "NORMAL",
            BOLD = "BOLD",
        }
    }

    values! {
        /// `ForecastComputationSeasonality` of `AWS::QuickSight::Analysis`.
        ForecastComputationSeasonality {
            AUTOMATIC = "AUTOMATIC",
            CUSTOM = "CUSTOM",
        }
    }

    values! {
        /// `FunnelChartMeasureDataLabelStyle` of `AWS::QuickSight::Analysis`.
        FunnelChartMeasureDataLabelStyle {
            VALUE_ONLY = "VALUE_ONLY",
            PERCENTAGE_BY_FIRST_STAGE = "PERCENTAGE_BY_FIRST_STAGE",
            PERCENTAGE_BY_PREVIOUS_STAGE = "PERCENTAGE_BY_PREVIOUS_STAGE",
            VALUE_AND_PERCENTAGE_BY_FIRST_STAGE = "VALUE_AND_PERCENTAGE_BY_FIRST_STAGE",
            VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE = "VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE",
        }
    }

    values! {
        /// `GeospatialColorState` of `AWS::QuickSight::Analysis`.
        GeospatialColorState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `GeospatialLayerType` of `AWS::QuickSight::Analysis`.
        GeospatialLayerType {
            POINT = "POINT",
            LINE = "LINE",
            POLYGON = "POLYGON",
        }
    }

    values! {
        /// `GeospatialMapNavigation` of `AWS::QuickSight::Analysis`.
        GeospatialMapNavigation {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `GeospatialSelectedPointStyle` of `AWS::QuickSight::Analysis`.
        GeospatialSelectedPointStyle {
            POINT = "POINT",
            CLUSTER = "CLUSTER",
            HEATMAP = "HEATMAP",
        }
    }

    values! {
        /// `HistogramBinType` of `AWS::QuickSight::Analysis`.
        HistogramBinType {
            BIN_COUNT = "BIN_COUNT",
            BIN_WIDTH = "BIN_WIDTH",
        }
    }

    values! {
        /// `HorizontalTextAlignment` of `AWS::QuickSight::Analysis`.
        HorizontalTextAlignment {
            LEFT = "LEFT",
            CENTER = "CENTER",
            RIGHT = "RIGHT",
            AUTO = "AUTO",
        }
    }

    values! {
        /// `Icon` of `AWS::QuickSight::Analysis`.
        Icon {
            CARET_UP = "CARET_UP",
            CARET_DOWN = "CARET_DOWN",
            PLUS = "PLUS",
            MINUS = "MINUS",
            ARROW_UP = "ARROW_UP",
            ARROW_DOWN = "ARROW_DOWN",
            ARROW_LEFT = "ARROW_LEFT",
            ARROW_UP_LEFT = "ARROW_UP_LEFT",
            ARROW_DOWN_LEFT = "ARROW_DOWN_LEFT",
            ARROW_RIGHT = "ARROW_RIGHT",
            ARROW_UP_RIGHT = "ARROW_UP_RIGHT",
            ARROW_DOWN_RIGHT = "ARROW_DOWN_RIGHT",
            FACE_UP = "FACE_UP",
            FACE_DOWN = "FACE_DOWN",
            FACE_FLAT = "FACE_FLAT",
            ONE_BAR = "ONE_BAR",
            TWO_BAR = "TWO_BAR",
            THREE_BAR = "THREE_BAR",
            CIRCLE = "CIRCLE",
            TRIANGLE = "TRIANGLE",
            SQUARE = "SQUARE",
            FLAG = "FLAG",
            THUMBS_UP = "THUMBS_UP",
            THUMBS_DOWN = "THUMBS_DOWN",
            CHECKMARK = "CHECKMARK",
            X = "X",
        }
    }

    values! {
        /// `ImageCustomActionTrigger` of `AWS::QuickSight::Analysis`.
        ImageCustomActionTrigger {
            CLICK = "CLICK",
            MENU = "MENU",
        }
    }

    values! {
        /// `KPISparklineType` of `AWS::QuickSight::Analysis`.
        KPISparklineType {
            LINE = "LINE",
            AREA = "AREA",
        }
    }

    values! {
        /// `KPIVisualStandardLayoutType` of `AWS::QuickSight::Analysis`.
        KPIVisualStandardLayoutType {
            CLASSIC = "CLASSIC",
            VERTICAL = "VERTICAL",
        }
    }

    values! {
        /// `LayerCustomActionTrigger` of `AWS::QuickSight::Analysis`.
        LayerCustomActionTrigger {
            DATA_POINT_CLICK = "DATA_POINT_CLICK",
            DATA_POINT_MENU = "DATA_POINT_MENU",
        }
    }

    values! {
        /// `LayoutElementType` of `AWS::QuickSight::Analysis`.
        LayoutElementType {
            VISUAL = "VISUAL",
            FILTER_CONTROL = "FILTER_CONTROL",
            PARAMETER_CONTROL = "PARAMETER_CONTROL",
            TEXT_BOX = "TEXT_BOX",
            IMAGE = "IMAGE",
        }
    }

    values! {
        /// `LegendPosition` of `AWS::QuickSight::Analysis`.
        LegendPosition {
            AUTO = "AUTO",
            RIGHT = "RIGHT",
            BOTTOM = "BOTTOM",
            TOP = "TOP",
        }
    }

    values! {
        /// `LineChartLineStyle` of `AWS::QuickSight::Analysis`.
        LineChartLineStyle {
            SOLID = "SOLID",
            DOTTED = "DOTTED",
            DASHED = "DASHED",
        }
    }

    values! {
        /// `LineChartMarkerShape` of `AWS::QuickSight::Analysis`.
        LineChartMarkerShape {
            CIRCLE = "CIRCLE",
            TRIANGLE = "TRIANGLE",
            SQUARE = "SQUARE",
            DIAMOND = "DIAMOND",
            ROUNDED_SQUARE = "ROUNDED_SQUARE",
        }
    }

    values! {
        /// `LineChartType` of `AWS::QuickSight::Analysis`.
        LineChartType {
            LINE = "LINE",
            AREA = "AREA",
            STACKED_AREA = "STACKED_AREA",
        }
    }

    values! {
        /// `LineInterpolation` of `AWS::QuickSight::Analysis`.
        LineInterpolation {
            LINEAR = "LINEAR",
            SMOOTH = "SMOOTH",
            STEPPED = "STEPPED",
        }
    }

    values! {
        /// `MapZoomMode` of `AWS::QuickSight::Analysis`.
        MapZoomMode {
            AUTO = "AUTO",
            MANUAL = "MANUAL",
        }
    }

    values! {
        /// `MaximumMinimumComputationType` of `AWS::QuickSight::Analysis`.
        MaximumMinimumComputationType {
            MAXIMUM = "MAXIMUM",
            MINIMUM = "MINIMUM",
        }
    }

    values! {
        /// `MissingDataTreatmentOption` of `AWS::QuickSight::Analysis`.
        MissingDataTreatmentOption {
            INTERPOLATE = "INTERPOLATE",
            SHOW_AS_ZERO = "SHOW_AS_ZERO",
            SHOW_AS_BLANK = "SHOW_AS_BLANK",
        }
    }

    values! {
        /// `NegativeValueDisplayMode` of `AWS::QuickSight::Analysis`.
        NegativeValueDisplayMode {
            POSITIVE = "POSITIVE",
            NEGATIVE = "NEGATIVE",
        }
    }

    values! {
        /// `NumberScale` of `AWS::QuickSight::Analysis`.
        NumberScale {
            NONE = "NONE",
            AUTO = "AUTO",
            THOUSANDS = "THOUSANDS",
            MILLIONS = "MILLIONS",
            BILLIONS = "BILLIONS",
            TRILLIONS = "TRILLIONS",
            LAKHS = "LAKHS",
            CRORES = "CRORES",
        }
    }

    values! {
        /// `NumericEqualityMatchOperator` of `AWS::QuickSight::Analysis`.
        NumericEqualityMatchOperator {
            EQUALS = "EQUALS",
            DOES_NOT_EQUAL = "DOES_NOT_EQUAL",
        }
    }

    values! {
        /// `NumericFilterSelectAllOptions` of `AWS::QuickSight::Analysis`.
        NumericFilterSelectAllOptions {
            FILTER_ALL_VALUES = "FILTER_ALL_VALUES",
        }
    }

    values! {
        /// `NumericSeparatorSymbol` of `AWS::QuickSight::Analysis`.
        NumericSeparatorSymbol {
            COMMA = "COMMA",
            DOT = "DOT",
            SPACE = "SPACE",
        }
    }

    values! {
        /// `OtherCategories` of `AWS::QuickSight::Analysis`.
        OtherCategories {
            INCLUDE = "INCLUDE",
            EXCLUDE = "EXCLUDE",
        }
    }

    values! {
        /// `PanelBorderStyle` of `AWS::QuickSight::Analysis`.
        PanelBorderStyle {
            SOLID = "SOLID",
            DASHED = "DASHED",
            DOTTED = "DOTTED",
        }
    }

    values! {
        /// `PaperOrientation` of `AWS::QuickSight::Analysis`.
        PaperOrientation {
            PORTRAIT = "PORTRAIT",
            LANDSCAPE = "LANDSCAPE",
        }
    }

    values! {
        /// `PaperSize` of `AWS::QuickSight::Analysis`.
        PaperSize {
            US_LETTER = "US_LETTER",
            US_LEGAL = "US_LEGAL",
            US_TABLOID_LEDGER = "US_TABLOID_LEDGER",
            A0 = "A0",
            A1 = "A1",
            A2 = "A2",
            A3 = "A3",
            A4 = "A4",
            A5 = "A5",
            JIS_B4 = "JIS_B4",
            JIS_B5 = "JIS_B5",
        }
    }

    values! {
        /// `ParameterValueType` of `AWS::QuickSight::Analysis`.
        ParameterValueType {
            MULTI_VALUED = "MULTI_VALUED",
            SINGLE_VALUED = "SINGLE_VALUED",
        }
    }

    values! {
        /// `PivotTableConditionalFormattingScopeRole` of `AWS::QuickSight::Analysis`.
        PivotTableConditionalFormattingScopeRole {
            FIELD = "FIELD",
            FIELD_TOTAL = "FIELD_TOTAL",
            GRAND_TOTAL = "GRAND_TOTAL",
        }
    }

    values! {
        /// `PivotTableDataPathType` of `AWS::QuickSight::Analysis`.
        PivotTableDataPathType {
            HIERARCHY_ROWS_LAYOUT_COLUMN = "HIERARCHY_ROWS_LAYOUT_COLUMN",
            MULTIPLE_ROW_METRICS_COLUMN = "MULTIPLE_ROW_METRICS_COLUMN",
            EMPTY_COLUMN_HEADER = "EMPTY_COLUMN_HEADER",
            COUNT_METRIC_COLUMN = "COUNT_METRIC_COLUMN",
        }
    }

    values! {
        /// `PivotTableFieldCollapseState` of `AWS::QuickSight::Analysis`.
        PivotTableFieldCollapseState {
            COLLAPSED = "COLLAPSED",
            EXPANDED = "EXPANDED",
        }
    }

    values! {
        /// `PivotTableMetricPlacement` of `AWS::QuickSight::Analysis`.
        PivotTableMetricPlacement {
            ROW = "ROW",
            COLUMN = "COLUMN",
        }
    }

    values! {
        /// `PivotTableRowsLayout` of `AWS::QuickSight::Analysis`.
        PivotTableRowsLayout {
            TABULAR = "TABULAR",
            HIERARCHY = "HIERARCHY",
        }
    }

    values! {
        /// `PivotTableSubtotalLevel` of `AWS::QuickSight::Analysis`.
        PivotTableSubtotalLevel {
            ALL = "ALL",
            CUSTOM = "CUSTOM",
            LAST = "LAST",
        }
    }

    values! {
        /// `PluginVisualAxisName` of `AWS::QuickSight::Analysis`.
        PluginVisualAxisName {
            GROUP_BY = "GROUP_BY",
            VALUE = "VALUE",
        }
    }

    values! {
        /// `PrimaryValueDisplayType` of `AWS::QuickSight::Analysis`.
        PrimaryValueDisplayType {
            HIDDEN = "HIDDEN",
            COMPARISON = "COMPARISON",
            ACTUAL = "ACTUAL",
        }
    }

    values! {
        /// `QueryExecutionMode` of `AWS::QuickSight::Analysis`.
        QueryExecutionMode {
            AUTO = "AUTO",
            MANUAL = "MANUAL",
        }
    }

    values! {
        /// `RadarChartAxesRangeScale` of `AWS::QuickSight::Analysis`.
        RadarChartAxesRangeScale {
            AUTO = "AUTO",
            INDEPENDENT = "INDEPENDENT",
            SHARED = "SHARED",
        }
    }

    values! {
        /// `RadarChartShape` of `AWS::QuickSight::Analysis`.
        RadarChartShape {
            CIRCLE = "CIRCLE",
            POLYGON = "POLYGON",
        }
    }

    values! {
        /// `ReferenceLineLabelHorizontalPosition` of `AWS::QuickSight::Analysis`.
        ReferenceLineLabelHorizontalPosition {
            LEFT = "LEFT",
            CENTER = "CENTER",
            RIGHT = "RIGHT",
        }
    }

    values! {
        /// `ReferenceLineLabelVerticalPosition` of `AWS::QuickSight::Analysis`.
        ReferenceLineLabelVerticalPosition {
            ABOVE = "ABOVE",
            BELOW = "BELOW",
        }
    }

    values! {
        /// `ReferenceLinePatternType` of `AWS::QuickSight::Analysis`.
        ReferenceLinePatternType {
            SOLID = "SOLID",
            DASHED = "DASHED",
            DOTTED = "DOTTED",
        }
    }

    values! {
        /// `ReferenceLineSeriesType` of `AWS::QuickSight::Analysis`.
        ReferenceLineSeriesType {
            BAR = "BAR",
            LINE = "LINE",
        }
    }

    values! {
        /// `ReferenceLineValueLabelRelativePosition` of `AWS::QuickSight::Analysis`.
        ReferenceLineValueLabelRelativePosition {
            BEFORE_CUSTOM_LABEL = "BEFORE_CUSTOM_LABEL",
            AFTER_CUSTOM_LABEL = "AFTER_CUSTOM_LABEL",
        }
    }

    values! {
        /// `RelativeDateType` of `AWS::QuickSight::Analysis`.
        RelativeDateType {
            PREVIOUS = "PREVIOUS",
            THIS = "THIS",
            LAST = "LAST",
            NOW = "NOW",
            NEXT = "NEXT",
        }
    }

    values! {
        /// `RelativeFontSize` of `AWS::QuickSight::Analysis`.
        RelativeFontSize {
            EXTRA_SMALL = "EXTRA_SMALL",
            SMALL = "SMALL",
            MEDIUM = "MEDIUM",
            LARGE = "LARGE",
            EXTRA_LARGE = "EXTRA_LARGE",
        }
    }

    values! {
        /// `ResizeOption` of `AWS::QuickSight::Analysis`.
        ResizeOption {
            FIXED = "FIXED",
            RESPONSIVE = "RESPONSIVE",
        }
    }

    values! {
        /// `ResourceStatus` of `AWS::QuickSight::Analysis`.
        ResourceStatus {
            CREATION_IN_PROGRESS = "CREATION_IN_PROGRESS",
            CREATION_SUCCESSFUL = "CREATION_SUCCESSFUL",
            CREATION_FAILED = "CREATION_FAILED",
            UPDATE_IN_PROGRESS = "UPDATE_IN_PROGRESS",
            UPDATE_SUCCESSFUL = "UPDATE_SUCCESSFUL",
            UPDATE_FAILED = "UPDATE_FAILED",
            PENDING_UPDATE = "PENDING_UPDATE",
            DELETED = "DELETED",
        }
    }

    values! {
        /// `SectionPageBreakStatus` of `AWS::QuickSight::Analysis`.
        SectionPageBreakStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `SelectAllValueOptions` of `AWS::QuickSight::Analysis`.
        SelectAllValueOptions {
            ALL_VALUES = "ALL_VALUES",
        }
    }

    values! {
        /// `SelectedFieldOptions` of `AWS::QuickSight::Analysis`.
        SelectedFieldOptions {
            ALL_FIELDS = "ALL_FIELDS",
        }
    }

    values! {
        /// `SelectedTooltipType` of `AWS::QuickSight::Analysis`.
        SelectedTooltipType {
            BASIC = "BASIC",
            DETAILED = "DETAILED",
            SHEET = "SHEET",
        }
    }

    values! {
        /// `SheetContentType` of `AWS::QuickSight::Analysis`.
        SheetContentType {
            PAGINATED = "PAGINATED",
            INTERACTIVE = "INTERACTIVE",
        }
    }

    values! {
        /// `SheetControlDateTimePickerType` of `AWS::QuickSight::Analysis`.
        SheetControlDateTimePickerType {
            SINGLE_VALUED = "SINGLE_VALUED",
            DATE_RANGE = "DATE_RANGE",
        }
    }

    values! {
        /// `SheetControlListType` of `AWS::QuickSight::Analysis`.
        SheetControlListType {
            MULTI_SELECT = "MULTI_SELECT",
            SINGLE_SELECT = "SINGLE_SELECT",
        }
    }

    values! {
        /// `SheetControlSliderType` of `AWS::QuickSight::Analysis`.
        SheetControlSliderType {
            SINGLE_POINT = "SINGLE_POINT",
            RANGE = "RANGE",
        }
    }

    values! {
        /// `SheetImageScalingType` of `AWS::QuickSight::Analysis`.
        SheetImageScalingType {
            SCALE_TO_WIDTH = "SCALE_TO_WIDTH",
            SCALE_TO_HEIGHT = "SCALE_TO_HEIGHT",
            SCALE_TO_CONTAINER = "SCALE_TO_CONTAINER",
            SCALE_NONE = "SCALE_NONE",
        }
    }

    values! {
        /// `SheetLayoutGroupMemberType` of `AWS::QuickSight::Analysis`.
        SheetLayoutGroupMemberType {
            ELEMENT = "ELEMENT",
            GROUP = "GROUP",
        }
    }

    values! {
        /// `SimpleAttributeAggregationFunction` of `AWS::QuickSight::Analysis`.
        SimpleAttributeAggregationFunction {
            UNIQUE_VALUE = "UNIQUE_VALUE",
        }
    }

    values! {
        /// `SimpleNumericalAggregationFunction` of `AWS::QuickSight::Analysis`.
        SimpleNumericalAggregationFunction {
            SUM = "SUM",
            AVERAGE = "AVERAGE",
            MIN = "MIN",
            MAX = "MAX",
            COUNT = "COUNT",
            DISTINCT_COUNT = "DISTINCT_COUNT",
            VAR = "VAR",
            VARP = "VARP",
            STDEV = "STDEV",
            STDEVP = "STDEVP",
            MEDIAN = "MEDIAN",
        }
    }

    values! {
        /// `SimpleTotalAggregationFunction` of `AWS::QuickSight::Analysis`.
        SimpleTotalAggregationFunction {
            DEFAULT = "DEFAULT",
            SUM = "SUM",
            AVERAGE = "AVERAGE",
            MIN = "MIN",
            MAX = "MAX",
            NONE = "NONE",
        }
    }

    values! {
        /// `SingleYAxisOption` of `AWS::QuickSight::Analysis`.
        SingleYAxisOption {
            PRIMARY_Y_AXIS = "PRIMARY_Y_AXIS",
        }
    }

    values! {
        /// `SmallMultiplesAxisPlacement` of `AWS::QuickSight::Analysis`.
        SmallMultiplesAxisPlacement {
            OUTSIDE = "OUTSIDE",
            INSIDE = "INSIDE",
        }
    }

    values! {
        /// `SmallMultiplesAxisScale` of `AWS::QuickSight::Analysis`.
        SmallMultiplesAxisScale {
            SHARED = "SHARED",
            INDEPENDENT = "INDEPENDENT",
        }
    }

    values! {
        /// `SortDirection` of `AWS::QuickSight::Analysis`.
        SortDirection {
            ASC = "ASC",
            DESC = "DESC",
        }
    }

    values! {
        /// `SparklineAxisBehavior` of `AWS::QuickSight::Analysis`.
        SparklineAxisBehavior {
            SHARED = "SHARED",
            INDEPENDENT = "INDEPENDENT",
        }
    }

    values! {
        /// `SparklineVisualType` of `AWS::QuickSight::Analysis`.
        SparklineVisualType {
            LINE = "LINE",
            AREA_LINE = "AREA_LINE",
        }
    }

    values! {
        /// `SpecialValue` of `AWS::QuickSight::Analysis`.
        SpecialValue {
            EMPTY = "EMPTY",
            NULL = "NULL",
            OTHER = "OTHER",
        }
    }

    values! {
        /// `StyledCellType` of `AWS::QuickSight::Analysis`.
        StyledCellType {
            TOTAL = "TOTAL",
            METRIC_HEADER = "METRIC_HEADER",
            VALUE = "VALUE",
        }
    }

    values! {
        /// `TableBorderStyle` of `AWS::QuickSight::Analysis`.
        TableBorderStyle {
            NONE = "NONE",
            SOLID = "SOLID",
        }
    }

    values! {
        /// `TableCellImageScalingConfiguration` of `AWS::QuickSight::Analysis`.
        TableCellImageScalingConfiguration {
            FIT_TO_CELL_HEIGHT = "FIT_TO_CELL_HEIGHT",
            FIT_TO_CELL_WIDTH = "FIT_TO_CELL_WIDTH",
            DO_NOT_SCALE = "DO_NOT_SCALE",
        }
    }

    values! {
        /// `TableFieldIconSetType` of `AWS::QuickSight::Analysis`.
        TableFieldIconSetType {
            LINK = "LINK",
        }
    }

    values! {
        /// `TableOrientation` of `AWS::QuickSight::Analysis`.
        TableOrientation {
            VERTICAL = "VERTICAL",
            HORIZONTAL = "HORIZONTAL",
        }
    }

    values! {
        /// `TableTotalsPlacement` of `AWS::QuickSight::Analysis`.
        TableTotalsPlacement {
            START = "START",
            END = "END",
            AUTO = "AUTO",
        }
    }

    values! {
        /// `TableTotalsScrollStatus` of `AWS::QuickSight::Analysis`.
        TableTotalsScrollStatus {
            PINNED = "PINNED",
            SCROLLED = "SCROLLED",
        }
    }

    values! {
        /// `TargetVisualOptions` of `AWS::QuickSight::Analysis`.
        TargetVisualOptions {
            ALL_VISUALS = "ALL_VISUALS",
        }
    }

    values! {
        /// `TextWrap` of `AWS::QuickSight::Analysis`.
        TextWrap {
            NONE = "NONE",
            WRAP = "WRAP",
        }
    }

    values! {
        /// `TimeGranularity` of `AWS::QuickSight::Analysis`.
        TimeGranularity {
            YEAR = "YEAR",
            QUARTER = "QUARTER",
            MONTH = "MONTH",
            WEEK = "WEEK",
            DAY = "DAY",
            HOUR = "HOUR",
            MINUTE = "MINUTE",
            SECOND = "SECOND",
            MILLISECOND = "MILLISECOND",
        }
    }

    values! {
        /// `TooltipTarget` of `AWS::QuickSight::Analysis`.
        TooltipTarget {
            BOTH = "BOTH",
            BAR = "BAR",
            LINE = "LINE",
        }
    }

    values! {
        /// `TooltipTitleType` of `AWS::QuickSight::Analysis`.
        TooltipTitleType {
            NONE = "NONE",
            PRIMARY_VALUE = "PRIMARY_VALUE",
        }
    }

    values! {
        /// `TopBottomComputationType` of `AWS::QuickSight::Analysis`.
        TopBottomComputationType {
            TOP = "TOP",
            BOTTOM = "BOTTOM",
        }
    }

    values! {
        /// `TopBottomSortOrder` of `AWS::QuickSight::Analysis`.
        TopBottomSortOrder {
            PERCENT_DIFFERENCE = "PERCENT_DIFFERENCE",
            ABSOLUTE_DIFFERENCE = "ABSOLUTE_DIFFERENCE",
        }
    }

    values! {
        /// `TransposedColumnType` of `AWS::QuickSight::Analysis`.
        TransposedColumnType {
            ROW_HEADER_COLUMN = "ROW_HEADER_COLUMN",
            VALUE_COLUMN = "VALUE_COLUMN",
        }
    }

    values! {
        /// `URLTargetConfiguration` of `AWS::QuickSight::Analysis`.
        URLTargetConfiguration {
            NEW_TAB = "NEW_TAB",
            NEW_WINDOW = "NEW_WINDOW",
            SAME_TAB = "SAME_TAB",
        }
    }

    values! {
        /// `ValidationStrategyMode` of `AWS::QuickSight::Analysis`.
        ValidationStrategyMode {
            STRICT = "STRICT",
            LENIENT = "LENIENT",
        }
    }

    values! {
        /// `ValueWhenUnsetOption` of `AWS::QuickSight::Analysis`.
        ValueWhenUnsetOption {
            RECOMMENDED_VALUE = "RECOMMENDED_VALUE",
            NULL = "NULL",
        }
    }

    values! {
        /// `VerticalTextAlignment` of `AWS::QuickSight::Analysis`.
        VerticalTextAlignment {
            TOP = "TOP",
            MIDDLE = "MIDDLE",
            BOTTOM = "BOTTOM",
            AUTO = "AUTO",
        }
    }

    values! {
        /// `Visibility` of `AWS::QuickSight::Analysis`.
        Visibility {
            HIDDEN = "HIDDEN",
            VISIBLE = "VISIBLE",
        }
    }

    values! {
        /// `VisualCustomActionTrigger` of `AWS::QuickSight::Analysis`.
        VisualCustomActionTrigger {
            DATA_POINT_CLICK = "DATA_POINT_CLICK",
            DATA_POINT_MENU = "DATA_POINT_MENU",
        }
    }

    values! {
        /// `WidgetStatus` of `AWS::QuickSight::Analysis`.
        WidgetStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `WordCloudCloudLayout` of `AWS::QuickSight::Analysis`.
        WordCloudCloudLayout {
            FLUID = "FLUID",
            NORMAL = "NORMAL",
        }
    }

    values! {
        /// `WordCloudWordCasing` of `AWS::QuickSight::Analysis`.
        WordCloudWordCasing {
            LOWER_CASE = "LOWER_CASE",
            EXISTING_CASE = "EXISTING_CASE",
        }
    }

    values! {
        /// `WordCloudWordOrientation` of `AWS::QuickSight::Analysis`.
        WordCloudWordOrientation {
            HORIZONTAL = "HORIZONTAL",
            HORIZONTAL_AND_VERTICAL = "HORIZONTAL_AND_VERTICAL",
        }
    }

    values! {
        /// `WordCloudWordPadding` of `AWS::QuickSight::Analysis`.
        WordCloudWordPadding {
            NONE = "NONE",
            SMALL = "SMALL",
            MEDIUM = "MEDIUM",
            LARGE = "LARGE",
        }
    }

    values! {
        /// `WordCloudWordScaling` of `AWS::QuickSight::Analysis`.
        WordCloudWordScaling {
            EMPHASIZE = "EMPHASIZE",
            NORMAL = "NORMAL",
        }
    }
}

resource! {
    /// `AWS::QuickSight::ApprovalPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-approvalpolicy.html).
    ApprovalPolicy = "AWS::QuickSight::ApprovalPolicy", Ref = Str;
    new_with ApprovalPolicyRequired {
        /// `PolicyId`: 1 to 64 characters, `^[a-zA-Z0-9\-_]+$`. Update: replaces.
        policy_id: Str = "PolicyId",
        /// `Name`: 1 to 256 characters. Update: in place.
        name: Str = "Name",
        /// `Actions`: 1 to 10 items. Update: in place.
        actions: List<approval_policy::Actions> = "Actions",
        /// `AssetTypes`: at least 1 items. Update: in place.
        asset_types: List<approval_policy::AssetTypes> = "AssetTypes",
        /// `ApplicableTo`. Update: in place.
        applicable_to: approval_policy::ApplicableTo = "ApplicableTo",
        /// `ApprovalGroups`: at least 1 items. Update: in place.
        approval_groups: List<Str> = "ApprovalGroups",
    }
    set {
        /// `Actions`: 1 to 10 items. Update: in place.
        actions: List<approval_policy::Actions> = "Actions";
        /// `ApplicableTo`. Update: in place.
        applicable_to: approval_policy::ApplicableTo = "ApplicableTo";
        /// `ApprovalGroups`: at least 1 items. Update: in place.
        approval_groups: List<Str> = "ApprovalGroups";
        /// `AssetTypes`: at least 1 items. Update: in place.
        asset_types: List<approval_policy::AssetTypes> = "AssetTypes";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 256 characters. Update: in place.
        name: Str = "Name";
        /// `PolicyId`: 1 to 64 characters, `^[a-zA-Z0-9\-_]+$`. Update: replaces.
        policy_id: Str = "PolicyId";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `PolicyArn`
        policy_arn: Arn = "PolicyArn";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref policy_id;
}

/// Property types of `AWS::QuickSight::ApprovalPolicy`.
pub mod approval_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApplicableTo` of `AWS::QuickSight::ApprovalPolicy`.
        ApplicableTo;
        new (type_: Type = "Type");
        set {
            /// `GroupArns`: at least 1 items. Update: in place.
            group_arns: List<Str> = "GroupArns";
        }
    }

    values! {
        /// `Actions` of `AWS::QuickSight::ApprovalPolicy`.
        Actions {
            SHARE = "SHARE",
        }
    }

    values! {
        /// `AssetTypes` of `AWS::QuickSight::ApprovalPolicy`.
        AssetTypes {
            AGENT = "AGENT",
            KNOWLEDGE_BASE = "KNOWLEDGE_BASE",
            SPACE = "SPACE",
        }
    }

    values! {
        /// `Type` of `AWS::QuickSight::ApprovalPolicy`.
        Type {
            GROUP = "GROUP",
        }
    }
}

resource! {
    /// `AWS::QuickSight::Assignment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-assignment.html).
    Assignment = "AWS::QuickSight::Assignment", Ref = Arn;
    new_with AssignmentRequired {
        /// `AssignmentName`: at least 1 characters, `(?=^.{2,256}$)(?!.*\s)[0-9a-zA-Z-_.:=+@]*$`. Update: replaces.
        assignment_name: Str = "AssignmentName",
        /// `AssignmentStatus`. Update: in place.
        assignment_status: assignment::AssignmentStatus = "AssignmentStatus",
        /// `Namespace`: at most 64 characters, `^[a-zA-Z0-9._-]*$`. Update: replaces.
        namespace: Str = "Namespace",
    }
    set {
        /// `AssignmentName`: at least 1 characters, `(?=^.{2,256}$)(?!.*\s)[0-9a-zA-Z-_.:=+@]*$`. Update: replaces.
        assignment_name: Str = "AssignmentName";
        /// `AssignmentStatus`. Update: in place.
        assignment_status: assignment::AssignmentStatus = "AssignmentStatus";
        /// `Identities`. Update: in place.
        identities: Map<List<Str>> = "Identities";
        /// `Namespace`: at most 64 characters, `^[a-zA-Z0-9._-]*$`. Update: replaces.
        namespace: Str = "Namespace";
        /// `PolicyArn`. Update: in place.
        policy_arn: Str = "PolicyArn";
    }
    get {
        /// `AssignmentId`
        assignment_id: Str = "AssignmentId";
    }
    ref arn;
}

/// Property types of `AWS::QuickSight::Assignment`.
pub mod assignment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `AssignmentStatus` of `AWS::QuickSight::Assignment`.
        AssignmentStatus {
            ENABLED = "ENABLED",
            DRAFT = "DRAFT",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::QuickSight::Brand`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-brand.html).
    Brand = "AWS::QuickSight::Brand", Ref = Arn;
    tags "Tags" List;
    new (brand_id: Str = "BrandId");
    set {
        /// `BrandDefinition`. Update: in place.
        brand_definition: brand::BrandDefinition = "BrandDefinition";
        /// `BrandId`: 1 to 512 characters, `^[\w\-]+$`. Update: replaces.
        brand_id: Str = "BrandId";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<brand::Tag> = "Tags";
    }
    get {
        /// `AwsAccountId`
        aws_account_id: Str = "AwsAccountId";
        /// `BrandStatus`
        brand_status: Str = "BrandStatus";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `VersionId`
        version_id: Str = "VersionId";
        /// `VersionStatus`
        version_status: Str = "VersionStatus";
    }
    ref arn;
}

/// Property types of `AWS::QuickSight::Brand`.
pub mod brand {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApplicationTheme` of `AWS::QuickSight::Brand`.
        ApplicationTheme;
        new ();
        set {
            /// `BrandColorPalette`. Update: in place.
            brand_color_palette: BrandColorPalette = "BrandColorPalette";
            /// `BrandElementStyle`. Update: in place.
            brand_element_style: BrandElementStyle = "BrandElementStyle";
        }
    }

    property! {
        /// `BrandColorPalette` of `AWS::QuickSight::Brand`.
        BrandColorPalette;
        new ();
        set {
            /// `Accent`. Update: in place.
            accent: Palette = "Accent";
            /// `Danger`. Update: in place.
            danger: Palette = "Danger";
            /// `Dimension`. Update: in place.
            dimension: Palette = "Dimension";
            /// `Info`. Update: in place.
            info: Palette = "Info";
            /// `Measure`. Update: in place.
            measure: Palette = "Measure";
            /// `Primary`. Update: in place.
            primary: Palette = "Primary";
            /// `Secondary`. Update: in place.
            secondary: Palette = "Secondary";
            /// `Success`. Update: in place.
            success: Palette = "Success";
            /// `Warning`. Update: in place.
            warning: Palette = "Warning";
        }
    }

    property! {
        /// `BrandDefinition` of `AWS::QuickSight::Brand`.
        BrandDefinition;
        new ();
        set {
            /// `ApplicationTheme`. Update: in place.
            application_theme: ApplicationTheme = "ApplicationTheme";
            /// `BrandName`: 1 to 512 characters, `^[ -ÿ]+$`. Update: in place.
            brand_name: Str = "BrandName";
            /// `Description`: 1 to 2048 characters, `^[ -ÿ]+$`. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `BrandElementStyle` of `AWS::QuickSight::Brand`.
        BrandElementStyle;
        new ();
        set {
            /// `NavbarStyle`. Update: in place.
            navbar_style: NavbarStyle = "NavbarStyle";
        }
    }

    property! {
        /// `NavbarStyle` of `AWS::QuickSight::Brand`.
        NavbarStyle;
        new ();
        set {
            /// `ContextualNavbar`. Update: in place.
            contextual_navbar: Palette = "ContextualNavbar";
            /// `GlobalNavbar`. Update: in place.
            global_navbar: Palette = "GlobalNavbar";
        }
    }

    property! {
        /// `Palette` of `AWS::QuickSight::Brand`.
        Palette;
        new ();
        set {
            /// `Background`: `^#[A-F0-9]{6}$`. Update: in place.
            background: Str = "Background";
            /// `Foreground`: `^#[A-F0-9]{6}$`. Update: in place.
            foreground: Str = "Foreground";
        }
    }

    property! {
        /// `Tag` of `AWS::QuickSight::Brand`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::QuickSight::CustomPermissions`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-custompermissions.html).
    CustomPermissions = "AWS::QuickSight::CustomPermissions", Ref = Str;
    tags "Tags" List;
    new_with CustomPermissionsRequired {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId",
        /// `CustomPermissionsName`: 1 to 64 characters, `^[a-zA-Z0-9+=,.@_-]+$`. Update: replaces.
        custom_permissions_name: Str = "CustomPermissionsName",
    }
    set {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `Capabilities`. Update: in place.
        capabilities: custom_permissions::Capabilities = "Capabilities";
        /// `CustomPermissionsName`: 1 to 64 characters, `^[a-zA-Z0-9+=,.@_-]+$`. Update: replaces.
        custom_permissions_name: Str = "CustomPermissionsName";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<custom_permissions::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
}

/// Property types of `AWS::QuickSight::CustomPermissions`.
pub mod custom_permissions {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action_connector::Tag;

    property! {
        /// `Capabilities` of `AWS::QuickSight::CustomPermissions`.
        Capabilities;
        new ();
        set {
            /// `AccessAppsNativeDataStore`. Update: in place.
            access_apps_native_data_store: CapabilityState = "AccessAppsNativeDataStore";
            /// `Action`. Update: in place.
            action: CapabilityState = "Action";
            /// `AddOrRunAnomalyDetectionForAnalyses`. Update: in place.
            add_or_run_anomaly_detection_for_analyses: CapabilityState = "AddOrRunAnomalyDetectionForAnalyses";
            /// `AmazonBedrockARSAction`. Update: in place.
            amazon_bedrock_ars_action: CapabilityState = "AmazonBedrockARSAction";
            /// `AmazonBedrockFSAction`. Update: in place.
            amazon_bedrock_fs_action: CapabilityState = "AmazonBedrockFSAction";
            /// `AmazonBedrockKRSAction`. Update: in place.
            amazon_bedrock_krs_action: CapabilityState = "AmazonBedrockKRSAction";
            /// `AmazonSThreeAction`. Update: in place.
            amazon_s_three_action: CapabilityState = "AmazonSThreeAction";
            /// `Analysis`. Update: in place.
            analysis: CapabilityState = "Analysis";
            /// `ApproveFlowShareRequests`. Update: in place.
            approve_flow_share_requests: CapabilityState = "ApproveFlowShareRequests";
            /// `Apps`. Update: in place.
            apps: CapabilityState = "Apps";
            /// `AsanaAction`. Update: in place.
            asana_action: CapabilityState = "AsanaAction";
            /// `Automate`. Update: in place.
            automate: CapabilityState = "Automate";
            /// `BambooHRAction`. Update: in place.
            bamboo_hr_action: CapabilityState = "BambooHRAction";
            /// `BoxAgentAction`. Update: in place.
            box_agent_action: CapabilityState = "BoxAgentAction";
            /// `BuildCalculatedFieldWithQ`. Update: in place.
            build_calculated_field_with_q: CapabilityState = "BuildCalculatedFieldWithQ";
            /// `CanvaAgentAction`. Update: in place.
            canva_agent_action: CapabilityState = "CanvaAgentAction";
            /// `ChatAgent`. Update: in place.
            chat_agent: CapabilityState = "ChatAgent";
            /// `ComprehendAction`. Update: in place.
            comprehend_action: CapabilityState = "ComprehendAction";
            /// `ComprehendMedicalAction`. Update: in place.
            comprehend_medical_action: CapabilityState = "ComprehendMedicalAction";
            /// `ConfluenceAction`. Update: in place.
            confluence_action: CapabilityState = "ConfluenceAction";
            /// `CreateAndUpdateAmazonBedrockARSAction`. Update: in place.
            create_and_update_amazon_bedrock_ars_action: CapabilityState = "CreateAndUpdateAmazonBedrockARSAction";
            /// `CreateAndUpdateAmazonBedrockFSAction`. Update: in place.
            create_and_update_amazon_bedrock_fs_action: CapabilityState = "CreateAndUpdateAmazonBedrockFSAction";
            /// `CreateAndUpdateAmazonBedrockKRSAction`. Update: in place.
            create_and_update_amazon_bedrock_krs_action: CapabilityState = "CreateAndUpdateAmazonBedrockKRSAction";
            /// `CreateAndUpdateAmazonSThreeAction`. Update: in place.
            create_and_update_amazon_s_three_action: CapabilityState = "CreateAndUpdateAmazonSThreeAction";
            /// `CreateAndUpdateApps`. Update: in place.
            create_and_update_apps: CapabilityState = "CreateAndUpdateApps";
            /// `CreateAndUpdateAsanaAction`. Update: in place.
            create_and_update_asana_action: CapabilityState = "CreateAndUpdateAsanaAction";
            /// `CreateAndUpdateBambooHRAction`. Update: in place.
            create_and_update_bamboo_hr_action: CapabilityState = "CreateAndUpdateBambooHRAction";
            /// `CreateAndUpdateBoxAgentAction`. Update: in place.
            create_and_update_box_agent_action: CapabilityState = "CreateAndUpdateBoxAgentAction";
            /// `CreateAndUpdateCanvaAgentAction`. Update: in place.
            create_and_update_canva_agent_action: CapabilityState = "CreateAndUpdateCanvaAgentAction";
            /// `CreateAndUpdateComprehendAction`. Update: in place.
            create_and_update_comprehend_action: CapabilityState = "CreateAndUpdateComprehendAction";
            /// `CreateAndUpdateComprehendMedicalAction`. Update: in place.
            create_and_update_comprehend_medical_action: CapabilityState = "CreateAndUpdateComprehendMedicalAction";
            /// `CreateAndUpdateConfluenceAction`. Update: in place.
            create_and_update_confluence_action: CapabilityState = "CreateAndUpdateConfluenceAction";
            /// `CreateAndUpdateDashboardEmailReports`. Update: in place.
            create_and_update_dashboard_email_reports: CapabilityState = "CreateAndUpdateDashboardEmailReports";
            /// `CreateAndUpdateDataSources`. Update: in place.
            create_and_update_data_sources: CapabilityState = "CreateAndUpdateDataSources";
            /// `CreateAndUpdateDatasets`. Update: in place.
            create_and_update_datasets: CapabilityState = "CreateAndUpdateDatasets";
            /// `CreateAndUpdateFactSetAction`. Update: in place.
            create_and_update_fact_set_action: CapabilityState = "CreateAndUpdateFactSetAction";
            /// `CreateAndUpdateGenericHTTPAction`. Update: in place.
            create_and_update_generic_http_action: CapabilityState = "CreateAndUpdateGenericHTTPAction";
            /// `CreateAndUpdateGithubAction`. Update: in place.
            create_and_update_github_action: CapabilityState = "CreateAndUpdateGithubAction";
            /// `CreateAndUpdateGoogleCalendarAction`. Update: in place.
            create_and_update_google_calendar_action: CapabilityState = "CreateAndUpdateGoogleCalendarAction";
            /// `CreateAndUpdateHubspotAction`. Update: in place.
            create_and_update_hubspot_action: CapabilityState = "CreateAndUpdateHubspotAction";
            /// `CreateAndUpdateHuggingFaceAction`. Update: in place.
            create_and_update_hugging_face_action: CapabilityState = "CreateAndUpdateHuggingFaceAction";
            /// `CreateAndUpdateIntercomAction`. Update: in place.
            create_and_update_intercom_action: CapabilityState = "CreateAndUpdateIntercomAction";
            /// `CreateAndUpdateJiraAction`. Update: in place.
            create_and_update_jira_action: CapabilityState = "CreateAndUpdateJiraAction";
            /// `CreateAndUpdateKnowledgeBases`. Update: in place.
            create_and_update_knowledge_bases: CapabilityState = "CreateAndUpdateKnowledgeBases";
            /// `CreateAndUpdateLinearAction`. Update: in place.
            create_and_update_linear_action: CapabilityState = "CreateAndUpdateLinearAction";
            /// `CreateAndUpdateMCPAction`. Update: in place.
            create_and_update_mcp_action: CapabilityState = "CreateAndUpdateMCPAction";
            /// `CreateAndUpdateMSExchangeAction`. Update: in place.
            create_and_update_ms_exchange_action: CapabilityState = "CreateAndUpdateMSExchangeAction";
            /// `CreateAndUpdateMSTeamsAction`. Update: in place.
            create_and_update_ms_teams_action: CapabilityState = "CreateAndUpdateMSTeamsAction";
            /// `CreateAndUpdateMondayAction`. Update: in place.
            create_and_update_monday_action: CapabilityState = "CreateAndUpdateMondayAction";
            /// `CreateAndUpdateNewRelicAction`. Update: in place.
            create_and_update_new_relic_action: CapabilityState = "CreateAndUpdateNewRelicAction";
            /// `CreateAndUpdateNotionAction`. Update: in place.
            create_and_update_notion_action: CapabilityState = "CreateAndUpdateNotionAction";
            /// `CreateAndUpdateOneDriveAction`. Update: in place.
            create_and_update_one_drive_action: CapabilityState = "CreateAndUpdateOneDriveAction";
            /// `CreateAndUpdateOpenAPIAction`. Update: in place.
            create_and_update_open_api_action: CapabilityState = "CreateAndUpdateOpenAPIAction";
            /// `CreateAndUpdatePagerDutyAction`. Update: in place.
            create_and_update_pager_duty_action: CapabilityState = "CreateAndUpdatePagerDutyAction";
            /// `CreateAndUpdateSAPBillOfMaterialAction`. Update: in place.
            create_and_update_sap_bill_of_material_action: CapabilityState = "CreateAndUpdateSAPBillOfMaterialAction";
            /// `CreateAndUpdateSAPBusinessPartnerAction`. Update: in place.
            create_and_update_sap_business_partner_action: CapabilityState = "CreateAndUpdateSAPBusinessPartnerAction";
            /// `CreateAndUpdateSAPMaterialStockAction`. Update: in place.
            create_and_update_sap_material_stock_action: CapabilityState = "CreateAndUpdateSAPMaterialStockAction";
            /// `CreateAndUpdateSAPPhysicalInventoryAction`. Update: in place.
            create_and_update_sap_physical_inventory_action: CapabilityState = "CreateAndUpdateSAPPhysicalInventoryAction";
            /// `CreateAndUpdateSAPProductMasterDataAction`. Update: in place.
            create_and_update_sap_product_master_data_action: CapabilityState = "CreateAndUpdateSAPProductMasterDataAction";
            /// `CreateAndUpdateSalesforceAction`. Update: in place.
            create_and_update_salesforce_action: CapabilityState = "CreateAndUpdateSalesforceAction";
            /// `CreateAndUpdateSandPGMIAction`. Update: in place.
            create_and_update_sand_pgmi_action: CapabilityState = "CreateAndUpdateSandPGMIAction";
            /// `CreateAndUpdateSandPGlobalEnergyAction`. Update: in place.
            create_and_update_sand_p_global_energy_action: CapabilityState = "CreateAndUpdateSandPGlobalEnergyAction";
            /// `CreateAndUpdateServiceNowAction`. Update: in place.
            create_and_update_service_now_action: CapabilityState = "CreateAndUpdateServiceNowAction";
            /// `CreateAndUpdateSharePointAction`. Update: in place.
            create_and_update_share_point_action: CapabilityState = "CreateAndUpdateSharePointAction";
            /// `CreateAndUpdateSlackAction`. Update: in place.
            create_and_update_slack_action: CapabilityState = "CreateAndUpdateSlackAction";
            /// `CreateAndUpdateSmartsheetAction`. Update: in place.
            create_and_update_smartsheet_action: CapabilityState = "CreateAndUpdateSmartsheetAction";
            /// `CreateAndUpdateTextractAction`. Update: in place.
            create_and_update_textract_action: CapabilityState = "CreateAndUpdateTextractAction";
            /// `CreateAndUpdateThemes`. Update: in place.
            create_and_update_themes: CapabilityState = "CreateAndUpdateThemes";
            /// `CreateAndUpdateThresholdAlerts`. Update: in place.
            create_and_update_threshold_alerts: CapabilityState = "CreateAndUpdateThresholdAlerts";
            /// `CreateAndUpdateZendeskAction`. Update: in place.
            create_and_update_zendesk_action: CapabilityState = "CreateAndUpdateZendeskAction";
            /// `CreateChatAgents`. Update: in place.
            create_chat_agents: CapabilityState = "CreateChatAgents";
            /// `CreateDashboardExecutiveSummaryWithQ`. Update: in place.
            create_dashboard_executive_summary_with_q: CapabilityState = "CreateDashboardExecutiveSummaryWithQ";
            /// `CreateSPICEDataset`. Update: in place.
            create_spice_dataset: CapabilityState = "CreateSPICEDataset";
            /// `CreateSharedFolders`. Update: in place.
            create_shared_folders: CapabilityState = "CreateSharedFolders";
            /// `CreateSpaces`. Update: in place.
            create_spaces: CapabilityState = "CreateSpaces";
            /// `Dashboard`. Update: in place.
            dashboard: CapabilityState = "Dashboard";
            /// `EditVisualWithQ`. Update: in place.
            edit_visual_with_q: CapabilityState = "EditVisualWithQ";
            /// `ExportToCsv`. Update: in place.
            export_to_csv: CapabilityState = "ExportToCsv";
            /// `ExportToCsvInScheduledReports`. Update: in place.
            export_to_csv_in_scheduled_reports: CapabilityState = "ExportToCsvInScheduledReports";
            /// `ExportToExcel`. Update: in place.
            export_to_excel: CapabilityState = "ExportToExcel";
            /// `ExportToExcelInScheduledReports`. Update: in place.
            export_to_excel_in_scheduled_reports: CapabilityState = "ExportToExcelInScheduledReports";
            /// `ExportToPdf`. Update: in place.
            export_to_pdf: CapabilityState = "ExportToPdf";
            /// `ExportToPdfInScheduledReports`. Update: in place.
            export_to_pdf_in_scheduled_reports: CapabilityState = "ExportToPdfInScheduledReports";
            /// `Extension`. Update: in place.
            extension: CapabilityState = "Extension";
            /// `FactSetAction`. Update: in place.
            fact_set_action: CapabilityState = "FactSetAction";
            /// `Flow`. Update: in place.
            flow: CapabilityState = "Flow";
            /// `GenericHTTPAction`. Update: in place.
            generic_http_action: CapabilityState = "GenericHTTPAction";
            /// `GithubAction`. Update: in place.
            github_action: CapabilityState = "GithubAction";
            /// `GoogleCalendarAction`. Update: in place.
            google_calendar_action: CapabilityState = "GoogleCalendarAction";
            /// `HubspotAction`. Update: in place.
            hubspot_action: CapabilityState = "HubspotAction";
            /// `HuggingFaceAction`. Update: in place.
            hugging_face_action: CapabilityState = "HuggingFaceAction";
            /// `IncludeContentInScheduledReportsEmail`. Update: in place.
            include_content_in_scheduled_reports_email: CapabilityState = "IncludeContentInScheduledReportsEmail";
            /// `IntercomAction`. Update: in place.
            intercom_action: CapabilityState = "IntercomAction";
            /// `InvokeAppsAIInference`. Update: in place.
            invoke_apps_ai_inference: CapabilityState = "InvokeAppsAIInference";
            /// `JiraAction`. Update: in place.
            jira_action: CapabilityState = "JiraAction";
            /// `KnowledgeBase`. Update: in place.
            knowledge_base: CapabilityState = "KnowledgeBase";
            /// `LinearAction`. Update: in place.
            linear_action: CapabilityState = "LinearAction";
            /// `MCPAction`. Update: in place.
            mcp_action: CapabilityState = "MCPAction";
            /// `MSExchangeAction`. Update: in place.
            ms_exchange_action: CapabilityState = "MSExchangeAction";
            /// `MSTeamsAction`. Update: in place.
            ms_teams_action: CapabilityState = "MSTeamsAction";
            /// `ManageSharedFolders`. Update: in place.
            manage_shared_folders: CapabilityState = "ManageSharedFolders";
            /// `MondayAction`. Update: in place.
            monday_action: CapabilityState = "MondayAction";
            /// `NewRelicAction`. Update: in place.
            new_relic_action: CapabilityState = "NewRelicAction";
            /// `NotionAction`. Update: in place.
            notion_action: CapabilityState = "NotionAction";
            /// `OneDriveAction`. Update: in place.
            one_drive_action: CapabilityState = "OneDriveAction";
            /// `OpenAPIAction`. Update: in place.
            open_api_action: CapabilityState = "OpenAPIAction";
            /// `PagerDutyAction`. Update: in place.
            pager_duty_action: CapabilityState = "PagerDutyAction";
            /// `PerformFlowUiTask`. Update: in place.
            perform_flow_ui_task: CapabilityState = "PerformFlowUiTask";
            /// `PrintReports`. Update: in place.
            print_reports: CapabilityState = "PrintReports";
            /// `PublishWithoutApproval`. Update: in place.
            publish_without_approval: CapabilityState = "PublishWithoutApproval";
            /// `RenameSharedFolders`. Update: in place.
            rename_shared_folders: CapabilityState = "RenameSharedFolders";
            /// `Research`. Update: in place.
            research: CapabilityState = "Research";
            /// `SAPBillOfMaterialAction`. Update: in place.
            sap_bill_of_material_action: CapabilityState = "SAPBillOfMaterialAction";
            /// `SAPBusinessPartnerAction`. Update: in place.
            sap_business_partner_action: CapabilityState = "SAPBusinessPartnerAction";
            /// `SAPMaterialStockAction`. Update: in place.
            sap_material_stock_action: CapabilityState = "SAPMaterialStockAction";
            /// `SAPPhysicalInventoryAction`. Update: in place.
            sap_physical_inventory_action: CapabilityState = "SAPPhysicalInventoryAction";
            /// `SAPProductMasterDataAction`. Update: in place.
            sap_product_master_data_action: CapabilityState = "SAPProductMasterDataAction";
            /// `SalesforceAction`. Update: in place.
            salesforce_action: CapabilityState = "SalesforceAction";
            /// `SandPGMIAction`. Update: in place.
            sand_pgmi_action: CapabilityState = "SandPGMIAction";
            /// `SandPGlobalEnergyAction`. Update: in place.
            sand_p_global_energy_action: CapabilityState = "SandPGlobalEnergyAction";
            /// `ServiceNowAction`. Update: in place.
            service_now_action: CapabilityState = "ServiceNowAction";
            /// `ShareAmazonBedrockARSAction`. Update: in place.
            share_amazon_bedrock_ars_action: CapabilityState = "ShareAmazonBedrockARSAction";
            /// `ShareAmazonBedrockFSAction`. Update: in place.
            share_amazon_bedrock_fs_action: CapabilityState = "ShareAmazonBedrockFSAction";
            /// `ShareAmazonBedrockKRSAction`. Update: in place.
            share_amazon_bedrock_krs_action: CapabilityState = "ShareAmazonBedrockKRSAction";
            /// `ShareAmazonSThreeAction`. Update: in place.
            share_amazon_s_three_action: CapabilityState = "ShareAmazonSThreeAction";
            /// `ShareAnalyses`. Update: in place.
            share_analyses: CapabilityState = "ShareAnalyses";
            /// `ShareApps`. Update: in place.
            share_apps: CapabilityState = "ShareApps";
            /// `ShareAsanaAction`. Update: in place.
            share_asana_action: CapabilityState = "ShareAsanaAction";
            /// `ShareBambooHRAction`. Update: in place.
            share_bamboo_hr_action: CapabilityState = "ShareBambooHRAction";
            /// `ShareBoxAgentAction`. Update: in place.
            share_box_agent_action: CapabilityState = "ShareBoxAgentAction";
            /// `ShareCanvaAgentAction`. Update: in place.
            share_canva_agent_action: CapabilityState = "ShareCanvaAgentAction";
            /// `ShareChatAgents`. Update: in place.
            share_chat_agents: CapabilityState = "ShareChatAgents";
            /// `ShareComprehendAction`. Update: in place.
            share_comprehend_action: CapabilityState = "ShareComprehendAction";
            /// `ShareComprehendMedicalAction`. Update: in place.
            share_comprehend_medical_action: CapabilityState = "ShareComprehendMedicalAction";
            /// `ShareConfluenceAction`. Update: in place.
            share_confluence_action: CapabilityState = "ShareConfluenceAction";
            /// `ShareDashboards`. Update: in place.
            share_dashboards: CapabilityState = "ShareDashboards";
            /// `ShareDataSources`. Update: in place.
            share_data_sources: CapabilityState = "ShareDataSources";
            /// `ShareDatasets`. Update: in place.
            share_datasets: CapabilityState = "ShareDatasets";
            /// `ShareFactSetAction`. Update: in place.
            share_fact_set_action: CapabilityState = "ShareFactSetAction";
            /// `ShareGenericHTTPAction`. Update: in place.
            share_generic_http_action: CapabilityState = "ShareGenericHTTPAction";
            /// `ShareGithubAction`. Update: in place.
            share_github_action: CapabilityState = "ShareGithubAction";
            /// `ShareGoogleCalendarAction`. Update: in place.
            share_google_calendar_action: CapabilityState = "ShareGoogleCalendarAction";
            /// `ShareHubspotAction`. Update: in place.
            share_hubspot_action: CapabilityState = "ShareHubspotAction";
            /// `ShareHuggingFaceAction`. Update: in place.
            share_hugging_face_action: CapabilityState = "ShareHuggingFaceAction";
            /// `ShareIntercomAction`. Update: in place.
            share_intercom_action: CapabilityState = "ShareIntercomAction";
            /// `ShareJiraAction`. Update: in place.
            share_jira_action: CapabilityState = "ShareJiraAction";
            /// `ShareKnowledgeBases`. Update: in place.
            share_knowledge_bases: CapabilityState = "ShareKnowledgeBases";
            /// `ShareLinearAction`. Update: in place.
            share_linear_action: CapabilityState = "ShareLinearAction";
            /// `ShareMCPAction`. Update: in place.
            share_mcp_action: CapabilityState = "ShareMCPAction";
            /// `ShareMSExchangeAction`. Update: in place.
            share_ms_exchange_action: CapabilityState = "ShareMSExchangeAction";
            /// `ShareMSTeamsAction`. Update: in place.
            share_ms_teams_action: CapabilityState = "ShareMSTeamsAction";
            /// `ShareMondayAction`. Update: in place.
            share_monday_action: CapabilityState = "ShareMondayAction";
            /// `ShareNewRelicAction`. Update: in place.
            share_new_relic_action: CapabilityState = "ShareNewRelicAction";
            /// `ShareNotionAction`. Update: in place.
            share_notion_action: CapabilityState = "ShareNotionAction";
            /// `ShareOneDriveAction`. Update: in place.
            share_one_drive_action: CapabilityState = "ShareOneDriveAction";
            /// `ShareOpenAPIAction`. Update: in place.
            share_open_api_action: CapabilityState = "ShareOpenAPIAction";
            /// `SharePagerDutyAction`. Update: in place.
            share_pager_duty_action: CapabilityState = "SharePagerDutyAction";
            /// `SharePointAction`. Update: in place.
            share_point_action: CapabilityState = "SharePointAction";
            /// `ShareSAPBillOfMaterialAction`. Update: in place.
            share_sap_bill_of_material_action: CapabilityState = "ShareSAPBillOfMaterialAction";
            /// `ShareSAPBusinessPartnerAction`. Update: in place.
            share_sap_business_partner_action: CapabilityState = "ShareSAPBusinessPartnerAction";
            /// `ShareSAPMaterialStockAction`. Update: in place.
            share_sap_material_stock_action: CapabilityState = "ShareSAPMaterialStockAction";
            /// `ShareSAPPhysicalInventoryAction`. Update: in place.
            share_sap_physical_inventory_action: CapabilityState = "ShareSAPPhysicalInventoryAction";
            /// `ShareSAPProductMasterDataAction`. Update: in place.
            share_sap_product_master_data_action: CapabilityState = "ShareSAPProductMasterDataAction";
            /// `ShareSalesforceAction`. Update: in place.
            share_salesforce_action: CapabilityState = "ShareSalesforceAction";
            /// `ShareSandPGMIAction`. Update: in place.
            share_sand_pgmi_action: CapabilityState = "ShareSandPGMIAction";
            /// `ShareSandPGlobalEnergyAction`. Update: in place.
            share_sand_p_global_energy_action: CapabilityState = "ShareSandPGlobalEnergyAction";
            /// `ShareServiceNowAction`. Update: in place.
            share_service_now_action: CapabilityState = "ShareServiceNowAction";
            /// `ShareSharePointAction`. Update: in place.
            share_share_point_action: CapabilityState = "ShareSharePointAction";
            /// `ShareSlackAction`. Update: in place.
            share_slack_action: CapabilityState = "ShareSlackAction";
            /// `ShareSmartsheetAction`. Update: in place.
            share_smartsheet_action: CapabilityState = "ShareSmartsheetAction";
            /// `ShareSpaces`. Update: in place.
            share_spaces: CapabilityState = "ShareSpaces";
            /// `ShareTextractAction`. Update: in place.
            share_textract_action: CapabilityState = "ShareTextractAction";
            /// `ShareZendeskAction`. Update: in place.
            share_zendesk_action: CapabilityState = "ShareZendeskAction";
            /// `SlackAction`. Update: in place.
            slack_action: CapabilityState = "SlackAction";
            /// `SmartsheetAction`. Update: in place.
            smartsheet_action: CapabilityState = "SmartsheetAction";
            /// `Space`. Update: in place.
            space: CapabilityState = "Space";
            /// `SubscribeDashboardEmailReports`. Update: in place.
            subscribe_dashboard_email_reports: CapabilityState = "SubscribeDashboardEmailReports";
            /// `TextractAction`. Update: in place.
            textract_action: CapabilityState = "TextractAction";
            /// `Topic`. Update: in place.
            topic: CapabilityState = "Topic";
            /// `UseAgentWebSearch`. Update: in place.
            use_agent_web_search: CapabilityState = "UseAgentWebSearch";
            /// `UseAmazonBedrockARSAction`. Update: in place.
            use_amazon_bedrock_ars_action: CapabilityState = "UseAmazonBedrockARSAction";
            /// `UseAmazonBedrockFSAction`. Update: in place.
            use_amazon_bedrock_fs_action: CapabilityState = "UseAmazonBedrockFSAction";
            /// `UseAmazonBedrockKRSAction`. Update: in place.
            use_amazon_bedrock_krs_action: CapabilityState = "UseAmazonBedrockKRSAction";
            /// `UseAmazonSThreeAction`. Update: in place.
            use_amazon_s_three_action: CapabilityState = "UseAmazonSThreeAction";
            /// `UseAsanaAction`. Update: in place.
            use_asana_action: CapabilityState = "UseAsanaAction";
            /// `UseBambooHRAction`. Update: in place.
            use_bamboo_hr_action: CapabilityState = "UseBambooHRAction";
            /// `UseBedrockModels`. Update: in place.
            use_bedrock_models: CapabilityState = "UseBedrockModels";
            /// `UseBoxAgentAction`. Update: in place.
            use_box_agent_action: CapabilityState = "UseBoxAgentAction";
            /// `UseCanvaAgentAction`. Update: in place.
            use_canva_agent_action: CapabilityState = "UseCanvaAgentAction";
            /// `UseComprehendAction`. Update: in place.
            use_comprehend_action: CapabilityState = "UseComprehendAction";
            /// `UseComprehendMedicalAction`. Update: in place.
            use_comprehend_medical_action: CapabilityState = "UseComprehendMedicalAction";
            /// `UseConfluenceAction`. Update: in place.
            use_confluence_action: CapabilityState = "UseConfluenceAction";
            /// `UseFactSetAction`. Update: in place.
            use_fact_set_action: CapabilityState = "UseFactSetAction";
            /// `UseGenericHTTPAction`. Update: in place.
            use_generic_http_action: CapabilityState = "UseGenericHTTPAction";
            /// `UseGithubAction`. Update: in place.
            use_github_action: CapabilityState = "UseGithubAction";
            /// `UseGoogleCalendarAction`. Update: in place.
            use_google_calendar_action: CapabilityState = "UseGoogleCalendarAction";
            /// `UseHubspotAction`. Update: in place.
            use_hubspot_action: CapabilityState = "UseHubspotAction";
            /// `UseHuggingFaceAction`. Update: in place.
            use_hugging_face_action: CapabilityState = "UseHuggingFaceAction";
            /// `UseIntercomAction`. Update: in place.
            use_intercom_action: CapabilityState = "UseIntercomAction";
            /// `UseJiraAction`. Update: in place.
            use_jira_action: CapabilityState = "UseJiraAction";
            /// `UseLinearAction`. Update: in place.
            use_linear_action: CapabilityState = "UseLinearAction";
            /// `UseMCPAction`. Update: in place.
            use_mcp_action: CapabilityState = "UseMCPAction";
            /// `UseMSExchangeAction`. Update: in place.
            use_ms_exchange_action: CapabilityState = "UseMSExchangeAction";
            /// `UseMSTeamsAction`. Update: in place.
            use_ms_teams_action: CapabilityState = "UseMSTeamsAction";
            /// `UseMondayAction`. Update: in place.
            use_monday_action: CapabilityState = "UseMondayAction";
            /// `UseNewRelicAction`. Update: in place.
            use_new_relic_action: CapabilityState = "UseNewRelicAction";
            /// `UseNotionAction`. Update: in place.
            use_notion_action: CapabilityState = "UseNotionAction";
            /// `UseOneDriveAction`. Update: in place.
            use_one_drive_action: CapabilityState = "UseOneDriveAction";
            /// `UseOpenAPIAction`. Update: in place.
            use_open_api_action: CapabilityState = "UseOpenAPIAction";
            /// `UsePagerDutyAction`. Update: in place.
            use_pager_duty_action: CapabilityState = "UsePagerDutyAction";
            /// `UseSAPBillOfMaterialAction`. Update: in place.
            use_sap_bill_of_material_action: CapabilityState = "UseSAPBillOfMaterialAction";
            /// `UseSAPBusinessPartnerAction`. Update: in place.
            use_sap_business_partner_action: CapabilityState = "UseSAPBusinessPartnerAction";
            /// `UseSAPMaterialStockAction`. Update: in place.
            use_sap_material_stock_action: CapabilityState = "UseSAPMaterialStockAction";
            /// `UseSAPPhysicalInventoryAction`. Update: in place.
            use_sap_physical_inventory_action: CapabilityState = "UseSAPPhysicalInventoryAction";
            /// `UseSAPProductMasterDataAction`. Update: in place.
            use_sap_product_master_data_action: CapabilityState = "UseSAPProductMasterDataAction";
            /// `UseSalesforceAction`. Update: in place.
            use_salesforce_action: CapabilityState = "UseSalesforceAction";
            /// `UseSandPGMIAction`. Update: in place.
            use_sand_pgmi_action: CapabilityState = "UseSandPGMIAction";
            /// `UseSandPGlobalEnergyAction`. Update: in place.
            use_sand_p_global_energy_action: CapabilityState = "UseSandPGlobalEnergyAction";
            /// `UseServiceNowAction`. Update: in place.
            use_service_now_action: CapabilityState = "UseServiceNowAction";
            /// `UseSharePointAction`. Update: in place.
            use_share_point_action: CapabilityState = "UseSharePointAction";
            /// `UseSlackAction`. Update: in place.
            use_slack_action: CapabilityState = "UseSlackAction";
            /// `UseSmartsheetAction`. Update: in place.
            use_smartsheet_action: CapabilityState = "UseSmartsheetAction";
            /// `UseTextractAction`. Update: in place.
            use_textract_action: CapabilityState = "UseTextractAction";
            /// `UseZendeskAction`. Update: in place.
            use_zendesk_action: CapabilityState = "UseZendeskAction";
            /// `ViewAccountSPICECapacity`. Update: in place.
            view_account_spice_capacity: CapabilityState = "ViewAccountSPICECapacity";
            /// `ZendeskAction`. Update: in place.
            zendesk_action: CapabilityState = "ZendeskAction";
        }
    }

    values! {
        /// `CapabilityState` of `AWS::QuickSight::CustomPermissions`.
        CapabilityState {
            DENY = "DENY",
        }
    }
}

resource! {
    /// `AWS::QuickSight::Customization`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-customization.html).
    Customization = "AWS::QuickSight::Customization", Ref = Arn;
    tags "Tags" List;
    new_with CustomizationRequired {
        /// `Namespace`: 1 to 64 characters, `^[a-zA-Z0-9._-]*$`. Update: replaces.
        namespace: Str = "Namespace",
        /// `DefaultTheme`. Update: in place.
        default_theme: Str = "DefaultTheme",
    }
    set {
        /// `DefaultTheme`. Update: in place.
        default_theme: Str = "DefaultTheme";
        /// `Namespace`: 1 to 64 characters, `^[a-zA-Z0-9._-]*$`. Update: replaces.
        namespace: Str = "Namespace";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<customization::Tag> = "Tags";
    }
    get {
        /// `AwsAccountId`
        aws_account_id: Str = "AwsAccountId";
    }
    ref arn;
}

/// Property types of `AWS::QuickSight::Customization`.
pub mod customization {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action_connector::Tag;
}

resource! {
    /// `AWS::QuickSight::DLPSetting`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dlpsetting.html).
    DLPSetting = "AWS::QuickSight::DLPSetting", Ref = Str;
    tags "Tags" List;
    new_with DLPSettingRequired {
        /// `DlpSettingId`: 1 to 256 characters, `^[a-zA-Z0-9\-_]+$`. Update: replaces.
        dlp_setting_id: Str = "DlpSettingId",
        /// `Name`: 1 to 255 characters, `^[A-Za-z0-9](?:[\w- &]*[A-Za-z0-9])?$`. Update: in place.
        name: Str = "Name",
        /// `ProviderType`. Update: in place.
        provider_type: dlp_setting::DlpProviderType = "ProviderType",
        /// `ProviderConfig`. Update: in place.
        provider_config: dlp_setting::ProviderConfig = "ProviderConfig",
        /// `ProviderOutageAction`. Update: in place.
        provider_outage_action: dlp_setting::DlpAction = "ProviderOutageAction",
        /// `Enabled`: default `false`. Update: in place.
        enabled: Bool = "Enabled",
    }
    set {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `DlpSettingId`: 1 to 256 characters, `^[a-zA-Z0-9\-_]+$`. Update: replaces.
        dlp_setting_id: Str = "DlpSettingId";
        /// `Enabled`: default `false`. Update: in place.
        enabled: Bool = "Enabled";
        /// `Name`: 1 to 255 characters, `^[A-Za-z0-9](?:[\w- &]*[A-Za-z0-9])?$`. Update: in place.
        name: Str = "Name";
        /// `ProviderConfig`. Update: in place.
        provider_config: dlp_setting::ProviderConfig = "ProviderConfig";
        /// `ProviderOutageAction`. Update: in place.
        provider_outage_action: dlp_setting::DlpAction = "ProviderOutageAction";
        /// `ProviderType`. Update: in place.
        provider_type: dlp_setting::DlpProviderType = "ProviderType";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<dlp_setting::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::QuickSight::DLPSetting`.
pub mod dlp_setting {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action_connector::Tag;

    property! {
        /// `LabelActionMapping` of `AWS::QuickSight::DLPSetting`.
        LabelActionMapping;
        new_with LabelActionMappingRequired {
            /// `Action`. Update: in place.
            action: DlpAction = "Action",
            /// `LabelId`: 1 to 512 characters. Update: in place.
            label_id: Str = "LabelId",
            /// `LabelName`: 1 to 512 characters. Update: in place.
            label_name: Str = "LabelName",
        }
        set {
        }
    }

    property! {
        /// `MicrosoftPurviewCredentials` of `AWS::QuickSight::DLPSetting`.
        MicrosoftPurviewCredentials;
        new (secret_arn: Str = "SecretArn");
        set {
        }
    }

    property! {
        /// `MicrosoftPurviewProviderConfig` of `AWS::QuickSight::DLPSetting`.
        MicrosoftPurviewProviderConfig;
        new (credentials: MicrosoftPurviewCredentials = "Credentials", label_action_mappings: List<LabelActionMapping> = "LabelActionMappings", unmapped_action: DlpAction = "UnmappedAction");
        set {
        }
    }

    property! {
        /// `ProviderConfig` of `AWS::QuickSight::DLPSetting`.
        ProviderConfig;
        new (microsoft_purview: MicrosoftPurviewProviderConfig = "MicrosoftPurview");
        set {
        }
    }

    values! {
        /// `DlpAction` of `AWS::QuickSight::DLPSetting`.
        DlpAction {
            ALLOW = "ALLOW",
            WARN = "WARN",
            BLOCK = "BLOCK",
        }
    }

    values! {
        /// `DlpProviderType` of `AWS::QuickSight::DLPSetting`.
        DlpProviderType {
            MICROSOFT_PURVIEW = "MICROSOFT_PURVIEW",
        }
    }
}

resource! {
    /// `AWS::QuickSight::Dashboard`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html).
    Dashboard = "AWS::QuickSight::Dashboard", Ref = Str;
    tags "Tags" List;
    new_with DashboardRequired {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId",
        /// `DashboardId`: 1 to 512 characters, `^[\w\-]+$`. Update: replaces.
        dashboard_id: Str = "DashboardId",
        /// `Name`: 1 to 2048 characters. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `DashboardId`: 1 to 512 characters, `^[\w\-]+$`. Update: replaces.
        dashboard_id: Str = "DashboardId";
        /// `DashboardPublishOptions`. Update: in place.
        dashboard_publish_options: dashboard::DashboardPublishOptions = "DashboardPublishOptions";
        /// `Definition`. Update: in place.
        definition: dashboard::DashboardVersionDefinition = "Definition";
        /// `FolderArns`: at most 10 items. Update: in place.
        folder_arns: List<Str> = "FolderArns";
        /// `LinkEntities`: at most 5 items, 1 to 1024 characters. Update: in place.
        link_entities: List<Str> = "LinkEntities";
        /// `LinkSharingConfiguration`. Update: in place.
        link_sharing_configuration: dashboard::LinkSharingConfiguration = "LinkSharingConfiguration";
        /// `Name`: 1 to 2048 characters. Update: in place.
        name: Str = "Name";
        /// `Parameters`. Update: in place.
        parameters: dashboard::Parameters = "Parameters";
        /// `Permissions`: 1 to 64 items. Update: in place.
        permissions: List<dashboard::ResourcePermission> = "Permissions";
        /// `SourceEntity`. Update: in place.
        source_entity: dashboard::DashboardSourceEntity = "SourceEntity";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<dashboard::Tag> = "Tags";
        /// `ThemeArn`. Update: in place.
        theme_arn: QuickSightThemeArn = "ThemeArn";
        /// `ValidationStrategy`. Update: in place.
        validation_strategy: dashboard::ValidationStrategy = "ValidationStrategy";
        /// `VersionDescription`: 1 to 512 characters. Update: in place.
        version_description: Str = "VersionDescription";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastPublishedTime`
        last_published_time: Str = "LastPublishedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `Version`
        version: Json = "Version";
        /// `Version.Arn`
        version_arn: Arn = "Version.Arn";
        /// `Version.CreatedTime`
        version_created_time: Str = "Version.CreatedTime";
        /// `Version.DataSetArns`
        version_data_set_arns: List<Str> = "Version.DataSetArns";
        /// `Version.Description`
        version_description: Str = "Version.Description";
        /// `Version.Errors`
        version_errors: List<Str> = "Version.Errors";
        /// `Version.Sheets`
        version_sheets: List<Str> = "Version.Sheets";
        /// `Version.SourceEntityArn`
        version_source_entity_arn: Arn = "Version.SourceEntityArn";
        /// `Version.Status`
        version_status: Str = "Version.Status";
        /// `Version.ThemeArn`
        version_theme_arn: Arn = "Version.ThemeArn";
        /// `Version.VersionNumber`
        version_version_number: Num = "Version.VersionNumber";
    }
}

/// Property types of `AWS::QuickSight::Dashboard`.
pub mod dashboard {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action_connector::{ResourcePermission, Tag};

    pub use super::analysis::{AggregationFunction, AggregationSortConfiguration, AnalysisDefaults, AnchorDateConfiguration, AnchorOption, ArcAxisConfiguration, ArcAxisDisplayRange, ArcConfiguration, ArcOptions, ArcThickness, ArcThicknessOptions, AttributeAggregationFunction, AxisBinding, AxisDataOptions, AxisDisplayMinMaxRange, AxisDisplayOptions, AxisDisplayRange, AxisLabelOptions, AxisLabelReferenceOptions, AxisLinearScale, AxisLogarithmicScale, AxisScale, AxisTickLabelOptions, BarChartAggregatedFieldWells, BarChartDefaultSeriesSettings, BarChartFieldWells, BarChartOrientation, BarChartSeriesSettings, BarChartSortConfiguration, BarSeriesItem, BarsArrangement, BaseMapStyleType, BinCountOptions, BinWidthOptions, BodySectionConfiguration, BodySectionContent, BodySectionDynamicCategoryDimensionConfiguration, BodySectionDynamicNumericDimensionConfiguration, BodySectionRepeatConfiguration, BodySectionRepeatDimensionConfiguration, BodySectionRepeatPageBreakConfiguration, BorderSettings, BoxPlotAggregatedFieldWells, BoxPlotFieldWells, BoxPlotFillStyle, BoxPlotOptions, BoxPlotSortConfiguration, BoxPlotStyleOptions, CalculatedField, CalculatedFieldRequired, CalculatedMeasureField, CalculatedMeasureFieldRequired, CascadingControlConfiguration, CascadingControlSource, CategoricalAggregationFunction, CategoricalDimensionField, CategoricalMeasureField, CategoryDrillDownFilter, CategoryFilter, CategoryFilterConfiguration, CategoryFilterMatchOperator, CategoryFilterSelectAllOptions, CategoryInnerFilter, ChartAxisLabelOptions, ClusterMarker, ClusterMarkerConfiguration, ColorFillType, ColorScale, ColorsConfiguration, ColumnConfiguration, ColumnHierarchy, ColumnIdentifier, ColumnRole, ColumnSort, ColumnTooltipItem, ComboChartAggregatedFieldWells, ComboChartDefaultSeriesSettings, ComboChartFieldWells, ComboChartSeriesSettings, ComboChartSortConfiguration, ComboSeriesItem, CommitMode, ComparisonConfiguration, ComparisonFormatConfiguration, ComparisonMethod, Computation, ConditionalFormattingColor, ConditionalFormattingCustomIconCondition, ConditionalFormattingCustomIconOptions, ConditionalFormattingGradientColor, ConditionalFormattingIcon, ConditionalFormattingIconDisplayConfiguration, ConditionalFormattingIconDisplayOption, ConditionalFormattingIconSet, ConditionalFormattingIconSetType, ConditionalFormattingSolidColor, ContextMenuOption, ContributionAnalysisDefault, CrossDatasetTypes, CurrencyDisplayFormatConfiguration, CustomActionFilterOperation, CustomActionNavigationOperation, CustomActionSetParametersOperation, CustomActionURLOperation, CustomColor, CustomContentImageScalingConfiguration, CustomContentType, CustomFilterConfiguration, CustomFilterListConfiguration, CustomNarrativeOptions, CustomParameterValues, CustomValuesConfiguration, DashboardBehavior, DataBarsOptions, DataColor, DataFieldBarSeriesItem, DataFieldComboSeriesItem, DataFieldSeriesItem, DataLabelContent, DataLabelOptions, DataLabelOverlap, DataLabelPosition, DataLabelType, DataPathColor, DataPathLabelType, DataPathSort, DataPathType, DataPathValue, DataSetIdentifierDeclaration, DataSetIdentifierDeclarationRequired, DataSetReference, DateAggregationFunction, DateAxisOptions, DateDimensionField, DateMeasureField, DateTimeDefaultValues, DateTimeFormatConfiguration, DateTimeHierarchy, DateTimeParameter, DateTimeParameterDeclaration, DateTimePickerControlDisplayOptions, DateTimeValueWhenUnsetConfiguration, DayOfTheWeek, DecalPatternType, DecalSettings, DecalSettingsConfiguration, DecalStyleType, DecimalDefaultValues, DecimalParameter, DecimalParameterDeclaration, DecimalPlacesConfiguration, DecimalValueWhenUnsetConfiguration, DefaultDateTimePickerControlOptions, DefaultFilterControlConfiguration, DefaultFilterControlOptions, DefaultFilterDropDownControlOptions, DefaultFilterListControlOptions, DefaultFreeFormLayoutConfiguration, DefaultGridLayoutConfiguration, DefaultInteractiveLayoutConfiguration, DefaultNewSheetConfiguration, DefaultPaginatedLayoutConfiguration, DefaultRelativeDateTimeControlOptions, DefaultSectionBasedLayoutConfiguration, DefaultSliderControlOptions, DefaultSliderControlOptionsRequired, DefaultTextAreaControlOptions, DefaultTextFieldControlOptions, DestinationParameterValueConfiguration, DigitGroupingStyle, DimensionField, DonutCenterOptions, DonutOptions, DrillDownFilter, DropDownControlDisplayOptions, DynamicDefaultValue, EmptyVisual, ExcludePeriodConfiguration, ExplicitHierarchy, FieldBarSeriesItem, FieldBasedTooltip, FieldComboSeriesItem, FieldLabelType, FieldSeriesItem, FieldSort, FieldSortOptions, FieldTooltipItem, FilledMapAggregatedFieldWells, FilledMapConditionalFormatting, FilledMapConditionalFormattingOption, FilledMapFieldWells, FilledMapShapeConditionalFormatting, FilledMapSortConfiguration, Filter, FilterControl, FilterCrossSheetControl, FilterCrossSheetControlRequired, FilterDateTimePickerControl, FilterDateTimePickerControlRequired, FilterDropDownControl, FilterDropDownControlRequired, FilterGroup, FilterGroupRequired, FilterListConfiguration, FilterListControl, FilterListControlRequired, FilterNullOption, FilterOperationSelectedFieldsConfiguration, FilterOperationTargetVisualsConfiguration, FilterRelativeDateTimeControl, FilterRelativeDateTimeControlRequired, FilterScopeConfiguration, FilterSelectableValues, FilterSliderControl, FilterSliderControlRequired, FilterTextAreaControl, FilterTextAreaControlRequired, FilterTextFieldControl, FilterTextFieldControlRequired, FilterVisualScope, FontConfiguration, FontDecoration, FontSize, FontStyle, FontWeight, FontWeightName, ForecastComputation, ForecastComputationSeasonality, ForecastConfiguration, ForecastScenario, FormatConfiguration, FreeFormLayoutCanvasSizeOptions, FreeFormLayoutConfiguration, FreeFormLayoutElement, FreeFormLayoutElementRequired, FreeFormLayoutElementBackgroundStyle, FreeFormLayoutElementBorderStyle, FreeFormLayoutScreenCanvasSizeOptions, FreeFormSectionLayoutConfiguration, FunnelChartAggregatedFieldWells, FunnelChartDataLabelOptions, FunnelChartFieldWells, FunnelChartMeasureDataLabelStyle, FunnelChartSortConfiguration, GaugeChartArcConditionalFormatting, GaugeChartColorConfiguration, GaugeChartConditionalFormatting, GaugeChartConditionalFormattingOption, GaugeChartFieldWells, GaugeChartOptions, GaugeChartPrimaryValueConditionalFormatting, GeospatialCategoricalColor, GeospatialCategoricalDataColor, GeospatialCategoricalDataColorRequired, GeospatialCircleRadius, GeospatialCircleSymbolStyle, GeospatialColor, GeospatialColorState, GeospatialCoordinateBounds, GeospatialCoordinateBoundsRequired, GeospatialDataSourceItem, GeospatialGradientColor, GeospatialGradientStepColor, GeospatialHeatmapColorScale, GeospatialHeatmapConfiguration, GeospatialHeatmapDataColor, GeospatialLayerColorField, GeospatialLayerDefinition, GeospatialLayerItem, GeospatialLayerJoinDefinition, GeospatialLayerType, GeospatialLineLayer, GeospatialLineStyle, GeospatialLineSymbolStyle, GeospatialLineWidth, GeospatialMapAggregatedFieldWells, GeospatialMapFieldWells, GeospatialMapNavigation, GeospatialMapState, GeospatialMapStyle, GeospatialMapStyleOptions, GeospatialNullDataSettings, GeospatialNullSymbolStyle, GeospatialPointLayer, GeospatialPointStyle, GeospatialPointStyleOptions, GeospatialPolygonLayer, GeospatialPolygonStyle, GeospatialPolygonSymbolStyle, GeospatialSelectedPointStyle, GeospatialSolidColor, GeospatialStaticFileSource, GeospatialWindowOptions, GlobalTableBorderOptions, GradientColor, GradientStop, GridLayoutCanvasSizeOptions, GridLayoutConfiguration, GridLayoutElement, GridLayoutElementRequired, GridLayoutElementBackgroundStyle, GridLayoutElementBorderStyle, GridLayoutScreenCanvasSizeOptions, GrowthRateComputation, HeaderFooterSectionConfiguration, HeatMapAggregatedFieldWells, HeatMapFieldWells, HeatMapSortConfiguration, HistogramAggregatedFieldWells, HistogramBinOptions, HistogramBinType, HistogramFieldWells, HorizontalTextAlignment, Icon, ImageCustomAction, ImageCustomActionRequired, ImageCustomActionOperation, ImageCustomActionTrigger, ImageInteractionOptions, ImageMenuOption, ImageStaticFile, InnerFilter, IntegerDefaultValues, IntegerParameter, IntegerParameterDeclaration, IntegerValueWhenUnsetConfiguration, ItemsLimitConfiguration, KPIActualValueConditionalFormatting, KPIComparisonValueConditionalFormatting, KPIConditionalFormatting, KPIConditionalFormattingOption, KPIFieldWells, KPIOptions, KPIPrimaryValueConditionalFormatting, KPIProgressBarConditionalFormatting, KPISortConfiguration, KPISparklineOptions, KPISparklineType, KPIVisualLayoutOptions, KPIVisualStandardLayout, KPIVisualStandardLayoutType, LabelOptions, LayerCustomAction, LayerCustomActionRequired, LayerCustomActionOperation, LayerCustomActionTrigger, Layout, LayoutConfiguration, LayoutElementType, LegendOptions, LegendPosition, LineChartAggregatedFieldWells, LineChartDefaultSeriesSettings, LineChartFieldWells, LineChartLineStyle, LineChartLineStyleSettings, LineChartMarkerShape, LineChartMarkerStyleSettings, LineChartSeriesSettings, LineChartSortConfiguration, LineChartType, LineInterpolation, LineSeriesAxisDisplayOptions, ListControlDisplayOptions, ListControlSearchOptions, ListControlSelectAllOptions, LoadingAnimation, LocalNavigationConfiguration, LongFormatText, MapZoomMode, MappedDataSetParameter, MappedDataSetParameterRequired, MaximumLabelType, MaximumMinimumComputation, MaximumMinimumComputationType, MeasureField, MetricComparisonComputation, MinimumLabelType, MissingDataConfiguration, MissingDataTreatmentOption, NegativeValueConfiguration, NegativeValueDisplayMode, NestedFilter, NestedFilterRequired, NullValueFormatConfiguration, NumberDisplayFormatConfiguration, NumberFormatConfiguration, NumberScale, NumericAxisOptions, NumericEqualityDrillDownFilter, NumericEqualityFilter, NumericEqualityFilterRequired, NumericEqualityMatchOperator, NumericFilterSelectAllOptions, NumericFormatConfiguration, NumericRangeFilter, NumericRangeFilterValue, NumericSeparatorConfiguration, NumericSeparatorSymbol, NumericalAggregationFunction, NumericalDimensionField, NumericalMeasureField, OtherCategories, PaginationConfiguration, PaginationConfigurationRequired, PanelBorderStyle, PanelConfiguration, PanelTitleOptions, PaperOrientation, PaperSize, ParameterControl, ParameterDateTimePickerControl, ParameterDateTimePickerControlRequired, ParameterDeclaration, ParameterDropDownControl, ParameterDropDownControlRequired, ParameterListControl, ParameterListControlRequired, ParameterSelectableValues, ParameterSliderControl, ParameterSliderControlRequired, ParameterTextAreaControl, ParameterTextAreaControlRequired, ParameterTextFieldControl, ParameterTextFieldControlRequired, ParameterValueType, Parameters, PercentVisibleRange, PercentageDisplayFormatConfiguration, PercentileAggregation, PeriodOverPeriodComputation, PeriodToDateComputation, PieChartAggregatedFieldWells, PieChartFieldWells, PieChartSortConfiguration, PivotFieldSortOptions, PivotTableAggregatedFieldWells, PivotTableCellConditionalFormatting, PivotTableConditionalFormatting, PivotTableConditionalFormattingOption, PivotTableConditionalFormattingScope, PivotTableConditionalFormattingScopeRole, PivotTableDataPathOption, PivotTableDataPathType, PivotTableFieldCollapseState, PivotTableFieldCollapseStateOption, PivotTableFieldCollapseStateTarget, PivotTableFieldOption, PivotTableFieldOptions, PivotTableFieldSubtotalOptions, PivotTableFieldWells, PivotTableMetricPlacement, PivotTableOptions, PivotTablePaginatedReportOptions, PivotTableRowsLabelOptions, PivotTableRowsLayout, PivotTableSortBy, PivotTableSortConfiguration, PivotTableSubtotalLevel, PivotTableTotalOptions, PivotTotalOptions, PluginVisual, PluginVisualRequired, PluginVisualAxisName, PluginVisualConfiguration, PluginVisualFieldWell, PluginVisualItemsLimitConfiguration, PluginVisualOptions, PluginVisualProperty, PluginVisualSortConfiguration, PluginVisualTableQuerySort, PredefinedHierarchy, PrimaryValueDisplayType, ProgressBarOptions, RadarChartAggregatedFieldWells, RadarChartAreaStyleSettings, RadarChartAxesRangeScale, RadarChartFieldWells, RadarChartSeriesSettings, RadarChartShape, RadarChartSortConfiguration, RangeEndsLabelType, ReferenceLine, ReferenceLineCustomLabelConfiguration, ReferenceLineDataConfiguration, ReferenceLineDynamicDataConfiguration, ReferenceLineLabelConfiguration, ReferenceLineLabelHorizontalPosition, ReferenceLineLabelVerticalPosition, ReferenceLinePatternType, ReferenceLineSeriesType, ReferenceLineStaticDataConfiguration, ReferenceLineStyleConfiguration, ReferenceLineValueLabelConfiguration, ReferenceLineValueLabelRelativePosition, RelativeDateTimeControlDisplayOptions, RelativeDateType, RelativeDatesFilter, RelativeDatesFilterRequired, RelativeFontSize, ResizeOption, RollingDateConfiguration, RowAlternateColorOptions, SameSheetTargetVisualConfiguration, SankeyDiagramAggregatedFieldWells, SankeyDiagramFieldWells, SankeyDiagramSortConfiguration, ScatterPlotCategoricallyAggregatedFieldWells, ScatterPlotFieldWells, ScatterPlotSortConfiguration, ScatterPlotUnaggregatedFieldWells, ScrollBarOptions, SecondaryValueOptions, SectionAfterPageBreak, SectionBasedLayoutCanvasSizeOptions, SectionBasedLayoutConfiguration, SectionBasedLayoutConfigurationRequired, SectionBasedLayoutPaperCanvasSizeOptions, SectionLayoutConfiguration, SectionPageBreakConfiguration, SectionPageBreakStatus, SectionStyle, SelectAllValueOptions, SelectedFieldOptions, SelectedSheetsFilterScopeConfiguration, SelectedTooltipType, SeriesItem, SetParameterValueConfiguration, ShapeConditionalFormat, SheetContentType, SheetControlDateTimePickerType, SheetControlInfoIconLabelOptions, SheetControlLayout, SheetControlLayoutConfiguration, SheetControlListType, SheetControlSliderType, SheetElementConfigurationOverrides, SheetElementRenderingRule, SheetImage, SheetImageScalingConfiguration, SheetImageScalingType, SheetImageSource, SheetImageStaticFileSource, SheetImageTooltipConfiguration, SheetImageTooltipText, SheetLayoutGroup, SheetLayoutGroupMember, SheetLayoutGroupMemberType, SheetTextBox, SheetVisualScopingConfiguration, ShortFormatText, SimpleAttributeAggregationFunction, SimpleClusterMarker, SimpleNumericalAggregationFunction, SimpleTotalAggregationFunction, SingleAxisOptions, SingleYAxisOption, SliderControlDisplayOptions, SmallMultiplesAxisPlacement, SmallMultiplesAxisProperties, SmallMultiplesAxisScale, SmallMultiplesOptions, SortDirection, Spacing, SparklineAxisBehavior, SparklineVisualType, SparklinesOptions, SpatialStaticFile, SpecialValue, StaticFile, StaticFileS3SourceOptions, StaticFileS3SourceOptionsRequired, StaticFileSource, StaticFileUrlSourceOptions, StringDefaultValues, StringFormatConfiguration, StringParameter, StringParameterDeclaration, StringValueWhenUnsetConfiguration, StyledCellType, SubtotalOptions, TableAggregatedFieldWells, TableBorderOptions, TableBorderStyle, TableCellConditionalFormatting, TableCellImageScalingConfiguration, TableCellImageSizingConfiguration, TableCellStyle, TableConditionalFormatting, TableConditionalFormattingOption, TableFieldCustomIconContent, TableFieldCustomTextContent, TableFieldIconSetType, TableFieldImageConfiguration, TableFieldLinkConfiguration, TableFieldLinkContentConfiguration, TableFieldOption, TableFieldOptions, TableFieldURLConfiguration, TableFieldWells, TableInlineVisualization, TableOptions, TableOrientation, TablePaginatedReportOptions, TablePinnedFieldOptions, TableRowConditionalFormatting, TableSideBorderOptions, TableSortConfiguration, TableStyleTarget, TableTotalsPlacement, TableTotalsScrollStatus, TableUnaggregatedFieldWells, TargetVisualOptions, TextAreaControlDisplayOptions, TextConditionalFormat, TextControlPlaceholderOptions, TextFieldControlDisplayOptions, TextWrap, ThousandSeparatorOptions, TimeBasedForecastProperties, TimeEqualityFilter, TimeGranularity, TimeRangeDrillDownFilter, TimeRangeDrillDownFilterRequired, TimeRangeFilter, TimeRangeFilterValue, TooltipItem, TooltipOptions, TooltipTarget, TooltipTitleType, TopBottomComputationType, TopBottomFilter, TopBottomMoversComputation, TopBottomRankedComputation, TopBottomSortOrder, TopicIdentifierDeclaration, TopicReference, TotalAggregationComputation, TotalAggregationFunction, TotalAggregationOption, TotalOptions, TransposedColumnType, TransposedTableOption, TreeMapAggregatedFieldWells, TreeMapFieldWells, TreeMapSortConfiguration, TrendArrowOptions, URLTargetConfiguration, UnaggregatedField, UniqueValuesComputation, ValidationStrategy, ValidationStrategyMode, ValueWhenUnsetOption, VerticalTextAlignment, Visibility, VisibleRangeOptions, VisualCustomAction, VisualCustomActionRequired, VisualCustomActionOperation, VisualCustomActionTrigger, VisualMenuOption, VisualPalette, VisualSubtitleLabelOptions, VisualTitleLabelOptions, WaterfallChartAggregatedFieldWells, WaterfallChartColorConfiguration, WaterfallChartFieldWells, WaterfallChartGroupColorConfiguration, WaterfallChartOptions, WaterfallChartSortConfiguration, WhatIfPointScenario, WhatIfRangeScenario, WhatIfRangeScenarioRequired, WidgetStatus, WordCloudAggregatedFieldWells, WordCloudCloudLayout, WordCloudFieldWells, WordCloudOptions, WordCloudSortConfiguration, WordCloudWordCasing, WordCloudWordOrientation, WordCloudWordPadding, WordCloudWordScaling, YAxisOptions};

    property! {
        /// `AdHocFilteringOption` of `AWS::QuickSight::Dashboard`.
        AdHocFilteringOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `AssetOptions` of `AWS::QuickSight::Dashboard`.
        AssetOptions;
        new ();
        set {
            /// `ExcludedDataSetArns`: at most 100 items. Update: in place.
            excluded_data_set_arns: List<Str> = "ExcludedDataSetArns";
            /// `QBusinessInsightsStatus`. Update: in place.
            q_business_insights_status: QBusinessInsightsStatus = "QBusinessInsightsStatus";
            /// `Timezone`. Update: in place.
            timezone: Str = "Timezone";
            /// `WeekStart`. Update: in place.
            week_start: DayOfTheWeek = "WeekStart";
        }
    }

    property! {
        /// `BarChartConfiguration` of `AWS::QuickSight::Dashboard`.
        BarChartConfiguration;
        new ();
        set {
            /// `BarsArrangement`. Update: in place.
            bars_arrangement: BarsArrangement = "BarsArrangement";
            /// `CategoryAxis`. Update: in place.
            category_axis: AxisDisplayOptions = "CategoryAxis";
            /// `CategoryLabelOptions`. Update: in place.
            category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions";
            /// `ColorLabelOptions`. Update: in place.
            color_label_options: ChartAxisLabelOptions = "ColorLabelOptions";
            /// `ContributionAnalysisDefaults`: 1 to 200 items. Update: in place.
            contribution_analysis_defaults: List<ContributionAnalysisDefault> = "ContributionAnalysisDefaults";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `DefaultSeriesSettings`. Update: in place.
            default_series_settings: BarChartDefaultSeriesSettings = "DefaultSeriesSettings";
            /// `FieldWells`. Update: in place.
            field_wells: BarChartFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `Orientation`. Update: in place.
            orientation: BarChartOrientation = "Orientation";
            /// `ReferenceLines`: at most 20 items. Update: in place.
            reference_lines: List<ReferenceLine> = "ReferenceLines";
            /// `Series`: at most 2000 items. Update: in place.
            series: List<BarSeriesItem> = "Series";
            /// `SmallMultiplesOptions`. Update: in place.
            small_multiples_options: SmallMultiplesOptions = "SmallMultiplesOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: BarChartSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `ValueAxis`. Update: in place.
            value_axis: AxisDisplayOptions = "ValueAxis";
            /// `ValueLabelOptions`. Update: in place.
            value_label_options: ChartAxisLabelOptions = "ValueLabelOptions";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
        }
    }

    property! {
        /// `BarChartVisual` of `AWS::QuickSight::Dashboard`.
        BarChartVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: BarChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `BoxPlotChartConfiguration` of `AWS::QuickSight::Dashboard`.
        BoxPlotChartConfiguration;
        new ();
        set {
            /// `BoxPlotOptions`. Update: in place.
            box_plot_options: BoxPlotOptions = "BoxPlotOptions";
            /// `CategoryAxis`. Update: in place.
            category_axis: AxisDisplayOptions = "CategoryAxis";
            /// `CategoryLabelOptions`. Update: in place.
            category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions";
            /// `FieldWells`. Update: in place.
            field_wells: BoxPlotFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `PrimaryYAxisDisplayOptions`. Update: in place.
            primary_y_axis_display_options: AxisDisplayOptions = "PrimaryYAxisDisplayOptions";
            /// `PrimaryYAxisLabelOptions`. Update: in place.
            primary_y_axis_label_options: ChartAxisLabelOptions = "PrimaryYAxisLabelOptions";
            /// `ReferenceLines`: at most 20 items. Update: in place.
            reference_lines: List<ReferenceLine> = "ReferenceLines";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: BoxPlotSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
        }
    }

    property! {
        /// `BoxPlotVisual` of `AWS::QuickSight::Dashboard`.
        BoxPlotVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: BoxPlotChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `ComboChartConfiguration` of `AWS::QuickSight::Dashboard`.
        ComboChartConfiguration;
        new ();
        set {
            /// `BarDataLabels`. Update: in place.
            bar_data_labels: DataLabelOptions = "BarDataLabels";
            /// `BarsArrangement`. Update: in place.
            bars_arrangement: BarsArrangement = "BarsArrangement";
            /// `CategoryAxis`. Update: in place.
            category_axis: AxisDisplayOptions = "CategoryAxis";
            /// `CategoryLabelOptions`. Update: in place.
            category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions";
            /// `ColorLabelOptions`. Update: in place.
            color_label_options: ChartAxisLabelOptions = "ColorLabelOptions";
            /// `DefaultSeriesSettings`. Update: in place.
            default_series_settings: ComboChartDefaultSeriesSettings = "DefaultSeriesSettings";
            /// `FieldWells`. Update: in place.
            field_wells: ComboChartFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `LineDataLabels`. Update: in place.
            line_data_labels: DataLabelOptions = "LineDataLabels";
            /// `PrimaryYAxisDisplayOptions`. Update: in place.
            primary_y_axis_display_options: AxisDisplayOptions = "PrimaryYAxisDisplayOptions";
            /// `PrimaryYAxisLabelOptions`. Update: in place.
            primary_y_axis_label_options: ChartAxisLabelOptions = "PrimaryYAxisLabelOptions";
            /// `ReferenceLines`: at most 20 items. Update: in place.
            reference_lines: List<ReferenceLine> = "ReferenceLines";
            /// `SecondaryYAxisDisplayOptions`. Update: in place.
            secondary_y_axis_display_options: AxisDisplayOptions = "SecondaryYAxisDisplayOptions";
            /// `SecondaryYAxisLabelOptions`. Update: in place.
            secondary_y_axis_label_options: ChartAxisLabelOptions = "SecondaryYAxisLabelOptions";
            /// `Series`: at most 2000 items. Update: in place.
            series: List<ComboSeriesItem> = "Series";
            /// `SingleAxisOptions`. Update: in place.
            single_axis_options: SingleAxisOptions = "SingleAxisOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: ComboChartSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
        }
    }

    property! {
        /// `ComboChartVisual` of `AWS::QuickSight::Dashboard`.
        ComboChartVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: ComboChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `CustomContentConfiguration` of `AWS::QuickSight::Dashboard`.
        CustomContentConfiguration;
        new ();
        set {
            /// `ContentType`. Update: in place.
            content_type: CustomContentType = "ContentType";
            /// `ContentUrl`: 1 to 2048 characters. Update: in place.
            content_url: Str = "ContentUrl";
            /// `ImageScaling`. Update: in place.
            image_scaling: CustomContentImageScalingConfiguration = "ImageScaling";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
        }
    }

    property! {
        /// `CustomContentVisual` of `AWS::QuickSight::Dashboard`.
        CustomContentVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: CustomContentConfiguration = "ChartConfiguration";
            /// `DataSetIdentifier`: at most 2048 characters, default `""`. Update: in place.
            data_set_identifier: Str = "DataSetIdentifier";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `TopicIdentifier`: 1 to 2048 characters. Update: in place.
            topic_identifier: Str = "TopicIdentifier";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `DashboardPublishOptions` of `AWS::QuickSight::Dashboard`.
        DashboardPublishOptions;
        new ();
        set {
            /// `AdHocFilteringOption`. Update: in place.
            ad_hoc_filtering_option: AdHocFilteringOption = "AdHocFilteringOption";
            /// `DataPointDrillUpDownOption`. Update: in place.
            data_point_drill_up_down_option: DataPointDrillUpDownOption = "DataPointDrillUpDownOption";
            /// `DataPointMenuLabelOption`. Update: in place.
            data_point_menu_label_option: DataPointMenuLabelOption = "DataPointMenuLabelOption";
            /// `DataPointTooltipOption`. Update: in place.
            data_point_tooltip_option: DataPointTooltipOption = "DataPointTooltipOption";
            /// `DataQAEnabledOption`. Update: in place.
            data_qa_enabled_option: DataQAEnabledOption = "DataQAEnabledOption";
            /// `DataStoriesSharingOption`. Update: in place.
            data_stories_sharing_option: DataStoriesSharingOption = "DataStoriesSharingOption";
            /// `ExecutiveSummaryOption`. Update: in place.
            executive_summary_option: ExecutiveSummaryOption = "ExecutiveSummaryOption";
            /// `ExportToCSVOption`. Update: in place.
            export_to_csv_option: ExportToCSVOption = "ExportToCSVOption";
            /// `ExportWithHiddenFieldsOption`. Update: in place.
            export_with_hidden_fields_option: ExportWithHiddenFieldsOption = "ExportWithHiddenFieldsOption";
            /// `QuickSuiteActionsOption`. Update: in place.
            quick_suite_actions_option: QuickSuiteActionsOption = "QuickSuiteActionsOption";
            /// `SheetControlsOption`. Update: in place.
            sheet_controls_option: SheetControlsOption = "SheetControlsOption";
            /// `SheetLayoutElementMaximizationOption`. Update: in place.
            sheet_layout_element_maximization_option: SheetLayoutElementMaximizationOption = "SheetLayoutElementMaximizationOption";
            /// `VisualAxisSortOption`. Update: in place.
            visual_axis_sort_option: VisualAxisSortOption = "VisualAxisSortOption";
            /// `VisualMenuOption`. Update: in place.
            visual_menu_option: VisualMenuOption = "VisualMenuOption";
            /// `VisualPublishOptions`. Update: in place.
            visual_publish_options: DashboardVisualPublishOptions = "VisualPublishOptions";
        }
    }

    property! {
        /// `DashboardSourceEntity` of `AWS::QuickSight::Dashboard`.
        DashboardSourceEntity;
        new ();
        set {
            /// `SourceTemplate`. Update: in place.
            source_template: DashboardSourceTemplate = "SourceTemplate";
        }
    }

    property! {
        /// `DashboardSourceTemplate` of `AWS::QuickSight::Dashboard`.
        DashboardSourceTemplate;
        new (arn: Arn = "Arn", data_set_references: List<DataSetReference> = "DataSetReferences");
        set {
            /// `TopicReferences`: at least 1 items. Update: in place.
            topic_references: List<TopicReference> = "TopicReferences";
        }
    }

    property! {
        /// `DashboardVersionDefinition` of `AWS::QuickSight::Dashboard`.
        DashboardVersionDefinition;
        new (data_set_identifier_declarations: List<DataSetIdentifierDeclaration> = "DataSetIdentifierDeclarations");
        set {
            /// `AnalysisDefaults`. Update: in place.
            analysis_defaults: AnalysisDefaults = "AnalysisDefaults";
            /// `CalculatedFields`: at most 500 items. Update: in place.
            calculated_fields: List<CalculatedField> = "CalculatedFields";
            /// `ColumnConfigurations`: at most 2000 items. Update: in place.
            column_configurations: List<ColumnConfiguration> = "ColumnConfigurations";
            /// `FilterGroups`: at most 2000 items. Update: in place.
            filter_groups: List<FilterGroup> = "FilterGroups";
            /// `Options`. Update: in place.
            options: AssetOptions = "Options";
            /// `ParameterDeclarations`: at most 400 items. Update: in place.
            parameter_declarations: List<ParameterDeclaration> = "ParameterDeclarations";
            /// `Sheets`: at most 20 items. Update: in place.
            sheets: List<SheetDefinition> = "Sheets";
            /// `StaticFiles`: at most 200 items. Update: in place.
            static_files: List<StaticFile> = "StaticFiles";
            /// `TopicIdentifierDeclarations`: at most 50 items. Update: in place.
            topic_identifier_declarations: List<TopicIdentifierDeclaration> = "TopicIdentifierDeclarations";
        }
    }

    property! {
        /// `DashboardVisualPublishOptions` of `AWS::QuickSight::Dashboard`.
        DashboardVisualPublishOptions;
        new ();
        set {
            /// `ExportHiddenFieldsOption`. Update: in place.
            export_hidden_fields_option: ExportHiddenFieldsOption = "ExportHiddenFieldsOption";
        }
    }

    property! {
        /// `DataPointDrillUpDownOption` of `AWS::QuickSight::Dashboard`.
        DataPointDrillUpDownOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `DataPointMenuLabelOption` of `AWS::QuickSight::Dashboard`.
        DataPointMenuLabelOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `DataPointTooltipOption` of `AWS::QuickSight::Dashboard`.
        DataPointTooltipOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `DataQAEnabledOption` of `AWS::QuickSight::Dashboard`.
        DataQAEnabledOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `DataStoriesSharingOption` of `AWS::QuickSight::Dashboard`.
        DataStoriesSharingOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `ExecutiveSummaryOption` of `AWS::QuickSight::Dashboard`.
        ExecutiveSummaryOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `ExportHiddenFieldsOption` of `AWS::QuickSight::Dashboard`.
        ExportHiddenFieldsOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `ExportToCSVOption` of `AWS::QuickSight::Dashboard`.
        ExportToCSVOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `ExportWithHiddenFieldsOption` of `AWS::QuickSight::Dashboard`.
        ExportWithHiddenFieldsOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `FilledMapConfiguration` of `AWS::QuickSight::Dashboard`.
        FilledMapConfiguration;
        new ();
        set {
            /// `FieldWells`. Update: in place.
            field_wells: FilledMapFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `MapStyleOptions`. Update: in place.
            map_style_options: GeospatialMapStyleOptions = "MapStyleOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: FilledMapSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `WindowOptions`. Update: in place.
            window_options: GeospatialWindowOptions = "WindowOptions";
        }
    }

    property! {
        /// `FilledMapVisual` of `AWS::QuickSight::Dashboard`.
        FilledMapVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: FilledMapConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `ConditionalFormatting`. Update: in place.
            conditional_formatting: FilledMapConditionalFormatting = "ConditionalFormatting";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `FunnelChartConfiguration` of `AWS::QuickSight::Dashboard`.
        FunnelChartConfiguration;
        new ();
        set {
            /// `CategoryLabelOptions`. Update: in place.
            category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions";
            /// `DataLabelOptions`. Update: in place.
            data_label_options: FunnelChartDataLabelOptions = "DataLabelOptions";
            /// `FieldWells`. Update: in place.
            field_wells: FunnelChartFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: FunnelChartSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `ValueLabelOptions`. Update: in place.
            value_label_options: ChartAxisLabelOptions = "ValueLabelOptions";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
        }
    }

    property! {
        /// `FunnelChartVisual` of `AWS::QuickSight::Dashboard`.
        FunnelChartVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: FunnelChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `GaugeChartConfiguration` of `AWS::QuickSight::Dashboard`.
        GaugeChartConfiguration;
        new ();
        set {
            /// `ColorConfiguration`. Update: in place.
            color_configuration: GaugeChartColorConfiguration = "ColorConfiguration";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `FieldWells`. Update: in place.
            field_wells: GaugeChartFieldWells = "FieldWells";
            /// `GaugeChartOptions`. Update: in place.
            gauge_chart_options: GaugeChartOptions = "GaugeChartOptions";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `TooltipOptions`. Update: in place.
            tooltip_options: TooltipOptions = "TooltipOptions";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
        }
    }

    property! {
        /// `GaugeChartVisual` of `AWS::QuickSight::Dashboard`.
        GaugeChartVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: GaugeChartConfiguration = "ChartConfiguration";
            /// `ConditionalFormatting`. Update: in place.
            conditional_formatting: GaugeChartConditionalFormatting = "ConditionalFormatting";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `GeospatialLayerMapConfiguration` of `AWS::QuickSight::Dashboard`.
        GeospatialLayerMapConfiguration;
        new ();
        set {
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `MapLayers`. Update: in place.
            map_layers: List<GeospatialLayerItem> = "MapLayers";
            /// `MapState`. Update: in place.
            map_state: GeospatialMapState = "MapState";
            /// `MapStyle`. Update: in place.
            map_style: GeospatialMapStyle = "MapStyle";
        }
    }

    property! {
        /// `GeospatialMapConfiguration` of `AWS::QuickSight::Dashboard`.
        GeospatialMapConfiguration;
        new ();
        set {
            /// `FieldWells`. Update: in place.
            field_wells: GeospatialMapFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `MapStyleOptions`. Update: in place.
            map_style_options: GeospatialMapStyleOptions = "MapStyleOptions";
            /// `PointStyleOptions`. Update: in place.
            point_style_options: GeospatialPointStyleOptions = "PointStyleOptions";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
            /// `WindowOptions`. Update: in place.
            window_options: GeospatialWindowOptions = "WindowOptions";
        }
    }

    property! {
        /// `GeospatialMapVisual` of `AWS::QuickSight::Dashboard`.
        GeospatialMapVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: GeospatialMapConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `HeatMapConfiguration` of `AWS::QuickSight::Dashboard`.
        HeatMapConfiguration;
        new ();
        set {
            /// `ColorScale`. Update: in place.
            color_scale: ColorScale = "ColorScale";
            /// `ColumnLabelOptions`. Update: in place.
            column_label_options: ChartAxisLabelOptions = "ColumnLabelOptions";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `FieldWells`. Update: in place.
            field_wells: HeatMapFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `RowLabelOptions`. Update: in place.
            row_label_options: ChartAxisLabelOptions = "RowLabelOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: HeatMapSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
        }
    }

    property! {
        /// `HeatMapVisual` of `AWS::QuickSight::Dashboard`.
        HeatMapVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: HeatMapConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `HistogramConfiguration` of `AWS::QuickSight::Dashboard`.
        HistogramConfiguration;
        new ();
        set {
            /// `BinOptions`. Update: in place.
            bin_options: HistogramBinOptions = "BinOptions";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `FieldWells`. Update: in place.
            field_wells: HistogramFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
            /// `XAxisDisplayOptions`. Update: in place.
            x_axis_display_options: AxisDisplayOptions = "XAxisDisplayOptions";
            /// `XAxisLabelOptions`. Update: in place.
            x_axis_label_options: ChartAxisLabelOptions = "XAxisLabelOptions";
            /// `YAxisDisplayOptions`. Update: in place.
            y_axis_display_options: AxisDisplayOptions = "YAxisDisplayOptions";
        }
    }

    property! {
        /// `HistogramVisual` of `AWS::QuickSight::Dashboard`.
        HistogramVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: HistogramConfiguration = "ChartConfiguration";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `InsightConfiguration` of `AWS::QuickSight::Dashboard`.
        InsightConfiguration;
        new ();
        set {
            /// `Computations`: at most 100 items. Update: in place.
            computations: List<Computation> = "Computations";
            /// `CustomNarrative`. Update: in place.
            custom_narrative: CustomNarrativeOptions = "CustomNarrative";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
        }
    }

    property! {
        /// `InsightVisual` of `AWS::QuickSight::Dashboard`.
        InsightVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `DataSetIdentifier`: at most 2048 characters, default `""`. Update: in place.
            data_set_identifier: Str = "DataSetIdentifier";
            /// `InsightConfiguration`. Update: in place.
            insight_configuration: InsightConfiguration = "InsightConfiguration";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `TopicIdentifier`: 1 to 2048 characters. Update: in place.
            topic_identifier: Str = "TopicIdentifier";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `KPIConfiguration` of `AWS::QuickSight::Dashboard`.
        KPIConfiguration;
        new ();
        set {
            /// `FieldWells`. Update: in place.
            field_wells: KPIFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `KPIOptions`. Update: in place.
            kpi_options: KPIOptions = "KPIOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: KPISortConfiguration = "SortConfiguration";
        }
    }

    property! {
        /// `KPIVisual` of `AWS::QuickSight::Dashboard`.
        KPIVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: KPIConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `ConditionalFormatting`. Update: in place.
            conditional_formatting: KPIConditionalFormatting = "ConditionalFormatting";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `LayerMapVisual` of `AWS::QuickSight::Dashboard`.
        LayerMapVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: GeospatialLayerMapConfiguration = "ChartConfiguration";
            /// `DataSetIdentifier`: at most 2048 characters, default `""`. Update: in place.
            data_set_identifier: Str = "DataSetIdentifier";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `TopicIdentifier`: 1 to 2048 characters. Update: in place.
            topic_identifier: Str = "TopicIdentifier";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `LineChartConfiguration` of `AWS::QuickSight::Dashboard`.
        LineChartConfiguration;
        new ();
        set {
            /// `ContributionAnalysisDefaults`: 1 to 200 items. Update: in place.
            contribution_analysis_defaults: List<ContributionAnalysisDefault> = "ContributionAnalysisDefaults";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `DefaultSeriesSettings`. Update: in place.
            default_series_settings: LineChartDefaultSeriesSettings = "DefaultSeriesSettings";
            /// `FieldWells`. Update: in place.
            field_wells: LineChartFieldWells = "FieldWells";
            /// `ForecastConfigurations`: at most 10 items. Update: in place.
            forecast_configurations: List<ForecastConfiguration> = "ForecastConfigurations";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `PrimaryYAxisDisplayOptions`. Update: in place.
            primary_y_axis_display_options: LineSeriesAxisDisplayOptions = "PrimaryYAxisDisplayOptions";
            /// `PrimaryYAxisLabelOptions`. Update: in place.
            primary_y_axis_label_options: ChartAxisLabelOptions = "PrimaryYAxisLabelOptions";
            /// `ReferenceLines`: at most 20 items. Update: in place.
            reference_lines: List<ReferenceLine> = "ReferenceLines";
            /// `SecondaryYAxisDisplayOptions`. Update: in place.
            secondary_y_axis_display_options: LineSeriesAxisDisplayOptions = "SecondaryYAxisDisplayOptions";
            /// `SecondaryYAxisLabelOptions`. Update: in place.
            secondary_y_axis_label_options: ChartAxisLabelOptions = "SecondaryYAxisLabelOptions";
            /// `Series`: at most 2000 items. Update: in place.
            series: List<SeriesItem> = "Series";
            /// `SingleAxisOptions`. Update: in place.
            single_axis_options: SingleAxisOptions = "SingleAxisOptions";
            /// `SmallMultiplesOptions`. Update: in place.
            small_multiples_options: SmallMultiplesOptions = "SmallMultiplesOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: LineChartSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `Type`. Update: in place.
            type_: LineChartType = "Type";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
            /// `XAxisDisplayOptions`. Update: in place.
            x_axis_display_options: AxisDisplayOptions = "XAxisDisplayOptions";
            /// `XAxisLabelOptions`. Update: in place.
            x_axis_label_options: ChartAxisLabelOptions = "XAxisLabelOptions";
        }
    }

    property! {
        /// `LineChartVisual` of `AWS::QuickSight::Dashboard`.
        LineChartVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: LineChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `LinkSharingConfiguration` of `AWS::QuickSight::Dashboard`.
        LinkSharingConfiguration;
        new ();
        set {
            /// `Permissions`: 1 to 64 items. Update: in place.
            permissions: List<ResourcePermission> = "Permissions";
        }
    }

    property! {
        /// `PieChartConfiguration` of `AWS::QuickSight::Dashboard`.
        PieChartConfiguration;
        new ();
        set {
            /// `CategoryLabelOptions`. Update: in place.
            category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions";
            /// `ContributionAnalysisDefaults`: 1 to 200 items. Update: in place.
            contribution_analysis_defaults: List<ContributionAnalysisDefault> = "ContributionAnalysisDefaults";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `DonutOptions`. Update: in place.
            donut_options: DonutOptions = "DonutOptions";
            /// `FieldWells`. Update: in place.
            field_wells: PieChartFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `SmallMultiplesOptions`. Update: in place.
            small_multiples_options: SmallMultiplesOptions = "SmallMultiplesOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: PieChartSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `ValueLabelOptions`. Update: in place.
            value_label_options: ChartAxisLabelOptions = "ValueLabelOptions";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
        }
    }

    property! {
        /// `PieChartVisual` of `AWS::QuickSight::Dashboard`.
        PieChartVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: PieChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `PivotTableConfiguration` of `AWS::QuickSight::Dashboard`.
        PivotTableConfiguration;
        new ();
        set {
            /// `FieldOptions`. Update: in place.
            field_options: PivotTableFieldOptions = "FieldOptions";
            /// `FieldWells`. Update: in place.
            field_wells: PivotTableFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `PaginatedReportOptions`. Update: in place.
            paginated_report_options: PivotTablePaginatedReportOptions = "PaginatedReportOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: PivotTableSortConfiguration = "SortConfiguration";
            /// `TableOptions`. Update: in place.
            table_options: PivotTableOptions = "TableOptions";
            /// `TotalOptions`. Update: in place.
            total_options: PivotTableTotalOptions = "TotalOptions";
        }
    }

    property! {
        /// `PivotTableVisual` of `AWS::QuickSight::Dashboard`.
        PivotTableVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: PivotTableConfiguration = "ChartConfiguration";
            /// `ConditionalFormatting`. Update: in place.
            conditional_formatting: PivotTableConditionalFormatting = "ConditionalFormatting";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `QuickSuiteActionsOption` of `AWS::QuickSight::Dashboard`.
        QuickSuiteActionsOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `RadarChartConfiguration` of `AWS::QuickSight::Dashboard`.
        RadarChartConfiguration;
        new ();
        set {
            /// `AlternateBandColorsVisibility`. Update: in place.
            alternate_band_colors_visibility: Visibility = "AlternateBandColorsVisibility";
            /// `AlternateBandEvenColor`: `^#[A-F0-9]{6}$`. Update: in place.
            alternate_band_even_color: Str = "AlternateBandEvenColor";
            /// `AlternateBandOddColor`: `^#[A-F0-9]{6}$`. Update: in place.
            alternate_band_odd_color: Str = "AlternateBandOddColor";
            /// `AxesRangeScale`. Update: in place.
            axes_range_scale: RadarChartAxesRangeScale = "AxesRangeScale";
            /// `BaseSeriesSettings`. Update: in place.
            base_series_settings: RadarChartSeriesSettings = "BaseSeriesSettings";
            /// `CategoryAxis`. Update: in place.
            category_axis: AxisDisplayOptions = "CategoryAxis";
            /// `CategoryLabelOptions`. Update: in place.
            category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions";
            /// `ColorAxis`. Update: in place.
            color_axis: AxisDisplayOptions = "ColorAxis";
            /// `ColorLabelOptions`. Update: in place.
            color_label_options: ChartAxisLabelOptions = "ColorLabelOptions";
            /// `FieldWells`. Update: in place.
            field_wells: RadarChartFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `Shape`. Update: in place.
            shape: RadarChartShape = "Shape";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: RadarChartSortConfiguration = "SortConfiguration";
            /// `StartAngle`: -360 to 360. Update: in place.
            start_angle: Num = "StartAngle";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
        }
    }

    property! {
        /// `RadarChartVisual` of `AWS::QuickSight::Dashboard`.
        RadarChartVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: RadarChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `SankeyDiagramChartConfiguration` of `AWS::QuickSight::Dashboard`.
        SankeyDiagramChartConfiguration;
        new ();
        set {
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `FieldWells`. Update: in place.
            field_wells: SankeyDiagramFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: SankeyDiagramSortConfiguration = "SortConfiguration";
        }
    }

    property! {
        /// `SankeyDiagramVisual` of `AWS::QuickSight::Dashboard`.
        SankeyDiagramVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: SankeyDiagramChartConfiguration = "ChartConfiguration";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `ScatterPlotConfiguration` of `AWS::QuickSight::Dashboard`.
        ScatterPlotConfiguration;
        new ();
        set {
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `FieldWells`. Update: in place.
            field_wells: ScatterPlotFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: ScatterPlotSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
            /// `XAxisDisplayOptions`. Update: in place.
            x_axis_display_options: AxisDisplayOptions = "XAxisDisplayOptions";
            /// `XAxisLabelOptions`. Update: in place.
            x_axis_label_options: ChartAxisLabelOptions = "XAxisLabelOptions";
            /// `YAxisDisplayOptions`. Update: in place.
            y_axis_display_options: AxisDisplayOptions = "YAxisDisplayOptions";
            /// `YAxisLabelOptions`. Update: in place.
            y_axis_label_options: ChartAxisLabelOptions = "YAxisLabelOptions";
        }
    }

    property! {
        /// `ScatterPlotVisual` of `AWS::QuickSight::Dashboard`.
        ScatterPlotVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: ScatterPlotConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `SheetControlsOption` of `AWS::QuickSight::Dashboard`.
        SheetControlsOption;
        new ();
        set {
            /// `VisibilityState`. Update: in place.
            visibility_state: DashboardUIState = "VisibilityState";
        }
    }

    property! {
        /// `SheetDefinition` of `AWS::QuickSight::Dashboard`.
        SheetDefinition;
        new (sheet_id: Str = "SheetId");
        set {
            /// `ContentType`. Update: in place.
            content_type: SheetContentType = "ContentType";
            /// `Description`: 1 to 1024 characters. Update: in place.
            description: Str = "Description";
            /// `FilterControls`: at most 200 items. Update: in place.
            filter_controls: List<FilterControl> = "FilterControls";
            /// `Images`: at most 10 items. Update: in place.
            images: List<SheetImage> = "Images";
            /// `Layouts`: 1 items. Update: in place.
            layouts: List<Layout> = "Layouts";
            /// `Name`: 1 to 2048 characters. Update: in place.
            name: Str = "Name";
            /// `ParameterControls`: at most 200 items. Update: in place.
            parameter_controls: List<ParameterControl> = "ParameterControls";
            /// `SheetControlLayouts`: at most 1 items. Update: in place.
            sheet_control_layouts: List<SheetControlLayout> = "SheetControlLayouts";
            /// `TextBoxes`: at most 100 items. Update: in place.
            text_boxes: List<SheetTextBox> = "TextBoxes";
            /// `Title`: 1 to 1024 characters. Update: in place.
            title: Str = "Title";
            /// `Visuals`: at most 50 items. Update: in place.
            visuals: List<Visual> = "Visuals";
        }
    }

    property! {
        /// `SheetLayoutElementMaximizationOption` of `AWS::QuickSight::Dashboard`.
        SheetLayoutElementMaximizationOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `TableConfiguration` of `AWS::QuickSight::Dashboard`.
        TableConfiguration;
        new ();
        set {
            /// `FieldOptions`. Update: in place.
            field_options: TableFieldOptions = "FieldOptions";
            /// `FieldWells`. Update: in place.
            field_wells: TableFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `PaginatedReportOptions`. Update: in place.
            paginated_report_options: TablePaginatedReportOptions = "PaginatedReportOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: TableSortConfiguration = "SortConfiguration";
            /// `TableInlineVisualizations`: at most 200 items. Update: in place.
            table_inline_visualizations: List<TableInlineVisualization> = "TableInlineVisualizations";
            /// `TableOptions`. Update: in place.
            table_options: TableOptions = "TableOptions";
            /// `TotalOptions`. Update: in place.
            total_options: TotalOptions = "TotalOptions";
        }
    }

    property! {
        /// `TableVisual` of `AWS::QuickSight::Dashboard`.
        TableVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: TableConfiguration = "ChartConfiguration";
            /// `ConditionalFormatting`. Update: in place.
            conditional_formatting: TableConditionalFormatting = "ConditionalFormatting";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `TreeMapConfiguration` of `AWS::QuickSight::Dashboard`.
        TreeMapConfiguration;
        new ();
        set {
            /// `ColorLabelOptions`. Update: in place.
            color_label_options: ChartAxisLabelOptions = "ColorLabelOptions";
            /// `ColorScale`. Update: in place.
            color_scale: ColorScale = "ColorScale";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `FieldWells`. Update: in place.
            field_wells: TreeMapFieldWells = "FieldWells";
            /// `GroupLabelOptions`. Update: in place.
            group_label_options: ChartAxisLabelOptions = "GroupLabelOptions";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `SizeLabelOptions`. Update: in place.
            size_label_options: ChartAxisLabelOptions = "SizeLabelOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: TreeMapSortConfiguration = "SortConfiguration";
            /// `Tooltip`. Update: in place.
            tooltip: TooltipOptions = "Tooltip";
        }
    }

    property! {
        /// `TreeMapVisual` of `AWS::QuickSight::Dashboard`.
        TreeMapVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: TreeMapConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `Visual` of `AWS::QuickSight::Dashboard`.
        Visual;
        new ();
        set {
            /// `BarChartVisual`. Update: in place.
            bar_chart_visual: BarChartVisual = "BarChartVisual";
            /// `BoxPlotVisual`. Update: in place.
            box_plot_visual: BoxPlotVisual = "BoxPlotVisual";
            /// `ComboChartVisual`. Update: in place.
            combo_chart_visual: ComboChartVisual = "ComboChartVisual";
            /// `CustomContentVisual`. Update: in place.
            custom_content_visual: CustomContentVisual = "CustomContentVisual";
            /// `EmptyVisual`. Update: in place.
            empty_visual: EmptyVisual = "EmptyVisual";
            /// `FilledMapVisual`. Update: in place.
            filled_map_visual: FilledMapVisual = "FilledMapVisual";
            /// `FunnelChartVisual`. Update: in place.
            funnel_chart_visual: FunnelChartVisual = "FunnelChartVisual";
            /// `GaugeChartVisual`. Update: in place.
            gauge_chart_visual: GaugeChartVisual = "GaugeChartVisual";
            /// `GeospatialMapVisual`. Update: in place.
            geospatial_map_visual: GeospatialMapVisual = "GeospatialMapVisual";
            /// `HeatMapVisual`. Update: in place.
            heat_map_visual: HeatMapVisual = "HeatMapVisual";
            /// `HistogramVisual`. Update: in place.
            histogram_visual: HistogramVisual = "HistogramVisual";
            /// `InsightVisual`. Update: in place.
            insight_visual: InsightVisual = "InsightVisual";
            /// `KPIVisual`. Update: in place.
            kpi_visual: KPIVisual = "KPIVisual";
            /// `LayerMapVisual`. Update: in place.
            layer_map_visual: LayerMapVisual = "LayerMapVisual";
            /// `LineChartVisual`. Update: in place.
            line_chart_visual: LineChartVisual = "LineChartVisual";
            /// `PieChartVisual`. Update: in place.
            pie_chart_visual: PieChartVisual = "PieChartVisual";
            /// `PivotTableVisual`. Update: in place.
            pivot_table_visual: PivotTableVisual = "PivotTableVisual";
            /// `PluginVisual`. Update: in place.
            plugin_visual: PluginVisual = "PluginVisual";
            /// `RadarChartVisual`. Update: in place.
            radar_chart_visual: RadarChartVisual = "RadarChartVisual";
            /// `SankeyDiagramVisual`. Update: in place.
            sankey_diagram_visual: SankeyDiagramVisual = "SankeyDiagramVisual";
            /// `ScatterPlotVisual`. Update: in place.
            scatter_plot_visual: ScatterPlotVisual = "ScatterPlotVisual";
            /// `TableVisual`. Update: in place.
            table_visual: TableVisual = "TableVisual";
            /// `TreeMapVisual`. Update: in place.
            tree_map_visual: TreeMapVisual = "TreeMapVisual";
            /// `WaterfallVisual`. Update: in place.
            waterfall_visual: WaterfallVisual = "WaterfallVisual";
            /// `WordCloudVisual`. Update: in place.
            word_cloud_visual: WordCloudVisual = "WordCloudVisual";
        }
    }

    property! {
        /// `VisualAxisSortOption` of `AWS::QuickSight::Dashboard`.
        VisualAxisSortOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `VisualInteractionOptions` of `AWS::QuickSight::Dashboard`.
        VisualInteractionOptions;
        new ();
        set {
            /// `ContextMenuOption`. Update: in place.
            context_menu_option: ContextMenuOption = "ContextMenuOption";
            /// `VisualMenuOption`. Update: in place.
            visual_menu_option: VisualInteractionOptionsVisualMenuOption = "VisualMenuOption";
        }
    }

    property! {
        /// `VisualInteractionOptionsVisualMenuOption` of `AWS::QuickSight::Dashboard`.
        VisualInteractionOptionsVisualMenuOption;
        new ();
        set {
            /// `AvailabilityStatus`. Update: in place.
            availability_status: DashboardBehavior = "AvailabilityStatus";
        }
    }

    property! {
        /// `WaterfallChartConfiguration` of `AWS::QuickSight::Dashboard`.
        WaterfallChartConfiguration;
        new ();
        set {
            /// `CategoryAxisDisplayOptions`. Update: in place.
            category_axis_display_options: AxisDisplayOptions = "CategoryAxisDisplayOptions";
            /// `CategoryAxisLabelOptions`. Update: in place.
            category_axis_label_options: ChartAxisLabelOptions = "CategoryAxisLabelOptions";
            /// `ColorConfiguration`. Update: in place.
            color_configuration: WaterfallChartColorConfiguration = "ColorConfiguration";
            /// `DataLabels`. Update: in place.
            data_labels: DataLabelOptions = "DataLabels";
            /// `FieldWells`. Update: in place.
            field_wells: WaterfallChartFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `Legend`. Update: in place.
            legend: LegendOptions = "Legend";
            /// `PrimaryYAxisDisplayOptions`. Update: in place.
            primary_y_axis_display_options: AxisDisplayOptions = "PrimaryYAxisDisplayOptions";
            /// `PrimaryYAxisLabelOptions`. Update: in place.
            primary_y_axis_label_options: ChartAxisLabelOptions = "PrimaryYAxisLabelOptions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: WaterfallChartSortConfiguration = "SortConfiguration";
            /// `VisualPalette`. Update: in place.
            visual_palette: VisualPalette = "VisualPalette";
            /// `WaterfallChartOptions`. Update: in place.
            waterfall_chart_options: WaterfallChartOptions = "WaterfallChartOptions";
        }
    }

    property! {
        /// `WaterfallVisual` of `AWS::QuickSight::Dashboard`.
        WaterfallVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: WaterfallChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    property! {
        /// `WordCloudChartConfiguration` of `AWS::QuickSight::Dashboard`.
        WordCloudChartConfiguration;
        new ();
        set {
            /// `CategoryLabelOptions`. Update: in place.
            category_label_options: ChartAxisLabelOptions = "CategoryLabelOptions";
            /// `FieldWells`. Update: in place.
            field_wells: WordCloudFieldWells = "FieldWells";
            /// `Interactions`. Update: in place.
            interactions: VisualInteractionOptions = "Interactions";
            /// `SortConfiguration`. Update: in place.
            sort_configuration: WordCloudSortConfiguration = "SortConfiguration";
            /// `WordCloudOptions`. Update: in place.
            word_cloud_options: WordCloudOptions = "WordCloudOptions";
        }
    }

    property! {
        /// `WordCloudVisual` of `AWS::QuickSight::Dashboard`.
        WordCloudVisual;
        new (visual_id: Str = "VisualId");
        set {
            /// `Actions`: at most 10 items. Update: in place.
            actions: List<VisualCustomAction> = "Actions";
            /// `ChartConfiguration`. Update: in place.
            chart_configuration: WordCloudChartConfiguration = "ChartConfiguration";
            /// `ColumnHierarchies`: at most 2 items. Update: in place.
            column_hierarchies: List<ColumnHierarchy> = "ColumnHierarchies";
            /// `Subtitle`. Update: in place.
            subtitle: VisualSubtitleLabelOptions = "Subtitle";
            /// `Title`. Update: in place.
            title: VisualTitleLabelOptions = "Title";
            /// `VisualContentAltText`: 1 to 1024 characters. Update: in place.
            visual_content_alt_text: Str = "VisualContentAltText";
        }
    }

    values! {
        /// `DashboardUIState` of `AWS::QuickSight::Dashboard`.
        DashboardUIState {
            EXPANDED = "EXPANDED",
            COLLAPSED = "COLLAPSED",
        }
    }

    values! {
        /// `QBusinessInsightsStatus` of `AWS::QuickSight::Dashboard`.
        QBusinessInsightsStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::QuickSight::DataSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html).
    DataSet = "AWS::QuickSight::DataSet", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `ColumnGroups`: 1 to 8 items. Update: in place.
        column_groups: List<data_set::ColumnGroup> = "ColumnGroups";
        /// `ColumnLevelPermissionRules`: at least 1 items. Update: in place.
        column_level_permission_rules: List<data_set::ColumnLevelPermissionRule> = "ColumnLevelPermissionRules";
        /// `DataPrepConfiguration`. Update: in place.
        data_prep_configuration: data_set::DataPrepConfiguration = "DataPrepConfiguration";
        /// `DataSetId`. Update: replaces.
        data_set_id: Str = "DataSetId";
        /// `DataSetRefreshProperties`. Update: in place.
        data_set_refresh_properties: data_set::DataSetRefreshProperties = "DataSetRefreshProperties";
        /// `DataSetUsageConfiguration`. Update: in place.
        data_set_usage_configuration: data_set::DataSetUsageConfiguration = "DataSetUsageConfiguration";
        /// `DatasetParameters`: at most 32 items. Update: in place.
        dataset_parameters: List<data_set::DatasetParameter> = "DatasetParameters";
        /// `FieldFolders`. Update: in place.
        field_folders: Map<data_set::FieldFolder> = "FieldFolders";
        /// `FolderArns`: at most 10 items. Update: in place.
        folder_arns: List<Str> = "FolderArns";
        /// `ImportMode`. Update: in place.
        import_mode: data_set::DataSetImportMode = "ImportMode";
        /// `IngestionWaitPolicy`. Update: in place.
        ingestion_wait_policy: data_set::IngestionWaitPolicy = "IngestionWaitPolicy";
        /// `LogicalTableMap` (deprecated). Update: in place.
        logical_table_map: Map<data_set::LogicalTable> = "LogicalTableMap";
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name";
        /// `PerformanceConfiguration`. Update: in place.
        performance_configuration: data_set::PerformanceConfiguration = "PerformanceConfiguration";
        /// `Permissions`: 1 to 64 items. Update: in place.
        permissions: List<data_set::ResourcePermission> = "Permissions";
        /// `PhysicalTableMap`. Update: in place.
        physical_table_map: Map<data_set::PhysicalTable> = "PhysicalTableMap";
        /// `RowLevelPermissionDataSet` (deprecated). Update: in place.
        row_level_permission_data_set: data_set::RowLevelPermissionDataSet = "RowLevelPermissionDataSet";
        /// `RowLevelPermissionTagConfiguration` (deprecated). Update: in place.
        row_level_permission_tag_configuration: data_set::RowLevelPermissionTagConfiguration = "RowLevelPermissionTagConfiguration";
        /// `SemanticModelConfiguration`. Update: in place.
        semantic_model_configuration: data_set::SemanticModelConfiguration = "SemanticModelConfiguration";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<data_set::Tag> = "Tags";
        /// `UseAs`. Update: in place.
        use_as: data_set::DataSetUseAs = "UseAs";
    }
    get {
        /// `Arn`
        arn: QuickSightDataSetArn = "Arn";
        /// `ConsumedSpiceCapacityInBytes`
        consumed_spice_capacity_in_bytes: Num = "ConsumedSpiceCapacityInBytes";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `OutputColumns`
        output_columns: List<Str> = "OutputColumns";
    }
}

/// Property types of `AWS::QuickSight::DataSet`.
pub mod data_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action_connector::{ResourcePermission, Tag};

    pub use super::analysis::TimeGranularity;

    property! {
        /// `AdditionalNotes` of `AWS::QuickSight::DataSet`.
        AdditionalNotes;
        new ();
        set {
            /// `Text`: at most 2000 characters. Update: in place.
            text: Str = "Text";
        }
    }

    property! {
        /// `AggregateOperation` of `AWS::QuickSight::DataSet`.
        AggregateOperation;
        new (alias: Str = "Alias", source: TransformOperationSource = "Source", aggregations: List<Aggregation> = "Aggregations");
        set {
            /// `GroupByColumnNames`: at most 128 items, 1 to 127 characters. Update: in place.
            group_by_column_names: List<Str> = "GroupByColumnNames";
        }
    }

    property! {
        /// `Aggregation` of `AWS::QuickSight::DataSet`.
        Aggregation;
        new_with AggregationRequired {
            /// `AggregationFunction`. Update: in place.
            aggregation_function: DataPrepAggregationFunction = "AggregationFunction",
            /// `NewColumnId`: 1 to 64 characters. Update: in place.
            new_column_id: Str = "NewColumnId",
            /// `NewColumnName`: 1 to 127 characters. Update: in place.
            new_column_name: Str = "NewColumnName",
        }
        set {
        }
    }

    property! {
        /// `AppendOperation` of `AWS::QuickSight::DataSet`.
        AppendOperation;
        new (alias: Str = "Alias", appended_columns: List<AppendedColumn> = "AppendedColumns");
        set {
            /// `FirstSource`. Update: in place.
            first_source: TransformOperationSource = "FirstSource";
            /// `SecondSource`. Update: in place.
            second_source: TransformOperationSource = "SecondSource";
        }
    }

    property! {
        /// `AppendedColumn` of `AWS::QuickSight::DataSet`.
        AppendedColumn;
        new_with AppendedColumnRequired {
            /// `ColumnName`: 1 to 127 characters. Update: in place.
            column_name: Str = "ColumnName",
            /// `NewColumnId`: 1 to 64 characters. Update: in place.
            new_column_id: Str = "NewColumnId",
        }
        set {
        }
    }

    property! {
        /// `CalculatedColumn` of `AWS::QuickSight::DataSet`.
        CalculatedColumn;
        new_with CalculatedColumnRequired {
            /// `ColumnId`: 1 to 64 characters. Update: in place.
            column_id: Str = "ColumnId",
            /// `ColumnName`: 1 to 127 characters. Update: in place.
            column_name: Str = "ColumnName",
            /// `Expression`: 1 to 250 000 characters. Update: in place.
            expression: Str = "Expression",
        }
        set {
        }
    }

    property! {
        /// `CastColumnTypeOperation` of `AWS::QuickSight::DataSet`.
        CastColumnTypeOperation;
        new (column_name: Str = "ColumnName", new_column_type: ColumnDataType = "NewColumnType");
        set {
            /// `Format`: at most 32 characters. Update: in place.
            format: Str = "Format";
            /// `SubType`. Update: in place.
            sub_type: ColumnDataSubType = "SubType";
        }
    }

    property! {
        /// `CastColumnTypesOperation` of `AWS::QuickSight::DataSet`.
        CastColumnTypesOperation;
        new (alias: Str = "Alias", source: TransformOperationSource = "Source", cast_column_type_operations: List<CastColumnTypeOperation> = "CastColumnTypeOperations");
        set {
        }
    }

    property! {
        /// `ColumnDescription` of `AWS::QuickSight::DataSet`.
        ColumnDescription;
        new ();
        set {
            /// `Text`: at most 500 characters. Update: in place.
            text: Str = "Text";
        }
    }

    property! {
        /// `ColumnGroup` of `AWS::QuickSight::DataSet`.
        ColumnGroup;
        new ();
        set {
            /// `GeoSpatialColumnGroup`. Update: in place.
            geo_spatial_column_group: GeoSpatialColumnGroup = "GeoSpatialColumnGroup";
        }
    }

    property! {
        /// `ColumnLevelPermissionRule` of `AWS::QuickSight::DataSet`.
        ColumnLevelPermissionRule;
        new ();
        set {
            /// `ColumnNames`: at least 1 items. Update: in place.
            column_names: List<Str> = "ColumnNames";
            /// `Principals`: 1 to 100 items. Update: in place.
            principals: List<Str> = "Principals";
        }
    }

    property! {
        /// `ColumnSemanticProperty` of `AWS::QuickSight::DataSet`.
        ColumnSemanticProperty;
        new ();
        set {
            /// `AdditionalNotes`. Update: in place.
            additional_notes: AdditionalNotes = "AdditionalNotes";
            /// `Description`. Update: in place.
            description: ColumnDescription = "Description";
            /// `SemanticType`. Update: in place.
            semantic_type: ColumnSemanticType = "SemanticType";
        }
    }

    property! {
        /// `ColumnSemanticType` of `AWS::QuickSight::DataSet`.
        ColumnSemanticType;
        new ();
        set {
            /// `GeographicalRole`. Update: in place.
            geographical_role: GeoSpatialDataRole = "GeographicalRole";
        }
    }

    property! {
        /// `ColumnTag` of `AWS::QuickSight::DataSet`.
        ColumnTag;
        new ();
        set {
            /// `ColumnDescription`. Update: in place.
            column_description: ColumnDescription = "ColumnDescription";
            /// `ColumnGeographicRole`. Update: in place.
            column_geographic_role: GeoSpatialDataRole = "ColumnGeographicRole";
        }
    }

    property! {
        /// `ColumnToUnpivot` of `AWS::QuickSight::DataSet`.
        ColumnToUnpivot;
        new ();
        set {
            /// `ColumnName`: 1 to 127 characters. Update: in place.
            column_name: Str = "ColumnName";
            /// `NewValue`: at most 2047 characters. Update: in place.
            new_value: Str = "NewValue";
        }
    }

    property! {
        /// `CreateColumnsOperation` of `AWS::QuickSight::DataSet`.
        CreateColumnsOperation;
        new (columns: List<CalculatedColumn> = "Columns");
        set {
            /// `Alias`: 1 to 64 characters. Update: in place.
            alias: Str = "Alias";
            /// `Source`. Update: in place.
            source: TransformOperationSource = "Source";
        }
    }

    property! {
        /// `CustomInstruction` of `AWS::QuickSight::DataSet`.
        CustomInstruction;
        new ();
        set {
            /// `InlineCustomInstruction`. Update: in place.
            inline_custom_instruction: InlineCustomInstruction = "InlineCustomInstruction";
        }
    }

    property! {
        /// `CustomSql` of `AWS::QuickSight::DataSet`.
        CustomSql;
        new_with CustomSqlRequired {
            /// `Columns`: at most 2048 items. Update: in place.
            columns: List<InputColumn> = "Columns",
            /// `DataSourceArn`. Update: in place.
            data_source_arn: Str = "DataSourceArn",
            /// `Name`: 1 to 128 characters. Update: in place.
            name: Str = "Name",
            /// `SqlQuery`: 1 to 168 000 characters. Update: in place.
            sql_query: Str = "SqlQuery",
        }
        set {
        }
    }

    property! {
        /// `DataPrepAggregationFunction` of `AWS::QuickSight::DataSet`.
        DataPrepAggregationFunction;
        new ();
        set {
            /// `ListAggregation`. Update: in place.
            list_aggregation: DataPrepListAggregationFunction = "ListAggregation";
            /// `PercentileAggregation`. Update: in place.
            percentile_aggregation: DataPrepPercentileAggregationFunction = "PercentileAggregation";
            /// `SimpleAggregation`. Update: in place.
            simple_aggregation: DataPrepSimpleAggregationFunction = "SimpleAggregation";
        }
    }

    property! {
        /// `DataPrepConfiguration` of `AWS::QuickSight::DataSet`.
        DataPrepConfiguration;
        new (destination_table_map: Map<DestinationTable> = "DestinationTableMap", source_table_map: Map<SourceTable> = "SourceTableMap", transform_step_map: Map<TransformStep> = "TransformStepMap");
        set {
        }
    }

    property! {
        /// `DataPrepListAggregationFunction` of `AWS::QuickSight::DataSet`.
        DataPrepListAggregationFunction;
        new (distinct: Bool = "Distinct", separator: Str = "Separator");
        set {
            /// `InputColumnName`: 1 to 127 characters. Update: in place.
            input_column_name: Str = "InputColumnName";
        }
    }

    property! {
        /// `DataPrepPercentileAggregationFunction` of `AWS::QuickSight::DataSet`.
        DataPrepPercentileAggregationFunction;
        new (percentile_value: Num = "PercentileValue");
        set {
            /// `InputColumnName`: 1 to 127 characters. Update: in place.
            input_column_name: Str = "InputColumnName";
        }
    }

    property! {
        /// `DataPrepSimpleAggregationFunction` of `AWS::QuickSight::DataSet`.
        DataPrepSimpleAggregationFunction;
        new (function_type: DataPrepSimpleAggregationFunctionType = "FunctionType");
        set {
            /// `InputColumnName`: 1 to 127 characters. Update: in place.
            input_column_name: Str = "InputColumnName";
        }
    }

    property! {
        /// `DataSetColumnIdMapping` of `AWS::QuickSight::DataSet`.
        DataSetColumnIdMapping;
        new_with DataSetColumnIdMappingRequired {
            /// `SourceColumnId`: 1 to 256 characters. Update: in place.
            source_column_id: Str = "SourceColumnId",
            /// `TargetColumnId`: 1 to 64 characters. Update: in place.
            target_column_id: Str = "TargetColumnId",
        }
        set {
        }
    }

    property! {
        /// `DataSetDateComparisonFilterCondition` of `AWS::QuickSight::DataSet`.
        DataSetDateComparisonFilterCondition;
        new (operator: DataSetDateComparisonFilterOperator = "Operator");
        set {
            /// `Value`. Update: in place.
            value: DataSetDateFilterValue = "Value";
        }
    }

    property! {
        /// `DataSetDateFilterCondition` of `AWS::QuickSight::DataSet`.
        DataSetDateFilterCondition;
        new ();
        set {
            /// `ColumnName`: 1 to 127 characters. Update: in place.
            column_name: Str = "ColumnName";
            /// `ComparisonFilterCondition`. Update: in place.
            comparison_filter_condition: DataSetDateComparisonFilterCondition = "ComparisonFilterCondition";
            /// `RangeFilterCondition`. Update: in place.
            range_filter_condition: DataSetDateRangeFilterCondition = "RangeFilterCondition";
        }
    }

    property! {
        /// `DataSetDateFilterValue` of `AWS::QuickSight::DataSet`.
        DataSetDateFilterValue;
        new ();
        set {
            /// `StaticValue`. Update: in place.
            static_value: Str = "StaticValue";
        }
    }

    property! {
        /// `DataSetDateRangeFilterCondition` of `AWS::QuickSight::DataSet`.
        DataSetDateRangeFilterCondition;
        new ();
        set {
            /// `IncludeMaximum`: default `null`. Update: in place.
            include_maximum: Bool = "IncludeMaximum";
            /// `IncludeMinimum`: default `null`. Update: in place.
            include_minimum: Bool = "IncludeMinimum";
            /// `RangeMaximum`. Update: in place.
            range_maximum: DataSetDateFilterValue = "RangeMaximum";
            /// `RangeMinimum`. Update: in place.
            range_minimum: DataSetDateFilterValue = "RangeMinimum";
        }
    }

    property! {
        /// `DataSetNumericComparisonFilterCondition` of `AWS::QuickSight::DataSet`.
        DataSetNumericComparisonFilterCondition;
        new (operator: DataSetNumericComparisonFilterOperator = "Operator");
        set {
            /// `Value`. Update: in place.
            value: DataSetNumericFilterValue = "Value";
        }
    }

    property! {
        /// `DataSetNumericFilterCondition` of `AWS::QuickSight::DataSet`.
        DataSetNumericFilterCondition;
        new ();
        set {
            /// `ColumnName`: 1 to 127 characters. Update: in place.
            column_name: Str = "ColumnName";
            /// `ComparisonFilterCondition`. Update: in place.
            comparison_filter_condition: DataSetNumericComparisonFilterCondition = "ComparisonFilterCondition";
            /// `RangeFilterCondition`. Update: in place.
            range_filter_condition: DataSetNumericRangeFilterCondition = "RangeFilterCondition";
        }
    }

    property! {
        /// `DataSetNumericFilterValue` of `AWS::QuickSight::DataSet`.
        DataSetNumericFilterValue;
        new ();
        set {
            /// `StaticValue`: default `null`. Update: in place.
            static_value: Num = "StaticValue";
        }
    }

    property! {
        /// `DataSetNumericRangeFilterCondition` of `AWS::QuickSight::DataSet`.
        DataSetNumericRangeFilterCondition;
        new ();
        set {
            /// `IncludeMaximum`: default `null`. Update: in place.
            include_maximum: Bool = "IncludeMaximum";
            /// `IncludeMinimum`: default `null`. Update: in place.
            include_minimum: Bool = "IncludeMinimum";
            /// `RangeMaximum`. Update: in place.
            range_maximum: DataSetNumericFilterValue = "RangeMaximum";
            /// `RangeMinimum`. Update: in place.
            range_minimum: DataSetNumericFilterValue = "RangeMinimum";
        }
    }

    property! {
        /// `DataSetRefreshProperties` of `AWS::QuickSight::DataSet`.
        DataSetRefreshProperties;
        new ();
        set {
            /// `FailureConfiguration`. Update: in place.
            failure_configuration: RefreshFailureConfiguration = "FailureConfiguration";
            /// `RefreshConfiguration`. Update: in place.
            refresh_configuration: RefreshConfiguration = "RefreshConfiguration";
        }
    }

    property! {
        /// `DataSetSemanticDescription` of `AWS::QuickSight::DataSet`.
        DataSetSemanticDescription;
        new (text: Str = "Text");
        set {
        }
    }

    property! {
        /// `DataSetSemanticMetadata` of `AWS::QuickSight::DataSet`.
        DataSetSemanticMetadata;
        new ();
        set {
            /// `CustomInstructions`: 1 to 2 items. Update: in place.
            custom_instructions: List<CustomInstruction> = "CustomInstructions";
            /// `Description`. Update: in place.
            description: DataSetSemanticDescription = "Description";
        }
    }

    property! {
        /// `DataSetStringComparisonFilterCondition` of `AWS::QuickSight::DataSet`.
        DataSetStringComparisonFilterCondition;
        new (operator: DataSetStringComparisonFilterOperator = "Operator");
        set {
            /// `Value`. Update: in place.
            value: DataSetStringFilterValue = "Value";
        }
    }

    property! {
        /// `DataSetStringFilterCondition` of `AWS::QuickSight::DataSet`.
        DataSetStringFilterCondition;
        new ();
        set {
            /// `ColumnName`: 1 to 127 characters. Update: in place.
            column_name: Str = "ColumnName";
            /// `ComparisonFilterCondition`. Update: in place.
            comparison_filter_condition: DataSetStringComparisonFilterCondition = "ComparisonFilterCondition";
            /// `ListFilterCondition`. Update: in place.
            list_filter_condition: DataSetStringListFilterCondition = "ListFilterCondition";
        }
    }

    property! {
        /// `DataSetStringFilterValue` of `AWS::QuickSight::DataSet`.
        DataSetStringFilterValue;
        new ();
        set {
            /// `StaticValue`: at most 512 characters. Update: in place.
            static_value: Str = "StaticValue";
        }
    }

    property! {
        /// `DataSetStringListFilterCondition` of `AWS::QuickSight::DataSet`.
        DataSetStringListFilterCondition;
        new (operator: DataSetStringListFilterOperator = "Operator");
        set {
            /// `Values`. Update: in place.
            values: DataSetStringListFilterValue = "Values";
        }
    }

    property! {
        /// `DataSetStringListFilterValue` of `AWS::QuickSight::DataSet`.
        DataSetStringListFilterValue;
        new ();
        set {
            /// `StaticValues`: at most 1000 items, at most 512 characters. Update: in place.
            static_values: List<Str> = "StaticValues";
        }
    }

    property! {
        /// `DataSetUsageConfiguration` of `AWS::QuickSight::DataSet`.
        DataSetUsageConfiguration;
        new ();
        set {
            /// `DisableUseAsDirectQuerySource`: default `false`. Update: in place.
            disable_use_as_direct_query_source: Bool = "DisableUseAsDirectQuerySource";
            /// `DisableUseAsImportedSource`: default `false`. Update: in place.
            disable_use_as_imported_source: Bool = "DisableUseAsImportedSource";
        }
    }

    property! {
        /// `DatasetParameter` of `AWS::QuickSight::DataSet`.
        DatasetParameter;
        new ();
        set {
            /// `DateTimeDatasetParameter`. Update: in place.
            date_time_dataset_parameter: DateTimeDatasetParameter = "DateTimeDatasetParameter";
            /// `DecimalDatasetParameter`. Update: in place.
            decimal_dataset_parameter: DecimalDatasetParameter = "DecimalDatasetParameter";
            /// `IntegerDatasetParameter`. Update: in place.
            integer_dataset_parameter: IntegerDatasetParameter = "IntegerDatasetParameter";
            /// `StringDatasetParameter`. Update: in place.
            string_dataset_parameter: StringDatasetParameter = "StringDatasetParameter";
        }
    }

    property! {
        /// `DateTimeDatasetParameter` of `AWS::QuickSight::DataSet`.
        DateTimeDatasetParameter;
        new_with DateTimeDatasetParameterRequired {
            /// `Id`: 1 to 128 characters, `^[a-zA-Z0-9-]+$`. Update: in place.
            id: Str = "Id",
            /// `Name`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            name: Str = "Name",
            /// `ValueType`. Update: in place.
            value_type: DatasetParameterValueType = "ValueType",
        }
        set {
            /// `DefaultValues`. Update: in place.
            default_values: DateTimeDatasetParameterDefaultValues = "DefaultValues";
            /// `TimeGranularity`. Update: in place.
            time_granularity: TimeGranularity = "TimeGranularity";
        }
    }

    property! {
        /// `DateTimeDatasetParameterDefaultValues` of `AWS::QuickSight::DataSet`.
        DateTimeDatasetParameterDefaultValues;
        new ();
        set {
            /// `StaticValues`: at most 32 items. Update: in place.
            static_values: List<Str> = "StaticValues";
        }
    }

    property! {
        /// `DecimalDatasetParameter` of `AWS::QuickSight::DataSet`.
        DecimalDatasetParameter;
        new_with DecimalDatasetParameterRequired {
            /// `Id`: 1 to 128 characters, `^[a-zA-Z0-9-]+$`. Update: in place.
            id: Str = "Id",
            /// `Name`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            name: Str = "Name",
            /// `ValueType`. Update: in place.
            value_type: DatasetParameterValueType = "ValueType",
        }
        set {
            /// `DefaultValues`. Update: in place.
            default_values: DecimalDatasetParameterDefaultValues = "DefaultValues";
        }
    }

    property! {
        /// `DecimalDatasetParameterDefaultValues` of `AWS::QuickSight::DataSet`.
        DecimalDatasetParameterDefaultValues;
        new ();
        set {
            /// `StaticValues`: at most 32 items, default `0`. Update: in place.
            static_values: List<Num> = "StaticValues";
        }
    }

    property! {
        /// `DestinationTable` of `AWS::QuickSight::DataSet`.
        DestinationTable;
        new (alias: Str = "Alias", source: DestinationTableSource = "Source");
        set {
        }
    }

    property! {
        /// `DestinationTableSource` of `AWS::QuickSight::DataSet`.
        DestinationTableSource;
        new (transform_operation_id: Str = "TransformOperationId");
        set {
        }
    }

    property! {
        /// `FieldFolder` of `AWS::QuickSight::DataSet`.
        FieldFolder;
        new ();
        set {
            /// `Columns`: at most 5000 items. Update: in place.
            columns: List<Str> = "Columns";
            /// `Description`: at most 500 characters. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `FilterOperation` of `AWS::QuickSight::DataSet`.
        FilterOperation;
        new ();
        set {
            /// `ConditionExpression`: 1 to 4096 characters. Update: in place.
            condition_expression: Str = "ConditionExpression";
            /// `DateFilterCondition`. Update: in place.
            date_filter_condition: DataSetDateFilterCondition = "DateFilterCondition";
            /// `NumericFilterCondition`. Update: in place.
            numeric_filter_condition: DataSetNumericFilterCondition = "NumericFilterCondition";
            /// `StringFilterCondition`. Update: in place.
            string_filter_condition: DataSetStringFilterCondition = "StringFilterCondition";
        }
    }

    property! {
        /// `FiltersOperation` of `AWS::QuickSight::DataSet`.
        FiltersOperation;
        new (alias: Str = "Alias", filter_operations: List<FilterOperation> = "FilterOperations", source: TransformOperationSource = "Source");
        set {
        }
    }

    property! {
        /// `GeoSpatialColumnGroup` of `AWS::QuickSight::DataSet`.
        GeoSpatialColumnGroup;
        new (columns: List<Str> = "Columns", name: Str = "Name");
        set {
            /// `CountryCode`. Update: in place.
            country_code: GeoSpatialCountryCode = "CountryCode";
        }
    }

    property! {
        /// `ImportTableOperation` of `AWS::QuickSight::DataSet`.
        ImportTableOperation;
        new (alias: Str = "Alias", source: ImportTableOperationSource = "Source");
        set {
        }
    }

    property! {
        /// `ImportTableOperationSource` of `AWS::QuickSight::DataSet`.
        ImportTableOperationSource;
        new (source_table_id: Str = "SourceTableId");
        set {
            /// `ColumnIdMappings`: 1 to 2048 items. Update: in place.
            column_id_mappings: List<DataSetColumnIdMapping> = "ColumnIdMappings";
        }
    }

    property! {
        /// `IncrementalRefresh` of `AWS::QuickSight::DataSet`.
        IncrementalRefresh;
        new (lookback_window: LookbackWindow = "LookbackWindow");
        set {
        }
    }

    property! {
        /// `IngestionWaitPolicy` of `AWS::QuickSight::DataSet`.
        IngestionWaitPolicy;
        new ();
        set {
            /// `IngestionWaitTimeInHours`: 1 to 36, default `36`. Update: in place.
            ingestion_wait_time_in_hours: Num = "IngestionWaitTimeInHours";
            /// `WaitForSpiceIngestion`: default `true`. Update: in place.
            wait_for_spice_ingestion: Bool = "WaitForSpiceIngestion";
        }
    }

    property! {
        /// `InlineCustomInstruction` of `AWS::QuickSight::DataSet`.
        InlineCustomInstruction;
        new (instruction_text: Str = "InstructionText");
        set {
            /// `UploadedDocumentMetadata`. Update: in place.
            uploaded_document_metadata: UploadedDocumentMetadata = "UploadedDocumentMetadata";
        }
    }

    property! {
        /// `InputColumn` of `AWS::QuickSight::DataSet`.
        InputColumn;
        new (name: Str = "Name", type_: InputColumnDataType = "Type");
        set {
            /// `Id`: 1 to 256 characters. Update: in place.
            id: Str = "Id";
            /// `SubType`. Update: in place.
            sub_type: ColumnDataSubType = "SubType";
        }
    }

    property! {
        /// `IntegerDatasetParameter` of `AWS::QuickSight::DataSet`.
        IntegerDatasetParameter;
        new_with IntegerDatasetParameterRequired {
            /// `Id`: 1 to 128 characters, `^[a-zA-Z0-9-]+$`. Update: in place.
            id: Str = "Id",
            /// `Name`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            name: Str = "Name",
            /// `ValueType`. Update: in place.
            value_type: DatasetParameterValueType = "ValueType",
        }
        set {
            /// `DefaultValues`. Update: in place.
            default_values: IntegerDatasetParameterDefaultValues = "DefaultValues";
        }
    }

    property! {
        /// `IntegerDatasetParameterDefaultValues` of `AWS::QuickSight::DataSet`.
        IntegerDatasetParameterDefaultValues;
        new ();
        set {
            /// `StaticValues`: at most 32 items, default `0`. Update: in place.
            static_values: List<Int> = "StaticValues";
        }
    }

    property! {
        /// `JoinInstruction` of `AWS::QuickSight::DataSet`.
        JoinInstruction;
        new_with JoinInstructionRequired {
            /// `LeftOperand`: 1 to 64 characters, `^[0-9a-zA-Z-]*$`. Update: in place.
            left_operand: Str = "LeftOperand",
            /// `OnClause`: 1 to 512 characters. Update: in place.
            on_clause: Str = "OnClause",
            /// `RightOperand`: 1 to 64 characters, `^[0-9a-zA-Z-]*$`. Update: in place.
            right_operand: Str = "RightOperand",
            /// `Type`. Update: in place.
            type_: JoinType = "Type",
        }
        set {
            /// `LeftJoinKeyProperties`. Update: in place.
            left_join_key_properties: JoinKeyProperties = "LeftJoinKeyProperties";
            /// `RightJoinKeyProperties`. Update: in place.
            right_join_key_properties: JoinKeyProperties = "RightJoinKeyProperties";
        }
    }

    property! {
        /// `JoinKeyProperties` of `AWS::QuickSight::DataSet`.
        JoinKeyProperties;
        new ();
        set {
            /// `UniqueKey`. Update: in place.
            unique_key: Bool = "UniqueKey";
        }
    }

    property! {
        /// `JoinOperandProperties` of `AWS::QuickSight::DataSet`.
        JoinOperandProperties;
        new (output_column_name_overrides: List<OutputColumnNameOverride> = "OutputColumnNameOverrides");
        set {
        }
    }

    property! {
        /// `JoinOperation` of `AWS::QuickSight::DataSet`.
        JoinOperation;
        new_with JoinOperationRequired {
            /// `Alias`: 1 to 64 characters. Update: in place.
            alias: Str = "Alias",
            /// `LeftOperand`. Update: in place.
            left_operand: TransformOperationSource = "LeftOperand",
            /// `RightOperand`. Update: in place.
            right_operand: TransformOperationSource = "RightOperand",
            /// `Type`. Update: in place.
            type_: JoinOperationType = "Type",
            /// `OnClause`: 1 to 512 characters. Update: in place.
            on_clause: Str = "OnClause",
        }
        set {
            /// `LeftOperandProperties`. Update: in place.
            left_operand_properties: JoinOperandProperties = "LeftOperandProperties";
            /// `RightOperandProperties`. Update: in place.
            right_operand_properties: JoinOperandProperties = "RightOperandProperties";
        }
    }

    property! {
        /// `LogicalTable` of `AWS::QuickSight::DataSet`.
        LogicalTable;
        new (alias: Str = "Alias", source: LogicalTableSource = "Source");
        set {
            /// `DataTransforms`: 1 to 2048 items. Update: in place.
            data_transforms: List<TransformOperation> = "DataTransforms";
        }
    }

    property! {
        /// `LogicalTableSource` of `AWS::QuickSight::DataSet`.
        LogicalTableSource;
        new ();
        set {
            /// `DataSetArn`. Update: in place.
            data_set_arn: Str = "DataSetArn";
            /// `JoinInstruction`. Update: in place.
            join_instruction: JoinInstruction = "JoinInstruction";
            /// `PhysicalTableId`: 1 to 64 characters, `^[0-9a-zA-Z-]*$`. Update: in place.
            physical_table_id: Str = "PhysicalTableId";
        }
    }

    property! {
        /// `LookbackWindow` of `AWS::QuickSight::DataSet`.
        LookbackWindow;
        new (column_name: Str = "ColumnName", size: Num = "Size", size_unit: LookbackWindowSizeUnit = "SizeUnit");
        set {
        }
    }

    property! {
        /// `NewDefaultValues` of `AWS::QuickSight::DataSet`.
        NewDefaultValues;
        new ();
        set {
            /// `DateTimeStaticValues`: at most 32 items. Update: in place.
            date_time_static_values: List<Str> = "DateTimeStaticValues";
            /// `DecimalStaticValues`: at most 32 items, default `0`. Update: in place.
            decimal_static_values: List<Num> = "DecimalStaticValues";
            /// `IntegerStaticValues`: at most 32 items, default `0`. Update: in place.
            integer_static_values: List<Int> = "IntegerStaticValues";
            /// `StringStaticValues`: at most 32 items, at most 512 characters. Update: in place.
            string_static_values: List<Str> = "StringStaticValues";
        }
    }

    property! {
        /// `OutputColumnNameOverride` of `AWS::QuickSight::DataSet`.
        OutputColumnNameOverride;
        new (output_column_name: Str = "OutputColumnName");
        set {
            /// `SourceColumnName`: 1 to 127 characters. Update: in place.
            source_column_name: Str = "SourceColumnName";
        }
    }

    property! {
        /// `OverrideDatasetParameterOperation` of `AWS::QuickSight::DataSet`.
        OverrideDatasetParameterOperation;
        new (parameter_name: Str = "ParameterName");
        set {
            /// `NewDefaultValues`. Update: in place.
            new_default_values: NewDefaultValues = "NewDefaultValues";
            /// `NewParameterName`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            new_parameter_name: Str = "NewParameterName";
        }
    }

    property! {
        /// `ParentDataSet` of `AWS::QuickSight::DataSet`.
        ParentDataSet;
        new (data_set_arn: Str = "DataSetArn", input_columns: List<InputColumn> = "InputColumns");
        set {
        }
    }

    property! {
        /// `PerformanceConfiguration` of `AWS::QuickSight::DataSet`.
        PerformanceConfiguration;
        new ();
        set {
            /// `UniqueKeys`: 1 items. Update: in place.
            unique_keys: List<UniqueKey> = "UniqueKeys";
        }
    }

    property! {
        /// `PhysicalTable` of `AWS::QuickSight::DataSet`.
        PhysicalTable;
        new ();
        set {
            /// `CustomSql`. Update: in place.
            custom_sql: CustomSql = "CustomSql";
            /// `RelationalTable`. Update: in place.
            relational_table: RelationalTable = "RelationalTable";
            /// `S3Source`. Update: in place.
            s3_source: S3Source = "S3Source";
            /// `SaaSTable`. Update: in place.
            saas_table: SaaSTable = "SaaSTable";
        }
    }

    property! {
        /// `PivotConfiguration` of `AWS::QuickSight::DataSet`.
        PivotConfiguration;
        new (pivoted_labels: List<PivotedLabel> = "PivotedLabels");
        set {
            /// `LabelColumnName`: 1 to 127 characters. Update: in place.
            label_column_name: Str = "LabelColumnName";
        }
    }

    property! {
        /// `PivotOperation` of `AWS::QuickSight::DataSet`.
        PivotOperation;
        new_with PivotOperationRequired {
            /// `Alias`: 1 to 64 characters. Update: in place.
            alias: Str = "Alias",
            /// `PivotConfiguration`. Update: in place.
            pivot_configuration: PivotConfiguration = "PivotConfiguration",
            /// `Source`. Update: in place.
            source: TransformOperationSource = "Source",
            /// `ValueColumnConfiguration`. Update: in place.
            value_column_configuration: ValueColumnConfiguration = "ValueColumnConfiguration",
        }
        set {
            /// `GroupByColumnNames`: at most 128 items, 1 to 127 characters. Update: in place.
            group_by_column_names: List<Str> = "GroupByColumnNames";
        }
    }

    property! {
        /// `PivotedLabel` of `AWS::QuickSight::DataSet`.
        PivotedLabel;
        new_with PivotedLabelRequired {
            /// `LabelName`: at most 2047 characters. Update: in place.
            label_name: Str = "LabelName",
            /// `NewColumnId`: 1 to 64 characters. Update: in place.
            new_column_id: Str = "NewColumnId",
            /// `NewColumnName`: 1 to 127 characters. Update: in place.
            new_column_name: Str = "NewColumnName",
        }
        set {
        }
    }

    property! {
        /// `ProjectOperation` of `AWS::QuickSight::DataSet`.
        ProjectOperation;
        new ();
        set {
            /// `Alias`: 1 to 64 characters. Update: in place.
            alias: Str = "Alias";
            /// `ProjectedColumns`: at most 2048 items. Update: in place.
            projected_columns: List<Str> = "ProjectedColumns";
            /// `Source`. Update: in place.
            source: TransformOperationSource = "Source";
        }
    }

    property! {
        /// `RefreshConfiguration` of `AWS::QuickSight::DataSet`.
        RefreshConfiguration;
        new (incremental_refresh: IncrementalRefresh = "IncrementalRefresh");
        set {
        }
    }

    property! {
        /// `RefreshFailureConfiguration` of `AWS::QuickSight::DataSet`.
        RefreshFailureConfiguration;
        new ();
        set {
            /// `EmailAlert`. Update: in place.
            email_alert: RefreshFailureEmailAlert = "EmailAlert";
        }
    }

    property! {
        /// `RefreshFailureEmailAlert` of `AWS::QuickSight::DataSet`.
        RefreshFailureEmailAlert;
        new ();
        set {
            /// `AlertStatus`. Update: in place.
            alert_status: RefreshFailureAlertStatus = "AlertStatus";
        }
    }

    property! {
        /// `RelationalTable` of `AWS::QuickSight::DataSet`.
        RelationalTable;
        new_with RelationalTableRequired {
            /// `DataSourceArn`. Update: in place.
            data_source_arn: Str = "DataSourceArn",
            /// `InputColumns`: at most 2048 items. Update: in place.
            input_columns: List<InputColumn> = "InputColumns",
            /// `Name`: 1 to 256 characters. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `Catalog`: at most 256 characters. Update: in place.
            catalog: Str = "Catalog";
            /// `Schema`: at most 256 characters. Update: in place.
            schema: Str = "Schema";
        }
    }

    property! {
        /// `RenameColumnOperation` of `AWS::QuickSight::DataSet`.
        RenameColumnOperation;
        new_with RenameColumnOperationRequired {
            /// `ColumnName`: 1 to 127 characters. Update: in place.
            column_name: Str = "ColumnName",
            /// `NewColumnName`: 1 to 127 characters. Update: in place.
            new_column_name: Str = "NewColumnName",
        }
        set {
        }
    }

    property! {
        /// `RenameColumnsOperation` of `AWS::QuickSight::DataSet`.
        RenameColumnsOperation;
        new (alias: Str = "Alias", source: TransformOperationSource = "Source", rename_column_operations: List<RenameColumnOperation> = "RenameColumnOperations");
        set {
        }
    }

    property! {
        /// `RowLevelPermissionConfiguration` of `AWS::QuickSight::DataSet`.
        RowLevelPermissionConfiguration;
        new ();
        set {
            /// `RowLevelPermissionDataSet`. Update: in place.
            row_level_permission_data_set: RowLevelPermissionDataSet = "RowLevelPermissionDataSet";
            /// `TagConfiguration`. Update: in place.
            tag_configuration: RowLevelPermissionTagConfiguration = "TagConfiguration";
        }
    }

    property! {
        /// `RowLevelPermissionDataSet` of `AWS::QuickSight::DataSet`.
        RowLevelPermissionDataSet;
        new (arn: Arn = "Arn", permission_policy: RowLevelPermissionPolicy = "PermissionPolicy");
        set {
            /// `FormatVersion`. Update: in place.
            format_version: RowLevelPermissionFormatVersion = "FormatVersion";
            /// `Namespace`: at most 64 characters, `^[a-zA-Z0-9._-]*$`. Update: in place.
            namespace: Str = "Namespace";
            /// `Status`. Update: in place.
            status: Status = "Status";
        }
    }

    property! {
        /// `RowLevelPermissionTagConfiguration` of `AWS::QuickSight::DataSet`.
        RowLevelPermissionTagConfiguration;
        new (tag_rules: List<RowLevelPermissionTagRule> = "TagRules");
        set {
            /// `Status`. Update: in place.
            status: Status = "Status";
            /// `TagRuleConfigurations`: 1 to 50 items. Update: in place.
            tag_rule_configurations: List<List<Str>> = "TagRuleConfigurations";
        }
    }

    property! {
        /// `RowLevelPermissionTagRule` of `AWS::QuickSight::DataSet`.
        RowLevelPermissionTagRule;
        new_with RowLevelPermissionTagRuleRequired {
            /// `ColumnName`. Update: in place.
            column_name: Str = "ColumnName",
            /// `TagKey`: 1 to 128 characters. Update: in place.
            tag_key: Str = "TagKey",
        }
        set {
            /// `MatchAllValue`: 1 to 256 characters. Update: in place.
            match_all_value: Str = "MatchAllValue";
            /// `TagMultiValueDelimiter`: at most 10 characters. Update: in place.
            tag_multi_value_delimiter: Str = "TagMultiValueDelimiter";
        }
    }

    property! {
        /// `S3Source` of `AWS::QuickSight::DataSet`.
        S3Source;
        new (data_source_arn: Str = "DataSourceArn", input_columns: List<InputColumn> = "InputColumns");
        set {
            /// `UploadSettings`. Update: in place.
            upload_settings: UploadSettings = "UploadSettings";
        }
    }

    property! {
        /// `SaaSTable` of `AWS::QuickSight::DataSet`.
        SaaSTable;
        new (data_source_arn: Str = "DataSourceArn", input_columns: List<InputColumn> = "InputColumns", table_path: List<TablePathElement> = "TablePath");
        set {
        }
    }

    property! {
        /// `SemanticModelConfiguration` of `AWS::QuickSight::DataSet`.
        SemanticModelConfiguration;
        new ();
        set {
            /// `SemanticMetadata`: 1 items. Update: in place.
            semantic_metadata: List<DataSetSemanticMetadata> = "SemanticMetadata";
            /// `TableMap`. Update: in place.
            table_map: Map<SemanticTable> = "TableMap";
        }
    }

    property! {
        /// `SemanticTable` of `AWS::QuickSight::DataSet`.
        SemanticTable;
        new_with SemanticTableRequired {
            /// `Alias`: 1 to 64 characters. Update: in place.
            alias: Str = "Alias",
            /// `DestinationTableId`: 1 to 64 characters, `^[0-9a-zA-Z-]*$`. Update: in place.
            destination_table_id: Str = "DestinationTableId",
        }
        set {
            /// `RowLevelPermissionConfiguration`. Update: in place.
            row_level_permission_configuration: RowLevelPermissionConfiguration = "RowLevelPermissionConfiguration";
            /// `SemanticMetadata`. Update: in place.
            semantic_metadata: TableSemanticMetadata = "SemanticMetadata";
        }
    }

    property! {
        /// `SharedColumnSemanticMetadata` of `AWS::QuickSight::DataSet`.
        SharedColumnSemanticMetadata;
        new (column_properties: List<ColumnSemanticProperty> = "ColumnProperties");
        set {
            /// `ColumnNames`: at least 1 items. Update: in place.
            column_names: List<Str> = "ColumnNames";
        }
    }

    property! {
        /// `SourceTable` of `AWS::QuickSight::DataSet`.
        SourceTable;
        new ();
        set {
            /// `DataSet`. Update: in place.
            data_set: ParentDataSet = "DataSet";
            /// `PhysicalTableId`: 1 to 64 characters, `^[0-9a-zA-Z-]*$`. Update: in place.
            physical_table_id: Str = "PhysicalTableId";
        }
    }

    property! {
        /// `StringDatasetParameter` of `AWS::QuickSight::DataSet`.
        StringDatasetParameter;
        new_with StringDatasetParameterRequired {
            /// `Id`: 1 to 128 characters, `^[a-zA-Z0-9-]+$`. Update: in place.
            id: Str = "Id",
            /// `Name`: 1 to 2048 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            name: Str = "Name",
            /// `ValueType`. Update: in place.
            value_type: DatasetParameterValueType = "ValueType",
        }
        set {
            /// `DefaultValues`. Update: in place.
            default_values: StringDatasetParameterDefaultValues = "DefaultValues";
        }
    }

    property! {
        /// `StringDatasetParameterDefaultValues` of `AWS::QuickSight::DataSet`.
        StringDatasetParameterDefaultValues;
        new ();
        set {
            /// `StaticValues`: at most 32 items, at most 512 characters. Update: in place.
            static_values: List<Str> = "StaticValues";
        }
    }

    property! {
        /// `TablePathElement` of `AWS::QuickSight::DataSet`.
        TablePathElement;
        new ();
        set {
            /// `Id`: 1 to 256 characters. Update: in place.
            id: Str = "Id";
            /// `Name`: 1 to 256 characters. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `TableSemanticMetadata` of `AWS::QuickSight::DataSet`.
        TableSemanticMetadata;
        new ();
        set {
            /// `ColumnMetadata`: 1 to 2000 items. Update: in place.
            column_metadata: List<SharedColumnSemanticMetadata> = "ColumnMetadata";
        }
    }

    property! {
        /// `TagColumnOperation` of `AWS::QuickSight::DataSet`.
        TagColumnOperation;
        new (column_name: Str = "ColumnName", tags: List<ColumnTag> = "Tags");
        set {
        }
    }

    property! {
        /// `TransformOperation` of `AWS::QuickSight::DataSet`.
        TransformOperation;
        new ();
        set {
            /// `CastColumnTypeOperation`. Update: in place.
            cast_column_type_operation: CastColumnTypeOperation = "CastColumnTypeOperation";
            /// `CreateColumnsOperation`. Update: in place.
            create_columns_operation: CreateColumnsOperation = "CreateColumnsOperation";
            /// `FilterOperation`. Update: in place.
            filter_operation: FilterOperation = "FilterOperation";
            /// `OverrideDatasetParameterOperation`. Update: in place.
            override_dataset_parameter_operation: OverrideDatasetParameterOperation = "OverrideDatasetParameterOperation";
            /// `ProjectOperation`. Update: in place.
            project_operation: ProjectOperation = "ProjectOperation";
            /// `RenameColumnOperation`. Update: in place.
            rename_column_operation: RenameColumnOperation = "RenameColumnOperation";
            /// `TagColumnOperation`. Update: in place.
            tag_column_operation: TagColumnOperation = "TagColumnOperation";
            /// `UntagColumnOperation`. Update: in place.
            untag_column_operation: UntagColumnOperation = "UntagColumnOperation";
        }
    }

    property! {
        /// `TransformOperationSource` of `AWS::QuickSight::DataSet`.
        TransformOperationSource;
        new (transform_operation_id: Str = "TransformOperationId");
        set {
            /// `ColumnIdMappings`: 1 to 2048 items. Update: in place.
            column_id_mappings: List<DataSetColumnIdMapping> = "ColumnIdMappings";
        }
    }

    property! {
        /// `TransformStep` of `AWS::QuickSight::DataSet`.
        TransformStep;
        new ();
        set {
            /// `AggregateStep`. Update: in place.
            aggregate_step: AggregateOperation = "AggregateStep";
            /// `AppendStep`. Update: in place.
            append_step: AppendOperation = "AppendStep";
            /// `CastColumnTypesStep`. Update: in place.
            cast_column_types_step: CastColumnTypesOperation = "CastColumnTypesStep";
            /// `CreateColumnsStep`. Update: in place.
            create_columns_step: CreateColumnsOperation = "CreateColumnsStep";
            /// `FiltersStep`. Update: in place.
            filters_step: FiltersOperation = "FiltersStep";
            /// `ImportTableStep`. Update: in place.
            import_table_step: ImportTableOperation = "ImportTableStep";
            /// `JoinStep`. Update: in place.
            join_step: JoinOperation = "JoinStep";
            /// `PivotStep`. Update: in place.
            pivot_step: PivotOperation = "PivotStep";
            /// `ProjectStep`. Update: in place.
            project_step: ProjectOperation = "ProjectStep";
            /// `RenameColumnsStep`. Update: in place.
            rename_columns_step: RenameColumnsOperation = "RenameColumnsStep";
            /// `UnpivotStep`. Update: in place.
            unpivot_step: UnpivotOperation = "UnpivotStep";
        }
    }

    property! {
        /// `UniqueKey` of `AWS::QuickSight::DataSet`.
        UniqueKey;
        new (column_names: List<Str> = "ColumnNames");
        set {
        }
    }

    property! {
        /// `UnpivotOperation` of `AWS::QuickSight::DataSet`.
        UnpivotOperation;
        new_with UnpivotOperationRequired {
            /// `Alias`: 1 to 64 characters. Update: in place.
            alias: Str = "Alias",
            /// `ColumnsToUnpivot`: at most 100 items. Update: in place.
            columns_to_unpivot: List<ColumnToUnpivot> = "ColumnsToUnpivot",
            /// `Source`. Update: in place.
            source: TransformOperationSource = "Source",
            /// `UnpivotedLabelColumnId`: 1 to 64 characters. Update: in place.
            unpivoted_label_column_id: Str = "UnpivotedLabelColumnId",
            /// `UnpivotedLabelColumnName`: 1 to 127 characters. Update: in place.
            unpivoted_label_column_name: Str = "UnpivotedLabelColumnName",
            /// `UnpivotedValueColumnId`: 1 to 64 characters. Update: in place.
            unpivoted_value_column_id: Str = "UnpivotedValueColumnId",
            /// `UnpivotedValueColumnName`: 1 to 127 characters. Update: in place.
            unpivoted_value_column_name: Str = "UnpivotedValueColumnName",
        }
        set {
        }
    }

    property! {
        /// `UntagColumnOperation` of `AWS::QuickSight::DataSet`.
        UntagColumnOperation;
        new (column_name: Str = "ColumnName", tag_names: List<ColumnTagName> = "TagNames");
        set {
        }
    }

    property! {
        /// `UploadSettings` of `AWS::QuickSight::DataSet`.
        UploadSettings;
        new ();
        set {
            /// `ContainsHeader`. Update: in place.
            contains_header: Bool = "ContainsHeader";
            /// `Delimiter`: 1 characters. Update: in place.
            delimiter: Str = "Delimiter";
            /// `Format`. Update: in place.
            format: FileFormat = "Format";
            /// `StartFromRow`: at least 1. Update: in place.
            start_from_row: Num = "StartFromRow";
            /// `TextQualifier`. Update: in place.
            text_qualifier: TextQualifier = "TextQualifier";
        }
    }

    property! {
        /// `UploadedDocumentMetadata` of `AWS::QuickSight::DataSet`.
        UploadedDocumentMetadata;
        new ();
        set {
            /// `Name`: 1 to 127 characters. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `ValueColumnConfiguration` of `AWS::QuickSight::DataSet`.
        ValueColumnConfiguration;
        new ();
        set {
            /// `AggregationFunction`. Update: in place.
            aggregation_function: DataPrepAggregationFunction = "AggregationFunction";
        }
    }

    values! {
        /// `ColumnDataSubType` of `AWS::QuickSight::DataSet`.
        ColumnDataSubType {
            FLOAT = "FLOAT",
            FIXED = "FIXED",
        }
    }

    values! {
        /// `ColumnDataType` of `AWS::QuickSight::DataSet`.
        ColumnDataType {
            STRING = "STRING",
            INTEGER = "INTEGER",
            DECIMAL = "DECIMAL",
            DATETIME = "DATETIME",
        }
    }

    values! {
        /// `ColumnTagName` of `AWS::QuickSight::DataSet`.
        ColumnTagName {
            COLUMN_GEOGRAPHIC_ROLE = "COLUMN_GEOGRAPHIC_ROLE",
            COLUMN_DESCRIPTION = "COLUMN_DESCRIPTION",
        }
    }

    values! {
        /// `DataPrepSimpleAggregationFunctionType` of `AWS::QuickSight::DataSet`.
        DataPrepSimpleAggregationFunctionType {
            COUNT = "COUNT",
            DISTINCT_COUNT = "DISTINCT_COUNT",
            SUM = "SUM",
            AVERAGE = "AVERAGE",
            MEDIAN = "MEDIAN",
            MAX = "MAX",
            MIN = "MIN",
            VARIANCE = "VARIANCE",
            STANDARD_DEVIATION = "STANDARD_DEVIATION",
        }
    }

    values! {
        /// `DataSetDateComparisonFilterOperator` of `AWS::QuickSight::DataSet`.
        DataSetDateComparisonFilterOperator {
            BEFORE = "BEFORE",
            BEFORE_OR_EQUALS_TO = "BEFORE_OR_EQUALS_TO",
            AFTER = "AFTER",
            AFTER_OR_EQUALS_TO = "AFTER_OR_EQUALS_TO",
        }
    }

    values! {
        /// `DataSetImportMode` of `AWS::QuickSight::DataSet`.
        DataSetImportMode {
            SPICE = "SPICE",
            DIRECT_QUERY = "DIRECT_QUERY",
        }
    }

    values! {
        /// `DataSetNumericComparisonFilterOperator` of `AWS::QuickSight::DataSet`.
        DataSetNumericComparisonFilterOperator {
            EQUALS = "EQUALS",
            DOES_NOT_EQUAL = "DOES_NOT_EQUAL",
            GREATER_THAN = "GREATER_THAN",
            GREATER_THAN_OR_EQUALS_TO = "GREATER_THAN_OR_EQUALS_TO",
            LESS_THAN = "LESS_THAN",
            LESS_THAN_OR_EQUALS_TO = "LESS_THAN_OR_EQUALS_TO",
        }
    }

    values! {
        /// `DataSetStringComparisonFilterOperator` of `AWS::QuickSight::DataSet`.
        DataSetStringComparisonFilterOperator {
            EQUALS = "EQUALS",
            DOES_NOT_EQUAL = "DOES_NOT_EQUAL",
            CONTAINS = "CONTAINS",
            DOES_NOT_CONTAIN = "DOES_NOT_CONTAIN",
            STARTS_WITH = "STARTS_WITH",
            ENDS_WITH = "ENDS_WITH",
        }
    }

    values! {
        /// `DataSetStringListFilterOperator` of `AWS::QuickSight::DataSet`.
        DataSetStringListFilterOperator {
            INCLUDE = "INCLUDE",
            EXCLUDE = "EXCLUDE",
        }
    }

    values! {
        /// `DataSetUseAs` of `AWS::QuickSight::DataSet`.
        DataSetUseAs {
            RLS_RULES = "RLS_RULES",
        }
    }

    values! {
        /// `DatasetParameterValueType` of `AWS::QuickSight::DataSet`.
        DatasetParameterValueType {
            MULTI_VALUED = "MULTI_VALUED",
            SINGLE_VALUED = "SINGLE_VALUED",
        }
    }

    values! {
        /// `FileFormat` of `AWS::QuickSight::DataSet`.
        FileFormat {
            CSV = "CSV",
            TSV = "TSV",
            CLF = "CLF",
            ELF = "ELF",
            XLSX = "XLSX",
            JSON = "JSON",
        }
    }

    values! {
        /// `GeoSpatialCountryCode` of `AWS::QuickSight::DataSet`.
        GeoSpatialCountryCode {
            US = "US",
        }
    }

    values! {
        /// `GeoSpatialDataRole` of `AWS::QuickSight::DataSet`.
        GeoSpatialDataRole {
            COUNTRY = "COUNTRY",
            STATE = "STATE",
            COUNTY = "COUNTY",
            CITY = "CITY",
            POSTCODE = "POSTCODE",
            LONGITUDE = "LONGITUDE",
            LATITUDE = "LATITUDE",
            POLITICAL1 = "POLITICAL1",
            CENSUS_TRACT = "CENSUS_TRACT",
            CENSUS_BLOCK_GROUP = "CENSUS_BLOCK_GROUP",
            CENSUS_BLOCK = "CENSUS_BLOCK",
        }
    }

    values! {
        /// `InputColumnDataType` of `AWS::QuickSight::DataSet`.
        InputColumnDataType {
            STRING = "STRING",
            INTEGER = "INTEGER",
            DECIMAL = "DECIMAL",
            DATETIME = "DATETIME",
            BIT = "BIT",
            BOOLEAN = "BOOLEAN",
            JSON = "JSON",
            SEMISTRUCT = "SEMISTRUCT",
        }
    }

    values! {
        /// `JoinOperationType` of `AWS::QuickSight::DataSet`.
        JoinOperationType {
            INNER = "INNER",
            OUTER = "OUTER",
            LEFT = "LEFT",
            RIGHT = "RIGHT",
        }
    }

    values! {
        /// `JoinType` of `AWS::QuickSight::DataSet`.
        JoinType {
            INNER = "INNER",
            OUTER = "OUTER",
            LEFT = "LEFT",
            RIGHT = "RIGHT",
        }
    }

    values! {
        /// `LookbackWindowSizeUnit` of `AWS::QuickSight::DataSet`.
        LookbackWindowSizeUnit {
            HOUR = "HOUR",
            DAY = "DAY",
            WEEK = "WEEK",
        }
    }

    values! {
        /// `RefreshFailureAlertStatus` of `AWS::QuickSight::DataSet`.
        RefreshFailureAlertStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `RowLevelPermissionFormatVersion` of `AWS::QuickSight::DataSet`.
        RowLevelPermissionFormatVersion {
            VERSION_1 = "VERSION_1",
            VERSION_2 = "VERSION_2",
        }
    }

    values! {
        /// `RowLevelPermissionPolicy` of `AWS::QuickSight::DataSet`.
        RowLevelPermissionPolicy {
            GRANT_ACCESS = "GRANT_ACCESS",
            DENY_ACCESS = "DENY_ACCESS",
        }
    }

    values! {
        /// `Status` of `AWS::QuickSight::DataSet`.
        Status {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `TextQualifier` of `AWS::QuickSight::DataSet`.
        TextQualifier {
            DOUBLE_QUOTE = "DOUBLE_QUOTE",
            SINGLE_QUOTE = "SINGLE_QUOTE",
        }
    }
}

resource! {
    /// `AWS::QuickSight::DataSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-datasource.html).
    DataSource = "AWS::QuickSight::DataSource", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", type_: data_source::DataSourceType = "Type");
    set {
        /// `AlternateDataSourceParameters`: 1 to 50 items. Update: in place.
        alternate_data_source_parameters: List<data_source::DataSourceParameters> = "AlternateDataSourceParameters";
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `Credentials`. Update: in place.
        credentials: data_source::DataSourceCredentials = "Credentials";
        /// `DataSourceId`. Update: replaces.
        data_source_id: Str = "DataSourceId";
        /// `DataSourceParameters`. Update: in place.
        data_source_parameters: data_source::DataSourceParameters = "DataSourceParameters";
        /// `ErrorInfo`. Update: in place.
        error_info: data_source::DataSourceErrorInfo = "ErrorInfo";
        /// `FolderArns`: at most 10 items. Update: in place.
        folder_arns: List<Str> = "FolderArns";
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name";
        /// `Permissions`: 1 to 64 items. Update: in place.
        permissions: List<data_source::ResourcePermission> = "Permissions";
        /// `SslProperties`. Update: in place.
        ssl_properties: data_source::SslProperties = "SslProperties";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<data_source::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: data_source::DataSourceType = "Type";
        /// `VpcConnectionProperties`. Update: in place.
        vpc_connection_properties: data_source::VpcConnectionProperties = "VpcConnectionProperties";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `Status`
        status: Str = "Status";
    }
}

/// Property types of `AWS::QuickSight::DataSource`.
pub mod data_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action_connector::Tag;

    property! {
        /// `AmazonElasticsearchParameters` of `AWS::QuickSight::DataSource`.
        AmazonElasticsearchParameters;
        new (domain: Str = "Domain");
        set {
        }
    }

    property! {
        /// `AmazonOpenSearchParameters` of `AWS::QuickSight::DataSource`.
        AmazonOpenSearchParameters;
        new (domain: Str = "Domain");
        set {
        }
    }

    property! {
        /// `AthenaParameters` of `AWS::QuickSight::DataSource`.
        AthenaParameters;
        new ();
        set {
            /// `ConsumerAccountRoleArn`: 20 to 2048 characters. Update: in place.
            consumer_account_role_arn: IamRoleArn = "ConsumerAccountRoleArn";
            /// `IdentityCenterConfiguration`. Update: in place.
            identity_center_configuration: IdentityCenterConfiguration = "IdentityCenterConfiguration";
            /// `RoleArn`: 20 to 2048 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `WorkGroup`: 1 to 128 characters. Update: in place.
            work_group: AthenaWorkGroupName = "WorkGroup";
        }
    }

    property! {
        /// `AuroraParameters` of `AWS::QuickSight::DataSource`.
        AuroraParameters;
        new_with AuroraParametersRequired {
            /// `Database`: 1 to 128 characters. Update: in place.
            database: Str = "Database",
            /// `Host`: 1 to 256 characters. Update: in place.
            host: Str = "Host",
            /// `Port`: 1 to 65 535, default `0`. Update: in place.
            port: Num = "Port",
        }
        set {
        }
    }

    property! {
        /// `AuroraPostgreSqlParameters` of `AWS::QuickSight::DataSource`.
        AuroraPostgreSqlParameters;
        new_with AuroraPostgreSqlParametersRequired {
            /// `Database`: 1 to 128 characters. Update: in place.
            database: Str = "Database",
            /// `Host`: 1 to 256 characters. Update: in place.
            host: Str = "Host",
            /// `Port`: 1 to 65 535, default `0`. Update: in place.
            port: Num = "Port",
        }
        set {
        }
    }

    property! {
        /// `CredentialPair` of `AWS::QuickSight::DataSource`.
        CredentialPair;
        new_with CredentialPairRequired {
            /// `Password`: 1 to 1024 characters. Update: in place.
            password: Str = "Password",
            /// `Username`: 1 to 64 characters. Update: in place.
            username: Str = "Username",
        }
        set {
            /// `AlternateDataSourceParameters`: 1 to 50 items. Update: in place.
            alternate_data_source_parameters: List<DataSourceParameters> = "AlternateDataSourceParameters";
        }
    }

    property! {
        /// `DataSourceCredentials` of `AWS::QuickSight::DataSource`.
        DataSourceCredentials;
        new ();
        set {
            /// `CopySourceArn`. Update: in place.
            copy_source_arn: Str = "CopySourceArn";
            /// `CredentialPair`. Update: in place.
            credential_pair: CredentialPair = "CredentialPair";
            /// `KeyPairCredentials`. Update: in place.
            key_pair_credentials: KeyPairCredentials = "KeyPairCredentials";
            /// `OAuthClientCredentials`. Update: in place.
            oauth_client_credentials: OAuthClientCredentials = "OAuthClientCredentials";
            /// `SecretArn`: 1 to 2048 characters. Update: in place.
            secret_arn: Str = "SecretArn";
        }
    }

    property! {
        /// `DataSourceErrorInfo` of `AWS::QuickSight::DataSource`.
        DataSourceErrorInfo;
        new ();
        set {
            /// `Message`. Update: in place.
            message: Str = "Message";
            /// `Type`. Update: in place.
            type_: DataSourceErrorInfoType = "Type";
        }
    }

    property! {
        /// `DataSourceParameters` of `AWS::QuickSight::DataSource`.
        DataSourceParameters;
        new ();
        set {
            /// `AmazonElasticsearchParameters`. Update: in place.
            amazon_elasticsearch_parameters: AmazonElasticsearchParameters = "AmazonElasticsearchParameters";
            /// `AmazonOpenSearchParameters`. Update: in place.
            amazon_open_search_parameters: AmazonOpenSearchParameters = "AmazonOpenSearchParameters";
            /// `AthenaParameters`. Update: in place.
            athena_parameters: AthenaParameters = "AthenaParameters";
            /// `AuroraParameters`. Update: in place.
            aurora_parameters: AuroraParameters = "AuroraParameters";
            /// `AuroraPostgreSqlParameters`. Update: in place.
            aurora_postgre_sql_parameters: AuroraPostgreSqlParameters = "AuroraPostgreSqlParameters";
            /// `DatabricksParameters`. Update: in place.
            databricks_parameters: DatabricksParameters = "DatabricksParameters";
            /// `MariaDbParameters`. Update: in place.
            mariadb_parameters: MariaDbParameters = "MariaDbParameters";
            /// `MySqlParameters`. Update: in place.
            my_sql_parameters: MySqlParameters = "MySqlParameters";
            /// `OracleParameters`. Update: in place.
            oracle_parameters: OracleParameters = "OracleParameters";
            /// `PostgreSqlParameters`. Update: in place.
            postgre_sql_parameters: PostgreSqlParameters = "PostgreSqlParameters";
            /// `PrestoParameters`. Update: in place.
            presto_parameters: PrestoParameters = "PrestoParameters";
            /// `RdsParameters`. Update: in place.
            rds_parameters: RdsParameters = "RdsParameters";
            /// `RedshiftParameters`. Update: in place.
            redshift_parameters: RedshiftParameters = "RedshiftParameters";
            /// `S3Parameters`. Update: in place.
            s3_parameters: S3Parameters = "S3Parameters";
            /// `S3TablesParameters`. Update: in place.
            s3_tables_parameters: S3TablesParameters = "S3TablesParameters";
            /// `SnowflakeParameters`. Update: in place.
            snowflake_parameters: SnowflakeParameters = "SnowflakeParameters";
            /// `SparkParameters`. Update: in place.
            spark_parameters: SparkParameters = "SparkParameters";
            /// `SqlServerParameters`. Update: in place.
            sql_server_parameters: SqlServerParameters = "SqlServerParameters";
            /// `StarburstParameters`. Update: in place.
            starburst_parameters: StarburstParameters = "StarburstParameters";
            /// `TeradataParameters`. Update: in place.
            teradata_parameters: TeradataParameters = "TeradataParameters";
            /// `TrinoParameters`. Update: in place.
            trino_parameters: TrinoParameters = "TrinoParameters";
        }
    }

    property! {
        /// `DatabricksParameters` of `AWS::QuickSight::DataSource`.
        DatabricksParameters;
        new_with DatabricksParametersRequired {
            /// `Host`: 1 to 256 characters. Update: in place.
            host: Str = "Host",
            /// `Port`: 1 to 65 535, default `0`. Update: in place.
            port: Num = "Port",
            /// `SqlEndpointPath`: 1 to 4096 characters. Update: in place.
            sql_endpoint_path: Str = "SqlEndpointPath",
        }
        set {
            /// `AuthenticationType`. Update: in place.
            authentication_type: AuthenticationType = "AuthenticationType";
            /// `OAuthParameters`. Update: in place.
            oauth_parameters: OAuthParameters = "OAuthParameters";
        }
    }

    property! {
        /// `IdentityCenterConfiguration` of `AWS::QuickSight::DataSource`.
        IdentityCenterConfiguration;
        new ();
        set {
            /// `EnableIdentityPropagation`: default `null`. Update: in place.
            enable_identity_propagation: Bool = "EnableIdentityPropagation";
        }
    }

    property! {
        /// `KeyPairCredentials` of `AWS::QuickSight::DataSource`.
        KeyPairCredentials;
        new_with KeyPairCredentialsRequired {
            /// `KeyPairUsername`: 1 to 64 characters. Update: in place.
            key_pair_username: Str = "KeyPairUsername",
            /// `PrivateKey`: 1600 to 8000 characters. Update: in place.
            private_key: Str = "PrivateKey",
        }
        set {
            /// `PrivateKeyPassphrase`: at most 256 characters. Update: in place.
            private_key_passphrase: Str = "PrivateKeyPassphrase";
        }
    }

    property! {
        /// `ManifestFileLocation` of `AWS::QuickSight::DataSource`.
        ManifestFileLocation;
        new_with ManifestFileLocationRequired {
            /// `Bucket`: 1 to 1024 characters. Update: in place.
            bucket: Str = "Bucket",
            /// `Key`: 1 to 1024 characters. Update: in place.
            key: Str = "Key",
        }
        set {
        }
    }

    property! {
        /// `MariaDbParameters` of `AWS::QuickSight::DataSource`.
        MariaDbParameters;
        new_with MariaDbParametersRequired {
            /// `Database`: 1 to 128 characters. Update: in place.
            database: Str = "Database",
            /// `Host`: 1 to 256 characters. Update: in place.
            host: Str = "Host",
            /// `Port`: 1 to 65 535, default `0`. Update: in place.
            port: Num = "Port",
        }
        set {
        }
    }

    property! {
        /// `MySqlParameters` of `AWS::QuickSight::DataSource`.
        MySqlParameters;
        new_with MySqlParametersRequired {
            /// `Database`: 1 to 128 characters. Update: in place.
            database: Str = "Database",
            /// `Host`: 1 to 256 characters. Update: in place.
            host: Str = "Host",
            /// `Port`: 1 to 65 535, default `0`. Update: in place.
            port: Num = "Port",
        }
        set {
        }
    }

    property! {
        /// `OAuthClientCredentials` of `AWS::QuickSight::DataSource`.
        OAuthClientCredentials;
        new ();
        set {
            /// `ClientId`: 1 to 256 characters, `^[^\p{Cc}]+$`. Update: in place.
            client_id: Str = "ClientId";
            /// `ClientSecret`: 1 to 2048 characters, `^[^\p{Cc}]+$`. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `Username`: 1 to 64 characters. Update: in place.
            username: Str = "Username";
        }
    }

    property! {
        /// `OAuthParameters` of `AWS::QuickSight::DataSource`.
        OAuthParameters;
        new (token_provider_url: Str = "TokenProviderUrl");
        set {
            /// `IdentityProviderResourceUri`: 1 to 2048 characters. Update: in place.
            identity_provider_resource_uri: Str = "IdentityProviderResourceUri";
            /// `IdentityProviderVpcConnectionProperties`. Update: in place.
            identity_provider_vpc_connection_properties: VpcConnectionProperties = "IdentityProviderVpcConnectionProperties";
            /// `OAuthScope`: 1 to 128 characters. Update: in place.
            oauth_scope: Str = "OAuthScope";
        }
    }

    property! {
        /// `OracleParameters` of `AWS::QuickSight::DataSource`.
        OracleParameters;
        new_with OracleParametersRequired {
            /// `Database`: 1 to 128 characters. Update: in place.
            database: Str = "Database",
            /// `Host`: 1 to 256 characters. Update: in place.
            host: Str = "Host",
            /// `Port`: 1 to 65 535, default `0`. Update: in place.
            port: Num = "Port",
        }
        set {
            /// `UseServiceName`: default `false`. Update: in place.
            use_service_name: Bool = "UseServiceName";
        }
    }

    property! {
        /// `PostgreSqlParameters` of `AWS::QuickSight::DataSource`.
        PostgreSqlParameters;
        new_with PostgreSqlParametersRequired {
            /// `Database`: 1 to 128 characters. Update: in place.
            database: Str = "Database",
            /// `Host`: 1 to 256 characters. Update: in place.
            host: Str = "Host",
            /// `Port`: 1 to 65 535, default `0`. Update: in place.
            port: Num = "Port",
        }
        set {
        }
    }

    property! {
        /// `PrestoParameters` of `AWS::QuickSight::DataSource`.
        PrestoParameters;
        new_with PrestoParametersRequired {
            /// `Catalog`: at most 128 characters. Update: in place.
            catalog: Str = "Catalog",
            /// `Host`: 1 to 256 characters. Update: in place.
            host: Str = "Host",
            /// `Port`: 1 to 65 535, default `0`. Update: in place.
            port: Num = "Port",
        }
        set {
        }
    }

    property! {
        /// `RdsParameters` of `AWS::QuickSight::DataSource`.
        RdsParameters;
        new_with RdsParametersRequired {
            /// `Database`: 1 to 128 characters. Update: in place.
            database: Str = "Database",
            /// `InstanceId`: 1 to 64 characters. Update: in place.
            instance_id: Str = "InstanceId",
        }
        set {
        }
    }

    property! {
        /// `RedshiftIAMParameters` of `AWS::QuickSight::DataSource`.
        RedshiftIAMParameters;
        new (role_arn: IamRoleArn = "RoleArn");
        set {
            /// `AutoCreateDatabaseUser`: default `false`. Update: in place.
            auto_create_database_user: Bool = "AutoCreateDatabaseUser";
            /// `DatabaseGroups`: 1 to 50 items, 1 to 64 characters. Update: in place.
            database_groups: List<Str> = "DatabaseGroups";
            /// `DatabaseUser`: 1 to 64 characters. Update: in place.
            database_user: Str = "DatabaseUser";
        }
    }

    property! {
        /// `RedshiftParameters` of `AWS::QuickSight::DataSource`.
        RedshiftParameters;
        new (database: Str = "Database");
        set {
            /// `ClusterId`: 1 to 64 characters. Update: in place.
            cluster_id: Str = "ClusterId";
            /// `Host`: 1 to 256 characters. Update: in place.
            host: Str = "Host";
            /// `IAMParameters`. Update: in place.
            iam_parameters: RedshiftIAMParameters = "IAMParameters";
            /// `IdentityCenterConfiguration`. Update: in place.
            identity_center_configuration: IdentityCenterConfiguration = "IdentityCenterConfiguration";
            /// `Port`: 0 to 65 535, default `0`. Update: in place.
            port: Num = "Port";
        }
    }

    property! {
        /// `ResourcePermission` of `AWS::QuickSight::DataSource`.
        ResourcePermission;
        new (actions: List<Str> = "Actions", principal: Str = "Principal");
        set {
            /// `Resource`. Update: in place.
            resource: Str = "Resource";
        }
    }

    property! {
        /// `S3Parameters` of `AWS::QuickSight::DataSource`.
        S3Parameters;
        new (manifest_file_location: ManifestFileLocation = "ManifestFileLocation");
        set {
            /// `RoleArn`: 20 to 2048 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
        }
    }

    property! {
        /// `S3TablesParameters` of `AWS::QuickSight::DataSource`.
        S3TablesParameters;
        new ();
        set {
            /// `TableBucketArn`. Update: in place.
            table_bucket_arn: Str = "TableBucketArn";
        }
    }

    property! {
        /// `SnowflakeParameters` of `AWS::QuickSight::DataSource`.
        SnowflakeParameters;
        new_with SnowflakeParametersRequired {
            /// `Database`: 1 to 128 characters. Update: in place.
            database: Str = "Database",
            /// `Host`: 1 to 256 characters. Update: in place.
            host: Str = "Host",
            /// `Warehouse`: at most 128 characters. Update: in place.
            warehouse: Str = "Warehouse",
        }
        set {
            /// `AuthenticationType`. Update: in place.
            authentication_type: AuthenticationType = "AuthenticationType";
            /// `DatabaseAccessControlRole`: at most 128 characters. Update: in place.
            database_access_control_role: Str = "DatabaseAccessControlRole";
            /// `OAuthParameters`. Update: in place.
            oauth_parameters: OAuthParameters = "OAuthParameters";
        }
    }

    property! {
        /// `SparkParameters` of `AWS::QuickSight::DataSource`.
        SparkParameters;
        new (host: Str = "Host", port: Num = "Port");
        set {
        }
    }

    property! {
        /// `SqlServerParameters` of `AWS::QuickSight::DataSource`.
        SqlServerParameters;
        new_with SqlServerParametersRequired {
            /// `Database`: 1 to 128 characters. Update: in place.
            database: Str = "Database",
            /// `Host`: 1 to 256 characters. Update: in place.
            host: Str = "Host",
            /// `Port`: 1 to 65 535, default `0`. Update: in place.
            port: Num = "Port",
        }
        set {
        }
    }

    property! {
        /// `SslProperties` of `AWS::QuickSight::DataSource`.
        SslProperties;
        new ();
        set {
            /// `DisableSsl`: default `false`. Update: in place.
            disable_ssl: Bool = "DisableSsl";
        }
    }

    property! {
        /// `StarburstParameters` of `AWS::QuickSight::DataSource`.
        StarburstParameters;
        new_with StarburstParametersRequired {
            /// `Catalog`: at most 128 characters. Update: in place.
            catalog: Str = "Catalog",
            /// `Host`: 1 to 256 characters. Update: in place.
            host: Str = "Host",
            /// `Port`: 1 to 65 535, default `0`. Update: in place.
            port: Num = "Port",
        }
        set {
            /// `AuthenticationType`. Update: in place.
            authentication_type: AuthenticationType = "AuthenticationType";
            /// `DatabaseAccessControlRole`: at most 128 characters. Update: in place.
            database_access_control_role: Str = "DatabaseAccessControlRole";
            /// `OAuthParameters`. Update: in place.
            oauth_parameters: OAuthParameters = "OAuthParameters";
            /// `ProductType`. Update: in place.
            product_type: StarburstProductType = "ProductType";
        }
    }

    property! {
        /// `TeradataParameters` of `AWS::QuickSight::DataSource`.
        TeradataParameters;
        new_with TeradataParametersRequired {
            /// `Database`: 1 to 128 characters. Update: in place.
            database: Str = "Database",
            /// `Host`: 1 to 256 characters. Update: in place.
            host: Str = "Host",
            /// `Port`: 1 to 65 535, default `0`. Update: in place.
            port: Num = "Port",
        }
        set {
        }
    }

    property! {
        /// `TrinoParameters` of `AWS::QuickSight::DataSource`.
        TrinoParameters;
        new_with TrinoParametersRequired {
            /// `Catalog`: at most 128 characters. Update: in place.
            catalog: Str = "Catalog",
            /// `Host`: 1 to 256 characters. Update: in place.
            host: Str = "Host",
            /// `Port`: 1 to 65 535, default `0`. Update: in place.
            port: Num = "Port",
        }
        set {
        }
    }

    property! {
        /// `VpcConnectionProperties` of `AWS::QuickSight::DataSource`.
        VpcConnectionProperties;
        new (vpc_connection_arn: Str = "VpcConnectionArn");
        set {
        }
    }

    values! {
        /// `AuthenticationType` of `AWS::QuickSight::DataSource`.
        AuthenticationType {
            PASSWORD = "PASSWORD",
            TOKEN = "TOKEN",
            X509 = "X509",
            KEYPAIR = "KEYPAIR",
        }
    }

    values! {
        /// `DataSourceErrorInfoType` of `AWS::QuickSight::DataSource`.
        DataSourceErrorInfoType {
            ACCESS_DENIED = "ACCESS_DENIED",
            COPY_SOURCE_NOT_FOUND = "COPY_SOURCE_NOT_FOUND",
            TIMEOUT = "TIMEOUT",
            ENGINE_VERSION_NOT_SUPPORTED = "ENGINE_VERSION_NOT_SUPPORTED",
            UNKNOWN_HOST = "UNKNOWN_HOST",
            GENERIC_SQL_FAILURE = "GENERIC_SQL_FAILURE",
            CONFLICT = "CONFLICT",
            UNKNOWN = "UNKNOWN",
        }
    }

    values! {
        /// `DataSourceType` of `AWS::QuickSight::DataSource`.
        DataSourceType {
            ADOBE_ANALYTICS = "ADOBE_ANALYTICS",
            AMAZON_ELASTICSEARCH = "AMAZON_ELASTICSEARCH",
            AMAZON_OPENSEARCH = "AMAZON_OPENSEARCH",
            ATHENA = "ATHENA",
            AURORA = "AURORA",
            AURORA_POSTGRESQL = "AURORA_POSTGRESQL",
            AWS_IOT_ANALYTICS = "AWS_IOT_ANALYTICS",
            DATABRICKS = "DATABRICKS",
            DENODO = "DENODO",
            DREMIO = "DREMIO",
            DYNAMODB = "DYNAMODB",
            SAPHANA = "SAPHANA",
            DB2_AS400 = "DB2_AS400",
            EXASOL = "EXASOL",
            FILE = "FILE",
            FULLY_MANAGED_KNOWLEDGE_BASE = "FULLY_MANAGED_KNOWLEDGE_BASE",
            GITHUB = "GITHUB",
            INTERNATIONAL_DATA_CORPORATION = "INTERNATIONAL_DATA_CORPORATION",
            JIRA = "JIRA",
            MARIADB = "MARIADB",
            MYSQL = "MYSQL",
            ORACLE = "ORACLE",
            POSTGRESQL = "POSTGRESQL",
            PRESTO = "PRESTO",
            QBUSINESS = "QBUSINESS",
            REDSHIFT = "REDSHIFT",
            S3 = "S3",
            S3_TABLES = "S3_TABLES",
            S3_KNOWLEDGE_BASE = "S3_KNOWLEDGE_BASE",
            SALESFORCE = "SALESFORCE",
            SERVICENOW = "SERVICENOW",
            SNOWFLAKE = "SNOWFLAKE",
            SPARK = "SPARK",
            SPICE = "SPICE",
            SQLSERVER = "SQLSERVER",
            TERADATA = "TERADATA",
            TIMESTREAM = "TIMESTREAM",
            TWITTER = "TWITTER",
            BIGQUERY = "BIGQUERY",
            GOOGLE_ANALYTICS = "GOOGLE_ANALYTICS",
            TRINO = "TRINO",
            STARBURST = "STARBURST",
            MONGO = "MONGO",
            MONGO_ATLAS = "MONGO_ATLAS",
            DOCUMENTDB = "DOCUMENTDB",
            APPFLOW = "APPFLOW",
            IMPALA = "IMPALA",
            GLUE = "GLUE",
            GLUE_DATA_CATALOG = "GLUE_DATA_CATALOG",
            GOOGLE_DRIVE = "GOOGLE_DRIVE",
            CONFLUENCE = "CONFLUENCE",
            SHAREPOINT = "SHAREPOINT",
            ONE_DRIVE = "ONE_DRIVE",
            WEB_CRAWLER = "WEB_CRAWLER",
            BOX = "BOX",
            GOOGLESHEETS = "GOOGLESHEETS",
            ATLAN = "ATLAN",
        }
    }

    values! {
        /// `StarburstProductType` of `AWS::QuickSight::DataSource`.
        StarburstProductType {
            GALAXY = "GALAXY",
            ENTERPRISE = "ENTERPRISE",
        }
    }
}

resource! {
    /// `AWS::QuickSight::Flow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-flow.html).
    Flow = "AWS::QuickSight::Flow", Ref = Arn;
    new_with FlowRequired {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId",
        /// `Name`: 1 to 128 characters, `^(?!\s+$)[^{}"\\<>]*$`. Update: in place.
        name: Str = "Name",
        /// `FlowDefinition`. Update: in place.
        flow_definition: Json = "FlowDefinition",
    }
    set {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `Description`: at most 1024 characters, `^(?!\s+$)[^{}"\\<>]*$`. Update: in place.
        description: Str = "Description";
        /// `FlowDefinition`. Update: in place.
        flow_definition: Json = "FlowDefinition";
        /// `Name`: 1 to 128 characters, `^(?!\s+$)[^{}"\\<>]*$`. Update: in place.
        name: Str = "Name";
        /// `Permissions`. Update: in place.
        permissions: List<flow::Permission> = "Permissions";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `FlowId`
        flow_id: Str = "FlowId";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `PublishState`
        publish_state: Str = "PublishState";
        /// `StepAliases`
        step_aliases: List<Str> = "StepAliases";
    }
    ref arn;
}

/// Property types of `AWS::QuickSight::Flow`.
pub mod flow {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Permission` of `AWS::QuickSight::Flow`.
        Permission;
        new (actions: List<Str> = "Actions", principal: Str = "Principal");
        set {
        }
    }
}

resource! {
    /// `AWS::QuickSight::Folder`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-folder.html).
    Folder = "AWS::QuickSight::Folder", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `FolderId`: 1 to 2048 characters, `^[\w\-]+$`. Update: replaces.
        folder_id: Str = "FolderId";
        /// `FolderType`. Update: replaces.
        folder_type: folder::FolderType = "FolderType";
        /// `Name`: 1 to 200 characters. Update: in place.
        name: Str = "Name";
        /// `ParentFolderArn`. Update: replaces.
        parent_folder_arn: Str = "ParentFolderArn";
        /// `Permissions`: 1 to 64 items. Update: in place.
        permissions: List<folder::ResourcePermission> = "Permissions";
        /// `SharingModel`. Update: replaces.
        sharing_model: folder::SharingModel = "SharingModel";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<folder::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
    }
}

/// Property types of `AWS::QuickSight::Folder`.
pub mod folder {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action_connector::Tag;

    property! {
        /// `ResourcePermission` of `AWS::QuickSight::Folder`.
        ResourcePermission;
        new (actions: List<Str> = "Actions", principal: Str = "Principal");
        set {
        }
    }

    values! {
        /// `FolderType` of `AWS::QuickSight::Folder`.
        FolderType {
            SHARED = "SHARED",
            RESTRICTED = "RESTRICTED",
        }
    }

    values! {
        /// `SharingModel` of `AWS::QuickSight::Folder`.
        SharingModel {
            ACCOUNT = "ACCOUNT",
            NAMESPACE = "NAMESPACE",
        }
    }
}

resource! {
    /// `AWS::QuickSight::Group`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-group.html).
    Group = "AWS::QuickSight::Group", Ref = Arn;
    new_with GroupRequired {
        /// `GroupName`: at least 1 characters, `^[\u0020-\u00FF]+$`. Update: replaces.
        group_name: Str = "GroupName",
        /// `Namespace`: at most 64 characters, `^[a-zA-Z0-9._-]*$`. Update: replaces.
        namespace: Str = "Namespace",
    }
    set {
        /// `Description`: 1 to 512 characters. Update: in place.
        description: Str = "Description";
        /// `GroupName`: at least 1 characters, `^[\u0020-\u00FF]+$`. Update: replaces.
        group_name: Str = "GroupName";
        /// `Namespace`: at most 64 characters, `^[a-zA-Z0-9._-]*$`. Update: replaces.
        namespace: Str = "Namespace";
    }
    get {
        /// `PrincipalId`
        principal_id: Str = "PrincipalId";
    }
    ref arn;
}

resource! {
    /// `AWS::QuickSight::KnowledgeBase`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-knowledgebase.html).
    KnowledgeBase = "AWS::QuickSight::KnowledgeBase", Ref = Str;
    tags "Tags" List;
    new_with KnowledgeBaseRequired {
        /// `AwsAccountId`: 12 characters, `^[0-9]*$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId",
        /// `KnowledgeBaseId`: 1 to 1024 characters, `^[0-9a-zA-Z-_=.+]+$`. Update: replaces.
        knowledge_base_id: Str = "KnowledgeBaseId",
        /// `Name`: at most 128 characters, `^[\p{L}\p{N}][\p{L}\p{N} _\-\.]*$`. Update: in place.
        name: Str = "Name",
        /// `DataSourceArn`: at most 1284 characters. Update: replaces.
        data_source_arn: Str = "DataSourceArn",
        /// `KnowledgeBaseConfiguration`. Update: in place.
        knowledge_base_configuration: knowledge_base::KnowledgeBaseConfiguration = "KnowledgeBaseConfiguration",
    }
    set {
        /// `AccessControlConfiguration`. Update: in place.
        access_control_configuration: knowledge_base::AccessControlConfiguration = "AccessControlConfiguration";
        /// `AwsAccountId`: 12 characters, `^[0-9]*$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `DataSourceArn`: at most 1284 characters. Update: replaces.
        data_source_arn: Str = "DataSourceArn";
        /// `Description`: at most 1000 characters, `^\P{C}*$`. Update: in place.
        description: Str = "Description";
        /// `IsEmailNotificationOptedForIngestionFailures`: default `null`. Update: in place.
        is_email_notification_opted_for_ingestion_failures: Bool = "IsEmailNotificationOptedForIngestionFailures";
        /// `KnowledgeBaseConfiguration`. Update: in place.
        knowledge_base_configuration: knowledge_base::KnowledgeBaseConfiguration = "KnowledgeBaseConfiguration";
        /// `KnowledgeBaseId`: 1 to 1024 characters, `^[0-9a-zA-Z-_=.+]+$`. Update: replaces.
        knowledge_base_id: Str = "KnowledgeBaseId";
        /// `MediaExtractionConfiguration`. Update: in place.
        media_extraction_configuration: knowledge_base::MediaExtractionConfiguration = "MediaExtractionConfiguration";
        /// `Name`: at most 128 characters, `^[\p{L}\p{N}][\p{L}\p{N} _\-\.]*$`. Update: in place.
        name: Str = "Name";
        /// `Permissions`: 1 to 64 items. Update: in place.
        permissions: List<knowledge_base::ResourcePermission> = "Permissions";
        /// `PrimaryOwnerArn`. Update: replaces.
        primary_owner_arn: Str = "PrimaryOwnerArn";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<knowledge_base::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DocumentCount`
        document_count: Num = "DocumentCount";
        /// `KnowledgeBaseArn`
        knowledge_base_arn: Arn = "KnowledgeBaseArn";
        /// `KnowledgeBaseSizeBytes`
        knowledge_base_size_bytes: Num = "KnowledgeBaseSizeBytes";
        /// `PrimaryOwnerUsername`
        primary_owner_username: Str = "PrimaryOwnerUsername";
        /// `Status`
        status: Str = "Status";
        /// `Type`
        type_: Str = "Type";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::QuickSight::KnowledgeBase`.
pub mod knowledge_base {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action_connector::Tag;

    pub use super::data_source::ResourcePermission;

    property! {
        /// `AccessControlConfiguration` of `AWS::QuickSight::KnowledgeBase`.
        AccessControlConfiguration;
        new ();
        set {
            /// `IsACLEnabled`: default `null`. Update: in place.
            is_acl_enabled: Bool = "IsACLEnabled";
        }
    }

    property! {
        /// `AudioExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
        AudioExtractionConfiguration;
        new (audio_extraction_status: AudioExtractionStatus = "AudioExtractionStatus");
        set {
        }
    }

    property! {
        /// `ImageExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
        ImageExtractionConfiguration;
        new (image_extraction_status: ImageExtractionStatus = "ImageExtractionStatus");
        set {
        }
    }

    property! {
        /// `KbTemplateConfiguration` of `AWS::QuickSight::KnowledgeBase`.
        KbTemplateConfiguration;
        new ();
        set {
            /// `Template`. Update: in place.
            template: Json = "Template";
        }
    }

    property! {
        /// `KnowledgeBaseConfiguration` of `AWS::QuickSight::KnowledgeBase`.
        KnowledgeBaseConfiguration;
        new ();
        set {
            /// `TemplateConfiguration`. Update: in place.
            template_configuration: KbTemplateConfiguration = "TemplateConfiguration";
        }
    }

    property! {
        /// `MediaExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
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
        /// `VideoExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
        VideoExtractionConfiguration;
        new (video_extraction_status: VideoExtractionStatus = "VideoExtractionStatus");
        set {
            /// `VideoExtractionType`. Update: in place.
            video_extraction_type: VideoExtractionType = "VideoExtractionType";
        }
    }

    values! {
        /// `AudioExtractionStatus` of `AWS::QuickSight::KnowledgeBase`.
        AudioExtractionStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `ImageExtractionStatus` of `AWS::QuickSight::KnowledgeBase`.
        ImageExtractionStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `VideoExtractionStatus` of `AWS::QuickSight::KnowledgeBase`.
        VideoExtractionStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `VideoExtractionType` of `AWS::QuickSight::KnowledgeBase`.
        VideoExtractionType {
            AUDIO_TRANSCRIPTION_ONLY = "AUDIO_TRANSCRIPTION_ONLY",
            VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION = "VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION",
        }
    }
}

resource! {
    /// `AWS::QuickSight::LimitsProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-limitsprofile.html).
    LimitsProfile = "AWS::QuickSight::LimitsProfile", Ref = Str;
    new_with LimitsProfileRequired {
        /// `AccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        account_id: Str = "AccountId",
        /// `ProfileName`: 1 to 256 characters. Update: in place.
        profile_name: Str = "ProfileName",
        /// `ResourceLimits`. Update: in place.
        resource_limits: Map<limits_profile::ProfileLimitValue> = "ResourceLimits",
    }
    set {
        /// `AccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        account_id: Str = "AccountId";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `ProfileName`: 1 to 256 characters. Update: in place.
        profile_name: Str = "ProfileName";
        /// `ResourceLimits`. Update: in place.
        resource_limits: Map<limits_profile::ProfileLimitValue> = "ResourceLimits";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `ProfileId`
        profile_id: Str = "ProfileId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::QuickSight::LimitsProfile`.
pub mod limits_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ProfileLimitValue` of `AWS::QuickSight::LimitsProfile`.
        ProfileLimitValue;
        new (max_value: Num = "MaxValue", unit: LimitUnit = "Unit");
        set {
        }
    }

    values! {
        /// `LimitUnit` of `AWS::QuickSight::LimitsProfile`.
        LimitUnit {
            MB = "MB",
            GB = "GB",
            HOURS = "HOURS",
            DAYS = "DAYS",
        }
    }
}

resource! {
    /// `AWS::QuickSight::OAuthClientApplication`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-oauthclientapplication.html).
    OAuthClientApplication = "AWS::QuickSight::OAuthClientApplication", Ref = Arn;
    tags "Tags" List;
    new_with OAuthClientApplicationRequired {
        /// `OAuthClientApplicationId`: 1 to 256 characters, `[^/][^\u0000-\u001f]*`. Update: replaces.
        oauth_client_application_id: Str = "OAuthClientApplicationId",
        /// `Name`: 1 to 2048 characters. Update: in place.
        name: Str = "Name",
        /// `OAuthClientAuthenticationType`. Update: replaces.
        oauth_client_authentication_type: oauth_client_application::OAuthClientAuthenticationType = "OAuthClientAuthenticationType",
        /// `OAuthTokenEndpointUrl`: 1 to 2048 characters, `^https://[^\p{Cc}]+$`. Update: in place.
        oauth_token_endpoint_url: Str = "OAuthTokenEndpointUrl",
    }
    set {
        /// `ClientId`: 1 to 2048 characters, `^[^\p{Cc}]+$`. Update: in place.
        client_id: Str = "ClientId";
        /// `ClientSecret`: 1 to 2048 characters, `^[^\p{Cc}]+$`. Update: in place.
        client_secret: Str = "ClientSecret";
        /// `DataSourceType`. Update: in place.
        data_source_type: oauth_client_application::DataSourceType = "DataSourceType";
        /// `IdentityProviderVpcConnectionProperties`. Update: in place.
        identity_provider_vpc_connection_properties: oauth_client_application::IdentityProviderVpcConnectionProperties = "IdentityProviderVpcConnectionProperties";
        /// `Name`: 1 to 2048 characters. Update: in place.
        name: Str = "Name";
        /// `OAuthAuthorizationEndpointUrl`: 1 to 2048 characters, `^https://[^\p{Cc}]+$`. Update: in place.
        oauth_authorization_endpoint_url: Str = "OAuthAuthorizationEndpointUrl";
        /// `OAuthClientApplicationId`: 1 to 256 characters, `[^/][^\u0000-\u001f]*`. Update: replaces.
        oauth_client_application_id: Str = "OAuthClientApplicationId";
        /// `OAuthClientAuthenticationType`. Update: replaces.
        oauth_client_authentication_type: oauth_client_application::OAuthClientAuthenticationType = "OAuthClientAuthenticationType";
        /// `OAuthScopes`: 1 to 4096 characters, `^[^\p{Cc}]+$`. Update: in place.
        oauth_scopes: Str = "OAuthScopes";
        /// `OAuthTokenEndpointUrl`: 1 to 2048 characters, `^https://[^\p{Cc}]+$`. Update: in place.
        oauth_token_endpoint_url: Str = "OAuthTokenEndpointUrl";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<oauth_client_application::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
    }
    ref arn;
}

/// Property types of `AWS::QuickSight::OAuthClientApplication`.
pub mod oauth_client_application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action_connector::Tag;

    property! {
        /// `IdentityProviderVpcConnectionProperties` of `AWS::QuickSight::OAuthClientApplication`.
        IdentityProviderVpcConnectionProperties;
        new (vpc_connection_arn: Str = "VpcConnectionArn");
        set {
        }
    }

    values! {
        /// `DataSourceType` of `AWS::QuickSight::OAuthClientApplication`.
        DataSourceType {
            ADOBE_ANALYTICS = "ADOBE_ANALYTICS",
            AMAZON_ELASTICSEARCH = "AMAZON_ELASTICSEARCH",
            AMAZON_OPENSEARCH = "AMAZON_OPENSEARCH",
            ATHENA = "ATHENA",
            AURORA = "AURORA",
            AURORA_POSTGRESQL = "AURORA_POSTGRESQL",
            AWS_IOT_ANALYTICS = "AWS_IOT_ANALYTICS",
            BIGQUERY = "BIGQUERY",
            CONFLUENCE = "CONFLUENCE",
            DATABRICKS = "DATABRICKS",
            EXASOL = "EXASOL",
            GITHUB = "GITHUB",
            GOOGLESHEETS = "GOOGLESHEETS",
            GOOGLE_DRIVE = "GOOGLE_DRIVE",
            JIRA = "JIRA",
            MARIADB = "MARIADB",
            MYSQL = "MYSQL",
            ONE_DRIVE = "ONE_DRIVE",
            ORACLE = "ORACLE",
            POSTGRESQL = "POSTGRESQL",
            PRESTO = "PRESTO",
            QBUSINESS = "QBUSINESS",
            REDSHIFT = "REDSHIFT",
            S3 = "S3",
            S3_KNOWLEDGE_BASE = "S3_KNOWLEDGE_BASE",
            S3_TABLES = "S3_TABLES",
            SALESFORCE = "SALESFORCE",
            SERVICENOW = "SERVICENOW",
            SHAREPOINT = "SHAREPOINT",
            SNOWFLAKE = "SNOWFLAKE",
            SPARK = "SPARK",
            SQLSERVER = "SQLSERVER",
            STARBURST = "STARBURST",
            TERADATA = "TERADATA",
            TIMESTREAM = "TIMESTREAM",
            TRINO = "TRINO",
            TWITTER = "TWITTER",
            WEB_CRAWLER = "WEB_CRAWLER",
        }
    }

    values! {
        /// `OAuthClientAuthenticationType` of `AWS::QuickSight::OAuthClientApplication`.
        OAuthClientAuthenticationType {
            TOKEN = "TOKEN",
        }
    }
}

resource! {
    /// `AWS::QuickSight::RefreshSchedule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-refreshschedule.html).
    RefreshSchedule = "AWS::QuickSight::RefreshSchedule", Ref = Str;
    new ();
    set {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `DataSetId`. Update: replaces.
        data_set_id: Str = "DataSetId";
        /// `Schedule`. Update: in place.
        schedule: refresh_schedule::RefreshScheduleMap = "Schedule";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
}

/// Property types of `AWS::QuickSight::RefreshSchedule`.
pub mod refresh_schedule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `RefreshOnDay` of `AWS::QuickSight::RefreshSchedule`.
        RefreshOnDay;
        new ();
        set {
            /// `DayOfMonth`: 1 to 128 characters, `^(?:LAST_DAY_OF_MONTH|1[0-9]|2[0-8]|[12]|[3-9])$`. Update: in place.
            day_of_month: Str = "DayOfMonth";
            /// `DayOfWeek`. Update: in place.
            day_of_week: DayOfWeek = "DayOfWeek";
        }
    }

    property! {
        /// `RefreshScheduleMap` of `AWS::QuickSight::RefreshSchedule`.
        RefreshScheduleMap;
        new ();
        set {
            /// `RefreshType`. Update: in place.
            refresh_type: RefreshType = "RefreshType";
            /// `ScheduleFrequency`. Update: in place.
            schedule_frequency: ScheduleFrequency = "ScheduleFrequency";
            /// `ScheduleId`: 1 to 128 characters. Update: replaces.
            schedule_id: Str = "ScheduleId";
            /// `StartAfterDateTime`: 1 to 128 characters. Update: in place.
            start_after_date_time: Str = "StartAfterDateTime";
        }
    }

    property! {
        /// `ScheduleFrequency` of `AWS::QuickSight::RefreshSchedule`.
        ScheduleFrequency;
        new ();
        set {
            /// `Interval`. Update: in place.
            interval: Interval = "Interval";
            /// `RefreshOnDay`. Update: in place.
            refresh_on_day: RefreshOnDay = "RefreshOnDay";
            /// `TimeOfTheDay`: 1 to 128 characters. Update: in place.
            time_of_the_day: Str = "TimeOfTheDay";
            /// `TimeZone`: 1 to 128 characters. Update: in place.
            time_zone: Str = "TimeZone";
        }
    }

    values! {
        /// `DayOfWeek` of `AWS::QuickSight::RefreshSchedule`.
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
        /// `Interval` of `AWS::QuickSight::RefreshSchedule`.
        Interval {
            MINUTE15 = "MINUTE15",
            MINUTE30 = "MINUTE30",
            HOURLY = "HOURLY",
            DAILY = "DAILY",
            WEEKLY = "WEEKLY",
            MONTHLY = "MONTHLY",
        }
    }

    values! {
        /// `RefreshType` of `AWS::QuickSight::RefreshSchedule`.
        RefreshType {
            FULL_REFRESH = "FULL_REFRESH",
            INCREMENTAL_REFRESH = "INCREMENTAL_REFRESH",
        }
    }
}

resource! {
    /// `AWS::QuickSight::Space`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-space.html).
    Space = "AWS::QuickSight::Space", Ref = Str;
    tags "Tags" List;
    new_with SpaceRequired {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId",
        /// `SpaceId`: 1 to 256 characters, `^[0-9a-zA-Z-_=.+]+$`. Update: replaces.
        space_id: Str = "SpaceId",
        /// `Name`: 1 to 128 characters, `^[\P{C}\n\r\t\f\v\p{Cf}]*$`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `Description`: at most 512 characters, `^[\P{C}\n\r\t\f\v\p{Cf}]*$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 128 characters, `^[\P{C}\n\r\t\f\v\p{Cf}]*$`. Update: in place.
        name: Str = "Name";
        /// `Permissions`. Update: in place.
        permissions: List<space::ResourcePermission> = "Permissions";
        /// `Resources`. Update: in place.
        resources: List<space::SpaceResource> = "Resources";
        /// `SpaceId`: 1 to 256 characters, `^[0-9a-zA-Z-_=.+]+$`. Update: replaces.
        space_id: Str = "SpaceId";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<space::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::QuickSight::Space`.
pub mod space {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::brand::Tag;

    property! {
        /// `ResourcePermission` of `AWS::QuickSight::Space`.
        ResourcePermission;
        new (principal: Str = "Principal", actions: List<Str> = "Actions");
        set {
        }
    }

    property! {
        /// `SpaceResource` of `AWS::QuickSight::Space`.
        SpaceResource;
        new (resource_type: ResourceType = "ResourceType", resource_arn: Str = "ResourceArn");
        set {
        }
    }

    values! {
        /// `ResourceType` of `AWS::QuickSight::Space`.
        ResourceType {
            TOPIC = "TOPIC",
            DASHBOARD = "DASHBOARD",
            KNOWLEDGE_BASE = "KNOWLEDGE_BASE",
            ACTION_CONNECTOR = "ACTION_CONNECTOR",
            DATA_SET = "DATA_SET",
        }
    }
}

resource! {
    /// `AWS::QuickSight::Template`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-template.html).
    Template = "AWS::QuickSight::Template", Ref = Str;
    tags "Tags" List;
    new_with TemplateRequired {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId",
        /// `TemplateId`: 1 to 512 characters, `^[\w\-]+$`. Update: replaces.
        template_id: Str = "TemplateId",
    }
    set {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `Definition`. Update: in place.
        definition: template::TemplateVersionDefinition = "Definition";
        /// `Name`: 1 to 2048 characters. Update: in place.
        name: Str = "Name";
        /// `Permissions`: 1 to 64 items. Update: in place.
        permissions: List<template::ResourcePermission> = "Permissions";
        /// `SourceEntity`. Update: in place.
        source_entity: template::TemplateSourceEntity = "SourceEntity";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<template::Tag> = "Tags";
        /// `TemplateId`: 1 to 512 characters, `^[\w\-]+$`. Update: replaces.
        template_id: Str = "TemplateId";
        /// `ValidationStrategy`. Update: in place.
        validation_strategy: template::ValidationStrategy = "ValidationStrategy";
        /// `VersionDescription`: 1 to 512 characters. Update: in place.
        version_description: Str = "VersionDescription";
    }
    get {
        /// `Arn`
        arn: QuickSightTemplateArn = "Arn";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `Version`
        version: Json = "Version";
        /// `Version.CreatedTime`
        version_created_time: Str = "Version.CreatedTime";
        /// `Version.DataSetConfigurations`
        version_data_set_configurations: List<Str> = "Version.DataSetConfigurations";
        /// `Version.Description`
        version_description: Str = "Version.Description";
        /// `Version.Errors`
        version_errors: List<Str> = "Version.Errors";
        /// `Version.Sheets`
        version_sheets: List<Str> = "Version.Sheets";
        /// `Version.SourceEntityArn`
        version_source_entity_arn: Arn = "Version.SourceEntityArn";
        /// `Version.Status`
        version_status: Str = "Version.Status";
        /// `Version.ThemeArn`
        version_theme_arn: Arn = "Version.ThemeArn";
        /// `Version.VersionNumber`
        version_version_number: Num = "Version.VersionNumber";
    }
}

/// Property types of `AWS::QuickSight::Template`.
pub mod template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action_connector::{ResourcePermission, Tag};

    pub use super::analysis::{AggregationFunction, AggregationSortConfiguration, AnalysisDefaults, AnchorDateConfiguration, AnchorOption, ArcAxisConfiguration, ArcAxisDisplayRange, ArcConfiguration, ArcOptions, ArcThickness, ArcThicknessOptions, AssetOptions, AttributeAggregationFunction, AxisBinding, AxisDataOptions, AxisDisplayMinMaxRange, AxisDisplayOptions, AxisDisplayRange, AxisLabelOptions, AxisLabelReferenceOptions, AxisLinearScale, AxisLogarithmicScale, AxisScale, AxisTickLabelOptions, BarChartAggregatedFieldWells, BarChartConfiguration, BarChartDefaultSeriesSettings, BarChartFieldWells, BarChartOrientation, BarChartSeriesSettings, BarChartSortConfiguration, BarChartVisual, BarSeriesItem, BarsArrangement, BaseMapStyleType, BinCountOptions, BinWidthOptions, BodySectionDynamicCategoryDimensionConfiguration, BodySectionDynamicNumericDimensionConfiguration, BodySectionRepeatConfiguration, BodySectionRepeatDimensionConfiguration, BodySectionRepeatPageBreakConfiguration, BorderSettings, BoxPlotAggregatedFieldWells, BoxPlotChartConfiguration, BoxPlotFieldWells, BoxPlotFillStyle, BoxPlotOptions, BoxPlotSortConfiguration, BoxPlotStyleOptions, BoxPlotVisual, CalculatedField, CalculatedFieldRequired, CalculatedMeasureField, CalculatedMeasureFieldRequired, CascadingControlConfiguration, CascadingControlSource, CategoricalAggregationFunction, CategoricalDimensionField, CategoricalMeasureField, CategoryDrillDownFilter, CategoryFilter, CategoryFilterConfiguration, CategoryFilterMatchOperator, CategoryFilterSelectAllOptions, CategoryInnerFilter, ChartAxisLabelOptions, ClusterMarker, ClusterMarkerConfiguration, ColorFillType, ColorScale, ColorsConfiguration, ColumnConfiguration, ColumnHierarchy, ColumnIdentifier, ColumnRole, ColumnSort, ColumnTooltipItem, ComboChartAggregatedFieldWells, ComboChartConfiguration, ComboChartDefaultSeriesSettings, ComboChartFieldWells, ComboChartSeriesSettings, ComboChartSortConfiguration, ComboChartVisual, ComboSeriesItem, CommitMode, ComparisonConfiguration, ComparisonFormatConfiguration, ComparisonMethod, Computation, ConditionalFormattingColor, ConditionalFormattingCustomIconCondition, ConditionalFormattingCustomIconOptions, ConditionalFormattingGradientColor, ConditionalFormattingIcon, ConditionalFormattingIconDisplayConfiguration, ConditionalFormattingIconDisplayOption, ConditionalFormattingIconSet, ConditionalFormattingIconSetType, ConditionalFormattingSolidColor, ContextMenuOption, ContributionAnalysisDefault, CrossDatasetTypes, CurrencyDisplayFormatConfiguration, CustomActionFilterOperation, CustomActionNavigationOperation, CustomActionSetParametersOperation, CustomActionURLOperation, CustomColor, CustomContentConfiguration, CustomContentImageScalingConfiguration, CustomContentType, CustomContentVisual, CustomFilterConfiguration, CustomFilterListConfiguration, CustomNarrativeOptions, CustomParameterValues, CustomValuesConfiguration, DashboardBehavior, DataBarsOptions, DataColor, DataFieldBarSeriesItem, DataFieldComboSeriesItem, DataFieldSeriesItem, DataLabelContent, DataLabelOptions, DataLabelOverlap, DataLabelPosition, DataLabelType, DataPathColor, DataPathLabelType, DataPathSort, DataPathType, DataPathValue, DataSetReference, DateAggregationFunction, DateAxisOptions, DateDimensionField, DateMeasureField, DateTimeDefaultValues, DateTimeFormatConfiguration, DateTimeHierarchy, DateTimeParameterDeclaration, DateTimePickerControlDisplayOptions, DateTimeValueWhenUnsetConfiguration, DayOfTheWeek, DecalPatternType, DecalSettings, DecalSettingsConfiguration, DecalStyleType, DecimalDefaultValues, DecimalParameterDeclaration, DecimalPlacesConfiguration, DecimalValueWhenUnsetConfiguration, DefaultDateTimePickerControlOptions, DefaultFilterControlConfiguration, DefaultFilterControlOptions, DefaultFilterDropDownControlOptions, DefaultFilterListControlOptions, DefaultFreeFormLayoutConfiguration, DefaultGridLayoutConfiguration, DefaultInteractiveLayoutConfiguration, DefaultNewSheetConfiguration, DefaultPaginatedLayoutConfiguration, DefaultRelativeDateTimeControlOptions, DefaultSectionBasedLayoutConfiguration, DefaultSliderControlOptions, DefaultSliderControlOptionsRequired, DefaultTextAreaControlOptions, DefaultTextFieldControlOptions, DestinationParameterValueConfiguration, DigitGroupingStyle, DimensionField, DonutCenterOptions, DonutOptions, DrillDownFilter, DropDownControlDisplayOptions, DynamicDefaultValue, EmptyVisual, ExcludePeriodConfiguration, ExplicitHierarchy, FieldBarSeriesItem, FieldBasedTooltip, FieldComboSeriesItem, FieldLabelType, FieldSeriesItem, FieldSort, FieldSortOptions, FieldTooltipItem, FilledMapAggregatedFieldWells, FilledMapConditionalFormatting, FilledMapConditionalFormattingOption, FilledMapConfiguration, FilledMapFieldWells, FilledMapShapeConditionalFormatting, FilledMapSortConfiguration, FilledMapVisual, Filter, FilterControl, FilterCrossSheetControl, FilterCrossSheetControlRequired, FilterDateTimePickerControl, FilterDateTimePickerControlRequired, FilterDropDownControl, FilterDropDownControlRequired, FilterGroup, FilterGroupRequired, FilterListConfiguration, FilterListControl, FilterListControlRequired, FilterNullOption, FilterOperationSelectedFieldsConfiguration, FilterOperationTargetVisualsConfiguration, FilterRelativeDateTimeControl, FilterRelativeDateTimeControlRequired, FilterScopeConfiguration, FilterSelectableValues, FilterSliderControl, FilterSliderControlRequired, FilterTextAreaControl, FilterTextAreaControlRequired, FilterTextFieldControl, FilterTextFieldControlRequired, FilterVisualScope, FontConfiguration, FontDecoration, FontSize, FontStyle, FontWeight, FontWeightName, ForecastComputation, ForecastComputationSeasonality, ForecastConfiguration, ForecastScenario, FormatConfiguration, FreeFormLayoutCanvasSizeOptions, FreeFormLayoutElementBackgroundStyle, FreeFormLayoutScreenCanvasSizeOptions, FunnelChartAggregatedFieldWells, FunnelChartConfiguration, FunnelChartDataLabelOptions, FunnelChartFieldWells, FunnelChartMeasureDataLabelStyle, FunnelChartSortConfiguration, FunnelChartVisual, GaugeChartArcConditionalFormatting, GaugeChartColorConfiguration, GaugeChartConditionalFormatting, GaugeChartConditionalFormattingOption, GaugeChartConfiguration, GaugeChartFieldWells, GaugeChartOptions, GaugeChartPrimaryValueConditionalFormatting, GaugeChartVisual, GeospatialCategoricalColor, GeospatialCategoricalDataColor, GeospatialCategoricalDataColorRequired, GeospatialCircleRadius, GeospatialCircleSymbolStyle, GeospatialColor, GeospatialColorState, GeospatialCoordinateBounds, GeospatialCoordinateBoundsRequired, GeospatialDataSourceItem, GeospatialGradientColor, GeospatialGradientStepColor, GeospatialHeatmapColorScale, GeospatialHeatmapConfiguration, GeospatialHeatmapDataColor, GeospatialLayerColorField, GeospatialLayerDefinition, GeospatialLayerItem, GeospatialLayerJoinDefinition, GeospatialLayerMapConfiguration, GeospatialLayerType, GeospatialLineLayer, GeospatialLineStyle, GeospatialLineSymbolStyle, GeospatialLineWidth, GeospatialMapAggregatedFieldWells, GeospatialMapConfiguration, GeospatialMapFieldWells, GeospatialMapNavigation, GeospatialMapState, GeospatialMapStyle, GeospatialMapStyleOptions, GeospatialMapVisual, GeospatialNullDataSettings, GeospatialNullSymbolStyle, GeospatialPointLayer, GeospatialPointStyle, GeospatialPointStyleOptions, GeospatialPolygonLayer, GeospatialPolygonStyle, GeospatialPolygonSymbolStyle, GeospatialSelectedPointStyle, GeospatialSolidColor, GeospatialStaticFileSource, GeospatialWindowOptions, GlobalTableBorderOptions, GradientColor, GradientStop, GridLayoutCanvasSizeOptions, GridLayoutConfiguration, GridLayoutElement, GridLayoutElementRequired, GridLayoutElementBackgroundStyle, GridLayoutElementBorderStyle, GridLayoutScreenCanvasSizeOptions, GrowthRateComputation, HeatMapAggregatedFieldWells, HeatMapConfiguration, HeatMapFieldWells, HeatMapSortConfiguration, HeatMapVisual, HistogramAggregatedFieldWells, HistogramBinOptions, HistogramBinType, HistogramConfiguration, HistogramFieldWells, HistogramVisual, HorizontalTextAlignment, Icon, ImageCustomAction, ImageCustomActionRequired, ImageCustomActionOperation, ImageCustomActionTrigger, ImageInteractionOptions, ImageMenuOption, ImageStaticFile, InnerFilter, InsightConfiguration, InsightVisual, IntegerDefaultValues, IntegerParameterDeclaration, IntegerValueWhenUnsetConfiguration, ItemsLimitConfiguration, KPIActualValueConditionalFormatting, KPIComparisonValueConditionalFormatting, KPIConditionalFormatting, KPIConditionalFormattingOption, KPIConfiguration, KPIFieldWells, KPIOptions, KPIPrimaryValueConditionalFormatting, KPIProgressBarConditionalFormatting, KPISortConfiguration, KPISparklineOptions, KPISparklineType, KPIVisual, KPIVisualLayoutOptions, KPIVisualStandardLayout, KPIVisualStandardLayoutType, LabelOptions, LayerCustomAction, LayerCustomActionRequired, LayerCustomActionOperation, LayerCustomActionTrigger, LayerMapVisual, LayoutElementType, LegendOptions, LegendPosition, LineChartAggregatedFieldWells, LineChartConfiguration, LineChartDefaultSeriesSettings, LineChartFieldWells, LineChartLineStyle, LineChartLineStyleSettings, LineChartMarkerShape, LineChartMarkerStyleSettings, LineChartSeriesSettings, LineChartSortConfiguration, LineChartType, LineChartVisual, LineInterpolation, LineSeriesAxisDisplayOptions, ListControlDisplayOptions, ListControlSearchOptions, ListControlSelectAllOptions, LoadingAnimation, LocalNavigationConfiguration, LongFormatText, MapZoomMode, MappedDataSetParameter, MappedDataSetParameterRequired, MaximumLabelType, MaximumMinimumComputation, MaximumMinimumComputationType, MeasureField, MetricComparisonComputation, MinimumLabelType, MissingDataConfiguration, MissingDataTreatmentOption, NegativeValueConfiguration, NegativeValueDisplayMode, NestedFilter, NestedFilterRequired, NullValueFormatConfiguration, NumberDisplayFormatConfiguration, NumberFormatConfiguration, NumberScale, NumericAxisOptions, NumericEqualityDrillDownFilter, NumericEqualityFilter, NumericEqualityFilterRequired, NumericEqualityMatchOperator, NumericFilterSelectAllOptions, NumericFormatConfiguration, NumericRangeFilter, NumericRangeFilterValue, NumericSeparatorConfiguration, NumericSeparatorSymbol, NumericalAggregationFunction, NumericalDimensionField, NumericalMeasureField, OtherCategories, PaginationConfiguration, PaginationConfigurationRequired, PanelBorderStyle, PanelConfiguration, PanelTitleOptions, PaperOrientation, PaperSize, ParameterControl, ParameterDateTimePickerControl, ParameterDateTimePickerControlRequired, ParameterDeclaration, ParameterDropDownControl, ParameterDropDownControlRequired, ParameterListControl, ParameterListControlRequired, ParameterSelectableValues, ParameterSliderControl, ParameterSliderControlRequired, ParameterTextAreaControl, ParameterTextAreaControlRequired, ParameterTextFieldControl, ParameterTextFieldControlRequired, ParameterValueType, PercentVisibleRange, PercentageDisplayFormatConfiguration, PercentileAggregation, PeriodOverPeriodComputation, PeriodToDateComputation, PieChartAggregatedFieldWells, PieChartConfiguration, PieChartFieldWells, PieChartSortConfiguration, PieChartVisual, PivotFieldSortOptions, PivotTableAggregatedFieldWells, PivotTableCellConditionalFormatting, PivotTableConditionalFormatting, PivotTableConditionalFormattingOption, PivotTableConditionalFormattingScope, PivotTableConditionalFormattingScopeRole, PivotTableConfiguration, PivotTableDataPathOption, PivotTableDataPathType, PivotTableFieldCollapseState, PivotTableFieldCollapseStateOption, PivotTableFieldCollapseStateTarget, PivotTableFieldOption, PivotTableFieldOptions, PivotTableFieldSubtotalOptions, PivotTableFieldWells, PivotTableMetricPlacement, PivotTableOptions, PivotTablePaginatedReportOptions, PivotTableRowsLabelOptions, PivotTableRowsLayout, PivotTableSortBy, PivotTableSortConfiguration, PivotTableSubtotalLevel, PivotTableTotalOptions, PivotTableVisual, PivotTotalOptions, PluginVisual, PluginVisualRequired, PluginVisualAxisName, PluginVisualConfiguration, PluginVisualFieldWell, PluginVisualItemsLimitConfiguration, PluginVisualOptions, PluginVisualProperty, PluginVisualSortConfiguration, PluginVisualTableQuerySort, PredefinedHierarchy, PrimaryValueDisplayType, ProgressBarOptions, QueryExecutionMode, QueryExecutionOptions, RadarChartAggregatedFieldWells, RadarChartAreaStyleSettings, RadarChartAxesRangeScale, RadarChartConfiguration, RadarChartFieldWells, RadarChartSeriesSettings, RadarChartShape, RadarChartSortConfiguration, RadarChartVisual, RangeEndsLabelType, ReferenceLine, ReferenceLineCustomLabelConfiguration, ReferenceLineDataConfiguration, ReferenceLineDynamicDataConfiguration, ReferenceLineLabelConfiguration, ReferenceLineLabelHorizontalPosition, ReferenceLineLabelVerticalPosition, ReferenceLinePatternType, ReferenceLineSeriesType, ReferenceLineStaticDataConfiguration, ReferenceLineStyleConfiguration, ReferenceLineValueLabelConfiguration, ReferenceLineValueLabelRelativePosition, RelativeDateTimeControlDisplayOptions, RelativeDateType, RelativeDatesFilter, RelativeDatesFilterRequired, RelativeFontSize, ResizeOption, RollingDateConfiguration, RowAlternateColorOptions, SameSheetTargetVisualConfiguration, SankeyDiagramAggregatedFieldWells, SankeyDiagramChartConfiguration, SankeyDiagramFieldWells, SankeyDiagramSortConfiguration, SankeyDiagramVisual, ScatterPlotCategoricallyAggregatedFieldWells, ScatterPlotConfiguration, ScatterPlotFieldWells, ScatterPlotSortConfiguration, ScatterPlotUnaggregatedFieldWells, ScatterPlotVisual, ScrollBarOptions, SecondaryValueOptions, SectionAfterPageBreak, SectionBasedLayoutCanvasSizeOptions, SectionBasedLayoutPaperCanvasSizeOptions, SectionPageBreakConfiguration, SectionPageBreakStatus, SectionStyle, SelectAllValueOptions, SelectedFieldOptions, SelectedSheetsFilterScopeConfiguration, SelectedTooltipType, SeriesItem, SetParameterValueConfiguration, ShapeConditionalFormat, SheetContentType, SheetControlDateTimePickerType, SheetControlInfoIconLabelOptions, SheetControlLayout, SheetControlLayoutConfiguration, SheetControlListType, SheetControlSliderType, SheetElementConfigurationOverrides, SheetElementRenderingRule, SheetImage, SheetImageScalingConfiguration, SheetImageScalingType, SheetImageSource, SheetImageStaticFileSource, SheetImageTooltipConfiguration, SheetImageTooltipText, SheetLayoutGroup, SheetLayoutGroupMember, SheetLayoutGroupMemberType, SheetTextBox, SheetVisualScopingConfiguration, ShortFormatText, SimpleAttributeAggregationFunction, SimpleClusterMarker, SimpleNumericalAggregationFunction, SimpleTotalAggregationFunction, SingleAxisOptions, SingleYAxisOption, SliderControlDisplayOptions, SmallMultiplesAxisPlacement, SmallMultiplesAxisProperties, SmallMultiplesAxisScale, SmallMultiplesOptions, SortDirection, Spacing, SparklineAxisBehavior, SparklineVisualType, SparklinesOptions, SpatialStaticFile, SpecialValue, StaticFile, StaticFileS3SourceOptions, StaticFileS3SourceOptionsRequired, StaticFileSource, StaticFileUrlSourceOptions, StringDefaultValues, StringFormatConfiguration, StringParameterDeclaration, StringValueWhenUnsetConfiguration, StyledCellType, SubtotalOptions, TableAggregatedFieldWells, TableBorderOptions, TableBorderStyle, TableCellConditionalFormatting, TableCellImageScalingConfiguration, TableCellImageSizingConfiguration, TableCellStyle, TableConditionalFormatting, TableConditionalFormattingOption, TableConfiguration, TableFieldCustomIconContent, TableFieldCustomTextContent, TableFieldIconSetType, TableFieldImageConfiguration, TableFieldLinkConfiguration, TableFieldLinkContentConfiguration, TableFieldOption, TableFieldOptions, TableFieldURLConfiguration, TableFieldWells, TableInlineVisualization, TableOptions, TableOrientation, TablePaginatedReportOptions, TablePinnedFieldOptions, TableRowConditionalFormatting, TableSideBorderOptions, TableSortConfiguration, TableStyleTarget, TableTotalsPlacement, TableTotalsScrollStatus, TableUnaggregatedFieldWells, TableVisual, TargetVisualOptions, TextAreaControlDisplayOptions, TextConditionalFormat, TextControlPlaceholderOptions, TextFieldControlDisplayOptions, TextWrap, ThousandSeparatorOptions, TimeBasedForecastProperties, TimeEqualityFilter, TimeGranularity, TimeRangeDrillDownFilter, TimeRangeDrillDownFilterRequired, TimeRangeFilter, TimeRangeFilterValue, TooltipItem, TooltipOptions, TooltipTarget, TooltipTitleType, TopBottomComputationType, TopBottomFilter, TopBottomMoversComputation, TopBottomRankedComputation, TopBottomSortOrder, TopicReference, TotalAggregationComputation, TotalAggregationFunction, TotalAggregationOption, TotalOptions, TransposedColumnType, TransposedTableOption, TreeMapAggregatedFieldWells, TreeMapConfiguration, TreeMapFieldWells, TreeMapSortConfiguration, TreeMapVisual, TrendArrowOptions, URLTargetConfiguration, UnaggregatedField, UniqueValuesComputation, ValidationStrategy, ValidationStrategyMode, ValueWhenUnsetOption, VerticalTextAlignment, Visibility, VisibleRangeOptions, Visual, VisualCustomAction, VisualCustomActionRequired, VisualCustomActionOperation, VisualCustomActionTrigger, VisualInteractionOptions, VisualMenuOption, VisualPalette, VisualSubtitleLabelOptions, VisualTitleLabelOptions, WaterfallChartAggregatedFieldWells, WaterfallChartColorConfiguration, WaterfallChartConfiguration, WaterfallChartFieldWells, WaterfallChartGroupColorConfiguration, WaterfallChartOptions, WaterfallChartSortConfiguration, WaterfallVisual, WhatIfPointScenario, WhatIfRangeScenario, WhatIfRangeScenarioRequired, WidgetStatus, WordCloudAggregatedFieldWells, WordCloudChartConfiguration, WordCloudCloudLayout, WordCloudFieldWells, WordCloudOptions, WordCloudSortConfiguration, WordCloudVisual, WordCloudWordCasing, WordCloudWordOrientation, WordCloudWordPadding, WordCloudWordScaling, YAxisOptions};

    property! {
        /// `BodySectionConfiguration` of `AWS::QuickSight::Template`.
        BodySectionConfiguration;
        new (content: BodySectionContent = "Content", section_id: Str = "SectionId");
        set {
            /// `PageBreakConfiguration`. Update: in place.
            page_break_configuration: SectionPageBreakConfiguration = "PageBreakConfiguration";
            /// `RepeatConfiguration`. Update: in place.
            repeat_configuration: BodySectionRepeatConfiguration = "RepeatConfiguration";
            /// `Style`. Update: in place.
            style: SectionStyle = "Style";
        }
    }

    property! {
        /// `BodySectionContent` of `AWS::QuickSight::Template`.
        BodySectionContent;
        new ();
        set {
            /// `Layout`. Update: in place.
            layout: SectionLayoutConfiguration = "Layout";
        }
    }

    property! {
        /// `ColumnGroupColumnSchema` of `AWS::QuickSight::Template`.
        ColumnGroupColumnSchema;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `ColumnGroupSchema` of `AWS::QuickSight::Template`.
        ColumnGroupSchema;
        new ();
        set {
            /// `ColumnGroupColumnSchemaList`: at most 500 items. Update: in place.
            column_group_column_schema_list: List<ColumnGroupColumnSchema> = "ColumnGroupColumnSchemaList";
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `ColumnSchema` of `AWS::QuickSight::Template`.
        ColumnSchema;
        new ();
        set {
            /// `DataType`. Update: in place.
            data_type: Str = "DataType";
            /// `GeographicRole`. Update: in place.
            geographic_role: Str = "GeographicRole";
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `DataSetConfiguration` of `AWS::QuickSight::Template`.
        DataSetConfiguration;
        new ();
        set {
            /// `ColumnGroupSchemaList`: at most 500 items. Update: in place.
            column_group_schema_list: List<ColumnGroupSchema> = "ColumnGroupSchemaList";
            /// `DataSetSchema`. Update: in place.
            data_set_schema: DataSetSchema = "DataSetSchema";
            /// `Placeholder`. Update: in place.
            placeholder: Str = "Placeholder";
        }
    }

    property! {
        /// `DataSetSchema` of `AWS::QuickSight::Template`.
        DataSetSchema;
        new ();
        set {
            /// `ColumnSchemaList`: at most 500 items. Update: in place.
            column_schema_list: List<ColumnSchema> = "ColumnSchemaList";
        }
    }

    property! {
        /// `FreeFormLayoutConfiguration` of `AWS::QuickSight::Template`.
        FreeFormLayoutConfiguration;
        new (elements: List<FreeFormLayoutElement> = "Elements");
        set {
            /// `CanvasSizeOptions`. Update: in place.
            canvas_size_options: FreeFormLayoutCanvasSizeOptions = "CanvasSizeOptions";
            /// `Groups`: at most 215 items. Update: in place.
            groups: List<SheetLayoutGroup> = "Groups";
        }
    }

    property! {
        /// `FreeFormLayoutElement` of `AWS::QuickSight::Template`.
        FreeFormLayoutElement;
        new_with FreeFormLayoutElementRequired {
            /// `ElementId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
            element_id: Str = "ElementId",
            /// `ElementType`. Update: in place.
            element_type: LayoutElementType = "ElementType",
            /// `Height`. Update: in place.
            height: Str = "Height",
            /// `Width`. Update: in place.
            width: Str = "Width",
            /// `XAxisLocation`. Update: in place.
            x_axis_location: Str = "XAxisLocation",
            /// `YAxisLocation`. Update: in place.
            y_axis_location: Str = "YAxisLocation",
        }
        set {
            /// `BackgroundStyle`. Update: in place.
            background_style: FreeFormLayoutElementBackgroundStyle = "BackgroundStyle";
            /// `BorderStyle`. Update: in place.
            border_style: FreeFormLayoutElementBorderStyle = "BorderStyle";
            /// `LoadingAnimation`. Update: in place.
            loading_animation: LoadingAnimation = "LoadingAnimation";
            /// `RenderingRules`: at most 10 000 items. Update: in place.
            rendering_rules: List<SheetElementRenderingRule> = "RenderingRules";
            /// `SelectedBorderStyle`. Update: in place.
            selected_border_style: FreeFormLayoutElementBorderStyle = "SelectedBorderStyle";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `FreeFormLayoutElementBorderStyle` of `AWS::QuickSight::Template`.
        FreeFormLayoutElementBorderStyle;
        new ();
        set {
            /// `Color`: `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Update: in place.
            color: Str = "Color";
            /// `Visibility`. Update: in place.
            visibility: Visibility = "Visibility";
        }
    }

    property! {
        /// `FreeFormSectionLayoutConfiguration` of `AWS::QuickSight::Template`.
        FreeFormSectionLayoutConfiguration;
        new (elements: List<FreeFormLayoutElement> = "Elements");
        set {
        }
    }

    property! {
        /// `HeaderFooterSectionConfiguration` of `AWS::QuickSight::Template`.
        HeaderFooterSectionConfiguration;
        new (layout: SectionLayoutConfiguration = "Layout", section_id: Str = "SectionId");
        set {
            /// `Style`. Update: in place.
            style: SectionStyle = "Style";
        }
    }

    property! {
        /// `Layout` of `AWS::QuickSight::Template`.
        Layout;
        new (configuration: LayoutConfiguration = "Configuration");
        set {
        }
    }

    property! {
        /// `LayoutConfiguration` of `AWS::QuickSight::Template`.
        LayoutConfiguration;
        new ();
        set {
            /// `FreeFormLayout`. Update: in place.
            free_form_layout: FreeFormLayoutConfiguration = "FreeFormLayout";
            /// `GridLayout`. Update: in place.
            grid_layout: GridLayoutConfiguration = "GridLayout";
            /// `SectionBasedLayout`. Update: in place.
            section_based_layout: SectionBasedLayoutConfiguration = "SectionBasedLayout";
        }
    }

    property! {
        /// `SectionBasedLayoutConfiguration` of `AWS::QuickSight::Template`.
        SectionBasedLayoutConfiguration;
        new_with SectionBasedLayoutConfigurationRequired {
            /// `BodySections`: at most 28 items. Update: in place.
            body_sections: List<BodySectionConfiguration> = "BodySections",
            /// `CanvasSizeOptions`. Update: in place.
            canvas_size_options: SectionBasedLayoutCanvasSizeOptions = "CanvasSizeOptions",
            /// `FooterSections`: at most 1 items. Update: in place.
            footer_sections: List<HeaderFooterSectionConfiguration> = "FooterSections",
            /// `HeaderSections`: at most 1 items. Update: in place.
            header_sections: List<HeaderFooterSectionConfiguration> = "HeaderSections",
        }
        set {
        }
    }

    property! {
        /// `SectionLayoutConfiguration` of `AWS::QuickSight::Template`.
        SectionLayoutConfiguration;
        new (free_form_layout: FreeFormSectionLayoutConfiguration = "FreeFormLayout");
        set {
        }
    }

    property! {
        /// `SheetDefinition` of `AWS::QuickSight::Template`.
        SheetDefinition;
        new (sheet_id: Str = "SheetId");
        set {
            /// `ContentType`. Update: in place.
            content_type: SheetContentType = "ContentType";
            /// `Description`: 1 to 1024 characters. Update: in place.
            description: Str = "Description";
            /// `FilterControls`: at most 200 items. Update: in place.
            filter_controls: List<FilterControl> = "FilterControls";
            /// `Images`: at most 10 items. Update: in place.
            images: List<SheetImage> = "Images";
            /// `Layouts`: 1 items. Update: in place.
            layouts: List<Layout> = "Layouts";
            /// `Name`: 1 to 2048 characters. Update: in place.
            name: Str = "Name";
            /// `ParameterControls`: at most 200 items. Update: in place.
            parameter_controls: List<ParameterControl> = "ParameterControls";
            /// `SheetControlLayouts`: at most 1 items. Update: in place.
            sheet_control_layouts: List<SheetControlLayout> = "SheetControlLayouts";
            /// `TextBoxes`: at most 100 items. Update: in place.
            text_boxes: List<SheetTextBox> = "TextBoxes";
            /// `Title`: 1 to 1024 characters. Update: in place.
            title: Str = "Title";
            /// `Visuals`: at most 50 items. Update: in place.
            visuals: List<Visual> = "Visuals";
        }
    }

    property! {
        /// `TemplateSourceAnalysis` of `AWS::QuickSight::Template`.
        TemplateSourceAnalysis;
        new (arn: Str = "Arn", data_set_references: List<DataSetReference> = "DataSetReferences");
        set {
            /// `TopicReferences`: at least 1 items. Update: in place.
            topic_references: List<TopicReference> = "TopicReferences";
        }
    }

    property! {
        /// `TemplateSourceEntity` of `AWS::QuickSight::Template`.
        TemplateSourceEntity;
        new ();
        set {
            /// `SourceAnalysis`. Update: in place.
            source_analysis: TemplateSourceAnalysis = "SourceAnalysis";
            /// `SourceTemplate`. Update: in place.
            source_template: TemplateSourceTemplate = "SourceTemplate";
        }
    }

    property! {
        /// `TemplateSourceTemplate` of `AWS::QuickSight::Template`.
        TemplateSourceTemplate;
        new (arn: Str = "Arn");
        set {
        }
    }

    property! {
        /// `TemplateVersionDefinition` of `AWS::QuickSight::Template`.
        TemplateVersionDefinition;
        new (data_set_configurations: List<DataSetConfiguration> = "DataSetConfigurations");
        set {
            /// `AnalysisDefaults`. Update: in place.
            analysis_defaults: AnalysisDefaults = "AnalysisDefaults";
            /// `CalculatedFields`: at most 500 items. Update: in place.
            calculated_fields: List<CalculatedField> = "CalculatedFields";
            /// `ColumnConfigurations`: at most 2000 items. Update: in place.
            column_configurations: List<ColumnConfiguration> = "ColumnConfigurations";
            /// `FilterGroups`: at most 2000 items. Update: in place.
            filter_groups: List<FilterGroup> = "FilterGroups";
            /// `Options`. Update: in place.
            options: AssetOptions = "Options";
            /// `ParameterDeclarations`: at most 400 items. Update: in place.
            parameter_declarations: List<ParameterDeclaration> = "ParameterDeclarations";
            /// `QueryExecutionOptions`. Update: in place.
            query_execution_options: QueryExecutionOptions = "QueryExecutionOptions";
            /// `Sheets`: at most 20 items. Update: in place.
            sheets: List<SheetDefinition> = "Sheets";
            /// `StaticFiles`: at most 200 items. Update: in place.
            static_files: List<StaticFile> = "StaticFiles";
            /// `TopicConfigurations`: at most 30 items. Update: in place.
            topic_configurations: List<TopicConfiguration> = "TopicConfigurations";
        }
    }

    property! {
        /// `TopicConfiguration` of `AWS::QuickSight::Template`.
        TopicConfiguration;
        new ();
        set {
            /// `ColumnGroupSchemaList`: at most 500 items. Update: in place.
            column_group_schema_list: List<ColumnGroupSchema> = "ColumnGroupSchemaList";
            /// `DataSetSchema`. Update: in place.
            data_set_schema: DataSetSchema = "DataSetSchema";
            /// `Placeholder`. Update: in place.
            placeholder: Str = "Placeholder";
        }
    }
}

resource! {
    /// `AWS::QuickSight::Theme`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-theme.html).
    Theme = "AWS::QuickSight::Theme", Ref = Str;
    tags "Tags" List;
    new_with ThemeRequired {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId",
        /// `ThemeId`: 1 to 512 characters, `^[\w\-]+$`. Update: replaces.
        theme_id: Str = "ThemeId",
        /// `BaseThemeId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
        base_theme_id: Str = "BaseThemeId",
        /// `Configuration`. Update: in place.
        configuration: theme::ThemeConfiguration = "Configuration",
        /// `Name`: 1 to 2048 characters. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `BaseThemeId`: 1 to 512 characters, `^[\w\-]+$`. Update: in place.
        base_theme_id: Str = "BaseThemeId";
        /// `Configuration`. Update: in place.
        configuration: theme::ThemeConfiguration = "Configuration";
        /// `Name`: 1 to 2048 characters. Update: in place.
        name: Str = "Name";
        /// `Permissions`: 1 to 64 items. Update: in place.
        permissions: List<theme::ResourcePermission> = "Permissions";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<theme::Tag> = "Tags";
        /// `ThemeId`: 1 to 512 characters, `^[\w\-]+$`. Update: replaces.
        theme_id: Str = "ThemeId";
        /// `VersionDescription`: 1 to 512 characters. Update: in place.
        version_description: Str = "VersionDescription";
    }
    get {
        /// `Arn`
        arn: QuickSightThemeArn = "Arn";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `Type`
        type_: Str = "Type";
        /// `Version`
        version: Json = "Version";
        /// `Version.Arn`
        version_arn: Arn = "Version.Arn";
        /// `Version.BaseThemeId`
        version_base_theme_id: Str = "Version.BaseThemeId";
        /// `Version.Configuration`
        version_configuration: Json = "Version.Configuration";
        /// `Version.Configuration.DataColorPalette`
        version_configuration_data_color_palette: Json = "Version.Configuration.DataColorPalette";
        /// `Version.Configuration.DataColorPalette.Colors`
        version_configuration_data_color_palette_colors: List<Str> = "Version.Configuration.DataColorPalette.Colors";
        /// `Version.Configuration.DataColorPalette.EmptyFillColor`
        version_configuration_data_color_palette_empty_fill_color: Str = "Version.Configuration.DataColorPalette.EmptyFillColor";
        /// `Version.Configuration.DataColorPalette.MinMaxGradient`
        version_configuration_data_color_palette_min_max_gradient: List<Str> = "Version.Configuration.DataColorPalette.MinMaxGradient";
        /// `Version.Configuration.Sheet`
        version_configuration_sheet: Json = "Version.Configuration.Sheet";
        /// `Version.Configuration.Sheet.Background`
        version_configuration_sheet_background: Json = "Version.Configuration.Sheet.Background";
        /// `Version.Configuration.Sheet.Tile`
        version_configuration_sheet_tile: Json = "Version.Configuration.Sheet.Tile";
        /// `Version.Configuration.Sheet.TileLayout`
        version_configuration_sheet_tile_layout: Json = "Version.Configuration.Sheet.TileLayout";
        /// `Version.Configuration.Typography`
        version_configuration_typography: Json = "Version.Configuration.Typography";
        /// `Version.Configuration.Typography.AxisLabelFontConfiguration`
        version_configuration_typography_axis_label_font_configuration: Json = "Version.Configuration.Typography.AxisLabelFontConfiguration";
        /// `Version.Configuration.Typography.AxisTitleFontConfiguration`
        version_configuration_typography_axis_title_font_configuration: Json = "Version.Configuration.Typography.AxisTitleFontConfiguration";
        /// `Version.Configuration.Typography.DataLabelFontConfiguration`
        version_configuration_typography_data_label_font_configuration: Json = "Version.Configuration.Typography.DataLabelFontConfiguration";
        /// `Version.Configuration.Typography.FontFamilies`
        version_configuration_typography_font_families: List<Str> = "Version.Configuration.Typography.FontFamilies";
        /// `Version.Configuration.Typography.LegendTitleFontConfiguration`
        version_configuration_typography_legend_title_font_configuration: Json = "Version.Configuration.Typography.LegendTitleFontConfiguration";
        /// `Version.Configuration.Typography.LegendValueFontConfiguration`
        version_configuration_typography_legend_value_font_configuration: Json = "Version.Configuration.Typography.LegendValueFontConfiguration";
        /// `Version.Configuration.Typography.VisualSubtitleFontConfiguration`
        version_configuration_typography_visual_subtitle_font_configuration: Json = "Version.Configuration.Typography.VisualSubtitleFontConfiguration";
        /// `Version.Configuration.Typography.VisualTitleFontConfiguration`
        version_configuration_typography_visual_title_font_configuration: Json = "Version.Configuration.Typography.VisualTitleFontConfiguration";
        /// `Version.Configuration.UIColorPalette`
        version_configuration_ui_color_palette: Json = "Version.Configuration.UIColorPalette";
        /// `Version.Configuration.UIColorPalette.Accent`
        version_configuration_ui_color_palette_accent: Str = "Version.Configuration.UIColorPalette.Accent";
        /// `Version.Configuration.UIColorPalette.AccentForeground`
        version_configuration_ui_color_palette_accent_foreground: Str = "Version.Configuration.UIColorPalette.AccentForeground";
        /// `Version.Configuration.UIColorPalette.Danger`
        version_configuration_ui_color_palette_danger: Str = "Version.Configuration.UIColorPalette.Danger";
        /// `Version.Configuration.UIColorPalette.DangerForeground`
        version_configuration_ui_color_palette_danger_foreground: Str = "Version.Configuration.UIColorPalette.DangerForeground";
        /// `Version.Configuration.UIColorPalette.Dimension`
        version_configuration_ui_color_palette_dimension: Str = "Version.Configuration.UIColorPalette.Dimension";
        /// `Version.Configuration.UIColorPalette.DimensionForeground`
        version_configuration_ui_color_palette_dimension_foreground: Str = "Version.Configuration.UIColorPalette.DimensionForeground";
        /// `Version.Configuration.UIColorPalette.Measure`
        version_configuration_ui_color_palette_measure: Str = "Version.Configuration.UIColorPalette.Measure";
        /// `Version.Configuration.UIColorPalette.MeasureForeground`
        version_configuration_ui_color_palette_measure_foreground: Str = "Version.Configuration.UIColorPalette.MeasureForeground";
        /// `Version.Configuration.UIColorPalette.PrimaryBackground`
        version_configuration_ui_color_palette_primary_background: Str = "Version.Configuration.UIColorPalette.PrimaryBackground";
        /// `Version.Configuration.UIColorPalette.PrimaryForeground`
        version_configuration_ui_color_palette_primary_foreground: Str = "Version.Configuration.UIColorPalette.PrimaryForeground";
        /// `Version.Configuration.UIColorPalette.SecondaryBackground`
        version_configuration_ui_color_palette_secondary_background: Str = "Version.Configuration.UIColorPalette.SecondaryBackground";
        /// `Version.Configuration.UIColorPalette.SecondaryForeground`
        version_configuration_ui_color_palette_secondary_foreground: Str = "Version.Configuration.UIColorPalette.SecondaryForeground";
        /// `Version.Configuration.UIColorPalette.Success`
        version_configuration_ui_color_palette_success: Str = "Version.Configuration.UIColorPalette.Success";
        /// `Version.Configuration.UIColorPalette.SuccessForeground`
        version_configuration_ui_color_palette_success_foreground: Str = "Version.Configuration.UIColorPalette.SuccessForeground";
        /// `Version.Configuration.UIColorPalette.Warning`
        version_configuration_ui_color_palette_warning: Str = "Version.Configuration.UIColorPalette.Warning";
        /// `Version.Configuration.UIColorPalette.WarningForeground`
        version_configuration_ui_color_palette_warning_foreground: Str = "Version.Configuration.UIColorPalette.WarningForeground";
        /// `Version.CreatedTime`
        version_created_time: Str = "Version.CreatedTime";
        /// `Version.Description`
        version_description: Str = "Version.Description";
        /// `Version.Errors`
        version_errors: List<Str> = "Version.Errors";
        /// `Version.Status`
        version_status: Str = "Version.Status";
        /// `Version.VersionNumber`
        version_version_number: Num = "Version.VersionNumber";
    }
}

/// Property types of `AWS::QuickSight::Theme`.
pub mod theme {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action_connector::{ResourcePermission, Tag};

    pub use super::analysis::{FontDecoration, FontStyle, FontWeight, FontWeightName, HorizontalTextAlignment};

    property! {
        /// `BorderStyle` of `AWS::QuickSight::Theme`.
        BorderStyle;
        new ();
        set {
            /// `Color`. Update: in place.
            color: Str = "Color";
            /// `Show`: default `null`. Update: in place.
            show: Bool = "Show";
            /// `Width`: at most 50 characters. Update: in place.
            width: Str = "Width";
        }
    }

    property! {
        /// `DataColorPalette` of `AWS::QuickSight::Theme`.
        DataColorPalette;
        new ();
        set {
            /// `Colors`: at most 100 items, `^#[A-F0-9]{6}$`. Update: in place.
            colors: List<Str> = "Colors";
            /// `EmptyFillColor`: `^#[A-F0-9]{6}$`. Update: in place.
            empty_fill_color: Str = "EmptyFillColor";
            /// `MinMaxGradient`: at most 100 items, `^#[A-F0-9]{6}$`. Update: in place.
            min_max_gradient: List<Str> = "MinMaxGradient";
        }
    }

    property! {
        /// `Font` of `AWS::QuickSight::Theme`.
        Font;
        new ();
        set {
            /// `FontFamily`: at most 256 characters. Update: in place.
            font_family: Str = "FontFamily";
        }
    }

    property! {
        /// `FontConfiguration` of `AWS::QuickSight::Theme`.
        FontConfiguration;
        new ();
        set {
            /// `FontColor`: `^#[A-F0-9]{6}$`. Update: in place.
            font_color: Str = "FontColor";
            /// `FontDecoration`. Update: in place.
            font_decoration: FontDecoration = "FontDecoration";
            /// `FontFamily`: at most 256 characters. Update: in place.
            font_family: Str = "FontFamily";
            /// `FontSize`. Update: in place.
            font_size: FontSize = "FontSize";
            /// `FontStyle`. Update: in place.
            font_style: FontStyle = "FontStyle";
            /// `FontWeight`. Update: in place.
            font_weight: FontWeight = "FontWeight";
        }
    }

    property! {
        /// `FontSize` of `AWS::QuickSight::Theme`.
        FontSize;
        new ();
        set {
            /// `Absolute`. Update: in place.
            absolute: Str = "Absolute";
        }
    }

    property! {
        /// `GutterStyle` of `AWS::QuickSight::Theme`.
        GutterStyle;
        new ();
        set {
            /// `Show`: default `null`. Update: in place.
            show: Bool = "Show";
        }
    }

    property! {
        /// `MarginStyle` of `AWS::QuickSight::Theme`.
        MarginStyle;
        new ();
        set {
            /// `Show`: default `null`. Update: in place.
            show: Bool = "Show";
        }
    }

    property! {
        /// `SheetBackgroundStyle` of `AWS::QuickSight::Theme`.
        SheetBackgroundStyle;
        new ();
        set {
            /// `Color`. Update: in place.
            color: Str = "Color";
            /// `Gradient`. Update: in place.
            gradient: Str = "Gradient";
        }
    }

    property! {
        /// `SheetStyle` of `AWS::QuickSight::Theme`.
        SheetStyle;
        new ();
        set {
            /// `Background`. Update: in place.
            background: SheetBackgroundStyle = "Background";
            /// `Tile`. Update: in place.
            tile: TileStyle = "Tile";
            /// `TileLayout`. Update: in place.
            tile_layout: TileLayoutStyle = "TileLayout";
        }
    }

    property! {
        /// `ThemeConfiguration` of `AWS::QuickSight::Theme`.
        ThemeConfiguration;
        new ();
        set {
            /// `DataColorPalette`. Update: in place.
            data_color_palette: DataColorPalette = "DataColorPalette";
            /// `Sheet`. Update: in place.
            sheet: SheetStyle = "Sheet";
            /// `Typography`. Update: in place.
            typography: Typography = "Typography";
            /// `UIColorPalette`. Update: in place.
            ui_color_palette: UIColorPalette = "UIColorPalette";
        }
    }

    property! {
        /// `TileLayoutStyle` of `AWS::QuickSight::Theme`.
        TileLayoutStyle;
        new ();
        set {
            /// `Gutter`. Update: in place.
            gutter: GutterStyle = "Gutter";
            /// `Margin`. Update: in place.
            margin: MarginStyle = "Margin";
        }
    }

    property! {
        /// `TileStyle` of `AWS::QuickSight::Theme`.
        TileStyle;
        new ();
        set {
            /// `BackgroundColor`. Update: in place.
            background_color: Str = "BackgroundColor";
            /// `Border`. Update: in place.
            border: BorderStyle = "Border";
            /// `BorderRadius`: at most 50 characters. Update: in place.
            border_radius: Str = "BorderRadius";
            /// `Padding`: at most 200 characters. Update: in place.
            padding: Str = "Padding";
        }
    }

    property! {
        /// `Typography` of `AWS::QuickSight::Theme`.
        Typography;
        new ();
        set {
            /// `AxisLabelFontConfiguration`. Update: in place.
            axis_label_font_configuration: FontConfiguration = "AxisLabelFontConfiguration";
            /// `AxisTitleFontConfiguration`. Update: in place.
            axis_title_font_configuration: FontConfiguration = "AxisTitleFontConfiguration";
            /// `DataLabelFontConfiguration`. Update: in place.
            data_label_font_configuration: FontConfiguration = "DataLabelFontConfiguration";
            /// `FontFamilies`: at most 5 items. Update: in place.
            font_families: List<Font> = "FontFamilies";
            /// `LegendTitleFontConfiguration`. Update: in place.
            legend_title_font_configuration: FontConfiguration = "LegendTitleFontConfiguration";
            /// `LegendValueFontConfiguration`. Update: in place.
            legend_value_font_configuration: FontConfiguration = "LegendValueFontConfiguration";
            /// `VisualSubtitleFontConfiguration`. Update: in place.
            visual_subtitle_font_configuration: VisualSubtitleFontConfiguration = "VisualSubtitleFontConfiguration";
            /// `VisualTitleFontConfiguration`. Update: in place.
            visual_title_font_configuration: VisualTitleFontConfiguration = "VisualTitleFontConfiguration";
        }
    }

    property! {
        /// `UIColorPalette` of `AWS::QuickSight::Theme`.
        UIColorPalette;
        new ();
        set {
            /// `Accent`: `^#[A-F0-9]{6}$`. Update: in place.
            accent: Str = "Accent";
            /// `AccentForeground`: `^#[A-F0-9]{6}$`. Update: in place.
            accent_foreground: Str = "AccentForeground";
            /// `Danger`: `^#[A-F0-9]{6}$`. Update: in place.
            danger: Str = "Danger";
            /// `DangerForeground`: `^#[A-F0-9]{6}$`. Update: in place.
            danger_foreground: Str = "DangerForeground";
            /// `Dimension`: `^#[A-F0-9]{6}$`. Update: in place.
            dimension: Str = "Dimension";
            /// `DimensionForeground`: `^#[A-F0-9]{6}$`. Update: in place.
            dimension_foreground: Str = "DimensionForeground";
            /// `Measure`: `^#[A-F0-9]{6}$`. Update: in place.
            measure: Str = "Measure";
            /// `MeasureForeground`: `^#[A-F0-9]{6}$`. Update: in place.
            measure_foreground: Str = "MeasureForeground";
            /// `PrimaryBackground`: `^#[A-F0-9]{6}$`. Update: in place.
            primary_background: Str = "PrimaryBackground";
            /// `PrimaryForeground`: `^#[A-F0-9]{6}$`. Update: in place.
            primary_foreground: Str = "PrimaryForeground";
            /// `SecondaryBackground`: `^#[A-F0-9]{6}$`. Update: in place.
            secondary_background: Str = "SecondaryBackground";
            /// `SecondaryForeground`: `^#[A-F0-9]{6}$`. Update: in place.
            secondary_foreground: Str = "SecondaryForeground";
            /// `Success`: `^#[A-F0-9]{6}$`. Update: in place.
            success: Str = "Success";
            /// `SuccessForeground`: `^#[A-F0-9]{6}$`. Update: in place.
            success_foreground: Str = "SuccessForeground";
            /// `Warning`: `^#[A-F0-9]{6}$`. Update: in place.
            warning: Str = "Warning";
            /// `WarningForeground`: `^#[A-F0-9]{6}$`. Update: in place.
            warning_foreground: Str = "WarningForeground";
        }
    }

    property! {
        /// `VisualSubtitleFontConfiguration` of `AWS::QuickSight::Theme`.
        VisualSubtitleFontConfiguration;
        new ();
        set {
            /// `FontConfiguration`. Update: in place.
            font_configuration: FontConfiguration = "FontConfiguration";
            /// `TextAlignment`. Update: in place.
            text_alignment: HorizontalTextAlignment = "TextAlignment";
            /// `TextTransform`. Update: in place.
            text_transform: TextTransform = "TextTransform";
        }
    }

    property! {
        /// `VisualTitleFontConfiguration` of `AWS::QuickSight::Theme`.
        VisualTitleFontConfiguration;
        new ();
        set {
            /// `FontConfiguration`. Update: in place.
            font_configuration: FontConfiguration = "FontConfiguration";
            /// `TextAlignment`. Update: in place.
            text_alignment: HorizontalTextAlignment = "TextAlignment";
            /// `TextTransform`. Update: in place.
            text_transform: TextTransform = "TextTransform";
        }
    }

    values! {
        /// `TextTransform` of `AWS::QuickSight::Theme`.
        TextTransform {
            CAPITALIZE = "CAPITALIZE",
        }
    }
}

resource! {
    /// `AWS::QuickSight::Topic`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html).
    Topic = "AWS::QuickSight::Topic", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `ConfigOptions`. Update: in place.
        config_options: topic::TopicConfigOptions = "ConfigOptions";
        /// `CustomInstructions`. Update: in place.
        custom_instructions: topic::CustomInstructions = "CustomInstructions";
        /// `DataSets`. Update: in place.
        data_sets: List<topic::DatasetMetadata> = "DataSets";
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `FolderArns`: at most 20 items. Update: replaces.
        folder_arns: List<Str> = "FolderArns";
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`: 1 to 200 items. Update: replaces.
        tags: List<topic::Tag> = "Tags";
        /// `TopicId`: at most 256 characters, `^[A-Za-z0-9-_.\\+]*$`. Update: replaces.
        topic_id: Str = "TopicId";
        /// `UserExperienceVersion`. Update: in place.
        user_experience_version: topic::TopicUserExperienceVersion = "UserExperienceVersion";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
}

/// Property types of `AWS::QuickSight::Topic`.
pub mod topic {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::analysis::NumberScale;

    property! {
        /// `CellValueSynonym` of `AWS::QuickSight::Topic`.
        CellValueSynonym;
        new ();
        set {
            /// `CellValue`: at most 256 characters. Update: in place.
            cell_value: Str = "CellValue";
            /// `Synonyms`. Update: in place.
            synonyms: List<Str> = "Synonyms";
        }
    }

    property! {
        /// `CollectiveConstant` of `AWS::QuickSight::Topic`.
        CollectiveConstant;
        new ();
        set {
            /// `ValueList`. Update: in place.
            value_list: List<Str> = "ValueList";
        }
    }

    property! {
        /// `ComparativeOrder` of `AWS::QuickSight::Topic`.
        ComparativeOrder;
        new ();
        set {
            /// `SpecifedOrder`. Update: in place.
            specifed_order: List<Str> = "SpecifedOrder";
            /// `TreatUndefinedSpecifiedValues`. Update: in place.
            treat_undefined_specified_values: UndefinedSpecifiedValueType = "TreatUndefinedSpecifiedValues";
            /// `UseOrdering`. Update: in place.
            use_ordering: ColumnOrderingType = "UseOrdering";
        }
    }

    property! {
        /// `CustomInstructions` of `AWS::QuickSight::Topic`.
        CustomInstructions;
        new (custom_instructions_string: Str = "CustomInstructionsString");
        set {
        }
    }

    property! {
        /// `DataAggregation` of `AWS::QuickSight::Topic`.
        DataAggregation;
        new ();
        set {
            /// `DatasetRowDateGranularity`. Update: in place.
            dataset_row_date_granularity: TopicTimeGranularity = "DatasetRowDateGranularity";
            /// `DefaultDateColumnName`: at most 256 characters. Update: in place.
            default_date_column_name: Str = "DefaultDateColumnName";
        }
    }

    property! {
        /// `DatasetMetadata` of `AWS::QuickSight::Topic`.
        DatasetMetadata;
        new (dataset_arn: Str = "DatasetArn");
        set {
            /// `CalculatedFields`. Update: in place.
            calculated_fields: List<TopicCalculatedField> = "CalculatedFields";
            /// `Columns`. Update: in place.
            columns: List<TopicColumn> = "Columns";
            /// `DataAggregation`. Update: in place.
            data_aggregation: DataAggregation = "DataAggregation";
            /// `DatasetDescription`: at most 256 characters. Update: in place.
            dataset_description: Str = "DatasetDescription";
            /// `DatasetName`: at most 256 characters. Update: in place.
            dataset_name: Str = "DatasetName";
            /// `Filters`. Update: in place.
            filters: List<TopicFilter> = "Filters";
            /// `NamedEntities`. Update: in place.
            named_entities: List<TopicNamedEntity> = "NamedEntities";
        }
    }

    property! {
        /// `DefaultFormatting` of `AWS::QuickSight::Topic`.
        DefaultFormatting;
        new ();
        set {
            /// `DisplayFormat`. Update: in place.
            display_format: DisplayFormat = "DisplayFormat";
            /// `DisplayFormatOptions`. Update: in place.
            display_format_options: DisplayFormatOptions = "DisplayFormatOptions";
        }
    }

    property! {
        /// `DisplayFormatOptions` of `AWS::QuickSight::Topic`.
        DisplayFormatOptions;
        new ();
        set {
            /// `BlankCellFormat`: at most 256 characters. Update: in place.
            blank_cell_format: Str = "BlankCellFormat";
            /// `CurrencySymbol`: at most 256 characters. Update: in place.
            currency_symbol: Str = "CurrencySymbol";
            /// `DateFormat`: at most 256 characters. Update: in place.
            date_format: Str = "DateFormat";
            /// `DecimalSeparator`. Update: in place.
            decimal_separator: TopicNumericSeparatorSymbol = "DecimalSeparator";
            /// `FractionDigits`: default `0`. Update: in place.
            fraction_digits: Num = "FractionDigits";
            /// `GroupingSeparator`: at most 256 characters. Update: in place.
            grouping_separator: Str = "GroupingSeparator";
            /// `NegativeFormat`. Update: in place.
            negative_format: NegativeFormat = "NegativeFormat";
            /// `Prefix`: at most 256 characters. Update: in place.
            prefix: Str = "Prefix";
            /// `Suffix`: at most 256 characters. Update: in place.
            suffix: Str = "Suffix";
            /// `UnitScaler`. Update: in place.
            unit_scaler: NumberScale = "UnitScaler";
            /// `UseBlankCellFormat`: default `false`. Update: in place.
            use_blank_cell_format: Bool = "UseBlankCellFormat";
            /// `UseGrouping`: default `false`. Update: in place.
            use_grouping: Bool = "UseGrouping";
        }
    }

    property! {
        /// `NamedEntityDefinition` of `AWS::QuickSight::Topic`.
        NamedEntityDefinition;
        new ();
        set {
            /// `FieldName`: at most 256 characters. Update: in place.
            field_name: Str = "FieldName";
            /// `Metric`. Update: in place.
            metric: NamedEntityDefinitionMetric = "Metric";
            /// `PropertyName`: at most 256 characters. Update: in place.
            property_name: Str = "PropertyName";
            /// `PropertyRole`. Update: in place.
            property_role: PropertyRole = "PropertyRole";
            /// `PropertyUsage`. Update: in place.
            property_usage: PropertyUsage = "PropertyUsage";
        }
    }

    property! {
        /// `NamedEntityDefinitionMetric` of `AWS::QuickSight::Topic`.
        NamedEntityDefinitionMetric;
        new ();
        set {
            /// `Aggregation`. Update: in place.
            aggregation: NamedEntityAggType = "Aggregation";
            /// `AggregationFunctionParameters`. Update: in place.
            aggregation_function_parameters: Map<Str> = "AggregationFunctionParameters";
        }
    }

    property! {
        /// `NegativeFormat` of `AWS::QuickSight::Topic`.
        NegativeFormat;
        new ();
        set {
            /// `Prefix`: at most 256 characters. Update: in place.
            prefix: Str = "Prefix";
            /// `Suffix`: at most 256 characters. Update: in place.
            suffix: Str = "Suffix";
        }
    }

    property! {
        /// `RangeConstant` of `AWS::QuickSight::Topic`.
        RangeConstant;
        new ();
        set {
            /// `Maximum`: at most 256 characters. Update: in place.
            maximum: Str = "Maximum";
            /// `Minimum`: at most 256 characters. Update: in place.
            minimum: Str = "Minimum";
        }
    }

    property! {
        /// `SemanticEntityType` of `AWS::QuickSight::Topic`.
        SemanticEntityType;
        new ();
        set {
            /// `SubTypeName`: at most 256 characters. Update: in place.
            sub_type_name: Str = "SubTypeName";
            /// `TypeName`: at most 256 characters. Update: in place.
            type_name: Str = "TypeName";
            /// `TypeParameters`. Update: in place.
            type_parameters: Map<Str> = "TypeParameters";
        }
    }

    property! {
        /// `SemanticType` of `AWS::QuickSight::Topic`.
        SemanticType;
        new ();
        set {
            /// `FalseyCellValue`. Update: in place.
            falsey_cell_value: Str = "FalseyCellValue";
            /// `FalseyCellValueSynonyms`. Update: in place.
            falsey_cell_value_synonyms: List<Str> = "FalseyCellValueSynonyms";
            /// `SubTypeName`: at most 256 characters. Update: in place.
            sub_type_name: Str = "SubTypeName";
            /// `TruthyCellValue`. Update: in place.
            truthy_cell_value: Str = "TruthyCellValue";
            /// `TruthyCellValueSynonyms`. Update: in place.
            truthy_cell_value_synonyms: List<Str> = "TruthyCellValueSynonyms";
            /// `TypeName`: at most 256 characters. Update: in place.
            type_name: Str = "TypeName";
            /// `TypeParameters`. Update: in place.
            type_parameters: Map<Str> = "TypeParameters";
        }
    }

    property! {
        /// `Tag` of `AWS::QuickSight::Topic`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TopicCalculatedField` of `AWS::QuickSight::Topic`.
        TopicCalculatedField;
        new_with TopicCalculatedFieldRequired {
            /// `CalculatedFieldName`: at most 256 characters. Update: in place.
            calculated_field_name: Str = "CalculatedFieldName",
            /// `Expression`: 1 to 4096 characters. Update: in place.
            expression: Str = "Expression",
        }
        set {
            /// `Aggregation`. Update: in place.
            aggregation: DefaultAggregation = "Aggregation";
            /// `AllowedAggregations`. Update: in place.
            allowed_aggregations: List<AuthorSpecifiedAggregation> = "AllowedAggregations";
            /// `CalculatedFieldDescription`: at most 500 characters. Update: in place.
            calculated_field_description: Str = "CalculatedFieldDescription";
            /// `CalculatedFieldSynonyms`: at most 256 characters. Update: in place.
            calculated_field_synonyms: List<Str> = "CalculatedFieldSynonyms";
            /// `CellValueSynonyms`. Update: in place.
            cell_value_synonyms: List<CellValueSynonym> = "CellValueSynonyms";
            /// `ColumnDataRole`. Update: in place.
            column_data_role: ColumnDataRole = "ColumnDataRole";
            /// `ComparativeOrder`. Update: in place.
            comparative_order: ComparativeOrder = "ComparativeOrder";
            /// `DefaultFormatting`. Update: in place.
            default_formatting: DefaultFormatting = "DefaultFormatting";
            /// `DisableIndexing`. Update: in place.
            disable_indexing: Bool = "DisableIndexing";
            /// `IsIncludedInTopic`: default `false`. Update: in place.
            is_included_in_topic: Bool = "IsIncludedInTopic";
            /// `NeverAggregateInFilter`: default `false`. Update: in place.
            never_aggregate_in_filter: Bool = "NeverAggregateInFilter";
            /// `NonAdditive`: default `false`. Update: in place.
            non_additive: Bool = "NonAdditive";
            /// `NotAllowedAggregations`. Update: in place.
            not_allowed_aggregations: List<AuthorSpecifiedAggregation> = "NotAllowedAggregations";
            /// `SemanticType`. Update: in place.
            semantic_type: SemanticType = "SemanticType";
            /// `TimeGranularity`. Update: in place.
            time_granularity: TopicTimeGranularity = "TimeGranularity";
        }
    }

    property! {
        /// `TopicCategoryFilter` of `AWS::QuickSight::Topic`.
        TopicCategoryFilter;
        new ();
        set {
            /// `CategoryFilterFunction`. Update: in place.
            category_filter_function: CategoryFilterFunction = "CategoryFilterFunction";
            /// `CategoryFilterType`. Update: in place.
            category_filter_type: CategoryFilterType = "CategoryFilterType";
            /// `Constant`. Update: in place.
            constant: TopicCategoryFilterConstant = "Constant";
            /// `Inverse`: default `false`. Update: in place.
            inverse: Bool = "Inverse";
        }
    }

    property! {
        /// `TopicCategoryFilterConstant` of `AWS::QuickSight::Topic`.
        TopicCategoryFilterConstant;
        new ();
        set {
            /// `CollectiveConstant`. Update: in place.
            collective_constant: CollectiveConstant = "CollectiveConstant";
            /// `ConstantType`. Update: in place.
            constant_type: ConstantType = "ConstantType";
            /// `SingularConstant`: at most 256 characters. Update: in place.
            singular_constant: Str = "SingularConstant";
        }
    }

    property! {
        /// `TopicColumn` of `AWS::QuickSight::Topic`.
        TopicColumn;
        new (column_name: Str = "ColumnName");
        set {
            /// `Aggregation`. Update: in place.
            aggregation: DefaultAggregation = "Aggregation";
            /// `AllowedAggregations`. Update: in place.
            allowed_aggregations: List<AuthorSpecifiedAggregation> = "AllowedAggregations";
            /// `CellValueSynonyms`. Update: in place.
            cell_value_synonyms: List<CellValueSynonym> = "CellValueSynonyms";
            /// `ColumnDataRole`. Update: in place.
            column_data_role: ColumnDataRole = "ColumnDataRole";
            /// `ColumnDescription`: at most 500 characters. Update: in place.
            column_description: Str = "ColumnDescription";
            /// `ColumnFriendlyName`: at most 256 characters. Update: in place.
            column_friendly_name: Str = "ColumnFriendlyName";
            /// `ColumnSynonyms`: at most 256 characters. Update: in place.
            column_synonyms: List<Str> = "ColumnSynonyms";
            /// `ComparativeOrder`. Update: in place.
            comparative_order: ComparativeOrder = "ComparativeOrder";
            /// `DefaultFormatting`. Update: in place.
            default_formatting: DefaultFormatting = "DefaultFormatting";
            /// `DisableIndexing`. Update: in place.
            disable_indexing: Bool = "DisableIndexing";
            /// `IsIncludedInTopic`: default `false`. Update: in place.
            is_included_in_topic: Bool = "IsIncludedInTopic";
            /// `NeverAggregateInFilter`: default `false`. Update: in place.
            never_aggregate_in_filter: Bool = "NeverAggregateInFilter";
            /// `NonAdditive`: default `false`. Update: in place.
            non_additive: Bool = "NonAdditive";
            /// `NotAllowedAggregations`. Update: in place.
            not_allowed_aggregations: List<AuthorSpecifiedAggregation> = "NotAllowedAggregations";
            /// `SemanticType`. Update: in place.
            semantic_type: SemanticType = "SemanticType";
            /// `TimeGranularity`. Update: in place.
            time_granularity: TopicTimeGranularity = "TimeGranularity";
        }
    }

    property! {
        /// `TopicConfigOptions` of `AWS::QuickSight::Topic`.
        TopicConfigOptions;
        new ();
        set {
            /// `QBusinessInsightsEnabled`. Update: in place.
            q_business_insights_enabled: Bool = "QBusinessInsightsEnabled";
        }
    }

    property! {
        /// `TopicDateRangeFilter` of `AWS::QuickSight::Topic`.
        TopicDateRangeFilter;
        new ();
        set {
            /// `Constant`. Update: in place.
            constant: TopicRangeFilterConstant = "Constant";
            /// `Inclusive`: default `false`. Update: in place.
            inclusive: Bool = "Inclusive";
        }
    }

    property! {
        /// `TopicFilter` of `AWS::QuickSight::Topic`.
        TopicFilter;
        new_with TopicFilterRequired {
            /// `FilterName`: at most 256 characters. Update: in place.
            filter_name: Str = "FilterName",
            /// `OperandFieldName`: at most 256 characters. Update: in place.
            operand_field_name: Str = "OperandFieldName",
        }
        set {
            /// `CategoryFilter`. Update: in place.
            category_filter: TopicCategoryFilter = "CategoryFilter";
            /// `DateRangeFilter`. Update: in place.
            date_range_filter: TopicDateRangeFilter = "DateRangeFilter";
            /// `FilterClass`. Update: in place.
            filter_class: FilterClass = "FilterClass";
            /// `FilterDescription`: at most 500 characters. Update: in place.
            filter_description: Str = "FilterDescription";
            /// `FilterSynonyms`: at most 256 characters. Update: in place.
            filter_synonyms: List<Str> = "FilterSynonyms";
            /// `FilterType`. Update: in place.
            filter_type: NamedFilterType = "FilterType";
            /// `NumericEqualityFilter`. Update: in place.
            numeric_equality_filter: TopicNumericEqualityFilter = "NumericEqualityFilter";
            /// `NumericRangeFilter`. Update: in place.
            numeric_range_filter: TopicNumericRangeFilter = "NumericRangeFilter";
            /// `RelativeDateFilter`. Update: in place.
            relative_date_filter: TopicRelativeDateFilter = "RelativeDateFilter";
        }
    }

    property! {
        /// `TopicNamedEntity` of `AWS::QuickSight::Topic`.
        TopicNamedEntity;
        new (entity_name: Str = "EntityName");
        set {
            /// `Definition`. Update: in place.
            definition: List<NamedEntityDefinition> = "Definition";
            /// `EntityDescription`: at most 500 characters. Update: in place.
            entity_description: Str = "EntityDescription";
            /// `EntitySynonyms`: at most 256 characters. Update: in place.
            entity_synonyms: List<Str> = "EntitySynonyms";
            /// `SemanticEntityType`. Update: in place.
            semantic_entity_type: SemanticEntityType = "SemanticEntityType";
        }
    }

    property! {
        /// `TopicNumericEqualityFilter` of `AWS::QuickSight::Topic`.
        TopicNumericEqualityFilter;
        new ();
        set {
            /// `Aggregation`. Update: in place.
            aggregation: NamedFilterAggType = "Aggregation";
            /// `Constant`. Update: in place.
            constant: TopicSingularFilterConstant = "Constant";
        }
    }

    property! {
        /// `TopicNumericRangeFilter` of `AWS::QuickSight::Topic`.
        TopicNumericRangeFilter;
        new ();
        set {
            /// `Aggregation`. Update: in place.
            aggregation: NamedFilterAggType = "Aggregation";
            /// `Constant`. Update: in place.
            constant: TopicRangeFilterConstant = "Constant";
            /// `Inclusive`: default `false`. Update: in place.
            inclusive: Bool = "Inclusive";
        }
    }

    property! {
        /// `TopicRangeFilterConstant` of `AWS::QuickSight::Topic`.
        TopicRangeFilterConstant;
        new ();
        set {
            /// `ConstantType`. Update: in place.
            constant_type: ConstantType = "ConstantType";
            /// `RangeConstant`. Update: in place.
            range_constant: RangeConstant = "RangeConstant";
        }
    }

    property! {
        /// `TopicRelativeDateFilter` of `AWS::QuickSight::Topic`.
        TopicRelativeDateFilter;
        new ();
        set {
            /// `Constant`. Update: in place.
            constant: TopicSingularFilterConstant = "Constant";
            /// `RelativeDateFilterFunction`. Update: in place.
            relative_date_filter_function: TopicRelativeDateFilterFunction = "RelativeDateFilterFunction";
            /// `TimeGranularity`. Update: in place.
            time_granularity: TopicTimeGranularity = "TimeGranularity";
        }
    }

    property! {
        /// `TopicSingularFilterConstant` of `AWS::QuickSight::Topic`.
        TopicSingularFilterConstant;
        new ();
        set {
            /// `ConstantType`. Update: in place.
            constant_type: ConstantType = "ConstantType";
            /// `SingularConstant`: at most 256 characters. Update: in place.
            singular_constant: Str = "SingularConstant";
        }
    }

    values! {
        /// `AuthorSpecifiedAggregation` of `AWS::QuickSight::Topic`.
        AuthorSpecifiedAggregation {
            COUNT = "COUNT",
            DISTINCT_COUNT = "DISTINCT_COUNT",
            MIN = "MIN",
            MAX = "MAX",
            MEDIAN = "MEDIAN",
            SUM = "SUM",
            AVERAGE = "AVERAGE",
            STDEV = "STDEV",
            STDEVP = "STDEVP",
            VAR = "VAR",
            VARP = "VARP",
            PERCENTILE = "PERCENTILE",
        }
    }

    values! {
        /// `CategoryFilterFunction` of `AWS::QuickSight::Topic`.
        CategoryFilterFunction {
            EXACT = "EXACT",
            CONTAINS = "CONTAINS",
        }
    }

    values! {
        /// `CategoryFilterType` of `AWS::QuickSight::Topic`.
        CategoryFilterType {
            CUSTOM_FILTER = "CUSTOM_FILTER",
            CUSTOM_FILTER_LIST = "CUSTOM_FILTER_LIST",
            FILTER_LIST = "FILTER_LIST",
        }
    }

    values! {
        /// `ColumnDataRole` of `AWS::QuickSight::Topic`.
        ColumnDataRole {
            DIMENSION = "DIMENSION",
            MEASURE = "MEASURE",
        }
    }

    values! {
        /// `ColumnOrderingType` of `AWS::QuickSight::Topic`.
        ColumnOrderingType {
            GREATER_IS_BETTER = "GREATER_IS_BETTER",
            LESSER_IS_BETTER = "LESSER_IS_BETTER",
            SPECIFIED = "SPECIFIED",
        }
    }

    values! {
        /// `ConstantType` of `AWS::QuickSight::Topic`.
        ConstantType {
            SINGULAR = "SINGULAR",
            RANGE = "RANGE",
            COLLECTIVE = "COLLECTIVE",
        }
    }

    values! {
        /// `DefaultAggregation` of `AWS::QuickSight::Topic`.
        DefaultAggregation {
            SUM = "SUM",
            MAX = "MAX",
            MIN = "MIN",
            COUNT = "COUNT",
            DISTINCT_COUNT = "DISTINCT_COUNT",
            AVERAGE = "AVERAGE",
            MEDIAN = "MEDIAN",
            STDEV = "STDEV",
            STDEVP = "STDEVP",
            VAR = "VAR",
            VARP = "VARP",
        }
    }

    values! {
        /// `DisplayFormat` of `AWS::QuickSight::Topic`.
        DisplayFormat {
            AUTO = "AUTO",
            PERCENT = "PERCENT",
            CURRENCY = "CURRENCY",
            NUMBER = "NUMBER",
            DATE = "DATE",
            STRING = "STRING",
        }
    }

    values! {
        /// `FilterClass` of `AWS::QuickSight::Topic`.
        FilterClass {
            ENFORCED_VALUE_FILTER = "ENFORCED_VALUE_FILTER",
            CONDITIONAL_VALUE_FILTER = "CONDITIONAL_VALUE_FILTER",
            NAMED_VALUE_FILTER = "NAMED_VALUE_FILTER",
            DASHBOARD_DEFAULT_FILTER = "DASHBOARD_DEFAULT_FILTER",
        }
    }

    values! {
        /// `NamedEntityAggType` of `AWS::QuickSight::Topic`.
        NamedEntityAggType {
            SUM = "SUM",
            MIN = "MIN",
            MAX = "MAX",
            COUNT = "COUNT",
            AVERAGE = "AVERAGE",
            DISTINCT_COUNT = "DISTINCT_COUNT",
            STDEV = "STDEV",
            STDEVP = "STDEVP",
            VAR = "VAR",
            VARP = "VARP",
            PERCENTILE = "PERCENTILE",
            MEDIAN = "MEDIAN",
            CUSTOM = "CUSTOM",
        }
    }

    values! {
        /// `NamedFilterAggType` of `AWS::QuickSight::Topic`.
        NamedFilterAggType {
            NO_AGGREGATION = "NO_AGGREGATION",
            SUM = "SUM",
            AVERAGE = "AVERAGE",
            COUNT = "COUNT",
            DISTINCT_COUNT = "DISTINCT_COUNT",
            MAX = "MAX",
            MEDIAN = "MEDIAN",
            MIN = "MIN",
            STDEV = "STDEV",
            STDEVP = "STDEVP",
            VAR = "VAR",
            VARP = "VARP",
        }
    }

    values! {
        /// `NamedFilterType` of `AWS::QuickSight::Topic`.
        NamedFilterType {
            CATEGORY_FILTER = "CATEGORY_FILTER",
            NUMERIC_EQUALITY_FILTER = "NUMERIC_EQUALITY_FILTER",
            NUMERIC_RANGE_FILTER = "NUMERIC_RANGE_FILTER",
            DATE_RANGE_FILTER = "DATE_RANGE_FILTER",
            RELATIVE_DATE_FILTER = "RELATIVE_DATE_FILTER",
            NULL_FILTER = "NULL_FILTER",
        }
    }

    values! {
        /// `PropertyRole` of `AWS::QuickSight::Topic`.
        PropertyRole {
            PRIMARY = "PRIMARY",
            ID = "ID",
        }
    }

    values! {
        /// `PropertyUsage` of `AWS::QuickSight::Topic`.
        PropertyUsage {
            INHERIT = "INHERIT",
            DIMENSION = "DIMENSION",
            MEASURE = "MEASURE",
        }
    }

    values! {
        /// `TopicNumericSeparatorSymbol` of `AWS::QuickSight::Topic`.
        TopicNumericSeparatorSymbol {
            COMMA = "COMMA",
            DOT = "DOT",
        }
    }

    values! {
        /// `TopicRelativeDateFilterFunction` of `AWS::QuickSight::Topic`.
        TopicRelativeDateFilterFunction {
            PREVIOUS = "PREVIOUS",
            THIS = "THIS",
            LAST = "LAST",
            NEXT = "NEXT",
            NOW = "NOW",
        }
    }

    values! {
        /// `TopicTimeGranularity` of `AWS::QuickSight::Topic`.
        TopicTimeGranularity {
            SECOND = "SECOND",
            MINUTE = "MINUTE",
            HOUR = "HOUR",
            DAY = "DAY",
            WEEK = "WEEK",
            MONTH = "MONTH",
            QUARTER = "QUARTER",
            YEAR = "YEAR",
        }
    }

    values! {
        /// `TopicUserExperienceVersion` of `AWS::QuickSight::Topic`.
        TopicUserExperienceVersion {
            LEGACY = "LEGACY",
            NEW_READER_EXPERIENCE = "NEW_READER_EXPERIENCE",
        }
    }

    values! {
        /// `UndefinedSpecifiedValueType` of `AWS::QuickSight::Topic`.
        UndefinedSpecifiedValueType {
            LEAST = "LEAST",
            MOST = "MOST",
        }
    }
}

resource! {
    /// `AWS::QuickSight::TopicV2`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topicv2.html).
    TopicV2 = "AWS::QuickSight::TopicV2", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `CustomInstructions`. Update: in place.
        custom_instructions: topic_v2::CustomInstructions = "CustomInstructions";
        /// `DataSetRelations`: at most 32 items. Update: in place.
        data_set_relations: List<topic_v2::DataSetRelation> = "DataSetRelations";
        /// `DataSets`: 1 to 32 items. Update: in place.
        data_sets: List<topic_v2::DataSetReference> = "DataSets";
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `FolderArns`: at most 20 items. Update: replaces.
        folder_arns: List<Str> = "FolderArns";
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name";
        /// `Permissions`: 1 to 64 items. Update: in place.
        permissions: List<topic_v2::ResourcePermission> = "Permissions";
        /// `Tags`: 1 to 200 items. Update: replaces.
        tags: List<topic_v2::Tag> = "Tags";
        /// `TopicId`: at most 256 characters, `^[A-Za-z0-9-_.\\+]*$`. Update: replaces.
        topic_id: Str = "TopicId";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
}

/// Property types of `AWS::QuickSight::TopicV2`.
pub mod topic_v2 {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::topic::Tag;

    property! {
        /// `CustomInstructions` of `AWS::QuickSight::TopicV2`.
        CustomInstructions;
        new (custom_instructions_string: Str = "CustomInstructionsString");
        set {
        }
    }

    property! {
        /// `DataSetReference` of `AWS::QuickSight::TopicV2`.
        DataSetReference;
        new (data_set_arn: Str = "DataSetArn");
        set {
            /// `DataSetName`: at most 256 characters. Update: in place.
            data_set_name: Str = "DataSetName";
        }
    }

    property! {
        /// `DataSetRelation` of `AWS::QuickSight::TopicV2`.
        DataSetRelation;
        new_with DataSetRelationRequired {
            /// `Left`. Update: in place.
            left: DataSetRelationEndpoint = "Left",
            /// `Right`. Update: in place.
            right: DataSetRelationEndpoint = "Right",
        }
        set {
        }
    }

    property! {
        /// `DataSetRelationEndpoint` of `AWS::QuickSight::TopicV2`.
        DataSetRelationEndpoint;
        new (data_set_arn: Str = "DataSetArn", column_names: List<Str> = "ColumnNames");
        set {
        }
    }

    property! {
        /// `ResourcePermission` of `AWS::QuickSight::TopicV2`.
        ResourcePermission;
        new (actions: List<Str> = "Actions", principal: Str = "Principal");
        set {
        }
    }
}

resource! {
    /// `AWS::QuickSight::VPCConnection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-vpcconnection.html).
    VPCConnection = "AWS::QuickSight::VPCConnection", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AvailabilityStatus`. Update: in place.
        availability_status: vpc_connection::VPCConnectionAvailabilityStatus = "AvailabilityStatus";
        /// `AwsAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `DnsResolvers`: at most 15 items, 7 to 15 characters. Update: in place.
        dns_resolvers: List<Str> = "DnsResolvers";
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `SecurityGroupIds`: 1 to 16 items, 1 to 255 characters, `^sg-[0-9a-z]*$`. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SubnetIds`: 2 to 15 items, 1 to 255 characters, `^subnet-[0-9a-z]*$`. Update: in place.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<vpc_connection::Tag> = "Tags";
        /// `VPCConnectionId`: 1 to 1000 characters, `[\w\-]+`. Update: replaces.
        vpc_connection_id: Str = "VPCConnectionId";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `NetworkInterfaces`
        network_interfaces: List<Str> = "NetworkInterfaces";
        /// `Status`
        status: Str = "Status";
        /// `VPCId`
        vpc_id: Str = "VPCId";
    }
}

/// Property types of `AWS::QuickSight::VPCConnection`.
pub mod vpc_connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action_connector::Tag;

    values! {
        /// `VPCConnectionAvailabilityStatus` of `AWS::QuickSight::VPCConnection`.
        VPCConnectionAvailabilityStatus {
            AVAILABLE = "AVAILABLE",
            UNAVAILABLE = "UNAVAILABLE",
            PARTIALLY_AVAILABLE = "PARTIALLY_AVAILABLE",
        }
    }
}
