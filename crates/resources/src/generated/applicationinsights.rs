// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ApplicationInsights`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ApplicationInsights::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html).
    Application = "AWS::ApplicationInsights::Application", Ref = Arn;
    tags "Tags" List;
    new (resource_group_name: Str = "ResourceGroupName");
    set {
        /// `AttachMissingPermission`. Update: in place.
        attach_missing_permission: Bool = "AttachMissingPermission";
        /// `AutoConfigurationEnabled`. Update: in place.
        auto_configuration_enabled: Bool = "AutoConfigurationEnabled";
        /// `CWEMonitorEnabled`. Update: in place.
        cwe_monitor_enabled: Bool = "CWEMonitorEnabled";
        /// `ComponentMonitoringSettings`: at least 1 items. Update: in place.
        component_monitoring_settings: List<application::ComponentMonitoringSetting> = "ComponentMonitoringSettings";
        /// `CustomComponents`: at least 1 items. Update: in place.
        custom_components: List<application::CustomComponent> = "CustomComponents";
        /// `GroupingType`. Update: replaces.
        grouping_type: application::GroupingType = "GroupingType";
        /// `LogPatternSets`: at least 1 items. Update: in place.
        log_pattern_sets: List<application::LogPatternSet> = "LogPatternSets";
        /// `OpsCenterEnabled`. Update: in place.
        ops_center_enabled: Bool = "OpsCenterEnabled";
        /// `OpsItemSNSTopicArn`: 20 to 300 characters. Update: in place.
        ops_item_sns_topic_arn: Str = "OpsItemSNSTopicArn";
        /// `ResourceGroupName`: 1 to 256 characters, `[a-zA-Z0-9.-_]*`. Update: replaces.
        resource_group_name: Str = "ResourceGroupName";
        /// `SNSNotificationArn`: 20 to 300 characters. Update: in place.
        sns_notification_arn: Str = "SNSNotificationArn";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<application::Tag> = "Tags";
    }
    get {
    }
    ref application_arn;
}

/// Property types of `AWS::ApplicationInsights::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Alarm` of `AWS::ApplicationInsights::Application`.
        Alarm;
        new (alarm_name: Str = "AlarmName");
        set {
            /// `Severity`. Update: in place.
            severity: Severity = "Severity";
        }
    }

    property! {
        /// `AlarmMetric` of `AWS::ApplicationInsights::Application`.
        AlarmMetric;
        new (alarm_metric_name: Str = "AlarmMetricName");
        set {
        }
    }

    property! {
        /// `ComponentConfiguration` of `AWS::ApplicationInsights::Application`.
        ComponentConfiguration;
        new ();
        set {
            /// `ConfigurationDetails`. Update: in place.
            configuration_details: ConfigurationDetails = "ConfigurationDetails";
            /// `SubComponentTypeConfigurations`: at least 1 items. Update: in place.
            sub_component_type_configurations: List<SubComponentTypeConfiguration> = "SubComponentTypeConfigurations";
        }
    }

    property! {
        /// `ComponentMonitoringSetting` of `AWS::ApplicationInsights::Application`.
        ComponentMonitoringSetting;
        new (tier: Str = "Tier", component_configuration_mode: ComponentConfigurationMode = "ComponentConfigurationMode");
        set {
            /// `ComponentARN`: 20 to 300 characters. Update: in place.
            component_arn: Str = "ComponentARN";
            /// `ComponentName`: 1 to 128 characters, `^[\d\w\-_.+]*$`. Update: in place.
            component_name: Str = "ComponentName";
            /// `CustomComponentConfiguration`. Update: in place.
            custom_component_configuration: ComponentConfiguration = "CustomComponentConfiguration";
            /// `DefaultOverwriteComponentConfiguration`. Update: in place.
            default_overwrite_component_configuration: ComponentConfiguration = "DefaultOverwriteComponentConfiguration";
        }
    }

    property! {
        /// `ConfigurationDetails` of `AWS::ApplicationInsights::Application`.
        ConfigurationDetails;
        new ();
        set {
            /// `AlarmMetrics`. Update: in place.
            alarm_metrics: List<AlarmMetric> = "AlarmMetrics";
            /// `Alarms`. Update: in place.
            alarms: List<Alarm> = "Alarms";
            /// `HAClusterPrometheusExporter`. Update: in place.
            ha_cluster_prometheus_exporter: HAClusterPrometheusExporter = "HAClusterPrometheusExporter";
            /// `HANAPrometheusExporter`. Update: in place.
            hana_prometheus_exporter: HANAPrometheusExporter = "HANAPrometheusExporter";
            /// `JMXPrometheusExporter`. Update: in place.
            jmx_prometheus_exporter: JMXPrometheusExporter = "JMXPrometheusExporter";
            /// `Logs`. Update: in place.
            logs: List<Log> = "Logs";
            /// `NetWeaverPrometheusExporter`. Update: in place.
            net_weaver_prometheus_exporter: NetWeaverPrometheusExporter = "NetWeaverPrometheusExporter";
            /// `Processes`. Update: in place.
            processes: List<Process> = "Processes";
            /// `SQLServerPrometheusExporter`. Update: in place.
            sql_server_prometheus_exporter: SQLServerPrometheusExporter = "SQLServerPrometheusExporter";
            /// `WindowsEvents`. Update: in place.
            windows_events: List<WindowsEvent> = "WindowsEvents";
        }
    }

    property! {
        /// `CustomComponent` of `AWS::ApplicationInsights::Application`.
        CustomComponent;
        new (component_name: Str = "ComponentName", resource_list: List<Str> = "ResourceList");
        set {
        }
    }

    property! {
        /// `HAClusterPrometheusExporter` of `AWS::ApplicationInsights::Application`.
        HAClusterPrometheusExporter;
        new ();
        set {
            /// `PrometheusPort`. Update: in place.
            prometheus_port: Str = "PrometheusPort";
        }
    }

    property! {
        /// `HANAPrometheusExporter` of `AWS::ApplicationInsights::Application`.
        HANAPrometheusExporter;
        new_with HANAPrometheusExporterRequired {
            /// `HANASID`. Update: in place.
            hanasid: Str = "HANASID",
            /// `HANAPort`. Update: in place.
            hana_port: Str = "HANAPort",
            /// `HANASecretName`. Update: in place.
            hana_secret_name: Str = "HANASecretName",
            /// `AgreeToInstallHANADBClient`. Update: in place.
            agree_to_install_hanadb_client: Bool = "AgreeToInstallHANADBClient",
        }
        set {
            /// `PrometheusPort`. Update: in place.
            prometheus_port: Str = "PrometheusPort";
        }
    }

    property! {
        /// `JMXPrometheusExporter` of `AWS::ApplicationInsights::Application`.
        JMXPrometheusExporter;
        new ();
        set {
            /// `HostPort`. Update: in place.
            host_port: Str = "HostPort";
            /// `JMXURL`. Update: in place.
            jmxurl: Str = "JMXURL";
            /// `PrometheusPort`. Update: in place.
            prometheus_port: Str = "PrometheusPort";
        }
    }

    property! {
        /// `Log` of `AWS::ApplicationInsights::Application`.
        Log;
        new (log_type: Str = "LogType");
        set {
            /// `Encoding`. Update: in place.
            encoding: Encoding = "Encoding";
            /// `LogGroupName`: 1 to 512 characters, `[\.\-_/#A-Za-z0-9]+`. Update: in place.
            log_group_name: LogsLogGroupName = "LogGroupName";
            /// `LogPath`: 1 to 260 characters, `^([a-zA-Z]:\\[\\\S|*\S]?.*|/[^"']*)$`. Update: in place.
            log_path: Str = "LogPath";
            /// `PatternSet`: 1 to 30 characters, `[a-zA-Z0-9.-_]*`. Update: in place.
            pattern_set: Str = "PatternSet";
        }
    }

    property! {
        /// `LogPattern` of `AWS::ApplicationInsights::Application`.
        LogPattern;
        new_with LogPatternRequired {
            /// `PatternName`: 1 to 50 characters, `[a-zA-Z0-9.-_]*`. Update: in place.
            pattern_name: Str = "PatternName",
            /// `Pattern`: 1 to 50 characters. Update: in place.
            pattern: Str = "Pattern",
            /// `Rank`. Update: in place.
            rank: Int = "Rank",
        }
        set {
        }
    }

    property! {
        /// `LogPatternSet` of `AWS::ApplicationInsights::Application`.
        LogPatternSet;
        new (pattern_set_name: Str = "PatternSetName", log_patterns: List<LogPattern> = "LogPatterns");
        set {
        }
    }

    property! {
        /// `NetWeaverPrometheusExporter` of `AWS::ApplicationInsights::Application`.
        NetWeaverPrometheusExporter;
        new (sapsid: Str = "SAPSID", instance_numbers: List<Str> = "InstanceNumbers");
        set {
            /// `PrometheusPort`. Update: in place.
            prometheus_port: Str = "PrometheusPort";
        }
    }

    property! {
        /// `Process` of `AWS::ApplicationInsights::Application`.
        Process;
        new (process_name: Str = "ProcessName", alarm_metrics: List<AlarmMetric> = "AlarmMetrics");
        set {
        }
    }

    property! {
        /// `SQLServerPrometheusExporter` of `AWS::ApplicationInsights::Application`.
        SQLServerPrometheusExporter;
        new_with SQLServerPrometheusExporterRequired {
            /// `PrometheusPort`. Update: in place.
            prometheus_port: Str = "PrometheusPort",
            /// `SQLSecretName`. Update: in place.
            sql_secret_name: Str = "SQLSecretName",
        }
        set {
        }
    }

    property! {
        /// `SubComponentConfigurationDetails` of `AWS::ApplicationInsights::Application`.
        SubComponentConfigurationDetails;
        new ();
        set {
            /// `AlarmMetrics`. Update: in place.
            alarm_metrics: List<AlarmMetric> = "AlarmMetrics";
            /// `Logs`. Update: in place.
            logs: List<Log> = "Logs";
            /// `Processes`. Update: in place.
            processes: List<Process> = "Processes";
            /// `WindowsEvents`. Update: in place.
            windows_events: List<WindowsEvent> = "WindowsEvents";
        }
    }

    property! {
        /// `SubComponentTypeConfiguration` of `AWS::ApplicationInsights::Application`.
        SubComponentTypeConfiguration;
        new (sub_component_type: SubComponentType = "SubComponentType", sub_component_configuration_details: SubComponentConfigurationDetails = "SubComponentConfigurationDetails");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::ApplicationInsights::Application`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `WindowsEvent` of `AWS::ApplicationInsights::Application`.
        WindowsEvent;
        new_with WindowsEventRequired {
            /// `LogGroupName`: 1 to 512 characters, `[\.\-_/#A-Za-z0-9]+`. Update: in place.
            log_group_name: LogsLogGroupName = "LogGroupName",
            /// `EventName`: 1 to 260 characters, `^[a-zA-Z0-9_ \\/-]+$`. Update: in place.
            event_name: Str = "EventName",
            /// `EventLevels`: at least 1 items. Update: in place.
            event_levels: List<EventLevel> = "EventLevels",
        }
        set {
            /// `PatternSet`: 1 to 30 characters, `[a-zA-Z0-9.-_]*`. Update: in place.
            pattern_set: Str = "PatternSet";
        }
    }

    values! {
        /// `ComponentConfigurationMode` of `AWS::ApplicationInsights::Application`.
        ComponentConfigurationMode {
            DEFAULT = "DEFAULT",
            DEFAULT_WITH_OVERWRITE = "DEFAULT_WITH_OVERWRITE",
            CUSTOM = "CUSTOM",
        }
    }

    values! {
        /// `Encoding` of `AWS::ApplicationInsights::Application`.
        Encoding {
            UTF_8 = "utf-8",
            UTF_16 = "utf-16",
            ASCII = "ascii",
        }
    }

    values! {
        /// `EventLevel` of `AWS::ApplicationInsights::Application`.
        EventLevel {
            INFORMATION = "INFORMATION",
            WARNING = "WARNING",
            ERROR = "ERROR",
            CRITICAL = "CRITICAL",
            VERBOSE = "VERBOSE",
        }
    }

    values! {
        /// `GroupingType` of `AWS::ApplicationInsights::Application`.
        GroupingType {
            ACCOUNT_BASED = "ACCOUNT_BASED",
        }
    }

    values! {
        /// `Severity` of `AWS::ApplicationInsights::Application`.
        Severity {
            HIGH = "HIGH",
            MEDIUM = "MEDIUM",
            LOW = "LOW",
        }
    }

    values! {
        /// `SubComponentType` of `AWS::ApplicationInsights::Application`.
        SubComponentType {
            AWS_EC2_INSTANCE = "AWS::EC2::Instance",
            AWS_EC2_VOLUME = "AWS::EC2::Volume",
        }
    }
}
