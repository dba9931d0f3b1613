// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ACMPCA`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ACMPCA::Certificate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificate.html).
    Certificate = "AWS::ACMPCA::Certificate", Ref = Str;
    new_with CertificateRequired {
        /// `CertificateAuthorityArn`. Update: replaces.
        certificate_authority_arn: AcmpcaCertificateAuthorityArn = "CertificateAuthorityArn",
        /// `CertificateSigningRequest`: at least 1 characters. Update: replaces.
        certificate_signing_request: Str = "CertificateSigningRequest",
        /// `SigningAlgorithm`. Update: replaces.
        signing_algorithm: Str = "SigningAlgorithm",
        /// `Validity`. Update: replaces.
        validity: certificate::Validity = "Validity",
    }
    set {
        /// `ApiPassthrough`. Update: replaces.
        api_passthrough: certificate::ApiPassthrough = "ApiPassthrough";
        /// `CertificateAuthorityArn`. Update: replaces.
        certificate_authority_arn: AcmpcaCertificateAuthorityArn = "CertificateAuthorityArn";
        /// `CertificateSigningRequest`: at least 1 characters. Update: replaces.
        certificate_signing_request: Str = "CertificateSigningRequest";
        /// `SigningAlgorithm`. Update: replaces.
        signing_algorithm: Str = "SigningAlgorithm";
        /// `TemplateArn`. Update: replaces.
        template_arn: Arn = "TemplateArn";
        /// `Validity`. Update: replaces.
        validity: certificate::Validity = "Validity";
        /// `ValidityNotBefore`. Update: replaces.
        validity_not_before: certificate::Validity = "ValidityNotBefore";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Certificate`
        certificate: Str = "Certificate";
    }
}

/// Property types of `AWS::ACMPCA::Certificate`.
pub mod certificate {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApiPassthrough` of `AWS::ACMPCA::Certificate`.
        ApiPassthrough;
        new ();
        set {
            /// `Extensions`. Update: replaces.
            extensions: Extensions = "Extensions";
            /// `Subject`. Update: replaces.
            subject: Subject = "Subject";
        }
    }

    property! {
        /// `CustomAttribute` of `AWS::ACMPCA::Certificate`.
        CustomAttribute;
        new_with CustomAttributeRequired {
            /// `ObjectIdentifier`. Update: replaces.
            object_identifier: Str = "ObjectIdentifier",
            /// `Value`. Update: replaces.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `CustomExtension` of `AWS::ACMPCA::Certificate`.
        CustomExtension;
        new_with CustomExtensionRequired {
            /// `ObjectIdentifier`. Update: replaces.
            object_identifier: Str = "ObjectIdentifier",
            /// `Value`. Update: replaces.
            value: Str = "Value",
        }
        set {
            /// `Critical`. Update: replaces.
            critical: Bool = "Critical";
        }
    }

    property! {
        /// `EdiPartyName` of `AWS::ACMPCA::Certificate`.
        EdiPartyName;
        new_with EdiPartyNameRequired {
            /// `PartyName`. Update: replaces.
            party_name: Str = "PartyName",
            /// `NameAssigner`. Update: replaces.
            name_assigner: Str = "NameAssigner",
        }
        set {
        }
    }

    property! {
        /// `ExtendedKeyUsage` of `AWS::ACMPCA::Certificate`.
        ExtendedKeyUsage;
        new ();
        set {
            /// `ExtendedKeyUsageObjectIdentifier`. Update: replaces.
            extended_key_usage_object_identifier: Str = "ExtendedKeyUsageObjectIdentifier";
            /// `ExtendedKeyUsageType`. Update: replaces.
            extended_key_usage_type: Str = "ExtendedKeyUsageType";
        }
    }

    property! {
        /// `Extensions` of `AWS::ACMPCA::Certificate`.
        Extensions;
        new ();
        set {
            /// `CertificatePolicies`. Update: replaces.
            certificate_policies: List<PolicyInformation> = "CertificatePolicies";
            /// `CustomExtensions`. Update: replaces.
            custom_extensions: List<CustomExtension> = "CustomExtensions";
            /// `ExtendedKeyUsage`. Update: replaces.
            extended_key_usage: List<ExtendedKeyUsage> = "ExtendedKeyUsage";
            /// `KeyUsage`. Update: replaces.
            key_usage: KeyUsage = "KeyUsage";
            /// `SubjectAlternativeNames`. Update: replaces.
            subject_alternative_names: List<GeneralName> = "SubjectAlternativeNames";
        }
    }

    property! {
        /// `GeneralName` of `AWS::ACMPCA::Certificate`.
        GeneralName;
        new ();
        set {
            /// `DirectoryName`. Update: replaces.
            directory_name: Subject = "DirectoryName";
            /// `DnsName`. Update: replaces.
            dns_name: Str = "DnsName";
            /// `EdiPartyName`. Update: replaces.
            edi_party_name: EdiPartyName = "EdiPartyName";
            /// `IpAddress`. Update: replaces.
            ip_address: Str = "IpAddress";
            /// `OtherName`. Update: replaces.
            other_name: OtherName = "OtherName";
            /// `RegisteredId`. Update: replaces.
            registered_id: Str = "RegisteredId";
            /// `Rfc822Name`. Update: replaces.
            rfc822_name: Str = "Rfc822Name";
            /// `UniformResourceIdentifier`. Update: replaces.
            uniform_resource_identifier: Str = "UniformResourceIdentifier";
        }
    }

    property! {
        /// `KeyUsage` of `AWS::ACMPCA::Certificate`.
        KeyUsage;
        new ();
        set {
            /// `CRLSign`: default `false`. Update: replaces.
            crl_sign: Bool = "CRLSign";
            /// `DataEncipherment`: default `false`. Update: replaces.
            data_encipherment: Bool = "DataEncipherment";
            /// `DecipherOnly`: default `false`. Update: replaces.
            decipher_only: Bool = "DecipherOnly";
            /// `DigitalSignature`: default `false`. Update: replaces.
            digital_signature: Bool = "DigitalSignature";
            /// `EncipherOnly`: default `false`. Update: replaces.
            encipher_only: Bool = "EncipherOnly";
            /// `KeyAgreement`: default `false`. Update: replaces.
            key_agreement: Bool = "KeyAgreement";
            /// `KeyCertSign`: default `false`. Update: replaces.
            key_cert_sign: Bool = "KeyCertSign";
            /// `KeyEncipherment`: default `false`. Update: replaces.
            key_encipherment: Bool = "KeyEncipherment";
            /// `NonRepudiation`: default `false`. Update: replaces.
            non_repudiation: Bool = "NonRepudiation";
        }
    }

    property! {
        /// `OtherName` of `AWS::ACMPCA::Certificate`.
        OtherName;
        new_with OtherNameRequired {
            /// `TypeId`. Update: replaces.
            type_id: Str = "TypeId",
            /// `Value`. Update: replaces.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `PolicyInformation` of `AWS::ACMPCA::Certificate`.
        PolicyInformation;
        new (cert_policy_id: Str = "CertPolicyId");
        set {
            /// `PolicyQualifiers`. Update: replaces.
            policy_qualifiers: List<PolicyQualifierInfo> = "PolicyQualifiers";
        }
    }

    property! {
        /// `PolicyQualifierInfo` of `AWS::ACMPCA::Certificate`.
        PolicyQualifierInfo;
        new (policy_qualifier_id: Str = "PolicyQualifierId", qualifier: Qualifier = "Qualifier");
        set {
        }
    }

    property! {
        /// `Qualifier` of `AWS::ACMPCA::Certificate`.
        Qualifier;
        new (cps_uri: Str = "CpsUri");
        set {
        }
    }

    property! {
        /// `Subject` of `AWS::ACMPCA::Certificate`.
        Subject;
        new ();
        set {
            /// `CommonName`. Update: replaces.
            common_name: Str = "CommonName";
            /// `Country`. Update: replaces.
            country: Str = "Country";
            /// `CustomAttributes`. Update: replaces.
            custom_attributes: List<CustomAttribute> = "CustomAttributes";
            /// `DistinguishedNameQualifier`. Update: replaces.
            distinguished_name_qualifier: Str = "DistinguishedNameQualifier";
            /// `GenerationQualifier`. Update: replaces.
            generation_qualifier: Str = "GenerationQualifier";
            /// `GivenName`. Update: replaces.
            given_name: Str = "GivenName";
            /// `Initials`. Update: replaces.
            initials: Str = "Initials";
            /// `Locality`. Update: replaces.
            locality: Str = "Locality";
            /// `Organization`. Update: replaces.
            organization: Str = "Organization";
            /// `OrganizationalUnit`. Update: replaces.
            organizational_unit: Str = "OrganizationalUnit";
            /// `Pseudonym`. Update: replaces.
            pseudonym: Str = "Pseudonym";
            /// `SerialNumber`. Update: replaces.
            serial_number: Str = "SerialNumber";
            /// `State`. Update: replaces.
            state: Str = "State";
            /// `Surname`. Update: replaces.
            surname: Str = "Surname";
            /// `Title`. Update: replaces.
            title: Str = "Title";
        }
    }

    property! {
        /// `Validity` of `AWS::ACMPCA::Certificate`.
        Validity;
        new (value: Num = "Value", type_: Str = "Type");
        set {
        }
    }
}

resource! {
    /// `AWS::ACMPCA::CertificateAuthority`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html).
    CertificateAuthority = "AWS::ACMPCA::CertificateAuthority", Ref = AcmpcaCertificateAuthorityArn;
    tags "Tags" List;
    new_with CertificateAuthorityRequired {
        /// `Type`. Update: replaces.
        type_: Str = "Type",
        /// `KeyAlgorithm`. Update: replaces.
        key_algorithm: Str = "KeyAlgorithm",
        /// `SigningAlgorithm`. Update: replaces.
        signing_algorithm: Str = "SigningAlgorithm",
        /// `Subject`. Update: replaces.
        subject: certificate_authority::Subject = "Subject",
    }
    set {
        /// `CsrExtensions`. Update: replaces.
        csr_extensions: certificate_authority::CsrExtensions = "CsrExtensions";
        /// `KeyAlgorithm`. Update: replaces.
        key_algorithm: Str = "KeyAlgorithm";
        /// `KeyStorageSecurityStandard`. Update: replaces.
        key_storage_security_standard: certificate_authority::KeyStorageSecurityStandard = "KeyStorageSecurityStandard";
        /// `RevocationConfiguration`. Update: in place.
        revocation_configuration: certificate_authority::RevocationConfiguration = "RevocationConfiguration";
        /// `SigningAlgorithm`. Update: replaces.
        signing_algorithm: Str = "SigningAlgorithm";
        /// `Subject`. Update: replaces.
        subject: certificate_authority::Subject = "Subject";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<certificate_authority::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: Str = "Type";
        /// `UsageMode`. Update: replaces.
        usage_mode: certificate_authority::UsageMode = "UsageMode";
    }
    get {
        /// `CertificateSigningRequest`
        certificate_signing_request: AcmpcaCertificateAuthorityCertificateSigningRequest = "CertificateSigningRequest";
    }
    ref arn;
}

/// Property types of `AWS::ACMPCA::CertificateAuthority`.
pub mod certificate_authority {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::certificate::{CustomAttribute, CustomAttributeRequired, KeyUsage, OtherName, OtherNameRequired, Subject};

    property! {
        /// `AccessDescription` of `AWS::ACMPCA::CertificateAuthority`.
        AccessDescription;
        new (access_method: AccessMethod = "AccessMethod", access_location: GeneralName = "AccessLocation");
        set {
        }
    }

    property! {
        /// `AccessMethod` of `AWS::ACMPCA::CertificateAuthority`.
        AccessMethod;
        new ();
        set {
            /// `AccessMethodType`. Update: replaces.
            access_method_type: Str = "AccessMethodType";
            /// `CustomObjectIdentifier`. Update: replaces.
            custom_object_identifier: Str = "CustomObjectIdentifier";
        }
    }

    property! {
        /// `CrlConfiguration` of `AWS::ACMPCA::CertificateAuthority`.
        CrlConfiguration;
        new (enabled: Bool = "Enabled");
        set {
            /// `CrlDistributionPointExtensionConfiguration`. Update: in place.
            crl_distribution_point_extension_configuration: CrlDistributionPointExtensionConfiguration = "CrlDistributionPointExtensionConfiguration";
            /// `CrlType`. Update: in place.
            crl_type: CrlType = "CrlType";
            /// `CustomCname`: at most 253 characters, `^[-a-zA-Z0-9;/?:@&=+$,%_.!~*()']*$`. Update: in place.
            custom_cname: Str = "CustomCname";
            /// `CustomPath`: at most 253 characters. Update: in place.
            custom_path: Str = "CustomPath";
            /// `ExpirationInDays`: 1 to 5000. Update: in place.
            expiration_in_days: DayCount = "ExpirationInDays";
            /// `S3BucketName`: 3 to 255 characters, `^[-a-zA-Z0-9._/]+$`. Update: in place.
            s3_bucket_name: S3BucketName = "S3BucketName";
            /// `S3ObjectAcl`. Update: in place.
            s3_object_acl: S3ObjectAcl = "S3ObjectAcl";
        }
    }

    property! {
        /// `CrlDistributionPointExtensionConfiguration` of `AWS::ACMPCA::CertificateAuthority`.
        CrlDistributionPointExtensionConfiguration;
        new (omit_extension: Bool = "OmitExtension");
        set {
        }
    }

    property! {
        /// `CsrExtensions` of `AWS::ACMPCA::CertificateAuthority`.
        CsrExtensions;
        new ();
        set {
            /// `KeyUsage`. Update: replaces.
            key_usage: KeyUsage = "KeyUsage";
            /// `SubjectInformationAccess`. Update: replaces.
            subject_information_access: List<AccessDescription> = "SubjectInformationAccess";
        }
    }

    property! {
        /// `EdiPartyName` of `AWS::ACMPCA::CertificateAuthority`.
        EdiPartyName;
        new (party_name: Str = "PartyName");
        set {
            /// `NameAssigner`. Update: replaces.
            name_assigner: Str = "NameAssigner";
        }
    }

    property! {
        /// `GeneralName` of `AWS::ACMPCA::CertificateAuthority`.
        GeneralName;
        new ();
        set {
            /// `DirectoryName`. Update: replaces.
            directory_name: Subject = "DirectoryName";
            /// `DnsName`. Update: replaces.
            dns_name: Str = "DnsName";
            /// `EdiPartyName`. Update: replaces.
            edi_party_name: EdiPartyName = "EdiPartyName";
            /// `IpAddress`. Update: replaces.
            ip_address: Str = "IpAddress";
            /// `OtherName`. Update: replaces.
            other_name: OtherName = "OtherName";
            /// `RegisteredId`. Update: replaces.
            registered_id: Str = "RegisteredId";
            /// `Rfc822Name`. Update: replaces.
            rfc822_name: Str = "Rfc822Name";
            /// `UniformResourceIdentifier`. Update: replaces.
            uniform_resource_identifier: Str = "UniformResourceIdentifier";
        }
    }

    property! {
        /// `OcspConfiguration` of `AWS::ACMPCA::CertificateAuthority`.
        OcspConfiguration;
        new (enabled: Bool = "Enabled");
        set {
            /// `OcspCustomCname`: at most 253 characters, `^[-a-zA-Z0-9;/?:@&=+$,%_.!~*()']*$`. Update: in place.
            ocsp_custom_cname: Str = "OcspCustomCname";
        }
    }

    property! {
        /// `RevocationConfiguration` of `AWS::ACMPCA::CertificateAuthority`.
        RevocationConfiguration;
        new ();
        set {
            /// `CrlConfiguration`. Update: in place.
            crl_configuration: CrlConfiguration = "CrlConfiguration";
            /// `OcspConfiguration`. Update: in place.
            ocsp_configuration: OcspConfiguration = "OcspConfiguration";
        }
    }

    property! {
        /// `Tag` of `AWS::ACMPCA::CertificateAuthority`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `CrlType` of `AWS::ACMPCA::CertificateAuthority`.
        CrlType {
            COMPLETE = "COMPLETE",
            PARTITIONED = "PARTITIONED",
        }
    }

    values! {
        /// `KeyStorageSecurityStandard` of `AWS::ACMPCA::CertificateAuthority`.
        KeyStorageSecurityStandard {
            CCPC_LEVEL_1_OR_HIGHER = "CCPC_LEVEL_1_OR_HIGHER",
            FIPS_140_2_LEVEL_2_OR_HIGHER = "FIPS_140_2_LEVEL_2_OR_HIGHER",
            FIPS_140_2_LEVEL_3_OR_HIGHER = "FIPS_140_2_LEVEL_3_OR_HIGHER",
        }
    }

    values! {
        /// `S3ObjectAcl` of `AWS::ACMPCA::CertificateAuthority`.
        S3ObjectAcl {
            BUCKET_OWNER_FULL_CONTROL = "BUCKET_OWNER_FULL_CONTROL",
            PUBLIC_READ = "PUBLIC_READ",
        }
    }

    values! {
        /// `UsageMode` of `AWS::ACMPCA::CertificateAuthority`.
        UsageMode {
            GENERAL_PURPOSE = "GENERAL_PURPOSE",
            SHORT_LIVED_CERTIFICATE = "SHORT_LIVED_CERTIFICATE",
        }
    }
}

resource! {
    /// `AWS::ACMPCA::CertificateAuthorityActivation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthorityactivation.html).
    CertificateAuthorityActivation = "AWS::ACMPCA::CertificateAuthorityActivation", Ref = Arn;
    new (certificate_authority_arn: AcmpcaCertificateAuthorityArn = "CertificateAuthorityArn", certificate: Str = "Certificate");
    set {
        /// `Certificate`. Update: in place.
        certificate: Str = "Certificate";
        /// `CertificateAuthorityArn`. Update: replaces.
        certificate_authority_arn: AcmpcaCertificateAuthorityArn = "CertificateAuthorityArn";
        /// `CertificateChain`. Update: in place.
        certificate_chain: Str = "CertificateChain";
        /// `Status`. Update: in place.
        status: Str = "Status";
    }
    get {
        /// `CompleteCertificateChain`
        complete_certificate_chain: Str = "CompleteCertificateChain";
    }
    ref certificate_authority_arn;
}

resource! {
    /// `AWS::ACMPCA::Permission`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-permission.html).
    Permission = "AWS::ACMPCA::Permission", Ref = Str;
    new (actions: List<permission::Actions> = "Actions", certificate_authority_arn: AcmpcaCertificateAuthorityArn = "CertificateAuthorityArn", principal: Str = "Principal");
    set {
        /// `Actions`: 1 to 3 items. Update: replaces.
        actions: List<permission::Actions> = "Actions";
        /// `CertificateAuthorityArn`: 5 to 200 characters. Update: replaces.
        certificate_authority_arn: AcmpcaCertificateAuthorityArn = "CertificateAuthorityArn";
        /// `Principal`: at most 128 characters, `^[^*]+$`. Update: replaces.
        principal: Str = "Principal";
        /// `SourceAccount`: 12 characters, `^[0-9]+$`. Update: replaces.
        source_account: Str = "SourceAccount";
    }
    get {
    }
}

/// Property types of `AWS::ACMPCA::Permission`.
pub mod permission {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `Actions` of `AWS::ACMPCA::Permission`.
        Actions {
            GET_CERTIFICATE = "GetCertificate",
            ISSUE_CERTIFICATE = "IssueCertificate",
            LIST_PERMISSIONS = "ListPermissions",
        }
    }
}
