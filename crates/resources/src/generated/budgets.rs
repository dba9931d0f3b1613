// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Budgets`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Budgets::Budget`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html).
    Budget = "AWS::Budgets::Budget", Ref = BudgetsBudgetId;
    tags "ResourceTags" List;
    new (budget: budget::BudgetData = "Budget");
    set {
        /// `Budget`. Update: in place.
        budget: budget::BudgetData = "Budget";
        /// `NotificationsWithSubscribers`. Update: replaces.
        notifications_with_subscribers: List<budget::NotificationWithSubscribers> = "NotificationsWithSubscribers";
        /// `ResourceTags`. Update: in place.
        resource_tags: List<budget::ResourceTag> = "ResourceTags";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::Budgets::Budget`.
pub mod budget {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AutoAdjustData` of `AWS::Budgets::Budget`.
        AutoAdjustData;
        new (auto_adjust_type: Str = "AutoAdjustType");
        set {
            /// `HistoricalOptions`. Update: may replace.
            historical_options: HistoricalOptions = "HistoricalOptions";
        }
    }

    property! {
        /// `BudgetData` of `AWS::Budgets::Budget`.
        BudgetData;
        new_with BudgetDataRequired {
            /// `TimeUnit`. Update: in place.
            time_unit: Str = "TimeUnit",
            /// `BudgetType`. Update: in place.
            budget_type: Str = "BudgetType",
        }
        set {
            /// `AutoAdjustData`. Update: may replace.
            auto_adjust_data: AutoAdjustData = "AutoAdjustData";
            /// `BillingViewArn`. Update: in place.
            billing_view_arn: Str = "BillingViewArn";
            /// `BudgetLimit`. Update: in place.
            budget_limit: Spend = "BudgetLimit";
            /// `BudgetName`. Update: replaces.
            budget_name: Str = "BudgetName";
            /// `CostFilters`. Update: in place.
            cost_filters: Json = "CostFilters";
            /// `CostTypes`. Update: in place.
            cost_types: CostTypes = "CostTypes";
            /// `FilterExpression`. Update: in place.
            filter_expression: Expression = "FilterExpression";
            /// `Metrics`. Update: in place.
            metrics: List<Str> = "Metrics";
            /// `PlannedBudgetLimits`. Update: may replace.
            planned_budget_limits: Json = "PlannedBudgetLimits";
            /// `TimePeriod`. Update: in place.
            time_period: TimePeriod = "TimePeriod";
        }
    }

    property! {
        /// `CostCategoryValues` of `AWS::Budgets::Budget`.
        CostCategoryValues;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `MatchOptions`. Update: in place.
            match_options: List<Str> = "MatchOptions";
            /// `Values`. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `CostTypes` of `AWS::Budgets::Budget`.
        CostTypes;
        new ();
        set {
            /// `IncludeCredit`. Update: in place.
            include_credit: Bool = "IncludeCredit";
            /// `IncludeDiscount`. Update: in place.
            include_discount: Bool = "IncludeDiscount";
            /// `IncludeOtherSubscription`. Update: in place.
            include_other_subscription: Bool = "IncludeOtherSubscription";
            /// `IncludeRecurring`. Update: in place.
            include_recurring: Bool = "IncludeRecurring";
            /// `IncludeRefund`. Update: in place.
            include_refund: Bool = "IncludeRefund";
            /// `IncludeSubscription`. Update: in place.
            include_subscription: Bool = "IncludeSubscription";
            /// `IncludeSupport`. Update: in place.
            include_support: Bool = "IncludeSupport";
            /// `IncludeTax`. Update: in place.
            include_tax: Bool = "IncludeTax";
            /// `IncludeUpfront`. Update: in place.
            include_upfront: Bool = "IncludeUpfront";
            /// `UseAmortized`. Update: in place.
            use_amortized: Bool = "UseAmortized";
            /// `UseBlended`. Update: in place.
            use_blended: Bool = "UseBlended";
        }
    }

    property! {
        /// `Expression` of `AWS::Budgets::Budget`.
        Expression;
        new ();
        set {
            /// `And`. Update: in place.
            and: List<Expression> = "And";
            /// `CostCategories`. Update: in place.
            cost_categories: CostCategoryValues = "CostCategories";
            /// `Dimensions`. Update: in place.
            dimensions: ExpressionDimensionValues = "Dimensions";
            /// `Not`. Update: in place.
            not: Expression = "Not";
            /// `Or`. Update: in place.
            or: List<Expression> = "Or";
            /// `Tags`. Update: in place.
            tags: TagValues = "Tags";
        }
    }

    property! {
        /// `ExpressionDimensionValues` of `AWS::Budgets::Budget`.
        ExpressionDimensionValues;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `MatchOptions`. Update: in place.
            match_options: List<Str> = "MatchOptions";
            /// `Values`. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `HistoricalOptions` of `AWS::Budgets::Budget`.
        HistoricalOptions;
        new (budget_adjustment_period: Int = "BudgetAdjustmentPeriod");
        set {
        }
    }

    property! {
        /// `Notification` of `AWS::Budgets::Budget`.
        Notification;
        new_with NotificationRequired {
            /// `ComparisonOperator`. Update: replaces.
            comparison_operator: Str = "ComparisonOperator",
            /// `NotificationType`. Update: replaces.
            notification_type: Str = "NotificationType",
            /// `Threshold`: 0.1 to 1 000 000 000. Update: replaces.
            threshold: Num = "Threshold",
        }
        set {
            /// `ThresholdType`. Update: replaces.
            threshold_type: Str = "ThresholdType";
        }
    }

    property! {
        /// `NotificationWithSubscribers` of `AWS::Budgets::Budget`.
        NotificationWithSubscribers;
        new (subscribers: List<Subscriber> = "Subscribers", notification: Notification = "Notification");
        set {
        }
    }

    property! {
        /// `ResourceTag` of `AWS::Budgets::Budget`.
        ResourceTag;
        new (key: Str = "Key");
        set {
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `Spend` of `AWS::Budgets::Budget`.
        Spend;
        new (amount: Num = "Amount", unit: Str = "Unit");
        set {
        }
    }

    property! {
        /// `Subscriber` of `AWS::Budgets::Budget`.
        Subscriber;
        new_with SubscriberRequired {
            /// `SubscriptionType`. Update: replaces.
            subscription_type: Str = "SubscriptionType",
            /// `Address`. Update: replaces.
            address: Str = "Address",
        }
        set {
        }
    }

    property! {
        /// `TagValues` of `AWS::Budgets::Budget`.
        TagValues;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `MatchOptions`. Update: in place.
            match_options: List<Str> = "MatchOptions";
            /// `Values`. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `TimePeriod` of `AWS::Budgets::Budget`.
        TimePeriod;
        new ();
        set {
            /// `End`. Update: in place.
            end: Str = "End";
            /// `Start`. Update: in place.
            start: Str = "Start";
        }
    }
}

resource! {
    /// `AWS::Budgets::BudgetsAction`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html).
    BudgetsAction = "AWS::Budgets::BudgetsAction", Ref = Str;
    tags "ResourceTags" List;
    new_with BudgetsActionRequired {
        /// `BudgetName`: 1 to 100 characters. Update: replaces.
        budget_name: Str = "BudgetName",
        /// `NotificationType`. Update: in place.
        notification_type: budgets_action::NotificationType = "NotificationType",
        /// `ActionType`. Update: replaces.
        action_type: budgets_action::ActionType = "ActionType",
        /// `ActionThreshold`. Update: in place.
        action_threshold: budgets_action::ActionThreshold = "ActionThreshold",
        /// `ExecutionRoleArn`: 32 to 618 characters. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn",
        /// `Definition`. Update: in place.
        definition: budgets_action::Definition = "Definition",
        /// `Subscribers`: 1 to 11 items. Update: in place.
        subscribers: List<budgets_action::Subscriber> = "Subscribers",
    }
    set {
        /// `ActionThreshold`. Update: in place.
        action_threshold: budgets_action::ActionThreshold = "ActionThreshold";
        /// `ActionType`. Update: replaces.
        action_type: budgets_action::ActionType = "ActionType";
        /// `ApprovalModel`. Update: in place.
        approval_model: budgets_action::ApprovalModel = "ApprovalModel";
        /// `BudgetName`: 1 to 100 characters. Update: replaces.
        budget_name: Str = "BudgetName";
        /// `Definition`. Update: in place.
        definition: budgets_action::Definition = "Definition";
        /// `ExecutionRoleArn`: 32 to 618 characters. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `NotificationType`. Update: in place.
        notification_type: budgets_action::NotificationType = "NotificationType";
        /// `ResourceTags`: at most 200 items. Update: in place.
        resource_tags: List<budgets_action::ResourceTag> = "ResourceTags";
        /// `Subscribers`: 1 to 11 items. Update: in place.
        subscribers: List<budgets_action::Subscriber> = "Subscribers";
    }
    get {
        /// `ActionId`
        action_id: Str = "ActionId";
    }
}

/// Property types of `AWS::Budgets::BudgetsAction`.
pub mod budgets_action {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ActionThreshold` of `AWS::Budgets::BudgetsAction`.
        ActionThreshold;
        new (value: Num = "Value", type_: ActionThresholdType = "Type");
        set {
        }
    }

    property! {
        /// `Definition` of `AWS::Budgets::BudgetsAction`.
        Definition;
        new ();
        set {
            /// `IamActionDefinition`. Update: in place.
            iam_action_definition: IamActionDefinition = "IamActionDefinition";
            /// `ScpActionDefinition`. Update: in place.
            scp_action_definition: ScpActionDefinition = "ScpActionDefinition";
            /// `SsmActionDefinition`. Update: in place.
            ssm_action_definition: SsmActionDefinition = "SsmActionDefinition";
        }
    }

    property! {
        /// `IamActionDefinition` of `AWS::Budgets::BudgetsAction`.
        IamActionDefinition;
        new (policy_arn: Str = "PolicyArn");
        set {
            /// `Groups`: 1 to 100 items, 1 to 640 characters, `^([\u0021-\u007F]+\u002F)?[\w+=,.@-]+$`. Update: in place.
            groups: List<Str> = "Groups";
            /// `Roles`: 1 to 100 items, 1 to 576 characters, `^([\u0021-\u007F]+\u002F)?[\w+=,.@-]+$`. Update: in place.
            roles: List<Str> = "Roles";
            /// `Users`: 1 to 100 items, 1 to 576 characters, `^([\u0021-\u007F]+\u002F)?[\w+=,.@-]+$`. Update: in place.
            users: List<Str> = "Users";
        }
    }

    property! {
        /// `ResourceTag` of `AWS::Budgets::BudgetsAction`.
        ResourceTag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `ScpActionDefinition` of `AWS::Budgets::BudgetsAction`.
        ScpActionDefinition;
        new (policy_id: Str = "PolicyId", target_ids: List<Str> = "TargetIds");
        set {
        }
    }

    property! {
        /// `SsmActionDefinition` of `AWS::Budgets::BudgetsAction`.
        SsmActionDefinition;
        new (subtype: Subtype = "Subtype", region: Str = "Region", instance_ids: List<Str> = "InstanceIds");
        set {
        }
    }

    property! {
        /// `Subscriber` of `AWS::Budgets::BudgetsAction`.
        Subscriber;
        new (type_: SubscriberType = "Type", address: Str = "Address");
        set {
        }
    }

    values! {
        /// `ActionThresholdType` of `AWS::Budgets::BudgetsAction`.
        ActionThresholdType {
            PERCENTAGE = "PERCENTAGE",
            ABSOLUTE_VALUE = "ABSOLUTE_VALUE",
        }
    }

    values! {
        /// `ActionType` of `AWS::Budgets::BudgetsAction`.
        ActionType {
            APPLY_IAM_POLICY = "APPLY_IAM_POLICY",
            APPLY_SCP_POLICY = "APPLY_SCP_POLICY",
            RUN_SSM_DOCUMENTS = "RUN_SSM_DOCUMENTS",
        }
    }

    values! {
        /// `ApprovalModel` of `AWS::Budgets::BudgetsAction`.
        ApprovalModel {
            AUTOMATIC = "AUTOMATIC",
            MANUAL = "MANUAL",
        }
    }

    values! {
        /// `NotificationType` of `AWS::Budgets::BudgetsAction`.
        NotificationType {
            ACTUAL = "ACTUAL",
            FORECASTED = "FORECASTED",
        }
    }

    values! {
        /// `SubscriberType` of `AWS::Budgets::BudgetsAction`.
        SubscriberType {
            SNS = "SNS",
            EMAIL = "EMAIL",
        }
    }

    values! {
        /// `Subtype` of `AWS::Budgets::BudgetsAction`.
        Subtype {
            STOP_EC2_INSTANCES = "STOP_EC2_INSTANCES",
            STOP_RDS_INSTANCES = "STOP_RDS_INSTANCES",
        }
    }
}
