// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::EMRServerless`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::EMRServerless::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrserverless-application.html).
    Application = "AWS::EMRServerless::Application", Ref = Str;
    tags "Tags" List;
    new_with ApplicationRequired {
        /// `ReleaseLabel`: 1 to 64 characters, `^[A-Za-z0-9._/-]+$`. Update: may replace.
        release_label: Str = "ReleaseLabel",
        /// `Type`: 1 to 64 characters. Update: replaces.
        type_: Str = "Type",
    }
    set {
        /// `Architecture`. Update: may replace.
        architecture: application::Architecture = "Architecture";
        /// `AutoStartConfiguration`. Update: may replace.
        auto_start_configuration: application::AutoStartConfiguration = "AutoStartConfiguration";
        /// `AutoStopConfiguration`. Update: may replace.
        auto_stop_configuration: application::AutoStopConfiguration = "AutoStopConfiguration";
        /// `IdentityCenterConfiguration`. Update: in place.
        identity_center_configuration: application::IdentityCenterConfiguration = "IdentityCenterConfiguration";
        /// `ImageConfiguration`. Update: may replace.
        image_configuration: application::ImageConfigurationInput = "ImageConfiguration";
        /// `InitialCapacity`: no item twice. Update: may replace.
        initial_capacity: List<application::InitialCapacityConfigKeyValuePair> = "InitialCapacity";
        /// `InteractiveConfiguration`. Update: may replace.
        interactive_configuration: application::InteractiveConfiguration = "InteractiveConfiguration";
        /// `MaximumCapacity`. Update: may replace.
        maximum_capacity: application::MaximumAllowedResources = "MaximumCapacity";
        /// `MonitoringConfiguration`. Update: may replace.
        monitoring_configuration: application::MonitoringConfiguration = "MonitoringConfiguration";
        /// `Name`: 1 to 64 characters, `^[A-Za-z0-9._\/#-]+$`. Update: replaces.
        name: Str = "Name";
        /// `NetworkConfiguration`. Update: may replace.
        network_configuration: application::NetworkConfiguration = "NetworkConfiguration";
        /// `ReleaseLabel`: 1 to 64 characters, `^[A-Za-z0-9._/-]+$`. Update: may replace.
        release_label: Str = "ReleaseLabel";
        /// `RuntimeConfiguration`: at most 100 items, no item twice. Update: may replace.
        runtime_configuration: List<application::ConfigurationObject> = "RuntimeConfiguration";
        /// `SchedulerConfiguration`. Update: may replace.
        scheduler_configuration: application::SchedulerConfiguration = "SchedulerConfiguration";
        /// `Tags`: no item twice. Update: in place.
        tags: List<application::Tag> = "Tags";
        /// `Type`: 1 to 64 characters. Update: replaces.
        type_: Str = "Type";
        /// `WorkerTypeSpecifications`. Update: may replace.
        worker_type_specifications: Map<application::WorkerTypeSpecificationInput> = "WorkerTypeSpecifications";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref application_id;
}

/// Property types of `AWS::EMRServerless::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AutoStartConfiguration` of `AWS::EMRServerless::Application`.
        AutoStartConfiguration;
        new ();
        set {
            /// `Enabled`: default `true`. Update: may replace.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `AutoStopConfiguration` of `AWS::EMRServerless::Application`.
        AutoStopConfiguration;
        new ();
        set {
            /// `Enabled`: default `true`. Update: may replace.
            enabled: Bool = "Enabled";
            /// `IdleTimeoutMinutes`. Update: may replace.
            idle_timeout_minutes: Int = "IdleTimeoutMinutes";
        }
    }

    property! {
        /// `CloudWatchLoggingConfiguration` of `AWS::EMRServerless::Application`.
        CloudWatchLoggingConfiguration;
        new ();
        set {
            /// `Enabled`: default `false`. Update: may replace.
            enabled: Bool = "Enabled";
            /// `EncryptionKeyArn`: 20 to 2048 characters. Update: may replace.
            encryption_key_arn: Str = "EncryptionKeyArn";
            /// `LogGroupName`: 1 to 512 characters, `^[\.\-_/#A-Za-z0-9]+$`. Update: may replace.
            log_group_name: LogsLogGroupName = "LogGroupName";
            /// `LogStreamNamePrefix`: 1 to 512 characters, `^[^:*]*$`. Update: may replace.
            log_stream_name_prefix: Str = "LogStreamNamePrefix";
            /// `LogTypeMap`: no item twice. Update: may replace.
            log_type_map: List<LogTypeMapKeyValuePair> = "LogTypeMap";
        }
    }

    property! {
        /// `ConfigurationObject` of `AWS::EMRServerless::Application`.
        ConfigurationObject;
        new (classification: Str = "Classification");
        set {
            /// `Configurations`: at most 100 items, no item twice. Update: may replace.
            configurations: List<ConfigurationObject> = "Configurations";
            /// `Properties`. Update: may replace.
            properties: Map<Str> = "Properties";
        }
    }

    property! {
        /// `IdentityCenterConfiguration` of `AWS::EMRServerless::Application`.
        IdentityCenterConfiguration;
        new ();
        set {
            /// `IdentityCenterInstanceArn`: 1 to 1024 characters. Update: in place.
            identity_center_instance_arn: Str = "IdentityCenterInstanceArn";
        }
    }

    property! {
        /// `ImageConfigurationInput` of `AWS::EMRServerless::Application`.
        ImageConfigurationInput;
        new ();
        set {
            /// `ImageUri`: 1 to 1024 characters. Update: may replace.
            image_uri: Str = "ImageUri";
        }
    }

    property! {
        /// `InitialCapacityConfig` of `AWS::EMRServerless::Application`.
        InitialCapacityConfig;
        new (worker_count: Int = "WorkerCount", worker_configuration: WorkerConfiguration = "WorkerConfiguration");
        set {
        }
    }

    property! {
        /// `InitialCapacityConfigKeyValuePair` of `AWS::EMRServerless::Application`.
        InitialCapacityConfigKeyValuePair;
        new (key: Str = "Key", value: InitialCapacityConfig = "Value");
        set {
        }
    }

    property! {
        /// `InteractiveConfiguration` of `AWS::EMRServerless::Application`.
        InteractiveConfiguration;
        new ();
        set {
            /// `LivyEndpointEnabled`: default `false`. Update: may replace.
            livy_endpoint_enabled: Bool = "LivyEndpointEnabled";
            /// `SessionEnabled`: default `false`. Update: may replace.
            session_enabled: Bool = "SessionEnabled";
            /// `StudioEnabled`: default `false`. Update: may replace.
            studio_enabled: Bool = "StudioEnabled";
        }
    }

    property! {
        /// `LogTypeMapKeyValuePair` of `AWS::EMRServerless::Application`.
        LogTypeMapKeyValuePair;
        new (key: Str = "Key", value: List<Str> = "Value");
        set {
        }
    }

    property! {
        /// `ManagedPersistenceMonitoringConfiguration` of `AWS::EMRServerless::Application`.
        ManagedPersistenceMonitoringConfiguration;
        new ();
        set {
            /// `Enabled`: default `true`. Update: may replace.
            enabled: Bool = "Enabled";
            /// `EncryptionKeyArn`: 20 to 2048 characters. Update: may replace.
            encryption_key_arn: Str = "EncryptionKeyArn";
        }
    }

    property! {
        /// `MaximumAllowedResources` of `AWS::EMRServerless::Application`.
        MaximumAllowedResources;
        new_with MaximumAllowedResourcesRequired {
            /// `Cpu`: 1 to 15 characters, `^[1-9][0-9]*(\s)?(vCPU|vcpu|VCPU)?$`. Update: may replace.
            cpu: Str = "Cpu",
            /// `Memory`: 1 to 15 characters, `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)?$`. Update: may replace.
            memory: Str = "Memory",
        }
        set {
            /// `Disk`: 1 to 15 characters, `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)$`. Update: may replace.
            disk: Str = "Disk";
        }
    }

    property! {
        /// `MonitoringConfiguration` of `AWS::EMRServerless::Application`.
        MonitoringConfiguration;
        new ();
        set {
            /// `CloudWatchLoggingConfiguration`. Update: may replace.
            cloud_watch_logging_configuration: CloudWatchLoggingConfiguration = "CloudWatchLoggingConfiguration";
            /// `ManagedPersistenceMonitoringConfiguration`. Update: may replace.
            managed_persistence_monitoring_configuration: ManagedPersistenceMonitoringConfiguration = "ManagedPersistenceMonitoringConfiguration";
            /// `PrometheusMonitoringConfiguration`. Update: may replace.
            prometheus_monitoring_configuration: PrometheusMonitoringConfiguration = "PrometheusMonitoringConfiguration";
            /// `S3MonitoringConfiguration`. Update: may replace.
            s3_monitoring_configuration: S3MonitoringConfiguration = "S3MonitoringConfiguration";
        }
    }

    property! {
        /// `NetworkConfiguration` of `AWS::EMRServerless::Application`.
        NetworkConfiguration;
        new ();
        set {
            /// `SecurityGroupIds`: 1 to 5 items, no item twice, 1 to 32 characters, `^[-0-9a-zA-Z]+`. Update: may replace.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`: 1 to 16 items, no item twice, 1 to 32 characters, `^[-0-9a-zA-Z]+`. Update: may replace.
            subnet_ids: List<Str> = "SubnetIds";
        }
    }

    property! {
        /// `PrometheusMonitoringConfiguration` of `AWS::EMRServerless::Application`.
        PrometheusMonitoringConfiguration;
        new ();
        set {
            /// `RemoteWriteUrl`: 1 to 10 280 characters. Update: may replace.
            remote_write_url: Str = "RemoteWriteUrl";
        }
    }

    property! {
        /// `S3MonitoringConfiguration` of `AWS::EMRServerless::Application`.
        S3MonitoringConfiguration;
        new ();
        set {
            /// `EncryptionKeyArn`: 20 to 2048 characters. Update: may replace.
            encryption_key_arn: Str = "EncryptionKeyArn";
            /// `LogUri`: 1 to 10 280 characters. Update: may replace.
            log_uri: Str = "LogUri";
        }
    }

    property! {
        /// `SchedulerConfiguration` of `AWS::EMRServerless::Application`.
        SchedulerConfiguration;
        new ();
        set {
            /// `MaxConcurrentRuns`. Update: may replace.
            max_concurrent_runs: Int = "MaxConcurrentRuns";
            /// `QueueTimeoutMinutes`. Update: may replace.
            queue_timeout_minutes: Int = "QueueTimeoutMinutes";
        }
    }

    property! {
        /// `Tag` of `AWS::EMRServerless::Application`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `WorkerConfiguration` of `AWS::EMRServerless::Application`.
        WorkerConfiguration;
        new_with WorkerConfigurationRequired {
            /// `Cpu`: 1 to 15 characters, `^[1-9][0-9]*(\s)?(vCPU|vcpu|VCPU)?$`. Update: may replace.
            cpu: Str = "Cpu",
            /// `Memory`: 1 to 15 characters, `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)?$`. Update: may replace.
            memory: Str = "Memory",
        }
        set {
            /// `Disk`: 1 to 15 characters, `^[1-9][0-9]*(\s)?(GB|gb|gB|Gb)$`. Update: may replace.
            disk: Str = "Disk";
            /// `DiskType`. Update: may replace.
            disk_type: Str = "DiskType";
        }
    }

    property! {
        /// `WorkerTypeSpecificationInput` of `AWS::EMRServerless::Application`.
        WorkerTypeSpecificationInput;
        new ();
        set {
            /// `ImageConfiguration`. Update: may replace.
            image_configuration: ImageConfigurationInput = "ImageConfiguration";
        }
    }

    values! {
        /// `Architecture` of `AWS::EMRServerless::Application`.
        Architecture {
            ARM64 = "ARM64",
            X86_64 = "X86_64",
        }
    }
}
