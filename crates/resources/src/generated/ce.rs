// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CE`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CE::AnomalyMonitor`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalymonitor.html).
    AnomalyMonitor = "AWS::CE::AnomalyMonitor", Ref = CeAnomalyMonitorArn;
    tags "ResourceTags" List;
    new (monitor_name: Str = "MonitorName", monitor_type: anomaly_monitor::MonitorType = "MonitorType");
    set {
        /// `MonitorDimension`. Update: replaces.
        monitor_dimension: anomaly_monitor::MonitorDimension = "MonitorDimension";
        /// `MonitorName`: at most 1024 characters, `[\S\s]*`. Update: in place.
        monitor_name: Str = "MonitorName";
        /// `MonitorSpecification`. Update: replaces.
        monitor_specification: Str = "MonitorSpecification";
        /// `MonitorType`. Update: replaces.
        monitor_type: anomaly_monitor::MonitorType = "MonitorType";
        /// `ResourceTags`: at most 200 items. Update: replaces.
        resource_tags: List<anomaly_monitor::ResourceTag> = "ResourceTags";
    }
    get {
        /// `CreationDate`
        creation_date: Str = "CreationDate";
        /// `DimensionalValueCount`
        dimensional_value_count: Int = "DimensionalValueCount";
        /// `LastEvaluatedDate`
        last_evaluated_date: Str = "LastEvaluatedDate";
        /// `LastUpdatedDate`
        last_updated_date: Str = "LastUpdatedDate";
    }
    ref monitor_arn;
}

/// Property types of `AWS::CE::AnomalyMonitor`.
pub mod anomaly_monitor {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ResourceTag` of `AWS::CE::AnomalyMonitor`.
        ResourceTag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `MonitorDimension` of `AWS::CE::AnomalyMonitor`.
        MonitorDimension {
            SERVICE = "SERVICE",
            LINKED_ACCOUNT = "LINKED_ACCOUNT",
            TAG = "TAG",
            COST_CATEGORY = "COST_CATEGORY",
        }
    }

    values! {
        /// `MonitorType` of `AWS::CE::AnomalyMonitor`.
        MonitorType {
            DIMENSIONAL = "DIMENSIONAL",
            CUSTOM = "CUSTOM",
        }
    }
}

resource! {
    /// `AWS::CE::AnomalySubscription`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalysubscription.html).
    AnomalySubscription = "AWS::CE::AnomalySubscription", Ref = Arn;
    tags "ResourceTags" List;
    new_with AnomalySubscriptionRequired {
        /// `MonitorArnList`. Update: in place.
        monitor_arn_list: List<CeAnomalyMonitorArn> = "MonitorArnList",
        /// `Subscribers`. Update: in place.
        subscribers: List<anomaly_subscription::Subscriber> = "Subscribers",
        /// `Frequency`. Update: in place.
        frequency: anomaly_subscription::Frequency = "Frequency",
        /// `SubscriptionName`: at most 1024 characters, `[\S\s]*`. Update: in place.
        subscription_name: Str = "SubscriptionName",
    }
    set {
        /// `Frequency`. Update: in place.
        frequency: anomaly_subscription::Frequency = "Frequency";
        /// `MonitorArnList`. Update: in place.
        monitor_arn_list: List<CeAnomalyMonitorArn> = "MonitorArnList";
        /// `ResourceTags`: at most 200 items. Update: replaces.
        resource_tags: List<anomaly_subscription::ResourceTag> = "ResourceTags";
        /// `Subscribers`. Update: in place.
        subscribers: List<anomaly_subscription::Subscriber> = "Subscribers";
        /// `SubscriptionName`: at most 1024 characters, `[\S\s]*`. Update: in place.
        subscription_name: Str = "SubscriptionName";
        /// `Threshold`: at least 0. Update: in place.
        threshold: Num = "Threshold";
        /// `ThresholdExpression`. Update: in place.
        threshold_expression: Str = "ThresholdExpression";
    }
    get {
        /// `AccountId`
        account_id: Str = "AccountId";
    }
    ref subscription_arn;
}

/// Property types of `AWS::CE::AnomalySubscription`.
pub mod anomaly_subscription {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::anomaly_monitor::ResourceTag;

    property! {
        /// `Subscriber` of `AWS::CE::AnomalySubscription`.
        Subscriber;
        new (address: Str = "Address", type_: Type = "Type");
        set {
            /// `Status`. Update: in place.
            status: Status = "Status";
        }
    }

    values! {
        /// `Frequency` of `AWS::CE::AnomalySubscription`.
        Frequency {
            DAILY = "DAILY",
            IMMEDIATE = "IMMEDIATE",
            WEEKLY = "WEEKLY",
        }
    }

    values! {
        /// `Status` of `AWS::CE::AnomalySubscription`.
        Status {
            CONFIRMED = "CONFIRMED",
            DECLINED = "DECLINED",
        }
    }

    values! {
        /// `Type` of `AWS::CE::AnomalySubscription`.
        Type {
            EMAIL = "EMAIL",
            SNS = "SNS",
        }
    }
}

resource! {
    /// `AWS::CE::CostCategory`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-costcategory.html).
    CostCategory = "AWS::CE::CostCategory", Ref = Arn;
    tags "Tags" List;
    new_with CostCategoryRequired {
        /// `Name`: 1 to 50 characters. Update: replaces.
        name: Str = "Name",
        /// `RuleVersion`. Update: in place.
        rule_version: cost_category::RuleVersion = "RuleVersion",
        /// `Rules`. Update: in place.
        rules: Str = "Rules",
    }
    set {
        /// `DefaultValue`: 1 to 50 characters. Update: in place.
        default_value: Str = "DefaultValue";
        /// `Name`: 1 to 50 characters. Update: replaces.
        name: Str = "Name";
        /// `RuleVersion`. Update: in place.
        rule_version: cost_category::RuleVersion = "RuleVersion";
        /// `Rules`. Update: in place.
        rules: Str = "Rules";
        /// `SplitChargeRules`. Update: in place.
        split_charge_rules: Str = "SplitChargeRules";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<cost_category::ResourceTag> = "Tags";
    }
    get {
        /// `EffectiveStart`
        effective_start: Str = "EffectiveStart";
    }
    ref arn;
}

/// Property types of `AWS::CE::CostCategory`.
pub mod cost_category {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ResourceTag` of `AWS::CE::CostCategory`.
        ResourceTag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `RuleVersion` of `AWS::CE::CostCategory`.
        RuleVersion {
            COST_CATEGORY_EXPRESSION_V1 = "CostCategoryExpression.v1",
        }
    }
}
