// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::RTBFabric`: 6 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::RTBFabric::InboundExternalLink`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-inboundexternallink.html).
    InboundExternalLink = "AWS::RTBFabric::InboundExternalLink", Ref = Arn;
    tags "Tags" List;
    new (gateway_id: Str = "GatewayId", link_log_settings: inbound_external_link::LinkLogSettings = "LinkLogSettings");
    set {
        /// `GatewayId`: `^rtb-gw-[a-z0-9-]{1,25}$`. Update: may replace.
        gateway_id: Str = "GatewayId";
        /// `LinkAttributes`. Update: may replace.
        link_attributes: inbound_external_link::LinkAttributes = "LinkAttributes";
        /// `LinkLogSettings`. Update: may replace.
        link_log_settings: inbound_external_link::LinkLogSettings = "LinkLogSettings";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<inbound_external_link::Tag> = "Tags";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `DomainName`
        domain_name: Str = "DomainName";
        /// `LinkId`
        link_id: Str = "LinkId";
        /// `LinkStatus`
        link_status: Str = "LinkStatus";
        /// `UpdatedTimestamp`
        updated_timestamp: Str = "UpdatedTimestamp";
    }
    ref arn;
}

/// Property types of `AWS::RTBFabric::InboundExternalLink`.
pub mod inbound_external_link {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApplicationLogs` of `AWS::RTBFabric::InboundExternalLink`.
        ApplicationLogs;
        new (link_application_log_sampling: LinkApplicationLogSampling = "LinkApplicationLogSampling");
        set {
        }
    }

    property! {
        /// `LinkApplicationLogSampling` of `AWS::RTBFabric::InboundExternalLink`.
        LinkApplicationLogSampling;
        new_with LinkApplicationLogSamplingRequired {
            /// `ErrorLog`: 0.0 to 100.0. Update: may replace.
            error_log: Num = "ErrorLog",
            /// `FilterLog`: 0.0 to 100.0. Update: may replace.
            filter_log: Num = "FilterLog",
        }
        set {
        }
    }

    property! {
        /// `LinkAttributes` of `AWS::RTBFabric::InboundExternalLink`.
        LinkAttributes;
        new ();
        set {
            /// `CustomerProvidedId`. Update: may replace.
            customer_provided_id: Str = "CustomerProvidedId";
            /// `ResponderErrorMasking`: 1 to 200 items. Update: may replace.
            responder_error_masking: List<ResponderErrorMaskingForHttpCode> = "ResponderErrorMasking";
        }
    }

    property! {
        /// `LinkLogSettings` of `AWS::RTBFabric::InboundExternalLink`.
        LinkLogSettings;
        new (application_logs: ApplicationLogs = "ApplicationLogs");
        set {
        }
    }

    property! {
        /// `ResponderErrorMaskingForHttpCode` of `AWS::RTBFabric::InboundExternalLink`.
        ResponderErrorMaskingForHttpCode;
        new (http_code: Str = "HttpCode", action: Action = "Action", logging_types: List<ResponderErrorMaskingLoggingType> = "LoggingTypes");
        set {
            /// `ResponseLoggingPercentage`: 0 to 100. Update: may replace.
            response_logging_percentage: Num = "ResponseLoggingPercentage";
        }
    }

    property! {
        /// `Tag` of `AWS::RTBFabric::InboundExternalLink`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `Action` of `AWS::RTBFabric::InboundExternalLink`.
        Action {
            NO_BID = "NO_BID",
            PASSTHROUGH = "PASSTHROUGH",
        }
    }

    values! {
        /// `ResponderErrorMaskingLoggingType` of `AWS::RTBFabric::InboundExternalLink`.
        ResponderErrorMaskingLoggingType {
            NONE = "NONE",
            METRIC = "METRIC",
            RESPONSE = "RESPONSE",
        }
    }
}

resource! {
    /// `AWS::RTBFabric::Link`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html).
    Link = "AWS::RTBFabric::Link", Ref = Arn;
    tags "Tags" List;
    new_with LinkRequired {
        /// `GatewayId`: `^rtb-gw-[a-z0-9-]{1,25}$`. Update: may replace.
        gateway_id: Str = "GatewayId",
        /// `PeerGatewayId`: `^rtb-gw-[a-z0-9-]{1,25}$`. Update: may replace.
        peer_gateway_id: Str = "PeerGatewayId",
        /// `LinkLogSettings`. Update: in place.
        link_log_settings: link::LinkLogSettings = "LinkLogSettings",
    }
    set {
        /// `GatewayId`: `^rtb-gw-[a-z0-9-]{1,25}$`. Update: may replace.
        gateway_id: Str = "GatewayId";
        /// `HttpResponderAllowed`. Update: may replace.
        http_responder_allowed: Bool = "HttpResponderAllowed";
        /// `LinkAttributes`. Update: may replace.
        link_attributes: link::LinkAttributes = "LinkAttributes";
        /// `LinkLogSettings`. Update: in place.
        link_log_settings: link::LinkLogSettings = "LinkLogSettings";
        /// `ModuleConfigurationList`. Update: in place.
        module_configuration_list: List<link::ModuleConfiguration> = "ModuleConfigurationList";
        /// `PeerGatewayId`: `^rtb-gw-[a-z0-9-]{1,25}$`. Update: may replace.
        peer_gateway_id: Str = "PeerGatewayId";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<link::Tag> = "Tags";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `LinkDirection`
        link_direction: Str = "LinkDirection";
        /// `LinkId`
        link_id: Str = "LinkId";
        /// `LinkStatus`
        link_status: Str = "LinkStatus";
        /// `UpdatedTimestamp`
        updated_timestamp: Str = "UpdatedTimestamp";
    }
    ref arn;
}

/// Property types of `AWS::RTBFabric::Link`.
pub mod link {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::inbound_external_link::{ResponderErrorMaskingLoggingType, Tag};

    property! {
        /// `Action` of `AWS::RTBFabric::Link`.
        Action;
        new ();
        set {
            /// `HeaderTag`. Update: in place.
            header_tag: HeaderTagAction = "HeaderTag";
            /// `NoBid`. Update: in place.
            no_bid: NoBidAction = "NoBid";
        }
    }

    property! {
        /// `ApplicationLogs` of `AWS::RTBFabric::Link`.
        ApplicationLogs;
        new (link_application_log_sampling: LinkApplicationLogSampling = "LinkApplicationLogSampling");
        set {
        }
    }

    property! {
        /// `Filter` of `AWS::RTBFabric::Link`.
        Filter;
        new (criteria: List<FilterCriterion> = "Criteria");
        set {
        }
    }

    property! {
        /// `FilterCriterion` of `AWS::RTBFabric::Link`.
        FilterCriterion;
        new (path: Str = "Path", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `HeaderTagAction` of `AWS::RTBFabric::Link`.
        HeaderTagAction;
        new_with HeaderTagActionRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Value`. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `LinkApplicationLogSampling` of `AWS::RTBFabric::Link`.
        LinkApplicationLogSampling;
        new_with LinkApplicationLogSamplingRequired {
            /// `ErrorLog`: 0.0 to 100.0. Update: in place.
            error_log: Num = "ErrorLog",
            /// `FilterLog`: 0.0 to 100.0. Update: in place.
            filter_log: Num = "FilterLog",
        }
        set {
        }
    }

    property! {
        /// `LinkAttributes` of `AWS::RTBFabric::Link`.
        LinkAttributes;
        new ();
        set {
            /// `CustomerProvidedId`. Update: may replace.
            customer_provided_id: Str = "CustomerProvidedId";
            /// `ResponderErrorMasking`: 1 to 200 items. Update: may replace.
            responder_error_masking: List<ResponderErrorMaskingForHttpCode> = "ResponderErrorMasking";
        }
    }

    property! {
        /// `LinkLogSettings` of `AWS::RTBFabric::Link`.
        LinkLogSettings;
        new (application_logs: ApplicationLogs = "ApplicationLogs");
        set {
        }
    }

    property! {
        /// `ModuleConfiguration` of `AWS::RTBFabric::Link`.
        ModuleConfiguration;
        new (name: Str = "Name");
        set {
            /// `DependsOn`: `^[A-Za-z0-9 -]+$`. Update: in place.
            depends_on: List<Str> = "DependsOn";
            /// `ModuleParameters`. Update: in place.
            module_parameters: ModuleParameters = "ModuleParameters";
            /// `Version`: `^[a-z0-9]{1,25}$`. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `ModuleParameters` of `AWS::RTBFabric::Link`.
        ModuleParameters;
        new ();
        set {
            /// `NoBid`. Update: in place.
            no_bid: NoBidModuleParameters = "NoBid";
            /// `OpenRtbAttribute`. Update: in place.
            open_rtb_attribute: OpenRtbAttributeModuleParameters = "OpenRtbAttribute";
        }
    }

    property! {
        /// `NoBidAction` of `AWS::RTBFabric::Link`.
        NoBidAction;
        new ();
        set {
            /// `NoBidReasonCode`: at least 0. Update: in place.
            no_bid_reason_code: Int = "NoBidReasonCode";
        }
    }

    property! {
        /// `NoBidModuleParameters` of `AWS::RTBFabric::Link`.
        NoBidModuleParameters;
        new ();
        set {
            /// `PassThroughPercentage`: 0.0 to 100.0. Update: in place.
            pass_through_percentage: Num = "PassThroughPercentage";
            /// `Reason`: 1 to 50 characters, `^[a-zA-Z0-9]*$`. Update: in place.
            reason: Str = "Reason";
            /// `ReasonCode`: 0 to 10. Update: in place.
            reason_code: Int = "ReasonCode";
        }
    }

    property! {
        /// `OpenRtbAttributeModuleParameters` of `AWS::RTBFabric::Link`.
        OpenRtbAttributeModuleParameters;
        new_with OpenRtbAttributeModuleParametersRequired {
            /// `FilterType`. Update: in place.
            filter_type: FilterType = "FilterType",
            /// `FilterConfiguration`. Update: in place.
            filter_configuration: List<Filter> = "FilterConfiguration",
            /// `Action`. Update: in place.
            action: Action = "Action",
            /// `HoldbackPercentage`: 0.0 to 100.0. Update: in place.
            holdback_percentage: Num = "HoldbackPercentage",
        }
        set {
        }
    }

    property! {
        /// `ResponderErrorMaskingForHttpCode` of `AWS::RTBFabric::Link`.
        ResponderErrorMaskingForHttpCode;
        new (http_code: Str = "HttpCode", action: ResponderErrorMaskingForHttpCodeAction = "Action", logging_types: List<ResponderErrorMaskingLoggingType> = "LoggingTypes");
        set {
            /// `ResponseLoggingPercentage`: 0 to 100. Update: may replace.
            response_logging_percentage: Num = "ResponseLoggingPercentage";
        }
    }

    values! {
        /// `FilterType` of `AWS::RTBFabric::Link`.
        FilterType {
            INCLUDE = "INCLUDE",
            EXCLUDE = "EXCLUDE",
        }
    }

    values! {
        /// `ResponderErrorMaskingForHttpCodeAction` of `AWS::RTBFabric::Link`.
        ResponderErrorMaskingForHttpCodeAction {
            NO_BID = "NO_BID",
            PASSTHROUGH = "PASSTHROUGH",
        }
    }
}

resource! {
    /// `AWS::RTBFabric::LinkRoutingRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-linkroutingrule.html).
    LinkRoutingRule = "AWS::RTBFabric::LinkRoutingRule", Ref = Arn;
    tags "Tags" List;
    new_with LinkRoutingRuleRequired {
        /// `GatewayId`: `^rtb-gw-[a-z0-9-]{1,25}$`. Update: may replace.
        gateway_id: Str = "GatewayId",
        /// `LinkId`: `^link-[a-z0-9-]{1,25}$`. Update: may replace.
        link_id: Str = "LinkId",
        /// `Priority`: 1 to 1000. Update: in place.
        priority: Int = "Priority",
        /// `Conditions`. Update: in place.
        conditions: link_routing_rule::RuleCondition = "Conditions",
    }
    set {
        /// `Conditions`. Update: in place.
        conditions: link_routing_rule::RuleCondition = "Conditions";
        /// `GatewayId`: `^rtb-gw-[a-z0-9-]{1,25}$`. Update: may replace.
        gateway_id: Str = "GatewayId";
        /// `LinkId`: `^link-[a-z0-9-]{1,25}$`. Update: may replace.
        link_id: Str = "LinkId";
        /// `Priority`: 1 to 1000. Update: in place.
        priority: Int = "Priority";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<link_routing_rule::Tag> = "Tags";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `RuleId`
        rule_id: Str = "RuleId";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedTimestamp`
        updated_timestamp: Str = "UpdatedTimestamp";
    }
    ref arn;
}

/// Property types of `AWS::RTBFabric::LinkRoutingRule`.
pub mod link_routing_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::inbound_external_link::Tag;

    property! {
        /// `QueryStringKeyValuePair` of `AWS::RTBFabric::LinkRoutingRule`.
        QueryStringKeyValuePair;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `RuleCondition` of `AWS::RTBFabric::LinkRoutingRule`.
        RuleCondition;
        new ();
        set {
            /// `HostHeader`: 1 to 255 characters, `^[A-Za-z0-9._~-]+$`. Update: in place.
            host_header: Str = "HostHeader";
            /// `HostHeaderWildcard`: 3 to 255 characters, `^[A-Za-z0-9._~*-]+$`. Update: in place.
            host_header_wildcard: Str = "HostHeaderWildcard";
            /// `PathExact`: 1 to 128 characters, `^/[A-Za-z0-9._~/-]*$`. Update: in place.
            path_exact: Str = "PathExact";
            /// `PathPrefix`: 1 to 128 characters, `^/[A-Za-z0-9._~/-]*$`. Update: in place.
            path_prefix: Str = "PathPrefix";
            /// `QueryStringEquals`. Update: in place.
            query_string_equals: QueryStringKeyValuePair = "QueryStringEquals";
            /// `QueryStringExists`: 1 to 128 characters, `^[A-Za-z0-9._~-]+$`. Update: in place.
            query_string_exists: Str = "QueryStringExists";
        }
    }
}

resource! {
    /// `AWS::RTBFabric::OutboundExternalLink`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-outboundexternallink.html).
    OutboundExternalLink = "AWS::RTBFabric::OutboundExternalLink", Ref = Arn;
    tags "Tags" List;
    new_with OutboundExternalLinkRequired {
        /// `GatewayId`: `^rtb-gw-[a-z0-9-]{1,25}$`. Update: may replace.
        gateway_id: Str = "GatewayId",
        /// `PublicEndpoint`: at most 255 characters, `^(https|http)://.+$`. Update: may replace.
        public_endpoint: Str = "PublicEndpoint",
        /// `LinkLogSettings`. Update: may replace.
        link_log_settings: outbound_external_link::LinkLogSettings = "LinkLogSettings",
    }
    set {
        /// `GatewayId`: `^rtb-gw-[a-z0-9-]{1,25}$`. Update: may replace.
        gateway_id: Str = "GatewayId";
        /// `LinkAttributes`. Update: may replace.
        link_attributes: outbound_external_link::LinkAttributes = "LinkAttributes";
        /// `LinkLogSettings`. Update: may replace.
        link_log_settings: outbound_external_link::LinkLogSettings = "LinkLogSettings";
        /// `PublicEndpoint`: at most 255 characters, `^(https|http)://.+$`. Update: may replace.
        public_endpoint: Str = "PublicEndpoint";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<outbound_external_link::Tag> = "Tags";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `LinkId`
        link_id: Str = "LinkId";
        /// `LinkStatus`
        link_status: Str = "LinkStatus";
        /// `UpdatedTimestamp`
        updated_timestamp: Str = "UpdatedTimestamp";
    }
    ref arn;
}

/// Property types of `AWS::RTBFabric::OutboundExternalLink`.
pub mod outbound_external_link {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::inbound_external_link::{Action, ApplicationLogs, LinkApplicationLogSampling, LinkApplicationLogSamplingRequired, LinkAttributes, LinkLogSettings, ResponderErrorMaskingForHttpCode, ResponderErrorMaskingLoggingType, Tag};
}

resource! {
    /// `AWS::RTBFabric::RequesterGateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-requestergateway.html).
    RequesterGateway = "AWS::RTBFabric::RequesterGateway", Ref = Arn;
    tags "Tags" List;
    new_with RequesterGatewayRequired {
        /// `VpcId`: 5 to 50 characters, `^vpc-[a-f0-9]{8,17}$`. Update: may replace.
        vpc_id: Ec2VpcId = "VpcId",
        /// `SubnetIds`: at least 1 items, no item twice, 15 to 24 characters, `^subnet-\w{8,17}$`. Update: may replace.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds",
        /// `SecurityGroupIds`: at least 1 items, no item twice, 11 to 43 characters, `^sg-[0-9a-f]{8,40}$`. Update: may replace.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
    }
    set {
        /// `Description`: `^[A-Za-z0-9 ]+$`. Update: may replace.
        description: Str = "Description";
        /// `SecurityGroupIds`: at least 1 items, no item twice, 11 to 43 characters, `^sg-[0-9a-f]{8,40}$`. Update: may replace.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SubnetIds`: at least 1 items, no item twice, 15 to 24 characters, `^subnet-\w{8,17}$`. Update: may replace.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<requester_gateway::Tag> = "Tags";
        /// `VpcId`: 5 to 50 characters, `^vpc-[a-f0-9]{8,17}$`. Update: may replace.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `ActiveLinksCount`
        active_links_count: Int = "ActiveLinksCount";
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `DomainName`
        domain_name: Str = "DomainName";
        /// `GatewayId`
        gateway_id: Str = "GatewayId";
        /// `RequesterGatewayStatus`
        requester_gateway_status: Str = "RequesterGatewayStatus";
        /// `TotalLinksCount`
        total_links_count: Int = "TotalLinksCount";
        /// `UpdatedTimestamp`
        updated_timestamp: Str = "UpdatedTimestamp";
    }
    ref arn;
}

/// Property types of `AWS::RTBFabric::RequesterGateway`.
pub mod requester_gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::RTBFabric::RequesterGateway`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 1600 characters. Update: in place.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::RTBFabric::ResponderGateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-respondergateway.html).
    ResponderGateway = "AWS::RTBFabric::ResponderGateway", Ref = Arn;
    tags "Tags" List;
    new_with ResponderGatewayRequired {
        /// `VpcId`: 5 to 50 characters, `^vpc-[a-f0-9]{8,17}$`. Update: may replace.
        vpc_id: Ec2VpcId = "VpcId",
        /// `SubnetIds`: at least 1 items, no item twice, 15 to 24 characters, `^subnet-\w{8,17}$`. Update: may replace.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds",
        /// `SecurityGroupIds`: at least 1 items, no item twice, 11 to 43 characters, `^sg-[0-9a-f]{8,40}$`. Update: may replace.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
        /// `Port`: 1 to 65 535. Update: may replace.
        port: Int = "Port",
        /// `Protocol`. Update: may replace.
        protocol: responder_gateway::Protocol = "Protocol",
    }
    set {
        /// `AcmCertificateArn`. Update: may replace.
        acm_certificate_arn: CertificateManagerCertificateArn = "AcmCertificateArn";
        /// `Description`: `^[A-Za-z0-9 ]+$`. Update: may replace.
        description: Str = "Description";
        /// `DomainName`: 1 to 255 characters. Update: may replace.
        domain_name: Str = "DomainName";
        /// `GatewayType`. Update: may replace.
        gateway_type: responder_gateway::GatewayType = "GatewayType";
        /// `ListenerConfig`. Update: in place.
        listener_config: responder_gateway::ListenerConfig = "ListenerConfig";
        /// `ManagedEndpointConfiguration`. Update: may replace.
        managed_endpoint_configuration: responder_gateway::ManagedEndpointConfiguration = "ManagedEndpointConfiguration";
        /// `Port`: 1 to 65 535. Update: may replace.
        port: Int = "Port";
        /// `Protocol`. Update: may replace.
        protocol: responder_gateway::Protocol = "Protocol";
        /// `SecurityGroupIds`: at least 1 items, no item twice, 11 to 43 characters, `^sg-[0-9a-f]{8,40}$`. Update: may replace.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SubnetIds`: at least 1 items, no item twice, 15 to 24 characters, `^subnet-\w{8,17}$`. Update: may replace.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<responder_gateway::Tag> = "Tags";
        /// `TrustStoreConfiguration`. Update: may replace.
        trust_store_configuration: responder_gateway::TrustStoreConfiguration = "TrustStoreConfiguration";
        /// `VpcId`: 5 to 50 characters, `^vpc-[a-f0-9]{8,17}$`. Update: may replace.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `CertificateAssociationStatus`
        certificate_association_status: Str = "CertificateAssociationStatus";
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `ExternalInboundEndpoint`
        external_inbound_endpoint: Str = "ExternalInboundEndpoint";
        /// `GatewayId`
        gateway_id: Str = "GatewayId";
        /// `ResponderGatewayStatus`
        responder_gateway_status: Str = "ResponderGatewayStatus";
        /// `UpdatedTimestamp`
        updated_timestamp: Str = "UpdatedTimestamp";
    }
    ref arn;
}

/// Property types of `AWS::RTBFabric::ResponderGateway`.
pub mod responder_gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::inbound_external_link::Tag;

    property! {
        /// `AutoScalingGroupsConfiguration` of `AWS::RTBFabric::ResponderGateway`.
        AutoScalingGroupsConfiguration;
        new (auto_scaling_group_name_list: List<Str> = "AutoScalingGroupNameList", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `HealthCheckConfig`. Update: may replace.
            health_check_config: HealthCheckConfig = "HealthCheckConfig";
        }
    }

    property! {
        /// `EksEndpointsConfiguration` of `AWS::RTBFabric::ResponderGateway`.
        EksEndpointsConfiguration;
        new_with EksEndpointsConfigurationRequired {
            /// `EndpointsResourceName`: `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`. Update: may replace.
            endpoints_resource_name: Str = "EndpointsResourceName",
            /// `EndpointsResourceNamespace`: `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`. Update: may replace.
            endpoints_resource_namespace: Str = "EndpointsResourceNamespace",
            /// `ClusterApiServerEndpointUri`: at most 255 characters. Update: may replace.
            cluster_api_server_endpoint_uri: Str = "ClusterApiServerEndpointUri",
            /// `ClusterApiServerCaCertificateChain`: 1 to 2 097 152 characters. Update: may replace.
            cluster_api_server_ca_certificate_chain: Str = "ClusterApiServerCaCertificateChain",
            /// `ClusterName`: `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`. Update: may replace.
            cluster_name: Str = "ClusterName",
            /// `RoleArn`. Update: may replace.
            role_arn: IamRoleArn = "RoleArn",
        }
        set {
        }
    }

    property! {
        /// `HealthCheckConfig` of `AWS::RTBFabric::ResponderGateway`.
        HealthCheckConfig;
        new (port: Int = "Port", path: Str = "Path");
        set {
            /// `HealthyThresholdCount`: 2 to 10. Update: may replace.
            healthy_threshold_count: Int = "HealthyThresholdCount";
            /// `IntervalSeconds`: 5 to 60. Update: may replace.
            interval_seconds: Int = "IntervalSeconds";
            /// `Protocol`. Update: may replace.
            protocol: Protocol = "Protocol";
            /// `StatusCodeMatcher`: 3 to 2000 characters, `^[0-9,\-]+$`. Update: may replace.
            status_code_matcher: Str = "StatusCodeMatcher";
            /// `TimeoutMs`: 100 to 5000. Update: may replace.
            timeout_ms: Int = "TimeoutMs";
            /// `UnhealthyThresholdCount`: 2 to 10. Update: may replace.
            unhealthy_threshold_count: Int = "UnhealthyThresholdCount";
        }
    }

    property! {
        /// `ListenerConfig` of `AWS::RTBFabric::ResponderGateway`.
        ListenerConfig;
        new (protocols: List<Protocol> = "Protocols");
        set {
        }
    }

    property! {
        /// `ManagedEndpointConfiguration` of `AWS::RTBFabric::ResponderGateway`.
        ManagedEndpointConfiguration;
        new ();
        set {
            /// `AutoScalingGroupsConfiguration`. Update: may replace.
            auto_scaling_groups_configuration: AutoScalingGroupsConfiguration = "AutoScalingGroupsConfiguration";
            /// `EksEndpointsConfiguration`. Update: may replace.
            eks_endpoints_configuration: EksEndpointsConfiguration = "EksEndpointsConfiguration";
        }
    }

    property! {
        /// `TrustStoreConfiguration` of `AWS::RTBFabric::ResponderGateway`.
        TrustStoreConfiguration;
        new (certificate_authority_certificates: List<Str> = "CertificateAuthorityCertificates");
        set {
        }
    }

    values! {
        /// `GatewayType` of `AWS::RTBFabric::ResponderGateway`.
        GatewayType {
            EXTERNAL = "EXTERNAL",
            INTERNAL = "INTERNAL",
        }
    }

    values! {
        /// `Protocol` of `AWS::RTBFabric::ResponderGateway`.
        Protocol {
            HTTP = "HTTP",
            HTTPS = "HTTPS",
        }
    }
}
