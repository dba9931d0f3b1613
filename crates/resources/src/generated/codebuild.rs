// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CodeBuild`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CodeBuild::Fleet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html).
    Fleet = "AWS::CodeBuild::Fleet", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `BaseCapacity`: at least 0. Update: in place.
        base_capacity: Int = "BaseCapacity";
        /// `ComputeConfiguration`. Update: in place.
        compute_configuration: fleet::ComputeConfiguration = "ComputeConfiguration";
        /// `ComputeType`. Update: in place.
        compute_type: fleet::ComputeType = "ComputeType";
        /// `EnvironmentType`. Update: in place.
        environment_type: fleet::EnvironmentType = "EnvironmentType";
        /// `FleetProxyConfiguration`. Update: in place.
        fleet_proxy_configuration: fleet::ProxyConfiguration = "FleetProxyConfiguration";
        /// `FleetServiceRole`: at least 1 characters, `^(?:arn:)[a-zA-Z+-=,._:/@]+$`. Update: in place.
        fleet_service_role: Str = "FleetServiceRole";
        /// `FleetVpcConfig`. Update: in place.
        fleet_vpc_config: fleet::VpcConfig = "FleetVpcConfig";
        /// `ImageId`: at least 1 characters. Update: in place.
        image_id: Str = "ImageId";
        /// `Name`: 2 to 128 characters, `^[A-Za-z0-9][A-Za-z0-9\-_]{1,127}$`. Update: replaces.
        name: Str = "Name";
        /// `OverflowBehavior`. Update: in place.
        overflow_behavior: fleet::OverflowBehavior = "OverflowBehavior";
        /// `ScalingConfiguration`. Update: in place.
        scaling_configuration: fleet::ScalingConfigurationInput = "ScalingConfiguration";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<fleet::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::CodeBuild::Fleet`.
pub mod fleet {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ComputeConfiguration` of `AWS::CodeBuild::Fleet`.
        ComputeConfiguration;
        new ();
        set {
            /// `disk`. Update: in place.
            disk: Int = "disk";
            /// `instanceType`: at least 1 characters. Update: in place.
            instance_type: Str = "instanceType";
            /// `machineType`. Update: in place.
            machine_type: MachineType = "machineType";
            /// `memory`. Update: in place.
            memory: Int = "memory";
            /// `vCpu`. Update: in place.
            v_cpu: Int = "vCpu";
        }
    }

    property! {
        /// `FleetProxyRule` of `AWS::CodeBuild::Fleet`.
        FleetProxyRule;
        new ();
        set {
            /// `Effect`. Update: in place.
            effect: Effect = "Effect";
            /// `Entities`. Update: in place.
            entities: List<Str> = "Entities";
            /// `Type`. Update: in place.
            type_: Type = "Type";
        }
    }

    property! {
        /// `ProxyConfiguration` of `AWS::CodeBuild::Fleet`.
        ProxyConfiguration;
        new ();
        set {
            /// `DefaultBehavior`. Update: in place.
            default_behavior: DefaultBehavior = "DefaultBehavior";
            /// `OrderedProxyRules`. Update: in place.
            ordered_proxy_rules: List<FleetProxyRule> = "OrderedProxyRules";
        }
    }

    property! {
        /// `ScalingConfigurationInput` of `AWS::CodeBuild::Fleet`.
        ScalingConfigurationInput;
        new ();
        set {
            /// `MaxCapacity`: at least 1. Update: in place.
            max_capacity: Int = "MaxCapacity";
            /// `ScalingType`. Update: in place.
            scaling_type: ScalingType = "ScalingType";
            /// `TargetTrackingScalingConfigs`. Update: in place.
            target_tracking_scaling_configs: List<TargetTrackingScalingConfiguration> = "TargetTrackingScalingConfigs";
        }
    }

    property! {
        /// `Tag` of `AWS::CodeBuild::Fleet`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TargetTrackingScalingConfiguration` of `AWS::CodeBuild::Fleet`.
        TargetTrackingScalingConfiguration;
        new ();
        set {
            /// `MetricType`. Update: in place.
            metric_type: MetricType = "MetricType";
            /// `TargetValue`. Update: in place.
            target_value: Num = "TargetValue";
        }
    }

    property! {
        /// `VpcConfig` of `AWS::CodeBuild::Fleet`.
        VpcConfig;
        new ();
        set {
            /// `SecurityGroupIds`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `Subnets`. Update: in place.
            subnets: List<Ec2SubnetId> = "Subnets";
            /// `VpcId`. Update: in place.
            vpc_id: Ec2VpcId = "VpcId";
        }
    }

    values! {
        /// `ComputeType` of `AWS::CodeBuild::Fleet`.
        ComputeType {
            BUILD_GENERAL1_SMALL = "BUILD_GENERAL1_SMALL",
            BUILD_GENERAL1_MEDIUM = "BUILD_GENERAL1_MEDIUM",
            BUILD_GENERAL1_LARGE = "BUILD_GENERAL1_LARGE",
            BUILD_GENERAL1_XLARGE = "BUILD_GENERAL1_XLARGE",
            BUILD_GENERAL1_2XLARGE = "BUILD_GENERAL1_2XLARGE",
            ATTRIBUTE_BASED_COMPUTE = "ATTRIBUTE_BASED_COMPUTE",
            CUSTOM_INSTANCE_TYPE = "CUSTOM_INSTANCE_TYPE",
        }
    }

    values! {
        /// `DefaultBehavior` of `AWS::CodeBuild::Fleet`.
        DefaultBehavior {
            ALLOW_ALL = "ALLOW_ALL",
            DENY_ALL = "DENY_ALL",
        }
    }

    values! {
        /// `Effect` of `AWS::CodeBuild::Fleet`.
        Effect {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }

    values! {
        /// `EnvironmentType` of `AWS::CodeBuild::Fleet`.
        EnvironmentType {
            WINDOWS_SERVER_2019_CONTAINER = "WINDOWS_SERVER_2019_CONTAINER",
            WINDOWS_SERVER_2022_CONTAINER = "WINDOWS_SERVER_2022_CONTAINER",
            LINUX_CONTAINER = "LINUX_CONTAINER",
            LINUX_GPU_CONTAINER = "LINUX_GPU_CONTAINER",
            ARM_CONTAINER = "ARM_CONTAINER",
            MAC_ARM = "MAC_ARM",
            LINUX_EC2 = "LINUX_EC2",
            ARM_EC2 = "ARM_EC2",
            WINDOWS_EC2 = "WINDOWS_EC2",
        }
    }

    values! {
        /// `MachineType` of `AWS::CodeBuild::Fleet`.
        MachineType {
            GENERAL = "GENERAL",
            NVME = "NVME",
        }
    }

    values! {
        /// `MetricType` of `AWS::CodeBuild::Fleet`.
        MetricType {
            FLEET_UTILIZATION_RATE = "FLEET_UTILIZATION_RATE",
        }
    }

    values! {
        /// `OverflowBehavior` of `AWS::CodeBuild::Fleet`.
        OverflowBehavior {
            QUEUE = "QUEUE",
            ON_DEMAND = "ON_DEMAND",
        }
    }

    values! {
        /// `ScalingType` of `AWS::CodeBuild::Fleet`.
        ScalingType {
            TARGET_TRACKING_SCALING = "TARGET_TRACKING_SCALING",
        }
    }

    values! {
        /// `Type` of `AWS::CodeBuild::Fleet`.
        Type {
            DOMAIN = "DOMAIN",
            IP = "IP",
        }
    }
}

resource! {
    /// `AWS::CodeBuild::Project`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html).
    Project = "AWS::CodeBuild::Project", Ref = Str;
    new_with ProjectRequired {
        /// `Artifacts`. Update: in place.
        artifacts: project::Artifacts = "Artifacts",
        /// `ServiceRole`. Update: in place.
        service_role: Str = "ServiceRole",
        /// `Environment`. Update: in place.
        environment: project::Environment = "Environment",
        /// `Source`. Update: in place.
        source: project::Source = "Source",
    }
    set {
        /// `Artifacts`. Update: in place.
        artifacts: project::Artifacts = "Artifacts";
        /// `AutoRetryLimit`. Update: in place.
        auto_retry_limit: Num = "AutoRetryLimit";
        /// `BadgeEnabled`. Update: in place.
        badge_enabled: Bool = "BadgeEnabled";
        /// `BuildBatchConfig`. Update: in place.
        build_batch_config: project::ProjectBuildBatchConfig = "BuildBatchConfig";
        /// `Cache`. Update: in place.
        cache: project::ProjectCache = "Cache";
        /// `ConcurrentBuildLimit`. Update: in place.
        concurrent_build_limit: Int = "ConcurrentBuildLimit";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `EncryptionKey`. Update: in place.
        encryption_key: Str = "EncryptionKey";
        /// `Environment`. Update: in place.
        environment: project::Environment = "Environment";
        /// `FileSystemLocations`. Update: in place.
        file_system_locations: List<project::ProjectFileSystemLocation> = "FileSystemLocations";
        /// `LogsConfig`. Update: in place.
        logs_config: project::LogsConfig = "LogsConfig";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `QueuedTimeoutInMinutes`: 5 to 480. Update: in place.
        queued_timeout_in_minutes: Int = "QueuedTimeoutInMinutes";
        /// `ResourceAccessRole`. Update: in place.
        resource_access_role: Str = "ResourceAccessRole";
        /// `SecondaryArtifacts`. Update: in place.
        secondary_artifacts: List<project::Artifacts> = "SecondaryArtifacts";
        /// `SecondarySourceVersions`. Update: in place.
        secondary_source_versions: List<project::ProjectSourceVersion> = "SecondarySourceVersions";
        /// `SecondarySources`. Update: in place.
        secondary_sources: List<project::Source> = "SecondarySources";
        /// `ServiceRole`. Update: in place.
        service_role: Str = "ServiceRole";
        /// `Source`. Update: in place.
        source: project::Source = "Source";
        /// `SourceVersion`. Update: in place.
        source_version: Str = "SourceVersion";
        /// `Tags`. Update: in place.
        tags: List<project::Tag> = "Tags";
        /// `TimeoutInMinutes`: 5 to 2160. Update: in place.
        timeout_in_minutes: Int = "TimeoutInMinutes";
        /// `Triggers`. Update: in place.
        triggers: project::ProjectTriggers = "Triggers";
        /// `Visibility`. Update: in place.
        visibility: Str = "Visibility";
        /// `VpcConfig`. Update: in place.
        vpc_config: project::VpcConfig = "VpcConfig";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
    }
    ref name;
}

/// Property types of `AWS::CodeBuild::Project`.
pub mod project {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::fleet::VpcConfig;

    property! {
        /// `Artifacts` of `AWS::CodeBuild::Project`.
        Artifacts;
        new (type_: Str = "Type");
        set {
            /// `ArtifactIdentifier`. Update: in place.
            artifact_identifier: Str = "ArtifactIdentifier";
            /// `EncryptionDisabled`. Update: in place.
            encryption_disabled: Bool = "EncryptionDisabled";
            /// `Location`. Update: in place.
            location: Str = "Location";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `NamespaceType`. Update: in place.
            namespace_type: Str = "NamespaceType";
            /// `OverrideArtifactName`. Update: in place.
            override_artifact_name: Bool = "OverrideArtifactName";
            /// `Packaging`. Update: in place.
            packaging: Str = "Packaging";
            /// `Path`. Update: in place.
            path: Str = "Path";
        }
    }

    property! {
        /// `BatchRestrictions` of `AWS::CodeBuild::Project`.
        BatchRestrictions;
        new ();
        set {
            /// `ComputeTypesAllowed`. Update: in place.
            compute_types_allowed: List<Str> = "ComputeTypesAllowed";
            /// `MaximumBuildsAllowed`. Update: in place.
            maximum_builds_allowed: Int = "MaximumBuildsAllowed";
        }
    }

    property! {
        /// `BuildStatusConfig` of `AWS::CodeBuild::Project`.
        BuildStatusConfig;
        new ();
        set {
            /// `Context`. Update: in place.
            context: Str = "Context";
            /// `TargetUrl`. Update: in place.
            target_url: Str = "TargetUrl";
        }
    }

    property! {
        /// `CloudWatchLogsConfig` of `AWS::CodeBuild::Project`.
        CloudWatchLogsConfig;
        new (status: Str = "Status");
        set {
            /// `GroupName`. Update: in place.
            group_name: Str = "GroupName";
            /// `StreamName`. Update: in place.
            stream_name: Str = "StreamName";
        }
    }

    property! {
        /// `DockerServer` of `AWS::CodeBuild::Project`.
        DockerServer;
        new (compute_type: Str = "ComputeType");
        set {
            /// `SecurityGroupIds`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        }
    }

    property! {
        /// `Environment` of `AWS::CodeBuild::Project`.
        Environment;
        new_with EnvironmentRequired {
            /// `Type`. Update: in place.
            type_: Str = "Type",
            /// `Image`. Update: in place.
            image: Str = "Image",
            /// `ComputeType`. Update: in place.
            compute_type: Str = "ComputeType",
        }
        set {
            /// `Certificate`. Update: in place.
            certificate: Str = "Certificate";
            /// `DockerServer`. Update: in place.
            docker_server: DockerServer = "DockerServer";
            /// `EnvironmentVariables`. Update: in place.
            environment_variables: List<EnvironmentVariable> = "EnvironmentVariables";
            /// `Fleet`. Update: in place.
            fleet: ProjectFleet = "Fleet";
            /// `HostKernel`. Update: in place.
            host_kernel: Str = "HostKernel";
            /// `ImagePullCredentialsType`. Update: in place.
            image_pull_credentials_type: Str = "ImagePullCredentialsType";
            /// `PrivilegedMode`. Update: in place.
            privileged_mode: Bool = "PrivilegedMode";
            /// `RegistryCredential`. Update: in place.
            registry_credential: RegistryCredential = "RegistryCredential";
        }
    }

    property! {
        /// `EnvironmentVariable` of `AWS::CodeBuild::Project`.
        EnvironmentVariable;
        new_with EnvironmentVariableRequired {
            /// `Value`. Update: in place.
            value: Str = "Value",
            /// `Name`. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `Type`. Update: in place.
            type_: Str = "Type";
        }
    }

    property! {
        /// `GitSubmodulesConfig` of `AWS::CodeBuild::Project`.
        GitSubmodulesConfig;
        new (fetch_submodules: Bool = "FetchSubmodules");
        set {
        }
    }

    property! {
        /// `LogsConfig` of `AWS::CodeBuild::Project`.
        LogsConfig;
        new ();
        set {
            /// `CloudWatchLogs`. Update: in place.
            cloud_watch_logs: CloudWatchLogsConfig = "CloudWatchLogs";
            /// `S3Logs`. Update: in place.
            s3_logs: S3LogsConfig = "S3Logs";
        }
    }

    property! {
        /// `ProjectBuildBatchConfig` of `AWS::CodeBuild::Project`.
        ProjectBuildBatchConfig;
        new ();
        set {
            /// `BatchReportMode`. Update: in place.
            batch_report_mode: Str = "BatchReportMode";
            /// `CombineArtifacts`. Update: in place.
            combine_artifacts: Bool = "CombineArtifacts";
            /// `Restrictions`. Update: in place.
            restrictions: BatchRestrictions = "Restrictions";
            /// `ServiceRole`. Update: in place.
            service_role: Str = "ServiceRole";
            /// `TimeoutInMins`. Update: in place.
            timeout_in_mins: Int = "TimeoutInMins";
        }
    }

    property! {
        /// `ProjectCache` of `AWS::CodeBuild::Project`.
        ProjectCache;
        new (type_: Str = "Type");
        set {
            /// `CacheNamespace`. Update: in place.
            cache_namespace: Str = "CacheNamespace";
            /// `Location`. Update: in place.
            location: Str = "Location";
            /// `Modes`. Update: in place.
            modes: List<Str> = "Modes";
        }
    }

    property! {
        /// `ProjectFileSystemLocation` of `AWS::CodeBuild::Project`.
        ProjectFileSystemLocation;
        new_with ProjectFileSystemLocationRequired {
            /// `MountPoint`. Update: in place.
            mount_point: Str = "MountPoint",
            /// `Type`. Update: in place.
            type_: Str = "Type",
            /// `Identifier`. Update: in place.
            identifier: Str = "Identifier",
            /// `Location`. Update: in place.
            location: Str = "Location",
        }
        set {
            /// `MountOptions`. Update: in place.
            mount_options: Str = "MountOptions";
        }
    }

    property! {
        /// `ProjectFleet` of `AWS::CodeBuild::Project`.
        ProjectFleet;
        new ();
        set {
            /// `FleetArn`. Update: in place.
            fleet_arn: Str = "FleetArn";
        }
    }

    property! {
        /// `ProjectSourceVersion` of `AWS::CodeBuild::Project`.
        ProjectSourceVersion;
        new (source_identifier: Str = "SourceIdentifier");
        set {
            /// `SourceVersion`. Update: in place.
            source_version: Str = "SourceVersion";
        }
    }

    property! {
        /// `ProjectTriggers` of `AWS::CodeBuild::Project`.
        ProjectTriggers;
        new ();
        set {
            /// `BuildType`. Update: in place.
            build_type: Str = "BuildType";
            /// `FilterGroups`. Update: in place.
            filter_groups: List<List<Json>> = "FilterGroups";
            /// `PullRequestBuildPolicy`. Update: in place.
            pull_request_build_policy: PullRequestBuildPolicy = "PullRequestBuildPolicy";
            /// `ScopeConfiguration`. Update: in place.
            scope_configuration: ScopeConfiguration = "ScopeConfiguration";
            /// `Webhook`. Update: in place.
            webhook: Bool = "Webhook";
        }
    }

    property! {
        /// `PullRequestBuildPolicy` of `AWS::CodeBuild::Project`.
        PullRequestBuildPolicy;
        new (requires_comment_approval: Str = "RequiresCommentApproval");
        set {
            /// `ApproverRoles`. Update: in place.
            approver_roles: List<Str> = "ApproverRoles";
        }
    }

    property! {
        /// `RegistryCredential` of `AWS::CodeBuild::Project`.
        RegistryCredential;
        new_with RegistryCredentialRequired {
            /// `Credential`. Update: in place.
            credential: Str = "Credential",
            /// `CredentialProvider`. Update: in place.
            credential_provider: Str = "CredentialProvider",
        }
        set {
        }
    }

    property! {
        /// `S3LogsConfig` of `AWS::CodeBuild::Project`.
        S3LogsConfig;
        new (status: Str = "Status");
        set {
            /// `EncryptionDisabled`. Update: in place.
            encryption_disabled: Bool = "EncryptionDisabled";
            /// `Location`. Update: in place.
            location: Str = "Location";
        }
    }

    property! {
        /// `ScopeConfiguration` of `AWS::CodeBuild::Project`.
        ScopeConfiguration;
        new (name: Str = "Name");
        set {
            /// `Domain`. Update: in place.
            domain: Str = "Domain";
            /// `Scope`. Update: in place.
            scope: Str = "Scope";
        }
    }

    property! {
        /// `Source` of `AWS::CodeBuild::Project`.
        Source;
        new (type_: Str = "Type");
        set {
            /// `Auth`. Update: in place.
            auth: SourceAuth = "Auth";
            /// `BuildSpec`. Update: in place.
            build_spec: Str = "BuildSpec";
            /// `BuildStatusConfig`. Update: in place.
            build_status_config: BuildStatusConfig = "BuildStatusConfig";
            /// `GitCloneDepth`. Update: in place.
            git_clone_depth: Int = "GitCloneDepth";
            /// `GitSubmodulesConfig`. Update: in place.
            git_submodules_config: GitSubmodulesConfig = "GitSubmodulesConfig";
            /// `InsecureSsl`. Update: in place.
            insecure_ssl: Bool = "InsecureSsl";
            /// `Location`. Update: in place.
            location: Str = "Location";
            /// `ReportBuildStatus`. Update: in place.
            report_build_status: Bool = "ReportBuildStatus";
            /// `SourceIdentifier`. Update: in place.
            source_identifier: Str = "SourceIdentifier";
        }
    }

    property! {
        /// `SourceAuth` of `AWS::CodeBuild::Project`.
        SourceAuth;
        new (type_: Str = "Type");
        set {
            /// `Resource`. Update: in place.
            resource: Str = "Resource";
        }
    }

    property! {
        /// `Tag` of `AWS::CodeBuild::Project`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::CodeBuild::ReportGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-reportgroup.html).
    ReportGroup = "AWS::CodeBuild::ReportGroup", Ref = Arn;
    tags "Tags" List;
    new (type_: report_group::Type = "Type", export_config: report_group::ReportExportConfig = "ExportConfig");
    set {
        /// `DeleteReports`. Update: in place.
        delete_reports: Bool = "DeleteReports";
        /// `ExportConfig`. Update: in place.
        export_config: report_group::ReportExportConfig = "ExportConfig";
        /// `Name`: 2 to 128 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<report_group::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: report_group::Type = "Type";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::CodeBuild::ReportGroup`.
pub mod report_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ReportExportConfig` of `AWS::CodeBuild::ReportGroup`.
        ReportExportConfig;
        new (export_config_type: ExportConfigType = "ExportConfigType");
        set {
            /// `S3Destination`. Update: in place.
            s3_destination: S3ReportExportConfig = "S3Destination";
        }
    }

    property! {
        /// `S3ReportExportConfig` of `AWS::CodeBuild::ReportGroup`.
        S3ReportExportConfig;
        new (bucket: Str = "Bucket");
        set {
            /// `BucketOwner`. Update: in place.
            bucket_owner: Str = "BucketOwner";
            /// `EncryptionDisabled`. Update: in place.
            encryption_disabled: Bool = "EncryptionDisabled";
            /// `EncryptionKey`: at least 1 characters. Update: in place.
            encryption_key: Str = "EncryptionKey";
            /// `Packaging`. Update: in place.
            packaging: Packaging = "Packaging";
            /// `Path`. Update: in place.
            path: Str = "Path";
        }
    }

    property! {
        /// `Tag` of `AWS::CodeBuild::ReportGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ExportConfigType` of `AWS::CodeBuild::ReportGroup`.
        ExportConfigType {
            S3 = "S3",
            NO_EXPORT = "NO_EXPORT",
        }
    }

    values! {
        /// `Packaging` of `AWS::CodeBuild::ReportGroup`.
        Packaging {
            NONE = "NONE",
            ZIP = "ZIP",
        }
    }

    values! {
        /// `Type` of `AWS::CodeBuild::ReportGroup`.
        Type {
            TEST = "TEST",
            CODE_COVERAGE = "CODE_COVERAGE",
        }
    }
}

resource! {
    /// `AWS::CodeBuild::SourceCredential`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-sourcecredential.html).
    SourceCredential = "AWS::CodeBuild::SourceCredential", Ref = Arn;
    new_with SourceCredentialRequired {
        /// `ServerType`. Update: replaces.
        server_type: Str = "ServerType",
        /// `Token`. Update: in place.
        token: Str = "Token",
        /// `AuthType`. Update: in place.
        auth_type: Str = "AuthType",
    }
    set {
        /// `AuthType`. Update: in place.
        auth_type: Str = "AuthType";
        /// `ServerType`. Update: replaces.
        server_type: Str = "ServerType";
        /// `Token`. Update: in place.
        token: Str = "Token";
        /// `Username`. Update: in place.
        username: Str = "Username";
    }
    get {
    }
    ref arn;
}
