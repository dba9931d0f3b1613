// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Batch`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Batch::ComputeEnvironment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html).
    ComputeEnvironment = "AWS::Batch::ComputeEnvironment", Ref = BatchComputeEnvironmentArn;
    tags "Tags" Object;
    new (type_: compute_environment::ComputeEnvironmentType = "Type");
    set {
        /// `ComputeEnvironmentName`. Update: replaces.
        compute_environment_name: Str = "ComputeEnvironmentName";
        /// `ComputeResources`. Update: in place.
        compute_resources: compute_environment::ComputeResources = "ComputeResources";
        /// `Context`. Update: in place.
        context: Str = "Context";
        /// `EcsSettings`. Update: in place.
        ecs_settings: compute_environment::EcsSettings = "EcsSettings";
        /// `EksConfiguration`. Update: may replace.
        eks_configuration: compute_environment::EksConfiguration = "EksConfiguration";
        /// `ReplaceComputeEnvironment`: default `true`. Update: in place.
        replace_compute_environment: Bool = "ReplaceComputeEnvironment";
        /// `ServiceRole`. Update: in place.
        service_role: IamRole = "ServiceRole";
        /// `State`. Update: in place.
        state: Str = "State";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
        /// `Type`. Update: replaces.
        type_: compute_environment::ComputeEnvironmentType = "Type";
        /// `UnmanagedvCpus`. Update: in place.
        unmanagedv_cpus: Int = "UnmanagedvCpus";
        /// `UpdatePolicy`. Update: in place.
        update_policy: compute_environment::UpdatePolicy = "UpdatePolicy";
    }
    get {
        /// `EksConfiguration.AccessEntry.Status`
        eks_configuration_access_entry_status: Str = "EksConfiguration.AccessEntry.Status";
    }
    ref compute_environment_arn;
}

/// Property types of `AWS::Batch::ComputeEnvironment`.
pub mod compute_environment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CapacityReservations` of `AWS::Batch::ComputeEnvironment`.
        CapacityReservations;
        new ();
        set {
            /// `ReservationGroupArn`. Update: in place.
            reservation_group_arn: Str = "ReservationGroupArn";
            /// `ReservationPreference`. Update: in place.
            reservation_preference: Str = "ReservationPreference";
        }
    }

    property! {
        /// `ComputeResources` of `AWS::Batch::ComputeEnvironment`.
        ComputeResources;
        new (type_: ComputeResourcesType = "Type", maxv_cpus: Int = "MaxvCpus");
        set {
            /// `AllocationStrategy`. Update: may replace.
            allocation_strategy: AllocationStrategy = "AllocationStrategy";
            /// `BidPercentage`. Update: may replace.
            bid_percentage: Int = "BidPercentage";
            /// `CapacityTags`. Update: in place.
            capacity_tags: Map<Str> = "CapacityTags";
            /// `DesiredvCpus`. Update: in place.
            desiredv_cpus: Int = "DesiredvCpus";
            /// `Ec2Configuration`. Update: may replace.
            ec2_configuration: List<Ec2ConfigurationObject> = "Ec2Configuration";
            /// `Ec2KeyPair`. Update: may replace.
            ec2_key_pair: Str = "Ec2KeyPair";
            /// `ImageId`. Update: may replace.
            image_id: Str = "ImageId";
            /// `InstanceRole`. Update: may replace.
            instance_role: Str = "InstanceRole";
            /// `InstanceTypes`. Update: may replace.
            instance_types: List<Str> = "InstanceTypes";
            /// `LaunchTemplate`. Update: may replace.
            launch_template: LaunchTemplateSpecification = "LaunchTemplate";
            /// `ManagedInstancesProvider`. Update: in place.
            managed_instances_provider: ManagedInstancesProvider = "ManagedInstancesProvider";
            /// `MinvCpus`. Update: in place.
            minv_cpus: Int = "MinvCpus";
            /// `PlacementGroup`. Update: may replace.
            placement_group: Ec2PlacementGroupName = "PlacementGroup";
            /// `ScalingPolicy`. Update: may replace.
            scaling_policy: ComputeScalingPolicy = "ScalingPolicy";
            /// `SecurityGroupIds`. Update: may replace.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SpotIamFleetRole`. Update: replaces.
            spot_iam_fleet_role: IamRoleName = "SpotIamFleetRole";
            /// `Subnets`. Update: may replace.
            subnets: List<Ec2SubnetId> = "Subnets";
            /// `Tags`. Update: may replace.
            tags: Map<Str> = "Tags";
            /// `UpdateToLatestImageVersion`: default `false`. Update: in place.
            update_to_latest_image_version: Bool = "UpdateToLatestImageVersion";
        }
    }

    property! {
        /// `ComputeScalingPolicy` of `AWS::Batch::ComputeEnvironment`.
        ComputeScalingPolicy;
        new ();
        set {
            /// `MinScaleDownDelayMinutes`. Update: may replace.
            min_scale_down_delay_minutes: Int = "MinScaleDownDelayMinutes";
        }
    }

    property! {
        /// `Ec2ConfigurationObject` of `AWS::Batch::ComputeEnvironment`.
        Ec2ConfigurationObject;
        new (image_type: Str = "ImageType");
        set {
            /// `BatchImageStatus`. Update: may replace.
            batch_image_status: Str = "BatchImageStatus";
            /// `ImageIdOverride`. Update: may replace.
            image_id_override: Str = "ImageIdOverride";
            /// `ImageKubernetesVersion`: 1 to 256 characters. Update: may replace.
            image_kubernetes_version: Str = "ImageKubernetesVersion";
        }
    }

    property! {
        /// `EcsSettings` of `AWS::Batch::ComputeEnvironment`.
        EcsSettings;
        new ();
        set {
            /// `ContainerInsights`. Update: in place.
            container_insights: ContainerInsights = "ContainerInsights";
        }
    }

    property! {
        /// `EksAccessEntry` of `AWS::Batch::ComputeEnvironment`.
        EksAccessEntry;
        new ();
        set {
            /// `DesiredState`. Update: may replace.
            desired_state: DesiredState = "DesiredState";
            /// `Status`. Update: may replace.
            status: Status = "Status";
        }
    }

    property! {
        /// `EksConfiguration` of `AWS::Batch::ComputeEnvironment`.
        EksConfiguration;
        new_with EksConfigurationRequired {
            /// `EksClusterArn`: default `false`. Update: replaces.
            eks_cluster_arn: Str = "EksClusterArn",
            /// `KubernetesNamespace`: default `false`. Update: replaces.
            kubernetes_namespace: Str = "KubernetesNamespace",
        }
        set {
            /// `AccessEntry`. Update: may replace.
            access_entry: EksAccessEntry = "AccessEntry";
        }
    }

    property! {
        /// `InfrastructureOptimization` of `AWS::Batch::ComputeEnvironment`.
        InfrastructureOptimization;
        new ();
        set {
            /// `ScaleInAfter`. Update: in place.
            scale_in_after: Int = "ScaleInAfter";
        }
    }

    property! {
        /// `InstanceLaunchTemplate` of `AWS::Batch::ComputeEnvironment`.
        InstanceLaunchTemplate;
        new (ec2_instance_profile_arn: Str = "Ec2InstanceProfileArn", network_configuration: ManagedInstancesNetworkConfiguration = "NetworkConfiguration");
        set {
            /// `CapacityOptionType`. Update: replaces.
            capacity_option_type: CapacityOptionType = "CapacityOptionType";
            /// `CapacityReservations`. Update: in place.
            capacity_reservations: CapacityReservations = "CapacityReservations";
            /// `FipsEnabled`. Update: replaces.
            fips_enabled: Bool = "FipsEnabled";
            /// `InstanceMetadataTagsPropagation`. Update: in place.
            instance_metadata_tags_propagation: Bool = "InstanceMetadataTagsPropagation";
            /// `InstanceRequirements`. Update: in place.
            instance_requirements: InstanceRequirements = "InstanceRequirements";
            /// `LocalStorageConfiguration`. Update: in place.
            local_storage_configuration: ManagedInstancesLocalStorageConfiguration = "LocalStorageConfiguration";
            /// `Monitoring`. Update: in place.
            monitoring: Str = "Monitoring";
            /// `StorageConfiguration`. Update: in place.
            storage_configuration: ManagedInstancesStorageConfiguration = "StorageConfiguration";
        }
    }

    property! {
        /// `InstanceRequirements` of `AWS::Batch::ComputeEnvironment`.
        InstanceRequirements;
        new ();
        set {
            /// `AllowedInstanceTypes`. Update: in place.
            allowed_instance_types: List<Str> = "AllowedInstanceTypes";
        }
    }

    property! {
        /// `LaunchTemplateSpecification` of `AWS::Batch::ComputeEnvironment`.
        LaunchTemplateSpecification;
        new ();
        set {
            /// `LaunchTemplateId`. Update: may replace.
            launch_template_id: Ec2LaunchTemplateId = "LaunchTemplateId";
            /// `LaunchTemplateName`. Update: may replace.
            launch_template_name: Str = "LaunchTemplateName";
            /// `Overrides`. Update: may replace.
            overrides: List<LaunchTemplateSpecificationOverride> = "Overrides";
            /// `UserdataType`. Update: may replace.
            userdata_type: UserdataType = "UserdataType";
            /// `Version`. Update: may replace.
            version: Str = "Version";
        }
    }

    property! {
        /// `LaunchTemplateSpecificationOverride` of `AWS::Batch::ComputeEnvironment`.
        LaunchTemplateSpecificationOverride;
        new ();
        set {
            /// `LaunchTemplateId`. Update: may replace.
            launch_template_id: Str = "LaunchTemplateId";
            /// `LaunchTemplateName`. Update: may replace.
            launch_template_name: Str = "LaunchTemplateName";
            /// `TargetInstanceTypes`. Update: may replace.
            target_instance_types: List<Str> = "TargetInstanceTypes";
            /// `UserdataType`. Update: may replace.
            userdata_type: UserdataType = "UserdataType";
            /// `Version`. Update: may replace.
            version: Str = "Version";
        }
    }

    property! {
        /// `ManagedInstancesLocalStorageConfiguration` of `AWS::Batch::ComputeEnvironment`.
        ManagedInstancesLocalStorageConfiguration;
        new ();
        set {
            /// `UseLocalStorage`. Update: in place.
            use_local_storage: Bool = "UseLocalStorage";
        }
    }

    property! {
        /// `ManagedInstancesNetworkConfiguration` of `AWS::Batch::ComputeEnvironment`.
        ManagedInstancesNetworkConfiguration;
        new_with ManagedInstancesNetworkConfigurationRequired {
            /// `Subnets`. Update: in place.
            subnets: List<Ec2SubnetId> = "Subnets",
            /// `SecurityGroups`. Update: in place.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups",
        }
        set {
        }
    }

    property! {
        /// `ManagedInstancesProvider` of `AWS::Batch::ComputeEnvironment`.
        ManagedInstancesProvider;
        new (infrastructure_role_arn: IamRoleArn = "InfrastructureRoleArn", instance_launch_template: InstanceLaunchTemplate = "InstanceLaunchTemplate");
        set {
            /// `InfrastructureOptimization`. Update: in place.
            infrastructure_optimization: InfrastructureOptimization = "InfrastructureOptimization";
            /// `PropagateTags`. Update: in place.
            propagate_tags: PropagateTags = "PropagateTags";
        }
    }

    property! {
        /// `ManagedInstancesStorageConfiguration` of `AWS::Batch::ComputeEnvironment`.
        ManagedInstancesStorageConfiguration;
        new ();
        set {
            /// `StorageSizeGiB`. Update: in place.
            storage_size_gib: Int = "StorageSizeGiB";
        }
    }

    property! {
        /// `UpdatePolicy` of `AWS::Batch::ComputeEnvironment`.
        UpdatePolicy;
        new ();
        set {
            /// `JobExecutionTimeoutMinutes`: default `30`. Update: in place.
            job_execution_timeout_minutes: Int = "JobExecutionTimeoutMinutes";
            /// `TerminateJobsOnUpdate`: default `false`. Update: in place.
            terminate_jobs_on_update: Bool = "TerminateJobsOnUpdate";
        }
    }

    values! {
        /// `AllocationStrategy` of `AWS::Batch::ComputeEnvironment`.
        AllocationStrategy {
            BEST_FIT = "best_fit",
            BEST_FIT_PROGRESSIVE = "best_fit_progressive",
            BEST_FIT_PROGRESSIVE_ORDERED = "best_fit_progressive_ordered",
            SPOT_CAPACITY_OPTIMIZED = "spot_capacity_optimized",
            SPOT_CAPACITY_OPTIMIZED_PRIORITIZED = "spot_capacity_optimized_prioritized",
            SPOT_PRICE_CAPACITY_OPTIMIZED = "spot_price_capacity_optimized",
        }
    }

    values! {
        /// `CapacityOptionType` of `AWS::Batch::ComputeEnvironment`.
        CapacityOptionType {
            ON_DEMAND = "ON_DEMAND",
            SPOT = "SPOT",
            RESERVED = "RESERVED",
        }
    }

    values! {
        /// `ComputeEnvironmentType` of `AWS::Batch::ComputeEnvironment`.
        ComputeEnvironmentType {
            MANAGED = "managed",
            UNMANAGED = "unmanaged",
        }
    }

    values! {
        /// `ComputeResourcesType` of `AWS::Batch::ComputeEnvironment`.
        ComputeResourcesType {
            EC2 = "ec2",
            ECS_MANAGED_INSTANCES = "ecs_managed_instances",
            FARGATE = "fargate",
            FARGATE_SPOT = "fargate_spot",
            SPOT = "spot",
        }
    }

    values! {
        /// `ContainerInsights` of `AWS::Batch::ComputeEnvironment`.
        ContainerInsights {
            DISABLED = "disabled",
            ENABLED = "enabled",
            ENHANCED = "enhanced",
        }
    }

    values! {
        /// `DesiredState` of `AWS::Batch::ComputeEnvironment`.
        DesiredState {
            DISABLED = "disabled",
            ENABLED = "enabled",
            INHERIT_FROM_CLUSTER = "inherit_from_cluster",
        }
    }

    values! {
        /// `PropagateTags` of `AWS::Batch::ComputeEnvironment`.
        PropagateTags {
            CAPACITY_PROVIDER = "CAPACITY_PROVIDER",
            NONE = "NONE",
        }
    }

    values! {
        /// `Status` of `AWS::Batch::ComputeEnvironment`.
        Status {
            ACTIVE = "active",
            INACTIVE = "inactive",
        }
    }

    values! {
        /// `UserdataType` of `AWS::Batch::ComputeEnvironment`.
        UserdataType {
            EKS_BOOTSTRAP_SH = "eks_bootstrap_sh",
            EKS_NODEADM = "eks_nodeadm",
        }
    }
}

resource! {
    /// `AWS::Batch::ConsumableResource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-consumableresource.html).
    ConsumableResource = "AWS::Batch::ConsumableResource", Ref = Arn;
    tags "Tags" Object;
    new (resource_type: consumable_resource::ResourceType = "ResourceType", total_quantity: Int = "TotalQuantity");
    set {
        /// `ConsumableResourceName`: ``. Update: replaces.
        consumable_resource_name: Str = "ConsumableResourceName";
        /// `ResourceType`. Update: replaces.
        resource_type: consumable_resource::ResourceType = "ResourceType";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `TotalQuantity`. Update: in place.
        total_quantity: Int = "TotalQuantity";
    }
    get {
        /// `AvailableQuantity`
        available_quantity: Int = "AvailableQuantity";
        /// `CreatedAt`
        created_at: Int = "CreatedAt";
        /// `InUseQuantity`
        in_use_quantity: Int = "InUseQuantity";
    }
    ref consumable_resource_arn;
}

/// Property types of `AWS::Batch::ConsumableResource`.
pub mod consumable_resource {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `ResourceType` of `AWS::Batch::ConsumableResource`.
        ResourceType {
            REPLENISHABLE = "REPLENISHABLE",
            NON_REPLENISHABLE = "NON_REPLENISHABLE",
        }
    }
}

resource! {
    /// `AWS::Batch::JobDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobdefinition.html).
    JobDefinition = "AWS::Batch::JobDefinition", Ref = Arn;
    tags "Tags" Object;
    new (type_: job_definition::JobDefinitionType = "Type");
    set {
        /// `ConsumableResourceProperties`. Update: in place.
        consumable_resource_properties: job_definition::ConsumableResourceProperties = "ConsumableResourceProperties";
        /// `ContainerProperties`. Update: in place.
        container_properties: job_definition::ContainerProperties = "ContainerProperties";
        /// `EcsProperties`. Update: in place.
        ecs_properties: job_definition::EcsProperties = "EcsProperties";
        /// `EksProperties`. Update: in place.
        eks_properties: job_definition::EksProperties = "EksProperties";
        /// `JobDefinitionName`: at most 128 characters. Update: replaces.
        job_definition_name: Str = "JobDefinitionName";
        /// `NodeProperties`. Update: in place.
        node_properties: job_definition::NodeProperties = "NodeProperties";
        /// `Parameters`. Update: in place.
        parameters: Map<Str> = "Parameters";
        /// `PlatformCapabilities`. Update: in place.
        platform_capabilities: List<job_definition::PlatformCapabilities> = "PlatformCapabilities";
        /// `PropagateTags`. Update: in place.
        propagate_tags: Bool = "PropagateTags";
        /// `ResourceRetentionPolicy`. Update: in place.
        resource_retention_policy: job_definition::ResourceRetentionPolicy = "ResourceRetentionPolicy";
        /// `RetryStrategy`. Update: in place.
        retry_strategy: job_definition::RetryStrategy = "RetryStrategy";
        /// `SchedulingPriority`. Update: in place.
        scheduling_priority: Int = "SchedulingPriority";
        /// `Tags`. Update: may replace.
        tags: Map<Str> = "Tags";
        /// `Timeout`. Update: in place.
        timeout: job_definition::JobTimeout = "Timeout";
        /// `Type`. Update: in place.
        type_: job_definition::JobDefinitionType = "Type";
    }
    get {
    }
    ref job_definition_arn;
}

/// Property types of `AWS::Batch::JobDefinition`.
pub mod job_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConsumableResourceProperties` of `AWS::Batch::JobDefinition`.
        ConsumableResourceProperties;
        new (consumable_resource_list: List<ConsumableResourceRequirement> = "ConsumableResourceList");
        set {
        }
    }

    property! {
        /// `ConsumableResourceRequirement` of `AWS::Batch::JobDefinition`.
        ConsumableResourceRequirement;
        new (consumable_resource: Str = "ConsumableResource", quantity: Int = "Quantity");
        set {
        }
    }

    property! {
        /// `ContainerProperties` of `AWS::Batch::JobDefinition`.
        ContainerProperties;
        new (image: Str = "Image");
        set {
            /// `Command`. Update: in place.
            command: List<Str> = "Command";
            /// `EnableExecuteCommand`. Update: in place.
            enable_execute_command: Bool = "EnableExecuteCommand";
            /// `Environment`. Update: in place.
            environment: List<Environment> = "Environment";
            /// `EphemeralStorage`. Update: in place.
            ephemeral_storage: EphemeralStorage = "EphemeralStorage";
            /// `ExecutionRoleArn`. Update: in place.
            execution_role_arn: IamRoleArn = "ExecutionRoleArn";
            /// `FargatePlatformConfiguration`. Update: in place.
            fargate_platform_configuration: FargatePlatformConfiguration = "FargatePlatformConfiguration";
            /// `JobRoleArn`. Update: in place.
            job_role_arn: IamRoleArn = "JobRoleArn";
            /// `LinuxParameters`. Update: in place.
            linux_parameters: LinuxParameters = "LinuxParameters";
            /// `LogConfiguration`. Update: in place.
            log_configuration: LogConfiguration = "LogConfiguration";
            /// `Memory`. Update: in place.
            memory: Int = "Memory";
            /// `MountPoints`. Update: in place.
            mount_points: List<MountPoint> = "MountPoints";
            /// `NetworkConfiguration`. Update: in place.
            network_configuration: NetworkConfiguration = "NetworkConfiguration";
            /// `Privileged`. Update: in place.
            privileged: Bool = "Privileged";
            /// `ReadonlyRootFilesystem`. Update: in place.
            readonly_root_filesystem: Bool = "ReadonlyRootFilesystem";
            /// `RepositoryCredentials`. Update: in place.
            repository_credentials: RepositoryCredentials = "RepositoryCredentials";
            /// `ResourceRequirements`. Update: in place.
            resource_requirements: List<ResourceRequirement> = "ResourceRequirements";
            /// `RuntimePlatform`. Update: in place.
            runtime_platform: RuntimePlatform = "RuntimePlatform";
            /// `Secrets`. Update: in place.
            secrets: List<Secret> = "Secrets";
            /// `Ulimits`. Update: in place.
            ulimits: List<Ulimit> = "Ulimits";
            /// `User`. Update: in place.
            user: Str = "User";
            /// `Vcpus`. Update: in place.
            vcpus: Int = "Vcpus";
            /// `Volumes`. Update: in place.
            volumes: List<Volume> = "Volumes";
        }
    }

    property! {
        /// `Device` of `AWS::Batch::JobDefinition`.
        Device;
        new ();
        set {
            /// `ContainerPath`. Update: in place.
            container_path: Str = "ContainerPath";
            /// `HostPath`. Update: in place.
            host_path: Str = "HostPath";
            /// `Permissions`. Update: in place.
            permissions: List<Permissions> = "Permissions";
        }
    }

    property! {
        /// `EFSAuthorizationConfig` of `AWS::Batch::JobDefinition`.
        EFSAuthorizationConfig;
        new ();
        set {
            /// `AccessPointId`. Update: in place.
            access_point_id: Str = "AccessPointId";
            /// `Iam`. Update: in place.
            iam: Iam = "Iam";
        }
    }

    property! {
        /// `EFSVolumeConfiguration` of `AWS::Batch::JobDefinition`.
        EFSVolumeConfiguration;
        new (file_system_id: Str = "FileSystemId");
        set {
            /// `AuthorizationConfig`. Update: in place.
            authorization_config: EFSAuthorizationConfig = "AuthorizationConfig";
            /// `RootDirectory`. Update: in place.
            root_directory: Str = "RootDirectory";
            /// `TransitEncryption`. Update: in place.
            transit_encryption: TransitEncryption = "TransitEncryption";
            /// `TransitEncryptionPort`. Update: in place.
            transit_encryption_port: Int = "TransitEncryptionPort";
        }
    }

    property! {
        /// `EcsProperties` of `AWS::Batch::JobDefinition`.
        EcsProperties;
        new (task_properties: List<EcsTaskProperties> = "TaskProperties");
        set {
        }
    }

    property! {
        /// `EcsTaskProperties` of `AWS::Batch::JobDefinition`.
        EcsTaskProperties;
        new ();
        set {
            /// `Containers`. Update: in place.
            containers: List<TaskContainerProperties> = "Containers";
            /// `EnableExecuteCommand`. Update: in place.
            enable_execute_command: Bool = "EnableExecuteCommand";
            /// `EphemeralStorage`. Update: in place.
            ephemeral_storage: EphemeralStorage = "EphemeralStorage";
            /// `ExecutionRoleArn`. Update: in place.
            execution_role_arn: IamRoleArn = "ExecutionRoleArn";
            /// `IpcMode`. Update: in place.
            ipc_mode: Str = "IpcMode";
            /// `NetworkConfiguration`. Update: in place.
            network_configuration: NetworkConfiguration = "NetworkConfiguration";
            /// `NetworkMode`. Update: in place.
            network_mode: Str = "NetworkMode";
            /// `PidMode`. Update: in place.
            pid_mode: Str = "PidMode";
            /// `PlatformVersion`. Update: in place.
            platform_version: Str = "PlatformVersion";
            /// `RuntimePlatform`. Update: in place.
            runtime_platform: RuntimePlatform = "RuntimePlatform";
            /// `TaskRoleArn`. Update: in place.
            task_role_arn: IamRoleArn = "TaskRoleArn";
            /// `Volumes`. Update: in place.
            volumes: List<Volume> = "Volumes";
        }
    }

    property! {
        /// `EksContainer` of `AWS::Batch::JobDefinition`.
        EksContainer;
        new (image: Str = "Image");
        set {
            /// `Args`. Update: in place.
            args: List<Str> = "Args";
            /// `Command`. Update: in place.
            command: List<Str> = "Command";
            /// `Env`. Update: in place.
            env: List<EksContainerEnvironmentVariable> = "Env";
            /// `ImagePullPolicy`. Update: in place.
            image_pull_policy: Str = "ImagePullPolicy";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Resources`. Update: in place.
            resources: EksContainerResourceRequirements = "Resources";
            /// `SecurityContext`. Update: in place.
            security_context: EksContainerSecurityContext = "SecurityContext";
            /// `VolumeMounts`. Update: in place.
            volume_mounts: List<EksContainerVolumeMount> = "VolumeMounts";
        }
    }

    property! {
        /// `EksContainerEnvironmentVariable` of `AWS::Batch::JobDefinition`.
        EksContainerEnvironmentVariable;
        new (name: Str = "Name");
        set {
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `EksContainerResourceRequirements` of `AWS::Batch::JobDefinition`.
        EksContainerResourceRequirements;
        new ();
        set {
            /// `Limits`. Update: in place.
            limits: Map<Str> = "Limits";
            /// `Requests`. Update: in place.
            requests: Map<Str> = "Requests";
        }
    }

    property! {
        /// `EksContainerSecurityContext` of `AWS::Batch::JobDefinition`.
        EksContainerSecurityContext;
        new ();
        set {
            /// `AllowPrivilegeEscalation`. Update: in place.
            allow_privilege_escalation: Bool = "AllowPrivilegeEscalation";
            /// `Privileged`. Update: in place.
            privileged: Bool = "Privileged";
            /// `ReadOnlyRootFilesystem`. Update: in place.
            read_only_root_filesystem: Bool = "ReadOnlyRootFilesystem";
            /// `RunAsGroup`. Update: in place.
            run_as_group: Int = "RunAsGroup";
            /// `RunAsNonRoot`. Update: in place.
            run_as_non_root: Bool = "RunAsNonRoot";
            /// `RunAsUser`. Update: in place.
            run_as_user: Int = "RunAsUser";
        }
    }

    property! {
        /// `EksContainerVolumeMount` of `AWS::Batch::JobDefinition`.
        EksContainerVolumeMount;
        new ();
        set {
            /// `MountPath`. Update: in place.
            mount_path: Str = "MountPath";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `ReadOnly`. Update: in place.
            read_only: Bool = "ReadOnly";
            /// `SubPath`. Update: in place.
            sub_path: Str = "SubPath";
        }
    }

    property! {
        /// `EksEmptyDir` of `AWS::Batch::JobDefinition`.
        EksEmptyDir;
        new ();
        set {
            /// `Medium`. Update: in place.
            medium: Str = "Medium";
            /// `SizeLimit`: 1 to 256 characters. Update: in place.
            size_limit: Str = "SizeLimit";
        }
    }

    property! {
        /// `EksHostPath` of `AWS::Batch::JobDefinition`.
        EksHostPath;
        new ();
        set {
            /// `Path`. Update: in place.
            path: Str = "Path";
        }
    }

    property! {
        /// `EksMetadata` of `AWS::Batch::JobDefinition`.
        EksMetadata;
        new ();
        set {
            /// `Annotations`. Update: in place.
            annotations: Map<Str> = "Annotations";
            /// `Labels`. Update: in place.
            labels: Map<Str> = "Labels";
            /// `Namespace`. Update: in place.
            namespace: Str = "Namespace";
        }
    }

    property! {
        /// `EksPersistentVolumeClaim` of `AWS::Batch::JobDefinition`.
        EksPersistentVolumeClaim;
        new (claim_name: Str = "ClaimName");
        set {
            /// `ReadOnly`. Update: in place.
            read_only: Bool = "ReadOnly";
        }
    }

    property! {
        /// `EksPodProperties` of `AWS::Batch::JobDefinition`.
        EksPodProperties;
        new ();
        set {
            /// `Containers`. Update: in place.
            containers: List<EksContainer> = "Containers";
            /// `DnsPolicy`. Update: in place.
            dns_policy: Str = "DnsPolicy";
            /// `HostNetwork`. Update: in place.
            host_network: Bool = "HostNetwork";
            /// `ImagePullSecrets`. Update: in place.
            image_pull_secrets: List<ImagePullSecret> = "ImagePullSecrets";
            /// `InitContainers`. Update: in place.
            init_containers: List<EksContainer> = "InitContainers";
            /// `Metadata`. Update: in place.
            metadata: EksMetadata = "Metadata";
            /// `ServiceAccountName`. Update: in place.
            service_account_name: Str = "ServiceAccountName";
            /// `ShareProcessNamespace`. Update: in place.
            share_process_namespace: Bool = "ShareProcessNamespace";
            /// `Volumes`. Update: in place.
            volumes: List<EksVolume> = "Volumes";
        }
    }

    property! {
        /// `EksProperties` of `AWS::Batch::JobDefinition`.
        EksProperties;
        new ();
        set {
            /// `PodProperties`. Update: in place.
            pod_properties: EksPodProperties = "PodProperties";
        }
    }

    property! {
        /// `EksSecret` of `AWS::Batch::JobDefinition`.
        EksSecret;
        new (secret_name: Str = "SecretName");
        set {
            /// `Optional`. Update: in place.
            optional: Bool = "Optional";
        }
    }

    property! {
        /// `EksVolume` of `AWS::Batch::JobDefinition`.
        EksVolume;
        new (name: Str = "Name");
        set {
            /// `EmptyDir`. Update: in place.
            empty_dir: EksEmptyDir = "EmptyDir";
            /// `HostPath`. Update: in place.
            host_path: EksHostPath = "HostPath";
            /// `PersistentVolumeClaim`. Update: in place.
            persistent_volume_claim: EksPersistentVolumeClaim = "PersistentVolumeClaim";
            /// `Secret`. Update: in place.
            secret: EksSecret = "Secret";
        }
    }

    property! {
        /// `Environment` of `AWS::Batch::JobDefinition`.
        Environment;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `EphemeralStorage` of `AWS::Batch::JobDefinition`.
        EphemeralStorage;
        new (size_in_gib: Int = "SizeInGiB");
        set {
        }
    }

    property! {
        /// `EvaluateOnExit` of `AWS::Batch::JobDefinition`.
        EvaluateOnExit;
        new (action: Action = "Action");
        set {
            /// `OnExitCode`. Update: in place.
            on_exit_code: Str = "OnExitCode";
            /// `OnReason`. Update: in place.
            on_reason: Str = "OnReason";
            /// `OnStatusReason`. Update: in place.
            on_status_reason: Str = "OnStatusReason";
        }
    }

    property! {
        /// `FargatePlatformConfiguration` of `AWS::Batch::JobDefinition`.
        FargatePlatformConfiguration;
        new ();
        set {
            /// `PlatformVersion`. Update: in place.
            platform_version: Str = "PlatformVersion";
        }
    }

    property! {
        /// `FirelensConfiguration` of `AWS::Batch::JobDefinition`.
        FirelensConfiguration;
        new (type_: FirelensConfigurationType = "Type");
        set {
            /// `Options`. Update: in place.
            options: Map<Str> = "Options";
        }
    }

    property! {
        /// `Host` of `AWS::Batch::JobDefinition`.
        Host;
        new ();
        set {
            /// `SourcePath`. Update: in place.
            source_path: Str = "SourcePath";
        }
    }

    property! {
        /// `ImagePullSecret` of `AWS::Batch::JobDefinition`.
        ImagePullSecret;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `JobTimeout` of `AWS::Batch::JobDefinition`.
        JobTimeout;
        new ();
        set {
            /// `AttemptDurationSeconds`. Update: in place.
            attempt_duration_seconds: Int = "AttemptDurationSeconds";
        }
    }

    property! {
        /// `LinuxParameters` of `AWS::Batch::JobDefinition`.
        LinuxParameters;
        new ();
        set {
            /// `Devices`. Update: in place.
            devices: List<Device> = "Devices";
            /// `InitProcessEnabled`. Update: in place.
            init_process_enabled: Bool = "InitProcessEnabled";
            /// `MaxSwap`. Update: in place.
            max_swap: Int = "MaxSwap";
            /// `SharedMemorySize`. Update: in place.
            shared_memory_size: Int = "SharedMemorySize";
            /// `Swappiness`. Update: in place.
            swappiness: Int = "Swappiness";
            /// `Tmpfs`. Update: in place.
            tmpfs: List<Tmpfs> = "Tmpfs";
        }
    }

    property! {
        /// `LogConfiguration` of `AWS::Batch::JobDefinition`.
        LogConfiguration;
        new (log_driver: LogDriver = "LogDriver");
        set {
            /// `Options`. Update: in place.
            options: Map<Str> = "Options";
            /// `SecretOptions`. Update: in place.
            secret_options: List<Secret> = "SecretOptions";
        }
    }

    property! {
        /// `MountPoint` of `AWS::Batch::JobDefinition`.
        MountPoint;
        new ();
        set {
            /// `ContainerPath`. Update: in place.
            container_path: Str = "ContainerPath";
            /// `ReadOnly`. Update: in place.
            read_only: Bool = "ReadOnly";
            /// `SourceVolume`. Update: in place.
            source_volume: Str = "SourceVolume";
        }
    }

    property! {
        /// `MultiNodeContainerProperties` of `AWS::Batch::JobDefinition`.
        MultiNodeContainerProperties;
        new (image: Str = "Image");
        set {
            /// `Command`. Update: in place.
            command: List<Str> = "Command";
            /// `EnableExecuteCommand`. Update: in place.
            enable_execute_command: Bool = "EnableExecuteCommand";
            /// `Environment`. Update: in place.
            environment: List<Environment> = "Environment";
            /// `EphemeralStorage`. Update: in place.
            ephemeral_storage: EphemeralStorage = "EphemeralStorage";
            /// `ExecutionRoleArn`. Update: in place.
            execution_role_arn: IamRoleArn = "ExecutionRoleArn";
            /// `InstanceType`. Update: in place.
            instance_type: Str = "InstanceType";
            /// `JobRoleArn`. Update: in place.
            job_role_arn: IamRoleArn = "JobRoleArn";
            /// `LinuxParameters`. Update: in place.
            linux_parameters: LinuxParameters = "LinuxParameters";
            /// `LogConfiguration`. Update: in place.
            log_configuration: LogConfiguration = "LogConfiguration";
            /// `Memory`. Update: in place.
            memory: Int = "Memory";
            /// `MountPoints`. Update: in place.
            mount_points: List<MountPoint> = "MountPoints";
            /// `Privileged`. Update: in place.
            privileged: Bool = "Privileged";
            /// `ReadonlyRootFilesystem`. Update: in place.
            readonly_root_filesystem: Bool = "ReadonlyRootFilesystem";
            /// `RepositoryCredentials`. Update: in place.
            repository_credentials: RepositoryCredentials = "RepositoryCredentials";
            /// `ResourceRequirements`. Update: in place.
            resource_requirements: List<ResourceRequirement> = "ResourceRequirements";
            /// `RuntimePlatform`. Update: in place.
            runtime_platform: RuntimePlatform = "RuntimePlatform";
            /// `Secrets`. Update: in place.
            secrets: List<Secret> = "Secrets";
            /// `Ulimits`. Update: in place.
            ulimits: List<Ulimit> = "Ulimits";
            /// `User`. Update: in place.
            user: Str = "User";
            /// `Vcpus`. Update: in place.
            vcpus: Int = "Vcpus";
            /// `Volumes`. Update: in place.
            volumes: List<Volume> = "Volumes";
        }
    }

    property! {
        /// `MultiNodeEcsProperties` of `AWS::Batch::JobDefinition`.
        MultiNodeEcsProperties;
        new (task_properties: List<MultiNodeEcsTaskProperties> = "TaskProperties");
        set {
        }
    }

    property! {
        /// `MultiNodeEcsTaskProperties` of `AWS::Batch::JobDefinition`.
        MultiNodeEcsTaskProperties;
        new ();
        set {
            /// `Containers`. Update: in place.
            containers: List<TaskContainerProperties> = "Containers";
            /// `EnableExecuteCommand`. Update: in place.
            enable_execute_command: Bool = "EnableExecuteCommand";
            /// `ExecutionRoleArn`. Update: in place.
            execution_role_arn: IamRoleArn = "ExecutionRoleArn";
            /// `IpcMode`. Update: in place.
            ipc_mode: Str = "IpcMode";
            /// `PidMode`. Update: in place.
            pid_mode: Str = "PidMode";
            /// `TaskRoleArn`. Update: in place.
            task_role_arn: IamRoleArn = "TaskRoleArn";
            /// `Volumes`. Update: in place.
            volumes: List<Volume> = "Volumes";
        }
    }

    property! {
        /// `NetworkConfiguration` of `AWS::Batch::JobDefinition`.
        NetworkConfiguration;
        new ();
        set {
            /// `AssignPublicIp`. Update: in place.
            assign_public_ip: AssignPublicIp = "AssignPublicIp";
        }
    }

    property! {
        /// `NodeProperties` of `AWS::Batch::JobDefinition`.
        NodeProperties;
        new_with NodePropertiesRequired {
            /// `NumNodes`. Update: in place.
            num_nodes: Int = "NumNodes",
            /// `MainNode`. Update: in place.
            main_node: Int = "MainNode",
            /// `NodeRangeProperties`. Update: in place.
            node_range_properties: List<NodeRangeProperty> = "NodeRangeProperties",
        }
        set {
        }
    }

    property! {
        /// `NodeRangeProperty` of `AWS::Batch::JobDefinition`.
        NodeRangeProperty;
        new (target_nodes: Str = "TargetNodes");
        set {
            /// `ConsumableResourceProperties`. Update: in place.
            consumable_resource_properties: ConsumableResourceProperties = "ConsumableResourceProperties";
            /// `Container`. Update: in place.
            container: MultiNodeContainerProperties = "Container";
            /// `EcsProperties`. Update: in place.
            ecs_properties: MultiNodeEcsProperties = "EcsProperties";
            /// `EksProperties`. Update: in place.
            eks_properties: EksProperties = "EksProperties";
            /// `InstanceTypes`. Update: in place.
            instance_types: List<Str> = "InstanceTypes";
        }
    }

    property! {
        /// `RepositoryCredentials` of `AWS::Batch::JobDefinition`.
        RepositoryCredentials;
        new (credentials_parameter: Str = "CredentialsParameter");
        set {
        }
    }

    property! {
        /// `ResourceRequirement` of `AWS::Batch::JobDefinition`.
        ResourceRequirement;
        new ();
        set {
            /// `Type`. Update: in place.
            type_: ResourceRequirementType = "Type";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `ResourceRetentionPolicy` of `AWS::Batch::JobDefinition`.
        ResourceRetentionPolicy;
        new ();
        set {
            /// `SkipDeregisterOnUpdate`: default `false`. Update: in place.
            skip_deregister_on_update: Bool = "SkipDeregisterOnUpdate";
        }
    }

    property! {
        /// `RetryStrategy` of `AWS::Batch::JobDefinition`.
        RetryStrategy;
        new ();
        set {
            /// `Attempts`. Update: in place.
            attempts: Int = "Attempts";
            /// `EvaluateOnExit`. Update: in place.
            evaluate_on_exit: List<EvaluateOnExit> = "EvaluateOnExit";
        }
    }

    property! {
        /// `RuntimePlatform` of `AWS::Batch::JobDefinition`.
        RuntimePlatform;
        new ();
        set {
            /// `CpuArchitecture`. Update: in place.
            cpu_architecture: Str = "CpuArchitecture";
            /// `OperatingSystemFamily`. Update: in place.
            operating_system_family: Str = "OperatingSystemFamily";
        }
    }

    property! {
        /// `S3FilesVolumeConfiguration` of `AWS::Batch::JobDefinition`.
        S3FilesVolumeConfiguration;
        new (file_system_arn: Str = "FileSystemArn");
        set {
            /// `AccessPointArn`. Update: in place.
            access_point_arn: Str = "AccessPointArn";
            /// `RootDirectory`. Update: in place.
            root_directory: Str = "RootDirectory";
            /// `TransitEncryptionPort`. Update: in place.
            transit_encryption_port: Int = "TransitEncryptionPort";
        }
    }

    property! {
        /// `Secret` of `AWS::Batch::JobDefinition`.
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
        /// `TaskContainerDependency` of `AWS::Batch::JobDefinition`.
        TaskContainerDependency;
        new_with TaskContainerDependencyRequired {
            /// `ContainerName`. Update: in place.
            container_name: Str = "ContainerName",
            /// `Condition`. Update: in place.
            condition: Str = "Condition",
        }
        set {
        }
    }

    property! {
        /// `TaskContainerProperties` of `AWS::Batch::JobDefinition`.
        TaskContainerProperties;
        new (image: Str = "Image");
        set {
            /// `Command`. Update: in place.
            command: List<Str> = "Command";
            /// `DependsOn`. Update: in place.
            depends_on: List<TaskContainerDependency> = "DependsOn";
            /// `Environment`. Update: in place.
            environment: List<Environment> = "Environment";
            /// `Essential`. Update: in place.
            essential: Bool = "Essential";
            /// `FirelensConfiguration`. Update: in place.
            firelens_configuration: FirelensConfiguration = "FirelensConfiguration";
            /// `LinuxParameters`. Update: in place.
            linux_parameters: LinuxParameters = "LinuxParameters";
            /// `LogConfiguration`. Update: in place.
            log_configuration: LogConfiguration = "LogConfiguration";
            /// `MountPoints`. Update: in place.
            mount_points: List<MountPoint> = "MountPoints";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Privileged`. Update: in place.
            privileged: Bool = "Privileged";
            /// `ReadonlyRootFilesystem`. Update: in place.
            readonly_root_filesystem: Bool = "ReadonlyRootFilesystem";
            /// `RepositoryCredentials`. Update: in place.
            repository_credentials: RepositoryCredentials = "RepositoryCredentials";
            /// `ResourceRequirements`. Update: in place.
            resource_requirements: List<ResourceRequirement> = "ResourceRequirements";
            /// `Secrets`. Update: in place.
            secrets: List<Secret> = "Secrets";
            /// `StartTimeout`. Update: in place.
            start_timeout: Int = "StartTimeout";
            /// `StopTimeout`. Update: in place.
            stop_timeout: Int = "StopTimeout";
            /// `Ulimits`. Update: in place.
            ulimits: List<Ulimit> = "Ulimits";
            /// `User`. Update: in place.
            user: Str = "User";
        }
    }

    property! {
        /// `Tmpfs` of `AWS::Batch::JobDefinition`.
        Tmpfs;
        new (container_path: Str = "ContainerPath", size: Int = "Size");
        set {
            /// `MountOptions`. Update: in place.
            mount_options: List<Str> = "MountOptions";
        }
    }

    property! {
        /// `Ulimit` of `AWS::Batch::JobDefinition`.
        Ulimit;
        new_with UlimitRequired {
            /// `HardLimit`. Update: in place.
            hard_limit: Int = "HardLimit",
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `SoftLimit`. Update: in place.
            soft_limit: Int = "SoftLimit",
        }
        set {
        }
    }

    property! {
        /// `Volume` of `AWS::Batch::JobDefinition`.
        Volume;
        new ();
        set {
            /// `EfsVolumeConfiguration`. Update: in place.
            efs_volume_configuration: EFSVolumeConfiguration = "EfsVolumeConfiguration";
            /// `Host`. Update: in place.
            host: Host = "Host";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `S3FilesVolumeConfiguration`. Update: in place.
            s3_files_volume_configuration: S3FilesVolumeConfiguration = "S3FilesVolumeConfiguration";
        }
    }

    values! {
        /// `Action` of `AWS::Batch::JobDefinition`.
        Action {
            EXIT = "exit",
            RETRY = "retry",
        }
    }

    values! {
        /// `AssignPublicIp` of `AWS::Batch::JobDefinition`.
        AssignPublicIp {
            DISABLED = "disabled",
            ENABLED = "enabled",
        }
    }

    values! {
        /// `FirelensConfigurationType` of `AWS::Batch::JobDefinition`.
        FirelensConfigurationType {
            FLUENTBIT = "fluentbit",
            FLUENTD = "fluentd",
        }
    }

    values! {
        /// `Iam` of `AWS::Batch::JobDefinition`.
        Iam {
            DISABLED = "disabled",
            ENABLED = "enabled",
        }
    }

    values! {
        /// `JobDefinitionType` of `AWS::Batch::JobDefinition`.
        JobDefinitionType {
            CONTAINER = "container",
            MULTINODE = "multinode",
        }
    }

    values! {
        /// `LogDriver` of `AWS::Batch::JobDefinition`.
        LogDriver {
            AWSFIRELENS = "awsfirelens",
            AWSLOGS = "awslogs",
            FLUENTD = "fluentd",
            GELF = "gelf",
            JOURNALD = "journald",
            JSON_FILE = "json-file",
            SPLUNK = "splunk",
            SYSLOG = "syslog",
        }
    }

    values! {
        /// `Permissions` of `AWS::Batch::JobDefinition`.
        Permissions {
            MKNOD = "mknod",
            READ = "read",
            WRITE = "write",
        }
    }

    values! {
        /// `PlatformCapabilities` of `AWS::Batch::JobDefinition`.
        PlatformCapabilities {
            EC2 = "ec2",
            FARGATE = "fargate",
            MANAGED_INSTANCES = "managed_instances",
        }
    }

    values! {
        /// `ResourceRequirementType` of `AWS::Batch::JobDefinition`.
        ResourceRequirementType {
            GPU = "gpu",
            MEMORY = "memory",
            VCPU = "vcpu",
        }
    }

    values! {
        /// `TransitEncryption` of `AWS::Batch::JobDefinition`.
        TransitEncryption {
            DISABLED = "disabled",
            ENABLED = "enabled",
        }
    }
}

resource! {
    /// `AWS::Batch::JobQueue`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobqueue.html).
    JobQueue = "AWS::Batch::JobQueue", Ref = BatchJobQueueArn;
    tags "Tags" Object;
    new (priority: Int = "Priority");
    set {
        /// `ComputeEnvironmentOrder`. Update: in place.
        compute_environment_order: List<job_queue::ComputeEnvironmentOrder> = "ComputeEnvironmentOrder";
        /// `JobQueueName`: 1 to 128 characters. Update: replaces.
        job_queue_name: Str = "JobQueueName";
        /// `JobQueueType`. Update: replaces.
        job_queue_type: job_queue::JobQueueType = "JobQueueType";
        /// `JobStateTimeLimitActions`. Update: in place.
        job_state_time_limit_actions: List<job_queue::JobStateTimeLimitAction> = "JobStateTimeLimitActions";
        /// `Priority`: 0 to 1000. Update: in place.
        priority: Int = "Priority";
        /// `SchedulingPolicyArn`. Update: in place.
        scheduling_policy_arn: BatchSchedulingPolicyArn = "SchedulingPolicyArn";
        /// `ServiceEnvironmentOrder`. Update: in place.
        service_environment_order: List<job_queue::ServiceEnvironmentOrder> = "ServiceEnvironmentOrder";
        /// `State`. Update: in place.
        state: job_queue::JobQueueState = "State";
        /// `Tags`. Update: may replace.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref job_queue_arn;
}

/// Property types of `AWS::Batch::JobQueue`.
pub mod job_queue {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ComputeEnvironmentOrder` of `AWS::Batch::JobQueue`.
        ComputeEnvironmentOrder;
        new (compute_environment: BatchComputeEnvironmentArn = "ComputeEnvironment", order: Int = "Order");
        set {
        }
    }

    property! {
        /// `JobStateTimeLimitAction` of `AWS::Batch::JobQueue`.
        JobStateTimeLimitAction;
        new_with JobStateTimeLimitActionRequired {
            /// `Action`. Update: in place.
            action: Action = "Action",
            /// `MaxTimeSeconds`: 600 to 86 400. Update: in place.
            max_time_seconds: Int = "MaxTimeSeconds",
            /// `Reason`. Update: in place.
            reason: Str = "Reason",
            /// `State`. Update: in place.
            state: JobStateTimeLimitActionState = "State",
        }
        set {
        }
    }

    property! {
        /// `ServiceEnvironmentOrder` of `AWS::Batch::JobQueue`.
        ServiceEnvironmentOrder;
        new (service_environment: Str = "ServiceEnvironment", order: Int = "Order");
        set {
        }
    }

    values! {
        /// `Action` of `AWS::Batch::JobQueue`.
        Action {
            CANCEL = "cancel",
            TERMINATE = "terminate",
        }
    }

    values! {
        /// `JobQueueState` of `AWS::Batch::JobQueue`.
        JobQueueState {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `JobQueueType` of `AWS::Batch::JobQueue`.
        JobQueueType {
            ECS = "ecs",
            ECS_FARGATE = "ecs_fargate",
            ECS_MANAGED_INSTANCES = "ecs_managed_instances",
            EKS = "eks",
            SAGEMAKER_TRAINING = "sagemaker_training",
        }
    }

    values! {
        /// `JobStateTimeLimitActionState` of `AWS::Batch::JobQueue`.
        JobStateTimeLimitActionState {
            RUNNABLE = "RUNNABLE",
        }
    }
}

resource! {
    /// `AWS::Batch::QuotaShare`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-quotashare.html).
    QuotaShare = "AWS::Batch::QuotaShare", Ref = Arn;
    tags "Tags" Object;
    new_with QuotaShareRequired {
        /// `QuotaShareName`: 1 to 128 characters. Update: replaces.
        quota_share_name: Str = "QuotaShareName",
        /// `JobQueue`. Update: replaces.
        job_queue: Str = "JobQueue",
        /// `CapacityLimits`. Update: in place.
        capacity_limits: List<quota_share::QuotaShareCapacityLimit> = "CapacityLimits",
        /// `ResourceSharingConfiguration`. Update: in place.
        resource_sharing_configuration: quota_share::QuotaShareResourceSharingConfiguration = "ResourceSharingConfiguration",
        /// `PreemptionConfiguration`. Update: in place.
        preemption_configuration: quota_share::QuotaSharePreemptionConfiguration = "PreemptionConfiguration",
    }
    set {
        /// `CapacityLimits`. Update: in place.
        capacity_limits: List<quota_share::QuotaShareCapacityLimit> = "CapacityLimits";
        /// `JobQueue`. Update: replaces.
        job_queue: Str = "JobQueue";
        /// `PreemptionConfiguration`. Update: in place.
        preemption_configuration: quota_share::QuotaSharePreemptionConfiguration = "PreemptionConfiguration";
        /// `QuotaShareName`: 1 to 128 characters. Update: replaces.
        quota_share_name: Str = "QuotaShareName";
        /// `ResourceSharingConfiguration`. Update: in place.
        resource_sharing_configuration: quota_share::QuotaShareResourceSharingConfiguration = "ResourceSharingConfiguration";
        /// `State`. Update: in place.
        state: quota_share::State = "State";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref quota_share_arn;
}

/// Property types of `AWS::Batch::QuotaShare`.
pub mod quota_share {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `QuotaShareCapacityLimit` of `AWS::Batch::QuotaShare`.
        QuotaShareCapacityLimit;
        new (max_capacity: Int = "MaxCapacity", capacity_unit: Str = "CapacityUnit");
        set {
        }
    }

    property! {
        /// `QuotaSharePreemptionConfiguration` of `AWS::Batch::QuotaShare`.
        QuotaSharePreemptionConfiguration;
        new (in_share_preemption: InSharePreemption = "InSharePreemption");
        set {
        }
    }

    property! {
        /// `QuotaShareResourceSharingConfiguration` of `AWS::Batch::QuotaShare`.
        QuotaShareResourceSharingConfiguration;
        new (strategy: Strategy = "Strategy");
        set {
            /// `BorrowLimit`: at least -1. Update: in place.
            borrow_limit: Int = "BorrowLimit";
        }
    }

    values! {
        /// `InSharePreemption` of `AWS::Batch::QuotaShare`.
        InSharePreemption {
            DISABLED = "disabled",
            ENABLED = "enabled",
        }
    }

    values! {
        /// `State` of `AWS::Batch::QuotaShare`.
        State {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Strategy` of `AWS::Batch::QuotaShare`.
        Strategy {
            LEND = "lend",
            LEND_AND_BORROW = "lend_and_borrow",
            RESERVE = "reserve",
        }
    }
}

resource! {
    /// `AWS::Batch::SchedulingPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-schedulingpolicy.html).
    SchedulingPolicy = "AWS::Batch::SchedulingPolicy", Ref = BatchSchedulingPolicyArn;
    tags "Tags" Object;
    new ();
    set {
        /// `FairsharePolicy`. Update: in place.
        fairshare_policy: scheduling_policy::FairsharePolicy = "FairsharePolicy";
        /// `Name`: ``. Update: replaces.
        name: Str = "Name";
        /// `QuotaSharePolicy`. Update: in place.
        quota_share_policy: scheduling_policy::QuotaSharePolicy = "QuotaSharePolicy";
        /// `Tags`. Update: may replace.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Batch::SchedulingPolicy`.
pub mod scheduling_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `FairsharePolicy` of `AWS::Batch::SchedulingPolicy`.
        FairsharePolicy;
        new ();
        set {
            /// `ComputeReservation`: 0 to 99. Update: in place.
            compute_reservation: Num = "ComputeReservation";
            /// `ShareDecaySeconds`: 0 to 604 800. Update: in place.
            share_decay_seconds: Num = "ShareDecaySeconds";
            /// `ShareDistribution`. Update: in place.
            share_distribution: List<ShareAttributes> = "ShareDistribution";
        }
    }

    property! {
        /// `QuotaSharePolicy` of `AWS::Batch::SchedulingPolicy`.
        QuotaSharePolicy;
        new ();
        set {
            /// `IdleResourceAssignmentStrategy`. Update: in place.
            idle_resource_assignment_strategy: IdleResourceAssignmentStrategy = "IdleResourceAssignmentStrategy";
        }
    }

    property! {
        /// `ShareAttributes` of `AWS::Batch::SchedulingPolicy`.
        ShareAttributes;
        new ();
        set {
            /// `ShareIdentifier`. Update: in place.
            share_identifier: Str = "ShareIdentifier";
            /// `WeightFactor`: 0 to 1000. Update: in place.
            weight_factor: Num = "WeightFactor";
        }
    }

    values! {
        /// `IdleResourceAssignmentStrategy` of `AWS::Batch::SchedulingPolicy`.
        IdleResourceAssignmentStrategy {
            FIFO = "fifo",
        }
    }
}

resource! {
    /// `AWS::Batch::ServiceEnvironment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-serviceenvironment.html).
    ServiceEnvironment = "AWS::Batch::ServiceEnvironment", Ref = Arn;
    tags "Tags" Object;
    new (service_environment_type: service_environment::ServiceEnvironmentType = "ServiceEnvironmentType", capacity_limits: List<service_environment::CapacityLimit> = "CapacityLimits");
    set {
        /// `CapacityLimits`. Update: in place.
        capacity_limits: List<service_environment::CapacityLimit> = "CapacityLimits";
        /// `ServiceEnvironmentName`. Update: replaces.
        service_environment_name: Str = "ServiceEnvironmentName";
        /// `ServiceEnvironmentType`. Update: replaces.
        service_environment_type: service_environment::ServiceEnvironmentType = "ServiceEnvironmentType";
        /// `State`. Update: in place.
        state: Str = "State";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref service_environment_arn;
}

/// Property types of `AWS::Batch::ServiceEnvironment`.
pub mod service_environment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CapacityLimit` of `AWS::Batch::ServiceEnvironment`.
        CapacityLimit;
        new ();
        set {
            /// `CapacityUnit`. Update: in place.
            capacity_unit: Str = "CapacityUnit";
            /// `MaxCapacity`. Update: in place.
            max_capacity: Int = "MaxCapacity";
        }
    }

    values! {
        /// `ServiceEnvironmentType` of `AWS::Batch::ServiceEnvironment`.
        ServiceEnvironmentType {
            SAGEMAKER_TRAINING = "sagemaker_training",
        }
    }
}
