// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Chatbot`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Chatbot::CustomAction`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-customaction.html).
    CustomAction = "AWS::Chatbot::CustomAction", Ref = Arn;
    tags "Tags" List;
    new (action_name: Str = "ActionName", definition: custom_action::CustomActionDefinition = "Definition");
    set {
        /// `ActionName`: 1 to 64 characters, `^[a-zA-Z0-9_-]{1,64}$`. Update: replaces.
        action_name: Str = "ActionName";
        /// `AliasName`: 1 to 30 characters, `^[A-Za-z0-9-_]+$`. Update: in place.
        alias_name: Str = "AliasName";
        /// `Attachments`. Update: in place.
        attachments: List<custom_action::CustomActionAttachment> = "Attachments";
        /// `Definition`. Update: in place.
        definition: custom_action::CustomActionDefinition = "Definition";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<custom_action::Tag> = "Tags";
    }
    get {
    }
    ref custom_action_arn;
}

/// Property types of `AWS::Chatbot::CustomAction`.
pub mod custom_action {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CustomActionAttachment` of `AWS::Chatbot::CustomAction`.
        CustomActionAttachment;
        new ();
        set {
            /// `ButtonText`: 1 to 50 characters, `^[\S\s]+$`. Update: in place.
            button_text: Str = "ButtonText";
            /// `Criteria`: 1 to 5 items. Update: in place.
            criteria: List<CustomActionAttachmentCriteria> = "Criteria";
            /// `NotificationType`: 1 to 100 characters, `^[a-zA-Z0-9-]+$`. Update: in place.
            notification_type: Str = "NotificationType";
            /// `Variables`. Update: in place.
            variables: Map<Str> = "Variables";
        }
    }

    property! {
        /// `CustomActionAttachmentCriteria` of `AWS::Chatbot::CustomAction`.
        CustomActionAttachmentCriteria;
        new (operator: CustomActionAttachmentCriteriaOperator = "Operator", variable_name: Str = "VariableName");
        set {
            /// `Value`: at most 1024 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `CustomActionDefinition` of `AWS::Chatbot::CustomAction`.
        CustomActionDefinition;
        new (command_text: Str = "CommandText");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Chatbot::CustomAction`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `CustomActionAttachmentCriteriaOperator` of `AWS::Chatbot::CustomAction`.
        CustomActionAttachmentCriteriaOperator {
            HAS_VALUE = "HAS_VALUE",
            EQUALS = "EQUALS",
        }
    }
}

resource! {
    /// `AWS::Chatbot::MicrosoftTeamsChannelConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-microsoftteamschannelconfiguration.html).
    MicrosoftTeamsChannelConfiguration = "AWS::Chatbot::MicrosoftTeamsChannelConfiguration", Ref = Arn;
    tags "Tags" List;
    new_with MicrosoftTeamsChannelConfigurationRequired {
        /// `TeamId`: 36 characters. Update: replaces.
        team_id: Str = "TeamId",
        /// `TeamsChannelId`: 1 to 256 characters. Update: in place.
        teams_channel_id: Str = "TeamsChannelId",
        /// `TeamsTenantId`: 36 characters. Update: replaces.
        teams_tenant_id: Str = "TeamsTenantId",
        /// `ConfigurationName`: 1 to 128 characters, `^[A-Za-z0-9-_]+$`. Update: replaces.
        configuration_name: Str = "ConfigurationName",
        /// `IamRoleArn`. Update: in place.
        iam_role_arn: IamRoleArn = "IamRoleArn",
    }
    set {
        /// `ConfigurationName`: 1 to 128 characters, `^[A-Za-z0-9-_]+$`. Update: replaces.
        configuration_name: Str = "ConfigurationName";
        /// `CustomizationResourceArns`. Update: in place.
        customization_resource_arns: List<Str> = "CustomizationResourceArns";
        /// `GuardrailPolicies`. Update: in place.
        guardrail_policies: List<Str> = "GuardrailPolicies";
        /// `IamRoleArn`. Update: in place.
        iam_role_arn: IamRoleArn = "IamRoleArn";
        /// `LoggingLevel`: 4 to 5 characters, `^(ERROR|INFO|NONE)$`, default `"NONE"`. Update: in place.
        logging_level: Str = "LoggingLevel";
        /// `SnsTopicArns`. Update: in place.
        sns_topic_arns: List<Str> = "SnsTopicArns";
        /// `Tags`. Update: in place.
        tags: List<microsoft_teams_channel_configuration::Tag> = "Tags";
        /// `TeamId`: 36 characters. Update: replaces.
        team_id: Str = "TeamId";
        /// `TeamsChannelId`: 1 to 256 characters. Update: in place.
        teams_channel_id: Str = "TeamsChannelId";
        /// `TeamsChannelName`: 1 to 256 characters, `^(.*)$`. Update: in place.
        teams_channel_name: Str = "TeamsChannelName";
        /// `TeamsTenantId`: 36 characters. Update: replaces.
        teams_tenant_id: Str = "TeamsTenantId";
        /// `UserRoleRequired`: default `false`. Update: in place.
        user_role_required: Bool = "UserRoleRequired";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Chatbot::MicrosoftTeamsChannelConfiguration`.
pub mod microsoft_teams_channel_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_action::Tag;
}

resource! {
    /// `AWS::Chatbot::SlackChannelConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-slackchannelconfiguration.html).
    SlackChannelConfiguration = "AWS::Chatbot::SlackChannelConfiguration", Ref = Arn;
    tags "Tags" List;
    new_with SlackChannelConfigurationRequired {
        /// `SlackWorkspaceId`: 1 to 256 characters, `^[0-9A-Z]{1,255}$`. Update: replaces.
        slack_workspace_id: Str = "SlackWorkspaceId",
        /// `SlackChannelId`: 1 to 256 characters, `^[A-Za-z0-9]+$`. Update: in place.
        slack_channel_id: Str = "SlackChannelId",
        /// `ConfigurationName`: 1 to 128 characters, `^[A-Za-z0-9-_]+$`. Update: replaces.
        configuration_name: Str = "ConfigurationName",
        /// `IamRoleArn`. Update: in place.
        iam_role_arn: IamRoleArn = "IamRoleArn",
    }
    set {
        /// `ConfigurationName`: 1 to 128 characters, `^[A-Za-z0-9-_]+$`. Update: replaces.
        configuration_name: Str = "ConfigurationName";
        /// `CustomizationResourceArns`. Update: in place.
        customization_resource_arns: List<Str> = "CustomizationResourceArns";
        /// `GuardrailPolicies`. Update: in place.
        guardrail_policies: List<Str> = "GuardrailPolicies";
        /// `IamRoleArn`. Update: in place.
        iam_role_arn: IamRoleArn = "IamRoleArn";
        /// `LoggingLevel`: 4 to 5 characters, `^(ERROR|INFO|NONE)$`, default `"NONE"`. Update: in place.
        logging_level: Str = "LoggingLevel";
        /// `SlackChannelId`: 1 to 256 characters, `^[A-Za-z0-9]+$`. Update: in place.
        slack_channel_id: Str = "SlackChannelId";
        /// `SlackWorkspaceId`: 1 to 256 characters, `^[0-9A-Z]{1,255}$`. Update: replaces.
        slack_workspace_id: Str = "SlackWorkspaceId";
        /// `SnsTopicArns`. Update: in place.
        sns_topic_arns: List<SnsTopicArn> = "SnsTopicArns";
        /// `Tags`. Update: in place.
        tags: List<slack_channel_configuration::Tag> = "Tags";
        /// `UserRoleRequired`: default `false`. Update: in place.
        user_role_required: Bool = "UserRoleRequired";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Chatbot::SlackChannelConfiguration`.
pub mod slack_channel_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_action::Tag;
}
