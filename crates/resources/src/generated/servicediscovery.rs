// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ServiceDiscovery`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ServiceDiscovery::HttpNamespace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-httpnamespace.html).
    HttpNamespace = "AWS::ServiceDiscovery::HttpNamespace", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 1024 characters, `^(?!arn:)[!-~]{1,1024}$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<http_namespace::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::ServiceDiscovery::HttpNamespace`.
pub mod http_namespace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::ServiceDiscovery::HttpNamespace`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::ServiceDiscovery::Instance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-instance.html).
    Instance = "AWS::ServiceDiscovery::Instance", Ref = Str;
    new (instance_attributes: Json = "InstanceAttributes", service_id: Str = "ServiceId");
    set {
        /// `InstanceAttributes`. Update: in place.
        instance_attributes: Json = "InstanceAttributes";
        /// `InstanceId`: 1 to 64 characters, `^[0-9a-zA-Z_/:.@-]+$`. Update: replaces.
        instance_id: Str = "InstanceId";
        /// `ServiceId`: 1 to 255 characters. Update: replaces.
        service_id: Str = "ServiceId";
    }
    get {
    }
}

resource! {
    /// `AWS::ServiceDiscovery::PrivateDnsNamespace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-privatednsnamespace.html).
    PrivateDnsNamespace = "AWS::ServiceDiscovery::PrivateDnsNamespace", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 1024 characters, `^(?!arn:)[!-~]{1,253}$`. Update: replaces.
        name: Str = "Name";
        /// `Properties`. Update: in place.
        properties: private_dns_namespace::Properties = "Properties";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<private_dns_namespace::Tag> = "Tags";
        /// `Vpc`: at most 64 characters. Update: replaces.
        vpc: Str = "Vpc";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `HostedZoneId`
        hosted_zone_id: Str = "HostedZoneId";
    }
    ref id;
}

/// Property types of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
pub mod private_dns_namespace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::http_namespace::Tag;

    property! {
        /// `PrivateDnsPropertiesMutable` of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
        PrivateDnsPropertiesMutable;
        new ();
        set {
            /// `SOA`. Update: in place.
            soa: SOA = "SOA";
        }
    }

    property! {
        /// `Properties` of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
        Properties;
        new ();
        set {
            /// `DnsProperties`. Update: in place.
            dns_properties: PrivateDnsPropertiesMutable = "DnsProperties";
        }
    }

    property! {
        /// `SOA` of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
        SOA;
        new ();
        set {
            /// `TTL`: 0 to 2 147 483 647. Update: in place.
            ttl: Num = "TTL";
        }
    }
}

resource! {
    /// `AWS::ServiceDiscovery::PublicDnsNamespace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-publicdnsnamespace.html).
    PublicDnsNamespace = "AWS::ServiceDiscovery::PublicDnsNamespace", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 1024 characters. Update: replaces.
        name: Str = "Name";
        /// `Properties`. Update: in place.
        properties: public_dns_namespace::Properties = "Properties";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<public_dns_namespace::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `HostedZoneId`
        hosted_zone_id: Str = "HostedZoneId";
    }
    ref id;
}

/// Property types of `AWS::ServiceDiscovery::PublicDnsNamespace`.
pub mod public_dns_namespace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::http_namespace::Tag;

    pub use super::private_dns_namespace::SOA;

    property! {
        /// `Properties` of `AWS::ServiceDiscovery::PublicDnsNamespace`.
        Properties;
        new ();
        set {
            /// `DnsProperties`. Update: in place.
            dns_properties: PublicDnsPropertiesMutable = "DnsProperties";
        }
    }

    property! {
        /// `PublicDnsPropertiesMutable` of `AWS::ServiceDiscovery::PublicDnsNamespace`.
        PublicDnsPropertiesMutable;
        new ();
        set {
            /// `SOA`. Update: in place.
            soa: SOA = "SOA";
        }
    }
}

resource! {
    /// `AWS::ServiceDiscovery::Service`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-service.html).
    Service = "AWS::ServiceDiscovery::Service", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `DnsConfig`. Update: in place.
        dns_config: service::DnsConfig = "DnsConfig";
        /// `HealthCheckConfig`. Update: in place.
        health_check_config: service::HealthCheckConfig = "HealthCheckConfig";
        /// `HealthCheckCustomConfig`. Update: replaces.
        health_check_custom_config: service::HealthCheckCustomConfig = "HealthCheckCustomConfig";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `NamespaceId`: at most 255 characters. Update: replaces.
        namespace_id: Str = "NamespaceId";
        /// `ServiceAttributes`. Update: in place.
        service_attributes: Map<Str> = "ServiceAttributes";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<service::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: service::ServiceType = "Type";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Name`
        name: Str = "Name";
    }
    ref id;
}

/// Property types of `AWS::ServiceDiscovery::Service`.
pub mod service {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::http_namespace::Tag;

    property! {
        /// `DnsConfig` of `AWS::ServiceDiscovery::Service`.
        DnsConfig;
        new (dns_records: List<DnsRecord> = "DnsRecords");
        set {
            /// `NamespaceId`: at most 64 characters. Update: may replace.
            namespace_id: Str = "NamespaceId";
            /// `RoutingPolicy`. Update: in place.
            routing_policy: RoutingPolicy = "RoutingPolicy";
        }
    }

    property! {
        /// `DnsRecord` of `AWS::ServiceDiscovery::Service`.
        DnsRecord;
        new (type_: DnsRecordType = "Type", ttl: Num = "TTL");
        set {
        }
    }

    property! {
        /// `HealthCheckConfig` of `AWS::ServiceDiscovery::Service`.
        HealthCheckConfig;
        new (type_: HealthCheckConfigType = "Type");
        set {
            /// `FailureThreshold`: 1 to 10. Update: in place.
            failure_threshold: Num = "FailureThreshold";
            /// `ResourcePath`: at most 255 characters. Update: in place.
            resource_path: Str = "ResourcePath";
        }
    }

    property! {
        /// `HealthCheckCustomConfig` of `AWS::ServiceDiscovery::Service`.
        HealthCheckCustomConfig;
        new ();
        set {
            /// `FailureThreshold`: 1 to 10. Update: replaces.
            failure_threshold: Num = "FailureThreshold";
        }
    }

    values! {
        /// `DnsRecordType` of `AWS::ServiceDiscovery::Service`.
        DnsRecordType {
            A = "A",
            AAAA = "AAAA",
            CNAME = "CNAME",
            SRV = "SRV",
        }
    }

    values! {
        /// `HealthCheckConfigType` of `AWS::ServiceDiscovery::Service`.
        HealthCheckConfigType {
            HTTP = "HTTP",
            HTTPS = "HTTPS",
            TCP = "TCP",
        }
    }

    values! {
        /// `RoutingPolicy` of `AWS::ServiceDiscovery::Service`.
        RoutingPolicy {
            MULTIVALUE = "MULTIVALUE",
            WEIGHTED = "WEIGHTED",
        }
    }

    values! {
        /// `ServiceType` of `AWS::ServiceDiscovery::Service`.
        ServiceType {
            HTTP = "HTTP",
        }
    }
}
