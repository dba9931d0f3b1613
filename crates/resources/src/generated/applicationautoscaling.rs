// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ApplicationAutoScaling`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ApplicationAutoScaling::ScalableTarget`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html).
    ScalableTarget = "AWS::ApplicationAutoScaling::ScalableTarget", Ref = Str;
    tags "Tags" List;
    new_with ScalableTargetRequired {
        /// `ResourceId`: 1 to 1600 characters. Update: replaces.
        resource_id: Str = "ResourceId",
        /// `ServiceNamespace`. Update: replaces.
        service_namespace: scalable_target::ServiceNamespace = "ServiceNamespace",
        /// `ScalableDimension`. Update: replaces.
        scalable_dimension: scalable_target::ScalableDimension = "ScalableDimension",
        /// `MinCapacity`. Update: in place.
        min_capacity: Int = "MinCapacity",
        /// `MaxCapacity`. Update: in place.
        max_capacity: Int = "MaxCapacity",
    }
    set {
        /// `MaxCapacity`. Update: in place.
        max_capacity: Int = "MaxCapacity";
        /// `MinCapacity`. Update: in place.
        min_capacity: Int = "MinCapacity";
        /// `ResourceId`: 1 to 1600 characters. Update: replaces.
        resource_id: Str = "ResourceId";
        /// `RoleARN`: 1 to 1600 characters. Update: in place.
        role_arn: IamRoleArn = "RoleARN";
        /// `ScalableDimension`. Update: replaces.
        scalable_dimension: scalable_target::ScalableDimension = "ScalableDimension";
        /// `ScheduledActions`: no item twice. Update: in place.
        scheduled_actions: List<scalable_target::ScheduledAction> = "ScheduledActions";
        /// `ServiceNamespace`. Update: replaces.
        service_namespace: scalable_target::ServiceNamespace = "ServiceNamespace";
        /// `SuspendedState`. Update: in place.
        suspended_state: scalable_target::SuspendedState = "SuspendedState";
        /// `Tags`: no item twice. Update: in place.
        tags: List<scalable_target::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::ApplicationAutoScaling::ScalableTarget`.
pub mod scalable_target {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ScalableTargetAction` of `AWS::ApplicationAutoScaling::ScalableTarget`.
        ScalableTargetAction;
        new ();
        set {
            /// `MaxCapacity`. Update: in place.
            max_capacity: Int = "MaxCapacity";
            /// `MinCapacity`. Update: in place.
            min_capacity: Int = "MinCapacity";
        }
    }

    property! {
        /// `ScheduledAction` of `AWS::ApplicationAutoScaling::ScalableTarget`.
        ScheduledAction;
        new_with ScheduledActionRequired {
            /// `ScheduledActionName`. Update: in place.
            scheduled_action_name: Str = "ScheduledActionName",
            /// `Schedule`. Update: in place.
            schedule: Str = "Schedule",
        }
        set {
            /// `EndTime`. Update: in place.
            end_time: Str = "EndTime";
            /// `ScalableTargetAction`. Update: in place.
            scalable_target_action: ScalableTargetAction = "ScalableTargetAction";
            /// `StartTime`. Update: in place.
            start_time: Str = "StartTime";
            /// `Timezone`. Update: in place.
            timezone: Str = "Timezone";
        }
    }

    property! {
        /// `SuspendedState` of `AWS::ApplicationAutoScaling::ScalableTarget`.
        SuspendedState;
        new ();
        set {
            /// `DynamicScalingInSuspended`. Update: in place.
            dynamic_scaling_in_suspended: Bool = "DynamicScalingInSuspended";
            /// `DynamicScalingOutSuspended`. Update: in place.
            dynamic_scaling_out_suspended: Bool = "DynamicScalingOutSuspended";
            /// `ScheduledScalingSuspended`. Update: in place.
            scheduled_scaling_suspended: Bool = "ScheduledScalingSuspended";
        }
    }

    property! {
        /// `Tag` of `AWS::ApplicationAutoScaling::ScalableTarget`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ScalableDimension` of `AWS::ApplicationAutoScaling::ScalableTarget`.
        ScalableDimension {
            APPSTREAM_FLEET_DESIRED_CAPACITY = "appstream:fleet:DesiredCapacity",
            CASSANDRA_TABLE_READ_CAPACITY_UNITS = "cassandra:table:ReadCapacityUnits",
            CASSANDRA_TABLE_WRITE_CAPACITY_UNITS = "cassandra:table:WriteCapacityUnits",
            COMPREHEND_DOCUMENT_CLASSIFIER_ENDPOINT_DESIRED_INFERENCE_UNITS = "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
            COMPREHEND_ENTITY_RECOGNIZER_ENDPOINT_DESIRED_INFERENCE_UNITS = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
            CUSTOM_RESOURCE_RESOURCE_TYPE_PROPERTY = "custom-resource:ResourceType:Property",
            DYNAMODB_INDEX_READ_CAPACITY_UNITS = "dynamodb:index:ReadCapacityUnits",
            DYNAMODB_INDEX_WRITE_CAPACITY_UNITS = "dynamodb:index:WriteCapacityUnits",
            DYNAMODB_TABLE_READ_CAPACITY_UNITS = "dynamodb:table:ReadCapacityUnits",
            DYNAMODB_TABLE_WRITE_CAPACITY_UNITS = "dynamodb:table:WriteCapacityUnits",
            EC2_CAPACITY_RESERVATION_AVAILABLE_INSTANCES = "ec2:capacity-reservation:AvailableInstances",
            EC2_SPOT_FLEET_REQUEST_TARGET_CAPACITY = "ec2:spot-fleet-request:TargetCapacity",
            ECS_SERVICE_DESIRED_COUNT = "ecs:service:DesiredCount",
            ELASTICACHE_CACHE_CLUSTER_NODES = "elasticache:cache-cluster:Nodes",
            ELASTICACHE_REPLICATION_GROUP_NODE_GROUPS = "elasticache:replication-group:NodeGroups",
            ELASTICACHE_REPLICATION_GROUP_REPLICAS = "elasticache:replication-group:Replicas",
            ELASTICMAPREDUCE_INSTANCEGROUP_INSTANCE_COUNT = "elasticmapreduce:instancegroup:InstanceCount",
            KAFKA_BROKER_STORAGE_VOLUME_SIZE = "kafka:broker-storage:VolumeSize",
            LAMBDA_FUNCTION_PROVISIONED_CONCURRENCY = "lambda:function:ProvisionedConcurrency",
            NEPTUNE_CLUSTER_READ_REPLICA_COUNT = "neptune:cluster:ReadReplicaCount",
            RDS_CLUSTER_READ_REPLICA_COUNT = "rds:cluster:ReadReplicaCount",
            SAGEMAKER_INFERENCE_COMPONENT_DESIRED_COPY_COUNT = "sagemaker:inference-component:DesiredCopyCount",
            SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT = "sagemaker:variant:DesiredInstanceCount",
            SAGEMAKER_VARIANT_DESIRED_PROVISIONED_CONCURRENCY = "sagemaker:variant:DesiredProvisionedConcurrency",
            WORKSPACES_WORKSPACESPOOL_DESIRED_USER_SESSIONS = "workspaces:workspacespool:DesiredUserSessions",
        }
    }

    values! {
        /// `ServiceNamespace` of `AWS::ApplicationAutoScaling::ScalableTarget`.
        ServiceNamespace {
            APPSTREAM = "appstream",
            CASSANDRA = "cassandra",
            COMPREHEND = "comprehend",
            CUSTOM_RESOURCE = "custom-resource",
            DYNAMODB = "dynamodb",
            EC2 = "ec2",
            ECS = "ecs",
            ELASTICACHE = "elasticache",
            ELASTICMAPREDUCE = "elasticmapreduce",
            KAFKA = "kafka",
            LAMBDA = "lambda",
            NEPTUNE = "neptune",
            RDS = "rds",
            SAGEMAKER = "sagemaker",
            WORKSPACES = "workspaces",
        }
    }
}

resource! {
    /// `AWS::ApplicationAutoScaling::ScalingPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html).
    ScalingPolicy = "AWS::ApplicationAutoScaling::ScalingPolicy", Ref = Str;
    new (policy_name: Str = "PolicyName", policy_type: scaling_policy::PolicyType = "PolicyType");
    set {
        /// `PolicyName`: 1 to 256 characters, `^\p{Print}+$`. Update: replaces.
        policy_name: Str = "PolicyName";
        /// `PolicyType`. Update: in place.
        policy_type: scaling_policy::PolicyType = "PolicyType";
        /// `PredictiveScalingPolicyConfiguration`. Update: in place.
        predictive_scaling_policy_configuration: scaling_policy::PredictiveScalingPolicyConfiguration = "PredictiveScalingPolicyConfiguration";
        /// `ResourceId`: 1 to 1600 characters. Update: replaces.
        resource_id: Str = "ResourceId";
        /// `ScalableDimension`. Update: replaces.
        scalable_dimension: scaling_policy::ScalableDimension = "ScalableDimension";
        /// `ScalingTargetId`. Update: replaces.
        scaling_target_id: ApplicationAutoScalingScalableTargetResourceId = "ScalingTargetId";
        /// `ServiceNamespace`. Update: replaces.
        service_namespace: scaling_policy::ServiceNamespace = "ServiceNamespace";
        /// `StepScalingPolicyConfiguration`. Update: in place.
        step_scaling_policy_configuration: scaling_policy::StepScalingPolicyConfiguration = "StepScalingPolicyConfiguration";
        /// `TargetTrackingScalingPolicyConfiguration`. Update: in place.
        target_tracking_scaling_policy_configuration: scaling_policy::TargetTrackingScalingPolicyConfiguration = "TargetTrackingScalingPolicyConfiguration";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
}

/// Property types of `AWS::ApplicationAutoScaling::ScalingPolicy`.
pub mod scaling_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::scalable_target::ServiceNamespace;

    property! {
        /// `CustomizedMetricSpecification` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        CustomizedMetricSpecification;
        new ();
        set {
            /// `Dimensions`. Update: in place.
            dimensions: List<MetricDimension> = "Dimensions";
            /// `MetricName`. Update: in place.
            metric_name: Str = "MetricName";
            /// `Metrics`. Update: in place.
            metrics: List<TargetTrackingMetricDataQuery> = "Metrics";
            /// `Namespace`. Update: in place.
            namespace: Str = "Namespace";
            /// `Statistic`. Update: in place.
            statistic: Statistic = "Statistic";
            /// `Unit`. Update: in place.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `MetricDimension` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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
        /// `PredefinedMetricSpecification` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredefinedMetricSpecification;
        new (predefined_metric_type: PredefinedMetricSpecificationPredefinedMetricType = "PredefinedMetricType");
        set {
            /// `ResourceLabel`: 1 to 1023 characters. Update: in place.
            resource_label: Str = "ResourceLabel";
        }
    }

    property! {
        /// `PredictiveScalingCustomizedCapacityMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredictiveScalingCustomizedCapacityMetric;
        new (metric_data_queries: List<PredictiveScalingMetricDataQuery> = "MetricDataQueries");
        set {
        }
    }

    property! {
        /// `PredictiveScalingCustomizedLoadMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredictiveScalingCustomizedLoadMetric;
        new (metric_data_queries: List<PredictiveScalingMetricDataQuery> = "MetricDataQueries");
        set {
        }
    }

    property! {
        /// `PredictiveScalingCustomizedScalingMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredictiveScalingCustomizedScalingMetric;
        new (metric_data_queries: List<PredictiveScalingMetricDataQuery> = "MetricDataQueries");
        set {
        }
    }

    property! {
        /// `PredictiveScalingMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredictiveScalingMetric;
        new ();
        set {
            /// `Dimensions`. Update: in place.
            dimensions: List<PredictiveScalingMetricDimension> = "Dimensions";
            /// `MetricName`: 1 to 255 characters. Update: in place.
            metric_name: Str = "MetricName";
            /// `Namespace`: 1 to 255 characters. Update: in place.
            namespace: Str = "Namespace";
        }
    }

    property! {
        /// `PredictiveScalingMetricDataQuery` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredictiveScalingMetricDataQuery;
        new ();
        set {
            /// `Expression`: 1 to 2048 characters. Update: in place.
            expression: Str = "Expression";
            /// `Id`: 1 to 255 characters. Update: in place.
            id: Str = "Id";
            /// `Label`. Update: in place.
            label: Str = "Label";
            /// `MetricStat`. Update: in place.
            metric_stat: PredictiveScalingMetricStat = "MetricStat";
            /// `ReturnData`. Update: in place.
            return_data: Bool = "ReturnData";
        }
    }

    property! {
        /// `PredictiveScalingMetricDimension` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredictiveScalingMetricDimension;
        new ();
        set {
            /// `Name`: 1 to 255 characters. Update: in place.
            name: Str = "Name";
            /// `Value`: 1 to 1024 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `PredictiveScalingMetricSpecification` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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
        /// `PredictiveScalingMetricStat` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredictiveScalingMetricStat;
        new ();
        set {
            /// `Metric`. Update: in place.
            metric: PredictiveScalingMetric = "Metric";
            /// `Stat`. Update: in place.
            stat: Str = "Stat";
            /// `Unit`: 1 to 1023 characters. Update: in place.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `PredictiveScalingPolicyConfiguration` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredictiveScalingPolicyConfiguration;
        new (metric_specifications: List<PredictiveScalingMetricSpecification> = "MetricSpecifications");
        set {
            /// `MaxCapacityBreachBehavior`. Update: in place.
            max_capacity_breach_behavior: MaxCapacityBreachBehavior = "MaxCapacityBreachBehavior";
            /// `MaxCapacityBuffer`: 0 to 100. Update: in place.
            max_capacity_buffer: Int = "MaxCapacityBuffer";
            /// `Mode`. Update: in place.
            mode: Mode = "Mode";
            /// `SchedulingBufferTime`: 0 to 3600. Update: in place.
            scheduling_buffer_time: Int = "SchedulingBufferTime";
        }
    }

    property! {
        /// `PredictiveScalingPredefinedLoadMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredictiveScalingPredefinedLoadMetric;
        new (predefined_metric_type: PredictiveScalingPredefinedLoadMetricPredefinedMetricType = "PredefinedMetricType");
        set {
            /// `ResourceLabel`: 1 to 1023 characters. Update: in place.
            resource_label: Str = "ResourceLabel";
        }
    }

    property! {
        /// `PredictiveScalingPredefinedMetricPair` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredictiveScalingPredefinedMetricPair;
        new (predefined_metric_type: PredictiveScalingPredefinedMetricPairPredefinedMetricType = "PredefinedMetricType");
        set {
            /// `ResourceLabel`: 1 to 1023 characters. Update: in place.
            resource_label: Str = "ResourceLabel";
        }
    }

    property! {
        /// `PredictiveScalingPredefinedScalingMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredictiveScalingPredefinedScalingMetric;
        new (predefined_metric_type: PredictiveScalingPredefinedScalingMetricPredefinedMetricType = "PredefinedMetricType");
        set {
            /// `ResourceLabel`: 1 to 1023 characters. Update: in place.
            resource_label: Str = "ResourceLabel";
        }
    }

    property! {
        /// `StepAdjustment` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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
        /// `StepScalingPolicyConfiguration` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        StepScalingPolicyConfiguration;
        new ();
        set {
            /// `AdjustmentType`. Update: in place.
            adjustment_type: AdjustmentType = "AdjustmentType";
            /// `Cooldown`. Update: in place.
            cooldown: Int = "Cooldown";
            /// `MetricAggregationType`. Update: in place.
            metric_aggregation_type: MetricAggregationType = "MetricAggregationType";
            /// `MinAdjustmentMagnitude`. Update: in place.
            min_adjustment_magnitude: Int = "MinAdjustmentMagnitude";
            /// `StepAdjustments`: no item twice. Update: in place.
            step_adjustments: List<StepAdjustment> = "StepAdjustments";
        }
    }

    property! {
        /// `TargetTrackingMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        TargetTrackingMetric;
        new ();
        set {
            /// `Dimensions`. Update: in place.
            dimensions: List<TargetTrackingMetricDimension> = "Dimensions";
            /// `MetricName`: 1 to 255 characters. Update: in place.
            metric_name: Str = "MetricName";
            /// `Namespace`: 1 to 255 characters. Update: in place.
            namespace: Str = "Namespace";
        }
    }

    property! {
        /// `TargetTrackingMetricDataQuery` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        TargetTrackingMetricDataQuery;
        new ();
        set {
            /// `Expression`: 1 to 2048 characters. Update: in place.
            expression: Str = "Expression";
            /// `Id`: 1 to 255 characters. Update: in place.
            id: Str = "Id";
            /// `Label`. Update: in place.
            label: Str = "Label";
            /// `MetricStat`. Update: in place.
            metric_stat: TargetTrackingMetricStat = "MetricStat";
            /// `ReturnData`. Update: in place.
            return_data: Bool = "ReturnData";
        }
    }

    property! {
        /// `TargetTrackingMetricDimension` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        TargetTrackingMetricDimension;
        new ();
        set {
            /// `Name`: 1 to 255 characters. Update: in place.
            name: Str = "Name";
            /// `Value`: 1 to 1024 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `TargetTrackingMetricStat` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        TargetTrackingMetricStat;
        new ();
        set {
            /// `Metric`. Update: in place.
            metric: TargetTrackingMetric = "Metric";
            /// `Stat`. Update: in place.
            stat: Str = "Stat";
            /// `Unit`: 1 to 1023 characters. Update: in place.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `TargetTrackingScalingPolicyConfiguration` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        TargetTrackingScalingPolicyConfiguration;
        new (target_value: Num = "TargetValue");
        set {
            /// `CustomizedMetricSpecification`. Update: in place.
            customized_metric_specification: CustomizedMetricSpecification = "CustomizedMetricSpecification";
            /// `DisableScaleIn`. Update: in place.
            disable_scale_in: Bool = "DisableScaleIn";
            /// `PredefinedMetricSpecification`. Update: in place.
            predefined_metric_specification: PredefinedMetricSpecification = "PredefinedMetricSpecification";
            /// `ScaleInCooldown`. Update: in place.
            scale_in_cooldown: Int = "ScaleInCooldown";
            /// `ScaleOutCooldown`. Update: in place.
            scale_out_cooldown: Int = "ScaleOutCooldown";
        }
    }

    values! {
        /// `AdjustmentType` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        AdjustmentType {
            CHANGE_IN_CAPACITY = "ChangeInCapacity",
            EXACT_CAPACITY = "ExactCapacity",
            PERCENT_CHANGE_IN_CAPACITY = "PercentChangeInCapacity",
        }
    }

    values! {
        /// `MaxCapacityBreachBehavior` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        MaxCapacityBreachBehavior {
            HONOR_MAX_CAPACITY = "HonorMaxCapacity",
            INCREASE_MAX_CAPACITY = "IncreaseMaxCapacity",
        }
    }

    values! {
        /// `MetricAggregationType` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        MetricAggregationType {
            AVERAGE = "Average",
            MAXIMUM = "Maximum",
            MINIMUM = "Minimum",
        }
    }

    values! {
        /// `Mode` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        Mode {
            FORECAST_AND_SCALE = "ForecastAndScale",
            FORECAST_ONLY = "ForecastOnly",
        }
    }

    values! {
        /// `PolicyType` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PolicyType {
            PREDICTIVE_SCALING = "PredictiveScaling",
            STEP_SCALING = "StepScaling",
            TARGET_TRACKING_SCALING = "TargetTrackingScaling",
        }
    }

    values! {
        /// `PredefinedMetricSpecificationPredefinedMetricType` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredefinedMetricSpecificationPredefinedMetricType {
            ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget",
            APP_STREAM_AVERAGE_CAPACITY_UTILIZATION = "AppStreamAverageCapacityUtilization",
            CASSANDRA_READ_CAPACITY_UTILIZATION = "CassandraReadCapacityUtilization",
            CASSANDRA_WRITE_CAPACITY_UTILIZATION = "CassandraWriteCapacityUtilization",
            COMPREHEND_INFERENCE_UTILIZATION = "ComprehendInferenceUtilization",
            DYNAMODB_READ_CAPACITY_UTILIZATION = "DynamoDBReadCapacityUtilization",
            DYNAMODB_WRITE_CAPACITY_UTILIZATION = "DynamoDBWriteCapacityUtilization",
            EC2_SPOT_FLEET_REQUEST_AVERAGE_CPU_UTILIZATION = "EC2SpotFleetRequestAverageCPUUtilization",
            EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_IN = "EC2SpotFleetRequestAverageNetworkIn",
            EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_OUT = "EC2SpotFleetRequestAverageNetworkOut",
            ECS_SERVICE_AVERAGE_CPU_UTILIZATION = "ECSServiceAverageCPUUtilization",
            ECS_SERVICE_AVERAGE_CPU_UTILIZATION_HIGH_RESOLUTION = "ECSServiceAverageCPUUtilizationHighResolution",
            ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION = "ECSServiceAverageMemoryUtilization",
            ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION_HIGH_RESOLUTION = "ECSServiceAverageMemoryUtilizationHighResolution",
            ELASTI_CACHE_DATABASE_CAPACITY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE = "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",
            ELASTI_CACHE_DATABASE_MEMORY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE = "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",
            ELASTI_CACHE_DATABASE_MEMORY_USAGE_PERCENTAGE = "ElastiCacheDatabaseMemoryUsagePercentage",
            ELASTI_CACHE_ENGINE_CPU_UTILIZATION = "ElastiCacheEngineCPUUtilization",
            ELASTI_CACHE_PRIMARY_ENGINE_CPU_UTILIZATION = "ElastiCachePrimaryEngineCPUUtilization",
            ELASTI_CACHE_REPLICA_ENGINE_CPU_UTILIZATION = "ElastiCacheReplicaEngineCPUUtilization",
            KAFKA_BROKER_STORAGE_UTILIZATION = "KafkaBrokerStorageUtilization",
            LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION = "LambdaProvisionedConcurrencyUtilization",
            NEPTUNE_READER_AVERAGE_CPU_UTILIZATION = "NeptuneReaderAverageCPUUtilization",
            RDS_READER_AVERAGE_CPU_UTILIZATION = "RDSReaderAverageCPUUtilization",
            RDS_READER_AVERAGE_DATABASE_CONNECTIONS = "RDSReaderAverageDatabaseConnections",
            SAGE_MAKER_INFERENCE_COMPONENT_CONCURRENT_REQUESTS_PER_COPY_HIGH_RESOLUTION = "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
            SAGE_MAKER_INFERENCE_COMPONENT_INVOCATIONS_PER_COPY = "SageMakerInferenceComponentInvocationsPerCopy",
            SAGE_MAKER_VARIANT_CONCURRENT_REQUESTS_PER_MODEL_HIGH_RESOLUTION = "SageMakerVariantConcurrentRequestsPerModelHighResolution",
            SAGE_MAKER_VARIANT_INVOCATIONS_PER_INSTANCE = "SageMakerVariantInvocationsPerInstance",
            SAGE_MAKER_VARIANT_PROVISIONED_CONCURRENCY_UTILIZATION = "SageMakerVariantProvisionedConcurrencyUtilization",
            WORK_SPACES_AVERAGE_USER_SESSIONS_CAPACITY_UTILIZATION = "WorkSpacesAverageUserSessionsCapacityUtilization",
        }
    }

    values! {
        /// `PredictiveScalingPredefinedLoadMetricPredefinedMetricType` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredictiveScalingPredefinedLoadMetricPredefinedMetricType {
            ALB_REQUEST_COUNT = "ALBRequestCount",
            ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget",
            ECS_SERVICE_AVERAGE_CPU_UTILIZATION = "ECSServiceAverageCPUUtilization",
            ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION = "ECSServiceAverageMemoryUtilization",
            ECS_SERVICE_CPU_UTILIZATION = "ECSServiceCPUUtilization",
            ECS_SERVICE_MEMORY_UTILIZATION = "ECSServiceMemoryUtilization",
            ECS_SERVICE_TOTAL_CPU_UTILIZATION = "ECSServiceTotalCPUUtilization",
            ECS_SERVICE_TOTAL_MEMORY_UTILIZATION = "ECSServiceTotalMemoryUtilization",
            TOTAL_ALB_REQUEST_COUNT = "TotalALBRequestCount",
        }
    }

    values! {
        /// `PredictiveScalingPredefinedMetricPairPredefinedMetricType` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredictiveScalingPredefinedMetricPairPredefinedMetricType {
            ALB_REQUEST_COUNT = "ALBRequestCount",
            ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget",
            ECS_SERVICE_AVERAGE_CPU_UTILIZATION = "ECSServiceAverageCPUUtilization",
            ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION = "ECSServiceAverageMemoryUtilization",
            ECS_SERVICE_CPU_UTILIZATION = "ECSServiceCPUUtilization",
            ECS_SERVICE_MEMORY_UTILIZATION = "ECSServiceMemoryUtilization",
            ECS_SERVICE_TOTAL_CPU_UTILIZATION = "ECSServiceTotalCPUUtilization",
            ECS_SERVICE_TOTAL_MEMORY_UTILIZATION = "ECSServiceTotalMemoryUtilization",
            TOTAL_ALB_REQUEST_COUNT = "TotalALBRequestCount",
        }
    }

    values! {
        /// `PredictiveScalingPredefinedScalingMetricPredefinedMetricType` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        PredictiveScalingPredefinedScalingMetricPredefinedMetricType {
            ALB_REQUEST_COUNT = "ALBRequestCount",
            ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget",
            ECS_SERVICE_AVERAGE_CPU_UTILIZATION = "ECSServiceAverageCPUUtilization",
            ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION = "ECSServiceAverageMemoryUtilization",
            ECS_SERVICE_CPU_UTILIZATION = "ECSServiceCPUUtilization",
            ECS_SERVICE_MEMORY_UTILIZATION = "ECSServiceMemoryUtilization",
            ECS_SERVICE_TOTAL_CPU_UTILIZATION = "ECSServiceTotalCPUUtilization",
            ECS_SERVICE_TOTAL_MEMORY_UTILIZATION = "ECSServiceTotalMemoryUtilization",
            TOTAL_ALB_REQUEST_COUNT = "TotalALBRequestCount",
        }
    }

    values! {
        /// `ScalableDimension` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        ScalableDimension {
            APPSTREAM_FLEET_DESIRED_CAPACITY = "appstream:fleet:DesiredCapacity",
            CASSANDRA_TABLE_READ_CAPACITY_UNITS = "cassandra:table:ReadCapacityUnits",
            CASSANDRA_TABLE_WRITE_CAPACITY_UNITS = "cassandra:table:WriteCapacityUnits",
            COMPREHEND_DOCUMENT_CLASSIFIER_ENDPOINT_DESIRED_INFERENCE_UNITS = "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
            COMPREHEND_ENTITY_RECOGNIZER_ENDPOINT_DESIRED_INFERENCE_UNITS = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
            CUSTOM_RESOURCE_RESOURCE_TYPE_PROPERTY = "custom-resource:ResourceType:Property",
            DYNAMODB_INDEX_READ_CAPACITY_UNITS = "dynamodb:index:ReadCapacityUnits",
            DYNAMODB_INDEX_WRITE_CAPACITY_UNITS = "dynamodb:index:WriteCapacityUnits",
            DYNAMODB_TABLE_READ_CAPACITY_UNITS = "dynamodb:table:ReadCapacityUnits",
            DYNAMODB_TABLE_WRITE_CAPACITY_UNITS = "dynamodb:table:WriteCapacityUnits",
            EC2_SPOT_FLEET_REQUEST_TARGET_CAPACITY = "ec2:spot-fleet-request:TargetCapacity",
            ECS_SERVICE_DESIRED_COUNT = "ecs:service:DesiredCount",
            ELASTICACHE_CACHE_CLUSTER_NODES = "elasticache:cache-cluster:Nodes",
            ELASTICACHE_REPLICATION_GROUP_NODE_GROUPS = "elasticache:replication-group:NodeGroups",
            ELASTICACHE_REPLICATION_GROUP_REPLICAS = "elasticache:replication-group:Replicas",
            ELASTICMAPREDUCE_INSTANCEGROUP_INSTANCE_COUNT = "elasticmapreduce:instancegroup:InstanceCount",
            KAFKA_BROKER_STORAGE_VOLUME_SIZE = "kafka:broker-storage:VolumeSize",
            LAMBDA_FUNCTION_PROVISIONED_CONCURRENCY = "lambda:function:ProvisionedConcurrency",
            NEPTUNE_CLUSTER_READ_REPLICA_COUNT = "neptune:cluster:ReadReplicaCount",
            RDS_CLUSTER_READ_REPLICA_COUNT = "rds:cluster:ReadReplicaCount",
            SAGEMAKER_INFERENCE_COMPONENT_DESIRED_COPY_COUNT = "sagemaker:inference-component:DesiredCopyCount",
            SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT = "sagemaker:variant:DesiredInstanceCount",
            SAGEMAKER_VARIANT_DESIRED_PROVISIONED_CONCURRENCY = "sagemaker:variant:DesiredProvisionedConcurrency",
            WORKSPACES_WORKSPACESPOOL_DESIRED_USER_SESSIONS = "workspaces:workspacespool:DesiredUserSessions",
        }
    }

    values! {
        /// `Statistic` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
        Statistic {
            AVERAGE = "Average",
            MAXIMUM = "Maximum",
            MINIMUM = "Minimum",
            SAMPLE_COUNT = "SampleCount",
            SUM = "Sum",
        }
    }
}
