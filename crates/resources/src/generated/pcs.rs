// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::PCS`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::PCS::Cluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html).
    Cluster = "AWS::PCS::Cluster", Ref = Arn;
    tags "Tags" Object;
    new (networking: cluster::Networking = "Networking", scheduler: cluster::Scheduler = "Scheduler", size: cluster::Size = "Size");
    set {
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Networking`. Update: replaces.
        networking: cluster::Networking = "Networking";
        /// `Scheduler`. Update: in place.
        scheduler: cluster::Scheduler = "Scheduler";
        /// `Size`. Update: replaces.
        size: cluster::Size = "Size";
        /// `SlurmConfiguration`. Update: in place.
        slurm_configuration: cluster::SlurmConfiguration = "SlurmConfiguration";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Endpoints`
        endpoints: List<Str> = "Endpoints";
        /// `ErrorInfo`
        error_info: List<Str> = "ErrorInfo";
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::PCS::Cluster`.
pub mod cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Accounting` of `AWS::PCS::Cluster`.
        Accounting;
        new (mode: Mode = "Mode");
        set {
            /// `DefaultPurgeTimeInDays`: -1 to 10 000, default `-1`. Update: in place.
            default_purge_time_in_days: DayCount = "DefaultPurgeTimeInDays";
        }
    }

    property! {
        /// `AuthKey` of `AWS::PCS::Cluster`.
        AuthKey;
        new_with AuthKeyRequired {
            /// `SecretArn`. Update: in place.
            secret_arn: Str = "SecretArn",
            /// `SecretVersion`. Update: in place.
            secret_version: Str = "SecretVersion",
        }
        set {
        }
    }

    property! {
        /// `CgroupCustomSetting` of `AWS::PCS::Cluster`.
        CgroupCustomSetting;
        new_with CgroupCustomSettingRequired {
            /// `ParameterName`. Update: in place.
            parameter_name: Str = "ParameterName",
            /// `ParameterValue`. Update: in place.
            parameter_value: Str = "ParameterValue",
        }
        set {
        }
    }

    property! {
        /// `JwtAuth` of `AWS::PCS::Cluster`.
        JwtAuth;
        new ();
        set {
            /// `JwtKey`. Update: in place.
            jwt_key: JwtKey = "JwtKey";
        }
    }

    property! {
        /// `JwtKey` of `AWS::PCS::Cluster`.
        JwtKey;
        new_with JwtKeyRequired {
            /// `SecretArn`. Update: in place.
            secret_arn: Str = "SecretArn",
            /// `SecretVersion`. Update: in place.
            secret_version: Str = "SecretVersion",
        }
        set {
        }
    }

    property! {
        /// `Networking` of `AWS::PCS::Cluster`.
        Networking;
        new ();
        set {
            /// `NetworkType`. Update: replaces.
            network_type: NetworkType = "NetworkType";
            /// `SecurityGroupIds`: `^sg-\w{8,17}$`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`: at least 1 items, `^subnet-\w{8,17}$`. Update: replaces.
            subnet_ids: List<Str> = "SubnetIds";
        }
    }

    property! {
        /// `Scheduler` of `AWS::PCS::Cluster`.
        Scheduler;
        new (type_: Type = "Type", version: Str = "Version");
        set {
        }
    }

    property! {
        /// `SlurmConfiguration` of `AWS::PCS::Cluster`.
        SlurmConfiguration;
        new ();
        set {
            /// `Accounting`. Update: in place.
            accounting: Accounting = "Accounting";
            /// `AuthKey`. Update: in place.
            auth_key: AuthKey = "AuthKey";
            /// `CgroupCustomSettings`. Update: in place.
            cgroup_custom_settings: List<CgroupCustomSetting> = "CgroupCustomSettings";
            /// `JwtAuth`. Update: in place.
            jwt_auth: JwtAuth = "JwtAuth";
            /// `ScaleDownIdleTimeInSeconds`: at least 1. Update: in place.
            scale_down_idle_time_in_seconds: Int = "ScaleDownIdleTimeInSeconds";
            /// `SlurmCustomSettings`. Update: in place.
            slurm_custom_settings: List<SlurmCustomSetting> = "SlurmCustomSettings";
            /// `SlurmRest`. Update: in place.
            slurm_rest: SlurmRest = "SlurmRest";
            /// `SlurmdbdCustomSettings`. Update: in place.
            slurmdbd_custom_settings: List<SlurmdbdCustomSetting> = "SlurmdbdCustomSettings";
        }
    }

    property! {
        /// `SlurmCustomSetting` of `AWS::PCS::Cluster`.
        SlurmCustomSetting;
        new_with SlurmCustomSettingRequired {
            /// `ParameterName`. Update: in place.
            parameter_name: Str = "ParameterName",
            /// `ParameterValue`. Update: in place.
            parameter_value: Str = "ParameterValue",
        }
        set {
        }
    }

    property! {
        /// `SlurmRest` of `AWS::PCS::Cluster`.
        SlurmRest;
        new (mode: Mode = "Mode");
        set {
        }
    }

    property! {
        /// `SlurmdbdCustomSetting` of `AWS::PCS::Cluster`.
        SlurmdbdCustomSetting;
        new_with SlurmdbdCustomSettingRequired {
            /// `ParameterName`. Update: in place.
            parameter_name: Str = "ParameterName",
            /// `ParameterValue`. Update: in place.
            parameter_value: Str = "ParameterValue",
        }
        set {
        }
    }

    values! {
        /// `Mode` of `AWS::PCS::Cluster`.
        Mode {
            STANDARD = "STANDARD",
            NONE = "NONE",
        }
    }

    values! {
        /// `NetworkType` of `AWS::PCS::Cluster`.
        NetworkType {
            IPV4 = "IPV4",
            IPV6 = "IPV6",
        }
    }

    values! {
        /// `Size` of `AWS::PCS::Cluster`.
        Size {
            SMALL = "SMALL",
            MEDIUM = "MEDIUM",
            LARGE = "LARGE",
        }
    }

    values! {
        /// `Type` of `AWS::PCS::Cluster`.
        Type {
            SLURM = "SLURM",
        }
    }
}

resource! {
    /// `AWS::PCS::ComputeNodeGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html).
    ComputeNodeGroup = "AWS::PCS::ComputeNodeGroup", Ref = Arn;
    tags "Tags" Object;
    new_with ComputeNodeGroupRequired {
        /// `ClusterId`. Update: replaces.
        cluster_id: Str = "ClusterId",
        /// `IamInstanceProfileArn`. Update: in place.
        iam_instance_profile_arn: Str = "IamInstanceProfileArn",
        /// `InstanceConfigs`. Update: replaces.
        instance_configs: List<compute_node_group::InstanceConfig> = "InstanceConfigs",
        /// `ScalingConfiguration`. Update: in place.
        scaling_configuration: compute_node_group::ScalingConfiguration = "ScalingConfiguration",
        /// `SubnetIds`. Update: in place.
        subnet_ids: List<Str> = "SubnetIds",
    }
    set {
        /// `AmiId`: `^ami-[a-z0-9]+$`. Update: in place.
        ami_id: Str = "AmiId";
        /// `ClusterId`. Update: replaces.
        cluster_id: Str = "ClusterId";
        /// `CustomLaunchTemplate`. Update: in place.
        custom_launch_template: compute_node_group::CustomLaunchTemplate = "CustomLaunchTemplate";
        /// `IamInstanceProfileArn`. Update: in place.
        iam_instance_profile_arn: Str = "IamInstanceProfileArn";
        /// `InstanceConfigs`. Update: replaces.
        instance_configs: List<compute_node_group::InstanceConfig> = "InstanceConfigs";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `NodeLifecycleActions`. Update: in place.
        node_lifecycle_actions: compute_node_group::NodeLifecycleActions = "NodeLifecycleActions";
        /// `PurchaseOption`. Update: in place.
        purchase_option: compute_node_group::PurchaseOption = "PurchaseOption";
        /// `ScalingConfiguration`. Update: in place.
        scaling_configuration: compute_node_group::ScalingConfiguration = "ScalingConfiguration";
        /// `SlurmConfiguration`. Update: in place.
        slurm_configuration: compute_node_group::SlurmConfiguration = "SlurmConfiguration";
        /// `SpotOptions`. Update: in place.
        spot_options: compute_node_group::SpotOptions = "SpotOptions";
        /// `SubnetIds`. Update: in place.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `ErrorInfo`
        error_info: List<Str> = "ErrorInfo";
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::PCS::ComputeNodeGroup`.
pub mod compute_node_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::{SlurmCustomSetting, SlurmCustomSettingRequired};

    property! {
        /// `CustomLaunchTemplate` of `AWS::PCS::ComputeNodeGroup`.
        CustomLaunchTemplate;
        new ();
        set {
            /// `TemplateId`. Update: in place.
            template_id: Str = "TemplateId";
            /// `Version`. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `InstanceConfig` of `AWS::PCS::ComputeNodeGroup`.
        InstanceConfig;
        new ();
        set {
            /// `InstanceType`. Update: replaces.
            instance_type: Str = "InstanceType";
        }
    }

    property! {
        /// `NodeLifecycleActions` of `AWS::PCS::ComputeNodeGroup`.
        NodeLifecycleActions;
        new (stages: NodeLifecycleStages = "Stages");
        set {
            /// `ScriptCachingPolicy`. Update: in place.
            script_caching_policy: ScriptCachingPolicy = "ScriptCachingPolicy";
        }
    }

    property! {
        /// `NodeLifecycleScript` of `AWS::PCS::ComputeNodeGroup`.
        NodeLifecycleScript;
        new (name: Str = "Name", script_source: ScriptSource = "ScriptSource");
        set {
            /// `Arguments`: at most 20 items, at most 256 characters. Update: in place.
            arguments: List<Str> = "Arguments";
            /// `ExecutionPolicy`. Update: in place.
            execution_policy: ExecutionPolicy = "ExecutionPolicy";
            /// `OnError`. Update: in place.
            on_error: OnError = "OnError";
        }
    }

    property! {
        /// `NodeLifecycleStages` of `AWS::PCS::ComputeNodeGroup`.
        NodeLifecycleStages;
        new ();
        set {
            /// `NodeBootstrapped`: 1 to 20 items. Update: in place.
            node_bootstrapped: List<NodeLifecycleScript> = "NodeBootstrapped";
            /// `NodeReady`: 1 to 20 items. Update: in place.
            node_ready: List<NodeLifecycleScript> = "NodeReady";
        }
    }

    property! {
        /// `ScalingConfiguration` of `AWS::PCS::ComputeNodeGroup`.
        ScalingConfiguration;
        new_with ScalingConfigurationRequired {
            /// `MaxInstanceCount`: at least 0. Update: in place.
            max_instance_count: Int = "MaxInstanceCount",
            /// `MinInstanceCount`: at least 0. Update: in place.
            min_instance_count: Int = "MinInstanceCount",
        }
        set {
        }
    }

    property! {
        /// `ScriptSource` of `AWS::PCS::ComputeNodeGroup`.
        ScriptSource;
        new (script_location: Str = "ScriptLocation");
        set {
            /// `Checksum`: 64 characters, `^[a-fA-F0-9]{64}$`. Update: in place.
            checksum: Str = "Checksum";
            /// `S3VersionId`: at most 1024 characters. Update: in place.
            s3_version_id: Str = "S3VersionId";
        }
    }

    property! {
        /// `SlurmConfiguration` of `AWS::PCS::ComputeNodeGroup`.
        SlurmConfiguration;
        new ();
        set {
            /// `GresCustomSettings`. Update: in place.
            gres_custom_settings: List<Map<Str>> = "GresCustomSettings";
            /// `ScaleDownIdleTimeInSeconds`: 1 to 10 000 000. Update: in place.
            scale_down_idle_time_in_seconds: Int = "ScaleDownIdleTimeInSeconds";
            /// `SlurmCustomSettings`. Update: in place.
            slurm_custom_settings: List<SlurmCustomSetting> = "SlurmCustomSettings";
        }
    }

    property! {
        /// `SpotOptions` of `AWS::PCS::ComputeNodeGroup`.
        SpotOptions;
        new ();
        set {
            /// `AllocationStrategy`. Update: in place.
            allocation_strategy: AllocationStrategy = "AllocationStrategy";
        }
    }

    values! {
        /// `AllocationStrategy` of `AWS::PCS::ComputeNodeGroup`.
        AllocationStrategy {
            LOWEST_PRICE = "lowest-price",
            CAPACITY_OPTIMIZED = "capacity-optimized",
            PRICE_CAPACITY_OPTIMIZED = "price-capacity-optimized",
        }
    }

    values! {
        /// `ExecutionPolicy` of `AWS::PCS::ComputeNodeGroup`.
        ExecutionPolicy {
            FIRST_BOOT_ONLY = "FIRST_BOOT_ONLY",
            EVERY_BOOT = "EVERY_BOOT",
        }
    }

    values! {
        /// `OnError` of `AWS::PCS::ComputeNodeGroup`.
        OnError {
            TERMINATE = "TERMINATE",
            STOP_SEQUENCE = "STOP_SEQUENCE",
            CONTINUE = "CONTINUE",
        }
    }

    values! {
        /// `PurchaseOption` of `AWS::PCS::ComputeNodeGroup`.
        PurchaseOption {
            ONDEMAND = "ONDEMAND",
            SPOT = "SPOT",
            CAPACITY_BLOCK = "CAPACITY_BLOCK",
            INTERRUPTIBLE_CAPACITY_RESERVATION = "INTERRUPTIBLE_CAPACITY_RESERVATION",
        }
    }

    values! {
        /// `ScriptCachingPolicy` of `AWS::PCS::ComputeNodeGroup`.
        ScriptCachingPolicy {
            CACHE_ONCE = "CACHE_ONCE",
            REFRESH_ON_REBOOT = "REFRESH_ON_REBOOT",
        }
    }
}

resource! {
    /// `AWS::PCS::Queue`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-queue.html).
    Queue = "AWS::PCS::Queue", Ref = Arn;
    tags "Tags" Object;
    new (cluster_id: Str = "ClusterId");
    set {
        /// `ClusterId`. Update: replaces.
        cluster_id: Str = "ClusterId";
        /// `ComputeNodeGroupConfigurations`. Update: in place.
        compute_node_group_configurations: List<queue::ComputeNodeGroupConfiguration> = "ComputeNodeGroupConfigurations";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `SlurmConfiguration`. Update: in place.
        slurm_configuration: queue::SlurmConfiguration = "SlurmConfiguration";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `ErrorInfo`
        error_info: List<Str> = "ErrorInfo";
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::PCS::Queue`.
pub mod queue {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::{SlurmCustomSetting, SlurmCustomSettingRequired};

    property! {
        /// `ComputeNodeGroupConfiguration` of `AWS::PCS::Queue`.
        ComputeNodeGroupConfiguration;
        new ();
        set {
            /// `ComputeNodeGroupId`. Update: in place.
            compute_node_group_id: Str = "ComputeNodeGroupId";
        }
    }

    property! {
        /// `SlurmConfiguration` of `AWS::PCS::Queue`.
        SlurmConfiguration;
        new ();
        set {
            /// `SlurmCustomSettings`. Update: in place.
            slurm_custom_settings: List<SlurmCustomSetting> = "SlurmCustomSettings";
        }
    }
}
