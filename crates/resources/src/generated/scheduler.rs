// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Scheduler`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Scheduler::Schedule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html).
    Schedule = "AWS::Scheduler::Schedule", Ref = SchedulerScheduleName;
    new (flexible_time_window: schedule::FlexibleTimeWindow = "FlexibleTimeWindow", schedule_expression: Str = "ScheduleExpression", target: schedule::Target = "Target");
    set {
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `EndDate`. Update: in place.
        end_date: Str = "EndDate";
        /// `FlexibleTimeWindow`. Update: in place.
        flexible_time_window: schedule::FlexibleTimeWindow = "FlexibleTimeWindow";
        /// `GroupName`: 1 to 64 characters, `^[0-9a-zA-Z-_.]+$`. Update: in place.
        group_name: Str = "GroupName";
        /// `KmsKeyArn`: 1 to 2048 characters. Update: in place.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Name`: 1 to 64 characters, `^[0-9a-zA-Z-_.]+$`. Update: replaces.
        name: Str = "Name";
        /// `ScheduleExpression`: 1 to 256 characters. Update: in place.
        schedule_expression: Str = "ScheduleExpression";
        /// `ScheduleExpressionTimezone`: 1 to 50 characters. Update: in place.
        schedule_expression_timezone: Str = "ScheduleExpressionTimezone";
        /// `StartDate`. Update: in place.
        start_date: Str = "StartDate";
        /// `State`. Update: in place.
        state: schedule::ScheduleState = "State";
        /// `Target`. Update: in place.
        target: schedule::Target = "Target";
    }
    get {
        /// `Arn`
        arn: SchedulerScheduleArn = "Arn";
    }
    ref name;
}

/// Property types of `AWS::Scheduler::Schedule`.
pub mod schedule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AwsVpcConfiguration` of `AWS::Scheduler::Schedule`.
        AwsVpcConfiguration;
        new (subnets: List<Ec2SubnetId> = "Subnets");
        set {
            /// `AssignPublicIp`. Update: in place.
            assign_public_ip: AssignPublicIp = "AssignPublicIp";
            /// `SecurityGroups`: 1 to 5 items, 1 to 1000 characters. Update: in place.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
        }
    }

    property! {
        /// `CapacityProviderStrategyItem` of `AWS::Scheduler::Schedule`.
        CapacityProviderStrategyItem;
        new (capacity_provider: Str = "CapacityProvider");
        set {
            /// `Base`: 0 to 100 000, default `0`. Update: in place.
            base: Num = "Base";
            /// `Weight`: 0 to 1000, default `0`. Update: in place.
            weight: Num = "Weight";
        }
    }

    property! {
        /// `DeadLetterConfig` of `AWS::Scheduler::Schedule`.
        DeadLetterConfig;
        new ();
        set {
            /// `Arn`: 1 to 1600 characters. Update: in place.
            arn: Arn = "Arn";
        }
    }

    property! {
        /// `EcsParameters` of `AWS::Scheduler::Schedule`.
        EcsParameters;
        new (task_definition_arn: Str = "TaskDefinitionArn");
        set {
            /// `CapacityProviderStrategy`: at most 6 items. Update: in place.
            capacity_provider_strategy: List<CapacityProviderStrategyItem> = "CapacityProviderStrategy";
            /// `EnableECSManagedTags`. Update: in place.
            enable_ecs_managed_tags: Bool = "EnableECSManagedTags";
            /// `EnableExecuteCommand`. Update: in place.
            enable_execute_command: Bool = "EnableExecuteCommand";
            /// `Group`: 1 to 255 characters. Update: in place.
            group: Str = "Group";
            /// `LaunchType`. Update: in place.
            launch_type: LaunchType = "LaunchType";
            /// `NetworkConfiguration`. Update: in place.
            network_configuration: NetworkConfiguration = "NetworkConfiguration";
            /// `PlacementConstraints`: at most 10 items. Update: in place.
            placement_constraints: List<PlacementConstraint> = "PlacementConstraints";
            /// `PlacementStrategy`: at most 5 items. Update: in place.
            placement_strategy: List<PlacementStrategy> = "PlacementStrategy";
            /// `PlatformVersion`: 1 to 64 characters. Update: in place.
            platform_version: Str = "PlatformVersion";
            /// `PropagateTags`. Update: in place.
            propagate_tags: PropagateTags = "PropagateTags";
            /// `ReferenceId`: at most 1024 characters. Update: in place.
            reference_id: Str = "ReferenceId";
            /// `Tags`: at most 50 items. Update: in place.
            tags: List<Map<Str>> = "Tags";
            /// `TaskCount`: 1 to 10. Update: in place.
            task_count: Num = "TaskCount";
        }
    }

    property! {
        /// `EventBridgeParameters` of `AWS::Scheduler::Schedule`.
        EventBridgeParameters;
        new_with EventBridgeParametersRequired {
            /// `DetailType`: 1 to 128 characters. Update: in place.
            detail_type: Str = "DetailType",
            /// `Source`: 1 to 256 characters. Update: in place.
            source: Str = "Source",
        }
        set {
        }
    }

    property! {
        /// `FlexibleTimeWindow` of `AWS::Scheduler::Schedule`.
        FlexibleTimeWindow;
        new (mode: FlexibleTimeWindowMode = "Mode");
        set {
            /// `MaximumWindowInMinutes`: 1 to 1440. Update: in place.
            maximum_window_in_minutes: Num = "MaximumWindowInMinutes";
        }
    }

    property! {
        /// `KinesisParameters` of `AWS::Scheduler::Schedule`.
        KinesisParameters;
        new (partition_key: Str = "PartitionKey");
        set {
        }
    }

    property! {
        /// `NetworkConfiguration` of `AWS::Scheduler::Schedule`.
        NetworkConfiguration;
        new ();
        set {
            /// `AwsvpcConfiguration`. Update: in place.
            awsvpc_configuration: AwsVpcConfiguration = "AwsvpcConfiguration";
        }
    }

    property! {
        /// `PlacementConstraint` of `AWS::Scheduler::Schedule`.
        PlacementConstraint;
        new ();
        set {
            /// `Expression`: at most 2000 characters. Update: in place.
            expression: Str = "Expression";
            /// `Type`. Update: in place.
            type_: PlacementConstraintType = "Type";
        }
    }

    property! {
        /// `PlacementStrategy` of `AWS::Scheduler::Schedule`.
        PlacementStrategy;
        new ();
        set {
            /// `Field`: at most 255 characters. Update: in place.
            field: Str = "Field";
            /// `Type`. Update: in place.
            type_: PlacementStrategyType = "Type";
        }
    }

    property! {
        /// `RetryPolicy` of `AWS::Scheduler::Schedule`.
        RetryPolicy;
        new ();
        set {
            /// `MaximumEventAgeInSeconds`: 60 to 86 400. Update: in place.
            maximum_event_age_in_seconds: Num = "MaximumEventAgeInSeconds";
            /// `MaximumRetryAttempts`: 0 to 185. Update: in place.
            maximum_retry_attempts: Num = "MaximumRetryAttempts";
        }
    }

    property! {
        /// `SageMakerPipelineParameter` of `AWS::Scheduler::Schedule`.
        SageMakerPipelineParameter;
        new_with SageMakerPipelineParameterRequired {
            /// `Name`: 1 to 256 characters, `^[A-Za-z0-9\-_]*$`. Update: in place.
            name: Str = "Name",
            /// `Value`: 1 to 1024 characters. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `SageMakerPipelineParameters` of `AWS::Scheduler::Schedule`.
        SageMakerPipelineParameters;
        new ();
        set {
            /// `PipelineParameterList`: at most 200 items. Update: in place.
            pipeline_parameter_list: List<SageMakerPipelineParameter> = "PipelineParameterList";
        }
    }

    property! {
        /// `SqsParameters` of `AWS::Scheduler::Schedule`.
        SqsParameters;
        new ();
        set {
            /// `MessageGroupId`: 1 to 128 characters. Update: in place.
            message_group_id: Str = "MessageGroupId";
        }
    }

    property! {
        /// `Target` of `AWS::Scheduler::Schedule`.
        Target;
        new (arn: Arn = "Arn", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `DeadLetterConfig`. Update: in place.
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig";
            /// `EcsParameters`. Update: in place.
            ecs_parameters: EcsParameters = "EcsParameters";
            /// `EventBridgeParameters`. Update: in place.
            event_bridge_parameters: EventBridgeParameters = "EventBridgeParameters";
            /// `Input`: at least 1 characters. Update: in place.
            input: Str = "Input";
            /// `KinesisParameters`. Update: in place.
            kinesis_parameters: KinesisParameters = "KinesisParameters";
            /// `RetryPolicy`. Update: in place.
            retry_policy: RetryPolicy = "RetryPolicy";
            /// `SageMakerPipelineParameters`. Update: in place.
            sage_maker_pipeline_parameters: SageMakerPipelineParameters = "SageMakerPipelineParameters";
            /// `SqsParameters`. Update: in place.
            sqs_parameters: SqsParameters = "SqsParameters";
        }
    }

    values! {
        /// `AssignPublicIp` of `AWS::Scheduler::Schedule`.
        AssignPublicIp {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `FlexibleTimeWindowMode` of `AWS::Scheduler::Schedule`.
        FlexibleTimeWindowMode {
            OFF = "OFF",
            FLEXIBLE = "FLEXIBLE",
        }
    }

    values! {
        /// `LaunchType` of `AWS::Scheduler::Schedule`.
        LaunchType {
            EC2 = "EC2",
            FARGATE = "FARGATE",
            EXTERNAL = "EXTERNAL",
        }
    }

    values! {
        /// `PlacementConstraintType` of `AWS::Scheduler::Schedule`.
        PlacementConstraintType {
            DISTINCT_INSTANCE = "distinctInstance",
            MEMBER_OF = "memberOf",
        }
    }

    values! {
        /// `PlacementStrategyType` of `AWS::Scheduler::Schedule`.
        PlacementStrategyType {
            RANDOM = "random",
            SPREAD = "spread",
            BINPACK = "binpack",
        }
    }

    values! {
        /// `PropagateTags` of `AWS::Scheduler::Schedule`.
        PropagateTags {
            TASK_DEFINITION = "TASK_DEFINITION",
        }
    }

    values! {
        /// `ScheduleState` of `AWS::Scheduler::Schedule`.
        ScheduleState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::Scheduler::ScheduleGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedulegroup.html).
    ScheduleGroup = "AWS::Scheduler::ScheduleGroup", Ref = SchedulerScheduleGroupName;
    tags "Tags" List;
    new ();
    set {
        /// `Name`: 1 to 64 characters, `^[0-9a-zA-Z-_.]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<schedule_group::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: SchedulerScheduleGroupArn = "Arn";
        /// `CreationDate`
        creation_date: Str = "CreationDate";
        /// `LastModificationDate`
        last_modification_date: Str = "LastModificationDate";
        /// `State`
        state: Str = "State";
    }
    ref name;
}

/// Property types of `AWS::Scheduler::ScheduleGroup`.
pub mod schedule_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Scheduler::ScheduleGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
