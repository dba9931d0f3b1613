// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `Alexa::ASK`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `Alexa::ASK::Skill`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-alexa-ask-skill.html).
    Skill = "Alexa::ASK::Skill", Ref = Str;
    new (authentication_configuration: skill::AuthenticationConfiguration = "AuthenticationConfiguration", vendor_id: Str = "VendorId", skill_package: skill::SkillPackage = "SkillPackage");
    set {
        /// `AuthenticationConfiguration`. Update: in place.
        authentication_configuration: skill::AuthenticationConfiguration = "AuthenticationConfiguration";
        /// `SkillPackage`. Update: in place.
        skill_package: skill::SkillPackage = "SkillPackage";
        /// `VendorId`. Update: replaces.
        vendor_id: Str = "VendorId";
    }
    get {
    }
    ref id;
}

/// Property types of `Alexa::ASK::Skill`.
pub mod skill {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AuthenticationConfiguration` of `Alexa::ASK::Skill`.
        AuthenticationConfiguration;
        new_with AuthenticationConfigurationRequired {
            /// `RefreshToken`. Update: in place.
            refresh_token: Str = "RefreshToken",
            /// `ClientSecret`. Update: in place.
            client_secret: Str = "ClientSecret",
            /// `ClientId`. Update: in place.
            client_id: Str = "ClientId",
        }
        set {
        }
    }

    property! {
        /// `Overrides` of `Alexa::ASK::Skill`.
        Overrides;
        new ();
        set {
            /// `Manifest`. Update: in place.
            manifest: Json = "Manifest";
        }
    }

    property! {
        /// `SkillPackage` of `Alexa::ASK::Skill`.
        SkillPackage;
        new_with SkillPackageRequired {
            /// `S3Bucket`. Update: in place.
            s3_bucket: S3BucketName = "S3Bucket",
            /// `S3Key`. Update: in place.
            s3_key: Str = "S3Key",
        }
        set {
            /// `Overrides`. Update: in place.
            overrides: Overrides = "Overrides";
            /// `S3BucketRole`. Update: in place.
            s3_bucket_role: Str = "S3BucketRole";
            /// `S3ObjectVersion`. Update: in place.
            s3_object_version: Str = "S3ObjectVersion";
        }
    }
}
