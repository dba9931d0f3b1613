// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Lightsail`: 17 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Lightsail::Alarm`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-alarm.html).
    Alarm = "AWS::Lightsail::Alarm", Ref = Str;
    new_with AlarmRequired {
        /// `AlarmName`: `\w[\w\-]*\w`. Update: replaces.
        alarm_name: Str = "AlarmName",
        /// `MonitoredResourceName`: `^\w[\w\-]*\w$`. Update: replaces.
        monitored_resource_name: Str = "MonitoredResourceName",
        /// `MetricName`. Update: replaces.
        metric_name: alarm::MetricName = "MetricName",
        /// `ComparisonOperator`. Update: in place.
        comparison_operator: alarm::ComparisonOperator = "ComparisonOperator",
        /// `EvaluationPeriods`. Update: in place.
        evaluation_periods: Int = "EvaluationPeriods",
        /// `Threshold`. Update: in place.
        threshold: Num = "Threshold",
    }
    set {
        /// `AlarmName`: `\w[\w\-]*\w`. Update: replaces.
        alarm_name: Str = "AlarmName";
        /// `ComparisonOperator`. Update: in place.
        comparison_operator: alarm::ComparisonOperator = "ComparisonOperator";
        /// `ContactProtocols`: no item twice. Update: in place.
        contact_protocols: List<alarm::ContactProtocols> = "ContactProtocols";
        /// `DatapointsToAlarm`. Update: in place.
        datapoints_to_alarm: Int = "DatapointsToAlarm";
        /// `EvaluationPeriods`. Update: in place.
        evaluation_periods: Int = "EvaluationPeriods";
        /// `MetricName`. Update: replaces.
        metric_name: alarm::MetricName = "MetricName";
        /// `MonitoredResourceName`: `^\w[\w\-]*\w$`. Update: replaces.
        monitored_resource_name: Str = "MonitoredResourceName";
        /// `NotificationEnabled`. Update: in place.
        notification_enabled: Bool = "NotificationEnabled";
        /// `NotificationTriggers`: no item twice. Update: in place.
        notification_triggers: List<alarm::NotificationTriggers> = "NotificationTriggers";
        /// `Threshold`. Update: in place.
        threshold: Num = "Threshold";
        /// `TreatMissingData`. Update: in place.
        treat_missing_data: alarm::TreatMissingData = "TreatMissingData";
    }
    get {
        /// `AlarmArn`
        alarm_arn: Arn = "AlarmArn";
        /// `State`
        state: Str = "State";
    }
    ref alarm_name;
}

/// Property types of `AWS::Lightsail::Alarm`.
pub mod alarm {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `ComparisonOperator` of `AWS::Lightsail::Alarm`.
        ComparisonOperator {
            GREATER_THAN_OR_EQUAL_TO_THRESHOLD = "GreaterThanOrEqualToThreshold",
            GREATER_THAN_THRESHOLD = "GreaterThanThreshold",
            LESS_THAN_OR_EQUAL_TO_THRESHOLD = "LessThanOrEqualToThreshold",
            LESS_THAN_THRESHOLD = "LessThanThreshold",
        }
    }

    values! {
        /// `ContactProtocols` of `AWS::Lightsail::Alarm`.
        ContactProtocols {
            EMAIL = "Email",
            SMS = "SMS",
        }
    }

    values! {
        /// `MetricName` of `AWS::Lightsail::Alarm`.
        MetricName {
            BURST_CAPACITY_PERCENTAGE = "BurstCapacityPercentage",
            BURST_CAPACITY_TIME = "BurstCapacityTime",
            CPU_UTILIZATION = "CPUUtilization",
            CLIENT_TLS_NEGOTIATION_ERROR_COUNT = "ClientTLSNegotiationErrorCount",
            DATABASE_CONNECTIONS = "DatabaseConnections",
            DISK_QUEUE_DEPTH = "DiskQueueDepth",
            FREE_STORAGE_SPACE = "FreeStorageSpace",
            FREEABLE_MEMORY = "FreeableMemory",
            HTTP_CODE_INSTANCE_2_XX_COUNT = "HTTPCode_Instance_2XX_Count",
            HTTP_CODE_INSTANCE_3_XX_COUNT = "HTTPCode_Instance_3XX_Count",
            HTTP_CODE_INSTANCE_4_XX_COUNT = "HTTPCode_Instance_4XX_Count",
            HTTP_CODE_INSTANCE_5_XX_COUNT = "HTTPCode_Instance_5XX_Count",
            HTTP_CODE_LB_4_XX_COUNT = "HTTPCode_LB_4XX_Count",
            HTTP_CODE_LB_5_XX_COUNT = "HTTPCode_LB_5XX_Count",
            HEALTHY_HOST_COUNT = "HealthyHostCount",
            INSTANCE_RESPONSE_TIME = "InstanceResponseTime",
            NETWORK_IN = "NetworkIn",
            NETWORK_OUT = "NetworkOut",
            NETWORK_RECEIVE_THROUGHPUT = "NetworkReceiveThroughput",
            NETWORK_TRANSMIT_THROUGHPUT = "NetworkTransmitThroughput",
            REJECTED_CONNECTION_COUNT = "RejectedConnectionCount",
            REQUEST_COUNT = "RequestCount",
            STATUS_CHECK_FAILED = "StatusCheckFailed",
            STATUS_CHECK_FAILED_INSTANCE = "StatusCheckFailed_Instance",
            STATUS_CHECK_FAILED_SYSTEM = "StatusCheckFailed_System",
            SWAP_USAGE = "SwapUsage",
            UNHEALTHY_HOST_COUNT = "UnhealthyHostCount",
        }
    }

    values! {
        /// `NotificationTriggers` of `AWS::Lightsail::Alarm`.
        NotificationTriggers {
            ALARM = "ALARM",
            INSUFFICIENT_DATA = "INSUFFICIENT_DATA",
            OK = "OK",
        }
    }

    values! {
        /// `TreatMissingData` of `AWS::Lightsail::Alarm`.
        TreatMissingData {
            BREACHING = "breaching",
            IGNORE = "ignore",
            MISSING = "missing",
            NOT_BREACHING = "notBreaching",
        }
    }
}

resource! {
    /// `AWS::Lightsail::Bucket`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-bucket.html).
    Bucket = "AWS::Lightsail::Bucket", Ref = Str;
    tags "Tags" List;
    new_with BucketRequired {
        /// `BucketName`: 3 to 54 characters, `^[a-z0-9][a-z0-9-]{1,52}[a-z0-9]$`. Update: replaces.
        bucket_name: Str = "BucketName",
        /// `BundleId`: `\S`. Update: in place.
        bundle_id: Str = "BundleId",
    }
    set {
        /// `AccessRules`. Update: in place.
        access_rules: bucket::AccessRules = "AccessRules";
        /// `BucketName`: 3 to 54 characters, `^[a-z0-9][a-z0-9-]{1,52}[a-z0-9]$`. Update: replaces.
        bucket_name: Str = "BucketName";
        /// `BundleId`: `\S`. Update: in place.
        bundle_id: Str = "BundleId";
        /// `ObjectVersioning`. Update: in place.
        object_versioning: Bool = "ObjectVersioning";
        /// `ReadOnlyAccessAccounts`: no item twice. Update: in place.
        read_only_access_accounts: List<Str> = "ReadOnlyAccessAccounts";
        /// `ResourcesReceivingAccess`: no item twice. Update: in place.
        resources_receiving_access: List<Str> = "ResourcesReceivingAccess";
        /// `Tags`: no item twice. Update: in place.
        tags: List<bucket::Tag> = "Tags";
    }
    get {
        /// `AbleToUpdateBundle`
        able_to_update_bundle: Bool = "AbleToUpdateBundle";
        /// `BucketArn`
        bucket_arn: Arn = "BucketArn";
        /// `Url`
        url: Str = "Url";
    }
    ref bucket_name;
}

/// Property types of `AWS::Lightsail::Bucket`.
pub mod bucket {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessRules` of `AWS::Lightsail::Bucket`.
        AccessRules;
        new ();
        set {
            /// `AllowPublicOverrides`. Update: in place.
            allow_public_overrides: Bool = "AllowPublicOverrides";
            /// `GetObject`. Update: in place.
            get_object: Str = "GetObject";
        }
    }

    property! {
        /// `Tag` of `AWS::Lightsail::Bucket`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::Lightsail::Certificate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-certificate.html).
    Certificate = "AWS::Lightsail::Certificate", Ref = Str;
    tags "Tags" List;
    new_with CertificateRequired {
        /// `CertificateName`. Update: replaces.
        certificate_name: Str = "CertificateName",
        /// `DomainName`. Update: replaces.
        domain_name: Str = "DomainName",
    }
    set {
        /// `CertificateName`. Update: replaces.
        certificate_name: Str = "CertificateName";
        /// `DomainName`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `SubjectAlternativeNames`: no item twice. Update: replaces.
        subject_alternative_names: List<Str> = "SubjectAlternativeNames";
        /// `Tags`: no item twice. Update: in place.
        tags: List<certificate::Tag> = "Tags";
    }
    get {
        /// `CertificateArn`
        certificate_arn: Arn = "CertificateArn";
        /// `Status`
        status: Str = "Status";
    }
    ref certificate_name;
}

/// Property types of `AWS::Lightsail::Certificate`.
pub mod certificate {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bucket::Tag;
}

resource! {
    /// `AWS::Lightsail::ContactMethod`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-contactmethod.html).
    ContactMethod = "AWS::Lightsail::ContactMethod", Ref = Arn;
    new (protocol: contact_method::Protocol = "Protocol", contact_endpoint: Str = "ContactEndpoint");
    set {
        /// `ContactEndpoint`: 1 to 256 characters. Update: replaces.
        contact_endpoint: Str = "ContactEndpoint";
        /// `Protocol`. Update: replaces.
        protocol: contact_method::Protocol = "Protocol";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Name`
        name: Str = "Name";
        /// `ResourceType`
        resource_type: Str = "ResourceType";
        /// `Status`
        status: Str = "Status";
        /// `SupportCode`
        support_code: Str = "SupportCode";
    }
    ref arn;
}

/// Property types of `AWS::Lightsail::ContactMethod`.
pub mod contact_method {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `Protocol` of `AWS::Lightsail::ContactMethod`.
        Protocol {
            EMAIL = "Email",
            SMS = "SMS",
        }
    }
}

resource! {
    /// `AWS::Lightsail::Container`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-container.html).
    Container = "AWS::Lightsail::Container", Ref = Str;
    tags "Tags" List;
    new (service_name: Str = "ServiceName", power: container::Power = "Power", scale: Int = "Scale");
    set {
        /// `ContainerServiceDeployment`. Update: in place.
        container_service_deployment: container::ContainerServiceDeployment = "ContainerServiceDeployment";
        /// `IsDisabled`. Update: in place.
        is_disabled: Bool = "IsDisabled";
        /// `Power`. Update: in place.
        power: container::Power = "Power";
        /// `PrivateRegistryAccess`. Update: in place.
        private_registry_access: container::PrivateRegistryAccess = "PrivateRegistryAccess";
        /// `PublicDomainNames`: no item twice. Update: in place.
        public_domain_names: List<container::PublicDomainName> = "PublicDomainNames";
        /// `Scale`: 1 to 20. Update: in place.
        scale: Int = "Scale";
        /// `ServiceName`: 1 to 63 characters, `^[a-z0-9]{1,2}|[a-z0-9][a-z0-9-]+[a-z0-9]$`. Update: replaces.
        service_name: Str = "ServiceName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<container::Tag> = "Tags";
    }
    get {
        /// `ContainerArn`
        container_arn: Arn = "ContainerArn";
        /// `PrincipalArn`
        principal_arn: Arn = "PrincipalArn";
        /// `PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn`
        private_registry_access_ecr_image_puller_role_principal_arn: Arn = "PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn";
        /// `Url`
        url: Str = "Url";
    }
    ref service_name;
}

/// Property types of `AWS::Lightsail::Container`.
pub mod container {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bucket::Tag;

    property! {
        /// `Container` of `AWS::Lightsail::Container`.
        Container;
        new ();
        set {
            /// `Command`: no item twice. Update: in place.
            command: List<Str> = "Command";
            /// `ContainerName`. Update: in place.
            container_name: Str = "ContainerName";
            /// `Environment`: no item twice. Update: in place.
            environment: List<EnvironmentVariable> = "Environment";
            /// `Image`. Update: in place.
            image: Str = "Image";
            /// `Ports`: no item twice. Update: in place.
            ports: List<PortInfo> = "Ports";
        }
    }

    property! {
        /// `ContainerServiceDeployment` of `AWS::Lightsail::Container`.
        ContainerServiceDeployment;
        new ();
        set {
            /// `Containers`: no item twice. Update: in place.
            containers: List<Container> = "Containers";
            /// `PublicEndpoint`. Update: in place.
            public_endpoint: PublicEndpoint = "PublicEndpoint";
        }
    }

    property! {
        /// `EcrImagePullerRole` of `AWS::Lightsail::Container`.
        EcrImagePullerRole;
        new ();
        set {
            /// `IsActive`. Update: in place.
            is_active: Bool = "IsActive";
            /// `PrincipalArn`. Update: in place.
            principal_arn: Str = "PrincipalArn";
        }
    }

    property! {
        /// `EnvironmentVariable` of `AWS::Lightsail::Container`.
        EnvironmentVariable;
        new ();
        set {
            /// `Value`. Update: in place.
            value: Str = "Value";
            /// `Variable`. Update: in place.
            variable: Str = "Variable";
        }
    }

    property! {
        /// `HealthCheckConfig` of `AWS::Lightsail::Container`.
        HealthCheckConfig;
        new ();
        set {
            /// `HealthyThreshold`. Update: in place.
            healthy_threshold: Int = "HealthyThreshold";
            /// `IntervalSeconds`. Update: in place.
            interval_seconds: Int = "IntervalSeconds";
            /// `Path`. Update: in place.
            path: Str = "Path";
            /// `SuccessCodes`. Update: in place.
            success_codes: Str = "SuccessCodes";
            /// `TimeoutSeconds`. Update: in place.
            timeout_seconds: Int = "TimeoutSeconds";
            /// `UnhealthyThreshold`. Update: in place.
            unhealthy_threshold: Int = "UnhealthyThreshold";
        }
    }

    property! {
        /// `PortInfo` of `AWS::Lightsail::Container`.
        PortInfo;
        new ();
        set {
            /// `Port`. Update: in place.
            port: Str = "Port";
            /// `Protocol`. Update: in place.
            protocol: Str = "Protocol";
        }
    }

    property! {
        /// `PrivateRegistryAccess` of `AWS::Lightsail::Container`.
        PrivateRegistryAccess;
        new ();
        set {
            /// `EcrImagePullerRole`. Update: in place.
            ecr_image_puller_role: EcrImagePullerRole = "EcrImagePullerRole";
        }
    }

    property! {
        /// `PublicDomainName` of `AWS::Lightsail::Container`.
        PublicDomainName;
        new ();
        set {
            /// `CertificateName`. Update: in place.
            certificate_name: Str = "CertificateName";
            /// `DomainNames`: no item twice. Update: in place.
            domain_names: List<Str> = "DomainNames";
        }
    }

    property! {
        /// `PublicEndpoint` of `AWS::Lightsail::Container`.
        PublicEndpoint;
        new ();
        set {
            /// `ContainerName`. Update: in place.
            container_name: Str = "ContainerName";
            /// `ContainerPort`. Update: in place.
            container_port: Int = "ContainerPort";
            /// `HealthCheckConfig`. Update: in place.
            health_check_config: HealthCheckConfig = "HealthCheckConfig";
        }
    }

    values! {
        /// `Power` of `AWS::Lightsail::Container`.
        Power {
            LARGE = "large",
            MEDIUM = "medium",
            MICRO = "micro",
            NANO = "nano",
            SMALL = "small",
            XLARGE = "xlarge",
        }
    }
}

resource! {
    /// `AWS::Lightsail::Database`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-database.html).
    Database = "AWS::Lightsail::Database", Ref = Str;
    tags "Tags" List;
    new_with DatabaseRequired {
        /// `RelationalDatabaseName`: 2 to 255 characters, `\w[\w\-]*\w`. Update: replaces.
        relational_database_name: Str = "RelationalDatabaseName",
        /// `RelationalDatabaseBlueprintId`: 1 to 255 characters. Update: replaces.
        relational_database_blueprint_id: Str = "RelationalDatabaseBlueprintId",
        /// `RelationalDatabaseBundleId`: 1 to 255 characters. Update: replaces.
        relational_database_bundle_id: Str = "RelationalDatabaseBundleId",
        /// `MasterDatabaseName`: 1 to 255 characters. Update: replaces.
        master_database_name: Str = "MasterDatabaseName",
        /// `MasterUsername`: 1 to 63 characters. Update: replaces.
        master_username: Str = "MasterUsername",
    }
    set {
        /// `AvailabilityZone`: 1 to 255 characters. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `BackupRetention`. Update: in place.
        backup_retention: Bool = "BackupRetention";
        /// `CaCertificateIdentifier`. Update: in place.
        ca_certificate_identifier: Str = "CaCertificateIdentifier";
        /// `MasterDatabaseName`: 1 to 255 characters. Update: replaces.
        master_database_name: Str = "MasterDatabaseName";
        /// `MasterUserPassword`: 1 to 63 characters. Update: in place.
        master_user_password: Str = "MasterUserPassword";
        /// `MasterUsername`: 1 to 63 characters. Update: replaces.
        master_username: Str = "MasterUsername";
        /// `PreferredBackupWindow`. Update: in place.
        preferred_backup_window: Str = "PreferredBackupWindow";
        /// `PreferredMaintenanceWindow`. Update: in place.
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `PubliclyAccessible`. Update: in place.
        publicly_accessible: Bool = "PubliclyAccessible";
        /// `RelationalDatabaseBlueprintId`: 1 to 255 characters. Update: replaces.
        relational_database_blueprint_id: Str = "RelationalDatabaseBlueprintId";
        /// `RelationalDatabaseBundleId`: 1 to 255 characters. Update: replaces.
        relational_database_bundle_id: Str = "RelationalDatabaseBundleId";
        /// `RelationalDatabaseName`: 2 to 255 characters, `\w[\w\-]*\w`. Update: replaces.
        relational_database_name: Str = "RelationalDatabaseName";
        /// `RelationalDatabaseParameters`: no item twice. Update: in place.
        relational_database_parameters: List<database::RelationalDatabaseParameter> = "RelationalDatabaseParameters";
        /// `RotateMasterUserPassword`. Update: in place.
        rotate_master_user_password: Bool = "RotateMasterUserPassword";
        /// `Tags`: no item twice. Update: in place.
        tags: List<database::Tag> = "Tags";
    }
    get {
        /// `DatabaseArn`
        database_arn: Arn = "DatabaseArn";
    }
    ref relational_database_name;
}

/// Property types of `AWS::Lightsail::Database`.
pub mod database {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bucket::Tag;

    property! {
        /// `RelationalDatabaseParameter` of `AWS::Lightsail::Database`.
        RelationalDatabaseParameter;
        new ();
        set {
            /// `AllowedValues`. Update: in place.
            allowed_values: Str = "AllowedValues";
            /// `ApplyMethod`. Update: in place.
            apply_method: Str = "ApplyMethod";
            /// `ApplyType`. Update: in place.
            apply_type: Str = "ApplyType";
            /// `DataType`. Update: in place.
            data_type: Str = "DataType";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `IsModifiable`. Update: in place.
            is_modifiable: Bool = "IsModifiable";
            /// `ParameterName`. Update: in place.
            parameter_name: Str = "ParameterName";
            /// `ParameterValue`. Update: in place.
            parameter_value: Str = "ParameterValue";
        }
    }
}

resource! {
    /// `AWS::Lightsail::DatabaseSnapshot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-databasesnapshot.html).
    DatabaseSnapshot = "AWS::Lightsail::DatabaseSnapshot", Ref = Str;
    tags "Tags" List;
    new_with DatabaseSnapshotRequired {
        /// `RelationalDatabaseSnapshotName`: 2 to 255 characters, `^\w[\w\-]*\w$`. Update: replaces.
        relational_database_snapshot_name: Str = "RelationalDatabaseSnapshotName",
        /// `RelationalDatabaseName`: `^\w[\w\-]*\w$`. Update: replaces.
        relational_database_name: Str = "RelationalDatabaseName",
    }
    set {
        /// `RelationalDatabaseName`: `^\w[\w\-]*\w$`. Update: replaces.
        relational_database_name: Str = "RelationalDatabaseName";
        /// `RelationalDatabaseSnapshotName`: 2 to 255 characters, `^\w[\w\-]*\w$`. Update: replaces.
        relational_database_snapshot_name: Str = "RelationalDatabaseSnapshotName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<database_snapshot::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Engine`
        engine: Str = "Engine";
        /// `EngineVersion`
        engine_version: Str = "EngineVersion";
        /// `FromRelationalDatabaseArn`
        from_relational_database_arn: Arn = "FromRelationalDatabaseArn";
        /// `FromRelationalDatabaseBlueprintId`
        from_relational_database_blueprint_id: Str = "FromRelationalDatabaseBlueprintId";
        /// `FromRelationalDatabaseBundleId`
        from_relational_database_bundle_id: Str = "FromRelationalDatabaseBundleId";
        /// `FromRelationalDatabaseName`
        from_relational_database_name: Str = "FromRelationalDatabaseName";
        /// `Location`
        location: Json = "Location";
        /// `Location.AvailabilityZone`
        location_availability_zone: Str = "Location.AvailabilityZone";
        /// `Location.RegionName`
        location_region_name: Str = "Location.RegionName";
        /// `Name`
        name: Str = "Name";
        /// `ResourceType`
        resource_type: Str = "ResourceType";
        /// `SizeInGb`
        size_in_gb: Int = "SizeInGb";
        /// `State`
        state: Str = "State";
        /// `SupportCode`
        support_code: Str = "SupportCode";
    }
    ref relational_database_snapshot_name;
}

/// Property types of `AWS::Lightsail::DatabaseSnapshot`.
pub mod database_snapshot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bucket::Tag;
}

resource! {
    /// `AWS::Lightsail::Disk`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disk.html).
    Disk = "AWS::Lightsail::Disk", Ref = Str;
    tags "Tags" List;
    new (disk_name: Str = "DiskName", size_in_gb: Int = "SizeInGb");
    set {
        /// `AddOns`. Update: in place.
        add_ons: List<disk::AddOn> = "AddOns";
        /// `AvailabilityZone`: 1 to 255 characters, `\S`. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `DiskName`: 1 to 254 characters, `^[a-zA-Z0-9][\w\-.]*[a-zA-Z0-9]$`. Update: replaces.
        disk_name: Str = "DiskName";
        /// `Location`. Update: in place.
        location: disk::Location = "Location";
        /// `SizeInGb`. Update: replaces.
        size_in_gb: Int = "SizeInGb";
        /// `Tags`: no item twice. Update: in place.
        tags: List<disk::Tag> = "Tags";
    }
    get {
        /// `AttachedTo`
        attached_to: Str = "AttachedTo";
        /// `AttachmentState`
        attachment_state: Str = "AttachmentState";
        /// `DiskArn`
        disk_arn: Arn = "DiskArn";
        /// `Iops`
        iops: Int = "Iops";
        /// `IsAttached`
        is_attached: Bool = "IsAttached";
        /// `Location.AvailabilityZone`
        location_availability_zone: Str = "Location.AvailabilityZone";
        /// `Location.RegionName`
        location_region_name: Str = "Location.RegionName";
        /// `Path`
        path: Str = "Path";
        /// `ResourceType`
        resource_type: Str = "ResourceType";
        /// `State`
        state: Str = "State";
        /// `SupportCode`
        support_code: Str = "SupportCode";
    }
    ref disk_name;
}

/// Property types of `AWS::Lightsail::Disk`.
pub mod disk {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bucket::Tag;

    property! {
        /// `AddOn` of `AWS::Lightsail::Disk`.
        AddOn;
        new (add_on_type: AddOnType = "AddOnType");
        set {
            /// `AutoSnapshotAddOnRequest`. Update: in place.
            auto_snapshot_add_on_request: AutoSnapshotAddOn = "AutoSnapshotAddOnRequest";
            /// `Status`. Update: in place.
            status: Status = "Status";
        }
    }

    property! {
        /// `AutoSnapshotAddOn` of `AWS::Lightsail::Disk`.
        AutoSnapshotAddOn;
        new ();
        set {
            /// `SnapshotTimeOfDay`: `^[0-9]{2}:00$`. Update: in place.
            snapshot_time_of_day: Str = "SnapshotTimeOfDay";
        }
    }

    property! {
        /// `Location` of `AWS::Lightsail::Disk`.
        Location;
        new ();
        set {
            /// `AvailabilityZone`. Update: in place.
            availability_zone: Str = "AvailabilityZone";
            /// `RegionName`. Update: in place.
            region_name: Str = "RegionName";
        }
    }

    values! {
        /// `AddOnType` of `AWS::Lightsail::Disk`.
        AddOnType {
            AUTO_SNAPSHOT = "AutoSnapshot",
            STOP_INSTANCE_ON_IDLE = "StopInstanceOnIdle",
        }
    }

    values! {
        /// `Status` of `AWS::Lightsail::Disk`.
        Status {
            ENABLING = "Enabling",
            DISABLING = "Disabling",
            ENABLED = "Enabled",
            TERMINATING = "Terminating",
            TERMINATED = "Terminated",
            DISABLED = "Disabled",
            FAILED = "Failed",
        }
    }
}

resource! {
    /// `AWS::Lightsail::DiskSnapshot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disksnapshot.html).
    DiskSnapshot = "AWS::Lightsail::DiskSnapshot", Ref = Str;
    tags "Tags" List;
    new_with DiskSnapshotRequired {
        /// `DiskSnapshotName`: 2 to 255 characters, `^\w[\w\-]*\w$`. Update: replaces.
        disk_snapshot_name: Str = "DiskSnapshotName",
        /// `DiskName`: 2 to 255 characters, `^\w[\w\-]*\w$`. Update: replaces.
        disk_name: Str = "DiskName",
    }
    set {
        /// `DiskName`: 2 to 255 characters, `^\w[\w\-]*\w$`. Update: replaces.
        disk_name: Str = "DiskName";
        /// `DiskSnapshotName`: 2 to 255 characters, `^\w[\w\-]*\w$`. Update: replaces.
        disk_snapshot_name: Str = "DiskSnapshotName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<disk_snapshot::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DiskSnapshotArn`
        disk_snapshot_arn: Arn = "DiskSnapshotArn";
        /// `FromDiskName`
        from_disk_name: Str = "FromDiskName";
        /// `IsFromAutoSnapshot`
        is_from_auto_snapshot: Bool = "IsFromAutoSnapshot";
        /// `Location`
        location: Json = "Location";
        /// `Location.AvailabilityZone`
        location_availability_zone: Str = "Location.AvailabilityZone";
        /// `Location.RegionName`
        location_region_name: Str = "Location.RegionName";
        /// `Progress`
        progress: Str = "Progress";
        /// `ResourceType`
        resource_type: Str = "ResourceType";
        /// `SizeInGb`
        size_in_gb: Int = "SizeInGb";
        /// `State`
        state: Str = "State";
        /// `SupportCode`
        support_code: Str = "SupportCode";
    }
    ref disk_snapshot_name;
}

/// Property types of `AWS::Lightsail::DiskSnapshot`.
pub mod disk_snapshot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bucket::Tag;
}

resource! {
    /// `AWS::Lightsail::Distribution`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html).
    Distribution = "AWS::Lightsail::Distribution", Ref = Str;
    tags "Tags" List;
    new_with DistributionRequired {
        /// `DistributionName`: `\w[\w\-]*\w`. Update: replaces.
        distribution_name: Str = "DistributionName",
        /// `BundleId`. Update: in place.
        bundle_id: Str = "BundleId",
        /// `DefaultCacheBehavior`. Update: in place.
        default_cache_behavior: distribution::CacheBehavior = "DefaultCacheBehavior",
        /// `Origin`. Update: in place.
        origin: distribution::InputOrigin = "Origin",
    }
    set {
        /// `BundleId`. Update: in place.
        bundle_id: Str = "BundleId";
        /// `CacheBehaviorSettings`. Update: in place.
        cache_behavior_settings: distribution::CacheSettings = "CacheBehaviorSettings";
        /// `CacheBehaviors`: no item twice. Update: in place.
        cache_behaviors: List<distribution::CacheBehaviorPerPath> = "CacheBehaviors";
        /// `CertificateName`: `^\w[\w\-]*\w$`. Update: in place.
        certificate_name: Str = "CertificateName";
        /// `DefaultCacheBehavior`. Update: in place.
        default_cache_behavior: distribution::CacheBehavior = "DefaultCacheBehavior";
        /// `DistributionName`: `\w[\w\-]*\w`. Update: replaces.
        distribution_name: Str = "DistributionName";
        /// `IpAddressType`. Update: replaces.
        ip_address_type: distribution::IpAddressType = "IpAddressType";
        /// `IsEnabled`. Update: in place.
        is_enabled: Bool = "IsEnabled";
        /// `Origin`. Update: in place.
        origin: distribution::InputOrigin = "Origin";
        /// `Tags`: no item twice. Update: in place.
        tags: List<distribution::Tag> = "Tags";
    }
    get {
        /// `AbleToUpdateBundle`
        able_to_update_bundle: Bool = "AbleToUpdateBundle";
        /// `DistributionArn`
        distribution_arn: Arn = "DistributionArn";
        /// `Status`
        status: Str = "Status";
    }
    ref distribution_name;
}

/// Property types of `AWS::Lightsail::Distribution`.
pub mod distribution {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bucket::Tag;

    property! {
        /// `CacheBehavior` of `AWS::Lightsail::Distribution`.
        CacheBehavior;
        new ();
        set {
            /// `Behavior`. Update: in place.
            behavior: Behavior = "Behavior";
        }
    }

    property! {
        /// `CacheBehaviorPerPath` of `AWS::Lightsail::Distribution`.
        CacheBehaviorPerPath;
        new ();
        set {
            /// `Behavior`. Update: in place.
            behavior: Behavior = "Behavior";
            /// `Path`. Update: in place.
            path: Str = "Path";
        }
    }

    property! {
        /// `CacheSettings` of `AWS::Lightsail::Distribution`.
        CacheSettings;
        new ();
        set {
            /// `AllowedHTTPMethods`: `\S`. Update: in place.
            allowed_http_methods: Str = "AllowedHTTPMethods";
            /// `CachedHTTPMethods`: `\S`. Update: in place.
            cached_http_methods: Str = "CachedHTTPMethods";
            /// `DefaultTTL`. Update: in place.
            default_ttl: Int = "DefaultTTL";
            /// `ForwardedCookies`. Update: in place.
            forwarded_cookies: CookieObject = "ForwardedCookies";
            /// `ForwardedHeaders`. Update: in place.
            forwarded_headers: HeaderObject = "ForwardedHeaders";
            /// `ForwardedQueryStrings`. Update: in place.
            forwarded_query_strings: QueryStringObject = "ForwardedQueryStrings";
            /// `MaximumTTL`. Update: in place.
            maximum_ttl: Int = "MaximumTTL";
            /// `MinimumTTL`. Update: in place.
            minimum_ttl: Int = "MinimumTTL";
        }
    }

    property! {
        /// `CookieObject` of `AWS::Lightsail::Distribution`.
        CookieObject;
        new ();
        set {
            /// `CookiesAllowList`: no item twice. Update: in place.
            cookies_allow_list: List<Str> = "CookiesAllowList";
            /// `Option`. Update: in place.
            option: Option = "Option";
        }
    }

    property! {
        /// `HeaderObject` of `AWS::Lightsail::Distribution`.
        HeaderObject;
        new ();
        set {
            /// `HeadersAllowList`: no item twice. Update: in place.
            headers_allow_list: List<Str> = "HeadersAllowList";
            /// `Option`. Update: in place.
            option: Option = "Option";
        }
    }

    property! {
        /// `InputOrigin` of `AWS::Lightsail::Distribution`.
        InputOrigin;
        new ();
        set {
            /// `Name`: `^\w[\w\-]*\w$`. Update: in place.
            name: Str = "Name";
            /// `ProtocolPolicy`. Update: in place.
            protocol_policy: ProtocolPolicy = "ProtocolPolicy";
            /// `RegionName`. Update: in place.
            region_name: RegionName = "RegionName";
        }
    }

    property! {
        /// `QueryStringObject` of `AWS::Lightsail::Distribution`.
        QueryStringObject;
        new ();
        set {
            /// `Option`. Update: in place.
            option: Bool = "Option";
            /// `QueryStringsAllowList`: no item twice. Update: in place.
            query_strings_allow_list: List<Str> = "QueryStringsAllowList";
        }
    }

    values! {
        /// `Behavior` of `AWS::Lightsail::Distribution`.
        Behavior {
            CACHE = "cache",
            DONT_CACHE = "dont-cache",
        }
    }

    values! {
        /// `IpAddressType` of `AWS::Lightsail::Distribution`.
        IpAddressType {
            DUALSTACK = "dualstack",
            IPV4 = "ipv4",
            IPV6 = "ipv6",
        }
    }

    values! {
        /// `Option` of `AWS::Lightsail::Distribution`.
        Option {
            ALL = "all",
            ALLOW_LIST = "allow-list",
            NONE = "none",
        }
    }

    values! {
        /// `ProtocolPolicy` of `AWS::Lightsail::Distribution`.
        ProtocolPolicy {
            HTTP_ONLY = "http-only",
            HTTPS_ONLY = "https-only",
        }
    }

    values! {
        /// `RegionName` of `AWS::Lightsail::Distribution`.
        RegionName {
            AP_EAST_1 = "ap-east-1",
            AP_NORTHEAST_1 = "ap-northeast-1",
            AP_NORTHEAST_2 = "ap-northeast-2",
            AP_SOUTH_1 = "ap-south-1",
            AP_SOUTHEAST_1 = "ap-southeast-1",
            AP_SOUTHEAST_2 = "ap-southeast-2",
            AP_SOUTHEAST_3 = "ap-southeast-3",
            AP_SOUTHEAST_5 = "ap-southeast-5",
            CA_CENTRAL_1 = "ca-central-1",
            EU_CENTRAL_1 = "eu-central-1",
            EU_NORTH_1 = "eu-north-1",
            EU_SOUTH_2 = "eu-south-2",
            EU_WEST_1 = "eu-west-1",
            EU_WEST_2 = "eu-west-2",
            EU_WEST_3 = "eu-west-3",
            SA_EAST_1 = "sa-east-1",
            US_EAST_1 = "us-east-1",
            US_EAST_2 = "us-east-2",
            US_WEST_1 = "us-west-1",
            US_WEST_2 = "us-west-2",
        }
    }
}

resource! {
    /// `AWS::Lightsail::Domain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-domain.html).
    Domain = "AWS::Lightsail::Domain", Ref = Str;
    tags "Tags" List;
    new (domain_name: Str = "DomainName");
    set {
        /// `DomainEntries`: no item twice. Update: in place.
        domain_entries: List<domain::DomainEntry> = "DomainEntries";
        /// `DomainName`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<domain::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Location`
        location: Json = "Location";
        /// `Location.AvailabilityZone`
        location_availability_zone: Str = "Location.AvailabilityZone";
        /// `Location.RegionName`
        location_region_name: Str = "Location.RegionName";
        /// `ResourceType`
        resource_type: Str = "ResourceType";
        /// `SupportCode`
        support_code: Str = "SupportCode";
    }
    ref domain_name;
}

/// Property types of `AWS::Lightsail::Domain`.
pub mod domain {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DomainEntry` of `AWS::Lightsail::Domain`.
        DomainEntry;
        new_with DomainEntryRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Type`. Update: in place.
            type_: Type = "Type",
            /// `Target`. Update: in place.
            target: Str = "Target",
        }
        set {
            /// `Id`. Update: in place.
            id: Str = "Id";
            /// `IsAlias`. Update: in place.
            is_alias: Bool = "IsAlias";
        }
    }

    property! {
        /// `Tag` of `AWS::Lightsail::Domain`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `Type` of `AWS::Lightsail::Domain`.
        Type {
            A = "A",
            AAAA = "AAAA",
            CNAME = "CNAME",
            MX = "MX",
            NS = "NS",
            SOA = "SOA",
            SRV = "SRV",
            TXT = "TXT",
        }
    }
}

resource! {
    /// `AWS::Lightsail::Instance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instance.html).
    Instance = "AWS::Lightsail::Instance", Ref = Str;
    tags "Tags" List;
    new_with InstanceRequired {
        /// `InstanceName`: 1 to 254 characters, `^[a-zA-Z0-9][\w\-.]*[a-zA-Z0-9]$`. Update: replaces.
        instance_name: Str = "InstanceName",
        /// `BlueprintId`: 1 to 255 characters, `\S`. Update: replaces.
        blueprint_id: Str = "BlueprintId",
        /// `BundleId`: 1 to 255 characters, `\S`. Update: replaces.
        bundle_id: Str = "BundleId",
    }
    set {
        /// `AddOns`. Update: in place.
        add_ons: List<instance::AddOn> = "AddOns";
        /// `AvailabilityZone`: 1 to 255 characters. Update: replaces.
        availability_zone: Str = "AvailabilityZone";
        /// `BlueprintId`: 1 to 255 characters, `\S`. Update: replaces.
        blueprint_id: Str = "BlueprintId";
        /// `BundleId`: 1 to 255 characters, `\S`. Update: replaces.
        bundle_id: Str = "BundleId";
        /// `Hardware`. Update: in place.
        hardware: instance::Hardware = "Hardware";
        /// `InstanceName`: 1 to 254 characters, `^[a-zA-Z0-9][\w\-.]*[a-zA-Z0-9]$`. Update: replaces.
        instance_name: Str = "InstanceName";
        /// `KeyPairName`: `^\w[\w\-]*\w$`. Update: in place.
        key_pair_name: Str = "KeyPairName";
        /// `Location`. Update: in place.
        location: instance::Location = "Location";
        /// `Networking`. Update: in place.
        networking: instance::Networking = "Networking";
        /// `State`. Update: in place.
        state: instance::State = "State";
        /// `Tags`: no item twice. Update: in place.
        tags: List<instance::Tag> = "Tags";
        /// `UserData`. Update: in place.
        user_data: Str = "UserData";
    }
    get {
        /// `Hardware.CpuCount`
        hardware_cpu_count: Int = "Hardware.CpuCount";
        /// `Hardware.RamSizeInGb`
        hardware_ram_size_in_gb: Int = "Hardware.RamSizeInGb";
        /// `InstanceArn`
        instance_arn: Arn = "InstanceArn";
        /// `Ipv6Addresses`
        ipv6_addresses: List<Str> = "Ipv6Addresses";
        /// `IsStaticIp`
        is_static_ip: Bool = "IsStaticIp";
        /// `Location.AvailabilityZone`
        location_availability_zone: Str = "Location.AvailabilityZone";
        /// `Location.RegionName`
        location_region_name: Str = "Location.RegionName";
        /// `Networking.MonthlyTransfer.GbPerMonthAllocated`
        networking_monthly_transfer_gb_per_month_allocated: Str = "Networking.MonthlyTransfer.GbPerMonthAllocated";
        /// `PrivateIpAddress`
        private_ip_address: Str = "PrivateIpAddress";
        /// `PublicIpAddress`
        public_ip_address: Str = "PublicIpAddress";
        /// `ResourceType`
        resource_type: Str = "ResourceType";
        /// `SshKeyName`
        ssh_key_name: Str = "SshKeyName";
        /// `State.Code`
        state_code: Int = "State.Code";
        /// `State.Name`
        state_name: Str = "State.Name";
        /// `SupportCode`
        support_code: Str = "SupportCode";
        /// `UserName`
        user_name: Str = "UserName";
    }
    ref instance_name;
}

/// Property types of `AWS::Lightsail::Instance`.
pub mod instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bucket::Tag;

    pub use super::disk::{AddOn, AddOnType, AutoSnapshotAddOn, Location, Status};

    property! {
        /// `Disk` of `AWS::Lightsail::Instance`.
        Disk;
        new_with DiskRequired {
            /// `DiskName`: 1 to 254 characters, `^[a-zA-Z0-9][\w\-.]*[a-zA-Z0-9]$`. Update: in place.
            disk_name: Str = "DiskName",
            /// `Path`. Update: in place.
            path: Str = "Path",
        }
        set {
            /// `AttachedTo`. Update: in place.
            attached_to: Str = "AttachedTo";
            /// `AttachmentState`. Update: in place.
            attachment_state: Str = "AttachmentState";
            /// `IOPS`. Update: in place.
            iops: Int = "IOPS";
            /// `IsSystemDisk`. Update: in place.
            is_system_disk: Bool = "IsSystemDisk";
            /// `SizeInGb`. Update: in place.
            size_in_gb: Str = "SizeInGb";
        }
    }

    property! {
        /// `Hardware` of `AWS::Lightsail::Instance`.
        Hardware;
        new ();
        set {
            /// `CpuCount`. Update: in place.
            cpu_count: Int = "CpuCount";
            /// `Disks`: no item twice. Update: in place.
            disks: List<Disk> = "Disks";
            /// `RamSizeInGb`. Update: in place.
            ram_size_in_gb: Int = "RamSizeInGb";
        }
    }

    property! {
        /// `MonthlyTransfer` of `AWS::Lightsail::Instance`.
        MonthlyTransfer;
        new ();
        set {
            /// `GbPerMonthAllocated`. Update: in place.
            gb_per_month_allocated: Str = "GbPerMonthAllocated";
        }
    }

    property! {
        /// `Networking` of `AWS::Lightsail::Instance`.
        Networking;
        new (ports: List<Port> = "Ports");
        set {
            /// `MonthlyTransfer`. Update: in place.
            monthly_transfer: MonthlyTransfer = "MonthlyTransfer";
        }
    }

    property! {
        /// `Port` of `AWS::Lightsail::Instance`.
        Port;
        new ();
        set {
            /// `AccessDirection`. Update: in place.
            access_direction: Str = "AccessDirection";
            /// `AccessFrom`. Update: in place.
            access_from: Str = "AccessFrom";
            /// `AccessType`. Update: in place.
            access_type: Str = "AccessType";
            /// `CidrListAliases`. Update: in place.
            cidr_list_aliases: List<Str> = "CidrListAliases";
            /// `Cidrs`. Update: in place.
            cidrs: List<Str> = "Cidrs";
            /// `CommonName`. Update: in place.
            common_name: Str = "CommonName";
            /// `FromPort`. Update: in place.
            from_port: Int = "FromPort";
            /// `Ipv6Cidrs`. Update: in place.
            ipv6_cidrs: List<Str> = "Ipv6Cidrs";
            /// `Protocol`. Update: in place.
            protocol: Str = "Protocol";
            /// `ToPort`. Update: in place.
            to_port: Int = "ToPort";
        }
    }

    property! {
        /// `State` of `AWS::Lightsail::Instance`.
        State;
        new ();
        set {
            /// `Code`. Update: in place.
            code: Int = "Code";
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }
}

resource! {
    /// `AWS::Lightsail::InstanceSnapshot`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instancesnapshot.html).
    InstanceSnapshot = "AWS::Lightsail::InstanceSnapshot", Ref = Str;
    tags "Tags" List;
    new_with InstanceSnapshotRequired {
        /// `InstanceSnapshotName`: `^\w[\w\-]*\w$`. Update: replaces.
        instance_snapshot_name: Str = "InstanceSnapshotName",
        /// `InstanceName`: `^\w[\w\-]*\w$`. Update: replaces.
        instance_name: Str = "InstanceName",
    }
    set {
        /// `InstanceName`: `^\w[\w\-]*\w$`. Update: replaces.
        instance_name: Str = "InstanceName";
        /// `InstanceSnapshotName`: `^\w[\w\-]*\w$`. Update: replaces.
        instance_snapshot_name: Str = "InstanceSnapshotName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<instance_snapshot::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `FromInstanceArn`
        from_instance_arn: Arn = "FromInstanceArn";
        /// `FromInstanceName`
        from_instance_name: Str = "FromInstanceName";
        /// `IsFromAutoSnapshot`
        is_from_auto_snapshot: Bool = "IsFromAutoSnapshot";
        /// `Location`
        location: Json = "Location";
        /// `Location.AvailabilityZone`
        location_availability_zone: Str = "Location.AvailabilityZone";
        /// `Location.RegionName`
        location_region_name: Str = "Location.RegionName";
        /// `ResourceType`
        resource_type: Str = "ResourceType";
        /// `SizeInGb`
        size_in_gb: Int = "SizeInGb";
        /// `State`
        state: Str = "State";
        /// `SupportCode`
        support_code: Str = "SupportCode";
    }
    ref instance_snapshot_name;
}

/// Property types of `AWS::Lightsail::InstanceSnapshot`.
pub mod instance_snapshot {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bucket::Tag;
}

resource! {
    /// `AWS::Lightsail::KeyPair`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-keypair.html).
    KeyPair = "AWS::Lightsail::KeyPair", Ref = Str;
    tags "Tags" List;
    new (key_pair_name: Str = "KeyPairName");
    set {
        /// `KeyPairName`: `^\w[\w\-]*\w$`. Update: replaces.
        key_pair_name: Str = "KeyPairName";
        /// `Tags`. Update: in place.
        tags: List<key_pair::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Fingerprint`
        fingerprint: Str = "Fingerprint";
        /// `KeyPairArn`
        key_pair_arn: Arn = "KeyPairArn";
        /// `Location`
        location: Json = "Location";
        /// `Location.AvailabilityZone`
        location_availability_zone: Str = "Location.AvailabilityZone";
        /// `Location.RegionName`
        location_region_name: Str = "Location.RegionName";
        /// `ResourceType`
        resource_type: Str = "ResourceType";
        /// `SupportCode`
        support_code: Str = "SupportCode";
    }
    ref key_pair_name;
}

/// Property types of `AWS::Lightsail::KeyPair`.
pub mod key_pair {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Lightsail::KeyPair`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Lightsail::LoadBalancer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancer.html).
    LoadBalancer = "AWS::Lightsail::LoadBalancer", Ref = Str;
    tags "Tags" List;
    new (load_balancer_name: Str = "LoadBalancerName", instance_port: Int = "InstancePort");
    set {
        /// `AttachedInstances`: no item twice. Update: in place.
        attached_instances: List<Str> = "AttachedInstances";
        /// `HealthCheckPath`. Update: in place.
        health_check_path: Str = "HealthCheckPath";
        /// `InstancePort`: -1 to 65 535. Update: replaces.
        instance_port: Int = "InstancePort";
        /// `IpAddressType`. Update: replaces.
        ip_address_type: load_balancer::IpAddressType = "IpAddressType";
        /// `LoadBalancerName`: `\w[\w\-]*\w`. Update: replaces.
        load_balancer_name: Str = "LoadBalancerName";
        /// `SessionStickinessEnabled`. Update: in place.
        session_stickiness_enabled: Bool = "SessionStickinessEnabled";
        /// `SessionStickinessLBCookieDurationSeconds`. Update: in place.
        session_stickiness_lb_cookie_duration_seconds: Str = "SessionStickinessLBCookieDurationSeconds";
        /// `Tags`: no item twice. Update: in place.
        tags: List<load_balancer::Tag> = "Tags";
        /// `TlsPolicyName`. Update: in place.
        tls_policy_name: Str = "TlsPolicyName";
    }
    get {
        /// `LoadBalancerArn`
        load_balancer_arn: Arn = "LoadBalancerArn";
    }
    ref load_balancer_name;
}

/// Property types of `AWS::Lightsail::LoadBalancer`.
pub mod load_balancer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::bucket::Tag;

    pub use super::distribution::IpAddressType;
}

resource! {
    /// `AWS::Lightsail::LoadBalancerTlsCertificate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancertlscertificate.html).
    LoadBalancerTlsCertificate = "AWS::Lightsail::LoadBalancerTlsCertificate", Ref = Str;
    new_with LoadBalancerTlsCertificateRequired {
        /// `LoadBalancerName`: `\w[\w\-]*\w`. Update: replaces.
        load_balancer_name: Str = "LoadBalancerName",
        /// `CertificateName`: `^\w[\w\-]*\w$`. Update: replaces.
        certificate_name: Str = "CertificateName",
        /// `CertificateDomainName`. Update: replaces.
        certificate_domain_name: Str = "CertificateDomainName",
    }
    set {
        /// `CertificateAlternativeNames`: no item twice. Update: replaces.
        certificate_alternative_names: List<Str> = "CertificateAlternativeNames";
        /// `CertificateDomainName`. Update: replaces.
        certificate_domain_name: Str = "CertificateDomainName";
        /// `CertificateName`: `^\w[\w\-]*\w$`. Update: replaces.
        certificate_name: Str = "CertificateName";
        /// `HttpsRedirectionEnabled`. Update: in place.
        https_redirection_enabled: Bool = "HttpsRedirectionEnabled";
        /// `IsAttached`. Update: in place.
        is_attached: Bool = "IsAttached";
        /// `LoadBalancerName`: `\w[\w\-]*\w`. Update: replaces.
        load_balancer_name: Str = "LoadBalancerName";
    }
    get {
        /// `LoadBalancerTlsCertificateArn`
        load_balancer_tls_certificate_arn: Arn = "LoadBalancerTlsCertificateArn";
        /// `Status`
        status: Str = "Status";
    }
}

resource! {
    /// `AWS::Lightsail::StaticIp`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-staticip.html).
    StaticIp = "AWS::Lightsail::StaticIp", Ref = Str;
    new (static_ip_name: Str = "StaticIpName");
    set {
        /// `AttachedTo`. Update: in place.
        attached_to: Str = "AttachedTo";
        /// `StaticIpName`: `^\w[\w\-]*\w$`. Update: replaces.
        static_ip_name: Str = "StaticIpName";
    }
    get {
        /// `IpAddress`
        ip_address: Str = "IpAddress";
        /// `IsAttached`
        is_attached: Bool = "IsAttached";
        /// `StaticIpArn`
        static_ip_arn: Arn = "StaticIpArn";
    }
    ref static_ip_name;
}
