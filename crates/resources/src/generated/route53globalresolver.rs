// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Route53GlobalResolver`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Route53GlobalResolver::AccessSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesssource.html).
    AccessSource = "AWS::Route53GlobalResolver::AccessSource", Ref = Str;
    tags "Tags" List;
    new_with AccessSourceRequired {
        /// `Cidr`: 1 to 42 characters. Update: in place.
        cidr: Str = "Cidr",
        /// `DnsViewId`: 1 to 64 characters, `^[-.a-zA-Z0-9]+$`. Update: replaces.
        dns_view_id: Str = "DnsViewId",
        /// `Protocol`. Update: in place.
        protocol: access_source::DnsProtocol = "Protocol",
    }
    set {
        /// `Cidr`: 1 to 42 characters. Update: in place.
        cidr: Str = "Cidr";
        /// `ClientToken`: 1 to 256 characters. Update: replaces.
        client_token: Str = "ClientToken";
        /// `DnsViewId`: 1 to 64 characters, `^[-.a-zA-Z0-9]+$`. Update: replaces.
        dns_view_id: Str = "DnsViewId";
        /// `IpAddressType`. Update: in place.
        ip_address_type: access_source::IpAddressType = "IpAddressType";
        /// `Name`: 1 to 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Update: in place.
        name: Str = "Name";
        /// `Protocol`. Update: in place.
        protocol: access_source::DnsProtocol = "Protocol";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<access_source::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref access_source_id;
}

/// Property types of `AWS::Route53GlobalResolver::AccessSource`.
pub mod access_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Route53GlobalResolver::AccessSource`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `DnsProtocol` of `AWS::Route53GlobalResolver::AccessSource`.
        DnsProtocol {
            DO53 = "DO53",
            DOH = "DOH",
            DOT = "DOT",
        }
    }

    values! {
        /// `IpAddressType` of `AWS::Route53GlobalResolver::AccessSource`.
        IpAddressType {
            IPV4 = "IPV4",
            IPV6 = "IPV6",
        }
    }
}

resource! {
    /// `AWS::Route53GlobalResolver::AccessToken`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesstoken.html).
    AccessToken = "AWS::Route53GlobalResolver::AccessToken", Ref = Str;
    tags "Tags" List;
    new (dns_view_id: Str = "DnsViewId");
    set {
        /// `ClientToken`: 1 to 256 characters. Update: replaces.
        client_token: Str = "ClientToken";
        /// `DnsViewId`: 1 to 64 characters, `^[-.a-zA-Z0-9]+$`. Update: replaces.
        dns_view_id: Str = "DnsViewId";
        /// `ExpiresAt`. Update: replaces.
        expires_at: Str = "ExpiresAt";
        /// `Name`: 1 to 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<access_token::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `GlobalResolverId`
        global_resolver_id: Str = "GlobalResolverId";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `Value`
        value: Str = "Value";
    }
    ref access_token_id;
}

/// Property types of `AWS::Route53GlobalResolver::AccessToken`.
pub mod access_token {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_source::Tag;
}

resource! {
    /// `AWS::Route53GlobalResolver::DnsView`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-dnsview.html).
    DnsView = "AWS::Route53GlobalResolver::DnsView", Ref = Str;
    tags "Tags" List;
    new_with DnsViewRequired {
        /// `GlobalResolverId`: 1 to 64 characters, `^[-.a-zA-Z0-9]+$`. Update: replaces.
        global_resolver_id: Str = "GlobalResolverId",
        /// `Name`: 1 to 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `ClientToken`: 1 to 256 characters. Update: replaces.
        client_token: Str = "ClientToken";
        /// `Description`: 1 to 256 characters. Update: in place.
        description: Str = "Description";
        /// `DnssecValidation`. Update: in place.
        dnssec_validation: dns_view::DnsSecValidationType = "DnssecValidation";
        /// `EdnsClientSubnet`. Update: in place.
        edns_client_subnet: dns_view::EdnsClientSubnetType = "EdnsClientSubnet";
        /// `FirewallRulesFailOpen`. Update: in place.
        firewall_rules_fail_open: dns_view::FirewallRulesFailOpenType = "FirewallRulesFailOpen";
        /// `GlobalResolverId`: 1 to 64 characters, `^[-.a-zA-Z0-9]+$`. Update: replaces.
        global_resolver_id: Str = "GlobalResolverId";
        /// `Name`: 1 to 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<dns_view::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref dns_view_id;
}

/// Property types of `AWS::Route53GlobalResolver::DnsView`.
pub mod dns_view {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_source::Tag;

    values! {
        /// `DnsSecValidationType` of `AWS::Route53GlobalResolver::DnsView`.
        DnsSecValidationType {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `EdnsClientSubnetType` of `AWS::Route53GlobalResolver::DnsView`.
        EdnsClientSubnetType {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `FirewallRulesFailOpenType` of `AWS::Route53GlobalResolver::DnsView`.
        FirewallRulesFailOpenType {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::Route53GlobalResolver::FirewallDomainList`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewalldomainlist.html).
    FirewallDomainList = "AWS::Route53GlobalResolver::FirewallDomainList", Ref = Str;
    tags "Tags" List;
    new_with FirewallDomainListRequired {
        /// `GlobalResolverId`: 1 to 64 characters, `^[-.a-zA-Z0-9]+$`. Update: replaces.
        global_resolver_id: Str = "GlobalResolverId",
        /// `Name`: 1 to 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `ClientToken`: 1 to 256 characters. Update: replaces.
        client_token: Str = "ClientToken";
        /// `Description`: 1 to 256 characters. Update: replaces.
        description: Str = "Description";
        /// `DomainFileUrl`: 1 to 1024 characters. Update: in place.
        domain_file_url: Str = "DomainFileUrl";
        /// `Domains`: no item twice, 1 to 255 characters. Update: in place.
        domains: List<Str> = "Domains";
        /// `GlobalResolverId`: 1 to 64 characters, `^[-.a-zA-Z0-9]+$`. Update: replaces.
        global_resolver_id: Str = "GlobalResolverId";
        /// `Name`: 1 to 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<firewall_domain_list::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DomainCount`
        domain_count: Int = "DomainCount";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref firewall_domain_list_id;
}

/// Property types of `AWS::Route53GlobalResolver::FirewallDomainList`.
pub mod firewall_domain_list {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_source::Tag;
}

resource! {
    /// `AWS::Route53GlobalResolver::FirewallRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewallrule.html).
    FirewallRule = "AWS::Route53GlobalResolver::FirewallRule", Ref = Str;
    new_with FirewallRuleRequired {
        /// `Action`. Update: in place.
        action: firewall_rule::FirewallRuleAction = "Action",
        /// `Name`: 1 to 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Update: in place.
        name: Str = "Name",
        /// `DnsViewId`: 1 to 64 characters, `^[-.a-zA-Z0-9]+$`. Update: replaces.
        dns_view_id: Str = "DnsViewId",
    }
    set {
        /// `Action`. Update: in place.
        action: firewall_rule::FirewallRuleAction = "Action";
        /// `BlockOverrideDnsType`. Update: in place.
        block_override_dns_type: firewall_rule::BlockOverrideDnsQueryType = "BlockOverrideDnsType";
        /// `BlockOverrideDomain`: 1 to 256 characters, `\*?[-a-zA-Z0-9.]+`. Update: in place.
        block_override_domain: Str = "BlockOverrideDomain";
        /// `BlockOverrideTtl`: 0 to 604 800. Update: in place.
        block_override_ttl: Int = "BlockOverrideTtl";
        /// `BlockResponse`. Update: in place.
        block_response: firewall_rule::FirewallBlockResponse = "BlockResponse";
        /// `ClientToken`: 1 to 256 characters. Update: replaces.
        client_token: Str = "ClientToken";
        /// `ConfidenceThreshold`. Update: in place.
        confidence_threshold: firewall_rule::ConfidenceThreshold = "ConfidenceThreshold";
        /// `Description`: 1 to 256 characters. Update: in place.
        description: Str = "Description";
        /// `DnsAdvancedProtection`. Update: in place.
        dns_advanced_protection: firewall_rule::DnsAdvancedProtection = "DnsAdvancedProtection";
        /// `DnsViewId`: 1 to 64 characters, `^[-.a-zA-Z0-9]+$`. Update: replaces.
        dns_view_id: Str = "DnsViewId";
        /// `FirewallDomainListId`: 1 to 64 characters, `^[-.a-zA-Z0-9]+$`. Update: replaces.
        firewall_domain_list_id: Str = "FirewallDomainListId";
        /// `Name`: 1 to 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Update: in place.
        name: Str = "Name";
        /// `Priority`: 1 to 10 000. Update: in place.
        priority: Int = "Priority";
        /// `QType`: at most 16 characters. Update: replaces.
        q_type: Str = "QType";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `QueryType`
        query_type: Str = "QueryType";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref firewall_rule_id;
}

/// Property types of `AWS::Route53GlobalResolver::FirewallRule`.
pub mod firewall_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `BlockOverrideDnsQueryType` of `AWS::Route53GlobalResolver::FirewallRule`.
        BlockOverrideDnsQueryType {
            CNAME = "CNAME",
        }
    }

    values! {
        /// `ConfidenceThreshold` of `AWS::Route53GlobalResolver::FirewallRule`.
        ConfidenceThreshold {
            LOW = "LOW",
            MEDIUM = "MEDIUM",
            HIGH = "HIGH",
        }
    }

    values! {
        /// `DnsAdvancedProtection` of `AWS::Route53GlobalResolver::FirewallRule`.
        DnsAdvancedProtection {
            DGA = "DGA",
            DNS_TUNNELING = "DNS_TUNNELING",
            DICTIONARY_DGA = "DICTIONARY_DGA",
        }
    }

    values! {
        /// `FirewallBlockResponse` of `AWS::Route53GlobalResolver::FirewallRule`.
        FirewallBlockResponse {
            NODATA = "NODATA",
            NXDOMAIN = "NXDOMAIN",
            OVERRIDE = "OVERRIDE",
        }
    }

    values! {
        /// `FirewallRuleAction` of `AWS::Route53GlobalResolver::FirewallRule`.
        FirewallRuleAction {
            ALLOW = "ALLOW",
            ALERT = "ALERT",
            BLOCK = "BLOCK",
        }
    }
}

resource! {
    /// `AWS::Route53GlobalResolver::GlobalResolver`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-globalresolver.html).
    GlobalResolver = "AWS::Route53GlobalResolver::GlobalResolver", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", regions: List<Str> = "Regions");
    set {
        /// `ClientToken`: 1 to 256 characters. Update: replaces.
        client_token: Str = "ClientToken";
        /// `Description`: 1 to 256 characters. Update: in place.
        description: Str = "Description";
        /// `IpAddressType`. Update: in place.
        ip_address_type: global_resolver::GlobalResolverIpAddressType = "IpAddressType";
        /// `Name`: 1 to 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Update: in place.
        name: Str = "Name";
        /// `ObservabilityRegion`: 1 to 32 characters. Update: in place.
        observability_region: Str = "ObservabilityRegion";
        /// `Regions`: 1 to 32 characters. Update: in place.
        regions: List<Str> = "Regions";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<global_resolver::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DnsName`
        dns_name: Str = "DnsName";
        /// `IPv4Addresses`
        ipv4_addresses: List<Str> = "IPv4Addresses";
        /// `IPv6Addresses`
        ipv6_addresses: List<Str> = "IPv6Addresses";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref global_resolver_id;
}

/// Property types of `AWS::Route53GlobalResolver::GlobalResolver`.
pub mod global_resolver {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_source::Tag;

    values! {
        /// `GlobalResolverIpAddressType` of `AWS::Route53GlobalResolver::GlobalResolver`.
        GlobalResolverIpAddressType {
            IPV4 = "IPV4",
            DUAL_STACK = "DUAL_STACK",
        }
    }
}

resource! {
    /// `AWS::Route53GlobalResolver::HostedZoneAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-hostedzoneassociation.html).
    HostedZoneAssociation = "AWS::Route53GlobalResolver::HostedZoneAssociation", Ref = Str;
    new_with HostedZoneAssociationRequired {
        /// `HostedZoneId`: 1 to 32 characters. Update: replaces.
        hosted_zone_id: Str = "HostedZoneId",
        /// `ResourceArn`: 1 to 2048 characters. Update: replaces.
        resource_arn: Str = "ResourceArn",
        /// `Name`: 1 to 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `HostedZoneId`: 1 to 32 characters. Update: replaces.
        hosted_zone_id: Str = "HostedZoneId";
        /// `Name`: 1 to 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Update: in place.
        name: Str = "Name";
        /// `ResourceArn`: 1 to 2048 characters. Update: replaces.
        resource_arn: Str = "ResourceArn";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `HostedZoneName`
        hosted_zone_name: Str = "HostedZoneName";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref hosted_zone_association_id;
}
