// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::EC2`: 124 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::EC2::ApplicationStatusCheck`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-applicationstatuscheck.html).
    ApplicationStatusCheck = "AWS::EC2::ApplicationStatusCheck", Ref = Ec2ApplicationStatusCheckArn;
    tags "Tags" List;
    new (protocol: application_status_check::Protocol = "Protocol", port: Int = "Port");
    set {
        /// `Aggregation`. Update: in place.
        aggregation: application_status_check::Aggregation = "Aggregation";
        /// `DeviceIndex`. Update: in place.
        device_index: Int = "DeviceIndex";
        /// `FailureThreshold`. Update: in place.
        failure_threshold: Int = "FailureThreshold";
        /// `HealthCheckPaths`. Update: in place.
        health_check_paths: List<application_status_check::HealthCheckPath> = "HealthCheckPaths";
        /// `InitializationGracePeriodSeconds`: -1 to 600. Update: in place.
        initialization_grace_period_seconds: Int = "InitializationGracePeriodSeconds";
        /// `Interval`. Update: replaces.
        interval: Int = "Interval";
        /// `IpScope`. Update: replaces.
        ip_scope: application_status_check::IpScope = "IpScope";
        /// `IpVersion`. Update: in place.
        ip_version: application_status_check::IpVersion = "IpVersion";
        /// `Path`. Update: in place.
        path: Str = "Path";
        /// `Port`: 1 to 65 535. Update: in place.
        port: Int = "Port";
        /// `Protocol`. Update: in place.
        protocol: application_status_check::Protocol = "Protocol";
        /// `StatusCodeMatcher`. Update: in place.
        status_code_matcher: Str = "StatusCodeMatcher";
        /// `SuccessThreshold`. Update: in place.
        success_threshold: Int = "SuccessThreshold";
        /// `Tags`: no item twice. Update: in place.
        tags: List<application_status_check::Tag> = "Tags";
        /// `Timeout`. Update: in place.
        timeout: Int = "Timeout";
    }
    get {
        /// `ApplicationStatusCheckId`
        application_status_check_id: Str = "ApplicationStatusCheckId";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
    }
    ref arn;
}

/// Property types of `AWS::EC2::ApplicationStatusCheck`.
pub mod application_status_check {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `HealthCheckPath` of `AWS::EC2::ApplicationStatusCheck`.
        HealthCheckPath;
        new ();
        set {
            /// `Destinations`. Update: in place.
            destinations: List<HealthCheckPathDestination> = "Destinations";
            /// `Source`. Update: in place.
            source: HealthCheckPathSource = "Source";
        }
    }

    property! {
        /// `HealthCheckPathDestination` of `AWS::EC2::ApplicationStatusCheck`.
        HealthCheckPathDestination;
        new ();
        set {
            /// `SecurityGroupId`. Update: in place.
            security_group_id: Ec2SecurityGroupId = "SecurityGroupId";
            /// `SubnetId`. Update: in place.
            subnet_id: Ec2SubnetId = "SubnetId";
        }
    }

    property! {
        /// `HealthCheckPathSource` of `AWS::EC2::ApplicationStatusCheck`.
        HealthCheckPathSource;
        new ();
        set {
            /// `SecurityGroupId`. Update: in place.
            security_group_id: Ec2SecurityGroupId = "SecurityGroupId";
            /// `SubnetId`. Update: in place.
            subnet_id: Ec2SubnetId = "SubnetId";
        }
    }

    property! {
        /// `Tag` of `AWS::EC2::ApplicationStatusCheck`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Aggregation` of `AWS::EC2::ApplicationStatusCheck`.
        Aggregation {
            INCLUDED = "included",
            EXCLUDED = "excluded",
        }
    }

    values! {
        /// `IpScope` of `AWS::EC2::ApplicationStatusCheck`.
        IpScope {
            PRIVATE = "private",
        }
    }

    values! {
        /// `IpVersion` of `AWS::EC2::ApplicationStatusCheck`.
        IpVersion {
            IPV4 = "ipv4",
            IPV6 = "ipv6",
        }
    }

    values! {
        /// `Protocol` of `AWS::EC2::ApplicationStatusCheck`.
        Protocol {
            HTTP = "http",
            HTTPS = "https",
        }
    }
}

resource! {
    /// `AWS::EC2::CapacityManagerDataExport`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacitymanagerdataexport.html).
    CapacityManagerDataExport = "AWS::EC2::CapacityManagerDataExport", Ref = Ec2CapacityManagerDataExportId;
    tags "Tags" List;
    new (s3_bucket_name: S3BucketName = "S3BucketName", schedule: capacity_manager_data_export::Schedule = "Schedule", output_format: capacity_manager_data_export::OutputFormat = "OutputFormat");
    set {
        /// `OutputFormat`. Update: replaces.
        output_format: capacity_manager_data_export::OutputFormat = "OutputFormat";
        /// `S3BucketName`. Update: replaces.
        s3_bucket_name: S3BucketName = "S3BucketName";
        /// `S3BucketPrefix`. Update: replaces.
        s3_bucket_prefix: Str = "S3BucketPrefix";
        /// `Schedule`. Update: replaces.
        schedule: capacity_manager_data_export::Schedule = "Schedule";
        /// `Tags`. Update: in place.
        tags: List<capacity_manager_data_export::Tag> = "Tags";
    }
    get {
    }
    ref capacity_manager_data_export_id;
}

/// Property types of `AWS::EC2::CapacityManagerDataExport`.
pub mod capacity_manager_data_export {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    values! {
        /// `OutputFormat` of `AWS::EC2::CapacityManagerDataExport`.
        OutputFormat {
            CSV = "csv",
            PARQUET = "parquet",
        }
    }

    values! {
        /// `Schedule` of `AWS::EC2::CapacityManagerDataExport`.
        Schedule {
            HOURLY = "hourly",
        }
    }
}

resource! {
    /// `AWS::EC2::CapacityReservation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservation.html).
    CapacityReservation = "AWS::EC2::CapacityReservation", Ref = Ec2CapacityReservationId;
    new (instance_count: Int = "InstanceCount", instance_platform: capacity_reservation::InstancePlatform = "InstancePlatform", instance_type: Str = "InstanceType");
    set {
        /// `AvailabilityZone`. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `AvailabilityZoneId`. Update: replaces.
        availability_zone_id: Str = "AvailabilityZoneId";
        /// `EbsOptimized`. Update: replaces.
        ebs_optimized: Bool = "EbsOptimized";
        /// `EndDate`. Update: in place.
        end_date: Str = "EndDate";
        /// `EndDateType`. Update: in place.
        end_date_type: capacity_reservation::EndDateType = "EndDateType";
        /// `EphemeralStorage`. Update: replaces.
        ephemeral_storage: Bool = "EphemeralStorage";
        /// `InstanceCount`. Update: in place.
        instance_count: Int = "InstanceCount";
        /// `InstanceMatchCriteria`. Update: may replace.
        instance_match_criteria: capacity_reservation::InstanceMatchCriteria = "InstanceMatchCriteria";
        /// `InstancePlatform`. Update: replaces.
        instance_platform: capacity_reservation::InstancePlatform = "InstancePlatform";
        /// `InstanceType`. Update: replaces.
        instance_type: Str = "InstanceType";
        /// `OutPostArn`. Update: replaces.
        out_post_arn: Str = "OutPostArn";
        /// `PlacementGroupArn`. Update: replaces.
        placement_group_arn: Str = "PlacementGroupArn";
        /// `TagSpecifications`. Update: may replace.
        tag_specifications: List<capacity_reservation::TagSpecification> = "TagSpecifications";
        /// `Tenancy`. Update: replaces.
        tenancy: capacity_reservation::Tenancy = "Tenancy";
        /// `UnusedReservationBillingOwnerId`. Update: in place.
        unused_reservation_billing_owner_id: Str = "UnusedReservationBillingOwnerId";
    }
    get {
        /// `AvailabilityZone`
        availability_zone: Str = "AvailabilityZone";
        /// `AvailableInstanceCount`
        available_instance_count: Int = "AvailableInstanceCount";
        /// `CapacityAllocationSet`
        capacity_allocation_set: List<Str> = "CapacityAllocationSet";
        /// `CapacityReservationArn`
        capacity_reservation_arn: Ec2CapacityReservationArn = "CapacityReservationArn";
        /// `CapacityReservationFleetId`
        capacity_reservation_fleet_id: Str = "CapacityReservationFleetId";
        /// `CommitmentInfo`
        commitment_info: Json = "CommitmentInfo";
        /// `CommitmentInfo.CommitmentEndDate`
        commitment_info_commitment_end_date: Str = "CommitmentInfo.CommitmentEndDate";
        /// `CommitmentInfo.CommittedInstanceCount`
        commitment_info_committed_instance_count: Int = "CommitmentInfo.CommittedInstanceCount";
        /// `CreateDate`
        create_date: Str = "CreateDate";
        /// `DeliveryPreference`
        delivery_preference: Str = "DeliveryPreference";
        /// `InstanceType`
        instance_type: Str = "InstanceType";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `ReservationType`
        reservation_type: Str = "ReservationType";
        /// `StartDate`
        start_date: Str = "StartDate";
        /// `State`
        state: Str = "State";
        /// `Tenancy`
        tenancy: Str = "Tenancy";
        /// `TotalInstanceCount`
        total_instance_count: Int = "TotalInstanceCount";
    }
    ref id;
}

/// Property types of `AWS::EC2::CapacityReservation`.
pub mod capacity_reservation {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::EC2::CapacityReservation`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TagSpecification` of `AWS::EC2::CapacityReservation`.
        TagSpecification;
        new ();
        set {
            /// `ResourceType`. Update: may replace.
            resource_type: ResourceType = "ResourceType";
            /// `Tags`. Update: may replace.
            tags: List<Tag> = "Tags";
        }
    }

    values! {
        /// `EndDateType` of `AWS::EC2::CapacityReservation`.
        EndDateType {
            LIMITED = "limited",
            UNLIMITED = "unlimited",
        }
    }

    values! {
        /// `InstanceMatchCriteria` of `AWS::EC2::CapacityReservation`.
        InstanceMatchCriteria {
            OPEN = "open",
            TARGETED = "targeted",
        }
    }

    values! {
        /// `InstancePlatform` of `AWS::EC2::CapacityReservation`.
        InstancePlatform {
            LINUX_WITH_SQL_SERVER_ENTERPRISE = "Linux with SQL Server Enterprise",
            LINUX_WITH_SQL_SERVER_STANDARD = "Linux with SQL Server Standard",
            LINUX_WITH_SQL_SERVER_WEB = "Linux with SQL Server Web",
            LINUX_UNIX = "Linux/UNIX",
            RHEL_WITH_HA = "RHEL with HA",
            RHEL_WITH_HA_AND_SQL_SERVER_ENTERPRISE = "RHEL with HA and SQL Server Enterprise",
            RHEL_WITH_HA_AND_SQL_SERVER_STANDARD = "RHEL with HA and SQL Server Standard",
            RHEL_WITH_SQL_SERVER_ENTERPRISE = "RHEL with SQL Server Enterprise",
            RHEL_WITH_SQL_SERVER_STANDARD = "RHEL with SQL Server Standard",
            RHEL_WITH_SQL_SERVER_WEB = "RHEL with SQL Server Web",
            RED_HAT_ENTERPRISE_LINUX = "Red Hat Enterprise Linux",
            SUSE_LINUX = "SUSE Linux",
            UBUNTU_PRO = "Ubuntu Pro",
            WINDOWS = "Windows",
            WINDOWS_WITH_SQL_SERVER = "Windows with SQL Server",
            WINDOWS_WITH_SQL_SERVER_ENTERPRISE = "Windows with SQL Server Enterprise",
            WINDOWS_WITH_SQL_SERVER_STANDARD = "Windows with SQL Server Standard",
            WINDOWS_WITH_SQL_SERVER_WEB = "Windows with SQL Server Web",
        }
    }

    values! {
        /// `ResourceType` of `AWS::EC2::CapacityReservation`.
        ResourceType {
            APPLICATION_STATUS_CHECK = "application-status-check",
            CAPACITY_BLOCK = "capacity-block",
            CAPACITY_MANAGER_DATA_EXPORT = "capacity-manager-data-export",
            CAPACITY_RESERVATION = "capacity-reservation",
            CAPACITY_RESERVATION_CANCELLATION_QUOTE = "capacity-reservation-cancellation-quote",
            CAPACITY_RESERVATION_FLEET = "capacity-reservation-fleet",
            CAPACITY_RESERVATION_MODIFICATION_QUOTE = "capacity-reservation-modification-quote",
            CARRIER_GATEWAY = "carrier-gateway",
            CLIENT_VPN_ENDPOINT = "client-vpn-endpoint",
            COIP_POOL = "coip-pool",
            CUSTOMER_GATEWAY = "customer-gateway",
            DECLARATIVE_POLICIES_REPORT = "declarative-policies-report",
            DEDICATED_HOST = "dedicated-host",
            DHCP_OPTIONS = "dhcp-options",
            EGRESS_ONLY_INTERNET_GATEWAY = "egress-only-internet-gateway",
            ELASTIC_GPU = "elastic-gpu",
            ELASTIC_IP = "elastic-ip",
            EXPORT_IMAGE_TASK = "export-image-task",
            EXPORT_INSTANCE_TASK = "export-instance-task",
            FLEET = "fleet",
            FPGA_IMAGE = "fpga-image",
            HOST_RESERVATION = "host-reservation",
            IMAGE = "image",
            IMAGE_USAGE_REPORT = "image-usage-report",
            IMPORT_IMAGE_TASK = "import-image-task",
            IMPORT_SNAPSHOT_TASK = "import-snapshot-task",
            INSTANCE = "instance",
            INSTANCE_CONNECT_ENDPOINT = "instance-connect-endpoint",
            INSTANCE_EVENT_WINDOW = "instance-event-window",
            INTERNET_GATEWAY = "internet-gateway",
            IPAM = "ipam",
            IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN = "ipam-external-resource-verification-token",
            IPAM_INTERNET_REGISTRY_ASSOCIATION = "ipam-internet-registry-association",
            IPAM_POLICY = "ipam-policy",
            IPAM_POOL = "ipam-pool",
            IPAM_POOL_ALLOCATION = "ipam-pool-allocation",
            IPAM_PREFIX_LIST_RESOLVER = "ipam-prefix-list-resolver",
            IPAM_PREFIX_LIST_RESOLVER_TARGET = "ipam-prefix-list-resolver-target",
            IPAM_RESOURCE_DISCOVERY = "ipam-resource-discovery",
            IPAM_RESOURCE_DISCOVERY_ASSOCIATION = "ipam-resource-discovery-association",
            IPAM_SCOPE = "ipam-scope",
            IPV4POOL_EC2 = "ipv4pool-ec2",
            IPV6POOL_EC2 = "ipv6pool-ec2",
            KEY_PAIR = "key-pair",
            LAUNCH_TEMPLATE = "launch-template",
            LOCAL_GATEWAY = "local-gateway",
            LOCAL_GATEWAY_ROUTE_TABLE = "local-gateway-route-table",
            LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION = "local-gateway-route-table-virtual-interface-group-association",
            LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION = "local-gateway-route-table-vpc-association",
            LOCAL_GATEWAY_VIRTUAL_INTERFACE = "local-gateway-virtual-interface",
            LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP = "local-gateway-virtual-interface-group",
            MAC_MODIFICATION_TASK = "mac-modification-task",
            NATGATEWAY = "natgateway",
            NETWORK_ACL = "network-acl",
            NETWORK_INSIGHTS_ACCESS_SCOPE = "network-insights-access-scope",
            NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS = "network-insights-access-scope-analysis",
            NETWORK_INSIGHTS_ANALYSIS = "network-insights-analysis",
            NETWORK_INSIGHTS_PATH = "network-insights-path",
            NETWORK_INTERFACE = "network-interface",
            OUTPOST_LAG = "outpost-lag",
            PLACEMENT_GROUP = "placement-group",
            PREFIX_LIST = "prefix-list",
            REPLACE_ROOT_VOLUME_TASK = "replace-root-volume-task",
            RESERVED_INSTANCES = "reserved-instances",
            ROUTE_SERVER = "route-server",
            ROUTE_SERVER_ENDPOINT = "route-server-endpoint",
            ROUTE_SERVER_PEER = "route-server-peer",
            ROUTE_TABLE = "route-table",
            SECONDARY_INTERFACE = "secondary-interface",
            SECONDARY_NETWORK = "secondary-network",
            SECONDARY_SUBNET = "secondary-subnet",
            SECURITY_GROUP = "security-group",
            SECURITY_GROUP_RULE = "security-group-rule",
            SERVICE_LINK_VIRTUAL_INTERFACE = "service-link-virtual-interface",
            SNAPSHOT = "snapshot",
            SPOT_FLEET_REQUEST = "spot-fleet-request",
            SPOT_INSTANCES_REQUEST = "spot-instances-request",
            SUBNET = "subnet",
            SUBNET_CIDR_RESERVATION = "subnet-cidr-reservation",
            TRAFFIC_MIRROR_FILTER = "traffic-mirror-filter",
            TRAFFIC_MIRROR_FILTER_RULE = "traffic-mirror-filter-rule",
            TRAFFIC_MIRROR_SESSION = "traffic-mirror-session",
            TRAFFIC_MIRROR_TARGET = "traffic-mirror-target",
            TRANSIT_GATEWAY = "transit-gateway",
            TRANSIT_GATEWAY_ATTACHMENT = "transit-gateway-attachment",
            TRANSIT_GATEWAY_CONNECT_PEER = "transit-gateway-connect-peer",
            TRANSIT_GATEWAY_METERING_POLICY = "transit-gateway-metering-policy",
            TRANSIT_GATEWAY_MULTICAST_DOMAIN = "transit-gateway-multicast-domain",
            TRANSIT_GATEWAY_POLICY_TABLE = "transit-gateway-policy-table",
            TRANSIT_GATEWAY_ROUTE_TABLE = "transit-gateway-route-table",
            TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT = "transit-gateway-route-table-announcement",
            VERIFIED_ACCESS_ENDPOINT = "verified-access-endpoint",
            VERIFIED_ACCESS_ENDPOINT_TARGET = "verified-access-endpoint-target",
            VERIFIED_ACCESS_GROUP = "verified-access-group",
            VERIFIED_ACCESS_INSTANCE = "verified-access-instance",
            VERIFIED_ACCESS_POLICY = "verified-access-policy",
            VERIFIED_ACCESS_TRUST_PROVIDER = "verified-access-trust-provider",
            VOLUME = "volume",
            VPC = "vpc",
            VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION = "vpc-block-public-access-exclusion",
            VPC_ENCRYPTION_CONTROL = "vpc-encryption-control",
            VPC_ENDPOINT = "vpc-endpoint",
            VPC_ENDPOINT_CONNECTION = "vpc-endpoint-connection",
            VPC_ENDPOINT_CONNECTION_DEVICE_TYPE = "vpc-endpoint-connection-device-type",
            VPC_ENDPOINT_SERVICE = "vpc-endpoint-service",
            VPC_ENDPOINT_SERVICE_PERMISSION = "vpc-endpoint-service-permission",
            VPC_FLOW_LOG = "vpc-flow-log",
            VPC_PEERING_CONNECTION = "vpc-peering-connection",
            VPN_CONCENTRATOR = "vpn-concentrator",
            VPN_CONNECTION = "vpn-connection",
            VPN_CONNECTION_DEVICE_TYPE = "vpn-connection-device-type",
            VPN_GATEWAY = "vpn-gateway",
        }
    }

    values! {
        /// `Tenancy` of `AWS::EC2::CapacityReservation`.
        Tenancy {
            DEDICATED = "dedicated",
            DEFAULT = "default",
        }
    }
}

resource! {
    /// `AWS::EC2::CapacityReservationFleet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservationfleet.html).
    CapacityReservationFleet = "AWS::EC2::CapacityReservationFleet", Ref = Ec2CapacityReservationFleetId;
    new ();
    set {
        /// `AllocationStrategy`. Update: replaces.
        allocation_strategy: Str = "AllocationStrategy";
        /// `EndDate`. Update: replaces.
        end_date: Str = "EndDate";
        /// `InstanceMatchCriteria`. Update: replaces.
        instance_match_criteria: capacity_reservation_fleet::InstanceMatchCriteria = "InstanceMatchCriteria";
        /// `InstanceTypeSpecifications`: at most 50 items, no item twice. Update: replaces.
        instance_type_specifications: List<capacity_reservation_fleet::InstanceTypeSpecification> = "InstanceTypeSpecifications";
        /// `NoRemoveEndDate`. Update: in place.
        no_remove_end_date: Bool = "NoRemoveEndDate";
        /// `RemoveEndDate`. Update: in place.
        remove_end_date: Bool = "RemoveEndDate";
        /// `TagSpecifications`. Update: may replace.
        tag_specifications: List<capacity_reservation_fleet::TagSpecification> = "TagSpecifications";
        /// `Tenancy`. Update: replaces.
        tenancy: capacity_reservation_fleet::Tenancy = "Tenancy";
        /// `TotalTargetCapacity`: 1 to 25 000. Update: in place.
        total_target_capacity: Int = "TotalTargetCapacity";
    }
    get {
    }
    ref capacity_reservation_fleet_id;
}

/// Property types of `AWS::EC2::CapacityReservationFleet`.
pub mod capacity_reservation_fleet {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_reservation::{InstancePlatform, ResourceType, Tag, TagSpecification};

    property! {
        /// `InstanceTypeSpecification` of `AWS::EC2::CapacityReservationFleet`.
        InstanceTypeSpecification;
        new ();
        set {
            /// `AvailabilityZone`. Update: replaces.
            availability_zone: Str = "AvailabilityZone";
            /// `AvailabilityZoneId`. Update: replaces.
            availability_zone_id: Str = "AvailabilityZoneId";
            /// `EbsOptimized`. Update: replaces.
            ebs_optimized: Bool = "EbsOptimized";
            /// `InstancePlatform`. Update: replaces.
            instance_platform: InstancePlatform = "InstancePlatform";
            /// `InstanceType`. Update: replaces.
            instance_type: Str = "InstanceType";
            /// `Priority`: 0 to 999. Update: replaces.
            priority: Int = "Priority";
            /// `Weight`: 0.001 to 99.999. Update: replaces.
            weight: Num = "Weight";
        }
    }

    values! {
        /// `InstanceMatchCriteria` of `AWS::EC2::CapacityReservationFleet`.
        InstanceMatchCriteria {
            OPEN = "open",
        }
    }

    values! {
        /// `Tenancy` of `AWS::EC2::CapacityReservationFleet`.
        Tenancy {
            DEFAULT = "default",
        }
    }
}

resource! {
    /// `AWS::EC2::CarrierGateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-carriergateway.html).
    CarrierGateway = "AWS::EC2::CarrierGateway", Ref = Ec2CarrierGatewayId;
    tags "Tags" List;
    new (vpc_id: Ec2VpcId = "VpcId");
    set {
        /// `Tags`: no item twice. Update: in place.
        tags: List<carrier_gateway::Tag> = "Tags";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `State`
        state: Str = "State";
    }
    ref carrier_gateway_id;
}

/// Property types of `AWS::EC2::CarrierGateway`.
pub mod carrier_gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::EC2::CarrierGateway`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 127 characters, `^(?!aws:.*)`. Update: in place.
            key: Str = "Key";
            /// `Value`: 1 to 255 characters, `^(?!aws:.*)`. Update: in place.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::EC2::ClientVpnAuthorizationRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnauthorizationrule.html).
    ClientVpnAuthorizationRule = "AWS::EC2::ClientVpnAuthorizationRule", Ref = Ec2ClientVpnAuthorizationRuleId;
    new_with ClientVpnAuthorizationRuleRequired {
        /// `ClientVpnEndpointId`. Update: replaces.
        client_vpn_endpoint_id: Str = "ClientVpnEndpointId",
        /// `TargetNetworkCidr`. Update: replaces.
        target_network_cidr: Str = "TargetNetworkCidr",
    }
    set {
        /// `AccessGroupId`. Update: replaces.
        access_group_id: Str = "AccessGroupId";
        /// `AuthorizeAllGroups`. Update: replaces.
        authorize_all_groups: Bool = "AuthorizeAllGroups";
        /// `ClientVpnEndpointId`. Update: replaces.
        client_vpn_endpoint_id: Str = "ClientVpnEndpointId";
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `TargetNetworkCidr`. Update: replaces.
        target_network_cidr: Str = "TargetNetworkCidr";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::EC2::ClientVpnEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnendpoint.html).
    ClientVpnEndpoint = "AWS::EC2::ClientVpnEndpoint", Ref = Ec2ClientVpnEndpointId;
    new (connection_log_options: client_vpn_endpoint::ConnectionLogOptions = "ConnectionLogOptions", authentication_options: List<client_vpn_endpoint::ClientAuthenticationRequest> = "AuthenticationOptions", server_certificate_arn: Str = "ServerCertificateArn");
    set {
        /// `AuthenticationOptions`. Update: replaces.
        authentication_options: List<client_vpn_endpoint::ClientAuthenticationRequest> = "AuthenticationOptions";
        /// `AuthorizationPolicy`. Update: in place.
        authorization_policy: client_vpn_endpoint::AuthorizationPolicy = "AuthorizationPolicy";
        /// `ClientCidrBlock`. Update: replaces.
        client_cidr_block: Str = "ClientCidrBlock";
        /// `ClientConnectOptions`. Update: in place.
        client_connect_options: client_vpn_endpoint::ClientConnectOptions = "ClientConnectOptions";
        /// `ClientLoginBannerOptions`. Update: in place.
        client_login_banner_options: client_vpn_endpoint::ClientLoginBannerOptions = "ClientLoginBannerOptions";
        /// `ClientRouteEnforcementOptions`. Update: in place.
        client_route_enforcement_options: client_vpn_endpoint::ClientRouteEnforcementOptions = "ClientRouteEnforcementOptions";
        /// `ConnectionLogOptions`. Update: in place.
        connection_log_options: client_vpn_endpoint::ConnectionLogOptions = "ConnectionLogOptions";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `DevicePostureOptions`. Update: in place.
        device_posture_options: client_vpn_endpoint::DevicePostureOptions = "DevicePostureOptions";
        /// `DisconnectOnSessionTimeout`. Update: in place.
        disconnect_on_session_timeout: Bool = "DisconnectOnSessionTimeout";
        /// `DnsServers`. Update: in place.
        dns_servers: List<Str> = "DnsServers";
        /// `EndpointIpAddressType`. Update: replaces.
        endpoint_ip_address_type: Str = "EndpointIpAddressType";
        /// `SecurityGroupIds`. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SelfServicePortal`. Update: in place.
        self_service_portal: Str = "SelfServicePortal";
        /// `ServerCertificateArn`. Update: in place.
        server_certificate_arn: Str = "ServerCertificateArn";
        /// `SessionTimeoutHours`. Update: in place.
        session_timeout_hours: Int = "SessionTimeoutHours";
        /// `SplitTunnel`. Update: in place.
        split_tunnel: Bool = "SplitTunnel";
        /// `TagSpecifications`. Update: replaces.
        tag_specifications: List<client_vpn_endpoint::TagSpecification> = "TagSpecifications";
        /// `TrafficIpAddressType`. Update: replaces.
        traffic_ip_address_type: Str = "TrafficIpAddressType";
        /// `TransitGatewayConfiguration`. Update: replaces.
        transit_gateway_configuration: client_vpn_endpoint::TransitGatewayConfiguration = "TransitGatewayConfiguration";
        /// `TransportProtocol`. Update: replaces.
        transport_protocol: Str = "TransportProtocol";
        /// `VpcId`. Update: in place.
        vpc_id: Ec2VpcId = "VpcId";
        /// `VpnPort`. Update: in place.
        vpn_port: Int = "VpnPort";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::EC2::ClientVpnEndpoint`.
pub mod client_vpn_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AuthorizationPolicy` of `AWS::EC2::ClientVpnEndpoint`.
        AuthorizationPolicy;
        new (policy_document: Str = "PolicyDocument");
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `ShadowMode`. Update: in place.
            shadow_mode: Str = "ShadowMode";
        }
    }

    property! {
        /// `CertificateAuthenticationRequest` of `AWS::EC2::ClientVpnEndpoint`.
        CertificateAuthenticationRequest;
        new (client_root_certificate_chain_arn: Str = "ClientRootCertificateChainArn");
        set {
        }
    }

    property! {
        /// `ClientAuthenticationRequest` of `AWS::EC2::ClientVpnEndpoint`.
        ClientAuthenticationRequest;
        new (type_: Str = "Type");
        set {
            /// `ActiveDirectory`. Update: replaces.
            active_directory: DirectoryServiceAuthenticationRequest = "ActiveDirectory";
            /// `FederatedAuthentication`. Update: replaces.
            federated_authentication: FederatedAuthenticationRequest = "FederatedAuthentication";
            /// `MutualAuthentication`. Update: replaces.
            mutual_authentication: CertificateAuthenticationRequest = "MutualAuthentication";
        }
    }

    property! {
        /// `ClientConnectOptions` of `AWS::EC2::ClientVpnEndpoint`.
        ClientConnectOptions;
        new (enabled: Bool = "Enabled");
        set {
            /// `LambdaFunctionArn`. Update: in place.
            lambda_function_arn: LambdaFunctionArn = "LambdaFunctionArn";
        }
    }

    property! {
        /// `ClientLoginBannerOptions` of `AWS::EC2::ClientVpnEndpoint`.
        ClientLoginBannerOptions;
        new (enabled: Bool = "Enabled");
        set {
            /// `BannerText`. Update: in place.
            banner_text: Str = "BannerText";
        }
    }

    property! {
        /// `ClientRouteEnforcementOptions` of `AWS::EC2::ClientVpnEndpoint`.
        ClientRouteEnforcementOptions;
        new ();
        set {
            /// `Enforced`. Update: in place.
            enforced: Bool = "Enforced";
        }
    }

    property! {
        /// `ConnectionLogOptions` of `AWS::EC2::ClientVpnEndpoint`.
        ConnectionLogOptions;
        new (enabled: Bool = "Enabled");
        set {
            /// `CloudwatchLogGroup`. Update: in place.
            cloudwatch_log_group: Str = "CloudwatchLogGroup";
            /// `CloudwatchLogStream`. Update: in place.
            cloudwatch_log_stream: Str = "CloudwatchLogStream";
            /// `IncludeAuthorizationPolicyContext`. Update: in place.
            include_authorization_policy_context: Bool = "IncludeAuthorizationPolicyContext";
        }
    }

    property! {
        /// `DevicePostureOptions` of `AWS::EC2::ClientVpnEndpoint`.
        DevicePostureOptions;
        new (trust_providers: List<DevicePostureTrustProvider> = "TrustProviders", enabled: Bool = "Enabled");
        set {
        }
    }

    property! {
        /// `DevicePostureTrustProvider` of `AWS::EC2::ClientVpnEndpoint`.
        DevicePostureTrustProvider;
        new_with DevicePostureTrustProviderRequired {
            /// `TenantId`. Update: in place.
            tenant_id: Str = "TenantId",
            /// `TrustProviderType`. Update: in place.
            trust_provider_type: Str = "TrustProviderType",
        }
        set {
            /// `PublicSigningKeyUrl`. Update: in place.
            public_signing_key_url: Str = "PublicSigningKeyUrl";
        }
    }

    property! {
        /// `DirectoryServiceAuthenticationRequest` of `AWS::EC2::ClientVpnEndpoint`.
        DirectoryServiceAuthenticationRequest;
        new (directory_id: Str = "DirectoryId");
        set {
        }
    }

    property! {
        /// `FederatedAuthenticationRequest` of `AWS::EC2::ClientVpnEndpoint`.
        FederatedAuthenticationRequest;
        new (saml_provider_arn: Str = "SAMLProviderArn");
        set {
            /// `SelfServiceSAMLProviderArn`. Update: replaces.
            self_service_saml_provider_arn: Str = "SelfServiceSAMLProviderArn";
        }
    }

    property! {
        /// `Tag` of `AWS::EC2::ClientVpnEndpoint`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TagSpecification` of `AWS::EC2::ClientVpnEndpoint`.
        TagSpecification;
        new (resource_type: Str = "ResourceType", tags: List<Tag> = "Tags");
        set {
        }
    }

    property! {
        /// `TransitGatewayConfiguration` of `AWS::EC2::ClientVpnEndpoint`.
        TransitGatewayConfiguration;
        new (transit_gateway_id: Str = "TransitGatewayId");
        set {
            /// `AvailabilityZoneIds`. Update: replaces.
            availability_zone_ids: List<Str> = "AvailabilityZoneIds";
            /// `AvailabilityZones`. Update: replaces.
            availability_zones: List<Str> = "AvailabilityZones";
        }
    }
}

resource! {
    /// `AWS::EC2::ClientVpnRoute`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnroute.html).
    ClientVpnRoute = "AWS::EC2::ClientVpnRoute", Ref = Ec2ClientVpnRouteId;
    new_with ClientVpnRouteRequired {
        /// `ClientVpnEndpointId`. Update: replaces.
        client_vpn_endpoint_id: Str = "ClientVpnEndpointId",
        /// `DestinationCidrBlock`. Update: replaces.
        destination_cidr_block: Str = "DestinationCidrBlock",
    }
    set {
        /// `ClientVpnEndpointId`. Update: replaces.
        client_vpn_endpoint_id: Str = "ClientVpnEndpointId";
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `DestinationCidrBlock`. Update: replaces.
        destination_cidr_block: Str = "DestinationCidrBlock";
        /// `TargetVpcSubnetId`. Update: replaces.
        target_vpc_subnet_id: Str = "TargetVpcSubnetId";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::EC2::ClientVpnTargetNetworkAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpntargetnetworkassociation.html).
    ClientVpnTargetNetworkAssociation = "AWS::EC2::ClientVpnTargetNetworkAssociation", Ref = Ec2ClientVpnTargetNetworkAssociationId;
    new (client_vpn_endpoint_id: Str = "ClientVpnEndpointId");
    set {
        /// `AvailabilityZone`. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `AvailabilityZoneId`. Update: replaces.
        availability_zone_id: Str = "AvailabilityZoneId";
        /// `ClientVpnEndpointId`. Update: replaces.
        client_vpn_endpoint_id: Str = "ClientVpnEndpointId";
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::EC2::CustomerGateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-customergateway.html).
    CustomerGateway = "AWS::EC2::CustomerGateway", Ref = Ec2CustomerGatewayId;
    tags "Tags" List;
    new_with CustomerGatewayRequired {
        /// `IpAddress`. Update: replaces.
        ip_address: Str = "IpAddress",
        /// `Type`. Update: replaces.
        type_: Str = "Type",
    }
    set {
        /// `BgpAsn`: default `65000`. Update: replaces.
        bgp_asn: Int = "BgpAsn";
        /// `BgpAsnExtended`: 2 147 483 648 to 4 294 967 294. Update: replaces.
        bgp_asn_extended: Num = "BgpAsnExtended";
        /// `CertificateArn`. Update: replaces.
        certificate_arn: Str = "CertificateArn";
        /// `DeviceName`. Update: replaces.
        device_name: Str = "DeviceName";
        /// `IpAddress`. Update: replaces.
        ip_address: Str = "IpAddress";
        /// `Tags`. Update: in place.
        tags: List<customer_gateway::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: Str = "Type";
    }
    get {
    }
    ref customer_gateway_id;
}

/// Property types of `AWS::EC2::CustomerGateway`.
pub mod customer_gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::EC2::CustomerGateway`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::EC2::DHCPOptions`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-dhcpoptions.html).
    DHCPOptions = "AWS::EC2::DHCPOptions", Ref = Ec2DhcpOptionsId;
    tags "Tags" List;
    new ();
    set {
        /// `DomainName`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `DomainNameServers`: no item twice. Update: replaces.
        domain_name_servers: List<Str> = "DomainNameServers";
        /// `Ipv6AddressPreferredLeaseTime`. Update: replaces.
        ipv6_address_preferred_lease_time: Int = "Ipv6AddressPreferredLeaseTime";
        /// `NetbiosNameServers`: no item twice. Update: replaces.
        netbios_name_servers: List<Str> = "NetbiosNameServers";
        /// `NetbiosNodeType`: one of 1, 2, 4, 8. Update: replaces.
        netbios_node_type: Int = "NetbiosNodeType";
        /// `NtpServers`. Update: replaces.
        ntp_servers: List<Str> = "NtpServers";
        /// `Tags`. Update: in place.
        tags: List<dhcp_options::Tag> = "Tags";
    }
    get {
    }
    ref dhcp_options_id;
}

/// Property types of `AWS::EC2::DHCPOptions`.
pub mod dhcp_options {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;
}

resource! {
    /// `AWS::EC2::EC2Fleet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html).
    EC2Fleet = "AWS::EC2::EC2Fleet", Ref = Ec2Ec2FleetId;
    new (target_capacity_specification: ec2_fleet::TargetCapacitySpecificationRequest = "TargetCapacitySpecification", launch_template_configs: List<ec2_fleet::FleetLaunchTemplateConfigRequest> = "LaunchTemplateConfigs");
    set {
        /// `Context`. Update: in place.
        context: Str = "Context";
        /// `ExcessCapacityTerminationPolicy`. Update: in place.
        excess_capacity_termination_policy: ec2_fleet::ExcessCapacityTerminationPolicy = "ExcessCapacityTerminationPolicy";
        /// `LaunchTemplateConfigs`: at most 50 items. Update: replaces.
        launch_template_configs: List<ec2_fleet::FleetLaunchTemplateConfigRequest> = "LaunchTemplateConfigs";
        /// `OnDemandOptions`. Update: replaces.
        on_demand_options: ec2_fleet::OnDemandOptionsRequest = "OnDemandOptions";
        /// `ReplaceUnhealthyInstances`. Update: replaces.
        replace_unhealthy_instances: Bool = "ReplaceUnhealthyInstances";
        /// `ReservedCapacityOptions`. Update: replaces.
        reserved_capacity_options: ec2_fleet::ReservedCapacityOptionsRequest = "ReservedCapacityOptions";
        /// `SpotOptions`. Update: replaces.
        spot_options: ec2_fleet::SpotOptionsRequest = "SpotOptions";
        /// `TagSpecifications`. Update: replaces.
        tag_specifications: List<ec2_fleet::TagSpecification> = "TagSpecifications";
        /// `TargetCapacitySpecification`. Update: in place.
        target_capacity_specification: ec2_fleet::TargetCapacitySpecificationRequest = "TargetCapacitySpecification";
        /// `TerminateInstancesWithExpiration`. Update: replaces.
        terminate_instances_with_expiration: Bool = "TerminateInstancesWithExpiration";
        /// `Type`. Update: replaces.
        type_: ec2_fleet::Type = "Type";
        /// `ValidFrom`. Update: replaces.
        valid_from: Str = "ValidFrom";
        /// `ValidUntil`. Update: replaces.
        valid_until: Str = "ValidUntil";
    }
    get {
    }
    ref fleet_id;
}

/// Property types of `AWS::EC2::EC2Fleet`.
pub mod ec2_fleet {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::client_vpn_endpoint::Tag;

    property! {
        /// `AcceleratorCountRequest` of `AWS::EC2::EC2Fleet`.
        AcceleratorCountRequest;
        new ();
        set {
            /// `Max`. Update: replaces.
            max: Int = "Max";
            /// `Min`. Update: replaces.
            min: Int = "Min";
        }
    }

    property! {
        /// `AcceleratorTotalMemoryMiBRequest` of `AWS::EC2::EC2Fleet`.
        AcceleratorTotalMemoryMiBRequest;
        new ();
        set {
            /// `Max`. Update: replaces.
            max: Int = "Max";
            /// `Min`. Update: replaces.
            min: Int = "Min";
        }
    }

    property! {
        /// `BaselineEbsBandwidthMbpsRequest` of `AWS::EC2::EC2Fleet`.
        BaselineEbsBandwidthMbpsRequest;
        new ();
        set {
            /// `Max`. Update: replaces.
            max: Int = "Max";
            /// `Min`. Update: replaces.
            min: Int = "Min";
        }
    }

    property! {
        /// `BaselinePerformanceFactorsRequest` of `AWS::EC2::EC2Fleet`.
        BaselinePerformanceFactorsRequest;
        new ();
        set {
            /// `Cpu`. Update: replaces.
            cpu: CpuPerformanceFactorRequest = "Cpu";
        }
    }

    property! {
        /// `BlockDeviceMapping` of `AWS::EC2::EC2Fleet`.
        BlockDeviceMapping;
        new ();
        set {
            /// `DeviceName`. Update: replaces.
            device_name: Str = "DeviceName";
            /// `Ebs`. Update: replaces.
            ebs: EbsBlockDevice = "Ebs";
            /// `NoDevice`. Update: replaces.
            no_device: Str = "NoDevice";
            /// `VirtualName`. Update: replaces.
            virtual_name: Str = "VirtualName";
        }
    }

    property! {
        /// `CapacityRebalance` of `AWS::EC2::EC2Fleet`.
        CapacityRebalance;
        new ();
        set {
            /// `ReplacementStrategy`. Update: replaces.
            replacement_strategy: ReplacementStrategy = "ReplacementStrategy";
            /// `TerminationDelay`. Update: replaces.
            termination_delay: Int = "TerminationDelay";
        }
    }

    property! {
        /// `CapacityReservationOptionsRequest` of `AWS::EC2::EC2Fleet`.
        CapacityReservationOptionsRequest;
        new ();
        set {
            /// `UsageStrategy`. Update: replaces.
            usage_strategy: UsageStrategy = "UsageStrategy";
        }
    }

    property! {
        /// `CapacityReservationTargetRequest` of `AWS::EC2::EC2Fleet`.
        CapacityReservationTargetRequest;
        new ();
        set {
            /// `CapacityReservationIds`: no item twice. Update: replaces.
            capacity_reservation_ids: List<Str> = "CapacityReservationIds";
            /// `CapacityReservationResourceGroupArns`: no item twice. Update: replaces.
            capacity_reservation_resource_group_arns: List<Str> = "CapacityReservationResourceGroupArns";
        }
    }

    property! {
        /// `CpuPerformanceFactorRequest` of `AWS::EC2::EC2Fleet`.
        CpuPerformanceFactorRequest;
        new ();
        set {
            /// `References`. Update: replaces.
            references: List<PerformanceFactorReferenceRequest> = "References";
        }
    }

    property! {
        /// `EbsBlockDevice` of `AWS::EC2::EC2Fleet`.
        EbsBlockDevice;
        new ();
        set {
            /// `DeleteOnTermination`. Update: replaces.
            delete_on_termination: Bool = "DeleteOnTermination";
            /// `Encrypted`. Update: replaces.
            encrypted: Bool = "Encrypted";
            /// `Iops`. Update: replaces.
            iops: Int = "Iops";
            /// `KmsKeyId`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `MultiAvailabilityZoneConfiguration`. Update: replaces.
            multi_availability_zone_configuration: MultiAvailabilityZoneConfiguration = "MultiAvailabilityZoneConfiguration";
            /// `SnapshotId`. Update: replaces.
            snapshot_id: Str = "SnapshotId";
            /// `VolumeSize`. Update: replaces.
            volume_size: Int = "VolumeSize";
            /// `VolumeType`. Update: replaces.
            volume_type: VolumeType = "VolumeType";
        }
    }

    property! {
        /// `FleetLaunchTemplateConfigRequest` of `AWS::EC2::EC2Fleet`.
        FleetLaunchTemplateConfigRequest;
        new ();
        set {
            /// `LaunchTemplateSpecification`. Update: replaces.
            launch_template_specification: FleetLaunchTemplateSpecificationRequest = "LaunchTemplateSpecification";
            /// `Overrides`. Update: replaces.
            overrides: List<FleetLaunchTemplateOverridesRequest> = "Overrides";
        }
    }

    property! {
        /// `FleetLaunchTemplateOverridesRequest` of `AWS::EC2::EC2Fleet`.
        FleetLaunchTemplateOverridesRequest;
        new ();
        set {
            /// `AvailabilityZone`. Update: replaces.
            availability_zone: Str = "AvailabilityZone";
            /// `AvailabilityZoneId`. Update: replaces.
            availability_zone_id: Str = "AvailabilityZoneId";
            /// `BlockDeviceMappings`: no item twice. Update: replaces.
            block_device_mappings: List<BlockDeviceMapping> = "BlockDeviceMappings";
            /// `IamInstanceProfile`. Update: replaces.
            iam_instance_profile: IamInstanceProfileSpecification = "IamInstanceProfile";
            /// `InstanceRequirements`. Update: replaces.
            instance_requirements: InstanceRequirementsRequest = "InstanceRequirements";
            /// `InstanceType`. Update: replaces.
            instance_type: Str = "InstanceType";
            /// `KeyName`. Update: replaces.
            key_name: Str = "KeyName";
            /// `MaxPrice`. Update: replaces.
            max_price: Str = "MaxPrice";
            /// `MetadataOptions`. Update: replaces.
            metadata_options: InstanceMetadataOptionsRequest = "MetadataOptions";
            /// `NetworkInterfaces`. Update: replaces.
            network_interfaces: List<NetworkInterfaceSpecificationRequest> = "NetworkInterfaces";
            /// `Placement`. Update: replaces.
            placement: Placement = "Placement";
            /// `Priority`. Update: replaces.
            priority: Num = "Priority";
            /// `SubnetId`. Update: replaces.
            subnet_id: Ec2SubnetId = "SubnetId";
            /// `WeightedCapacity`. Update: replaces.
            weighted_capacity: Num = "WeightedCapacity";
        }
    }

    property! {
        /// `FleetLaunchTemplateSpecificationRequest` of `AWS::EC2::EC2Fleet`.
        FleetLaunchTemplateSpecificationRequest;
        new (version: Str = "Version");
        set {
            /// `LaunchTemplateId`. Update: replaces.
            launch_template_id: Str = "LaunchTemplateId";
            /// `LaunchTemplateName`: 3 to 128 characters, `[a-zA-Z0-9\(\)\.\-/_]+`. Update: replaces.
            launch_template_name: Str = "LaunchTemplateName";
            /// `LaunchTemplateSpecificationUserData`. Update: replaces.
            launch_template_specification_user_data: Str = "LaunchTemplateSpecificationUserData";
        }
    }

    property! {
        /// `IamInstanceProfileSpecification` of `AWS::EC2::EC2Fleet`.
        IamInstanceProfileSpecification;
        new ();
        set {
            /// `Arn`. Update: replaces.
            arn: Str = "Arn";
            /// `Name`. Update: replaces.
            name: Str = "Name";
        }
    }

    property! {
        /// `InstanceMetadataOptionsRequest` of `AWS::EC2::EC2Fleet`.
        InstanceMetadataOptionsRequest;
        new ();
        set {
            /// `HttpEndpoint`. Update: replaces.
            http_endpoint: HttpEndpoint = "HttpEndpoint";
            /// `HttpPutResponseHopLimit`. Update: replaces.
            http_put_response_hop_limit: Int = "HttpPutResponseHopLimit";
            /// `HttpTokens`. Update: replaces.
            http_tokens: HttpTokens = "HttpTokens";
        }
    }

    property! {
        /// `InstanceRequirementsRequest` of `AWS::EC2::EC2Fleet`.
        InstanceRequirementsRequest;
        new ();
        set {
            /// `AcceleratorCount`. Update: replaces.
            accelerator_count: AcceleratorCountRequest = "AcceleratorCount";
            /// `AcceleratorManufacturers`. Update: replaces.
            accelerator_manufacturers: List<AcceleratorManufacturers> = "AcceleratorManufacturers";
            /// `AcceleratorNames`. Update: replaces.
            accelerator_names: List<AcceleratorNames> = "AcceleratorNames";
            /// `AcceleratorTotalMemoryMiB`. Update: replaces.
            accelerator_total_memory_mi_b: AcceleratorTotalMemoryMiBRequest = "AcceleratorTotalMemoryMiB";
            /// `AcceleratorTypes`. Update: replaces.
            accelerator_types: List<AcceleratorTypes> = "AcceleratorTypes";
            /// `AllowedInstanceTypes`: at most 400 items, 1 to 30 characters, `[a-zA-Z0-9\.\*]+`. Update: replaces.
            allowed_instance_types: List<Str> = "AllowedInstanceTypes";
            /// `BareMetal`. Update: replaces.
            bare_metal: BareMetal = "BareMetal";
            /// `BaselineEbsBandwidthMbps`. Update: replaces.
            baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbpsRequest = "BaselineEbsBandwidthMbps";
            /// `BaselinePerformanceFactors`. Update: replaces.
            baseline_performance_factors: BaselinePerformanceFactorsRequest = "BaselinePerformanceFactors";
            /// `BurstablePerformance`. Update: replaces.
            burstable_performance: BurstablePerformance = "BurstablePerformance";
            /// `CpuManufacturers`. Update: replaces.
            cpu_manufacturers: List<CpuManufacturers> = "CpuManufacturers";
            /// `ExcludedInstanceTypes`: at most 400 items, 1 to 30 characters, `[a-zA-Z0-9\.\*]+`. Update: replaces.
            excluded_instance_types: List<Str> = "ExcludedInstanceTypes";
            /// `InstanceGenerations`. Update: replaces.
            instance_generations: List<InstanceGenerations> = "InstanceGenerations";
            /// `LocalStorage`. Update: replaces.
            local_storage: LocalStorage = "LocalStorage";
            /// `LocalStorageTypes`. Update: replaces.
            local_storage_types: List<LocalStorageTypes> = "LocalStorageTypes";
            /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`. Update: replaces.
            max_spot_price_as_percentage_of_optimal_on_demand_price: Int = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
            /// `MemoryGiBPerVCpu`. Update: replaces.
            memory_gib_per_v_cpu: MemoryGiBPerVCpuRequest = "MemoryGiBPerVCpu";
            /// `MemoryMiB`. Update: replaces.
            memory_mi_b: MemoryMiBRequest = "MemoryMiB";
            /// `NetworkBandwidthGbps`. Update: replaces.
            network_bandwidth_gbps: NetworkBandwidthGbpsRequest = "NetworkBandwidthGbps";
            /// `NetworkInterfaceCount`. Update: replaces.
            network_interface_count: NetworkInterfaceCountRequest = "NetworkInterfaceCount";
            /// `OnDemandMaxPricePercentageOverLowestPrice`. Update: replaces.
            on_demand_max_price_percentage_over_lowest_price: Int = "OnDemandMaxPricePercentageOverLowestPrice";
            /// `RequireEncryptionInTransit`. Update: replaces.
            require_encryption_in_transit: Bool = "RequireEncryptionInTransit";
            /// `RequireHibernateSupport`. Update: replaces.
            require_hibernate_support: Bool = "RequireHibernateSupport";
            /// `SpotMaxPricePercentageOverLowestPrice`. Update: replaces.
            spot_max_price_percentage_over_lowest_price: Int = "SpotMaxPricePercentageOverLowestPrice";
            /// `TotalLocalStorageGB`. Update: replaces.
            total_local_storage_gb: TotalLocalStorageGBRequest = "TotalLocalStorageGB";
            /// `VCpuCount`. Update: replaces.
            v_cpu_count: VCpuCountRangeRequest = "VCpuCount";
        }
    }

    property! {
        /// `Ipv6AddressRequest` of `AWS::EC2::EC2Fleet`.
        Ipv6AddressRequest;
        new ();
        set {
            /// `Ipv6Address`. Update: replaces.
            ipv6_address: Str = "Ipv6Address";
        }
    }

    property! {
        /// `MaintenanceStrategies` of `AWS::EC2::EC2Fleet`.
        MaintenanceStrategies;
        new ();
        set {
            /// `CapacityRebalance`. Update: replaces.
            capacity_rebalance: CapacityRebalance = "CapacityRebalance";
        }
    }

    property! {
        /// `MemoryGiBPerVCpuRequest` of `AWS::EC2::EC2Fleet`.
        MemoryGiBPerVCpuRequest;
        new ();
        set {
            /// `Max`. Update: replaces.
            max: Num = "Max";
            /// `Min`. Update: replaces.
            min: Num = "Min";
        }
    }

    property! {
        /// `MemoryMiBRequest` of `AWS::EC2::EC2Fleet`.
        MemoryMiBRequest;
        new ();
        set {
            /// `Max`. Update: replaces.
            max: Int = "Max";
            /// `Min`. Update: replaces.
            min: Int = "Min";
        }
    }

    property! {
        /// `MultiAvailabilityZoneConfiguration` of `AWS::EC2::EC2Fleet`.
        MultiAvailabilityZoneConfiguration;
        new ();
        set {
            /// `ConfigurationType`. Update: replaces.
            configuration_type: Str = "ConfigurationType";
            /// `StandbyAvailabilityZones`: no item twice. Update: replaces.
            standby_availability_zones: List<StandbyAvailabilityZone> = "StandbyAvailabilityZones";
        }
    }

    property! {
        /// `NetworkBandwidthGbpsRequest` of `AWS::EC2::EC2Fleet`.
        NetworkBandwidthGbpsRequest;
        new ();
        set {
            /// `Max`. Update: replaces.
            max: Num = "Max";
            /// `Min`. Update: replaces.
            min: Num = "Min";
        }
    }

    property! {
        /// `NetworkInterfaceCountRequest` of `AWS::EC2::EC2Fleet`.
        NetworkInterfaceCountRequest;
        new ();
        set {
            /// `Max`. Update: replaces.
            max: Int = "Max";
            /// `Min`. Update: replaces.
            min: Int = "Min";
        }
    }

    property! {
        /// `NetworkInterfaceSpecificationRequest` of `AWS::EC2::EC2Fleet`.
        NetworkInterfaceSpecificationRequest;
        new ();
        set {
            /// `AssociatePublicIpAddress`. Update: replaces.
            associate_public_ip_address: Bool = "AssociatePublicIpAddress";
            /// `DeleteOnTermination`. Update: replaces.
            delete_on_termination: Bool = "DeleteOnTermination";
            /// `Description`. Update: replaces.
            description: Str = "Description";
            /// `DeviceIndex`. Update: replaces.
            device_index: Int = "DeviceIndex";
            /// `Groups`. Update: replaces.
            groups: List<Str> = "Groups";
            /// `InterfaceType`. Update: replaces.
            interface_type: Str = "InterfaceType";
            /// `Ipv6AddressCount`. Update: replaces.
            ipv6_address_count: Int = "Ipv6AddressCount";
            /// `Ipv6Addresses`. Update: replaces.
            ipv6_addresses: List<Ipv6AddressRequest> = "Ipv6Addresses";
            /// `NetworkCardIndex`. Update: replaces.
            network_card_index: Int = "NetworkCardIndex";
            /// `NetworkInterfaceId`. Update: replaces.
            network_interface_id: Str = "NetworkInterfaceId";
            /// `PrivateIpAddress`. Update: replaces.
            private_ip_address: Str = "PrivateIpAddress";
            /// `PrivateIpAddresses`. Update: replaces.
            private_ip_addresses: List<PrivateIpAddressSpecificationRequest> = "PrivateIpAddresses";
            /// `SecondaryPrivateIpAddressCount`. Update: replaces.
            secondary_private_ip_address_count: Int = "SecondaryPrivateIpAddressCount";
            /// `SubnetId`. Update: replaces.
            subnet_id: Ec2SubnetId = "SubnetId";
        }
    }

    property! {
        /// `OnDemandOptionsRequest` of `AWS::EC2::EC2Fleet`.
        OnDemandOptionsRequest;
        new ();
        set {
            /// `AllocationStrategy`. Update: replaces.
            allocation_strategy: OnDemandOptionsRequestAllocationStrategy = "AllocationStrategy";
            /// `CapacityReservationOptions`. Update: replaces.
            capacity_reservation_options: CapacityReservationOptionsRequest = "CapacityReservationOptions";
            /// `MaxTotalPrice`. Update: replaces.
            max_total_price: Str = "MaxTotalPrice";
            /// `MinTargetCapacity`. Update: replaces.
            min_target_capacity: Int = "MinTargetCapacity";
            /// `SingleAvailabilityZone`. Update: replaces.
            single_availability_zone: Bool = "SingleAvailabilityZone";
            /// `SingleInstanceType`. Update: replaces.
            single_instance_type: Bool = "SingleInstanceType";
        }
    }

    property! {
        /// `PerformanceFactorReferenceRequest` of `AWS::EC2::EC2Fleet`.
        PerformanceFactorReferenceRequest;
        new ();
        set {
            /// `InstanceFamily`. Update: replaces.
            instance_family: Str = "InstanceFamily";
        }
    }

    property! {
        /// `Placement` of `AWS::EC2::EC2Fleet`.
        Placement;
        new ();
        set {
            /// `Affinity`. Update: replaces.
            affinity: Str = "Affinity";
            /// `AvailabilityZone`. Update: replaces.
            availability_zone: Str = "AvailabilityZone";
            /// `GroupName`. Update: replaces.
            group_name: Str = "GroupName";
            /// `HostId`. Update: replaces.
            host_id: Str = "HostId";
            /// `HostResourceGroupArn`. Update: replaces.
            host_resource_group_arn: Str = "HostResourceGroupArn";
            /// `PartitionNumber`. Update: replaces.
            partition_number: Int = "PartitionNumber";
            /// `SpreadDomain`. Update: replaces.
            spread_domain: Str = "SpreadDomain";
            /// `Tenancy`. Update: replaces.
            tenancy: Tenancy = "Tenancy";
        }
    }

    property! {
        /// `PrivateIpAddressSpecificationRequest` of `AWS::EC2::EC2Fleet`.
        PrivateIpAddressSpecificationRequest;
        new ();
        set {
            /// `Primary`. Update: replaces.
            primary: Bool = "Primary";
            /// `PrivateIpAddress`. Update: replaces.
            private_ip_address: Str = "PrivateIpAddress";
        }
    }

    property! {
        /// `ReservedCapacityFallbackOptionsRequest` of `AWS::EC2::EC2Fleet`.
        ReservedCapacityFallbackOptionsRequest;
        new ();
        set {
            /// `MarketTypes`: no item twice. Update: replaces.
            market_types: List<MarketTypes> = "MarketTypes";
        }
    }

    property! {
        /// `ReservedCapacityOptionsRequest` of `AWS::EC2::EC2Fleet`.
        ReservedCapacityOptionsRequest;
        new ();
        set {
            /// `AllocationStrategy`. Update: replaces.
            allocation_strategy: ReservedCapacityOptionsRequestAllocationStrategy = "AllocationStrategy";
            /// `CapacityReservationTarget`. Update: replaces.
            capacity_reservation_target: CapacityReservationTargetRequest = "CapacityReservationTarget";
            /// `ReservationTypes`: no item twice. Update: replaces.
            reservation_types: List<ReservationTypes> = "ReservationTypes";
            /// `ReservedCapacityFallbackOptions`. Update: replaces.
            reserved_capacity_fallback_options: ReservedCapacityFallbackOptionsRequest = "ReservedCapacityFallbackOptions";
        }
    }

    property! {
        /// `SpotOptionsRequest` of `AWS::EC2::EC2Fleet`.
        SpotOptionsRequest;
        new ();
        set {
            /// `AllocationStrategy`. Update: replaces.
            allocation_strategy: SpotOptionsRequestAllocationStrategy = "AllocationStrategy";
            /// `InstanceInterruptionBehavior`. Update: replaces.
            instance_interruption_behavior: InstanceInterruptionBehavior = "InstanceInterruptionBehavior";
            /// `InstancePoolsToUseCount`. Update: replaces.
            instance_pools_to_use_count: Int = "InstancePoolsToUseCount";
            /// `MaintenanceStrategies`. Update: replaces.
            maintenance_strategies: MaintenanceStrategies = "MaintenanceStrategies";
            /// `MaxTotalPrice`. Update: replaces.
            max_total_price: Str = "MaxTotalPrice";
            /// `MinTargetCapacity`. Update: replaces.
            min_target_capacity: Int = "MinTargetCapacity";
            /// `SingleAvailabilityZone`. Update: replaces.
            single_availability_zone: Bool = "SingleAvailabilityZone";
            /// `SingleInstanceType`. Update: replaces.
            single_instance_type: Bool = "SingleInstanceType";
        }
    }

    property! {
        /// `StandbyAvailabilityZone` of `AWS::EC2::EC2Fleet`.
        StandbyAvailabilityZone;
        new ();
        set {
            /// `AvailabilityZone`. Update: replaces.
            availability_zone: Str = "AvailabilityZone";
            /// `AvailabilityZoneId`. Update: replaces.
            availability_zone_id: Str = "AvailabilityZoneId";
        }
    }

    property! {
        /// `TagSpecification` of `AWS::EC2::EC2Fleet`.
        TagSpecification;
        new ();
        set {
            /// `ResourceType`. Update: replaces.
            resource_type: ResourceType = "ResourceType";
            /// `Tags`. Update: replaces.
            tags: List<Tag> = "Tags";
        }
    }

    property! {
        /// `TargetCapacitySpecificationRequest` of `AWS::EC2::EC2Fleet`.
        TargetCapacitySpecificationRequest;
        new (total_target_capacity: Int = "TotalTargetCapacity");
        set {
            /// `DefaultTargetCapacityType`. Update: replaces.
            default_target_capacity_type: DefaultTargetCapacityType = "DefaultTargetCapacityType";
            /// `OnDemandTargetCapacity`. Update: in place.
            on_demand_target_capacity: Int = "OnDemandTargetCapacity";
            /// `SpotTargetCapacity`. Update: in place.
            spot_target_capacity: Int = "SpotTargetCapacity";
            /// `TargetCapacityUnitType`. Update: replaces.
            target_capacity_unit_type: TargetCapacityUnitType = "TargetCapacityUnitType";
        }
    }

    property! {
        /// `TotalLocalStorageGBRequest` of `AWS::EC2::EC2Fleet`.
        TotalLocalStorageGBRequest;
        new ();
        set {
            /// `Max`. Update: replaces.
            max: Num = "Max";
            /// `Min`. Update: replaces.
            min: Num = "Min";
        }
    }

    property! {
        /// `VCpuCountRangeRequest` of `AWS::EC2::EC2Fleet`.
        VCpuCountRangeRequest;
        new ();
        set {
            /// `Max`. Update: replaces.
            max: Int = "Max";
            /// `Min`. Update: replaces.
            min: Int = "Min";
        }
    }

    values! {
        /// `AcceleratorManufacturers` of `AWS::EC2::EC2Fleet`.
        AcceleratorManufacturers {
            AMAZON_WEB_SERVICES = "amazon-web-services",
            AMD = "amd",
            HABANA = "habana",
            NVIDIA = "nvidia",
            XILINX = "xilinx",
        }
    }

    values! {
        /// `AcceleratorNames` of `AWS::EC2::EC2Fleet`.
        AcceleratorNames {
            A10G = "a10g",
            A100 = "a100",
            H100 = "h100",
            INFERENTIA = "inferentia",
            K520 = "k520",
            K80 = "k80",
            M60 = "m60",
            RADEON_PRO_V520 = "radeon-pro-v520",
            T4 = "t4",
            T4G = "t4g",
            VU9P = "vu9p",
            V100 = "v100",
            L40S = "l40s",
            L4 = "l4",
            GAUDI_HL_205 = "gaudi-hl-205",
            INFERENTIA2 = "inferentia2",
            TRAINIUM = "trainium",
            TRAINIUM2 = "trainium2",
            U30 = "u30",
        }
    }

    values! {
        /// `AcceleratorTypes` of `AWS::EC2::EC2Fleet`.
        AcceleratorTypes {
            GPU = "gpu",
            FPGA = "fpga",
            INFERENCE = "inference",
            MEDIA = "media",
        }
    }

    values! {
        /// `BareMetal` of `AWS::EC2::EC2Fleet`.
        BareMetal {
            INCLUDED = "included",
            REQUIRED = "required",
            EXCLUDED = "excluded",
        }
    }

    values! {
        /// `BurstablePerformance` of `AWS::EC2::EC2Fleet`.
        BurstablePerformance {
            INCLUDED = "included",
            REQUIRED = "required",
            EXCLUDED = "excluded",
        }
    }

    values! {
        /// `CpuManufacturers` of `AWS::EC2::EC2Fleet`.
        CpuManufacturers {
            INTEL = "intel",
            AMD = "amd",
            AMAZON_WEB_SERVICES = "amazon-web-services",
            APPLE = "apple",
        }
    }

    values! {
        /// `DefaultTargetCapacityType` of `AWS::EC2::EC2Fleet`.
        DefaultTargetCapacityType {
            ON_DEMAND = "on-demand",
            SPOT = "spot",
            CAPACITY_BLOCK = "capacity-block",
            RESERVED_CAPACITY = "reserved-capacity",
        }
    }

    values! {
        /// `ExcessCapacityTerminationPolicy` of `AWS::EC2::EC2Fleet`.
        ExcessCapacityTerminationPolicy {
            TERMINATION = "termination",
            NO_TERMINATION = "no-termination",
        }
    }

    values! {
        /// `HttpEndpoint` of `AWS::EC2::EC2Fleet`.
        HttpEndpoint {
            DISABLED = "disabled",
            ENABLED = "enabled",
        }
    }

    values! {
        /// `HttpTokens` of `AWS::EC2::EC2Fleet`.
        HttpTokens {
            OPTIONAL = "optional",
            REQUIRED = "required",
        }
    }

    values! {
        /// `InstanceGenerations` of `AWS::EC2::EC2Fleet`.
        InstanceGenerations {
            CURRENT = "current",
            PREVIOUS = "previous",
        }
    }

    values! {
        /// `InstanceInterruptionBehavior` of `AWS::EC2::EC2Fleet`.
        InstanceInterruptionBehavior {
            HIBERNATE = "hibernate",
            STOP = "stop",
            TERMINATE = "terminate",
        }
    }

    values! {
        /// `LocalStorage` of `AWS::EC2::EC2Fleet`.
        LocalStorage {
            INCLUDED = "included",
            REQUIRED = "required",
            EXCLUDED = "excluded",
        }
    }

    values! {
        /// `LocalStorageTypes` of `AWS::EC2::EC2Fleet`.
        LocalStorageTypes {
            HDD = "hdd",
            SSD = "ssd",
        }
    }

    values! {
        /// `MarketTypes` of `AWS::EC2::EC2Fleet`.
        MarketTypes {
            ON_DEMAND = "on-demand",
        }
    }

    values! {
        /// `OnDemandOptionsRequestAllocationStrategy` of `AWS::EC2::EC2Fleet`.
        OnDemandOptionsRequestAllocationStrategy {
            LOWEST_PRICE = "lowest-price",
            PRIORITIZED = "prioritized",
        }
    }

    values! {
        /// `ReplacementStrategy` of `AWS::EC2::EC2Fleet`.
        ReplacementStrategy {
            LAUNCH = "launch",
            LAUNCH_BEFORE_TERMINATE = "launch-before-terminate",
        }
    }

    values! {
        /// `ReservationTypes` of `AWS::EC2::EC2Fleet`.
        ReservationTypes {
            ON_DEMAND_CAPACITY_RESERVATION = "on-demand-capacity-reservation",
            CAPACITY_BLOCK = "capacity-block",
            INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation",
        }
    }

    values! {
        /// `ReservedCapacityOptionsRequestAllocationStrategy` of `AWS::EC2::EC2Fleet`.
        ReservedCapacityOptionsRequestAllocationStrategy {
            PRIORITIZED = "prioritized",
        }
    }

    values! {
        /// `ResourceType` of `AWS::EC2::EC2Fleet`.
        ResourceType {
            CLIENT_VPN_ENDPOINT = "client-vpn-endpoint",
            CUSTOMER_GATEWAY = "customer-gateway",
            DEDICATED_HOST = "dedicated-host",
            DHCP_OPTIONS = "dhcp-options",
            EGRESS_ONLY_INTERNET_GATEWAY = "egress-only-internet-gateway",
            ELASTIC_GPU = "elastic-gpu",
            ELASTIC_IP = "elastic-ip",
            EXPORT_IMAGE_TASK = "export-image-task",
            EXPORT_INSTANCE_TASK = "export-instance-task",
            FLEET = "fleet",
            FPGA_IMAGE = "fpga-image",
            HOST_RESERVATION = "host-reservation",
            IMAGE = "image",
            IMPORT_IMAGE_TASK = "import-image-task",
            IMPORT_SNAPSHOT_TASK = "import-snapshot-task",
            INSTANCE = "instance",
            INTERNET_GATEWAY = "internet-gateway",
            KEY_PAIR = "key-pair",
            LAUNCH_TEMPLATE = "launch-template",
            LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION = "local-gateway-route-table-vpc-association",
            NATGATEWAY = "natgateway",
            NETWORK_ACL = "network-acl",
            NETWORK_INSIGHTS_ANALYSIS = "network-insights-analysis",
            NETWORK_INSIGHTS_PATH = "network-insights-path",
            NETWORK_INTERFACE = "network-interface",
            PLACEMENT_GROUP = "placement-group",
            RESERVED_INSTANCES = "reserved-instances",
            ROUTE_TABLE = "route-table",
            SECURITY_GROUP = "security-group",
            SNAPSHOT = "snapshot",
            SPOT_FLEET_REQUEST = "spot-fleet-request",
            SPOT_INSTANCES_REQUEST = "spot-instances-request",
            SUBNET = "subnet",
            TRAFFIC_MIRROR_FILTER = "traffic-mirror-filter",
            TRAFFIC_MIRROR_SESSION = "traffic-mirror-session",
            TRAFFIC_MIRROR_TARGET = "traffic-mirror-target",
            TRANSIT_GATEWAY = "transit-gateway",
            TRANSIT_GATEWAY_ATTACHMENT = "transit-gateway-attachment",
            TRANSIT_GATEWAY_CONNECT_PEER = "transit-gateway-connect-peer",
            TRANSIT_GATEWAY_MULTICAST_DOMAIN = "transit-gateway-multicast-domain",
            TRANSIT_GATEWAY_ROUTE_TABLE = "transit-gateway-route-table",
            VOLUME = "volume",
            VPC = "vpc",
            VPC_FLOW_LOG = "vpc-flow-log",
            VPC_PEERING_CONNECTION = "vpc-peering-connection",
            VPN_CONNECTION = "vpn-connection",
            VPN_GATEWAY = "vpn-gateway",
        }
    }

    values! {
        /// `SpotOptionsRequestAllocationStrategy` of `AWS::EC2::EC2Fleet`.
        SpotOptionsRequestAllocationStrategy {
            LOWEST_PRICE = "lowest-price",
            LOWEST_PRICE_ = "lowestPrice",
            DIVERSIFIED = "diversified",
            CAPACITY_OPTIMIZED = "capacityOptimized",
            CAPACITY_OPTIMIZED_ = "capacity-optimized",
            CAPACITY_OPTIMIZED_PRIORITIZED = "capacityOptimizedPrioritized",
            CAPACITY_OPTIMIZED_PRIORITIZED_ = "capacity-optimized-prioritized",
            PRICE_CAPACITY_OPTIMIZED = "priceCapacityOptimized",
            PRICE_CAPACITY_OPTIMIZED_ = "price-capacity-optimized",
        }
    }

    values! {
        /// `TargetCapacityUnitType` of `AWS::EC2::EC2Fleet`.
        TargetCapacityUnitType {
            VCPU = "vcpu",
            MEMORY_MIB = "memory-mib",
            UNITS = "units",
        }
    }

    values! {
        /// `Tenancy` of `AWS::EC2::EC2Fleet`.
        Tenancy {
            DEDICATED = "dedicated",
            DEFAULT = "default",
            HOST = "host",
        }
    }

    values! {
        /// `Type` of `AWS::EC2::EC2Fleet`.
        Type {
            MAINTAIN = "maintain",
            REQUEST = "request",
            INSTANT = "instant",
        }
    }

    values! {
        /// `UsageStrategy` of `AWS::EC2::EC2Fleet`.
        UsageStrategy {
            USE_CAPACITY_RESERVATIONS_FIRST = "use-capacity-reservations-first",
        }
    }

    values! {
        /// `VolumeType` of `AWS::EC2::EC2Fleet`.
        VolumeType {
            GP2 = "gp2",
            GP3 = "gp3",
            IO1 = "io1",
            IO2 = "io2",
            SC1 = "sc1",
            ST1 = "st1",
            STANDARD = "standard",
        }
    }
}

resource! {
    /// `AWS::EC2::EIP`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html).
    EIP = "AWS::EC2::EIP", Ref = Ec2EipPublicIp;
    tags "Tags" List;
    new ();
    set {
        /// `Address`. Update: replaces.
        address: Str = "Address";
        /// `Domain`. Update: may replace.
        domain: eip::Domain = "Domain";
        /// `InstanceId`. Update: in place.
        instance_id: Ec2InstanceId = "InstanceId";
        /// `IpamPoolId`. Update: replaces.
        ipam_pool_id: Str = "IpamPoolId";
        /// `NetworkBorderGroup`. Update: replaces.
        network_border_group: Str = "NetworkBorderGroup";
        /// `PublicIpv4Pool`. Update: in place.
        public_ipv4_pool: Str = "PublicIpv4Pool";
        /// `Tags`. Update: in place.
        tags: List<eip::Tag> = "Tags";
        /// `TransferAddress`. Update: replaces.
        transfer_address: Str = "TransferAddress";
    }
    get {
        /// `AllocationId`
        allocation_id: Ec2EipAllocationId = "AllocationId";
    }
    ref public_ip;
}

/// Property types of `AWS::EC2::EIP`.
pub mod eip {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    values! {
        /// `Domain` of `AWS::EC2::EIP`.
        Domain {
            STANDARD = "standard",
            VPC = "vpc",
        }
    }
}

resource! {
    /// `AWS::EC2::EIPAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eipassociation.html).
    EIPAssociation = "AWS::EC2::EIPAssociation", Ref = Ec2EipAssociationId;
    new ();
    set {
        /// `AllocationId`. Update: replaces.
        allocation_id: Str = "AllocationId";
        /// `EIP` (deprecated). Update: replaces.
        eip: Ec2Eip = "EIP";
        /// `InstanceId`. Update: replaces.
        instance_id: Ec2InstanceId = "InstanceId";
        /// `NetworkInterfaceId`. Update: replaces.
        network_interface_id: Ec2NetworkInterfaceId = "NetworkInterfaceId";
        /// `PrivateIpAddress`. Update: replaces.
        private_ip_address: Str = "PrivateIpAddress";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::EC2::EgressOnlyInternetGateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-egressonlyinternetgateway.html).
    EgressOnlyInternetGateway = "AWS::EC2::EgressOnlyInternetGateway", Ref = Ec2EgressOnlyInternetGatewayId;
    tags "Tags" List;
    new (vpc_id: Ec2VpcId = "VpcId");
    set {
        /// `Tags`. Update: in place.
        tags: List<egress_only_internet_gateway::Tag> = "Tags";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::EC2::EgressOnlyInternetGateway`.
pub mod egress_only_internet_gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;
}

resource! {
    /// `AWS::EC2::EnclaveCertificateIamRoleAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-enclavecertificateiamroleassociation.html).
    EnclaveCertificateIamRoleAssociation = "AWS::EC2::EnclaveCertificateIamRoleAssociation", Ref = Str;
    new (certificate_arn: CertificateManagerCertificateArn = "CertificateArn", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `CertificateArn`: 1 to 1283 characters. Update: replaces.
        certificate_arn: CertificateManagerCertificateArn = "CertificateArn";
        /// `RoleArn`: 1 to 1283 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
    }
    get {
        /// `CertificateS3BucketName`
        certificate_s3_bucket_name: Str = "CertificateS3BucketName";
        /// `CertificateS3ObjectKey`
        certificate_s3_object_key: Str = "CertificateS3ObjectKey";
        /// `EncryptionKmsKeyId`
        encryption_kms_key_id: Str = "EncryptionKmsKeyId";
    }
}

resource! {
    /// `AWS::EC2::FlowLog`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html).
    FlowLog = "AWS::EC2::FlowLog", Ref = Ec2FlowLogId;
    tags "Tags" List;
    new (resource_type: flow_log::FlowLogResourceType = "ResourceType", resource_id: Str = "ResourceId");
    set {
        /// `DeliverCrossAccountRole`. Update: replaces.
        deliver_cross_account_role: Str = "DeliverCrossAccountRole";
        /// `DeliverLogsPermissionArn`. Update: replaces.
        deliver_logs_permission_arn: Arn = "DeliverLogsPermissionArn";
        /// `DestinationOptions`. Update: replaces.
        destination_options: flow_log::DestinationOptions = "DestinationOptions";
        /// `LogDestination`. Update: replaces.
        log_destination: Str = "LogDestination";
        /// `LogDestinationType`. Update: replaces.
        log_destination_type: flow_log::LogDestinationType = "LogDestinationType";
        /// `LogFormat`. Update: replaces.
        log_format: Str = "LogFormat";
        /// `LogGroupName`. Update: replaces.
        log_group_name: LogsLogGroupName = "LogGroupName";
        /// `MaxAggregationInterval`. Update: replaces.
        max_aggregation_interval: Int = "MaxAggregationInterval";
        /// `ResourceId`. Update: replaces.
        resource_id: Str = "ResourceId";
        /// `ResourceType`. Update: replaces.
        resource_type: flow_log::FlowLogResourceType = "ResourceType";
        /// `TagFieldSpecifications`: 1 to 3 items, no item twice. Update: replaces.
        tag_field_specifications: List<flow_log::TagFieldSpecification> = "TagFieldSpecifications";
        /// `Tags`. Update: in place.
        tags: List<flow_log::Tag> = "Tags";
        /// `TrafficType`. Update: replaces.
        traffic_type: flow_log::TrafficType = "TrafficType";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::EC2::FlowLog`.
pub mod flow_log {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    property! {
        /// `DestinationOptions` of `AWS::EC2::FlowLog`.
        DestinationOptions;
        new_with DestinationOptionsRequired {
            /// `FileFormat`. Update: replaces.
            file_format: FileFormat = "FileFormat",
            /// `HiveCompatiblePartitions`. Update: replaces.
            hive_compatible_partitions: Bool = "HiveCompatiblePartitions",
            /// `PerHourPartition`. Update: replaces.
            per_hour_partition: Bool = "PerHourPartition",
        }
        set {
        }
    }

    property! {
        /// `TagFieldSpecification` of `AWS::EC2::FlowLog`.
        TagFieldSpecification;
        new (resource_type: TagFieldSpecificationResourceType = "ResourceType", tag_keys: List<Str> = "TagKeys");
        set {
        }
    }

    values! {
        /// `FileFormat` of `AWS::EC2::FlowLog`.
        FileFormat {
            PLAIN_TEXT = "plain-text",
            PARQUET = "parquet",
        }
    }

    values! {
        /// `FlowLogResourceType` of `AWS::EC2::FlowLog`.
        FlowLogResourceType {
            NETWORK_INTERFACE = "NetworkInterface",
            SUBNET = "Subnet",
            VPC = "VPC",
            TRANSIT_GATEWAY = "TransitGateway",
            TRANSIT_GATEWAY_ATTACHMENT = "TransitGatewayAttachment",
            REGIONAL_NAT_GATEWAY = "RegionalNatGateway",
        }
    }

    values! {
        /// `LogDestinationType` of `AWS::EC2::FlowLog`.
        LogDestinationType {
            CLOUD_WATCH_LOGS = "cloud-watch-logs",
            S3 = "s3",
            KINESIS_DATA_FIREHOSE = "kinesis-data-firehose",
        }
    }

    values! {
        /// `TagFieldSpecificationResourceType` of `AWS::EC2::FlowLog`.
        TagFieldSpecificationResourceType {
            AUTO_SCALING_GROUP = "auto-scaling-group",
            INSTANCE = "instance",
            NETWORK_INTERFACE = "network-interface",
        }
    }

    values! {
        /// `TrafficType` of `AWS::EC2::FlowLog`.
        TrafficType {
            ACCEPT = "ACCEPT",
            ALL = "ALL",
            REJECT = "REJECT",
        }
    }
}

resource! {
    /// `AWS::EC2::FpgaImage`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-fpgaimage.html).
    FpgaImage = "AWS::EC2::FpgaImage", Ref = Ec2FpgaImageArn;
    tags "Tags" List;
    new ();
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `InputStorageLocation`. Update: replaces.
        input_storage_location: fpga_image::StorageLocation = "InputStorageLocation";
        /// `LogsStorageLocation`. Update: replaces.
        logs_storage_location: fpga_image::StorageLocation = "LogsStorageLocation";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<fpga_image::Tag> = "Tags";
    }
    get {
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `DataRetentionSupport`
        data_retention_support: Bool = "DataRetentionSupport";
        /// `FpgaImageGlobalId`
        fpga_image_global_id: Str = "FpgaImageGlobalId";
        /// `FpgaImageId`
        fpga_image_id: Str = "FpgaImageId";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `Public`
        public: Bool = "Public";
        /// `State`
        state: Str = "State";
        /// `UpdateTime`
        update_time: Str = "UpdateTime";
    }
    ref arn;
}

/// Property types of `AWS::EC2::FpgaImage`.
pub mod fpga_image {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    property! {
        /// `StorageLocation` of `AWS::EC2::FpgaImage`.
        StorageLocation;
        new ();
        set {
            /// `Bucket`. Update: replaces.
            bucket: Str = "Bucket";
            /// `Key`. Update: replaces.
            key: Str = "Key";
        }
    }
}

resource! {
    /// `AWS::EC2::GatewayRouteTableAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-gatewayroutetableassociation.html).
    GatewayRouteTableAssociation = "AWS::EC2::GatewayRouteTableAssociation", Ref = Ec2GatewayRouteTableAssociationGatewayId;
    new_with GatewayRouteTableAssociationRequired {
        /// `RouteTableId`. Update: in place.
        route_table_id: Ec2RouteTableId = "RouteTableId",
        /// `GatewayId`. Update: replaces.
        gateway_id: Str = "GatewayId",
    }
    set {
        /// `GatewayId`. Update: replaces.
        gateway_id: Str = "GatewayId";
        /// `RouteTableId`. Update: in place.
        route_table_id: Ec2RouteTableId = "RouteTableId";
    }
    get {
        /// `AssociationId`
        association_id: Str = "AssociationId";
    }
    ref gateway_id;
}

resource! {
    /// `AWS::EC2::Host`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-host.html).
    Host = "AWS::EC2::Host", Ref = Ec2HostId;
    tags "Tags" List;
    new (availability_zone: Str = "AvailabilityZone");
    set {
        /// `AssetId`. Update: replaces.
        asset_id: Str = "AssetId";
        /// `AutoPlacement`: default `"on"`. Update: in place.
        auto_placement: host::AutoPlacement = "AutoPlacement";
        /// `AvailabilityZone`. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `HostMaintenance`: default `"off"`. Update: in place.
        host_maintenance: host::HostMaintenance = "HostMaintenance";
        /// `HostRecovery`: default `"off"`. Update: in place.
        host_recovery: host::HostRecovery = "HostRecovery";
        /// `InstanceFamily`. Update: replaces.
        instance_family: Str = "InstanceFamily";
        /// `InstanceType`. Update: replaces.
        instance_type: Str = "InstanceType";
        /// `OutpostArn`. Update: replaces.
        outpost_arn: Str = "OutpostArn";
        /// `Tags`. Update: in place.
        tags: List<host::Tag> = "Tags";
    }
    get {
    }
    ref host_id;
}

/// Property types of `AWS::EC2::Host`.
pub mod host {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    values! {
        /// `AutoPlacement` of `AWS::EC2::Host`.
        AutoPlacement {
            ON = "on",
            OFF = "off",
        }
    }

    values! {
        /// `HostMaintenance` of `AWS::EC2::Host`.
        HostMaintenance {
            ON = "on",
            OFF = "off",
        }
    }

    values! {
        /// `HostRecovery` of `AWS::EC2::Host`.
        HostRecovery {
            ON = "on",
            OFF = "off",
        }
    }
}

resource! {
    /// `AWS::EC2::IPAM`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipam.html).
    IPAM = "AWS::EC2::IPAM", Ref = Ec2IpamId;
    tags "Tags" List;
    new ();
    set {
        /// `DefaultResourceDiscoveryOrganizationalUnitExclusions`: no item twice. Update: in place.
        default_resource_discovery_organizational_unit_exclusions: List<ipam::IpamOrganizationalUnitExclusion> = "DefaultResourceDiscoveryOrganizationalUnitExclusions";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `EnablePrivateGua`. Update: in place.
        enable_private_gua: Bool = "EnablePrivateGua";
        /// `MeteredAccount`. Update: in place.
        metered_account: ipam::MeteredAccount = "MeteredAccount";
        /// `OperatingRegions`: at most 50 items, no item twice. Update: in place.
        operating_regions: List<ipam::IpamOperatingRegion> = "OperatingRegions";
        /// `Tags`: no item twice. Update: in place.
        tags: List<ipam::Tag> = "Tags";
        /// `Tier`. Update: in place.
        tier: ipam::Tier = "Tier";
    }
    get {
        /// `Arn`
        arn: Ec2IpamArn = "Arn";
        /// `DefaultResourceDiscoveryAssociationId`
        default_resource_discovery_association_id: Str = "DefaultResourceDiscoveryAssociationId";
        /// `DefaultResourceDiscoveryId`
        default_resource_discovery_id: Str = "DefaultResourceDiscoveryId";
        /// `PrivateDefaultScopeId`
        private_default_scope_id: Str = "PrivateDefaultScopeId";
        /// `PublicDefaultScopeId`
        public_default_scope_id: Str = "PublicDefaultScopeId";
        /// `ResourceDiscoveryAssociationCount`
        resource_discovery_association_count: Int = "ResourceDiscoveryAssociationCount";
        /// `ScopeCount`
        scope_count: Int = "ScopeCount";
    }
    ref ipam_id;
}

/// Property types of `AWS::EC2::IPAM`.
pub mod ipam {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    property! {
        /// `IpamOperatingRegion` of `AWS::EC2::IPAM`.
        IpamOperatingRegion;
        new (region_name: Str = "RegionName");
        set {
        }
    }

    property! {
        /// `IpamOrganizationalUnitExclusion` of `AWS::EC2::IPAM`.
        IpamOrganizationalUnitExclusion;
        new (organizations_entity_path: Str = "OrganizationsEntityPath");
        set {
        }
    }

    values! {
        /// `MeteredAccount` of `AWS::EC2::IPAM`.
        MeteredAccount {
            IPAM_OWNER = "ipam-owner",
            RESOURCE_OWNER = "resource-owner",
        }
    }

    values! {
        /// `Tier` of `AWS::EC2::IPAM`.
        Tier {
            FREE = "free",
            ADVANCED = "advanced",
        }
    }
}

resource! {
    /// `AWS::EC2::IPAMAllocation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamallocation.html).
    IPAMAllocation = "AWS::EC2::IPAMAllocation", Ref = Str;
    new (ipam_pool_id: Str = "IpamPoolId");
    set {
        /// `Cidr`. Update: replaces.
        cidr: Str = "Cidr";
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `IpamPoolId`. Update: replaces.
        ipam_pool_id: Str = "IpamPoolId";
        /// `NetmaskLength`. Update: replaces.
        netmask_length: Int = "NetmaskLength";
    }
    get {
        /// `IpamPoolAllocationId`
        ipam_pool_allocation_id: Str = "IpamPoolAllocationId";
    }
}

resource! {
    /// `AWS::EC2::IPAMPool`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampool.html).
    IPAMPool = "AWS::EC2::IPAMPool", Ref = Ec2IpamPoolId;
    tags "Tags" List;
    new (ipam_scope_id: Str = "IpamScopeId", address_family: ipam_pool::AddressFamily = "AddressFamily");
    set {
        /// `AddressFamily`. Update: replaces.
        address_family: ipam_pool::AddressFamily = "AddressFamily";
        /// `AllocationDefaultNetmaskLength`: 0 to 128. Update: in place.
        allocation_default_netmask_length: Int = "AllocationDefaultNetmaskLength";
        /// `AllocationMaxNetmaskLength`: 0 to 128. Update: in place.
        allocation_max_netmask_length: Int = "AllocationMaxNetmaskLength";
        /// `AllocationMinNetmaskLength`: 0 to 128. Update: in place.
        allocation_min_netmask_length: Int = "AllocationMinNetmaskLength";
        /// `AllocationResourceTags`: no item twice. Update: in place.
        allocation_resource_tags: List<ipam_pool::Tag> = "AllocationResourceTags";
        /// `AutoImport`. Update: in place.
        auto_import: Bool = "AutoImport";
        /// `AwsService`. Update: replaces.
        aws_service: ipam_pool::AwsService = "AwsService";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `IpamScopeId`. Update: replaces.
        ipam_scope_id: Str = "IpamScopeId";
        /// `Locale`. Update: replaces.
        locale: Str = "Locale";
        /// `ProvisionedCidrs`: no item twice. Update: in place.
        provisioned_cidrs: List<ipam_pool::ProvisionedCidr> = "ProvisionedCidrs";
        /// `PublicIpSource`. Update: replaces.
        public_ip_source: ipam_pool::PublicIpSource = "PublicIpSource";
        /// `PubliclyAdvertisable`. Update: replaces.
        publicly_advertisable: Bool = "PubliclyAdvertisable";
        /// `SourceIpamPoolId`. Update: replaces.
        source_ipam_pool_id: Str = "SourceIpamPoolId";
        /// `SourceResource`. Update: replaces.
        source_resource: ipam_pool::SourceResource = "SourceResource";
        /// `Tags`: no item twice. Update: in place.
        tags: List<ipam_pool::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Ec2IpamPoolArn = "Arn";
        /// `IpamArn`
        ipam_arn: Ec2IpamPoolIpamArn = "IpamArn";
        /// `IpamScopeArn`
        ipam_scope_arn: Ec2IpamPoolIpamScopeArn = "IpamScopeArn";
        /// `IpamScopeType`
        ipam_scope_type: Str = "IpamScopeType";
        /// `PoolDepth`
        pool_depth: Int = "PoolDepth";
        /// `State`
        state: Str = "State";
        /// `StateMessage`
        state_message: Str = "StateMessage";
    }
    ref ipam_pool_id;
}

/// Property types of `AWS::EC2::IPAMPool`.
pub mod ipam_pool {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    property! {
        /// `ProvisionedCidr` of `AWS::EC2::IPAMPool`.
        ProvisionedCidr;
        new (cidr: Str = "Cidr");
        set {
        }
    }

    property! {
        /// `SourceResource` of `AWS::EC2::IPAMPool`.
        SourceResource;
        new_with SourceResourceRequired {
            /// `ResourceId`. Update: replaces.
            resource_id: Str = "ResourceId",
            /// `ResourceType`. Update: replaces.
            resource_type: ResourceType = "ResourceType",
            /// `ResourceRegion`. Update: replaces.
            resource_region: Str = "ResourceRegion",
            /// `ResourceOwner`. Update: replaces.
            resource_owner: Str = "ResourceOwner",
        }
        set {
        }
    }

    values! {
        /// `AddressFamily` of `AWS::EC2::IPAMPool`.
        AddressFamily {
            IPV4 = "ipv4",
            IPV6 = "ipv6",
        }
    }

    values! {
        /// `AwsService` of `AWS::EC2::IPAMPool`.
        AwsService {
            EC2 = "ec2",
            GLOBAL_SERVICES = "global-services",
        }
    }

    values! {
        /// `PublicIpSource` of `AWS::EC2::IPAMPool`.
        PublicIpSource {
            AMAZON = "amazon",
            BYOIP = "byoip",
        }
    }

    values! {
        /// `ResourceType` of `AWS::EC2::IPAMPool`.
        ResourceType {
            VPC = "vpc",
        }
    }
}

resource! {
    /// `AWS::EC2::IPAMPoolCidr`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampoolcidr.html).
    IPAMPoolCidr = "AWS::EC2::IPAMPoolCidr", Ref = Str;
    new (ipam_pool_id: Str = "IpamPoolId");
    set {
        /// `Cidr`. Update: replaces.
        cidr: Str = "Cidr";
        /// `IpamPoolId`. Update: replaces.
        ipam_pool_id: Str = "IpamPoolId";
        /// `NetmaskLength`. Update: replaces.
        netmask_length: Int = "NetmaskLength";
    }
    get {
        /// `IpamPoolCidrId`
        ipam_pool_cidr_id: Str = "IpamPoolCidrId";
        /// `State`
        state: Str = "State";
    }
}

resource! {
    /// `AWS::EC2::IPAMPrefixListResolver`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolver.html).
    IPAMPrefixListResolver = "AWS::EC2::IPAMPrefixListResolver", Ref = Ec2IpamPrefixListResolverId;
    tags "Tags" List;
    new (address_family: ipam_prefix_list_resolver::AddressFamily = "AddressFamily");
    set {
        /// `AddressFamily`. Update: replaces.
        address_family: ipam_prefix_list_resolver::AddressFamily = "AddressFamily";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `IpamId`. Update: replaces.
        ipam_id: Str = "IpamId";
        /// `Rules`. Update: in place.
        rules: List<ipam_prefix_list_resolver::IpamPrefixListResolverRule> = "Rules";
        /// `Tags`: no item twice. Update: in place.
        tags: List<ipam_prefix_list_resolver::Tag> = "Tags";
    }
    get {
        /// `IpamArn`
        ipam_arn: Ec2IpamPrefixListResolverIpamArn = "IpamArn";
        /// `IpamPrefixListResolverArn`
        ipam_prefix_list_resolver_arn: Ec2IpamPrefixListResolverArn = "IpamPrefixListResolverArn";
    }
    ref ipam_prefix_list_resolver_id;
}

/// Property types of `AWS::EC2::IPAMPrefixListResolver`.
pub mod ipam_prefix_list_resolver {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    pub use super::ipam_pool::AddressFamily;

    property! {
        /// `IpamPrefixListResolverRule` of `AWS::EC2::IPAMPrefixListResolver`.
        IpamPrefixListResolverRule;
        new (rule_type: RuleType = "RuleType");
        set {
            /// `Conditions`. Update: in place.
            conditions: List<IpamPrefixListResolverRuleCondition> = "Conditions";
            /// `IpamScopeId`. Update: in place.
            ipam_scope_id: Str = "IpamScopeId";
            /// `ResourceType`. Update: in place.
            resource_type: ResourceType = "ResourceType";
            /// `StaticCidr`. Update: in place.
            static_cidr: Str = "StaticCidr";
        }
    }

    property! {
        /// `IpamPrefixListResolverRuleCondition` of `AWS::EC2::IPAMPrefixListResolver`.
        IpamPrefixListResolverRuleCondition;
        new ();
        set {
            /// `Cidr`. Update: in place.
            cidr: Str = "Cidr";
            /// `IpamPoolId`. Update: in place.
            ipam_pool_id: Str = "IpamPoolId";
            /// `Operation`. Update: in place.
            operation: Operation = "Operation";
            /// `ResourceId`. Update: in place.
            resource_id: Str = "ResourceId";
            /// `ResourceOwner`. Update: in place.
            resource_owner: Str = "ResourceOwner";
            /// `ResourceRegion`. Update: in place.
            resource_region: Str = "ResourceRegion";
            /// `ResourceTag`. Update: in place.
            resource_tag: Tag = "ResourceTag";
        }
    }

    values! {
        /// `Operation` of `AWS::EC2::IPAMPrefixListResolver`.
        Operation {
            EQUALS = "equals",
            NOT_EQUALS = "not-equals",
            SUBNET_OF = "subnet-of",
        }
    }

    values! {
        /// `ResourceType` of `AWS::EC2::IPAMPrefixListResolver`.
        ResourceType {
            VPC = "vpc",
            SUBNET = "subnet",
            EIP = "eip",
            PUBLIC_IPV4_POOL = "public-ipv4-pool",
        }
    }

    values! {
        /// `RuleType` of `AWS::EC2::IPAMPrefixListResolver`.
        RuleType {
            STATIC_CIDR = "static-cidr",
            IPAM_RESOURCE_CIDR = "ipam-resource-cidr",
            IPAM_POOL_CIDR = "ipam-pool-cidr",
        }
    }
}

resource! {
    /// `AWS::EC2::IPAMPrefixListResolverTarget`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolvertarget.html).
    IPAMPrefixListResolverTarget = "AWS::EC2::IPAMPrefixListResolverTarget", Ref = Ec2IpamPrefixListResolverTargetId;
    tags "Tags" List;
    new_with IPAMPrefixListResolverTargetRequired {
        /// `IpamPrefixListResolverId`. Update: replaces.
        ipam_prefix_list_resolver_id: Str = "IpamPrefixListResolverId",
        /// `PrefixListId`. Update: replaces.
        prefix_list_id: Str = "PrefixListId",
        /// `PrefixListRegion`. Update: replaces.
        prefix_list_region: Str = "PrefixListRegion",
        /// `TrackLatestVersion`. Update: in place.
        track_latest_version: Bool = "TrackLatestVersion",
    }
    set {
        /// `DesiredVersion`. Update: in place.
        desired_version: Int = "DesiredVersion";
        /// `IpamPrefixListResolverId`. Update: replaces.
        ipam_prefix_list_resolver_id: Str = "IpamPrefixListResolverId";
        /// `PrefixListId`. Update: replaces.
        prefix_list_id: Str = "PrefixListId";
        /// `PrefixListRegion`. Update: replaces.
        prefix_list_region: Str = "PrefixListRegion";
        /// `Tags`: no item twice. Update: in place.
        tags: List<ipam_prefix_list_resolver_target::Tag> = "Tags";
        /// `TrackLatestVersion`. Update: in place.
        track_latest_version: Bool = "TrackLatestVersion";
    }
    get {
        /// `IpamPrefixListResolverTargetArn`
        ipam_prefix_list_resolver_target_arn: Ec2IpamPrefixListResolverTargetArn = "IpamPrefixListResolverTargetArn";
    }
    ref ipam_prefix_list_resolver_target_id;
}

/// Property types of `AWS::EC2::IPAMPrefixListResolverTarget`.
pub mod ipam_prefix_list_resolver_target {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;
}

resource! {
    /// `AWS::EC2::IPAMResourceDiscovery`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscovery.html).
    IPAMResourceDiscovery = "AWS::EC2::IPAMResourceDiscovery", Ref = Ec2IpamResourceDiscoveryId;
    tags "Tags" List;
    new ();
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `OperatingRegions`: at most 50 items, no item twice. Update: in place.
        operating_regions: List<ipam_resource_discovery::IpamOperatingRegion> = "OperatingRegions";
        /// `OrganizationalUnitExclusions`: no item twice. Update: in place.
        organizational_unit_exclusions: List<ipam_resource_discovery::IpamResourceDiscoveryOrganizationalUnitExclusion> = "OrganizationalUnitExclusions";
        /// `Tags`: no item twice. Update: in place.
        tags: List<ipam_resource_discovery::Tag> = "Tags";
    }
    get {
        /// `IpamResourceDiscoveryArn`
        ipam_resource_discovery_arn: Ec2IpamResourceDiscoveryArn = "IpamResourceDiscoveryArn";
        /// `IpamResourceDiscoveryRegion`
        ipam_resource_discovery_region: Str = "IpamResourceDiscoveryRegion";
        /// `IsDefault`
        is_default: Bool = "IsDefault";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `State`
        state: Str = "State";
    }
    ref ipam_resource_discovery_id;
}

/// Property types of `AWS::EC2::IPAMResourceDiscovery`.
pub mod ipam_resource_discovery {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    pub use super::ipam::IpamOperatingRegion;

    property! {
        /// `IpamResourceDiscoveryOrganizationalUnitExclusion` of `AWS::EC2::IPAMResourceDiscovery`.
        IpamResourceDiscoveryOrganizationalUnitExclusion;
        new (organizations_entity_path: Str = "OrganizationsEntityPath");
        set {
        }
    }
}

resource! {
    /// `AWS::EC2::IPAMResourceDiscoveryAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscoveryassociation.html).
    IPAMResourceDiscoveryAssociation = "AWS::EC2::IPAMResourceDiscoveryAssociation", Ref = Ec2IpamResourceDiscoveryAssociationId;
    tags "Tags" List;
    new_with IPAMResourceDiscoveryAssociationRequired {
        /// `IpamId`. Update: replaces.
        ipam_id: Str = "IpamId",
        /// `IpamResourceDiscoveryId`. Update: replaces.
        ipam_resource_discovery_id: Str = "IpamResourceDiscoveryId",
    }
    set {
        /// `IpamId`. Update: replaces.
        ipam_id: Str = "IpamId";
        /// `IpamResourceDiscoveryId`. Update: replaces.
        ipam_resource_discovery_id: Str = "IpamResourceDiscoveryId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<ipam_resource_discovery_association::Tag> = "Tags";
    }
    get {
        /// `IpamArn`
        ipam_arn: Ec2IpamResourceDiscoveryAssociationIpamArn = "IpamArn";
        /// `IpamRegion`
        ipam_region: Str = "IpamRegion";
        /// `IpamResourceDiscoveryAssociationArn`
        ipam_resource_discovery_association_arn: Ec2IpamResourceDiscoveryAssociationArn = "IpamResourceDiscoveryAssociationArn";
        /// `IsDefault`
        is_default: Bool = "IsDefault";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `ResourceDiscoveryStatus`
        resource_discovery_status: Str = "ResourceDiscoveryStatus";
        /// `State`
        state: Str = "State";
    }
    ref ipam_resource_discovery_association_id;
}

/// Property types of `AWS::EC2::IPAMResourceDiscoveryAssociation`.
pub mod ipam_resource_discovery_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;
}

resource! {
    /// `AWS::EC2::IPAMScope`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamscope.html).
    IPAMScope = "AWS::EC2::IPAMScope", Ref = Ec2IpamScopeId;
    tags "Tags" List;
    new (ipam_id: Str = "IpamId");
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `ExternalAuthorityConfiguration`. Update: in place.
        external_authority_configuration: ipam_scope::IpamScopeExternalAuthorityConfiguration = "ExternalAuthorityConfiguration";
        /// `IpamId`. Update: replaces.
        ipam_id: Str = "IpamId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<ipam_scope::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Ec2IpamScopeArn = "Arn";
        /// `IpamArn`
        ipam_arn: Ec2IpamScopeIpamArn = "IpamArn";
        /// `IpamScopeType`
        ipam_scope_type: Str = "IpamScopeType";
        /// `IsDefault`
        is_default: Bool = "IsDefault";
        /// `PoolCount`
        pool_count: Int = "PoolCount";
    }
    ref ipam_scope_id;
}

/// Property types of `AWS::EC2::IPAMScope`.
pub mod ipam_scope {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    property! {
        /// `IpamScopeExternalAuthorityConfiguration` of `AWS::EC2::IPAMScope`.
        IpamScopeExternalAuthorityConfiguration;
        new (ipam_scope_external_authority_type: IpamScopeExternalAuthorityType = "IpamScopeExternalAuthorityType", external_resource_identifier: Str = "ExternalResourceIdentifier");
        set {
        }
    }

    values! {
        /// `IpamScopeExternalAuthorityType` of `AWS::EC2::IPAMScope`.
        IpamScopeExternalAuthorityType {
            INFOBLOX = "infoblox",
        }
    }
}

resource! {
    /// `AWS::EC2::IPv4Pool`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipv4pool.html).
    IPv4Pool = "AWS::EC2::IPv4Pool", Ref = Ec2Ipv4PoolArn;
    tags "Tags" List;
    new ();
    set {
        /// `Tags`. Update: in place.
        tags: List<ipv4_pool::Tag> = "Tags";
    }
    get {
        /// `Description`
        description: Str = "Description";
        /// `NetworkBorderGroup`
        network_border_group: Str = "NetworkBorderGroup";
        /// `PoolId`
        pool_id: Str = "PoolId";
        /// `TotalAddressCount`
        total_address_count: Int = "TotalAddressCount";
        /// `TotalAvailableAddressCount`
        total_available_address_count: Int = "TotalAvailableAddressCount";
    }
    ref arn;
}

/// Property types of `AWS::EC2::IPv4Pool`.
pub mod ipv4_pool {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;
}

resource! {
    /// `AWS::EC2::Instance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html).
    Instance = "AWS::EC2::Instance", Ref = Ec2InstanceId;
    tags "Tags" List;
    new ();
    set {
        /// `AdditionalInfo`. Update: may replace.
        additional_info: Str = "AdditionalInfo";
        /// `Affinity`. Update: may replace.
        affinity: instance::Affinity = "Affinity";
        /// `AvailabilityZone`. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `BlockDeviceMappings`. Update: may replace.
        block_device_mappings: List<instance::BlockDeviceMapping> = "BlockDeviceMappings";
        /// `CpuOptions`. Update: replaces.
        cpu_options: instance::CpuOptions = "CpuOptions";
        /// `CreditSpecification`. Update: in place.
        credit_specification: instance::CreditSpecification = "CreditSpecification";
        /// `DisableApiTermination`. Update: in place.
        disable_api_termination: Bool = "DisableApiTermination";
        /// `EbsOptimized`. Update: may replace.
        ebs_optimized: Bool = "EbsOptimized";
        /// `ElasticGpuSpecifications`. Update: replaces.
        elastic_gpu_specifications: List<instance::ElasticGpuSpecification> = "ElasticGpuSpecifications";
        /// `ElasticInferenceAccelerators`. Update: replaces.
        elastic_inference_accelerators: List<instance::ElasticInferenceAccelerator> = "ElasticInferenceAccelerators";
        /// `EnclaveOptions`. Update: replaces.
        enclave_options: instance::EnclaveOptions = "EnclaveOptions";
        /// `HibernationOptions`. Update: replaces.
        hibernation_options: instance::HibernationOptions = "HibernationOptions";
        /// `HostId`. Update: may replace.
        host_id: Ec2HostId = "HostId";
        /// `HostResourceGroupArn`. Update: replaces.
        host_resource_group_arn: Str = "HostResourceGroupArn";
        /// `IamInstanceProfile`. Update: in place.
        iam_instance_profile: IamInstanceProfileName = "IamInstanceProfile";
        /// `ImageId`. Update: replaces.
        image_id: Str = "ImageId";
        /// `InstanceInitiatedShutdownBehavior`. Update: in place.
        instance_initiated_shutdown_behavior: instance::InstanceInitiatedShutdownBehavior = "InstanceInitiatedShutdownBehavior";
        /// `InstanceType`. Update: may replace.
        instance_type: Str = "InstanceType";
        /// `Ipv6AddressCount`. Update: replaces.
        ipv6_address_count: Int = "Ipv6AddressCount";
        /// `Ipv6Addresses`. Update: replaces.
        ipv6_addresses: List<instance::InstanceIpv6Address> = "Ipv6Addresses";
        /// `KernelId`. Update: may replace.
        kernel_id: Str = "KernelId";
        /// `KeyName`. Update: replaces.
        key_name: Str = "KeyName";
        /// `LaunchTemplate`. Update: replaces.
        launch_template: instance::LaunchTemplateSpecification = "LaunchTemplate";
        /// `LicenseSpecifications`. Update: replaces.
        license_specifications: List<instance::LicenseSpecification> = "LicenseSpecifications";
        /// `MetadataOptions`. Update: in place.
        metadata_options: instance::MetadataOptions = "MetadataOptions";
        /// `Monitoring`. Update: in place.
        monitoring: Bool = "Monitoring";
        /// `NetworkInterfaces`. Update: replaces.
        network_interfaces: List<instance::NetworkInterface> = "NetworkInterfaces";
        /// `PlacementGroupName`. Update: replaces.
        placement_group_name: Ec2PlacementGroupName = "PlacementGroupName";
        /// `PrivateDnsNameOptions`. Update: may replace.
        private_dns_name_options: instance::PrivateDnsNameOptions = "PrivateDnsNameOptions";
        /// `PrivateIpAddress`. Update: replaces.
        private_ip_address: Str = "PrivateIpAddress";
        /// `PropagateTagsToVolumeOnCreation`. Update: in place.
        propagate_tags_to_volume_on_creation: Bool = "PropagateTagsToVolumeOnCreation";
        /// `RamdiskId`. Update: may replace.
        ramdisk_id: Str = "RamdiskId";
        /// `SecurityGroupIds`. Update: may replace.
        security_group_ids: List<Ec2SecurityGroup> = "SecurityGroupIds";
        /// `SecurityGroups`. Update: replaces.
        security_groups: List<Ec2SecurityGroupName> = "SecurityGroups";
        /// `SourceDestCheck`. Update: in place.
        source_dest_check: Bool = "SourceDestCheck";
        /// `SsmAssociations`. Update: in place.
        ssm_associations: List<instance::SsmAssociation> = "SsmAssociations";
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
        /// `Tags`. Update: in place.
        tags: List<instance::Tag> = "Tags";
        /// `Tenancy`. Update: may replace.
        tenancy: Str = "Tenancy";
        /// `UserData`. Update: may replace.
        user_data: Str = "UserData";
        /// `Volumes`. Update: in place.
        volumes: List<instance::Volume> = "Volumes";
    }
    get {
        /// `AvailabilityZone`
        availability_zone: Str = "AvailabilityZone";
        /// `PrivateDnsName`
        private_dns_name: Str = "PrivateDnsName";
        /// `PrivateIp`
        private_ip: Ec2InstancePrivateIp = "PrivateIp";
        /// `PublicDnsName`
        public_dns_name: Str = "PublicDnsName";
        /// `PublicIp`
        public_ip: Ec2InstancePublicIp = "PublicIp";
        /// `State`
        state: Json = "State";
        /// `State.Code`
        state_code: Str = "State.Code";
        /// `State.Name`
        state_name: Str = "State.Name";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref instance_id;
}

/// Property types of `AWS::EC2::Instance`.
pub mod instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    pub use super::ec2_fleet::{HttpEndpoint, HttpTokens, VolumeType};

    property! {
        /// `AssociationParameter` of `AWS::EC2::Instance`.
        AssociationParameter;
        new (key: Str = "Key", value: List<Str> = "Value");
        set {
        }
    }

    property! {
        /// `BlockDeviceMapping` of `AWS::EC2::Instance`.
        BlockDeviceMapping;
        new (device_name: Str = "DeviceName");
        set {
            /// `Ebs`. Update: may replace.
            ebs: Ebs = "Ebs";
            /// `NoDevice`. Update: may replace.
            no_device: Json = "NoDevice";
            /// `VirtualName`. Update: may replace.
            virtual_name: Str = "VirtualName";
        }
    }

    property! {
        /// `CpuOptions` of `AWS::EC2::Instance`.
        CpuOptions;
        new ();
        set {
            /// `CoreCount`. Update: replaces.
            core_count: Int = "CoreCount";
            /// `ThreadsPerCore`. Update: replaces.
            threads_per_core: Int = "ThreadsPerCore";
        }
    }

    property! {
        /// `CreditSpecification` of `AWS::EC2::Instance`.
        CreditSpecification;
        new ();
        set {
            /// `CPUCredits`. Update: in place.
            cpu_credits: Str = "CPUCredits";
        }
    }

    property! {
        /// `Ebs` of `AWS::EC2::Instance`.
        Ebs;
        new ();
        set {
            /// `DeleteOnTermination`. Update: may replace.
            delete_on_termination: Bool = "DeleteOnTermination";
            /// `Encrypted`. Update: may replace.
            encrypted: Bool = "Encrypted";
            /// `Iops`. Update: may replace.
            iops: Int = "Iops";
            /// `KmsKeyId`. Update: may replace.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `SnapshotId`. Update: may replace.
            snapshot_id: Str = "SnapshotId";
            /// `VolumeSize`. Update: may replace.
            volume_size: Int = "VolumeSize";
            /// `VolumeType`. Update: may replace.
            volume_type: VolumeType = "VolumeType";
        }
    }

    property! {
        /// `ElasticGpuSpecification` of `AWS::EC2::Instance`.
        ElasticGpuSpecification;
        new (type_: Str = "Type");
        set {
        }
    }

    property! {
        /// `ElasticInferenceAccelerator` of `AWS::EC2::Instance`.
        ElasticInferenceAccelerator;
        new (type_: Str = "Type");
        set {
            /// `Count`: at least 0. Update: replaces.
            count: Int = "Count";
        }
    }

    property! {
        /// `EnaSrdSpecification` of `AWS::EC2::Instance`.
        EnaSrdSpecification;
        new ();
        set {
            /// `EnaSrdEnabled`. Update: replaces.
            ena_srd_enabled: Bool = "EnaSrdEnabled";
            /// `EnaSrdUdpSpecification`. Update: replaces.
            ena_srd_udp_specification: EnaSrdUdpSpecification = "EnaSrdUdpSpecification";
        }
    }

    property! {
        /// `EnaSrdUdpSpecification` of `AWS::EC2::Instance`.
        EnaSrdUdpSpecification;
        new ();
        set {
            /// `EnaSrdUdpEnabled`. Update: replaces.
            ena_srd_udp_enabled: Bool = "EnaSrdUdpEnabled";
        }
    }

    property! {
        /// `EnclaveOptions` of `AWS::EC2::Instance`.
        EnclaveOptions;
        new ();
        set {
            /// `Enabled`. Update: replaces.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `HibernationOptions` of `AWS::EC2::Instance`.
        HibernationOptions;
        new ();
        set {
            /// `Configured`: default `false`. Update: replaces.
            configured: Bool = "Configured";
        }
    }

    property! {
        /// `InstanceIpv6Address` of `AWS::EC2::Instance`.
        InstanceIpv6Address;
        new (ipv6_address: Str = "Ipv6Address");
        set {
        }
    }

    property! {
        /// `LaunchTemplateSpecification` of `AWS::EC2::Instance`.
        LaunchTemplateSpecification;
        new ();
        set {
            /// `LaunchTemplateId`. Update: replaces.
            launch_template_id: Ec2LaunchTemplateId = "LaunchTemplateId";
            /// `LaunchTemplateName`. Update: replaces.
            launch_template_name: Str = "LaunchTemplateName";
            /// `Version`. Update: replaces.
            version: Str = "Version";
        }
    }

    property! {
        /// `LicenseSpecification` of `AWS::EC2::Instance`.
        LicenseSpecification;
        new (license_configuration_arn: Str = "LicenseConfigurationArn");
        set {
        }
    }

    property! {
        /// `MetadataOptions` of `AWS::EC2::Instance`.
        MetadataOptions;
        new ();
        set {
            /// `HttpEndpoint`. Update: in place.
            http_endpoint: HttpEndpoint = "HttpEndpoint";
            /// `HttpProtocolIpv6`. Update: in place.
            http_protocol_ipv6: HttpProtocolIpv6 = "HttpProtocolIpv6";
            /// `HttpPutResponseHopLimit`: 1 to 64, default `1`. Update: in place.
            http_put_response_hop_limit: Int = "HttpPutResponseHopLimit";
            /// `HttpTokens`. Update: in place.
            http_tokens: HttpTokens = "HttpTokens";
            /// `InstanceMetadataTags`. Update: in place.
            instance_metadata_tags: InstanceMetadataTags = "InstanceMetadataTags";
        }
    }

    property! {
        /// `NetworkInterface` of `AWS::EC2::Instance`.
        NetworkInterface;
        new (device_index: Str = "DeviceIndex");
        set {
            /// `AssociateCarrierIpAddress`. Update: replaces.
            associate_carrier_ip_address: Bool = "AssociateCarrierIpAddress";
            /// `AssociatePublicIpAddress`. Update: replaces.
            associate_public_ip_address: Bool = "AssociatePublicIpAddress";
            /// `DeleteOnTermination`. Update: replaces.
            delete_on_termination: Bool = "DeleteOnTermination";
            /// `Description`. Update: replaces.
            description: Str = "Description";
            /// `EnaSrdSpecification`. Update: replaces.
            ena_srd_specification: EnaSrdSpecification = "EnaSrdSpecification";
            /// `GroupSet`. Update: replaces.
            group_set: List<Ec2SecurityGroupId> = "GroupSet";
            /// `Ipv6AddressCount`. Update: replaces.
            ipv6_address_count: Int = "Ipv6AddressCount";
            /// `Ipv6Addresses`. Update: replaces.
            ipv6_addresses: List<InstanceIpv6Address> = "Ipv6Addresses";
            /// `NetworkInterfaceId`. Update: replaces.
            network_interface_id: Ec2NetworkInterfaceId = "NetworkInterfaceId";
            /// `PrivateIpAddress`. Update: replaces.
            private_ip_address: Str = "PrivateIpAddress";
            /// `PrivateIpAddresses`. Update: replaces.
            private_ip_addresses: List<PrivateIpAddressSpecification> = "PrivateIpAddresses";
            /// `SecondaryPrivateIpAddressCount`. Update: replaces.
            secondary_private_ip_address_count: Int = "SecondaryPrivateIpAddressCount";
            /// `SubnetId`. Update: replaces.
            subnet_id: Ec2SubnetId = "SubnetId";
        }
    }

    property! {
        /// `PrivateDnsNameOptions` of `AWS::EC2::Instance`.
        PrivateDnsNameOptions;
        new ();
        set {
            /// `EnableResourceNameDnsAAAARecord`. Update: may replace.
            enable_resource_name_dns_aaaa_record: Bool = "EnableResourceNameDnsAAAARecord";
            /// `EnableResourceNameDnsARecord`. Update: may replace.
            enable_resource_name_dns_a_record: Bool = "EnableResourceNameDnsARecord";
            /// `HostnameType`. Update: may replace.
            hostname_type: HostnameType = "HostnameType";
        }
    }

    property! {
        /// `PrivateIpAddressSpecification` of `AWS::EC2::Instance`.
        PrivateIpAddressSpecification;
        new (private_ip_address: Str = "PrivateIpAddress", primary: Bool = "Primary");
        set {
        }
    }

    property! {
        /// `SsmAssociation` of `AWS::EC2::Instance`.
        SsmAssociation;
        new (document_name: SsmDocumentName = "DocumentName");
        set {
            /// `AssociationParameters`. Update: in place.
            association_parameters: List<AssociationParameter> = "AssociationParameters";
        }
    }

    property! {
        /// `Volume` of `AWS::EC2::Instance`.
        Volume;
        new_with VolumeRequired {
            /// `VolumeId`. Update: in place.
            volume_id: Ec2VolumeId = "VolumeId",
            /// `Device`. Update: in place.
            device: Str = "Device",
        }
        set {
        }
    }

    values! {
        /// `Affinity` of `AWS::EC2::Instance`.
        Affinity {
            DEFAULT = "default",
            HOST = "host",
        }
    }

    values! {
        /// `HostnameType` of `AWS::EC2::Instance`.
        HostnameType {
            IP_NAME = "ip-name",
            RESOURCE_NAME = "resource-name",
        }
    }

    values! {
        /// `HttpProtocolIpv6` of `AWS::EC2::Instance`.
        HttpProtocolIpv6 {
            DISABLED = "disabled",
            ENABLED = "enabled",
        }
    }

    values! {
        /// `InstanceInitiatedShutdownBehavior` of `AWS::EC2::Instance`.
        InstanceInitiatedShutdownBehavior {
            STOP = "stop",
            TERMINATE = "terminate",
        }
    }

    values! {
        /// `InstanceMetadataTags` of `AWS::EC2::Instance`.
        InstanceMetadataTags {
            DISABLED = "disabled",
            ENABLED = "enabled",
        }
    }
}

resource! {
    /// `AWS::EC2::InstanceConnectEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceconnectendpoint.html).
    InstanceConnectEndpoint = "AWS::EC2::InstanceConnectEndpoint", Ref = Ec2InstanceConnectEndpointId;
    tags "Tags" List;
    new (subnet_id: Ec2SubnetId = "SubnetId");
    set {
        /// `ClientToken`. Update: replaces.
        client_token: Str = "ClientToken";
        /// `PreserveClientIp`. Update: replaces.
        preserve_client_ip: Bool = "PreserveClientIp";
        /// `SecurityGroupIds`: at most 16 items, no item twice. Update: replaces.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
        /// `Tags`. Update: in place.
        tags: List<instance_connect_endpoint::Tag> = "Tags";
    }
    get {
        /// `AvailabilityZone`
        availability_zone: Str = "AvailabilityZone";
        /// `AvailabilityZoneId`
        availability_zone_id: Str = "AvailabilityZoneId";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `InstanceConnectEndpointArn`
        instance_connect_endpoint_arn: Ec2InstanceConnectEndpointArn = "InstanceConnectEndpointArn";
        /// `NetworkInterfaceIds`
        network_interface_ids: List<Str> = "NetworkInterfaceIds";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `PublicDnsNames`
        public_dns_names: Json = "PublicDnsNames";
        /// `PublicDnsNames.Dualstack`
        public_dns_names_dualstack: Json = "PublicDnsNames.Dualstack";
        /// `PublicDnsNames.Dualstack.DnsName`
        public_dns_names_dualstack_dns_name: Str = "PublicDnsNames.Dualstack.DnsName";
        /// `PublicDnsNames.Dualstack.FipsDnsName`
        public_dns_names_dualstack_fips_dns_name: Str = "PublicDnsNames.Dualstack.FipsDnsName";
        /// `PublicDnsNames.Ipv4`
        public_dns_names_ipv4: Json = "PublicDnsNames.Ipv4";
        /// `PublicDnsNames.Ipv4.DnsName`
        public_dns_names_ipv4_dns_name: Str = "PublicDnsNames.Ipv4.DnsName";
        /// `PublicDnsNames.Ipv4.FipsDnsName`
        public_dns_names_ipv4_fips_dns_name: Str = "PublicDnsNames.Ipv4.FipsDnsName";
        /// `State`
        state: Str = "State";
        /// `StateMessage`
        state_message: Str = "StateMessage";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref id;
}

/// Property types of `AWS::EC2::InstanceConnectEndpoint`.
pub mod instance_connect_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;
}

resource! {
    /// `AWS::EC2::InstanceEventWindow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceeventwindow.html).
    InstanceEventWindow = "AWS::EC2::InstanceEventWindow", Ref = Ec2InstanceEventWindowArn;
    tags "Tags" List;
    new ();
    set {
        /// `CronExpression`. Update: in place.
        cron_expression: Str = "CronExpression";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<instance_event_window::Tag> = "Tags";
        /// `TimeRanges`. Update: in place.
        time_ranges: List<instance_event_window::TimeRange> = "TimeRanges";
    }
    get {
        /// `InstanceEventWindowId`
        instance_event_window_id: Str = "InstanceEventWindowId";
        /// `State`
        state: Str = "State";
    }
    ref arn;
}

/// Property types of `AWS::EC2::InstanceEventWindow`.
pub mod instance_event_window {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    property! {
        /// `TimeRange` of `AWS::EC2::InstanceEventWindow`.
        TimeRange;
        new ();
        set {
            /// `EndHour`: 0 to 23. Update: in place.
            end_hour: Int = "EndHour";
            /// `EndWeekDay`. Update: in place.
            end_week_day: EndWeekDay = "EndWeekDay";
            /// `StartHour`: 0 to 23. Update: in place.
            start_hour: Int = "StartHour";
            /// `StartWeekDay`. Update: in place.
            start_week_day: StartWeekDay = "StartWeekDay";
        }
    }

    values! {
        /// `EndWeekDay` of `AWS::EC2::InstanceEventWindow`.
        EndWeekDay {
            SUNDAY = "sunday",
            MONDAY = "monday",
            TUESDAY = "tuesday",
            WEDNESDAY = "wednesday",
            THURSDAY = "thursday",
            FRIDAY = "friday",
            SATURDAY = "saturday",
        }
    }

    values! {
        /// `StartWeekDay` of `AWS::EC2::InstanceEventWindow`.
        StartWeekDay {
            SUNDAY = "sunday",
            MONDAY = "monday",
            TUESDAY = "tuesday",
            WEDNESDAY = "wednesday",
            THURSDAY = "thursday",
            FRIDAY = "friday",
            SATURDAY = "saturday",
        }
    }
}

resource! {
    /// `AWS::EC2::InternetGateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html).
    InternetGateway = "AWS::EC2::InternetGateway", Ref = Ec2InternetGatewayId;
    tags "Tags" List;
    new ();
    set {
        /// `Tags`. Update: in place.
        tags: List<internet_gateway::Tag> = "Tags";
    }
    get {
    }
    ref internet_gateway_id;
}

/// Property types of `AWS::EC2::InternetGateway`.
pub mod internet_gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;
}

resource! {
    /// `AWS::EC2::IpPoolRouteTableAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ippoolroutetableassociation.html).
    IpPoolRouteTableAssociation = "AWS::EC2::IpPoolRouteTableAssociation", Ref = Ec2IpPoolRouteTableAssociationId;
    new_with IpPoolRouteTableAssociationRequired {
        /// `PublicIpv4Pool`. Update: replaces.
        public_ipv4_pool: Str = "PublicIpv4Pool",
        /// `RouteTableId`. Update: replaces.
        route_table_id: Str = "RouteTableId",
    }
    set {
        /// `PublicIpv4Pool`. Update: replaces.
        public_ipv4_pool: Str = "PublicIpv4Pool";
        /// `RouteTableId`. Update: replaces.
        route_table_id: Str = "RouteTableId";
    }
    get {
    }
    ref association_id;
}

resource! {
    /// `AWS::EC2::IpamExternalResourceVerificationToken`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamexternalresourceverificationtoken.html).
    IpamExternalResourceVerificationToken = "AWS::EC2::IpamExternalResourceVerificationToken", Ref = Ec2IpamExternalResourceVerificationTokenArn;
    tags "Tags" List;
    new (ipam_id: Str = "IpamId");
    set {
        /// `IpamId`. Update: replaces.
        ipam_id: Str = "IpamId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<ipam_external_resource_verification_token::Tag> = "Tags";
    }
    get {
        /// `IpamArn`
        ipam_arn: Ec2IpamExternalResourceVerificationTokenIpamArn = "IpamArn";
        /// `IpamExternalResourceVerificationTokenId`
        ipam_external_resource_verification_token_id: Str = "IpamExternalResourceVerificationTokenId";
        /// `IpamRegion`
        ipam_region: Str = "IpamRegion";
        /// `NotAfter`
        not_after: Str = "NotAfter";
        /// `State`
        state: Str = "State";
        /// `Status`
        status: Str = "Status";
        /// `TokenName`
        token_name: Str = "TokenName";
        /// `TokenValue`
        token_value: Str = "TokenValue";
    }
    ref ipam_external_resource_verification_token_arn;
}

/// Property types of `AWS::EC2::IpamExternalResourceVerificationToken`.
pub mod ipam_external_resource_verification_token {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;
}

resource! {
    /// `AWS::EC2::IpamInternetRegistryAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipaminternetregistryassociation.html).
    IpamInternetRegistryAssociation = "AWS::EC2::IpamInternetRegistryAssociation", Ref = Ec2IpamInternetRegistryAssociationArn;
    tags "Tags" List;
    new_with IpamInternetRegistryAssociationRequired {
        /// `IpamId`. Update: replaces.
        ipam_id: Str = "IpamId",
        /// `Rir`. Update: replaces.
        rir: ipam_internet_registry_association::Rir = "Rir",
        /// `OrganizationHandle`. Update: replaces.
        organization_handle: Str = "OrganizationHandle",
    }
    set {
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `IpamId`. Update: replaces.
        ipam_id: Str = "IpamId";
        /// `OrganizationHandle`. Update: replaces.
        organization_handle: Str = "OrganizationHandle";
        /// `Rir`. Update: replaces.
        rir: ipam_internet_registry_association::Rir = "Rir";
        /// `Tags`: no item twice. Update: in place.
        tags: List<ipam_internet_registry_association::Tag> = "Tags";
    }
    get {
        /// `ChildRequestXml`
        child_request_xml: Str = "ChildRequestXml";
        /// `IpamInternetRegistryAssociationId`
        ipam_internet_registry_association_id: Str = "IpamInternetRegistryAssociationId";
        /// `IpamRegion`
        ipam_region: Str = "IpamRegion";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `State`
        state: Str = "State";
    }
    ref ipam_internet_registry_association_arn;
}

/// Property types of `AWS::EC2::IpamInternetRegistryAssociation`.
pub mod ipam_internet_registry_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::EC2::IpamInternetRegistryAssociation`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Rir` of `AWS::EC2::IpamInternetRegistryAssociation`.
        Rir {
            RIPE = "RIPE",
            APNIC = "APNIC",
            ARIN = "ARIN",
            LACNIC = "LACNIC",
        }
    }
}

resource! {
    /// `AWS::EC2::KeyPair`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-keypair.html).
    KeyPair = "AWS::EC2::KeyPair", Ref = Ec2KeyPairKeyName;
    tags "Tags" List;
    new (key_name: Str = "KeyName");
    set {
        /// `KeyFormat`: default `"pem"`. Update: replaces.
        key_format: key_pair::KeyFormat = "KeyFormat";
        /// `KeyName`. Update: replaces.
        key_name: Str = "KeyName";
        /// `KeyType`: default `"rsa"`. Update: replaces.
        key_type: key_pair::KeyType = "KeyType";
        /// `PublicKeyMaterial`. Update: replaces.
        public_key_material: Str = "PublicKeyMaterial";
        /// `Tags`: no item twice. Update: replaces.
        tags: List<key_pair::Tag> = "Tags";
    }
    get {
        /// `KeyFingerprint`
        key_fingerprint: Str = "KeyFingerprint";
        /// `KeyPairId`
        key_pair_id: Str = "KeyPairId";
    }
    ref key_name;
}

/// Property types of `AWS::EC2::KeyPair`.
pub mod key_pair {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::EC2::KeyPair`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `KeyFormat` of `AWS::EC2::KeyPair`.
        KeyFormat {
            PEM = "pem",
            PPK = "ppk",
        }
    }

    values! {
        /// `KeyType` of `AWS::EC2::KeyPair`.
        KeyType {
            RSA = "rsa",
            ED25519 = "ed25519",
        }
    }
}

resource! {
    /// `AWS::EC2::LaunchTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html).
    LaunchTemplate = "AWS::EC2::LaunchTemplate", Ref = Ec2LaunchTemplateId;
    new (launch_template_data: launch_template::LaunchTemplateData = "LaunchTemplateData");
    set {
        /// `LaunchTemplateData`. Update: in place.
        launch_template_data: launch_template::LaunchTemplateData = "LaunchTemplateData";
        /// `LaunchTemplateName`. Update: replaces.
        launch_template_name: Str = "LaunchTemplateName";
        /// `TagSpecifications`. Update: in place.
        tag_specifications: List<launch_template::LaunchTemplateTagSpecification> = "TagSpecifications";
        /// `VersionDescription`: at most 255 characters. Update: in place.
        version_description: Str = "VersionDescription";
    }
    get {
        /// `DefaultVersionNumber`
        default_version_number: Str = "DefaultVersionNumber";
        /// `LatestVersionNumber`
        latest_version_number: Ec2LaunchTemplateLatestVersionNumber = "LatestVersionNumber";
    }
    ref launch_template_id;
}

/// Property types of `AWS::EC2::LaunchTemplate`.
pub mod launch_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_reservation::ResourceType;

    pub use super::customer_gateway::Tag;

    pub use super::ec2_fleet::{AcceleratorManufacturers, HttpEndpoint, HttpTokens, InstanceGenerations, InstanceInterruptionBehavior, LocalStorageTypes, Tenancy, VolumeType};

    pub use super::instance::{HostnameType, HttpProtocolIpv6, InstanceInitiatedShutdownBehavior, InstanceMetadataTags};

    property! {
        /// `AcceleratorCount` of `AWS::EC2::LaunchTemplate`.
        AcceleratorCount;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Int = "Max";
            /// `Min`. Update: in place.
            min: Int = "Min";
        }
    }

    property! {
        /// `AcceleratorTotalMemoryMiB` of `AWS::EC2::LaunchTemplate`.
        AcceleratorTotalMemoryMiB;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Int = "Max";
            /// `Min`. Update: in place.
            min: Int = "Min";
        }
    }

    property! {
        /// `BaselineEbsBandwidthMbps` of `AWS::EC2::LaunchTemplate`.
        BaselineEbsBandwidthMbps;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Int = "Max";
            /// `Min`. Update: in place.
            min: Int = "Min";
        }
    }

    property! {
        /// `BaselinePerformanceFactors` of `AWS::EC2::LaunchTemplate`.
        BaselinePerformanceFactors;
        new ();
        set {
            /// `Cpu`. Update: in place.
            cpu: Cpu = "Cpu";
        }
    }

    property! {
        /// `BlockDeviceMapping` of `AWS::EC2::LaunchTemplate`.
        BlockDeviceMapping;
        new ();
        set {
            /// `DeviceName`. Update: in place.
            device_name: Str = "DeviceName";
            /// `Ebs`. Update: in place.
            ebs: Ebs = "Ebs";
            /// `NoDevice`. Update: in place.
            no_device: Str = "NoDevice";
            /// `VirtualName`. Update: in place.
            virtual_name: Str = "VirtualName";
        }
    }

    property! {
        /// `CapacityReservationSpecification` of `AWS::EC2::LaunchTemplate`.
        CapacityReservationSpecification;
        new ();
        set {
            /// `CapacityReservationPreference`. Update: in place.
            capacity_reservation_preference: CapacityReservationPreference = "CapacityReservationPreference";
            /// `CapacityReservationTarget`. Update: in place.
            capacity_reservation_target: CapacityReservationTarget = "CapacityReservationTarget";
        }
    }

    property! {
        /// `CapacityReservationTarget` of `AWS::EC2::LaunchTemplate`.
        CapacityReservationTarget;
        new ();
        set {
            /// `CapacityReservationId`. Update: in place.
            capacity_reservation_id: Str = "CapacityReservationId";
            /// `CapacityReservationResourceGroupArn`. Update: in place.
            capacity_reservation_resource_group_arn: Str = "CapacityReservationResourceGroupArn";
        }
    }

    property! {
        /// `ConnectionTrackingSpecification` of `AWS::EC2::LaunchTemplate`.
        ConnectionTrackingSpecification;
        new ();
        set {
            /// `TcpEstablishedTimeout`. Update: in place.
            tcp_established_timeout: Int = "TcpEstablishedTimeout";
            /// `UdpStreamTimeout`. Update: in place.
            udp_stream_timeout: Int = "UdpStreamTimeout";
            /// `UdpTimeout`. Update: in place.
            udp_timeout: Int = "UdpTimeout";
        }
    }

    property! {
        /// `Cpu` of `AWS::EC2::LaunchTemplate`.
        Cpu;
        new ();
        set {
            /// `References`: no item twice. Update: in place.
            references: List<Reference> = "References";
        }
    }

    property! {
        /// `CpuOptions` of `AWS::EC2::LaunchTemplate`.
        CpuOptions;
        new ();
        set {
            /// `AmdSevSnp`. Update: in place.
            amd_sev_snp: AmdSevSnp = "AmdSevSnp";
            /// `CoreCount`. Update: in place.
            core_count: Int = "CoreCount";
            /// `NestedVirtualization`. Update: in place.
            nested_virtualization: NestedVirtualization = "NestedVirtualization";
            /// `ThreadsPerCore`. Update: in place.
            threads_per_core: Int = "ThreadsPerCore";
        }
    }

    property! {
        /// `CreditSpecification` of `AWS::EC2::LaunchTemplate`.
        CreditSpecification;
        new ();
        set {
            /// `CpuCredits`. Update: in place.
            cpu_credits: Str = "CpuCredits";
        }
    }

    property! {
        /// `Ebs` of `AWS::EC2::LaunchTemplate`.
        Ebs;
        new ();
        set {
            /// `DeleteOnTermination`. Update: in place.
            delete_on_termination: Bool = "DeleteOnTermination";
            /// `EbsCardIndex`. Update: in place.
            ebs_card_index: Int = "EbsCardIndex";
            /// `Encrypted`. Update: in place.
            encrypted: Bool = "Encrypted";
            /// `Iops`. Update: in place.
            iops: Int = "Iops";
            /// `KmsKeyId`. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `SnapshotId`. Update: in place.
            snapshot_id: Str = "SnapshotId";
            /// `Throughput`. Update: in place.
            throughput: Int = "Throughput";
            /// `VolumeInitializationRate`. Update: in place.
            volume_initialization_rate: Int = "VolumeInitializationRate";
            /// `VolumeSize`. Update: in place.
            volume_size: Int = "VolumeSize";
            /// `VolumeType`. Update: in place.
            volume_type: VolumeType = "VolumeType";
        }
    }

    property! {
        /// `EnaSrdSpecification` of `AWS::EC2::LaunchTemplate`.
        EnaSrdSpecification;
        new ();
        set {
            /// `EnaSrdEnabled`. Update: in place.
            ena_srd_enabled: Bool = "EnaSrdEnabled";
            /// `EnaSrdUdpSpecification`. Update: in place.
            ena_srd_udp_specification: EnaSrdUdpSpecification = "EnaSrdUdpSpecification";
        }
    }

    property! {
        /// `EnaSrdUdpSpecification` of `AWS::EC2::LaunchTemplate`.
        EnaSrdUdpSpecification;
        new ();
        set {
            /// `EnaSrdUdpEnabled`. Update: in place.
            ena_srd_udp_enabled: Bool = "EnaSrdUdpEnabled";
        }
    }

    property! {
        /// `EnclaveOptions` of `AWS::EC2::LaunchTemplate`.
        EnclaveOptions;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `HibernationOptions` of `AWS::EC2::LaunchTemplate`.
        HibernationOptions;
        new ();
        set {
            /// `Configured`. Update: in place.
            configured: Bool = "Configured";
        }
    }

    property! {
        /// `IamInstanceProfile` of `AWS::EC2::LaunchTemplate`.
        IamInstanceProfile;
        new ();
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `InstanceMarketOptions` of `AWS::EC2::LaunchTemplate`.
        InstanceMarketOptions;
        new ();
        set {
            /// `MarketType`. Update: in place.
            market_type: MarketType = "MarketType";
            /// `SpotOptions`. Update: in place.
            spot_options: SpotOptions = "SpotOptions";
        }
    }

    property! {
        /// `InstanceRequirements` of `AWS::EC2::LaunchTemplate`.
        InstanceRequirements;
        new ();
        set {
            /// `AcceleratorCount`. Update: in place.
            accelerator_count: AcceleratorCount = "AcceleratorCount";
            /// `AcceleratorManufacturers`. Update: in place.
            accelerator_manufacturers: List<AcceleratorManufacturers> = "AcceleratorManufacturers";
            /// `AcceleratorNames`. Update: in place.
            accelerator_names: List<AcceleratorNames> = "AcceleratorNames";
            /// `AcceleratorTotalMemoryMiB`. Update: in place.
            accelerator_total_memory_mi_b: AcceleratorTotalMemoryMiB = "AcceleratorTotalMemoryMiB";
            /// `AcceleratorTypes`. Update: in place.
            accelerator_types: List<AcceleratorTypes> = "AcceleratorTypes";
            /// `AllowedInstanceTypes`: at most 400 items, 1 to 30 characters, `^[a-zA-Z0-9\.\*\-]+$`. Update: in place.
            allowed_instance_types: List<Str> = "AllowedInstanceTypes";
            /// `BareMetal`. Update: in place.
            bare_metal: BareMetal = "BareMetal";
            /// `BaselineEbsBandwidthMbps`. Update: in place.
            baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbps = "BaselineEbsBandwidthMbps";
            /// `BaselinePerformanceFactors`. Update: in place.
            baseline_performance_factors: BaselinePerformanceFactors = "BaselinePerformanceFactors";
            /// `BurstablePerformance`. Update: in place.
            burstable_performance: BurstablePerformance = "BurstablePerformance";
            /// `CpuManufacturers`. Update: in place.
            cpu_manufacturers: List<CpuManufacturers> = "CpuManufacturers";
            /// `ExcludedInstanceTypes`: at most 400 items, 1 to 30 characters, `^[a-zA-Z0-9\.\*\-]+$`. Update: in place.
            excluded_instance_types: List<Str> = "ExcludedInstanceTypes";
            /// `InstanceGenerations`. Update: in place.
            instance_generations: List<InstanceGenerations> = "InstanceGenerations";
            /// `LocalStorage`. Update: in place.
            local_storage: LocalStorage = "LocalStorage";
            /// `LocalStorageTypes`. Update: in place.
            local_storage_types: List<LocalStorageTypes> = "LocalStorageTypes";
            /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`. Update: in place.
            max_spot_price_as_percentage_of_optimal_on_demand_price: Int = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
            /// `MemoryGiBPerVCpu`. Update: in place.
            memory_gib_per_v_cpu: MemoryGiBPerVCpu = "MemoryGiBPerVCpu";
            /// `MemoryMiB`. Update: in place.
            memory_mi_b: MemoryMiB = "MemoryMiB";
            /// `NetworkBandwidthGbps`. Update: in place.
            network_bandwidth_gbps: NetworkBandwidthGbps = "NetworkBandwidthGbps";
            /// `NetworkInterfaceCount`. Update: in place.
            network_interface_count: NetworkInterfaceCount = "NetworkInterfaceCount";
            /// `OnDemandMaxPricePercentageOverLowestPrice`. Update: in place.
            on_demand_max_price_percentage_over_lowest_price: Int = "OnDemandMaxPricePercentageOverLowestPrice";
            /// `RequireHibernateSupport`. Update: in place.
            require_hibernate_support: Bool = "RequireHibernateSupport";
            /// `SpotMaxPricePercentageOverLowestPrice`. Update: in place.
            spot_max_price_percentage_over_lowest_price: Int = "SpotMaxPricePercentageOverLowestPrice";
            /// `TotalLocalStorageGB`. Update: in place.
            total_local_storage_gb: TotalLocalStorageGB = "TotalLocalStorageGB";
            /// `VCpuCount`. Update: in place.
            v_cpu_count: VCpuCount = "VCpuCount";
        }
    }

    property! {
        /// `Ipv4PrefixSpecification` of `AWS::EC2::LaunchTemplate`.
        Ipv4PrefixSpecification;
        new ();
        set {
            /// `Ipv4Prefix`. Update: in place.
            ipv4_prefix: Str = "Ipv4Prefix";
        }
    }

    property! {
        /// `Ipv6Add` of `AWS::EC2::LaunchTemplate`.
        Ipv6Add;
        new ();
        set {
            /// `Ipv6Address`. Update: in place.
            ipv6_address: Str = "Ipv6Address";
        }
    }

    property! {
        /// `Ipv6PrefixSpecification` of `AWS::EC2::LaunchTemplate`.
        Ipv6PrefixSpecification;
        new ();
        set {
            /// `Ipv6Prefix`. Update: in place.
            ipv6_prefix: Str = "Ipv6Prefix";
        }
    }

    property! {
        /// `LaunchTemplateData` of `AWS::EC2::LaunchTemplate`.
        LaunchTemplateData;
        new ();
        set {
            /// `BlockDeviceMappings`. Update: in place.
            block_device_mappings: List<BlockDeviceMapping> = "BlockDeviceMappings";
            /// `CapacityReservationSpecification`. Update: in place.
            capacity_reservation_specification: CapacityReservationSpecification = "CapacityReservationSpecification";
            /// `CpuOptions`. Update: in place.
            cpu_options: CpuOptions = "CpuOptions";
            /// `CreditSpecification`. Update: in place.
            credit_specification: CreditSpecification = "CreditSpecification";
            /// `DisableApiStop`. Update: in place.
            disable_api_stop: Bool = "DisableApiStop";
            /// `DisableApiTermination`. Update: in place.
            disable_api_termination: Bool = "DisableApiTermination";
            /// `EbsOptimized`. Update: in place.
            ebs_optimized: Bool = "EbsOptimized";
            /// `EnclaveOptions`. Update: in place.
            enclave_options: EnclaveOptions = "EnclaveOptions";
            /// `HibernationOptions`. Update: in place.
            hibernation_options: HibernationOptions = "HibernationOptions";
            /// `IamInstanceProfile`. Update: in place.
            iam_instance_profile: IamInstanceProfile = "IamInstanceProfile";
            /// `ImageId`. Update: in place.
            image_id: Str = "ImageId";
            /// `InstanceInitiatedShutdownBehavior`. Update: in place.
            instance_initiated_shutdown_behavior: InstanceInitiatedShutdownBehavior = "InstanceInitiatedShutdownBehavior";
            /// `InstanceMarketOptions`. Update: in place.
            instance_market_options: InstanceMarketOptions = "InstanceMarketOptions";
            /// `InstanceRequirements`. Update: in place.
            instance_requirements: InstanceRequirements = "InstanceRequirements";
            /// `InstanceType`. Update: in place.
            instance_type: Str = "InstanceType";
            /// `KernelId`. Update: in place.
            kernel_id: Str = "KernelId";
            /// `KeyName`. Update: in place.
            key_name: Str = "KeyName";
            /// `LicenseSpecifications`. Update: in place.
            license_specifications: List<LicenseSpecification> = "LicenseSpecifications";
            /// `MaintenanceOptions`. Update: in place.
            maintenance_options: MaintenanceOptions = "MaintenanceOptions";
            /// `MetadataOptions`. Update: in place.
            metadata_options: MetadataOptions = "MetadataOptions";
            /// `Monitoring`. Update: in place.
            monitoring: Monitoring = "Monitoring";
            /// `NetworkInterfaces`. Update: in place.
            network_interfaces: List<NetworkInterface> = "NetworkInterfaces";
            /// `NetworkPerformanceOptions`. Update: in place.
            network_performance_options: NetworkPerformanceOptions = "NetworkPerformanceOptions";
            /// `Placement`. Update: in place.
            placement: Placement = "Placement";
            /// `PrivateDnsNameOptions`. Update: in place.
            private_dns_name_options: PrivateDnsNameOptions = "PrivateDnsNameOptions";
            /// `RamDiskId`. Update: in place.
            ram_disk_id: Str = "RamDiskId";
            /// `SecurityGroupIds`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SecurityGroups`. Update: in place.
            security_groups: List<Ec2SecurityGroupName> = "SecurityGroups";
            /// `TagSpecifications`. Update: in place.
            tag_specifications: List<TagSpecification> = "TagSpecifications";
            /// `UserData`. Update: in place.
            user_data: Str = "UserData";
        }
    }

    property! {
        /// `LaunchTemplateTagSpecification` of `AWS::EC2::LaunchTemplate`.
        LaunchTemplateTagSpecification;
        new ();
        set {
            /// `ResourceType`. Update: in place.
            resource_type: ResourceType = "ResourceType";
            /// `Tags`. Update: in place.
            tags: List<Tag> = "Tags";
        }
    }

    property! {
        /// `LicenseSpecification` of `AWS::EC2::LaunchTemplate`.
        LicenseSpecification;
        new ();
        set {
            /// `LicenseConfigurationArn`. Update: in place.
            license_configuration_arn: Str = "LicenseConfigurationArn";
        }
    }

    property! {
        /// `MaintenanceOptions` of `AWS::EC2::LaunchTemplate`.
        MaintenanceOptions;
        new ();
        set {
            /// `AutoRecovery`. Update: in place.
            auto_recovery: AutoRecovery = "AutoRecovery";
        }
    }

    property! {
        /// `MemoryGiBPerVCpu` of `AWS::EC2::LaunchTemplate`.
        MemoryGiBPerVCpu;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Num = "Max";
            /// `Min`. Update: in place.
            min: Num = "Min";
        }
    }

    property! {
        /// `MemoryMiB` of `AWS::EC2::LaunchTemplate`.
        MemoryMiB;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Int = "Max";
            /// `Min`. Update: in place.
            min: Int = "Min";
        }
    }

    property! {
        /// `MetadataOptions` of `AWS::EC2::LaunchTemplate`.
        MetadataOptions;
        new ();
        set {
            /// `HttpEndpoint`. Update: in place.
            http_endpoint: HttpEndpoint = "HttpEndpoint";
            /// `HttpProtocolIpv6`. Update: in place.
            http_protocol_ipv6: HttpProtocolIpv6 = "HttpProtocolIpv6";
            /// `HttpPutResponseHopLimit`. Update: in place.
            http_put_response_hop_limit: Int = "HttpPutResponseHopLimit";
            /// `HttpTokens`. Update: in place.
            http_tokens: HttpTokens = "HttpTokens";
            /// `InstanceMetadataTags`. Update: in place.
            instance_metadata_tags: InstanceMetadataTags = "InstanceMetadataTags";
        }
    }

    property! {
        /// `Monitoring` of `AWS::EC2::LaunchTemplate`.
        Monitoring;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `NetworkBandwidthGbps` of `AWS::EC2::LaunchTemplate`.
        NetworkBandwidthGbps;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Num = "Max";
            /// `Min`. Update: in place.
            min: Num = "Min";
        }
    }

    property! {
        /// `NetworkInterface` of `AWS::EC2::LaunchTemplate`.
        NetworkInterface;
        new ();
        set {
            /// `AssociateCarrierIpAddress`. Update: in place.
            associate_carrier_ip_address: Bool = "AssociateCarrierIpAddress";
            /// `AssociatePublicIpAddress`. Update: in place.
            associate_public_ip_address: Bool = "AssociatePublicIpAddress";
            /// `ConnectionTrackingSpecification`. Update: in place.
            connection_tracking_specification: ConnectionTrackingSpecification = "ConnectionTrackingSpecification";
            /// `DeleteOnTermination`. Update: in place.
            delete_on_termination: Bool = "DeleteOnTermination";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `DeviceIndex`. Update: in place.
            device_index: Int = "DeviceIndex";
            /// `EnaQueueCount`. Update: in place.
            ena_queue_count: Int = "EnaQueueCount";
            /// `EnaSrdSpecification`. Update: in place.
            ena_srd_specification: EnaSrdSpecification = "EnaSrdSpecification";
            /// `Groups`. Update: in place.
            groups: List<Ec2SecurityGroupId> = "Groups";
            /// `InterfaceType`. Update: in place.
            interface_type: Str = "InterfaceType";
            /// `Ipv4PrefixCount`. Update: in place.
            ipv4_prefix_count: Int = "Ipv4PrefixCount";
            /// `Ipv4Prefixes`. Update: in place.
            ipv4_prefixes: List<Ipv4PrefixSpecification> = "Ipv4Prefixes";
            /// `Ipv6AddressCount`. Update: in place.
            ipv6_address_count: Int = "Ipv6AddressCount";
            /// `Ipv6Addresses`. Update: in place.
            ipv6_addresses: List<Ipv6Add> = "Ipv6Addresses";
            /// `Ipv6PrefixCount`. Update: in place.
            ipv6_prefix_count: Int = "Ipv6PrefixCount";
            /// `Ipv6Prefixes`. Update: in place.
            ipv6_prefixes: List<Ipv6PrefixSpecification> = "Ipv6Prefixes";
            /// `NetworkCardIndex`. Update: in place.
            network_card_index: Int = "NetworkCardIndex";
            /// `NetworkInterfaceId`. Update: in place.
            network_interface_id: Ec2NetworkInterfaceId = "NetworkInterfaceId";
            /// `PrimaryIpv6`. Update: in place.
            primary_ipv6: Bool = "PrimaryIpv6";
            /// `PrivateIpAddress`. Update: in place.
            private_ip_address: Str = "PrivateIpAddress";
            /// `PrivateIpAddresses`. Update: in place.
            private_ip_addresses: List<PrivateIpAdd> = "PrivateIpAddresses";
            /// `SecondaryPrivateIpAddressCount`. Update: in place.
            secondary_private_ip_address_count: Int = "SecondaryPrivateIpAddressCount";
            /// `SubnetId`. Update: in place.
            subnet_id: Ec2SubnetId = "SubnetId";
        }
    }

    property! {
        /// `NetworkInterfaceCount` of `AWS::EC2::LaunchTemplate`.
        NetworkInterfaceCount;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Int = "Max";
            /// `Min`. Update: in place.
            min: Int = "Min";
        }
    }

    property! {
        /// `NetworkPerformanceOptions` of `AWS::EC2::LaunchTemplate`.
        NetworkPerformanceOptions;
        new ();
        set {
            /// `BandwidthWeighting`. Update: in place.
            bandwidth_weighting: BandwidthWeighting = "BandwidthWeighting";
        }
    }

    property! {
        /// `Placement` of `AWS::EC2::LaunchTemplate`.
        Placement;
        new ();
        set {
            /// `Affinity`. Update: in place.
            affinity: Str = "Affinity";
            /// `AvailabilityZone`. Update: in place.
            availability_zone: Str = "AvailabilityZone";
            /// `GroupId`. Update: in place.
            group_id: Str = "GroupId";
            /// `GroupName`. Update: in place.
            group_name: Ec2PlacementGroupName = "GroupName";
            /// `HostId`. Update: in place.
            host_id: Str = "HostId";
            /// `HostResourceGroupArn`. Update: in place.
            host_resource_group_arn: Str = "HostResourceGroupArn";
            /// `PartitionNumber`. Update: in place.
            partition_number: Int = "PartitionNumber";
            /// `SpreadDomain`. Update: in place.
            spread_domain: Str = "SpreadDomain";
            /// `Tenancy`. Update: in place.
            tenancy: Tenancy = "Tenancy";
        }
    }

    property! {
        /// `PrivateDnsNameOptions` of `AWS::EC2::LaunchTemplate`.
        PrivateDnsNameOptions;
        new ();
        set {
            /// `EnableResourceNameDnsAAAARecord`. Update: in place.
            enable_resource_name_dns_aaaa_record: Bool = "EnableResourceNameDnsAAAARecord";
            /// `EnableResourceNameDnsARecord`. Update: in place.
            enable_resource_name_dns_a_record: Bool = "EnableResourceNameDnsARecord";
            /// `HostnameType`. Update: in place.
            hostname_type: HostnameType = "HostnameType";
        }
    }

    property! {
        /// `PrivateIpAdd` of `AWS::EC2::LaunchTemplate`.
        PrivateIpAdd;
        new ();
        set {
            /// `Primary`. Update: in place.
            primary: Bool = "Primary";
            /// `PrivateIpAddress`. Update: in place.
            private_ip_address: Str = "PrivateIpAddress";
        }
    }

    property! {
        /// `Reference` of `AWS::EC2::LaunchTemplate`.
        Reference;
        new ();
        set {
            /// `InstanceFamily`. Update: in place.
            instance_family: Str = "InstanceFamily";
        }
    }

    property! {
        /// `SpotOptions` of `AWS::EC2::LaunchTemplate`.
        SpotOptions;
        new ();
        set {
            /// `BlockDurationMinutes`. Update: in place.
            block_duration_minutes: Int = "BlockDurationMinutes";
            /// `InstanceInterruptionBehavior`. Update: in place.
            instance_interruption_behavior: InstanceInterruptionBehavior = "InstanceInterruptionBehavior";
            /// `MaxPrice`. Update: in place.
            max_price: Str = "MaxPrice";
            /// `SpotInstanceType`. Update: in place.
            spot_instance_type: SpotInstanceType = "SpotInstanceType";
            /// `ValidUntil`. Update: in place.
            valid_until: Str = "ValidUntil";
        }
    }

    property! {
        /// `TagSpecification` of `AWS::EC2::LaunchTemplate`.
        TagSpecification;
        new ();
        set {
            /// `ResourceType`. Update: in place.
            resource_type: ResourceType = "ResourceType";
            /// `Tags`. Update: in place.
            tags: List<Tag> = "Tags";
        }
    }

    property! {
        /// `TotalLocalStorageGB` of `AWS::EC2::LaunchTemplate`.
        TotalLocalStorageGB;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Num = "Max";
            /// `Min`. Update: in place.
            min: Num = "Min";
        }
    }

    property! {
        /// `VCpuCount` of `AWS::EC2::LaunchTemplate`.
        VCpuCount;
        new ();
        set {
            /// `Max`. Update: in place.
            max: Int = "Max";
            /// `Min`. Update: in place.
            min: Int = "Min";
        }
    }

    values! {
        /// `AcceleratorNames` of `AWS::EC2::LaunchTemplate`.
        AcceleratorNames {
            A100 = "a100",
            A10G = "a10g",
            GAUDI_HL_205 = "gaudi-hl-205",
            H100 = "h100",
            INFERENTIA = "inferentia",
            INFERENTIA2 = "inferentia2",
            K520 = "k520",
            K80 = "k80",
            L4 = "l4",
            L40S = "l40s",
            M60 = "m60",
            RADEON_PRO_V520 = "radeon-pro-v520",
            T4 = "t4",
            T4G = "t4g",
            TRAINIUM = "trainium",
            TRAINIUM2 = "trainium2",
            U30 = "u30",
            V100 = "v100",
            VU9P = "vu9p",
        }
    }

    values! {
        /// `AcceleratorTypes` of `AWS::EC2::LaunchTemplate`.
        AcceleratorTypes {
            FPGA = "fpga",
            GPU = "gpu",
            INFERENCE = "inference",
            MEDIA = "media",
        }
    }

    values! {
        /// `AmdSevSnp` of `AWS::EC2::LaunchTemplate`.
        AmdSevSnp {
            ENABLED = "enabled",
            DISABLED = "disabled",
        }
    }

    values! {
        /// `AutoRecovery` of `AWS::EC2::LaunchTemplate`.
        AutoRecovery {
            DEFAULT = "default",
            DISABLED = "disabled",
        }
    }

    values! {
        /// `BandwidthWeighting` of `AWS::EC2::LaunchTemplate`.
        BandwidthWeighting {
            DEFAULT = "default",
            EBS_1 = "ebs-1",
            VPC_1 = "vpc-1",
        }
    }

    values! {
        /// `BareMetal` of `AWS::EC2::LaunchTemplate`.
        BareMetal {
            EXCLUDED = "excluded",
            INCLUDED = "included",
            REQUIRED = "required",
        }
    }

    values! {
        /// `BurstablePerformance` of `AWS::EC2::LaunchTemplate`.
        BurstablePerformance {
            EXCLUDED = "excluded",
            INCLUDED = "included",
            REQUIRED = "required",
        }
    }

    values! {
        /// `CapacityReservationPreference` of `AWS::EC2::LaunchTemplate`.
        CapacityReservationPreference {
            CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only",
            NONE = "none",
            OPEN = "open",
        }
    }

    values! {
        /// `CpuManufacturers` of `AWS::EC2::LaunchTemplate`.
        CpuManufacturers {
            AMAZON_WEB_SERVICES = "amazon-web-services",
            AMD = "amd",
            APPLE = "apple",
            INTEL = "intel",
        }
    }

    values! {
        /// `LocalStorage` of `AWS::EC2::LaunchTemplate`.
        LocalStorage {
            EXCLUDED = "excluded",
            INCLUDED = "included",
            REQUIRED = "required",
        }
    }

    values! {
        /// `MarketType` of `AWS::EC2::LaunchTemplate`.
        MarketType {
            CAPACITY_BLOCK = "capacity-block",
            INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation",
            ON_DEMAND = "on-demand",
            SPOT = "spot",
        }
    }

    values! {
        /// `NestedVirtualization` of `AWS::EC2::LaunchTemplate`.
        NestedVirtualization {
            ENABLED = "enabled",
            DISABLED = "disabled",
        }
    }

    values! {
        /// `SpotInstanceType` of `AWS::EC2::LaunchTemplate`.
        SpotInstanceType {
            ONE_TIME = "one-time",
            PERSISTENT = "persistent",
        }
    }
}

resource! {
    /// `AWS::EC2::LocalGatewayRoute`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroute.html).
    LocalGatewayRoute = "AWS::EC2::LocalGatewayRoute", Ref = Str;
    new ();
    set {
        /// `DestinationCidrBlock`. Update: replaces.
        destination_cidr_block: Str = "DestinationCidrBlock";
        /// `LocalGatewayRouteTableId`. Update: replaces.
        local_gateway_route_table_id: Str = "LocalGatewayRouteTableId";
        /// `LocalGatewayVirtualInterfaceGroupId`. Update: in place.
        local_gateway_virtual_interface_group_id: Str = "LocalGatewayVirtualInterfaceGroupId";
        /// `NetworkInterfaceId`. Update: in place.
        network_interface_id: Str = "NetworkInterfaceId";
    }
    get {
        /// `State`
        state: Str = "State";
        /// `Type`
        type_: Str = "Type";
    }
}

resource! {
    /// `AWS::EC2::LocalGatewayRouteTable`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetable.html).
    LocalGatewayRouteTable = "AWS::EC2::LocalGatewayRouteTable", Ref = Ec2LocalGatewayRouteTableId;
    tags "Tags" List;
    new (local_gateway_id: Str = "LocalGatewayId");
    set {
        /// `LocalGatewayId`. Update: replaces.
        local_gateway_id: Str = "LocalGatewayId";
        /// `Mode`. Update: replaces.
        mode: local_gateway_route_table::Mode = "Mode";
        /// `Tags`: no item twice. Update: in place.
        tags: List<local_gateway_route_table::Tag> = "Tags";
    }
    get {
        /// `LocalGatewayRouteTableArn`
        local_gateway_route_table_arn: Ec2LocalGatewayRouteTableArn = "LocalGatewayRouteTableArn";
        /// `OutpostArn`
        outpost_arn: Ec2LocalGatewayRouteTableOutpostArn = "OutpostArn";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `State`
        state: Str = "State";
    }
    ref local_gateway_route_table_id;
}

/// Property types of `AWS::EC2::LocalGatewayRouteTable`.
pub mod local_gateway_route_table {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::carrier_gateway::Tag;

    values! {
        /// `Mode` of `AWS::EC2::LocalGatewayRouteTable`.
        Mode {
            COIP = "coip",
            DIRECT_VPC_ROUTING = "direct-vpc-routing",
        }
    }
}

resource! {
    /// `AWS::EC2::LocalGatewayRouteTableVPCAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevpcassociation.html).
    LocalGatewayRouteTableVPCAssociation = "AWS::EC2::LocalGatewayRouteTableVPCAssociation", Ref = Ec2LocalGatewayRouteTableVpcAssociationId;
    tags "Tags" List;
    new_with LocalGatewayRouteTableVPCAssociationRequired {
        /// `LocalGatewayRouteTableId`. Update: replaces.
        local_gateway_route_table_id: Str = "LocalGatewayRouteTableId",
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
    }
    set {
        /// `LocalGatewayRouteTableId`. Update: replaces.
        local_gateway_route_table_id: Str = "LocalGatewayRouteTableId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<local_gateway_route_table_vpc_association::Tag> = "Tags";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `LocalGatewayId`
        local_gateway_id: Str = "LocalGatewayId";
        /// `State`
        state: Str = "State";
    }
    ref local_gateway_route_table_vpc_association_id;
}

/// Property types of `AWS::EC2::LocalGatewayRouteTableVPCAssociation`.
pub mod local_gateway_route_table_vpc_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::carrier_gateway::Tag;
}

resource! {
    /// `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevirtualinterfacegroupassociation.html).
    LocalGatewayRouteTableVirtualInterfaceGroupAssociation = "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation", Ref = Ec2LocalGatewayRouteTableVirtualInterfaceGroupAssociationId;
    tags "Tags" List;
    new_with LocalGatewayRouteTableVirtualInterfaceGroupAssociationRequired {
        /// `LocalGatewayRouteTableId`. Update: replaces.
        local_gateway_route_table_id: Str = "LocalGatewayRouteTableId",
        /// `LocalGatewayVirtualInterfaceGroupId`. Update: replaces.
        local_gateway_virtual_interface_group_id: Str = "LocalGatewayVirtualInterfaceGroupId",
    }
    set {
        /// `LocalGatewayRouteTableId`. Update: replaces.
        local_gateway_route_table_id: Str = "LocalGatewayRouteTableId";
        /// `LocalGatewayVirtualInterfaceGroupId`. Update: replaces.
        local_gateway_virtual_interface_group_id: Str = "LocalGatewayVirtualInterfaceGroupId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<local_gateway_route_table_virtual_interface_group_association::Tag> = "Tags";
    }
    get {
        /// `LocalGatewayId`
        local_gateway_id: Str = "LocalGatewayId";
        /// `LocalGatewayRouteTableArn`
        local_gateway_route_table_arn: Ec2LocalGatewayRouteTableVirtualInterfaceGroupAssociationLocalGatewayRouteTableArn = "LocalGatewayRouteTableArn";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `State`
        state: Str = "State";
    }
    ref local_gateway_route_table_virtual_interface_group_association_id;
}

/// Property types of `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`.
pub mod local_gateway_route_table_virtual_interface_group_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::carrier_gateway::Tag;
}

resource! {
    /// `AWS::EC2::LocalGatewayVirtualInterface`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterface.html).
    LocalGatewayVirtualInterface = "AWS::EC2::LocalGatewayVirtualInterface", Ref = Ec2LocalGatewayVirtualInterfaceId;
    tags "Tags" List;
    new_with LocalGatewayVirtualInterfaceRequired {
        /// `OutpostLagId`. Update: replaces.
        outpost_lag_id: Str = "OutpostLagId",
        /// `LocalGatewayVirtualInterfaceGroupId`. Update: replaces.
        local_gateway_virtual_interface_group_id: Str = "LocalGatewayVirtualInterfaceGroupId",
        /// `Vlan`. Update: replaces.
        vlan: Int = "Vlan",
        /// `LocalAddress`. Update: replaces.
        local_address: Str = "LocalAddress",
        /// `PeerAddress`. Update: replaces.
        peer_address: Str = "PeerAddress",
    }
    set {
        /// `LocalAddress`. Update: replaces.
        local_address: Str = "LocalAddress";
        /// `LocalGatewayVirtualInterfaceGroupId`. Update: replaces.
        local_gateway_virtual_interface_group_id: Str = "LocalGatewayVirtualInterfaceGroupId";
        /// `OutpostLagId`. Update: replaces.
        outpost_lag_id: Str = "OutpostLagId";
        /// `PeerAddress`. Update: replaces.
        peer_address: Str = "PeerAddress";
        /// `PeerBgpAsn`. Update: replaces.
        peer_bgp_asn: Int = "PeerBgpAsn";
        /// `PeerBgpAsnExtended`. Update: replaces.
        peer_bgp_asn_extended: Int = "PeerBgpAsnExtended";
        /// `Tags`: no item twice. Update: in place.
        tags: List<local_gateway_virtual_interface::Tag> = "Tags";
        /// `Vlan`. Update: replaces.
        vlan: Int = "Vlan";
    }
    get {
        /// `ConfigurationState`
        configuration_state: Str = "ConfigurationState";
        /// `LocalBgpAsn`
        local_bgp_asn: Int = "LocalBgpAsn";
        /// `LocalGatewayId`
        local_gateway_id: Str = "LocalGatewayId";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
    }
    ref local_gateway_virtual_interface_id;
}

/// Property types of `AWS::EC2::LocalGatewayVirtualInterface`.
pub mod local_gateway_virtual_interface {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::carrier_gateway::Tag;
}

resource! {
    /// `AWS::EC2::LocalGatewayVirtualInterfaceGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterfacegroup.html).
    LocalGatewayVirtualInterfaceGroup = "AWS::EC2::LocalGatewayVirtualInterfaceGroup", Ref = Ec2LocalGatewayVirtualInterfaceGroupId;
    tags "Tags" List;
    new (local_gateway_id: Str = "LocalGatewayId");
    set {
        /// `LocalBgpAsn`. Update: replaces.
        local_bgp_asn: Int = "LocalBgpAsn";
        /// `LocalBgpAsnExtended`. Update: replaces.
        local_bgp_asn_extended: Int = "LocalBgpAsnExtended";
        /// `LocalGatewayId`. Update: replaces.
        local_gateway_id: Str = "LocalGatewayId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<local_gateway_virtual_interface_group::Tag> = "Tags";
    }
    get {
        /// `ConfigurationState`
        configuration_state: Str = "ConfigurationState";
        /// `LocalGatewayVirtualInterfaceGroupArn`
        local_gateway_virtual_interface_group_arn: Ec2LocalGatewayVirtualInterfaceGroupArn = "LocalGatewayVirtualInterfaceGroupArn";
        /// `LocalGatewayVirtualInterfaceIds`
        local_gateway_virtual_interface_ids: List<Str> = "LocalGatewayVirtualInterfaceIds";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
    }
    ref local_gateway_virtual_interface_group_id;
}

/// Property types of `AWS::EC2::LocalGatewayVirtualInterfaceGroup`.
pub mod local_gateway_virtual_interface_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::carrier_gateway::Tag;
}

resource! {
    /// `AWS::EC2::NatGateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html).
    NatGateway = "AWS::EC2::NatGateway", Ref = Ec2NatGatewayId;
    tags "Tags" List;
    new ();
    set {
        /// `AllocationId`. Update: replaces.
        allocation_id: Str = "AllocationId";
        /// `AvailabilityMode`. Update: replaces.
        availability_mode: nat_gateway::AvailabilityMode = "AvailabilityMode";
        /// `AvailabilityZoneAddresses`: no item twice. Update: in place.
        availability_zone_addresses: List<nat_gateway::AvailabilityZoneAddress> = "AvailabilityZoneAddresses";
        /// `ConnectivityType`. Update: replaces.
        connectivity_type: nat_gateway::ConnectivityType = "ConnectivityType";
        /// `MaxDrainDurationSeconds`. Update: in place.
        max_drain_duration_seconds: Int = "MaxDrainDurationSeconds";
        /// `PrivateIpAddress`. Update: replaces.
        private_ip_address: Str = "PrivateIpAddress";
        /// `SecondaryAllocationIds`: no item twice. Update: in place.
        secondary_allocation_ids: List<Str> = "SecondaryAllocationIds";
        /// `SecondaryPrivateIpAddressCount`: 1 to 31. Update: in place.
        secondary_private_ip_address_count: Int = "SecondaryPrivateIpAddressCount";
        /// `SecondaryPrivateIpAddresses`: no item twice. Update: in place.
        secondary_private_ip_addresses: List<Str> = "SecondaryPrivateIpAddresses";
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
        /// `Tags`. Update: in place.
        tags: List<nat_gateway::Tag> = "Tags";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `AutoProvisionZones`
        auto_provision_zones: Str = "AutoProvisionZones";
        /// `AutoScalingIps`
        auto_scaling_ips: Str = "AutoScalingIps";
        /// `EniId`
        eni_id: Str = "EniId";
        /// `RouteTableId`
        route_table_id: Str = "RouteTableId";
    }
    ref nat_gateway_id;
}

/// Property types of `AWS::EC2::NatGateway`.
pub mod nat_gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    property! {
        /// `AvailabilityZoneAddress` of `AWS::EC2::NatGateway`.
        AvailabilityZoneAddress;
        new (allocation_ids: List<Str> = "AllocationIds");
        set {
            /// `AvailabilityZone`. Update: in place.
            availability_zone: Str = "AvailabilityZone";
            /// `AvailabilityZoneId`. Update: in place.
            availability_zone_id: Str = "AvailabilityZoneId";
        }
    }

    values! {
        /// `AvailabilityMode` of `AWS::EC2::NatGateway`.
        AvailabilityMode {
            REGIONAL = "regional",
            ZONAL = "zonal",
        }
    }

    values! {
        /// `ConnectivityType` of `AWS::EC2::NatGateway`.
        ConnectivityType {
            PRIVATE = "private",
            PUBLIC = "public",
        }
    }
}

resource! {
    /// `AWS::EC2::NetworkAcl`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkacl.html).
    NetworkAcl = "AWS::EC2::NetworkAcl", Ref = Ec2NetworkAclId;
    tags "Tags" List;
    new (vpc_id: Ec2VpcId = "VpcId");
    set {
        /// `Tags`. Update: in place.
        tags: List<network_acl::Tag> = "Tags";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::EC2::NetworkAcl`.
pub mod network_acl {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;
}

resource! {
    /// `AWS::EC2::NetworkAclEntry`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html).
    NetworkAclEntry = "AWS::EC2::NetworkAclEntry", Ref = Ec2NetworkAclEntryId;
    new_with NetworkAclEntryRequired {
        /// `NetworkAclId`. Update: replaces.
        network_acl_id: Str = "NetworkAclId",
        /// `RuleAction`. Update: in place.
        rule_action: network_acl_entry::RuleAction = "RuleAction",
        /// `RuleNumber`. Update: replaces.
        rule_number: Int = "RuleNumber",
        /// `Protocol`. Update: in place.
        protocol: Int = "Protocol",
    }
    set {
        /// `CidrBlock`. Update: in place.
        cidr_block: Str = "CidrBlock";
        /// `Egress`. Update: replaces.
        egress: Bool = "Egress";
        /// `Icmp`. Update: in place.
        icmp: network_acl_entry::Icmp = "Icmp";
        /// `Ipv6CidrBlock`. Update: in place.
        ipv6_cidr_block: Str = "Ipv6CidrBlock";
        /// `NetworkAclId`. Update: replaces.
        network_acl_id: Str = "NetworkAclId";
        /// `PortRange`. Update: in place.
        port_range: network_acl_entry::PortRange = "PortRange";
        /// `Protocol`. Update: in place.
        protocol: Int = "Protocol";
        /// `RuleAction`. Update: in place.
        rule_action: network_acl_entry::RuleAction = "RuleAction";
        /// `RuleNumber`. Update: replaces.
        rule_number: Int = "RuleNumber";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::EC2::NetworkAclEntry`.
pub mod network_acl_entry {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Icmp` of `AWS::EC2::NetworkAclEntry`.
        Icmp;
        new ();
        set {
            /// `Code`. Update: in place.
            code: Int = "Code";
            /// `Type`. Update: in place.
            type_: Int = "Type";
        }
    }

    property! {
        /// `PortRange` of `AWS::EC2::NetworkAclEntry`.
        PortRange;
        new ();
        set {
            /// `From`. Update: in place.
            from: Int = "From";
            /// `To`. Update: in place.
            to: Int = "To";
        }
    }

    values! {
        /// `RuleAction` of `AWS::EC2::NetworkAclEntry`.
        RuleAction {
            ALLOW = "allow",
            DENY = "deny",
        }
    }
}

resource! {
    /// `AWS::EC2::NetworkInsightsAccessScope`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscope.html).
    NetworkInsightsAccessScope = "AWS::EC2::NetworkInsightsAccessScope", Ref = Ec2NetworkInsightsAccessScopeId;
    tags "Tags" List;
    new ();
    set {
        /// `ExcludePaths`. Update: replaces.
        exclude_paths: List<network_insights_access_scope::AccessScopePathRequest> = "ExcludePaths";
        /// `MatchPaths`. Update: replaces.
        match_paths: List<network_insights_access_scope::AccessScopePathRequest> = "MatchPaths";
        /// `Tags`. Update: in place.
        tags: List<network_insights_access_scope::Tag> = "Tags";
    }
    get {
        /// `CreatedDate`
        created_date: Str = "CreatedDate";
        /// `NetworkInsightsAccessScopeArn`
        network_insights_access_scope_arn: Ec2NetworkInsightsAccessScopeArn = "NetworkInsightsAccessScopeArn";
        /// `UpdatedDate`
        updated_date: Str = "UpdatedDate";
    }
    ref network_insights_access_scope_id;
}

/// Property types of `AWS::EC2::NetworkInsightsAccessScope`.
pub mod network_insights_access_scope {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessScopePathRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
        AccessScopePathRequest;
        new ();
        set {
            /// `Destination`. Update: replaces.
            destination: PathStatementRequest = "Destination";
            /// `Source`. Update: replaces.
            source: PathStatementRequest = "Source";
            /// `ThroughResources`. Update: replaces.
            through_resources: List<ThroughResourcesStatementRequest> = "ThroughResources";
        }
    }

    property! {
        /// `PacketHeaderStatementRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
        PacketHeaderStatementRequest;
        new ();
        set {
            /// `DestinationAddresses`. Update: replaces.
            destination_addresses: List<Str> = "DestinationAddresses";
            /// `DestinationPorts`. Update: replaces.
            destination_ports: List<Str> = "DestinationPorts";
            /// `DestinationPrefixLists`. Update: replaces.
            destination_prefix_lists: List<Str> = "DestinationPrefixLists";
            /// `Protocols`. Update: replaces.
            protocols: List<Protocol> = "Protocols";
            /// `SourceAddresses`. Update: replaces.
            source_addresses: List<Str> = "SourceAddresses";
            /// `SourcePorts`. Update: replaces.
            source_ports: List<Str> = "SourcePorts";
            /// `SourcePrefixLists`. Update: replaces.
            source_prefix_lists: List<Str> = "SourcePrefixLists";
        }
    }

    property! {
        /// `PathStatementRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
        PathStatementRequest;
        new ();
        set {
            /// `PacketHeaderStatement`. Update: replaces.
            packet_header_statement: PacketHeaderStatementRequest = "PacketHeaderStatement";
            /// `ResourceStatement`. Update: replaces.
            resource_statement: ResourceStatementRequest = "ResourceStatement";
        }
    }

    property! {
        /// `ResourceStatementRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
        ResourceStatementRequest;
        new ();
        set {
            /// `ResourceTypes`. Update: replaces.
            resource_types: List<Str> = "ResourceTypes";
            /// `Resources`. Update: replaces.
            resources: List<Str> = "Resources";
        }
    }

    property! {
        /// `Tag` of `AWS::EC2::NetworkInsightsAccessScope`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `ThroughResourcesStatementRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
        ThroughResourcesStatementRequest;
        new ();
        set {
            /// `ResourceStatement`. Update: replaces.
            resource_statement: ResourceStatementRequest = "ResourceStatement";
        }
    }

    values! {
        /// `Protocol` of `AWS::EC2::NetworkInsightsAccessScope`.
        Protocol {
            TCP = "tcp",
            UDP = "udp",
        }
    }
}

resource! {
    /// `AWS::EC2::NetworkInsightsAccessScopeAnalysis`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscopeanalysis.html).
    NetworkInsightsAccessScopeAnalysis = "AWS::EC2::NetworkInsightsAccessScopeAnalysis", Ref = Ec2NetworkInsightsAccessScopeAnalysisId;
    tags "Tags" List;
    new (network_insights_access_scope_id: Str = "NetworkInsightsAccessScopeId");
    set {
        /// `NetworkInsightsAccessScopeId`. Update: replaces.
        network_insights_access_scope_id: Str = "NetworkInsightsAccessScopeId";
        /// `Tags`. Update: in place.
        tags: List<network_insights_access_scope_analysis::Tag> = "Tags";
    }
    get {
        /// `AnalyzedEniCount`
        analyzed_eni_count: Int = "AnalyzedEniCount";
        /// `EndDate`
        end_date: Str = "EndDate";
        /// `FindingsFound`
        findings_found: Str = "FindingsFound";
        /// `NetworkInsightsAccessScopeAnalysisArn`
        network_insights_access_scope_analysis_arn: Ec2NetworkInsightsAccessScopeAnalysisArn = "NetworkInsightsAccessScopeAnalysisArn";
        /// `StartDate`
        start_date: Str = "StartDate";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
    }
    ref network_insights_access_scope_analysis_id;
}

/// Property types of `AWS::EC2::NetworkInsightsAccessScopeAnalysis`.
pub mod network_insights_access_scope_analysis {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::network_insights_access_scope::Tag;
}

resource! {
    /// `AWS::EC2::NetworkInsightsAnalysis`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsanalysis.html).
    NetworkInsightsAnalysis = "AWS::EC2::NetworkInsightsAnalysis", Ref = Ec2NetworkInsightsAnalysisId;
    tags "Tags" List;
    new (network_insights_path_id: Str = "NetworkInsightsPathId");
    set {
        /// `AdditionalAccounts`: no item twice. Update: in place.
        additional_accounts: List<Str> = "AdditionalAccounts";
        /// `FilterInArns`: 1 to 1283 characters. Update: replaces.
        filter_in_arns: List<Str> = "FilterInArns";
        /// `FilterOutArns`: 1 to 1283 characters. Update: replaces.
        filter_out_arns: List<Str> = "FilterOutArns";
        /// `NetworkInsightsPathId`. Update: replaces.
        network_insights_path_id: Str = "NetworkInsightsPathId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<network_insights_analysis::Tag> = "Tags";
    }
    get {
        /// `AlternatePathHints`
        alternate_path_hints: List<Str> = "AlternatePathHints";
        /// `Explanations`
        explanations: List<Str> = "Explanations";
        /// `ForwardPathComponents`
        forward_path_components: List<Str> = "ForwardPathComponents";
        /// `NetworkInsightsAnalysisArn`
        network_insights_analysis_arn: Ec2NetworkInsightsAnalysisArn = "NetworkInsightsAnalysisArn";
        /// `NetworkPathFound`
        network_path_found: Bool = "NetworkPathFound";
        /// `ReturnPathComponents`
        return_path_components: List<Str> = "ReturnPathComponents";
        /// `StartDate`
        start_date: Str = "StartDate";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
        /// `SuggestedAccounts`
        suggested_accounts: List<Str> = "SuggestedAccounts";
    }
    ref network_insights_analysis_id;
}

/// Property types of `AWS::EC2::NetworkInsightsAnalysis`.
pub mod network_insights_analysis {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::network_insights_access_scope::Tag;
}

resource! {
    /// `AWS::EC2::NetworkInsightsPath`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightspath.html).
    NetworkInsightsPath = "AWS::EC2::NetworkInsightsPath", Ref = Ec2NetworkInsightsPathId;
    tags "Tags" List;
    new (protocol: network_insights_path::Protocol = "Protocol", source: Str = "Source");
    set {
        /// `Destination`. Update: replaces.
        destination: Str = "Destination";
        /// `DestinationIp`: at most 15 characters, `^([0-9]{1,3}.){3}[0-9]{1,3}$`. Update: replaces.
        destination_ip: Str = "DestinationIp";
        /// `DestinationPort`: 0 to 65 535. Update: replaces.
        destination_port: Int = "DestinationPort";
        /// `FilterAtDestination`. Update: replaces.
        filter_at_destination: network_insights_path::PathFilter = "FilterAtDestination";
        /// `FilterAtSource`. Update: replaces.
        filter_at_source: network_insights_path::PathFilter = "FilterAtSource";
        /// `Protocol`. Update: replaces.
        protocol: network_insights_path::Protocol = "Protocol";
        /// `Source`. Update: replaces.
        source: Str = "Source";
        /// `SourceIp`: at most 15 characters, `^([0-9]{1,3}.){3}[0-9]{1,3}$`. Update: replaces.
        source_ip: Str = "SourceIp";
        /// `Tags`. Update: in place.
        tags: List<network_insights_path::Tag> = "Tags";
    }
    get {
        /// `CreatedDate`
        created_date: Str = "CreatedDate";
        /// `DestinationArn`
        destination_arn: Ec2NetworkInsightsPathDestinationArn = "DestinationArn";
        /// `NetworkInsightsPathArn`
        network_insights_path_arn: Ec2NetworkInsightsPathArn = "NetworkInsightsPathArn";
        /// `SourceArn`
        source_arn: Ec2NetworkInsightsPathSourceArn = "SourceArn";
    }
    ref network_insights_path_id;
}

/// Property types of `AWS::EC2::NetworkInsightsPath`.
pub mod network_insights_path {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::network_insights_access_scope::{Protocol, Tag};

    property! {
        /// `FilterPortRange` of `AWS::EC2::NetworkInsightsPath`.
        FilterPortRange;
        new ();
        set {
            /// `FromPort`: 0 to 65 535. Update: replaces.
            from_port: Int = "FromPort";
            /// `ToPort`: 0 to 65 535. Update: replaces.
            to_port: Int = "ToPort";
        }
    }

    property! {
        /// `PathFilter` of `AWS::EC2::NetworkInsightsPath`.
        PathFilter;
        new ();
        set {
            /// `DestinationAddress`: at most 15 characters, `^([0-9]{1,3}.){3}[0-9]{1,3}$`. Update: replaces.
            destination_address: Str = "DestinationAddress";
            /// `DestinationPortRange`. Update: replaces.
            destination_port_range: FilterPortRange = "DestinationPortRange";
            /// `SourceAddress`: at most 15 characters, `^([0-9]{1,3}.){3}[0-9]{1,3}$`. Update: replaces.
            source_address: Str = "SourceAddress";
            /// `SourcePortRange`. Update: replaces.
            source_port_range: FilterPortRange = "SourcePortRange";
        }
    }
}

resource! {
    /// `AWS::EC2::NetworkInterface`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html).
    NetworkInterface = "AWS::EC2::NetworkInterface", Ref = Ec2NetworkInterfaceId;
    tags "Tags" List;
    new (subnet_id: Ec2SubnetId = "SubnetId");
    set {
        /// `ConnectionTrackingSpecification`. Update: may replace.
        connection_tracking_specification: network_interface::ConnectionTrackingSpecification = "ConnectionTrackingSpecification";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `EnablePrimaryIpv6`. Update: may replace.
        enable_primary_ipv6: Bool = "EnablePrimaryIpv6";
        /// `GroupSet`. Update: in place.
        group_set: List<Ec2SecurityGroupId> = "GroupSet";
        /// `InterfaceType`. Update: replaces.
        interface_type: Str = "InterfaceType";
        /// `Ipv4PrefixCount`. Update: in place.
        ipv4_prefix_count: Int = "Ipv4PrefixCount";
        /// `Ipv4Prefixes`. Update: in place.
        ipv4_prefixes: List<network_interface::Ipv4PrefixSpecification> = "Ipv4Prefixes";
        /// `Ipv6AddressCount`. Update: in place.
        ipv6_address_count: Int = "Ipv6AddressCount";
        /// `Ipv6Addresses`: no item twice. Update: in place.
        ipv6_addresses: List<network_interface::InstanceIpv6Address> = "Ipv6Addresses";
        /// `Ipv6PrefixCount`. Update: in place.
        ipv6_prefix_count: Int = "Ipv6PrefixCount";
        /// `Ipv6Prefixes`. Update: in place.
        ipv6_prefixes: List<network_interface::Ipv6PrefixSpecification> = "Ipv6Prefixes";
        /// `PrivateIpAddress`. Update: replaces.
        private_ip_address: Str = "PrivateIpAddress";
        /// `PrivateIpAddresses`. Update: may replace.
        private_ip_addresses: List<network_interface::PrivateIpAddressSpecification> = "PrivateIpAddresses";
        /// `PublicIpDnsHostnameTypeSpecification`. Update: in place.
        public_ip_dns_hostname_type_specification: network_interface::PublicIpDnsHostnameTypeSpecification = "PublicIpDnsHostnameTypeSpecification";
        /// `SecondaryPrivateIpAddressCount`. Update: in place.
        secondary_private_ip_address_count: Int = "SecondaryPrivateIpAddressCount";
        /// `SourceDestCheck`. Update: in place.
        source_dest_check: Bool = "SourceDestCheck";
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
        /// `Tags`. Update: in place.
        tags: List<network_interface::Tag> = "Tags";
    }
    get {
        /// `PrimaryIpv6Address`
        primary_ipv6_address: Str = "PrimaryIpv6Address";
        /// `PrimaryPrivateIpAddress`
        primary_private_ip_address: Str = "PrimaryPrivateIpAddress";
        /// `PublicIpDnsNameOptions`
        public_ip_dns_name_options: Json = "PublicIpDnsNameOptions";
        /// `PublicIpDnsNameOptions.DnsHostnameType`
        public_ip_dns_name_options_dns_hostname_type: Str = "PublicIpDnsNameOptions.DnsHostnameType";
        /// `PublicIpDnsNameOptions.PublicDualStackDnsName`
        public_ip_dns_name_options_public_dual_stack_dns_name: Str = "PublicIpDnsNameOptions.PublicDualStackDnsName";
        /// `PublicIpDnsNameOptions.PublicIpv4DnsName`
        public_ip_dns_name_options_public_ipv4_dns_name: Str = "PublicIpDnsNameOptions.PublicIpv4DnsName";
        /// `PublicIpDnsNameOptions.PublicIpv6DnsName`
        public_ip_dns_name_options_public_ipv6_dns_name: Str = "PublicIpDnsNameOptions.PublicIpv6DnsName";
        /// `SecondaryPrivateIpAddresses`
        secondary_private_ip_addresses: List<Str> = "SecondaryPrivateIpAddresses";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref id;
}

/// Property types of `AWS::EC2::NetworkInterface`.
pub mod network_interface {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    property! {
        /// `ConnectionTrackingSpecification` of `AWS::EC2::NetworkInterface`.
        ConnectionTrackingSpecification;
        new ();
        set {
            /// `TcpEstablishedTimeout`. Update: may replace.
            tcp_established_timeout: Int = "TcpEstablishedTimeout";
            /// `UdpStreamTimeout`. Update: may replace.
            udp_stream_timeout: Int = "UdpStreamTimeout";
            /// `UdpTimeout`. Update: may replace.
            udp_timeout: Int = "UdpTimeout";
        }
    }

    property! {
        /// `InstanceIpv6Address` of `AWS::EC2::NetworkInterface`.
        InstanceIpv6Address;
        new (ipv6_address: Str = "Ipv6Address");
        set {
        }
    }

    property! {
        /// `Ipv4PrefixSpecification` of `AWS::EC2::NetworkInterface`.
        Ipv4PrefixSpecification;
        new (ipv4_prefix: Str = "Ipv4Prefix");
        set {
        }
    }

    property! {
        /// `Ipv6PrefixSpecification` of `AWS::EC2::NetworkInterface`.
        Ipv6PrefixSpecification;
        new (ipv6_prefix: Str = "Ipv6Prefix");
        set {
        }
    }

    property! {
        /// `PrivateIpAddressSpecification` of `AWS::EC2::NetworkInterface`.
        PrivateIpAddressSpecification;
        new (private_ip_address: Str = "PrivateIpAddress", primary: Bool = "Primary");
        set {
        }
    }

    values! {
        /// `PublicIpDnsHostnameTypeSpecification` of `AWS::EC2::NetworkInterface`.
        PublicIpDnsHostnameTypeSpecification {
            PUBLIC_DUAL_STACK_DNS_NAME = "public-dual-stack-dns-name",
            PUBLIC_IPV4_DNS_NAME = "public-ipv4-dns-name",
            PUBLIC_IPV6_DNS_NAME = "public-ipv6-dns-name",
        }
    }
}

resource! {
    /// `AWS::EC2::NetworkInterfaceAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfaceattachment.html).
    NetworkInterfaceAttachment = "AWS::EC2::NetworkInterfaceAttachment", Ref = Ec2NetworkInterfaceAttachmentId;
    new_with NetworkInterfaceAttachmentRequired {
        /// `DeviceIndex`. Update: replaces.
        device_index: Str = "DeviceIndex",
        /// `InstanceId`. Update: replaces.
        instance_id: Str = "InstanceId",
        /// `NetworkInterfaceId`. Update: replaces.
        network_interface_id: Str = "NetworkInterfaceId",
    }
    set {
        /// `DeleteOnTermination`: default `true`. Update: in place.
        delete_on_termination: Bool = "DeleteOnTermination";
        /// `DeviceIndex`. Update: replaces.
        device_index: Str = "DeviceIndex";
        /// `EnaQueueCount`. Update: in place.
        ena_queue_count: Int = "EnaQueueCount";
        /// `EnaSrdSpecification`. Update: in place.
        ena_srd_specification: network_interface_attachment::EnaSrdSpecification = "EnaSrdSpecification";
        /// `InstanceId`. Update: replaces.
        instance_id: Str = "InstanceId";
        /// `NetworkInterfaceId`. Update: replaces.
        network_interface_id: Str = "NetworkInterfaceId";
    }
    get {
    }
    ref attachment_id;
}

/// Property types of `AWS::EC2::NetworkInterfaceAttachment`.
pub mod network_interface_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::launch_template::{EnaSrdSpecification, EnaSrdUdpSpecification};
}

resource! {
    /// `AWS::EC2::NetworkInterfacePermission`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfacepermission.html).
    NetworkInterfacePermission = "AWS::EC2::NetworkInterfacePermission", Ref = Ec2NetworkInterfacePermissionId;
    new_with NetworkInterfacePermissionRequired {
        /// `AwsAccountId`. Update: replaces.
        aws_account_id: Str = "AwsAccountId",
        /// `NetworkInterfaceId`. Update: replaces.
        network_interface_id: Str = "NetworkInterfaceId",
        /// `Permission`. Update: replaces.
        permission: Str = "Permission",
    }
    set {
        /// `AwsAccountId`. Update: replaces.
        aws_account_id: Str = "AwsAccountId";
        /// `NetworkInterfaceId`. Update: replaces.
        network_interface_id: Str = "NetworkInterfaceId";
        /// `Permission`. Update: replaces.
        permission: Str = "Permission";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::EC2::NetworkPerformanceMetricSubscription`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkperformancemetricsubscription.html).
    NetworkPerformanceMetricSubscription = "AWS::EC2::NetworkPerformanceMetricSubscription", Ref = Str;
    new_with NetworkPerformanceMetricSubscriptionRequired {
        /// `Source`. Update: replaces.
        source: Str = "Source",
        /// `Destination`. Update: replaces.
        destination: Str = "Destination",
        /// `Metric`. Update: replaces.
        metric: Str = "Metric",
        /// `Statistic`. Update: replaces.
        statistic: Str = "Statistic",
    }
    set {
        /// `Destination`. Update: replaces.
        destination: Str = "Destination";
        /// `Metric`. Update: replaces.
        metric: Str = "Metric";
        /// `Source`. Update: replaces.
        source: Str = "Source";
        /// `Statistic`. Update: replaces.
        statistic: Str = "Statistic";
    }
    get {
    }
}

resource! {
    /// `AWS::EC2::PlacementGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-placementgroup.html).
    PlacementGroup = "AWS::EC2::PlacementGroup", Ref = Ec2PlacementGroupName;
    tags "Tags" List;
    new ();
    set {
        /// `ParentGroupId`. Update: replaces.
        parent_group_id: Str = "ParentGroupId";
        /// `PartitionCount`. Update: replaces.
        partition_count: Int = "PartitionCount";
        /// `SpreadLevel`. Update: replaces.
        spread_level: placement_group::SpreadLevel = "SpreadLevel";
        /// `Strategy`. Update: replaces.
        strategy: placement_group::Strategy = "Strategy";
        /// `Tags`: no item twice. Update: replaces.
        tags: List<placement_group::Tag> = "Tags";
    }
    get {
        /// `GroupId`
        group_id: Str = "GroupId";
    }
    ref group_name;
}

/// Property types of `AWS::EC2::PlacementGroup`.
pub mod placement_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::key_pair::Tag;

    values! {
        /// `SpreadLevel` of `AWS::EC2::PlacementGroup`.
        SpreadLevel {
            HOST = "host",
            RACK = "rack",
        }
    }

    values! {
        /// `Strategy` of `AWS::EC2::PlacementGroup`.
        Strategy {
            CLUSTER = "cluster",
            PARTITION = "partition",
            PRECISION_TIME = "precision-time",
            SPREAD = "spread",
        }
    }
}

resource! {
    /// `AWS::EC2::PrefixList`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-prefixlist.html).
    PrefixList = "AWS::EC2::PrefixList", Ref = Ec2PrefixListId;
    tags "Tags" List;
    new (prefix_list_name: Str = "PrefixListName", address_family: prefix_list::AddressFamily = "AddressFamily");
    set {
        /// `AddressFamily`. Update: in place.
        address_family: prefix_list::AddressFamily = "AddressFamily";
        /// `Entries`: at most 100 items. Update: in place.
        entries: List<prefix_list::Entry> = "Entries";
        /// `MaxEntries`: at least 1. Update: in place.
        max_entries: Int = "MaxEntries";
        /// `PrefixListName`: 1 to 255 characters. Update: in place.
        prefix_list_name: Str = "PrefixListName";
        /// `Tags`. Update: in place.
        tags: List<prefix_list::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Ec2PrefixListArn = "Arn";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `Version`
        version: Int = "Version";
    }
    ref prefix_list_id;
}

/// Property types of `AWS::EC2::PrefixList`.
pub mod prefix_list {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Entry` of `AWS::EC2::PrefixList`.
        Entry;
        new (cidr: Str = "Cidr");
        set {
            /// `Description`: at most 255 characters. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `Tag` of `AWS::EC2::PrefixList`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `AddressFamily` of `AWS::EC2::PrefixList`.
        AddressFamily {
            IPV4 = "IPv4",
            IPV6 = "IPv6",
        }
    }
}

resource! {
    /// `AWS::EC2::Route`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html).
    Route = "AWS::EC2::Route", Ref = Str;
    new (route_table_id: Ec2RouteTableId = "RouteTableId");
    set {
        /// `CarrierGatewayId`. Update: in place.
        carrier_gateway_id: Ec2CarrierGatewayId = "CarrierGatewayId";
        /// `CoreNetworkArn`. Update: in place.
        core_network_arn: Str = "CoreNetworkArn";
        /// `DestinationCidrBlock`. Update: replaces.
        destination_cidr_block: Str = "DestinationCidrBlock";
        /// `DestinationIpv6CidrBlock`. Update: replaces.
        destination_ipv6_cidr_block: Str = "DestinationIpv6CidrBlock";
        /// `DestinationPrefixListId`. Update: replaces.
        destination_prefix_list_id: Str = "DestinationPrefixListId";
        /// `EgressOnlyInternetGatewayId`. Update: in place.
        egress_only_internet_gateway_id: Ec2EgressOnlyInternetGatewayId = "EgressOnlyInternetGatewayId";
        /// `GatewayId`. Update: in place.
        gateway_id: Str = "GatewayId";
        /// `InstanceId`. Update: in place.
        instance_id: Ec2InstanceId = "InstanceId";
        /// `LocalGatewayId`. Update: in place.
        local_gateway_id: Str = "LocalGatewayId";
        /// `NatGatewayId`. Update: in place.
        nat_gateway_id: Ec2NatGatewayId = "NatGatewayId";
        /// `NetworkInterfaceId`. Update: in place.
        network_interface_id: Str = "NetworkInterfaceId";
        /// `OdbNetworkArn`. Update: in place.
        odb_network_arn: Str = "OdbNetworkArn";
        /// `RouteTableId`. Update: replaces.
        route_table_id: Ec2RouteTableId = "RouteTableId";
        /// `TransitGatewayId`. Update: in place.
        transit_gateway_id: Ec2TransitGatewayId = "TransitGatewayId";
        /// `VpcEndpointId`. Update: in place.
        vpc_endpoint_id: Str = "VpcEndpointId";
        /// `VpcPeeringConnectionId`. Update: in place.
        vpc_peering_connection_id: Ec2VpcPeeringConnectionId = "VpcPeeringConnectionId";
    }
    get {
        /// `CidrBlock`
        cidr_block: Str = "CidrBlock";
    }
}

resource! {
    /// `AWS::EC2::RouteServer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserver.html).
    RouteServer = "AWS::EC2::RouteServer", Ref = Ec2RouteServerId;
    tags "Tags" List;
    new (amazon_side_asn: Int = "AmazonSideAsn");
    set {
        /// `AmazonSideAsn`: 1 to 4 294 967 294. Update: replaces.
        amazon_side_asn: Int = "AmazonSideAsn";
        /// `PersistRoutes`. Update: in place.
        persist_routes: route_server::PersistRoutes = "PersistRoutes";
        /// `PersistRoutesDuration`: 0 to 5. Update: in place.
        persist_routes_duration: Int = "PersistRoutesDuration";
        /// `SnsNotificationsEnabled`. Update: in place.
        sns_notifications_enabled: Bool = "SnsNotificationsEnabled";
        /// `Tags`. Update: in place.
        tags: List<route_server::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Ec2RouteServerArn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::EC2::RouteServer`.
pub mod route_server {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    values! {
        /// `PersistRoutes` of `AWS::EC2::RouteServer`.
        PersistRoutes {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }
}

resource! {
    /// `AWS::EC2::RouteServerAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverassociation.html).
    RouteServerAssociation = "AWS::EC2::RouteServerAssociation", Ref = Str;
    new_with RouteServerAssociationRequired {
        /// `RouteServerId`. Update: replaces.
        route_server_id: Str = "RouteServerId",
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
    }
    set {
        /// `RouteServerId`. Update: replaces.
        route_server_id: Str = "RouteServerId";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
    }
}

resource! {
    /// `AWS::EC2::RouteServerEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverendpoint.html).
    RouteServerEndpoint = "AWS::EC2::RouteServerEndpoint", Ref = Ec2RouteServerEndpointId;
    tags "Tags" List;
    new_with RouteServerEndpointRequired {
        /// `RouteServerId`. Update: replaces.
        route_server_id: Str = "RouteServerId",
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId",
    }
    set {
        /// `RouteServerId`. Update: replaces.
        route_server_id: Str = "RouteServerId";
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
        /// `Tags`. Update: in place.
        tags: List<route_server_endpoint::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Ec2RouteServerEndpointArn = "Arn";
        /// `EniAddress`
        eni_address: Str = "EniAddress";
        /// `EniId`
        eni_id: Str = "EniId";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref id;
}

/// Property types of `AWS::EC2::RouteServerEndpoint`.
pub mod route_server_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;
}

resource! {
    /// `AWS::EC2::RouteServerPeer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpeer.html).
    RouteServerPeer = "AWS::EC2::RouteServerPeer", Ref = Ec2RouteServerPeerId;
    tags "Tags" List;
    new_with RouteServerPeerRequired {
        /// `RouteServerEndpointId`. Update: replaces.
        route_server_endpoint_id: Str = "RouteServerEndpointId",
        /// `PeerAddress`. Update: replaces.
        peer_address: Str = "PeerAddress",
        /// `BgpOptions`. Update: replaces.
        bgp_options: route_server_peer::BgpOptions = "BgpOptions",
    }
    set {
        /// `BgpOptions`. Update: replaces.
        bgp_options: route_server_peer::BgpOptions = "BgpOptions";
        /// `PeerAddress`. Update: replaces.
        peer_address: Str = "PeerAddress";
        /// `RouteServerEndpointId`. Update: replaces.
        route_server_endpoint_id: Str = "RouteServerEndpointId";
        /// `Tags`. Update: in place.
        tags: List<route_server_peer::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Ec2RouteServerPeerArn = "Arn";
        /// `EndpointEniAddress`
        endpoint_eni_address: Str = "EndpointEniAddress";
        /// `EndpointEniId`
        endpoint_eni_id: Str = "EndpointEniId";
        /// `RouteServerId`
        route_server_id: Str = "RouteServerId";
        /// `SubnetId`
        subnet_id: Str = "SubnetId";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref id;
}

/// Property types of `AWS::EC2::RouteServerPeer`.
pub mod route_server_peer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    property! {
        /// `BgpOptions` of `AWS::EC2::RouteServerPeer`.
        BgpOptions;
        new ();
        set {
            /// `PeerAsn`: 1 to 4 294 967 294. Update: replaces.
            peer_asn: Int = "PeerAsn";
            /// `PeerLivenessDetection`. Update: replaces.
            peer_liveness_detection: PeerLivenessDetection = "PeerLivenessDetection";
        }
    }

    values! {
        /// `PeerLivenessDetection` of `AWS::EC2::RouteServerPeer`.
        PeerLivenessDetection {
            BFD = "bfd",
            BGP_KEEPALIVE = "bgp-keepalive",
        }
    }
}

resource! {
    /// `AWS::EC2::RouteServerPropagation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpropagation.html).
    RouteServerPropagation = "AWS::EC2::RouteServerPropagation", Ref = Str;
    new_with RouteServerPropagationRequired {
        /// `RouteServerId`. Update: replaces.
        route_server_id: Str = "RouteServerId",
        /// `RouteTableId`. Update: replaces.
        route_table_id: Str = "RouteTableId",
    }
    set {
        /// `RouteServerId`. Update: replaces.
        route_server_id: Str = "RouteServerId";
        /// `RouteTableId`. Update: replaces.
        route_table_id: Str = "RouteTableId";
    }
    get {
    }
}

resource! {
    /// `AWS::EC2::RouteTable`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html).
    RouteTable = "AWS::EC2::RouteTable", Ref = Ec2RouteTableId;
    tags "Tags" List;
    new (vpc_id: Ec2VpcId = "VpcId");
    set {
        /// `Tags`. Update: in place.
        tags: List<route_table::Tag> = "Tags";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
    }
    ref route_table_id;
}

/// Property types of `AWS::EC2::RouteTable`.
pub mod route_table {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;
}

resource! {
    /// `AWS::EC2::SecondaryNetwork`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-secondarynetwork.html).
    SecondaryNetwork = "AWS::EC2::SecondaryNetwork", Ref = Ec2SecondaryNetworkArn;
    tags "Tags" List;
    new (ipv4_cidr_block: Str = "Ipv4CidrBlock", network_type: secondary_network::NetworkType = "NetworkType");
    set {
        /// `Ipv4CidrBlock`. Update: replaces.
        ipv4_cidr_block: Str = "Ipv4CidrBlock";
        /// `NetworkType`. Update: replaces.
        network_type: secondary_network::NetworkType = "NetworkType";
        /// `Tags`: no item twice. Update: in place.
        tags: List<secondary_network::Tag> = "Tags";
    }
    get {
        /// `Ipv4CidrBlockAssociations`
        ipv4_cidr_block_associations: List<Str> = "Ipv4CidrBlockAssociations";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `SecondaryNetworkId`
        secondary_network_id: Str = "SecondaryNetworkId";
    }
    ref secondary_network_arn;
}

/// Property types of `AWS::EC2::SecondaryNetwork`.
pub mod secondary_network {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    values! {
        /// `NetworkType` of `AWS::EC2::SecondaryNetwork`.
        NetworkType {
            RDMA = "rdma",
        }
    }
}

resource! {
    /// `AWS::EC2::SecurityGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html).
    SecurityGroup = "AWS::EC2::SecurityGroup", Ref = Ec2SecurityGroupId;
    tags "Tags" List;
    new (group_description: Str = "GroupDescription");
    set {
        /// `GroupDescription`: at most 255 characters, `^([a-z,A-Z,0-9,. _\-:/()#,@[\]+=&;\{\}!$*])*$`. Update: replaces.
        group_description: Str = "GroupDescription";
        /// `GroupName`. Update: replaces.
        group_name: Ec2SecurityGroupName = "GroupName";
        /// `SecurityGroupEgress`. Update: in place.
        security_group_egress: List<security_group::Egress> = "SecurityGroupEgress";
        /// `SecurityGroupIngress`. Update: in place.
        security_group_ingress: List<security_group::Ingress> = "SecurityGroupIngress";
        /// `Tags`. Update: in place.
        tags: List<security_group::Tag> = "Tags";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `GroupId`
        group_id: Ec2SecurityGroupId = "GroupId";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref id;
}

/// Property types of `AWS::EC2::SecurityGroup`.
pub mod security_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    property! {
        /// `Egress` of `AWS::EC2::SecurityGroup`.
        Egress;
        new (ip_protocol: Str = "IpProtocol");
        set {
            /// `CidrIp`. Update: in place.
            cidr_ip: Str = "CidrIp";
            /// `CidrIpv6`. Update: in place.
            cidr_ipv6: Str = "CidrIpv6";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `DestinationPrefixListId`. Update: in place.
            destination_prefix_list_id: Str = "DestinationPrefixListId";
            /// `DestinationSecurityGroupId`. Update: in place.
            destination_security_group_id: Ec2SecurityGroupId = "DestinationSecurityGroupId";
            /// `FromPort`: at least -1. Update: in place.
            from_port: Int = "FromPort";
            /// `ToPort`: at least -1. Update: in place.
            to_port: Int = "ToPort";
        }
    }

    property! {
        /// `Ingress` of `AWS::EC2::SecurityGroup`.
        Ingress;
        new (ip_protocol: Str = "IpProtocol");
        set {
            /// `CidrIp`. Update: in place.
            cidr_ip: Str = "CidrIp";
            /// `CidrIpv6`. Update: in place.
            cidr_ipv6: Str = "CidrIpv6";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `FromPort`: at least -1. Update: in place.
            from_port: Int = "FromPort";
            /// `SourcePrefixListId`. Update: in place.
            source_prefix_list_id: Str = "SourcePrefixListId";
            /// `SourceSecurityGroupId`. Update: in place.
            source_security_group_id: Ec2SecurityGroupId = "SourceSecurityGroupId";
            /// `SourceSecurityGroupName`. Update: in place.
            source_security_group_name: Ec2SecurityGroup = "SourceSecurityGroupName";
            /// `SourceSecurityGroupOwnerId`. Update: in place.
            source_security_group_owner_id: Str = "SourceSecurityGroupOwnerId";
            /// `ToPort`: at least -1. Update: in place.
            to_port: Int = "ToPort";
        }
    }
}

resource! {
    /// `AWS::EC2::SecurityGroupEgress`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html).
    SecurityGroupEgress = "AWS::EC2::SecurityGroupEgress", Ref = Ec2SecurityGroupEgressId;
    new_with SecurityGroupEgressRequired {
        /// `IpProtocol`. Update: replaces.
        ip_protocol: Str = "IpProtocol",
        /// `GroupId`. Update: replaces.
        group_id: Ec2SecurityGroupId = "GroupId",
    }
    set {
        /// `CidrIp`. Update: replaces.
        cidr_ip: Str = "CidrIp";
        /// `CidrIpv6`. Update: replaces.
        cidr_ipv6: Str = "CidrIpv6";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `DestinationPrefixListId`. Update: replaces.
        destination_prefix_list_id: Str = "DestinationPrefixListId";
        /// `DestinationSecurityGroupId`. Update: replaces.
        destination_security_group_id: Ec2SecurityGroupId = "DestinationSecurityGroupId";
        /// `FromPort`: at least -1. Update: replaces.
        from_port: Int = "FromPort";
        /// `GroupId`. Update: replaces.
        group_id: Ec2SecurityGroupId = "GroupId";
        /// `IpProtocol`. Update: replaces.
        ip_protocol: Str = "IpProtocol";
        /// `ToPort`: at least -1. Update: replaces.
        to_port: Int = "ToPort";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::EC2::SecurityGroupIngress`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html).
    SecurityGroupIngress = "AWS::EC2::SecurityGroupIngress", Ref = Ec2SecurityGroupIngressId;
    new (ip_protocol: Str = "IpProtocol");
    set {
        /// `CidrIp`. Update: replaces.
        cidr_ip: Str = "CidrIp";
        /// `CidrIpv6`. Update: replaces.
        cidr_ipv6: Str = "CidrIpv6";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `FromPort`: at least -1. Update: replaces.
        from_port: Int = "FromPort";
        /// `GroupId`. Update: replaces.
        group_id: Ec2SecurityGroupId = "GroupId";
        /// `GroupName`. Update: replaces.
        group_name: Ec2SecurityGroupId = "GroupName";
        /// `IpProtocol`. Update: replaces.
        ip_protocol: Str = "IpProtocol";
        /// `SourcePrefixListId`. Update: replaces.
        source_prefix_list_id: Ec2PrefixListId = "SourcePrefixListId";
        /// `SourceSecurityGroupId`. Update: replaces.
        source_security_group_id: Ec2SecurityGroupId = "SourceSecurityGroupId";
        /// `SourceSecurityGroupName`. Update: replaces.
        source_security_group_name: Ec2SecurityGroupName = "SourceSecurityGroupName";
        /// `SourceSecurityGroupOwnerId`. Update: replaces.
        source_security_group_owner_id: Str = "SourceSecurityGroupOwnerId";
        /// `ToPort`: at least -1. Update: replaces.
        to_port: Int = "ToPort";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::EC2::SecurityGroupVpcAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupvpcassociation.html).
    SecurityGroupVpcAssociation = "AWS::EC2::SecurityGroupVpcAssociation", Ref = Str;
    new_with SecurityGroupVpcAssociationRequired {
        /// `GroupId`. Update: replaces.
        group_id: Str = "GroupId",
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
    }
    set {
        /// `GroupId`. Update: replaces.
        group_id: Str = "GroupId";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `State`
        state: Str = "State";
        /// `StateReason`
        state_reason: Str = "StateReason";
        /// `VpcOwnerId`
        vpc_owner_id: Str = "VpcOwnerId";
    }
}

resource! {
    /// `AWS::EC2::SnapshotBlockPublicAccess`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-snapshotblockpublicaccess.html).
    SnapshotBlockPublicAccess = "AWS::EC2::SnapshotBlockPublicAccess", Ref = Ec2SnapshotBlockPublicAccessAccountId;
    new (state: snapshot_block_public_access::State = "State");
    set {
        /// `State`. Update: in place.
        state: snapshot_block_public_access::State = "State";
    }
    get {
    }
    ref account_id;
}

/// Property types of `AWS::EC2::SnapshotBlockPublicAccess`.
pub mod snapshot_block_public_access {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `State` of `AWS::EC2::SnapshotBlockPublicAccess`.
        State {
            BLOCK_ALL_SHARING = "block-all-sharing",
            BLOCK_NEW_SHARING = "block-new-sharing",
        }
    }
}

resource! {
    /// `AWS::EC2::SpotFleet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html).
    SpotFleet = "AWS::EC2::SpotFleet", Ref = Ec2SpotFleetId;
    new (spot_fleet_request_config_data: spot_fleet::SpotFleetRequestConfigData = "SpotFleetRequestConfigData");
    set {
        /// `SpotFleetRequestConfigData`. Update: in place.
        spot_fleet_request_config_data: spot_fleet::SpotFleetRequestConfigData = "SpotFleetRequestConfigData";
        /// `Tags`. Update: in place.
        tags: List<spot_fleet::Tag> = "Tags";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::EC2::SpotFleet`.
pub mod spot_fleet {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::client_vpn_endpoint::Tag;

    pub use super::ec2_fleet::{AcceleratorCountRequest, AcceleratorManufacturers, AcceleratorNames, AcceleratorTotalMemoryMiBRequest, AcceleratorTypes, BareMetal, BaselineEbsBandwidthMbpsRequest, BaselinePerformanceFactorsRequest, BurstablePerformance, CpuManufacturers, CpuPerformanceFactorRequest, InstanceGenerations, InstanceInterruptionBehavior, LocalStorage, LocalStorageTypes, MemoryGiBPerVCpuRequest, MemoryMiBRequest, NetworkBandwidthGbpsRequest, NetworkInterfaceCountRequest, PerformanceFactorReferenceRequest, ReplacementStrategy, ResourceType, TargetCapacityUnitType, Tenancy, TotalLocalStorageGBRequest, VCpuCountRangeRequest};

    pub use super::instance::InstanceIpv6Address;

    property! {
        /// `BlockDeviceMapping` of `AWS::EC2::SpotFleet`.
        BlockDeviceMapping;
        new (device_name: Str = "DeviceName");
        set {
            /// `Ebs`. Update: replaces.
            ebs: EbsBlockDevice = "Ebs";
            /// `NoDevice`. Update: replaces.
            no_device: Str = "NoDevice";
            /// `VirtualName`. Update: replaces.
            virtual_name: Str = "VirtualName";
        }
    }

    property! {
        /// `ClassicLoadBalancer` of `AWS::EC2::SpotFleet`.
        ClassicLoadBalancer;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `ClassicLoadBalancersConfig` of `AWS::EC2::SpotFleet`.
        ClassicLoadBalancersConfig;
        new (classic_load_balancers: List<ClassicLoadBalancer> = "ClassicLoadBalancers");
        set {
        }
    }

    property! {
        /// `EbsBlockDevice` of `AWS::EC2::SpotFleet`.
        EbsBlockDevice;
        new ();
        set {
            /// `DeleteOnTermination`. Update: replaces.
            delete_on_termination: Bool = "DeleteOnTermination";
            /// `Encrypted`. Update: replaces.
            encrypted: Bool = "Encrypted";
            /// `Iops`. Update: replaces.
            iops: Int = "Iops";
            /// `SnapshotId`. Update: replaces.
            snapshot_id: Str = "SnapshotId";
            /// `VolumeSize`. Update: replaces.
            volume_size: Int = "VolumeSize";
            /// `VolumeType`. Update: replaces.
            volume_type: Str = "VolumeType";
        }
    }

    property! {
        /// `FleetLaunchTemplateSpecification` of `AWS::EC2::SpotFleet`.
        FleetLaunchTemplateSpecification;
        new (version: Str = "Version");
        set {
            /// `LaunchTemplateId`. Update: may replace.
            launch_template_id: Ec2LaunchTemplateId = "LaunchTemplateId";
            /// `LaunchTemplateName`: 3 to 128 characters, `[a-zA-Z0-9\(\)\.\-/_]+`. Update: may replace.
            launch_template_name: Str = "LaunchTemplateName";
        }
    }

    property! {
        /// `GroupIdentifier` of `AWS::EC2::SpotFleet`.
        GroupIdentifier;
        new (group_id: Str = "GroupId");
        set {
        }
    }

    property! {
        /// `IamInstanceProfileSpecification` of `AWS::EC2::SpotFleet`.
        IamInstanceProfileSpecification;
        new ();
        set {
            /// `Arn`. Update: replaces.
            arn: Str = "Arn";
        }
    }

    property! {
        /// `InstanceNetworkInterfaceSpecification` of `AWS::EC2::SpotFleet`.
        InstanceNetworkInterfaceSpecification;
        new ();
        set {
            /// `AssociatePublicIpAddress`. Update: replaces.
            associate_public_ip_address: Bool = "AssociatePublicIpAddress";
            /// `DeleteOnTermination`. Update: replaces.
            delete_on_termination: Bool = "DeleteOnTermination";
            /// `Description`. Update: replaces.
            description: Str = "Description";
            /// `DeviceIndex`. Update: replaces.
            device_index: Int = "DeviceIndex";
            /// `Groups`: no item twice. Update: replaces.
            groups: List<Str> = "Groups";
            /// `Ipv6AddressCount`. Update: replaces.
            ipv6_address_count: Int = "Ipv6AddressCount";
            /// `Ipv6Addresses`: no item twice. Update: replaces.
            ipv6_addresses: List<InstanceIpv6Address> = "Ipv6Addresses";
            /// `NetworkInterfaceId`. Update: replaces.
            network_interface_id: Str = "NetworkInterfaceId";
            /// `PrivateIpAddresses`: no item twice. Update: replaces.
            private_ip_addresses: List<PrivateIpAddressSpecification> = "PrivateIpAddresses";
            /// `SecondaryPrivateIpAddressCount`. Update: replaces.
            secondary_private_ip_address_count: Int = "SecondaryPrivateIpAddressCount";
            /// `SubnetId`. Update: replaces.
            subnet_id: Ec2SubnetId = "SubnetId";
        }
    }

    property! {
        /// `InstanceRequirementsRequest` of `AWS::EC2::SpotFleet`.
        InstanceRequirementsRequest;
        new ();
        set {
            /// `AcceleratorCount`. Update: replaces.
            accelerator_count: AcceleratorCountRequest = "AcceleratorCount";
            /// `AcceleratorManufacturers`. Update: replaces.
            accelerator_manufacturers: List<AcceleratorManufacturers> = "AcceleratorManufacturers";
            /// `AcceleratorNames`. Update: replaces.
            accelerator_names: List<AcceleratorNames> = "AcceleratorNames";
            /// `AcceleratorTotalMemoryMiB`. Update: replaces.
            accelerator_total_memory_mi_b: AcceleratorTotalMemoryMiBRequest = "AcceleratorTotalMemoryMiB";
            /// `AcceleratorTypes`. Update: replaces.
            accelerator_types: List<AcceleratorTypes> = "AcceleratorTypes";
            /// `AllowedInstanceTypes`: 1 to 30 characters, `[a-zA-Z0-9\.\*]+`. Update: replaces.
            allowed_instance_types: List<Str> = "AllowedInstanceTypes";
            /// `BareMetal`. Update: replaces.
            bare_metal: BareMetal = "BareMetal";
            /// `BaselineEbsBandwidthMbps`. Update: replaces.
            baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbpsRequest = "BaselineEbsBandwidthMbps";
            /// `BaselinePerformanceFactors`. Update: replaces.
            baseline_performance_factors: BaselinePerformanceFactorsRequest = "BaselinePerformanceFactors";
            /// `BurstablePerformance`. Update: replaces.
            burstable_performance: BurstablePerformance = "BurstablePerformance";
            /// `CpuManufacturers`. Update: replaces.
            cpu_manufacturers: List<CpuManufacturers> = "CpuManufacturers";
            /// `ExcludedInstanceTypes`: 1 to 30 characters, `[a-zA-Z0-9\.\*]+`. Update: replaces.
            excluded_instance_types: List<Str> = "ExcludedInstanceTypes";
            /// `InstanceGenerations`. Update: replaces.
            instance_generations: List<InstanceGenerations> = "InstanceGenerations";
            /// `LocalStorage`. Update: replaces.
            local_storage: LocalStorage = "LocalStorage";
            /// `LocalStorageTypes`. Update: replaces.
            local_storage_types: List<LocalStorageTypes> = "LocalStorageTypes";
            /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`. Update: replaces.
            max_spot_price_as_percentage_of_optimal_on_demand_price: Int = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
            /// `MemoryGiBPerVCpu`. Update: replaces.
            memory_gib_per_v_cpu: MemoryGiBPerVCpuRequest = "MemoryGiBPerVCpu";
            /// `MemoryMiB`. Update: replaces.
            memory_mi_b: MemoryMiBRequest = "MemoryMiB";
            /// `NetworkBandwidthGbps`. Update: replaces.
            network_bandwidth_gbps: NetworkBandwidthGbpsRequest = "NetworkBandwidthGbps";
            /// `NetworkInterfaceCount`. Update: replaces.
            network_interface_count: NetworkInterfaceCountRequest = "NetworkInterfaceCount";
            /// `OnDemandMaxPricePercentageOverLowestPrice`. Update: replaces.
            on_demand_max_price_percentage_over_lowest_price: Int = "OnDemandMaxPricePercentageOverLowestPrice";
            /// `RequireEncryptionInTransit`. Update: replaces.
            require_encryption_in_transit: Bool = "RequireEncryptionInTransit";
            /// `RequireHibernateSupport`. Update: replaces.
            require_hibernate_support: Bool = "RequireHibernateSupport";
            /// `SpotMaxPricePercentageOverLowestPrice`. Update: replaces.
            spot_max_price_percentage_over_lowest_price: Int = "SpotMaxPricePercentageOverLowestPrice";
            /// `TotalLocalStorageGB`. Update: replaces.
            total_local_storage_gb: TotalLocalStorageGBRequest = "TotalLocalStorageGB";
            /// `VCpuCount`. Update: replaces.
            v_cpu_count: VCpuCountRangeRequest = "VCpuCount";
        }
    }

    property! {
        /// `LaunchTemplateConfig` of `AWS::EC2::SpotFleet`.
        LaunchTemplateConfig;
        new ();
        set {
            /// `LaunchTemplateSpecification`. Update: may replace.
            launch_template_specification: FleetLaunchTemplateSpecification = "LaunchTemplateSpecification";
            /// `Overrides`: no item twice. Update: may replace.
            overrides: List<LaunchTemplateOverrides> = "Overrides";
        }
    }

    property! {
        /// `LaunchTemplateOverrides` of `AWS::EC2::SpotFleet`.
        LaunchTemplateOverrides;
        new ();
        set {
            /// `AvailabilityZone`. Update: may replace.
            availability_zone: Str = "AvailabilityZone";
            /// `AvailabilityZoneId`. Update: may replace.
            availability_zone_id: Str = "AvailabilityZoneId";
            /// `InstanceRequirements`. Update: may replace.
            instance_requirements: InstanceRequirementsRequest = "InstanceRequirements";
            /// `InstanceType`. Update: may replace.
            instance_type: Str = "InstanceType";
            /// `Priority`. Update: may replace.
            priority: Num = "Priority";
            /// `SpotPrice`. Update: may replace.
            spot_price: Str = "SpotPrice";
            /// `SubnetId`. Update: may replace.
            subnet_id: Ec2SubnetId = "SubnetId";
            /// `WeightedCapacity`. Update: may replace.
            weighted_capacity: Num = "WeightedCapacity";
        }
    }

    property! {
        /// `LoadBalancersConfig` of `AWS::EC2::SpotFleet`.
        LoadBalancersConfig;
        new ();
        set {
            /// `ClassicLoadBalancersConfig`. Update: replaces.
            classic_load_balancers_config: ClassicLoadBalancersConfig = "ClassicLoadBalancersConfig";
            /// `TargetGroupsConfig`. Update: replaces.
            target_groups_config: TargetGroupsConfig = "TargetGroupsConfig";
        }
    }

    property! {
        /// `PrivateIpAddressSpecification` of `AWS::EC2::SpotFleet`.
        PrivateIpAddressSpecification;
        new (private_ip_address: Str = "PrivateIpAddress");
        set {
            /// `Primary`. Update: replaces.
            primary: Bool = "Primary";
        }
    }

    property! {
        /// `SpotCapacityRebalance` of `AWS::EC2::SpotFleet`.
        SpotCapacityRebalance;
        new ();
        set {
            /// `ReplacementStrategy`. Update: replaces.
            replacement_strategy: ReplacementStrategy = "ReplacementStrategy";
            /// `TerminationDelay`. Update: replaces.
            termination_delay: Int = "TerminationDelay";
        }
    }

    property! {
        /// `SpotFleetLaunchSpecification` of `AWS::EC2::SpotFleet`.
        SpotFleetLaunchSpecification;
        new (image_id: Str = "ImageId");
        set {
            /// `BlockDeviceMappings`: no item twice. Update: replaces.
            block_device_mappings: List<BlockDeviceMapping> = "BlockDeviceMappings";
            /// `EbsOptimized`: default `false`. Update: replaces.
            ebs_optimized: Bool = "EbsOptimized";
            /// `IamInstanceProfile`. Update: replaces.
            iam_instance_profile: IamInstanceProfileSpecification = "IamInstanceProfile";
            /// `InstanceRequirements`. Update: replaces.
            instance_requirements: InstanceRequirementsRequest = "InstanceRequirements";
            /// `InstanceType`. Update: replaces.
            instance_type: Str = "InstanceType";
            /// `KernelId`. Update: replaces.
            kernel_id: Str = "KernelId";
            /// `KeyName`. Update: replaces.
            key_name: Str = "KeyName";
            /// `Monitoring`. Update: replaces.
            monitoring: SpotFleetMonitoring = "Monitoring";
            /// `NetworkInterfaces`: no item twice. Update: replaces.
            network_interfaces: List<InstanceNetworkInterfaceSpecification> = "NetworkInterfaces";
            /// `Placement`. Update: replaces.
            placement: SpotPlacement = "Placement";
            /// `RamdiskId`. Update: replaces.
            ramdisk_id: Str = "RamdiskId";
            /// `SecurityGroups`: no item twice. Update: replaces.
            security_groups: List<GroupIdentifier> = "SecurityGroups";
            /// `SpotPrice`. Update: replaces.
            spot_price: Str = "SpotPrice";
            /// `SubnetId`. Update: replaces.
            subnet_id: Ec2SubnetId = "SubnetId";
            /// `TagSpecifications`: no item twice. Update: replaces.
            tag_specifications: List<SpotFleetTagSpecification> = "TagSpecifications";
            /// `UserData`. Update: replaces.
            user_data: Str = "UserData";
            /// `WeightedCapacity`. Update: replaces.
            weighted_capacity: Num = "WeightedCapacity";
        }
    }

    property! {
        /// `SpotFleetMonitoring` of `AWS::EC2::SpotFleet`.
        SpotFleetMonitoring;
        new ();
        set {
            /// `Enabled`: default `false`. Update: replaces.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `SpotFleetRequestConfigData` of `AWS::EC2::SpotFleet`.
        SpotFleetRequestConfigData;
        new (iam_fleet_role: IamRoleArn = "IamFleetRole", target_capacity: Int = "TargetCapacity");
        set {
            /// `AllocationStrategy`. Update: replaces.
            allocation_strategy: AllocationStrategy = "AllocationStrategy";
            /// `Context`. Update: in place.
            context: Str = "Context";
            /// `ExcessCapacityTerminationPolicy`. Update: in place.
            excess_capacity_termination_policy: ExcessCapacityTerminationPolicy = "ExcessCapacityTerminationPolicy";
            /// `InstanceInterruptionBehavior`. Update: replaces.
            instance_interruption_behavior: InstanceInterruptionBehavior = "InstanceInterruptionBehavior";
            /// `InstancePoolsToUseCount`. Update: replaces.
            instance_pools_to_use_count: Int = "InstancePoolsToUseCount";
            /// `LaunchSpecifications`: no item twice. Update: replaces.
            launch_specifications: List<SpotFleetLaunchSpecification> = "LaunchSpecifications";
            /// `LaunchTemplateConfigs`: no item twice. Update: may replace.
            launch_template_configs: List<LaunchTemplateConfig> = "LaunchTemplateConfigs";
            /// `LoadBalancersConfig`. Update: replaces.
            load_balancers_config: LoadBalancersConfig = "LoadBalancersConfig";
            /// `OnDemandAllocationStrategy`. Update: replaces.
            on_demand_allocation_strategy: Str = "OnDemandAllocationStrategy";
            /// `OnDemandMaxTotalPrice`. Update: replaces.
            on_demand_max_total_price: Str = "OnDemandMaxTotalPrice";
            /// `OnDemandTargetCapacity`. Update: may replace.
            on_demand_target_capacity: Int = "OnDemandTargetCapacity";
            /// `ReplaceUnhealthyInstances`. Update: replaces.
            replace_unhealthy_instances: Bool = "ReplaceUnhealthyInstances";
            /// `SpotMaintenanceStrategies`. Update: replaces.
            spot_maintenance_strategies: SpotMaintenanceStrategies = "SpotMaintenanceStrategies";
            /// `SpotMaxTotalPrice`. Update: replaces.
            spot_max_total_price: Str = "SpotMaxTotalPrice";
            /// `SpotPrice`. Update: replaces.
            spot_price: Str = "SpotPrice";
            /// `TagSpecifications`: no item twice. Update: replaces.
            tag_specifications: List<SpotFleetTagSpecification> = "TagSpecifications";
            /// `TargetCapacityUnitType`. Update: in place.
            target_capacity_unit_type: TargetCapacityUnitType = "TargetCapacityUnitType";
            /// `TerminateInstancesWithExpiration`. Update: replaces.
            terminate_instances_with_expiration: Bool = "TerminateInstancesWithExpiration";
            /// `Type`. Update: replaces.
            type_: Type = "Type";
            /// `ValidFrom`. Update: replaces.
            valid_from: Str = "ValidFrom";
            /// `ValidUntil`. Update: replaces.
            valid_until: Str = "ValidUntil";
        }
    }

    property! {
        /// `SpotFleetTagSpecification` of `AWS::EC2::SpotFleet`.
        SpotFleetTagSpecification;
        new ();
        set {
            /// `ResourceType`. Update: replaces.
            resource_type: ResourceType = "ResourceType";
            /// `Tags`. Update: replaces.
            tags: List<Tag> = "Tags";
        }
    }

    property! {
        /// `SpotMaintenanceStrategies` of `AWS::EC2::SpotFleet`.
        SpotMaintenanceStrategies;
        new ();
        set {
            /// `CapacityRebalance`. Update: replaces.
            capacity_rebalance: SpotCapacityRebalance = "CapacityRebalance";
        }
    }

    property! {
        /// `SpotPlacement` of `AWS::EC2::SpotFleet`.
        SpotPlacement;
        new ();
        set {
            /// `AvailabilityZone`. Update: replaces.
            availability_zone: Str = "AvailabilityZone";
            /// `AvailabilityZoneId`. Update: replaces.
            availability_zone_id: Str = "AvailabilityZoneId";
            /// `GroupName`. Update: replaces.
            group_name: Str = "GroupName";
            /// `Tenancy`. Update: replaces.
            tenancy: Tenancy = "Tenancy";
        }
    }

    property! {
        /// `TargetGroup` of `AWS::EC2::SpotFleet`.
        TargetGroup;
        new (arn: Str = "Arn");
        set {
        }
    }

    property! {
        /// `TargetGroupsConfig` of `AWS::EC2::SpotFleet`.
        TargetGroupsConfig;
        new (target_groups: List<TargetGroup> = "TargetGroups");
        set {
        }
    }

    values! {
        /// `AllocationStrategy` of `AWS::EC2::SpotFleet`.
        AllocationStrategy {
            CAPACITY_OPTIMIZED = "capacityOptimized",
            CAPACITY_OPTIMIZED_PRIORITIZED = "capacityOptimizedPrioritized",
            DIVERSIFIED = "diversified",
            LOWEST_PRICE = "lowestPrice",
            PRICE_CAPACITY_OPTIMIZED = "priceCapacityOptimized",
        }
    }

    values! {
        /// `ExcessCapacityTerminationPolicy` of `AWS::EC2::SpotFleet`.
        ExcessCapacityTerminationPolicy {
            DEFAULT = "Default",
            NO_TERMINATION = "NoTermination",
            DEFAULT_ = "default",
            NO_TERMINATION_ = "noTermination",
        }
    }

    values! {
        /// `Type` of `AWS::EC2::SpotFleet`.
        Type {
            MAINTAIN = "maintain",
            REQUEST = "request",
        }
    }
}

resource! {
    /// `AWS::EC2::SqlHaStandbyDetectedInstance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-sqlhastandbydetectedinstance.html).
    SqlHaStandbyDetectedInstance = "AWS::EC2::SqlHaStandbyDetectedInstance", Ref = Ec2SqlHaStandbyDetectedInstanceId;
    new (instance_id: Str = "InstanceId");
    set {
        /// `InstanceId`: `^i-[0-9a-f]{8,17}$`. Update: replaces.
        instance_id: Str = "InstanceId";
        /// `SqlServerCredentials`. Update: in place.
        sql_server_credentials: Str = "SqlServerCredentials";
    }
    get {
        /// `HaStatus`
        ha_status: Str = "HaStatus";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `SqlServerLicenseUsage`
        sql_server_license_usage: Str = "SqlServerLicenseUsage";
    }
    ref instance_id;
}

resource! {
    /// `AWS::EC2::Subnet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html).
    Subnet = "AWS::EC2::Subnet", Ref = Ec2SubnetId;
    tags "Tags" List;
    new (vpc_id: Ec2VpcId = "VpcId");
    set {
        /// `AssignIpv6AddressOnCreation`. Update: in place.
        assign_ipv6_address_on_creation: Bool = "AssignIpv6AddressOnCreation";
        /// `AvailabilityZone`. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `AvailabilityZoneId`. Update: replaces.
        availability_zone_id: Str = "AvailabilityZoneId";
        /// `CidrBlock`. Update: replaces.
        cidr_block: Str = "CidrBlock";
        /// `EnableDns64`. Update: in place.
        enable_dns64: Bool = "EnableDns64";
        /// `EnableLniAtDeviceIndex`. Update: in place.
        enable_lni_at_device_index: Int = "EnableLniAtDeviceIndex";
        /// `Ipv4IpamPoolId`. Update: replaces.
        ipv4_ipam_pool_id: Str = "Ipv4IpamPoolId";
        /// `Ipv4NetmaskLength`. Update: replaces.
        ipv4_netmask_length: Int = "Ipv4NetmaskLength";
        /// `Ipv6CidrBlock`. Update: may replace.
        ipv6_cidr_block: Str = "Ipv6CidrBlock";
        /// `Ipv6IpamPoolId`. Update: replaces.
        ipv6_ipam_pool_id: Str = "Ipv6IpamPoolId";
        /// `Ipv6Native`. Update: replaces.
        ipv6_native: Bool = "Ipv6Native";
        /// `Ipv6NetmaskLength`. Update: replaces.
        ipv6_netmask_length: Int = "Ipv6NetmaskLength";
        /// `MapPublicIpOnLaunch`. Update: in place.
        map_public_ip_on_launch: Bool = "MapPublicIpOnLaunch";
        /// `OutpostArn`. Update: replaces.
        outpost_arn: Str = "OutpostArn";
        /// `PrivateDnsNameOptionsOnLaunch`. Update: in place.
        private_dns_name_options_on_launch: subnet::PrivateDnsNameOptionsOnLaunch = "PrivateDnsNameOptionsOnLaunch";
        /// `Tags`. Update: in place.
        tags: List<subnet::Tag> = "Tags";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `AvailabilityZone`
        availability_zone: Str = "AvailabilityZone";
        /// `AvailabilityZoneId`
        availability_zone_id: Str = "AvailabilityZoneId";
        /// `BlockPublicAccessStates`
        block_public_access_states: Json = "BlockPublicAccessStates";
        /// `BlockPublicAccessStates.InternetGatewayBlockMode`
        block_public_access_states_internet_gateway_block_mode: Str = "BlockPublicAccessStates.InternetGatewayBlockMode";
        /// `CidrBlock`
        cidr_block: Str = "CidrBlock";
        /// `Ipv6CidrBlocks`
        ipv6_cidr_blocks: List<Str> = "Ipv6CidrBlocks";
        /// `NetworkAclAssociationId`
        network_acl_association_id: Str = "NetworkAclAssociationId";
        /// `OutpostArn`
        outpost_arn: Ec2SubnetOutpostArn = "OutpostArn";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref subnet_id;
}

/// Property types of `AWS::EC2::Subnet`.
pub mod subnet {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    property! {
        /// `PrivateDnsNameOptionsOnLaunch` of `AWS::EC2::Subnet`.
        PrivateDnsNameOptionsOnLaunch;
        new ();
        set {
            /// `EnableResourceNameDnsAAAARecord`. Update: in place.
            enable_resource_name_dns_aaaa_record: Bool = "EnableResourceNameDnsAAAARecord";
            /// `EnableResourceNameDnsARecord`. Update: in place.
            enable_resource_name_dns_a_record: Bool = "EnableResourceNameDnsARecord";
            /// `HostnameType`. Update: in place.
            hostname_type: Str = "HostnameType";
        }
    }
}

resource! {
    /// `AWS::EC2::SubnetCidrBlock`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrblock.html).
    SubnetCidrBlock = "AWS::EC2::SubnetCidrBlock", Ref = Ec2SubnetCidrBlockId;
    new (subnet_id: Ec2SubnetId = "SubnetId");
    set {
        /// `Ipv6CidrBlock`: at most 42 characters. Update: replaces.
        ipv6_cidr_block: Str = "Ipv6CidrBlock";
        /// `Ipv6IpamPoolId`. Update: replaces.
        ipv6_ipam_pool_id: Str = "Ipv6IpamPoolId";
        /// `Ipv6NetmaskLength`: 0 to 128. Update: replaces.
        ipv6_netmask_length: Int = "Ipv6NetmaskLength";
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
    }
    get {
        /// `IpSource`
        ip_source: Str = "IpSource";
        /// `Ipv6AddressAttribute`
        ipv6_address_attribute: Str = "Ipv6AddressAttribute";
    }
    ref id;
}

resource! {
    /// `AWS::EC2::SubnetCidrReservation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrreservation.html).
    SubnetCidrReservation = "AWS::EC2::SubnetCidrReservation", Ref = Str;
    tags "Tags" List;
    new_with SubnetCidrReservationRequired {
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId",
        /// `Cidr`. Update: replaces.
        cidr: Str = "Cidr",
        /// `ReservationType`. Update: replaces.
        reservation_type: subnet_cidr_reservation::ReservationType = "ReservationType",
    }
    set {
        /// `Cidr`. Update: replaces.
        cidr: Str = "Cidr";
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `ReservationType`. Update: replaces.
        reservation_type: subnet_cidr_reservation::ReservationType = "ReservationType";
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
        /// `Tags`. Update: in place.
        tags: List<subnet_cidr_reservation::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Ec2SubnetCidrReservationArn = "Arn";
        /// `OwnerId`
        owner_id: Str = "OwnerId";
        /// `SubnetCidrReservationId`
        subnet_cidr_reservation_id: Str = "SubnetCidrReservationId";
    }
}

/// Property types of `AWS::EC2::SubnetCidrReservation`.
pub mod subnet_cidr_reservation {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::EC2::SubnetCidrReservation`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ReservationType` of `AWS::EC2::SubnetCidrReservation`.
        ReservationType {
            PREFIX = "prefix",
            EXPLICIT = "explicit",
        }
    }
}

resource! {
    /// `AWS::EC2::SubnetNetworkAclAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetnetworkaclassociation.html).
    SubnetNetworkAclAssociation = "AWS::EC2::SubnetNetworkAclAssociation", Ref = Ec2SubnetNetworkAclAssociationId;
    new_with SubnetNetworkAclAssociationRequired {
        /// `NetworkAclId`. Update: replaces.
        network_acl_id: Ec2NetworkAclId = "NetworkAclId",
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId",
    }
    set {
        /// `NetworkAclId`. Update: replaces.
        network_acl_id: Ec2NetworkAclId = "NetworkAclId";
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
    }
    get {
    }
    ref association_id;
}

resource! {
    /// `AWS::EC2::SubnetRouteTableAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html).
    SubnetRouteTableAssociation = "AWS::EC2::SubnetRouteTableAssociation", Ref = Ec2SubnetRouteTableAssociationId;
    new_with SubnetRouteTableAssociationRequired {
        /// `RouteTableId`. Update: replaces.
        route_table_id: Ec2RouteTableId = "RouteTableId",
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId",
    }
    set {
        /// `RouteTableId`. Update: replaces.
        route_table_id: Ec2RouteTableId = "RouteTableId";
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::EC2::TrafficMirrorFilter`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilter.html).
    TrafficMirrorFilter = "AWS::EC2::TrafficMirrorFilter", Ref = Ec2TrafficMirrorFilterId;
    tags "Tags" List;
    new ();
    set {
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `NetworkServices`: no item twice. Update: in place.
        network_services: List<traffic_mirror_filter::TrafficMirrorNetworkService> = "NetworkServices";
        /// `Tags`. Update: in place.
        tags: List<traffic_mirror_filter::Tag> = "Tags";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::EC2::TrafficMirrorFilter`.
pub mod traffic_mirror_filter {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    values! {
        /// `TrafficMirrorNetworkService` of `AWS::EC2::TrafficMirrorFilter`.
        TrafficMirrorNetworkService {
            AMAZON_DNS = "amazon-dns",
        }
    }
}

resource! {
    /// `AWS::EC2::TrafficMirrorFilterRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilterrule.html).
    TrafficMirrorFilterRule = "AWS::EC2::TrafficMirrorFilterRule", Ref = Ec2TrafficMirrorFilterRuleId;
    tags "Tags" List;
    new_with TrafficMirrorFilterRuleRequired {
        /// `RuleAction`. Update: in place.
        rule_action: traffic_mirror_filter_rule::TrafficMirrorRuleAction = "RuleAction",
        /// `SourceCidrBlock`. Update: in place.
        source_cidr_block: Str = "SourceCidrBlock",
        /// `RuleNumber`. Update: in place.
        rule_number: Int = "RuleNumber",
        /// `DestinationCidrBlock`. Update: in place.
        destination_cidr_block: Str = "DestinationCidrBlock",
        /// `TrafficMirrorFilterId`. Update: replaces.
        traffic_mirror_filter_id: Str = "TrafficMirrorFilterId",
        /// `TrafficDirection`. Update: in place.
        traffic_direction: traffic_mirror_filter_rule::TrafficDirection = "TrafficDirection",
    }
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `DestinationCidrBlock`. Update: in place.
        destination_cidr_block: Str = "DestinationCidrBlock";
        /// `DestinationPortRange`. Update: in place.
        destination_port_range: traffic_mirror_filter_rule::TrafficMirrorPortRange = "DestinationPortRange";
        /// `Protocol`. Update: in place.
        protocol: Int = "Protocol";
        /// `RuleAction`. Update: in place.
        rule_action: traffic_mirror_filter_rule::TrafficMirrorRuleAction = "RuleAction";
        /// `RuleNumber`. Update: in place.
        rule_number: Int = "RuleNumber";
        /// `SourceCidrBlock`. Update: in place.
        source_cidr_block: Str = "SourceCidrBlock";
        /// `SourcePortRange`. Update: in place.
        source_port_range: traffic_mirror_filter_rule::TrafficMirrorPortRange = "SourcePortRange";
        /// `Tags`. Update: in place.
        tags: List<traffic_mirror_filter_rule::Tag> = "Tags";
        /// `TrafficDirection`. Update: in place.
        traffic_direction: traffic_mirror_filter_rule::TrafficDirection = "TrafficDirection";
        /// `TrafficMirrorFilterId`. Update: replaces.
        traffic_mirror_filter_id: Str = "TrafficMirrorFilterId";
    }
    get {
    }
    ref traffic_mirror_filter_rule_id;
}

/// Property types of `AWS::EC2::TrafficMirrorFilterRule`.
pub mod traffic_mirror_filter_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    property! {
        /// `TrafficMirrorPortRange` of `AWS::EC2::TrafficMirrorFilterRule`.
        TrafficMirrorPortRange;
        new_with TrafficMirrorPortRangeRequired {
            /// `FromPort`. Update: in place.
            from_port: Int = "FromPort",
            /// `ToPort`. Update: in place.
            to_port: Int = "ToPort",
        }
        set {
        }
    }

    values! {
        /// `TrafficDirection` of `AWS::EC2::TrafficMirrorFilterRule`.
        TrafficDirection {
            EGRESS = "egress",
            INGRESS = "ingress",
        }
    }

    values! {
        /// `TrafficMirrorRuleAction` of `AWS::EC2::TrafficMirrorFilterRule`.
        TrafficMirrorRuleAction {
            ACCEPT = "accept",
            REJECT = "reject",
        }
    }
}

resource! {
    /// `AWS::EC2::TrafficMirrorSession`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorsession.html).
    TrafficMirrorSession = "AWS::EC2::TrafficMirrorSession", Ref = Ec2TrafficMirrorSessionId;
    tags "Tags" List;
    new_with TrafficMirrorSessionRequired {
        /// `NetworkInterfaceId`. Update: may replace.
        network_interface_id: Str = "NetworkInterfaceId",
        /// `TrafficMirrorFilterId`. Update: in place.
        traffic_mirror_filter_id: Str = "TrafficMirrorFilterId",
        /// `SessionNumber`. Update: in place.
        session_number: Int = "SessionNumber",
        /// `TrafficMirrorTargetId`. Update: in place.
        traffic_mirror_target_id: Str = "TrafficMirrorTargetId",
    }
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `NetworkInterfaceId`. Update: may replace.
        network_interface_id: Str = "NetworkInterfaceId";
        /// `OwnerId`. Update: in place.
        owner_id: Str = "OwnerId";
        /// `PacketLength`. Update: in place.
        packet_length: Int = "PacketLength";
        /// `SessionNumber`. Update: in place.
        session_number: Int = "SessionNumber";
        /// `Tags`. Update: in place.
        tags: List<traffic_mirror_session::Tag> = "Tags";
        /// `TrafficMirrorFilterId`. Update: in place.
        traffic_mirror_filter_id: Str = "TrafficMirrorFilterId";
        /// `TrafficMirrorTargetId`. Update: in place.
        traffic_mirror_target_id: Str = "TrafficMirrorTargetId";
        /// `VirtualNetworkId`. Update: in place.
        virtual_network_id: Int = "VirtualNetworkId";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::EC2::TrafficMirrorSession`.
pub mod traffic_mirror_session {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;
}

resource! {
    /// `AWS::EC2::TrafficMirrorTarget`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrortarget.html).
    TrafficMirrorTarget = "AWS::EC2::TrafficMirrorTarget", Ref = Ec2TrafficMirrorTargetId;
    tags "Tags" List;
    new ();
    set {
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `GatewayLoadBalancerEndpointId`. Update: replaces.
        gateway_load_balancer_endpoint_id: Str = "GatewayLoadBalancerEndpointId";
        /// `NetworkInterfaceId`. Update: replaces.
        network_interface_id: Str = "NetworkInterfaceId";
        /// `NetworkLoadBalancerArn`. Update: replaces.
        network_load_balancer_arn: Str = "NetworkLoadBalancerArn";
        /// `Tags`. Update: in place.
        tags: List<traffic_mirror_target::Tag> = "Tags";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::EC2::TrafficMirrorTarget`.
pub mod traffic_mirror_target {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;
}

resource! {
    /// `AWS::EC2::TransitGateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgateway.html).
    TransitGateway = "AWS::EC2::TransitGateway", Ref = Ec2TransitGatewayId;
    tags "Tags" List;
    new ();
    set {
        /// `AmazonSideAsn`. Update: replaces.
        amazon_side_asn: Int = "AmazonSideAsn";
        /// `AssociationDefaultRouteTableId`. Update: in place.
        association_default_route_table_id: Str = "AssociationDefaultRouteTableId";
        /// `AutoAcceptSharedAttachments`. Update: in place.
        auto_accept_shared_attachments: Str = "AutoAcceptSharedAttachments";
        /// `DefaultRouteTableAssociation`. Update: in place.
        default_route_table_association: Str = "DefaultRouteTableAssociation";
        /// `DefaultRouteTablePropagation`. Update: in place.
        default_route_table_propagation: Str = "DefaultRouteTablePropagation";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `DnsSupport`. Update: in place.
        dns_support: Str = "DnsSupport";
        /// `EncryptionSupport`. Update: in place.
        encryption_support: transit_gateway::EncryptionSupport = "EncryptionSupport";
        /// `MulticastSupport`. Update: replaces.
        multicast_support: Str = "MulticastSupport";
        /// `PropagationDefaultRouteTableId`. Update: in place.
        propagation_default_route_table_id: Str = "PropagationDefaultRouteTableId";
        /// `SecurityGroupReferencingSupport`. Update: in place.
        security_group_referencing_support: Str = "SecurityGroupReferencingSupport";
        /// `Tags`. Update: in place.
        tags: List<transit_gateway::Tag> = "Tags";
        /// `TransitGatewayCidrBlocks`. Update: in place.
        transit_gateway_cidr_blocks: List<Str> = "TransitGatewayCidrBlocks";
        /// `VpnEcmpSupport`. Update: in place.
        vpn_ecmp_support: Str = "VpnEcmpSupport";
    }
    get {
        /// `EncryptionSupportState`
        encryption_support_state: Str = "EncryptionSupportState";
        /// `TransitGatewayArn`
        transit_gateway_arn: Ec2TransitGatewayArn = "TransitGatewayArn";
    }
    ref id;
}

/// Property types of `AWS::EC2::TransitGateway`.
pub mod transit_gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    values! {
        /// `EncryptionSupport` of `AWS::EC2::TransitGateway`.
        EncryptionSupport {
            DISABLE = "disable",
            ENABLE = "enable",
        }
    }
}

resource! {
    /// `AWS::EC2::TransitGatewayAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html).
    TransitGatewayAttachment = "AWS::EC2::TransitGatewayAttachment", Ref = Ec2TransitGatewayAttachmentId;
    tags "Tags" List;
    new_with TransitGatewayAttachmentRequired {
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
        /// `SubnetIds`. Update: in place.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds",
        /// `TransitGatewayId`. Update: replaces.
        transit_gateway_id: Ec2TransitGatewayId = "TransitGatewayId",
    }
    set {
        /// `Options`. Update: in place.
        options: transit_gateway_attachment::Options = "Options";
        /// `SubnetIds`. Update: in place.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        /// `Tags`. Update: in place.
        tags: List<transit_gateway_attachment::Tag> = "Tags";
        /// `TransitGatewayId`. Update: replaces.
        transit_gateway_id: Ec2TransitGatewayId = "TransitGatewayId";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::EC2::TransitGatewayAttachment`.
pub mod transit_gateway_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    property! {
        /// `Options` of `AWS::EC2::TransitGatewayAttachment`.
        Options;
        new ();
        set {
            /// `ApplianceModeSupport`. Update: in place.
            appliance_mode_support: ApplianceModeSupport = "ApplianceModeSupport";
            /// `DnsSupport`. Update: in place.
            dns_support: DnsSupport = "DnsSupport";
            /// `Ipv6Support`. Update: in place.
            ipv6_support: Ipv6Support = "Ipv6Support";
            /// `SecurityGroupReferencingSupport`. Update: in place.
            security_group_referencing_support: SecurityGroupReferencingSupport = "SecurityGroupReferencingSupport";
        }
    }

    values! {
        /// `ApplianceModeSupport` of `AWS::EC2::TransitGatewayAttachment`.
        ApplianceModeSupport {
            DISABLE = "disable",
            ENABLE = "enable",
        }
    }

    values! {
        /// `DnsSupport` of `AWS::EC2::TransitGatewayAttachment`.
        DnsSupport {
            DISABLE = "disable",
            ENABLE = "enable",
        }
    }

    values! {
        /// `Ipv6Support` of `AWS::EC2::TransitGatewayAttachment`.
        Ipv6Support {
            DISABLE = "disable",
            ENABLE = "enable",
        }
    }

    values! {
        /// `SecurityGroupReferencingSupport` of `AWS::EC2::TransitGatewayAttachment`.
        SecurityGroupReferencingSupport {
            DISABLE = "disable",
            ENABLE = "enable",
        }
    }
}

resource! {
    /// `AWS::EC2::TransitGatewayConnect`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnect.html).
    TransitGatewayConnect = "AWS::EC2::TransitGatewayConnect", Ref = Ec2TransitGatewayConnectTransitGatewayAttachmentId;
    tags "Tags" List;
    new (transport_transit_gateway_attachment_id: Ec2TransitGatewayVpcAttachmentId = "TransportTransitGatewayAttachmentId", options: transit_gateway_connect::TransitGatewayConnectOptions = "Options");
    set {
        /// `Options`. Update: replaces.
        options: transit_gateway_connect::TransitGatewayConnectOptions = "Options";
        /// `Tags`. Update: in place.
        tags: List<transit_gateway_connect::Tag> = "Tags";
        /// `TransportTransitGatewayAttachmentId`. Update: replaces.
        transport_transit_gateway_attachment_id: Ec2TransitGatewayVpcAttachmentId = "TransportTransitGatewayAttachmentId";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `State`
        state: Str = "State";
        /// `TransitGatewayId`
        transit_gateway_id: Str = "TransitGatewayId";
    }
    ref transit_gateway_attachment_id;
}

/// Property types of `AWS::EC2::TransitGatewayConnect`.
pub mod transit_gateway_connect {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::EC2::TransitGatewayConnect`.
        Tag;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `TransitGatewayConnectOptions` of `AWS::EC2::TransitGatewayConnect`.
        TransitGatewayConnectOptions;
        new ();
        set {
            /// `Protocol`. Update: replaces.
            protocol: Protocol = "Protocol";
        }
    }

    values! {
        /// `Protocol` of `AWS::EC2::TransitGatewayConnect`.
        Protocol {
            GRE = "gre",
        }
    }
}

resource! {
    /// `AWS::EC2::TransitGatewayConnectPeer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnectpeer.html).
    TransitGatewayConnectPeer = "AWS::EC2::TransitGatewayConnectPeer", Ref = Ec2TransitGatewayConnectPeerId;
    tags "Tags" List;
    new (transit_gateway_attachment_id: Str = "TransitGatewayAttachmentId", connect_peer_configuration: transit_gateway_connect_peer::TransitGatewayConnectPeerConfiguration = "ConnectPeerConfiguration");
    set {
        /// `ConnectPeerConfiguration`. Update: replaces.
        connect_peer_configuration: transit_gateway_connect_peer::TransitGatewayConnectPeerConfiguration = "ConnectPeerConfiguration";
        /// `Tags`. Update: in place.
        tags: List<transit_gateway_connect_peer::Tag> = "Tags";
        /// `TransitGatewayAttachmentId`. Update: replaces.
        transit_gateway_attachment_id: Str = "TransitGatewayAttachmentId";
    }
    get {
        /// `ConnectPeerConfiguration.BgpConfigurations`
        connect_peer_configuration_bgp_configurations: List<Str> = "ConnectPeerConfiguration.BgpConfigurations";
        /// `ConnectPeerConfiguration.Protocol`
        connect_peer_configuration_protocol: Str = "ConnectPeerConfiguration.Protocol";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `State`
        state: Str = "State";
    }
    ref transit_gateway_connect_peer_id;
}

/// Property types of `AWS::EC2::TransitGatewayConnectPeer`.
pub mod transit_gateway_connect_peer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::transit_gateway_connect::Tag;

    property! {
        /// `TransitGatewayAttachmentBgpConfiguration` of `AWS::EC2::TransitGatewayConnectPeer`.
        TransitGatewayAttachmentBgpConfiguration;
        new ();
        set {
            /// `BgpStatus`. Update: replaces.
            bgp_status: Str = "BgpStatus";
            /// `PeerAddress`. Update: replaces.
            peer_address: Str = "PeerAddress";
            /// `PeerAsn`. Update: replaces.
            peer_asn: Num = "PeerAsn";
            /// `TransitGatewayAddress`. Update: replaces.
            transit_gateway_address: Str = "TransitGatewayAddress";
            /// `TransitGatewayAsn`. Update: replaces.
            transit_gateway_asn: Num = "TransitGatewayAsn";
        }
    }

    property! {
        /// `TransitGatewayConnectPeerConfiguration` of `AWS::EC2::TransitGatewayConnectPeer`.
        TransitGatewayConnectPeerConfiguration;
        new (peer_address: Str = "PeerAddress", inside_cidr_blocks: List<Str> = "InsideCidrBlocks");
        set {
            /// `BgpConfigurations`. Update: replaces.
            bgp_configurations: List<TransitGatewayAttachmentBgpConfiguration> = "BgpConfigurations";
            /// `Protocol`. Update: replaces.
            protocol: Str = "Protocol";
            /// `TransitGatewayAddress`. Update: replaces.
            transit_gateway_address: Str = "TransitGatewayAddress";
        }
    }
}

resource! {
    /// `AWS::EC2::TransitGatewayMeteringPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicy.html).
    TransitGatewayMeteringPolicy = "AWS::EC2::TransitGatewayMeteringPolicy", Ref = Ec2TransitGatewayMeteringPolicyId;
    tags "Tags" List;
    new (transit_gateway_id: Str = "TransitGatewayId");
    set {
        /// `MiddleboxAttachmentIds`. Update: in place.
        middlebox_attachment_ids: List<Str> = "MiddleboxAttachmentIds";
        /// `Tags`. Update: in place.
        tags: List<transit_gateway_metering_policy::Tag> = "Tags";
        /// `TransitGatewayId`. Update: replaces.
        transit_gateway_id: Str = "TransitGatewayId";
    }
    get {
        /// `State`
        state: Str = "State";
        /// `UpdateEffectiveAt`
        update_effective_at: Str = "UpdateEffectiveAt";
    }
    ref transit_gateway_metering_policy_id;
}

/// Property types of `AWS::EC2::TransitGatewayMeteringPolicy`.
pub mod transit_gateway_metering_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;
}

resource! {
    /// `AWS::EC2::TransitGatewayMeteringPolicyEntry`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicyentry.html).
    TransitGatewayMeteringPolicyEntry = "AWS::EC2::TransitGatewayMeteringPolicyEntry", Ref = Str;
    new (transit_gateway_metering_policy_id: Str = "TransitGatewayMeteringPolicyId", policy_rule_number: Int = "PolicyRuleNumber", metered_account: transit_gateway_metering_policy_entry::TransitGatewayMeteringPayerType = "MeteredAccount");
    set {
        /// `DestinationCidrBlock`. Update: replaces.
        destination_cidr_block: Str = "DestinationCidrBlock";
        /// `DestinationPortRange`. Update: replaces.
        destination_port_range: Str = "DestinationPortRange";
        /// `DestinationTransitGatewayAttachmentId`. Update: replaces.
        destination_transit_gateway_attachment_id: Str = "DestinationTransitGatewayAttachmentId";
        /// `DestinationTransitGatewayAttachmentType`. Update: replaces.
        destination_transit_gateway_attachment_type: transit_gateway_metering_policy_entry::TransitGatewayAttachmentResourceType = "DestinationTransitGatewayAttachmentType";
        /// `MeteredAccount`. Update: replaces.
        metered_account: transit_gateway_metering_policy_entry::TransitGatewayMeteringPayerType = "MeteredAccount";
        /// `PolicyRuleNumber`. Update: replaces.
        policy_rule_number: Int = "PolicyRuleNumber";
        /// `Protocol`. Update: replaces.
        protocol: Str = "Protocol";
        /// `SourceCidrBlock`. Update: replaces.
        source_cidr_block: Str = "SourceCidrBlock";
        /// `SourcePortRange`. Update: replaces.
        source_port_range: Str = "SourcePortRange";
        /// `SourceTransitGatewayAttachmentId`. Update: replaces.
        source_transit_gateway_attachment_id: Str = "SourceTransitGatewayAttachmentId";
        /// `SourceTransitGatewayAttachmentType`. Update: replaces.
        source_transit_gateway_attachment_type: transit_gateway_metering_policy_entry::TransitGatewayAttachmentResourceType = "SourceTransitGatewayAttachmentType";
        /// `TransitGatewayMeteringPolicyId`. Update: replaces.
        transit_gateway_metering_policy_id: Str = "TransitGatewayMeteringPolicyId";
    }
    get {
        /// `State`
        state: Str = "State";
        /// `UpdateEffectiveAt`
        update_effective_at: Str = "UpdateEffectiveAt";
    }
}

/// Property types of `AWS::EC2::TransitGatewayMeteringPolicyEntry`.
pub mod transit_gateway_metering_policy_entry {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `TransitGatewayAttachmentResourceType` of `AWS::EC2::TransitGatewayMeteringPolicyEntry`.
        TransitGatewayAttachmentResourceType {
            VPC = "vpc",
            VPN = "vpn",
            DIRECT_CONNECT_GATEWAY = "direct-connect-gateway",
            PEERING = "peering",
            NETWORK_FUNCTION = "network-function",
            VPN_CONCENTRATOR = "vpn-concentrator",
            CLIENT_VPN = "client-vpn",
        }
    }

    values! {
        /// `TransitGatewayMeteringPayerType` of `AWS::EC2::TransitGatewayMeteringPolicyEntry`.
        TransitGatewayMeteringPayerType {
            SOURCE_ATTACHMENT_OWNER = "source-attachment-owner",
            DESTINATION_ATTACHMENT_OWNER = "destination-attachment-owner",
            TRANSIT_GATEWAY_OWNER = "transit-gateway-owner",
        }
    }
}

resource! {
    /// `AWS::EC2::TransitGatewayMulticastDomain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomain.html).
    TransitGatewayMulticastDomain = "AWS::EC2::TransitGatewayMulticastDomain", Ref = Ec2TransitGatewayMulticastDomainId;
    tags "Tags" List;
    new (transit_gateway_id: Str = "TransitGatewayId");
    set {
        /// `Options`. Update: in place.
        options: transit_gateway_multicast_domain::Options = "Options";
        /// `Tags`. Update: in place.
        tags: List<transit_gateway_multicast_domain::Tag> = "Tags";
        /// `TransitGatewayId`. Update: replaces.
        transit_gateway_id: Str = "TransitGatewayId";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `State`
        state: Str = "State";
        /// `TransitGatewayMulticastDomainArn`
        transit_gateway_multicast_domain_arn: Ec2TransitGatewayMulticastDomainArn = "TransitGatewayMulticastDomainArn";
    }
    ref transit_gateway_multicast_domain_id;
}

/// Property types of `AWS::EC2::TransitGatewayMulticastDomain`.
pub mod transit_gateway_multicast_domain {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::transit_gateway_connect::Tag;

    property! {
        /// `Options` of `AWS::EC2::TransitGatewayMulticastDomain`.
        Options;
        new ();
        set {
            /// `AutoAcceptSharedAssociations`. Update: in place.
            auto_accept_shared_associations: AutoAcceptSharedAssociations = "AutoAcceptSharedAssociations";
            /// `Igmpv2Support`. Update: in place.
            igmpv2_support: Igmpv2Support = "Igmpv2Support";
            /// `StaticSourcesSupport`. Update: in place.
            static_sources_support: StaticSourcesSupport = "StaticSourcesSupport";
        }
    }

    values! {
        /// `AutoAcceptSharedAssociations` of `AWS::EC2::TransitGatewayMulticastDomain`.
        AutoAcceptSharedAssociations {
            DISABLE = "disable",
            ENABLE = "enable",
        }
    }

    values! {
        /// `Igmpv2Support` of `AWS::EC2::TransitGatewayMulticastDomain`.
        Igmpv2Support {
            DISABLE = "disable",
            ENABLE = "enable",
        }
    }

    values! {
        /// `StaticSourcesSupport` of `AWS::EC2::TransitGatewayMulticastDomain`.
        StaticSourcesSupport {
            DISABLE = "disable",
            ENABLE = "enable",
        }
    }
}

resource! {
    /// `AWS::EC2::TransitGatewayMulticastDomainAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomainassociation.html).
    TransitGatewayMulticastDomainAssociation = "AWS::EC2::TransitGatewayMulticastDomainAssociation", Ref = Str;
    new_with TransitGatewayMulticastDomainAssociationRequired {
        /// `TransitGatewayMulticastDomainId`. Update: replaces.
        transit_gateway_multicast_domain_id: Str = "TransitGatewayMulticastDomainId",
        /// `TransitGatewayAttachmentId`. Update: replaces.
        transit_gateway_attachment_id: Str = "TransitGatewayAttachmentId",
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId",
    }
    set {
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
        /// `TransitGatewayAttachmentId`. Update: replaces.
        transit_gateway_attachment_id: Str = "TransitGatewayAttachmentId";
        /// `TransitGatewayMulticastDomainId`. Update: replaces.
        transit_gateway_multicast_domain_id: Str = "TransitGatewayMulticastDomainId";
    }
    get {
        /// `ResourceId`
        resource_id: Str = "ResourceId";
        /// `ResourceType`
        resource_type: Str = "ResourceType";
        /// `State`
        state: Str = "State";
    }
}

resource! {
    /// `AWS::EC2::TransitGatewayMulticastGroupMember`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupmember.html).
    TransitGatewayMulticastGroupMember = "AWS::EC2::TransitGatewayMulticastGroupMember", Ref = Str;
    new_with TransitGatewayMulticastGroupMemberRequired {
        /// `GroupIpAddress`. Update: replaces.
        group_ip_address: Str = "GroupIpAddress",
        /// `NetworkInterfaceId`. Update: replaces.
        network_interface_id: Str = "NetworkInterfaceId",
        /// `TransitGatewayMulticastDomainId`. Update: replaces.
        transit_gateway_multicast_domain_id: Str = "TransitGatewayMulticastDomainId",
    }
    set {
        /// `GroupIpAddress`. Update: replaces.
        group_ip_address: Str = "GroupIpAddress";
        /// `NetworkInterfaceId`. Update: replaces.
        network_interface_id: Str = "NetworkInterfaceId";
        /// `TransitGatewayMulticastDomainId`. Update: replaces.
        transit_gateway_multicast_domain_id: Str = "TransitGatewayMulticastDomainId";
    }
    get {
        /// `GroupMember`
        group_member: Bool = "GroupMember";
        /// `GroupSource`
        group_source: Bool = "GroupSource";
        /// `MemberType`
        member_type: Str = "MemberType";
        /// `ResourceId`
        resource_id: Str = "ResourceId";
        /// `ResourceType`
        resource_type: Str = "ResourceType";
        /// `SubnetId`
        subnet_id: Str = "SubnetId";
        /// `TransitGatewayAttachmentId`
        transit_gateway_attachment_id: Str = "TransitGatewayAttachmentId";
    }
}

resource! {
    /// `AWS::EC2::TransitGatewayMulticastGroupSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupsource.html).
    TransitGatewayMulticastGroupSource = "AWS::EC2::TransitGatewayMulticastGroupSource", Ref = Str;
    new_with TransitGatewayMulticastGroupSourceRequired {
        /// `TransitGatewayMulticastDomainId`. Update: replaces.
        transit_gateway_multicast_domain_id: Str = "TransitGatewayMulticastDomainId",
        /// `NetworkInterfaceId`. Update: replaces.
        network_interface_id: Str = "NetworkInterfaceId",
        /// `GroupIpAddress`. Update: replaces.
        group_ip_address: Str = "GroupIpAddress",
    }
    set {
        /// `GroupIpAddress`. Update: replaces.
        group_ip_address: Str = "GroupIpAddress";
        /// `NetworkInterfaceId`. Update: replaces.
        network_interface_id: Str = "NetworkInterfaceId";
        /// `TransitGatewayMulticastDomainId`. Update: replaces.
        transit_gateway_multicast_domain_id: Str = "TransitGatewayMulticastDomainId";
    }
    get {
        /// `GroupMember`
        group_member: Bool = "GroupMember";
        /// `GroupSource`
        group_source: Bool = "GroupSource";
        /// `ResourceId`
        resource_id: Str = "ResourceId";
        /// `ResourceType`
        resource_type: Str = "ResourceType";
        /// `SourceType`
        source_type: Str = "SourceType";
        /// `SubnetId`
        subnet_id: Str = "SubnetId";
        /// `TransitGatewayAttachmentId`
        transit_gateway_attachment_id: Str = "TransitGatewayAttachmentId";
    }
}

resource! {
    /// `AWS::EC2::TransitGatewayPeeringAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypeeringattachment.html).
    TransitGatewayPeeringAttachment = "AWS::EC2::TransitGatewayPeeringAttachment", Ref = Ec2TransitGatewayPeeringAttachmentTransitGatewayAttachmentId;
    tags "Tags" List;
    new_with TransitGatewayPeeringAttachmentRequired {
        /// `TransitGatewayId`. Update: replaces.
        transit_gateway_id: Ec2TransitGatewayId = "TransitGatewayId",
        /// `PeerTransitGatewayId`. Update: replaces.
        peer_transit_gateway_id: Str = "PeerTransitGatewayId",
        /// `PeerAccountId`. Update: replaces.
        peer_account_id: Str = "PeerAccountId",
        /// `PeerRegion`. Update: replaces.
        peer_region: Str = "PeerRegion",
    }
    set {
        /// `PeerAccountId`. Update: replaces.
        peer_account_id: Str = "PeerAccountId";
        /// `PeerRegion`. Update: replaces.
        peer_region: Str = "PeerRegion";
        /// `PeerTransitGatewayId`. Update: replaces.
        peer_transit_gateway_id: Str = "PeerTransitGatewayId";
        /// `Tags`. Update: in place.
        tags: List<transit_gateway_peering_attachment::Tag> = "Tags";
        /// `TransitGatewayId`. Update: replaces.
        transit_gateway_id: Ec2TransitGatewayId = "TransitGatewayId";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `State`
        state: Str = "State";
        /// `Status`
        status: Json = "Status";
        /// `Status.Code`
        status_code: Str = "Status.Code";
        /// `Status.Message`
        status_message: Str = "Status.Message";
    }
    ref transit_gateway_attachment_id;
}

/// Property types of `AWS::EC2::TransitGatewayPeeringAttachment`.
pub mod transit_gateway_peering_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::transit_gateway_connect::Tag;
}

resource! {
    /// `AWS::EC2::TransitGatewayPolicyTable`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytable.html).
    TransitGatewayPolicyTable = "AWS::EC2::TransitGatewayPolicyTable", Ref = Ec2TransitGatewayPolicyTableId;
    tags "Tags" List;
    new (transit_gateway_id: Str = "TransitGatewayId");
    set {
        /// `Tags`. Update: in place.
        tags: List<transit_gateway_policy_table::Tag> = "Tags";
        /// `TransitGatewayId`. Update: replaces.
        transit_gateway_id: Str = "TransitGatewayId";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `State`
        state: Str = "State";
    }
    ref transit_gateway_policy_table_id;
}

/// Property types of `AWS::EC2::TransitGatewayPolicyTable`.
pub mod transit_gateway_policy_table {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;
}

resource! {
    /// `AWS::EC2::TransitGatewayPolicyTableAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableassociation.html).
    TransitGatewayPolicyTableAssociation = "AWS::EC2::TransitGatewayPolicyTableAssociation", Ref = Str;
    new_with TransitGatewayPolicyTableAssociationRequired {
        /// `TransitGatewayPolicyTableId`. Update: replaces.
        transit_gateway_policy_table_id: Str = "TransitGatewayPolicyTableId",
        /// `TransitGatewayAttachmentId`. Update: replaces.
        transit_gateway_attachment_id: Str = "TransitGatewayAttachmentId",
    }
    set {
        /// `TransitGatewayAttachmentId`. Update: replaces.
        transit_gateway_attachment_id: Str = "TransitGatewayAttachmentId";
        /// `TransitGatewayPolicyTableId`. Update: replaces.
        transit_gateway_policy_table_id: Str = "TransitGatewayPolicyTableId";
    }
    get {
        /// `State`
        state: Str = "State";
    }
}

resource! {
    /// `AWS::EC2::TransitGatewayPolicyTableEntry`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableentry.html).
    TransitGatewayPolicyTableEntry = "AWS::EC2::TransitGatewayPolicyTableEntry", Ref = Str;
    new_with TransitGatewayPolicyTableEntryRequired {
        /// `TransitGatewayPolicyTableId`. Update: replaces.
        transit_gateway_policy_table_id: Str = "TransitGatewayPolicyTableId",
        /// `PolicyRuleNumber`. Update: replaces.
        policy_rule_number: Str = "PolicyRuleNumber",
        /// `PolicyRule`. Update: in place.
        policy_rule: transit_gateway_policy_table_entry::TransitGatewayPolicyRule = "PolicyRule",
        /// `TargetRouteTableId`. Update: in place.
        target_route_table_id: Str = "TargetRouteTableId",
    }
    set {
        /// `PolicyRule`. Update: in place.
        policy_rule: transit_gateway_policy_table_entry::TransitGatewayPolicyRule = "PolicyRule";
        /// `PolicyRuleNumber`. Update: replaces.
        policy_rule_number: Str = "PolicyRuleNumber";
        /// `TargetRouteTableId`. Update: in place.
        target_route_table_id: Str = "TargetRouteTableId";
        /// `TransitGatewayPolicyTableId`. Update: replaces.
        transit_gateway_policy_table_id: Str = "TransitGatewayPolicyTableId";
    }
    get {
        /// `State`
        state: Str = "State";
    }
}

/// Property types of `AWS::EC2::TransitGatewayPolicyTableEntry`.
pub mod transit_gateway_policy_table_entry {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `TransitGatewayPolicyRule` of `AWS::EC2::TransitGatewayPolicyTableEntry`.
        TransitGatewayPolicyRule;
        new ();
        set {
            /// `DestinationCidrBlock`. Update: in place.
            destination_cidr_block: Str = "DestinationCidrBlock";
            /// `DestinationPortRange`. Update: in place.
            destination_port_range: Str = "DestinationPortRange";
            /// `Protocol`. Update: in place.
            protocol: Str = "Protocol";
            /// `SourceCidrBlock`. Update: in place.
            source_cidr_block: Str = "SourceCidrBlock";
            /// `SourcePortRange`. Update: in place.
            source_port_range: Str = "SourcePortRange";
        }
    }
}

resource! {
    /// `AWS::EC2::TransitGatewayRoute`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroute.html).
    TransitGatewayRoute = "AWS::EC2::TransitGatewayRoute", Ref = Str;
    new_with TransitGatewayRouteRequired {
        /// `TransitGatewayRouteTableId`. Update: replaces.
        transit_gateway_route_table_id: Ec2TransitGatewayRouteTableId = "TransitGatewayRouteTableId",
        /// `DestinationCidrBlock`. Update: replaces.
        destination_cidr_block: Str = "DestinationCidrBlock",
    }
    set {
        /// `Blackhole`. Update: replaces.
        blackhole: Bool = "Blackhole";
        /// `DestinationCidrBlock`. Update: replaces.
        destination_cidr_block: Str = "DestinationCidrBlock";
        /// `TransitGatewayAttachmentId`. Update: replaces.
        transit_gateway_attachment_id: Str = "TransitGatewayAttachmentId";
        /// `TransitGatewayRouteTableId`. Update: replaces.
        transit_gateway_route_table_id: Ec2TransitGatewayRouteTableId = "TransitGatewayRouteTableId";
    }
    get {
    }
}

resource! {
    /// `AWS::EC2::TransitGatewayRouteTable`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetable.html).
    TransitGatewayRouteTable = "AWS::EC2::TransitGatewayRouteTable", Ref = Ec2TransitGatewayRouteTableId;
    tags "Tags" List;
    new (transit_gateway_id: Ec2TransitGatewayId = "TransitGatewayId");
    set {
        /// `Tags`. Update: may replace.
        tags: List<transit_gateway_route_table::Tag> = "Tags";
        /// `TransitGatewayId`. Update: replaces.
        transit_gateway_id: Ec2TransitGatewayId = "TransitGatewayId";
    }
    get {
    }
    ref transit_gateway_route_table_id;
}

/// Property types of `AWS::EC2::TransitGatewayRouteTable`.
pub mod transit_gateway_route_table {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capacity_reservation::Tag;
}

resource! {
    /// `AWS::EC2::TransitGatewayRouteTableAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetableassociation.html).
    TransitGatewayRouteTableAssociation = "AWS::EC2::TransitGatewayRouteTableAssociation", Ref = Str;
    new_with TransitGatewayRouteTableAssociationRequired {
        /// `TransitGatewayRouteTableId`. Update: replaces.
        transit_gateway_route_table_id: Ec2TransitGatewayRouteTableId = "TransitGatewayRouteTableId",
        /// `TransitGatewayAttachmentId`. Update: replaces.
        transit_gateway_attachment_id: Ec2TransitGatewayAttachmentId = "TransitGatewayAttachmentId",
    }
    set {
        /// `TransitGatewayAttachmentId`. Update: replaces.
        transit_gateway_attachment_id: Ec2TransitGatewayAttachmentId = "TransitGatewayAttachmentId";
        /// `TransitGatewayRouteTableId`. Update: replaces.
        transit_gateway_route_table_id: Ec2TransitGatewayRouteTableId = "TransitGatewayRouteTableId";
    }
    get {
    }
}

resource! {
    /// `AWS::EC2::TransitGatewayRouteTablePropagation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetablepropagation.html).
    TransitGatewayRouteTablePropagation = "AWS::EC2::TransitGatewayRouteTablePropagation", Ref = Str;
    new_with TransitGatewayRouteTablePropagationRequired {
        /// `TransitGatewayRouteTableId`. Update: replaces.
        transit_gateway_route_table_id: Ec2TransitGatewayRouteTableId = "TransitGatewayRouteTableId",
        /// `TransitGatewayAttachmentId`. Update: replaces.
        transit_gateway_attachment_id: Ec2TransitGatewayAttachmentId = "TransitGatewayAttachmentId",
    }
    set {
        /// `TransitGatewayAttachmentId`. Update: replaces.
        transit_gateway_attachment_id: Ec2TransitGatewayAttachmentId = "TransitGatewayAttachmentId";
        /// `TransitGatewayRouteTableId`. Update: replaces.
        transit_gateway_route_table_id: Ec2TransitGatewayRouteTableId = "TransitGatewayRouteTableId";
    }
    get {
    }
}

resource! {
    /// `AWS::EC2::TransitGatewayVpcAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayvpcattachment.html).
    TransitGatewayVpcAttachment = "AWS::EC2::TransitGatewayVpcAttachment", Ref = Ec2TransitGatewayVpcAttachmentId;
    tags "Tags" List;
    new_with TransitGatewayVpcAttachmentRequired {
        /// `SubnetIds`. Update: replaces.
        subnet_ids: List<Str> = "SubnetIds",
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
        /// `TransitGatewayId`. Update: replaces.
        transit_gateway_id: Ec2TransitGatewayId = "TransitGatewayId",
    }
    set {
        /// `AddSubnetIds`. Update: in place.
        add_subnet_ids: List<Str> = "AddSubnetIds";
        /// `Options`. Update: in place.
        options: transit_gateway_vpc_attachment::Options = "Options";
        /// `RemoveSubnetIds`. Update: in place.
        remove_subnet_ids: List<Str> = "RemoveSubnetIds";
        /// `SubnetIds`. Update: replaces.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`. Update: in place.
        tags: List<transit_gateway_vpc_attachment::Tag> = "Tags";
        /// `TransitGatewayId`. Update: replaces.
        transit_gateway_id: Ec2TransitGatewayId = "TransitGatewayId";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::EC2::TransitGatewayVpcAttachment`.
pub mod transit_gateway_vpc_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    pub use super::transit_gateway_attachment::{ApplianceModeSupport, DnsSupport, Ipv6Support, Options, SecurityGroupReferencingSupport};
}

resource! {
    /// `AWS::EC2::VPC`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html).
    VPC = "AWS::EC2::VPC", Ref = Ec2VpcId;
    tags "Tags" List;
    new ();
    set {
        /// `CidrBlock`. Update: replaces.
        cidr_block: Str = "CidrBlock";
        /// `EnableDnsHostnames`. Update: in place.
        enable_dns_hostnames: Bool = "EnableDnsHostnames";
        /// `EnableDnsSupport`. Update: in place.
        enable_dns_support: Bool = "EnableDnsSupport";
        /// `InstanceTenancy`. Update: may replace.
        instance_tenancy: vpc::InstanceTenancy = "InstanceTenancy";
        /// `Ipv4IpamPoolId`. Update: replaces.
        ipv4_ipam_pool_id: Str = "Ipv4IpamPoolId";
        /// `Ipv4NetmaskLength`. Update: replaces.
        ipv4_netmask_length: Int = "Ipv4NetmaskLength";
        /// `Tags`. Update: in place.
        tags: List<vpc::Tag> = "Tags";
        /// `VpcEncryptionControl`. Update: replaces.
        vpc_encryption_control: vpc::VpcEncryptionControl = "VpcEncryptionControl";
    }
    get {
        /// `CidrBlock`
        cidr_block: Ec2VpcCidrBlock = "CidrBlock";
        /// `CidrBlockAssociations`
        cidr_block_associations: List<Str> = "CidrBlockAssociations";
        /// `DefaultNetworkAcl`
        default_network_acl: Str = "DefaultNetworkAcl";
        /// `DefaultSecurityGroup`
        default_security_group: Ec2SecurityGroupId = "DefaultSecurityGroup";
        /// `Ipv6CidrBlocks`
        ipv6_cidr_blocks: List<Str> = "Ipv6CidrBlocks";
        /// `VpcEncryptionControl.ResourceExclusions`
        vpc_encryption_control_resource_exclusions: Json = "VpcEncryptionControl.ResourceExclusions";
        /// `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway`
        vpc_encryption_control_resource_exclusions_egress_only_internet_gateway: Json = "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway";
        /// `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State`
        vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state: Str = "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State";
        /// `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage`
        vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message: Str = "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage";
        /// `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem`
        vpc_encryption_control_resource_exclusions_elastic_file_system: Json = "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem";
        /// `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State`
        vpc_encryption_control_resource_exclusions_elastic_file_system_state: Str = "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State";
        /// `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage`
        vpc_encryption_control_resource_exclusions_elastic_file_system_state_message: Str = "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage";
        /// `VpcEncryptionControl.ResourceExclusions.InternetGateway`
        vpc_encryption_control_resource_exclusions_internet_gateway: Json = "VpcEncryptionControl.ResourceExclusions.InternetGateway";
        /// `VpcEncryptionControl.ResourceExclusions.InternetGateway.State`
        vpc_encryption_control_resource_exclusions_internet_gateway_state: Str = "VpcEncryptionControl.ResourceExclusions.InternetGateway.State";
        /// `VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage`
        vpc_encryption_control_resource_exclusions_internet_gateway_state_message: Str = "VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage";
        /// `VpcEncryptionControl.ResourceExclusions.Lambda`
        vpc_encryption_control_resource_exclusions_lambda: Json = "VpcEncryptionControl.ResourceExclusions.Lambda";
        /// `VpcEncryptionControl.ResourceExclusions.Lambda.State`
        vpc_encryption_control_resource_exclusions_lambda_state: Str = "VpcEncryptionControl.ResourceExclusions.Lambda.State";
        /// `VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage`
        vpc_encryption_control_resource_exclusions_lambda_state_message: Str = "VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage";
        /// `VpcEncryptionControl.ResourceExclusions.NatGateway`
        vpc_encryption_control_resource_exclusions_nat_gateway: Json = "VpcEncryptionControl.ResourceExclusions.NatGateway";
        /// `VpcEncryptionControl.ResourceExclusions.NatGateway.State`
        vpc_encryption_control_resource_exclusions_nat_gateway_state: Str = "VpcEncryptionControl.ResourceExclusions.NatGateway.State";
        /// `VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage`
        vpc_encryption_control_resource_exclusions_nat_gateway_state_message: Str = "VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage";
        /// `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway`
        vpc_encryption_control_resource_exclusions_virtual_private_gateway: Json = "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway";
        /// `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State`
        vpc_encryption_control_resource_exclusions_virtual_private_gateway_state: Str = "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State";
        /// `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage`
        vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message: Str = "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage";
        /// `VpcEncryptionControl.ResourceExclusions.VpcLattice`
        vpc_encryption_control_resource_exclusions_vpc_lattice: Json = "VpcEncryptionControl.ResourceExclusions.VpcLattice";
        /// `VpcEncryptionControl.ResourceExclusions.VpcLattice.State`
        vpc_encryption_control_resource_exclusions_vpc_lattice_state: Str = "VpcEncryptionControl.ResourceExclusions.VpcLattice.State";
        /// `VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage`
        vpc_encryption_control_resource_exclusions_vpc_lattice_state_message: Str = "VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage";
        /// `VpcEncryptionControl.ResourceExclusions.VpcPeering`
        vpc_encryption_control_resource_exclusions_vpc_peering: Json = "VpcEncryptionControl.ResourceExclusions.VpcPeering";
        /// `VpcEncryptionControl.ResourceExclusions.VpcPeering.State`
        vpc_encryption_control_resource_exclusions_vpc_peering_state: Str = "VpcEncryptionControl.ResourceExclusions.VpcPeering.State";
        /// `VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage`
        vpc_encryption_control_resource_exclusions_vpc_peering_state_message: Str = "VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage";
        /// `VpcEncryptionControl.State`
        vpc_encryption_control_state: Str = "VpcEncryptionControl.State";
        /// `VpcEncryptionControl.StateMessage`
        vpc_encryption_control_state_message: Str = "VpcEncryptionControl.StateMessage";
        /// `VpcEncryptionControl.VpcEncryptionControlId`
        vpc_encryption_control_vpc_encryption_control_id: Str = "VpcEncryptionControl.VpcEncryptionControlId";
        /// `VpcEncryptionControl.VpcId`
        vpc_encryption_control_vpc_id: Str = "VpcEncryptionControl.VpcId";
    }
    ref vpc_id;
}

/// Property types of `AWS::EC2::VPC`.
pub mod vpc {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    property! {
        /// `VpcEncryptionControl` of `AWS::EC2::VPC`.
        VpcEncryptionControl;
        new ();
        set {
            /// `EgressOnlyInternetGatewayExclusion`. Update: replaces.
            egress_only_internet_gateway_exclusion: EgressOnlyInternetGatewayExclusion = "EgressOnlyInternetGatewayExclusion";
            /// `ElasticFileSystemExclusion`. Update: replaces.
            elastic_file_system_exclusion: ElasticFileSystemExclusion = "ElasticFileSystemExclusion";
            /// `InternetGatewayExclusion`. Update: replaces.
            internet_gateway_exclusion: InternetGatewayExclusion = "InternetGatewayExclusion";
            /// `LambdaExclusion`. Update: replaces.
            lambda_exclusion: LambdaExclusion = "LambdaExclusion";
            /// `Mode`. Update: replaces.
            mode: Mode = "Mode";
            /// `NatGatewayExclusion`. Update: replaces.
            nat_gateway_exclusion: NatGatewayExclusion = "NatGatewayExclusion";
            /// `ResourceExclusions`. Update: replaces.
            resource_exclusions: VpcEncryptionControlExclusions = "ResourceExclusions";
            /// `State`. Update: replaces.
            state: Str = "State";
            /// `StateMessage`. Update: replaces.
            state_message: Str = "StateMessage";
            /// `VirtualPrivateGatewayExclusion`. Update: replaces.
            virtual_private_gateway_exclusion: VirtualPrivateGatewayExclusion = "VirtualPrivateGatewayExclusion";
            /// `VpcEncryptionControlId`. Update: replaces.
            vpc_encryption_control_id: Str = "VpcEncryptionControlId";
            /// `VpcId`. Update: replaces.
            vpc_id: Ec2VpcId = "VpcId";
            /// `VpcLatticeExclusion`. Update: replaces.
            vpc_lattice_exclusion: VpcLatticeExclusion = "VpcLatticeExclusion";
            /// `VpcPeeringExclusion`. Update: replaces.
            vpc_peering_exclusion: VpcPeeringExclusion = "VpcPeeringExclusion";
        }
    }

    property! {
        /// `VpcEncryptionControlExclusion` of `AWS::EC2::VPC`.
        VpcEncryptionControlExclusion;
        new ();
        set {
            /// `State`. Update: replaces.
            state: Str = "State";
            /// `StateMessage`. Update: replaces.
            state_message: Str = "StateMessage";
        }
    }

    property! {
        /// `VpcEncryptionControlExclusions` of `AWS::EC2::VPC`.
        VpcEncryptionControlExclusions;
        new ();
        set {
            /// `EgressOnlyInternetGateway`. Update: replaces.
            egress_only_internet_gateway: VpcEncryptionControlExclusion = "EgressOnlyInternetGateway";
            /// `ElasticFileSystem`. Update: replaces.
            elastic_file_system: VpcEncryptionControlExclusion = "ElasticFileSystem";
            /// `InternetGateway`. Update: replaces.
            internet_gateway: VpcEncryptionControlExclusion = "InternetGateway";
            /// `Lambda`. Update: replaces.
            lambda: VpcEncryptionControlExclusion = "Lambda";
            /// `NatGateway`. Update: replaces.
            nat_gateway: VpcEncryptionControlExclusion = "NatGateway";
            /// `VirtualPrivateGateway`. Update: replaces.
            virtual_private_gateway: VpcEncryptionControlExclusion = "VirtualPrivateGateway";
            /// `VpcLattice`. Update: replaces.
            vpc_lattice: VpcEncryptionControlExclusion = "VpcLattice";
            /// `VpcPeering`. Update: replaces.
            vpc_peering: VpcEncryptionControlExclusion = "VpcPeering";
        }
    }

    values! {
        /// `EgressOnlyInternetGatewayExclusion` of `AWS::EC2::VPC`.
        EgressOnlyInternetGatewayExclusion {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `ElasticFileSystemExclusion` of `AWS::EC2::VPC`.
        ElasticFileSystemExclusion {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `InstanceTenancy` of `AWS::EC2::VPC`.
        InstanceTenancy {
            DEDICATED = "dedicated",
            DEFAULT = "default",
            HOST = "host",
        }
    }

    values! {
        /// `InternetGatewayExclusion` of `AWS::EC2::VPC`.
        InternetGatewayExclusion {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `LambdaExclusion` of `AWS::EC2::VPC`.
        LambdaExclusion {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `Mode` of `AWS::EC2::VPC`.
        Mode {
            MONITOR = "monitor",
            ENFORCE = "enforce",
        }
    }

    values! {
        /// `NatGatewayExclusion` of `AWS::EC2::VPC`.
        NatGatewayExclusion {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `VirtualPrivateGatewayExclusion` of `AWS::EC2::VPC`.
        VirtualPrivateGatewayExclusion {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `VpcLatticeExclusion` of `AWS::EC2::VPC`.
        VpcLatticeExclusion {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `VpcPeeringExclusion` of `AWS::EC2::VPC`.
        VpcPeeringExclusion {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }
}

resource! {
    /// `AWS::EC2::VPCBlockPublicAccessExclusion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessexclusion.html).
    VPCBlockPublicAccessExclusion = "AWS::EC2::VPCBlockPublicAccessExclusion", Ref = Ec2VpcBlockPublicAccessExclusionId;
    tags "Tags" List;
    new (internet_gateway_exclusion_mode: vpc_block_public_access_exclusion::InternetGatewayExclusionMode = "InternetGatewayExclusionMode");
    set {
        /// `InternetGatewayExclusionMode`. Update: in place.
        internet_gateway_exclusion_mode: vpc_block_public_access_exclusion::InternetGatewayExclusionMode = "InternetGatewayExclusionMode";
        /// `SubnetId`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
        /// `Tags`. Update: in place.
        tags: List<vpc_block_public_access_exclusion::Tag> = "Tags";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
    }
    ref exclusion_id;
}

/// Property types of `AWS::EC2::VPCBlockPublicAccessExclusion`.
pub mod vpc_block_public_access_exclusion {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    values! {
        /// `InternetGatewayExclusionMode` of `AWS::EC2::VPCBlockPublicAccessExclusion`.
        InternetGatewayExclusionMode {
            ALLOW_BIDIRECTIONAL = "allow-bidirectional",
            ALLOW_EGRESS = "allow-egress",
        }
    }
}

resource! {
    /// `AWS::EC2::VPCBlockPublicAccessOptions`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html).
    VPCBlockPublicAccessOptions = "AWS::EC2::VPCBlockPublicAccessOptions", Ref = Ec2VpcBlockPublicAccessOptionsAccountId;
    new (internet_gateway_block_mode: vpc_block_public_access_options::InternetGatewayBlockMode = "InternetGatewayBlockMode");
    set {
        /// `InternetGatewayBlockMode`. Update: in place.
        internet_gateway_block_mode: vpc_block_public_access_options::InternetGatewayBlockMode = "InternetGatewayBlockMode";
    }
    get {
        /// `ExclusionsAllowed`
        exclusions_allowed: Str = "ExclusionsAllowed";
    }
    ref account_id;
}

/// Property types of `AWS::EC2::VPCBlockPublicAccessOptions`.
pub mod vpc_block_public_access_options {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `InternetGatewayBlockMode` of `AWS::EC2::VPCBlockPublicAccessOptions`.
        InternetGatewayBlockMode {
            BLOCK_BIDIRECTIONAL = "block-bidirectional",
            BLOCK_INGRESS = "block-ingress",
        }
    }
}

resource! {
    /// `AWS::EC2::VPCCidrBlock`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html).
    VPCCidrBlock = "AWS::EC2::VPCCidrBlock", Ref = Str;
    new (vpc_id: Ec2VpcId = "VpcId");
    set {
        /// `AmazonProvidedIpv6CidrBlock`. Update: replaces.
        amazon_provided_ipv6_cidr_block: Bool = "AmazonProvidedIpv6CidrBlock";
        /// `CidrBlock`. Update: replaces.
        cidr_block: Str = "CidrBlock";
        /// `Ipv4IpamPoolId`. Update: replaces.
        ipv4_ipam_pool_id: Str = "Ipv4IpamPoolId";
        /// `Ipv4NetmaskLength`. Update: replaces.
        ipv4_netmask_length: Int = "Ipv4NetmaskLength";
        /// `Ipv6CidrBlock`. Update: replaces.
        ipv6_cidr_block: Str = "Ipv6CidrBlock";
        /// `Ipv6CidrBlockNetworkBorderGroup`. Update: replaces.
        ipv6_cidr_block_network_border_group: Str = "Ipv6CidrBlockNetworkBorderGroup";
        /// `Ipv6IpamPoolId`. Update: replaces.
        ipv6_ipam_pool_id: Str = "Ipv6IpamPoolId";
        /// `Ipv6NetmaskLength`. Update: replaces.
        ipv6_netmask_length: Int = "Ipv6NetmaskLength";
        /// `Ipv6Pool`. Update: replaces.
        ipv6_pool: Str = "Ipv6Pool";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `IpSource`
        ip_source: Str = "IpSource";
        /// `Ipv6AddressAttribute`
        ipv6_address_attribute: Str = "Ipv6AddressAttribute";
    }
}

resource! {
    /// `AWS::EC2::VPCDHCPOptionsAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcdhcpoptionsassociation.html).
    VPCDHCPOptionsAssociation = "AWS::EC2::VPCDHCPOptionsAssociation", Ref = Str;
    new_with VPCDHCPOptionsAssociationRequired {
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
        /// `DhcpOptionsId`. Update: replaces.
        dhcp_options_id: Ec2DhcpOptionsId = "DhcpOptionsId",
    }
    set {
        /// `DhcpOptionsId`. Update: replaces.
        dhcp_options_id: Ec2DhcpOptionsId = "DhcpOptionsId";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
    }
}

resource! {
    /// `AWS::EC2::VPCEncryptionControl`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html).
    VPCEncryptionControl = "AWS::EC2::VPCEncryptionControl", Ref = Ec2VpcEncryptionControlId;
    tags "Tags" List;
    new ();
    set {
        /// `EgressOnlyInternetGatewayExclusionInput`. Update: in place.
        egress_only_internet_gateway_exclusion_input: vpc_encryption_control::EgressOnlyInternetGatewayExclusionInput = "EgressOnlyInternetGatewayExclusionInput";
        /// `ElasticFileSystemExclusionInput`. Update: in place.
        elastic_file_system_exclusion_input: vpc_encryption_control::ElasticFileSystemExclusionInput = "ElasticFileSystemExclusionInput";
        /// `InternetGatewayExclusionInput`. Update: in place.
        internet_gateway_exclusion_input: vpc_encryption_control::InternetGatewayExclusionInput = "InternetGatewayExclusionInput";
        /// `LambdaExclusionInput`. Update: in place.
        lambda_exclusion_input: vpc_encryption_control::LambdaExclusionInput = "LambdaExclusionInput";
        /// `Mode`. Update: in place.
        mode: vpc_encryption_control::Mode = "Mode";
        /// `NatGatewayExclusionInput`. Update: in place.
        nat_gateway_exclusion_input: vpc_encryption_control::NatGatewayExclusionInput = "NatGatewayExclusionInput";
        /// `Tags`. Update: in place.
        tags: List<vpc_encryption_control::Tag> = "Tags";
        /// `VirtualPrivateGatewayExclusionInput`. Update: in place.
        virtual_private_gateway_exclusion_input: vpc_encryption_control::VirtualPrivateGatewayExclusionInput = "VirtualPrivateGatewayExclusionInput";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
        /// `VpcLatticeExclusionInput`. Update: in place.
        vpc_lattice_exclusion_input: vpc_encryption_control::VpcLatticeExclusionInput = "VpcLatticeExclusionInput";
        /// `VpcPeeringExclusionInput`. Update: in place.
        vpc_peering_exclusion_input: vpc_encryption_control::VpcPeeringExclusionInput = "VpcPeeringExclusionInput";
    }
    get {
        /// `ResourceExclusions`
        resource_exclusions: Json = "ResourceExclusions";
        /// `ResourceExclusions.EgressOnlyInternetGateway`
        resource_exclusions_egress_only_internet_gateway: Json = "ResourceExclusions.EgressOnlyInternetGateway";
        /// `ResourceExclusions.EgressOnlyInternetGateway.State`
        resource_exclusions_egress_only_internet_gateway_state: Str = "ResourceExclusions.EgressOnlyInternetGateway.State";
        /// `ResourceExclusions.EgressOnlyInternetGateway.StateMessage`
        resource_exclusions_egress_only_internet_gateway_state_message: Str = "ResourceExclusions.EgressOnlyInternetGateway.StateMessage";
        /// `ResourceExclusions.ElasticFileSystem`
        resource_exclusions_elastic_file_system: Json = "ResourceExclusions.ElasticFileSystem";
        /// `ResourceExclusions.ElasticFileSystem.State`
        resource_exclusions_elastic_file_system_state: Str = "ResourceExclusions.ElasticFileSystem.State";
        /// `ResourceExclusions.ElasticFileSystem.StateMessage`
        resource_exclusions_elastic_file_system_state_message: Str = "ResourceExclusions.ElasticFileSystem.StateMessage";
        /// `ResourceExclusions.InternetGateway`
        resource_exclusions_internet_gateway: Json = "ResourceExclusions.InternetGateway";
        /// `ResourceExclusions.InternetGateway.State`
        resource_exclusions_internet_gateway_state: Str = "ResourceExclusions.InternetGateway.State";
        /// `ResourceExclusions.InternetGateway.StateMessage`
        resource_exclusions_internet_gateway_state_message: Str = "ResourceExclusions.InternetGateway.StateMessage";
        /// `ResourceExclusions.Lambda`
        resource_exclusions_lambda: Json = "ResourceExclusions.Lambda";
        /// `ResourceExclusions.Lambda.State`
        resource_exclusions_lambda_state: Str = "ResourceExclusions.Lambda.State";
        /// `ResourceExclusions.Lambda.StateMessage`
        resource_exclusions_lambda_state_message: Str = "ResourceExclusions.Lambda.StateMessage";
        /// `ResourceExclusions.NatGateway`
        resource_exclusions_nat_gateway: Json = "ResourceExclusions.NatGateway";
        /// `ResourceExclusions.NatGateway.State`
        resource_exclusions_nat_gateway_state: Str = "ResourceExclusions.NatGateway.State";
        /// `ResourceExclusions.NatGateway.StateMessage`
        resource_exclusions_nat_gateway_state_message: Str = "ResourceExclusions.NatGateway.StateMessage";
        /// `ResourceExclusions.VirtualPrivateGateway`
        resource_exclusions_virtual_private_gateway: Json = "ResourceExclusions.VirtualPrivateGateway";
        /// `ResourceExclusions.VirtualPrivateGateway.State`
        resource_exclusions_virtual_private_gateway_state: Str = "ResourceExclusions.VirtualPrivateGateway.State";
        /// `ResourceExclusions.VirtualPrivateGateway.StateMessage`
        resource_exclusions_virtual_private_gateway_state_message: Str = "ResourceExclusions.VirtualPrivateGateway.StateMessage";
        /// `ResourceExclusions.VpcLattice`
        resource_exclusions_vpc_lattice: Json = "ResourceExclusions.VpcLattice";
        /// `ResourceExclusions.VpcLattice.State`
        resource_exclusions_vpc_lattice_state: Str = "ResourceExclusions.VpcLattice.State";
        /// `ResourceExclusions.VpcLattice.StateMessage`
        resource_exclusions_vpc_lattice_state_message: Str = "ResourceExclusions.VpcLattice.StateMessage";
        /// `ResourceExclusions.VpcPeering`
        resource_exclusions_vpc_peering: Json = "ResourceExclusions.VpcPeering";
        /// `ResourceExclusions.VpcPeering.State`
        resource_exclusions_vpc_peering_state: Str = "ResourceExclusions.VpcPeering.State";
        /// `ResourceExclusions.VpcPeering.StateMessage`
        resource_exclusions_vpc_peering_state_message: Str = "ResourceExclusions.VpcPeering.StateMessage";
        /// `State`
        state: Str = "State";
        /// `StateMessage`
        state_message: Str = "StateMessage";
    }
    ref vpc_encryption_control_id;
}

/// Property types of `AWS::EC2::VPCEncryptionControl`.
pub mod vpc_encryption_control {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    pub use super::vpc::Mode;

    values! {
        /// `EgressOnlyInternetGatewayExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
        EgressOnlyInternetGatewayExclusionInput {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `ElasticFileSystemExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
        ElasticFileSystemExclusionInput {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `InternetGatewayExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
        InternetGatewayExclusionInput {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `LambdaExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
        LambdaExclusionInput {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `NatGatewayExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
        NatGatewayExclusionInput {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `VirtualPrivateGatewayExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
        VirtualPrivateGatewayExclusionInput {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `VpcLatticeExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
        VpcLatticeExclusionInput {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }

    values! {
        /// `VpcPeeringExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
        VpcPeeringExclusionInput {
            ENABLE = "enable",
            DISABLE = "disable",
        }
    }
}

resource! {
    /// `AWS::EC2::VPCEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html).
    VPCEndpoint = "AWS::EC2::VPCEndpoint", Ref = Ec2VpcEndpointId;
    tags "Tags" List;
    new (vpc_id: Ec2VpcId = "VpcId");
    set {
        /// `DnsOptions`. Update: in place.
        dns_options: vpc_endpoint::DnsOptionsSpecification = "DnsOptions";
        /// `IpAddressType`. Update: in place.
        ip_address_type: vpc_endpoint::IpAddressType = "IpAddressType";
        /// `PolicyDocument`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `PrivateDnsEnabled`. Update: in place.
        private_dns_enabled: Bool = "PrivateDnsEnabled";
        /// `ResourceConfigurationArn`. Update: replaces.
        resource_configuration_arn: Str = "ResourceConfigurationArn";
        /// `RouteTableIds`: no item twice. Update: in place.
        route_table_ids: List<Ec2RouteTableId> = "RouteTableIds";
        /// `SecurityGroupIds`: no item twice. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `ServiceName`. Update: replaces.
        service_name: Str = "ServiceName";
        /// `ServiceNetworkArn`. Update: replaces.
        service_network_arn: Str = "ServiceNetworkArn";
        /// `ServiceRegion`. Update: replaces.
        service_region: Str = "ServiceRegion";
        /// `SubnetIds`: no item twice. Update: in place.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        /// `Tags`. Update: in place.
        tags: List<vpc_endpoint::Tag> = "Tags";
        /// `VpcEndpointType`. Update: replaces.
        vpc_endpoint_type: vpc_endpoint::VpcEndpointType = "VpcEndpointType";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `CreationTimestamp`
        creation_timestamp: Str = "CreationTimestamp";
        /// `DnsEntries`
        dns_entries: List<Str> = "DnsEntries";
        /// `NetworkInterfaceIds`
        network_interface_ids: List<Str> = "NetworkInterfaceIds";
    }
    ref id;
}

/// Property types of `AWS::EC2::VPCEndpoint`.
pub mod vpc_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    property! {
        /// `DnsOptionsSpecification` of `AWS::EC2::VPCEndpoint`.
        DnsOptionsSpecification;
        new ();
        set {
            /// `DnsRecordIpType`. Update: in place.
            dns_record_ip_type: DnsRecordIpType = "DnsRecordIpType";
            /// `PrivateDnsOnlyForInboundResolverEndpoint`. Update: in place.
            private_dns_only_for_inbound_resolver_endpoint: PrivateDnsOnlyForInboundResolverEndpoint = "PrivateDnsOnlyForInboundResolverEndpoint";
            /// `PrivateDnsPreference`. Update: replaces.
            private_dns_preference: PrivateDnsPreference = "PrivateDnsPreference";
            /// `PrivateDnsSpecifiedDomains`: 1 to 10 items, 1 to 255 characters. Update: replaces.
            private_dns_specified_domains: List<Str> = "PrivateDnsSpecifiedDomains";
        }
    }

    values! {
        /// `DnsRecordIpType` of `AWS::EC2::VPCEndpoint`.
        DnsRecordIpType {
            IPV4 = "ipv4",
            IPV6 = "ipv6",
            DUALSTACK = "dualstack",
            SERVICE_DEFINED = "service-defined",
            NOT_SPECIFIED = "not-specified",
        }
    }

    values! {
        /// `IpAddressType` of `AWS::EC2::VPCEndpoint`.
        IpAddressType {
            IPV4 = "ipv4",
            IPV6 = "ipv6",
            DUALSTACK = "dualstack",
            NOT_SPECIFIED = "not-specified",
        }
    }

    values! {
        /// `PrivateDnsOnlyForInboundResolverEndpoint` of `AWS::EC2::VPCEndpoint`.
        PrivateDnsOnlyForInboundResolverEndpoint {
            ONLY_INBOUND_RESOLVER = "OnlyInboundResolver",
            ALL_RESOLVERS = "AllResolvers",
            NOT_SPECIFIED = "NotSpecified",
        }
    }

    values! {
        /// `PrivateDnsPreference` of `AWS::EC2::VPCEndpoint`.
        PrivateDnsPreference {
            VERIFIED_DOMAINS_ONLY = "VERIFIED_DOMAINS_ONLY",
            ALL_DOMAINS = "ALL_DOMAINS",
            VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS = "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
            SPECIFIED_DOMAINS_ONLY = "SPECIFIED_DOMAINS_ONLY",
        }
    }

    values! {
        /// `VpcEndpointType` of `AWS::EC2::VPCEndpoint`.
        VpcEndpointType {
            INTERFACE = "Interface",
            GATEWAY = "Gateway",
            GATEWAY_LOAD_BALANCER = "GatewayLoadBalancer",
            SERVICE_NETWORK = "ServiceNetwork",
            RESOURCE = "Resource",
            TUNNEL = "Tunnel",
        }
    }
}

resource! {
    /// `AWS::EC2::VPCEndpointConnectionNotification`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointconnectionnotification.html).
    VPCEndpointConnectionNotification = "AWS::EC2::VPCEndpointConnectionNotification", Ref = Ec2VpcEndpointConnectionNotificationId;
    new (connection_events: List<Str> = "ConnectionEvents", connection_notification_arn: Arn = "ConnectionNotificationArn");
    set {
        /// `ConnectionEvents`. Update: in place.
        connection_events: List<Str> = "ConnectionEvents";
        /// `ConnectionNotificationArn`. Update: in place.
        connection_notification_arn: Arn = "ConnectionNotificationArn";
        /// `ServiceId`. Update: replaces.
        service_id: Ec2VpcEndpointServiceId = "ServiceId";
        /// `VPCEndpointId`. Update: replaces.
        vpc_endpoint_id: Str = "VPCEndpointId";
    }
    get {
    }
    ref vpc_endpoint_connection_notification_id;
}

resource! {
    /// `AWS::EC2::VPCEndpointService`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservice.html).
    VPCEndpointService = "AWS::EC2::VPCEndpointService", Ref = Ec2VpcEndpointServiceId;
    tags "Tags" List;
    new ();
    set {
        /// `AcceptanceRequired`. Update: in place.
        acceptance_required: Bool = "AcceptanceRequired";
        /// `ContributorInsightsEnabled`. Update: in place.
        contributor_insights_enabled: Bool = "ContributorInsightsEnabled";
        /// `GatewayLoadBalancerArns`. Update: in place.
        gateway_load_balancer_arns: List<Str> = "GatewayLoadBalancerArns";
        /// `NetworkLoadBalancerArns`. Update: in place.
        network_load_balancer_arns: List<ElasticLoadBalancingV2LoadBalancerArn> = "NetworkLoadBalancerArns";
        /// `PayerResponsibility`. Update: in place.
        payer_responsibility: Str = "PayerResponsibility";
        /// `PrivateDnsName`. Update: in place.
        private_dns_name: Str = "PrivateDnsName";
        /// `PrivateDnsNameConfiguration`. Update: in place.
        private_dns_name_configuration: vpc_endpoint_service::PrivateDnsNameConfiguration = "PrivateDnsNameConfiguration";
        /// `SupportedIpAddressTypes`. Update: in place.
        supported_ip_address_types: List<vpc_endpoint_service::IpAddressType> = "SupportedIpAddressTypes";
        /// `SupportedRegions`: no item twice. Update: in place.
        supported_regions: List<Str> = "SupportedRegions";
        /// `Tags`. Update: in place.
        tags: List<vpc_endpoint_service::Tag> = "Tags";
    }
    get {
        /// `PrivateDnsNameConfiguration.Name`
        private_dns_name_configuration_name: Str = "PrivateDnsNameConfiguration.Name";
        /// `PrivateDnsNameConfiguration.State`
        private_dns_name_configuration_state: Str = "PrivateDnsNameConfiguration.State";
        /// `PrivateDnsNameConfiguration.Type`
        private_dns_name_configuration_type: Str = "PrivateDnsNameConfiguration.Type";
        /// `PrivateDnsNameConfiguration.Value`
        private_dns_name_configuration_value: Str = "PrivateDnsNameConfiguration.Value";
    }
    ref service_id;
}

/// Property types of `AWS::EC2::VPCEndpointService`.
pub mod vpc_endpoint_service {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    property! {
        /// `PrivateDnsNameConfiguration` of `AWS::EC2::VPCEndpointService`.
        PrivateDnsNameConfiguration;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `State`. Update: in place.
            state: Str = "State";
            /// `Type`. Update: in place.
            type_: Str = "Type";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `IpAddressType` of `AWS::EC2::VPCEndpointService`.
        IpAddressType {
            IPV4 = "ipv4",
            IPV6 = "ipv6",
        }
    }
}

resource! {
    /// `AWS::EC2::VPCEndpointServicePermissions`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservicepermissions.html).
    VPCEndpointServicePermissions = "AWS::EC2::VPCEndpointServicePermissions", Ref = Ec2VpcEndpointServicePermissionsServiceId;
    new (service_id: Ec2VpcEndpointServiceId = "ServiceId");
    set {
        /// `AllowedPrincipals`. Update: in place.
        allowed_principals: List<Str> = "AllowedPrincipals";
        /// `ServiceId`. Update: replaces.
        service_id: Ec2VpcEndpointServiceId = "ServiceId";
    }
    get {
    }
    ref service_id;
}

resource! {
    /// `AWS::EC2::VPCGatewayAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html).
    VPCGatewayAttachment = "AWS::EC2::VPCGatewayAttachment", Ref = Str;
    new (vpc_id: Ec2VpcId = "VpcId");
    set {
        /// `InternetGatewayId`. Update: in place.
        internet_gateway_id: Ec2InternetGatewayId = "InternetGatewayId";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
        /// `VpnGatewayId`. Update: in place.
        vpn_gateway_id: Ec2VpnGatewayId = "VpnGatewayId";
    }
    get {
        /// `AttachmentType`
        attachment_type: Str = "AttachmentType";
    }
}

resource! {
    /// `AWS::EC2::VPCPeeringConnection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcpeeringconnection.html).
    VPCPeeringConnection = "AWS::EC2::VPCPeeringConnection", Ref = Ec2VpcPeeringConnectionId;
    tags "Tags" List;
    new_with VPCPeeringConnectionRequired {
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
        /// `PeerVpcId`. Update: replaces.
        peer_vpc_id: Ec2VpcId = "PeerVpcId",
    }
    set {
        /// `AssumeRoleRegion`. Update: may replace.
        assume_role_region: Str = "AssumeRoleRegion";
        /// `PeerOwnerId`. Update: replaces.
        peer_owner_id: Str = "PeerOwnerId";
        /// `PeerRegion`. Update: replaces.
        peer_region: Str = "PeerRegion";
        /// `PeerRoleArn`. Update: may replace.
        peer_role_arn: IamRoleArn = "PeerRoleArn";
        /// `PeerVpcId`. Update: replaces.
        peer_vpc_id: Ec2VpcId = "PeerVpcId";
        /// `Tags`. Update: in place.
        tags: List<vpc_peering_connection::Tag> = "Tags";
        /// `VpcId`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::EC2::VPCPeeringConnection`.
pub mod vpc_peering_connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;
}

resource! {
    /// `AWS::EC2::VPNConcentrator`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconcentrator.html).
    VPNConcentrator = "AWS::EC2::VPNConcentrator", Ref = Ec2VpnConcentratorId;
    tags "Tags" List;
    new (type_: Str = "Type");
    set {
        /// `Tags`. Update: in place.
        tags: List<vpn_concentrator::Tag> = "Tags";
        /// `TransitGatewayId`. Update: replaces.
        transit_gateway_id: Str = "TransitGatewayId";
        /// `Type`. Update: replaces.
        type_: Str = "Type";
    }
    get {
        /// `TransitGatewayAttachmentId`
        transit_gateway_attachment_id: Str = "TransitGatewayAttachmentId";
    }
    ref vpn_concentrator_id;
}

/// Property types of `AWS::EC2::VPNConcentrator`.
pub mod vpn_concentrator {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;
}

resource! {
    /// `AWS::EC2::VPNConnection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html).
    VPNConnection = "AWS::EC2::VPNConnection", Ref = Ec2VpnConnectionId;
    tags "Tags" List;
    new_with VPNConnectionRequired {
        /// `Type`. Update: replaces.
        type_: Str = "Type",
        /// `CustomerGatewayId`. Update: may replace.
        customer_gateway_id: Ec2CustomerGatewayId = "CustomerGatewayId",
    }
    set {
        /// `CustomerGatewayId`. Update: may replace.
        customer_gateway_id: Ec2CustomerGatewayId = "CustomerGatewayId";
        /// `EnableAcceleration`. Update: replaces.
        enable_acceleration: Bool = "EnableAcceleration";
        /// `LocalIpv4NetworkCidr`. Update: replaces.
        local_ipv4_network_cidr: Str = "LocalIpv4NetworkCidr";
        /// `LocalIpv6NetworkCidr`. Update: replaces.
        local_ipv6_network_cidr: Str = "LocalIpv6NetworkCidr";
        /// `OutsideIpAddressType`. Update: replaces.
        outside_ip_address_type: Str = "OutsideIpAddressType";
        /// `PreSharedKeyStorage`. Update: replaces.
        pre_shared_key_storage: vpn_connection::PreSharedKeyStorage = "PreSharedKeyStorage";
        /// `RemoteIpv4NetworkCidr`. Update: replaces.
        remote_ipv4_network_cidr: Str = "RemoteIpv4NetworkCidr";
        /// `RemoteIpv6NetworkCidr`. Update: replaces.
        remote_ipv6_network_cidr: Str = "RemoteIpv6NetworkCidr";
        /// `StaticRoutesOnly`. Update: replaces.
        static_routes_only: Bool = "StaticRoutesOnly";
        /// `Tags`. Update: in place.
        tags: List<vpn_connection::Tag> = "Tags";
        /// `TransitGatewayId`. Update: may replace.
        transit_gateway_id: Ec2TransitGatewayId = "TransitGatewayId";
        /// `TransportTransitGatewayAttachmentId`. Update: replaces.
        transport_transit_gateway_attachment_id: Str = "TransportTransitGatewayAttachmentId";
        /// `TunnelBandwidth`: default `"standard"`. Update: in place.
        tunnel_bandwidth: vpn_connection::TunnelBandwidth = "TunnelBandwidth";
        /// `TunnelInsideIpVersion`. Update: replaces.
        tunnel_inside_ip_version: Str = "TunnelInsideIpVersion";
        /// `Type`. Update: replaces.
        type_: Str = "Type";
        /// `VpnConcentratorId`. Update: replaces.
        vpn_concentrator_id: Str = "VpnConcentratorId";
        /// `VpnGatewayId`. Update: may replace.
        vpn_gateway_id: Ec2VpnGatewayId = "VpnGatewayId";
        /// `VpnTunnelOptionsSpecifications`. Update: may replace.
        vpn_tunnel_options_specifications: List<vpn_connection::VpnTunnelOptionsSpecification> = "VpnTunnelOptionsSpecifications";
    }
    get {
    }
    ref vpn_connection_id;
}

/// Property types of `AWS::EC2::VPNConnection`.
pub mod vpn_connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    property! {
        /// `CloudwatchLogOptionsSpecification` of `AWS::EC2::VPNConnection`.
        CloudwatchLogOptionsSpecification;
        new ();
        set {
            /// `BgpLogEnabled`. Update: may replace.
            bgp_log_enabled: Bool = "BgpLogEnabled";
            /// `BgpLogGroupArn`. Update: may replace.
            bgp_log_group_arn: Str = "BgpLogGroupArn";
            /// `BgpLogOutputFormat`. Update: may replace.
            bgp_log_output_format: BgpLogOutputFormat = "BgpLogOutputFormat";
            /// `LogEnabled`. Update: may replace.
            log_enabled: Bool = "LogEnabled";
            /// `LogGroupArn`. Update: may replace.
            log_group_arn: Str = "LogGroupArn";
            /// `LogOutputFormat`. Update: may replace.
            log_output_format: LogOutputFormat = "LogOutputFormat";
        }
    }

    property! {
        /// `IKEVersionsRequestListValue` of `AWS::EC2::VPNConnection`.
        IKEVersionsRequestListValue;
        new ();
        set {
            /// `Value`. Update: may replace.
            value: IKEVersionsRequestListValueValue = "Value";
        }
    }

    property! {
        /// `Phase1DHGroupNumbersRequestListValue` of `AWS::EC2::VPNConnection`.
        Phase1DHGroupNumbersRequestListValue;
        new ();
        set {
            /// `Value`: one of 2, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24. Update: may replace.
            value: Int = "Value";
        }
    }

    property! {
        /// `Phase1EncryptionAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
        Phase1EncryptionAlgorithmsRequestListValue;
        new ();
        set {
            /// `Value`. Update: may replace.
            value: Phase1EncryptionAlgorithmsRequestListValueValue = "Value";
        }
    }

    property! {
        /// `Phase1IntegrityAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
        Phase1IntegrityAlgorithmsRequestListValue;
        new ();
        set {
            /// `Value`. Update: may replace.
            value: Phase1IntegrityAlgorithmsRequestListValueValue = "Value";
        }
    }

    property! {
        /// `Phase2DHGroupNumbersRequestListValue` of `AWS::EC2::VPNConnection`.
        Phase2DHGroupNumbersRequestListValue;
        new ();
        set {
            /// `Value`: one of 2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24. Update: may replace.
            value: Int = "Value";
        }
    }

    property! {
        /// `Phase2EncryptionAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
        Phase2EncryptionAlgorithmsRequestListValue;
        new ();
        set {
            /// `Value`. Update: may replace.
            value: Phase2EncryptionAlgorithmsRequestListValueValue = "Value";
        }
    }

    property! {
        /// `Phase2IntegrityAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
        Phase2IntegrityAlgorithmsRequestListValue;
        new ();
        set {
            /// `Value`. Update: may replace.
            value: Phase2IntegrityAlgorithmsRequestListValueValue = "Value";
        }
    }

    property! {
        /// `VpnTunnelLogOptionsSpecification` of `AWS::EC2::VPNConnection`.
        VpnTunnelLogOptionsSpecification;
        new ();
        set {
            /// `CloudwatchLogOptions`. Update: may replace.
            cloudwatch_log_options: CloudwatchLogOptionsSpecification = "CloudwatchLogOptions";
        }
    }

    property! {
        /// `VpnTunnelOptionsSpecification` of `AWS::EC2::VPNConnection`.
        VpnTunnelOptionsSpecification;
        new ();
        set {
            /// `DPDTimeoutAction`. Update: may replace.
            dpd_timeout_action: DPDTimeoutAction = "DPDTimeoutAction";
            /// `DPDTimeoutSeconds`: at least 30. Update: may replace.
            dpd_timeout_seconds: Int = "DPDTimeoutSeconds";
            /// `EnableTunnelLifecycleControl`. Update: may replace.
            enable_tunnel_lifecycle_control: Bool = "EnableTunnelLifecycleControl";
            /// `IKEVersions`. Update: may replace.
            ike_versions: List<IKEVersionsRequestListValue> = "IKEVersions";
            /// `LogOptions`. Update: may replace.
            log_options: VpnTunnelLogOptionsSpecification = "LogOptions";
            /// `Phase1DHGroupNumbers`. Update: may replace.
            phase1_dh_group_numbers: List<Phase1DHGroupNumbersRequestListValue> = "Phase1DHGroupNumbers";
            /// `Phase1EncryptionAlgorithms`. Update: may replace.
            phase1_encryption_algorithms: List<Phase1EncryptionAlgorithmsRequestListValue> = "Phase1EncryptionAlgorithms";
            /// `Phase1IntegrityAlgorithms`. Update: may replace.
            phase1_integrity_algorithms: List<Phase1IntegrityAlgorithmsRequestListValue> = "Phase1IntegrityAlgorithms";
            /// `Phase1LifetimeSeconds`: 900 to 28 800. Update: may replace.
            phase1_lifetime_seconds: Int = "Phase1LifetimeSeconds";
            /// `Phase2DHGroupNumbers`. Update: may replace.
            phase2_dh_group_numbers: List<Phase2DHGroupNumbersRequestListValue> = "Phase2DHGroupNumbers";
            /// `Phase2EncryptionAlgorithms`. Update: may replace.
            phase2_encryption_algorithms: List<Phase2EncryptionAlgorithmsRequestListValue> = "Phase2EncryptionAlgorithms";
            /// `Phase2IntegrityAlgorithms`. Update: may replace.
            phase2_integrity_algorithms: List<Phase2IntegrityAlgorithmsRequestListValue> = "Phase2IntegrityAlgorithms";
            /// `Phase2LifetimeSeconds`: 900 to 3600. Update: may replace.
            phase2_lifetime_seconds: Int = "Phase2LifetimeSeconds";
            /// `PreSharedKey`. Update: may replace.
            pre_shared_key: Str = "PreSharedKey";
            /// `RekeyFuzzPercentage`: 0 to 100. Update: may replace.
            rekey_fuzz_percentage: Int = "RekeyFuzzPercentage";
            /// `RekeyMarginTimeSeconds`: at least 60. Update: may replace.
            rekey_margin_time_seconds: Int = "RekeyMarginTimeSeconds";
            /// `ReplayWindowSize`: 64 to 2048. Update: may replace.
            replay_window_size: Int = "ReplayWindowSize";
            /// `StartupAction`. Update: may replace.
            startup_action: StartupAction = "StartupAction";
            /// `TunnelInsideCidr`. Update: may replace.
            tunnel_inside_cidr: Str = "TunnelInsideCidr";
            /// `TunnelInsideIpv6Cidr`. Update: may replace.
            tunnel_inside_ipv6_cidr: Str = "TunnelInsideIpv6Cidr";
        }
    }

    values! {
        /// `BgpLogOutputFormat` of `AWS::EC2::VPNConnection`.
        BgpLogOutputFormat {
            JSON = "json",
            TEXT = "text",
        }
    }

    values! {
        /// `DPDTimeoutAction` of `AWS::EC2::VPNConnection`.
        DPDTimeoutAction {
            CLEAR = "clear",
            NONE = "none",
            RESTART = "restart",
        }
    }

    values! {
        /// `IKEVersionsRequestListValueValue` of `AWS::EC2::VPNConnection`.
        IKEVersionsRequestListValueValue {
            IKEV1 = "ikev1",
            IKEV2 = "ikev2",
        }
    }

    values! {
        /// `LogOutputFormat` of `AWS::EC2::VPNConnection`.
        LogOutputFormat {
            JSON = "json",
            TEXT = "text",
        }
    }

    values! {
        /// `Phase1EncryptionAlgorithmsRequestListValueValue` of `AWS::EC2::VPNConnection`.
        Phase1EncryptionAlgorithmsRequestListValueValue {
            AES128 = "AES128",
            AES256 = "AES256",
            AES128_GCM_16 = "AES128-GCM-16",
            AES256_GCM_16 = "AES256-GCM-16",
        }
    }

    values! {
        /// `Phase1IntegrityAlgorithmsRequestListValueValue` of `AWS::EC2::VPNConnection`.
        Phase1IntegrityAlgorithmsRequestListValueValue {
            SHA1 = "SHA1",
            SHA2_256 = "SHA2-256",
            SHA2_384 = "SHA2-384",
            SHA2_512 = "SHA2-512",
        }
    }

    values! {
        /// `Phase2EncryptionAlgorithmsRequestListValueValue` of `AWS::EC2::VPNConnection`.
        Phase2EncryptionAlgorithmsRequestListValueValue {
            AES128 = "AES128",
            AES256 = "AES256",
            AES128_GCM_16 = "AES128-GCM-16",
            AES256_GCM_16 = "AES256-GCM-16",
        }
    }

    values! {
        /// `Phase2IntegrityAlgorithmsRequestListValueValue` of `AWS::EC2::VPNConnection`.
        Phase2IntegrityAlgorithmsRequestListValueValue {
            SHA1 = "SHA1",
            SHA2_256 = "SHA2-256",
            SHA2_384 = "SHA2-384",
            SHA2_512 = "SHA2-512",
        }
    }

    values! {
        /// `PreSharedKeyStorage` of `AWS::EC2::VPNConnection`.
        PreSharedKeyStorage {
            STANDARD = "Standard",
            SECRETS_MANAGER = "SecretsManager",
        }
    }

    values! {
        /// `StartupAction` of `AWS::EC2::VPNConnection`.
        StartupAction {
            ADD = "add",
            START = "start",
        }
    }

    values! {
        /// `TunnelBandwidth` of `AWS::EC2::VPNConnection`.
        TunnelBandwidth {
            STANDARD = "standard",
            LARGE = "large",
        }
    }
}

resource! {
    /// `AWS::EC2::VPNConnectionRoute`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnectionroute.html).
    VPNConnectionRoute = "AWS::EC2::VPNConnectionRoute", Ref = Str;
    new_with VPNConnectionRouteRequired {
        /// `DestinationCidrBlock`. Update: replaces.
        destination_cidr_block: Str = "DestinationCidrBlock",
        /// `VpnConnectionId`. Update: replaces.
        vpn_connection_id: Ec2VpnConnectionId = "VpnConnectionId",
    }
    set {
        /// `DestinationCidrBlock`. Update: replaces.
        destination_cidr_block: Str = "DestinationCidrBlock";
        /// `VpnConnectionId`. Update: replaces.
        vpn_connection_id: Ec2VpnConnectionId = "VpnConnectionId";
    }
    get {
    }
}

resource! {
    /// `AWS::EC2::VPNGateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngateway.html).
    VPNGateway = "AWS::EC2::VPNGateway", Ref = Ec2VpnGatewayId;
    tags "Tags" List;
    new (type_: Str = "Type");
    set {
        /// `AmazonSideAsn`. Update: replaces.
        amazon_side_asn: Int = "AmazonSideAsn";
        /// `Tags`. Update: in place.
        tags: List<vpn_gateway::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: Str = "Type";
    }
    get {
    }
    ref vpn_gateway_id;
}

/// Property types of `AWS::EC2::VPNGateway`.
pub mod vpn_gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;
}

resource! {
    /// `AWS::EC2::VPNGatewayRoutePropagation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngatewayroutepropagation.html).
    VPNGatewayRoutePropagation = "AWS::EC2::VPNGatewayRoutePropagation", Ref = Ec2VpnGatewayRoutePropagationId;
    new (route_table_ids: List<Str> = "RouteTableIds", vpn_gateway_id: Str = "VpnGatewayId");
    set {
        /// `RouteTableIds`. Update: in place.
        route_table_ids: List<Str> = "RouteTableIds";
        /// `VpnGatewayId`. Update: in place.
        vpn_gateway_id: Str = "VpnGatewayId";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::EC2::VerifiedAccessEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html).
    VerifiedAccessEndpoint = "AWS::EC2::VerifiedAccessEndpoint", Ref = Ec2VerifiedAccessEndpointId;
    tags "Tags" List;
    new (attachment_type: verified_access_endpoint::AttachmentType = "AttachmentType", endpoint_type: verified_access_endpoint::EndpointType = "EndpointType", verified_access_group_id: Str = "VerifiedAccessGroupId");
    set {
        /// `ApplicationDomain`. Update: replaces.
        application_domain: Str = "ApplicationDomain";
        /// `AttachmentType`. Update: replaces.
        attachment_type: verified_access_endpoint::AttachmentType = "AttachmentType";
        /// `CidrOptions`. Update: in place.
        cidr_options: verified_access_endpoint::CidrOptions = "CidrOptions";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `DomainCertificateArn`. Update: replaces.
        domain_certificate_arn: Str = "DomainCertificateArn";
        /// `EndpointDomainPrefix`. Update: replaces.
        endpoint_domain_prefix: Str = "EndpointDomainPrefix";
        /// `EndpointType`. Update: replaces.
        endpoint_type: verified_access_endpoint::EndpointType = "EndpointType";
        /// `LoadBalancerOptions`. Update: in place.
        load_balancer_options: verified_access_endpoint::LoadBalancerOptions = "LoadBalancerOptions";
        /// `NetworkInterfaceOptions`. Update: in place.
        network_interface_options: verified_access_endpoint::NetworkInterfaceOptions = "NetworkInterfaceOptions";
        /// `PolicyDocument`. Update: in place.
        policy_document: Str = "PolicyDocument";
        /// `PolicyEnabled`. Update: in place.
        policy_enabled: Bool = "PolicyEnabled";
        /// `RdsOptions`. Update: in place.
        rds_options: verified_access_endpoint::RdsOptions = "RdsOptions";
        /// `SecurityGroupIds`: no item twice. Update: replaces.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SseSpecification`. Update: in place.
        sse_specification: verified_access_endpoint::SseSpecification = "SseSpecification";
        /// `Tags`: no item twice. Update: in place.
        tags: List<verified_access_endpoint::Tag> = "Tags";
        /// `VerifiedAccessGroupId`. Update: in place.
        verified_access_group_id: Str = "VerifiedAccessGroupId";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `DeviceValidationDomain`
        device_validation_domain: Str = "DeviceValidationDomain";
        /// `EndpointDomain`
        endpoint_domain: Str = "EndpointDomain";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `Status`
        status: Str = "Status";
        /// `VerifiedAccessInstanceId`
        verified_access_instance_id: Str = "VerifiedAccessInstanceId";
    }
    ref verified_access_endpoint_id;
}

/// Property types of `AWS::EC2::VerifiedAccessEndpoint`.
pub mod verified_access_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    property! {
        /// `CidrOptions` of `AWS::EC2::VerifiedAccessEndpoint`.
        CidrOptions;
        new ();
        set {
            /// `Cidr`. Update: replaces.
            cidr: Str = "Cidr";
            /// `PortRanges`: no item twice. Update: in place.
            port_ranges: List<PortRange> = "PortRanges";
            /// `Protocol`. Update: replaces.
            protocol: Protocol = "Protocol";
            /// `SubnetIds`: no item twice. Update: replaces.
            subnet_ids: List<Str> = "SubnetIds";
        }
    }

    property! {
        /// `LoadBalancerOptions` of `AWS::EC2::VerifiedAccessEndpoint`.
        LoadBalancerOptions;
        new ();
        set {
            /// `LoadBalancerArn`. Update: replaces.
            load_balancer_arn: Str = "LoadBalancerArn";
            /// `Port`: 1 to 65 535. Update: in place.
            port: Int = "Port";
            /// `PortRanges`: no item twice. Update: in place.
            port_ranges: List<PortRange> = "PortRanges";
            /// `Protocol`. Update: in place.
            protocol: Protocol = "Protocol";
            /// `SubnetIds`: no item twice. Update: in place.
            subnet_ids: List<Str> = "SubnetIds";
        }
    }

    property! {
        /// `NetworkInterfaceOptions` of `AWS::EC2::VerifiedAccessEndpoint`.
        NetworkInterfaceOptions;
        new ();
        set {
            /// `NetworkInterfaceId`. Update: replaces.
            network_interface_id: Str = "NetworkInterfaceId";
            /// `Port`: 1 to 65 535. Update: in place.
            port: Int = "Port";
            /// `PortRanges`: no item twice. Update: in place.
            port_ranges: List<PortRange> = "PortRanges";
            /// `Protocol`. Update: in place.
            protocol: Protocol = "Protocol";
        }
    }

    property! {
        /// `PortRange` of `AWS::EC2::VerifiedAccessEndpoint`.
        PortRange;
        new ();
        set {
            /// `FromPort`: 1 to 65 535. Update: in place.
            from_port: Int = "FromPort";
            /// `ToPort`: 1 to 65 535. Update: in place.
            to_port: Int = "ToPort";
        }
    }

    property! {
        /// `RdsOptions` of `AWS::EC2::VerifiedAccessEndpoint`.
        RdsOptions;
        new ();
        set {
            /// `Port`: 1 to 65 535. Update: in place.
            port: Int = "Port";
            /// `Protocol`. Update: replaces.
            protocol: Protocol = "Protocol";
            /// `RdsDbClusterArn`. Update: replaces.
            rds_db_cluster_arn: Str = "RdsDbClusterArn";
            /// `RdsDbInstanceArn`. Update: replaces.
            rds_db_instance_arn: Str = "RdsDbInstanceArn";
            /// `RdsDbProxyArn`. Update: replaces.
            rds_db_proxy_arn: Str = "RdsDbProxyArn";
            /// `RdsEndpoint`. Update: in place.
            rds_endpoint: Str = "RdsEndpoint";
            /// `SubnetIds`: no item twice. Update: in place.
            subnet_ids: List<Str> = "SubnetIds";
        }
    }

    property! {
        /// `SseSpecification` of `AWS::EC2::VerifiedAccessEndpoint`.
        SseSpecification;
        new ();
        set {
            /// `CustomerManagedKeyEnabled`. Update: in place.
            customer_managed_key_enabled: Bool = "CustomerManagedKeyEnabled";
            /// `KmsKeyArn`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    values! {
        /// `AttachmentType` of `AWS::EC2::VerifiedAccessEndpoint`.
        AttachmentType {
            VPC = "vpc",
        }
    }

    values! {
        /// `EndpointType` of `AWS::EC2::VerifiedAccessEndpoint`.
        EndpointType {
            CIDR = "cidr",
            LOAD_BALANCER = "load-balancer",
            NETWORK_INTERFACE = "network-interface",
            RDS = "rds",
        }
    }

    values! {
        /// `Protocol` of `AWS::EC2::VerifiedAccessEndpoint`.
        Protocol {
            HTTP = "http",
            HTTPS = "https",
            TCP = "tcp",
        }
    }
}

resource! {
    /// `AWS::EC2::VerifiedAccessGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessgroup.html).
    VerifiedAccessGroup = "AWS::EC2::VerifiedAccessGroup", Ref = Ec2VerifiedAccessGroupId;
    tags "Tags" List;
    new (verified_access_instance_id: Str = "VerifiedAccessInstanceId");
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `PolicyDocument`. Update: in place.
        policy_document: Str = "PolicyDocument";
        /// `PolicyEnabled`. Update: in place.
        policy_enabled: Bool = "PolicyEnabled";
        /// `SseSpecification`. Update: in place.
        sse_specification: verified_access_group::SseSpecification = "SseSpecification";
        /// `Tags`: no item twice. Update: in place.
        tags: List<verified_access_group::Tag> = "Tags";
        /// `VerifiedAccessInstanceId`. Update: in place.
        verified_access_instance_id: Str = "VerifiedAccessInstanceId";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `Owner`
        owner_: Str = "Owner";
        /// `VerifiedAccessGroupArn`
        verified_access_group_arn: Ec2VerifiedAccessGroupArn = "VerifiedAccessGroupArn";
    }
    ref verified_access_group_id;
}

/// Property types of `AWS::EC2::VerifiedAccessGroup`.
pub mod verified_access_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    pub use super::verified_access_endpoint::SseSpecification;
}

resource! {
    /// `AWS::EC2::VerifiedAccessInstance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessinstance.html).
    VerifiedAccessInstance = "AWS::EC2::VerifiedAccessInstance", Ref = Ec2VerifiedAccessInstanceId;
    tags "Tags" List;
    new ();
    set {
        /// `CidrEndpointsCustomSubDomain`. Update: in place.
        cidr_endpoints_custom_sub_domain: Str = "CidrEndpointsCustomSubDomain";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `FipsEnabled`. Update: in place.
        fips_enabled: Bool = "FipsEnabled";
        /// `LoggingConfigurations`. Update: in place.
        logging_configurations: verified_access_instance::VerifiedAccessLogs = "LoggingConfigurations";
        /// `Tags`: no item twice. Update: in place.
        tags: List<verified_access_instance::Tag> = "Tags";
        /// `VerifiedAccessTrustProviderIds`: no item twice. Update: in place.
        verified_access_trust_provider_ids: List<Str> = "VerifiedAccessTrustProviderIds";
        /// `VerifiedAccessTrustProviders`: no item twice. Update: in place.
        verified_access_trust_providers: List<verified_access_instance::VerifiedAccessTrustProvider> = "VerifiedAccessTrustProviders";
    }
    get {
        /// `CidrEndpointsCustomSubDomainNameServers`
        cidr_endpoints_custom_sub_domain_name_servers: List<Str> = "CidrEndpointsCustomSubDomainNameServers";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
    }
    ref verified_access_instance_id;
}

/// Property types of `AWS::EC2::VerifiedAccessInstance`.
pub mod verified_access_instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    property! {
        /// `CloudWatchLogs` of `AWS::EC2::VerifiedAccessInstance`.
        CloudWatchLogs;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `LogGroup`. Update: in place.
            log_group: Str = "LogGroup";
        }
    }

    property! {
        /// `KinesisDataFirehose` of `AWS::EC2::VerifiedAccessInstance`.
        KinesisDataFirehose;
        new ();
        set {
            /// `DeliveryStream`. Update: in place.
            delivery_stream: Str = "DeliveryStream";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `S3` of `AWS::EC2::VerifiedAccessInstance`.
        S3;
        new ();
        set {
            /// `BucketName`. Update: in place.
            bucket_name: S3BucketName = "BucketName";
            /// `BucketOwner`. Update: in place.
            bucket_owner: Str = "BucketOwner";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `VerifiedAccessLogs` of `AWS::EC2::VerifiedAccessInstance`.
        VerifiedAccessLogs;
        new ();
        set {
            /// `CloudWatchLogs`. Update: in place.
            cloud_watch_logs: CloudWatchLogs = "CloudWatchLogs";
            /// `IncludeTrustContext`. Update: in place.
            include_trust_context: Bool = "IncludeTrustContext";
            /// `KinesisDataFirehose`. Update: in place.
            kinesis_data_firehose: KinesisDataFirehose = "KinesisDataFirehose";
            /// `LogVersion`. Update: in place.
            log_version: Str = "LogVersion";
            /// `S3`. Update: in place.
            s3: S3 = "S3";
        }
    }

    property! {
        /// `VerifiedAccessTrustProvider` of `AWS::EC2::VerifiedAccessInstance`.
        VerifiedAccessTrustProvider;
        new ();
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `DeviceTrustProviderType`. Update: in place.
            device_trust_provider_type: Str = "DeviceTrustProviderType";
            /// `TrustProviderType`. Update: in place.
            trust_provider_type: Str = "TrustProviderType";
            /// `UserTrustProviderType`. Update: in place.
            user_trust_provider_type: Str = "UserTrustProviderType";
            /// `VerifiedAccessTrustProviderId`. Update: in place.
            verified_access_trust_provider_id: Str = "VerifiedAccessTrustProviderId";
        }
    }
}

resource! {
    /// `AWS::EC2::VerifiedAccessTrustProvider`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccesstrustprovider.html).
    VerifiedAccessTrustProvider = "AWS::EC2::VerifiedAccessTrustProvider", Ref = Ec2VerifiedAccessTrustProviderId;
    tags "Tags" List;
    new (trust_provider_type: verified_access_trust_provider::TrustProviderType = "TrustProviderType", policy_reference_name: Str = "PolicyReferenceName");
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `DeviceOptions`. Update: replaces.
        device_options: verified_access_trust_provider::DeviceOptions = "DeviceOptions";
        /// `DeviceTrustProviderType`. Update: replaces.
        device_trust_provider_type: verified_access_trust_provider::DeviceTrustProviderType = "DeviceTrustProviderType";
        /// `NativeApplicationOidcOptions`. Update: in place.
        native_application_oidc_options: verified_access_trust_provider::NativeApplicationOidcOptions = "NativeApplicationOidcOptions";
        /// `OidcOptions`. Update: in place.
        oidc_options: verified_access_trust_provider::OidcOptions = "OidcOptions";
        /// `PolicyReferenceName`. Update: replaces.
        policy_reference_name: Str = "PolicyReferenceName";
        /// `SseSpecification`. Update: in place.
        sse_specification: verified_access_trust_provider::SseSpecification = "SseSpecification";
        /// `Tags`: no item twice. Update: in place.
        tags: List<verified_access_trust_provider::Tag> = "Tags";
        /// `TrustProviderType`. Update: replaces.
        trust_provider_type: verified_access_trust_provider::TrustProviderType = "TrustProviderType";
        /// `UserTrustProviderType`. Update: replaces.
        user_trust_provider_type: verified_access_trust_provider::UserTrustProviderType = "UserTrustProviderType";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
    }
    ref verified_access_trust_provider_id;
}

/// Property types of `AWS::EC2::VerifiedAccessTrustProvider`.
pub mod verified_access_trust_provider {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_status_check::Tag;

    pub use super::verified_access_endpoint::SseSpecification;

    property! {
        /// `DeviceOptions` of `AWS::EC2::VerifiedAccessTrustProvider`.
        DeviceOptions;
        new ();
        set {
            /// `PublicSigningKeyUrl`. Update: replaces.
            public_signing_key_url: Str = "PublicSigningKeyUrl";
            /// `TenantId`. Update: replaces.
            tenant_id: Str = "TenantId";
        }
    }

    property! {
        /// `NativeApplicationOidcOptions` of `AWS::EC2::VerifiedAccessTrustProvider`.
        NativeApplicationOidcOptions;
        new ();
        set {
            /// `AuthorizationEndpoint`. Update: in place.
            authorization_endpoint: Str = "AuthorizationEndpoint";
            /// `ClientId`. Update: in place.
            client_id: Str = "ClientId";
            /// `ClientSecret`. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `Issuer`. Update: in place.
            issuer: Str = "Issuer";
            /// `PublicSigningKeyEndpoint`. Update: in place.
            public_signing_key_endpoint: Str = "PublicSigningKeyEndpoint";
            /// `Scope`. Update: in place.
            scope: Str = "Scope";
            /// `TokenEndpoint`. Update: in place.
            token_endpoint: Str = "TokenEndpoint";
            /// `UserInfoEndpoint`. Update: in place.
            user_info_endpoint: Str = "UserInfoEndpoint";
        }
    }

    property! {
        /// `OidcOptions` of `AWS::EC2::VerifiedAccessTrustProvider`.
        OidcOptions;
        new ();
        set {
            /// `AuthorizationEndpoint`. Update: in place.
            authorization_endpoint: Str = "AuthorizationEndpoint";
            /// `ClientId`. Update: in place.
            client_id: Str = "ClientId";
            /// `ClientSecret`. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `Issuer`. Update: in place.
            issuer: Str = "Issuer";
            /// `Scope`. Update: in place.
            scope: Str = "Scope";
            /// `TokenEndpoint`. Update: in place.
            token_endpoint: Str = "TokenEndpoint";
            /// `UserInfoEndpoint`. Update: in place.
            user_info_endpoint: Str = "UserInfoEndpoint";
        }
    }

    values! {
        /// `DeviceTrustProviderType` of `AWS::EC2::VerifiedAccessTrustProvider`.
        DeviceTrustProviderType {
            CROWDSTRIKE = "crowdstrike",
            JAMF = "jamf",
            JUMPCLOUD = "jumpcloud",
        }
    }

    values! {
        /// `TrustProviderType` of `AWS::EC2::VerifiedAccessTrustProvider`.
        TrustProviderType {
            DEVICE = "device",
            USER = "user",
        }
    }

    values! {
        /// `UserTrustProviderType` of `AWS::EC2::VerifiedAccessTrustProvider`.
        UserTrustProviderType {
            IAM_IDENTITY_CENTER = "iam-identity-center",
            OIDC = "oidc",
        }
    }
}

resource! {
    /// `AWS::EC2::Volume`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html).
    Volume = "AWS::EC2::Volume", Ref = Ec2VolumeId;
    tags "Tags" List;
    new ();
    set {
        /// `AutoEnableIO`. Update: in place.
        auto_enable_io: Bool = "AutoEnableIO";
        /// `AvailabilityZone`. Update: in place.
        availability_zone: Str = "AvailabilityZone";
        /// `AvailabilityZoneId`. Update: in place.
        availability_zone_id: Str = "AvailabilityZoneId";
        /// `Encrypted`. Update: in place.
        encrypted: Bool = "Encrypted";
        /// `Iops`. Update: in place.
        iops: Int = "Iops";
        /// `KmsKeyId`. Update: in place.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `MultiAttachEnabled`. Update: in place.
        multi_attach_enabled: Bool = "MultiAttachEnabled";
        /// `OutpostArn`. Update: in place.
        outpost_arn: Str = "OutpostArn";
        /// `Size`. Update: in place.
        size: Int = "Size";
        /// `SnapshotId`. Update: in place.
        snapshot_id: Str = "SnapshotId";
        /// `SourceVolumeId`. Update: in place.
        source_volume_id: Str = "SourceVolumeId";
        /// `Tags`. Update: in place.
        tags: List<volume::Tag> = "Tags";
        /// `Throughput`. Update: in place.
        throughput: Int = "Throughput";
        /// `VolumeInitializationRate`. Update: in place.
        volume_initialization_rate: Int = "VolumeInitializationRate";
        /// `VolumeType`. Update: in place.
        volume_type: volume::VolumeType = "VolumeType";
    }
    get {
    }
    ref volume_id;
}

/// Property types of `AWS::EC2::Volume`.
pub mod volume {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::customer_gateway::Tag;

    pub use super::ec2_fleet::VolumeType;
}

resource! {
    /// `AWS::EC2::VolumeAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volumeattachment.html).
    VolumeAttachment = "AWS::EC2::VolumeAttachment", Ref = Str;
    new_with VolumeAttachmentRequired {
        /// `VolumeId`. Update: replaces.
        volume_id: Ec2VolumeId = "VolumeId",
        /// `InstanceId`. Update: replaces.
        instance_id: Ec2InstanceId = "InstanceId",
    }
    set {
        /// `Device`. Update: replaces.
        device: Str = "Device";
        /// `EbsCardIndex`. Update: replaces.
        ebs_card_index: Int = "EbsCardIndex";
        /// `InstanceId`. Update: replaces.
        instance_id: Ec2InstanceId = "InstanceId";
        /// `VolumeId`. Update: replaces.
        volume_id: Ec2VolumeId = "VolumeId";
    }
    get {
    }
}
