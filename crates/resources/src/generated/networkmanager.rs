// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::NetworkManager`: 16 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::NetworkManager::ConnectAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectattachment.html).
    ConnectAttachment = "AWS::NetworkManager::ConnectAttachment", Ref = Str;
    tags "Tags" List;
    new_with ConnectAttachmentRequired {
        /// `CoreNetworkId`: at most 50 characters, `^core-network-([0-9a-f]{8,17})$`. Update: replaces.
        core_network_id: Str = "CoreNetworkId",
        /// `EdgeLocation`: 1 to 63 characters, `^[\s\S]*$`. Update: replaces.
        edge_location: Str = "EdgeLocation",
        /// `TransportAttachmentId`: at most 50 characters, `^attachment-([0-9a-f]{8,17})$`. Update: replaces.
        transport_attachment_id: Str = "TransportAttachmentId",
        /// `Options`. Update: replaces.
        options: connect_attachment::ConnectAttachmentOptions = "Options",
    }
    set {
        /// `CoreNetworkId`: at most 50 characters, `^core-network-([0-9a-f]{8,17})$`. Update: replaces.
        core_network_id: Str = "CoreNetworkId";
        /// `EdgeLocation`: 1 to 63 characters, `^[\s\S]*$`. Update: replaces.
        edge_location: Str = "EdgeLocation";
        /// `NetworkFunctionGroupName`. Update: in place.
        network_function_group_name: Str = "NetworkFunctionGroupName";
        /// `Options`. Update: replaces.
        options: connect_attachment::ConnectAttachmentOptions = "Options";
        /// `RoutingPolicyLabel`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        routing_policy_label: Str = "RoutingPolicyLabel";
        /// `Tags`: no item twice. Update: in place.
        tags: List<connect_attachment::Tag> = "Tags";
        /// `TransportAttachmentId`: at most 50 characters, `^attachment-([0-9a-f]{8,17})$`. Update: replaces.
        transport_attachment_id: Str = "TransportAttachmentId";
    }
    get {
        /// `AttachmentPolicyRuleNumber`
        attachment_policy_rule_number: Int = "AttachmentPolicyRuleNumber";
        /// `AttachmentType`
        attachment_type: Str = "AttachmentType";
        /// `CoreNetworkArn`
        core_network_arn: Arn = "CoreNetworkArn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastModificationErrors`
        last_modification_errors: List<Str> = "LastModificationErrors";
        /// `OwnerAccountId`
        owner_account_id: Str = "OwnerAccountId";
        /// `ProposedNetworkFunctionGroupChange`
        proposed_network_function_group_change: Json = "ProposedNetworkFunctionGroupChange";
        /// `ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber`
        proposed_network_function_group_change_attachment_policy_rule_number: Int = "ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber";
        /// `ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName`
        proposed_network_function_group_change_network_function_group_name: Str = "ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName";
        /// `ProposedNetworkFunctionGroupChange.Tags`
        proposed_network_function_group_change_tags: List<Str> = "ProposedNetworkFunctionGroupChange.Tags";
        /// `ProposedSegmentChange`
        proposed_segment_change: Json = "ProposedSegmentChange";
        /// `ProposedSegmentChange.AttachmentPolicyRuleNumber`
        proposed_segment_change_attachment_policy_rule_number: Int = "ProposedSegmentChange.AttachmentPolicyRuleNumber";
        /// `ProposedSegmentChange.SegmentName`
        proposed_segment_change_segment_name: Str = "ProposedSegmentChange.SegmentName";
        /// `ProposedSegmentChange.Tags`
        proposed_segment_change_tags: List<Str> = "ProposedSegmentChange.Tags";
        /// `ResourceArn`
        resource_arn: Arn = "ResourceArn";
        /// `SegmentName`
        segment_name: Str = "SegmentName";
        /// `State`
        state: Str = "State";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref attachment_id;
}

/// Property types of `AWS::NetworkManager::ConnectAttachment`.
pub mod connect_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConnectAttachmentOptions` of `AWS::NetworkManager::ConnectAttachment`.
        ConnectAttachmentOptions;
        new ();
        set {
            /// `Protocol`. Update: replaces.
            protocol: Protocol = "Protocol";
        }
    }

    property! {
        /// `Tag` of `AWS::NetworkManager::ConnectAttachment`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Protocol` of `AWS::NetworkManager::ConnectAttachment`.
        Protocol {
            GRE = "GRE",
            NO_ENCAP = "NO_ENCAP",
        }
    }
}

resource! {
    /// `AWS::NetworkManager::ConnectPeer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectpeer.html).
    ConnectPeer = "AWS::NetworkManager::ConnectPeer", Ref = Str;
    tags "Tags" List;
    new_with ConnectPeerRequired {
        /// `ConnectAttachmentId`: at most 50 characters, `^attachment-([0-9a-f]{8,17})$`. Update: replaces.
        connect_attachment_id: Str = "ConnectAttachmentId",
        /// `PeerAddress`: 1 to 50 characters, `^[\s\S]*$`. Update: replaces.
        peer_address: Str = "PeerAddress",
    }
    set {
        /// `BgpOptions`. Update: replaces.
        bgp_options: connect_peer::BgpOptions = "BgpOptions";
        /// `ConnectAttachmentId`: at most 50 characters, `^attachment-([0-9a-f]{8,17})$`. Update: replaces.
        connect_attachment_id: Str = "ConnectAttachmentId";
        /// `CoreNetworkAddress`: 1 to 50 characters, `^[\s\S]*$`. Update: replaces.
        core_network_address: Str = "CoreNetworkAddress";
        /// `InsideCidrBlocks`: at most 256 characters, `^[\s\S]*$`. Update: replaces.
        inside_cidr_blocks: List<Str> = "InsideCidrBlocks";
        /// `PeerAddress`: 1 to 50 characters, `^[\s\S]*$`. Update: replaces.
        peer_address: Str = "PeerAddress";
        /// `SubnetArn`: at most 500 characters. Update: replaces.
        subnet_arn: Str = "SubnetArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<connect_peer::Tag> = "Tags";
    }
    get {
        /// `Configuration`
        configuration: Json = "Configuration";
        /// `Configuration.BgpConfigurations`
        configuration_bgp_configurations: List<Str> = "Configuration.BgpConfigurations";
        /// `Configuration.CoreNetworkAddress`
        configuration_core_network_address: Str = "Configuration.CoreNetworkAddress";
        /// `Configuration.InsideCidrBlocks`
        configuration_inside_cidr_blocks: List<Str> = "Configuration.InsideCidrBlocks";
        /// `Configuration.PeerAddress`
        configuration_peer_address: Str = "Configuration.PeerAddress";
        /// `Configuration.Protocol`
        configuration_protocol: Str = "Configuration.Protocol";
        /// `CoreNetworkId`
        core_network_id: Str = "CoreNetworkId";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `EdgeLocation`
        edge_location: Str = "EdgeLocation";
        /// `LastModificationErrors`
        last_modification_errors: List<Str> = "LastModificationErrors";
        /// `State`
        state: Str = "State";
    }
    ref connect_peer_id;
}

/// Property types of `AWS::NetworkManager::ConnectPeer`.
pub mod connect_peer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connect_attachment::Tag;

    property! {
        /// `BgpOptions` of `AWS::NetworkManager::ConnectPeer`.
        BgpOptions;
        new ();
        set {
            /// `PeerAsn`. Update: replaces.
            peer_asn: Num = "PeerAsn";
        }
    }
}

resource! {
    /// `AWS::NetworkManager::CoreNetwork`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetwork.html).
    CoreNetwork = "AWS::NetworkManager::CoreNetwork", Ref = Str;
    tags "Tags" List;
    new (global_network_id: Str = "GlobalNetworkId");
    set {
        /// `Description`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        description: Str = "Description";
        /// `GlobalNetworkId`: at most 50 characters, `^[\s\S]*$`. Update: replaces.
        global_network_id: Str = "GlobalNetworkId";
        /// `PolicyDocument`: at most 10 000 000 characters, `^[\s\S]*$`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `Tags`: no item twice. Update: in place.
        tags: List<core_network::Tag> = "Tags";
    }
    get {
        /// `CoreNetworkArn`
        core_network_arn: Arn = "CoreNetworkArn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Edges`
        edges: List<Str> = "Edges";
        /// `NetworkFunctionGroups`
        network_function_groups: List<Str> = "NetworkFunctionGroups";
        /// `OwnerAccount`
        owner_account: Str = "OwnerAccount";
        /// `Segments`
        segments: List<Str> = "Segments";
        /// `State`
        state: Str = "State";
    }
    ref core_network_id;
}

/// Property types of `AWS::NetworkManager::CoreNetwork`.
pub mod core_network {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connect_attachment::Tag;
}

resource! {
    /// `AWS::NetworkManager::CoreNetworkPrefixListAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetworkprefixlistassociation.html).
    CoreNetworkPrefixListAssociation = "AWS::NetworkManager::CoreNetworkPrefixListAssociation", Ref = Str;
    new_with CoreNetworkPrefixListAssociationRequired {
        /// `CoreNetworkId`: at most 50 characters, `^core-network-([0-9a-f]{8,17})$`. Update: replaces.
        core_network_id: Str = "CoreNetworkId",
        /// `PrefixListArn`: at most 500 characters, `^[\s\S]*$`. Update: replaces.
        prefix_list_arn: Str = "PrefixListArn",
        /// `PrefixListAlias`: at most 256 characters, `^[\s\S]*$`. Update: replaces.
        prefix_list_alias: Str = "PrefixListAlias",
    }
    set {
        /// `CoreNetworkId`: at most 50 characters, `^core-network-([0-9a-f]{8,17})$`. Update: replaces.
        core_network_id: Str = "CoreNetworkId";
        /// `PrefixListAlias`: at most 256 characters, `^[\s\S]*$`. Update: replaces.
        prefix_list_alias: Str = "PrefixListAlias";
        /// `PrefixListArn`: at most 500 characters, `^[\s\S]*$`. Update: replaces.
        prefix_list_arn: Str = "PrefixListArn";
    }
    get {
    }
}

resource! {
    /// `AWS::NetworkManager::CustomerGatewayAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-customergatewayassociation.html).
    CustomerGatewayAssociation = "AWS::NetworkManager::CustomerGatewayAssociation", Ref = Str;
    new_with CustomerGatewayAssociationRequired {
        /// `GlobalNetworkId`. Update: replaces.
        global_network_id: Str = "GlobalNetworkId",
        /// `CustomerGatewayArn`. Update: replaces.
        customer_gateway_arn: Str = "CustomerGatewayArn",
        /// `DeviceId`. Update: replaces.
        device_id: Str = "DeviceId",
    }
    set {
        /// `CustomerGatewayArn`. Update: replaces.
        customer_gateway_arn: Str = "CustomerGatewayArn";
        /// `DeviceId`. Update: replaces.
        device_id: Str = "DeviceId";
        /// `GlobalNetworkId`. Update: replaces.
        global_network_id: Str = "GlobalNetworkId";
        /// `LinkId`. Update: replaces.
        link_id: Str = "LinkId";
    }
    get {
    }
}

resource! {
    /// `AWS::NetworkManager::Device`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-device.html).
    Device = "AWS::NetworkManager::Device", Ref = Str;
    tags "Tags" List;
    new (global_network_id: Str = "GlobalNetworkId");
    set {
        /// `AWSLocation`. Update: in place.
        aws_location: device::AWSLocation = "AWSLocation";
        /// `Description`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        description: Str = "Description";
        /// `GlobalNetworkId`: at most 50 characters, `^[\s\S]*$`. Update: replaces.
        global_network_id: Str = "GlobalNetworkId";
        /// `Location`. Update: in place.
        location: device::Location = "Location";
        /// `Model`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        model: Str = "Model";
        /// `SerialNumber`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        serial_number: Str = "SerialNumber";
        /// `SiteId`: at most 50 characters, `^[\s\S]*$`. Update: in place.
        site_id: Str = "SiteId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<device::Tag> = "Tags";
        /// `Type`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        type_: Str = "Type";
        /// `Vendor`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        vendor: Str = "Vendor";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DeviceArn`
        device_arn: Arn = "DeviceArn";
        /// `DeviceId`
        device_id: Str = "DeviceId";
        /// `State`
        state: Str = "State";
    }
}

/// Property types of `AWS::NetworkManager::Device`.
pub mod device {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connect_attachment::Tag;

    property! {
        /// `AWSLocation` of `AWS::NetworkManager::Device`.
        AWSLocation;
        new ();
        set {
            /// `SubnetArn`: at most 500 characters. Update: in place.
            subnet_arn: Str = "SubnetArn";
            /// `Zone`: at most 256 characters, `^[\s\S]*$`. Update: in place.
            zone: Str = "Zone";
        }
    }

    property! {
        /// `Location` of `AWS::NetworkManager::Device`.
        Location;
        new ();
        set {
            /// `Address`: at most 256 characters, `^[\s\S]*$`. Update: in place.
            address: Str = "Address";
            /// `Latitude`: at most 256 characters, `^[\s\S]*$`. Update: in place.
            latitude: Str = "Latitude";
            /// `Longitude`: at most 256 characters, `^[\s\S]*$`. Update: in place.
            longitude: Str = "Longitude";
        }
    }
}

resource! {
    /// `AWS::NetworkManager::DirectConnectGatewayAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-directconnectgatewayattachment.html).
    DirectConnectGatewayAttachment = "AWS::NetworkManager::DirectConnectGatewayAttachment", Ref = Str;
    tags "Tags" List;
    new_with DirectConnectGatewayAttachmentRequired {
        /// `CoreNetworkId`: at most 50 characters, `^core-network-([0-9a-f]{8,17})$`. Update: replaces.
        core_network_id: Str = "CoreNetworkId",
        /// `DirectConnectGatewayArn`: at most 500 characters. Update: replaces.
        direct_connect_gateway_arn: Str = "DirectConnectGatewayArn",
        /// `EdgeLocations`: 1 to 63 characters, `^[\s\S]*$`. Update: in place.
        edge_locations: List<Str> = "EdgeLocations",
    }
    set {
        /// `CoreNetworkId`: at most 50 characters, `^core-network-([0-9a-f]{8,17})$`. Update: replaces.
        core_network_id: Str = "CoreNetworkId";
        /// `DirectConnectGatewayArn`: at most 500 characters. Update: replaces.
        direct_connect_gateway_arn: Str = "DirectConnectGatewayArn";
        /// `EdgeLocations`: 1 to 63 characters, `^[\s\S]*$`. Update: in place.
        edge_locations: List<Str> = "EdgeLocations";
        /// `RoutingPolicyLabel`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        routing_policy_label: Str = "RoutingPolicyLabel";
        /// `Tags`: no item twice. Update: in place.
        tags: List<direct_connect_gateway_attachment::Tag> = "Tags";
    }
    get {
        /// `AttachmentPolicyRuleNumber`
        attachment_policy_rule_number: Int = "AttachmentPolicyRuleNumber";
        /// `AttachmentType`
        attachment_type: Str = "AttachmentType";
        /// `CoreNetworkArn`
        core_network_arn: Arn = "CoreNetworkArn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastModificationErrors`
        last_modification_errors: List<Str> = "LastModificationErrors";
        /// `NetworkFunctionGroupName`
        network_function_group_name: Str = "NetworkFunctionGroupName";
        /// `OwnerAccountId`
        owner_account_id: Str = "OwnerAccountId";
        /// `ProposedNetworkFunctionGroupChange`
        proposed_network_function_group_change: Json = "ProposedNetworkFunctionGroupChange";
        /// `ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber`
        proposed_network_function_group_change_attachment_policy_rule_number: Int = "ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber";
        /// `ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName`
        proposed_network_function_group_change_network_function_group_name: Str = "ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName";
        /// `ProposedNetworkFunctionGroupChange.Tags`
        proposed_network_function_group_change_tags: List<Str> = "ProposedNetworkFunctionGroupChange.Tags";
        /// `ProposedSegmentChange`
        proposed_segment_change: Json = "ProposedSegmentChange";
        /// `ProposedSegmentChange.AttachmentPolicyRuleNumber`
        proposed_segment_change_attachment_policy_rule_number: Int = "ProposedSegmentChange.AttachmentPolicyRuleNumber";
        /// `ProposedSegmentChange.SegmentName`
        proposed_segment_change_segment_name: Str = "ProposedSegmentChange.SegmentName";
        /// `ProposedSegmentChange.Tags`
        proposed_segment_change_tags: List<Str> = "ProposedSegmentChange.Tags";
        /// `ResourceArn`
        resource_arn: Arn = "ResourceArn";
        /// `SegmentName`
        segment_name: Str = "SegmentName";
        /// `State`
        state: Str = "State";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref attachment_id;
}

/// Property types of `AWS::NetworkManager::DirectConnectGatewayAttachment`.
pub mod direct_connect_gateway_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connect_attachment::Tag;
}

resource! {
    /// `AWS::NetworkManager::GlobalNetwork`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-globalnetwork.html).
    GlobalNetwork = "AWS::NetworkManager::GlobalNetwork", Ref = NetworkManagerGlobalNetworkId;
    tags "Tags" List;
    new ();
    set {
        /// `CreatedAt`. Update: in place.
        created_at: Str = "CreatedAt";
        /// `Description`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        description: Str = "Description";
        /// `State`. Update: in place.
        state: Str = "State";
        /// `Tags`: no item twice. Update: in place.
        tags: List<global_network::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::NetworkManager::GlobalNetwork`.
pub mod global_network {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connect_attachment::Tag;
}

resource! {
    /// `AWS::NetworkManager::Link`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-link.html).
    Link = "AWS::NetworkManager::Link", Ref = Str;
    tags "Tags" List;
    new_with LinkRequired {
        /// `GlobalNetworkId`: at most 50 characters, `^[\s\S]*$`. Update: replaces.
        global_network_id: Str = "GlobalNetworkId",
        /// `SiteId`: at most 50 characters, `^[\s\S]*$`. Update: replaces.
        site_id: Str = "SiteId",
        /// `Bandwidth`. Update: in place.
        bandwidth: link::Bandwidth = "Bandwidth",
    }
    set {
        /// `Bandwidth`. Update: in place.
        bandwidth: link::Bandwidth = "Bandwidth";
        /// `Description`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        description: Str = "Description";
        /// `GlobalNetworkId`: at most 50 characters, `^[\s\S]*$`. Update: replaces.
        global_network_id: Str = "GlobalNetworkId";
        /// `Provider`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        provider: Str = "Provider";
        /// `SiteId`: at most 50 characters, `^[\s\S]*$`. Update: replaces.
        site_id: Str = "SiteId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<link::Tag> = "Tags";
        /// `Type`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        type_: Str = "Type";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LinkArn`
        link_arn: Arn = "LinkArn";
        /// `LinkId`
        link_id: Str = "LinkId";
        /// `State`
        state: Str = "State";
    }
}

/// Property types of `AWS::NetworkManager::Link`.
pub mod link {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connect_attachment::Tag;

    property! {
        /// `Bandwidth` of `AWS::NetworkManager::Link`.
        Bandwidth;
        new ();
        set {
            /// `DownloadSpeed`. Update: in place.
            download_speed: Int = "DownloadSpeed";
            /// `UploadSpeed`. Update: in place.
            upload_speed: Int = "UploadSpeed";
        }
    }
}

resource! {
    /// `AWS::NetworkManager::LinkAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-linkassociation.html).
    LinkAssociation = "AWS::NetworkManager::LinkAssociation", Ref = Str;
    new_with LinkAssociationRequired {
        /// `GlobalNetworkId`. Update: replaces.
        global_network_id: Str = "GlobalNetworkId",
        /// `DeviceId`. Update: replaces.
        device_id: Str = "DeviceId",
        /// `LinkId`. Update: replaces.
        link_id: Str = "LinkId",
    }
    set {
        /// `DeviceId`. Update: replaces.
        device_id: Str = "DeviceId";
        /// `GlobalNetworkId`. Update: replaces.
        global_network_id: Str = "GlobalNetworkId";
        /// `LinkId`. Update: replaces.
        link_id: Str = "LinkId";
    }
    get {
    }
}

resource! {
    /// `AWS::NetworkManager::Site`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-site.html).
    Site = "AWS::NetworkManager::Site", Ref = Str;
    tags "Tags" List;
    new (global_network_id: Str = "GlobalNetworkId");
    set {
        /// `Description`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        description: Str = "Description";
        /// `GlobalNetworkId`: at most 50 characters, `^[\s\S]*$`. Update: replaces.
        global_network_id: Str = "GlobalNetworkId";
        /// `Location`. Update: in place.
        location: site::Location = "Location";
        /// `Tags`: no item twice. Update: in place.
        tags: List<site::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `SiteArn`
        site_arn: Arn = "SiteArn";
        /// `SiteId`
        site_id: Str = "SiteId";
        /// `State`
        state: Str = "State";
    }
}

/// Property types of `AWS::NetworkManager::Site`.
pub mod site {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connect_attachment::Tag;

    pub use super::device::Location;
}

resource! {
    /// `AWS::NetworkManager::SiteToSiteVpnAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-sitetositevpnattachment.html).
    SiteToSiteVpnAttachment = "AWS::NetworkManager::SiteToSiteVpnAttachment", Ref = Str;
    tags "Tags" List;
    new_with SiteToSiteVpnAttachmentRequired {
        /// `CoreNetworkId`: at most 50 characters, `^core-network-([0-9a-f]{8,17})$`. Update: replaces.
        core_network_id: Str = "CoreNetworkId",
        /// `VpnConnectionArn`: at most 500 characters. Update: replaces.
        vpn_connection_arn: Str = "VpnConnectionArn",
    }
    set {
        /// `CoreNetworkId`: at most 50 characters, `^core-network-([0-9a-f]{8,17})$`. Update: replaces.
        core_network_id: Str = "CoreNetworkId";
        /// `NetworkFunctionGroupName`. Update: in place.
        network_function_group_name: Str = "NetworkFunctionGroupName";
        /// `RoutingPolicyLabel`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        routing_policy_label: Str = "RoutingPolicyLabel";
        /// `Tags`: no item twice. Update: in place.
        tags: List<site_to_site_vpn_attachment::Tag> = "Tags";
        /// `VpnConnectionArn`: at most 500 characters. Update: replaces.
        vpn_connection_arn: Str = "VpnConnectionArn";
    }
    get {
        /// `AttachmentPolicyRuleNumber`
        attachment_policy_rule_number: Int = "AttachmentPolicyRuleNumber";
        /// `AttachmentType`
        attachment_type: Str = "AttachmentType";
        /// `CoreNetworkArn`
        core_network_arn: Arn = "CoreNetworkArn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `EdgeLocation`
        edge_location: Str = "EdgeLocation";
        /// `LastModificationErrors`
        last_modification_errors: List<Str> = "LastModificationErrors";
        /// `OwnerAccountId`
        owner_account_id: Str = "OwnerAccountId";
        /// `ProposedNetworkFunctionGroupChange`
        proposed_network_function_group_change: Json = "ProposedNetworkFunctionGroupChange";
        /// `ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber`
        proposed_network_function_group_change_attachment_policy_rule_number: Int = "ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber";
        /// `ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName`
        proposed_network_function_group_change_network_function_group_name: Str = "ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName";
        /// `ProposedNetworkFunctionGroupChange.Tags`
        proposed_network_function_group_change_tags: List<Str> = "ProposedNetworkFunctionGroupChange.Tags";
        /// `ProposedSegmentChange`
        proposed_segment_change: Json = "ProposedSegmentChange";
        /// `ProposedSegmentChange.AttachmentPolicyRuleNumber`
        proposed_segment_change_attachment_policy_rule_number: Int = "ProposedSegmentChange.AttachmentPolicyRuleNumber";
        /// `ProposedSegmentChange.SegmentName`
        proposed_segment_change_segment_name: Str = "ProposedSegmentChange.SegmentName";
        /// `ProposedSegmentChange.Tags`
        proposed_segment_change_tags: List<Str> = "ProposedSegmentChange.Tags";
        /// `ResourceArn`
        resource_arn: Arn = "ResourceArn";
        /// `SegmentName`
        segment_name: Str = "SegmentName";
        /// `State`
        state: Str = "State";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref attachment_id;
}

/// Property types of `AWS::NetworkManager::SiteToSiteVpnAttachment`.
pub mod site_to_site_vpn_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connect_attachment::Tag;
}

resource! {
    /// `AWS::NetworkManager::TransitGatewayPeering`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewaypeering.html).
    TransitGatewayPeering = "AWS::NetworkManager::TransitGatewayPeering", Ref = Str;
    tags "Tags" List;
    new_with TransitGatewayPeeringRequired {
        /// `CoreNetworkId`: at most 50 characters, `^core-network-([0-9a-f]{8,17})$`. Update: replaces.
        core_network_id: Str = "CoreNetworkId",
        /// `TransitGatewayArn`: at most 500 characters, `^[\s\S]*$`. Update: replaces.
        transit_gateway_arn: Str = "TransitGatewayArn",
    }
    set {
        /// `CoreNetworkId`: at most 50 characters, `^core-network-([0-9a-f]{8,17})$`. Update: replaces.
        core_network_id: Str = "CoreNetworkId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<transit_gateway_peering::Tag> = "Tags";
        /// `TransitGatewayArn`: at most 500 characters, `^[\s\S]*$`. Update: replaces.
        transit_gateway_arn: Str = "TransitGatewayArn";
    }
    get {
        /// `CoreNetworkArn`
        core_network_arn: Arn = "CoreNetworkArn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `EdgeLocation`
        edge_location: Str = "EdgeLocation";
        /// `LastModificationErrors`
        last_modification_errors: List<Str> = "LastModificationErrors";
        /// `OwnerAccountId`
        owner_account_id: Str = "OwnerAccountId";
        /// `PeeringType`
        peering_type: Str = "PeeringType";
        /// `ResourceArn`
        resource_arn: Arn = "ResourceArn";
        /// `State`
        state: Str = "State";
        /// `TransitGatewayPeeringAttachmentId`
        transit_gateway_peering_attachment_id: Str = "TransitGatewayPeeringAttachmentId";
    }
    ref peering_id;
}

/// Property types of `AWS::NetworkManager::TransitGatewayPeering`.
pub mod transit_gateway_peering {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::NetworkManager::TransitGatewayPeering`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::NetworkManager::TransitGatewayRegistration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayregistration.html).
    TransitGatewayRegistration = "AWS::NetworkManager::TransitGatewayRegistration", Ref = Str;
    new_with TransitGatewayRegistrationRequired {
        /// `GlobalNetworkId`: at most 50 characters, `^[\s\S]*$`. Update: replaces.
        global_network_id: NetworkManagerGlobalNetworkId = "GlobalNetworkId",
        /// `TransitGatewayArn`: at most 500 characters, `^[\s\S]*$`. Update: replaces.
        transit_gateway_arn: Str = "TransitGatewayArn",
    }
    set {
        /// `GlobalNetworkId`: at most 50 characters, `^[\s\S]*$`. Update: replaces.
        global_network_id: NetworkManagerGlobalNetworkId = "GlobalNetworkId";
        /// `TransitGatewayArn`: at most 500 characters, `^[\s\S]*$`. Update: replaces.
        transit_gateway_arn: Str = "TransitGatewayArn";
    }
    get {
    }
}

resource! {
    /// `AWS::NetworkManager::TransitGatewayRouteTableAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayroutetableattachment.html).
    TransitGatewayRouteTableAttachment = "AWS::NetworkManager::TransitGatewayRouteTableAttachment", Ref = Str;
    tags "Tags" List;
    new_with TransitGatewayRouteTableAttachmentRequired {
        /// `PeeringId`: at most 50 characters, `^peering-([0-9a-f]{8,17})$`. Update: replaces.
        peering_id: Str = "PeeringId",
        /// `TransitGatewayRouteTableArn`: at most 500 characters, `^[\s\S]*$`. Update: replaces.
        transit_gateway_route_table_arn: Str = "TransitGatewayRouteTableArn",
    }
    set {
        /// `NetworkFunctionGroupName`. Update: in place.
        network_function_group_name: Str = "NetworkFunctionGroupName";
        /// `PeeringId`: at most 50 characters, `^peering-([0-9a-f]{8,17})$`. Update: replaces.
        peering_id: Str = "PeeringId";
        /// `RoutingPolicyLabel`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        routing_policy_label: Str = "RoutingPolicyLabel";
        /// `Tags`: no item twice. Update: in place.
        tags: List<transit_gateway_route_table_attachment::Tag> = "Tags";
        /// `TransitGatewayRouteTableArn`: at most 500 characters, `^[\s\S]*$`. Update: replaces.
        transit_gateway_route_table_arn: Str = "TransitGatewayRouteTableArn";
    }
    get {
        /// `AttachmentPolicyRuleNumber`
        attachment_policy_rule_number: Int = "AttachmentPolicyRuleNumber";
        /// `AttachmentType`
        attachment_type: Str = "AttachmentType";
        /// `CoreNetworkArn`
        core_network_arn: Arn = "CoreNetworkArn";
        /// `CoreNetworkId`
        core_network_id: Str = "CoreNetworkId";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `EdgeLocation`
        edge_location: Str = "EdgeLocation";
        /// `LastModificationErrors`
        last_modification_errors: List<Str> = "LastModificationErrors";
        /// `OwnerAccountId`
        owner_account_id: Str = "OwnerAccountId";
        /// `ProposedNetworkFunctionGroupChange`
        proposed_network_function_group_change: Json = "ProposedNetworkFunctionGroupChange";
        /// `ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber`
        proposed_network_function_group_change_attachment_policy_rule_number: Int = "ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber";
        /// `ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName`
        proposed_network_function_group_change_network_function_group_name: Str = "ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName";
        /// `ProposedNetworkFunctionGroupChange.Tags`
        proposed_network_function_group_change_tags: List<Str> = "ProposedNetworkFunctionGroupChange.Tags";
        /// `ProposedSegmentChange`
        proposed_segment_change: Json = "ProposedSegmentChange";
        /// `ProposedSegmentChange.AttachmentPolicyRuleNumber`
        proposed_segment_change_attachment_policy_rule_number: Int = "ProposedSegmentChange.AttachmentPolicyRuleNumber";
        /// `ProposedSegmentChange.SegmentName`
        proposed_segment_change_segment_name: Str = "ProposedSegmentChange.SegmentName";
        /// `ProposedSegmentChange.Tags`
        proposed_segment_change_tags: List<Str> = "ProposedSegmentChange.Tags";
        /// `ResourceArn`
        resource_arn: Arn = "ResourceArn";
        /// `SegmentName`
        segment_name: Str = "SegmentName";
        /// `State`
        state: Str = "State";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref attachment_id;
}

/// Property types of `AWS::NetworkManager::TransitGatewayRouteTableAttachment`.
pub mod transit_gateway_route_table_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connect_attachment::Tag;
}

resource! {
    /// `AWS::NetworkManager::VpcAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-vpcattachment.html).
    VpcAttachment = "AWS::NetworkManager::VpcAttachment", Ref = Str;
    tags "Tags" List;
    new_with VpcAttachmentRequired {
        /// `CoreNetworkId`: at most 50 characters, `^core-network-([0-9a-f]{8,17})$`. Update: replaces.
        core_network_id: Str = "CoreNetworkId",
        /// `VpcArn`: at most 500 characters. Update: replaces.
        vpc_arn: Str = "VpcArn",
        /// `SubnetArns`: at most 500 characters. Update: in place.
        subnet_arns: List<Str> = "SubnetArns",
    }
    set {
        /// `CoreNetworkId`: at most 50 characters, `^core-network-([0-9a-f]{8,17})$`. Update: replaces.
        core_network_id: Str = "CoreNetworkId";
        /// `Options`. Update: in place.
        options: vpc_attachment::VpcOptions = "Options";
        /// `RoutingPolicyLabel`: at most 256 characters, `^[\s\S]*$`. Update: in place.
        routing_policy_label: Str = "RoutingPolicyLabel";
        /// `SubnetArns`: at most 500 characters. Update: in place.
        subnet_arns: List<Str> = "SubnetArns";
        /// `Tags`: no item twice. Update: in place.
        tags: List<vpc_attachment::Tag> = "Tags";
        /// `VpcArn`: at most 500 characters. Update: replaces.
        vpc_arn: Str = "VpcArn";
    }
    get {
        /// `AttachmentPolicyRuleNumber`
        attachment_policy_rule_number: Int = "AttachmentPolicyRuleNumber";
        /// `AttachmentType`
        attachment_type: Str = "AttachmentType";
        /// `CoreNetworkArn`
        core_network_arn: Arn = "CoreNetworkArn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `EdgeLocation`
        edge_location: Str = "EdgeLocation";
        /// `LastModificationErrors`
        last_modification_errors: List<Str> = "LastModificationErrors";
        /// `NetworkFunctionGroupName`
        network_function_group_name: Str = "NetworkFunctionGroupName";
        /// `OwnerAccountId`
        owner_account_id: Str = "OwnerAccountId";
        /// `ProposedNetworkFunctionGroupChange`
        proposed_network_function_group_change: Json = "ProposedNetworkFunctionGroupChange";
        /// `ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber`
        proposed_network_function_group_change_attachment_policy_rule_number: Int = "ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber";
        /// `ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName`
        proposed_network_function_group_change_network_function_group_name: Str = "ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName";
        /// `ProposedNetworkFunctionGroupChange.Tags`
        proposed_network_function_group_change_tags: List<Str> = "ProposedNetworkFunctionGroupChange.Tags";
        /// `ProposedSegmentChange`
        proposed_segment_change: Json = "ProposedSegmentChange";
        /// `ProposedSegmentChange.AttachmentPolicyRuleNumber`
        proposed_segment_change_attachment_policy_rule_number: Int = "ProposedSegmentChange.AttachmentPolicyRuleNumber";
        /// `ProposedSegmentChange.SegmentName`
        proposed_segment_change_segment_name: Str = "ProposedSegmentChange.SegmentName";
        /// `ProposedSegmentChange.Tags`
        proposed_segment_change_tags: List<Str> = "ProposedSegmentChange.Tags";
        /// `ResourceArn`
        resource_arn: Arn = "ResourceArn";
        /// `SegmentName`
        segment_name: Str = "SegmentName";
        /// `State`
        state: Str = "State";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref attachment_id;
}

/// Property types of `AWS::NetworkManager::VpcAttachment`.
pub mod vpc_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connect_attachment::Tag;

    property! {
        /// `VpcOptions` of `AWS::NetworkManager::VpcAttachment`.
        VpcOptions;
        new ();
        set {
            /// `ApplianceModeSupport`: default `false`. Update: in place.
            appliance_mode_support: Bool = "ApplianceModeSupport";
            /// `DnsSupport`: default `true`. Update: in place.
            dns_support: Bool = "DnsSupport";
            /// `Ipv6Support`: default `false`. Update: in place.
            ipv6_support: Bool = "Ipv6Support";
            /// `SecurityGroupReferencingSupport`: default `true`. Update: in place.
            security_group_referencing_support: Bool = "SecurityGroupReferencingSupport";
        }
    }
}
