// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::RAM`: 6 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::RAM::Permission`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permission.html).
    Permission = "AWS::RAM::Permission", Ref = Arn;
    tags "Tags" List;
    new_with PermissionRequired {
        /// `Name`: 1 to 36 characters, `^[\w.-]*$`. Update: replaces.
        name: Str = "Name",
        /// `ResourceType`. Update: replaces.
        resource_type: Str = "ResourceType",
        /// `PolicyTemplate`. Update: replaces.
        policy_template: Json = "PolicyTemplate",
    }
    set {
        /// `Name`: 1 to 36 characters, `^[\w.-]*$`. Update: replaces.
        name: Str = "Name";
        /// `PolicyTemplate`. Update: replaces.
        policy_template: Json = "PolicyTemplate";
        /// `ResourceType`. Update: replaces.
        resource_type: Str = "ResourceType";
        /// `Tags`. Update: in place.
        tags: List<permission::Tag> = "Tags";
    }
    get {
        /// `IsResourceTypeDefault`
        is_resource_type_default: Bool = "IsResourceTypeDefault";
        /// `PermissionType`
        permission_type: Str = "PermissionType";
        /// `Version`
        version: Str = "Version";
    }
    ref arn;
}

/// Property types of `AWS::RAM::Permission`.
pub mod permission {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::RAM::Permission`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::RAM::PermissionAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permissionassociation.html).
    PermissionAssociation = "AWS::RAM::PermissionAssociation", Ref = Str;
    new_with PermissionAssociationRequired {
        /// `PermissionArn`. Update: replaces.
        permission_arn: Str = "PermissionArn",
        /// `ResourceShareArn`. Update: replaces.
        resource_share_arn: Str = "ResourceShareArn",
    }
    set {
        /// `PermissionArn`. Update: replaces.
        permission_arn: Str = "PermissionArn";
        /// `Replace`: default `false`. Update: in place.
        replace: Bool = "Replace";
        /// `ResourceShareArn`. Update: replaces.
        resource_share_arn: Str = "ResourceShareArn";
    }
    get {
        /// `AssociationStatus`
        association_status: Str = "AssociationStatus";
        /// `FeatureSet`
        feature_set: Str = "FeatureSet";
        /// `IsDefault`
        is_default: Bool = "IsDefault";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `PermissionVersion`
        permission_version: Str = "PermissionVersion";
        /// `ResourceType`
        resource_type: Str = "ResourceType";
    }
}

resource! {
    /// `AWS::RAM::PrincipalAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-principalassociation.html).
    PrincipalAssociation = "AWS::RAM::PrincipalAssociation", Ref = Str;
    new_with PrincipalAssociationRequired {
        /// `ResourceShareArn`. Update: replaces.
        resource_share_arn: Str = "ResourceShareArn",
        /// `Principal`. Update: replaces.
        principal: Str = "Principal",
    }
    set {
        /// `Principal`. Update: replaces.
        principal: Str = "Principal";
        /// `ResourceShareArn`. Update: replaces.
        resource_share_arn: Str = "ResourceShareArn";
    }
    get {
        /// `AssociationType`
        association_type: Str = "AssociationType";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `External`
        external: Bool = "External";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `Status`
        status: Str = "Status";
    }
}

resource! {
    /// `AWS::RAM::ResourceAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceassociation.html).
    ResourceAssociation = "AWS::RAM::ResourceAssociation", Ref = Str;
    new_with ResourceAssociationRequired {
        /// `ResourceShareArn`. Update: replaces.
        resource_share_arn: Str = "ResourceShareArn",
        /// `ResourceArn`. Update: replaces.
        resource_arn: Str = "ResourceArn",
    }
    set {
        /// `ResourceArn`. Update: replaces.
        resource_arn: Str = "ResourceArn";
        /// `ResourceShareArn`. Update: replaces.
        resource_share_arn: Str = "ResourceShareArn";
    }
    get {
        /// `AssociationType`
        association_type: Str = "AssociationType";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `External`
        external: Bool = "External";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `Status`
        status: Str = "Status";
    }
}

resource! {
    /// `AWS::RAM::ResourceShare`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceshare.html).
    ResourceShare = "AWS::RAM::ResourceShare", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `AllowExternalPrincipals`. Update: in place.
        allow_external_principals: Bool = "AllowExternalPrincipals";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `PermissionArns`. Update: in place.
        permission_arns: List<Str> = "PermissionArns";
        /// `Principals`. Update: in place.
        principals: List<Str> = "Principals";
        /// `ResourceArns`. Update: in place.
        resource_arns: List<Str> = "ResourceArns";
        /// `ResourceShareConfiguration`. Update: in place.
        resource_share_configuration: resource_share::ResourceShareConfiguration = "ResourceShareConfiguration";
        /// `Sources`. Update: in place.
        sources: List<Str> = "Sources";
        /// `Tags`: no item twice. Update: in place.
        tags: List<resource_share::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `FeatureSet`
        feature_set: Str = "FeatureSet";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `OwningAccountId`
        owning_account_id: Str = "OwningAccountId";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::RAM::ResourceShare`.
pub mod resource_share {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ResourceShareConfiguration` of `AWS::RAM::ResourceShare`.
        ResourceShareConfiguration;
        new ();
        set {
            /// `ExclusiveAccountAccess`. Update: in place.
            exclusive_account_access: Bool = "ExclusiveAccountAccess";
            /// `RetainSharingOnAccountLeaveOrganization`. Update: replaces.
            retain_sharing_on_account_leave_organization: Bool = "RetainSharingOnAccountLeaveOrganization";
        }
    }

    property! {
        /// `Tag` of `AWS::RAM::ResourceShare`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::RAM::SourceAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-sourceassociation.html).
    SourceAssociation = "AWS::RAM::SourceAssociation", Ref = Str;
    new_with SourceAssociationRequired {
        /// `ResourceShareArn`. Update: replaces.
        resource_share_arn: Str = "ResourceShareArn",
        /// `SourceId`. Update: replaces.
        source_id: Str = "SourceId",
    }
    set {
        /// `ResourceShareArn`. Update: replaces.
        resource_share_arn: Str = "ResourceShareArn";
        /// `SourceId`. Update: replaces.
        source_id: Str = "SourceId";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `SourceType`
        source_type: Str = "SourceType";
        /// `Status`
        status: Str = "Status";
    }
}
