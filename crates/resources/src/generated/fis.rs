// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::FIS`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::FIS::ExperimentTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html).
    ExperimentTemplate = "AWS::FIS::ExperimentTemplate", Ref = Str;
    tags "Tags" Object;
    new_with ExperimentTemplateRequired {
        /// `Description`: at most 512 characters, `^[\s\S]+$`. Update: in place.
        description: Str = "Description",
        /// `StopConditions`. Update: in place.
        stop_conditions: List<experiment_template::ExperimentTemplateStopCondition> = "StopConditions",
        /// `Targets`. Update: in place.
        targets: Map<experiment_template::ExperimentTemplateTarget> = "Targets",
        /// `RoleArn`: 20 to 1224 characters, `^[\S]+$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `Actions`. Update: in place.
        actions: Map<experiment_template::ExperimentTemplateAction> = "Actions";
        /// `Description`: at most 512 characters, `^[\s\S]+$`. Update: in place.
        description: Str = "Description";
        /// `ExperimentOptions`. Update: in place.
        experiment_options: experiment_template::ExperimentTemplateExperimentOptions = "ExperimentOptions";
        /// `ExperimentReportConfiguration`. Update: in place.
        experiment_report_configuration: experiment_template::ExperimentTemplateExperimentReportConfiguration = "ExperimentReportConfiguration";
        /// `LogConfiguration`. Update: in place.
        log_configuration: experiment_template::ExperimentTemplateLogConfiguration = "LogConfiguration";
        /// `RoleArn`: 20 to 1224 characters, `^[\S]+$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `StopConditions`. Update: in place.
        stop_conditions: List<experiment_template::ExperimentTemplateStopCondition> = "StopConditions";
        /// `Tags`. Update: may replace.
        tags: Map<Str> = "Tags";
        /// `Targets`. Update: in place.
        targets: Map<experiment_template::ExperimentTemplateTarget> = "Targets";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::FIS::ExperimentTemplate`.
pub mod experiment_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudWatchDashboard` of `AWS::FIS::ExperimentTemplate`.
        CloudWatchDashboard;
        new (dashboard_identifier: Str = "DashboardIdentifier");
        set {
        }
    }

    property! {
        /// `CloudWatchLogsConfiguration` of `AWS::FIS::ExperimentTemplate`.
        CloudWatchLogsConfiguration;
        new (log_group_arn: LogsLogGroupArn = "LogGroupArn");
        set {
        }
    }

    property! {
        /// `DataSources` of `AWS::FIS::ExperimentTemplate`.
        DataSources;
        new ();
        set {
            /// `CloudWatchDashboards`. Update: in place.
            cloud_watch_dashboards: List<CloudWatchDashboard> = "CloudWatchDashboards";
        }
    }

    property! {
        /// `ExperimentReportS3Configuration` of `AWS::FIS::ExperimentTemplate`.
        ExperimentReportS3Configuration;
        new (bucket_name: S3BucketName = "BucketName");
        set {
            /// `Prefix`: 1 to 256 characters. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `ExperimentTemplateAction` of `AWS::FIS::ExperimentTemplate`.
        ExperimentTemplateAction;
        new (action_id: Str = "ActionId");
        set {
            /// `Description`: at most 512 characters. Update: in place.
            description: Str = "Description";
            /// `Parameters`. Update: in place.
            parameters: Map<Str> = "Parameters";
            /// `StartAfter`: at most 64 characters. Update: in place.
            start_after: List<Str> = "StartAfter";
            /// `Targets`. Update: in place.
            targets: Map<Str> = "Targets";
        }
    }

    property! {
        /// `ExperimentTemplateExperimentOptions` of `AWS::FIS::ExperimentTemplate`.
        ExperimentTemplateExperimentOptions;
        new ();
        set {
            /// `AccountTargeting`. Update: replaces.
            account_targeting: AccountTargeting = "AccountTargeting";
            /// `EmptyTargetResolutionMode`. Update: in place.
            empty_target_resolution_mode: EmptyTargetResolutionMode = "EmptyTargetResolutionMode";
        }
    }

    property! {
        /// `ExperimentTemplateExperimentReportConfiguration` of `AWS::FIS::ExperimentTemplate`.
        ExperimentTemplateExperimentReportConfiguration;
        new (outputs: Outputs = "Outputs");
        set {
            /// `DataSources`. Update: in place.
            data_sources: DataSources = "DataSources";
            /// `PostExperimentDuration`: at most 32 characters, `^[\S]+$`. Update: in place.
            post_experiment_duration: Str = "PostExperimentDuration";
            /// `PreExperimentDuration`: at most 32 characters, `^[\S]+$`. Update: in place.
            pre_experiment_duration: Str = "PreExperimentDuration";
        }
    }

    property! {
        /// `ExperimentTemplateLogConfiguration` of `AWS::FIS::ExperimentTemplate`.
        ExperimentTemplateLogConfiguration;
        new (log_schema_version: Int = "LogSchemaVersion");
        set {
            /// `CloudWatchLogsConfiguration`. Update: in place.
            cloud_watch_logs_configuration: CloudWatchLogsConfiguration = "CloudWatchLogsConfiguration";
            /// `S3Configuration`. Update: in place.
            s3_configuration: S3Configuration = "S3Configuration";
        }
    }

    property! {
        /// `ExperimentTemplateStopCondition` of `AWS::FIS::ExperimentTemplate`.
        ExperimentTemplateStopCondition;
        new (source: Str = "Source");
        set {
            /// `Value`: 20 to 2048 characters, `^[\s\S]+$`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `ExperimentTemplateTarget` of `AWS::FIS::ExperimentTemplate`.
        ExperimentTemplateTarget;
        new_with ExperimentTemplateTargetRequired {
            /// `ResourceType`: at most 64 characters. Update: in place.
            resource_type: Str = "ResourceType",
            /// `SelectionMode`: at most 64 characters. Update: in place.
            selection_mode: Str = "SelectionMode",
        }
        set {
            /// `Filters`. Update: in place.
            filters: List<ExperimentTemplateTargetFilter> = "Filters";
            /// `Parameters`. Update: in place.
            parameters: Map<Str> = "Parameters";
            /// `ResourceArns`: 20 to 2048 characters. Update: in place.
            resource_arns: List<Str> = "ResourceArns";
            /// `ResourceTags`. Update: in place.
            resource_tags: Map<Str> = "ResourceTags";
        }
    }

    property! {
        /// `ExperimentTemplateTargetFilter` of `AWS::FIS::ExperimentTemplate`.
        ExperimentTemplateTargetFilter;
        new (path: Str = "Path", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `Outputs` of `AWS::FIS::ExperimentTemplate`.
        Outputs;
        new (experiment_report_s3_configuration: ExperimentReportS3Configuration = "ExperimentReportS3Configuration");
        set {
        }
    }

    property! {
        /// `S3Configuration` of `AWS::FIS::ExperimentTemplate`.
        S3Configuration;
        new (bucket_name: S3BucketName = "BucketName");
        set {
            /// `Prefix`: 1 to 700 characters, `^[\s\S]+$`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    values! {
        /// `AccountTargeting` of `AWS::FIS::ExperimentTemplate`.
        AccountTargeting {
            MULTI_ACCOUNT = "multi-account",
            SINGLE_ACCOUNT = "single-account",
        }
    }

    values! {
        /// `EmptyTargetResolutionMode` of `AWS::FIS::ExperimentTemplate`.
        EmptyTargetResolutionMode {
            FAIL = "fail",
            SKIP = "skip",
        }
    }
}

resource! {
    /// `AWS::FIS::TargetAccountConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-targetaccountconfiguration.html).
    TargetAccountConfiguration = "AWS::FIS::TargetAccountConfiguration", Ref = Str;
    new_with TargetAccountConfigurationRequired {
        /// `ExperimentTemplateId`: at most 64 characters, `^[\S]+$`. Update: replaces.
        experiment_template_id: Str = "ExperimentTemplateId",
        /// `AccountId`: 12 to 512 characters, `^[\S]+$`. Update: replaces.
        account_id: Str = "AccountId",
        /// `RoleArn`: 20 to 1224 characters, `^[\S]+$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `AccountId`: 12 to 512 characters, `^[\S]+$`. Update: replaces.
        account_id: Str = "AccountId";
        /// `Description`: at most 512 characters, `^[\s\S]*$`. Update: in place.
        description: Str = "Description";
        /// `ExperimentTemplateId`: at most 64 characters, `^[\S]+$`. Update: replaces.
        experiment_template_id: Str = "ExperimentTemplateId";
        /// `RoleArn`: 20 to 1224 characters, `^[\S]+$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
    }
    get {
    }
}
