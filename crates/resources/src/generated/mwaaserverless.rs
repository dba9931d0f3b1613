// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::MWAAServerless`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::MWAAServerless::Workflow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaaserverless-workflow.html).
    Workflow = "AWS::MWAAServerless::Workflow", Ref = Arn;
    tags "Tags" Object;
    new (definition_s3_location: workflow::S3Location = "DefinitionS3Location", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `Code`. Update: in place.
        code: workflow::Code = "Code";
        /// `DefinitionS3Location`. Update: in place.
        definition_s3_location: workflow::S3Location = "DefinitionS3Location";
        /// `Description`: 1 to 1024 characters, `^.+$`. Update: in place.
        description: Str = "Description";
        /// `EncryptionConfiguration`. Update: replaces.
        encryption_configuration: workflow::EncryptionConfiguration = "EncryptionConfiguration";
        /// `LoggingConfiguration`. Update: in place.
        logging_configuration: workflow::LoggingConfiguration = "LoggingConfiguration";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9]+[a-zA-Z0-9\.\-_]*$`. Update: replaces.
        name: Str = "Name";
        /// `NetworkConfiguration`. Update: in place.
        network_configuration: workflow::NetworkConfiguration = "NetworkConfiguration";
        /// `RoleArn`: 1 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `TriggerMode`: 1 to 255 characters. Update: in place.
        trigger_mode: Str = "TriggerMode";
    }
    get {
        /// `CodeSnapshottedAt`
        code_snapshotted_at: Str = "CodeSnapshottedAt";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
        /// `ScheduleConfiguration`
        schedule_configuration: Json = "ScheduleConfiguration";
        /// `ScheduleConfiguration.CronExpression`
        schedule_configuration_cron_expression: Str = "ScheduleConfiguration.CronExpression";
        /// `WorkflowStatus`
        workflow_status: Str = "WorkflowStatus";
        /// `WorkflowVersion`
        workflow_version: Str = "WorkflowVersion";
    }
    ref workflow_arn;
}

/// Property types of `AWS::MWAAServerless::Workflow`.
pub mod workflow {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Code` of `AWS::MWAAServerless::Workflow`.
        Code;
        new ();
        set {
            /// `S3Location`. Update: in place.
            s3_location: CodeS3Location = "S3Location";
        }
    }

    property! {
        /// `CodeS3Location` of `AWS::MWAAServerless::Workflow`.
        CodeS3Location;
        new_with CodeS3LocationRequired {
            /// `Bucket`: 3 to 63 characters. Update: in place.
            bucket: Str = "Bucket",
            /// `ObjectKey`: 1 to 1024 characters. Update: in place.
            object_key: Str = "ObjectKey",
        }
        set {
            /// `VersionId`: 1 to 1024 characters. Update: in place.
            version_id: Str = "VersionId";
        }
    }

    property! {
        /// `EncryptionConfiguration` of `AWS::MWAAServerless::Workflow`.
        EncryptionConfiguration;
        new (type_: Type = "Type");
        set {
            /// `KmsKeyId`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `LoggingConfiguration` of `AWS::MWAAServerless::Workflow`.
        LoggingConfiguration;
        new (log_group_name: LogsLogGroupName = "LogGroupName");
        set {
        }
    }

    property! {
        /// `NetworkConfiguration` of `AWS::MWAAServerless::Workflow`.
        NetworkConfiguration;
        new ();
        set {
            /// `SecurityGroupIds`: 1 to 255 characters, `^sg-[a-z0-9]*$`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`: 1 to 255 characters, `^subnet-[a-z0-9]*$`. Update: in place.
            subnet_ids: List<Str> = "SubnetIds";
        }
    }

    property! {
        /// `S3Location` of `AWS::MWAAServerless::Workflow`.
        S3Location;
        new_with S3LocationRequired {
            /// `Bucket`: at least 1 characters. Update: in place.
            bucket: Str = "Bucket",
            /// `ObjectKey`: at least 1 characters. Update: in place.
            object_key: Str = "ObjectKey",
        }
        set {
            /// `VersionId`. Update: in place.
            version_id: Str = "VersionId";
        }
    }

    values! {
        /// `Type` of `AWS::MWAAServerless::Workflow`.
        Type {
            AWS_MANAGED_KEY = "AWS_MANAGED_KEY",
            CUSTOMER_MANAGED_KEY = "CUSTOMER_MANAGED_KEY",
        }
    }
}
