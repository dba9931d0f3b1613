// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::RUM`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::RUM::AppMonitor`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rum-appmonitor.html).
    AppMonitor = "AWS::RUM::AppMonitor", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `AppMonitorConfiguration`. Update: in place.
        app_monitor_configuration: app_monitor::AppMonitorConfiguration = "AppMonitorConfiguration";
        /// `CustomEvents`. Update: in place.
        custom_events: app_monitor::CustomEvents = "CustomEvents";
        /// `CwLogEnabled`. Update: in place.
        cw_log_enabled: Bool = "CwLogEnabled";
        /// `DeobfuscationConfiguration`. Update: in place.
        deobfuscation_configuration: app_monitor::DeobfuscationConfiguration = "DeobfuscationConfiguration";
        /// `Domain`: 1 to 253 characters. Update: in place.
        domain: Str = "Domain";
        /// `DomainList`: 1 to 5 items, 1 to 253 characters. Update: in place.
        domain_list: List<Str> = "DomainList";
        /// `Name`: 1 to 255 characters, `[\.\-_/#A-Za-z0-9]+`. Update: replaces.
        name: Str = "Name";
        /// `Platform`. Update: replaces.
        platform: app_monitor::Platform = "Platform";
        /// `ResourcePolicy`. Update: in place.
        resource_policy: app_monitor::ResourcePolicy = "ResourcePolicy";
        /// `Tags`: no item twice. Update: in place.
        tags: List<app_monitor::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref name;
}

/// Property types of `AWS::RUM::AppMonitor`.
pub mod app_monitor {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AppMonitorConfiguration` of `AWS::RUM::AppMonitor`.
        AppMonitorConfiguration;
        new ();
        set {
            /// `AllowCookies`. Update: in place.
            allow_cookies: Bool = "AllowCookies";
            /// `EnableXRay`. Update: in place.
            enable_x_ray: Bool = "EnableXRay";
            /// `ExcludedPages`: at most 50 items, 1 to 1260 characters. Update: in place.
            excluded_pages: List<Str> = "ExcludedPages";
            /// `FavoritePages`: at most 50 items. Update: in place.
            favorite_pages: List<Str> = "FavoritePages";
            /// `GuestRoleArn`: `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`. Update: in place.
            guest_role_arn: IamRoleArn = "GuestRoleArn";
            /// `IdentityPoolId`: 1 to 55 characters, `[\w-]+:[0-9a-f-]+`. Update: in place.
            identity_pool_id: CognitoIdentityPoolId = "IdentityPoolId";
            /// `IncludedPages`: at most 50 items, 1 to 1260 characters. Update: in place.
            included_pages: List<Str> = "IncludedPages";
            /// `MetricDestinations`: at most 20 items, no item twice. Update: in place.
            metric_destinations: List<MetricDestination> = "MetricDestinations";
            /// `SessionSampleRate`: 0 to 1. Update: in place.
            session_sample_rate: Num = "SessionSampleRate";
            /// `Telemetries`. Update: in place.
            telemetries: List<Telemetry> = "Telemetries";
        }
    }

    property! {
        /// `CustomEvents` of `AWS::RUM::AppMonitor`.
        CustomEvents;
        new ();
        set {
            /// `Status`. Update: in place.
            status: CustomEventsStatus = "Status";
        }
    }

    property! {
        /// `DeobfuscationConfiguration` of `AWS::RUM::AppMonitor`.
        DeobfuscationConfiguration;
        new ();
        set {
            /// `JavaScriptSourceMaps`. Update: in place.
            java_script_source_maps: JavaScriptSourceMaps = "JavaScriptSourceMaps";
        }
    }

    property! {
        /// `JavaScriptSourceMaps` of `AWS::RUM::AppMonitor`.
        JavaScriptSourceMaps;
        new (status: Status = "Status");
        set {
            /// `S3Uri`: 1 to 1024 characters. Update: in place.
            s3_uri: Str = "S3Uri";
        }
    }

    property! {
        /// `MetricDefinition` of `AWS::RUM::AppMonitor`.
        MetricDefinition;
        new (name: Str = "Name");
        set {
            /// `DimensionKeys`. Update: in place.
            dimension_keys: Map<Str> = "DimensionKeys";
            /// `EventPattern`: 1 to 4000 characters. Update: in place.
            event_pattern: Str = "EventPattern";
            /// `Namespace`: 1 to 237 characters, `[a-zA-Z0-9-._/#:]+$`. Update: in place.
            namespace: Str = "Namespace";
            /// `UnitLabel`: 1 to 256 characters. Update: in place.
            unit_label: Str = "UnitLabel";
            /// `ValueKey`: 1 to 256 characters, `.*`. Update: in place.
            value_key: Str = "ValueKey";
        }
    }

    property! {
        /// `MetricDestination` of `AWS::RUM::AppMonitor`.
        MetricDestination;
        new (destination: Destination = "Destination");
        set {
            /// `DestinationArn` (deprecated): `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`. Update: in place.
            destination_arn: Str = "DestinationArn";
            /// `IamRoleArn` (deprecated): `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`. Update: in place.
            iam_role_arn: IamRoleArn = "IamRoleArn";
            /// `MetricDefinitions`: at most 2000 items, no item twice. Update: in place.
            metric_definitions: List<MetricDefinition> = "MetricDefinitions";
        }
    }

    property! {
        /// `ResourcePolicy` of `AWS::RUM::AppMonitor`.
        ResourcePolicy;
        new (policy_document: Str = "PolicyDocument");
        set {
            /// `PolicyRevisionId`: 1 to 255 characters. Update: in place.
            policy_revision_id: Str = "PolicyRevisionId";
        }
    }

    property! {
        /// `Tag` of `AWS::RUM::AppMonitor`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `CustomEventsStatus` of `AWS::RUM::AppMonitor`.
        CustomEventsStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Destination` of `AWS::RUM::AppMonitor`.
        Destination {
            CLOUD_WATCH = "CloudWatch",
            EVIDENTLY = "Evidently",
        }
    }

    values! {
        /// `Platform` of `AWS::RUM::AppMonitor`.
        Platform {
            WEB = "Web",
            ANDROID = "Android",
            I_OS = "iOS",
        }
    }

    values! {
        /// `Status` of `AWS::RUM::AppMonitor`.
        Status {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Telemetry` of `AWS::RUM::AppMonitor`.
        Telemetry {
            ERRORS = "errors",
            PERFORMANCE = "performance",
            HTTP = "http",
        }
    }
}
