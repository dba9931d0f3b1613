// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Rbin`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Rbin::Rule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rbin-rule.html).
    Rule = "AWS::Rbin::Rule", Ref = Arn;
    tags "Tags" List;
    new (retention_period: rule::RetentionPeriod = "RetentionPeriod", resource_type: rule::ResourceType = "ResourceType");
    set {
        /// `Description`: at most 255 characters, `^[\S ]{0,255}$`. Update: in place.
        description: Str = "Description";
        /// `ExcludeResourceTags`: at most 5 items, no item twice. Update: in place.
        exclude_resource_tags: List<rule::ResourceTag> = "ExcludeResourceTags";
        /// `LockConfiguration`. Update: in place.
        lock_configuration: rule::UnlockDelay = "LockConfiguration";
        /// `ResourceTags`: at most 50 items, no item twice. Update: in place.
        resource_tags: List<rule::ResourceTag> = "ResourceTags";
        /// `ResourceType`. Update: replaces.
        resource_type: rule::ResourceType = "ResourceType";
        /// `RetentionPeriod`. Update: in place.
        retention_period: rule::RetentionPeriod = "RetentionPeriod";
        /// `Status`: `pending|available`. Update: in place.
        status: Str = "Status";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<rule::Tag> = "Tags";
    }
    get {
        /// `Identifier`
        identifier: Str = "Identifier";
        /// `LockState`
        lock_state: Str = "LockState";
    }
    ref arn;
}

/// Property types of `AWS::Rbin::Rule`.
pub mod rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ResourceTag` of `AWS::Rbin::Rule`.
        ResourceTag;
        new_with ResourceTagRequired {
            /// `ResourceTagKey`: 1 to 128 characters, `^[\S\s]{1,128}$`. Update: in place.
            resource_tag_key: Str = "ResourceTagKey",
            /// `ResourceTagValue`: at most 256 characters, `^[\S\s]{0,256}$`. Update: in place.
            resource_tag_value: Str = "ResourceTagValue",
        }
        set {
        }
    }

    property! {
        /// `RetentionPeriod` of `AWS::Rbin::Rule`.
        RetentionPeriod;
        new (retention_period_value: Int = "RetentionPeriodValue", retention_period_unit: RetentionPeriodUnit = "RetentionPeriodUnit");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Rbin::Rule`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `UnlockDelay` of `AWS::Rbin::Rule`.
        UnlockDelay;
        new ();
        set {
            /// `UnlockDelayUnit`. Update: in place.
            unlock_delay_unit: UnlockDelayUnit = "UnlockDelayUnit";
            /// `UnlockDelayValue`: 7 to 30. Update: in place.
            unlock_delay_value: Int = "UnlockDelayValue";
        }
    }

    values! {
        /// `ResourceType` of `AWS::Rbin::Rule`.
        ResourceType {
            EBS_SNAPSHOT = "EBS_SNAPSHOT",
            EC2_IMAGE = "EC2_IMAGE",
            EBS_VOLUME = "EBS_VOLUME",
        }
    }

    values! {
        /// `RetentionPeriodUnit` of `AWS::Rbin::Rule`.
        RetentionPeriodUnit {
            DAYS = "DAYS",
        }
    }

    values! {
        /// `UnlockDelayUnit` of `AWS::Rbin::Rule`.
        UnlockDelayUnit {
            DAYS = "DAYS",
        }
    }
}
