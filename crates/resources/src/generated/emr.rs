// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::EMR`: 8 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::EMR::Cluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-cluster.html).
    Cluster = "AWS::EMR::Cluster", Ref = Str;
    new_with ClusterRequired {
        /// `Instances`. Update: may replace.
        instances: cluster::JobFlowInstancesConfig = "Instances",
        /// `ServiceRole`. Update: replaces.
        service_role: Str = "ServiceRole",
        /// `JobFlowRole`. Update: replaces.
        job_flow_role: Str = "JobFlowRole",
        /// `Name`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `AdditionalInfo`. Update: replaces.
        additional_info: Json = "AdditionalInfo";
        /// `Applications`: no item twice. Update: replaces.
        applications: List<cluster::Application> = "Applications";
        /// `AutoScalingRole`. Update: replaces.
        auto_scaling_role: Str = "AutoScalingRole";
        /// `AutoTerminationPolicy`. Update: in place.
        auto_termination_policy: cluster::AutoTerminationPolicy = "AutoTerminationPolicy";
        /// `BootstrapActions`: no item twice. Update: replaces.
        bootstrap_actions: List<cluster::BootstrapActionConfig> = "BootstrapActions";
        /// `Configurations`: no item twice. Update: replaces.
        configurations: List<cluster::Configuration> = "Configurations";
        /// `CustomAmiId`. Update: replaces.
        custom_ami_id: Str = "CustomAmiId";
        /// `EbsRootVolumeIops`. Update: replaces.
        ebs_root_volume_iops: Int = "EbsRootVolumeIops";
        /// `EbsRootVolumeSize`. Update: replaces.
        ebs_root_volume_size: Int = "EbsRootVolumeSize";
        /// `EbsRootVolumeThroughput`. Update: replaces.
        ebs_root_volume_throughput: Int = "EbsRootVolumeThroughput";
        /// `Instances`. Update: may replace.
        instances: cluster::JobFlowInstancesConfig = "Instances";
        /// `JobFlowRole`. Update: replaces.
        job_flow_role: Str = "JobFlowRole";
        /// `KerberosAttributes`. Update: replaces.
        kerberos_attributes: cluster::KerberosAttributes = "KerberosAttributes";
        /// `LogEncryptionKmsKeyId`. Update: replaces.
        log_encryption_kms_key_id: Str = "LogEncryptionKmsKeyId";
        /// `LogUri`. Update: replaces.
        log_uri: Str = "LogUri";
        /// `ManagedScalingPolicy`. Update: in place.
        managed_scaling_policy: cluster::ManagedScalingPolicy = "ManagedScalingPolicy";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `OSReleaseLabel`. Update: replaces.
        os_release_label: Str = "OSReleaseLabel";
        /// `PlacementGroupConfigs`: no item twice. Update: replaces.
        placement_group_configs: List<cluster::PlacementGroupConfig> = "PlacementGroupConfigs";
        /// `ReleaseLabel`. Update: replaces.
        release_label: Str = "ReleaseLabel";
        /// `ScaleDownBehavior`. Update: replaces.
        scale_down_behavior: Str = "ScaleDownBehavior";
        /// `SecurityConfiguration`. Update: replaces.
        security_configuration: Str = "SecurityConfiguration";
        /// `ServiceRole`. Update: replaces.
        service_role: Str = "ServiceRole";
        /// `StepConcurrencyLevel`. Update: in place.
        step_concurrency_level: Int = "StepConcurrencyLevel";
        /// `Steps`: no item twice. Update: replaces.
        steps: List<cluster::StepConfig> = "Steps";
        /// `Tags`. Update: in place.
        tags: List<cluster::Tag> = "Tags";
        /// `VisibleToAllUsers`. Update: in place.
        visible_to_all_users: Bool = "VisibleToAllUsers";
    }
    get {
        /// `MasterPublicDNS`
        master_public_dns: Str = "MasterPublicDNS";
    }
    ref id;
}

/// Property types of `AWS::EMR::Cluster`.
pub mod cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Application` of `AWS::EMR::Cluster`.
        Application;
        new ();
        set {
            /// `AdditionalInfo`. Update: replaces.
            additional_info: Map<Str> = "AdditionalInfo";
            /// `Args`: no item twice. Update: replaces.
            args: List<Str> = "Args";
            /// `Name`. Update: replaces.
            name: Str = "Name";
            /// `Version`. Update: replaces.
            version: Str = "Version";
        }
    }

    property! {
        /// `AutoScalingPolicy` of `AWS::EMR::Cluster`.
        AutoScalingPolicy;
        new (constraints: ScalingConstraints = "Constraints", rules: List<ScalingRule> = "Rules");
        set {
        }
    }

    property! {
        /// `AutoTerminationPolicy` of `AWS::EMR::Cluster`.
        AutoTerminationPolicy;
        new ();
        set {
            /// `IdleTimeout`. Update: in place.
            idle_timeout: Int = "IdleTimeout";
        }
    }

    property! {
        /// `BootstrapActionConfig` of `AWS::EMR::Cluster`.
        BootstrapActionConfig;
        new (script_bootstrap_action: ScriptBootstrapActionConfig = "ScriptBootstrapAction", name: Str = "Name");
        set {
        }
    }

    property! {
        /// `CloudWatchAlarmDefinition` of `AWS::EMR::Cluster`.
        CloudWatchAlarmDefinition;
        new_with CloudWatchAlarmDefinitionRequired {
            /// `MetricName`. Update: may replace.
            metric_name: Str = "MetricName",
            /// `ComparisonOperator`. Update: may replace.
            comparison_operator: Str = "ComparisonOperator",
            /// `Period`. Update: may replace.
            period: Int = "Period",
            /// `Threshold`. Update: may replace.
            threshold: Num = "Threshold",
        }
        set {
            /// `Dimensions`: no item twice. Update: may replace.
            dimensions: List<MetricDimension> = "Dimensions";
            /// `EvaluationPeriods`. Update: may replace.
            evaluation_periods: Int = "EvaluationPeriods";
            /// `Namespace`. Update: may replace.
            namespace: Str = "Namespace";
            /// `Statistic`. Update: may replace.
            statistic: Str = "Statistic";
            /// `Unit`. Update: may replace.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `ComputeLimits` of `AWS::EMR::Cluster`.
        ComputeLimits;
        new_with ComputeLimitsRequired {
            /// `UnitType`. Update: in place.
            unit_type: Str = "UnitType",
            /// `MaximumCapacityUnits`. Update: in place.
            maximum_capacity_units: Int = "MaximumCapacityUnits",
            /// `MinimumCapacityUnits`. Update: in place.
            minimum_capacity_units: Int = "MinimumCapacityUnits",
        }
        set {
            /// `MaximumCoreCapacityUnits`. Update: in place.
            maximum_core_capacity_units: Int = "MaximumCoreCapacityUnits";
            /// `MaximumOnDemandCapacityUnits`. Update: in place.
            maximum_on_demand_capacity_units: Int = "MaximumOnDemandCapacityUnits";
        }
    }

    property! {
        /// `Configuration` of `AWS::EMR::Cluster`.
        Configuration;
        new ();
        set {
            /// `Classification`. Update: replaces.
            classification: Str = "Classification";
            /// `ConfigurationProperties`. Update: replaces.
            configuration_properties: Map<Str> = "ConfigurationProperties";
            /// `Configurations`: no item twice. Update: replaces.
            configurations: List<Configuration> = "Configurations";
        }
    }

    property! {
        /// `EbsBlockDeviceConfig` of `AWS::EMR::Cluster`.
        EbsBlockDeviceConfig;
        new (volume_specification: VolumeSpecification = "VolumeSpecification");
        set {
            /// `VolumesPerInstance`. Update: may replace.
            volumes_per_instance: Int = "VolumesPerInstance";
        }
    }

    property! {
        /// `EbsConfiguration` of `AWS::EMR::Cluster`.
        EbsConfiguration;
        new ();
        set {
            /// `EbsBlockDeviceConfigs`: no item twice. Update: may replace.
            ebs_block_device_configs: List<EbsBlockDeviceConfig> = "EbsBlockDeviceConfigs";
            /// `EbsOptimized`. Update: may replace.
            ebs_optimized: Bool = "EbsOptimized";
        }
    }

    property! {
        /// `HadoopJarStepConfig` of `AWS::EMR::Cluster`.
        HadoopJarStepConfig;
        new (jar: Str = "Jar");
        set {
            /// `Args`: no item twice. Update: replaces.
            args: List<Str> = "Args";
            /// `MainClass`. Update: replaces.
            main_class: Str = "MainClass";
            /// `StepProperties`: no item twice. Update: replaces.
            step_properties: List<KeyValue> = "StepProperties";
        }
    }

    property! {
        /// `InstanceFleetConfig` of `AWS::EMR::Cluster`.
        InstanceFleetConfig;
        new ();
        set {
            /// `InstanceTypeConfigs`: no item twice. Update: may replace.
            instance_type_configs: List<InstanceTypeConfig> = "InstanceTypeConfigs";
            /// `LaunchSpecifications`. Update: may replace.
            launch_specifications: InstanceFleetProvisioningSpecifications = "LaunchSpecifications";
            /// `Name`. Update: may replace.
            name: Str = "Name";
            /// `ResizeSpecifications`. Update: may replace.
            resize_specifications: InstanceFleetResizingSpecifications = "ResizeSpecifications";
            /// `TargetOnDemandCapacity`. Update: may replace.
            target_on_demand_capacity: Int = "TargetOnDemandCapacity";
            /// `TargetSpotCapacity`. Update: may replace.
            target_spot_capacity: Int = "TargetSpotCapacity";
        }
    }

    property! {
        /// `InstanceFleetProvisioningSpecifications` of `AWS::EMR::Cluster`.
        InstanceFleetProvisioningSpecifications;
        new ();
        set {
            /// `OnDemandSpecification`. Update: may replace.
            on_demand_specification: OnDemandProvisioningSpecification = "OnDemandSpecification";
            /// `SpotSpecification`. Update: may replace.
            spot_specification: SpotProvisioningSpecification = "SpotSpecification";
        }
    }

    property! {
        /// `InstanceFleetResizingSpecifications` of `AWS::EMR::Cluster`.
        InstanceFleetResizingSpecifications;
        new ();
        set {
            /// `OnDemandResizeSpecification`. Update: may replace.
            on_demand_resize_specification: OnDemandResizingSpecification = "OnDemandResizeSpecification";
            /// `SpotResizeSpecification`. Update: may replace.
            spot_resize_specification: SpotResizingSpecification = "SpotResizeSpecification";
        }
    }

    property! {
        /// `InstanceGroupConfig` of `AWS::EMR::Cluster`.
        InstanceGroupConfig;
        new (instance_count: Int = "InstanceCount", instance_type: Str = "InstanceType");
        set {
            /// `AutoScalingPolicy`. Update: may replace.
            auto_scaling_policy: AutoScalingPolicy = "AutoScalingPolicy";
            /// `BidPrice`. Update: may replace.
            bid_price: Str = "BidPrice";
            /// `Configurations`: no item twice. Update: may replace.
            configurations: List<Configuration> = "Configurations";
            /// `CustomAmiId`. Update: may replace.
            custom_ami_id: Str = "CustomAmiId";
            /// `EbsConfiguration`. Update: may replace.
            ebs_configuration: EbsConfiguration = "EbsConfiguration";
            /// `Market`. Update: may replace.
            market: Str = "Market";
            /// `Name`. Update: may replace.
            name: Str = "Name";
        }
    }

    property! {
        /// `InstanceTypeConfig` of `AWS::EMR::Cluster`.
        InstanceTypeConfig;
        new (instance_type: Str = "InstanceType");
        set {
            /// `BidPrice`. Update: may replace.
            bid_price: Str = "BidPrice";
            /// `BidPriceAsPercentageOfOnDemandPrice`. Update: may replace.
            bid_price_as_percentage_of_on_demand_price: Num = "BidPriceAsPercentageOfOnDemandPrice";
            /// `Configurations`: no item twice. Update: may replace.
            configurations: List<Configuration> = "Configurations";
            /// `CustomAmiId`. Update: may replace.
            custom_ami_id: Str = "CustomAmiId";
            /// `EbsConfiguration`. Update: may replace.
            ebs_configuration: EbsConfiguration = "EbsConfiguration";
            /// `Priority`. Update: may replace.
            priority: Num = "Priority";
            /// `WeightedCapacity`. Update: may replace.
            weighted_capacity: Int = "WeightedCapacity";
        }
    }

    property! {
        /// `JobFlowInstancesConfig` of `AWS::EMR::Cluster`.
        JobFlowInstancesConfig;
        new ();
        set {
            /// `AdditionalMasterSecurityGroups`: no item twice. Update: may replace.
            additional_master_security_groups: List<Str> = "AdditionalMasterSecurityGroups";
            /// `AdditionalSlaveSecurityGroups`: no item twice. Update: may replace.
            additional_slave_security_groups: List<Str> = "AdditionalSlaveSecurityGroups";
            /// `CoreInstanceFleet`. Update: may replace.
            core_instance_fleet: InstanceFleetConfig = "CoreInstanceFleet";
            /// `CoreInstanceGroup`. Update: may replace.
            core_instance_group: InstanceGroupConfig = "CoreInstanceGroup";
            /// `Ec2KeyName`. Update: may replace.
            ec2_key_name: Str = "Ec2KeyName";
            /// `Ec2SubnetId`. Update: may replace.
            ec2_subnet_id: Str = "Ec2SubnetId";
            /// `Ec2SubnetIds`: no item twice. Update: may replace.
            ec2_subnet_ids: List<Str> = "Ec2SubnetIds";
            /// `EmrManagedMasterSecurityGroup`. Update: may replace.
            emr_managed_master_security_group: Str = "EmrManagedMasterSecurityGroup";
            /// `EmrManagedSlaveSecurityGroup`. Update: may replace.
            emr_managed_slave_security_group: Str = "EmrManagedSlaveSecurityGroup";
            /// `HadoopVersion`. Update: may replace.
            hadoop_version: Str = "HadoopVersion";
            /// `KeepJobFlowAliveWhenNoSteps`. Update: may replace.
            keep_job_flow_alive_when_no_steps: Bool = "KeepJobFlowAliveWhenNoSteps";
            /// `MasterInstanceFleet`. Update: may replace.
            master_instance_fleet: InstanceFleetConfig = "MasterInstanceFleet";
            /// `MasterInstanceGroup`. Update: may replace.
            master_instance_group: InstanceGroupConfig = "MasterInstanceGroup";
            /// `Placement`. Update: may replace.
            placement: PlacementType = "Placement";
            /// `ServiceAccessSecurityGroup`. Update: may replace.
            service_access_security_group: Str = "ServiceAccessSecurityGroup";
            /// `TaskInstanceFleets`: no item twice. Update: may replace.
            task_instance_fleets: List<InstanceFleetConfig> = "TaskInstanceFleets";
            /// `TaskInstanceGroups`: no item twice. Update: may replace.
            task_instance_groups: List<InstanceGroupConfig> = "TaskInstanceGroups";
            /// `TerminationProtected`. Update: may replace.
            termination_protected: Bool = "TerminationProtected";
            /// `UnhealthyNodeReplacement`. Update: may replace.
            unhealthy_node_replacement: Bool = "UnhealthyNodeReplacement";
        }
    }

    property! {
        /// `KerberosAttributes` of `AWS::EMR::Cluster`.
        KerberosAttributes;
        new_with KerberosAttributesRequired {
            /// `KdcAdminPassword`. Update: replaces.
            kdc_admin_password: Str = "KdcAdminPassword",
            /// `Realm`. Update: replaces.
            realm: Str = "Realm",
        }
        set {
            /// `ADDomainJoinPassword`. Update: replaces.
            ad_domain_join_password: Str = "ADDomainJoinPassword";
            /// `ADDomainJoinUser`. Update: replaces.
            ad_domain_join_user: Str = "ADDomainJoinUser";
            /// `CrossRealmTrustPrincipalPassword`. Update: replaces.
            cross_realm_trust_principal_password: Str = "CrossRealmTrustPrincipalPassword";
        }
    }

    property! {
        /// `KeyValue` of `AWS::EMR::Cluster`.
        KeyValue;
        new ();
        set {
            /// `Key`. Update: replaces.
            key: Str = "Key";
            /// `Value`. Update: replaces.
            value: Str = "Value";
        }
    }

    property! {
        /// `ManagedScalingPolicy` of `AWS::EMR::Cluster`.
        ManagedScalingPolicy;
        new ();
        set {
            /// `ComputeLimits`. Update: in place.
            compute_limits: ComputeLimits = "ComputeLimits";
            /// `ScalingStrategy`. Update: in place.
            scaling_strategy: Str = "ScalingStrategy";
            /// `UtilizationPerformanceIndex`. Update: in place.
            utilization_performance_index: Int = "UtilizationPerformanceIndex";
        }
    }

    property! {
        /// `MetricDimension` of `AWS::EMR::Cluster`.
        MetricDimension;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `OnDemandCapacityReservationOptions` of `AWS::EMR::Cluster`.
        OnDemandCapacityReservationOptions;
        new ();
        set {
            /// `CapacityReservationPreference`. Update: may replace.
            capacity_reservation_preference: Str = "CapacityReservationPreference";
            /// `CapacityReservationResourceGroupArn`. Update: may replace.
            capacity_reservation_resource_group_arn: Str = "CapacityReservationResourceGroupArn";
            /// `UsageStrategy`. Update: may replace.
            usage_strategy: Str = "UsageStrategy";
        }
    }

    property! {
        /// `OnDemandProvisioningSpecification` of `AWS::EMR::Cluster`.
        OnDemandProvisioningSpecification;
        new (allocation_strategy: Str = "AllocationStrategy");
        set {
            /// `CapacityReservationOptions`. Update: may replace.
            capacity_reservation_options: OnDemandCapacityReservationOptions = "CapacityReservationOptions";
        }
    }

    property! {
        /// `OnDemandResizingSpecification` of `AWS::EMR::Cluster`.
        OnDemandResizingSpecification;
        new ();
        set {
            /// `AllocationStrategy`. Update: may replace.
            allocation_strategy: Str = "AllocationStrategy";
            /// `CapacityReservationOptions`. Update: may replace.
            capacity_reservation_options: OnDemandCapacityReservationOptions = "CapacityReservationOptions";
            /// `TimeoutDurationMinutes`. Update: may replace.
            timeout_duration_minutes: Int = "TimeoutDurationMinutes";
        }
    }

    property! {
        /// `PlacementGroupConfig` of `AWS::EMR::Cluster`.
        PlacementGroupConfig;
        new (instance_role: Str = "InstanceRole");
        set {
            /// `PlacementStrategy`. Update: replaces.
            placement_strategy: Str = "PlacementStrategy";
        }
    }

    property! {
        /// `PlacementType` of `AWS::EMR::Cluster`.
        PlacementType;
        new (availability_zone: Str = "AvailabilityZone");
        set {
        }
    }

    property! {
        /// `ScalingAction` of `AWS::EMR::Cluster`.
        ScalingAction;
        new (simple_scaling_policy_configuration: SimpleScalingPolicyConfiguration = "SimpleScalingPolicyConfiguration");
        set {
            /// `Market`. Update: may replace.
            market: Str = "Market";
        }
    }

    property! {
        /// `ScalingConstraints` of `AWS::EMR::Cluster`.
        ScalingConstraints;
        new_with ScalingConstraintsRequired {
            /// `MinCapacity`. Update: may replace.
            min_capacity: Int = "MinCapacity",
            /// `MaxCapacity`. Update: may replace.
            max_capacity: Int = "MaxCapacity",
        }
        set {
        }
    }

    property! {
        /// `ScalingRule` of `AWS::EMR::Cluster`.
        ScalingRule;
        new (action: ScalingAction = "Action", trigger: ScalingTrigger = "Trigger", name: Str = "Name");
        set {
            /// `Description`. Update: may replace.
            description: Str = "Description";
        }
    }

    property! {
        /// `ScalingTrigger` of `AWS::EMR::Cluster`.
        ScalingTrigger;
        new (cloud_watch_alarm_definition: CloudWatchAlarmDefinition = "CloudWatchAlarmDefinition");
        set {
        }
    }

    property! {
        /// `ScriptBootstrapActionConfig` of `AWS::EMR::Cluster`.
        ScriptBootstrapActionConfig;
        new (path: Str = "Path");
        set {
            /// `Args`: no item twice. Update: replaces.
            args: List<Str> = "Args";
        }
    }

    property! {
        /// `SimpleScalingPolicyConfiguration` of `AWS::EMR::Cluster`.
        SimpleScalingPolicyConfiguration;
        new (scaling_adjustment: Int = "ScalingAdjustment");
        set {
            /// `AdjustmentType`. Update: may replace.
            adjustment_type: Str = "AdjustmentType";
            /// `CoolDown`. Update: may replace.
            cool_down: Int = "CoolDown";
        }
    }

    property! {
        /// `SpotProvisioningSpecification` of `AWS::EMR::Cluster`.
        SpotProvisioningSpecification;
        new (timeout_duration_minutes: Int = "TimeoutDurationMinutes", timeout_action: Str = "TimeoutAction");
        set {
            /// `AllocationStrategy`. Update: may replace.
            allocation_strategy: Str = "AllocationStrategy";
            /// `BlockDurationMinutes`. Update: may replace.
            block_duration_minutes: Int = "BlockDurationMinutes";
        }
    }

    property! {
        /// `SpotResizingSpecification` of `AWS::EMR::Cluster`.
        SpotResizingSpecification;
        new ();
        set {
            /// `AllocationStrategy`. Update: may replace.
            allocation_strategy: Str = "AllocationStrategy";
            /// `TimeoutDurationMinutes`. Update: may replace.
            timeout_duration_minutes: Int = "TimeoutDurationMinutes";
        }
    }

    property! {
        /// `StepConfig` of `AWS::EMR::Cluster`.
        StepConfig;
        new (hadoop_jar_step: HadoopJarStepConfig = "HadoopJarStep", name: Str = "Name");
        set {
            /// `ActionOnFailure`. Update: replaces.
            action_on_failure: Str = "ActionOnFailure";
        }
    }

    property! {
        /// `Tag` of `AWS::EMR::Cluster`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VolumeSpecification` of `AWS::EMR::Cluster`.
        VolumeSpecification;
        new (size_in_gb: Int = "SizeInGB", volume_type: Str = "VolumeType");
        set {
            /// `Iops`. Update: may replace.
            iops: Int = "Iops";
            /// `Throughput`. Update: may replace.
            throughput: Int = "Throughput";
        }
    }
}

resource! {
    /// `AWS::EMR::InstanceFleetConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancefleetconfig.html).
    InstanceFleetConfig = "AWS::EMR::InstanceFleetConfig", Ref = Str;
    new_with InstanceFleetConfigRequired {
        /// `InstanceFleetType`. Update: replaces.
        instance_fleet_type: Str = "InstanceFleetType",
        /// `ClusterId`: at most 256 characters. Update: replaces.
        cluster_id: Str = "ClusterId",
    }
    set {
        /// `ClusterId`: at most 256 characters. Update: replaces.
        cluster_id: Str = "ClusterId";
        /// `InstanceFleetType`. Update: replaces.
        instance_fleet_type: Str = "InstanceFleetType";
        /// `InstanceTypeConfigs`. Update: may replace.
        instance_type_configs: List<instance_fleet_config::InstanceTypeConfig> = "InstanceTypeConfigs";
        /// `LaunchSpecifications`. Update: replaces.
        launch_specifications: instance_fleet_config::InstanceFleetProvisioningSpecifications = "LaunchSpecifications";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `ResizeSpecifications`. Update: in place.
        resize_specifications: instance_fleet_config::InstanceFleetResizingSpecifications = "ResizeSpecifications";
        /// `TargetOnDemandCapacity`. Update: in place.
        target_on_demand_capacity: Int = "TargetOnDemandCapacity";
        /// `TargetSpotCapacity`. Update: in place.
        target_spot_capacity: Int = "TargetSpotCapacity";
    }
    get {
        /// `InstanceFleetId`
        instance_fleet_id: Str = "InstanceFleetId";
    }
}

/// Property types of `AWS::EMR::InstanceFleetConfig`.
pub mod instance_fleet_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::{EbsBlockDeviceConfig, VolumeSpecification};

    property! {
        /// `ApplicationConfiguration` of `AWS::EMR::InstanceFleetConfig`.
        ApplicationConfiguration;
        new ();
        set {
            /// `Classification`. Update: may replace.
            classification: Str = "Classification";
            /// `ConfigurationProperties`. Update: may replace.
            configuration_properties: Map<Str> = "ConfigurationProperties";
            /// `Configurations`. Update: may replace.
            configurations: List<ApplicationConfiguration> = "Configurations";
        }
    }

    property! {
        /// `EbsConfiguration` of `AWS::EMR::InstanceFleetConfig`.
        EbsConfiguration;
        new ();
        set {
            /// `EbsBlockDeviceConfigs`. Update: may replace.
            ebs_block_device_configs: List<EbsBlockDeviceConfig> = "EbsBlockDeviceConfigs";
            /// `EbsOptimized`. Update: may replace.
            ebs_optimized: Bool = "EbsOptimized";
        }
    }

    property! {
        /// `InstanceFleetProvisioningSpecifications` of `AWS::EMR::InstanceFleetConfig`.
        InstanceFleetProvisioningSpecifications;
        new ();
        set {
            /// `OnDemandSpecification`. Update: replaces.
            on_demand_specification: OnDemandProvisioningSpecification = "OnDemandSpecification";
            /// `SpotSpecification`. Update: replaces.
            spot_specification: SpotProvisioningSpecification = "SpotSpecification";
        }
    }

    property! {
        /// `InstanceFleetResizingSpecifications` of `AWS::EMR::InstanceFleetConfig`.
        InstanceFleetResizingSpecifications;
        new ();
        set {
            /// `OnDemandResizeSpecification`. Update: in place.
            on_demand_resize_specification: OnDemandResizingSpecification = "OnDemandResizeSpecification";
            /// `SpotResizeSpecification`. Update: in place.
            spot_resize_specification: SpotResizingSpecification = "SpotResizeSpecification";
        }
    }

    property! {
        /// `InstanceTypeConfig` of `AWS::EMR::InstanceFleetConfig`.
        InstanceTypeConfig;
        new (instance_type: Str = "InstanceType");
        set {
            /// `BidPrice`. Update: may replace.
            bid_price: Str = "BidPrice";
            /// `BidPriceAsPercentageOfOnDemandPrice`. Update: may replace.
            bid_price_as_percentage_of_on_demand_price: Num = "BidPriceAsPercentageOfOnDemandPrice";
            /// `Configurations`. Update: may replace.
            configurations: List<ApplicationConfiguration> = "Configurations";
            /// `CustomAmiId`. Update: may replace.
            custom_ami_id: Str = "CustomAmiId";
            /// `EbsConfiguration`. Update: may replace.
            ebs_configuration: EbsConfiguration = "EbsConfiguration";
            /// `Priority`. Update: may replace.
            priority: Num = "Priority";
            /// `WeightedCapacity`. Update: may replace.
            weighted_capacity: Int = "WeightedCapacity";
        }
    }

    property! {
        /// `OnDemandCapacityReservationOptions` of `AWS::EMR::InstanceFleetConfig`.
        OnDemandCapacityReservationOptions;
        new ();
        set {
            /// `CapacityReservationPreference`. Update: replaces.
            capacity_reservation_preference: Str = "CapacityReservationPreference";
            /// `CapacityReservationResourceGroupArn`. Update: replaces.
            capacity_reservation_resource_group_arn: Str = "CapacityReservationResourceGroupArn";
            /// `UsageStrategy`. Update: replaces.
            usage_strategy: Str = "UsageStrategy";
        }
    }

    property! {
        /// `OnDemandProvisioningSpecification` of `AWS::EMR::InstanceFleetConfig`.
        OnDemandProvisioningSpecification;
        new (allocation_strategy: Str = "AllocationStrategy");
        set {
            /// `CapacityReservationOptions`. Update: replaces.
            capacity_reservation_options: OnDemandCapacityReservationOptions = "CapacityReservationOptions";
        }
    }

    property! {
        /// `OnDemandResizingSpecification` of `AWS::EMR::InstanceFleetConfig`.
        OnDemandResizingSpecification;
        new ();
        set {
            /// `AllocationStrategy`. Update: in place.
            allocation_strategy: Str = "AllocationStrategy";
            /// `CapacityReservationOptions`. Update: in place.
            capacity_reservation_options: OnDemandCapacityReservationOptions = "CapacityReservationOptions";
            /// `TimeoutDurationMinutes`. Update: in place.
            timeout_duration_minutes: Int = "TimeoutDurationMinutes";
        }
    }

    property! {
        /// `SpotProvisioningSpecification` of `AWS::EMR::InstanceFleetConfig`.
        SpotProvisioningSpecification;
        new (timeout_duration_minutes: Int = "TimeoutDurationMinutes", timeout_action: Str = "TimeoutAction");
        set {
            /// `AllocationStrategy`. Update: replaces.
            allocation_strategy: Str = "AllocationStrategy";
            /// `BlockDurationMinutes`. Update: replaces.
            block_duration_minutes: Int = "BlockDurationMinutes";
        }
    }

    property! {
        /// `SpotResizingSpecification` of `AWS::EMR::InstanceFleetConfig`.
        SpotResizingSpecification;
        new ();
        set {
            /// `AllocationStrategy`. Update: in place.
            allocation_strategy: Str = "AllocationStrategy";
            /// `TimeoutDurationMinutes`. Update: in place.
            timeout_duration_minutes: Int = "TimeoutDurationMinutes";
        }
    }
}

resource! {
    /// `AWS::EMR::InstanceGroupConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancegroupconfig.html).
    InstanceGroupConfig = "AWS::EMR::InstanceGroupConfig", Ref = Str;
    new_with InstanceGroupConfigRequired {
        /// `JobFlowId`: at most 256 characters. Update: replaces.
        job_flow_id: Str = "JobFlowId",
        /// `InstanceCount`. Update: in place.
        instance_count: Int = "InstanceCount",
        /// `InstanceRole`. Update: replaces.
        instance_role: Str = "InstanceRole",
        /// `InstanceType`. Update: replaces.
        instance_type: Str = "InstanceType",
    }
    set {
        /// `AutoScalingPolicy`. Update: in place.
        auto_scaling_policy: instance_group_config::AutoScalingPolicy = "AutoScalingPolicy";
        /// `BidPrice`. Update: replaces.
        bid_price: Str = "BidPrice";
        /// `Configurations`. Update: replaces.
        configurations: List<instance_group_config::AppConfiguration> = "Configurations";
        /// `CustomAmiId`. Update: replaces.
        custom_ami_id: Str = "CustomAmiId";
        /// `EbsConfiguration`. Update: replaces.
        ebs_configuration: instance_group_config::EbsConfiguration = "EbsConfiguration";
        /// `InstanceCount`. Update: in place.
        instance_count: Int = "InstanceCount";
        /// `InstanceRole`. Update: replaces.
        instance_role: Str = "InstanceRole";
        /// `InstanceType`. Update: replaces.
        instance_type: Str = "InstanceType";
        /// `JobFlowId`: at most 256 characters. Update: replaces.
        job_flow_id: Str = "JobFlowId";
        /// `Market`. Update: replaces.
        market: Str = "Market";
        /// `Name`. Update: replaces.
        name: Str = "Name";
    }
    get {
        /// `InstanceGroupId`
        instance_group_id: Str = "InstanceGroupId";
    }
}

/// Property types of `AWS::EMR::InstanceGroupConfig`.
pub mod instance_group_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AppConfiguration` of `AWS::EMR::InstanceGroupConfig`.
        AppConfiguration;
        new ();
        set {
            /// `Classification`. Update: replaces.
            classification: Str = "Classification";
            /// `ConfigurationProperties`. Update: replaces.
            configuration_properties: Map<Str> = "ConfigurationProperties";
            /// `Configurations`. Update: replaces.
            configurations: List<AppConfiguration> = "Configurations";
        }
    }

    property! {
        /// `AutoScalingPolicy` of `AWS::EMR::InstanceGroupConfig`.
        AutoScalingPolicy;
        new (constraints: ScalingConstraints = "Constraints", rules: List<ScalingRule> = "Rules");
        set {
        }
    }

    property! {
        /// `CloudWatchAlarmDefinition` of `AWS::EMR::InstanceGroupConfig`.
        CloudWatchAlarmDefinition;
        new_with CloudWatchAlarmDefinitionRequired {
            /// `MetricName`. Update: in place.
            metric_name: Str = "MetricName",
            /// `ComparisonOperator`. Update: in place.
            comparison_operator: Str = "ComparisonOperator",
            /// `Period`. Update: in place.
            period: Int = "Period",
            /// `Threshold`. Update: in place.
            threshold: Num = "Threshold",
        }
        set {
            /// `Dimensions`. Update: in place.
            dimensions: List<MetricDimension> = "Dimensions";
            /// `EvaluationPeriods`. Update: in place.
            evaluation_periods: Int = "EvaluationPeriods";
            /// `Namespace`. Update: in place.
            namespace: Str = "Namespace";
            /// `Statistic`. Update: in place.
            statistic: Str = "Statistic";
            /// `Unit`. Update: in place.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `EbsBlockDeviceConfig` of `AWS::EMR::InstanceGroupConfig`.
        EbsBlockDeviceConfig;
        new (volume_specification: VolumeSpecification = "VolumeSpecification");
        set {
            /// `VolumesPerInstance`. Update: replaces.
            volumes_per_instance: Int = "VolumesPerInstance";
        }
    }

    property! {
        /// `EbsConfiguration` of `AWS::EMR::InstanceGroupConfig`.
        EbsConfiguration;
        new ();
        set {
            /// `EbsBlockDeviceConfigs`. Update: replaces.
            ebs_block_device_configs: List<EbsBlockDeviceConfig> = "EbsBlockDeviceConfigs";
            /// `EbsOptimized`. Update: replaces.
            ebs_optimized: Bool = "EbsOptimized";
        }
    }

    property! {
        /// `MetricDimension` of `AWS::EMR::InstanceGroupConfig`.
        MetricDimension;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `ScalingAction` of `AWS::EMR::InstanceGroupConfig`.
        ScalingAction;
        new (simple_scaling_policy_configuration: SimpleScalingPolicyConfiguration = "SimpleScalingPolicyConfiguration");
        set {
            /// `Market`. Update: in place.
            market: Str = "Market";
        }
    }

    property! {
        /// `ScalingConstraints` of `AWS::EMR::InstanceGroupConfig`.
        ScalingConstraints;
        new_with ScalingConstraintsRequired {
            /// `MinCapacity`. Update: in place.
            min_capacity: Int = "MinCapacity",
            /// `MaxCapacity`. Update: in place.
            max_capacity: Int = "MaxCapacity",
        }
        set {
        }
    }

    property! {
        /// `ScalingRule` of `AWS::EMR::InstanceGroupConfig`.
        ScalingRule;
        new (action: ScalingAction = "Action", trigger: ScalingTrigger = "Trigger", name: Str = "Name");
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `ScalingTrigger` of `AWS::EMR::InstanceGroupConfig`.
        ScalingTrigger;
        new (cloud_watch_alarm_definition: CloudWatchAlarmDefinition = "CloudWatchAlarmDefinition");
        set {
        }
    }

    property! {
        /// `SimpleScalingPolicyConfiguration` of `AWS::EMR::InstanceGroupConfig`.
        SimpleScalingPolicyConfiguration;
        new (scaling_adjustment: Int = "ScalingAdjustment");
        set {
            /// `AdjustmentType`. Update: in place.
            adjustment_type: Str = "AdjustmentType";
            /// `CoolDown`. Update: in place.
            cool_down: Int = "CoolDown";
        }
    }

    property! {
        /// `VolumeSpecification` of `AWS::EMR::InstanceGroupConfig`.
        VolumeSpecification;
        new (size_in_gb: Int = "SizeInGB", volume_type: Str = "VolumeType");
        set {
            /// `Iops`. Update: replaces.
            iops: Int = "Iops";
            /// `Throughput`. Update: replaces.
            throughput: Int = "Throughput";
        }
    }
}

resource! {
    /// `AWS::EMR::SecurityConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-securityconfiguration.html).
    SecurityConfiguration = "AWS::EMR::SecurityConfiguration", Ref = Str;
    new (security_configuration: Json = "SecurityConfiguration");
    set {
        /// `Name`: at most 10 280 characters. Update: replaces.
        name: Str = "Name";
        /// `SecurityConfiguration`. Update: replaces.
        security_configuration: Json = "SecurityConfiguration";
    }
    get {
    }
    ref name;
}

resource! {
    /// `AWS::EMR::Step`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-step.html).
    Step = "AWS::EMR::Step", Ref = Str;
    new_with StepRequired {
        /// `JobFlowId`: at most 256 characters. Update: replaces.
        job_flow_id: Str = "JobFlowId",
        /// `HadoopJarStep`. Update: replaces.
        hadoop_jar_step: step::HadoopJarStepConfig = "HadoopJarStep",
        /// `ActionOnFailure`. Update: replaces.
        action_on_failure: Str = "ActionOnFailure",
        /// `Name`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `ActionOnFailure`. Update: replaces.
        action_on_failure: Str = "ActionOnFailure";
        /// `EncryptionKeyArn`. Update: replaces.
        encryption_key_arn: Str = "EncryptionKeyArn";
        /// `HadoopJarStep`. Update: replaces.
        hadoop_jar_step: step::HadoopJarStepConfig = "HadoopJarStep";
        /// `JobFlowId`: at most 256 characters. Update: replaces.
        job_flow_id: Str = "JobFlowId";
        /// `LogUri`. Update: replaces.
        log_uri: Str = "LogUri";
        /// `Name`. Update: replaces.
        name: Str = "Name";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::EMR::Step`.
pub mod step {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::KeyValue;

    property! {
        /// `HadoopJarStepConfig` of `AWS::EMR::Step`.
        HadoopJarStepConfig;
        new (jar: Str = "Jar");
        set {
            /// `Args`. Update: replaces.
            args: List<Str> = "Args";
            /// `MainClass`. Update: replaces.
            main_class: Str = "MainClass";
            /// `StepProperties`: no item twice. Update: replaces.
            step_properties: List<KeyValue> = "StepProperties";
        }
    }
}

resource! {
    /// `AWS::EMR::Studio`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studio.html).
    Studio = "AWS::EMR::Studio", Ref = EmrStudioId;
    tags "Tags" List;
    new_with StudioRequired {
        /// `AuthMode`. Update: replaces.
        auth_mode: studio::AuthMode = "AuthMode",
        /// `EngineSecurityGroupId`: 4 to 256 characters, `^sg-[a-zA-Z0-9\-._]+$`. Update: replaces.
        engine_security_group_id: Ec2SecurityGroupId = "EngineSecurityGroupId",
        /// `Name`: 1 to 256 characters, `[a-zA-Z0-9_-]+`. Update: in place.
        name: Str = "Name",
        /// `ServiceRole`: at most 10 280 characters. Update: replaces.
        service_role: IamRoleArn = "ServiceRole",
        /// `SubnetIds`: at least 1 items, `^(subnet-[a-f0-9]{13})|(subnet-[a-f0-9]{8})\Z`. Update: in place.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds",
        /// `VpcId`: at most 256 characters, `^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
        /// `WorkspaceSecurityGroupId`: at most 256 characters, `^sg-[a-zA-Z0-9\-._]+$`. Update: replaces.
        workspace_security_group_id: Ec2SecurityGroupId = "WorkspaceSecurityGroupId",
        /// `DefaultS3Location`: 6 to 10 280 characters, `^s3://.*`. Update: in place.
        default_s3_location: Str = "DefaultS3Location",
    }
    set {
        /// `AuthMode`. Update: replaces.
        auth_mode: studio::AuthMode = "AuthMode";
        /// `DefaultS3Location`: 6 to 10 280 characters, `^s3://.*`. Update: in place.
        default_s3_location: Str = "DefaultS3Location";
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `EncryptionKeyArn`: at most 10 280 characters. Update: replaces.
        encryption_key_arn: KmsKeyArn = "EncryptionKeyArn";
        /// `EngineSecurityGroupId`: 4 to 256 characters, `^sg-[a-zA-Z0-9\-._]+$`. Update: replaces.
        engine_security_group_id: Ec2SecurityGroupId = "EngineSecurityGroupId";
        /// `IdcInstanceArn`: 20 to 2048 characters. Update: replaces.
        idc_instance_arn: Str = "IdcInstanceArn";
        /// `IdcUserAssignment`. Update: replaces.
        idc_user_assignment: studio::IdcUserAssignment = "IdcUserAssignment";
        /// `IdpAuthUrl`: at most 4096 characters. Update: in place.
        idp_auth_url: Str = "IdpAuthUrl";
        /// `IdpRelayStateParameterName`: at most 256 characters. Update: in place.
        idp_relay_state_parameter_name: Str = "IdpRelayStateParameterName";
        /// `Name`: 1 to 256 characters, `[a-zA-Z0-9_-]+`. Update: in place.
        name: Str = "Name";
        /// `ServiceRole`: at most 10 280 characters. Update: replaces.
        service_role: IamRoleArn = "ServiceRole";
        /// `SubnetIds`: at least 1 items, `^(subnet-[a-f0-9]{13})|(subnet-[a-f0-9]{8})\Z`. Update: in place.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        /// `Tags`: no item twice. Update: in place.
        tags: List<studio::Tag> = "Tags";
        /// `TrustedIdentityPropagationEnabled`. Update: replaces.
        trusted_identity_propagation_enabled: Bool = "TrustedIdentityPropagationEnabled";
        /// `UserRole`: at most 10 280 characters. Update: replaces.
        user_role: IamRoleArn = "UserRole";
        /// `VpcId`: at most 256 characters, `^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
        /// `WorkspaceSecurityGroupId`: at most 256 characters, `^sg-[a-zA-Z0-9\-._]+$`. Update: replaces.
        workspace_security_group_id: Ec2SecurityGroupId = "WorkspaceSecurityGroupId";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Url`
        url: Str = "Url";
    }
    ref studio_id;
}

/// Property types of `AWS::EMR::Studio`.
pub mod studio {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::EMR::Studio`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AuthMode` of `AWS::EMR::Studio`.
        AuthMode {
            SSO = "SSO",
            IAM = "IAM",
        }
    }

    values! {
        /// `IdcUserAssignment` of `AWS::EMR::Studio`.
        IdcUserAssignment {
            REQUIRED = "REQUIRED",
            OPTIONAL = "OPTIONAL",
        }
    }
}

resource! {
    /// `AWS::EMR::StudioSessionMapping`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studiosessionmapping.html).
    StudioSessionMapping = "AWS::EMR::StudioSessionMapping", Ref = Str;
    new_with StudioSessionMappingRequired {
        /// `StudioId`: 4 to 256 characters, `^es-[0-9A-Z]+`. Update: replaces.
        studio_id: EmrStudioId = "StudioId",
        /// `IdentityName`: at most 256 characters. Update: replaces.
        identity_name: Str = "IdentityName",
        /// `IdentityType`. Update: replaces.
        identity_type: studio_session_mapping::IdentityType = "IdentityType",
        /// `SessionPolicyArn`: at most 256 characters. Update: in place.
        session_policy_arn: IamManagedPolicyArn = "SessionPolicyArn",
    }
    set {
        /// `IdentityName`: at most 256 characters. Update: replaces.
        identity_name: Str = "IdentityName";
        /// `IdentityType`. Update: replaces.
        identity_type: studio_session_mapping::IdentityType = "IdentityType";
        /// `SessionPolicyArn`: at most 256 characters. Update: in place.
        session_policy_arn: IamManagedPolicyArn = "SessionPolicyArn";
        /// `StudioId`: 4 to 256 characters, `^es-[0-9A-Z]+`. Update: replaces.
        studio_id: EmrStudioId = "StudioId";
    }
    get {
    }
}

/// Property types of `AWS::EMR::StudioSessionMapping`.
pub mod studio_session_mapping {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `IdentityType` of `AWS::EMR::StudioSessionMapping`.
        IdentityType {
            USER = "USER",
            GROUP = "GROUP",
        }
    }
}

resource! {
    /// `AWS::EMR::WALWorkspace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-walworkspace.html).
    WALWorkspace = "AWS::EMR::WALWorkspace", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `Tags`: no item twice. Update: in place.
        tags: List<wal_workspace::Tag> = "Tags";
        /// `WALWorkspaceName`: 1 to 32 characters, `^[a-zA-Z0-9]+$`. Update: replaces.
        wal_workspace_name: Str = "WALWorkspaceName";
    }
    get {
    }
    ref wal_workspace_name;
}

/// Property types of `AWS::EMR::WALWorkspace`.
pub mod wal_workspace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::EMR::WALWorkspace`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
