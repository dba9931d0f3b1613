// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DirectConnect`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DirectConnect::Connection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-connection.html).
    Connection = "AWS::DirectConnect::Connection", Ref = DirectConnectConnectionArn;
    tags "Tags" List;
    new_with ConnectionRequired {
        /// `Bandwidth`: `^[1-9][0-9]*(M|G)bps$`. Update: replaces.
        bandwidth: Str = "Bandwidth",
        /// `ConnectionName`: `^[\w \-_,\/]{1,200}$`. Update: in place.
        connection_name: Str = "ConnectionName",
        /// `Location`: `^[a-zA-Z0-9-]+$`. Update: replaces.
        location: Str = "Location",
    }
    set {
        /// `Bandwidth`: `^[1-9][0-9]*(M|G)bps$`. Update: replaces.
        bandwidth: Str = "Bandwidth";
        /// `ConnectionName`: `^[\w \-_,\/]{1,200}$`. Update: in place.
        connection_name: Str = "ConnectionName";
        /// `LagId`. Update: in place.
        lag_id: DirectConnectLag = "LagId";
        /// `Location`: `^[a-zA-Z0-9-]+$`. Update: replaces.
        location: Str = "Location";
        /// `ProviderName`. Update: replaces.
        provider_name: Str = "ProviderName";
        /// `RequestMACSec`. Update: replaces.
        request_mac_sec: Bool = "RequestMACSec";
        /// `Tags`: at least 1 items, no item twice. Update: in place.
        tags: List<connection::Tag> = "Tags";
    }
    get {
        /// `ConnectionId`
        connection_id: DirectConnectConnectionId = "ConnectionId";
        /// `ConnectionState`
        connection_state: Str = "ConnectionState";
    }
    ref connection_arn;
}

/// Property types of `AWS::DirectConnect::Connection`.
pub mod connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::DirectConnect::Connection`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::DirectConnect::DirectConnectGateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgateway.html).
    DirectConnectGateway = "AWS::DirectConnect::DirectConnectGateway", Ref = DirectConnectDirectConnectGatewayArn;
    tags "Tags" List;
    new (direct_connect_gateway_name: Str = "DirectConnectGatewayName");
    set {
        /// `AmazonSideAsn`: `^[1-9][0-9]*$`. Update: replaces.
        amazon_side_asn: Str = "AmazonSideAsn";
        /// `DirectConnectGatewayName`: `^[\w \-_,\/]{1,100}$`. Update: in place.
        direct_connect_gateway_name: Str = "DirectConnectGatewayName";
        /// `Tags`: at least 1 items, no item twice. Update: in place.
        tags: List<direct_connect_gateway::Tag> = "Tags";
    }
    get {
        /// `DirectConnectGatewayId`
        direct_connect_gateway_id: DirectConnectDirectConnectGatewayId = "DirectConnectGatewayId";
    }
    ref direct_connect_gateway_arn;
}

/// Property types of `AWS::DirectConnect::DirectConnectGateway`.
pub mod direct_connect_gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connection::Tag;
}

resource! {
    /// `AWS::DirectConnect::DirectConnectGatewayAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgatewayassociation.html).
    DirectConnectGatewayAssociation = "AWS::DirectConnect::DirectConnectGatewayAssociation", Ref = Str;
    new_with DirectConnectGatewayAssociationRequired {
        /// `DirectConnectGatewayId`. Update: replaces.
        direct_connect_gateway_id: DirectConnectDirectConnectGateway = "DirectConnectGatewayId",
        /// `AssociatedGatewayId`. Update: replaces.
        associated_gateway_id: Str = "AssociatedGatewayId",
    }
    set {
        /// `AcceptDirectConnectGatewayAssociationProposalRoleArn`: `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`. Update: replaces.
        accept_direct_connect_gateway_association_proposal_role_arn: IamRoleArn = "AcceptDirectConnectGatewayAssociationProposalRoleArn";
        /// `AllowedPrefixesToDirectConnectGateway`: at least 1 items, no item twice, `^[0-9a-fA-F:.]+/[0-9]+$`. Update: in place.
        allowed_prefixes_to_direct_connect_gateway: List<Str> = "AllowedPrefixesToDirectConnectGateway";
        /// `AssociatedGatewayId`. Update: replaces.
        associated_gateway_id: Str = "AssociatedGatewayId";
        /// `DirectConnectGatewayId`. Update: replaces.
        direct_connect_gateway_id: DirectConnectDirectConnectGateway = "DirectConnectGatewayId";
    }
    get {
    }
    ref association_id;
}

resource! {
    /// `AWS::DirectConnect::Lag`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-lag.html).
    Lag = "AWS::DirectConnect::Lag", Ref = DirectConnectLagArn;
    tags "Tags" List;
    new_with LagRequired {
        /// `LagName`: `^[\w \-_,\/]{1,200}$`. Update: in place.
        lag_name: Str = "LagName",
        /// `Location`: `^[a-zA-Z0-9-]+$`. Update: replaces.
        location: Str = "Location",
        /// `ConnectionsBandwidth`: `^[1-9][0-9]*(M|G)bps$`. Update: replaces.
        connections_bandwidth: Str = "ConnectionsBandwidth",
    }
    set {
        /// `ConnectionsBandwidth`: `^[1-9][0-9]*(M|G)bps$`. Update: replaces.
        connections_bandwidth: Str = "ConnectionsBandwidth";
        /// `LagName`: `^[\w \-_,\/]{1,200}$`. Update: in place.
        lag_name: Str = "LagName";
        /// `Location`: `^[a-zA-Z0-9-]+$`. Update: replaces.
        location: Str = "Location";
        /// `MinimumLinks`. Update: in place.
        minimum_links: Int = "MinimumLinks";
        /// `ProviderName`. Update: replaces.
        provider_name: Str = "ProviderName";
        /// `RequestMACSec`. Update: replaces.
        request_mac_sec: Bool = "RequestMACSec";
        /// `Tags`: at least 1 items, no item twice. Update: in place.
        tags: List<lag::Tag> = "Tags";
    }
    get {
        /// `LagId`
        lag_id: DirectConnectLagId = "LagId";
        /// `LagState`
        lag_state: Str = "LagState";
    }
    ref lag_arn;
}

/// Property types of `AWS::DirectConnect::Lag`.
pub mod lag {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connection::Tag;
}

resource! {
    /// `AWS::DirectConnect::PrivateVirtualInterface`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-privatevirtualinterface.html).
    PrivateVirtualInterface = "AWS::DirectConnect::PrivateVirtualInterface", Ref = Arn;
    tags "Tags" List;
    new_with PrivateVirtualInterfaceRequired {
        /// `BgpPeers`: 1 to 2 items, no item twice. Update: in place.
        bgp_peers: List<private_virtual_interface::BgpPeer> = "BgpPeers",
        /// `ConnectionId`. Update: in place.
        connection_id: Str = "ConnectionId",
        /// `VirtualInterfaceName`: `^[\w \-_,\/]{1,100}$`. Update: in place.
        virtual_interface_name: Str = "VirtualInterfaceName",
        /// `Vlan`: 0 to 4095. Update: replaces.
        vlan: Int = "Vlan",
    }
    set {
        /// `AllocatePrivateVirtualInterfaceRoleArn`: `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`. Update: replaces.
        allocate_private_virtual_interface_role_arn: IamRoleArn = "AllocatePrivateVirtualInterfaceRoleArn";
        /// `BgpPeers`: 1 to 2 items, no item twice. Update: in place.
        bgp_peers: List<private_virtual_interface::BgpPeer> = "BgpPeers";
        /// `ConnectionId`. Update: in place.
        connection_id: Str = "ConnectionId";
        /// `DirectConnectGatewayId`. Update: replaces.
        direct_connect_gateway_id: DirectConnectDirectConnectGateway = "DirectConnectGatewayId";
        /// `EnableSiteLink`. Update: in place.
        enable_site_link: Bool = "EnableSiteLink";
        /// `Mtu`. Update: in place.
        mtu: Int = "Mtu";
        /// `RateLimit`: `^[0-9]+\.?[0-9]*(Mbps|Gbps|Tbps)$`. Update: in place.
        rate_limit: Str = "RateLimit";
        /// `Tags`: at least 1 items, no item twice. Update: in place.
        tags: List<private_virtual_interface::Tag> = "Tags";
        /// `VirtualGatewayId`. Update: replaces.
        virtual_gateway_id: Str = "VirtualGatewayId";
        /// `VirtualInterfaceName`: `^[\w \-_,\/]{1,100}$`. Update: in place.
        virtual_interface_name: Str = "VirtualInterfaceName";
        /// `Vlan`: 0 to 4095. Update: replaces.
        vlan: Int = "Vlan";
    }
    get {
        /// `VirtualInterfaceId`
        virtual_interface_id: Str = "VirtualInterfaceId";
    }
    ref virtual_interface_arn;
}

/// Property types of `AWS::DirectConnect::PrivateVirtualInterface`.
pub mod private_virtual_interface {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BgpPeer` of `AWS::DirectConnect::PrivateVirtualInterface`.
        BgpPeer;
        new_with BgpPeerRequired {
            /// `AddressFamily`: `^(ipv4)|(ipv6)$`. Update: in place.
            address_family: Str = "AddressFamily",
            /// `Asn`: `^[1-9][0-9]*$`. Update: in place.
            asn: Str = "Asn",
        }
        set {
            /// `AmazonAddress`: `^[0-9a-fA-F:.]+/[0-9]+$`. Update: in place.
            amazon_address: Str = "AmazonAddress";
            /// `AuthKey`. Update: in place.
            auth_key: Str = "AuthKey";
            /// `BgpPeerId`: `^dxpeer-[a-z0-9]{8}$`. Update: in place.
            bgp_peer_id: Str = "BgpPeerId";
            /// `CustomerAddress`: `^[0-9a-fA-F:.]+/[0-9]+$`. Update: in place.
            customer_address: Str = "CustomerAddress";
        }
    }

    property! {
        /// `Tag` of `AWS::DirectConnect::PrivateVirtualInterface`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::DirectConnect::PublicVirtualInterface`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-publicvirtualinterface.html).
    PublicVirtualInterface = "AWS::DirectConnect::PublicVirtualInterface", Ref = Arn;
    tags "Tags" List;
    new_with PublicVirtualInterfaceRequired {
        /// `BgpPeers`: 1 to 2 items, no item twice. Update: in place.
        bgp_peers: List<public_virtual_interface::BgpPeer> = "BgpPeers",
        /// `ConnectionId`. Update: in place.
        connection_id: Str = "ConnectionId",
        /// `VirtualInterfaceName`: `^[\w \-_,\/]{1,100}$`. Update: in place.
        virtual_interface_name: Str = "VirtualInterfaceName",
        /// `Vlan`: 0 to 4095. Update: replaces.
        vlan: Int = "Vlan",
    }
    set {
        /// `AllocatePublicVirtualInterfaceRoleArn`: `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`. Update: replaces.
        allocate_public_virtual_interface_role_arn: IamRoleArn = "AllocatePublicVirtualInterfaceRoleArn";
        /// `BgpPeers`: 1 to 2 items, no item twice. Update: in place.
        bgp_peers: List<public_virtual_interface::BgpPeer> = "BgpPeers";
        /// `ConnectionId`. Update: in place.
        connection_id: Str = "ConnectionId";
        /// `RateLimit`: `^[0-9]+\.?[0-9]*(Mbps|Gbps|Tbps)$`. Update: in place.
        rate_limit: Str = "RateLimit";
        /// `RouteFilterPrefixes`: at least 1 items, no item twice, `^[0-9a-fA-F:.]+/[0-9]+$`. Update: replaces.
        route_filter_prefixes: List<Str> = "RouteFilterPrefixes";
        /// `Tags`: at least 1 items, no item twice. Update: in place.
        tags: List<public_virtual_interface::Tag> = "Tags";
        /// `VirtualInterfaceName`: `^[\w \-_,\/]{1,100}$`. Update: in place.
        virtual_interface_name: Str = "VirtualInterfaceName";
        /// `Vlan`: 0 to 4095. Update: replaces.
        vlan: Int = "Vlan";
    }
    get {
        /// `VirtualInterfaceId`
        virtual_interface_id: Str = "VirtualInterfaceId";
    }
    ref virtual_interface_arn;
}

/// Property types of `AWS::DirectConnect::PublicVirtualInterface`.
pub mod public_virtual_interface {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::private_virtual_interface::{BgpPeer, BgpPeerRequired, Tag};
}

resource! {
    /// `AWS::DirectConnect::TransitVirtualInterface`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-transitvirtualinterface.html).
    TransitVirtualInterface = "AWS::DirectConnect::TransitVirtualInterface", Ref = Arn;
    tags "Tags" List;
    new_with TransitVirtualInterfaceRequired {
        /// `BgpPeers`: 1 to 2 items, no item twice. Update: in place.
        bgp_peers: List<transit_virtual_interface::BgpPeer> = "BgpPeers",
        /// `ConnectionId`. Update: in place.
        connection_id: Str = "ConnectionId",
        /// `DirectConnectGatewayId`. Update: replaces.
        direct_connect_gateway_id: DirectConnectDirectConnectGateway = "DirectConnectGatewayId",
        /// `VirtualInterfaceName`: `^[\w \-_,\/]{1,100}$`. Update: in place.
        virtual_interface_name: Str = "VirtualInterfaceName",
        /// `Vlan`: 0 to 4095. Update: replaces.
        vlan: Int = "Vlan",
    }
    set {
        /// `AllocateTransitVirtualInterfaceRoleArn`: `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`. Update: replaces.
        allocate_transit_virtual_interface_role_arn: IamRoleArn = "AllocateTransitVirtualInterfaceRoleArn";
        /// `BgpPeers`: 1 to 2 items, no item twice. Update: in place.
        bgp_peers: List<transit_virtual_interface::BgpPeer> = "BgpPeers";
        /// `ConnectionId`. Update: in place.
        connection_id: Str = "ConnectionId";
        /// `DirectConnectGatewayId`. Update: replaces.
        direct_connect_gateway_id: DirectConnectDirectConnectGateway = "DirectConnectGatewayId";
        /// `EnableSiteLink`. Update: in place.
        enable_site_link: Bool = "EnableSiteLink";
        /// `Mtu`. Update: in place.
        mtu: Int = "Mtu";
        /// `RateLimit`: `^[0-9]+\.?[0-9]*(Mbps|Gbps|Tbps)$`. Update: in place.
        rate_limit: Str = "RateLimit";
        /// `Tags`: at least 1 items, no item twice. Update: in place.
        tags: List<transit_virtual_interface::Tag> = "Tags";
        /// `VirtualInterfaceName`: `^[\w \-_,\/]{1,100}$`. Update: in place.
        virtual_interface_name: Str = "VirtualInterfaceName";
        /// `Vlan`: 0 to 4095. Update: replaces.
        vlan: Int = "Vlan";
    }
    get {
        /// `VirtualInterfaceId`
        virtual_interface_id: Str = "VirtualInterfaceId";
    }
    ref virtual_interface_arn;
}

/// Property types of `AWS::DirectConnect::TransitVirtualInterface`.
pub mod transit_virtual_interface {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::private_virtual_interface::{BgpPeer, BgpPeerRequired, Tag};
}
