// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::EVS`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::EVS::Environment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html).
    Environment = "AWS::EVS::Environment", Ref = Str;
    tags "Tags" List;
    new_with EnvironmentRequired {
        /// `VpcId`: 12 to 21 characters, `^vpc-[a-f0-9]{8}([a-f0-9]{9})?$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
        /// `ServiceAccessSubnetId`: 15 to 24 characters, `^subnet-[a-f0-9]{8}([a-f0-9]{9})?$`. Update: replaces.
        service_access_subnet_id: Str = "ServiceAccessSubnetId",
        /// `VcfVersion`. Update: replaces.
        vcf_version: environment::VcfVersion = "VcfVersion",
        /// `TermsAccepted`. Update: replaces.
        terms_accepted: Bool = "TermsAccepted",
    }
    set {
        /// `ConnectivityInfo`. Update: replaces.
        connectivity_info: environment::ConnectivityInfo = "ConnectivityInfo";
        /// `EnvironmentName`: `^[a-zA-Z0-9_-]{1,100}$`. Update: replaces.
        environment_name: Str = "EnvironmentName";
        /// `Hosts`: 4 items. Update: in place.
        hosts: List<environment::HostInfoForCreate> = "Hosts";
        /// `InitialVlans`. Update: in place.
        initial_vlans: environment::InitialVlans = "InitialVlans";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `LicenseInfo`. Update: replaces.
        license_info: environment::LicenseInfo = "LicenseInfo";
        /// `ServiceAccessSecurityGroups`. Update: replaces.
        service_access_security_groups: environment::ServiceAccessSecurityGroups = "ServiceAccessSecurityGroups";
        /// `ServiceAccessSubnetId`: 15 to 24 characters, `^subnet-[a-f0-9]{8}([a-f0-9]{9})?$`. Update: replaces.
        service_access_subnet_id: Str = "ServiceAccessSubnetId";
        /// `SiteId`. Update: replaces.
        site_id: Str = "SiteId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<environment::Tag> = "Tags";
        /// `TermsAccepted`. Update: replaces.
        terms_accepted: Bool = "TermsAccepted";
        /// `VcfHostnames`. Update: replaces.
        vcf_hostnames: environment::VcfHostnames = "VcfHostnames";
        /// `VcfVersion`. Update: replaces.
        vcf_version: environment::VcfVersion = "VcfVersion";
        /// `VpcId`: 12 to 21 characters, `^vpc-[a-f0-9]{8}([a-f0-9]{9})?$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `Checks`
        checks: List<Str> = "Checks";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Credentials`
        credentials: List<Str> = "Credentials";
        /// `EnvironmentArn`
        environment_arn: Arn = "EnvironmentArn";
        /// `EnvironmentState`
        environment_state: Str = "EnvironmentState";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
        /// `StateDetails`
        state_details: Str = "StateDetails";
    }
    ref environment_id;
}

/// Property types of `AWS::EVS::Environment`.
pub mod environment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConnectivityInfo` of `AWS::EVS::Environment`.
        ConnectivityInfo;
        new (private_route_server_peerings: List<Str> = "PrivateRouteServerPeerings");
        set {
        }
    }

    property! {
        /// `HostInfoForCreate` of `AWS::EVS::Environment`.
        HostInfoForCreate;
        new_with HostInfoForCreateRequired {
            /// `HostName`: `^([a-zA-Z0-9\-]*)$`. Update: in place.
            host_name: Str = "HostName",
            /// `KeyName`: 1 to 255 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            key_name: Str = "KeyName",
            /// `InstanceType`. Update: in place.
            instance_type: InstanceType = "InstanceType",
        }
        set {
            /// `DedicatedHostId`: 1 to 25 characters, `^h-[a-f0-9]{8}([a-f0-9]{9})?$`. Update: in place.
            dedicated_host_id: Str = "DedicatedHostId";
            /// `PlacementGroupId`: 1 to 25 characters, `^pg-[a-f0-9]{8}([a-f0-9]{9})?$`. Update: in place.
            placement_group_id: Str = "PlacementGroupId";
        }
    }

    property! {
        /// `InitialVlanInfo` of `AWS::EVS::Environment`.
        InitialVlanInfo;
        new (cidr: Str = "Cidr");
        set {
        }
    }

    property! {
        /// `InitialVlans` of `AWS::EVS::Environment`.
        InitialVlans;
        new_with InitialVlansRequired {
            /// `VmkManagement`. Update: in place.
            vmk_management: InitialVlanInfo = "VmkManagement",
            /// `VmManagement`. Update: in place.
            vm_management: InitialVlanInfo = "VmManagement",
            /// `VMotion`. Update: in place.
            v_motion: InitialVlanInfo = "VMotion",
            /// `VSan`. Update: in place.
            v_san: InitialVlanInfo = "VSan",
            /// `VTep`. Update: in place.
            v_tep: InitialVlanInfo = "VTep",
            /// `EdgeVTep`. Update: in place.
            edge_v_tep: InitialVlanInfo = "EdgeVTep",
            /// `NsxUpLink`. Update: in place.
            nsx_up_link: InitialVlanInfo = "NsxUpLink",
            /// `Hcx`. Update: in place.
            hcx: InitialVlanInfo = "Hcx",
            /// `ExpansionVlan1`. Update: in place.
            expansion_vlan1: InitialVlanInfo = "ExpansionVlan1",
            /// `ExpansionVlan2`. Update: in place.
            expansion_vlan2: InitialVlanInfo = "ExpansionVlan2",
        }
        set {
            /// `HcxNetworkAclId`: 4 to 21 characters, `^acl-[a-zA-Z0-9_-]+$`. Update: in place.
            hcx_network_acl_id: Str = "HcxNetworkAclId";
            /// `IsHcxPublic`. Update: in place.
            is_hcx_public: Bool = "IsHcxPublic";
        }
    }

    property! {
        /// `LicenseInfo` of `AWS::EVS::Environment`.
        LicenseInfo;
        new_with LicenseInfoRequired {
            /// `SolutionKey`. Update: replaces.
            solution_key: Str = "SolutionKey",
            /// `VsanKey`. Update: replaces.
            vsan_key: Str = "VsanKey",
        }
        set {
        }
    }

    property! {
        /// `ServiceAccessSecurityGroups` of `AWS::EVS::Environment`.
        ServiceAccessSecurityGroups;
        new ();
        set {
            /// `SecurityGroups`: at most 2 items, 3 to 25 characters, `^sg-[0-9a-zA-Z]*$`. Update: replaces.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
        }
    }

    property! {
        /// `Tag` of `AWS::EVS::Environment`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VcfHostnames` of `AWS::EVS::Environment`.
        VcfHostnames;
        new_with VcfHostnamesRequired {
            /// `VCenter`: `^([a-zA-Z0-9\-]*)$`. Update: replaces.
            v_center: Str = "VCenter",
            /// `Nsx`: `^([a-zA-Z0-9\-]*)$`. Update: replaces.
            nsx: Str = "Nsx",
            /// `NsxManager1`: `^([a-zA-Z0-9\-]*)$`. Update: replaces.
            nsx_manager1: Str = "NsxManager1",
            /// `NsxManager2`: `^([a-zA-Z0-9\-]*)$`. Update: replaces.
            nsx_manager2: Str = "NsxManager2",
            /// `NsxManager3`: `^([a-zA-Z0-9\-]*)$`. Update: replaces.
            nsx_manager3: Str = "NsxManager3",
            /// `NsxEdge1`: `^([a-zA-Z0-9\-]*)$`. Update: replaces.
            nsx_edge1: Str = "NsxEdge1",
            /// `NsxEdge2`: `^([a-zA-Z0-9\-]*)$`. Update: replaces.
            nsx_edge2: Str = "NsxEdge2",
            /// `SddcManager`: `^([a-zA-Z0-9\-]*)$`. Update: replaces.
            sddc_manager: Str = "SddcManager",
            /// `CloudBuilder`: `^([a-zA-Z0-9\-]*)$`. Update: replaces.
            cloud_builder: Str = "CloudBuilder",
        }
        set {
        }
    }

    values! {
        /// `InstanceType` of `AWS::EVS::Environment`.
        InstanceType {
            I4I_METAL = "i4i.metal",
            I7I_METAL_24XL = "i7i.metal-24xl",
            I7I_METAL_48XL = "i7i.metal-48xl",
        }
    }

    values! {
        /// `VcfVersion` of `AWS::EVS::Environment`.
        VcfVersion {
            VCF_5_2_1 = "VCF-5.2.1",
            VCF_5_2_2 = "VCF-5.2.2",
            SELF_DEPLOYED = "SELF_DEPLOYED",
        }
    }
}
