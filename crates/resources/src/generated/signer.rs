// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Signer`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Signer::ProfilePermission`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-profilepermission.html).
    ProfilePermission = "AWS::Signer::ProfilePermission", Ref = Str;
    new_with ProfilePermissionRequired {
        /// `ProfileName`: `^[0-9a-zA-Z_]{2,64}$`. Update: replaces.
        profile_name: SignerSigningProfileName = "ProfileName",
        /// `Action`. Update: replaces.
        action: Str = "Action",
        /// `Principal`. Update: replaces.
        principal: Str = "Principal",
        /// `StatementId`. Update: replaces.
        statement_id: Str = "StatementId",
    }
    set {
        /// `Action`. Update: replaces.
        action: Str = "Action";
        /// `Principal`. Update: replaces.
        principal: Str = "Principal";
        /// `ProfileName`: `^[0-9a-zA-Z_]{2,64}$`. Update: replaces.
        profile_name: SignerSigningProfileName = "ProfileName";
        /// `ProfileVersion`: 10 characters, `^[0-9a-zA-Z]{10}$`. Update: replaces.
        profile_version: Str = "ProfileVersion";
        /// `StatementId`. Update: replaces.
        statement_id: Str = "StatementId";
    }
    get {
    }
}

resource! {
    /// `AWS::Signer::SigningProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-signingprofile.html).
    SigningProfile = "AWS::Signer::SigningProfile", Ref = SignerSigningProfileArn;
    tags "Tags" List;
    new (platform_id: signing_profile::PlatformId = "PlatformId");
    set {
        /// `PlatformId`. Update: replaces.
        platform_id: signing_profile::PlatformId = "PlatformId";
        /// `SignatureValidityPeriod`. Update: replaces.
        signature_validity_period: signing_profile::SignatureValidityPeriod = "SignatureValidityPeriod";
        /// `Tags`. Update: in place.
        tags: List<signing_profile::Tag> = "Tags";
    }
    get {
        /// `ProfileName`
        profile_name: SignerSigningProfileName = "ProfileName";
        /// `ProfileVersion`
        profile_version: Str = "ProfileVersion";
        /// `ProfileVersionArn`
        profile_version_arn: Arn = "ProfileVersionArn";
    }
    ref arn;
}

/// Property types of `AWS::Signer::SigningProfile`.
pub mod signing_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `SignatureValidityPeriod` of `AWS::Signer::SigningProfile`.
        SignatureValidityPeriod;
        new ();
        set {
            /// `Type`. Update: replaces.
            type_: Type = "Type";
            /// `Value`. Update: replaces.
            value: Int = "Value";
        }
    }

    property! {
        /// `Tag` of `AWS::Signer::SigningProfile`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 127 characters, `^(?!aws:)[a-zA-Z+-=._:/]+$`. Update: in place.
            key: Str = "Key";
            /// `Value`: 1 to 255 characters. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `PlatformId` of `AWS::Signer::SigningProfile`.
        PlatformId {
            AWS_LAMBDA_SHA384_ECDSA = "AWSLambda-SHA384-ECDSA",
            NOTATION_OCI_SHA384_ECDSA = "Notation-OCI-SHA384-ECDSA",
        }
    }

    values! {
        /// `Type` of `AWS::Signer::SigningProfile`.
        Type {
            DAYS = "DAYS",
            MONTHS = "MONTHS",
            YEARS = "YEARS",
        }
    }
}
