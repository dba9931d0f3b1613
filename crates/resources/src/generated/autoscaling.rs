// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AutoScaling`: 6 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AutoScaling::AutoScalingGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html).
    AutoScalingGroup = "AWS::AutoScaling::AutoScalingGroup", Ref = AutoScalingAutoScalingGroupName;
    tags "Tags" List;
    new_with AutoScalingGroupRequired {
        /// `MinSize`: `^[0-9]+$`. Update: in place.
        min_size: Str = "MinSize",
        /// `MaxSize`: `^[0-9]+$`. Update: in place.
        max_size: Str = "MaxSize",
    }
    set {
        /// `AutoScalingGroupName`: 1 to 255 characters. Update: replaces.
        auto_scaling_group_name: Str = "AutoScalingGroupName";
        /// `AvailabilityZoneDistribution`. Update: in place.
        availability_zone_distribution: auto_scaling_group::AvailabilityZoneDistribution = "AvailabilityZoneDistribution";
        /// `AvailabilityZoneIds`: no item twice, 1 to 255 characters. Update: in place.
        availability_zone_ids: List<Str> = "AvailabilityZoneIds";
        /// `AvailabilityZoneImpairmentPolicy`. Update: in place.
        availability_zone_impairment_policy: auto_scaling_group::AvailabilityZoneImpairmentPolicy = "AvailabilityZoneImpairmentPolicy";
        /// `AvailabilityZones`: 1 to 255 characters. Update: in place.
        availability_zones: List<Str> = "AvailabilityZones";
        /// `CapacityRebalance`. Update: in place.
        capacity_rebalance: Bool = "CapacityRebalance";
        /// `CapacityReservationSpecification`. Update: in place.
        capacity_reservation_specification: auto_scaling_group::CapacityReservationSpecification = "CapacityReservationSpecification";
        /// `Context`. Update: in place.
        context: Str = "Context";
        /// `Cooldown`. Update: in place.
        cooldown: Str = "Cooldown";
        /// `DefaultInstanceWarmup`. Update: in place.
        default_instance_warmup: Int = "DefaultInstanceWarmup";
        /// `DeletionProtection`. Update: in place.
        deletion_protection: auto_scaling_group::DeletionProtection = "DeletionProtection";
        /// `DesiredCapacity`: `^[0-9]+$`. Update: in place.
        desired_capacity: Str = "DesiredCapacity";
        /// `DesiredCapacityType`: 1 to 255 characters. Update: in place.
        desired_capacity_type: Str = "DesiredCapacityType";
        /// `HealthCheckGracePeriod`. Update: in place.
        health_check_grace_period: Int = "HealthCheckGracePeriod";
        /// `HealthCheckType`: 1 to 32 characters. Update: in place.
        health_check_type: Str = "HealthCheckType";
        /// `InstanceId`: 1 to 19 characters. Update: replaces.
        instance_id: Str = "InstanceId";
        /// `InstanceLifecyclePolicy`. Update: in place.
        instance_lifecycle_policy: auto_scaling_group::InstanceLifecyclePolicy = "InstanceLifecyclePolicy";
        /// `InstanceMaintenancePolicy`. Update: in place.
        instance_maintenance_policy: auto_scaling_group::InstanceMaintenancePolicy = "InstanceMaintenancePolicy";
        /// `LaunchConfigurationName`: 1 to 255 characters. Update: may replace.
        launch_configuration_name: AutoScalingLaunchConfigurationName = "LaunchConfigurationName";
        /// `LaunchTemplate`. Update: may replace.
        launch_template: auto_scaling_group::LaunchTemplateSpecification = "LaunchTemplate";
        /// `LifecycleHookSpecificationList`. Update: in place.
        lifecycle_hook_specification_list: List<auto_scaling_group::LifecycleHookSpecification> = "LifecycleHookSpecificationList";
        /// `LoadBalancerNames`: 1 to 255 characters. Update: in place.
        load_balancer_names: List<Str> = "LoadBalancerNames";
        /// `MaxInstanceLifetime`. Update: in place.
        max_instance_lifetime: Int = "MaxInstanceLifetime";
        /// `MaxSize`: `^[0-9]+$`. Update: in place.
        max_size: Str = "MaxSize";
        /// `MetricsCollection`. Update: in place.
        metrics_collection: List<auto_scaling_group::MetricsCollection> = "MetricsCollection";
        /// `MinSize`: `^[0-9]+$`. Update: in place.
        min_size: Str = "MinSize";
        /// `MixedInstancesPolicy`. Update: may replace.
        mixed_instances_policy: auto_scaling_group::MixedInstancesPolicy = "MixedInstancesPolicy";
        /// `NewInstancesProtectedFromScaleIn`. Update: in place.
        new_instances_protected_from_scale_in: Bool = "NewInstancesProtectedFromScaleIn";
        /// `NotificationConfiguration` (deprecated). Update: in place.
        notification_configuration: auto_scaling_group::NotificationConfiguration = "NotificationConfiguration";
        /// `NotificationConfigurations`. Update: in place.
        notification_configurations: List<auto_scaling_group::NotificationConfiguration> = "NotificationConfigurations";
        /// `PlacementGroup`: 1 to 255 characters. Update: in place.
        placement_group: Str = "PlacementGroup";
        /// `ServiceLinkedRoleARN`: 1 to 1600 characters. Update: in place.
        service_linked_role_arn: IamRoleArn = "ServiceLinkedRoleARN";
        /// `SkipZonalShiftValidation`. Update: in place.
        skip_zonal_shift_validation: Bool = "SkipZonalShiftValidation";
        /// `Tags`. Update: in place.
        tags: List<auto_scaling_group::TagProperty> = "Tags";
        /// `TargetGroupARNs`: 1 to 511 characters. Update: in place.
        target_group_arns: List<ElasticLoadBalancingV2TargetGroupArn> = "TargetGroupARNs";
        /// `TerminationPolicies`: 1 to 1600 characters. Update: in place.
        termination_policies: List<Str> = "TerminationPolicies";
        /// `TrafficSources`: no item twice. Update: in place.
        traffic_sources: List<auto_scaling_group::TrafficSourceIdentifier> = "TrafficSources";
        /// `VPCZoneIdentifier`. Update: may replace.
        vpc_zone_identifier: List<Str> = "VPCZoneIdentifier";
    }
    get {
        /// `AutoScalingGroupARN`
        auto_scaling_group_arn: Arn = "AutoScalingGroupARN";
    }
    ref auto_scaling_group_name;
}

/// Property types of `AWS::AutoScaling::AutoScalingGroup`.
pub mod auto_scaling_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AcceleratorCountRequest` of `AWS::AutoScaling::AutoScalingGroup`.
        AcceleratorCountRequest;
        new ();
        set {
            /// `Max`: at least 0. Update: may replace.
            max: Int = "Max";
            /// `Min`: at least 0. Update: may replace.
            min: Int = "Min";
        }
    }

    property! {
        /// `AcceleratorTotalMemoryMiBRequest` of `AWS::AutoScaling::AutoScalingGroup`.
        AcceleratorTotalMemoryMiBRequest;
        new ();
        set {
            /// `Max`: at least 0. Update: may replace.
            max: Int = "Max";
            /// `Min`: at least 0. Update: may replace.
            min: Int = "Min";
        }
    }

    property! {
        /// `AvailabilityZoneDistribution` of `AWS::AutoScaling::AutoScalingGroup`.
        AvailabilityZoneDistribution;
        new ();
        set {
            /// `CapacityDistributionStrategy`. Update: in place.
            capacity_distribution_strategy: CapacityDistributionStrategy = "CapacityDistributionStrategy";
        }
    }

    property! {
        /// `AvailabilityZoneImpairmentPolicy` of `AWS::AutoScaling::AutoScalingGroup`.
        AvailabilityZoneImpairmentPolicy;
        new (impaired_zone_health_check_behavior: ImpairedZoneHealthCheckBehavior = "ImpairedZoneHealthCheckBehavior", zonal_shift_enabled: Bool = "ZonalShiftEnabled");
        set {
        }
    }

    property! {
        /// `BaselineEbsBandwidthMbpsRequest` of `AWS::AutoScaling::AutoScalingGroup`.
        BaselineEbsBandwidthMbpsRequest;
        new ();
        set {
            /// `Max`: at least 0. Update: may replace.
            max: Int = "Max";
            /// `Min`: at least 0. Update: may replace.
            min: Int = "Min";
        }
    }

    property! {
        /// `BaselinePerformanceFactorsRequest` of `AWS::AutoScaling::AutoScalingGroup`.
        BaselinePerformanceFactorsRequest;
        new ();
        set {
            /// `Cpu`. Update: may replace.
            cpu: CpuPerformanceFactorRequest = "Cpu";
        }
    }

    property! {
        /// `CapacityReservationSpecification` of `AWS::AutoScaling::AutoScalingGroup`.
        CapacityReservationSpecification;
        new (capacity_reservation_preference: CapacityReservationPreference = "CapacityReservationPreference");
        set {
            /// `CapacityReservationTarget`. Update: in place.
            capacity_reservation_target: CapacityReservationTarget = "CapacityReservationTarget";
        }
    }

    property! {
        /// `CapacityReservationTarget` of `AWS::AutoScaling::AutoScalingGroup`.
        CapacityReservationTarget;
        new ();
        set {
            /// `CapacityReservationIds`: no item twice, 1 to 255 characters, `^[A-Za-z0-9\-_\/]+$`. Update: in place.
            capacity_reservation_ids: List<Str> = "CapacityReservationIds";
            /// `CapacityReservationResourceGroupArns`: no item twice, 1 to 1600 characters. Update: in place.
            capacity_reservation_resource_group_arns: List<Str> = "CapacityReservationResourceGroupArns";
        }
    }

    property! {
        /// `CpuPerformanceFactorRequest` of `AWS::AutoScaling::AutoScalingGroup`.
        CpuPerformanceFactorRequest;
        new ();
        set {
            /// `References`: no item twice. Update: may replace.
            references: List<PerformanceFactorReferenceRequest> = "References";
        }
    }

    property! {
        /// `DistributionSegment` of `AWS::AutoScaling::AutoScalingGroup`.
        DistributionSegment;
        new (target_capacity_types: List<TargetCapacityTypes> = "TargetCapacityTypes");
        set {
        }
    }

    property! {
        /// `InstanceLifecyclePolicy` of `AWS::AutoScaling::AutoScalingGroup`.
        InstanceLifecyclePolicy;
        new ();
        set {
            /// `RetentionTriggers`. Update: in place.
            retention_triggers: RetentionTriggers = "RetentionTriggers";
        }
    }

    property! {
        /// `InstanceMaintenancePolicy` of `AWS::AutoScaling::AutoScalingGroup`.
        InstanceMaintenancePolicy;
        new ();
        set {
            /// `MaxHealthyPercentage`: -1 to 200. Update: in place.
            max_healthy_percentage: Int = "MaxHealthyPercentage";
            /// `MinHealthyPercentage`: -1 to 100. Update: in place.
            min_healthy_percentage: Int = "MinHealthyPercentage";
        }
    }

    property! {
        /// `InstanceRequirements` of `AWS::AutoScaling::AutoScalingGroup`.
        InstanceRequirements;
        new (memory_mi_b: MemoryMiBRequest = "MemoryMiB", v_cpu_count: VCpuCountRequest = "VCpuCount");
        set {
            /// `AcceleratorCount`. Update: may replace.
            accelerator_count: AcceleratorCountRequest = "AcceleratorCount";
            /// `AcceleratorManufacturers`: no item twice. Update: may replace.
            accelerator_manufacturers: List<AcceleratorManufacturers> = "AcceleratorManufacturers";
            /// `AcceleratorNames`: no item twice. Update: may replace.
            accelerator_names: List<AcceleratorNames> = "AcceleratorNames";
            /// `AcceleratorTotalMemoryMiB`. Update: may replace.
            accelerator_total_memory_mi_b: AcceleratorTotalMemoryMiBRequest = "AcceleratorTotalMemoryMiB";
            /// `AcceleratorTypes`: no item twice. Update: may replace.
            accelerator_types: List<AcceleratorTypes> = "AcceleratorTypes";
            /// `AllowedInstanceTypes`: at most 400 items, no item twice, 1 to 30 characters, `^[a-zA-Z0-9\.\*\-]+$`. Update: may replace.
            allowed_instance_types: List<Str> = "AllowedInstanceTypes";
            /// `BareMetal`. Update: may replace.
            bare_metal: BareMetal = "BareMetal";
            /// `BaselineEbsBandwidthMbps`. Update: may replace.
            baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbpsRequest = "BaselineEbsBandwidthMbps";
            /// `BaselinePerformanceFactors`. Update: may replace.
            baseline_performance_factors: BaselinePerformanceFactorsRequest = "BaselinePerformanceFactors";
            /// `BurstablePerformance`. Update: may replace.
            burstable_performance: BurstablePerformance = "BurstablePerformance";
            /// `CpuManufacturers`: no item twice. Update: may replace.
            cpu_manufacturers: List<CpuManufacturers> = "CpuManufacturers";
            /// `ExcludedInstanceTypes`: at most 400 items, no item twice, 1 to 30 characters, `^[a-zA-Z0-9\.\*\-]+$`. Update: may replace.
            excluded_instance_types: List<Str> = "ExcludedInstanceTypes";
            /// `InstanceGenerations`: no item twice. Update: may replace.
            instance_generations: List<InstanceGenerations> = "InstanceGenerations";
            /// `LocalStorage`. Update: may replace.
            local_storage: LocalStorage = "LocalStorage";
            /// `LocalStorageTypes`: no item twice. Update: may replace.
            local_storage_types: List<LocalStorageTypes> = "LocalStorageTypes";
            /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`: at least 0. Update: may replace.
            max_spot_price_as_percentage_of_optimal_on_demand_price: Int = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
            /// `MemoryGiBPerVCpu`. Update: may replace.
            memory_gib_per_v_cpu: MemoryGiBPerVCpuRequest = "MemoryGiBPerVCpu";
            /// `NetworkBandwidthGbps`. Update: may replace.
            network_bandwidth_gbps: NetworkBandwidthGbpsRequest = "NetworkBandwidthGbps";
            /// `NetworkInterfaceCount`. Update: may replace.
            network_interface_count: NetworkInterfaceCountRequest = "NetworkInterfaceCount";
            /// `OnDemandMaxPricePercentageOverLowestPrice`: at least 0. Update: may replace.
            on_demand_max_price_percentage_over_lowest_price: Int = "OnDemandMaxPricePercentageOverLowestPrice";
            /// `RequireHibernateSupport`. Update: may replace.
            require_hibernate_support: Bool = "RequireHibernateSupport";
            /// `SpotMaxPricePercentageOverLowestPrice`: at least 0. Update: may replace.
            spot_max_price_percentage_over_lowest_price: Int = "SpotMaxPricePercentageOverLowestPrice";
            /// `TotalLocalStorageGB`. Update: may replace.
            total_local_storage_gb: TotalLocalStorageGBRequest = "TotalLocalStorageGB";
        }
    }

    property! {
        /// `InstancesDistribution` of `AWS::AutoScaling::AutoScalingGroup`.
        InstancesDistribution;
        new ();
        set {
            /// `DistributionSegments`: 1 items. Update: may replace.
            distribution_segments: List<DistributionSegment> = "DistributionSegments";
            /// `OnDemandAllocationStrategy`. Update: may replace.
            on_demand_allocation_strategy: Str = "OnDemandAllocationStrategy";
            /// `OnDemandBaseCapacity`. Update: may replace.
            on_demand_base_capacity: Int = "OnDemandBaseCapacity";
            /// `OnDemandPercentageAboveBaseCapacity`. Update: may replace.
            on_demand_percentage_above_base_capacity: Int = "OnDemandPercentageAboveBaseCapacity";
            /// `SpotAllocationStrategy`. Update: may replace.
            spot_allocation_strategy: Str = "SpotAllocationStrategy";
            /// `SpotInstancePools`. Update: may replace.
            spot_instance_pools: Int = "SpotInstancePools";
            /// `SpotMaxPrice`: at most 255 characters. Update: may replace.
            spot_max_price: Str = "SpotMaxPrice";
        }
    }

    property! {
        /// `LaunchTemplate` of `AWS::AutoScaling::AutoScalingGroup`.
        LaunchTemplate;
        new (launch_template_specification: LaunchTemplateSpecification = "LaunchTemplateSpecification");
        set {
            /// `Overrides`. Update: may replace.
            overrides: List<LaunchTemplateOverrides> = "Overrides";
        }
    }

    property! {
        /// `LaunchTemplateOverrides` of `AWS::AutoScaling::AutoScalingGroup`.
        LaunchTemplateOverrides;
        new ();
        set {
            /// `ImageId`: 5 to 21 characters, `^ami-[a-z0-9]{1,17}$`. Update: may replace.
            image_id: Str = "ImageId";
            /// `InstanceRequirements`. Update: may replace.
            instance_requirements: InstanceRequirements = "InstanceRequirements";
            /// `InstanceType`: 1 to 255 characters. Update: may replace.
            instance_type: Str = "InstanceType";
            /// `LaunchTemplateSpecification`. Update: may replace.
            launch_template_specification: LaunchTemplateSpecification = "LaunchTemplateSpecification";
            /// `WeightedCapacity`: 1 to 32 characters. Update: may replace.
            weighted_capacity: Str = "WeightedCapacity";
        }
    }

    property! {
        /// `LaunchTemplateSpecification` of `AWS::AutoScaling::AutoScalingGroup`.
        LaunchTemplateSpecification;
        new (version: Str = "Version");
        set {
            /// `LaunchTemplateId`: 1 to 255 characters. Update: may replace.
            launch_template_id: Ec2LaunchTemplateId = "LaunchTemplateId";
            /// `LaunchTemplateName`: 3 to 128 characters, `^[a-zA-Z0-9\(\)\.\-/_]+$`. Update: may replace.
            launch_template_name: Str = "LaunchTemplateName";
        }
    }

    property! {
        /// `LifecycleHookSpecification` of `AWS::AutoScaling::AutoScalingGroup`.
        LifecycleHookSpecification;
        new_with LifecycleHookSpecificationRequired {
            /// `LifecycleHookName`: 1 to 255 characters, `^[A-Za-z0-9\-_\/]+$`. Update: in place.
            lifecycle_hook_name: Str = "LifecycleHookName",
            /// `LifecycleTransition`. Update: in place.
            lifecycle_transition: Str = "LifecycleTransition",
        }
        set {
            /// `DefaultResult`. Update: in place.
            default_result: Str = "DefaultResult";
            /// `HeartbeatTimeout`. Update: in place.
            heartbeat_timeout: Int = "HeartbeatTimeout";
            /// `NotificationMetadata`: 1 to 4000 characters, `^[\u0009\u000A\u000D\u0020-\u007e]+$`. Update: in place.
            notification_metadata: Str = "NotificationMetadata";
            /// `NotificationTargetARN`: at most 255 characters. Update: in place.
            notification_target_arn: Arn = "NotificationTargetARN";
            /// `RoleARN`: 1 to 255 characters. Update: in place.
            role_arn: IamRoleArn = "RoleARN";
        }
    }

    property! {
        /// `MemoryGiBPerVCpuRequest` of `AWS::AutoScaling::AutoScalingGroup`.
        MemoryGiBPerVCpuRequest;
        new ();
        set {
            /// `Max`: at least 0. Update: may replace.
            max: Num = "Max";
            /// `Min`: at least 0. Update: may replace.
            min: Num = "Min";
        }
    }

    property! {
        /// `MemoryMiBRequest` of `AWS::AutoScaling::AutoScalingGroup`.
        MemoryMiBRequest;
        new ();
        set {
            /// `Max`: at least 0. Update: may replace.
            max: Int = "Max";
            /// `Min`: at least 0. Update: may replace.
            min: Int = "Min";
        }
    }

    property! {
        /// `MetricsCollection` of `AWS::AutoScaling::AutoScalingGroup`.
        MetricsCollection;
        new (granularity: Str = "Granularity");
        set {
            /// `Metrics`. Update: in place.
            metrics: List<Str> = "Metrics";
        }
    }

    property! {
        /// `MixedInstancesPolicy` of `AWS::AutoScaling::AutoScalingGroup`.
        MixedInstancesPolicy;
        new (launch_template: LaunchTemplate = "LaunchTemplate");
        set {
            /// `InstancesDistribution`. Update: may replace.
            instances_distribution: InstancesDistribution = "InstancesDistribution";
        }
    }

    property! {
        /// `NetworkBandwidthGbpsRequest` of `AWS::AutoScaling::AutoScalingGroup`.
        NetworkBandwidthGbpsRequest;
        new ();
        set {
            /// `Max`: at least 0. Update: may replace.
            max: Num = "Max";
            /// `Min`: at least 0. Update: may replace.
            min: Num = "Min";
        }
    }

    property! {
        /// `NetworkInterfaceCountRequest` of `AWS::AutoScaling::AutoScalingGroup`.
        NetworkInterfaceCountRequest;
        new ();
        set {
            /// `Max`: at least 0. Update: may replace.
            max: Int = "Max";
            /// `Min`: at least 0. Update: may replace.
            min: Int = "Min";
        }
    }

    property! {
        /// `NotificationConfiguration` of `AWS::AutoScaling::AutoScalingGroup`.
        NotificationConfiguration;
        new (topic_arn: Json = "TopicARN");
        set {
            /// `NotificationTypes`. Update: in place.
            notification_types: List<Str> = "NotificationTypes";
        }
    }

    property! {
        /// `PerformanceFactorReferenceRequest` of `AWS::AutoScaling::AutoScalingGroup`.
        PerformanceFactorReferenceRequest;
        new ();
        set {
            /// `InstanceFamily`. Update: may replace.
            instance_family: Str = "InstanceFamily";
        }
    }

    property! {
        /// `RetentionTriggers` of `AWS::AutoScaling::AutoScalingGroup`.
        RetentionTriggers;
        new ();
        set {
            /// `TerminateHookAbandon`. Update: in place.
            terminate_hook_abandon: TerminateHookAbandon = "TerminateHookAbandon";
        }
    }

    property! {
        /// `TagProperty` of `AWS::AutoScaling::AutoScalingGroup`.
        TagProperty;
        new_with TagPropertyRequired {
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value",
            /// `Key`: 1 to 128 characters. Update: in place.
            key: Str = "Key",
            /// `PropagateAtLaunch`. Update: in place.
            propagate_at_launch: Bool = "PropagateAtLaunch",
        }
        set {
        }
    }

    property! {
        /// `TotalLocalStorageGBRequest` of `AWS::AutoScaling::AutoScalingGroup`.
        TotalLocalStorageGBRequest;
        new ();
        set {
            /// `Max`: at least 0. Update: may replace.
            max: Num = "Max";
            /// `Min`: at least 0. Update: may replace.
            min: Num = "Min";
        }
    }

    property! {
        /// `TrafficSourceIdentifier` of `AWS::AutoScaling::AutoScalingGroup`.
        TrafficSourceIdentifier;
        new_with TrafficSourceIdentifierRequired {
            /// `Identifier`: 1 to 511 characters. Update: in place.
            identifier: Str = "Identifier",
            /// `Type`: 1 to 511 characters. Update: in place.
            type_: Str = "Type",
        }
        set {
        }
    }

    property! {
        /// `VCpuCountRequest` of `AWS::AutoScaling::AutoScalingGroup`.
        VCpuCountRequest;
        new ();
        set {
            /// `Max`: at least 0. Update: may replace.
            max: Int = "Max";
            /// `Min`: at least 0. Update: may replace.
            min: Int = "Min";
        }
    }

    values! {
        /// `AcceleratorManufacturers` of `AWS::AutoScaling::AutoScalingGroup`.
        AcceleratorManufacturers {
            AMAZON_WEB_SERVICES = "amazon-web-services",
            AMD = "amd",
            NVIDIA = "nvidia",
            XILINX = "xilinx",
        }
    }

    values! {
        /// `AcceleratorNames` of `AWS::AutoScaling::AutoScalingGroup`.
        AcceleratorNames {
            A100 = "a100",
            K80 = "k80",
            M60 = "m60",
            RADEON_PRO_V520 = "radeon-pro-v520",
            T4 = "t4",
            V100 = "v100",
            VU9P = "vu9p",
        }
    }

    values! {
        /// `AcceleratorTypes` of `AWS::AutoScaling::AutoScalingGroup`.
        AcceleratorTypes {
            FPGA = "fpga",
            GPU = "gpu",
            INFERENCE = "inference",
        }
    }

    values! {
        /// `BareMetal` of `AWS::AutoScaling::AutoScalingGroup`.
        BareMetal {
            EXCLUDED = "excluded",
            INCLUDED = "included",
            REQUIRED = "required",
        }
    }

    values! {
        /// `BurstablePerformance` of `AWS::AutoScaling::AutoScalingGroup`.
        BurstablePerformance {
            EXCLUDED = "excluded",
            INCLUDED = "included",
            REQUIRED = "required",
        }
    }

    values! {
        /// `CapacityDistributionStrategy` of `AWS::AutoScaling::AutoScalingGroup`.
        CapacityDistributionStrategy {
            BALANCED_BEST_EFFORT = "balanced-best-effort",
            BALANCED_ONLY = "balanced-only",
            RESERVATIONS_THEN_BALANCED = "reservations-then-balanced",
        }
    }

    values! {
        /// `CapacityReservationPreference` of `AWS::AutoScaling::AutoScalingGroup`.
        CapacityReservationPreference {
            CAPACITY_RESERVATIONS_FIRST = "capacity-reservations-first",
            CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only",
            DEFAULT = "default",
            NONE = "none",
        }
    }

    values! {
        /// `CpuManufacturers` of `AWS::AutoScaling::AutoScalingGroup`.
        CpuManufacturers {
            AMAZON_WEB_SERVICES = "amazon-web-services",
            AMD = "amd",
            APPLE = "apple",
            INTEL = "intel",
        }
    }

    values! {
        /// `DeletionProtection` of `AWS::AutoScaling::AutoScalingGroup`.
        DeletionProtection {
            NONE = "none",
            PREVENT_ALL_DELETION = "prevent-all-deletion",
            PREVENT_FORCE_DELETION = "prevent-force-deletion",
        }
    }

    values! {
        /// `ImpairedZoneHealthCheckBehavior` of `AWS::AutoScaling::AutoScalingGroup`.
        ImpairedZoneHealthCheckBehavior {
            IGNORE_UNHEALTHY = "IgnoreUnhealthy",
            REPLACE_UNHEALTHY = "ReplaceUnhealthy",
        }
    }

    values! {
        /// `InstanceGenerations` of `AWS::AutoScaling::AutoScalingGroup`.
        InstanceGenerations {
            CURRENT = "current",
            PREVIOUS = "previous",
        }
    }

    values! {
        /// `LocalStorage` of `AWS::AutoScaling::AutoScalingGroup`.
        LocalStorage {
            EXCLUDED = "excluded",
            INCLUDED = "included",
            REQUIRED = "required",
        }
    }

    values! {
        /// `LocalStorageTypes` of `AWS::AutoScaling::AutoScalingGroup`.
        LocalStorageTypes {
            HDD = "hdd",
            SSD = "ssd",
        }
    }

    values! {
        /// `TargetCapacityTypes` of `AWS::AutoScaling::AutoScalingGroup`.
        TargetCapacityTypes {
            ON_DEMAND_CAPACITY_RESERVATION = "on-demand-capacity-reservation",
            CAPACITY_BLOCK = "capacity-block",
            INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation",
            ON_DEMAND = "on-demand",
        }
    }

    values! {
        /// `TerminateHookAbandon` of `AWS::AutoScaling::AutoScalingGroup`.
        TerminateHookAbandon {
            RETAIN = "retain",
            TERMINATE = "terminate",
        }
    }
}

resource! {
    /// `AWS::AutoScaling::LaunchConfiguration` (AWS ends it: maintenance): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html).
    LaunchConfiguration = "AWS::AutoScaling::LaunchConfiguration", Ref = AutoScalingLaunchConfigurationName;
    new_with LaunchConfigurationRequired {
        /// `ImageId`: 1 to 255 characters. Update: replaces.
        image_id: Str = "ImageId",
        /// `InstanceType`: 1 to 255 characters. Update: replaces.
        instance_type: Str = "InstanceType",
    }
    set {
        /// `AssociatePublicIpAddress`. Update: replaces.
        associate_public_ip_address: Bool = "AssociatePublicIpAddress";
        /// `BlockDeviceMappings`: no item twice. Update: replaces.
        block_device_mappings: List<launch_configuration::BlockDeviceMapping> = "BlockDeviceMappings";
        /// `ClassicLinkVPCId`: 1 to 255 characters. Update: replaces.
        classic_link_vpc_id: Str = "ClassicLinkVPCId";
        /// `ClassicLinkVPCSecurityGroups`: 1 to 255 characters. Update: replaces.
        classic_link_vpc_security_groups: List<Str> = "ClassicLinkVPCSecurityGroups";
        /// `EbsOptimized`. Update: replaces.
        ebs_optimized: Bool = "EbsOptimized";
        /// `IamInstanceProfile`: 1 to 1600 characters. Update: replaces.
        iam_instance_profile: IamInstanceProfileName = "IamInstanceProfile";
        /// `ImageId`: 1 to 255 characters. Update: replaces.
        image_id: Str = "ImageId";
        /// `InstanceId`: 1 to 19 characters. Update: replaces.
        instance_id: Str = "InstanceId";
        /// `InstanceMonitoring`. Update: replaces.
        instance_monitoring: Bool = "InstanceMonitoring";
        /// `InstanceType`: 1 to 255 characters. Update: replaces.
        instance_type: Str = "InstanceType";
        /// `KernelId`: 1 to 255 characters. Update: replaces.
        kernel_id: Str = "KernelId";
        /// `KeyName`: 1 to 255 characters. Update: replaces.
        key_name: Str = "KeyName";
        /// `LaunchConfigurationName`: 1 to 255 characters. Update: replaces.
        launch_configuration_name: Str = "LaunchConfigurationName";
        /// `MetadataOptions`. Update: replaces.
        metadata_options: launch_configuration::MetadataOptions = "MetadataOptions";
        /// `PlacementTenancy`: 1 to 64 characters. Update: replaces.
        placement_tenancy: Str = "PlacementTenancy";
        /// `RamDiskId`: 1 to 255 characters. Update: replaces.
        ram_disk_id: Str = "RamDiskId";
        /// `SecurityGroups`. Update: replaces.
        security_groups: List<Ec2SecurityGroup> = "SecurityGroups";
        /// `SpotPrice`: 1 to 255 characters. Update: replaces.
        spot_price: Str = "SpotPrice";
        /// `UserData`: at most 21 847 characters. Update: replaces.
        user_data: Str = "UserData";
    }
    get {
    }
    ref launch_configuration_name;
}

/// Property types of `AWS::AutoScaling::LaunchConfiguration`.
pub mod launch_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BlockDevice` of `AWS::AutoScaling::LaunchConfiguration`.
        BlockDevice;
        new ();
        set {
            /// `DeleteOnTermination`. Update: replaces.
            delete_on_termination: Bool = "DeleteOnTermination";
            /// `Encrypted`. Update: replaces.
            encrypted: Bool = "Encrypted";
            /// `Iops`: 100 to 20 000. Update: replaces.
            iops: Int = "Iops";
            /// `SnapshotId`: 1 to 255 characters. Update: replaces.
            snapshot_id: Str = "SnapshotId";
            /// `Throughput`: 125 to 1000. Update: replaces.
            throughput: Int = "Throughput";
            /// `VolumeSize`: 1 to 16 384. Update: replaces.
            volume_size: Int = "VolumeSize";
            /// `VolumeType`: 1 to 255 characters. Update: replaces.
            volume_type: Str = "VolumeType";
        }
    }

    property! {
        /// `BlockDeviceMapping` of `AWS::AutoScaling::LaunchConfiguration`.
        BlockDeviceMapping;
        new (device_name: Str = "DeviceName");
        set {
            /// `Ebs`. Update: replaces.
            ebs: BlockDevice = "Ebs";
            /// `NoDevice`. Update: replaces.
            no_device: Bool = "NoDevice";
            /// `VirtualName`: 1 to 255 characters. Update: replaces.
            virtual_name: Str = "VirtualName";
        }
    }

    property! {
        /// `MetadataOptions` of `AWS::AutoScaling::LaunchConfiguration`.
        MetadataOptions;
        new ();
        set {
            /// `HttpEndpoint`. Update: replaces.
            http_endpoint: HttpEndpoint = "HttpEndpoint";
            /// `HttpPutResponseHopLimit`: 1 to 64. Update: replaces.
            http_put_response_hop_limit: Int = "HttpPutResponseHopLimit";
            /// `HttpTokens`. Update: replaces.
            http_tokens: HttpTokens = "HttpTokens";
        }
    }

    values! {
        /// `HttpEndpoint` of `AWS::AutoScaling::LaunchConfiguration`.
        HttpEndpoint {
            DISABLED = "disabled",
            ENABLED = "enabled",
        }
    }

    values! {
        /// `HttpTokens` of `AWS::AutoScaling::LaunchConfiguration`.
        HttpTokens {
            OPTIONAL = "optional",
            REQUIRED = "required",
        }
    }
}

resource! {
    /// `AWS::AutoScaling::LifecycleHook`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-lifecyclehook.html).
    LifecycleHook = "AWS::AutoScaling::LifecycleHook", Ref = Str;
    new (lifecycle_transition: lifecycle_hook::LifecycleTransition = "LifecycleTransition", auto_scaling_group_name: AutoScalingAutoScalingGroupName = "AutoScalingGroupName");
    set {
        /// `AutoScalingGroupName`: 1 to 255 characters. Update: replaces.
        auto_scaling_group_name: AutoScalingAutoScalingGroupName = "AutoScalingGroupName";
        /// `DefaultResult`. Update: in place.
        default_result: lifecycle_hook::DefaultResult = "DefaultResult";
        /// `HeartbeatTimeout`. Update: in place.
        heartbeat_timeout: Int = "HeartbeatTimeout";
        /// `LifecycleHookName`: 1 to 255 characters, `^[A-Za-z0-9\-_\/]+$`. Update: replaces.
        lifecycle_hook_name: Str = "LifecycleHookName";
        /// `LifecycleTransition`. Update: in place.
        lifecycle_transition: lifecycle_hook::LifecycleTransition = "LifecycleTransition";
        /// `NotificationMetadata`: 1 to 1023 characters, `^[\u0009\u000A\u000D\u0020-\u007e]+$`. Update: in place.
        notification_metadata: Str = "NotificationMetadata";
        /// `NotificationTargetARN`: at most 255 characters. Update: in place.
        notification_target_arn: Arn = "NotificationTargetARN";
        /// `RoleARN`: 1 to 255 characters. Update: in place.
        role_arn: IamRoleArn = "RoleARN";
    }
    get {
    }
}

/// Property types of `AWS::AutoScaling::LifecycleHook`.
pub mod lifecycle_hook {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `DefaultResult` of `AWS::AutoScaling::LifecycleHook`.
        DefaultResult {
            ABANDON = "ABANDON",
            CONTINUE = "CONTINUE",
        }
    }

    values! {
        /// `LifecycleTransition` of `AWS::AutoScaling::LifecycleHook`.
        LifecycleTransition {
            AUTOSCALING_EC2_INSTANCE_LAUNCHING = "autoscaling:EC2_INSTANCE_LAUNCHING",
            AUTOSCALING_EC2_INSTANCE_TERMINATING = "autoscaling:EC2_INSTANCE_TERMINATING",
        }
    }
}

resource! {
    /// `AWS::AutoScaling::ScalingPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html).
    ScalingPolicy = "AWS::AutoScaling::ScalingPolicy", Ref = AutoScalingScalingPolicyArn;
    new (auto_scaling_group_name: AutoScalingAutoScalingGroupName = "AutoScalingGroupName");
    set {
        /// `AdjustmentType`: 1 to 255 characters. Update: in place.
        adjustment_type: scaling_policy::AdjustmentType = "AdjustmentType";
        /// `AutoScalingGroupName`: 1 to 255 characters. Update: replaces.
        auto_scaling_group_name: AutoScalingAutoScalingGroupName = "AutoScalingGroupName";
        /// `Cooldown`. Update: in place.
        cooldown: Str = "Cooldown";
        /// `EstimatedInstanceWarmup`. Update: in place.
        estimated_instance_warmup: Int = "EstimatedInstanceWarmup";
        /// `MetricAggregationType`: 1 to 32 characters. Update: in place.
        metric_aggregation_type: scaling_policy::MetricAggregationType = "MetricAggregationType";
        /// `MinAdjustmentMagnitude`. Update: in place.
        min_adjustment_magnitude: Int = "MinAdjustmentMagnitude";
        /// `PolicyType`: 1 to 64 characters. Update: in place.
        policy_type: scaling_policy::PolicyType = "PolicyType";
        /// `PredictiveScalingConfiguration`. Update: in place.
        predictive_scaling_configuration: scaling_policy::PredictiveScalingConfiguration = "PredictiveScalingConfiguration";
        /// `ScalingAdjustment`. Update: in place.
        scaling_adjustment: Int = "ScalingAdjustment";
        /// `StepAdjustments`: no item twice. Update: in place.
        step_adjustments: List<scaling_policy::StepAdjustment> = "StepAdjustments";
        /// `TargetTrackingConfiguration`. Update: in place.
        target_tracking_configuration: scaling_policy::TargetTrackingConfiguration = "TargetTrackingConfiguration";
    }
    get {
        /// `PolicyName`
        policy_name: Str = "PolicyName";
    }
    ref arn;
}

/// Property types of `AWS::AutoScaling::ScalingPolicy`.
pub mod scaling_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CustomizedMetricSpecification` of `AWS::AutoScaling::ScalingPolicy`.
        CustomizedMetricSpecification;
        new ();
        set {
            /// `Dimensions`: no item twice. Update: in place.
            dimensions: List<MetricDimension> = "Dimensions";
            /// `MetricName`. Update: in place.
            metric_name: Str = "MetricName";
            /// `Metrics`: no item twice. Update: in place.
            metrics: List<TargetTrackingMetricDataQuery> = "Metrics";
            /// `Namespace`. Update: in place.
            namespace: Str = "Namespace";
            /// `Period`: at least 1. Update: in place.
            period: Int = "Period";
            /// `Statistic`. Update: in place.
            statistic: Statistic = "Statistic";
            /// `Unit`. Update: in place.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `Metric` of `AWS::AutoScaling::ScalingPolicy`.
        Metric;
        new_with MetricRequired {
            /// `MetricName`. Update: in place.
            metric_name: Str = "MetricName",
            /// `Namespace`. Update: in place.
            namespace: Str = "Namespace",
        }
        set {
            /// `Dimensions`: no item twice. Update: in place.
            dimensions: List<MetricDimension> = "Dimensions";
        }
    }

    property! {
        /// `MetricDataQuery` of `AWS::AutoScaling::ScalingPolicy`.
        MetricDataQuery;
        new (id: Str = "Id");
        set {
            /// `Expression`: 1 to 1023 characters. Update: in place.
            expression: Str = "Expression";
            /// `Label`: at most 2047 characters. Update: in place.
            label: Str = "Label";
            /// `MetricStat`. Update: in place.
            metric_stat: MetricStat = "MetricStat";
            /// `ReturnData`. Update: in place.
            return_data: Bool = "ReturnData";
        }
    }

    property! {
        /// `MetricDimension` of `AWS::AutoScaling::ScalingPolicy`.
        MetricDimension;
        new_with MetricDimensionRequired {
            /// `Value`. Update: in place.
            value: Str = "Value",
            /// `Name`. Update: in place.
            name: Str = "Name",
        }
        set {
        }
    }

    property! {
        /// `MetricStat` of `AWS::AutoScaling::ScalingPolicy`.
        MetricStat;
        new (stat: Str = "Stat", metric: Metric = "Metric");
        set {
            /// `Unit`. Update: in place.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `PredefinedMetricSpecification` of `AWS::AutoScaling::ScalingPolicy`.
        PredefinedMetricSpecification;
        new (predefined_metric_type: PredefinedMetricSpecificationPredefinedMetricType = "PredefinedMetricType");
        set {
            /// `ResourceLabel`: 1 to 1023 characters. Update: in place.
            resource_label: Str = "ResourceLabel";
        }
    }

    property! {
        /// `PredictiveScalingConfiguration` of `AWS::AutoScaling::ScalingPolicy`.
        PredictiveScalingConfiguration;
        new (metric_specifications: List<PredictiveScalingMetricSpecification> = "MetricSpecifications");
        set {
            /// `MaxCapacityBreachBehavior`. Update: in place.
            max_capacity_breach_behavior: MaxCapacityBreachBehavior = "MaxCapacityBreachBehavior";
            /// `MaxCapacityBuffer`: 0 to 100. Update: in place.
            max_capacity_buffer: Int = "MaxCapacityBuffer";
            /// `Mode`. Update: in place.
            mode: Mode = "Mode";
            /// `SchedulingBufferTime`: at least 0. Update: in place.
            scheduling_buffer_time: Int = "SchedulingBufferTime";
        }
    }

    property! {
        /// `PredictiveScalingCustomizedCapacityMetric` of `AWS::AutoScaling::ScalingPolicy`.
        PredictiveScalingCustomizedCapacityMetric;
        new (metric_data_queries: List<MetricDataQuery> = "MetricDataQueries");
        set {
        }
    }

    property! {
        /// `PredictiveScalingCustomizedLoadMetric` of `AWS::AutoScaling::ScalingPolicy`.
        PredictiveScalingCustomizedLoadMetric;
        new (metric_data_queries: List<MetricDataQuery> = "MetricDataQueries");
        set {
        }
    }

    property! {
        /// `PredictiveScalingCustomizedScalingMetric` of `AWS::AutoScaling::ScalingPolicy`.
        PredictiveScalingCustomizedScalingMetric;
        new (metric_data_queries: List<MetricDataQuery> = "MetricDataQueries");
        set {
        }
    }

    property! {
        /// `PredictiveScalingMetricSpecification` of `AWS::AutoScaling::ScalingPolicy`.
        PredictiveScalingMetricSpecification;
        new (target_value: Num = "TargetValue");
        set {
            /// `CustomizedCapacityMetricSpecification`. Update: in place.
            customized_capacity_metric_specification: PredictiveScalingCustomizedCapacityMetric = "CustomizedCapacityMetricSpecification";
            /// `CustomizedLoadMetricSpecification`. Update: in place.
            customized_load_metric_specification: PredictiveScalingCustomizedLoadMetric = "CustomizedLoadMetricSpecification";
            /// `CustomizedScalingMetricSpecification`. Update: in place.
            customized_scaling_metric_specification: PredictiveScalingCustomizedScalingMetric = "CustomizedScalingMetricSpecification";
            /// `PredefinedLoadMetricSpecification`. Update: in place.
            predefined_load_metric_specification: PredictiveScalingPredefinedLoadMetric = "PredefinedLoadMetricSpecification";
            /// `PredefinedMetricPairSpecification`. Update: in place.
            predefined_metric_pair_specification: PredictiveScalingPredefinedMetricPair = "PredefinedMetricPairSpecification";
            /// `PredefinedScalingMetricSpecification`. Update: in place.
            predefined_scaling_metric_specification: PredictiveScalingPredefinedScalingMetric = "PredefinedScalingMetricSpecification";
        }
    }

    property! {
        /// `PredictiveScalingPredefinedLoadMetric` of `AWS::AutoScaling::ScalingPolicy`.
        PredictiveScalingPredefinedLoadMetric;
        new (predefined_metric_type: PredictiveScalingPredefinedLoadMetricPredefinedMetricType = "PredefinedMetricType");
        set {
            /// `ResourceLabel`: 1 to 1023 characters. Update: in place.
            resource_label: Str = "ResourceLabel";
        }
    }

    property! {
        /// `PredictiveScalingPredefinedMetricPair` of `AWS::AutoScaling::ScalingPolicy`.
        PredictiveScalingPredefinedMetricPair;
        new (predefined_metric_type: PredictiveScalingPredefinedMetricPairPredefinedMetricType = "PredefinedMetricType");
        set {
            /// `ResourceLabel`: 1 to 1023 characters. Update: in place.
            resource_label: Str = "ResourceLabel";
        }
    }

    property! {
        /// `PredictiveScalingPredefinedScalingMetric` of `AWS::AutoScaling::ScalingPolicy`.
        PredictiveScalingPredefinedScalingMetric;
        new (predefined_metric_type: PredictiveScalingPredefinedScalingMetricPredefinedMetricType = "PredefinedMetricType");
        set {
            /// `ResourceLabel`: 1 to 1023 characters. Update: in place.
            resource_label: Str = "ResourceLabel";
        }
    }

    property! {
        /// `StepAdjustment` of `AWS::AutoScaling::ScalingPolicy`.
        StepAdjustment;
        new (scaling_adjustment: Int = "ScalingAdjustment");
        set {
            /// `MetricIntervalLowerBound`. Update: in place.
            metric_interval_lower_bound: Num = "MetricIntervalLowerBound";
            /// `MetricIntervalUpperBound`. Update: in place.
            metric_interval_upper_bound: Num = "MetricIntervalUpperBound";
        }
    }

    property! {
        /// `TargetTrackingConfiguration` of `AWS::AutoScaling::ScalingPolicy`.
        TargetTrackingConfiguration;
        new (target_value: Num = "TargetValue");
        set {
            /// `CustomizedMetricSpecification`. Update: in place.
            customized_metric_specification: CustomizedMetricSpecification = "CustomizedMetricSpecification";
            /// `DisableScaleIn`. Update: in place.
            disable_scale_in: Bool = "DisableScaleIn";
            /// `PredefinedMetricSpecification`. Update: in place.
            predefined_metric_specification: PredefinedMetricSpecification = "PredefinedMetricSpecification";
        }
    }

    property! {
        /// `TargetTrackingMetricDataQuery` of `AWS::AutoScaling::ScalingPolicy`.
        TargetTrackingMetricDataQuery;
        new (id: Str = "Id");
        set {
            /// `Expression`: 1 to 2047 characters. Update: in place.
            expression: Str = "Expression";
            /// `Label`: at most 2047 characters. Update: in place.
            label: Str = "Label";
            /// `MetricStat`. Update: in place.
            metric_stat: TargetTrackingMetricStat = "MetricStat";
            /// `Period`: at least 1. Update: in place.
            period: Int = "Period";
            /// `ReturnData`. Update: in place.
            return_data: Bool = "ReturnData";
        }
    }

    property! {
        /// `TargetTrackingMetricStat` of `AWS::AutoScaling::ScalingPolicy`.
        TargetTrackingMetricStat;
        new (stat: Str = "Stat", metric: Metric = "Metric");
        set {
            /// `Period`: at least 1. Update: in place.
            period: Int = "Period";
            /// `Unit`. Update: in place.
            unit: Str = "Unit";
        }
    }

    values! {
        /// `AdjustmentType` of `AWS::AutoScaling::ScalingPolicy`.
        AdjustmentType {
            CHANGE_IN_CAPACITY = "ChangeInCapacity",
            EXACT_CAPACITY = "ExactCapacity",
            PERCENT_CHANGE_IN_CAPACITY = "PercentChangeInCapacity",
        }
    }

    values! {
        /// `MaxCapacityBreachBehavior` of `AWS::AutoScaling::ScalingPolicy`.
        MaxCapacityBreachBehavior {
            HONOR_MAX_CAPACITY = "HonorMaxCapacity",
            INCREASE_MAX_CAPACITY = "IncreaseMaxCapacity",
        }
    }

    values! {
        /// `MetricAggregationType` of `AWS::AutoScaling::ScalingPolicy`.
        MetricAggregationType {
            AVERAGE = "Average",
            MAXIMUM = "Maximum",
            MINIMUM = "Minimum",
        }
    }

    values! {
        /// `Mode` of `AWS::AutoScaling::ScalingPolicy`.
        Mode {
            FORECAST_AND_SCALE = "ForecastAndScale",
            FORECAST_ONLY = "ForecastOnly",
        }
    }

    values! {
        /// `PolicyType` of `AWS::AutoScaling::ScalingPolicy`.
        PolicyType {
            PREDICTIVE_SCALING = "PredictiveScaling",
            SIMPLE_SCALING = "SimpleScaling",
            STEP_SCALING = "StepScaling",
            TARGET_TRACKING_SCALING = "TargetTrackingScaling",
        }
    }

    values! {
        /// `PredefinedMetricSpecificationPredefinedMetricType` of `AWS::AutoScaling::ScalingPolicy`.
        PredefinedMetricSpecificationPredefinedMetricType {
            ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget",
            ASG_AVERAGE_CPU_UTILIZATION = "ASGAverageCPUUtilization",
            ASG_AVERAGE_NETWORK_IN = "ASGAverageNetworkIn",
            ASG_AVERAGE_NETWORK_OUT = "ASGAverageNetworkOut",
        }
    }

    values! {
        /// `PredictiveScalingPredefinedLoadMetricPredefinedMetricType` of `AWS::AutoScaling::ScalingPolicy`.
        PredictiveScalingPredefinedLoadMetricPredefinedMetricType {
            ALB_TARGET_GROUP_REQUEST_COUNT = "ALBTargetGroupRequestCount",
            ASG_TOTAL_CPU_UTILIZATION = "ASGTotalCPUUtilization",
            ASG_TOTAL_NETWORK_IN = "ASGTotalNetworkIn",
            ASG_TOTAL_NETWORK_OUT = "ASGTotalNetworkOut",
        }
    }

    values! {
        /// `PredictiveScalingPredefinedMetricPairPredefinedMetricType` of `AWS::AutoScaling::ScalingPolicy`.
        PredictiveScalingPredefinedMetricPairPredefinedMetricType {
            ALB_REQUEST_COUNT = "ALBRequestCount",
            ASGCPU_UTILIZATION = "ASGCPUUtilization",
            ASG_NETWORK_IN = "ASGNetworkIn",
            ASG_NETWORK_OUT = "ASGNetworkOut",
        }
    }

    values! {
        /// `PredictiveScalingPredefinedScalingMetricPredefinedMetricType` of `AWS::AutoScaling::ScalingPolicy`.
        PredictiveScalingPredefinedScalingMetricPredefinedMetricType {
            ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget",
            ASG_AVERAGE_CPU_UTILIZATION = "ASGAverageCPUUtilization",
            ASG_AVERAGE_NETWORK_IN = "ASGAverageNetworkIn",
            ASG_AVERAGE_NETWORK_OUT = "ASGAverageNetworkOut",
        }
    }

    values! {
        /// `Statistic` of `AWS::AutoScaling::ScalingPolicy`.
        Statistic {
            AVERAGE = "Average",
            MAXIMUM = "Maximum",
            MINIMUM = "Minimum",
            SAMPLE_COUNT = "SampleCount",
            SUM = "Sum",
        }
    }
}

resource! {
    /// `AWS::AutoScaling::ScheduledAction`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scheduledaction.html).
    ScheduledAction = "AWS::AutoScaling::ScheduledAction", Ref = Str;
    new (auto_scaling_group_name: AutoScalingAutoScalingGroupName = "AutoScalingGroupName");
    set {
        /// `AutoScalingGroupName`: 1 to 255 characters. Update: replaces.
        auto_scaling_group_name: AutoScalingAutoScalingGroupName = "AutoScalingGroupName";
        /// `DesiredCapacity`. Update: in place.
        desired_capacity: Int = "DesiredCapacity";
        /// `EndTime`. Update: in place.
        end_time: Str = "EndTime";
        /// `MaxSize`. Update: in place.
        max_size: Int = "MaxSize";
        /// `MinSize`. Update: in place.
        min_size: Int = "MinSize";
        /// `Recurrence`: 1 to 255 characters. Update: in place.
        recurrence: Str = "Recurrence";
        /// `StartTime`. Update: in place.
        start_time: Str = "StartTime";
        /// `TimeZone`: 1 to 255 characters. Update: in place.
        time_zone: Str = "TimeZone";
    }
    get {
        /// `ScheduledActionName`
        scheduled_action_name: Str = "ScheduledActionName";
    }
}

resource! {
    /// `AWS::AutoScaling::WarmPool`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-warmpool.html).
    WarmPool = "AWS::AutoScaling::WarmPool", Ref = Str;
    new (auto_scaling_group_name: AutoScalingAutoScalingGroupName = "AutoScalingGroupName");
    set {
        /// `AutoScalingGroupName`: 1 to 255 characters. Update: replaces.
        auto_scaling_group_name: AutoScalingAutoScalingGroupName = "AutoScalingGroupName";
        /// `InstanceReusePolicy`. Update: in place.
        instance_reuse_policy: warm_pool::InstanceReusePolicy = "InstanceReusePolicy";
        /// `MaxGroupPreparedCapacity`: at least -1. Update: in place.
        max_group_prepared_capacity: Int = "MaxGroupPreparedCapacity";
        /// `MinSize`: at least 0. Update: in place.
        min_size: Int = "MinSize";
        /// `PoolState`. Update: in place.
        pool_state: warm_pool::PoolState = "PoolState";
    }
    get {
    }
    ref auto_scaling_group_name;
}

/// Property types of `AWS::AutoScaling::WarmPool`.
pub mod warm_pool {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `InstanceReusePolicy` of `AWS::AutoScaling::WarmPool`.
        InstanceReusePolicy;
        new ();
        set {
            /// `ReuseOnScaleIn`. Update: in place.
            reuse_on_scale_in: Bool = "ReuseOnScaleIn";
        }
    }

    values! {
        /// `PoolState` of `AWS::AutoScaling::WarmPool`.
        PoolState {
            HIBERNATED = "Hibernated",
            RUNNING = "Running",
            STOPPED = "Stopped",
        }
    }
}
