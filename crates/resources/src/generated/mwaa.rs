// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::MWAA`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::MWAA::Environment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaa-environment.html).
    Environment = "AWS::MWAA::Environment", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name");
    set {
        /// `AirflowConfigurationOptions`. Update: in place.
        airflow_configuration_options: Json = "AirflowConfigurationOptions";
        /// `AirflowVersion`: 1 to 32 characters, `^[0-9a-z.]+$`. Update: in place.
        airflow_version: Str = "AirflowVersion";
        /// `DagS3Path`: at most 1024 characters, `.*`. Update: in place.
        dag_s3_path: Str = "DagS3Path";
        /// `EndpointManagement`. Update: replaces.
        endpoint_management: environment::EndpointManagement = "EndpointManagement";
        /// `EnvironmentClass`: 1 to 1024 characters. Update: in place.
        environment_class: Str = "EnvironmentClass";
        /// `ExecutionRoleArn`: 1 to 1224 characters. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `KmsKey`: 1 to 1224 characters. Update: replaces.
        kms_key: KmsKeyArn = "KmsKey";
        /// `LoggingConfiguration`. Update: in place.
        logging_configuration: environment::LoggingConfiguration = "LoggingConfiguration";
        /// `MaxWebservers`: at least 1. Update: in place.
        max_webservers: Int = "MaxWebservers";
        /// `MaxWorkers`: at least 1. Update: in place.
        max_workers: Int = "MaxWorkers";
        /// `MinWebservers`: at least 1. Update: in place.
        min_webservers: Int = "MinWebservers";
        /// `MinWorkers`: at least 1. Update: in place.
        min_workers: Int = "MinWorkers";
        /// `Name`: 1 to 80 characters, `^[a-zA-Z][0-9a-zA-Z\-_]*$`. Update: replaces.
        name: Str = "Name";
        /// `NetworkConfiguration`. Update: in place.
        network_configuration: environment::NetworkConfiguration = "NetworkConfiguration";
        /// `PluginsS3ObjectVersion`: at most 1024 characters. Update: in place.
        plugins_s3_object_version: Str = "PluginsS3ObjectVersion";
        /// `PluginsS3Path`: at most 1024 characters, `.*`. Update: in place.
        plugins_s3_path: Str = "PluginsS3Path";
        /// `RequirementsS3ObjectVersion`: at most 1024 characters. Update: in place.
        requirements_s3_object_version: Str = "RequirementsS3ObjectVersion";
        /// `RequirementsS3Path`: at most 1024 characters, `.*`. Update: in place.
        requirements_s3_path: Str = "RequirementsS3Path";
        /// `Schedulers`: 1 to 5. Update: in place.
        schedulers: Int = "Schedulers";
        /// `SourceBucketArn`: 1 to 1224 characters. Update: in place.
        source_bucket_arn: S3BucketArn = "SourceBucketArn";
        /// `StartupScriptS3ObjectVersion`: at most 1024 characters. Update: in place.
        startup_script_s3_object_version: Str = "StartupScriptS3ObjectVersion";
        /// `StartupScriptS3Path`: at most 1024 characters, `.*`. Update: in place.
        startup_script_s3_path: Str = "StartupScriptS3Path";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
        /// `WebserverAccessMode`. Update: in place.
        webserver_access_mode: environment::WebserverAccessMode = "WebserverAccessMode";
        /// `WeeklyMaintenanceWindowStart`: 1 to 9 characters. Update: in place.
        weekly_maintenance_window_start: Str = "WeeklyMaintenanceWindowStart";
        /// `WorkerReplacementStrategy`. Update: in place.
        worker_replacement_strategy: environment::WorkerReplacementStrategy = "WorkerReplacementStrategy";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CeleryExecutorQueue`
        celery_executor_queue: Str = "CeleryExecutorQueue";
        /// `DatabaseVpcEndpointService`
        database_vpc_endpoint_service: Str = "DatabaseVpcEndpointService";
        /// `LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn`
        logging_configuration_dag_processing_logs_cloud_watch_log_group_arn: Arn = "LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn";
        /// `LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn`
        logging_configuration_scheduler_logs_cloud_watch_log_group_arn: Arn = "LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn";
        /// `LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn`
        logging_configuration_task_logs_cloud_watch_log_group_arn: Arn = "LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn";
        /// `LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn`
        logging_configuration_webserver_logs_cloud_watch_log_group_arn: Arn = "LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn";
        /// `LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn`
        logging_configuration_worker_logs_cloud_watch_log_group_arn: Arn = "LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn";
        /// `WebserverUrl`
        webserver_url: Str = "WebserverUrl";
        /// `WebserverVpcEndpointService`
        webserver_vpc_endpoint_service: Str = "WebserverVpcEndpointService";
    }
    ref name;
}

/// Property types of `AWS::MWAA::Environment`.
pub mod environment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LoggingConfiguration` of `AWS::MWAA::Environment`.
        LoggingConfiguration;
        new ();
        set {
            /// `DagProcessingLogs`. Update: in place.
            dag_processing_logs: ModuleLoggingConfiguration = "DagProcessingLogs";
            /// `SchedulerLogs`. Update: in place.
            scheduler_logs: ModuleLoggingConfiguration = "SchedulerLogs";
            /// `TaskLogs`. Update: in place.
            task_logs: ModuleLoggingConfiguration = "TaskLogs";
            /// `WebserverLogs`. Update: in place.
            webserver_logs: ModuleLoggingConfiguration = "WebserverLogs";
            /// `WorkerLogs`. Update: in place.
            worker_logs: ModuleLoggingConfiguration = "WorkerLogs";
        }
    }

    property! {
        /// `ModuleLoggingConfiguration` of `AWS::MWAA::Environment`.
        ModuleLoggingConfiguration;
        new ();
        set {
            /// `CloudWatchLogGroupArn`: at most 1224 characters. Update: in place.
            cloud_watch_log_group_arn: Str = "CloudWatchLogGroupArn";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `LogLevel`. Update: in place.
            log_level: LoggingLevel = "LogLevel";
        }
    }

    property! {
        /// `NetworkConfiguration` of `AWS::MWAA::Environment`.
        NetworkConfiguration;
        new ();
        set {
            /// `SecurityGroupIds`: 1 to 5 items, 1 to 1024 characters, `^sg-[a-zA-Z0-9\-._]+$`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`: 2 items, 1 to 1024 characters, `^subnet-[a-zA-Z0-9\-._]+$`. Update: replaces.
            subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        }
    }

    values! {
        /// `EndpointManagement` of `AWS::MWAA::Environment`.
        EndpointManagement {
            CUSTOMER = "CUSTOMER",
            SERVICE = "SERVICE",
        }
    }

    values! {
        /// `LoggingLevel` of `AWS::MWAA::Environment`.
        LoggingLevel {
            CRITICAL = "CRITICAL",
            ERROR = "ERROR",
            WARNING = "WARNING",
            INFO = "INFO",
            DEBUG = "DEBUG",
        }
    }

    values! {
        /// `WebserverAccessMode` of `AWS::MWAA::Environment`.
        WebserverAccessMode {
            PRIVATE_ONLY = "PRIVATE_ONLY",
            PUBLIC_ONLY = "PUBLIC_ONLY",
            PUBLIC_AND_PRIVATE = "PUBLIC_AND_PRIVATE",
        }
    }

    values! {
        /// `WorkerReplacementStrategy` of `AWS::MWAA::Environment`.
        WorkerReplacementStrategy {
            FORCED = "FORCED",
            GRACEFUL = "GRACEFUL",
        }
    }
}
