// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CodeDeploy`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CodeDeploy::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-application.html).
    Application = "AWS::CodeDeploy::Application", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `ApplicationName`: 1 to 100 characters, `^[A-Za-z0-9+=,.@_-]*$`. Update: replaces.
        application_name: Str = "ApplicationName";
        /// `ComputePlatform`. Update: replaces.
        compute_platform: application::ComputePlatform = "ComputePlatform";
        /// `Tags`. Update: in place.
        tags: List<application::Tag> = "Tags";
    }
    get {
    }
    ref application_name;
}

/// Property types of `AWS::CodeDeploy::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::CodeDeploy::Application`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ComputePlatform` of `AWS::CodeDeploy::Application`.
        ComputePlatform {
            ECS = "ECS",
            LAMBDA = "Lambda",
            SERVER = "Server",
        }
    }
}

resource! {
    /// `AWS::CodeDeploy::DeploymentConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html).
    DeploymentConfig = "AWS::CodeDeploy::DeploymentConfig", Ref = Str;
    new ();
    set {
        /// `ComputePlatform`. Update: replaces.
        compute_platform: deployment_config::ComputePlatform = "ComputePlatform";
        /// `DeploymentConfigName`: 1 to 100 characters, `^[A-Za-z0-9+=,.@_-]*$`. Update: replaces.
        deployment_config_name: Str = "DeploymentConfigName";
        /// `MinimumHealthyHosts`. Update: replaces.
        minimum_healthy_hosts: deployment_config::MinimumHealthyHosts = "MinimumHealthyHosts";
        /// `TrafficRoutingConfig`. Update: replaces.
        traffic_routing_config: deployment_config::TrafficRoutingConfig = "TrafficRoutingConfig";
        /// `ZonalConfig`. Update: replaces.
        zonal_config: deployment_config::ZonalConfig = "ZonalConfig";
    }
    get {
    }
    ref deployment_config_name;
}

/// Property types of `AWS::CodeDeploy::DeploymentConfig`.
pub mod deployment_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::ComputePlatform;

    property! {
        /// `MinimumHealthyHosts` of `AWS::CodeDeploy::DeploymentConfig`.
        MinimumHealthyHosts;
        new (type_: MinimumHealthyHostsType = "Type", value: Int = "Value");
        set {
        }
    }

    property! {
        /// `MinimumHealthyHostsPerZone` of `AWS::CodeDeploy::DeploymentConfig`.
        MinimumHealthyHostsPerZone;
        new (type_: MinimumHealthyHostsPerZoneType = "Type", value: Int = "Value");
        set {
        }
    }

    property! {
        /// `TimeBasedCanary` of `AWS::CodeDeploy::DeploymentConfig`.
        TimeBasedCanary;
        new_with TimeBasedCanaryRequired {
            /// `CanaryPercentage`. Update: replaces.
            canary_percentage: Int = "CanaryPercentage",
            /// `CanaryInterval`. Update: replaces.
            canary_interval: Int = "CanaryInterval",
        }
        set {
        }
    }

    property! {
        /// `TimeBasedLinear` of `AWS::CodeDeploy::DeploymentConfig`.
        TimeBasedLinear;
        new_with TimeBasedLinearRequired {
            /// `LinearInterval`. Update: replaces.
            linear_interval: Int = "LinearInterval",
            /// `LinearPercentage`. Update: replaces.
            linear_percentage: Int = "LinearPercentage",
        }
        set {
        }
    }

    property! {
        /// `TrafficRoutingConfig` of `AWS::CodeDeploy::DeploymentConfig`.
        TrafficRoutingConfig;
        new (type_: TrafficRoutingConfigType = "Type");
        set {
            /// `TimeBasedCanary`. Update: replaces.
            time_based_canary: TimeBasedCanary = "TimeBasedCanary";
            /// `TimeBasedLinear`. Update: replaces.
            time_based_linear: TimeBasedLinear = "TimeBasedLinear";
        }
    }

    property! {
        /// `ZonalConfig` of `AWS::CodeDeploy::DeploymentConfig`.
        ZonalConfig;
        new ();
        set {
            /// `FirstZoneMonitorDurationInSeconds`. Update: replaces.
            first_zone_monitor_duration_in_seconds: Int = "FirstZoneMonitorDurationInSeconds";
            /// `MinimumHealthyHostsPerZone`. Update: replaces.
            minimum_healthy_hosts_per_zone: MinimumHealthyHostsPerZone = "MinimumHealthyHostsPerZone";
            /// `MonitorDurationInSeconds`. Update: replaces.
            monitor_duration_in_seconds: Int = "MonitorDurationInSeconds";
        }
    }

    values! {
        /// `MinimumHealthyHostsPerZoneType` of `AWS::CodeDeploy::DeploymentConfig`.
        MinimumHealthyHostsPerZoneType {
            FLEET_PERCENT = "FLEET_PERCENT",
            HOST_COUNT = "HOST_COUNT",
        }
    }

    values! {
        /// `MinimumHealthyHostsType` of `AWS::CodeDeploy::DeploymentConfig`.
        MinimumHealthyHostsType {
            FLEET_PERCENT = "FLEET_PERCENT",
            HOST_COUNT = "HOST_COUNT",
        }
    }

    values! {
        /// `TrafficRoutingConfigType` of `AWS::CodeDeploy::DeploymentConfig`.
        TrafficRoutingConfigType {
            ALL_AT_ONCE = "AllAtOnce",
            TIME_BASED_CANARY = "TimeBasedCanary",
            TIME_BASED_LINEAR = "TimeBasedLinear",
        }
    }
}

resource! {
    /// `AWS::CodeDeploy::DeploymentGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html).
    DeploymentGroup = "AWS::CodeDeploy::DeploymentGroup", Ref = Str;
    tags "Tags" List;
    new (application_name: Str = "ApplicationName", service_role_arn: IamRoleArn = "ServiceRoleArn");
    set {
        /// `AlarmConfiguration`. Update: in place.
        alarm_configuration: deployment_group::AlarmConfiguration = "AlarmConfiguration";
        /// `ApplicationName`: 1 to 100 characters, `^[A-Za-z0-9+=,.@_-]*$`. Update: replaces.
        application_name: Str = "ApplicationName";
        /// `AutoRollbackConfiguration`. Update: in place.
        auto_rollback_configuration: deployment_group::AutoRollbackConfiguration = "AutoRollbackConfiguration";
        /// `AutoScalingGroups`: no item twice. Update: in place.
        auto_scaling_groups: List<Str> = "AutoScalingGroups";
        /// `BlueGreenDeploymentConfiguration`. Update: in place.
        blue_green_deployment_configuration: deployment_group::BlueGreenDeploymentConfiguration = "BlueGreenDeploymentConfiguration";
        /// `Deployment`. Update: in place.
        deployment: deployment_group::Deployment = "Deployment";
        /// `DeploymentConfigName`: 1 to 100 characters, `^[A-Za-z0-9+=,.@_-]*$`. Update: in place.
        deployment_config_name: Str = "DeploymentConfigName";
        /// `DeploymentGroupName`: 1 to 100 characters, `^[A-Za-z0-9+=,.@_-]*$`. Update: replaces.
        deployment_group_name: Str = "DeploymentGroupName";
        /// `DeploymentStyle`. Update: in place.
        deployment_style: deployment_group::DeploymentStyle = "DeploymentStyle";
        /// `ECSServices`: no item twice. Update: in place.
        ecs_services: List<deployment_group::ECSService> = "ECSServices";
        /// `Ec2TagFilters`: no item twice. Update: in place.
        ec2_tag_filters: List<deployment_group::EC2TagFilter> = "Ec2TagFilters";
        /// `Ec2TagSet`. Update: in place.
        ec2_tag_set: deployment_group::EC2TagSet = "Ec2TagSet";
        /// `LoadBalancerInfo`. Update: in place.
        load_balancer_info: deployment_group::LoadBalancerInfo = "LoadBalancerInfo";
        /// `OnPremisesInstanceTagFilters`: no item twice. Update: in place.
        on_premises_instance_tag_filters: List<deployment_group::TagFilter> = "OnPremisesInstanceTagFilters";
        /// `OnPremisesTagSet`. Update: in place.
        on_premises_tag_set: deployment_group::OnPremisesTagSet = "OnPremisesTagSet";
        /// `OutdatedInstancesStrategy`. Update: in place.
        outdated_instances_strategy: deployment_group::OutdatedInstancesStrategy = "OutdatedInstancesStrategy";
        /// `ServiceRoleArn`. Update: in place.
        service_role_arn: IamRoleArn = "ServiceRoleArn";
        /// `Tags`. Update: in place.
        tags: List<deployment_group::Tag> = "Tags";
        /// `TerminationHookEnabled`. Update: in place.
        termination_hook_enabled: Bool = "TerminationHookEnabled";
        /// `TriggerConfigurations`: no item twice. Update: in place.
        trigger_configurations: List<deployment_group::TriggerConfig> = "TriggerConfigurations";
    }
    get {
    }
    ref deployment_group_name;
}

/// Property types of `AWS::CodeDeploy::DeploymentGroup`.
pub mod deployment_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    property! {
        /// `Alarm` of `AWS::CodeDeploy::DeploymentGroup`.
        Alarm;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `AlarmConfiguration` of `AWS::CodeDeploy::DeploymentGroup`.
        AlarmConfiguration;
        new ();
        set {
            /// `Alarms`: no item twice. Update: in place.
            alarms: List<Alarm> = "Alarms";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `IgnorePollAlarmFailure`. Update: in place.
            ignore_poll_alarm_failure: Bool = "IgnorePollAlarmFailure";
        }
    }

    property! {
        /// `AutoRollbackConfiguration` of `AWS::CodeDeploy::DeploymentGroup`.
        AutoRollbackConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `Events`: no item twice. Update: in place.
            events: List<Events> = "Events";
        }
    }

    property! {
        /// `BlueGreenDeploymentConfiguration` of `AWS::CodeDeploy::DeploymentGroup`.
        BlueGreenDeploymentConfiguration;
        new ();
        set {
            /// `DeploymentReadyOption`. Update: in place.
            deployment_ready_option: DeploymentReadyOption = "DeploymentReadyOption";
            /// `GreenFleetProvisioningOption`. Update: in place.
            green_fleet_provisioning_option: GreenFleetProvisioningOption = "GreenFleetProvisioningOption";
            /// `TerminateBlueInstancesOnDeploymentSuccess`. Update: in place.
            terminate_blue_instances_on_deployment_success: BlueInstanceTerminationOption = "TerminateBlueInstancesOnDeploymentSuccess";
        }
    }

    property! {
        /// `BlueInstanceTerminationOption` of `AWS::CodeDeploy::DeploymentGroup`.
        BlueInstanceTerminationOption;
        new ();
        set {
            /// `Action`. Update: in place.
            action: BlueInstanceTerminationOptionAction = "Action";
            /// `TerminationWaitTimeInMinutes`. Update: in place.
            termination_wait_time_in_minutes: Int = "TerminationWaitTimeInMinutes";
        }
    }

    property! {
        /// `Deployment` of `AWS::CodeDeploy::DeploymentGroup`.
        Deployment;
        new (revision: RevisionLocation = "Revision");
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `IgnoreApplicationStopFailures`. Update: in place.
            ignore_application_stop_failures: Bool = "IgnoreApplicationStopFailures";
        }
    }

    property! {
        /// `DeploymentReadyOption` of `AWS::CodeDeploy::DeploymentGroup`.
        DeploymentReadyOption;
        new ();
        set {
            /// `ActionOnTimeout`. Update: in place.
            action_on_timeout: ActionOnTimeout = "ActionOnTimeout";
            /// `WaitTimeInMinutes`. Update: in place.
            wait_time_in_minutes: Int = "WaitTimeInMinutes";
        }
    }

    property! {
        /// `DeploymentStyle` of `AWS::CodeDeploy::DeploymentGroup`.
        DeploymentStyle;
        new ();
        set {
            /// `DeploymentOption`. Update: in place.
            deployment_option: DeploymentOption = "DeploymentOption";
            /// `DeploymentType`. Update: in place.
            deployment_type: DeploymentType = "DeploymentType";
        }
    }

    property! {
        /// `EC2TagFilter` of `AWS::CodeDeploy::DeploymentGroup`.
        EC2TagFilter;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Type`. Update: in place.
            type_: Type = "Type";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `EC2TagSet` of `AWS::CodeDeploy::DeploymentGroup`.
        EC2TagSet;
        new ();
        set {
            /// `Ec2TagSetList`: no item twice. Update: in place.
            ec2_tag_set_list: List<EC2TagSetListObject> = "Ec2TagSetList";
        }
    }

    property! {
        /// `EC2TagSetListObject` of `AWS::CodeDeploy::DeploymentGroup`.
        EC2TagSetListObject;
        new ();
        set {
            /// `Ec2TagGroup`: no item twice. Update: in place.
            ec2_tag_group: List<EC2TagFilter> = "Ec2TagGroup";
        }
    }

    property! {
        /// `ECSService` of `AWS::CodeDeploy::DeploymentGroup`.
        ECSService;
        new_with ECSServiceRequired {
            /// `ServiceName`. Update: in place.
            service_name: Str = "ServiceName",
            /// `ClusterName`. Update: in place.
            cluster_name: Str = "ClusterName",
        }
        set {
        }
    }

    property! {
        /// `ELBInfo` of `AWS::CodeDeploy::DeploymentGroup`.
        ELBInfo;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `GitHubLocation` of `AWS::CodeDeploy::DeploymentGroup`.
        GitHubLocation;
        new_with GitHubLocationRequired {
            /// `Repository`. Update: in place.
            repository: Str = "Repository",
            /// `CommitId`. Update: in place.
            commit_id: Str = "CommitId",
        }
        set {
        }
    }

    property! {
        /// `GreenFleetProvisioningOption` of `AWS::CodeDeploy::DeploymentGroup`.
        GreenFleetProvisioningOption;
        new ();
        set {
            /// `Action`. Update: in place.
            action: GreenFleetProvisioningOptionAction = "Action";
        }
    }

    property! {
        /// `LoadBalancerInfo` of `AWS::CodeDeploy::DeploymentGroup`.
        LoadBalancerInfo;
        new ();
        set {
            /// `ElbInfoList`: no item twice. Update: in place.
            elb_info_list: List<ELBInfo> = "ElbInfoList";
            /// `TargetGroupInfoList`: no item twice. Update: in place.
            target_group_info_list: List<TargetGroupInfo> = "TargetGroupInfoList";
            /// `TargetGroupPairInfoList`: no item twice. Update: in place.
            target_group_pair_info_list: List<TargetGroupPairInfo> = "TargetGroupPairInfoList";
        }
    }

    property! {
        /// `OnPremisesTagSet` of `AWS::CodeDeploy::DeploymentGroup`.
        OnPremisesTagSet;
        new ();
        set {
            /// `OnPremisesTagSetList`: no item twice. Update: in place.
            on_premises_tag_set_list: List<OnPremisesTagSetListObject> = "OnPremisesTagSetList";
        }
    }

    property! {
        /// `OnPremisesTagSetListObject` of `AWS::CodeDeploy::DeploymentGroup`.
        OnPremisesTagSetListObject;
        new ();
        set {
            /// `OnPremisesTagGroup`: no item twice. Update: in place.
            on_premises_tag_group: List<TagFilter> = "OnPremisesTagGroup";
        }
    }

    property! {
        /// `RevisionLocation` of `AWS::CodeDeploy::DeploymentGroup`.
        RevisionLocation;
        new ();
        set {
            /// `GitHubLocation`. Update: in place.
            git_hub_location: GitHubLocation = "GitHubLocation";
            /// `RevisionType`. Update: in place.
            revision_type: Str = "RevisionType";
            /// `S3Location`. Update: in place.
            s3_location: S3Location = "S3Location";
        }
    }

    property! {
        /// `S3Location` of `AWS::CodeDeploy::DeploymentGroup`.
        S3Location;
        new_with S3LocationRequired {
            /// `Bucket`. Update: in place.
            bucket: Str = "Bucket",
            /// `Key`. Update: in place.
            key: Str = "Key",
        }
        set {
            /// `BundleType`. Update: in place.
            bundle_type: Str = "BundleType";
            /// `ETag`. Update: in place.
            e_tag: Str = "ETag";
            /// `Version`. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `TagFilter` of `AWS::CodeDeploy::DeploymentGroup`.
        TagFilter;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Type`. Update: in place.
            type_: Type = "Type";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `TargetGroupInfo` of `AWS::CodeDeploy::DeploymentGroup`.
        TargetGroupInfo;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `TargetGroupPairInfo` of `AWS::CodeDeploy::DeploymentGroup`.
        TargetGroupPairInfo;
        new ();
        set {
            /// `ProdTrafficRoute`. Update: in place.
            prod_traffic_route: TrafficRoute = "ProdTrafficRoute";
            /// `TargetGroups`: no item twice. Update: in place.
            target_groups: List<TargetGroupInfo> = "TargetGroups";
            /// `TestTrafficRoute`. Update: in place.
            test_traffic_route: TrafficRoute = "TestTrafficRoute";
        }
    }

    property! {
        /// `TrafficRoute` of `AWS::CodeDeploy::DeploymentGroup`.
        TrafficRoute;
        new ();
        set {
            /// `ListenerArns`: no item twice. Update: in place.
            listener_arns: List<Str> = "ListenerArns";
        }
    }

    property! {
        /// `TriggerConfig` of `AWS::CodeDeploy::DeploymentGroup`.
        TriggerConfig;
        new ();
        set {
            /// `TriggerEvents`: no item twice. Update: in place.
            trigger_events: List<TriggerEvents> = "TriggerEvents";
            /// `TriggerName`. Update: in place.
            trigger_name: Str = "TriggerName";
            /// `TriggerTargetArn`. Update: in place.
            trigger_target_arn: Str = "TriggerTargetArn";
        }
    }

    values! {
        /// `ActionOnTimeout` of `AWS::CodeDeploy::DeploymentGroup`.
        ActionOnTimeout {
            CONTINUE_DEPLOYMENT = "CONTINUE_DEPLOYMENT",
            STOP_DEPLOYMENT = "STOP_DEPLOYMENT",
        }
    }

    values! {
        /// `BlueInstanceTerminationOptionAction` of `AWS::CodeDeploy::DeploymentGroup`.
        BlueInstanceTerminationOptionAction {
            KEEP_ALIVE = "KEEP_ALIVE",
            TERMINATE = "TERMINATE",
        }
    }

    values! {
        /// `DeploymentOption` of `AWS::CodeDeploy::DeploymentGroup`.
        DeploymentOption {
            WITHOUT_TRAFFIC_CONTROL = "WITHOUT_TRAFFIC_CONTROL",
            WITH_TRAFFIC_CONTROL = "WITH_TRAFFIC_CONTROL",
        }
    }

    values! {
        /// `DeploymentType` of `AWS::CodeDeploy::DeploymentGroup`.
        DeploymentType {
            BLUE_GREEN = "BLUE_GREEN",
            IN_PLACE = "IN_PLACE",
        }
    }

    values! {
        /// `Events` of `AWS::CodeDeploy::DeploymentGroup`.
        Events {
            DEPLOYMENT_FAILURE = "DEPLOYMENT_FAILURE",
            DEPLOYMENT_STOP_ON_ALARM = "DEPLOYMENT_STOP_ON_ALARM",
            DEPLOYMENT_STOP_ON_REQUEST = "DEPLOYMENT_STOP_ON_REQUEST",
        }
    }

    values! {
        /// `GreenFleetProvisioningOptionAction` of `AWS::CodeDeploy::DeploymentGroup`.
        GreenFleetProvisioningOptionAction {
            COPY_AUTO_SCALING_GROUP = "COPY_AUTO_SCALING_GROUP",
            DISCOVER_EXISTING = "DISCOVER_EXISTING",
        }
    }

    values! {
        /// `OutdatedInstancesStrategy` of `AWS::CodeDeploy::DeploymentGroup`.
        OutdatedInstancesStrategy {
            IGNORE = "IGNORE",
            UPDATE = "UPDATE",
        }
    }

    values! {
        /// `TriggerEvents` of `AWS::CodeDeploy::DeploymentGroup`.
        TriggerEvents {
            DEPLOYMENT_FAILURE = "DeploymentFailure",
            DEPLOYMENT_READY = "DeploymentReady",
            DEPLOYMENT_ROLLBACK = "DeploymentRollback",
            DEPLOYMENT_START = "DeploymentStart",
            DEPLOYMENT_STOP = "DeploymentStop",
            DEPLOYMENT_SUCCESS = "DeploymentSuccess",
            INSTANCE_FAILURE = "InstanceFailure",
            INSTANCE_READY = "InstanceReady",
            INSTANCE_START = "InstanceStart",
            INSTANCE_SUCCESS = "InstanceSuccess",
        }
    }

    values! {
        /// `Type` of `AWS::CodeDeploy::DeploymentGroup`.
        Type {
            KEY_AND_VALUE = "KEY_AND_VALUE",
            KEY_ONLY = "KEY_ONLY",
            VALUE_ONLY = "VALUE_ONLY",
        }
    }
}
