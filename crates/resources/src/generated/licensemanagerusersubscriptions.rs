// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::LicenseManagerUserSubscriptions`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerusersubscriptions-licenseserverendpoint.html).
    LicenseServerEndpoint = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint", Ref = Str;
    tags "Tags" List;
    new (identity_provider_arn: Str = "IdentityProviderArn");
    set {
        /// `IdentityProviderArn`. Update: replaces.
        identity_provider_arn: Str = "IdentityProviderArn";
        /// `LicenseServerSettings`. Update: replaces.
        license_server_settings: license_server_endpoint::LicenseServerSettings = "LicenseServerSettings";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<license_server_endpoint::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LicenseServerEndpointArn`
        license_server_endpoint_arn: Arn = "LicenseServerEndpointArn";
        /// `LicenseServerEndpointId`
        license_server_endpoint_id: Str = "LicenseServerEndpointId";
        /// `LicenseServerEndpointProvisioningStatus`
        license_server_endpoint_provisioning_status: Str = "LicenseServerEndpointProvisioningStatus";
        /// `LicenseServers`
        license_servers: List<Str> = "LicenseServers";
        /// `ServerEndpoint`
        server_endpoint: Json = "ServerEndpoint";
        /// `ServerEndpoint.Endpoint`
        server_endpoint_endpoint: Str = "ServerEndpoint.Endpoint";
        /// `ServerType`
        server_type: Str = "ServerType";
    }
}

/// Property types of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
pub mod license_server_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CredentialsProvider` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
        CredentialsProvider;
        new (secrets_manager_credentials_provider: SecretsManagerCredentialsProvider = "SecretsManagerCredentialsProvider");
        set {
        }
    }

    property! {
        /// `LicenseServerSettings` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
        LicenseServerSettings;
        new (server_type: ServerType = "ServerType", server_settings: ServerSettings = "ServerSettings");
        set {
        }
    }

    property! {
        /// `RdsSalSettings` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
        RdsSalSettings;
        new (rds_sal_credentials_provider: CredentialsProvider = "RdsSalCredentialsProvider");
        set {
        }
    }

    property! {
        /// `SecretsManagerCredentialsProvider` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
        SecretsManagerCredentialsProvider;
        new (secret_id: Str = "SecretId");
        set {
        }
    }

    property! {
        /// `ServerSettings` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
        ServerSettings;
        new (rds_sal_settings: RdsSalSettings = "RdsSalSettings");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ServerType` of `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`.
        ServerType {
            RDS_SAL = "RDS_SAL",
        }
    }
}
