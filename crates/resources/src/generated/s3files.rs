// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::S3Files`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::S3Files::AccessPoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-accesspoint.html).
    AccessPoint = "AWS::S3Files::AccessPoint", Ref = Str;
    tags "Tags" List;
    new (file_system_id: Str = "FileSystemId");
    set {
        /// `ClientToken`: 1 to 64 characters, `^(.+)$`. Update: replaces.
        client_token: Str = "ClientToken";
        /// `FileSystemId`: at most 128 characters. Update: replaces.
        file_system_id: Str = "FileSystemId";
        /// `PosixUser`. Update: replaces.
        posix_user: access_point::PosixUser = "PosixUser";
        /// `RootDirectory`. Update: replaces.
        root_directory: access_point::RootDirectory = "RootDirectory";
        /// `Tags`: 1 to 50 items, no item twice. Update: in place.
        tags: List<access_point::AccessPointTag> = "Tags";
    }
    get {
        /// `AccessPointArn`
        access_point_arn: Arn = "AccessPointArn";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `Status`
        status: Str = "Status";
    }
    ref access_point_id;
}

/// Property types of `AWS::S3Files::AccessPoint`.
pub mod access_point {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessPointTag` of `AWS::S3Files::AccessPoint`.
        AccessPointTag;
        new ();
        set {
            /// `Key`: 1 to 128 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`. Update: in place.
            key: Str = "Key";
            /// `Value`: at most 256 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `CreationPermissions` of `AWS::S3Files::AccessPoint`.
        CreationPermissions;
        new_with CreationPermissionsRequired {
            /// `OwnerUid`: 0 to 4 294 967 295, `^[0-9]+$`. Update: replaces.
            owner_uid: Str = "OwnerUid",
            /// `OwnerGid`: 0 to 4 294 967 295, `^[0-9]+$`. Update: replaces.
            owner_gid: Str = "OwnerGid",
            /// `Permissions`: `^[0-7]{3,4}$`. Update: replaces.
            permissions: Str = "Permissions",
        }
        set {
        }
    }

    property! {
        /// `PosixUser` of `AWS::S3Files::AccessPoint`.
        PosixUser;
        new_with PosixUserRequired {
            /// `Uid`: 0 to 4 294 967 295, `^[0-9]+$`. Update: replaces.
            uid: Str = "Uid",
            /// `Gid`: 0 to 4 294 967 295, `^[0-9]+$`. Update: replaces.
            gid: Str = "Gid",
        }
        set {
            /// `SecondaryGids`: 0 to 4 294 967 295, `^[0-9]+$`. Update: replaces.
            secondary_gids: List<Str> = "SecondaryGids";
        }
    }

    property! {
        /// `RootDirectory` of `AWS::S3Files::AccessPoint`.
        RootDirectory;
        new ();
        set {
            /// `CreationPermissions`. Update: replaces.
            creation_permissions: CreationPermissions = "CreationPermissions";
            /// `Path`: 1 to 100 characters. Update: replaces.
            path: Str = "Path";
        }
    }
}

resource! {
    /// `AWS::S3Files::FileSystem`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystem.html).
    FileSystem = "AWS::S3Files::FileSystem", Ref = Arn;
    tags "Tags" List;
    new (bucket: Str = "Bucket", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `AcceptBucketWarning`. Update: replaces.
        accept_bucket_warning: Bool = "AcceptBucketWarning";
        /// `Bucket`: `^(arn:aws[a-zA-Z0-9-]*:s3:::.+)$`. Update: replaces.
        bucket: Str = "Bucket";
        /// `ClientToken`: 1 to 64 characters, `^(.+)$`. Update: replaces.
        client_token: Str = "ClientToken";
        /// `KmsKeyId`: at most 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Prefix`: at most 1024 characters, `^(|.*/)$`. Update: replaces.
        prefix: Str = "Prefix";
        /// `RoleArn`: at most 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `SynchronizationConfiguration`. Update: in place.
        synchronization_configuration: file_system::SynchronizationConfiguration = "SynchronizationConfiguration";
        /// `Tags`: 1 to 50 items, no item twice. Update: in place.
        tags: List<file_system::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `FileSystemId`
        file_system_id: Str = "FileSystemId";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
        /// `SynchronizationConfiguration.LatestVersionNumber`
        synchronization_configuration_latest_version_number: Int = "SynchronizationConfiguration.LatestVersionNumber";
    }
    ref file_system_arn;
}

/// Property types of `AWS::S3Files::FileSystem`.
pub mod file_system {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ExpirationDataRule` of `AWS::S3Files::FileSystem`.
        ExpirationDataRule;
        new (days_after_last_access: Int = "DaysAfterLastAccess");
        set {
        }
    }

    property! {
        /// `ImportDataRule` of `AWS::S3Files::FileSystem`.
        ImportDataRule;
        new (prefix: Str = "Prefix", trigger: Trigger = "Trigger", size_less_than: Int = "SizeLessThan");
        set {
        }
    }

    property! {
        /// `SynchronizationConfiguration` of `AWS::S3Files::FileSystem`.
        SynchronizationConfiguration;
        new (import_data_rules: List<ImportDataRule> = "ImportDataRules", expiration_data_rules: List<ExpirationDataRule> = "ExpirationDataRules");
        set {
            /// `LatestVersionNumber`. Update: in place.
            latest_version_number: Int = "LatestVersionNumber";
        }
    }

    property! {
        /// `Tag` of `AWS::S3Files::FileSystem`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Trigger` of `AWS::S3Files::FileSystem`.
        Trigger {
            ON_DIRECTORY_FIRST_ACCESS = "ON_DIRECTORY_FIRST_ACCESS",
            ON_FILE_ACCESS = "ON_FILE_ACCESS",
        }
    }
}

resource! {
    /// `AWS::S3Files::FileSystemPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystempolicy.html).
    FileSystemPolicy = "AWS::S3Files::FileSystemPolicy", Ref = Str;
    new (file_system_id: Str = "FileSystemId", policy: PolicyDocument = "Policy");
    set {
        /// `FileSystemId`: at most 128 characters. Update: replaces.
        file_system_id: Str = "FileSystemId";
        /// `Policy`. Update: in place.
        policy: PolicyDocument = "Policy";
    }
    get {
    }
    ref file_system_id;
}

resource! {
    /// `AWS::S3Files::MountTarget`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-mounttarget.html).
    MountTarget = "AWS::S3Files::MountTarget", Ref = Str;
    new_with MountTargetRequired {
        /// `FileSystemId`: at most 128 characters. Update: replaces.
        file_system_id: Str = "FileSystemId",
        /// `SubnetId`: 15 to 47 characters, `^subnet-[0-9a-f]{8,40}$`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId",
    }
    set {
        /// `FileSystemId`: at most 128 characters. Update: replaces.
        file_system_id: Str = "FileSystemId";
        /// `IpAddressType`. Update: replaces.
        ip_address_type: mount_target::IpAddressType = "IpAddressType";
        /// `Ipv4Address`: 7 to 15 characters, `^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$`. Update: replaces.
        ipv4_address: Str = "Ipv4Address";
        /// `Ipv6Address`: 3 to 39 characters. Update: replaces.
        ipv6_address: Str = "Ipv6Address";
        /// `SecurityGroups`: at most 100 items, no item twice, 11 to 43 characters, `^(sg-[0-9a-f]{8,40})$`. Update: in place.
        security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
        /// `SubnetId`: 15 to 47 characters, `^subnet-[0-9a-f]{8,40}$`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
    }
    get {
        /// `AvailabilityZoneId`
        availability_zone_id: Str = "AvailabilityZoneId";
        /// `NetworkInterfaceId`
        network_interface_id: Str = "NetworkInterfaceId";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref mount_target_id;
}

/// Property types of `AWS::S3Files::MountTarget`.
pub mod mount_target {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `IpAddressType` of `AWS::S3Files::MountTarget`.
        IpAddressType {
            IPV4_ONLY = "IPV4_ONLY",
            IPV6_ONLY = "IPV6_ONLY",
            DUAL_STACK = "DUAL_STACK",
        }
    }
}
