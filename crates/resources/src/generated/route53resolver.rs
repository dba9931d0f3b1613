// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Route53Resolver`: 11 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Route53Resolver::FirewallDomainList`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewalldomainlist.html).
    FirewallDomainList = "AWS::Route53Resolver::FirewallDomainList", Ref = Route53ResolverFirewallDomainListId;
    tags "Tags" List;
    new ();
    set {
        /// `DomainFileUrl`: 1 to 1024 characters. Update: in place.
        domain_file_url: Str = "DomainFileUrl";
        /// `Domains`: no item twice, 1 to 255 characters. Update: in place.
        domains: List<Str> = "Domains";
        /// `Name`: 1 to 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<firewall_domain_list::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `CreatorRequestId`
        creator_request_id: Str = "CreatorRequestId";
        /// `DomainCount`
        domain_count: Int = "DomainCount";
        /// `ManagedOwnerName`
        managed_owner_name: Str = "ManagedOwnerName";
        /// `ModificationTime`
        modification_time: Str = "ModificationTime";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
    }
    ref id;
}

/// Property types of `AWS::Route53Resolver::FirewallDomainList`.
pub mod firewall_domain_list {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Route53Resolver::FirewallDomainList`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Route53Resolver::FirewallRuleGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html).
    FirewallRuleGroup = "AWS::Route53Resolver::FirewallRuleGroup", Ref = Route53ResolverFirewallRuleGroupId;
    tags "Tags" List;
    new ();
    set {
        /// `FirewallRules`: no item twice. Update: in place.
        firewall_rules: List<firewall_rule_group::FirewallRule> = "FirewallRules";
        /// `Name`: 1 to 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<firewall_rule_group::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `CreatorRequestId`
        creator_request_id: Str = "CreatorRequestId";
        /// `ModificationTime`
        modification_time: Str = "ModificationTime";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `RuleCount`
        rule_count: Int = "RuleCount";
        /// `ShareStatus`
        share_status: Str = "ShareStatus";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
    }
    ref id;
}

/// Property types of `AWS::Route53Resolver::FirewallRuleGroup`.
pub mod firewall_rule_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::firewall_domain_list::Tag;

    property! {
        /// `FirewallAdvancedContentCategoryConfig` of `AWS::Route53Resolver::FirewallRuleGroup`.
        FirewallAdvancedContentCategoryConfig;
        new (category: Str = "Category");
        set {
        }
    }

    property! {
        /// `FirewallAdvancedThreatCategoryConfig` of `AWS::Route53Resolver::FirewallRuleGroup`.
        FirewallAdvancedThreatCategoryConfig;
        new (category: Str = "Category");
        set {
        }
    }

    property! {
        /// `FirewallRule` of `AWS::Route53Resolver::FirewallRuleGroup`.
        FirewallRule;
        new (priority: Int = "Priority", action: Action = "Action");
        set {
            /// `BlockOverrideDnsType`. Update: in place.
            block_override_dns_type: BlockOverrideDnsType = "BlockOverrideDnsType";
            /// `BlockOverrideDomain`: 1 to 255 characters. Update: in place.
            block_override_domain: Str = "BlockOverrideDomain";
            /// `BlockOverrideTtl`: 0 to 604 800. Update: in place.
            block_override_ttl: Int = "BlockOverrideTtl";
            /// `BlockResponse`. Update: in place.
            block_response: BlockResponse = "BlockResponse";
            /// `ConfidenceThreshold`. Update: in place.
            confidence_threshold: ConfidenceThreshold = "ConfidenceThreshold";
            /// `DnsThreatProtection`. Update: in place.
            dns_threat_protection: DnsThreatProtection = "DnsThreatProtection";
            /// `FirewallDomainListId`: 1 to 64 characters. Update: in place.
            firewall_domain_list_id: Route53ResolverFirewallDomainListId = "FirewallDomainListId";
            /// `FirewallDomainRedirectionAction`. Update: in place.
            firewall_domain_redirection_action: FirewallDomainRedirectionAction = "FirewallDomainRedirectionAction";
            /// `FirewallRuleType`. Update: in place.
            firewall_rule_type: FirewallRuleType = "FirewallRuleType";
            /// `FirewallThreatProtectionId`: 1 to 64 characters. Update: in place.
            firewall_threat_protection_id: Str = "FirewallThreatProtectionId";
            /// `Qtype`: 1 to 16 characters. Update: in place.
            qtype: Str = "Qtype";
            /// `Status`. Update: in place.
            status: Status = "Status";
        }
    }

    property! {
        /// `FirewallRuleType` of `AWS::Route53Resolver::FirewallRuleGroup`.
        FirewallRuleType;
        new ();
        set {
            /// `FirewallAdvancedContentCategory`. Update: in place.
            firewall_advanced_content_category: FirewallAdvancedContentCategoryConfig = "FirewallAdvancedContentCategory";
            /// `FirewallAdvancedThreatCategory`. Update: in place.
            firewall_advanced_threat_category: FirewallAdvancedThreatCategoryConfig = "FirewallAdvancedThreatCategory";
            /// `PartnerThreatProtection`. Update: in place.
            partner_threat_protection: PartnerThreatProtectionConfig = "PartnerThreatProtection";
        }
    }

    property! {
        /// `PartnerThreatProtectionConfig` of `AWS::Route53Resolver::FirewallRuleGroup`.
        PartnerThreatProtectionConfig;
        new (partner: Str = "Partner");
        set {
        }
    }

    values! {
        /// `Action` of `AWS::Route53Resolver::FirewallRuleGroup`.
        Action {
            ALLOW = "ALLOW",
            BLOCK = "BLOCK",
            ALERT = "ALERT",
        }
    }

    values! {
        /// `BlockOverrideDnsType` of `AWS::Route53Resolver::FirewallRuleGroup`.
        BlockOverrideDnsType {
            CNAME = "CNAME",
        }
    }

    values! {
        /// `BlockResponse` of `AWS::Route53Resolver::FirewallRuleGroup`.
        BlockResponse {
            NODATA = "NODATA",
            NXDOMAIN = "NXDOMAIN",
            OVERRIDE = "OVERRIDE",
        }
    }

    values! {
        /// `ConfidenceThreshold` of `AWS::Route53Resolver::FirewallRuleGroup`.
        ConfidenceThreshold {
            LOW = "LOW",
            MEDIUM = "MEDIUM",
            HIGH = "HIGH",
        }
    }

    values! {
        /// `DnsThreatProtection` of `AWS::Route53Resolver::FirewallRuleGroup`.
        DnsThreatProtection {
            DGA = "DGA",
            DNS_TUNNELING = "DNS_TUNNELING",
            DICTIONARY_DGA = "DICTIONARY_DGA",
        }
    }

    values! {
        /// `FirewallDomainRedirectionAction` of `AWS::Route53Resolver::FirewallRuleGroup`.
        FirewallDomainRedirectionAction {
            INSPECT_REDIRECTION_DOMAIN = "INSPECT_REDIRECTION_DOMAIN",
            TRUST_REDIRECTION_DOMAIN = "TRUST_REDIRECTION_DOMAIN",
        }
    }

    values! {
        /// `Status` of `AWS::Route53Resolver::FirewallRuleGroup`.
        Status {
            COMPLETE = "COMPLETE",
            CREATING = "CREATING",
            CREATION_FAILED = "CREATION_FAILED",
        }
    }
}

resource! {
    /// `AWS::Route53Resolver::FirewallRuleGroupAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroupassociation.html).
    FirewallRuleGroupAssociation = "AWS::Route53Resolver::FirewallRuleGroupAssociation", Ref = Str;
    tags "Tags" List;
    new_with FirewallRuleGroupAssociationRequired {
        /// `FirewallRuleGroupId`: 1 to 64 characters. Update: replaces.
        firewall_rule_group_id: Route53ResolverFirewallRuleGroupId = "FirewallRuleGroupId",
        /// `VpcId`: 1 to 64 characters. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
        /// `Priority`. Update: in place.
        priority: Int = "Priority",
    }
    set {
        /// `FirewallRuleGroupId`: 1 to 64 characters. Update: replaces.
        firewall_rule_group_id: Route53ResolverFirewallRuleGroupId = "FirewallRuleGroupId";
        /// `MutationProtection`. Update: in place.
        mutation_protection: firewall_rule_group_association::MutationProtection = "MutationProtection";
        /// `Name`: at most 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)`. Update: in place.
        name: Str = "Name";
        /// `Priority`. Update: in place.
        priority: Int = "Priority";
        /// `Tags`: no item twice. Update: in place.
        tags: List<firewall_rule_group_association::Tag> = "Tags";
        /// `VpcId`: 1 to 64 characters. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `CreatorRequestId`
        creator_request_id: Str = "CreatorRequestId";
        /// `ManagedOwnerName`
        managed_owner_name: Str = "ManagedOwnerName";
        /// `ModificationTime`
        modification_time: Str = "ModificationTime";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
    }
    ref id;
}

/// Property types of `AWS::Route53Resolver::FirewallRuleGroupAssociation`.
pub mod firewall_rule_group_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::firewall_domain_list::Tag;

    values! {
        /// `MutationProtection` of `AWS::Route53Resolver::FirewallRuleGroupAssociation`.
        MutationProtection {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::Route53Resolver::OutpostResolver`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-outpostresolver.html).
    OutpostResolver = "AWS::Route53Resolver::OutpostResolver", Ref = Str;
    tags "Tags" List;
    new_with OutpostResolverRequired {
        /// `OutpostArn`: 1 to 1024 characters. Update: replaces.
        outpost_arn: Str = "OutpostArn",
        /// `PreferredInstanceType`: 1 to 255 characters. Update: in place.
        preferred_instance_type: Str = "PreferredInstanceType",
        /// `Name`: 1 to 255 characters. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `InstanceCount`: 4 to 256. Update: in place.
        instance_count: Int = "InstanceCount";
        /// `Name`: 1 to 255 characters. Update: in place.
        name: Str = "Name";
        /// `OutpostArn`: 1 to 1024 characters. Update: replaces.
        outpost_arn: Str = "OutpostArn";
        /// `PreferredInstanceType`: 1 to 255 characters. Update: in place.
        preferred_instance_type: Str = "PreferredInstanceType";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<outpost_resolver::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `CreatorRequestId`
        creator_request_id: Str = "CreatorRequestId";
        /// `ModificationTime`
        modification_time: Str = "ModificationTime";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
    }
    ref id;
}

/// Property types of `AWS::Route53Resolver::OutpostResolver`.
pub mod outpost_resolver {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Route53Resolver::OutpostResolver`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Route53Resolver::ResolverConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverconfig.html).
    ResolverConfig = "AWS::Route53Resolver::ResolverConfig", Ref = Str;
    new (resource_id: Str = "ResourceId", autodefined_reverse_flag: resolver_config::AutodefinedReverseFlag = "AutodefinedReverseFlag");
    set {
        /// `AutodefinedReverseFlag`. Update: replaces.
        autodefined_reverse_flag: resolver_config::AutodefinedReverseFlag = "AutodefinedReverseFlag";
        /// `ResourceId`: 1 to 64 characters. Update: replaces.
        resource_id: Str = "ResourceId";
    }
    get {
        /// `AutodefinedReverse`
        autodefined_reverse: Str = "AutodefinedReverse";
        /// `Id`
        id: Str = "Id";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
    }
    ref resource_id;
}

/// Property types of `AWS::Route53Resolver::ResolverConfig`.
pub mod resolver_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `AutodefinedReverseFlag` of `AWS::Route53Resolver::ResolverConfig`.
        AutodefinedReverseFlag {
            DISABLE = "DISABLE",
        }
    }
}

resource! {
    /// `AWS::Route53Resolver::ResolverDNSSECConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverdnssecconfig.html).
    ResolverDNSSECConfig = "AWS::Route53Resolver::ResolverDNSSECConfig", Ref = Str;
    new ();
    set {
        /// `ResourceId`: 1 to 64 characters. Update: replaces.
        resource_id: Str = "ResourceId";
    }
    get {
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `ValidationStatus`
        validation_status: Str = "ValidationStatus";
    }
    ref id;
}

resource! {
    /// `AWS::Route53Resolver::ResolverEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverendpoint.html).
    ResolverEndpoint = "AWS::Route53Resolver::ResolverEndpoint", Ref = Str;
    tags "Tags" List;
    new (direction: resolver_endpoint::Direction = "Direction", ip_addresses: List<resolver_endpoint::IpAddressRequest> = "IpAddresses", security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds");
    set {
        /// `Direction`. Update: replaces.
        direction: resolver_endpoint::Direction = "Direction";
        /// `Dns64Enabled`. Update: in place.
        dns64_enabled: Bool = "Dns64Enabled";
        /// `IpAddresses`: 2 to 20 items. Update: in place.
        ip_addresses: List<resolver_endpoint::IpAddressRequest> = "IpAddresses";
        /// `Ipv6InternetAccessEnabled`. Update: in place.
        ipv6_internet_access_enabled: Bool = "Ipv6InternetAccessEnabled";
        /// `Name`: at most 64 characters, `^(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)$`. Update: in place.
        name: Str = "Name";
        /// `OutpostArn`: 1 to 255 characters. Update: replaces.
        outpost_arn: Str = "OutpostArn";
        /// `PreferredInstanceType`: 1 to 255 characters. Update: replaces.
        preferred_instance_type: Str = "PreferredInstanceType";
        /// `Protocols`: 1 to 2 items. Update: in place.
        protocols: List<resolver_endpoint::Protocols> = "Protocols";
        /// `ResolverEndpointType`. Update: in place.
        resolver_endpoint_type: resolver_endpoint::ResolverEndpointType = "ResolverEndpointType";
        /// `RniEnhancedMetricsEnabled`. Update: in place.
        rni_enhanced_metrics_enabled: Bool = "RniEnhancedMetricsEnabled";
        /// `SecurityGroupIds`: 1 to 64 characters. Update: replaces.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<resolver_endpoint::Tag> = "Tags";
        /// `TargetNameServerMetricsEnabled`. Update: in place.
        target_name_server_metrics_enabled: Bool = "TargetNameServerMetricsEnabled";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Direction`
        direction: Str = "Direction";
        /// `HostVPCId`
        host_vpc_id: Str = "HostVPCId";
        /// `IpAddressCount`
        ip_address_count: Str = "IpAddressCount";
        /// `Name`
        name: Str = "Name";
    }
    ref resolver_endpoint_id;
}

/// Property types of `AWS::Route53Resolver::ResolverEndpoint`.
pub mod resolver_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::outpost_resolver::Tag;

    property! {
        /// `IpAddressRequest` of `AWS::Route53Resolver::ResolverEndpoint`.
        IpAddressRequest;
        new (subnet_id: Ec2SubnetId = "SubnetId");
        set {
            /// `Ip`: 7 to 36 characters. Update: in place.
            ip: Str = "Ip";
            /// `Ipv6`: 7 to 39 characters. Update: in place.
            ipv6: Str = "Ipv6";
        }
    }

    values! {
        /// `Direction` of `AWS::Route53Resolver::ResolverEndpoint`.
        Direction {
            INBOUND = "inbound",
            INBOUND_DELEGATION = "inbound_delegation",
            OUTBOUND = "outbound",
        }
    }

    values! {
        /// `Protocols` of `AWS::Route53Resolver::ResolverEndpoint`.
        Protocols {
            DO53 = "do53",
            DOH = "doh",
            DOH_FIPS = "doh-fips",
        }
    }

    values! {
        /// `ResolverEndpointType` of `AWS::Route53Resolver::ResolverEndpoint`.
        ResolverEndpointType {
            DUALSTACK = "dualstack",
            IPV4 = "ipv4",
            IPV6 = "ipv6",
        }
    }
}

resource! {
    /// `AWS::Route53Resolver::ResolverQueryLoggingConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfig.html).
    ResolverQueryLoggingConfig = "AWS::Route53Resolver::ResolverQueryLoggingConfig", Ref = Route53ResolverResolverQueryLoggingConfigId;
    tags "Tags" List;
    new ();
    set {
        /// `DestinationArn`: 1 to 600 characters. Update: replaces.
        destination_arn: Arn = "DestinationArn";
        /// `Name`: 1 to 64 characters, `(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items, no item twice. Update: replaces.
        tags: List<resolver_query_logging_config::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `AssociationCount`
        association_count: Int = "AssociationCount";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `CreatorRequestId`
        creator_request_id: Str = "CreatorRequestId";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `ShareStatus`
        share_status: Str = "ShareStatus";
        /// `Status`
        status: Str = "Status";
    }
    ref id;
}

/// Property types of `AWS::Route53Resolver::ResolverQueryLoggingConfig`.
pub mod resolver_query_logging_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Route53Resolver::ResolverQueryLoggingConfig`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfigassociation.html).
    ResolverQueryLoggingConfigAssociation = "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation", Ref = Str;
    new ();
    set {
        /// `ResolverQueryLogConfigId`: 1 to 64 characters. Update: replaces.
        resolver_query_log_config_id: Route53ResolverResolverQueryLoggingConfigId = "ResolverQueryLogConfigId";
        /// `ResourceId`: 1 to 64 characters. Update: replaces.
        resource_id: Str = "ResourceId";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `Error`
        error: Str = "Error";
        /// `ErrorMessage`
        error_message: Str = "ErrorMessage";
        /// `Status`
        status: Str = "Status";
    }
    ref id;
}

resource! {
    /// `AWS::Route53Resolver::ResolverRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverrule.html).
    ResolverRule = "AWS::Route53Resolver::ResolverRule", Ref = Route53ResolverResolverRuleId;
    tags "Tags" List;
    new (rule_type: resolver_rule::RuleType = "RuleType");
    set {
        /// `DelegationRecord`: 1 to 256 characters. Update: in place.
        delegation_record: Str = "DelegationRecord";
        /// `DomainName`: 1 to 256 characters. Update: may replace.
        domain_name: Str = "DomainName";
        /// `Name`: at most 64 characters, `^(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)$`. Update: in place.
        name: Str = "Name";
        /// `ResolverEndpointId`: 1 to 64 characters. Update: in place.
        resolver_endpoint_id: Str = "ResolverEndpointId";
        /// `RuleType`. Update: replaces.
        rule_type: resolver_rule::RuleType = "RuleType";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<resolver_rule::Tag> = "Tags";
        /// `TargetIps`: at least 1 items. Update: in place.
        target_ips: List<resolver_rule::TargetAddress> = "TargetIps";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `DomainName`
        domain_name: Str = "DomainName";
        /// `Name`
        name: Str = "Name";
        /// `ResolverEndpointId`
        resolver_endpoint_id: Str = "ResolverEndpointId";
        /// `TargetIps`
        target_ips: List<Str> = "TargetIps";
    }
    ref resolver_rule_id;
}

/// Property types of `AWS::Route53Resolver::ResolverRule`.
pub mod resolver_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::outpost_resolver::Tag;

    property! {
        /// `TargetAddress` of `AWS::Route53Resolver::ResolverRule`.
        TargetAddress;
        new ();
        set {
            /// `Ip`: 7 to 36 characters. Update: in place.
            ip: Str = "Ip";
            /// `Ipv6`: 7 to 39 characters. Update: in place.
            ipv6: Str = "Ipv6";
            /// `Port`: 0 to 65 535, at most 65 535 characters. Update: in place.
            port: Str = "Port";
            /// `Protocol`. Update: in place.
            protocol: Protocol = "Protocol";
            /// `ServerNameIndication`: at most 255 characters. Update: in place.
            server_name_indication: Str = "ServerNameIndication";
        }
    }

    values! {
        /// `Protocol` of `AWS::Route53Resolver::ResolverRule`.
        Protocol {
            DO53 = "do53",
            DOH = "doh",
        }
    }

    values! {
        /// `RuleType` of `AWS::Route53Resolver::ResolverRule`.
        RuleType {
            DELEGATE = "delegate",
            FORWARD = "forward",
            RECURSIVE = "recursive",
            SYSTEM = "system",
        }
    }
}

resource! {
    /// `AWS::Route53Resolver::ResolverRuleAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverruleassociation.html).
    ResolverRuleAssociation = "AWS::Route53Resolver::ResolverRuleAssociation", Ref = Str;
    new_with ResolverRuleAssociationRequired {
        /// `VPCId`. Update: replaces.
        vpc_id: Ec2VpcId = "VPCId",
        /// `ResolverRuleId`. Update: replaces.
        resolver_rule_id: Route53ResolverResolverRuleId = "ResolverRuleId",
    }
    set {
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `ResolverRuleId`. Update: replaces.
        resolver_rule_id: Route53ResolverResolverRuleId = "ResolverRuleId";
        /// `VPCId`. Update: replaces.
        vpc_id: Ec2VpcId = "VPCId";
    }
    get {
        /// `Name`
        name: Str = "Name";
        /// `ResolverRuleId`
        resolver_rule_id: Str = "ResolverRuleId";
        /// `VPCId`
        vpc_id: Str = "VPCId";
    }
    ref resolver_rule_association_id;
}
