// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::OpenSearchService`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::OpenSearchService::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-application.html).
    Application = "AWS::OpenSearchService::Application", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `AppConfigs`. Update: in place.
        app_configs: List<application::AppConfig> = "AppConfigs";
        /// `DataSources`. Update: in place.
        data_sources: List<application::DataSource> = "DataSources";
        /// `Endpoint`. Update: in place.
        endpoint: Str = "Endpoint";
        /// `IamIdentityCenterOptions`. Update: in place.
        iam_identity_center_options: application::IamIdentityCenterOptions = "IamIdentityCenterOptions";
        /// `KmsKeyArn`: 20 to 2048 characters. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Name`: 3 to 40 characters, `[a-z][a-z0-9\-]+`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<application::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
    }
    ref name;
}

/// Property types of `AWS::OpenSearchService::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AppConfig` of `AWS::OpenSearchService::Application`.
        AppConfig;
        new (key: AppConfigType = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `DataSource` of `AWS::OpenSearchService::Application`.
        DataSource;
        new (data_source_arn: Str = "DataSourceArn");
        set {
            /// `DataSourceDescription`. Update: in place.
            data_source_description: Str = "DataSourceDescription";
        }
    }

    property! {
        /// `IamIdentityCenterOptions` of `AWS::OpenSearchService::Application`.
        IamIdentityCenterOptions;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `IamIdentityCenterInstanceArn`. Update: in place.
            iam_identity_center_instance_arn: Str = "IamIdentityCenterInstanceArn";
            /// `IamRoleForIdentityCenterApplicationArn`. Update: in place.
            iam_role_for_identity_center_application_arn: Str = "IamRoleForIdentityCenterApplicationArn";
        }
    }

    property! {
        /// `Tag` of `AWS::OpenSearchService::Application`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AppConfigType` of `AWS::OpenSearchService::Application`.
        AppConfigType {
            OPENSEARCH_DASHBOARDS_DASHBOARD_ADMIN_USERS = "opensearchDashboards.dashboardAdmin.users",
            OPENSEARCH_DASHBOARDS_DASHBOARD_ADMIN_GROUPS = "opensearchDashboards.dashboardAdmin.groups",
        }
    }
}

resource! {
    /// `AWS::OpenSearchService::Domain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html).
    Domain = "AWS::OpenSearchService::Domain", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AIMLOptions`. Update: in place.
        aiml_options: domain::AIMLOptions = "AIMLOptions";
        /// `AccessPolicies`. Update: in place.
        access_policies: Json = "AccessPolicies";
        /// `AdvancedOptions`. Update: in place.
        advanced_options: Map<Str> = "AdvancedOptions";
        /// `AdvancedSecurityOptions`. Update: in place.
        advanced_security_options: domain::AdvancedSecurityOptionsInput = "AdvancedSecurityOptions";
        /// `AutomatedSnapshotPauseOptions`. Update: in place.
        automated_snapshot_pause_options: domain::AutomatedSnapshotPauseOptions = "AutomatedSnapshotPauseOptions";
        /// `ClusterConfig`. Update: in place.
        cluster_config: domain::ClusterConfig = "ClusterConfig";
        /// `CognitoOptions`. Update: in place.
        cognito_options: domain::CognitoOptions = "CognitoOptions";
        /// `DeploymentStrategyOptions`. Update: in place.
        deployment_strategy_options: domain::DeploymentStrategyOptions = "DeploymentStrategyOptions";
        /// `DomainEndpointOptions`. Update: in place.
        domain_endpoint_options: domain::DomainEndpointOptions = "DomainEndpointOptions";
        /// `DomainName`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `EBSOptions`. Update: in place.
        ebs_options: domain::EBSOptions = "EBSOptions";
        /// `EncryptionAtRestOptions`. Update: in place.
        encryption_at_rest_options: domain::EncryptionAtRestOptions = "EncryptionAtRestOptions";
        /// `EngineMode`. Update: replaces.
        engine_mode: domain::EngineMode = "EngineMode";
        /// `EngineVersion`. Update: in place.
        engine_version: Str = "EngineVersion";
        /// `IPAddressType`. Update: in place.
        ip_address_type: Str = "IPAddressType";
        /// `IdentityCenterOptions`. Update: in place.
        identity_center_options: domain::IdentityCenterOptions = "IdentityCenterOptions";
        /// `LogPublishingOptions`. Update: in place.
        log_publishing_options: Map<domain::LogPublishingOption> = "LogPublishingOptions";
        /// `NodeToNodeEncryptionOptions`. Update: in place.
        node_to_node_encryption_options: domain::NodeToNodeEncryptionOptions = "NodeToNodeEncryptionOptions";
        /// `OffPeakWindowOptions`. Update: in place.
        off_peak_window_options: domain::OffPeakWindowOptions = "OffPeakWindowOptions";
        /// `SkipShardMigrationWait`. Update: in place.
        skip_shard_migration_wait: Bool = "SkipShardMigrationWait";
        /// `SnapshotOptions`. Update: in place.
        snapshot_options: domain::SnapshotOptions = "SnapshotOptions";
        /// `SoftwareUpdateOptions`. Update: in place.
        software_update_options: domain::SoftwareUpdateOptions = "SoftwareUpdateOptions";
        /// `Tags`: no item twice. Update: in place.
        tags: List<domain::Tag> = "Tags";
        /// `UseCase`. Update: in place.
        use_case: domain::UseCase = "UseCase";
        /// `VPCOptions`. Update: in place.
        vpc_options: domain::VPCOptions = "VPCOptions";
    }
    get {
        /// `AdvancedSecurityOptions.AnonymousAuthDisableDate`
        advanced_security_options_anonymous_auth_disable_date: Str = "AdvancedSecurityOptions.AnonymousAuthDisableDate";
        /// `Arn`
        arn: OpenSearchServiceDomainArn = "Arn";
        /// `DomainArn`
        domain_arn: Arn = "DomainArn";
        /// `DomainEndpoint`
        domain_endpoint: Str = "DomainEndpoint";
        /// `DomainEndpointV2`
        domain_endpoint_v2: Str = "DomainEndpointV2";
        /// `DomainEndpoints`
        domain_endpoints: Json = "DomainEndpoints";
        /// `Id`
        id: Str = "Id";
        /// `IdentityCenterOptions.IdentityCenterApplicationARN`
        identity_center_options_identity_center_application_arn: Arn = "IdentityCenterOptions.IdentityCenterApplicationARN";
        /// `IdentityCenterOptions.IdentityStoreId`
        identity_center_options_identity_store_id: Str = "IdentityCenterOptions.IdentityStoreId";
        /// `ServiceSoftwareOptions`
        service_software_options: Json = "ServiceSoftwareOptions";
        /// `ServiceSoftwareOptions.AutomatedUpdateDate`
        service_software_options_automated_update_date: Str = "ServiceSoftwareOptions.AutomatedUpdateDate";
        /// `ServiceSoftwareOptions.Cancellable`
        service_software_options_cancellable: Bool = "ServiceSoftwareOptions.Cancellable";
        /// `ServiceSoftwareOptions.CurrentVersion`
        service_software_options_current_version: Str = "ServiceSoftwareOptions.CurrentVersion";
        /// `ServiceSoftwareOptions.Description`
        service_software_options_description: Str = "ServiceSoftwareOptions.Description";
        /// `ServiceSoftwareOptions.NewVersion`
        service_software_options_new_version: Str = "ServiceSoftwareOptions.NewVersion";
        /// `ServiceSoftwareOptions.OptionalDeployment`
        service_software_options_optional_deployment: Bool = "ServiceSoftwareOptions.OptionalDeployment";
        /// `ServiceSoftwareOptions.UpdateAvailable`
        service_software_options_update_available: Bool = "ServiceSoftwareOptions.UpdateAvailable";
        /// `ServiceSoftwareOptions.UpdateStatus`
        service_software_options_update_status: Str = "ServiceSoftwareOptions.UpdateStatus";
    }
    ref domain_name;
}

/// Property types of `AWS::OpenSearchService::Domain`.
pub mod domain {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AIMLOptions` of `AWS::OpenSearchService::Domain`.
        AIMLOptions;
        new ();
        set {
            /// `S3VectorsEngine`. Update: in place.
            s3_vectors_engine: S3VectorsEngine = "S3VectorsEngine";
            /// `ServerlessVectorAcceleration`. Update: in place.
            serverless_vector_acceleration: ServerlessVectorAcceleration = "ServerlessVectorAcceleration";
        }
    }

    property! {
        /// `AdvancedSecurityOptionsInput` of `AWS::OpenSearchService::Domain`.
        AdvancedSecurityOptionsInput;
        new ();
        set {
            /// `AnonymousAuthDisableDate`. Update: in place.
            anonymous_auth_disable_date: Str = "AnonymousAuthDisableDate";
            /// `AnonymousAuthEnabled`. Update: in place.
            anonymous_auth_enabled: Bool = "AnonymousAuthEnabled";
            /// `Enabled`. Update: may replace.
            enabled: Bool = "Enabled";
            /// `IAMFederationOptions`. Update: in place.
            iam_federation_options: IAMFederationOptions = "IAMFederationOptions";
            /// `InternalUserDatabaseEnabled`. Update: in place.
            internal_user_database_enabled: Bool = "InternalUserDatabaseEnabled";
            /// `JWTOptions`. Update: in place.
            jwt_options: JWTOptions = "JWTOptions";
            /// `MasterUserOptions`. Update: in place.
            master_user_options: MasterUserOptions = "MasterUserOptions";
            /// `SAMLOptions`. Update: in place.
            saml_options: SAMLOptions = "SAMLOptions";
        }
    }

    property! {
        /// `AutomatedSnapshotPauseOptions` of `AWS::OpenSearchService::Domain`.
        AutomatedSnapshotPauseOptions;
        new (enabled: Bool = "Enabled");
        set {
            /// `EndTime`. Update: in place.
            end_time: Str = "EndTime";
            /// `StartTime`. Update: in place.
            start_time: Str = "StartTime";
        }
    }

    property! {
        /// `ClusterConfig` of `AWS::OpenSearchService::Domain`.
        ClusterConfig;
        new ();
        set {
            /// `ColdStorageOptions`. Update: in place.
            cold_storage_options: ColdStorageOptions = "ColdStorageOptions";
            /// `DedicatedMasterCount`. Update: in place.
            dedicated_master_count: Int = "DedicatedMasterCount";
            /// `DedicatedMasterEnabled`. Update: in place.
            dedicated_master_enabled: Bool = "DedicatedMasterEnabled";
            /// `DedicatedMasterType`. Update: in place.
            dedicated_master_type: Str = "DedicatedMasterType";
            /// `InstanceCount`. Update: in place.
            instance_count: Int = "InstanceCount";
            /// `InstanceType`. Update: in place.
            instance_type: Str = "InstanceType";
            /// `MultiAZWithStandbyEnabled`. Update: in place.
            multi_az_with_standby_enabled: Bool = "MultiAZWithStandbyEnabled";
            /// `NodeOptions`. Update: in place.
            node_options: List<NodeOption> = "NodeOptions";
            /// `WarmCount`. Update: in place.
            warm_count: Int = "WarmCount";
            /// `WarmEnabled`. Update: in place.
            warm_enabled: Bool = "WarmEnabled";
            /// `WarmType`. Update: in place.
            warm_type: Str = "WarmType";
            /// `ZoneAwarenessConfig`. Update: in place.
            zone_awareness_config: ZoneAwarenessConfig = "ZoneAwarenessConfig";
            /// `ZoneAwarenessEnabled`. Update: in place.
            zone_awareness_enabled: Bool = "ZoneAwarenessEnabled";
        }
    }

    property! {
        /// `CognitoOptions` of `AWS::OpenSearchService::Domain`.
        CognitoOptions;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `IdentityPoolId`. Update: in place.
            identity_pool_id: CognitoIdentityPoolId = "IdentityPoolId";
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `UserPoolId`. Update: in place.
            user_pool_id: CognitoUserPoolId = "UserPoolId";
        }
    }

    property! {
        /// `ColdStorageOptions` of `AWS::OpenSearchService::Domain`.
        ColdStorageOptions;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `DeploymentStrategyOptions` of `AWS::OpenSearchService::Domain`.
        DeploymentStrategyOptions;
        new ();
        set {
            /// `DeploymentStrategy`. Update: in place.
            deployment_strategy: DeploymentStrategy = "DeploymentStrategy";
        }
    }

    property! {
        /// `DomainEndpointOptions` of `AWS::OpenSearchService::Domain`.
        DomainEndpointOptions;
        new ();
        set {
            /// `CustomEndpoint`. Update: in place.
            custom_endpoint: Str = "CustomEndpoint";
            /// `CustomEndpointCertificateArn`. Update: in place.
            custom_endpoint_certificate_arn: Str = "CustomEndpointCertificateArn";
            /// `CustomEndpointEnabled`. Update: in place.
            custom_endpoint_enabled: Bool = "CustomEndpointEnabled";
            /// `EnforceHTTPS`. Update: in place.
            enforce_https: Bool = "EnforceHTTPS";
            /// `TLSSecurityPolicy`. Update: in place.
            tls_security_policy: Str = "TLSSecurityPolicy";
        }
    }

    property! {
        /// `EBSOptions` of `AWS::OpenSearchService::Domain`.
        EBSOptions;
        new ();
        set {
            /// `EBSEnabled`. Update: in place.
            ebs_enabled: Bool = "EBSEnabled";
            /// `Iops`. Update: in place.
            iops: Int = "Iops";
            /// `Throughput`. Update: in place.
            throughput: Int = "Throughput";
            /// `VolumeSize`. Update: in place.
            volume_size: Int = "VolumeSize";
            /// `VolumeType`. Update: in place.
            volume_type: Str = "VolumeType";
        }
    }

    property! {
        /// `EncryptionAtRestOptions` of `AWS::OpenSearchService::Domain`.
        EncryptionAtRestOptions;
        new ();
        set {
            /// `Enabled`. Update: may replace.
            enabled: Bool = "Enabled";
            /// `KmsKeyId`. Update: may replace.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `IAMFederationOptions` of `AWS::OpenSearchService::Domain`.
        IAMFederationOptions;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `RolesKey`. Update: in place.
            roles_key: Str = "RolesKey";
            /// `SubjectKey`. Update: in place.
            subject_key: Str = "SubjectKey";
        }
    }

    property! {
        /// `IdentityCenterOptions` of `AWS::OpenSearchService::Domain`.
        IdentityCenterOptions;
        new ();
        set {
            /// `EnabledAPIAccess`. Update: in place.
            enabled_api_access: Bool = "EnabledAPIAccess";
            /// `IdentityCenterApplicationARN`. Update: in place.
            identity_center_application_arn: Str = "IdentityCenterApplicationARN";
            /// `IdentityCenterInstanceARN`. Update: in place.
            identity_center_instance_arn: Str = "IdentityCenterInstanceARN";
            /// `IdentityStoreId`. Update: in place.
            identity_store_id: Str = "IdentityStoreId";
            /// `RolesKey`. Update: in place.
            roles_key: RolesKeyIdcType = "RolesKey";
            /// `SubjectKey`. Update: in place.
            subject_key: SubjectKeyIdcType = "SubjectKey";
        }
    }

    property! {
        /// `Idp` of `AWS::OpenSearchService::Domain`.
        Idp;
        new_with IdpRequired {
            /// `MetadataContent`: 1 to 1 048 576 characters. Update: in place.
            metadata_content: Str = "MetadataContent",
            /// `EntityId`. Update: in place.
            entity_id: Str = "EntityId",
        }
        set {
        }
    }

    property! {
        /// `JWTOptions` of `AWS::OpenSearchService::Domain`.
        JWTOptions;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `PublicKey`. Update: in place.
            public_key: Str = "PublicKey";
            /// `RolesKey`. Update: in place.
            roles_key: Str = "RolesKey";
            /// `SubjectKey`. Update: in place.
            subject_key: Str = "SubjectKey";
        }
    }

    property! {
        /// `LogPublishingOption` of `AWS::OpenSearchService::Domain`.
        LogPublishingOption;
        new ();
        set {
            /// `CloudWatchLogsLogGroupArn`. Update: in place.
            cloud_watch_logs_log_group_arn: Str = "CloudWatchLogsLogGroupArn";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `MasterUserOptions` of `AWS::OpenSearchService::Domain`.
        MasterUserOptions;
        new ();
        set {
            /// `MasterUserARN`. Update: in place.
            master_user_arn: Arn = "MasterUserARN";
            /// `MasterUserName`. Update: in place.
            master_user_name: Str = "MasterUserName";
            /// `MasterUserPassword`. Update: in place.
            master_user_password: Str = "MasterUserPassword";
        }
    }

    property! {
        /// `NodeConfig` of `AWS::OpenSearchService::Domain`.
        NodeConfig;
        new ();
        set {
            /// `Count`. Update: in place.
            count: Int = "Count";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `Type`. Update: in place.
            type_: Str = "Type";
        }
    }

    property! {
        /// `NodeOption` of `AWS::OpenSearchService::Domain`.
        NodeOption;
        new ();
        set {
            /// `NodeConfig`. Update: in place.
            node_config: NodeConfig = "NodeConfig";
            /// `NodeType`. Update: in place.
            node_type: NodeType = "NodeType";
        }
    }

    property! {
        /// `NodeToNodeEncryptionOptions` of `AWS::OpenSearchService::Domain`.
        NodeToNodeEncryptionOptions;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `OffPeakWindow` of `AWS::OpenSearchService::Domain`.
        OffPeakWindow;
        new ();
        set {
            /// `WindowStartTime`. Update: in place.
            window_start_time: WindowStartTime = "WindowStartTime";
        }
    }

    property! {
        /// `OffPeakWindowOptions` of `AWS::OpenSearchService::Domain`.
        OffPeakWindowOptions;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `OffPeakWindow`. Update: in place.
            off_peak_window: OffPeakWindow = "OffPeakWindow";
        }
    }

    property! {
        /// `S3VectorsEngine` of `AWS::OpenSearchService::Domain`.
        S3VectorsEngine;
        new (enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `SAMLOptions` of `AWS::OpenSearchService::Domain`.
        SAMLOptions;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `Idp`. Update: in place.
            idp: Idp = "Idp";
            /// `MasterBackendRole`. Update: in place.
            master_backend_role: Str = "MasterBackendRole";
            /// `MasterUserName`. Update: in place.
            master_user_name: Str = "MasterUserName";
            /// `RolesKey`. Update: in place.
            roles_key: Str = "RolesKey";
            /// `SessionTimeoutMinutes`. Update: in place.
            session_timeout_minutes: Int = "SessionTimeoutMinutes";
            /// `SubjectKey`. Update: in place.
            subject_key: Str = "SubjectKey";
        }
    }

    property! {
        /// `ServerlessVectorAcceleration` of `AWS::OpenSearchService::Domain`.
        ServerlessVectorAcceleration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `SnapshotOptions` of `AWS::OpenSearchService::Domain`.
        SnapshotOptions;
        new ();
        set {
            /// `AutomatedSnapshotStartHour`. Update: in place.
            automated_snapshot_start_hour: Int = "AutomatedSnapshotStartHour";
        }
    }

    property! {
        /// `SoftwareUpdateOptions` of `AWS::OpenSearchService::Domain`.
        SoftwareUpdateOptions;
        new ();
        set {
            /// `AutoSoftwareUpdateEnabled`. Update: in place.
            auto_software_update_enabled: Bool = "AutoSoftwareUpdateEnabled";
            /// `UseLatestServiceSoftwareForBlueGreen`. Update: in place.
            use_latest_service_software_for_blue_green: Bool = "UseLatestServiceSoftwareForBlueGreen";
        }
    }

    property! {
        /// `Tag` of `AWS::OpenSearchService::Domain`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VPCOptions` of `AWS::OpenSearchService::Domain`.
        VPCOptions;
        new ();
        set {
            /// `EgressEnabled`. Update: in place.
            egress_enabled: Bool = "EgressEnabled";
            /// `SecurityGroupIds`: no item twice. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`: no item twice. Update: in place.
            subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        }
    }

    property! {
        /// `WindowStartTime` of `AWS::OpenSearchService::Domain`.
        WindowStartTime;
        new_with WindowStartTimeRequired {
            /// `Hours`: 0 to 23. Update: in place.
            hours: Int = "Hours",
            /// `Minutes`: 0 to 59. Update: in place.
            minutes: Int = "Minutes",
        }
        set {
        }
    }

    property! {
        /// `ZoneAwarenessConfig` of `AWS::OpenSearchService::Domain`.
        ZoneAwarenessConfig;
        new ();
        set {
            /// `AvailabilityZoneCount`. Update: in place.
            availability_zone_count: Int = "AvailabilityZoneCount";
        }
    }

    values! {
        /// `DeploymentStrategy` of `AWS::OpenSearchService::Domain`.
        DeploymentStrategy {
            DEFAULT = "Default",
            CAPACITY_OPTIMIZED = "CapacityOptimized",
        }
    }

    values! {
        /// `EngineMode` of `AWS::OpenSearchService::Domain`.
        EngineMode {
            GENERAL = "GENERAL",
            OPTIMIZED = "OPTIMIZED",
        }
    }

    values! {
        /// `NodeType` of `AWS::OpenSearchService::Domain`.
        NodeType {
            COORDINATOR = "coordinator",
        }
    }

    values! {
        /// `RolesKeyIdcType` of `AWS::OpenSearchService::Domain`.
        RolesKeyIdcType {
            GROUP_NAME = "GroupName",
            GROUP_ID = "GroupId",
        }
    }

    values! {
        /// `SubjectKeyIdcType` of `AWS::OpenSearchService::Domain`.
        SubjectKeyIdcType {
            USER_NAME = "UserName",
            USER_ID = "UserId",
            EMAIL = "Email",
        }
    }

    values! {
        /// `UseCase` of `AWS::OpenSearchService::Domain`.
        UseCase {
            SEARCH = "SEARCH",
            VECTOR = "VECTOR",
            OBSERVABILITY = "OBSERVABILITY",
            MIXED = "MIXED",
        }
    }
}
