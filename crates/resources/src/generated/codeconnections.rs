// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CodeConnections`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CodeConnections::Connection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-connection.html).
    Connection = "AWS::CodeConnections::Connection", Ref = Arn;
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

/// Property types of `AWS::CodeConnections::Connection`.
pub mod connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::CodeConnections::Connection`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ProviderType` of `AWS::CodeConnections::Connection`.
        ProviderType {
            AZURE_DEV_OPS = "AzureDevOps",
            BITBUCKET = "Bitbucket",
            GIT_HUB = "GitHub",
            GIT_HUB_ENTERPRISE_SERVER = "GitHubEnterpriseServer",
            GIT_LAB = "GitLab",
            GIT_LAB_SELF_MANAGED = "GitLabSelfManaged",
        }
    }
}

resource! {
    /// `AWS::CodeConnections::Host`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-host.html).
    Host = "AWS::CodeConnections::Host", Ref = Arn;
    tags "Tags" List;
    new_with HostRequired {
        /// `Name`: 1 to 64 characters. Update: replaces.
        name: Str = "Name",
        /// `ProviderType`. Update: replaces.
        provider_type: host::ProviderType = "ProviderType",
        /// `ProviderEndpoint`: 1 to 512 characters. Update: in place.
        provider_endpoint: Str = "ProviderEndpoint",
    }
    set {
        /// `Name`: 1 to 64 characters. Update: replaces.
        name: Str = "Name";
        /// `ProviderEndpoint`: 1 to 512 characters. Update: in place.
        provider_endpoint: Str = "ProviderEndpoint";
        /// `ProviderType`. Update: replaces.
        provider_type: host::ProviderType = "ProviderType";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<host::Tag> = "Tags";
        /// `VpcConfiguration`. Update: in place.
        vpc_configuration: host::VpcConfiguration = "VpcConfiguration";
    }
    get {
        /// `HostId`
        host_id: Str = "HostId";
        /// `Status`
        status: Str = "Status";
    }
    ref host_arn;
}

/// Property types of `AWS::CodeConnections::Host`.
pub mod host {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connection::Tag;

    property! {
        /// `VpcConfiguration` of `AWS::CodeConnections::Host`.
        VpcConfiguration;
        new_with VpcConfigurationRequired {
            /// `VpcId`: 12 to 21 characters, `^vpc-\w{8}(\w{9})?$`. Update: in place.
            vpc_id: Ec2VpcId = "VpcId",
            /// `SubnetIds`: 1 to 10 items, 15 to 24 characters, `^subnet-\w{8}(\w{9})?$`. Update: in place.
            subnet_ids: List<Str> = "SubnetIds",
            /// `SecurityGroupIds`: 1 to 10 items, 11 to 20 characters, `^sg-\w{8}(\w{9})?$`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
        }
        set {
            /// `TlsCertificate`: 1 to 16 384 characters, `^[\s\S]*$`. Update: in place.
            tls_certificate: Str = "TlsCertificate";
        }
    }

    values! {
        /// `ProviderType` of `AWS::CodeConnections::Host`.
        ProviderType {
            BITBUCKET = "Bitbucket",
            GIT_HUB = "GitHub",
            GIT_HUB_ENTERPRISE_SERVER = "GitHubEnterpriseServer",
            GIT_LAB = "GitLab",
            GIT_LAB_SELF_MANAGED = "GitLabSelfManaged",
            AZURE_DEV_OPS = "AzureDevOps",
        }
    }
}
