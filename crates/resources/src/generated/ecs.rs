// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ECS`: 12 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ECS::CapacityProvider`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html).
    CapacityProvider = "AWS::ECS::CapacityProvider", Ref = EcsCapacityProviderName;
    tags "Tags" List;
    new ();
    set {
        /// `AutoScalingGroupProvider`. Update: in place.
        auto_scaling_group_provider: capacity_provider::AutoScalingGroupProvider = "AutoScalingGroupProvider";
        /// `ClusterName`. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `ManagedInstancesProvider`. Update: in place.
        managed_instances_provider: capacity_provider::ManagedInstancesProvider = "ManagedInstancesProvider";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<capacity_provider::Tag> = "Tags";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::ECS::CapacityProvider`.
pub mod capacity_provider {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AcceleratorCountRequest` of `AWS::ECS::CapacityProvider`.
        AcceleratorCountRequest;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Int = "Max";
            /// `Min`. Update: in place.
            min: Int = "Min";
        }
    }

    property! {
        /// `AcceleratorTotalMemoryMiBRequest` of `AWS::ECS::CapacityProvider`.
        AcceleratorTotalMemoryMiBRequest;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Int = "Max";
            /// `Min`. Update: in place.
            min: Int = "Min";
        }
    }

    property! {
        /// `AutoRepairConfiguration` of `AWS::ECS::CapacityProvider`.
        AutoRepairConfiguration;
        new ();
        set {
            /// `ActionsStatus`. Update: in place.
            actions_status: ActionsStatus = "ActionsStatus";
        }
    }

    property! {
        /// `AutoScalingGroupProvider` of `AWS::ECS::CapacityProvider`.
        AutoScalingGroupProvider;
        new (auto_scaling_group_arn: AutoScalingAutoScalingGroupName = "AutoScalingGroupArn");
        set {
            /// `ManagedDraining`. Update: in place.
            managed_draining: ManagedDraining = "ManagedDraining";
            /// `ManagedScaling`. Update: in place.
            managed_scaling: ManagedScaling = "ManagedScaling";
            /// `ManagedTerminationProtection`. Update: in place.
            managed_termination_protection: ManagedTerminationProtection = "ManagedTerminationProtection";
        }
    }

    property! {
        /// `BaselineEbsBandwidthMbpsRequest` of `AWS::ECS::CapacityProvider`.
        BaselineEbsBandwidthMbpsRequest;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Int = "Max";
            /// `Min`. Update: in place.
            min: Int = "Min";
        }
    }

    property! {
        /// `CapacityReservationRequest` of `AWS::ECS::CapacityProvider`.
        CapacityReservationRequest;
        new ();
        set {
            /// `ReservationGroupArn`. Update: in place.
            reservation_group_arn: Str = "ReservationGroupArn";
            /// `ReservationPreference`. Update: in place.
            reservation_preference: ReservationPreference = "ReservationPreference";
        }
    }

    property! {
        /// `InfrastructureOptimization` of `AWS::ECS::CapacityProvider`.
        InfrastructureOptimization;
        new ();
        set {
            /// `ScaleInAfter`: -1 to 3600. Update: in place.
            scale_in_after: Int = "ScaleInAfter";
        }
    }

    property! {
        /// `InstanceLaunchTemplate` of `AWS::ECS::CapacityProvider`.
        InstanceLaunchTemplate;
        new (ec2_instance_profile_arn: Str = "Ec2InstanceProfileArn", network_configuration: ManagedInstancesNetworkConfiguration = "NetworkConfiguration");
        set {
            /// `CapacityOptionType`. Update: in place.
            capacity_option_type: CapacityOptionType = "CapacityOptionType";
            /// `CapacityReservations`. Update: in place.
            capacity_reservations: CapacityReservationRequest = "CapacityReservations";
            /// `FipsEnabled`. Update: may replace.
            fips_enabled: Bool = "FipsEnabled";
            /// `InstanceMetadataTagsPropagation`. Update: in place.
            instance_metadata_tags_propagation: Bool = "InstanceMetadataTagsPropagation";
            /// `InstanceRequirements`. Update: in place.
            instance_requirements: InstanceRequirementsRequest = "InstanceRequirements";
            /// `LocalStorageConfiguration`. Update: in place.
            local_storage_configuration: ManagedInstancesLocalStorageConfiguration = "LocalStorageConfiguration";
            /// `Monitoring`. Update: in place.
            monitoring: ManagedInstancesMonitoringOptions = "Monitoring";
            /// `StorageConfiguration`. Update: in place.
            storage_configuration: ManagedInstancesStorageConfiguration = "StorageConfiguration";
        }
    }

    property! {
        /// `InstanceRequirementsRequest` of `AWS::ECS::CapacityProvider`.
        InstanceRequirementsRequest;
        new (v_cpu_count: VCpuCountRangeRequest = "VCpuCount", memory_mi_b: MemoryMiBRequest = "MemoryMiB");
        set {
            /// `AcceleratorCount`. Update: in place.
            accelerator_count: AcceleratorCountRequest = "AcceleratorCount";
            /// `AcceleratorManufacturers`. Update: in place.
            accelerator_manufacturers: List<AcceleratorManufacturers> = "AcceleratorManufacturers";
            /// `AcceleratorNames`. Update: in place.
            accelerator_names: List<AcceleratorNames> = "AcceleratorNames";
            /// `AcceleratorTotalMemoryMiB`. Update: in place.
            accelerator_total_memory_mi_b: AcceleratorTotalMemoryMiBRequest = "AcceleratorTotalMemoryMiB";
            /// `AcceleratorTypes`. Update: in place.
            accelerator_types: List<AcceleratorTypes> = "AcceleratorTypes";
            /// `AllowedInstanceTypes`: at most 400 items, 1 to 30 characters, `[a-zA-Z0-9\.\*]+`. Update: in place.
            allowed_instance_types: List<Str> = "AllowedInstanceTypes";
            /// `BareMetal`. Update: in place.
            bare_metal: BareMetal = "BareMetal";
            /// `BaselineEbsBandwidthMbps`. Update: in place.
            baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbpsRequest = "BaselineEbsBandwidthMbps";
            /// `BurstablePerformance`. Update: in place.
            burstable_performance: BurstablePerformance = "BurstablePerformance";
            /// `CpuManufacturers`. Update: in place.
            cpu_manufacturers: List<CpuManufacturers> = "CpuManufacturers";
            /// `ExcludedInstanceTypes`: at most 400 items, 1 to 30 characters, `[a-zA-Z0-9\.\*]+`. Update: in place.
            excluded_instance_types: List<Str> = "ExcludedInstanceTypes";
            /// `InstanceGenerations`. Update: in place.
            instance_generations: List<InstanceGenerations> = "InstanceGenerations";
            /// `LocalStorage`. Update: in place.
            local_storage: LocalStorage = "LocalStorage";
            /// `LocalStorageTypes`. Update: in place.
            local_storage_types: List<LocalStorageTypes> = "LocalStorageTypes";
            /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`. Update: in place.
            max_spot_price_as_percentage_of_optimal_on_demand_price: Int = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
            /// `MemoryGiBPerVCpu`. Update: in place.
            memory_gib_per_v_cpu: MemoryGiBPerVCpuRequest = "MemoryGiBPerVCpu";
            /// `NetworkBandwidthGbps`. Update: in place.
            network_bandwidth_gbps: NetworkBandwidthGbpsRequest = "NetworkBandwidthGbps";
            /// `NetworkInterfaceCount`. Update: in place.
            network_interface_count: NetworkInterfaceCountRequest = "NetworkInterfaceCount";
            /// `OnDemandMaxPricePercentageOverLowestPrice`. Update: in place.
            on_demand_max_price_percentage_over_lowest_price: Int = "OnDemandMaxPricePercentageOverLowestPrice";
            /// `RequireHibernateSupport`. Update: in place.
            require_hibernate_support: Bool = "RequireHibernateSupport";
            /// `SpotMaxPricePercentageOverLowestPrice`. Update: in place.
            spot_max_price_percentage_over_lowest_price: Int = "SpotMaxPricePercentageOverLowestPrice";
            /// `TotalLocalStorageGB`. Update: in place.
            total_local_storage_gb: TotalLocalStorageGBRequest = "TotalLocalStorageGB";
        }
    }

    property! {
        /// `ManagedInstancesLocalStorageConfiguration` of `AWS::ECS::CapacityProvider`.
        ManagedInstancesLocalStorageConfiguration;
        new ();
        set {
            /// `UseLocalStorage`. Update: in place.
            use_local_storage: Bool = "UseLocalStorage";
        }
    }

    property! {
        /// `ManagedInstancesNetworkConfiguration` of `AWS::ECS::CapacityProvider`.
        ManagedInstancesNetworkConfiguration;
        new_with ManagedInstancesNetworkConfigurationRequired {
            /// `SecurityGroups`. Update: in place.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups",
            /// `Subnets`. Update: in place.
            subnets: List<Ec2SubnetId> = "Subnets",
        }
        set {
        }
    }

    property! {
        /// `ManagedInstancesProvider` of `AWS::ECS::CapacityProvider`.
        ManagedInstancesProvider;
        new (infrastructure_role_arn: IamRoleArn = "InfrastructureRoleArn", instance_launch_template: InstanceLaunchTemplate = "InstanceLaunchTemplate");
        set {
            /// `AutoRepairConfiguration`. Update: in place.
            auto_repair_configuration: AutoRepairConfiguration = "AutoRepairConfiguration";
            /// `InfrastructureOptimization`. Update: in place.
            infrastructure_optimization: InfrastructureOptimization = "InfrastructureOptimization";
            /// `PropagateTags`. Update: in place.
            propagate_tags: PropagateTags = "PropagateTags";
        }
    }

    property! {
        /// `ManagedInstancesStorageConfiguration` of `AWS::ECS::CapacityProvider`.
        ManagedInstancesStorageConfiguration;
        new (storage_size_gib: Int = "StorageSizeGiB");
        set {
        }
    }

    property! {
        /// `ManagedScaling` of `AWS::ECS::CapacityProvider`.
        ManagedScaling;
        new ();
        set {
            /// `InstanceWarmupPeriod`: 0 to 10 000. Update: in place.
            instance_warmup_period: Int = "InstanceWarmupPeriod";
            /// `MaximumScalingStepSize`: 1 to 10 000. Update: in place.
            maximum_scaling_step_size: Int = "MaximumScalingStepSize";
            /// `MinimumScalingStepSize`: 1 to 10 000. Update: in place.
            minimum_scaling_step_size: Int = "MinimumScalingStepSize";
            /// `Status`. Update: in place.
            status: Status = "Status";
            /// `TargetCapacity`: 1 to 100. Update: in place.
            target_capacity: Int = "TargetCapacity";
        }
    }

    property! {
        /// `MemoryGiBPerVCpuRequest` of `AWS::ECS::CapacityProvider`.
        MemoryGiBPerVCpuRequest;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Num = "Max";
            /// `Min`. Update: in place.
            min: Num = "Min";
        }
    }

    property! {
        /// `MemoryMiBRequest` of `AWS::ECS::CapacityProvider`.
        MemoryMiBRequest;
        new (min: Int = "Min");
        set {
            /// `Max`. Update: in place.
            max: Int = "Max";
        }
    }

    property! {
        /// `NetworkBandwidthGbpsRequest` of `AWS::ECS::CapacityProvider`.
        NetworkBandwidthGbpsRequest;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Num = "Max";
            /// `Min`. Update: in place.
            min: Num = "Min";
        }
    }

    property! {
        /// `NetworkInterfaceCountRequest` of `AWS::ECS::CapacityProvider`.
        NetworkInterfaceCountRequest;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Int = "Max";
            /// `Min`. Update: in place.
            min: Int = "Min";
        }
    }

    property! {
        /// `Tag` of `AWS::ECS::CapacityProvider`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 128 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
            key: Str = "Key";
            /// `Value`: 1 to 256 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `TotalLocalStorageGBRequest` of `AWS::ECS::CapacityProvider`.
        TotalLocalStorageGBRequest;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Num = "Max";
            /// `Min`. Update: in place.
            min: Num = "Min";
        }
    }

    property! {
        /// `VCpuCountRangeRequest` of `AWS::ECS::CapacityProvider`.
        VCpuCountRangeRequest;
        new (min: Int = "Min");
        set {
            /// `Max`. Update: in place.
            max: Int = "Max";
        }
    }

    values! {
        /// `AcceleratorManufacturers` of `AWS::ECS::CapacityProvider`.
        AcceleratorManufacturers {
            AMAZON_WEB_SERVICES = "amazon-web-services",
            AMD = "amd",
            HABANA = "habana",
            NVIDIA = "nvidia",
            XILINX = "xilinx",
        }
    }

    values! {
        /// `AcceleratorNames` of `AWS::ECS::CapacityProvider`.
        AcceleratorNames {
            A10G = "a10g",
            A100 = "a100",
            H100 = "h100",
            INFERENTIA = "inferentia",
            K520 = "k520",
            K80 = "k80",
            M60 = "m60",
            RADEON_PRO_V520 = "radeon-pro-v520",
            T4 = "t4",
            T4G = "t4g",
            VU9P = "vu9p",
            V100 = "v100",
            L40S = "l40s",
            L4 = "l4",
            GAUDI_HL_205 = "gaudi-hl-205",
            INFERENTIA2 = "inferentia2",
            TRAINIUM = "trainium",
            TRAINIUM2 = "trainium2",
            U30 = "u30",
        }
    }

    values! {
        /// `AcceleratorTypes` of `AWS::ECS::CapacityProvider`.
        AcceleratorTypes {
            GPU = "gpu",
            FPGA = "fpga",
            INFERENCE = "inference",
        }
    }

    values! {
        /// `ActionsStatus` of `AWS::ECS::CapacityProvider`.
        ActionsStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `BareMetal` of `AWS::ECS::CapacityProvider`.
        BareMetal {
            INCLUDED = "included",
            REQUIRED = "required",
            EXCLUDED = "excluded",
        }
    }

    values! {
        /// `BurstablePerformance` of `AWS::ECS::CapacityProvider`.
        BurstablePerformance {
            INCLUDED = "included",
            REQUIRED = "required",
            EXCLUDED = "excluded",
        }
    }

    values! {
        /// `CapacityOptionType` of `AWS::ECS::CapacityProvider`.
        CapacityOptionType {
            ON_DEMAND = "ON_DEMAND",
            SPOT = "SPOT",
            RESERVED = "RESERVED",
        }
    }

    values! {
        /// `CpuManufacturers` of `AWS::ECS::CapacityProvider`.
        CpuManufacturers {
            INTEL = "intel",
            AMD = "amd",
            AMAZON_WEB_SERVICES = "amazon-web-services",
        }
    }

    values! {
        /// `InstanceGenerations` of `AWS::ECS::CapacityProvider`.
        InstanceGenerations {
            CURRENT = "current",
            PREVIOUS = "previous",
        }
    }

    values! {
        /// `LocalStorage` of `AWS::ECS::CapacityProvider`.
        LocalStorage {
            INCLUDED = "included",
            REQUIRED = "required",
            EXCLUDED = "excluded",
        }
    }

    values! {
        /// `LocalStorageTypes` of `AWS::ECS::CapacityProvider`.
        LocalStorageTypes {
            HDD = "hdd",
            SSD = "ssd",
        }
    }

    values! {
        /// `ManagedDraining` of `AWS::ECS::CapacityProvider`.
        ManagedDraining {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `ManagedInstancesMonitoringOptions` of `AWS::ECS::CapacityProvider`.
        ManagedInstancesMonitoringOptions {
            BASIC = "BASIC",
            DETAILED = "DETAILED",
        }
    }

    values! {
        /// `ManagedTerminationProtection` of `AWS::ECS::CapacityProvider`.
        ManagedTerminationProtection {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `PropagateTags` of `AWS::ECS::CapacityProvider`.
        PropagateTags {
            CAPACITY_PROVIDER = "CAPACITY_PROVIDER",
            NONE = "NONE",
        }
    }

    values! {
        /// `ReservationPreference` of `AWS::ECS::CapacityProvider`.
        ReservationPreference {
            RESERVATIONS_ONLY = "RESERVATIONS_ONLY",
            RESERVATIONS_FIRST = "RESERVATIONS_FIRST",
            RESERVATIONS_EXCLUDED = "RESERVATIONS_EXCLUDED",
        }
    }

    values! {
        /// `Status` of `AWS::ECS::CapacityProvider`.
        Status {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }
}

resource! {
    /// `AWS::ECS::Cluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html).
    Cluster = "AWS::ECS::Cluster", Ref = EcsClusterName;
    tags "Tags" List;
    new ();
    set {
        /// `CapacityProviders`. Update: in place.
        capacity_providers: List<EcsCapacityProviderName> = "CapacityProviders";
        /// `ClusterName`. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `ClusterSettings`. Update: in place.
        cluster_settings: List<cluster::ClusterSettings> = "ClusterSettings";
        /// `Configuration`. Update: in place.
        configuration: cluster::ClusterConfiguration = "Configuration";
        /// `DefaultCapacityProviderStrategy`. Update: in place.
        default_capacity_provider_strategy: List<cluster::CapacityProviderStrategyItem> = "DefaultCapacityProviderStrategy";
        /// `ServiceConnectDefaults`. Update: in place.
        service_connect_defaults: cluster::ServiceConnectDefaults = "ServiceConnectDefaults";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<cluster::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: EcsClusterArn = "Arn";
    }
    ref cluster_name;
}

/// Property types of `AWS::ECS::Cluster`.
pub mod cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CapacityProviderStrategyItem` of `AWS::ECS::Cluster`.
        CapacityProviderStrategyItem;
        new ();
        set {
            /// `Base`: 0 to 100 000. Update: in place.
            base: Int = "Base";
            /// `CapacityProvider`. Update: in place.
            capacity_provider: Str = "CapacityProvider";
            /// `Weight`: 0 to 1000. Update: in place.
            weight: Int = "Weight";
        }
    }

    property! {
        /// `ClusterConfiguration` of `AWS::ECS::Cluster`.
        ClusterConfiguration;
        new ();
        set {
            /// `ExecuteCommandConfiguration`. Update: in place.
            execute_command_configuration: ExecuteCommandConfiguration = "ExecuteCommandConfiguration";
            /// `ManagedStorageConfiguration`. Update: in place.
            managed_storage_configuration: ManagedStorageConfiguration = "ManagedStorageConfiguration";
        }
    }

    property! {
        /// `ClusterSettings` of `AWS::ECS::Cluster`.
        ClusterSettings;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `ExecuteCommandConfiguration` of `AWS::ECS::Cluster`.
        ExecuteCommandConfiguration;
        new ();
        set {
            /// `KmsKeyId`. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `LogConfiguration`. Update: in place.
            log_configuration: ExecuteCommandLogConfiguration = "LogConfiguration";
            /// `Logging`. Update: in place.
            logging: Logging = "Logging";
        }
    }

    property! {
        /// `ExecuteCommandLogConfiguration` of `AWS::ECS::Cluster`.
        ExecuteCommandLogConfiguration;
        new ();
        set {
            /// `CloudWatchEncryptionEnabled`. Update: in place.
            cloud_watch_encryption_enabled: Bool = "CloudWatchEncryptionEnabled";
            /// `CloudWatchLogGroupName`. Update: in place.
            cloud_watch_log_group_name: LogsLogGroupName = "CloudWatchLogGroupName";
            /// `S3BucketName`. Update: in place.
            s3_bucket_name: S3BucketName = "S3BucketName";
            /// `S3EncryptionEnabled`. Update: in place.
            s3_encryption_enabled: Bool = "S3EncryptionEnabled";
            /// `S3KeyPrefix`. Update: in place.
            s3_key_prefix: Str = "S3KeyPrefix";
        }
    }

    property! {
        /// `ManagedStorageConfiguration` of `AWS::ECS::Cluster`.
        ManagedStorageConfiguration;
        new ();
        set {
            /// `FargateEphemeralStorageKmsKeyId`. Update: in place.
            fargate_ephemeral_storage_kms_key_id: Str = "FargateEphemeralStorageKmsKeyId";
            /// `KmsKeyId`. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `ServiceConnectDefaults` of `AWS::ECS::Cluster`.
        ServiceConnectDefaults;
        new ();
        set {
            /// `Namespace`. Update: in place.
            namespace: Str = "Namespace";
        }
    }

    property! {
        /// `Tag` of `AWS::ECS::Cluster`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 128 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
            key: Str = "Key";
            /// `Value`: at most 256 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `Logging` of `AWS::ECS::Cluster`.
        Logging {
            DEFAULT = "DEFAULT",
            NONE = "NONE",
            OVERRIDE = "OVERRIDE",
        }
    }
}

resource! {
    /// `AWS::ECS::ClusterCapacityProviderAssociations`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-clustercapacityproviderassociations.html).
    ClusterCapacityProviderAssociations = "AWS::ECS::ClusterCapacityProviderAssociations", Ref = EcsClusterCapacityProviderAssociationsCluster;
    new (cluster: EcsCluster = "Cluster", default_capacity_provider_strategy: List<cluster_capacity_provider_associations::CapacityProviderStrategy> = "DefaultCapacityProviderStrategy");
    set {
        /// `CapacityProviders`: no item twice. Update: in place.
        capacity_providers: List<Str> = "CapacityProviders";
        /// `Cluster`: 1 to 2048 characters. Update: replaces.
        cluster: EcsCluster = "Cluster";
        /// `DefaultCapacityProviderStrategy`. Update: in place.
        default_capacity_provider_strategy: List<cluster_capacity_provider_associations::CapacityProviderStrategy> = "DefaultCapacityProviderStrategy";
    }
    get {
    }
    ref cluster;
}

/// Property types of `AWS::ECS::ClusterCapacityProviderAssociations`.
pub mod cluster_capacity_provider_associations {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CapacityProviderStrategy` of `AWS::ECS::ClusterCapacityProviderAssociations`.
        CapacityProviderStrategy;
        new (capacity_provider: Str = "CapacityProvider");
        set {
            /// `Base`: 0 to 100 000. Update: in place.
            base: Int = "Base";
            /// `Weight`: 0 to 1000. Update: in place.
            weight: Int = "Weight";
        }
    }
}

resource! {
    /// `AWS::ECS::Daemon`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemon.html).
    Daemon = "AWS::ECS::Daemon", Ref = EcsDaemonArn;
    tags "Tags" List;
    new ();
    set {
        /// `CapacityProviderArns`: at least 1 items. Update: in place.
        capacity_provider_arns: List<Str> = "CapacityProviderArns";
        /// `ClusterArn`. Update: replaces.
        cluster_arn: Str = "ClusterArn";
        /// `Critical`. Update: in place.
        critical: Bool = "Critical";
        /// `DaemonName`. Update: replaces.
        daemon_name: Str = "DaemonName";
        /// `DaemonTaskDefinitionArn`. Update: in place.
        daemon_task_definition_arn: Str = "DaemonTaskDefinitionArn";
        /// `DeploymentConfiguration`. Update: in place.
        deployment_configuration: daemon::DaemonDeploymentConfiguration = "DeploymentConfiguration";
        /// `EnableECSManagedTags`. Update: in place.
        enable_ecs_managed_tags: Bool = "EnableECSManagedTags";
        /// `EnableExecuteCommand`. Update: in place.
        enable_execute_command: Bool = "EnableExecuteCommand";
        /// `PropagateTags`. Update: in place.
        propagate_tags: daemon::PropagateTags = "PropagateTags";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<daemon::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DaemonStatus`
        daemon_status: Str = "DaemonStatus";
        /// `DeploymentArn`
        deployment_arn: EcsDaemonDeploymentArn = "DeploymentArn";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref daemon_arn;
}

/// Property types of `AWS::ECS::Daemon`.
pub mod daemon {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DaemonAlarmConfiguration` of `AWS::ECS::Daemon`.
        DaemonAlarmConfiguration;
        new ();
        set {
            /// `AlarmNames`. Update: in place.
            alarm_names: List<Str> = "AlarmNames";
            /// `Enable`. Update: in place.
            enable: Bool = "Enable";
        }
    }

    property! {
        /// `DaemonDeploymentConfiguration` of `AWS::ECS::Daemon`.
        DaemonDeploymentConfiguration;
        new ();
        set {
            /// `Alarms`. Update: in place.
            alarms: DaemonAlarmConfiguration = "Alarms";
            /// `BakeTimeInMinutes`: 0 to 1440. Update: in place.
            bake_time_in_minutes: Int = "BakeTimeInMinutes";
            /// `DrainPercent`: 0 to 100. Update: in place.
            drain_percent: Num = "DrainPercent";
        }
    }

    property! {
        /// `Tag` of `AWS::ECS::Daemon`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `PropagateTags` of `AWS::ECS::Daemon`.
        PropagateTags {
            DAEMON = "DAEMON",
            NONE = "NONE",
        }
    }
}

resource! {
    /// `AWS::ECS::DaemonTaskDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html).
    DaemonTaskDefinition = "AWS::ECS::DaemonTaskDefinition", Ref = EcsDaemonTaskDefinitionArn;
    tags "Tags" List;
    new ();
    set {
        /// `ContainerDefinitions`: no item twice. Update: replaces.
        container_definitions: List<daemon_task_definition::DaemonContainerDefinition> = "ContainerDefinitions";
        /// `Cpu`. Update: replaces.
        cpu: Str = "Cpu";
        /// `ExecutionRoleArn`. Update: replaces.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `Family`. Update: replaces.
        family: Str = "Family";
        /// `IpcMode`. Update: replaces.
        ipc_mode: daemon_task_definition::IpcMode = "IpcMode";
        /// `Memory`. Update: replaces.
        memory: Str = "Memory";
        /// `PidMode`. Update: replaces.
        pid_mode: daemon_task_definition::PidMode = "PidMode";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<daemon_task_definition::Tag> = "Tags";
        /// `TaskRoleArn`. Update: replaces.
        task_role_arn: IamRoleArn = "TaskRoleArn";
        /// `Volumes`: no item twice. Update: replaces.
        volumes: List<daemon_task_definition::Volume> = "Volumes";
    }
    get {
    }
    ref daemon_task_definition_arn;
}

/// Property types of `AWS::ECS::DaemonTaskDefinition`.
pub mod daemon_task_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::Tag;

    property! {
        /// `ContainerDependency` of `AWS::ECS::DaemonTaskDefinition`.
        ContainerDependency;
        new ();
        set {
            /// `Condition`. Update: replaces.
            condition: Condition = "Condition";
            /// `ContainerName`. Update: replaces.
            container_name: Str = "ContainerName";
        }
    }

    property! {
        /// `DaemonContainerDefinition` of `AWS::ECS::DaemonTaskDefinition`.
        DaemonContainerDefinition;
        new_with DaemonContainerDefinitionRequired {
            /// `Name`. Update: replaces.
            name: Str = "Name",
            /// `Image`. Update: replaces.
            image: Str = "Image",
        }
        set {
            /// `Command`. Update: replaces.
            command: List<Str> = "Command";
            /// `Cpu`. Update: replaces.
            cpu: Int = "Cpu";
            /// `DependsOn`. Update: replaces.
            depends_on: List<ContainerDependency> = "DependsOn";
            /// `EntryPoint`. Update: replaces.
            entry_point: List<Str> = "EntryPoint";
            /// `Environment`. Update: replaces.
            environment: List<KeyValuePair> = "Environment";
            /// `EnvironmentFiles`. Update: replaces.
            environment_files: List<EnvironmentFile> = "EnvironmentFiles";
            /// `Essential`. Update: replaces.
            essential: Bool = "Essential";
            /// `FirelensConfiguration`. Update: replaces.
            firelens_configuration: FirelensConfiguration = "FirelensConfiguration";
            /// `HealthCheck`. Update: replaces.
            health_check: HealthCheck = "HealthCheck";
            /// `Interactive`. Update: replaces.
            interactive: Bool = "Interactive";
            /// `LinuxParameters`. Update: replaces.
            linux_parameters: LinuxParameters = "LinuxParameters";
            /// `LogConfiguration`. Update: replaces.
            log_configuration: LogConfiguration = "LogConfiguration";
            /// `Memory`. Update: replaces.
            memory: Int = "Memory";
            /// `MemoryReservation`. Update: replaces.
            memory_reservation: Int = "MemoryReservation";
            /// `MountPoints`. Update: replaces.
            mount_points: List<MountPoint> = "MountPoints";
            /// `Privileged`. Update: replaces.
            privileged: Bool = "Privileged";
            /// `PseudoTerminal`. Update: replaces.
            pseudo_terminal: Bool = "PseudoTerminal";
            /// `ReadonlyRootFilesystem`. Update: replaces.
            readonly_root_filesystem: Bool = "ReadonlyRootFilesystem";
            /// `RepositoryCredentials`. Update: replaces.
            repository_credentials: RepositoryCredentials = "RepositoryCredentials";
            /// `RestartPolicy`. Update: replaces.
            restart_policy: RestartPolicy = "RestartPolicy";
            /// `Secrets`. Update: replaces.
            secrets: List<Secret> = "Secrets";
            /// `StartTimeout`. Update: replaces.
            start_timeout: Int = "StartTimeout";
            /// `StopTimeout`. Update: replaces.
            stop_timeout: Int = "StopTimeout";
            /// `SystemControls`. Update: replaces.
            system_controls: List<SystemControl> = "SystemControls";
            /// `Ulimits`. Update: replaces.
            ulimits: List<Ulimit> = "Ulimits";
            /// `User`. Update: replaces.
            user: Str = "User";
            /// `WorkingDirectory`. Update: replaces.
            working_directory: Str = "WorkingDirectory";
        }
    }

    property! {
        /// `Device` of `AWS::ECS::DaemonTaskDefinition`.
        Device;
        new ();
        set {
            /// `ContainerPath`. Update: replaces.
            container_path: Str = "ContainerPath";
            /// `HostPath`. Update: replaces.
            host_path: Str = "HostPath";
            /// `Permissions`. Update: replaces.
            permissions: List<Permissions> = "Permissions";
        }
    }

    property! {
        /// `EnvironmentFile` of `AWS::ECS::DaemonTaskDefinition`.
        EnvironmentFile;
        new ();
        set {
            /// `Type`. Update: replaces.
            type_: EnvironmentFileType = "Type";
            /// `Value`. Update: replaces.
            value: Str = "Value";
        }
    }

    property! {
        /// `FirelensConfiguration` of `AWS::ECS::DaemonTaskDefinition`.
        FirelensConfiguration;
        new ();
        set {
            /// `Options`. Update: replaces.
            options: Map<Str> = "Options";
            /// `Type`. Update: replaces.
            type_: FirelensConfigurationType = "Type";
        }
    }

    property! {
        /// `HealthCheck` of `AWS::ECS::DaemonTaskDefinition`.
        HealthCheck;
        new ();
        set {
            /// `Command`. Update: replaces.
            command: List<Str> = "Command";
            /// `Interval`. Update: replaces.
            interval: Int = "Interval";
            /// `Retries`. Update: replaces.
            retries: Int = "Retries";
            /// `StartPeriod`. Update: replaces.
            start_period: Int = "StartPeriod";
            /// `Timeout`. Update: replaces.
            timeout: Int = "Timeout";
        }
    }

    property! {
        /// `HostVolumeProperties` of `AWS::ECS::DaemonTaskDefinition`.
        HostVolumeProperties;
        new ();
        set {
            /// `SourcePath`. Update: replaces.
            source_path: Str = "SourcePath";
        }
    }

    property! {
        /// `KernelCapabilities` of `AWS::ECS::DaemonTaskDefinition`.
        KernelCapabilities;
        new ();
        set {
            /// `Add`. Update: replaces.
            add: List<Str> = "Add";
            /// `Drop`. Update: replaces.
            drop: List<Str> = "Drop";
        }
    }

    property! {
        /// `KeyValuePair` of `AWS::ECS::DaemonTaskDefinition`.
        KeyValuePair;
        new ();
        set {
            /// `Name`. Update: replaces.
            name: Str = "Name";
            /// `Value`. Update: replaces.
            value: Str = "Value";
        }
    }

    property! {
        /// `LinuxParameters` of `AWS::ECS::DaemonTaskDefinition`.
        LinuxParameters;
        new ();
        set {
            /// `Capabilities`. Update: replaces.
            capabilities: KernelCapabilities = "Capabilities";
            /// `Devices`. Update: replaces.
            devices: List<Device> = "Devices";
            /// `InitProcessEnabled`. Update: replaces.
            init_process_enabled: Bool = "InitProcessEnabled";
            /// `Tmpfs`. Update: replaces.
            tmpfs: List<Tmpfs> = "Tmpfs";
        }
    }

    property! {
        /// `LogConfiguration` of `AWS::ECS::DaemonTaskDefinition`.
        LogConfiguration;
        new (log_driver: Str = "LogDriver");
        set {
            /// `Options`. Update: replaces.
            options: Map<Str> = "Options";
            /// `SecretOptions`. Update: replaces.
            secret_options: List<Secret> = "SecretOptions";
        }
    }

    property! {
        /// `MountPoint` of `AWS::ECS::DaemonTaskDefinition`.
        MountPoint;
        new ();
        set {
            /// `ContainerPath`. Update: replaces.
            container_path: Str = "ContainerPath";
            /// `ReadOnly`. Update: replaces.
            read_only: Bool = "ReadOnly";
            /// `SourceVolume`. Update: replaces.
            source_volume: Str = "SourceVolume";
        }
    }

    property! {
        /// `RepositoryCredentials` of `AWS::ECS::DaemonTaskDefinition`.
        RepositoryCredentials;
        new ();
        set {
            /// `CredentialsParameter`. Update: replaces.
            credentials_parameter: Str = "CredentialsParameter";
        }
    }

    property! {
        /// `RestartPolicy` of `AWS::ECS::DaemonTaskDefinition`.
        RestartPolicy;
        new ();
        set {
            /// `Enabled`. Update: replaces.
            enabled: Bool = "Enabled";
            /// `IgnoredExitCodes`. Update: replaces.
            ignored_exit_codes: List<Int> = "IgnoredExitCodes";
            /// `RestartAttemptPeriod`. Update: replaces.
            restart_attempt_period: Int = "RestartAttemptPeriod";
        }
    }

    property! {
        /// `Secret` of `AWS::ECS::DaemonTaskDefinition`.
        Secret;
        new_with SecretRequired {
            /// `Name`. Update: replaces.
            name: Str = "Name",
            /// `ValueFrom`. Update: replaces.
            value_from: Str = "ValueFrom",
        }
        set {
        }
    }

    property! {
        /// `SystemControl` of `AWS::ECS::DaemonTaskDefinition`.
        SystemControl;
        new ();
        set {
            /// `Namespace`. Update: replaces.
            namespace: Str = "Namespace";
            /// `Value`. Update: replaces.
            value: Str = "Value";
        }
    }

    property! {
        /// `Tmpfs` of `AWS::ECS::DaemonTaskDefinition`.
        Tmpfs;
        new (size: Int = "Size");
        set {
            /// `ContainerPath`. Update: replaces.
            container_path: Str = "ContainerPath";
            /// `MountOptions`. Update: replaces.
            mount_options: List<Str> = "MountOptions";
        }
    }

    property! {
        /// `Ulimit` of `AWS::ECS::DaemonTaskDefinition`.
        Ulimit;
        new_with UlimitRequired {
            /// `HardLimit`. Update: replaces.
            hard_limit: Int = "HardLimit",
            /// `Name`. Update: replaces.
            name: Name = "Name",
            /// `SoftLimit`. Update: replaces.
            soft_limit: Int = "SoftLimit",
        }
        set {
        }
    }

    property! {
        /// `Volume` of `AWS::ECS::DaemonTaskDefinition`.
        Volume;
        new ();
        set {
            /// `Host`. Update: replaces.
            host: HostVolumeProperties = "Host";
            /// `Name`. Update: replaces.
            name: Str = "Name";
        }
    }

    values! {
        /// `Condition` of `AWS::ECS::DaemonTaskDefinition`.
        Condition {
            COMPLETE = "COMPLETE",
            HEALTHY = "HEALTHY",
            START = "START",
            SUCCESS = "SUCCESS",
        }
    }

    values! {
        /// `EnvironmentFileType` of `AWS::ECS::DaemonTaskDefinition`.
        EnvironmentFileType {
            S3 = "s3",
        }
    }

    values! {
        /// `FirelensConfigurationType` of `AWS::ECS::DaemonTaskDefinition`.
        FirelensConfigurationType {
            FLUENTBIT = "fluentbit",
            FLUENTD = "fluentd",
        }
    }

    values! {
        /// `IpcMode` of `AWS::ECS::DaemonTaskDefinition`.
        IpcMode {
            NONE = "none",
            SHARED = "shared",
        }
    }

    values! {
        /// `Name` of `AWS::ECS::DaemonTaskDefinition`.
        Name {
            CORE = "core",
            CPU = "cpu",
            DATA = "data",
            FSIZE = "fsize",
            LOCKS = "locks",
            MEMLOCK = "memlock",
            MSGQUEUE = "msgqueue",
            NICE = "nice",
            NOFILE = "nofile",
            NPROC = "nproc",
            RSS = "rss",
            RTPRIO = "rtprio",
            RTTIME = "rttime",
            SIGPENDING = "sigpending",
            STACK = "stack",
        }
    }

    values! {
        /// `Permissions` of `AWS::ECS::DaemonTaskDefinition`.
        Permissions {
            MKNOD = "mknod",
            READ = "read",
            WRITE = "write",
        }
    }

    values! {
        /// `PidMode` of `AWS::ECS::DaemonTaskDefinition`.
        PidMode {
            NONE = "none",
            SHARED = "shared",
        }
    }
}

resource! {
    /// `AWS::ECS::ExpressGatewayService`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-expressgatewayservice.html).
    ExpressGatewayService = "AWS::ECS::ExpressGatewayService", Ref = EcsExpressGatewayServiceArn;
    tags "Tags" List;
    new (infrastructure_role_arn: IamRoleArn = "InfrastructureRoleArn");
    set {
        /// `Cluster`: default `"default"`. Update: replaces.
        cluster: Str = "Cluster";
        /// `Cpu`: default `"256"`. Update: in place.
        cpu: Str = "Cpu";
        /// `ExecutionRoleArn`. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `HealthCheckPath`: default `"HTTP:80/ping"`. Update: in place.
        health_check_path: Str = "HealthCheckPath";
        /// `InfrastructureRoleArn`. Update: replaces.
        infrastructure_role_arn: IamRoleArn = "InfrastructureRoleArn";
        /// `Memory`: default `"512"`. Update: in place.
        memory: Str = "Memory";
        /// `NetworkConfiguration`. Update: in place.
        network_configuration: express_gateway_service::ExpressGatewayServiceNetworkConfiguration = "NetworkConfiguration";
        /// `PrimaryContainer`. Update: in place.
        primary_container: express_gateway_service::ExpressGatewayContainer = "PrimaryContainer";
        /// `ScalingTarget`. Update: in place.
        scaling_target: express_gateway_service::ExpressGatewayScalingTarget = "ScalingTarget";
        /// `ServiceName`. Update: replaces.
        service_name: Str = "ServiceName";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<express_gateway_service::Tag> = "Tags";
        /// `TaskDefinitionArn`. Update: in place.
        task_definition_arn: Str = "TaskDefinitionArn";
        /// `TaskRoleArn`. Update: in place.
        task_role_arn: IamRoleArn = "TaskRoleArn";
    }
    get {
        /// `ActiveConfigurations`
        active_configurations: List<Str> = "ActiveConfigurations";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `ECSManagedResourceArns`
        ecs_managed_resource_arns: Json = "ECSManagedResourceArns";
        /// `ECSManagedResourceArns.AutoScaling`
        ecs_managed_resource_arns_auto_scaling: Json = "ECSManagedResourceArns.AutoScaling";
        /// `ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies`
        ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies: List<Str> = "ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies";
        /// `ECSManagedResourceArns.AutoScaling.ScalableTarget`
        ecs_managed_resource_arns_auto_scaling_scalable_target: Str = "ECSManagedResourceArns.AutoScaling.ScalableTarget";
        /// `ECSManagedResourceArns.IngressPath`
        ecs_managed_resource_arns_ingress_path: Json = "ECSManagedResourceArns.IngressPath";
        /// `ECSManagedResourceArns.IngressPath.CertificateArn`
        ecs_managed_resource_arns_ingress_path_certificate_arn: Arn = "ECSManagedResourceArns.IngressPath.CertificateArn";
        /// `ECSManagedResourceArns.IngressPath.ListenerArn`
        ecs_managed_resource_arns_ingress_path_listener_arn: Arn = "ECSManagedResourceArns.IngressPath.ListenerArn";
        /// `ECSManagedResourceArns.IngressPath.ListenerRuleArn`
        ecs_managed_resource_arns_ingress_path_listener_rule_arn: Arn = "ECSManagedResourceArns.IngressPath.ListenerRuleArn";
        /// `ECSManagedResourceArns.IngressPath.LoadBalancerArn`
        ecs_managed_resource_arns_ingress_path_load_balancer_arn: Arn = "ECSManagedResourceArns.IngressPath.LoadBalancerArn";
        /// `ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups`
        ecs_managed_resource_arns_ingress_path_load_balancer_security_groups: List<Str> = "ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups";
        /// `ECSManagedResourceArns.IngressPath.TargetGroupArns`
        ecs_managed_resource_arns_ingress_path_target_group_arns: List<Str> = "ECSManagedResourceArns.IngressPath.TargetGroupArns";
        /// `ECSManagedResourceArns.LogGroups`
        ecs_managed_resource_arns_log_groups: List<Str> = "ECSManagedResourceArns.LogGroups";
        /// `ECSManagedResourceArns.MetricAlarms`
        ecs_managed_resource_arns_metric_alarms: List<Str> = "ECSManagedResourceArns.MetricAlarms";
        /// `ECSManagedResourceArns.ServiceSecurityGroups`
        ecs_managed_resource_arns_service_security_groups: List<Str> = "ECSManagedResourceArns.ServiceSecurityGroups";
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `Status`
        status: Json = "Status";
        /// `Status.StatusCode`
        status_status_code: Str = "Status.StatusCode";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref service_arn;
}

/// Property types of `AWS::ECS::ExpressGatewayService`.
pub mod express_gateway_service {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ExpressGatewayContainer` of `AWS::ECS::ExpressGatewayService`.
        ExpressGatewayContainer;
        new (image: Str = "Image");
        set {
            /// `AwsLogsConfiguration`. Update: in place.
            aws_logs_configuration: ExpressGatewayServiceAwsLogsConfiguration = "AwsLogsConfiguration";
            /// `Command`. Update: in place.
            command: List<Str> = "Command";
            /// `ContainerPort`: default `80`. Update: in place.
            container_port: Int = "ContainerPort";
            /// `Environment`. Update: in place.
            environment: List<KeyValuePair> = "Environment";
            /// `RepositoryCredentials`. Update: in place.
            repository_credentials: ExpressGatewayRepositoryCredentials = "RepositoryCredentials";
            /// `Secrets`. Update: in place.
            secrets: List<Secret> = "Secrets";
        }
    }

    property! {
        /// `ExpressGatewayRepositoryCredentials` of `AWS::ECS::ExpressGatewayService`.
        ExpressGatewayRepositoryCredentials;
        new (credentials_parameter: Str = "CredentialsParameter");
        set {
        }
    }

    property! {
        /// `ExpressGatewayScalingTarget` of `AWS::ECS::ExpressGatewayService`.
        ExpressGatewayScalingTarget;
        new ();
        set {
            /// `AutoScalingMetric`: default `"AVERAGE_CPU"`. Update: in place.
            auto_scaling_metric: ExpressGatewayServiceScalingMetric = "AutoScalingMetric";
            /// `AutoScalingTargetValue`: default `60`. Update: in place.
            auto_scaling_target_value: Int = "AutoScalingTargetValue";
            /// `MaxTaskCount`: default `1`. Update: in place.
            max_task_count: Int = "MaxTaskCount";
            /// `MinTaskCount`: default `1`. Update: in place.
            min_task_count: Int = "MinTaskCount";
        }
    }

    property! {
        /// `ExpressGatewayServiceAwsLogsConfiguration` of `AWS::ECS::ExpressGatewayService`.
        ExpressGatewayServiceAwsLogsConfiguration;
        new_with ExpressGatewayServiceAwsLogsConfigurationRequired {
            /// `LogGroup`. Update: in place.
            log_group: Str = "LogGroup",
            /// `LogStreamPrefix`: default `"ecs"`. Update: in place.
            log_stream_prefix: Str = "LogStreamPrefix",
        }
        set {
        }
    }

    property! {
        /// `ExpressGatewayServiceNetworkConfiguration` of `AWS::ECS::ExpressGatewayService`.
        ExpressGatewayServiceNetworkConfiguration;
        new ();
        set {
            /// `SecurityGroups`. Update: in place.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
            /// `Subnets`. Update: in place.
            subnets: List<Ec2SubnetId> = "Subnets";
        }
    }

    property! {
        /// `KeyValuePair` of `AWS::ECS::ExpressGatewayService`.
        KeyValuePair;
        new_with KeyValuePairRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Value`. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `Secret` of `AWS::ECS::ExpressGatewayService`.
        Secret;
        new_with SecretRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `ValueFrom`. Update: in place.
            value_from: Str = "ValueFrom",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::ECS::ExpressGatewayService`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ExpressGatewayServiceScalingMetric` of `AWS::ECS::ExpressGatewayService`.
        ExpressGatewayServiceScalingMetric {
            AVERAGE_CPU = "AVERAGE_CPU",
            AVERAGE_MEMORY = "AVERAGE_MEMORY",
            REQUEST_COUNT_PER_TARGET = "REQUEST_COUNT_PER_TARGET",
        }
    }
}

resource! {
    /// `AWS::ECS::Gateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gateway.html).
    Gateway = "AWS::ECS::Gateway", Ref = EcsGatewayArn;
    tags "Tags" List;
    new (gateway_name: Str = "GatewayName", infrastructure_role_arn: IamRoleArn = "InfrastructureRoleArn", configuration: gateway::GatewayConfiguration = "Configuration");
    set {
        /// `Configuration`. Update: in place.
        configuration: gateway::GatewayConfiguration = "Configuration";
        /// `DeletionProtection`: default `true`. Update: in place.
        deletion_protection: Bool = "DeletionProtection";
        /// `GatewayName`: 1 to 255 characters, `^[a-zA-Z0-9-]+$`. Update: replaces.
        gateway_name: Str = "GatewayName";
        /// `InfrastructureRoleArn`. Update: in place.
        infrastructure_role_arn: IamRoleArn = "InfrastructureRoleArn";
        /// `PropagateTags`. Update: in place.
        propagate_tags: gateway::PropagateGatewayTags = "PropagateTags";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<gateway::Tag> = "Tags";
    }
    get {
        /// `AccessType`
        access_type: Str = "AccessType";
        /// `Configuration.HostSharedAlb.CurrentAlbCount`
        configuration_host_shared_alb_current_alb_count: Int = "Configuration.HostSharedAlb.CurrentAlbCount";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::ECS::Gateway`.
pub mod gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::daemon::Tag;

    property! {
        /// `GatewayAlbTestTrafficRules` of `AWS::ECS::Gateway`.
        GatewayAlbTestTrafficRules;
        new ();
        set {
            /// `Header`. Update: in place.
            header: GatewayTestTrafficHeader = "Header";
        }
    }

    property! {
        /// `GatewayConfiguration` of `AWS::ECS::Gateway`.
        GatewayConfiguration;
        new (host_shared_alb: HostSharedAlbConfiguration = "HostSharedAlb");
        set {
        }
    }

    property! {
        /// `GatewayElbAccessLogConfiguration` of `AWS::ECS::Gateway`.
        GatewayElbAccessLogConfiguration;
        new ();
        set {
            /// `Destination`. Update: in place.
            destination: GatewayElbAccessLogDestination = "Destination";
        }
    }

    property! {
        /// `GatewayElbAccessLogDestination` of `AWS::ECS::Gateway`.
        GatewayElbAccessLogDestination;
        new ();
        set {
            /// `S3`. Update: in place.
            s3: GatewayElbAccessLogS3Destination = "S3";
        }
    }

    property! {
        /// `GatewayElbAccessLogS3Destination` of `AWS::ECS::Gateway`.
        GatewayElbAccessLogS3Destination;
        new (bucket: Str = "Bucket");
        set {
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `GatewayElbNetworkConfiguration` of `AWS::ECS::Gateway`.
        GatewayElbNetworkConfiguration;
        new ();
        set {
            /// `InboundSecurityGroup`. Update: in place.
            inbound_security_group: Str = "InboundSecurityGroup";
            /// `IpAddressType`. Update: replaces.
            ip_address_type: GatewayElbIpAddressType = "IpAddressType";
            /// `Subnets`: at least 2 items. Update: replaces.
            subnets: List<Ec2SubnetId> = "Subnets";
        }
    }

    property! {
        /// `GatewayTestTrafficHeader` of `AWS::ECS::Gateway`.
        GatewayTestTrafficHeader;
        new (name: Str = "Name", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `HostSharedAlbConfiguration` of `AWS::ECS::Gateway`.
        HostSharedAlbConfiguration;
        new ();
        set {
            /// `AccessLogs`. Update: in place.
            access_logs: GatewayElbAccessLogConfiguration = "AccessLogs";
            /// `CurrentAlbCount`. Update: in place.
            current_alb_count: Int = "CurrentAlbCount";
            /// `HttpDesync`. Update: in place.
            http_desync: GatewayAlbDesyncMitigationMode = "HttpDesync";
            /// `MaxAlbCount`. Update: in place.
            max_alb_count: Int = "MaxAlbCount";
            /// `NetworkConfiguration`. Update: in place.
            network_configuration: GatewayElbNetworkConfiguration = "NetworkConfiguration";
            /// `Port`: 1 to 65 535. Update: replaces.
            port: Int = "Port";
            /// `Protocol`. Update: replaces.
            protocol: GatewayAlbProtocol = "Protocol";
            /// `Scheme`. Update: replaces.
            scheme: GatewayElbScheme = "Scheme";
            /// `TestTrafficRules`. Update: in place.
            test_traffic_rules: GatewayAlbTestTrafficRules = "TestTrafficRules";
            /// `WebACLArn`. Update: in place.
            web_acl_arn: Str = "WebACLArn";
        }
    }

    values! {
        /// `GatewayAlbDesyncMitigationMode` of `AWS::ECS::Gateway`.
        GatewayAlbDesyncMitigationMode {
            MONITOR = "monitor",
            DEFENSIVE = "defensive",
            STRICTEST = "strictest",
        }
    }

    values! {
        /// `GatewayAlbProtocol` of `AWS::ECS::Gateway`.
        GatewayAlbProtocol {
            HTTP = "HTTP",
            HTTPS = "HTTPS",
        }
    }

    values! {
        /// `GatewayElbIpAddressType` of `AWS::ECS::Gateway`.
        GatewayElbIpAddressType {
            IPV4 = "ipv4",
            DUALSTACK = "dualstack",
            DUALSTACK_WITHOUT_PUBLIC_IPV4 = "dualstack-without-public-ipv4",
        }
    }

    values! {
        /// `GatewayElbScheme` of `AWS::ECS::Gateway`.
        GatewayElbScheme {
            INTERNET_FACING = "internet-facing",
            INTERNAL = "internal",
        }
    }

    values! {
        /// `PropagateGatewayTags` of `AWS::ECS::Gateway`.
        PropagateGatewayTags {
            NONE = "NONE",
            GATEWAY = "GATEWAY",
        }
    }
}

resource! {
    /// `AWS::ECS::GatewayClusterAssociations`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gatewayclusterassociations.html).
    GatewayClusterAssociations = "AWS::ECS::GatewayClusterAssociations", Ref = Str;
    new_with GatewayClusterAssociationsRequired {
        /// `Gateway`. Update: replaces.
        gateway: Str = "Gateway",
        /// `Cluster`. Update: replaces.
        cluster: Str = "Cluster",
    }
    set {
        /// `Cluster`. Update: replaces.
        cluster: Str = "Cluster";
        /// `Gateway`. Update: replaces.
        gateway: Str = "Gateway";
    }
    get {
        /// `ClusterArn`
        cluster_arn: EcsGatewayClusterAssociationsClusterArn = "ClusterArn";
        /// `GatewayArn`
        gateway_arn: EcsGatewayClusterAssociationsGatewayArn = "GatewayArn";
        /// `Status`
        status: Str = "Status";
    }
}

resource! {
    /// `AWS::ECS::PrimaryTaskSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-primarytaskset.html).
    PrimaryTaskSet = "AWS::ECS::PrimaryTaskSet", Ref = Str;
    new_with PrimaryTaskSetRequired {
        /// `Cluster`. Update: replaces.
        cluster: Str = "Cluster",
        /// `Service`. Update: replaces.
        service: Str = "Service",
        /// `TaskSetId`. Update: in place.
        task_set_id: Str = "TaskSetId",
    }
    set {
        /// `Cluster`. Update: replaces.
        cluster: Str = "Cluster";
        /// `Service`. Update: replaces.
        service: Str = "Service";
        /// `TaskSetId`. Update: in place.
        task_set_id: Str = "TaskSetId";
    }
    get {
    }
}

resource! {
    /// `AWS::ECS::Service`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html).
    Service = "AWS::ECS::Service", Ref = EcsServiceArn;
    tags "Tags" List;
    new ();
    set {
        /// `AvailabilityZoneRebalancing`: default `"ENABLED"`. Update: in place.
        availability_zone_rebalancing: service::AvailabilityZoneRebalancing = "AvailabilityZoneRebalancing";
        /// `CapacityProviderStrategy`. Update: in place.
        capacity_provider_strategy: List<service::CapacityProviderStrategyItem> = "CapacityProviderStrategy";
        /// `Cluster`. Update: replaces.
        cluster: EcsClusterName = "Cluster";
        /// `DeploymentConfiguration`. Update: in place.
        deployment_configuration: service::DeploymentConfiguration = "DeploymentConfiguration";
        /// `DeploymentController`. Update: may replace.
        deployment_controller: service::DeploymentController = "DeploymentController";
        /// `DesiredCount`. Update: in place.
        desired_count: Int = "DesiredCount";
        /// `EnableECSManagedTags`. Update: in place.
        enable_ecs_managed_tags: Bool = "EnableECSManagedTags";
        /// `EnableExecuteCommand`. Update: in place.
        enable_execute_command: Bool = "EnableExecuteCommand";
        /// `ForceNewDeployment`. Update: in place.
        force_new_deployment: service::ForceNewDeployment = "ForceNewDeployment";
        /// `GatewayConnectors`: at most 1 items. Update: in place.
        gateway_connectors: List<service::GatewayConnector> = "GatewayConnectors";
        /// `HealthCheckGracePeriodSeconds`. Update: in place.
        health_check_grace_period_seconds: Int = "HealthCheckGracePeriodSeconds";
        /// `LaunchType`. Update: may replace.
        launch_type: service::LaunchType = "LaunchType";
        /// `LoadBalancers`. Update: in place.
        load_balancers: List<service::LoadBalancer> = "LoadBalancers";
        /// `Monitoring`. Update: in place.
        monitoring: service::MonitoringConfiguration = "Monitoring";
        /// `NetworkConfiguration`. Update: in place.
        network_configuration: service::NetworkConfiguration = "NetworkConfiguration";
        /// `PlacementConstraints`. Update: in place.
        placement_constraints: List<service::PlacementConstraint> = "PlacementConstraints";
        /// `PlacementStrategies`. Update: in place.
        placement_strategies: List<service::PlacementStrategy> = "PlacementStrategies";
        /// `PlatformVersion`: default `"LATEST"`. Update: in place.
        platform_version: Str = "PlatformVersion";
        /// `PropagateTags`. Update: in place.
        propagate_tags: service::PropagateTags = "PropagateTags";
        /// `Role`. Update: replaces.
        role: IamRole = "Role";
        /// `SchedulingStrategy`. Update: replaces.
        scheduling_strategy: service::SchedulingStrategy = "SchedulingStrategy";
        /// `ServiceConnectConfiguration`. Update: in place.
        service_connect_configuration: service::ServiceConnectConfiguration = "ServiceConnectConfiguration";
        /// `ServiceName`. Update: replaces.
        service_name: Str = "ServiceName";
        /// `ServiceRegistries`. Update: in place.
        service_registries: List<service::ServiceRegistry> = "ServiceRegistries";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<service::Tag> = "Tags";
        /// `TaskDefinition`. Update: in place.
        task_definition: EcsTaskDefinitionArn = "TaskDefinition";
        /// `VolumeConfigurations`. Update: in place.
        volume_configurations: List<service::ServiceVolumeConfiguration> = "VolumeConfigurations";
        /// `VpcLatticeConfigurations`. Update: in place.
        vpc_lattice_configurations: List<service::VpcLatticeConfiguration> = "VpcLatticeConfigurations";
    }
    get {
        /// `Name`
        name: Str = "Name";
    }
    ref service_arn;
}

/// Property types of `AWS::ECS::Service`.
pub mod service {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::Tag;

    pub use super::express_gateway_service::{Secret, SecretRequired};

    property! {
        /// `AdvancedConfiguration` of `AWS::ECS::Service`.
        AdvancedConfiguration;
        new (alternate_target_group_arn: Str = "AlternateTargetGroupArn");
        set {
            /// `ProductionListenerRule`. Update: in place.
            production_listener_rule: Str = "ProductionListenerRule";
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `TestListenerRule`. Update: in place.
            test_listener_rule: Str = "TestListenerRule";
        }
    }

    property! {
        /// `AwsVpcConfiguration` of `AWS::ECS::Service`.
        AwsVpcConfiguration;
        new ();
        set {
            /// `AssignPublicIp`. Update: in place.
            assign_public_ip: AssignPublicIp = "AssignPublicIp";
            /// `SecurityGroups`. Update: in place.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
            /// `Subnets`. Update: in place.
            subnets: List<Ec2SubnetId> = "Subnets";
        }
    }

    property! {
        /// `CanaryConfiguration` of `AWS::ECS::Service`.
        CanaryConfiguration;
        new ();
        set {
            /// `CanaryBakeTimeInMinutes`: 0 to 1440. Update: in place.
            canary_bake_time_in_minutes: Int = "CanaryBakeTimeInMinutes";
            /// `CanaryPercent`: 0.1 to 100. Update: in place.
            canary_percent: Num = "CanaryPercent";
        }
    }

    property! {
        /// `CapacityProviderStrategyItem` of `AWS::ECS::Service`.
        CapacityProviderStrategyItem;
        new ();
        set {
            /// `Base`: 0 to 100 000. Update: in place.
            base: Int = "Base";
            /// `CapacityProvider`. Update: in place.
            capacity_provider: EcsCapacityProviderName = "CapacityProvider";
            /// `Weight`: 0 to 1000. Update: in place.
            weight: Int = "Weight";
        }
    }

    property! {
        /// `DeploymentAlarms` of `AWS::ECS::Service`.
        DeploymentAlarms;
        new_with DeploymentAlarmsRequired {
            /// `AlarmNames`. Update: in place.
            alarm_names: List<CloudWatchAlarmName> = "AlarmNames",
            /// `Rollback`. Update: in place.
            rollback: Bool = "Rollback",
            /// `Enable`. Update: in place.
            enable: Bool = "Enable",
        }
        set {
        }
    }

    property! {
        /// `DeploymentCircuitBreaker` of `AWS::ECS::Service`.
        DeploymentCircuitBreaker;
        new_with DeploymentCircuitBreakerRequired {
            /// `Enable`. Update: in place.
            enable: Bool = "Enable",
            /// `Rollback`. Update: in place.
            rollback: Bool = "Rollback",
        }
        set {
            /// `ResetOnHealthyTask`. Update: in place.
            reset_on_healthy_task: Bool = "ResetOnHealthyTask";
            /// `ThresholdConfiguration`. Update: in place.
            threshold_configuration: ThresholdConfiguration = "ThresholdConfiguration";
        }
    }

    property! {
        /// `DeploymentConfiguration` of `AWS::ECS::Service`.
        DeploymentConfiguration;
        new ();
        set {
            /// `Alarms`. Update: in place.
            alarms: DeploymentAlarms = "Alarms";
            /// `BakeTimeInMinutes`: 0 to 1440. Update: in place.
            bake_time_in_minutes: Int = "BakeTimeInMinutes";
            /// `CanaryConfiguration`. Update: in place.
            canary_configuration: CanaryConfiguration = "CanaryConfiguration";
            /// `DeploymentCircuitBreaker`. Update: in place.
            deployment_circuit_breaker: DeploymentCircuitBreaker = "DeploymentCircuitBreaker";
            /// `EarlySuccessCriteria`. Update: in place.
            early_success_criteria: DeploymentEarlySuccessCriteria = "EarlySuccessCriteria";
            /// `LifecycleHooks`. Update: in place.
            lifecycle_hooks: List<DeploymentLifecycleHook> = "LifecycleHooks";
            /// `LinearConfiguration`. Update: in place.
            linear_configuration: LinearConfiguration = "LinearConfiguration";
            /// `MaximumPercent`. Update: in place.
            maximum_percent: Int = "MaximumPercent";
            /// `MinimumHealthyPercent`. Update: in place.
            minimum_healthy_percent: Int = "MinimumHealthyPercent";
            /// `Strategy`. Update: in place.
            strategy: Strategy = "Strategy";
        }
    }

    property! {
        /// `DeploymentController` of `AWS::ECS::Service`.
        DeploymentController;
        new ();
        set {
            /// `Type`. Update: may replace.
            type_: DeploymentControllerType = "Type";
        }
    }

    property! {
        /// `DeploymentEarlySuccessCriteria` of `AWS::ECS::Service`.
        DeploymentEarlySuccessCriteria;
        new ();
        set {
            /// `Enable`. Update: in place.
            enable: Bool = "Enable";
            /// `HealthyPercent`: 0 to 100. Update: in place.
            healthy_percent: Int = "HealthyPercent";
            /// `SourceServiceRevisionCleanup`. Update: in place.
            source_service_revision_cleanup: SourceServiceRevisionCleanup = "SourceServiceRevisionCleanup";
        }
    }

    property! {
        /// `DeploymentLifecycleHook` of `AWS::ECS::Service`.
        DeploymentLifecycleHook;
        new (lifecycle_stages: List<LifecycleStages> = "LifecycleStages");
        set {
            /// `HookDetails`. Update: in place.
            hook_details: Json = "HookDetails";
            /// `HookTargetArn`. Update: in place.
            hook_target_arn: Str = "HookTargetArn";
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `TargetType`. Update: in place.
            target_type: TargetType = "TargetType";
            /// `TimeoutConfiguration`. Update: in place.
            timeout_configuration: HookTimeoutConfig = "TimeoutConfiguration";
        }
    }

    property! {
        /// `EBSTagSpecification` of `AWS::ECS::Service`.
        EBSTagSpecification;
        new (resource_type: ResourceType = "ResourceType");
        set {
            /// `PropagateTags`. Update: in place.
            propagate_tags: PropagateTags = "PropagateTags";
            /// `Tags`: at most 50 items. Update: in place.
            tags: List<Tag> = "Tags";
        }
    }

    property! {
        /// `ForceNewDeployment` of `AWS::ECS::Service`.
        ForceNewDeployment;
        new (enable_force_new_deployment: Bool = "EnableForceNewDeployment");
        set {
            /// `ForceNewDeploymentNonce`: 1 to 255 characters. Update: in place.
            force_new_deployment_nonce: Str = "ForceNewDeploymentNonce";
        }
    }

    property! {
        /// `GatewayConnector` of `AWS::ECS::Service`.
        GatewayConnector;
        new (port_name: Str = "PortName");
        set {
            /// `Filters`. Update: in place.
            filters: GatewayConnectorFilters = "Filters";
            /// `HealthCheck`. Update: in place.
            health_check: GatewayConnectorHealthCheck = "HealthCheck";
        }
    }

    property! {
        /// `GatewayConnectorFilters` of `AWS::ECS::Service`.
        GatewayConnectorFilters;
        new ();
        set {
            /// `AccessTypes`: at most 2 items. Update: in place.
            access_types: List<AccessTypes> = "AccessTypes";
        }
    }

    property! {
        /// `GatewayConnectorHealthCheck` of `AWS::ECS::Service`.
        GatewayConnectorHealthCheck;
        new ();
        set {
            /// `HealthCheckIntervalSeconds`. Update: in place.
            health_check_interval_seconds: Int = "HealthCheckIntervalSeconds";
            /// `HealthCheckPath`. Update: in place.
            health_check_path: Str = "HealthCheckPath";
            /// `HealthCheckPort`. Update: in place.
            health_check_port: Int = "HealthCheckPort";
            /// `HealthCheckProtocol`. Update: in place.
            health_check_protocol: HealthCheckProtocol = "HealthCheckProtocol";
            /// `HealthCheckTimeoutSeconds`. Update: in place.
            health_check_timeout_seconds: Int = "HealthCheckTimeoutSeconds";
            /// `HealthyThresholdCount`. Update: in place.
            healthy_threshold_count: Int = "HealthyThresholdCount";
            /// `Matcher`. Update: in place.
            matcher: GatewayConnectorHealthCheckMatcher = "Matcher";
            /// `UnhealthyThresholdCount`. Update: in place.
            unhealthy_threshold_count: Int = "UnhealthyThresholdCount";
        }
    }

    property! {
        /// `GatewayConnectorHealthCheckMatcher` of `AWS::ECS::Service`.
        GatewayConnectorHealthCheckMatcher;
        new ();
        set {
            /// `GrpcCode`. Update: in place.
            grpc_code: Str = "GrpcCode";
            /// `HttpCode`. Update: in place.
            http_code: Str = "HttpCode";
        }
    }

    property! {
        /// `HookTimeoutConfig` of `AWS::ECS::Service`.
        HookTimeoutConfig;
        new ();
        set {
            /// `Action`. Update: in place.
            action: Action = "Action";
            /// `TimeoutInMinutes`: 1 to 20 160. Update: in place.
            timeout_in_minutes: Int = "TimeoutInMinutes";
        }
    }

    property! {
        /// `LinearConfiguration` of `AWS::ECS::Service`.
        LinearConfiguration;
        new ();
        set {
            /// `StepBakeTimeInMinutes`: 0 to 1440. Update: in place.
            step_bake_time_in_minutes: Int = "StepBakeTimeInMinutes";
            /// `StepPercent`: 3 to 100. Update: in place.
            step_percent: Num = "StepPercent";
        }
    }

    property! {
        /// `LoadBalancer` of `AWS::ECS::Service`.
        LoadBalancer;
        new ();
        set {
            /// `AdvancedConfiguration`. Update: in place.
            advanced_configuration: AdvancedConfiguration = "AdvancedConfiguration";
            /// `ContainerName`. Update: in place.
            container_name: Str = "ContainerName";
            /// `ContainerPort`. Update: in place.
            container_port: Int = "ContainerPort";
            /// `LoadBalancerName`. Update: in place.
            load_balancer_name: Str = "LoadBalancerName";
            /// `TargetGroupArn`. Update: in place.
            target_group_arn: ElasticLoadBalancingV2TargetGroupArn = "TargetGroupArn";
        }
    }

    property! {
        /// `LogConfiguration` of `AWS::ECS::Service`.
        LogConfiguration;
        new ();
        set {
            /// `LogDriver`. Update: in place.
            log_driver: Str = "LogDriver";
            /// `Options`. Update: in place.
            options: Map<Str> = "Options";
            /// `SecretOptions`. Update: in place.
            secret_options: List<Secret> = "SecretOptions";
        }
    }

    property! {
        /// `MetricConfiguration` of `AWS::ECS::Service`.
        MetricConfiguration;
        new (metric_names: List<MetricNames> = "MetricNames", resolution_seconds: Int = "ResolutionSeconds");
        set {
        }
    }

    property! {
        /// `MonitoringConfiguration` of `AWS::ECS::Service`.
        MonitoringConfiguration;
        new (metric_configurations: List<MetricConfiguration> = "MetricConfigurations");
        set {
        }
    }

    property! {
        /// `NetworkConfiguration` of `AWS::ECS::Service`.
        NetworkConfiguration;
        new ();
        set {
            /// `AwsvpcConfiguration`. Update: in place.
            awsvpc_configuration: AwsVpcConfiguration = "AwsvpcConfiguration";
        }
    }

    property! {
        /// `PlacementConstraint` of `AWS::ECS::Service`.
        PlacementConstraint;
        new (type_: PlacementConstraintType = "Type");
        set {
            /// `Expression`. Update: in place.
            expression: Str = "Expression";
        }
    }

    property! {
        /// `PlacementStrategy` of `AWS::ECS::Service`.
        PlacementStrategy;
        new (type_: PlacementStrategyType = "Type");
        set {
            /// `Field`. Update: in place.
            field: Str = "Field";
        }
    }

    property! {
        /// `ServiceConnectAccessLogConfiguration` of `AWS::ECS::Service`.
        ServiceConnectAccessLogConfiguration;
        new (format: Format = "Format");
        set {
            /// `IncludeQueryParameters`. Update: in place.
            include_query_parameters: IncludeQueryParameters = "IncludeQueryParameters";
        }
    }

    property! {
        /// `ServiceConnectClientAlias` of `AWS::ECS::Service`.
        ServiceConnectClientAlias;
        new (port: Int = "Port");
        set {
            /// `DnsName`. Update: in place.
            dns_name: Str = "DnsName";
            /// `TestTrafficRules`. Update: in place.
            test_traffic_rules: ServiceConnectTestTrafficRules = "TestTrafficRules";
        }
    }

    property! {
        /// `ServiceConnectConfiguration` of `AWS::ECS::Service`.
        ServiceConnectConfiguration;
        new (enabled: Bool = "Enabled");
        set {
            /// `AccessLogConfiguration`. Update: in place.
            access_log_configuration: ServiceConnectAccessLogConfiguration = "AccessLogConfiguration";
            /// `ContainerConfigurations`: at most 10 items. Update: in place.
            container_configurations: List<ServiceConnectContainerConfiguration> = "ContainerConfigurations";
            /// `LogConfiguration`. Update: in place.
            log_configuration: LogConfiguration = "LogConfiguration";
            /// `Namespace`. Update: in place.
            namespace: Str = "Namespace";
            /// `Services`. Update: in place.
            services: List<ServiceConnectService> = "Services";
        }
    }

    property! {
        /// `ServiceConnectContainerConfiguration` of `AWS::ECS::Service`.
        ServiceConnectContainerConfiguration;
        new ();
        set {
            /// `LogLevel`. Update: in place.
            log_level: LogLevel = "LogLevel";
        }
    }

    property! {
        /// `ServiceConnectService` of `AWS::ECS::Service`.
        ServiceConnectService;
        new (port_name: Str = "PortName");
        set {
            /// `ClientAliases`. Update: in place.
            client_aliases: List<ServiceConnectClientAlias> = "ClientAliases";
            /// `DiscoveryName`. Update: in place.
            discovery_name: Str = "DiscoveryName";
            /// `IngressPortOverride`: 0 to 65 535. Update: in place.
            ingress_port_override: Int = "IngressPortOverride";
            /// `Timeout`. Update: in place.
            timeout: TimeoutConfiguration = "Timeout";
            /// `Tls`. Update: in place.
            tls: ServiceConnectTlsConfiguration = "Tls";
        }
    }

    property! {
        /// `ServiceConnectTestTrafficRules` of `AWS::ECS::Service`.
        ServiceConnectTestTrafficRules;
        new (header: ServiceConnectTestTrafficRulesHeader = "Header");
        set {
        }
    }

    property! {
        /// `ServiceConnectTestTrafficRulesHeader` of `AWS::ECS::Service`.
        ServiceConnectTestTrafficRulesHeader;
        new (name: Str = "Name");
        set {
            /// `Value`. Update: in place.
            value: ServiceConnectTestTrafficRulesHeaderValue = "Value";
        }
    }

    property! {
        /// `ServiceConnectTestTrafficRulesHeaderValue` of `AWS::ECS::Service`.
        ServiceConnectTestTrafficRulesHeaderValue;
        new (exact: Str = "Exact");
        set {
        }
    }

    property! {
        /// `ServiceConnectTlsCertificateAuthority` of `AWS::ECS::Service`.
        ServiceConnectTlsCertificateAuthority;
        new ();
        set {
            /// `AwsPcaAuthorityArn`. Update: in place.
            aws_pca_authority_arn: Str = "AwsPcaAuthorityArn";
        }
    }

    property! {
        /// `ServiceConnectTlsConfiguration` of `AWS::ECS::Service`.
        ServiceConnectTlsConfiguration;
        new (issuer_certificate_authority: ServiceConnectTlsCertificateAuthority = "IssuerCertificateAuthority");
        set {
            /// `KmsKey`. Update: in place.
            kms_key: Str = "KmsKey";
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
        }
    }

    property! {
        /// `ServiceManagedEBSVolumeConfiguration` of `AWS::ECS::Service`.
        ServiceManagedEBSVolumeConfiguration;
        new (role_arn: IamRoleArn = "RoleArn");
        set {
            /// `Encrypted`. Update: in place.
            encrypted: Bool = "Encrypted";
            /// `FilesystemType`. Update: in place.
            filesystem_type: FilesystemType = "FilesystemType";
            /// `Iops`. Update: in place.
            iops: Int = "Iops";
            /// `KmsKeyId`. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `SizeInGiB`. Update: in place.
            size_in_gib: Int = "SizeInGiB";
            /// `SnapshotId`. Update: in place.
            snapshot_id: Str = "SnapshotId";
            /// `TagSpecifications`. Update: in place.
            tag_specifications: List<EBSTagSpecification> = "TagSpecifications";
            /// `Throughput`. Update: in place.
            throughput: Int = "Throughput";
            /// `VolumeInitializationRate`. Update: in place.
            volume_initialization_rate: Int = "VolumeInitializationRate";
            /// `VolumeType`. Update: in place.
            volume_type: Str = "VolumeType";
        }
    }

    property! {
        /// `ServiceRegistry` of `AWS::ECS::Service`.
        ServiceRegistry;
        new ();
        set {
            /// `ContainerName`. Update: in place.
            container_name: Str = "ContainerName";
            /// `ContainerPort`. Update: in place.
            container_port: Int = "ContainerPort";
            /// `Port`. Update: in place.
            port: Int = "Port";
            /// `RegistryArn`. Update: in place.
            registry_arn: Str = "RegistryArn";
        }
    }

    property! {
        /// `ServiceVolumeConfiguration` of `AWS::ECS::Service`.
        ServiceVolumeConfiguration;
        new (name: Str = "Name");
        set {
            /// `ManagedEBSVolume`. Update: in place.
            managed_ebs_volume: ServiceManagedEBSVolumeConfiguration = "ManagedEBSVolume";
        }
    }

    property! {
        /// `ThresholdConfiguration` of `AWS::ECS::Service`.
        ThresholdConfiguration;
        new (type_: ThresholdConfigurationType = "Type", value: Int = "Value");
        set {
        }
    }

    property! {
        /// `TimeoutConfiguration` of `AWS::ECS::Service`.
        TimeoutConfiguration;
        new ();
        set {
            /// `IdleTimeoutSeconds`: 0 to 2 147 483 647. Update: in place.
            idle_timeout_seconds: Int = "IdleTimeoutSeconds";
            /// `PerRequestTimeoutSeconds`: 0 to 2 147 483 647. Update: in place.
            per_request_timeout_seconds: Int = "PerRequestTimeoutSeconds";
        }
    }

    property! {
        /// `VpcLatticeAdvancedConfiguration` of `AWS::ECS::Service`.
        VpcLatticeAdvancedConfiguration;
        new ();
        set {
            /// `AlternateTargetGroupArn`. Update: in place.
            alternate_target_group_arn: Str = "AlternateTargetGroupArn";
            /// `ProductionListenerRule`. Update: in place.
            production_listener_rule: Str = "ProductionListenerRule";
            /// `TestListenerRule`. Update: in place.
            test_listener_rule: Str = "TestListenerRule";
        }
    }

    property! {
        /// `VpcLatticeConfiguration` of `AWS::ECS::Service`.
        VpcLatticeConfiguration;
        new_with VpcLatticeConfigurationRequired {
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
            /// `TargetGroupArn`. Update: in place.
            target_group_arn: Str = "TargetGroupArn",
            /// `PortName`. Update: in place.
            port_name: Str = "PortName",
        }
        set {
            /// `AdvancedConfiguration`. Update: in place.
            advanced_configuration: VpcLatticeAdvancedConfiguration = "AdvancedConfiguration";
        }
    }

    values! {
        /// `AccessTypes` of `AWS::ECS::Service`.
        AccessTypes {
            PUBLIC = "PUBLIC",
            PRIVATE = "PRIVATE",
        }
    }

    values! {
        /// `Action` of `AWS::ECS::Service`.
        Action {
            ROLLBACK = "ROLLBACK",
            CONTINUE = "CONTINUE",
        }
    }

    values! {
        /// `AssignPublicIp` of `AWS::ECS::Service`.
        AssignPublicIp {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `AvailabilityZoneRebalancing` of `AWS::ECS::Service`.
        AvailabilityZoneRebalancing {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `DeploymentControllerType` of `AWS::ECS::Service`.
        DeploymentControllerType {
            CODE_DEPLOY = "CODE_DEPLOY",
            ECS = "ECS",
            EXTERNAL = "EXTERNAL",
        }
    }

    values! {
        /// `FilesystemType` of `AWS::ECS::Service`.
        FilesystemType {
            EXT3 = "ext3",
            EXT4 = "ext4",
            NTFS = "ntfs",
            XFS = "xfs",
        }
    }

    values! {
        /// `Format` of `AWS::ECS::Service`.
        Format {
            TEXT = "TEXT",
            JSON = "JSON",
        }
    }

    values! {
        /// `HealthCheckProtocol` of `AWS::ECS::Service`.
        HealthCheckProtocol {
            HTTP = "HTTP",
            HTTPS = "HTTPS",
        }
    }

    values! {
        /// `IncludeQueryParameters` of `AWS::ECS::Service`.
        IncludeQueryParameters {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `LaunchType` of `AWS::ECS::Service`.
        LaunchType {
            EC2 = "EC2",
            FARGATE = "FARGATE",
            EXTERNAL = "EXTERNAL",
        }
    }

    values! {
        /// `LifecycleStages` of `AWS::ECS::Service`.
        LifecycleStages {
            RECONCILE_SERVICE = "RECONCILE_SERVICE",
            PRE_SCALE_UP = "PRE_SCALE_UP",
            POST_SCALE_UP = "POST_SCALE_UP",
            TEST_TRAFFIC_SHIFT = "TEST_TRAFFIC_SHIFT",
            POST_TEST_TRAFFIC_SHIFT = "POST_TEST_TRAFFIC_SHIFT",
            PRE_PRODUCTION_TRAFFIC_SHIFT = "PRE_PRODUCTION_TRAFFIC_SHIFT",
            PRODUCTION_TRAFFIC_SHIFT = "PRODUCTION_TRAFFIC_SHIFT",
            POST_PRODUCTION_TRAFFIC_SHIFT = "POST_PRODUCTION_TRAFFIC_SHIFT",
        }
    }

    values! {
        /// `LogLevel` of `AWS::ECS::Service`.
        LogLevel {
            DEBUG = "debug",
            INFO = "info",
        }
    }

    values! {
        /// `MetricNames` of `AWS::ECS::Service`.
        MetricNames {
            CPU_UTILIZATION = "CPUUtilization",
            MEMORY_UTILIZATION = "MemoryUtilization",
        }
    }

    values! {
        /// `PlacementConstraintType` of `AWS::ECS::Service`.
        PlacementConstraintType {
            DISTINCT_INSTANCE = "distinctInstance",
            MEMBER_OF = "memberOf",
        }
    }

    values! {
        /// `PlacementStrategyType` of `AWS::ECS::Service`.
        PlacementStrategyType {
            BINPACK = "binpack",
            RANDOM = "random",
            SPREAD = "spread",
        }
    }

    values! {
        /// `PropagateTags` of `AWS::ECS::Service`.
        PropagateTags {
            SERVICE = "SERVICE",
            TASK_DEFINITION = "TASK_DEFINITION",
        }
    }

    values! {
        /// `ResourceType` of `AWS::ECS::Service`.
        ResourceType {
            VOLUME = "volume",
        }
    }

    values! {
        /// `SchedulingStrategy` of `AWS::ECS::Service`.
        SchedulingStrategy {
            DAEMON = "DAEMON",
            REPLICA = "REPLICA",
        }
    }

    values! {
        /// `SourceServiceRevisionCleanup` of `AWS::ECS::Service`.
        SourceServiceRevisionCleanup {
            BLOCKING = "BLOCKING",
            DEFERRED = "DEFERRED",
        }
    }

    values! {
        /// `Strategy` of `AWS::ECS::Service`.
        Strategy {
            ROLLING = "ROLLING",
            BLUE_GREEN = "BLUE_GREEN",
            LINEAR = "LINEAR",
            CANARY = "CANARY",
        }
    }

    values! {
        /// `TargetType` of `AWS::ECS::Service`.
        TargetType {
            AWS_LAMBDA = "AWS_LAMBDA",
            PAUSE = "PAUSE",
        }
    }

    values! {
        /// `ThresholdConfigurationType` of `AWS::ECS::Service`.
        ThresholdConfigurationType {
            COUNT = "COUNT",
            BOUNDED_PERCENT = "BOUNDED_PERCENT",
            UNBOUNDED_PERCENT = "UNBOUNDED_PERCENT",
        }
    }
}

resource! {
    /// `AWS::ECS::TaskDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html).
    TaskDefinition = "AWS::ECS::TaskDefinition", Ref = EcsTaskDefinitionArn;
    tags "Tags" List;
    new ();
    set {
        /// `ContainerDefinitions`: no item twice. Update: replaces.
        container_definitions: List<task_definition::ContainerDefinition> = "ContainerDefinitions";
        /// `Cpu`. Update: replaces.
        cpu: Str = "Cpu";
        /// `EnableFaultInjection`. Update: replaces.
        enable_fault_injection: Bool = "EnableFaultInjection";
        /// `EphemeralStorage`. Update: replaces.
        ephemeral_storage: task_definition::EphemeralStorage = "EphemeralStorage";
        /// `ExecutionRoleArn`. Update: replaces.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `Family`. Update: replaces.
        family: Str = "Family";
        /// `InferenceAccelerators` (deprecated): no item twice. Update: replaces.
        inference_accelerators: List<task_definition::InferenceAccelerator> = "InferenceAccelerators";
        /// `IpcMode`. Update: replaces.
        ipc_mode: task_definition::IpcMode = "IpcMode";
        /// `Memory`. Update: replaces.
        memory: Str = "Memory";
        /// `NetworkMode`. Update: replaces.
        network_mode: task_definition::NetworkMode = "NetworkMode";
        /// `PidMode`. Update: replaces.
        pid_mode: task_definition::PidMode = "PidMode";
        /// `PlacementConstraints`: no item twice. Update: replaces.
        placement_constraints: List<task_definition::TaskDefinitionPlacementConstraint> = "PlacementConstraints";
        /// `ProxyConfiguration`. Update: replaces.
        proxy_configuration: task_definition::ProxyConfiguration = "ProxyConfiguration";
        /// `RequiresCompatibilities`: no item twice. Update: replaces.
        requires_compatibilities: List<task_definition::RequiresCompatibilities> = "RequiresCompatibilities";
        /// `RuntimePlatform`. Update: replaces.
        runtime_platform: task_definition::RuntimePlatform = "RuntimePlatform";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<task_definition::Tag> = "Tags";
        /// `TaskRoleArn`. Update: replaces.
        task_role_arn: IamRole = "TaskRoleArn";
        /// `Volumes`: no item twice. Update: replaces.
        volumes: List<task_definition::Volume> = "Volumes";
    }
    get {
    }
    ref task_definition_arn;
}

/// Property types of `AWS::ECS::TaskDefinition`.
pub mod task_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::Tag;

    pub use super::daemon_task_definition::{Condition, ContainerDependency, EnvironmentFile, EnvironmentFileType, FirelensConfiguration, FirelensConfigurationType, HealthCheck, HostVolumeProperties, KernelCapabilities, KeyValuePair, LogConfiguration, MountPoint, Name, Permissions, RepositoryCredentials, RestartPolicy, Secret, SecretRequired, SystemControl, Tmpfs, Ulimit, UlimitRequired};

    property! {
        /// `AuthorizationConfig` of `AWS::ECS::TaskDefinition`.
        AuthorizationConfig;
        new ();
        set {
            /// `AccessPointId`. Update: replaces.
            access_point_id: EfsAccessPointId = "AccessPointId";
            /// `IAM`. Update: replaces.
            iam: IAM = "IAM";
        }
    }

    property! {
        /// `ContainerDefinition` of `AWS::ECS::TaskDefinition`.
        ContainerDefinition;
        new_with ContainerDefinitionRequired {
            /// `Name`. Update: replaces.
            name: Str = "Name",
            /// `Image`. Update: replaces.
            image: Str = "Image",
        }
        set {
            /// `Command`. Update: replaces.
            command: List<Str> = "Command";
            /// `Cpu`. Update: replaces.
            cpu: Int = "Cpu";
            /// `CredentialSpecs`. Update: replaces.
            credential_specs: List<Str> = "CredentialSpecs";
            /// `DependsOn`. Update: replaces.
            depends_on: List<ContainerDependency> = "DependsOn";
            /// `DisableNetworking`. Update: replaces.
            disable_networking: Bool = "DisableNetworking";
            /// `DnsSearchDomains`. Update: replaces.
            dns_search_domains: List<Str> = "DnsSearchDomains";
            /// `DnsServers`. Update: replaces.
            dns_servers: List<Str> = "DnsServers";
            /// `DockerLabels`. Update: replaces.
            docker_labels: Map<Str> = "DockerLabels";
            /// `DockerSecurityOptions`. Update: replaces.
            docker_security_options: List<Str> = "DockerSecurityOptions";
            /// `EntryPoint`. Update: replaces.
            entry_point: List<Str> = "EntryPoint";
            /// `Environment`: no item twice. Update: replaces.
            environment: List<KeyValuePair> = "Environment";
            /// `EnvironmentFiles`. Update: replaces.
            environment_files: List<EnvironmentFile> = "EnvironmentFiles";
            /// `Essential`. Update: replaces.
            essential: Bool = "Essential";
            /// `ExtraHosts`. Update: replaces.
            extra_hosts: List<HostEntry> = "ExtraHosts";
            /// `FirelensConfiguration`. Update: replaces.
            firelens_configuration: FirelensConfiguration = "FirelensConfiguration";
            /// `HealthCheck`. Update: replaces.
            health_check: HealthCheck = "HealthCheck";
            /// `Hostname`. Update: replaces.
            hostname: Str = "Hostname";
            /// `Interactive`. Update: replaces.
            interactive: Bool = "Interactive";
            /// `Links`: no item twice. Update: replaces.
            links: List<Str> = "Links";
            /// `LinuxParameters`. Update: replaces.
            linux_parameters: LinuxParameters = "LinuxParameters";
            /// `LogConfiguration`. Update: replaces.
            log_configuration: LogConfiguration = "LogConfiguration";
            /// `Memory`. Update: replaces.
            memory: Int = "Memory";
            /// `MemoryReservation`. Update: replaces.
            memory_reservation: Int = "MemoryReservation";
            /// `MountPoints`: no item twice. Update: replaces.
            mount_points: List<MountPoint> = "MountPoints";
            /// `PortMappings`: no item twice. Update: replaces.
            port_mappings: List<PortMapping> = "PortMappings";
            /// `Privileged`. Update: replaces.
            privileged: Bool = "Privileged";
            /// `PseudoTerminal`. Update: replaces.
            pseudo_terminal: Bool = "PseudoTerminal";
            /// `ReadonlyRootFilesystem`. Update: replaces.
            readonly_root_filesystem: Bool = "ReadonlyRootFilesystem";
            /// `RepositoryCredentials`. Update: replaces.
            repository_credentials: RepositoryCredentials = "RepositoryCredentials";
            /// `ResourceRequirements`. Update: replaces.
            resource_requirements: List<ResourceRequirement> = "ResourceRequirements";
            /// `RestartPolicy`. Update: replaces.
            restart_policy: RestartPolicy = "RestartPolicy";
            /// `Secrets`. Update: replaces.
            secrets: List<Secret> = "Secrets";
            /// `StartTimeout`. Update: replaces.
            start_timeout: Int = "StartTimeout";
            /// `StopTimeout`. Update: replaces.
            stop_timeout: Int = "StopTimeout";
            /// `SystemControls`. Update: replaces.
            system_controls: List<SystemControl> = "SystemControls";
            /// `Ulimits`. Update: replaces.
            ulimits: List<Ulimit> = "Ulimits";
            /// `User`. Update: replaces.
            user: Str = "User";
            /// `VersionConsistency`: default `"enabled"`. Update: replaces.
            version_consistency: VersionConsistency = "VersionConsistency";
            /// `VolumesFrom`: no item twice. Update: replaces.
            volumes_from: List<VolumeFrom> = "VolumesFrom";
            /// `WorkingDirectory`. Update: replaces.
            working_directory: Str = "WorkingDirectory";
        }
    }

    property! {
        /// `Device` of `AWS::ECS::TaskDefinition`.
        Device;
        new ();
        set {
            /// `ContainerPath`. Update: replaces.
            container_path: Str = "ContainerPath";
            /// `HostPath`. Update: replaces.
            host_path: Str = "HostPath";
            /// `Permissions`: no item twice. Update: replaces.
            permissions: List<Permissions> = "Permissions";
        }
    }

    property! {
        /// `DockerVolumeConfiguration` of `AWS::ECS::TaskDefinition`.
        DockerVolumeConfiguration;
        new ();
        set {
            /// `Autoprovision`. Update: replaces.
            autoprovision: Bool = "Autoprovision";
            /// `Driver`. Update: replaces.
            driver: Str = "Driver";
            /// `DriverOpts`. Update: replaces.
            driver_opts: Map<Str> = "DriverOpts";
            /// `Labels`. Update: replaces.
            labels: Map<Str> = "Labels";
            /// `Scope`. Update: replaces.
            scope: Scope = "Scope";
        }
    }

    property! {
        /// `EFSVolumeConfiguration` of `AWS::ECS::TaskDefinition`.
        EFSVolumeConfiguration;
        new (filesystem_id: EfsFileSystemId = "FilesystemId");
        set {
            /// `AuthorizationConfig`. Update: replaces.
            authorization_config: AuthorizationConfig = "AuthorizationConfig";
            /// `RootDirectory`. Update: replaces.
            root_directory: Str = "RootDirectory";
            /// `TransitEncryption`. Update: replaces.
            transit_encryption: TransitEncryption = "TransitEncryption";
            /// `TransitEncryptionPort`. Update: replaces.
            transit_encryption_port: Int = "TransitEncryptionPort";
        }
    }

    property! {
        /// `EphemeralStorage` of `AWS::ECS::TaskDefinition`.
        EphemeralStorage;
        new ();
        set {
            /// `SizeInGiB`. Update: replaces.
            size_in_gib: Int = "SizeInGiB";
        }
    }

    property! {
        /// `FSxAuthorizationConfig` of `AWS::ECS::TaskDefinition`.
        FSxAuthorizationConfig;
        new_with FSxAuthorizationConfigRequired {
            /// `CredentialsParameter`. Update: replaces.
            credentials_parameter: Str = "CredentialsParameter",
            /// `Domain`. Update: replaces.
            domain: Str = "Domain",
        }
        set {
        }
    }

    property! {
        /// `FSxWindowsFileServerVolumeConfiguration` of `AWS::ECS::TaskDefinition`.
        FSxWindowsFileServerVolumeConfiguration;
        new_with FSxWindowsFileServerVolumeConfigurationRequired {
            /// `FileSystemId`. Update: replaces.
            file_system_id: Str = "FileSystemId",
            /// `RootDirectory`. Update: replaces.
            root_directory: Str = "RootDirectory",
        }
        set {
            /// `AuthorizationConfig`. Update: replaces.
            authorization_config: FSxAuthorizationConfig = "AuthorizationConfig";
        }
    }

    property! {
        /// `HostEntry` of `AWS::ECS::TaskDefinition`.
        HostEntry;
        new ();
        set {
            /// `Hostname`. Update: replaces.
            hostname: Str = "Hostname";
            /// `IpAddress`. Update: replaces.
            ip_address: Str = "IpAddress";
        }
    }

    property! {
        /// `InferenceAccelerator` of `AWS::ECS::TaskDefinition`.
        InferenceAccelerator;
        new ();
        set {
            /// `DeviceName`. Update: replaces.
            device_name: Str = "DeviceName";
            /// `DeviceType`. Update: replaces.
            device_type: Str = "DeviceType";
        }
    }

    property! {
        /// `LinuxParameters` of `AWS::ECS::TaskDefinition`.
        LinuxParameters;
        new ();
        set {
            /// `Capabilities`. Update: replaces.
            capabilities: KernelCapabilities = "Capabilities";
            /// `Devices`. Update: replaces.
            devices: List<Device> = "Devices";
            /// `InitProcessEnabled`. Update: replaces.
            init_process_enabled: Bool = "InitProcessEnabled";
            /// `MaxSwap`. Update: replaces.
            max_swap: Int = "MaxSwap";
            /// `SharedMemorySize`. Update: replaces.
            shared_memory_size: Int = "SharedMemorySize";
            /// `Swappiness`. Update: replaces.
            swappiness: Int = "Swappiness";
            /// `Tmpfs`. Update: replaces.
            tmpfs: List<Tmpfs> = "Tmpfs";
        }
    }

    property! {
        /// `NvidiaMpsAllocation` of `AWS::ECS::TaskDefinition`.
        NvidiaMpsAllocation;
        new (memory: Int = "Memory");
        set {
            /// `MaxComputePercent`: 1 to 100. Update: replaces.
            max_compute_percent: Int = "MaxComputePercent";
        }
    }

    property! {
        /// `PortMapping` of `AWS::ECS::TaskDefinition`.
        PortMapping;
        new ();
        set {
            /// `AppProtocol`. Update: replaces.
            app_protocol: AppProtocol = "AppProtocol";
            /// `ContainerPort`. Update: replaces.
            container_port: Int = "ContainerPort";
            /// `ContainerPortRange`. Update: replaces.
            container_port_range: Str = "ContainerPortRange";
            /// `HostPort`. Update: replaces.
            host_port: Int = "HostPort";
            /// `Name`. Update: replaces.
            name: Str = "Name";
            /// `Protocol`. Update: replaces.
            protocol: Protocol = "Protocol";
        }
    }

    property! {
        /// `ProxyConfiguration` of `AWS::ECS::TaskDefinition`.
        ProxyConfiguration;
        new (container_name: Str = "ContainerName");
        set {
            /// `ProxyConfigurationProperties`: no item twice. Update: replaces.
            proxy_configuration_properties: List<KeyValuePair> = "ProxyConfigurationProperties";
            /// `Type`. Update: replaces.
            type_: ProxyConfigurationType = "Type";
        }
    }

    property! {
        /// `ResourceRequirement` of `AWS::ECS::TaskDefinition`.
        ResourceRequirement;
        new (type_: ResourceRequirementType = "Type");
        set {
            /// `SharingStrategy`. Update: replaces.
            sharing_strategy: SharingStrategy = "SharingStrategy";
            /// `Value`. Update: replaces.
            value: Str = "Value";
        }
    }

    property! {
        /// `RuntimePlatform` of `AWS::ECS::TaskDefinition`.
        RuntimePlatform;
        new ();
        set {
            /// `CpuArchitecture`. Update: replaces.
            cpu_architecture: CpuArchitecture = "CpuArchitecture";
            /// `OperatingSystemFamily`. Update: replaces.
            operating_system_family: OperatingSystemFamily = "OperatingSystemFamily";
        }
    }

    property! {
        /// `S3FilesVolumeConfiguration` of `AWS::ECS::TaskDefinition`.
        S3FilesVolumeConfiguration;
        new (file_system_arn: Str = "FileSystemArn");
        set {
            /// `AccessPointArn`. Update: replaces.
            access_point_arn: Str = "AccessPointArn";
            /// `RootDirectory`. Update: replaces.
            root_directory: Str = "RootDirectory";
            /// `TransitEncryptionPort`. Update: replaces.
            transit_encryption_port: Int = "TransitEncryptionPort";
        }
    }

    property! {
        /// `SharingStrategy` of `AWS::ECS::TaskDefinition`.
        SharingStrategy;
        new (nvidia_mps: NvidiaMpsAllocation = "NvidiaMps");
        set {
        }
    }

    property! {
        /// `TaskDefinitionPlacementConstraint` of `AWS::ECS::TaskDefinition`.
        TaskDefinitionPlacementConstraint;
        new (type_: TaskDefinitionPlacementConstraintType = "Type");
        set {
            /// `Expression`. Update: replaces.
            expression: Str = "Expression";
        }
    }

    property! {
        /// `Volume` of `AWS::ECS::TaskDefinition`.
        Volume;
        new ();
        set {
            /// `ConfiguredAtLaunch`. Update: replaces.
            configured_at_launch: Bool = "ConfiguredAtLaunch";
            /// `DockerVolumeConfiguration`. Update: replaces.
            docker_volume_configuration: DockerVolumeConfiguration = "DockerVolumeConfiguration";
            /// `EFSVolumeConfiguration`. Update: replaces.
            efs_volume_configuration: EFSVolumeConfiguration = "EFSVolumeConfiguration";
            /// `FSxWindowsFileServerVolumeConfiguration`. Update: replaces.
            f_sx_windows_file_server_volume_configuration: FSxWindowsFileServerVolumeConfiguration = "FSxWindowsFileServerVolumeConfiguration";
            /// `Host`. Update: replaces.
            host: HostVolumeProperties = "Host";
            /// `Name`. Update: replaces.
            name: Str = "Name";
            /// `S3FilesVolumeConfiguration`. Update: replaces.
            s3_files_volume_configuration: S3FilesVolumeConfiguration = "S3FilesVolumeConfiguration";
        }
    }

    property! {
        /// `VolumeFrom` of `AWS::ECS::TaskDefinition`.
        VolumeFrom;
        new ();
        set {
            /// `ReadOnly`. Update: replaces.
            read_only: Bool = "ReadOnly";
            /// `SourceContainer`. Update: replaces.
            source_container: Str = "SourceContainer";
        }
    }

    values! {
        /// `AppProtocol` of `AWS::ECS::TaskDefinition`.
        AppProtocol {
            HTTP = "http",
            HTTP2 = "http2",
            GRPC = "grpc",
        }
    }

    values! {
        /// `CpuArchitecture` of `AWS::ECS::TaskDefinition`.
        CpuArchitecture {
            ARM64 = "ARM64",
            X86_64 = "X86_64",
        }
    }

    values! {
        /// `IAM` of `AWS::ECS::TaskDefinition`.
        IAM {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `IpcMode` of `AWS::ECS::TaskDefinition`.
        IpcMode {
            HOST = "host",
            NONE = "none",
            TASK = "task",
        }
    }

    values! {
        /// `NetworkMode` of `AWS::ECS::TaskDefinition`.
        NetworkMode {
            AWSVPC = "awsvpc",
            BRIDGE = "bridge",
            HOST = "host",
            NONE = "none",
        }
    }

    values! {
        /// `OperatingSystemFamily` of `AWS::ECS::TaskDefinition`.
        OperatingSystemFamily {
            LINUX = "LINUX",
            WINDOWS_SERVER_2004_CORE = "WINDOWS_SERVER_2004_CORE",
            WINDOWS_SERVER_2016_FULL = "WINDOWS_SERVER_2016_FULL",
            WINDOWS_SERVER_2019_CORE = "WINDOWS_SERVER_2019_CORE",
            WINDOWS_SERVER_2019_FULL = "WINDOWS_SERVER_2019_FULL",
            WINDOWS_SERVER_2022_CORE = "WINDOWS_SERVER_2022_CORE",
            WINDOWS_SERVER_2022_FULL = "WINDOWS_SERVER_2022_FULL",
            WINDOWS_SERVER_2025_CORE = "WINDOWS_SERVER_2025_CORE",
            WINDOWS_SERVER_2025_FULL = "WINDOWS_SERVER_2025_FULL",
            WINDOWS_SERVER_20H2_CORE = "WINDOWS_SERVER_20H2_CORE",
        }
    }

    values! {
        /// `PidMode` of `AWS::ECS::TaskDefinition`.
        PidMode {
            HOST = "host",
            TASK = "task",
        }
    }

    values! {
        /// `Protocol` of `AWS::ECS::TaskDefinition`.
        Protocol {
            TCP = "tcp",
            UDP = "udp",
        }
    }

    values! {
        /// `ProxyConfigurationType` of `AWS::ECS::TaskDefinition`.
        ProxyConfigurationType {
            APPMESH = "APPMESH",
        }
    }

    values! {
        /// `RequiresCompatibilities` of `AWS::ECS::TaskDefinition`.
        RequiresCompatibilities {
            EC2 = "EC2",
            EXTERNAL = "EXTERNAL",
            FARGATE = "FARGATE",
            MANAGED_INSTANCES = "MANAGED_INSTANCES",
        }
    }

    values! {
        /// `ResourceRequirementType` of `AWS::ECS::TaskDefinition`.
        ResourceRequirementType {
            GPU = "GPU",
            INFERENCE_ACCELERATOR = "InferenceAccelerator",
            NEURON_DEVICE = "NeuronDevice",
        }
    }

    values! {
        /// `Scope` of `AWS::ECS::TaskDefinition`.
        Scope {
            SHARED = "shared",
            TASK = "task",
        }
    }

    values! {
        /// `TaskDefinitionPlacementConstraintType` of `AWS::ECS::TaskDefinition`.
        TaskDefinitionPlacementConstraintType {
            MEMBER_OF = "memberOf",
        }
    }

    values! {
        /// `TransitEncryption` of `AWS::ECS::TaskDefinition`.
        TransitEncryption {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `VersionConsistency` of `AWS::ECS::TaskDefinition`.
        VersionConsistency {
            ENABLED = "enabled",
            DISABLED = "disabled",
        }
    }
}

resource! {
    /// `AWS::ECS::TaskSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskset.html).
    TaskSet = "AWS::ECS::TaskSet", Ref = Str;
    tags "Tags" List;
    new_with TaskSetRequired {
        /// `Cluster`. Update: replaces.
        cluster: Str = "Cluster",
        /// `Service`. Update: replaces.
        service: Str = "Service",
        /// `TaskDefinition`. Update: replaces.
        task_definition: Str = "TaskDefinition",
    }
    set {
        /// `CapacityProviderStrategy`. Update: replaces.
        capacity_provider_strategy: List<task_set::CapacityProviderStrategyItem> = "CapacityProviderStrategy";
        /// `Cluster`. Update: replaces.
        cluster: Str = "Cluster";
        /// `ExternalId`. Update: replaces.
        external_id: Str = "ExternalId";
        /// `LaunchType`. Update: replaces.
        launch_type: task_set::LaunchType = "LaunchType";
        /// `LoadBalancers`. Update: replaces.
        load_balancers: List<task_set::LoadBalancer> = "LoadBalancers";
        /// `NetworkConfiguration`. Update: replaces.
        network_configuration: task_set::NetworkConfiguration = "NetworkConfiguration";
        /// `PlatformVersion`. Update: replaces.
        platform_version: Str = "PlatformVersion";
        /// `Scale`. Update: in place.
        scale: task_set::Scale = "Scale";
        /// `Service`. Update: replaces.
        service: Str = "Service";
        /// `ServiceRegistries`. Update: replaces.
        service_registries: List<task_set::ServiceRegistry> = "ServiceRegistries";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<task_set::Tag> = "Tags";
        /// `TaskDefinition`. Update: replaces.
        task_definition: Str = "TaskDefinition";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::ECS::TaskSet`.
pub mod task_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::Tag;

    pub use super::service::AssignPublicIp;

    property! {
        /// `AwsVpcConfiguration` of `AWS::ECS::TaskSet`.
        AwsVpcConfiguration;
        new (subnets: List<Ec2SubnetId> = "Subnets");
        set {
            /// `AssignPublicIp`. Update: replaces.
            assign_public_ip: AssignPublicIp = "AssignPublicIp";
            /// `SecurityGroups`: at most 5 items. Update: replaces.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
        }
    }

    property! {
        /// `CapacityProviderStrategyItem` of `AWS::ECS::TaskSet`.
        CapacityProviderStrategyItem;
        new ();
        set {
            /// `Base`: 0 to 100 000. Update: replaces.
            base: Int = "Base";
            /// `CapacityProvider`. Update: replaces.
            capacity_provider: Str = "CapacityProvider";
            /// `Weight`: 0 to 1000. Update: replaces.
            weight: Int = "Weight";
        }
    }

    property! {
        /// `LoadBalancer` of `AWS::ECS::TaskSet`.
        LoadBalancer;
        new ();
        set {
            /// `ContainerName`. Update: replaces.
            container_name: Str = "ContainerName";
            /// `ContainerPort`. Update: replaces.
            container_port: Int = "ContainerPort";
            /// `TargetGroupArn`. Update: replaces.
            target_group_arn: Str = "TargetGroupArn";
        }
    }

    property! {
        /// `NetworkConfiguration` of `AWS::ECS::TaskSet`.
        NetworkConfiguration;
        new ();
        set {
            /// `AwsVpcConfiguration`. Update: replaces.
            aws_vpc_configuration: AwsVpcConfiguration = "AwsVpcConfiguration";
        }
    }

    property! {
        /// `Scale` of `AWS::ECS::TaskSet`.
        Scale;
        new ();
        set {
            /// `Unit`. Update: in place.
            unit: Unit = "Unit";
            /// `Value`: 0 to 100. Update: in place.
            value: Num = "Value";
        }
    }

    property! {
        /// `ServiceRegistry` of `AWS::ECS::TaskSet`.
        ServiceRegistry;
        new ();
        set {
            /// `ContainerName`. Update: replaces.
            container_name: Str = "ContainerName";
            /// `ContainerPort`. Update: replaces.
            container_port: Int = "ContainerPort";
            /// `Port`. Update: replaces.
            port: Int = "Port";
            /// `RegistryArn`. Update: replaces.
            registry_arn: Str = "RegistryArn";
        }
    }

    values! {
        /// `LaunchType` of `AWS::ECS::TaskSet`.
        LaunchType {
            EC2 = "EC2",
            FARGATE = "FARGATE",
        }
    }

    values! {
        /// `Unit` of `AWS::ECS::TaskSet`.
        Unit {
            PERCENT = "PERCENT",
        }
    }
}
