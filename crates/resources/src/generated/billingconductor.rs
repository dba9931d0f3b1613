// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::BillingConductor`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::BillingConductor::BillingGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-billinggroup.html).
    BillingGroup = "AWS::BillingConductor::BillingGroup", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", account_grouping: billing_group::AccountGrouping = "AccountGrouping", computation_preference: billing_group::ComputationPreference = "ComputationPreference");
    set {
        /// `AccountGrouping`. Update: in place.
        account_grouping: billing_group::AccountGrouping = "AccountGrouping";
        /// `ComputationPreference`. Update: in place.
        computation_preference: billing_group::ComputationPreference = "ComputationPreference";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 128 characters, `[a-zA-Z0-9_\+=\.\-@]+`. Update: in place.
        name: Str = "Name";
        /// `PrimaryAccountId`: `[0-9]{12}`. Update: replaces.
        primary_account_id: Str = "PrimaryAccountId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<billing_group::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Int = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Int = "LastModifiedTime";
        /// `Size`
        size: Int = "Size";
        /// `Status`
        status: Str = "Status";
        /// `StatusReason`
        status_reason: Str = "StatusReason";
    }
    ref arn;
}

/// Property types of `AWS::BillingConductor::BillingGroup`.
pub mod billing_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccountGrouping` of `AWS::BillingConductor::BillingGroup`.
        AccountGrouping;
        new ();
        set {
            /// `AutoAssociate`. Update: in place.
            auto_associate: Bool = "AutoAssociate";
            /// `LinkedAccountIds`: 1 to 30 items, no item twice, `[0-9]{12}`. Update: in place.
            linked_account_ids: List<Str> = "LinkedAccountIds";
            /// `ResponsibilityTransferArn`. Update: in place.
            responsibility_transfer_arn: Str = "ResponsibilityTransferArn";
        }
    }

    property! {
        /// `ComputationPreference` of `AWS::BillingConductor::BillingGroup`.
        ComputationPreference;
        new (pricing_plan_arn: Str = "PricingPlanArn");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::BillingConductor::BillingGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::BillingConductor::CustomLineItem`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html).
    CustomLineItem = "AWS::BillingConductor::CustomLineItem", Ref = Arn;
    tags "Tags" List;
    new_with CustomLineItemRequired {
        /// `Name`: 1 to 128 characters, `[a-zA-Z0-9_\+=\.\-@]+`. Update: in place.
        name: Str = "Name",
        /// `BillingGroupArn`. Update: replaces.
        billing_group_arn: Str = "BillingGroupArn",
    }
    set {
        /// `AccountId`: `[0-9]{12}`. Update: replaces.
        account_id: Str = "AccountId";
        /// `BillingGroupArn`. Update: replaces.
        billing_group_arn: Str = "BillingGroupArn";
        /// `BillingPeriodRange`. Update: in place.
        billing_period_range: custom_line_item::BillingPeriodRange = "BillingPeriodRange";
        /// `ComputationRule`. Update: replaces.
        computation_rule: custom_line_item::ComputationRule = "ComputationRule";
        /// `CustomLineItemChargeDetails`. Update: in place.
        custom_line_item_charge_details: custom_line_item::CustomLineItemChargeDetails = "CustomLineItemChargeDetails";
        /// `Description`: 1 to 255 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 128 characters, `[a-zA-Z0-9_\+=\.\-@]+`. Update: in place.
        name: Str = "Name";
        /// `PresentationDetails`. Update: replaces.
        presentation_details: custom_line_item::PresentationDetails = "PresentationDetails";
        /// `Tags`: no item twice. Update: in place.
        tags: List<custom_line_item::Tag> = "Tags";
    }
    get {
        /// `AssociationSize`
        association_size: Int = "AssociationSize";
        /// `CreationTime`
        creation_time: Int = "CreationTime";
        /// `CurrencyCode`
        currency_code: Str = "CurrencyCode";
        /// `LastModifiedTime`
        last_modified_time: Int = "LastModifiedTime";
        /// `ProductCode`
        product_code: Str = "ProductCode";
    }
    ref arn;
}

/// Property types of `AWS::BillingConductor::CustomLineItem`.
pub mod custom_line_item {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::billing_group::Tag;

    property! {
        /// `BillingPeriodRange` of `AWS::BillingConductor::CustomLineItem`.
        BillingPeriodRange;
        new ();
        set {
            /// `ExclusiveEndBillingPeriod`: `\d{4}-(0?[1-9]|1[012])`. Update: replaces.
            exclusive_end_billing_period: Str = "ExclusiveEndBillingPeriod";
            /// `InclusiveStartBillingPeriod`: `\d{4}-(0?[1-9]|1[012])`. Update: replaces.
            inclusive_start_billing_period: Str = "InclusiveStartBillingPeriod";
        }
    }

    property! {
        /// `CustomLineItemChargeDetails` of `AWS::BillingConductor::CustomLineItem`.
        CustomLineItemChargeDetails;
        new (type_: Type = "Type");
        set {
            /// `Flat`. Update: in place.
            flat: CustomLineItemFlatChargeDetails = "Flat";
            /// `LineItemFilters`: no item twice. Update: in place.
            line_item_filters: List<LineItemFilter> = "LineItemFilters";
            /// `Percentage`. Update: in place.
            percentage: CustomLineItemPercentageChargeDetails = "Percentage";
        }
    }

    property! {
        /// `CustomLineItemFlatChargeDetails` of `AWS::BillingConductor::CustomLineItem`.
        CustomLineItemFlatChargeDetails;
        new (charge_value: Num = "ChargeValue");
        set {
        }
    }

    property! {
        /// `CustomLineItemPercentageChargeDetails` of `AWS::BillingConductor::CustomLineItem`.
        CustomLineItemPercentageChargeDetails;
        new (percentage_value: Num = "PercentageValue");
        set {
            /// `ChildAssociatedResources`: no item twice. Update: in place.
            child_associated_resources: List<Str> = "ChildAssociatedResources";
        }
    }

    property! {
        /// `LineItemFilter` of `AWS::BillingConductor::CustomLineItem`.
        LineItemFilter;
        new (attribute: Attribute = "Attribute", match_option: MatchOption = "MatchOption");
        set {
            /// `AttributeValues`: no item twice, 1 to 256 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            attribute_values: List<Str> = "AttributeValues";
            /// `Values`: no item twice. Update: in place.
            values: List<LineItemFilterValue> = "Values";
        }
    }

    property! {
        /// `PresentationDetails` of `AWS::BillingConductor::CustomLineItem`.
        PresentationDetails;
        new (service: Str = "Service");
        set {
        }
    }

    values! {
        /// `Attribute` of `AWS::BillingConductor::CustomLineItem`.
        Attribute {
            LINE_ITEM_TYPE = "LINE_ITEM_TYPE",
            SERVICE = "SERVICE",
        }
    }

    values! {
        /// `ComputationRule` of `AWS::BillingConductor::CustomLineItem`.
        ComputationRule {
            CONSOLIDATED = "CONSOLIDATED",
            ITEMIZED = "ITEMIZED",
        }
    }

    values! {
        /// `LineItemFilterValue` of `AWS::BillingConductor::CustomLineItem`.
        LineItemFilterValue {
            SAVINGS_PLAN_NEGATION = "SAVINGS_PLAN_NEGATION",
        }
    }

    values! {
        /// `MatchOption` of `AWS::BillingConductor::CustomLineItem`.
        MatchOption {
            NOT_EQUAL = "NOT_EQUAL",
            EQUAL = "EQUAL",
        }
    }

    values! {
        /// `Type` of `AWS::BillingConductor::CustomLineItem`.
        Type {
            FEE = "FEE",
            CREDIT = "CREDIT",
        }
    }
}

resource! {
    /// `AWS::BillingConductor::PricingPlan`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingplan.html).
    PricingPlan = "AWS::BillingConductor::PricingPlan", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 128 characters, `[a-zA-Z0-9_\+=\.\-@]+`. Update: in place.
        name: Str = "Name";
        /// `PricingRuleArns`: at most 30 items. Update: in place.
        pricing_rule_arns: List<Str> = "PricingRuleArns";
        /// `Tags`: no item twice. Update: in place.
        tags: List<pricing_plan::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Int = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Int = "LastModifiedTime";
        /// `Size`
        size: Int = "Size";
    }
    ref arn;
}

/// Property types of `AWS::BillingConductor::PricingPlan`.
pub mod pricing_plan {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::billing_group::Tag;
}

resource! {
    /// `AWS::BillingConductor::PricingRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingrule.html).
    PricingRule = "AWS::BillingConductor::PricingRule", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", scope: pricing_rule::Scope = "Scope", type_: pricing_rule::Type = "Type");
    set {
        /// `BillingEntity`. Update: replaces.
        billing_entity: pricing_rule::BillingEntity = "BillingEntity";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `ModifierPercentage`: at least 0. Update: in place.
        modifier_percentage: Num = "ModifierPercentage";
        /// `Name`: 1 to 128 characters, `[a-zA-Z0-9_\+=\.\-@]+`. Update: in place.
        name: Str = "Name";
        /// `Operation`: 1 to 256 characters, `^\S+$`. Update: replaces.
        operation: Str = "Operation";
        /// `Scope`. Update: replaces.
        scope: pricing_rule::Scope = "Scope";
        /// `Service`: 1 to 128 characters, `[a-zA-Z0-9\.\-]+`. Update: replaces.
        service: Str = "Service";
        /// `Tags`: no item twice. Update: in place.
        tags: List<pricing_rule::Tag> = "Tags";
        /// `Tiering`. Update: in place.
        tiering: pricing_rule::Tiering = "Tiering";
        /// `Type`. Update: in place.
        type_: pricing_rule::Type = "Type";
        /// `UsageType`: 1 to 256 characters, `^\S+$`. Update: replaces.
        usage_type: Str = "UsageType";
    }
    get {
        /// `AssociatedPricingPlanCount`
        associated_pricing_plan_count: Int = "AssociatedPricingPlanCount";
        /// `CreationTime`
        creation_time: Int = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Int = "LastModifiedTime";
    }
    ref arn;
}

/// Property types of `AWS::BillingConductor::PricingRule`.
pub mod pricing_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::billing_group::Tag;

    property! {
        /// `CustomTier` of `AWS::BillingConductor::PricingRule`.
        CustomTier;
        new_with CustomTierRequired {
            /// `BeginRangeInclusive`: at least 0. Update: in place.
            begin_range_inclusive: Num = "BeginRangeInclusive",
            /// `RateValue`: at least 0. Update: in place.
            rate_value: Num = "RateValue",
        }
        set {
            /// `EndRangeExclusive`: at least 0. Update: in place.
            end_range_exclusive: Num = "EndRangeExclusive";
        }
    }

    property! {
        /// `FreeTier` of `AWS::BillingConductor::PricingRule`.
        FreeTier;
        new (activated: Bool = "Activated");
        set {
        }
    }

    property! {
        /// `Tiering` of `AWS::BillingConductor::PricingRule`.
        Tiering;
        new ();
        set {
            /// `CustomTiers`: 1 to 10 items. Update: in place.
            custom_tiers: List<CustomTier> = "CustomTiers";
            /// `FreeTier`. Update: in place.
            free_tier: FreeTier = "FreeTier";
        }
    }

    values! {
        /// `BillingEntity` of `AWS::BillingConductor::PricingRule`.
        BillingEntity {
            AWS = "AWS",
            AWS_MARKETPLACE = "AWS Marketplace",
            AISPL = "AISPL",
        }
    }

    values! {
        /// `Scope` of `AWS::BillingConductor::PricingRule`.
        Scope {
            GLOBAL = "GLOBAL",
            SERVICE = "SERVICE",
            BILLING_ENTITY = "BILLING_ENTITY",
            SKU = "SKU",
        }
    }

    values! {
        /// `Type` of `AWS::BillingConductor::PricingRule`.
        Type {
            MARKUP = "MARKUP",
            DISCOUNT = "DISCOUNT",
            TIERING = "TIERING",
        }
    }
}
