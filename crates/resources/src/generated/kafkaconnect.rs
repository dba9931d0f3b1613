// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::KafkaConnect`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::KafkaConnect::Connector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html).
    Connector = "AWS::KafkaConnect::Connector", Ref = Arn;
    tags "Tags" List;
    new_with ConnectorRequired {
        /// `Capacity`. Update: in place.
        capacity: connector::Capacity = "Capacity",
        /// `ConnectorConfiguration`. Update: may replace.
        connector_configuration: Map<Str> = "ConnectorConfiguration",
        /// `ConnectorName`: 1 to 128 characters. Update: replaces.
        connector_name: Str = "ConnectorName",
        /// `KafkaConnectVersion`. Update: replaces.
        kafka_connect_version: Str = "KafkaConnectVersion",
        /// `KafkaCluster`. Update: replaces.
        kafka_cluster: connector::KafkaCluster = "KafkaCluster",
        /// `KafkaClusterClientAuthentication`. Update: replaces.
        kafka_cluster_client_authentication: connector::KafkaClusterClientAuthentication = "KafkaClusterClientAuthentication",
        /// `KafkaClusterEncryptionInTransit`. Update: replaces.
        kafka_cluster_encryption_in_transit: connector::KafkaClusterEncryptionInTransit = "KafkaClusterEncryptionInTransit",
        /// `Plugins`: at least 1 items, no item twice. Update: replaces.
        plugins: List<connector::Plugin> = "Plugins",
        /// `ServiceExecutionRoleArn`: `arn:(aws|aws-us-gov|aws-cn):iam:.*`. Update: replaces.
        service_execution_role_arn: IamRoleArn = "ServiceExecutionRoleArn",
    }
    set {
        /// `Capacity`. Update: in place.
        capacity: connector::Capacity = "Capacity";
        /// `ConnectorConfiguration`. Update: may replace.
        connector_configuration: Map<Str> = "ConnectorConfiguration";
        /// `ConnectorDescription`: at most 1024 characters. Update: replaces.
        connector_description: Str = "ConnectorDescription";
        /// `ConnectorName`: 1 to 128 characters. Update: replaces.
        connector_name: Str = "ConnectorName";
        /// `KafkaCluster`. Update: replaces.
        kafka_cluster: connector::KafkaCluster = "KafkaCluster";
        /// `KafkaClusterClientAuthentication`. Update: replaces.
        kafka_cluster_client_authentication: connector::KafkaClusterClientAuthentication = "KafkaClusterClientAuthentication";
        /// `KafkaClusterEncryptionInTransit`. Update: replaces.
        kafka_cluster_encryption_in_transit: connector::KafkaClusterEncryptionInTransit = "KafkaClusterEncryptionInTransit";
        /// `KafkaConnectVersion`. Update: replaces.
        kafka_connect_version: Str = "KafkaConnectVersion";
        /// `LogDelivery`. Update: replaces.
        log_delivery: connector::LogDelivery = "LogDelivery";
        /// `NetworkType`. Update: replaces.
        network_type: connector::NetworkType = "NetworkType";
        /// `Plugins`: at least 1 items, no item twice. Update: replaces.
        plugins: List<connector::Plugin> = "Plugins";
        /// `ServiceExecutionRoleArn`: `arn:(aws|aws-us-gov|aws-cn):iam:.*`. Update: replaces.
        service_execution_role_arn: IamRoleArn = "ServiceExecutionRoleArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<connector::Tag> = "Tags";
        /// `WorkerConfiguration`. Update: replaces.
        worker_configuration: connector::WorkerConfiguration = "WorkerConfiguration";
    }
    get {
    }
    ref connector_arn;
}

/// Property types of `AWS::KafkaConnect::Connector`.
pub mod connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApacheKafkaCluster` of `AWS::KafkaConnect::Connector`.
        ApacheKafkaCluster;
        new (bootstrap_servers: Str = "BootstrapServers", vpc: Vpc = "Vpc");
        set {
        }
    }

    property! {
        /// `AutoScaling` of `AWS::KafkaConnect::Connector`.
        AutoScaling;
        new_with AutoScalingRequired {
            /// `MaxWorkerCount`. Update: in place.
            max_worker_count: Int = "MaxWorkerCount",
            /// `MinWorkerCount`. Update: in place.
            min_worker_count: Int = "MinWorkerCount",
            /// `ScaleInPolicy`. Update: in place.
            scale_in_policy: ScaleInPolicy = "ScaleInPolicy",
            /// `ScaleOutPolicy`. Update: in place.
            scale_out_policy: ScaleOutPolicy = "ScaleOutPolicy",
            /// `McuCount`: 1 to 8, one of 1, 2, 4, 8. Update: in place.
            mcu_count: Int = "McuCount",
        }
        set {
            /// `MaxAutoscalingTaskCount`. Update: in place.
            max_autoscaling_task_count: Int = "MaxAutoscalingTaskCount";
        }
    }

    property! {
        /// `Capacity` of `AWS::KafkaConnect::Connector`.
        Capacity;
        new ();
        set {
            /// `AutoScaling`. Update: in place.
            auto_scaling: AutoScaling = "AutoScaling";
            /// `ProvisionedCapacity`. Update: in place.
            provisioned_capacity: ProvisionedCapacity = "ProvisionedCapacity";
        }
    }

    property! {
        /// `CloudWatchLogsLogDelivery` of `AWS::KafkaConnect::Connector`.
        CloudWatchLogsLogDelivery;
        new (enabled: Bool = "Enabled");
        set {
            /// `LogGroup`. Update: replaces.
            log_group: Str = "LogGroup";
        }
    }

    property! {
        /// `CustomPlugin` of `AWS::KafkaConnect::Connector`.
        CustomPlugin;
        new (custom_plugin_arn: Str = "CustomPluginArn", revision: Int = "Revision");
        set {
        }
    }

    property! {
        /// `FirehoseLogDelivery` of `AWS::KafkaConnect::Connector`.
        FirehoseLogDelivery;
        new (enabled: Bool = "Enabled");
        set {
            /// `DeliveryStream`. Update: replaces.
            delivery_stream: Str = "DeliveryStream";
        }
    }

    property! {
        /// `KafkaCluster` of `AWS::KafkaConnect::Connector`.
        KafkaCluster;
        new (apache_kafka_cluster: ApacheKafkaCluster = "ApacheKafkaCluster");
        set {
        }
    }

    property! {
        /// `KafkaClusterClientAuthentication` of `AWS::KafkaConnect::Connector`.
        KafkaClusterClientAuthentication;
        new (authentication_type: KafkaClusterClientAuthenticationType = "AuthenticationType");
        set {
        }
    }

    property! {
        /// `KafkaClusterEncryptionInTransit` of `AWS::KafkaConnect::Connector`.
        KafkaClusterEncryptionInTransit;
        new (encryption_type: KafkaClusterEncryptionInTransitType = "EncryptionType");
        set {
        }
    }

    property! {
        /// `LogDelivery` of `AWS::KafkaConnect::Connector`.
        LogDelivery;
        new (worker_log_delivery: WorkerLogDelivery = "WorkerLogDelivery");
        set {
        }
    }

    property! {
        /// `Plugin` of `AWS::KafkaConnect::Connector`.
        Plugin;
        new (custom_plugin: CustomPlugin = "CustomPlugin");
        set {
        }
    }

    property! {
        /// `ProvisionedCapacity` of `AWS::KafkaConnect::Connector`.
        ProvisionedCapacity;
        new_with ProvisionedCapacityRequired {
            /// `McuCount`: 1 to 8, one of 1, 2, 4, 8. Update: in place.
            mcu_count: Int = "McuCount",
            /// `WorkerCount`. Update: in place.
            worker_count: Int = "WorkerCount",
        }
        set {
        }
    }

    property! {
        /// `S3LogDelivery` of `AWS::KafkaConnect::Connector`.
        S3LogDelivery;
        new (enabled: Bool = "Enabled");
        set {
            /// `Bucket`. Update: replaces.
            bucket: Str = "Bucket";
            /// `Prefix`. Update: replaces.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `ScaleInPolicy` of `AWS::KafkaConnect::Connector`.
        ScaleInPolicy;
        new (cpu_utilization_percentage: Int = "CpuUtilizationPercentage");
        set {
        }
    }

    property! {
        /// `ScaleOutPolicy` of `AWS::KafkaConnect::Connector`.
        ScaleOutPolicy;
        new (cpu_utilization_percentage: Int = "CpuUtilizationPercentage");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::KafkaConnect::Connector`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Vpc` of `AWS::KafkaConnect::Connector`.
        Vpc;
        new_with VpcRequired {
            /// `SecurityGroups`: no item twice. Update: replaces.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups",
            /// `Subnets`: at least 1 items, no item twice. Update: replaces.
            subnets: List<Ec2SubnetId> = "Subnets",
        }
        set {
        }
    }

    property! {
        /// `WorkerConfiguration` of `AWS::KafkaConnect::Connector`.
        WorkerConfiguration;
        new (revision: Int = "Revision", worker_configuration_arn: Str = "WorkerConfigurationArn");
        set {
        }
    }

    property! {
        /// `WorkerLogDelivery` of `AWS::KafkaConnect::Connector`.
        WorkerLogDelivery;
        new ();
        set {
            /// `CloudWatchLogs`. Update: replaces.
            cloud_watch_logs: CloudWatchLogsLogDelivery = "CloudWatchLogs";
            /// `Firehose`. Update: replaces.
            firehose: FirehoseLogDelivery = "Firehose";
            /// `S3`. Update: replaces.
            s3: S3LogDelivery = "S3";
        }
    }

    values! {
        /// `KafkaClusterClientAuthenticationType` of `AWS::KafkaConnect::Connector`.
        KafkaClusterClientAuthenticationType {
            NONE = "NONE",
            IAM = "IAM",
        }
    }

    values! {
        /// `KafkaClusterEncryptionInTransitType` of `AWS::KafkaConnect::Connector`.
        KafkaClusterEncryptionInTransitType {
            PLAINTEXT = "PLAINTEXT",
            TLS = "TLS",
        }
    }

    values! {
        /// `NetworkType` of `AWS::KafkaConnect::Connector`.
        NetworkType {
            IPV4 = "IPV4",
            DUAL = "DUAL",
        }
    }
}

resource! {
    /// `AWS::KafkaConnect::CustomPlugin`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-customplugin.html).
    CustomPlugin = "AWS::KafkaConnect::CustomPlugin", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", content_type: custom_plugin::ContentType = "ContentType", location: custom_plugin::CustomPluginLocation = "Location");
    set {
        /// `ContentType`. Update: replaces.
        content_type: custom_plugin::ContentType = "ContentType";
        /// `Description`: at most 1024 characters. Update: replaces.
        description: Str = "Description";
        /// `Location`. Update: replaces.
        location: custom_plugin::CustomPluginLocation = "Location";
        /// `Name`: 1 to 128 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<custom_plugin::Tag> = "Tags";
    }
    get {
        /// `FileDescription`
        file_description: Json = "FileDescription";
        /// `FileDescription.FileMd5`
        file_description_file_md5: Str = "FileDescription.FileMd5";
        /// `FileDescription.FileSize`
        file_description_file_size: Int = "FileDescription.FileSize";
        /// `Revision`
        revision: Int = "Revision";
    }
    ref custom_plugin_arn;
}

/// Property types of `AWS::KafkaConnect::CustomPlugin`.
pub mod custom_plugin {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connector::Tag;

    property! {
        /// `CustomPluginLocation` of `AWS::KafkaConnect::CustomPlugin`.
        CustomPluginLocation;
        new (s3_location: S3Location = "S3Location");
        set {
        }
    }

    property! {
        /// `S3Location` of `AWS::KafkaConnect::CustomPlugin`.
        S3Location;
        new_with S3LocationRequired {
            /// `BucketArn`. Update: replaces.
            bucket_arn: Str = "BucketArn",
            /// `FileKey`. Update: replaces.
            file_key: Str = "FileKey",
        }
        set {
            /// `ObjectVersion`. Update: replaces.
            object_version: Str = "ObjectVersion";
        }
    }

    values! {
        /// `ContentType` of `AWS::KafkaConnect::CustomPlugin`.
        ContentType {
            JAR = "JAR",
            ZIP = "ZIP",
        }
    }
}

resource! {
    /// `AWS::KafkaConnect::WorkerConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-workerconfiguration.html).
    WorkerConfiguration = "AWS::KafkaConnect::WorkerConfiguration", Ref = Arn;
    tags "Tags" List;
    new_with WorkerConfigurationRequired {
        /// `Name`: 1 to 128 characters. Update: replaces.
        name: Str = "Name",
        /// `PropertiesFileContent`. Update: replaces.
        properties_file_content: Str = "PropertiesFileContent",
    }
    set {
        /// `Description`: at most 1024 characters. Update: replaces.
        description: Str = "Description";
        /// `Name`: 1 to 128 characters. Update: replaces.
        name: Str = "Name";
        /// `PropertiesFileContent`. Update: replaces.
        properties_file_content: Str = "PropertiesFileContent";
        /// `Tags`: no item twice. Update: in place.
        tags: List<worker_configuration::Tag> = "Tags";
    }
    get {
        /// `Revision`
        revision: Int = "Revision";
    }
    ref worker_configuration_arn;
}

/// Property types of `AWS::KafkaConnect::WorkerConfiguration`.
pub mod worker_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connector::Tag;
}
