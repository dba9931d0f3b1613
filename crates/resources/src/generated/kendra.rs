// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Kendra`: 6 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Kendra::DataSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html).
    DataSource = "AWS::Kendra::DataSource", Ref = Str;
    tags "Tags" List;
    new_with DataSourceRequired {
        /// `Name`: 1 to 1000 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        name: Str = "Name",
        /// `IndexId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Update: replaces.
        index_id: KendraIndexId = "IndexId",
        /// `Type`. Update: replaces.
        type_: data_source::Type = "Type",
    }
    set {
        /// `CustomDocumentEnrichmentConfiguration`. Update: in place.
        custom_document_enrichment_configuration: data_source::CustomDocumentEnrichmentConfiguration = "CustomDocumentEnrichmentConfiguration";
        /// `DataSourceConfiguration`. Update: in place.
        data_source_configuration: data_source::DataSourceConfiguration = "DataSourceConfiguration";
        /// `Description`: 1 to 1000 characters, `^\P{C}*$`. Update: in place.
        description: Str = "Description";
        /// `IndexId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Update: replaces.
        index_id: KendraIndexId = "IndexId";
        /// `LanguageCode`: 2 to 10 characters, `[a-zA-Z-]*`. Update: in place.
        language_code: Str = "LanguageCode";
        /// `Name`: 1 to 1000 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        name: Str = "Name";
        /// `RoleArn`: 1 to 1284 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Schedule`: at most 1000 characters. Update: in place.
        schedule: Str = "Schedule";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<data_source::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: data_source::Type = "Type";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::Kendra::DataSource`.
pub mod data_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessControlListConfiguration` of `AWS::Kendra::DataSource`.
        AccessControlListConfiguration;
        new ();
        set {
            /// `KeyPath`: 1 to 1024 characters. Update: in place.
            key_path: Str = "KeyPath";
        }
    }

    property! {
        /// `AclConfiguration` of `AWS::Kendra::DataSource`.
        AclConfiguration;
        new (allowed_groups_column_name: Str = "AllowedGroupsColumnName");
        set {
        }
    }

    property! {
        /// `ColumnConfiguration` of `AWS::Kendra::DataSource`.
        ColumnConfiguration;
        new_with ColumnConfigurationRequired {
            /// `DocumentIdColumnName`: 1 to 100 characters. Update: in place.
            document_id_column_name: Str = "DocumentIdColumnName",
            /// `DocumentDataColumnName`: 1 to 100 characters. Update: in place.
            document_data_column_name: Str = "DocumentDataColumnName",
            /// `ChangeDetectingColumns`: 1 to 5 items, 1 to 100 characters. Update: in place.
            change_detecting_columns: List<Str> = "ChangeDetectingColumns",
        }
        set {
            /// `DocumentTitleColumnName`: 1 to 100 characters. Update: in place.
            document_title_column_name: Str = "DocumentTitleColumnName";
            /// `FieldMappings`: at most 100 items. Update: in place.
            field_mappings: List<DataSourceToIndexFieldMapping> = "FieldMappings";
        }
    }

    property! {
        /// `ConfluenceAttachmentConfiguration` of `AWS::Kendra::DataSource`.
        ConfluenceAttachmentConfiguration;
        new ();
        set {
            /// `AttachmentFieldMappings`: 1 to 11 items. Update: in place.
            attachment_field_mappings: List<ConfluenceAttachmentToIndexFieldMapping> = "AttachmentFieldMappings";
            /// `CrawlAttachments`. Update: in place.
            crawl_attachments: Bool = "CrawlAttachments";
        }
    }

    property! {
        /// `ConfluenceAttachmentToIndexFieldMapping` of `AWS::Kendra::DataSource`.
        ConfluenceAttachmentToIndexFieldMapping;
        new (data_source_field_name: ConfluenceAttachmentFieldName = "DataSourceFieldName", index_field_name: Str = "IndexFieldName");
        set {
            /// `DateFieldFormat`: 4 to 40 characters. Update: in place.
            date_field_format: Str = "DateFieldFormat";
        }
    }

    property! {
        /// `ConfluenceBlogConfiguration` of `AWS::Kendra::DataSource`.
        ConfluenceBlogConfiguration;
        new ();
        set {
            /// `BlogFieldMappings`: 1 to 9 items. Update: in place.
            blog_field_mappings: List<ConfluenceBlogToIndexFieldMapping> = "BlogFieldMappings";
        }
    }

    property! {
        /// `ConfluenceBlogToIndexFieldMapping` of `AWS::Kendra::DataSource`.
        ConfluenceBlogToIndexFieldMapping;
        new (data_source_field_name: ConfluenceBlogFieldName = "DataSourceFieldName", index_field_name: Str = "IndexFieldName");
        set {
            /// `DateFieldFormat`: 4 to 40 characters. Update: in place.
            date_field_format: Str = "DateFieldFormat";
        }
    }

    property! {
        /// `ConfluenceConfiguration` of `AWS::Kendra::DataSource`.
        ConfluenceConfiguration;
        new_with ConfluenceConfigurationRequired {
            /// `ServerUrl`: 1 to 2048 characters, `^(https?|ftp|file)://([^\s]*)`. Update: in place.
            server_url: Str = "ServerUrl",
            /// `SecretArn`: 1 to 1284 characters. Update: in place.
            secret_arn: Str = "SecretArn",
            /// `Version`. Update: in place.
            version: ConfluenceVersion = "Version",
        }
        set {
            /// `AttachmentConfiguration`. Update: in place.
            attachment_configuration: ConfluenceAttachmentConfiguration = "AttachmentConfiguration";
            /// `BlogConfiguration`. Update: in place.
            blog_configuration: ConfluenceBlogConfiguration = "BlogConfiguration";
            /// `ExclusionPatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            exclusion_patterns: List<Str> = "ExclusionPatterns";
            /// `InclusionPatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            inclusion_patterns: List<Str> = "InclusionPatterns";
            /// `PageConfiguration`. Update: in place.
            page_configuration: ConfluencePageConfiguration = "PageConfiguration";
            /// `SpaceConfiguration`. Update: in place.
            space_configuration: ConfluenceSpaceConfiguration = "SpaceConfiguration";
            /// `VpcConfiguration`. Update: in place.
            vpc_configuration: DataSourceVpcConfiguration = "VpcConfiguration";
        }
    }

    property! {
        /// `ConfluencePageConfiguration` of `AWS::Kendra::DataSource`.
        ConfluencePageConfiguration;
        new ();
        set {
            /// `PageFieldMappings`: 1 to 12 items. Update: in place.
            page_field_mappings: List<ConfluencePageToIndexFieldMapping> = "PageFieldMappings";
        }
    }

    property! {
        /// `ConfluencePageToIndexFieldMapping` of `AWS::Kendra::DataSource`.
        ConfluencePageToIndexFieldMapping;
        new (data_source_field_name: ConfluencePageFieldName = "DataSourceFieldName", index_field_name: Str = "IndexFieldName");
        set {
            /// `DateFieldFormat`: 4 to 40 characters. Update: in place.
            date_field_format: Str = "DateFieldFormat";
        }
    }

    property! {
        /// `ConfluenceSpaceConfiguration` of `AWS::Kendra::DataSource`.
        ConfluenceSpaceConfiguration;
        new ();
        set {
            /// `CrawlArchivedSpaces`. Update: in place.
            crawl_archived_spaces: Bool = "CrawlArchivedSpaces";
            /// `CrawlPersonalSpaces`. Update: in place.
            crawl_personal_spaces: Bool = "CrawlPersonalSpaces";
            /// `ExcludeSpaces`: at least 1 items, 1 to 255 characters. Update: in place.
            exclude_spaces: List<Str> = "ExcludeSpaces";
            /// `IncludeSpaces`: at least 1 items, 1 to 255 characters. Update: in place.
            include_spaces: List<Str> = "IncludeSpaces";
            /// `SpaceFieldMappings`: 1 to 4 items. Update: in place.
            space_field_mappings: List<ConfluenceSpaceToIndexFieldMapping> = "SpaceFieldMappings";
        }
    }

    property! {
        /// `ConfluenceSpaceToIndexFieldMapping` of `AWS::Kendra::DataSource`.
        ConfluenceSpaceToIndexFieldMapping;
        new (data_source_field_name: ConfluenceSpaceFieldName = "DataSourceFieldName", index_field_name: Str = "IndexFieldName");
        set {
            /// `DateFieldFormat`: 4 to 40 characters. Update: in place.
            date_field_format: Str = "DateFieldFormat";
        }
    }

    property! {
        /// `ConnectionConfiguration` of `AWS::Kendra::DataSource`.
        ConnectionConfiguration;
        new_with ConnectionConfigurationRequired {
            /// `DatabaseHost`: 1 to 253 characters. Update: in place.
            database_host: Str = "DatabaseHost",
            /// `DatabasePort`: 1 to 65 535. Update: in place.
            database_port: Int = "DatabasePort",
            /// `DatabaseName`: 1 to 100 characters. Update: in place.
            database_name: Str = "DatabaseName",
            /// `TableName`: 1 to 100 characters. Update: in place.
            table_name: Str = "TableName",
            /// `SecretArn`: 1 to 1284 characters. Update: in place.
            secret_arn: Str = "SecretArn",
        }
        set {
        }
    }

    property! {
        /// `CustomDocumentEnrichmentConfiguration` of `AWS::Kendra::DataSource`.
        CustomDocumentEnrichmentConfiguration;
        new ();
        set {
            /// `InlineConfigurations`: at most 100 items. Update: in place.
            inline_configurations: List<InlineCustomDocumentEnrichmentConfiguration> = "InlineConfigurations";
            /// `PostExtractionHookConfiguration`. Update: in place.
            post_extraction_hook_configuration: HookConfiguration = "PostExtractionHookConfiguration";
            /// `PreExtractionHookConfiguration`. Update: in place.
            pre_extraction_hook_configuration: HookConfiguration = "PreExtractionHookConfiguration";
            /// `RoleArn`: 1 to 1284 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
        }
    }

    property! {
        /// `DataSourceConfiguration` of `AWS::Kendra::DataSource`.
        DataSourceConfiguration;
        new ();
        set {
            /// `ConfluenceConfiguration` (deprecated). Update: in place.
            confluence_configuration: ConfluenceConfiguration = "ConfluenceConfiguration";
            /// `DatabaseConfiguration` (deprecated). Update: in place.
            database_configuration: DatabaseConfiguration = "DatabaseConfiguration";
            /// `GoogleDriveConfiguration` (deprecated). Update: in place.
            google_drive_configuration: GoogleDriveConfiguration = "GoogleDriveConfiguration";
            /// `OneDriveConfiguration` (deprecated). Update: in place.
            one_drive_configuration: OneDriveConfiguration = "OneDriveConfiguration";
            /// `S3Configuration` (deprecated). Update: in place.
            s3_configuration: S3DataSourceConfiguration = "S3Configuration";
            /// `SalesforceConfiguration` (deprecated). Update: in place.
            salesforce_configuration: SalesforceConfiguration = "SalesforceConfiguration";
            /// `ServiceNowConfiguration` (deprecated). Update: in place.
            service_now_configuration: ServiceNowConfiguration = "ServiceNowConfiguration";
            /// `SharePointConfiguration` (deprecated). Update: in place.
            share_point_configuration: SharePointConfiguration = "SharePointConfiguration";
            /// `TemplateConfiguration`. Update: in place.
            template_configuration: TemplateConfiguration = "TemplateConfiguration";
            /// `WebCrawlerConfiguration` (deprecated). Update: in place.
            web_crawler_configuration: WebCrawlerConfiguration = "WebCrawlerConfiguration";
            /// `WorkDocsConfiguration` (deprecated). Update: in place.
            work_docs_configuration: WorkDocsConfiguration = "WorkDocsConfiguration";
        }
    }

    property! {
        /// `DataSourceToIndexFieldMapping` of `AWS::Kendra::DataSource`.
        DataSourceToIndexFieldMapping;
        new_with DataSourceToIndexFieldMappingRequired {
            /// `DataSourceFieldName`: 1 to 100 characters. Update: in place.
            data_source_field_name: Str = "DataSourceFieldName",
            /// `IndexFieldName`: 1 to 30 characters. Update: in place.
            index_field_name: Str = "IndexFieldName",
        }
        set {
            /// `DateFieldFormat`: 4 to 40 characters. Update: in place.
            date_field_format: Str = "DateFieldFormat";
        }
    }

    property! {
        /// `DataSourceVpcConfiguration` of `AWS::Kendra::DataSource`.
        DataSourceVpcConfiguration;
        new_with DataSourceVpcConfigurationRequired {
            /// `SubnetIds`: at most 6 items, 1 to 200 characters, `[\-0-9a-zA-Z]+`. Update: in place.
            subnet_ids: List<Str> = "SubnetIds",
            /// `SecurityGroupIds`: at most 10 items, 1 to 200 characters, `[\-0-9a-zA-Z]+`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
        }
        set {
        }
    }

    property! {
        /// `DatabaseConfiguration` of `AWS::Kendra::DataSource`.
        DatabaseConfiguration;
        new (connection_configuration: ConnectionConfiguration = "ConnectionConfiguration", column_configuration: ColumnConfiguration = "ColumnConfiguration", database_engine_type: DatabaseEngineType = "DatabaseEngineType");
        set {
            /// `AclConfiguration`. Update: in place.
            acl_configuration: AclConfiguration = "AclConfiguration";
            /// `SqlConfiguration`. Update: in place.
            sql_configuration: SqlConfiguration = "SqlConfiguration";
            /// `VpcConfiguration`. Update: in place.
            vpc_configuration: DataSourceVpcConfiguration = "VpcConfiguration";
        }
    }

    property! {
        /// `DocumentAttributeCondition` of `AWS::Kendra::DataSource`.
        DocumentAttributeCondition;
        new (condition_document_attribute_key: Str = "ConditionDocumentAttributeKey", operator: ConditionOperator = "Operator");
        set {
            /// `ConditionOnValue`. Update: in place.
            condition_on_value: DocumentAttributeValue = "ConditionOnValue";
        }
    }

    property! {
        /// `DocumentAttributeTarget` of `AWS::Kendra::DataSource`.
        DocumentAttributeTarget;
        new (target_document_attribute_key: Str = "TargetDocumentAttributeKey");
        set {
            /// `TargetDocumentAttributeValue`. Update: in place.
            target_document_attribute_value: DocumentAttributeValue = "TargetDocumentAttributeValue";
            /// `TargetDocumentAttributeValueDeletion`. Update: in place.
            target_document_attribute_value_deletion: Bool = "TargetDocumentAttributeValueDeletion";
        }
    }

    property! {
        /// `DocumentAttributeValue` of `AWS::Kendra::DataSource`.
        DocumentAttributeValue;
        new ();
        set {
            /// `DateValue`. Update: in place.
            date_value: Str = "DateValue";
            /// `LongValue`. Update: in place.
            long_value: Int = "LongValue";
            /// `StringListValue`: 1 to 2048 characters. Update: in place.
            string_list_value: List<Str> = "StringListValue";
            /// `StringValue`: 1 to 2048 characters. Update: in place.
            string_value: Str = "StringValue";
        }
    }

    property! {
        /// `DocumentsMetadataConfiguration` of `AWS::Kendra::DataSource`.
        DocumentsMetadataConfiguration;
        new ();
        set {
            /// `S3Prefix`: 1 to 1024 characters. Update: in place.
            s3_prefix: Str = "S3Prefix";
        }
    }

    property! {
        /// `GoogleDriveConfiguration` of `AWS::Kendra::DataSource`.
        GoogleDriveConfiguration;
        new (secret_arn: Str = "SecretArn");
        set {
            /// `ExcludeMimeTypes`: at most 30 items, 1 to 256 characters. Update: in place.
            exclude_mime_types: List<Str> = "ExcludeMimeTypes";
            /// `ExcludeSharedDrives`: at most 100 items, 1 to 256 characters. Update: in place.
            exclude_shared_drives: List<Str> = "ExcludeSharedDrives";
            /// `ExcludeUserAccounts`: at most 100 items, 1 to 256 characters. Update: in place.
            exclude_user_accounts: List<Str> = "ExcludeUserAccounts";
            /// `ExclusionPatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            exclusion_patterns: List<Str> = "ExclusionPatterns";
            /// `FieldMappings`: at most 100 items. Update: in place.
            field_mappings: List<DataSourceToIndexFieldMapping> = "FieldMappings";
            /// `InclusionPatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            inclusion_patterns: List<Str> = "InclusionPatterns";
        }
    }

    property! {
        /// `HookConfiguration` of `AWS::Kendra::DataSource`.
        HookConfiguration;
        new (lambda_arn: Arn = "LambdaArn", s3_bucket: S3BucketName = "S3Bucket");
        set {
            /// `InvocationCondition`. Update: in place.
            invocation_condition: DocumentAttributeCondition = "InvocationCondition";
        }
    }

    property! {
        /// `InlineCustomDocumentEnrichmentConfiguration` of `AWS::Kendra::DataSource`.
        InlineCustomDocumentEnrichmentConfiguration;
        new ();
        set {
            /// `Condition`. Update: in place.
            condition: DocumentAttributeCondition = "Condition";
            /// `DocumentContentDeletion`. Update: in place.
            document_content_deletion: Bool = "DocumentContentDeletion";
            /// `Target`. Update: in place.
            target: DocumentAttributeTarget = "Target";
        }
    }

    property! {
        /// `OneDriveConfiguration` of `AWS::Kendra::DataSource`.
        OneDriveConfiguration;
        new_with OneDriveConfigurationRequired {
            /// `TenantDomain`: 1 to 256 characters, `^([a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\.)+[a-z]{2,}$`. Update: in place.
            tenant_domain: Str = "TenantDomain",
            /// `SecretArn`: 1 to 1284 characters. Update: in place.
            secret_arn: Str = "SecretArn",
            /// `OneDriveUsers`. Update: in place.
            one_drive_users: OneDriveUsers = "OneDriveUsers",
        }
        set {
            /// `DisableLocalGroups`. Update: in place.
            disable_local_groups: Bool = "DisableLocalGroups";
            /// `ExclusionPatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            exclusion_patterns: List<Str> = "ExclusionPatterns";
            /// `FieldMappings`: at most 100 items. Update: in place.
            field_mappings: List<DataSourceToIndexFieldMapping> = "FieldMappings";
            /// `InclusionPatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            inclusion_patterns: List<Str> = "InclusionPatterns";
        }
    }

    property! {
        /// `OneDriveUsers` of `AWS::Kendra::DataSource`.
        OneDriveUsers;
        new ();
        set {
            /// `OneDriveUserList`: 1 to 100 items, 1 to 256 characters, `^(?!\s).+@([a-zA-Z0-9_\-\.]+)\.([a-zA-Z]{2,5})$`. Update: in place.
            one_drive_user_list: List<Str> = "OneDriveUserList";
            /// `OneDriveUserS3Path`. Update: in place.
            one_drive_user_s3_path: S3Path = "OneDriveUserS3Path";
        }
    }

    property! {
        /// `ProxyConfiguration` of `AWS::Kendra::DataSource`.
        ProxyConfiguration;
        new (host: Str = "Host", port: Int = "Port");
        set {
            /// `Credentials`: 1 to 1284 characters. Update: in place.
            credentials: Str = "Credentials";
        }
    }

    property! {
        /// `S3DataSourceConfiguration` of `AWS::Kendra::DataSource`.
        S3DataSourceConfiguration;
        new (bucket_name: S3BucketName = "BucketName");
        set {
            /// `AccessControlListConfiguration`. Update: in place.
            access_control_list_configuration: AccessControlListConfiguration = "AccessControlListConfiguration";
            /// `DocumentsMetadataConfiguration`. Update: in place.
            documents_metadata_configuration: DocumentsMetadataConfiguration = "DocumentsMetadataConfiguration";
            /// `ExclusionPatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            exclusion_patterns: List<Str> = "ExclusionPatterns";
            /// `InclusionPatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            inclusion_patterns: List<Str> = "InclusionPatterns";
            /// `InclusionPrefixes`: at most 100 items, 1 to 50 characters. Update: in place.
            inclusion_prefixes: List<Str> = "InclusionPrefixes";
        }
    }

    property! {
        /// `S3Path` of `AWS::Kendra::DataSource`.
        S3Path;
        new_with S3PathRequired {
            /// `Bucket`: 3 to 63 characters, `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`. Update: in place.
            bucket: S3BucketName = "Bucket",
            /// `Key`: 1 to 1024 characters. Update: in place.
            key: Str = "Key",
        }
        set {
        }
    }

    property! {
        /// `SalesforceChatterFeedConfiguration` of `AWS::Kendra::DataSource`.
        SalesforceChatterFeedConfiguration;
        new (document_data_field_name: Str = "DocumentDataFieldName");
        set {
            /// `DocumentTitleFieldName`: 1 to 100 characters. Update: in place.
            document_title_field_name: Str = "DocumentTitleFieldName";
            /// `FieldMappings`: at most 100 items. Update: in place.
            field_mappings: List<DataSourceToIndexFieldMapping> = "FieldMappings";
            /// `IncludeFilterTypes`: 1 to 2 items. Update: in place.
            include_filter_types: List<SalesforceChatterFeedIncludeFilterType> = "IncludeFilterTypes";
        }
    }

    property! {
        /// `SalesforceConfiguration` of `AWS::Kendra::DataSource`.
        SalesforceConfiguration;
        new_with SalesforceConfigurationRequired {
            /// `ServerUrl`: 1 to 2048 characters, `^(https?|ftp|file)://([^\s]*)`. Update: in place.
            server_url: Str = "ServerUrl",
            /// `SecretArn`: 1 to 1284 characters. Update: in place.
            secret_arn: Str = "SecretArn",
        }
        set {
            /// `ChatterFeedConfiguration`. Update: in place.
            chatter_feed_configuration: SalesforceChatterFeedConfiguration = "ChatterFeedConfiguration";
            /// `CrawlAttachments`. Update: in place.
            crawl_attachments: Bool = "CrawlAttachments";
            /// `ExcludeAttachmentFilePatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            exclude_attachment_file_patterns: List<Str> = "ExcludeAttachmentFilePatterns";
            /// `IncludeAttachmentFilePatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            include_attachment_file_patterns: List<Str> = "IncludeAttachmentFilePatterns";
            /// `KnowledgeArticleConfiguration`. Update: in place.
            knowledge_article_configuration: SalesforceKnowledgeArticleConfiguration = "KnowledgeArticleConfiguration";
            /// `StandardObjectAttachmentConfiguration`. Update: in place.
            standard_object_attachment_configuration: SalesforceStandardObjectAttachmentConfiguration = "StandardObjectAttachmentConfiguration";
            /// `StandardObjectConfigurations`: 1 to 17 items. Update: in place.
            standard_object_configurations: List<SalesforceStandardObjectConfiguration> = "StandardObjectConfigurations";
        }
    }

    property! {
        /// `SalesforceCustomKnowledgeArticleTypeConfiguration` of `AWS::Kendra::DataSource`.
        SalesforceCustomKnowledgeArticleTypeConfiguration;
        new_with SalesforceCustomKnowledgeArticleTypeConfigurationRequired {
            /// `Name`: 1 to 100 characters. Update: in place.
            name: Str = "Name",
            /// `DocumentDataFieldName`: 1 to 100 characters. Update: in place.
            document_data_field_name: Str = "DocumentDataFieldName",
        }
        set {
            /// `DocumentTitleFieldName`: 1 to 100 characters. Update: in place.
            document_title_field_name: Str = "DocumentTitleFieldName";
            /// `FieldMappings`: at most 100 items. Update: in place.
            field_mappings: List<DataSourceToIndexFieldMapping> = "FieldMappings";
        }
    }

    property! {
        /// `SalesforceKnowledgeArticleConfiguration` of `AWS::Kendra::DataSource`.
        SalesforceKnowledgeArticleConfiguration;
        new (included_states: List<SalesforceKnowledgeArticleState> = "IncludedStates");
        set {
            /// `CustomKnowledgeArticleTypeConfigurations`: 1 to 10 items. Update: in place.
            custom_knowledge_article_type_configurations: List<SalesforceCustomKnowledgeArticleTypeConfiguration> = "CustomKnowledgeArticleTypeConfigurations";
            /// `StandardKnowledgeArticleTypeConfiguration`. Update: in place.
            standard_knowledge_article_type_configuration: SalesforceStandardKnowledgeArticleTypeConfiguration = "StandardKnowledgeArticleTypeConfiguration";
        }
    }

    property! {
        /// `SalesforceStandardKnowledgeArticleTypeConfiguration` of `AWS::Kendra::DataSource`.
        SalesforceStandardKnowledgeArticleTypeConfiguration;
        new (document_data_field_name: Str = "DocumentDataFieldName");
        set {
            /// `DocumentTitleFieldName`: 1 to 100 characters. Update: in place.
            document_title_field_name: Str = "DocumentTitleFieldName";
            /// `FieldMappings`: at most 100 items. Update: in place.
            field_mappings: List<DataSourceToIndexFieldMapping> = "FieldMappings";
        }
    }

    property! {
        /// `SalesforceStandardObjectAttachmentConfiguration` of `AWS::Kendra::DataSource`.
        SalesforceStandardObjectAttachmentConfiguration;
        new ();
        set {
            /// `DocumentTitleFieldName`: 1 to 100 characters. Update: in place.
            document_title_field_name: Str = "DocumentTitleFieldName";
            /// `FieldMappings`: at most 100 items. Update: in place.
            field_mappings: List<DataSourceToIndexFieldMapping> = "FieldMappings";
        }
    }

    property! {
        /// `SalesforceStandardObjectConfiguration` of `AWS::Kendra::DataSource`.
        SalesforceStandardObjectConfiguration;
        new (name: SalesforceStandardObjectName = "Name", document_data_field_name: Str = "DocumentDataFieldName");
        set {
            /// `DocumentTitleFieldName`: 1 to 100 characters. Update: in place.
            document_title_field_name: Str = "DocumentTitleFieldName";
            /// `FieldMappings`: at most 100 items. Update: in place.
            field_mappings: List<DataSourceToIndexFieldMapping> = "FieldMappings";
        }
    }

    property! {
        /// `ServiceNowConfiguration` of `AWS::Kendra::DataSource`.
        ServiceNowConfiguration;
        new_with ServiceNowConfigurationRequired {
            /// `HostUrl`: 1 to 2048 characters. Update: in place.
            host_url: Str = "HostUrl",
            /// `SecretArn`: 1 to 1284 characters. Update: in place.
            secret_arn: Str = "SecretArn",
            /// `ServiceNowBuildVersion`. Update: in place.
            service_now_build_version: ServiceNowBuildVersionType = "ServiceNowBuildVersion",
        }
        set {
            /// `AuthenticationType`. Update: in place.
            authentication_type: ServiceNowAuthenticationType = "AuthenticationType";
            /// `KnowledgeArticleConfiguration`. Update: in place.
            knowledge_article_configuration: ServiceNowKnowledgeArticleConfiguration = "KnowledgeArticleConfiguration";
            /// `ServiceCatalogConfiguration`. Update: in place.
            service_catalog_configuration: ServiceNowServiceCatalogConfiguration = "ServiceCatalogConfiguration";
        }
    }

    property! {
        /// `ServiceNowKnowledgeArticleConfiguration` of `AWS::Kendra::DataSource`.
        ServiceNowKnowledgeArticleConfiguration;
        new (document_data_field_name: Str = "DocumentDataFieldName");
        set {
            /// `CrawlAttachments`. Update: in place.
            crawl_attachments: Bool = "CrawlAttachments";
            /// `DocumentTitleFieldName`: 1 to 100 characters. Update: in place.
            document_title_field_name: Str = "DocumentTitleFieldName";
            /// `ExcludeAttachmentFilePatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            exclude_attachment_file_patterns: List<Str> = "ExcludeAttachmentFilePatterns";
            /// `FieldMappings`: at most 100 items. Update: in place.
            field_mappings: List<DataSourceToIndexFieldMapping> = "FieldMappings";
            /// `FilterQuery`: 1 to 2048 characters. Update: in place.
            filter_query: Str = "FilterQuery";
            /// `IncludeAttachmentFilePatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            include_attachment_file_patterns: List<Str> = "IncludeAttachmentFilePatterns";
        }
    }

    property! {
        /// `ServiceNowServiceCatalogConfiguration` of `AWS::Kendra::DataSource`.
        ServiceNowServiceCatalogConfiguration;
        new (document_data_field_name: Str = "DocumentDataFieldName");
        set {
            /// `CrawlAttachments`. Update: in place.
            crawl_attachments: Bool = "CrawlAttachments";
            /// `DocumentTitleFieldName`: 1 to 100 characters. Update: in place.
            document_title_field_name: Str = "DocumentTitleFieldName";
            /// `ExcludeAttachmentFilePatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            exclude_attachment_file_patterns: List<Str> = "ExcludeAttachmentFilePatterns";
            /// `FieldMappings`: at most 100 items. Update: in place.
            field_mappings: List<DataSourceToIndexFieldMapping> = "FieldMappings";
            /// `IncludeAttachmentFilePatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            include_attachment_file_patterns: List<Str> = "IncludeAttachmentFilePatterns";
        }
    }

    property! {
        /// `SharePointConfiguration` of `AWS::Kendra::DataSource`.
        SharePointConfiguration;
        new (urls: List<Str> = "Urls", secret_arn: Str = "SecretArn", share_point_version: SharePointVersion = "SharePointVersion");
        set {
            /// `CrawlAttachments`. Update: in place.
            crawl_attachments: Bool = "CrawlAttachments";
            /// `DisableLocalGroups`. Update: in place.
            disable_local_groups: Bool = "DisableLocalGroups";
            /// `DocumentTitleFieldName`: 1 to 100 characters. Update: in place.
            document_title_field_name: Str = "DocumentTitleFieldName";
            /// `ExclusionPatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            exclusion_patterns: List<Str> = "ExclusionPatterns";
            /// `FieldMappings`: at most 100 items. Update: in place.
            field_mappings: List<DataSourceToIndexFieldMapping> = "FieldMappings";
            /// `InclusionPatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            inclusion_patterns: List<Str> = "InclusionPatterns";
            /// `SslCertificateS3Path`. Update: in place.
            ssl_certificate_s3_path: S3Path = "SslCertificateS3Path";
            /// `UseChangeLog`. Update: in place.
            use_change_log: Bool = "UseChangeLog";
            /// `VpcConfiguration`. Update: in place.
            vpc_configuration: DataSourceVpcConfiguration = "VpcConfiguration";
        }
    }

    property! {
        /// `SqlConfiguration` of `AWS::Kendra::DataSource`.
        SqlConfiguration;
        new ();
        set {
            /// `QueryIdentifiersEnclosingOption`. Update: in place.
            query_identifiers_enclosing_option: QueryIdentifiersEnclosingOption = "QueryIdentifiersEnclosingOption";
        }
    }

    property! {
        /// `Tag` of `AWS::Kendra::DataSource`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TemplateConfiguration` of `AWS::Kendra::DataSource`.
        TemplateConfiguration;
        new (template: Json = "Template");
        set {
        }
    }

    property! {
        /// `WebCrawlerAuthenticationConfiguration` of `AWS::Kendra::DataSource`.
        WebCrawlerAuthenticationConfiguration;
        new ();
        set {
            /// `BasicAuthentication`: at most 10 items. Update: in place.
            basic_authentication: List<WebCrawlerBasicAuthentication> = "BasicAuthentication";
        }
    }

    property! {
        /// `WebCrawlerBasicAuthentication` of `AWS::Kendra::DataSource`.
        WebCrawlerBasicAuthentication;
        new_with WebCrawlerBasicAuthenticationRequired {
            /// `Host`: 1 to 253 characters, `([^\s]*)`. Update: in place.
            host: Str = "Host",
            /// `Port`: 1 to 65 535. Update: in place.
            port: Int = "Port",
            /// `Credentials`: 1 to 1284 characters. Update: in place.
            credentials: Str = "Credentials",
        }
        set {
        }
    }

    property! {
        /// `WebCrawlerConfiguration` of `AWS::Kendra::DataSource`.
        WebCrawlerConfiguration;
        new (urls: WebCrawlerUrls = "Urls");
        set {
            /// `AuthenticationConfiguration`. Update: in place.
            authentication_configuration: WebCrawlerAuthenticationConfiguration = "AuthenticationConfiguration";
            /// `CrawlDepth`: 1 to 10. Update: in place.
            crawl_depth: Int = "CrawlDepth";
            /// `MaxContentSizePerPageInMegaBytes`: 0 to 50. Update: in place.
            max_content_size_per_page_in_mega_bytes: Num = "MaxContentSizePerPageInMegaBytes";
            /// `MaxLinksPerPage`: 1 to 1000. Update: in place.
            max_links_per_page: Int = "MaxLinksPerPage";
            /// `MaxUrlsPerMinuteCrawlRate`: 1 to 300. Update: in place.
            max_urls_per_minute_crawl_rate: Int = "MaxUrlsPerMinuteCrawlRate";
            /// `ProxyConfiguration`. Update: in place.
            proxy_configuration: ProxyConfiguration = "ProxyConfiguration";
            /// `UrlExclusionPatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            url_exclusion_patterns: List<Str> = "UrlExclusionPatterns";
            /// `UrlInclusionPatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            url_inclusion_patterns: List<Str> = "UrlInclusionPatterns";
        }
    }

    property! {
        /// `WebCrawlerSeedUrlConfiguration` of `AWS::Kendra::DataSource`.
        WebCrawlerSeedUrlConfiguration;
        new (seed_urls: List<Str> = "SeedUrls");
        set {
            /// `WebCrawlerMode`. Update: in place.
            web_crawler_mode: WebCrawlerMode = "WebCrawlerMode";
        }
    }

    property! {
        /// `WebCrawlerSiteMapsConfiguration` of `AWS::Kendra::DataSource`.
        WebCrawlerSiteMapsConfiguration;
        new (site_maps: List<Str> = "SiteMaps");
        set {
        }
    }

    property! {
        /// `WebCrawlerUrls` of `AWS::Kendra::DataSource`.
        WebCrawlerUrls;
        new ();
        set {
            /// `SeedUrlConfiguration`. Update: in place.
            seed_url_configuration: WebCrawlerSeedUrlConfiguration = "SeedUrlConfiguration";
            /// `SiteMapsConfiguration`. Update: in place.
            site_maps_configuration: WebCrawlerSiteMapsConfiguration = "SiteMapsConfiguration";
        }
    }

    property! {
        /// `WorkDocsConfiguration` of `AWS::Kendra::DataSource`.
        WorkDocsConfiguration;
        new (organization_id: Str = "OrganizationId");
        set {
            /// `CrawlComments`. Update: in place.
            crawl_comments: Bool = "CrawlComments";
            /// `ExclusionPatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            exclusion_patterns: List<Str> = "ExclusionPatterns";
            /// `FieldMappings`: at most 100 items. Update: in place.
            field_mappings: List<DataSourceToIndexFieldMapping> = "FieldMappings";
            /// `InclusionPatterns`: at most 100 items, 1 to 50 characters. Update: in place.
            inclusion_patterns: List<Str> = "InclusionPatterns";
            /// `UseChangeLog`. Update: in place.
            use_change_log: Bool = "UseChangeLog";
        }
    }

    values! {
        /// `ConditionOperator` of `AWS::Kendra::DataSource`.
        ConditionOperator {
            GREATER_THAN = "GreaterThan",
            GREATER_THAN_OR_EQUALS = "GreaterThanOrEquals",
            LESS_THAN = "LessThan",
            LESS_THAN_OR_EQUALS = "LessThanOrEquals",
            EQUALS = "Equals",
            NOT_EQUALS = "NotEquals",
            CONTAINS = "Contains",
            NOT_CONTAINS = "NotContains",
            EXISTS = "Exists",
            NOT_EXISTS = "NotExists",
            BEGINS_WITH = "BeginsWith",
        }
    }

    values! {
        /// `ConfluenceAttachmentFieldName` of `AWS::Kendra::DataSource`.
        ConfluenceAttachmentFieldName {
            AUTHOR = "AUTHOR",
            CONTENT_TYPE = "CONTENT_TYPE",
            CREATED_DATE = "CREATED_DATE",
            DISPLAY_URL = "DISPLAY_URL",
            FILE_SIZE = "FILE_SIZE",
            ITEM_TYPE = "ITEM_TYPE",
            PARENT_ID = "PARENT_ID",
            SPACE_KEY = "SPACE_KEY",
            SPACE_NAME = "SPACE_NAME",
            URL = "URL",
            VERSION = "VERSION",
        }
    }

    values! {
        /// `ConfluenceBlogFieldName` of `AWS::Kendra::DataSource`.
        ConfluenceBlogFieldName {
            AUTHOR = "AUTHOR",
            DISPLAY_URL = "DISPLAY_URL",
            ITEM_TYPE = "ITEM_TYPE",
            LABELS = "LABELS",
            PUBLISH_DATE = "PUBLISH_DATE",
            SPACE_KEY = "SPACE_KEY",
            SPACE_NAME = "SPACE_NAME",
            URL = "URL",
            VERSION = "VERSION",
        }
    }

    values! {
        /// `ConfluencePageFieldName` of `AWS::Kendra::DataSource`.
        ConfluencePageFieldName {
            AUTHOR = "AUTHOR",
            CONTENT_STATUS = "CONTENT_STATUS",
            CREATED_DATE = "CREATED_DATE",
            DISPLAY_URL = "DISPLAY_URL",
            ITEM_TYPE = "ITEM_TYPE",
            LABELS = "LABELS",
            MODIFIED_DATE = "MODIFIED_DATE",
            PARENT_ID = "PARENT_ID",
            SPACE_KEY = "SPACE_KEY",
            SPACE_NAME = "SPACE_NAME",
            URL = "URL",
            VERSION = "VERSION",
        }
    }

    values! {
        /// `ConfluenceSpaceFieldName` of `AWS::Kendra::DataSource`.
        ConfluenceSpaceFieldName {
            DISPLAY_URL = "DISPLAY_URL",
            ITEM_TYPE = "ITEM_TYPE",
            SPACE_KEY = "SPACE_KEY",
            URL = "URL",
        }
    }

    values! {
        /// `ConfluenceVersion` of `AWS::Kendra::DataSource`.
        ConfluenceVersion {
            CLOUD = "CLOUD",
            SERVER = "SERVER",
        }
    }

    values! {
        /// `DatabaseEngineType` of `AWS::Kendra::DataSource`.
        DatabaseEngineType {
            RDS_AURORA_MYSQL = "RDS_AURORA_MYSQL",
            RDS_AURORA_POSTGRESQL = "RDS_AURORA_POSTGRESQL",
            RDS_MYSQL = "RDS_MYSQL",
            RDS_POSTGRESQL = "RDS_POSTGRESQL",
        }
    }

    values! {
        /// `QueryIdentifiersEnclosingOption` of `AWS::Kendra::DataSource`.
        QueryIdentifiersEnclosingOption {
            DOUBLE_QUOTES = "DOUBLE_QUOTES",
            NONE = "NONE",
        }
    }

    values! {
        /// `SalesforceChatterFeedIncludeFilterType` of `AWS::Kendra::DataSource`.
        SalesforceChatterFeedIncludeFilterType {
            ACTIVE_USER = "ACTIVE_USER",
            STANDARD_USER = "STANDARD_USER",
        }
    }

    values! {
        /// `SalesforceKnowledgeArticleState` of `AWS::Kendra::DataSource`.
        SalesforceKnowledgeArticleState {
            DRAFT = "DRAFT",
            PUBLISHED = "PUBLISHED",
            ARCHIVED = "ARCHIVED",
        }
    }

    values! {
        /// `SalesforceStandardObjectName` of `AWS::Kendra::DataSource`.
        SalesforceStandardObjectName {
            ACCOUNT = "ACCOUNT",
            CAMPAIGN = "CAMPAIGN",
            CASE = "CASE",
            CONTACT = "CONTACT",
            CONTRACT = "CONTRACT",
            DOCUMENT = "DOCUMENT",
            GROUP = "GROUP",
            IDEA = "IDEA",
            LEAD = "LEAD",
            OPPORTUNITY = "OPPORTUNITY",
            PARTNER = "PARTNER",
            PRICEBOOK = "PRICEBOOK",
            PRODUCT = "PRODUCT",
            PROFILE = "PROFILE",
            SOLUTION = "SOLUTION",
            TASK = "TASK",
            USER = "USER",
        }
    }

    values! {
        /// `ServiceNowAuthenticationType` of `AWS::Kendra::DataSource`.
        ServiceNowAuthenticationType {
            HTTP_BASIC = "HTTP_BASIC",
            OAUTH2 = "OAUTH2",
        }
    }

    values! {
        /// `ServiceNowBuildVersionType` of `AWS::Kendra::DataSource`.
        ServiceNowBuildVersionType {
            LONDON = "LONDON",
            OTHERS = "OTHERS",
        }
    }

    values! {
        /// `SharePointVersion` of `AWS::Kendra::DataSource`.
        SharePointVersion {
            SHAREPOINT_ONLINE = "SHAREPOINT_ONLINE",
            SHAREPOINT_2013 = "SHAREPOINT_2013",
            SHAREPOINT_2016 = "SHAREPOINT_2016",
        }
    }

    values! {
        /// `Type` of `AWS::Kendra::DataSource`.
        Type {
            S3 = "S3",
            SHAREPOINT = "SHAREPOINT",
            SALESFORCE = "SALESFORCE",
            ONEDRIVE = "ONEDRIVE",
            SERVICENOW = "SERVICENOW",
            DATABASE = "DATABASE",
            CUSTOM = "CUSTOM",
            CONFLUENCE = "CONFLUENCE",
            GOOGLEDRIVE = "GOOGLEDRIVE",
            WEBCRAWLER = "WEBCRAWLER",
            WORKDOCS = "WORKDOCS",
            TEMPLATE = "TEMPLATE",
        }
    }

    values! {
        /// `WebCrawlerMode` of `AWS::Kendra::DataSource`.
        WebCrawlerMode {
            HOST_ONLY = "HOST_ONLY",
            SUBDOMAINS = "SUBDOMAINS",
            EVERYTHING = "EVERYTHING",
        }
    }
}

resource! {
    /// `AWS::Kendra::Faq`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-faq.html).
    Faq = "AWS::Kendra::Faq", Ref = Str;
    tags "Tags" List;
    new_with FaqRequired {
        /// `IndexId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Update: replaces.
        index_id: Str = "IndexId",
        /// `Name`: 1 to 100 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: replaces.
        name: Str = "Name",
        /// `S3Path`. Update: replaces.
        s3_path: faq::S3Path = "S3Path",
        /// `RoleArn`: 1 to 1284 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `Description`: 1 to 1000 characters, `^\P{C}*$`. Update: replaces.
        description: Str = "Description";
        /// `FileFormat`. Update: replaces.
        file_format: faq::FileFormat = "FileFormat";
        /// `IndexId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Update: replaces.
        index_id: Str = "IndexId";
        /// `LanguageCode`: 2 to 10 characters, `[a-zA-Z-]*`. Update: in place.
        language_code: Str = "LanguageCode";
        /// `Name`: 1 to 100 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`: 1 to 1284 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `S3Path`. Update: replaces.
        s3_path: faq::S3Path = "S3Path";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<faq::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::Kendra::Faq`.
pub mod faq {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_source::Tag;

    property! {
        /// `S3Path` of `AWS::Kendra::Faq`.
        S3Path;
        new_with S3PathRequired {
            /// `Bucket`: 3 to 63 characters, `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`. Update: replaces.
            bucket: Str = "Bucket",
            /// `Key`: 1 to 1024 characters. Update: replaces.
            key: Str = "Key",
        }
        set {
        }
    }

    values! {
        /// `FileFormat` of `AWS::Kendra::Faq`.
        FileFormat {
            CSV = "CSV",
            CSV_WITH_HEADER = "CSV_WITH_HEADER",
            JSON = "JSON",
        }
    }
}

resource! {
    /// `AWS::Kendra::FeaturedResultsSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-featuredresultsset.html).
    FeaturedResultsSet = "AWS::Kendra::FeaturedResultsSet", Ref = Arn;
    tags "Tags" List;
    new_with FeaturedResultsSetRequired {
        /// `IndexId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Update: replaces.
        index_id: Str = "IndexId",
        /// `FeaturedResultsSetName`: 1 to 1000 characters, `^[a-zA-Z0-9][ a-zA-Z0-9_-]*$`. Update: in place.
        featured_results_set_name: Str = "FeaturedResultsSetName",
    }
    set {
        /// `Description`: at most 1000 characters, `^\P{C}*$`. Update: in place.
        description: Str = "Description";
        /// `FeaturedDocuments`. Update: in place.
        featured_documents: List<featured_results_set::FeaturedDocument> = "FeaturedDocuments";
        /// `FeaturedResultsSetName`: 1 to 1000 characters, `^[a-zA-Z0-9][ a-zA-Z0-9_-]*$`. Update: in place.
        featured_results_set_name: Str = "FeaturedResultsSetName";
        /// `IndexId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Update: replaces.
        index_id: Str = "IndexId";
        /// `QueryTexts`: at most 49 items. Update: in place.
        query_texts: List<Str> = "QueryTexts";
        /// `Status`. Update: in place.
        status: featured_results_set::Status = "Status";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<featured_results_set::Tag> = "Tags";
    }
    get {
        /// `FeaturedResultsSetId`
        featured_results_set_id: Str = "FeaturedResultsSetId";
    }
    ref arn;
}

/// Property types of `AWS::Kendra::FeaturedResultsSet`.
pub mod featured_results_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_source::Tag;

    property! {
        /// `FeaturedDocument` of `AWS::Kendra::FeaturedResultsSet`.
        FeaturedDocument;
        new ();
        set {
            /// `Id`: 1 to 2048 characters. Update: in place.
            id: Str = "Id";
        }
    }

    values! {
        /// `Status` of `AWS::Kendra::FeaturedResultsSet`.
        Status {
            ACTIVE = "ACTIVE",
            INACTIVE = "INACTIVE",
        }
    }
}

resource! {
    /// `AWS::Kendra::Index`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html).
    Index = "AWS::Kendra::Index", Ref = KendraIndexId;
    tags "Tags" List;
    new (name: Str = "Name", role_arn: IamRoleArn = "RoleArn", edition: index::Edition = "Edition");
    set {
        /// `CapacityUnits`. Update: in place.
        capacity_units: index::CapacityUnitsConfiguration = "CapacityUnits";
        /// `Description`: at most 1000 characters, `^\P{C}*$`. Update: in place.
        description: Str = "Description";
        /// `DocumentMetadataConfigurations`: at most 500 items. Update: in place.
        document_metadata_configurations: List<index::DocumentMetadataConfiguration> = "DocumentMetadataConfigurations";
        /// `Edition`. Update: replaces.
        edition: index::Edition = "Edition";
        /// `Name`: 1 to 1000 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        name: Str = "Name";
        /// `RoleArn`: 1 to 1284 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `ServerSideEncryptionConfiguration`. Update: replaces.
        server_side_encryption_configuration: index::ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<index::Tag> = "Tags";
        /// `UserContextPolicy`. Update: in place.
        user_context_policy: index::UserContextPolicy = "UserContextPolicy";
        /// `UserTokenConfigurations`: at most 1 items. Update: in place.
        user_token_configurations: List<index::UserTokenConfiguration> = "UserTokenConfigurations";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::Kendra::Index`.
pub mod index {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_source::Tag;

    property! {
        /// `CapacityUnitsConfiguration` of `AWS::Kendra::Index`.
        CapacityUnitsConfiguration;
        new_with CapacityUnitsConfigurationRequired {
            /// `StorageCapacityUnits`: at least 0. Update: in place.
            storage_capacity_units: Int = "StorageCapacityUnits",
            /// `QueryCapacityUnits`: at least 0. Update: in place.
            query_capacity_units: Int = "QueryCapacityUnits",
        }
        set {
        }
    }

    property! {
        /// `DocumentMetadataConfiguration` of `AWS::Kendra::Index`.
        DocumentMetadataConfiguration;
        new (name: Str = "Name", type_: DocumentAttributeValueType = "Type");
        set {
            /// `Relevance`. Update: in place.
            relevance: Relevance = "Relevance";
            /// `Search`. Update: in place.
            search: Search = "Search";
        }
    }

    property! {
        /// `JsonTokenTypeConfiguration` of `AWS::Kendra::Index`.
        JsonTokenTypeConfiguration;
        new_with JsonTokenTypeConfigurationRequired {
            /// `UserNameAttributeField`: 1 to 100 characters. Update: in place.
            user_name_attribute_field: Str = "UserNameAttributeField",
            /// `GroupAttributeField`: 1 to 100 characters. Update: in place.
            group_attribute_field: Str = "GroupAttributeField",
        }
        set {
        }
    }

    property! {
        /// `JwtTokenTypeConfiguration` of `AWS::Kendra::Index`.
        JwtTokenTypeConfiguration;
        new (key_location: KeyLocation = "KeyLocation");
        set {
            /// `ClaimRegex`: 1 to 100 characters, `^\P{C}*$`. Update: in place.
            claim_regex: Str = "ClaimRegex";
            /// `GroupAttributeField`: 1 to 100 characters. Update: in place.
            group_attribute_field: Str = "GroupAttributeField";
            /// `Issuer`: 1 to 65 characters, `^\P{C}*$`. Update: in place.
            issuer: Str = "Issuer";
            /// `SecretManagerArn`: 1 to 1284 characters. Update: in place.
            secret_manager_arn: Str = "SecretManagerArn";
            /// `URL`: 1 to 2048 characters, `^(https?|ftp|file):\/\/([^\s]*)`. Update: in place.
            url: Str = "URL";
            /// `UserNameAttributeField`: 1 to 100 characters. Update: in place.
            user_name_attribute_field: Str = "UserNameAttributeField";
        }
    }

    property! {
        /// `Relevance` of `AWS::Kendra::Index`.
        Relevance;
        new ();
        set {
            /// `Duration`: 1 to 10 characters, `[0-9]+[s]`. Update: in place.
            duration: Str = "Duration";
            /// `Freshness`. Update: in place.
            freshness: Bool = "Freshness";
            /// `Importance`: 1 to 10. Update: in place.
            importance: Int = "Importance";
            /// `RankOrder`. Update: in place.
            rank_order: Order = "RankOrder";
            /// `ValueImportanceItems`. Update: in place.
            value_importance_items: List<ValueImportanceItem> = "ValueImportanceItems";
        }
    }

    property! {
        /// `Search` of `AWS::Kendra::Index`.
        Search;
        new ();
        set {
            /// `Displayable`. Update: in place.
            displayable: Bool = "Displayable";
            /// `Facetable`. Update: in place.
            facetable: Bool = "Facetable";
            /// `Searchable`. Update: in place.
            searchable: Bool = "Searchable";
            /// `Sortable`. Update: in place.
            sortable: Bool = "Sortable";
        }
    }

    property! {
        /// `ServerSideEncryptionConfiguration` of `AWS::Kendra::Index`.
        ServerSideEncryptionConfiguration;
        new ();
        set {
            /// `KmsKeyId`: 1 to 2048 characters. Update: replaces.
            kms_key_id: KmsKeyId = "KmsKeyId";
        }
    }

    property! {
        /// `UserTokenConfiguration` of `AWS::Kendra::Index`.
        UserTokenConfiguration;
        new ();
        set {
            /// `JsonTokenTypeConfiguration`. Update: in place.
            json_token_type_configuration: JsonTokenTypeConfiguration = "JsonTokenTypeConfiguration";
            /// `JwtTokenTypeConfiguration`. Update: in place.
            jwt_token_type_configuration: JwtTokenTypeConfiguration = "JwtTokenTypeConfiguration";
        }
    }

    property! {
        /// `ValueImportanceItem` of `AWS::Kendra::Index`.
        ValueImportanceItem;
        new ();
        set {
            /// `Key`: 1 to 50 characters. Update: in place.
            key: Str = "Key";
            /// `Value`: 1 to 10. Update: in place.
            value: Int = "Value";
        }
    }

    values! {
        /// `DocumentAttributeValueType` of `AWS::Kendra::Index`.
        DocumentAttributeValueType {
            STRING_VALUE = "STRING_VALUE",
            STRING_LIST_VALUE = "STRING_LIST_VALUE",
            LONG_VALUE = "LONG_VALUE",
            DATE_VALUE = "DATE_VALUE",
        }
    }

    values! {
        /// `Edition` of `AWS::Kendra::Index`.
        Edition {
            DEVELOPER_EDITION = "DEVELOPER_EDITION",
            ENTERPRISE_EDITION = "ENTERPRISE_EDITION",
            GEN_AI_ENTERPRISE_EDITION = "GEN_AI_ENTERPRISE_EDITION",
        }
    }

    values! {
        /// `KeyLocation` of `AWS::Kendra::Index`.
        KeyLocation {
            URL = "URL",
            SECRET_MANAGER = "SECRET_MANAGER",
        }
    }

    values! {
        /// `Order` of `AWS::Kendra::Index`.
        Order {
            ASCENDING = "ASCENDING",
            DESCENDING = "DESCENDING",
        }
    }

    values! {
        /// `UserContextPolicy` of `AWS::Kendra::Index`.
        UserContextPolicy {
            ATTRIBUTE_FILTER = "ATTRIBUTE_FILTER",
            USER_TOKEN = "USER_TOKEN",
        }
    }
}

resource! {
    /// `AWS::Kendra::QuerySuggestionsBlockList`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-querysuggestionsblocklist.html).
    QuerySuggestionsBlockList = "AWS::Kendra::QuerySuggestionsBlockList", Ref = Arn;
    tags "Tags" List;
    new_with QuerySuggestionsBlockListRequired {
        /// `IndexId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Update: replaces.
        index_id: Str = "IndexId",
        /// `Name`: 1 to 100 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
        name: Str = "Name",
        /// `SourceS3Path`. Update: in place.
        source_s3_path: query_suggestions_block_list::S3Path = "SourceS3Path",
        /// `RoleArn`: at most 1284 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `Description`: at most 1000 characters, `^\P{C}*$`. Update: in place.
        description: Str = "Description";
        /// `IndexId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Update: replaces.
        index_id: Str = "IndexId";
        /// `Name`: 1 to 100 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
        name: Str = "Name";
        /// `RoleArn`: at most 1284 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `SourceS3Path`. Update: in place.
        source_s3_path: query_suggestions_block_list::S3Path = "SourceS3Path";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<query_suggestions_block_list::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref arn;
}

/// Property types of `AWS::Kendra::QuerySuggestionsBlockList`.
pub mod query_suggestions_block_list {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_source::Tag;

    property! {
        /// `S3Path` of `AWS::Kendra::QuerySuggestionsBlockList`.
        S3Path;
        new_with S3PathRequired {
            /// `Bucket`: 3 to 63 characters, `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Update: in place.
            bucket: Str = "Bucket",
            /// `Key`: 1 to 1024 characters. Update: in place.
            key: Str = "Key",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::Kendra::Thesaurus`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-thesaurus.html).
    Thesaurus = "AWS::Kendra::Thesaurus", Ref = Arn;
    tags "Tags" List;
    new_with ThesaurusRequired {
        /// `IndexId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Update: replaces.
        index_id: Str = "IndexId",
        /// `Name`: 1 to 100 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        name: Str = "Name",
        /// `RoleArn`: at most 1284 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
        /// `SourceS3Path`. Update: in place.
        source_s3_path: thesaurus::S3Path = "SourceS3Path",
    }
    set {
        /// `Description`: at most 1000 characters, `^\P{C}*$`. Update: in place.
        description: Str = "Description";
        /// `IndexId`: 36 characters, `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Update: replaces.
        index_id: Str = "IndexId";
        /// `Name`: 1 to 100 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        name: Str = "Name";
        /// `RoleArn`: at most 1284 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `SourceS3Path`. Update: in place.
        source_s3_path: thesaurus::S3Path = "SourceS3Path";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<thesaurus::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref arn;
}

/// Property types of `AWS::Kendra::Thesaurus`.
pub mod thesaurus {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_source::Tag;

    pub use super::query_suggestions_block_list::{S3Path, S3PathRequired};
}
