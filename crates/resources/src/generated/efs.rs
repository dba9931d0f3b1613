// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::EFS`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::EFS::AccessPoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html).
    AccessPoint = "AWS::EFS::AccessPoint", Ref = EfsAccessPointId;
    tags "AccessPointTags" List;
    new (file_system_id: EfsFileSystemId = "FileSystemId");
    set {
        /// `AccessPointTags`: no item twice. Update: in place.
        access_point_tags: List<access_point::AccessPointTag> = "AccessPointTags";
        /// `ClientToken`: 1 to 64 characters, `^.+$`. Update: replaces.
        client_token: Str = "ClientToken";
        /// `FileSystemId`: at most 128 characters. Update: replaces.
        file_system_id: EfsFileSystemId = "FileSystemId";
        /// `PosixUser`. Update: replaces.
        posix_user: access_point::PosixUser = "PosixUser";
        /// `RootDirectory`. Update: replaces.
        root_directory: access_point::RootDirectory = "RootDirectory";
    }
    get {
        /// `Arn`
        arn: EfsAccessPointArn = "Arn";
    }
    ref access_point_id;
}

/// Property types of `AWS::EFS::AccessPoint`.
pub mod access_point {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessPointTag` of `AWS::EFS::AccessPoint`.
        AccessPointTag;
        new ();
        set {
            /// `Key`: 1 to 128 characters. Update: in place.
            key: Str = "Key";
            /// `Value`: 1 to 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `CreationInfo` of `AWS::EFS::AccessPoint`.
        CreationInfo;
        new_with CreationInfoRequired {
            /// `OwnerUid`: 0 to 4 294 967 295. Update: replaces.
            owner_uid: Str = "OwnerUid",
            /// `OwnerGid`: 0 to 4 294 967 295. Update: replaces.
            owner_gid: Str = "OwnerGid",
            /// `Permissions`: `^[0-7]{3,4}$`. Update: replaces.
            permissions: Str = "Permissions",
        }
        set {
        }
    }

    property! {
        /// `PosixUser` of `AWS::EFS::AccessPoint`.
        PosixUser;
        new_with PosixUserRequired {
            /// `Uid`: 0 to 4 294 967 295. Update: replaces.
            uid: Str = "Uid",
            /// `Gid`: 0 to 4 294 967 295. Update: replaces.
            gid: Str = "Gid",
        }
        set {
            /// `SecondaryGids`: at most 16 items, 0 to 4 294 967 295. Update: replaces.
            secondary_gids: List<Str> = "SecondaryGids";
        }
    }

    property! {
        /// `RootDirectory` of `AWS::EFS::AccessPoint`.
        RootDirectory;
        new ();
        set {
            /// `CreationInfo`. Update: replaces.
            creation_info: CreationInfo = "CreationInfo";
            /// `Path`: 1 to 100 characters. Update: replaces.
            path: Str = "Path";
        }
    }
}

resource! {
    /// `AWS::EFS::FileSystem`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html).
    FileSystem = "AWS::EFS::FileSystem", Ref = EfsFileSystemId;
    tags "FileSystemTags" List;
    new ();
    set {
        /// `AvailabilityZoneName`: 1 to 64 characters, `^.+$`. Update: replaces.
        availability_zone_name: Str = "AvailabilityZoneName";
        /// `BackupPolicy`. Update: in place.
        backup_policy: file_system::BackupPolicy = "BackupPolicy";
        /// `BypassPolicyLockoutSafetyCheck`. Update: in place.
        bypass_policy_lockout_safety_check: Bool = "BypassPolicyLockoutSafetyCheck";
        /// `Encrypted`. Update: replaces.
        encrypted: Bool = "Encrypted";
        /// `FileSystemPolicy`. Update: in place.
        file_system_policy: PolicyDocument = "FileSystemPolicy";
        /// `FileSystemProtection`. Update: in place.
        file_system_protection: file_system::FileSystemProtection = "FileSystemProtection";
        /// `FileSystemTags`: no item twice. Update: in place.
        file_system_tags: List<file_system::ElasticFileSystemTag> = "FileSystemTags";
        /// `KmsKeyId`: at most 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `LifecyclePolicies`: at most 3 items, no item twice. Update: in place.
        lifecycle_policies: List<file_system::LifecyclePolicy> = "LifecyclePolicies";
        /// `PerformanceMode`. Update: replaces.
        performance_mode: file_system::PerformanceMode = "PerformanceMode";
        /// `ProvisionedThroughputInMibps`: at least 1.0. Update: in place.
        provisioned_throughput_in_mibps: Num = "ProvisionedThroughputInMibps";
        /// `ReplicationConfiguration`. Update: in place.
        replication_configuration: file_system::ReplicationConfiguration = "ReplicationConfiguration";
        /// `ThroughputMode`. Update: in place.
        throughput_mode: file_system::ThroughputMode = "ThroughputMode";
    }
    get {
        /// `Arn`
        arn: EfsFileSystemArn = "Arn";
    }
    ref file_system_id;
}

/// Property types of `AWS::EFS::FileSystem`.
pub mod file_system {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BackupPolicy` of `AWS::EFS::FileSystem`.
        BackupPolicy;
        new (status: Status = "Status");
        set {
        }
    }

    property! {
        /// `ElasticFileSystemTag` of `AWS::EFS::FileSystem`.
        ElasticFileSystemTag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `FileSystemProtection` of `AWS::EFS::FileSystem`.
        FileSystemProtection;
        new ();
        set {
            /// `ReplicationOverwriteProtection`. Update: in place.
            replication_overwrite_protection: ReplicationOverwriteProtection = "ReplicationOverwriteProtection";
        }
    }

    property! {
        /// `LifecyclePolicy` of `AWS::EFS::FileSystem`.
        LifecyclePolicy;
        new ();
        set {
            /// `TransitionToArchive`. Update: in place.
            transition_to_archive: TransitionToArchive = "TransitionToArchive";
            /// `TransitionToIA`. Update: in place.
            transition_to_ia: TransitionToIA = "TransitionToIA";
            /// `TransitionToPrimaryStorageClass`. Update: in place.
            transition_to_primary_storage_class: TransitionToPrimaryStorageClass = "TransitionToPrimaryStorageClass";
        }
    }

    property! {
        /// `ReplicationConfiguration` of `AWS::EFS::FileSystem`.
        ReplicationConfiguration;
        new ();
        set {
            /// `Destinations`: 1 items, no item twice. Update: in place.
            destinations: List<ReplicationDestination> = "Destinations";
        }
    }

    property! {
        /// `ReplicationDestination` of `AWS::EFS::FileSystem`.
        ReplicationDestination;
        new ();
        set {
            /// `AvailabilityZoneName`. Update: in place.
            availability_zone_name: Str = "AvailabilityZoneName";
            /// `FileSystemId`. Update: in place.
            file_system_id: Str = "FileSystemId";
            /// `KmsKeyId`. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `Region`. Update: in place.
            region: Str = "Region";
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `Status`. Update: in place.
            status: Str = "Status";
            /// `StatusMessage`. Update: in place.
            status_message: Str = "StatusMessage";
        }
    }

    values! {
        /// `PerformanceMode` of `AWS::EFS::FileSystem`.
        PerformanceMode {
            GENERAL_PURPOSE = "generalPurpose",
            MAX_IO = "maxIO",
        }
    }

    values! {
        /// `ReplicationOverwriteProtection` of `AWS::EFS::FileSystem`.
        ReplicationOverwriteProtection {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `Status` of `AWS::EFS::FileSystem`.
        Status {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `ThroughputMode` of `AWS::EFS::FileSystem`.
        ThroughputMode {
            BURSTING = "bursting",
            ELASTIC = "elastic",
            PROVISIONED = "provisioned",
        }
    }

    values! {
        /// `TransitionToArchive` of `AWS::EFS::FileSystem`.
        TransitionToArchive {
            AFTER_14_DAYS = "AFTER_14_DAYS",
            AFTER_180_DAYS = "AFTER_180_DAYS",
            AFTER_1_DAY = "AFTER_1_DAY",
            AFTER_270_DAYS = "AFTER_270_DAYS",
            AFTER_30_DAYS = "AFTER_30_DAYS",
            AFTER_365_DAYS = "AFTER_365_DAYS",
            AFTER_60_DAYS = "AFTER_60_DAYS",
            AFTER_7_DAYS = "AFTER_7_DAYS",
            AFTER_90_DAYS = "AFTER_90_DAYS",
        }
    }

    values! {
        /// `TransitionToIA` of `AWS::EFS::FileSystem`.
        TransitionToIA {
            AFTER_14_DAYS = "AFTER_14_DAYS",
            AFTER_180_DAYS = "AFTER_180_DAYS",
            AFTER_1_DAY = "AFTER_1_DAY",
            AFTER_270_DAYS = "AFTER_270_DAYS",
            AFTER_30_DAYS = "AFTER_30_DAYS",
            AFTER_365_DAYS = "AFTER_365_DAYS",
            AFTER_60_DAYS = "AFTER_60_DAYS",
            AFTER_7_DAYS = "AFTER_7_DAYS",
            AFTER_90_DAYS = "AFTER_90_DAYS",
        }
    }

    values! {
        /// `TransitionToPrimaryStorageClass` of `AWS::EFS::FileSystem`.
        TransitionToPrimaryStorageClass {
            AFTER_1_ACCESS = "AFTER_1_ACCESS",
        }
    }
}

resource! {
    /// `AWS::EFS::MountTarget`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html).
    MountTarget = "AWS::EFS::MountTarget", Ref = Str;
    new_with MountTargetRequired {
        /// `FileSystemId`: at most 128 characters. Update: replaces.
        file_system_id: EfsFileSystemId = "FileSystemId",
        /// `SecurityGroups`: at most 100 items, no item twice, 11 to 43 characters, `^sg-[0-9a-f]{8,40}$`. Update: in place.
        security_groups: List<Ec2SecurityGroupId> = "SecurityGroups",
        /// `SubnetId`: 15 to 47 characters, `^subnet-[0-9a-f]{8,40}$`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId",
    }
    set {
        /// `FileSystemId`: at most 128 characters. Update: replaces.
        file_system_id: EfsFileSystemId = "FileSystemId";
        /// `IpAddress`: 7 to 15 characters, `^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$`. Update: replaces.
        ip_address: Str = "IpAddress";
        /// `IpAddressType`. Update: replaces.
        ip_address_type: mount_target::IpAddressType = "IpAddressType";
        /// `Ipv6Address`: 3 to 39 characters. Update: replaces.
        ipv6_address: Str = "Ipv6Address";
        /// `SecurityGroups`: at most 100 items, no item twice, 11 to 43 characters, `^sg-[0-9a-f]{8,40}$`. Update: in place.
        security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
        /// `SubnetId`: 15 to 47 characters, `^subnet-[0-9a-f]{8,40}$`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
    }
    get {
        /// `IpAddress`
        ip_address: Str = "IpAddress";
    }
    ref id;
}

/// Property types of `AWS::EFS::MountTarget`.
pub mod mount_target {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `IpAddressType` of `AWS::EFS::MountTarget`.
        IpAddressType {
            IPV4_ONLY = "IPV4_ONLY",
            IPV6_ONLY = "IPV6_ONLY",
            DUAL_STACK = "DUAL_STACK",
        }
    }
}
