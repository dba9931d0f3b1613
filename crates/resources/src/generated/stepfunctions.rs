// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::StepFunctions`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::StepFunctions::Activity`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-activity.html).
    Activity = "AWS::StepFunctions::Activity", Ref = StepFunctionsActivityArn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `EncryptionConfiguration`. Update: replaces.
        encryption_configuration: activity::EncryptionConfiguration = "EncryptionConfiguration";
        /// `Name`: 1 to 80 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<activity::TagsEntry> = "Tags";
    }
    get {
        /// `Name`
        name: Str = "Name";
    }
    ref arn;
}

/// Property types of `AWS::StepFunctions::Activity`.
pub mod activity {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EncryptionConfiguration` of `AWS::StepFunctions::Activity`.
        EncryptionConfiguration;
        new (type_: Type = "Type");
        set {
            /// `KmsDataKeyReusePeriodSeconds`: 60 to 900. Update: replaces.
            kms_data_key_reuse_period_seconds: Int = "KmsDataKeyReusePeriodSeconds";
            /// `KmsKeyId`: 1 to 2048 characters. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `TagsEntry` of `AWS::StepFunctions::Activity`.
        TagsEntry;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Type` of `AWS::StepFunctions::Activity`.
        Type {
            CUSTOMER_MANAGED_KMS_KEY = "CUSTOMER_MANAGED_KMS_KEY",
            AWS_OWNED_KEY = "AWS_OWNED_KEY",
        }
    }
}

resource! {
    /// `AWS::StepFunctions::StateMachine`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html).
    StateMachine = "AWS::StepFunctions::StateMachine", Ref = StepFunctionsStateMachineArn;
    tags "Tags" List;
    new (role_arn: IamRoleArn = "RoleArn");
    set {
        /// `Definition`: 1 to 1 048 576 characters. Update: in place.
        definition: Json = "Definition";
        /// `DefinitionS3Location`. Update: in place.
        definition_s3_location: state_machine::S3Location = "DefinitionS3Location";
        /// `DefinitionString`: 1 to 1 048 576 characters. Update: in place.
        definition_string: Str = "DefinitionString";
        /// `DefinitionSubstitutions`. Update: in place.
        definition_substitutions: Map<Scalar> = "DefinitionSubstitutions";
        /// `EncryptionConfiguration`. Update: in place.
        encryption_configuration: state_machine::EncryptionConfiguration = "EncryptionConfiguration";
        /// `LoggingConfiguration`. Update: in place.
        logging_configuration: state_machine::LoggingConfiguration = "LoggingConfiguration";
        /// `RoleArn`: 1 to 256 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `StateMachineName`: 1 to 80 characters. Update: replaces.
        state_machine_name: Str = "StateMachineName";
        /// `StateMachineType`. Update: replaces.
        state_machine_type: state_machine::StateMachineType = "StateMachineType";
        /// `Tags`. Update: in place.
        tags: List<state_machine::TagsEntry> = "Tags";
        /// `TracingConfiguration`. Update: in place.
        tracing_configuration: state_machine::TracingConfiguration = "TracingConfiguration";
    }
    get {
        /// `Name`
        name: Str = "Name";
        /// `StateMachineRevisionId`
        state_machine_revision_id: Str = "StateMachineRevisionId";
    }
    ref arn;
}

/// Property types of `AWS::StepFunctions::StateMachine`.
pub mod state_machine {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::activity::{TagsEntry, Type};

    property! {
        /// `CloudWatchLogsLogGroup` of `AWS::StepFunctions::StateMachine`.
        CloudWatchLogsLogGroup;
        new ();
        set {
            /// `LogGroupArn`: 1 to 256 characters. Update: in place.
            log_group_arn: LogsLogGroupArn = "LogGroupArn";
        }
    }

    property! {
        /// `EncryptionConfiguration` of `AWS::StepFunctions::StateMachine`.
        EncryptionConfiguration;
        new (type_: Type = "Type");
        set {
            /// `KmsDataKeyReusePeriodSeconds`: 60 to 900. Update: in place.
            kms_data_key_reuse_period_seconds: Int = "KmsDataKeyReusePeriodSeconds";
            /// `KmsKeyId`: 1 to 2048 characters. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `LogDestination` of `AWS::StepFunctions::StateMachine`.
        LogDestination;
        new ();
        set {
            /// `CloudWatchLogsLogGroup`. Update: in place.
            cloud_watch_logs_log_group: CloudWatchLogsLogGroup = "CloudWatchLogsLogGroup";
        }
    }

    property! {
        /// `LoggingConfiguration` of `AWS::StepFunctions::StateMachine`.
        LoggingConfiguration;
        new ();
        set {
            /// `Destinations`: at least 1 items. Update: in place.
            destinations: List<LogDestination> = "Destinations";
            /// `IncludeExecutionData`. Update: in place.
            include_execution_data: Bool = "IncludeExecutionData";
            /// `Level`. Update: in place.
            level: Level = "Level";
        }
    }

    property! {
        /// `S3Location` of `AWS::StepFunctions::StateMachine`.
        S3Location;
        new_with S3LocationRequired {
            /// `Bucket`. Update: in place.
            bucket: Str = "Bucket",
            /// `Key`. Update: in place.
            key: Str = "Key",
        }
        set {
            /// `Version`. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `TracingConfiguration` of `AWS::StepFunctions::StateMachine`.
        TracingConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    values! {
        /// `Level` of `AWS::StepFunctions::StateMachine`.
        Level {
            ALL = "ALL",
            ERROR = "ERROR",
            FATAL = "FATAL",
            OFF = "OFF",
        }
    }

    values! {
        /// `StateMachineType` of `AWS::StepFunctions::StateMachine`.
        StateMachineType {
            STANDARD = "STANDARD",
            EXPRESS = "EXPRESS",
        }
    }
}

resource! {
    /// `AWS::StepFunctions::StateMachineAlias`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html).
    StateMachineAlias = "AWS::StepFunctions::StateMachineAlias", Ref = StepFunctionsStateMachineAliasArn;
    new ();
    set {
        /// `DeploymentPreference`. Update: in place.
        deployment_preference: state_machine_alias::DeploymentPreference = "DeploymentPreference";
        /// `Description`: 1 to 256 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 80 characters, `^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$`. Update: replaces.
        name: Str = "Name";
        /// `RoutingConfiguration`: 1 to 2 items, no item twice. Update: in place.
        routing_configuration: List<state_machine_alias::RoutingConfigurationVersion> = "RoutingConfiguration";
        /// `StateMachineArn`: 1 to 2048 characters. Update: in place.
        state_machine_arn: Str = "StateMachineArn";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::StepFunctions::StateMachineAlias`.
pub mod state_machine_alias {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DeploymentPreference` of `AWS::StepFunctions::StateMachineAlias`.
        DeploymentPreference;
        new (state_machine_version_arn: Str = "StateMachineVersionArn", type_: Type = "Type");
        set {
            /// `Alarms`: 1 to 100 items, no item twice, 1 to 256 characters. Update: in place.
            alarms: List<Str> = "Alarms";
            /// `Interval`: 1 to 2100. Update: in place.
            interval: Int = "Interval";
            /// `Percentage`: 1 to 99. Update: in place.
            percentage: Int = "Percentage";
        }
    }

    property! {
        /// `RoutingConfigurationVersion` of `AWS::StepFunctions::StateMachineAlias`.
        RoutingConfigurationVersion;
        new (state_machine_version_arn: Str = "StateMachineVersionArn", weight: Int = "Weight");
        set {
        }
    }

    values! {
        /// `Type` of `AWS::StepFunctions::StateMachineAlias`.
        Type {
            LINEAR = "LINEAR",
            ALL_AT_ONCE = "ALL_AT_ONCE",
            CANARY = "CANARY",
        }
    }
}

resource! {
    /// `AWS::StepFunctions::StateMachineVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachineversion.html).
    StateMachineVersion = "AWS::StepFunctions::StateMachineVersion", Ref = StepFunctionsStateMachineVersionArn;
    new (state_machine_arn: Str = "StateMachineArn");
    set {
        /// `Description`: 1 to 2048 characters. Update: replaces.
        description: Str = "Description";
        /// `StateMachineArn`: 1 to 2048 characters. Update: replaces.
        state_machine_arn: Str = "StateMachineArn";
        /// `StateMachineRevisionId`: 1 to 2048 characters. Update: replaces.
        state_machine_revision_id: Str = "StateMachineRevisionId";
    }
    get {
    }
    ref arn;
}
