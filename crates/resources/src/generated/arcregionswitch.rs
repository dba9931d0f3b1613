// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ARCRegionSwitch`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ARCRegionSwitch::Plan`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html).
    Plan = "AWS::ARCRegionSwitch::Plan", Ref = Arn;
    tags "Tags" Object;
    new_with PlanRequired {
        /// `ExecutionRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
        execution_role: Str = "ExecutionRole",
        /// `Name`: 1 to 32 characters, `^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?$`. Update: replaces.
        name: Str = "Name",
        /// `RecoveryApproach`. Update: replaces.
        recovery_approach: plan::RecoveryApproach = "RecoveryApproach",
        /// `Regions`: 2 items, `^[a-z]{2}-[a-z-]+-\d+$`. Update: replaces.
        regions: List<Str> = "Regions",
        /// `Workflows`. Update: in place.
        workflows: List<plan::Workflow> = "Workflows",
    }
    set {
        /// `AssociatedAlarms`. Update: in place.
        associated_alarms: Map<plan::AssociatedAlarm> = "AssociatedAlarms";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `ExecutionRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
        execution_role: Str = "ExecutionRole";
        /// `Name`: 1 to 32 characters, `^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?$`. Update: replaces.
        name: Str = "Name";
        /// `PrimaryRegion`: `^[a-z]{2}-[a-z-]+-\d+$`. Update: replaces.
        primary_region: Str = "PrimaryRegion";
        /// `RecoveryApproach`. Update: replaces.
        recovery_approach: plan::RecoveryApproach = "RecoveryApproach";
        /// `RecoveryTimeObjectiveMinutes`: 1 to 10 080. Update: in place.
        recovery_time_objective_minutes: Num = "RecoveryTimeObjectiveMinutes";
        /// `Regions`: 2 items, `^[a-z]{2}-[a-z-]+-\d+$`. Update: replaces.
        regions: List<Str> = "Regions";
        /// `ReportConfiguration`. Update: in place.
        report_configuration: plan::ReportConfiguration = "ReportConfiguration";
        /// `ServiceQuotaChecksEnabled`. Update: in place.
        service_quota_checks_enabled: Bool = "ServiceQuotaChecksEnabled";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `Triggers`. Update: in place.
        triggers: List<plan::Trigger> = "Triggers";
        /// `Workflows`. Update: in place.
        workflows: List<plan::Workflow> = "Workflows";
    }
    get {
        /// `HealthChecksForPlan`
        health_checks_for_plan: Json = "HealthChecksForPlan";
        /// `Owner`
        owner_: Str = "Owner";
        /// `PlanHealthChecks`
        plan_health_checks: List<Str> = "PlanHealthChecks";
        /// `Route53HealthChecks`
        route53_health_checks: Json = "Route53HealthChecks";
        /// `Route53HealthChecks.HealthCheckIds`
        route53_health_checks_health_check_ids: List<Str> = "Route53HealthChecks.HealthCheckIds";
        /// `Route53HealthChecks.HostedZoneIds`
        route53_health_checks_hosted_zone_ids: List<Str> = "Route53HealthChecks.HostedZoneIds";
        /// `Route53HealthChecks.RecordNames`
        route53_health_checks_record_names: List<Str> = "Route53HealthChecks.RecordNames";
        /// `Route53HealthChecks.Regions`
        route53_health_checks_regions: List<Str> = "Route53HealthChecks.Regions";
        /// `Version`
        version: Str = "Version";
    }
    ref arn;
}

/// Property types of `AWS::ARCRegionSwitch::Plan`.
pub mod plan {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ArcRoutingControlConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        ArcRoutingControlConfiguration;
        new (region_and_routing_controls: Map<List<ArcRoutingControlState>> = "RegionAndRoutingControls");
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
        }
    }

    property! {
        /// `ArcRoutingControlState` of `AWS::ARCRegionSwitch::Plan`.
        ArcRoutingControlState;
        new (routing_control_arn: Str = "RoutingControlArn", state: RoutingControlStateChange = "State");
        set {
        }
    }

    property! {
        /// `Asg` of `AWS::ARCRegionSwitch::Plan`.
        Asg;
        new ();
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
        }
    }

    property! {
        /// `AssociatedAlarm` of `AWS::ARCRegionSwitch::Plan`.
        AssociatedAlarm;
        new (alarm_type: AlarmType = "AlarmType", resource_identifier: Str = "ResourceIdentifier");
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
        }
    }

    property! {
        /// `AuroraProvisionedScalingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        AuroraProvisionedScalingConfiguration;
        new_with AuroraProvisionedScalingConfigurationRequired {
            /// `GlobalClusterIdentifier`: 1 to 255 characters, `^[A-Za-z][0-9A-Za-z-:._]*$`. Update: in place.
            global_cluster_identifier: Str = "GlobalClusterIdentifier",
            /// `InstanceArns`. Update: in place.
            instance_arns: Map<Str> = "InstanceArns",
            /// `RegionDatabaseClusterArns`. Update: in place.
            region_database_cluster_arns: Map<Str> = "RegionDatabaseClusterArns",
        }
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
        }
    }

    property! {
        /// `AuroraServerlessScalingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        AuroraServerlessScalingConfiguration;
        new (global_cluster_identifier: Str = "GlobalClusterIdentifier", region_database_cluster_arns: Map<Str> = "RegionDatabaseClusterArns");
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `TargetPercent`: default `100`. Update: in place.
            target_percent: Num = "TargetPercent";
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
        }
    }

    property! {
        /// `CustomActionLambdaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        CustomActionLambdaConfiguration;
        new (lambdas: List<Lambdas> = "Lambdas", region_to_run: RegionToRunIn = "RegionToRun", retry_interval_minutes: Num = "RetryIntervalMinutes");
        set {
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
            /// `Ungraceful`. Update: in place.
            ungraceful: LambdaUngraceful = "Ungraceful";
        }
    }

    property! {
        /// `DocumentDbConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        DocumentDbConfiguration;
        new (behavior: Json = "Behavior", database_cluster_arns: List<Str> = "DatabaseClusterArns", global_cluster_identifier: Str = "GlobalClusterIdentifier");
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
            /// `Ungraceful`. Update: in place.
            ungraceful: DocumentDbUngraceful = "Ungraceful";
        }
    }

    property! {
        /// `DocumentDbUngraceful` of `AWS::ARCRegionSwitch::Plan`.
        DocumentDbUngraceful;
        new ();
        set {
            /// `Ungraceful`. Update: in place.
            ungraceful: DocumentDbUngracefulBehavior = "Ungraceful";
        }
    }

    property! {
        /// `Ec2AsgCapacityIncreaseConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        Ec2AsgCapacityIncreaseConfiguration;
        new (asgs: List<Asg> = "Asgs");
        set {
            /// `CapacityMonitoringApproach`. Update: in place.
            capacity_monitoring_approach: Json = "CapacityMonitoringApproach";
            /// `TargetPercent`: default `100`. Update: in place.
            target_percent: Num = "TargetPercent";
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
            /// `Ungraceful`. Update: in place.
            ungraceful: Ec2Ungraceful = "Ungraceful";
            /// `WaitELBTargetGroupHealthy`. Update: in place.
            wait_elb_target_group_healthy: WaitELBTargetGroupHealthy = "WaitELBTargetGroupHealthy";
        }
    }

    property! {
        /// `Ec2Ungraceful` of `AWS::ARCRegionSwitch::Plan`.
        Ec2Ungraceful;
        new (minimum_success_percentage: Num = "MinimumSuccessPercentage");
        set {
        }
    }

    property! {
        /// `EcsCapacityIncreaseConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        EcsCapacityIncreaseConfiguration;
        new (services: List<Service> = "Services");
        set {
            /// `CapacityMonitoringApproach`. Update: in place.
            capacity_monitoring_approach: Json = "CapacityMonitoringApproach";
            /// `TargetPercent`: default `100`. Update: in place.
            target_percent: Num = "TargetPercent";
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
            /// `Ungraceful`. Update: in place.
            ungraceful: EcsUngraceful = "Ungraceful";
            /// `WaitELBTargetGroupHealthy`. Update: in place.
            wait_elb_target_group_healthy: WaitELBTargetGroupHealthy = "WaitELBTargetGroupHealthy";
        }
    }

    property! {
        /// `EcsUngraceful` of `AWS::ARCRegionSwitch::Plan`.
        EcsUngraceful;
        new (minimum_success_percentage: Num = "MinimumSuccessPercentage");
        set {
        }
    }

    property! {
        /// `EksCluster` of `AWS::ARCRegionSwitch::Plan`.
        EksCluster;
        new (cluster_arn: Str = "ClusterArn");
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
        }
    }

    property! {
        /// `EksResourceScalingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        EksResourceScalingConfiguration;
        new (kubernetes_resource_type: KubernetesResourceType = "KubernetesResourceType");
        set {
            /// `CapacityMonitoringApproach`. Update: in place.
            capacity_monitoring_approach: Json = "CapacityMonitoringApproach";
            /// `EksClusters`: at least 2 items. Update: in place.
            eks_clusters: List<EksCluster> = "EksClusters";
            /// `ScalingResources`: at least 1 items. Update: in place.
            scaling_resources: List<Map<Map<KubernetesScalingResource>>> = "ScalingResources";
            /// `TargetPercent`: at least 1, default `100`. Update: in place.
            target_percent: Num = "TargetPercent";
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
            /// `Ungraceful`. Update: in place.
            ungraceful: EksResourceScalingUngraceful = "Ungraceful";
        }
    }

    property! {
        /// `EksResourceScalingUngraceful` of `AWS::ARCRegionSwitch::Plan`.
        EksResourceScalingUngraceful;
        new (minimum_success_percentage: Num = "MinimumSuccessPercentage");
        set {
        }
    }

    property! {
        /// `EventSourceMapping` of `AWS::ARCRegionSwitch::Plan`.
        EventSourceMapping;
        new (arn: Str = "Arn");
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
        }
    }

    property! {
        /// `ExecutionApprovalConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        ExecutionApprovalConfiguration;
        new (approval_role: Str = "ApprovalRole");
        set {
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
        }
    }

    property! {
        /// `ExecutionBlockConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        ExecutionBlockConfiguration;
        new ();
        set {
            /// `ArcRoutingControlConfig`. Update: in place.
            arc_routing_control_config: ArcRoutingControlConfiguration = "ArcRoutingControlConfig";
            /// `AuroraProvisionedScalingConfig`. Update: in place.
            aurora_provisioned_scaling_config: AuroraProvisionedScalingConfiguration = "AuroraProvisionedScalingConfig";
            /// `AuroraServerlessScalingConfig`. Update: in place.
            aurora_serverless_scaling_config: AuroraServerlessScalingConfiguration = "AuroraServerlessScalingConfig";
            /// `CustomActionLambdaConfig`. Update: in place.
            custom_action_lambda_config: CustomActionLambdaConfiguration = "CustomActionLambdaConfig";
            /// `DocumentDbConfig`. Update: in place.
            document_db_config: DocumentDbConfiguration = "DocumentDbConfig";
            /// `Ec2AsgCapacityIncreaseConfig`. Update: in place.
            ec2_asg_capacity_increase_config: Ec2AsgCapacityIncreaseConfiguration = "Ec2AsgCapacityIncreaseConfig";
            /// `EcsCapacityIncreaseConfig`. Update: in place.
            ecs_capacity_increase_config: EcsCapacityIncreaseConfiguration = "EcsCapacityIncreaseConfig";
            /// `EksResourceScalingConfig`. Update: in place.
            eks_resource_scaling_config: EksResourceScalingConfiguration = "EksResourceScalingConfig";
            /// `ExecutionApprovalConfig`. Update: in place.
            execution_approval_config: ExecutionApprovalConfiguration = "ExecutionApprovalConfig";
            /// `GlobalAuroraConfig`. Update: in place.
            global_aurora_config: GlobalAuroraConfiguration = "GlobalAuroraConfig";
            /// `LambdaEventSourceMappingConfig`. Update: in place.
            lambda_event_source_mapping_config: LambdaEventSourceMappingConfiguration = "LambdaEventSourceMappingConfig";
            /// `NeptuneGlobalDatabaseConfig`. Update: in place.
            neptune_global_database_config: NeptuneGlobalDatabaseConfiguration = "NeptuneGlobalDatabaseConfig";
            /// `ParallelConfig`. Update: in place.
            parallel_config: ParallelExecutionBlockConfiguration = "ParallelConfig";
            /// `RdsCreateCrossRegionReadReplicaConfig`. Update: in place.
            rds_create_cross_region_read_replica_config: RdsCreateCrossRegionReplicaConfiguration = "RdsCreateCrossRegionReadReplicaConfig";
            /// `RdsPromoteReadReplicaConfig`. Update: in place.
            rds_promote_read_replica_config: RdsPromoteReadReplicaConfiguration = "RdsPromoteReadReplicaConfig";
            /// `RdsSwitchoverReadReplicaConfig`. Update: in place.
            rds_switchover_read_replica_config: RdsSwitchoverReadReplicaConfiguration = "RdsSwitchoverReadReplicaConfig";
            /// `RegionSwitchPlanConfig`. Update: in place.
            region_switch_plan_config: RegionSwitchPlanConfiguration = "RegionSwitchPlanConfig";
            /// `Route53HealthCheckConfig`. Update: in place.
            route53_health_check_config: Route53HealthCheckConfiguration = "Route53HealthCheckConfig";
            /// `SsmSendCommandConfig`. Update: in place.
            ssm_send_command_config: SsmSendCommandConfiguration = "SsmSendCommandConfig";
        }
    }

    property! {
        /// `GlobalAuroraConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        GlobalAuroraConfiguration;
        new (behavior: Json = "Behavior", database_cluster_arns: List<Str> = "DatabaseClusterArns", global_cluster_identifier: Str = "GlobalClusterIdentifier");
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
            /// `Ungraceful`. Update: in place.
            ungraceful: GlobalAuroraUngraceful = "Ungraceful";
        }
    }

    property! {
        /// `GlobalAuroraUngraceful` of `AWS::ARCRegionSwitch::Plan`.
        GlobalAuroraUngraceful;
        new ();
        set {
            /// `Ungraceful`. Update: in place.
            ungraceful: GlobalAuroraUngracefulBehavior = "Ungraceful";
        }
    }

    property! {
        /// `KubernetesResourceType` of `AWS::ARCRegionSwitch::Plan`.
        KubernetesResourceType;
        new_with KubernetesResourceTypeRequired {
            /// `ApiVersion`. Update: in place.
            api_version: Str = "ApiVersion",
            /// `Kind`. Update: in place.
            kind: Str = "Kind",
        }
        set {
        }
    }

    property! {
        /// `KubernetesScalingResource` of `AWS::ARCRegionSwitch::Plan`.
        KubernetesScalingResource;
        new_with KubernetesScalingResourceRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Namespace`: `^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$`. Update: in place.
            namespace: Str = "Namespace",
        }
        set {
            /// `HpaName`. Update: in place.
            hpa_name: Str = "HpaName";
        }
    }

    property! {
        /// `LambdaEventSourceMappingConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        LambdaEventSourceMappingConfiguration;
        new (action: Action = "Action", region_event_source_mappings: Map<EventSourceMapping> = "RegionEventSourceMappings");
        set {
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
            /// `Ungraceful`. Update: in place.
            ungraceful: LambdaEventSourceMappingUngraceful = "Ungraceful";
        }
    }

    property! {
        /// `LambdaEventSourceMappingUngraceful` of `AWS::ARCRegionSwitch::Plan`.
        LambdaEventSourceMappingUngraceful;
        new ();
        set {
            /// `Behavior`: default `"skip"`. Update: in place.
            behavior: Behavior = "Behavior";
        }
    }

    property! {
        /// `LambdaUngraceful` of `AWS::ARCRegionSwitch::Plan`.
        LambdaUngraceful;
        new ();
        set {
            /// `Behavior`. Update: in place.
            behavior: Json = "Behavior";
        }
    }

    property! {
        /// `Lambdas` of `AWS::ARCRegionSwitch::Plan`.
        Lambdas;
        new ();
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `Payload`: 1 to 786 432 characters. Update: in place.
            payload: Str = "Payload";
        }
    }

    property! {
        /// `NeptuneGlobalDatabaseConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        NeptuneGlobalDatabaseConfiguration;
        new (behavior: Json = "Behavior", global_cluster_identifier: Str = "GlobalClusterIdentifier", region_database_cluster_arns: Map<Str> = "RegionDatabaseClusterArns");
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
            /// `Ungraceful`. Update: in place.
            ungraceful: NeptuneUngraceful = "Ungraceful";
        }
    }

    property! {
        /// `NeptuneUngraceful` of `AWS::ARCRegionSwitch::Plan`.
        NeptuneUngraceful;
        new ();
        set {
            /// `Ungraceful`. Update: in place.
            ungraceful: NeptuneUngracefulBehavior = "Ungraceful";
        }
    }

    property! {
        /// `ParallelExecutionBlockConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        ParallelExecutionBlockConfiguration;
        new (steps: List<Step> = "Steps");
        set {
        }
    }

    property! {
        /// `RdsCreateCrossRegionReplicaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        RdsCreateCrossRegionReplicaConfiguration;
        new (db_instance_arn_map: Map<Str> = "DbInstanceArnMap");
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
        }
    }

    property! {
        /// `RdsPromoteReadReplicaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        RdsPromoteReadReplicaConfiguration;
        new (db_instance_arn_map: Map<Str> = "DbInstanceArnMap");
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
        }
    }

    property! {
        /// `RdsSwitchoverReadReplicaConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        RdsSwitchoverReadReplicaConfiguration;
        new (db_instance_arn_map: Map<Str> = "DbInstanceArnMap");
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
            /// `Ungraceful`. Update: in place.
            ungraceful: RdsUngraceful = "Ungraceful";
        }
    }

    property! {
        /// `RdsUngraceful` of `AWS::ARCRegionSwitch::Plan`.
        RdsUngraceful;
        new ();
        set {
            /// `Ungraceful`. Update: in place.
            ungraceful: RdsUngracefulBehavior = "Ungraceful";
        }
    }

    property! {
        /// `RegionSwitchPlanConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        RegionSwitchPlanConfiguration;
        new (arn: Str = "Arn");
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
        }
    }

    property! {
        /// `ReportConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        ReportConfiguration;
        new ();
        set {
            /// `ReportOutput`: 1 items. Update: in place.
            report_output: List<ReportOutput> = "ReportOutput";
        }
    }

    property! {
        /// `ReportOutput` of `AWS::ARCRegionSwitch::Plan`.
        ReportOutput;
        new (s3_configuration: S3ReportOutputConfiguration = "S3Configuration");
        set {
        }
    }

    property! {
        /// `Route53HealthCheckConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        Route53HealthCheckConfiguration;
        new_with Route53HealthCheckConfigurationRequired {
            /// `HostedZoneId`: 1 to 32 characters. Update: in place.
            hosted_zone_id: Str = "HostedZoneId",
            /// `RecordName`: 1 to 1024 characters. Update: in place.
            record_name: Str = "RecordName",
        }
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `RecordSets`. Update: in place.
            record_sets: List<Route53ResourceRecordSet> = "RecordSets";
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
        }
    }

    property! {
        /// `Route53ResourceRecordSet` of `AWS::ARCRegionSwitch::Plan`.
        Route53ResourceRecordSet;
        new ();
        set {
            /// `RecordSetIdentifier`: 1 to 1024 characters. Update: in place.
            record_set_identifier: Str = "RecordSetIdentifier";
            /// `Region`: `^[a-z]{2}-[a-z-]+-\d+$`. Update: in place.
            region: Str = "Region";
        }
    }

    property! {
        /// `S3ReportOutputConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        S3ReportOutputConfiguration;
        new ();
        set {
            /// `BucketOwner`: `^\d{12}$`. Update: in place.
            bucket_owner: Str = "BucketOwner";
            /// `BucketPath`: 3 to 512 characters. Update: in place.
            bucket_path: Str = "BucketPath";
        }
    }

    property! {
        /// `Service` of `AWS::ARCRegionSwitch::Plan`.
        Service;
        new ();
        set {
            /// `ClusterArn`. Update: in place.
            cluster_arn: Str = "ClusterArn";
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `ServiceArn`. Update: in place.
            service_arn: Str = "ServiceArn";
        }
    }

    property! {
        /// `SsmDocumentConfig` of `AWS::ARCRegionSwitch::Plan`.
        SsmDocumentConfig;
        new (document_arn: Str = "DocumentArn", targets: List<SsmTarget> = "Targets");
        set {
            /// `CrossAccountRole`: `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
            cross_account_role: Str = "CrossAccountRole";
            /// `DocumentVersion`: 1 to 8 characters, `^([$]LATEST|[$]DEFAULT|[1-9][0-9]*)$`. Update: in place.
            document_version: Str = "DocumentVersion";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `Parameters`. Update: in place.
            parameters: Map<List<Str>> = "Parameters";
        }
    }

    property! {
        /// `SsmSendCommandConfiguration` of `AWS::ARCRegionSwitch::Plan`.
        SsmSendCommandConfiguration;
        new (region_documents: Map<SsmDocumentConfig> = "RegionDocuments", retry_interval_minutes: Num = "RetryIntervalMinutes");
        set {
            /// `TimeoutMinutes`: at least 1, default `60`. Update: in place.
            timeout_minutes: Num = "TimeoutMinutes";
            /// `Ungraceful`. Update: in place.
            ungraceful: SsmSendCommandUngraceful = "Ungraceful";
        }
    }

    property! {
        /// `SsmSendCommandUngraceful` of `AWS::ARCRegionSwitch::Plan`.
        SsmSendCommandUngraceful;
        new ();
        set {
            /// `Behavior`. Update: in place.
            behavior: SsmSendCommandUngracefulBehavior = "Behavior";
        }
    }

    property! {
        /// `SsmTarget` of `AWS::ARCRegionSwitch::Plan`.
        SsmTarget;
        new (key: Str = "Key", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `Step` of `AWS::ARCRegionSwitch::Plan`.
        Step;
        new (execution_block_configuration: ExecutionBlockConfiguration = "ExecutionBlockConfiguration", execution_block_type: ExecutionBlockType = "ExecutionBlockType", name: Str = "Name");
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `Trigger` of `AWS::ARCRegionSwitch::Plan`.
        Trigger;
        new_with TriggerRequired {
            /// `Action`. Update: in place.
            action: WorkflowTargetAction = "Action",
            /// `Conditions`: 1 to 10 items. Update: in place.
            conditions: List<TriggerCondition> = "Conditions",
            /// `MinDelayMinutesBetweenExecutions`. Update: in place.
            min_delay_minutes_between_executions: Num = "MinDelayMinutesBetweenExecutions",
            /// `TargetRegion`: `^[a-z]{2}-[a-z-]+-\d+$`. Update: in place.
            target_region: Str = "TargetRegion",
        }
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `TriggerCondition` of `AWS::ARCRegionSwitch::Plan`.
        TriggerCondition;
        new (associated_alarm_name: Str = "AssociatedAlarmName", condition: AlarmCondition = "Condition");
        set {
        }
    }

    property! {
        /// `Workflow` of `AWS::ARCRegionSwitch::Plan`.
        Workflow;
        new (workflow_target_action: WorkflowTargetAction = "WorkflowTargetAction");
        set {
            /// `Steps`. Update: in place.
            steps: List<Step> = "Steps";
            /// `WorkflowDescription`. Update: in place.
            workflow_description: Str = "WorkflowDescription";
            /// `WorkflowTargetRegion`: `^[a-z]{2}-[a-z-]+-\d+$`. Update: in place.
            workflow_target_region: Str = "WorkflowTargetRegion";
        }
    }

    values! {
        /// `Action` of `AWS::ARCRegionSwitch::Plan`.
        Action {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `AlarmCondition` of `AWS::ARCRegionSwitch::Plan`.
        AlarmCondition {
            RED = "red",
            GREEN = "green",
        }
    }

    values! {
        /// `AlarmType` of `AWS::ARCRegionSwitch::Plan`.
        AlarmType {
            APPLICATION_HEALTH = "applicationHealth",
            TRIGGER = "trigger",
        }
    }

    values! {
        /// `Behavior` of `AWS::ARCRegionSwitch::Plan`.
        Behavior {
            SKIP = "skip",
        }
    }

    values! {
        /// `DocumentDbUngracefulBehavior` of `AWS::ARCRegionSwitch::Plan`.
        DocumentDbUngracefulBehavior {
            FAILOVER = "failover",
        }
    }

    values! {
        /// `ExecutionBlockType` of `AWS::ARCRegionSwitch::Plan`.
        ExecutionBlockType {
            ARC_REGION_SWITCH_PLAN = "ARCRegionSwitchPlan",
            ARC_ROUTING_CONTROL = "ARCRoutingControl",
            AURORA_GLOBAL_DATABASE = "AuroraGlobalDatabase",
            AURORA_PROVISIONED_SCALING = "AuroraProvisionedScaling",
            AURORA_SERVERLESS_SCALING = "AuroraServerlessScaling",
            CUSTOM_ACTION_LAMBDA = "CustomActionLambda",
            DOCUMENT_DB = "DocumentDb",
            EC2_AUTO_SCALING = "EC2AutoScaling",
            ECS_SERVICE_SCALING = "ECSServiceScaling",
            EKS_RESOURCE_SCALING = "EKSResourceScaling",
            LAMBDA_EVENT_SOURCE_MAPPING = "LambdaEventSourceMapping",
            MANUAL_APPROVAL = "ManualApproval",
            NEPTUNE_GLOBAL_DATABASE = "NeptuneGlobalDatabase",
            PARALLEL = "Parallel",
            RDS_CREATE_CROSS_REGION_REPLICA = "RdsCreateCrossRegionReplica",
            RDS_PROMOTE_READ_REPLICA = "RdsPromoteReadReplica",
            RDS_SWITCHOVER_READ_REPLICA = "RdsSwitchoverReadReplica",
            ROUTE53_HEALTH_CHECK = "Route53HealthCheck",
            SSM_SEND_COMMAND = "SSMSendCommand",
        }
    }

    values! {
        /// `GlobalAuroraUngracefulBehavior` of `AWS::ARCRegionSwitch::Plan`.
        GlobalAuroraUngracefulBehavior {
            FAILOVER = "failover",
        }
    }

    values! {
        /// `NeptuneUngracefulBehavior` of `AWS::ARCRegionSwitch::Plan`.
        NeptuneUngracefulBehavior {
            FAILOVER = "failover",
        }
    }

    values! {
        /// `RdsUngracefulBehavior` of `AWS::ARCRegionSwitch::Plan`.
        RdsUngracefulBehavior {
            PROMOTE_READ_REPLICA = "promoteReadReplica",
        }
    }

    values! {
        /// `RecoveryApproach` of `AWS::ARCRegionSwitch::Plan`.
        RecoveryApproach {
            ACTIVE_ACTIVE = "activeActive",
            ACTIVE_PASSIVE = "activePassive",
        }
    }

    values! {
        /// `RegionToRunIn` of `AWS::ARCRegionSwitch::Plan`.
        RegionToRunIn {
            ACTIVATING_REGION = "activatingRegion",
            DEACTIVATING_REGION = "deactivatingRegion",
            ACTIVE_REGION = "activeRegion",
            INACTIVE_REGION = "inactiveRegion",
        }
    }

    values! {
        /// `RoutingControlStateChange` of `AWS::ARCRegionSwitch::Plan`.
        RoutingControlStateChange {
            ON = "On",
            OFF = "Off",
        }
    }

    values! {
        /// `SsmSendCommandUngracefulBehavior` of `AWS::ARCRegionSwitch::Plan`.
        SsmSendCommandUngracefulBehavior {
            SKIP = "skip",
        }
    }

    values! {
        /// `WaitELBTargetGroupHealthy` of `AWS::ARCRegionSwitch::Plan`.
        WaitELBTargetGroupHealthy {
            ENABLED = "enabled",
            DISABLED = "disabled",
        }
    }

    values! {
        /// `WorkflowTargetAction` of `AWS::ARCRegionSwitch::Plan`.
        WorkflowTargetAction {
            ACTIVATE = "activate",
            DEACTIVATE = "deactivate",
            POST_RECOVERY = "postRecovery",
        }
    }
}
