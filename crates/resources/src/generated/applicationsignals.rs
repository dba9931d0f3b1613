// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ApplicationSignals`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ApplicationSignals::Discovery`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-discovery.html).
    Discovery = "AWS::ApplicationSignals::Discovery", Ref = Str;
    new ();
    set {
    }
    get {
    }
    ref account_id;
}

resource! {
    /// `AWS::ApplicationSignals::GroupingConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-groupingconfiguration.html).
    GroupingConfiguration = "AWS::ApplicationSignals::GroupingConfiguration", Ref = Str;
    new (grouping_attribute_definitions: List<grouping_configuration::GroupingAttributeDefinition> = "GroupingAttributeDefinitions");
    set {
        /// `GroupingAttributeDefinitions`. Update: in place.
        grouping_attribute_definitions: List<grouping_configuration::GroupingAttributeDefinition> = "GroupingAttributeDefinitions";
    }
    get {
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref account_id;
}

/// Property types of `AWS::ApplicationSignals::GroupingConfiguration`.
pub mod grouping_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `GroupingAttributeDefinition` of `AWS::ApplicationSignals::GroupingConfiguration`.
        GroupingAttributeDefinition;
        new (grouping_name: Str = "GroupingName", grouping_source_keys: List<Str> = "GroupingSourceKeys");
        set {
            /// `DefaultGroupingValue`: 1 to 128 characters, `^[a-zA-Z0-9\s+\-=\._:/@]*$`. Update: in place.
            default_grouping_value: Str = "DefaultGroupingValue";
        }
    }
}

resource! {
    /// `AWS::ApplicationSignals::InstrumentationConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-instrumentationconfig.html).
    InstrumentationConfig = "AWS::ApplicationSignals::InstrumentationConfig", Ref = Str;
    tags "Tags" List;
    new_with InstrumentationConfigRequired {
        /// `InstrumentationType`. Update: replaces.
        instrumentation_type: instrumentation_config::InstrumentationType = "InstrumentationType",
        /// `Service`: 1 to 255 characters, `^[A-Za-z0-9:/+=,.@_-]+$`. Update: replaces.
        service: Str = "Service",
        /// `Environment`: 1 to 255 characters, `^[A-Za-z0-9:/+=,.@_-]+$`. Update: replaces.
        environment: Str = "Environment",
        /// `SignalType`. Update: replaces.
        signal_type: instrumentation_config::SignalType = "SignalType",
        /// `Location`. Update: replaces.
        location: instrumentation_config::Location = "Location",
        /// `CaptureConfiguration`. Update: replaces.
        capture_configuration: instrumentation_config::CaptureConfiguration = "CaptureConfiguration",
    }
    set {
        /// `AttributeFilters`: 1 to 10 items. Update: replaces.
        attribute_filters: List<Map<Str>> = "AttributeFilters";
        /// `CaptureConfiguration`. Update: replaces.
        capture_configuration: instrumentation_config::CaptureConfiguration = "CaptureConfiguration";
        /// `Description`: 1 to 50 characters. Update: replaces.
        description: Str = "Description";
        /// `Environment`: 1 to 255 characters, `^[A-Za-z0-9:/+=,.@_-]+$`. Update: replaces.
        environment: Str = "Environment";
        /// `ExpiresAt`. Update: replaces.
        expires_at: Str = "ExpiresAt";
        /// `InstrumentationType`. Update: replaces.
        instrumentation_type: instrumentation_config::InstrumentationType = "InstrumentationType";
        /// `Location`. Update: replaces.
        location: instrumentation_config::Location = "Location";
        /// `Service`: 1 to 255 characters, `^[A-Za-z0-9:/+=,.@_-]+$`. Update: replaces.
        service: Str = "Service";
        /// `SignalType`. Update: replaces.
        signal_type: instrumentation_config::SignalType = "SignalType";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<instrumentation_config::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LocationHash`
        location_hash: Str = "LocationHash";
    }
}

/// Property types of `AWS::ApplicationSignals::InstrumentationConfig`.
pub mod instrumentation_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CaptureConfiguration` of `AWS::ApplicationSignals::InstrumentationConfig`.
        CaptureConfiguration;
        new (code_capture: CodeCaptureConfiguration = "CodeCapture");
        set {
        }
    }

    property! {
        /// `CaptureLimitsConfig` of `AWS::ApplicationSignals::InstrumentationConfig`.
        CaptureLimitsConfig;
        new ();
        set {
            /// `MaxCollectionDepth`: 1 to 5. Update: replaces.
            max_collection_depth: Int = "MaxCollectionDepth";
            /// `MaxCollectionWidth`: 1 to 20. Update: replaces.
            max_collection_width: Int = "MaxCollectionWidth";
            /// `MaxFieldsPerObject`: 1 to 20. Update: replaces.
            max_fields_per_object: Int = "MaxFieldsPerObject";
            /// `MaxHits`: 1 to 1000. Update: replaces.
            max_hits: Int = "MaxHits";
            /// `MaxObjectDepth`: 1 to 5. Update: replaces.
            max_object_depth: Int = "MaxObjectDepth";
            /// `MaxStackFrames`: 1 to 20. Update: replaces.
            max_stack_frames: Int = "MaxStackFrames";
            /// `MaxStackTraceSize`: 1 to 1000. Update: replaces.
            max_stack_trace_size: Int = "MaxStackTraceSize";
            /// `MaxStringLength`: 1 to 255. Update: replaces.
            max_string_length: Int = "MaxStringLength";
        }
    }

    property! {
        /// `CodeCaptureConfiguration` of `AWS::ApplicationSignals::InstrumentationConfig`.
        CodeCaptureConfiguration;
        new (capture_limits: CaptureLimitsConfig = "CaptureLimits");
        set {
            /// `CaptureArguments`: at most 10 items, 1 to 80 characters. Update: replaces.
            capture_arguments: List<Str> = "CaptureArguments";
            /// `CaptureLocals`: at most 20 items, 1 to 80 characters. Update: replaces.
            capture_locals: List<Str> = "CaptureLocals";
            /// `CaptureReturn`. Update: replaces.
            capture_return: Bool = "CaptureReturn";
            /// `CaptureStackTrace`. Update: replaces.
            capture_stack_trace: Bool = "CaptureStackTrace";
        }
    }

    property! {
        /// `CodeLocation` of `AWS::ApplicationSignals::InstrumentationConfig`.
        CodeLocation;
        new (language: Language = "Language", file_path: Str = "FilePath");
        set {
            /// `ClassName`: 1 to 128 characters. Update: replaces.
            class_name: Str = "ClassName";
            /// `CodeUnit`: 1 to 128 characters. Update: replaces.
            code_unit: Str = "CodeUnit";
            /// `LineNumber`: at least 1. Update: replaces.
            line_number: Int = "LineNumber";
            /// `MethodName`: 1 to 80 characters. Update: replaces.
            method_name: Str = "MethodName";
        }
    }

    property! {
        /// `Location` of `AWS::ApplicationSignals::InstrumentationConfig`.
        Location;
        new (code_location: CodeLocation = "CodeLocation");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::ApplicationSignals::InstrumentationConfig`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `InstrumentationType` of `AWS::ApplicationSignals::InstrumentationConfig`.
        InstrumentationType {
            BREAKPOINT = "BREAKPOINT",
            PROBE = "PROBE",
        }
    }

    values! {
        /// `Language` of `AWS::ApplicationSignals::InstrumentationConfig`.
        Language {
            JAVA = "Java",
            PYTHON = "Python",
            JAVASCRIPT = "Javascript",
        }
    }

    values! {
        /// `SignalType` of `AWS::ApplicationSignals::InstrumentationConfig`.
        SignalType {
            SNAPSHOT = "SNAPSHOT",
        }
    }
}

resource! {
    /// `AWS::ApplicationSignals::ServiceLevelObjective`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html).
    ServiceLevelObjective = "AWS::ApplicationSignals::ServiceLevelObjective", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `BurnRateConfigurations`: at most 10 items, no item twice. Update: in place.
        burn_rate_configurations: List<service_level_objective::BurnRateConfiguration> = "BurnRateConfigurations";
        /// `Description`: 1 to 1024 characters, default `"No description"`. Update: in place.
        description: Str = "Description";
        /// `ExclusionWindows`: at most 10 items, no item twice. Update: in place.
        exclusion_windows: List<service_level_objective::ExclusionWindow> = "ExclusionWindows";
        /// `Goal`. Update: in place.
        goal: service_level_objective::Goal = "Goal";
        /// `Name`: `^[0-9A-Za-z][-._0-9A-Za-z ]{0,126}[0-9A-Za-z]$`. Update: replaces.
        name: Str = "Name";
        /// `RequestBasedSli`. Update: in place.
        request_based_sli: service_level_objective::RequestBasedSli = "RequestBasedSli";
        /// `Sli`. Update: in place.
        sli: service_level_objective::Sli = "Sli";
        /// `Tags`: 1 to 200 items, no item twice. Update: in place.
        tags: List<service_level_objective::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Int = "CreatedTime";
        /// `EvaluationType`
        evaluation_type: Str = "EvaluationType";
        /// `LastUpdatedTime`
        last_updated_time: Int = "LastUpdatedTime";
    }
    ref arn;
}

/// Property types of `AWS::ApplicationSignals::ServiceLevelObjective`.
pub mod service_level_objective {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BurnRateConfiguration` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        BurnRateConfiguration;
        new (look_back_window_minutes: Int = "LookBackWindowMinutes");
        set {
        }
    }

    property! {
        /// `CalendarInterval` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        CalendarInterval;
        new_with CalendarIntervalRequired {
            /// `StartTime`: at least 946 684 800. Update: in place.
            start_time: Int = "StartTime",
            /// `DurationUnit`. Update: in place.
            duration_unit: DurationUnit = "DurationUnit",
            /// `Duration`: at least 1. Update: in place.
            duration: Int = "Duration",
        }
        set {
        }
    }

    property! {
        /// `CompositeSliComponent` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        CompositeSliComponent;
        new (operation_name: Str = "OperationName");
        set {
        }
    }

    property! {
        /// `CompositeSliConfig` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        CompositeSliConfig;
        new (selection_config: SelectionConfig = "SelectionConfig");
        set {
            /// `CompositeSliComponents`: 2 to 20 items. Update: in place.
            composite_sli_components: List<CompositeSliComponent> = "CompositeSliComponents";
        }
    }

    property! {
        /// `DependencyConfig` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        DependencyConfig;
        new (dependency_key_attributes: Map<Str> = "DependencyKeyAttributes", dependency_operation_name: Str = "DependencyOperationName");
        set {
        }
    }

    property! {
        /// `Dimension` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        Dimension;
        new_with DimensionRequired {
            /// `Value`. Update: in place.
            value: Str = "Value",
            /// `Name`. Update: in place.
            name: Str = "Name",
        }
        set {
        }
    }

    property! {
        /// `ExclusionWindow` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        ExclusionWindow;
        new (window: Window = "Window");
        set {
            /// `Reason`: 1 to 1024 characters, default `"No reason"`. Update: in place.
            reason: Str = "Reason";
            /// `RecurrenceRule`. Update: in place.
            recurrence_rule: RecurrenceRule = "RecurrenceRule";
            /// `StartTime`. Update: in place.
            start_time: Str = "StartTime";
        }
    }

    property! {
        /// `Goal` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        Goal;
        new ();
        set {
            /// `AttainmentGoal`. Update: in place.
            attainment_goal: Num = "AttainmentGoal";
            /// `Interval`. Update: in place.
            interval: Interval = "Interval";
            /// `WarningThreshold`. Update: in place.
            warning_threshold: Num = "WarningThreshold";
        }
    }

    property! {
        /// `Interval` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        Interval;
        new ();
        set {
            /// `CalendarInterval`. Update: in place.
            calendar_interval: CalendarInterval = "CalendarInterval";
            /// `RollingInterval`. Update: in place.
            rolling_interval: RollingInterval = "RollingInterval";
        }
    }

    property! {
        /// `Metric` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        Metric;
        new ();
        set {
            /// `Dimensions`. Update: in place.
            dimensions: List<Dimension> = "Dimensions";
            /// `MetricName`. Update: in place.
            metric_name: Str = "MetricName";
            /// `Namespace`. Update: in place.
            namespace: Str = "Namespace";
        }
    }

    property! {
        /// `MetricDataQuery` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        MetricDataQuery;
        new (id: Str = "Id");
        set {
            /// `AccountId`. Update: in place.
            account_id: Str = "AccountId";
            /// `Expression`. Update: in place.
            expression: Str = "Expression";
            /// `MetricStat`. Update: in place.
            metric_stat: MetricStat = "MetricStat";
            /// `ReturnData`. Update: in place.
            return_data: Bool = "ReturnData";
        }
    }

    property! {
        /// `MetricSource` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        MetricSource;
        new (metric_source_key_attributes: Map<Str> = "MetricSourceKeyAttributes");
        set {
            /// `MetricSourceAttributes`. Update: in place.
            metric_source_attributes: Map<Str> = "MetricSourceAttributes";
        }
    }

    property! {
        /// `MetricStat` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        MetricStat;
        new (stat: Str = "Stat", period: Int = "Period", metric: Metric = "Metric");
        set {
            /// `Unit`. Update: in place.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `MonitoredRequestCountMetric` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        MonitoredRequestCountMetric;
        new ();
        set {
            /// `BadCountMetric`. Update: in place.
            bad_count_metric: List<MetricDataQuery> = "BadCountMetric";
            /// `GoodCountMetric`. Update: in place.
            good_count_metric: List<MetricDataQuery> = "GoodCountMetric";
        }
    }

    property! {
        /// `RecurrenceRule` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        RecurrenceRule;
        new (expression: Str = "Expression");
        set {
        }
    }

    property! {
        /// `RequestBasedSli` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        RequestBasedSli;
        new (request_based_sli_metric: RequestBasedSliMetric = "RequestBasedSliMetric");
        set {
            /// `ComparisonOperator`. Update: in place.
            comparison_operator: ComparisonOperator = "ComparisonOperator";
            /// `MetricThreshold`. Update: in place.
            metric_threshold: Num = "MetricThreshold";
        }
    }

    property! {
        /// `RequestBasedSliMetric` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        RequestBasedSliMetric;
        new ();
        set {
            /// `CompositeSliConfig`. Update: in place.
            composite_sli_config: CompositeSliConfig = "CompositeSliConfig";
            /// `DependencyConfig`. Update: in place.
            dependency_config: DependencyConfig = "DependencyConfig";
            /// `KeyAttributes`. Update: in place.
            key_attributes: Map<Str> = "KeyAttributes";
            /// `MetricName`: 1 to 255 characters. Update: in place.
            metric_name: Str = "MetricName";
            /// `MetricSource`. Update: in place.
            metric_source: MetricSource = "MetricSource";
            /// `MetricType`. Update: in place.
            metric_type: MetricType = "MetricType";
            /// `MonitoredRequestCountMetric`. Update: in place.
            monitored_request_count_metric: MonitoredRequestCountMetric = "MonitoredRequestCountMetric";
            /// `OperationName`: 1 to 255 characters. Update: in place.
            operation_name: Str = "OperationName";
            /// `TotalRequestCountMetric`. Update: in place.
            total_request_count_metric: List<MetricDataQuery> = "TotalRequestCountMetric";
        }
    }

    property! {
        /// `RollingInterval` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        RollingInterval;
        new (duration_unit: DurationUnit = "DurationUnit", duration: Int = "Duration");
        set {
        }
    }

    property! {
        /// `SelectionConfig` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        SelectionConfig;
        new (type_: SelectionType = "Type");
        set {
            /// `Pattern`: `^.+$`. Update: in place.
            pattern: Str = "Pattern";
        }
    }

    property! {
        /// `Sli` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        Sli;
        new (sli_metric: SliMetric = "SliMetric", metric_threshold: Num = "MetricThreshold", comparison_operator: ComparisonOperator = "ComparisonOperator");
        set {
        }
    }

    property! {
        /// `SliMetric` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        SliMetric;
        new ();
        set {
            /// `CompositeSliConfig`. Update: in place.
            composite_sli_config: CompositeSliConfig = "CompositeSliConfig";
            /// `DependencyConfig`. Update: in place.
            dependency_config: DependencyConfig = "DependencyConfig";
            /// `KeyAttributes`. Update: in place.
            key_attributes: Map<Str> = "KeyAttributes";
            /// `MetricDataQueries`. Update: in place.
            metric_data_queries: List<MetricDataQuery> = "MetricDataQueries";
            /// `MetricName`: 1 to 255 characters. Update: in place.
            metric_name: Str = "MetricName";
            /// `MetricSource`. Update: in place.
            metric_source: MetricSource = "MetricSource";
            /// `MetricType`. Update: in place.
            metric_type: MetricType = "MetricType";
            /// `OperationName`: 1 to 255 characters. Update: in place.
            operation_name: Str = "OperationName";
            /// `PeriodSeconds`: 60 to 900. Update: in place.
            period_seconds: Int = "PeriodSeconds";
            /// `Statistic`: 1 to 20 characters. Update: in place.
            statistic: Str = "Statistic";
        }
    }

    property! {
        /// `Tag` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Window` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        Window;
        new (duration_unit: DurationUnit = "DurationUnit", duration: Int = "Duration");
        set {
        }
    }

    values! {
        /// `ComparisonOperator` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        ComparisonOperator {
            GREATER_THAN_OR_EQUAL_TO = "GreaterThanOrEqualTo",
            LESS_THAN_OR_EQUAL_TO = "LessThanOrEqualTo",
            LESS_THAN = "LessThan",
            GREATER_THAN = "GreaterThan",
        }
    }

    values! {
        /// `DurationUnit` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        DurationUnit {
            MINUTE = "MINUTE",
            HOUR = "HOUR",
            DAY = "DAY",
            MONTH = "MONTH",
        }
    }

    values! {
        /// `MetricType` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        MetricType {
            LATENCY = "LATENCY",
            AVAILABILITY = "AVAILABILITY",
        }
    }

    values! {
        /// `SelectionType` of `AWS::ApplicationSignals::ServiceLevelObjective`.
        SelectionType {
            EXPLICIT = "EXPLICIT",
            PREFIX = "PREFIX",
            REGEX = "REGEX",
        }
    }
}
