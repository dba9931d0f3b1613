// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::LookoutEquipment`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::LookoutEquipment::InferenceScheduler`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutequipment-inferencescheduler.html).
    InferenceScheduler = "AWS::LookoutEquipment::InferenceScheduler", Ref = Str;
    tags "Tags" List;
    new_with InferenceSchedulerRequired {
        /// `DataInputConfiguration`. Update: in place.
        data_input_configuration: inference_scheduler::DataInputConfiguration = "DataInputConfiguration",
        /// `DataOutputConfiguration`. Update: in place.
        data_output_configuration: inference_scheduler::DataOutputConfiguration = "DataOutputConfiguration",
        /// `DataUploadFrequency`. Update: in place.
        data_upload_frequency: inference_scheduler::DataUploadFrequency = "DataUploadFrequency",
        /// `ModelName`: 1 to 200 characters, `^[0-9a-zA-Z_-]{1,200}$`. Update: replaces.
        model_name: Str = "ModelName",
        /// `RoleArn`: 20 to 2048 characters, `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `DataDelayOffsetInMinutes`: 0 to 60. Update: in place.
        data_delay_offset_in_minutes: Int = "DataDelayOffsetInMinutes";
        /// `DataInputConfiguration`. Update: in place.
        data_input_configuration: inference_scheduler::DataInputConfiguration = "DataInputConfiguration";
        /// `DataOutputConfiguration`. Update: in place.
        data_output_configuration: inference_scheduler::DataOutputConfiguration = "DataOutputConfiguration";
        /// `DataUploadFrequency`. Update: in place.
        data_upload_frequency: inference_scheduler::DataUploadFrequency = "DataUploadFrequency";
        /// `InferenceSchedulerName`: 1 to 200 characters, `^[0-9a-zA-Z_-]{1,200}$`. Update: replaces.
        inference_scheduler_name: Str = "InferenceSchedulerName";
        /// `ModelName`: 1 to 200 characters, `^[0-9a-zA-Z_-]{1,200}$`. Update: replaces.
        model_name: Str = "ModelName";
        /// `RoleArn`: 20 to 2048 characters, `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `ServerSideKmsKeyId`: 1 to 2048 characters, `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$`. Update: replaces.
        server_side_kms_key_id: Str = "ServerSideKmsKeyId";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<inference_scheduler::Tag> = "Tags";
    }
    get {
        /// `InferenceSchedulerArn`
        inference_scheduler_arn: Arn = "InferenceSchedulerArn";
    }
    ref inference_scheduler_name;
}

/// Property types of `AWS::LookoutEquipment::InferenceScheduler`.
pub mod inference_scheduler {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DataInputConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
        DataInputConfiguration;
        new (s3_input_configuration: S3InputConfiguration = "S3InputConfiguration");
        set {
            /// `InferenceInputNameConfiguration`. Update: in place.
            inference_input_name_configuration: InputNameConfiguration = "InferenceInputNameConfiguration";
            /// `InputTimeZoneOffset`: `^(\+|\-)[0-9]{2}\:[0-9]{2}$`. Update: in place.
            input_time_zone_offset: Str = "InputTimeZoneOffset";
        }
    }

    property! {
        /// `DataOutputConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
        DataOutputConfiguration;
        new (s3_output_configuration: S3OutputConfiguration = "S3OutputConfiguration");
        set {
            /// `KmsKeyId`: 1 to 2048 characters, `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$`. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `InputNameConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
        InputNameConfiguration;
        new ();
        set {
            /// `ComponentTimestampDelimiter`: at most 1 characters, `^(\-|\_|\s)?$`. Update: in place.
            component_timestamp_delimiter: Str = "ComponentTimestampDelimiter";
            /// `TimestampFormat`: `^EPOCH|yyyy-MM-dd-HH-mm-ss|yyyyMMddHHmmss$`. Update: in place.
            timestamp_format: Str = "TimestampFormat";
        }
    }

    property! {
        /// `S3InputConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
        S3InputConfiguration;
        new (bucket: Str = "Bucket");
        set {
            /// `Prefix`: at most 1024 characters. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `S3OutputConfiguration` of `AWS::LookoutEquipment::InferenceScheduler`.
        S3OutputConfiguration;
        new (bucket: Str = "Bucket");
        set {
            /// `Prefix`: at most 1024 characters. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `Tag` of `AWS::LookoutEquipment::InferenceScheduler`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `DataUploadFrequency` of `AWS::LookoutEquipment::InferenceScheduler`.
        DataUploadFrequency {
            PT5M = "PT5M",
            PT10M = "PT10M",
            PT15M = "PT15M",
            PT30M = "PT30M",
            PT1H = "PT1H",
        }
    }
}
