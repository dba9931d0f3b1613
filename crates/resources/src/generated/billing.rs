// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Billing`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Billing::BillingView`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html).
    BillingView = "AWS::Billing::BillingView", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", source_views: List<Str> = "SourceViews");
    set {
        /// `DataFilterExpression`. Update: in place.
        data_filter_expression: billing_view::DataFilterExpression = "DataFilterExpression";
        /// `Description`: at most 1024 characters, `^([ a-zA-Z0-9_\+=\.\-@]+)?$`. Update: replaces.
        description: Str = "Description";
        /// `Name`: 1 to 128 characters, `[a-zA-Z0-9_\+=\.\-@]+`. Update: replaces.
        name: Str = "Name";
        /// `SourceViews`: 1 to 10 items, no item twice. Update: in place.
        source_views: List<Str> = "SourceViews";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<billing_view::Tag> = "Tags";
    }
    get {
        /// `BillingViewType`
        billing_view_type: Str = "BillingViewType";
        /// `CreatedAt`
        created_at: Num = "CreatedAt";
        /// `OwnerAccountId`
        owner_account_id: Str = "OwnerAccountId";
        /// `UpdatedAt`
        updated_at: Num = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::Billing::BillingView`.
pub mod billing_view {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DataFilterExpression` of `AWS::Billing::BillingView`.
        DataFilterExpression;
        new ();
        set {
            /// `Dimensions`. Update: in place.
            dimensions: Dimensions = "Dimensions";
            /// `Tags`. Update: in place.
            tags: Tags = "Tags";
            /// `TimeRange`. Update: in place.
            time_range: TimeRange = "TimeRange";
        }
    }

    property! {
        /// `Dimensions` of `AWS::Billing::BillingView`.
        Dimensions;
        new ();
        set {
            /// `Key`. Update: in place.
            key: DimensionKey = "Key";
            /// `Values`: 1 to 200 items, at most 1024 characters, `[\S\s]*`. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `Tag` of `AWS::Billing::BillingView`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Tags` of `AWS::Billing::BillingView`.
        Tags;
        new ();
        set {
            /// `Key`: at most 1024 characters, `[\S\s]*`. Update: in place.
            key: Str = "Key";
            /// `Values`: 1 to 200 items, at most 1024 characters, `[\S\s]*`. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `TimeRange` of `AWS::Billing::BillingView`.
        TimeRange;
        new ();
        set {
            /// `BeginDateInclusive`. Update: in place.
            begin_date_inclusive: Str = "BeginDateInclusive";
            /// `EndDateInclusive`. Update: in place.
            end_date_inclusive: Str = "EndDateInclusive";
        }
    }

    values! {
        /// `DimensionKey` of `AWS::Billing::BillingView`.
        DimensionKey {
            LINKED_ACCOUNT = "LINKED_ACCOUNT",
        }
    }
}
