// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::PCAConnectorAD`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::PCAConnectorAD::Connector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-connector.html).
    Connector = "AWS::PCAConnectorAD::Connector", Ref = Arn;
    tags "Tags" Object;
    new_with ConnectorRequired {
        /// `CertificateAuthorityArn`: 5 to 200 characters. Update: replaces.
        certificate_authority_arn: Str = "CertificateAuthorityArn",
        /// `DirectoryId`: `^d-[0-9a-f]{10}$`. Update: replaces.
        directory_id: Str = "DirectoryId",
        /// `VpcInformation`. Update: replaces.
        vpc_information: connector::VpcInformation = "VpcInformation",
    }
    set {
        /// `CertificateAuthorityArn`: 5 to 200 characters. Update: replaces.
        certificate_authority_arn: Str = "CertificateAuthorityArn";
        /// `DirectoryId`: `^d-[0-9a-f]{10}$`. Update: replaces.
        directory_id: Str = "DirectoryId";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `VpcInformation`. Update: replaces.
        vpc_information: connector::VpcInformation = "VpcInformation";
    }
    get {
    }
    ref connector_arn;
}

/// Property types of `AWS::PCAConnectorAD::Connector`.
pub mod connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `VpcInformation` of `AWS::PCAConnectorAD::Connector`.
        VpcInformation;
        new (security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds");
        set {
            /// `IpAddressType`. Update: replaces.
            ip_address_type: IpAddressType = "IpAddressType";
        }
    }

    values! {
        /// `IpAddressType` of `AWS::PCAConnectorAD::Connector`.
        IpAddressType {
            IPV4 = "IPV4",
            DUALSTACK = "DUALSTACK",
        }
    }
}

resource! {
    /// `AWS::PCAConnectorAD::DirectoryRegistration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-directoryregistration.html).
    DirectoryRegistration = "AWS::PCAConnectorAD::DirectoryRegistration", Ref = Arn;
    tags "Tags" Object;
    new (directory_id: Str = "DirectoryId");
    set {
        /// `DirectoryId`: `^d-[0-9a-f]{10}$`. Update: replaces.
        directory_id: Str = "DirectoryId";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref directory_registration_arn;
}

resource! {
    /// `AWS::PCAConnectorAD::ServicePrincipalName`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-serviceprincipalname.html).
    ServicePrincipalName = "AWS::PCAConnectorAD::ServicePrincipalName", Ref = Str;
    new_with ServicePrincipalNameRequired {
        /// `ConnectorArn`: 5 to 200 characters. Update: replaces.
        connector_arn: Str = "ConnectorArn",
        /// `DirectoryRegistrationArn`: 5 to 200 characters. Update: replaces.
        directory_registration_arn: Str = "DirectoryRegistrationArn",
    }
    set {
        /// `ConnectorArn`: 5 to 200 characters. Update: replaces.
        connector_arn: Str = "ConnectorArn";
        /// `DirectoryRegistrationArn`: 5 to 200 characters. Update: replaces.
        directory_registration_arn: Str = "DirectoryRegistrationArn";
    }
    get {
    }
}

resource! {
    /// `AWS::PCAConnectorAD::Template`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html).
    Template = "AWS::PCAConnectorAD::Template", Ref = Arn;
    tags "Tags" Object;
    new_with TemplateRequired {
        /// `ConnectorArn`: 5 to 200 characters. Update: replaces.
        connector_arn: Str = "ConnectorArn",
        /// `Definition`. Update: in place.
        definition: template::TemplateDefinition = "Definition",
        /// `Name`: 1 to 64 characters. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `ConnectorArn`: 5 to 200 characters. Update: replaces.
        connector_arn: Str = "ConnectorArn";
        /// `Definition`. Update: in place.
        definition: template::TemplateDefinition = "Definition";
        /// `Name`: 1 to 64 characters. Update: replaces.
        name: Str = "Name";
        /// `ReenrollAllCertificateHolders`. Update: in place.
        reenroll_all_certificate_holders: Bool = "ReenrollAllCertificateHolders";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref template_arn;
}

/// Property types of `AWS::PCAConnectorAD::Template`.
pub mod template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApplicationPolicies` of `AWS::PCAConnectorAD::Template`.
        ApplicationPolicies;
        new (policies: List<ApplicationPolicy> = "Policies");
        set {
            /// `Critical`. Update: in place.
            critical: Bool = "Critical";
        }
    }

    property! {
        /// `ApplicationPolicy` of `AWS::PCAConnectorAD::Template`.
        ApplicationPolicy;
        new ();
        set {
            /// `PolicyObjectIdentifier`: 1 to 64 characters. Update: in place.
            policy_object_identifier: Str = "PolicyObjectIdentifier";
            /// `PolicyType`. Update: in place.
            policy_type: ApplicationPolicyType = "PolicyType";
        }
    }

    property! {
        /// `CertificateValidity` of `AWS::PCAConnectorAD::Template`.
        CertificateValidity;
        new_with CertificateValidityRequired {
            /// `RenewalPeriod`. Update: in place.
            renewal_period: ValidityPeriod = "RenewalPeriod",
            /// `ValidityPeriod`. Update: in place.
            validity_period: ValidityPeriod = "ValidityPeriod",
        }
        set {
        }
    }

    property! {
        /// `EnrollmentFlagsV2` of `AWS::PCAConnectorAD::Template`.
        EnrollmentFlagsV2;
        new ();
        set {
            /// `EnableKeyReuseOnNtTokenKeysetStorageFull`. Update: in place.
            enable_key_reuse_on_nt_token_keyset_storage_full: Bool = "EnableKeyReuseOnNtTokenKeysetStorageFull";
            /// `IncludeSymmetricAlgorithms`. Update: in place.
            include_symmetric_algorithms: Bool = "IncludeSymmetricAlgorithms";
            /// `NoSecurityExtension`. Update: in place.
            no_security_extension: Bool = "NoSecurityExtension";
            /// `RemoveInvalidCertificateFromPersonalStore`. Update: in place.
            remove_invalid_certificate_from_personal_store: Bool = "RemoveInvalidCertificateFromPersonalStore";
            /// `UserInteractionRequired`. Update: in place.
            user_interaction_required: Bool = "UserInteractionRequired";
        }
    }

    property! {
        /// `EnrollmentFlagsV3` of `AWS::PCAConnectorAD::Template`.
        EnrollmentFlagsV3;
        new ();
        set {
            /// `EnableKeyReuseOnNtTokenKeysetStorageFull`. Update: in place.
            enable_key_reuse_on_nt_token_keyset_storage_full: Bool = "EnableKeyReuseOnNtTokenKeysetStorageFull";
            /// `IncludeSymmetricAlgorithms`. Update: in place.
            include_symmetric_algorithms: Bool = "IncludeSymmetricAlgorithms";
            /// `NoSecurityExtension`. Update: in place.
            no_security_extension: Bool = "NoSecurityExtension";
            /// `RemoveInvalidCertificateFromPersonalStore`. Update: in place.
            remove_invalid_certificate_from_personal_store: Bool = "RemoveInvalidCertificateFromPersonalStore";
            /// `UserInteractionRequired`. Update: in place.
            user_interaction_required: Bool = "UserInteractionRequired";
        }
    }

    property! {
        /// `EnrollmentFlagsV4` of `AWS::PCAConnectorAD::Template`.
        EnrollmentFlagsV4;
        new ();
        set {
            /// `EnableKeyReuseOnNtTokenKeysetStorageFull`. Update: in place.
            enable_key_reuse_on_nt_token_keyset_storage_full: Bool = "EnableKeyReuseOnNtTokenKeysetStorageFull";
            /// `IncludeSymmetricAlgorithms`. Update: in place.
            include_symmetric_algorithms: Bool = "IncludeSymmetricAlgorithms";
            /// `NoSecurityExtension`. Update: in place.
            no_security_extension: Bool = "NoSecurityExtension";
            /// `RemoveInvalidCertificateFromPersonalStore`. Update: in place.
            remove_invalid_certificate_from_personal_store: Bool = "RemoveInvalidCertificateFromPersonalStore";
            /// `UserInteractionRequired`. Update: in place.
            user_interaction_required: Bool = "UserInteractionRequired";
        }
    }

    property! {
        /// `ExtensionsV2` of `AWS::PCAConnectorAD::Template`.
        ExtensionsV2;
        new (key_usage: KeyUsage = "KeyUsage");
        set {
            /// `ApplicationPolicies`. Update: in place.
            application_policies: ApplicationPolicies = "ApplicationPolicies";
        }
    }

    property! {
        /// `ExtensionsV3` of `AWS::PCAConnectorAD::Template`.
        ExtensionsV3;
        new (key_usage: KeyUsage = "KeyUsage");
        set {
            /// `ApplicationPolicies`. Update: in place.
            application_policies: ApplicationPolicies = "ApplicationPolicies";
        }
    }

    property! {
        /// `ExtensionsV4` of `AWS::PCAConnectorAD::Template`.
        ExtensionsV4;
        new (key_usage: KeyUsage = "KeyUsage");
        set {
            /// `ApplicationPolicies`. Update: in place.
            application_policies: ApplicationPolicies = "ApplicationPolicies";
        }
    }

    property! {
        /// `GeneralFlagsV2` of `AWS::PCAConnectorAD::Template`.
        GeneralFlagsV2;
        new ();
        set {
            /// `AutoEnrollment`. Update: in place.
            auto_enrollment: Bool = "AutoEnrollment";
            /// `MachineType`. Update: in place.
            machine_type: Bool = "MachineType";
        }
    }

    property! {
        /// `GeneralFlagsV3` of `AWS::PCAConnectorAD::Template`.
        GeneralFlagsV3;
        new ();
        set {
            /// `AutoEnrollment`. Update: in place.
            auto_enrollment: Bool = "AutoEnrollment";
            /// `MachineType`. Update: in place.
            machine_type: Bool = "MachineType";
        }
    }

    property! {
        /// `GeneralFlagsV4` of `AWS::PCAConnectorAD::Template`.
        GeneralFlagsV4;
        new ();
        set {
            /// `AutoEnrollment`. Update: in place.
            auto_enrollment: Bool = "AutoEnrollment";
            /// `MachineType`. Update: in place.
            machine_type: Bool = "MachineType";
        }
    }

    property! {
        /// `KeyUsage` of `AWS::PCAConnectorAD::Template`.
        KeyUsage;
        new (usage_flags: KeyUsageFlags = "UsageFlags");
        set {
            /// `Critical`. Update: in place.
            critical: Bool = "Critical";
        }
    }

    property! {
        /// `KeyUsageFlags` of `AWS::PCAConnectorAD::Template`.
        KeyUsageFlags;
        new ();
        set {
            /// `DataEncipherment`. Update: in place.
            data_encipherment: Bool = "DataEncipherment";
            /// `DigitalSignature`. Update: in place.
            digital_signature: Bool = "DigitalSignature";
            /// `KeyAgreement`. Update: in place.
            key_agreement: Bool = "KeyAgreement";
            /// `KeyEncipherment`. Update: in place.
            key_encipherment: Bool = "KeyEncipherment";
            /// `NonRepudiation`. Update: in place.
            non_repudiation: Bool = "NonRepudiation";
        }
    }

    property! {
        /// `KeyUsageProperty` of `AWS::PCAConnectorAD::Template`.
        KeyUsageProperty;
        new ();
        set {
            /// `PropertyFlags`. Update: in place.
            property_flags: KeyUsagePropertyFlags = "PropertyFlags";
            /// `PropertyType`. Update: in place.
            property_type: KeyUsagePropertyType = "PropertyType";
        }
    }

    property! {
        /// `KeyUsagePropertyFlags` of `AWS::PCAConnectorAD::Template`.
        KeyUsagePropertyFlags;
        new ();
        set {
            /// `Decrypt`. Update: in place.
            decrypt: Bool = "Decrypt";
            /// `KeyAgreement`. Update: in place.
            key_agreement: Bool = "KeyAgreement";
            /// `Sign`. Update: in place.
            sign: Bool = "Sign";
        }
    }

    property! {
        /// `PrivateKeyAttributesV2` of `AWS::PCAConnectorAD::Template`.
        PrivateKeyAttributesV2;
        new (key_spec: KeySpec = "KeySpec", minimal_key_length: Num = "MinimalKeyLength");
        set {
            /// `CryptoProviders`: 1 to 100 items, no item twice, 1 to 100 characters. Update: in place.
            crypto_providers: List<Str> = "CryptoProviders";
        }
    }

    property! {
        /// `PrivateKeyAttributesV3` of `AWS::PCAConnectorAD::Template`.
        PrivateKeyAttributesV3;
        new_with PrivateKeyAttributesV3Required {
            /// `Algorithm`. Update: in place.
            algorithm: PrivateKeyAlgorithm = "Algorithm",
            /// `KeySpec`. Update: in place.
            key_spec: KeySpec = "KeySpec",
            /// `KeyUsageProperty`. Update: in place.
            key_usage_property: KeyUsageProperty = "KeyUsageProperty",
            /// `MinimalKeyLength`: at least 1. Update: in place.
            minimal_key_length: Num = "MinimalKeyLength",
        }
        set {
            /// `CryptoProviders`: 1 to 100 items, no item twice, 1 to 100 characters. Update: in place.
            crypto_providers: List<Str> = "CryptoProviders";
        }
    }

    property! {
        /// `PrivateKeyAttributesV4` of `AWS::PCAConnectorAD::Template`.
        PrivateKeyAttributesV4;
        new (key_spec: KeySpec = "KeySpec", minimal_key_length: Num = "MinimalKeyLength");
        set {
            /// `Algorithm`. Update: in place.
            algorithm: PrivateKeyAlgorithm = "Algorithm";
            /// `CryptoProviders`: 1 to 100 items, no item twice, 1 to 100 characters. Update: in place.
            crypto_providers: List<Str> = "CryptoProviders";
            /// `KeyUsageProperty`. Update: in place.
            key_usage_property: KeyUsageProperty = "KeyUsageProperty";
        }
    }

    property! {
        /// `PrivateKeyFlagsV2` of `AWS::PCAConnectorAD::Template`.
        PrivateKeyFlagsV2;
        new (client_version: ClientCompatibilityV2 = "ClientVersion");
        set {
            /// `ExportableKey`. Update: in place.
            exportable_key: Bool = "ExportableKey";
            /// `StrongKeyProtectionRequired`. Update: in place.
            strong_key_protection_required: Bool = "StrongKeyProtectionRequired";
        }
    }

    property! {
        /// `PrivateKeyFlagsV3` of `AWS::PCAConnectorAD::Template`.
        PrivateKeyFlagsV3;
        new (client_version: ClientCompatibilityV3 = "ClientVersion");
        set {
            /// `ExportableKey`. Update: in place.
            exportable_key: Bool = "ExportableKey";
            /// `RequireAlternateSignatureAlgorithm`. Update: in place.
            require_alternate_signature_algorithm: Bool = "RequireAlternateSignatureAlgorithm";
            /// `StrongKeyProtectionRequired`. Update: in place.
            strong_key_protection_required: Bool = "StrongKeyProtectionRequired";
        }
    }

    property! {
        /// `PrivateKeyFlagsV4` of `AWS::PCAConnectorAD::Template`.
        PrivateKeyFlagsV4;
        new (client_version: ClientCompatibilityV4 = "ClientVersion");
        set {
            /// `ExportableKey`. Update: in place.
            exportable_key: Bool = "ExportableKey";
            /// `RequireAlternateSignatureAlgorithm`. Update: in place.
            require_alternate_signature_algorithm: Bool = "RequireAlternateSignatureAlgorithm";
            /// `RequireSameKeyRenewal`. Update: in place.
            require_same_key_renewal: Bool = "RequireSameKeyRenewal";
            /// `StrongKeyProtectionRequired`. Update: in place.
            strong_key_protection_required: Bool = "StrongKeyProtectionRequired";
            /// `UseLegacyProvider`. Update: in place.
            use_legacy_provider: Bool = "UseLegacyProvider";
        }
    }

    property! {
        /// `SubjectNameFlagsV2` of `AWS::PCAConnectorAD::Template`.
        SubjectNameFlagsV2;
        new ();
        set {
            /// `RequireCommonName`. Update: in place.
            require_common_name: Bool = "RequireCommonName";
            /// `RequireDirectoryPath`. Update: in place.
            require_directory_path: Bool = "RequireDirectoryPath";
            /// `RequireDnsAsCn`. Update: in place.
            require_dns_as_cn: Bool = "RequireDnsAsCn";
            /// `RequireEmail`. Update: in place.
            require_email: Bool = "RequireEmail";
            /// `SanRequireDirectoryGuid`. Update: in place.
            san_require_directory_guid: Bool = "SanRequireDirectoryGuid";
            /// `SanRequireDns`. Update: in place.
            san_require_dns: Bool = "SanRequireDns";
            /// `SanRequireDomainDns`. Update: in place.
            san_require_domain_dns: Bool = "SanRequireDomainDns";
            /// `SanRequireEmail`. Update: in place.
            san_require_email: Bool = "SanRequireEmail";
            /// `SanRequireSpn`. Update: in place.
            san_require_spn: Bool = "SanRequireSpn";
            /// `SanRequireUpn`. Update: in place.
            san_require_upn: Bool = "SanRequireUpn";
        }
    }

    property! {
        /// `SubjectNameFlagsV3` of `AWS::PCAConnectorAD::Template`.
        SubjectNameFlagsV3;
        new ();
        set {
            /// `RequireCommonName`. Update: in place.
            require_common_name: Bool = "RequireCommonName";
            /// `RequireDirectoryPath`. Update: in place.
            require_directory_path: Bool = "RequireDirectoryPath";
            /// `RequireDnsAsCn`. Update: in place.
            require_dns_as_cn: Bool = "RequireDnsAsCn";
            /// `RequireEmail`. Update: in place.
            require_email: Bool = "RequireEmail";
            /// `SanRequireDirectoryGuid`. Update: in place.
            san_require_directory_guid: Bool = "SanRequireDirectoryGuid";
            /// `SanRequireDns`. Update: in place.
            san_require_dns: Bool = "SanRequireDns";
            /// `SanRequireDomainDns`. Update: in place.
            san_require_domain_dns: Bool = "SanRequireDomainDns";
            /// `SanRequireEmail`. Update: in place.
            san_require_email: Bool = "SanRequireEmail";
            /// `SanRequireSpn`. Update: in place.
            san_require_spn: Bool = "SanRequireSpn";
            /// `SanRequireUpn`. Update: in place.
            san_require_upn: Bool = "SanRequireUpn";
        }
    }

    property! {
        /// `SubjectNameFlagsV4` of `AWS::PCAConnectorAD::Template`.
        SubjectNameFlagsV4;
        new ();
        set {
            /// `RequireCommonName`. Update: in place.
            require_common_name: Bool = "RequireCommonName";
            /// `RequireDirectoryPath`. Update: in place.
            require_directory_path: Bool = "RequireDirectoryPath";
            /// `RequireDnsAsCn`. Update: in place.
            require_dns_as_cn: Bool = "RequireDnsAsCn";
            /// `RequireEmail`. Update: in place.
            require_email: Bool = "RequireEmail";
            /// `SanRequireDirectoryGuid`. Update: in place.
            san_require_directory_guid: Bool = "SanRequireDirectoryGuid";
            /// `SanRequireDns`. Update: in place.
            san_require_dns: Bool = "SanRequireDns";
            /// `SanRequireDomainDns`. Update: in place.
            san_require_domain_dns: Bool = "SanRequireDomainDns";
            /// `SanRequireEmail`. Update: in place.
            san_require_email: Bool = "SanRequireEmail";
            /// `SanRequireSpn`. Update: in place.
            san_require_spn: Bool = "SanRequireSpn";
            /// `SanRequireUpn`. Update: in place.
            san_require_upn: Bool = "SanRequireUpn";
        }
    }

    property! {
        /// `TemplateDefinition` of `AWS::PCAConnectorAD::Template`.
        TemplateDefinition;
        new ();
        set {
            /// `TemplateV2`. Update: in place.
            template_v2: TemplateV2 = "TemplateV2";
            /// `TemplateV3`. Update: in place.
            template_v3: TemplateV3 = "TemplateV3";
            /// `TemplateV4`. Update: in place.
            template_v4: TemplateV4 = "TemplateV4";
        }
    }

    property! {
        /// `TemplateV2` of `AWS::PCAConnectorAD::Template`.
        TemplateV2;
        new_with TemplateV2Required {
            /// `CertificateValidity`. Update: in place.
            certificate_validity: CertificateValidity = "CertificateValidity",
            /// `EnrollmentFlags`. Update: in place.
            enrollment_flags: EnrollmentFlagsV2 = "EnrollmentFlags",
            /// `Extensions`. Update: in place.
            extensions: ExtensionsV2 = "Extensions",
            /// `GeneralFlags`. Update: in place.
            general_flags: GeneralFlagsV2 = "GeneralFlags",
            /// `PrivateKeyAttributes`. Update: in place.
            private_key_attributes: PrivateKeyAttributesV2 = "PrivateKeyAttributes",
            /// `PrivateKeyFlags`. Update: in place.
            private_key_flags: PrivateKeyFlagsV2 = "PrivateKeyFlags",
            /// `SubjectNameFlags`. Update: in place.
            subject_name_flags: SubjectNameFlagsV2 = "SubjectNameFlags",
        }
        set {
            /// `SupersededTemplates`: 1 to 100 items, no item twice, 1 to 64 characters. Update: in place.
            superseded_templates: List<Str> = "SupersededTemplates";
        }
    }

    property! {
        /// `TemplateV3` of `AWS::PCAConnectorAD::Template`.
        TemplateV3;
        new_with TemplateV3Required {
            /// `CertificateValidity`. Update: in place.
            certificate_validity: CertificateValidity = "CertificateValidity",
            /// `EnrollmentFlags`. Update: in place.
            enrollment_flags: EnrollmentFlagsV3 = "EnrollmentFlags",
            /// `Extensions`. Update: in place.
            extensions: ExtensionsV3 = "Extensions",
            /// `GeneralFlags`. Update: in place.
            general_flags: GeneralFlagsV3 = "GeneralFlags",
            /// `HashAlgorithm`. Update: in place.
            hash_algorithm: HashAlgorithm = "HashAlgorithm",
            /// `PrivateKeyAttributes`. Update: in place.
            private_key_attributes: PrivateKeyAttributesV3 = "PrivateKeyAttributes",
            /// `PrivateKeyFlags`. Update: in place.
            private_key_flags: PrivateKeyFlagsV3 = "PrivateKeyFlags",
            /// `SubjectNameFlags`. Update: in place.
            subject_name_flags: SubjectNameFlagsV3 = "SubjectNameFlags",
        }
        set {
            /// `SupersededTemplates`: 1 to 100 items, no item twice, 1 to 64 characters. Update: in place.
            superseded_templates: List<Str> = "SupersededTemplates";
        }
    }

    property! {
        /// `TemplateV4` of `AWS::PCAConnectorAD::Template`.
        TemplateV4;
        new_with TemplateV4Required {
            /// `CertificateValidity`. Update: in place.
            certificate_validity: CertificateValidity = "CertificateValidity",
            /// `EnrollmentFlags`. Update: in place.
            enrollment_flags: EnrollmentFlagsV4 = "EnrollmentFlags",
            /// `Extensions`. Update: in place.
            extensions: ExtensionsV4 = "Extensions",
            /// `GeneralFlags`. Update: in place.
            general_flags: GeneralFlagsV4 = "GeneralFlags",
            /// `PrivateKeyAttributes`. Update: in place.
            private_key_attributes: PrivateKeyAttributesV4 = "PrivateKeyAttributes",
            /// `PrivateKeyFlags`. Update: in place.
            private_key_flags: PrivateKeyFlagsV4 = "PrivateKeyFlags",
            /// `SubjectNameFlags`. Update: in place.
            subject_name_flags: SubjectNameFlagsV4 = "SubjectNameFlags",
        }
        set {
            /// `HashAlgorithm`. Update: in place.
            hash_algorithm: HashAlgorithm = "HashAlgorithm";
            /// `SupersededTemplates`: 1 to 100 items, no item twice, 1 to 64 characters. Update: in place.
            superseded_templates: List<Str> = "SupersededTemplates";
        }
    }

    property! {
        /// `ValidityPeriod` of `AWS::PCAConnectorAD::Template`.
        ValidityPeriod;
        new (period: Num = "Period", period_type: ValidityPeriodType = "PeriodType");
        set {
        }
    }

    values! {
        /// `ApplicationPolicyType` of `AWS::PCAConnectorAD::Template`.
        ApplicationPolicyType {
            ALL_APPLICATION_POLICIES = "ALL_APPLICATION_POLICIES",
            ANY_PURPOSE = "ANY_PURPOSE",
            ATTESTATION_IDENTITY_KEY_CERTIFICATE = "ATTESTATION_IDENTITY_KEY_CERTIFICATE",
            CERTIFICATE_REQUEST_AGENT = "CERTIFICATE_REQUEST_AGENT",
            CLIENT_AUTHENTICATION = "CLIENT_AUTHENTICATION",
            CODE_SIGNING = "CODE_SIGNING",
            CTL_USAGE = "CTL_USAGE",
            DIGITAL_RIGHTS = "DIGITAL_RIGHTS",
            DIRECTORY_SERVICE_EMAIL_REPLICATION = "DIRECTORY_SERVICE_EMAIL_REPLICATION",
            DISALLOWED_LIST = "DISALLOWED_LIST",
            DNS_SERVER_TRUST = "DNS_SERVER_TRUST",
            DOCUMENT_ENCRYPTION = "DOCUMENT_ENCRYPTION",
            DOCUMENT_SIGNING = "DOCUMENT_SIGNING",
            DYNAMIC_CODE_GENERATOR = "DYNAMIC_CODE_GENERATOR",
            EARLY_LAUNCH_ANTIMALWARE_DRIVER = "EARLY_LAUNCH_ANTIMALWARE_DRIVER",
            EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION = "EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION",
            ENCLAVE = "ENCLAVE",
            ENCRYPTING_FILE_SYSTEM = "ENCRYPTING_FILE_SYSTEM",
            ENDORSEMENT_KEY_CERTIFICATE = "ENDORSEMENT_KEY_CERTIFICATE",
            FILE_RECOVERY = "FILE_RECOVERY",
            HAL_EXTENSION = "HAL_EXTENSION",
            IP_SECURITY_END_SYSTEM = "IP_SECURITY_END_SYSTEM",
            IP_SECURITY_IKE_INTERMEDIATE = "IP_SECURITY_IKE_INTERMEDIATE",
            IP_SECURITY_TUNNEL_TERMINATION = "IP_SECURITY_TUNNEL_TERMINATION",
            IP_SECURITY_USER = "IP_SECURITY_USER",
            ISOLATED_USER_MODE = "ISOLATED_USER_MODE",
            KDC_AUTHENTICATION = "KDC_AUTHENTICATION",
            KERNEL_MODE_CODE_SIGNING = "KERNEL_MODE_CODE_SIGNING",
            KEY_PACK_LICENSES = "KEY_PACK_LICENSES",
            KEY_RECOVERY = "KEY_RECOVERY",
            KEY_RECOVERY_AGENT = "KEY_RECOVERY_AGENT",
            LICENSE_SERVER_VERIFICATION = "LICENSE_SERVER_VERIFICATION",
            LIFETIME_SIGNING = "LIFETIME_SIGNING",
            MICROSOFT_PUBLISHER = "MICROSOFT_PUBLISHER",
            MICROSOFT_TIME_STAMPING = "MICROSOFT_TIME_STAMPING",
            MICROSOFT_TRUST_LIST_SIGNING = "MICROSOFT_TRUST_LIST_SIGNING",
            OCSP_SIGNING = "OCSP_SIGNING",
            OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION = "OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION",
            PLATFORM_CERTIFICATE = "PLATFORM_CERTIFICATE",
            PREVIEW_BUILD_SIGNING = "PREVIEW_BUILD_SIGNING",
            PRIVATE_KEY_ARCHIVAL = "PRIVATE_KEY_ARCHIVAL",
            PROTECTED_PROCESS_LIGHT_VERIFICATION = "PROTECTED_PROCESS_LIGHT_VERIFICATION",
            PROTECTED_PROCESS_VERIFICATION = "PROTECTED_PROCESS_VERIFICATION",
            QUALIFIED_SUBORDINATION = "QUALIFIED_SUBORDINATION",
            REVOKED_LIST_SIGNER = "REVOKED_LIST_SIGNER",
            ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION = "ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION",
            ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION = "ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION",
            ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL = "ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL",
            ROOT_LIST_SIGNER = "ROOT_LIST_SIGNER",
            SECURE_EMAIL = "SECURE_EMAIL",
            SERVER_AUTHENTICATION = "SERVER_AUTHENTICATION",
            SMART_CARD_LOGIN = "SMART_CARD_LOGIN",
            SPC_ENCRYPTED_DIGEST_RETRY_COUNT = "SPC_ENCRYPTED_DIGEST_RETRY_COUNT",
            SPC_RELAXED_PE_MARKER_CHECK = "SPC_RELAXED_PE_MARKER_CHECK",
            TIME_STAMPING = "TIME_STAMPING",
            WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION = "WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION",
            WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION = "WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION",
            WINDOWS_HARDWARE_DRIVER_VERIFICATION = "WINDOWS_HARDWARE_DRIVER_VERIFICATION",
            WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION = "WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION",
            WINDOWS_KITS_COMPONENT = "WINDOWS_KITS_COMPONENT",
            WINDOWS_RT_VERIFICATION = "WINDOWS_RT_VERIFICATION",
            WINDOWS_SOFTWARE_EXTENSION_VERIFICATION = "WINDOWS_SOFTWARE_EXTENSION_VERIFICATION",
            WINDOWS_STORE = "WINDOWS_STORE",
            WINDOWS_SYSTEM_COMPONENT_VERIFICATION = "WINDOWS_SYSTEM_COMPONENT_VERIFICATION",
            WINDOWS_TCB_COMPONENT = "WINDOWS_TCB_COMPONENT",
            WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT = "WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT",
            WINDOWS_UPDATE = "WINDOWS_UPDATE",
        }
    }

    values! {
        /// `ClientCompatibilityV2` of `AWS::PCAConnectorAD::Template`.
        ClientCompatibilityV2 {
            WINDOWS_SERVER_2003 = "WINDOWS_SERVER_2003",
            WINDOWS_SERVER_2008 = "WINDOWS_SERVER_2008",
            WINDOWS_SERVER_2008_R2 = "WINDOWS_SERVER_2008_R2",
            WINDOWS_SERVER_2012 = "WINDOWS_SERVER_2012",
            WINDOWS_SERVER_2012_R2 = "WINDOWS_SERVER_2012_R2",
            WINDOWS_SERVER_2016 = "WINDOWS_SERVER_2016",
        }
    }

    values! {
        /// `ClientCompatibilityV3` of `AWS::PCAConnectorAD::Template`.
        ClientCompatibilityV3 {
            WINDOWS_SERVER_2008 = "WINDOWS_SERVER_2008",
            WINDOWS_SERVER_2008_R2 = "WINDOWS_SERVER_2008_R2",
            WINDOWS_SERVER_2012 = "WINDOWS_SERVER_2012",
            WINDOWS_SERVER_2012_R2 = "WINDOWS_SERVER_2012_R2",
            WINDOWS_SERVER_2016 = "WINDOWS_SERVER_2016",
        }
    }

    values! {
        /// `ClientCompatibilityV4` of `AWS::PCAConnectorAD::Template`.
        ClientCompatibilityV4 {
            WINDOWS_SERVER_2012 = "WINDOWS_SERVER_2012",
            WINDOWS_SERVER_2012_R2 = "WINDOWS_SERVER_2012_R2",
            WINDOWS_SERVER_2016 = "WINDOWS_SERVER_2016",
        }
    }

    values! {
        /// `HashAlgorithm` of `AWS::PCAConnectorAD::Template`.
        HashAlgorithm {
            SHA256 = "SHA256",
            SHA384 = "SHA384",
            SHA512 = "SHA512",
        }
    }

    values! {
        /// `KeySpec` of `AWS::PCAConnectorAD::Template`.
        KeySpec {
            KEY_EXCHANGE = "KEY_EXCHANGE",
            SIGNATURE = "SIGNATURE",
        }
    }

    values! {
        /// `KeyUsagePropertyType` of `AWS::PCAConnectorAD::Template`.
        KeyUsagePropertyType {
            ALL = "ALL",
        }
    }

    values! {
        /// `PrivateKeyAlgorithm` of `AWS::PCAConnectorAD::Template`.
        PrivateKeyAlgorithm {
            RSA = "RSA",
            ECDH_P256 = "ECDH_P256",
            ECDH_P384 = "ECDH_P384",
            ECDH_P521 = "ECDH_P521",
        }
    }

    values! {
        /// `ValidityPeriodType` of `AWS::PCAConnectorAD::Template`.
        ValidityPeriodType {
            HOURS = "HOURS",
            DAYS = "DAYS",
            WEEKS = "WEEKS",
            MONTHS = "MONTHS",
            YEARS = "YEARS",
        }
    }
}

resource! {
    /// `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-templategroupaccesscontrolentry.html).
    TemplateGroupAccessControlEntry = "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry", Ref = Str;
    new_with TemplateGroupAccessControlEntryRequired {
        /// `AccessRights`. Update: in place.
        access_rights: template_group_access_control_entry::AccessRights = "AccessRights",
        /// `GroupDisplayName`: at most 256 characters, `^[\x20-\x7E]+$`. Update: in place.
        group_display_name: Str = "GroupDisplayName",
        /// `GroupSecurityIdentifier`: 7 to 256 characters, `^S-[0-9]-([0-9]+-){1,14}[0-9]+$`. Update: replaces.
        group_security_identifier: Str = "GroupSecurityIdentifier",
        /// `TemplateArn`: 5 to 200 characters. Update: replaces.
        template_arn: Str = "TemplateArn",
    }
    set {
        /// `AccessRights`. Update: in place.
        access_rights: template_group_access_control_entry::AccessRights = "AccessRights";
        /// `GroupDisplayName`: at most 256 characters, `^[\x20-\x7E]+$`. Update: in place.
        group_display_name: Str = "GroupDisplayName";
        /// `GroupSecurityIdentifier`: 7 to 256 characters, `^S-[0-9]-([0-9]+-){1,14}[0-9]+$`. Update: replaces.
        group_security_identifier: Str = "GroupSecurityIdentifier";
        /// `TemplateArn`: 5 to 200 characters. Update: replaces.
        template_arn: Str = "TemplateArn";
    }
    get {
    }
}

/// Property types of `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`.
pub mod template_group_access_control_entry {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessRights` of `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`.
        AccessRights;
        new ();
        set {
            /// `AutoEnroll`. Update: in place.
            auto_enroll: AccessRight = "AutoEnroll";
            /// `Enroll`. Update: in place.
            enroll: AccessRight = "Enroll";
        }
    }

    values! {
        /// `AccessRight` of `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`.
        AccessRight {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }
}
