// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AutoScalingPlans`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AutoScalingPlans::ScalingPlan`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html).
    ScalingPlan = "AWS::AutoScalingPlans::ScalingPlan", Ref = Str;
    new (scaling_instructions: List<scaling_plan::ScalingInstruction> = "ScalingInstructions", application_source: scaling_plan::ApplicationSource = "ApplicationSource");
    set {
        /// `ApplicationSource`. Update: in place.
        application_source: scaling_plan::ApplicationSource = "ApplicationSource";
        /// `ScalingInstructions`. Update: in place.
        scaling_instructions: List<scaling_plan::ScalingInstruction> = "ScalingInstructions";
    }
    get {
        /// `ScalingPlanArn`
        scaling_plan_arn: Arn = "ScalingPlanArn";
        /// `ScalingPlanName`
        scaling_plan_name: Str = "ScalingPlanName";
        /// `ScalingPlanVersion`
        scaling_plan_version: Str = "ScalingPlanVersion";
    }
}

/// Property types of `AWS::AutoScalingPlans::ScalingPlan`.
pub mod scaling_plan {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApplicationSource` of `AWS::AutoScalingPlans::ScalingPlan`.
        ApplicationSource;
        new ();
        set {
            /// `CloudFormationStackARN`. Update: in place.
            cloud_formation_stack_arn: Str = "CloudFormationStackARN";
            /// `TagFilters`: at most 50 items. Update: in place.
            tag_filters: List<TagFilter> = "TagFilters";
        }
    }

    property! {
        /// `CustomizedLoadMetricSpecification` of `AWS::AutoScalingPlans::ScalingPlan`.
        CustomizedLoadMetricSpecification;
        new_with CustomizedLoadMetricSpecificationRequired {
            /// `MetricName`. Update: in place.
            metric_name: Str = "MetricName",
            /// `Statistic`. Update: in place.
            statistic: Statistic = "Statistic",
            /// `Namespace`. Update: in place.
            namespace: Str = "Namespace",
        }
        set {
            /// `Dimensions`. Update: in place.
            dimensions: List<MetricDimension> = "Dimensions";
            /// `Unit`. Update: in place.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `CustomizedScalingMetricSpecification` of `AWS::AutoScalingPlans::ScalingPlan`.
        CustomizedScalingMetricSpecification;
        new_with CustomizedScalingMetricSpecificationRequired {
            /// `MetricName`. Update: in place.
            metric_name: Str = "MetricName",
            /// `Statistic`. Update: in place.
            statistic: Statistic = "Statistic",
            /// `Namespace`. Update: in place.
            namespace: Str = "Namespace",
        }
        set {
            /// `Dimensions`. Update: in place.
            dimensions: List<MetricDimension> = "Dimensions";
            /// `Unit`. Update: in place.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `MetricDimension` of `AWS::AutoScalingPlans::ScalingPlan`.
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
        /// `PredefinedLoadMetricSpecification` of `AWS::AutoScalingPlans::ScalingPlan`.
        PredefinedLoadMetricSpecification;
        new (predefined_load_metric_type: PredefinedLoadMetricType = "PredefinedLoadMetricType");
        set {
            /// `ResourceLabel`: 1 to 1023 characters. Update: in place.
            resource_label: Str = "ResourceLabel";
        }
    }

    property! {
        /// `PredefinedScalingMetricSpecification` of `AWS::AutoScalingPlans::ScalingPlan`.
        PredefinedScalingMetricSpecification;
        new (predefined_scaling_metric_type: PredefinedScalingMetricType = "PredefinedScalingMetricType");
        set {
            /// `ResourceLabel`: 1 to 1023 characters. Update: in place.
            resource_label: Str = "ResourceLabel";
        }
    }

    property! {
        /// `ScalingInstruction` of `AWS::AutoScalingPlans::ScalingPlan`.
        ScalingInstruction;
        new_with ScalingInstructionRequired {
            /// `ResourceId`: 1 to 1600 characters. Update: in place.
            resource_id: Str = "ResourceId",
            /// `ServiceNamespace`. Update: in place.
            service_namespace: ServiceNamespace = "ServiceNamespace",
            /// `ScalableDimension`. Update: in place.
            scalable_dimension: ScalableDimension = "ScalableDimension",
            /// `MinCapacity`. Update: in place.
            min_capacity: Int = "MinCapacity",
            /// `TargetTrackingConfigurations`: 1 to 10 items. Update: in place.
            target_tracking_configurations: List<TargetTrackingConfiguration> = "TargetTrackingConfigurations",
            /// `MaxCapacity`. Update: in place.
            max_capacity: Int = "MaxCapacity",
        }
        set {
            /// `CustomizedLoadMetricSpecification`. Update: in place.
            customized_load_metric_specification: CustomizedLoadMetricSpecification = "CustomizedLoadMetricSpecification";
            /// `DisableDynamicScaling`. Update: in place.
            disable_dynamic_scaling: Bool = "DisableDynamicScaling";
            /// `PredefinedLoadMetricSpecification`. Update: in place.
            predefined_load_metric_specification: PredefinedLoadMetricSpecification = "PredefinedLoadMetricSpecification";
            /// `PredictiveScalingMaxCapacityBehavior`. Update: in place.
            predictive_scaling_max_capacity_behavior: PredictiveScalingMaxCapacityBehavior = "PredictiveScalingMaxCapacityBehavior";
            /// `PredictiveScalingMaxCapacityBuffer`. Update: in place.
            predictive_scaling_max_capacity_buffer: Int = "PredictiveScalingMaxCapacityBuffer";
            /// `PredictiveScalingMode`. Update: in place.
            predictive_scaling_mode: PredictiveScalingMode = "PredictiveScalingMode";
            /// `ScalingPolicyUpdateBehavior`. Update: in place.
            scaling_policy_update_behavior: ScalingPolicyUpdateBehavior = "ScalingPolicyUpdateBehavior";
            /// `ScheduledActionBufferTime`: at least 0. Update: in place.
            scheduled_action_buffer_time: Int = "ScheduledActionBufferTime";
        }
    }

    property! {
        /// `TagFilter` of `AWS::AutoScalingPlans::ScalingPlan`.
        TagFilter;
        new (key: Str = "Key");
        set {
            /// `Values`: at most 20 items, 1 to 256 characters. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `TargetTrackingConfiguration` of `AWS::AutoScalingPlans::ScalingPlan`.
        TargetTrackingConfiguration;
        new (target_value: Num = "TargetValue");
        set {
            /// `CustomizedScalingMetricSpecification`. Update: in place.
            customized_scaling_metric_specification: CustomizedScalingMetricSpecification = "CustomizedScalingMetricSpecification";
            /// `DisableScaleIn`. Update: in place.
            disable_scale_in: Bool = "DisableScaleIn";
            /// `EstimatedInstanceWarmup`. Update: in place.
            estimated_instance_warmup: Int = "EstimatedInstanceWarmup";
            /// `PredefinedScalingMetricSpecification`. Update: in place.
            predefined_scaling_metric_specification: PredefinedScalingMetricSpecification = "PredefinedScalingMetricSpecification";
            /// `ScaleInCooldown`. Update: in place.
            scale_in_cooldown: Int = "ScaleInCooldown";
            /// `ScaleOutCooldown`. Update: in place.
            scale_out_cooldown: Int = "ScaleOutCooldown";
        }
    }

    values! {
        /// `PredefinedLoadMetricType` of `AWS::AutoScalingPlans::ScalingPlan`.
        PredefinedLoadMetricType {
            ALB_TARGET_GROUP_REQUEST_COUNT = "ALBTargetGroupRequestCount",
            ASG_TOTAL_CPU_UTILIZATION = "ASGTotalCPUUtilization",
            ASG_TOTAL_NETWORK_IN = "ASGTotalNetworkIn",
            ASG_TOTAL_NETWORK_OUT = "ASGTotalNetworkOut",
        }
    }

    values! {
        /// `PredefinedScalingMetricType` of `AWS::AutoScalingPlans::ScalingPlan`.
        PredefinedScalingMetricType {
            ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget",
            ASG_AVERAGE_CPU_UTILIZATION = "ASGAverageCPUUtilization",
            ASG_AVERAGE_NETWORK_IN = "ASGAverageNetworkIn",
            ASG_AVERAGE_NETWORK_OUT = "ASGAverageNetworkOut",
            DYNAMODB_READ_CAPACITY_UTILIZATION = "DynamoDBReadCapacityUtilization",
            DYNAMODB_WRITE_CAPACITY_UTILIZATION = "DynamoDBWriteCapacityUtilization",
            EC2_SPOT_FLEET_REQUEST_AVERAGE_CPU_UTILIZATION = "EC2SpotFleetRequestAverageCPUUtilization",
            EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_IN = "EC2SpotFleetRequestAverageNetworkIn",
            EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_OUT = "EC2SpotFleetRequestAverageNetworkOut",
            ECS_SERVICE_AVERAGE_CPU_UTILIZATION = "ECSServiceAverageCPUUtilization",
            ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION = "ECSServiceAverageMemoryUtilization",
            RDS_READER_AVERAGE_CPU_UTILIZATION = "RDSReaderAverageCPUUtilization",
            RDS_READER_AVERAGE_DATABASE_CONNECTIONS = "RDSReaderAverageDatabaseConnections",
        }
    }

    values! {
        /// `PredictiveScalingMaxCapacityBehavior` of `AWS::AutoScalingPlans::ScalingPlan`.
        PredictiveScalingMaxCapacityBehavior {
            SET_FORECAST_CAPACITY_TO_MAX_CAPACITY = "SetForecastCapacityToMaxCapacity",
            SET_MAX_CAPACITY_ABOVE_FORECAST_CAPACITY = "SetMaxCapacityAboveForecastCapacity",
            SET_MAX_CAPACITY_TO_FORECAST_CAPACITY = "SetMaxCapacityToForecastCapacity",
        }
    }

    values! {
        /// `PredictiveScalingMode` of `AWS::AutoScalingPlans::ScalingPlan`.
        PredictiveScalingMode {
            FORECAST_AND_SCALE = "ForecastAndScale",
            FORECAST_ONLY = "ForecastOnly",
        }
    }

    values! {
        /// `ScalableDimension` of `AWS::AutoScalingPlans::ScalingPlan`.
        ScalableDimension {
            AUTOSCALING_AUTO_SCALING_GROUP_DESIRED_CAPACITY = "autoscaling:autoScalingGroup:DesiredCapacity",
            DYNAMODB_INDEX_READ_CAPACITY_UNITS = "dynamodb:index:ReadCapacityUnits",
            DYNAMODB_INDEX_WRITE_CAPACITY_UNITS = "dynamodb:index:WriteCapacityUnits",
            DYNAMODB_TABLE_READ_CAPACITY_UNITS = "dynamodb:table:ReadCapacityUnits",
            DYNAMODB_TABLE_WRITE_CAPACITY_UNITS = "dynamodb:table:WriteCapacityUnits",
            EC2_SPOT_FLEET_REQUEST_TARGET_CAPACITY = "ec2:spot-fleet-request:TargetCapacity",
            ECS_SERVICE_DESIRED_COUNT = "ecs:service:DesiredCount",
            RDS_CLUSTER_READ_REPLICA_COUNT = "rds:cluster:ReadReplicaCount",
        }
    }

    values! {
        /// `ScalingPolicyUpdateBehavior` of `AWS::AutoScalingPlans::ScalingPlan`.
        ScalingPolicyUpdateBehavior {
            KEEP_EXTERNAL_POLICIES = "KeepExternalPolicies",
            REPLACE_EXTERNAL_POLICIES = "ReplaceExternalPolicies",
        }
    }

    values! {
        /// `ServiceNamespace` of `AWS::AutoScalingPlans::ScalingPlan`.
        ServiceNamespace {
            AUTOSCALING = "autoscaling",
            DYNAMODB = "dynamodb",
            EC2 = "ec2",
            ECS = "ecs",
            RDS = "rds",
        }
    }

    values! {
        /// `Statistic` of `AWS::AutoScalingPlans::ScalingPlan`.
        Statistic {
            AVERAGE = "Average",
            MAXIMUM = "Maximum",
            MINIMUM = "Minimum",
            SAMPLE_COUNT = "SampleCount",
            SUM = "Sum",
        }
    }
}
