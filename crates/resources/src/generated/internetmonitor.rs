// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::InternetMonitor`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::InternetMonitor::Monitor`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-internetmonitor-monitor.html).
    Monitor = "AWS::InternetMonitor::Monitor", Ref = Str;
    tags "Tags" List;
    new (monitor_name: Str = "MonitorName");
    set {
        /// `HealthEventsConfig`. Update: in place.
        health_events_config: monitor::HealthEventsConfig = "HealthEventsConfig";
        /// `IncludeLinkedAccounts`. Update: in place.
        include_linked_accounts: Bool = "IncludeLinkedAccounts";
        /// `InternetMeasurementsLogDelivery`. Update: in place.
        internet_measurements_log_delivery: monitor::InternetMeasurementsLogDelivery = "InternetMeasurementsLogDelivery";
        /// `LinkedAccountId`: 12 characters, `^(\d{12})$`. Update: in place.
        linked_account_id: Str = "LinkedAccountId";
        /// `MaxCityNetworksToMonitor`: 1 to 500 000. Update: in place.
        max_city_networks_to_monitor: Int = "MaxCityNetworksToMonitor";
        /// `MonitorName`: 1 to 255 characters, `^[a-zA-Z0-9_.-]+$`. Update: replaces.
        monitor_name: Str = "MonitorName";
        /// `Resources`: 20 to 2048 characters, `^arn:.*`. Update: in place.
        resources: List<Str> = "Resources";
        /// `ResourcesToAdd`: 20 to 2048 characters. Update: in place.
        resources_to_add: List<Str> = "ResourcesToAdd";
        /// `ResourcesToRemove`: 20 to 2048 characters. Update: in place.
        resources_to_remove: List<Str> = "ResourcesToRemove";
        /// `Status`. Update: in place.
        status: monitor::MonitorConfigState = "Status";
        /// `Tags`. Update: in place.
        tags: List<monitor::Tag> = "Tags";
        /// `TrafficPercentageToMonitor`: 1 to 100. Update: in place.
        traffic_percentage_to_monitor: Int = "TrafficPercentageToMonitor";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
        /// `MonitorArn`
        monitor_arn: Arn = "MonitorArn";
        /// `ProcessingStatus`
        processing_status: Str = "ProcessingStatus";
        /// `ProcessingStatusInfo`
        processing_status_info: Str = "ProcessingStatusInfo";
    }
    ref monitor_name;
}

/// Property types of `AWS::InternetMonitor::Monitor`.
pub mod monitor {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `HealthEventsConfig` of `AWS::InternetMonitor::Monitor`.
        HealthEventsConfig;
        new ();
        set {
            /// `AvailabilityLocalHealthEventsConfig`. Update: in place.
            availability_local_health_events_config: LocalHealthEventsConfig = "AvailabilityLocalHealthEventsConfig";
            /// `AvailabilityScoreThreshold`: 0.0 to 100.0. Update: in place.
            availability_score_threshold: Num = "AvailabilityScoreThreshold";
            /// `PerformanceLocalHealthEventsConfig`. Update: in place.
            performance_local_health_events_config: LocalHealthEventsConfig = "PerformanceLocalHealthEventsConfig";
            /// `PerformanceScoreThreshold`: 0.0 to 100.0. Update: in place.
            performance_score_threshold: Num = "PerformanceScoreThreshold";
        }
    }

    property! {
        /// `InternetMeasurementsLogDelivery` of `AWS::InternetMonitor::Monitor`.
        InternetMeasurementsLogDelivery;
        new ();
        set {
            /// `S3Config`. Update: in place.
            s3_config: S3Config = "S3Config";
        }
    }

    property! {
        /// `LocalHealthEventsConfig` of `AWS::InternetMonitor::Monitor`.
        LocalHealthEventsConfig;
        new ();
        set {
            /// `HealthScoreThreshold`: 0.0 to 100.0. Update: in place.
            health_score_threshold: Num = "HealthScoreThreshold";
            /// `MinTrafficImpact`: 0.0 to 100.0. Update: in place.
            min_traffic_impact: Num = "MinTrafficImpact";
            /// `Status`. Update: in place.
            status: Status = "Status";
        }
    }

    property! {
        /// `S3Config` of `AWS::InternetMonitor::Monitor`.
        S3Config;
        new ();
        set {
            /// `BucketName`: at least 3 characters. Update: in place.
            bucket_name: S3BucketName = "BucketName";
            /// `BucketPrefix`. Update: in place.
            bucket_prefix: Str = "BucketPrefix";
            /// `LogDeliveryStatus`. Update: in place.
            log_delivery_status: LogDeliveryStatus = "LogDeliveryStatus";
        }
    }

    property! {
        /// `Tag` of `AWS::InternetMonitor::Monitor`.
        Tag;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `LogDeliveryStatus` of `AWS::InternetMonitor::Monitor`.
        LogDeliveryStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `MonitorConfigState` of `AWS::InternetMonitor::Monitor`.
        MonitorConfigState {
            PENDING = "PENDING",
            ACTIVE = "ACTIVE",
            INACTIVE = "INACTIVE",
            ERROR = "ERROR",
        }
    }

    values! {
        /// `Status` of `AWS::InternetMonitor::Monitor`.
        Status {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}
