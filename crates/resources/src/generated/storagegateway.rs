// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::StorageGateway`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::StorageGateway::NFSFileShare`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-nfsfileshare.html).
    NFSFileShare = "AWS::StorageGateway::NFSFileShare", Ref = Arn;
    tags "Tags" List;
    new_with NFSFileShareRequired {
        /// `GatewayARN`: 50 to 500 characters. Update: replaces.
        gateway_arn: Str = "GatewayARN",
        /// `Role`: 20 to 2048 characters. Update: replaces.
        role: Str = "Role",
        /// `LocationARN`: 16 to 1400 characters. Update: replaces.
        location_arn: Str = "LocationARN",
    }
    set {
        /// `AuditDestinationARN`: at most 1024 characters. Update: in place.
        audit_destination_arn: Str = "AuditDestinationARN";
        /// `BucketRegion`: 1 to 25 characters. Update: replaces.
        bucket_region: Str = "BucketRegion";
        /// `CacheAttributes`. Update: in place.
        cache_attributes: nfs_file_share::CacheAttributes = "CacheAttributes";
        /// `ClientList`: 1 to 100 items, no item twice. Update: in place.
        client_list: List<Str> = "ClientList";
        /// `DefaultStorageClass`: 5 to 50 characters. Update: in place.
        default_storage_class: Str = "DefaultStorageClass";
        /// `EncryptionType`. Update: in place.
        encryption_type: nfs_file_share::EncryptionType = "EncryptionType";
        /// `FileShareName`: 1 to 255 characters. Update: in place.
        file_share_name: Str = "FileShareName";
        /// `GatewayARN`: 50 to 500 characters. Update: replaces.
        gateway_arn: Str = "GatewayARN";
        /// `GuessMIMETypeEnabled`. Update: in place.
        guess_mime_type_enabled: Bool = "GuessMIMETypeEnabled";
        /// `KMSEncrypted`. Update: in place.
        kms_encrypted: Bool = "KMSEncrypted";
        /// `KMSKey`: 7 to 2048 characters. Update: in place.
        kms_key: Str = "KMSKey";
        /// `LocationARN`: 16 to 1400 characters. Update: replaces.
        location_arn: Str = "LocationARN";
        /// `NFSFileShareDefaults`. Update: in place.
        nfs_file_share_defaults: nfs_file_share::NFSFileShareDefaults = "NFSFileShareDefaults";
        /// `NotificationPolicy`: 2 to 100 characters, `^\{[\w\s:\{\}\[\]\"]*}$`. Update: in place.
        notification_policy: Str = "NotificationPolicy";
        /// `ObjectACL`. Update: in place.
        object_acl: nfs_file_share::ObjectACL = "ObjectACL";
        /// `ReadOnly`. Update: in place.
        read_only: Bool = "ReadOnly";
        /// `RequesterPays`. Update: in place.
        requester_pays: Bool = "RequesterPays";
        /// `Role`: 20 to 2048 characters. Update: replaces.
        role: Str = "Role";
        /// `Squash`: 5 to 15 characters. Update: in place.
        squash: Str = "Squash";
        /// `Tags`: no item twice. Update: in place.
        tags: List<nfs_file_share::Tag> = "Tags";
        /// `VPCEndpointDNSName`: 1 to 255 characters. Update: replaces.
        vpc_endpoint_dns_name: Str = "VPCEndpointDNSName";
    }
    get {
        /// `FileShareId`
        file_share_id: Str = "FileShareId";
        /// `FileShareStatus`
        file_share_status: Str = "FileShareStatus";
        /// `Path`
        path: Str = "Path";
    }
    ref file_share_arn;
}

/// Property types of `AWS::StorageGateway::NFSFileShare`.
pub mod nfs_file_share {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CacheAttributes` of `AWS::StorageGateway::NFSFileShare`.
        CacheAttributes;
        new ();
        set {
            /// `CacheStaleTimeoutInSeconds`. Update: in place.
            cache_stale_timeout_in_seconds: Int = "CacheStaleTimeoutInSeconds";
        }
    }

    property! {
        /// `NFSFileShareDefaults` of `AWS::StorageGateway::NFSFileShare`.
        NFSFileShareDefaults;
        new ();
        set {
            /// `DirectoryMode`: 1 to 4 characters, `^[0-7]{4}$`. Update: in place.
            directory_mode: Str = "DirectoryMode";
            /// `FileMode`: 1 to 4 characters, `^[0-7]{4}$`. Update: in place.
            file_mode: Str = "FileMode";
            /// `GroupId`: 0 to 4 294 967 294. Update: in place.
            group_id: Int = "GroupId";
            /// `OwnerId`: 0 to 4 294 967 294. Update: in place.
            owner_id: Int = "OwnerId";
        }
    }

    property! {
        /// `Tag` of `AWS::StorageGateway::NFSFileShare`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `EncryptionType` of `AWS::StorageGateway::NFSFileShare`.
        EncryptionType {
            SSE_S3 = "SseS3",
            SSE_KMS = "SseKms",
            DSSE_KMS = "DsseKms",
        }
    }

    values! {
        /// `ObjectACL` of `AWS::StorageGateway::NFSFileShare`.
        ObjectACL {
            PRIVATE = "private",
            PUBLIC_READ = "public-read",
            PUBLIC_READ_WRITE = "public-read-write",
            AUTHENTICATED_READ = "authenticated-read",
            BUCKET_OWNER_READ = "bucket-owner-read",
            BUCKET_OWNER_FULL_CONTROL = "bucket-owner-full-control",
            AWS_EXEC_READ = "aws-exec-read",
        }
    }
}

resource! {
    /// `AWS::StorageGateway::SMBFileShare`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-smbfileshare.html).
    SMBFileShare = "AWS::StorageGateway::SMBFileShare", Ref = Arn;
    tags "Tags" List;
    new_with SMBFileShareRequired {
        /// `GatewayARN`: 50 to 500 characters. Update: replaces.
        gateway_arn: Str = "GatewayARN",
        /// `Role`: 20 to 2048 characters. Update: replaces.
        role: Str = "Role",
        /// `LocationARN`: 16 to 1400 characters. Update: replaces.
        location_arn: Str = "LocationARN",
    }
    set {
        /// `AccessBasedEnumeration`. Update: in place.
        access_based_enumeration: Bool = "AccessBasedEnumeration";
        /// `AdminUserList`: at most 100 items, no item twice, 1 to 64 characters. Update: in place.
        admin_user_list: List<Str> = "AdminUserList";
        /// `AuditDestinationARN`: at most 1024 characters. Update: in place.
        audit_destination_arn: Str = "AuditDestinationARN";
        /// `Authentication`: 5 to 15 characters. Update: replaces.
        authentication: Str = "Authentication";
        /// `BucketRegion`: 1 to 25 characters. Update: replaces.
        bucket_region: Str = "BucketRegion";
        /// `CacheAttributes`. Update: in place.
        cache_attributes: smb_file_share::CacheAttributes = "CacheAttributes";
        /// `CaseSensitivity`. Update: in place.
        case_sensitivity: smb_file_share::CaseSensitivity = "CaseSensitivity";
        /// `DefaultStorageClass`: 5 to 50 characters. Update: in place.
        default_storage_class: Str = "DefaultStorageClass";
        /// `EncryptionType`. Update: in place.
        encryption_type: smb_file_share::EncryptionType = "EncryptionType";
        /// `FileShareName`: 1 to 255 characters. Update: in place.
        file_share_name: Str = "FileShareName";
        /// `GatewayARN`: 50 to 500 characters. Update: replaces.
        gateway_arn: Str = "GatewayARN";
        /// `GuessMIMETypeEnabled`. Update: in place.
        guess_mime_type_enabled: Bool = "GuessMIMETypeEnabled";
        /// `InvalidUserList`: at most 100 items, no item twice, 1 to 64 characters. Update: in place.
        invalid_user_list: List<Str> = "InvalidUserList";
        /// `KMSEncrypted`. Update: in place.
        kms_encrypted: Bool = "KMSEncrypted";
        /// `KMSKey`: 7 to 2048 characters. Update: in place.
        kms_key: Str = "KMSKey";
        /// `LocationARN`: 16 to 1400 characters. Update: replaces.
        location_arn: Str = "LocationARN";
        /// `NotificationPolicy`: 2 to 100 characters, `^\{[\w\s:\{\}\[\]\"]*}$`. Update: in place.
        notification_policy: Str = "NotificationPolicy";
        /// `ObjectACL`. Update: in place.
        object_acl: smb_file_share::ObjectACL = "ObjectACL";
        /// `OplocksEnabled`. Update: in place.
        oplocks_enabled: Bool = "OplocksEnabled";
        /// `ReadOnly`. Update: in place.
        read_only: Bool = "ReadOnly";
        /// `RequesterPays`. Update: in place.
        requester_pays: Bool = "RequesterPays";
        /// `Role`: 20 to 2048 characters. Update: replaces.
        role: Str = "Role";
        /// `SMBACLEnabled`. Update: in place.
        smbacl_enabled: Bool = "SMBACLEnabled";
        /// `Tags`: no item twice. Update: in place.
        tags: List<smb_file_share::Tag> = "Tags";
        /// `VPCEndpointDNSName`: 1 to 255 characters. Update: replaces.
        vpc_endpoint_dns_name: Str = "VPCEndpointDNSName";
        /// `ValidUserList`: at most 100 items, no item twice, 1 to 64 characters. Update: in place.
        valid_user_list: List<Str> = "ValidUserList";
    }
    get {
        /// `FileShareId`
        file_share_id: Str = "FileShareId";
        /// `FileShareStatus`
        file_share_status: Str = "FileShareStatus";
        /// `Path`
        path: Str = "Path";
    }
    ref file_share_arn;
}

/// Property types of `AWS::StorageGateway::SMBFileShare`.
pub mod smb_file_share {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::nfs_file_share::{CacheAttributes, EncryptionType, ObjectACL, Tag};

    values! {
        /// `CaseSensitivity` of `AWS::StorageGateway::SMBFileShare`.
        CaseSensitivity {
            CLIENT_SPECIFIED = "ClientSpecified",
            CASE_SENSITIVE = "CaseSensitive",
        }
    }
}

resource! {
    /// `AWS::StorageGateway::Tape`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tape.html).
    Tape = "AWS::StorageGateway::Tape", Ref = Arn;
    tags "Tags" List;
    new (gateway_arn: Str = "GatewayARN", tape_size_in_bytes: Num = "TapeSizeInBytes");
    set {
        /// `GatewayARN`: 50 to 500 characters. Update: replaces.
        gateway_arn: Str = "GatewayARN";
        /// `KMSEncrypted`. Update: replaces.
        kms_encrypted: Bool = "KMSEncrypted";
        /// `KMSKey`: 7 to 2048 characters. Update: replaces.
        kms_key: Str = "KMSKey";
        /// `PoolId`: 1 to 100 characters. Update: replaces.
        pool_id: Str = "PoolId";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<tape::Tag> = "Tags";
        /// `TapeBarcode`: 5 to 16 characters, `^[A-Z0-9]*$`. Update: replaces.
        tape_barcode: Str = "TapeBarcode";
        /// `TapeSizeInBytes`: at least 1. Update: replaces.
        tape_size_in_bytes: Num = "TapeSizeInBytes";
        /// `Worm`. Update: replaces.
        worm: Bool = "Worm";
    }
    get {
        /// `TapeCreatedDate`
        tape_created_date: Str = "TapeCreatedDate";
        /// `TapeStatus`
        tape_status: Str = "TapeStatus";
        /// `TapeUsedInBytes`
        tape_used_in_bytes: Num = "TapeUsedInBytes";
    }
    ref tape_arn;
}

/// Property types of `AWS::StorageGateway::Tape`.
pub mod tape {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::nfs_file_share::Tag;
}

resource! {
    /// `AWS::StorageGateway::TapePool`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tapepool.html).
    TapePool = "AWS::StorageGateway::TapePool", Ref = Arn;
    tags "Tags" List;
    new (pool_name: Str = "PoolName", storage_class: tape_pool::StorageClass = "StorageClass");
    set {
        /// `PoolName`: 1 to 100 characters, `^[ -\.0-\[\]-~]*[!-\.0-\[\]-~][ -\.0-\[\]-~]*$`. Update: replaces.
        pool_name: Str = "PoolName";
        /// `RetentionLockTimeInDays`: 0 to 36 500. Update: replaces.
        retention_lock_time_in_days: DayCount = "RetentionLockTimeInDays";
        /// `RetentionLockType`. Update: replaces.
        retention_lock_type: tape_pool::RetentionLockType = "RetentionLockType";
        /// `StorageClass`. Update: replaces.
        storage_class: tape_pool::StorageClass = "StorageClass";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<tape_pool::Tag> = "Tags";
    }
    get {
        /// `PoolId`
        pool_id: Str = "PoolId";
    }
    ref pool_arn;
}

/// Property types of `AWS::StorageGateway::TapePool`.
pub mod tape_pool {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::nfs_file_share::Tag;

    values! {
        /// `RetentionLockType` of `AWS::StorageGateway::TapePool`.
        RetentionLockType {
            COMPLIANCE = "COMPLIANCE",
            GOVERNANCE = "GOVERNANCE",
            NONE = "NONE",
        }
    }

    values! {
        /// `StorageClass` of `AWS::StorageGateway::TapePool`.
        StorageClass {
            DEEP_ARCHIVE = "DEEP_ARCHIVE",
            GLACIER = "GLACIER",
        }
    }
}

resource! {
    /// `AWS::StorageGateway::Volume`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-volume.html).
    Volume = "AWS::StorageGateway::Volume", Ref = Arn;
    tags "Tags" List;
    new_with VolumeRequired {
        /// `GatewayARN`: 50 to 500 characters. Update: replaces.
        gateway_arn: Str = "GatewayARN",
        /// `TargetName`: 1 to 200 characters, `^[-\.;a-z0-9]+$`. Update: replaces.
        target_name: Str = "TargetName",
        /// `NetworkInterfaceId`. Update: replaces.
        network_interface_id: Str = "NetworkInterfaceId",
        /// `VolumeSizeInBytes`. Update: replaces.
        volume_size_in_bytes: Num = "VolumeSizeInBytes",
    }
    set {
        /// `GatewayARN`: 50 to 500 characters. Update: replaces.
        gateway_arn: Str = "GatewayARN";
        /// `KMSEncrypted`. Update: replaces.
        kms_encrypted: Bool = "KMSEncrypted";
        /// `KMSKey`: 7 to 2048 characters. Update: replaces.
        kms_key: Str = "KMSKey";
        /// `NetworkInterfaceId`. Update: replaces.
        network_interface_id: Str = "NetworkInterfaceId";
        /// `SnapshotId`: `^snap-([0-9A-Fa-f]{8}|[0-9A-Fa-f]{17})$`. Update: replaces.
        snapshot_id: Str = "SnapshotId";
        /// `SourceVolumeARN`: 50 to 500 characters. Update: replaces.
        source_volume_arn: Str = "SourceVolumeARN";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<volume::Tag> = "Tags";
        /// `TargetName`: 1 to 200 characters, `^[-\.;a-z0-9]+$`. Update: replaces.
        target_name: Str = "TargetName";
        /// `VolumeSizeInBytes`. Update: replaces.
        volume_size_in_bytes: Num = "VolumeSizeInBytes";
    }
    get {
        /// `CreatedDate`
        created_date: Str = "CreatedDate";
        /// `TargetARN`
        target_arn: Arn = "TargetARN";
        /// `VolumeAttachmentStatus`
        volume_attachment_status: Str = "VolumeAttachmentStatus";
        /// `VolumeId`
        volume_id: Str = "VolumeId";
        /// `VolumeStatus`
        volume_status: Str = "VolumeStatus";
        /// `VolumeType`
        volume_type: Str = "VolumeType";
        /// `VolumeUsedInBytes`
        volume_used_in_bytes: Num = "VolumeUsedInBytes";
    }
    ref volume_arn;
}

/// Property types of `AWS::StorageGateway::Volume`.
pub mod volume {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::nfs_file_share::Tag;
}
