// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SupportApp`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SupportApp::AccountAlias`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-accountalias.html).
    AccountAlias = "AWS::SupportApp::AccountAlias", Ref = Str;
    new (account_alias: Str = "AccountAlias");
    set {
        /// `AccountAlias`: 1 to 30 characters, `^[\w\- ]+$`. Update: in place.
        account_alias: Str = "AccountAlias";
    }
    get {
    }
    ref account_alias_resource_id;
}

resource! {
    /// `AWS::SupportApp::SlackChannelConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackchannelconfiguration.html).
    SlackChannelConfiguration = "AWS::SupportApp::SlackChannelConfiguration", Ref = Str;
    new_with SlackChannelConfigurationRequired {
        /// `TeamId`: 1 to 256 characters, `^\S+$`. Update: replaces.
        team_id: Str = "TeamId",
        /// `ChannelId`: 1 to 256 characters, `^\S+$`. Update: replaces.
        channel_id: Str = "ChannelId",
        /// `NotifyOnCaseSeverity`. Update: in place.
        notify_on_case_severity: slack_channel_configuration::NotifyOnCaseSeverity = "NotifyOnCaseSeverity",
        /// `ChannelRoleArn`: 31 to 2048 characters, `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role\/(.+)$`. Update: in place.
        channel_role_arn: IamRoleArn = "ChannelRoleArn",
    }
    set {
        /// `ChannelId`: 1 to 256 characters, `^\S+$`. Update: replaces.
        channel_id: Str = "ChannelId";
        /// `ChannelName`: 1 to 256 characters, `^.+$`. Update: in place.
        channel_name: Str = "ChannelName";
        /// `ChannelRoleArn`: 31 to 2048 characters, `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role\/(.+)$`. Update: in place.
        channel_role_arn: IamRoleArn = "ChannelRoleArn";
        /// `NotifyOnAddCorrespondenceToCase`. Update: in place.
        notify_on_add_correspondence_to_case: Bool = "NotifyOnAddCorrespondenceToCase";
        /// `NotifyOnCaseSeverity`. Update: in place.
        notify_on_case_severity: slack_channel_configuration::NotifyOnCaseSeverity = "NotifyOnCaseSeverity";
        /// `NotifyOnCreateOrReopenCase`. Update: in place.
        notify_on_create_or_reopen_case: Bool = "NotifyOnCreateOrReopenCase";
        /// `NotifyOnResolveCase`. Update: in place.
        notify_on_resolve_case: Bool = "NotifyOnResolveCase";
        /// `TeamId`: 1 to 256 characters, `^\S+$`. Update: replaces.
        team_id: Str = "TeamId";
    }
    get {
    }
}

/// Property types of `AWS::SupportApp::SlackChannelConfiguration`.
pub mod slack_channel_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `NotifyOnCaseSeverity` of `AWS::SupportApp::SlackChannelConfiguration`.
        NotifyOnCaseSeverity {
            NONE = "none",
            ALL = "all",
            HIGH = "high",
        }
    }
}

resource! {
    /// `AWS::SupportApp::SlackWorkspaceConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackworkspaceconfiguration.html).
    SlackWorkspaceConfiguration = "AWS::SupportApp::SlackWorkspaceConfiguration", Ref = Str;
    new (team_id: Str = "TeamId");
    set {
        /// `TeamId`: 1 to 256 characters, `^\S+$`. Update: replaces.
        team_id: Str = "TeamId";
        /// `VersionId`: 1 to 256 characters, `^[0-9]+$`. Update: in place.
        version_id: Str = "VersionId";
    }
    get {
    }
    ref team_id;
}
