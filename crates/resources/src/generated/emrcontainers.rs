// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::EMRContainers`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::EMRContainers::Endpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-endpoint.html).
    Endpoint = "AWS::EMRContainers::Endpoint", Ref = Arn;
    tags "Tags" List;
    new_with EndpointRequired {
        /// `VirtualClusterId`: 1 to 64 characters, `^[0-9a-z]+$`. Update: replaces.
        virtual_cluster_id: Str = "VirtualClusterId",
        /// `Type`: 1 to 64 characters, `\S`. Update: replaces.
        type_: Str = "Type",
        /// `ReleaseLabel`: 1 to 64 characters, `[A-Za-z0-9._/-]+`. Update: replaces.
        release_label: Str = "ReleaseLabel",
        /// `ExecutionRoleArn`: 20 to 2048 characters. Update: replaces.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn",
    }
    set {
        /// `ConfigurationOverrides`. Update: replaces.
        configuration_overrides: endpoint::ConfigurationOverrides = "ConfigurationOverrides";
        /// `ExecutionRoleArn`: 20 to 2048 characters. Update: replaces.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `Name`: 1 to 64 characters, `[0-9A-Za-z][A-Za-z0-9\-_]*`. Update: replaces.
        name: Str = "Name";
        /// `ReleaseLabel`: 1 to 64 characters, `[A-Za-z0-9._/-]+`. Update: replaces.
        release_label: Str = "ReleaseLabel";
        /// `SessionIdleTimeoutInMinutes`: 1 to 1440. Update: replaces.
        session_idle_timeout_in_minutes: Int = "SessionIdleTimeoutInMinutes";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<endpoint::Tag> = "Tags";
        /// `Type`: 1 to 64 characters, `\S`. Update: replaces.
        type_: Str = "Type";
        /// `VirtualClusterId`: 1 to 64 characters, `^[0-9a-z]+$`. Update: replaces.
        virtual_cluster_id: Str = "VirtualClusterId";
    }
    get {
        /// `AuthProxyUrl`
        auth_proxy_url: Str = "AuthProxyUrl";
        /// `CertificateAuthority`
        certificate_authority: Json = "CertificateAuthority";
        /// `CertificateAuthority.CertificateArn`
        certificate_authority_certificate_arn: Arn = "CertificateAuthority.CertificateArn";
        /// `CertificateAuthority.CertificateData`
        certificate_authority_certificate_data: Str = "CertificateAuthority.CertificateData";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FailureReason`
        failure_reason: Str = "FailureReason";
        /// `Id`
        id: Str = "Id";
        /// `SecurityGroup`
        security_group: Str = "SecurityGroup";
        /// `ServerUrl`
        server_url: Str = "ServerUrl";
        /// `State`
        state: Str = "State";
        /// `StateDetails`
        state_details: Str = "StateDetails";
    }
    ref arn;
}

/// Property types of `AWS::EMRContainers::Endpoint`.
pub mod endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudWatchMonitoringConfiguration` of `AWS::EMRContainers::Endpoint`.
        CloudWatchMonitoringConfiguration;
        new (log_group_name: LogsLogGroupName = "LogGroupName");
        set {
            /// `LogStreamNamePrefix`: 1 to 256 characters, `\S`. Update: replaces.
            log_stream_name_prefix: Str = "LogStreamNamePrefix";
        }
    }

    property! {
        /// `ConfigurationOverrides` of `AWS::EMRContainers::Endpoint`.
        ConfigurationOverrides;
        new ();
        set {
            /// `ApplicationConfiguration`: at most 100 items. Update: replaces.
            application_configuration: List<EMREKSConfiguration> = "ApplicationConfiguration";
            /// `MonitoringConfiguration`. Update: replaces.
            monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration";
        }
    }

    property! {
        /// `ContainerLogRotationConfiguration` of `AWS::EMRContainers::Endpoint`.
        ContainerLogRotationConfiguration;
        new (rotation_size: Str = "RotationSize", max_files_to_keep: Int = "MaxFilesToKeep");
        set {
        }
    }

    property! {
        /// `EMREKSConfiguration` of `AWS::EMRContainers::Endpoint`.
        EMREKSConfiguration;
        new (classification: Str = "Classification");
        set {
            /// `Configurations`: at most 100 items. Update: replaces.
            configurations: List<EMREKSConfiguration> = "Configurations";
            /// `Properties`. Update: replaces.
            properties: Map<Str> = "Properties";
        }
    }

    property! {
        /// `MonitoringConfiguration` of `AWS::EMRContainers::Endpoint`.
        MonitoringConfiguration;
        new ();
        set {
            /// `CloudWatchMonitoringConfiguration`. Update: replaces.
            cloud_watch_monitoring_configuration: CloudWatchMonitoringConfiguration = "CloudWatchMonitoringConfiguration";
            /// `ContainerLogRotationConfiguration`. Update: replaces.
            container_log_rotation_configuration: ContainerLogRotationConfiguration = "ContainerLogRotationConfiguration";
            /// `PersistentAppUI`. Update: replaces.
            persistent_app_ui: PersistentAppUI = "PersistentAppUI";
            /// `S3MonitoringConfiguration`. Update: replaces.
            s3_monitoring_configuration: S3MonitoringConfiguration = "S3MonitoringConfiguration";
        }
    }

    property! {
        /// `S3MonitoringConfiguration` of `AWS::EMRContainers::Endpoint`.
        S3MonitoringConfiguration;
        new (log_uri: Str = "LogUri");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::EMRContainers::Endpoint`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `PersistentAppUI` of `AWS::EMRContainers::Endpoint`.
        PersistentAppUI {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::EMRContainers::JobTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-jobtemplate.html).
    JobTemplate = "AWS::EMRContainers::JobTemplate", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", job_template_data: job_template::JobTemplateData = "JobTemplateData");
    set {
        /// `JobTemplateData`. Update: replaces.
        job_template_data: job_template::JobTemplateData = "JobTemplateData";
        /// `Name`: 1 to 64 characters, `^[\.\-_/#A-Za-z0-9]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items, no item twice. Update: replaces.
        tags: List<job_template::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `Id`
        id: Str = "Id";
    }
    ref arn;
}

/// Property types of `AWS::EMRContainers::JobTemplate`.
pub mod job_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Configuration` of `AWS::EMRContainers::JobTemplate`.
        Configuration;
        new (classification: Str = "Classification");
        set {
            /// `Configurations`: at most 100 items. Update: replaces.
            configurations: List<Configuration> = "Configurations";
            /// `Properties`. Update: replaces.
            properties: Map<Str> = "Properties";
        }
    }

    property! {
        /// `JobDriver` of `AWS::EMRContainers::JobTemplate`.
        JobDriver;
        new ();
        set {
            /// `SparkSqlJobDriver`. Update: replaces.
            spark_sql_job_driver: SparkSqlJobDriver = "SparkSqlJobDriver";
            /// `SparkSubmitJobDriver`. Update: replaces.
            spark_submit_job_driver: SparkSubmitJobDriver = "SparkSubmitJobDriver";
        }
    }

    property! {
        /// `JobTemplateData` of `AWS::EMRContainers::JobTemplate`.
        JobTemplateData;
        new (execution_role_arn: IamRoleArn = "ExecutionRoleArn", release_label: Str = "ReleaseLabel", job_driver: JobDriver = "JobDriver");
        set {
            /// `ConfigurationOverrides`. Update: replaces.
            configuration_overrides: ParametricConfigurationOverrides = "ConfigurationOverrides";
            /// `JobTags`. Update: replaces.
            job_tags: Map<Str> = "JobTags";
            /// `ParameterConfiguration`. Update: replaces.
            parameter_configuration: Map<TemplateParameterConfiguration> = "ParameterConfiguration";
        }
    }

    property! {
        /// `ParametricCloudWatchMonitoringConfiguration` of `AWS::EMRContainers::JobTemplate`.
        ParametricCloudWatchMonitoringConfiguration;
        new ();
        set {
            /// `LogGroupName`: 1 to 512 characters, `^[\.\-_/#A-Za-z0-9\$\{\}]+$`. Update: replaces.
            log_group_name: LogsLogGroupName = "LogGroupName";
            /// `LogStreamNamePrefix`: 1 to 256 characters, `\S`. Update: replaces.
            log_stream_name_prefix: Str = "LogStreamNamePrefix";
        }
    }

    property! {
        /// `ParametricConfigurationOverrides` of `AWS::EMRContainers::JobTemplate`.
        ParametricConfigurationOverrides;
        new ();
        set {
            /// `ApplicationConfiguration`: at most 100 items. Update: replaces.
            application_configuration: List<Configuration> = "ApplicationConfiguration";
            /// `MonitoringConfiguration`. Update: replaces.
            monitoring_configuration: ParametricMonitoringConfiguration = "MonitoringConfiguration";
        }
    }

    property! {
        /// `ParametricMonitoringConfiguration` of `AWS::EMRContainers::JobTemplate`.
        ParametricMonitoringConfiguration;
        new ();
        set {
            /// `CloudWatchMonitoringConfiguration`. Update: replaces.
            cloud_watch_monitoring_configuration: ParametricCloudWatchMonitoringConfiguration = "CloudWatchMonitoringConfiguration";
            /// `PersistentAppUI`: 1 to 512 characters, `^[\.\-_/#A-Za-z0-9\$\{\}]+$`. Update: replaces.
            persistent_app_ui: Str = "PersistentAppUI";
            /// `S3MonitoringConfiguration`. Update: replaces.
            s3_monitoring_configuration: ParametricS3MonitoringConfiguration = "S3MonitoringConfiguration";
        }
    }

    property! {
        /// `ParametricS3MonitoringConfiguration` of `AWS::EMRContainers::JobTemplate`.
        ParametricS3MonitoringConfiguration;
        new ();
        set {
            /// `LogUri`: 1 to 10 280 characters. Update: replaces.
            log_uri: Str = "LogUri";
        }
    }

    property! {
        /// `SparkSqlJobDriver` of `AWS::EMRContainers::JobTemplate`.
        SparkSqlJobDriver;
        new ();
        set {
            /// `EntryPoint`: 1 to 256 characters, `\S`. Update: replaces.
            entry_point: Str = "EntryPoint";
            /// `SparkSqlParameters`: 1 to 102 400 characters, `\S`. Update: replaces.
            spark_sql_parameters: Str = "SparkSqlParameters";
        }
    }

    property! {
        /// `SparkSubmitJobDriver` of `AWS::EMRContainers::JobTemplate`.
        SparkSubmitJobDriver;
        new (entry_point: Str = "EntryPoint");
        set {
            /// `EntryPointArguments`: 1 to 10 280 characters, `\S`. Update: replaces.
            entry_point_arguments: List<Str> = "EntryPointArguments";
            /// `SparkSubmitParameters`: 1 to 102 400 characters, `\S`. Update: replaces.
            spark_submit_parameters: Str = "SparkSubmitParameters";
        }
    }

    property! {
        /// `Tag` of `AWS::EMRContainers::JobTemplate`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TemplateParameterConfiguration` of `AWS::EMRContainers::JobTemplate`.
        TemplateParameterConfiguration;
        new ();
        set {
            /// `DefaultValue`: 1 to 1024 characters, `\S`. Update: replaces.
            default_value: Str = "DefaultValue";
            /// `Type`. Update: replaces.
            type_: Type = "Type";
        }
    }

    values! {
        /// `Type` of `AWS::EMRContainers::JobTemplate`.
        Type {
            NUMBER = "NUMBER",
            STRING = "STRING",
        }
    }
}

resource! {
    /// `AWS::EMRContainers::SecurityConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-securityconfiguration.html).
    SecurityConfiguration = "AWS::EMRContainers::SecurityConfiguration", Ref = Arn;
    tags "Tags" List;
    new (security_configuration_data: security_configuration::SecurityConfigurationData = "SecurityConfigurationData");
    set {
        /// `ContainerProvider`. Update: replaces.
        container_provider: security_configuration::ContainerProvider = "ContainerProvider";
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9\-_]+$`. Update: replaces.
        name: Str = "Name";
        /// `SecurityConfigurationData`. Update: replaces.
        security_configuration_data: security_configuration::SecurityConfigurationData = "SecurityConfigurationData";
        /// `Tags`: no item twice. Update: in place.
        tags: List<security_configuration::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref arn;
}

/// Property types of `AWS::EMRContainers::SecurityConfiguration`.
pub mod security_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AtRestEncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
        AtRestEncryptionConfiguration;
        new ();
        set {
            /// `LocalDiskEncryptionConfiguration`. Update: replaces.
            local_disk_encryption_configuration: LocalDiskEncryptionConfiguration = "LocalDiskEncryptionConfiguration";
            /// `S3EncryptionConfiguration`. Update: replaces.
            s3_encryption_configuration: S3EncryptionConfiguration = "S3EncryptionConfiguration";
        }
    }

    property! {
        /// `AuthenticationConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
        AuthenticationConfiguration;
        new ();
        set {
            /// `IAMConfiguration`. Update: replaces.
            iam_configuration: IAMConfiguration = "IAMConfiguration";
            /// `IdentityCenterConfiguration`. Update: replaces.
            identity_center_configuration: IdentityCenterConfiguration = "IdentityCenterConfiguration";
        }
    }

    property! {
        /// `AuthorizationConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
        AuthorizationConfiguration;
        new ();
        set {
            /// `LakeFormationConfiguration`. Update: replaces.
            lake_formation_configuration: LakeFormationConfiguration = "LakeFormationConfiguration";
        }
    }

    property! {
        /// `ContainerInfo` of `AWS::EMRContainers::SecurityConfiguration`.
        ContainerInfo;
        new ();
        set {
            /// `EksInfo`. Update: replaces.
            eks_info: EksInfo = "EksInfo";
        }
    }

    property! {
        /// `ContainerProvider` of `AWS::EMRContainers::SecurityConfiguration`.
        ContainerProvider;
        new (type_: Type = "Type", id: Str = "Id");
        set {
            /// `Info`. Update: replaces.
            info: ContainerInfo = "Info";
        }
    }

    property! {
        /// `EksInfo` of `AWS::EMRContainers::SecurityConfiguration`.
        EksInfo;
        new ();
        set {
            /// `Namespace`. Update: replaces.
            namespace: Str = "Namespace";
        }
    }

    property! {
        /// `EncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
        EncryptionConfiguration;
        new ();
        set {
            /// `AtRestEncryptionConfiguration`. Update: replaces.
            at_rest_encryption_configuration: AtRestEncryptionConfiguration = "AtRestEncryptionConfiguration";
            /// `InTransitEncryptionConfiguration`. Update: replaces.
            in_transit_encryption_configuration: InTransitEncryptionConfiguration = "InTransitEncryptionConfiguration";
        }
    }

    property! {
        /// `IAMConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
        IAMConfiguration;
        new ();
        set {
            /// `SystemRole`: 20 to 2048 characters. Update: replaces.
            system_role: Str = "SystemRole";
        }
    }

    property! {
        /// `IdentityCenterConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
        IdentityCenterConfiguration;
        new ();
        set {
            /// `EnableIdentityCenter`. Update: replaces.
            enable_identity_center: Bool = "EnableIdentityCenter";
            /// `IdentityCenterApplicationAssignmentRequired`. Update: replaces.
            identity_center_application_assignment_required: Bool = "IdentityCenterApplicationAssignmentRequired";
            /// `IdentityCenterInstanceARN`: 10 to 1224 characters. Update: replaces.
            identity_center_instance_arn: Str = "IdentityCenterInstanceARN";
        }
    }

    property! {
        /// `InTransitEncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
        InTransitEncryptionConfiguration;
        new ();
        set {
            /// `TLSCertificateConfiguration`. Update: replaces.
            tls_certificate_configuration: TLSCertificateConfiguration = "TLSCertificateConfiguration";
        }
    }

    property! {
        /// `LakeFormationConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
        LakeFormationConfiguration;
        new ();
        set {
            /// `AuthorizedSessionTagValue`: 1 to 256 characters, `^[\.\-_/#A-Za-z0-9 ]+$`. Update: replaces.
            authorized_session_tag_value: Str = "AuthorizedSessionTagValue";
            /// `QueryAccessControlEnabled`. Update: replaces.
            query_access_control_enabled: Bool = "QueryAccessControlEnabled";
            /// `QueryEngineRoleArn`: 20 to 2048 characters. Update: replaces.
            query_engine_role_arn: IamRoleArn = "QueryEngineRoleArn";
            /// `SecureNamespaceInfo`. Update: replaces.
            secure_namespace_info: SecureNamespaceInfo = "SecureNamespaceInfo";
        }
    }

    property! {
        /// `LocalDiskEncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
        LocalDiskEncryptionConfiguration;
        new ();
        set {
            /// `AwsKmsKeyId`. Update: replaces.
            aws_kms_key_id: Str = "AwsKmsKeyId";
            /// `EncryptionKeyProviderType`. Update: replaces.
            encryption_key_provider_type: EncryptionKeyProviderType = "EncryptionKeyProviderType";
        }
    }

    property! {
        /// `S3EncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
        S3EncryptionConfiguration;
        new ();
        set {
            /// `EncryptionOption`. Update: replaces.
            encryption_option: EncryptionOption = "EncryptionOption";
            /// `KMSKeyId`. Update: replaces.
            kms_key_id: KmsKey = "KMSKeyId";
        }
    }

    property! {
        /// `SecureNamespaceInfo` of `AWS::EMRContainers::SecurityConfiguration`.
        SecureNamespaceInfo;
        new ();
        set {
            /// `ClusterId`: 1 to 100 characters, `^[0-9A-Za-z][A-Za-z0-9\-_]*$`. Update: replaces.
            cluster_id: Str = "ClusterId";
            /// `Namespace`: 1 to 63 characters, `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`. Update: replaces.
            namespace: Str = "Namespace";
        }
    }

    property! {
        /// `SecurityConfigurationData` of `AWS::EMRContainers::SecurityConfiguration`.
        SecurityConfigurationData;
        new ();
        set {
            /// `AuthenticationConfiguration`. Update: replaces.
            authentication_configuration: AuthenticationConfiguration = "AuthenticationConfiguration";
            /// `AuthorizationConfiguration`. Update: replaces.
            authorization_configuration: AuthorizationConfiguration = "AuthorizationConfiguration";
            /// `EncryptionConfiguration`. Update: replaces.
            encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration";
        }
    }

    property! {
        /// `TLSCertificateConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
        TLSCertificateConfiguration;
        new ();
        set {
            /// `CertificateProviderType`. Update: replaces.
            certificate_provider_type: CertificateProviderType = "CertificateProviderType";
            /// `PrivateKeySecretArn`. Update: replaces.
            private_key_secret_arn: Str = "PrivateKeySecretArn";
            /// `PublicKeySecretArn`. Update: replaces.
            public_key_secret_arn: Str = "PublicKeySecretArn";
        }
    }

    property! {
        /// `Tag` of `AWS::EMRContainers::SecurityConfiguration`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `CertificateProviderType` of `AWS::EMRContainers::SecurityConfiguration`.
        CertificateProviderType {
            PEM = "PEM",
        }
    }

    values! {
        /// `EncryptionKeyProviderType` of `AWS::EMRContainers::SecurityConfiguration`.
        EncryptionKeyProviderType {
            AWS_KMS = "AwsKms",
        }
    }

    values! {
        /// `EncryptionOption` of `AWS::EMRContainers::SecurityConfiguration`.
        EncryptionOption {
            SSE_S3 = "SSE-S3",
            SSE_KMS = "SSE-KMS",
            CSE_KMS = "CSE-KMS",
        }
    }

    values! {
        /// `Type` of `AWS::EMRContainers::SecurityConfiguration`.
        Type {
            EKS = "EKS",
        }
    }
}

resource! {
    /// `AWS::EMRContainers::VirtualCluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-virtualcluster.html).
    VirtualCluster = "AWS::EMRContainers::VirtualCluster", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", container_provider: virtual_cluster::ContainerProvider = "ContainerProvider");
    set {
        /// `ContainerProvider`. Update: replaces.
        container_provider: virtual_cluster::ContainerProvider = "ContainerProvider";
        /// `Name`: 1 to 64 characters, `[\.\-_/#A-Za-z0-9]+`. Update: replaces.
        name: Str = "Name";
        /// `SecurityConfigurationId`: 1 to 64 characters, `[0-9a-z]+`. Update: replaces.
        security_configuration_id: Str = "SecurityConfigurationId";
        /// `SessionEnabled`. Update: replaces.
        session_enabled: Bool = "SessionEnabled";
        /// `Tags`: no item twice. Update: in place.
        tags: List<virtual_cluster::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::EMRContainers::VirtualCluster`.
pub mod virtual_cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::security_configuration::{Tag, Type};

    property! {
        /// `ContainerInfo` of `AWS::EMRContainers::VirtualCluster`.
        ContainerInfo;
        new (eks_info: EksInfo = "EksInfo");
        set {
        }
    }

    property! {
        /// `ContainerProvider` of `AWS::EMRContainers::VirtualCluster`.
        ContainerProvider;
        new (type_: Type = "Type", id: Str = "Id", info: ContainerInfo = "Info");
        set {
        }
    }

    property! {
        /// `EksInfo` of `AWS::EMRContainers::VirtualCluster`.
        EksInfo;
        new (namespace: Str = "Namespace");
        set {
        }
    }
}
