// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ComputeOptimizer`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ComputeOptimizer::AutomationRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html).
    AutomationRule = "AWS::ComputeOptimizer::AutomationRule", Ref = Arn;
    tags "Tags" List;
    new_with AutomationRuleRequired {
        /// `Name`: at most 128 characters, `^[a-zA-Z0-9_-]*$`. Update: in place.
        name: Str = "Name",
        /// `RuleType`. Update: in place.
        rule_type: automation_rule::RuleType = "RuleType",
        /// `RecommendedActionTypes`: at least 1 items. Update: in place.
        recommended_action_types: List<automation_rule::RecommendedActionTypes> = "RecommendedActionTypes",
        /// `Schedule`. Update: in place.
        schedule: automation_rule::Schedule = "Schedule",
        /// `Status`. Update: in place.
        status: automation_rule::Status = "Status",
    }
    set {
        /// `Criteria`. Update: in place.
        criteria: automation_rule::Criteria = "Criteria";
        /// `Description`: at most 1024 characters, `^[a-zA-Z0-9_\-\s@\.]*$`. Update: in place.
        description: Str = "Description";
        /// `Name`: at most 128 characters, `^[a-zA-Z0-9_-]*$`. Update: in place.
        name: Str = "Name";
        /// `OrganizationConfiguration`. Update: in place.
        organization_configuration: automation_rule::OrganizationConfiguration = "OrganizationConfiguration";
        /// `Priority`. Update: in place.
        priority: Str = "Priority";
        /// `RecommendedActionTypes`: at least 1 items. Update: in place.
        recommended_action_types: List<automation_rule::RecommendedActionTypes> = "RecommendedActionTypes";
        /// `RuleType`. Update: in place.
        rule_type: automation_rule::RuleType = "RuleType";
        /// `Schedule`. Update: in place.
        schedule: automation_rule::Schedule = "Schedule";
        /// `Status`. Update: in place.
        status: automation_rule::Status = "Status";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<automation_rule::Tag> = "Tags";
    }
    get {
        /// `AccountId`
        account_id: Str = "AccountId";
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `LastUpdatedTimestamp`
        last_updated_timestamp: Str = "LastUpdatedTimestamp";
        /// `RuleId`
        rule_id: Str = "RuleId";
        /// `RuleRevision`
        rule_revision: Str = "RuleRevision";
    }
    ref rule_arn;
}

/// Property types of `AWS::ComputeOptimizer::AutomationRule`.
pub mod automation_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Criteria` of `AWS::ComputeOptimizer::AutomationRule`.
        Criteria;
        new ();
        set {
            /// `EbsVolumeSizeInGib`. Update: in place.
            ebs_volume_size_in_gib: List<IntegerCriteriaCondition> = "EbsVolumeSizeInGib";
            /// `EbsVolumeType`. Update: in place.
            ebs_volume_type: List<StringCriteriaCondition> = "EbsVolumeType";
            /// `EstimatedMonthlySavings`. Update: in place.
            estimated_monthly_savings: List<DoubleCriteriaCondition> = "EstimatedMonthlySavings";
            /// `LookBackPeriodInDays`. Update: in place.
            look_back_period_in_days: List<IntegerCriteriaCondition> = "LookBackPeriodInDays";
            /// `Region`. Update: in place.
            region: List<StringCriteriaCondition> = "Region";
            /// `ResourceArn`. Update: in place.
            resource_arn: List<StringCriteriaCondition> = "ResourceArn";
            /// `ResourceTag`. Update: in place.
            resource_tag: List<ResourceTagsCriteriaCondition> = "ResourceTag";
            /// `RestartNeeded`. Update: in place.
            restart_needed: List<StringCriteriaCondition> = "RestartNeeded";
        }
    }

    property! {
        /// `DoubleCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
        DoubleCriteriaCondition;
        new ();
        set {
            /// `Comparison`. Update: in place.
            comparison: Comparison = "Comparison";
            /// `Values`. Update: in place.
            values: List<Num> = "Values";
        }
    }

    property! {
        /// `IntegerCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
        IntegerCriteriaCondition;
        new ();
        set {
            /// `Comparison`. Update: in place.
            comparison: Comparison = "Comparison";
            /// `Values`. Update: in place.
            values: List<Int> = "Values";
        }
    }

    property! {
        /// `OrganizationConfiguration` of `AWS::ComputeOptimizer::AutomationRule`.
        OrganizationConfiguration;
        new ();
        set {
            /// `AccountIds`: 1 to 50 items, `^[0-9]{12}$`. Update: in place.
            account_ids: List<Str> = "AccountIds";
            /// `RuleApplyOrder`. Update: in place.
            rule_apply_order: RuleApplyOrder = "RuleApplyOrder";
        }
    }

    property! {
        /// `ResourceTagsCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
        ResourceTagsCriteriaCondition;
        new ();
        set {
            /// `Comparison`. Update: in place.
            comparison: Comparison = "Comparison";
            /// `Key`: 1 to 512 characters, `^[\w\s\.\-\:\/\=\+\@\*\?]+$`. Update: in place.
            key: Str = "Key";
            /// `Values`: 1 to 512 characters, `^[\w\s\.\-\:\/\=\+\@\*\?]+$`. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `Schedule` of `AWS::ComputeOptimizer::AutomationRule`.
        Schedule;
        new ();
        set {
            /// `ExecutionWindowInMinutes`: 60 to 1440. Update: in place.
            execution_window_in_minutes: Int = "ExecutionWindowInMinutes";
            /// `ScheduleExpression`. Update: in place.
            schedule_expression: Str = "ScheduleExpression";
            /// `ScheduleExpressionTimezone`. Update: in place.
            schedule_expression_timezone: Str = "ScheduleExpressionTimezone";
        }
    }

    property! {
        /// `StringCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
        StringCriteriaCondition;
        new ();
        set {
            /// `Comparison`. Update: in place.
            comparison: Comparison = "Comparison";
            /// `Values`: 1 to 512 characters, `^[\w\s\.\-\:\/\=\+\@\*\?]+$`. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `Tag` of `AWS::ComputeOptimizer::AutomationRule`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Comparison` of `AWS::ComputeOptimizer::AutomationRule`.
        Comparison {
            STRING_EQUALS = "StringEquals",
            STRING_NOT_EQUALS = "StringNotEquals",
            STRING_EQUALS_IGNORE_CASE = "StringEqualsIgnoreCase",
            STRING_NOT_EQUALS_IGNORE_CASE = "StringNotEqualsIgnoreCase",
            STRING_LIKE = "StringLike",
            STRING_NOT_LIKE = "StringNotLike",
            NUMERIC_EQUALS = "NumericEquals",
            NUMERIC_NOT_EQUALS = "NumericNotEquals",
            NUMERIC_LESS_THAN = "NumericLessThan",
            NUMERIC_LESS_THAN_EQUALS = "NumericLessThanEquals",
            NUMERIC_GREATER_THAN = "NumericGreaterThan",
            NUMERIC_GREATER_THAN_EQUALS = "NumericGreaterThanEquals",
        }
    }

    values! {
        /// `RecommendedActionTypes` of `AWS::ComputeOptimizer::AutomationRule`.
        RecommendedActionTypes {
            SNAPSHOT_AND_DELETE_UNATTACHED_EBS_VOLUME = "SnapshotAndDeleteUnattachedEbsVolume",
            UPGRADE_EBS_VOLUME_TYPE = "UpgradeEbsVolumeType",
        }
    }

    values! {
        /// `RuleApplyOrder` of `AWS::ComputeOptimizer::AutomationRule`.
        RuleApplyOrder {
            BEFORE_ACCOUNT_RULES = "BeforeAccountRules",
            AFTER_ACCOUNT_RULES = "AfterAccountRules",
        }
    }

    values! {
        /// `RuleType` of `AWS::ComputeOptimizer::AutomationRule`.
        RuleType {
            ACCOUNT_RULE = "AccountRule",
            ORGANIZATION_RULE = "OrganizationRule",
        }
    }

    values! {
        /// `Status` of `AWS::ComputeOptimizer::AutomationRule`.
        Status {
            ACTIVE = "Active",
            INACTIVE = "Inactive",
        }
    }
}
