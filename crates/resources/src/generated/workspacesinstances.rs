// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::WorkspacesInstances`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::WorkspacesInstances::Volume`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volume.html).
    Volume = "AWS::WorkspacesInstances::Volume", Ref = Str;
    new (availability_zone: Str = "AvailabilityZone");
    set {
        /// `AvailabilityZone`: at most 64 characters, `^[a-z]{2}-[a-z]+-\d[a-z](-[a-z0-9]+)?$`. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `Encrypted`. Update: replaces.
        encrypted: Bool = "Encrypted";
        /// `Iops`: at least 0. Update: replaces.
        iops: Int = "Iops";
        /// `KmsKeyId`: at most 128 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `SizeInGB`: 0 to 16 384. Update: replaces.
        size_in_gb: Int = "SizeInGB";
        /// `SnapshotId`: `^snap-[0-9a-zA-Z]{1,63}$`. Update: replaces.
        snapshot_id: Str = "SnapshotId";
        /// `TagSpecifications`: at most 30 items. Update: replaces.
        tag_specifications: List<volume::TagSpecification> = "TagSpecifications";
        /// `Throughput`: at least 0. Update: replaces.
        throughput: Int = "Throughput";
        /// `VolumeType`. Update: replaces.
        volume_type: volume::VolumeType = "VolumeType";
    }
    get {
    }
    ref volume_id;
}

/// Property types of `AWS::WorkspacesInstances::Volume`.
pub mod volume {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::WorkspacesInstances::Volume`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TagSpecification` of `AWS::WorkspacesInstances::Volume`.
        TagSpecification;
        new ();
        set {
            /// `ResourceType`. Update: replaces.
            resource_type: ResourceType = "ResourceType";
            /// `Tags`: at most 50 items. Update: replaces.
            tags: List<Tag> = "Tags";
        }
    }

    values! {
        /// `ResourceType` of `AWS::WorkspacesInstances::Volume`.
        ResourceType {
            INSTANCE = "instance",
            VOLUME = "volume",
            SPOT_INSTANCES_REQUEST = "spot-instances-request",
            NETWORK_INTERFACE = "network-interface",
        }
    }

    values! {
        /// `VolumeType` of `AWS::WorkspacesInstances::Volume`.
        VolumeType {
            STANDARD = "standard",
            IO1 = "io1",
            IO2 = "io2",
            GP2 = "gp2",
            SC1 = "sc1",
            ST1 = "st1",
            GP3 = "gp3",
        }
    }
}

resource! {
    /// `AWS::WorkspacesInstances::VolumeAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volumeassociation.html).
    VolumeAssociation = "AWS::WorkspacesInstances::VolumeAssociation", Ref = Str;
    new_with VolumeAssociationRequired {
        /// `WorkspaceInstanceId`: `^wsinst-[0-9a-zA-Z]{8,63}$`. Update: replaces.
        workspace_instance_id: Str = "WorkspaceInstanceId",
        /// `VolumeId`: `^vol-[0-9a-zA-Z]{1,63}$`. Update: replaces.
        volume_id: Str = "VolumeId",
        /// `Device`: at most 32 characters. Update: replaces.
        device: Str = "Device",
    }
    set {
        /// `Device`: at most 32 characters. Update: replaces.
        device: Str = "Device";
        /// `DisassociateMode`. Update: in place.
        disassociate_mode: volume_association::DisassociateMode = "DisassociateMode";
        /// `VolumeId`: `^vol-[0-9a-zA-Z]{1,63}$`. Update: replaces.
        volume_id: Str = "VolumeId";
        /// `WorkspaceInstanceId`: `^wsinst-[0-9a-zA-Z]{8,63}$`. Update: replaces.
        workspace_instance_id: Str = "WorkspaceInstanceId";
    }
    get {
    }
}

/// Property types of `AWS::WorkspacesInstances::VolumeAssociation`.
pub mod volume_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `DisassociateMode` of `AWS::WorkspacesInstances::VolumeAssociation`.
        DisassociateMode {
            FORCE = "FORCE",
            NO_FORCE = "NO_FORCE",
        }
    }
}

resource! {
    /// `AWS::WorkspacesInstances::WorkspaceInstance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html).
    WorkspaceInstance = "AWS::WorkspacesInstances::WorkspaceInstance", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `ManagedInstance`. Update: replaces.
        managed_instance: workspace_instance::ManagedInstance = "ManagedInstance";
        /// `Tags`: at most 30 items. Update: may replace.
        tags: List<workspace_instance::Tag> = "Tags";
    }
    get {
        /// `EC2ManagedInstance`
        ec2_managed_instance: Json = "EC2ManagedInstance";
        /// `EC2ManagedInstance.InstanceId`
        ec2_managed_instance_instance_id: Str = "EC2ManagedInstance.InstanceId";
        /// `ProvisionState`
        provision_state: Str = "ProvisionState";
    }
    ref workspace_instance_id;
}

/// Property types of `AWS::WorkspacesInstances::WorkspaceInstance`.
pub mod workspace_instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::volume::{ResourceType, VolumeType};

    property! {
        /// `BlockDeviceMapping` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        BlockDeviceMapping;
        new ();
        set {
            /// `DeviceName`: at most 32 characters. Update: replaces.
            device_name: Str = "DeviceName";
            /// `Ebs`. Update: replaces.
            ebs: EbsBlockDevice = "Ebs";
            /// `NoDevice`: at most 32 characters. Update: replaces.
            no_device: Str = "NoDevice";
            /// `VirtualName`: `^ephemeral(0|[1-9][0-9]{0,2})$`. Update: replaces.
            virtual_name: Str = "VirtualName";
        }
    }

    property! {
        /// `CapacityReservationSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        CapacityReservationSpecification;
        new ();
        set {
            /// `CapacityReservationPreference`. Update: replaces.
            capacity_reservation_preference: CapacityReservationPreference = "CapacityReservationPreference";
            /// `CapacityReservationTarget`. Update: replaces.
            capacity_reservation_target: CapacityReservationTarget = "CapacityReservationTarget";
        }
    }

    property! {
        /// `CapacityReservationTarget` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        CapacityReservationTarget;
        new ();
        set {
            /// `CapacityReservationId`: at most 128 characters. Update: replaces.
            capacity_reservation_id: Str = "CapacityReservationId";
            /// `CapacityReservationResourceGroupArn`: at most 2048 characters, `^arn:.*`. Update: replaces.
            capacity_reservation_resource_group_arn: Str = "CapacityReservationResourceGroupArn";
        }
    }

    property! {
        /// `CpuOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        CpuOptionsRequest;
        new ();
        set {
            /// `CoreCount`: at least 0. Update: replaces.
            core_count: Int = "CoreCount";
            /// `ThreadsPerCore`: at least 0. Update: replaces.
            threads_per_core: Int = "ThreadsPerCore";
        }
    }

    property! {
        /// `CreditSpecificationRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        CreditSpecificationRequest;
        new ();
        set {
            /// `CpuCredits`. Update: replaces.
            cpu_credits: CpuCredits = "CpuCredits";
        }
    }

    property! {
        /// `EbsBlockDevice` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        EbsBlockDevice;
        new ();
        set {
            /// `Encrypted`. Update: replaces.
            encrypted: Bool = "Encrypted";
            /// `Iops`: at least 0. Update: replaces.
            iops: Int = "Iops";
            /// `KmsKeyId`: at most 128 characters. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `Throughput`: at least 0. Update: replaces.
            throughput: Int = "Throughput";
            /// `VolumeSize`: at least 0. Update: replaces.
            volume_size: Int = "VolumeSize";
            /// `VolumeType`. Update: replaces.
            volume_type: VolumeType = "VolumeType";
        }
    }

    property! {
        /// `EnclaveOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        EnclaveOptionsRequest;
        new ();
        set {
            /// `Enabled`. Update: replaces.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `HibernationOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        HibernationOptionsRequest;
        new ();
        set {
            /// `Configured`. Update: replaces.
            configured: Bool = "Configured";
        }
    }

    property! {
        /// `IamInstanceProfileSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        IamInstanceProfileSpecification;
        new ();
        set {
            /// `Arn`: at most 2048 characters, `^arn:.*`. Update: replaces.
            arn: Str = "Arn";
            /// `Name`: at most 64 characters. Update: replaces.
            name: Str = "Name";
        }
    }

    property! {
        /// `InstanceMaintenanceOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        InstanceMaintenanceOptionsRequest;
        new ();
        set {
            /// `AutoRecovery`. Update: replaces.
            auto_recovery: AutoRecovery = "AutoRecovery";
        }
    }

    property! {
        /// `InstanceMetadataOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        InstanceMetadataOptionsRequest;
        new ();
        set {
            /// `HttpEndpoint`. Update: replaces.
            http_endpoint: HttpEndpoint = "HttpEndpoint";
            /// `HttpProtocolIpv6`. Update: replaces.
            http_protocol_ipv6: HttpProtocolIpv6 = "HttpProtocolIpv6";
            /// `HttpPutResponseHopLimit`: 1 to 64. Update: replaces.
            http_put_response_hop_limit: Int = "HttpPutResponseHopLimit";
            /// `HttpTokens`. Update: replaces.
            http_tokens: HttpTokens = "HttpTokens";
            /// `InstanceMetadataTags`. Update: replaces.
            instance_metadata_tags: InstanceMetadataTags = "InstanceMetadataTags";
        }
    }

    property! {
        /// `InstanceNetworkInterfaceSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        InstanceNetworkInterfaceSpecification;
        new ();
        set {
            /// `Description`: at most 1000 characters, `^[\S\s]*$`. Update: replaces.
            description: Str = "Description";
            /// `DeviceIndex`: at least 0. Update: replaces.
            device_index: Int = "DeviceIndex";
            /// `Groups`: `^sg-[0-9a-zA-Z]{1,63}$`. Update: replaces.
            groups: List<Str> = "Groups";
            /// `SubnetId`: `^subnet-[0-9a-zA-Z]{1,63}$`. Update: replaces.
            subnet_id: Ec2SubnetId = "SubnetId";
        }
    }

    property! {
        /// `InstanceNetworkPerformanceOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        InstanceNetworkPerformanceOptionsRequest;
        new ();
        set {
            /// `BandwidthWeighting`. Update: replaces.
            bandwidth_weighting: BandwidthWeighting = "BandwidthWeighting";
        }
    }

    property! {
        /// `LicenseConfigurationRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        LicenseConfigurationRequest;
        new ();
        set {
            /// `LicenseConfigurationArn`: at most 2048 characters, `^arn:.*`. Update: replaces.
            license_configuration_arn: Str = "LicenseConfigurationArn";
        }
    }

    property! {
        /// `ManagedInstance` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        ManagedInstance;
        new_with ManagedInstanceRequired {
            /// `ImageId`: `^ami-[0-9a-zA-Z]{1,63}$`. Update: replaces.
            image_id: Str = "ImageId",
            /// `InstanceType`: 1 to 64 characters, `^([a-z0-9-]+)\.([a-z0-9]+)$`. Update: replaces.
            instance_type: Str = "InstanceType",
        }
        set {
            /// `BlockDeviceMappings`. Update: replaces.
            block_device_mappings: List<BlockDeviceMapping> = "BlockDeviceMappings";
            /// `CapacityReservationSpecification`. Update: replaces.
            capacity_reservation_specification: CapacityReservationSpecification = "CapacityReservationSpecification";
            /// `CpuOptions`. Update: replaces.
            cpu_options: CpuOptionsRequest = "CpuOptions";
            /// `CreditSpecification`. Update: replaces.
            credit_specification: CreditSpecificationRequest = "CreditSpecification";
            /// `DisableApiStop`. Update: replaces.
            disable_api_stop: Bool = "DisableApiStop";
            /// `EbsOptimized`. Update: replaces.
            ebs_optimized: Bool = "EbsOptimized";
            /// `EnablePrimaryIpv6`. Update: replaces.
            enable_primary_ipv6: Bool = "EnablePrimaryIpv6";
            /// `EnclaveOptions`. Update: replaces.
            enclave_options: EnclaveOptionsRequest = "EnclaveOptions";
            /// `HibernationOptions`. Update: replaces.
            hibernation_options: HibernationOptionsRequest = "HibernationOptions";
            /// `IamInstanceProfile`. Update: replaces.
            iam_instance_profile: IamInstanceProfileSpecification = "IamInstanceProfile";
            /// `Ipv6AddressCount`: at least 0. Update: replaces.
            ipv6_address_count: Int = "Ipv6AddressCount";
            /// `KeyName`: at most 64 characters. Update: replaces.
            key_name: Str = "KeyName";
            /// `LicenseSpecifications`. Update: replaces.
            license_specifications: List<LicenseConfigurationRequest> = "LicenseSpecifications";
            /// `MaintenanceOptions`. Update: replaces.
            maintenance_options: InstanceMaintenanceOptionsRequest = "MaintenanceOptions";
            /// `MetadataOptions`. Update: replaces.
            metadata_options: InstanceMetadataOptionsRequest = "MetadataOptions";
            /// `Monitoring`. Update: replaces.
            monitoring: RunInstancesMonitoringEnabled = "Monitoring";
            /// `NetworkInterfaces`. Update: replaces.
            network_interfaces: List<InstanceNetworkInterfaceSpecification> = "NetworkInterfaces";
            /// `NetworkPerformanceOptions`. Update: replaces.
            network_performance_options: InstanceNetworkPerformanceOptionsRequest = "NetworkPerformanceOptions";
            /// `Placement`. Update: replaces.
            placement: Placement = "Placement";
            /// `PrivateDnsNameOptions`. Update: replaces.
            private_dns_name_options: PrivateDnsNameOptionsRequest = "PrivateDnsNameOptions";
            /// `SubnetId`: `^subnet-[0-9a-zA-Z]{1,63}$`. Update: replaces.
            subnet_id: Ec2SubnetId = "SubnetId";
            /// `TagSpecifications`: at most 30 items. Update: replaces.
            tag_specifications: List<TagSpecification> = "TagSpecifications";
            /// `UserData`: at most 16 000 characters. Update: replaces.
            user_data: Str = "UserData";
        }
    }

    property! {
        /// `Placement` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        Placement;
        new ();
        set {
            /// `AvailabilityZone`: `^[a-z]{2}-[a-z]+-\d[a-z](-[a-z0-9]+)?$`. Update: replaces.
            availability_zone: Str = "AvailabilityZone";
            /// `GroupId`: `^pg-[0-9a-zA-Z]{1,63}$`. Update: replaces.
            group_id: Str = "GroupId";
            /// `GroupName`: at most 255 characters. Update: replaces.
            group_name: Str = "GroupName";
            /// `PartitionNumber`: at least 0. Update: replaces.
            partition_number: Int = "PartitionNumber";
            /// `Tenancy`. Update: replaces.
            tenancy: Tenancy = "Tenancy";
        }
    }

    property! {
        /// `PrivateDnsNameOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        PrivateDnsNameOptionsRequest;
        new ();
        set {
            /// `EnableResourceNameDnsAAAARecord`. Update: replaces.
            enable_resource_name_dns_aaaa_record: Bool = "EnableResourceNameDnsAAAARecord";
            /// `EnableResourceNameDnsARecord`. Update: replaces.
            enable_resource_name_dns_a_record: Bool = "EnableResourceNameDnsARecord";
            /// `HostnameType`. Update: replaces.
            hostname_type: HostnameType = "HostnameType";
        }
    }

    property! {
        /// `RunInstancesMonitoringEnabled` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        RunInstancesMonitoringEnabled;
        new ();
        set {
            /// `Enabled`. Update: replaces.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `Tag` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: replaces.
            value: Str = "Value";
        }
    }

    property! {
        /// `TagSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        TagSpecification;
        new ();
        set {
            /// `ResourceType`. Update: replaces.
            resource_type: ResourceType = "ResourceType";
            /// `Tags`: at most 30 items. Update: replaces.
            tags: List<Tag> = "Tags";
        }
    }

    values! {
        /// `AutoRecovery` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        AutoRecovery {
            DISABLED = "disabled",
            DEFAULT = "default",
        }
    }

    values! {
        /// `BandwidthWeighting` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        BandwidthWeighting {
            DEFAULT = "default",
            VPC_1 = "vpc-1",
            EBS_1 = "ebs-1",
        }
    }

    values! {
        /// `CapacityReservationPreference` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        CapacityReservationPreference {
            CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only",
            OPEN = "open",
            NONE = "none",
        }
    }

    values! {
        /// `CpuCredits` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        CpuCredits {
            STANDARD = "standard",
            UNLIMITED = "unlimited",
        }
    }

    values! {
        /// `HostnameType` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        HostnameType {
            IP_NAME = "ip-name",
            RESOURCE_NAME = "resource-name",
        }
    }

    values! {
        /// `HttpEndpoint` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        HttpEndpoint {
            ENABLED = "enabled",
            DISABLED = "disabled",
        }
    }

    values! {
        /// `HttpProtocolIpv6` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        HttpProtocolIpv6 {
            ENABLED = "enabled",
            DISABLED = "disabled",
        }
    }

    values! {
        /// `HttpTokens` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        HttpTokens {
            OPTIONAL = "optional",
            REQUIRED = "required",
        }
    }

    values! {
        /// `InstanceMetadataTags` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        InstanceMetadataTags {
            ENABLED = "enabled",
            DISABLED = "disabled",
        }
    }

    values! {
        /// `Tenancy` of `AWS::WorkspacesInstances::WorkspaceInstance`.
        Tenancy {
            DEFAULT = "default",
            DEDICATED = "dedicated",
            HOST = "host",
        }
    }
}
