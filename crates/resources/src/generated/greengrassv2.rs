// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::GreengrassV2`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::GreengrassV2::ComponentVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html).
    ComponentVersion = "AWS::GreengrassV2::ComponentVersion", Ref = Arn;
    tags "Tags" Object;
    new ();
    set {
        /// `InlineRecipe`. Update: replaces.
        inline_recipe: Str = "InlineRecipe";
        /// `LambdaFunction`. Update: replaces.
        lambda_function: component_version::LambdaFunctionRecipeSource = "LambdaFunction";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `ComponentName`
        component_name: Str = "ComponentName";
        /// `ComponentVersion`
        component_version: Str = "ComponentVersion";
    }
    ref arn;
}

/// Property types of `AWS::GreengrassV2::ComponentVersion`.
pub mod component_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ComponentDependencyRequirement` of `AWS::GreengrassV2::ComponentVersion`.
        ComponentDependencyRequirement;
        new ();
        set {
            /// `DependencyType`. Update: replaces.
            dependency_type: DependencyType = "DependencyType";
            /// `VersionRequirement`. Update: replaces.
            version_requirement: Str = "VersionRequirement";
        }
    }

    property! {
        /// `ComponentPlatform` of `AWS::GreengrassV2::ComponentVersion`.
        ComponentPlatform;
        new ();
        set {
            /// `Attributes`. Update: replaces.
            attributes: Map<Str> = "Attributes";
            /// `Name`: at least 1 characters. Update: replaces.
            name: Str = "Name";
        }
    }

    property! {
        /// `LambdaContainerParams` of `AWS::GreengrassV2::ComponentVersion`.
        LambdaContainerParams;
        new ();
        set {
            /// `Devices`. Update: replaces.
            devices: List<LambdaDeviceMount> = "Devices";
            /// `MemorySizeInKB`. Update: replaces.
            memory_size_in_kb: Int = "MemorySizeInKB";
            /// `MountROSysfs`. Update: replaces.
            mount_ro_sysfs: Bool = "MountROSysfs";
            /// `Volumes`. Update: replaces.
            volumes: List<LambdaVolumeMount> = "Volumes";
        }
    }

    property! {
        /// `LambdaDeviceMount` of `AWS::GreengrassV2::ComponentVersion`.
        LambdaDeviceMount;
        new ();
        set {
            /// `AddGroupOwner`. Update: replaces.
            add_group_owner: Bool = "AddGroupOwner";
            /// `Path`. Update: replaces.
            path: Str = "Path";
            /// `Permission`. Update: replaces.
            permission: LambdaFilesystemPermission = "Permission";
        }
    }

    property! {
        /// `LambdaEventSource` of `AWS::GreengrassV2::ComponentVersion`.
        LambdaEventSource;
        new ();
        set {
            /// `Topic`. Update: replaces.
            topic: Str = "Topic";
            /// `Type`. Update: replaces.
            type_: Type = "Type";
        }
    }

    property! {
        /// `LambdaExecutionParameters` of `AWS::GreengrassV2::ComponentVersion`.
        LambdaExecutionParameters;
        new ();
        set {
            /// `EnvironmentVariables`. Update: replaces.
            environment_variables: Map<Str> = "EnvironmentVariables";
            /// `EventSources`. Update: replaces.
            event_sources: List<LambdaEventSource> = "EventSources";
            /// `ExecArgs`. Update: replaces.
            exec_args: List<Str> = "ExecArgs";
            /// `InputPayloadEncodingType`. Update: replaces.
            input_payload_encoding_type: InputPayloadEncodingType = "InputPayloadEncodingType";
            /// `LinuxProcessParams`. Update: replaces.
            linux_process_params: LambdaLinuxProcessParams = "LinuxProcessParams";
            /// `MaxIdleTimeInSeconds`. Update: replaces.
            max_idle_time_in_seconds: Int = "MaxIdleTimeInSeconds";
            /// `MaxInstancesCount`. Update: replaces.
            max_instances_count: Int = "MaxInstancesCount";
            /// `MaxQueueSize`. Update: replaces.
            max_queue_size: Int = "MaxQueueSize";
            /// `Pinned`. Update: replaces.
            pinned: Bool = "Pinned";
            /// `StatusTimeoutInSeconds`. Update: replaces.
            status_timeout_in_seconds: Int = "StatusTimeoutInSeconds";
            /// `TimeoutInSeconds`. Update: replaces.
            timeout_in_seconds: Int = "TimeoutInSeconds";
        }
    }

    property! {
        /// `LambdaFunctionRecipeSource` of `AWS::GreengrassV2::ComponentVersion`.
        LambdaFunctionRecipeSource;
        new ();
        set {
            /// `ComponentDependencies`. Update: replaces.
            component_dependencies: Map<ComponentDependencyRequirement> = "ComponentDependencies";
            /// `ComponentLambdaParameters`. Update: replaces.
            component_lambda_parameters: LambdaExecutionParameters = "ComponentLambdaParameters";
            /// `ComponentName`: 1 to 128 characters. Update: replaces.
            component_name: Str = "ComponentName";
            /// `ComponentPlatforms`. Update: replaces.
            component_platforms: List<ComponentPlatform> = "ComponentPlatforms";
            /// `ComponentVersion`: 1 to 64 characters. Update: replaces.
            component_version: Str = "ComponentVersion";
            /// `LambdaArn`: at least 1 characters. Update: replaces.
            lambda_arn: Arn = "LambdaArn";
        }
    }

    property! {
        /// `LambdaLinuxProcessParams` of `AWS::GreengrassV2::ComponentVersion`.
        LambdaLinuxProcessParams;
        new ();
        set {
            /// `ContainerParams`. Update: replaces.
            container_params: LambdaContainerParams = "ContainerParams";
            /// `IsolationMode`. Update: replaces.
            isolation_mode: IsolationMode = "IsolationMode";
        }
    }

    property! {
        /// `LambdaVolumeMount` of `AWS::GreengrassV2::ComponentVersion`.
        LambdaVolumeMount;
        new ();
        set {
            /// `AddGroupOwner`. Update: replaces.
            add_group_owner: Bool = "AddGroupOwner";
            /// `DestinationPath`. Update: replaces.
            destination_path: Str = "DestinationPath";
            /// `Permission`. Update: replaces.
            permission: LambdaFilesystemPermission = "Permission";
            /// `SourcePath`. Update: replaces.
            source_path: Str = "SourcePath";
        }
    }

    values! {
        /// `DependencyType` of `AWS::GreengrassV2::ComponentVersion`.
        DependencyType {
            SOFT = "SOFT",
            HARD = "HARD",
        }
    }

    values! {
        /// `InputPayloadEncodingType` of `AWS::GreengrassV2::ComponentVersion`.
        InputPayloadEncodingType {
            JSON = "json",
            BINARY = "binary",
        }
    }

    values! {
        /// `IsolationMode` of `AWS::GreengrassV2::ComponentVersion`.
        IsolationMode {
            GREENGRASS_CONTAINER = "GreengrassContainer",
            NO_CONTAINER = "NoContainer",
        }
    }

    values! {
        /// `LambdaFilesystemPermission` of `AWS::GreengrassV2::ComponentVersion`.
        LambdaFilesystemPermission {
            RO = "ro",
            RW = "rw",
        }
    }

    values! {
        /// `Type` of `AWS::GreengrassV2::ComponentVersion`.
        Type {
            PUB_SUB = "PUB_SUB",
            IOT_CORE = "IOT_CORE",
        }
    }
}

resource! {
    /// `AWS::GreengrassV2::Deployment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-deployment.html).
    Deployment = "AWS::GreengrassV2::Deployment", Ref = Str;
    tags "Tags" Object;
    new (target_arn: Str = "TargetArn");
    set {
        /// `Components`. Update: replaces.
        components: Map<deployment::ComponentDeploymentSpecification> = "Components";
        /// `DeploymentName`: 1 to 256 characters. Update: replaces.
        deployment_name: Str = "DeploymentName";
        /// `DeploymentPolicies`. Update: replaces.
        deployment_policies: deployment::DeploymentPolicies = "DeploymentPolicies";
        /// `IotJobConfiguration`. Update: replaces.
        iot_job_configuration: deployment::DeploymentIoTJobConfiguration = "IotJobConfiguration";
        /// `ParentTargetArn`: `arn:[^:]*:iot:[^:]*:[0-9]+:thinggroup/.+`. Update: replaces.
        parent_target_arn: Str = "ParentTargetArn";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `TargetArn`: `arn:[^:]*:iot:[^:]*:[0-9]+:(thing|thinggroup)/.+`. Update: replaces.
        target_arn: Str = "TargetArn";
    }
    get {
    }
    ref deployment_id;
}

/// Property types of `AWS::GreengrassV2::Deployment`.
pub mod deployment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ComponentConfigurationUpdate` of `AWS::GreengrassV2::Deployment`.
        ComponentConfigurationUpdate;
        new ();
        set {
            /// `Merge`: 1 to 10 485 760 characters. Update: replaces.
            merge: Str = "Merge";
            /// `Reset`: at most 256 characters. Update: replaces.
            reset: List<Str> = "Reset";
        }
    }

    property! {
        /// `ComponentDeploymentSpecification` of `AWS::GreengrassV2::Deployment`.
        ComponentDeploymentSpecification;
        new ();
        set {
            /// `ComponentVersion`: 1 to 64 characters. Update: replaces.
            component_version: Str = "ComponentVersion";
            /// `ConfigurationUpdate`. Update: replaces.
            configuration_update: ComponentConfigurationUpdate = "ConfigurationUpdate";
            /// `RunWith`. Update: replaces.
            run_with: ComponentRunWith = "RunWith";
        }
    }

    property! {
        /// `ComponentRunWith` of `AWS::GreengrassV2::Deployment`.
        ComponentRunWith;
        new ();
        set {
            /// `PosixUser`: at least 1 characters. Update: replaces.
            posix_user: Str = "PosixUser";
            /// `SystemResourceLimits`. Update: replaces.
            system_resource_limits: SystemResourceLimits = "SystemResourceLimits";
            /// `WindowsUser`: at least 1 characters. Update: replaces.
            windows_user: Str = "WindowsUser";
        }
    }

    property! {
        /// `DeploymentComponentUpdatePolicy` of `AWS::GreengrassV2::Deployment`.
        DeploymentComponentUpdatePolicy;
        new ();
        set {
            /// `Action`. Update: replaces.
            action: DeploymentComponentUpdatePolicyAction = "Action";
            /// `TimeoutInSeconds`: 1 to 2 147 483 647. Update: replaces.
            timeout_in_seconds: Int = "TimeoutInSeconds";
        }
    }

    property! {
        /// `DeploymentConfigurationValidationPolicy` of `AWS::GreengrassV2::Deployment`.
        DeploymentConfigurationValidationPolicy;
        new ();
        set {
            /// `TimeoutInSeconds`: 1 to 2 147 483 647. Update: replaces.
            timeout_in_seconds: Int = "TimeoutInSeconds";
        }
    }

    property! {
        /// `DeploymentIoTJobConfiguration` of `AWS::GreengrassV2::Deployment`.
        DeploymentIoTJobConfiguration;
        new ();
        set {
            /// `AbortConfig`. Update: replaces.
            abort_config: IoTJobAbortConfig = "AbortConfig";
            /// `JobExecutionsRolloutConfig`. Update: replaces.
            job_executions_rollout_config: IoTJobExecutionsRolloutConfig = "JobExecutionsRolloutConfig";
            /// `TimeoutConfig`. Update: replaces.
            timeout_config: IoTJobTimeoutConfig = "TimeoutConfig";
        }
    }

    property! {
        /// `DeploymentPolicies` of `AWS::GreengrassV2::Deployment`.
        DeploymentPolicies;
        new ();
        set {
            /// `ComponentUpdatePolicy`. Update: replaces.
            component_update_policy: DeploymentComponentUpdatePolicy = "ComponentUpdatePolicy";
            /// `ConfigurationValidationPolicy`. Update: replaces.
            configuration_validation_policy: DeploymentConfigurationValidationPolicy = "ConfigurationValidationPolicy";
            /// `FailureHandlingPolicy`. Update: replaces.
            failure_handling_policy: FailureHandlingPolicy = "FailureHandlingPolicy";
        }
    }

    property! {
        /// `IoTJobAbortConfig` of `AWS::GreengrassV2::Deployment`.
        IoTJobAbortConfig;
        new (criteria_list: List<IoTJobAbortCriteria> = "CriteriaList");
        set {
        }
    }

    property! {
        /// `IoTJobAbortCriteria` of `AWS::GreengrassV2::Deployment`.
        IoTJobAbortCriteria;
        new_with IoTJobAbortCriteriaRequired {
            /// `FailureType`. Update: replaces.
            failure_type: FailureType = "FailureType",
            /// `Action`. Update: replaces.
            action: IoTJobAbortCriteriaAction = "Action",
            /// `ThresholdPercentage`: 0 to 100. Update: replaces.
            threshold_percentage: Num = "ThresholdPercentage",
            /// `MinNumberOfExecutedThings`: 1 to 2 147 483 647. Update: replaces.
            min_number_of_executed_things: Int = "MinNumberOfExecutedThings",
        }
        set {
        }
    }

    property! {
        /// `IoTJobExecutionsRolloutConfig` of `AWS::GreengrassV2::Deployment`.
        IoTJobExecutionsRolloutConfig;
        new ();
        set {
            /// `ExponentialRate`. Update: replaces.
            exponential_rate: IoTJobExponentialRolloutRate = "ExponentialRate";
            /// `MaximumPerMinute`: 1 to 1000. Update: replaces.
            maximum_per_minute: Int = "MaximumPerMinute";
        }
    }

    property! {
        /// `IoTJobExponentialRolloutRate` of `AWS::GreengrassV2::Deployment`.
        IoTJobExponentialRolloutRate;
        new_with IoTJobExponentialRolloutRateRequired {
            /// `BaseRatePerMinute`: 1 to 1000. Update: replaces.
            base_rate_per_minute: Int = "BaseRatePerMinute",
            /// `IncrementFactor`: 1 to 5. Update: replaces.
            increment_factor: Num = "IncrementFactor",
            /// `RateIncreaseCriteria`. Update: replaces.
            rate_increase_criteria: IoTJobRateIncreaseCriteria = "RateIncreaseCriteria",
        }
        set {
        }
    }

    property! {
        /// `IoTJobRateIncreaseCriteria` of `AWS::GreengrassV2::Deployment`.
        IoTJobRateIncreaseCriteria;
        new ();
        set {
            /// `NumberOfNotifiedThings`: 1 to 2 147 483 647. Update: replaces.
            number_of_notified_things: Int = "NumberOfNotifiedThings";
            /// `NumberOfSucceededThings`: 1 to 2 147 483 647. Update: replaces.
            number_of_succeeded_things: Int = "NumberOfSucceededThings";
        }
    }

    property! {
        /// `IoTJobTimeoutConfig` of `AWS::GreengrassV2::Deployment`.
        IoTJobTimeoutConfig;
        new ();
        set {
            /// `InProgressTimeoutInMinutes`: 0 to 2 147 483 647. Update: replaces.
            in_progress_timeout_in_minutes: Int = "InProgressTimeoutInMinutes";
        }
    }

    property! {
        /// `SystemResourceLimits` of `AWS::GreengrassV2::Deployment`.
        SystemResourceLimits;
        new ();
        set {
            /// `Cpus`: at least 0. Update: replaces.
            cpus: Num = "Cpus";
            /// `Memory`: 0 to 9 223 372 036 854 771 712. Update: replaces.
            memory: Int = "Memory";
        }
    }

    values! {
        /// `DeploymentComponentUpdatePolicyAction` of `AWS::GreengrassV2::Deployment`.
        DeploymentComponentUpdatePolicyAction {
            NOTIFY_COMPONENTS = "NOTIFY_COMPONENTS",
            SKIP_NOTIFY_COMPONENTS = "SKIP_NOTIFY_COMPONENTS",
        }
    }

    values! {
        /// `FailureHandlingPolicy` of `AWS::GreengrassV2::Deployment`.
        FailureHandlingPolicy {
            ROLLBACK = "ROLLBACK",
            DO_NOTHING = "DO_NOTHING",
        }
    }

    values! {
        /// `FailureType` of `AWS::GreengrassV2::Deployment`.
        FailureType {
            FAILED = "FAILED",
            REJECTED = "REJECTED",
            TIMED_OUT = "TIMED_OUT",
            ALL = "ALL",
        }
    }

    values! {
        /// `IoTJobAbortCriteriaAction` of `AWS::GreengrassV2::Deployment`.
        IoTJobAbortCriteriaAction {
            CANCEL = "CANCEL",
        }
    }
}
