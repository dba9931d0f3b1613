// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::QBusiness`: 8 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::QBusiness::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html).
    Application = "AWS::QBusiness::Application", Ref = Str;
    tags "Tags" List;
    new (display_name: Str = "DisplayName");
    set {
        /// `AttachmentsConfiguration`. Update: in place.
        attachments_configuration: application::AttachmentsConfiguration = "AttachmentsConfiguration";
        /// `AutoSubscriptionConfiguration`. Update: in place.
        auto_subscription_configuration: application::AutoSubscriptionConfiguration = "AutoSubscriptionConfiguration";
        /// `ClientIdsForOIDC`: 1 to 255 characters, `^[a-zA-Z0-9_.:/()*?=-]*$`. Update: replaces.
        client_ids_for_oidc: List<Str> = "ClientIdsForOIDC";
        /// `Description`: at most 1000 characters, `^[\s\S]*$`. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 1000 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `EncryptionConfiguration`. Update: replaces.
        encryption_configuration: application::EncryptionConfiguration = "EncryptionConfiguration";
        /// `IamIdentityProviderArn`: 20 to 2048 characters. Update: replaces.
        iam_identity_provider_arn: Str = "IamIdentityProviderArn";
        /// `IdentityCenterInstanceArn`: 10 to 1224 characters. Update: in place.
        identity_center_instance_arn: Str = "IdentityCenterInstanceArn";
        /// `IdentityType`. Update: replaces.
        identity_type: application::IdentityType = "IdentityType";
        /// `PersonalizationConfiguration`. Update: in place.
        personalization_configuration: application::PersonalizationConfiguration = "PersonalizationConfiguration";
        /// `QAppsConfiguration`. Update: in place.
        q_apps_configuration: application::QAppsConfiguration = "QAppsConfiguration";
        /// `QuickSightConfiguration`. Update: replaces.
        quick_sight_configuration: application::QuickSightConfiguration = "QuickSightConfiguration";
        /// `RoleArn`: at most 1284 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<application::Tag> = "Tags";
    }
    get {
        /// `ApplicationArn`
        application_arn: Arn = "ApplicationArn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `IdentityCenterApplicationArn`
        identity_center_application_arn: Arn = "IdentityCenterApplicationArn";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref application_id;
}

/// Property types of `AWS::QBusiness::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AttachmentsConfiguration` of `AWS::QBusiness::Application`.
        AttachmentsConfiguration;
        new (attachments_control_mode: AttachmentsControlMode = "AttachmentsControlMode");
        set {
        }
    }

    property! {
        /// `AutoSubscriptionConfiguration` of `AWS::QBusiness::Application`.
        AutoSubscriptionConfiguration;
        new (auto_subscribe: AutoSubscriptionStatus = "AutoSubscribe");
        set {
            /// `DefaultSubscriptionType`. Update: in place.
            default_subscription_type: SubscriptionType = "DefaultSubscriptionType";
        }
    }

    property! {
        /// `EncryptionConfiguration` of `AWS::QBusiness::Application`.
        EncryptionConfiguration;
        new ();
        set {
            /// `KmsKeyId`: 1 to 2048 characters. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `PersonalizationConfiguration` of `AWS::QBusiness::Application`.
        PersonalizationConfiguration;
        new (personalization_control_mode: PersonalizationControlMode = "PersonalizationControlMode");
        set {
        }
    }

    property! {
        /// `QAppsConfiguration` of `AWS::QBusiness::Application`.
        QAppsConfiguration;
        new (q_apps_control_mode: QAppsControlMode = "QAppsControlMode");
        set {
        }
    }

    property! {
        /// `QuickSightConfiguration` of `AWS::QBusiness::Application`.
        QuickSightConfiguration;
        new (client_namespace: Str = "ClientNamespace");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::QBusiness::Application`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AttachmentsControlMode` of `AWS::QBusiness::Application`.
        AttachmentsControlMode {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `AutoSubscriptionStatus` of `AWS::QBusiness::Application`.
        AutoSubscriptionStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `IdentityType` of `AWS::QBusiness::Application`.
        IdentityType {
            AWS_IAM_IDP_SAML = "AWS_IAM_IDP_SAML",
            AWS_IAM_IDP_OIDC = "AWS_IAM_IDP_OIDC",
            AWS_IAM_IDC = "AWS_IAM_IDC",
            AWS_QUICKSIGHT_IDP = "AWS_QUICKSIGHT_IDP",
            ANONYMOUS = "ANONYMOUS",
        }
    }

    values! {
        /// `PersonalizationControlMode` of `AWS::QBusiness::Application`.
        PersonalizationControlMode {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `QAppsControlMode` of `AWS::QBusiness::Application`.
        QAppsControlMode {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `SubscriptionType` of `AWS::QBusiness::Application`.
        SubscriptionType {
            Q_LITE = "Q_LITE",
            Q_BUSINESS = "Q_BUSINESS",
        }
    }
}

resource! {
    /// `AWS::QBusiness::DataAccessor`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-dataaccessor.html).
    DataAccessor = "AWS::QBusiness::DataAccessor", Ref = Str;
    tags "Tags" List;
    new_with DataAccessorRequired {
        /// `ApplicationId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Update: replaces.
        application_id: Str = "ApplicationId",
        /// `ActionConfigurations`: 1 to 10 items. Update: in place.
        action_configurations: List<data_accessor::ActionConfiguration> = "ActionConfigurations",
        /// `DisplayName`: 1 to 100 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        display_name: Str = "DisplayName",
        /// `Principal`: 1 to 1284 characters. Update: replaces.
        principal: Str = "Principal",
    }
    set {
        /// `ActionConfigurations`: 1 to 10 items. Update: in place.
        action_configurations: List<data_accessor::ActionConfiguration> = "ActionConfigurations";
        /// `ApplicationId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `AuthenticationDetail`. Update: in place.
        authentication_detail: data_accessor::DataAccessorAuthenticationDetail = "AuthenticationDetail";
        /// `DisplayName`: 1 to 100 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `Principal`: 1 to 1284 characters. Update: replaces.
        principal: Str = "Principal";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<data_accessor::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DataAccessorArn`
        data_accessor_arn: Arn = "DataAccessorArn";
        /// `DataAccessorId`
        data_accessor_id: Str = "DataAccessorId";
        /// `IdcApplicationArn`
        idc_application_arn: Arn = "IdcApplicationArn";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::QBusiness::DataAccessor`.
pub mod data_accessor {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    property! {
        /// `ActionConfiguration` of `AWS::QBusiness::DataAccessor`.
        ActionConfiguration;
        new (action: Str = "Action");
        set {
            /// `FilterConfiguration`. Update: in place.
            filter_configuration: ActionFilterConfiguration = "FilterConfiguration";
        }
    }

    property! {
        /// `ActionFilterConfiguration` of `AWS::QBusiness::DataAccessor`.
        ActionFilterConfiguration;
        new (document_attribute_filter: AttributeFilter = "DocumentAttributeFilter");
        set {
        }
    }

    property! {
        /// `AttributeFilter` of `AWS::QBusiness::DataAccessor`.
        AttributeFilter;
        new ();
        set {
            /// `AndAllFilters`. Update: in place.
            and_all_filters: List<AttributeFilter> = "AndAllFilters";
            /// `ContainsAll`. Update: in place.
            contains_all: DocumentAttribute = "ContainsAll";
            /// `ContainsAny`. Update: in place.
            contains_any: DocumentAttribute = "ContainsAny";
            /// `EqualsTo`. Update: in place.
            equals_to: DocumentAttribute = "EqualsTo";
            /// `GreaterThan`. Update: in place.
            greater_than: DocumentAttribute = "GreaterThan";
            /// `GreaterThanOrEquals`. Update: in place.
            greater_than_or_equals: DocumentAttribute = "GreaterThanOrEquals";
            /// `LessThan`. Update: in place.
            less_than: DocumentAttribute = "LessThan";
            /// `LessThanOrEquals`. Update: in place.
            less_than_or_equals: DocumentAttribute = "LessThanOrEquals";
            /// `NotFilter`. Update: in place.
            not_filter: AttributeFilter = "NotFilter";
            /// `OrAllFilters`. Update: in place.
            or_all_filters: List<AttributeFilter> = "OrAllFilters";
        }
    }

    property! {
        /// `AuthenticationConfiguration` of `AWS::QBusiness::DataAccessor`.
        AuthenticationConfiguration;
        new (idc_trusted_token_issuer_configuration: DataAccessorIdcTrustedTokenIssuerConfiguration = "IdcTrustedTokenIssuerConfiguration");
        set {
        }
    }

    property! {
        /// `DataAccessorAuthenticationDetail` of `AWS::QBusiness::DataAccessor`.
        DataAccessorAuthenticationDetail;
        new (authentication_type: DataAccessorAuthenticationType = "AuthenticationType");
        set {
            /// `AuthenticationConfiguration`. Update: in place.
            authentication_configuration: AuthenticationConfiguration = "AuthenticationConfiguration";
            /// `ExternalIds`: 1 items, 1 to 1000 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
            external_ids: List<Str> = "ExternalIds";
        }
    }

    property! {
        /// `DataAccessorIdcTrustedTokenIssuerConfiguration` of `AWS::QBusiness::DataAccessor`.
        DataAccessorIdcTrustedTokenIssuerConfiguration;
        new (idc_trusted_token_issuer_arn: Str = "IdcTrustedTokenIssuerArn");
        set {
        }
    }

    property! {
        /// `DocumentAttribute` of `AWS::QBusiness::DataAccessor`.
        DocumentAttribute;
        new (name: Str = "Name", value: DocumentAttributeValue = "Value");
        set {
        }
    }

    property! {
        /// `DocumentAttributeValue` of `AWS::QBusiness::DataAccessor`.
        DocumentAttributeValue;
        new ();
        set {
            /// `DateValue`. Update: in place.
            date_value: Str = "DateValue";
            /// `LongValue`. Update: in place.
            long_value: Num = "LongValue";
            /// `StringListValue`: 1 to 2048 characters. Update: in place.
            string_list_value: List<Str> = "StringListValue";
            /// `StringValue`: at most 2048 characters. Update: in place.
            string_value: Str = "StringValue";
        }
    }

    values! {
        /// `DataAccessorAuthenticationType` of `AWS::QBusiness::DataAccessor`.
        DataAccessorAuthenticationType {
            AWS_IAM_IDC_TTI = "AWS_IAM_IDC_TTI",
            AWS_IAM_IDC_AUTH_CODE = "AWS_IAM_IDC_AUTH_CODE",
        }
    }
}

resource! {
    /// `AWS::QBusiness::DataSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html).
    DataSource = "AWS::QBusiness::DataSource", Ref = Str;
    tags "Tags" List;
    new_with DataSourceRequired {
        /// `ApplicationId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Update: replaces.
        application_id: Str = "ApplicationId",
        /// `IndexId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Update: replaces.
        index_id: Str = "IndexId",
        /// `Configuration`. Update: in place.
        configuration: Json = "Configuration",
        /// `DisplayName`: 1 to 1000 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        display_name: Str = "DisplayName",
    }
    set {
        /// `ApplicationId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `Configuration`. Update: in place.
        configuration: Json = "Configuration";
        /// `Description`: at most 1000 characters, `^[\s\S]*$`. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 1000 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `DocumentEnrichmentConfiguration`. Update: in place.
        document_enrichment_configuration: data_source::DocumentEnrichmentConfiguration = "DocumentEnrichmentConfiguration";
        /// `IndexId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Update: replaces.
        index_id: Str = "IndexId";
        /// `MediaExtractionConfiguration`. Update: in place.
        media_extraction_configuration: data_source::MediaExtractionConfiguration = "MediaExtractionConfiguration";
        /// `RoleArn`: at most 1284 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `SyncSchedule`: at most 998 characters, `^[\s\S]*$`. Update: in place.
        sync_schedule: Str = "SyncSchedule";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<data_source::Tag> = "Tags";
        /// `VpcConfiguration`. Update: in place.
        vpc_configuration: data_source::DataSourceVpcConfiguration = "VpcConfiguration";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DataSourceArn`
        data_source_arn: Arn = "DataSourceArn";
        /// `DataSourceId`
        data_source_id: Str = "DataSourceId";
        /// `Status`
        status: Str = "Status";
        /// `Type`
        type_: Str = "Type";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::QBusiness::DataSource`.
pub mod data_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    pub use super::data_accessor::DocumentAttributeValue;

    property! {
        /// `AudioExtractionConfiguration` of `AWS::QBusiness::DataSource`.
        AudioExtractionConfiguration;
        new (audio_extraction_status: AudioExtractionStatus = "AudioExtractionStatus");
        set {
        }
    }

    property! {
        /// `DataSourceVpcConfiguration` of `AWS::QBusiness::DataSource`.
        DataSourceVpcConfiguration;
        new_with DataSourceVpcConfigurationRequired {
            /// `SecurityGroupIds`: 1 to 10 items, 1 to 200 characters, `^[-0-9a-zA-Z]+$`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
            /// `SubnetIds`: 1 to 200 characters, `^[-0-9a-zA-Z]+$`. Update: in place.
            subnet_ids: List<Str> = "SubnetIds",
        }
        set {
        }
    }

    property! {
        /// `DocumentAttributeCondition` of `AWS::QBusiness::DataSource`.
        DocumentAttributeCondition;
        new (key: Str = "Key", operator: DocumentEnrichmentConditionOperator = "Operator");
        set {
            /// `Value`. Update: in place.
            value: DocumentAttributeValue = "Value";
        }
    }

    property! {
        /// `DocumentAttributeTarget` of `AWS::QBusiness::DataSource`.
        DocumentAttributeTarget;
        new (key: Str = "Key");
        set {
            /// `AttributeValueOperator`. Update: in place.
            attribute_value_operator: AttributeValueOperator = "AttributeValueOperator";
            /// `Value`. Update: in place.
            value: DocumentAttributeValue = "Value";
        }
    }

    property! {
        /// `DocumentEnrichmentConfiguration` of `AWS::QBusiness::DataSource`.
        DocumentEnrichmentConfiguration;
        new ();
        set {
            /// `InlineConfigurations`: 1 to 100 items. Update: in place.
            inline_configurations: List<InlineDocumentEnrichmentConfiguration> = "InlineConfigurations";
            /// `PostExtractionHookConfiguration`. Update: in place.
            post_extraction_hook_configuration: HookConfiguration = "PostExtractionHookConfiguration";
            /// `PreExtractionHookConfiguration`. Update: in place.
            pre_extraction_hook_configuration: HookConfiguration = "PreExtractionHookConfiguration";
        }
    }

    property! {
        /// `HookConfiguration` of `AWS::QBusiness::DataSource`.
        HookConfiguration;
        new ();
        set {
            /// `InvocationCondition`. Update: in place.
            invocation_condition: DocumentAttributeCondition = "InvocationCondition";
            /// `LambdaArn`: 1 to 2048 characters. Update: in place.
            lambda_arn: Arn = "LambdaArn";
            /// `RoleArn`: at most 1284 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `S3BucketName`: 1 to 63 characters, `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Update: in place.
            s3_bucket_name: S3BucketName = "S3BucketName";
        }
    }

    property! {
        /// `ImageExtractionConfiguration` of `AWS::QBusiness::DataSource`.
        ImageExtractionConfiguration;
        new (image_extraction_status: ImageExtractionStatus = "ImageExtractionStatus");
        set {
        }
    }

    property! {
        /// `InlineDocumentEnrichmentConfiguration` of `AWS::QBusiness::DataSource`.
        InlineDocumentEnrichmentConfiguration;
        new ();
        set {
            /// `Condition`. Update: in place.
            condition: DocumentAttributeCondition = "Condition";
            /// `DocumentContentOperator`. Update: in place.
            document_content_operator: DocumentContentOperator = "DocumentContentOperator";
            /// `Target`. Update: in place.
            target: DocumentAttributeTarget = "Target";
        }
    }

    property! {
        /// `MediaExtractionConfiguration` of `AWS::QBusiness::DataSource`.
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
        /// `VideoExtractionConfiguration` of `AWS::QBusiness::DataSource`.
        VideoExtractionConfiguration;
        new (video_extraction_status: VideoExtractionStatus = "VideoExtractionStatus");
        set {
        }
    }

    values! {
        /// `AttributeValueOperator` of `AWS::QBusiness::DataSource`.
        AttributeValueOperator {
            DELETE = "DELETE",
        }
    }

    values! {
        /// `AudioExtractionStatus` of `AWS::QBusiness::DataSource`.
        AudioExtractionStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `DocumentContentOperator` of `AWS::QBusiness::DataSource`.
        DocumentContentOperator {
            DELETE = "DELETE",
        }
    }

    values! {
        /// `DocumentEnrichmentConditionOperator` of `AWS::QBusiness::DataSource`.
        DocumentEnrichmentConditionOperator {
            GREATER_THAN = "GREATER_THAN",
            GREATER_THAN_OR_EQUALS = "GREATER_THAN_OR_EQUALS",
            LESS_THAN = "LESS_THAN",
            LESS_THAN_OR_EQUALS = "LESS_THAN_OR_EQUALS",
            EQUALS = "EQUALS",
            NOT_EQUALS = "NOT_EQUALS",
            CONTAINS = "CONTAINS",
            NOT_CONTAINS = "NOT_CONTAINS",
            EXISTS = "EXISTS",
            NOT_EXISTS = "NOT_EXISTS",
            BEGINS_WITH = "BEGINS_WITH",
        }
    }

    values! {
        /// `ImageExtractionStatus` of `AWS::QBusiness::DataSource`.
        ImageExtractionStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `VideoExtractionStatus` of `AWS::QBusiness::DataSource`.
        VideoExtractionStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::QBusiness::Index`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-index.html).
    Index = "AWS::QBusiness::Index", Ref = Str;
    tags "Tags" List;
    new_with IndexRequired {
        /// `ApplicationId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Update: replaces.
        application_id: Str = "ApplicationId",
        /// `DisplayName`: 1 to 1000 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        display_name: Str = "DisplayName",
    }
    set {
        /// `ApplicationId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `CapacityConfiguration`. Update: in place.
        capacity_configuration: index::IndexCapacityConfiguration = "CapacityConfiguration";
        /// `Description`: at most 1000 characters, `^[\s\S]*$`. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 1000 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `DocumentAttributeConfigurations`: 1 to 500 items. Update: in place.
        document_attribute_configurations: List<index::DocumentAttributeConfiguration> = "DocumentAttributeConfigurations";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<index::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: index::IndexType = "Type";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `IndexArn`
        index_arn: Arn = "IndexArn";
        /// `IndexId`
        index_id: Str = "IndexId";
        /// `IndexStatistics`
        index_statistics: Json = "IndexStatistics";
        /// `IndexStatistics.TextDocumentStatistics`
        index_statistics_text_document_statistics: Json = "IndexStatistics.TextDocumentStatistics";
        /// `IndexStatistics.TextDocumentStatistics.IndexedTextBytes`
        index_statistics_text_document_statistics_indexed_text_bytes: Num = "IndexStatistics.TextDocumentStatistics.IndexedTextBytes";
        /// `IndexStatistics.TextDocumentStatistics.IndexedTextDocumentCount`
        index_statistics_text_document_statistics_indexed_text_document_count: Num = "IndexStatistics.TextDocumentStatistics.IndexedTextDocumentCount";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::QBusiness::Index`.
pub mod index {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    property! {
        /// `DocumentAttributeConfiguration` of `AWS::QBusiness::Index`.
        DocumentAttributeConfiguration;
        new ();
        set {
            /// `Name`: 1 to 30 characters, `^[a-zA-Z0-9_][a-zA-Z0-9_-]*$`. Update: in place.
            name: Str = "Name";
            /// `Search`. Update: in place.
            search: Status = "Search";
            /// `Type`. Update: in place.
            type_: AttributeType = "Type";
        }
    }

    property! {
        /// `IndexCapacityConfiguration` of `AWS::QBusiness::Index`.
        IndexCapacityConfiguration;
        new ();
        set {
            /// `Units`: at least 1. Update: in place.
            units: Num = "Units";
        }
    }

    values! {
        /// `AttributeType` of `AWS::QBusiness::Index`.
        AttributeType {
            STRING = "STRING",
            STRING_LIST = "STRING_LIST",
            NUMBER = "NUMBER",
            DATE = "DATE",
        }
    }

    values! {
        /// `IndexType` of `AWS::QBusiness::Index`.
        IndexType {
            ENTERPRISE = "ENTERPRISE",
            STARTER = "STARTER",
        }
    }

    values! {
        /// `Status` of `AWS::QBusiness::Index`.
        Status {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::QBusiness::Permission`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html).
    Permission = "AWS::QBusiness::Permission", Ref = Str;
    new_with PermissionRequired {
        /// `ApplicationId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Update: replaces.
        application_id: Str = "ApplicationId",
        /// `StatementId`: 1 to 100 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        statement_id: Str = "StatementId",
        /// `Actions`: 1 to 10 items, `^qbusiness:[a-zA-Z]+$`. Update: replaces.
        actions: List<Str> = "Actions",
        /// `Principal`: 1 to 1284 characters. Update: replaces.
        principal: Str = "Principal",
    }
    set {
        /// `Actions`: 1 to 10 items, `^qbusiness:[a-zA-Z]+$`. Update: replaces.
        actions: List<Str> = "Actions";
        /// `ApplicationId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `Conditions`: 1 to 10 items. Update: replaces.
        conditions: List<permission::Condition> = "Conditions";
        /// `Principal`: 1 to 1284 characters. Update: replaces.
        principal: Str = "Principal";
        /// `StatementId`: 1 to 100 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        statement_id: Str = "StatementId";
    }
    get {
    }
}

/// Property types of `AWS::QBusiness::Permission`.
pub mod permission {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Condition` of `AWS::QBusiness::Permission`.
        Condition;
        new (condition_operator: ConditionOperator = "ConditionOperator", condition_key: Str = "ConditionKey", condition_values: List<Str> = "ConditionValues");
        set {
        }
    }

    values! {
        /// `ConditionOperator` of `AWS::QBusiness::Permission`.
        ConditionOperator {
            STRING_EQUALS = "StringEquals",
        }
    }
}

resource! {
    /// `AWS::QBusiness::Plugin`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-plugin.html).
    Plugin = "AWS::QBusiness::Plugin", Ref = Str;
    tags "Tags" List;
    new (auth_configuration: plugin::PluginAuthConfiguration = "AuthConfiguration", display_name: Str = "DisplayName", type_: plugin::PluginType = "Type");
    set {
        /// `ApplicationId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `AuthConfiguration`. Update: in place.
        auth_configuration: plugin::PluginAuthConfiguration = "AuthConfiguration";
        /// `CustomPluginConfiguration`. Update: in place.
        custom_plugin_configuration: plugin::CustomPluginConfiguration = "CustomPluginConfiguration";
        /// `DisplayName`: 1 to 100 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `ServerUrl`: 1 to 2048 characters, `^(https?|ftp|file)://([^\s]*)$`. Update: in place.
        server_url: Str = "ServerUrl";
        /// `State`. Update: in place.
        state: plugin::PluginState = "State";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<plugin::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: plugin::PluginType = "Type";
    }
    get {
        /// `BuildStatus`
        build_status: Str = "BuildStatus";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `PluginArn`
        plugin_arn: Arn = "PluginArn";
        /// `PluginId`
        plugin_id: Str = "PluginId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::QBusiness::Plugin`.
pub mod plugin {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    property! {
        /// `APISchema` of `AWS::QBusiness::Plugin`.
        APISchema;
        new ();
        set {
            /// `Payload`. Update: in place.
            payload: Str = "Payload";
            /// `S3`. Update: in place.
            s3: S3 = "S3";
        }
    }

    property! {
        /// `BasicAuthConfiguration` of `AWS::QBusiness::Plugin`.
        BasicAuthConfiguration;
        new (role_arn: IamRoleArn = "RoleArn", secret_arn: Str = "SecretArn");
        set {
        }
    }

    property! {
        /// `CustomPluginConfiguration` of `AWS::QBusiness::Plugin`.
        CustomPluginConfiguration;
        new (api_schema: APISchema = "ApiSchema", api_schema_type: APISchemaType = "ApiSchemaType", description: Str = "Description");
        set {
        }
    }

    property! {
        /// `OAuth2ClientCredentialConfiguration` of `AWS::QBusiness::Plugin`.
        OAuth2ClientCredentialConfiguration;
        new (role_arn: IamRoleArn = "RoleArn", secret_arn: Str = "SecretArn");
        set {
            /// `AuthorizationUrl`: 1 to 2048 characters, `^(https?|ftp|file)://([^\s]*)$`. Update: in place.
            authorization_url: Str = "AuthorizationUrl";
            /// `TokenUrl`: 1 to 2048 characters, `^(https?|ftp|file)://([^\s]*)$`. Update: in place.
            token_url: Str = "TokenUrl";
        }
    }

    property! {
        /// `PluginAuthConfiguration` of `AWS::QBusiness::Plugin`.
        PluginAuthConfiguration;
        new ();
        set {
            /// `BasicAuthConfiguration`. Update: in place.
            basic_auth_configuration: BasicAuthConfiguration = "BasicAuthConfiguration";
            /// `NoAuthConfiguration`. Update: in place.
            no_auth_configuration: Json = "NoAuthConfiguration";
            /// `OAuth2ClientCredentialConfiguration`. Update: in place.
            oauth2_client_credential_configuration: OAuth2ClientCredentialConfiguration = "OAuth2ClientCredentialConfiguration";
        }
    }

    property! {
        /// `S3` of `AWS::QBusiness::Plugin`.
        S3;
        new_with S3Required {
            /// `Bucket`: 1 to 63 characters, `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Update: in place.
            bucket: Str = "Bucket",
            /// `Key`: 1 to 1024 characters. Update: in place.
            key: Str = "Key",
        }
        set {
        }
    }

    values! {
        /// `APISchemaType` of `AWS::QBusiness::Plugin`.
        APISchemaType {
            OPEN_API_V3 = "OPEN_API_V3",
        }
    }

    values! {
        /// `PluginState` of `AWS::QBusiness::Plugin`.
        PluginState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `PluginType` of `AWS::QBusiness::Plugin`.
        PluginType {
            SERVICE_NOW = "SERVICE_NOW",
            SALESFORCE = "SALESFORCE",
            JIRA = "JIRA",
            ZENDESK = "ZENDESK",
            CUSTOM = "CUSTOM",
            QUICKSIGHT = "QUICKSIGHT",
            SERVICENOW_NOW_PLATFORM = "SERVICENOW_NOW_PLATFORM",
            JIRA_CLOUD = "JIRA_CLOUD",
            SALESFORCE_CRM = "SALESFORCE_CRM",
            ZENDESK_SUITE = "ZENDESK_SUITE",
            ATLASSIAN_CONFLUENCE = "ATLASSIAN_CONFLUENCE",
            GOOGLE_CALENDAR = "GOOGLE_CALENDAR",
            MICROSOFT_TEAMS = "MICROSOFT_TEAMS",
            MICROSOFT_EXCHANGE = "MICROSOFT_EXCHANGE",
            PAGERDUTY_ADVANCE = "PAGERDUTY_ADVANCE",
            SMARTSHEET = "SMARTSHEET",
            ASANA = "ASANA",
        }
    }
}

resource! {
    /// `AWS::QBusiness::Retriever`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-retriever.html).
    Retriever = "AWS::QBusiness::Retriever", Ref = Str;
    tags "Tags" List;
    new_with RetrieverRequired {
        /// `ApplicationId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Update: replaces.
        application_id: Str = "ApplicationId",
        /// `Configuration`. Update: in place.
        configuration: retriever::RetrieverConfiguration = "Configuration",
        /// `DisplayName`: 1 to 1000 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        display_name: Str = "DisplayName",
        /// `Type`. Update: replaces.
        type_: retriever::RetrieverType = "Type",
    }
    set {
        /// `ApplicationId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `Configuration`. Update: in place.
        configuration: retriever::RetrieverConfiguration = "Configuration";
        /// `DisplayName`: 1 to 1000 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `RoleArn`: at most 1284 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<retriever::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: retriever::RetrieverType = "Type";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `RetrieverArn`
        retriever_arn: Arn = "RetrieverArn";
        /// `RetrieverId`
        retriever_id: Str = "RetrieverId";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::QBusiness::Retriever`.
pub mod retriever {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    property! {
        /// `KendraIndexConfiguration` of `AWS::QBusiness::Retriever`.
        KendraIndexConfiguration;
        new (index_id: Str = "IndexId");
        set {
        }
    }

    property! {
        /// `NativeIndexConfiguration` of `AWS::QBusiness::Retriever`.
        NativeIndexConfiguration;
        new (index_id: Str = "IndexId");
        set {
        }
    }

    property! {
        /// `RetrieverConfiguration` of `AWS::QBusiness::Retriever`.
        RetrieverConfiguration;
        new ();
        set {
            /// `KendraIndexConfiguration`. Update: in place.
            kendra_index_configuration: KendraIndexConfiguration = "KendraIndexConfiguration";
            /// `NativeIndexConfiguration`. Update: in place.
            native_index_configuration: NativeIndexConfiguration = "NativeIndexConfiguration";
        }
    }

    values! {
        /// `RetrieverType` of `AWS::QBusiness::Retriever`.
        RetrieverType {
            NATIVE_INDEX = "NATIVE_INDEX",
            KENDRA_INDEX = "KENDRA_INDEX",
        }
    }
}

resource! {
    /// `AWS::QBusiness::WebExperience`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-webexperience.html).
    WebExperience = "AWS::QBusiness::WebExperience", Ref = Str;
    tags "Tags" List;
    new (application_id: Str = "ApplicationId");
    set {
        /// `ApplicationId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `BrowserExtensionConfiguration`. Update: in place.
        browser_extension_configuration: web_experience::BrowserExtensionConfiguration = "BrowserExtensionConfiguration";
        /// `CustomizationConfiguration`. Update: in place.
        customization_configuration: web_experience::CustomizationConfiguration = "CustomizationConfiguration";
        /// `IdentityProviderConfiguration`. Update: in place.
        identity_provider_configuration: web_experience::IdentityProviderConfiguration = "IdentityProviderConfiguration";
        /// `Origins`: at most 10 items, 1 to 64 characters. Update: in place.
        origins: List<Str> = "Origins";
        /// `RoleArn`: at most 1284 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `SamplePromptsControlMode`. Update: in place.
        sample_prompts_control_mode: web_experience::WebExperienceSamplePromptsControlMode = "SamplePromptsControlMode";
        /// `Subtitle`: at most 500 characters, `^[\s\S]*$`. Update: in place.
        subtitle: Str = "Subtitle";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<web_experience::Tag> = "Tags";
        /// `Title`: at most 500 characters, `^[\s\S]*$`. Update: in place.
        title: Str = "Title";
        /// `WelcomeMessage`: at most 300 characters. Update: in place.
        welcome_message: Str = "WelcomeMessage";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DefaultEndpoint`
        default_endpoint: Str = "DefaultEndpoint";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `WebExperienceArn`
        web_experience_arn: Arn = "WebExperienceArn";
        /// `WebExperienceId`
        web_experience_id: Str = "WebExperienceId";
    }
}

/// Property types of `AWS::QBusiness::WebExperience`.
pub mod web_experience {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    property! {
        /// `BrowserExtensionConfiguration` of `AWS::QBusiness::WebExperience`.
        BrowserExtensionConfiguration;
        new (enabled_browser_extensions: List<BrowserExtension> = "EnabledBrowserExtensions");
        set {
        }
    }

    property! {
        /// `CustomizationConfiguration` of `AWS::QBusiness::WebExperience`.
        CustomizationConfiguration;
        new ();
        set {
            /// `CustomCSSUrl`: at most 1284 characters, `^(https?://[a-zA-Z0-9-_.+%/]+\.css)?$`. Update: in place.
            custom_css_url: Str = "CustomCSSUrl";
            /// `FaviconUrl`: at most 1284 characters, `^(https?://[a-zA-Z0-9-_.+%/]+\.(svg|ico))?$`. Update: in place.
            favicon_url: Str = "FaviconUrl";
            /// `FontUrl`: at most 1284 characters. Update: in place.
            font_url: Str = "FontUrl";
            /// `LogoUrl`: at most 1284 characters, `^(https?://[a-zA-Z0-9-_.+%/]+\.(svg|png))?$`. Update: in place.
            logo_url: Str = "LogoUrl";
        }
    }

    property! {
        /// `IdentityProviderConfiguration` of `AWS::QBusiness::WebExperience`.
        IdentityProviderConfiguration;
        new ();
        set {
            /// `OpenIDConnectConfiguration`. Update: in place.
            open_id_connect_configuration: OpenIDConnectProviderConfiguration = "OpenIDConnectConfiguration";
            /// `SamlConfiguration`. Update: in place.
            saml_configuration: SamlProviderConfiguration = "SamlConfiguration";
        }
    }

    property! {
        /// `OpenIDConnectProviderConfiguration` of `AWS::QBusiness::WebExperience`.
        OpenIDConnectProviderConfiguration;
        new_with OpenIDConnectProviderConfigurationRequired {
            /// `SecretsArn`: at most 1284 characters. Update: in place.
            secrets_arn: Str = "SecretsArn",
            /// `SecretsRole`: at most 1284 characters. Update: in place.
            secrets_role: Str = "SecretsRole",
        }
        set {
        }
    }

    property! {
        /// `SamlProviderConfiguration` of `AWS::QBusiness::WebExperience`.
        SamlProviderConfiguration;
        new (authentication_url: Str = "AuthenticationUrl");
        set {
        }
    }

    values! {
        /// `BrowserExtension` of `AWS::QBusiness::WebExperience`.
        BrowserExtension {
            FIREFOX = "FIREFOX",
            CHROME = "CHROME",
        }
    }

    values! {
        /// `WebExperienceSamplePromptsControlMode` of `AWS::QBusiness::WebExperience`.
        WebExperienceSamplePromptsControlMode {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}
