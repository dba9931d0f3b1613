// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::KendraRanking`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::KendraRanking::ExecutionPlan`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendraranking-executionplan.html).
    ExecutionPlan = "AWS::KendraRanking::ExecutionPlan", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `CapacityUnits`. Update: in place.
        capacity_units: execution_plan::CapacityUnitsConfiguration = "CapacityUnits";
        /// `Description`: at most 1000 characters, `^\P{C}*$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 1000 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<execution_plan::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::KendraRanking::ExecutionPlan`.
pub mod execution_plan {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CapacityUnitsConfiguration` of `AWS::KendraRanking::ExecutionPlan`.
        CapacityUnitsConfiguration;
        new (rescore_capacity_units: Int = "RescoreCapacityUnits");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::KendraRanking::ExecutionPlan`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
