// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DataZone`: 17 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DataZone::Connection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-connection.html).
    Connection = "AWS::DataZone::Connection", Ref = Str;
    new_with ConnectionRequired {
        /// `DomainIdentifier`: `^dzd[_-][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier",
        /// `Name`: at most 64 characters, `^[\w][\w\.\-\_]*$`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `AwsLocation`. Update: in place.
        aws_location: connection::AwsLocation = "AwsLocation";
        /// `Configurations`. Update: in place.
        configurations: List<connection::ConnectionConfiguration> = "Configurations";
        /// `Description`: at most 128 characters, `^[\S\s]*$`. Update: in place.
        description: Str = "Description";
        /// `DomainIdentifier`: `^dzd[_-][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `EnableTrustedIdentityPropagation`. Update: replaces.
        enable_trusted_identity_propagation: Bool = "EnableTrustedIdentityPropagation";
        /// `EnvironmentIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        environment_identifier: Str = "EnvironmentIdentifier";
        /// `Name`: at most 64 characters, `^[\w][\w\.\-\_]*$`. Update: replaces.
        name: Str = "Name";
        /// `ProjectIdentifier`. Update: replaces.
        project_identifier: Str = "ProjectIdentifier";
        /// `Props`. Update: in place.
        props: connection::ConnectionPropertiesInput = "Props";
        /// `Scope`. Update: replaces.
        scope: connection::Scope = "Scope";
    }
    get {
        /// `ConnectionId`
        connection_id: Str = "ConnectionId";
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `DomainUnitId`
        domain_unit_id: Str = "DomainUnitId";
        /// `EnvironmentId`
        environment_id: Str = "EnvironmentId";
        /// `EnvironmentUserRole`
        environment_user_role: Str = "EnvironmentUserRole";
        /// `ProjectId`
        project_id: Str = "ProjectId";
        /// `Type`
        type_: Str = "Type";
    }
}

/// Property types of `AWS::DataZone::Connection`.
pub mod connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AmazonQPropertiesInput` of `AWS::DataZone::Connection`.
        AmazonQPropertiesInput;
        new ();
        set {
            /// `AuthMode`: at most 128 characters. Update: in place.
            auth_mode: Str = "AuthMode";
            /// `IsEnabled`. Update: in place.
            is_enabled: Bool = "IsEnabled";
            /// `ProfileArn`: at most 2048 characters. Update: in place.
            profile_arn: Str = "ProfileArn";
        }
    }

    property! {
        /// `AthenaPropertiesInput` of `AWS::DataZone::Connection`.
        AthenaPropertiesInput;
        new (workgroup_name: Str = "WorkgroupName");
        set {
        }
    }

    property! {
        /// `AuthenticationConfigurationInput` of `AWS::DataZone::Connection`.
        AuthenticationConfigurationInput;
        new ();
        set {
            /// `AuthenticationType`. Update: in place.
            authentication_type: AuthenticationType = "AuthenticationType";
            /// `BasicAuthenticationCredentials`. Update: in place.
            basic_authentication_credentials: BasicAuthenticationCredentials = "BasicAuthenticationCredentials";
            /// `CustomAuthenticationCredentials`. Update: in place.
            custom_authentication_credentials: Map<Str> = "CustomAuthenticationCredentials";
            /// `KmsKeyArn`: `^$|arn:aws[a-z0-9-]*:kms:.*$`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
            /// `OAuth2Properties`. Update: in place.
            oauth2_properties: OAuth2Properties = "OAuth2Properties";
            /// `SecretArn`. Update: in place.
            secret_arn: Str = "SecretArn";
        }
    }

    property! {
        /// `AuthorizationCodeProperties` of `AWS::DataZone::Connection`.
        AuthorizationCodeProperties;
        new ();
        set {
            /// `AuthorizationCode`: 1 to 4096 characters. Update: in place.
            authorization_code: Str = "AuthorizationCode";
            /// `RedirectUri`: at most 512 characters. Update: in place.
            redirect_uri: Str = "RedirectUri";
        }
    }

    property! {
        /// `AwsLocation` of `AWS::DataZone::Connection`.
        AwsLocation;
        new ();
        set {
            /// `AccessRole`: at most 2048 characters. Update: in place.
            access_role: Str = "AccessRole";
            /// `AwsAccountId`: `^\d{12}$`. Update: in place.
            aws_account_id: Str = "AwsAccountId";
            /// `AwsRegion`: `^[a-z]{2}-[a-z]{4,10}-\d$`. Update: in place.
            aws_region: Str = "AwsRegion";
            /// `IamConnectionId`: at most 128 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            iam_connection_id: Str = "IamConnectionId";
        }
    }

    property! {
        /// `BasicAuthenticationCredentials` of `AWS::DataZone::Connection`.
        BasicAuthenticationCredentials;
        new ();
        set {
            /// `Password`: at most 512 characters, `^.*$`. Update: in place.
            password: Str = "Password";
            /// `UserName`: at most 512 characters, `^\S+$`. Update: in place.
            user_name: Str = "UserName";
        }
    }

    property! {
        /// `ConnectionConfiguration` of `AWS::DataZone::Connection`.
        ConnectionConfiguration;
        new ();
        set {
            /// `Classification`: at most 64 characters, `^[\w][\w\.\-\_]*$`. Update: in place.
            classification: Str = "Classification";
            /// `Properties`. Update: in place.
            properties: Map<Str> = "Properties";
        }
    }

    property! {
        /// `ConnectionPropertiesInput` of `AWS::DataZone::Connection`.
        ConnectionPropertiesInput;
        new ();
        set {
            /// `AmazonQProperties`. Update: in place.
            amazon_q_properties: AmazonQPropertiesInput = "AmazonQProperties";
            /// `AthenaProperties`. Update: in place.
            athena_properties: AthenaPropertiesInput = "AthenaProperties";
            /// `GlueProperties`. Update: in place.
            glue_properties: GluePropertiesInput = "GlueProperties";
            /// `HyperPodProperties`. Update: in place.
            hyper_pod_properties: HyperPodPropertiesInput = "HyperPodProperties";
            /// `IamProperties`. Update: in place.
            iam_properties: IamPropertiesInput = "IamProperties";
            /// `LakehouseProperties`. Update: in place.
            lakehouse_properties: LakehousePropertiesInput = "LakehouseProperties";
            /// `MlflowProperties`. Update: in place.
            mlflow_properties: MlflowPropertiesInput = "MlflowProperties";
            /// `RedshiftProperties`. Update: in place.
            redshift_properties: RedshiftPropertiesInput = "RedshiftProperties";
            /// `S3Properties`. Update: in place.
            s3_properties: S3PropertiesInput = "S3Properties";
            /// `SparkEmrProperties`. Update: in place.
            spark_emr_properties: SparkEmrPropertiesInput = "SparkEmrProperties";
            /// `SparkGlueProperties`. Update: in place.
            spark_glue_properties: SparkGluePropertiesInput = "SparkGlueProperties";
            /// `WorkflowsMwaaProperties`. Update: in place.
            workflows_mwaa_properties: WorkflowsMwaaPropertiesInput = "WorkflowsMwaaProperties";
            /// `WorkflowsServerlessProperties`. Update: in place.
            workflows_serverless_properties: Json = "WorkflowsServerlessProperties";
        }
    }

    property! {
        /// `GlueConnectionInput` of `AWS::DataZone::Connection`.
        GlueConnectionInput;
        new ();
        set {
            /// `AthenaProperties`. Update: in place.
            athena_properties: Map<Str> = "AthenaProperties";
            /// `AuthenticationConfiguration`. Update: in place.
            authentication_configuration: AuthenticationConfigurationInput = "AuthenticationConfiguration";
            /// `ConnectionProperties`. Update: in place.
            connection_properties: Map<Str> = "ConnectionProperties";
            /// `ConnectionType`. Update: in place.
            connection_type: Str = "ConnectionType";
            /// `Description`: at most 2048 characters, `^[\u0020-\uD7FF\uE000-\uFFFF\r\n\t]*$`. Update: in place.
            description: Str = "Description";
            /// `MatchCriteria`: at most 10 characters. Update: in place.
            match_criteria: Str = "MatchCriteria";
            /// `Name`: 1 to 255 characters, `^[\u0020-\uD7FF\uE000-\uFFFF\t]*$`. Update: in place.
            name: Str = "Name";
            /// `PhysicalConnectionRequirements`. Update: in place.
            physical_connection_requirements: PhysicalConnectionRequirements = "PhysicalConnectionRequirements";
            /// `PythonProperties`. Update: in place.
            python_properties: Map<Str> = "PythonProperties";
            /// `SparkProperties`. Update: in place.
            spark_properties: Map<Str> = "SparkProperties";
            /// `ValidateCredentials`. Update: in place.
            validate_credentials: Bool = "ValidateCredentials";
            /// `ValidateForComputeEnvironments`: 1 to 50 items. Update: in place.
            validate_for_compute_environments: List<Str> = "ValidateForComputeEnvironments";
        }
    }

    property! {
        /// `GlueOAuth2Credentials` of `AWS::DataZone::Connection`.
        GlueOAuth2Credentials;
        new ();
        set {
            /// `AccessToken`: at most 4096 characters, `^[\x20-\x7E]*$`. Update: in place.
            access_token: Str = "AccessToken";
            /// `JwtToken`: at most 8000 characters. Update: in place.
            jwt_token: Str = "JwtToken";
            /// `RefreshToken`: at most 4096 characters, `^[\x20-\x7E]*$`. Update: in place.
            refresh_token: Str = "RefreshToken";
            /// `UserManagedClientApplicationClientSecret`: at most 512 characters, `^[\x20-\x7E]*$`. Update: in place.
            user_managed_client_application_client_secret: Str = "UserManagedClientApplicationClientSecret";
        }
    }

    property! {
        /// `GluePropertiesInput` of `AWS::DataZone::Connection`.
        GluePropertiesInput;
        new ();
        set {
            /// `GlueConnectionInput`. Update: in place.
            glue_connection_input: GlueConnectionInput = "GlueConnectionInput";
        }
    }

    property! {
        /// `HyperPodPropertiesInput` of `AWS::DataZone::Connection`.
        HyperPodPropertiesInput;
        new (cluster_name: Str = "ClusterName");
        set {
        }
    }

    property! {
        /// `IamPropertiesInput` of `AWS::DataZone::Connection`.
        IamPropertiesInput;
        new ();
        set {
            /// `GlueLineageSyncEnabled`. Update: in place.
            glue_lineage_sync_enabled: Bool = "GlueLineageSyncEnabled";
            /// `RoleArn`: at most 2048 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
        }
    }

    property! {
        /// `LakehousePropertiesInput` of `AWS::DataZone::Connection`.
        LakehousePropertiesInput;
        new ();
        set {
            /// `GlueLineageSyncEnabled`. Update: in place.
            glue_lineage_sync_enabled: Bool = "GlueLineageSyncEnabled";
        }
    }

    property! {
        /// `LineageSyncSchedule` of `AWS::DataZone::Connection`.
        LineageSyncSchedule;
        new ();
        set {
            /// `Schedule`. Update: in place.
            schedule: Str = "Schedule";
        }
    }

    property! {
        /// `MlflowPropertiesInput` of `AWS::DataZone::Connection`.
        MlflowPropertiesInput;
        new ();
        set {
            /// `TrackingServerArn`. Update: in place.
            tracking_server_arn: Str = "TrackingServerArn";
        }
    }

    property! {
        /// `OAuth2ClientApplication` of `AWS::DataZone::Connection`.
        OAuth2ClientApplication;
        new ();
        set {
            /// `AWSManagedClientApplicationReference`: at most 2048 characters, `^\S+$`. Update: in place.
            aws_managed_client_application_reference: Str = "AWSManagedClientApplicationReference";
            /// `UserManagedClientApplicationClientId`: at most 2048 characters, `^\S+$`. Update: in place.
            user_managed_client_application_client_id: Str = "UserManagedClientApplicationClientId";
        }
    }

    property! {
        /// `OAuth2Properties` of `AWS::DataZone::Connection`.
        OAuth2Properties;
        new ();
        set {
            /// `AuthorizationCodeProperties`. Update: in place.
            authorization_code_properties: AuthorizationCodeProperties = "AuthorizationCodeProperties";
            /// `OAuth2ClientApplication`. Update: in place.
            oauth2_client_application: OAuth2ClientApplication = "OAuth2ClientApplication";
            /// `OAuth2Credentials`. Update: in place.
            oauth2_credentials: GlueOAuth2Credentials = "OAuth2Credentials";
            /// `OAuth2GrantType`. Update: in place.
            oauth2_grant_type: OAuth2GrantType = "OAuth2GrantType";
            /// `TokenUrl`: at most 256 characters. Update: in place.
            token_url: Str = "TokenUrl";
            /// `TokenUrlParametersMap`. Update: in place.
            token_url_parameters_map: Map<Str> = "TokenUrlParametersMap";
        }
    }

    property! {
        /// `PhysicalConnectionRequirements` of `AWS::DataZone::Connection`.
        PhysicalConnectionRequirements;
        new ();
        set {
            /// `AvailabilityZone`: 1 to 255 characters. Update: in place.
            availability_zone: Str = "AvailabilityZone";
            /// `SecurityGroupIdList`: at most 50 items, 1 to 255 characters. Update: in place.
            security_group_id_list: List<Ec2SecurityGroupId> = "SecurityGroupIdList";
            /// `SubnetId`: at most 32 characters, `^subnet-[a-z0-9]+$`. Update: in place.
            subnet_id: Ec2SubnetId = "SubnetId";
            /// `SubnetIdList`: 1 to 50 items, at most 32 characters, `^subnet-[a-z0-9]+$`. Update: in place.
            subnet_id_list: List<Str> = "SubnetIdList";
        }
    }

    property! {
        /// `RedshiftCredentials` of `AWS::DataZone::Connection`.
        RedshiftCredentials;
        new ();
        set {
            /// `SecretArn`: at most 2048 characters. Update: in place.
            secret_arn: Str = "SecretArn";
            /// `UsernamePassword`. Update: in place.
            username_password: UsernamePassword = "UsernamePassword";
        }
    }

    property! {
        /// `RedshiftLineageSyncConfigurationInput` of `AWS::DataZone::Connection`.
        RedshiftLineageSyncConfigurationInput;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `Schedule`. Update: in place.
            schedule: LineageSyncSchedule = "Schedule";
        }
    }

    property! {
        /// `RedshiftPropertiesInput` of `AWS::DataZone::Connection`.
        RedshiftPropertiesInput;
        new ();
        set {
            /// `Credentials`. Update: in place.
            credentials: RedshiftCredentials = "Credentials";
            /// `DatabaseName`: 1 to 64 characters, `^[a-z0-9_-]+$`. Update: in place.
            database_name: Str = "DatabaseName";
            /// `Host`: at most 256 characters, `^[\S]*$`. Update: in place.
            host: Str = "Host";
            /// `LineageSync`. Update: in place.
            lineage_sync: RedshiftLineageSyncConfigurationInput = "LineageSync";
            /// `Port`: 0 to 65 535. Update: in place.
            port: Num = "Port";
            /// `Storage`. Update: in place.
            storage: RedshiftStorageProperties = "Storage";
        }
    }

    property! {
        /// `RedshiftStorageProperties` of `AWS::DataZone::Connection`.
        RedshiftStorageProperties;
        new ();
        set {
            /// `ClusterName`: at most 63 characters, `^[a-z0-9-]+$`. Update: in place.
            cluster_name: Str = "ClusterName";
            /// `WorkgroupName`: 3 to 64 characters, `^[a-z0-9-]+$`. Update: in place.
            workgroup_name: Str = "WorkgroupName";
        }
    }

    property! {
        /// `S3PropertiesInput` of `AWS::DataZone::Connection`.
        S3PropertiesInput;
        new (s3_uri: Str = "S3Uri");
        set {
            /// `RegisterS3AccessGrantLocation`. Update: in place.
            register_s3_access_grant_location: Bool = "RegisterS3AccessGrantLocation";
            /// `S3AccessGrantLocationId`: at most 64 characters, `[a-zA-Z0-9\-]+`. Update: in place.
            s3_access_grant_location_id: Str = "S3AccessGrantLocationId";
        }
    }

    property! {
        /// `SparkEmrPropertiesInput` of `AWS::DataZone::Connection`.
        SparkEmrPropertiesInput;
        new ();
        set {
            /// `ComputeArn`: at most 2048 characters. Update: in place.
            compute_arn: Str = "ComputeArn";
            /// `InstanceProfileArn`: at most 2048 characters. Update: in place.
            instance_profile_arn: Str = "InstanceProfileArn";
            /// `JavaVirtualEnv`: at most 256 characters, `^[\S]*$`. Update: in place.
            java_virtual_env: Str = "JavaVirtualEnv";
            /// `LogUri`: at most 2048 characters, `^s3://.+$`. Update: in place.
            log_uri: Str = "LogUri";
            /// `ManagedEndpointArn`: at most 2048 characters. Update: in place.
            managed_endpoint_arn: Str = "ManagedEndpointArn";
            /// `PythonVirtualEnv`: at most 256 characters, `^[\S]*$`. Update: in place.
            python_virtual_env: Str = "PythonVirtualEnv";
            /// `RuntimeRole`: at most 2048 characters. Update: in place.
            runtime_role: Str = "RuntimeRole";
            /// `TrustedCertificatesS3Uri`: at most 2048 characters, `^s3://.+$`. Update: in place.
            trusted_certificates_s3_uri: Str = "TrustedCertificatesS3Uri";
        }
    }

    property! {
        /// `SparkGlueArgs` of `AWS::DataZone::Connection`.
        SparkGlueArgs;
        new ();
        set {
            /// `Connection`: at most 128 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            connection: Str = "Connection";
        }
    }

    property! {
        /// `SparkGluePropertiesInput` of `AWS::DataZone::Connection`.
        SparkGluePropertiesInput;
        new ();
        set {
            /// `AdditionalArgs`. Update: in place.
            additional_args: SparkGlueArgs = "AdditionalArgs";
            /// `GlueConnectionName`: 1 to 255 characters, `^[\S]*$`. Update: in place.
            glue_connection_name: Str = "GlueConnectionName";
            /// `GlueVersion`: at most 256 characters, `^\w+\.\w+$`. Update: in place.
            glue_version: Str = "GlueVersion";
            /// `IdleTimeout`: 1 to 3000. Update: in place.
            idle_timeout: Num = "IdleTimeout";
            /// `JavaVirtualEnv`: at most 256 characters, `^[\S]*$`. Update: in place.
            java_virtual_env: Str = "JavaVirtualEnv";
            /// `NumberOfWorkers`: 1 to 1000. Update: in place.
            number_of_workers: Num = "NumberOfWorkers";
            /// `PythonVirtualEnv`: at most 256 characters, `^[\S]*$`. Update: in place.
            python_virtual_env: Str = "PythonVirtualEnv";
            /// `WorkerType`: at most 256 characters, `^[G|Z].*$`. Update: in place.
            worker_type: Str = "WorkerType";
        }
    }

    property! {
        /// `UsernamePassword` of `AWS::DataZone::Connection`.
        UsernamePassword;
        new_with UsernamePasswordRequired {
            /// `Password`: at most 64 characters, `^[\S]*$`. Update: in place.
            password: Str = "Password",
            /// `Username`: 1 to 127 characters, `^[\S]*$`. Update: in place.
            username: Str = "Username",
        }
        set {
        }
    }

    property! {
        /// `WorkflowsMwaaPropertiesInput` of `AWS::DataZone::Connection`.
        WorkflowsMwaaPropertiesInput;
        new ();
        set {
            /// `MwaaEnvironmentName`. Update: in place.
            mwaa_environment_name: Str = "MwaaEnvironmentName";
        }
    }

    values! {
        /// `AuthenticationType` of `AWS::DataZone::Connection`.
        AuthenticationType {
            BASIC = "BASIC",
            OAUTH2 = "OAUTH2",
            CUSTOM = "CUSTOM",
        }
    }

    values! {
        /// `OAuth2GrantType` of `AWS::DataZone::Connection`.
        OAuth2GrantType {
            AUTHORIZATION_CODE = "AUTHORIZATION_CODE",
            CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS",
            JWT_BEARER = "JWT_BEARER",
        }
    }

    values! {
        /// `Scope` of `AWS::DataZone::Connection`.
        Scope {
            DOMAIN = "DOMAIN",
            PROJECT = "PROJECT",
        }
    }
}

resource! {
    /// `AWS::DataZone::DataSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-datasource.html).
    DataSource = "AWS::DataZone::DataSource", Ref = Str;
    new_with DataSourceRequired {
        /// `Name`: 1 to 256 characters. Update: in place.
        name: Str = "Name",
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier",
        /// `ProjectIdentifier`. Update: replaces.
        project_identifier: Str = "ProjectIdentifier",
        /// `Type`: 1 to 256 characters. Update: replaces.
        type_: Str = "Type",
    }
    set {
        /// `AssetFormsInput`: at most 10 items. Update: in place.
        asset_forms_input: List<data_source::FormInput> = "AssetFormsInput";
        /// `Configuration`. Update: in place.
        configuration: data_source::DataSourceConfigurationInput = "Configuration";
        /// `ConnectionIdentifier`. Update: replaces.
        connection_identifier: Str = "ConnectionIdentifier";
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `EnableSetting`. Update: in place.
        enable_setting: data_source::EnableSetting = "EnableSetting";
        /// `EnvironmentIdentifier`. Update: replaces.
        environment_identifier: Str = "EnvironmentIdentifier";
        /// `Name`: 1 to 256 characters. Update: in place.
        name: Str = "Name";
        /// `ProjectIdentifier`. Update: replaces.
        project_identifier: Str = "ProjectIdentifier";
        /// `PublishOnImport`. Update: in place.
        publish_on_import: Bool = "PublishOnImport";
        /// `Recommendation`. Update: in place.
        recommendation: data_source::RecommendationConfiguration = "Recommendation";
        /// `Schedule`. Update: in place.
        schedule: data_source::ScheduleConfiguration = "Schedule";
        /// `Type`: 1 to 256 characters. Update: replaces.
        type_: Str = "Type";
    }
    get {
        /// `ConnectionId`
        connection_id: Str = "ConnectionId";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `EnvironmentId`
        environment_id: Str = "EnvironmentId";
        /// `Id`
        id: Str = "Id";
        /// `LastRunAssetCount`
        last_run_asset_count: Num = "LastRunAssetCount";
        /// `LastRunAt`
        last_run_at: Str = "LastRunAt";
        /// `LastRunStatus`
        last_run_status: Str = "LastRunStatus";
        /// `ProjectId`
        project_id: Str = "ProjectId";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::DataZone::DataSource`.
pub mod data_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DataSourceConfigurationInput` of `AWS::DataZone::DataSource`.
        DataSourceConfigurationInput;
        new ();
        set {
            /// `GlueRunConfiguration`. Update: in place.
            glue_run_configuration: GlueRunConfigurationInput = "GlueRunConfiguration";
            /// `RedshiftRunConfiguration`. Update: in place.
            redshift_run_configuration: RedshiftRunConfigurationInput = "RedshiftRunConfiguration";
            /// `SageMakerRunConfiguration`. Update: in place.
            sage_maker_run_configuration: SageMakerRunConfigurationInput = "SageMakerRunConfiguration";
        }
    }

    property! {
        /// `FilterExpression` of `AWS::DataZone::DataSource`.
        FilterExpression;
        new (expression: Str = "Expression", type_: FilterExpressionType = "Type");
        set {
        }
    }

    property! {
        /// `FormInput` of `AWS::DataZone::DataSource`.
        FormInput;
        new (form_name: Str = "FormName");
        set {
            /// `Content`: at most 75 000 characters. Update: in place.
            content: Str = "Content";
            /// `TypeIdentifier`: 1 to 385 characters, `^(?!\.)[\w\.]*\w$`. Update: in place.
            type_identifier: Str = "TypeIdentifier";
            /// `TypeRevision`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            type_revision: Str = "TypeRevision";
        }
    }

    property! {
        /// `GlueRunConfigurationInput` of `AWS::DataZone::DataSource`.
        GlueRunConfigurationInput;
        new (relational_filter_configurations: List<RelationalFilterConfiguration> = "RelationalFilterConfigurations");
        set {
            /// `AutoImportDataQualityResult`. Update: in place.
            auto_import_data_quality_result: Bool = "AutoImportDataQualityResult";
            /// `CatalogName`: 1 to 128 characters. Update: in place.
            catalog_name: Str = "CatalogName";
            /// `DataAccessRole`. Update: in place.
            data_access_role: Str = "DataAccessRole";
        }
    }

    property! {
        /// `RecommendationConfiguration` of `AWS::DataZone::DataSource`.
        RecommendationConfiguration;
        new ();
        set {
            /// `EnableBusinessNameGeneration`. Update: in place.
            enable_business_name_generation: Bool = "EnableBusinessNameGeneration";
        }
    }

    property! {
        /// `RedshiftClusterStorage` of `AWS::DataZone::DataSource`.
        RedshiftClusterStorage;
        new (cluster_name: Str = "ClusterName");
        set {
        }
    }

    property! {
        /// `RedshiftCredentialConfiguration` of `AWS::DataZone::DataSource`.
        RedshiftCredentialConfiguration;
        new (secret_manager_arn: Str = "SecretManagerArn");
        set {
        }
    }

    property! {
        /// `RedshiftRunConfigurationInput` of `AWS::DataZone::DataSource`.
        RedshiftRunConfigurationInput;
        new (relational_filter_configurations: List<RelationalFilterConfiguration> = "RelationalFilterConfigurations");
        set {
            /// `DataAccessRole`. Update: in place.
            data_access_role: Str = "DataAccessRole";
            /// `RedshiftCredentialConfiguration`. Update: in place.
            redshift_credential_configuration: RedshiftCredentialConfiguration = "RedshiftCredentialConfiguration";
            /// `RedshiftStorage`. Update: in place.
            redshift_storage: RedshiftStorage = "RedshiftStorage";
        }
    }

    property! {
        /// `RedshiftServerlessStorage` of `AWS::DataZone::DataSource`.
        RedshiftServerlessStorage;
        new (workgroup_name: Str = "WorkgroupName");
        set {
        }
    }

    property! {
        /// `RedshiftStorage` of `AWS::DataZone::DataSource`.
        RedshiftStorage;
        new ();
        set {
            /// `RedshiftClusterSource`. Update: in place.
            redshift_cluster_source: RedshiftClusterStorage = "RedshiftClusterSource";
            /// `RedshiftServerlessSource`. Update: in place.
            redshift_serverless_source: RedshiftServerlessStorage = "RedshiftServerlessSource";
        }
    }

    property! {
        /// `RelationalFilterConfiguration` of `AWS::DataZone::DataSource`.
        RelationalFilterConfiguration;
        new (database_name: Str = "DatabaseName");
        set {
            /// `FilterExpressions`. Update: in place.
            filter_expressions: List<FilterExpression> = "FilterExpressions";
            /// `SchemaName`: 1 to 128 characters. Update: in place.
            schema_name: Str = "SchemaName";
        }
    }

    property! {
        /// `SageMakerRunConfigurationInput` of `AWS::DataZone::DataSource`.
        SageMakerRunConfigurationInput;
        new (tracking_assets: Map<List<Str>> = "TrackingAssets");
        set {
        }
    }

    property! {
        /// `ScheduleConfiguration` of `AWS::DataZone::DataSource`.
        ScheduleConfiguration;
        new ();
        set {
            /// `Schedule`: 1 to 256 characters. Update: in place.
            schedule: Str = "Schedule";
            /// `Timezone`. Update: in place.
            timezone: Timezone = "Timezone";
        }
    }

    values! {
        /// `EnableSetting` of `AWS::DataZone::DataSource`.
        EnableSetting {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `FilterExpressionType` of `AWS::DataZone::DataSource`.
        FilterExpressionType {
            INCLUDE = "INCLUDE",
            EXCLUDE = "EXCLUDE",
        }
    }

    values! {
        /// `Timezone` of `AWS::DataZone::DataSource`.
        Timezone {
            AFRICA_JOHANNESBURG = "AFRICA_JOHANNESBURG",
            AMERICA_MONTREAL = "AMERICA_MONTREAL",
            AMERICA_SAO_PAULO = "AMERICA_SAO_PAULO",
            ASIA_BAHRAIN = "ASIA_BAHRAIN",
            ASIA_BANGKOK = "ASIA_BANGKOK",
            ASIA_CALCUTTA = "ASIA_CALCUTTA",
            ASIA_DUBAI = "ASIA_DUBAI",
            ASIA_HONG_KONG = "ASIA_HONG_KONG",
            ASIA_JAKARTA = "ASIA_JAKARTA",
            ASIA_KUALA_LUMPUR = "ASIA_KUALA_LUMPUR",
            ASIA_SEOUL = "ASIA_SEOUL",
            ASIA_SHANGHAI = "ASIA_SHANGHAI",
            ASIA_SINGAPORE = "ASIA_SINGAPORE",
            ASIA_TAIPEI = "ASIA_TAIPEI",
            ASIA_TOKYO = "ASIA_TOKYO",
            AUSTRALIA_MELBOURNE = "AUSTRALIA_MELBOURNE",
            AUSTRALIA_SYDNEY = "AUSTRALIA_SYDNEY",
            CANADA_CENTRAL = "CANADA_CENTRAL",
            CET = "CET",
            CST6CDT = "CST6CDT",
            ETC_GMT = "ETC_GMT",
            ETC_GMT0 = "ETC_GMT0",
            ETC_GMT_ADD_0 = "ETC_GMT_ADD_0",
            ETC_GMT_ADD_1 = "ETC_GMT_ADD_1",
            ETC_GMT_ADD_10 = "ETC_GMT_ADD_10",
            ETC_GMT_ADD_11 = "ETC_GMT_ADD_11",
            ETC_GMT_ADD_12 = "ETC_GMT_ADD_12",
            ETC_GMT_ADD_2 = "ETC_GMT_ADD_2",
            ETC_GMT_ADD_3 = "ETC_GMT_ADD_3",
            ETC_GMT_ADD_4 = "ETC_GMT_ADD_4",
            ETC_GMT_ADD_5 = "ETC_GMT_ADD_5",
            ETC_GMT_ADD_6 = "ETC_GMT_ADD_6",
            ETC_GMT_ADD_7 = "ETC_GMT_ADD_7",
            ETC_GMT_ADD_8 = "ETC_GMT_ADD_8",
            ETC_GMT_ADD_9 = "ETC_GMT_ADD_9",
            ETC_GMT_NEG_0 = "ETC_GMT_NEG_0",
            ETC_GMT_NEG_1 = "ETC_GMT_NEG_1",
            ETC_GMT_NEG_10 = "ETC_GMT_NEG_10",
            ETC_GMT_NEG_11 = "ETC_GMT_NEG_11",
            ETC_GMT_NEG_12 = "ETC_GMT_NEG_12",
            ETC_GMT_NEG_13 = "ETC_GMT_NEG_13",
            ETC_GMT_NEG_14 = "ETC_GMT_NEG_14",
            ETC_GMT_NEG_2 = "ETC_GMT_NEG_2",
            ETC_GMT_NEG_3 = "ETC_GMT_NEG_3",
            ETC_GMT_NEG_4 = "ETC_GMT_NEG_4",
            ETC_GMT_NEG_5 = "ETC_GMT_NEG_5",
            ETC_GMT_NEG_6 = "ETC_GMT_NEG_6",
            ETC_GMT_NEG_7 = "ETC_GMT_NEG_7",
            ETC_GMT_NEG_8 = "ETC_GMT_NEG_8",
            ETC_GMT_NEG_9 = "ETC_GMT_NEG_9",
            EUROPE_DUBLIN = "EUROPE_DUBLIN",
            EUROPE_LONDON = "EUROPE_LONDON",
            EUROPE_PARIS = "EUROPE_PARIS",
            EUROPE_STOCKHOLM = "EUROPE_STOCKHOLM",
            EUROPE_ZURICH = "EUROPE_ZURICH",
            ISRAEL = "ISRAEL",
            MEXICO_GENERAL = "MEXICO_GENERAL",
            MST7MDT = "MST7MDT",
            PACIFIC_AUCKLAND = "PACIFIC_AUCKLAND",
            US_CENTRAL = "US_CENTRAL",
            US_EASTERN = "US_EASTERN",
            US_MOUNTAIN = "US_MOUNTAIN",
            US_PACIFIC = "US_PACIFIC",
            UTC = "UTC",
        }
    }
}

resource! {
    /// `AWS::DataZone::Domain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domain.html).
    Domain = "AWS::DataZone::Domain", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `DomainExecutionRole`. Update: in place.
        domain_execution_role: Str = "DomainExecutionRole";
        /// `DomainVersion`. Update: replaces.
        domain_version: domain::DomainVersion = "DomainVersion";
        /// `KmsKeyIdentifier`: 1 to 1024 characters. Update: replaces.
        kms_key_identifier: Str = "KmsKeyIdentifier";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `ServiceRole`. Update: in place.
        service_role: Str = "ServiceRole";
        /// `SingleSignOn`. Update: in place.
        single_sign_on: domain::SingleSignOn = "SingleSignOn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<domain::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `ManagedAccountId`
        managed_account_id: Str = "ManagedAccountId";
        /// `PortalUrl`
        portal_url: Str = "PortalUrl";
        /// `RootDomainUnitId`
        root_domain_unit_id: Str = "RootDomainUnitId";
        /// `Status`
        status: Str = "Status";
    }
    ref id;
}

/// Property types of `AWS::DataZone::Domain`.
pub mod domain {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `SingleSignOn` of `AWS::DataZone::Domain`.
        SingleSignOn;
        new ();
        set {
            /// `IdcInstanceArn`: 10 to 1224 characters. Update: in place.
            idc_instance_arn: Str = "IdcInstanceArn";
            /// `Type`. Update: in place.
            type_: AuthType = "Type";
            /// `UserAssignment`. Update: in place.
            user_assignment: UserAssignment = "UserAssignment";
        }
    }

    property! {
        /// `Tag` of `AWS::DataZone::Domain`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AuthType` of `AWS::DataZone::Domain`.
        AuthType {
            IAM_IDC = "IAM_IDC",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `DomainVersion` of `AWS::DataZone::Domain`.
        DomainVersion {
            V1 = "V1",
            V2 = "V2",
        }
    }

    values! {
        /// `UserAssignment` of `AWS::DataZone::Domain`.
        UserAssignment {
            AUTOMATIC = "AUTOMATIC",
            MANUAL = "MANUAL",
        }
    }
}

resource! {
    /// `AWS::DataZone::DomainUnit`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domainunit.html).
    DomainUnit = "AWS::DataZone::DomainUnit", Ref = Str;
    new_with DomainUnitRequired {
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier",
        /// `Name`: 1 to 128 characters, `^[\w -]+$`. Update: in place.
        name: Str = "Name",
        /// `ParentDomainUnitIdentifier`: 1 to 256 characters, `^[a-z0-9_-]+$`. Update: replaces.
        parent_domain_unit_identifier: Str = "ParentDomainUnitIdentifier",
    }
    set {
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `Name`: 1 to 128 characters, `^[\w -]+$`. Update: in place.
        name: Str = "Name";
        /// `ParentDomainUnitIdentifier`: 1 to 256 characters, `^[a-z0-9_-]+$`. Update: replaces.
        parent_domain_unit_identifier: Str = "ParentDomainUnitIdentifier";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `Id`
        id: Str = "Id";
        /// `Identifier`
        identifier: Str = "Identifier";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `ParentDomainUnitId`
        parent_domain_unit_id: Str = "ParentDomainUnitId";
    }
}

resource! {
    /// `AWS::DataZone::Environment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environment.html).
    Environment = "AWS::DataZone::Environment", Ref = Str;
    new_with EnvironmentRequired {
        /// `Name`: 1 to 64 characters. Update: in place.
        name: Str = "Name",
        /// `ProjectIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        project_identifier: Str = "ProjectIdentifier",
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier",
    }
    set {
        /// `DeploymentOrder`. Update: replaces.
        deployment_order: Int = "DeploymentOrder";
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `EnvironmentAccountIdentifier`: `^\d{12}$`. Update: replaces.
        environment_account_identifier: Str = "EnvironmentAccountIdentifier";
        /// `EnvironmentAccountRegion`: `^[a-z]{2}-[a-z]{4,10}-\d$`. Update: replaces.
        environment_account_region: Str = "EnvironmentAccountRegion";
        /// `EnvironmentBlueprintIdentifier`. Update: replaces.
        environment_blueprint_identifier: Str = "EnvironmentBlueprintIdentifier";
        /// `EnvironmentConfigurationId`. Update: replaces.
        environment_configuration_id: Str = "EnvironmentConfigurationId";
        /// `EnvironmentProfileIdentifier`: `^[a-zA-Z0-9_-]{0,36}$`. Update: replaces.
        environment_profile_identifier: Str = "EnvironmentProfileIdentifier";
        /// `EnvironmentRoleArn`. Update: in place.
        environment_role_arn: IamRoleArn = "EnvironmentRoleArn";
        /// `GlossaryTerms`: at most 20 items, `^[a-zA-Z0-9_-]{1,36}$`. Update: in place.
        glossary_terms: List<Str> = "GlossaryTerms";
        /// `Name`: 1 to 64 characters. Update: in place.
        name: Str = "Name";
        /// `ProjectIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        project_identifier: Str = "ProjectIdentifier";
        /// `UserParameters`. Update: replaces.
        user_parameters: List<environment::EnvironmentParameter> = "UserParameters";
    }
    get {
        /// `AwsAccountId`
        aws_account_id: Str = "AwsAccountId";
        /// `AwsAccountRegion`
        aws_account_region: Str = "AwsAccountRegion";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `EnvironmentBlueprintId`
        environment_blueprint_id: Str = "EnvironmentBlueprintId";
        /// `EnvironmentProfileId`
        environment_profile_id: Str = "EnvironmentProfileId";
        /// `Id`
        id: Str = "Id";
        /// `ProjectId`
        project_id: Str = "ProjectId";
        /// `Provider`
        provider: Str = "Provider";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::DataZone::Environment`.
pub mod environment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EnvironmentParameter` of `AWS::DataZone::Environment`.
        EnvironmentParameter;
        new ();
        set {
            /// `Name`. Update: replaces.
            name: Str = "Name";
            /// `Value`. Update: replaces.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::DataZone::EnvironmentActions`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentactions.html).
    EnvironmentActions = "AWS::DataZone::EnvironmentActions", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `EnvironmentIdentifier`: 1 to 36 characters, `[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        environment_identifier: Str = "EnvironmentIdentifier";
        /// `Identifier`: 1 to 36 characters, `^[a-zA-Z0-9_-]{1,36}$`. Update: in place.
        identifier: Str = "Identifier";
        /// `Name`: 1 to 64 characters, `^[\w -]+$`. Update: in place.
        name: Str = "Name";
        /// `Parameters`. Update: in place.
        parameters: environment_actions::AwsConsoleLinkParameters = "Parameters";
    }
    get {
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `EnvironmentId`
        environment_id: Str = "EnvironmentId";
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::DataZone::EnvironmentActions`.
pub mod environment_actions {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AwsConsoleLinkParameters` of `AWS::DataZone::EnvironmentActions`.
        AwsConsoleLinkParameters;
        new ();
        set {
            /// `Uri`: 1 to 2048 characters. Update: in place.
            uri: Str = "Uri";
        }
    }
}

resource! {
    /// `AWS::DataZone::EnvironmentBlueprintConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentblueprintconfiguration.html).
    EnvironmentBlueprintConfiguration = "AWS::DataZone::EnvironmentBlueprintConfiguration", Ref = Str;
    new_with EnvironmentBlueprintConfigurationRequired {
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier",
        /// `EnvironmentBlueprintIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        environment_blueprint_identifier: Str = "EnvironmentBlueprintIdentifier",
        /// `EnabledRegions`: 4 to 16 characters, `^[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]$`. Update: in place.
        enabled_regions: List<Str> = "EnabledRegions",
    }
    set {
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `EnabledRegions`: 4 to 16 characters, `^[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]$`. Update: in place.
        enabled_regions: List<Str> = "EnabledRegions";
        /// `EnvironmentBlueprintIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        environment_blueprint_identifier: Str = "EnvironmentBlueprintIdentifier";
        /// `EnvironmentRolePermissionBoundary`. Update: in place.
        environment_role_permission_boundary: Str = "EnvironmentRolePermissionBoundary";
        /// `GlobalParameters`. Update: in place.
        global_parameters: Map<Str> = "GlobalParameters";
        /// `ManageAccessRoleArn`. Update: in place.
        manage_access_role_arn: IamRoleArn = "ManageAccessRoleArn";
        /// `ProvisioningConfigurations`. Update: in place.
        provisioning_configurations: List<environment_blueprint_configuration::ProvisioningConfigurations> = "ProvisioningConfigurations";
        /// `ProvisioningRoleArn`. Update: in place.
        provisioning_role_arn: IamRoleArn = "ProvisioningRoleArn";
        /// `RegionalParameters`: no item twice. Update: in place.
        regional_parameters: List<environment_blueprint_configuration::RegionalParameter> = "RegionalParameters";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `EnvironmentBlueprintId`
        environment_blueprint_id: Str = "EnvironmentBlueprintId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::DataZone::EnvironmentBlueprintConfiguration`.
pub mod environment_blueprint_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LakeFormationConfiguration` of `AWS::DataZone::EnvironmentBlueprintConfiguration`.
        LakeFormationConfiguration;
        new ();
        set {
            /// `LocationRegistrationExcludeS3Locations`: at most 20 items, 1 to 1024 characters, `^s3://.+$`. Update: in place.
            location_registration_exclude_s3_locations: List<Str> = "LocationRegistrationExcludeS3Locations";
            /// `LocationRegistrationRole`. Update: in place.
            location_registration_role: Str = "LocationRegistrationRole";
        }
    }

    property! {
        /// `ProvisioningConfigurations` of `AWS::DataZone::EnvironmentBlueprintConfiguration`.
        ProvisioningConfigurations;
        new (lake_formation_configuration: LakeFormationConfiguration = "LakeFormationConfiguration");
        set {
        }
    }

    property! {
        /// `RegionalParameter` of `AWS::DataZone::EnvironmentBlueprintConfiguration`.
        RegionalParameter;
        new ();
        set {
            /// `Parameters`. Update: in place.
            parameters: Map<Str> = "Parameters";
            /// `Region`: `^[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]$`. Update: in place.
            region: Str = "Region";
        }
    }
}

resource! {
    /// `AWS::DataZone::EnvironmentProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentprofile.html).
    EnvironmentProfile = "AWS::DataZone::EnvironmentProfile", Ref = Str;
    new_with EnvironmentProfileRequired {
        /// `EnvironmentBlueprintIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        environment_blueprint_identifier: Str = "EnvironmentBlueprintIdentifier",
        /// `ProjectIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        project_identifier: Str = "ProjectIdentifier",
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier",
        /// `AwsAccountId`: `^\d{12}$`. Update: in place.
        aws_account_id: Str = "AwsAccountId",
        /// `AwsAccountRegion`: `^[a-z]{2}-[a-z]{4,10}-\d$`. Update: in place.
        aws_account_region: Str = "AwsAccountRegion",
        /// `Name`: 1 to 64 characters, `^[\w -]+$`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `AwsAccountId`: `^\d{12}$`. Update: in place.
        aws_account_id: Str = "AwsAccountId";
        /// `AwsAccountRegion`: `^[a-z]{2}-[a-z]{4,10}-\d$`. Update: in place.
        aws_account_region: Str = "AwsAccountRegion";
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `EnvironmentBlueprintIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        environment_blueprint_identifier: Str = "EnvironmentBlueprintIdentifier";
        /// `Name`: 1 to 64 characters, `^[\w -]+$`. Update: in place.
        name: Str = "Name";
        /// `ProjectIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        project_identifier: Str = "ProjectIdentifier";
        /// `UserParameters`. Update: in place.
        user_parameters: List<environment_profile::EnvironmentParameter> = "UserParameters";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `EnvironmentBlueprintId`
        environment_blueprint_id: Str = "EnvironmentBlueprintId";
        /// `Id`
        id: Str = "Id";
        /// `ProjectId`
        project_id: Str = "ProjectId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::DataZone::EnvironmentProfile`.
pub mod environment_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EnvironmentParameter` of `AWS::DataZone::EnvironmentProfile`.
        EnvironmentParameter;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::DataZone::FormType`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-formtype.html).
    FormType = "AWS::DataZone::FormType", Ref = Str;
    new_with FormTypeRequired {
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier",
        /// `Model`. Update: may replace.
        model: form_type::Model = "Model",
        /// `Name`: 1 to 128 characters, `^(?![0-9_])\w+$|^_\w*[a-zA-Z0-9]\w*$`. Update: replaces.
        name: Str = "Name",
        /// `OwningProjectIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: may replace.
        owning_project_identifier: Str = "OwningProjectIdentifier",
    }
    set {
        /// `Description`: at most 2048 characters. Update: may replace.
        description: Str = "Description";
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `Model`. Update: may replace.
        model: form_type::Model = "Model";
        /// `Name`: 1 to 128 characters, `^(?![0-9_])\w+$|^_\w*[a-zA-Z0-9]\w*$`. Update: replaces.
        name: Str = "Name";
        /// `OwningProjectIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: may replace.
        owning_project_identifier: Str = "OwningProjectIdentifier";
        /// `Status`. Update: may replace.
        status: form_type::Status = "Status";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `FormTypeIdentifier`
        form_type_identifier: Str = "FormTypeIdentifier";
        /// `OwningProjectId`
        owning_project_id: Str = "OwningProjectId";
        /// `Revision`
        revision: Str = "Revision";
    }
}

/// Property types of `AWS::DataZone::FormType`.
pub mod form_type {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Model` of `AWS::DataZone::FormType`.
        Model;
        new ();
        set {
            /// `Smithy`: 1 to 100 000 characters. Update: may replace.
            smithy: Str = "Smithy";
        }
    }

    values! {
        /// `Status` of `AWS::DataZone::FormType`.
        Status {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::DataZone::GroupProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-groupprofile.html).
    GroupProfile = "AWS::DataZone::GroupProfile", Ref = Str;
    new (domain_identifier: Str = "DomainIdentifier");
    set {
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `GroupIdentifier`. Update: replaces.
        group_identifier: Str = "GroupIdentifier";
        /// `GroupType`. Update: in place.
        group_type: group_profile::GroupType = "GroupType";
        /// `RolePrincipalArn`. Update: replaces.
        role_principal_arn: Str = "RolePrincipalArn";
        /// `Status`. Update: in place.
        status: group_profile::GroupProfileStatus = "Status";
    }
    get {
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `GroupName`
        group_name: Str = "GroupName";
        /// `Id`
        id: Str = "Id";
        /// `RolePrincipalId`
        role_principal_id: Str = "RolePrincipalId";
    }
}

/// Property types of `AWS::DataZone::GroupProfile`.
pub mod group_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `GroupProfileStatus` of `AWS::DataZone::GroupProfile`.
        GroupProfileStatus {
            ASSIGNED = "ASSIGNED",
            NOT_ASSIGNED = "NOT_ASSIGNED",
        }
    }

    values! {
        /// `GroupType` of `AWS::DataZone::GroupProfile`.
        GroupType {
            DATAZONE_SSO_GROUP = "DATAZONE_SSO_GROUP",
            IAM_ROLE_SESSION_GROUP = "IAM_ROLE_SESSION_GROUP",
        }
    }
}

resource! {
    /// `AWS::DataZone::Owner`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-owner.html).
    Owner = "AWS::DataZone::Owner", Ref = Str;
    new_with OwnerRequired {
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier",
        /// `EntityIdentifier`. Update: replaces.
        entity_identifier: Str = "EntityIdentifier",
        /// `EntityType`. Update: replaces.
        entity_type: owner::EntityType = "EntityType",
        /// `Owner`. Update: replaces.
        owner: owner::OwnerProperties = "Owner",
    }
    set {
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `EntityIdentifier`. Update: replaces.
        entity_identifier: Str = "EntityIdentifier";
        /// `EntityType`. Update: replaces.
        entity_type: owner::EntityType = "EntityType";
        /// `Owner`. Update: replaces.
        owner: owner::OwnerProperties = "Owner";
    }
    get {
        /// `OwnerIdentifier`
        owner_identifier: Str = "OwnerIdentifier";
        /// `OwnerType`
        owner_type: Str = "OwnerType";
    }
}

/// Property types of `AWS::DataZone::Owner`.
pub mod owner {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `OwnerGroupProperties` of `AWS::DataZone::Owner`.
        OwnerGroupProperties;
        new ();
        set {
            /// `GroupIdentifier`. Update: replaces.
            group_identifier: Str = "GroupIdentifier";
        }
    }

    property! {
        /// `OwnerProperties` of `AWS::DataZone::Owner`.
        OwnerProperties;
        new ();
        set {
            /// `Group`. Update: replaces.
            group: OwnerGroupProperties = "Group";
            /// `User`. Update: replaces.
            user: OwnerUserProperties = "User";
        }
    }

    property! {
        /// `OwnerUserProperties` of `AWS::DataZone::Owner`.
        OwnerUserProperties;
        new ();
        set {
            /// `UserIdentifier`. Update: replaces.
            user_identifier: Str = "UserIdentifier";
        }
    }

    values! {
        /// `EntityType` of `AWS::DataZone::Owner`.
        EntityType {
            DOMAIN_UNIT = "DOMAIN_UNIT",
        }
    }
}

resource! {
    /// `AWS::DataZone::PolicyGrant`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-policygrant.html).
    PolicyGrant = "AWS::DataZone::PolicyGrant", Ref = Str;
    new_with PolicyGrantRequired {
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier",
        /// `EntityIdentifier`. Update: replaces.
        entity_identifier: Str = "EntityIdentifier",
        /// `EntityType`. Update: replaces.
        entity_type: policy_grant::TargetEntityType = "EntityType",
        /// `PolicyType`. Update: replaces.
        policy_type: policy_grant::ManagedPolicyType = "PolicyType",
        /// `Principal`. Update: replaces.
        principal: policy_grant::PolicyGrantPrincipal = "Principal",
        /// `Detail`. Update: replaces.
        detail: policy_grant::PolicyGrantDetail = "Detail",
    }
    set {
        /// `Detail`. Update: replaces.
        detail: policy_grant::PolicyGrantDetail = "Detail";
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `EntityIdentifier`. Update: replaces.
        entity_identifier: Str = "EntityIdentifier";
        /// `EntityType`. Update: replaces.
        entity_type: policy_grant::TargetEntityType = "EntityType";
        /// `PolicyType`. Update: replaces.
        policy_type: policy_grant::ManagedPolicyType = "PolicyType";
        /// `Principal`. Update: replaces.
        principal: policy_grant::PolicyGrantPrincipal = "Principal";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `GrantId`
        grant_id: Str = "GrantId";
    }
}

/// Property types of `AWS::DataZone::PolicyGrant`.
pub mod policy_grant {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AddToProjectMemberPoolPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
        AddToProjectMemberPoolPolicyGrantDetail;
        new ();
        set {
            /// `IncludeChildDomainUnits`. Update: replaces.
            include_child_domain_units: Bool = "IncludeChildDomainUnits";
        }
    }

    property! {
        /// `CreateAssetTypePolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
        CreateAssetTypePolicyGrantDetail;
        new ();
        set {
            /// `IncludeChildDomainUnits`. Update: replaces.
            include_child_domain_units: Bool = "IncludeChildDomainUnits";
        }
    }

    property! {
        /// `CreateDomainUnitPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
        CreateDomainUnitPolicyGrantDetail;
        new ();
        set {
            /// `IncludeChildDomainUnits`. Update: replaces.
            include_child_domain_units: Bool = "IncludeChildDomainUnits";
        }
    }

    property! {
        /// `CreateEnvironmentProfilePolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
        CreateEnvironmentProfilePolicyGrantDetail;
        new ();
        set {
            /// `DomainUnitId`: 1 to 256 characters, `^[a-z0-9_\-]+$`. Update: replaces.
            domain_unit_id: Str = "DomainUnitId";
        }
    }

    property! {
        /// `CreateFormTypePolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
        CreateFormTypePolicyGrantDetail;
        new ();
        set {
            /// `IncludeChildDomainUnits`. Update: replaces.
            include_child_domain_units: Bool = "IncludeChildDomainUnits";
        }
    }

    property! {
        /// `CreateGlossaryPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
        CreateGlossaryPolicyGrantDetail;
        new ();
        set {
            /// `IncludeChildDomainUnits`. Update: replaces.
            include_child_domain_units: Bool = "IncludeChildDomainUnits";
        }
    }

    property! {
        /// `CreateProjectFromProjectProfilePolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
        CreateProjectFromProjectProfilePolicyGrantDetail;
        new ();
        set {
            /// `IncludeChildDomainUnits`. Update: replaces.
            include_child_domain_units: Bool = "IncludeChildDomainUnits";
            /// `ProjectProfiles`. Update: replaces.
            project_profiles: List<Str> = "ProjectProfiles";
        }
    }

    property! {
        /// `CreateProjectPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
        CreateProjectPolicyGrantDetail;
        new ();
        set {
            /// `IncludeChildDomainUnits`. Update: replaces.
            include_child_domain_units: Bool = "IncludeChildDomainUnits";
        }
    }

    property! {
        /// `DomainUnitFilterForProject` of `AWS::DataZone::PolicyGrant`.
        DomainUnitFilterForProject;
        new (domain_unit: Str = "DomainUnit");
        set {
            /// `IncludeChildDomainUnits`: default `false`. Update: replaces.
            include_child_domain_units: Bool = "IncludeChildDomainUnits";
        }
    }

    property! {
        /// `DomainUnitGrantFilter` of `AWS::DataZone::PolicyGrant`.
        DomainUnitGrantFilter;
        new (all_domain_units_grant_filter: Json = "AllDomainUnitsGrantFilter");
        set {
        }
    }

    property! {
        /// `DomainUnitPolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
        DomainUnitPolicyGrantPrincipal;
        new ();
        set {
            /// `DomainUnitDesignation`. Update: replaces.
            domain_unit_designation: DomainUnitDesignation = "DomainUnitDesignation";
            /// `DomainUnitGrantFilter`. Update: replaces.
            domain_unit_grant_filter: DomainUnitGrantFilter = "DomainUnitGrantFilter";
            /// `DomainUnitIdentifier`: 1 to 256 characters, `^[a-z0-9_\-]+$`. Update: replaces.
            domain_unit_identifier: Str = "DomainUnitIdentifier";
        }
    }

    property! {
        /// `Group` of `AWS::DataZone::PolicyGrant`.
        Group;
        new (group_identifier: Str = "GroupIdentifier");
        set {
        }
    }

    property! {
        /// `OverrideDomainUnitOwnersPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
        OverrideDomainUnitOwnersPolicyGrantDetail;
        new ();
        set {
            /// `IncludeChildDomainUnits`. Update: replaces.
            include_child_domain_units: Bool = "IncludeChildDomainUnits";
        }
    }

    property! {
        /// `OverrideProjectOwnersPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
        OverrideProjectOwnersPolicyGrantDetail;
        new ();
        set {
            /// `IncludeChildDomainUnits`. Update: replaces.
            include_child_domain_units: Bool = "IncludeChildDomainUnits";
        }
    }

    property! {
        /// `PolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
        PolicyGrantDetail;
        new ();
        set {
            /// `AddToProjectMemberPool`. Update: replaces.
            add_to_project_member_pool: AddToProjectMemberPoolPolicyGrantDetail = "AddToProjectMemberPool";
            /// `CreateAssetType`. Update: replaces.
            create_asset_type: CreateAssetTypePolicyGrantDetail = "CreateAssetType";
            /// `CreateDomainUnit`. Update: replaces.
            create_domain_unit: CreateDomainUnitPolicyGrantDetail = "CreateDomainUnit";
            /// `CreateEnvironment`. Update: replaces.
            create_environment: Json = "CreateEnvironment";
            /// `CreateEnvironmentFromBlueprint`. Update: replaces.
            create_environment_from_blueprint: Json = "CreateEnvironmentFromBlueprint";
            /// `CreateEnvironmentProfile`. Update: replaces.
            create_environment_profile: CreateEnvironmentProfilePolicyGrantDetail = "CreateEnvironmentProfile";
            /// `CreateFormType`. Update: replaces.
            create_form_type: CreateFormTypePolicyGrantDetail = "CreateFormType";
            /// `CreateGlossary`. Update: replaces.
            create_glossary: CreateGlossaryPolicyGrantDetail = "CreateGlossary";
            /// `CreateProject`. Update: replaces.
            create_project: CreateProjectPolicyGrantDetail = "CreateProject";
            /// `CreateProjectFromProjectProfile`. Update: replaces.
            create_project_from_project_profile: CreateProjectFromProjectProfilePolicyGrantDetail = "CreateProjectFromProjectProfile";
            /// `DelegateCreateEnvironmentProfile`. Update: replaces.
            delegate_create_environment_profile: Json = "DelegateCreateEnvironmentProfile";
            /// `OverrideDomainUnitOwners`. Update: replaces.
            override_domain_unit_owners: OverrideDomainUnitOwnersPolicyGrantDetail = "OverrideDomainUnitOwners";
            /// `OverrideProjectOwners`. Update: replaces.
            override_project_owners: OverrideProjectOwnersPolicyGrantDetail = "OverrideProjectOwners";
        }
    }

    property! {
        /// `PolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
        PolicyGrantPrincipal;
        new ();
        set {
            /// `DomainUnit`. Update: replaces.
            domain_unit: DomainUnitPolicyGrantPrincipal = "DomainUnit";
            /// `Group`. Update: replaces.
            group: Group = "Group";
            /// `Project`. Update: replaces.
            project: ProjectPolicyGrantPrincipal = "Project";
            /// `User`. Update: replaces.
            user: UserPolicyGrantPrincipal = "User";
        }
    }

    property! {
        /// `ProjectGrantFilter` of `AWS::DataZone::PolicyGrant`.
        ProjectGrantFilter;
        new (domain_unit_filter: DomainUnitFilterForProject = "DomainUnitFilter");
        set {
        }
    }

    property! {
        /// `ProjectPolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
        ProjectPolicyGrantPrincipal;
        new ();
        set {
            /// `ProjectDesignation`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
            project_designation: Str = "ProjectDesignation";
            /// `ProjectGrantFilter`. Update: replaces.
            project_grant_filter: ProjectGrantFilter = "ProjectGrantFilter";
            /// `ProjectIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
            project_identifier: Str = "ProjectIdentifier";
        }
    }

    property! {
        /// `UserPolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
        UserPolicyGrantPrincipal;
        new ();
        set {
            /// `AllUsersGrantFilter`. Update: replaces.
            all_users_grant_filter: Json = "AllUsersGrantFilter";
            /// `UserIdentifier`. Update: replaces.
            user_identifier: Str = "UserIdentifier";
        }
    }

    values! {
        /// `DomainUnitDesignation` of `AWS::DataZone::PolicyGrant`.
        DomainUnitDesignation {
            OWNER = "OWNER",
        }
    }

    values! {
        /// `ManagedPolicyType` of `AWS::DataZone::PolicyGrant`.
        ManagedPolicyType {
            CREATE_DOMAIN_UNIT = "CREATE_DOMAIN_UNIT",
            OVERRIDE_DOMAIN_UNIT_OWNERS = "OVERRIDE_DOMAIN_UNIT_OWNERS",
            ADD_TO_PROJECT_MEMBER_POOL = "ADD_TO_PROJECT_MEMBER_POOL",
            OVERRIDE_PROJECT_OWNERS = "OVERRIDE_PROJECT_OWNERS",
            CREATE_GLOSSARY = "CREATE_GLOSSARY",
            CREATE_FORM_TYPE = "CREATE_FORM_TYPE",
            CREATE_ASSET_TYPE = "CREATE_ASSET_TYPE",
            CREATE_PROJECT = "CREATE_PROJECT",
            CREATE_ENVIRONMENT_PROFILE = "CREATE_ENVIRONMENT_PROFILE",
            DELEGATE_CREATE_ENVIRONMENT_PROFILE = "DELEGATE_CREATE_ENVIRONMENT_PROFILE",
            CREATE_ENVIRONMENT = "CREATE_ENVIRONMENT",
            CREATE_ENVIRONMENT_FROM_BLUEPRINT = "CREATE_ENVIRONMENT_FROM_BLUEPRINT",
            CREATE_PROJECT_FROM_PROJECT_PROFILE = "CREATE_PROJECT_FROM_PROJECT_PROFILE",
        }
    }

    values! {
        /// `TargetEntityType` of `AWS::DataZone::PolicyGrant`.
        TargetEntityType {
            DOMAIN_UNIT = "DOMAIN_UNIT",
            ENVIRONMENT_BLUEPRINT_CONFIGURATION = "ENVIRONMENT_BLUEPRINT_CONFIGURATION",
            ENVIRONMENT_PROFILE = "ENVIRONMENT_PROFILE",
            ASSET_TYPE = "ASSET_TYPE",
        }
    }
}

resource! {
    /// `AWS::DataZone::Project`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-project.html).
    Project = "AWS::DataZone::Project", Ref = Str;
    new_with ProjectRequired {
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier",
        /// `Name`: 1 to 64 characters, `^[\w -]+$`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `DomainUnitId`: 1 to 256 characters, `^[a-z0-9_\-]+$`. Update: in place.
        domain_unit_id: Str = "DomainUnitId";
        /// `GlossaryTerms`: at most 20 items, `^[a-zA-Z0-9_-]{1,36}$`. Update: in place.
        glossary_terms: List<Str> = "GlossaryTerms";
        /// `MembershipAssignments`. Update: replaces.
        membership_assignments: List<project::ProjectMembershipAssignment> = "MembershipAssignments";
        /// `Name`: 1 to 64 characters, `^[\w -]+$`. Update: in place.
        name: Str = "Name";
        /// `ProjectCategory`. Update: replaces.
        project_category: Str = "ProjectCategory";
        /// `ProjectExecutionRole`: `^arn:aws[^:]*:iam::\d{12}:role/[\w+=,.@/-]+$`. Update: replaces.
        project_execution_role: Str = "ProjectExecutionRole";
        /// `ProjectProfileId`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        project_profile_id: Str = "ProjectProfileId";
        /// `ProjectProfileVersion`. Update: in place.
        project_profile_version: Str = "ProjectProfileVersion";
        /// `ResourceTags`. Update: in place.
        resource_tags: List<project::ResourceTag> = "ResourceTags";
        /// `UserParameters`. Update: in place.
        user_parameters: List<project::EnvironmentConfigurationUserParameter> = "UserParameters";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `Id`
        id: Str = "Id";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `ProjectStatus`
        project_status: Str = "ProjectStatus";
    }
}

/// Property types of `AWS::DataZone::Project`.
pub mod project {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::environment_profile::EnvironmentParameter;

    property! {
        /// `EnvironmentConfigurationUserParameter` of `AWS::DataZone::Project`.
        EnvironmentConfigurationUserParameter;
        new ();
        set {
            /// `EnvironmentConfigurationName`: 1 to 64 characters, `^[\w -]+$`. Update: in place.
            environment_configuration_name: Str = "EnvironmentConfigurationName";
            /// `EnvironmentId`: `^[a-zA-Z0-9_-]{1,36}$`. Update: in place.
            environment_id: Str = "EnvironmentId";
            /// `EnvironmentParameters`. Update: in place.
            environment_parameters: List<EnvironmentParameter> = "EnvironmentParameters";
        }
    }

    property! {
        /// `Member` of `AWS::DataZone::Project`.
        Member;
        new ();
        set {
            /// `GroupIdentifier`. Update: replaces.
            group_identifier: Str = "GroupIdentifier";
            /// `UserIdentifier`. Update: replaces.
            user_identifier: Str = "UserIdentifier";
        }
    }

    property! {
        /// `ProjectMembershipAssignment` of `AWS::DataZone::Project`.
        ProjectMembershipAssignment;
        new (member: Member = "Member", designation: Str = "Designation");
        set {
        }
    }

    property! {
        /// `ResourceTag` of `AWS::DataZone::Project`.
        ResourceTag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::DataZone::ProjectMembership`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectmembership.html).
    ProjectMembership = "AWS::DataZone::ProjectMembership", Ref = Str;
    new_with ProjectMembershipRequired {
        /// `Designation`: `^[a-zA-Z0-9_-]{1,36}$`. Update: in place.
        designation: Str = "Designation",
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier",
        /// `ProjectIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        project_identifier: Str = "ProjectIdentifier",
        /// `Member`. Update: replaces.
        member: project_membership::Member = "Member",
    }
    set {
        /// `Designation`: `^[a-zA-Z0-9_-]{1,36}$`. Update: in place.
        designation: Str = "Designation";
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `Member`. Update: replaces.
        member: project_membership::Member = "Member";
        /// `ProjectIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        project_identifier: Str = "ProjectIdentifier";
    }
    get {
        /// `MemberIdentifier`
        member_identifier: Str = "MemberIdentifier";
        /// `MemberIdentifierType`
        member_identifier_type: Str = "MemberIdentifierType";
    }
}

/// Property types of `AWS::DataZone::ProjectMembership`.
pub mod project_membership {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::project::Member;
}

resource! {
    /// `AWS::DataZone::ProjectProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectprofile.html).
    ProjectProfile = "AWS::DataZone::ProjectProfile", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `AllowCustomProjectResourceTags`. Update: in place.
        allow_custom_project_resource_tags: Bool = "AllowCustomProjectResourceTags";
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `DomainIdentifier`: `^dzd[_-][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `DomainUnitIdentifier`: 1 to 256 characters, `^[a-z0-9_\-]+$`. Update: in place.
        domain_unit_identifier: Str = "DomainUnitIdentifier";
        /// `EnvironmentConfigurations`. Update: in place.
        environment_configurations: List<project_profile::EnvironmentConfiguration> = "EnvironmentConfigurations";
        /// `Name`: 1 to 64 characters, `^[\w -]+$`. Update: in place.
        name: Str = "Name";
        /// `ProjectResourceTags`: at most 25 items. Update: in place.
        project_resource_tags: List<project_profile::ResourceTagParameter> = "ProjectResourceTags";
        /// `ProjectResourceTagsDescription`: at most 2048 characters. Update: in place.
        project_resource_tags_description: Str = "ProjectResourceTagsDescription";
        /// `Status`. Update: in place.
        status: project_profile::Status = "Status";
        /// `UseDefaultConfigurations`. Update: replaces.
        use_default_configurations: Bool = "UseDefaultConfigurations";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `DomainUnitId`
        domain_unit_id: Str = "DomainUnitId";
        /// `Id`
        id: Str = "Id";
        /// `Identifier`
        identifier: Str = "Identifier";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
    }
}

/// Property types of `AWS::DataZone::ProjectProfile`.
pub mod project_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::form_type::Status;

    property! {
        /// `AwsAccount` of `AWS::DataZone::ProjectProfile`.
        AwsAccount;
        new (aws_account_id: Str = "AwsAccountId");
        set {
        }
    }

    property! {
        /// `EnvironmentConfiguration` of `AWS::DataZone::ProjectProfile`.
        EnvironmentConfiguration;
        new_with EnvironmentConfigurationRequired {
            /// `AwsRegion`. Update: in place.
            aws_region: Region = "AwsRegion",
            /// `EnvironmentBlueprintId`: `^[a-zA-Z0-9_-]{1,36}$`. Update: in place.
            environment_blueprint_id: Str = "EnvironmentBlueprintId",
            /// `Name`: 1 to 64 characters, `^[\w -]+$`. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `AwsAccount`. Update: in place.
            aws_account: AwsAccount = "AwsAccount";
            /// `ConfigurationParameters`. Update: in place.
            configuration_parameters: EnvironmentConfigurationParametersDetails = "ConfigurationParameters";
            /// `DeploymentMode`. Update: in place.
            deployment_mode: DeploymentMode = "DeploymentMode";
            /// `DeploymentOrder`: 0 to 16. Update: in place.
            deployment_order: Num = "DeploymentOrder";
            /// `Description`: at most 2048 characters. Update: in place.
            description: Str = "Description";
            /// `EnvironmentConfigurationId`: `^[a-zA-Z0-9_-]{1,36}$`. Update: in place.
            environment_configuration_id: Str = "EnvironmentConfigurationId";
        }
    }

    property! {
        /// `EnvironmentConfigurationParameter` of `AWS::DataZone::ProjectProfile`.
        EnvironmentConfigurationParameter;
        new ();
        set {
            /// `IsEditable`. Update: in place.
            is_editable: Bool = "IsEditable";
            /// `Name`: `^[a-zA-Z_][a-zA-Z0-9_]*$`. Update: in place.
            name: Str = "Name";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `EnvironmentConfigurationParametersDetails` of `AWS::DataZone::ProjectProfile`.
        EnvironmentConfigurationParametersDetails;
        new ();
        set {
            /// `ParameterOverrides`. Update: in place.
            parameter_overrides: List<EnvironmentConfigurationParameter> = "ParameterOverrides";
            /// `ResolvedParameters`. Update: in place.
            resolved_parameters: List<EnvironmentConfigurationParameter> = "ResolvedParameters";
            /// `SsmPath`: 1 to 2048 characters. Update: in place.
            ssm_path: Str = "SsmPath";
        }
    }

    property! {
        /// `Region` of `AWS::DataZone::ProjectProfile`.
        Region;
        new (region_name: Str = "RegionName");
        set {
        }
    }

    property! {
        /// `ResourceTagParameter` of `AWS::DataZone::ProjectProfile`.
        ResourceTagParameter;
        new_with ResourceTagParameterRequired {
            /// `Key`: 1 to 128 characters, `^[\w \.:/=+@-]+$`. Update: in place.
            key: Str = "Key",
            /// `Value`: at most 256 characters, `^[\w \.:/=+@-]*$`. Update: in place.
            value: Str = "Value",
            /// `IsValueEditable`. Update: in place.
            is_value_editable: Bool = "IsValueEditable",
        }
        set {
        }
    }

    values! {
        /// `DeploymentMode` of `AWS::DataZone::ProjectProfile`.
        DeploymentMode {
            ON_CREATE = "ON_CREATE",
            ON_DEMAND = "ON_DEMAND",
        }
    }
}

resource! {
    /// `AWS::DataZone::SubscriptionTarget`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-subscriptiontarget.html).
    SubscriptionTarget = "AWS::DataZone::SubscriptionTarget", Ref = Str;
    new_with SubscriptionTargetRequired {
        /// `ApplicableAssetTypes`: 1 to 256 characters, `^[^\.]*`. Update: in place.
        applicable_asset_types: List<Str> = "ApplicableAssetTypes",
        /// `AuthorizedPrincipals`: 1 to 10 items, `^[a-zA-Z0-9:/_-]*$`. Update: in place.
        authorized_principals: List<Str> = "AuthorizedPrincipals",
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier",
        /// `EnvironmentIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        environment_identifier: Str = "EnvironmentIdentifier",
        /// `Name`: 1 to 256 characters. Update: in place.
        name: Str = "Name",
        /// `SubscriptionTargetConfig`. Update: in place.
        subscription_target_config: List<subscription_target::SubscriptionTargetForm> = "SubscriptionTargetConfig",
        /// `Type`. Update: replaces.
        type_: Str = "Type",
    }
    set {
        /// `ApplicableAssetTypes`: 1 to 256 characters, `^[^\.]*`. Update: in place.
        applicable_asset_types: List<Str> = "ApplicableAssetTypes";
        /// `AuthorizedPrincipals`: 1 to 10 items, `^[a-zA-Z0-9:/_-]*$`. Update: in place.
        authorized_principals: List<Str> = "AuthorizedPrincipals";
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `EnvironmentIdentifier`: `^[a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        environment_identifier: Str = "EnvironmentIdentifier";
        /// `ManageAccessRole`. Update: in place.
        manage_access_role: Str = "ManageAccessRole";
        /// `Name`: 1 to 256 characters. Update: in place.
        name: Str = "Name";
        /// `Provider`. Update: in place.
        provider: Str = "Provider";
        /// `SubscriptionTargetConfig`. Update: in place.
        subscription_target_config: List<subscription_target::SubscriptionTargetForm> = "SubscriptionTargetConfig";
        /// `Type`. Update: replaces.
        type_: Str = "Type";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `EnvironmentId`
        environment_id: Str = "EnvironmentId";
        /// `Id`
        id: Str = "Id";
        /// `ProjectId`
        project_id: Str = "ProjectId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `UpdatedBy`
        updated_by: Str = "UpdatedBy";
    }
}

/// Property types of `AWS::DataZone::SubscriptionTarget`.
pub mod subscription_target {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `SubscriptionTargetForm` of `AWS::DataZone::SubscriptionTarget`.
        SubscriptionTargetForm;
        new_with SubscriptionTargetFormRequired {
            /// `Content`. Update: in place.
            content: Str = "Content",
            /// `FormName`: 1 to 128 characters, `^(?![0-9_])\w+$|^_\w*[a-zA-Z0-9]\w*$`. Update: in place.
            form_name: Str = "FormName",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::DataZone::UserProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-userprofile.html).
    UserProfile = "AWS::DataZone::UserProfile", Ref = Str;
    new_with UserProfileRequired {
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier",
        /// `UserIdentifier`. Update: replaces.
        user_identifier: Str = "UserIdentifier",
    }
    set {
        /// `DomainIdentifier`: `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: replaces.
        domain_identifier: Str = "DomainIdentifier";
        /// `SessionName`: 2 to 64 characters. Update: in place.
        session_name: Str = "SessionName";
        /// `Status`. Update: in place.
        status: user_profile::UserProfileStatus = "Status";
        /// `UserIdentifier`. Update: replaces.
        user_identifier: Str = "UserIdentifier";
        /// `UserType`. Update: replaces.
        user_type: user_profile::UserType = "UserType";
    }
    get {
        /// `Details`
        details: Str = "Details";
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `Id`
        id: Str = "Id";
        /// `Type`
        type_: Str = "Type";
    }
}

/// Property types of `AWS::DataZone::UserProfile`.
pub mod user_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `UserProfileStatus` of `AWS::DataZone::UserProfile`.
        UserProfileStatus {
            ASSIGNED = "ASSIGNED",
            NOT_ASSIGNED = "NOT_ASSIGNED",
            ACTIVATED = "ACTIVATED",
            DEACTIVATED = "DEACTIVATED",
        }
    }

    values! {
        /// `UserType` of `AWS::DataZone::UserProfile`.
        UserType {
            IAM_USER = "IAM_USER",
            IAM_ROLE = "IAM_ROLE",
            SSO_USER = "SSO_USER",
            IAM_ROLE_SESSION = "IAM_ROLE_SESSION",
        }
    }
}
