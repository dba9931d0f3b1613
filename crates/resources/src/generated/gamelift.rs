// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::GameLift`: 11 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::GameLift::Alias`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-alias.html).
    Alias = "AWS::GameLift::Alias", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", routing_strategy: alias::RoutingStrategy = "RoutingStrategy");
    set {
        /// `Description`: 1 to 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 1024 characters, `.*\S.*`. Update: in place.
        name: Str = "Name";
        /// `RoutingStrategy`. Update: in place.
        routing_strategy: alias::RoutingStrategy = "RoutingStrategy";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<alias::Tag> = "Tags";
    }
    get {
        /// `AliasArn`
        alias_arn: Arn = "AliasArn";
    }
    ref alias_id;
}

/// Property types of `AWS::GameLift::Alias`.
pub mod alias {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `RoutingStrategy` of `AWS::GameLift::Alias`.
        RoutingStrategy;
        new (type_: Type = "Type");
        set {
            /// `FleetId`: 1 to 128 characters, `^[a-z]*fleet-[a-zA-Z0-9\-]+`. Update: in place.
            fleet_id: Str = "FleetId";
            /// `Message`. Update: in place.
            message: Str = "Message";
        }
    }

    property! {
        /// `Tag` of `AWS::GameLift::Alias`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Type` of `AWS::GameLift::Alias`.
        Type {
            SIMPLE = "SIMPLE",
            TERMINAL = "TERMINAL",
        }
    }
}

resource! {
    /// `AWS::GameLift::Build`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-build.html).
    Build = "AWS::GameLift::Build", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `Name`: 1 to 1024 characters. Update: in place.
        name: Str = "Name";
        /// `OperatingSystem`. Update: replaces.
        operating_system: build::OperatingSystem = "OperatingSystem";
        /// `ServerSdkVersion`: at most 128 characters, `^\d+\.\d+\.\d+$`. Update: replaces.
        server_sdk_version: Str = "ServerSdkVersion";
        /// `StorageLocation`. Update: replaces.
        storage_location: build::StorageLocation = "StorageLocation";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<build::Tag> = "Tags";
        /// `Version`: 1 to 1024 characters. Update: in place.
        version: Str = "Version";
    }
    get {
        /// `BuildArn`
        build_arn: Arn = "BuildArn";
    }
    ref build_id;
}

/// Property types of `AWS::GameLift::Build`.
pub mod build {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::alias::Tag;

    property! {
        /// `StorageLocation` of `AWS::GameLift::Build`.
        StorageLocation;
        new_with StorageLocationRequired {
            /// `Bucket`: at least 1 characters. Update: replaces.
            bucket: Str = "Bucket",
            /// `Key`: at least 1 characters. Update: replaces.
            key: Str = "Key",
            /// `RoleArn`: at least 1 characters. Update: replaces.
            role_arn: IamRoleArn = "RoleArn",
        }
        set {
            /// `ObjectVersion`: at least 1 characters. Update: replaces.
            object_version: Str = "ObjectVersion";
        }
    }

    values! {
        /// `OperatingSystem` of `AWS::GameLift::Build`.
        OperatingSystem {
            AMAZON_LINUX = "AMAZON_LINUX",
            AMAZON_LINUX_2 = "AMAZON_LINUX_2",
            AMAZON_LINUX_2023 = "AMAZON_LINUX_2023",
            WINDOWS_2012 = "WINDOWS_2012",
            WINDOWS_2016 = "WINDOWS_2016",
            WINDOWS_2022 = "WINDOWS_2022",
        }
    }
}

resource! {
    /// `AWS::GameLift::ContainerFleet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html).
    ContainerFleet = "AWS::GameLift::ContainerFleet", Ref = Str;
    tags "Tags" List;
    new (fleet_role_arn: IamRoleArn = "FleetRoleArn");
    set {
        /// `BillingType`. Update: replaces.
        billing_type: container_fleet::BillingType = "BillingType";
        /// `DeploymentConfiguration`. Update: in place.
        deployment_configuration: container_fleet::DeploymentConfiguration = "DeploymentConfiguration";
        /// `Description`: 1 to 1024 characters. Update: in place.
        description: Str = "Description";
        /// `FleetRoleArn`: 1 to 256 characters. Update: in place.
        fleet_role_arn: IamRoleArn = "FleetRoleArn";
        /// `GameServerContainerGroupDefinitionName`: 1 to 512 characters. Update: in place.
        game_server_container_group_definition_name: Str = "GameServerContainerGroupDefinitionName";
        /// `GameServerContainerGroupsPerInstance`: 1 to 5000. Update: in place.
        game_server_container_groups_per_instance: Int = "GameServerContainerGroupsPerInstance";
        /// `GameSessionCreationLimitPolicy`. Update: in place.
        game_session_creation_limit_policy: container_fleet::GameSessionCreationLimitPolicy = "GameSessionCreationLimitPolicy";
        /// `InstanceConnectionPortRange`. Update: in place.
        instance_connection_port_range: container_fleet::ConnectionPortRange = "InstanceConnectionPortRange";
        /// `InstanceInboundPermissions`: at most 50 items. Update: in place.
        instance_inbound_permissions: List<container_fleet::IpPermission> = "InstanceInboundPermissions";
        /// `InstanceType`: 1 to 1024 characters. Update: replaces.
        instance_type: Str = "InstanceType";
        /// `Locations`: 1 to 100 items. Update: in place.
        locations: List<container_fleet::LocationConfiguration> = "Locations";
        /// `LogConfiguration`. Update: in place.
        log_configuration: container_fleet::LogConfiguration = "LogConfiguration";
        /// `MetricGroups`: at most 1 items, 1 to 255 characters. Update: in place.
        metric_groups: List<Str> = "MetricGroups";
        /// `NewGameSessionProtectionPolicy`. Update: in place.
        new_game_session_protection_policy: container_fleet::NewGameSessionProtectionPolicy = "NewGameSessionProtectionPolicy";
        /// `PerInstanceContainerGroupDefinitionName`: 1 to 512 characters. Update: in place.
        per_instance_container_group_definition_name: Str = "PerInstanceContainerGroupDefinitionName";
        /// `PlayerGatewayMode`. Update: replaces.
        player_gateway_mode: container_fleet::PlayerGatewayMode = "PlayerGatewayMode";
        /// `ScalingPolicies`: at most 50 items. Update: in place.
        scaling_policies: List<container_fleet::ScalingPolicy> = "ScalingPolicies";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<container_fleet::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `DeploymentDetails`
        deployment_details: Json = "DeploymentDetails";
        /// `DeploymentDetails.LatestDeploymentId`
        deployment_details_latest_deployment_id: Str = "DeploymentDetails.LatestDeploymentId";
        /// `FleetArn`
        fleet_arn: Arn = "FleetArn";
        /// `GameServerContainerGroupDefinitionArn`
        game_server_container_group_definition_arn: Arn = "GameServerContainerGroupDefinitionArn";
        /// `MaximumGameServerContainerGroupsPerInstance`
        maximum_game_server_container_groups_per_instance: Int = "MaximumGameServerContainerGroupsPerInstance";
        /// `PerInstanceContainerGroupDefinitionArn`
        per_instance_container_group_definition_arn: Arn = "PerInstanceContainerGroupDefinitionArn";
        /// `Status`
        status: Str = "Status";
    }
    ref fleet_id;
}

/// Property types of `AWS::GameLift::ContainerFleet`.
pub mod container_fleet {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::alias::Tag;

    property! {
        /// `ConnectionPortRange` of `AWS::GameLift::ContainerFleet`.
        ConnectionPortRange;
        new_with ConnectionPortRangeRequired {
            /// `FromPort`: 1 to 60 000. Update: in place.
            from_port: Int = "FromPort",
            /// `ToPort`: 1 to 60 000. Update: in place.
            to_port: Int = "ToPort",
        }
        set {
        }
    }

    property! {
        /// `DeploymentConfiguration` of `AWS::GameLift::ContainerFleet`.
        DeploymentConfiguration;
        new ();
        set {
            /// `ImpairmentStrategy`. Update: in place.
            impairment_strategy: ImpairmentStrategy = "ImpairmentStrategy";
            /// `MinimumHealthyPercentage`: 30 to 75. Update: in place.
            minimum_healthy_percentage: Int = "MinimumHealthyPercentage";
            /// `ProtectionStrategy`. Update: in place.
            protection_strategy: ProtectionStrategy = "ProtectionStrategy";
        }
    }

    property! {
        /// `GameSessionCreationLimitPolicy` of `AWS::GameLift::ContainerFleet`.
        GameSessionCreationLimitPolicy;
        new ();
        set {
            /// `NewGameSessionsPerCreator`: at least 0. Update: in place.
            new_game_sessions_per_creator: Int = "NewGameSessionsPerCreator";
            /// `PolicyPeriodInMinutes`: at least 0. Update: in place.
            policy_period_in_minutes: Int = "PolicyPeriodInMinutes";
        }
    }

    property! {
        /// `IpPermission` of `AWS::GameLift::ContainerFleet`.
        IpPermission;
        new_with IpPermissionRequired {
            /// `FromPort`: 1 to 60 000. Update: in place.
            from_port: Int = "FromPort",
            /// `IpRange`. Update: in place.
            ip_range: Str = "IpRange",
            /// `Protocol`. Update: in place.
            protocol: Protocol = "Protocol",
            /// `ToPort`: 1 to 60 000. Update: in place.
            to_port: Int = "ToPort",
        }
        set {
        }
    }

    property! {
        /// `LocationCapacity` of `AWS::GameLift::ContainerFleet`.
        LocationCapacity;
        new (max_size: Int = "MaxSize");
        set {
            /// `DesiredEC2Instances`: at least 0. Update: in place.
            desired_ec2_instances: Int = "DesiredEC2Instances";
            /// `ManagedCapacityConfiguration`. Update: in place.
            managed_capacity_configuration: ManagedCapacityConfiguration = "ManagedCapacityConfiguration";
            /// `MinSize`: at least 0. Update: in place.
            min_size: Int = "MinSize";
        }
    }

    property! {
        /// `LocationConfiguration` of `AWS::GameLift::ContainerFleet`.
        LocationConfiguration;
        new (location: Str = "Location");
        set {
            /// `LocationCapacity`. Update: in place.
            location_capacity: LocationCapacity = "LocationCapacity";
            /// `PlayerGatewayStatus`. Update: in place.
            player_gateway_status: PlayerGatewayStatus = "PlayerGatewayStatus";
            /// `StoppedActions`: at most 1 items. Update: in place.
            stopped_actions: List<StoppedActions> = "StoppedActions";
        }
    }

    property! {
        /// `LogConfiguration` of `AWS::GameLift::ContainerFleet`.
        LogConfiguration;
        new ();
        set {
            /// `LogDestination`. Update: in place.
            log_destination: LogDestination = "LogDestination";
            /// `LogGroupArn`: 1 to 512 characters, `[a-zA-Z0-9:/\-\*]+`. Update: in place.
            log_group_arn: Str = "LogGroupArn";
            /// `S3BucketName`: 1 to 1024 characters. Update: in place.
            s3_bucket_name: S3BucketName = "S3BucketName";
        }
    }

    property! {
        /// `ManagedCapacityConfiguration` of `AWS::GameLift::ContainerFleet`.
        ManagedCapacityConfiguration;
        new (zero_capacity_strategy: ZeroCapacityStrategy = "ZeroCapacityStrategy");
        set {
            /// `ScaleInAfterInactivityMinutes`: 5 to 1440. Update: in place.
            scale_in_after_inactivity_minutes: Int = "ScaleInAfterInactivityMinutes";
        }
    }

    property! {
        /// `ScalingPolicy` of `AWS::GameLift::ContainerFleet`.
        ScalingPolicy;
        new (name: Str = "Name");
        set {
            /// `ComparisonOperator`. Update: in place.
            comparison_operator: ComparisonOperator = "ComparisonOperator";
            /// `EvaluationPeriods`: at least 1. Update: in place.
            evaluation_periods: Int = "EvaluationPeriods";
            /// `MetricName`. Update: in place.
            metric_name: MetricName = "MetricName";
            /// `PolicyType`. Update: in place.
            policy_type: PolicyType = "PolicyType";
            /// `ScalingAdjustment`. Update: in place.
            scaling_adjustment: Int = "ScalingAdjustment";
            /// `ScalingAdjustmentType`. Update: in place.
            scaling_adjustment_type: ScalingAdjustmentType = "ScalingAdjustmentType";
            /// `TargetConfiguration`. Update: in place.
            target_configuration: TargetConfiguration = "TargetConfiguration";
            /// `Threshold`. Update: in place.
            threshold: Num = "Threshold";
        }
    }

    property! {
        /// `TargetConfiguration` of `AWS::GameLift::ContainerFleet`.
        TargetConfiguration;
        new (target_value: Num = "TargetValue");
        set {
        }
    }

    values! {
        /// `BillingType` of `AWS::GameLift::ContainerFleet`.
        BillingType {
            ON_DEMAND = "ON_DEMAND",
            SPOT = "SPOT",
        }
    }

    values! {
        /// `ComparisonOperator` of `AWS::GameLift::ContainerFleet`.
        ComparisonOperator {
            GREATER_THAN_OR_EQUAL_TO_THRESHOLD = "GreaterThanOrEqualToThreshold",
            GREATER_THAN_THRESHOLD = "GreaterThanThreshold",
            LESS_THAN_THRESHOLD = "LessThanThreshold",
            LESS_THAN_OR_EQUAL_TO_THRESHOLD = "LessThanOrEqualToThreshold",
        }
    }

    values! {
        /// `ImpairmentStrategy` of `AWS::GameLift::ContainerFleet`.
        ImpairmentStrategy {
            MAINTAIN = "MAINTAIN",
            ROLLBACK = "ROLLBACK",
        }
    }

    values! {
        /// `LogDestination` of `AWS::GameLift::ContainerFleet`.
        LogDestination {
            NONE = "NONE",
            CLOUDWATCH = "CLOUDWATCH",
            S3 = "S3",
        }
    }

    values! {
        /// `MetricName` of `AWS::GameLift::ContainerFleet`.
        MetricName {
            ACTIVATING_GAME_SESSIONS = "ActivatingGameSessions",
            ACTIVE_GAME_SESSIONS = "ActiveGameSessions",
            ACTIVE_INSTANCES = "ActiveInstances",
            AVAILABLE_GAME_SESSIONS = "AvailableGameSessions",
            AVAILABLE_PLAYER_SESSIONS = "AvailablePlayerSessions",
            CURRENT_PLAYER_SESSIONS = "CurrentPlayerSessions",
            IDLE_INSTANCES = "IdleInstances",
            PERCENT_AVAILABLE_GAME_SESSIONS = "PercentAvailableGameSessions",
            PERCENT_IDLE_INSTANCES = "PercentIdleInstances",
            QUEUE_DEPTH = "QueueDepth",
            WAIT_TIME = "WaitTime",
            CONCURRENT_ACTIVATABLE_GAME_SESSIONS = "ConcurrentActivatableGameSessions",
        }
    }

    values! {
        /// `NewGameSessionProtectionPolicy` of `AWS::GameLift::ContainerFleet`.
        NewGameSessionProtectionPolicy {
            FULL_PROTECTION = "FullProtection",
            NO_PROTECTION = "NoProtection",
        }
    }

    values! {
        /// `PlayerGatewayMode` of `AWS::GameLift::ContainerFleet`.
        PlayerGatewayMode {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
            REQUIRED = "REQUIRED",
        }
    }

    values! {
        /// `PlayerGatewayStatus` of `AWS::GameLift::ContainerFleet`.
        PlayerGatewayStatus {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `PolicyType` of `AWS::GameLift::ContainerFleet`.
        PolicyType {
            RULE_BASED = "RuleBased",
            TARGET_BASED = "TargetBased",
            MANAGED_SCALING = "ManagedScaling",
        }
    }

    values! {
        /// `ProtectionStrategy` of `AWS::GameLift::ContainerFleet`.
        ProtectionStrategy {
            WITH_PROTECTION = "WITH_PROTECTION",
            IGNORE_PROTECTION = "IGNORE_PROTECTION",
        }
    }

    values! {
        /// `Protocol` of `AWS::GameLift::ContainerFleet`.
        Protocol {
            TCP = "TCP",
            UDP = "UDP",
        }
    }

    values! {
        /// `ScalingAdjustmentType` of `AWS::GameLift::ContainerFleet`.
        ScalingAdjustmentType {
            CHANGE_IN_CAPACITY = "ChangeInCapacity",
            EXACT_CAPACITY = "ExactCapacity",
            PERCENT_CHANGE_IN_CAPACITY = "PercentChangeInCapacity",
        }
    }

    values! {
        /// `StoppedActions` of `AWS::GameLift::ContainerFleet`.
        StoppedActions {
            AUTO_SCALING = "AUTO_SCALING",
        }
    }

    values! {
        /// `ZeroCapacityStrategy` of `AWS::GameLift::ContainerFleet`.
        ZeroCapacityStrategy {
            SCALE_TO_AND_FROM_ZERO = "SCALE_TO_AND_FROM_ZERO",
            MANUAL = "MANUAL",
        }
    }
}

resource! {
    /// `AWS::GameLift::ContainerGroupDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html).
    ContainerGroupDefinition = "AWS::GameLift::ContainerGroupDefinition", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", operating_system: container_group_definition::OperatingSystem = "OperatingSystem", total_memory_limit_mebibytes: Int = "TotalMemoryLimitMebibytes");
    set {
        /// `ContainerGroupType`. Update: replaces.
        container_group_type: container_group_definition::ContainerGroupType = "ContainerGroupType";
        /// `GameServerContainerDefinition`. Update: in place.
        game_server_container_definition: container_group_definition::GameServerContainerDefinition = "GameServerContainerDefinition";
        /// `Name`: 1 to 128 characters, `^[a-zA-Z0-9-]+$`. Update: replaces.
        name: Str = "Name";
        /// `OperatingSystem`. Update: in place.
        operating_system: container_group_definition::OperatingSystem = "OperatingSystem";
        /// `SourceVersionNumber`: at least 0. Update: in place.
        source_version_number: Int = "SourceVersionNumber";
        /// `SupportContainerDefinitions`: 1 to 10 items, no item twice. Update: in place.
        support_container_definitions: List<container_group_definition::SupportContainerDefinition> = "SupportContainerDefinitions";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<container_group_definition::Tag> = "Tags";
        /// `TotalMemoryLimitMebibytes`: 4 to 1 024 000. Update: in place.
        total_memory_limit_mebibytes: Int = "TotalMemoryLimitMebibytes";
        /// `TotalVcpuLimit`: 0.125 to 10. Update: in place.
        total_vcpu_limit: Num = "TotalVcpuLimit";
        /// `VersionDescription`: 1 to 1024 characters. Update: in place.
        version_description: Str = "VersionDescription";
    }
    get {
        /// `ContainerGroupDefinitionArn`
        container_group_definition_arn: Arn = "ContainerGroupDefinitionArn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `Status`
        status: Str = "Status";
        /// `StatusReason`
        status_reason: Str = "StatusReason";
        /// `VersionNumber`
        version_number: Int = "VersionNumber";
    }
    ref name;
}

/// Property types of `AWS::GameLift::ContainerGroupDefinition`.
pub mod container_group_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::container_fleet::Protocol;

    property! {
        /// `ContainerDependency` of `AWS::GameLift::ContainerGroupDefinition`.
        ContainerDependency;
        new (container_name: Str = "ContainerName", condition: Condition = "Condition");
        set {
        }
    }

    property! {
        /// `ContainerEnvironment` of `AWS::GameLift::ContainerGroupDefinition`.
        ContainerEnvironment;
        new_with ContainerEnvironmentRequired {
            /// `Name`: 1 to 255 characters, `^.*$`. Update: in place.
            name: Str = "Name",
            /// `Value`: 1 to 255 characters, `^.*$`. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `ContainerHealthCheck` of `AWS::GameLift::ContainerGroupDefinition`.
        ContainerHealthCheck;
        new (command: List<Str> = "Command");
        set {
            /// `Interval`: 60 to 300. Update: in place.
            interval: Int = "Interval";
            /// `Retries`: 5 to 10. Update: in place.
            retries: Int = "Retries";
            /// `StartPeriod`: 0 to 300. Update: in place.
            start_period: Int = "StartPeriod";
            /// `Timeout`: 30 to 60. Update: in place.
            timeout: Int = "Timeout";
        }
    }

    property! {
        /// `ContainerMountPoint` of `AWS::GameLift::ContainerGroupDefinition`.
        ContainerMountPoint;
        new (instance_path: Str = "InstancePath");
        set {
            /// `AccessLevel`. Update: in place.
            access_level: AccessLevel = "AccessLevel";
            /// `ContainerPath`: 1 to 1024 characters, `^(\/+[^\/]+\/*)+$`. Update: in place.
            container_path: Str = "ContainerPath";
        }
    }

    property! {
        /// `ContainerPortRange` of `AWS::GameLift::ContainerGroupDefinition`.
        ContainerPortRange;
        new_with ContainerPortRangeRequired {
            /// `FromPort`: 1 to 60 000. Update: in place.
            from_port: Int = "FromPort",
            /// `Protocol`. Update: in place.
            protocol: Protocol = "Protocol",
            /// `ToPort`: 1 to 60 000. Update: in place.
            to_port: Int = "ToPort",
        }
        set {
        }
    }

    property! {
        /// `GameServerContainerDefinition` of `AWS::GameLift::ContainerGroupDefinition`.
        GameServerContainerDefinition;
        new_with GameServerContainerDefinitionRequired {
            /// `ContainerName`: 1 to 128 characters, `^[a-zA-Z0-9-]+$`. Update: in place.
            container_name: Str = "ContainerName",
            /// `ImageUri`: 1 to 255 characters, `^[a-zA-Z0-9-_\.@\/:]+$`. Update: in place.
            image_uri: Str = "ImageUri",
            /// `ServerSdkVersion`: at most 128 characters, `^\d+\.\d+\.\d+$`. Update: in place.
            server_sdk_version: Str = "ServerSdkVersion",
        }
        set {
            /// `DependsOn`: 1 to 10 items, no item twice. Update: in place.
            depends_on: List<ContainerDependency> = "DependsOn";
            /// `EnvironmentOverride`: 1 to 20 items, no item twice. Update: in place.
            environment_override: List<ContainerEnvironment> = "EnvironmentOverride";
            /// `LinuxCapabilities`. Update: in place.
            linux_capabilities: LinuxCapabilities = "LinuxCapabilities";
            /// `MountPoints`: 1 to 10 items, no item twice. Update: in place.
            mount_points: List<ContainerMountPoint> = "MountPoints";
            /// `PortConfiguration`. Update: in place.
            port_configuration: PortConfiguration = "PortConfiguration";
            /// `ResolvedImageDigest`: `^sha256:[a-fA-F0-9]{64}$`. Update: in place.
            resolved_image_digest: Str = "ResolvedImageDigest";
            /// `Vcpu`: 0.125 to 10. Update: in place.
            vcpu: Num = "Vcpu";
        }
    }

    property! {
        /// `LinuxCapabilities` of `AWS::GameLift::ContainerGroupDefinition`.
        LinuxCapabilities;
        new ();
        set {
            /// `Include`: at most 37 items, no item twice. Update: in place.
            include: List<Include> = "Include";
        }
    }

    property! {
        /// `PortConfiguration` of `AWS::GameLift::ContainerGroupDefinition`.
        PortConfiguration;
        new (container_port_ranges: List<ContainerPortRange> = "ContainerPortRanges");
        set {
        }
    }

    property! {
        /// `SupportContainerDefinition` of `AWS::GameLift::ContainerGroupDefinition`.
        SupportContainerDefinition;
        new_with SupportContainerDefinitionRequired {
            /// `ContainerName`: 1 to 128 characters, `^[a-zA-Z0-9-]+$`. Update: in place.
            container_name: Str = "ContainerName",
            /// `ImageUri`: 1 to 255 characters, `^[a-zA-Z0-9-_\.@\/:]+$`. Update: in place.
            image_uri: Str = "ImageUri",
        }
        set {
            /// `DependsOn`: 1 to 10 items, no item twice. Update: in place.
            depends_on: List<ContainerDependency> = "DependsOn";
            /// `EnvironmentOverride`: 1 to 20 items, no item twice. Update: in place.
            environment_override: List<ContainerEnvironment> = "EnvironmentOverride";
            /// `Essential`. Update: in place.
            essential: Bool = "Essential";
            /// `HealthCheck`. Update: in place.
            health_check: ContainerHealthCheck = "HealthCheck";
            /// `LinuxCapabilities`. Update: in place.
            linux_capabilities: LinuxCapabilities = "LinuxCapabilities";
            /// `MemoryHardLimitMebibytes`: 4 to 1 024 000. Update: in place.
            memory_hard_limit_mebibytes: Int = "MemoryHardLimitMebibytes";
            /// `MountPoints`: 1 to 10 items, no item twice. Update: in place.
            mount_points: List<ContainerMountPoint> = "MountPoints";
            /// `PortConfiguration`. Update: in place.
            port_configuration: PortConfiguration = "PortConfiguration";
            /// `ResolvedImageDigest`: `^sha256:[a-fA-F0-9]{64}$`. Update: in place.
            resolved_image_digest: Str = "ResolvedImageDigest";
            /// `Vcpu`: 0.125 to 10. Update: in place.
            vcpu: Num = "Vcpu";
        }
    }

    property! {
        /// `Tag` of `AWS::GameLift::ContainerGroupDefinition`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AccessLevel` of `AWS::GameLift::ContainerGroupDefinition`.
        AccessLevel {
            READ_ONLY = "READ_ONLY",
            READ_AND_WRITE = "READ_AND_WRITE",
        }
    }

    values! {
        /// `Condition` of `AWS::GameLift::ContainerGroupDefinition`.
        Condition {
            START = "START",
            COMPLETE = "COMPLETE",
            SUCCESS = "SUCCESS",
            HEALTHY = "HEALTHY",
        }
    }

    values! {
        /// `ContainerGroupType` of `AWS::GameLift::ContainerGroupDefinition`.
        ContainerGroupType {
            GAME_SERVER = "GAME_SERVER",
            PER_INSTANCE = "PER_INSTANCE",
        }
    }

    values! {
        /// `Include` of `AWS::GameLift::ContainerGroupDefinition`.
        Include {
            AUDIT_CONTROL = "AUDIT_CONTROL",
            AUDIT_WRITE = "AUDIT_WRITE",
            BLOCK_SUSPEND = "BLOCK_SUSPEND",
            CHOWN = "CHOWN",
            DAC_OVERRIDE = "DAC_OVERRIDE",
            DAC_READ_SEARCH = "DAC_READ_SEARCH",
            FOWNER = "FOWNER",
            FSETID = "FSETID",
            IPC_LOCK = "IPC_LOCK",
            IPC_OWNER = "IPC_OWNER",
            KILL = "KILL",
            LEASE = "LEASE",
            LINUX_IMMUTABLE = "LINUX_IMMUTABLE",
            MAC_ADMIN = "MAC_ADMIN",
            MAC_OVERRIDE = "MAC_OVERRIDE",
            MKNOD = "MKNOD",
            NET_ADMIN = "NET_ADMIN",
            NET_BIND_SERVICE = "NET_BIND_SERVICE",
            NET_BROADCAST = "NET_BROADCAST",
            NET_RAW = "NET_RAW",
            SETFCAP = "SETFCAP",
            SETGID = "SETGID",
            SETPCAP = "SETPCAP",
            SETUID = "SETUID",
            SYS_ADMIN = "SYS_ADMIN",
            SYS_BOOT = "SYS_BOOT",
            SYS_CHROOT = "SYS_CHROOT",
            SYS_MODULE = "SYS_MODULE",
            SYS_NICE = "SYS_NICE",
            SYS_PACCT = "SYS_PACCT",
            SYS_PTRACE = "SYS_PTRACE",
            SYS_RAWIO = "SYS_RAWIO",
            SYS_RESOURCE = "SYS_RESOURCE",
            SYS_TIME = "SYS_TIME",
            SYS_TTY_CONFIG = "SYS_TTY_CONFIG",
            SYSLOG = "SYSLOG",
            WAKE_ALARM = "WAKE_ALARM",
        }
    }

    values! {
        /// `OperatingSystem` of `AWS::GameLift::ContainerGroupDefinition`.
        OperatingSystem {
            AMAZON_LINUX_2023 = "AMAZON_LINUX_2023",
        }
    }
}

resource! {
    /// `AWS::GameLift::Fleet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html).
    Fleet = "AWS::GameLift::Fleet", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `AnywhereConfiguration`. Update: in place.
        anywhere_configuration: fleet::AnywhereConfiguration = "AnywhereConfiguration";
        /// `ApplyCapacity`. Update: in place.
        apply_capacity: fleet::ApplyCapacity = "ApplyCapacity";
        /// `BuildId`: 1 to 512 characters, `^build-\S+|^arn:.*:build/build-\S+`. Update: replaces.
        build_id: Str = "BuildId";
        /// `CertificateConfiguration`. Update: replaces.
        certificate_configuration: fleet::CertificateConfiguration = "CertificateConfiguration";
        /// `ComputeType`. Update: replaces.
        compute_type: fleet::ComputeType = "ComputeType";
        /// `Description`: 1 to 1024 characters. Update: in place.
        description: Str = "Description";
        /// `DesiredEC2Instances` (deprecated): at least 0. Update: in place.
        desired_ec2_instances: Int = "DesiredEC2Instances";
        /// `EC2InboundPermissions`: at most 50 items. Update: in place.
        ec2_inbound_permissions: List<fleet::IpPermission> = "EC2InboundPermissions";
        /// `EC2InstanceType`: `^.*..*$`. Update: replaces.
        ec2_instance_type: Str = "EC2InstanceType";
        /// `FleetType`. Update: replaces.
        fleet_type: fleet::FleetType = "FleetType";
        /// `InstanceRoleARN`: at least 1 characters. Update: replaces.
        instance_role_arn: IamRoleArn = "InstanceRoleARN";
        /// `InstanceRoleCredentialsProvider`. Update: replaces.
        instance_role_credentials_provider: fleet::InstanceRoleCredentialsProvider = "InstanceRoleCredentialsProvider";
        /// `Locations`: 1 to 100 items. Update: in place.
        locations: List<fleet::LocationConfiguration> = "Locations";
        /// `LogPaths` (deprecated): 1 to 1024 characters. Update: replaces.
        log_paths: List<Str> = "LogPaths";
        /// `MaxSize` (deprecated): at least 0. Update: in place.
        max_size: Int = "MaxSize";
        /// `MetricGroups`: at most 1 items, 1 to 255 characters. Update: in place.
        metric_groups: List<Str> = "MetricGroups";
        /// `MinSize` (deprecated): at least 0. Update: in place.
        min_size: Int = "MinSize";
        /// `Name`: 1 to 1024 characters. Update: in place.
        name: Str = "Name";
        /// `NewGameSessionProtectionPolicy`. Update: in place.
        new_game_session_protection_policy: fleet::NewGameSessionProtectionPolicy = "NewGameSessionProtectionPolicy";
        /// `PeerVpcAwsAccountId`: 1 to 1024 characters, `^[0-9]{12}$`. Update: replaces.
        peer_vpc_aws_account_id: Str = "PeerVpcAwsAccountId";
        /// `PeerVpcId`: 1 to 1024 characters, `^vpc-\S+`. Update: replaces.
        peer_vpc_id: Str = "PeerVpcId";
        /// `PlayerGatewayConfiguration`. Update: replaces.
        player_gateway_configuration: fleet::PlayerGatewayConfiguration = "PlayerGatewayConfiguration";
        /// `PlayerGatewayMode`. Update: replaces.
        player_gateway_mode: fleet::PlayerGatewayMode = "PlayerGatewayMode";
        /// `ResourceCreationLimitPolicy`. Update: in place.
        resource_creation_limit_policy: fleet::ResourceCreationLimitPolicy = "ResourceCreationLimitPolicy";
        /// `RuntimeConfiguration`. Update: in place.
        runtime_configuration: fleet::RuntimeConfiguration = "RuntimeConfiguration";
        /// `ScalingPolicies`: at most 50 items. Update: in place.
        scaling_policies: List<fleet::ScalingPolicy> = "ScalingPolicies";
        /// `ScriptId`: 1 to 512 characters, `^script-\S+|^arn:.*:script/script-\S+`. Update: replaces.
        script_id: Str = "ScriptId";
        /// `ServerLaunchParameters` (deprecated): 1 to 1024 characters, `^[A-Za-z0-9_:.+\/\\\- =@;{},?'\[\]"]+$`. Update: replaces.
        server_launch_parameters: Str = "ServerLaunchParameters";
        /// `ServerLaunchPath` (deprecated): 1 to 1024 characters, `^[A-Za-z0-9_:.+\/\\\- ]+$`. Update: replaces.
        server_launch_path: Str = "ServerLaunchPath";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<fleet::Tag> = "Tags";
    }
    get {
        /// `FleetArn`
        fleet_arn: Arn = "FleetArn";
    }
    ref fleet_id;
}

/// Property types of `AWS::GameLift::Fleet`.
pub mod fleet {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::alias::Tag;

    pub use super::container_fleet::{ComparisonOperator, IpPermission, IpPermissionRequired, LocationCapacity, ManagedCapacityConfiguration, MetricName, NewGameSessionProtectionPolicy, PlayerGatewayMode, PlayerGatewayStatus, PolicyType, Protocol, ScalingAdjustmentType, TargetConfiguration, ZeroCapacityStrategy};

    property! {
        /// `AnywhereConfiguration` of `AWS::GameLift::Fleet`.
        AnywhereConfiguration;
        new (cost: Str = "Cost");
        set {
        }
    }

    property! {
        /// `CertificateConfiguration` of `AWS::GameLift::Fleet`.
        CertificateConfiguration;
        new (certificate_type: CertificateType = "CertificateType");
        set {
        }
    }

    property! {
        /// `LocationConfiguration` of `AWS::GameLift::Fleet`.
        LocationConfiguration;
        new (location: Str = "Location");
        set {
            /// `LocationCapacity`. Update: in place.
            location_capacity: LocationCapacity = "LocationCapacity";
            /// `PlayerGatewayStatus`. Update: in place.
            player_gateway_status: PlayerGatewayStatus = "PlayerGatewayStatus";
        }
    }

    property! {
        /// `PlayerGatewayConfiguration` of `AWS::GameLift::Fleet`.
        PlayerGatewayConfiguration;
        new ();
        set {
            /// `GameServerIpProtocolSupported`. Update: replaces.
            game_server_ip_protocol_supported: GameServerIpProtocolSupported = "GameServerIpProtocolSupported";
        }
    }

    property! {
        /// `ResourceCreationLimitPolicy` of `AWS::GameLift::Fleet`.
        ResourceCreationLimitPolicy;
        new ();
        set {
            /// `NewGameSessionsPerCreator`: at least 0. Update: in place.
            new_game_sessions_per_creator: Int = "NewGameSessionsPerCreator";
            /// `PolicyPeriodInMinutes`: at least 0. Update: in place.
            policy_period_in_minutes: Int = "PolicyPeriodInMinutes";
        }
    }

    property! {
        /// `RuntimeConfiguration` of `AWS::GameLift::Fleet`.
        RuntimeConfiguration;
        new ();
        set {
            /// `GameSessionActivationTimeoutSeconds`: 1 to 600. Update: in place.
            game_session_activation_timeout_seconds: Int = "GameSessionActivationTimeoutSeconds";
            /// `MaxConcurrentGameSessionActivations`: 1 to 2 147 483 647. Update: in place.
            max_concurrent_game_session_activations: Int = "MaxConcurrentGameSessionActivations";
            /// `ServerProcesses`: 1 to 50 items. Update: in place.
            server_processes: List<ServerProcess> = "ServerProcesses";
        }
    }

    property! {
        /// `ScalingPolicy` of `AWS::GameLift::Fleet`.
        ScalingPolicy;
        new (name: Str = "Name");
        set {
            /// `ComparisonOperator`. Update: in place.
            comparison_operator: ComparisonOperator = "ComparisonOperator";
            /// `EvaluationPeriods`: at least 1. Update: in place.
            evaluation_periods: Int = "EvaluationPeriods";
            /// `Location`: 1 to 64 characters, `^[A-Za-z0-9\-]+`. Update: in place.
            location: Str = "Location";
            /// `MetricName`. Update: in place.
            metric_name: MetricName = "MetricName";
            /// `PolicyType`. Update: in place.
            policy_type: PolicyType = "PolicyType";
            /// `ScalingAdjustment`. Update: in place.
            scaling_adjustment: Int = "ScalingAdjustment";
            /// `ScalingAdjustmentType`. Update: in place.
            scaling_adjustment_type: ScalingAdjustmentType = "ScalingAdjustmentType";
            /// `Status`. Update: in place.
            status: Status = "Status";
            /// `TargetConfiguration`. Update: in place.
            target_configuration: TargetConfiguration = "TargetConfiguration";
            /// `Threshold`. Update: in place.
            threshold: Num = "Threshold";
            /// `UpdateStatus`. Update: in place.
            update_status: UpdateStatus = "UpdateStatus";
        }
    }

    property! {
        /// `ServerProcess` of `AWS::GameLift::Fleet`.
        ServerProcess;
        new (concurrent_executions: Int = "ConcurrentExecutions", launch_path: Str = "LaunchPath");
        set {
            /// `Parameters`: 1 to 1024 characters, `^[A-Za-z0-9_:.+\/\\\- =@;{},?'\[\]"]+$`. Update: in place.
            parameters: Str = "Parameters";
        }
    }

    values! {
        /// `ApplyCapacity` of `AWS::GameLift::Fleet`.
        ApplyCapacity {
            ON_UPDATE = "ON_UPDATE",
            ON_CREATE_AND_UPDATE = "ON_CREATE_AND_UPDATE",
            ON_CREATE_AND_UPDATE_WITH_AUTOSCALING = "ON_CREATE_AND_UPDATE_WITH_AUTOSCALING",
        }
    }

    values! {
        /// `CertificateType` of `AWS::GameLift::Fleet`.
        CertificateType {
            DISABLED = "DISABLED",
            GENERATED = "GENERATED",
        }
    }

    values! {
        /// `ComputeType` of `AWS::GameLift::Fleet`.
        ComputeType {
            EC2 = "EC2",
            ANYWHERE = "ANYWHERE",
        }
    }

    values! {
        /// `FleetType` of `AWS::GameLift::Fleet`.
        FleetType {
            ON_DEMAND = "ON_DEMAND",
            SPOT = "SPOT",
        }
    }

    values! {
        /// `GameServerIpProtocolSupported` of `AWS::GameLift::Fleet`.
        GameServerIpProtocolSupported {
            IPV4 = "IPv4",
            DUAL_STACK = "DUAL_STACK",
        }
    }

    values! {
        /// `InstanceRoleCredentialsProvider` of `AWS::GameLift::Fleet`.
        InstanceRoleCredentialsProvider {
            SHARED_CREDENTIAL_FILE = "SHARED_CREDENTIAL_FILE",
        }
    }

    values! {
        /// `Status` of `AWS::GameLift::Fleet`.
        Status {
            ACTIVE = "ACTIVE",
            UPDATE_REQUESTED = "UPDATE_REQUESTED",
            UPDATING = "UPDATING",
            DELETE_REQUESTED = "DELETE_REQUESTED",
            DELETING = "DELETING",
            DELETED = "DELETED",
            ERROR = "ERROR",
        }
    }

    values! {
        /// `UpdateStatus` of `AWS::GameLift::Fleet`.
        UpdateStatus {
            PENDING_UPDATE = "PENDING_UPDATE",
        }
    }
}

resource! {
    /// `AWS::GameLift::GameServerGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gameservergroup.html).
    GameServerGroup = "AWS::GameLift::GameServerGroup", Ref = Arn;
    tags "Tags" List;
    new (game_server_group_name: Str = "GameServerGroupName", instance_definitions: List<game_server_group::InstanceDefinition> = "InstanceDefinitions", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `AutoScalingPolicy`. Update: in place.
        auto_scaling_policy: game_server_group::AutoScalingPolicy = "AutoScalingPolicy";
        /// `BalancingStrategy`. Update: in place.
        balancing_strategy: game_server_group::BalancingStrategy = "BalancingStrategy";
        /// `DeleteOption`. Update: in place.
        delete_option: game_server_group::DeleteOption = "DeleteOption";
        /// `GameServerGroupName`: 1 to 128 characters, `[a-zA-Z0-9-\.]+`. Update: in place.
        game_server_group_name: Str = "GameServerGroupName";
        /// `GameServerProtectionPolicy`. Update: in place.
        game_server_protection_policy: game_server_group::GameServerProtectionPolicy = "GameServerProtectionPolicy";
        /// `InstanceDefinitions`: 2 to 20 items. Update: in place.
        instance_definitions: List<game_server_group::InstanceDefinition> = "InstanceDefinitions";
        /// `LaunchTemplate`. Update: in place.
        launch_template: game_server_group::LaunchTemplate = "LaunchTemplate";
        /// `MaxSize`: at least 1. Update: in place.
        max_size: Num = "MaxSize";
        /// `MinSize`: at least 0. Update: in place.
        min_size: Num = "MinSize";
        /// `RoleArn`: 1 to 256 characters, `^arn:.*:role\/[\w+=,.@-]+`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<game_server_group::Tag> = "Tags";
        /// `VpcSubnets`: 1 to 20 items, 15 to 24 characters, `^subnet-[0-9a-z]+$`. Update: in place.
        vpc_subnets: List<Str> = "VpcSubnets";
    }
    get {
        /// `AutoScalingGroupArn`
        auto_scaling_group_arn: Arn = "AutoScalingGroupArn";
    }
    ref game_server_group_arn;
}

/// Property types of `AWS::GameLift::GameServerGroup`.
pub mod game_server_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AutoScalingPolicy` of `AWS::GameLift::GameServerGroup`.
        AutoScalingPolicy;
        new (target_tracking_configuration: TargetTrackingConfiguration = "TargetTrackingConfiguration");
        set {
            /// `EstimatedInstanceWarmup`: at least 1. Update: in place.
            estimated_instance_warmup: Num = "EstimatedInstanceWarmup";
        }
    }

    property! {
        /// `InstanceDefinition` of `AWS::GameLift::GameServerGroup`.
        InstanceDefinition;
        new (instance_type: Str = "InstanceType");
        set {
            /// `WeightedCapacity`: `^[\u0031-\u0039][\u0030-\u0039]{0,2}$`. Update: in place.
            weighted_capacity: Str = "WeightedCapacity";
        }
    }

    property! {
        /// `LaunchTemplate` of `AWS::GameLift::GameServerGroup`.
        LaunchTemplate;
        new ();
        set {
            /// `LaunchTemplateId`: 1 to 255 characters. Update: in place.
            launch_template_id: Str = "LaunchTemplateId";
            /// `LaunchTemplateName`: 3 to 128 characters, `^[a-zA-Z0-9\(\)\.\-/_]+$`. Update: in place.
            launch_template_name: Str = "LaunchTemplateName";
            /// `Version`: 1 to 128 characters. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `Tag` of `AWS::GameLift::GameServerGroup`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 128 characters. Update: in place.
            key: Str = "Key";
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `TargetTrackingConfiguration` of `AWS::GameLift::GameServerGroup`.
        TargetTrackingConfiguration;
        new (target_value: Num = "TargetValue");
        set {
        }
    }

    values! {
        /// `BalancingStrategy` of `AWS::GameLift::GameServerGroup`.
        BalancingStrategy {
            SPOT_ONLY = "SPOT_ONLY",
            SPOT_PREFERRED = "SPOT_PREFERRED",
            ON_DEMAND_ONLY = "ON_DEMAND_ONLY",
        }
    }

    values! {
        /// `DeleteOption` of `AWS::GameLift::GameServerGroup`.
        DeleteOption {
            SAFE_DELETE = "SAFE_DELETE",
            FORCE_DELETE = "FORCE_DELETE",
            RETAIN = "RETAIN",
        }
    }

    values! {
        /// `GameServerProtectionPolicy` of `AWS::GameLift::GameServerGroup`.
        GameServerProtectionPolicy {
            NO_PROTECTION = "NO_PROTECTION",
            FULL_PROTECTION = "FULL_PROTECTION",
        }
    }
}

resource! {
    /// `AWS::GameLift::GameSessionQueue`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gamesessionqueue.html).
    GameSessionQueue = "AWS::GameLift::GameSessionQueue", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `CustomEventData`: 1 to 256 characters, `[\s\S]*`. Update: in place.
        custom_event_data: Str = "CustomEventData";
        /// `Destinations`. Update: in place.
        destinations: List<game_session_queue::GameSessionQueueDestination> = "Destinations";
        /// `FilterConfiguration`. Update: in place.
        filter_configuration: game_session_queue::FilterConfiguration = "FilterConfiguration";
        /// `Name`: 1 to 128 characters, `[a-zA-Z0-9-]+`. Update: replaces.
        name: Str = "Name";
        /// `NotificationTarget`: 1 to 300 characters, `[a-zA-Z0-9:_-]*(\.fifo)?`. Update: in place.
        notification_target: Str = "NotificationTarget";
        /// `PlayerLatencyPolicies`. Update: in place.
        player_latency_policies: List<game_session_queue::PlayerLatencyPolicy> = "PlayerLatencyPolicies";
        /// `PriorityConfiguration`. Update: in place.
        priority_configuration: game_session_queue::PriorityConfiguration = "PriorityConfiguration";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<game_session_queue::Tag> = "Tags";
        /// `TimeoutInSeconds`: at least 0. Update: in place.
        timeout_in_seconds: Int = "TimeoutInSeconds";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref name;
}

/// Property types of `AWS::GameLift::GameSessionQueue`.
pub mod game_session_queue {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `FilterConfiguration` of `AWS::GameLift::GameSessionQueue`.
        FilterConfiguration;
        new ();
        set {
            /// `AllowedLocations`: 1 to 100 items, 1 to 64 characters, `^[a-z]+(-([a-z]+|\d))*`. Update: in place.
            allowed_locations: List<Str> = "AllowedLocations";
        }
    }

    property! {
        /// `GameSessionQueueDestination` of `AWS::GameLift::GameSessionQueue`.
        GameSessionQueueDestination;
        new ();
        set {
            /// `DestinationArn`: 1 to 256 characters, `[a-zA-Z0-9:/-]+`. Update: in place.
            destination_arn: Str = "DestinationArn";
        }
    }

    property! {
        /// `PlayerLatencyPolicy` of `AWS::GameLift::GameSessionQueue`.
        PlayerLatencyPolicy;
        new ();
        set {
            /// `MaximumIndividualPlayerLatencyMilliseconds`: at least 0. Update: in place.
            maximum_individual_player_latency_milliseconds: Int = "MaximumIndividualPlayerLatencyMilliseconds";
            /// `PolicyDurationSeconds`: at least 0. Update: in place.
            policy_duration_seconds: Int = "PolicyDurationSeconds";
        }
    }

    property! {
        /// `PriorityConfiguration` of `AWS::GameLift::GameSessionQueue`.
        PriorityConfiguration;
        new ();
        set {
            /// `LocationOrder`: 1 to 100 items, 1 to 64 characters, `^[A-Za-z0-9\-]+`. Update: in place.
            location_order: List<Str> = "LocationOrder";
            /// `PriorityOrder`: 1 to 4 items. Update: in place.
            priority_order: List<PriorityOrder> = "PriorityOrder";
        }
    }

    property! {
        /// `Tag` of `AWS::GameLift::GameSessionQueue`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `PriorityOrder` of `AWS::GameLift::GameSessionQueue`.
        PriorityOrder {
            LATENCY = "LATENCY",
            COST = "COST",
            DESTINATION = "DESTINATION",
            LOCATION = "LOCATION",
        }
    }
}

resource! {
    /// `AWS::GameLift::Location`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-location.html).
    Location = "AWS::GameLift::Location", Ref = Str;
    tags "Tags" List;
    new (location_name: Str = "LocationName");
    set {
        /// `LocationName`: 8 to 64 characters, `^custom-[A-Za-z0-9\-]+`. Update: replaces.
        location_name: Str = "LocationName";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<location::Tag> = "Tags";
    }
    get {
        /// `LocationArn`
        location_arn: Arn = "LocationArn";
    }
    ref location_name;
}

/// Property types of `AWS::GameLift::Location`.
pub mod location {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::alias::Tag;
}

resource! {
    /// `AWS::GameLift::MatchmakingConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingconfiguration.html).
    MatchmakingConfiguration = "AWS::GameLift::MatchmakingConfiguration", Ref = Str;
    tags "Tags" List;
    new_with MatchmakingConfigurationRequired {
        /// `AcceptanceRequired`. Update: in place.
        acceptance_required: Bool = "AcceptanceRequired",
        /// `Name`: at most 128 characters, `[a-zA-Z0-9-\.]*`. Update: replaces.
        name: Str = "Name",
        /// `RequestTimeoutSeconds`: 1 to 43 200. Update: in place.
        request_timeout_seconds: Int = "RequestTimeoutSeconds",
        /// `RuleSetName`: 1 to 128 characters, `[a-zA-Z0-9-\.]*`. Update: in place.
        rule_set_name: Str = "RuleSetName",
    }
    set {
        /// `AcceptanceRequired`. Update: in place.
        acceptance_required: Bool = "AcceptanceRequired";
        /// `AcceptanceTimeoutSeconds`: 1 to 600. Update: in place.
        acceptance_timeout_seconds: Int = "AcceptanceTimeoutSeconds";
        /// `AdditionalPlayerCount`: at least 0. Update: in place.
        additional_player_count: Int = "AdditionalPlayerCount";
        /// `BackfillMode`. Update: in place.
        backfill_mode: matchmaking_configuration::BackfillMode = "BackfillMode";
        /// `CreationTime`. Update: in place.
        creation_time: Str = "CreationTime";
        /// `CustomEventData`: at most 256 characters. Update: in place.
        custom_event_data: Str = "CustomEventData";
        /// `Description`: 1 to 1024 characters. Update: in place.
        description: Str = "Description";
        /// `FlexMatchMode`. Update: in place.
        flex_match_mode: matchmaking_configuration::FlexMatchMode = "FlexMatchMode";
        /// `GameProperties`: at most 16 items, no item twice. Update: in place.
        game_properties: List<matchmaking_configuration::GameProperty> = "GameProperties";
        /// `GameSessionData`: 1 to 4096 characters. Update: in place.
        game_session_data: Str = "GameSessionData";
        /// `GameSessionQueueArns`: 1 to 256 characters, `[a-zA-Z0-9:/-]+`. Update: in place.
        game_session_queue_arns: List<Str> = "GameSessionQueueArns";
        /// `Name`: at most 128 characters, `[a-zA-Z0-9-\.]*`. Update: replaces.
        name: Str = "Name";
        /// `NotificationTarget`: at most 300 characters, `[a-zA-Z0-9:_/-]*(.fifo)?`. Update: in place.
        notification_target: Str = "NotificationTarget";
        /// `RequestTimeoutSeconds`: 1 to 43 200. Update: in place.
        request_timeout_seconds: Int = "RequestTimeoutSeconds";
        /// `RuleSetArn`: `^arn:.*:matchmakingruleset\/[a-zA-Z0-9-\.]*`. Update: in place.
        rule_set_arn: Str = "RuleSetArn";
        /// `RuleSetName`: 1 to 128 characters, `[a-zA-Z0-9-\.]*`. Update: in place.
        rule_set_name: Str = "RuleSetName";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<matchmaking_configuration::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref name;
}

/// Property types of `AWS::GameLift::MatchmakingConfiguration`.
pub mod matchmaking_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::alias::Tag;

    property! {
        /// `GameProperty` of `AWS::GameLift::MatchmakingConfiguration`.
        GameProperty;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `BackfillMode` of `AWS::GameLift::MatchmakingConfiguration`.
        BackfillMode {
            AUTOMATIC = "AUTOMATIC",
            MANUAL = "MANUAL",
        }
    }

    values! {
        /// `FlexMatchMode` of `AWS::GameLift::MatchmakingConfiguration`.
        FlexMatchMode {
            STANDALONE = "STANDALONE",
            WITH_QUEUE = "WITH_QUEUE",
        }
    }
}

resource! {
    /// `AWS::GameLift::MatchmakingRuleSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingruleset.html).
    MatchmakingRuleSet = "AWS::GameLift::MatchmakingRuleSet", Ref = Str;
    tags "Tags" List;
    new_with MatchmakingRuleSetRequired {
        /// `Name`: at most 128 characters, `[a-zA-Z0-9-\.]*`. Update: replaces.
        name: Str = "Name",
        /// `RuleSetBody`: 1 to 65 535 characters. Update: replaces.
        rule_set_body: Str = "RuleSetBody",
    }
    set {
        /// `Name`: at most 128 characters, `[a-zA-Z0-9-\.]*`. Update: replaces.
        name: Str = "Name";
        /// `RuleSetBody`: 1 to 65 535 characters. Update: replaces.
        rule_set_body: Str = "RuleSetBody";
        /// `Tags`: 1 to 200 items, no item twice. Update: in place.
        tags: List<matchmaking_rule_set::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
    }
    ref name;
}

/// Property types of `AWS::GameLift::MatchmakingRuleSet`.
pub mod matchmaking_rule_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::game_session_queue::Tag;
}

resource! {
    /// `AWS::GameLift::Script`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-script.html).
    Script = "AWS::GameLift::Script", Ref = Str;
    tags "Tags" List;
    new (storage_location: script::S3Location = "StorageLocation");
    set {
        /// `Name`: 1 to 1024 characters. Update: in place.
        name: Str = "Name";
        /// `NodeJsVersion`: at most 16 characters, `^\d+\.[x0-9]+$`. Update: replaces.
        node_js_version: Str = "NodeJsVersion";
        /// `StorageLocation`. Update: in place.
        storage_location: script::S3Location = "StorageLocation";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<script::Tag> = "Tags";
        /// `Version`: 1 to 1024 characters. Update: in place.
        version: Str = "Version";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `SizeOnDisk`
        size_on_disk: Int = "SizeOnDisk";
    }
    ref id;
}

/// Property types of `AWS::GameLift::Script`.
pub mod script {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::alias::Tag;

    property! {
        /// `S3Location` of `AWS::GameLift::Script`.
        S3Location;
        new_with S3LocationRequired {
            /// `Bucket`: at least 1 characters. Update: in place.
            bucket: Str = "Bucket",
            /// `Key`: at least 1 characters. Update: in place.
            key: Str = "Key",
            /// `RoleArn`: at least 1 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
        }
        set {
            /// `ObjectVersion`: at least 1 characters. Update: in place.
            object_version: Str = "ObjectVersion";
        }
    }
}
