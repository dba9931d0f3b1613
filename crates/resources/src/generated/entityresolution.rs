// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::EntityResolution`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::EntityResolution::IdMappingWorkflow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html).
    IdMappingWorkflow = "AWS::EntityResolution::IdMappingWorkflow", Ref = Str;
    tags "Tags" List;
    new_with IdMappingWorkflowRequired {
        /// `WorkflowName`: at most 255 characters, `^[a-zA-Z_0-9-]*$`. Update: replaces.
        workflow_name: Str = "WorkflowName",
        /// `InputSourceConfig`: 1 to 20 items. Update: in place.
        input_source_config: List<id_mapping_workflow::IdMappingWorkflowInputSource> = "InputSourceConfig",
        /// `IdMappingTechniques`. Update: in place.
        id_mapping_techniques: id_mapping_workflow::IdMappingTechniques = "IdMappingTechniques",
        /// `RoleArn`: at most 512 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `Description`: at most 255 characters. Update: in place.
        description: Str = "Description";
        /// `IdMappingIncrementalRunConfig`. Update: in place.
        id_mapping_incremental_run_config: id_mapping_workflow::IdMappingIncrementalRunConfig = "IdMappingIncrementalRunConfig";
        /// `IdMappingTechniques`. Update: in place.
        id_mapping_techniques: id_mapping_workflow::IdMappingTechniques = "IdMappingTechniques";
        /// `InputSourceConfig`: 1 to 20 items. Update: in place.
        input_source_config: List<id_mapping_workflow::IdMappingWorkflowInputSource> = "InputSourceConfig";
        /// `OutputSourceConfig`: 1 items. Update: in place.
        output_source_config: List<id_mapping_workflow::IdMappingWorkflowOutputSource> = "OutputSourceConfig";
        /// `RoleArn`: at most 512 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<id_mapping_workflow::Tag> = "Tags";
        /// `WorkflowName`: at most 255 characters, `^[a-zA-Z_0-9-]*$`. Update: replaces.
        workflow_name: Str = "WorkflowName";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `WorkflowArn`
        workflow_arn: Arn = "WorkflowArn";
    }
    ref workflow_name;
}

/// Property types of `AWS::EntityResolution::IdMappingWorkflow`.
pub mod id_mapping_workflow {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `IdMappingIncrementalRunConfig` of `AWS::EntityResolution::IdMappingWorkflow`.
        IdMappingIncrementalRunConfig;
        new (incremental_run_type: IncrementalRunType = "IncrementalRunType");
        set {
        }
    }

    property! {
        /// `IdMappingRuleBasedProperties` of `AWS::EntityResolution::IdMappingWorkflow`.
        IdMappingRuleBasedProperties;
        new (attribute_matching_model: AttributeMatchingModel = "AttributeMatchingModel", record_matching_model: RecordMatchingModel = "RecordMatchingModel");
        set {
            /// `RuleDefinitionType`. Update: in place.
            rule_definition_type: RuleDefinitionType = "RuleDefinitionType";
            /// `Rules`: 1 to 25 items. Update: in place.
            rules: List<Rule> = "Rules";
        }
    }

    property! {
        /// `IdMappingTechniques` of `AWS::EntityResolution::IdMappingWorkflow`.
        IdMappingTechniques;
        new ();
        set {
            /// `IdMappingType`. Update: in place.
            id_mapping_type: IdMappingType = "IdMappingType";
            /// `NormalizationVersion`. Update: in place.
            normalization_version: Str = "NormalizationVersion";
            /// `ProviderProperties`. Update: in place.
            provider_properties: ProviderProperties = "ProviderProperties";
            /// `RuleBasedProperties`. Update: in place.
            rule_based_properties: IdMappingRuleBasedProperties = "RuleBasedProperties";
        }
    }

    property! {
        /// `IdMappingWorkflowInputSource` of `AWS::EntityResolution::IdMappingWorkflow`.
        IdMappingWorkflowInputSource;
        new (input_source_arn: Str = "InputSourceARN");
        set {
            /// `SchemaArn`. Update: in place.
            schema_arn: Str = "SchemaArn";
            /// `Type`. Update: in place.
            type_: Type = "Type";
        }
    }

    property! {
        /// `IdMappingWorkflowOutputSource` of `AWS::EntityResolution::IdMappingWorkflow`.
        IdMappingWorkflowOutputSource;
        new (output_s3_path: Str = "OutputS3Path");
        set {
            /// `KMSArn`: `^arn:(aws|aws-us-gov|aws-cn):kms:.*:[0-9]+:.*$`. Update: in place.
            kms_arn: KmsKeyArn = "KMSArn";
        }
    }

    property! {
        /// `IntermediateSourceConfiguration` of `AWS::EntityResolution::IdMappingWorkflow`.
        IntermediateSourceConfiguration;
        new (intermediate_s3_path: Str = "IntermediateS3Path");
        set {
        }
    }

    property! {
        /// `ProviderProperties` of `AWS::EntityResolution::IdMappingWorkflow`.
        ProviderProperties;
        new (provider_service_arn: Str = "ProviderServiceArn");
        set {
            /// `IntermediateSourceConfiguration`. Update: in place.
            intermediate_source_configuration: IntermediateSourceConfiguration = "IntermediateSourceConfiguration";
            /// `ProviderConfiguration`. Update: in place.
            provider_configuration: Map<Str> = "ProviderConfiguration";
        }
    }

    property! {
        /// `Rule` of `AWS::EntityResolution::IdMappingWorkflow`.
        Rule;
        new (rule_name: Str = "RuleName", matching_keys: List<Str> = "MatchingKeys");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::EntityResolution::IdMappingWorkflow`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AttributeMatchingModel` of `AWS::EntityResolution::IdMappingWorkflow`.
        AttributeMatchingModel {
            ONE_TO_ONE = "ONE_TO_ONE",
            MANY_TO_MANY = "MANY_TO_MANY",
        }
    }

    values! {
        /// `IdMappingType` of `AWS::EntityResolution::IdMappingWorkflow`.
        IdMappingType {
            PROVIDER = "PROVIDER",
            RULE_BASED = "RULE_BASED",
        }
    }

    values! {
        /// `IncrementalRunType` of `AWS::EntityResolution::IdMappingWorkflow`.
        IncrementalRunType {
            ON_DEMAND = "ON_DEMAND",
        }
    }

    values! {
        /// `RecordMatchingModel` of `AWS::EntityResolution::IdMappingWorkflow`.
        RecordMatchingModel {
            ONE_SOURCE_TO_ONE_TARGET = "ONE_SOURCE_TO_ONE_TARGET",
            MANY_SOURCE_TO_ONE_TARGET = "MANY_SOURCE_TO_ONE_TARGET",
        }
    }

    values! {
        /// `RuleDefinitionType` of `AWS::EntityResolution::IdMappingWorkflow`.
        RuleDefinitionType {
            SOURCE = "SOURCE",
            TARGET = "TARGET",
        }
    }

    values! {
        /// `Type` of `AWS::EntityResolution::IdMappingWorkflow`.
        Type {
            SOURCE = "SOURCE",
            TARGET = "TARGET",
        }
    }
}

resource! {
    /// `AWS::EntityResolution::IdNamespace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html).
    IdNamespace = "AWS::EntityResolution::IdNamespace", Ref = Str;
    tags "Tags" List;
    new (id_namespace_name: Str = "IdNamespaceName", type_: id_namespace::Type = "Type");
    set {
        /// `Description`: at most 255 characters. Update: in place.
        description: Str = "Description";
        /// `IdMappingWorkflowProperties`: 1 items. Update: in place.
        id_mapping_workflow_properties: List<id_namespace::IdNamespaceIdMappingWorkflowProperties> = "IdMappingWorkflowProperties";
        /// `IdNamespaceName`: 1 to 255 characters, `^[a-zA-Z_0-9-]*$`. Update: replaces.
        id_namespace_name: Str = "IdNamespaceName";
        /// `InputSourceConfig`: at most 20 items. Update: in place.
        input_source_config: List<id_namespace::IdNamespaceInputSource> = "InputSourceConfig";
        /// `RoleArn`: 32 to 512 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<id_namespace::Tag> = "Tags";
        /// `Type`. Update: in place.
        type_: id_namespace::Type = "Type";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `IdNamespaceArn`
        id_namespace_arn: Arn = "IdNamespaceArn";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref id_namespace_name;
}

/// Property types of `AWS::EntityResolution::IdNamespace`.
pub mod id_namespace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::id_mapping_workflow::{AttributeMatchingModel, IdMappingType, RecordMatchingModel, RuleDefinitionType, Tag, Type};

    property! {
        /// `IdNamespaceIdMappingWorkflowProperties` of `AWS::EntityResolution::IdNamespace`.
        IdNamespaceIdMappingWorkflowProperties;
        new (id_mapping_type: IdMappingType = "IdMappingType");
        set {
            /// `ProviderProperties`. Update: in place.
            provider_properties: NamespaceProviderProperties = "ProviderProperties";
            /// `RuleBasedProperties`. Update: in place.
            rule_based_properties: NamespaceRuleBasedProperties = "RuleBasedProperties";
        }
    }

    property! {
        /// `IdNamespaceInputSource` of `AWS::EntityResolution::IdNamespace`.
        IdNamespaceInputSource;
        new (input_source_arn: Str = "InputSourceARN");
        set {
            /// `SchemaName`: 1 to 255 characters, `^[a-zA-Z_0-9-]*$`. Update: in place.
            schema_name: Str = "SchemaName";
        }
    }

    property! {
        /// `NamespaceProviderProperties` of `AWS::EntityResolution::IdNamespace`.
        NamespaceProviderProperties;
        new (provider_service_arn: Str = "ProviderServiceArn");
        set {
            /// `ProviderConfiguration`. Update: in place.
            provider_configuration: Map<Str> = "ProviderConfiguration";
        }
    }

    property! {
        /// `NamespaceRuleBasedProperties` of `AWS::EntityResolution::IdNamespace`.
        NamespaceRuleBasedProperties;
        new ();
        set {
            /// `AttributeMatchingModel`. Update: in place.
            attribute_matching_model: AttributeMatchingModel = "AttributeMatchingModel";
            /// `RecordMatchingModels`. Update: in place.
            record_matching_models: List<RecordMatchingModel> = "RecordMatchingModels";
            /// `RuleDefinitionTypes`. Update: in place.
            rule_definition_types: List<RuleDefinitionType> = "RuleDefinitionTypes";
            /// `Rules`: 1 to 25 items. Update: in place.
            rules: List<Rule> = "Rules";
        }
    }

    property! {
        /// `Rule` of `AWS::EntityResolution::IdNamespace`.
        Rule;
        new (rule_name: Str = "RuleName", matching_keys: List<Str> = "MatchingKeys");
        set {
        }
    }
}

resource! {
    /// `AWS::EntityResolution::MatchingWorkflow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html).
    MatchingWorkflow = "AWS::EntityResolution::MatchingWorkflow", Ref = Str;
    tags "Tags" List;
    new_with MatchingWorkflowRequired {
        /// `WorkflowName`: at most 255 characters, `^[a-zA-Z_0-9-]*$`. Update: replaces.
        workflow_name: Str = "WorkflowName",
        /// `InputSourceConfig`: 1 to 20 items. Update: in place.
        input_source_config: List<matching_workflow::InputSource> = "InputSourceConfig",
        /// `OutputSourceConfig`: 1 items. Update: in place.
        output_source_config: List<matching_workflow::OutputSource> = "OutputSourceConfig",
        /// `ResolutionTechniques`. Update: in place.
        resolution_techniques: matching_workflow::ResolutionTechniques = "ResolutionTechniques",
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `Description`: at most 255 characters. Update: in place.
        description: Str = "Description";
        /// `IncrementalRunConfig`. Update: in place.
        incremental_run_config: matching_workflow::IncrementalRunConfig = "IncrementalRunConfig";
        /// `InputSourceConfig`: 1 to 20 items. Update: in place.
        input_source_config: List<matching_workflow::InputSource> = "InputSourceConfig";
        /// `OutputSourceConfig`: 1 items. Update: in place.
        output_source_config: List<matching_workflow::OutputSource> = "OutputSourceConfig";
        /// `ResolutionTechniques`. Update: in place.
        resolution_techniques: matching_workflow::ResolutionTechniques = "ResolutionTechniques";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<matching_workflow::Tag> = "Tags";
        /// `WorkflowName`: at most 255 characters, `^[a-zA-Z_0-9-]*$`. Update: replaces.
        workflow_name: Str = "WorkflowName";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `WorkflowArn`
        workflow_arn: Arn = "WorkflowArn";
    }
    ref workflow_name;
}

/// Property types of `AWS::EntityResolution::MatchingWorkflow`.
pub mod matching_workflow {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::id_mapping_workflow::{AttributeMatchingModel, IntermediateSourceConfiguration, ProviderProperties, Rule, Tag};

    property! {
        /// `CustomerProfilesIntegrationConfig` of `AWS::EntityResolution::MatchingWorkflow`.
        CustomerProfilesIntegrationConfig;
        new_with CustomerProfilesIntegrationConfigRequired {
            /// `DomainArn`. Update: in place.
            domain_arn: Str = "DomainArn",
            /// `ObjectTypeArn`. Update: in place.
            object_type_arn: Str = "ObjectTypeArn",
        }
        set {
        }
    }

    property! {
        /// `IncrementalRunConfig` of `AWS::EntityResolution::MatchingWorkflow`.
        IncrementalRunConfig;
        new (incremental_run_type: IncrementalRunType = "IncrementalRunType");
        set {
        }
    }

    property! {
        /// `InputSource` of `AWS::EntityResolution::MatchingWorkflow`.
        InputSource;
        new_with InputSourceRequired {
            /// `InputSourceARN`: `arn:(aws|aws-us-gov|aws-cn):.*:.*:[0-9]+:.*$`. Update: in place.
            input_source_arn: Str = "InputSourceARN",
            /// `SchemaArn`. Update: in place.
            schema_arn: Str = "SchemaArn",
        }
        set {
            /// `ApplyNormalization`. Update: in place.
            apply_normalization: Bool = "ApplyNormalization";
        }
    }

    property! {
        /// `MatchingConfig` of `AWS::EntityResolution::MatchingWorkflow`.
        MatchingConfig;
        new ();
        set {
            /// `EnableTransitiveMatching`. Update: in place.
            enable_transitive_matching: Bool = "EnableTransitiveMatching";
        }
    }

    property! {
        /// `OutputAttribute` of `AWS::EntityResolution::MatchingWorkflow`.
        OutputAttribute;
        new (name: Str = "Name");
        set {
            /// `Hashed`. Update: in place.
            hashed: Bool = "Hashed";
        }
    }

    property! {
        /// `OutputSource` of `AWS::EntityResolution::MatchingWorkflow`.
        OutputSource;
        new (output: List<OutputAttribute> = "Output");
        set {
            /// `ApplyNormalization`. Update: in place.
            apply_normalization: Bool = "ApplyNormalization";
            /// `CustomerProfilesIntegrationConfig`. Update: in place.
            customer_profiles_integration_config: CustomerProfilesIntegrationConfig = "CustomerProfilesIntegrationConfig";
            /// `KMSArn`: `^arn:(aws|aws-us-gov|aws-cn):kms:.*:[0-9]+:.*$`. Update: in place.
            kms_arn: KmsKeyArn = "KMSArn";
            /// `OutputS3Path`: at most 1024 characters, `^s3://([^/]+)/?(.*?([^/]+)/?)$`. Update: in place.
            output_s3_path: Str = "OutputS3Path";
        }
    }

    property! {
        /// `ResolutionTechniques` of `AWS::EntityResolution::MatchingWorkflow`.
        ResolutionTechniques;
        new ();
        set {
            /// `EnableRealTimeMatching`. Update: replaces.
            enable_real_time_matching: Bool = "EnableRealTimeMatching";
            /// `ProviderProperties`. Update: in place.
            provider_properties: ProviderProperties = "ProviderProperties";
            /// `ResolutionType`. Update: in place.
            resolution_type: ResolutionType = "ResolutionType";
            /// `RuleBasedProperties`. Update: in place.
            rule_based_properties: RuleBasedProperties = "RuleBasedProperties";
            /// `RuleConditionProperties`. Update: in place.
            rule_condition_properties: RuleConditionProperties = "RuleConditionProperties";
        }
    }

    property! {
        /// `RuleBasedProperties` of `AWS::EntityResolution::MatchingWorkflow`.
        RuleBasedProperties;
        new (attribute_matching_model: AttributeMatchingModel = "AttributeMatchingModel", rules: List<Rule> = "Rules");
        set {
            /// `MatchPurpose`. Update: in place.
            match_purpose: MatchPurpose = "MatchPurpose";
        }
    }

    property! {
        /// `RuleCondition` of `AWS::EntityResolution::MatchingWorkflow`.
        RuleCondition;
        new ();
        set {
            /// `Condition`. Update: in place.
            condition: Str = "Condition";
            /// `RuleName`: at most 255 characters, `^[a-zA-Z_0-9- \t]*$`. Update: in place.
            rule_name: Str = "RuleName";
        }
    }

    property! {
        /// `RuleConditionProperties` of `AWS::EntityResolution::MatchingWorkflow`.
        RuleConditionProperties;
        new (rules: List<RuleCondition> = "Rules");
        set {
            /// `MatchingConfig`. Update: in place.
            matching_config: MatchingConfig = "MatchingConfig";
        }
    }

    values! {
        /// `IncrementalRunType` of `AWS::EntityResolution::MatchingWorkflow`.
        IncrementalRunType {
            IMMEDIATE = "IMMEDIATE",
        }
    }

    values! {
        /// `MatchPurpose` of `AWS::EntityResolution::MatchingWorkflow`.
        MatchPurpose {
            IDENTIFIER_GENERATION = "IDENTIFIER_GENERATION",
            INDEXING = "INDEXING",
        }
    }

    values! {
        /// `ResolutionType` of `AWS::EntityResolution::MatchingWorkflow`.
        ResolutionType {
            RULE_MATCHING = "RULE_MATCHING",
            ML_MATCHING = "ML_MATCHING",
            PROVIDER = "PROVIDER",
        }
    }
}

resource! {
    /// `AWS::EntityResolution::PolicyStatement`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-policystatement.html).
    PolicyStatement = "AWS::EntityResolution::PolicyStatement", Ref = Str;
    new_with PolicyStatementRequired {
        /// `Arn`. Update: replaces.
        arn: Str = "Arn",
        /// `StatementId`: 1 to 64 characters, `^[0-9A-Za-z]+$`. Update: replaces.
        statement_id: Str = "StatementId",
    }
    set {
        /// `Action`: at least 1 items, 3 to 64 characters, `^(entityresolution:[a-zA-Z0-9]+)$`. Update: in place.
        action: List<Str> = "Action";
        /// `Arn`. Update: replaces.
        arn: Str = "Arn";
        /// `Condition`: 1 to 40 960 characters. Update: in place.
        condition: Str = "Condition";
        /// `Effect`. Update: in place.
        effect: policy_statement::StatementEffect = "Effect";
        /// `Principal`: at least 1 items, 12 to 64 characters, `^(\\d{12})|([a-z0-9\\.]+)$`. Update: in place.
        principal: List<Str> = "Principal";
        /// `StatementId`: 1 to 64 characters, `^[0-9A-Za-z]+$`. Update: replaces.
        statement_id: Str = "StatementId";
    }
    get {
    }
}

/// Property types of `AWS::EntityResolution::PolicyStatement`.
pub mod policy_statement {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `StatementEffect` of `AWS::EntityResolution::PolicyStatement`.
        StatementEffect {
            ALLOW = "Allow",
            DENY = "Deny",
        }
    }
}

resource! {
    /// `AWS::EntityResolution::SchemaMapping`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-schemamapping.html).
    SchemaMapping = "AWS::EntityResolution::SchemaMapping", Ref = Str;
    tags "Tags" List;
    new (schema_name: Str = "SchemaName", mapped_input_fields: List<schema_mapping::SchemaInputAttribute> = "MappedInputFields");
    set {
        /// `Description`: at most 255 characters. Update: may replace.
        description: Str = "Description";
        /// `MappedInputFields`: 2 to 35 items. Update: may replace.
        mapped_input_fields: List<schema_mapping::SchemaInputAttribute> = "MappedInputFields";
        /// `SchemaName`: at most 255 characters, `^[a-zA-Z_0-9-]*$`. Update: replaces.
        schema_name: Str = "SchemaName";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<schema_mapping::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `HasWorkflows`
        has_workflows: Bool = "HasWorkflows";
        /// `SchemaArn`
        schema_arn: Arn = "SchemaArn";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref schema_name;
}

/// Property types of `AWS::EntityResolution::SchemaMapping`.
pub mod schema_mapping {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::id_mapping_workflow::Tag;

    property! {
        /// `SchemaInputAttribute` of `AWS::EntityResolution::SchemaMapping`.
        SchemaInputAttribute;
        new (field_name: Str = "FieldName", type_: SchemaAttributeType = "Type");
        set {
            /// `GroupName`: at most 255 characters, `^[a-zA-Z_0-9- \t]*$`. Update: may replace.
            group_name: Str = "GroupName";
            /// `Hashed`. Update: may replace.
            hashed: Bool = "Hashed";
            /// `MatchKey`: at most 255 characters, `^[a-zA-Z_0-9- \t]*$`. Update: may replace.
            match_key: Str = "MatchKey";
            /// `SubType`: at most 255 characters, `^[a-zA-Z_0-9- ]*$`. Update: may replace.
            sub_type: Str = "SubType";
        }
    }

    values! {
        /// `SchemaAttributeType` of `AWS::EntityResolution::SchemaMapping`.
        SchemaAttributeType {
            NAME = "NAME",
            NAME_FIRST = "NAME_FIRST",
            NAME_MIDDLE = "NAME_MIDDLE",
            NAME_LAST = "NAME_LAST",
            ADDRESS = "ADDRESS",
            ADDRESS_STREET1 = "ADDRESS_STREET1",
            ADDRESS_STREET2 = "ADDRESS_STREET2",
            ADDRESS_STREET3 = "ADDRESS_STREET3",
            ADDRESS_CITY = "ADDRESS_CITY",
            ADDRESS_STATE = "ADDRESS_STATE",
            ADDRESS_COUNTRY = "ADDRESS_COUNTRY",
            ADDRESS_POSTALCODE = "ADDRESS_POSTALCODE",
            PHONE = "PHONE",
            PHONE_NUMBER = "PHONE_NUMBER",
            PHONE_COUNTRYCODE = "PHONE_COUNTRYCODE",
            EMAIL_ADDRESS = "EMAIL_ADDRESS",
            UNIQUE_ID = "UNIQUE_ID",
            DATE = "DATE",
            STRING = "STRING",
            PROVIDER_ID = "PROVIDER_ID",
        }
    }
}
