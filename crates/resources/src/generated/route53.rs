// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Route53`: 11 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Route53::CidrCollection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-cidrcollection.html).
    CidrCollection = "AWS::Route53::CidrCollection", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `Locations`: no item twice. Update: in place.
        locations: List<cidr_collection::Location> = "Locations";
        /// `Name`: 1 to 64 characters, `^[0-9A-Za-z_\-]+$`. Update: replaces.
        name: Str = "Name";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::Route53::CidrCollection`.
pub mod cidr_collection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Location` of `AWS::Route53::CidrCollection`.
        Location;
        new (location_name: Str = "LocationName", cidr_list: List<Str> = "CidrList");
        set {
        }
    }
}

resource! {
    /// `AWS::Route53::DNSSEC`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-dnssec.html).
    DNSSEC = "AWS::Route53::DNSSEC", Ref = Str;
    new (hosted_zone_id: Str = "HostedZoneId");
    set {
        /// `HostedZoneId`: `^[A-Z0-9]{1,32}$`. Update: replaces.
        hosted_zone_id: Str = "HostedZoneId";
    }
    get {
    }
    ref hosted_zone_id;
}

resource! {
    /// `AWS::Route53::DelegationSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-delegationset.html).
    DelegationSet = "AWS::Route53::DelegationSet", Ref = Arn;
    new ();
    set {
    }
    get {
        /// `CallerReference`
        caller_reference: Str = "CallerReference";
        /// `Id`
        id: Str = "Id";
        /// `NameServers`
        name_servers: List<Str> = "NameServers";
    }
    ref arn;
}

resource! {
    /// `AWS::Route53::HealthCheck`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html).
    HealthCheck = "AWS::Route53::HealthCheck", Ref = Route53HealthCheckId;
    tags "HealthCheckTags" List;
    new (health_check_config: health_check::HealthCheckConfig = "HealthCheckConfig");
    set {
        /// `HealthCheckConfig`. Update: in place.
        health_check_config: health_check::HealthCheckConfig = "HealthCheckConfig";
        /// `HealthCheckTags`: no item twice. Update: in place.
        health_check_tags: List<health_check::HealthCheckTag> = "HealthCheckTags";
    }
    get {
    }
    ref health_check_id;
}

/// Property types of `AWS::Route53::HealthCheck`.
pub mod health_check {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AlarmIdentifier` of `AWS::Route53::HealthCheck`.
        AlarmIdentifier;
        new (name: Str = "Name", region: Region = "Region");
        set {
        }
    }

    property! {
        /// `HealthCheckConfig` of `AWS::Route53::HealthCheck`.
        HealthCheckConfig;
        new (type_: Type = "Type");
        set {
            /// `AlarmIdentifier`. Update: in place.
            alarm_identifier: AlarmIdentifier = "AlarmIdentifier";
            /// `ChildHealthChecks`: at most 256 items, at most 64 characters. Update: in place.
            child_health_checks: List<Route53HealthCheckId> = "ChildHealthChecks";
            /// `EnableSNI`. Update: in place.
            enable_sni: Bool = "EnableSNI";
            /// `FailureThreshold`: 1 to 10. Update: in place.
            failure_threshold: Int = "FailureThreshold";
            /// `FullyQualifiedDomainName`: at most 255 characters. Update: in place.
            fully_qualified_domain_name: Str = "FullyQualifiedDomainName";
            /// `HealthThreshold`: 0 to 256. Update: in place.
            health_threshold: Int = "HealthThreshold";
            /// `IPAddress`: at most 45 characters. Update: in place.
            ip_address: Str = "IPAddress";
            /// `InsufficientDataHealthStatus`. Update: in place.
            insufficient_data_health_status: InsufficientDataHealthStatus = "InsufficientDataHealthStatus";
            /// `Inverted`. Update: in place.
            inverted: Bool = "Inverted";
            /// `MeasureLatency`. Update: replaces.
            measure_latency: Bool = "MeasureLatency";
            /// `Port`: 1 to 65 535. Update: in place.
            port: Int = "Port";
            /// `Regions`: 3 to 64 items. Update: in place.
            regions: List<Regions> = "Regions";
            /// `RequestInterval`: 10 to 30. Update: replaces.
            request_interval: Int = "RequestInterval";
            /// `ResourcePath`: at most 255 characters. Update: in place.
            resource_path: Str = "ResourcePath";
            /// `RoutingControlArn`: 1 to 255 characters. Update: in place.
            routing_control_arn: Route53RecoveryControlRoutingControlArn = "RoutingControlArn";
            /// `SearchString`: at most 255 characters. Update: in place.
            search_string: Str = "SearchString";
        }
    }

    property! {
        /// `HealthCheckTag` of `AWS::Route53::HealthCheck`.
        HealthCheckTag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `InsufficientDataHealthStatus` of `AWS::Route53::HealthCheck`.
        InsufficientDataHealthStatus {
            HEALTHY = "Healthy",
            LAST_KNOWN_STATUS = "LastKnownStatus",
            UNHEALTHY = "Unhealthy",
        }
    }

    values! {
        /// `Region` of `AWS::Route53::HealthCheck`.
        Region {
            AF_SOUTH_1 = "af-south-1",
            AP_EAST_1 = "ap-east-1",
            AP_EAST_2 = "ap-east-2",
            AP_NORTHEAST_1 = "ap-northeast-1",
            AP_NORTHEAST_2 = "ap-northeast-2",
            AP_NORTHEAST_3 = "ap-northeast-3",
            AP_SOUTH_1 = "ap-south-1",
            AP_SOUTH_2 = "ap-south-2",
            AP_SOUTHEAST_1 = "ap-southeast-1",
            AP_SOUTHEAST_2 = "ap-southeast-2",
            AP_SOUTHEAST_3 = "ap-southeast-3",
            AP_SOUTHEAST_4 = "ap-southeast-4",
            AP_SOUTHEAST_5 = "ap-southeast-5",
            AP_SOUTHEAST_6 = "ap-southeast-6",
            AP_SOUTHEAST_7 = "ap-southeast-7",
            CA_CENTRAL_1 = "ca-central-1",
            CA_WEST_1 = "ca-west-1",
            CN_NORTH_1 = "cn-north-1",
            CN_NORTHWEST_1 = "cn-northwest-1",
            EU_CENTRAL_1 = "eu-central-1",
            EU_CENTRAL_2 = "eu-central-2",
            EU_ISOE_WEST_1 = "eu-isoe-west-1",
            EU_NORTH_1 = "eu-north-1",
            EU_SOUTH_1 = "eu-south-1",
            EU_SOUTH_2 = "eu-south-2",
            EU_WEST_1 = "eu-west-1",
            EU_WEST_2 = "eu-west-2",
            EU_WEST_3 = "eu-west-3",
            EUSC_DE_EAST_1 = "eusc-de-east-1",
            IL_CENTRAL_1 = "il-central-1",
            ME_CENTRAL_1 = "me-central-1",
            ME_SOUTH_1 = "me-south-1",
            MX_CENTRAL_1 = "mx-central-1",
            SA_EAST_1 = "sa-east-1",
            US_EAST_1 = "us-east-1",
            US_EAST_2 = "us-east-2",
            US_GOV_EAST_1 = "us-gov-east-1",
            US_GOV_WEST_1 = "us-gov-west-1",
            US_ISO_EAST_1 = "us-iso-east-1",
            US_ISO_WEST_1 = "us-iso-west-1",
            US_ISOB_EAST_1 = "us-isob-east-1",
            US_ISOB_WEST_1 = "us-isob-west-1",
            US_ISOF_EAST_1 = "us-isof-east-1",
            US_ISOF_SOUTH_1 = "us-isof-south-1",
            US_WEST_1 = "us-west-1",
            US_WEST_2 = "us-west-2",
        }
    }

    values! {
        /// `Regions` of `AWS::Route53::HealthCheck`.
        Regions {
            AP_NORTHEAST_1 = "ap-northeast-1",
            AP_SOUTHEAST_1 = "ap-southeast-1",
            AP_SOUTHEAST_2 = "ap-southeast-2",
            EU_WEST_1 = "eu-west-1",
            SA_EAST_1 = "sa-east-1",
            US_EAST_1 = "us-east-1",
            US_WEST_1 = "us-west-1",
            US_WEST_2 = "us-west-2",
        }
    }

    values! {
        /// `Type` of `AWS::Route53::HealthCheck`.
        Type {
            CALCULATED = "CALCULATED",
            CLOUDWATCH_METRIC = "CLOUDWATCH_METRIC",
            HTTP = "HTTP",
            HTTP_STR_MATCH = "HTTP_STR_MATCH",
            HTTPS = "HTTPS",
            HTTPS_STR_MATCH = "HTTPS_STR_MATCH",
            TCP = "TCP",
            RECOVERY_CONTROL = "RECOVERY_CONTROL",
        }
    }
}

resource! {
    /// `AWS::Route53::HostedZone`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html).
    HostedZone = "AWS::Route53::HostedZone", Ref = Route53HostedZoneId;
    tags "HostedZoneTags" List;
    new ();
    set {
        /// `DelegationSetId`: at most 32 characters. Update: may replace.
        delegation_set_id: Str = "DelegationSetId";
        /// `HostedZoneConfig`. Update: in place.
        hosted_zone_config: hosted_zone::HostedZoneConfig = "HostedZoneConfig";
        /// `HostedZoneFeatures`. Update: in place.
        hosted_zone_features: hosted_zone::HostedZoneFeatures = "HostedZoneFeatures";
        /// `HostedZoneTags`: no item twice. Update: in place.
        hosted_zone_tags: List<hosted_zone::HostedZoneTag> = "HostedZoneTags";
        /// `Name`: at most 1024 characters. Update: replaces.
        name: Str = "Name";
        /// `QueryLoggingConfig`. Update: in place.
        query_logging_config: hosted_zone::QueryLoggingConfig = "QueryLoggingConfig";
        /// `VPCs`: no item twice. Update: in place.
        vpcs: List<hosted_zone::VPC> = "VPCs";
    }
    get {
        /// `NameServers`
        name_servers: List<Str> = "NameServers";
    }
    ref id;
}

/// Property types of `AWS::Route53::HostedZone`.
pub mod hosted_zone {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `HostedZoneConfig` of `AWS::Route53::HostedZone`.
        HostedZoneConfig;
        new ();
        set {
            /// `Comment`: at most 256 characters. Update: in place.
            comment: Str = "Comment";
        }
    }

    property! {
        /// `HostedZoneFeatures` of `AWS::Route53::HostedZone`.
        HostedZoneFeatures;
        new ();
        set {
            /// `EnableAcceleratedRecovery`. Update: in place.
            enable_accelerated_recovery: Bool = "EnableAcceleratedRecovery";
        }
    }

    property! {
        /// `HostedZoneTag` of `AWS::Route53::HostedZone`.
        HostedZoneTag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `QueryLoggingConfig` of `AWS::Route53::HostedZone`.
        QueryLoggingConfig;
        new (cloud_watch_logs_log_group_arn: LogsLogGroupArn = "CloudWatchLogsLogGroupArn");
        set {
        }
    }

    property! {
        /// `VPC` of `AWS::Route53::HostedZone`.
        VPC;
        new_with VPCRequired {
            /// `VPCId`. Update: in place.
            vpc_id: Ec2VpcId = "VPCId",
            /// `VPCRegion`. Update: in place.
            vpc_region: Str = "VPCRegion",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::Route53::KeySigningKey`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html).
    KeySigningKey = "AWS::Route53::KeySigningKey", Ref = Str;
    new_with KeySigningKeyRequired {
        /// `Status`: 5 to 150 characters. Update: in place.
        status: key_signing_key::Status = "Status",
        /// `HostedZoneId`: `^[A-Z0-9]{1,32}$`. Update: replaces.
        hosted_zone_id: Str = "HostedZoneId",
        /// `Name`: `^[a-zA-Z0-9_]{3,128}$`. Update: replaces.
        name: Str = "Name",
        /// `KeyManagementServiceArn`: 1 to 256 characters. Update: replaces.
        key_management_service_arn: Str = "KeyManagementServiceArn",
    }
    set {
        /// `HostedZoneId`: `^[A-Z0-9]{1,32}$`. Update: replaces.
        hosted_zone_id: Str = "HostedZoneId";
        /// `KeyManagementServiceArn`: 1 to 256 characters. Update: replaces.
        key_management_service_arn: Str = "KeyManagementServiceArn";
        /// `Name`: `^[a-zA-Z0-9_]{3,128}$`. Update: replaces.
        name: Str = "Name";
        /// `Status`: 5 to 150 characters. Update: in place.
        status: key_signing_key::Status = "Status";
    }
    get {
    }
}

/// Property types of `AWS::Route53::KeySigningKey`.
pub mod key_signing_key {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `Status` of `AWS::Route53::KeySigningKey`.
        Status {
            ACTIVE = "ACTIVE",
            INACTIVE = "INACTIVE",
        }
    }
}

resource! {
    /// `AWS::Route53::QueryLoggingConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-queryloggingconfig.html).
    QueryLoggingConfig = "AWS::Route53::QueryLoggingConfig", Ref = Arn;
    new_with QueryLoggingConfigRequired {
        /// `HostedZoneId`: at most 32 characters. Update: replaces.
        hosted_zone_id: Str = "HostedZoneId",
        /// `CloudWatchLogsLogGroupArn`. Update: replaces.
        cloud_watch_logs_log_group_arn: Str = "CloudWatchLogsLogGroupArn",
    }
    set {
        /// `CloudWatchLogsLogGroupArn`. Update: replaces.
        cloud_watch_logs_log_group_arn: Str = "CloudWatchLogsLogGroupArn";
        /// `HostedZoneId`: at most 32 characters. Update: replaces.
        hosted_zone_id: Str = "HostedZoneId";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref arn;
}

resource! {
    /// `AWS::Route53::RecordSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html).
    RecordSet = "AWS::Route53::RecordSet", Ref = Str;
    new_with RecordSetRequired {
        /// `Type`. Update: in place.
        type_: Str = "Type",
        /// `Name`: at most 1024 characters. Update: may replace.
        name: Str = "Name",
    }
    set {
        /// `AliasTarget`. Update: in place.
        alias_target: record_set::AliasTarget = "AliasTarget";
        /// `CidrRoutingConfig`. Update: in place.
        cidr_routing_config: record_set::CidrRoutingConfig = "CidrRoutingConfig";
        /// `Comment`: at most 256 characters. Update: in place.
        comment: Str = "Comment";
        /// `Failover`. Update: in place.
        failover: record_set::Failover = "Failover";
        /// `GeoLocation`. Update: in place.
        geo_location: record_set::GeoLocation = "GeoLocation";
        /// `GeoProximityLocation`. Update: in place.
        geo_proximity_location: record_set::GeoProximityLocation = "GeoProximityLocation";
        /// `HealthCheckId`: at most 64 characters. Update: in place.
        health_check_id: Str = "HealthCheckId";
        /// `HostedZoneId`: at most 44 characters. Update: replaces.
        hosted_zone_id: Str = "HostedZoneId";
        /// `HostedZoneName`: at most 256 characters. Update: replaces.
        hosted_zone_name: Str = "HostedZoneName";
        /// `MultiValueAnswer`. Update: in place.
        multi_value_answer: Bool = "MultiValueAnswer";
        /// `Name`: at most 1024 characters. Update: may replace.
        name: Str = "Name";
        /// `Region`. Update: in place.
        region: Str = "Region";
        /// `ResourceRecords`: no item twice, at most 4000 characters. Update: in place.
        resource_records: List<Str> = "ResourceRecords";
        /// `SetIdentifier`: at most 128 characters. Update: in place.
        set_identifier: Str = "SetIdentifier";
        /// `TTL`. Update: in place.
        ttl: Str = "TTL";
        /// `Type`. Update: in place.
        type_: Str = "Type";
        /// `Weight`. Update: in place.
        weight: Int = "Weight";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::Route53::RecordSet`.
pub mod record_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AliasTarget` of `AWS::Route53::RecordSet`.
        AliasTarget;
        new_with AliasTargetRequired {
            /// `HostedZoneId`: at most 44 characters. Update: in place.
            hosted_zone_id: Str = "HostedZoneId",
            /// `DNSName`: at most 1024 characters. Update: in place.
            dns_name: Str = "DNSName",
        }
        set {
            /// `EvaluateTargetHealth`: default `false`. Update: in place.
            evaluate_target_health: Bool = "EvaluateTargetHealth";
        }
    }

    property! {
        /// `CidrRoutingConfig` of `AWS::Route53::RecordSet`.
        CidrRoutingConfig;
        new_with CidrRoutingConfigRequired {
            /// `CollectionId`: `^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$`. Update: in place.
            collection_id: Str = "CollectionId",
            /// `LocationName`: 1 to 16 characters, `[0-9A-Za-z_\-\*]+`. Update: in place.
            location_name: Str = "LocationName",
        }
        set {
        }
    }

    property! {
        /// `Coordinates` of `AWS::Route53::RecordSet`.
        Coordinates;
        new_with CoordinatesRequired {
            /// `Longitude`: `[-+]?[0-9]{1,3}(\.[0-9]{0,2})?`. Update: in place.
            longitude: Str = "Longitude",
            /// `Latitude`: `[-+]?[0-9]{1,2}(\.[0-9]{0,2})?`. Update: in place.
            latitude: Str = "Latitude",
        }
        set {
        }
    }

    property! {
        /// `GeoLocation` of `AWS::Route53::RecordSet`.
        GeoLocation;
        new ();
        set {
            /// `ContinentCode`: 2 characters. Update: in place.
            continent_code: Str = "ContinentCode";
            /// `CountryCode`: 1 to 2 characters. Update: in place.
            country_code: Str = "CountryCode";
            /// `SubdivisionCode`: 1 to 3 characters. Update: in place.
            subdivision_code: Str = "SubdivisionCode";
        }
    }

    property! {
        /// `GeoProximityLocation` of `AWS::Route53::RecordSet`.
        GeoProximityLocation;
        new ();
        set {
            /// `AWSRegion`: 1 to 64 characters. Update: in place.
            aws_region: Str = "AWSRegion";
            /// `Bias`: -99 to 99. Update: in place.
            bias: Int = "Bias";
            /// `Coordinates`. Update: in place.
            coordinates: Coordinates = "Coordinates";
            /// `LocalZoneGroup`: 1 to 64 characters. Update: in place.
            local_zone_group: Str = "LocalZoneGroup";
        }
    }

    values! {
        /// `Failover` of `AWS::Route53::RecordSet`.
        Failover {
            PRIMARY = "PRIMARY",
            SECONDARY = "SECONDARY",
        }
    }
}

resource! {
    /// `AWS::Route53::RecordSetGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordsetgroup.html).
    RecordSetGroup = "AWS::Route53::RecordSetGroup", Ref = Str;
    new ();
    set {
        /// `Comment`. Update: in place.
        comment: Str = "Comment";
        /// `HostedZoneId`. Update: replaces.
        hosted_zone_id: Str = "HostedZoneId";
        /// `HostedZoneName`. Update: replaces.
        hosted_zone_name: Str = "HostedZoneName";
        /// `RecordSets`: no item twice. Update: in place.
        record_sets: List<record_set_group::RecordSet> = "RecordSets";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::Route53::RecordSetGroup`.
pub mod record_set_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AliasTarget` of `AWS::Route53::RecordSetGroup`.
        AliasTarget;
        new_with AliasTargetRequired {
            /// `HostedZoneId`. Update: in place.
            hosted_zone_id: Str = "HostedZoneId",
            /// `DNSName`. Update: in place.
            dns_name: Str = "DNSName",
        }
        set {
            /// `EvaluateTargetHealth`. Update: in place.
            evaluate_target_health: Bool = "EvaluateTargetHealth";
        }
    }

    property! {
        /// `CidrRoutingConfig` of `AWS::Route53::RecordSetGroup`.
        CidrRoutingConfig;
        new_with CidrRoutingConfigRequired {
            /// `CollectionId`. Update: in place.
            collection_id: Str = "CollectionId",
            /// `LocationName`. Update: in place.
            location_name: Str = "LocationName",
        }
        set {
        }
    }

    property! {
        /// `Coordinates` of `AWS::Route53::RecordSetGroup`.
        Coordinates;
        new_with CoordinatesRequired {
            /// `Latitude`. Update: in place.
            latitude: Str = "Latitude",
            /// `Longitude`. Update: in place.
            longitude: Str = "Longitude",
        }
        set {
        }
    }

    property! {
        /// `GeoLocation` of `AWS::Route53::RecordSetGroup`.
        GeoLocation;
        new ();
        set {
            /// `ContinentCode`. Update: in place.
            continent_code: Str = "ContinentCode";
            /// `CountryCode`. Update: in place.
            country_code: Str = "CountryCode";
            /// `SubdivisionCode`. Update: in place.
            subdivision_code: Str = "SubdivisionCode";
        }
    }

    property! {
        /// `GeoProximityLocation` of `AWS::Route53::RecordSetGroup`.
        GeoProximityLocation;
        new ();
        set {
            /// `AWSRegion`. Update: in place.
            aws_region: Str = "AWSRegion";
            /// `Bias`. Update: in place.
            bias: Int = "Bias";
            /// `Coordinates`. Update: in place.
            coordinates: Coordinates = "Coordinates";
            /// `LocalZoneGroup`. Update: in place.
            local_zone_group: Str = "LocalZoneGroup";
        }
    }

    property! {
        /// `RecordSet` of `AWS::Route53::RecordSetGroup`.
        RecordSet;
        new_with RecordSetRequired {
            /// `Type`. Update: in place.
            type_: Str = "Type",
            /// `Name`. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `AliasTarget`. Update: in place.
            alias_target: AliasTarget = "AliasTarget";
            /// `CidrRoutingConfig`. Update: in place.
            cidr_routing_config: CidrRoutingConfig = "CidrRoutingConfig";
            /// `Failover`. Update: in place.
            failover: Str = "Failover";
            /// `GeoLocation`. Update: in place.
            geo_location: GeoLocation = "GeoLocation";
            /// `GeoProximityLocation`. Update: in place.
            geo_proximity_location: GeoProximityLocation = "GeoProximityLocation";
            /// `HealthCheckId`. Update: in place.
            health_check_id: Str = "HealthCheckId";
            /// `HostedZoneId`. Update: in place.
            hosted_zone_id: Str = "HostedZoneId";
            /// `HostedZoneName`. Update: in place.
            hosted_zone_name: Str = "HostedZoneName";
            /// `MultiValueAnswer`. Update: in place.
            multi_value_answer: Bool = "MultiValueAnswer";
            /// `Region`. Update: in place.
            region: Str = "Region";
            /// `ResourceRecords`: no item twice. Update: in place.
            resource_records: List<Str> = "ResourceRecords";
            /// `SetIdentifier`. Update: in place.
            set_identifier: Str = "SetIdentifier";
            /// `TTL`. Update: in place.
            ttl: Str = "TTL";
            /// `Weight`. Update: in place.
            weight: Int = "Weight";
        }
    }
}

resource! {
    /// `AWS::Route53::TrafficPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicy.html).
    TrafficPolicy = "AWS::Route53::TrafficPolicy", Ref = Arn;
    new_with TrafficPolicyRequired {
        /// `Name`: at most 512 characters. Update: replaces.
        name: Str = "Name",
        /// `Document`: at most 102 400 characters. Update: replaces.
        document: Str = "Document",
    }
    set {
        /// `Comment`: at most 1024 characters. Update: in place.
        comment: Str = "Comment";
        /// `Document`: at most 102 400 characters. Update: replaces.
        document: Str = "Document";
        /// `Name`: at most 512 characters. Update: replaces.
        name: Str = "Name";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `Type`
        type_: Str = "Type";
        /// `Version`
        version: Int = "Version";
    }
    ref arn;
}

resource! {
    /// `AWS::Route53::TrafficPolicyInstance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicyinstance.html).
    TrafficPolicyInstance = "AWS::Route53::TrafficPolicyInstance", Ref = Arn;
    new_with TrafficPolicyInstanceRequired {
        /// `HostedZoneId`: at most 32 characters, `^[A-Z0-9]{1,32}$`. Update: replaces.
        hosted_zone_id: Str = "HostedZoneId",
        /// `Name`: at most 1024 characters, `^[^A-Z\s]+\.$`. Update: replaces.
        name: Str = "Name",
        /// `TTL`: 0 to 2 147 483 647. Update: in place.
        ttl: Int = "TTL",
        /// `TrafficPolicyId`: 1 to 36 characters, `^[0-9a-f-]{1,36}$`. Update: in place.
        traffic_policy_id: Str = "TrafficPolicyId",
        /// `TrafficPolicyVersion`: 1 to 1000. Update: in place.
        traffic_policy_version: Int = "TrafficPolicyVersion",
    }
    set {
        /// `HostedZoneId`: at most 32 characters, `^[A-Z0-9]{1,32}$`. Update: replaces.
        hosted_zone_id: Str = "HostedZoneId";
        /// `Name`: at most 1024 characters, `^[^A-Z\s]+\.$`. Update: replaces.
        name: Str = "Name";
        /// `TTL`: 0 to 2 147 483 647. Update: in place.
        ttl: Int = "TTL";
        /// `TrafficPolicyId`: 1 to 36 characters, `^[0-9a-f-]{1,36}$`. Update: in place.
        traffic_policy_id: Str = "TrafficPolicyId";
        /// `TrafficPolicyVersion`: 1 to 1000. Update: in place.
        traffic_policy_version: Int = "TrafficPolicyVersion";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `State`
        state: Str = "State";
        /// `TrafficPolicyType`
        traffic_policy_type: Str = "TrafficPolicyType";
    }
    ref arn;
}
