// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Backup`: 10 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Backup::BackupPlan`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html).
    BackupPlan = "AWS::Backup::BackupPlan", Ref = BackupBackupPlanId;
    tags "BackupPlanTags" Object;
    new (backup_plan: backup_plan::BackupPlanResourceType = "BackupPlan");
    set {
        /// `BackupPlan`. Update: in place.
        backup_plan: backup_plan::BackupPlanResourceType = "BackupPlan";
        /// `BackupPlanTags`. Update: in place.
        backup_plan_tags: Map<Str> = "BackupPlanTags";
    }
    get {
        /// `BackupPlanArn`
        backup_plan_arn: Arn = "BackupPlanArn";
        /// `VersionId`
        version_id: Str = "VersionId";
    }
    ref backup_plan_id;
}

/// Property types of `AWS::Backup::BackupPlan`.
pub mod backup_plan {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AdvancedBackupSettingResourceType` of `AWS::Backup::BackupPlan`.
        AdvancedBackupSettingResourceType;
        new (backup_options: Json = "BackupOptions", resource_type: Str = "ResourceType");
        set {
        }
    }

    property! {
        /// `BackupPlanResourceType` of `AWS::Backup::BackupPlan`.
        BackupPlanResourceType;
        new (backup_plan_name: Str = "BackupPlanName", backup_plan_rule: List<BackupRuleResourceType> = "BackupPlanRule");
        set {
            /// `AdvancedBackupSettings`. Update: in place.
            advanced_backup_settings: List<AdvancedBackupSettingResourceType> = "AdvancedBackupSettings";
            /// `ScanSettings`. Update: in place.
            scan_settings: List<ScanSettingResourceType> = "ScanSettings";
        }
    }

    property! {
        /// `BackupRuleResourceType` of `AWS::Backup::BackupPlan`.
        BackupRuleResourceType;
        new_with BackupRuleResourceTypeRequired {
            /// `TargetBackupVault`. Update: in place.
            target_backup_vault: BackupBackupVaultName = "TargetBackupVault",
            /// `RuleName`. Update: in place.
            rule_name: Str = "RuleName",
        }
        set {
            /// `CompletionWindowMinutes`. Update: in place.
            completion_window_minutes: Num = "CompletionWindowMinutes";
            /// `CopyActions`. Update: in place.
            copy_actions: List<CopyActionResourceType> = "CopyActions";
            /// `EnableContinuousBackup`. Update: in place.
            enable_continuous_backup: Bool = "EnableContinuousBackup";
            /// `IndexActions`. Update: in place.
            index_actions: List<IndexActionsResourceType> = "IndexActions";
            /// `Lifecycle`. Update: in place.
            lifecycle: LifecycleResourceType = "Lifecycle";
            /// `RecoveryPointTags`. Update: in place.
            recovery_point_tags: Map<Str> = "RecoveryPointTags";
            /// `ScanActions`. Update: in place.
            scan_actions: List<ScanActionResourceType> = "ScanActions";
            /// `ScheduleExpression`. Update: in place.
            schedule_expression: Str = "ScheduleExpression";
            /// `ScheduleExpressionTimezone`. Update: in place.
            schedule_expression_timezone: Str = "ScheduleExpressionTimezone";
            /// `StartWindowMinutes`. Update: in place.
            start_window_minutes: Num = "StartWindowMinutes";
            /// `TargetLogicallyAirGappedBackupVaultArn`. Update: in place.
            target_logically_air_gapped_backup_vault_arn: Str = "TargetLogicallyAirGappedBackupVaultArn";
        }
    }

    property! {
        /// `CopyActionResourceType` of `AWS::Backup::BackupPlan`.
        CopyActionResourceType;
        new (destination_backup_vault_arn: BackupBackupVaultArn = "DestinationBackupVaultArn");
        set {
            /// `Lifecycle`. Update: in place.
            lifecycle: LifecycleResourceType = "Lifecycle";
        }
    }

    property! {
        /// `IndexActionsResourceType` of `AWS::Backup::BackupPlan`.
        IndexActionsResourceType;
        new ();
        set {
            /// `ResourceTypes`: no item twice, `^[a-zA-Z0-9\-\_\.]{1,50}$`. Update: in place.
            resource_types: List<Str> = "ResourceTypes";
        }
    }

    property! {
        /// `LifecycleResourceType` of `AWS::Backup::BackupPlan`.
        LifecycleResourceType;
        new ();
        set {
            /// `DeleteAfterDays`. Update: in place.
            delete_after_days: Num = "DeleteAfterDays";
            /// `MoveToColdStorageAfterDays`. Update: in place.
            move_to_cold_storage_after_days: Num = "MoveToColdStorageAfterDays";
            /// `OptInToArchiveForSupportedResources`. Update: in place.
            opt_in_to_archive_for_supported_resources: Bool = "OptInToArchiveForSupportedResources";
        }
    }

    property! {
        /// `ScanActionResourceType` of `AWS::Backup::BackupPlan`.
        ScanActionResourceType;
        new ();
        set {
            /// `MalwareScanner`. Update: in place.
            malware_scanner: MalwareScanner = "MalwareScanner";
            /// `ScanMode`. Update: in place.
            scan_mode: ScanMode = "ScanMode";
        }
    }

    property! {
        /// `ScanSettingResourceType` of `AWS::Backup::BackupPlan`.
        ScanSettingResourceType;
        new ();
        set {
            /// `MalwareScanner`. Update: in place.
            malware_scanner: MalwareScanner = "MalwareScanner";
            /// `ResourceTypes`: no item twice, `^[a-zA-Z0-9\-\_\.]{1,50}$`. Update: in place.
            resource_types: List<Str> = "ResourceTypes";
            /// `ScannerRoleArn`. Update: in place.
            scanner_role_arn: IamRoleArn = "ScannerRoleArn";
        }
    }

    values! {
        /// `MalwareScanner` of `AWS::Backup::BackupPlan`.
        MalwareScanner {
            GUARDDUTY = "GUARDDUTY",
        }
    }

    values! {
        /// `ScanMode` of `AWS::Backup::BackupPlan`.
        ScanMode {
            FULL_SCAN = "FULL_SCAN",
            INCREMENTAL_SCAN = "INCREMENTAL_SCAN",
        }
    }
}

resource! {
    /// `AWS::Backup::BackupSelection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html).
    BackupSelection = "AWS::Backup::BackupSelection", Ref = Str;
    new (backup_selection: backup_selection::BackupSelectionResourceType = "BackupSelection", backup_plan_id: BackupBackupPlanId = "BackupPlanId");
    set {
        /// `BackupPlanId`. Update: replaces.
        backup_plan_id: BackupBackupPlanId = "BackupPlanId";
        /// `BackupSelection`. Update: replaces.
        backup_selection: backup_selection::BackupSelectionResourceType = "BackupSelection";
    }
    get {
        /// `BackupPlanId`
        backup_plan_id: Str = "BackupPlanId";
        /// `SelectionId`
        selection_id: Str = "SelectionId";
    }
    ref id;
}

/// Property types of `AWS::Backup::BackupSelection`.
pub mod backup_selection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BackupSelectionResourceType` of `AWS::Backup::BackupSelection`.
        BackupSelectionResourceType;
        new (selection_name: Str = "SelectionName", iam_role_arn: IamRoleArn = "IamRoleArn");
        set {
            /// `Conditions`. Update: replaces.
            conditions: Conditions = "Conditions";
            /// `ListOfTags`. Update: replaces.
            list_of_tags: List<ConditionResourceType> = "ListOfTags";
            /// `NotResources`. Update: replaces.
            not_resources: List<Str> = "NotResources";
            /// `Resources`. Update: replaces.
            resources: List<Str> = "Resources";
        }
    }

    property! {
        /// `ConditionParameter` of `AWS::Backup::BackupSelection`.
        ConditionParameter;
        new ();
        set {
            /// `ConditionKey`. Update: replaces.
            condition_key: Str = "ConditionKey";
            /// `ConditionValue`. Update: replaces.
            condition_value: Str = "ConditionValue";
        }
    }

    property! {
        /// `ConditionResourceType` of `AWS::Backup::BackupSelection`.
        ConditionResourceType;
        new_with ConditionResourceTypeRequired {
            /// `ConditionValue`. Update: replaces.
            condition_value: Str = "ConditionValue",
            /// `ConditionKey`. Update: replaces.
            condition_key: Str = "ConditionKey",
            /// `ConditionType`. Update: replaces.
            condition_type: ConditionType = "ConditionType",
        }
        set {
        }
    }

    property! {
        /// `Conditions` of `AWS::Backup::BackupSelection`.
        Conditions;
        new ();
        set {
            /// `StringEquals`. Update: replaces.
            string_equals: List<ConditionParameter> = "StringEquals";
            /// `StringLike`. Update: replaces.
            string_like: List<ConditionParameter> = "StringLike";
            /// `StringNotEquals`. Update: replaces.
            string_not_equals: List<ConditionParameter> = "StringNotEquals";
            /// `StringNotLike`. Update: replaces.
            string_not_like: List<ConditionParameter> = "StringNotLike";
        }
    }

    values! {
        /// `ConditionType` of `AWS::Backup::BackupSelection`.
        ConditionType {
            STRINGEQUALS = "stringequals",
        }
    }
}

resource! {
    /// `AWS::Backup::BackupVault`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html).
    BackupVault = "AWS::Backup::BackupVault", Ref = BackupBackupVaultName;
    tags "BackupVaultTags" Object;
    new (backup_vault_name: Str = "BackupVaultName");
    set {
        /// `AccessPolicy`. Update: in place.
        access_policy: PolicyDocument = "AccessPolicy";
        /// `BackupVaultName`: `^[a-zA-Z0-9\-\_]{2,50}$`. Update: replaces.
        backup_vault_name: Str = "BackupVaultName";
        /// `BackupVaultTags`. Update: in place.
        backup_vault_tags: Map<Str> = "BackupVaultTags";
        /// `EncryptionKeyArn`. Update: replaces.
        encryption_key_arn: KmsKeyArn = "EncryptionKeyArn";
        /// `LockConfiguration`. Update: in place.
        lock_configuration: backup_vault::LockConfigurationType = "LockConfiguration";
        /// `Notifications`. Update: in place.
        notifications: backup_vault::NotificationObjectType = "Notifications";
    }
    get {
        /// `BackupVaultArn`
        backup_vault_arn: BackupBackupVaultArn = "BackupVaultArn";
    }
    ref backup_vault_name;
}

/// Property types of `AWS::Backup::BackupVault`.
pub mod backup_vault {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LockConfigurationType` of `AWS::Backup::BackupVault`.
        LockConfigurationType;
        new (min_retention_days: Int = "MinRetentionDays");
        set {
            /// `ChangeableForDays`. Update: in place.
            changeable_for_days: Int = "ChangeableForDays";
            /// `MaxRetentionDays`. Update: in place.
            max_retention_days: Int = "MaxRetentionDays";
        }
    }

    property! {
        /// `NotificationObjectType` of `AWS::Backup::BackupVault`.
        NotificationObjectType;
        new (sns_topic_arn: SnsTopicArn = "SNSTopicArn", backup_vault_events: List<Str> = "BackupVaultEvents");
        set {
        }
    }
}

resource! {
    /// `AWS::Backup::Framework`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-framework.html).
    Framework = "AWS::Backup::Framework", Ref = Arn;
    tags "FrameworkTags" List;
    new (framework_controls: List<framework::FrameworkControl> = "FrameworkControls");
    set {
        /// `FrameworkControls`: no item twice. Update: in place.
        framework_controls: List<framework::FrameworkControl> = "FrameworkControls";
        /// `FrameworkDescription`: at most 1024 characters, `\S`. Update: in place.
        framework_description: Str = "FrameworkDescription";
        /// `FrameworkName`: 1 to 256 characters, `[a-zA-Z][_a-zA-Z0-9]*`. Update: replaces.
        framework_name: Str = "FrameworkName";
        /// `FrameworkTags`. Update: in place.
        framework_tags: List<framework::Tag> = "FrameworkTags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `DeploymentStatus`
        deployment_status: Str = "DeploymentStatus";
        /// `FrameworkStatus`
        framework_status: Str = "FrameworkStatus";
    }
    ref framework_arn;
}

/// Property types of `AWS::Backup::Framework`.
pub mod framework {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ControlInputParameter` of `AWS::Backup::Framework`.
        ControlInputParameter;
        new_with ControlInputParameterRequired {
            /// `ParameterName`. Update: in place.
            parameter_name: Str = "ParameterName",
            /// `ParameterValue`. Update: in place.
            parameter_value: Str = "ParameterValue",
        }
        set {
        }
    }

    property! {
        /// `ControlScope` of `AWS::Backup::Framework`.
        ControlScope;
        new ();
        set {
            /// `ComplianceResourceIds`: at most 100 items. Update: in place.
            compliance_resource_ids: List<Str> = "ComplianceResourceIds";
            /// `ComplianceResourceTypes`. Update: in place.
            compliance_resource_types: List<Str> = "ComplianceResourceTypes";
            /// `Tags`. Update: in place.
            tags: List<Tag> = "Tags";
        }
    }

    property! {
        /// `FrameworkControl` of `AWS::Backup::Framework`.
        FrameworkControl;
        new (control_name: Str = "ControlName");
        set {
            /// `ControlInputParameters`: no item twice. Update: in place.
            control_input_parameters: List<ControlInputParameter> = "ControlInputParameters";
            /// `ControlScope`. Update: in place.
            control_scope: ControlScope = "ControlScope";
        }
    }

    property! {
        /// `Tag` of `AWS::Backup::Framework`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 128 characters. Update: in place.
            key: Str = "Key";
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::Backup::LegalHold`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-legalhold.html).
    LegalHold = "AWS::Backup::LegalHold", Ref = Arn;
    tags "Tags" List;
    new_with LegalHoldRequired {
        /// `Title`. Update: replaces.
        title: Str = "Title",
        /// `Description`. Update: replaces.
        description: Str = "Description",
        /// `RecoveryPointSelection`. Update: replaces.
        recovery_point_selection: legal_hold::RecoveryPointSelection = "RecoveryPointSelection",
    }
    set {
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `RecoveryPointSelection`. Update: replaces.
        recovery_point_selection: legal_hold::RecoveryPointSelection = "RecoveryPointSelection";
        /// `Tags`. Update: in place.
        tags: List<legal_hold::Tags> = "Tags";
        /// `Title`. Update: replaces.
        title: Str = "Title";
    }
    get {
        /// `CreationDate`
        creation_date: Str = "CreationDate";
        /// `LegalHoldId`
        legal_hold_id: Str = "LegalHoldId";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::Backup::LegalHold`.
pub mod legal_hold {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DateRange` of `AWS::Backup::LegalHold`.
        DateRange;
        new_with DateRangeRequired {
            /// `FromDate`. Update: replaces.
            from_date: Str = "FromDate",
            /// `ToDate`. Update: replaces.
            to_date: Str = "ToDate",
        }
        set {
        }
    }

    property! {
        /// `RecoveryPointSelection` of `AWS::Backup::LegalHold`.
        RecoveryPointSelection;
        new ();
        set {
            /// `DateRange`. Update: replaces.
            date_range: DateRange = "DateRange";
            /// `ResourceIdentifiers`. Update: replaces.
            resource_identifiers: List<Str> = "ResourceIdentifiers";
            /// `VaultNames`. Update: replaces.
            vault_names: List<Str> = "VaultNames";
        }
    }

    property! {
        /// `Tags` of `AWS::Backup::LegalHold`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Backup::LogicallyAirGappedBackupVault`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-logicallyairgappedbackupvault.html).
    LogicallyAirGappedBackupVault = "AWS::Backup::LogicallyAirGappedBackupVault", Ref = Str;
    tags "BackupVaultTags" Object;
    new_with LogicallyAirGappedBackupVaultRequired {
        /// `BackupVaultName`: `^[a-zA-Z0-9\-\_]{2,50}$`. Update: replaces.
        backup_vault_name: Str = "BackupVaultName",
        /// `MinRetentionDays`. Update: replaces.
        min_retention_days: Int = "MinRetentionDays",
        /// `MaxRetentionDays`. Update: replaces.
        max_retention_days: Int = "MaxRetentionDays",
    }
    set {
        /// `AccessPolicy`. Update: in place.
        access_policy: PolicyDocument = "AccessPolicy";
        /// `BackupVaultName`: `^[a-zA-Z0-9\-\_]{2,50}$`. Update: replaces.
        backup_vault_name: Str = "BackupVaultName";
        /// `BackupVaultTags`. Update: in place.
        backup_vault_tags: Map<Str> = "BackupVaultTags";
        /// `EncryptionKeyArn`. Update: replaces.
        encryption_key_arn: Str = "EncryptionKeyArn";
        /// `MaxRetentionDays`. Update: replaces.
        max_retention_days: Int = "MaxRetentionDays";
        /// `MinRetentionDays`. Update: replaces.
        min_retention_days: Int = "MinRetentionDays";
        /// `MpaApprovalTeamArn`. Update: in place.
        mpa_approval_team_arn: Str = "MpaApprovalTeamArn";
        /// `Notifications`. Update: in place.
        notifications: logically_air_gapped_backup_vault::NotificationObjectType = "Notifications";
    }
    get {
        /// `BackupVaultArn`
        backup_vault_arn: Arn = "BackupVaultArn";
        /// `VaultState`
        vault_state: Str = "VaultState";
        /// `VaultType`
        vault_type: Str = "VaultType";
    }
    ref backup_vault_name;
}

/// Property types of `AWS::Backup::LogicallyAirGappedBackupVault`.
pub mod logically_air_gapped_backup_vault {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::backup_vault::NotificationObjectType;
}

resource! {
    /// `AWS::Backup::ReportPlan`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-reportplan.html).
    ReportPlan = "AWS::Backup::ReportPlan", Ref = Arn;
    tags "ReportPlanTags" List;
    new (report_delivery_channel: report_plan::ReportDeliveryChannel = "ReportDeliveryChannel", report_setting: report_plan::ReportSetting = "ReportSetting");
    set {
        /// `ReportDeliveryChannel`. Update: in place.
        report_delivery_channel: report_plan::ReportDeliveryChannel = "ReportDeliveryChannel";
        /// `ReportPlanDescription`: at most 1024 characters, `.*\S.*`. Update: in place.
        report_plan_description: Str = "ReportPlanDescription";
        /// `ReportPlanName`: 1 to 256 characters, `[a-zA-Z][_a-zA-Z0-9]*`. Update: replaces.
        report_plan_name: Str = "ReportPlanName";
        /// `ReportPlanTags`. Update: in place.
        report_plan_tags: List<report_plan::Tag> = "ReportPlanTags";
        /// `ReportSetting`. Update: in place.
        report_setting: report_plan::ReportSetting = "ReportSetting";
    }
    get {
    }
    ref report_plan_arn;
}

/// Property types of `AWS::Backup::ReportPlan`.
pub mod report_plan {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::framework::Tag;

    property! {
        /// `ReportDeliveryChannel` of `AWS::Backup::ReportPlan`.
        ReportDeliveryChannel;
        new (s3_bucket_name: S3BucketName = "S3BucketName");
        set {
            /// `Formats`: no item twice. Update: in place.
            formats: List<Str> = "Formats";
            /// `S3KeyPrefix`. Update: in place.
            s3_key_prefix: Str = "S3KeyPrefix";
        }
    }

    property! {
        /// `ReportSetting` of `AWS::Backup::ReportPlan`.
        ReportSetting;
        new (report_template: Str = "ReportTemplate");
        set {
            /// `Accounts`: no item twice. Update: in place.
            accounts: List<Str> = "Accounts";
            /// `FrameworkArns`: no item twice. Update: in place.
            framework_arns: List<Str> = "FrameworkArns";
            /// `OrganizationUnits`: no item twice. Update: in place.
            organization_units: List<Str> = "OrganizationUnits";
            /// `Regions`: no item twice. Update: in place.
            regions: List<Str> = "Regions";
        }
    }
}

resource! {
    /// `AWS::Backup::RestoreTestingPlan`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingplan.html).
    RestoreTestingPlan = "AWS::Backup::RestoreTestingPlan", Ref = Str;
    tags "Tags" List;
    new_with RestoreTestingPlanRequired {
        /// `RecoveryPointSelection`. Update: in place.
        recovery_point_selection: restore_testing_plan::RestoreTestingRecoveryPointSelection = "RecoveryPointSelection",
        /// `ScheduleExpression`. Update: in place.
        schedule_expression: Str = "ScheduleExpression",
        /// `RestoreTestingPlanName`. Update: replaces.
        restore_testing_plan_name: Str = "RestoreTestingPlanName",
    }
    set {
        /// `RecoveryPointSelection`. Update: in place.
        recovery_point_selection: restore_testing_plan::RestoreTestingRecoveryPointSelection = "RecoveryPointSelection";
        /// `RestoreTestingPlanName`. Update: replaces.
        restore_testing_plan_name: Str = "RestoreTestingPlanName";
        /// `ScheduleExpression`. Update: in place.
        schedule_expression: Str = "ScheduleExpression";
        /// `ScheduleExpressionTimezone`. Update: in place.
        schedule_expression_timezone: Str = "ScheduleExpressionTimezone";
        /// `StartWindowHours`. Update: in place.
        start_window_hours: Int = "StartWindowHours";
        /// `Tags`: no item twice. Update: in place.
        tags: List<restore_testing_plan::Tag> = "Tags";
    }
    get {
        /// `RestoreTestingPlanArn`
        restore_testing_plan_arn: Arn = "RestoreTestingPlanArn";
    }
    ref restore_testing_plan_name;
}

/// Property types of `AWS::Backup::RestoreTestingPlan`.
pub mod restore_testing_plan {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `RestoreTestingRecoveryPointSelection` of `AWS::Backup::RestoreTestingPlan`.
        RestoreTestingRecoveryPointSelection;
        new (algorithm: RestoreTestingRecoveryPointSelectionAlgorithm = "Algorithm", recovery_point_types: List<RestoreTestingRecoveryPointType> = "RecoveryPointTypes", include_vaults: List<Str> = "IncludeVaults");
        set {
            /// `ExcludeVaults`. Update: in place.
            exclude_vaults: List<Str> = "ExcludeVaults";
            /// `SelectionWindowDays`. Update: in place.
            selection_window_days: Int = "SelectionWindowDays";
        }
    }

    property! {
        /// `Tag` of `AWS::Backup::RestoreTestingPlan`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `RestoreTestingRecoveryPointSelectionAlgorithm` of `AWS::Backup::RestoreTestingPlan`.
        RestoreTestingRecoveryPointSelectionAlgorithm {
            LATEST_WITHIN_WINDOW = "LATEST_WITHIN_WINDOW",
            RANDOM_WITHIN_WINDOW = "RANDOM_WITHIN_WINDOW",
        }
    }

    values! {
        /// `RestoreTestingRecoveryPointType` of `AWS::Backup::RestoreTestingPlan`.
        RestoreTestingRecoveryPointType {
            SNAPSHOT = "SNAPSHOT",
            CONTINUOUS = "CONTINUOUS",
        }
    }
}

resource! {
    /// `AWS::Backup::RestoreTestingSelection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingselection.html).
    RestoreTestingSelection = "AWS::Backup::RestoreTestingSelection", Ref = Str;
    new_with RestoreTestingSelectionRequired {
        /// `IamRoleArn`. Update: in place.
        iam_role_arn: IamRoleArn = "IamRoleArn",
        /// `ProtectedResourceType`. Update: replaces.
        protected_resource_type: Str = "ProtectedResourceType",
        /// `RestoreTestingPlanName`. Update: replaces.
        restore_testing_plan_name: Str = "RestoreTestingPlanName",
        /// `RestoreTestingSelectionName`. Update: replaces.
        restore_testing_selection_name: Str = "RestoreTestingSelectionName",
    }
    set {
        /// `IamRoleArn`. Update: in place.
        iam_role_arn: IamRoleArn = "IamRoleArn";
        /// `ProtectedResourceArns`. Update: in place.
        protected_resource_arns: List<Str> = "ProtectedResourceArns";
        /// `ProtectedResourceConditions`. Update: in place.
        protected_resource_conditions: restore_testing_selection::ProtectedResourceConditions = "ProtectedResourceConditions";
        /// `ProtectedResourceType`. Update: replaces.
        protected_resource_type: Str = "ProtectedResourceType";
        /// `RestoreMetadataOverrides`. Update: in place.
        restore_metadata_overrides: Map<Str> = "RestoreMetadataOverrides";
        /// `RestoreTestingPlanName`. Update: replaces.
        restore_testing_plan_name: Str = "RestoreTestingPlanName";
        /// `RestoreTestingSelectionName`. Update: replaces.
        restore_testing_selection_name: Str = "RestoreTestingSelectionName";
        /// `ValidationWindowHours`. Update: in place.
        validation_window_hours: Int = "ValidationWindowHours";
    }
    get {
    }
}

/// Property types of `AWS::Backup::RestoreTestingSelection`.
pub mod restore_testing_selection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `KeyValue` of `AWS::Backup::RestoreTestingSelection`.
        KeyValue;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `ProtectedResourceConditions` of `AWS::Backup::RestoreTestingSelection`.
        ProtectedResourceConditions;
        new ();
        set {
            /// `StringEquals`. Update: in place.
            string_equals: List<KeyValue> = "StringEquals";
            /// `StringNotEquals`. Update: in place.
            string_not_equals: List<KeyValue> = "StringNotEquals";
        }
    }
}

resource! {
    /// `AWS::Backup::TieringConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-tieringconfiguration.html).
    TieringConfiguration = "AWS::Backup::TieringConfiguration", Ref = Str;
    tags "TieringConfigurationTags" Object;
    new_with TieringConfigurationRequired {
        /// `TieringConfigurationName`. Update: replaces.
        tiering_configuration_name: Str = "TieringConfigurationName",
        /// `BackupVaultName`. Update: in place.
        backup_vault_name: Str = "BackupVaultName",
        /// `ResourceSelection`. Update: in place.
        resource_selection: List<tiering_configuration::ResourceSelection> = "ResourceSelection",
    }
    set {
        /// `BackupVaultName`. Update: in place.
        backup_vault_name: Str = "BackupVaultName";
        /// `ResourceSelection`. Update: in place.
        resource_selection: List<tiering_configuration::ResourceSelection> = "ResourceSelection";
        /// `TieringConfigurationName`. Update: replaces.
        tiering_configuration_name: Str = "TieringConfigurationName";
        /// `TieringConfigurationTags`. Update: in place.
        tiering_configuration_tags: Map<Str> = "TieringConfigurationTags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `TieringConfigurationArn`
        tiering_configuration_arn: Arn = "TieringConfigurationArn";
    }
    ref tiering_configuration_name;
}

/// Property types of `AWS::Backup::TieringConfiguration`.
pub mod tiering_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ResourceSelection` of `AWS::Backup::TieringConfiguration`.
        ResourceSelection;
        new (resources: List<Str> = "Resources", tiering_down_settings_in_days: DayCount = "TieringDownSettingsInDays", resource_type: Str = "ResourceType");
        set {
        }
    }
}
