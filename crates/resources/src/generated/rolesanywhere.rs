// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::RolesAnywhere`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::RolesAnywhere::CRL`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-crl.html).
    CRL = "AWS::RolesAnywhere::CRL", Ref = Str;
    tags "Tags" List;
    new_with CRLRequired {
        /// `Name`. Update: in place.
        name: Str = "Name",
        /// `CrlData`. Update: in place.
        crl_data: Str = "CrlData",
    }
    set {
        /// `CrlData`. Update: in place.
        crl_data: Str = "CrlData";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<crl::Tag> = "Tags";
        /// `TrustAnchorArn`. Update: in place.
        trust_anchor_arn: Str = "TrustAnchorArn";
    }
    get {
    }
    ref crl_id;
}

/// Property types of `AWS::RolesAnywhere::CRL`.
pub mod crl {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::RolesAnywhere::CRL`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::RolesAnywhere::Profile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-profile.html).
    Profile = "AWS::RolesAnywhere::Profile", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", role_arns: List<IamRoleArn> = "RoleArns");
    set {
        /// `AcceptRoleSessionName`. Update: in place.
        accept_role_session_name: Bool = "AcceptRoleSessionName";
        /// `AttributeMappings`. Update: in place.
        attribute_mappings: List<profile::AttributeMapping> = "AttributeMappings";
        /// `DurationSeconds`: 900 to 43 200. Update: in place.
        duration_seconds: Num = "DurationSeconds";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `ManagedPolicyArns`: at most 50 items. Update: in place.
        managed_policy_arns: List<Str> = "ManagedPolicyArns";
        /// `Name`: 1 to 255 characters, `^[ a-zA-Z0-9-_]*$`. Update: in place.
        name: Str = "Name";
        /// `RequireInstanceProperties`. Update: replaces.
        require_instance_properties: Bool = "RequireInstanceProperties";
        /// `RoleArns`: at most 250 items, 1 to 1011 characters, `^arn:aws(-[^:]+)?:iam(:.*){2}(:role.*)$`. Update: in place.
        role_arns: List<IamRoleArn> = "RoleArns";
        /// `SessionPolicy`. Update: in place.
        session_policy: Str = "SessionPolicy";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<profile::Tag> = "Tags";
    }
    get {
        /// `ProfileArn`
        profile_arn: Arn = "ProfileArn";
    }
    ref profile_id;
}

/// Property types of `AWS::RolesAnywhere::Profile`.
pub mod profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AttributeMapping` of `AWS::RolesAnywhere::Profile`.
        AttributeMapping;
        new (certificate_field: CertificateField = "CertificateField", mapping_rules: List<MappingRule> = "MappingRules");
        set {
        }
    }

    property! {
        /// `MappingRule` of `AWS::RolesAnywhere::Profile`.
        MappingRule;
        new (specifier: Str = "Specifier");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::RolesAnywhere::Profile`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `CertificateField` of `AWS::RolesAnywhere::Profile`.
        CertificateField {
            X509_SUBJECT = "x509Subject",
            X509_ISSUER = "x509Issuer",
            X509_SAN = "x509SAN",
        }
    }
}

resource! {
    /// `AWS::RolesAnywhere::TrustAnchor`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-trustanchor.html).
    TrustAnchor = "AWS::RolesAnywhere::TrustAnchor", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", source: trust_anchor::Source = "Source");
    set {
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `Name`: 1 to 255 characters, `^[ a-zA-Z0-9-_]*$`. Update: in place.
        name: Str = "Name";
        /// `NotificationSettings`: at most 50 items. Update: in place.
        notification_settings: List<trust_anchor::NotificationSetting> = "NotificationSettings";
        /// `Source`. Update: in place.
        source: trust_anchor::Source = "Source";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<trust_anchor::Tag> = "Tags";
    }
    get {
        /// `TrustAnchorArn`
        trust_anchor_arn: Arn = "TrustAnchorArn";
    }
    ref trust_anchor_id;
}

/// Property types of `AWS::RolesAnywhere::TrustAnchor`.
pub mod trust_anchor {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::profile::Tag;

    property! {
        /// `NotificationSetting` of `AWS::RolesAnywhere::TrustAnchor`.
        NotificationSetting;
        new (enabled: Bool = "Enabled", event: NotificationEvent = "Event");
        set {
            /// `Channel`. Update: in place.
            channel: NotificationChannel = "Channel";
            /// `Threshold`: 1 to 360. Update: in place.
            threshold: Num = "Threshold";
        }
    }

    property! {
        /// `Source` of `AWS::RolesAnywhere::TrustAnchor`.
        Source;
        new (source_type: TrustAnchorType = "SourceType", source_data: SourceData = "SourceData");
        set {
        }
    }

    property! {
        /// `SourceData` of `AWS::RolesAnywhere::TrustAnchor`.
        SourceData;
        new ();
        set {
            /// `AcmPcaArn`. Update: in place.
            acm_pca_arn: Str = "AcmPcaArn";
            /// `X509CertificateData`. Update: in place.
            x509_certificate_data: Str = "X509CertificateData";
        }
    }

    values! {
        /// `NotificationChannel` of `AWS::RolesAnywhere::TrustAnchor`.
        NotificationChannel {
            ALL = "ALL",
        }
    }

    values! {
        /// `NotificationEvent` of `AWS::RolesAnywhere::TrustAnchor`.
        NotificationEvent {
            CA_CERTIFICATE_EXPIRY = "CA_CERTIFICATE_EXPIRY",
            END_ENTITY_CERTIFICATE_EXPIRY = "END_ENTITY_CERTIFICATE_EXPIRY",
        }
    }

    values! {
        /// `TrustAnchorType` of `AWS::RolesAnywhere::TrustAnchor`.
        TrustAnchorType {
            AWS_ACM_PCA = "AWS_ACM_PCA",
            CERTIFICATE_BUNDLE = "CERTIFICATE_BUNDLE",
        }
    }
}
