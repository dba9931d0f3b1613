// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Braket`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Braket::SpendingLimit`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-braket-spendinglimit.html).
    SpendingLimit = "AWS::Braket::SpendingLimit", Ref = Arn;
    tags "Tags" List;
    new_with SpendingLimitRequired {
        /// `DeviceArn`: 1 to 256 characters. Update: replaces.
        device_arn: Str = "DeviceArn",
        /// `SpendingLimit`: at least 1 characters, `^\d+(\.\d{1,2})?$`. Update: in place.
        spending_limit: Str = "SpendingLimit",
    }
    set {
        /// `DeviceArn`: 1 to 256 characters. Update: replaces.
        device_arn: Str = "DeviceArn";
        /// `SpendingLimit`: at least 1 characters, `^\d+(\.\d{1,2})?$`. Update: in place.
        spending_limit: Str = "SpendingLimit";
        /// `Tags`: no item twice. Update: in place.
        tags: List<spending_limit::Tag> = "Tags";
        /// `TimePeriod`. Update: in place.
        time_period: spending_limit::TimePeriod = "TimePeriod";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `QueuedSpend`
        queued_spend: Str = "QueuedSpend";
        /// `TotalSpend`
        total_spend: Str = "TotalSpend";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref spending_limit_arn;
}

/// Property types of `AWS::Braket::SpendingLimit`.
pub mod spending_limit {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Braket::SpendingLimit`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TimePeriod` of `AWS::Braket::SpendingLimit`.
        TimePeriod;
        new_with TimePeriodRequired {
            /// `StartAt`. Update: in place.
            start_at: Str = "StartAt",
            /// `EndAt`. Update: in place.
            end_at: Str = "EndAt",
        }
        set {
        }
    }
}
