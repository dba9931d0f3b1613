// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Route53Profiles`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Route53Profiles::Profile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profile.html).
    Profile = "AWS::Route53Profiles::Profile", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Name`: 1 to 64 characters, `^(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<profile::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `ClientToken`
        client_token: Str = "ClientToken";
        /// `ShareStatus`
        share_status: Str = "ShareStatus";
    }
    ref id;
}

/// Property types of `AWS::Route53Profiles::Profile`.
pub mod profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Route53Profiles::Profile`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Route53Profiles::ProfileAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileassociation.html).
    ProfileAssociation = "AWS::Route53Profiles::ProfileAssociation", Ref = Str;
    tags "Tags" List;
    new_with ProfileAssociationRequired {
        /// `ResourceId`. Update: replaces.
        resource_id: Str = "ResourceId",
        /// `ProfileId`. Update: replaces.
        profile_id: Str = "ProfileId",
        /// `Name`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `Arn`. Update: in place.
        arn: Str = "Arn";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `ProfileId`. Update: replaces.
        profile_id: Str = "ProfileId";
        /// `ResourceId`. Update: replaces.
        resource_id: Str = "ResourceId";
        /// `Tags`. Update: in place.
        tags: List<profile_association::Tag> = "Tags";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::Route53Profiles::ProfileAssociation`.
pub mod profile_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::profile::Tag;
}

resource! {
    /// `AWS::Route53Profiles::ProfileResourceAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileresourceassociation.html).
    ProfileResourceAssociation = "AWS::Route53Profiles::ProfileResourceAssociation", Ref = Str;
    new_with ProfileResourceAssociationRequired {
        /// `ProfileId`. Update: replaces.
        profile_id: Str = "ProfileId",
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `ResourceArn`. Update: replaces.
        resource_arn: Str = "ResourceArn",
    }
    set {
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `ProfileId`. Update: replaces.
        profile_id: Str = "ProfileId";
        /// `ResourceArn`. Update: replaces.
        resource_arn: Str = "ResourceArn";
        /// `ResourceProperties`. Update: in place.
        resource_properties: Str = "ResourceProperties";
    }
    get {
        /// `ResourceType`
        resource_type: Str = "ResourceType";
    }
    ref id;
}
