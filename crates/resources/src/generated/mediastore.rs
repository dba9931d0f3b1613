// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::MediaStore`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::MediaStore::Container` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediastore-container.html).
    Container = "AWS::MediaStore::Container", Ref = Str;
    new (container_name: Str = "ContainerName");
    set {
        /// `AccessLoggingEnabled`. Update: in place.
        access_logging_enabled: Bool = "AccessLoggingEnabled";
        /// `ContainerName`. Update: replaces.
        container_name: Str = "ContainerName";
        /// `CorsPolicy`. Update: in place.
        cors_policy: List<container::CorsRule> = "CorsPolicy";
        /// `LifecyclePolicy`. Update: in place.
        lifecycle_policy: Str = "LifecyclePolicy";
        /// `MetricPolicy`. Update: in place.
        metric_policy: container::MetricPolicy = "MetricPolicy";
        /// `Policy`. Update: in place.
        policy: Str = "Policy";
        /// `Tags`. Update: in place.
        tags: List<container::Tag> = "Tags";
    }
    get {
        /// `Endpoint`
        endpoint: Str = "Endpoint";
    }
    ref id;
}

/// Property types of `AWS::MediaStore::Container`.
pub mod container {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CorsRule` of `AWS::MediaStore::Container`.
        CorsRule;
        new ();
        set {
            /// `AllowedHeaders`. Update: in place.
            allowed_headers: List<Str> = "AllowedHeaders";
            /// `AllowedMethods`. Update: may replace.
            allowed_methods: List<Str> = "AllowedMethods";
            /// `AllowedOrigins`. Update: in place.
            allowed_origins: List<Str> = "AllowedOrigins";
            /// `ExposeHeaders`. Update: in place.
            expose_headers: List<Str> = "ExposeHeaders";
            /// `MaxAgeSeconds`. Update: in place.
            max_age_seconds: Int = "MaxAgeSeconds";
        }
    }

    property! {
        /// `MetricPolicy` of `AWS::MediaStore::Container`.
        MetricPolicy;
        new (container_level_metrics: Str = "ContainerLevelMetrics");
        set {
            /// `MetricPolicyRules`. Update: in place.
            metric_policy_rules: List<MetricPolicyRule> = "MetricPolicyRules";
        }
    }

    property! {
        /// `MetricPolicyRule` of `AWS::MediaStore::Container`.
        MetricPolicyRule;
        new_with MetricPolicyRuleRequired {
            /// `ObjectGroup`. Update: in place.
            object_group: Str = "ObjectGroup",
            /// `ObjectGroupName`. Update: in place.
            object_group_name: Str = "ObjectGroupName",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::MediaStore::Container`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
