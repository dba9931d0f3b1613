// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Config`: 11 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Config::AggregationAuthorization`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-aggregationauthorization.html).
    AggregationAuthorization = "AWS::Config::AggregationAuthorization", Ref = Str;
    tags "Tags" List;
    new_with AggregationAuthorizationRequired {
        /// `AuthorizedAccountId`: `^\d{12}$`. Update: replaces.
        authorized_account_id: Str = "AuthorizedAccountId",
        /// `AuthorizedAwsRegion`: 1 to 64 characters. Update: replaces.
        authorized_aws_region: Str = "AuthorizedAwsRegion",
    }
    set {
        /// `AuthorizedAccountId`: `^\d{12}$`. Update: replaces.
        authorized_account_id: Str = "AuthorizedAccountId";
        /// `AuthorizedAwsRegion`: 1 to 64 characters. Update: replaces.
        authorized_aws_region: Str = "AuthorizedAwsRegion";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<aggregation_authorization::Tag> = "Tags";
    }
    get {
        /// `AggregationAuthorizationArn`
        aggregation_authorization_arn: ConfigAggregationAuthorizationArn = "AggregationAuthorizationArn";
    }
}

/// Property types of `AWS::Config::AggregationAuthorization`.
pub mod aggregation_authorization {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Config::AggregationAuthorization`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Config::ConfigRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configrule.html).
    ConfigRule = "AWS::Config::ConfigRule", Ref = ConfigConfigRuleName;
    new (source: config_rule::Source = "Source");
    set {
        /// `Compliance`. Update: in place.
        compliance: config_rule::Compliance = "Compliance";
        /// `ConfigRuleName`. Update: replaces.
        config_rule_name: Str = "ConfigRuleName";
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `EvaluationModes`. Update: in place.
        evaluation_modes: List<config_rule::EvaluationModeConfiguration> = "EvaluationModes";
        /// `InputParameters`. Update: in place.
        input_parameters: Json = "InputParameters";
        /// `MaximumExecutionFrequency`. Update: in place.
        maximum_execution_frequency: Str = "MaximumExecutionFrequency";
        /// `Scope`. Update: in place.
        scope: config_rule::Scope = "Scope";
        /// `Source`. Update: in place.
        source: config_rule::Source = "Source";
    }
    get {
        /// `Arn`
        arn: ConfigConfigRuleArn = "Arn";
        /// `Compliance.Type`
        compliance_type: Str = "Compliance.Type";
        /// `ConfigRuleId`
        config_rule_id: Str = "ConfigRuleId";
    }
    ref config_rule_name;
}

/// Property types of `AWS::Config::ConfigRule`.
pub mod config_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Compliance` of `AWS::Config::ConfigRule`.
        Compliance;
        new ();
        set {
            /// `Type`. Update: in place.
            type_: Str = "Type";
        }
    }

    property! {
        /// `CustomPolicyDetails` of `AWS::Config::ConfigRule`.
        CustomPolicyDetails;
        new ();
        set {
            /// `EnableDebugLogDelivery`. Update: in place.
            enable_debug_log_delivery: Bool = "EnableDebugLogDelivery";
            /// `PolicyRuntime`. Update: in place.
            policy_runtime: Str = "PolicyRuntime";
            /// `PolicyText`. Update: in place.
            policy_text: Str = "PolicyText";
        }
    }

    property! {
        /// `EvaluationModeConfiguration` of `AWS::Config::ConfigRule`.
        EvaluationModeConfiguration;
        new ();
        set {
            /// `Mode`. Update: in place.
            mode: Str = "Mode";
        }
    }

    property! {
        /// `Scope` of `AWS::Config::ConfigRule`.
        Scope;
        new ();
        set {
            /// `ComplianceResourceId`. Update: in place.
            compliance_resource_id: Str = "ComplianceResourceId";
            /// `ComplianceResourceTypes`: no item twice. Update: in place.
            compliance_resource_types: List<Str> = "ComplianceResourceTypes";
            /// `TagKey`. Update: in place.
            tag_key: Str = "TagKey";
            /// `TagValue`. Update: in place.
            tag_value: Str = "TagValue";
        }
    }

    property! {
        /// `Source` of `AWS::Config::ConfigRule`.
        Source;
        new (owner: Str = "Owner");
        set {
            /// `CustomPolicyDetails`. Update: in place.
            custom_policy_details: CustomPolicyDetails = "CustomPolicyDetails";
            /// `SourceDetails`: no item twice. Update: in place.
            source_details: List<SourceDetail> = "SourceDetails";
            /// `SourceIdentifier`. Update: in place.
            source_identifier: Str = "SourceIdentifier";
        }
    }

    property! {
        /// `SourceDetail` of `AWS::Config::ConfigRule`.
        SourceDetail;
        new_with SourceDetailRequired {
            /// `EventSource`. Update: in place.
            event_source: Str = "EventSource",
            /// `MessageType`. Update: in place.
            message_type: Str = "MessageType",
        }
        set {
            /// `MaximumExecutionFrequency`. Update: in place.
            maximum_execution_frequency: Str = "MaximumExecutionFrequency";
        }
    }
}

resource! {
    /// `AWS::Config::ConfigurationAggregator`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationaggregator.html).
    ConfigurationAggregator = "AWS::Config::ConfigurationAggregator", Ref = ConfigConfigurationAggregatorName;
    tags "Tags" List;
    new ();
    set {
        /// `AccountAggregationSources`: at most 1 items. Update: in place.
        account_aggregation_sources: List<configuration_aggregator::AccountAggregationSource> = "AccountAggregationSources";
        /// `ConfigurationAggregatorName`: 1 to 256 characters, `[\w\-]+`. Update: replaces.
        configuration_aggregator_name: Str = "ConfigurationAggregatorName";
        /// `OrganizationAggregationSource`. Update: in place.
        organization_aggregation_source: configuration_aggregator::OrganizationAggregationSource = "OrganizationAggregationSource";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<configuration_aggregator::Tag> = "Tags";
    }
    get {
        /// `ConfigurationAggregatorArn`
        configuration_aggregator_arn: ConfigConfigurationAggregatorArn = "ConfigurationAggregatorArn";
    }
    ref configuration_aggregator_name;
}

/// Property types of `AWS::Config::ConfigurationAggregator`.
pub mod configuration_aggregator {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::aggregation_authorization::Tag;

    property! {
        /// `AccountAggregationSource` of `AWS::Config::ConfigurationAggregator`.
        AccountAggregationSource;
        new (account_ids: List<Str> = "AccountIds");
        set {
            /// `AllAwsRegions`. Update: in place.
            all_aws_regions: Bool = "AllAwsRegions";
            /// `AwsRegions`: at least 1 items. Update: in place.
            aws_regions: List<Str> = "AwsRegions";
        }
    }

    property! {
        /// `OrganizationAggregationSource` of `AWS::Config::ConfigurationAggregator`.
        OrganizationAggregationSource;
        new (role_arn: IamRoleArn = "RoleArn");
        set {
            /// `AllAwsRegions`. Update: in place.
            all_aws_regions: Bool = "AllAwsRegions";
            /// `AwsRegions`: at least 1 items. Update: in place.
            aws_regions: List<Str> = "AwsRegions";
        }
    }
}

resource! {
    /// `AWS::Config::ConfigurationRecorder`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html).
    ConfigurationRecorder = "AWS::Config::ConfigurationRecorder", Ref = ConfigConfigurationRecorderName;
    new (role_arn: IamRoleArn = "RoleARN");
    set {
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `RecordingGroup`. Update: in place.
        recording_group: configuration_recorder::RecordingGroup = "RecordingGroup";
        /// `RecordingMode`. Update: in place.
        recording_mode: configuration_recorder::RecordingMode = "RecordingMode";
        /// `RoleARN`. Update: in place.
        role_arn: IamRoleArn = "RoleARN";
        /// `StartedOnCreate`: default `true`. Update: replaces.
        started_on_create: Bool = "StartedOnCreate";
    }
    get {
        /// `ResourceARN`
        resource_arn: ConfigConfigurationRecorderResourceArn = "ResourceARN";
    }
    ref name;
}

/// Property types of `AWS::Config::ConfigurationRecorder`.
pub mod configuration_recorder {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ExclusionByResourceTypes` of `AWS::Config::ConfigurationRecorder`.
        ExclusionByResourceTypes;
        new (resource_types: List<Str> = "ResourceTypes");
        set {
        }
    }

    property! {
        /// `RecordingGroup` of `AWS::Config::ConfigurationRecorder`.
        RecordingGroup;
        new ();
        set {
            /// `AllSupported`. Update: in place.
            all_supported: Bool = "AllSupported";
            /// `ExclusionByResourceTypes`. Update: in place.
            exclusion_by_resource_types: ExclusionByResourceTypes = "ExclusionByResourceTypes";
            /// `IncludeGlobalResourceTypes`. Update: in place.
            include_global_resource_types: Bool = "IncludeGlobalResourceTypes";
            /// `RecordingStrategy`. Update: in place.
            recording_strategy: RecordingStrategy = "RecordingStrategy";
            /// `ResourceTypes`: no item twice. Update: in place.
            resource_types: List<Str> = "ResourceTypes";
        }
    }

    property! {
        /// `RecordingMode` of `AWS::Config::ConfigurationRecorder`.
        RecordingMode;
        new (recording_frequency: Str = "RecordingFrequency");
        set {
            /// `RecordingModeOverrides`: no item twice. Update: in place.
            recording_mode_overrides: List<RecordingModeOverride> = "RecordingModeOverrides";
        }
    }

    property! {
        /// `RecordingModeOverride` of `AWS::Config::ConfigurationRecorder`.
        RecordingModeOverride;
        new (resource_types: List<Str> = "ResourceTypes", recording_frequency: Str = "RecordingFrequency");
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `RecordingStrategy` of `AWS::Config::ConfigurationRecorder`.
        RecordingStrategy;
        new (use_only: Str = "UseOnly");
        set {
        }
    }
}

resource! {
    /// `AWS::Config::ConformancePack`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-conformancepack.html).
    ConformancePack = "AWS::Config::ConformancePack", Ref = ConfigConformancePackName;
    tags "Tags" List;
    new (conformance_pack_name: Str = "ConformancePackName");
    set {
        /// `ConformancePackInputParameters`: at most 60 items. Update: in place.
        conformance_pack_input_parameters: List<conformance_pack::ConformancePackInputParameter> = "ConformancePackInputParameters";
        /// `ConformancePackName`: 1 to 256 characters, `[a-zA-Z][-a-zA-Z0-9]*`. Update: replaces.
        conformance_pack_name: Str = "ConformancePackName";
        /// `DeliveryS3Bucket`: at most 63 characters. Update: in place.
        delivery_s3_bucket: S3BucketName = "DeliveryS3Bucket";
        /// `DeliveryS3KeyPrefix`: at most 1024 characters. Update: in place.
        delivery_s3_key_prefix: Str = "DeliveryS3KeyPrefix";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<conformance_pack::Tag> = "Tags";
        /// `TemplateBody`: 1 to 51 200 characters. Update: in place.
        template_body: Str = "TemplateBody";
        /// `TemplateS3Uri`: 1 to 1024 characters, `s3://.*`. Update: in place.
        template_s3_uri: Str = "TemplateS3Uri";
        /// `TemplateSSMDocumentDetails`. Update: in place.
        template_ssm_document_details: conformance_pack::TemplateSSMDocumentDetails = "TemplateSSMDocumentDetails";
    }
    get {
        /// `ConformancePackArn`
        conformance_pack_arn: ConfigConformancePackArn = "ConformancePackArn";
    }
    ref conformance_pack_name;
}

/// Property types of `AWS::Config::ConformancePack`.
pub mod conformance_pack {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::aggregation_authorization::Tag;

    property! {
        /// `ConformancePackInputParameter` of `AWS::Config::ConformancePack`.
        ConformancePackInputParameter;
        new_with ConformancePackInputParameterRequired {
            /// `ParameterName`: at most 255 characters. Update: in place.
            parameter_name: Str = "ParameterName",
            /// `ParameterValue`: at most 4096 characters. Update: in place.
            parameter_value: Str = "ParameterValue",
        }
        set {
        }
    }

    property! {
        /// `TemplateSSMDocumentDetails` of `AWS::Config::ConformancePack`.
        TemplateSSMDocumentDetails;
        new ();
        set {
            /// `DocumentName`: 3 to 128 characters, `^[a-zA-Z0-9_\-.:/]{3,200}$`. Update: in place.
            document_name: Str = "DocumentName";
            /// `DocumentVersion`: 1 to 128 characters, `^([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)$`. Update: in place.
            document_version: Str = "DocumentVersion";
        }
    }
}

resource! {
    /// `AWS::Config::Connector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-connector.html).
    Connector = "AWS::Config::Connector", Ref = ConfigConnectorArn;
    tags "Tags" List;
    new (connector_configuration: connector::ConnectorConfiguration = "ConnectorConfiguration");
    set {
        /// `ConnectorConfiguration`. Update: replaces.
        connector_configuration: connector::ConnectorConfiguration = "ConnectorConfiguration";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<connector::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `Name`
        name: Str = "Name";
    }
    ref arn;
}

/// Property types of `AWS::Config::Connector`.
pub mod connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::aggregation_authorization::Tag;

    property! {
        /// `AzureConnectorConfiguration` of `AWS::Config::Connector`.
        AzureConnectorConfiguration;
        new_with AzureConnectorConfigurationRequired {
            /// `TenantIdentifier`: 1 to 128 characters. Update: replaces.
            tenant_identifier: Str = "TenantIdentifier",
            /// `ClientIdentifier`: 1 to 128 characters. Update: replaces.
            client_identifier: Str = "ClientIdentifier",
        }
        set {
        }
    }

    property! {
        /// `ConnectorConfiguration` of `AWS::Config::Connector`.
        ConnectorConfiguration;
        new ();
        set {
            /// `Azure`. Update: replaces.
            azure: AzureConnectorConfiguration = "Azure";
        }
    }
}

resource! {
    /// `AWS::Config::DeliveryChannel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html).
    DeliveryChannel = "AWS::Config::DeliveryChannel", Ref = ConfigDeliveryChannelName;
    new (s3_bucket_name: S3BucketName = "S3BucketName");
    set {
        /// `ConfigSnapshotDeliveryProperties`. Update: in place.
        config_snapshot_delivery_properties: delivery_channel::ConfigSnapshotDeliveryProperties = "ConfigSnapshotDeliveryProperties";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `S3BucketName`. Update: in place.
        s3_bucket_name: S3BucketName = "S3BucketName";
        /// `S3KeyPrefix`. Update: in place.
        s3_key_prefix: Str = "S3KeyPrefix";
        /// `S3KmsKeyArn`. Update: in place.
        s3_kms_key_arn: KmsKeyArn = "S3KmsKeyArn";
        /// `SnsTopicARN`. Update: in place.
        sns_topic_arn: SnsTopicArn = "SnsTopicARN";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::Config::DeliveryChannel`.
pub mod delivery_channel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConfigSnapshotDeliveryProperties` of `AWS::Config::DeliveryChannel`.
        ConfigSnapshotDeliveryProperties;
        new ();
        set {
            /// `DeliveryFrequency`. Update: in place.
            delivery_frequency: DeliveryFrequency = "DeliveryFrequency";
        }
    }

    values! {
        /// `DeliveryFrequency` of `AWS::Config::DeliveryChannel`.
        DeliveryFrequency {
            ONE_HOUR = "One_Hour",
            THREE_HOURS = "Three_Hours",
            SIX_HOURS = "Six_Hours",
            TWELVE_HOURS = "Twelve_Hours",
            TWENTY_FOUR_HOURS = "TwentyFour_Hours",
        }
    }
}

resource! {
    /// `AWS::Config::OrganizationConfigRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconfigrule.html).
    OrganizationConfigRule = "AWS::Config::OrganizationConfigRule", Ref = ConfigOrganizationConfigRuleName;
    new (organization_config_rule_name: Str = "OrganizationConfigRuleName");
    set {
        /// `ExcludedAccounts`: at most 1000 items, `^\d{12}$`. Update: in place.
        excluded_accounts: List<Str> = "ExcludedAccounts";
        /// `OrganizationConfigRuleName`: 1 to 64 characters, `^[A-Za-z0-9-_]+$`. Update: replaces.
        organization_config_rule_name: Str = "OrganizationConfigRuleName";
        /// `OrganizationCustomPolicyRuleMetadata`. Update: in place.
        organization_custom_policy_rule_metadata: organization_config_rule::OrganizationCustomPolicyRuleMetadata = "OrganizationCustomPolicyRuleMetadata";
        /// `OrganizationCustomRuleMetadata`. Update: in place.
        organization_custom_rule_metadata: organization_config_rule::OrganizationCustomRuleMetadata = "OrganizationCustomRuleMetadata";
        /// `OrganizationManagedRuleMetadata`. Update: in place.
        organization_managed_rule_metadata: organization_config_rule::OrganizationManagedRuleMetadata = "OrganizationManagedRuleMetadata";
    }
    get {
        /// `OrganizationConfigRuleArn`
        organization_config_rule_arn: ConfigOrganizationConfigRuleArn = "OrganizationConfigRuleArn";
    }
    ref organization_config_rule_name;
}

/// Property types of `AWS::Config::OrganizationConfigRule`.
pub mod organization_config_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `OrganizationCustomPolicyRuleMetadata` of `AWS::Config::OrganizationConfigRule`.
        OrganizationCustomPolicyRuleMetadata;
        new_with OrganizationCustomPolicyRuleMetadataRequired {
            /// `Runtime`. Update: in place.
            runtime: Str = "Runtime",
            /// `PolicyText`: at most 10 000 characters. Update: in place.
            policy_text: Str = "PolicyText",
        }
        set {
            /// `DebugLogDeliveryAccounts`: at most 1000 items, `^\d{12}$`. Update: in place.
            debug_log_delivery_accounts: List<Str> = "DebugLogDeliveryAccounts";
            /// `Description`: at most 256 characters. Update: in place.
            description: Str = "Description";
            /// `InputParameters`: 1 to 1024 characters. Update: in place.
            input_parameters: Str = "InputParameters";
            /// `OrganizationConfigRuleTriggerTypes`. Update: in place.
            organization_config_rule_trigger_types: List<OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerTypes> = "OrganizationConfigRuleTriggerTypes";
            /// `ResourceIdScope`: 1 to 768 characters. Update: in place.
            resource_id_scope: Str = "ResourceIdScope";
            /// `ResourceTypesScope`: at most 100 items, 1 to 256 characters. Update: in place.
            resource_types_scope: List<Str> = "ResourceTypesScope";
            /// `TagKeyScope`: 1 to 128 characters. Update: in place.
            tag_key_scope: Str = "TagKeyScope";
            /// `TagValueScope`: 1 to 256 characters. Update: in place.
            tag_value_scope: Str = "TagValueScope";
        }
    }

    property! {
        /// `OrganizationCustomRuleMetadata` of `AWS::Config::OrganizationConfigRule`.
        OrganizationCustomRuleMetadata;
        new (lambda_function_arn: LambdaFunctionArn = "LambdaFunctionArn", organization_config_rule_trigger_types: List<OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypes> = "OrganizationConfigRuleTriggerTypes");
        set {
            /// `Description`: at most 256 characters. Update: in place.
            description: Str = "Description";
            /// `InputParameters`: 1 to 1024 characters. Update: in place.
            input_parameters: Str = "InputParameters";
            /// `MaximumExecutionFrequency`. Update: in place.
            maximum_execution_frequency: MaximumExecutionFrequency = "MaximumExecutionFrequency";
            /// `ResourceIdScope`: 1 to 768 characters. Update: in place.
            resource_id_scope: Str = "ResourceIdScope";
            /// `ResourceTypesScope`: at most 100 items, 1 to 256 characters. Update: in place.
            resource_types_scope: List<Str> = "ResourceTypesScope";
            /// `TagKeyScope`: 1 to 128 characters. Update: in place.
            tag_key_scope: Str = "TagKeyScope";
            /// `TagValueScope`: 1 to 256 characters. Update: in place.
            tag_value_scope: Str = "TagValueScope";
        }
    }

    property! {
        /// `OrganizationManagedRuleMetadata` of `AWS::Config::OrganizationConfigRule`.
        OrganizationManagedRuleMetadata;
        new (rule_identifier: Str = "RuleIdentifier");
        set {
            /// `Description`: at most 256 characters. Update: in place.
            description: Str = "Description";
            /// `InputParameters`: 1 to 1024 characters. Update: in place.
            input_parameters: Str = "InputParameters";
            /// `MaximumExecutionFrequency`. Update: in place.
            maximum_execution_frequency: MaximumExecutionFrequency = "MaximumExecutionFrequency";
            /// `ResourceIdScope`: 1 to 768 characters. Update: in place.
            resource_id_scope: Str = "ResourceIdScope";
            /// `ResourceTypesScope`: at most 100 items, 1 to 256 characters. Update: in place.
            resource_types_scope: List<Str> = "ResourceTypesScope";
            /// `TagKeyScope`: 1 to 128 characters. Update: in place.
            tag_key_scope: Str = "TagKeyScope";
            /// `TagValueScope`: 1 to 256 characters. Update: in place.
            tag_value_scope: Str = "TagValueScope";
        }
    }

    values! {
        /// `MaximumExecutionFrequency` of `AWS::Config::OrganizationConfigRule`.
        MaximumExecutionFrequency {
            ONE_HOUR = "One_Hour",
            SIX_HOURS = "Six_Hours",
            THREE_HOURS = "Three_Hours",
            TWELVE_HOURS = "Twelve_Hours",
            TWENTY_FOUR_HOURS = "TwentyFour_Hours",
        }
    }

    values! {
        /// `OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerTypes` of `AWS::Config::OrganizationConfigRule`.
        OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerTypes {
            CONFIGURATION_ITEM_CHANGE_NOTIFICATION = "ConfigurationItemChangeNotification",
            OVERSIZED_CONFIGURATION_ITEM_CHANGE_NOTIFICATION = "OversizedConfigurationItemChangeNotification",
        }
    }

    values! {
        /// `OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypes` of `AWS::Config::OrganizationConfigRule`.
        OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypes {
            CONFIGURATION_ITEM_CHANGE_NOTIFICATION = "ConfigurationItemChangeNotification",
            OVERSIZED_CONFIGURATION_ITEM_CHANGE_NOTIFICATION = "OversizedConfigurationItemChangeNotification",
            SCHEDULED_NOTIFICATION = "ScheduledNotification",
        }
    }
}

resource! {
    /// `AWS::Config::OrganizationConformancePack`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconformancepack.html).
    OrganizationConformancePack = "AWS::Config::OrganizationConformancePack", Ref = ConfigOrganizationConformancePackName;
    tags "Tags" List;
    new (organization_conformance_pack_name: Str = "OrganizationConformancePackName");
    set {
        /// `ConformancePackInputParameters`: at most 60 items. Update: in place.
        conformance_pack_input_parameters: List<organization_conformance_pack::ConformancePackInputParameter> = "ConformancePackInputParameters";
        /// `DeliveryS3Bucket`: at most 63 characters. Update: in place.
        delivery_s3_bucket: Str = "DeliveryS3Bucket";
        /// `DeliveryS3KeyPrefix`: at most 1024 characters. Update: in place.
        delivery_s3_key_prefix: Str = "DeliveryS3KeyPrefix";
        /// `ExcludedAccounts`: at most 1000 items, `^\d{12}$`. Update: in place.
        excluded_accounts: List<Str> = "ExcludedAccounts";
        /// `OrganizationConformancePackName`: 1 to 128 characters, `[a-zA-Z][-a-zA-Z0-9]*`. Update: replaces.
        organization_conformance_pack_name: Str = "OrganizationConformancePackName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<organization_conformance_pack::Tag> = "Tags";
        /// `TemplateBody`: 1 to 51 200 characters. Update: in place.
        template_body: Str = "TemplateBody";
        /// `TemplateS3Uri`: 1 to 1024 characters, `s3://.*`. Update: in place.
        template_s3_uri: Str = "TemplateS3Uri";
    }
    get {
        /// `OrganizationConformancePackArn`
        organization_conformance_pack_arn: ConfigOrganizationConformancePackArn = "OrganizationConformancePackArn";
    }
    ref organization_conformance_pack_name;
}

/// Property types of `AWS::Config::OrganizationConformancePack`.
pub mod organization_conformance_pack {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::aggregation_authorization::Tag;

    pub use super::conformance_pack::{ConformancePackInputParameter, ConformancePackInputParameterRequired};
}

resource! {
    /// `AWS::Config::RemediationConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-remediationconfiguration.html).
    RemediationConfiguration = "AWS::Config::RemediationConfiguration", Ref = ConfigRemediationConfigurationConfigRuleName;
    new_with RemediationConfigurationRequired {
        /// `TargetType`. Update: in place.
        target_type: Str = "TargetType",
        /// `ConfigRuleName`. Update: replaces.
        config_rule_name: Str = "ConfigRuleName",
        /// `TargetId`. Update: in place.
        target_id: Str = "TargetId",
    }
    set {
        /// `Automatic`. Update: in place.
        automatic: Bool = "Automatic";
        /// `ConfigRuleName`. Update: replaces.
        config_rule_name: Str = "ConfigRuleName";
        /// `ExecutionControls`. Update: in place.
        execution_controls: remediation_configuration::ExecutionControls = "ExecutionControls";
        /// `MaximumAutomaticAttempts`. Update: in place.
        maximum_automatic_attempts: Int = "MaximumAutomaticAttempts";
        /// `Parameters`. Update: in place.
        parameters: Json = "Parameters";
        /// `ResourceType`. Update: in place.
        resource_type: Str = "ResourceType";
        /// `RetryAttemptSeconds`. Update: in place.
        retry_attempt_seconds: Int = "RetryAttemptSeconds";
        /// `TargetId`. Update: in place.
        target_id: Str = "TargetId";
        /// `TargetType`. Update: in place.
        target_type: Str = "TargetType";
        /// `TargetVersion`. Update: in place.
        target_version: Str = "TargetVersion";
    }
    get {
    }
    ref config_rule_name;
}

/// Property types of `AWS::Config::RemediationConfiguration`.
pub mod remediation_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ExecutionControls` of `AWS::Config::RemediationConfiguration`.
        ExecutionControls;
        new ();
        set {
            /// `SsmControls`. Update: in place.
            ssm_controls: SsmControls = "SsmControls";
        }
    }

    property! {
        /// `SsmControls` of `AWS::Config::RemediationConfiguration`.
        SsmControls;
        new ();
        set {
            /// `ConcurrentExecutionRatePercentage`. Update: in place.
            concurrent_execution_rate_percentage: Int = "ConcurrentExecutionRatePercentage";
            /// `ErrorPercentage`. Update: in place.
            error_percentage: Int = "ErrorPercentage";
        }
    }
}

resource! {
    /// `AWS::Config::StoredQuery`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-storedquery.html).
    StoredQuery = "AWS::Config::StoredQuery", Ref = ConfigStoredQueryName;
    tags "Tags" List;
    new_with StoredQueryRequired {
        /// `QueryName`: 1 to 64 characters, `^[a-zA-Z0-9-_]+$`. Update: replaces.
        query_name: Str = "QueryName",
        /// `QueryExpression`: 1 to 4096 characters, `[\s\S]*`. Update: in place.
        query_expression: Str = "QueryExpression",
    }
    set {
        /// `QueryDescription`: at most 256 characters, `[\s\S]*`. Update: in place.
        query_description: Str = "QueryDescription";
        /// `QueryExpression`: 1 to 4096 characters, `[\s\S]*`. Update: in place.
        query_expression: Str = "QueryExpression";
        /// `QueryName`: 1 to 64 characters, `^[a-zA-Z0-9-_]+$`. Update: replaces.
        query_name: Str = "QueryName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<stored_query::Tag> = "Tags";
    }
    get {
        /// `QueryArn`
        query_arn: ConfigStoredQueryArn = "QueryArn";
        /// `QueryId`
        query_id: Str = "QueryId";
    }
    ref query_name;
}

/// Property types of `AWS::Config::StoredQuery`.
pub mod stored_query {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::aggregation_authorization::Tag;
}
