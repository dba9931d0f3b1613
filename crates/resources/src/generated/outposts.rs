// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Outposts`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Outposts::Outpost`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-outpost.html).
    Outpost = "AWS::Outposts::Outpost", Ref = Arn;
    tags "Tags" List;
    new_with OutpostRequired {
        /// `Name`: 1 to 255 characters, `^[\S ]+$`. Update: in place.
        name: Str = "Name",
        /// `SiteId`: 1 to 255 characters, `^os-[a-f0-9]{17}$`. Update: replaces.
        site_id: Str = "SiteId",
    }
    set {
        /// `AvailabilityZone`: 1 to 1000 characters, `^([a-zA-Z]+-){1,3}([a-zA-Z]+)?(\d+[a-zA-Z]?)?$`. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `AvailabilityZoneId`: 1 to 255 characters, `^[a-zA-Z]+\d-[a-zA-Z]+\d$`. Update: replaces.
        availability_zone_id: Str = "AvailabilityZoneId";
        /// `Description`: 1 to 1000 characters, `^[\S ]*$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 255 characters, `^[\S ]+$`. Update: in place.
        name: Str = "Name";
        /// `SiteId`: 1 to 255 characters, `^os-[a-f0-9]{17}$`. Update: replaces.
        site_id: Str = "SiteId";
        /// `SupportedHardwareType`. Update: in place.
        supported_hardware_type: outpost::SupportedHardwareType = "SupportedHardwareType";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<outpost::Tag> = "Tags";
    }
    get {
        /// `LifeCycleStatus`
        life_cycle_status: Str = "LifeCycleStatus";
        /// `OutpostId`
        outpost_id: Str = "OutpostId";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `SiteArn`
        site_arn: Arn = "SiteArn";
    }
    ref outpost_arn;
}

/// Property types of `AWS::Outposts::Outpost`.
pub mod outpost {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Outposts::Outpost`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `SupportedHardwareType` of `AWS::Outposts::Outpost`.
        SupportedHardwareType {
            RACK = "RACK",
            SERVER = "SERVER",
        }
    }
}

resource! {
    /// `AWS::Outposts::Site`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html).
    Site = "AWS::Outposts::Site", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: 1 to 1001 characters, `^[\S ]+$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 1000 characters, `^[\S ]+$`. Update: in place.
        name: Str = "Name";
        /// `Notes`: 1 to 2000 characters, `^[\S \n]+$`. Update: in place.
        notes: Str = "Notes";
        /// `OperatingAddress`. Update: replaces.
        operating_address: site::Address = "OperatingAddress";
        /// `RackPhysicalProperties`. Update: in place.
        rack_physical_properties: site::RackPhysicalProperties = "RackPhysicalProperties";
        /// `ShippingAddress`. Update: replaces.
        shipping_address: site::Address = "ShippingAddress";
        /// `Tags`. Update: in place.
        tags: List<site::Tag> = "Tags";
    }
    get {
        /// `SiteId`
        site_id: Str = "SiteId";
    }
    ref site_arn;
}

/// Property types of `AWS::Outposts::Site`.
pub mod site {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Address` of `AWS::Outposts::Site`.
        Address;
        new_with AddressRequired {
            /// `ContactName`: 1 to 255 characters, `^\S[\S ]*$`. Update: replaces.
            contact_name: Str = "ContactName",
            /// `ContactPhoneNumber`: 1 to 20 characters, `^[\S ]+$`. Update: replaces.
            contact_phone_number: Str = "ContactPhoneNumber",
            /// `AddressLine1`: 1 to 180 characters, `^\S[\S ]*$`. Update: replaces.
            address_line1: Str = "AddressLine1",
            /// `City`: 1 to 50 characters, `^\S[\S ]*$`. Update: replaces.
            city: Str = "City",
            /// `StateOrRegion`: 1 to 50 characters, `^\S[\S ]*$`. Update: replaces.
            state_or_region: Str = "StateOrRegion",
            /// `PostalCode`: 1 to 20 characters, `^[a-zA-Z0-9 -]+$`. Update: replaces.
            postal_code: Str = "PostalCode",
            /// `CountryCode`: 2 characters, `^[A-Z]{2}$`. Update: replaces.
            country_code: Str = "CountryCode",
        }
        set {
            /// `AddressLine2`: at most 60 characters, `^\S[\S ]*$`. Update: replaces.
            address_line2: Str = "AddressLine2";
            /// `AddressLine3`: at most 60 characters, `^\S[\S ]*$`. Update: replaces.
            address_line3: Str = "AddressLine3";
            /// `DistrictOrCounty`: 1 to 60 characters, `^\S[\S ]*$`. Update: replaces.
            district_or_county: Str = "DistrictOrCounty";
            /// `Municipality`: at most 180 characters, `^\S[\S ]*$`. Update: replaces.
            municipality: Str = "Municipality";
        }
    }

    property! {
        /// `RackPhysicalProperties` of `AWS::Outposts::Site`.
        RackPhysicalProperties;
        new ();
        set {
            /// `FiberOpticCableType`. Update: in place.
            fiber_optic_cable_type: FiberOpticCableType = "FiberOpticCableType";
            /// `MaximumSupportedWeightLbs`. Update: in place.
            maximum_supported_weight_lbs: MaximumSupportedWeightLbs = "MaximumSupportedWeightLbs";
            /// `OpticalStandard`. Update: in place.
            optical_standard: OpticalStandard = "OpticalStandard";
            /// `PowerConnector`. Update: in place.
            power_connector: PowerConnector = "PowerConnector";
            /// `PowerDrawKva`. Update: in place.
            power_draw_kva: PowerDrawKva = "PowerDrawKva";
            /// `PowerFeedDrop`. Update: in place.
            power_feed_drop: PowerFeedDrop = "PowerFeedDrop";
            /// `PowerPhase`. Update: in place.
            power_phase: PowerPhase = "PowerPhase";
            /// `UplinkCount`. Update: in place.
            uplink_count: UplinkCount = "UplinkCount";
            /// `UplinkGbps`. Update: in place.
            uplink_gbps: UplinkGbps = "UplinkGbps";
        }
    }

    property! {
        /// `Tag` of `AWS::Outposts::Site`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `FiberOpticCableType` of `AWS::Outposts::Site`.
        FiberOpticCableType {
            SINGLE_MODE = "SINGLE_MODE",
            MULTI_MODE = "MULTI_MODE",
        }
    }

    values! {
        /// `MaximumSupportedWeightLbs` of `AWS::Outposts::Site`.
        MaximumSupportedWeightLbs {
            NO_LIMIT = "NO_LIMIT",
            MAX_1400_LBS = "MAX_1400_LBS",
            MAX_1600_LBS = "MAX_1600_LBS",
            MAX_1800_LBS = "MAX_1800_LBS",
            MAX_2000_LBS = "MAX_2000_LBS",
        }
    }

    values! {
        /// `OpticalStandard` of `AWS::Outposts::Site`.
        OpticalStandard {
            OPTIC_10GBASE_SR = "OPTIC_10GBASE_SR",
            OPTIC_10GBASE_IR = "OPTIC_10GBASE_IR",
            OPTIC_10GBASE_LR = "OPTIC_10GBASE_LR",
            OPTIC_40GBASE_SR = "OPTIC_40GBASE_SR",
            OPTIC_40GBASE_ESR = "OPTIC_40GBASE_ESR",
            OPTIC_40GBASE_IR4_LR4L = "OPTIC_40GBASE_IR4_LR4L",
            OPTIC_40GBASE_LR4 = "OPTIC_40GBASE_LR4",
            OPTIC_100GBASE_SR4 = "OPTIC_100GBASE_SR4",
            OPTIC_100GBASE_CWDM4 = "OPTIC_100GBASE_CWDM4",
            OPTIC_100GBASE_LR4 = "OPTIC_100GBASE_LR4",
            OPTIC_100G_PSM4_MSA = "OPTIC_100G_PSM4_MSA",
            OPTIC_1000BASE_LX = "OPTIC_1000BASE_LX",
            OPTIC_1000BASE_SX = "OPTIC_1000BASE_SX",
        }
    }

    values! {
        /// `PowerConnector` of `AWS::Outposts::Site`.
        PowerConnector {
            L6_30P = "L6_30P",
            IEC309 = "IEC309",
            AH530P7W = "AH530P7W",
            AH532P6W = "AH532P6W",
            CS8365C = "CS8365C",
        }
    }

    values! {
        /// `PowerDrawKva` of `AWS::Outposts::Site`.
        PowerDrawKva {
            POWER_5_KVA = "POWER_5_KVA",
            POWER_10_KVA = "POWER_10_KVA",
            POWER_15_KVA = "POWER_15_KVA",
            POWER_30_KVA = "POWER_30_KVA",
        }
    }

    values! {
        /// `PowerFeedDrop` of `AWS::Outposts::Site`.
        PowerFeedDrop {
            ABOVE_RACK = "ABOVE_RACK",
            BELOW_RACK = "BELOW_RACK",
        }
    }

    values! {
        /// `PowerPhase` of `AWS::Outposts::Site`.
        PowerPhase {
            SINGLE_PHASE = "SINGLE_PHASE",
            THREE_PHASE = "THREE_PHASE",
        }
    }

    values! {
        /// `UplinkCount` of `AWS::Outposts::Site`.
        UplinkCount {
            UPLINK_COUNT_1 = "UPLINK_COUNT_1",
            UPLINK_COUNT_2 = "UPLINK_COUNT_2",
            UPLINK_COUNT_3 = "UPLINK_COUNT_3",
            UPLINK_COUNT_4 = "UPLINK_COUNT_4",
            UPLINK_COUNT_5 = "UPLINK_COUNT_5",
            UPLINK_COUNT_6 = "UPLINK_COUNT_6",
            UPLINK_COUNT_7 = "UPLINK_COUNT_7",
            UPLINK_COUNT_8 = "UPLINK_COUNT_8",
            UPLINK_COUNT_12 = "UPLINK_COUNT_12",
            UPLINK_COUNT_16 = "UPLINK_COUNT_16",
        }
    }

    values! {
        /// `UplinkGbps` of `AWS::Outposts::Site`.
        UplinkGbps {
            UPLINK_1G = "UPLINK_1G",
            UPLINK_10G = "UPLINK_10G",
            UPLINK_40G = "UPLINK_40G",
            UPLINK_100G = "UPLINK_100G",
        }
    }
}
