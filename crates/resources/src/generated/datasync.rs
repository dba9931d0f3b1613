// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DataSync`: 13 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DataSync::Agent`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-agent.html).
    Agent = "AWS::DataSync::Agent", Ref = DataSyncAgentArn;
    tags "Tags" List;
    new ();
    set {
        /// `ActivationKey`: at most 29 characters, `[A-Z0-9]{5}(-[A-Z0-9]{5}){4}`. Update: replaces.
        activation_key: Str = "ActivationKey";
        /// `AgentName`: at most 256 characters, `^[a-zA-Z0-9\s+=._:@/-]+$`. Update: in place.
        agent_name: Str = "AgentName";
        /// `SecurityGroupArns`: 1 items, at most 128 characters. Update: replaces.
        security_group_arns: List<Str> = "SecurityGroupArns";
        /// `SubnetArns`: 1 items, at most 128 characters. Update: replaces.
        subnet_arns: List<Str> = "SubnetArns";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<agent::Tag> = "Tags";
        /// `VpcEndpointId`: `^vpce-[0-9a-f]{17}$`. Update: replaces.
        vpc_endpoint_id: Str = "VpcEndpointId";
    }
    get {
        /// `EndpointType`
        endpoint_type: Str = "EndpointType";
    }
    ref agent_arn;
}

/// Property types of `AWS::DataSync::Agent`.
pub mod agent {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::DataSync::Agent`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::DataSync::LocationAzureBlob`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationazureblob.html).
    LocationAzureBlob = "AWS::DataSync::LocationAzureBlob", Ref = Arn;
    tags "Tags" List;
    new (azure_blob_authentication_type: location_azure_blob::AzureBlobAuthenticationType = "AzureBlobAuthenticationType");
    set {
        /// `AgentArns`: 1 to 8 items, at most 128 characters. Update: in place.
        agent_arns: List<Str> = "AgentArns";
        /// `AzureAccessTier`: default `"HOT"`. Update: in place.
        azure_access_tier: location_azure_blob::AzureAccessTier = "AzureAccessTier";
        /// `AzureBlobAuthenticationType`: default `"SAS"`. Update: in place.
        azure_blob_authentication_type: location_azure_blob::AzureBlobAuthenticationType = "AzureBlobAuthenticationType";
        /// `AzureBlobContainerUrl`: at most 325 characters. Update: replaces.
        azure_blob_container_url: Str = "AzureBlobContainerUrl";
        /// `AzureBlobSasConfiguration`. Update: in place.
        azure_blob_sas_configuration: location_azure_blob::AzureBlobSasConfiguration = "AzureBlobSasConfiguration";
        /// `AzureBlobType`: default `"BLOCK"`. Update: in place.
        azure_blob_type: location_azure_blob::AzureBlobType = "AzureBlobType";
        /// `CmkSecretConfig`. Update: in place.
        cmk_secret_config: location_azure_blob::CmkSecretConfig = "CmkSecretConfig";
        /// `CustomSecretConfig`. Update: in place.
        custom_secret_config: location_azure_blob::CustomSecretConfig = "CustomSecretConfig";
        /// `FederatedIdentity`. Update: in place.
        federated_identity: location_azure_blob::AzureFederatedIdentityConfig = "FederatedIdentity";
        /// `Subdirectory`: at most 1024 characters, `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}\p{C}]*$`. Update: in place.
        subdirectory: Str = "Subdirectory";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<location_azure_blob::Tag> = "Tags";
    }
    get {
        /// `CmkSecretConfig.SecretArn`
        cmk_secret_config_secret_arn: Arn = "CmkSecretConfig.SecretArn";
        /// `LocationUri`
        location_uri: Str = "LocationUri";
        /// `ManagedSecretConfig`
        managed_secret_config: Json = "ManagedSecretConfig";
        /// `ManagedSecretConfig.SecretArn`
        managed_secret_config_secret_arn: Arn = "ManagedSecretConfig.SecretArn";
    }
    ref location_arn;
}

/// Property types of `AWS::DataSync::LocationAzureBlob`.
pub mod location_azure_blob {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent::Tag;

    property! {
        /// `AzureBlobSasConfiguration` of `AWS::DataSync::LocationAzureBlob`.
        AzureBlobSasConfiguration;
        new (azure_blob_sas_token: Str = "AzureBlobSasToken");
        set {
        }
    }

    property! {
        /// `AzureFederatedIdentityConfig` of `AWS::DataSync::LocationAzureBlob`.
        AzureFederatedIdentityConfig;
        new ();
        set {
            /// `AwsIamRole`: at most 2048 characters. Update: in place.
            aws_iam_role: Str = "AwsIamRole";
            /// `AzureOidc`. Update: in place.
            azure_oidc: AzureOidcConfig = "AzureOidc";
        }
    }

    property! {
        /// `AzureOidcConfig` of `AWS::DataSync::LocationAzureBlob`.
        AzureOidcConfig;
        new_with AzureOidcConfigRequired {
            /// `TenantId`: 36 characters. Update: in place.
            tenant_id: Str = "TenantId",
            /// `ClientId`: 36 characters. Update: in place.
            client_id: Str = "ClientId",
        }
        set {
        }
    }

    property! {
        /// `CmkSecretConfig` of `AWS::DataSync::LocationAzureBlob`.
        CmkSecretConfig;
        new ();
        set {
            /// `KmsKeyArn`: at most 2048 characters. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
            /// `SecretArn`: at most 2048 characters. Update: in place.
            secret_arn: Str = "SecretArn";
        }
    }

    property! {
        /// `CustomSecretConfig` of `AWS::DataSync::LocationAzureBlob`.
        CustomSecretConfig;
        new (secret_arn: Str = "SecretArn", secret_access_role_arn: IamRoleArn = "SecretAccessRoleArn");
        set {
        }
    }

    values! {
        /// `AzureAccessTier` of `AWS::DataSync::LocationAzureBlob`.
        AzureAccessTier {
            HOT = "HOT",
            COOL = "COOL",
            ARCHIVE = "ARCHIVE",
        }
    }

    values! {
        /// `AzureBlobAuthenticationType` of `AWS::DataSync::LocationAzureBlob`.
        AzureBlobAuthenticationType {
            SAS = "SAS",
            NONE = "NONE",
            OIDC = "OIDC",
        }
    }

    values! {
        /// `AzureBlobType` of `AWS::DataSync::LocationAzureBlob`.
        AzureBlobType {
            BLOCK = "BLOCK",
        }
    }
}

resource! {
    /// `AWS::DataSync::LocationEFS`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationefs.html).
    LocationEFS = "AWS::DataSync::LocationEFS", Ref = DataSyncLocationEfsLocationArn;
    tags "Tags" List;
    new (ec2_config: location_efs::Ec2Config = "Ec2Config");
    set {
        /// `AccessPointArn`: at most 128 characters. Update: may replace.
        access_point_arn: Str = "AccessPointArn";
        /// `Ec2Config`. Update: replaces.
        ec2_config: location_efs::Ec2Config = "Ec2Config";
        /// `EfsFilesystemArn`: at most 128 characters. Update: replaces.
        efs_filesystem_arn: EfsFileSystemArn = "EfsFilesystemArn";
        /// `FileSystemAccessRoleArn`: at most 128 characters. Update: may replace.
        file_system_access_role_arn: IamRoleArn = "FileSystemAccessRoleArn";
        /// `InTransitEncryption`. Update: may replace.
        in_transit_encryption: location_efs::InTransitEncryption = "InTransitEncryption";
        /// `Subdirectory`: at most 4096 characters, `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Update: may replace.
        subdirectory: Str = "Subdirectory";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<location_efs::Tag> = "Tags";
    }
    get {
        /// `LocationUri`
        location_uri: Str = "LocationUri";
    }
    ref location_arn;
}

/// Property types of `AWS::DataSync::LocationEFS`.
pub mod location_efs {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent::Tag;

    property! {
        /// `Ec2Config` of `AWS::DataSync::LocationEFS`.
        Ec2Config;
        new (security_group_arns: List<Str> = "SecurityGroupArns", subnet_arn: Str = "SubnetArn");
        set {
        }
    }

    values! {
        /// `InTransitEncryption` of `AWS::DataSync::LocationEFS`.
        InTransitEncryption {
            NONE = "NONE",
            TLS1_2 = "TLS1_2",
        }
    }
}

resource! {
    /// `AWS::DataSync::LocationFSxLustre`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxlustre.html).
    LocationFSxLustre = "AWS::DataSync::LocationFSxLustre", Ref = Arn;
    tags "Tags" List;
    new (security_group_arns: List<Str> = "SecurityGroupArns");
    set {
        /// `FsxFilesystemArn`: at most 128 characters. Update: replaces.
        fsx_filesystem_arn: Str = "FsxFilesystemArn";
        /// `SecurityGroupArns`: 1 to 5 items, at most 128 characters. Update: replaces.
        security_group_arns: List<Str> = "SecurityGroupArns";
        /// `Subdirectory`: at most 4096 characters, `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Update: may replace.
        subdirectory: Str = "Subdirectory";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<location_f_sx_lustre::Tag> = "Tags";
    }
    get {
        /// `LocationUri`
        location_uri: Str = "LocationUri";
    }
    ref location_arn;
}

/// Property types of `AWS::DataSync::LocationFSxLustre`.
pub mod location_f_sx_lustre {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent::Tag;
}

resource! {
    /// `AWS::DataSync::LocationFSxONTAP`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxontap.html).
    LocationFSxONTAP = "AWS::DataSync::LocationFSxONTAP", Ref = Arn;
    tags "Tags" List;
    new (security_group_arns: List<Str> = "SecurityGroupArns", storage_virtual_machine_arn: Str = "StorageVirtualMachineArn");
    set {
        /// `Protocol`. Update: may replace.
        protocol: location_f_sx_ontap::Protocol = "Protocol";
        /// `SecurityGroupArns`: 1 to 5 items, at most 128 characters. Update: replaces.
        security_group_arns: List<Str> = "SecurityGroupArns";
        /// `StorageVirtualMachineArn`: at most 162 characters. Update: replaces.
        storage_virtual_machine_arn: Str = "StorageVirtualMachineArn";
        /// `Subdirectory`: at most 4096 characters, `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Update: may replace.
        subdirectory: Str = "Subdirectory";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<location_f_sx_ontap::Tag> = "Tags";
    }
    get {
        /// `FsxFilesystemArn`
        fsx_filesystem_arn: Arn = "FsxFilesystemArn";
        /// `LocationUri`
        location_uri: Str = "LocationUri";
        /// `Protocol.SMB.CmkSecretConfig.SecretArn`
        protocol_smb_cmk_secret_config_secret_arn: Arn = "Protocol.SMB.CmkSecretConfig.SecretArn";
        /// `Protocol.SMB.ManagedSecretConfig`
        protocol_smb_managed_secret_config: Json = "Protocol.SMB.ManagedSecretConfig";
        /// `Protocol.SMB.ManagedSecretConfig.SecretArn`
        protocol_smb_managed_secret_config_secret_arn: Arn = "Protocol.SMB.ManagedSecretConfig.SecretArn";
    }
    ref location_arn;
}

/// Property types of `AWS::DataSync::LocationFSxONTAP`.
pub mod location_f_sx_ontap {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent::Tag;

    property! {
        /// `CmkSecretConfig` of `AWS::DataSync::LocationFSxONTAP`.
        CmkSecretConfig;
        new ();
        set {
            /// `KmsKeyArn`: at most 2048 characters. Update: may replace.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
            /// `SecretArn`: at most 2048 characters. Update: may replace.
            secret_arn: Str = "SecretArn";
        }
    }

    property! {
        /// `CustomSecretConfig` of `AWS::DataSync::LocationFSxONTAP`.
        CustomSecretConfig;
        new (secret_arn: Str = "SecretArn", secret_access_role_arn: IamRoleArn = "SecretAccessRoleArn");
        set {
        }
    }

    property! {
        /// `ManagedSecretConfig` of `AWS::DataSync::LocationFSxONTAP`.
        ManagedSecretConfig;
        new (secret_arn: Str = "SecretArn");
        set {
        }
    }

    property! {
        /// `NFS` of `AWS::DataSync::LocationFSxONTAP`.
        NFS;
        new (mount_options: NfsMountOptions = "MountOptions");
        set {
        }
    }

    property! {
        /// `NfsMountOptions` of `AWS::DataSync::LocationFSxONTAP`.
        NfsMountOptions;
        new ();
        set {
            /// `Version`. Update: may replace.
            version: NfsMountOptionsVersion = "Version";
        }
    }

    property! {
        /// `Protocol` of `AWS::DataSync::LocationFSxONTAP`.
        Protocol;
        new ();
        set {
            /// `NFS`. Update: may replace.
            nfs: NFS = "NFS";
            /// `SMB`. Update: may replace.
            smb: SMB = "SMB";
        }
    }

    property! {
        /// `SMB` of `AWS::DataSync::LocationFSxONTAP`.
        SMB;
        new (user: Str = "User", mount_options: SmbMountOptions = "MountOptions");
        set {
            /// `CmkSecretConfig`. Update: may replace.
            cmk_secret_config: CmkSecretConfig = "CmkSecretConfig";
            /// `CustomSecretConfig`. Update: may replace.
            custom_secret_config: CustomSecretConfig = "CustomSecretConfig";
            /// `Domain`: at most 253 characters. Update: may replace.
            domain: Str = "Domain";
            /// `ManagedSecretConfig`. Update: may replace.
            managed_secret_config: ManagedSecretConfig = "ManagedSecretConfig";
            /// `Password`: at most 104 characters, `^.{0,104}$`. Update: may replace.
            password: Str = "Password";
        }
    }

    property! {
        /// `SmbMountOptions` of `AWS::DataSync::LocationFSxONTAP`.
        SmbMountOptions;
        new ();
        set {
            /// `Version`. Update: may replace.
            version: SmbMountOptionsVersion = "Version";
        }
    }

    values! {
        /// `NfsMountOptionsVersion` of `AWS::DataSync::LocationFSxONTAP`.
        NfsMountOptionsVersion {
            AUTOMATIC = "AUTOMATIC",
            NFS3 = "NFS3",
            NFS4_0 = "NFS4_0",
            NFS4_1 = "NFS4_1",
        }
    }

    values! {
        /// `SmbMountOptionsVersion` of `AWS::DataSync::LocationFSxONTAP`.
        SmbMountOptionsVersion {
            AUTOMATIC = "AUTOMATIC",
            SMB2 = "SMB2",
            SMB3 = "SMB3",
        }
    }
}

resource! {
    /// `AWS::DataSync::LocationFSxOpenZFS`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxopenzfs.html).
    LocationFSxOpenZFS = "AWS::DataSync::LocationFSxOpenZFS", Ref = Arn;
    tags "Tags" List;
    new (security_group_arns: List<Str> = "SecurityGroupArns", protocol: location_f_sx_open_zfs::Protocol = "Protocol");
    set {
        /// `FsxFilesystemArn`: at most 128 characters. Update: replaces.
        fsx_filesystem_arn: Str = "FsxFilesystemArn";
        /// `Protocol`. Update: may replace.
        protocol: location_f_sx_open_zfs::Protocol = "Protocol";
        /// `SecurityGroupArns`: 1 to 5 items, at most 128 characters. Update: replaces.
        security_group_arns: List<Str> = "SecurityGroupArns";
        /// `Subdirectory`: at most 4096 characters, `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Update: may replace.
        subdirectory: Str = "Subdirectory";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<location_f_sx_open_zfs::Tag> = "Tags";
    }
    get {
        /// `LocationUri`
        location_uri: Str = "LocationUri";
    }
    ref location_arn;
}

/// Property types of `AWS::DataSync::LocationFSxOpenZFS`.
pub mod location_f_sx_open_zfs {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent::Tag;

    property! {
        /// `MountOptions` of `AWS::DataSync::LocationFSxOpenZFS`.
        MountOptions;
        new ();
        set {
            /// `Version`. Update: may replace.
            version: Version = "Version";
        }
    }

    property! {
        /// `NFS` of `AWS::DataSync::LocationFSxOpenZFS`.
        NFS;
        new (mount_options: MountOptions = "MountOptions");
        set {
        }
    }

    property! {
        /// `Protocol` of `AWS::DataSync::LocationFSxOpenZFS`.
        Protocol;
        new ();
        set {
            /// `NFS`. Update: may replace.
            nfs: NFS = "NFS";
        }
    }

    values! {
        /// `Version` of `AWS::DataSync::LocationFSxOpenZFS`.
        Version {
            AUTOMATIC = "AUTOMATIC",
            NFS3 = "NFS3",
            NFS4_0 = "NFS4_0",
            NFS4_1 = "NFS4_1",
            NFS4_2 = "NFS4_2",
        }
    }
}

resource! {
    /// `AWS::DataSync::LocationFSxWindows`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxwindows.html).
    LocationFSxWindows = "AWS::DataSync::LocationFSxWindows", Ref = Arn;
    tags "Tags" List;
    new (user: Str = "User", security_group_arns: List<Str> = "SecurityGroupArns");
    set {
        /// `CmkSecretConfig`. Update: in place.
        cmk_secret_config: location_f_sx_windows::CmkSecretConfig = "CmkSecretConfig";
        /// `CustomSecretConfig`. Update: in place.
        custom_secret_config: location_f_sx_windows::CustomSecretConfig = "CustomSecretConfig";
        /// `Domain`: at most 253 characters. Update: may replace.
        domain: Str = "Domain";
        /// `FsxFilesystemArn`: at most 128 characters. Update: replaces.
        fsx_filesystem_arn: Str = "FsxFilesystemArn";
        /// `Password`: at most 104 characters, `^.{0,104}$`. Update: may replace.
        password: Str = "Password";
        /// `SecurityGroupArns`: 1 to 5 items, at most 128 characters. Update: replaces.
        security_group_arns: List<Str> = "SecurityGroupArns";
        /// `Subdirectory`: at most 4096 characters, `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Update: may replace.
        subdirectory: Str = "Subdirectory";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<location_f_sx_windows::Tag> = "Tags";
        /// `User`: at most 104 characters, `^[^\x5B\x5D\\/:;|=,+*?]{1,104}$`. Update: may replace.
        user: Str = "User";
    }
    get {
        /// `CmkSecretConfig.SecretArn`
        cmk_secret_config_secret_arn: Arn = "CmkSecretConfig.SecretArn";
        /// `LocationUri`
        location_uri: Str = "LocationUri";
        /// `ManagedSecretConfig`
        managed_secret_config: Json = "ManagedSecretConfig";
        /// `ManagedSecretConfig.SecretArn`
        managed_secret_config_secret_arn: Arn = "ManagedSecretConfig.SecretArn";
    }
    ref location_arn;
}

/// Property types of `AWS::DataSync::LocationFSxWindows`.
pub mod location_f_sx_windows {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent::Tag;

    pub use super::location_azure_blob::{CmkSecretConfig, CustomSecretConfig};
}

resource! {
    /// `AWS::DataSync::LocationHDFS`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationhdfs.html).
    LocationHDFS = "AWS::DataSync::LocationHDFS", Ref = Arn;
    tags "Tags" List;
    new (name_nodes: List<location_hdfs::NameNode> = "NameNodes", authentication_type: location_hdfs::AuthenticationType = "AuthenticationType", agent_arns: List<Str> = "AgentArns");
    set {
        /// `AgentArns`: 1 to 8 items, at most 128 characters. Update: in place.
        agent_arns: List<Str> = "AgentArns";
        /// `AuthenticationType`. Update: in place.
        authentication_type: location_hdfs::AuthenticationType = "AuthenticationType";
        /// `BlockSize`: 1 048 576 to 1 073 741 824. Update: in place.
        block_size: Int = "BlockSize";
        /// `CmkSecretConfig`. Update: in place.
        cmk_secret_config: location_hdfs::CmkSecretConfig = "CmkSecretConfig";
        /// `CustomSecretConfig`. Update: in place.
        custom_secret_config: location_hdfs::CustomSecretConfig = "CustomSecretConfig";
        /// `KerberosKeytab`: at most 87 384 characters. Update: in place.
        kerberos_keytab: Str = "KerberosKeytab";
        /// `KerberosKrb5Conf`: at most 174 764 characters. Update: in place.
        kerberos_krb5_conf: Str = "KerberosKrb5Conf";
        /// `KerberosPrincipal`: 1 to 256 characters, `^.+$`. Update: in place.
        kerberos_principal: Str = "KerberosPrincipal";
        /// `KmsKeyProviderUri`: 1 to 255 characters. Update: in place.
        kms_key_provider_uri: Str = "KmsKeyProviderUri";
        /// `NameNodes`: at least 1 items. Update: in place.
        name_nodes: List<location_hdfs::NameNode> = "NameNodes";
        /// `QopConfiguration`. Update: in place.
        qop_configuration: location_hdfs::QopConfiguration = "QopConfiguration";
        /// `ReplicationFactor`: 1 to 512, default `3`. Update: in place.
        replication_factor: Int = "ReplicationFactor";
        /// `SimpleUser`: 1 to 256 characters, `^[_.A-Za-z0-9][-_.A-Za-z0-9]*$`. Update: in place.
        simple_user: Str = "SimpleUser";
        /// `Subdirectory`: at most 4096 characters, `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Update: in place.
        subdirectory: Str = "Subdirectory";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<location_hdfs::Tag> = "Tags";
    }
    get {
        /// `CmkSecretConfig.SecretArn`
        cmk_secret_config_secret_arn: Arn = "CmkSecretConfig.SecretArn";
        /// `LocationUri`
        location_uri: Str = "LocationUri";
        /// `ManagedSecretConfig`
        managed_secret_config: Json = "ManagedSecretConfig";
        /// `ManagedSecretConfig.SecretArn`
        managed_secret_config_secret_arn: Arn = "ManagedSecretConfig.SecretArn";
    }
    ref location_arn;
}

/// Property types of `AWS::DataSync::LocationHDFS`.
pub mod location_hdfs {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::location_azure_blob::{CmkSecretConfig, CustomSecretConfig};

    property! {
        /// `NameNode` of `AWS::DataSync::LocationHDFS`.
        NameNode;
        new (hostname: Str = "Hostname", port: Int = "Port");
        set {
        }
    }

    property! {
        /// `QopConfiguration` of `AWS::DataSync::LocationHDFS`.
        QopConfiguration;
        new ();
        set {
            /// `DataTransferProtection`: default `"PRIVACY"`. Update: in place.
            data_transfer_protection: DataTransferProtection = "DataTransferProtection";
            /// `RpcProtection`: default `"PRIVACY"`. Update: in place.
            rpc_protection: RpcProtection = "RpcProtection";
        }
    }

    property! {
        /// `Tag` of `AWS::DataSync::LocationHDFS`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AuthenticationType` of `AWS::DataSync::LocationHDFS`.
        AuthenticationType {
            SIMPLE = "SIMPLE",
            KERBEROS = "KERBEROS",
        }
    }

    values! {
        /// `DataTransferProtection` of `AWS::DataSync::LocationHDFS`.
        DataTransferProtection {
            AUTHENTICATION = "AUTHENTICATION",
            INTEGRITY = "INTEGRITY",
            PRIVACY = "PRIVACY",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `RpcProtection` of `AWS::DataSync::LocationHDFS`.
        RpcProtection {
            AUTHENTICATION = "AUTHENTICATION",
            INTEGRITY = "INTEGRITY",
            PRIVACY = "PRIVACY",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::DataSync::LocationNFS`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationnfs.html).
    LocationNFS = "AWS::DataSync::LocationNFS", Ref = DataSyncLocationNfsLocationArn;
    tags "Tags" List;
    new (on_prem_config: location_nfs::OnPremConfig = "OnPremConfig");
    set {
        /// `MountOptions`. Update: in place.
        mount_options: location_nfs::MountOptions = "MountOptions";
        /// `OnPremConfig`. Update: in place.
        on_prem_config: location_nfs::OnPremConfig = "OnPremConfig";
        /// `ServerHostname`: at most 255 characters. Update: may replace.
        server_hostname: Str = "ServerHostname";
        /// `Subdirectory`: at most 4096 characters, `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Update: in place.
        subdirectory: Str = "Subdirectory";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<location_nfs::Tag> = "Tags";
    }
    get {
        /// `LocationUri`
        location_uri: Str = "LocationUri";
    }
    ref location_arn;
}

/// Property types of `AWS::DataSync::LocationNFS`.
pub mod location_nfs {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent::Tag;

    pub use super::location_f_sx_open_zfs::Version;

    property! {
        /// `MountOptions` of `AWS::DataSync::LocationNFS`.
        MountOptions;
        new ();
        set {
            /// `Version`. Update: in place.
            version: Version = "Version";
        }
    }

    property! {
        /// `OnPremConfig` of `AWS::DataSync::LocationNFS`.
        OnPremConfig;
        new (agent_arns: List<DataSyncAgentArn> = "AgentArns");
        set {
        }
    }
}

resource! {
    /// `AWS::DataSync::LocationObjectStorage`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationobjectstorage.html).
    LocationObjectStorage = "AWS::DataSync::LocationObjectStorage", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AccessKey`: 1 to 200 characters, `^.+$`. Update: in place.
        access_key: Str = "AccessKey";
        /// `AgentArns`: 1 to 8 items, at most 128 characters. Update: in place.
        agent_arns: List<Str> = "AgentArns";
        /// `BucketName`: 3 to 63 characters, `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Update: replaces.
        bucket_name: S3BucketName = "BucketName";
        /// `CmkSecretConfig`. Update: in place.
        cmk_secret_config: location_object_storage::CmkSecretConfig = "CmkSecretConfig";
        /// `CustomSecretConfig`. Update: in place.
        custom_secret_config: location_object_storage::CustomSecretConfig = "CustomSecretConfig";
        /// `FederatedIdentity`. Update: in place.
        federated_identity: location_object_storage::ObjectStorageFederatedIdentityConfig = "FederatedIdentity";
        /// `SecretKey`: 8 to 200 characters, `^.+$`. Update: in place.
        secret_key: Str = "SecretKey";
        /// `ServerCertificate`: at most 32 768 characters. Update: in place.
        server_certificate: Str = "ServerCertificate";
        /// `ServerHostname`: at most 255 characters. Update: may replace.
        server_hostname: Str = "ServerHostname";
        /// `ServerPort`: 1 to 65 536. Update: in place.
        server_port: Int = "ServerPort";
        /// `ServerProtocol`. Update: in place.
        server_protocol: location_object_storage::ServerProtocol = "ServerProtocol";
        /// `Subdirectory`: at most 4096 characters, `^[a-zA-Z0-9_\-\+\./\(\)\p{Zs}]*$`. Update: in place.
        subdirectory: Str = "Subdirectory";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<location_object_storage::Tag> = "Tags";
    }
    get {
        /// `CmkSecretConfig.SecretArn`
        cmk_secret_config_secret_arn: Arn = "CmkSecretConfig.SecretArn";
        /// `LocationUri`
        location_uri: Str = "LocationUri";
        /// `ManagedSecretConfig`
        managed_secret_config: Json = "ManagedSecretConfig";
        /// `ManagedSecretConfig.SecretArn`
        managed_secret_config_secret_arn: Arn = "ManagedSecretConfig.SecretArn";
    }
    ref location_arn;
}

/// Property types of `AWS::DataSync::LocationObjectStorage`.
pub mod location_object_storage {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent::Tag;

    pub use super::location_azure_blob::{CmkSecretConfig, CustomSecretConfig};

    property! {
        /// `GoogleOidcConfig` of `AWS::DataSync::LocationObjectStorage`.
        GoogleOidcConfig;
        new_with GoogleOidcConfigRequired {
            /// `ProjectName`: 6 to 30 characters, `^[a-z][a-z0-9-]{4,28}[a-z0-9]$`. Update: in place.
            project_name: Str = "ProjectName",
            /// `ProjectNumber`: 1 to 20 characters, `^[0-9]+$`. Update: in place.
            project_number: Str = "ProjectNumber",
            /// `IdentityPoolName`: 4 to 32 characters, `^(?!gcp-)[a-z][a-z0-9-]{2,30}[a-z0-9]$`. Update: in place.
            identity_pool_name: Str = "IdentityPoolName",
            /// `IdentityProviderName`: 4 to 32 characters, `^(?!gcp-)[a-z][a-z0-9-]{2,30}[a-z0-9]$`. Update: in place.
            identity_provider_name: Str = "IdentityProviderName",
        }
        set {
        }
    }

    property! {
        /// `ObjectStorageExternalIdentityConfig` of `AWS::DataSync::LocationObjectStorage`.
        ObjectStorageExternalIdentityConfig;
        new ();
        set {
            /// `GoogleOidc`. Update: in place.
            google_oidc: GoogleOidcConfig = "GoogleOidc";
        }
    }

    property! {
        /// `ObjectStorageFederatedIdentityConfig` of `AWS::DataSync::LocationObjectStorage`.
        ObjectStorageFederatedIdentityConfig;
        new ();
        set {
            /// `AwsIamRole`: at most 2048 characters. Update: in place.
            aws_iam_role: Str = "AwsIamRole";
            /// `ExternalIdentity`. Update: in place.
            external_identity: ObjectStorageExternalIdentityConfig = "ExternalIdentity";
        }
    }

    values! {
        /// `ServerProtocol` of `AWS::DataSync::LocationObjectStorage`.
        ServerProtocol {
            HTTPS = "HTTPS",
            HTTP = "HTTP",
        }
    }
}

resource! {
    /// `AWS::DataSync::LocationS3`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locations3.html).
    LocationS3 = "AWS::DataSync::LocationS3", Ref = DataSyncLocationS3LocationArn;
    tags "Tags" List;
    new (s3_config: location_s3::S3Config = "S3Config");
    set {
        /// `S3BucketArn`: at most 156 characters. Update: replaces.
        s3_bucket_arn: S3BucketArn = "S3BucketArn";
        /// `S3Config`. Update: may replace.
        s3_config: location_s3::S3Config = "S3Config";
        /// `S3StorageClass`: default `"STANDARD"`. Update: may replace.
        s3_storage_class: location_s3::S3StorageClass = "S3StorageClass";
        /// `Subdirectory`: at most 1024 characters, `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}\p{C}]*$`. Update: may replace.
        subdirectory: Str = "Subdirectory";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<location_s3::Tag> = "Tags";
    }
    get {
        /// `LocationUri`
        location_uri: Str = "LocationUri";
    }
    ref location_arn;
}

/// Property types of `AWS::DataSync::LocationS3`.
pub mod location_s3 {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent::Tag;

    property! {
        /// `S3Config` of `AWS::DataSync::LocationS3`.
        S3Config;
        new (bucket_access_role_arn: IamRoleArn = "BucketAccessRoleArn");
        set {
        }
    }

    values! {
        /// `S3StorageClass` of `AWS::DataSync::LocationS3`.
        S3StorageClass {
            STANDARD = "STANDARD",
            STANDARD_IA = "STANDARD_IA",
            ONEZONE_IA = "ONEZONE_IA",
            INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
            GLACIER = "GLACIER",
            GLACIER_INSTANT_RETRIEVAL = "GLACIER_INSTANT_RETRIEVAL",
            DEEP_ARCHIVE = "DEEP_ARCHIVE",
        }
    }
}

resource! {
    /// `AWS::DataSync::LocationSMB`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationsmb.html).
    LocationSMB = "AWS::DataSync::LocationSMB", Ref = Arn;
    tags "Tags" List;
    new (agent_arns: List<Str> = "AgentArns");
    set {
        /// `AgentArns`: 1 to 8 items, at most 128 characters. Update: in place.
        agent_arns: List<Str> = "AgentArns";
        /// `AuthenticationType`. Update: in place.
        authentication_type: location_smb::AuthenticationType = "AuthenticationType";
        /// `CmkSecretConfig`. Update: in place.
        cmk_secret_config: location_smb::CmkSecretConfig = "CmkSecretConfig";
        /// `CustomSecretConfig`. Update: in place.
        custom_secret_config: location_smb::CustomSecretConfig = "CustomSecretConfig";
        /// `DnsIpAddresses`: at most 2 items, 7 to 15 characters. Update: in place.
        dns_ip_addresses: List<Str> = "DnsIpAddresses";
        /// `Domain`: at most 253 characters. Update: in place.
        domain: Str = "Domain";
        /// `KerberosKeytab`: at most 87 384 characters. Update: in place.
        kerberos_keytab: Str = "KerberosKeytab";
        /// `KerberosKrb5Conf`: at most 174 764 characters. Update: in place.
        kerberos_krb5_conf: Str = "KerberosKrb5Conf";
        /// `KerberosPrincipal`: 1 to 256 characters, `^.+$`. Update: in place.
        kerberos_principal: Str = "KerberosPrincipal";
        /// `MountOptions`. Update: in place.
        mount_options: location_smb::MountOptions = "MountOptions";
        /// `Password`: at most 104 characters, `^.{0,104}$`. Update: in place.
        password: Str = "Password";
        /// `ServerHostname`: at most 255 characters. Update: may replace.
        server_hostname: Str = "ServerHostname";
        /// `Subdirectory`: at most 4096 characters, `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Update: in place.
        subdirectory: Str = "Subdirectory";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<location_smb::Tag> = "Tags";
        /// `User`: at most 104 characters, `^[^\x5B\x5D\\/:;|=,+*?]{1,104}$`. Update: in place.
        user: Str = "User";
    }
    get {
        /// `CmkSecretConfig.SecretArn`
        cmk_secret_config_secret_arn: Arn = "CmkSecretConfig.SecretArn";
        /// `LocationUri`
        location_uri: Str = "LocationUri";
        /// `ManagedSecretConfig`
        managed_secret_config: Json = "ManagedSecretConfig";
        /// `ManagedSecretConfig.SecretArn`
        managed_secret_config_secret_arn: Arn = "ManagedSecretConfig.SecretArn";
    }
    ref location_arn;
}

/// Property types of `AWS::DataSync::LocationSMB`.
pub mod location_smb {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent::Tag;

    pub use super::location_azure_blob::{CmkSecretConfig, CustomSecretConfig};

    property! {
        /// `MountOptions` of `AWS::DataSync::LocationSMB`.
        MountOptions;
        new ();
        set {
            /// `Version`. Update: in place.
            version: Version = "Version";
        }
    }

    values! {
        /// `AuthenticationType` of `AWS::DataSync::LocationSMB`.
        AuthenticationType {
            NTLM = "NTLM",
            KERBEROS = "KERBEROS",
        }
    }

    values! {
        /// `Version` of `AWS::DataSync::LocationSMB`.
        Version {
            AUTOMATIC = "AUTOMATIC",
            SMB1 = "SMB1",
            SMB2_0 = "SMB2_0",
            SMB2 = "SMB2",
            SMB3 = "SMB3",
        }
    }
}

resource! {
    /// `AWS::DataSync::Task`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html).
    Task = "AWS::DataSync::Task", Ref = Arn;
    tags "Tags" List;
    new_with TaskRequired {
        /// `DestinationLocationArn`: at most 128 characters. Update: replaces.
        destination_location_arn: Arn = "DestinationLocationArn",
        /// `SourceLocationArn`: at most 128 characters. Update: replaces.
        source_location_arn: Arn = "SourceLocationArn",
    }
    set {
        /// `CloudWatchLogGroupArn`: at most 562 characters. Update: in place.
        cloud_watch_log_group_arn: LogsLogGroupArn = "CloudWatchLogGroupArn";
        /// `DestinationLocationArn`: at most 128 characters. Update: replaces.
        destination_location_arn: Arn = "DestinationLocationArn";
        /// `Excludes`: at most 1 items. Update: in place.
        excludes: List<task::FilterRule> = "Excludes";
        /// `Includes`: at most 1 items. Update: in place.
        includes: List<task::FilterRule> = "Includes";
        /// `ManifestConfig`. Update: in place.
        manifest_config: task::ManifestConfig = "ManifestConfig";
        /// `Name`: 1 to 256 characters, `^[a-zA-Z0-9\s+=._:@/-]+$`. Update: in place.
        name: Str = "Name";
        /// `Options`. Update: in place.
        options: task::Options = "Options";
        /// `Schedule`. Update: in place.
        schedule: task::TaskSchedule = "Schedule";
        /// `SourceLocationArn`: at most 128 characters. Update: replaces.
        source_location_arn: Arn = "SourceLocationArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<task::Tag> = "Tags";
        /// `TaskMode`. Update: replaces.
        task_mode: task::TaskMode = "TaskMode";
        /// `TaskReportConfig`. Update: in place.
        task_report_config: task::TaskReportConfig = "TaskReportConfig";
    }
    get {
        /// `DestinationNetworkInterfaceArns`
        destination_network_interface_arns: List<Str> = "DestinationNetworkInterfaceArns";
        /// `SourceNetworkInterfaceArns`
        source_network_interface_arns: List<Str> = "SourceNetworkInterfaceArns";
        /// `Status`
        status: Str = "Status";
    }
    ref task_arn;
}

/// Property types of `AWS::DataSync::Task`.
pub mod task {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent::Tag;

    property! {
        /// `Deleted` of `AWS::DataSync::Task`.
        Deleted;
        new ();
        set {
            /// `ReportLevel`. Update: in place.
            report_level: ReportLevel = "ReportLevel";
        }
    }

    property! {
        /// `Destination` of `AWS::DataSync::Task`.
        Destination;
        new ();
        set {
            /// `S3`. Update: in place.
            s3: TaskReportConfigDestinationS3 = "S3";
        }
    }

    property! {
        /// `FilterRule` of `AWS::DataSync::Task`.
        FilterRule;
        new ();
        set {
            /// `FilterType`: at most 128 characters, `^[A-Z0-9_]+$`. Update: in place.
            filter_type: FilterType = "FilterType";
            /// `Value`: at most 409 600 characters, `^[^\x00]+$`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `ManifestConfig` of `AWS::DataSync::Task`.
        ManifestConfig;
        new (source: Source = "Source");
        set {
            /// `Action`. Update: in place.
            action: Action = "Action";
            /// `Format`. Update: in place.
            format: Format = "Format";
        }
    }

    property! {
        /// `ManifestConfigSourceS3` of `AWS::DataSync::Task`.
        ManifestConfigSourceS3;
        new ();
        set {
            /// `BucketAccessRoleArn`: at most 2048 characters. Update: in place.
            bucket_access_role_arn: IamRoleArn = "BucketAccessRoleArn";
            /// `ManifestObjectPath`: at most 1024 characters, `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}\p{C}]*$`. Update: in place.
            manifest_object_path: Str = "ManifestObjectPath";
            /// `ManifestObjectVersionId`: 1 to 100 characters, `^.+$`. Update: in place.
            manifest_object_version_id: Str = "ManifestObjectVersionId";
            /// `S3BucketArn`: at most 156 characters. Update: in place.
            s3_bucket_arn: Str = "S3BucketArn";
        }
    }

    property! {
        /// `Options` of `AWS::DataSync::Task`.
        Options;
        new ();
        set {
            /// `Atime`. Update: in place.
            atime: Atime = "Atime";
            /// `BytesPerSecond`: at least -1. Update: in place.
            bytes_per_second: Int = "BytesPerSecond";
            /// `Gid`. Update: in place.
            gid: Gid = "Gid";
            /// `LogLevel`. Update: in place.
            log_level: LogLevel = "LogLevel";
            /// `Mtime`. Update: in place.
            mtime: Mtime = "Mtime";
            /// `ObjectMetadata`. Update: in place.
            object_metadata: ObjectMetadata = "ObjectMetadata";
            /// `ObjectTags`. Update: in place.
            object_tags: ObjectTags = "ObjectTags";
            /// `OverwriteMode`. Update: in place.
            overwrite_mode: OverwriteMode = "OverwriteMode";
            /// `PosixPermissions`. Update: in place.
            posix_permissions: PosixPermissions = "PosixPermissions";
            /// `PreserveDeletedFiles`. Update: in place.
            preserve_deleted_files: PreserveDeletedFiles = "PreserveDeletedFiles";
            /// `PreserveDevices`. Update: in place.
            preserve_devices: PreserveDevices = "PreserveDevices";
            /// `SecurityDescriptorCopyFlags`. Update: in place.
            security_descriptor_copy_flags: SecurityDescriptorCopyFlags = "SecurityDescriptorCopyFlags";
            /// `TaskQueueing`. Update: in place.
            task_queueing: TaskQueueing = "TaskQueueing";
            /// `TransferMode`. Update: in place.
            transfer_mode: TransferMode = "TransferMode";
            /// `Uid`. Update: in place.
            uid: Uid = "Uid";
            /// `VerifyMode`. Update: in place.
            verify_mode: VerifyMode = "VerifyMode";
        }
    }

    property! {
        /// `Overrides` of `AWS::DataSync::Task`.
        Overrides;
        new ();
        set {
            /// `Deleted`. Update: in place.
            deleted: Deleted = "Deleted";
            /// `Skipped`. Update: in place.
            skipped: Skipped = "Skipped";
            /// `Transferred`. Update: in place.
            transferred: Transferred = "Transferred";
            /// `Verified`. Update: in place.
            verified: Verified = "Verified";
        }
    }

    property! {
        /// `Skipped` of `AWS::DataSync::Task`.
        Skipped;
        new ();
        set {
            /// `ReportLevel`. Update: in place.
            report_level: ReportLevel = "ReportLevel";
        }
    }

    property! {
        /// `Source` of `AWS::DataSync::Task`.
        Source;
        new ();
        set {
            /// `S3`. Update: in place.
            s3: ManifestConfigSourceS3 = "S3";
        }
    }

    property! {
        /// `TaskReportConfig` of `AWS::DataSync::Task`.
        TaskReportConfig;
        new (destination: Destination = "Destination", output_type: OutputType = "OutputType");
        set {
            /// `ObjectVersionIds`. Update: in place.
            object_version_ids: ObjectVersionIds = "ObjectVersionIds";
            /// `Overrides`. Update: in place.
            overrides: Overrides = "Overrides";
            /// `ReportLevel`. Update: in place.
            report_level: ReportLevel = "ReportLevel";
        }
    }

    property! {
        /// `TaskReportConfigDestinationS3` of `AWS::DataSync::Task`.
        TaskReportConfigDestinationS3;
        new ();
        set {
            /// `BucketAccessRoleArn`: at most 2048 characters. Update: in place.
            bucket_access_role_arn: IamRoleArn = "BucketAccessRoleArn";
            /// `S3BucketArn`: at most 156 characters. Update: in place.
            s3_bucket_arn: Str = "S3BucketArn";
            /// `Subdirectory`: at most 4096 characters, `^[a-zA-Z0-9_\-\+\./\(\)\p{Zs}]*$`. Update: in place.
            subdirectory: Str = "Subdirectory";
        }
    }

    property! {
        /// `TaskSchedule` of `AWS::DataSync::Task`.
        TaskSchedule;
        new ();
        set {
            /// `ScheduleExpression`: at most 256 characters, `^[a-zA-Z0-9\ \_\*\?\,\|\^\-\/\#\s\(\)\+]*$`. Update: in place.
            schedule_expression: Str = "ScheduleExpression";
            /// `Status`. Update: in place.
            status: Status = "Status";
        }
    }

    property! {
        /// `Transferred` of `AWS::DataSync::Task`.
        Transferred;
        new ();
        set {
            /// `ReportLevel`. Update: in place.
            report_level: ReportLevel = "ReportLevel";
        }
    }

    property! {
        /// `Verified` of `AWS::DataSync::Task`.
        Verified;
        new ();
        set {
            /// `ReportLevel`. Update: in place.
            report_level: ReportLevel = "ReportLevel";
        }
    }

    values! {
        /// `Action` of `AWS::DataSync::Task`.
        Action {
            TRANSFER = "TRANSFER",
        }
    }

    values! {
        /// `Atime` of `AWS::DataSync::Task`.
        Atime {
            NONE = "NONE",
            BEST_EFFORT = "BEST_EFFORT",
        }
    }

    values! {
        /// `FilterType` of `AWS::DataSync::Task`.
        FilterType {
            SIMPLE_PATTERN = "SIMPLE_PATTERN",
        }
    }

    values! {
        /// `Format` of `AWS::DataSync::Task`.
        Format {
            CSV = "CSV",
        }
    }

    values! {
        /// `Gid` of `AWS::DataSync::Task`.
        Gid {
            NONE = "NONE",
            INT_VALUE = "INT_VALUE",
            NAME = "NAME",
            BOTH = "BOTH",
        }
    }

    values! {
        /// `LogLevel` of `AWS::DataSync::Task`.
        LogLevel {
            OFF = "OFF",
            BASIC = "BASIC",
            TRANSFER = "TRANSFER",
        }
    }

    values! {
        /// `Mtime` of `AWS::DataSync::Task`.
        Mtime {
            NONE = "NONE",
            PRESERVE = "PRESERVE",
        }
    }

    values! {
        /// `ObjectMetadata` of `AWS::DataSync::Task`.
        ObjectMetadata {
            PRESERVE = "PRESERVE",
            NONE = "NONE",
        }
    }

    values! {
        /// `ObjectTags` of `AWS::DataSync::Task`.
        ObjectTags {
            PRESERVE = "PRESERVE",
            NONE = "NONE",
        }
    }

    values! {
        /// `ObjectVersionIds` of `AWS::DataSync::Task`.
        ObjectVersionIds {
            INCLUDE = "INCLUDE",
            NONE = "NONE",
        }
    }

    values! {
        /// `OutputType` of `AWS::DataSync::Task`.
        OutputType {
            SUMMARY_ONLY = "SUMMARY_ONLY",
            STANDARD = "STANDARD",
        }
    }

    values! {
        /// `OverwriteMode` of `AWS::DataSync::Task`.
        OverwriteMode {
            ALWAYS = "ALWAYS",
            NEVER = "NEVER",
        }
    }

    values! {
        /// `PosixPermissions` of `AWS::DataSync::Task`.
        PosixPermissions {
            NONE = "NONE",
            PRESERVE = "PRESERVE",
        }
    }

    values! {
        /// `PreserveDeletedFiles` of `AWS::DataSync::Task`.
        PreserveDeletedFiles {
            PRESERVE = "PRESERVE",
            REMOVE = "REMOVE",
        }
    }

    values! {
        /// `PreserveDevices` of `AWS::DataSync::Task`.
        PreserveDevices {
            NONE = "NONE",
            PRESERVE = "PRESERVE",
        }
    }

    values! {
        /// `ReportLevel` of `AWS::DataSync::Task`.
        ReportLevel {
            ERRORS_ONLY = "ERRORS_ONLY",
            SUCCESSES_AND_ERRORS = "SUCCESSES_AND_ERRORS",
        }
    }

    values! {
        /// `SecurityDescriptorCopyFlags` of `AWS::DataSync::Task`.
        SecurityDescriptorCopyFlags {
            NONE = "NONE",
            OWNER_DACL = "OWNER_DACL",
            OWNER_DACL_SACL = "OWNER_DACL_SACL",
        }
    }

    values! {
        /// `Status` of `AWS::DataSync::Task`.
        Status {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `TaskMode` of `AWS::DataSync::Task`.
        TaskMode {
            BASIC = "BASIC",
            ENHANCED = "ENHANCED",
        }
    }

    values! {
        /// `TaskQueueing` of `AWS::DataSync::Task`.
        TaskQueueing {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `TransferMode` of `AWS::DataSync::Task`.
        TransferMode {
            CHANGED = "CHANGED",
            ALL = "ALL",
        }
    }

    values! {
        /// `Uid` of `AWS::DataSync::Task`.
        Uid {
            NONE = "NONE",
            INT_VALUE = "INT_VALUE",
            NAME = "NAME",
            BOTH = "BOTH",
        }
    }

    values! {
        /// `VerifyMode` of `AWS::DataSync::Task`.
        VerifyMode {
            POINT_IN_TIME_CONSISTENT = "POINT_IN_TIME_CONSISTENT",
            ONLY_FILES_TRANSFERRED = "ONLY_FILES_TRANSFERRED",
            NONE = "NONE",
        }
    }
}
