// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ElasticLoadBalancing`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ElasticLoadBalancing::LoadBalancer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancing-loadbalancer.html).
    LoadBalancer = "AWS::ElasticLoadBalancing::LoadBalancer", Ref = Str;
    tags "Tags" List;
    new (listeners: List<load_balancer::Listeners> = "Listeners");
    set {
        /// `AccessLoggingPolicy`. Update: in place.
        access_logging_policy: load_balancer::AccessLoggingPolicy = "AccessLoggingPolicy";
        /// `AppCookieStickinessPolicy`. Update: in place.
        app_cookie_stickiness_policy: List<load_balancer::AppCookieStickinessPolicy> = "AppCookieStickinessPolicy";
        /// `AvailabilityZones`. Update: may replace.
        availability_zones: List<Str> = "AvailabilityZones";
        /// `ConnectionDrainingPolicy`. Update: in place.
        connection_draining_policy: load_balancer::ConnectionDrainingPolicy = "ConnectionDrainingPolicy";
        /// `ConnectionSettings`. Update: in place.
        connection_settings: load_balancer::ConnectionSettings = "ConnectionSettings";
        /// `CrossZone`. Update: in place.
        cross_zone: Bool = "CrossZone";
        /// `HealthCheck`. Update: may replace.
        health_check: load_balancer::HealthCheck = "HealthCheck";
        /// `Instances`. Update: in place.
        instances: List<Ec2InstanceId> = "Instances";
        /// `LBCookieStickinessPolicy`. Update: in place.
        lb_cookie_stickiness_policy: List<load_balancer::LBCookieStickinessPolicy> = "LBCookieStickinessPolicy";
        /// `Listeners`. Update: in place.
        listeners: List<load_balancer::Listeners> = "Listeners";
        /// `LoadBalancerName`. Update: replaces.
        load_balancer_name: Str = "LoadBalancerName";
        /// `Policies`. Update: in place.
        policies: List<load_balancer::Policies> = "Policies";
        /// `Scheme`. Update: replaces.
        scheme: Str = "Scheme";
        /// `SecurityGroups`. Update: in place.
        security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
        /// `Subnets`. Update: may replace.
        subnets: List<Ec2SubnetId> = "Subnets";
        /// `Tags`: at least 1 items. Update: in place.
        tags: List<load_balancer::Tag> = "Tags";
    }
    get {
        /// `CanonicalHostedZoneName`
        canonical_hosted_zone_name: Str = "CanonicalHostedZoneName";
        /// `CanonicalHostedZoneNameID`
        canonical_hosted_zone_name_id: Str = "CanonicalHostedZoneNameID";
        /// `DNSName`
        dns_name: Str = "DNSName";
        /// `SourceSecurityGroup`
        source_security_group: Json = "SourceSecurityGroup";
        /// `SourceSecurityGroup.GroupName`
        source_security_group_group_name: Str = "SourceSecurityGroup.GroupName";
        /// `SourceSecurityGroup.OwnerAlias`
        source_security_group_owner_alias: Str = "SourceSecurityGroup.OwnerAlias";
    }
    ref load_balancer_name;
}

/// Property types of `AWS::ElasticLoadBalancing::LoadBalancer`.
pub mod load_balancer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessLoggingPolicy` of `AWS::ElasticLoadBalancing::LoadBalancer`.
        AccessLoggingPolicy;
        new (enabled: Bool = "Enabled", s3_bucket_name: S3BucketName = "S3BucketName");
        set {
            /// `EmitInterval`. Update: in place.
            emit_interval: Int = "EmitInterval";
            /// `S3BucketPrefix`. Update: in place.
            s3_bucket_prefix: Str = "S3BucketPrefix";
        }
    }

    property! {
        /// `AppCookieStickinessPolicy` of `AWS::ElasticLoadBalancing::LoadBalancer`.
        AppCookieStickinessPolicy;
        new_with AppCookieStickinessPolicyRequired {
            /// `PolicyName`. Update: in place.
            policy_name: Str = "PolicyName",
            /// `CookieName`. Update: in place.
            cookie_name: Str = "CookieName",
        }
        set {
        }
    }

    property! {
        /// `ConnectionDrainingPolicy` of `AWS::ElasticLoadBalancing::LoadBalancer`.
        ConnectionDrainingPolicy;
        new (enabled: Bool = "Enabled");
        set {
            /// `Timeout`. Update: in place.
            timeout: Int = "Timeout";
        }
    }

    property! {
        /// `ConnectionSettings` of `AWS::ElasticLoadBalancing::LoadBalancer`.
        ConnectionSettings;
        new (idle_timeout: Int = "IdleTimeout");
        set {
        }
    }

    property! {
        /// `HealthCheck` of `AWS::ElasticLoadBalancing::LoadBalancer`.
        HealthCheck;
        new_with HealthCheckRequired {
            /// `Target`. Update: may replace.
            target: Str = "Target",
            /// `UnhealthyThreshold`. Update: may replace.
            unhealthy_threshold: Str = "UnhealthyThreshold",
            /// `Timeout`. Update: may replace.
            timeout: Str = "Timeout",
            /// `HealthyThreshold`. Update: may replace.
            healthy_threshold: Str = "HealthyThreshold",
            /// `Interval`. Update: may replace.
            interval: Str = "Interval",
        }
        set {
        }
    }

    property! {
        /// `LBCookieStickinessPolicy` of `AWS::ElasticLoadBalancing::LoadBalancer`.
        LBCookieStickinessPolicy;
        new ();
        set {
            /// `CookieExpirationPeriod`. Update: in place.
            cookie_expiration_period: Str = "CookieExpirationPeriod";
            /// `PolicyName`. Update: in place.
            policy_name: Str = "PolicyName";
        }
    }

    property! {
        /// `Listeners` of `AWS::ElasticLoadBalancing::LoadBalancer`.
        Listeners;
        new_with ListenersRequired {
            /// `InstancePort`: 1 to 65 535. Update: in place.
            instance_port: Str = "InstancePort",
            /// `LoadBalancerPort`. Update: in place.
            load_balancer_port: Str = "LoadBalancerPort",
            /// `Protocol`. Update: in place.
            protocol: Protocol = "Protocol",
        }
        set {
            /// `InstanceProtocol`. Update: in place.
            instance_protocol: InstanceProtocol = "InstanceProtocol";
            /// `PolicyNames`. Update: in place.
            policy_names: List<Str> = "PolicyNames";
            /// `SSLCertificateId`. Update: in place.
            ssl_certificate_id: Str = "SSLCertificateId";
        }
    }

    property! {
        /// `Policies` of `AWS::ElasticLoadBalancing::LoadBalancer`.
        Policies;
        new_with PoliciesRequired {
            /// `PolicyType`. Update: in place.
            policy_type: Str = "PolicyType",
            /// `PolicyName`. Update: in place.
            policy_name: Str = "PolicyName",
            /// `Attributes`. Update: in place.
            attributes: List<PolicyItem> = "Attributes",
        }
        set {
            /// `InstancePorts`. Update: in place.
            instance_ports: List<Str> = "InstancePorts";
            /// `LoadBalancerPorts`. Update: in place.
            load_balancer_ports: List<Str> = "LoadBalancerPorts";
        }
    }

    property! {
        /// `PolicyItem` of `AWS::ElasticLoadBalancing::LoadBalancer`.
        PolicyItem;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `Tag` of `AWS::ElasticLoadBalancing::LoadBalancer`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `InstanceProtocol` of `AWS::ElasticLoadBalancing::LoadBalancer`.
        InstanceProtocol {
            HTTP = "http",
            HTTPS = "https",
            TCP = "tcp",
            SSL = "ssl",
        }
    }

    values! {
        /// `Protocol` of `AWS::ElasticLoadBalancing::LoadBalancer`.
        Protocol {
            HTTP = "http",
            HTTPS = "https",
            TCP = "tcp",
            SSL = "ssl",
        }
    }
}
