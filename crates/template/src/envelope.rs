//! What stands around a resource's properties: dependencies, condition, metadata, and the four policies.
//!
//! Source: CloudFormation Template Reference, "Resource attributes".

use crate::intrinsic::Condition;
use crate::kind::Is;
use crate::kinds::{Bool, Int};
use crate::reference::Reference;
use crate::value::{Object, Text, Value};

/// What happens to the real resource when it leaves the template: `DeletionPolicy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeletionPolicy {
    /// It is deleted: CloudFormation's default for most types.
    Delete,
    /// It stays, and so does the data in it.
    Retain,
    /// It stays if it was there before a creation that fails, and is deleted else.
    RetainExceptOnCreate,
    /// A snapshot is taken before it is deleted: volumes, clusters, databases.
    Snapshot,
}

impl DeletionPolicy {
    /// The word in the template.
    pub fn name(self) -> &'static str {
        match self {
            DeletionPolicy::Delete => "Delete",
            DeletionPolicy::Retain => "Retain",
            DeletionPolicy::RetainExceptOnCreate => "RetainExceptOnCreate",
            DeletionPolicy::Snapshot => "Snapshot",
        }
    }
}

/// What happens to the old resource when an update replaces it: `UpdateReplacePolicy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UpdateReplacePolicy {
    /// It is deleted: CloudFormation's default.
    Delete,
    /// It stays, and so does the data in it.
    Retain,
    /// A snapshot is taken before it is deleted.
    Snapshot,
}

impl UpdateReplacePolicy {
    /// The word in the template.
    pub fn name(self) -> &'static str {
        match self {
            UpdateReplacePolicy::Delete => "Delete",
            UpdateReplacePolicy::Retain => "Retain",
            UpdateReplacePolicy::Snapshot => "Snapshot",
        }
    }
}

/// How long CloudFormation waits for signals before it calls a resource created: `CreationPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CreationPolicy(Object);

impl CreationPolicy {
    /// Waits for `count` signals, at most `timeout` (ISO 8601, such as `PT15M`; at most twelve hours).
    pub fn resource_signal(count: impl Is<Int>, timeout: impl Into<Text>) -> CreationPolicy {
        let signal = Object::of("Count", count.into_value()).with("Timeout", timeout.into());
        CreationPolicy(Object::of("ResourceSignal", signal))
    }

    /// For an Auto Scaling group: the share of instances that have to signal success, in percent.
    #[must_use]
    pub fn min_successful_instances_percent(mut self, percent: impl Is<Int>) -> CreationPolicy {
        let creation = Object::of("MinSuccessfulInstancesPercent", percent.into_value());
        self.0.insert("AutoScalingCreationPolicy", creation);
        self
    }

    /// For `AWS::AppStream::Fleet`: starts the fleet when it is created.
    pub fn start_fleet(start: impl Is<Bool>) -> CreationPolicy {
        CreationPolicy(Object::of("StartFleet", start.into_value()))
    }
}

/// How CloudFormation updates Auto Scaling groups, caches, aliases, domains and fleets: `UpdatePolicy`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpdatePolicy(Object);

impl UpdatePolicy {
    /// An empty policy.
    pub fn new() -> UpdatePolicy {
        UpdatePolicy::default()
    }

    /// `AutoScalingRollingUpdate`: instances are replaced in batches. The keys are CloudFormation's own.
    #[must_use]
    pub fn auto_scaling_rolling_update(self, settings: Object) -> UpdatePolicy {
        self.with("AutoScalingRollingUpdate", settings)
    }

    /// `AutoScalingReplacingUpdate.WillReplace`: the whole group is replaced.
    #[must_use]
    pub fn will_replace(self, replace: impl Is<Bool>) -> UpdatePolicy {
        self.with("AutoScalingReplacingUpdate", Object::of("WillReplace", replace.into_value()))
    }

    /// `AutoScalingScheduledAction.IgnoreUnmodifiedGroupSizeProperties`.
    #[must_use]
    pub fn ignore_unmodified_group_size(self, ignore: impl Is<Bool>) -> UpdatePolicy {
        let action = Object::of("IgnoreUnmodifiedGroupSizeProperties", ignore.into_value());
        self.with("AutoScalingScheduledAction", action)
    }

    /// `UseOnlineResharding`, for `AWS::ElastiCache::ReplicationGroup`: shards are added and removed in place.
    #[must_use]
    pub fn use_online_resharding(self, online: impl Is<Bool>) -> UpdatePolicy {
        self.with("UseOnlineResharding", online.into_value())
    }

    /// `EnableVersionUpgrade`, for OpenSearch and Elasticsearch domains: versions are upgraded in place.
    #[must_use]
    pub fn enable_version_upgrade(self, enable: impl Is<Bool>) -> UpdatePolicy {
        self.with("EnableVersionUpgrade", enable.into_value())
    }

    /// `CodeDeployLambdaAliasUpdate`, for `AWS::Lambda::Alias`. The keys are CloudFormation's own.
    #[must_use]
    pub fn code_deploy_lambda_alias_update(self, settings: Object) -> UpdatePolicy {
        self.with("CodeDeployLambdaAliasUpdate", settings)
    }

    fn with(mut self, key: &'static str, value: impl Into<Value>) -> UpdatePolicy {
        self.0.insert(key, value);
        self
    }
}

/// Everything of a resource but its type and properties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Envelope {
    /// Resources that are made before this one and removed after it, beyond those it refers to.
    pub depends_on: Vec<Reference>,
    /// The condition under which it exists.
    pub condition: Option<Condition>,
    /// Free data about it.
    pub metadata: Object,
    /// What happens to it when it leaves the template.
    pub deletion_policy: Option<DeletionPolicy>,
    /// What happens to the old one when it is replaced.
    pub update_replace_policy: Option<UpdateReplacePolicy>,
    /// When it counts as created.
    pub creation_policy: Option<CreationPolicy>,
    /// How it is updated.
    pub update_policy: Option<UpdatePolicy>,
}

impl CreationPolicy {
    /// The policy as it stands in the template.
    pub fn into_value(self) -> Value {
        self.0.into()
    }
}

impl UpdatePolicy {
    /// The policy as it stands in the template.
    pub fn into_value(self) -> Value {
        self.0.into()
    }
}
