// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CodeGuruProfiler`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CodeGuruProfiler::ProfilingGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeguruprofiler-profilinggroup.html).
    ProfilingGroup = "AWS::CodeGuruProfiler::ProfilingGroup", Ref = Str;
    tags "Tags" List;
    new (profiling_group_name: Str = "ProfilingGroupName");
    set {
        /// `AgentPermissions`. Update: in place.
        agent_permissions: profiling_group::AgentPermissions = "AgentPermissions";
        /// `AnomalyDetectionNotificationConfiguration`. Update: in place.
        anomaly_detection_notification_configuration: List<profiling_group::Channel> = "AnomalyDetectionNotificationConfiguration";
        /// `ComputePlatform`. Update: replaces.
        compute_platform: profiling_group::ComputePlatform = "ComputePlatform";
        /// `ProfilingGroupName`: 1 to 255 characters, `^[\w-]+$`. Update: replaces.
        profiling_group_name: Str = "ProfilingGroupName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<profiling_group::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref profiling_group_name;
}

/// Property types of `AWS::CodeGuruProfiler::ProfilingGroup`.
pub mod profiling_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AgentPermissions` of `AWS::CodeGuruProfiler::ProfilingGroup`.
        AgentPermissions;
        new (principals: List<Str> = "Principals");
        set {
        }
    }

    property! {
        /// `Channel` of `AWS::CodeGuruProfiler::ProfilingGroup`.
        Channel;
        new (channel_uri: Str = "channelUri");
        set {
            /// `channelId`. Update: in place.
            channel_id: Str = "channelId";
        }
    }

    property! {
        /// `Tag` of `AWS::CodeGuruProfiler::ProfilingGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ComputePlatform` of `AWS::CodeGuruProfiler::ProfilingGroup`.
        ComputePlatform {
            DEFAULT = "Default",
            AWS_LAMBDA = "AWSLambda",
        }
    }
}
