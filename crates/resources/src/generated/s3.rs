// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::S3`: 10 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::S3::AccessGrant`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html).
    AccessGrant = "AWS::S3::AccessGrant", Ref = S3AccessGrantId;
    tags "Tags" List;
    new (grantee: access_grant::Grantee = "Grantee", permission: access_grant::Permission = "Permission", access_grants_location_id: Str = "AccessGrantsLocationId");
    set {
        /// `AccessGrantsLocationConfiguration`. Update: in place.
        access_grants_location_configuration: access_grant::AccessGrantsLocationConfiguration = "AccessGrantsLocationConfiguration";
        /// `AccessGrantsLocationId`. Update: in place.
        access_grants_location_id: Str = "AccessGrantsLocationId";
        /// `ApplicationArn`. Update: in place.
        application_arn: Str = "ApplicationArn";
        /// `Grantee`. Update: in place.
        grantee: access_grant::Grantee = "Grantee";
        /// `Permission`. Update: in place.
        permission: access_grant::Permission = "Permission";
        /// `S3PrefixType`. Update: replaces.
        s3_prefix_type: access_grant::S3PrefixType = "S3PrefixType";
        /// `Tags`: no item twice. Update: replaces.
        tags: List<access_grant::Tag> = "Tags";
    }
    get {
        /// `AccessGrantArn`
        access_grant_arn: S3AccessGrantArn = "AccessGrantArn";
        /// `GrantScope`
        grant_scope: Str = "GrantScope";
    }
    ref access_grant_id;
}

/// Property types of `AWS::S3::AccessGrant`.
pub mod access_grant {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessGrantsLocationConfiguration` of `AWS::S3::AccessGrant`.
        AccessGrantsLocationConfiguration;
        new (s3_sub_prefix: Str = "S3SubPrefix");
        set {
        }
    }

    property! {
        /// `Grantee` of `AWS::S3::AccessGrant`.
        Grantee;
        new (grantee_type: GranteeType = "GranteeType", grantee_identifier: Str = "GranteeIdentifier");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::S3::AccessGrant`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `GranteeType` of `AWS::S3::AccessGrant`.
        GranteeType {
            IAM = "IAM",
            DIRECTORY_USER = "DIRECTORY_USER",
            DIRECTORY_GROUP = "DIRECTORY_GROUP",
        }
    }

    values! {
        /// `Permission` of `AWS::S3::AccessGrant`.
        Permission {
            READ = "READ",
            WRITE = "WRITE",
            READWRITE = "READWRITE",
        }
    }

    values! {
        /// `S3PrefixType` of `AWS::S3::AccessGrant`.
        S3PrefixType {
            OBJECT = "Object",
        }
    }
}

resource! {
    /// `AWS::S3::AccessGrantsInstance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantsinstance.html).
    AccessGrantsInstance = "AWS::S3::AccessGrantsInstance", Ref = S3AccessGrantsInstanceArn;
    tags "Tags" List;
    new ();
    set {
        /// `IdentityCenterArn`. Update: in place.
        identity_center_arn: Str = "IdentityCenterArn";
        /// `Tags`: no item twice. Update: replaces.
        tags: List<access_grants_instance::Tag> = "Tags";
    }
    get {
        /// `AccessGrantsInstanceId`
        access_grants_instance_id: Str = "AccessGrantsInstanceId";
    }
    ref access_grants_instance_arn;
}

/// Property types of `AWS::S3::AccessGrantsInstance`.
pub mod access_grants_instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_grant::Tag;
}

resource! {
    /// `AWS::S3::AccessGrantsLocation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantslocation.html).
    AccessGrantsLocation = "AWS::S3::AccessGrantsLocation", Ref = S3AccessGrantsLocationId;
    tags "Tags" List;
    new (iam_role_arn: IamRoleArn = "IamRoleArn", location_scope: Str = "LocationScope");
    set {
        /// `IamRoleArn`. Update: in place.
        iam_role_arn: IamRoleArn = "IamRoleArn";
        /// `LocationScope`. Update: in place.
        location_scope: Str = "LocationScope";
        /// `Tags`: no item twice. Update: replaces.
        tags: List<access_grants_location::Tag> = "Tags";
    }
    get {
        /// `AccessGrantsLocationArn`
        access_grants_location_arn: S3AccessGrantsLocationArn = "AccessGrantsLocationArn";
    }
    ref access_grants_location_id;
}

/// Property types of `AWS::S3::AccessGrantsLocation`.
pub mod access_grants_location {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_grant::Tag;
}

resource! {
    /// `AWS::S3::AccessPoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accesspoint.html).
    AccessPoint = "AWS::S3::AccessPoint", Ref = S3AccessPointName;
    tags "Tags" List;
    new (bucket: S3BucketName = "Bucket");
    set {
        /// `Bucket`: 3 to 255 characters. Update: replaces.
        bucket: S3BucketName = "Bucket";
        /// `BucketAccountId`: at most 64 characters, `^\d{12}$`. Update: replaces.
        bucket_account_id: Str = "BucketAccountId";
        /// `Name`: 3 to 50 characters, `^[a-z0-9]([a-z0-9\-]*[a-z0-9])?$`. Update: replaces.
        name: Str = "Name";
        /// `Policy`. Update: in place.
        policy: PolicyDocument = "Policy";
        /// `PublicAccessBlockConfiguration`. Update: in place.
        public_access_block_configuration: access_point::PublicAccessBlockConfiguration = "PublicAccessBlockConfiguration";
        /// `Tags`. Update: in place.
        tags: List<access_point::Tag> = "Tags";
        /// `VpcConfiguration`. Update: replaces.
        vpc_configuration: access_point::VpcConfiguration = "VpcConfiguration";
    }
    get {
        /// `Alias`
        alias: Str = "Alias";
        /// `Arn`
        arn: S3AccessPointArn = "Arn";
        /// `NetworkOrigin`
        network_origin: Str = "NetworkOrigin";
    }
    ref name;
}

/// Property types of `AWS::S3::AccessPoint`.
pub mod access_point {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `PublicAccessBlockConfiguration` of `AWS::S3::AccessPoint`.
        PublicAccessBlockConfiguration;
        new ();
        set {
            /// `BlockPublicAcls`. Update: in place.
            block_public_acls: Bool = "BlockPublicAcls";
            /// `BlockPublicPolicy`. Update: in place.
            block_public_policy: Bool = "BlockPublicPolicy";
            /// `IgnorePublicAcls`. Update: in place.
            ignore_public_acls: Bool = "IgnorePublicAcls";
            /// `RestrictPublicBuckets`. Update: in place.
            restrict_public_buckets: Bool = "RestrictPublicBuckets";
        }
    }

    property! {
        /// `Tag` of `AWS::S3::AccessPoint`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VpcConfiguration` of `AWS::S3::AccessPoint`.
        VpcConfiguration;
        new ();
        set {
            /// `VpcId`: 1 to 1024 characters. Update: replaces.
            vpc_id: Ec2VpcId = "VpcId";
        }
    }
}

resource! {
    /// `AWS::S3::Bucket`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html).
    Bucket = "AWS::S3::Bucket", Ref = S3BucketName;
    tags "Tags" List;
    new ();
    set {
        /// `AbacStatus`. Update: in place.
        abac_status: bucket::AbacStatus = "AbacStatus";
        /// `AccelerateConfiguration`. Update: in place.
        accelerate_configuration: bucket::AccelerateConfiguration = "AccelerateConfiguration";
        /// `AccessControl`. Update: in place.
        access_control: bucket::AccessControl = "AccessControl";
        /// `AnalyticsConfigurations`: no item twice. Update: in place.
        analytics_configurations: List<bucket::AnalyticsConfiguration> = "AnalyticsConfigurations";
        /// `BucketEncryption`. Update: in place.
        bucket_encryption: bucket::BucketEncryption = "BucketEncryption";
        /// `BucketName`: at most 63 characters, `^([a-z0-9][a-z0-9.-]*[a-z0-9])?$`. Update: replaces.
        bucket_name: S3BucketName = "BucketName";
        /// `BucketNamePrefix`. Update: replaces.
        bucket_name_prefix: Str = "BucketNamePrefix";
        /// `BucketNamespace`. Update: replaces.
        bucket_namespace: bucket::BucketNamespace = "BucketNamespace";
        /// `CorsConfiguration`. Update: in place.
        cors_configuration: bucket::CorsConfiguration = "CorsConfiguration";
        /// `IntelligentTieringConfigurations`: no item twice. Update: in place.
        intelligent_tiering_configurations: List<bucket::IntelligentTieringConfiguration> = "IntelligentTieringConfigurations";
        /// `InventoryConfigurations`: no item twice. Update: in place.
        inventory_configurations: List<bucket::InventoryConfiguration> = "InventoryConfigurations";
        /// `LifecycleConfiguration`. Update: in place.
        lifecycle_configuration: bucket::LifecycleConfiguration = "LifecycleConfiguration";
        /// `LoggingConfiguration`. Update: in place.
        logging_configuration: bucket::LoggingConfiguration = "LoggingConfiguration";
        /// `MetadataConfiguration`. Update: in place.
        metadata_configuration: bucket::MetadataConfiguration = "MetadataConfiguration";
        /// `MetadataTableConfiguration`. Update: in place.
        metadata_table_configuration: bucket::MetadataTableConfiguration = "MetadataTableConfiguration";
        /// `MetricsConfigurations`: no item twice. Update: in place.
        metrics_configurations: List<bucket::MetricsConfiguration> = "MetricsConfigurations";
        /// `NotificationConfiguration`. Update: in place.
        notification_configuration: bucket::NotificationConfiguration = "NotificationConfiguration";
        /// `ObjectLockConfiguration`. Update: in place.
        object_lock_configuration: bucket::ObjectLockConfiguration = "ObjectLockConfiguration";
        /// `ObjectLockEnabled`. Update: may replace.
        object_lock_enabled: Bool = "ObjectLockEnabled";
        /// `OwnershipControls`. Update: in place.
        ownership_controls: bucket::OwnershipControls = "OwnershipControls";
        /// `PublicAccessBlockConfiguration`. Update: in place.
        public_access_block_configuration: bucket::PublicAccessBlockConfiguration = "PublicAccessBlockConfiguration";
        /// `ReplicationConfiguration`. Update: in place.
        replication_configuration: bucket::ReplicationConfiguration = "ReplicationConfiguration";
        /// `Tags`. Update: in place.
        tags: List<bucket::Tag> = "Tags";
        /// `VersioningConfiguration`. Update: in place.
        versioning_configuration: bucket::VersioningConfiguration = "VersioningConfiguration";
        /// `WebsiteConfiguration`. Update: in place.
        website_configuration: bucket::WebsiteConfiguration = "WebsiteConfiguration";
    }
    get {
        /// `Arn`
        arn: S3BucketArn = "Arn";
        /// `DomainName`
        domain_name: S3BucketDomainName = "DomainName";
        /// `DualStackDomainName`
        dual_stack_domain_name: Str = "DualStackDomainName";
        /// `MetadataConfiguration.AnnotationTableConfiguration.TableArn`
        metadata_configuration_annotation_table_configuration_table_arn: Arn = "MetadataConfiguration.AnnotationTableConfiguration.TableArn";
        /// `MetadataConfiguration.AnnotationTableConfiguration.TableName`
        metadata_configuration_annotation_table_configuration_table_name: Str = "MetadataConfiguration.AnnotationTableConfiguration.TableName";
        /// `MetadataConfiguration.Destination`
        metadata_configuration_destination: Json = "MetadataConfiguration.Destination";
        /// `MetadataConfiguration.Destination.TableBucketArn`
        metadata_configuration_destination_table_bucket_arn: Arn = "MetadataConfiguration.Destination.TableBucketArn";
        /// `MetadataConfiguration.Destination.TableBucketType`
        metadata_configuration_destination_table_bucket_type: Str = "MetadataConfiguration.Destination.TableBucketType";
        /// `MetadataConfiguration.Destination.TableNamespace`
        metadata_configuration_destination_table_namespace: Str = "MetadataConfiguration.Destination.TableNamespace";
        /// `MetadataConfiguration.InventoryTableConfiguration.TableArn`
        metadata_configuration_inventory_table_configuration_table_arn: Arn = "MetadataConfiguration.InventoryTableConfiguration.TableArn";
        /// `MetadataConfiguration.InventoryTableConfiguration.TableName`
        metadata_configuration_inventory_table_configuration_table_name: Str = "MetadataConfiguration.InventoryTableConfiguration.TableName";
        /// `MetadataConfiguration.JournalTableConfiguration.TableArn`
        metadata_configuration_journal_table_configuration_table_arn: Arn = "MetadataConfiguration.JournalTableConfiguration.TableArn";
        /// `MetadataConfiguration.JournalTableConfiguration.TableName`
        metadata_configuration_journal_table_configuration_table_name: Str = "MetadataConfiguration.JournalTableConfiguration.TableName";
        /// `MetadataTableConfiguration.S3TablesDestination.TableArn`
        metadata_table_configuration_s3_tables_destination_table_arn: Arn = "MetadataTableConfiguration.S3TablesDestination.TableArn";
        /// `MetadataTableConfiguration.S3TablesDestination.TableNamespace`
        metadata_table_configuration_s3_tables_destination_table_namespace: Str = "MetadataTableConfiguration.S3TablesDestination.TableNamespace";
        /// `RegionalDomainName`
        regional_domain_name: S3BucketRegionalDomainName = "RegionalDomainName";
        /// `WebsiteURL`
        website_url: Str = "WebsiteURL";
    }
    ref bucket_name;
}

/// Property types of `AWS::S3::Bucket`.
pub mod bucket {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_point::{PublicAccessBlockConfiguration, Tag};

    property! {
        /// `AbortIncompleteMultipartUpload` of `AWS::S3::Bucket`.
        AbortIncompleteMultipartUpload;
        new (days_after_initiation: Int = "DaysAfterInitiation");
        set {
        }
    }

    property! {
        /// `AccelerateConfiguration` of `AWS::S3::Bucket`.
        AccelerateConfiguration;
        new (acceleration_status: AccelerationStatus = "AccelerationStatus");
        set {
        }
    }

    property! {
        /// `AccessControlTranslation` of `AWS::S3::Bucket`.
        AccessControlTranslation;
        new (owner: Owner = "Owner");
        set {
        }
    }

    property! {
        /// `AnalyticsConfiguration` of `AWS::S3::Bucket`.
        AnalyticsConfiguration;
        new (storage_class_analysis: StorageClassAnalysis = "StorageClassAnalysis", id: Str = "Id");
        set {
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
            /// `TagFilters`: no item twice. Update: in place.
            tag_filters: List<TagFilter> = "TagFilters";
        }
    }

    property! {
        /// `AnnotationTableConfiguration` of `AWS::S3::Bucket`.
        AnnotationTableConfiguration;
        new (configuration_state: ConfigurationState = "ConfigurationState");
        set {
            /// `EncryptionConfiguration`. Update: in place.
            encryption_configuration: MetadataTableEncryptionConfiguration = "EncryptionConfiguration";
            /// `Role`. Update: in place.
            role: Str = "Role";
            /// `TableArn`. Update: in place.
            table_arn: Str = "TableArn";
            /// `TableName`. Update: in place.
            table_name: Str = "TableName";
        }
    }

    property! {
        /// `BlockedEncryptionTypes` of `AWS::S3::Bucket`.
        BlockedEncryptionTypes;
        new ();
        set {
            /// `EncryptionType`: no item twice. Update: in place.
            encryption_type: List<BlockedEncryptionTypeList> = "EncryptionType";
        }
    }

    property! {
        /// `BucketEncryption` of `AWS::S3::Bucket`.
        BucketEncryption;
        new (server_side_encryption_configuration: List<ServerSideEncryptionRule> = "ServerSideEncryptionConfiguration");
        set {
        }
    }

    property! {
        /// `CorsConfiguration` of `AWS::S3::Bucket`.
        CorsConfiguration;
        new (cors_rules: List<CorsRule> = "CorsRules");
        set {
        }
    }

    property! {
        /// `CorsRule` of `AWS::S3::Bucket`.
        CorsRule;
        new (allowed_methods: List<AllowedMethods> = "AllowedMethods", allowed_origins: List<Str> = "AllowedOrigins");
        set {
            /// `AllowedHeaders`: no item twice. Update: in place.
            allowed_headers: List<Str> = "AllowedHeaders";
            /// `ExposedHeaders`: no item twice. Update: in place.
            exposed_headers: List<Str> = "ExposedHeaders";
            /// `Id`: at most 255 characters. Update: in place.
            id: Str = "Id";
            /// `MaxAge`: at least 0. Update: in place.
            max_age: Int = "MaxAge";
        }
    }

    property! {
        /// `DataExport` of `AWS::S3::Bucket`.
        DataExport;
        new (destination: Destination = "Destination", output_schema_version: Str = "OutputSchemaVersion");
        set {
        }
    }

    property! {
        /// `DefaultEventHold` of `AWS::S3::Bucket`.
        DefaultEventHold;
        new ();
        set {
            /// `Days`. Update: in place.
            days: Int = "Days";
            /// `Years`. Update: in place.
            years: Int = "Years";
        }
    }

    property! {
        /// `DefaultRetention` of `AWS::S3::Bucket`.
        DefaultRetention;
        new ();
        set {
            /// `Days`. Update: in place.
            days: Int = "Days";
            /// `DefaultEventHold`. Update: in place.
            default_event_hold: DefaultEventHold = "DefaultEventHold";
            /// `Mode`. Update: in place.
            mode: Mode = "Mode";
            /// `Years`. Update: in place.
            years: Int = "Years";
        }
    }

    property! {
        /// `DeleteMarkerReplication` of `AWS::S3::Bucket`.
        DeleteMarkerReplication;
        new ();
        set {
            /// `Status`. Update: in place.
            status: DeleteMarkerReplicationStatus = "Status";
        }
    }

    property! {
        /// `Destination` of `AWS::S3::Bucket`.
        Destination;
        new (bucket_arn: S3BucketArn = "BucketArn", format: Format = "Format");
        set {
            /// `BucketAccountId`. Update: in place.
            bucket_account_id: Str = "BucketAccountId";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `EncryptionConfiguration` of `AWS::S3::Bucket`.
        EncryptionConfiguration;
        new (replica_kms_key_id: KmsKeyArn = "ReplicaKmsKeyID");
        set {
        }
    }

    property! {
        /// `EventBridgeConfiguration` of `AWS::S3::Bucket`.
        EventBridgeConfiguration;
        new (event_bridge_enabled: Bool = "EventBridgeEnabled");
        set {
        }
    }

    property! {
        /// `FilterRule` of `AWS::S3::Bucket`.
        FilterRule;
        new_with FilterRuleRequired {
            /// `Value`. Update: in place.
            value: Str = "Value",
            /// `Name`: at most 1024 characters. Update: in place.
            name: Str = "Name",
        }
        set {
        }
    }

    property! {
        /// `IntelligentTieringConfiguration` of `AWS::S3::Bucket`.
        IntelligentTieringConfiguration;
        new (id: Str = "Id", status: IntelligentTieringConfigurationStatus = "Status", tierings: List<Tiering> = "Tierings");
        set {
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
            /// `TagFilters`: no item twice. Update: in place.
            tag_filters: List<TagFilter> = "TagFilters";
        }
    }

    property! {
        /// `InventoryConfiguration` of `AWS::S3::Bucket`.
        InventoryConfiguration;
        new_with InventoryConfigurationRequired {
            /// `Destination`. Update: in place.
            destination: Destination = "Destination",
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled",
            /// `Id`. Update: in place.
            id: Str = "Id",
            /// `IncludedObjectVersions`. Update: in place.
            included_object_versions: IncludedObjectVersions = "IncludedObjectVersions",
            /// `ScheduleFrequency`. Update: in place.
            schedule_frequency: ScheduleFrequency = "ScheduleFrequency",
        }
        set {
            /// `OptionalFields`: no item twice. Update: in place.
            optional_fields: List<OptionalFields> = "OptionalFields";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `InventoryTableConfiguration` of `AWS::S3::Bucket`.
        InventoryTableConfiguration;
        new (configuration_state: ConfigurationState = "ConfigurationState");
        set {
            /// `EncryptionConfiguration`. Update: in place.
            encryption_configuration: MetadataTableEncryptionConfiguration = "EncryptionConfiguration";
            /// `TableArn`. Update: in place.
            table_arn: Str = "TableArn";
            /// `TableName`. Update: in place.
            table_name: Str = "TableName";
        }
    }

    property! {
        /// `JournalTableConfiguration` of `AWS::S3::Bucket`.
        JournalTableConfiguration;
        new (record_expiration: RecordExpiration = "RecordExpiration");
        set {
            /// `EncryptionConfiguration`. Update: in place.
            encryption_configuration: MetadataTableEncryptionConfiguration = "EncryptionConfiguration";
            /// `TableArn`. Update: in place.
            table_arn: Str = "TableArn";
            /// `TableName`. Update: in place.
            table_name: Str = "TableName";
        }
    }

    property! {
        /// `LambdaConfiguration` of `AWS::S3::Bucket`.
        LambdaConfiguration;
        new (function: LambdaFunctionArn = "Function", event: Str = "Event");
        set {
            /// `Filter`. Update: in place.
            filter: NotificationFilter = "Filter";
        }
    }

    property! {
        /// `LifecycleConfiguration` of `AWS::S3::Bucket`.
        LifecycleConfiguration;
        new (rules: List<Rule> = "Rules");
        set {
            /// `TransitionDefaultMinimumObjectSize`. Update: in place.
            transition_default_minimum_object_size: TransitionDefaultMinimumObjectSize = "TransitionDefaultMinimumObjectSize";
        }
    }

    property! {
        /// `LoggingConfiguration` of `AWS::S3::Bucket`.
        LoggingConfiguration;
        new ();
        set {
            /// `DestinationBucketName`. Update: in place.
            destination_bucket_name: S3BucketName = "DestinationBucketName";
            /// `LogFilePrefix`. Update: in place.
            log_file_prefix: Str = "LogFilePrefix";
            /// `TargetObjectKeyFormat`. Update: in place.
            target_object_key_format: TargetObjectKeyFormat = "TargetObjectKeyFormat";
        }
    }

    property! {
        /// `MetadataConfiguration` of `AWS::S3::Bucket`.
        MetadataConfiguration;
        new (journal_table_configuration: JournalTableConfiguration = "JournalTableConfiguration");
        set {
            /// `AnnotationTableConfiguration`. Update: in place.
            annotation_table_configuration: AnnotationTableConfiguration = "AnnotationTableConfiguration";
            /// `Destination`. Update: in place.
            destination: MetadataDestination = "Destination";
            /// `InventoryTableConfiguration`. Update: in place.
            inventory_table_configuration: InventoryTableConfiguration = "InventoryTableConfiguration";
        }
    }

    property! {
        /// `MetadataDestination` of `AWS::S3::Bucket`.
        MetadataDestination;
        new (table_bucket_type: TableBucketType = "TableBucketType");
        set {
            /// `TableBucketArn`. Update: in place.
            table_bucket_arn: Str = "TableBucketArn";
            /// `TableNamespace`. Update: in place.
            table_namespace: Str = "TableNamespace";
        }
    }

    property! {
        /// `MetadataTableConfiguration` of `AWS::S3::Bucket`.
        MetadataTableConfiguration;
        new (s3_tables_destination: S3TablesDestination = "S3TablesDestination");
        set {
        }
    }

    property! {
        /// `MetadataTableEncryptionConfiguration` of `AWS::S3::Bucket`.
        MetadataTableEncryptionConfiguration;
        new (sse_algorithm: SseAlgorithm = "SseAlgorithm");
        set {
            /// `KmsKeyArn`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `Metrics` of `AWS::S3::Bucket`.
        Metrics;
        new (status: MetricsStatus = "Status");
        set {
            /// `EventThreshold`. Update: in place.
            event_threshold: ReplicationTimeValue = "EventThreshold";
        }
    }

    property! {
        /// `MetricsConfiguration` of `AWS::S3::Bucket`.
        MetricsConfiguration;
        new (id: Str = "Id");
        set {
            /// `AccessPointArn`. Update: in place.
            access_point_arn: Str = "AccessPointArn";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
            /// `TagFilters`: no item twice. Update: in place.
            tag_filters: List<TagFilter> = "TagFilters";
        }
    }

    property! {
        /// `NoncurrentVersionExpiration` of `AWS::S3::Bucket`.
        NoncurrentVersionExpiration;
        new (noncurrent_days: Int = "NoncurrentDays");
        set {
            /// `NewerNoncurrentVersions`. Update: in place.
            newer_noncurrent_versions: Int = "NewerNoncurrentVersions";
        }
    }

    property! {
        /// `NoncurrentVersionTransition` of `AWS::S3::Bucket`.
        NoncurrentVersionTransition;
        new (storage_class: NoncurrentVersionTransitionStorageClass = "StorageClass", transition_in_days: DayCount = "TransitionInDays");
        set {
            /// `NewerNoncurrentVersions`. Update: in place.
            newer_noncurrent_versions: Int = "NewerNoncurrentVersions";
        }
    }

    property! {
        /// `NotificationConfiguration` of `AWS::S3::Bucket`.
        NotificationConfiguration;
        new ();
        set {
            /// `EventBridgeConfiguration`. Update: in place.
            event_bridge_configuration: EventBridgeConfiguration = "EventBridgeConfiguration";
            /// `LambdaConfigurations`: no item twice. Update: in place.
            lambda_configurations: List<LambdaConfiguration> = "LambdaConfigurations";
            /// `QueueConfigurations`: no item twice. Update: in place.
            queue_configurations: List<QueueConfiguration> = "QueueConfigurations";
            /// `TopicConfigurations`: no item twice. Update: in place.
            topic_configurations: List<TopicConfiguration> = "TopicConfigurations";
        }
    }

    property! {
        /// `NotificationFilter` of `AWS::S3::Bucket`.
        NotificationFilter;
        new (s3_key: S3KeyFilter = "S3Key");
        set {
        }
    }

    property! {
        /// `ObjectLockConfiguration` of `AWS::S3::Bucket`.
        ObjectLockConfiguration;
        new ();
        set {
            /// `ObjectLockEnabled`. Update: in place.
            object_lock_enabled: ObjectLockEnabled = "ObjectLockEnabled";
            /// `Rule`. Update: in place.
            rule: ObjectLockRule = "Rule";
        }
    }

    property! {
        /// `ObjectLockRule` of `AWS::S3::Bucket`.
        ObjectLockRule;
        new ();
        set {
            /// `DefaultRetention`. Update: in place.
            default_retention: DefaultRetention = "DefaultRetention";
        }
    }

    property! {
        /// `OwnershipControls` of `AWS::S3::Bucket`.
        OwnershipControls;
        new (rules: List<OwnershipControlsRule> = "Rules");
        set {
        }
    }

    property! {
        /// `OwnershipControlsRule` of `AWS::S3::Bucket`.
        OwnershipControlsRule;
        new ();
        set {
            /// `ObjectOwnership`. Update: in place.
            object_ownership: ObjectOwnership = "ObjectOwnership";
        }
    }

    property! {
        /// `PartitionedPrefix` of `AWS::S3::Bucket`.
        PartitionedPrefix;
        new ();
        set {
            /// `PartitionDateSource`. Update: in place.
            partition_date_source: PartitionDateSource = "PartitionDateSource";
        }
    }

    property! {
        /// `QueueConfiguration` of `AWS::S3::Bucket`.
        QueueConfiguration;
        new (event: Str = "Event", queue: SqsQueueArn = "Queue");
        set {
            /// `Filter`. Update: in place.
            filter: NotificationFilter = "Filter";
        }
    }

    property! {
        /// `RecordExpiration` of `AWS::S3::Bucket`.
        RecordExpiration;
        new (expiration: Expiration = "Expiration");
        set {
            /// `Days`. Update: in place.
            days: Int = "Days";
        }
    }

    property! {
        /// `RedirectAllRequestsTo` of `AWS::S3::Bucket`.
        RedirectAllRequestsTo;
        new (host_name: Str = "HostName");
        set {
            /// `Protocol`. Update: in place.
            protocol: Protocol = "Protocol";
        }
    }

    property! {
        /// `RedirectRule` of `AWS::S3::Bucket`.
        RedirectRule;
        new ();
        set {
            /// `HostName`. Update: in place.
            host_name: Str = "HostName";
            /// `HttpRedirectCode`. Update: in place.
            http_redirect_code: Str = "HttpRedirectCode";
            /// `Protocol`. Update: in place.
            protocol: Protocol = "Protocol";
            /// `ReplaceKeyPrefixWith`. Update: in place.
            replace_key_prefix_with: Str = "ReplaceKeyPrefixWith";
            /// `ReplaceKeyWith`. Update: in place.
            replace_key_with: Str = "ReplaceKeyWith";
        }
    }

    property! {
        /// `ReplicaModifications` of `AWS::S3::Bucket`.
        ReplicaModifications;
        new (status: ReplicaModificationsStatus = "Status");
        set {
        }
    }

    property! {
        /// `ReplicationConfiguration` of `AWS::S3::Bucket`.
        ReplicationConfiguration;
        new (role: IamRoleArn = "Role", rules: List<ReplicationRule> = "Rules");
        set {
        }
    }

    property! {
        /// `ReplicationDestination` of `AWS::S3::Bucket`.
        ReplicationDestination;
        new (bucket: S3BucketArn = "Bucket");
        set {
            /// `AccessControlTranslation`. Update: in place.
            access_control_translation: AccessControlTranslation = "AccessControlTranslation";
            /// `Account`. Update: in place.
            account: Str = "Account";
            /// `EncryptionConfiguration`. Update: in place.
            encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration";
            /// `Metrics`. Update: in place.
            metrics: Metrics = "Metrics";
            /// `ReplicationTime`. Update: in place.
            replication_time: ReplicationTime = "ReplicationTime";
            /// `StorageClass`. Update: in place.
            storage_class: ReplicationDestinationStorageClass = "StorageClass";
        }
    }

    property! {
        /// `ReplicationRule` of `AWS::S3::Bucket`.
        ReplicationRule;
        new (destination: ReplicationDestination = "Destination", status: ReplicationRuleStatus = "Status");
        set {
            /// `DeleteMarkerReplication`. Update: in place.
            delete_marker_replication: DeleteMarkerReplication = "DeleteMarkerReplication";
            /// `Filter`. Update: in place.
            filter: ReplicationRuleFilter = "Filter";
            /// `Id`: at most 255 characters. Update: in place.
            id: Str = "Id";
            /// `Prefix`: at most 1024 characters. Update: in place.
            prefix: Str = "Prefix";
            /// `Priority`. Update: in place.
            priority: Int = "Priority";
            /// `SourceSelectionCriteria`. Update: in place.
            source_selection_criteria: SourceSelectionCriteria = "SourceSelectionCriteria";
        }
    }

    property! {
        /// `ReplicationRuleAndOperator` of `AWS::S3::Bucket`.
        ReplicationRuleAndOperator;
        new ();
        set {
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
            /// `TagFilters`: no item twice. Update: in place.
            tag_filters: List<TagFilter> = "TagFilters";
        }
    }

    property! {
        /// `ReplicationRuleFilter` of `AWS::S3::Bucket`.
        ReplicationRuleFilter;
        new ();
        set {
            /// `And`. Update: in place.
            and: ReplicationRuleAndOperator = "And";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
            /// `TagFilter`. Update: in place.
            tag_filter: TagFilter = "TagFilter";
        }
    }

    property! {
        /// `ReplicationTime` of `AWS::S3::Bucket`.
        ReplicationTime;
        new (status: ReplicationTimeStatus = "Status", time: ReplicationTimeValue = "Time");
        set {
        }
    }

    property! {
        /// `ReplicationTimeValue` of `AWS::S3::Bucket`.
        ReplicationTimeValue;
        new (minutes: Int = "Minutes");
        set {
        }
    }

    property! {
        /// `RoutingRule` of `AWS::S3::Bucket`.
        RoutingRule;
        new (redirect_rule: RedirectRule = "RedirectRule");
        set {
            /// `RoutingRuleCondition`. Update: in place.
            routing_rule_condition: RoutingRuleCondition = "RoutingRuleCondition";
        }
    }

    property! {
        /// `RoutingRuleCondition` of `AWS::S3::Bucket`.
        RoutingRuleCondition;
        new ();
        set {
            /// `HttpErrorCodeReturnedEquals`. Update: in place.
            http_error_code_returned_equals: Str = "HttpErrorCodeReturnedEquals";
            /// `KeyPrefixEquals`. Update: in place.
            key_prefix_equals: Str = "KeyPrefixEquals";
        }
    }

    property! {
        /// `Rule` of `AWS::S3::Bucket`.
        Rule;
        new (status: RuleStatus = "Status");
        set {
            /// `AbortIncompleteMultipartUpload`. Update: in place.
            abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload = "AbortIncompleteMultipartUpload";
            /// `ExpirationDate`. Update: in place.
            expiration_date: Str = "ExpirationDate";
            /// `ExpirationInDays`. Update: in place.
            expiration_in_days: DayCount = "ExpirationInDays";
            /// `ExpiredObjectDeleteMarker`. Update: in place.
            expired_object_delete_marker: Bool = "ExpiredObjectDeleteMarker";
            /// `Id`: at most 255 characters. Update: in place.
            id: Str = "Id";
            /// `NoncurrentVersionExpiration`. Update: in place.
            noncurrent_version_expiration: NoncurrentVersionExpiration = "NoncurrentVersionExpiration";
            /// `NoncurrentVersionExpirationInDays`. Update: in place.
            noncurrent_version_expiration_in_days: DayCount = "NoncurrentVersionExpirationInDays";
            /// `NoncurrentVersionTransition`. Update: in place.
            noncurrent_version_transition: NoncurrentVersionTransition = "NoncurrentVersionTransition";
            /// `NoncurrentVersionTransitions`: no item twice. Update: in place.
            noncurrent_version_transitions: List<NoncurrentVersionTransition> = "NoncurrentVersionTransitions";
            /// `ObjectSizeGreaterThan`: at most 20 characters, `[0-9]+`. Update: in place.
            object_size_greater_than: Str = "ObjectSizeGreaterThan";
            /// `ObjectSizeLessThan`: at most 20 characters, `[0-9]+`. Update: in place.
            object_size_less_than: Str = "ObjectSizeLessThan";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
            /// `TagFilters`: no item twice. Update: in place.
            tag_filters: List<TagFilter> = "TagFilters";
            /// `Transition`. Update: in place.
            transition: Transition = "Transition";
            /// `Transitions`: no item twice. Update: in place.
            transitions: List<Transition> = "Transitions";
        }
    }

    property! {
        /// `S3KeyFilter` of `AWS::S3::Bucket`.
        S3KeyFilter;
        new (rules: List<FilterRule> = "Rules");
        set {
        }
    }

    property! {
        /// `S3TablesDestination` of `AWS::S3::Bucket`.
        S3TablesDestination;
        new_with S3TablesDestinationRequired {
            /// `TableBucketArn`. Update: in place.
            table_bucket_arn: Str = "TableBucketArn",
            /// `TableName`. Update: in place.
            table_name: Str = "TableName",
        }
        set {
            /// `TableArn`. Update: in place.
            table_arn: Str = "TableArn";
            /// `TableNamespace`. Update: in place.
            table_namespace: Str = "TableNamespace";
        }
    }

    property! {
        /// `ServerSideEncryptionByDefault` of `AWS::S3::Bucket`.
        ServerSideEncryptionByDefault;
        new (sse_algorithm: SSEAlgorithm = "SSEAlgorithm");
        set {
            /// `KMSMasterKeyID`. Update: in place.
            kms_master_key_id: KmsKey = "KMSMasterKeyID";
        }
    }

    property! {
        /// `ServerSideEncryptionRule` of `AWS::S3::Bucket`.
        ServerSideEncryptionRule;
        new ();
        set {
            /// `BlockedEncryptionTypes`. Update: in place.
            blocked_encryption_types: BlockedEncryptionTypes = "BlockedEncryptionTypes";
            /// `BucketKeyEnabled`. Update: in place.
            bucket_key_enabled: Bool = "BucketKeyEnabled";
            /// `ServerSideEncryptionByDefault`. Update: in place.
            server_side_encryption_by_default: ServerSideEncryptionByDefault = "ServerSideEncryptionByDefault";
        }
    }

    property! {
        /// `SourceSelectionCriteria` of `AWS::S3::Bucket`.
        SourceSelectionCriteria;
        new ();
        set {
            /// `ReplicaModifications`. Update: in place.
            replica_modifications: ReplicaModifications = "ReplicaModifications";
            /// `SseKmsEncryptedObjects`. Update: in place.
            sse_kms_encrypted_objects: SseKmsEncryptedObjects = "SseKmsEncryptedObjects";
        }
    }

    property! {
        /// `SseKmsEncryptedObjects` of `AWS::S3::Bucket`.
        SseKmsEncryptedObjects;
        new (status: SseKmsEncryptedObjectsStatus = "Status");
        set {
        }
    }

    property! {
        /// `StorageClassAnalysis` of `AWS::S3::Bucket`.
        StorageClassAnalysis;
        new ();
        set {
            /// `DataExport`. Update: in place.
            data_export: DataExport = "DataExport";
        }
    }

    property! {
        /// `TagFilter` of `AWS::S3::Bucket`.
        TagFilter;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TargetObjectKeyFormat` of `AWS::S3::Bucket`.
        TargetObjectKeyFormat;
        new ();
        set {
            /// `PartitionedPrefix`. Update: in place.
            partitioned_prefix: PartitionedPrefix = "PartitionedPrefix";
            /// `SimplePrefix`. Update: in place.
            simple_prefix: Json = "SimplePrefix";
        }
    }

    property! {
        /// `Tiering` of `AWS::S3::Bucket`.
        Tiering;
        new (access_tier: AccessTier = "AccessTier", days: Int = "Days");
        set {
        }
    }

    property! {
        /// `TopicConfiguration` of `AWS::S3::Bucket`.
        TopicConfiguration;
        new (event: Str = "Event", topic: SnsTopicArn = "Topic");
        set {
            /// `Filter`. Update: in place.
            filter: NotificationFilter = "Filter";
        }
    }

    property! {
        /// `Transition` of `AWS::S3::Bucket`.
        Transition;
        new (storage_class: TransitionStorageClass = "StorageClass");
        set {
            /// `TransitionDate`. Update: in place.
            transition_date: Str = "TransitionDate";
            /// `TransitionInDays`. Update: in place.
            transition_in_days: DayCount = "TransitionInDays";
        }
    }

    property! {
        /// `VersioningConfiguration` of `AWS::S3::Bucket`.
        VersioningConfiguration;
        new (status: VersioningConfigurationStatus = "Status");
        set {
        }
    }

    property! {
        /// `WebsiteConfiguration` of `AWS::S3::Bucket`.
        WebsiteConfiguration;
        new ();
        set {
            /// `ErrorDocument`. Update: in place.
            error_document: Str = "ErrorDocument";
            /// `IndexDocument`. Update: in place.
            index_document: Str = "IndexDocument";
            /// `RedirectAllRequestsTo`. Update: in place.
            redirect_all_requests_to: RedirectAllRequestsTo = "RedirectAllRequestsTo";
            /// `RoutingRules`. Update: in place.
            routing_rules: List<RoutingRule> = "RoutingRules";
        }
    }

    values! {
        /// `AbacStatus` of `AWS::S3::Bucket`.
        AbacStatus {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
        }
    }

    values! {
        /// `AccelerationStatus` of `AWS::S3::Bucket`.
        AccelerationStatus {
            ENABLED = "Enabled",
            SUSPENDED = "Suspended",
        }
    }

    values! {
        /// `AccessControl` of `AWS::S3::Bucket`.
        AccessControl {
            AUTHENTICATED_READ = "AuthenticatedRead",
            AWS_EXEC_READ = "AwsExecRead",
            BUCKET_OWNER_FULL_CONTROL = "BucketOwnerFullControl",
            BUCKET_OWNER_READ = "BucketOwnerRead",
            LOG_DELIVERY_WRITE = "LogDeliveryWrite",
            PRIVATE = "Private",
            PUBLIC_READ = "PublicRead",
            PUBLIC_READ_WRITE = "PublicReadWrite",
        }
    }

    values! {
        /// `AccessTier` of `AWS::S3::Bucket`.
        AccessTier {
            ARCHIVE_ACCESS = "ARCHIVE_ACCESS",
            DEEP_ARCHIVE_ACCESS = "DEEP_ARCHIVE_ACCESS",
        }
    }

    values! {
        /// `AllowedMethods` of `AWS::S3::Bucket`.
        AllowedMethods {
            GET = "GET",
            PUT = "PUT",
            HEAD = "HEAD",
            POST = "POST",
            DELETE = "DELETE",
        }
    }

    values! {
        /// `BlockedEncryptionTypeList` of `AWS::S3::Bucket`.
        BlockedEncryptionTypeList {
            NONE = "NONE",
            SSE_C = "SSE-C",
        }
    }

    values! {
        /// `BucketNamespace` of `AWS::S3::Bucket`.
        BucketNamespace {
            GLOBAL = "global",
            ACCOUNT_REGIONAL = "account-regional",
        }
    }

    values! {
        /// `ConfigurationState` of `AWS::S3::Bucket`.
        ConfigurationState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `DeleteMarkerReplicationStatus` of `AWS::S3::Bucket`.
        DeleteMarkerReplicationStatus {
            DISABLED = "Disabled",
            ENABLED = "Enabled",
        }
    }

    values! {
        /// `Expiration` of `AWS::S3::Bucket`.
        Expiration {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Format` of `AWS::S3::Bucket`.
        Format {
            CSV = "CSV",
            ORC = "ORC",
            PARQUET = "Parquet",
        }
    }

    values! {
        /// `IncludedObjectVersions` of `AWS::S3::Bucket`.
        IncludedObjectVersions {
            ALL = "All",
            CURRENT = "Current",
        }
    }

    values! {
        /// `IntelligentTieringConfigurationStatus` of `AWS::S3::Bucket`.
        IntelligentTieringConfigurationStatus {
            DISABLED = "Disabled",
            ENABLED = "Enabled",
        }
    }

    values! {
        /// `MetricsStatus` of `AWS::S3::Bucket`.
        MetricsStatus {
            DISABLED = "Disabled",
            ENABLED = "Enabled",
        }
    }

    values! {
        /// `Mode` of `AWS::S3::Bucket`.
        Mode {
            COMPLIANCE = "COMPLIANCE",
            GOVERNANCE = "GOVERNANCE",
        }
    }

    values! {
        /// `NoncurrentVersionTransitionStorageClass` of `AWS::S3::Bucket`.
        NoncurrentVersionTransitionStorageClass {
            DEEP_ARCHIVE = "DEEP_ARCHIVE",
            GLACIER = "GLACIER",
            GLACIER_ = "Glacier",
            GLACIER_IR = "GLACIER_IR",
            INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
            ONEZONE_IA = "ONEZONE_IA",
            STANDARD_IA = "STANDARD_IA",
        }
    }

    values! {
        /// `ObjectLockEnabled` of `AWS::S3::Bucket`.
        ObjectLockEnabled {
            ENABLED = "Enabled",
        }
    }

    values! {
        /// `ObjectOwnership` of `AWS::S3::Bucket`.
        ObjectOwnership {
            OBJECT_WRITER = "ObjectWriter",
            BUCKET_OWNER_PREFERRED = "BucketOwnerPreferred",
            BUCKET_OWNER_ENFORCED = "BucketOwnerEnforced",
        }
    }

    values! {
        /// `OptionalFields` of `AWS::S3::Bucket`.
        OptionalFields {
            SIZE = "Size",
            LAST_MODIFIED_DATE = "LastModifiedDate",
            STORAGE_CLASS = "StorageClass",
            E_TAG = "ETag",
            IS_MULTIPART_UPLOADED = "IsMultipartUploaded",
            REPLICATION_STATUS = "ReplicationStatus",
            ENCRYPTION_STATUS = "EncryptionStatus",
            OBJECT_LOCK_RETAIN_UNTIL_DATE = "ObjectLockRetainUntilDate",
            OBJECT_LOCK_MODE = "ObjectLockMode",
            OBJECT_LOCK_LEGAL_HOLD_STATUS = "ObjectLockLegalHoldStatus",
            OBJECT_LOCK_EVENT_HOLD_STATUS = "ObjectLockEventHoldStatus",
            OBJECT_LOCK_EVENT_HOLD_DURATION = "ObjectLockEventHoldDuration",
            INTELLIGENT_TIERING_ACCESS_TIER = "IntelligentTieringAccessTier",
            BUCKET_KEY_STATUS = "BucketKeyStatus",
            CHECKSUM_ALGORITHM = "ChecksumAlgorithm",
            OBJECT_ACCESS_CONTROL_LIST = "ObjectAccessControlList",
            OBJECT_OWNER = "ObjectOwner",
            LIFECYCLE_EXPIRATION_DATE = "LifecycleExpirationDate",
            INTELLIGENT_TIERING_REFERENCE_DATE = "IntelligentTieringReferenceDate",
        }
    }

    values! {
        /// `Owner` of `AWS::S3::Bucket`.
        Owner {
            DESTINATION = "Destination",
        }
    }

    values! {
        /// `PartitionDateSource` of `AWS::S3::Bucket`.
        PartitionDateSource {
            EVENT_TIME = "EventTime",
            DELIVERY_TIME = "DeliveryTime",
        }
    }

    values! {
        /// `Protocol` of `AWS::S3::Bucket`.
        Protocol {
            HTTP = "http",
            HTTPS = "https",
        }
    }

    values! {
        /// `ReplicaModificationsStatus` of `AWS::S3::Bucket`.
        ReplicaModificationsStatus {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
        }
    }

    values! {
        /// `ReplicationDestinationStorageClass` of `AWS::S3::Bucket`.
        ReplicationDestinationStorageClass {
            DEEP_ARCHIVE = "DEEP_ARCHIVE",
            GLACIER = "GLACIER",
            GLACIER_IR = "GLACIER_IR",
            INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
            ONEZONE_IA = "ONEZONE_IA",
            REDUCED_REDUNDANCY = "REDUCED_REDUNDANCY",
            STANDARD = "STANDARD",
            STANDARD_IA = "STANDARD_IA",
        }
    }

    values! {
        /// `ReplicationRuleStatus` of `AWS::S3::Bucket`.
        ReplicationRuleStatus {
            DISABLED = "Disabled",
            ENABLED = "Enabled",
        }
    }

    values! {
        /// `ReplicationTimeStatus` of `AWS::S3::Bucket`.
        ReplicationTimeStatus {
            DISABLED = "Disabled",
            ENABLED = "Enabled",
        }
    }

    values! {
        /// `RuleStatus` of `AWS::S3::Bucket`.
        RuleStatus {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
        }
    }

    values! {
        /// `SSEAlgorithm` of `AWS::S3::Bucket`.
        SSEAlgorithm {
            AWS_KMS = "aws:kms",
            AES256 = "AES256",
            AWS_KMS_DSSE = "aws:kms:dsse",
        }
    }

    values! {
        /// `ScheduleFrequency` of `AWS::S3::Bucket`.
        ScheduleFrequency {
            DAILY = "Daily",
            WEEKLY = "Weekly",
        }
    }

    values! {
        /// `SseAlgorithm` of `AWS::S3::Bucket`.
        SseAlgorithm {
            AWS_KMS = "aws:kms",
            AES256 = "AES256",
        }
    }

    values! {
        /// `SseKmsEncryptedObjectsStatus` of `AWS::S3::Bucket`.
        SseKmsEncryptedObjectsStatus {
            DISABLED = "Disabled",
            ENABLED = "Enabled",
        }
    }

    values! {
        /// `TableBucketType` of `AWS::S3::Bucket`.
        TableBucketType {
            AWS = "aws",
            CUSTOMER = "customer",
        }
    }

    values! {
        /// `TransitionDefaultMinimumObjectSize` of `AWS::S3::Bucket`.
        TransitionDefaultMinimumObjectSize {
            VARIES_BY_STORAGE_CLASS = "varies_by_storage_class",
            ALL_STORAGE_CLASSES_128_K = "all_storage_classes_128K",
        }
    }

    values! {
        /// `TransitionStorageClass` of `AWS::S3::Bucket`.
        TransitionStorageClass {
            DEEP_ARCHIVE = "DEEP_ARCHIVE",
            GLACIER = "GLACIER",
            GLACIER_ = "Glacier",
            GLACIER_IR = "GLACIER_IR",
            INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
            ONEZONE_IA = "ONEZONE_IA",
            STANDARD_IA = "STANDARD_IA",
        }
    }

    values! {
        /// `VersioningConfigurationStatus` of `AWS::S3::Bucket`.
        VersioningConfigurationStatus {
            ENABLED = "Enabled",
            SUSPENDED = "Suspended",
        }
    }
}

resource! {
    /// `AWS::S3::BucketPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html).
    BucketPolicy = "AWS::S3::BucketPolicy", Ref = S3BucketPolicyBucket;
    new (bucket: S3BucketName = "Bucket", policy_document: PolicyDocument = "PolicyDocument");
    set {
        /// `Bucket`. Update: replaces.
        bucket: S3BucketName = "Bucket";
        /// `PolicyDocument`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
    }
    get {
    }
    ref bucket;
}

resource! {
    /// `AWS::S3::MultiRegionAccessPoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspoint.html).
    MultiRegionAccessPoint = "AWS::S3::MultiRegionAccessPoint", Ref = S3MultiRegionAccessPointName;
    new (regions: List<multi_region_access_point::Region> = "Regions");
    set {
        /// `Name`: 3 to 50 characters, `^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$`. Update: replaces.
        name: Str = "Name";
        /// `PublicAccessBlockConfiguration`. Update: replaces.
        public_access_block_configuration: multi_region_access_point::PublicAccessBlockConfiguration = "PublicAccessBlockConfiguration";
        /// `Regions`: at least 1 items, no item twice. Update: replaces.
        regions: List<multi_region_access_point::Region> = "Regions";
    }
    get {
        /// `Alias`
        alias: Str = "Alias";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
    }
    ref name;
}

/// Property types of `AWS::S3::MultiRegionAccessPoint`.
pub mod multi_region_access_point {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `PublicAccessBlockConfiguration` of `AWS::S3::MultiRegionAccessPoint`.
        PublicAccessBlockConfiguration;
        new ();
        set {
            /// `BlockPublicAcls`. Update: replaces.
            block_public_acls: Bool = "BlockPublicAcls";
            /// `BlockPublicPolicy`. Update: replaces.
            block_public_policy: Bool = "BlockPublicPolicy";
            /// `IgnorePublicAcls`. Update: replaces.
            ignore_public_acls: Bool = "IgnorePublicAcls";
            /// `RestrictPublicBuckets`. Update: replaces.
            restrict_public_buckets: Bool = "RestrictPublicBuckets";
        }
    }

    property! {
        /// `Region` of `AWS::S3::MultiRegionAccessPoint`.
        Region;
        new (bucket: Str = "Bucket");
        set {
            /// `BucketAccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
            bucket_account_id: Str = "BucketAccountId";
        }
    }
}

resource! {
    /// `AWS::S3::MultiRegionAccessPointPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspointpolicy.html).
    MultiRegionAccessPointPolicy = "AWS::S3::MultiRegionAccessPointPolicy", Ref = S3MultiRegionAccessPointPolicyMrapName;
    new (policy: PolicyDocument = "Policy", mrap_name: Str = "MrapName");
    set {
        /// `MrapName`: 3 to 50 characters, `^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$`. Update: replaces.
        mrap_name: Str = "MrapName";
        /// `Policy`. Update: in place.
        policy: PolicyDocument = "Policy";
    }
    get {
        /// `PolicyStatus`
        policy_status: Json = "PolicyStatus";
        /// `PolicyStatus.IsPublic`
        policy_status_is_public: Str = "PolicyStatus.IsPublic";
    }
    ref mrap_name;
}

resource! {
    /// `AWS::S3::StorageLens`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelens.html).
    StorageLens = "AWS::S3::StorageLens", Ref = Str;
    tags "Tags" List;
    new (storage_lens_configuration: storage_lens::StorageLensConfiguration = "StorageLensConfiguration");
    set {
        /// `StorageLensConfiguration`. Update: in place.
        storage_lens_configuration: storage_lens::StorageLensConfiguration = "StorageLensConfiguration";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<storage_lens::Tag> = "Tags";
    }
    get {
        /// `StorageLensConfiguration.StorageLensArn`
        storage_lens_configuration_storage_lens_arn: Arn = "StorageLensConfiguration.StorageLensArn";
    }
}

/// Property types of `AWS::S3::StorageLens`.
pub mod storage_lens {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccountLevel` of `AWS::S3::StorageLens`.
        AccountLevel;
        new (bucket_level: BucketLevel = "BucketLevel");
        set {
            /// `ActivityMetrics`. Update: in place.
            activity_metrics: ActivityMetrics = "ActivityMetrics";
            /// `AdvancedCostOptimizationMetrics`. Update: in place.
            advanced_cost_optimization_metrics: AdvancedCostOptimizationMetrics = "AdvancedCostOptimizationMetrics";
            /// `AdvancedDataProtectionMetrics`. Update: in place.
            advanced_data_protection_metrics: AdvancedDataProtectionMetrics = "AdvancedDataProtectionMetrics";
            /// `AdvancedPerformanceMetrics`. Update: in place.
            advanced_performance_metrics: AdvancedPerformanceMetrics = "AdvancedPerformanceMetrics";
            /// `DetailedStatusCodesMetrics`. Update: in place.
            detailed_status_codes_metrics: DetailedStatusCodesMetrics = "DetailedStatusCodesMetrics";
            /// `StorageLensGroupLevel`. Update: in place.
            storage_lens_group_level: StorageLensGroupLevel = "StorageLensGroupLevel";
        }
    }

    property! {
        /// `ActivityMetrics` of `AWS::S3::StorageLens`.
        ActivityMetrics;
        new ();
        set {
            /// `IsEnabled`. Update: in place.
            is_enabled: Bool = "IsEnabled";
        }
    }

    property! {
        /// `AdvancedCostOptimizationMetrics` of `AWS::S3::StorageLens`.
        AdvancedCostOptimizationMetrics;
        new ();
        set {
            /// `IsEnabled`. Update: in place.
            is_enabled: Bool = "IsEnabled";
        }
    }

    property! {
        /// `AdvancedDataProtectionMetrics` of `AWS::S3::StorageLens`.
        AdvancedDataProtectionMetrics;
        new ();
        set {
            /// `IsEnabled`. Update: in place.
            is_enabled: Bool = "IsEnabled";
        }
    }

    property! {
        /// `AdvancedPerformanceMetrics` of `AWS::S3::StorageLens`.
        AdvancedPerformanceMetrics;
        new ();
        set {
            /// `IsEnabled`. Update: in place.
            is_enabled: Bool = "IsEnabled";
        }
    }

    property! {
        /// `AwsOrg` of `AWS::S3::StorageLens`.
        AwsOrg;
        new (arn: Str = "Arn");
        set {
        }
    }

    property! {
        /// `BucketLevel` of `AWS::S3::StorageLens`.
        BucketLevel;
        new ();
        set {
            /// `ActivityMetrics`. Update: in place.
            activity_metrics: ActivityMetrics = "ActivityMetrics";
            /// `AdvancedCostOptimizationMetrics`. Update: in place.
            advanced_cost_optimization_metrics: AdvancedCostOptimizationMetrics = "AdvancedCostOptimizationMetrics";
            /// `AdvancedDataProtectionMetrics`. Update: in place.
            advanced_data_protection_metrics: AdvancedDataProtectionMetrics = "AdvancedDataProtectionMetrics";
            /// `AdvancedPerformanceMetrics`. Update: in place.
            advanced_performance_metrics: AdvancedPerformanceMetrics = "AdvancedPerformanceMetrics";
            /// `DetailedStatusCodesMetrics`. Update: in place.
            detailed_status_codes_metrics: DetailedStatusCodesMetrics = "DetailedStatusCodesMetrics";
            /// `PrefixLevel`. Update: in place.
            prefix_level: PrefixLevel = "PrefixLevel";
        }
    }

    property! {
        /// `BucketsAndRegions` of `AWS::S3::StorageLens`.
        BucketsAndRegions;
        new ();
        set {
            /// `Buckets`: no item twice. Update: in place.
            buckets: List<Str> = "Buckets";
            /// `Regions`: no item twice. Update: in place.
            regions: List<Str> = "Regions";
        }
    }

    property! {
        /// `CloudWatchMetrics` of `AWS::S3::StorageLens`.
        CloudWatchMetrics;
        new (is_enabled: Bool = "IsEnabled");
        set {
        }
    }

    property! {
        /// `DataExport` of `AWS::S3::StorageLens`.
        DataExport;
        new ();
        set {
            /// `CloudWatchMetrics`. Update: in place.
            cloud_watch_metrics: CloudWatchMetrics = "CloudWatchMetrics";
            /// `S3BucketDestination`. Update: in place.
            s3_bucket_destination: S3BucketDestination = "S3BucketDestination";
            /// `StorageLensTableDestination`. Update: in place.
            storage_lens_table_destination: StorageLensTableDestination = "StorageLensTableDestination";
        }
    }

    property! {
        /// `DetailedStatusCodesMetrics` of `AWS::S3::StorageLens`.
        DetailedStatusCodesMetrics;
        new ();
        set {
            /// `IsEnabled`. Update: in place.
            is_enabled: Bool = "IsEnabled";
        }
    }

    property! {
        /// `Encryption` of `AWS::S3::StorageLens`.
        Encryption;
        new ();
        set {
            /// `SSEKMS`. Update: in place.
            ssekms: SSEKMS = "SSEKMS";
            /// `SSES3`. Update: in place.
            sses3: Json = "SSES3";
        }
    }

    property! {
        /// `PrefixLevel` of `AWS::S3::StorageLens`.
        PrefixLevel;
        new (storage_metrics: PrefixLevelStorageMetrics = "StorageMetrics");
        set {
        }
    }

    property! {
        /// `PrefixLevelStorageMetrics` of `AWS::S3::StorageLens`.
        PrefixLevelStorageMetrics;
        new ();
        set {
            /// `IsEnabled`. Update: in place.
            is_enabled: Bool = "IsEnabled";
            /// `SelectionCriteria`. Update: in place.
            selection_criteria: SelectionCriteria = "SelectionCriteria";
        }
    }

    property! {
        /// `S3BucketDestination` of `AWS::S3::StorageLens`.
        S3BucketDestination;
        new_with S3BucketDestinationRequired {
            /// `OutputSchemaVersion`. Update: in place.
            output_schema_version: OutputSchemaVersion = "OutputSchemaVersion",
            /// `Format`. Update: in place.
            format: Format = "Format",
            /// `AccountId`. Update: in place.
            account_id: Str = "AccountId",
            /// `Arn`. Update: in place.
            arn: Arn = "Arn",
        }
        set {
            /// `Encryption`. Update: in place.
            encryption: Encryption = "Encryption";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `SSEKMS` of `AWS::S3::StorageLens`.
        SSEKMS;
        new (key_id: Str = "KeyId");
        set {
        }
    }

    property! {
        /// `SelectionCriteria` of `AWS::S3::StorageLens`.
        SelectionCriteria;
        new ();
        set {
            /// `Delimiter`. Update: in place.
            delimiter: Str = "Delimiter";
            /// `MaxDepth`. Update: in place.
            max_depth: Int = "MaxDepth";
            /// `MinStorageBytesPercentage`. Update: in place.
            min_storage_bytes_percentage: Num = "MinStorageBytesPercentage";
        }
    }

    property! {
        /// `StorageLensConfiguration` of `AWS::S3::StorageLens`.
        StorageLensConfiguration;
        new (id: Str = "Id", account_level: AccountLevel = "AccountLevel", is_enabled: Bool = "IsEnabled");
        set {
            /// `AwsOrg`. Update: in place.
            aws_org: AwsOrg = "AwsOrg";
            /// `DataExport`. Update: in place.
            data_export: DataExport = "DataExport";
            /// `Exclude`. Update: in place.
            exclude: BucketsAndRegions = "Exclude";
            /// `ExpandedPrefixesDataExport`. Update: in place.
            expanded_prefixes_data_export: StorageLensExpandedPrefixesDataExport = "ExpandedPrefixesDataExport";
            /// `Include`. Update: in place.
            include: BucketsAndRegions = "Include";
            /// `PrefixDelimiter`. Update: in place.
            prefix_delimiter: Str = "PrefixDelimiter";
            /// `StorageLensArn`. Update: in place.
            storage_lens_arn: Str = "StorageLensArn";
        }
    }

    property! {
        /// `StorageLensExpandedPrefixesDataExport` of `AWS::S3::StorageLens`.
        StorageLensExpandedPrefixesDataExport;
        new ();
        set {
            /// `S3BucketDestination`. Update: in place.
            s3_bucket_destination: S3BucketDestination = "S3BucketDestination";
            /// `StorageLensTableDestination`. Update: in place.
            storage_lens_table_destination: StorageLensTableDestination = "StorageLensTableDestination";
        }
    }

    property! {
        /// `StorageLensGroupLevel` of `AWS::S3::StorageLens`.
        StorageLensGroupLevel;
        new ();
        set {
            /// `StorageLensGroupSelectionCriteria`. Update: in place.
            storage_lens_group_selection_criteria: StorageLensGroupSelectionCriteria = "StorageLensGroupSelectionCriteria";
        }
    }

    property! {
        /// `StorageLensGroupSelectionCriteria` of `AWS::S3::StorageLens`.
        StorageLensGroupSelectionCriteria;
        new ();
        set {
            /// `Exclude`: no item twice. Update: in place.
            exclude: List<Str> = "Exclude";
            /// `Include`: no item twice. Update: in place.
            include: List<Str> = "Include";
        }
    }

    property! {
        /// `StorageLensTableDestination` of `AWS::S3::StorageLens`.
        StorageLensTableDestination;
        new (is_enabled: Bool = "IsEnabled");
        set {
            /// `Encryption`. Update: in place.
            encryption: Encryption = "Encryption";
        }
    }

    property! {
        /// `Tag` of `AWS::S3::StorageLens`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Format` of `AWS::S3::StorageLens`.
        Format {
            CSV = "CSV",
            PARQUET = "Parquet",
        }
    }

    values! {
        /// `OutputSchemaVersion` of `AWS::S3::StorageLens`.
        OutputSchemaVersion {
            V_1 = "V_1",
        }
    }
}

resource! {
    /// `AWS::S3::StorageLensGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelensgroup.html).
    StorageLensGroup = "AWS::S3::StorageLensGroup", Ref = S3StorageLensGroupName;
    tags "Tags" List;
    new (name: Str = "Name", filter: storage_lens_group::Filter = "Filter");
    set {
        /// `Filter`. Update: in place.
        filter: storage_lens_group::Filter = "Filter";
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9\-_]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<storage_lens_group::Tag> = "Tags";
    }
    get {
        /// `StorageLensGroupArn`
        storage_lens_group_arn: S3StorageLensGroupArn = "StorageLensGroupArn";
    }
    ref name;
}

/// Property types of `AWS::S3::StorageLensGroup`.
pub mod storage_lens_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_point::Tag;

    property! {
        /// `And` of `AWS::S3::StorageLensGroup`.
        And;
        new ();
        set {
            /// `MatchAnyPrefix`: no item twice, at most 1024 characters. Update: in place.
            match_any_prefix: List<Str> = "MatchAnyPrefix";
            /// `MatchAnySuffix`: no item twice, at most 1024 characters. Update: in place.
            match_any_suffix: List<Str> = "MatchAnySuffix";
            /// `MatchAnyTag`: no item twice. Update: in place.
            match_any_tag: List<Tag> = "MatchAnyTag";
            /// `MatchObjectAge`. Update: in place.
            match_object_age: MatchObjectAge = "MatchObjectAge";
            /// `MatchObjectSize`. Update: in place.
            match_object_size: MatchObjectSize = "MatchObjectSize";
        }
    }

    property! {
        /// `Filter` of `AWS::S3::StorageLensGroup`.
        Filter;
        new ();
        set {
            /// `And`. Update: in place.
            and: And = "And";
            /// `MatchAnyPrefix`: no item twice, at most 1024 characters. Update: in place.
            match_any_prefix: List<Str> = "MatchAnyPrefix";
            /// `MatchAnySuffix`: no item twice, at most 1024 characters. Update: in place.
            match_any_suffix: List<Str> = "MatchAnySuffix";
            /// `MatchAnyTag`: no item twice. Update: in place.
            match_any_tag: List<Tag> = "MatchAnyTag";
            /// `MatchObjectAge`. Update: in place.
            match_object_age: MatchObjectAge = "MatchObjectAge";
            /// `MatchObjectSize`. Update: in place.
            match_object_size: MatchObjectSize = "MatchObjectSize";
            /// `Or`. Update: in place.
            or: Or = "Or";
        }
    }

    property! {
        /// `MatchObjectAge` of `AWS::S3::StorageLensGroup`.
        MatchObjectAge;
        new ();
        set {
            /// `DaysGreaterThan`: at least 1. Update: in place.
            days_greater_than: Int = "DaysGreaterThan";
            /// `DaysLessThan`: at least 1. Update: in place.
            days_less_than: Int = "DaysLessThan";
        }
    }

    property! {
        /// `MatchObjectSize` of `AWS::S3::StorageLensGroup`.
        MatchObjectSize;
        new ();
        set {
            /// `BytesGreaterThan`: at least 1. Update: in place.
            bytes_greater_than: Int = "BytesGreaterThan";
            /// `BytesLessThan`: at least 1. Update: in place.
            bytes_less_than: Int = "BytesLessThan";
        }
    }

    property! {
        /// `Or` of `AWS::S3::StorageLensGroup`.
        Or;
        new ();
        set {
            /// `MatchAnyPrefix`: no item twice, at most 1024 characters. Update: in place.
            match_any_prefix: List<Str> = "MatchAnyPrefix";
            /// `MatchAnySuffix`: no item twice, at most 1024 characters. Update: in place.
            match_any_suffix: List<Str> = "MatchAnySuffix";
            /// `MatchAnyTag`: no item twice. Update: in place.
            match_any_tag: List<Tag> = "MatchAnyTag";
            /// `MatchObjectAge`. Update: in place.
            match_object_age: MatchObjectAge = "MatchObjectAge";
            /// `MatchObjectSize`. Update: in place.
            match_object_size: MatchObjectSize = "MatchObjectSize";
        }
    }
}
