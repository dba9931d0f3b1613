// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Evidently`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Evidently::Experiment` (AWS ends it: shutdown): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-experiment.html).
    Experiment = "AWS::Evidently::Experiment", Ref = Arn;
    tags "Tags" List;
    new_with ExperimentRequired {
        /// `Name`: 1 to 127 characters, `[-a-zA-Z0-9._]*`. Update: replaces.
        name: Str = "Name",
        /// `Project`: at most 2048 characters. Update: replaces.
        project: Str = "Project",
        /// `Treatments`: 2 to 5 items, no item twice. Update: in place.
        treatments: List<experiment::TreatmentObject> = "Treatments",
        /// `MetricGoals`: 1 to 3 items, no item twice. Update: in place.
        metric_goals: List<experiment::MetricGoalObject> = "MetricGoals",
        /// `OnlineAbConfig`. Update: in place.
        online_ab_config: experiment::OnlineAbConfigObject = "OnlineAbConfig",
    }
    set {
        /// `Description`: at most 160 characters. Update: in place.
        description: Str = "Description";
        /// `MetricGoals`: 1 to 3 items, no item twice. Update: in place.
        metric_goals: List<experiment::MetricGoalObject> = "MetricGoals";
        /// `Name`: 1 to 127 characters, `[-a-zA-Z0-9._]*`. Update: replaces.
        name: Str = "Name";
        /// `OnlineAbConfig`. Update: in place.
        online_ab_config: experiment::OnlineAbConfigObject = "OnlineAbConfig";
        /// `Project`: at most 2048 characters. Update: replaces.
        project: Str = "Project";
        /// `RandomizationSalt`: at most 127 characters, `.*`. Update: in place.
        randomization_salt: Str = "RandomizationSalt";
        /// `RemoveSegment`. Update: in place.
        remove_segment: Bool = "RemoveSegment";
        /// `RunningStatus`. Update: in place.
        running_status: experiment::RunningStatusObject = "RunningStatus";
        /// `SamplingRate`: 0 to 100 000. Update: in place.
        sampling_rate: Int = "SamplingRate";
        /// `Segment`: at most 2048 characters. Update: in place.
        segment: Str = "Segment";
        /// `Tags`: no item twice. Update: in place.
        tags: List<experiment::Tag> = "Tags";
        /// `Treatments`: 2 to 5 items, no item twice. Update: in place.
        treatments: List<experiment::TreatmentObject> = "Treatments";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Evidently::Experiment`.
pub mod experiment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `MetricGoalObject` of `AWS::Evidently::Experiment`.
        MetricGoalObject;
        new_with MetricGoalObjectRequired {
            /// `MetricName`: 1 to 255 characters, `^[\S]+$`. Update: in place.
            metric_name: Str = "MetricName",
            /// `EntityIdKey`. Update: in place.
            entity_id_key: Str = "EntityIdKey",
            /// `ValueKey`. Update: in place.
            value_key: Str = "ValueKey",
            /// `DesiredChange`. Update: in place.
            desired_change: DesiredChange = "DesiredChange",
        }
        set {
            /// `EventPattern`. Update: in place.
            event_pattern: Str = "EventPattern";
            /// `UnitLabel`: 1 to 256 characters, `.*`. Update: in place.
            unit_label: Str = "UnitLabel";
        }
    }

    property! {
        /// `OnlineAbConfigObject` of `AWS::Evidently::Experiment`.
        OnlineAbConfigObject;
        new ();
        set {
            /// `ControlTreatmentName`: 1 to 127 characters, `[-a-zA-Z0-9._]*`. Update: in place.
            control_treatment_name: Str = "ControlTreatmentName";
            /// `TreatmentWeights`: no item twice. Update: in place.
            treatment_weights: List<TreatmentToWeight> = "TreatmentWeights";
        }
    }

    property! {
        /// `RunningStatusObject` of `AWS::Evidently::Experiment`.
        RunningStatusObject;
        new ();
        set {
            /// `AnalysisCompleteTime`. Update: in place.
            analysis_complete_time: Str = "AnalysisCompleteTime";
            /// `DesiredState`: `^(CANCELLED|COMPLETED)`. Update: in place.
            desired_state: Str = "DesiredState";
            /// `Reason`. Update: in place.
            reason: Str = "Reason";
            /// `Status`. Update: in place.
            status: Str = "Status";
        }
    }

    property! {
        /// `Tag` of `AWS::Evidently::Experiment`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TreatmentObject` of `AWS::Evidently::Experiment`.
        TreatmentObject;
        new_with TreatmentObjectRequired {
            /// `TreatmentName`: 1 to 127 characters, `[-a-zA-Z0-9._]*`. Update: in place.
            treatment_name: Str = "TreatmentName",
            /// `Feature`. Update: in place.
            feature: Str = "Feature",
            /// `Variation`: 1 to 255 characters, `[-a-zA-Z0-9._]*`. Update: in place.
            variation: Str = "Variation",
        }
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `TreatmentToWeight` of `AWS::Evidently::Experiment`.
        TreatmentToWeight;
        new (treatment: Str = "Treatment", split_weight: Int = "SplitWeight");
        set {
        }
    }

    values! {
        /// `DesiredChange` of `AWS::Evidently::Experiment`.
        DesiredChange {
            INCREASE = "INCREASE",
            DECREASE = "DECREASE",
        }
    }
}

resource! {
    /// `AWS::Evidently::Feature` (AWS ends it: shutdown): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-feature.html).
    Feature = "AWS::Evidently::Feature", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", project: EvidentlyProjectArn = "Project", variations: List<feature::VariationObject> = "Variations");
    set {
        /// `DefaultVariation`: 1 to 127 characters, `[-a-zA-Z0-9._]*`. Update: in place.
        default_variation: Str = "DefaultVariation";
        /// `Description`: at most 160 characters. Update: in place.
        description: Str = "Description";
        /// `EntityOverrides`: at most 2500 items, no item twice. Update: in place.
        entity_overrides: List<feature::EntityOverride> = "EntityOverrides";
        /// `EvaluationStrategy`. Update: in place.
        evaluation_strategy: feature::EvaluationStrategy = "EvaluationStrategy";
        /// `Name`: 1 to 127 characters, `[-a-zA-Z0-9._]*`. Update: replaces.
        name: Str = "Name";
        /// `Project`: at most 2048 characters. Update: replaces.
        project: EvidentlyProjectArn = "Project";
        /// `Tags`: no item twice. Update: in place.
        tags: List<feature::Tag> = "Tags";
        /// `Variations`: 1 to 5 items, no item twice. Update: in place.
        variations: List<feature::VariationObject> = "Variations";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Evidently::Feature`.
pub mod feature {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::experiment::Tag;

    property! {
        /// `EntityOverride` of `AWS::Evidently::Feature`.
        EntityOverride;
        new ();
        set {
            /// `EntityId`. Update: in place.
            entity_id: Str = "EntityId";
            /// `Variation`: 1 to 127 characters, `[-a-zA-Z0-9._]*`. Update: in place.
            variation: Str = "Variation";
        }
    }

    property! {
        /// `VariationObject` of `AWS::Evidently::Feature`.
        VariationObject;
        new ();
        set {
            /// `BooleanValue`. Update: in place.
            boolean_value: Bool = "BooleanValue";
            /// `DoubleValue`. Update: in place.
            double_value: Num = "DoubleValue";
            /// `LongValue`. Update: in place.
            long_value: Num = "LongValue";
            /// `StringValue`: at most 512 characters. Update: in place.
            string_value: Str = "StringValue";
            /// `VariationName`: 1 to 127 characters, `[-a-zA-Z0-9._]*`. Update: in place.
            variation_name: Str = "VariationName";
        }
    }

    values! {
        /// `EvaluationStrategy` of `AWS::Evidently::Feature`.
        EvaluationStrategy {
            ALL_RULES = "ALL_RULES",
            DEFAULT_VARIATION = "DEFAULT_VARIATION",
        }
    }
}

resource! {
    /// `AWS::Evidently::Launch` (AWS ends it: shutdown): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-launch.html).
    Launch = "AWS::Evidently::Launch", Ref = Arn;
    tags "Tags" List;
    new_with LaunchRequired {
        /// `Name`: 1 to 127 characters, `[-a-zA-Z0-9._]*`. Update: replaces.
        name: Str = "Name",
        /// `Project`: at most 2048 characters. Update: replaces.
        project: EvidentlyProjectArn = "Project",
        /// `Groups`: 1 to 5 items, no item twice. Update: in place.
        groups: List<launch::LaunchGroupObject> = "Groups",
        /// `ScheduledSplitsConfig`: 1 to 6 items, no item twice. Update: in place.
        scheduled_splits_config: List<launch::StepConfig> = "ScheduledSplitsConfig",
    }
    set {
        /// `Description`: at most 160 characters. Update: in place.
        description: Str = "Description";
        /// `ExecutionStatus`. Update: in place.
        execution_status: launch::ExecutionStatusObject = "ExecutionStatus";
        /// `Groups`: 1 to 5 items, no item twice. Update: in place.
        groups: List<launch::LaunchGroupObject> = "Groups";
        /// `MetricMonitors`: at most 3 items, no item twice. Update: in place.
        metric_monitors: List<launch::MetricDefinitionObject> = "MetricMonitors";
        /// `Name`: 1 to 127 characters, `[-a-zA-Z0-9._]*`. Update: replaces.
        name: Str = "Name";
        /// `Project`: at most 2048 characters. Update: replaces.
        project: EvidentlyProjectArn = "Project";
        /// `RandomizationSalt`: at most 127 characters, `.*`. Update: in place.
        randomization_salt: Str = "RandomizationSalt";
        /// `ScheduledSplitsConfig`: 1 to 6 items, no item twice. Update: in place.
        scheduled_splits_config: List<launch::StepConfig> = "ScheduledSplitsConfig";
        /// `Tags`: no item twice. Update: in place.
        tags: List<launch::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Evidently::Launch`.
pub mod launch {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::experiment::Tag;

    property! {
        /// `ExecutionStatusObject` of `AWS::Evidently::Launch`.
        ExecutionStatusObject;
        new (status: Str = "Status");
        set {
            /// `DesiredState`. Update: in place.
            desired_state: Str = "DesiredState";
            /// `Reason`. Update: in place.
            reason: Str = "Reason";
        }
    }

    property! {
        /// `GroupToWeight` of `AWS::Evidently::Launch`.
        GroupToWeight;
        new (group_name: Str = "GroupName", split_weight: Int = "SplitWeight");
        set {
        }
    }

    property! {
        /// `LaunchGroupObject` of `AWS::Evidently::Launch`.
        LaunchGroupObject;
        new_with LaunchGroupObjectRequired {
            /// `GroupName`: 1 to 127 characters, `[-a-zA-Z0-9._]*`. Update: in place.
            group_name: Str = "GroupName",
            /// `Feature`. Update: in place.
            feature: Str = "Feature",
            /// `Variation`. Update: in place.
            variation: Str = "Variation",
        }
        set {
            /// `Description`: at most 160 characters. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `MetricDefinitionObject` of `AWS::Evidently::Launch`.
        MetricDefinitionObject;
        new_with MetricDefinitionObjectRequired {
            /// `MetricName`: 1 to 255 characters, `^[\S]+$`. Update: in place.
            metric_name: Str = "MetricName",
            /// `EntityIdKey`. Update: in place.
            entity_id_key: Str = "EntityIdKey",
            /// `ValueKey`. Update: in place.
            value_key: Str = "ValueKey",
        }
        set {
            /// `EventPattern`. Update: in place.
            event_pattern: Str = "EventPattern";
            /// `UnitLabel`: 1 to 256 characters, `.*`. Update: in place.
            unit_label: Str = "UnitLabel";
        }
    }

    property! {
        /// `SegmentOverride` of `AWS::Evidently::Launch`.
        SegmentOverride;
        new (segment: Str = "Segment", evaluation_order: Int = "EvaluationOrder", weights: List<GroupToWeight> = "Weights");
        set {
        }
    }

    property! {
        /// `StepConfig` of `AWS::Evidently::Launch`.
        StepConfig;
        new (start_time: Str = "StartTime", group_weights: List<GroupToWeight> = "GroupWeights");
        set {
            /// `SegmentOverrides`: no item twice. Update: in place.
            segment_overrides: List<SegmentOverride> = "SegmentOverrides";
        }
    }
}

resource! {
    /// `AWS::Evidently::Project` (AWS ends it: shutdown): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-project.html).
    Project = "AWS::Evidently::Project", Ref = EvidentlyProjectArn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `AppConfigResource`. Update: in place.
        app_config_resource: project::AppConfigResourceObject = "AppConfigResource";
        /// `DataDelivery`. Update: in place.
        data_delivery: project::DataDeliveryObject = "DataDelivery";
        /// `Description`: at most 160 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 127 characters, `[-a-zA-Z0-9._]*`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<project::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Evidently::Project`.
pub mod project {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::experiment::Tag;

    property! {
        /// `AppConfigResourceObject` of `AWS::Evidently::Project`.
        AppConfigResourceObject;
        new_with AppConfigResourceObjectRequired {
            /// `ApplicationId`: `[a-z0-9]{4,7}`. Update: in place.
            application_id: AppConfigApplicationId = "ApplicationId",
            /// `EnvironmentId`: `[a-z0-9]{4,7}`. Update: in place.
            environment_id: Str = "EnvironmentId",
        }
        set {
        }
    }

    property! {
        /// `DataDeliveryObject` of `AWS::Evidently::Project`.
        DataDeliveryObject;
        new ();
        set {
            /// `LogGroup`: 1 to 512 characters, `^[-a-zA-Z0-9._/]+$`. Update: in place.
            log_group: LogsLogGroupName = "LogGroup";
            /// `S3`. Update: in place.
            s3: S3Destination = "S3";
        }
    }

    property! {
        /// `S3Destination` of `AWS::Evidently::Project`.
        S3Destination;
        new (bucket_name: S3BucketName = "BucketName");
        set {
            /// `Prefix`: 1 to 1024 characters, `^[-a-zA-Z0-9!_.*'()/]*$`. Update: in place.
            prefix: Str = "Prefix";
        }
    }
}

resource! {
    /// `AWS::Evidently::Segment` (AWS ends it: shutdown): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-segment.html).
    Segment = "AWS::Evidently::Segment", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 160 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 127 characters, `[-a-zA-Z0-9._]*`. Update: in place.
        name: Str = "Name";
        /// `Pattern`: 1 to 1024 characters. Update: in place.
        pattern: Str = "Pattern";
        /// `Tags`: no item twice. Update: in place.
        tags: List<segment::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Evidently::Segment`.
pub mod segment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::experiment::Tag;
}
