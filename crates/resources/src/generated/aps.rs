// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::APS`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::APS::AnomalyDetector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-anomalydetector.html).
    AnomalyDetector = "AWS::APS::AnomalyDetector", Ref = Arn;
    tags "Tags" List;
    new_with AnomalyDetectorRequired {
        /// `Workspace`. Update: replaces.
        workspace: Str = "Workspace",
        /// `Configuration`. Update: in place.
        configuration: anomaly_detector::AnomalyDetectorConfiguration = "Configuration",
        /// `Alias`: 1 to 128 characters. Update: replaces.
        alias: Str = "Alias",
    }
    set {
        /// `Alias`: 1 to 128 characters. Update: replaces.
        alias: Str = "Alias";
        /// `Configuration`. Update: in place.
        configuration: anomaly_detector::AnomalyDetectorConfiguration = "Configuration";
        /// `EvaluationIntervalInSeconds`: default `60`. Update: in place.
        evaluation_interval_in_seconds: Int = "EvaluationIntervalInSeconds";
        /// `Labels`: no item twice. Update: in place.
        labels: List<anomaly_detector::Label> = "Labels";
        /// `MissingDataAction`. Update: in place.
        missing_data_action: anomaly_detector::MissingDataAction = "MissingDataAction";
        /// `Tags`: no item twice. Update: in place.
        tags: List<anomaly_detector::Tag> = "Tags";
        /// `Workspace`. Update: replaces.
        workspace: Str = "Workspace";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::APS::AnomalyDetector`.
pub mod anomaly_detector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AnomalyDetectorConfiguration` of `AWS::APS::AnomalyDetector`.
        AnomalyDetectorConfiguration;
        new (random_cut_forest: RandomCutForestConfiguration = "RandomCutForest");
        set {
        }
    }

    property! {
        /// `IgnoreNearExpected` of `AWS::APS::AnomalyDetector`.
        IgnoreNearExpected;
        new ();
        set {
            /// `Amount`. Update: in place.
            amount: Num = "Amount";
            /// `Ratio`. Update: in place.
            ratio: Num = "Ratio";
        }
    }

    property! {
        /// `Label` of `AWS::APS::AnomalyDetector`.
        Label;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `MissingDataAction` of `AWS::APS::AnomalyDetector`.
        MissingDataAction;
        new ();
        set {
            /// `MarkAsAnomaly`. Update: in place.
            mark_as_anomaly: Bool = "MarkAsAnomaly";
            /// `Skip`. Update: in place.
            skip: Bool = "Skip";
        }
    }

    property! {
        /// `RandomCutForestConfiguration` of `AWS::APS::AnomalyDetector`.
        RandomCutForestConfiguration;
        new (query: Str = "Query");
        set {
            /// `IgnoreNearExpectedFromAbove`. Update: in place.
            ignore_near_expected_from_above: IgnoreNearExpected = "IgnoreNearExpectedFromAbove";
            /// `IgnoreNearExpectedFromBelow`. Update: in place.
            ignore_near_expected_from_below: IgnoreNearExpected = "IgnoreNearExpectedFromBelow";
            /// `SampleSize`: 256 to 1024, default `256`. Update: in place.
            sample_size: Int = "SampleSize";
            /// `ShingleSize`: 2 to 1024, default `8`. Update: in place.
            shingle_size: Int = "ShingleSize";
        }
    }

    property! {
        /// `Tag` of `AWS::APS::AnomalyDetector`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::APS::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-resourcepolicy.html).
    ResourcePolicy = "AWS::APS::ResourcePolicy", Ref = Arn;
    new_with ResourcePolicyRequired {
        /// `WorkspaceArn`. Update: replaces.
        workspace_arn: Str = "WorkspaceArn",
        /// `PolicyDocument`. Update: in place.
        policy_document: Str = "PolicyDocument",
    }
    set {
        /// `PolicyDocument`. Update: in place.
        policy_document: Str = "PolicyDocument";
        /// `WorkspaceArn`. Update: replaces.
        workspace_arn: Str = "WorkspaceArn";
    }
    get {
    }
    ref workspace_arn;
}

resource! {
    /// `AWS::APS::RuleGroupsNamespace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-rulegroupsnamespace.html).
    RuleGroupsNamespace = "AWS::APS::RuleGroupsNamespace", Ref = Arn;
    tags "Tags" List;
    new_with RuleGroupsNamespaceRequired {
        /// `Workspace`. Update: replaces.
        workspace: Str = "Workspace",
        /// `Data`. Update: in place.
        data: Str = "Data",
        /// `Name`: 1 to 64 characters. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `Data`. Update: in place.
        data: Str = "Data";
        /// `Name`: 1 to 64 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<rule_groups_namespace::Tag> = "Tags";
        /// `Workspace`. Update: replaces.
        workspace: Str = "Workspace";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::APS::RuleGroupsNamespace`.
pub mod rule_groups_namespace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::anomaly_detector::Tag;
}

resource! {
    /// `AWS::APS::Scraper`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html).
    Scraper = "AWS::APS::Scraper", Ref = Arn;
    tags "Tags" List;
    new (scrape_configuration: scraper::ScrapeConfiguration = "ScrapeConfiguration", source: scraper::Source = "Source", destination: scraper::Destination = "Destination");
    set {
        /// `Alias`: 1 to 100 characters, `^[0-9A-Za-z][-.0-9A-Z_a-z]*$`. Update: in place.
        alias: Str = "Alias";
        /// `Destination`. Update: in place.
        destination: scraper::Destination = "Destination";
        /// `RoleConfiguration`. Update: in place.
        role_configuration: scraper::RoleConfiguration = "RoleConfiguration";
        /// `ScrapeConfiguration`. Update: in place.
        scrape_configuration: scraper::ScrapeConfiguration = "ScrapeConfiguration";
        /// `ScraperLoggingConfiguration`. Update: in place.
        scraper_logging_configuration: scraper::ScraperLoggingConfiguration = "ScraperLoggingConfiguration";
        /// `Source`. Update: replaces.
        source: scraper::Source = "Source";
        /// `Tags`: no item twice. Update: in place.
        tags: List<scraper::Tag> = "Tags";
    }
    get {
        /// `RoleArn`
        role_arn: Arn = "RoleArn";
        /// `ScraperId`
        scraper_id: Str = "ScraperId";
    }
    ref arn;
}

/// Property types of `AWS::APS::Scraper`.
pub mod scraper {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::anomaly_detector::Tag;

    property! {
        /// `AmpConfiguration` of `AWS::APS::Scraper`.
        AmpConfiguration;
        new (workspace_arn: Str = "WorkspaceArn");
        set {
        }
    }

    property! {
        /// `CloudWatchConfiguration` of `AWS::APS::Scraper`.
        CloudWatchConfiguration;
        new (dataset_arn: Str = "DatasetArn");
        set {
        }
    }

    property! {
        /// `CloudWatchLogDestination` of `AWS::APS::Scraper`.
        CloudWatchLogDestination;
        new ();
        set {
            /// `LogGroupArn`: at most 512 characters. Update: in place.
            log_group_arn: Str = "LogGroupArn";
        }
    }

    property! {
        /// `ComponentConfig` of `AWS::APS::Scraper`.
        ComponentConfig;
        new ();
        set {
            /// `Options`. Update: in place.
            options: Map<Str> = "Options";
        }
    }

    property! {
        /// `Destination` of `AWS::APS::Scraper`.
        Destination;
        new ();
        set {
            /// `AmpConfiguration`. Update: in place.
            amp_configuration: AmpConfiguration = "AmpConfiguration";
            /// `CloudWatchConfiguration`. Update: in place.
            cloud_watch_configuration: CloudWatchConfiguration = "CloudWatchConfiguration";
        }
    }

    property! {
        /// `EksConfiguration` of `AWS::APS::Scraper`.
        EksConfiguration;
        new (cluster_arn: Str = "ClusterArn", subnet_ids: List<Str> = "SubnetIds");
        set {
            /// `SecurityGroupIds`: `^sg-[0-9a-z]+$`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        }
    }

    property! {
        /// `RoleConfiguration` of `AWS::APS::Scraper`.
        RoleConfiguration;
        new ();
        set {
            /// `SourceRoleArn`. Update: in place.
            source_role_arn: IamRoleArn = "SourceRoleArn";
            /// `TargetRoleArn`. Update: in place.
            target_role_arn: IamRoleArn = "TargetRoleArn";
        }
    }

    property! {
        /// `ScrapeConfiguration` of `AWS::APS::Scraper`.
        ScrapeConfiguration;
        new ();
        set {
            /// `ConfigurationBlob`. Update: in place.
            configuration_blob: Str = "ConfigurationBlob";
        }
    }

    property! {
        /// `ScraperComponent` of `AWS::APS::Scraper`.
        ScraperComponent;
        new (type_: ScraperComponentType = "Type");
        set {
            /// `Config`. Update: in place.
            config: ComponentConfig = "Config";
        }
    }

    property! {
        /// `ScraperLoggingConfiguration` of `AWS::APS::Scraper`.
        ScraperLoggingConfiguration;
        new (scraper_components: List<ScraperComponent> = "ScraperComponents", logging_destination: ScraperLoggingDestination = "LoggingDestination");
        set {
        }
    }

    property! {
        /// `ScraperLoggingDestination` of `AWS::APS::Scraper`.
        ScraperLoggingDestination;
        new ();
        set {
            /// `CloudWatchLogs`. Update: in place.
            cloud_watch_logs: CloudWatchLogDestination = "CloudWatchLogs";
        }
    }

    property! {
        /// `Source` of `AWS::APS::Scraper`.
        Source;
        new ();
        set {
            /// `EksConfiguration`. Update: replaces.
            eks_configuration: EksConfiguration = "EksConfiguration";
            /// `VpcConfiguration`. Update: replaces.
            vpc_configuration: VpcConfiguration = "VpcConfiguration";
        }
    }

    property! {
        /// `VpcConfiguration` of `AWS::APS::Scraper`.
        VpcConfiguration;
        new_with VpcConfigurationRequired {
            /// `SecurityGroupIds`: `^sg-[0-9a-z]+$`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
            /// `SubnetIds`: `^subnet-[0-9a-z]+$`. Update: replaces.
            subnet_ids: List<Str> = "SubnetIds",
        }
        set {
        }
    }

    values! {
        /// `ScraperComponentType` of `AWS::APS::Scraper`.
        ScraperComponentType {
            SERVICE_DISCOVERY = "SERVICE_DISCOVERY",
            COLLECTOR = "COLLECTOR",
            EXPORTER = "EXPORTER",
        }
    }
}

resource! {
    /// `AWS::APS::Workspace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-workspace.html).
    Workspace = "AWS::APS::Workspace", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AlertManagerDefinition`. Update: in place.
        alert_manager_definition: Str = "AlertManagerDefinition";
        /// `Alias`: at most 100 characters. Update: in place.
        alias: Str = "Alias";
        /// `KmsKeyArn`: 20 to 2048 characters, `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `LoggingConfiguration`. Update: in place.
        logging_configuration: workspace::LoggingConfiguration = "LoggingConfiguration";
        /// `QueryLoggingConfiguration`. Update: in place.
        query_logging_configuration: workspace::QueryLoggingConfiguration = "QueryLoggingConfiguration";
        /// `Tags`: no item twice. Update: in place.
        tags: List<workspace::Tag> = "Tags";
        /// `WorkspaceConfiguration`. Update: in place.
        workspace_configuration: workspace::WorkspaceConfiguration = "WorkspaceConfiguration";
    }
    get {
        /// `PrometheusEndpoint`
        prometheus_endpoint: Str = "PrometheusEndpoint";
        /// `WorkspaceId`
        workspace_id: Str = "WorkspaceId";
    }
    ref arn;
}

/// Property types of `AWS::APS::Workspace`.
pub mod workspace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::anomaly_detector::Tag;

    property! {
        /// `CloudWatchLogDestination` of `AWS::APS::Workspace`.
        CloudWatchLogDestination;
        new (log_group_arn: Str = "LogGroupArn");
        set {
        }
    }

    property! {
        /// `Label` of `AWS::APS::Workspace`.
        Label;
        new_with LabelRequired {
            /// `Name`: at least 1 characters, `^[a-zA-Z_][a-zA-Z0-9_]*$`. Update: in place.
            name: Str = "Name",
            /// `Value`: at least 1 characters. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `LimitsPerLabelSet` of `AWS::APS::Workspace`.
        LimitsPerLabelSet;
        new (limits: LimitsPerLabelSetEntry = "Limits", label_set: List<Label> = "LabelSet");
        set {
        }
    }

    property! {
        /// `LimitsPerLabelSetEntry` of `AWS::APS::Workspace`.
        LimitsPerLabelSetEntry;
        new ();
        set {
            /// `MaxSeries`: at least 0. Update: in place.
            max_series: Int = "MaxSeries";
        }
    }

    property! {
        /// `LoggingConfiguration` of `AWS::APS::Workspace`.
        LoggingConfiguration;
        new ();
        set {
            /// `LogGroupArn`: at most 512 characters. Update: in place.
            log_group_arn: Str = "LogGroupArn";
        }
    }

    property! {
        /// `LoggingDestination` of `AWS::APS::Workspace`.
        LoggingDestination;
        new (cloud_watch_logs: CloudWatchLogDestination = "CloudWatchLogs", filters: LoggingFilter = "Filters");
        set {
        }
    }

    property! {
        /// `LoggingFilter` of `AWS::APS::Workspace`.
        LoggingFilter;
        new (qsp_threshold: Int = "QspThreshold");
        set {
        }
    }

    property! {
        /// `QueryLoggingConfiguration` of `AWS::APS::Workspace`.
        QueryLoggingConfiguration;
        new (destinations: List<LoggingDestination> = "Destinations");
        set {
        }
    }

    property! {
        /// `WorkspaceConfiguration` of `AWS::APS::Workspace`.
        WorkspaceConfiguration;
        new ();
        set {
            /// `LimitsPerLabelSets`: no item twice. Update: in place.
            limits_per_label_sets: List<LimitsPerLabelSet> = "LimitsPerLabelSets";
            /// `OutOfOrderTimeWindowInSeconds`: at least 0. Update: in place.
            out_of_order_time_window_in_seconds: Int = "OutOfOrderTimeWindowInSeconds";
            /// `RetentionPeriodInDays`: at least 1. Update: in place.
            retention_period_in_days: DayCount = "RetentionPeriodInDays";
            /// `RuleQueryOffsetInSeconds`: at least 0. Update: in place.
            rule_query_offset_in_seconds: Int = "RuleQueryOffsetInSeconds";
        }
    }
}
