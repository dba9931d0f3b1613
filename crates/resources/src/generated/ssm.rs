// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SSM`: 12 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SSM::Association`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html).
    Association = "AWS::SSM::Association", Ref = SsmAssociationId;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `ApplyOnlyAtCronInterval`. Update: in place.
        apply_only_at_cron_interval: Bool = "ApplyOnlyAtCronInterval";
        /// `AssociationDispatchAssumeRole`: 1 to 512 characters, `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`. Update: in place.
        association_dispatch_assume_role: Str = "AssociationDispatchAssumeRole";
        /// `AssociationName`: `^[a-zA-Z0-9_\-.]{3,128}$`. Update: in place.
        association_name: Str = "AssociationName";
        /// `AutomationTargetParameterName`: 1 to 50 characters. Update: in place.
        automation_target_parameter_name: Str = "AutomationTargetParameterName";
        /// `CalendarNames`. Update: in place.
        calendar_names: List<Str> = "CalendarNames";
        /// `ComplianceSeverity`. Update: in place.
        compliance_severity: association::ComplianceSeverity = "ComplianceSeverity";
        /// `DocumentVersion`: `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`. Update: in place.
        document_version: Str = "DocumentVersion";
        /// `InstanceId`: `(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)`. Update: replaces.
        instance_id: Str = "InstanceId";
        /// `MaxConcurrency`: 1 to 7 characters, `^([1-9][0-9]{0,6}|[1-9][0-9]%|[1-9]%|100%)$`. Update: in place.
        max_concurrency: Str = "MaxConcurrency";
        /// `MaxErrors`: 1 to 7 characters, `^([1-9][0-9]{0,6}|[0]|[1-9][0-9]%|[0-9]%|100%)$`. Update: in place.
        max_errors: Str = "MaxErrors";
        /// `Name`: `^[a-zA-Z0-9_\-.:/]{3,200}$`. Update: in place.
        name: Str = "Name";
        /// `OutputLocation`. Update: in place.
        output_location: association::InstanceAssociationOutputLocation = "OutputLocation";
        /// `Parameters`. Update: in place.
        parameters: Map<List<Str>> = "Parameters";
        /// `ScheduleExpression`: 1 to 256 characters. Update: in place.
        schedule_expression: Str = "ScheduleExpression";
        /// `ScheduleOffset`: 1 to 6. Update: in place.
        schedule_offset: Int = "ScheduleOffset";
        /// `SyncCompliance`. Update: in place.
        sync_compliance: association::SyncCompliance = "SyncCompliance";
        /// `Tags`: at most 1000 items. Update: in place.
        tags: List<association::Tag> = "Tags";
        /// `Targets`: at most 5 items. Update: in place.
        targets: List<association::Target> = "Targets";
        /// `WaitForSuccessTimeoutSeconds`: 15 to 172 800. Update: in place.
        wait_for_success_timeout_seconds: Int = "WaitForSuccessTimeoutSeconds";
    }
    get {
    }
    ref association_id;
}

/// Property types of `AWS::SSM::Association`.
pub mod association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `InstanceAssociationOutputLocation` of `AWS::SSM::Association`.
        InstanceAssociationOutputLocation;
        new ();
        set {
            /// `S3Location`. Update: in place.
            s3_location: S3OutputLocation = "S3Location";
        }
    }

    property! {
        /// `S3OutputLocation` of `AWS::SSM::Association`.
        S3OutputLocation;
        new ();
        set {
            /// `OutputS3BucketName`: 3 to 63 characters. Update: in place.
            output_s3_bucket_name: S3BucketName = "OutputS3BucketName";
            /// `OutputS3KeyPrefix`: at most 1024 characters. Update: in place.
            output_s3_key_prefix: Str = "OutputS3KeyPrefix";
            /// `OutputS3Region`: 3 to 20 characters. Update: in place.
            output_s3_region: Str = "OutputS3Region";
        }
    }

    property! {
        /// `Tag` of `AWS::SSM::Association`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Target` of `AWS::SSM::Association`.
        Target;
        new (key: Str = "Key", values: List<Str> = "Values");
        set {
        }
    }

    values! {
        /// `ComplianceSeverity` of `AWS::SSM::Association`.
        ComplianceSeverity {
            CRITICAL = "CRITICAL",
            HIGH = "HIGH",
            MEDIUM = "MEDIUM",
            LOW = "LOW",
            UNSPECIFIED = "UNSPECIFIED",
        }
    }

    values! {
        /// `SyncCompliance` of `AWS::SSM::Association`.
        SyncCompliance {
            AUTO = "AUTO",
            MANUAL = "MANUAL",
        }
    }
}

resource! {
    /// `AWS::SSM::CloudConnector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-cloudconnector.html).
    CloudConnector = "AWS::SSM::CloudConnector", Ref = SsmCloudConnectorArn;
    tags "Tags" List;
    new_with CloudConnectorRequired {
        /// `DisplayName`: 1 to 256 characters, `^[\p{L}\p{Z}\p{N}\p{P}\p{M}]*$`. Update: in place.
        display_name: Str = "DisplayName",
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn",
        /// `Configuration`. Update: in place.
        configuration: cloud_connector::CloudConnectorConfiguration = "Configuration",
        /// `ConfigConnectorArn`: 1 to 512 characters. Update: replaces.
        config_connector_arn: Str = "ConfigConnectorArn",
    }
    set {
        /// `ConfigConnectorArn`: 1 to 512 characters. Update: replaces.
        config_connector_arn: Str = "ConfigConnectorArn";
        /// `Configuration`. Update: in place.
        configuration: cloud_connector::CloudConnectorConfiguration = "Configuration";
        /// `Description`: 1 to 1024 characters, `^[\p{L}\p{Z}\p{N}\p{P}\p{M}]*$`. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 256 characters, `^[\p{L}\p{Z}\p{N}\p{P}\p{M}]*$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<cloud_connector::Tag> = "Tags";
    }
    get {
        /// `CloudConnectorId`
        cloud_connector_id: Str = "CloudConnectorId";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref cloud_connector_arn;
}

/// Property types of `AWS::SSM::CloudConnector`.
pub mod cloud_connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::association::Tag;

    property! {
        /// `AzureConfiguration` of `AWS::SSM::CloudConnector`.
        AzureConfiguration;
        new_with AzureConfigurationRequired {
            /// `TenantId`. Update: replaces.
            tenant_id: Str = "TenantId",
            /// `ApplicationId`. Update: in place.
            application_id: Str = "ApplicationId",
        }
        set {
            /// `ApplicationDisplayName`: at most 256 characters, `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`. Update: in place.
            application_display_name: Str = "ApplicationDisplayName";
            /// `Targets`. Update: in place.
            targets: ConfigurationTargets = "Targets";
            /// `TenantDisplayName`: at most 256 characters, `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`. Update: in place.
            tenant_display_name: Str = "TenantDisplayName";
        }
    }

    property! {
        /// `AzureSubscription` of `AWS::SSM::CloudConnector`.
        AzureSubscription;
        new (id: Str = "Id");
        set {
            /// `DisplayName`: at most 128 characters, `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`. Update: in place.
            display_name: Str = "DisplayName";
        }
    }

    property! {
        /// `CloudConnectorConfiguration` of `AWS::SSM::CloudConnector`.
        CloudConnectorConfiguration;
        new (azure_configuration: AzureConfiguration = "AzureConfiguration");
        set {
        }
    }

    property! {
        /// `ConfigurationTargets` of `AWS::SSM::CloudConnector`.
        ConfigurationTargets;
        new (subscriptions: List<AzureSubscription> = "Subscriptions");
        set {
        }
    }
}

resource! {
    /// `AWS::SSM::Document`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html).
    Document = "AWS::SSM::Document", Ref = SsmDocumentName;
    tags "Tags" List;
    new (content: Json = "Content");
    set {
        /// `Attachments`: at most 20 items. Update: may replace.
        attachments: List<document::AttachmentsSource> = "Attachments";
        /// `Content`: at least 1 characters. Update: may replace.
        content: Json = "Content";
        /// `DocumentFormat`: default `"JSON"`. Update: may replace.
        document_format: document::DocumentFormat = "DocumentFormat";
        /// `DocumentType`. Update: replaces.
        document_type: document::DocumentType = "DocumentType";
        /// `Name`: `^[a-zA-Z0-9_\-.]{3,128}$`. Update: replaces.
        name: Str = "Name";
        /// `Requires`: at least 1 items. Update: may replace.
        requires: List<document::DocumentRequires> = "Requires";
        /// `Tags`: at most 1000 items. Update: in place.
        tags: List<document::Tag> = "Tags";
        /// `TargetType`: at most 200 characters, `^\/[\w\.\-\:\/]*$`. Update: may replace.
        target_type: Str = "TargetType";
        /// `UpdateMethod`: default `"Replace"`. Update: in place.
        update_method: document::UpdateMethod = "UpdateMethod";
        /// `VersionName`: `^[a-zA-Z0-9_\-.]{1,128}$`. Update: may replace.
        version_name: Str = "VersionName";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::SSM::Document`.
pub mod document {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AttachmentsSource` of `AWS::SSM::Document`.
        AttachmentsSource;
        new ();
        set {
            /// `Key`. Update: may replace.
            key: Key = "Key";
            /// `Name`: 1 to 128 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: may replace.
            name: Str = "Name";
            /// `Values`: 1 items, 1 to 100 000 characters. Update: may replace.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `DocumentRequires` of `AWS::SSM::Document`.
        DocumentRequires;
        new ();
        set {
            /// `Name`: at most 200 characters, `^[a-zA-Z0-9_\-.:/]{3,200}$`. Update: may replace.
            name: Str = "Name";
            /// `Version`: at most 8 characters, `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`. Update: may replace.
            version: Str = "Version";
        }
    }

    property! {
        /// `Tag` of `AWS::SSM::Document`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 128 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
            key: Str = "Key";
            /// `Value`: 1 to 256 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `DocumentFormat` of `AWS::SSM::Document`.
        DocumentFormat {
            YAML = "YAML",
            JSON = "JSON",
            TEXT = "TEXT",
        }
    }

    values! {
        /// `DocumentType` of `AWS::SSM::Document`.
        DocumentType {
            APPLICATION_CONFIGURATION = "ApplicationConfiguration",
            APPLICATION_CONFIGURATION_SCHEMA = "ApplicationConfigurationSchema",
            AUTOMATION = "Automation",
            AUTOMATION_CHANGE_TEMPLATE = "Automation.ChangeTemplate",
            AUTO_APPROVAL_POLICY = "AutoApprovalPolicy",
            CHANGE_CALENDAR = "ChangeCalendar",
            CLOUD_FORMATION = "CloudFormation",
            COMMAND = "Command",
            DEPLOYMENT_STRATEGY = "DeploymentStrategy",
            MANUAL_APPROVAL_POLICY = "ManualApprovalPolicy",
            PACKAGE = "Package",
            POLICY = "Policy",
            PROBLEM_ANALYSIS = "ProblemAnalysis",
            PROBLEM_ANALYSIS_TEMPLATE = "ProblemAnalysisTemplate",
            SESSION = "Session",
        }
    }

    values! {
        /// `Key` of `AWS::SSM::Document`.
        Key {
            SOURCE_URL = "SourceUrl",
            S3_FILE_URL = "S3FileUrl",
            ATTACHMENT_REFERENCE = "AttachmentReference",
        }
    }

    values! {
        /// `UpdateMethod` of `AWS::SSM::Document`.
        UpdateMethod {
            REPLACE = "Replace",
            NEW_VERSION = "NewVersion",
        }
    }
}

resource! {
    /// `AWS::SSM::MaintenanceWindow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindow.html).
    MaintenanceWindow = "AWS::SSM::MaintenanceWindow", Ref = SsmMaintenanceWindowId;
    tags "Tags" List;
    new_with MaintenanceWindowRequired {
        /// `AllowUnassociatedTargets`. Update: in place.
        allow_unassociated_targets: Bool = "AllowUnassociatedTargets",
        /// `Cutoff`: 0 to 23. Update: in place.
        cutoff: Int = "Cutoff",
        /// `Schedule`: 1 to 256 characters. Update: in place.
        schedule: Str = "Schedule",
        /// `Duration`: 1 to 24. Update: in place.
        duration: Int = "Duration",
        /// `Name`: 3 to 128 characters, `^[a-zA-Z0-9_\-.]{3,128}$`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `AllowUnassociatedTargets`. Update: in place.
        allow_unassociated_targets: Bool = "AllowUnassociatedTargets";
        /// `Cutoff`: 0 to 23. Update: in place.
        cutoff: Int = "Cutoff";
        /// `Description`: 1 to 128 characters. Update: in place.
        description: Str = "Description";
        /// `Duration`: 1 to 24. Update: in place.
        duration: Int = "Duration";
        /// `EndDate`. Update: in place.
        end_date: Str = "EndDate";
        /// `Name`: 3 to 128 characters, `^[a-zA-Z0-9_\-.]{3,128}$`. Update: in place.
        name: Str = "Name";
        /// `Schedule`: 1 to 256 characters. Update: in place.
        schedule: Str = "Schedule";
        /// `ScheduleOffset`: 1 to 6. Update: in place.
        schedule_offset: Int = "ScheduleOffset";
        /// `ScheduleTimezone`. Update: in place.
        schedule_timezone: Str = "ScheduleTimezone";
        /// `StartDate`. Update: in place.
        start_date: Str = "StartDate";
        /// `Tags`: at most 1000 items. Update: in place.
        tags: List<maintenance_window::Tag> = "Tags";
    }
    get {
    }
    ref window_id;
}

/// Property types of `AWS::SSM::MaintenanceWindow`.
pub mod maintenance_window {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::association::Tag;
}

resource! {
    /// `AWS::SSM::MaintenanceWindowTarget`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtarget.html).
    MaintenanceWindowTarget = "AWS::SSM::MaintenanceWindowTarget", Ref = SsmMaintenanceWindowTargetId;
    new (window_id: Str = "WindowId", resource_type: maintenance_window_target::ResourceType = "ResourceType", targets: List<maintenance_window_target::Targets> = "Targets");
    set {
        /// `Description`: 1 to 128 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 3 to 128 characters, `^[a-zA-Z0-9_\-.]{3,128}$`. Update: in place.
        name: Str = "Name";
        /// `OwnerInformation`: 1 to 128 characters. Update: in place.
        owner_information: Str = "OwnerInformation";
        /// `ResourceType`. Update: in place.
        resource_type: maintenance_window_target::ResourceType = "ResourceType";
        /// `Targets`: at most 5 items. Update: in place.
        targets: List<maintenance_window_target::Targets> = "Targets";
        /// `WindowId`: 20 characters, `^mw-[0-9a-f]{17}$`. Update: replaces.
        window_id: Str = "WindowId";
    }
    get {
    }
    ref window_target_id;
}

/// Property types of `AWS::SSM::MaintenanceWindowTarget`.
pub mod maintenance_window_target {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Targets` of `AWS::SSM::MaintenanceWindowTarget`.
        Targets;
        new (values: List<Str> = "Values", key: Str = "Key");
        set {
        }
    }

    values! {
        /// `ResourceType` of `AWS::SSM::MaintenanceWindowTarget`.
        ResourceType {
            INSTANCE = "INSTANCE",
            RESOURCE_GROUP = "RESOURCE_GROUP",
        }
    }
}

resource! {
    /// `AWS::SSM::MaintenanceWindowTask`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtask.html).
    MaintenanceWindowTask = "AWS::SSM::MaintenanceWindowTask", Ref = SsmMaintenanceWindowTaskId;
    new_with MaintenanceWindowTaskRequired {
        /// `WindowId`: 20 characters, `^mw-[0-9a-f]{17}$`. Update: replaces.
        window_id: Str = "WindowId",
        /// `Priority`: at least 0. Update: in place.
        priority: Int = "Priority",
        /// `TaskType`. Update: replaces.
        task_type: maintenance_window_task::TaskType = "TaskType",
        /// `TaskArn`: 1 to 1600 characters. Update: in place.
        task_arn: Str = "TaskArn",
    }
    set {
        /// `CutoffBehavior`. Update: in place.
        cutoff_behavior: maintenance_window_task::CutoffBehavior = "CutoffBehavior";
        /// `Description`: 1 to 128 characters. Update: in place.
        description: Str = "Description";
        /// `LoggingInfo`. Update: in place.
        logging_info: maintenance_window_task::LoggingInfo = "LoggingInfo";
        /// `MaxConcurrency`: 1 to 7 characters, `^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$`. Update: in place.
        max_concurrency: Str = "MaxConcurrency";
        /// `MaxErrors`: 1 to 7 characters, `^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$`. Update: in place.
        max_errors: Str = "MaxErrors";
        /// `Name`: 3 to 128 characters, `^[a-zA-Z0-9_\-.]{3,128}$`. Update: in place.
        name: Str = "Name";
        /// `Priority`: at least 0. Update: in place.
        priority: Int = "Priority";
        /// `ServiceRoleArn`. Update: in place.
        service_role_arn: IamRoleArn = "ServiceRoleArn";
        /// `Targets`: at most 5 items. Update: in place.
        targets: List<maintenance_window_task::Target> = "Targets";
        /// `TaskArn`: 1 to 1600 characters. Update: in place.
        task_arn: Str = "TaskArn";
        /// `TaskInvocationParameters`. Update: in place.
        task_invocation_parameters: maintenance_window_task::TaskInvocationParameters = "TaskInvocationParameters";
        /// `TaskParameters`. Update: in place.
        task_parameters: Json = "TaskParameters";
        /// `TaskType`. Update: replaces.
        task_type: maintenance_window_task::TaskType = "TaskType";
        /// `WindowId`: 20 characters, `^mw-[0-9a-f]{17}$`. Update: replaces.
        window_id: Str = "WindowId";
    }
    get {
    }
    ref window_task_id;
}

/// Property types of `AWS::SSM::MaintenanceWindowTask`.
pub mod maintenance_window_task {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudWatchOutputConfig` of `AWS::SSM::MaintenanceWindowTask`.
        CloudWatchOutputConfig;
        new ();
        set {
            /// `CloudWatchLogGroupName`. Update: in place.
            cloud_watch_log_group_name: Str = "CloudWatchLogGroupName";
            /// `CloudWatchOutputEnabled`. Update: in place.
            cloud_watch_output_enabled: Bool = "CloudWatchOutputEnabled";
        }
    }

    property! {
        /// `LoggingInfo` of `AWS::SSM::MaintenanceWindowTask`.
        LoggingInfo;
        new_with LoggingInfoRequired {
            /// `S3Bucket`. Update: in place.
            s3_bucket: S3BucketName = "S3Bucket",
            /// `Region`. Update: in place.
            region: Str = "Region",
        }
        set {
            /// `S3Prefix`. Update: in place.
            s3_prefix: Str = "S3Prefix";
        }
    }

    property! {
        /// `MaintenanceWindowAutomationParameters` of `AWS::SSM::MaintenanceWindowTask`.
        MaintenanceWindowAutomationParameters;
        new ();
        set {
            /// `DocumentVersion`. Update: in place.
            document_version: Str = "DocumentVersion";
            /// `Parameters`. Update: in place.
            parameters: Json = "Parameters";
        }
    }

    property! {
        /// `MaintenanceWindowLambdaParameters` of `AWS::SSM::MaintenanceWindowTask`.
        MaintenanceWindowLambdaParameters;
        new ();
        set {
            /// `ClientContext`. Update: in place.
            client_context: Str = "ClientContext";
            /// `Payload`. Update: in place.
            payload: Str = "Payload";
            /// `Qualifier`. Update: in place.
            qualifier: Str = "Qualifier";
        }
    }

    property! {
        /// `MaintenanceWindowRunCommandParameters` of `AWS::SSM::MaintenanceWindowTask`.
        MaintenanceWindowRunCommandParameters;
        new ();
        set {
            /// `CloudWatchOutputConfig`. Update: in place.
            cloud_watch_output_config: CloudWatchOutputConfig = "CloudWatchOutputConfig";
            /// `Comment`. Update: in place.
            comment: Str = "Comment";
            /// `DocumentHash`. Update: in place.
            document_hash: Str = "DocumentHash";
            /// `DocumentHashType`. Update: in place.
            document_hash_type: Str = "DocumentHashType";
            /// `DocumentVersion`. Update: in place.
            document_version: Str = "DocumentVersion";
            /// `NotificationConfig`. Update: in place.
            notification_config: NotificationConfig = "NotificationConfig";
            /// `OutputS3BucketName`. Update: in place.
            output_s3_bucket_name: Str = "OutputS3BucketName";
            /// `OutputS3KeyPrefix`. Update: in place.
            output_s3_key_prefix: Str = "OutputS3KeyPrefix";
            /// `Parameters`. Update: in place.
            parameters: Json = "Parameters";
            /// `ServiceRoleArn`. Update: in place.
            service_role_arn: IamRoleArn = "ServiceRoleArn";
            /// `TimeoutSeconds`. Update: in place.
            timeout_seconds: Int = "TimeoutSeconds";
        }
    }

    property! {
        /// `MaintenanceWindowStepFunctionsParameters` of `AWS::SSM::MaintenanceWindowTask`.
        MaintenanceWindowStepFunctionsParameters;
        new ();
        set {
            /// `Input`. Update: in place.
            input: Str = "Input";
            /// `Name`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `NotificationConfig` of `AWS::SSM::MaintenanceWindowTask`.
        NotificationConfig;
        new (notification_arn: Str = "NotificationArn");
        set {
            /// `NotificationEvents`. Update: in place.
            notification_events: List<Str> = "NotificationEvents";
            /// `NotificationType`. Update: in place.
            notification_type: Str = "NotificationType";
        }
    }

    property! {
        /// `Target` of `AWS::SSM::MaintenanceWindowTask`.
        Target;
        new (values: List<Str> = "Values", key: Str = "Key");
        set {
        }
    }

    property! {
        /// `TaskInvocationParameters` of `AWS::SSM::MaintenanceWindowTask`.
        TaskInvocationParameters;
        new ();
        set {
            /// `MaintenanceWindowAutomationParameters`. Update: in place.
            maintenance_window_automation_parameters: MaintenanceWindowAutomationParameters = "MaintenanceWindowAutomationParameters";
            /// `MaintenanceWindowLambdaParameters`. Update: in place.
            maintenance_window_lambda_parameters: MaintenanceWindowLambdaParameters = "MaintenanceWindowLambdaParameters";
            /// `MaintenanceWindowRunCommandParameters`. Update: in place.
            maintenance_window_run_command_parameters: MaintenanceWindowRunCommandParameters = "MaintenanceWindowRunCommandParameters";
            /// `MaintenanceWindowStepFunctionsParameters`. Update: in place.
            maintenance_window_step_functions_parameters: MaintenanceWindowStepFunctionsParameters = "MaintenanceWindowStepFunctionsParameters";
        }
    }

    values! {
        /// `CutoffBehavior` of `AWS::SSM::MaintenanceWindowTask`.
        CutoffBehavior {
            CANCEL_TASK = "CANCEL_TASK",
            CONTINUE_TASK = "CONTINUE_TASK",
        }
    }

    values! {
        /// `TaskType` of `AWS::SSM::MaintenanceWindowTask`.
        TaskType {
            AUTOMATION = "AUTOMATION",
            LAMBDA = "LAMBDA",
            RUN_COMMAND = "RUN_COMMAND",
            STEP_FUNCTIONS = "STEP_FUNCTIONS",
        }
    }
}

resource! {
    /// `AWS::SSM::OpsItem`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-opsitem.html).
    OpsItem = "AWS::SSM::OpsItem", Ref = SsmOpsItemArn;
    tags "Tags" List;
    new_with OpsItemRequired {
        /// `Title`: 1 to 1024 characters, `^(?!\s*$).+$`. Update: in place.
        title: Str = "Title",
        /// `Description`: 1 to 2048 characters, `^[\s\S]*\S[\s\S]*$`. Update: in place.
        description: Str = "Description",
        /// `Source`: 1 to 128 characters, `^(?!\s*$).+$`. Update: replaces.
        source: Str = "Source",
    }
    set {
        /// `Category`: 1 to 64 characters, `^(?!\s*$).+$`. Update: in place.
        category: Str = "Category";
        /// `Description`: 1 to 2048 characters, `^[\s\S]*\S[\s\S]*$`. Update: in place.
        description: Str = "Description";
        /// `Priority`: 1 to 5. Update: in place.
        priority: Int = "Priority";
        /// `Severity`: 1 to 64 characters, `^(?!\s*$).+$`. Update: in place.
        severity: Str = "Severity";
        /// `Source`: 1 to 128 characters, `^(?!\s*$).+$`. Update: replaces.
        source: Str = "Source";
        /// `Tags`: at most 1000 items, no item twice. Update: in place.
        tags: List<ops_item::Tag> = "Tags";
        /// `Title`: 1 to 1024 characters, `^(?!\s*$).+$`. Update: in place.
        title: Str = "Title";
    }
    get {
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastModifiedBy`
        last_modified_by: Str = "LastModifiedBy";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `OpsItemId`
        ops_item_id: Str = "OpsItemId";
        /// `OpsItemType`
        ops_item_type: Str = "OpsItemType";
        /// `Status`
        status: Str = "Status";
        /// `Version`
        version: Str = "Version";
    }
    ref ops_item_arn;
}

/// Property types of `AWS::SSM::OpsItem`.
pub mod ops_item {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::association::Tag;
}

resource! {
    /// `AWS::SSM::Parameter`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html).
    Parameter = "AWS::SSM::Parameter", Ref = SsmParameterName;
    tags "Tags" Object;
    new (value: Str = "Value", type_: parameter::Type = "Type");
    set {
        /// `AllowedPattern`: at most 1024 characters. Update: in place.
        allowed_pattern: Str = "AllowedPattern";
        /// `DataType`: at most 128 characters. Update: in place.
        data_type: parameter::DataType = "DataType";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 2048 characters. Update: replaces.
        name: Str = "Name";
        /// `Policies`: 1 to 4096 characters. Update: in place.
        policies: Str = "Policies";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `Tier`. Update: in place.
        tier: parameter::Tier = "Tier";
        /// `Type`. Update: in place.
        type_: parameter::Type = "Type";
        /// `Value`. Update: in place.
        value: Str = "Value";
    }
    get {
        /// `Arn`
        arn: SsmParameterArn = "Arn";
        /// `Type`
        type_: Str = "Type";
        /// `Value`
        value: Str = "Value";
    }
    ref name;
}

/// Property types of `AWS::SSM::Parameter`.
pub mod parameter {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `DataType` of `AWS::SSM::Parameter`.
        DataType {
            TEXT = "text",
            AWS_EC2_IMAGE = "aws:ec2:image",
        }
    }

    values! {
        /// `Tier` of `AWS::SSM::Parameter`.
        Tier {
            STANDARD = "Standard",
            ADVANCED = "Advanced",
            INTELLIGENT_TIERING = "Intelligent-Tiering",
        }
    }

    values! {
        /// `Type` of `AWS::SSM::Parameter`.
        Type {
            STRING = "String",
            STRING_LIST = "StringList",
        }
    }
}

resource! {
    /// `AWS::SSM::PatchBaseline`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html).
    PatchBaseline = "AWS::SSM::PatchBaseline", Ref = SsmPatchBaselineId;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `ApprovalRules`. Update: in place.
        approval_rules: patch_baseline::RuleGroup = "ApprovalRules";
        /// `ApprovedPatches`: at most 50 items, 1 to 100 characters. Update: in place.
        approved_patches: List<Str> = "ApprovedPatches";
        /// `ApprovedPatchesComplianceLevel`: default `"UNSPECIFIED"`. Update: in place.
        approved_patches_compliance_level: patch_baseline::ApprovedPatchesComplianceLevel = "ApprovedPatchesComplianceLevel";
        /// `ApprovedPatchesEnableNonSecurity`: default `false`. Update: in place.
        approved_patches_enable_non_security: Bool = "ApprovedPatchesEnableNonSecurity";
        /// `AvailableSecurityUpdatesComplianceStatus`. Update: in place.
        available_security_updates_compliance_status: patch_baseline::AvailableSecurityUpdatesComplianceStatus = "AvailableSecurityUpdatesComplianceStatus";
        /// `DefaultBaseline`: default `false`. Update: in place.
        default_baseline: Bool = "DefaultBaseline";
        /// `Description`: 1 to 1024 characters. Update: in place.
        description: Str = "Description";
        /// `GlobalFilters`. Update: in place.
        global_filters: patch_baseline::PatchFilterGroup = "GlobalFilters";
        /// `Name`: 3 to 128 characters, `^[a-zA-Z0-9_\-.]{3,128}$`. Update: in place.
        name: Str = "Name";
        /// `OperatingSystem`: default `"WINDOWS"`. Update: replaces.
        operating_system: patch_baseline::OperatingSystem = "OperatingSystem";
        /// `PatchGroups`: 1 to 256 characters. Update: in place.
        patch_groups: List<Str> = "PatchGroups";
        /// `RejectedPatches`: at most 50 items, 1 to 100 characters. Update: in place.
        rejected_patches: List<Str> = "RejectedPatches";
        /// `RejectedPatchesAction`: default `"ALLOW_AS_DEPENDENCY"`. Update: in place.
        rejected_patches_action: patch_baseline::RejectedPatchesAction = "RejectedPatchesAction";
        /// `Sources`: at most 20 items. Update: in place.
        sources: List<patch_baseline::PatchSource> = "Sources";
        /// `Tags`: at most 1000 items. Update: in place.
        tags: List<patch_baseline::Tag> = "Tags";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::SSM::PatchBaseline`.
pub mod patch_baseline {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `PatchFilter` of `AWS::SSM::PatchBaseline`.
        PatchFilter;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Key = "Key";
            /// `Values`: at most 20 items, 1 to 64 characters. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `PatchFilterGroup` of `AWS::SSM::PatchBaseline`.
        PatchFilterGroup;
        new ();
        set {
            /// `PatchFilters`: at most 5 items. Update: in place.
            patch_filters: List<PatchFilter> = "PatchFilters";
        }
    }

    property! {
        /// `PatchSource` of `AWS::SSM::PatchBaseline`.
        PatchSource;
        new ();
        set {
            /// `Configuration`: 1 to 1024 characters. Update: in place.
            configuration: Str = "Configuration";
            /// `Name`: `^[a-zA-Z0-9_\-.]{3,50}$`. Update: in place.
            name: Str = "Name";
            /// `Products`: at most 20 items, 1 to 128 characters. Update: in place.
            products: List<Str> = "Products";
        }
    }

    property! {
        /// `Rule` of `AWS::SSM::PatchBaseline`.
        Rule;
        new ();
        set {
            /// `ApproveAfterDays`: 0 to 360. Update: in place.
            approve_after_days: Int = "ApproveAfterDays";
            /// `ApproveUntilDate`: at most 10 characters. Update: in place.
            approve_until_date: Str = "ApproveUntilDate";
            /// `ComplianceLevel`. Update: in place.
            compliance_level: ComplianceLevel = "ComplianceLevel";
            /// `EnableNonSecurity`: default `false`. Update: in place.
            enable_non_security: Bool = "EnableNonSecurity";
            /// `PatchFilterGroup`. Update: in place.
            patch_filter_group: PatchFilterGroup = "PatchFilterGroup";
        }
    }

    property! {
        /// `RuleGroup` of `AWS::SSM::PatchBaseline`.
        RuleGroup;
        new ();
        set {
            /// `PatchRules`: at most 10 items. Update: in place.
            patch_rules: List<Rule> = "PatchRules";
        }
    }

    property! {
        /// `Tag` of `AWS::SSM::PatchBaseline`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ApprovedPatchesComplianceLevel` of `AWS::SSM::PatchBaseline`.
        ApprovedPatchesComplianceLevel {
            CRITICAL = "CRITICAL",
            HIGH = "HIGH",
            MEDIUM = "MEDIUM",
            LOW = "LOW",
            INFORMATIONAL = "INFORMATIONAL",
            UNSPECIFIED = "UNSPECIFIED",
        }
    }

    values! {
        /// `AvailableSecurityUpdatesComplianceStatus` of `AWS::SSM::PatchBaseline`.
        AvailableSecurityUpdatesComplianceStatus {
            NON_COMPLIANT = "NON_COMPLIANT",
            COMPLIANT = "COMPLIANT",
        }
    }

    values! {
        /// `ComplianceLevel` of `AWS::SSM::PatchBaseline`.
        ComplianceLevel {
            CRITICAL = "CRITICAL",
            HIGH = "HIGH",
            INFORMATIONAL = "INFORMATIONAL",
            LOW = "LOW",
            MEDIUM = "MEDIUM",
            UNSPECIFIED = "UNSPECIFIED",
        }
    }

    values! {
        /// `Key` of `AWS::SSM::PatchBaseline`.
        Key {
            ADVISORY_ID = "ADVISORY_ID",
            ARCH = "ARCH",
            BUGZILLA_ID = "BUGZILLA_ID",
            CLASSIFICATION = "CLASSIFICATION",
            CVE_ID = "CVE_ID",
            EPOCH = "EPOCH",
            MSRC_SEVERITY = "MSRC_SEVERITY",
            NAME = "NAME",
            PATCH_ID = "PATCH_ID",
            PATCH_SET = "PATCH_SET",
            PRIORITY = "PRIORITY",
            PRODUCT = "PRODUCT",
            PRODUCT_FAMILY = "PRODUCT_FAMILY",
            RELEASE = "RELEASE",
            REPOSITORY = "REPOSITORY",
            SECTION = "SECTION",
            SECURITY = "SECURITY",
            SEVERITY = "SEVERITY",
            VERSION = "VERSION",
        }
    }

    values! {
        /// `OperatingSystem` of `AWS::SSM::PatchBaseline`.
        OperatingSystem {
            WINDOWS = "WINDOWS",
            AMAZON_LINUX = "AMAZON_LINUX",
            AMAZON_LINUX_2 = "AMAZON_LINUX_2",
            AMAZON_LINUX_2022 = "AMAZON_LINUX_2022",
            AMAZON_LINUX_2023 = "AMAZON_LINUX_2023",
            UBUNTU = "UBUNTU",
            REDHAT_ENTERPRISE_LINUX = "REDHAT_ENTERPRISE_LINUX",
            SUSE = "SUSE",
            CENTOS = "CENTOS",
            ORACLE_LINUX = "ORACLE_LINUX",
            DEBIAN = "DEBIAN",
            MACOS = "MACOS",
            RASPBIAN = "RASPBIAN",
            ROCKY_LINUX = "ROCKY_LINUX",
            ALMA_LINUX = "ALMA_LINUX",
        }
    }

    values! {
        /// `RejectedPatchesAction` of `AWS::SSM::PatchBaseline`.
        RejectedPatchesAction {
            ALLOW_AS_DEPENDENCY = "ALLOW_AS_DEPENDENCY",
            BLOCK = "BLOCK",
        }
    }
}

resource! {
    /// `AWS::SSM::ResourceDataSync`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcedatasync.html).
    ResourceDataSync = "AWS::SSM::ResourceDataSync", Ref = SsmResourceDataSyncName;
    new (sync_name: Str = "SyncName");
    set {
        /// `BucketName`: 1 to 2048 characters. Update: replaces.
        bucket_name: S3BucketName = "BucketName";
        /// `BucketPrefix`: at most 64 characters. Update: replaces.
        bucket_prefix: Str = "BucketPrefix";
        /// `BucketRegion`: 1 to 64 characters. Update: replaces.
        bucket_region: Str = "BucketRegion";
        /// `KMSKeyArn`: at most 512 characters. Update: replaces.
        kms_key_arn: KmsKeyArn = "KMSKeyArn";
        /// `S3Destination`. Update: replaces.
        s3_destination: resource_data_sync::S3Destination = "S3Destination";
        /// `SyncFormat`: at most 1024 characters. Update: replaces.
        sync_format: Str = "SyncFormat";
        /// `SyncName`: 1 to 64 characters. Update: replaces.
        sync_name: Str = "SyncName";
        /// `SyncSource`. Update: in place.
        sync_source: resource_data_sync::SyncSource = "SyncSource";
        /// `SyncType`: 1 to 64 characters. Update: replaces.
        sync_type: Str = "SyncType";
    }
    get {
    }
    ref sync_name;
}

/// Property types of `AWS::SSM::ResourceDataSync`.
pub mod resource_data_sync {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AwsOrganizationsSource` of `AWS::SSM::ResourceDataSync`.
        AwsOrganizationsSource;
        new (organization_source_type: Str = "OrganizationSourceType");
        set {
            /// `OrganizationalUnits`: 1 to 1000 items. Update: in place.
            organizational_units: List<Str> = "OrganizationalUnits";
        }
    }

    property! {
        /// `S3Destination` of `AWS::SSM::ResourceDataSync`.
        S3Destination;
        new_with S3DestinationRequired {
            /// `BucketName`: 1 to 2048 characters. Update: replaces.
            bucket_name: S3BucketName = "BucketName",
            /// `BucketRegion`: 1 to 64 characters. Update: replaces.
            bucket_region: Str = "BucketRegion",
            /// `SyncFormat`: 1 to 1024 characters. Update: replaces.
            sync_format: SyncFormat = "SyncFormat",
        }
        set {
            /// `BucketPrefix`: 1 to 256 characters. Update: replaces.
            bucket_prefix: Str = "BucketPrefix";
            /// `KMSKeyArn`: 1 to 512 characters. Update: replaces.
            kms_key_arn: KmsKeyArn = "KMSKeyArn";
        }
    }

    property! {
        /// `SyncSource` of `AWS::SSM::ResourceDataSync`.
        SyncSource;
        new (source_type: Str = "SourceType", source_regions: List<Str> = "SourceRegions");
        set {
            /// `AwsOrganizationsSource`. Update: in place.
            aws_organizations_source: AwsOrganizationsSource = "AwsOrganizationsSource";
            /// `IncludeFutureRegions`. Update: in place.
            include_future_regions: Bool = "IncludeFutureRegions";
        }
    }

    values! {
        /// `SyncFormat` of `AWS::SSM::ResourceDataSync`.
        SyncFormat {
            JSON_SER_DE = "JsonSerDe",
        }
    }
}

resource! {
    /// `AWS::SSM::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcepolicy.html).
    ResourcePolicy = "AWS::SSM::ResourcePolicy", Ref = Str;
    new (resource_arn: Str = "ResourceArn", policy: PolicyDocument = "Policy");
    set {
        /// `Policy`: `^(?!\s*$).+$`. Update: in place.
        policy: PolicyDocument = "Policy";
        /// `ResourceArn`: 20 to 2048 characters. Update: replaces.
        resource_arn: Str = "ResourceArn";
    }
    get {
        /// `PolicyHash`
        policy_hash: Str = "PolicyHash";
        /// `PolicyId`
        policy_id: Str = "PolicyId";
    }
}

resource! {
    /// `AWS::SSM::ServiceSetting`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-servicesetting.html).
    ServiceSetting = "AWS::SSM::ServiceSetting", Ref = SsmServiceSettingArn;
    new_with ServiceSettingRequired {
        /// `SettingId`: 1 to 1000 characters. Update: replaces.
        setting_id: Str = "SettingId",
        /// `SettingValue`: 1 to 4096 characters. Update: in place.
        setting_value: Str = "SettingValue",
    }
    set {
        /// `SettingId`: 1 to 1000 characters. Update: replaces.
        setting_id: Str = "SettingId";
        /// `SettingValue`: 1 to 4096 characters. Update: in place.
        setting_value: Str = "SettingValue";
    }
    get {
        /// `LastModifiedDate`
        last_modified_date: Str = "LastModifiedDate";
        /// `LastModifiedUser`
        last_modified_user: Str = "LastModifiedUser";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}
