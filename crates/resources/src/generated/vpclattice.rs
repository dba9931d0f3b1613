// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::VpcLattice`: 14 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::VpcLattice::AccessLogSubscription`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-accesslogsubscription.html).
    AccessLogSubscription = "AWS::VpcLattice::AccessLogSubscription", Ref = Arn;
    tags "Tags" List;
    new (destination_arn: Str = "DestinationArn");
    set {
        /// `DestinationArn`: 20 to 2048 characters. Update: in place.
        destination_arn: Str = "DestinationArn";
        /// `ResourceIdentifier`: 17 to 2048 characters. Update: replaces.
        resource_identifier: Str = "ResourceIdentifier";
        /// `ServiceNetworkLogType`. Update: in place.
        service_network_log_type: access_log_subscription::ServiceNetworkLogType = "ServiceNetworkLogType";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<access_log_subscription::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `ResourceArn`
        resource_arn: Arn = "ResourceArn";
        /// `ResourceId`
        resource_id: Str = "ResourceId";
    }
    ref arn;
}

/// Property types of `AWS::VpcLattice::AccessLogSubscription`.
pub mod access_log_subscription {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::VpcLattice::AccessLogSubscription`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ServiceNetworkLogType` of `AWS::VpcLattice::AccessLogSubscription`.
        ServiceNetworkLogType {
            SERVICE = "SERVICE",
            RESOURCE = "RESOURCE",
        }
    }
}

resource! {
    /// `AWS::VpcLattice::AuthPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-authpolicy.html).
    AuthPolicy = "AWS::VpcLattice::AuthPolicy", Ref = Str;
    new (resource_identifier: Str = "ResourceIdentifier", policy: PolicyDocument = "Policy");
    set {
        /// `Policy`: at most 36 864 characters. Update: in place.
        policy: PolicyDocument = "Policy";
        /// `ResourceIdentifier`: 17 to 200 characters. Update: replaces.
        resource_identifier: Str = "ResourceIdentifier";
    }
    get {
        /// `State`
        state: Str = "State";
    }
    ref resource_identifier;
}

resource! {
    /// `AWS::VpcLattice::DomainVerification`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-domainverification.html).
    DomainVerification = "AWS::VpcLattice::DomainVerification", Ref = Arn;
    tags "Tags" List;
    new (domain_name: Str = "DomainName");
    set {
        /// `DomainName`: 3 to 255 characters. Update: replaces.
        domain_name: Str = "DomainName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<domain_verification::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
        /// `TxtMethodConfig`
        txt_method_config: Json = "TxtMethodConfig";
        /// `TxtMethodConfig.name`
        txt_method_config_name: Str = "TxtMethodConfig.name";
        /// `TxtMethodConfig.value`
        txt_method_config_value: Str = "TxtMethodConfig.value";
    }
    ref arn;
}

/// Property types of `AWS::VpcLattice::DomainVerification`.
pub mod domain_verification {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::VpcLattice::DomainVerification`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: 1 to 256 characters. Update: in place.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::VpcLattice::Listener`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-listener.html).
    Listener = "AWS::VpcLattice::Listener", Ref = Arn;
    tags "Tags" List;
    new (default_action: listener::DefaultAction = "DefaultAction", protocol: listener::Protocol = "Protocol");
    set {
        /// `DefaultAction`. Update: in place.
        default_action: listener::DefaultAction = "DefaultAction";
        /// `Name`: 3 to 63 characters. Update: replaces.
        name: Str = "Name";
        /// `Port`: 1 to 65 535. Update: replaces.
        port: Int = "Port";
        /// `Protocol`. Update: replaces.
        protocol: listener::Protocol = "Protocol";
        /// `ServiceIdentifier`: 21 to 2048 characters. Update: replaces.
        service_identifier: Str = "ServiceIdentifier";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<listener::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `ServiceArn`
        service_arn: Arn = "ServiceArn";
        /// `ServiceId`
        service_id: Str = "ServiceId";
    }
    ref arn;
}

/// Property types of `AWS::VpcLattice::Listener`.
pub mod listener {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_log_subscription::Tag;

    property! {
        /// `DefaultAction` of `AWS::VpcLattice::Listener`.
        DefaultAction;
        new ();
        set {
            /// `FixedResponse`. Update: in place.
            fixed_response: FixedResponse = "FixedResponse";
            /// `Forward`. Update: in place.
            forward: Forward = "Forward";
        }
    }

    property! {
        /// `FixedResponse` of `AWS::VpcLattice::Listener`.
        FixedResponse;
        new (status_code: Int = "StatusCode");
        set {
        }
    }

    property! {
        /// `Forward` of `AWS::VpcLattice::Listener`.
        Forward;
        new (target_groups: List<WeightedTargetGroup> = "TargetGroups");
        set {
        }
    }

    property! {
        /// `WeightedTargetGroup` of `AWS::VpcLattice::Listener`.
        WeightedTargetGroup;
        new (target_group_identifier: Str = "TargetGroupIdentifier");
        set {
            /// `Weight`: 0 to 999. Update: in place.
            weight: Int = "Weight";
        }
    }

    values! {
        /// `Protocol` of `AWS::VpcLattice::Listener`.
        Protocol {
            HTTP = "HTTP",
            HTTPS = "HTTPS",
            TLS_PASSTHROUGH = "TLS_PASSTHROUGH",
        }
    }
}

resource! {
    /// `AWS::VpcLattice::ResourceConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html).
    ResourceConfiguration = "AWS::VpcLattice::ResourceConfiguration", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", resource_configuration_type: resource_configuration::ResourceConfigurationType = "ResourceConfigurationType");
    set {
        /// `AllowAssociationToSharableServiceNetwork`. Update: in place.
        allow_association_to_sharable_service_network: Bool = "AllowAssociationToSharableServiceNetwork";
        /// `CustomDomainName`: 3 to 255 characters. Update: replaces.
        custom_domain_name: Str = "CustomDomainName";
        /// `DomainVerificationId`: 20 characters, `^dv-[a-fA-F0-9]{17}$`. Update: replaces.
        domain_verification_id: Str = "DomainVerificationId";
        /// `GroupDomain`: 3 to 255 characters. Update: replaces.
        group_domain: Str = "GroupDomain";
        /// `Name`: 3 to 40 characters. Update: in place.
        name: Str = "Name";
        /// `PortRanges`: 1 to 11 characters, `^((\d{1,5}\-\d{1,5})|(\d+))$`. Update: in place.
        port_ranges: List<Str> = "PortRanges";
        /// `ProtocolType`. Update: replaces.
        protocol_type: resource_configuration::ProtocolType = "ProtocolType";
        /// `ResourceConfigurationAuthType`. Update: replaces.
        resource_configuration_auth_type: resource_configuration::ResourceConfigurationAuthType = "ResourceConfigurationAuthType";
        /// `ResourceConfigurationDefinition`. Update: in place.
        resource_configuration_definition: resource_configuration::ResourceConfigurationDefinition = "ResourceConfigurationDefinition";
        /// `ResourceConfigurationGroupId`: 22 characters, `^rcfg-[0-9a-z]{17}$`. Update: in place.
        resource_configuration_group_id: Str = "ResourceConfigurationGroupId";
        /// `ResourceConfigurationType`. Update: replaces.
        resource_configuration_type: resource_configuration::ResourceConfigurationType = "ResourceConfigurationType";
        /// `ResourceGatewayId`. Update: replaces.
        resource_gateway_id: Str = "ResourceGatewayId";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<resource_configuration::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref arn;
}

/// Property types of `AWS::VpcLattice::ResourceConfiguration`.
pub mod resource_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::domain_verification::Tag;

    property! {
        /// `CidrResource` of `AWS::VpcLattice::ResourceConfiguration`.
        CidrResource;
        new (cidr_ranges: List<Str> = "CidrRanges");
        set {
        }
    }

    property! {
        /// `DnsResource` of `AWS::VpcLattice::ResourceConfiguration`.
        DnsResource;
        new (domain_name: Str = "DomainName", ip_address_type: IpAddressType = "IpAddressType");
        set {
        }
    }

    property! {
        /// `ResourceConfigurationDefinition` of `AWS::VpcLattice::ResourceConfiguration`.
        ResourceConfigurationDefinition;
        new ();
        set {
            /// `ArnResource`: at most 1224 characters, `^arn.*`. Update: in place.
            arn_resource: Str = "ArnResource";
            /// `CidrResource`. Update: in place.
            cidr_resource: CidrResource = "CidrResource";
            /// `DnsResource`. Update: in place.
            dns_resource: DnsResource = "DnsResource";
            /// `IpResource`: 4 to 39 characters. Update: in place.
            ip_resource: Str = "IpResource";
        }
    }

    values! {
        /// `IpAddressType` of `AWS::VpcLattice::ResourceConfiguration`.
        IpAddressType {
            IPV4 = "IPV4",
            IPV6 = "IPV6",
            DUALSTACK = "DUALSTACK",
        }
    }

    values! {
        /// `ProtocolType` of `AWS::VpcLattice::ResourceConfiguration`.
        ProtocolType {
            TCP = "TCP",
        }
    }

    values! {
        /// `ResourceConfigurationAuthType` of `AWS::VpcLattice::ResourceConfiguration`.
        ResourceConfigurationAuthType {
            NONE = "NONE",
            AWS_IAM = "AWS_IAM",
        }
    }

    values! {
        /// `ResourceConfigurationType` of `AWS::VpcLattice::ResourceConfiguration`.
        ResourceConfigurationType {
            GROUP = "GROUP",
            CHILD = "CHILD",
            SINGLE = "SINGLE",
            ARN = "ARN",
            CIDR = "CIDR",
        }
    }
}

resource! {
    /// `AWS::VpcLattice::ResourceGateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcegateway.html).
    ResourceGateway = "AWS::VpcLattice::ResourceGateway", Ref = Arn;
    tags "Tags" List;
    new_with ResourceGatewayRequired {
        /// `Name`: 3 to 40 characters. Update: replaces.
        name: Str = "Name",
        /// `VpcIdentifier`: 5 to 50 characters, `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Update: replaces.
        vpc_identifier: Str = "VpcIdentifier",
        /// `SubnetIds`: no item twice, 5 to 200 characters. Update: replaces.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds",
    }
    set {
        /// `IpAddressType`. Update: replaces.
        ip_address_type: resource_gateway::IpAddressType = "IpAddressType";
        /// `Ipv4AddressesPerEni`: 1 to 62. Update: in place.
        ipv4_addresses_per_eni: Int = "Ipv4AddressesPerEni";
        /// `Name`: 3 to 40 characters. Update: replaces.
        name: Str = "Name";
        /// `ResourceConfigDnsResolution`. Update: replaces.
        resource_config_dns_resolution: resource_gateway::ResourceConfigDnsResolution = "ResourceConfigDnsResolution";
        /// `SecurityGroupIds`: no item twice, 5 to 200 characters, `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SubnetIds`: no item twice, 5 to 200 characters. Update: replaces.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<resource_gateway::Tag> = "Tags";
        /// `VpcIdentifier`: 5 to 50 characters, `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Update: replaces.
        vpc_identifier: Str = "VpcIdentifier";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref arn;
}

/// Property types of `AWS::VpcLattice::ResourceGateway`.
pub mod resource_gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::domain_verification::Tag;

    pub use super::resource_configuration::IpAddressType;

    values! {
        /// `ResourceConfigDnsResolution` of `AWS::VpcLattice::ResourceGateway`.
        ResourceConfigDnsResolution {
            IN_VPC = "IN_VPC",
            PUBLIC = "PUBLIC",
        }
    }
}

resource! {
    /// `AWS::VpcLattice::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcepolicy.html).
    ResourcePolicy = "AWS::VpcLattice::ResourcePolicy", Ref = Arn;
    new (resource_arn: Str = "ResourceArn", policy: PolicyDocument = "Policy");
    set {
        /// `Policy`: 1 to 10 000 characters, `^.*\S.*$`. Update: in place.
        policy: PolicyDocument = "Policy";
        /// `ResourceArn`: 20 to 200 characters. Update: replaces.
        resource_arn: Str = "ResourceArn";
    }
    get {
    }
    ref resource_arn;
}

resource! {
    /// `AWS::VpcLattice::Rule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-rule.html).
    Rule = "AWS::VpcLattice::Rule", Ref = Arn;
    tags "Tags" List;
    new (action: rule::Action = "Action", match_: rule::Match = "Match", priority: Int = "Priority");
    set {
        /// `Action`. Update: in place.
        action: rule::Action = "Action";
        /// `ListenerIdentifier`: 20 to 2048 characters. Update: replaces.
        listener_identifier: Str = "ListenerIdentifier";
        /// `Match`. Update: in place.
        match_: rule::Match = "Match";
        /// `Name`: 3 to 63 characters. Update: replaces.
        name: Str = "Name";
        /// `Priority`: 1 to 2000. Update: in place.
        priority: Int = "Priority";
        /// `ServiceIdentifier`: 20 to 2048 characters. Update: replaces.
        service_identifier: Str = "ServiceIdentifier";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<rule::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref arn;
}

/// Property types of `AWS::VpcLattice::Rule`.
pub mod rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_log_subscription::Tag;

    pub use super::listener::{FixedResponse, Forward, WeightedTargetGroup};

    property! {
        /// `Action` of `AWS::VpcLattice::Rule`.
        Action;
        new ();
        set {
            /// `FixedResponse`. Update: in place.
            fixed_response: FixedResponse = "FixedResponse";
            /// `Forward`. Update: in place.
            forward: Forward = "Forward";
        }
    }

    property! {
        /// `HeaderMatch` of `AWS::VpcLattice::Rule`.
        HeaderMatch;
        new (match_: HeaderMatchType = "Match", name: Str = "Name");
        set {
            /// `CaseSensitive`: default `false`. Update: in place.
            case_sensitive: Bool = "CaseSensitive";
        }
    }

    property! {
        /// `HeaderMatchType` of `AWS::VpcLattice::Rule`.
        HeaderMatchType;
        new ();
        set {
            /// `Contains`: 1 to 128 characters. Update: in place.
            contains: Str = "Contains";
            /// `Exact`: 1 to 128 characters. Update: in place.
            exact: Str = "Exact";
            /// `Prefix`: 1 to 128 characters. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `HttpMatch` of `AWS::VpcLattice::Rule`.
        HttpMatch;
        new ();
        set {
            /// `HeaderMatches`: at most 5 items. Update: in place.
            header_matches: List<HeaderMatch> = "HeaderMatches";
            /// `Method`. Update: in place.
            method: Method = "Method";
            /// `PathMatch`. Update: in place.
            path_match: PathMatch = "PathMatch";
        }
    }

    property! {
        /// `Match` of `AWS::VpcLattice::Rule`.
        Match;
        new (http_match: HttpMatch = "HttpMatch");
        set {
        }
    }

    property! {
        /// `PathMatch` of `AWS::VpcLattice::Rule`.
        PathMatch;
        new (match_: PathMatchType = "Match");
        set {
            /// `CaseSensitive`: default `false`. Update: in place.
            case_sensitive: Bool = "CaseSensitive";
        }
    }

    property! {
        /// `PathMatchType` of `AWS::VpcLattice::Rule`.
        PathMatchType;
        new ();
        set {
            /// `Exact`: 1 to 128 characters, `^\/[a-zA-Z0-9@:%_+.~#?&\/=-]*$`. Update: in place.
            exact: Str = "Exact";
            /// `Prefix`: 1 to 128 characters, `^\/[a-zA-Z0-9@:%_+.~#?&\/=-]*$`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    values! {
        /// `Method` of `AWS::VpcLattice::Rule`.
        Method {
            CONNECT = "CONNECT",
            DELETE = "DELETE",
            GET = "GET",
            HEAD = "HEAD",
            OPTIONS = "OPTIONS",
            POST = "POST",
            PUT = "PUT",
            TRACE = "TRACE",
        }
    }
}

resource! {
    /// `AWS::VpcLattice::Service`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-service.html).
    Service = "AWS::VpcLattice::Service", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AuthType`: default `"NONE"`. Update: in place.
        auth_type: service::AuthType = "AuthType";
        /// `CertificateArn`: at most 2048 characters. Update: in place.
        certificate_arn: CertificateManagerCertificateArn = "CertificateArn";
        /// `CustomDomainName`: 3 to 255 characters. Update: replaces.
        custom_domain_name: Str = "CustomDomainName";
        /// `DnsEntry`. Update: in place.
        dns_entry: service::DnsEntry = "DnsEntry";
        /// `IdleTimeoutSeconds`: 60 to 600. Update: in place.
        idle_timeout_seconds: Int = "IdleTimeoutSeconds";
        /// `Name`: 3 to 40 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<service::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DnsEntry.DomainName`
        dns_entry_domain_name: Str = "DnsEntry.DomainName";
        /// `DnsEntry.HostedZoneId`
        dns_entry_hosted_zone_id: Str = "DnsEntry.HostedZoneId";
        /// `Id`
        id: Str = "Id";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::VpcLattice::Service`.
pub mod service {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_log_subscription::Tag;

    property! {
        /// `DnsEntry` of `AWS::VpcLattice::Service`.
        DnsEntry;
        new ();
        set {
            /// `DomainName`. Update: in place.
            domain_name: Str = "DomainName";
            /// `HostedZoneId`. Update: in place.
            hosted_zone_id: Str = "HostedZoneId";
        }
    }

    values! {
        /// `AuthType` of `AWS::VpcLattice::Service`.
        AuthType {
            NONE = "NONE",
            AWS_IAM = "AWS_IAM",
        }
    }
}

resource! {
    /// `AWS::VpcLattice::ServiceNetwork`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetwork.html).
    ServiceNetwork = "AWS::VpcLattice::ServiceNetwork", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AuthType`: default `"NONE"`. Update: in place.
        auth_type: service_network::AuthType = "AuthType";
        /// `Name`: 3 to 63 characters. Update: replaces.
        name: Str = "Name";
        /// `SharingConfig`. Update: replaces.
        sharing_config: service_network::SharingConfig = "SharingConfig";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<service_network::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::VpcLattice::ServiceNetwork`.
pub mod service_network {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_log_subscription::Tag;

    pub use super::service::AuthType;

    property! {
        /// `SharingConfig` of `AWS::VpcLattice::ServiceNetwork`.
        SharingConfig;
        new (enabled: Bool = "enabled");
        set {
        }
    }
}

resource! {
    /// `AWS::VpcLattice::ServiceNetworkResourceAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkresourceassociation.html).
    ServiceNetworkResourceAssociation = "AWS::VpcLattice::ServiceNetworkResourceAssociation", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `PrivateDnsEnabled`. Update: replaces.
        private_dns_enabled: Bool = "PrivateDnsEnabled";
        /// `ResourceConfigurationId`: 17 to 2048 characters, `^rcfg-[0-9a-z]{17}$`. Update: replaces.
        resource_configuration_id: Str = "ResourceConfigurationId";
        /// `ServiceNetworkId`: 3 to 2048 characters. Update: replaces.
        service_network_id: Str = "ServiceNetworkId";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<service_network_resource_association::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref arn;
}

/// Property types of `AWS::VpcLattice::ServiceNetworkResourceAssociation`.
pub mod service_network_resource_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_log_subscription::Tag;
}

resource! {
    /// `AWS::VpcLattice::ServiceNetworkServiceAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkserviceassociation.html).
    ServiceNetworkServiceAssociation = "AWS::VpcLattice::ServiceNetworkServiceAssociation", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `DnsEntry`. Update: in place.
        dns_entry: service_network_service_association::DnsEntry = "DnsEntry";
        /// `ServiceIdentifier`: 20 to 2048 characters. Update: replaces.
        service_identifier: Str = "ServiceIdentifier";
        /// `ServiceNetworkIdentifier`: 20 to 2048 characters. Update: replaces.
        service_network_identifier: Str = "ServiceNetworkIdentifier";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<service_network_service_association::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DnsEntry.DomainName`
        dns_entry_domain_name: Str = "DnsEntry.DomainName";
        /// `DnsEntry.HostedZoneId`
        dns_entry_hosted_zone_id: Str = "DnsEntry.HostedZoneId";
        /// `Id`
        id: Str = "Id";
        /// `ServiceArn`
        service_arn: Arn = "ServiceArn";
        /// `ServiceId`
        service_id: Str = "ServiceId";
        /// `ServiceName`
        service_name: Str = "ServiceName";
        /// `ServiceNetworkArn`
        service_network_arn: Arn = "ServiceNetworkArn";
        /// `ServiceNetworkId`
        service_network_id: Str = "ServiceNetworkId";
        /// `ServiceNetworkName`
        service_network_name: Str = "ServiceNetworkName";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::VpcLattice::ServiceNetworkServiceAssociation`.
pub mod service_network_service_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_log_subscription::Tag;

    pub use super::service::DnsEntry;
}

resource! {
    /// `AWS::VpcLattice::ServiceNetworkVpcAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkvpcassociation.html).
    ServiceNetworkVpcAssociation = "AWS::VpcLattice::ServiceNetworkVpcAssociation", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `DnsOptions`. Update: in place.
        dns_options: service_network_vpc_association::DnsOptions = "DnsOptions";
        /// `PrivateDnsEnabled`. Update: in place.
        private_dns_enabled: Bool = "PrivateDnsEnabled";
        /// `SecurityGroupIds`: no item twice, at most 200 characters, `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `ServiceNetworkIdentifier`: 20 to 2048 characters. Update: replaces.
        service_network_identifier: Str = "ServiceNetworkIdentifier";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<service_network_vpc_association::Tag> = "Tags";
        /// `VpcIdentifier`: 5 to 2048 characters, `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Update: replaces.
        vpc_identifier: Str = "VpcIdentifier";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `ServiceNetworkArn`
        service_network_arn: Arn = "ServiceNetworkArn";
        /// `ServiceNetworkId`
        service_network_id: Str = "ServiceNetworkId";
        /// `ServiceNetworkName`
        service_network_name: Str = "ServiceNetworkName";
        /// `Status`
        status: Str = "Status";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref arn;
}

/// Property types of `AWS::VpcLattice::ServiceNetworkVpcAssociation`.
pub mod service_network_vpc_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_log_subscription::Tag;

    property! {
        /// `DnsOptions` of `AWS::VpcLattice::ServiceNetworkVpcAssociation`.
        DnsOptions;
        new ();
        set {
            /// `PrivateDnsPreference`. Update: in place.
            private_dns_preference: PrivateDnsPreference = "PrivateDnsPreference";
            /// `PrivateDnsSpecifiedDomains`: 1 to 10 items, no item twice, 1 to 255 characters. Update: in place.
            private_dns_specified_domains: List<Str> = "PrivateDnsSpecifiedDomains";
        }
    }

    values! {
        /// `PrivateDnsPreference` of `AWS::VpcLattice::ServiceNetworkVpcAssociation`.
        PrivateDnsPreference {
            VERIFIED_DOMAINS_ONLY = "VERIFIED_DOMAINS_ONLY",
            ALL_DOMAINS = "ALL_DOMAINS",
            VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS = "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
            SPECIFIED_DOMAINS_ONLY = "SPECIFIED_DOMAINS_ONLY",
        }
    }
}

resource! {
    /// `AWS::VpcLattice::TargetGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html).
    TargetGroup = "AWS::VpcLattice::TargetGroup", Ref = Arn;
    tags "Tags" List;
    new (type_: target_group::Type = "Type");
    set {
        /// `Config`. Update: in place.
        config: target_group::TargetGroupConfig = "Config";
        /// `Name`: 3 to 128 characters, `^(?!tg-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<target_group::Tag> = "Tags";
        /// `Targets`: at most 100 items. Update: in place.
        targets: List<target_group::Target> = "Targets";
        /// `Type`. Update: replaces.
        type_: target_group::Type = "Type";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::VpcLattice::TargetGroup`.
pub mod target_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_log_subscription::Tag;

    property! {
        /// `HealthCheckConfig` of `AWS::VpcLattice::TargetGroup`.
        HealthCheckConfig;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `HealthCheckIntervalSeconds`: 5 to 300. Update: in place.
            health_check_interval_seconds: Int = "HealthCheckIntervalSeconds";
            /// `HealthCheckTimeoutSeconds`: 1 to 120. Update: in place.
            health_check_timeout_seconds: Int = "HealthCheckTimeoutSeconds";
            /// `HealthyThresholdCount`: 2 to 10. Update: in place.
            healthy_threshold_count: Int = "HealthyThresholdCount";
            /// `Matcher`. Update: in place.
            matcher: Matcher = "Matcher";
            /// `Path`: at most 2048 characters, `(^/[a-zA-Z0-9@:%_+.~#?&/=-]*$|(^$))`. Update: in place.
            path: Str = "Path";
            /// `Port`: 1 to 65 535. Update: in place.
            port: Int = "Port";
            /// `Protocol`. Update: in place.
            protocol: HealthCheckConfigProtocol = "Protocol";
            /// `ProtocolVersion`. Update: in place.
            protocol_version: HealthCheckConfigProtocolVersion = "ProtocolVersion";
            /// `UnhealthyThresholdCount`: 2 to 10. Update: in place.
            unhealthy_threshold_count: Int = "UnhealthyThresholdCount";
        }
    }

    property! {
        /// `Matcher` of `AWS::VpcLattice::TargetGroup`.
        Matcher;
        new (http_code: Str = "HttpCode");
        set {
        }
    }

    property! {
        /// `Target` of `AWS::VpcLattice::TargetGroup`.
        Target;
        new (id: Str = "Id");
        set {
            /// `Port`: 1 to 65 535. Update: in place.
            port: Int = "Port";
        }
    }

    property! {
        /// `TargetGroupConfig` of `AWS::VpcLattice::TargetGroup`.
        TargetGroupConfig;
        new ();
        set {
            /// `HealthCheck`. Update: in place.
            health_check: HealthCheckConfig = "HealthCheck";
            /// `IpAddressType`: default `"IPV4"`. Update: replaces.
            ip_address_type: IpAddressType = "IpAddressType";
            /// `LambdaEventStructureVersion`. Update: replaces.
            lambda_event_structure_version: LambdaEventStructureVersion = "LambdaEventStructureVersion";
            /// `Port`: 1 to 65 535. Update: replaces.
            port: Int = "Port";
            /// `Protocol`. Update: replaces.
            protocol: TargetGroupConfigProtocol = "Protocol";
            /// `ProtocolVersion`: default `"HTTP1"`. Update: replaces.
            protocol_version: TargetGroupConfigProtocolVersion = "ProtocolVersion";
            /// `VpcIdentifier`: 5 to 2048 characters, `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Update: replaces.
            vpc_identifier: Str = "VpcIdentifier";
        }
    }

    values! {
        /// `HealthCheckConfigProtocol` of `AWS::VpcLattice::TargetGroup`.
        HealthCheckConfigProtocol {
            HTTP = "HTTP",
            HTTPS = "HTTPS",
        }
    }

    values! {
        /// `HealthCheckConfigProtocolVersion` of `AWS::VpcLattice::TargetGroup`.
        HealthCheckConfigProtocolVersion {
            HTTP1 = "HTTP1",
            HTTP2 = "HTTP2",
        }
    }

    values! {
        /// `IpAddressType` of `AWS::VpcLattice::TargetGroup`.
        IpAddressType {
            IPV4 = "IPV4",
            IPV6 = "IPV6",
        }
    }

    values! {
        /// `LambdaEventStructureVersion` of `AWS::VpcLattice::TargetGroup`.
        LambdaEventStructureVersion {
            V1 = "V1",
            V2 = "V2",
        }
    }

    values! {
        /// `TargetGroupConfigProtocol` of `AWS::VpcLattice::TargetGroup`.
        TargetGroupConfigProtocol {
            HTTP = "HTTP",
            HTTPS = "HTTPS",
            TCP = "TCP",
        }
    }

    values! {
        /// `TargetGroupConfigProtocolVersion` of `AWS::VpcLattice::TargetGroup`.
        TargetGroupConfigProtocolVersion {
            HTTP1 = "HTTP1",
            HTTP2 = "HTTP2",
            GRPC = "GRPC",
        }
    }

    values! {
        /// `Type` of `AWS::VpcLattice::TargetGroup`.
        Type {
            IP = "IP",
            LAMBDA = "LAMBDA",
            INSTANCE = "INSTANCE",
            ALB = "ALB",
        }
    }
}
