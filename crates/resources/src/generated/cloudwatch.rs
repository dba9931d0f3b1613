// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CloudWatch`: 12 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CloudWatch::Alarm`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html).
    Alarm = "AWS::CloudWatch::Alarm", Ref = CloudWatchAlarmName;
    tags "Tags" List;
    new ();
    set {
        /// `ActionConfiguration`. Update: in place.
        action_configuration: alarm::ActionConfiguration = "ActionConfiguration";
        /// `ActionsEnabled`: default `true`. Update: in place.
        actions_enabled: Bool = "ActionsEnabled";
        /// `AlarmActions`: 1 to 1024 characters. Update: in place.
        alarm_actions: List<Str> = "AlarmActions";
        /// `AlarmDescription`: at most 1024 characters. Update: in place.
        alarm_description: Str = "AlarmDescription";
        /// `AlarmName`: at most 255 characters. Update: replaces.
        alarm_name: Str = "AlarmName";
        /// `ComparisonOperator`. Update: in place.
        comparison_operator: alarm::ComparisonOperator = "ComparisonOperator";
        /// `DatapointsToAlarm`: at least 1. Update: in place.
        datapoints_to_alarm: Int = "DatapointsToAlarm";
        /// `Dimensions`: at most 30 items. Update: in place.
        dimensions: List<alarm::Dimension> = "Dimensions";
        /// `EvaluateLowSampleCountPercentile`: 1 to 255 characters. Update: in place.
        evaluate_low_sample_count_percentile: Str = "EvaluateLowSampleCountPercentile";
        /// `EvaluationCriteria`. Update: in place.
        evaluation_criteria: alarm::EvaluationCriteria = "EvaluationCriteria";
        /// `EvaluationInterval`: 10 to 3600. Update: in place.
        evaluation_interval: Int = "EvaluationInterval";
        /// `EvaluationPeriods`: at least 1. Update: in place.
        evaluation_periods: Int = "EvaluationPeriods";
        /// `EvaluationWindow`. Update: in place.
        evaluation_window: alarm::EvaluationWindow = "EvaluationWindow";
        /// `ExtendedStatistic`. Update: in place.
        extended_statistic: Str = "ExtendedStatistic";
        /// `InsufficientDataActions`: 1 to 1024 characters. Update: in place.
        insufficient_data_actions: List<Str> = "InsufficientDataActions";
        /// `MetricName`: 1 to 255 characters. Update: in place.
        metric_name: Str = "MetricName";
        /// `Metrics`: no item twice. Update: in place.
        metrics: List<alarm::MetricDataQuery> = "Metrics";
        /// `Namespace`: 1 to 255 characters, `^[^:]`. Update: in place.
        namespace: Str = "Namespace";
        /// `OKActions`: 1 to 1024 characters. Update: in place.
        ok_actions: List<Str> = "OKActions";
        /// `Period`: at least 1. Update: in place.
        period: Int = "Period";
        /// `Statistic`. Update: in place.
        statistic: alarm::Statistic = "Statistic";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<alarm::Tag> = "Tags";
        /// `Threshold`. Update: in place.
        threshold: Num = "Threshold";
        /// `ThresholdMetricId`: 1 to 255 characters. Update: in place.
        threshold_metric_id: Str = "ThresholdMetricId";
        /// `TreatMissingData`: 1 to 255 characters. Update: in place.
        treat_missing_data: alarm::TreatMissingData = "TreatMissingData";
        /// `Unit`. Update: in place.
        unit: alarm::Unit = "Unit";
        /// `WarmUpConfiguration`. Update: in place.
        warm_up_configuration: alarm::WarmUpConfiguration = "WarmUpConfiguration";
    }
    get {
        /// `Arn`
        arn: CloudWatchAlarmArn = "Arn";
    }
    ref alarm_name;
}

/// Property types of `AWS::CloudWatch::Alarm`.
pub mod alarm {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ActionConfiguration` of `AWS::CloudWatch::Alarm`.
        ActionConfiguration;
        new ();
        set {
            /// `AlarmTagsPropagation`. Update: in place.
            alarm_tags_propagation: AlarmTagsPropagation = "AlarmTagsPropagation";
        }
    }

    property! {
        /// `AlarmPromQLCriteria` of `AWS::CloudWatch::Alarm`.
        AlarmPromQLCriteria;
        new ();
        set {
            /// `PendingPeriod`. Update: in place.
            pending_period: Int = "PendingPeriod";
            /// `Query`. Update: in place.
            query: Str = "Query";
            /// `RecoveryPeriod`. Update: in place.
            recovery_period: Int = "RecoveryPeriod";
        }
    }

    property! {
        /// `AlarmTagsPropagation` of `AWS::CloudWatch::Alarm`.
        AlarmTagsPropagation;
        new (enabled: Bool = "Enabled");
        set {
            /// `ExcludedTagKeys`: 1 to 50 items, no item twice, 1 to 128 characters. Update: in place.
            excluded_tag_keys: List<Str> = "ExcludedTagKeys";
            /// `IncludedTagKeys`: 1 to 50 items, no item twice, 1 to 128 characters. Update: in place.
            included_tag_keys: List<Str> = "IncludedTagKeys";
        }
    }

    property! {
        /// `Dimension` of `AWS::CloudWatch::Alarm`.
        Dimension;
        new_with DimensionRequired {
            /// `Value`: 1 to 1024 characters. Update: in place.
            value: Str = "Value",
            /// `Name`: 1 to 255 characters. Update: in place.
            name: Str = "Name",
        }
        set {
        }
    }

    property! {
        /// `EvaluationCriteria` of `AWS::CloudWatch::Alarm`.
        EvaluationCriteria;
        new ();
        set {
            /// `PromQLCriteria`. Update: in place.
            prom_ql_criteria: AlarmPromQLCriteria = "PromQLCriteria";
        }
    }

    property! {
        /// `EvaluationWindow` of `AWS::CloudWatch::Alarm`.
        EvaluationWindow;
        new ();
        set {
            /// `SlidingWindow`. Update: in place.
            sliding_window: Json = "SlidingWindow";
            /// `WallClockWindow`. Update: in place.
            wall_clock_window: WallClockWindow = "WallClockWindow";
        }
    }

    property! {
        /// `Metric` of `AWS::CloudWatch::Alarm`.
        Metric;
        new ();
        set {
            /// `Dimensions`: at most 30 items. Update: in place.
            dimensions: List<Dimension> = "Dimensions";
            /// `MetricName`: 1 to 255 characters. Update: in place.
            metric_name: Str = "MetricName";
            /// `Namespace`: 1 to 255 characters, `^[^:]`. Update: in place.
            namespace: Str = "Namespace";
        }
    }

    property! {
        /// `MetricDataQuery` of `AWS::CloudWatch::Alarm`.
        MetricDataQuery;
        new (id: Str = "Id");
        set {
            /// `AccountId`: 1 to 255 characters. Update: in place.
            account_id: Str = "AccountId";
            /// `Expression`: 1 to 2048 characters. Update: in place.
            expression: Str = "Expression";
            /// `Label`. Update: in place.
            label: Str = "Label";
            /// `MetricStat`. Update: in place.
            metric_stat: MetricStat = "MetricStat";
            /// `Period`: at least 1. Update: in place.
            period: Int = "Period";
            /// `ReturnData`. Update: in place.
            return_data: Bool = "ReturnData";
        }
    }

    property! {
        /// `MetricStat` of `AWS::CloudWatch::Alarm`.
        MetricStat;
        new (stat: Str = "Stat", period: Int = "Period", metric: Metric = "Metric");
        set {
            /// `Unit`. Update: in place.
            unit: Unit = "Unit";
        }
    }

    property! {
        /// `Tag` of `AWS::CloudWatch::Alarm`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `WallClockWindow` of `AWS::CloudWatch::Alarm`.
        WallClockWindow;
        new ();
        set {
            /// `Timezone`. Update: in place.
            timezone: Str = "Timezone";
        }
    }

    property! {
        /// `WarmUpConfiguration` of `AWS::CloudWatch::Alarm`.
        WarmUpConfiguration;
        new ();
        set {
            /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`. Update: in place.
            only_start_evaluating_after_warm_up_period_ends: Bool = "OnlyStartEvaluatingAfterWarmUpPeriodEnds";
            /// `WarmUpPeriodDurationInMinutes`: 1 to 2880. Update: in place.
            warm_up_period_duration_in_minutes: Int = "WarmUpPeriodDurationInMinutes";
        }
    }

    values! {
        /// `ComparisonOperator` of `AWS::CloudWatch::Alarm`.
        ComparisonOperator {
            GREATER_THAN_OR_EQUAL_TO_THRESHOLD = "GreaterThanOrEqualToThreshold",
            GREATER_THAN_THRESHOLD = "GreaterThanThreshold",
            GREATER_THAN_UPPER_THRESHOLD = "GreaterThanUpperThreshold",
            LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD = "LessThanLowerOrGreaterThanUpperThreshold",
            LESS_THAN_LOWER_THRESHOLD = "LessThanLowerThreshold",
            LESS_THAN_OR_EQUAL_TO_THRESHOLD = "LessThanOrEqualToThreshold",
            LESS_THAN_THRESHOLD = "LessThanThreshold",
        }
    }

    values! {
        /// `Statistic` of `AWS::CloudWatch::Alarm`.
        Statistic {
            AVERAGE = "Average",
            MAXIMUM = "Maximum",
            MINIMUM = "Minimum",
            SAMPLE_COUNT = "SampleCount",
            SUM = "Sum",
        }
    }

    values! {
        /// `TreatMissingData` of `AWS::CloudWatch::Alarm`.
        TreatMissingData {
            BREACHING = "breaching",
            IGNORE = "ignore",
            MISSING = "missing",
            NOT_BREACHING = "notBreaching",
        }
    }

    values! {
        /// `Unit` of `AWS::CloudWatch::Alarm`.
        Unit {
            BITS = "Bits",
            BITS_SECOND = "Bits/Second",
            BYTES = "Bytes",
            BYTES_SECOND = "Bytes/Second",
            COUNT = "Count",
            COUNT_SECOND = "Count/Second",
            GIGABITS = "Gigabits",
            GIGABITS_SECOND = "Gigabits/Second",
            GIGABYTES = "Gigabytes",
            GIGABYTES_SECOND = "Gigabytes/Second",
            KILOBITS = "Kilobits",
            KILOBITS_SECOND = "Kilobits/Second",
            KILOBYTES = "Kilobytes",
            KILOBYTES_SECOND = "Kilobytes/Second",
            MEGABITS = "Megabits",
            MEGABITS_SECOND = "Megabits/Second",
            MEGABYTES = "Megabytes",
            MEGABYTES_SECOND = "Megabytes/Second",
            MICROSECONDS = "Microseconds",
            MILLISECONDS = "Milliseconds",
            NONE = "None",
            PERCENT = "Percent",
            SECONDS = "Seconds",
            TERABITS = "Terabits",
            TERABITS_SECOND = "Terabits/Second",
            TERABYTES = "Terabytes",
            TERABYTES_SECOND = "Terabytes/Second",
        }
    }
}

resource! {
    /// `AWS::CloudWatch::AlarmMuteRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html).
    AlarmMuteRule = "AWS::CloudWatch::AlarmMuteRule", Ref = CloudWatchAlarmMuteRuleArn;
    tags "Tags" List;
    new (rule: alarm_mute_rule::Rule = "Rule");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `ExpireDate`. Update: in place.
        expire_date: Str = "ExpireDate";
        /// `MuteTargets`. Update: in place.
        mute_targets: alarm_mute_rule::MuteTargets = "MuteTargets";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `Rule`. Update: in place.
        rule: alarm_mute_rule::Rule = "Rule";
        /// `StartDate`. Update: in place.
        start_date: Str = "StartDate";
        /// `Tags`: no item twice. Update: in place.
        tags: List<alarm_mute_rule::Tag> = "Tags";
    }
    get {
        /// `LastUpdatedTimestamp`
        last_updated_timestamp: Str = "LastUpdatedTimestamp";
        /// `MuteType`
        mute_type: Str = "MuteType";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::CloudWatch::AlarmMuteRule`.
pub mod alarm_mute_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `MuteTargets` of `AWS::CloudWatch::AlarmMuteRule`.
        MuteTargets;
        new (alarm_names: List<Str> = "AlarmNames");
        set {
        }
    }

    property! {
        /// `Rule` of `AWS::CloudWatch::AlarmMuteRule`.
        Rule;
        new (schedule: Schedule = "Schedule");
        set {
        }
    }

    property! {
        /// `Schedule` of `AWS::CloudWatch::AlarmMuteRule`.
        Schedule;
        new_with ScheduleRequired {
            /// `Duration`: 1 to 50 characters. Update: in place.
            duration: Str = "Duration",
            /// `Expression`: 1 to 256 characters. Update: in place.
            expression: Str = "Expression",
        }
        set {
            /// `Timezone`: 1 to 50 characters. Update: in place.
            timezone: Str = "Timezone";
        }
    }

    property! {
        /// `Tag` of `AWS::CloudWatch::AlarmMuteRule`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::CloudWatch::AnomalyDetector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-anomalydetector.html).
    AnomalyDetector = "AWS::CloudWatch::AnomalyDetector", Ref = CloudWatchAnomalyDetectorId;
    new ();
    set {
        /// `Configuration`. Update: in place.
        configuration: anomaly_detector::Configuration = "Configuration";
        /// `Dimensions`. Update: replaces.
        dimensions: List<anomaly_detector::Dimension> = "Dimensions";
        /// `MetricCharacteristics`. Update: replaces.
        metric_characteristics: anomaly_detector::MetricCharacteristics = "MetricCharacteristics";
        /// `MetricMathAnomalyDetector`. Update: replaces.
        metric_math_anomaly_detector: anomaly_detector::MetricMathAnomalyDetector = "MetricMathAnomalyDetector";
        /// `MetricName`. Update: replaces.
        metric_name: Str = "MetricName";
        /// `Namespace`. Update: replaces.
        namespace: Str = "Namespace";
        /// `SingleMetricAnomalyDetector`. Update: replaces.
        single_metric_anomaly_detector: anomaly_detector::SingleMetricAnomalyDetector = "SingleMetricAnomalyDetector";
        /// `Stat`. Update: replaces.
        stat: Str = "Stat";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::CloudWatch::AnomalyDetector`.
pub mod anomaly_detector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Configuration` of `AWS::CloudWatch::AnomalyDetector`.
        Configuration;
        new ();
        set {
            /// `ExcludedTimeRanges`. Update: in place.
            excluded_time_ranges: List<Range> = "ExcludedTimeRanges";
            /// `MetricTimeZone`. Update: in place.
            metric_time_zone: Str = "MetricTimeZone";
        }
    }

    property! {
        /// `Dimension` of `AWS::CloudWatch::AnomalyDetector`.
        Dimension;
        new_with DimensionRequired {
            /// `Value`. Update: replaces.
            value: Str = "Value",
            /// `Name`. Update: replaces.
            name: Str = "Name",
        }
        set {
        }
    }

    property! {
        /// `Metric` of `AWS::CloudWatch::AnomalyDetector`.
        Metric;
        new_with MetricRequired {
            /// `MetricName`. Update: replaces.
            metric_name: Str = "MetricName",
            /// `Namespace`. Update: replaces.
            namespace: Str = "Namespace",
        }
        set {
            /// `Dimensions`. Update: replaces.
            dimensions: List<Dimension> = "Dimensions";
        }
    }

    property! {
        /// `MetricCharacteristics` of `AWS::CloudWatch::AnomalyDetector`.
        MetricCharacteristics;
        new ();
        set {
            /// `PeriodicSpikes`. Update: replaces.
            periodic_spikes: Bool = "PeriodicSpikes";
        }
    }

    property! {
        /// `MetricDataQuery` of `AWS::CloudWatch::AnomalyDetector`.
        MetricDataQuery;
        new (id: Str = "Id");
        set {
            /// `AccountId`. Update: replaces.
            account_id: Str = "AccountId";
            /// `Expression`. Update: replaces.
            expression: Str = "Expression";
            /// `Label`. Update: replaces.
            label: Str = "Label";
            /// `MetricStat`. Update: replaces.
            metric_stat: MetricStat = "MetricStat";
            /// `Period`. Update: replaces.
            period: Int = "Period";
            /// `ReturnData`. Update: replaces.
            return_data: Bool = "ReturnData";
        }
    }

    property! {
        /// `MetricMathAnomalyDetector` of `AWS::CloudWatch::AnomalyDetector`.
        MetricMathAnomalyDetector;
        new ();
        set {
            /// `MetricDataQueries`. Update: replaces.
            metric_data_queries: List<MetricDataQuery> = "MetricDataQueries";
        }
    }

    property! {
        /// `MetricStat` of `AWS::CloudWatch::AnomalyDetector`.
        MetricStat;
        new (stat: Str = "Stat", period: Int = "Period", metric: Metric = "Metric");
        set {
            /// `Unit`. Update: replaces.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `Range` of `AWS::CloudWatch::AnomalyDetector`.
        Range;
        new_with RangeRequired {
            /// `EndTime`. Update: in place.
            end_time: Str = "EndTime",
            /// `StartTime`. Update: in place.
            start_time: Str = "StartTime",
        }
        set {
        }
    }

    property! {
        /// `SingleMetricAnomalyDetector` of `AWS::CloudWatch::AnomalyDetector`.
        SingleMetricAnomalyDetector;
        new ();
        set {
            /// `AccountId`. Update: replaces.
            account_id: Str = "AccountId";
            /// `Dimensions`. Update: replaces.
            dimensions: List<Dimension> = "Dimensions";
            /// `MetricName`. Update: replaces.
            metric_name: Str = "MetricName";
            /// `Namespace`. Update: replaces.
            namespace: Str = "Namespace";
            /// `Stat`. Update: replaces.
            stat: Str = "Stat";
        }
    }
}

resource! {
    /// `AWS::CloudWatch::CompositeAlarm`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html).
    CompositeAlarm = "AWS::CloudWatch::CompositeAlarm", Ref = CloudWatchCompositeAlarmName;
    tags "Tags" List;
    new (alarm_rule: Str = "AlarmRule");
    set {
        /// `ActionConfiguration`. Update: in place.
        action_configuration: composite_alarm::ActionConfiguration = "ActionConfiguration";
        /// `ActionsEnabled`. Update: in place.
        actions_enabled: Bool = "ActionsEnabled";
        /// `ActionsSuppressor`: 1 to 1600 characters. Update: in place.
        actions_suppressor: Str = "ActionsSuppressor";
        /// `ActionsSuppressorExtensionPeriod`: at least 0. Update: in place.
        actions_suppressor_extension_period: Int = "ActionsSuppressorExtensionPeriod";
        /// `ActionsSuppressorWaitPeriod`: at least 0. Update: in place.
        actions_suppressor_wait_period: Int = "ActionsSuppressorWaitPeriod";
        /// `AlarmActions`: at most 5 items, 1 to 1024 characters. Update: in place.
        alarm_actions: List<Str> = "AlarmActions";
        /// `AlarmDescription`: at most 1024 characters. Update: in place.
        alarm_description: Str = "AlarmDescription";
        /// `AlarmName`: 1 to 255 characters. Update: replaces.
        alarm_name: Str = "AlarmName";
        /// `AlarmRule`: 1 to 10 240 characters. Update: in place.
        alarm_rule: Str = "AlarmRule";
        /// `InsufficientDataActions`: at most 5 items, 1 to 1024 characters. Update: in place.
        insufficient_data_actions: List<Str> = "InsufficientDataActions";
        /// `OKActions`: at most 5 items, 1 to 1024 characters. Update: in place.
        ok_actions: List<Str> = "OKActions";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<composite_alarm::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: CloudWatchCompositeAlarmArn = "Arn";
    }
    ref alarm_name;
}

/// Property types of `AWS::CloudWatch::CompositeAlarm`.
pub mod composite_alarm {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::alarm::{ActionConfiguration, AlarmTagsPropagation, Tag};
}

resource! {
    /// `AWS::CloudWatch::Dashboard`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html).
    Dashboard = "AWS::CloudWatch::Dashboard", Ref = CloudWatchDashboardName;
    tags "Tags" List;
    new (dashboard_body: Str = "DashboardBody");
    set {
        /// `DashboardBody`. Update: in place.
        dashboard_body: Str = "DashboardBody";
        /// `DashboardName`. Update: replaces.
        dashboard_name: Str = "DashboardName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<dashboard::Tag> = "Tags";
    }
    get {
    }
    ref dashboard_name;
}

/// Property types of `AWS::CloudWatch::Dashboard`.
pub mod dashboard {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::alarm::Tag;
}

resource! {
    /// `AWS::CloudWatch::InsightRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-insightrule.html).
    InsightRule = "AWS::CloudWatch::InsightRule", Ref = CloudWatchInsightRuleArn;
    tags "Tags" List;
    new_with InsightRuleRequired {
        /// `RuleName`: 1 to 128 characters, `^[\x20-\x7E]+$`. Update: replaces.
        rule_name: Str = "RuleName",
        /// `RuleState`: 1 to 32 characters. Update: in place.
        rule_state: insight_rule::RuleState = "RuleState",
        /// `RuleBody`. Update: in place.
        rule_body: Str = "RuleBody",
    }
    set {
        /// `ApplyOnTransformedLogs`: default `false`. Update: in place.
        apply_on_transformed_logs: Bool = "ApplyOnTransformedLogs";
        /// `RuleBody`. Update: in place.
        rule_body: Str = "RuleBody";
        /// `RuleName`: 1 to 128 characters, `^[\x20-\x7E]+$`. Update: replaces.
        rule_name: Str = "RuleName";
        /// `RuleState`: 1 to 32 characters. Update: in place.
        rule_state: insight_rule::RuleState = "RuleState";
        /// `Tags`: no item twice. Update: in place.
        tags: List<insight_rule::Tag> = "Tags";
    }
    get {
        /// `RuleName`
        rule_name: Str = "RuleName";
    }
    ref arn;
}

/// Property types of `AWS::CloudWatch::InsightRule`.
pub mod insight_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::alarm_mute_rule::Tag;

    values! {
        /// `RuleState` of `AWS::CloudWatch::InsightRule`.
        RuleState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::CloudWatch::Integration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-integration.html).
    Integration = "AWS::CloudWatch::Integration", Ref = CloudWatchIntegrationArn;
    tags "Tags" List;
    new (integration_type: integration::IntegrationType = "IntegrationType", name: Str = "Name");
    set {
        /// `Credential`. Update: in place.
        credential: integration::IntegrationCredential = "Credential";
        /// `IntegrationAttributes`. Update: in place.
        integration_attributes: Map<Str> = "IntegrationAttributes";
        /// `IntegrationType`. Update: replaces.
        integration_type: integration::IntegrationType = "IntegrationType";
        /// `Name`: 1 to 256 characters. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`: 1 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<integration::Tags> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `IntegrationId`
        integration_id: Str = "IntegrationId";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref integration_arn;
}

/// Property types of `AWS::CloudWatch::Integration`.
pub mod integration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApiKeyCredential` of `AWS::CloudWatch::Integration`.
        ApiKeyCredential;
        new (api_key_value: Str = "ApiKeyValue");
        set {
        }
    }

    property! {
        /// `IntegrationCredential` of `AWS::CloudWatch::Integration`.
        IntegrationCredential;
        new (api_key_credential: ApiKeyCredential = "ApiKeyCredential");
        set {
        }
    }

    property! {
        /// `Tags` of `AWS::CloudWatch::Integration`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `IntegrationType` of `AWS::CloudWatch::Integration`.
        IntegrationType {
            AWS_CONFIG_SLREC = "AWS_CONFIG_SLREC",
            AWS_INTEGRATION = "AWS_INTEGRATION",
            EXTERNAL_AGENT = "EXTERNAL_AGENT",
        }
    }
}

resource! {
    /// `AWS::CloudWatch::LogAlarm`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-logalarm.html).
    LogAlarm = "AWS::CloudWatch::LogAlarm", Ref = CloudWatchLogAlarmName;
    tags "Tags" List;
    new_with LogAlarmRequired {
        /// `ComparisonOperator`. Update: in place.
        comparison_operator: log_alarm::ComparisonOperator = "ComparisonOperator",
        /// `Threshold`. Update: in place.
        threshold: Num = "Threshold",
        /// `QueryResultsToAlarm`: at least 1. Update: in place.
        query_results_to_alarm: Int = "QueryResultsToAlarm",
        /// `QueryResultsToEvaluate`: at least 1. Update: in place.
        query_results_to_evaluate: Int = "QueryResultsToEvaluate",
        /// `ScheduledQueryConfiguration`. Update: in place.
        scheduled_query_configuration: log_alarm::ScheduledQueryConfiguration = "ScheduledQueryConfiguration",
    }
    set {
        /// `ActionConfiguration`. Update: in place.
        action_configuration: log_alarm::ActionConfiguration = "ActionConfiguration";
        /// `ActionLogLineCount`: 0 to 50. Update: in place.
        action_log_line_count: Int = "ActionLogLineCount";
        /// `ActionLogLineRoleArn`. Update: in place.
        action_log_line_role_arn: IamRoleArn = "ActionLogLineRoleArn";
        /// `ActionsEnabled`: default `true`. Update: in place.
        actions_enabled: Bool = "ActionsEnabled";
        /// `AlarmActions`: 1 to 1024 characters. Update: in place.
        alarm_actions: List<Str> = "AlarmActions";
        /// `AlarmDescription`: at most 1024 characters. Update: in place.
        alarm_description: Str = "AlarmDescription";
        /// `AlarmName`: 1 to 255 characters. Update: replaces.
        alarm_name: Str = "AlarmName";
        /// `ComparisonOperator`. Update: in place.
        comparison_operator: log_alarm::ComparisonOperator = "ComparisonOperator";
        /// `InsufficientDataActions`: 1 to 1024 characters. Update: in place.
        insufficient_data_actions: List<Str> = "InsufficientDataActions";
        /// `OKActions`: 1 to 1024 characters. Update: in place.
        ok_actions: List<Str> = "OKActions";
        /// `QueryResultsToAlarm`: at least 1. Update: in place.
        query_results_to_alarm: Int = "QueryResultsToAlarm";
        /// `QueryResultsToEvaluate`: at least 1. Update: in place.
        query_results_to_evaluate: Int = "QueryResultsToEvaluate";
        /// `ScheduledQueryConfiguration`. Update: in place.
        scheduled_query_configuration: log_alarm::ScheduledQueryConfiguration = "ScheduledQueryConfiguration";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<log_alarm::Tag> = "Tags";
        /// `Threshold`. Update: in place.
        threshold: Num = "Threshold";
        /// `TreatMissingData`: 1 to 255 characters. Update: in place.
        treat_missing_data: Str = "TreatMissingData";
        /// `WarmUpConfiguration`. Update: in place.
        warm_up_configuration: log_alarm::WarmUpConfiguration = "WarmUpConfiguration";
    }
    get {
        /// `Arn`
        arn: CloudWatchLogAlarmArn = "Arn";
    }
    ref alarm_name;
}

/// Property types of `AWS::CloudWatch::LogAlarm`.
pub mod log_alarm {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::alarm::{ActionConfiguration, AlarmTagsPropagation, ComparisonOperator, Tag, WarmUpConfiguration};

    property! {
        /// `ScheduleConfiguration` of `AWS::CloudWatch::LogAlarm`.
        ScheduleConfiguration;
        new (schedule_expression: Str = "ScheduleExpression", start_time_offset: Int = "StartTimeOffset");
        set {
            /// `EndTimeOffset`: 0 to 2 592 000. Update: in place.
            end_time_offset: Int = "EndTimeOffset";
        }
    }

    property! {
        /// `ScheduledQueryConfiguration` of `AWS::CloudWatch::LogAlarm`.
        ScheduledQueryConfiguration;
        new_with ScheduledQueryConfigurationRequired {
            /// `QueryString`: at most 10 000 characters. Update: in place.
            query_string: Str = "QueryString",
            /// `AggregationExpression`: 1 to 2048 characters. Update: in place.
            aggregation_expression: Str = "AggregationExpression",
            /// `ScheduledQueryRoleARN`: 1 to 1024 characters. Update: in place.
            scheduled_query_role_arn: IamRoleArn = "ScheduledQueryRoleARN",
            /// `ScheduleConfiguration`. Update: in place.
            schedule_configuration: ScheduleConfiguration = "ScheduleConfiguration",
        }
        set {
            /// `LogGroupIdentifiers`: 1 to 50 items, 1 to 1024 characters. Update: in place.
            log_group_identifiers: List<Str> = "LogGroupIdentifiers";
            /// `Tags`: at most 50 items, no item twice. Update: in place.
            tags: List<Tag> = "Tags";
        }
    }
}

resource! {
    /// `AWS::CloudWatch::MetricStream`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-metricstream.html).
    MetricStream = "AWS::CloudWatch::MetricStream", Ref = CloudWatchMetricStreamName;
    tags "Tags" List;
    new ();
    set {
        /// `ExcludeFilters`: at most 1000 items, no item twice. Update: in place.
        exclude_filters: List<metric_stream::MetricStreamFilter> = "ExcludeFilters";
        /// `FirehoseArn`: 20 to 2048 characters. Update: in place.
        firehose_arn: Arn = "FirehoseArn";
        /// `IncludeFilters`: at most 1000 items, no item twice. Update: in place.
        include_filters: List<metric_stream::MetricStreamFilter> = "IncludeFilters";
        /// `IncludeLinkedAccountsMetrics`. Update: in place.
        include_linked_accounts_metrics: Bool = "IncludeLinkedAccountsMetrics";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `OutputFormat`: 1 to 255 characters. Update: in place.
        output_format: metric_stream::OutputFormat = "OutputFormat";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `StatisticsConfigurations`: at most 100 items, no item twice. Update: in place.
        statistics_configurations: List<metric_stream::MetricStreamStatisticsConfiguration> = "StatisticsConfigurations";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<metric_stream::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: CloudWatchMetricStreamArn = "Arn";
        /// `CreationDate`
        creation_date: Str = "CreationDate";
        /// `LastUpdateDate`
        last_update_date: Str = "LastUpdateDate";
        /// `State`
        state: Str = "State";
    }
    ref name;
}

/// Property types of `AWS::CloudWatch::MetricStream`.
pub mod metric_stream {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::alarm_mute_rule::Tag;

    property! {
        /// `MetricStreamFilter` of `AWS::CloudWatch::MetricStream`.
        MetricStreamFilter;
        new (namespace: Str = "Namespace");
        set {
            /// `MetricNames`: at most 999 items, 1 to 255 characters. Update: in place.
            metric_names: List<Str> = "MetricNames";
        }
    }

    property! {
        /// `MetricStreamStatisticsConfiguration` of `AWS::CloudWatch::MetricStream`.
        MetricStreamStatisticsConfiguration;
        new (additional_statistics: List<Str> = "AdditionalStatistics", include_metrics: List<MetricStreamStatisticsMetric> = "IncludeMetrics");
        set {
        }
    }

    property! {
        /// `MetricStreamStatisticsMetric` of `AWS::CloudWatch::MetricStream`.
        MetricStreamStatisticsMetric;
        new_with MetricStreamStatisticsMetricRequired {
            /// `MetricName`: 1 to 255 characters. Update: in place.
            metric_name: Str = "MetricName",
            /// `Namespace`: 1 to 255 characters, `^[^:]`. Update: in place.
            namespace: Str = "Namespace",
        }
        set {
        }
    }

    values! {
        /// `OutputFormat` of `AWS::CloudWatch::MetricStream`.
        OutputFormat {
            JSON = "json",
            OPENTELEMETRY0_7 = "opentelemetry0.7",
            OPENTELEMETRY1_0 = "opentelemetry1.0",
        }
    }
}

resource! {
    /// `AWS::CloudWatch::OTelEnrichment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-otelenrichment.html).
    OTelEnrichment = "AWS::CloudWatch::OTelEnrichment", Ref = CloudWatchOTelEnrichmentAccountId;
    new ();
    set {
        /// `ExcludeFilters`: at most 100 items, no item twice. Update: in place.
        exclude_filters: List<o_tel_enrichment::OTelEnrichmentMetricSelector> = "ExcludeFilters";
        /// `IncludeFilters`: at most 100 items, no item twice. Update: in place.
        include_filters: List<o_tel_enrichment::OTelEnrichmentMetricSelector> = "IncludeFilters";
    }
    get {
        /// `Status`
        status: Str = "Status";
    }
    ref account_id;
}

/// Property types of `AWS::CloudWatch::OTelEnrichment`.
pub mod o_tel_enrichment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `OTelEnrichmentMetricSelector` of `AWS::CloudWatch::OTelEnrichment`.
        OTelEnrichmentMetricSelector;
        new (namespace: Str = "Namespace");
        set {
            /// `MetricNames`: at most 100 items, no item twice, 1 to 255 characters. Update: in place.
            metric_names: List<Str> = "MetricNames";
        }
    }
}

resource! {
    /// `AWS::CloudWatch::ResourceMetricsConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-resourcemetricsconfiguration.html).
    ResourceMetricsConfiguration = "AWS::CloudWatch::ResourceMetricsConfiguration", Ref = CloudWatchResourceMetricsConfigurationResourceArn;
    new (resource_arn: Str = "ResourceArn");
    set {
        /// `MetricSelections`: 1 items. Update: in place.
        metric_selections: List<resource_metrics_configuration::ResourceMetricSelection> = "MetricSelections";
        /// `ResourceArn`: 20 to 2048 characters. Update: replaces.
        resource_arn: Str = "ResourceArn";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref resource_arn;
}

/// Property types of `AWS::CloudWatch::ResourceMetricsConfiguration`.
pub mod resource_metrics_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ResourceMetricSelection` of `AWS::CloudWatch::ResourceMetricsConfiguration`.
        ResourceMetricSelection;
        new (include_metrics: List<Str> = "IncludeMetrics");
        set {
        }
    }
}

resource! {
    /// `AWS::CloudWatch::View`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-view.html).
    View = "AWS::CloudWatch::View", Ref = CloudWatchViewName;
    tags "Tags" List;
    new (definition: Str = "Definition");
    set {
        /// `Definition`: 1 to 10 000 characters. Update: in place.
        definition: Str = "Definition";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 6 to 256 characters, `^view\.[a-z0-9][a-z0-9_-]{0,250}$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<view::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: CloudWatchViewArn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Type`
        type_: Str = "Type";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref name;
}

/// Property types of `AWS::CloudWatch::View`.
pub mod view {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::alarm_mute_rule::Tag;
}
