// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::GlobalAccelerator`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::GlobalAccelerator::Accelerator`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-accelerator.html).
    Accelerator = "AWS::GlobalAccelerator::Accelerator", Ref = GlobalAcceleratorAcceleratorArn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Enabled`: default `true`. Update: in place.
        enabled: Bool = "Enabled";
        /// `FlowLogsEnabled`: default `false`. Update: in place.
        flow_logs_enabled: Bool = "FlowLogsEnabled";
        /// `FlowLogsS3Bucket`: at most 255 characters. Update: in place.
        flow_logs_s3_bucket: Str = "FlowLogsS3Bucket";
        /// `FlowLogsS3Prefix`: at most 255 characters. Update: in place.
        flow_logs_s3_prefix: Str = "FlowLogsS3Prefix";
        /// `IpAddressType`: default `"IPV4"`. Update: in place.
        ip_address_type: accelerator::IpAddressType = "IpAddressType";
        /// `IpAddresses`: at most 2 items, `^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$`. Update: in place.
        ip_addresses: List<Str> = "IpAddresses";
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9_-]{0,64}$`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<accelerator::Tag> = "Tags";
    }
    get {
        /// `DnsName`
        dns_name: Str = "DnsName";
        /// `DualStackDnsName`
        dual_stack_dns_name: Str = "DualStackDnsName";
        /// `Ipv4Addresses`
        ipv4_addresses: List<Str> = "Ipv4Addresses";
        /// `Ipv6Addresses`
        ipv6_addresses: List<Str> = "Ipv6Addresses";
    }
    ref accelerator_arn;
}

/// Property types of `AWS::GlobalAccelerator::Accelerator`.
pub mod accelerator {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::GlobalAccelerator::Accelerator`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `IpAddressType` of `AWS::GlobalAccelerator::Accelerator`.
        IpAddressType {
            IPV4 = "IPV4",
            DUAL_STACK = "DUAL_STACK",
        }
    }
}

resource! {
    /// `AWS::GlobalAccelerator::CrossAccountAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-crossaccountattachment.html).
    CrossAccountAttachment = "AWS::GlobalAccelerator::CrossAccountAttachment", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9_-]{0,64}$`. Update: in place.
        name: Str = "Name";
        /// `Principals`: at most 256 characters, `^(^\d{12}$|arn:.*)$`. Update: in place.
        principals: List<Str> = "Principals";
        /// `Resources`. Update: in place.
        resources: List<cross_account_attachment::Resource> = "Resources";
        /// `Tags`. Update: in place.
        tags: List<cross_account_attachment::Tag> = "Tags";
    }
    get {
    }
    ref attachment_arn;
}

/// Property types of `AWS::GlobalAccelerator::CrossAccountAttachment`.
pub mod cross_account_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::accelerator::Tag;

    property! {
        /// `Resource` of `AWS::GlobalAccelerator::CrossAccountAttachment`.
        Resource;
        new ();
        set {
            /// `Cidr`: at most 255 characters. Update: in place.
            cidr: Str = "Cidr";
            /// `EndpointId`: at most 255 characters. Update: in place.
            endpoint_id: Str = "EndpointId";
            /// `Region`: at most 255 characters. Update: in place.
            region: Str = "Region";
        }
    }
}

resource! {
    /// `AWS::GlobalAccelerator::EndpointGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-endpointgroup.html).
    EndpointGroup = "AWS::GlobalAccelerator::EndpointGroup", Ref = Arn;
    new (listener_arn: GlobalAcceleratorListenerArn = "ListenerArn", endpoint_group_region: Str = "EndpointGroupRegion");
    set {
        /// `EndpointConfigurations`: at most 10 items. Update: in place.
        endpoint_configurations: List<endpoint_group::EndpointConfiguration> = "EndpointConfigurations";
        /// `EndpointGroupRegion`: at most 255 characters. Update: replaces.
        endpoint_group_region: Str = "EndpointGroupRegion";
        /// `HealthCheckIntervalSeconds`: 10 to 30, default `30`. Update: in place.
        health_check_interval_seconds: Int = "HealthCheckIntervalSeconds";
        /// `HealthCheckPath`: at most 255 characters, `^/[-a-zA-Z0-9@:%_\\+.~#?&/=]*$`, default `"/"`. Update: in place.
        health_check_path: Str = "HealthCheckPath";
        /// `HealthCheckPort`: -1 to 65 535, default `-1`. Update: in place.
        health_check_port: Int = "HealthCheckPort";
        /// `HealthCheckProtocol`: default `"TCP"`. Update: in place.
        health_check_protocol: endpoint_group::HealthCheckProtocol = "HealthCheckProtocol";
        /// `ListenerArn`: at most 255 characters. Update: replaces.
        listener_arn: GlobalAcceleratorListenerArn = "ListenerArn";
        /// `PortOverrides`: at most 10 items. Update: in place.
        port_overrides: List<endpoint_group::PortOverride> = "PortOverrides";
        /// `ThresholdCount`: 1 to 10, default `3`. Update: in place.
        threshold_count: Int = "ThresholdCount";
        /// `TrafficDialPercentage`: 0 to 100, default `100`. Update: in place.
        traffic_dial_percentage: Num = "TrafficDialPercentage";
    }
    get {
    }
    ref endpoint_group_arn;
}

/// Property types of `AWS::GlobalAccelerator::EndpointGroup`.
pub mod endpoint_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EndpointConfiguration` of `AWS::GlobalAccelerator::EndpointGroup`.
        EndpointConfiguration;
        new (endpoint_id: Str = "EndpointId");
        set {
            /// `AttachmentArn`: at most 255 characters. Update: in place.
            attachment_arn: Str = "AttachmentArn";
            /// `ClientIPPreservationEnabled`: default `true`. Update: in place.
            client_ip_preservation_enabled: Bool = "ClientIPPreservationEnabled";
            /// `Weight`: 0 to 255, default `100`. Update: in place.
            weight: Int = "Weight";
        }
    }

    property! {
        /// `PortOverride` of `AWS::GlobalAccelerator::EndpointGroup`.
        PortOverride;
        new_with PortOverrideRequired {
            /// `ListenerPort`: 0 to 65 535. Update: in place.
            listener_port: Int = "ListenerPort",
            /// `EndpointPort`: 0 to 65 535. Update: in place.
            endpoint_port: Int = "EndpointPort",
        }
        set {
        }
    }

    values! {
        /// `HealthCheckProtocol` of `AWS::GlobalAccelerator::EndpointGroup`.
        HealthCheckProtocol {
            TCP = "TCP",
            HTTP = "HTTP",
            HTTPS = "HTTPS",
        }
    }
}

resource! {
    /// `AWS::GlobalAccelerator::Listener`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-listener.html).
    Listener = "AWS::GlobalAccelerator::Listener", Ref = GlobalAcceleratorListenerArn;
    new (accelerator_arn: GlobalAcceleratorAcceleratorArn = "AcceleratorArn", port_ranges: List<listener::PortRange> = "PortRanges", protocol: listener::Protocol = "Protocol");
    set {
        /// `AcceleratorArn`: at most 255 characters. Update: replaces.
        accelerator_arn: GlobalAcceleratorAcceleratorArn = "AcceleratorArn";
        /// `ClientAffinity`: default `"NONE"`. Update: in place.
        client_affinity: listener::ClientAffinity = "ClientAffinity";
        /// `PortRanges`: 1 to 10 items. Update: in place.
        port_ranges: List<listener::PortRange> = "PortRanges";
        /// `Protocol`: default `"TCP"`. Update: in place.
        protocol: listener::Protocol = "Protocol";
    }
    get {
    }
    ref listener_arn;
}

/// Property types of `AWS::GlobalAccelerator::Listener`.
pub mod listener {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `PortRange` of `AWS::GlobalAccelerator::Listener`.
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

    values! {
        /// `ClientAffinity` of `AWS::GlobalAccelerator::Listener`.
        ClientAffinity {
            NONE = "NONE",
            SOURCE_IP = "SOURCE_IP",
        }
    }

    values! {
        /// `Protocol` of `AWS::GlobalAccelerator::Listener`.
        Protocol {
            TCP = "TCP",
            UDP = "UDP",
        }
    }
}
