// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::BCM`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::BCM::Dashboard`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html).
    Dashboard = "AWS::BCM::Dashboard", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", widgets: List<dashboard::Widget> = "Widgets");
    set {
        /// `Description`: 1 to 200 characters, `^(?!.* {2})[ a-zA-Z0-9.,!?;:@#$%&\-_/\\]*$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 2 to 50 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<dashboard::Tag> = "Tags";
        /// `Widgets`: at most 20 items. Update: in place.
        widgets: List<dashboard::Widget> = "Widgets";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Type`
        type_: Str = "Type";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::BCM::Dashboard`.
pub mod dashboard {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CostAndUsageExpression` of `AWS::BCM::Dashboard`.
        CostAndUsageExpression;
        new ();
        set {
            /// `And`. Update: in place.
            and: List<CostAndUsageExpression> = "And";
            /// `CostCategories`. Update: in place.
            cost_categories: CostCategoryValues = "CostCategories";
            /// `Dimensions`. Update: in place.
            dimensions: DimensionValues = "Dimensions";
            /// `Not`. Update: in place.
            not: CostAndUsageExpression = "Not";
            /// `Or`. Update: in place.
            or: List<CostAndUsageExpression> = "Or";
            /// `Tags`. Update: in place.
            tags: TagValues = "Tags";
        }
    }

    property! {
        /// `CostAndUsageQuery` of `AWS::BCM::Dashboard`.
        CostAndUsageQuery;
        new (metrics: List<MetricName> = "Metrics", time_range: DateTimeRange = "TimeRange", granularity: Granularity = "Granularity");
        set {
            /// `Filter`. Update: in place.
            filter: CostAndUsageExpression = "Filter";
            /// `GroupBy`. Update: in place.
            group_by: List<GroupDefinition> = "GroupBy";
        }
    }

    property! {
        /// `CostCategoryValues` of `AWS::BCM::Dashboard`.
        CostCategoryValues;
        new (key: Str = "Key", values: List<Str> = "Values");
        set {
            /// `MatchOptions`. Update: in place.
            match_options: List<MatchOption> = "MatchOptions";
        }
    }

    property! {
        /// `DateTimeRange` of `AWS::BCM::Dashboard`.
        DateTimeRange;
        new_with DateTimeRangeRequired {
            /// `StartTime`. Update: in place.
            start_time: DateTimeValue = "StartTime",
            /// `EndTime`. Update: in place.
            end_time: DateTimeValue = "EndTime",
        }
        set {
        }
    }

    property! {
        /// `DateTimeValue` of `AWS::BCM::Dashboard`.
        DateTimeValue;
        new (type_: DateTimeType = "Type", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `DimensionValues` of `AWS::BCM::Dashboard`.
        DimensionValues;
        new (key: Dimension = "Key", values: List<Str> = "Values");
        set {
            /// `MatchOptions`. Update: in place.
            match_options: List<MatchOption> = "MatchOptions";
        }
    }

    property! {
        /// `DisplayConfig` of `AWS::BCM::Dashboard`.
        DisplayConfig;
        new ();
        set {
            /// `Graph`. Update: in place.
            graph: Map<GraphDisplayConfig> = "Graph";
            /// `Table`. Update: in place.
            table: Json = "Table";
        }
    }

    property! {
        /// `Expression` of `AWS::BCM::Dashboard`.
        Expression;
        new ();
        set {
            /// `And`. Update: in place.
            and: List<Expression> = "And";
            /// `CostCategories`. Update: in place.
            cost_categories: CostCategoryValues = "CostCategories";
            /// `Dimensions`. Update: in place.
            dimensions: DimensionValues = "Dimensions";
            /// `Not`. Update: in place.
            not: Expression = "Not";
            /// `Tags`. Update: in place.
            tags: TagValues = "Tags";
        }
    }

    property! {
        /// `GraphDisplayConfig` of `AWS::BCM::Dashboard`.
        GraphDisplayConfig;
        new (visual_type: VisualType = "VisualType");
        set {
        }
    }

    property! {
        /// `GroupDefinition` of `AWS::BCM::Dashboard`.
        GroupDefinition;
        new (key: Str = "Key");
        set {
            /// `Type`. Update: in place.
            type_: GroupDefinitionType = "Type";
        }
    }

    property! {
        /// `QueryParameters` of `AWS::BCM::Dashboard`.
        QueryParameters;
        new ();
        set {
            /// `CostAndUsage`. Update: in place.
            cost_and_usage: CostAndUsageQuery = "CostAndUsage";
            /// `ReservationCoverage`. Update: in place.
            reservation_coverage: ReservationCoverageQuery = "ReservationCoverage";
            /// `ReservationUtilization`. Update: in place.
            reservation_utilization: ReservationUtilizationQuery = "ReservationUtilization";
            /// `SavingsPlansCoverage`. Update: in place.
            savings_plans_coverage: SavingsPlansCoverageQuery = "SavingsPlansCoverage";
            /// `SavingsPlansUtilization`. Update: in place.
            savings_plans_utilization: SavingsPlansUtilizationQuery = "SavingsPlansUtilization";
        }
    }

    property! {
        /// `ReservationCoverageQuery` of `AWS::BCM::Dashboard`.
        ReservationCoverageQuery;
        new (time_range: DateTimeRange = "TimeRange");
        set {
            /// `Filter`. Update: in place.
            filter: Expression = "Filter";
            /// `Granularity`. Update: in place.
            granularity: Granularity = "Granularity";
            /// `GroupBy`. Update: in place.
            group_by: List<GroupDefinition> = "GroupBy";
            /// `Metrics`. Update: in place.
            metrics: List<MetricName> = "Metrics";
        }
    }

    property! {
        /// `ReservationUtilizationQuery` of `AWS::BCM::Dashboard`.
        ReservationUtilizationQuery;
        new (time_range: DateTimeRange = "TimeRange");
        set {
            /// `Filter`. Update: in place.
            filter: Expression = "Filter";
            /// `Granularity`. Update: in place.
            granularity: Granularity = "Granularity";
            /// `GroupBy`. Update: in place.
            group_by: List<GroupDefinition> = "GroupBy";
        }
    }

    property! {
        /// `SavingsPlansCoverageQuery` of `AWS::BCM::Dashboard`.
        SavingsPlansCoverageQuery;
        new (time_range: DateTimeRange = "TimeRange");
        set {
            /// `Filter`. Update: in place.
            filter: Expression = "Filter";
            /// `Granularity`. Update: in place.
            granularity: Granularity = "Granularity";
            /// `GroupBy`. Update: in place.
            group_by: List<GroupDefinition> = "GroupBy";
            /// `Metrics`. Update: in place.
            metrics: List<MetricName> = "Metrics";
        }
    }

    property! {
        /// `SavingsPlansUtilizationQuery` of `AWS::BCM::Dashboard`.
        SavingsPlansUtilizationQuery;
        new (time_range: DateTimeRange = "TimeRange");
        set {
            /// `Filter`. Update: in place.
            filter: Expression = "Filter";
            /// `Granularity`. Update: in place.
            granularity: Granularity = "Granularity";
        }
    }

    property! {
        /// `Tag` of `AWS::BCM::Dashboard`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TagValues` of `AWS::BCM::Dashboard`.
        TagValues;
        new (key: Str = "Key", values: List<Str> = "Values");
        set {
            /// `MatchOptions`. Update: in place.
            match_options: List<MatchOption> = "MatchOptions";
        }
    }

    property! {
        /// `Widget` of `AWS::BCM::Dashboard`.
        Widget;
        new (title: Str = "Title", configs: List<WidgetConfig> = "Configs");
        set {
            /// `Description`: 1 to 200 characters, `^(?!.* {2})[ a-zA-Z0-9.,!?;:@#$%&\-_/\\]*$`. Update: in place.
            description: Str = "Description";
            /// `Height`: 4 to 10. Update: in place.
            height: Int = "Height";
            /// `HorizontalOffset`. Update: in place.
            horizontal_offset: Int = "HorizontalOffset";
            /// `Width`: 2 to 6. Update: in place.
            width: Int = "Width";
        }
    }

    property! {
        /// `WidgetConfig` of `AWS::BCM::Dashboard`.
        WidgetConfig;
        new (query_parameters: QueryParameters = "QueryParameters", display_config: DisplayConfig = "DisplayConfig");
        set {
        }
    }

    values! {
        /// `DateTimeType` of `AWS::BCM::Dashboard`.
        DateTimeType {
            ABSOLUTE = "ABSOLUTE",
            RELATIVE = "RELATIVE",
        }
    }

    values! {
        /// `Dimension` of `AWS::BCM::Dashboard`.
        Dimension {
            AZ = "AZ",
            INSTANCE_TYPE = "INSTANCE_TYPE",
            LINKED_ACCOUNT = "LINKED_ACCOUNT",
            OPERATION = "OPERATION",
            PURCHASE_TYPE = "PURCHASE_TYPE",
            REGION = "REGION",
            SERVICE = "SERVICE",
            USAGE_TYPE = "USAGE_TYPE",
            USAGE_TYPE_GROUP = "USAGE_TYPE_GROUP",
            RECORD_TYPE = "RECORD_TYPE",
            OPERATING_SYSTEM = "OPERATING_SYSTEM",
            TENANCY = "TENANCY",
            SCOPE = "SCOPE",
            PLATFORM = "PLATFORM",
            SUBSCRIPTION_ID = "SUBSCRIPTION_ID",
            LEGAL_ENTITY_NAME = "LEGAL_ENTITY_NAME",
            DEPLOYMENT_OPTION = "DEPLOYMENT_OPTION",
            DATABASE_ENGINE = "DATABASE_ENGINE",
            CACHE_ENGINE = "CACHE_ENGINE",
            INSTANCE_TYPE_FAMILY = "INSTANCE_TYPE_FAMILY",
            BILLING_ENTITY = "BILLING_ENTITY",
            RESERVATION_ID = "RESERVATION_ID",
            RESOURCE_ID = "RESOURCE_ID",
            SAVINGS_PLANS_TYPE = "SAVINGS_PLANS_TYPE",
            TAG_KEY = "TAG_KEY",
            COST_CATEGORY_NAME = "COST_CATEGORY_NAME",
        }
    }

    values! {
        /// `Granularity` of `AWS::BCM::Dashboard`.
        Granularity {
            HOURLY = "HOURLY",
            DAILY = "DAILY",
            MONTHLY = "MONTHLY",
        }
    }

    values! {
        /// `GroupDefinitionType` of `AWS::BCM::Dashboard`.
        GroupDefinitionType {
            DIMENSION = "DIMENSION",
            TAG = "TAG",
            COST_CATEGORY = "COST_CATEGORY",
        }
    }

    values! {
        /// `MatchOption` of `AWS::BCM::Dashboard`.
        MatchOption {
            EQUALS = "EQUALS",
            ABSENT = "ABSENT",
            STARTS_WITH = "STARTS_WITH",
            ENDS_WITH = "ENDS_WITH",
            CONTAINS = "CONTAINS",
            GREATER_THAN_OR_EQUAL = "GREATER_THAN_OR_EQUAL",
            CASE_SENSITIVE = "CASE_SENSITIVE",
            CASE_INSENSITIVE = "CASE_INSENSITIVE",
        }
    }

    values! {
        /// `MetricName` of `AWS::BCM::Dashboard`.
        MetricName {
            AMORTIZED_COST = "AmortizedCost",
            BLENDED_COST = "BlendedCost",
            NET_AMORTIZED_COST = "NetAmortizedCost",
            NET_UNBLENDED_COST = "NetUnblendedCost",
            NORMALIZED_USAGE_AMOUNT = "NormalizedUsageAmount",
            UNBLENDED_COST = "UnblendedCost",
            USAGE_QUANTITY = "UsageQuantity",
            SPEND_COVERED_BY_SAVINGS_PLANS = "SpendCoveredBySavingsPlans",
            HOUR = "Hour",
            UNIT = "Unit",
            COST = "Cost",
        }
    }

    values! {
        /// `VisualType` of `AWS::BCM::Dashboard`.
        VisualType {
            LINE = "LINE",
            BAR = "BAR",
            STACK = "STACK",
        }
    }
}

resource! {
    /// `AWS::BCM::ScheduledReport`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-scheduledreport.html).
    ScheduledReport = "AWS::BCM::ScheduledReport", Ref = Arn;
    tags "Tags" List;
    new_with ScheduledReportRequired {
        /// `Name`: 2 to 50 characters. Update: in place.
        name: Str = "Name",
        /// `DashboardArn`: 20 to 2048 characters. Update: in place.
        dashboard_arn: Str = "DashboardArn",
        /// `ScheduledReportExecutionRoleArn`: 20 to 2048 characters. Update: in place.
        scheduled_report_execution_role_arn: IamRoleArn = "ScheduledReportExecutionRoleArn",
        /// `ScheduleConfig`. Update: in place.
        schedule_config: scheduled_report::ScheduleConfig = "ScheduleConfig",
    }
    set {
        /// `DashboardArn`: 20 to 2048 characters. Update: in place.
        dashboard_arn: Str = "DashboardArn";
        /// `Description`: 1 to 200 characters, `^(?!.* {2})[ a-zA-Z0-9.,!?;:@#$%&\-_/\\]*$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 2 to 50 characters. Update: in place.
        name: Str = "Name";
        /// `ScheduleConfig`. Update: in place.
        schedule_config: scheduled_report::ScheduleConfig = "ScheduleConfig";
        /// `ScheduledReportExecutionRoleArn`: 20 to 2048 characters. Update: in place.
        scheduled_report_execution_role_arn: IamRoleArn = "ScheduledReportExecutionRoleArn";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<scheduled_report::Tag> = "Tags";
        /// `WidgetDateRangeOverride`. Update: in place.
        widget_date_range_override: scheduled_report::DateTimeRange = "WidgetDateRangeOverride";
        /// `WidgetIds`: at most 1 items. Update: in place.
        widget_ids: List<Str> = "WidgetIds";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `HealthStatus`
        health_status: Json = "HealthStatus";
        /// `HealthStatus.LastRefreshedAt`
        health_status_last_refreshed_at: Str = "HealthStatus.LastRefreshedAt";
        /// `HealthStatus.StatusCode`
        health_status_status_code: Str = "HealthStatus.StatusCode";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::BCM::ScheduledReport`.
pub mod scheduled_report {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dashboard::DateTimeType;

    property! {
        /// `DateTimeRange` of `AWS::BCM::ScheduledReport`.
        DateTimeRange;
        new_with DateTimeRangeRequired {
            /// `StartTime`. Update: in place.
            start_time: DateTimeValue = "StartTime",
            /// `EndTime`. Update: in place.
            end_time: DateTimeValue = "EndTime",
        }
        set {
        }
    }

    property! {
        /// `DateTimeValue` of `AWS::BCM::ScheduledReport`.
        DateTimeValue;
        new (type_: DateTimeType = "Type", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `ScheduleConfig` of `AWS::BCM::ScheduledReport`.
        ScheduleConfig;
        new ();
        set {
            /// `ScheduleExpression`: at most 1024 characters, `^[\S\s]*$`. Update: in place.
            schedule_expression: Str = "ScheduleExpression";
            /// `ScheduleExpressionTimeZone`: at most 1024 characters, `^[\S\s]*$`. Update: in place.
            schedule_expression_time_zone: Str = "ScheduleExpressionTimeZone";
            /// `SchedulePeriod`. Update: in place.
            schedule_period: SchedulePeriod = "SchedulePeriod";
            /// `State`. Update: in place.
            state: ScheduleState = "State";
        }
    }

    property! {
        /// `SchedulePeriod` of `AWS::BCM::ScheduledReport`.
        SchedulePeriod;
        new ();
        set {
            /// `EndTime`. Update: in place.
            end_time: Str = "EndTime";
            /// `StartTime`. Update: in place.
            start_time: Str = "StartTime";
        }
    }

    property! {
        /// `Tag` of `AWS::BCM::ScheduledReport`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ScheduleState` of `AWS::BCM::ScheduledReport`.
        ScheduleState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}
