// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DLM`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DLM::LifecyclePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html).
    LifecyclePolicy = "AWS::DLM::LifecyclePolicy", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `CopyTags`. Update: in place.
        copy_tags: Bool = "CopyTags";
        /// `CreateInterval`: at least 1. Update: in place.
        create_interval: Int = "CreateInterval";
        /// `CrossRegionCopyTargets`: at most 3 items. Update: in place.
        cross_region_copy_targets: List<lifecycle_policy::CrossRegionCopyTarget> = "CrossRegionCopyTargets";
        /// `DefaultPolicy`. Update: in place.
        default_policy: lifecycle_policy::DefaultPolicy = "DefaultPolicy";
        /// `Description`: at most 500 characters, `^[0-9A-Za-z _-]+$`. Update: in place.
        description: Str = "Description";
        /// `Exclusions`. Update: in place.
        exclusions: lifecycle_policy::Exclusions = "Exclusions";
        /// `ExecutionRoleArn`: at most 2048 characters, `^arn:aws(-[a-z]{1,3}){0,2}:iam::\d+:role/`. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `ExtendDeletion`. Update: in place.
        extend_deletion: Bool = "ExtendDeletion";
        /// `PolicyDetails`. Update: in place.
        policy_details: lifecycle_policy::PolicyDetails = "PolicyDetails";
        /// `RetainInterval`: at least 1. Update: in place.
        retain_interval: Int = "RetainInterval";
        /// `State`. Update: in place.
        state: Str = "State";
        /// `Tags`. Update: in place.
        tags: List<lifecycle_policy::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref policy_id;
}

/// Property types of `AWS::DLM::LifecyclePolicy`.
pub mod lifecycle_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Action` of `AWS::DLM::LifecyclePolicy`.
        Action;
        new (cross_region_copy: List<CrossRegionCopyAction> = "CrossRegionCopy", name: Str = "Name");
        set {
        }
    }

    property! {
        /// `ArchiveRetainRule` of `AWS::DLM::LifecyclePolicy`.
        ArchiveRetainRule;
        new (retention_archive_tier: RetentionArchiveTier = "RetentionArchiveTier");
        set {
        }
    }

    property! {
        /// `ArchiveRule` of `AWS::DLM::LifecyclePolicy`.
        ArchiveRule;
        new (retain_rule: ArchiveRetainRule = "RetainRule");
        set {
        }
    }

    property! {
        /// `CreateRule` of `AWS::DLM::LifecyclePolicy`.
        CreateRule;
        new ();
        set {
            /// `CronExpression`: 17 to 106 characters, `^cron\([^\n]{11,100}\)$`. Update: in place.
            cron_expression: Str = "CronExpression";
            /// `Interval`: at least 1. Update: in place.
            interval: Int = "Interval";
            /// `IntervalUnit`. Update: in place.
            interval_unit: CreateRuleIntervalUnit = "IntervalUnit";
            /// `Location`. Update: in place.
            location: Location = "Location";
            /// `Scripts`: at most 1 items. Update: in place.
            scripts: List<Script> = "Scripts";
            /// `Times`: at most 1 items, 5 characters, `^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`. Update: in place.
            times: List<Str> = "Times";
        }
    }

    property! {
        /// `CrossRegionCopyAction` of `AWS::DLM::LifecyclePolicy`.
        CrossRegionCopyAction;
        new (target: Str = "Target", encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration");
        set {
            /// `RetainRule`. Update: in place.
            retain_rule: CrossRegionCopyRetainRule = "RetainRule";
        }
    }

    property! {
        /// `CrossRegionCopyDeprecateRule` of `AWS::DLM::LifecyclePolicy`.
        CrossRegionCopyDeprecateRule;
        new (interval_unit: CrossRegionCopyDeprecateRuleIntervalUnit = "IntervalUnit", interval: Int = "Interval");
        set {
        }
    }

    property! {
        /// `CrossRegionCopyRetainRule` of `AWS::DLM::LifecyclePolicy`.
        CrossRegionCopyRetainRule;
        new (interval_unit: CrossRegionCopyRetainRuleIntervalUnit = "IntervalUnit", interval: Int = "Interval");
        set {
        }
    }

    property! {
        /// `CrossRegionCopyRule` of `AWS::DLM::LifecyclePolicy`.
        CrossRegionCopyRule;
        new (encrypted: Bool = "Encrypted");
        set {
            /// `CmkArn`: at most 2048 characters. Update: in place.
            cmk_arn: Str = "CmkArn";
            /// `CopyTags`. Update: in place.
            copy_tags: Bool = "CopyTags";
            /// `DeprecateRule`. Update: in place.
            deprecate_rule: CrossRegionCopyDeprecateRule = "DeprecateRule";
            /// `RetainRule`. Update: in place.
            retain_rule: CrossRegionCopyRetainRule = "RetainRule";
            /// `Target`: at most 2048 characters, `^[\w:\-\/\*]+$`. Update: in place.
            target: Str = "Target";
            /// `TargetRegion`: at most 16 characters, `^([a-z]+-){2,3}\d$`. Update: in place.
            target_region: Str = "TargetRegion";
        }
    }

    property! {
        /// `CrossRegionCopyTarget` of `AWS::DLM::LifecyclePolicy`.
        CrossRegionCopyTarget;
        new ();
        set {
            /// `TargetRegion`: at most 16 characters, `^([a-z]+-){2,3}\d$`. Update: in place.
            target_region: Str = "TargetRegion";
        }
    }

    property! {
        /// `DeprecateRule` of `AWS::DLM::LifecyclePolicy`.
        DeprecateRule;
        new ();
        set {
            /// `Count`: 1 to 1000. Update: in place.
            count: Int = "Count";
            /// `Interval`: at least 1. Update: in place.
            interval: Int = "Interval";
            /// `IntervalUnit`. Update: in place.
            interval_unit: DeprecateRuleIntervalUnit = "IntervalUnit";
        }
    }

    property! {
        /// `EncryptionConfiguration` of `AWS::DLM::LifecyclePolicy`.
        EncryptionConfiguration;
        new (encrypted: Bool = "Encrypted");
        set {
            /// `CmkArn`: at most 2048 characters. Update: in place.
            cmk_arn: Str = "CmkArn";
        }
    }

    property! {
        /// `EventParameters` of `AWS::DLM::LifecyclePolicy`.
        EventParameters;
        new (event_type: EventType = "EventType", snapshot_owner: List<Str> = "SnapshotOwner");
        set {
            /// `DescriptionRegex`: at most 1000 characters. Update: in place.
            description_regex: Str = "DescriptionRegex";
        }
    }

    property! {
        /// `EventSource` of `AWS::DLM::LifecyclePolicy`.
        EventSource;
        new (type_: Type = "Type");
        set {
            /// `Parameters`. Update: in place.
            parameters: EventParameters = "Parameters";
        }
    }

    property! {
        /// `Exclusions` of `AWS::DLM::LifecyclePolicy`.
        Exclusions;
        new ();
        set {
            /// `ExcludeBootVolumes`. Update: in place.
            exclude_boot_volumes: Bool = "ExcludeBootVolumes";
            /// `ExcludeTags`: at most 50 items. Update: in place.
            exclude_tags: List<Tag> = "ExcludeTags";
            /// `ExcludeVolumeTypes`: at most 6 items. Update: in place.
            exclude_volume_types: List<Str> = "ExcludeVolumeTypes";
        }
    }

    property! {
        /// `FastRestoreRule` of `AWS::DLM::LifecyclePolicy`.
        FastRestoreRule;
        new ();
        set {
            /// `AvailabilityZoneIds`: 1 to 10 items, at most 16 characters, `^[a-z]{3,4}\d-az\d+$`. Update: in place.
            availability_zone_ids: List<Str> = "AvailabilityZoneIds";
            /// `AvailabilityZones`: 1 to 10 items, at most 16 characters, `^([a-z]+-){2,3}\d[a-z]$`. Update: in place.
            availability_zones: List<Str> = "AvailabilityZones";
            /// `Count`: 1 to 1000. Update: in place.
            count: Int = "Count";
            /// `Interval`: at least 1. Update: in place.
            interval: Int = "Interval";
            /// `IntervalUnit`. Update: in place.
            interval_unit: FastRestoreRuleIntervalUnit = "IntervalUnit";
        }
    }

    property! {
        /// `Parameters` of `AWS::DLM::LifecyclePolicy`.
        Parameters;
        new ();
        set {
            /// `ExcludeBootVolume`. Update: in place.
            exclude_boot_volume: Bool = "ExcludeBootVolume";
            /// `ExcludeDataVolumeTags`: at most 50 items. Update: in place.
            exclude_data_volume_tags: List<Tag> = "ExcludeDataVolumeTags";
            /// `NoReboot`. Update: in place.
            no_reboot: Bool = "NoReboot";
        }
    }

    property! {
        /// `PolicyDetails` of `AWS::DLM::LifecyclePolicy`.
        PolicyDetails;
        new ();
        set {
            /// `Actions`: 1 items. Update: in place.
            actions: List<Action> = "Actions";
            /// `CopyTags`. Update: in place.
            copy_tags: Bool = "CopyTags";
            /// `CreateInterval`: at least 1. Update: in place.
            create_interval: Int = "CreateInterval";
            /// `CrossRegionCopyTargets`: at most 3 items. Update: in place.
            cross_region_copy_targets: List<CrossRegionCopyTarget> = "CrossRegionCopyTargets";
            /// `EventSource`. Update: in place.
            event_source: EventSource = "EventSource";
            /// `Exclusions`. Update: in place.
            exclusions: Exclusions = "Exclusions";
            /// `ExtendDeletion`. Update: in place.
            extend_deletion: Bool = "ExtendDeletion";
            /// `Parameters`. Update: in place.
            parameters: Parameters = "Parameters";
            /// `PolicyLanguage`. Update: in place.
            policy_language: PolicyLanguage = "PolicyLanguage";
            /// `PolicyType`. Update: in place.
            policy_type: PolicyType = "PolicyType";
            /// `ResourceLocations`: 1 items. Update: in place.
            resource_locations: List<ResourceLocations> = "ResourceLocations";
            /// `ResourceType`. Update: in place.
            resource_type: ResourceType = "ResourceType";
            /// `ResourceTypes`: 1 items. Update: in place.
            resource_types: List<ResourceTypes> = "ResourceTypes";
            /// `RetainInterval`: at least 1. Update: in place.
            retain_interval: Int = "RetainInterval";
            /// `Schedules`: 1 to 4 items. Update: in place.
            schedules: List<Schedule> = "Schedules";
            /// `TargetTags`: 1 to 50 items. Update: in place.
            target_tags: List<Tag> = "TargetTags";
        }
    }

    property! {
        /// `RetainRule` of `AWS::DLM::LifecyclePolicy`.
        RetainRule;
        new ();
        set {
            /// `Count`: 0 to 1000. Update: in place.
            count: Int = "Count";
            /// `Interval`: at least 0. Update: in place.
            interval: Int = "Interval";
            /// `IntervalUnit`. Update: in place.
            interval_unit: RetainRuleIntervalUnit = "IntervalUnit";
        }
    }

    property! {
        /// `RetentionArchiveTier` of `AWS::DLM::LifecyclePolicy`.
        RetentionArchiveTier;
        new ();
        set {
            /// `Count`: 1 to 1000. Update: in place.
            count: Int = "Count";
            /// `Interval`: at least 1. Update: in place.
            interval: Int = "Interval";
            /// `IntervalUnit`. Update: in place.
            interval_unit: RetentionArchiveTierIntervalUnit = "IntervalUnit";
        }
    }

    property! {
        /// `Schedule` of `AWS::DLM::LifecyclePolicy`.
        Schedule;
        new ();
        set {
            /// `ArchiveRule`. Update: in place.
            archive_rule: ArchiveRule = "ArchiveRule";
            /// `CopyTags`. Update: in place.
            copy_tags: Bool = "CopyTags";
            /// `CreateRule`. Update: in place.
            create_rule: CreateRule = "CreateRule";
            /// `CrossRegionCopyRules`: at most 3 items. Update: in place.
            cross_region_copy_rules: List<CrossRegionCopyRule> = "CrossRegionCopyRules";
            /// `DeprecateRule`. Update: in place.
            deprecate_rule: DeprecateRule = "DeprecateRule";
            /// `FastRestoreRule`. Update: in place.
            fast_restore_rule: FastRestoreRule = "FastRestoreRule";
            /// `Name`: at most 120 characters, `^[0-9A-Za-z _-]+$`. Update: in place.
            name: Str = "Name";
            /// `RetainRule`. Update: in place.
            retain_rule: RetainRule = "RetainRule";
            /// `ShareRules`: at most 1 items. Update: in place.
            share_rules: List<ShareRule> = "ShareRules";
            /// `TagsToAdd`: at most 45 items. Update: in place.
            tags_to_add: List<Tag> = "TagsToAdd";
            /// `VariableTags`: at most 45 items. Update: in place.
            variable_tags: List<Tag> = "VariableTags";
        }
    }

    property! {
        /// `Script` of `AWS::DLM::LifecyclePolicy`.
        Script;
        new ();
        set {
            /// `ExecuteOperationOnScriptFailure`. Update: in place.
            execute_operation_on_script_failure: Bool = "ExecuteOperationOnScriptFailure";
            /// `ExecutionHandler`: at most 200 characters. Update: in place.
            execution_handler: Str = "ExecutionHandler";
            /// `ExecutionHandlerService`. Update: in place.
            execution_handler_service: ExecutionHandlerService = "ExecutionHandlerService";
            /// `ExecutionTimeout`: 10 to 120. Update: in place.
            execution_timeout: Int = "ExecutionTimeout";
            /// `MaximumRetryCount`: 0 to 3. Update: in place.
            maximum_retry_count: Int = "MaximumRetryCount";
            /// `Stages`: 1 to 2 items. Update: in place.
            stages: List<Stages> = "Stages";
        }
    }

    property! {
        /// `ShareRule` of `AWS::DLM::LifecyclePolicy`.
        ShareRule;
        new ();
        set {
            /// `TargetAccounts`: at least 1 items, 12 characters, `^[0-9]{12}$`. Update: in place.
            target_accounts: List<Str> = "TargetAccounts";
            /// `UnshareInterval`: at least 1. Update: in place.
            unshare_interval: Int = "UnshareInterval";
            /// `UnshareIntervalUnit`. Update: in place.
            unshare_interval_unit: UnshareIntervalUnit = "UnshareIntervalUnit";
        }
    }

    property! {
        /// `Tag` of `AWS::DLM::LifecyclePolicy`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `CreateRuleIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
        CreateRuleIntervalUnit {
            HOURS = "HOURS",
        }
    }

    values! {
        /// `CrossRegionCopyDeprecateRuleIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
        CrossRegionCopyDeprecateRuleIntervalUnit {
            DAYS = "DAYS",
            MONTHS = "MONTHS",
            WEEKS = "WEEKS",
            YEARS = "YEARS",
        }
    }

    values! {
        /// `CrossRegionCopyRetainRuleIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
        CrossRegionCopyRetainRuleIntervalUnit {
            DAYS = "DAYS",
            MONTHS = "MONTHS",
            WEEKS = "WEEKS",
            YEARS = "YEARS",
        }
    }

    values! {
        /// `DefaultPolicy` of `AWS::DLM::LifecyclePolicy`.
        DefaultPolicy {
            INSTANCE = "INSTANCE",
            VOLUME = "VOLUME",
        }
    }

    values! {
        /// `DeprecateRuleIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
        DeprecateRuleIntervalUnit {
            DAYS = "DAYS",
            MONTHS = "MONTHS",
            WEEKS = "WEEKS",
            YEARS = "YEARS",
        }
    }

    values! {
        /// `EventType` of `AWS::DLM::LifecyclePolicy`.
        EventType {
            SHARE_SNAPSHOT = "shareSnapshot",
        }
    }

    values! {
        /// `ExecutionHandlerService` of `AWS::DLM::LifecyclePolicy`.
        ExecutionHandlerService {
            AWS_SYSTEMS_MANAGER = "AWS_SYSTEMS_MANAGER",
        }
    }

    values! {
        /// `FastRestoreRuleIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
        FastRestoreRuleIntervalUnit {
            DAYS = "DAYS",
            MONTHS = "MONTHS",
            WEEKS = "WEEKS",
            YEARS = "YEARS",
        }
    }

    values! {
        /// `Location` of `AWS::DLM::LifecyclePolicy`.
        Location {
            CLOUD = "CLOUD",
            LOCAL_ZONE = "LOCAL_ZONE",
            OUTPOST_LOCAL = "OUTPOST_LOCAL",
        }
    }

    values! {
        /// `PolicyLanguage` of `AWS::DLM::LifecyclePolicy`.
        PolicyLanguage {
            SIMPLIFIED = "SIMPLIFIED",
            STANDARD = "STANDARD",
        }
    }

    values! {
        /// `PolicyType` of `AWS::DLM::LifecyclePolicy`.
        PolicyType {
            EBS_SNAPSHOT_MANAGEMENT = "EBS_SNAPSHOT_MANAGEMENT",
            EVENT_BASED_POLICY = "EVENT_BASED_POLICY",
            IMAGE_MANAGEMENT = "IMAGE_MANAGEMENT",
        }
    }

    values! {
        /// `ResourceLocations` of `AWS::DLM::LifecyclePolicy`.
        ResourceLocations {
            CLOUD = "CLOUD",
            LOCAL_ZONE = "LOCAL_ZONE",
            OUTPOST = "OUTPOST",
        }
    }

    values! {
        /// `ResourceType` of `AWS::DLM::LifecyclePolicy`.
        ResourceType {
            INSTANCE = "INSTANCE",
            VOLUME = "VOLUME",
        }
    }

    values! {
        /// `ResourceTypes` of `AWS::DLM::LifecyclePolicy`.
        ResourceTypes {
            INSTANCE = "INSTANCE",
            VOLUME = "VOLUME",
        }
    }

    values! {
        /// `RetainRuleIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
        RetainRuleIntervalUnit {
            DAYS = "DAYS",
            MONTHS = "MONTHS",
            WEEKS = "WEEKS",
            YEARS = "YEARS",
        }
    }

    values! {
        /// `RetentionArchiveTierIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
        RetentionArchiveTierIntervalUnit {
            DAYS = "DAYS",
            MONTHS = "MONTHS",
            WEEKS = "WEEKS",
            YEARS = "YEARS",
        }
    }

    values! {
        /// `Stages` of `AWS::DLM::LifecyclePolicy`.
        Stages {
            POST = "POST",
            PRE = "PRE",
        }
    }

    values! {
        /// `Type` of `AWS::DLM::LifecyclePolicy`.
        Type {
            MANAGED_CWE = "MANAGED_CWE",
        }
    }

    values! {
        /// `UnshareIntervalUnit` of `AWS::DLM::LifecyclePolicy`.
        UnshareIntervalUnit {
            DAYS = "DAYS",
            MONTHS = "MONTHS",
            WEEKS = "WEEKS",
            YEARS = "YEARS",
        }
    }
}
