// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::IdentityStore`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::IdentityStore::Group`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-group.html).
    Group = "AWS::IdentityStore::Group", Ref = Str;
    new_with GroupRequired {
        /// `IdentityStoreId`: 1 to 36 characters. Update: replaces.
        identity_store_id: Str = "IdentityStoreId",
        /// `DisplayName`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  ]+$`. Update: in place.
        display_name: Str = "DisplayName",
    }
    set {
        /// `Description`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  ]+$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `IdentityStoreId`: 1 to 36 characters. Update: replaces.
        identity_store_id: Str = "IdentityStoreId";
    }
    get {
        /// `GroupId`
        group_id: Str = "GroupId";
    }
}

resource! {
    /// `AWS::IdentityStore::GroupMembership`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-groupmembership.html).
    GroupMembership = "AWS::IdentityStore::GroupMembership", Ref = Str;
    new_with GroupMembershipRequired {
        /// `IdentityStoreId`: 1 to 36 characters. Update: replaces.
        identity_store_id: Str = "IdentityStoreId",
        /// `GroupId`: 1 to 47 characters. Update: replaces.
        group_id: Str = "GroupId",
        /// `MemberId`. Update: replaces.
        member_id: group_membership::MemberId = "MemberId",
    }
    set {
        /// `GroupId`: 1 to 47 characters. Update: replaces.
        group_id: Str = "GroupId";
        /// `IdentityStoreId`: 1 to 36 characters. Update: replaces.
        identity_store_id: Str = "IdentityStoreId";
        /// `MemberId`. Update: replaces.
        member_id: group_membership::MemberId = "MemberId";
    }
    get {
        /// `MembershipId`
        membership_id: Str = "MembershipId";
    }
}

/// Property types of `AWS::IdentityStore::GroupMembership`.
pub mod group_membership {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `MemberId` of `AWS::IdentityStore::GroupMembership`.
        MemberId;
        new (user_id: Str = "UserId");
        set {
        }
    }
}

resource! {
    /// `AWS::IdentityStore::User`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html).
    User = "AWS::IdentityStore::User", Ref = Arn;
    new (identity_store_id: Str = "IdentityStoreId");
    set {
        /// `Addresses`: 1 items. Update: replaces.
        addresses: List<user::Addresses> = "Addresses";
        /// `Birthdate`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
        birthdate: Str = "Birthdate";
        /// `DisplayName`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `Emails`: 1 items. Update: replaces.
        emails: List<user::Emails> = "Emails";
        /// `IdentityStoreId`: 1 to 36 characters. Update: replaces.
        identity_store_id: Str = "IdentityStoreId";
        /// `Locale`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
        locale: Str = "Locale";
        /// `Name`. Update: in place.
        name: user::Name = "Name";
        /// `NickName`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
        nick_name: Str = "NickName";
        /// `PhoneNumbers`: 1 items. Update: replaces.
        phone_numbers: List<user::PhoneNumbers> = "PhoneNumbers";
        /// `Photos`: 1 to 3 items. Update: replaces.
        photos: List<user::Photos> = "Photos";
        /// `PreferredLanguage`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
        preferred_language: Str = "PreferredLanguage";
        /// `ProfileUrl`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
        profile_url: Str = "ProfileUrl";
        /// `Roles`: 1 items. Update: replaces.
        roles: List<user::Roles> = "Roles";
        /// `Timezone`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
        timezone: Str = "Timezone";
        /// `Title`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
        title: Str = "Title";
        /// `UserName`: 1 to 128 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`. Update: replaces.
        user_name: Str = "UserName";
        /// `UserType`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
        user_type: Str = "UserType";
        /// `Website`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
        website: Str = "Website";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `UpdatedBy`
        updated_by: Str = "UpdatedBy";
        /// `UserId`
        user_id: Str = "UserId";
        /// `UserStatus`
        user_status: Str = "UserStatus";
    }
    ref arn;
}

/// Property types of `AWS::IdentityStore::User`.
pub mod user {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Addresses` of `AWS::IdentityStore::User`.
        Addresses;
        new ();
        set {
            /// `Country`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            country: Str = "Country";
            /// `Formatted`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            formatted: Str = "Formatted";
            /// `Locality`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            locality: Str = "Locality";
            /// `PostalCode`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            postal_code: Str = "PostalCode";
            /// `Primary`. Update: replaces.
            primary: Bool = "Primary";
            /// `Region`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            region: Str = "Region";
            /// `StreetAddress`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            street_address: Str = "StreetAddress";
            /// `Type`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            type_: Str = "Type";
        }
    }

    property! {
        /// `Emails` of `AWS::IdentityStore::User`.
        Emails;
        new ();
        set {
            /// `Primary`. Update: replaces.
            primary: Bool = "Primary";
            /// `Type`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            type_: Str = "Type";
            /// `Value`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            value: Str = "Value";
        }
    }

    property! {
        /// `Name` of `AWS::IdentityStore::User`.
        Name;
        new ();
        set {
            /// `FamilyName`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
            family_name: Str = "FamilyName";
            /// `Formatted`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
            formatted: Str = "Formatted";
            /// `GivenName`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
            given_name: Str = "GivenName";
            /// `HonorificPrefix`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
            honorific_prefix: Str = "HonorificPrefix";
            /// `HonorificSuffix`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
            honorific_suffix: Str = "HonorificSuffix";
            /// `MiddleName`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: in place.
            middle_name: Str = "MiddleName";
        }
    }

    property! {
        /// `PhoneNumbers` of `AWS::IdentityStore::User`.
        PhoneNumbers;
        new ();
        set {
            /// `Primary`. Update: replaces.
            primary: Bool = "Primary";
            /// `Type`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            type_: Str = "Type";
            /// `Value`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            value: Str = "Value";
        }
    }

    property! {
        /// `Photos` of `AWS::IdentityStore::User`.
        Photos;
        new (value: Str = "Value");
        set {
            /// `Display`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            display: Str = "Display";
            /// `Primary`. Update: replaces.
            primary: Bool = "Primary";
            /// `Type`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            type_: Str = "Type";
        }
    }

    property! {
        /// `Roles` of `AWS::IdentityStore::User`.
        Roles;
        new ();
        set {
            /// `Primary`. Update: replaces.
            primary: Bool = "Primary";
            /// `Type`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            type_: Str = "Type";
            /// `Value`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Update: replaces.
            value: Str = "Value";
        }
    }
}
