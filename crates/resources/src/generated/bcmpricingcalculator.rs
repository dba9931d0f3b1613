// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::BcmPricingCalculator`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::BcmPricingCalculator::BillEstimate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billestimate.html).
    BillEstimate = "AWS::BcmPricingCalculator::BillEstimate", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `BillScenarioId`: 36 characters. Update: replaces.
        bill_scenario_id: Str = "BillScenarioId";
        /// `ExpiresAt`. Update: in place.
        expires_at: Str = "ExpiresAt";
        /// `Name`: at most 64 characters, `^[a-zA-Z0-9-]+$`. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<bill_estimate::Tag> = "Tags";
    }
    get {
        /// `BillInterval`
        bill_interval: Json = "BillInterval";
        /// `BillInterval.End`
        bill_interval_end: Str = "BillInterval.End";
        /// `BillInterval.Start`
        bill_interval_start: Str = "BillInterval.Start";
        /// `CostCategoryGroupSharingPreferenceArn`
        cost_category_group_sharing_preference_arn: Arn = "CostCategoryGroupSharingPreferenceArn";
        /// `CostCategoryGroupSharingPreferenceEffectiveDate`
        cost_category_group_sharing_preference_effective_date: Str = "CostCategoryGroupSharingPreferenceEffectiveDate";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `GroupSharingPreference`
        group_sharing_preference: Str = "GroupSharingPreference";
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::BcmPricingCalculator::BillEstimate`.
pub mod bill_estimate {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::BcmPricingCalculator::BillEstimate`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::BcmPricingCalculator::BillScenario`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billscenario.html).
    BillScenario = "AWS::BcmPricingCalculator::BillScenario", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `CostCategoryGroupSharingPreferenceArn`: 20 to 2048 characters. Update: in place.
        cost_category_group_sharing_preference_arn: Str = "CostCategoryGroupSharingPreferenceArn";
        /// `ExpiresAt`. Update: in place.
        expires_at: Str = "ExpiresAt";
        /// `GroupSharingPreference`. Update: in place.
        group_sharing_preference: bill_scenario::GroupSharingPreference = "GroupSharingPreference";
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9-]+$`. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<bill_scenario::Tag> = "Tags";
    }
    get {
        /// `BillInterval`
        bill_interval: Json = "BillInterval";
        /// `BillInterval.End`
        bill_interval_end: Str = "BillInterval.End";
        /// `BillInterval.Start`
        bill_interval_start: Str = "BillInterval.Start";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FailureMessage`
        failure_message: Str = "FailureMessage";
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::BcmPricingCalculator::BillScenario`.
pub mod bill_scenario {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bill_estimate::Tag;

    values! {
        /// `GroupSharingPreference` of `AWS::BcmPricingCalculator::BillScenario`.
        GroupSharingPreference {
            OPEN = "OPEN",
            PRIORITIZED = "PRIORITIZED",
            RESTRICTED = "RESTRICTED",
        }
    }
}

resource! {
    /// `AWS::BcmPricingCalculator::WorkloadEstimate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-workloadestimate.html).
    WorkloadEstimate = "AWS::BcmPricingCalculator::WorkloadEstimate", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `ExpiresAt`. Update: in place.
        expires_at: Str = "ExpiresAt";
        /// `Name`: at most 64 characters, `^[a-zA-Z0-9-]+$`. Update: in place.
        name: Str = "Name";
        /// `RateType`. Update: replaces.
        rate_type: workload_estimate::WorkloadEstimateRateType = "RateType";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<workload_estimate::Tag> = "Tags";
    }
    get {
        /// `CostCurrency`
        cost_currency: Str = "CostCurrency";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FailureMessage`
        failure_message: Str = "FailureMessage";
        /// `Id`
        id: Str = "Id";
        /// `RateTimestamp`
        rate_timestamp: Str = "RateTimestamp";
        /// `Status`
        status: Str = "Status";
        /// `TotalCost`
        total_cost: Num = "TotalCost";
    }
    ref arn;
}

/// Property types of `AWS::BcmPricingCalculator::WorkloadEstimate`.
pub mod workload_estimate {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bill_estimate::Tag;

    values! {
        /// `WorkloadEstimateRateType` of `AWS::BcmPricingCalculator::WorkloadEstimate`.
        WorkloadEstimateRateType {
            BEFORE_DISCOUNTS = "BEFORE_DISCOUNTS",
            AFTER_DISCOUNTS = "AFTER_DISCOUNTS",
            AFTER_DISCOUNTS_AND_COMMITMENTS = "AFTER_DISCOUNTS_AND_COMMITMENTS",
        }
    }
}
