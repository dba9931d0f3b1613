// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CertificateManager`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CertificateManager::Account`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-account.html).
    Account = "AWS::CertificateManager::Account", Ref = Str;
    new (expiry_events_configuration: account::ExpiryEventsConfiguration = "ExpiryEventsConfiguration");
    set {
        /// `ExpiryEventsConfiguration`. Update: in place.
        expiry_events_configuration: account::ExpiryEventsConfiguration = "ExpiryEventsConfiguration";
    }
    get {
    }
    ref account_id;
}

/// Property types of `AWS::CertificateManager::Account`.
pub mod account {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ExpiryEventsConfiguration` of `AWS::CertificateManager::Account`.
        ExpiryEventsConfiguration;
        new ();
        set {
            /// `DaysBeforeExpiry`: 1 to 45. Update: in place.
            days_before_expiry: Int = "DaysBeforeExpiry";
        }
    }
}

resource! {
    /// `AWS::CertificateManager::AcmeDomainValidation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmedomainvalidation.html).
    AcmeDomainValidation = "AWS::CertificateManager::AcmeDomainValidation", Ref = Arn;
    tags "Tags" List;
    new_with AcmeDomainValidationRequired {
        /// `AcmeEndpointArn`: 1 to 200 characters. Update: replaces.
        acme_endpoint_arn: Str = "AcmeEndpointArn",
        /// `DomainName`: 1 to 253 characters. Update: replaces.
        domain_name: Str = "DomainName",
        /// `PrevalidationOptions`. Update: in place.
        prevalidation_options: acme_domain_validation::PrevalidationOptions = "PrevalidationOptions",
    }
    set {
        /// `AcmeEndpointArn`: 1 to 200 characters. Update: replaces.
        acme_endpoint_arn: Str = "AcmeEndpointArn";
        /// `DomainName`: 1 to 253 characters. Update: replaces.
        domain_name: Str = "DomainName";
        /// `PrevalidationOptions`. Update: in place.
        prevalidation_options: acme_domain_validation::PrevalidationOptions = "PrevalidationOptions";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<acme_domain_validation::Tags> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::CertificateManager::AcmeDomainValidation`.
pub mod acme_domain_validation {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DnsPrevalidationOptions` of `AWS::CertificateManager::AcmeDomainValidation`.
        DnsPrevalidationOptions;
        new ();
        set {
            /// `DomainScope`. Update: in place.
            domain_scope: DomainScope = "DomainScope";
            /// `HostedZoneId`. Update: replaces.
            hosted_zone_id: Str = "HostedZoneId";
        }
    }

    property! {
        /// `DomainScope` of `AWS::CertificateManager::AcmeDomainValidation`.
        DomainScope;
        new ();
        set {
            /// `ExactDomain`. Update: in place.
            exact_domain: Str = "ExactDomain";
            /// `Subdomains`. Update: in place.
            subdomains: Str = "Subdomains";
            /// `Wildcards`. Update: in place.
            wildcards: Str = "Wildcards";
        }
    }

    property! {
        /// `PrevalidationOptions` of `AWS::CertificateManager::AcmeDomainValidation`.
        PrevalidationOptions;
        new (dns_prevalidation: DnsPrevalidationOptions = "DnsPrevalidation");
        set {
        }
    }

    property! {
        /// `Tags` of `AWS::CertificateManager::AcmeDomainValidation`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::CertificateManager::AcmeEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html).
    AcmeEndpoint = "AWS::CertificateManager::AcmeEndpoint", Ref = Arn;
    tags "Tags" List;
    new (authorization_behavior: acme_endpoint::AuthorizationBehavior = "AuthorizationBehavior", certificate_authority: acme_endpoint::CertificateAuthority = "CertificateAuthority");
    set {
        /// `AuthorizationBehavior`. Update: replaces.
        authorization_behavior: acme_endpoint::AuthorizationBehavior = "AuthorizationBehavior";
        /// `CertificateAuthority`. Update: in place.
        certificate_authority: acme_endpoint::CertificateAuthority = "CertificateAuthority";
        /// `CertificateTags`: 1 to 50 items. Update: replaces.
        certificate_tags: List<acme_endpoint::Tag> = "CertificateTags";
        /// `Contact`. Update: in place.
        contact: acme_endpoint::Contact = "Contact";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<acme_endpoint::Tags> = "Tags";
    }
    get {
        /// `EndpointUrl`
        endpoint_url: Str = "EndpointUrl";
    }
    ref acme_endpoint_arn;
}

/// Property types of `AWS::CertificateManager::AcmeEndpoint`.
pub mod acme_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::acme_domain_validation::Tags;

    property! {
        /// `CertificateAuthority` of `AWS::CertificateManager::AcmeEndpoint`.
        CertificateAuthority;
        new (public_certificate_authority: PublicCertificateAuthority = "PublicCertificateAuthority");
        set {
        }
    }

    property! {
        /// `PublicCertificateAuthority` of `AWS::CertificateManager::AcmeEndpoint`.
        PublicCertificateAuthority;
        new ();
        set {
            /// `AllowedKeyAlgorithms`. Update: in place.
            allowed_key_algorithms: List<Str> = "AllowedKeyAlgorithms";
        }
    }

    property! {
        /// `Tag` of `AWS::CertificateManager::AcmeEndpoint`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AuthorizationBehavior` of `AWS::CertificateManager::AcmeEndpoint`.
        AuthorizationBehavior {
            PRE_APPROVED = "PRE_APPROVED",
        }
    }

    values! {
        /// `Contact` of `AWS::CertificateManager::AcmeEndpoint`.
        Contact {
            NOT_REQUIRED = "NOT_REQUIRED",
            REQUIRED = "REQUIRED",
        }
    }
}

resource! {
    /// `AWS::CertificateManager::AcmeExternalAccountBinding`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html).
    AcmeExternalAccountBinding = "AWS::CertificateManager::AcmeExternalAccountBinding", Ref = Arn;
    tags "Tags" List;
    new (acme_endpoint_arn: Str = "AcmeEndpointArn", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `AcmeEndpointArn`: 1 to 200 characters. Update: replaces.
        acme_endpoint_arn: Str = "AcmeEndpointArn";
        /// `Expiration`. Update: replaces.
        expiration: acme_external_account_binding::Expiration = "Expiration";
        /// `RoleArn`: 1 to 2048 characters, `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<acme_external_account_binding::Tags> = "Tags";
    }
    get {
    }
    ref acme_external_account_binding_arn;
}

/// Property types of `AWS::CertificateManager::AcmeExternalAccountBinding`.
pub mod acme_external_account_binding {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::acme_domain_validation::Tags;

    property! {
        /// `Expiration` of `AWS::CertificateManager::AcmeExternalAccountBinding`.
        Expiration;
        new (value: Int = "Value", type_: Type = "Type");
        set {
        }
    }

    values! {
        /// `Type` of `AWS::CertificateManager::AcmeExternalAccountBinding`.
        Type {
            DAYS = "DAYS",
            HOURS = "HOURS",
            MINUTES = "MINUTES",
        }
    }
}

resource! {
    /// `AWS::CertificateManager::Certificate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html).
    Certificate = "AWS::CertificateManager::Certificate", Ref = CertificateManagerCertificateArn;
    tags "Tags" List;
    new (domain_name: Str = "DomainName");
    set {
        /// `CertificateAuthorityArn`. Update: replaces.
        certificate_authority_arn: Str = "CertificateAuthorityArn";
        /// `CertificateExport`. Update: replaces.
        certificate_export: certificate::CertificateExport = "CertificateExport";
        /// `CertificateTransparencyLoggingPreference`. Update: in place.
        certificate_transparency_logging_preference: certificate::CertificateTransparencyLoggingPreference = "CertificateTransparencyLoggingPreference";
        /// `DomainName`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `DomainValidationOptions`. Update: replaces.
        domain_validation_options: List<certificate::DomainValidationOption> = "DomainValidationOptions";
        /// `Id`. Update: in place.
        id: Str = "Id";
        /// `KeyAlgorithm`. Update: replaces.
        key_algorithm: Str = "KeyAlgorithm";
        /// `SubjectAlternativeNames`. Update: replaces.
        subject_alternative_names: List<Str> = "SubjectAlternativeNames";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<certificate::Tag> = "Tags";
        /// `ValidationMethod`. Update: may replace.
        validation_method: Str = "ValidationMethod";
    }
    get {
    }
    ref certificate_arn;
}

/// Property types of `AWS::CertificateManager::Certificate`.
pub mod certificate {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DomainValidationOption` of `AWS::CertificateManager::Certificate`.
        DomainValidationOption;
        new ();
        set {
            /// `DomainName`. Update: replaces.
            domain_name: Str = "DomainName";
            /// `HostedZoneId`. Update: replaces.
            hosted_zone_id: Str = "HostedZoneId";
            /// `ValidationDomain`. Update: replaces.
            validation_domain: Str = "ValidationDomain";
        }
    }

    property! {
        /// `Tag` of `AWS::CertificateManager::Certificate`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `CertificateExport` of `AWS::CertificateManager::Certificate`.
        CertificateExport {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `CertificateTransparencyLoggingPreference` of `AWS::CertificateManager::Certificate`.
        CertificateTransparencyLoggingPreference {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}
