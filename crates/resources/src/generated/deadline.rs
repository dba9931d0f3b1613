// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Deadline`: 13 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Deadline::Budget`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-budget.html).
    Budget = "AWS::Deadline::Budget", Ref = Arn;
    tags "Tags" List;
    new_with BudgetRequired {
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId",
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName",
        /// `UsageTrackingResource`. Update: replaces.
        usage_tracking_resource: budget::UsageTrackingResource = "UsageTrackingResource",
        /// `ApproximateDollarLimit`: at least 0.01. Update: in place.
        approximate_dollar_limit: Num = "ApproximateDollarLimit",
        /// `Actions`: at most 10 items. Update: in place.
        actions: List<budget::BudgetActionToAdd> = "Actions",
        /// `Schedule`. Update: in place.
        schedule: budget::BudgetSchedule = "Schedule",
    }
    set {
        /// `Actions`: at most 10 items. Update: in place.
        actions: List<budget::BudgetActionToAdd> = "Actions";
        /// `ApproximateDollarLimit`: at least 0.01. Update: in place.
        approximate_dollar_limit: Num = "ApproximateDollarLimit";
        /// `Description`: at most 100 characters. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId";
        /// `Schedule`. Update: in place.
        schedule: budget::BudgetSchedule = "Schedule";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<budget::Tag> = "Tags";
        /// `UsageTrackingResource`. Update: replaces.
        usage_tracking_resource: budget::UsageTrackingResource = "UsageTrackingResource";
    }
    get {
        /// `BudgetId`
        budget_id: Str = "BudgetId";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::Deadline::Budget`.
pub mod budget {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BudgetActionToAdd` of `AWS::Deadline::Budget`.
        BudgetActionToAdd;
        new (type_: Type = "Type", threshold_percentage: Num = "ThresholdPercentage");
        set {
            /// `Description`: at most 100 characters. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `BudgetSchedule` of `AWS::Deadline::Budget`.
        BudgetSchedule;
        new (fixed: FixedBudgetSchedule = "Fixed");
        set {
        }
    }

    property! {
        /// `FixedBudgetSchedule` of `AWS::Deadline::Budget`.
        FixedBudgetSchedule;
        new_with FixedBudgetScheduleRequired {
            /// `StartTime`. Update: in place.
            start_time: Str = "StartTime",
            /// `EndTime`. Update: in place.
            end_time: Str = "EndTime",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Deadline::Budget`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `UsageTrackingResource` of `AWS::Deadline::Budget`.
        UsageTrackingResource;
        new (queue_id: Str = "QueueId");
        set {
        }
    }

    values! {
        /// `Type` of `AWS::Deadline::Budget`.
        Type {
            STOP_SCHEDULING_AND_COMPLETE_TASKS = "STOP_SCHEDULING_AND_COMPLETE_TASKS",
            STOP_SCHEDULING_AND_CANCEL_TASKS = "STOP_SCHEDULING_AND_CANCEL_TASKS",
        }
    }
}

resource! {
    /// `AWS::Deadline::Farm`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-farm.html).
    Farm = "AWS::Deadline::Farm", Ref = Arn;
    tags "Tags" List;
    new (display_name: Str = "DisplayName");
    set {
        /// `CostScaleFactor`: 0 to 100, default `1`. Update: in place.
        cost_scale_factor: Num = "CostScaleFactor";
        /// `Description`: at most 100 characters, default `""`. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `KmsKeyArn`: `^arn:aws[-a-z]*:kms:.*:key/.*`. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<farm::Tag> = "Tags";
    }
    get {
        /// `FarmId`
        farm_id: Str = "FarmId";
    }
    ref arn;
}

/// Property types of `AWS::Deadline::Farm`.
pub mod farm {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Deadline::Farm`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Deadline::Fleet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html).
    Fleet = "AWS::Deadline::Fleet", Ref = Arn;
    tags "Tags" List;
    new_with FleetRequired {
        /// `Configuration`. Update: in place.
        configuration: fleet::FleetConfiguration = "Configuration",
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName",
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId",
        /// `MaxWorkerCount`: 0 to 2 147 483 647. Update: in place.
        max_worker_count: Int = "MaxWorkerCount",
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `Configuration`. Update: in place.
        configuration: fleet::FleetConfiguration = "Configuration";
        /// `Description`: at most 100 characters, default `""`. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId";
        /// `HostConfiguration`. Update: in place.
        host_configuration: fleet::HostConfiguration = "HostConfiguration";
        /// `MaxWorkerCount`: 0 to 2 147 483 647. Update: in place.
        max_worker_count: Int = "MaxWorkerCount";
        /// `MinWorkerCount`: 0 to 2 147 483 647, default `0`. Update: in place.
        min_worker_count: Int = "MinWorkerCount";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<fleet::Tag> = "Tags";
    }
    get {
        /// `Capabilities`
        capabilities: Json = "Capabilities";
        /// `Capabilities.Amounts`
        capabilities_amounts: List<Str> = "Capabilities.Amounts";
        /// `Capabilities.Attributes`
        capabilities_attributes: List<Str> = "Capabilities.Attributes";
        /// `FleetId`
        fleet_id: Str = "FleetId";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
        /// `WorkerCount`
        worker_count: Int = "WorkerCount";
    }
    ref arn;
}

/// Property types of `AWS::Deadline::Fleet`.
pub mod fleet {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::farm::Tag;

    property! {
        /// `AcceleratorCapabilities` of `AWS::Deadline::Fleet`.
        AcceleratorCapabilities;
        new (selections: List<AcceleratorSelection> = "Selections");
        set {
            /// `Count`. Update: in place.
            count: AcceleratorCountRange = "Count";
        }
    }

    property! {
        /// `AcceleratorCountRange` of `AWS::Deadline::Fleet`.
        AcceleratorCountRange;
        new (min: Int = "Min");
        set {
            /// `Max`: 0 to 2 147 483 647. Update: in place.
            max: Int = "Max";
        }
    }

    property! {
        /// `AcceleratorSelection` of `AWS::Deadline::Fleet`.
        AcceleratorSelection;
        new (name: Name = "Name");
        set {
            /// `Runtime`: 1 to 100 characters. Update: in place.
            runtime: Str = "Runtime";
        }
    }

    property! {
        /// `AcceleratorTotalMemoryMiBRange` of `AWS::Deadline::Fleet`.
        AcceleratorTotalMemoryMiBRange;
        new (min: Int = "Min");
        set {
            /// `Max`: 0 to 2 147 483 647. Update: in place.
            max: Int = "Max";
        }
    }

    property! {
        /// `CustomerManagedAutoScalingConfiguration` of `AWS::Deadline::Fleet`.
        CustomerManagedAutoScalingConfiguration;
        new ();
        set {
            /// `ScaleOutWorkersPerMinute`: 1 to 2 147 483 647. Update: in place.
            scale_out_workers_per_minute: Int = "ScaleOutWorkersPerMinute";
            /// `StandbyWorkerCount`: 0 to 2 147 483 647. Update: in place.
            standby_worker_count: Int = "StandbyWorkerCount";
            /// `WorkerIdleDurationSeconds`: 0 to 2 147 483 647. Update: in place.
            worker_idle_duration_seconds: Int = "WorkerIdleDurationSeconds";
        }
    }

    property! {
        /// `CustomerManagedFleetConfiguration` of `AWS::Deadline::Fleet`.
        CustomerManagedFleetConfiguration;
        new (mode: AutoScalingMode = "Mode", worker_capabilities: CustomerManagedWorkerCapabilities = "WorkerCapabilities");
        set {
            /// `AutoScalingConfiguration`. Update: in place.
            auto_scaling_configuration: CustomerManagedAutoScalingConfiguration = "AutoScalingConfiguration";
            /// `StorageProfileId`: `^sp-[0-9a-f]{32}$`. Update: in place.
            storage_profile_id: Str = "StorageProfileId";
            /// `TagPropagationMode`. Update: in place.
            tag_propagation_mode: TagPropagationMode = "TagPropagationMode";
        }
    }

    property! {
        /// `CustomerManagedWorkerCapabilities` of `AWS::Deadline::Fleet`.
        CustomerManagedWorkerCapabilities;
        new_with CustomerManagedWorkerCapabilitiesRequired {
            /// `CpuArchitectureType`. Update: in place.
            cpu_architecture_type: CpuArchitectureType = "CpuArchitectureType",
            /// `MemoryMiB`. Update: in place.
            memory_mi_b: MemoryMiBRange = "MemoryMiB",
            /// `OsFamily`. Update: in place.
            os_family: CustomerManagedFleetOperatingSystemFamily = "OsFamily",
            /// `VCpuCount`. Update: in place.
            v_cpu_count: VCpuCountRange = "VCpuCount",
        }
        set {
            /// `AcceleratorCount`. Update: in place.
            accelerator_count: AcceleratorCountRange = "AcceleratorCount";
            /// `AcceleratorTotalMemoryMiB`. Update: in place.
            accelerator_total_memory_mi_b: AcceleratorTotalMemoryMiBRange = "AcceleratorTotalMemoryMiB";
            /// `AcceleratorTypes`. Update: in place.
            accelerator_types: List<AcceleratorType> = "AcceleratorTypes";
            /// `CustomAmounts`: 1 to 15 items. Update: in place.
            custom_amounts: List<FleetAmountCapability> = "CustomAmounts";
            /// `CustomAttributes`: 1 to 15 items. Update: in place.
            custom_attributes: List<FleetAttributeCapability> = "CustomAttributes";
        }
    }

    property! {
        /// `Ec2EbsVolume` of `AWS::Deadline::Fleet`.
        Ec2EbsVolume;
        new ();
        set {
            /// `Iops`: 3000 to 16 000, default `3000`. Update: in place.
            iops: Int = "Iops";
            /// `SizeGiB`: default `250`. Update: in place.
            size_gib: Int = "SizeGiB";
            /// `ThroughputMiB`: 125 to 1000, default `125`. Update: in place.
            throughput_mi_b: Int = "ThroughputMiB";
        }
    }

    property! {
        /// `FleetAmountCapability` of `AWS::Deadline::Fleet`.
        FleetAmountCapability;
        new (min: Num = "Min", name: Str = "Name");
        set {
            /// `Max`. Update: in place.
            max: Num = "Max";
        }
    }

    property! {
        /// `FleetAttributeCapability` of `AWS::Deadline::Fleet`.
        FleetAttributeCapability;
        new (name: Str = "Name", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `FleetConfiguration` of `AWS::Deadline::Fleet`.
        FleetConfiguration;
        new ();
        set {
            /// `CustomerManaged`. Update: in place.
            customer_managed: CustomerManagedFleetConfiguration = "CustomerManaged";
            /// `ServiceManagedEc2`. Update: in place.
            service_managed_ec2: ServiceManagedEc2FleetConfiguration = "ServiceManagedEc2";
        }
    }

    property! {
        /// `FleetSoftwareAddOn` of `AWS::Deadline::Fleet`.
        FleetSoftwareAddOn;
        new (name: FleetSoftwareAddOnName = "Name");
        set {
        }
    }

    property! {
        /// `HostConfiguration` of `AWS::Deadline::Fleet`.
        HostConfiguration;
        new (script_body: Str = "ScriptBody");
        set {
            /// `ScriptTimeoutSeconds`: 300 to 3600, default `300`. Update: in place.
            script_timeout_seconds: Int = "ScriptTimeoutSeconds";
        }
    }

    property! {
        /// `MemoryMiBRange` of `AWS::Deadline::Fleet`.
        MemoryMiBRange;
        new (min: Int = "Min");
        set {
            /// `Max`: 512 to 2 147 483 647. Update: in place.
            max: Int = "Max";
        }
    }

    property! {
        /// `PersistentVolumeConfiguration` of `AWS::Deadline::Fleet`.
        PersistentVolumeConfiguration;
        new (mount_path: Str = "MountPath");
        set {
            /// `Iops`: 100 to 80 000, default `3000`. Update: in place.
            iops: Int = "Iops";
            /// `LastUsedTtlHours`: 1 to 8760, default `168`. Update: in place.
            last_used_ttl_hours: Int = "LastUsedTtlHours";
            /// `SizeGiB`: 1 to 65 536, default `250`. Update: in place.
            size_gib: Int = "SizeGiB";
            /// `ThroughputMiB`: 125 to 2000, default `125`. Update: in place.
            throughput_mi_b: Int = "ThroughputMiB";
        }
    }

    property! {
        /// `ServiceManagedEc2AutoScalingConfiguration` of `AWS::Deadline::Fleet`.
        ServiceManagedEc2AutoScalingConfiguration;
        new ();
        set {
            /// `ScaleOutWorkersPerMinute`: 1 to 2 147 483 647. Update: in place.
            scale_out_workers_per_minute: Int = "ScaleOutWorkersPerMinute";
            /// `StandbyWorkerCount`: 0 to 2 147 483 647. Update: in place.
            standby_worker_count: Int = "StandbyWorkerCount";
            /// `WorkerIdleDurationSeconds`: 0 to 86 400. Update: in place.
            worker_idle_duration_seconds: Int = "WorkerIdleDurationSeconds";
        }
    }

    property! {
        /// `ServiceManagedEc2FleetConfiguration` of `AWS::Deadline::Fleet`.
        ServiceManagedEc2FleetConfiguration;
        new (instance_capabilities: ServiceManagedEc2InstanceCapabilities = "InstanceCapabilities", instance_market_options: ServiceManagedEc2InstanceMarketOptions = "InstanceMarketOptions");
        set {
            /// `AutoScalingConfiguration`. Update: in place.
            auto_scaling_configuration: ServiceManagedEc2AutoScalingConfiguration = "AutoScalingConfiguration";
            /// `PersistentVolumeConfiguration`. Update: in place.
            persistent_volume_configuration: PersistentVolumeConfiguration = "PersistentVolumeConfiguration";
            /// `StorageProfileId`: `^sp-[0-9a-f]{32}$`. Update: in place.
            storage_profile_id: Str = "StorageProfileId";
            /// `VpcConfiguration`. Update: in place.
            vpc_configuration: VpcConfiguration = "VpcConfiguration";
        }
    }

    property! {
        /// `ServiceManagedEc2InstanceCapabilities` of `AWS::Deadline::Fleet`.
        ServiceManagedEc2InstanceCapabilities;
        new_with ServiceManagedEc2InstanceCapabilitiesRequired {
            /// `CpuArchitectureType`. Update: in place.
            cpu_architecture_type: CpuArchitectureType = "CpuArchitectureType",
            /// `MemoryMiB`. Update: in place.
            memory_mi_b: MemoryMiBRange = "MemoryMiB",
            /// `OsFamily`. Update: in place.
            os_family: ServiceManagedFleetOperatingSystemFamily = "OsFamily",
            /// `VCpuCount`. Update: in place.
            v_cpu_count: VCpuCountRange = "VCpuCount",
        }
        set {
            /// `AcceleratorCapabilities`. Update: in place.
            accelerator_capabilities: AcceleratorCapabilities = "AcceleratorCapabilities";
            /// `AllowedInstanceTypes`: 1 to 100 items, 1 to 100 characters. Update: in place.
            allowed_instance_types: List<Str> = "AllowedInstanceTypes";
            /// `CustomAmounts`: 1 to 15 items. Update: in place.
            custom_amounts: List<FleetAmountCapability> = "CustomAmounts";
            /// `CustomAttributes`: 1 to 15 items. Update: in place.
            custom_attributes: List<FleetAttributeCapability> = "CustomAttributes";
            /// `ExcludedInstanceTypes`: 1 to 100 items, 1 to 100 characters. Update: in place.
            excluded_instance_types: List<Str> = "ExcludedInstanceTypes";
            /// `RootEbsVolume`. Update: in place.
            root_ebs_volume: Ec2EbsVolume = "RootEbsVolume";
            /// `SoftwareAddOns`: at most 10 items, no item twice. Update: in place.
            software_add_ons: List<FleetSoftwareAddOn> = "SoftwareAddOns";
        }
    }

    property! {
        /// `ServiceManagedEc2InstanceMarketOptions` of `AWS::Deadline::Fleet`.
        ServiceManagedEc2InstanceMarketOptions;
        new (type_: Ec2MarketType = "Type");
        set {
        }
    }

    property! {
        /// `VCpuCountRange` of `AWS::Deadline::Fleet`.
        VCpuCountRange;
        new (min: Int = "Min");
        set {
            /// `Max`: 1 to 10 000. Update: in place.
            max: Int = "Max";
        }
    }

    property! {
        /// `VpcConfiguration` of `AWS::Deadline::Fleet`.
        VpcConfiguration;
        new ();
        set {
            /// `ResourceConfigurationArns`: 1 to 2048 characters. Update: in place.
            resource_configuration_arns: List<Str> = "ResourceConfigurationArns";
        }
    }

    values! {
        /// `AcceleratorType` of `AWS::Deadline::Fleet`.
        AcceleratorType {
            GPU = "gpu",
        }
    }

    values! {
        /// `AutoScalingMode` of `AWS::Deadline::Fleet`.
        AutoScalingMode {
            NO_SCALING = "NO_SCALING",
            EVENT_BASED_AUTO_SCALING = "EVENT_BASED_AUTO_SCALING",
        }
    }

    values! {
        /// `CpuArchitectureType` of `AWS::Deadline::Fleet`.
        CpuArchitectureType {
            X86_64 = "x86_64",
            ARM64 = "arm64",
        }
    }

    values! {
        /// `CustomerManagedFleetOperatingSystemFamily` of `AWS::Deadline::Fleet`.
        CustomerManagedFleetOperatingSystemFamily {
            WINDOWS = "WINDOWS",
            LINUX = "LINUX",
            MACOS = "MACOS",
        }
    }

    values! {
        /// `Ec2MarketType` of `AWS::Deadline::Fleet`.
        Ec2MarketType {
            ON_DEMAND = "on-demand",
            SPOT = "spot",
            WAIT_AND_SAVE = "wait-and-save",
        }
    }

    values! {
        /// `FleetSoftwareAddOnName` of `AWS::Deadline::Fleet`.
        FleetSoftwareAddOnName {
            DOCKER = "docker",
        }
    }

    values! {
        /// `Name` of `AWS::Deadline::Fleet`.
        Name {
            T4 = "t4",
            A10G = "a10g",
            L4 = "l4",
            L40S = "l40s",
            RTX_PRO_SERVER_6000 = "rtx-pro-server-6000",
        }
    }

    values! {
        /// `ServiceManagedFleetOperatingSystemFamily` of `AWS::Deadline::Fleet`.
        ServiceManagedFleetOperatingSystemFamily {
            LINUX = "LINUX",
            WINDOWS = "WINDOWS",
        }
    }

    values! {
        /// `TagPropagationMode` of `AWS::Deadline::Fleet`.
        TagPropagationMode {
            NO_PROPAGATION = "NO_PROPAGATION",
            PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH = "PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH",
        }
    }
}

resource! {
    /// `AWS::Deadline::LicenseEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-licenseendpoint.html).
    LicenseEndpoint = "AWS::Deadline::LicenseEndpoint", Ref = Arn;
    tags "Tags" List;
    new_with LicenseEndpointRequired {
        /// `SecurityGroupIds`: 1 to 10 items, `^sg-[\w]{1,120}$`. Update: replaces.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
        /// `SubnetIds`: 1 to 10 items, 1 to 32 characters, `^subnet-[\w]{1,120}$`. Update: replaces.
        subnet_ids: List<Str> = "SubnetIds",
        /// `VpcId`: 1 to 32 characters, `^vpc-[\w]{1,120}$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
    }
    set {
        /// `SecurityGroupIds`: 1 to 10 items, `^sg-[\w]{1,120}$`. Update: replaces.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SubnetIds`: 1 to 10 items, 1 to 32 characters, `^subnet-[\w]{1,120}$`. Update: replaces.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<license_endpoint::Tag> = "Tags";
        /// `VpcId`: 1 to 32 characters, `^vpc-[\w]{1,120}$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `DnsName`
        dns_name: Str = "DnsName";
        /// `LicenseEndpointId`
        license_endpoint_id: Str = "LicenseEndpointId";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
    }
    ref arn;
}

/// Property types of `AWS::Deadline::LicenseEndpoint`.
pub mod license_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::farm::Tag;
}

resource! {
    /// `AWS::Deadline::Limit`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-limit.html).
    Limit = "AWS::Deadline::Limit", Ref = Str;
    new_with LimitRequired {
        /// `AmountRequirementName`: at most 1024 characters. Update: replaces.
        amount_requirement_name: Str = "AmountRequirementName",
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName",
        /// `MaxCount`: -1 to 2 147 483 647. Update: in place.
        max_count: Int = "MaxCount",
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId",
    }
    set {
        /// `AmountRequirementName`: at most 1024 characters. Update: replaces.
        amount_requirement_name: Str = "AmountRequirementName";
        /// `Description`: at most 100 characters, default `""`. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId";
        /// `MaxCount`: -1 to 2 147 483 647. Update: in place.
        max_count: Int = "MaxCount";
    }
    get {
        /// `CurrentCount`
        current_count: Int = "CurrentCount";
        /// `LimitId`
        limit_id: Str = "LimitId";
    }
}

resource! {
    /// `AWS::Deadline::MeteredProduct`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-meteredproduct.html).
    MeteredProduct = "AWS::Deadline::MeteredProduct", Ref = Arn;
    new ();
    set {
        /// `LicenseEndpointId`: `^le-[0-9a-f]{32}$`. Update: replaces.
        license_endpoint_id: Str = "LicenseEndpointId";
        /// `ProductId`: `^[0-9a-z]{1,32}-[.0-9a-z]{1,32}$`. Update: replaces.
        product_id: Str = "ProductId";
    }
    get {
        /// `Family`
        family: Str = "Family";
        /// `Port`
        port: Int = "Port";
        /// `Vendor`
        vendor: Str = "Vendor";
    }
    ref arn;
}

resource! {
    /// `AWS::Deadline::Monitor`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-monitor.html).
    Monitor = "AWS::Deadline::Monitor", Ref = Arn;
    tags "Tags" List;
    new_with MonitorRequired {
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName",
        /// `IdentityCenterInstanceArn`. Update: replaces.
        identity_center_instance_arn: Str = "IdentityCenterInstanceArn",
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
        /// `Subdomain`: `^[a-z0-9-]{1,100}$`. Update: in place.
        subdomain: Str = "Subdomain",
    }
    set {
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `IdentityCenterInstanceArn`. Update: replaces.
        identity_center_instance_arn: Str = "IdentityCenterInstanceArn";
        /// `IdentityCenterRegion`: 1 to 25 characters, `^[a-z0-9-]+$`. Update: replaces.
        identity_center_region: Str = "IdentityCenterRegion";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Subdomain`: `^[a-z0-9-]{1,100}$`. Update: in place.
        subdomain: Str = "Subdomain";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<monitor::Tag> = "Tags";
    }
    get {
        /// `IdentityCenterApplicationArn`
        identity_center_application_arn: Arn = "IdentityCenterApplicationArn";
        /// `MonitorId`
        monitor_id: Str = "MonitorId";
        /// `Url`
        url: Str = "Url";
    }
    ref arn;
}

/// Property types of `AWS::Deadline::Monitor`.
pub mod monitor {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::farm::Tag;
}

resource! {
    /// `AWS::Deadline::Queue`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queue.html).
    Queue = "AWS::Deadline::Queue", Ref = Arn;
    tags "Tags" List;
    new_with QueueRequired {
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName",
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId",
    }
    set {
        /// `AllowedStorageProfileIds`: at most 20 items, no item twice, `^sp-[0-9a-f]{32}$`. Update: in place.
        allowed_storage_profile_ids: List<Str> = "AllowedStorageProfileIds";
        /// `DefaultBudgetAction`: default `"NONE"`. Update: in place.
        default_budget_action: queue::DefaultQueueBudgetAction = "DefaultBudgetAction";
        /// `Description`: at most 100 characters, default `""`. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId";
        /// `JobAttachmentSettings`. Update: in place.
        job_attachment_settings: queue::JobAttachmentSettings = "JobAttachmentSettings";
        /// `JobRunAsUser`. Update: in place.
        job_run_as_user: queue::JobRunAsUser = "JobRunAsUser";
        /// `RequiredFileSystemLocationNames`: at most 20 items, no item twice, 1 to 64 characters, `^[0-9A-Za-z ]*$`. Update: in place.
        required_file_system_location_names: List<Str> = "RequiredFileSystemLocationNames";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `SchedulingConfiguration`. Update: in place.
        scheduling_configuration: queue::SchedulingConfiguration = "SchedulingConfiguration";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<queue::Tag> = "Tags";
    }
    get {
        /// `QueueId`
        queue_id: Str = "QueueId";
    }
    ref arn;
}

/// Property types of `AWS::Deadline::Queue`.
pub mod queue {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::farm::Tag;

    property! {
        /// `JobAttachmentSettings` of `AWS::Deadline::Queue`.
        JobAttachmentSettings;
        new_with JobAttachmentSettingsRequired {
            /// `RootPrefix`: 1 to 63 characters, `^[a-zA-Z0-9-_/]+$`. Update: in place.
            root_prefix: Str = "RootPrefix",
            /// `S3BucketName`: 3 to 63 characters. Update: in place.
            s3_bucket_name: S3BucketName = "S3BucketName",
        }
        set {
        }
    }

    property! {
        /// `JobRunAsUser` of `AWS::Deadline::Queue`.
        JobRunAsUser;
        new (run_as: RunAs = "RunAs");
        set {
            /// `Posix`. Update: in place.
            posix: PosixUser = "Posix";
            /// `Windows`. Update: in place.
            windows: WindowsUser = "Windows";
        }
    }

    property! {
        /// `MaxPriorityOverride` of `AWS::Deadline::Queue`.
        MaxPriorityOverride;
        new (always_schedule_first: Json = "AlwaysScheduleFirst");
        set {
        }
    }

    property! {
        /// `MinPriorityOverride` of `AWS::Deadline::Queue`.
        MinPriorityOverride;
        new (always_schedule_last: Json = "AlwaysScheduleLast");
        set {
        }
    }

    property! {
        /// `PosixUser` of `AWS::Deadline::Queue`.
        PosixUser;
        new_with PosixUserRequired {
            /// `Group`: at most 31 characters, `^(?:[a-z][a-z0-9-]{0,30})?$`. Update: in place.
            group: Str = "Group",
            /// `User`: at most 31 characters, `^(?:[a-z][a-z0-9-]{0,30})?$`. Update: in place.
            user: Str = "User",
        }
        set {
        }
    }

    property! {
        /// `PriorityBalancedSchedulingConfiguration` of `AWS::Deadline::Queue`.
        PriorityBalancedSchedulingConfiguration;
        new ();
        set {
            /// `RenderingTaskBuffer`: 0 to 1000, default `1`. Update: in place.
            rendering_task_buffer: Int = "RenderingTaskBuffer";
        }
    }

    property! {
        /// `SchedulingConfiguration` of `AWS::Deadline::Queue`.
        SchedulingConfiguration;
        new ();
        set {
            /// `PriorityBalanced`. Update: in place.
            priority_balanced: PriorityBalancedSchedulingConfiguration = "PriorityBalanced";
            /// `PriorityFifo`. Update: in place.
            priority_fifo: Json = "PriorityFifo";
            /// `WeightedBalanced`. Update: in place.
            weighted_balanced: WeightedBalancedSchedulingConfiguration = "WeightedBalanced";
        }
    }

    property! {
        /// `WeightedBalancedSchedulingConfiguration` of `AWS::Deadline::Queue`.
        WeightedBalancedSchedulingConfiguration;
        new ();
        set {
            /// `ErrorWeight`: -10 000 to 10 000, default `-10.0`. Update: in place.
            error_weight: Num = "ErrorWeight";
            /// `MaxPriorityOverride`. Update: in place.
            max_priority_override: MaxPriorityOverride = "MaxPriorityOverride";
            /// `MinPriorityOverride`. Update: in place.
            min_priority_override: MinPriorityOverride = "MinPriorityOverride";
            /// `PriorityWeight`: 0 to 10 000, default `100.0`. Update: in place.
            priority_weight: Num = "PriorityWeight";
            /// `RenderingTaskBuffer`: 0 to 1000, default `1`. Update: in place.
            rendering_task_buffer: Int = "RenderingTaskBuffer";
            /// `RenderingTaskWeight`: -10 000 to 10 000, default `-100.0`. Update: in place.
            rendering_task_weight: Num = "RenderingTaskWeight";
            /// `SubmissionTimeWeight`: 0 to 10 000, default `3.0`. Update: in place.
            submission_time_weight: Num = "SubmissionTimeWeight";
        }
    }

    property! {
        /// `WindowsUser` of `AWS::Deadline::Queue`.
        WindowsUser;
        new_with WindowsUserRequired {
            /// `PasswordArn`: 20 to 2048 characters. Update: in place.
            password_arn: Str = "PasswordArn",
            /// `User`: at most 111 characters, `^[^"'/\[\]:;|=,+*?<>\s]*$`. Update: in place.
            user: Str = "User",
        }
        set {
        }
    }

    values! {
        /// `DefaultQueueBudgetAction` of `AWS::Deadline::Queue`.
        DefaultQueueBudgetAction {
            NONE = "NONE",
            STOP_SCHEDULING_AND_COMPLETE_TASKS = "STOP_SCHEDULING_AND_COMPLETE_TASKS",
            STOP_SCHEDULING_AND_CANCEL_TASKS = "STOP_SCHEDULING_AND_CANCEL_TASKS",
        }
    }

    values! {
        /// `RunAs` of `AWS::Deadline::Queue`.
        RunAs {
            QUEUE_CONFIGURED_USER = "QUEUE_CONFIGURED_USER",
            WORKER_AGENT_USER = "WORKER_AGENT_USER",
        }
    }
}

resource! {
    /// `AWS::Deadline::QueueEnvironment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queueenvironment.html).
    QueueEnvironment = "AWS::Deadline::QueueEnvironment", Ref = Str;
    new_with QueueEnvironmentRequired {
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId",
        /// `QueueId`: `^queue-[0-9a-f]{32}$`. Update: replaces.
        queue_id: Str = "QueueId",
        /// `Priority`: 0 to 10 000. Update: in place.
        priority: Int = "Priority",
        /// `Template`: 1 to 15 000 characters. Update: in place.
        template: Str = "Template",
        /// `TemplateType`. Update: in place.
        template_type: queue_environment::EnvironmentTemplateType = "TemplateType",
    }
    set {
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId";
        /// `Priority`: 0 to 10 000. Update: in place.
        priority: Int = "Priority";
        /// `QueueId`: `^queue-[0-9a-f]{32}$`. Update: replaces.
        queue_id: Str = "QueueId";
        /// `Template`: 1 to 15 000 characters. Update: in place.
        template: Str = "Template";
        /// `TemplateType`. Update: in place.
        template_type: queue_environment::EnvironmentTemplateType = "TemplateType";
    }
    get {
        /// `Name`
        name: Str = "Name";
        /// `QueueEnvironmentId`
        queue_environment_id: Str = "QueueEnvironmentId";
    }
}

/// Property types of `AWS::Deadline::QueueEnvironment`.
pub mod queue_environment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `EnvironmentTemplateType` of `AWS::Deadline::QueueEnvironment`.
        EnvironmentTemplateType {
            JSON = "JSON",
            YAML = "YAML",
        }
    }
}

resource! {
    /// `AWS::Deadline::QueueFleetAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuefleetassociation.html).
    QueueFleetAssociation = "AWS::Deadline::QueueFleetAssociation", Ref = Str;
    new_with QueueFleetAssociationRequired {
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId",
        /// `FleetId`: `^fleet-[0-9a-f]{32}$`. Update: replaces.
        fleet_id: Str = "FleetId",
        /// `QueueId`: `^queue-[0-9a-f]{32}$`. Update: replaces.
        queue_id: Str = "QueueId",
    }
    set {
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId";
        /// `FleetId`: `^fleet-[0-9a-f]{32}$`. Update: replaces.
        fleet_id: Str = "FleetId";
        /// `QueueId`: `^queue-[0-9a-f]{32}$`. Update: replaces.
        queue_id: Str = "QueueId";
    }
    get {
    }
}

resource! {
    /// `AWS::Deadline::QueueLimitAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuelimitassociation.html).
    QueueLimitAssociation = "AWS::Deadline::QueueLimitAssociation", Ref = Str;
    new_with QueueLimitAssociationRequired {
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId",
        /// `LimitId`: `^limit-[0-9a-f]{32}$`. Update: replaces.
        limit_id: Str = "LimitId",
        /// `QueueId`: `^queue-[0-9a-f]{32}$`. Update: replaces.
        queue_id: Str = "QueueId",
    }
    set {
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId";
        /// `LimitId`: `^limit-[0-9a-f]{32}$`. Update: replaces.
        limit_id: Str = "LimitId";
        /// `QueueId`: `^queue-[0-9a-f]{32}$`. Update: replaces.
        queue_id: Str = "QueueId";
    }
    get {
    }
}

resource! {
    /// `AWS::Deadline::StorageProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-storageprofile.html).
    StorageProfile = "AWS::Deadline::StorageProfile", Ref = Str;
    new_with StorageProfileRequired {
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName",
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId",
        /// `OsFamily`. Update: in place.
        os_family: storage_profile::StorageProfileOperatingSystemFamily = "OsFamily",
    }
    set {
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId";
        /// `FileSystemLocations`: at most 20 items. Update: in place.
        file_system_locations: List<storage_profile::FileSystemLocation> = "FileSystemLocations";
        /// `OsFamily`. Update: in place.
        os_family: storage_profile::StorageProfileOperatingSystemFamily = "OsFamily";
    }
    get {
        /// `StorageProfileId`
        storage_profile_id: Str = "StorageProfileId";
    }
}

/// Property types of `AWS::Deadline::StorageProfile`.
pub mod storage_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `FileSystemLocation` of `AWS::Deadline::StorageProfile`.
        FileSystemLocation;
        new_with FileSystemLocationRequired {
            /// `Name`: 1 to 64 characters, `^[0-9A-Za-z ]*$`. Update: in place.
            name: Str = "Name",
            /// `Path`: at most 1024 characters. Update: in place.
            path: Str = "Path",
            /// `Type`. Update: in place.
            type_: FileSystemLocationType = "Type",
        }
        set {
        }
    }

    values! {
        /// `FileSystemLocationType` of `AWS::Deadline::StorageProfile`.
        FileSystemLocationType {
            SHARED = "SHARED",
            LOCAL = "LOCAL",
        }
    }

    values! {
        /// `StorageProfileOperatingSystemFamily` of `AWS::Deadline::StorageProfile`.
        StorageProfileOperatingSystemFamily {
            WINDOWS = "WINDOWS",
            LINUX = "LINUX",
            MACOS = "MACOS",
        }
    }
}

resource! {
    /// `AWS::Deadline::Worker`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-worker.html).
    Worker = "AWS::Deadline::Worker", Ref = Arn;
    tags "Tags" List;
    new_with WorkerRequired {
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId",
        /// `FleetId`: `^fleet-[0-9a-f]{32}$`. Update: replaces.
        fleet_id: Str = "FleetId",
    }
    set {
        /// `FarmId`: `^farm-[0-9a-f]{32}$`. Update: replaces.
        farm_id: Str = "FarmId";
        /// `FleetId`: `^fleet-[0-9a-f]{32}$`. Update: replaces.
        fleet_id: Str = "FleetId";
        /// `HostProperties`. Update: replaces.
        host_properties: worker::HostPropertiesRequest = "HostProperties";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<worker::Tags> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `Status`
        status: Str = "Status";
        /// `WorkerId`
        worker_id: Str = "WorkerId";
    }
    ref arn;
}

/// Property types of `AWS::Deadline::Worker`.
pub mod worker {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `HostPropertiesRequest` of `AWS::Deadline::Worker`.
        HostPropertiesRequest;
        new ();
        set {
            /// `HostName`: `^[a-zA-Z0-9_\.\-]{0,255}$`. Update: replaces.
            host_name: Str = "HostName";
            /// `IpAddresses`. Update: replaces.
            ip_addresses: IpAddresses = "IpAddresses";
        }
    }

    property! {
        /// `IpAddresses` of `AWS::Deadline::Worker`.
        IpAddresses;
        new ();
        set {
            /// `IpV4Addresses`: `^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$`. Update: replaces.
            ip_v4_addresses: List<Str> = "IpV4Addresses";
            /// `IpV6Addresses`: `^(?:[A-F0-9]{1,4}:){7}[A-F0-9]{1,4}$`. Update: replaces.
            ip_v6_addresses: List<Str> = "IpV6Addresses";
        }
    }

    property! {
        /// `Tags` of `AWS::Deadline::Worker`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
