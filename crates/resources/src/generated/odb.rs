// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ODB`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ODB::CloudAutonomousVmCluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudautonomousvmcluster.html).
    CloudAutonomousVmCluster = "AWS::ODB::CloudAutonomousVmCluster", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AutonomousDataStorageSizeInTBs`. Update: replaces.
        autonomous_data_storage_size_in_t_bs: Num = "AutonomousDataStorageSizeInTBs";
        /// `CloudExadataInfrastructureId`: 6 to 2048 characters. Update: replaces.
        cloud_exadata_infrastructure_id: Str = "CloudExadataInfrastructureId";
        /// `CpuCoreCountPerNode`. Update: replaces.
        cpu_core_count_per_node: Int = "CpuCoreCountPerNode";
        /// `DbServers`: 1 to 1024 items. Update: replaces.
        db_servers: List<Str> = "DbServers";
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `DisplayName`: 1 to 255 characters, `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`. Update: replaces.
        display_name: Str = "DisplayName";
        /// `IamRoles`: no item twice. Update: in place.
        iam_roles: List<cloud_autonomous_vm_cluster::IamRole> = "IamRoles";
        /// `IsMtlsEnabledVmCluster`. Update: replaces.
        is_mtls_enabled_vm_cluster: Bool = "IsMtlsEnabledVmCluster";
        /// `LicenseModel`. Update: replaces.
        license_model: cloud_autonomous_vm_cluster::LicenseModel = "LicenseModel";
        /// `MaintenanceWindow`. Update: replaces.
        maintenance_window: cloud_autonomous_vm_cluster::MaintenanceWindow = "MaintenanceWindow";
        /// `MemoryPerOracleComputeUnitInGBs`. Update: replaces.
        memory_per_oracle_compute_unit_in_g_bs: Int = "MemoryPerOracleComputeUnitInGBs";
        /// `OdbNetworkId`: 6 to 2048 characters. Update: replaces.
        odb_network_id: Str = "OdbNetworkId";
        /// `ScanListenerPortNonTls`: 1024 to 8999. Update: replaces.
        scan_listener_port_non_tls: Int = "ScanListenerPortNonTls";
        /// `ScanListenerPortTls`: 1024 to 8999. Update: replaces.
        scan_listener_port_tls: Int = "ScanListenerPortTls";
        /// `Tags`. Update: in place.
        tags: List<cloud_autonomous_vm_cluster::Tag> = "Tags";
        /// `TimeZone`: 1 to 255 characters. Update: replaces.
        time_zone: Str = "TimeZone";
        /// `TotalContainerDatabases`. Update: replaces.
        total_container_databases: Int = "TotalContainerDatabases";
    }
    get {
        /// `AutonomousDataStoragePercentage`
        autonomous_data_storage_percentage: Num = "AutonomousDataStoragePercentage";
        /// `AvailableAutonomousDataStorageSizeInTBs`
        available_autonomous_data_storage_size_in_t_bs: Num = "AvailableAutonomousDataStorageSizeInTBs";
        /// `AvailableContainerDatabases`
        available_container_databases: Int = "AvailableContainerDatabases";
        /// `AvailableCpus`
        available_cpus: Num = "AvailableCpus";
        /// `CloudAutonomousVmClusterId`
        cloud_autonomous_vm_cluster_id: Str = "CloudAutonomousVmClusterId";
        /// `ComputeModel`
        compute_model: Str = "ComputeModel";
        /// `CpuCoreCount`
        cpu_core_count: Int = "CpuCoreCount";
        /// `CpuPercentage`
        cpu_percentage: Num = "CpuPercentage";
        /// `DataStorageSizeInGBs`
        data_storage_size_in_g_bs: Num = "DataStorageSizeInGBs";
        /// `DataStorageSizeInTBs`
        data_storage_size_in_t_bs: Num = "DataStorageSizeInTBs";
        /// `DbNodeStorageSizeInGBs`
        db_node_storage_size_in_g_bs: Int = "DbNodeStorageSizeInGBs";
        /// `Domain`
        domain: Str = "Domain";
        /// `ExadataStorageInTBsLowestScaledValue`
        exadata_storage_in_t_bs_lowest_scaled_value: Num = "ExadataStorageInTBsLowestScaledValue";
        /// `Hostname`
        hostname: Str = "Hostname";
        /// `MaxAcdsLowestScaledValue`
        max_acds_lowest_scaled_value: Int = "MaxAcdsLowestScaledValue";
        /// `MemorySizeInGBs`
        memory_size_in_g_bs: Int = "MemorySizeInGBs";
        /// `NodeCount`
        node_count: Int = "NodeCount";
        /// `NonProvisionableAutonomousContainerDatabases`
        non_provisionable_autonomous_container_databases: Int = "NonProvisionableAutonomousContainerDatabases";
        /// `OciResourceAnchorName`
        oci_resource_anchor_name: Str = "OciResourceAnchorName";
        /// `OciUrl`
        oci_url: Str = "OciUrl";
        /// `Ocid`
        ocid: Str = "Ocid";
        /// `ProvisionableAutonomousContainerDatabases`
        provisionable_autonomous_container_databases: Int = "ProvisionableAutonomousContainerDatabases";
        /// `ProvisionedAutonomousContainerDatabases`
        provisioned_autonomous_container_databases: Int = "ProvisionedAutonomousContainerDatabases";
        /// `ProvisionedCpus`
        provisioned_cpus: Num = "ProvisionedCpus";
        /// `ReclaimableCpus`
        reclaimable_cpus: Num = "ReclaimableCpus";
        /// `ReservedCpus`
        reserved_cpus: Num = "ReservedCpus";
        /// `Shape`
        shape: Str = "Shape";
    }
    ref cloud_autonomous_vm_cluster_arn;
}

/// Property types of `AWS::ODB::CloudAutonomousVmCluster`.
pub mod cloud_autonomous_vm_cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `IamRole` of `AWS::ODB::CloudAutonomousVmCluster`.
        IamRole;
        new ();
        set {
            /// `AwsIntegration`. Update: in place.
            aws_integration: Str = "AwsIntegration";
            /// `IamRoleArn`. Update: in place.
            iam_role_arn: IamRoleArn = "IamRoleArn";
            /// `Status`. Update: in place.
            status: Str = "Status";
        }
    }

    property! {
        /// `MaintenanceWindow` of `AWS::ODB::CloudAutonomousVmCluster`.
        MaintenanceWindow;
        new ();
        set {
            /// `DaysOfWeek`. Update: replaces.
            days_of_week: List<DaysOfWeek> = "DaysOfWeek";
            /// `HoursOfDay`. Update: replaces.
            hours_of_day: List<Int> = "HoursOfDay";
            /// `LeadTimeInWeeks`: 1 to 4 characters. Update: replaces.
            lead_time_in_weeks: Int = "LeadTimeInWeeks";
            /// `Months`. Update: replaces.
            months: List<Months> = "Months";
            /// `Preference`. Update: replaces.
            preference: Preference = "Preference";
            /// `WeeksOfMonth`. Update: replaces.
            weeks_of_month: List<Int> = "WeeksOfMonth";
        }
    }

    property! {
        /// `Tag` of `AWS::ODB::CloudAutonomousVmCluster`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `DaysOfWeek` of `AWS::ODB::CloudAutonomousVmCluster`.
        DaysOfWeek {
            MONDAY = "MONDAY",
            TUESDAY = "TUESDAY",
            WEDNESDAY = "WEDNESDAY",
            THURSDAY = "THURSDAY",
            FRIDAY = "FRIDAY",
            SATURDAY = "SATURDAY",
            SUNDAY = "SUNDAY",
        }
    }

    values! {
        /// `LicenseModel` of `AWS::ODB::CloudAutonomousVmCluster`.
        LicenseModel {
            BRING_YOUR_OWN_LICENSE = "BRING_YOUR_OWN_LICENSE",
            LICENSE_INCLUDED = "LICENSE_INCLUDED",
        }
    }

    values! {
        /// `Months` of `AWS::ODB::CloudAutonomousVmCluster`.
        Months {
            JANUARY = "JANUARY",
            FEBRUARY = "FEBRUARY",
            MARCH = "MARCH",
            APRIL = "APRIL",
            MAY = "MAY",
            JUNE = "JUNE",
            JULY = "JULY",
            AUGUST = "AUGUST",
            SEPTEMBER = "SEPTEMBER",
            OCTOBER = "OCTOBER",
            NOVEMBER = "NOVEMBER",
            DECEMBER = "DECEMBER",
        }
    }

    values! {
        /// `Preference` of `AWS::ODB::CloudAutonomousVmCluster`.
        Preference {
            NO_PREFERENCE = "NO_PREFERENCE",
            CUSTOM_PREFERENCE = "CUSTOM_PREFERENCE",
        }
    }
}

resource! {
    /// `AWS::ODB::CloudExadataInfrastructure`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudexadatainfrastructure.html).
    CloudExadataInfrastructure = "AWS::ODB::CloudExadataInfrastructure", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AvailabilityZone`: 1 to 255 characters. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `AvailabilityZoneId`: 1 to 255 characters. Update: replaces.
        availability_zone_id: Str = "AvailabilityZoneId";
        /// `ComputeCount`. Update: replaces.
        compute_count: Int = "ComputeCount";
        /// `CustomerContactsToSendToOCI`. Update: replaces.
        customer_contacts_to_send_to_oci: List<cloud_exadata_infrastructure::CustomerContact> = "CustomerContactsToSendToOCI";
        /// `DatabaseServerType`: 1 to 255 characters, `^[a-zA-Z0-9_\/.=-]+$`. Update: replaces.
        database_server_type: Str = "DatabaseServerType";
        /// `DisplayName`: 1 to 255 characters, `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`. Update: replaces.
        display_name: Str = "DisplayName";
        /// `MaintenanceWindow`. Update: in place.
        maintenance_window: cloud_exadata_infrastructure::MaintenanceWindow = "MaintenanceWindow";
        /// `Shape`: 1 to 255 characters, `^[a-zA-Z0-9_\/.=-]+$`. Update: replaces.
        shape: Str = "Shape";
        /// `StorageCount`. Update: replaces.
        storage_count: Int = "StorageCount";
        /// `StorageServerType`: 1 to 255 characters, `^[a-zA-Z0-9_\/.=-]+$`. Update: replaces.
        storage_server_type: Str = "StorageServerType";
        /// `Tags`. Update: in place.
        tags: List<cloud_exadata_infrastructure::Tag> = "Tags";
    }
    get {
        /// `ActivatedStorageCount`
        activated_storage_count: Int = "ActivatedStorageCount";
        /// `AdditionalStorageCount`
        additional_storage_count: Int = "AdditionalStorageCount";
        /// `AvailableStorageSizeInGBs`
        available_storage_size_in_g_bs: Int = "AvailableStorageSizeInGBs";
        /// `CloudExadataInfrastructureId`
        cloud_exadata_infrastructure_id: Str = "CloudExadataInfrastructureId";
        /// `ComputeModel`
        compute_model: Str = "ComputeModel";
        /// `CpuCount`
        cpu_count: Int = "CpuCount";
        /// `DataStorageSizeInTBs`
        data_storage_size_in_t_bs: Num = "DataStorageSizeInTBs";
        /// `DbNodeStorageSizeInGBs`
        db_node_storage_size_in_g_bs: Int = "DbNodeStorageSizeInGBs";
        /// `DbServerIds`
        db_server_ids: List<Str> = "DbServerIds";
        /// `DbServerVersion`
        db_server_version: Str = "DbServerVersion";
        /// `MaxCpuCount`
        max_cpu_count: Int = "MaxCpuCount";
        /// `MaxDataStorageInTBs`
        max_data_storage_in_t_bs: Num = "MaxDataStorageInTBs";
        /// `MaxDbNodeStorageSizeInGBs`
        max_db_node_storage_size_in_g_bs: Int = "MaxDbNodeStorageSizeInGBs";
        /// `MaxMemoryInGBs`
        max_memory_in_g_bs: Int = "MaxMemoryInGBs";
        /// `MemorySizeInGBs`
        memory_size_in_g_bs: Int = "MemorySizeInGBs";
        /// `OciResourceAnchorName`
        oci_resource_anchor_name: Str = "OciResourceAnchorName";
        /// `OciUrl`
        oci_url: Str = "OciUrl";
        /// `Ocid`
        ocid: Str = "Ocid";
        /// `StorageServerVersion`
        storage_server_version: Str = "StorageServerVersion";
        /// `TotalStorageSizeInGBs`
        total_storage_size_in_g_bs: Int = "TotalStorageSizeInGBs";
    }
    ref cloud_exadata_infrastructure_arn;
}

/// Property types of `AWS::ODB::CloudExadataInfrastructure`.
pub mod cloud_exadata_infrastructure {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cloud_autonomous_vm_cluster::{DaysOfWeek, Months, Tag};

    property! {
        /// `CustomerContact` of `AWS::ODB::CloudExadataInfrastructure`.
        CustomerContact;
        new ();
        set {
            /// `Email`. Update: replaces.
            email: Str = "Email";
        }
    }

    property! {
        /// `MaintenanceWindow` of `AWS::ODB::CloudExadataInfrastructure`.
        MaintenanceWindow;
        new ();
        set {
            /// `CustomActionTimeoutInMins`: 15 to 120. Update: in place.
            custom_action_timeout_in_mins: Int = "CustomActionTimeoutInMins";
            /// `DaysOfWeek`: no item twice. Update: in place.
            days_of_week: List<DaysOfWeek> = "DaysOfWeek";
            /// `HoursOfDay`: no item twice. Update: in place.
            hours_of_day: List<Int> = "HoursOfDay";
            /// `IsCustomActionTimeoutEnabled`. Update: in place.
            is_custom_action_timeout_enabled: Bool = "IsCustomActionTimeoutEnabled";
            /// `LeadTimeInWeeks`: 1 to 4. Update: in place.
            lead_time_in_weeks: Int = "LeadTimeInWeeks";
            /// `Months`: no item twice. Update: in place.
            months: List<Months> = "Months";
            /// `PatchingMode`. Update: in place.
            patching_mode: PatchingMode = "PatchingMode";
            /// `Preference`. Update: in place.
            preference: Preference = "Preference";
            /// `WeeksOfMonth`: no item twice. Update: in place.
            weeks_of_month: List<Int> = "WeeksOfMonth";
        }
    }

    values! {
        /// `PatchingMode` of `AWS::ODB::CloudExadataInfrastructure`.
        PatchingMode {
            NONROLLING = "NONROLLING",
            ROLLING = "ROLLING",
        }
    }

    values! {
        /// `Preference` of `AWS::ODB::CloudExadataInfrastructure`.
        Preference {
            CUSTOM_PREFERENCE = "CUSTOM_PREFERENCE",
            NO_PREFERENCE = "NO_PREFERENCE",
        }
    }
}

resource! {
    /// `AWS::ODB::CloudVmCluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudvmcluster.html).
    CloudVmCluster = "AWS::ODB::CloudVmCluster", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `CloudExadataInfrastructureId`: 6 to 2048 characters. Update: replaces.
        cloud_exadata_infrastructure_id: Str = "CloudExadataInfrastructureId";
        /// `ClusterName`: 1 to 11 characters, `^[a-zA-Z][a-zA-Z0-9-]*$`. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `CpuCoreCount`: 0 to 368. Update: replaces.
        cpu_core_count: Int = "CpuCoreCount";
        /// `DataCollectionOptions`. Update: replaces.
        data_collection_options: cloud_vm_cluster::DataCollectionOptions = "DataCollectionOptions";
        /// `DataStorageSizeInTBs`. Update: replaces.
        data_storage_size_in_t_bs: Num = "DataStorageSizeInTBs";
        /// `DbNodeStorageSizeInGBs`. Update: replaces.
        db_node_storage_size_in_g_bs: Int = "DbNodeStorageSizeInGBs";
        /// `DbNodes`: no item twice. Update: may replace.
        db_nodes: List<cloud_vm_cluster::DbNode> = "DbNodes";
        /// `DbServers`: 1 to 1024 items. Update: replaces.
        db_servers: List<Str> = "DbServers";
        /// `DisplayName`: 1 to 255 characters, `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`. Update: replaces.
        display_name: Str = "DisplayName";
        /// `GiVersion`: 1 to 255 characters. Update: replaces.
        gi_version: Str = "GiVersion";
        /// `Hostname`: 1 to 12 characters, `^[a-zA-Z][a-zA-Z0-9-]*[a-zA-Z0-9]$`. Update: replaces.
        hostname: Str = "Hostname";
        /// `IamRoles`: no item twice. Update: in place.
        iam_roles: List<cloud_vm_cluster::IamRole> = "IamRoles";
        /// `IsLocalBackupEnabled`. Update: replaces.
        is_local_backup_enabled: Bool = "IsLocalBackupEnabled";
        /// `IsSparseDiskgroupEnabled`. Update: replaces.
        is_sparse_diskgroup_enabled: Bool = "IsSparseDiskgroupEnabled";
        /// `LicenseModel`. Update: replaces.
        license_model: cloud_vm_cluster::LicenseModel = "LicenseModel";
        /// `MemorySizeInGBs`. Update: replaces.
        memory_size_in_g_bs: Int = "MemorySizeInGBs";
        /// `OdbNetworkId`: 6 to 2048 characters. Update: replaces.
        odb_network_id: Str = "OdbNetworkId";
        /// `ScanListenerPortTcp`: 1024 to 8999. Update: replaces.
        scan_listener_port_tcp: Int = "ScanListenerPortTcp";
        /// `SshPublicKeys`: 1 to 1024 items. Update: replaces.
        ssh_public_keys: List<Str> = "SshPublicKeys";
        /// `SystemVersion`: 1 to 255 characters. Update: replaces.
        system_version: Str = "SystemVersion";
        /// `Tags`. Update: in place.
        tags: List<cloud_vm_cluster::Tag> = "Tags";
        /// `TimeZone`: 1 to 255 characters. Update: replaces.
        time_zone: Str = "TimeZone";
    }
    get {
        /// `CloudVmClusterId`
        cloud_vm_cluster_id: Str = "CloudVmClusterId";
        /// `ComputeModel`
        compute_model: Str = "ComputeModel";
        /// `DiskRedundancy`
        disk_redundancy: Str = "DiskRedundancy";
        /// `Domain`
        domain: Str = "Domain";
        /// `ListenerPort`
        listener_port: Int = "ListenerPort";
        /// `NodeCount`
        node_count: Int = "NodeCount";
        /// `OciResourceAnchorName`
        oci_resource_anchor_name: Str = "OciResourceAnchorName";
        /// `OciUrl`
        oci_url: Str = "OciUrl";
        /// `Ocid`
        ocid: Str = "Ocid";
        /// `ScanDnsName`
        scan_dns_name: Str = "ScanDnsName";
        /// `ScanIpIds`
        scan_ip_ids: List<Str> = "ScanIpIds";
        /// `Shape`
        shape: Str = "Shape";
        /// `StorageSizeInGBs`
        storage_size_in_g_bs: Int = "StorageSizeInGBs";
        /// `VipIds`
        vip_ids: List<Str> = "VipIds";
    }
    ref cloud_vm_cluster_arn;
}

/// Property types of `AWS::ODB::CloudVmCluster`.
pub mod cloud_vm_cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cloud_autonomous_vm_cluster::{IamRole, LicenseModel};

    property! {
        /// `DataCollectionOptions` of `AWS::ODB::CloudVmCluster`.
        DataCollectionOptions;
        new ();
        set {
            /// `IsDiagnosticsEventsEnabled`. Update: replaces.
            is_diagnostics_events_enabled: Bool = "IsDiagnosticsEventsEnabled";
            /// `IsHealthMonitoringEnabled`. Update: replaces.
            is_health_monitoring_enabled: Bool = "IsHealthMonitoringEnabled";
            /// `IsIncidentLogsEnabled`. Update: replaces.
            is_incident_logs_enabled: Bool = "IsIncidentLogsEnabled";
        }
    }

    property! {
        /// `DbNode` of `AWS::ODB::CloudVmCluster`.
        DbNode;
        new (db_server_id: Str = "DbServerId");
        set {
            /// `BackupIpId`. Update: may replace.
            backup_ip_id: Str = "BackupIpId";
            /// `BackupVnic2Id`. Update: may replace.
            backup_vnic2_id: Str = "BackupVnic2Id";
            /// `CpuCoreCount`. Update: may replace.
            cpu_core_count: Int = "CpuCoreCount";
            /// `DbNodeArn`. Update: may replace.
            db_node_arn: Str = "DbNodeArn";
            /// `DbNodeId`. Update: may replace.
            db_node_id: Str = "DbNodeId";
            /// `DbNodeStorageSizeInGBs`. Update: may replace.
            db_node_storage_size_in_g_bs: Int = "DbNodeStorageSizeInGBs";
            /// `DbSystemId`. Update: may replace.
            db_system_id: Str = "DbSystemId";
            /// `HostIpId`. Update: may replace.
            host_ip_id: Str = "HostIpId";
            /// `Hostname`. Update: may replace.
            hostname: Str = "Hostname";
            /// `MemorySizeInGBs`. Update: may replace.
            memory_size_in_g_bs: Int = "MemorySizeInGBs";
            /// `Ocid`. Update: may replace.
            ocid: Str = "Ocid";
            /// `Status`. Update: may replace.
            status: Str = "Status";
            /// `Tags`. Update: may replace.
            tags: List<Tag> = "Tags";
            /// `Vnic2Id`. Update: may replace.
            vnic2_id: Str = "Vnic2Id";
            /// `VnicId`. Update: may replace.
            vnic_id: Str = "VnicId";
        }
    }

    property! {
        /// `Tag` of `AWS::ODB::CloudVmCluster`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters. Update: may replace.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::ODB::OdbNetwork`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbnetwork.html).
    OdbNetwork = "AWS::ODB::OdbNetwork", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AvailabilityZone`: 1 to 255 characters. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `AvailabilityZoneId`: 1 to 255 characters. Update: replaces.
        availability_zone_id: Str = "AvailabilityZoneId";
        /// `BackupSubnetCidr`: 1 to 255 characters. Update: replaces.
        backup_subnet_cidr: Str = "BackupSubnetCidr";
        /// `ClientSubnetCidr`: 1 to 255 characters. Update: replaces.
        client_subnet_cidr: Str = "ClientSubnetCidr";
        /// `CrossRegionS3RestoreSources`: no item twice. Update: in place.
        cross_region_s3_restore_sources: List<Str> = "CrossRegionS3RestoreSources";
        /// `CustomDomainName`: 1 to 255 characters. Update: replaces.
        custom_domain_name: Str = "CustomDomainName";
        /// `DefaultDnsPrefix`: 1 to 255 characters. Update: replaces.
        default_dns_prefix: Str = "DefaultDnsPrefix";
        /// `DeleteAssociatedResources`. Update: in place.
        delete_associated_resources: Bool = "DeleteAssociatedResources";
        /// `DisplayName`: 1 to 255 characters, `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `KmsAccess`. Update: in place.
        kms_access: odb_network::KmsAccess = "KmsAccess";
        /// `KmsPolicyDocument`: 3 to 20 480 characters. Update: in place.
        kms_policy_document: Str = "KmsPolicyDocument";
        /// `S3Access`. Update: in place.
        s3_access: odb_network::S3Access = "S3Access";
        /// `S3PolicyDocument`: 3 to 20 480 characters. Update: in place.
        s3_policy_document: Str = "S3PolicyDocument";
        /// `StsAccess`. Update: in place.
        sts_access: odb_network::StsAccess = "StsAccess";
        /// `StsPolicyDocument`: 3 to 20 480 characters. Update: in place.
        sts_policy_document: Str = "StsPolicyDocument";
        /// `Tags`. Update: in place.
        tags: List<odb_network::Tag> = "Tags";
        /// `ZeroEtlAccess`. Update: in place.
        zero_etl_access: odb_network::ZeroEtlAccess = "ZeroEtlAccess";
    }
    get {
        /// `Ec2PlacementGroupIds`
        ec2_placement_group_ids: List<Str> = "Ec2PlacementGroupIds";
        /// `ManagedServices`
        managed_services: Json = "ManagedServices";
        /// `ManagedServices.CrossRegionS3RestoreSourcesAccess`
        managed_services_cross_region_s3_restore_sources_access: List<Str> = "ManagedServices.CrossRegionS3RestoreSourcesAccess";
        /// `ManagedServices.KmsAccess`
        managed_services_kms_access: Json = "ManagedServices.KmsAccess";
        /// `ManagedServices.KmsAccess.DomainName`
        managed_services_kms_access_domain_name: Str = "ManagedServices.KmsAccess.DomainName";
        /// `ManagedServices.KmsAccess.Ipv4Addresses`
        managed_services_kms_access_ipv4_addresses: List<Str> = "ManagedServices.KmsAccess.Ipv4Addresses";
        /// `ManagedServices.KmsAccess.KmsPolicyDocument`
        managed_services_kms_access_kms_policy_document: Str = "ManagedServices.KmsAccess.KmsPolicyDocument";
        /// `ManagedServices.KmsAccess.Status`
        managed_services_kms_access_status: Str = "ManagedServices.KmsAccess.Status";
        /// `ManagedServices.ManagedS3BackupAccess`
        managed_services_managed_s3_backup_access: Json = "ManagedServices.ManagedS3BackupAccess";
        /// `ManagedServices.ManagedS3BackupAccess.Ipv4Addresses`
        managed_services_managed_s3_backup_access_ipv4_addresses: List<Str> = "ManagedServices.ManagedS3BackupAccess.Ipv4Addresses";
        /// `ManagedServices.ManagedS3BackupAccess.Status`
        managed_services_managed_s3_backup_access_status: Str = "ManagedServices.ManagedS3BackupAccess.Status";
        /// `ManagedServices.ManagedServicesIpv4Cidrs`
        managed_services_managed_services_ipv4_cidrs: List<Str> = "ManagedServices.ManagedServicesIpv4Cidrs";
        /// `ManagedServices.ResourceGatewayArn`
        managed_services_resource_gateway_arn: Arn = "ManagedServices.ResourceGatewayArn";
        /// `ManagedServices.S3Access`
        managed_services_s3_access: Json = "ManagedServices.S3Access";
        /// `ManagedServices.S3Access.DomainName`
        managed_services_s3_access_domain_name: Str = "ManagedServices.S3Access.DomainName";
        /// `ManagedServices.S3Access.Ipv4Addresses`
        managed_services_s3_access_ipv4_addresses: List<Str> = "ManagedServices.S3Access.Ipv4Addresses";
        /// `ManagedServices.S3Access.S3PolicyDocument`
        managed_services_s3_access_s3_policy_document: Str = "ManagedServices.S3Access.S3PolicyDocument";
        /// `ManagedServices.S3Access.Status`
        managed_services_s3_access_status: Str = "ManagedServices.S3Access.Status";
        /// `ManagedServices.ServiceNetworkArn`
        managed_services_service_network_arn: Arn = "ManagedServices.ServiceNetworkArn";
        /// `ManagedServices.ServiceNetworkEndpoint`
        managed_services_service_network_endpoint: Json = "ManagedServices.ServiceNetworkEndpoint";
        /// `ManagedServices.ServiceNetworkEndpoint.VpcEndpointId`
        managed_services_service_network_endpoint_vpc_endpoint_id: Str = "ManagedServices.ServiceNetworkEndpoint.VpcEndpointId";
        /// `ManagedServices.ServiceNetworkEndpoint.VpcEndpointType`
        managed_services_service_network_endpoint_vpc_endpoint_type: Str = "ManagedServices.ServiceNetworkEndpoint.VpcEndpointType";
        /// `ManagedServices.StsAccess`
        managed_services_sts_access: Json = "ManagedServices.StsAccess";
        /// `ManagedServices.StsAccess.DomainName`
        managed_services_sts_access_domain_name: Str = "ManagedServices.StsAccess.DomainName";
        /// `ManagedServices.StsAccess.Ipv4Addresses`
        managed_services_sts_access_ipv4_addresses: List<Str> = "ManagedServices.StsAccess.Ipv4Addresses";
        /// `ManagedServices.StsAccess.Status`
        managed_services_sts_access_status: Str = "ManagedServices.StsAccess.Status";
        /// `ManagedServices.StsAccess.StsPolicyDocument`
        managed_services_sts_access_sts_policy_document: Str = "ManagedServices.StsAccess.StsPolicyDocument";
        /// `ManagedServices.ZeroEtlAccess`
        managed_services_zero_etl_access: Json = "ManagedServices.ZeroEtlAccess";
        /// `ManagedServices.ZeroEtlAccess.Cidr`
        managed_services_zero_etl_access_cidr: Str = "ManagedServices.ZeroEtlAccess.Cidr";
        /// `ManagedServices.ZeroEtlAccess.Status`
        managed_services_zero_etl_access_status: Str = "ManagedServices.ZeroEtlAccess.Status";
        /// `OciNetworkAnchorId`
        oci_network_anchor_id: Str = "OciNetworkAnchorId";
        /// `OciResourceAnchorName`
        oci_resource_anchor_name: Str = "OciResourceAnchorName";
        /// `OciVcnUrl`
        oci_vcn_url: Str = "OciVcnUrl";
        /// `OdbNetworkId`
        odb_network_id: Str = "OdbNetworkId";
    }
    ref odb_network_arn;
}

/// Property types of `AWS::ODB::OdbNetwork`.
pub mod odb_network {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cloud_autonomous_vm_cluster::Tag;

    values! {
        /// `KmsAccess` of `AWS::ODB::OdbNetwork`.
        KmsAccess {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `S3Access` of `AWS::ODB::OdbNetwork`.
        S3Access {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `StsAccess` of `AWS::ODB::OdbNetwork`.
        StsAccess {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `ZeroEtlAccess` of `AWS::ODB::OdbNetwork`.
        ZeroEtlAccess {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::ODB::OdbPeeringConnection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbpeeringconnection.html).
    OdbPeeringConnection = "AWS::ODB::OdbPeeringConnection", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AdditionalPeerNetworkCidrs`. Update: in place.
        additional_peer_network_cidrs: List<Str> = "AdditionalPeerNetworkCidrs";
        /// `DisplayName`: 1 to 255 characters, `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `OdbNetworkId`: 6 to 2048 characters. Update: replaces.
        odb_network_id: Str = "OdbNetworkId";
        /// `PeerNetworkId`: 6 to 2048 characters. Update: replaces.
        peer_network_id: Str = "PeerNetworkId";
        /// `PeerNetworkRouteTableIds`: 1 items, `^rtb-[a-z0-9]{8,17}$`. Update: replaces.
        peer_network_route_table_ids: List<Str> = "PeerNetworkRouteTableIds";
        /// `Tags`. Update: in place.
        tags: List<odb_peering_connection::Tag> = "Tags";
    }
    get {
        /// `OdbNetworkArn`
        odb_network_arn: Arn = "OdbNetworkArn";
        /// `OdbPeeringConnectionId`
        odb_peering_connection_id: Str = "OdbPeeringConnectionId";
        /// `PeerNetworkArn`
        peer_network_arn: Arn = "PeerNetworkArn";
        /// `PeerNetworkCidrs`
        peer_network_cidrs: List<Str> = "PeerNetworkCidrs";
    }
    ref odb_peering_connection_arn;
}

/// Property types of `AWS::ODB::OdbPeeringConnection`.
pub mod odb_peering_connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cloud_autonomous_vm_cluster::Tag;
}
