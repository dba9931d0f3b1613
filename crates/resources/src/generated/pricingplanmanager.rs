// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::PricingPlanManager`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::PricingPlanManager::Subscription`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pricingplanmanager-subscription.html).
    Subscription = "AWS::PricingPlanManager::Subscription", Ref = Arn;
    new (plan_family: subscription::PlanFamily = "PlanFamily", plan_tier: Str = "PlanTier", resource_arns: List<Str> = "ResourceArns");
    set {
        /// `PlanFamily`. Update: replaces.
        plan_family: subscription::PlanFamily = "PlanFamily";
        /// `PlanTier`. Update: in place.
        plan_tier: Str = "PlanTier";
        /// `ResourceArns`: 1 to 10 items. Update: in place.
        resource_arns: List<Str> = "ResourceArns";
        /// `UsageLevel`. Update: in place.
        usage_level: subscription::UsageLevel = "UsageLevel";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CurrentPlanTier`
        current_plan_tier: Str = "CurrentPlanTier";
        /// `Status`
        status: Str = "Status";
        /// `StatusReason`
        status_reason: Str = "StatusReason";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::PricingPlanManager::Subscription`.
pub mod subscription {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `PlanFamily` of `AWS::PricingPlanManager::Subscription`.
        PlanFamily {
            CLOUD_FRONT = "CloudFront",
        }
    }

    values! {
        /// `UsageLevel` of `AWS::PricingPlanManager::Subscription`.
        UsageLevel {
            DEFAULT = "DEFAULT",
            CF_PREMIUM_L2 = "CF_PREMIUM_L2",
            CF_PREMIUM_L3 = "CF_PREMIUM_L3",
            CF_PREMIUM_L4 = "CF_PREMIUM_L4",
            CF_PREMIUM_L5 = "CF_PREMIUM_L5",
            CF_PREMIUM_L6 = "CF_PREMIUM_L6",
            CF_PREMIUM_L7 = "CF_PREMIUM_L7",
        }
    }
}
