// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CodeStarConnections`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CodeStarConnections::Connection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-connection.html).
    Connection = "AWS::CodeStarConnections::Connection", Ref = Arn;
    tags "Tags" List;
    new (connection_name: Str = "ConnectionName");
    set {
        /// `ConnectionName`: 1 to 32 characters, `^[\s\S]*$`. Update: replaces.
        connection_name: Str = "ConnectionName";
        /// `HostArn`: at most 256 characters, `arn:aws(-[\w]+)*:.+:.+:[0-9]{12}:.+`. Update: replaces.
        host_arn: Str = "HostArn";
        /// `ProviderType`. Update: replaces.
        provider_type: connection::ProviderType = "ProviderType";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<connection::Tag> = "Tags";
    }
    get {
        /// `ConnectionStatus`
        connection_status: Str = "ConnectionStatus";
        /// `OwnerAccountId`
        owner_account_id: Str = "OwnerAccountId";
    }
    ref connection_arn;
}

/// Property types of `AWS::CodeStarConnections::Connection`.
pub mod connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::CodeStarConnections::Connection`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ProviderType` of `AWS::CodeStarConnections::Connection`.
        ProviderType {
            BITBUCKET = "Bitbucket",
            GIT_HUB = "GitHub",
            GIT_HUB_ENTERPRISE_SERVER = "GitHubEnterpriseServer",
            GIT_LAB = "GitLab",
            GIT_LAB_SELF_MANAGED = "GitLabSelfManaged",
        }
    }
}

resource! {
    /// `AWS::CodeStarConnections::RepositoryLink`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-repositorylink.html).
    RepositoryLink = "AWS::CodeStarConnections::RepositoryLink", Ref = Arn;
    tags "Tags" List;
    new_with RepositoryLinkRequired {
        /// `RepositoryName`: 1 to 128 characters, `[a-za-z0-9_\.-]+`. Update: replaces.
        repository_name: Str = "RepositoryName",
        /// `ConnectionArn`: at most 256 characters, `arn:(aws|aws-us-gov|aws-cn):.+:.+:[0-9]{12}:.+`. Update: in place.
        connection_arn: Str = "ConnectionArn",
        /// `OwnerId`: 1 to 255 characters, `[a-za-z0-9_\.-]+`. Update: replaces.
        owner_id: Str = "OwnerId",
    }
    set {
        /// `ConnectionArn`: at most 256 characters, `arn:(aws|aws-us-gov|aws-cn):.+:.+:[0-9]{12}:.+`. Update: in place.
        connection_arn: Str = "ConnectionArn";
        /// `EncryptionKeyArn`: 1 to 1024 characters, `arn:(aws|aws-us-gov|aws-cn):.+:.+:[0-9]{12}:.+`. Update: in place.
        encryption_key_arn: Str = "EncryptionKeyArn";
        /// `OwnerId`: 1 to 255 characters, `[a-za-z0-9_\.-]+`. Update: replaces.
        owner_id: Str = "OwnerId";
        /// `RepositoryName`: 1 to 128 characters, `[a-za-z0-9_\.-]+`. Update: replaces.
        repository_name: Str = "RepositoryName";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<repository_link::Tag> = "Tags";
    }
    get {
        /// `ProviderType`
        provider_type: Str = "ProviderType";
        /// `RepositoryLinkId`
        repository_link_id: Str = "RepositoryLinkId";
    }
    ref repository_link_arn;
}

/// Property types of `AWS::CodeStarConnections::RepositoryLink`.
pub mod repository_link {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connection::Tag;
}

resource! {
    /// `AWS::CodeStarConnections::SyncConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-syncconfiguration.html).
    SyncConfiguration = "AWS::CodeStarConnections::SyncConfiguration", Ref = Str;
    new_with SyncConfigurationRequired {
        /// `Branch`: 1 to 255 characters. Update: in place.
        branch: Str = "Branch",
        /// `ConfigFile`. Update: in place.
        config_file: Str = "ConfigFile",
        /// `RepositoryLinkId`. Update: in place.
        repository_link_id: Str = "RepositoryLinkId",
        /// `ResourceName`: 1 to 100 characters, `[a-za-z0-9_\.-]+`. Update: replaces.
        resource_name: Str = "ResourceName",
        /// `SyncType`. Update: replaces.
        sync_type: sync_configuration::SyncType = "SyncType",
        /// `RoleArn`: 1 to 1024 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `Branch`: 1 to 255 characters. Update: in place.
        branch: Str = "Branch";
        /// `ConfigFile`. Update: in place.
        config_file: Str = "ConfigFile";
        /// `PublishDeploymentStatus`. Update: in place.
        publish_deployment_status: sync_configuration::PublishDeploymentStatus = "PublishDeploymentStatus";
        /// `RepositoryLinkId`. Update: in place.
        repository_link_id: Str = "RepositoryLinkId";
        /// `ResourceName`: 1 to 100 characters, `[a-za-z0-9_\.-]+`. Update: replaces.
        resource_name: Str = "ResourceName";
        /// `RoleArn`: 1 to 1024 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `SyncType`. Update: replaces.
        sync_type: sync_configuration::SyncType = "SyncType";
        /// `TriggerResourceUpdateOn`. Update: in place.
        trigger_resource_update_on: sync_configuration::TriggerResourceUpdateOn = "TriggerResourceUpdateOn";
    }
    get {
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `ProviderType`
        provider_type: Str = "ProviderType";
        /// `RepositoryName`
        repository_name: Str = "RepositoryName";
    }
}

/// Property types of `AWS::CodeStarConnections::SyncConfiguration`.
pub mod sync_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `PublishDeploymentStatus` of `AWS::CodeStarConnections::SyncConfiguration`.
        PublishDeploymentStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `SyncType` of `AWS::CodeStarConnections::SyncConfiguration`.
        SyncType {
            CFN_STACK_SYNC = "CFN_STACK_SYNC",
        }
    }

    values! {
        /// `TriggerResourceUpdateOn` of `AWS::CodeStarConnections::SyncConfiguration`.
        TriggerResourceUpdateOn {
            ANY_CHANGE = "ANY_CHANGE",
            FILE_CHANGE = "FILE_CHANGE",
        }
    }
}
