// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AIOps`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AIOps::InvestigationGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aiops-investigationgroup.html).
    InvestigationGroup = "AWS::AIOps::InvestigationGroup", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `ChatbotNotificationChannels`: no item twice. Update: in place.
        chatbot_notification_channels: List<investigation_group::ChatbotNotificationChannel> = "ChatbotNotificationChannels";
        /// `CrossAccountConfigurations`: at most 25 items, no item twice. Update: in place.
        cross_account_configurations: List<investigation_group::CrossAccountConfiguration> = "CrossAccountConfigurations";
        /// `EncryptionConfig`. Update: in place.
        encryption_config: investigation_group::EncryptionConfigMap = "EncryptionConfig";
        /// `InvestigationGroupPolicy`. Update: in place.
        investigation_group_policy: Str = "InvestigationGroupPolicy";
        /// `IsCloudTrailEventHistoryEnabled`. Update: in place.
        is_cloud_trail_event_history_enabled: Bool = "IsCloudTrailEventHistoryEnabled";
        /// `Name`: 1 to 512 characters, `^[\-_A-Za-z0-9\[\]\(\)\{\}\.: ]+$`. Update: replaces.
        name: Str = "Name";
        /// `RetentionInDays`: 7 to 90. Update: replaces.
        retention_in_days: DayCount = "RetentionInDays";
        /// `RoleArn`: 20 to 2048 characters, `^arn:.*$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `TagKeyBoundaries`: no item twice, 1 to 200 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`. Update: in place.
        tag_key_boundaries: List<Str> = "TagKeyBoundaries";
        /// `Tags`: no item twice. Update: in place.
        tags: List<investigation_group::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `LastModifiedAt`
        last_modified_at: Str = "LastModifiedAt";
        /// `LastModifiedBy`
        last_modified_by: Str = "LastModifiedBy";
    }
    ref arn;
}

/// Property types of `AWS::AIOps::InvestigationGroup`.
pub mod investigation_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ChatbotNotificationChannel` of `AWS::AIOps::InvestigationGroup`.
        ChatbotNotificationChannel;
        new ();
        set {
            /// `ChatConfigurationArns`: no item twice. Update: in place.
            chat_configuration_arns: List<Str> = "ChatConfigurationArns";
            /// `SNSTopicArn`: 20 to 2048 characters. Update: in place.
            sns_topic_arn: SnsTopicArn = "SNSTopicArn";
        }
    }

    property! {
        /// `CrossAccountConfiguration` of `AWS::AIOps::InvestigationGroup`.
        CrossAccountConfiguration;
        new ();
        set {
            /// `SourceRoleArn`: 20 to 2048 characters, `^arn:.*$`. Update: in place.
            source_role_arn: IamRoleArn = "SourceRoleArn";
        }
    }

    property! {
        /// `EncryptionConfigMap` of `AWS::AIOps::InvestigationGroup`.
        EncryptionConfigMap;
        new ();
        set {
            /// `EncryptionConfigurationType`: 1 to 128 characters. Update: in place.
            encryption_configuration_type: Str = "EncryptionConfigurationType";
            /// `KmsKeyId`: 1 to 256 characters. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `Tag` of `AWS::AIOps::InvestigationGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
