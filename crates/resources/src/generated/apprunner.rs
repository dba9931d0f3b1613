// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AppRunner`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AppRunner::AutoScalingConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-autoscalingconfiguration.html).
    AutoScalingConfiguration = "AWS::AppRunner::AutoScalingConfiguration", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AutoScalingConfigurationName`: 4 to 32 characters, `[A-Za-z0-9][A-Za-z0-9\-_]{3,31}`. Update: replaces.
        auto_scaling_configuration_name: Str = "AutoScalingConfigurationName";
        /// `MaxConcurrency`: 1 to 200. Update: replaces.
        max_concurrency: Int = "MaxConcurrency";
        /// `MaxSize`: at least 1. Update: replaces.
        max_size: Int = "MaxSize";
        /// `MinSize`: 1 to 25. Update: replaces.
        min_size: Int = "MinSize";
        /// `Tags`. Update: replaces.
        tags: List<auto_scaling_configuration::Tag> = "Tags";
    }
    get {
        /// `AutoScalingConfigurationRevision`
        auto_scaling_configuration_revision: Int = "AutoScalingConfigurationRevision";
        /// `Latest`
        latest: Bool = "Latest";
    }
    ref auto_scaling_configuration_arn;
}

/// Property types of `AWS::AppRunner::AutoScalingConfiguration`.
pub mod auto_scaling_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::AppRunner::AutoScalingConfiguration`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 128 characters, `^(?!aws:).+$`. Update: replaces.
            key: Str = "Key";
            /// `Value`: at most 256 characters. Update: replaces.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::AppRunner::ObservabilityConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-observabilityconfiguration.html).
    ObservabilityConfiguration = "AWS::AppRunner::ObservabilityConfiguration", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `ObservabilityConfigurationName`: 4 to 32 characters, `[A-Za-z0-9][A-Za-z0-9\-_]{3,31}`. Update: replaces.
        observability_configuration_name: Str = "ObservabilityConfigurationName";
        /// `Tags`. Update: replaces.
        tags: List<observability_configuration::Tag> = "Tags";
        /// `TraceConfiguration`. Update: replaces.
        trace_configuration: observability_configuration::TraceConfiguration = "TraceConfiguration";
    }
    get {
        /// `Latest`
        latest: Bool = "Latest";
        /// `ObservabilityConfigurationRevision`
        observability_configuration_revision: Int = "ObservabilityConfigurationRevision";
    }
    ref observability_configuration_arn;
}

/// Property types of `AWS::AppRunner::ObservabilityConfiguration`.
pub mod observability_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::auto_scaling_configuration::Tag;

    property! {
        /// `TraceConfiguration` of `AWS::AppRunner::ObservabilityConfiguration`.
        TraceConfiguration;
        new (vendor: Vendor = "Vendor");
        set {
        }
    }

    values! {
        /// `Vendor` of `AWS::AppRunner::ObservabilityConfiguration`.
        Vendor {
            AWSXRAY = "AWSXRAY",
        }
    }
}

resource! {
    /// `AWS::AppRunner::Service`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html).
    Service = "AWS::AppRunner::Service", Ref = Arn;
    tags "Tags" List;
    new (source_configuration: service::SourceConfiguration = "SourceConfiguration");
    set {
        /// `AutoScalingConfigurationArn`: 1 to 1011 characters. Update: in place.
        auto_scaling_configuration_arn: Str = "AutoScalingConfigurationArn";
        /// `EncryptionConfiguration`. Update: replaces.
        encryption_configuration: service::EncryptionConfiguration = "EncryptionConfiguration";
        /// `HealthCheckConfiguration`. Update: in place.
        health_check_configuration: service::HealthCheckConfiguration = "HealthCheckConfiguration";
        /// `InstanceConfiguration`. Update: in place.
        instance_configuration: service::InstanceConfiguration = "InstanceConfiguration";
        /// `NetworkConfiguration`. Update: in place.
        network_configuration: service::NetworkConfiguration = "NetworkConfiguration";
        /// `ObservabilityConfiguration`. Update: in place.
        observability_configuration: service::ServiceObservabilityConfiguration = "ObservabilityConfiguration";
        /// `ServiceName`: 4 to 40 characters, `[A-Za-z0-9][A-Za-z0-9-_]{3,39}`. Update: replaces.
        service_name: Str = "ServiceName";
        /// `SourceConfiguration`. Update: in place.
        source_configuration: service::SourceConfiguration = "SourceConfiguration";
        /// `Tags`. Update: replaces.
        tags: List<service::Tag> = "Tags";
    }
    get {
        /// `ServiceId`
        service_id: Str = "ServiceId";
        /// `ServiceUrl`
        service_url: Str = "ServiceUrl";
        /// `Status`
        status: Str = "Status";
    }
    ref service_arn;
}

/// Property types of `AWS::AppRunner::Service`.
pub mod service {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::auto_scaling_configuration::Tag;

    property! {
        /// `AuthenticationConfiguration` of `AWS::AppRunner::Service`.
        AuthenticationConfiguration;
        new ();
        set {
            /// `AccessRoleArn`: 29 to 1024 characters. Update: in place.
            access_role_arn: IamRoleArn = "AccessRoleArn";
            /// `ConnectionArn`: 1 to 1011 characters. Update: in place.
            connection_arn: Str = "ConnectionArn";
        }
    }

    property! {
        /// `CodeConfiguration` of `AWS::AppRunner::Service`.
        CodeConfiguration;
        new (configuration_source: ConfigurationSource = "ConfigurationSource");
        set {
            /// `CodeConfigurationValues`. Update: in place.
            code_configuration_values: CodeConfigurationValues = "CodeConfigurationValues";
        }
    }

    property! {
        /// `CodeConfigurationValues` of `AWS::AppRunner::Service`.
        CodeConfigurationValues;
        new (runtime: Runtime = "Runtime");
        set {
            /// `BuildCommand`: `^[^\x0a\x0d]+$`. Update: in place.
            build_command: Str = "BuildCommand";
            /// `Port`: at most 51 200 characters. Update: in place.
            port: Str = "Port";
            /// `RuntimeEnvironmentSecrets`. Update: in place.
            runtime_environment_secrets: List<KeyValuePair> = "RuntimeEnvironmentSecrets";
            /// `RuntimeEnvironmentVariables`. Update: in place.
            runtime_environment_variables: List<KeyValuePair> = "RuntimeEnvironmentVariables";
            /// `StartCommand`: `^[^\x0a\x0d]+$`. Update: in place.
            start_command: Str = "StartCommand";
        }
    }

    property! {
        /// `CodeRepository` of `AWS::AppRunner::Service`.
        CodeRepository;
        new (repository_url: Str = "RepositoryUrl", source_code_version: SourceCodeVersion = "SourceCodeVersion");
        set {
            /// `CodeConfiguration`. Update: in place.
            code_configuration: CodeConfiguration = "CodeConfiguration";
            /// `SourceDirectory`: 1 to 4096 characters, `[^\x00]+`. Update: in place.
            source_directory: Str = "SourceDirectory";
        }
    }

    property! {
        /// `EgressConfiguration` of `AWS::AppRunner::Service`.
        EgressConfiguration;
        new (egress_type: EgressType = "EgressType");
        set {
            /// `VpcConnectorArn`: 44 to 1011 characters. Update: in place.
            vpc_connector_arn: AppRunnerVpcConnectorArn = "VpcConnectorArn";
        }
    }

    property! {
        /// `EncryptionConfiguration` of `AWS::AppRunner::Service`.
        EncryptionConfiguration;
        new (kms_key: Str = "KmsKey");
        set {
        }
    }

    property! {
        /// `HealthCheckConfiguration` of `AWS::AppRunner::Service`.
        HealthCheckConfiguration;
        new ();
        set {
            /// `HealthyThreshold`: 1 to 20. Update: in place.
            healthy_threshold: Int = "HealthyThreshold";
            /// `Interval`: 1 to 20. Update: in place.
            interval: Int = "Interval";
            /// `Path`: at least 1 characters. Update: in place.
            path: Str = "Path";
            /// `Protocol`. Update: in place.
            protocol: Protocol = "Protocol";
            /// `Timeout`: 1 to 20. Update: in place.
            timeout: Int = "Timeout";
            /// `UnhealthyThreshold`: 1 to 20. Update: in place.
            unhealthy_threshold: Int = "UnhealthyThreshold";
        }
    }

    property! {
        /// `ImageConfiguration` of `AWS::AppRunner::Service`.
        ImageConfiguration;
        new ();
        set {
            /// `Port`: at most 51 200 characters. Update: in place.
            port: Str = "Port";
            /// `RuntimeEnvironmentSecrets`. Update: in place.
            runtime_environment_secrets: List<KeyValuePair> = "RuntimeEnvironmentSecrets";
            /// `RuntimeEnvironmentVariables`. Update: in place.
            runtime_environment_variables: List<KeyValuePair> = "RuntimeEnvironmentVariables";
            /// `StartCommand`: `^[^\x0a\x0d]+$`. Update: in place.
            start_command: Str = "StartCommand";
        }
    }

    property! {
        /// `ImageRepository` of `AWS::AppRunner::Service`.
        ImageRepository;
        new (image_identifier: Str = "ImageIdentifier", image_repository_type: ImageRepositoryType = "ImageRepositoryType");
        set {
            /// `ImageConfiguration`. Update: in place.
            image_configuration: ImageConfiguration = "ImageConfiguration";
        }
    }

    property! {
        /// `IngressConfiguration` of `AWS::AppRunner::Service`.
        IngressConfiguration;
        new (is_publicly_accessible: Bool = "IsPubliclyAccessible");
        set {
        }
    }

    property! {
        /// `InstanceConfiguration` of `AWS::AppRunner::Service`.
        InstanceConfiguration;
        new ();
        set {
            /// `Cpu`: 3 to 9 characters, `256|512|1024|2048|4096|(0.25|0.5|1|2|4) vCPU`. Update: in place.
            cpu: Str = "Cpu";
            /// `InstanceRoleArn`: 29 to 1024 characters. Update: in place.
            instance_role_arn: IamRoleArn = "InstanceRoleArn";
            /// `Memory`: 3 to 6 characters. Update: in place.
            memory: Str = "Memory";
        }
    }

    property! {
        /// `KeyValuePair` of `AWS::AppRunner::Service`.
        KeyValuePair;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `NetworkConfiguration` of `AWS::AppRunner::Service`.
        NetworkConfiguration;
        new ();
        set {
            /// `EgressConfiguration`. Update: in place.
            egress_configuration: EgressConfiguration = "EgressConfiguration";
            /// `IngressConfiguration`. Update: in place.
            ingress_configuration: IngressConfiguration = "IngressConfiguration";
            /// `IpAddressType`. Update: in place.
            ip_address_type: IpAddressType = "IpAddressType";
        }
    }

    property! {
        /// `ServiceObservabilityConfiguration` of `AWS::AppRunner::Service`.
        ServiceObservabilityConfiguration;
        new (observability_enabled: Bool = "ObservabilityEnabled");
        set {
            /// `ObservabilityConfigurationArn`: 1 to 1011 characters. Update: in place.
            observability_configuration_arn: Str = "ObservabilityConfigurationArn";
        }
    }

    property! {
        /// `SourceCodeVersion` of `AWS::AppRunner::Service`.
        SourceCodeVersion;
        new (type_: Type = "Type", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `SourceConfiguration` of `AWS::AppRunner::Service`.
        SourceConfiguration;
        new ();
        set {
            /// `AuthenticationConfiguration`. Update: in place.
            authentication_configuration: AuthenticationConfiguration = "AuthenticationConfiguration";
            /// `AutoDeploymentsEnabled`. Update: in place.
            auto_deployments_enabled: Bool = "AutoDeploymentsEnabled";
            /// `CodeRepository`. Update: in place.
            code_repository: CodeRepository = "CodeRepository";
            /// `ImageRepository`. Update: in place.
            image_repository: ImageRepository = "ImageRepository";
        }
    }

    values! {
        /// `ConfigurationSource` of `AWS::AppRunner::Service`.
        ConfigurationSource {
            REPOSITORY = "REPOSITORY",
            API = "API",
        }
    }

    values! {
        /// `EgressType` of `AWS::AppRunner::Service`.
        EgressType {
            DEFAULT = "DEFAULT",
            VPC = "VPC",
        }
    }

    values! {
        /// `ImageRepositoryType` of `AWS::AppRunner::Service`.
        ImageRepositoryType {
            ECR = "ECR",
            ECR_PUBLIC = "ECR_PUBLIC",
        }
    }

    values! {
        /// `IpAddressType` of `AWS::AppRunner::Service`.
        IpAddressType {
            IPV4 = "IPV4",
            DUAL_STACK = "DUAL_STACK",
        }
    }

    values! {
        /// `Protocol` of `AWS::AppRunner::Service`.
        Protocol {
            TCP = "TCP",
            HTTP = "HTTP",
        }
    }

    values! {
        /// `Runtime` of `AWS::AppRunner::Service`.
        Runtime {
            PYTHON_3 = "PYTHON_3",
            NODEJS_12 = "NODEJS_12",
            NODEJS_14 = "NODEJS_14",
            CORRETTO_8 = "CORRETTO_8",
            CORRETTO_11 = "CORRETTO_11",
            NODEJS_16 = "NODEJS_16",
            GO_1 = "GO_1",
            DOTNET_6 = "DOTNET_6",
            PHP_81 = "PHP_81",
            RUBY_31 = "RUBY_31",
            PYTHON_311 = "PYTHON_311",
            NODEJS_18 = "NODEJS_18",
            NODEJS_22 = "NODEJS_22",
        }
    }

    values! {
        /// `Type` of `AWS::AppRunner::Service`.
        Type {
            BRANCH = "BRANCH",
        }
    }
}

resource! {
    /// `AWS::AppRunner::VpcConnector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcconnector.html).
    VpcConnector = "AWS::AppRunner::VpcConnector", Ref = AppRunnerVpcConnectorArn;
    tags "Tags" List;
    new (subnets: List<Ec2SubnetId> = "Subnets");
    set {
        /// `SecurityGroups`: no item twice, at most 51 200 characters. Update: replaces.
        security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
        /// `Subnets`: at least 1 items, no item twice, at most 51 200 characters. Update: replaces.
        subnets: List<Ec2SubnetId> = "Subnets";
        /// `Tags`. Update: replaces.
        tags: List<vpc_connector::Tag> = "Tags";
        /// `VpcConnectorName`: 4 to 40 characters, `^[A-Za-z0-9][A-Za-z0-9-\\_]{3,39}$`. Update: replaces.
        vpc_connector_name: Str = "VpcConnectorName";
    }
    get {
        /// `VpcConnectorRevision`
        vpc_connector_revision: Int = "VpcConnectorRevision";
    }
    ref vpc_connector_arn;
}

/// Property types of `AWS::AppRunner::VpcConnector`.
pub mod vpc_connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::auto_scaling_configuration::Tag;
}

resource! {
    /// `AWS::AppRunner::VpcIngressConnection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcingressconnection.html).
    VpcIngressConnection = "AWS::AppRunner::VpcIngressConnection", Ref = Arn;
    tags "Tags" List;
    new (service_arn: Str = "ServiceArn", ingress_vpc_configuration: vpc_ingress_connection::IngressVpcConfiguration = "IngressVpcConfiguration");
    set {
        /// `IngressVpcConfiguration`. Update: in place.
        ingress_vpc_configuration: vpc_ingress_connection::IngressVpcConfiguration = "IngressVpcConfiguration";
        /// `ServiceArn`: 1 to 1011 characters. Update: replaces.
        service_arn: Str = "ServiceArn";
        /// `Tags`. Update: replaces.
        tags: List<vpc_ingress_connection::Tag> = "Tags";
        /// `VpcIngressConnectionName`: 4 to 40 characters, `[A-Za-z0-9][A-Za-z0-9\-_]{3,39}`. Update: replaces.
        vpc_ingress_connection_name: Str = "VpcIngressConnectionName";
    }
    get {
        /// `DomainName`
        domain_name: Str = "DomainName";
        /// `Status`
        status: Str = "Status";
    }
    ref vpc_ingress_connection_arn;
}

/// Property types of `AWS::AppRunner::VpcIngressConnection`.
pub mod vpc_ingress_connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::auto_scaling_configuration::Tag;

    property! {
        /// `IngressVpcConfiguration` of `AWS::AppRunner::VpcIngressConnection`.
        IngressVpcConfiguration;
        new_with IngressVpcConfigurationRequired {
            /// `VpcId`: at most 51 200 characters. Update: in place.
            vpc_id: Ec2VpcId = "VpcId",
            /// `VpcEndpointId`: at most 51 200 characters. Update: in place.
            vpc_endpoint_id: Str = "VpcEndpointId",
        }
        set {
        }
    }
}
