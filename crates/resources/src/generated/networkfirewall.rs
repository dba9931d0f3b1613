// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::NetworkFirewall`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::NetworkFirewall::ContainerAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-containerassociation.html).
    ContainerAssociation = "AWS::NetworkFirewall::ContainerAssociation", Ref = Arn;
    tags "Tags" List;
    new (container_association_name: Str = "ContainerAssociationName", type_: container_association::Type = "Type", container_monitoring_configurations: List<container_association::ContainerMonitoringConfiguration> = "ContainerMonitoringConfigurations");
    set {
        /// `ContainerAssociationName`: 1 to 128 characters, `^[a-zA-Z0-9-]+$`. Update: replaces.
        container_association_name: Str = "ContainerAssociationName";
        /// `ContainerMonitoringConfigurations`: no item twice. Update: in place.
        container_monitoring_configurations: List<container_association::ContainerMonitoringConfiguration> = "ContainerMonitoringConfigurations";
        /// `Description`: at most 512 characters, `^.*$`. Update: in place.
        description: Str = "Description";
        /// `Tags`: 1 to 200 items, no item twice. Update: in place.
        tags: List<container_association::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: container_association::Type = "Type";
    }
    get {
        /// `ResolvedCidrCount`
        resolved_cidr_count: Int = "ResolvedCidrCount";
        /// `Status`
        status: Str = "Status";
    }
    ref container_association_arn;
}

/// Property types of `AWS::NetworkFirewall::ContainerAssociation`.
pub mod container_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ContainerAttribute` of `AWS::NetworkFirewall::ContainerAssociation`.
        ContainerAttribute;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `ContainerMonitoringConfiguration` of `AWS::NetworkFirewall::ContainerAssociation`.
        ContainerMonitoringConfiguration;
        new (cluster_arn: Str = "ClusterArn");
        set {
            /// `AttributeFilters`: no item twice. Update: in place.
            attribute_filters: List<ContainerAttribute> = "AttributeFilters";
        }
    }

    property! {
        /// `Tag` of `AWS::NetworkFirewall::ContainerAssociation`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Type` of `AWS::NetworkFirewall::ContainerAssociation`.
        Type {
            ECS = "ECS",
            EKS = "EKS",
        }
    }
}

resource! {
    /// `AWS::NetworkFirewall::Firewall`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html).
    Firewall = "AWS::NetworkFirewall::Firewall", Ref = NetworkFirewallFirewallArn;
    tags "Tags" List;
    new (firewall_name: Str = "FirewallName", firewall_policy_arn: NetworkFirewallFirewallPolicyArn = "FirewallPolicyArn");
    set {
        /// `AvailabilityZoneChangeProtection`. Update: in place.
        availability_zone_change_protection: Bool = "AvailabilityZoneChangeProtection";
        /// `AvailabilityZoneMappings`: no item twice. Update: in place.
        availability_zone_mappings: List<firewall::AvailabilityZoneMapping> = "AvailabilityZoneMappings";
        /// `DeleteProtection`. Update: in place.
        delete_protection: Bool = "DeleteProtection";
        /// `Description`: at most 512 characters, `^.*$`. Update: in place.
        description: Str = "Description";
        /// `EnabledAnalysisTypes`. Update: in place.
        enabled_analysis_types: List<firewall::EnabledAnalysisType> = "EnabledAnalysisTypes";
        /// `FirewallName`: 1 to 128 characters, `^[a-zA-Z0-9-]+$`. Update: replaces.
        firewall_name: Str = "FirewallName";
        /// `FirewallPolicyArn`: 1 to 256 characters, `^arn:aws.*$`. Update: in place.
        firewall_policy_arn: NetworkFirewallFirewallPolicyArn = "FirewallPolicyArn";
        /// `FirewallPolicyChangeProtection`. Update: in place.
        firewall_policy_change_protection: Bool = "FirewallPolicyChangeProtection";
        /// `NatGatewayMappings`: no item twice. Update: may replace.
        nat_gateway_mappings: List<firewall::NatGatewayMapping> = "NatGatewayMappings";
        /// `NoSourcePreservation`. Update: may replace.
        no_source_preservation: Bool = "NoSourcePreservation";
        /// `ProxySettings`. Update: in place.
        proxy_settings: firewall::ProxySettings = "ProxySettings";
        /// `SubnetChangeProtection`. Update: in place.
        subnet_change_protection: Bool = "SubnetChangeProtection";
        /// `SubnetMappings`: no item twice. Update: in place.
        subnet_mappings: List<firewall::SubnetMapping> = "SubnetMappings";
        /// `Tags`: 1 to 200 items, no item twice. Update: in place.
        tags: List<firewall::Tag> = "Tags";
        /// `TransitGatewayId`: 1 to 128 characters, `^tgw-[0-9a-z]+$`. Update: in place.
        transit_gateway_id: Str = "TransitGatewayId";
        /// `VpcEndpoint`. Update: may replace.
        vpc_endpoint: firewall::VpcEndpoint = "VpcEndpoint";
        /// `VpcId`: 1 to 128 characters, `^vpc-[0-9a-f]+$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `EndpointIds`
        endpoint_ids: List<Str> = "EndpointIds";
        /// `FirewallId`
        firewall_id: Str = "FirewallId";
        /// `NumberOfAssociations`
        number_of_associations: Int = "NumberOfAssociations";
        /// `TransitGatewayAttachmentId`
        transit_gateway_attachment_id: Str = "TransitGatewayAttachmentId";
    }
    ref firewall_arn;
}

/// Property types of `AWS::NetworkFirewall::Firewall`.
pub mod firewall {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AvailabilityZoneMapping` of `AWS::NetworkFirewall::Firewall`.
        AvailabilityZoneMapping;
        new (availability_zone: Str = "AvailabilityZone");
        set {
        }
    }

    property! {
        /// `ListenerProperty` of `AWS::NetworkFirewall::Firewall`.
        ListenerProperty;
        new ();
        set {
            /// `Port`. Update: in place.
            port: Int = "Port";
            /// `Type`. Update: in place.
            type_: Type = "Type";
        }
    }

    property! {
        /// `NatGatewayMapping` of `AWS::NetworkFirewall::Firewall`.
        NatGatewayMapping;
        new (nat_gateway_id: Str = "NatGatewayId");
        set {
        }
    }

    property! {
        /// `ProxySettings` of `AWS::NetworkFirewall::Firewall`.
        ProxySettings;
        new ();
        set {
            /// `ListenerProperties`. Update: in place.
            listener_properties: List<ListenerProperty> = "ListenerProperties";
        }
    }

    property! {
        /// `SubnetMapping` of `AWS::NetworkFirewall::Firewall`.
        SubnetMapping;
        new (subnet_id: Ec2SubnetId = "SubnetId");
        set {
            /// `IPAddressType`. Update: in place.
            ip_address_type: IPAddressType = "IPAddressType";
        }
    }

    property! {
        /// `Tag` of `AWS::NetworkFirewall::Firewall`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VpcEndpoint` of `AWS::NetworkFirewall::Firewall`.
        VpcEndpoint;
        new ();
        set {
            /// `SubnetMappings`: no item twice. Update: may replace.
            subnet_mappings: List<SubnetMapping> = "SubnetMappings";
            /// `VpcId`: 1 to 128 characters, `^vpc-[0-9a-f]+$`. Update: may replace.
            vpc_id: Ec2VpcId = "VpcId";
        }
    }

    values! {
        /// `EnabledAnalysisType` of `AWS::NetworkFirewall::Firewall`.
        EnabledAnalysisType {
            TLS_SNI = "TLS_SNI",
            HTTP_HOST = "HTTP_HOST",
        }
    }

    values! {
        /// `IPAddressType` of `AWS::NetworkFirewall::Firewall`.
        IPAddressType {
            DUALSTACK = "DUALSTACK",
            IPV4 = "IPV4",
            IPV6 = "IPV6",
        }
    }

    values! {
        /// `Type` of `AWS::NetworkFirewall::Firewall`.
        Type {
            HTTP = "HTTP",
            HTTPS = "HTTPS",
        }
    }
}

resource! {
    /// `AWS::NetworkFirewall::FirewallPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html).
    FirewallPolicy = "AWS::NetworkFirewall::FirewallPolicy", Ref = NetworkFirewallFirewallPolicyArn;
    tags "Tags" List;
    new (firewall_policy_name: Str = "FirewallPolicyName", firewall_policy: firewall_policy::FirewallPolicy = "FirewallPolicy");
    set {
        /// `Description`: 1 to 512 characters, `^.*$`. Update: in place.
        description: Str = "Description";
        /// `FirewallPolicy`. Update: in place.
        firewall_policy: firewall_policy::FirewallPolicy = "FirewallPolicy";
        /// `FirewallPolicyName`: 1 to 128 characters, `^[a-zA-Z0-9-]+$`. Update: replaces.
        firewall_policy_name: Str = "FirewallPolicyName";
        /// `Tags`: 1 to 200 items, no item twice. Update: in place.
        tags: List<firewall_policy::Tag> = "Tags";
    }
    get {
        /// `FirewallPolicyId`
        firewall_policy_id: Str = "FirewallPolicyId";
    }
    ref firewall_policy_arn;
}

/// Property types of `AWS::NetworkFirewall::FirewallPolicy`.
pub mod firewall_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ActionDefinition` of `AWS::NetworkFirewall::FirewallPolicy`.
        ActionDefinition;
        new ();
        set {
            /// `PublishMetricAction`. Update: in place.
            publish_metric_action: PublishMetricAction = "PublishMetricAction";
        }
    }

    property! {
        /// `CustomAction` of `AWS::NetworkFirewall::FirewallPolicy`.
        CustomAction;
        new (action_name: Str = "ActionName", action_definition: ActionDefinition = "ActionDefinition");
        set {
        }
    }

    property! {
        /// `Dimension` of `AWS::NetworkFirewall::FirewallPolicy`.
        Dimension;
        new (value: Str = "Value");
        set {
        }
    }

    property! {
        /// `FirewallPolicy` of `AWS::NetworkFirewall::FirewallPolicy`.
        FirewallPolicy;
        new_with FirewallPolicyRequired {
            /// `StatelessDefaultActions`. Update: in place.
            stateless_default_actions: List<Str> = "StatelessDefaultActions",
            /// `StatelessFragmentDefaultActions`. Update: in place.
            stateless_fragment_default_actions: List<Str> = "StatelessFragmentDefaultActions",
        }
        set {
            /// `EnableTLSSessionHolding`. Update: in place.
            enable_tls_session_holding: Bool = "EnableTLSSessionHolding";
            /// `PolicyVariables`. Update: in place.
            policy_variables: PolicyVariables = "PolicyVariables";
            /// `StatefulDefaultActions`. Update: in place.
            stateful_default_actions: List<Str> = "StatefulDefaultActions";
            /// `StatefulEngineOptions`. Update: in place.
            stateful_engine_options: StatefulEngineOptions = "StatefulEngineOptions";
            /// `StatefulRuleGroupReferences`. Update: in place.
            stateful_rule_group_references: List<StatefulRuleGroupReference> = "StatefulRuleGroupReferences";
            /// `StatelessCustomActions`. Update: in place.
            stateless_custom_actions: List<CustomAction> = "StatelessCustomActions";
            /// `StatelessRuleGroupReferences`. Update: in place.
            stateless_rule_group_references: List<StatelessRuleGroupReference> = "StatelessRuleGroupReferences";
            /// `TLSInspectionConfigurationArn`: 1 to 256 characters, `^(arn:aws.*)$`. Update: in place.
            tls_inspection_configuration_arn: Str = "TLSInspectionConfigurationArn";
        }
    }

    property! {
        /// `FlowTimeouts` of `AWS::NetworkFirewall::FirewallPolicy`.
        FlowTimeouts;
        new ();
        set {
            /// `TcpIdleTimeoutSeconds`: 60 to 6000. Update: in place.
            tcp_idle_timeout_seconds: Int = "TcpIdleTimeoutSeconds";
        }
    }

    property! {
        /// `IPSet` of `AWS::NetworkFirewall::FirewallPolicy`.
        IPSet;
        new ();
        set {
            /// `Definition`: at least 1 characters, `^.*$`. Update: in place.
            definition: List<Str> = "Definition";
        }
    }

    property! {
        /// `PolicyVariables` of `AWS::NetworkFirewall::FirewallPolicy`.
        PolicyVariables;
        new ();
        set {
            /// `RuleVariables`. Update: in place.
            rule_variables: Map<IPSet> = "RuleVariables";
        }
    }

    property! {
        /// `PublishMetricAction` of `AWS::NetworkFirewall::FirewallPolicy`.
        PublishMetricAction;
        new (dimensions: List<Dimension> = "Dimensions");
        set {
        }
    }

    property! {
        /// `StatefulEngineOptions` of `AWS::NetworkFirewall::FirewallPolicy`.
        StatefulEngineOptions;
        new ();
        set {
            /// `FlowTimeouts`. Update: in place.
            flow_timeouts: FlowTimeouts = "FlowTimeouts";
            /// `RuleOrder`. Update: in place.
            rule_order: RuleOrder = "RuleOrder";
            /// `StreamExceptionPolicy`. Update: in place.
            stream_exception_policy: StreamExceptionPolicy = "StreamExceptionPolicy";
        }
    }

    property! {
        /// `StatefulRuleGroupOverride` of `AWS::NetworkFirewall::FirewallPolicy`.
        StatefulRuleGroupOverride;
        new ();
        set {
            /// `Action`. Update: in place.
            action: OverrideAction = "Action";
        }
    }

    property! {
        /// `StatefulRuleGroupReference` of `AWS::NetworkFirewall::FirewallPolicy`.
        StatefulRuleGroupReference;
        new (resource_arn: Arn = "ResourceArn");
        set {
            /// `DeepThreatInspection`. Update: in place.
            deep_threat_inspection: Bool = "DeepThreatInspection";
            /// `Override`. Update: in place.
            override_: StatefulRuleGroupOverride = "Override";
            /// `Priority`: 1 to 65 535. Update: in place.
            priority: Int = "Priority";
        }
    }

    property! {
        /// `StatelessRuleGroupReference` of `AWS::NetworkFirewall::FirewallPolicy`.
        StatelessRuleGroupReference;
        new (resource_arn: Arn = "ResourceArn", priority: Int = "Priority");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::NetworkFirewall::FirewallPolicy`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `OverrideAction` of `AWS::NetworkFirewall::FirewallPolicy`.
        OverrideAction {
            DROP_TO_ALERT = "DROP_TO_ALERT",
        }
    }

    values! {
        /// `RuleOrder` of `AWS::NetworkFirewall::FirewallPolicy`.
        RuleOrder {
            DEFAULT_ACTION_ORDER = "DEFAULT_ACTION_ORDER",
            STRICT_ORDER = "STRICT_ORDER",
        }
    }

    values! {
        /// `StreamExceptionPolicy` of `AWS::NetworkFirewall::FirewallPolicy`.
        StreamExceptionPolicy {
            DROP = "DROP",
            CONTINUE = "CONTINUE",
            REJECT = "REJECT",
        }
    }
}

resource! {
    /// `AWS::NetworkFirewall::LoggingConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-loggingconfiguration.html).
    LoggingConfiguration = "AWS::NetworkFirewall::LoggingConfiguration", Ref = Arn;
    new (firewall_arn: NetworkFirewallFirewallArn = "FirewallArn", logging_configuration: logging_configuration::LoggingConfiguration = "LoggingConfiguration");
    set {
        /// `EnableMonitoringDashboard`. Update: in place.
        enable_monitoring_dashboard: Bool = "EnableMonitoringDashboard";
        /// `FirewallArn`: 1 to 256 characters, `^arn:aws.*$`. Update: replaces.
        firewall_arn: NetworkFirewallFirewallArn = "FirewallArn";
        /// `FirewallName`: 1 to 128 characters, `^[a-zA-Z0-9-]+$`. Update: replaces.
        firewall_name: Str = "FirewallName";
        /// `LoggingConfiguration`. Update: in place.
        logging_configuration: logging_configuration::LoggingConfiguration = "LoggingConfiguration";
    }
    get {
    }
    ref firewall_arn;
}

/// Property types of `AWS::NetworkFirewall::LoggingConfiguration`.
pub mod logging_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LogDestinationConfig` of `AWS::NetworkFirewall::LoggingConfiguration`.
        LogDestinationConfig;
        new (log_type: LogType = "LogType", log_destination_type: LogDestinationType = "LogDestinationType", log_destination: Map<Str> = "LogDestination");
        set {
        }
    }

    property! {
        /// `LoggingConfiguration` of `AWS::NetworkFirewall::LoggingConfiguration`.
        LoggingConfiguration;
        new (log_destination_configs: List<LogDestinationConfig> = "LogDestinationConfigs");
        set {
        }
    }

    values! {
        /// `LogDestinationType` of `AWS::NetworkFirewall::LoggingConfiguration`.
        LogDestinationType {
            S3 = "S3",
            CLOUD_WATCH_LOGS = "CloudWatchLogs",
            KINESIS_DATA_FIREHOSE = "KinesisDataFirehose",
        }
    }

    values! {
        /// `LogType` of `AWS::NetworkFirewall::LoggingConfiguration`.
        LogType {
            ALERT = "ALERT",
            FLOW = "FLOW",
            TLS = "TLS",
        }
    }
}

resource! {
    /// `AWS::NetworkFirewall::RuleGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html).
    RuleGroup = "AWS::NetworkFirewall::RuleGroup", Ref = NetworkFirewallRuleGroupArn;
    tags "Tags" List;
    new (type_: rule_group::Type = "Type", capacity: Int = "Capacity", rule_group_name: Str = "RuleGroupName");
    set {
        /// `Capacity`. Update: replaces.
        capacity: Int = "Capacity";
        /// `Description`: 1 to 512 characters, `^.*$`. Update: in place.
        description: Str = "Description";
        /// `RuleGroup`. Update: in place.
        rule_group: rule_group::RuleGroup = "RuleGroup";
        /// `RuleGroupName`: 1 to 128 characters, `^[a-zA-Z0-9-]+$`. Update: replaces.
        rule_group_name: Str = "RuleGroupName";
        /// `SummaryConfiguration`. Update: in place.
        summary_configuration: rule_group::SummaryConfiguration = "SummaryConfiguration";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<rule_group::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: rule_group::Type = "Type";
    }
    get {
        /// `RuleGroupId`
        rule_group_id: Str = "RuleGroupId";
    }
    ref rule_group_arn;
}

/// Property types of `AWS::NetworkFirewall::RuleGroup`.
pub mod rule_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::firewall_policy::{ActionDefinition, CustomAction, Dimension, IPSet, PublishMetricAction, RuleOrder, Tag};

    property! {
        /// `Address` of `AWS::NetworkFirewall::RuleGroup`.
        Address;
        new (address_definition: Str = "AddressDefinition");
        set {
        }
    }

    property! {
        /// `Header` of `AWS::NetworkFirewall::RuleGroup`.
        Header;
        new_with HeaderRequired {
            /// `Protocol`. Update: in place.
            protocol: Protocol = "Protocol",
            /// `Source`: 1 to 1024 characters, `^.*$`. Update: in place.
            source: Str = "Source",
            /// `SourcePort`: 1 to 1024 characters, `^.*$`. Update: in place.
            source_port: Str = "SourcePort",
            /// `Direction`. Update: in place.
            direction: Direction = "Direction",
            /// `Destination`: 1 to 1024 characters, `^.*$`. Update: in place.
            destination: Str = "Destination",
            /// `DestinationPort`: 1 to 1024 characters, `^.*$`. Update: in place.
            destination_port: Str = "DestinationPort",
        }
        set {
        }
    }

    property! {
        /// `IPSetReference` of `AWS::NetworkFirewall::RuleGroup`.
        IPSetReference;
        new ();
        set {
            /// `ReferenceArn`: 1 to 256 characters, `^(arn:aws.*)$`. Update: in place.
            reference_arn: Str = "ReferenceArn";
        }
    }

    property! {
        /// `MatchAttributes` of `AWS::NetworkFirewall::RuleGroup`.
        MatchAttributes;
        new ();
        set {
            /// `DestinationPorts`. Update: in place.
            destination_ports: List<PortRange> = "DestinationPorts";
            /// `Destinations`. Update: in place.
            destinations: List<Address> = "Destinations";
            /// `Protocols`: 0 to 255. Update: in place.
            protocols: List<Int> = "Protocols";
            /// `SourcePorts`. Update: in place.
            source_ports: List<PortRange> = "SourcePorts";
            /// `Sources`. Update: in place.
            sources: List<Address> = "Sources";
            /// `TCPFlags`. Update: in place.
            tcp_flags: List<TCPFlagField> = "TCPFlags";
        }
    }

    property! {
        /// `PortRange` of `AWS::NetworkFirewall::RuleGroup`.
        PortRange;
        new_with PortRangeRequired {
            /// `FromPort`: 0 to 65 535. Update: in place.
            from_port: Int = "FromPort",
            /// `ToPort`: 0 to 65 535. Update: in place.
            to_port: Int = "ToPort",
        }
        set {
        }
    }

    property! {
        /// `PortSet` of `AWS::NetworkFirewall::RuleGroup`.
        PortSet;
        new ();
        set {
            /// `Definition`: at least 1 characters, `^.*$`. Update: in place.
            definition: List<Str> = "Definition";
        }
    }

    property! {
        /// `ReferenceSets` of `AWS::NetworkFirewall::RuleGroup`.
        ReferenceSets;
        new ();
        set {
            /// `IPSetReferences`. Update: in place.
            ip_set_references: Map<IPSetReference> = "IPSetReferences";
        }
    }

    property! {
        /// `RuleDefinition` of `AWS::NetworkFirewall::RuleGroup`.
        RuleDefinition;
        new (match_attributes: MatchAttributes = "MatchAttributes", actions: List<Str> = "Actions");
        set {
        }
    }

    property! {
        /// `RuleGroup` of `AWS::NetworkFirewall::RuleGroup`.
        RuleGroup;
        new (rules_source: RulesSource = "RulesSource");
        set {
            /// `ReferenceSets`. Update: in place.
            reference_sets: ReferenceSets = "ReferenceSets";
            /// `RuleVariables`. Update: in place.
            rule_variables: RuleVariables = "RuleVariables";
            /// `StatefulRuleOptions`. Update: in place.
            stateful_rule_options: StatefulRuleOptions = "StatefulRuleOptions";
        }
    }

    property! {
        /// `RuleOption` of `AWS::NetworkFirewall::RuleGroup`.
        RuleOption;
        new (keyword: Str = "Keyword");
        set {
            /// `Settings`: 1 to 8192 characters, `^.*$`. Update: in place.
            settings: List<Str> = "Settings";
        }
    }

    property! {
        /// `RuleVariables` of `AWS::NetworkFirewall::RuleGroup`.
        RuleVariables;
        new ();
        set {
            /// `IPSets`. Update: in place.
            ip_sets: Map<IPSet> = "IPSets";
            /// `PortSets`. Update: in place.
            port_sets: Map<PortSet> = "PortSets";
        }
    }

    property! {
        /// `RulesSource` of `AWS::NetworkFirewall::RuleGroup`.
        RulesSource;
        new ();
        set {
            /// `RulesSourceList`. Update: in place.
            rules_source_list: RulesSourceList = "RulesSourceList";
            /// `RulesString`: at most 1 000 000 characters. Update: in place.
            rules_string: Str = "RulesString";
            /// `StatefulRules`. Update: in place.
            stateful_rules: List<StatefulRule> = "StatefulRules";
            /// `StatelessRulesAndCustomActions`. Update: in place.
            stateless_rules_and_custom_actions: StatelessRulesAndCustomActions = "StatelessRulesAndCustomActions";
        }
    }

    property! {
        /// `RulesSourceList` of `AWS::NetworkFirewall::RuleGroup`.
        RulesSourceList;
        new (targets: List<Str> = "Targets", target_types: List<TargetType> = "TargetTypes", generated_rules_type: GeneratedRulesType = "GeneratedRulesType");
        set {
        }
    }

    property! {
        /// `StatefulRule` of `AWS::NetworkFirewall::RuleGroup`.
        StatefulRule;
        new (action: Action = "Action", header: Header = "Header", rule_options: List<RuleOption> = "RuleOptions");
        set {
        }
    }

    property! {
        /// `StatefulRuleOptions` of `AWS::NetworkFirewall::RuleGroup`.
        StatefulRuleOptions;
        new ();
        set {
            /// `RuleOrder`. Update: in place.
            rule_order: RuleOrder = "RuleOrder";
        }
    }

    property! {
        /// `StatelessRule` of `AWS::NetworkFirewall::RuleGroup`.
        StatelessRule;
        new (rule_definition: RuleDefinition = "RuleDefinition", priority: Int = "Priority");
        set {
        }
    }

    property! {
        /// `StatelessRulesAndCustomActions` of `AWS::NetworkFirewall::RuleGroup`.
        StatelessRulesAndCustomActions;
        new (stateless_rules: List<StatelessRule> = "StatelessRules");
        set {
            /// `CustomActions`. Update: in place.
            custom_actions: List<CustomAction> = "CustomActions";
        }
    }

    property! {
        /// `SummaryConfiguration` of `AWS::NetworkFirewall::RuleGroup`.
        SummaryConfiguration;
        new ();
        set {
            /// `RuleOptions`. Update: in place.
            rule_options: List<SummaryRuleOption> = "RuleOptions";
        }
    }

    property! {
        /// `TCPFlagField` of `AWS::NetworkFirewall::RuleGroup`.
        TCPFlagField;
        new (flags: List<TCPFlag> = "Flags");
        set {
            /// `Masks`. Update: in place.
            masks: List<TCPFlag> = "Masks";
        }
    }

    values! {
        /// `Action` of `AWS::NetworkFirewall::RuleGroup`.
        Action {
            PASS = "PASS",
            DROP = "DROP",
            ALERT = "ALERT",
            REJECT = "REJECT",
        }
    }

    values! {
        /// `Direction` of `AWS::NetworkFirewall::RuleGroup`.
        Direction {
            FORWARD = "FORWARD",
            ANY = "ANY",
        }
    }

    values! {
        /// `GeneratedRulesType` of `AWS::NetworkFirewall::RuleGroup`.
        GeneratedRulesType {
            ALLOWLIST = "ALLOWLIST",
            DENYLIST = "DENYLIST",
            ALERTLIST = "ALERTLIST",
            REJECTLIST = "REJECTLIST",
        }
    }

    values! {
        /// `Protocol` of `AWS::NetworkFirewall::RuleGroup`.
        Protocol {
            IP = "IP",
            TCP = "TCP",
            UDP = "UDP",
            ICMP = "ICMP",
            HTTP = "HTTP",
            FTP = "FTP",
            TLS = "TLS",
            SMB = "SMB",
            DNS = "DNS",
            DCERPC = "DCERPC",
            SSH = "SSH",
            SMTP = "SMTP",
            IMAP = "IMAP",
            MSN = "MSN",
            KRB5 = "KRB5",
            IKEV2 = "IKEV2",
            TFTP = "TFTP",
            NTP = "NTP",
            DHCP = "DHCP",
        }
    }

    values! {
        /// `SummaryRuleOption` of `AWS::NetworkFirewall::RuleGroup`.
        SummaryRuleOption {
            SID = "SID",
            MSG = "MSG",
            METADATA = "METADATA",
        }
    }

    values! {
        /// `TCPFlag` of `AWS::NetworkFirewall::RuleGroup`.
        TCPFlag {
            FIN = "FIN",
            SYN = "SYN",
            RST = "RST",
            PSH = "PSH",
            ACK = "ACK",
            URG = "URG",
            ECE = "ECE",
            CWR = "CWR",
        }
    }

    values! {
        /// `TargetType` of `AWS::NetworkFirewall::RuleGroup`.
        TargetType {
            TLS_SNI = "TLS_SNI",
            HTTP_HOST = "HTTP_HOST",
        }
    }

    values! {
        /// `Type` of `AWS::NetworkFirewall::RuleGroup`.
        Type {
            STATELESS = "STATELESS",
            STATEFUL = "STATEFUL",
        }
    }
}

resource! {
    /// `AWS::NetworkFirewall::TLSInspectionConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html).
    TLSInspectionConfiguration = "AWS::NetworkFirewall::TLSInspectionConfiguration", Ref = Arn;
    tags "Tags" List;
    new (tls_inspection_configuration_name: Str = "TLSInspectionConfigurationName", tls_inspection_configuration: tls_inspection_configuration::TLSInspectionConfiguration = "TLSInspectionConfiguration");
    set {
        /// `Description`: 1 to 512 characters, `^.*$`. Update: in place.
        description: Str = "Description";
        /// `TLSInspectionConfiguration`. Update: in place.
        tls_inspection_configuration: tls_inspection_configuration::TLSInspectionConfiguration = "TLSInspectionConfiguration";
        /// `TLSInspectionConfigurationName`: 1 to 128 characters, `^[a-zA-Z0-9-]+$`. Update: replaces.
        tls_inspection_configuration_name: Str = "TLSInspectionConfigurationName";
        /// `Tags`: 1 to 200 items, no item twice. Update: in place.
        tags: List<tls_inspection_configuration::Tag> = "Tags";
    }
    get {
        /// `TLSInspectionConfigurationId`
        tls_inspection_configuration_id: Str = "TLSInspectionConfigurationId";
    }
    ref tls_inspection_configuration_arn;
}

/// Property types of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
pub mod tls_inspection_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::firewall_policy::Tag;

    pub use super::rule_group::{Address, PortRange, PortRangeRequired};

    property! {
        /// `CheckCertificateRevocationStatus` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
        CheckCertificateRevocationStatus;
        new ();
        set {
            /// `RevokedStatusAction`. Update: in place.
            revoked_status_action: RevokedStatusAction = "RevokedStatusAction";
            /// `UnknownStatusAction`. Update: in place.
            unknown_status_action: UnknownStatusAction = "UnknownStatusAction";
        }
    }

    property! {
        /// `ServerCertificate` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
        ServerCertificate;
        new ();
        set {
            /// `ResourceArn`: 1 to 256 characters, `^(arn:aws.*)$`. Update: in place.
            resource_arn: Str = "ResourceArn";
        }
    }

    property! {
        /// `ServerCertificateConfiguration` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
        ServerCertificateConfiguration;
        new ();
        set {
            /// `CertificateAuthorityArn`: 1 to 256 characters, `^(arn:aws.*)$`. Update: in place.
            certificate_authority_arn: Str = "CertificateAuthorityArn";
            /// `CheckCertificateRevocationStatus`. Update: in place.
            check_certificate_revocation_status: CheckCertificateRevocationStatus = "CheckCertificateRevocationStatus";
            /// `Scopes`. Update: in place.
            scopes: List<ServerCertificateScope> = "Scopes";
            /// `ServerCertificates`: no item twice. Update: in place.
            server_certificates: List<ServerCertificate> = "ServerCertificates";
        }
    }

    property! {
        /// `ServerCertificateScope` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
        ServerCertificateScope;
        new ();
        set {
            /// `DestinationPorts`. Update: in place.
            destination_ports: List<PortRange> = "DestinationPorts";
            /// `Destinations`. Update: in place.
            destinations: List<Address> = "Destinations";
            /// `Protocols`: 0 to 255. Update: in place.
            protocols: List<Int> = "Protocols";
            /// `SourcePorts`. Update: in place.
            source_ports: List<PortRange> = "SourcePorts";
            /// `Sources`. Update: in place.
            sources: List<Address> = "Sources";
        }
    }

    property! {
        /// `TLSInspectionConfiguration` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
        TLSInspectionConfiguration;
        new ();
        set {
            /// `ServerCertificateConfigurations`. Update: in place.
            server_certificate_configurations: List<ServerCertificateConfiguration> = "ServerCertificateConfigurations";
        }
    }

    values! {
        /// `RevokedStatusAction` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
        RevokedStatusAction {
            PASS = "PASS",
            DROP = "DROP",
            REJECT = "REJECT",
        }
    }

    values! {
        /// `UnknownStatusAction` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
        UnknownStatusAction {
            PASS = "PASS",
            DROP = "DROP",
            REJECT = "REJECT",
        }
    }
}

resource! {
    /// `AWS::NetworkFirewall::VpcEndpointAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-vpcendpointassociation.html).
    VpcEndpointAssociation = "AWS::NetworkFirewall::VpcEndpointAssociation", Ref = Arn;
    tags "Tags" List;
    new_with VpcEndpointAssociationRequired {
        /// `FirewallArn`: 1 to 256 characters, `^(arn:aws.*)$`. Update: replaces.
        firewall_arn: Str = "FirewallArn",
        /// `VpcId`: 1 to 128 characters, `^vpc-[0-9a-f]+$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
        /// `SubnetMapping`. Update: replaces.
        subnet_mapping: vpc_endpoint_association::SubnetMapping = "SubnetMapping",
    }
    set {
        /// `Description`: at most 512 characters, `^.*$`. Update: replaces.
        description: Str = "Description";
        /// `FirewallArn`: 1 to 256 characters, `^(arn:aws.*)$`. Update: replaces.
        firewall_arn: Str = "FirewallArn";
        /// `SubnetMapping`. Update: replaces.
        subnet_mapping: vpc_endpoint_association::SubnetMapping = "SubnetMapping";
        /// `Tags`: 1 to 200 items, no item twice. Update: in place.
        tags: List<vpc_endpoint_association::Tag> = "Tags";
        /// `VpcId`: 1 to 128 characters, `^vpc-[0-9a-f]+$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `EndpointId`
        endpoint_id: Str = "EndpointId";
        /// `VpcEndpointAssociationId`
        vpc_endpoint_association_id: Str = "VpcEndpointAssociationId";
    }
    ref vpc_endpoint_association_arn;
}

/// Property types of `AWS::NetworkFirewall::VpcEndpointAssociation`.
pub mod vpc_endpoint_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::firewall::IPAddressType;

    pub use super::firewall_policy::Tag;

    property! {
        /// `SubnetMapping` of `AWS::NetworkFirewall::VpcEndpointAssociation`.
        SubnetMapping;
        new (subnet_id: Ec2SubnetId = "SubnetId");
        set {
            /// `IPAddressType`. Update: replaces.
            ip_address_type: IPAddressType = "IPAddressType";
        }
    }
}
