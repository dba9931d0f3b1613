// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Oam`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Oam::Link`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-link.html).
    Link = "AWS::Oam::Link", Ref = Arn;
    tags "Tags" Object;
    new (resource_types: List<link::ResourceType> = "ResourceTypes", sink_identifier: Str = "SinkIdentifier");
    set {
        /// `LabelTemplate`: 1 to 64 characters. Update: replaces.
        label_template: Str = "LabelTemplate";
        /// `LinkConfiguration`. Update: in place.
        link_configuration: link::LinkConfiguration = "LinkConfiguration";
        /// `ResourceTypes`: 1 to 50 items, no item twice. Update: in place.
        resource_types: List<link::ResourceType> = "ResourceTypes";
        /// `SinkIdentifier`: 1 to 2048 characters, `^[a-zA-Z0-9][a-zA-Z0-9_:\.\-\/]{0,2047}$`. Update: replaces.
        sink_identifier: Str = "SinkIdentifier";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Label`
        label: Str = "Label";
    }
    ref arn;
}

/// Property types of `AWS::Oam::Link`.
pub mod link {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LinkConfiguration` of `AWS::Oam::Link`.
        LinkConfiguration;
        new ();
        set {
            /// `LogGroupConfiguration`. Update: in place.
            log_group_configuration: LinkFilter = "LogGroupConfiguration";
            /// `MetricConfiguration`. Update: in place.
            metric_configuration: LinkFilter = "MetricConfiguration";
        }
    }

    property! {
        /// `LinkFilter` of `AWS::Oam::Link`.
        LinkFilter;
        new (filter: Str = "Filter");
        set {
        }
    }

    values! {
        /// `ResourceType` of `AWS::Oam::Link`.
        ResourceType {
            AWS_CLOUD_WATCH_METRIC = "AWS::CloudWatch::Metric",
            AWS_LOGS_LOG_GROUP = "AWS::Logs::LogGroup",
            AWS_X_RAY_TRACE = "AWS::XRay::Trace",
            AWS_APPLICATION_INSIGHTS_APPLICATION = "AWS::ApplicationInsights::Application",
            AWS_INTERNET_MONITOR_MONITOR = "AWS::InternetMonitor::Monitor",
            AWS_APPLICATION_SIGNALS_SERVICE = "AWS::ApplicationSignals::Service",
            AWS_APPLICATION_SIGNALS_SERVICE_LEVEL_OBJECTIVE = "AWS::ApplicationSignals::ServiceLevelObjective",
        }
    }
}

resource! {
    /// `AWS::Oam::Sink`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-sink.html).
    Sink = "AWS::Oam::Sink", Ref = Arn;
    tags "Tags" Object;
    new (name: Str = "Name");
    set {
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9_.-]+$`. Update: replaces.
        name: Str = "Name";
        /// `Policy`. Update: in place.
        policy: PolicyDocument = "Policy";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref arn;
}
