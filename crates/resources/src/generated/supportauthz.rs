// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SupportAuthZ`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SupportAuthZ::SupportPermit`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportauthz-supportpermit.html).
    SupportPermit = "AWS::SupportAuthZ::SupportPermit", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", permit: support_permit::Permit = "Permit", signing_key_info: support_permit::SigningKeyInfo = "SigningKeyInfo");
    set {
        /// `Description`: 1 to 1024 characters. Update: replaces.
        description: Str = "Description";
        /// `Name`: 1 to 256 characters, `^[a-zA-Z0-9]{1,256}$`. Update: replaces.
        name: Str = "Name";
        /// `Permit`. Update: replaces.
        permit: support_permit::Permit = "Permit";
        /// `SigningKeyInfo`. Update: replaces.
        signing_key_info: support_permit::SigningKeyInfo = "SigningKeyInfo";
        /// `SupportCaseDisplayId`: 1 to 512 characters, `^[a-zA-Z0-9:/-]{1,512}$`. Update: replaces.
        support_case_display_id: Str = "SupportCaseDisplayId";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<support_permit::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `PermitId`
        permit_id: Str = "PermitId";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::SupportAuthZ::SupportPermit`.
pub mod support_permit {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ActionSet` of `AWS::SupportAuthZ::SupportPermit`.
        ActionSet;
        new ();
        set {
            /// `Actions`: 1 to 10 items, 3 to 255 characters, `^[a-z][a-z0-9-]*:[A-Za-z0-9_.-]+$`. Update: replaces.
            actions: List<Str> = "Actions";
            /// `AllActions`. Update: replaces.
            all_actions: Json = "AllActions";
        }
    }

    property! {
        /// `Condition` of `AWS::SupportAuthZ::SupportPermit`.
        Condition;
        new ();
        set {
            /// `AllowAfter`. Update: replaces.
            allow_after: Str = "AllowAfter";
            /// `AllowBefore`. Update: replaces.
            allow_before: Str = "AllowBefore";
        }
    }

    property! {
        /// `Permit` of `AWS::SupportAuthZ::SupportPermit`.
        Permit;
        new (actions: ActionSet = "Actions", resources: ResourceSet = "Resources");
        set {
            /// `Conditions`: at most 2 items. Update: replaces.
            conditions: List<Condition> = "Conditions";
        }
    }

    property! {
        /// `ResourceSet` of `AWS::SupportAuthZ::SupportPermit`.
        ResourceSet;
        new ();
        set {
            /// `AllResourcesInRegion`. Update: replaces.
            all_resources_in_region: Json = "AllResourcesInRegion";
            /// `Resources`: 1 to 5 items, 1 to 512 characters, `^[a-zA-Z0-9:/_.-]+$`. Update: replaces.
            resources: List<Str> = "Resources";
        }
    }

    property! {
        /// `SigningKeyInfo` of `AWS::SupportAuthZ::SupportPermit`.
        SigningKeyInfo;
        new (kms_key: Str = "KmsKey");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::SupportAuthZ::SupportPermit`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
