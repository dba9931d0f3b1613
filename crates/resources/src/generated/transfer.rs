// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Transfer`: 9 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Transfer::Agreement`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-agreement.html).
    Agreement = "AWS::Transfer::Agreement", Ref = Str;
    tags "Tags" List;
    new_with AgreementRequired {
        /// `ServerId`: 19 characters, `^s-([0-9a-f]{17})$`. Update: replaces.
        server_id: Str = "ServerId",
        /// `LocalProfileId`: 19 characters, `^p-([0-9a-f]{17})$`. Update: in place.
        local_profile_id: Str = "LocalProfileId",
        /// `PartnerProfileId`: 19 characters, `^p-([0-9a-f]{17})$`. Update: in place.
        partner_profile_id: Str = "PartnerProfileId",
        /// `AccessRole`: 20 to 2048 characters, `arn:.*role/.*`. Update: in place.
        access_role: Str = "AccessRole",
    }
    set {
        /// `AccessRole`: 20 to 2048 characters, `arn:.*role/.*`. Update: in place.
        access_role: Str = "AccessRole";
        /// `BaseDirectory`: at most 1024 characters, `^(|/.*)$`. Update: in place.
        base_directory: Str = "BaseDirectory";
        /// `CustomDirectories`. Update: in place.
        custom_directories: agreement::CustomDirectories = "CustomDirectories";
        /// `Description`: 1 to 200 characters, `^[\u0021-\u007E]+$`. Update: in place.
        description: Str = "Description";
        /// `EnforceMessageSigning`. Update: in place.
        enforce_message_signing: agreement::EnforceMessageSigning = "EnforceMessageSigning";
        /// `LocalProfileId`: 19 characters, `^p-([0-9a-f]{17})$`. Update: in place.
        local_profile_id: Str = "LocalProfileId";
        /// `PartnerProfileId`: 19 characters, `^p-([0-9a-f]{17})$`. Update: in place.
        partner_profile_id: Str = "PartnerProfileId";
        /// `PreserveFilename`. Update: in place.
        preserve_filename: agreement::PreserveFilename = "PreserveFilename";
        /// `ServerId`: 19 characters, `^s-([0-9a-f]{17})$`. Update: replaces.
        server_id: Str = "ServerId";
        /// `Status`. Update: in place.
        status: agreement::Status = "Status";
        /// `Tags`: 1 to 50 items, no item twice. Update: in place.
        tags: List<agreement::Tag> = "Tags";
    }
    get {
        /// `AgreementId`
        agreement_id: Str = "AgreementId";
        /// `Arn`
        arn: Arn = "Arn";
    }
}

/// Property types of `AWS::Transfer::Agreement`.
pub mod agreement {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CustomDirectories` of `AWS::Transfer::Agreement`.
        CustomDirectories;
        new_with CustomDirectoriesRequired {
            /// `FailedFilesDirectory`: at most 1024 characters, `(|/.*)`. Update: in place.
            failed_files_directory: Str = "FailedFilesDirectory",
            /// `MdnFilesDirectory`: at most 1024 characters, `(|/.*)`. Update: in place.
            mdn_files_directory: Str = "MdnFilesDirectory",
            /// `PayloadFilesDirectory`: at most 1024 characters, `(|/.*)`. Update: in place.
            payload_files_directory: Str = "PayloadFilesDirectory",
            /// `StatusFilesDirectory`: at most 1024 characters, `(|/.*)`. Update: in place.
            status_files_directory: Str = "StatusFilesDirectory",
            /// `TemporaryFilesDirectory`: at most 1024 characters, `(|/.*)`. Update: in place.
            temporary_files_directory: Str = "TemporaryFilesDirectory",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Transfer::Agreement`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `EnforceMessageSigning` of `AWS::Transfer::Agreement`.
        EnforceMessageSigning {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `PreserveFilename` of `AWS::Transfer::Agreement`.
        PreserveFilename {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Status` of `AWS::Transfer::Agreement`.
        Status {
            ACTIVE = "ACTIVE",
            INACTIVE = "INACTIVE",
        }
    }
}

resource! {
    /// `AWS::Transfer::Certificate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-certificate.html).
    Certificate = "AWS::Transfer::Certificate", Ref = Str;
    tags "Tags" List;
    new (certificate: Str = "Certificate", usage: certificate::Usage = "Usage");
    set {
        /// `ActiveDate`. Update: in place.
        active_date: Str = "ActiveDate";
        /// `Certificate`: 1 to 16 384 characters, `^[\t\n\r\u0020-\u00FF]+$`. Update: replaces.
        certificate: Str = "Certificate";
        /// `CertificateChain`: 1 to 2 097 152 characters, `^[\t\n\r\u0020-\u00FF]+$`. Update: replaces.
        certificate_chain: Str = "CertificateChain";
        /// `Description`: 1 to 200 characters, `^[\u0021-\u007E]+$`. Update: in place.
        description: Str = "Description";
        /// `InactiveDate`. Update: in place.
        inactive_date: Str = "InactiveDate";
        /// `PrivateKey`: 1 to 16 384 characters, `^[\t\n\r\u0020-\u00FF]+$`. Update: replaces.
        private_key: Str = "PrivateKey";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<certificate::Tag> = "Tags";
        /// `Usage`. Update: in place.
        usage: certificate::Usage = "Usage";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `NotAfterDate`
        not_after_date: Str = "NotAfterDate";
        /// `NotBeforeDate`
        not_before_date: Str = "NotBeforeDate";
        /// `Serial`
        serial: Str = "Serial";
        /// `Status`
        status: Str = "Status";
        /// `Type`
        type_: Str = "Type";
    }
    ref certificate_id;
}

/// Property types of `AWS::Transfer::Certificate`.
pub mod certificate {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agreement::Tag;

    values! {
        /// `Usage` of `AWS::Transfer::Certificate`.
        Usage {
            SIGNING = "SIGNING",
            ENCRYPTION = "ENCRYPTION",
            TLS = "TLS",
        }
    }
}

resource! {
    /// `AWS::Transfer::Connector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html).
    Connector = "AWS::Transfer::Connector", Ref = Str;
    tags "Tags" List;
    new (access_role: Str = "AccessRole");
    set {
        /// `AccessRole`: 20 to 2048 characters, `arn:.*role/.*`. Update: in place.
        access_role: Str = "AccessRole";
        /// `As2Config`. Update: in place.
        as2_config: connector::As2Config = "As2Config";
        /// `EgressConfig`. Update: in place.
        egress_config: connector::ConnectorEgressConfig = "EgressConfig";
        /// `EgressType`. Update: in place.
        egress_type: connector::ConnectorEgressType = "EgressType";
        /// `IpAddressType`. Update: in place.
        ip_address_type: connector::IpAddressType = "IpAddressType";
        /// `LoggingRole`: 20 to 2048 characters, `arn:.*role/.*`. Update: in place.
        logging_role: Str = "LoggingRole";
        /// `SecurityPolicyName`: at most 50 characters. Update: in place.
        security_policy_name: Str = "SecurityPolicyName";
        /// `SftpConfig`. Update: in place.
        sftp_config: connector::SftpConfig = "SftpConfig";
        /// `Tags`: 1 to 50 items, no item twice. Update: in place.
        tags: List<connector::Tag> = "Tags";
        /// `Url`: at most 255 characters. Update: in place.
        url: Str = "Url";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `ErrorMessage`
        error_message: Str = "ErrorMessage";
        /// `ServiceManagedEgressIpAddresses`
        service_managed_egress_ip_addresses: List<Str> = "ServiceManagedEgressIpAddresses";
        /// `Status`
        status: Str = "Status";
    }
    ref connector_id;
}

/// Property types of `AWS::Transfer::Connector`.
pub mod connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agreement::Tag;

    property! {
        /// `As2Config` of `AWS::Transfer::Connector`.
        As2Config;
        new ();
        set {
            /// `AsyncMdnConfig`. Update: in place.
            async_mdn_config: ConnectorAsyncMdnConfig = "AsyncMdnConfig";
            /// `BasicAuthSecretId`: at most 2048 characters. Update: in place.
            basic_auth_secret_id: Str = "BasicAuthSecretId";
            /// `Compression`. Update: in place.
            compression: Compression = "Compression";
            /// `EncryptionAlgorithm`. Update: in place.
            encryption_algorithm: EncryptionAlgorithm = "EncryptionAlgorithm";
            /// `LocalProfileId`: 19 characters, `^p-([0-9a-f]{17})$`. Update: in place.
            local_profile_id: Str = "LocalProfileId";
            /// `MdnResponse`. Update: in place.
            mdn_response: MdnResponse = "MdnResponse";
            /// `MdnSigningAlgorithm`. Update: in place.
            mdn_signing_algorithm: MdnSigningAlgorithm = "MdnSigningAlgorithm";
            /// `MessageSubject`: 1 to 1024 characters, `^[\u0020-\u007E\t]+$`. Update: in place.
            message_subject: Str = "MessageSubject";
            /// `PartnerProfileId`: 19 characters, `^p-([0-9a-f]{17})$`. Update: in place.
            partner_profile_id: Str = "PartnerProfileId";
            /// `PreserveContentType`. Update: in place.
            preserve_content_type: PreserveContentType = "PreserveContentType";
            /// `SigningAlgorithm`. Update: in place.
            signing_algorithm: SigningAlgorithm = "SigningAlgorithm";
        }
    }

    property! {
        /// `ConnectorAsyncMdnConfig` of `AWS::Transfer::Connector`.
        ConnectorAsyncMdnConfig;
        new (url: Str = "Url", server_ids: List<Str> = "ServerIds");
        set {
        }
    }

    property! {
        /// `ConnectorEgressConfig` of `AWS::Transfer::Connector`.
        ConnectorEgressConfig;
        new (vpc_lattice: ConnectorVpcLatticeEgressConfig = "VpcLattice");
        set {
        }
    }

    property! {
        /// `ConnectorVpcLatticeEgressConfig` of `AWS::Transfer::Connector`.
        ConnectorVpcLatticeEgressConfig;
        new (resource_configuration_arn: Str = "ResourceConfigurationArn");
        set {
            /// `PortNumber`: 1 to 65 535. Update: in place.
            port_number: Int = "PortNumber";
        }
    }

    property! {
        /// `SftpConfig` of `AWS::Transfer::Connector`.
        SftpConfig;
        new ();
        set {
            /// `MaxConcurrentConnections`: 1 to 5, default `1`. Update: in place.
            max_concurrent_connections: Int = "MaxConcurrentConnections";
            /// `OrderedUserSecretVersionStages`: 1 to 2 items, no item twice, 1 to 256 characters. Update: in place.
            ordered_user_secret_version_stages: List<Str> = "OrderedUserSecretVersionStages";
            /// `TrustedHostKeys`: at most 10 items, 1 to 2048 characters. Update: in place.
            trusted_host_keys: List<Str> = "TrustedHostKeys";
            /// `UserSecretId`: 1 to 2048 characters. Update: in place.
            user_secret_id: Str = "UserSecretId";
        }
    }

    values! {
        /// `Compression` of `AWS::Transfer::Connector`.
        Compression {
            ZLIB = "ZLIB",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `ConnectorEgressType` of `AWS::Transfer::Connector`.
        ConnectorEgressType {
            SERVICE_MANAGED = "SERVICE_MANAGED",
            VPC_LATTICE = "VPC_LATTICE",
        }
    }

    values! {
        /// `EncryptionAlgorithm` of `AWS::Transfer::Connector`.
        EncryptionAlgorithm {
            AES128_CBC = "AES128_CBC",
            AES192_CBC = "AES192_CBC",
            AES256_CBC = "AES256_CBC",
            NONE = "NONE",
            DES_EDE3_CBC = "DES_EDE3_CBC",
        }
    }

    values! {
        /// `IpAddressType` of `AWS::Transfer::Connector`.
        IpAddressType {
            IPV4 = "IPV4",
            DUALSTACK = "DUALSTACK",
        }
    }

    values! {
        /// `MdnResponse` of `AWS::Transfer::Connector`.
        MdnResponse {
            SYNC = "SYNC",
            ASYNC = "ASYNC",
            NONE = "NONE",
        }
    }

    values! {
        /// `MdnSigningAlgorithm` of `AWS::Transfer::Connector`.
        MdnSigningAlgorithm {
            SHA256 = "SHA256",
            SHA384 = "SHA384",
            SHA512 = "SHA512",
            SHA1 = "SHA1",
            NONE = "NONE",
            DEFAULT = "DEFAULT",
        }
    }

    values! {
        /// `PreserveContentType` of `AWS::Transfer::Connector`.
        PreserveContentType {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `SigningAlgorithm` of `AWS::Transfer::Connector`.
        SigningAlgorithm {
            SHA256 = "SHA256",
            SHA384 = "SHA384",
            SHA512 = "SHA512",
            SHA1 = "SHA1",
            NONE = "NONE",
        }
    }
}

resource! {
    /// `AWS::Transfer::HostKey`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-hostkey.html).
    HostKey = "AWS::Transfer::HostKey", Ref = Arn;
    tags "Tags" List;
    new (server_id: Str = "ServerId");
    set {
        /// `Description`: at most 200 characters, `^[\p{Print}]*$`. Update: in place.
        description: Str = "Description";
        /// `HostKeyBody`: at most 4096 characters. Update: replaces.
        host_key_body: Str = "HostKeyBody";
        /// `KmsKey`: 20 to 1600 characters, `^arn:\S+$`. Update: in place.
        kms_key: Str = "KmsKey";
        /// `ServerId`: 19 characters, `^s-([0-9a-f]{17})$`. Update: replaces.
        server_id: Str = "ServerId";
        /// `StorageType`. Update: in place.
        storage_type: host_key::StorageType = "StorageType";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<host_key::Tag> = "Tags";
    }
    get {
        /// `DateImported`
        date_imported: Str = "DateImported";
        /// `HostKeyFingerprint`
        host_key_fingerprint: Str = "HostKeyFingerprint";
        /// `HostKeyId`
        host_key_id: Str = "HostKeyId";
        /// `SecretId`
        secret_id: Str = "SecretId";
        /// `Type`
        type_: Str = "Type";
    }
    ref arn;
}

/// Property types of `AWS::Transfer::HostKey`.
pub mod host_key {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agreement::Tag;

    values! {
        /// `StorageType` of `AWS::Transfer::HostKey`.
        StorageType {
            SERVICE_MANAGED = "SERVICE_MANAGED",
            SECRETS_MANAGER = "SECRETS_MANAGER",
        }
    }
}

resource! {
    /// `AWS::Transfer::Profile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-profile.html).
    Profile = "AWS::Transfer::Profile", Ref = Str;
    tags "Tags" List;
    new (as2_id: Str = "As2Id", profile_type: profile::ProfileType = "ProfileType");
    set {
        /// `As2Id`: 1 to 128 characters, `^[\u0020-\u007E\s]*$`. Update: in place.
        as2_id: Str = "As2Id";
        /// `CertificateIds`: 22 characters, `^cert-([0-9a-f]{17})$`. Update: in place.
        certificate_ids: List<Str> = "CertificateIds";
        /// `ProfileType`. Update: replaces.
        profile_type: profile::ProfileType = "ProfileType";
        /// `Tags`: 1 to 50 items, no item twice. Update: in place.
        tags: List<profile::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref profile_id;
}

/// Property types of `AWS::Transfer::Profile`.
pub mod profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agreement::Tag;

    values! {
        /// `ProfileType` of `AWS::Transfer::Profile`.
        ProfileType {
            LOCAL = "LOCAL",
            PARTNER = "PARTNER",
        }
    }
}

resource! {
    /// `AWS::Transfer::Server`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html).
    Server = "AWS::Transfer::Server", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `Certificate`: at most 1600 characters. Update: in place.
        certificate: Str = "Certificate";
        /// `CreateWithHostKey`. Update: in place.
        create_with_host_key: Bool = "CreateWithHostKey";
        /// `Domain`. Update: replaces.
        domain: server::Domain = "Domain";
        /// `EndpointDetails`. Update: may replace.
        endpoint_details: server::EndpointDetails = "EndpointDetails";
        /// `EndpointType`. Update: in place.
        endpoint_type: server::EndpointType = "EndpointType";
        /// `IdentityProviderDetails`. Update: in place.
        identity_provider_details: server::IdentityProviderDetails = "IdentityProviderDetails";
        /// `IdentityProviderType`. Update: may replace.
        identity_provider_type: server::IdentityProviderType = "IdentityProviderType";
        /// `IpAddressType`. Update: may replace.
        ip_address_type: server::IpAddressType = "IpAddressType";
        /// `LoggingRole`: at most 2048 characters, `^(|arn:.*role/\S+)$`. Update: in place.
        logging_role: Str = "LoggingRole";
        /// `PostAuthenticationLoginBanner`: at most 4096 characters, `^[\x09-\x0D\x20-\x7E]*$`. Update: in place.
        post_authentication_login_banner: Str = "PostAuthenticationLoginBanner";
        /// `PreAuthenticationLoginBanner`: at most 4096 characters, `^[\x09-\x0D\x20-\x7E]*$`. Update: in place.
        pre_authentication_login_banner: Str = "PreAuthenticationLoginBanner";
        /// `ProtocolDetails`. Update: in place.
        protocol_details: server::ProtocolDetails = "ProtocolDetails";
        /// `Protocols`: 1 to 4 items. Update: in place.
        protocols: List<server::Protocol> = "Protocols";
        /// `S3StorageOptions`. Update: in place.
        s3_storage_options: server::S3StorageOptions = "S3StorageOptions";
        /// `SecurityPolicyName`: at most 100 characters, `^TransferSecurityPolicy-.+$`. Update: in place.
        security_policy_name: Str = "SecurityPolicyName";
        /// `StructuredLogDestinations`: at most 1 items, 20 to 1600 characters, `^arn:\S+$`. Update: in place.
        structured_log_destinations: List<Str> = "StructuredLogDestinations";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<server::Tag> = "Tags";
        /// `WorkflowDetails`. Update: in place.
        workflow_details: server::WorkflowDetails = "WorkflowDetails";
    }
    get {
        /// `As2ServiceManagedEgressIpAddresses`
        as2_service_managed_egress_ip_addresses: List<Str> = "As2ServiceManagedEgressIpAddresses";
        /// `ServerId`
        server_id: Str = "ServerId";
        /// `State`
        state: Str = "State";
    }
    ref arn;
}

/// Property types of `AWS::Transfer::Server`.
pub mod server {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connector::IpAddressType;

    property! {
        /// `EndpointDetails` of `AWS::Transfer::Server`.
        EndpointDetails;
        new ();
        set {
            /// `AddressAllocationIds`. Update: may replace.
            address_allocation_ids: List<Str> = "AddressAllocationIds";
            /// `SecurityGroupIds`: 11 to 20 characters, `^sg-[0-9a-f]{8,17}$`. Update: may replace.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`. Update: may replace.
            subnet_ids: List<Str> = "SubnetIds";
            /// `VpcEndpointId`: 22 characters, `^vpce-[0-9a-f]{17}$`. Update: may replace.
            vpc_endpoint_id: Str = "VpcEndpointId";
            /// `VpcId`. Update: may replace.
            vpc_id: Ec2VpcId = "VpcId";
        }
    }

    property! {
        /// `IdentityProviderDetails` of `AWS::Transfer::Server`.
        IdentityProviderDetails;
        new ();
        set {
            /// `DirectoryId`: 12 characters, `^d-[0-9a-f]{10}$`. Update: in place.
            directory_id: Str = "DirectoryId";
            /// `Function`: 1 to 170 characters, `^arn:[a-z-]+:lambda:.*$`. Update: in place.
            function: Str = "Function";
            /// `InvocationRole`: 20 to 2048 characters, `^arn:.*role/\S+$`. Update: in place.
            invocation_role: Str = "InvocationRole";
            /// `SftpAuthenticationMethods`. Update: in place.
            sftp_authentication_methods: SftpAuthenticationMethods = "SftpAuthenticationMethods";
            /// `Url`: at most 255 characters. Update: in place.
            url: Str = "Url";
        }
    }

    property! {
        /// `ProtocolDetails` of `AWS::Transfer::Server`.
        ProtocolDetails;
        new ();
        set {
            /// `As2Transports`: 1 items. Update: in place.
            as2_transports: List<As2Transport> = "As2Transports";
            /// `PassiveIp`: at most 15 characters. Update: in place.
            passive_ip: Str = "PassiveIp";
            /// `ProxyConfig`. Update: in place.
            proxy_config: ProxyConfig = "ProxyConfig";
            /// `SetStatOption`. Update: in place.
            set_stat_option: SetStatOption = "SetStatOption";
            /// `TlsSessionResumptionMode`. Update: in place.
            tls_session_resumption_mode: TlsSessionResumptionMode = "TlsSessionResumptionMode";
        }
    }

    property! {
        /// `ProxyConfig` of `AWS::Transfer::Server`.
        ProxyConfig;
        new ();
        set {
            /// `SftpMode`. Update: in place.
            sftp_mode: ProxyMode = "SftpMode";
        }
    }

    property! {
        /// `S3StorageOptions` of `AWS::Transfer::Server`.
        S3StorageOptions;
        new ();
        set {
            /// `DirectoryListingOptimization`. Update: in place.
            directory_listing_optimization: DirectoryListingOptimization = "DirectoryListingOptimization";
        }
    }

    property! {
        /// `Tag` of `AWS::Transfer::Server`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `WorkflowDetail` of `AWS::Transfer::Server`.
        WorkflowDetail;
        new_with WorkflowDetailRequired {
            /// `ExecutionRole`: 20 to 2048 characters, `^arn:.*role/\S+$`. Update: in place.
            execution_role: Str = "ExecutionRole",
            /// `WorkflowId`: 19 characters, `^w-([a-z0-9]{17})$`. Update: in place.
            workflow_id: Str = "WorkflowId",
        }
        set {
        }
    }

    property! {
        /// `WorkflowDetails` of `AWS::Transfer::Server`.
        WorkflowDetails;
        new ();
        set {
            /// `OnPartialUpload`: at most 1 items. Update: in place.
            on_partial_upload: List<WorkflowDetail> = "OnPartialUpload";
            /// `OnUpload`: at most 1 items. Update: in place.
            on_upload: List<WorkflowDetail> = "OnUpload";
        }
    }

    values! {
        /// `As2Transport` of `AWS::Transfer::Server`.
        As2Transport {
            HTTP = "HTTP",
        }
    }

    values! {
        /// `DirectoryListingOptimization` of `AWS::Transfer::Server`.
        DirectoryListingOptimization {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Domain` of `AWS::Transfer::Server`.
        Domain {
            S3 = "S3",
            EFS = "EFS",
        }
    }

    values! {
        /// `EndpointType` of `AWS::Transfer::Server`.
        EndpointType {
            PUBLIC = "PUBLIC",
            VPC = "VPC",
            VPC_ENDPOINT = "VPC_ENDPOINT",
        }
    }

    values! {
        /// `IdentityProviderType` of `AWS::Transfer::Server`.
        IdentityProviderType {
            SERVICE_MANAGED = "SERVICE_MANAGED",
            API_GATEWAY = "API_GATEWAY",
            AWS_DIRECTORY_SERVICE = "AWS_DIRECTORY_SERVICE",
            AWS_LAMBDA = "AWS_LAMBDA",
        }
    }

    values! {
        /// `Protocol` of `AWS::Transfer::Server`.
        Protocol {
            SFTP = "SFTP",
            FTP = "FTP",
            FTPS = "FTPS",
            AS2 = "AS2",
        }
    }

    values! {
        /// `ProxyMode` of `AWS::Transfer::Server`.
        ProxyMode {
            PROXY_PROTOCOL_V2_ENFORCED = "PROXY_PROTOCOL_V2_ENFORCED",
            NONE = "NONE",
        }
    }

    values! {
        /// `SetStatOption` of `AWS::Transfer::Server`.
        SetStatOption {
            DEFAULT = "DEFAULT",
            ENABLE_NO_OP = "ENABLE_NO_OP",
        }
    }

    values! {
        /// `SftpAuthenticationMethods` of `AWS::Transfer::Server`.
        SftpAuthenticationMethods {
            PASSWORD = "PASSWORD",
            PUBLIC_KEY = "PUBLIC_KEY",
            PUBLIC_KEY_OR_PASSWORD = "PUBLIC_KEY_OR_PASSWORD",
            PUBLIC_KEY_AND_PASSWORD = "PUBLIC_KEY_AND_PASSWORD",
        }
    }

    values! {
        /// `TlsSessionResumptionMode` of `AWS::Transfer::Server`.
        TlsSessionResumptionMode {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
            ENFORCED = "ENFORCED",
        }
    }
}

resource! {
    /// `AWS::Transfer::User`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-user.html).
    User = "AWS::Transfer::User", Ref = Arn;
    tags "Tags" List;
    new_with UserRequired {
        /// `Role`: 20 to 2048 characters, `^arn:.*role/\S+$`. Update: in place.
        role: Str = "Role",
        /// `ServerId`: 19 characters, `^s-([0-9a-f]{17})$`. Update: replaces.
        server_id: Str = "ServerId",
        /// `UserName`: 3 to 100 characters, `^[\w][\w@.-]{2,99}$`. Update: replaces.
        user_name: Str = "UserName",
    }
    set {
        /// `HomeDirectory`: at most 1024 characters, `^(|/.*)$`. Update: in place.
        home_directory: Str = "HomeDirectory";
        /// `HomeDirectoryMappings`: 1 to 50 000 items. Update: in place.
        home_directory_mappings: List<user::HomeDirectoryMapEntry> = "HomeDirectoryMappings";
        /// `HomeDirectoryType`. Update: in place.
        home_directory_type: user::HomeDirectoryType = "HomeDirectoryType";
        /// `Policy`: at most 2048 characters. Update: in place.
        policy: Str = "Policy";
        /// `PosixProfile`. Update: in place.
        posix_profile: user::PosixProfile = "PosixProfile";
        /// `Role`: 20 to 2048 characters, `^arn:.*role/\S+$`. Update: in place.
        role: Str = "Role";
        /// `ServerId`: 19 characters, `^s-([0-9a-f]{17})$`. Update: replaces.
        server_id: Str = "ServerId";
        /// `SshPublicKeys`: at most 2048 characters. Update: in place.
        ssh_public_keys: List<Str> = "SshPublicKeys";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<user::Tag> = "Tags";
        /// `UserName`: 3 to 100 characters, `^[\w][\w@.-]{2,99}$`. Update: replaces.
        user_name: Str = "UserName";
    }
    get {
        /// `ServerId`
        server_id: Str = "ServerId";
        /// `UserName`
        user_name: Str = "UserName";
    }
    ref arn;
}

/// Property types of `AWS::Transfer::User`.
pub mod user {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::server::Tag;

    property! {
        /// `HomeDirectoryMapEntry` of `AWS::Transfer::User`.
        HomeDirectoryMapEntry;
        new_with HomeDirectoryMapEntryRequired {
            /// `Entry`: at most 1024 characters, `^/.*$`. Update: in place.
            entry: Str = "Entry",
            /// `Target`: at most 1024 characters, `^/.*$`. Update: in place.
            target: Str = "Target",
        }
        set {
            /// `Type`. Update: in place.
            type_: MapType = "Type";
        }
    }

    property! {
        /// `PosixProfile` of `AWS::Transfer::User`.
        PosixProfile;
        new_with PosixProfileRequired {
            /// `Gid`: 0 to 4 294 967 295. Update: in place.
            gid: Num = "Gid",
            /// `Uid`: 0 to 4 294 967 295. Update: in place.
            uid: Num = "Uid",
        }
        set {
            /// `SecondaryGids`: at most 16 items, 0 to 4 294 967 295. Update: in place.
            secondary_gids: List<Num> = "SecondaryGids";
        }
    }

    values! {
        /// `HomeDirectoryType` of `AWS::Transfer::User`.
        HomeDirectoryType {
            PATH = "PATH",
            LOGICAL = "LOGICAL",
        }
    }

    values! {
        /// `MapType` of `AWS::Transfer::User`.
        MapType {
            FILE = "FILE",
            DIRECTORY = "DIRECTORY",
        }
    }
}

resource! {
    /// `AWS::Transfer::WebApp`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-webapp.html).
    WebApp = "AWS::Transfer::WebApp", Ref = Arn;
    tags "Tags" List;
    new (identity_provider_details: web_app::IdentityProviderDetails = "IdentityProviderDetails");
    set {
        /// `AccessEndpoint`: 1 to 1024 characters. Update: in place.
        access_endpoint: Str = "AccessEndpoint";
        /// `EndpointDetails`. Update: in place.
        endpoint_details: web_app::EndpointDetails = "EndpointDetails";
        /// `IdentityProviderDetails`. Update: in place.
        identity_provider_details: web_app::IdentityProviderDetails = "IdentityProviderDetails";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<web_app::Tag> = "Tags";
        /// `WebAppCustomization`. Update: in place.
        web_app_customization: web_app::WebAppCustomization = "WebAppCustomization";
        /// `WebAppEndpointPolicy`. Update: replaces.
        web_app_endpoint_policy: web_app::WebAppEndpointPolicy = "WebAppEndpointPolicy";
        /// `WebAppUnits`. Update: in place.
        web_app_units: web_app::WebAppUnits = "WebAppUnits";
    }
    get {
        /// `IdentityProviderDetails.ApplicationArn`
        identity_provider_details_application_arn: Arn = "IdentityProviderDetails.ApplicationArn";
        /// `VpcEndpointId`
        vpc_endpoint_id: Str = "VpcEndpointId";
        /// `WebAppId`
        web_app_id: Str = "WebAppId";
    }
    ref arn;
}

/// Property types of `AWS::Transfer::WebApp`.
pub mod web_app {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connector::IpAddressType;

    pub use super::server::Tag;

    property! {
        /// `EndpointDetails` of `AWS::Transfer::WebApp`.
        EndpointDetails;
        new ();
        set {
            /// `Vpc`. Update: in place.
            vpc: Vpc = "Vpc";
        }
    }

    property! {
        /// `IdentityProviderDetails` of `AWS::Transfer::WebApp`.
        IdentityProviderDetails;
        new ();
        set {
            /// `ApplicationArn`: 10 to 1224 characters. Update: in place.
            application_arn: Str = "ApplicationArn";
            /// `InstanceArn`: 10 to 1224 characters. Update: replaces.
            instance_arn: Str = "InstanceArn";
            /// `Role`: 20 to 2048 characters, `^arn:[a-z-]+:iam::[0-9]{12}:role[:/]\S+$`. Update: in place.
            role: Str = "Role";
        }
    }

    property! {
        /// `Vpc` of `AWS::Transfer::WebApp`.
        Vpc;
        new ();
        set {
            /// `IpAddressType`. Update: in place.
            ip_address_type: IpAddressType = "IpAddressType";
            /// `SecurityGroupIds`: at most 10 items, 11 to 20 characters, `^sg-[0-9a-f]{8,17}$`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`: at most 10 items, 15 to 24 characters, `^subnet-[0-9a-f]{8,17}$`. Update: in place.
            subnet_ids: List<Str> = "SubnetIds";
            /// `VpcId`: 12 to 21 characters, `^vpc-[0-9a-f]{8,17}$`. Update: replaces.
            vpc_id: Ec2VpcId = "VpcId";
        }
    }

    property! {
        /// `WebAppCustomization` of `AWS::Transfer::WebApp`.
        WebAppCustomization;
        new ();
        set {
            /// `FaviconFile`: 1 to 20 960 characters. Update: in place.
            favicon_file: Str = "FaviconFile";
            /// `LogoFile`: 1 to 51 200 characters. Update: in place.
            logo_file: Str = "LogoFile";
            /// `Title`: at most 100 characters. Update: in place.
            title: Str = "Title";
        }
    }

    property! {
        /// `WebAppUnits` of `AWS::Transfer::WebApp`.
        WebAppUnits;
        new (provisioned: Int = "Provisioned");
        set {
        }
    }

    values! {
        /// `WebAppEndpointPolicy` of `AWS::Transfer::WebApp`.
        WebAppEndpointPolicy {
            STANDARD = "STANDARD",
            FIPS = "FIPS",
        }
    }
}

resource! {
    /// `AWS::Transfer::Workflow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html).
    Workflow = "AWS::Transfer::Workflow", Ref = Str;
    tags "Tags" List;
    new (steps: List<workflow::WorkflowStep> = "Steps");
    set {
        /// `Description`: at most 256 characters, `^[\w\- ]*$`. Update: replaces.
        description: Str = "Description";
        /// `OnExceptionSteps`: at most 8 items, no item twice. Update: replaces.
        on_exception_steps: List<workflow::WorkflowStep> = "OnExceptionSteps";
        /// `Steps`: at most 8 items, no item twice. Update: replaces.
        steps: List<workflow::WorkflowStep> = "Steps";
        /// `Tags`: 1 to 50 items, no item twice. Update: in place.
        tags: List<workflow::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref workflow_id;
}

/// Property types of `AWS::Transfer::Workflow`.
pub mod workflow {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agreement::Tag;

    property! {
        /// `CopyStepDetails` of `AWS::Transfer::Workflow`.
        CopyStepDetails;
        new ();
        set {
            /// `DestinationFileLocation`. Update: replaces.
            destination_file_location: S3FileLocation = "DestinationFileLocation";
            /// `Name`: at most 30 characters, `^[\w-]*$`. Update: replaces.
            name: Str = "Name";
            /// `OverwriteExisting`. Update: replaces.
            overwrite_existing: OverwriteExisting = "OverwriteExisting";
            /// `SourceFileLocation`: at most 256 characters, `^\$\{(\w+.)+\w+\}$`. Update: replaces.
            source_file_location: Str = "SourceFileLocation";
        }
    }

    property! {
        /// `CustomStepDetails` of `AWS::Transfer::Workflow`.
        CustomStepDetails;
        new ();
        set {
            /// `Name`: at most 30 characters, `^[\w-]*$`. Update: replaces.
            name: Str = "Name";
            /// `SourceFileLocation`: at most 256 characters, `^\$\{(\w+.)+\w+\}$`. Update: replaces.
            source_file_location: Str = "SourceFileLocation";
            /// `Target`: at most 170 characters, `arn:[a-z-]+:lambda:.*$`. Update: replaces.
            target: Str = "Target";
            /// `TimeoutSeconds`: 1 to 1800. Update: replaces.
            timeout_seconds: Int = "TimeoutSeconds";
        }
    }

    property! {
        /// `DecryptStepDetails` of `AWS::Transfer::Workflow`.
        DecryptStepDetails;
        new (destination_file_location: InputFileLocation = "DestinationFileLocation", type_: DecryptStepDetailsType = "Type");
        set {
            /// `Name`: at most 30 characters, `^[\w-]*$`. Update: replaces.
            name: Str = "Name";
            /// `OverwriteExisting`. Update: replaces.
            overwrite_existing: OverwriteExisting = "OverwriteExisting";
            /// `SourceFileLocation`: at most 256 characters, `^\$\{(\w+.)+\w+\}$`. Update: replaces.
            source_file_location: Str = "SourceFileLocation";
        }
    }

    property! {
        /// `DeleteStepDetails` of `AWS::Transfer::Workflow`.
        DeleteStepDetails;
        new ();
        set {
            /// `Name`: at most 30 characters, `^[\w-]*$`. Update: replaces.
            name: Str = "Name";
            /// `SourceFileLocation`: at most 256 characters, `^\$\{(\w+.)+\w+\}$`. Update: replaces.
            source_file_location: Str = "SourceFileLocation";
        }
    }

    property! {
        /// `EfsInputFileLocation` of `AWS::Transfer::Workflow`.
        EfsInputFileLocation;
        new ();
        set {
            /// `FileSystemId`: at most 128 characters. Update: replaces.
            file_system_id: Str = "FileSystemId";
            /// `Path`: 1 to 65 536 characters, `^[^\x00]+$`. Update: replaces.
            path: Str = "Path";
        }
    }

    property! {
        /// `InputFileLocation` of `AWS::Transfer::Workflow`.
        InputFileLocation;
        new ();
        set {
            /// `EfsFileLocation`. Update: replaces.
            efs_file_location: EfsInputFileLocation = "EfsFileLocation";
            /// `S3FileLocation`. Update: replaces.
            s3_file_location: S3InputFileLocation = "S3FileLocation";
        }
    }

    property! {
        /// `S3FileLocation` of `AWS::Transfer::Workflow`.
        S3FileLocation;
        new ();
        set {
            /// `S3FileLocation`. Update: replaces.
            s3_file_location: S3InputFileLocation = "S3FileLocation";
        }
    }

    property! {
        /// `S3InputFileLocation` of `AWS::Transfer::Workflow`.
        S3InputFileLocation;
        new ();
        set {
            /// `Bucket`: 3 to 63 characters, `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Update: replaces.
            bucket: Str = "Bucket";
            /// `Key`: at most 1024 characters, `.*`. Update: replaces.
            key: Str = "Key";
        }
    }

    property! {
        /// `S3Tag` of `AWS::Transfer::Workflow`.
        S3Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TagStepDetails` of `AWS::Transfer::Workflow`.
        TagStepDetails;
        new ();
        set {
            /// `Name`: at most 30 characters, `^[\w-]*$`. Update: replaces.
            name: Str = "Name";
            /// `SourceFileLocation`: at most 256 characters, `^\$\{(\w+.)+\w+\}$`. Update: replaces.
            source_file_location: Str = "SourceFileLocation";
            /// `Tags`: 1 to 10 items, no item twice. Update: replaces.
            tags: List<S3Tag> = "Tags";
        }
    }

    property! {
        /// `WorkflowStep` of `AWS::Transfer::Workflow`.
        WorkflowStep;
        new ();
        set {
            /// `CopyStepDetails`. Update: replaces.
            copy_step_details: CopyStepDetails = "CopyStepDetails";
            /// `CustomStepDetails`. Update: replaces.
            custom_step_details: CustomStepDetails = "CustomStepDetails";
            /// `DecryptStepDetails`. Update: replaces.
            decrypt_step_details: DecryptStepDetails = "DecryptStepDetails";
            /// `DeleteStepDetails`. Update: replaces.
            delete_step_details: DeleteStepDetails = "DeleteStepDetails";
            /// `TagStepDetails`. Update: replaces.
            tag_step_details: TagStepDetails = "TagStepDetails";
            /// `Type`. Update: replaces.
            type_: WorkflowStepType = "Type";
        }
    }

    values! {
        /// `DecryptStepDetailsType` of `AWS::Transfer::Workflow`.
        DecryptStepDetailsType {
            PGP = "PGP",
        }
    }

    values! {
        /// `OverwriteExisting` of `AWS::Transfer::Workflow`.
        OverwriteExisting {
            TRUE = "TRUE",
            FALSE = "FALSE",
        }
    }

    values! {
        /// `WorkflowStepType` of `AWS::Transfer::Workflow`.
        WorkflowStepType {
            COPY = "COPY",
            CUSTOM = "CUSTOM",
            DECRYPT = "DECRYPT",
            DELETE = "DELETE",
            TAG = "TAG",
        }
    }
}
