// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::FSx`: 8 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::FSx::Backup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-backup.html).
    Backup = "AWS::FSx::Backup", Ref = Arn;
    tags "Tags" List;
    new (file_system_id: Str = "FileSystemId");
    set {
        /// `FileSystemId`: 11 to 21 characters, `^(fs-[0-9a-f]{8,})$`. Update: replaces.
        file_system_id: Str = "FileSystemId";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<backup::Tag> = "Tags";
    }
    get {
        /// `BackupId`
        backup_id: Str = "BackupId";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `Lifecycle`
        lifecycle: Str = "Lifecycle";
        /// `Type`
        type_: Str = "Type";
    }
    ref resource_arn;
}

/// Property types of `AWS::FSx::Backup`.
pub mod backup {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::FSx::Backup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::FSx::DataRepositoryAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-datarepositoryassociation.html).
    DataRepositoryAssociation = "AWS::FSx::DataRepositoryAssociation", Ref = Str;
    tags "Tags" List;
    new_with DataRepositoryAssociationRequired {
        /// `FileSystemId`: 11 to 21 characters, `^(fs-[0-9a-f]{8,})$`. Update: replaces.
        file_system_id: Str = "FileSystemId",
        /// `FileSystemPath`: 1 to 4096 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{1,4096}$`. Update: replaces.
        file_system_path: Str = "FileSystemPath",
        /// `DataRepositoryPath`: 3 to 4357 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{3,4357}$`. Update: replaces.
        data_repository_path: Str = "DataRepositoryPath",
    }
    set {
        /// `BatchImportMetaDataOnCreate`. Update: replaces.
        batch_import_meta_data_on_create: Bool = "BatchImportMetaDataOnCreate";
        /// `DataRepositoryPath`: 3 to 4357 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{3,4357}$`. Update: replaces.
        data_repository_path: Str = "DataRepositoryPath";
        /// `FileSystemId`: 11 to 21 characters, `^(fs-[0-9a-f]{8,})$`. Update: replaces.
        file_system_id: Str = "FileSystemId";
        /// `FileSystemPath`: 1 to 4096 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{1,4096}$`. Update: replaces.
        file_system_path: Str = "FileSystemPath";
        /// `ImportedFileChunkSize`: 1 to 512 000. Update: in place.
        imported_file_chunk_size: Int = "ImportedFileChunkSize";
        /// `S3`. Update: in place.
        s3: data_repository_association::S3 = "S3";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<data_repository_association::Tag> = "Tags";
    }
    get {
        /// `ResourceARN`
        resource_arn: Arn = "ResourceARN";
    }
    ref association_id;
}

/// Property types of `AWS::FSx::DataRepositoryAssociation`.
pub mod data_repository_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::backup::Tag;

    property! {
        /// `AutoExportPolicy` of `AWS::FSx::DataRepositoryAssociation`.
        AutoExportPolicy;
        new (events: List<EventType> = "Events");
        set {
        }
    }

    property! {
        /// `AutoImportPolicy` of `AWS::FSx::DataRepositoryAssociation`.
        AutoImportPolicy;
        new (events: List<EventType> = "Events");
        set {
        }
    }

    property! {
        /// `S3` of `AWS::FSx::DataRepositoryAssociation`.
        S3;
        new ();
        set {
            /// `AutoExportPolicy`. Update: in place.
            auto_export_policy: AutoExportPolicy = "AutoExportPolicy";
            /// `AutoImportPolicy`. Update: in place.
            auto_import_policy: AutoImportPolicy = "AutoImportPolicy";
        }
    }

    values! {
        /// `EventType` of `AWS::FSx::DataRepositoryAssociation`.
        EventType {
            NEW = "NEW",
            CHANGED = "CHANGED",
            DELETED = "DELETED",
        }
    }
}

resource! {
    /// `AWS::FSx::FileCache`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filecache.html).
    FileCache = "AWS::FSx::FileCache", Ref = Arn;
    tags "Tags" List;
    new_with FileCacheRequired {
        /// `FileCacheType`. Update: replaces.
        file_cache_type: file_cache::FileCacheType = "FileCacheType",
        /// `FileCacheTypeVersion`: 1 to 20 characters, `^[0-9](\.[0-9]*)*$`. Update: replaces.
        file_cache_type_version: Str = "FileCacheTypeVersion",
        /// `StorageCapacity`: 0 to 2 147 483 647. Update: replaces.
        storage_capacity: Int = "StorageCapacity",
        /// `SubnetIds`: at most 50 items, 15 to 24 characters, `^(subnet-[0-9a-f]{8,})$`. Update: replaces.
        subnet_ids: List<Str> = "SubnetIds",
    }
    set {
        /// `CopyTagsToDataRepositoryAssociations`. Update: replaces.
        copy_tags_to_data_repository_associations: Bool = "CopyTagsToDataRepositoryAssociations";
        /// `DataRepositoryAssociations`: at most 8 items. Update: replaces.
        data_repository_associations: List<file_cache::DataRepositoryAssociation> = "DataRepositoryAssociations";
        /// `FileCacheType`. Update: replaces.
        file_cache_type: file_cache::FileCacheType = "FileCacheType";
        /// `FileCacheTypeVersion`: 1 to 20 characters, `^[0-9](\.[0-9]*)*$`. Update: replaces.
        file_cache_type_version: Str = "FileCacheTypeVersion";
        /// `KmsKeyId`: 1 to 2048 characters, `^.{1,2048}$`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `LustreConfiguration`. Update: in place.
        lustre_configuration: file_cache::LustreConfiguration = "LustreConfiguration";
        /// `SecurityGroupIds`: at most 50 items, 11 to 20 characters, `^(sg-[0-9a-f]{8,})$`. Update: replaces.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `StorageCapacity`: 0 to 2 147 483 647. Update: replaces.
        storage_capacity: Int = "StorageCapacity";
        /// `SubnetIds`: at most 50 items, 15 to 24 characters, `^(subnet-[0-9a-f]{8,})$`. Update: replaces.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<file_cache::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `DNSName`
        dns_name: Str = "DNSName";
        /// `DataRepositoryAssociationIds`
        data_repository_association_ids: List<Str> = "DataRepositoryAssociationIds";
        /// `FileCacheId`
        file_cache_id: Str = "FileCacheId";
        /// `Lifecycle`
        lifecycle: Str = "Lifecycle";
        /// `LustreConfiguration.LogConfiguration`
        lustre_configuration_log_configuration: Json = "LustreConfiguration.LogConfiguration";
        /// `LustreConfiguration.LogConfiguration.Destination`
        lustre_configuration_log_configuration_destination: Str = "LustreConfiguration.LogConfiguration.Destination";
        /// `LustreConfiguration.LogConfiguration.Level`
        lustre_configuration_log_configuration_level: Str = "LustreConfiguration.LogConfiguration.Level";
        /// `LustreConfiguration.MountName`
        lustre_configuration_mount_name: Str = "LustreConfiguration.MountName";
        /// `NetworkInterfaceIds`
        network_interface_ids: List<Str> = "NetworkInterfaceIds";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref resource_arn;
}

/// Property types of `AWS::FSx::FileCache`.
pub mod file_cache {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::backup::Tag;

    property! {
        /// `DataRepositoryAssociation` of `AWS::FSx::FileCache`.
        DataRepositoryAssociation;
        new_with DataRepositoryAssociationRequired {
            /// `FileCachePath`: 1 to 4096 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{1,4096}$`. Update: replaces.
            file_cache_path: Str = "FileCachePath",
            /// `DataRepositoryPath`: 3 to 4357 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{3,4357}$`. Update: replaces.
            data_repository_path: Str = "DataRepositoryPath",
        }
        set {
        }
    }

    property! {
        /// `LogConfiguration` of `AWS::FSx::FileCache`.
        LogConfiguration;
        new (level: Level = "Level");
        set {
            /// `Destination`: 8 to 1024 characters. Update: in place.
            destination: Str = "Destination";
        }
    }

    property! {
        /// `LustreConfiguration` of `AWS::FSx::FileCache`.
        LustreConfiguration;
        new (per_unit_storage_throughput: Int = "PerUnitStorageThroughput", deployment_type: DeploymentType = "DeploymentType", metadata_configuration: MetadataConfiguration = "MetadataConfiguration");
        set {
            /// `LogConfiguration`. Update: in place.
            log_configuration: LogConfiguration = "LogConfiguration";
            /// `MountName`: 1 to 8 characters, `^([A-Za-z0-9_-]{1,8})$`. Update: in place.
            mount_name: Str = "MountName";
            /// `WeeklyMaintenanceStartTime`: 7 characters, `^[1-7]:([01]\d|2[0-3]):?([0-5]\d)$`. Update: in place.
            weekly_maintenance_start_time: Str = "WeeklyMaintenanceStartTime";
        }
    }

    property! {
        /// `MetadataConfiguration` of `AWS::FSx::FileCache`.
        MetadataConfiguration;
        new (storage_capacity: Int = "StorageCapacity");
        set {
        }
    }

    values! {
        /// `DeploymentType` of `AWS::FSx::FileCache`.
        DeploymentType {
            CACHE_1 = "CACHE_1",
        }
    }

    values! {
        /// `FileCacheType` of `AWS::FSx::FileCache`.
        FileCacheType {
            LUSTRE = "LUSTRE",
        }
    }

    values! {
        /// `Level` of `AWS::FSx::FileCache`.
        Level {
            DISABLED = "DISABLED",
            WARN_ONLY = "WARN_ONLY",
            ERROR_ONLY = "ERROR_ONLY",
            WARN_ERROR = "WARN_ERROR",
        }
    }
}

resource! {
    /// `AWS::FSx::FileSystem`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filesystem.html).
    FileSystem = "AWS::FSx::FileSystem", Ref = Str;
    new (file_system_type: Str = "FileSystemType", subnet_ids: List<Str> = "SubnetIds");
    set {
        /// `BackupId`. Update: replaces.
        backup_id: Str = "BackupId";
        /// `FileSystemType`. Update: replaces.
        file_system_type: Str = "FileSystemType";
        /// `FileSystemTypeVersion`. Update: may replace.
        file_system_type_version: Str = "FileSystemTypeVersion";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `LustreConfiguration`. Update: in place.
        lustre_configuration: file_system::LustreConfiguration = "LustreConfiguration";
        /// `NetworkType`. Update: in place.
        network_type: Str = "NetworkType";
        /// `OntapConfiguration`. Update: in place.
        ontap_configuration: file_system::OntapConfiguration = "OntapConfiguration";
        /// `OpenZFSConfiguration`. Update: in place.
        open_zfs_configuration: file_system::OpenZFSConfiguration = "OpenZFSConfiguration";
        /// `SecurityGroupIds`. Update: replaces.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `StorageCapacity`. Update: in place.
        storage_capacity: Int = "StorageCapacity";
        /// `StorageType`. Update: in place.
        storage_type: Str = "StorageType";
        /// `SubnetIds`. Update: replaces.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`. Update: in place.
        tags: List<file_system::Tag> = "Tags";
        /// `WindowsConfiguration`. Update: in place.
        windows_configuration: file_system::WindowsConfiguration = "WindowsConfiguration";
    }
    get {
        /// `DNSName`
        dns_name: Str = "DNSName";
        /// `LustreMountName`
        lustre_mount_name: Str = "LustreMountName";
        /// `ResourceARN`
        resource_arn: Arn = "ResourceARN";
        /// `RootVolumeId`
        root_volume_id: Str = "RootVolumeId";
    }
    ref id;
}

/// Property types of `AWS::FSx::FileSystem`.
pub mod file_system {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AuditLogConfiguration` of `AWS::FSx::FileSystem`.
        AuditLogConfiguration;
        new_with AuditLogConfigurationRequired {
            /// `FileAccessAuditLogLevel`. Update: in place.
            file_access_audit_log_level: Str = "FileAccessAuditLogLevel",
            /// `FileShareAccessAuditLogLevel`. Update: in place.
            file_share_access_audit_log_level: Str = "FileShareAccessAuditLogLevel",
        }
        set {
            /// `AuditLogDestination`. Update: in place.
            audit_log_destination: Str = "AuditLogDestination";
        }
    }

    property! {
        /// `ClientConfigurations` of `AWS::FSx::FileSystem`.
        ClientConfigurations;
        new ();
        set {
            /// `Clients`. Update: may replace.
            clients: Str = "Clients";
            /// `Options`. Update: may replace.
            options: List<Str> = "Options";
        }
    }

    property! {
        /// `DataReadCacheConfiguration` of `AWS::FSx::FileSystem`.
        DataReadCacheConfiguration;
        new ();
        set {
            /// `SizeGiB`. Update: in place.
            size_gib: Int = "SizeGiB";
            /// `SizingMode`. Update: in place.
            sizing_mode: Str = "SizingMode";
        }
    }

    property! {
        /// `DiskIopsConfiguration` of `AWS::FSx::FileSystem`.
        DiskIopsConfiguration;
        new ();
        set {
            /// `Iops`. Update: in place.
            iops: Int = "Iops";
            /// `Mode`. Update: in place.
            mode: Str = "Mode";
        }
    }

    property! {
        /// `FsrmConfiguration` of `AWS::FSx::FileSystem`.
        FsrmConfiguration;
        new (fsrm_service_enabled: Bool = "FsrmServiceEnabled");
        set {
            /// `EventLogDestination`. Update: in place.
            event_log_destination: Str = "EventLogDestination";
        }
    }

    property! {
        /// `LogConfiguration` of `AWS::FSx::FileSystem`.
        LogConfiguration;
        new (level: Str = "Level");
        set {
            /// `Destination`. Update: in place.
            destination: Str = "Destination";
        }
    }

    property! {
        /// `LustreConfiguration` of `AWS::FSx::FileSystem`.
        LustreConfiguration;
        new ();
        set {
            /// `AutoImportPolicy`. Update: in place.
            auto_import_policy: Str = "AutoImportPolicy";
            /// `AutomaticBackupRetentionDays`. Update: in place.
            automatic_backup_retention_days: Int = "AutomaticBackupRetentionDays";
            /// `CopyTagsToBackups`. Update: may replace.
            copy_tags_to_backups: Bool = "CopyTagsToBackups";
            /// `DailyAutomaticBackupStartTime`. Update: in place.
            daily_automatic_backup_start_time: Str = "DailyAutomaticBackupStartTime";
            /// `DataCompressionType`. Update: in place.
            data_compression_type: Str = "DataCompressionType";
            /// `DataReadCacheConfiguration`. Update: in place.
            data_read_cache_configuration: DataReadCacheConfiguration = "DataReadCacheConfiguration";
            /// `DeploymentType`. Update: may replace.
            deployment_type: Str = "DeploymentType";
            /// `DriveCacheType`. Update: may replace.
            drive_cache_type: Str = "DriveCacheType";
            /// `EfaEnabled`. Update: in place.
            efa_enabled: Bool = "EfaEnabled";
            /// `ExportPath`. Update: may replace.
            export_path: Str = "ExportPath";
            /// `ImportPath`. Update: may replace.
            import_path: Str = "ImportPath";
            /// `ImportedFileChunkSize`. Update: may replace.
            imported_file_chunk_size: Int = "ImportedFileChunkSize";
            /// `LogConfiguration`. Update: in place.
            log_configuration: LogConfiguration = "LogConfiguration";
            /// `MetadataConfiguration`. Update: in place.
            metadata_configuration: MetadataConfiguration = "MetadataConfiguration";
            /// `PerUnitStorageThroughput`. Update: may replace.
            per_unit_storage_throughput: Int = "PerUnitStorageThroughput";
            /// `ThroughputCapacity`. Update: in place.
            throughput_capacity: Int = "ThroughputCapacity";
            /// `WeeklyMaintenanceStartTime`. Update: in place.
            weekly_maintenance_start_time: Str = "WeeklyMaintenanceStartTime";
        }
    }

    property! {
        /// `MetadataConfiguration` of `AWS::FSx::FileSystem`.
        MetadataConfiguration;
        new ();
        set {
            /// `Iops`. Update: in place.
            iops: Int = "Iops";
            /// `Mode`. Update: in place.
            mode: Str = "Mode";
        }
    }

    property! {
        /// `NfsExports` of `AWS::FSx::FileSystem`.
        NfsExports;
        new ();
        set {
            /// `ClientConfigurations`. Update: may replace.
            client_configurations: List<ClientConfigurations> = "ClientConfigurations";
        }
    }

    property! {
        /// `OntapConfiguration` of `AWS::FSx::FileSystem`.
        OntapConfiguration;
        new (deployment_type: Str = "DeploymentType");
        set {
            /// `AutomaticBackupRetentionDays`. Update: in place.
            automatic_backup_retention_days: Int = "AutomaticBackupRetentionDays";
            /// `DailyAutomaticBackupStartTime`. Update: in place.
            daily_automatic_backup_start_time: Str = "DailyAutomaticBackupStartTime";
            /// `DiskIopsConfiguration`. Update: in place.
            disk_iops_configuration: DiskIopsConfiguration = "DiskIopsConfiguration";
            /// `EndpointIpAddressRange`. Update: may replace.
            endpoint_ip_address_range: Str = "EndpointIpAddressRange";
            /// `EndpointIpv6AddressRange`. Update: in place.
            endpoint_ipv6_address_range: Str = "EndpointIpv6AddressRange";
            /// `FsxAdminPassword`. Update: in place.
            fsx_admin_password: Str = "FsxAdminPassword";
            /// `HAPairs`. Update: in place.
            ha_pairs: Int = "HAPairs";
            /// `PreferredSubnetId`. Update: may replace.
            preferred_subnet_id: Str = "PreferredSubnetId";
            /// `RouteTableIds`. Update: in place.
            route_table_ids: List<Str> = "RouteTableIds";
            /// `ThroughputCapacity`. Update: in place.
            throughput_capacity: Int = "ThroughputCapacity";
            /// `ThroughputCapacityPerHAPair`. Update: in place.
            throughput_capacity_per_ha_pair: Int = "ThroughputCapacityPerHAPair";
            /// `WeeklyMaintenanceStartTime`. Update: in place.
            weekly_maintenance_start_time: Str = "WeeklyMaintenanceStartTime";
        }
    }

    property! {
        /// `OpenZFSConfiguration` of `AWS::FSx::FileSystem`.
        OpenZFSConfiguration;
        new (deployment_type: Str = "DeploymentType");
        set {
            /// `AutomaticBackupRetentionDays`. Update: in place.
            automatic_backup_retention_days: Int = "AutomaticBackupRetentionDays";
            /// `CopyTagsToBackups`. Update: in place.
            copy_tags_to_backups: Bool = "CopyTagsToBackups";
            /// `CopyTagsToVolumes`. Update: in place.
            copy_tags_to_volumes: Bool = "CopyTagsToVolumes";
            /// `DailyAutomaticBackupStartTime`. Update: in place.
            daily_automatic_backup_start_time: Str = "DailyAutomaticBackupStartTime";
            /// `DiskIopsConfiguration`. Update: in place.
            disk_iops_configuration: DiskIopsConfiguration = "DiskIopsConfiguration";
            /// `EndpointIpAddressRange`. Update: may replace.
            endpoint_ip_address_range: Str = "EndpointIpAddressRange";
            /// `EndpointIpv6AddressRange`. Update: in place.
            endpoint_ipv6_address_range: Str = "EndpointIpv6AddressRange";
            /// `Options`. Update: in place.
            options: List<Str> = "Options";
            /// `PreferredSubnetId`. Update: may replace.
            preferred_subnet_id: Str = "PreferredSubnetId";
            /// `ReadCacheConfiguration`. Update: in place.
            read_cache_configuration: ReadCacheConfiguration = "ReadCacheConfiguration";
            /// `RootVolumeConfiguration`. Update: in place.
            root_volume_configuration: RootVolumeConfiguration = "RootVolumeConfiguration";
            /// `RouteTableIds`. Update: in place.
            route_table_ids: List<Str> = "RouteTableIds";
            /// `ThroughputCapacity`. Update: in place.
            throughput_capacity: Int = "ThroughputCapacity";
            /// `WeeklyMaintenanceStartTime`. Update: in place.
            weekly_maintenance_start_time: Str = "WeeklyMaintenanceStartTime";
        }
    }

    property! {
        /// `ReadCacheConfiguration` of `AWS::FSx::FileSystem`.
        ReadCacheConfiguration;
        new ();
        set {
            /// `SizeGiB`. Update: in place.
            size_gib: Int = "SizeGiB";
            /// `SizingMode`. Update: in place.
            sizing_mode: Str = "SizingMode";
        }
    }

    property! {
        /// `RootVolumeConfiguration` of `AWS::FSx::FileSystem`.
        RootVolumeConfiguration;
        new ();
        set {
            /// `CopyTagsToSnapshots`. Update: may replace.
            copy_tags_to_snapshots: Bool = "CopyTagsToSnapshots";
            /// `DataCompressionType`. Update: may replace.
            data_compression_type: Str = "DataCompressionType";
            /// `NfsExports`. Update: may replace.
            nfs_exports: List<NfsExports> = "NfsExports";
            /// `ReadOnly`. Update: may replace.
            read_only: Bool = "ReadOnly";
            /// `RecordSizeKiB`. Update: may replace.
            record_size_ki_b: Int = "RecordSizeKiB";
            /// `UserAndGroupQuotas`. Update: may replace.
            user_and_group_quotas: List<UserAndGroupQuotas> = "UserAndGroupQuotas";
        }
    }

    property! {
        /// `SelfManagedActiveDirectoryConfiguration` of `AWS::FSx::FileSystem`.
        SelfManagedActiveDirectoryConfiguration;
        new ();
        set {
            /// `DnsIps`. Update: in place.
            dns_ips: List<Str> = "DnsIps";
            /// `DomainJoinServiceAccountSecret`. Update: in place.
            domain_join_service_account_secret: Str = "DomainJoinServiceAccountSecret";
            /// `DomainName`. Update: may replace.
            domain_name: Str = "DomainName";
            /// `FileSystemAdministratorsGroup`. Update: may replace.
            file_system_administrators_group: Str = "FileSystemAdministratorsGroup";
            /// `OrganizationalUnitDistinguishedName`. Update: may replace.
            organizational_unit_distinguished_name: Str = "OrganizationalUnitDistinguishedName";
            /// `Password`. Update: in place.
            password: Str = "Password";
            /// `UserName`. Update: in place.
            user_name: Str = "UserName";
        }
    }

    property! {
        /// `Tag` of `AWS::FSx::FileSystem`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `UserAndGroupQuotas` of `AWS::FSx::FileSystem`.
        UserAndGroupQuotas;
        new ();
        set {
            /// `Id`. Update: may replace.
            id: Int = "Id";
            /// `StorageCapacityQuotaGiB`. Update: may replace.
            storage_capacity_quota_gib: Int = "StorageCapacityQuotaGiB";
            /// `Type`. Update: may replace.
            type_: Str = "Type";
        }
    }

    property! {
        /// `WindowsConfiguration` of `AWS::FSx::FileSystem`.
        WindowsConfiguration;
        new (throughput_capacity: Int = "ThroughputCapacity");
        set {
            /// `ActiveDirectoryId`. Update: may replace.
            active_directory_id: Str = "ActiveDirectoryId";
            /// `Aliases`. Update: in place.
            aliases: List<Str> = "Aliases";
            /// `AuditLogConfiguration`. Update: in place.
            audit_log_configuration: AuditLogConfiguration = "AuditLogConfiguration";
            /// `AutomaticBackupRetentionDays`. Update: in place.
            automatic_backup_retention_days: Int = "AutomaticBackupRetentionDays";
            /// `CopyTagsToBackups`. Update: may replace.
            copy_tags_to_backups: Bool = "CopyTagsToBackups";
            /// `DailyAutomaticBackupStartTime`. Update: in place.
            daily_automatic_backup_start_time: Str = "DailyAutomaticBackupStartTime";
            /// `DeploymentType`. Update: may replace.
            deployment_type: Str = "DeploymentType";
            /// `DiskIopsConfiguration`. Update: in place.
            disk_iops_configuration: DiskIopsConfiguration = "DiskIopsConfiguration";
            /// `FsrmConfiguration`. Update: in place.
            fsrm_configuration: FsrmConfiguration = "FsrmConfiguration";
            /// `PreferredSubnetId`. Update: may replace.
            preferred_subnet_id: Str = "PreferredSubnetId";
            /// `SelfManagedActiveDirectoryConfiguration`. Update: in place.
            self_managed_active_directory_configuration: SelfManagedActiveDirectoryConfiguration = "SelfManagedActiveDirectoryConfiguration";
            /// `WeeklyMaintenanceStartTime`. Update: in place.
            weekly_maintenance_start_time: Str = "WeeklyMaintenanceStartTime";
        }
    }
}

resource! {
    /// `AWS::FSx::S3AccessPointAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-s3accesspointattachment.html).
    S3AccessPointAttachment = "AWS::FSx::S3AccessPointAttachment", Ref = Str;
    new (name: Str = "Name", type_: s3_access_point_attachment::S3AccessPointAttachmentType = "Type");
    set {
        /// `Name`: 3 to 50 characters, `^(?=[a-z0-9])[a-z0-9-]{1,48}[a-z0-9]$`. Update: replaces.
        name: Str = "Name";
        /// `OntapConfiguration`. Update: replaces.
        ontap_configuration: s3_access_point_attachment::S3AccessPointOntapConfiguration = "OntapConfiguration";
        /// `OpenZFSConfiguration`. Update: replaces.
        open_zfs_configuration: s3_access_point_attachment::S3AccessPointOpenZFSConfiguration = "OpenZFSConfiguration";
        /// `S3AccessPoint`. Update: replaces.
        s3_access_point: s3_access_point_attachment::S3AccessPoint = "S3AccessPoint";
        /// `Type`. Update: replaces.
        type_: s3_access_point_attachment::S3AccessPointAttachmentType = "Type";
    }
    get {
        /// `Lifecycle`
        lifecycle: Str = "Lifecycle";
        /// `S3AccessPoint.Alias`
        s3_access_point_alias: Str = "S3AccessPoint.Alias";
        /// `S3AccessPoint.ResourceARN`
        s3_access_point_resource_arn: Arn = "S3AccessPoint.ResourceARN";
    }
    ref name;
}

/// Property types of `AWS::FSx::S3AccessPointAttachment`.
pub mod s3_access_point_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `FileSystemGID` of `AWS::FSx::S3AccessPointAttachment`.
        FileSystemGID;
        new (gid: Num = "Gid");
        set {
        }
    }

    property! {
        /// `OntapFileSystemIdentity` of `AWS::FSx::S3AccessPointAttachment`.
        OntapFileSystemIdentity;
        new (type_: OntapFileSystemIdentityType = "Type");
        set {
            /// `UnixUser`. Update: replaces.
            unix_user: OntapUnixFileSystemUser = "UnixUser";
            /// `WindowsUser`. Update: replaces.
            windows_user: OntapWindowsFileSystemUser = "WindowsUser";
        }
    }

    property! {
        /// `OntapUnixFileSystemUser` of `AWS::FSx::S3AccessPointAttachment`.
        OntapUnixFileSystemUser;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `OntapWindowsFileSystemUser` of `AWS::FSx::S3AccessPointAttachment`.
        OntapWindowsFileSystemUser;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `OpenZFSFileSystemIdentity` of `AWS::FSx::S3AccessPointAttachment`.
        OpenZFSFileSystemIdentity;
        new (type_: OpenZFSFileSystemIdentityType = "Type", posix_user: OpenZFSPosixFileSystemUser = "PosixUser");
        set {
        }
    }

    property! {
        /// `OpenZFSPosixFileSystemUser` of `AWS::FSx::S3AccessPointAttachment`.
        OpenZFSPosixFileSystemUser;
        new_with OpenZFSPosixFileSystemUserRequired {
            /// `Uid`: 0 to 4 294 967 295. Update: replaces.
            uid: Num = "Uid",
            /// `Gid`: 0 to 4 294 967 295. Update: replaces.
            gid: Num = "Gid",
        }
        set {
            /// `SecondaryGids`: at most 15 items, 0 to 4 294 967 295. Update: replaces.
            secondary_gids: List<FileSystemGID> = "SecondaryGids";
        }
    }

    property! {
        /// `S3AccessPoint` of `AWS::FSx::S3AccessPointAttachment`.
        S3AccessPoint;
        new ();
        set {
            /// `Alias`: 1 to 63 characters, `^[0-9a-z\\-]{1,63}`. Update: replaces.
            alias: Str = "Alias";
            /// `Policy`: 1 to 200 000 characters. Update: replaces.
            policy: PolicyDocument = "Policy";
            /// `ResourceARN`: 8 to 1024 characters. Update: replaces.
            resource_arn: Str = "ResourceARN";
            /// `VpcConfiguration`. Update: replaces.
            vpc_configuration: S3AccessPointVpcConfiguration = "VpcConfiguration";
        }
    }

    property! {
        /// `S3AccessPointOntapConfiguration` of `AWS::FSx::S3AccessPointAttachment`.
        S3AccessPointOntapConfiguration;
        new (volume_id: Str = "VolumeId", file_system_identity: OntapFileSystemIdentity = "FileSystemIdentity");
        set {
        }
    }

    property! {
        /// `S3AccessPointOpenZFSConfiguration` of `AWS::FSx::S3AccessPointAttachment`.
        S3AccessPointOpenZFSConfiguration;
        new (volume_id: Str = "VolumeId", file_system_identity: OpenZFSFileSystemIdentity = "FileSystemIdentity");
        set {
        }
    }

    property! {
        /// `S3AccessPointVpcConfiguration` of `AWS::FSx::S3AccessPointAttachment`.
        S3AccessPointVpcConfiguration;
        new (vpc_id: Ec2VpcId = "VpcId");
        set {
        }
    }

    values! {
        /// `OntapFileSystemIdentityType` of `AWS::FSx::S3AccessPointAttachment`.
        OntapFileSystemIdentityType {
            UNIX = "UNIX",
            WINDOWS = "WINDOWS",
        }
    }

    values! {
        /// `OpenZFSFileSystemIdentityType` of `AWS::FSx::S3AccessPointAttachment`.
        OpenZFSFileSystemIdentityType {
            POSIX = "POSIX",
        }
    }

    values! {
        /// `S3AccessPointAttachmentType` of `AWS::FSx::S3AccessPointAttachment`.
        S3AccessPointAttachmentType {
            OPENZFS = "OPENZFS",
            ONTAP = "ONTAP",
        }
    }
}

resource! {
    /// `AWS::FSx::Snapshot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-snapshot.html).
    Snapshot = "AWS::FSx::Snapshot", Ref = Str;
    tags "Tags" List;
    new_with SnapshotRequired {
        /// `VolumeId`: 23 characters, `^(fsvol-[0-9a-f]{17,})$`. Update: replaces.
        volume_id: Str = "VolumeId",
        /// `Name`: 1 to 203 characters, `^[a-zA-Z0-9_:.-]{1,203}$`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `Name`: 1 to 203 characters, `^[a-zA-Z0-9_:.-]{1,203}$`. Update: in place.
        name: Str = "Name";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<snapshot::Tag> = "Tags";
        /// `VolumeId`: 23 characters, `^(fsvol-[0-9a-f]{17,})$`. Update: replaces.
        volume_id: Str = "VolumeId";
    }
    get {
        /// `ResourceARN`
        resource_arn: Arn = "ResourceARN";
    }
    ref id;
}

/// Property types of `AWS::FSx::Snapshot`.
pub mod snapshot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::backup::Tag;
}

resource! {
    /// `AWS::FSx::StorageVirtualMachine`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-storagevirtualmachine.html).
    StorageVirtualMachine = "AWS::FSx::StorageVirtualMachine", Ref = Str;
    tags "Tags" List;
    new_with StorageVirtualMachineRequired {
        /// `FileSystemId`: 11 to 21 characters, `^(fs-[0-9a-f]{8,})$`. Update: replaces.
        file_system_id: Str = "FileSystemId",
        /// `Name`: 1 to 47 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{1,47}$`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `ActiveDirectoryConfiguration`. Update: in place.
        active_directory_configuration: storage_virtual_machine::ActiveDirectoryConfiguration = "ActiveDirectoryConfiguration";
        /// `FileSystemId`: 11 to 21 characters, `^(fs-[0-9a-f]{8,})$`. Update: replaces.
        file_system_id: Str = "FileSystemId";
        /// `Name`: 1 to 47 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{1,47}$`. Update: replaces.
        name: Str = "Name";
        /// `RootVolumeSecurityStyle`. Update: replaces.
        root_volume_security_style: storage_virtual_machine::RootVolumeSecurityStyle = "RootVolumeSecurityStyle";
        /// `SvmAdminPassword`: 8 to 50 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{8,50}$`. Update: in place.
        svm_admin_password: Str = "SvmAdminPassword";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<storage_virtual_machine::Tag> = "Tags";
    }
    get {
        /// `ResourceARN`
        resource_arn: Arn = "ResourceARN";
        /// `UUID`
        uuid: Str = "UUID";
    }
    ref storage_virtual_machine_id;
}

/// Property types of `AWS::FSx::StorageVirtualMachine`.
pub mod storage_virtual_machine {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::backup::Tag;

    property! {
        /// `ActiveDirectoryConfiguration` of `AWS::FSx::StorageVirtualMachine`.
        ActiveDirectoryConfiguration;
        new ();
        set {
            /// `NetBiosName`: 1 to 15 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{1,255}$`. Update: in place.
            net_bios_name: Str = "NetBiosName";
            /// `SelfManagedActiveDirectoryConfiguration`. Update: in place.
            self_managed_active_directory_configuration: SelfManagedActiveDirectoryConfiguration = "SelfManagedActiveDirectoryConfiguration";
        }
    }

    property! {
        /// `SelfManagedActiveDirectoryConfiguration` of `AWS::FSx::StorageVirtualMachine`.
        SelfManagedActiveDirectoryConfiguration;
        new ();
        set {
            /// `DnsIps`: 1 to 3 items, 1 to 45 characters. Update: in place.
            dns_ips: List<Str> = "DnsIps";
            /// `DomainJoinServiceAccountSecret`: 64 to 1024 characters. Update: in place.
            domain_join_service_account_secret: Str = "DomainJoinServiceAccountSecret";
            /// `DomainName`: 1 to 255 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{1,255}$`. Update: in place.
            domain_name: Str = "DomainName";
            /// `FileSystemAdministratorsGroup`: 1 to 256 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{1,256}$`. Update: in place.
            file_system_administrators_group: Str = "FileSystemAdministratorsGroup";
            /// `OrganizationalUnitDistinguishedName`: 1 to 2000 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{1,2000}$`. Update: in place.
            organizational_unit_distinguished_name: Str = "OrganizationalUnitDistinguishedName";
            /// `Password`: 1 to 256 characters, `^.{1,256}$`. Update: in place.
            password: Str = "Password";
            /// `UserName`: 1 to 256 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{1,256}$`. Update: in place.
            user_name: Str = "UserName";
        }
    }

    values! {
        /// `RootVolumeSecurityStyle` of `AWS::FSx::StorageVirtualMachine`.
        RootVolumeSecurityStyle {
            MIXED = "MIXED",
            NTFS = "NTFS",
            UNIX = "UNIX",
        }
    }
}

resource! {
    /// `AWS::FSx::Volume`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html).
    Volume = "AWS::FSx::Volume", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `BackupId`: 12 to 128 characters, `^(backup-[0-9a-f]{8,})$`. Update: replaces.
        backup_id: Str = "BackupId";
        /// `Name`: 1 to 203 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{1,203}$`. Update: in place.
        name: Str = "Name";
        /// `OntapConfiguration`. Update: in place.
        ontap_configuration: volume::OntapConfiguration = "OntapConfiguration";
        /// `OpenZFSConfiguration`. Update: in place.
        open_zfs_configuration: volume::OpenZFSConfiguration = "OpenZFSConfiguration";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<volume::Tag> = "Tags";
        /// `VolumeType`. Update: replaces.
        volume_type: volume::VolumeType = "VolumeType";
    }
    get {
        /// `ResourceARN`
        resource_arn: Arn = "ResourceARN";
        /// `UUID`
        uuid: Str = "UUID";
    }
    ref volume_id;
}

/// Property types of `AWS::FSx::Volume`.
pub mod volume {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::backup::Tag;

    property! {
        /// `AggregateConfiguration` of `AWS::FSx::Volume`.
        AggregateConfiguration;
        new ();
        set {
            /// `Aggregates`: at most 6 items, 5 to 6 characters, `^(aggr[0-9]{1,2})$`. Update: may replace.
            aggregates: List<Str> = "Aggregates";
            /// `ConstituentsPerAggregate`: 1 to 200. Update: may replace.
            constituents_per_aggregate: Int = "ConstituentsPerAggregate";
        }
    }

    property! {
        /// `AutocommitPeriod` of `AWS::FSx::Volume`.
        AutocommitPeriod;
        new (type_: AutocommitPeriodType = "Type");
        set {
            /// `Value`: 1 to 65 535. Update: in place.
            value: Int = "Value";
        }
    }

    property! {
        /// `ClientConfigurations` of `AWS::FSx::Volume`.
        ClientConfigurations;
        new (options: List<Str> = "Options", clients: Str = "Clients");
        set {
        }
    }

    property! {
        /// `NfsExports` of `AWS::FSx::Volume`.
        NfsExports;
        new (client_configurations: List<ClientConfigurations> = "ClientConfigurations");
        set {
        }
    }

    property! {
        /// `OntapConfiguration` of `AWS::FSx::Volume`.
        OntapConfiguration;
        new (storage_virtual_machine_id: Str = "StorageVirtualMachineId");
        set {
            /// `AggregateConfiguration`. Update: may replace.
            aggregate_configuration: AggregateConfiguration = "AggregateConfiguration";
            /// `CopyTagsToBackups`. Update: in place.
            copy_tags_to_backups: Str = "CopyTagsToBackups";
            /// `JunctionPath`: 1 to 255 characters, `^[^\u0000\u0085\u2028\u2029\r\n]{1,255}$`. Update: in place.
            junction_path: Str = "JunctionPath";
            /// `OntapVolumeType`. Update: replaces.
            ontap_volume_type: OntapVolumeType = "OntapVolumeType";
            /// `SecurityStyle`. Update: in place.
            security_style: SecurityStyle = "SecurityStyle";
            /// `SizeInBytes`: 0 to 22 517 998 000 000 000. Update: in place.
            size_in_bytes: Str = "SizeInBytes";
            /// `SizeInMegabytes`: 0 to 2 147 483 647. Update: in place.
            size_in_megabytes: Str = "SizeInMegabytes";
            /// `SnaplockConfiguration`. Update: in place.
            snaplock_configuration: SnaplockConfiguration = "SnaplockConfiguration";
            /// `SnapshotPolicy`: 1 to 255 characters. Update: in place.
            snapshot_policy: Str = "SnapshotPolicy";
            /// `StorageEfficiencyEnabled`. Update: in place.
            storage_efficiency_enabled: Str = "StorageEfficiencyEnabled";
            /// `TieringPolicy`. Update: in place.
            tiering_policy: TieringPolicy = "TieringPolicy";
            /// `VolumeStyle`. Update: may replace.
            volume_style: VolumeStyle = "VolumeStyle";
        }
    }

    property! {
        /// `OpenZFSConfiguration` of `AWS::FSx::Volume`.
        OpenZFSConfiguration;
        new (parent_volume_id: Str = "ParentVolumeId");
        set {
            /// `CopyTagsToSnapshots`. Update: in place.
            copy_tags_to_snapshots: Bool = "CopyTagsToSnapshots";
            /// `DataCompressionType`. Update: in place.
            data_compression_type: DataCompressionType = "DataCompressionType";
            /// `NfsExports`: at most 1 items. Update: in place.
            nfs_exports: List<NfsExports> = "NfsExports";
            /// `Options`. Update: in place.
            options: List<Str> = "Options";
            /// `OriginSnapshot`. Update: replaces.
            origin_snapshot: OriginSnapshot = "OriginSnapshot";
            /// `ReadOnly`. Update: in place.
            read_only: Bool = "ReadOnly";
            /// `RecordSizeKiB`: 4 to 4096. Update: in place.
            record_size_ki_b: Int = "RecordSizeKiB";
            /// `StorageCapacityQuotaGiB`: -1 to 2 147 483 647. Update: in place.
            storage_capacity_quota_gib: Int = "StorageCapacityQuotaGiB";
            /// `StorageCapacityReservationGiB`: -1 to 2 147 483 647. Update: in place.
            storage_capacity_reservation_gib: Int = "StorageCapacityReservationGiB";
            /// `UserAndGroupQuotas`: at most 500 items. Update: in place.
            user_and_group_quotas: List<UserAndGroupQuotas> = "UserAndGroupQuotas";
        }
    }

    property! {
        /// `OriginSnapshot` of `AWS::FSx::Volume`.
        OriginSnapshot;
        new (copy_strategy: CopyStrategy = "CopyStrategy", snapshot_arn: Str = "SnapshotARN");
        set {
        }
    }

    property! {
        /// `RetentionPeriod` of `AWS::FSx::Volume`.
        RetentionPeriod;
        new (type_: RetentionPeriodType = "Type");
        set {
            /// `Value`: 0 to 65 535. Update: in place.
            value: Int = "Value";
        }
    }

    property! {
        /// `SnaplockConfiguration` of `AWS::FSx::Volume`.
        SnaplockConfiguration;
        new (snaplock_type: SnaplockType = "SnaplockType");
        set {
            /// `AuditLogVolume`. Update: in place.
            audit_log_volume: Str = "AuditLogVolume";
            /// `AutocommitPeriod`. Update: in place.
            autocommit_period: AutocommitPeriod = "AutocommitPeriod";
            /// `PrivilegedDelete`. Update: in place.
            privileged_delete: PrivilegedDelete = "PrivilegedDelete";
            /// `RetentionPeriod`. Update: in place.
            retention_period: SnaplockRetentionPeriod = "RetentionPeriod";
            /// `VolumeAppendModeEnabled`. Update: in place.
            volume_append_mode_enabled: Str = "VolumeAppendModeEnabled";
        }
    }

    property! {
        /// `SnaplockRetentionPeriod` of `AWS::FSx::Volume`.
        SnaplockRetentionPeriod;
        new_with SnaplockRetentionPeriodRequired {
            /// `DefaultRetention`. Update: in place.
            default_retention: RetentionPeriod = "DefaultRetention",
            /// `MaximumRetention`. Update: in place.
            maximum_retention: RetentionPeriod = "MaximumRetention",
            /// `MinimumRetention`. Update: in place.
            minimum_retention: RetentionPeriod = "MinimumRetention",
        }
        set {
        }
    }

    property! {
        /// `TieringPolicy` of `AWS::FSx::Volume`.
        TieringPolicy;
        new ();
        set {
            /// `CoolingPeriod`: 2 to 183. Update: in place.
            cooling_period: Int = "CoolingPeriod";
            /// `Name`. Update: in place.
            name: Name = "Name";
        }
    }

    property! {
        /// `UserAndGroupQuotas` of `AWS::FSx::Volume`.
        UserAndGroupQuotas;
        new_with UserAndGroupQuotasRequired {
            /// `Type`. Update: in place.
            type_: UserAndGroupQuotasType = "Type",
            /// `Id`: 0 to 2 147 483 647. Update: in place.
            id: Int = "Id",
            /// `StorageCapacityQuotaGiB`: 0 to 2 147 483 647. Update: in place.
            storage_capacity_quota_gib: Int = "StorageCapacityQuotaGiB",
        }
        set {
        }
    }

    values! {
        /// `AutocommitPeriodType` of `AWS::FSx::Volume`.
        AutocommitPeriodType {
            DAYS = "DAYS",
            HOURS = "HOURS",
            MINUTES = "MINUTES",
            MONTHS = "MONTHS",
            NONE = "NONE",
            YEARS = "YEARS",
        }
    }

    values! {
        /// `CopyStrategy` of `AWS::FSx::Volume`.
        CopyStrategy {
            CLONE = "CLONE",
            FULL_COPY = "FULL_COPY",
            INCREMENTAL_COPY = "INCREMENTAL_COPY",
        }
    }

    values! {
        /// `DataCompressionType` of `AWS::FSx::Volume`.
        DataCompressionType {
            LZ4 = "LZ4",
            NONE = "NONE",
            ZSTD = "ZSTD",
        }
    }

    values! {
        /// `Name` of `AWS::FSx::Volume`.
        Name {
            ALL = "ALL",
            AUTO = "AUTO",
            NONE = "NONE",
            SNAPSHOT_ONLY = "SNAPSHOT_ONLY",
        }
    }

    values! {
        /// `OntapVolumeType` of `AWS::FSx::Volume`.
        OntapVolumeType {
            DP = "DP",
            RW = "RW",
        }
    }

    values! {
        /// `PrivilegedDelete` of `AWS::FSx::Volume`.
        PrivilegedDelete {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
            PERMANENTLY_DISABLED = "PERMANENTLY_DISABLED",
        }
    }

    values! {
        /// `RetentionPeriodType` of `AWS::FSx::Volume`.
        RetentionPeriodType {
            DAYS = "DAYS",
            HOURS = "HOURS",
            INFINITE = "INFINITE",
            MINUTES = "MINUTES",
            MONTHS = "MONTHS",
            SECONDS = "SECONDS",
            UNSPECIFIED = "UNSPECIFIED",
            YEARS = "YEARS",
        }
    }

    values! {
        /// `SecurityStyle` of `AWS::FSx::Volume`.
        SecurityStyle {
            MIXED = "MIXED",
            NTFS = "NTFS",
            UNIX = "UNIX",
        }
    }

    values! {
        /// `SnaplockType` of `AWS::FSx::Volume`.
        SnaplockType {
            COMPLIANCE = "COMPLIANCE",
            ENTERPRISE = "ENTERPRISE",
        }
    }

    values! {
        /// `UserAndGroupQuotasType` of `AWS::FSx::Volume`.
        UserAndGroupQuotasType {
            GROUP = "GROUP",
            USER = "USER",
        }
    }

    values! {
        /// `VolumeStyle` of `AWS::FSx::Volume`.
        VolumeStyle {
            FLEXGROUP = "FLEXGROUP",
            FLEXVOL = "FLEXVOL",
        }
    }

    values! {
        /// `VolumeType` of `AWS::FSx::Volume`.
        VolumeType {
            ONTAP = "ONTAP",
            OPENZFS = "OPENZFS",
        }
    }
}
