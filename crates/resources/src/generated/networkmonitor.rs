// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::NetworkMonitor`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::NetworkMonitor::Monitor`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmonitor-monitor.html).
    Monitor = "AWS::NetworkMonitor::Monitor", Ref = Arn;
    tags "Tags" List;
    new (monitor_name: Str = "MonitorName");
    set {
        /// `AggregationPeriod`: at least 30. Update: in place.
        aggregation_period: Int = "AggregationPeriod";
        /// `MonitorName`: 1 to 200 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        monitor_name: Str = "MonitorName";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<monitor::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
        /// `State`
        state: Str = "State";
    }
    ref monitor_arn;
}

/// Property types of `AWS::NetworkMonitor::Monitor`.
pub mod monitor {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::NetworkMonitor::Monitor`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
