// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SageMaker`: 48 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SageMaker::AIWorkloadConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-aiworkloadconfig.html).
    AIWorkloadConfig = "AWS::SageMaker::AIWorkloadConfig", Ref = Arn;
    tags "Tags" List;
    new (ai_workload_config_name: Str = "AIWorkloadConfigName");
    set {
        /// `AIWorkloadConfigName`: 1 to 63 characters, `^[a-z0-9](-*[a-z0-9]){0,62}$`. Update: replaces.
        ai_workload_config_name: Str = "AIWorkloadConfigName";
        /// `AIWorkloadConfigs`. Update: replaces.
        ai_workload_configs: ai_workload_config::AIWorkloadConfigs = "AIWorkloadConfigs";
        /// `DatasetConfig`. Update: replaces.
        dataset_config: ai_workload_config::AIDatasetConfig = "DatasetConfig";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<ai_workload_config::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
    }
    ref ai_workload_config_arn;
}

/// Property types of `AWS::SageMaker::AIWorkloadConfig`.
pub mod ai_workload_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AIDatasetConfig` of `AWS::SageMaker::AIWorkloadConfig`.
        AIDatasetConfig;
        new (input_data_config: List<AIWorkloadInputDataConfig> = "InputDataConfig");
        set {
        }
    }

    property! {
        /// `AIWorkloadConfigs` of `AWS::SageMaker::AIWorkloadConfig`.
        AIWorkloadConfigs;
        new (workload_spec: WorkloadSpec = "WorkloadSpec");
        set {
        }
    }

    property! {
        /// `AIWorkloadDataSource` of `AWS::SageMaker::AIWorkloadConfig`.
        AIWorkloadDataSource;
        new ();
        set {
            /// `S3DataSource`. Update: replaces.
            s3_data_source: AIWorkloadS3DataSource = "S3DataSource";
        }
    }

    property! {
        /// `AIWorkloadInputDataConfig` of `AWS::SageMaker::AIWorkloadConfig`.
        AIWorkloadInputDataConfig;
        new (channel_name: Str = "ChannelName", data_source: AIWorkloadDataSource = "DataSource");
        set {
        }
    }

    property! {
        /// `AIWorkloadS3DataSource` of `AWS::SageMaker::AIWorkloadConfig`.
        AIWorkloadS3DataSource;
        new (s3_uri: Str = "S3Uri");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::SageMaker::AIWorkloadConfig`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `WorkloadSpec` of `AWS::SageMaker::AIWorkloadConfig`.
        WorkloadSpec;
        new (inline: Str = "Inline");
        set {
        }
    }
}

resource! {
    /// `AWS::SageMaker::Action`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-action.html).
    Action = "AWS::SageMaker::Action", Ref = Arn;
    tags "Tags" List;
    new_with ActionRequired {
        /// `ActionName`: 1 to 120 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Update: replaces.
        action_name: Str = "ActionName",
        /// `ActionType`: at most 256 characters. Update: replaces.
        action_type: Str = "ActionType",
        /// `Source`. Update: replaces.
        source: action::ActionSource = "Source",
    }
    set {
        /// `ActionName`: 1 to 120 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Update: replaces.
        action_name: Str = "ActionName";
        /// `ActionType`: at most 256 characters. Update: replaces.
        action_type: Str = "ActionType";
        /// `Description`: at most 3072 characters. Update: in place.
        description: Str = "Description";
        /// `MetadataProperties`. Update: replaces.
        metadata_properties: action::MetadataProperties = "MetadataProperties";
        /// `Properties`. Update: in place.
        properties: Map<Str> = "Properties";
        /// `Source`. Update: replaces.
        source: action::ActionSource = "Source";
        /// `Status`. Update: in place.
        status: action::Status = "Status";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<action::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref arn;
}

/// Property types of `AWS::SageMaker::Action`.
pub mod action {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `ActionSource` of `AWS::SageMaker::Action`.
        ActionSource;
        new (source_uri: Str = "SourceUri");
        set {
            /// `SourceId`: at most 256 characters. Update: replaces.
            source_id: Str = "SourceId";
            /// `SourceType`: at most 256 characters. Update: replaces.
            source_type: Str = "SourceType";
        }
    }

    property! {
        /// `MetadataProperties` of `AWS::SageMaker::Action`.
        MetadataProperties;
        new ();
        set {
            /// `CommitId`: at most 1024 characters. Update: replaces.
            commit_id: Str = "CommitId";
            /// `GeneratedBy`: at most 1024 characters. Update: replaces.
            generated_by: Str = "GeneratedBy";
            /// `ProjectId`: at most 1024 characters. Update: replaces.
            project_id: Str = "ProjectId";
            /// `Repository`: at most 1024 characters. Update: replaces.
            repository: Str = "Repository";
        }
    }

    values! {
        /// `Status` of `AWS::SageMaker::Action`.
        Status {
            UNKNOWN = "Unknown",
            IN_PROGRESS = "InProgress",
            COMPLETED = "Completed",
            FAILED = "Failed",
            STOPPING = "Stopping",
            STOPPED = "Stopped",
        }
    }
}

resource! {
    /// `AWS::SageMaker::Algorithm`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html).
    Algorithm = "AWS::SageMaker::Algorithm", Ref = Arn;
    tags "Tags" List;
    new (algorithm_name: Str = "AlgorithmName", training_specification: algorithm::TrainingSpecification = "TrainingSpecification");
    set {
        /// `AlgorithmDescription`: at most 1024 characters, `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`. Update: replaces.
        algorithm_description: Str = "AlgorithmDescription";
        /// `AlgorithmName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        algorithm_name: Str = "AlgorithmName";
        /// `CertifyForMarketplace`. Update: replaces.
        certify_for_marketplace: Bool = "CertifyForMarketplace";
        /// `InferenceSpecification`. Update: replaces.
        inference_specification: algorithm::InferenceSpecification = "InferenceSpecification";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<algorithm::Tag> = "Tags";
        /// `TrainingSpecification`. Update: replaces.
        training_specification: algorithm::TrainingSpecification = "TrainingSpecification";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
    }
    ref algorithm_arn;
}

/// Property types of `AWS::SageMaker::Algorithm`.
pub mod algorithm {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `CategoricalParameterRangeSpecification` of `AWS::SageMaker::Algorithm`.
        CategoricalParameterRangeSpecification;
        new (values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `ChannelSpecification` of `AWS::SageMaker::Algorithm`.
        ChannelSpecification;
        new (name: Str = "Name", supported_content_types: List<Str> = "SupportedContentTypes", supported_input_modes: List<SupportedInputModes> = "SupportedInputModes");
        set {
            /// `Description`: at most 1024 characters, `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`. Update: replaces.
            description: Str = "Description";
            /// `IsRequired`. Update: replaces.
            is_required: Bool = "IsRequired";
            /// `SupportedCompressionTypes`. Update: replaces.
            supported_compression_types: List<SupportedCompressionTypes> = "SupportedCompressionTypes";
        }
    }

    property! {
        /// `ContinuousParameterRangeSpecification` of `AWS::SageMaker::Algorithm`.
        ContinuousParameterRangeSpecification;
        new_with ContinuousParameterRangeSpecificationRequired {
            /// `MinValue`: at most 256 characters. Update: replaces.
            min_value: Str = "MinValue",
            /// `MaxValue`: at most 256 characters. Update: replaces.
            max_value: Str = "MaxValue",
        }
        set {
        }
    }

    property! {
        /// `HyperParameterSpecification` of `AWS::SageMaker::Algorithm`.
        HyperParameterSpecification;
        new (name: Str = "Name", type_: HyperParameterSpecificationType = "Type");
        set {
            /// `DefaultValue`: at most 2500 characters. Update: replaces.
            default_value: Str = "DefaultValue";
            /// `Description`: at most 1024 characters, `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`. Update: replaces.
            description: Str = "Description";
            /// `IsRequired`. Update: replaces.
            is_required: Bool = "IsRequired";
            /// `IsTunable`. Update: replaces.
            is_tunable: Bool = "IsTunable";
            /// `Range`. Update: replaces.
            range: ParameterRange = "Range";
        }
    }

    property! {
        /// `HyperParameterTuningJobObjective` of `AWS::SageMaker::Algorithm`.
        HyperParameterTuningJobObjective;
        new (type_: HyperParameterTuningJobObjectiveType = "Type", metric_name: Str = "MetricName");
        set {
        }
    }

    property! {
        /// `InferenceSpecification` of `AWS::SageMaker::Algorithm`.
        InferenceSpecification;
        new (containers: List<ModelPackageContainerDefinition> = "Containers");
        set {
            /// `SupportedContentTypes`: at most 256 characters. Update: replaces.
            supported_content_types: List<Str> = "SupportedContentTypes";
            /// `SupportedRealtimeInferenceInstanceTypes`. Update: replaces.
            supported_realtime_inference_instance_types: List<SupportedRealtimeInferenceInstanceTypes> = "SupportedRealtimeInferenceInstanceTypes";
            /// `SupportedResponseMIMETypes`: at most 1024 characters, `^[-\w]+\/.+$`. Update: replaces.
            supported_response_mime_types: List<Str> = "SupportedResponseMIMETypes";
            /// `SupportedTransformInstanceTypes`: at least 1 items. Update: replaces.
            supported_transform_instance_types: List<SupportedTransformInstanceTypes> = "SupportedTransformInstanceTypes";
        }
    }

    property! {
        /// `IntegerParameterRangeSpecification` of `AWS::SageMaker::Algorithm`.
        IntegerParameterRangeSpecification;
        new_with IntegerParameterRangeSpecificationRequired {
            /// `MinValue`: at most 256 characters. Update: replaces.
            min_value: Str = "MinValue",
            /// `MaxValue`: at most 256 characters. Update: replaces.
            max_value: Str = "MaxValue",
        }
        set {
        }
    }

    property! {
        /// `MetricDefinition` of `AWS::SageMaker::Algorithm`.
        MetricDefinition;
        new_with MetricDefinitionRequired {
            /// `Name`: 1 to 255 characters, `^.+$`. Update: replaces.
            name: Str = "Name",
            /// `Regex`: 1 to 500 characters, `^.+$`. Update: replaces.
            regex: Str = "Regex",
        }
        set {
        }
    }

    property! {
        /// `ModelInput` of `AWS::SageMaker::Algorithm`.
        ModelInput;
        new (data_input_config: Str = "DataInputConfig");
        set {
        }
    }

    property! {
        /// `ModelPackageContainerDefinition` of `AWS::SageMaker::Algorithm`.
        ModelPackageContainerDefinition;
        new (image: Str = "Image");
        set {
            /// `ContainerHostname`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
            container_hostname: Str = "ContainerHostname";
            /// `Environment`. Update: replaces.
            environment: Map<Str> = "Environment";
            /// `Framework`. Update: replaces.
            framework: Str = "Framework";
            /// `FrameworkVersion`: 3 to 10 characters, `^[0-9]\.[A-Za-z0-9.-]+$`. Update: replaces.
            framework_version: Str = "FrameworkVersion";
            /// `ImageDigest`: at most 72 characters, `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`. Update: replaces.
            image_digest: Str = "ImageDigest";
            /// `IsCheckpoint`. Update: replaces.
            is_checkpoint: Bool = "IsCheckpoint";
            /// `ModelInput`. Update: replaces.
            model_input: ModelInput = "ModelInput";
            /// `NearestModelName`. Update: replaces.
            nearest_model_name: Str = "NearestModelName";
        }
    }

    property! {
        /// `ParameterRange` of `AWS::SageMaker::Algorithm`.
        ParameterRange;
        new ();
        set {
            /// `CategoricalParameterRangeSpecification`. Update: replaces.
            categorical_parameter_range_specification: CategoricalParameterRangeSpecification = "CategoricalParameterRangeSpecification";
            /// `ContinuousParameterRangeSpecification`. Update: replaces.
            continuous_parameter_range_specification: ContinuousParameterRangeSpecification = "ContinuousParameterRangeSpecification";
            /// `IntegerParameterRangeSpecification`. Update: replaces.
            integer_parameter_range_specification: IntegerParameterRangeSpecification = "IntegerParameterRangeSpecification";
        }
    }

    property! {
        /// `TrainingSpecification` of `AWS::SageMaker::Algorithm`.
        TrainingSpecification;
        new (training_image: Str = "TrainingImage", supported_training_instance_types: List<SupportedTrainingInstanceTypes> = "SupportedTrainingInstanceTypes", training_channels: List<ChannelSpecification> = "TrainingChannels");
        set {
            /// `MetricDefinitions`: at most 40 items. Update: replaces.
            metric_definitions: List<MetricDefinition> = "MetricDefinitions";
            /// `SupportedHyperParameters`: at most 100 items. Update: replaces.
            supported_hyper_parameters: List<HyperParameterSpecification> = "SupportedHyperParameters";
            /// `SupportedTuningJobObjectiveMetrics`. Update: replaces.
            supported_tuning_job_objective_metrics: List<HyperParameterTuningJobObjective> = "SupportedTuningJobObjectiveMetrics";
            /// `SupportsDistributedTraining`. Update: replaces.
            supports_distributed_training: Bool = "SupportsDistributedTraining";
            /// `TrainingImageDigest`: at most 72 characters, `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`. Update: replaces.
            training_image_digest: Str = "TrainingImageDigest";
        }
    }

    values! {
        /// `HyperParameterSpecificationType` of `AWS::SageMaker::Algorithm`.
        HyperParameterSpecificationType {
            INTEGER = "Integer",
            CONTINUOUS = "Continuous",
            CATEGORICAL = "Categorical",
            FREE_TEXT = "FreeText",
        }
    }

    values! {
        /// `HyperParameterTuningJobObjectiveType` of `AWS::SageMaker::Algorithm`.
        HyperParameterTuningJobObjectiveType {
            MAXIMIZE = "Maximize",
            MINIMIZE = "Minimize",
        }
    }

    values! {
        /// `SupportedCompressionTypes` of `AWS::SageMaker::Algorithm`.
        SupportedCompressionTypes {
            NONE = "None",
            GZIP = "Gzip",
        }
    }

    values! {
        /// `SupportedInputModes` of `AWS::SageMaker::Algorithm`.
        SupportedInputModes {
            PIPE = "Pipe",
            FILE = "File",
            FAST_FILE = "FastFile",
        }
    }

    values! {
        /// `SupportedRealtimeInferenceInstanceTypes` of `AWS::SageMaker::Algorithm`.
        SupportedRealtimeInferenceInstanceTypes {
            ML_C4_2XLARGE = "ml.c4.2xlarge",
            ML_C4_4XLARGE = "ml.c4.4xlarge",
            ML_C4_8XLARGE = "ml.c4.8xlarge",
            ML_C4_LARGE = "ml.c4.large",
            ML_C4_XLARGE = "ml.c4.xlarge",
            ML_C5_18XLARGE = "ml.c5.18xlarge",
            ML_C5_2XLARGE = "ml.c5.2xlarge",
            ML_C5_4XLARGE = "ml.c5.4xlarge",
            ML_C5_9XLARGE = "ml.c5.9xlarge",
            ML_C5_LARGE = "ml.c5.large",
            ML_C5_XLARGE = "ml.c5.xlarge",
            ML_C5D_18XLARGE = "ml.c5d.18xlarge",
            ML_C5D_2XLARGE = "ml.c5d.2xlarge",
            ML_C5D_4XLARGE = "ml.c5d.4xlarge",
            ML_C5D_9XLARGE = "ml.c5d.9xlarge",
            ML_C5D_LARGE = "ml.c5d.large",
            ML_C5D_XLARGE = "ml.c5d.xlarge",
            ML_C6G_12XLARGE = "ml.c6g.12xlarge",
            ML_C6G_16XLARGE = "ml.c6g.16xlarge",
            ML_C6G_2XLARGE = "ml.c6g.2xlarge",
            ML_C6G_4XLARGE = "ml.c6g.4xlarge",
            ML_C6G_8XLARGE = "ml.c6g.8xlarge",
            ML_C6G_LARGE = "ml.c6g.large",
            ML_C6G_XLARGE = "ml.c6g.xlarge",
            ML_C6GD_12XLARGE = "ml.c6gd.12xlarge",
            ML_C6GD_16XLARGE = "ml.c6gd.16xlarge",
            ML_C6GD_2XLARGE = "ml.c6gd.2xlarge",
            ML_C6GD_4XLARGE = "ml.c6gd.4xlarge",
            ML_C6GD_8XLARGE = "ml.c6gd.8xlarge",
            ML_C6GD_LARGE = "ml.c6gd.large",
            ML_C6GD_XLARGE = "ml.c6gd.xlarge",
            ML_C6GN_12XLARGE = "ml.c6gn.12xlarge",
            ML_C6GN_16XLARGE = "ml.c6gn.16xlarge",
            ML_C6GN_2XLARGE = "ml.c6gn.2xlarge",
            ML_C6GN_4XLARGE = "ml.c6gn.4xlarge",
            ML_C6GN_8XLARGE = "ml.c6gn.8xlarge",
            ML_C6GN_LARGE = "ml.c6gn.large",
            ML_C6GN_XLARGE = "ml.c6gn.xlarge",
            ML_C6I_12XLARGE = "ml.c6i.12xlarge",
            ML_C6I_16XLARGE = "ml.c6i.16xlarge",
            ML_C6I_24XLARGE = "ml.c6i.24xlarge",
            ML_C6I_2XLARGE = "ml.c6i.2xlarge",
            ML_C6I_32XLARGE = "ml.c6i.32xlarge",
            ML_C6I_4XLARGE = "ml.c6i.4xlarge",
            ML_C6I_8XLARGE = "ml.c6i.8xlarge",
            ML_C6I_LARGE = "ml.c6i.large",
            ML_C6I_XLARGE = "ml.c6i.xlarge",
            ML_C6IN_12XLARGE = "ml.c6in.12xlarge",
            ML_C6IN_16XLARGE = "ml.c6in.16xlarge",
            ML_C6IN_24XLARGE = "ml.c6in.24xlarge",
            ML_C6IN_2XLARGE = "ml.c6in.2xlarge",
            ML_C6IN_32XLARGE = "ml.c6in.32xlarge",
            ML_C6IN_4XLARGE = "ml.c6in.4xlarge",
            ML_C6IN_8XLARGE = "ml.c6in.8xlarge",
            ML_C6IN_LARGE = "ml.c6in.large",
            ML_C6IN_XLARGE = "ml.c6in.xlarge",
            ML_C7G_12XLARGE = "ml.c7g.12xlarge",
            ML_C7G_16XLARGE = "ml.c7g.16xlarge",
            ML_C7G_2XLARGE = "ml.c7g.2xlarge",
            ML_C7G_4XLARGE = "ml.c7g.4xlarge",
            ML_C7G_8XLARGE = "ml.c7g.8xlarge",
            ML_C7G_LARGE = "ml.c7g.large",
            ML_C7G_XLARGE = "ml.c7g.xlarge",
            ML_C7I_12XLARGE = "ml.c7i.12xlarge",
            ML_C7I_16XLARGE = "ml.c7i.16xlarge",
            ML_C7I_24XLARGE = "ml.c7i.24xlarge",
            ML_C7I_2XLARGE = "ml.c7i.2xlarge",
            ML_C7I_48XLARGE = "ml.c7i.48xlarge",
            ML_C7I_4XLARGE = "ml.c7i.4xlarge",
            ML_C7I_8XLARGE = "ml.c7i.8xlarge",
            ML_C7I_LARGE = "ml.c7i.large",
            ML_C7I_XLARGE = "ml.c7i.xlarge",
            ML_C8G_12XLARGE = "ml.c8g.12xlarge",
            ML_C8G_16XLARGE = "ml.c8g.16xlarge",
            ML_C8G_24XLARGE = "ml.c8g.24xlarge",
            ML_C8G_2XLARGE = "ml.c8g.2xlarge",
            ML_C8G_48XLARGE = "ml.c8g.48xlarge",
            ML_C8G_4XLARGE = "ml.c8g.4xlarge",
            ML_C8G_8XLARGE = "ml.c8g.8xlarge",
            ML_C8G_LARGE = "ml.c8g.large",
            ML_C8G_MEDIUM = "ml.c8g.medium",
            ML_C8G_XLARGE = "ml.c8g.xlarge",
            ML_DL1_24XLARGE = "ml.dl1.24xlarge",
            ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
            ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
            ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
            ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
            ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
            ML_G4DN_XLARGE = "ml.g4dn.xlarge",
            ML_G5_12XLARGE = "ml.g5.12xlarge",
            ML_G5_16XLARGE = "ml.g5.16xlarge",
            ML_G5_24XLARGE = "ml.g5.24xlarge",
            ML_G5_2XLARGE = "ml.g5.2xlarge",
            ML_G5_48XLARGE = "ml.g5.48xlarge",
            ML_G5_4XLARGE = "ml.g5.4xlarge",
            ML_G5_8XLARGE = "ml.g5.8xlarge",
            ML_G5_XLARGE = "ml.g5.xlarge",
            ML_G6_12XLARGE = "ml.g6.12xlarge",
            ML_G6_16XLARGE = "ml.g6.16xlarge",
            ML_G6_24XLARGE = "ml.g6.24xlarge",
            ML_G6_2XLARGE = "ml.g6.2xlarge",
            ML_G6_48XLARGE = "ml.g6.48xlarge",
            ML_G6_4XLARGE = "ml.g6.4xlarge",
            ML_G6_8XLARGE = "ml.g6.8xlarge",
            ML_G6_XLARGE = "ml.g6.xlarge",
            ML_G6E_12XLARGE = "ml.g6e.12xlarge",
            ML_G6E_16XLARGE = "ml.g6e.16xlarge",
            ML_G6E_24XLARGE = "ml.g6e.24xlarge",
            ML_G6E_2XLARGE = "ml.g6e.2xlarge",
            ML_G6E_48XLARGE = "ml.g6e.48xlarge",
            ML_G6E_4XLARGE = "ml.g6e.4xlarge",
            ML_G6E_8XLARGE = "ml.g6e.8xlarge",
            ML_G6E_XLARGE = "ml.g6e.xlarge",
            ML_G7_12XLARGE = "ml.g7.12xlarge",
            ML_G7_24XLARGE = "ml.g7.24xlarge",
            ML_G7_2XLARGE = "ml.g7.2xlarge",
            ML_G7_48XLARGE = "ml.g7.48xlarge",
            ML_G7_4XLARGE = "ml.g7.4xlarge",
            ML_G7_8XLARGE = "ml.g7.8xlarge",
            ML_G7E_12XLARGE = "ml.g7e.12xlarge",
            ML_G7E_24XLARGE = "ml.g7e.24xlarge",
            ML_G7E_2XLARGE = "ml.g7e.2xlarge",
            ML_G7E_48XLARGE = "ml.g7e.48xlarge",
            ML_G7E_4XLARGE = "ml.g7e.4xlarge",
            ML_G7E_8XLARGE = "ml.g7e.8xlarge",
            ML_INF1_24XLARGE = "ml.inf1.24xlarge",
            ML_INF1_2XLARGE = "ml.inf1.2xlarge",
            ML_INF1_6XLARGE = "ml.inf1.6xlarge",
            ML_INF1_XLARGE = "ml.inf1.xlarge",
            ML_INF2_24XLARGE = "ml.inf2.24xlarge",
            ML_INF2_48XLARGE = "ml.inf2.48xlarge",
            ML_INF2_8XLARGE = "ml.inf2.8xlarge",
            ML_INF2_XLARGE = "ml.inf2.xlarge",
            ML_M4_10XLARGE = "ml.m4.10xlarge",
            ML_M4_16XLARGE = "ml.m4.16xlarge",
            ML_M4_2XLARGE = "ml.m4.2xlarge",
            ML_M4_4XLARGE = "ml.m4.4xlarge",
            ML_M4_XLARGE = "ml.m4.xlarge",
            ML_M5_12XLARGE = "ml.m5.12xlarge",
            ML_M5_24XLARGE = "ml.m5.24xlarge",
            ML_M5_2XLARGE = "ml.m5.2xlarge",
            ML_M5_4XLARGE = "ml.m5.4xlarge",
            ML_M5_LARGE = "ml.m5.large",
            ML_M5_XLARGE = "ml.m5.xlarge",
            ML_M5D_12XLARGE = "ml.m5d.12xlarge",
            ML_M5D_24XLARGE = "ml.m5d.24xlarge",
            ML_M5D_2XLARGE = "ml.m5d.2xlarge",
            ML_M5D_4XLARGE = "ml.m5d.4xlarge",
            ML_M5D_LARGE = "ml.m5d.large",
            ML_M5D_XLARGE = "ml.m5d.xlarge",
            ML_M6G_12XLARGE = "ml.m6g.12xlarge",
            ML_M6G_16XLARGE = "ml.m6g.16xlarge",
            ML_M6G_2XLARGE = "ml.m6g.2xlarge",
            ML_M6G_4XLARGE = "ml.m6g.4xlarge",
            ML_M6G_8XLARGE = "ml.m6g.8xlarge",
            ML_M6G_LARGE = "ml.m6g.large",
            ML_M6G_XLARGE = "ml.m6g.xlarge",
            ML_M6GD_12XLARGE = "ml.m6gd.12xlarge",
            ML_M6GD_16XLARGE = "ml.m6gd.16xlarge",
            ML_M6GD_2XLARGE = "ml.m6gd.2xlarge",
            ML_M6GD_4XLARGE = "ml.m6gd.4xlarge",
            ML_M6GD_8XLARGE = "ml.m6gd.8xlarge",
            ML_M6GD_LARGE = "ml.m6gd.large",
            ML_M6GD_XLARGE = "ml.m6gd.xlarge",
            ML_M6I_12XLARGE = "ml.m6i.12xlarge",
            ML_M6I_16XLARGE = "ml.m6i.16xlarge",
            ML_M6I_24XLARGE = "ml.m6i.24xlarge",
            ML_M6I_2XLARGE = "ml.m6i.2xlarge",
            ML_M6I_32XLARGE = "ml.m6i.32xlarge",
            ML_M6I_4XLARGE = "ml.m6i.4xlarge",
            ML_M6I_8XLARGE = "ml.m6i.8xlarge",
            ML_M6I_LARGE = "ml.m6i.large",
            ML_M6I_XLARGE = "ml.m6i.xlarge",
            ML_M7I_12XLARGE = "ml.m7i.12xlarge",
            ML_M7I_16XLARGE = "ml.m7i.16xlarge",
            ML_M7I_24XLARGE = "ml.m7i.24xlarge",
            ML_M7I_2XLARGE = "ml.m7i.2xlarge",
            ML_M7I_48XLARGE = "ml.m7i.48xlarge",
            ML_M7I_4XLARGE = "ml.m7i.4xlarge",
            ML_M7I_8XLARGE = "ml.m7i.8xlarge",
            ML_M7I_LARGE = "ml.m7i.large",
            ML_M7I_XLARGE = "ml.m7i.xlarge",
            ML_M8G_12XLARGE = "ml.m8g.12xlarge",
            ML_M8G_16XLARGE = "ml.m8g.16xlarge",
            ML_M8G_24XLARGE = "ml.m8g.24xlarge",
            ML_M8G_2XLARGE = "ml.m8g.2xlarge",
            ML_M8G_48XLARGE = "ml.m8g.48xlarge",
            ML_M8G_4XLARGE = "ml.m8g.4xlarge",
            ML_M8G_8XLARGE = "ml.m8g.8xlarge",
            ML_M8G_LARGE = "ml.m8g.large",
            ML_M8G_MEDIUM = "ml.m8g.medium",
            ML_M8G_XLARGE = "ml.m8g.xlarge",
            ML_P2_16XLARGE = "ml.p2.16xlarge",
            ML_P2_8XLARGE = "ml.p2.8xlarge",
            ML_P2_XLARGE = "ml.p2.xlarge",
            ML_P3_16XLARGE = "ml.p3.16xlarge",
            ML_P3_2XLARGE = "ml.p3.2xlarge",
            ML_P3_8XLARGE = "ml.p3.8xlarge",
            ML_P4D_24XLARGE = "ml.p4d.24xlarge",
            ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
            ML_P5_48XLARGE = "ml.p5.48xlarge",
            ML_P5_4XLARGE = "ml.p5.4xlarge",
            ML_P5E_48XLARGE = "ml.p5e.48xlarge",
            ML_P5EN_48XLARGE = "ml.p5en.48xlarge",
            ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge",
            ML_P6_B300_48XLARGE = "ml.p6-b300.48xlarge",
            ML_P6E_GB200_36XLARGE = "ml.p6e-gb200.36xlarge",
            ML_R5_12XLARGE = "ml.r5.12xlarge",
            ML_R5_24XLARGE = "ml.r5.24xlarge",
            ML_R5_2XLARGE = "ml.r5.2xlarge",
            ML_R5_4XLARGE = "ml.r5.4xlarge",
            ML_R5_LARGE = "ml.r5.large",
            ML_R5_XLARGE = "ml.r5.xlarge",
            ML_R5D_12XLARGE = "ml.r5d.12xlarge",
            ML_R5D_24XLARGE = "ml.r5d.24xlarge",
            ML_R5D_2XLARGE = "ml.r5d.2xlarge",
            ML_R5D_4XLARGE = "ml.r5d.4xlarge",
            ML_R5D_LARGE = "ml.r5d.large",
            ML_R5D_XLARGE = "ml.r5d.xlarge",
            ML_R6G_12XLARGE = "ml.r6g.12xlarge",
            ML_R6G_16XLARGE = "ml.r6g.16xlarge",
            ML_R6G_2XLARGE = "ml.r6g.2xlarge",
            ML_R6G_4XLARGE = "ml.r6g.4xlarge",
            ML_R6G_8XLARGE = "ml.r6g.8xlarge",
            ML_R6G_LARGE = "ml.r6g.large",
            ML_R6G_XLARGE = "ml.r6g.xlarge",
            ML_R6GD_12XLARGE = "ml.r6gd.12xlarge",
            ML_R6GD_16XLARGE = "ml.r6gd.16xlarge",
            ML_R6GD_2XLARGE = "ml.r6gd.2xlarge",
            ML_R6GD_4XLARGE = "ml.r6gd.4xlarge",
            ML_R6GD_8XLARGE = "ml.r6gd.8xlarge",
            ML_R6GD_LARGE = "ml.r6gd.large",
            ML_R6GD_XLARGE = "ml.r6gd.xlarge",
            ML_R6I_12XLARGE = "ml.r6i.12xlarge",
            ML_R6I_16XLARGE = "ml.r6i.16xlarge",
            ML_R6I_24XLARGE = "ml.r6i.24xlarge",
            ML_R6I_2XLARGE = "ml.r6i.2xlarge",
            ML_R6I_32XLARGE = "ml.r6i.32xlarge",
            ML_R6I_4XLARGE = "ml.r6i.4xlarge",
            ML_R6I_8XLARGE = "ml.r6i.8xlarge",
            ML_R6I_LARGE = "ml.r6i.large",
            ML_R6I_XLARGE = "ml.r6i.xlarge",
            ML_R7GD_12XLARGE = "ml.r7gd.12xlarge",
            ML_R7GD_16XLARGE = "ml.r7gd.16xlarge",
            ML_R7GD_2XLARGE = "ml.r7gd.2xlarge",
            ML_R7GD_4XLARGE = "ml.r7gd.4xlarge",
            ML_R7GD_8XLARGE = "ml.r7gd.8xlarge",
            ML_R7GD_LARGE = "ml.r7gd.large",
            ML_R7GD_MEDIUM = "ml.r7gd.medium",
            ML_R7GD_XLARGE = "ml.r7gd.xlarge",
            ML_R7I_12XLARGE = "ml.r7i.12xlarge",
            ML_R7I_16XLARGE = "ml.r7i.16xlarge",
            ML_R7I_24XLARGE = "ml.r7i.24xlarge",
            ML_R7I_2XLARGE = "ml.r7i.2xlarge",
            ML_R7I_48XLARGE = "ml.r7i.48xlarge",
            ML_R7I_4XLARGE = "ml.r7i.4xlarge",
            ML_R7I_8XLARGE = "ml.r7i.8xlarge",
            ML_R7I_LARGE = "ml.r7i.large",
            ML_R7I_XLARGE = "ml.r7i.xlarge",
            ML_R8G_12XLARGE = "ml.r8g.12xlarge",
            ML_R8G_16XLARGE = "ml.r8g.16xlarge",
            ML_R8G_24XLARGE = "ml.r8g.24xlarge",
            ML_R8G_2XLARGE = "ml.r8g.2xlarge",
            ML_R8G_48XLARGE = "ml.r8g.48xlarge",
            ML_R8G_4XLARGE = "ml.r8g.4xlarge",
            ML_R8G_8XLARGE = "ml.r8g.8xlarge",
            ML_R8G_LARGE = "ml.r8g.large",
            ML_R8G_MEDIUM = "ml.r8g.medium",
            ML_R8G_XLARGE = "ml.r8g.xlarge",
            ML_T2_2XLARGE = "ml.t2.2xlarge",
            ML_T2_LARGE = "ml.t2.large",
            ML_T2_MEDIUM = "ml.t2.medium",
            ML_T2_XLARGE = "ml.t2.xlarge",
            ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
            ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
            ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
            ML_TRN2_48XLARGE = "ml.trn2.48xlarge",
        }
    }

    values! {
        /// `SupportedTrainingInstanceTypes` of `AWS::SageMaker::Algorithm`.
        SupportedTrainingInstanceTypes {
            ML_C4_2XLARGE = "ml.c4.2xlarge",
            ML_C4_4XLARGE = "ml.c4.4xlarge",
            ML_C4_8XLARGE = "ml.c4.8xlarge",
            ML_C4_XLARGE = "ml.c4.xlarge",
            ML_C5_18XLARGE = "ml.c5.18xlarge",
            ML_C5_2XLARGE = "ml.c5.2xlarge",
            ML_C5_4XLARGE = "ml.c5.4xlarge",
            ML_C5_9XLARGE = "ml.c5.9xlarge",
            ML_C5_XLARGE = "ml.c5.xlarge",
            ML_C5N_18XLARGE = "ml.c5n.18xlarge",
            ML_C5N_2XLARGE = "ml.c5n.2xlarge",
            ML_C5N_4XLARGE = "ml.c5n.4xlarge",
            ML_C5N_9XLARGE = "ml.c5n.9xlarge",
            ML_C5N_XLARGE = "ml.c5n.xlarge",
            ML_C6I_12XLARGE = "ml.c6i.12xlarge",
            ML_C6I_16XLARGE = "ml.c6i.16xlarge",
            ML_C6I_24XLARGE = "ml.c6i.24xlarge",
            ML_C6I_2XLARGE = "ml.c6i.2xlarge",
            ML_C6I_32XLARGE = "ml.c6i.32xlarge",
            ML_C6I_4XLARGE = "ml.c6i.4xlarge",
            ML_C6I_8XLARGE = "ml.c6i.8xlarge",
            ML_C6I_XLARGE = "ml.c6i.xlarge",
            ML_C7I_FLEX_12XLARGE = "ml.c7i-flex.12xlarge",
            ML_C7I_FLEX_16XLARGE = "ml.c7i-flex.16xlarge",
            ML_C7I_FLEX_2XLARGE = "ml.c7i-flex.2xlarge",
            ML_C7I_FLEX_4XLARGE = "ml.c7i-flex.4xlarge",
            ML_C7I_FLEX_8XLARGE = "ml.c7i-flex.8xlarge",
            ML_C7I_FLEX_XLARGE = "ml.c7i-flex.xlarge",
            ML_C7I_12XLARGE = "ml.c7i.12xlarge",
            ML_C7I_16XLARGE = "ml.c7i.16xlarge",
            ML_C7I_24XLARGE = "ml.c7i.24xlarge",
            ML_C7I_2XLARGE = "ml.c7i.2xlarge",
            ML_C7I_48XLARGE = "ml.c7i.48xlarge",
            ML_C7I_4XLARGE = "ml.c7i.4xlarge",
            ML_C7I_8XLARGE = "ml.c7i.8xlarge",
            ML_C7I_LARGE = "ml.c7i.large",
            ML_C7I_XLARGE = "ml.c7i.xlarge",
            ML_C8I_FLEX_12XLARGE = "ml.c8i-flex.12xlarge",
            ML_C8I_FLEX_16XLARGE = "ml.c8i-flex.16xlarge",
            ML_C8I_FLEX_2XLARGE = "ml.c8i-flex.2xlarge",
            ML_C8I_FLEX_4XLARGE = "ml.c8i-flex.4xlarge",
            ML_C8I_FLEX_8XLARGE = "ml.c8i-flex.8xlarge",
            ML_C8I_FLEX_XLARGE = "ml.c8i-flex.xlarge",
            ML_C8I_12XLARGE = "ml.c8i.12xlarge",
            ML_C8I_16XLARGE = "ml.c8i.16xlarge",
            ML_C8I_24XLARGE = "ml.c8i.24xlarge",
            ML_C8I_2XLARGE = "ml.c8i.2xlarge",
            ML_C8I_32XLARGE = "ml.c8i.32xlarge",
            ML_C8I_48XLARGE = "ml.c8i.48xlarge",
            ML_C8I_4XLARGE = "ml.c8i.4xlarge",
            ML_C8I_8XLARGE = "ml.c8i.8xlarge",
            ML_C8I_96XLARGE = "ml.c8i.96xlarge",
            ML_C8I_XLARGE = "ml.c8i.xlarge",
            ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
            ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
            ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
            ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
            ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
            ML_G4DN_XLARGE = "ml.g4dn.xlarge",
            ML_G5_12XLARGE = "ml.g5.12xlarge",
            ML_G5_16XLARGE = "ml.g5.16xlarge",
            ML_G5_24XLARGE = "ml.g5.24xlarge",
            ML_G5_2XLARGE = "ml.g5.2xlarge",
            ML_G5_48XLARGE = "ml.g5.48xlarge",
            ML_G5_4XLARGE = "ml.g5.4xlarge",
            ML_G5_8XLARGE = "ml.g5.8xlarge",
            ML_G5_XLARGE = "ml.g5.xlarge",
            ML_G6_12XLARGE = "ml.g6.12xlarge",
            ML_G6_16XLARGE = "ml.g6.16xlarge",
            ML_G6_24XLARGE = "ml.g6.24xlarge",
            ML_G6_2XLARGE = "ml.g6.2xlarge",
            ML_G6_48XLARGE = "ml.g6.48xlarge",
            ML_G6_4XLARGE = "ml.g6.4xlarge",
            ML_G6_8XLARGE = "ml.g6.8xlarge",
            ML_G6_XLARGE = "ml.g6.xlarge",
            ML_G6E_12XLARGE = "ml.g6e.12xlarge",
            ML_G6E_16XLARGE = "ml.g6e.16xlarge",
            ML_G6E_24XLARGE = "ml.g6e.24xlarge",
            ML_G6E_2XLARGE = "ml.g6e.2xlarge",
            ML_G6E_48XLARGE = "ml.g6e.48xlarge",
            ML_G6E_4XLARGE = "ml.g6e.4xlarge",
            ML_G6E_8XLARGE = "ml.g6e.8xlarge",
            ML_G6E_XLARGE = "ml.g6e.xlarge",
            ML_G7_12XLARGE = "ml.g7.12xlarge",
            ML_G7_24XLARGE = "ml.g7.24xlarge",
            ML_G7_2XLARGE = "ml.g7.2xlarge",
            ML_G7_48XLARGE = "ml.g7.48xlarge",
            ML_G7_4XLARGE = "ml.g7.4xlarge",
            ML_G7_8XLARGE = "ml.g7.8xlarge",
            ML_G7E_12XLARGE = "ml.g7e.12xlarge",
            ML_G7E_24XLARGE = "ml.g7e.24xlarge",
            ML_G7E_2XLARGE = "ml.g7e.2xlarge",
            ML_G7E_48XLARGE = "ml.g7e.48xlarge",
            ML_G7E_4XLARGE = "ml.g7e.4xlarge",
            ML_G7E_8XLARGE = "ml.g7e.8xlarge",
            ML_M4_10XLARGE = "ml.m4.10xlarge",
            ML_M4_16XLARGE = "ml.m4.16xlarge",
            ML_M4_2XLARGE = "ml.m4.2xlarge",
            ML_M4_4XLARGE = "ml.m4.4xlarge",
            ML_M4_XLARGE = "ml.m4.xlarge",
            ML_M5_12XLARGE = "ml.m5.12xlarge",
            ML_M5_24XLARGE = "ml.m5.24xlarge",
            ML_M5_2XLARGE = "ml.m5.2xlarge",
            ML_M5_4XLARGE = "ml.m5.4xlarge",
            ML_M5_LARGE = "ml.m5.large",
            ML_M5_XLARGE = "ml.m5.xlarge",
            ML_M6I_12XLARGE = "ml.m6i.12xlarge",
            ML_M6I_16XLARGE = "ml.m6i.16xlarge",
            ML_M6I_24XLARGE = "ml.m6i.24xlarge",
            ML_M6I_2XLARGE = "ml.m6i.2xlarge",
            ML_M6I_32XLARGE = "ml.m6i.32xlarge",
            ML_M6I_4XLARGE = "ml.m6i.4xlarge",
            ML_M6I_8XLARGE = "ml.m6i.8xlarge",
            ML_M6I_LARGE = "ml.m6i.large",
            ML_M6I_XLARGE = "ml.m6i.xlarge",
            ML_M7I_FLEX_12XLARGE = "ml.m7i-flex.12xlarge",
            ML_M7I_FLEX_16XLARGE = "ml.m7i-flex.16xlarge",
            ML_M7I_FLEX_2XLARGE = "ml.m7i-flex.2xlarge",
            ML_M7I_FLEX_4XLARGE = "ml.m7i-flex.4xlarge",
            ML_M7I_FLEX_8XLARGE = "ml.m7i-flex.8xlarge",
            ML_M7I_FLEX_LARGE = "ml.m7i-flex.large",
            ML_M7I_FLEX_XLARGE = "ml.m7i-flex.xlarge",
            ML_M7I_12XLARGE = "ml.m7i.12xlarge",
            ML_M7I_16XLARGE = "ml.m7i.16xlarge",
            ML_M7I_24XLARGE = "ml.m7i.24xlarge",
            ML_M7I_2XLARGE = "ml.m7i.2xlarge",
            ML_M7I_48XLARGE = "ml.m7i.48xlarge",
            ML_M7I_4XLARGE = "ml.m7i.4xlarge",
            ML_M7I_8XLARGE = "ml.m7i.8xlarge",
            ML_M7I_LARGE = "ml.m7i.large",
            ML_M7I_XLARGE = "ml.m7i.xlarge",
            ML_M8I_FLEX_12XLARGE = "ml.m8i-flex.12xlarge",
            ML_M8I_FLEX_16XLARGE = "ml.m8i-flex.16xlarge",
            ML_M8I_FLEX_2XLARGE = "ml.m8i-flex.2xlarge",
            ML_M8I_FLEX_4XLARGE = "ml.m8i-flex.4xlarge",
            ML_M8I_FLEX_8XLARGE = "ml.m8i-flex.8xlarge",
            ML_M8I_FLEX_LARGE = "ml.m8i-flex.large",
            ML_M8I_FLEX_XLARGE = "ml.m8i-flex.xlarge",
            ML_M8I_12XLARGE = "ml.m8i.12xlarge",
            ML_M8I_16XLARGE = "ml.m8i.16xlarge",
            ML_M8I_24XLARGE = "ml.m8i.24xlarge",
            ML_M8I_2XLARGE = "ml.m8i.2xlarge",
            ML_M8I_32XLARGE = "ml.m8i.32xlarge",
            ML_M8I_48XLARGE = "ml.m8i.48xlarge",
            ML_M8I_4XLARGE = "ml.m8i.4xlarge",
            ML_M8I_8XLARGE = "ml.m8i.8xlarge",
            ML_M8I_96XLARGE = "ml.m8i.96xlarge",
            ML_M8I_LARGE = "ml.m8i.large",
            ML_M8I_XLARGE = "ml.m8i.xlarge",
            ML_P2_16XLARGE = "ml.p2.16xlarge",
            ML_P2_8XLARGE = "ml.p2.8xlarge",
            ML_P2_XLARGE = "ml.p2.xlarge",
            ML_P3_16XLARGE = "ml.p3.16xlarge",
            ML_P3_2XLARGE = "ml.p3.2xlarge",
            ML_P3_8XLARGE = "ml.p3.8xlarge",
            ML_P3DN_24XLARGE = "ml.p3dn.24xlarge",
            ML_P4D_24XLARGE = "ml.p4d.24xlarge",
            ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
            ML_P5_48XLARGE = "ml.p5.48xlarge",
            ML_P5_4XLARGE = "ml.p5.4xlarge",
            ML_P5E_48XLARGE = "ml.p5e.48xlarge",
            ML_P5EN_48XLARGE = "ml.p5en.48xlarge",
            ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge",
            ML_P6_B300_48XLARGE = "ml.p6-b300.48xlarge",
            ML_P6E_GB200_36XLARGE = "ml.p6e-gb200.36xlarge",
            ML_R5_12XLARGE = "ml.r5.12xlarge",
            ML_R5_16XLARGE = "ml.r5.16xlarge",
            ML_R5_24XLARGE = "ml.r5.24xlarge",
            ML_R5_2XLARGE = "ml.r5.2xlarge",
            ML_R5_4XLARGE = "ml.r5.4xlarge",
            ML_R5_8XLARGE = "ml.r5.8xlarge",
            ML_R5_LARGE = "ml.r5.large",
            ML_R5_XLARGE = "ml.r5.xlarge",
            ML_R5D_12XLARGE = "ml.r5d.12xlarge",
            ML_R5D_16XLARGE = "ml.r5d.16xlarge",
            ML_R5D_24XLARGE = "ml.r5d.24xlarge",
            ML_R5D_2XLARGE = "ml.r5d.2xlarge",
            ML_R5D_4XLARGE = "ml.r5d.4xlarge",
            ML_R5D_8XLARGE = "ml.r5d.8xlarge",
            ML_R5D_LARGE = "ml.r5d.large",
            ML_R5D_XLARGE = "ml.r5d.xlarge",
            ML_R6I_12XLARGE = "ml.r6i.12xlarge",
            ML_R6I_16XLARGE = "ml.r6i.16xlarge",
            ML_R6I_24XLARGE = "ml.r6i.24xlarge",
            ML_R6I_2XLARGE = "ml.r6i.2xlarge",
            ML_R6I_32XLARGE = "ml.r6i.32xlarge",
            ML_R6I_4XLARGE = "ml.r6i.4xlarge",
            ML_R6I_8XLARGE = "ml.r6i.8xlarge",
            ML_R6I_LARGE = "ml.r6i.large",
            ML_R6I_XLARGE = "ml.r6i.xlarge",
            ML_R7I_12XLARGE = "ml.r7i.12xlarge",
            ML_R7I_16XLARGE = "ml.r7i.16xlarge",
            ML_R7I_24XLARGE = "ml.r7i.24xlarge",
            ML_R7I_2XLARGE = "ml.r7i.2xlarge",
            ML_R7I_48XLARGE = "ml.r7i.48xlarge",
            ML_R7I_4XLARGE = "ml.r7i.4xlarge",
            ML_R7I_8XLARGE = "ml.r7i.8xlarge",
            ML_R7I_LARGE = "ml.r7i.large",
            ML_R7I_XLARGE = "ml.r7i.xlarge",
            ML_R8I_FLEX_12XLARGE = "ml.r8i-flex.12xlarge",
            ML_R8I_FLEX_16XLARGE = "ml.r8i-flex.16xlarge",
            ML_R8I_FLEX_2XLARGE = "ml.r8i-flex.2xlarge",
            ML_R8I_FLEX_4XLARGE = "ml.r8i-flex.4xlarge",
            ML_R8I_FLEX_8XLARGE = "ml.r8i-flex.8xlarge",
            ML_R8I_FLEX_LARGE = "ml.r8i-flex.large",
            ML_R8I_FLEX_XLARGE = "ml.r8i-flex.xlarge",
            ML_R8I_12XLARGE = "ml.r8i.12xlarge",
            ML_R8I_16XLARGE = "ml.r8i.16xlarge",
            ML_R8I_24XLARGE = "ml.r8i.24xlarge",
            ML_R8I_2XLARGE = "ml.r8i.2xlarge",
            ML_R8I_32XLARGE = "ml.r8i.32xlarge",
            ML_R8I_48XLARGE = "ml.r8i.48xlarge",
            ML_R8I_4XLARGE = "ml.r8i.4xlarge",
            ML_R8I_8XLARGE = "ml.r8i.8xlarge",
            ML_R8I_96XLARGE = "ml.r8i.96xlarge",
            ML_R8I_LARGE = "ml.r8i.large",
            ML_R8I_XLARGE = "ml.r8i.xlarge",
            ML_T3_2XLARGE = "ml.t3.2xlarge",
            ML_T3_LARGE = "ml.t3.large",
            ML_T3_MEDIUM = "ml.t3.medium",
            ML_T3_XLARGE = "ml.t3.xlarge",
            ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
            ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
            ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
            ML_TRN2_48XLARGE = "ml.trn2.48xlarge",
        }
    }

    values! {
        /// `SupportedTransformInstanceTypes` of `AWS::SageMaker::Algorithm`.
        SupportedTransformInstanceTypes {
            ML_C4_2XLARGE = "ml.c4.2xlarge",
            ML_C4_4XLARGE = "ml.c4.4xlarge",
            ML_C4_8XLARGE = "ml.c4.8xlarge",
            ML_C4_XLARGE = "ml.c4.xlarge",
            ML_C5_18XLARGE = "ml.c5.18xlarge",
            ML_C5_2XLARGE = "ml.c5.2xlarge",
            ML_C5_4XLARGE = "ml.c5.4xlarge",
            ML_C5_9XLARGE = "ml.c5.9xlarge",
            ML_C5_XLARGE = "ml.c5.xlarge",
            ML_C6I_12XLARGE = "ml.c6i.12xlarge",
            ML_C6I_16XLARGE = "ml.c6i.16xlarge",
            ML_C6I_24XLARGE = "ml.c6i.24xlarge",
            ML_C6I_2XLARGE = "ml.c6i.2xlarge",
            ML_C6I_32XLARGE = "ml.c6i.32xlarge",
            ML_C6I_4XLARGE = "ml.c6i.4xlarge",
            ML_C6I_8XLARGE = "ml.c6i.8xlarge",
            ML_C6I_LARGE = "ml.c6i.large",
            ML_C6I_XLARGE = "ml.c6i.xlarge",
            ML_C7I_12XLARGE = "ml.c7i.12xlarge",
            ML_C7I_16XLARGE = "ml.c7i.16xlarge",
            ML_C7I_24XLARGE = "ml.c7i.24xlarge",
            ML_C7I_2XLARGE = "ml.c7i.2xlarge",
            ML_C7I_48XLARGE = "ml.c7i.48xlarge",
            ML_C7I_4XLARGE = "ml.c7i.4xlarge",
            ML_C7I_8XLARGE = "ml.c7i.8xlarge",
            ML_C7I_LARGE = "ml.c7i.large",
            ML_C7I_XLARGE = "ml.c7i.xlarge",
            ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
            ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
            ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
            ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
            ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
            ML_G4DN_XLARGE = "ml.g4dn.xlarge",
            ML_G5_12XLARGE = "ml.g5.12xlarge",
            ML_G5_16XLARGE = "ml.g5.16xlarge",
            ML_G5_24XLARGE = "ml.g5.24xlarge",
            ML_G5_2XLARGE = "ml.g5.2xlarge",
            ML_G5_48XLARGE = "ml.g5.48xlarge",
            ML_G5_4XLARGE = "ml.g5.4xlarge",
            ML_G5_8XLARGE = "ml.g5.8xlarge",
            ML_G5_XLARGE = "ml.g5.xlarge",
            ML_G6_12XLARGE = "ml.g6.12xlarge",
            ML_G6_16XLARGE = "ml.g6.16xlarge",
            ML_G6_24XLARGE = "ml.g6.24xlarge",
            ML_G6_2XLARGE = "ml.g6.2xlarge",
            ML_G6_48XLARGE = "ml.g6.48xlarge",
            ML_G6_4XLARGE = "ml.g6.4xlarge",
            ML_G6_8XLARGE = "ml.g6.8xlarge",
            ML_G6_XLARGE = "ml.g6.xlarge",
            ML_G6E_12XLARGE = "ml.g6e.12xlarge",
            ML_G6E_16XLARGE = "ml.g6e.16xlarge",
            ML_G6E_24XLARGE = "ml.g6e.24xlarge",
            ML_G6E_2XLARGE = "ml.g6e.2xlarge",
            ML_G6E_48XLARGE = "ml.g6e.48xlarge",
            ML_G6E_4XLARGE = "ml.g6e.4xlarge",
            ML_G6E_8XLARGE = "ml.g6e.8xlarge",
            ML_G6E_XLARGE = "ml.g6e.xlarge",
            ML_INF2_24XLARGE = "ml.inf2.24xlarge",
            ML_INF2_48XLARGE = "ml.inf2.48xlarge",
            ML_INF2_8XLARGE = "ml.inf2.8xlarge",
            ML_INF2_XLARGE = "ml.inf2.xlarge",
            ML_M4_10XLARGE = "ml.m4.10xlarge",
            ML_M4_16XLARGE = "ml.m4.16xlarge",
            ML_M4_2XLARGE = "ml.m4.2xlarge",
            ML_M4_4XLARGE = "ml.m4.4xlarge",
            ML_M4_XLARGE = "ml.m4.xlarge",
            ML_M5_12XLARGE = "ml.m5.12xlarge",
            ML_M5_24XLARGE = "ml.m5.24xlarge",
            ML_M5_2XLARGE = "ml.m5.2xlarge",
            ML_M5_4XLARGE = "ml.m5.4xlarge",
            ML_M5_LARGE = "ml.m5.large",
            ML_M5_XLARGE = "ml.m5.xlarge",
            ML_M6I_12XLARGE = "ml.m6i.12xlarge",
            ML_M6I_16XLARGE = "ml.m6i.16xlarge",
            ML_M6I_24XLARGE = "ml.m6i.24xlarge",
            ML_M6I_2XLARGE = "ml.m6i.2xlarge",
            ML_M6I_32XLARGE = "ml.m6i.32xlarge",
            ML_M6I_4XLARGE = "ml.m6i.4xlarge",
            ML_M6I_8XLARGE = "ml.m6i.8xlarge",
            ML_M6I_LARGE = "ml.m6i.large",
            ML_M6I_XLARGE = "ml.m6i.xlarge",
            ML_M7I_12XLARGE = "ml.m7i.12xlarge",
            ML_M7I_16XLARGE = "ml.m7i.16xlarge",
            ML_M7I_24XLARGE = "ml.m7i.24xlarge",
            ML_M7I_2XLARGE = "ml.m7i.2xlarge",
            ML_M7I_48XLARGE = "ml.m7i.48xlarge",
            ML_M7I_4XLARGE = "ml.m7i.4xlarge",
            ML_M7I_8XLARGE = "ml.m7i.8xlarge",
            ML_M7I_LARGE = "ml.m7i.large",
            ML_M7I_XLARGE = "ml.m7i.xlarge",
            ML_P2_16XLARGE = "ml.p2.16xlarge",
            ML_P2_8XLARGE = "ml.p2.8xlarge",
            ML_P2_XLARGE = "ml.p2.xlarge",
            ML_P3_16XLARGE = "ml.p3.16xlarge",
            ML_P3_2XLARGE = "ml.p3.2xlarge",
            ML_P3_8XLARGE = "ml.p3.8xlarge",
            ML_R6I_12XLARGE = "ml.r6i.12xlarge",
            ML_R6I_16XLARGE = "ml.r6i.16xlarge",
            ML_R6I_24XLARGE = "ml.r6i.24xlarge",
            ML_R6I_2XLARGE = "ml.r6i.2xlarge",
            ML_R6I_32XLARGE = "ml.r6i.32xlarge",
            ML_R6I_4XLARGE = "ml.r6i.4xlarge",
            ML_R6I_8XLARGE = "ml.r6i.8xlarge",
            ML_R6I_LARGE = "ml.r6i.large",
            ML_R6I_XLARGE = "ml.r6i.xlarge",
            ML_R7I_12XLARGE = "ml.r7i.12xlarge",
            ML_R7I_16XLARGE = "ml.r7i.16xlarge",
            ML_R7I_24XLARGE = "ml.r7i.24xlarge",
            ML_R7I_2XLARGE = "ml.r7i.2xlarge",
            ML_R7I_48XLARGE = "ml.r7i.48xlarge",
            ML_R7I_4XLARGE = "ml.r7i.4xlarge",
            ML_R7I_8XLARGE = "ml.r7i.8xlarge",
            ML_R7I_LARGE = "ml.r7i.large",
            ML_R7I_XLARGE = "ml.r7i.xlarge",
            ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
            ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
        }
    }
}

resource! {
    /// `AWS::SageMaker::App`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-app.html).
    App = "AWS::SageMaker::App", Ref = Str;
    tags "Tags" List;
    new_with AppRequired {
        /// `AppName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Update: replaces.
        app_name: Str = "AppName",
        /// `AppType`. Update: replaces.
        app_type: app::AppType = "AppType",
        /// `DomainId`: 1 to 63 characters, `^d-(-*[a-z0-9]){1,61}$`. Update: replaces.
        domain_id: Str = "DomainId",
        /// `UserProfileName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Update: replaces.
        user_profile_name: Str = "UserProfileName",
    }
    set {
        /// `AppName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Update: replaces.
        app_name: Str = "AppName";
        /// `AppType`. Update: replaces.
        app_type: app::AppType = "AppType";
        /// `DomainId`: 1 to 63 characters, `^d-(-*[a-z0-9]){1,61}$`. Update: replaces.
        domain_id: Str = "DomainId";
        /// `RecoveryMode`. Update: in place.
        recovery_mode: Bool = "RecoveryMode";
        /// `ResourceSpec`. Update: replaces.
        resource_spec: app::ResourceSpec = "ResourceSpec";
        /// `Tags`: at most 50 items. Update: may replace.
        tags: List<app::Tag> = "Tags";
        /// `UserProfileName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Update: replaces.
        user_profile_name: Str = "UserProfileName";
    }
    get {
        /// `AppArn`
        app_arn: Arn = "AppArn";
        /// `BuiltInLifecycleConfigArn`
        built_in_lifecycle_config_arn: Arn = "BuiltInLifecycleConfigArn";
    }
}

/// Property types of `AWS::SageMaker::App`.
pub mod app {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ResourceSpec` of `AWS::SageMaker::App`.
        ResourceSpec;
        new ();
        set {
            /// `InstanceType`. Update: replaces.
            instance_type: InstanceType = "InstanceType";
            /// `LifecycleConfigArn`: at most 256 characters. Update: replaces.
            lifecycle_config_arn: Str = "LifecycleConfigArn";
            /// `SageMakerImageArn`: 1 to 256 characters. Update: replaces.
            sage_maker_image_arn: Str = "SageMakerImageArn";
            /// `SageMakerImageVersionArn`: 1 to 256 characters. Update: replaces.
            sage_maker_image_version_arn: Str = "SageMakerImageVersionArn";
        }
    }

    property! {
        /// `Tag` of `AWS::SageMaker::App`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AppType` of `AWS::SageMaker::App`.
        AppType {
            JUPYTER_SERVER = "JupyterServer",
            KERNEL_GATEWAY = "KernelGateway",
            R_STUDIO_SERVER_PRO = "RStudioServerPro",
            R_SESSION_GATEWAY = "RSessionGateway",
            CANVAS = "Canvas",
        }
    }

    values! {
        /// `InstanceType` of `AWS::SageMaker::App`.
        InstanceType {
            SYSTEM = "system",
            ML_T3_MICRO = "ml.t3.micro",
            ML_T3_SMALL = "ml.t3.small",
            ML_T3_MEDIUM = "ml.t3.medium",
            ML_T3_LARGE = "ml.t3.large",
            ML_T3_XLARGE = "ml.t3.xlarge",
            ML_T3_2XLARGE = "ml.t3.2xlarge",
            ML_M5_LARGE = "ml.m5.large",
            ML_M5_XLARGE = "ml.m5.xlarge",
            ML_M5_2XLARGE = "ml.m5.2xlarge",
            ML_M5_4XLARGE = "ml.m5.4xlarge",
            ML_M5_8XLARGE = "ml.m5.8xlarge",
            ML_M5_12XLARGE = "ml.m5.12xlarge",
            ML_M5_16XLARGE = "ml.m5.16xlarge",
            ML_M5_24XLARGE = "ml.m5.24xlarge",
            ML_M5D_LARGE = "ml.m5d.large",
            ML_M5D_XLARGE = "ml.m5d.xlarge",
            ML_M5D_2XLARGE = "ml.m5d.2xlarge",
            ML_M5D_4XLARGE = "ml.m5d.4xlarge",
            ML_M5D_8XLARGE = "ml.m5d.8xlarge",
            ML_M5D_12XLARGE = "ml.m5d.12xlarge",
            ML_M5D_16XLARGE = "ml.m5d.16xlarge",
            ML_M5D_24XLARGE = "ml.m5d.24xlarge",
            ML_C5_LARGE = "ml.c5.large",
            ML_C5_XLARGE = "ml.c5.xlarge",
            ML_C5_2XLARGE = "ml.c5.2xlarge",
            ML_C5_4XLARGE = "ml.c5.4xlarge",
            ML_C5_9XLARGE = "ml.c5.9xlarge",
            ML_C5_12XLARGE = "ml.c5.12xlarge",
            ML_C5_18XLARGE = "ml.c5.18xlarge",
            ML_C5_24XLARGE = "ml.c5.24xlarge",
            ML_P3_2XLARGE = "ml.p3.2xlarge",
            ML_P3_8XLARGE = "ml.p3.8xlarge",
            ML_P3_16XLARGE = "ml.p3.16xlarge",
            ML_P3DN_24XLARGE = "ml.p3dn.24xlarge",
            ML_G4DN_XLARGE = "ml.g4dn.xlarge",
            ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
            ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
            ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
            ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
            ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
            ML_R5_LARGE = "ml.r5.large",
            ML_R5_XLARGE = "ml.r5.xlarge",
            ML_R5_2XLARGE = "ml.r5.2xlarge",
            ML_R5_4XLARGE = "ml.r5.4xlarge",
            ML_R5_8XLARGE = "ml.r5.8xlarge",
            ML_R5_12XLARGE = "ml.r5.12xlarge",
            ML_R5_16XLARGE = "ml.r5.16xlarge",
            ML_R5_24XLARGE = "ml.r5.24xlarge",
            ML_G5_XLARGE = "ml.g5.xlarge",
            ML_G5_2XLARGE = "ml.g5.2xlarge",
            ML_G5_4XLARGE = "ml.g5.4xlarge",
            ML_G5_8XLARGE = "ml.g5.8xlarge",
            ML_G5_12XLARGE = "ml.g5.12xlarge",
            ML_G5_16XLARGE = "ml.g5.16xlarge",
            ML_G5_24XLARGE = "ml.g5.24xlarge",
            ML_G5_48XLARGE = "ml.g5.48xlarge",
            ML_G6_XLARGE = "ml.g6.xlarge",
            ML_G6_2XLARGE = "ml.g6.2xlarge",
            ML_G6_4XLARGE = "ml.g6.4xlarge",
            ML_G6_8XLARGE = "ml.g6.8xlarge",
            ML_G6_12XLARGE = "ml.g6.12xlarge",
            ML_G6_16XLARGE = "ml.g6.16xlarge",
            ML_G6_24XLARGE = "ml.g6.24xlarge",
            ML_G6_48XLARGE = "ml.g6.48xlarge",
            ML_G6E_XLARGE = "ml.g6e.xlarge",
            ML_G6E_2XLARGE = "ml.g6e.2xlarge",
            ML_G6E_4XLARGE = "ml.g6e.4xlarge",
            ML_G6E_8XLARGE = "ml.g6e.8xlarge",
            ML_G6E_12XLARGE = "ml.g6e.12xlarge",
            ML_G6E_16XLARGE = "ml.g6e.16xlarge",
            ML_G6E_24XLARGE = "ml.g6e.24xlarge",
            ML_G6E_48XLARGE = "ml.g6e.48xlarge",
            ML_GEOSPATIAL_INTERACTIVE = "ml.geospatial.interactive",
            ML_P4D_24XLARGE = "ml.p4d.24xlarge",
            ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
            ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
            ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
            ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
            ML_P5_48XLARGE = "ml.p5.48xlarge",
            ML_P5E_48XLARGE = "ml.p5e.48xlarge",
            ML_P5EN_48XLARGE = "ml.p5en.48xlarge",
            ML_M6I_LARGE = "ml.m6i.large",
            ML_M6I_XLARGE = "ml.m6i.xlarge",
            ML_M6I_2XLARGE = "ml.m6i.2xlarge",
            ML_M6I_4XLARGE = "ml.m6i.4xlarge",
            ML_M6I_8XLARGE = "ml.m6i.8xlarge",
            ML_M6I_12XLARGE = "ml.m6i.12xlarge",
            ML_M6I_16XLARGE = "ml.m6i.16xlarge",
            ML_M6I_24XLARGE = "ml.m6i.24xlarge",
            ML_M6I_32XLARGE = "ml.m6i.32xlarge",
            ML_M7I_LARGE = "ml.m7i.large",
            ML_M7I_XLARGE = "ml.m7i.xlarge",
            ML_M7I_2XLARGE = "ml.m7i.2xlarge",
            ML_M7I_4XLARGE = "ml.m7i.4xlarge",
            ML_M7I_8XLARGE = "ml.m7i.8xlarge",
            ML_M7I_12XLARGE = "ml.m7i.12xlarge",
            ML_M7I_16XLARGE = "ml.m7i.16xlarge",
            ML_M7I_24XLARGE = "ml.m7i.24xlarge",
            ML_M7I_48XLARGE = "ml.m7i.48xlarge",
            ML_C6I_LARGE = "ml.c6i.large",
            ML_C6I_XLARGE = "ml.c6i.xlarge",
            ML_C6I_2XLARGE = "ml.c6i.2xlarge",
            ML_C6I_4XLARGE = "ml.c6i.4xlarge",
            ML_C6I_8XLARGE = "ml.c6i.8xlarge",
            ML_C6I_12XLARGE = "ml.c6i.12xlarge",
            ML_C6I_16XLARGE = "ml.c6i.16xlarge",
            ML_C6I_24XLARGE = "ml.c6i.24xlarge",
            ML_C6I_32XLARGE = "ml.c6i.32xlarge",
            ML_C7I_LARGE = "ml.c7i.large",
            ML_C7I_XLARGE = "ml.c7i.xlarge",
            ML_C7I_2XLARGE = "ml.c7i.2xlarge",
            ML_C7I_4XLARGE = "ml.c7i.4xlarge",
            ML_C7I_8XLARGE = "ml.c7i.8xlarge",
            ML_C7I_12XLARGE = "ml.c7i.12xlarge",
            ML_C7I_16XLARGE = "ml.c7i.16xlarge",
            ML_C7I_24XLARGE = "ml.c7i.24xlarge",
            ML_C7I_48XLARGE = "ml.c7i.48xlarge",
            ML_R6I_LARGE = "ml.r6i.large",
            ML_R6I_XLARGE = "ml.r6i.xlarge",
            ML_R6I_2XLARGE = "ml.r6i.2xlarge",
            ML_R6I_4XLARGE = "ml.r6i.4xlarge",
            ML_R6I_8XLARGE = "ml.r6i.8xlarge",
            ML_R6I_12XLARGE = "ml.r6i.12xlarge",
            ML_R6I_16XLARGE = "ml.r6i.16xlarge",
            ML_R6I_24XLARGE = "ml.r6i.24xlarge",
            ML_R6I_32XLARGE = "ml.r6i.32xlarge",
            ML_R7I_LARGE = "ml.r7i.large",
            ML_R7I_XLARGE = "ml.r7i.xlarge",
            ML_R7I_2XLARGE = "ml.r7i.2xlarge",
            ML_R7I_4XLARGE = "ml.r7i.4xlarge",
            ML_R7I_8XLARGE = "ml.r7i.8xlarge",
            ML_R7I_12XLARGE = "ml.r7i.12xlarge",
            ML_R7I_16XLARGE = "ml.r7i.16xlarge",
            ML_R7I_24XLARGE = "ml.r7i.24xlarge",
            ML_R7I_48XLARGE = "ml.r7i.48xlarge",
            ML_M6ID_LARGE = "ml.m6id.large",
            ML_M6ID_XLARGE = "ml.m6id.xlarge",
            ML_M6ID_2XLARGE = "ml.m6id.2xlarge",
            ML_M6ID_4XLARGE = "ml.m6id.4xlarge",
            ML_M6ID_8XLARGE = "ml.m6id.8xlarge",
            ML_M6ID_12XLARGE = "ml.m6id.12xlarge",
            ML_M6ID_16XLARGE = "ml.m6id.16xlarge",
            ML_M6ID_24XLARGE = "ml.m6id.24xlarge",
            ML_M6ID_32XLARGE = "ml.m6id.32xlarge",
            ML_C6ID_LARGE = "ml.c6id.large",
            ML_C6ID_XLARGE = "ml.c6id.xlarge",
            ML_C6ID_2XLARGE = "ml.c6id.2xlarge",
            ML_C6ID_4XLARGE = "ml.c6id.4xlarge",
            ML_C6ID_8XLARGE = "ml.c6id.8xlarge",
            ML_C6ID_12XLARGE = "ml.c6id.12xlarge",
            ML_C6ID_16XLARGE = "ml.c6id.16xlarge",
            ML_C6ID_24XLARGE = "ml.c6id.24xlarge",
            ML_C6ID_32XLARGE = "ml.c6id.32xlarge",
            ML_R6ID_LARGE = "ml.r6id.large",
            ML_R6ID_XLARGE = "ml.r6id.xlarge",
            ML_R6ID_2XLARGE = "ml.r6id.2xlarge",
            ML_R6ID_4XLARGE = "ml.r6id.4xlarge",
            ML_R6ID_8XLARGE = "ml.r6id.8xlarge",
            ML_R6ID_12XLARGE = "ml.r6id.12xlarge",
            ML_R6ID_16XLARGE = "ml.r6id.16xlarge",
            ML_R6ID_24XLARGE = "ml.r6id.24xlarge",
            ML_R6ID_32XLARGE = "ml.r6id.32xlarge",
        }
    }
}

resource! {
    /// `AWS::SageMaker::AppImageConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-appimageconfig.html).
    AppImageConfig = "AWS::SageMaker::AppImageConfig", Ref = Str;
    tags "Tags" List;
    new (app_image_config_name: Str = "AppImageConfigName");
    set {
        /// `AppImageConfigName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Update: replaces.
        app_image_config_name: Str = "AppImageConfigName";
        /// `CodeEditorAppImageConfig`. Update: in place.
        code_editor_app_image_config: app_image_config::CodeEditorAppImageConfig = "CodeEditorAppImageConfig";
        /// `JupyterLabAppImageConfig`. Update: in place.
        jupyter_lab_app_image_config: app_image_config::JupyterLabAppImageConfig = "JupyterLabAppImageConfig";
        /// `KernelGatewayImageConfig`. Update: in place.
        kernel_gateway_image_config: app_image_config::KernelGatewayImageConfig = "KernelGatewayImageConfig";
        /// `Tags`: at most 50 items. Update: may replace.
        tags: List<app_image_config::Tag> = "Tags";
    }
    get {
        /// `AppImageConfigArn`
        app_image_config_arn: Arn = "AppImageConfigArn";
    }
    ref app_image_config_name;
}

/// Property types of `AWS::SageMaker::AppImageConfig`.
pub mod app_image_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app::Tag;

    property! {
        /// `CodeEditorAppImageConfig` of `AWS::SageMaker::AppImageConfig`.
        CodeEditorAppImageConfig;
        new ();
        set {
            /// `ContainerConfig`. Update: in place.
            container_config: ContainerConfig = "ContainerConfig";
        }
    }

    property! {
        /// `ContainerConfig` of `AWS::SageMaker::AppImageConfig`.
        ContainerConfig;
        new ();
        set {
            /// `ContainerArguments`: at most 50 items, 1 to 64 characters, `^(?!\s*$).+`. Update: in place.
            container_arguments: List<Str> = "ContainerArguments";
            /// `ContainerEntrypoint`: at most 1 items, 1 to 256 characters, `^(?!\s*$).+`. Update: in place.
            container_entrypoint: List<Str> = "ContainerEntrypoint";
            /// `ContainerEnvironmentVariables`: at most 25 items. Update: in place.
            container_environment_variables: List<CustomImageContainerEnvironmentVariable> = "ContainerEnvironmentVariables";
        }
    }

    property! {
        /// `CustomImageContainerEnvironmentVariable` of `AWS::SageMaker::AppImageConfig`.
        CustomImageContainerEnvironmentVariable;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `FileSystemConfig` of `AWS::SageMaker::AppImageConfig`.
        FileSystemConfig;
        new ();
        set {
            /// `DefaultGid`: 0 to 65 535. Update: in place.
            default_gid: Int = "DefaultGid";
            /// `DefaultUid`: 0 to 65 535. Update: in place.
            default_uid: Int = "DefaultUid";
            /// `MountPath`: 1 to 1024 characters, `^/.*`. Update: in place.
            mount_path: Str = "MountPath";
        }
    }

    property! {
        /// `JupyterLabAppImageConfig` of `AWS::SageMaker::AppImageConfig`.
        JupyterLabAppImageConfig;
        new ();
        set {
            /// `ContainerConfig`. Update: in place.
            container_config: ContainerConfig = "ContainerConfig";
        }
    }

    property! {
        /// `KernelGatewayImageConfig` of `AWS::SageMaker::AppImageConfig`.
        KernelGatewayImageConfig;
        new (kernel_specs: List<KernelSpec> = "KernelSpecs");
        set {
            /// `FileSystemConfig`. Update: in place.
            file_system_config: FileSystemConfig = "FileSystemConfig";
        }
    }

    property! {
        /// `KernelSpec` of `AWS::SageMaker::AppImageConfig`.
        KernelSpec;
        new (name: Str = "Name");
        set {
            /// `DisplayName`: 1 to 1024 characters. Update: in place.
            display_name: Str = "DisplayName";
        }
    }
}

resource! {
    /// `AWS::SageMaker::Artifact`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-artifact.html).
    Artifact = "AWS::SageMaker::Artifact", Ref = Arn;
    tags "Tags" List;
    new (artifact_type: Str = "ArtifactType", source: artifact::ArtifactSource = "Source");
    set {
        /// `ArtifactName`: 1 to 120 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Update: in place.
        artifact_name: Str = "ArtifactName";
        /// `ArtifactType`: at most 256 characters. Update: replaces.
        artifact_type: Str = "ArtifactType";
        /// `MetadataProperties`. Update: replaces.
        metadata_properties: artifact::MetadataProperties = "MetadataProperties";
        /// `Properties`. Update: in place.
        properties: Map<Str> = "Properties";
        /// `Source`. Update: replaces.
        source: artifact::ArtifactSource = "Source";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<artifact::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref arn;
}

/// Property types of `AWS::SageMaker::Artifact`.
pub mod artifact {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action::MetadataProperties;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `ArtifactSource` of `AWS::SageMaker::Artifact`.
        ArtifactSource;
        new (source_uri: Str = "SourceUri");
        set {
            /// `SourceTypes`. Update: replaces.
            source_types: List<ArtifactSourceType> = "SourceTypes";
        }
    }

    property! {
        /// `ArtifactSourceType` of `AWS::SageMaker::Artifact`.
        ArtifactSourceType;
        new (source_id_type: SourceIdType = "SourceIdType", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `SourceIdType` of `AWS::SageMaker::Artifact`.
        SourceIdType {
            MD5_HASH = "MD5Hash",
            S3_E_TAG = "S3ETag",
            S3_VERSION = "S3Version",
            CUSTOM = "Custom",
        }
    }
}

resource! {
    /// `AWS::SageMaker::Cluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html).
    Cluster = "AWS::SageMaker::Cluster", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AutoScaling`. Update: in place.
        auto_scaling: cluster::ClusterAutoScalingConfig = "AutoScaling";
        /// `ClusterName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `ClusterRole`: 20 to 2048 characters. Update: in place.
        cluster_role: Str = "ClusterRole";
        /// `InstanceGroups`: 1 to 100 items. Update: in place.
        instance_groups: List<cluster::ClusterInstanceGroup> = "InstanceGroups";
        /// `NodeProvisioningMode`. Update: in place.
        node_provisioning_mode: cluster::NodeProvisioningMode = "NodeProvisioningMode";
        /// `NodeRecovery`. Update: in place.
        node_recovery: cluster::NodeRecovery = "NodeRecovery";
        /// `Orchestrator`. Update: in place.
        orchestrator: cluster::Orchestrator = "Orchestrator";
        /// `RestrictedInstanceGroups`: 1 to 100 items. Update: in place.
        restricted_instance_groups: List<cluster::ClusterRestrictedInstanceGroup> = "RestrictedInstanceGroups";
        /// `RestrictedInstanceGroupsConfig`. Update: in place.
        restricted_instance_groups_config: cluster::RestrictedInstanceGroupsConfig = "RestrictedInstanceGroupsConfig";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<cluster::Tag> = "Tags";
        /// `TieredStorageConfig`. Update: in place.
        tiered_storage_config: cluster::TieredStorageConfig = "TieredStorageConfig";
        /// `VpcConfig`. Update: replaces.
        vpc_config: cluster::VpcConfig = "VpcConfig";
    }
    get {
        /// `ClusterStatus`
        cluster_status: Str = "ClusterStatus";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `FailureMessage`
        failure_message: Str = "FailureMessage";
    }
    ref cluster_arn;
}

/// Property types of `AWS::SageMaker::Cluster`.
pub mod cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `AlarmDetails` of `AWS::SageMaker::Cluster`.
        AlarmDetails;
        new (alarm_name: Str = "AlarmName");
        set {
        }
    }

    property! {
        /// `AutoPatchConfig` of `AWS::SageMaker::Cluster`.
        AutoPatchConfig;
        new (patching_strategy: PatchingStrategy = "PatchingStrategy");
        set {
            /// `DeploymentConfig`. Update: in place.
            deployment_config: DeploymentConfig = "DeploymentConfig";
            /// `PatchSchedule`. Update: in place.
            patch_schedule: PatchSchedule = "PatchSchedule";
        }
    }

    property! {
        /// `CapacitySizeConfig` of `AWS::SageMaker::Cluster`.
        CapacitySizeConfig;
        new (type_: Str = "Type", value: Int = "Value");
        set {
        }
    }

    property! {
        /// `ClusterAccountingDatabase` of `AWS::SageMaker::Cluster`.
        ClusterAccountingDatabase;
        new_with ClusterAccountingDatabaseRequired {
            /// `Endpoint`: 1 to 255 characters. Update: in place.
            endpoint: Str = "Endpoint",
            /// `SecretArn`: 20 to 2048 characters. Update: in place.
            secret_arn: Str = "SecretArn",
        }
        set {
            /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9$_]+$`, default `"slurm_acct_db"`. Update: in place.
            name: Str = "Name";
            /// `Port`: 1 to 65 535, default `3306`. Update: in place.
            port: Int = "Port";
        }
    }

    property! {
        /// `ClusterAutoScalingConfig` of `AWS::SageMaker::Cluster`.
        ClusterAutoScalingConfig;
        new (mode: Mode = "Mode");
        set {
            /// `AutoScalerType`: default `"Karpenter"`. Update: in place.
            auto_scaler_type: AutoScalerType = "AutoScalerType";
        }
    }

    property! {
        /// `ClusterCapacityRequirements` of `AWS::SageMaker::Cluster`.
        ClusterCapacityRequirements;
        new ();
        set {
            /// `OnDemand`. Update: in place.
            on_demand: Json = "OnDemand";
            /// `Spot`. Update: in place.
            spot: Json = "Spot";
        }
    }

    property! {
        /// `ClusterEbsVolumeConfig` of `AWS::SageMaker::Cluster`.
        ClusterEbsVolumeConfig;
        new ();
        set {
            /// `RootVolume`. Update: in place.
            root_volume: Bool = "RootVolume";
            /// `VolumeKmsKeyId`: at most 2048 characters, `^[a-zA-Z0-9:/_-]*$`. Update: in place.
            volume_kms_key_id: Str = "VolumeKmsKeyId";
            /// `VolumeSizeInGB`: 1 to 16 384. Update: in place.
            volume_size_in_gb: Int = "VolumeSizeInGB";
        }
    }

    property! {
        /// `ClusterFsxLustreConfig` of `AWS::SageMaker::Cluster`.
        ClusterFsxLustreConfig;
        new_with ClusterFsxLustreConfigRequired {
            /// `DnsName`: 16 to 275 characters, `^((fs|fc)i?-[0-9a-f]{8,}\..{4,253})$`. Update: in place.
            dns_name: Str = "DnsName",
            /// `MountName`: 1 to 8 characters, `^([A-Za-z0-9_-]{1,8})$`. Update: in place.
            mount_name: Str = "MountName",
        }
        set {
            /// `MountPath`: 1 to 1024 characters. Update: in place.
            mount_path: Str = "MountPath";
        }
    }

    property! {
        /// `ClusterFsxOpenZfsConfig` of `AWS::SageMaker::Cluster`.
        ClusterFsxOpenZfsConfig;
        new (dns_name: Str = "DnsName");
        set {
            /// `MountPath`: 1 to 1024 characters. Update: in place.
            mount_path: Str = "MountPath";
        }
    }

    property! {
        /// `ClusterInstanceGroup` of `AWS::SageMaker::Cluster`.
        ClusterInstanceGroup;
        new_with ClusterInstanceGroupRequired {
            /// `ExecutionRole`: 20 to 2048 characters. Update: in place.
            execution_role: Str = "ExecutionRole",
            /// `InstanceCount`: 0 to 6758. Update: in place.
            instance_count: Int = "InstanceCount",
            /// `InstanceGroupName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
            instance_group_name: Str = "InstanceGroupName",
        }
        set {
            /// `AutoPatchConfig`. Update: in place.
            auto_patch_config: AutoPatchConfig = "AutoPatchConfig";
            /// `CapacityRequirements`. Update: in place.
            capacity_requirements: ClusterCapacityRequirements = "CapacityRequirements";
            /// `CurrentCount`: at least 0. Update: in place.
            current_count: Int = "CurrentCount";
            /// `ImageId`: 7 to 21 characters, `^ami-[0-9a-fA-F]{8,17}|default$`. Update: in place.
            image_id: Str = "ImageId";
            /// `ImageReleaseVersion`: 5 to 64 characters, `^[0-9]+\.[0-9]+\.[0-9]+$`. Update: in place.
            image_release_version: Str = "ImageReleaseVersion";
            /// `InstanceRequirements`. Update: in place.
            instance_requirements: InstanceRequirements = "InstanceRequirements";
            /// `InstanceStorageConfigs`: at most 4 items. Update: in place.
            instance_storage_configs: List<ClusterInstanceStorageConfig> = "InstanceStorageConfigs";
            /// `InstanceType`. Update: in place.
            instance_type: Str = "InstanceType";
            /// `KubernetesConfig`. Update: in place.
            kubernetes_config: ClusterKubernetesConfig = "KubernetesConfig";
            /// `LifeCycleConfig`. Update: in place.
            life_cycle_config: ClusterLifeCycleConfig = "LifeCycleConfig";
            /// `MinInstanceCount`: 0 to 6758. Update: in place.
            min_instance_count: Int = "MinInstanceCount";
            /// `NetworkInterface`. Update: in place.
            network_interface: ClusterNetworkInterface = "NetworkInterface";
            /// `OnStartDeepHealthChecks`: 1 to 3 items. Update: in place.
            on_start_deep_health_checks: List<DeepHealthCheckType> = "OnStartDeepHealthChecks";
            /// `OverrideVpcConfig`. Update: in place.
            override_vpc_config: VpcConfig = "OverrideVpcConfig";
            /// `ScheduledUpdateConfig`. Update: in place.
            scheduled_update_config: ScheduledUpdateConfig = "ScheduledUpdateConfig";
            /// `SlurmConfig`. Update: in place.
            slurm_config: ClusterSlurmConfig = "SlurmConfig";
            /// `ThreadsPerCore`: 1 to 2. Update: in place.
            threads_per_core: Int = "ThreadsPerCore";
            /// `TrainingPlanArn`: 50 to 2048 characters. Update: in place.
            training_plan_arn: Str = "TrainingPlanArn";
        }
    }

    property! {
        /// `ClusterInstanceStorageConfig` of `AWS::SageMaker::Cluster`.
        ClusterInstanceStorageConfig;
        new ();
        set {
            /// `EbsVolumeConfig`. Update: in place.
            ebs_volume_config: ClusterEbsVolumeConfig = "EbsVolumeConfig";
            /// `FsxLustreConfig`. Update: in place.
            fsx_lustre_config: ClusterFsxLustreConfig = "FsxLustreConfig";
            /// `FsxOpenZfsConfig`. Update: in place.
            fsx_open_zfs_config: ClusterFsxOpenZfsConfig = "FsxOpenZfsConfig";
        }
    }

    property! {
        /// `ClusterKubernetesConfig` of `AWS::SageMaker::Cluster`.
        ClusterKubernetesConfig;
        new ();
        set {
            /// `Labels`. Update: in place.
            labels: Map<Str> = "Labels";
            /// `Taints`: at most 50 items. Update: in place.
            taints: List<ClusterKubernetesTaint> = "Taints";
        }
    }

    property! {
        /// `ClusterKubernetesTaint` of `AWS::SageMaker::Cluster`.
        ClusterKubernetesTaint;
        new (key: Str = "Key", effect: Effect = "Effect");
        set {
            /// `Value`: 1 to 63 characters, `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `ClusterLifeCycleConfig` of `AWS::SageMaker::Cluster`.
        ClusterLifeCycleConfig;
        new ();
        set {
            /// `OnCreate`: 1 to 128 characters, `^[\S\s]+$`. Update: in place.
            on_create: Str = "OnCreate";
            /// `OnInitComplete`: 1 to 128 characters, `^[\S\s]+$`. Update: in place.
            on_init_complete: Str = "OnInitComplete";
            /// `SourceS3Uri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: in place.
            source_s3_uri: Str = "SourceS3Uri";
        }
    }

    property! {
        /// `ClusterNetworkInterface` of `AWS::SageMaker::Cluster`.
        ClusterNetworkInterface;
        new (interface_type: InterfaceType = "InterfaceType");
        set {
        }
    }

    property! {
        /// `ClusterOrchestratorEksConfig` of `AWS::SageMaker::Cluster`.
        ClusterOrchestratorEksConfig;
        new (cluster_arn: Str = "ClusterArn");
        set {
        }
    }

    property! {
        /// `ClusterOrchestratorSlurmConfig` of `AWS::SageMaker::Cluster`.
        ClusterOrchestratorSlurmConfig;
        new ();
        set {
            /// `AccountingDatabase`. Update: in place.
            accounting_database: ClusterAccountingDatabase = "AccountingDatabase";
            /// `SlurmConfigStrategy`. Update: in place.
            slurm_config_strategy: SlurmConfigStrategy = "SlurmConfigStrategy";
        }
    }

    property! {
        /// `ClusterRestrictedInstanceGroup` of `AWS::SageMaker::Cluster`.
        ClusterRestrictedInstanceGroup;
        new_with ClusterRestrictedInstanceGroupRequired {
            /// `ExecutionRole`: 20 to 2048 characters. Update: in place.
            execution_role: Str = "ExecutionRole",
            /// `InstanceCount`: 0 to 6758. Update: in place.
            instance_count: Int = "InstanceCount",
            /// `InstanceGroupName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
            instance_group_name: Str = "InstanceGroupName",
            /// `InstanceType`. Update: in place.
            instance_type: Str = "InstanceType",
        }
        set {
            /// `CurrentCount`: at least 0. Update: in place.
            current_count: Int = "CurrentCount";
            /// `EnvironmentConfig`. Update: in place.
            environment_config: EnvironmentConfig = "EnvironmentConfig";
            /// `InstanceStorageConfigs`: at most 4 items. Update: in place.
            instance_storage_configs: List<ClusterInstanceStorageConfig> = "InstanceStorageConfigs";
            /// `OnStartDeepHealthChecks`: 1 to 3 items. Update: in place.
            on_start_deep_health_checks: List<DeepHealthCheckType> = "OnStartDeepHealthChecks";
            /// `OverrideVpcConfig`. Update: in place.
            override_vpc_config: VpcConfig = "OverrideVpcConfig";
            /// `ThreadsPerCore`: 1 to 2. Update: in place.
            threads_per_core: Int = "ThreadsPerCore";
            /// `TrainingPlanArn`: 50 to 2048 characters. Update: in place.
            training_plan_arn: Str = "TrainingPlanArn";
        }
    }

    property! {
        /// `ClusterSlurmConfig` of `AWS::SageMaker::Cluster`.
        ClusterSlurmConfig;
        new (node_type: NodeType = "NodeType");
        set {
            /// `PartitionNames`: at most 1 items, at most 1024 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
            partition_names: List<Str> = "PartitionNames";
        }
    }

    property! {
        /// `DeploymentConfig` of `AWS::SageMaker::Cluster`.
        DeploymentConfig;
        new ();
        set {
            /// `AutoRollbackConfiguration`: 1 to 10 items. Update: in place.
            auto_rollback_configuration: List<AlarmDetails> = "AutoRollbackConfiguration";
            /// `RollingUpdatePolicy`. Update: in place.
            rolling_update_policy: RollingUpdatePolicy = "RollingUpdatePolicy";
            /// `WaitIntervalInSeconds`: 0 to 3600. Update: in place.
            wait_interval_in_seconds: Int = "WaitIntervalInSeconds";
        }
    }

    property! {
        /// `EnvironmentConfig` of `AWS::SageMaker::Cluster`.
        EnvironmentConfig;
        new ();
        set {
            /// `FSxLustreConfig`. Update: in place.
            f_sx_lustre_config: FSxLustreConfig = "FSxLustreConfig";
        }
    }

    property! {
        /// `FSxLustreConfig` of `AWS::SageMaker::Cluster`.
        FSxLustreConfig;
        new_with FSxLustreConfigRequired {
            /// `SizeInGiB`: 1200 to 100 800. Update: in place.
            size_in_gib: Int = "SizeInGiB",
            /// `PerUnitStorageThroughput`: 125 to 1000. Update: in place.
            per_unit_storage_throughput: Int = "PerUnitStorageThroughput",
        }
        set {
        }
    }

    property! {
        /// `InstanceRequirements` of `AWS::SageMaker::Cluster`.
        InstanceRequirements;
        new (instance_types: List<Str> = "InstanceTypes");
        set {
        }
    }

    property! {
        /// `Orchestrator` of `AWS::SageMaker::Cluster`.
        Orchestrator;
        new ();
        set {
            /// `Eks`. Update: may replace.
            eks: ClusterOrchestratorEksConfig = "Eks";
            /// `Slurm`. Update: in place.
            slurm: ClusterOrchestratorSlurmConfig = "Slurm";
        }
    }

    property! {
        /// `PatchSchedule` of `AWS::SageMaker::Cluster`.
        PatchSchedule;
        new ();
        set {
            /// `NextPatchDate`. Update: in place.
            next_patch_date: Str = "NextPatchDate";
        }
    }

    property! {
        /// `RestrictedInstanceGroupsConfig` of `AWS::SageMaker::Cluster`.
        RestrictedInstanceGroupsConfig;
        new (shared_environment_config: SharedEnvironmentConfig = "SharedEnvironmentConfig");
        set {
        }
    }

    property! {
        /// `RollingUpdatePolicy` of `AWS::SageMaker::Cluster`.
        RollingUpdatePolicy;
        new (maximum_batch_size: CapacitySizeConfig = "MaximumBatchSize");
        set {
            /// `RollbackMaximumBatchSize`. Update: in place.
            rollback_maximum_batch_size: CapacitySizeConfig = "RollbackMaximumBatchSize";
        }
    }

    property! {
        /// `ScheduledUpdateConfig` of `AWS::SageMaker::Cluster`.
        ScheduledUpdateConfig;
        new (schedule_expression: Str = "ScheduleExpression");
        set {
            /// `DeploymentConfig`. Update: in place.
            deployment_config: DeploymentConfig = "DeploymentConfig";
        }
    }

    property! {
        /// `SharedEnvironmentConfig` of `AWS::SageMaker::Cluster`.
        SharedEnvironmentConfig;
        new (f_sx_lustre_deletion_policy: FSxLustreDeletionPolicy = "FSxLustreDeletionPolicy");
        set {
            /// `FSxLustreConfig`. Update: in place.
            f_sx_lustre_config: FSxLustreConfig = "FSxLustreConfig";
        }
    }

    property! {
        /// `TieredStorageConfig` of `AWS::SageMaker::Cluster`.
        TieredStorageConfig;
        new (mode: Mode = "Mode");
        set {
            /// `InstanceMemoryAllocationPercentage`: 0 to 100. Update: in place.
            instance_memory_allocation_percentage: Int = "InstanceMemoryAllocationPercentage";
        }
    }

    property! {
        /// `VpcConfig` of `AWS::SageMaker::Cluster`.
        VpcConfig;
        new_with VpcConfigRequired {
            /// `SecurityGroupIds`: 1 to 5 items, at most 32 characters, `[-0-9a-zA-Z]+`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
            /// `Subnets`: 1 to 16 items, at most 32 characters, `[-0-9a-zA-Z]+`. Update: in place.
            subnets: List<Ec2SubnetId> = "Subnets",
        }
        set {
        }
    }

    values! {
        /// `AutoScalerType` of `AWS::SageMaker::Cluster`.
        AutoScalerType {
            KARPENTER = "Karpenter",
        }
    }

    values! {
        /// `DeepHealthCheckType` of `AWS::SageMaker::Cluster`.
        DeepHealthCheckType {
            INSTANCE_STRESS = "InstanceStress",
            INSTANCE_CONNECTIVITY = "InstanceConnectivity",
        }
    }

    values! {
        /// `Effect` of `AWS::SageMaker::Cluster`.
        Effect {
            NO_SCHEDULE = "NoSchedule",
            PREFER_NO_SCHEDULE = "PreferNoSchedule",
            NO_EXECUTE = "NoExecute",
        }
    }

    values! {
        /// `FSxLustreDeletionPolicy` of `AWS::SageMaker::Cluster`.
        FSxLustreDeletionPolicy {
            KEEP = "Keep",
            DELETE_IF_NOT_USED = "DeleteIfNotUsed",
        }
    }

    values! {
        /// `InterfaceType` of `AWS::SageMaker::Cluster`.
        InterfaceType {
            EFA = "efa",
            EFA_ONLY = "efa-only",
        }
    }

    values! {
        /// `Mode` of `AWS::SageMaker::Cluster`.
        Mode {
            ENABLE = "Enable",
            DISABLE = "Disable",
        }
    }

    values! {
        /// `NodeProvisioningMode` of `AWS::SageMaker::Cluster`.
        NodeProvisioningMode {
            CONTINUOUS = "Continuous",
        }
    }

    values! {
        /// `NodeRecovery` of `AWS::SageMaker::Cluster`.
        NodeRecovery {
            AUTOMATIC = "Automatic",
            NONE = "None",
        }
    }

    values! {
        /// `NodeType` of `AWS::SageMaker::Cluster`.
        NodeType {
            CONTROLLER = "Controller",
            LOGIN = "Login",
            COMPUTE = "Compute",
        }
    }

    values! {
        /// `PatchingStrategy` of `AWS::SageMaker::Cluster`.
        PatchingStrategy {
            WHEN_IDLE = "WhenIdle",
            WHEN_ALL_IDLE = "WhenAllIdle",
        }
    }

    values! {
        /// `SlurmConfigStrategy` of `AWS::SageMaker::Cluster`.
        SlurmConfigStrategy {
            OVERWRITE = "Overwrite",
            MANAGED = "Managed",
            MERGE = "Merge",
        }
    }
}

resource! {
    /// `AWS::SageMaker::ClusterSchedulerConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-clusterschedulerconfig.html).
    ClusterSchedulerConfig = "AWS::SageMaker::ClusterSchedulerConfig", Ref = Arn;
    tags "Tags" List;
    new_with ClusterSchedulerConfigRequired {
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        name: Str = "Name",
        /// `ClusterArn`: at most 256 characters. Update: replaces.
        cluster_arn: Str = "ClusterArn",
        /// `SchedulerConfig`. Update: in place.
        scheduler_config: cluster_scheduler_config::SchedulerConfig = "SchedulerConfig",
    }
    set {
        /// `ClusterArn`: at most 256 characters. Update: replaces.
        cluster_arn: Str = "ClusterArn";
        /// `Description`: at most 1024 characters, `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        name: Str = "Name";
        /// `SchedulerConfig`. Update: in place.
        scheduler_config: cluster_scheduler_config::SchedulerConfig = "SchedulerConfig";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<cluster_scheduler_config::Tag> = "Tags";
    }
    get {
        /// `ClusterSchedulerConfigId`
        cluster_scheduler_config_id: Str = "ClusterSchedulerConfigId";
        /// `ClusterSchedulerConfigVersion`
        cluster_scheduler_config_version: Int = "ClusterSchedulerConfigVersion";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `Status`
        status: Str = "Status";
    }
    ref cluster_scheduler_config_arn;
}

/// Property types of `AWS::SageMaker::ClusterSchedulerConfig`.
pub mod cluster_scheduler_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `PriorityClass` of `AWS::SageMaker::ClusterSchedulerConfig`.
        PriorityClass;
        new (name: Str = "Name", weight: Int = "Weight");
        set {
        }
    }

    property! {
        /// `SchedulerConfig` of `AWS::SageMaker::ClusterSchedulerConfig`.
        SchedulerConfig;
        new ();
        set {
            /// `FairShare`. Update: in place.
            fair_share: FairShare = "FairShare";
            /// `IdleResourceSharing`. Update: in place.
            idle_resource_sharing: IdleResourceSharing = "IdleResourceSharing";
            /// `PriorityClasses`: at most 10 items. Update: in place.
            priority_classes: List<PriorityClass> = "PriorityClasses";
        }
    }

    values! {
        /// `FairShare` of `AWS::SageMaker::ClusterSchedulerConfig`.
        FairShare {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
        }
    }

    values! {
        /// `IdleResourceSharing` of `AWS::SageMaker::ClusterSchedulerConfig`.
        IdleResourceSharing {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
        }
    }
}

resource! {
    /// `AWS::SageMaker::CodeRepository`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-coderepository.html).
    CodeRepository = "AWS::SageMaker::CodeRepository", Ref = Arn;
    tags "Tags" List;
    new (git_config: code_repository::GitConfig = "GitConfig");
    set {
        /// `CodeRepositoryName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        code_repository_name: Str = "CodeRepositoryName";
        /// `GitConfig`. Update: in place.
        git_config: code_repository::GitConfig = "GitConfig";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<code_repository::Tag> = "Tags";
    }
    get {
        /// `CodeRepositoryName`
        code_repository_name: Str = "CodeRepositoryName";
    }
    ref code_repository_arn;
}

/// Property types of `AWS::SageMaker::CodeRepository`.
pub mod code_repository {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `GitConfig` of `AWS::SageMaker::CodeRepository`.
        GitConfig;
        new (repository_url: Str = "RepositoryUrl");
        set {
            /// `Branch`: 1 to 1024 characters, `^[^ ~^:?*\[]+$`. Update: replaces.
            branch: Str = "Branch";
            /// `SecretArn`: 1 to 2048 characters. Update: in place.
            secret_arn: Str = "SecretArn";
        }
    }
}

resource! {
    /// `AWS::SageMaker::ComputeQuota`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-computequota.html).
    ComputeQuota = "AWS::SageMaker::ComputeQuota", Ref = Arn;
    tags "Tags" List;
    new_with ComputeQuotaRequired {
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        name: Str = "Name",
        /// `ClusterArn`: 20 to 256 characters. Update: replaces.
        cluster_arn: Str = "ClusterArn",
        /// `ComputeQuotaConfig`. Update: in place.
        compute_quota_config: compute_quota::ComputeQuotaConfig = "ComputeQuotaConfig",
        /// `ComputeQuotaTarget`. Update: in place.
        compute_quota_target: compute_quota::ComputeQuotaTarget = "ComputeQuotaTarget",
    }
    set {
        /// `ActivationState`. Update: in place.
        activation_state: compute_quota::ActivationState = "ActivationState";
        /// `ClusterArn`: 20 to 256 characters. Update: replaces.
        cluster_arn: Str = "ClusterArn";
        /// `ComputeQuotaConfig`. Update: in place.
        compute_quota_config: compute_quota::ComputeQuotaConfig = "ComputeQuotaConfig";
        /// `ComputeQuotaTarget`. Update: in place.
        compute_quota_target: compute_quota::ComputeQuotaTarget = "ComputeQuotaTarget";
        /// `Description`: at most 1024 characters, `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<compute_quota::Tag> = "Tags";
    }
    get {
        /// `ComputeQuotaId`
        compute_quota_id: Str = "ComputeQuotaId";
        /// `ComputeQuotaVersion`
        compute_quota_version: Int = "ComputeQuotaVersion";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `Status`
        status: Str = "Status";
    }
    ref compute_quota_arn;
}

/// Property types of `AWS::SageMaker::ComputeQuota`.
pub mod compute_quota {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `AcceleratorPartitionConfig` of `AWS::SageMaker::ComputeQuota`.
        AcceleratorPartitionConfig;
        new (type_: Type = "Type", count: Int = "Count");
        set {
        }
    }

    property! {
        /// `ComputeQuotaConfig` of `AWS::SageMaker::ComputeQuota`.
        ComputeQuotaConfig;
        new ();
        set {
            /// `ComputeQuotaResources`: at most 15 items. Update: in place.
            compute_quota_resources: List<ComputeQuotaResourceConfig> = "ComputeQuotaResources";
            /// `PreemptTeamTasks`. Update: in place.
            preempt_team_tasks: PreemptTeamTasks = "PreemptTeamTasks";
            /// `ResourceSharingConfig`. Update: in place.
            resource_sharing_config: ResourceSharingConfig = "ResourceSharingConfig";
        }
    }

    property! {
        /// `ComputeQuotaResourceConfig` of `AWS::SageMaker::ComputeQuota`.
        ComputeQuotaResourceConfig;
        new (instance_type: InstanceType = "InstanceType");
        set {
            /// `AcceleratorPartition`. Update: in place.
            accelerator_partition: AcceleratorPartitionConfig = "AcceleratorPartition";
            /// `Accelerators`: 0 to 10 000 000. Update: in place.
            accelerators: Int = "Accelerators";
            /// `Count`: 0 to 10 000 000. Update: in place.
            count: Int = "Count";
            /// `MemoryInGiB`: 0 to 10 000 000. Update: in place.
            memory_in_gib: Num = "MemoryInGiB";
            /// `VCpu`: 0 to 10 000 000. Update: in place.
            v_cpu: Num = "VCpu";
        }
    }

    property! {
        /// `ComputeQuotaTarget` of `AWS::SageMaker::ComputeQuota`.
        ComputeQuotaTarget;
        new (team_name: Str = "TeamName");
        set {
            /// `FairShareWeight`: 0 to 100. Update: in place.
            fair_share_weight: Int = "FairShareWeight";
        }
    }

    property! {
        /// `ResourceSharingConfig` of `AWS::SageMaker::ComputeQuota`.
        ResourceSharingConfig;
        new (strategy: Strategy = "Strategy");
        set {
            /// `AbsoluteBorrowLimits`: at most 15 items. Update: in place.
            absolute_borrow_limits: List<ComputeQuotaResourceConfig> = "AbsoluteBorrowLimits";
            /// `BorrowLimit`: 0 to 10 000. Update: in place.
            borrow_limit: Int = "BorrowLimit";
        }
    }

    values! {
        /// `ActivationState` of `AWS::SageMaker::ComputeQuota`.
        ActivationState {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
        }
    }

    values! {
        /// `InstanceType` of `AWS::SageMaker::ComputeQuota`.
        InstanceType {
            ML_C5_12XLARGE = "ml.c5.12xlarge",
            ML_C5_18XLARGE = "ml.c5.18xlarge",
            ML_C5_24XLARGE = "ml.c5.24xlarge",
            ML_C5_2XLARGE = "ml.c5.2xlarge",
            ML_C5_4XLARGE = "ml.c5.4xlarge",
            ML_C5_9XLARGE = "ml.c5.9xlarge",
            ML_C5_LARGE = "ml.c5.large",
            ML_C5_XLARGE = "ml.c5.xlarge",
            ML_C5N_18XLARGE = "ml.c5n.18xlarge",
            ML_C5N_2XLARGE = "ml.c5n.2xlarge",
            ML_C5N_4XLARGE = "ml.c5n.4xlarge",
            ML_C5N_9XLARGE = "ml.c5n.9xlarge",
            ML_C5N_LARGE = "ml.c5n.large",
            ML_C6A_12XLARGE = "ml.c6a.12xlarge",
            ML_C6A_16XLARGE = "ml.c6a.16xlarge",
            ML_C6A_24XLARGE = "ml.c6a.24xlarge",
            ML_C6A_2XLARGE = "ml.c6a.2xlarge",
            ML_C6A_32XLARGE = "ml.c6a.32xlarge",
            ML_C6A_48XLARGE = "ml.c6a.48xlarge",
            ML_C6A_4XLARGE = "ml.c6a.4xlarge",
            ML_C6A_8XLARGE = "ml.c6a.8xlarge",
            ML_C6A_LARGE = "ml.c6a.large",
            ML_C6A_XLARGE = "ml.c6a.xlarge",
            ML_C6G_12XLARGE = "ml.c6g.12xlarge",
            ML_C6G_16XLARGE = "ml.c6g.16xlarge",
            ML_C6G_2XLARGE = "ml.c6g.2xlarge",
            ML_C6G_4XLARGE = "ml.c6g.4xlarge",
            ML_C6G_8XLARGE = "ml.c6g.8xlarge",
            ML_C6G_LARGE = "ml.c6g.large",
            ML_C6G_MEDIUM = "ml.c6g.medium",
            ML_C6G_XLARGE = "ml.c6g.xlarge",
            ML_C6I_12XLARGE = "ml.c6i.12xlarge",
            ML_C6I_16XLARGE = "ml.c6i.16xlarge",
            ML_C6I_24XLARGE = "ml.c6i.24xlarge",
            ML_C6I_2XLARGE = "ml.c6i.2xlarge",
            ML_C6I_32XLARGE = "ml.c6i.32xlarge",
            ML_C6I_4XLARGE = "ml.c6i.4xlarge",
            ML_C6I_8XLARGE = "ml.c6i.8xlarge",
            ML_C6I_LARGE = "ml.c6i.large",
            ML_C6I_XLARGE = "ml.c6i.xlarge",
            ML_C7G_12XLARGE = "ml.c7g.12xlarge",
            ML_C7G_16XLARGE = "ml.c7g.16xlarge",
            ML_C7G_2XLARGE = "ml.c7g.2xlarge",
            ML_C7G_4XLARGE = "ml.c7g.4xlarge",
            ML_C7G_8XLARGE = "ml.c7g.8xlarge",
            ML_C7G_LARGE = "ml.c7g.large",
            ML_C7G_MEDIUM = "ml.c7g.medium",
            ML_C7G_XLARGE = "ml.c7g.xlarge",
            ML_C8A_16XLARGE = "ml.c8a.16xlarge",
            ML_C8G_12XLARGE = "ml.c8g.12xlarge",
            ML_C8G_16XLARGE = "ml.c8g.16xlarge",
            ML_C8G_24XLARGE = "ml.c8g.24xlarge",
            ML_C8G_2XLARGE = "ml.c8g.2xlarge",
            ML_C8G_48XLARGE = "ml.c8g.48xlarge",
            ML_C8G_4XLARGE = "ml.c8g.4xlarge",
            ML_C8G_8XLARGE = "ml.c8g.8xlarge",
            ML_C8G_LARGE = "ml.c8g.large",
            ML_C8G_MEDIUM = "ml.c8g.medium",
            ML_C8G_XLARGE = "ml.c8g.xlarge",
            ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
            ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
            ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
            ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
            ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
            ML_G4DN_XLARGE = "ml.g4dn.xlarge",
            ML_G5_12XLARGE = "ml.g5.12xlarge",
            ML_G5_16XLARGE = "ml.g5.16xlarge",
            ML_G5_24XLARGE = "ml.g5.24xlarge",
            ML_G5_2XLARGE = "ml.g5.2xlarge",
            ML_G5_48XLARGE = "ml.g5.48xlarge",
            ML_G5_4XLARGE = "ml.g5.4xlarge",
            ML_G5_8XLARGE = "ml.g5.8xlarge",
            ML_G5_XLARGE = "ml.g5.xlarge",
            ML_G6_12XLARGE = "ml.g6.12xlarge",
            ML_G6_16XLARGE = "ml.g6.16xlarge",
            ML_G6_24XLARGE = "ml.g6.24xlarge",
            ML_G6_2XLARGE = "ml.g6.2xlarge",
            ML_G6_48XLARGE = "ml.g6.48xlarge",
            ML_G6_4XLARGE = "ml.g6.4xlarge",
            ML_G6_8XLARGE = "ml.g6.8xlarge",
            ML_G6_XLARGE = "ml.g6.xlarge",
            ML_G6E_12XLARGE = "ml.g6e.12xlarge",
            ML_G6E_16XLARGE = "ml.g6e.16xlarge",
            ML_G6E_24XLARGE = "ml.g6e.24xlarge",
            ML_G6E_2XLARGE = "ml.g6e.2xlarge",
            ML_G6E_48XLARGE = "ml.g6e.48xlarge",
            ML_G6E_4XLARGE = "ml.g6e.4xlarge",
            ML_G6E_8XLARGE = "ml.g6e.8xlarge",
            ML_G6E_XLARGE = "ml.g6e.xlarge",
            ML_G7_12XLARGE = "ml.g7.12xlarge",
            ML_G7_24XLARGE = "ml.g7.24xlarge",
            ML_G7_2XLARGE = "ml.g7.2xlarge",
            ML_G7_48XLARGE = "ml.g7.48xlarge",
            ML_G7_4XLARGE = "ml.g7.4xlarge",
            ML_G7_8XLARGE = "ml.g7.8xlarge",
            ML_G7E_12XLARGE = "ml.g7e.12xlarge",
            ML_G7E_24XLARGE = "ml.g7e.24xlarge",
            ML_G7E_2XLARGE = "ml.g7e.2xlarge",
            ML_G7E_48XLARGE = "ml.g7e.48xlarge",
            ML_G7E_4XLARGE = "ml.g7e.4xlarge",
            ML_G7E_8XLARGE = "ml.g7e.8xlarge",
            ML_GR6_4XLARGE = "ml.gr6.4xlarge",
            ML_GR6_8XLARGE = "ml.gr6.8xlarge",
            ML_I3EN_12XLARGE = "ml.i3en.12xlarge",
            ML_I3EN_24XLARGE = "ml.i3en.24xlarge",
            ML_I3EN_2XLARGE = "ml.i3en.2xlarge",
            ML_I3EN_3XLARGE = "ml.i3en.3xlarge",
            ML_I3EN_6XLARGE = "ml.i3en.6xlarge",
            ML_I3EN_LARGE = "ml.i3en.large",
            ML_I3EN_XLARGE = "ml.i3en.xlarge",
            ML_M5_12XLARGE = "ml.m5.12xlarge",
            ML_M5_16XLARGE = "ml.m5.16xlarge",
            ML_M5_24XLARGE = "ml.m5.24xlarge",
            ML_M5_2XLARGE = "ml.m5.2xlarge",
            ML_M5_4XLARGE = "ml.m5.4xlarge",
            ML_M5_8XLARGE = "ml.m5.8xlarge",
            ML_M5_LARGE = "ml.m5.large",
            ML_M5_XLARGE = "ml.m5.xlarge",
            ML_M6A_12XLARGE = "ml.m6a.12xlarge",
            ML_M6A_16XLARGE = "ml.m6a.16xlarge",
            ML_M6A_24XLARGE = "ml.m6a.24xlarge",
            ML_M6A_2XLARGE = "ml.m6a.2xlarge",
            ML_M6A_32XLARGE = "ml.m6a.32xlarge",
            ML_M6A_48XLARGE = "ml.m6a.48xlarge",
            ML_M6A_4XLARGE = "ml.m6a.4xlarge",
            ML_M6A_8XLARGE = "ml.m6a.8xlarge",
            ML_M6A_LARGE = "ml.m6a.large",
            ML_M6A_XLARGE = "ml.m6a.xlarge",
            ML_M6G_12XLARGE = "ml.m6g.12xlarge",
            ML_M6G_16XLARGE = "ml.m6g.16xlarge",
            ML_M6G_2XLARGE = "ml.m6g.2xlarge",
            ML_M6G_4XLARGE = "ml.m6g.4xlarge",
            ML_M6G_8XLARGE = "ml.m6g.8xlarge",
            ML_M6G_LARGE = "ml.m6g.large",
            ML_M6G_MEDIUM = "ml.m6g.medium",
            ML_M6G_XLARGE = "ml.m6g.xlarge",
            ML_M6I_12XLARGE = "ml.m6i.12xlarge",
            ML_M6I_16XLARGE = "ml.m6i.16xlarge",
            ML_M6I_24XLARGE = "ml.m6i.24xlarge",
            ML_M6I_2XLARGE = "ml.m6i.2xlarge",
            ML_M6I_32XLARGE = "ml.m6i.32xlarge",
            ML_M6I_4XLARGE = "ml.m6i.4xlarge",
            ML_M6I_8XLARGE = "ml.m6i.8xlarge",
            ML_M6I_LARGE = "ml.m6i.large",
            ML_M6I_XLARGE = "ml.m6i.xlarge",
            ML_M7G_12XLARGE = "ml.m7g.12xlarge",
            ML_M7G_16XLARGE = "ml.m7g.16xlarge",
            ML_M7G_2XLARGE = "ml.m7g.2xlarge",
            ML_M7G_4XLARGE = "ml.m7g.4xlarge",
            ML_M7G_8XLARGE = "ml.m7g.8xlarge",
            ML_M7G_LARGE = "ml.m7g.large",
            ML_M7G_MEDIUM = "ml.m7g.medium",
            ML_M7G_XLARGE = "ml.m7g.xlarge",
            ML_M7I_12XLARGE = "ml.m7i.12xlarge",
            ML_M7I_16XLARGE = "ml.m7i.16xlarge",
            ML_M7I_24XLARGE = "ml.m7i.24xlarge",
            ML_M7I_2XLARGE = "ml.m7i.2xlarge",
            ML_M7I_48XLARGE = "ml.m7i.48xlarge",
            ML_M7I_4XLARGE = "ml.m7i.4xlarge",
            ML_M7I_8XLARGE = "ml.m7i.8xlarge",
            ML_M7I_LARGE = "ml.m7i.large",
            ML_M7I_XLARGE = "ml.m7i.xlarge",
            ML_M8A_16XLARGE = "ml.m8a.16xlarge",
            ML_M8G_12XLARGE = "ml.m8g.12xlarge",
            ML_M8G_16XLARGE = "ml.m8g.16xlarge",
            ML_M8G_24XLARGE = "ml.m8g.24xlarge",
            ML_M8G_2XLARGE = "ml.m8g.2xlarge",
            ML_M8G_48XLARGE = "ml.m8g.48xlarge",
            ML_M8G_4XLARGE = "ml.m8g.4xlarge",
            ML_M8G_8XLARGE = "ml.m8g.8xlarge",
            ML_M8G_LARGE = "ml.m8g.large",
            ML_M8G_MEDIUM = "ml.m8g.medium",
            ML_M8G_XLARGE = "ml.m8g.xlarge",
            ML_P4D_24XLARGE = "ml.p4d.24xlarge",
            ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
            ML_P5_48XLARGE = "ml.p5.48xlarge",
            ML_P5_4XLARGE = "ml.p5.4xlarge",
            ML_P5E_48XLARGE = "ml.p5e.48xlarge",
            ML_P5EN_48XLARGE = "ml.p5en.48xlarge",
            ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge",
            ML_P6_B300_48XLARGE = "ml.p6-b300.48xlarge",
            ML_P6E_GB200_36XLARGE = "ml.p6e-gb200.36xlarge",
            ML_R5D_16XLARGE = "ml.r5d.16xlarge",
            ML_R6I_12XLARGE = "ml.r6i.12xlarge",
            ML_R6I_16XLARGE = "ml.r6i.16xlarge",
            ML_R6I_24XLARGE = "ml.r6i.24xlarge",
            ML_R6I_2XLARGE = "ml.r6i.2xlarge",
            ML_R6I_32XLARGE = "ml.r6i.32xlarge",
            ML_R6I_4XLARGE = "ml.r6i.4xlarge",
            ML_R6I_8XLARGE = "ml.r6i.8xlarge",
            ML_R6I_LARGE = "ml.r6i.large",
            ML_R6I_XLARGE = "ml.r6i.xlarge",
            ML_R7I_12XLARGE = "ml.r7i.12xlarge",
            ML_R7I_16XLARGE = "ml.r7i.16xlarge",
            ML_R7I_24XLARGE = "ml.r7i.24xlarge",
            ML_R7I_2XLARGE = "ml.r7i.2xlarge",
            ML_R7I_48XLARGE = "ml.r7i.48xlarge",
            ML_R7I_4XLARGE = "ml.r7i.4xlarge",
            ML_R7I_8XLARGE = "ml.r7i.8xlarge",
            ML_R7I_LARGE = "ml.r7i.large",
            ML_R7I_XLARGE = "ml.r7i.xlarge",
            ML_T3_2XLARGE = "ml.t3.2xlarge",
            ML_T3_LARGE = "ml.t3.large",
            ML_T3_MEDIUM = "ml.t3.medium",
            ML_T3_XLARGE = "ml.t3.xlarge",
            ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
            ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
            ML_TRN2_3XLARGE = "ml.trn2.3xlarge",
            ML_TRN2_48XLARGE = "ml.trn2.48xlarge",
        }
    }

    values! {
        /// `PreemptTeamTasks` of `AWS::SageMaker::ComputeQuota`.
        PreemptTeamTasks {
            NEVER = "Never",
            LOWER_PRIORITY = "LowerPriority",
        }
    }

    values! {
        /// `Strategy` of `AWS::SageMaker::ComputeQuota`.
        Strategy {
            LEND = "Lend",
            DONT_LEND = "DontLend",
            LEND_AND_BORROW = "LendAndBorrow",
        }
    }

    values! {
        /// `Type` of `AWS::SageMaker::ComputeQuota`.
        Type {
            MIG_1G_5GB = "mig-1g.5gb",
            MIG_1G_10GB = "mig-1g.10gb",
            MIG_1G_18GB = "mig-1g.18gb",
            MIG_1G_20GB = "mig-1g.20gb",
            MIG_1G_23GB = "mig-1g.23gb",
            MIG_1G_35GB = "mig-1g.35gb",
            MIG_1G_45GB = "mig-1g.45gb",
            MIG_1G_47GB = "mig-1g.47gb",
            MIG_2G_10GB = "mig-2g.10gb",
            MIG_2G_20GB = "mig-2g.20gb",
            MIG_2G_35GB = "mig-2g.35gb",
            MIG_2G_45GB = "mig-2g.45gb",
            MIG_2G_47GB = "mig-2g.47gb",
            MIG_3G_20GB = "mig-3g.20gb",
            MIG_3G_40GB = "mig-3g.40gb",
            MIG_3G_71GB = "mig-3g.71gb",
            MIG_3G_90GB = "mig-3g.90gb",
            MIG_3G_93GB = "mig-3g.93gb",
            MIG_4G_20GB = "mig-4g.20gb",
            MIG_4G_40GB = "mig-4g.40gb",
            MIG_4G_71GB = "mig-4g.71gb",
            MIG_4G_90GB = "mig-4g.90gb",
            MIG_4G_93GB = "mig-4g.93gb",
            MIG_7G_40GB = "mig-7g.40gb",
            MIG_7G_80GB = "mig-7g.80gb",
            MIG_7G_141GB = "mig-7g.141gb",
            MIG_7G_180GB = "mig-7g.180gb",
            MIG_7G_186GB = "mig-7g.186gb",
        }
    }
}

resource! {
    /// `AWS::SageMaker::Context`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-context.html).
    Context = "AWS::SageMaker::Context", Ref = Arn;
    tags "Tags" List;
    new_with ContextRequired {
        /// `ContextName`: 1 to 120 characters, `^[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}$`. Update: replaces.
        context_name: Str = "ContextName",
        /// `ContextType`: at most 256 characters. Update: replaces.
        context_type: Str = "ContextType",
        /// `Source`. Update: replaces.
        source: context::Source = "Source",
    }
    set {
        /// `ContextName`: 1 to 120 characters, `^[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}$`. Update: replaces.
        context_name: Str = "ContextName";
        /// `ContextType`: at most 256 characters. Update: replaces.
        context_type: Str = "ContextType";
        /// `Description`: at most 3072 characters. Update: in place.
        description: Str = "Description";
        /// `Properties`. Update: in place.
        properties: Map<Str> = "Properties";
        /// `Source`. Update: replaces.
        source: context::Source = "Source";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<context::Tags> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref arn;
}

/// Property types of `AWS::SageMaker::Context`.
pub mod context {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Source` of `AWS::SageMaker::Context`.
        Source;
        new (source_uri: Str = "SourceUri");
        set {
            /// `SourceId`: at most 256 characters. Update: replaces.
            source_id: Str = "SourceId";
            /// `SourceType`: at most 256 characters. Update: replaces.
            source_type: Str = "SourceType";
        }
    }

    property! {
        /// `Tags` of `AWS::SageMaker::Context`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::SageMaker::DataQualityJobDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-dataqualityjobdefinition.html).
    DataQualityJobDefinition = "AWS::SageMaker::DataQualityJobDefinition", Ref = Arn;
    tags "Tags" List;
    new_with DataQualityJobDefinitionRequired {
        /// `DataQualityAppSpecification`. Update: replaces.
        data_quality_app_specification: data_quality_job_definition::DataQualityAppSpecification = "DataQualityAppSpecification",
        /// `DataQualityJobInput`. Update: replaces.
        data_quality_job_input: data_quality_job_definition::DataQualityJobInput = "DataQualityJobInput",
        /// `DataQualityJobOutputConfig`. Update: replaces.
        data_quality_job_output_config: data_quality_job_definition::MonitoringOutputConfig = "DataQualityJobOutputConfig",
        /// `JobResources`. Update: replaces.
        job_resources: data_quality_job_definition::MonitoringResources = "JobResources",
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `DataQualityAppSpecification`. Update: replaces.
        data_quality_app_specification: data_quality_job_definition::DataQualityAppSpecification = "DataQualityAppSpecification";
        /// `DataQualityBaselineConfig`. Update: replaces.
        data_quality_baseline_config: data_quality_job_definition::DataQualityBaselineConfig = "DataQualityBaselineConfig";
        /// `DataQualityJobInput`. Update: replaces.
        data_quality_job_input: data_quality_job_definition::DataQualityJobInput = "DataQualityJobInput";
        /// `DataQualityJobOutputConfig`. Update: replaces.
        data_quality_job_output_config: data_quality_job_definition::MonitoringOutputConfig = "DataQualityJobOutputConfig";
        /// `EndpointName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: replaces.
        endpoint_name: Str = "EndpointName";
        /// `JobDefinitionName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        job_definition_name: Str = "JobDefinitionName";
        /// `JobResources`. Update: replaces.
        job_resources: data_quality_job_definition::MonitoringResources = "JobResources";
        /// `NetworkConfig`. Update: replaces.
        network_config: data_quality_job_definition::NetworkConfig = "NetworkConfig";
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `StoppingCondition`. Update: replaces.
        stopping_condition: data_quality_job_definition::StoppingCondition = "StoppingCondition";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<data_quality_job_definition::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
    }
    ref job_definition_arn;
}

/// Property types of `AWS::SageMaker::DataQualityJobDefinition`.
pub mod data_quality_job_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BatchTransformInput` of `AWS::SageMaker::DataQualityJobDefinition`.
        BatchTransformInput;
        new_with BatchTransformInputRequired {
            /// `DataCapturedDestinationS3Uri`: at most 512 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            data_captured_destination_s3_uri: Str = "DataCapturedDestinationS3Uri",
            /// `DatasetFormat`. Update: replaces.
            dataset_format: DatasetFormat = "DatasetFormat",
            /// `LocalPath`: at most 256 characters, `.*`. Update: replaces.
            local_path: Str = "LocalPath",
        }
        set {
            /// `ExcludeFeaturesAttribute`: at most 100 characters. Update: replaces.
            exclude_features_attribute: Str = "ExcludeFeaturesAttribute";
            /// `S3DataDistributionType`. Update: replaces.
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType";
            /// `S3InputMode`. Update: replaces.
            s3_input_mode: S3InputMode = "S3InputMode";
        }
    }

    property! {
        /// `ClusterConfig` of `AWS::SageMaker::DataQualityJobDefinition`.
        ClusterConfig;
        new_with ClusterConfigRequired {
            /// `InstanceCount`: 1 to 100. Update: replaces.
            instance_count: Int = "InstanceCount",
            /// `InstanceType`. Update: replaces.
            instance_type: Str = "InstanceType",
            /// `VolumeSizeInGB`: 1 to 16 384. Update: replaces.
            volume_size_in_gb: Int = "VolumeSizeInGB",
        }
        set {
            /// `VolumeKmsKeyId`: 1 to 2048, at most 2048 characters, `^[a-zA-Z0-9:/_-]*$`. Update: replaces.
            volume_kms_key_id: Str = "VolumeKmsKeyId";
        }
    }

    property! {
        /// `ConstraintsResource` of `AWS::SageMaker::DataQualityJobDefinition`.
        ConstraintsResource;
        new ();
        set {
            /// `S3Uri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            s3_uri: Str = "S3Uri";
        }
    }

    property! {
        /// `Csv` of `AWS::SageMaker::DataQualityJobDefinition`.
        Csv;
        new ();
        set {
            /// `Header`. Update: replaces.
            header: Bool = "Header";
        }
    }

    property! {
        /// `DataQualityAppSpecification` of `AWS::SageMaker::DataQualityJobDefinition`.
        DataQualityAppSpecification;
        new (image_uri: Str = "ImageUri");
        set {
            /// `ContainerArguments`: 1 to 50 items, 1 to 256 characters. Update: replaces.
            container_arguments: List<Str> = "ContainerArguments";
            /// `ContainerEntrypoint`: 1 to 100 items, 1 to 256 characters. Update: replaces.
            container_entrypoint: List<Str> = "ContainerEntrypoint";
            /// `Environment`. Update: replaces.
            environment: crate::kinds::Json = "Environment";
            /// `PostAnalyticsProcessorSourceUri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            post_analytics_processor_source_uri: Str = "PostAnalyticsProcessorSourceUri";
            /// `RecordPreprocessorSourceUri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            record_preprocessor_source_uri: Str = "RecordPreprocessorSourceUri";
        }
    }

    property! {
        /// `DataQualityBaselineConfig` of `AWS::SageMaker::DataQualityJobDefinition`.
        DataQualityBaselineConfig;
        new ();
        set {
            /// `BaseliningJobName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
            baselining_job_name: Str = "BaseliningJobName";
            /// `ConstraintsResource`. Update: replaces.
            constraints_resource: ConstraintsResource = "ConstraintsResource";
            /// `StatisticsResource`. Update: replaces.
            statistics_resource: StatisticsResource = "StatisticsResource";
        }
    }

    property! {
        /// `DataQualityJobInput` of `AWS::SageMaker::DataQualityJobDefinition`.
        DataQualityJobInput;
        new ();
        set {
            /// `BatchTransformInput`. Update: replaces.
            batch_transform_input: BatchTransformInput = "BatchTransformInput";
            /// `EndpointInput`. Update: replaces.
            endpoint_input: EndpointInput = "EndpointInput";
        }
    }

    property! {
        /// `DatasetFormat` of `AWS::SageMaker::DataQualityJobDefinition`.
        DatasetFormat;
        new ();
        set {
            /// `Csv`. Update: replaces.
            csv: Csv = "Csv";
            /// `Json`. Update: replaces.
            json: Json = "Json";
            /// `Parquet`. Update: replaces.
            parquet: Bool = "Parquet";
        }
    }

    property! {
        /// `EndpointInput` of `AWS::SageMaker::DataQualityJobDefinition`.
        EndpointInput;
        new_with EndpointInputRequired {
            /// `EndpointName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: replaces.
            endpoint_name: Str = "EndpointName",
            /// `LocalPath`: at most 256 characters, `.*`. Update: replaces.
            local_path: Str = "LocalPath",
        }
        set {
            /// `ExcludeFeaturesAttribute`: at most 100 characters. Update: replaces.
            exclude_features_attribute: Str = "ExcludeFeaturesAttribute";
            /// `S3DataDistributionType`. Update: replaces.
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType";
            /// `S3InputMode`. Update: replaces.
            s3_input_mode: S3InputMode = "S3InputMode";
        }
    }

    property! {
        /// `Json` of `AWS::SageMaker::DataQualityJobDefinition`.
        Json;
        new ();
        set {
            /// `Line`. Update: replaces.
            line: Bool = "Line";
        }
    }

    property! {
        /// `MonitoringOutput` of `AWS::SageMaker::DataQualityJobDefinition`.
        MonitoringOutput;
        new (s3_output: S3Output = "S3Output");
        set {
        }
    }

    property! {
        /// `MonitoringOutputConfig` of `AWS::SageMaker::DataQualityJobDefinition`.
        MonitoringOutputConfig;
        new (monitoring_outputs: List<MonitoringOutput> = "MonitoringOutputs");
        set {
            /// `KmsKeyId`: at most 2048 characters, `.*`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `MonitoringResources` of `AWS::SageMaker::DataQualityJobDefinition`.
        MonitoringResources;
        new (cluster_config: ClusterConfig = "ClusterConfig");
        set {
        }
    }

    property! {
        /// `NetworkConfig` of `AWS::SageMaker::DataQualityJobDefinition`.
        NetworkConfig;
        new ();
        set {
            /// `EnableInterContainerTrafficEncryption`. Update: replaces.
            enable_inter_container_traffic_encryption: Bool = "EnableInterContainerTrafficEncryption";
            /// `EnableNetworkIsolation`. Update: replaces.
            enable_network_isolation: Bool = "EnableNetworkIsolation";
            /// `VpcConfig`. Update: replaces.
            vpc_config: VpcConfig = "VpcConfig";
        }
    }

    property! {
        /// `S3Output` of `AWS::SageMaker::DataQualityJobDefinition`.
        S3Output;
        new_with S3OutputRequired {
            /// `LocalPath`: at most 256 characters, `.*`. Update: replaces.
            local_path: Str = "LocalPath",
            /// `S3Uri`: at most 512 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            s3_uri: Str = "S3Uri",
        }
        set {
            /// `S3UploadMode`. Update: replaces.
            s3_upload_mode: S3UploadMode = "S3UploadMode";
        }
    }

    property! {
        /// `StatisticsResource` of `AWS::SageMaker::DataQualityJobDefinition`.
        StatisticsResource;
        new ();
        set {
            /// `S3Uri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            s3_uri: Str = "S3Uri";
        }
    }

    property! {
        /// `StoppingCondition` of `AWS::SageMaker::DataQualityJobDefinition`.
        StoppingCondition;
        new (max_runtime_in_seconds: Int = "MaxRuntimeInSeconds");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::SageMaker::DataQualityJobDefinition`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VpcConfig` of `AWS::SageMaker::DataQualityJobDefinition`.
        VpcConfig;
        new_with VpcConfigRequired {
            /// `SecurityGroupIds`: 1 to 5 items, at most 32 characters, `[-0-9a-zA-Z]+`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
            /// `Subnets`: 1 to 16 items, at most 32 characters, `[-0-9a-zA-Z]+`. Update: replaces.
            subnets: List<Ec2SubnetId> = "Subnets",
        }
        set {
        }
    }

    values! {
        /// `S3DataDistributionType` of `AWS::SageMaker::DataQualityJobDefinition`.
        S3DataDistributionType {
            FULLY_REPLICATED = "FullyReplicated",
            SHARDED_BY_S3_KEY = "ShardedByS3Key",
        }
    }

    values! {
        /// `S3InputMode` of `AWS::SageMaker::DataQualityJobDefinition`.
        S3InputMode {
            PIPE = "Pipe",
            FILE = "File",
        }
    }

    values! {
        /// `S3UploadMode` of `AWS::SageMaker::DataQualityJobDefinition`.
        S3UploadMode {
            CONTINUOUS = "Continuous",
            END_OF_JOB = "EndOfJob",
        }
    }
}

resource! {
    /// `AWS::SageMaker::Device`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-device.html).
    Device = "AWS::SageMaker::Device", Ref = Str;
    new (device_fleet_name: Str = "DeviceFleetName");
    set {
        /// `Device`. Update: in place.
        device: device::Device = "Device";
        /// `DeviceFleetName`: 1 to 63 characters, `^[a-zA-Z0-9](-*_*[a-zA-Z0-9])*$`. Update: in place.
        device_fleet_name: Str = "DeviceFleetName";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<device::Tag> = "Tags";
    }
    get {
    }
    ref device_fleet_name;
}

/// Property types of `AWS::SageMaker::Device`.
pub mod device {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Device` of `AWS::SageMaker::Device`.
        Device;
        new (device_name: Str = "DeviceName");
        set {
            /// `Description`: 1 to 40 characters, `[\S\s]+`. Update: in place.
            description: Str = "Description";
            /// `IotThingName`: at most 128 characters, `[a-zA-Z0-9:_-]+`. Update: in place.
            iot_thing_name: Str = "IotThingName";
        }
    }

    property! {
        /// `Tag` of `AWS::SageMaker::Device`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::SageMaker::DeviceFleet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-devicefleet.html).
    DeviceFleet = "AWS::SageMaker::DeviceFleet", Ref = Str;
    new (device_fleet_name: Str = "DeviceFleetName", output_config: device_fleet::EdgeOutputConfig = "OutputConfig", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `Description`: at most 800 characters, `[\S\s]+`. Update: in place.
        description: Str = "Description";
        /// `DeviceFleetName`: 1 to 63 characters, `^[a-zA-Z0-9](-*_*[a-zA-Z0-9])*$`. Update: replaces.
        device_fleet_name: Str = "DeviceFleetName";
        /// `OutputConfig`. Update: in place.
        output_config: device_fleet::EdgeOutputConfig = "OutputConfig";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<device_fleet::Tag> = "Tags";
    }
    get {
    }
    ref device_fleet_name;
}

/// Property types of `AWS::SageMaker::DeviceFleet`.
pub mod device_fleet {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::device::Tag;

    property! {
        /// `EdgeOutputConfig` of `AWS::SageMaker::DeviceFleet`.
        EdgeOutputConfig;
        new (s3_output_location: Str = "S3OutputLocation");
        set {
            /// `KmsKeyId`: 1 to 2048 characters, `[a-zA-Z0-9:_-]+`. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }
}

resource! {
    /// `AWS::SageMaker::Domain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html).
    Domain = "AWS::SageMaker::Domain", Ref = SageMakerDomainId;
    tags "Tags" List;
    new (auth_mode: domain::AuthMode = "AuthMode", default_user_settings: domain::UserSettings = "DefaultUserSettings", domain_name: Str = "DomainName");
    set {
        /// `AppNetworkAccessType`. Update: may replace.
        app_network_access_type: domain::AppNetworkAccessType = "AppNetworkAccessType";
        /// `AppSecurityGroupManagement`. Update: in place.
        app_security_group_management: domain::AppSecurityGroupManagement = "AppSecurityGroupManagement";
        /// `AuthMode`. Update: replaces.
        auth_mode: domain::AuthMode = "AuthMode";
        /// `DefaultSpaceSettings`. Update: in place.
        default_space_settings: domain::DefaultSpaceSettings = "DefaultSpaceSettings";
        /// `DefaultUserSettings`. Update: in place.
        default_user_settings: domain::UserSettings = "DefaultUserSettings";
        /// `DomainName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `DomainSettings`. Update: in place.
        domain_settings: domain::DomainSettings = "DomainSettings";
        /// `HomeEfsFileSystemCreation`. Update: in place.
        home_efs_file_system_creation: domain::HomeEfsFileSystemCreation = "HomeEfsFileSystemCreation";
        /// `KmsKeyId`: at most 2048 characters, `.*`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `SubnetIds`: 1 to 16 items, at most 32 characters, `[-0-9a-zA-Z]+`. Update: may replace.
        subnet_ids: List<Ec2SubnetId> = "SubnetIds";
        /// `TagPropagation`. Update: in place.
        tag_propagation: domain::TagPropagation = "TagPropagation";
        /// `Tags`: at most 50 items. Update: may replace.
        tags: List<domain::Tag> = "Tags";
        /// `VpcId`: at most 32 characters, `[-0-9a-zA-Z]+`. Update: may replace.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `DomainArn`
        domain_arn: Arn = "DomainArn";
        /// `HomeEfsFileSystemId`
        home_efs_file_system_id: Str = "HomeEfsFileSystemId";
        /// `SecurityGroupIdForDomainBoundary`
        security_group_id_for_domain_boundary: Str = "SecurityGroupIdForDomainBoundary";
        /// `SingleSignOnApplicationArn`
        single_sign_on_application_arn: Arn = "SingleSignOnApplicationArn";
        /// `SingleSignOnManagedApplicationInstanceId`
        single_sign_on_managed_application_instance_id: Str = "SingleSignOnManagedApplicationInstanceId";
        /// `Url`
        url: Str = "Url";
    }
    ref domain_id;
}

/// Property types of `AWS::SageMaker::Domain`.
pub mod domain {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app::Tag;

    property! {
        /// `AppLifecycleManagement` of `AWS::SageMaker::Domain`.
        AppLifecycleManagement;
        new ();
        set {
            /// `IdleSettings`. Update: in place.
            idle_settings: IdleSettings = "IdleSettings";
        }
    }

    property! {
        /// `CodeEditorAppSettings` of `AWS::SageMaker::Domain`.
        CodeEditorAppSettings;
        new ();
        set {
            /// `AppLifecycleManagement`. Update: in place.
            app_lifecycle_management: AppLifecycleManagement = "AppLifecycleManagement";
            /// `BuiltInLifecycleConfigArn`: at most 256 characters. Update: in place.
            built_in_lifecycle_config_arn: Str = "BuiltInLifecycleConfigArn";
            /// `CustomImages`: at most 200 items. Update: in place.
            custom_images: List<CustomImage> = "CustomImages";
            /// `DefaultResourceSpec`. Update: in place.
            default_resource_spec: ResourceSpec = "DefaultResourceSpec";
            /// `LifecycleConfigArns`: at most 30 items, at most 256 characters. Update: in place.
            lifecycle_config_arns: List<Str> = "LifecycleConfigArns";
        }
    }

    property! {
        /// `CodeRepository` of `AWS::SageMaker::Domain`.
        CodeRepository;
        new (repository_url: Str = "RepositoryUrl");
        set {
        }
    }

    property! {
        /// `CustomFileSystemConfig` of `AWS::SageMaker::Domain`.
        CustomFileSystemConfig;
        new ();
        set {
            /// `EFSFileSystemConfig`. Update: in place.
            efs_file_system_config: EFSFileSystemConfig = "EFSFileSystemConfig";
            /// `FSxLustreFileSystemConfig`. Update: in place.
            f_sx_lustre_file_system_config: FSxLustreFileSystemConfig = "FSxLustreFileSystemConfig";
            /// `S3FileSystemConfig`. Update: in place.
            s3_file_system_config: S3FileSystemConfig = "S3FileSystemConfig";
        }
    }

    property! {
        /// `CustomImage` of `AWS::SageMaker::Domain`.
        CustomImage;
        new_with CustomImageRequired {
            /// `AppImageConfigName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Update: in place.
            app_image_config_name: Str = "AppImageConfigName",
            /// `ImageName`: at most 63 characters, `^[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}$`. Update: in place.
            image_name: Str = "ImageName",
        }
        set {
            /// `ImageVersionNumber`: at least 0. Update: in place.
            image_version_number: Int = "ImageVersionNumber";
        }
    }

    property! {
        /// `CustomPosixUserConfig` of `AWS::SageMaker::Domain`.
        CustomPosixUserConfig;
        new_with CustomPosixUserConfigRequired {
            /// `Uid`: 10 000 to 4 000 000. Update: in place.
            uid: Int = "Uid",
            /// `Gid`: 1001 to 4 000 000. Update: in place.
            gid: Int = "Gid",
        }
        set {
        }
    }

    property! {
        /// `DefaultEbsStorageSettings` of `AWS::SageMaker::Domain`.
        DefaultEbsStorageSettings;
        new_with DefaultEbsStorageSettingsRequired {
            /// `DefaultEbsVolumeSizeInGb`: 5 to 16 384. Update: in place.
            default_ebs_volume_size_in_gb: Int = "DefaultEbsVolumeSizeInGb",
            /// `MaximumEbsVolumeSizeInGb`: 5 to 16 384. Update: in place.
            maximum_ebs_volume_size_in_gb: Int = "MaximumEbsVolumeSizeInGb",
        }
        set {
        }
    }

    property! {
        /// `DefaultSpaceSettings` of `AWS::SageMaker::Domain`.
        DefaultSpaceSettings;
        new (execution_role: Str = "ExecutionRole");
        set {
            /// `CustomFileSystemConfigs`: at most 2 items, no item twice. Update: in place.
            custom_file_system_configs: List<CustomFileSystemConfig> = "CustomFileSystemConfigs";
            /// `CustomPosixUserConfig`. Update: in place.
            custom_posix_user_config: CustomPosixUserConfig = "CustomPosixUserConfig";
            /// `JupyterLabAppSettings`. Update: in place.
            jupyter_lab_app_settings: JupyterLabAppSettings = "JupyterLabAppSettings";
            /// `JupyterServerAppSettings`. Update: in place.
            jupyter_server_app_settings: JupyterServerAppSettings = "JupyterServerAppSettings";
            /// `KernelGatewayAppSettings`. Update: in place.
            kernel_gateway_app_settings: KernelGatewayAppSettings = "KernelGatewayAppSettings";
            /// `SecurityGroups`: at most 5 items, at most 32 characters, `[-0-9a-zA-Z]+`. Update: in place.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
            /// `SpaceStorageSettings`. Update: in place.
            space_storage_settings: DefaultSpaceStorageSettings = "SpaceStorageSettings";
        }
    }

    property! {
        /// `DefaultSpaceStorageSettings` of `AWS::SageMaker::Domain`.
        DefaultSpaceStorageSettings;
        new ();
        set {
            /// `DefaultEbsStorageSettings`. Update: in place.
            default_ebs_storage_settings: DefaultEbsStorageSettings = "DefaultEbsStorageSettings";
        }
    }

    property! {
        /// `DockerSettings` of `AWS::SageMaker::Domain`.
        DockerSettings;
        new ();
        set {
            /// `EnableDockerAccess`. Update: in place.
            enable_docker_access: EnableDockerAccess = "EnableDockerAccess";
            /// `VpcOnlyTrustedAccounts`: at most 20 items, 12 characters, `^\d+$`. Update: in place.
            vpc_only_trusted_accounts: List<Str> = "VpcOnlyTrustedAccounts";
        }
    }

    property! {
        /// `DomainSettings` of `AWS::SageMaker::Domain`.
        DomainSettings;
        new ();
        set {
            /// `DockerSettings`. Update: in place.
            docker_settings: DockerSettings = "DockerSettings";
            /// `ExecutionRoleIdentityConfig`. Update: in place.
            execution_role_identity_config: ExecutionRoleIdentityConfig = "ExecutionRoleIdentityConfig";
            /// `IpAddressType`. Update: in place.
            ip_address_type: IpAddressType = "IpAddressType";
            /// `RStudioServerProDomainSettings`. Update: in place.
            r_studio_server_pro_domain_settings: RStudioServerProDomainSettings = "RStudioServerProDomainSettings";
            /// `SecurityGroupIds`: at most 3 items, at most 32 characters, `[-0-9a-zA-Z]+`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `UnifiedStudioSettings`. Update: in place.
            unified_studio_settings: UnifiedStudioSettings = "UnifiedStudioSettings";
        }
    }

    property! {
        /// `EFSFileSystemConfig` of `AWS::SageMaker::Domain`.
        EFSFileSystemConfig;
        new (file_system_id: Str = "FileSystemId");
        set {
            /// `FileSystemPath`: 1 to 256 characters, `^\/\S*$`. Update: in place.
            file_system_path: Str = "FileSystemPath";
        }
    }

    property! {
        /// `FSxLustreFileSystemConfig` of `AWS::SageMaker::Domain`.
        FSxLustreFileSystemConfig;
        new (file_system_id: Str = "FileSystemId");
        set {
            /// `FileSystemPath`: 1 to 256 characters, `^\/\S*$`. Update: in place.
            file_system_path: Str = "FileSystemPath";
        }
    }

    property! {
        /// `HiddenSageMakerImage` of `AWS::SageMaker::Domain`.
        HiddenSageMakerImage;
        new ();
        set {
            /// `SageMakerImageName`. Update: in place.
            sage_maker_image_name: SageMakerImageName = "SageMakerImageName";
            /// `VersionAliases`: at most 20 items, 1 to 128 characters, `^(0|[1-9]\d*)\.(0|[1-9]\d*)$`. Update: in place.
            version_aliases: List<Str> = "VersionAliases";
        }
    }

    property! {
        /// `IdleSettings` of `AWS::SageMaker::Domain`.
        IdleSettings;
        new ();
        set {
            /// `IdleTimeoutInMinutes`: 60 to 525 600. Update: in place.
            idle_timeout_in_minutes: Int = "IdleTimeoutInMinutes";
            /// `LifecycleManagement`. Update: in place.
            lifecycle_management: LifecycleManagement = "LifecycleManagement";
            /// `MaxIdleTimeoutInMinutes`: 60 to 525 600. Update: in place.
            max_idle_timeout_in_minutes: Int = "MaxIdleTimeoutInMinutes";
            /// `MinIdleTimeoutInMinutes`: 60 to 525 600. Update: in place.
            min_idle_timeout_in_minutes: Int = "MinIdleTimeoutInMinutes";
        }
    }

    property! {
        /// `JupyterLabAppSettings` of `AWS::SageMaker::Domain`.
        JupyterLabAppSettings;
        new ();
        set {
            /// `AppLifecycleManagement`. Update: in place.
            app_lifecycle_management: AppLifecycleManagement = "AppLifecycleManagement";
            /// `BuiltInLifecycleConfigArn`: at most 256 characters. Update: in place.
            built_in_lifecycle_config_arn: Str = "BuiltInLifecycleConfigArn";
            /// `CodeRepositories`: at most 30 items. Update: in place.
            code_repositories: List<CodeRepository> = "CodeRepositories";
            /// `CustomImages`: at most 200 items. Update: in place.
            custom_images: List<CustomImage> = "CustomImages";
            /// `DefaultResourceSpec`. Update: in place.
            default_resource_spec: ResourceSpec = "DefaultResourceSpec";
            /// `LifecycleConfigArns`: at most 30 items, at most 256 characters. Update: in place.
            lifecycle_config_arns: List<Str> = "LifecycleConfigArns";
        }
    }

    property! {
        /// `JupyterServerAppSettings` of `AWS::SageMaker::Domain`.
        JupyterServerAppSettings;
        new ();
        set {
            /// `DefaultResourceSpec`. Update: in place.
            default_resource_spec: ResourceSpec = "DefaultResourceSpec";
            /// `LifecycleConfigArns`: at most 30 items, at most 256 characters. Update: in place.
            lifecycle_config_arns: List<Str> = "LifecycleConfigArns";
        }
    }

    property! {
        /// `KernelGatewayAppSettings` of `AWS::SageMaker::Domain`.
        KernelGatewayAppSettings;
        new ();
        set {
            /// `CustomImages`: at most 200 items. Update: in place.
            custom_images: List<CustomImage> = "CustomImages";
            /// `DefaultResourceSpec`. Update: in place.
            default_resource_spec: ResourceSpec = "DefaultResourceSpec";
            /// `LifecycleConfigArns`: at most 30 items, at most 256 characters. Update: in place.
            lifecycle_config_arns: List<Str> = "LifecycleConfigArns";
        }
    }

    property! {
        /// `RSessionAppSettings` of `AWS::SageMaker::Domain`.
        RSessionAppSettings;
        new ();
        set {
            /// `CustomImages`: at most 200 items. Update: in place.
            custom_images: List<CustomImage> = "CustomImages";
            /// `DefaultResourceSpec`. Update: in place.
            default_resource_spec: ResourceSpec = "DefaultResourceSpec";
        }
    }

    property! {
        /// `RStudioServerProAppSettings` of `AWS::SageMaker::Domain`.
        RStudioServerProAppSettings;
        new ();
        set {
            /// `AccessStatus`. Update: in place.
            access_status: AccessStatus = "AccessStatus";
            /// `UserGroup`. Update: in place.
            user_group: UserGroup = "UserGroup";
        }
    }

    property! {
        /// `RStudioServerProDomainSettings` of `AWS::SageMaker::Domain`.
        RStudioServerProDomainSettings;
        new (domain_execution_role_arn: IamRoleArn = "DomainExecutionRoleArn");
        set {
            /// `DefaultResourceSpec`. Update: replaces.
            default_resource_spec: ResourceSpec = "DefaultResourceSpec";
            /// `RStudioConnectUrl`: `^(https:|http:|www\.)\S*`. Update: in place.
            r_studio_connect_url: Str = "RStudioConnectUrl";
            /// `RStudioPackageManagerUrl`: `^(https:|http:|www\.)\S*`. Update: in place.
            r_studio_package_manager_url: Str = "RStudioPackageManagerUrl";
        }
    }

    property! {
        /// `ResourceSpec` of `AWS::SageMaker::Domain`.
        ResourceSpec;
        new ();
        set {
            /// `InstanceType`. Update: may replace.
            instance_type: AppInstanceType = "InstanceType";
            /// `LifecycleConfigArn`: at most 256 characters. Update: may replace.
            lifecycle_config_arn: Str = "LifecycleConfigArn";
            /// `SageMakerImageArn`: at most 256 characters. Update: may replace.
            sage_maker_image_arn: Str = "SageMakerImageArn";
            /// `SageMakerImageVersionArn`: at most 256 characters. Update: may replace.
            sage_maker_image_version_arn: Str = "SageMakerImageVersionArn";
            /// `TrainingPlanArn`: at most 2048 characters. Update: in place.
            training_plan_arn: Str = "TrainingPlanArn";
        }
    }

    property! {
        /// `S3FileSystemConfig` of `AWS::SageMaker::Domain`.
        S3FileSystemConfig;
        new ();
        set {
            /// `MountPath`: at most 1024 characters. Update: in place.
            mount_path: Str = "MountPath";
            /// `S3Uri`: at most 1024 characters, `(s3)://([^/]+)/?(.*)`. Update: in place.
            s3_uri: Str = "S3Uri";
        }
    }

    property! {
        /// `SharingSettings` of `AWS::SageMaker::Domain`.
        SharingSettings;
        new ();
        set {
            /// `NotebookOutputOption`. Update: in place.
            notebook_output_option: NotebookOutputOption = "NotebookOutputOption";
            /// `S3KmsKeyId`: at most 2048 characters, `.*`. Update: in place.
            s3_kms_key_id: Str = "S3KmsKeyId";
            /// `S3OutputPath`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: in place.
            s3_output_path: Str = "S3OutputPath";
        }
    }

    property! {
        /// `StudioWebPortalSettings` of `AWS::SageMaker::Domain`.
        StudioWebPortalSettings;
        new ();
        set {
            /// `HiddenAppTypes`: no item twice. Update: in place.
            hidden_app_types: List<AppType> = "HiddenAppTypes";
            /// `HiddenInstanceTypes`: no item twice. Update: in place.
            hidden_instance_types: List<AppInstanceType> = "HiddenInstanceTypes";
            /// `HiddenMlTools`: no item twice. Update: in place.
            hidden_ml_tools: List<MlTools> = "HiddenMlTools";
            /// `HiddenSageMakerImageVersionAliases`: at most 5 items, no item twice. Update: in place.
            hidden_sage_maker_image_version_aliases: List<HiddenSageMakerImage> = "HiddenSageMakerImageVersionAliases";
        }
    }

    property! {
        /// `UnifiedStudioSettings` of `AWS::SageMaker::Domain`.
        UnifiedStudioSettings;
        new ();
        set {
            /// `DomainAccountId`: 12 characters, `^\d+$`. Update: in place.
            domain_account_id: Str = "DomainAccountId";
            /// `DomainId`: 1 to 36 characters, `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Update: in place.
            domain_id: Str = "DomainId";
            /// `DomainRegion`: 1 to 24 characters, `[a-zA-Z]{2}-[a-zA-Z\-]+-\d+`. Update: in place.
            domain_region: Str = "DomainRegion";
            /// `EnvironmentId`: 1 to 36 characters, `^[a-zA-Z0-9_-]{1,36}$`. Update: in place.
            environment_id: Str = "EnvironmentId";
            /// `ProjectId`: `^[a-zA-Z0-9_-]{1,36}$`. Update: in place.
            project_id: Str = "ProjectId";
            /// `ProjectS3Path`: 1 to 100 characters, `[\w\.-]+$`. Update: in place.
            project_s3_path: Str = "ProjectS3Path";
            /// `StudioWebPortalAccess`. Update: in place.
            studio_web_portal_access: StudioWebPortalAccess = "StudioWebPortalAccess";
        }
    }

    property! {
        /// `UserSettings` of `AWS::SageMaker::Domain`.
        UserSettings;
        new (execution_role: IamRoleArn = "ExecutionRole");
        set {
            /// `AutoMountHomeEFS`. Update: in place.
            auto_mount_home_efs: AutoMountHomeEFS = "AutoMountHomeEFS";
            /// `CodeEditorAppSettings`. Update: in place.
            code_editor_app_settings: CodeEditorAppSettings = "CodeEditorAppSettings";
            /// `CustomFileSystemConfigs`: at most 2 items, no item twice. Update: in place.
            custom_file_system_configs: List<CustomFileSystemConfig> = "CustomFileSystemConfigs";
            /// `CustomPosixUserConfig`. Update: in place.
            custom_posix_user_config: CustomPosixUserConfig = "CustomPosixUserConfig";
            /// `DefaultLandingUri`: at most 1023 characters. Update: in place.
            default_landing_uri: Str = "DefaultLandingUri";
            /// `JupyterLabAppSettings`. Update: in place.
            jupyter_lab_app_settings: JupyterLabAppSettings = "JupyterLabAppSettings";
            /// `JupyterServerAppSettings`. Update: in place.
            jupyter_server_app_settings: JupyterServerAppSettings = "JupyterServerAppSettings";
            /// `KernelGatewayAppSettings`. Update: in place.
            kernel_gateway_app_settings: KernelGatewayAppSettings = "KernelGatewayAppSettings";
            /// `RSessionAppSettings`. Update: in place.
            r_session_app_settings: RSessionAppSettings = "RSessionAppSettings";
            /// `RStudioServerProAppSettings`. Update: in place.
            r_studio_server_pro_app_settings: RStudioServerProAppSettings = "RStudioServerProAppSettings";
            /// `SecurityGroups`: at most 5 items, at most 32 characters, `[-0-9a-zA-Z]+`. Update: in place.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
            /// `SharingSettings`. Update: in place.
            sharing_settings: SharingSettings = "SharingSettings";
            /// `SpaceStorageSettings`. Update: in place.
            space_storage_settings: DefaultSpaceStorageSettings = "SpaceStorageSettings";
            /// `StudioWebPortal`. Update: in place.
            studio_web_portal: StudioWebPortal = "StudioWebPortal";
            /// `StudioWebPortalSettings`. Update: in place.
            studio_web_portal_settings: StudioWebPortalSettings = "StudioWebPortalSettings";
        }
    }

    values! {
        /// `AccessStatus` of `AWS::SageMaker::Domain`.
        AccessStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `AppInstanceType` of `AWS::SageMaker::Domain`.
        AppInstanceType {
            SYSTEM = "system",
            ML_T3_MICRO = "ml.t3.micro",
            ML_T3_SMALL = "ml.t3.small",
            ML_T3_MEDIUM = "ml.t3.medium",
            ML_T3_LARGE = "ml.t3.large",
            ML_T3_XLARGE = "ml.t3.xlarge",
            ML_T3_2XLARGE = "ml.t3.2xlarge",
            ML_M5_LARGE = "ml.m5.large",
            ML_M5_XLARGE = "ml.m5.xlarge",
            ML_M5_2XLARGE = "ml.m5.2xlarge",
            ML_M5_4XLARGE = "ml.m5.4xlarge",
            ML_M5_8XLARGE = "ml.m5.8xlarge",
            ML_M5_12XLARGE = "ml.m5.12xlarge",
            ML_M5_16XLARGE = "ml.m5.16xlarge",
            ML_M5_24XLARGE = "ml.m5.24xlarge",
            ML_M5D_LARGE = "ml.m5d.large",
            ML_M5D_XLARGE = "ml.m5d.xlarge",
            ML_M5D_2XLARGE = "ml.m5d.2xlarge",
            ML_M5D_4XLARGE = "ml.m5d.4xlarge",
            ML_M5D_8XLARGE = "ml.m5d.8xlarge",
            ML_M5D_12XLARGE = "ml.m5d.12xlarge",
            ML_M5D_16XLARGE = "ml.m5d.16xlarge",
            ML_M5D_24XLARGE = "ml.m5d.24xlarge",
            ML_C5_LARGE = "ml.c5.large",
            ML_C5_XLARGE = "ml.c5.xlarge",
            ML_C5_2XLARGE = "ml.c5.2xlarge",
            ML_C5_4XLARGE = "ml.c5.4xlarge",
            ML_C5_9XLARGE = "ml.c5.9xlarge",
            ML_C5_12XLARGE = "ml.c5.12xlarge",
            ML_C5_18XLARGE = "ml.c5.18xlarge",
            ML_C5_24XLARGE = "ml.c5.24xlarge",
            ML_P3_2XLARGE = "ml.p3.2xlarge",
            ML_P3_8XLARGE = "ml.p3.8xlarge",
            ML_P3_16XLARGE = "ml.p3.16xlarge",
            ML_P3DN_24XLARGE = "ml.p3dn.24xlarge",
            ML_G4DN_XLARGE = "ml.g4dn.xlarge",
            ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
            ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
            ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
            ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
            ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
            ML_R5_LARGE = "ml.r5.large",
            ML_R5_XLARGE = "ml.r5.xlarge",
            ML_R5_2XLARGE = "ml.r5.2xlarge",
            ML_R5_4XLARGE = "ml.r5.4xlarge",
            ML_R5_8XLARGE = "ml.r5.8xlarge",
            ML_R5_12XLARGE = "ml.r5.12xlarge",
            ML_R5_16XLARGE = "ml.r5.16xlarge",
            ML_R5_24XLARGE = "ml.r5.24xlarge",
            ML_G5_XLARGE = "ml.g5.xlarge",
            ML_G5_2XLARGE = "ml.g5.2xlarge",
            ML_G5_4XLARGE = "ml.g5.4xlarge",
            ML_G5_8XLARGE = "ml.g5.8xlarge",
            ML_G5_12XLARGE = "ml.g5.12xlarge",
            ML_G5_16XLARGE = "ml.g5.16xlarge",
            ML_G5_24XLARGE = "ml.g5.24xlarge",
            ML_G5_48XLARGE = "ml.g5.48xlarge",
            ML_G6_XLARGE = "ml.g6.xlarge",
            ML_G6_2XLARGE = "ml.g6.2xlarge",
            ML_G6_4XLARGE = "ml.g6.4xlarge",
            ML_G6_8XLARGE = "ml.g6.8xlarge",
            ML_G6_12XLARGE = "ml.g6.12xlarge",
            ML_G6_16XLARGE = "ml.g6.16xlarge",
            ML_G6_24XLARGE = "ml.g6.24xlarge",
            ML_G6_48XLARGE = "ml.g6.48xlarge",
            ML_G6E_XLARGE = "ml.g6e.xlarge",
            ML_G6E_2XLARGE = "ml.g6e.2xlarge",
            ML_G6E_4XLARGE = "ml.g6e.4xlarge",
            ML_G6E_8XLARGE = "ml.g6e.8xlarge",
            ML_G6E_12XLARGE = "ml.g6e.12xlarge",
            ML_G6E_16XLARGE = "ml.g6e.16xlarge",
            ML_G6E_24XLARGE = "ml.g6e.24xlarge",
            ML_G6E_48XLARGE = "ml.g6e.48xlarge",
            ML_GEOSPATIAL_INTERACTIVE = "ml.geospatial.interactive",
            ML_P4D_24XLARGE = "ml.p4d.24xlarge",
            ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
            ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
            ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
            ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
            ML_P5_48XLARGE = "ml.p5.48xlarge",
            ML_P5E_48XLARGE = "ml.p5e.48xlarge",
            ML_P5EN_48XLARGE = "ml.p5en.48xlarge",
            ML_M6I_LARGE = "ml.m6i.large",
            ML_M6I_XLARGE = "ml.m6i.xlarge",
            ML_M6I_2XLARGE = "ml.m6i.2xlarge",
            ML_M6I_4XLARGE = "ml.m6i.4xlarge",
            ML_M6I_8XLARGE = "ml.m6i.8xlarge",
            ML_M6I_12XLARGE = "ml.m6i.12xlarge",
            ML_M6I_16XLARGE = "ml.m6i.16xlarge",
            ML_M6I_24XLARGE = "ml.m6i.24xlarge",
            ML_M6I_32XLARGE = "ml.m6i.32xlarge",
            ML_M7I_LARGE = "ml.m7i.large",
            ML_M7I_XLARGE = "ml.m7i.xlarge",
            ML_M7I_2XLARGE = "ml.m7i.2xlarge",
            ML_M7I_4XLARGE = "ml.m7i.4xlarge",
            ML_M7I_8XLARGE = "ml.m7i.8xlarge",
            ML_M7I_12XLARGE = "ml.m7i.12xlarge",
            ML_M7I_16XLARGE = "ml.m7i.16xlarge",
            ML_M7I_24XLARGE = "ml.m7i.24xlarge",
            ML_M7I_48XLARGE = "ml.m7i.48xlarge",
            ML_C6I_LARGE = "ml.c6i.large",
            ML_C6I_XLARGE = "ml.c6i.xlarge",
            ML_C6I_2XLARGE = "ml.c6i.2xlarge",
            ML_C6I_4XLARGE = "ml.c6i.4xlarge",
            ML_C6I_8XLARGE = "ml.c6i.8xlarge",
            ML_C6I_12XLARGE = "ml.c6i.12xlarge",
            ML_C6I_16XLARGE = "ml.c6i.16xlarge",
            ML_C6I_24XLARGE = "ml.c6i.24xlarge",
            ML_C6I_32XLARGE = "ml.c6i.32xlarge",
            ML_C7I_LARGE = "ml.c7i.large",
            ML_C7I_XLARGE = "ml.c7i.xlarge",
            ML_C7I_2XLARGE = "ml.c7i.2xlarge",
            ML_C7I_4XLARGE = "ml.c7i.4xlarge",
            ML_C7I_8XLARGE = "ml.c7i.8xlarge",
            ML_C7I_12XLARGE = "ml.c7i.12xlarge",
            ML_C7I_16XLARGE = "ml.c7i.16xlarge",
            ML_C7I_24XLARGE = "ml.c7i.24xlarge",
            ML_C7I_48XLARGE = "ml.c7i.48xlarge",
            ML_R6I_LARGE = "ml.r6i.large",
            ML_R6I_XLARGE = "ml.r6i.xlarge",
            ML_R6I_2XLARGE = "ml.r6i.2xlarge",
            ML_R6I_4XLARGE = "ml.r6i.4xlarge",
            ML_R6I_8XLARGE = "ml.r6i.8xlarge",
            ML_R6I_12XLARGE = "ml.r6i.12xlarge",
            ML_R6I_16XLARGE = "ml.r6i.16xlarge",
            ML_R6I_24XLARGE = "ml.r6i.24xlarge",
            ML_R6I_32XLARGE = "ml.r6i.32xlarge",
            ML_R7I_LARGE = "ml.r7i.large",
            ML_R7I_XLARGE = "ml.r7i.xlarge",
            ML_R7I_2XLARGE = "ml.r7i.2xlarge",
            ML_R7I_4XLARGE = "ml.r7i.4xlarge",
            ML_R7I_8XLARGE = "ml.r7i.8xlarge",
            ML_R7I_12XLARGE = "ml.r7i.12xlarge",
            ML_R7I_16XLARGE = "ml.r7i.16xlarge",
            ML_R7I_24XLARGE = "ml.r7i.24xlarge",
            ML_R7I_48XLARGE = "ml.r7i.48xlarge",
            ML_M6ID_LARGE = "ml.m6id.large",
            ML_M6ID_XLARGE = "ml.m6id.xlarge",
            ML_M6ID_2XLARGE = "ml.m6id.2xlarge",
            ML_M6ID_4XLARGE = "ml.m6id.4xlarge",
            ML_M6ID_8XLARGE = "ml.m6id.8xlarge",
            ML_M6ID_12XLARGE = "ml.m6id.12xlarge",
            ML_M6ID_16XLARGE = "ml.m6id.16xlarge",
            ML_M6ID_24XLARGE = "ml.m6id.24xlarge",
            ML_M6ID_32XLARGE = "ml.m6id.32xlarge",
            ML_C6ID_LARGE = "ml.c6id.large",
            ML_C6ID_XLARGE = "ml.c6id.xlarge",
            ML_C6ID_2XLARGE = "ml.c6id.2xlarge",
            ML_C6ID_4XLARGE = "ml.c6id.4xlarge",
            ML_C6ID_8XLARGE = "ml.c6id.8xlarge",
            ML_C6ID_12XLARGE = "ml.c6id.12xlarge",
            ML_C6ID_16XLARGE = "ml.c6id.16xlarge",
            ML_C6ID_24XLARGE = "ml.c6id.24xlarge",
            ML_C6ID_32XLARGE = "ml.c6id.32xlarge",
            ML_R6ID_LARGE = "ml.r6id.large",
            ML_R6ID_XLARGE = "ml.r6id.xlarge",
            ML_R6ID_2XLARGE = "ml.r6id.2xlarge",
            ML_R6ID_4XLARGE = "ml.r6id.4xlarge",
            ML_R6ID_8XLARGE = "ml.r6id.8xlarge",
            ML_R6ID_12XLARGE = "ml.r6id.12xlarge",
            ML_R6ID_16XLARGE = "ml.r6id.16xlarge",
            ML_R6ID_24XLARGE = "ml.r6id.24xlarge",
            ML_R6ID_32XLARGE = "ml.r6id.32xlarge",
            ML_P5_4XLARGE = "ml.p5.4xlarge",
            ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge",
            ML_G7E_2XLARGE = "ml.g7e.2xlarge",
            ML_G7E_4XLARGE = "ml.g7e.4xlarge",
            ML_G7E_8XLARGE = "ml.g7e.8xlarge",
            ML_G7E_12XLARGE = "ml.g7e.12xlarge",
            ML_G7E_24XLARGE = "ml.g7e.24xlarge",
            ML_G7E_48XLARGE = "ml.g7e.48xlarge",
        }
    }

    values! {
        /// `AppNetworkAccessType` of `AWS::SageMaker::Domain`.
        AppNetworkAccessType {
            PUBLIC_INTERNET_ONLY = "PublicInternetOnly",
            VPC_ONLY = "VpcOnly",
        }
    }

    values! {
        /// `AppSecurityGroupManagement` of `AWS::SageMaker::Domain`.
        AppSecurityGroupManagement {
            SERVICE = "Service",
            CUSTOMER = "Customer",
        }
    }

    values! {
        /// `AppType` of `AWS::SageMaker::Domain`.
        AppType {
            JUPYTER_SERVER = "JupyterServer",
            TENSOR_BOARD = "TensorBoard",
            R_STUDIO_SERVER_PRO = "RStudioServerPro",
            JUPYTER_LAB = "JupyterLab",
            CODE_EDITOR = "CodeEditor",
            DETAILED_PROFILER = "DetailedProfiler",
            CANVAS = "Canvas",
        }
    }

    values! {
        /// `AuthMode` of `AWS::SageMaker::Domain`.
        AuthMode {
            SSO = "SSO",
            IAM = "IAM",
        }
    }

    values! {
        /// `AutoMountHomeEFS` of `AWS::SageMaker::Domain`.
        AutoMountHomeEFS {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
            DEFAULT_AS_DOMAIN = "DefaultAsDomain",
        }
    }

    values! {
        /// `EnableDockerAccess` of `AWS::SageMaker::Domain`.
        EnableDockerAccess {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `ExecutionRoleIdentityConfig` of `AWS::SageMaker::Domain`.
        ExecutionRoleIdentityConfig {
            USER_PROFILE_NAME = "USER_PROFILE_NAME",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `HomeEfsFileSystemCreation` of `AWS::SageMaker::Domain`.
        HomeEfsFileSystemCreation {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
        }
    }

    values! {
        /// `IpAddressType` of `AWS::SageMaker::Domain`.
        IpAddressType {
            IPV4 = "IPV4",
            DUALSTACK = "DUALSTACK",
        }
    }

    values! {
        /// `LifecycleManagement` of `AWS::SageMaker::Domain`.
        LifecycleManagement {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `MlTools` of `AWS::SageMaker::Domain`.
        MlTools {
            DATA_WRANGLER = "DataWrangler",
            FEATURE_STORE = "FeatureStore",
            EMR_CLUSTERS = "EmrClusters",
            AUTO_ML = "AutoMl",
            EXPERIMENTS = "Experiments",
            TRAINING = "Training",
            MODEL_EVALUATION = "ModelEvaluation",
            PIPELINES = "Pipelines",
            MODELS = "Models",
            JUMP_START = "JumpStart",
            INFERENCE_RECOMMENDER = "InferenceRecommender",
            ENDPOINTS = "Endpoints",
            PROJECTS = "Projects",
            INFERENCE_OPTIMIZATION = "InferenceOptimization",
            HYPER_POD_CLUSTERS = "HyperPodClusters",
            COMET = "Comet",
            DEEPCHECKS_LLM_EVALUATION = "DeepchecksLLMEvaluation",
            FIDDLER = "Fiddler",
            LAKERA_GUARD = "LakeraGuard",
            PERFORMANCE_EVALUATION = "PerformanceEvaluation",
        }
    }

    values! {
        /// `NotebookOutputOption` of `AWS::SageMaker::Domain`.
        NotebookOutputOption {
            ALLOWED = "Allowed",
            DISABLED = "Disabled",
        }
    }

    values! {
        /// `SageMakerImageName` of `AWS::SageMaker::Domain`.
        SageMakerImageName {
            SAGEMAKER_DISTRIBUTION = "sagemaker_distribution",
        }
    }

    values! {
        /// `StudioWebPortal` of `AWS::SageMaker::Domain`.
        StudioWebPortal {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `StudioWebPortalAccess` of `AWS::SageMaker::Domain`.
        StudioWebPortalAccess {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `TagPropagation` of `AWS::SageMaker::Domain`.
        TagPropagation {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `UserGroup` of `AWS::SageMaker::Domain`.
        UserGroup {
            R_STUDIO_ADMIN = "R_STUDIO_ADMIN",
            R_STUDIO_USER = "R_STUDIO_USER",
        }
    }
}

resource! {
    /// `AWS::SageMaker::Endpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpoint.html).
    Endpoint = "AWS::SageMaker::Endpoint", Ref = Arn;
    tags "Tags" List;
    new (endpoint_config_name: Str = "EndpointConfigName");
    set {
        /// `DeploymentConfig`. Update: in place.
        deployment_config: endpoint::DeploymentConfig = "DeploymentConfig";
        /// `EndpointConfigName`: 1 to 64 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: in place.
        endpoint_config_name: Str = "EndpointConfigName";
        /// `EndpointName`: 1 to 64 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        endpoint_name: Str = "EndpointName";
        /// `ExcludeRetainedVariantProperties`. Update: in place.
        exclude_retained_variant_properties: List<endpoint::VariantProperty> = "ExcludeRetainedVariantProperties";
        /// `RetainAllVariantProperties`. Update: in place.
        retain_all_variant_properties: Bool = "RetainAllVariantProperties";
        /// `RetainDeploymentConfig`. Update: in place.
        retain_deployment_config: Bool = "RetainDeploymentConfig";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<endpoint::Tag> = "Tags";
    }
    get {
        /// `EndpointName`
        endpoint_name: Str = "EndpointName";
    }
    ref endpoint_arn;
}

/// Property types of `AWS::SageMaker::Endpoint`.
pub mod endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `Alarm` of `AWS::SageMaker::Endpoint`.
        Alarm;
        new (alarm_name: Str = "AlarmName");
        set {
        }
    }

    property! {
        /// `AutoRollbackConfig` of `AWS::SageMaker::Endpoint`.
        AutoRollbackConfig;
        new (alarms: List<Alarm> = "Alarms");
        set {
        }
    }

    property! {
        /// `BlueGreenUpdatePolicy` of `AWS::SageMaker::Endpoint`.
        BlueGreenUpdatePolicy;
        new (traffic_routing_configuration: TrafficRoutingConfig = "TrafficRoutingConfiguration");
        set {
            /// `MaximumExecutionTimeoutInSeconds`: 600 to 28 800. Update: in place.
            maximum_execution_timeout_in_seconds: Int = "MaximumExecutionTimeoutInSeconds";
            /// `TerminationWaitInSeconds`: 0 to 3600. Update: in place.
            termination_wait_in_seconds: Int = "TerminationWaitInSeconds";
        }
    }

    property! {
        /// `CapacitySize` of `AWS::SageMaker::Endpoint`.
        CapacitySize;
        new (type_: CapacitySizeType = "Type", value: Int = "Value");
        set {
        }
    }

    property! {
        /// `DeploymentConfig` of `AWS::SageMaker::Endpoint`.
        DeploymentConfig;
        new ();
        set {
            /// `AutoRollbackConfiguration`. Update: in place.
            auto_rollback_configuration: AutoRollbackConfig = "AutoRollbackConfiguration";
            /// `BlueGreenUpdatePolicy`. Update: in place.
            blue_green_update_policy: BlueGreenUpdatePolicy = "BlueGreenUpdatePolicy";
            /// `RollingUpdatePolicy`. Update: in place.
            rolling_update_policy: RollingUpdatePolicy = "RollingUpdatePolicy";
        }
    }

    property! {
        /// `RollingUpdatePolicy` of `AWS::SageMaker::Endpoint`.
        RollingUpdatePolicy;
        new (maximum_batch_size: CapacitySize = "MaximumBatchSize", wait_interval_in_seconds: Int = "WaitIntervalInSeconds");
        set {
            /// `MaximumExecutionTimeoutInSeconds`: 600 to 28 800. Update: in place.
            maximum_execution_timeout_in_seconds: Int = "MaximumExecutionTimeoutInSeconds";
            /// `RollbackMaximumBatchSize`. Update: in place.
            rollback_maximum_batch_size: CapacitySize = "RollbackMaximumBatchSize";
        }
    }

    property! {
        /// `TrafficRoutingConfig` of `AWS::SageMaker::Endpoint`.
        TrafficRoutingConfig;
        new (type_: TrafficRoutingConfigType = "Type");
        set {
            /// `CanarySize`. Update: in place.
            canary_size: CapacitySize = "CanarySize";
            /// `LinearStepSize`. Update: in place.
            linear_step_size: CapacitySize = "LinearStepSize";
            /// `WaitIntervalInSeconds`: 0 to 3600. Update: in place.
            wait_interval_in_seconds: Int = "WaitIntervalInSeconds";
        }
    }

    property! {
        /// `VariantProperty` of `AWS::SageMaker::Endpoint`.
        VariantProperty;
        new ();
        set {
            /// `VariantPropertyType`. Update: in place.
            variant_property_type: Str = "VariantPropertyType";
        }
    }

    values! {
        /// `CapacitySizeType` of `AWS::SageMaker::Endpoint`.
        CapacitySizeType {
            CAPACITY_PERCENT = "CAPACITY_PERCENT",
            INSTANCE_COUNT = "INSTANCE_COUNT",
        }
    }

    values! {
        /// `TrafficRoutingConfigType` of `AWS::SageMaker::Endpoint`.
        TrafficRoutingConfigType {
            ALL_AT_ONCE = "ALL_AT_ONCE",
            CANARY = "CANARY",
            LINEAR = "LINEAR",
        }
    }
}

resource! {
    /// `AWS::SageMaker::EndpointConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html).
    EndpointConfig = "AWS::SageMaker::EndpointConfig", Ref = Arn;
    tags "Tags" List;
    new (production_variants: List<endpoint_config::ProductionVariant> = "ProductionVariants");
    set {
        /// `AsyncInferenceConfig`. Update: replaces.
        async_inference_config: endpoint_config::AsyncInferenceConfig = "AsyncInferenceConfig";
        /// `DataCaptureConfig`. Update: replaces.
        data_capture_config: endpoint_config::DataCaptureConfig = "DataCaptureConfig";
        /// `EnableNetworkIsolation`. Update: replaces.
        enable_network_isolation: Bool = "EnableNetworkIsolation";
        /// `EndpointConfigName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        endpoint_config_name: Str = "EndpointConfigName";
        /// `ExecutionRoleArn`: 20 to 2048 characters. Update: replaces.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `ExplainerConfig`. Update: replaces.
        explainer_config: endpoint_config::ExplainerConfig = "ExplainerConfig";
        /// `KmsKeyId`: at most 2048 characters, `^[a-zA-Z0-9:/_-]*$`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `MetricsConfig`. Update: replaces.
        metrics_config: endpoint_config::MetricsConfig = "MetricsConfig";
        /// `ProductionVariants`: 1 to 10 items. Update: replaces.
        production_variants: List<endpoint_config::ProductionVariant> = "ProductionVariants";
        /// `ShadowProductionVariants`: 1 to 10 items. Update: replaces.
        shadow_production_variants: List<endpoint_config::ProductionVariant> = "ShadowProductionVariants";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<endpoint_config::Tag> = "Tags";
        /// `VpcConfig`. Update: replaces.
        vpc_config: endpoint_config::VpcConfig = "VpcConfig";
    }
    get {
        /// `EndpointConfigName`
        endpoint_config_name: Str = "EndpointConfigName";
    }
    ref endpoint_config_arn;
}

/// Property types of `AWS::SageMaker::EndpointConfig`.
pub mod endpoint_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `AsyncInferenceClientConfig` of `AWS::SageMaker::EndpointConfig`.
        AsyncInferenceClientConfig;
        new ();
        set {
            /// `MaxConcurrentInvocationsPerInstance`: 1 to 1000. Update: replaces.
            max_concurrent_invocations_per_instance: Int = "MaxConcurrentInvocationsPerInstance";
        }
    }

    property! {
        /// `AsyncInferenceConfig` of `AWS::SageMaker::EndpointConfig`.
        AsyncInferenceConfig;
        new (output_config: AsyncInferenceOutputConfig = "OutputConfig");
        set {
            /// `ClientConfig`. Update: replaces.
            client_config: AsyncInferenceClientConfig = "ClientConfig";
        }
    }

    property! {
        /// `AsyncInferenceNotificationConfig` of `AWS::SageMaker::EndpointConfig`.
        AsyncInferenceNotificationConfig;
        new ();
        set {
            /// `ErrorTopic`: at most 2048 characters. Update: replaces.
            error_topic: Str = "ErrorTopic";
            /// `IncludeInferenceResponseIn`: at most 2 items. Update: replaces.
            include_inference_response_in: List<IncludeInferenceResponseIn> = "IncludeInferenceResponseIn";
            /// `SuccessTopic`: at most 2048 characters. Update: replaces.
            success_topic: Str = "SuccessTopic";
        }
    }

    property! {
        /// `AsyncInferenceOutputConfig` of `AWS::SageMaker::EndpointConfig`.
        AsyncInferenceOutputConfig;
        new ();
        set {
            /// `KmsKeyId`: at most 2048 characters, `^[a-zA-Z0-9:/_-]*$`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `NotificationConfig`. Update: replaces.
            notification_config: AsyncInferenceNotificationConfig = "NotificationConfig";
            /// `S3FailurePath`: at most 512 characters, `^(https|s3)://([^/])/?(.*)$`. Update: replaces.
            s3_failure_path: Str = "S3FailurePath";
            /// `S3OutputPath`: at most 512 characters, `^(https|s3)://([^/])/?(.*)$`. Update: replaces.
            s3_output_path: Str = "S3OutputPath";
        }
    }

    property! {
        /// `CapacityReservationConfig` of `AWS::SageMaker::EndpointConfig`.
        CapacityReservationConfig;
        new ();
        set {
            /// `CapacityReservationPreference`: `capacity-reservations-only`. Update: replaces.
            capacity_reservation_preference: Str = "CapacityReservationPreference";
            /// `MlReservationArn`: 20 to 258 characters. Update: replaces.
            ml_reservation_arn: Str = "MlReservationArn";
        }
    }

    property! {
        /// `CaptureContentTypeHeader` of `AWS::SageMaker::EndpointConfig`.
        CaptureContentTypeHeader;
        new ();
        set {
            /// `CsvContentTypes`: 1 to 10 items, 1 to 256 characters. Update: replaces.
            csv_content_types: List<Str> = "CsvContentTypes";
            /// `JsonContentTypes`: 1 to 10 items, 1 to 256 characters. Update: replaces.
            json_content_types: List<Str> = "JsonContentTypes";
        }
    }

    property! {
        /// `CaptureOption` of `AWS::SageMaker::EndpointConfig`.
        CaptureOption;
        new (capture_mode: CaptureMode = "CaptureMode");
        set {
        }
    }

    property! {
        /// `ClarifyExplainerConfig` of `AWS::SageMaker::EndpointConfig`.
        ClarifyExplainerConfig;
        new (shap_config: ClarifyShapConfig = "ShapConfig");
        set {
            /// `EnableExplanations`: 1 to 64 characters. Update: replaces.
            enable_explanations: Str = "EnableExplanations";
            /// `InferenceConfig`. Update: replaces.
            inference_config: ClarifyInferenceConfig = "InferenceConfig";
        }
    }

    property! {
        /// `ClarifyInferenceConfig` of `AWS::SageMaker::EndpointConfig`.
        ClarifyInferenceConfig;
        new ();
        set {
            /// `ContentTemplate`: 1 to 64 characters. Update: replaces.
            content_template: Str = "ContentTemplate";
            /// `FeatureHeaders`: 1 to 256 items, 1 to 64 characters. Update: replaces.
            feature_headers: List<Str> = "FeatureHeaders";
            /// `FeatureTypes`: 1 to 256 items, `numerical|categorical|text`. Update: replaces.
            feature_types: List<Str> = "FeatureTypes";
            /// `FeaturesAttribute`: 1 to 64 characters. Update: replaces.
            features_attribute: Str = "FeaturesAttribute";
            /// `LabelAttribute`: 1 to 64 characters. Update: replaces.
            label_attribute: Str = "LabelAttribute";
            /// `LabelHeaders`: 1 to 16 items, 1 to 64 characters. Update: replaces.
            label_headers: List<Str> = "LabelHeaders";
            /// `LabelIndex`: at least 0. Update: replaces.
            label_index: Int = "LabelIndex";
            /// `MaxPayloadInMB`: 1 to 25. Update: replaces.
            max_payload_in_mb: Int = "MaxPayloadInMB";
            /// `MaxRecordCount`: at least 1. Update: replaces.
            max_record_count: Int = "MaxRecordCount";
            /// `ProbabilityAttribute`: 1 to 64 characters. Update: replaces.
            probability_attribute: Str = "ProbabilityAttribute";
            /// `ProbabilityIndex`: at least 0. Update: replaces.
            probability_index: Int = "ProbabilityIndex";
        }
    }

    property! {
        /// `ClarifyShapBaselineConfig` of `AWS::SageMaker::EndpointConfig`.
        ClarifyShapBaselineConfig;
        new ();
        set {
            /// `MimeType`: at most 255 characters. Update: replaces.
            mime_type: Str = "MimeType";
            /// `ShapBaseline`: 1 to 4096 characters, `[\s\S]+`. Update: replaces.
            shap_baseline: Str = "ShapBaseline";
            /// `ShapBaselineUri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            shap_baseline_uri: Str = "ShapBaselineUri";
        }
    }

    property! {
        /// `ClarifyShapConfig` of `AWS::SageMaker::EndpointConfig`.
        ClarifyShapConfig;
        new (shap_baseline_config: ClarifyShapBaselineConfig = "ShapBaselineConfig");
        set {
            /// `NumberOfSamples`: at least 1. Update: replaces.
            number_of_samples: Int = "NumberOfSamples";
            /// `Seed`. Update: replaces.
            seed: Int = "Seed";
            /// `TextConfig`. Update: replaces.
            text_config: ClarifyTextConfig = "TextConfig";
            /// `UseLogit`. Update: replaces.
            use_logit: Bool = "UseLogit";
        }
    }

    property! {
        /// `ClarifyTextConfig` of `AWS::SageMaker::EndpointConfig`.
        ClarifyTextConfig;
        new_with ClarifyTextConfigRequired {
            /// `Language`. Update: replaces.
            language: Str = "Language",
            /// `Granularity`: `token|sentence|paragraph`. Update: replaces.
            granularity: Str = "Granularity",
        }
        set {
        }
    }

    property! {
        /// `CoreDumpConfig` of `AWS::SageMaker::EndpointConfig`.
        CoreDumpConfig;
        new (destination_s3_uri: Str = "DestinationS3Uri");
        set {
            /// `KmsKeyId`: at most 2048 characters, `^[a-zA-Z0-9:/_-]*$`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `DataCaptureConfig` of `AWS::SageMaker::EndpointConfig`.
        DataCaptureConfig;
        new (capture_options: List<CaptureOption> = "CaptureOptions", destination_s3_uri: Str = "DestinationS3Uri", initial_sampling_percentage: Int = "InitialSamplingPercentage");
        set {
            /// `CaptureContentTypeHeader`. Update: replaces.
            capture_content_type_header: CaptureContentTypeHeader = "CaptureContentTypeHeader";
            /// `EnableCapture`. Update: replaces.
            enable_capture: Bool = "EnableCapture";
            /// `KmsKeyId`: at most 2048 characters, `^[a-zA-Z0-9:/_-]*$`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `ExplainerConfig` of `AWS::SageMaker::EndpointConfig`.
        ExplainerConfig;
        new ();
        set {
            /// `ClarifyExplainerConfig`. Update: replaces.
            clarify_explainer_config: ClarifyExplainerConfig = "ClarifyExplainerConfig";
        }
    }

    property! {
        /// `InstancePool` of `AWS::SageMaker::EndpointConfig`.
        InstancePool;
        new (instance_type: InstanceType = "InstanceType", priority: Int = "Priority");
        set {
            /// `ModelNameOverride`: at most 63 characters, `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`. Update: replaces.
            model_name_override: Str = "ModelNameOverride";
        }
    }

    property! {
        /// `ManagedInstanceScaling` of `AWS::SageMaker::EndpointConfig`.
        ManagedInstanceScaling;
        new ();
        set {
            /// `MaxInstanceCount`: at least 1. Update: replaces.
            max_instance_count: Int = "MaxInstanceCount";
            /// `MinInstanceCount`: at least 0. Update: replaces.
            min_instance_count: Int = "MinInstanceCount";
            /// `ScaleInPolicy`. Update: replaces.
            scale_in_policy: ScaleInPolicy = "ScaleInPolicy";
            /// `Status`: 1 to 10 characters. Update: replaces.
            status: Status = "Status";
        }
    }

    property! {
        /// `MetricsConfig` of `AWS::SageMaker::EndpointConfig`.
        MetricsConfig;
        new ();
        set {
            /// `EnableDetailedObservability`. Update: replaces.
            enable_detailed_observability: Bool = "EnableDetailedObservability";
            /// `EnableEnhancedMetrics`. Update: replaces.
            enable_enhanced_metrics: Bool = "EnableEnhancedMetrics";
            /// `MetricPublishFrequencyInSeconds`: one of 10, 30, 60, 120, 180, 240, 300. Update: replaces.
            metric_publish_frequency_in_seconds: Int = "MetricPublishFrequencyInSeconds";
        }
    }

    property! {
        /// `PrefixAwareRoutingConfig` of `AWS::SageMaker::EndpointConfig`.
        PrefixAwareRoutingConfig;
        new ();
        set {
            /// `ConcurrencyThreshold`: 1 to 1024. Update: replaces.
            concurrency_threshold: Int = "ConcurrencyThreshold";
            /// `PrefixLength`: 1024 to 65 536. Update: replaces.
            prefix_length: Int = "PrefixLength";
        }
    }

    property! {
        /// `ProductionVariant` of `AWS::SageMaker::EndpointConfig`.
        ProductionVariant;
        new (variant_name: Str = "VariantName");
        set {
            /// `CapacityReservationConfig`. Update: replaces.
            capacity_reservation_config: CapacityReservationConfig = "CapacityReservationConfig";
            /// `ContainerStartupHealthCheckTimeoutInSeconds`: 60 to 3600. Update: replaces.
            container_startup_health_check_timeout_in_seconds: Int = "ContainerStartupHealthCheckTimeoutInSeconds";
            /// `CoreDumpConfig`. Update: replaces.
            core_dump_config: CoreDumpConfig = "CoreDumpConfig";
            /// `EnableSSMAccess`. Update: replaces.
            enable_ssm_access: Bool = "EnableSSMAccess";
            /// `InferenceAmiVersion`. Update: replaces.
            inference_ami_version: InferenceAmiVersion = "InferenceAmiVersion";
            /// `InitialInstanceCount`: at least 1. Update: replaces.
            initial_instance_count: Int = "InitialInstanceCount";
            /// `InitialVariantWeight`: at least 0. Update: replaces.
            initial_variant_weight: Num = "InitialVariantWeight";
            /// `InstancePools`: 1 to 5 items. Update: replaces.
            instance_pools: List<InstancePool> = "InstancePools";
            /// `InstanceType`. Update: replaces.
            instance_type: InstanceType = "InstanceType";
            /// `ManagedInstanceScaling`. Update: replaces.
            managed_instance_scaling: ManagedInstanceScaling = "ManagedInstanceScaling";
            /// `ModelDataDownloadTimeoutInSeconds`: 60 to 3600. Update: replaces.
            model_data_download_timeout_in_seconds: Int = "ModelDataDownloadTimeoutInSeconds";
            /// `ModelName`: 1 to 63 characters, `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`. Update: replaces.
            model_name: Str = "ModelName";
            /// `RoutingConfig`. Update: replaces.
            routing_config: RoutingConfig = "RoutingConfig";
            /// `ServerlessConfig`. Update: replaces.
            serverless_config: ServerlessConfig = "ServerlessConfig";
            /// `VariantInstanceProvisionTimeoutInSeconds`: 300 to 3600. Update: replaces.
            variant_instance_provision_timeout_in_seconds: Int = "VariantInstanceProvisionTimeoutInSeconds";
            /// `VolumeSizeInGB`: 1 to 512. Update: replaces.
            volume_size_in_gb: Int = "VolumeSizeInGB";
        }
    }

    property! {
        /// `RoutingConfig` of `AWS::SageMaker::EndpointConfig`.
        RoutingConfig;
        new ();
        set {
            /// `PrefixAwareRoutingConfig`. Update: replaces.
            prefix_aware_routing_config: PrefixAwareRoutingConfig = "PrefixAwareRoutingConfig";
            /// `RoutingStrategy`: 1 to 63 characters. Update: replaces.
            routing_strategy: RoutingStrategy = "RoutingStrategy";
        }
    }

    property! {
        /// `ScaleInPolicy` of `AWS::SageMaker::EndpointConfig`.
        ScaleInPolicy;
        new (strategy: Strategy = "Strategy");
        set {
            /// `CooldownInMinutes`: 5 to 1440. Update: replaces.
            cooldown_in_minutes: Int = "CooldownInMinutes";
            /// `MaximumStepSize`: 1 to 100. Update: replaces.
            maximum_step_size: Int = "MaximumStepSize";
        }
    }

    property! {
        /// `ServerlessConfig` of `AWS::SageMaker::EndpointConfig`.
        ServerlessConfig;
        new_with ServerlessConfigRequired {
            /// `MaxConcurrency`: 1 to 200. Update: replaces.
            max_concurrency: Int = "MaxConcurrency",
            /// `MemorySizeInMB`: 1024 to 6144. Update: replaces.
            memory_size_in_mb: Int = "MemorySizeInMB",
        }
        set {
            /// `ProvisionedConcurrency`: 1 to 200. Update: replaces.
            provisioned_concurrency: Int = "ProvisionedConcurrency";
        }
    }

    property! {
        /// `VpcConfig` of `AWS::SageMaker::EndpointConfig`.
        VpcConfig;
        new_with VpcConfigRequired {
            /// `Subnets`: 1 to 16 items, at most 32 characters, `^[-0-9a-zA-Z]+$`. Update: replaces.
            subnets: List<Ec2SubnetId> = "Subnets",
            /// `SecurityGroupIds`: 1 to 5 items, at most 32 characters, `^[-0-9a-zA-Z]+$`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
        }
        set {
        }
    }

    values! {
        /// `CaptureMode` of `AWS::SageMaker::EndpointConfig`.
        CaptureMode {
            INPUT = "Input",
            INPUT_AND_OUTPUT = "InputAndOutput",
            OUTPUT = "Output",
        }
    }

    values! {
        /// `IncludeInferenceResponseIn` of `AWS::SageMaker::EndpointConfig`.
        IncludeInferenceResponseIn {
            ERROR_NOTIFICATION_TOPIC = "ERROR_NOTIFICATION_TOPIC",
            SUCCESS_NOTIFICATION_TOPIC = "SUCCESS_NOTIFICATION_TOPIC",
        }
    }

    values! {
        /// `InferenceAmiVersion` of `AWS::SageMaker::EndpointConfig`.
        InferenceAmiVersion {
            AL2_AMI_SAGEMAKER_INFERENCE_GPU_2 = "al2-ami-sagemaker-inference-gpu-2",
            AL2_AMI_SAGEMAKER_INFERENCE_GPU_2_1 = "al2-ami-sagemaker-inference-gpu-2-1",
            AL2_AMI_SAGEMAKER_INFERENCE_GPU_3_1 = "al2-ami-sagemaker-inference-gpu-3-1",
            AL2_AMI_SAGEMAKER_INFERENCE_NEURON_2 = "al2-ami-sagemaker-inference-neuron-2",
            AL2023_AMI_SAGEMAKER_INFERENCE_GPU_4_1 = "al2023-ami-sagemaker-inference-gpu-4-1",
        }
    }

    values! {
        /// `InstanceType` of `AWS::SageMaker::EndpointConfig`.
        InstanceType {
            ML_C4_2XLARGE = "ml.c4.2xlarge",
            ML_C4_4XLARGE = "ml.c4.4xlarge",
            ML_C4_8XLARGE = "ml.c4.8xlarge",
            ML_C4_LARGE = "ml.c4.large",
            ML_C4_XLARGE = "ml.c4.xlarge",
            ML_C5_18XLARGE = "ml.c5.18xlarge",
            ML_C5_2XLARGE = "ml.c5.2xlarge",
            ML_C5_4XLARGE = "ml.c5.4xlarge",
            ML_C5_9XLARGE = "ml.c5.9xlarge",
            ML_C5_LARGE = "ml.c5.large",
            ML_C5_XLARGE = "ml.c5.xlarge",
            ML_C5D_18XLARGE = "ml.c5d.18xlarge",
            ML_C5D_2XLARGE = "ml.c5d.2xlarge",
            ML_C5D_4XLARGE = "ml.c5d.4xlarge",
            ML_C5D_9XLARGE = "ml.c5d.9xlarge",
            ML_C5D_LARGE = "ml.c5d.large",
            ML_C5D_XLARGE = "ml.c5d.xlarge",
            ML_C6G_12XLARGE = "ml.c6g.12xlarge",
            ML_C6G_16XLARGE = "ml.c6g.16xlarge",
            ML_C6G_2XLARGE = "ml.c6g.2xlarge",
            ML_C6G_4XLARGE = "ml.c6g.4xlarge",
            ML_C6G_8XLARGE = "ml.c6g.8xlarge",
            ML_C6G_LARGE = "ml.c6g.large",
            ML_C6G_XLARGE = "ml.c6g.xlarge",
            ML_C6GD_12XLARGE = "ml.c6gd.12xlarge",
            ML_C6GD_16XLARGE = "ml.c6gd.16xlarge",
            ML_C6GD_2XLARGE = "ml.c6gd.2xlarge",
            ML_C6GD_4XLARGE = "ml.c6gd.4xlarge",
            ML_C6GD_8XLARGE = "ml.c6gd.8xlarge",
            ML_C6GD_LARGE = "ml.c6gd.large",
            ML_C6GD_XLARGE = "ml.c6gd.xlarge",
            ML_C6GN_12XLARGE = "ml.c6gn.12xlarge",
            ML_C6GN_16XLARGE = "ml.c6gn.16xlarge",
            ML_C6GN_2XLARGE = "ml.c6gn.2xlarge",
            ML_C6GN_4XLARGE = "ml.c6gn.4xlarge",
            ML_C6GN_8XLARGE = "ml.c6gn.8xlarge",
            ML_C6GN_LARGE = "ml.c6gn.large",
            ML_C6GN_XLARGE = "ml.c6gn.xlarge",
            ML_C6I_12XLARGE = "ml.c6i.12xlarge",
            ML_C6I_16XLARGE = "ml.c6i.16xlarge",
            ML_C6I_24XLARGE = "ml.c6i.24xlarge",
            ML_C6I_2XLARGE = "ml.c6i.2xlarge",
            ML_C6I_32XLARGE = "ml.c6i.32xlarge",
            ML_C6I_4XLARGE = "ml.c6i.4xlarge",
            ML_C6I_8XLARGE = "ml.c6i.8xlarge",
            ML_C6I_LARGE = "ml.c6i.large",
            ML_C6I_XLARGE = "ml.c6i.xlarge",
            ML_C6IN_12XLARGE = "ml.c6in.12xlarge",
            ML_C6IN_16XLARGE = "ml.c6in.16xlarge",
            ML_C6IN_24XLARGE = "ml.c6in.24xlarge",
            ML_C6IN_2XLARGE = "ml.c6in.2xlarge",
            ML_C6IN_32XLARGE = "ml.c6in.32xlarge",
            ML_C6IN_4XLARGE = "ml.c6in.4xlarge",
            ML_C6IN_8XLARGE = "ml.c6in.8xlarge",
            ML_C6IN_LARGE = "ml.c6in.large",
            ML_C6IN_XLARGE = "ml.c6in.xlarge",
            ML_C7G_12XLARGE = "ml.c7g.12xlarge",
            ML_C7G_16XLARGE = "ml.c7g.16xlarge",
            ML_C7G_2XLARGE = "ml.c7g.2xlarge",
            ML_C7G_4XLARGE = "ml.c7g.4xlarge",
            ML_C7G_8XLARGE = "ml.c7g.8xlarge",
            ML_C7G_LARGE = "ml.c7g.large",
            ML_C7G_XLARGE = "ml.c7g.xlarge",
            ML_C7I_12XLARGE = "ml.c7i.12xlarge",
            ML_C7I_16XLARGE = "ml.c7i.16xlarge",
            ML_C7I_24XLARGE = "ml.c7i.24xlarge",
            ML_C7I_2XLARGE = "ml.c7i.2xlarge",
            ML_C7I_48XLARGE = "ml.c7i.48xlarge",
            ML_C7I_4XLARGE = "ml.c7i.4xlarge",
            ML_C7I_8XLARGE = "ml.c7i.8xlarge",
            ML_C7I_LARGE = "ml.c7i.large",
            ML_C7I_XLARGE = "ml.c7i.xlarge",
            ML_C8G_12XLARGE = "ml.c8g.12xlarge",
            ML_C8G_16XLARGE = "ml.c8g.16xlarge",
            ML_C8G_24XLARGE = "ml.c8g.24xlarge",
            ML_C8G_2XLARGE = "ml.c8g.2xlarge",
            ML_C8G_48XLARGE = "ml.c8g.48xlarge",
            ML_C8G_4XLARGE = "ml.c8g.4xlarge",
            ML_C8G_8XLARGE = "ml.c8g.8xlarge",
            ML_C8G_LARGE = "ml.c8g.large",
            ML_C8G_MEDIUM = "ml.c8g.medium",
            ML_C8G_XLARGE = "ml.c8g.xlarge",
            ML_DL1_24XLARGE = "ml.dl1.24xlarge",
            ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
            ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
            ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
            ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
            ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
            ML_G4DN_XLARGE = "ml.g4dn.xlarge",
            ML_G5_12XLARGE = "ml.g5.12xlarge",
            ML_G5_16XLARGE = "ml.g5.16xlarge",
            ML_G5_24XLARGE = "ml.g5.24xlarge",
            ML_G5_2XLARGE = "ml.g5.2xlarge",
            ML_G5_48XLARGE = "ml.g5.48xlarge",
            ML_G5_4XLARGE = "ml.g5.4xlarge",
            ML_G5_8XLARGE = "ml.g5.8xlarge",
            ML_G5_XLARGE = "ml.g5.xlarge",
            ML_G6_12XLARGE = "ml.g6.12xlarge",
            ML_G6_16XLARGE = "ml.g6.16xlarge",
            ML_G6_24XLARGE = "ml.g6.24xlarge",
            ML_G6_2XLARGE = "ml.g6.2xlarge",
            ML_G6_48XLARGE = "ml.g6.48xlarge",
            ML_G6_4XLARGE = "ml.g6.4xlarge",
            ML_G6_8XLARGE = "ml.g6.8xlarge",
            ML_G6_XLARGE = "ml.g6.xlarge",
            ML_G6E_12XLARGE = "ml.g6e.12xlarge",
            ML_G6E_16XLARGE = "ml.g6e.16xlarge",
            ML_G6E_24XLARGE = "ml.g6e.24xlarge",
            ML_G6E_2XLARGE = "ml.g6e.2xlarge",
            ML_G6E_48XLARGE = "ml.g6e.48xlarge",
            ML_G6E_4XLARGE = "ml.g6e.4xlarge",
            ML_G6E_8XLARGE = "ml.g6e.8xlarge",
            ML_G6E_XLARGE = "ml.g6e.xlarge",
            ML_G7_12XLARGE = "ml.g7.12xlarge",
            ML_G7_24XLARGE = "ml.g7.24xlarge",
            ML_G7_2XLARGE = "ml.g7.2xlarge",
            ML_G7_48XLARGE = "ml.g7.48xlarge",
            ML_G7_4XLARGE = "ml.g7.4xlarge",
            ML_G7_8XLARGE = "ml.g7.8xlarge",
            ML_G7E_12XLARGE = "ml.g7e.12xlarge",
            ML_G7E_24XLARGE = "ml.g7e.24xlarge",
            ML_G7E_2XLARGE = "ml.g7e.2xlarge",
            ML_G7E_48XLARGE = "ml.g7e.48xlarge",
            ML_G7E_4XLARGE = "ml.g7e.4xlarge",
            ML_G7E_8XLARGE = "ml.g7e.8xlarge",
            ML_INF1_24XLARGE = "ml.inf1.24xlarge",
            ML_INF1_2XLARGE = "ml.inf1.2xlarge",
            ML_INF1_6XLARGE = "ml.inf1.6xlarge",
            ML_INF1_XLARGE = "ml.inf1.xlarge",
            ML_INF2_24XLARGE = "ml.inf2.24xlarge",
            ML_INF2_48XLARGE = "ml.inf2.48xlarge",
            ML_INF2_8XLARGE = "ml.inf2.8xlarge",
            ML_INF2_XLARGE = "ml.inf2.xlarge",
            ML_M4_10XLARGE = "ml.m4.10xlarge",
            ML_M4_16XLARGE = "ml.m4.16xlarge",
            ML_M4_2XLARGE = "ml.m4.2xlarge",
            ML_M4_4XLARGE = "ml.m4.4xlarge",
            ML_M4_XLARGE = "ml.m4.xlarge",
            ML_M5_12XLARGE = "ml.m5.12xlarge",
            ML_M5_24XLARGE = "ml.m5.24xlarge",
            ML_M5_2XLARGE = "ml.m5.2xlarge",
            ML_M5_4XLARGE = "ml.m5.4xlarge",
            ML_M5_LARGE = "ml.m5.large",
            ML_M5_XLARGE = "ml.m5.xlarge",
            ML_M5D_12XLARGE = "ml.m5d.12xlarge",
            ML_M5D_24XLARGE = "ml.m5d.24xlarge",
            ML_M5D_2XLARGE = "ml.m5d.2xlarge",
            ML_M5D_4XLARGE = "ml.m5d.4xlarge",
            ML_M5D_LARGE = "ml.m5d.large",
            ML_M5D_XLARGE = "ml.m5d.xlarge",
            ML_M6G_12XLARGE = "ml.m6g.12xlarge",
            ML_M6G_16XLARGE = "ml.m6g.16xlarge",
            ML_M6G_2XLARGE = "ml.m6g.2xlarge",
            ML_M6G_4XLARGE = "ml.m6g.4xlarge",
            ML_M6G_8XLARGE = "ml.m6g.8xlarge",
            ML_M6G_LARGE = "ml.m6g.large",
            ML_M6G_XLARGE = "ml.m6g.xlarge",
            ML_M6GD_12XLARGE = "ml.m6gd.12xlarge",
            ML_M6GD_16XLARGE = "ml.m6gd.16xlarge",
            ML_M6GD_2XLARGE = "ml.m6gd.2xlarge",
            ML_M6GD_4XLARGE = "ml.m6gd.4xlarge",
            ML_M6GD_8XLARGE = "ml.m6gd.8xlarge",
            ML_M6GD_LARGE = "ml.m6gd.large",
            ML_M6GD_XLARGE = "ml.m6gd.xlarge",
            ML_M6I_12XLARGE = "ml.m6i.12xlarge",
            ML_M6I_16XLARGE = "ml.m6i.16xlarge",
            ML_M6I_24XLARGE = "ml.m6i.24xlarge",
            ML_M6I_2XLARGE = "ml.m6i.2xlarge",
            ML_M6I_32XLARGE = "ml.m6i.32xlarge",
            ML_M6I_4XLARGE = "ml.m6i.4xlarge",
            ML_M6I_8XLARGE = "ml.m6i.8xlarge",
            ML_M6I_LARGE = "ml.m6i.large",
            ML_M6I_XLARGE = "ml.m6i.xlarge",
            ML_M7I_12XLARGE = "ml.m7i.12xlarge",
            ML_M7I_16XLARGE = "ml.m7i.16xlarge",
            ML_M7I_24XLARGE = "ml.m7i.24xlarge",
            ML_M7I_2XLARGE = "ml.m7i.2xlarge",
            ML_M7I_48XLARGE = "ml.m7i.48xlarge",
            ML_M7I_4XLARGE = "ml.m7i.4xlarge",
            ML_M7I_8XLARGE = "ml.m7i.8xlarge",
            ML_M7I_LARGE = "ml.m7i.large",
            ML_M7I_XLARGE = "ml.m7i.xlarge",
            ML_M8G_12XLARGE = "ml.m8g.12xlarge",
            ML_M8G_16XLARGE = "ml.m8g.16xlarge",
            ML_M8G_24XLARGE = "ml.m8g.24xlarge",
            ML_M8G_2XLARGE = "ml.m8g.2xlarge",
            ML_M8G_48XLARGE = "ml.m8g.48xlarge",
            ML_M8G_4XLARGE = "ml.m8g.4xlarge",
            ML_M8G_8XLARGE = "ml.m8g.8xlarge",
            ML_M8G_LARGE = "ml.m8g.large",
            ML_M8G_MEDIUM = "ml.m8g.medium",
            ML_M8G_XLARGE = "ml.m8g.xlarge",
            ML_P2_16XLARGE = "ml.p2.16xlarge",
            ML_P2_8XLARGE = "ml.p2.8xlarge",
            ML_P2_XLARGE = "ml.p2.xlarge",
            ML_P3_16XLARGE = "ml.p3.16xlarge",
            ML_P3_2XLARGE = "ml.p3.2xlarge",
            ML_P3_8XLARGE = "ml.p3.8xlarge",
            ML_P4D_24XLARGE = "ml.p4d.24xlarge",
            ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
            ML_P5_48XLARGE = "ml.p5.48xlarge",
            ML_P5_4XLARGE = "ml.p5.4xlarge",
            ML_P5E_48XLARGE = "ml.p5e.48xlarge",
            ML_P5EN_48XLARGE = "ml.p5en.48xlarge",
            ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge",
            ML_P6_B300_48XLARGE = "ml.p6-b300.48xlarge",
            ML_P6E_GB200_36XLARGE = "ml.p6e-gb200.36xlarge",
            ML_R5_12XLARGE = "ml.r5.12xlarge",
            ML_R5_24XLARGE = "ml.r5.24xlarge",
            ML_R5_2XLARGE = "ml.r5.2xlarge",
            ML_R5_4XLARGE = "ml.r5.4xlarge",
            ML_R5_LARGE = "ml.r5.large",
            ML_R5_XLARGE = "ml.r5.xlarge",
            ML_R5D_12XLARGE = "ml.r5d.12xlarge",
            ML_R5D_24XLARGE = "ml.r5d.24xlarge",
            ML_R5D_2XLARGE = "ml.r5d.2xlarge",
            ML_R5D_4XLARGE = "ml.r5d.4xlarge",
            ML_R5D_LARGE = "ml.r5d.large",
            ML_R5D_XLARGE = "ml.r5d.xlarge",
            ML_R6G_12XLARGE = "ml.r6g.12xlarge",
            ML_R6G_16XLARGE = "ml.r6g.16xlarge",
            ML_R6G_2XLARGE = "ml.r6g.2xlarge",
            ML_R6G_4XLARGE = "ml.r6g.4xlarge",
            ML_R6G_8XLARGE = "ml.r6g.8xlarge",
            ML_R6G_LARGE = "ml.r6g.large",
            ML_R6G_XLARGE = "ml.r6g.xlarge",
            ML_R6GD_12XLARGE = "ml.r6gd.12xlarge",
            ML_R6GD_16XLARGE = "ml.r6gd.16xlarge",
            ML_R6GD_2XLARGE = "ml.r6gd.2xlarge",
            ML_R6GD_4XLARGE = "ml.r6gd.4xlarge",
            ML_R6GD_8XLARGE = "ml.r6gd.8xlarge",
            ML_R6GD_LARGE = "ml.r6gd.large",
            ML_R6GD_XLARGE = "ml.r6gd.xlarge",
            ML_R6I_12XLARGE = "ml.r6i.12xlarge",
            ML_R6I_16XLARGE = "ml.r6i.16xlarge",
            ML_R6I_24XLARGE = "ml.r6i.24xlarge",
            ML_R6I_2XLARGE = "ml.r6i.2xlarge",
            ML_R6I_32XLARGE = "ml.r6i.32xlarge",
            ML_R6I_4XLARGE = "ml.r6i.4xlarge",
            ML_R6I_8XLARGE = "ml.r6i.8xlarge",
            ML_R6I_LARGE = "ml.r6i.large",
            ML_R6I_XLARGE = "ml.r6i.xlarge",
            ML_R7GD_12XLARGE = "ml.r7gd.12xlarge",
            ML_R7GD_16XLARGE = "ml.r7gd.16xlarge",
            ML_R7GD_2XLARGE = "ml.r7gd.2xlarge",
            ML_R7GD_4XLARGE = "ml.r7gd.4xlarge",
            ML_R7GD_8XLARGE = "ml.r7gd.8xlarge",
            ML_R7GD_LARGE = "ml.r7gd.large",
            ML_R7GD_MEDIUM = "ml.r7gd.medium",
            ML_R7GD_XLARGE = "ml.r7gd.xlarge",
            ML_R7I_12XLARGE = "ml.r7i.12xlarge",
            ML_R7I_16XLARGE = "ml.r7i.16xlarge",
            ML_R7I_24XLARGE = "ml.r7i.24xlarge",
            ML_R7I_2XLARGE = "ml.r7i.2xlarge",
            ML_R7I_48XLARGE = "ml.r7i.48xlarge",
            ML_R7I_4XLARGE = "ml.r7i.4xlarge",
            ML_R7I_8XLARGE = "ml.r7i.8xlarge",
            ML_R7I_LARGE = "ml.r7i.large",
            ML_R7I_XLARGE = "ml.r7i.xlarge",
            ML_R8G_12XLARGE = "ml.r8g.12xlarge",
            ML_R8G_16XLARGE = "ml.r8g.16xlarge",
            ML_R8G_24XLARGE = "ml.r8g.24xlarge",
            ML_R8G_2XLARGE = "ml.r8g.2xlarge",
            ML_R8G_48XLARGE = "ml.r8g.48xlarge",
            ML_R8G_4XLARGE = "ml.r8g.4xlarge",
            ML_R8G_8XLARGE = "ml.r8g.8xlarge",
            ML_R8G_LARGE = "ml.r8g.large",
            ML_R8G_MEDIUM = "ml.r8g.medium",
            ML_R8G_XLARGE = "ml.r8g.xlarge",
            ML_T2_2XLARGE = "ml.t2.2xlarge",
            ML_T2_LARGE = "ml.t2.large",
            ML_T2_MEDIUM = "ml.t2.medium",
            ML_T2_XLARGE = "ml.t2.xlarge",
            ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
            ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
            ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
            ML_TRN2_48XLARGE = "ml.trn2.48xlarge",
        }
    }

    values! {
        /// `RoutingStrategy` of `AWS::SageMaker::EndpointConfig`.
        RoutingStrategy {
            LEAST_OUTSTANDING_REQUESTS = "LEAST_OUTSTANDING_REQUESTS",
            PREFIX_AWARE = "PREFIX_AWARE",
            RANDOM = "RANDOM",
        }
    }

    values! {
        /// `Status` of `AWS::SageMaker::EndpointConfig`.
        Status {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `Strategy` of `AWS::SageMaker::EndpointConfig`.
        Strategy {
            CONSOLIDATION = "CONSOLIDATION",
            IDLE_RELEASE = "IDLE_RELEASE",
        }
    }
}

resource! {
    /// `AWS::SageMaker::Experiment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experiment.html).
    Experiment = "AWS::SageMaker::Experiment", Ref = Arn;
    tags "Tags" List;
    new (experiment_name: Str = "ExperimentName");
    set {
        /// `Description`: at most 3072 characters. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 120 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `ExperimentName`: 1 to 120 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Update: replaces.
        experiment_name: Str = "ExperimentName";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<experiment::Tags> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref arn;
}

/// Property types of `AWS::SageMaker::Experiment`.
pub mod experiment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::context::Tags;
}

resource! {
    /// `AWS::SageMaker::ExperimentTrialComponent`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experimenttrialcomponent.html).
    ExperimentTrialComponent = "AWS::SageMaker::ExperimentTrialComponent", Ref = Str;
    new (trial_component_name: Str = "TrialComponentName");
    set {
        /// `DisplayName`. Update: in place.
        display_name: Str = "DisplayName";
        /// `EndTime`. Update: in place.
        end_time: Str = "EndTime";
        /// `MetadataProperties`. Update: replaces.
        metadata_properties: experiment_trial_component::MetadataProperties = "MetadataProperties";
        /// `StartTime`. Update: in place.
        start_time: Str = "StartTime";
        /// `Status`. Update: in place.
        status: experiment_trial_component::Status = "Status";
        /// `Tags`. Update: in place.
        tags: List<experiment_trial_component::TagsItems> = "Tags";
        /// `TrialComponentName`. Update: replaces.
        trial_component_name: Str = "TrialComponentName";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `LineageGroupArn`
        lineage_group_arn: Arn = "LineageGroupArn";
    }
    ref id;
}

/// Property types of `AWS::SageMaker::ExperimentTrialComponent`.
pub mod experiment_trial_component {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `MetadataProperties` of `AWS::SageMaker::ExperimentTrialComponent`.
        MetadataProperties;
        new ();
        set {
            /// `CommitId`. Update: replaces.
            commit_id: Str = "CommitId";
            /// `GeneratedBy`. Update: replaces.
            generated_by: Str = "GeneratedBy";
            /// `ProjectId`. Update: replaces.
            project_id: Str = "ProjectId";
            /// `Repository`. Update: replaces.
            repository: Str = "Repository";
        }
    }

    property! {
        /// `Status` of `AWS::SageMaker::ExperimentTrialComponent`.
        Status;
        new ();
        set {
            /// `Message`. Update: in place.
            message: Str = "Message";
            /// `PrimaryStatus`. Update: in place.
            primary_status: Str = "PrimaryStatus";
        }
    }

    property! {
        /// `TagsItems` of `AWS::SageMaker::ExperimentTrialComponent`.
        TagsItems;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::SageMaker::FeatureGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html).
    FeatureGroup = "AWS::SageMaker::FeatureGroup", Ref = Str;
    tags "Tags" List;
    new_with FeatureGroupRequired {
        /// `FeatureGroupName`: 1 to 64 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Update: replaces.
        feature_group_name: Str = "FeatureGroupName",
        /// `RecordIdentifierFeatureName`: 1 to 64 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Update: replaces.
        record_identifier_feature_name: Str = "RecordIdentifierFeatureName",
        /// `EventTimeFeatureName`: 1 to 64 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Update: replaces.
        event_time_feature_name: Str = "EventTimeFeatureName",
        /// `FeatureDefinitions`: 1 to 2500 items. Update: in place.
        feature_definitions: List<feature_group::FeatureDefinition> = "FeatureDefinitions",
    }
    set {
        /// `Description`: at most 128 characters. Update: replaces.
        description: Str = "Description";
        /// `EventTimeFeatureName`: 1 to 64 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Update: replaces.
        event_time_feature_name: Str = "EventTimeFeatureName";
        /// `FeatureDefinitions`: 1 to 2500 items. Update: in place.
        feature_definitions: List<feature_group::FeatureDefinition> = "FeatureDefinitions";
        /// `FeatureGroupName`: 1 to 64 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Update: replaces.
        feature_group_name: Str = "FeatureGroupName";
        /// `OfflineStoreConfig`. Update: replaces.
        offline_store_config: feature_group::OfflineStoreConfig = "OfflineStoreConfig";
        /// `OnlineStoreConfig`. Update: may replace.
        online_store_config: feature_group::OnlineStoreConfig = "OnlineStoreConfig";
        /// `RecordIdentifierFeatureName`: 1 to 64 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Update: replaces.
        record_identifier_feature_name: Str = "RecordIdentifierFeatureName";
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<feature_group::Tag> = "Tags";
        /// `ThroughputConfig`. Update: in place.
        throughput_config: feature_group::ThroughputConfig = "ThroughputConfig";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `FeatureGroupStatus`
        feature_group_status: Str = "FeatureGroupStatus";
    }
    ref feature_group_name;
}

/// Property types of `AWS::SageMaker::FeatureGroup`.
pub mod feature_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_quality_job_definition::Tag;

    property! {
        /// `DataCatalogConfig` of `AWS::SageMaker::FeatureGroup`.
        DataCatalogConfig;
        new_with DataCatalogConfigRequired {
            /// `TableName`: 1 to 255 characters. Update: replaces.
            table_name: Str = "TableName",
            /// `Catalog`: 1 to 255 characters. Update: replaces.
            catalog: Str = "Catalog",
            /// `Database`: 1 to 255 characters. Update: replaces.
            database: Str = "Database",
        }
        set {
        }
    }

    property! {
        /// `FeatureDefinition` of `AWS::SageMaker::FeatureGroup`.
        FeatureDefinition;
        new (feature_name: Str = "FeatureName", feature_type: FeatureType = "FeatureType");
        set {
        }
    }

    property! {
        /// `OfflineStoreConfig` of `AWS::SageMaker::FeatureGroup`.
        OfflineStoreConfig;
        new (s3_storage_config: S3StorageConfig = "S3StorageConfig");
        set {
            /// `DataCatalogConfig`. Update: replaces.
            data_catalog_config: DataCatalogConfig = "DataCatalogConfig";
            /// `DisableGlueTableCreation`. Update: replaces.
            disable_glue_table_creation: Bool = "DisableGlueTableCreation";
            /// `TableFormat`. Update: replaces.
            table_format: TableFormat = "TableFormat";
        }
    }

    property! {
        /// `OnlineStoreConfig` of `AWS::SageMaker::FeatureGroup`.
        OnlineStoreConfig;
        new ();
        set {
            /// `EnableOnlineStore`. Update: replaces.
            enable_online_store: Bool = "EnableOnlineStore";
            /// `SecurityConfig`. Update: replaces.
            security_config: OnlineStoreSecurityConfig = "SecurityConfig";
            /// `StorageType`. Update: replaces.
            storage_type: StorageType = "StorageType";
            /// `TtlDuration`. Update: may replace.
            ttl_duration: TtlDuration = "TtlDuration";
        }
    }

    property! {
        /// `OnlineStoreSecurityConfig` of `AWS::SageMaker::FeatureGroup`.
        OnlineStoreSecurityConfig;
        new ();
        set {
            /// `KmsKeyId`: at most 2048 characters, `^[a-zA-Z0-9:/_-]*$`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `S3StorageConfig` of `AWS::SageMaker::FeatureGroup`.
        S3StorageConfig;
        new (s3_uri: Str = "S3Uri");
        set {
            /// `KmsKeyId`: at most 2048 characters, `^[a-zA-Z0-9:/_-]*$`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `ThroughputConfig` of `AWS::SageMaker::FeatureGroup`.
        ThroughputConfig;
        new (throughput_mode: ThroughputMode = "ThroughputMode");
        set {
            /// `ProvisionedReadCapacityUnits`: 0 to 10 000 000. Update: in place.
            provisioned_read_capacity_units: Int = "ProvisionedReadCapacityUnits";
            /// `ProvisionedWriteCapacityUnits`: 0 to 10 000 000. Update: in place.
            provisioned_write_capacity_units: Int = "ProvisionedWriteCapacityUnits";
        }
    }

    property! {
        /// `TtlDuration` of `AWS::SageMaker::FeatureGroup`.
        TtlDuration;
        new ();
        set {
            /// `Unit`. Update: may replace.
            unit: Unit = "Unit";
            /// `Value`: at least 1. Update: may replace.
            value: Int = "Value";
        }
    }

    values! {
        /// `FeatureType` of `AWS::SageMaker::FeatureGroup`.
        FeatureType {
            INTEGRAL = "Integral",
            FRACTIONAL = "Fractional",
            STRING = "String",
        }
    }

    values! {
        /// `StorageType` of `AWS::SageMaker::FeatureGroup`.
        StorageType {
            STANDARD = "Standard",
            IN_MEMORY = "InMemory",
        }
    }

    values! {
        /// `TableFormat` of `AWS::SageMaker::FeatureGroup`.
        TableFormat {
            ICEBERG = "Iceberg",
            GLUE = "Glue",
        }
    }

    values! {
        /// `ThroughputMode` of `AWS::SageMaker::FeatureGroup`.
        ThroughputMode {
            ON_DEMAND = "OnDemand",
            PROVISIONED = "Provisioned",
        }
    }

    values! {
        /// `Unit` of `AWS::SageMaker::FeatureGroup`.
        Unit {
            SECONDS = "Seconds",
            MINUTES = "Minutes",
            HOURS = "Hours",
            DAYS = "Days",
            WEEKS = "Weeks",
        }
    }
}

resource! {
    /// `AWS::SageMaker::Hub`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-hub.html).
    Hub = "AWS::SageMaker::Hub", Ref = Arn;
    tags "Tags" List;
    new_with HubRequired {
        /// `HubName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        hub_name: Str = "HubName",
        /// `HubDescription`: at most 1023 characters, `.*`. Update: in place.
        hub_description: Str = "HubDescription",
    }
    set {
        /// `HubDescription`: at most 1023 characters, `.*`. Update: in place.
        hub_description: Str = "HubDescription";
        /// `HubDisplayName`: at most 255 characters, `.*`. Update: in place.
        hub_display_name: Str = "HubDisplayName";
        /// `HubName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        hub_name: Str = "HubName";
        /// `HubSearchKeywords`: at most 50 items, at most 255 characters, `^[^A-Z]*$`. Update: in place.
        hub_search_keywords: List<Str> = "HubSearchKeywords";
        /// `S3StorageConfig`. Update: replaces.
        s3_storage_config: hub::S3StorageConfig = "S3StorageConfig";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<hub::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `HubStatus`
        hub_status: Str = "HubStatus";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref hub_arn;
}

/// Property types of `AWS::SageMaker::Hub`.
pub mod hub {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `S3StorageConfig` of `AWS::SageMaker::Hub`.
        S3StorageConfig;
        new ();
        set {
            /// `S3OutputPath`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            s3_output_path: Str = "S3OutputPath";
        }
    }
}

resource! {
    /// `AWS::SageMaker::HumanTaskUi`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-humantaskui.html).
    HumanTaskUi = "AWS::SageMaker::HumanTaskUi", Ref = Arn;
    tags "Tags" List;
    new (human_task_ui_name: Str = "HumanTaskUiName");
    set {
        /// `HumanTaskUiName`: 1 to 63 characters, `^[a-z0-9](-*[a-z0-9])*$`. Update: replaces.
        human_task_ui_name: Str = "HumanTaskUiName";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<human_task_ui::Tag> = "Tags";
        /// `UiTemplate`. Update: replaces.
        ui_template: human_task_ui::UiTemplate = "UiTemplate";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
    }
    ref human_task_ui_arn;
}

/// Property types of `AWS::SageMaker::HumanTaskUi`.
pub mod human_task_ui {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `UiTemplate` of `AWS::SageMaker::HumanTaskUi`.
        UiTemplate;
        new (content: Str = "Content");
        set {
        }
    }
}

resource! {
    /// `AWS::SageMaker::Image`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-image.html).
    Image = "AWS::SageMaker::Image", Ref = Arn;
    tags "Tags" List;
    new (image_name: Str = "ImageName", image_role_arn: IamRoleArn = "ImageRoleArn");
    set {
        /// `ImageDescription`: 1 to 512 characters, `.+`. Update: in place.
        image_description: Str = "ImageDescription";
        /// `ImageDisplayName`: 1 to 128 characters, `^[A-Za-z0-9 -_]+$`. Update: in place.
        image_display_name: Str = "ImageDisplayName";
        /// `ImageName`: 1 to 63 characters, `^[a-zA-Z0-9]([-.]?[a-zA-Z0-9])*$`. Update: replaces.
        image_name: Str = "ImageName";
        /// `ImageRoleArn`: 1 to 256 characters, `^arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*$`. Update: in place.
        image_role_arn: IamRoleArn = "ImageRoleArn";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<image::Tag> = "Tags";
    }
    get {
    }
    ref image_arn;
}

/// Property types of `AWS::SageMaker::Image`.
pub mod image {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;
}

resource! {
    /// `AWS::SageMaker::ImageVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-imageversion.html).
    ImageVersion = "AWS::SageMaker::ImageVersion", Ref = Arn;
    new_with ImageVersionRequired {
        /// `ImageName`: 1 to 63 characters, `^[A-Za-z0-9]([-.]?[A-Za-z0-9])*$`. Update: replaces.
        image_name: Str = "ImageName",
        /// `BaseImage`: 1 to 255 characters, `.+`. Update: replaces.
        base_image: Str = "BaseImage",
    }
    set {
        /// `Alias`: 1 to 128 characters, `(?!^[.-])^([a-zA-Z0-9-_.]+)$`. Update: in place.
        alias: Str = "Alias";
        /// `Aliases`: 1 to 128 characters, `(?!^[.-])^([a-zA-Z0-9-_.]+)$`. Update: in place.
        aliases: List<Str> = "Aliases";
        /// `BaseImage`: 1 to 255 characters, `.+`. Update: replaces.
        base_image: Str = "BaseImage";
        /// `Horovod`. Update: in place.
        horovod: Bool = "Horovod";
        /// `ImageName`: 1 to 63 characters, `^[A-Za-z0-9]([-.]?[A-Za-z0-9])*$`. Update: replaces.
        image_name: Str = "ImageName";
        /// `JobType`. Update: in place.
        job_type: image_version::JobType = "JobType";
        /// `MLFramework`: 1 to 128 characters, `^[a-zA-Z]+ ?\d+\.\d+(\.\d+)?$`. Update: in place.
        ml_framework: Str = "MLFramework";
        /// `Processor`. Update: in place.
        processor: image_version::Processor = "Processor";
        /// `ProgrammingLang`: 1 to 128 characters, `^[a-zA-Z]+ ?\d+\.\d+(\.\d+)?$`. Update: in place.
        programming_lang: Str = "ProgrammingLang";
        /// `ReleaseNotes`: 1 to 255 characters, `.*`. Update: in place.
        release_notes: Str = "ReleaseNotes";
        /// `VendorGuidance`. Update: in place.
        vendor_guidance: image_version::VendorGuidance = "VendorGuidance";
    }
    get {
        /// `ContainerImage`
        container_image: Str = "ContainerImage";
        /// `ImageArn`
        image_arn: Arn = "ImageArn";
        /// `Version`
        version: Int = "Version";
    }
    ref image_version_arn;
}

/// Property types of `AWS::SageMaker::ImageVersion`.
pub mod image_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `JobType` of `AWS::SageMaker::ImageVersion`.
        JobType {
            TRAINING = "TRAINING",
            INFERENCE = "INFERENCE",
            NOTEBOOK_KERNEL = "NOTEBOOK_KERNEL",
        }
    }

    values! {
        /// `Processor` of `AWS::SageMaker::ImageVersion`.
        Processor {
            CPU = "CPU",
            GPU = "GPU",
        }
    }

    values! {
        /// `VendorGuidance` of `AWS::SageMaker::ImageVersion`.
        VendorGuidance {
            NOT_PROVIDED = "NOT_PROVIDED",
            STABLE = "STABLE",
            TO_BE_ARCHIVED = "TO_BE_ARCHIVED",
            ARCHIVED = "ARCHIVED",
        }
    }
}

resource! {
    /// `AWS::SageMaker::InferenceComponent`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferencecomponent.html).
    InferenceComponent = "AWS::SageMaker::InferenceComponent", Ref = Arn;
    tags "Tags" List;
    new (endpoint_name: Str = "EndpointName");
    set {
        /// `DeploymentConfig`. Update: in place.
        deployment_config: inference_component::InferenceComponentDeploymentConfig = "DeploymentConfig";
        /// `EndpointArn`: 1 to 256 characters. Update: in place.
        endpoint_arn: Str = "EndpointArn";
        /// `EndpointName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
        endpoint_name: Str = "EndpointName";
        /// `InferenceComponentName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
        inference_component_name: Str = "InferenceComponentName";
        /// `RuntimeConfig`. Update: in place.
        runtime_config: inference_component::InferenceComponentRuntimeConfig = "RuntimeConfig";
        /// `Specification`. Update: in place.
        specification: inference_component::InferenceComponentSpecification = "Specification";
        /// `Specifications`: 2 to 5 items. Update: in place.
        specifications: List<inference_component::InferenceComponentSpecificationForInstanceType> = "Specifications";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<inference_component::Tag> = "Tags";
        /// `VariantName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
        variant_name: Str = "VariantName";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `FailureReason`
        failure_reason: Str = "FailureReason";
        /// `InferenceComponentStatus`
        inference_component_status: Str = "InferenceComponentStatus";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `RuntimeConfig.CurrentCopyCount`
        runtime_config_current_copy_count: Int = "RuntimeConfig.CurrentCopyCount";
        /// `RuntimeConfig.DesiredCopyCount`
        runtime_config_desired_copy_count: Int = "RuntimeConfig.DesiredCopyCount";
        /// `RuntimeConfig.PlacementStatus`
        runtime_config_placement_status: List<Str> = "RuntimeConfig.PlacementStatus";
        /// `Specification.Container.DeployedImage`
        specification_container_deployed_image: Json = "Specification.Container.DeployedImage";
        /// `Specification.Container.DeployedImage.ResolutionTime`
        specification_container_deployed_image_resolution_time: Str = "Specification.Container.DeployedImage.ResolutionTime";
        /// `Specification.Container.DeployedImage.ResolvedImage`
        specification_container_deployed_image_resolved_image: Str = "Specification.Container.DeployedImage.ResolvedImage";
        /// `Specification.Container.DeployedImage.SpecifiedImage`
        specification_container_deployed_image_specified_image: Str = "Specification.Container.DeployedImage.SpecifiedImage";
        /// `Specification.CurrentDataCacheConfig`
        specification_current_data_cache_config: Json = "Specification.CurrentDataCacheConfig";
        /// `Specification.CurrentDataCacheConfig.EnableCaching`
        specification_current_data_cache_config_enable_caching: Bool = "Specification.CurrentDataCacheConfig.EnableCaching";
    }
    ref inference_component_arn;
}

/// Property types of `AWS::SageMaker::InferenceComponent`.
pub mod inference_component {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Alarm` of `AWS::SageMaker::InferenceComponent`.
        Alarm;
        new (alarm_name: Str = "AlarmName");
        set {
        }
    }

    property! {
        /// `AutoRollbackConfiguration` of `AWS::SageMaker::InferenceComponent`.
        AutoRollbackConfiguration;
        new (alarms: List<Alarm> = "Alarms");
        set {
        }
    }

    property! {
        /// `ContainerMetricsConfig` of `AWS::SageMaker::InferenceComponent`.
        ContainerMetricsConfig;
        new (metrics_endpoints: List<MetricsEndpoint> = "MetricsEndpoints");
        set {
        }
    }

    property! {
        /// `DeployedImage` of `AWS::SageMaker::InferenceComponent`.
        DeployedImage;
        new ();
        set {
            /// `ResolutionTime`. Update: in place.
            resolution_time: Str = "ResolutionTime";
            /// `ResolvedImage`: at most 255 characters, `[\S]+`. Update: in place.
            resolved_image: Str = "ResolvedImage";
            /// `SpecifiedImage`: at most 255 characters, `[\S]+`. Update: in place.
            specified_image: Str = "SpecifiedImage";
        }
    }

    property! {
        /// `InferenceComponentAvailabilityZoneBalance` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentAvailabilityZoneBalance;
        new (enforcement_mode: AvailabilityZoneBalanceEnforcementMode = "EnforcementMode");
        set {
            /// `MaxImbalance`: 0 to 100. Update: in place.
            max_imbalance: Int = "MaxImbalance";
        }
    }

    property! {
        /// `InferenceComponentCapacitySize` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentCapacitySize;
        new (type_: InferenceComponentCapacitySizeType = "Type", value: Int = "Value");
        set {
        }
    }

    property! {
        /// `InferenceComponentComputeResourceRequirements` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentComputeResourceRequirements;
        new ();
        set {
            /// `MaxMemoryRequiredInMb`: at least 128. Update: in place.
            max_memory_required_in_mb: Int = "MaxMemoryRequiredInMb";
            /// `MinMemoryRequiredInMb`: at least 128. Update: in place.
            min_memory_required_in_mb: Int = "MinMemoryRequiredInMb";
            /// `NumberOfAcceleratorDevicesRequired`: at least 1. Update: in place.
            number_of_accelerator_devices_required: Num = "NumberOfAcceleratorDevicesRequired";
            /// `NumberOfCpuCoresRequired`: at least 0.25. Update: in place.
            number_of_cpu_cores_required: Num = "NumberOfCpuCoresRequired";
        }
    }

    property! {
        /// `InferenceComponentContainerSpecification` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentContainerSpecification;
        new ();
        set {
            /// `ArtifactUrl`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: in place.
            artifact_url: Str = "ArtifactUrl";
            /// `ContainerMetricsConfig`. Update: in place.
            container_metrics_config: ContainerMetricsConfig = "ContainerMetricsConfig";
            /// `DeployedImage`. Update: in place.
            deployed_image: DeployedImage = "DeployedImage";
            /// `Environment`. Update: in place.
            environment: Map<Str> = "Environment";
            /// `Image`: at most 255 characters, `[\S]+`. Update: in place.
            image: Str = "Image";
        }
    }

    property! {
        /// `InferenceComponentContainerSpecificationForInstanceType` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentContainerSpecificationForInstanceType;
        new ();
        set {
            /// `ArtifactUrl`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: in place.
            artifact_url: Str = "ArtifactUrl";
            /// `ContainerMetricsConfig`. Update: in place.
            container_metrics_config: ContainerMetricsConfig = "ContainerMetricsConfig";
            /// `Environment`. Update: in place.
            environment: Map<Str> = "Environment";
            /// `Image`: at most 255 characters, `[\S]+`. Update: in place.
            image: Str = "Image";
        }
    }

    property! {
        /// `InferenceComponentDataCacheConfig` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentDataCacheConfig;
        new (enable_caching: Bool = "EnableCaching");
        set {
        }
    }

    property! {
        /// `InferenceComponentDeploymentConfig` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentDeploymentConfig;
        new ();
        set {
            /// `AutoRollbackConfiguration`. Update: in place.
            auto_rollback_configuration: AutoRollbackConfiguration = "AutoRollbackConfiguration";
            /// `RollingUpdatePolicy`. Update: in place.
            rolling_update_policy: InferenceComponentRollingUpdatePolicy = "RollingUpdatePolicy";
        }
    }

    property! {
        /// `InferenceComponentPlacementStatus` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentPlacementStatus;
        new (instance_type: Str = "InstanceType", current_copy_count: Int = "CurrentCopyCount");
        set {
        }
    }

    property! {
        /// `InferenceComponentRollingUpdatePolicy` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentRollingUpdatePolicy;
        new ();
        set {
            /// `MaximumBatchSize`. Update: in place.
            maximum_batch_size: InferenceComponentCapacitySize = "MaximumBatchSize";
            /// `MaximumExecutionTimeoutInSeconds`: 600 to 28 800. Update: in place.
            maximum_execution_timeout_in_seconds: Int = "MaximumExecutionTimeoutInSeconds";
            /// `RollbackMaximumBatchSize`. Update: in place.
            rollback_maximum_batch_size: InferenceComponentCapacitySize = "RollbackMaximumBatchSize";
            /// `WaitIntervalInSeconds`: 0 to 3600. Update: in place.
            wait_interval_in_seconds: Int = "WaitIntervalInSeconds";
        }
    }

    property! {
        /// `InferenceComponentRuntimeConfig` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentRuntimeConfig;
        new ();
        set {
            /// `CopyCount`: at least 0. Update: in place.
            copy_count: Int = "CopyCount";
            /// `CurrentCopyCount`: at least 0. Update: in place.
            current_copy_count: Int = "CurrentCopyCount";
            /// `DesiredCopyCount`: at least 0. Update: in place.
            desired_copy_count: Int = "DesiredCopyCount";
            /// `PlacementStatus`. Update: in place.
            placement_status: List<InferenceComponentPlacementStatus> = "PlacementStatus";
        }
    }

    property! {
        /// `InferenceComponentSchedulingConfig` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentSchedulingConfig;
        new (placement_strategy: InferenceComponentPlacementStrategy = "PlacementStrategy", availability_zone_balance: InferenceComponentAvailabilityZoneBalance = "AvailabilityZoneBalance");
        set {
        }
    }

    property! {
        /// `InferenceComponentSpecification` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentSpecification;
        new ();
        set {
            /// `BaseInferenceComponentName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
            base_inference_component_name: Str = "BaseInferenceComponentName";
            /// `ComputeResourceRequirements`. Update: in place.
            compute_resource_requirements: InferenceComponentComputeResourceRequirements = "ComputeResourceRequirements";
            /// `Container`. Update: in place.
            container: InferenceComponentContainerSpecification = "Container";
            /// `CurrentDataCacheConfig`. Update: in place.
            current_data_cache_config: InferenceComponentDataCacheConfig = "CurrentDataCacheConfig";
            /// `DataCacheConfig`. Update: in place.
            data_cache_config: InferenceComponentDataCacheConfig = "DataCacheConfig";
            /// `ModelName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
            model_name: Str = "ModelName";
            /// `SchedulingConfig`. Update: in place.
            scheduling_config: InferenceComponentSchedulingConfig = "SchedulingConfig";
            /// `StartupParameters`. Update: in place.
            startup_parameters: InferenceComponentStartupParameters = "StartupParameters";
        }
    }

    property! {
        /// `InferenceComponentSpecificationForInstanceType` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentSpecificationForInstanceType;
        new (instance_type: Str = "InstanceType");
        set {
            /// `ComputeResourceRequirements`. Update: in place.
            compute_resource_requirements: InferenceComponentComputeResourceRequirements = "ComputeResourceRequirements";
            /// `Container`. Update: in place.
            container: InferenceComponentContainerSpecificationForInstanceType = "Container";
            /// `CurrentDataCacheConfig`. Update: in place.
            current_data_cache_config: InferenceComponentDataCacheConfig = "CurrentDataCacheConfig";
            /// `DataCacheConfig`. Update: in place.
            data_cache_config: InferenceComponentDataCacheConfig = "DataCacheConfig";
            /// `ModelName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
            model_name: Str = "ModelName";
            /// `SchedulingConfig`. Update: in place.
            scheduling_config: InferenceComponentSchedulingConfig = "SchedulingConfig";
            /// `StartupParameters`. Update: in place.
            startup_parameters: InferenceComponentStartupParameters = "StartupParameters";
        }
    }

    property! {
        /// `InferenceComponentStartupParameters` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentStartupParameters;
        new ();
        set {
            /// `ContainerStartupHealthCheckTimeoutInSeconds`: 60 to 3600. Update: in place.
            container_startup_health_check_timeout_in_seconds: Int = "ContainerStartupHealthCheckTimeoutInSeconds";
            /// `ModelDataDownloadTimeoutInSeconds`: 60 to 3600. Update: in place.
            model_data_download_timeout_in_seconds: Int = "ModelDataDownloadTimeoutInSeconds";
        }
    }

    property! {
        /// `MetricsEndpoint` of `AWS::SageMaker::InferenceComponent`.
        MetricsEndpoint;
        new (metrics_endpoint_path: Str = "MetricsEndpointPath");
        set {
            /// `MetricPublishFrequencyInSeconds`: 10 to 300. Update: in place.
            metric_publish_frequency_in_seconds: Int = "MetricPublishFrequencyInSeconds";
        }
    }

    property! {
        /// `Tag` of `AWS::SageMaker::InferenceComponent`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AvailabilityZoneBalanceEnforcementMode` of `AWS::SageMaker::InferenceComponent`.
        AvailabilityZoneBalanceEnforcementMode {
            PERMISSIVE = "PERMISSIVE",
        }
    }

    values! {
        /// `InferenceComponentCapacitySizeType` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentCapacitySizeType {
            COPY_COUNT = "COPY_COUNT",
            CAPACITY_PERCENT = "CAPACITY_PERCENT",
        }
    }

    values! {
        /// `InferenceComponentPlacementStrategy` of `AWS::SageMaker::InferenceComponent`.
        InferenceComponentPlacementStrategy {
            SPREAD = "SPREAD",
            BINPACK = "BINPACK",
        }
    }
}

resource! {
    /// `AWS::SageMaker::InferenceExperiment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferenceexperiment.html).
    InferenceExperiment = "AWS::SageMaker::InferenceExperiment", Ref = Str;
    tags "Tags" List;
    new_with InferenceExperimentRequired {
        /// `Name`: 1 to 120 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Update: replaces.
        name: Str = "Name",
        /// `Type`. Update: replaces.
        type_: inference_experiment::Type = "Type",
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn",
        /// `EndpointName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: replaces.
        endpoint_name: Str = "EndpointName",
        /// `ModelVariants`: 1 to 2 items. Update: in place.
        model_variants: List<inference_experiment::ModelVariantConfig> = "ModelVariants",
    }
    set {
        /// `DataStorageConfig`. Update: in place.
        data_storage_config: inference_experiment::DataStorageConfig = "DataStorageConfig";
        /// `Description`: 1 to 1024 characters, `.*`. Update: in place.
        description: Str = "Description";
        /// `DesiredState`. Update: in place.
        desired_state: inference_experiment::DesiredState = "DesiredState";
        /// `EndpointName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: replaces.
        endpoint_name: Str = "EndpointName";
        /// `KmsKey`: at most 2048 characters, `.*`. Update: replaces.
        kms_key: Str = "KmsKey";
        /// `ModelVariants`: 1 to 2 items. Update: in place.
        model_variants: List<inference_experiment::ModelVariantConfig> = "ModelVariants";
        /// `Name`: 1 to 120 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `Schedule`. Update: in place.
        schedule: inference_experiment::InferenceExperimentSchedule = "Schedule";
        /// `ShadowModeConfig`. Update: in place.
        shadow_mode_config: inference_experiment::ShadowModeConfig = "ShadowModeConfig";
        /// `StatusReason`: 1 to 1024 characters, `.*`. Update: in place.
        status_reason: Str = "StatusReason";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<inference_experiment::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: inference_experiment::Type = "Type";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `EndpointMetadata`
        endpoint_metadata: Json = "EndpointMetadata";
        /// `EndpointMetadata.EndpointConfigName`
        endpoint_metadata_endpoint_config_name: Str = "EndpointMetadata.EndpointConfigName";
        /// `EndpointMetadata.EndpointName`
        endpoint_metadata_endpoint_name: Str = "EndpointMetadata.EndpointName";
        /// `EndpointMetadata.EndpointStatus`
        endpoint_metadata_endpoint_status: Str = "EndpointMetadata.EndpointStatus";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `Status`
        status: Str = "Status";
    }
    ref name;
}

/// Property types of `AWS::SageMaker::InferenceExperiment`.
pub mod inference_experiment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `CaptureContentTypeHeader` of `AWS::SageMaker::InferenceExperiment`.
        CaptureContentTypeHeader;
        new ();
        set {
            /// `CsvContentTypes`: 1 to 10 items, 1 to 256 characters. Update: in place.
            csv_content_types: List<Str> = "CsvContentTypes";
            /// `JsonContentTypes`: 1 to 10 items, 1 to 256 characters. Update: in place.
            json_content_types: List<Str> = "JsonContentTypes";
        }
    }

    property! {
        /// `DataStorageConfig` of `AWS::SageMaker::InferenceExperiment`.
        DataStorageConfig;
        new (destination: Str = "Destination");
        set {
            /// `ContentType`. Update: in place.
            content_type: CaptureContentTypeHeader = "ContentType";
            /// `KmsKey`: at most 2048 characters, `.*`. Update: in place.
            kms_key: Str = "KmsKey";
        }
    }

    property! {
        /// `InferenceExperimentSchedule` of `AWS::SageMaker::InferenceExperiment`.
        InferenceExperimentSchedule;
        new ();
        set {
            /// `EndTime`. Update: in place.
            end_time: Str = "EndTime";
            /// `StartTime`. Update: in place.
            start_time: Str = "StartTime";
        }
    }

    property! {
        /// `ModelInfrastructureConfig` of `AWS::SageMaker::InferenceExperiment`.
        ModelInfrastructureConfig;
        new (infrastructure_type: InfrastructureType = "InfrastructureType", real_time_inference_config: RealTimeInferenceConfig = "RealTimeInferenceConfig");
        set {
        }
    }

    property! {
        /// `ModelVariantConfig` of `AWS::SageMaker::InferenceExperiment`.
        ModelVariantConfig;
        new_with ModelVariantConfigRequired {
            /// `ModelName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: in place.
            model_name: Str = "ModelName",
            /// `VariantName`: at most 63 characters, `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`. Update: in place.
            variant_name: Str = "VariantName",
            /// `InfrastructureConfig`. Update: in place.
            infrastructure_config: ModelInfrastructureConfig = "InfrastructureConfig",
        }
        set {
        }
    }

    property! {
        /// `RealTimeInferenceConfig` of `AWS::SageMaker::InferenceExperiment`.
        RealTimeInferenceConfig;
        new (instance_type: Str = "InstanceType", instance_count: Int = "InstanceCount");
        set {
        }
    }

    property! {
        /// `ShadowModeConfig` of `AWS::SageMaker::InferenceExperiment`.
        ShadowModeConfig;
        new (source_model_variant_name: Str = "SourceModelVariantName", shadow_model_variants: List<ShadowModelVariantConfig> = "ShadowModelVariants");
        set {
        }
    }

    property! {
        /// `ShadowModelVariantConfig` of `AWS::SageMaker::InferenceExperiment`.
        ShadowModelVariantConfig;
        new (shadow_model_variant_name: Str = "ShadowModelVariantName", sampling_percentage: Int = "SamplingPercentage");
        set {
        }
    }

    values! {
        /// `DesiredState` of `AWS::SageMaker::InferenceExperiment`.
        DesiredState {
            RUNNING = "Running",
            COMPLETED = "Completed",
            CANCELLED = "Cancelled",
        }
    }

    values! {
        /// `InfrastructureType` of `AWS::SageMaker::InferenceExperiment`.
        InfrastructureType {
            REAL_TIME_INFERENCE = "RealTimeInference",
        }
    }

    values! {
        /// `Type` of `AWS::SageMaker::InferenceExperiment`.
        Type {
            SHADOW_MODE = "ShadowMode",
        }
    }
}

resource! {
    /// `AWS::SageMaker::MlflowApp`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowapp.html).
    MlflowApp = "AWS::SageMaker::MlflowApp", Ref = Arn;
    tags "Tags" List;
    new_with MlflowAppRequired {
        /// `Name`: 1 to 256 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$`. Update: replaces.
        name: Str = "Name",
        /// `ArtifactStoreUri`: at most 1024 characters, `(https|s3)://([^/]+)/?(.*)`. Update: in place.
        artifact_store_uri: Str = "ArtifactStoreUri",
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `ArtifactStoreUri`: at most 1024 characters, `(https|s3)://([^/]+)/?(.*)`. Update: in place.
        artifact_store_uri: Str = "ArtifactStoreUri";
        /// `ModelRegistrationMode`. Update: in place.
        model_registration_mode: mlflow_app::ModelRegistrationMode = "ModelRegistrationMode";
        /// `Name`: 1 to 256 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$`. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<mlflow_app::Tag> = "Tags";
        /// `WeeklyMaintenanceWindowStart`: at most 9 characters. Update: in place.
        weekly_maintenance_window_start: Str = "WeeklyMaintenanceWindowStart";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `MlflowAppId`
        mlflow_app_id: Str = "MlflowAppId";
        /// `MlflowVersion`
        mlflow_version: Str = "MlflowVersion";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::SageMaker::MlflowApp`.
pub mod mlflow_app {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    values! {
        /// `ModelRegistrationMode` of `AWS::SageMaker::MlflowApp`.
        ModelRegistrationMode {
            AUTO_MODEL_REGISTRATION_ENABLED = "AutoModelRegistrationEnabled",
            AUTO_MODEL_REGISTRATION_DISABLED = "AutoModelRegistrationDisabled",
        }
    }
}

resource! {
    /// `AWS::SageMaker::MlflowTrackingServer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowtrackingserver.html).
    MlflowTrackingServer = "AWS::SageMaker::MlflowTrackingServer", Ref = Str;
    tags "Tags" List;
    new_with MlflowTrackingServerRequired {
        /// `TrackingServerName`: 1 to 256 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$`. Update: replaces.
        tracking_server_name: Str = "TrackingServerName",
        /// `ArtifactStoreUri`: 1 to 2048 characters, `^s3:\/\/([^\/]+)\/?(.*)$`. Update: in place.
        artifact_store_uri: Str = "ArtifactStoreUri",
        /// `RoleArn`: 20 to 2048 characters. Update: may replace.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `ArtifactStoreUri`: 1 to 2048 characters, `^s3:\/\/([^\/]+)\/?(.*)$`. Update: in place.
        artifact_store_uri: Str = "ArtifactStoreUri";
        /// `AutomaticModelRegistration`. Update: in place.
        automatic_model_registration: Bool = "AutomaticModelRegistration";
        /// `MlflowVersion`: 1 to 32 characters, `^\d+(\.\d+)+$`. Update: may replace.
        mlflow_version: Str = "MlflowVersion";
        /// `RoleArn`: 20 to 2048 characters. Update: may replace.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<mlflow_tracking_server::Tag> = "Tags";
        /// `TrackingServerName`: 1 to 256 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$`. Update: replaces.
        tracking_server_name: Str = "TrackingServerName";
        /// `TrackingServerSize`. Update: in place.
        tracking_server_size: mlflow_tracking_server::TrackingServerSize = "TrackingServerSize";
        /// `WeeklyMaintenanceWindowStart`: at most 9 characters. Update: in place.
        weekly_maintenance_window_start: Str = "WeeklyMaintenanceWindowStart";
    }
    get {
        /// `TrackingServerArn`
        tracking_server_arn: Arn = "TrackingServerArn";
    }
    ref tracking_server_name;
}

/// Property types of `AWS::SageMaker::MlflowTrackingServer`.
pub mod mlflow_tracking_server {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    values! {
        /// `TrackingServerSize` of `AWS::SageMaker::MlflowTrackingServer`.
        TrackingServerSize {
            SMALL = "Small",
            MEDIUM = "Medium",
            LARGE = "Large",
        }
    }
}

resource! {
    /// `AWS::SageMaker::Model`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html).
    Model = "AWS::SageMaker::Model", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `Containers`: at most 15 items. Update: replaces.
        containers: List<model::ContainerDefinition> = "Containers";
        /// `EnableNetworkIsolation`. Update: replaces.
        enable_network_isolation: Bool = "EnableNetworkIsolation";
        /// `ExecutionRoleArn`: 20 to 2048 characters. Update: replaces.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `InferenceExecutionConfig`. Update: replaces.
        inference_execution_config: model::InferenceExecutionConfig = "InferenceExecutionConfig";
        /// `ModelName`: at most 63 characters, `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`. Update: replaces.
        model_name: Str = "ModelName";
        /// `PrimaryContainer`. Update: replaces.
        primary_container: model::ContainerDefinition = "PrimaryContainer";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<model::Tag> = "Tags";
        /// `VpcConfig`. Update: replaces.
        vpc_config: model::VpcConfig = "VpcConfig";
    }
    get {
        /// `ModelName`
        model_name: Str = "ModelName";
    }
    ref model_arn;
}

/// Property types of `AWS::SageMaker::Model`.
pub mod model {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    pub use super::endpoint_config::{VpcConfig, VpcConfigRequired};

    property! {
        /// `ContainerDefinition` of `AWS::SageMaker::Model`.
        ContainerDefinition;
        new ();
        set {
            /// `ContainerHostname`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
            container_hostname: Str = "ContainerHostname";
            /// `Environment`. Update: replaces.
            environment: Json = "Environment";
            /// `Image`: at most 255 characters, `^[\S]+$`. Update: replaces.
            image: Str = "Image";
            /// `ImageConfig`. Update: replaces.
            image_config: ImageConfig = "ImageConfig";
            /// `InferenceSpecificationName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
            inference_specification_name: Str = "InferenceSpecificationName";
            /// `Mode`. Update: replaces.
            mode: ContainerDefinitionMode = "Mode";
            /// `ModelDataSource`. Update: replaces.
            model_data_source: ModelDataSource = "ModelDataSource";
            /// `ModelDataUrl`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            model_data_url: Str = "ModelDataUrl";
            /// `ModelPackageName`: 1 to 176 characters. Update: replaces.
            model_package_name: Str = "ModelPackageName";
            /// `MultiModelConfig`. Update: replaces.
            multi_model_config: MultiModelConfig = "MultiModelConfig";
        }
    }

    property! {
        /// `HubAccessConfig` of `AWS::SageMaker::Model`.
        HubAccessConfig;
        new (hub_content_arn: Str = "HubContentArn");
        set {
        }
    }

    property! {
        /// `ImageConfig` of `AWS::SageMaker::Model`.
        ImageConfig;
        new (repository_access_mode: RepositoryAccessMode = "RepositoryAccessMode");
        set {
            /// `RepositoryAuthConfig`. Update: replaces.
            repository_auth_config: RepositoryAuthConfig = "RepositoryAuthConfig";
        }
    }

    property! {
        /// `InferenceExecutionConfig` of `AWS::SageMaker::Model`.
        InferenceExecutionConfig;
        new (mode: InferenceExecutionConfigMode = "Mode");
        set {
        }
    }

    property! {
        /// `ModelAccessConfig` of `AWS::SageMaker::Model`.
        ModelAccessConfig;
        new (accept_eula: Bool = "AcceptEula");
        set {
        }
    }

    property! {
        /// `ModelDataSource` of `AWS::SageMaker::Model`.
        ModelDataSource;
        new (s3_data_source: S3DataSource = "S3DataSource");
        set {
        }
    }

    property! {
        /// `MultiModelConfig` of `AWS::SageMaker::Model`.
        MultiModelConfig;
        new ();
        set {
            /// `ModelCacheSetting`. Update: replaces.
            model_cache_setting: ModelCacheSetting = "ModelCacheSetting";
        }
    }

    property! {
        /// `RepositoryAuthConfig` of `AWS::SageMaker::Model`.
        RepositoryAuthConfig;
        new (repository_credentials_provider_arn: Str = "RepositoryCredentialsProviderArn");
        set {
        }
    }

    property! {
        /// `S3DataSource` of `AWS::SageMaker::Model`.
        S3DataSource;
        new (compression_type: CompressionType = "CompressionType", s3_data_type: S3DataType = "S3DataType", s3_uri: Str = "S3Uri");
        set {
            /// `HubAccessConfig`. Update: replaces.
            hub_access_config: HubAccessConfig = "HubAccessConfig";
            /// `ModelAccessConfig`. Update: replaces.
            model_access_config: ModelAccessConfig = "ModelAccessConfig";
        }
    }

    values! {
        /// `CompressionType` of `AWS::SageMaker::Model`.
        CompressionType {
            NONE = "None",
            GZIP = "Gzip",
        }
    }

    values! {
        /// `ContainerDefinitionMode` of `AWS::SageMaker::Model`.
        ContainerDefinitionMode {
            SINGLE_MODEL = "SingleModel",
            MULTI_MODEL = "MultiModel",
        }
    }

    values! {
        /// `InferenceExecutionConfigMode` of `AWS::SageMaker::Model`.
        InferenceExecutionConfigMode {
            SERIAL = "Serial",
            DIRECT = "Direct",
        }
    }

    values! {
        /// `ModelCacheSetting` of `AWS::SageMaker::Model`.
        ModelCacheSetting {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
        }
    }

    values! {
        /// `RepositoryAccessMode` of `AWS::SageMaker::Model`.
        RepositoryAccessMode {
            PLATFORM = "Platform",
            VPC = "Vpc",
        }
    }

    values! {
        /// `S3DataType` of `AWS::SageMaker::Model`.
        S3DataType {
            S3_PREFIX = "S3Prefix",
            S3_OBJECT = "S3Object",
        }
    }
}

resource! {
    /// `AWS::SageMaker::ModelBiasJobDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelbiasjobdefinition.html).
    ModelBiasJobDefinition = "AWS::SageMaker::ModelBiasJobDefinition", Ref = Arn;
    tags "Tags" List;
    new_with ModelBiasJobDefinitionRequired {
        /// `ModelBiasAppSpecification`. Update: replaces.
        model_bias_app_specification: model_bias_job_definition::ModelBiasAppSpecification = "ModelBiasAppSpecification",
        /// `ModelBiasJobInput`. Update: replaces.
        model_bias_job_input: model_bias_job_definition::ModelBiasJobInput = "ModelBiasJobInput",
        /// `ModelBiasJobOutputConfig`. Update: replaces.
        model_bias_job_output_config: model_bias_job_definition::MonitoringOutputConfig = "ModelBiasJobOutputConfig",
        /// `JobResources`. Update: replaces.
        job_resources: model_bias_job_definition::MonitoringResources = "JobResources",
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `EndpointName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: replaces.
        endpoint_name: Str = "EndpointName";
        /// `JobDefinitionName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        job_definition_name: Str = "JobDefinitionName";
        /// `JobResources`. Update: replaces.
        job_resources: model_bias_job_definition::MonitoringResources = "JobResources";
        /// `ModelBiasAppSpecification`. Update: replaces.
        model_bias_app_specification: model_bias_job_definition::ModelBiasAppSpecification = "ModelBiasAppSpecification";
        /// `ModelBiasBaselineConfig`. Update: replaces.
        model_bias_baseline_config: model_bias_job_definition::ModelBiasBaselineConfig = "ModelBiasBaselineConfig";
        /// `ModelBiasJobInput`. Update: replaces.
        model_bias_job_input: model_bias_job_definition::ModelBiasJobInput = "ModelBiasJobInput";
        /// `ModelBiasJobOutputConfig`. Update: replaces.
        model_bias_job_output_config: model_bias_job_definition::MonitoringOutputConfig = "ModelBiasJobOutputConfig";
        /// `NetworkConfig`. Update: replaces.
        network_config: model_bias_job_definition::NetworkConfig = "NetworkConfig";
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `StoppingCondition`. Update: replaces.
        stopping_condition: model_bias_job_definition::StoppingCondition = "StoppingCondition";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<model_bias_job_definition::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
    }
    ref job_definition_arn;
}

/// Property types of `AWS::SageMaker::ModelBiasJobDefinition`.
pub mod model_bias_job_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_quality_job_definition::{ClusterConfig, ClusterConfigRequired, ConstraintsResource, Csv, DatasetFormat, Json, MonitoringOutput, MonitoringOutputConfig, MonitoringResources, NetworkConfig, S3DataDistributionType, S3InputMode, S3Output, S3OutputRequired, S3UploadMode, StoppingCondition, Tag, VpcConfig, VpcConfigRequired};

    property! {
        /// `BatchTransformInput` of `AWS::SageMaker::ModelBiasJobDefinition`.
        BatchTransformInput;
        new_with BatchTransformInputRequired {
            /// `DataCapturedDestinationS3Uri`: at most 512 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            data_captured_destination_s3_uri: Str = "DataCapturedDestinationS3Uri",
            /// `DatasetFormat`. Update: replaces.
            dataset_format: DatasetFormat = "DatasetFormat",
            /// `LocalPath`: at most 256 characters, `.*`. Update: replaces.
            local_path: Str = "LocalPath",
        }
        set {
            /// `EndTimeOffset`: 1 to 15 characters, `^.?P.*`. Update: replaces.
            end_time_offset: Str = "EndTimeOffset";
            /// `FeaturesAttribute`: at most 256 characters. Update: replaces.
            features_attribute: Str = "FeaturesAttribute";
            /// `InferenceAttribute`: at most 256 characters. Update: replaces.
            inference_attribute: Str = "InferenceAttribute";
            /// `ProbabilityAttribute`: at most 256 characters. Update: replaces.
            probability_attribute: Str = "ProbabilityAttribute";
            /// `ProbabilityThresholdAttribute`. Update: replaces.
            probability_threshold_attribute: Num = "ProbabilityThresholdAttribute";
            /// `S3DataDistributionType`. Update: replaces.
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType";
            /// `S3InputMode`. Update: replaces.
            s3_input_mode: S3InputMode = "S3InputMode";
            /// `StartTimeOffset`: 1 to 15 characters, `^.?P.*`. Update: replaces.
            start_time_offset: Str = "StartTimeOffset";
        }
    }

    property! {
        /// `EndpointInput` of `AWS::SageMaker::ModelBiasJobDefinition`.
        EndpointInput;
        new_with EndpointInputRequired {
            /// `EndpointName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: replaces.
            endpoint_name: Str = "EndpointName",
            /// `LocalPath`: at most 256 characters, `.*`. Update: replaces.
            local_path: Str = "LocalPath",
        }
        set {
            /// `EndTimeOffset`: 1 to 15 characters, `^.?P.*`. Update: replaces.
            end_time_offset: Str = "EndTimeOffset";
            /// `FeaturesAttribute`: at most 256 characters. Update: replaces.
            features_attribute: Str = "FeaturesAttribute";
            /// `InferenceAttribute`: at most 256 characters. Update: replaces.
            inference_attribute: Str = "InferenceAttribute";
            /// `ProbabilityAttribute`: at most 256 characters. Update: replaces.
            probability_attribute: Str = "ProbabilityAttribute";
            /// `ProbabilityThresholdAttribute`. Update: replaces.
            probability_threshold_attribute: Num = "ProbabilityThresholdAttribute";
            /// `S3DataDistributionType`. Update: replaces.
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType";
            /// `S3InputMode`. Update: replaces.
            s3_input_mode: S3InputMode = "S3InputMode";
            /// `StartTimeOffset`: 1 to 15 characters, `^.?P.*`. Update: replaces.
            start_time_offset: Str = "StartTimeOffset";
        }
    }

    property! {
        /// `ModelBiasAppSpecification` of `AWS::SageMaker::ModelBiasJobDefinition`.
        ModelBiasAppSpecification;
        new_with ModelBiasAppSpecificationRequired {
            /// `ImageUri`: at most 255 characters, `.*`. Update: replaces.
            image_uri: Str = "ImageUri",
            /// `ConfigUri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            config_uri: Str = "ConfigUri",
        }
        set {
            /// `Environment`. Update: replaces.
            environment: crate::kinds::Json = "Environment";
        }
    }

    property! {
        /// `ModelBiasBaselineConfig` of `AWS::SageMaker::ModelBiasJobDefinition`.
        ModelBiasBaselineConfig;
        new ();
        set {
            /// `BaseliningJobName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
            baselining_job_name: Str = "BaseliningJobName";
            /// `ConstraintsResource`. Update: replaces.
            constraints_resource: ConstraintsResource = "ConstraintsResource";
        }
    }

    property! {
        /// `ModelBiasJobInput` of `AWS::SageMaker::ModelBiasJobDefinition`.
        ModelBiasJobInput;
        new (ground_truth_s3_input: MonitoringGroundTruthS3Input = "GroundTruthS3Input");
        set {
            /// `BatchTransformInput`. Update: replaces.
            batch_transform_input: BatchTransformInput = "BatchTransformInput";
            /// `EndpointInput`. Update: replaces.
            endpoint_input: EndpointInput = "EndpointInput";
        }
    }

    property! {
        /// `MonitoringGroundTruthS3Input` of `AWS::SageMaker::ModelBiasJobDefinition`.
        MonitoringGroundTruthS3Input;
        new (s3_uri: Str = "S3Uri");
        set {
        }
    }
}

resource! {
    /// `AWS::SageMaker::ModelCard`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html).
    ModelCard = "AWS::SageMaker::ModelCard", Ref = Str;
    tags "Tags" List;
    new (model_card_name: Str = "ModelCardName", content: model_card::Content = "Content", model_card_status: model_card::ModelCardStatus = "ModelCardStatus");
    set {
        /// `Content`: at most 100 000 characters. Update: in place.
        content: model_card::Content = "Content";
        /// `CreatedBy`. Update: in place.
        created_by: model_card::UserContext = "CreatedBy";
        /// `LastModifiedBy`. Update: in place.
        last_modified_by: model_card::UserContext = "LastModifiedBy";
        /// `ModelCardName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        model_card_name: Str = "ModelCardName";
        /// `ModelCardStatus`. Update: in place.
        model_card_status: model_card::ModelCardStatus = "ModelCardStatus";
        /// `SecurityConfig`. Update: replaces.
        security_config: model_card::SecurityConfig = "SecurityConfig";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<model_card::Tag> = "Tags";
    }
    get {
        /// `CreatedBy.DomainId`
        created_by_domain_id: Str = "CreatedBy.DomainId";
        /// `CreatedBy.UserProfileArn`
        created_by_user_profile_arn: Arn = "CreatedBy.UserProfileArn";
        /// `CreatedBy.UserProfileName`
        created_by_user_profile_name: Str = "CreatedBy.UserProfileName";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedBy.DomainId`
        last_modified_by_domain_id: Str = "LastModifiedBy.DomainId";
        /// `LastModifiedBy.UserProfileArn`
        last_modified_by_user_profile_arn: Arn = "LastModifiedBy.UserProfileArn";
        /// `LastModifiedBy.UserProfileName`
        last_modified_by_user_profile_name: Str = "LastModifiedBy.UserProfileName";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `ModelCardArn`
        model_card_arn: Arn = "ModelCardArn";
        /// `ModelCardProcessingStatus`
        model_card_processing_status: Str = "ModelCardProcessingStatus";
        /// `ModelCardVersion`
        model_card_version: Int = "ModelCardVersion";
    }
    ref model_card_name;
}

/// Property types of `AWS::SageMaker::ModelCard`.
pub mod model_card {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `AdditionalInformation` of `AWS::SageMaker::ModelCard`.
        AdditionalInformation;
        new ();
        set {
            /// `CaveatsAndRecommendations`: at most 2048 characters. Update: in place.
            caveats_and_recommendations: Str = "CaveatsAndRecommendations";
            /// `CustomDetails`. Update: in place.
            custom_details: Map<Str> = "CustomDetails";
            /// `EthicalConsiderations`: at most 2048 characters. Update: in place.
            ethical_considerations: Str = "EthicalConsiderations";
        }
    }

    property! {
        /// `BusinessDetails` of `AWS::SageMaker::ModelCard`.
        BusinessDetails;
        new ();
        set {
            /// `BusinessProblem`: at most 2048 characters. Update: in place.
            business_problem: Str = "BusinessProblem";
            /// `BusinessStakeholders`: at most 2048 characters. Update: in place.
            business_stakeholders: Str = "BusinessStakeholders";
            /// `LineOfBusiness`: at most 2048 characters. Update: in place.
            line_of_business: Str = "LineOfBusiness";
        }
    }

    property! {
        /// `Container` of `AWS::SageMaker::ModelCard`.
        Container;
        new (image: Str = "Image");
        set {
            /// `ModelDataUrl`: at most 1024 characters. Update: in place.
            model_data_url: Str = "ModelDataUrl";
            /// `NearestModelName`. Update: in place.
            nearest_model_name: Str = "NearestModelName";
        }
    }

    property! {
        /// `Content` of `AWS::SageMaker::ModelCard`.
        Content;
        new ();
        set {
            /// `AdditionalInformation`. Update: in place.
            additional_information: AdditionalInformation = "AdditionalInformation";
            /// `BusinessDetails`. Update: in place.
            business_details: BusinessDetails = "BusinessDetails";
            /// `EvaluationDetails`. Update: in place.
            evaluation_details: List<EvaluationDetail> = "EvaluationDetails";
            /// `IntendedUses`. Update: in place.
            intended_uses: IntendedUses = "IntendedUses";
            /// `ModelOverview`. Update: in place.
            model_overview: ModelOverview = "ModelOverview";
            /// `ModelPackageDetails`. Update: in place.
            model_package_details: ModelPackageDetails = "ModelPackageDetails";
            /// `TrainingDetails`. Update: in place.
            training_details: TrainingDetails = "TrainingDetails";
        }
    }

    property! {
        /// `EvaluationDetail` of `AWS::SageMaker::ModelCard`.
        EvaluationDetail;
        new (name: Str = "Name");
        set {
            /// `Datasets`: at most 10 items, at most 1024 characters. Update: in place.
            datasets: List<Str> = "Datasets";
            /// `EvaluationJobArn`: at most 256 characters. Update: in place.
            evaluation_job_arn: Str = "EvaluationJobArn";
            /// `EvaluationObservation`: at most 2096 characters. Update: in place.
            evaluation_observation: Str = "EvaluationObservation";
            /// `Metadata`. Update: in place.
            metadata: Map<Str> = "Metadata";
            /// `MetricGroups`. Update: in place.
            metric_groups: List<MetricGroup> = "MetricGroups";
        }
    }

    property! {
        /// `Function` of `AWS::SageMaker::ModelCard`.
        Function;
        new ();
        set {
            /// `Condition`: at most 63 characters. Update: in place.
            condition: Str = "Condition";
            /// `Facet`: at most 63 characters. Update: in place.
            facet: Str = "Facet";
            /// `Function`. Update: in place.
            function: FunctionFunction = "Function";
        }
    }

    property! {
        /// `InferenceEnvironment` of `AWS::SageMaker::ModelCard`.
        InferenceEnvironment;
        new ();
        set {
            /// `ContainerImage`: at most 15 items, at most 1024 characters. Update: in place.
            container_image: List<Str> = "ContainerImage";
        }
    }

    property! {
        /// `InferenceSpecification` of `AWS::SageMaker::ModelCard`.
        InferenceSpecification;
        new (containers: List<Container> = "Containers");
        set {
        }
    }

    property! {
        /// `IntendedUses` of `AWS::SageMaker::ModelCard`.
        IntendedUses;
        new ();
        set {
            /// `ExplanationsForRiskRating`: at most 2048 characters. Update: in place.
            explanations_for_risk_rating: Str = "ExplanationsForRiskRating";
            /// `FactorsAffectingModelEfficiency`: at most 2048 characters. Update: in place.
            factors_affecting_model_efficiency: Str = "FactorsAffectingModelEfficiency";
            /// `IntendedUses`: at most 2048 characters. Update: in place.
            intended_uses: Str = "IntendedUses";
            /// `PurposeOfModel`: at most 2048 characters. Update: in place.
            purpose_of_model: Str = "PurposeOfModel";
            /// `RiskRating`. Update: in place.
            risk_rating: RiskRating = "RiskRating";
        }
    }

    property! {
        /// `MetricData` of `AWS::SageMaker::ModelCard`.
        MetricData;
        new_with MetricDataRequired {
            /// `Name`: `.{1,255}`. Update: in place.
            name: Str = "Name",
            /// `Type`. Update: in place.
            type_: Type = "Type",
            /// `Value`. Update: in place.
            value: Scalar = "Value",
        }
        set {
            /// `Notes`: at most 1024 characters. Update: in place.
            notes: Str = "Notes";
            /// `XAxisName`: at most 63 characters. Update: in place.
            x_axis_name: Str = "XAxisName";
            /// `YAxisName`: at most 63 characters. Update: in place.
            y_axis_name: Str = "YAxisName";
        }
    }

    property! {
        /// `MetricGroup` of `AWS::SageMaker::ModelCard`.
        MetricGroup;
        new (name: Str = "Name", metric_data: List<MetricData> = "MetricData");
        set {
        }
    }

    property! {
        /// `ModelOverview` of `AWS::SageMaker::ModelCard`.
        ModelOverview;
        new ();
        set {
            /// `AlgorithmType`: at most 1024 characters. Update: in place.
            algorithm_type: Str = "AlgorithmType";
            /// `InferenceEnvironment`. Update: in place.
            inference_environment: InferenceEnvironment = "InferenceEnvironment";
            /// `ModelArtifact`: at most 15 items, at most 1024 characters. Update: in place.
            model_artifact: List<Str> = "ModelArtifact";
            /// `ModelCreator`: at most 1024 characters. Update: in place.
            model_creator: Str = "ModelCreator";
            /// `ModelDescription`: at most 1024 characters. Update: in place.
            model_description: Str = "ModelDescription";
            /// `ModelId`: at most 1024 characters. Update: in place.
            model_id: Str = "ModelId";
            /// `ModelName`: at most 1024 characters. Update: in place.
            model_name: Str = "ModelName";
            /// `ModelOwner`: at most 1024 characters. Update: in place.
            model_owner: Str = "ModelOwner";
            /// `ModelVersion`: at least 1. Update: in place.
            model_version: Num = "ModelVersion";
            /// `ProblemType`: at most 1024 characters. Update: in place.
            problem_type: Str = "ProblemType";
        }
    }

    property! {
        /// `ModelPackageCreator` of `AWS::SageMaker::ModelCard`.
        ModelPackageCreator;
        new ();
        set {
            /// `UserProfileName`: at most 63 characters. Update: in place.
            user_profile_name: Str = "UserProfileName";
        }
    }

    property! {
        /// `ModelPackageDetails` of `AWS::SageMaker::ModelCard`.
        ModelPackageDetails;
        new ();
        set {
            /// `ApprovalDescription`: at most 1024 characters. Update: in place.
            approval_description: Str = "ApprovalDescription";
            /// `CreatedBy`. Update: in place.
            created_by: ModelPackageCreator = "CreatedBy";
            /// `Domain`. Update: in place.
            domain: Str = "Domain";
            /// `InferenceSpecification`. Update: in place.
            inference_specification: InferenceSpecification = "InferenceSpecification";
            /// `ModelApprovalStatus`. Update: in place.
            model_approval_status: ModelApprovalStatus = "ModelApprovalStatus";
            /// `ModelPackageArn`: 1 to 2048 characters. Update: in place.
            model_package_arn: Str = "ModelPackageArn";
            /// `ModelPackageDescription`: at most 1024 characters. Update: in place.
            model_package_description: Str = "ModelPackageDescription";
            /// `ModelPackageGroupName`: 1 to 63 characters. Update: in place.
            model_package_group_name: Str = "ModelPackageGroupName";
            /// `ModelPackageName`: 1 to 63 characters. Update: in place.
            model_package_name: Str = "ModelPackageName";
            /// `ModelPackageStatus`. Update: in place.
            model_package_status: ModelPackageStatus = "ModelPackageStatus";
            /// `ModelPackageVersion`: at least 1.0. Update: in place.
            model_package_version: Num = "ModelPackageVersion";
            /// `SourceAlgorithms`: 1 items. Update: in place.
            source_algorithms: List<SourceAlgorithm> = "SourceAlgorithms";
            /// `Task`. Update: in place.
            task: Str = "Task";
        }
    }

    property! {
        /// `ObjectiveFunction` of `AWS::SageMaker::ModelCard`.
        ObjectiveFunction;
        new ();
        set {
            /// `Function`. Update: in place.
            function: Function = "Function";
            /// `Notes`: at most 1024 characters. Update: in place.
            notes: Str = "Notes";
        }
    }

    property! {
        /// `SecurityConfig` of `AWS::SageMaker::ModelCard`.
        SecurityConfig;
        new ();
        set {
            /// `KmsKeyId`: at most 2048 characters, `.*`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `SourceAlgorithm` of `AWS::SageMaker::ModelCard`.
        SourceAlgorithm;
        new (algorithm_name: Str = "AlgorithmName");
        set {
            /// `ModelDataUrl`: at most 1024 characters. Update: in place.
            model_data_url: Str = "ModelDataUrl";
        }
    }

    property! {
        /// `TrainingDetails` of `AWS::SageMaker::ModelCard`.
        TrainingDetails;
        new ();
        set {
            /// `ObjectiveFunction`. Update: in place.
            objective_function: ObjectiveFunction = "ObjectiveFunction";
            /// `TrainingJobDetails`. Update: in place.
            training_job_details: TrainingJobDetails = "TrainingJobDetails";
            /// `TrainingObservations`: at most 1024 characters. Update: in place.
            training_observations: Str = "TrainingObservations";
        }
    }

    property! {
        /// `TrainingEnvironment` of `AWS::SageMaker::ModelCard`.
        TrainingEnvironment;
        new ();
        set {
            /// `ContainerImage`: at most 15 items, at most 1024 characters. Update: in place.
            container_image: List<Str> = "ContainerImage";
        }
    }

    property! {
        /// `TrainingHyperParameter` of `AWS::SageMaker::ModelCard`.
        TrainingHyperParameter;
        new_with TrainingHyperParameterRequired {
            /// `Name`: `.{1,255}`. Update: in place.
            name: Str = "Name",
            /// `Value`: `.{1,255}`. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `TrainingJobDetails` of `AWS::SageMaker::ModelCard`.
        TrainingJobDetails;
        new ();
        set {
            /// `HyperParameters`. Update: in place.
            hyper_parameters: List<TrainingHyperParameter> = "HyperParameters";
            /// `TrainingArn`: at most 1024 characters. Update: in place.
            training_arn: Str = "TrainingArn";
            /// `TrainingDatasets`: at most 15 items, at most 1024 characters. Update: in place.
            training_datasets: List<Str> = "TrainingDatasets";
            /// `TrainingEnvironment`. Update: in place.
            training_environment: TrainingEnvironment = "TrainingEnvironment";
            /// `TrainingMetrics`. Update: in place.
            training_metrics: List<TrainingMetric> = "TrainingMetrics";
            /// `UserProvidedHyperParameters`. Update: in place.
            user_provided_hyper_parameters: List<TrainingHyperParameter> = "UserProvidedHyperParameters";
            /// `UserProvidedTrainingMetrics`. Update: in place.
            user_provided_training_metrics: List<TrainingMetric> = "UserProvidedTrainingMetrics";
        }
    }

    property! {
        /// `TrainingMetric` of `AWS::SageMaker::ModelCard`.
        TrainingMetric;
        new (name: Str = "Name", value: Num = "Value");
        set {
            /// `Notes`: at most 1024 characters. Update: in place.
            notes: Str = "Notes";
        }
    }

    property! {
        /// `UserContext` of `AWS::SageMaker::ModelCard`.
        UserContext;
        new ();
        set {
            /// `DomainId`: default `"UnsetValue"`. Update: in place.
            domain_id: Str = "DomainId";
            /// `UserProfileArn`: default `"UnsetValue"`. Update: in place.
            user_profile_arn: Str = "UserProfileArn";
            /// `UserProfileName`: default `"UnsetValue"`. Update: in place.
            user_profile_name: Str = "UserProfileName";
        }
    }

    values! {
        /// `FunctionFunction` of `AWS::SageMaker::ModelCard`.
        FunctionFunction {
            MAXIMIZE = "Maximize",
            MINIMIZE = "Minimize",
        }
    }

    values! {
        /// `ModelApprovalStatus` of `AWS::SageMaker::ModelCard`.
        ModelApprovalStatus {
            APPROVED = "Approved",
            REJECTED = "Rejected",
            PENDING_MANUAL_APPROVAL = "PendingManualApproval",
        }
    }

    values! {
        /// `ModelCardStatus` of `AWS::SageMaker::ModelCard`.
        ModelCardStatus {
            DRAFT = "Draft",
            PENDING_REVIEW = "PendingReview",
            APPROVED = "Approved",
            ARCHIVED = "Archived",
        }
    }

    values! {
        /// `ModelPackageStatus` of `AWS::SageMaker::ModelCard`.
        ModelPackageStatus {
            PENDING = "Pending",
            IN_PROGRESS = "InProgress",
            COMPLETED = "Completed",
            FAILED = "Failed",
            DELETING = "Deleting",
        }
    }

    values! {
        /// `RiskRating` of `AWS::SageMaker::ModelCard`.
        RiskRating {
            HIGH = "High",
            MEDIUM = "Medium",
            LOW = "Low",
            UNKNOWN = "Unknown",
        }
    }

    values! {
        /// `Type` of `AWS::SageMaker::ModelCard`.
        Type {
            NUMBER = "number",
            STRING = "string",
            BOOLEAN = "boolean",
        }
    }
}

resource! {
    /// `AWS::SageMaker::ModelExplainabilityJobDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelexplainabilityjobdefinition.html).
    ModelExplainabilityJobDefinition = "AWS::SageMaker::ModelExplainabilityJobDefinition", Ref = Arn;
    tags "Tags" List;
    new_with ModelExplainabilityJobDefinitionRequired {
        /// `ModelExplainabilityAppSpecification`. Update: replaces.
        model_explainability_app_specification: model_explainability_job_definition::ModelExplainabilityAppSpecification = "ModelExplainabilityAppSpecification",
        /// `ModelExplainabilityJobInput`. Update: replaces.
        model_explainability_job_input: model_explainability_job_definition::ModelExplainabilityJobInput = "ModelExplainabilityJobInput",
        /// `ModelExplainabilityJobOutputConfig`. Update: replaces.
        model_explainability_job_output_config: model_explainability_job_definition::MonitoringOutputConfig = "ModelExplainabilityJobOutputConfig",
        /// `JobResources`. Update: replaces.
        job_resources: model_explainability_job_definition::MonitoringResources = "JobResources",
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `EndpointName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: replaces.
        endpoint_name: Str = "EndpointName";
        /// `JobDefinitionName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        job_definition_name: Str = "JobDefinitionName";
        /// `JobResources`. Update: replaces.
        job_resources: model_explainability_job_definition::MonitoringResources = "JobResources";
        /// `ModelExplainabilityAppSpecification`. Update: replaces.
        model_explainability_app_specification: model_explainability_job_definition::ModelExplainabilityAppSpecification = "ModelExplainabilityAppSpecification";
        /// `ModelExplainabilityBaselineConfig`. Update: replaces.
        model_explainability_baseline_config: model_explainability_job_definition::ModelExplainabilityBaselineConfig = "ModelExplainabilityBaselineConfig";
        /// `ModelExplainabilityJobInput`. Update: replaces.
        model_explainability_job_input: model_explainability_job_definition::ModelExplainabilityJobInput = "ModelExplainabilityJobInput";
        /// `ModelExplainabilityJobOutputConfig`. Update: replaces.
        model_explainability_job_output_config: model_explainability_job_definition::MonitoringOutputConfig = "ModelExplainabilityJobOutputConfig";
        /// `NetworkConfig`. Update: replaces.
        network_config: model_explainability_job_definition::NetworkConfig = "NetworkConfig";
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `StoppingCondition`. Update: replaces.
        stopping_condition: model_explainability_job_definition::StoppingCondition = "StoppingCondition";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<model_explainability_job_definition::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
    }
    ref job_definition_arn;
}

/// Property types of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
pub mod model_explainability_job_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_quality_job_definition::{ClusterConfig, ClusterConfigRequired, ConstraintsResource, Csv, DatasetFormat, Json, MonitoringOutput, MonitoringOutputConfig, MonitoringResources, NetworkConfig, S3DataDistributionType, S3InputMode, S3Output, S3OutputRequired, S3UploadMode, StoppingCondition, Tag, VpcConfig, VpcConfigRequired};

    property! {
        /// `BatchTransformInput` of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
        BatchTransformInput;
        new_with BatchTransformInputRequired {
            /// `DataCapturedDestinationS3Uri`: at most 512 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            data_captured_destination_s3_uri: Str = "DataCapturedDestinationS3Uri",
            /// `DatasetFormat`. Update: replaces.
            dataset_format: DatasetFormat = "DatasetFormat",
            /// `LocalPath`: at most 256 characters, `.*`. Update: replaces.
            local_path: Str = "LocalPath",
        }
        set {
            /// `FeaturesAttribute`: at most 256 characters. Update: replaces.
            features_attribute: Str = "FeaturesAttribute";
            /// `InferenceAttribute`: at most 256 characters. Update: replaces.
            inference_attribute: Str = "InferenceAttribute";
            /// `ProbabilityAttribute`: at most 256 characters. Update: replaces.
            probability_attribute: Str = "ProbabilityAttribute";
            /// `S3DataDistributionType`. Update: replaces.
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType";
            /// `S3InputMode`. Update: replaces.
            s3_input_mode: S3InputMode = "S3InputMode";
        }
    }

    property! {
        /// `EndpointInput` of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
        EndpointInput;
        new_with EndpointInputRequired {
            /// `EndpointName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: replaces.
            endpoint_name: Str = "EndpointName",
            /// `LocalPath`: at most 256 characters, `.*`. Update: replaces.
            local_path: Str = "LocalPath",
        }
        set {
            /// `FeaturesAttribute`: at most 256 characters. Update: replaces.
            features_attribute: Str = "FeaturesAttribute";
            /// `InferenceAttribute`: at most 256 characters. Update: replaces.
            inference_attribute: Str = "InferenceAttribute";
            /// `ProbabilityAttribute`: at most 256 characters. Update: replaces.
            probability_attribute: Str = "ProbabilityAttribute";
            /// `S3DataDistributionType`. Update: replaces.
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType";
            /// `S3InputMode`. Update: replaces.
            s3_input_mode: S3InputMode = "S3InputMode";
        }
    }

    property! {
        /// `ModelExplainabilityAppSpecification` of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
        ModelExplainabilityAppSpecification;
        new_with ModelExplainabilityAppSpecificationRequired {
            /// `ImageUri`: at most 255 characters, `.*`. Update: replaces.
            image_uri: Str = "ImageUri",
            /// `ConfigUri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            config_uri: Str = "ConfigUri",
        }
        set {
            /// `Environment`. Update: replaces.
            environment: crate::kinds::Json = "Environment";
        }
    }

    property! {
        /// `ModelExplainabilityBaselineConfig` of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
        ModelExplainabilityBaselineConfig;
        new ();
        set {
            /// `BaseliningJobName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
            baselining_job_name: Str = "BaseliningJobName";
            /// `ConstraintsResource`. Update: replaces.
            constraints_resource: ConstraintsResource = "ConstraintsResource";
        }
    }

    property! {
        /// `ModelExplainabilityJobInput` of `AWS::SageMaker::ModelExplainabilityJobDefinition`.
        ModelExplainabilityJobInput;
        new ();
        set {
            /// `BatchTransformInput`. Update: replaces.
            batch_transform_input: BatchTransformInput = "BatchTransformInput";
            /// `EndpointInput`. Update: replaces.
            endpoint_input: EndpointInput = "EndpointInput";
        }
    }
}

resource! {
    /// `AWS::SageMaker::ModelPackage`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html).
    ModelPackage = "AWS::SageMaker::ModelPackage", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AdditionalInferenceSpecifications`: 1 to 15 items. Update: in place.
        additional_inference_specifications: List<model_package::AdditionalInferenceSpecificationDefinition> = "AdditionalInferenceSpecifications";
        /// `AdditionalInferenceSpecificationsToAdd`: 1 to 15 items. Update: in place.
        additional_inference_specifications_to_add: List<model_package::AdditionalInferenceSpecificationDefinition> = "AdditionalInferenceSpecificationsToAdd";
        /// `ApprovalDescription`: at most 1024 characters, `.*`. Update: in place.
        approval_description: Str = "ApprovalDescription";
        /// `CertifyForMarketplace`. Update: in place.
        certify_for_marketplace: Bool = "CertifyForMarketplace";
        /// `ClientToken`: 1 to 36 characters, `^[a-zA-Z0-9-]+$`. Update: replaces.
        client_token: Str = "ClientToken";
        /// `CustomerMetadataProperties`. Update: in place.
        customer_metadata_properties: Json = "CustomerMetadataProperties";
        /// `Domain`. Update: replaces.
        domain: Str = "Domain";
        /// `DriftCheckBaselines`. Update: replaces.
        drift_check_baselines: model_package::DriftCheckBaselines = "DriftCheckBaselines";
        /// `InferenceSpecification`. Update: replaces.
        inference_specification: model_package::InferenceSpecification = "InferenceSpecification";
        /// `MetadataProperties`. Update: replaces.
        metadata_properties: model_package::MetadataProperties = "MetadataProperties";
        /// `ModelApprovalStatus`. Update: in place.
        model_approval_status: model_package::ModelApprovalStatus = "ModelApprovalStatus";
        /// `ModelCard`. Update: may replace.
        model_card: model_package::ModelCard = "ModelCard";
        /// `ModelMetrics`. Update: replaces.
        model_metrics: model_package::ModelMetrics = "ModelMetrics";
        /// `ModelPackageDescription`: at most 1024 characters, `[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*`. Update: replaces.
        model_package_description: Str = "ModelPackageDescription";
        /// `ModelPackageGroupName`: 1 to 170 characters. Update: replaces.
        model_package_group_name: Str = "ModelPackageGroupName";
        /// `ModelPackageName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: in place.
        model_package_name: Str = "ModelPackageName";
        /// `ModelPackageStatusDetails`. Update: in place.
        model_package_status_details: model_package::ModelPackageStatusDetails = "ModelPackageStatusDetails";
        /// `ModelPackageVersion`: at least 1. Update: in place.
        model_package_version: Int = "ModelPackageVersion";
        /// `SamplePayloadUrl`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
        sample_payload_url: Str = "SamplePayloadUrl";
        /// `SecurityConfig`. Update: replaces.
        security_config: model_package::SecurityConfig = "SecurityConfig";
        /// `SkipModelValidation`. Update: in place.
        skip_model_validation: model_package::SkipModelValidation = "SkipModelValidation";
        /// `SourceAlgorithmSpecification`. Update: replaces.
        source_algorithm_specification: model_package::SourceAlgorithmSpecification = "SourceAlgorithmSpecification";
        /// `SourceUri`: at most 1024 characters, `[\p{L}\p{M}\p{Z}\p{N}\p{P}]{0,1024}`. Update: may replace.
        source_uri: Str = "SourceUri";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<model_package::Tag> = "Tags";
        /// `Task`. Update: replaces.
        task: Str = "Task";
        /// `ValidationSpecification`. Update: replaces.
        validation_specification: model_package::ValidationSpecification = "ValidationSpecification";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `ModelPackageStatus`
        model_package_status: Str = "ModelPackageStatus";
    }
    ref model_package_arn;
}

/// Property types of `AWS::SageMaker::ModelPackage`.
pub mod model_package {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    pub use super::model::CompressionType;

    pub use super::model_card::{ModelApprovalStatus, ModelCardStatus};

    property! {
        /// `AdditionalInferenceSpecificationDefinition` of `AWS::SageMaker::ModelPackage`.
        AdditionalInferenceSpecificationDefinition;
        new (containers: List<ModelPackageContainerDefinition> = "Containers", name: Str = "Name");
        set {
            /// `Description`: at most 1024 characters, `.*`. Update: in place.
            description: Str = "Description";
            /// `SupportedContentTypes`: at most 256 characters, `.*`. Update: in place.
            supported_content_types: List<Str> = "SupportedContentTypes";
            /// `SupportedRealtimeInferenceInstanceTypes`. Update: in place.
            supported_realtime_inference_instance_types: List<Str> = "SupportedRealtimeInferenceInstanceTypes";
            /// `SupportedResponseMIMETypes`: at most 1024 characters, `^[-\w]+\/.+$`. Update: in place.
            supported_response_mime_types: List<Str> = "SupportedResponseMIMETypes";
            /// `SupportedTransformInstanceTypes`: at least 1 items. Update: in place.
            supported_transform_instance_types: List<Str> = "SupportedTransformInstanceTypes";
        }
    }

    property! {
        /// `Bias` of `AWS::SageMaker::ModelPackage`.
        Bias;
        new ();
        set {
            /// `PostTrainingReport`. Update: replaces.
            post_training_report: MetricsSource = "PostTrainingReport";
            /// `PreTrainingReport`. Update: replaces.
            pre_training_report: MetricsSource = "PreTrainingReport";
            /// `Report`. Update: replaces.
            report: MetricsSource = "Report";
        }
    }

    property! {
        /// `DataSource` of `AWS::SageMaker::ModelPackage`.
        DataSource;
        new (s3_data_source: S3DataSource = "S3DataSource");
        set {
        }
    }

    property! {
        /// `DriftCheckBaselines` of `AWS::SageMaker::ModelPackage`.
        DriftCheckBaselines;
        new ();
        set {
            /// `Bias`. Update: replaces.
            bias: DriftCheckBias = "Bias";
            /// `Explainability`. Update: replaces.
            explainability: DriftCheckExplainability = "Explainability";
            /// `ModelDataQuality`. Update: replaces.
            model_data_quality: DriftCheckModelDataQuality = "ModelDataQuality";
            /// `ModelQuality`. Update: replaces.
            model_quality: DriftCheckModelQuality = "ModelQuality";
        }
    }

    property! {
        /// `DriftCheckBias` of `AWS::SageMaker::ModelPackage`.
        DriftCheckBias;
        new ();
        set {
            /// `ConfigFile`. Update: replaces.
            config_file: FileSource = "ConfigFile";
            /// `PostTrainingConstraints`. Update: replaces.
            post_training_constraints: MetricsSource = "PostTrainingConstraints";
            /// `PreTrainingConstraints`. Update: replaces.
            pre_training_constraints: MetricsSource = "PreTrainingConstraints";
        }
    }

    property! {
        /// `DriftCheckExplainability` of `AWS::SageMaker::ModelPackage`.
        DriftCheckExplainability;
        new ();
        set {
            /// `ConfigFile`. Update: replaces.
            config_file: FileSource = "ConfigFile";
            /// `Constraints`. Update: replaces.
            constraints: MetricsSource = "Constraints";
        }
    }

    property! {
        /// `DriftCheckModelDataQuality` of `AWS::SageMaker::ModelPackage`.
        DriftCheckModelDataQuality;
        new ();
        set {
            /// `Constraints`. Update: replaces.
            constraints: MetricsSource = "Constraints";
            /// `Statistics`. Update: replaces.
            statistics: MetricsSource = "Statistics";
        }
    }

    property! {
        /// `DriftCheckModelQuality` of `AWS::SageMaker::ModelPackage`.
        DriftCheckModelQuality;
        new ();
        set {
            /// `Constraints`. Update: replaces.
            constraints: MetricsSource = "Constraints";
            /// `Statistics`. Update: replaces.
            statistics: MetricsSource = "Statistics";
        }
    }

    property! {
        /// `Explainability` of `AWS::SageMaker::ModelPackage`.
        Explainability;
        new ();
        set {
            /// `Report`. Update: replaces.
            report: MetricsSource = "Report";
        }
    }

    property! {
        /// `FileSource` of `AWS::SageMaker::ModelPackage`.
        FileSource;
        new (s3_uri: Str = "S3Uri");
        set {
            /// `ContentDigest`: at most 72 characters, `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`. Update: replaces.
            content_digest: Str = "ContentDigest";
            /// `ContentType`: at most 256 characters, `.*`. Update: replaces.
            content_type: Str = "ContentType";
        }
    }

    property! {
        /// `InferenceSpecification` of `AWS::SageMaker::ModelPackage`.
        InferenceSpecification;
        new_with InferenceSpecificationRequired {
            /// `Containers`: 1 to 15 items, no item twice. Update: replaces.
            containers: List<ModelPackageContainerDefinition> = "Containers",
            /// `SupportedContentTypes`: at most 256 characters, `.*`. Update: replaces.
            supported_content_types: List<Str> = "SupportedContentTypes",
            /// `SupportedResponseMIMETypes`: at most 1024 characters, `^[-\w]+\/.+$`. Update: replaces.
            supported_response_mime_types: List<Str> = "SupportedResponseMIMETypes",
        }
        set {
            /// `SupportedRealtimeInferenceInstanceTypes`. Update: replaces.
            supported_realtime_inference_instance_types: List<Str> = "SupportedRealtimeInferenceInstanceTypes";
            /// `SupportedTransformInstanceTypes`: at least 1 items. Update: replaces.
            supported_transform_instance_types: List<Str> = "SupportedTransformInstanceTypes";
        }
    }

    property! {
        /// `MetadataProperties` of `AWS::SageMaker::ModelPackage`.
        MetadataProperties;
        new ();
        set {
            /// `CommitId`: at most 1024 characters, `.*`. Update: replaces.
            commit_id: Str = "CommitId";
            /// `GeneratedBy`: at most 1024 characters, `.*`. Update: replaces.
            generated_by: Str = "GeneratedBy";
            /// `ProjectId`: at most 1024 characters, `.*`. Update: replaces.
            project_id: Str = "ProjectId";
            /// `Repository`: at most 1024 characters, `.*`. Update: replaces.
            repository: Str = "Repository";
        }
    }

    property! {
        /// `MetricsSource` of `AWS::SageMaker::ModelPackage`.
        MetricsSource;
        new_with MetricsSourceRequired {
            /// `ContentType`: at most 256 characters, `.*`. Update: replaces.
            content_type: Str = "ContentType",
            /// `S3Uri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            s3_uri: Str = "S3Uri",
        }
        set {
            /// `ContentDigest`: at most 72 characters, `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`. Update: replaces.
            content_digest: Str = "ContentDigest";
        }
    }

    property! {
        /// `ModelAccessConfig` of `AWS::SageMaker::ModelPackage`.
        ModelAccessConfig;
        new (accept_eula: Bool = "AcceptEula");
        set {
        }
    }

    property! {
        /// `ModelCard` of `AWS::SageMaker::ModelPackage`.
        ModelCard;
        new (model_card_content: Str = "ModelCardContent", model_card_status: ModelCardStatus = "ModelCardStatus");
        set {
        }
    }

    property! {
        /// `ModelDataQuality` of `AWS::SageMaker::ModelPackage`.
        ModelDataQuality;
        new ();
        set {
            /// `Constraints`. Update: replaces.
            constraints: MetricsSource = "Constraints";
            /// `Statistics`. Update: replaces.
            statistics: MetricsSource = "Statistics";
        }
    }

    property! {
        /// `ModelDataSource` of `AWS::SageMaker::ModelPackage`.
        ModelDataSource;
        new ();
        set {
            /// `S3DataSource`. Update: in place.
            s3_data_source: S3ModelDataSource = "S3DataSource";
        }
    }

    property! {
        /// `ModelInput` of `AWS::SageMaker::ModelPackage`.
        ModelInput;
        new (data_input_config: Str = "DataInputConfig");
        set {
        }
    }

    property! {
        /// `ModelMetrics` of `AWS::SageMaker::ModelPackage`.
        ModelMetrics;
        new ();
        set {
            /// `Bias`. Update: replaces.
            bias: Bias = "Bias";
            /// `Explainability`. Update: replaces.
            explainability: Explainability = "Explainability";
            /// `ModelDataQuality`. Update: replaces.
            model_data_quality: ModelDataQuality = "ModelDataQuality";
            /// `ModelQuality`. Update: replaces.
            model_quality: ModelQuality = "ModelQuality";
        }
    }

    property! {
        /// `ModelPackageContainerDefinition` of `AWS::SageMaker::ModelPackage`.
        ModelPackageContainerDefinition;
        new (image: Str = "Image");
        set {
            /// `ContainerHostname`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Update: may replace.
            container_hostname: Str = "ContainerHostname";
            /// `Environment`. Update: may replace.
            environment: Json = "Environment";
            /// `Framework`. Update: may replace.
            framework: Str = "Framework";
            /// `FrameworkVersion`: 3 to 10 characters, `[0-9]\.[A-Za-z0-9.]+`. Update: may replace.
            framework_version: Str = "FrameworkVersion";
            /// `ImageDigest`: at most 72 characters, `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`. Update: may replace.
            image_digest: Str = "ImageDigest";
            /// `ModelDataSource`. Update: in place.
            model_data_source: ModelDataSource = "ModelDataSource";
            /// `ModelDataUrl`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: may replace.
            model_data_url: Str = "ModelDataUrl";
            /// `ModelInput`. Update: may replace.
            model_input: ModelInput = "ModelInput";
            /// `NearestModelName`. Update: may replace.
            nearest_model_name: Str = "NearestModelName";
        }
    }

    property! {
        /// `ModelPackageStatusDetails` of `AWS::SageMaker::ModelPackage`.
        ModelPackageStatusDetails;
        new ();
        set {
            /// `ValidationStatuses`. Update: in place.
            validation_statuses: List<ModelPackageStatusItem> = "ValidationStatuses";
        }
    }

    property! {
        /// `ModelPackageStatusItem` of `AWS::SageMaker::ModelPackage`.
        ModelPackageStatusItem;
        new (name: Str = "Name", status: Status = "Status");
        set {
            /// `FailureReason`. Update: in place.
            failure_reason: Str = "FailureReason";
        }
    }

    property! {
        /// `ModelQuality` of `AWS::SageMaker::ModelPackage`.
        ModelQuality;
        new ();
        set {
            /// `Constraints`. Update: replaces.
            constraints: MetricsSource = "Constraints";
            /// `Statistics`. Update: replaces.
            statistics: MetricsSource = "Statistics";
        }
    }

    property! {
        /// `S3DataSource` of `AWS::SageMaker::ModelPackage`.
        S3DataSource;
        new (s3_data_type: S3DataSourceS3DataType = "S3DataType", s3_uri: Str = "S3Uri");
        set {
        }
    }

    property! {
        /// `S3ModelDataSource` of `AWS::SageMaker::ModelPackage`.
        S3ModelDataSource;
        new (s3_data_type: S3ModelDataSourceS3DataType = "S3DataType", s3_uri: Str = "S3Uri", compression_type: CompressionType = "CompressionType");
        set {
            /// `ModelAccessConfig`. Update: in place.
            model_access_config: ModelAccessConfig = "ModelAccessConfig";
        }
    }

    property! {
        /// `SecurityConfig` of `AWS::SageMaker::ModelPackage`.
        SecurityConfig;
        new (kms_key_id: KmsKey = "KmsKeyId");
        set {
        }
    }

    property! {
        /// `SourceAlgorithm` of `AWS::SageMaker::ModelPackage`.
        SourceAlgorithm;
        new (algorithm_name: Str = "AlgorithmName");
        set {
            /// `ModelDataUrl`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            model_data_url: Str = "ModelDataUrl";
        }
    }

    property! {
        /// `SourceAlgorithmSpecification` of `AWS::SageMaker::ModelPackage`.
        SourceAlgorithmSpecification;
        new (source_algorithms: List<SourceAlgorithm> = "SourceAlgorithms");
        set {
        }
    }

    property! {
        /// `TransformInput` of `AWS::SageMaker::ModelPackage`.
        TransformInput;
        new (data_source: DataSource = "DataSource");
        set {
            /// `CompressionType`. Update: replaces.
            compression_type: CompressionType = "CompressionType";
            /// `ContentType`: at most 256 characters, `.*`. Update: replaces.
            content_type: Str = "ContentType";
            /// `SplitType`. Update: replaces.
            split_type: SplitType = "SplitType";
        }
    }

    property! {
        /// `TransformJobDefinition` of `AWS::SageMaker::ModelPackage`.
        TransformJobDefinition;
        new (transform_resources: TransformResources = "TransformResources", transform_output: TransformOutput = "TransformOutput", transform_input: TransformInput = "TransformInput");
        set {
            /// `BatchStrategy`. Update: replaces.
            batch_strategy: BatchStrategy = "BatchStrategy";
            /// `Environment`. Update: replaces.
            environment: Json = "Environment";
            /// `MaxConcurrentTransforms`: at least 0. Update: replaces.
            max_concurrent_transforms: Int = "MaxConcurrentTransforms";
            /// `MaxPayloadInMB`: at least 0. Update: replaces.
            max_payload_in_mb: Int = "MaxPayloadInMB";
        }
    }

    property! {
        /// `TransformOutput` of `AWS::SageMaker::ModelPackage`.
        TransformOutput;
        new (s3_output_path: Str = "S3OutputPath");
        set {
            /// `Accept`: at most 256 characters, `.*`. Update: replaces.
            accept: Str = "Accept";
            /// `AssembleWith`. Update: replaces.
            assemble_with: AssembleWith = "AssembleWith";
            /// `KmsKeyId`: at most 2048 characters, `.*`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `TransformResources` of `AWS::SageMaker::ModelPackage`.
        TransformResources;
        new (instance_count: Int = "InstanceCount", instance_type: Str = "InstanceType");
        set {
            /// `VolumeKmsKeyId`: at most 2048 characters, `.*`. Update: replaces.
            volume_kms_key_id: Str = "VolumeKmsKeyId";
        }
    }

    property! {
        /// `ValidationProfile` of `AWS::SageMaker::ModelPackage`.
        ValidationProfile;
        new (transform_job_definition: TransformJobDefinition = "TransformJobDefinition", profile_name: Str = "ProfileName");
        set {
        }
    }

    property! {
        /// `ValidationSpecification` of `AWS::SageMaker::ModelPackage`.
        ValidationSpecification;
        new (validation_profiles: List<ValidationProfile> = "ValidationProfiles", validation_role: Str = "ValidationRole");
        set {
        }
    }

    values! {
        /// `AssembleWith` of `AWS::SageMaker::ModelPackage`.
        AssembleWith {
            NONE = "None",
            LINE = "Line",
        }
    }

    values! {
        /// `BatchStrategy` of `AWS::SageMaker::ModelPackage`.
        BatchStrategy {
            MULTI_RECORD = "MultiRecord",
            SINGLE_RECORD = "SingleRecord",
        }
    }

    values! {
        /// `S3DataSourceS3DataType` of `AWS::SageMaker::ModelPackage`.
        S3DataSourceS3DataType {
            MANIFEST_FILE = "ManifestFile",
            S3_PREFIX = "S3Prefix",
            AUGMENTED_MANIFEST_FILE = "AugmentedManifestFile",
        }
    }

    values! {
        /// `S3ModelDataSourceS3DataType` of `AWS::SageMaker::ModelPackage`.
        S3ModelDataSourceS3DataType {
            S3_PREFIX = "S3Prefix",
            S3_OBJECT = "S3Object",
        }
    }

    values! {
        /// `SkipModelValidation` of `AWS::SageMaker::ModelPackage`.
        SkipModelValidation {
            NONE = "None",
            ALL = "All",
        }
    }

    values! {
        /// `SplitType` of `AWS::SageMaker::ModelPackage`.
        SplitType {
            NONE = "None",
            TF_RECORD = "TFRecord",
            LINE = "Line",
            RECORD_IO = "RecordIO",
        }
    }

    values! {
        /// `Status` of `AWS::SageMaker::ModelPackage`.
        Status {
            NOT_STARTED = "NotStarted",
            FAILED = "Failed",
            IN_PROGRESS = "InProgress",
            COMPLETED = "Completed",
        }
    }
}

resource! {
    /// `AWS::SageMaker::ModelPackageGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackagegroup.html).
    ModelPackageGroup = "AWS::SageMaker::ModelPackageGroup", Ref = Arn;
    tags "Tags" List;
    new (model_package_group_name: Str = "ModelPackageGroupName");
    set {
        /// `ModelPackageGroupDescription`: at most 1024 characters, `[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*`. Update: replaces.
        model_package_group_description: Str = "ModelPackageGroupDescription";
        /// `ModelPackageGroupName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        model_package_group_name: Str = "ModelPackageGroupName";
        /// `ModelPackageGroupPolicy`. Update: in place.
        model_package_group_policy: PolicyDocument = "ModelPackageGroupPolicy";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<model_package_group::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `ModelPackageGroupStatus`
        model_package_group_status: Str = "ModelPackageGroupStatus";
    }
    ref model_package_group_arn;
}

/// Property types of `AWS::SageMaker::ModelPackageGroup`.
pub mod model_package_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;
}

resource! {
    /// `AWS::SageMaker::ModelQualityJobDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelqualityjobdefinition.html).
    ModelQualityJobDefinition = "AWS::SageMaker::ModelQualityJobDefinition", Ref = Arn;
    tags "Tags" List;
    new_with ModelQualityJobDefinitionRequired {
        /// `ModelQualityAppSpecification`. Update: replaces.
        model_quality_app_specification: model_quality_job_definition::ModelQualityAppSpecification = "ModelQualityAppSpecification",
        /// `ModelQualityJobInput`. Update: replaces.
        model_quality_job_input: model_quality_job_definition::ModelQualityJobInput = "ModelQualityJobInput",
        /// `ModelQualityJobOutputConfig`. Update: replaces.
        model_quality_job_output_config: model_quality_job_definition::MonitoringOutputConfig = "ModelQualityJobOutputConfig",
        /// `JobResources`. Update: replaces.
        job_resources: model_quality_job_definition::MonitoringResources = "JobResources",
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `EndpointName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: replaces.
        endpoint_name: Str = "EndpointName";
        /// `JobDefinitionName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        job_definition_name: Str = "JobDefinitionName";
        /// `JobResources`. Update: replaces.
        job_resources: model_quality_job_definition::MonitoringResources = "JobResources";
        /// `ModelQualityAppSpecification`. Update: replaces.
        model_quality_app_specification: model_quality_job_definition::ModelQualityAppSpecification = "ModelQualityAppSpecification";
        /// `ModelQualityBaselineConfig`. Update: replaces.
        model_quality_baseline_config: model_quality_job_definition::ModelQualityBaselineConfig = "ModelQualityBaselineConfig";
        /// `ModelQualityJobInput`. Update: replaces.
        model_quality_job_input: model_quality_job_definition::ModelQualityJobInput = "ModelQualityJobInput";
        /// `ModelQualityJobOutputConfig`. Update: replaces.
        model_quality_job_output_config: model_quality_job_definition::MonitoringOutputConfig = "ModelQualityJobOutputConfig";
        /// `NetworkConfig`. Update: replaces.
        network_config: model_quality_job_definition::NetworkConfig = "NetworkConfig";
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `StoppingCondition`. Update: replaces.
        stopping_condition: model_quality_job_definition::StoppingCondition = "StoppingCondition";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<model_quality_job_definition::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
    }
    ref job_definition_arn;
}

/// Property types of `AWS::SageMaker::ModelQualityJobDefinition`.
pub mod model_quality_job_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_quality_job_definition::{ClusterConfig, ClusterConfigRequired, ConstraintsResource, Csv, DatasetFormat, Json, MonitoringOutput, MonitoringOutputConfig, MonitoringResources, NetworkConfig, S3DataDistributionType, S3InputMode, S3Output, S3OutputRequired, S3UploadMode, StoppingCondition, Tag, VpcConfig, VpcConfigRequired};

    pub use super::model_bias_job_definition::MonitoringGroundTruthS3Input;

    property! {
        /// `BatchTransformInput` of `AWS::SageMaker::ModelQualityJobDefinition`.
        BatchTransformInput;
        new_with BatchTransformInputRequired {
            /// `DataCapturedDestinationS3Uri`: at most 512 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            data_captured_destination_s3_uri: Str = "DataCapturedDestinationS3Uri",
            /// `DatasetFormat`. Update: replaces.
            dataset_format: DatasetFormat = "DatasetFormat",
            /// `LocalPath`: at most 256 characters, `.*`. Update: replaces.
            local_path: Str = "LocalPath",
        }
        set {
            /// `EndTimeOffset`: 1 to 15 characters, `^.?P.*`. Update: replaces.
            end_time_offset: Str = "EndTimeOffset";
            /// `InferenceAttribute`: at most 256 characters. Update: replaces.
            inference_attribute: Str = "InferenceAttribute";
            /// `ProbabilityAttribute`: at most 256 characters. Update: replaces.
            probability_attribute: Str = "ProbabilityAttribute";
            /// `ProbabilityThresholdAttribute`. Update: replaces.
            probability_threshold_attribute: Num = "ProbabilityThresholdAttribute";
            /// `S3DataDistributionType`. Update: replaces.
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType";
            /// `S3InputMode`. Update: replaces.
            s3_input_mode: S3InputMode = "S3InputMode";
            /// `StartTimeOffset`: 1 to 15 characters, `^.?P.*`. Update: replaces.
            start_time_offset: Str = "StartTimeOffset";
        }
    }

    property! {
        /// `EndpointInput` of `AWS::SageMaker::ModelQualityJobDefinition`.
        EndpointInput;
        new_with EndpointInputRequired {
            /// `EndpointName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: replaces.
            endpoint_name: Str = "EndpointName",
            /// `LocalPath`: at most 256 characters, `.*`. Update: replaces.
            local_path: Str = "LocalPath",
        }
        set {
            /// `EndTimeOffset`: 1 to 15 characters, `^.?P.*`. Update: replaces.
            end_time_offset: Str = "EndTimeOffset";
            /// `InferenceAttribute`: at most 256 characters. Update: replaces.
            inference_attribute: Str = "InferenceAttribute";
            /// `ProbabilityAttribute`: at most 256 characters. Update: replaces.
            probability_attribute: Str = "ProbabilityAttribute";
            /// `ProbabilityThresholdAttribute`. Update: replaces.
            probability_threshold_attribute: Num = "ProbabilityThresholdAttribute";
            /// `S3DataDistributionType`. Update: replaces.
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType";
            /// `S3InputMode`. Update: replaces.
            s3_input_mode: S3InputMode = "S3InputMode";
            /// `StartTimeOffset`: 1 to 15 characters, `^.?P.*`. Update: replaces.
            start_time_offset: Str = "StartTimeOffset";
        }
    }

    property! {
        /// `ModelQualityAppSpecification` of `AWS::SageMaker::ModelQualityJobDefinition`.
        ModelQualityAppSpecification;
        new (image_uri: Str = "ImageUri", problem_type: ProblemType = "ProblemType");
        set {
            /// `ContainerArguments`: 1 to 50 items, 1 to 256 characters. Update: replaces.
            container_arguments: List<Str> = "ContainerArguments";
            /// `ContainerEntrypoint`: 1 to 100 items, 1 to 256 characters. Update: replaces.
            container_entrypoint: List<Str> = "ContainerEntrypoint";
            /// `Environment`. Update: replaces.
            environment: crate::kinds::Json = "Environment";
            /// `PostAnalyticsProcessorSourceUri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            post_analytics_processor_source_uri: Str = "PostAnalyticsProcessorSourceUri";
            /// `RecordPreprocessorSourceUri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: replaces.
            record_preprocessor_source_uri: Str = "RecordPreprocessorSourceUri";
        }
    }

    property! {
        /// `ModelQualityBaselineConfig` of `AWS::SageMaker::ModelQualityJobDefinition`.
        ModelQualityBaselineConfig;
        new ();
        set {
            /// `BaseliningJobName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
            baselining_job_name: Str = "BaseliningJobName";
            /// `ConstraintsResource`. Update: replaces.
            constraints_resource: ConstraintsResource = "ConstraintsResource";
        }
    }

    property! {
        /// `ModelQualityJobInput` of `AWS::SageMaker::ModelQualityJobDefinition`.
        ModelQualityJobInput;
        new (ground_truth_s3_input: MonitoringGroundTruthS3Input = "GroundTruthS3Input");
        set {
            /// `BatchTransformInput`. Update: replaces.
            batch_transform_input: BatchTransformInput = "BatchTransformInput";
            /// `EndpointInput`. Update: replaces.
            endpoint_input: EndpointInput = "EndpointInput";
        }
    }

    values! {
        /// `ProblemType` of `AWS::SageMaker::ModelQualityJobDefinition`.
        ProblemType {
            BINARY_CLASSIFICATION = "BinaryClassification",
            MULTICLASS_CLASSIFICATION = "MulticlassClassification",
            REGRESSION = "Regression",
        }
    }
}

resource! {
    /// `AWS::SageMaker::MonitoringSchedule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html).
    MonitoringSchedule = "AWS::SageMaker::MonitoringSchedule", Ref = Arn;
    new (monitoring_schedule_config: monitoring_schedule::MonitoringScheduleConfig = "MonitoringScheduleConfig", monitoring_schedule_name: Str = "MonitoringScheduleName");
    set {
        /// `EndpointName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: in place.
        endpoint_name: Str = "EndpointName";
        /// `FailureReason`: 1 to 1024 characters. Update: in place.
        failure_reason: Str = "FailureReason";
        /// `LastMonitoringExecutionSummary`. Update: in place.
        last_monitoring_execution_summary: monitoring_schedule::MonitoringExecutionSummary = "LastMonitoringExecutionSummary";
        /// `MonitoringScheduleConfig`. Update: in place.
        monitoring_schedule_config: monitoring_schedule::MonitoringScheduleConfig = "MonitoringScheduleConfig";
        /// `MonitoringScheduleName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        monitoring_schedule_name: Str = "MonitoringScheduleName";
        /// `MonitoringScheduleStatus`. Update: in place.
        monitoring_schedule_status: monitoring_schedule::MonitoringScheduleStatus = "MonitoringScheduleStatus";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<monitoring_schedule::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref monitoring_schedule_arn;
}

/// Property types of `AWS::SageMaker::MonitoringSchedule`.
pub mod monitoring_schedule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    pub use super::cluster::{VpcConfig, VpcConfigRequired};

    pub use super::data_quality_job_definition::{S3DataDistributionType, S3InputMode, S3UploadMode};

    property! {
        /// `BaselineConfig` of `AWS::SageMaker::MonitoringSchedule`.
        BaselineConfig;
        new ();
        set {
            /// `ConstraintsResource`. Update: in place.
            constraints_resource: ConstraintsResource = "ConstraintsResource";
            /// `StatisticsResource`. Update: in place.
            statistics_resource: StatisticsResource = "StatisticsResource";
        }
    }

    property! {
        /// `BatchTransformInput` of `AWS::SageMaker::MonitoringSchedule`.
        BatchTransformInput;
        new_with BatchTransformInputRequired {
            /// `DataCapturedDestinationS3Uri`: at most 512 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: in place.
            data_captured_destination_s3_uri: Str = "DataCapturedDestinationS3Uri",
            /// `DatasetFormat`. Update: in place.
            dataset_format: DatasetFormat = "DatasetFormat",
            /// `LocalPath`: at most 256 characters, `.*`. Update: in place.
            local_path: Str = "LocalPath",
        }
        set {
            /// `ExcludeFeaturesAttribute`: at most 100 characters. Update: in place.
            exclude_features_attribute: Str = "ExcludeFeaturesAttribute";
            /// `S3DataDistributionType`. Update: in place.
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType";
            /// `S3InputMode`. Update: in place.
            s3_input_mode: S3InputMode = "S3InputMode";
        }
    }

    property! {
        /// `ClusterConfig` of `AWS::SageMaker::MonitoringSchedule`.
        ClusterConfig;
        new_with ClusterConfigRequired {
            /// `InstanceCount`: 1 to 100. Update: in place.
            instance_count: Int = "InstanceCount",
            /// `InstanceType`. Update: in place.
            instance_type: Str = "InstanceType",
            /// `VolumeSizeInGB`: 1 to 16 384. Update: in place.
            volume_size_in_gb: Int = "VolumeSizeInGB",
        }
        set {
            /// `VolumeKmsKeyId`: 1 to 2048, at most 2048 characters, `^[a-zA-Z0-9:/_-]*$`. Update: in place.
            volume_kms_key_id: Str = "VolumeKmsKeyId";
        }
    }

    property! {
        /// `ConstraintsResource` of `AWS::SageMaker::MonitoringSchedule`.
        ConstraintsResource;
        new ();
        set {
            /// `S3Uri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: in place.
            s3_uri: Str = "S3Uri";
        }
    }

    property! {
        /// `Csv` of `AWS::SageMaker::MonitoringSchedule`.
        Csv;
        new ();
        set {
            /// `Header`. Update: in place.
            header: Bool = "Header";
        }
    }

    property! {
        /// `DatasetFormat` of `AWS::SageMaker::MonitoringSchedule`.
        DatasetFormat;
        new ();
        set {
            /// `Csv`. Update: in place.
            csv: Csv = "Csv";
            /// `Json`. Update: in place.
            json: Json = "Json";
            /// `Parquet`. Update: in place.
            parquet: Bool = "Parquet";
        }
    }

    property! {
        /// `EndpointInput` of `AWS::SageMaker::MonitoringSchedule`.
        EndpointInput;
        new_with EndpointInputRequired {
            /// `EndpointName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: in place.
            endpoint_name: Str = "EndpointName",
            /// `LocalPath`: at most 256 characters, `.*`. Update: in place.
            local_path: Str = "LocalPath",
        }
        set {
            /// `ExcludeFeaturesAttribute`: at most 100 characters. Update: in place.
            exclude_features_attribute: Str = "ExcludeFeaturesAttribute";
            /// `S3DataDistributionType`. Update: in place.
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType";
            /// `S3InputMode`. Update: in place.
            s3_input_mode: S3InputMode = "S3InputMode";
        }
    }

    property! {
        /// `Json` of `AWS::SageMaker::MonitoringSchedule`.
        Json;
        new ();
        set {
            /// `Line`. Update: in place.
            line: Bool = "Line";
        }
    }

    property! {
        /// `MonitoringAppSpecification` of `AWS::SageMaker::MonitoringSchedule`.
        MonitoringAppSpecification;
        new (image_uri: Str = "ImageUri");
        set {
            /// `ContainerArguments`: 1 to 50 items, 1 to 256 characters. Update: in place.
            container_arguments: List<Str> = "ContainerArguments";
            /// `ContainerEntrypoint`: 1 to 100 items, 1 to 256 characters. Update: in place.
            container_entrypoint: List<Str> = "ContainerEntrypoint";
            /// `PostAnalyticsProcessorSourceUri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: in place.
            post_analytics_processor_source_uri: Str = "PostAnalyticsProcessorSourceUri";
            /// `RecordPreprocessorSourceUri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: in place.
            record_preprocessor_source_uri: Str = "RecordPreprocessorSourceUri";
        }
    }

    property! {
        /// `MonitoringExecutionSummary` of `AWS::SageMaker::MonitoringSchedule`.
        MonitoringExecutionSummary;
        new_with MonitoringExecutionSummaryRequired {
            /// `CreationTime`. Update: in place.
            creation_time: Str = "CreationTime",
            /// `LastModifiedTime`. Update: in place.
            last_modified_time: Str = "LastModifiedTime",
            /// `MonitoringExecutionStatus`. Update: in place.
            monitoring_execution_status: MonitoringExecutionStatus = "MonitoringExecutionStatus",
            /// `MonitoringScheduleName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
            monitoring_schedule_name: Str = "MonitoringScheduleName",
            /// `ScheduledTime`. Update: in place.
            scheduled_time: Str = "ScheduledTime",
        }
        set {
            /// `EndpointName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: in place.
            endpoint_name: Str = "EndpointName";
            /// `FailureReason`: at most 1024 characters. Update: in place.
            failure_reason: Str = "FailureReason";
            /// `ProcessingJobArn`: at most 256 characters. Update: in place.
            processing_job_arn: Str = "ProcessingJobArn";
        }
    }

    property! {
        /// `MonitoringInput` of `AWS::SageMaker::MonitoringSchedule`.
        MonitoringInput;
        new ();
        set {
            /// `BatchTransformInput`. Update: in place.
            batch_transform_input: BatchTransformInput = "BatchTransformInput";
            /// `EndpointInput`. Update: in place.
            endpoint_input: EndpointInput = "EndpointInput";
        }
    }

    property! {
        /// `MonitoringJobDefinition` of `AWS::SageMaker::MonitoringSchedule`.
        MonitoringJobDefinition;
        new_with MonitoringJobDefinitionRequired {
            /// `MonitoringAppSpecification`. Update: in place.
            monitoring_app_specification: MonitoringAppSpecification = "MonitoringAppSpecification",
            /// `MonitoringInputs`: 1 items. Update: in place.
            monitoring_inputs: List<MonitoringInput> = "MonitoringInputs",
            /// `MonitoringOutputConfig`. Update: in place.
            monitoring_output_config: MonitoringOutputConfig = "MonitoringOutputConfig",
            /// `MonitoringResources`. Update: in place.
            monitoring_resources: MonitoringResources = "MonitoringResources",
            /// `RoleArn`: 20 to 2048 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
        }
        set {
            /// `BaselineConfig`. Update: in place.
            baseline_config: BaselineConfig = "BaselineConfig";
            /// `Environment`. Update: in place.
            environment: crate::kinds::Json = "Environment";
            /// `NetworkConfig`. Update: in place.
            network_config: NetworkConfig = "NetworkConfig";
            /// `StoppingCondition`. Update: in place.
            stopping_condition: StoppingCondition = "StoppingCondition";
        }
    }

    property! {
        /// `MonitoringOutput` of `AWS::SageMaker::MonitoringSchedule`.
        MonitoringOutput;
        new (s3_output: S3Output = "S3Output");
        set {
        }
    }

    property! {
        /// `MonitoringOutputConfig` of `AWS::SageMaker::MonitoringSchedule`.
        MonitoringOutputConfig;
        new (monitoring_outputs: List<MonitoringOutput> = "MonitoringOutputs");
        set {
            /// `KmsKeyId`: at most 2048 characters, `.*`. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `MonitoringResources` of `AWS::SageMaker::MonitoringSchedule`.
        MonitoringResources;
        new (cluster_config: ClusterConfig = "ClusterConfig");
        set {
        }
    }

    property! {
        /// `MonitoringScheduleConfig` of `AWS::SageMaker::MonitoringSchedule`.
        MonitoringScheduleConfig;
        new ();
        set {
            /// `MonitoringJobDefinition`. Update: in place.
            monitoring_job_definition: MonitoringJobDefinition = "MonitoringJobDefinition";
            /// `MonitoringJobDefinitionName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
            monitoring_job_definition_name: Str = "MonitoringJobDefinitionName";
            /// `MonitoringType`. Update: in place.
            monitoring_type: MonitoringType = "MonitoringType";
            /// `ScheduleConfig`. Update: in place.
            schedule_config: ScheduleConfig = "ScheduleConfig";
        }
    }

    property! {
        /// `NetworkConfig` of `AWS::SageMaker::MonitoringSchedule`.
        NetworkConfig;
        new ();
        set {
            /// `EnableInterContainerTrafficEncryption`. Update: in place.
            enable_inter_container_traffic_encryption: Bool = "EnableInterContainerTrafficEncryption";
            /// `EnableNetworkIsolation`. Update: in place.
            enable_network_isolation: Bool = "EnableNetworkIsolation";
            /// `VpcConfig`. Update: in place.
            vpc_config: VpcConfig = "VpcConfig";
        }
    }

    property! {
        /// `S3Output` of `AWS::SageMaker::MonitoringSchedule`.
        S3Output;
        new_with S3OutputRequired {
            /// `LocalPath`: at most 256 characters, `.*`. Update: in place.
            local_path: Str = "LocalPath",
            /// `S3Uri`: at most 512 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: in place.
            s3_uri: Str = "S3Uri",
        }
        set {
            /// `S3UploadMode`. Update: in place.
            s3_upload_mode: S3UploadMode = "S3UploadMode";
        }
    }

    property! {
        /// `ScheduleConfig` of `AWS::SageMaker::MonitoringSchedule`.
        ScheduleConfig;
        new (schedule_expression: Str = "ScheduleExpression");
        set {
            /// `DataAnalysisEndTime`: 1 to 15 characters, `^.?P.*`. Update: in place.
            data_analysis_end_time: Str = "DataAnalysisEndTime";
            /// `DataAnalysisStartTime`: 1 to 15 characters, `^.?P.*`. Update: in place.
            data_analysis_start_time: Str = "DataAnalysisStartTime";
        }
    }

    property! {
        /// `StatisticsResource` of `AWS::SageMaker::MonitoringSchedule`.
        StatisticsResource;
        new ();
        set {
            /// `S3Uri`: at most 1024 characters, `^(https|s3)://([^/]+)/?(.*)$`. Update: in place.
            s3_uri: Str = "S3Uri";
        }
    }

    property! {
        /// `StoppingCondition` of `AWS::SageMaker::MonitoringSchedule`.
        StoppingCondition;
        new (max_runtime_in_seconds: Int = "MaxRuntimeInSeconds");
        set {
        }
    }

    values! {
        /// `MonitoringExecutionStatus` of `AWS::SageMaker::MonitoringSchedule`.
        MonitoringExecutionStatus {
            PENDING = "Pending",
            COMPLETED = "Completed",
            COMPLETED_WITH_VIOLATIONS = "CompletedWithViolations",
            IN_PROGRESS = "InProgress",
            FAILED = "Failed",
            STOPPING = "Stopping",
            STOPPED = "Stopped",
        }
    }

    values! {
        /// `MonitoringScheduleStatus` of `AWS::SageMaker::MonitoringSchedule`.
        MonitoringScheduleStatus {
            PENDING = "Pending",
            FAILED = "Failed",
            SCHEDULED = "Scheduled",
            STOPPED = "Stopped",
        }
    }

    values! {
        /// `MonitoringType` of `AWS::SageMaker::MonitoringSchedule`.
        MonitoringType {
            DATA_QUALITY = "DataQuality",
            MODEL_QUALITY = "ModelQuality",
            MODEL_BIAS = "ModelBias",
            MODEL_EXPLAINABILITY = "ModelExplainability",
        }
    }
}

resource! {
    /// `AWS::SageMaker::NotebookInstance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html).
    NotebookInstance = "AWS::SageMaker::NotebookInstance", Ref = Arn;
    tags "Tags" List;
    new (instance_type: notebook_instance::InstanceType = "InstanceType", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `AcceleratorTypes` (deprecated). Update: in place.
        accelerator_types: List<notebook_instance::AcceleratorTypes> = "AcceleratorTypes";
        /// `AdditionalCodeRepositories`: at most 3 items, 1 to 1024 characters. Update: in place.
        additional_code_repositories: List<Str> = "AdditionalCodeRepositories";
        /// `DefaultCodeRepository`: 1 to 1024 characters. Update: in place.
        default_code_repository: Str = "DefaultCodeRepository";
        /// `DirectInternetAccess`. Update: replaces.
        direct_internet_access: notebook_instance::DirectInternetAccess = "DirectInternetAccess";
        /// `InstanceMetadataServiceConfiguration`. Update: in place.
        instance_metadata_service_configuration: notebook_instance::InstanceMetadataServiceConfiguration = "InstanceMetadataServiceConfiguration";
        /// `InstanceType`. Update: in place.
        instance_type: notebook_instance::InstanceType = "InstanceType";
        /// `KmsKeyId`: at most 2048 characters, `^[a-zA-Z0-9:/_-]*$`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `LifecycleConfigName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
        lifecycle_config_name: Str = "LifecycleConfigName";
        /// `NotebookInstanceName`: 1 to 64 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        notebook_instance_name: Str = "NotebookInstanceName";
        /// `PlatformIdentifier`: at most 20 characters. Update: replaces.
        platform_identifier: Str = "PlatformIdentifier";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `RootAccess`. Update: in place.
        root_access: notebook_instance::RootAccess = "RootAccess";
        /// `SecurityGroupIds`: at most 5 items, at most 32 characters, `^[-0-9a-zA-Z]+$`. Update: replaces.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SubnetId`: at most 32 characters, `^[-0-9a-zA-Z]+$`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<notebook_instance::Tag> = "Tags";
        /// `VolumeSizeInGB`: 5 to 16 384. Update: in place.
        volume_size_in_gb: Int = "VolumeSizeInGB";
    }
    get {
        /// `NotebookInstanceName`
        notebook_instance_name: Str = "NotebookInstanceName";
    }
    ref notebook_instance_arn;
}

/// Property types of `AWS::SageMaker::NotebookInstance`.
pub mod notebook_instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `InstanceMetadataServiceConfiguration` of `AWS::SageMaker::NotebookInstance`.
        InstanceMetadataServiceConfiguration;
        new (minimum_instance_metadata_service_version: Str = "MinimumInstanceMetadataServiceVersion");
        set {
        }
    }

    values! {
        /// `AcceleratorTypes` of `AWS::SageMaker::NotebookInstance`.
        AcceleratorTypes {
            ML_EIA1_LARGE = "ml.eia1.large",
            ML_EIA1_MEDIUM = "ml.eia1.medium",
            ML_EIA1_XLARGE = "ml.eia1.xlarge",
            ML_EIA2_LARGE = "ml.eia2.large",
            ML_EIA2_MEDIUM = "ml.eia2.medium",
            ML_EIA2_XLARGE = "ml.eia2.xlarge",
        }
    }

    values! {
        /// `DirectInternetAccess` of `AWS::SageMaker::NotebookInstance`.
        DirectInternetAccess {
            DISABLED = "Disabled",
            ENABLED = "Enabled",
        }
    }

    values! {
        /// `InstanceType` of `AWS::SageMaker::NotebookInstance`.
        InstanceType {
            ML_C4_2XLARGE = "ml.c4.2xlarge",
            ML_C4_4XLARGE = "ml.c4.4xlarge",
            ML_C4_8XLARGE = "ml.c4.8xlarge",
            ML_C4_XLARGE = "ml.c4.xlarge",
            ML_C5_18XLARGE = "ml.c5.18xlarge",
            ML_C5_2XLARGE = "ml.c5.2xlarge",
            ML_C5_4XLARGE = "ml.c5.4xlarge",
            ML_C5_9XLARGE = "ml.c5.9xlarge",
            ML_C5_XLARGE = "ml.c5.xlarge",
            ML_C5D_18XLARGE = "ml.c5d.18xlarge",
            ML_C5D_2XLARGE = "ml.c5d.2xlarge",
            ML_C5D_4XLARGE = "ml.c5d.4xlarge",
            ML_C5D_9XLARGE = "ml.c5d.9xlarge",
            ML_C5D_XLARGE = "ml.c5d.xlarge",
            ML_C6I_12XLARGE = "ml.c6i.12xlarge",
            ML_C6I_16XLARGE = "ml.c6i.16xlarge",
            ML_C6I_24XLARGE = "ml.c6i.24xlarge",
            ML_C6I_2XLARGE = "ml.c6i.2xlarge",
            ML_C6I_32XLARGE = "ml.c6i.32xlarge",
            ML_C6I_4XLARGE = "ml.c6i.4xlarge",
            ML_C6I_8XLARGE = "ml.c6i.8xlarge",
            ML_C6I_LARGE = "ml.c6i.large",
            ML_C6I_XLARGE = "ml.c6i.xlarge",
            ML_C6ID_12XLARGE = "ml.c6id.12xlarge",
            ML_C6ID_16XLARGE = "ml.c6id.16xlarge",
            ML_C6ID_24XLARGE = "ml.c6id.24xlarge",
            ML_C6ID_2XLARGE = "ml.c6id.2xlarge",
            ML_C6ID_32XLARGE = "ml.c6id.32xlarge",
            ML_C6ID_4XLARGE = "ml.c6id.4xlarge",
            ML_C6ID_8XLARGE = "ml.c6id.8xlarge",
            ML_C6ID_LARGE = "ml.c6id.large",
            ML_C6ID_XLARGE = "ml.c6id.xlarge",
            ML_C7I_12XLARGE = "ml.c7i.12xlarge",
            ML_C7I_16XLARGE = "ml.c7i.16xlarge",
            ML_C7I_24XLARGE = "ml.c7i.24xlarge",
            ML_C7I_2XLARGE = "ml.c7i.2xlarge",
            ML_C7I_48XLARGE = "ml.c7i.48xlarge",
            ML_C7I_4XLARGE = "ml.c7i.4xlarge",
            ML_C7I_8XLARGE = "ml.c7i.8xlarge",
            ML_C7I_LARGE = "ml.c7i.large",
            ML_C7I_XLARGE = "ml.c7i.xlarge",
            ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
            ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
            ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
            ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
            ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
            ML_G4DN_XLARGE = "ml.g4dn.xlarge",
            ML_G5_12XLARGE = "ml.g5.12xlarge",
            ML_G5_16XLARGE = "ml.g5.16xlarge",
            ML_G5_24XLARGE = "ml.g5.24xlarge",
            ML_G5_2XLARGE = "ml.g5.2xlarge",
            ML_G5_48XLARGE = "ml.g5.48xlarge",
            ML_G5_4XLARGE = "ml.g5.4xlarge",
            ML_G5_8XLARGE = "ml.g5.8xlarge",
            ML_G5_XLARGE = "ml.g5.xlarge",
            ML_G6_12XLARGE = "ml.g6.12xlarge",
            ML_G6_16XLARGE = "ml.g6.16xlarge",
            ML_G6_24XLARGE = "ml.g6.24xlarge",
            ML_G6_2XLARGE = "ml.g6.2xlarge",
            ML_G6_48XLARGE = "ml.g6.48xlarge",
            ML_G6_4XLARGE = "ml.g6.4xlarge",
            ML_G6_8XLARGE = "ml.g6.8xlarge",
            ML_G6_XLARGE = "ml.g6.xlarge",
            ML_G6E_12XLARGE = "ml.g6e.12xlarge",
            ML_G6E_16XLARGE = "ml.g6e.16xlarge",
            ML_G6E_24XLARGE = "ml.g6e.24xlarge",
            ML_G6E_2XLARGE = "ml.g6e.2xlarge",
            ML_G6E_48XLARGE = "ml.g6e.48xlarge",
            ML_G6E_4XLARGE = "ml.g6e.4xlarge",
            ML_G6E_8XLARGE = "ml.g6e.8xlarge",
            ML_G6E_XLARGE = "ml.g6e.xlarge",
            ML_G7E_12XLARGE = "ml.g7e.12xlarge",
            ML_G7E_24XLARGE = "ml.g7e.24xlarge",
            ML_G7E_2XLARGE = "ml.g7e.2xlarge",
            ML_G7E_48XLARGE = "ml.g7e.48xlarge",
            ML_G7E_4XLARGE = "ml.g7e.4xlarge",
            ML_G7E_8XLARGE = "ml.g7e.8xlarge",
            ML_INF1_24XLARGE = "ml.inf1.24xlarge",
            ML_INF1_2XLARGE = "ml.inf1.2xlarge",
            ML_INF1_6XLARGE = "ml.inf1.6xlarge",
            ML_INF1_XLARGE = "ml.inf1.xlarge",
            ML_INF2_24XLARGE = "ml.inf2.24xlarge",
            ML_INF2_48XLARGE = "ml.inf2.48xlarge",
            ML_INF2_8XLARGE = "ml.inf2.8xlarge",
            ML_INF2_XLARGE = "ml.inf2.xlarge",
            ML_M4_10XLARGE = "ml.m4.10xlarge",
            ML_M4_16XLARGE = "ml.m4.16xlarge",
            ML_M4_2XLARGE = "ml.m4.2xlarge",
            ML_M4_4XLARGE = "ml.m4.4xlarge",
            ML_M4_XLARGE = "ml.m4.xlarge",
            ML_M5_12XLARGE = "ml.m5.12xlarge",
            ML_M5_24XLARGE = "ml.m5.24xlarge",
            ML_M5_2XLARGE = "ml.m5.2xlarge",
            ML_M5_4XLARGE = "ml.m5.4xlarge",
            ML_M5_XLARGE = "ml.m5.xlarge",
            ML_M5D_12XLARGE = "ml.m5d.12xlarge",
            ML_M5D_16XLARGE = "ml.m5d.16xlarge",
            ML_M5D_24XLARGE = "ml.m5d.24xlarge",
            ML_M5D_2XLARGE = "ml.m5d.2xlarge",
            ML_M5D_4XLARGE = "ml.m5d.4xlarge",
            ML_M5D_8XLARGE = "ml.m5d.8xlarge",
            ML_M5D_LARGE = "ml.m5d.large",
            ML_M5D_XLARGE = "ml.m5d.xlarge",
            ML_M6I_12XLARGE = "ml.m6i.12xlarge",
            ML_M6I_16XLARGE = "ml.m6i.16xlarge",
            ML_M6I_24XLARGE = "ml.m6i.24xlarge",
            ML_M6I_2XLARGE = "ml.m6i.2xlarge",
            ML_M6I_32XLARGE = "ml.m6i.32xlarge",
            ML_M6I_4XLARGE = "ml.m6i.4xlarge",
            ML_M6I_8XLARGE = "ml.m6i.8xlarge",
            ML_M6I_LARGE = "ml.m6i.large",
            ML_M6I_XLARGE = "ml.m6i.xlarge",
            ML_M6ID_12XLARGE = "ml.m6id.12xlarge",
            ML_M6ID_16XLARGE = "ml.m6id.16xlarge",
            ML_M6ID_24XLARGE = "ml.m6id.24xlarge",
            ML_M6ID_2XLARGE = "ml.m6id.2xlarge",
            ML_M6ID_32XLARGE = "ml.m6id.32xlarge",
            ML_M6ID_4XLARGE = "ml.m6id.4xlarge",
            ML_M6ID_8XLARGE = "ml.m6id.8xlarge",
            ML_M6ID_LARGE = "ml.m6id.large",
            ML_M6ID_XLARGE = "ml.m6id.xlarge",
            ML_M7I_12XLARGE = "ml.m7i.12xlarge",
            ML_M7I_16XLARGE = "ml.m7i.16xlarge",
            ML_M7I_24XLARGE = "ml.m7i.24xlarge",
            ML_M7I_2XLARGE = "ml.m7i.2xlarge",
            ML_M7I_48XLARGE = "ml.m7i.48xlarge",
            ML_M7I_4XLARGE = "ml.m7i.4xlarge",
            ML_M7I_8XLARGE = "ml.m7i.8xlarge",
            ML_M7I_LARGE = "ml.m7i.large",
            ML_M7I_XLARGE = "ml.m7i.xlarge",
            ML_P2_16XLARGE = "ml.p2.16xlarge",
            ML_P2_8XLARGE = "ml.p2.8xlarge",
            ML_P2_XLARGE = "ml.p2.xlarge",
            ML_P3_16XLARGE = "ml.p3.16xlarge",
            ML_P3_2XLARGE = "ml.p3.2xlarge",
            ML_P3_8XLARGE = "ml.p3.8xlarge",
            ML_P3DN_24XLARGE = "ml.p3dn.24xlarge",
            ML_P4D_24XLARGE = "ml.p4d.24xlarge",
            ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
            ML_P5_48XLARGE = "ml.p5.48xlarge",
            ML_P5_4XLARGE = "ml.p5.4xlarge",
            ML_P5EN_48XLARGE = "ml.p5en.48xlarge",
            ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge",
            ML_R5_12XLARGE = "ml.r5.12xlarge",
            ML_R5_16XLARGE = "ml.r5.16xlarge",
            ML_R5_24XLARGE = "ml.r5.24xlarge",
            ML_R5_2XLARGE = "ml.r5.2xlarge",
            ML_R5_4XLARGE = "ml.r5.4xlarge",
            ML_R5_8XLARGE = "ml.r5.8xlarge",
            ML_R5_LARGE = "ml.r5.large",
            ML_R5_XLARGE = "ml.r5.xlarge",
            ML_R6I_12XLARGE = "ml.r6i.12xlarge",
            ML_R6I_16XLARGE = "ml.r6i.16xlarge",
            ML_R6I_24XLARGE = "ml.r6i.24xlarge",
            ML_R6I_2XLARGE = "ml.r6i.2xlarge",
            ML_R6I_32XLARGE = "ml.r6i.32xlarge",
            ML_R6I_4XLARGE = "ml.r6i.4xlarge",
            ML_R6I_8XLARGE = "ml.r6i.8xlarge",
            ML_R6I_LARGE = "ml.r6i.large",
            ML_R6I_XLARGE = "ml.r6i.xlarge",
            ML_R6ID_12XLARGE = "ml.r6id.12xlarge",
            ML_R6ID_16XLARGE = "ml.r6id.16xlarge",
            ML_R6ID_24XLARGE = "ml.r6id.24xlarge",
            ML_R6ID_2XLARGE = "ml.r6id.2xlarge",
            ML_R6ID_32XLARGE = "ml.r6id.32xlarge",
            ML_R6ID_4XLARGE = "ml.r6id.4xlarge",
            ML_R6ID_8XLARGE = "ml.r6id.8xlarge",
            ML_R6ID_LARGE = "ml.r6id.large",
            ML_R6ID_XLARGE = "ml.r6id.xlarge",
            ML_R7I_12XLARGE = "ml.r7i.12xlarge",
            ML_R7I_16XLARGE = "ml.r7i.16xlarge",
            ML_R7I_24XLARGE = "ml.r7i.24xlarge",
            ML_R7I_2XLARGE = "ml.r7i.2xlarge",
            ML_R7I_48XLARGE = "ml.r7i.48xlarge",
            ML_R7I_4XLARGE = "ml.r7i.4xlarge",
            ML_R7I_8XLARGE = "ml.r7i.8xlarge",
            ML_R7I_LARGE = "ml.r7i.large",
            ML_R7I_XLARGE = "ml.r7i.xlarge",
            ML_T2_2XLARGE = "ml.t2.2xlarge",
            ML_T2_LARGE = "ml.t2.large",
            ML_T2_MEDIUM = "ml.t2.medium",
            ML_T2_XLARGE = "ml.t2.xlarge",
            ML_T3_2XLARGE = "ml.t3.2xlarge",
            ML_T3_LARGE = "ml.t3.large",
            ML_T3_MEDIUM = "ml.t3.medium",
            ML_T3_XLARGE = "ml.t3.xlarge",
            ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
            ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
            ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
        }
    }

    values! {
        /// `RootAccess` of `AWS::SageMaker::NotebookInstance`.
        RootAccess {
            DISABLED = "Disabled",
            ENABLED = "Enabled",
        }
    }
}

resource! {
    /// `AWS::SageMaker::NotebookInstanceLifecycleConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstancelifecycleconfig.html).
    NotebookInstanceLifecycleConfig = "AWS::SageMaker::NotebookInstanceLifecycleConfig", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `NotebookInstanceLifecycleConfigName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        notebook_instance_lifecycle_config_name: Str = "NotebookInstanceLifecycleConfigName";
        /// `OnCreate`: at most 1 items. Update: in place.
        on_create: List<notebook_instance_lifecycle_config::NotebookInstanceLifecycleHook> = "OnCreate";
        /// `OnStart`: at most 1 items. Update: in place.
        on_start: List<notebook_instance_lifecycle_config::NotebookInstanceLifecycleHook> = "OnStart";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<notebook_instance_lifecycle_config::Tag> = "Tags";
    }
    get {
        /// `NotebookInstanceLifecycleConfigName`
        notebook_instance_lifecycle_config_name: Str = "NotebookInstanceLifecycleConfigName";
    }
    ref notebook_instance_lifecycle_config_arn;
}

/// Property types of `AWS::SageMaker::NotebookInstanceLifecycleConfig`.
pub mod notebook_instance_lifecycle_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `NotebookInstanceLifecycleHook` of `AWS::SageMaker::NotebookInstanceLifecycleConfig`.
        NotebookInstanceLifecycleHook;
        new ();
        set {
            /// `Content`: 1 to 16 384 characters, `^[\S\s]+$`. Update: in place.
            content: Str = "Content";
        }
    }
}

resource! {
    /// `AWS::SageMaker::PartnerApp`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-partnerapp.html).
    PartnerApp = "AWS::SageMaker::PartnerApp", Ref = Arn;
    tags "Tags" List;
    new_with PartnerAppRequired {
        /// `Name`: 1 to 256 characters, `^[a-zA-Z0-9]+`. Update: replaces.
        name: Str = "Name",
        /// `Type`. Update: replaces.
        type_: partner_app::Type = "Type",
        /// `AuthType`. Update: replaces.
        auth_type: partner_app::AuthType = "AuthType",
        /// `ExecutionRoleArn`: 20 to 2048 characters. Update: replaces.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn",
        /// `Tier`: 1 to 64 characters, `^(?!\s*$).+$`. Update: in place.
        tier: Str = "Tier",
    }
    set {
        /// `AppVersion`: 1 to 64 characters. Update: in place.
        app_version: Str = "AppVersion";
        /// `ApplicationConfig`. Update: in place.
        application_config: partner_app::PartnerAppConfig = "ApplicationConfig";
        /// `AuthType`. Update: replaces.
        auth_type: partner_app::AuthType = "AuthType";
        /// `ClientToken` (deprecated): 1 to 36 characters, `^[a-zA-Z0-9-]+$`. Update: in place.
        client_token: Str = "ClientToken";
        /// `EnableAutoMinorVersionUpgrade`. Update: in place.
        enable_auto_minor_version_upgrade: Bool = "EnableAutoMinorVersionUpgrade";
        /// `EnableIamSessionBasedIdentity`. Update: in place.
        enable_iam_session_based_identity: Bool = "EnableIamSessionBasedIdentity";
        /// `ExecutionRoleArn`: 20 to 2048 characters. Update: replaces.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `KmsKeyId`: at most 2048 characters, `.*`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `MaintenanceConfig`. Update: in place.
        maintenance_config: partner_app::PartnerAppMaintenanceConfig = "MaintenanceConfig";
        /// `Name`: 1 to 256 characters, `^[a-zA-Z0-9]+`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<partner_app::Tag> = "Tags";
        /// `Tier`: 1 to 64 characters, `^(?!\s*$).+$`. Update: in place.
        tier: Str = "Tier";
        /// `Type`. Update: replaces.
        type_: partner_app::Type = "Type";
    }
    get {
        /// `BaseUrl`
        base_url: Str = "BaseUrl";
        /// `CurrentVersionEolDate`
        current_version_eol_date: Str = "CurrentVersionEolDate";
    }
    ref arn;
}

/// Property types of `AWS::SageMaker::PartnerApp`.
pub mod partner_app {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `PartnerAppConfig` of `AWS::SageMaker::PartnerApp`.
        PartnerAppConfig;
        new ();
        set {
            /// `AdminUsers`: at most 5 items, no item twice, 1 to 256 characters, `^(?!\s*$).+$`. Update: in place.
            admin_users: List<Str> = "AdminUsers";
            /// `Arguments`. Update: in place.
            arguments: Map<Str> = "Arguments";
        }
    }

    property! {
        /// `PartnerAppMaintenanceConfig` of `AWS::SageMaker::PartnerApp`.
        PartnerAppMaintenanceConfig;
        new (maintenance_window_start: Str = "MaintenanceWindowStart");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::SageMaker::PartnerApp`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AuthType` of `AWS::SageMaker::PartnerApp`.
        AuthType {
            IAM = "IAM",
        }
    }

    values! {
        /// `Type` of `AWS::SageMaker::PartnerApp`.
        Type {
            LAKERA_GUARD = "lakera-guard",
            COMET = "comet",
            DEEPCHECKS_LLM_EVALUATION = "deepchecks-llm-evaluation",
            FIDDLER = "fiddler",
        }
    }
}

resource! {
    /// `AWS::SageMaker::Pipeline`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-pipeline.html).
    Pipeline = "AWS::SageMaker::Pipeline", Ref = Str;
    tags "Tags" List;
    new (pipeline_name: Str = "PipelineName", pipeline_definition: pipeline::PipelineDefinition = "PipelineDefinition", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `ParallelismConfiguration`. Update: in place.
        parallelism_configuration: pipeline::ParallelismConfiguration = "ParallelismConfiguration";
        /// `PipelineDefinition`: 1 to 1 048 576 characters, `(?:[ \r\n\t].*)*$`. Update: in place.
        pipeline_definition: pipeline::PipelineDefinition = "PipelineDefinition";
        /// `PipelineDescription`: at most 3072 characters. Update: in place.
        pipeline_description: Str = "PipelineDescription";
        /// `PipelineDisplayName`: 1 to 256 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: in place.
        pipeline_display_name: Str = "PipelineDisplayName";
        /// `PipelineName`: 1 to 256 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: replaces.
        pipeline_name: Str = "PipelineName";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<pipeline::Tag> = "Tags";
    }
    get {
    }
    ref pipeline_name;
}

/// Property types of `AWS::SageMaker::Pipeline`.
pub mod pipeline {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `ParallelismConfiguration` of `AWS::SageMaker::Pipeline`.
        ParallelismConfiguration;
        new (max_parallel_execution_steps: Int = "MaxParallelExecutionSteps");
        set {
        }
    }

    property! {
        /// `PipelineDefinition` of `AWS::SageMaker::Pipeline`.
        PipelineDefinition;
        new ();
        set {
            /// `PipelineDefinitionBody`. Update: in place.
            pipeline_definition_body: Str = "PipelineDefinitionBody";
            /// `PipelineDefinitionS3Location`. Update: in place.
            pipeline_definition_s3_location: S3Location = "PipelineDefinitionS3Location";
        }
    }

    property! {
        /// `S3Location` of `AWS::SageMaker::Pipeline`.
        S3Location;
        new_with S3LocationRequired {
            /// `Bucket`. Update: in place.
            bucket: Str = "Bucket",
            /// `Key`. Update: in place.
            key: Str = "Key",
        }
        set {
            /// `ETag`. Update: in place.
            e_tag: Str = "ETag";
            /// `Version`. Update: in place.
            version: Str = "Version";
        }
    }
}

resource! {
    /// `AWS::SageMaker::ProcessingJob`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html).
    ProcessingJob = "AWS::SageMaker::ProcessingJob", Ref = Arn;
    tags "Tags" List;
    new (app_specification: processing_job::AppSpecification = "AppSpecification", processing_resources: processing_job::ProcessingResources = "ProcessingResources", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `AppSpecification`. Update: replaces.
        app_specification: processing_job::AppSpecification = "AppSpecification";
        /// `Environment`. Update: replaces.
        environment: Map<Str> = "Environment";
        /// `ExperimentConfig`. Update: replaces.
        experiment_config: processing_job::ExperimentConfig = "ExperimentConfig";
        /// `NetworkConfig`. Update: replaces.
        network_config: processing_job::NetworkConfig = "NetworkConfig";
        /// `ProcessingInputs`: at most 10 items. Update: replaces.
        processing_inputs: List<processing_job::ProcessingInputsObject> = "ProcessingInputs";
        /// `ProcessingJobName`: 1 to 63 characters, `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Update: replaces.
        processing_job_name: Str = "ProcessingJobName";
        /// `ProcessingOutputConfig`. Update: replaces.
        processing_output_config: processing_job::ProcessingOutputConfig = "ProcessingOutputConfig";
        /// `ProcessingResources`. Update: replaces.
        processing_resources: processing_job::ProcessingResources = "ProcessingResources";
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `StoppingCondition`. Update: replaces.
        stopping_condition: processing_job::StoppingCondition = "StoppingCondition";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<processing_job::Tag> = "Tags";
    }
    get {
        /// `AutoMLJobArn`
        auto_ml_job_arn: Arn = "AutoMLJobArn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `ExitMessage`
        exit_message: Str = "ExitMessage";
        /// `FailureReason`
        failure_reason: Str = "FailureReason";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `MonitoringScheduleArn`
        monitoring_schedule_arn: Arn = "MonitoringScheduleArn";
        /// `ProcessingEndTime`
        processing_end_time: Str = "ProcessingEndTime";
        /// `ProcessingJobStatus`
        processing_job_status: Str = "ProcessingJobStatus";
        /// `ProcessingStartTime`
        processing_start_time: Str = "ProcessingStartTime";
        /// `TrainingJobArn`
        training_job_arn: Arn = "TrainingJobArn";
    }
    ref processing_job_arn;
}

/// Property types of `AWS::SageMaker::ProcessingJob`.
pub mod processing_job {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_quality_job_definition::{S3DataDistributionType, S3UploadMode};

    property! {
        /// `AppSpecification` of `AWS::SageMaker::ProcessingJob`.
        AppSpecification;
        new (image_uri: Str = "ImageUri");
        set {
            /// `ContainerArguments`: at most 100 items, at most 256 characters, `.*`. Update: replaces.
            container_arguments: List<Str> = "ContainerArguments";
            /// `ContainerEntrypoint`: at most 100 items, at most 256 characters, `.*`. Update: replaces.
            container_entrypoint: List<Str> = "ContainerEntrypoint";
        }
    }

    property! {
        /// `AthenaDatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
        AthenaDatasetDefinition;
        new_with AthenaDatasetDefinitionRequired {
            /// `QueryString`: 1 to 4096 characters, `[\s\S]+`. Update: replaces.
            query_string: Str = "QueryString",
            /// `OutputS3Uri`: at most 1024 characters, `(https|s3)://([^/]+)/?(.*)`. Update: replaces.
            output_s3_uri: Str = "OutputS3Uri",
            /// `Catalog`: 1 to 256 characters. Update: replaces.
            catalog: Str = "Catalog",
            /// `Database`: 1 to 255 characters, `.*`. Update: replaces.
            database: Str = "Database",
            /// `OutputFormat`. Update: replaces.
            output_format: AthenaDatasetDefinitionOutputFormat = "OutputFormat",
        }
        set {
            /// `KmsKeyId`: at most 2048 characters, `[a-zA-Z0-9:/_-]*`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `OutputCompression`. Update: replaces.
            output_compression: AthenaDatasetDefinitionOutputCompression = "OutputCompression";
            /// `WorkGroup`: 1 to 128 characters, `[a-zA-Z0-9._-]+`. Update: replaces.
            work_group: Str = "WorkGroup";
        }
    }

    property! {
        /// `ClusterConfig` of `AWS::SageMaker::ProcessingJob`.
        ClusterConfig;
        new_with ClusterConfigRequired {
            /// `InstanceCount`: 1 to 100. Update: replaces.
            instance_count: Int = "InstanceCount",
            /// `InstanceType`. Update: replaces.
            instance_type: InstanceType = "InstanceType",
            /// `VolumeSizeInGB`: 1 to 16 384. Update: replaces.
            volume_size_in_gb: Int = "VolumeSizeInGB",
        }
        set {
            /// `VolumeKmsKeyId`: at most 2048 characters, `[a-zA-Z0-9:/_-]*`. Update: replaces.
            volume_kms_key_id: Str = "VolumeKmsKeyId";
        }
    }

    property! {
        /// `DatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
        DatasetDefinition;
        new ();
        set {
            /// `AthenaDatasetDefinition`. Update: replaces.
            athena_dataset_definition: AthenaDatasetDefinition = "AthenaDatasetDefinition";
            /// `DataDistributionType`. Update: replaces.
            data_distribution_type: DataDistributionType = "DataDistributionType";
            /// `InputMode`. Update: replaces.
            input_mode: InputMode = "InputMode";
            /// `LocalPath`: at most 256 characters, `.*`. Update: replaces.
            local_path: Str = "LocalPath";
            /// `RedshiftDatasetDefinition`. Update: replaces.
            redshift_dataset_definition: RedshiftDatasetDefinition = "RedshiftDatasetDefinition";
        }
    }

    property! {
        /// `ExperimentConfig` of `AWS::SageMaker::ProcessingJob`.
        ExperimentConfig;
        new ();
        set {
            /// `ExperimentName`: at most 120 characters, `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`. Update: replaces.
            experiment_name: Str = "ExperimentName";
            /// `RunName`: at most 120 characters, `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`. Update: replaces.
            run_name: Str = "RunName";
            /// `TrialComponentDisplayName`: at most 120 characters, `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`. Update: replaces.
            trial_component_display_name: Str = "TrialComponentDisplayName";
            /// `TrialName`: at most 120 characters, `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`. Update: replaces.
            trial_name: Str = "TrialName";
        }
    }

    property! {
        /// `FeatureStoreOutput` of `AWS::SageMaker::ProcessingJob`.
        FeatureStoreOutput;
        new (feature_group_name: Str = "FeatureGroupName");
        set {
        }
    }

    property! {
        /// `NetworkConfig` of `AWS::SageMaker::ProcessingJob`.
        NetworkConfig;
        new ();
        set {
            /// `EnableInterContainerTrafficEncryption`. Update: replaces.
            enable_inter_container_traffic_encryption: Bool = "EnableInterContainerTrafficEncryption";
            /// `EnableNetworkIsolation`. Update: replaces.
            enable_network_isolation: Bool = "EnableNetworkIsolation";
            /// `VpcConfig`. Update: replaces.
            vpc_config: VpcConfig = "VpcConfig";
        }
    }

    property! {
        /// `ProcessingInputsObject` of `AWS::SageMaker::ProcessingJob`.
        ProcessingInputsObject;
        new (input_name: Str = "InputName");
        set {
            /// `AppManaged`. Update: replaces.
            app_managed: Bool = "AppManaged";
            /// `DatasetDefinition`. Update: replaces.
            dataset_definition: DatasetDefinition = "DatasetDefinition";
            /// `S3Input`. Update: replaces.
            s3_input: S3Input = "S3Input";
        }
    }

    property! {
        /// `ProcessingOutputConfig` of `AWS::SageMaker::ProcessingJob`.
        ProcessingOutputConfig;
        new (outputs: List<ProcessingOutputsObject> = "Outputs");
        set {
            /// `KmsKeyId`: at most 2048 characters, `[a-zA-Z0-9:/_-]*`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `ProcessingOutputsObject` of `AWS::SageMaker::ProcessingJob`.
        ProcessingOutputsObject;
        new (output_name: Str = "OutputName");
        set {
            /// `AppManaged`. Update: replaces.
            app_managed: Bool = "AppManaged";
            /// `FeatureStoreOutput`. Update: replaces.
            feature_store_output: FeatureStoreOutput = "FeatureStoreOutput";
            /// `S3Output`. Update: replaces.
            s3_output: S3Output = "S3Output";
        }
    }

    property! {
        /// `ProcessingResources` of `AWS::SageMaker::ProcessingJob`.
        ProcessingResources;
        new (cluster_config: ClusterConfig = "ClusterConfig");
        set {
        }
    }

    property! {
        /// `RedshiftDatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
        RedshiftDatasetDefinition;
        new_with RedshiftDatasetDefinitionRequired {
            /// `ClusterId`: 1 to 63 characters, `.*`. Update: replaces.
            cluster_id: Str = "ClusterId",
            /// `ClusterRoleArn`: 20 to 2048 characters. Update: replaces.
            cluster_role_arn: IamRoleArn = "ClusterRoleArn",
            /// `QueryString`: 1 to 4096 characters, `[\s\S]+`. Update: replaces.
            query_string: Str = "QueryString",
            /// `Database`: 1 to 64 characters, `.*`. Update: replaces.
            database: Str = "Database",
            /// `DbUser`: 1 to 128 characters, `.*`. Update: replaces.
            db_user: Str = "DbUser",
            /// `OutputS3Uri`: at most 1024 characters, `(https|s3)://([^/]+)/?(.*)`. Update: replaces.
            output_s3_uri: Str = "OutputS3Uri",
            /// `OutputFormat`. Update: replaces.
            output_format: RedshiftDatasetDefinitionOutputFormat = "OutputFormat",
        }
        set {
            /// `KmsKeyId`: at most 2048 characters, `[a-zA-Z0-9:/_-]*`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `OutputCompression`. Update: replaces.
            output_compression: RedshiftDatasetDefinitionOutputCompression = "OutputCompression";
        }
    }

    property! {
        /// `S3Input` of `AWS::SageMaker::ProcessingJob`.
        S3Input;
        new (s3_uri: Str = "S3Uri", s3_data_type: S3DataType = "S3DataType");
        set {
            /// `LocalPath`: at most 256 characters, `.*`. Update: replaces.
            local_path: Str = "LocalPath";
            /// `S3CompressionType`. Update: replaces.
            s3_compression_type: S3CompressionType = "S3CompressionType";
            /// `S3DataDistributionType`. Update: replaces.
            s3_data_distribution_type: S3DataDistributionType = "S3DataDistributionType";
            /// `S3InputMode`. Update: replaces.
            s3_input_mode: S3InputMode = "S3InputMode";
        }
    }

    property! {
        /// `S3Output` of `AWS::SageMaker::ProcessingJob`.
        S3Output;
        new (s3_uri: Str = "S3Uri", s3_upload_mode: S3UploadMode = "S3UploadMode");
        set {
            /// `LocalPath`: at most 256 characters, `.*`. Update: replaces.
            local_path: Str = "LocalPath";
        }
    }

    property! {
        /// `StoppingCondition` of `AWS::SageMaker::ProcessingJob`.
        StoppingCondition;
        new (max_runtime_in_seconds: Int = "MaxRuntimeInSeconds");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::SageMaker::ProcessingJob`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VpcConfig` of `AWS::SageMaker::ProcessingJob`.
        VpcConfig;
        new_with VpcConfigRequired {
            /// `SecurityGroupIds`: at most 5 items, at most 32 characters, `[-0-9a-zA-Z]+`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
            /// `Subnets`: at most 16 items, at most 32 characters, `[-0-9a-zA-Z]+`. Update: replaces.
            subnets: List<Ec2SubnetId> = "Subnets",
        }
        set {
        }
    }

    values! {
        /// `AthenaDatasetDefinitionOutputCompression` of `AWS::SageMaker::ProcessingJob`.
        AthenaDatasetDefinitionOutputCompression {
            GZIP = "GZIP",
            SNAPPY = "SNAPPY",
            ZLIB = "ZLIB",
        }
    }

    values! {
        /// `AthenaDatasetDefinitionOutputFormat` of `AWS::SageMaker::ProcessingJob`.
        AthenaDatasetDefinitionOutputFormat {
            PARQUET = "PARQUET",
            AVRO = "AVRO",
            ORC = "ORC",
            JSON = "JSON",
            TEXTFILE = "TEXTFILE",
        }
    }

    values! {
        /// `DataDistributionType` of `AWS::SageMaker::ProcessingJob`.
        DataDistributionType {
            FULLY_REPLICATED = "FullyReplicated",
            SHARDED_BY_S3_KEY = "ShardedByS3Key",
        }
    }

    values! {
        /// `InputMode` of `AWS::SageMaker::ProcessingJob`.
        InputMode {
            FILE = "File",
            PIPE = "Pipe",
        }
    }

    values! {
        /// `InstanceType` of `AWS::SageMaker::ProcessingJob`.
        InstanceType {
            ML_T3_MEDIUM = "ml.t3.medium",
            ML_T3_LARGE = "ml.t3.large",
            ML_T3_XLARGE = "ml.t3.xlarge",
            ML_T3_2XLARGE = "ml.t3.2xlarge",
            ML_M4_XLARGE = "ml.m4.xlarge",
            ML_M4_2XLARGE = "ml.m4.2xlarge",
            ML_M4_4XLARGE = "ml.m4.4xlarge",
            ML_M4_10XLARGE = "ml.m4.10xlarge",
            ML_M4_16XLARGE = "ml.m4.16xlarge",
            ML_C4_XLARGE = "ml.c4.xlarge",
            ML_C4_2XLARGE = "ml.c4.2xlarge",
            ML_C4_4XLARGE = "ml.c4.4xlarge",
            ML_C4_8XLARGE = "ml.c4.8xlarge",
            ML_C5_XLARGE = "ml.c5.xlarge",
            ML_C5_2XLARGE = "ml.c5.2xlarge",
            ML_C5_4XLARGE = "ml.c5.4xlarge",
            ML_C5_9XLARGE = "ml.c5.9xlarge",
            ML_C5_18XLARGE = "ml.c5.18xlarge",
            ML_M5_LARGE = "ml.m5.large",
            ML_M5_XLARGE = "ml.m5.xlarge",
            ML_M5_2XLARGE = "ml.m5.2xlarge",
            ML_M5_4XLARGE = "ml.m5.4xlarge",
            ML_M5_12XLARGE = "ml.m5.12xlarge",
            ML_M5_24XLARGE = "ml.m5.24xlarge",
            ML_R5_LARGE = "ml.r5.large",
            ML_R5_XLARGE = "ml.r5.xlarge",
            ML_R5_2XLARGE = "ml.r5.2xlarge",
            ML_R5_4XLARGE = "ml.r5.4xlarge",
            ML_R5_8XLARGE = "ml.r5.8xlarge",
            ML_R5_12XLARGE = "ml.r5.12xlarge",
            ML_R5_16XLARGE = "ml.r5.16xlarge",
            ML_R5_24XLARGE = "ml.r5.24xlarge",
            ML_G4DN_XLARGE = "ml.g4dn.xlarge",
            ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
            ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
            ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
            ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
            ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
            ML_G5_XLARGE = "ml.g5.xlarge",
            ML_G5_2XLARGE = "ml.g5.2xlarge",
            ML_G5_4XLARGE = "ml.g5.4xlarge",
            ML_G5_8XLARGE = "ml.g5.8xlarge",
            ML_G5_16XLARGE = "ml.g5.16xlarge",
            ML_G5_12XLARGE = "ml.g5.12xlarge",
            ML_G5_24XLARGE = "ml.g5.24xlarge",
            ML_G5_48XLARGE = "ml.g5.48xlarge",
            ML_R5D_LARGE = "ml.r5d.large",
            ML_R5D_XLARGE = "ml.r5d.xlarge",
            ML_R5D_2XLARGE = "ml.r5d.2xlarge",
            ML_R5D_4XLARGE = "ml.r5d.4xlarge",
            ML_R5D_8XLARGE = "ml.r5d.8xlarge",
            ML_R5D_12XLARGE = "ml.r5d.12xlarge",
            ML_R5D_16XLARGE = "ml.r5d.16xlarge",
            ML_R5D_24XLARGE = "ml.r5d.24xlarge",
            ML_G6_XLARGE = "ml.g6.xlarge",
            ML_G6_2XLARGE = "ml.g6.2xlarge",
            ML_G6_4XLARGE = "ml.g6.4xlarge",
            ML_G6_8XLARGE = "ml.g6.8xlarge",
            ML_G6_12XLARGE = "ml.g6.12xlarge",
            ML_G6_16XLARGE = "ml.g6.16xlarge",
            ML_G6_24XLARGE = "ml.g6.24xlarge",
            ML_G6_48XLARGE = "ml.g6.48xlarge",
            ML_G6E_XLARGE = "ml.g6e.xlarge",
            ML_G6E_2XLARGE = "ml.g6e.2xlarge",
            ML_G6E_4XLARGE = "ml.g6e.4xlarge",
            ML_G6E_8XLARGE = "ml.g6e.8xlarge",
            ML_G6E_12XLARGE = "ml.g6e.12xlarge",
            ML_G6E_16XLARGE = "ml.g6e.16xlarge",
            ML_G6E_24XLARGE = "ml.g6e.24xlarge",
            ML_G6E_48XLARGE = "ml.g6e.48xlarge",
            ML_M6I_LARGE = "ml.m6i.large",
            ML_M6I_XLARGE = "ml.m6i.xlarge",
            ML_M6I_2XLARGE = "ml.m6i.2xlarge",
            ML_M6I_4XLARGE = "ml.m6i.4xlarge",
            ML_M6I_8XLARGE = "ml.m6i.8xlarge",
            ML_M6I_12XLARGE = "ml.m6i.12xlarge",
            ML_M6I_16XLARGE = "ml.m6i.16xlarge",
            ML_M6I_24XLARGE = "ml.m6i.24xlarge",
            ML_M6I_32XLARGE = "ml.m6i.32xlarge",
            ML_C6I_XLARGE = "ml.c6i.xlarge",
            ML_C6I_2XLARGE = "ml.c6i.2xlarge",
            ML_C6I_4XLARGE = "ml.c6i.4xlarge",
            ML_C6I_8XLARGE = "ml.c6i.8xlarge",
            ML_C6I_12XLARGE = "ml.c6i.12xlarge",
            ML_C6I_16XLARGE = "ml.c6i.16xlarge",
            ML_C6I_24XLARGE = "ml.c6i.24xlarge",
            ML_C6I_32XLARGE = "ml.c6i.32xlarge",
            ML_M7I_LARGE = "ml.m7i.large",
            ML_M7I_XLARGE = "ml.m7i.xlarge",
            ML_M7I_2XLARGE = "ml.m7i.2xlarge",
            ML_M7I_4XLARGE = "ml.m7i.4xlarge",
            ML_M7I_8XLARGE = "ml.m7i.8xlarge",
            ML_M7I_12XLARGE = "ml.m7i.12xlarge",
            ML_M7I_16XLARGE = "ml.m7i.16xlarge",
            ML_M7I_24XLARGE = "ml.m7i.24xlarge",
            ML_M7I_48XLARGE = "ml.m7i.48xlarge",
            ML_C7I_LARGE = "ml.c7i.large",
            ML_C7I_XLARGE = "ml.c7i.xlarge",
            ML_C7I_2XLARGE = "ml.c7i.2xlarge",
            ML_C7I_4XLARGE = "ml.c7i.4xlarge",
            ML_C7I_8XLARGE = "ml.c7i.8xlarge",
            ML_C7I_12XLARGE = "ml.c7i.12xlarge",
            ML_C7I_16XLARGE = "ml.c7i.16xlarge",
            ML_C7I_24XLARGE = "ml.c7i.24xlarge",
            ML_C7I_48XLARGE = "ml.c7i.48xlarge",
            ML_R7I_LARGE = "ml.r7i.large",
            ML_R7I_XLARGE = "ml.r7i.xlarge",
            ML_R7I_2XLARGE = "ml.r7i.2xlarge",
            ML_R7I_4XLARGE = "ml.r7i.4xlarge",
            ML_R7I_8XLARGE = "ml.r7i.8xlarge",
            ML_R7I_12XLARGE = "ml.r7i.12xlarge",
            ML_R7I_16XLARGE = "ml.r7i.16xlarge",
            ML_R7I_24XLARGE = "ml.r7i.24xlarge",
            ML_R7I_48XLARGE = "ml.r7i.48xlarge",
        }
    }

    values! {
        /// `RedshiftDatasetDefinitionOutputCompression` of `AWS::SageMaker::ProcessingJob`.
        RedshiftDatasetDefinitionOutputCompression {
            NONE = "None",
            GZIP = "GZIP",
            SNAPPY = "SNAPPY",
            ZSTD = "ZSTD",
            BZIP2 = "BZIP2",
        }
    }

    values! {
        /// `RedshiftDatasetDefinitionOutputFormat` of `AWS::SageMaker::ProcessingJob`.
        RedshiftDatasetDefinitionOutputFormat {
            PARQUET = "PARQUET",
            CSV = "CSV",
        }
    }

    values! {
        /// `S3CompressionType` of `AWS::SageMaker::ProcessingJob`.
        S3CompressionType {
            NONE = "None",
            GZIP = "Gzip",
        }
    }

    values! {
        /// `S3DataType` of `AWS::SageMaker::ProcessingJob`.
        S3DataType {
            MANIFEST_FILE = "ManifestFile",
            S3_PREFIX = "S3Prefix",
        }
    }

    values! {
        /// `S3InputMode` of `AWS::SageMaker::ProcessingJob`.
        S3InputMode {
            FILE = "File",
            PIPE = "Pipe",
        }
    }
}

resource! {
    /// `AWS::SageMaker::Project`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-project.html).
    Project = "AWS::SageMaker::Project", Ref = Arn;
    tags "Tags" List;
    new (project_name: Str = "ProjectName");
    set {
        /// `ProjectDescription`: at most 1024 characters, `.*`. Update: replaces.
        project_description: Str = "ProjectDescription";
        /// `ProjectName`: 1 to 32 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        project_name: Str = "ProjectName";
        /// `ServiceCatalogProvisionedProductDetails`. Update: in place.
        service_catalog_provisioned_product_details: project::ServiceCatalogProvisionedProductDetails = "ServiceCatalogProvisionedProductDetails";
        /// `ServiceCatalogProvisioningDetails`. Update: replaces.
        service_catalog_provisioning_details: project::ServiceCatalogProvisioningDetails = "ServiceCatalogProvisioningDetails";
        /// `Tags`: at most 40 items. Update: replaces.
        tags: List<project::Tag> = "Tags";
        /// `TemplateProviderDetails`: 1 items. Update: replaces.
        template_provider_details: List<project::TemplateProviderDetail> = "TemplateProviderDetails";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `ProjectId`
        project_id: Str = "ProjectId";
        /// `ProjectStatus`
        project_status: Str = "ProjectStatus";
    }
    ref project_arn;
}

/// Property types of `AWS::SageMaker::Project`.
pub mod project {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_quality_job_definition::Tag;

    property! {
        /// `CfnStackParameter` of `AWS::SageMaker::Project`.
        CfnStackParameter;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `CfnTemplateProviderDetail` of `AWS::SageMaker::Project`.
        CfnTemplateProviderDetail;
        new_with CfnTemplateProviderDetailRequired {
            /// `TemplateName`: 1 to 32 characters, `(?=.{1,32}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Update: replaces.
            template_name: Str = "TemplateName",
            /// `TemplateURL`: 1 to 1024 characters, `(?=.{1,1024}$)(https)://([^/]+)/(.+)`. Update: replaces.
            template_url: Str = "TemplateURL",
        }
        set {
            /// `Parameters`: at most 180 items. Update: replaces.
            parameters: List<CfnStackParameter> = "Parameters";
            /// `RoleARN`: 20 to 2048 characters. Update: replaces.
            role_arn: IamRoleArn = "RoleARN";
        }
    }

    property! {
        /// `ProvisioningParameter` of `AWS::SageMaker::Project`.
        ProvisioningParameter;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `ServiceCatalogProvisionedProductDetails` of `AWS::SageMaker::Project`.
        ServiceCatalogProvisionedProductDetails;
        new ();
        set {
            /// `ProvisionedProductId`: 1 to 100 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: in place.
            provisioned_product_id: Str = "ProvisionedProductId";
            /// `ProvisionedProductStatusMessage`. Update: in place.
            provisioned_product_status_message: Str = "ProvisionedProductStatusMessage";
        }
    }

    property! {
        /// `ServiceCatalogProvisioningDetails` of `AWS::SageMaker::Project`.
        ServiceCatalogProvisioningDetails;
        new (product_id: Str = "ProductId");
        set {
            /// `PathId`: 1 to 100 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
            path_id: Str = "PathId";
            /// `ProvisioningArtifactId`: 1 to 100 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
            provisioning_artifact_id: Str = "ProvisioningArtifactId";
            /// `ProvisioningParameters`. Update: replaces.
            provisioning_parameters: List<ProvisioningParameter> = "ProvisioningParameters";
        }
    }

    property! {
        /// `TemplateProviderDetail` of `AWS::SageMaker::Project`.
        TemplateProviderDetail;
        new ();
        set {
            /// `CfnTemplateProviderDetail`. Update: replaces.
            cfn_template_provider_detail: CfnTemplateProviderDetail = "CfnTemplateProviderDetail";
        }
    }
}

resource! {
    /// `AWS::SageMaker::Space`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html).
    Space = "AWS::SageMaker::Space", Ref = Str;
    tags "Tags" List;
    new_with SpaceRequired {
        /// `DomainId`: 1 to 63 characters, `^d-(-*[a-z0-9]){1,61}$`. Update: replaces.
        domain_id: Str = "DomainId",
        /// `SpaceName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        space_name: Str = "SpaceName",
    }
    set {
        /// `DomainId`: 1 to 63 characters, `^d-(-*[a-z0-9]){1,61}$`. Update: replaces.
        domain_id: Str = "DomainId";
        /// `OwnershipSettings`. Update: replaces.
        ownership_settings: space::OwnershipSettings = "OwnershipSettings";
        /// `SpaceDisplayName`: at most 64 characters, `^(?!\s*$).+`. Update: in place.
        space_display_name: Str = "SpaceDisplayName";
        /// `SpaceName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        space_name: Str = "SpaceName";
        /// `SpaceSettings`. Update: in place.
        space_settings: space::SpaceSettings = "SpaceSettings";
        /// `SpaceSharingSettings`. Update: replaces.
        space_sharing_settings: space::SpaceSharingSettings = "SpaceSharingSettings";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<space::Tag> = "Tags";
    }
    get {
        /// `SpaceArn`
        space_arn: Arn = "SpaceArn";
        /// `Url`
        url: Str = "Url";
    }
}

/// Property types of `AWS::SageMaker::Space`.
pub mod space {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::domain::{CodeRepository, CustomImage, CustomImageRequired};

    pub use super::partner_app::Tag;

    property! {
        /// `CustomFileSystem` of `AWS::SageMaker::Space`.
        CustomFileSystem;
        new ();
        set {
            /// `EFSFileSystem`. Update: in place.
            efs_file_system: EFSFileSystem = "EFSFileSystem";
            /// `FSxLustreFileSystem`. Update: in place.
            f_sx_lustre_file_system: FSxLustreFileSystem = "FSxLustreFileSystem";
            /// `S3FileSystem`. Update: in place.
            s3_file_system: S3FileSystem = "S3FileSystem";
        }
    }

    property! {
        /// `EFSFileSystem` of `AWS::SageMaker::Space`.
        EFSFileSystem;
        new (file_system_id: Str = "FileSystemId");
        set {
        }
    }

    property! {
        /// `EbsStorageSettings` of `AWS::SageMaker::Space`.
        EbsStorageSettings;
        new (ebs_volume_size_in_gb: Int = "EbsVolumeSizeInGb");
        set {
        }
    }

    property! {
        /// `FSxLustreFileSystem` of `AWS::SageMaker::Space`.
        FSxLustreFileSystem;
        new (file_system_id: Str = "FileSystemId");
        set {
        }
    }

    property! {
        /// `JupyterServerAppSettings` of `AWS::SageMaker::Space`.
        JupyterServerAppSettings;
        new ();
        set {
            /// `DefaultResourceSpec`. Update: in place.
            default_resource_spec: ResourceSpec = "DefaultResourceSpec";
            /// `LifecycleConfigArns`: at most 30 items, at most 256 characters. Update: in place.
            lifecycle_config_arns: List<Str> = "LifecycleConfigArns";
        }
    }

    property! {
        /// `KernelGatewayAppSettings` of `AWS::SageMaker::Space`.
        KernelGatewayAppSettings;
        new ();
        set {
            /// `CustomImages`: at most 30 items. Update: in place.
            custom_images: List<CustomImage> = "CustomImages";
            /// `DefaultResourceSpec`. Update: in place.
            default_resource_spec: ResourceSpec = "DefaultResourceSpec";
            /// `LifecycleConfigArns`: at most 30 items, at most 256 characters. Update: in place.
            lifecycle_config_arns: List<Str> = "LifecycleConfigArns";
        }
    }

    property! {
        /// `OwnershipSettings` of `AWS::SageMaker::Space`.
        OwnershipSettings;
        new (owner_user_profile_name: Str = "OwnerUserProfileName");
        set {
        }
    }

    property! {
        /// `ResourceSpec` of `AWS::SageMaker::Space`.
        ResourceSpec;
        new ();
        set {
            /// `InstanceType`. Update: in place.
            instance_type: InstanceType = "InstanceType";
            /// `LifecycleConfigArn`: at most 256 characters. Update: in place.
            lifecycle_config_arn: Str = "LifecycleConfigArn";
            /// `SageMakerImageArn`: at most 256 characters. Update: in place.
            sage_maker_image_arn: Str = "SageMakerImageArn";
            /// `SageMakerImageVersionArn`: at most 256 characters. Update: in place.
            sage_maker_image_version_arn: Str = "SageMakerImageVersionArn";
        }
    }

    property! {
        /// `S3FileSystem` of `AWS::SageMaker::Space`.
        S3FileSystem;
        new ();
        set {
            /// `S3Uri`: at most 1024 characters, `(s3)://([^/]+)/?(.*)`. Update: in place.
            s3_uri: Str = "S3Uri";
        }
    }

    property! {
        /// `SpaceCodeEditorAppSettings` of `AWS::SageMaker::Space`.
        SpaceCodeEditorAppSettings;
        new ();
        set {
            /// `DefaultResourceSpec`. Update: in place.
            default_resource_spec: ResourceSpec = "DefaultResourceSpec";
        }
    }

    property! {
        /// `SpaceJupyterLabAppSettings` of `AWS::SageMaker::Space`.
        SpaceJupyterLabAppSettings;
        new ();
        set {
            /// `CodeRepositories`: at most 30 items. Update: in place.
            code_repositories: List<CodeRepository> = "CodeRepositories";
            /// `DefaultResourceSpec`. Update: in place.
            default_resource_spec: ResourceSpec = "DefaultResourceSpec";
        }
    }

    property! {
        /// `SpaceSettings` of `AWS::SageMaker::Space`.
        SpaceSettings;
        new ();
        set {
            /// `AppType`. Update: in place.
            app_type: AppType = "AppType";
            /// `CodeEditorAppSettings`. Update: in place.
            code_editor_app_settings: SpaceCodeEditorAppSettings = "CodeEditorAppSettings";
            /// `CustomFileSystems`: at most 1 items, no item twice. Update: in place.
            custom_file_systems: List<CustomFileSystem> = "CustomFileSystems";
            /// `JupyterLabAppSettings`. Update: in place.
            jupyter_lab_app_settings: SpaceJupyterLabAppSettings = "JupyterLabAppSettings";
            /// `JupyterServerAppSettings`. Update: in place.
            jupyter_server_app_settings: JupyterServerAppSettings = "JupyterServerAppSettings";
            /// `KernelGatewayAppSettings`. Update: in place.
            kernel_gateway_app_settings: KernelGatewayAppSettings = "KernelGatewayAppSettings";
            /// `RemoteAccess`. Update: in place.
            remote_access: RemoteAccess = "RemoteAccess";
            /// `SpaceManagedResources`. Update: in place.
            space_managed_resources: SpaceManagedResources = "SpaceManagedResources";
            /// `SpaceStorageSettings`. Update: in place.
            space_storage_settings: SpaceStorageSettings = "SpaceStorageSettings";
        }
    }

    property! {
        /// `SpaceSharingSettings` of `AWS::SageMaker::Space`.
        SpaceSharingSettings;
        new (sharing_type: SharingType = "SharingType");
        set {
        }
    }

    property! {
        /// `SpaceStorageSettings` of `AWS::SageMaker::Space`.
        SpaceStorageSettings;
        new ();
        set {
            /// `EbsStorageSettings`. Update: in place.
            ebs_storage_settings: EbsStorageSettings = "EbsStorageSettings";
        }
    }

    values! {
        /// `AppType` of `AWS::SageMaker::Space`.
        AppType {
            JUPYTER_SERVER = "JupyterServer",
            KERNEL_GATEWAY = "KernelGateway",
            TENSOR_BOARD = "TensorBoard",
            R_STUDIO_SERVER_PRO = "RStudioServerPro",
            R_SESSION_GATEWAY = "RSessionGateway",
            JUPYTER_LAB = "JupyterLab",
            CODE_EDITOR = "CodeEditor",
        }
    }

    values! {
        /// `InstanceType` of `AWS::SageMaker::Space`.
        InstanceType {
            SYSTEM = "system",
            ML_T3_MICRO = "ml.t3.micro",
            ML_T3_SMALL = "ml.t3.small",
            ML_T3_MEDIUM = "ml.t3.medium",
            ML_T3_LARGE = "ml.t3.large",
            ML_T3_XLARGE = "ml.t3.xlarge",
            ML_T3_2XLARGE = "ml.t3.2xlarge",
            ML_M5_LARGE = "ml.m5.large",
            ML_M5_XLARGE = "ml.m5.xlarge",
            ML_M5_2XLARGE = "ml.m5.2xlarge",
            ML_M5_4XLARGE = "ml.m5.4xlarge",
            ML_M5_8XLARGE = "ml.m5.8xlarge",
            ML_M5_12XLARGE = "ml.m5.12xlarge",
            ML_M5_16XLARGE = "ml.m5.16xlarge",
            ML_M5_24XLARGE = "ml.m5.24xlarge",
            ML_C5_LARGE = "ml.c5.large",
            ML_C5_XLARGE = "ml.c5.xlarge",
            ML_C5_2XLARGE = "ml.c5.2xlarge",
            ML_C5_4XLARGE = "ml.c5.4xlarge",
            ML_C5_9XLARGE = "ml.c5.9xlarge",
            ML_C5_12XLARGE = "ml.c5.12xlarge",
            ML_C5_18XLARGE = "ml.c5.18xlarge",
            ML_C5_24XLARGE = "ml.c5.24xlarge",
            ML_P3_2XLARGE = "ml.p3.2xlarge",
            ML_P3_8XLARGE = "ml.p3.8xlarge",
            ML_P3_16XLARGE = "ml.p3.16xlarge",
            ML_G4DN_XLARGE = "ml.g4dn.xlarge",
            ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
            ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
            ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
            ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
            ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
            ML_R5_LARGE = "ml.r5.large",
            ML_R5_XLARGE = "ml.r5.xlarge",
            ML_R5_2XLARGE = "ml.r5.2xlarge",
            ML_R5_4XLARGE = "ml.r5.4xlarge",
            ML_R5_8XLARGE = "ml.r5.8xlarge",
            ML_R5_12XLARGE = "ml.r5.12xlarge",
            ML_R5_16XLARGE = "ml.r5.16xlarge",
            ML_R5_24XLARGE = "ml.r5.24xlarge",
            ML_P3DN_24XLARGE = "ml.p3dn.24xlarge",
            ML_M5D_LARGE = "ml.m5d.large",
            ML_M5D_XLARGE = "ml.m5d.xlarge",
            ML_M5D_2XLARGE = "ml.m5d.2xlarge",
            ML_M5D_4XLARGE = "ml.m5d.4xlarge",
            ML_M5D_8XLARGE = "ml.m5d.8xlarge",
            ML_M5D_12XLARGE = "ml.m5d.12xlarge",
            ML_M5D_16XLARGE = "ml.m5d.16xlarge",
            ML_M5D_24XLARGE = "ml.m5d.24xlarge",
            ML_G5_XLARGE = "ml.g5.xlarge",
            ML_G5_2XLARGE = "ml.g5.2xlarge",
            ML_G5_4XLARGE = "ml.g5.4xlarge",
            ML_G5_8XLARGE = "ml.g5.8xlarge",
            ML_G5_12XLARGE = "ml.g5.12xlarge",
            ML_G5_16XLARGE = "ml.g5.16xlarge",
            ML_G5_24XLARGE = "ml.g5.24xlarge",
            ML_G5_48XLARGE = "ml.g5.48xlarge",
            ML_P4D_24XLARGE = "ml.p4d.24xlarge",
            ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
            ML_GEOSPATIAL_INTERACTIVE = "ml.geospatial.interactive",
            ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
            ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
            ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
        }
    }

    values! {
        /// `RemoteAccess` of `AWS::SageMaker::Space`.
        RemoteAccess {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `SharingType` of `AWS::SageMaker::Space`.
        SharingType {
            PRIVATE = "Private",
            SHARED = "Shared",
        }
    }

    values! {
        /// `SpaceManagedResources` of `AWS::SageMaker::Space`.
        SpaceManagedResources {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::SageMaker::StudioLifecycleConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-studiolifecycleconfig.html).
    StudioLifecycleConfig = "AWS::SageMaker::StudioLifecycleConfig", Ref = Str;
    tags "Tags" List;
    new_with StudioLifecycleConfigRequired {
        /// `StudioLifecycleConfigAppType`. Update: replaces.
        studio_lifecycle_config_app_type: studio_lifecycle_config::StudioLifecycleConfigAppType = "StudioLifecycleConfigAppType",
        /// `StudioLifecycleConfigContent`: 1 to 16 384 characters, `[\S\s]+`. Update: replaces.
        studio_lifecycle_config_content: Str = "StudioLifecycleConfigContent",
        /// `StudioLifecycleConfigName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Update: replaces.
        studio_lifecycle_config_name: Str = "StudioLifecycleConfigName",
    }
    set {
        /// `StudioLifecycleConfigAppType`. Update: replaces.
        studio_lifecycle_config_app_type: studio_lifecycle_config::StudioLifecycleConfigAppType = "StudioLifecycleConfigAppType";
        /// `StudioLifecycleConfigContent`: 1 to 16 384 characters, `[\S\s]+`. Update: replaces.
        studio_lifecycle_config_content: Str = "StudioLifecycleConfigContent";
        /// `StudioLifecycleConfigName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Update: replaces.
        studio_lifecycle_config_name: Str = "StudioLifecycleConfigName";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<studio_lifecycle_config::Tag> = "Tags";
    }
    get {
        /// `StudioLifecycleConfigArn`
        studio_lifecycle_config_arn: Arn = "StudioLifecycleConfigArn";
    }
    ref studio_lifecycle_config_name;
}

/// Property types of `AWS::SageMaker::StudioLifecycleConfig`.
pub mod studio_lifecycle_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::SageMaker::StudioLifecycleConfig`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `StudioLifecycleConfigAppType` of `AWS::SageMaker::StudioLifecycleConfig`.
        StudioLifecycleConfigAppType {
            JUPYTER_SERVER = "JupyterServer",
            KERNEL_GATEWAY = "KernelGateway",
            CODE_EDITOR = "CodeEditor",
            JUPYTER_LAB = "JupyterLab",
        }
    }
}

resource! {
    /// `AWS::SageMaker::TrialComponent`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-trialcomponent.html).
    TrialComponent = "AWS::SageMaker::TrialComponent", Ref = Arn;
    tags "Tags" List;
    new (trial_component_name: Str = "TrialComponentName");
    set {
        /// `DisplayName`: 1 to 120 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `InputArtifacts`. Update: in place.
        input_artifacts: Map<trial_component::TrialComponentArtifact> = "InputArtifacts";
        /// `MetadataProperties`. Update: replaces.
        metadata_properties: trial_component::MetadataProperties = "MetadataProperties";
        /// `OutputArtifacts`. Update: in place.
        output_artifacts: Map<trial_component::TrialComponentArtifact> = "OutputArtifacts";
        /// `Parameters`. Update: in place.
        parameters: Map<trial_component::TrialComponentParameterValue> = "Parameters";
        /// `Status`. Update: in place.
        status: trial_component::TrialComponentStatus = "Status";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<trial_component::Tags> = "Tags";
        /// `TrialComponentName`: 1 to 120 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Update: replaces.
        trial_component_name: Str = "TrialComponentName";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `LineageGroupArn`
        lineage_group_arn: Arn = "LineageGroupArn";
    }
    ref trial_component_arn;
}

/// Property types of `AWS::SageMaker::TrialComponent`.
pub mod trial_component {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::action::MetadataProperties;

    pub use super::context::Tags;

    property! {
        /// `TrialComponentArtifact` of `AWS::SageMaker::TrialComponent`.
        TrialComponentArtifact;
        new (value: Str = "Value");
        set {
            /// `MediaType`: at most 64 characters, `^[-\w]+\/[-\w+]+$`. Update: in place.
            media_type: Str = "MediaType";
        }
    }

    property! {
        /// `TrialComponentParameterValue` of `AWS::SageMaker::TrialComponent`.
        TrialComponentParameterValue;
        new ();
        set {
            /// `NumberValue`. Update: in place.
            number_value: Num = "NumberValue";
            /// `StringValue`: at most 2500 characters. Update: in place.
            string_value: Str = "StringValue";
        }
    }

    property! {
        /// `TrialComponentStatus` of `AWS::SageMaker::TrialComponent`.
        TrialComponentStatus;
        new ();
        set {
            /// `Message`: at most 1024 characters. Update: in place.
            message: Str = "Message";
            /// `PrimaryStatus`. Update: in place.
            primary_status: PrimaryStatus = "PrimaryStatus";
        }
    }

    values! {
        /// `PrimaryStatus` of `AWS::SageMaker::TrialComponent`.
        PrimaryStatus {
            IN_PROGRESS = "InProgress",
            COMPLETED = "Completed",
            FAILED = "Failed",
            STOPPING = "Stopping",
            STOPPED = "Stopped",
        }
    }
}

resource! {
    /// `AWS::SageMaker::UserProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html).
    UserProfile = "AWS::SageMaker::UserProfile", Ref = Str;
    tags "Tags" List;
    new_with UserProfileRequired {
        /// `DomainId`: 1 to 63 characters, `^d-(-*[a-z0-9]){1,61}$`. Update: replaces.
        domain_id: SageMakerDomainId = "DomainId",
        /// `UserProfileName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        user_profile_name: Str = "UserProfileName",
    }
    set {
        /// `DomainId`: 1 to 63 characters, `^d-(-*[a-z0-9]){1,61}$`. Update: replaces.
        domain_id: SageMakerDomainId = "DomainId";
        /// `SingleSignOnUserIdentifier`: `UserName`. Update: replaces.
        single_sign_on_user_identifier: Str = "SingleSignOnUserIdentifier";
        /// `SingleSignOnUserValue`: 1 to 256 characters. Update: replaces.
        single_sign_on_user_value: Str = "SingleSignOnUserValue";
        /// `Tags`: at most 50 items. Update: may replace.
        tags: List<user_profile::Tag> = "Tags";
        /// `UserProfileName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        user_profile_name: Str = "UserProfileName";
        /// `UserSettings`. Update: in place.
        user_settings: user_profile::UserSettings = "UserSettings";
    }
    get {
        /// `UserProfileArn`
        user_profile_arn: Arn = "UserProfileArn";
    }
}

/// Property types of `AWS::SageMaker::UserProfile`.
pub mod user_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app::Tag;

    pub use super::domain::{AccessStatus, AppType, AutoMountHomeEFS, CodeRepository, CustomFileSystemConfig, CustomImage, CustomImageRequired, CustomPosixUserConfig, CustomPosixUserConfigRequired, DefaultEbsStorageSettings, DefaultEbsStorageSettingsRequired, DefaultSpaceStorageSettings, EFSFileSystemConfig, FSxLustreFileSystemConfig, HiddenSageMakerImage, MlTools, NotebookOutputOption, S3FileSystemConfig, SageMakerImageName, SharingSettings, StudioWebPortal, UserGroup};

    property! {
        /// `CodeEditorAppSettings` of `AWS::SageMaker::UserProfile`.
        CodeEditorAppSettings;
        new ();
        set {
            /// `BuiltInLifecycleConfigArn`: at most 256 characters. Update: in place.
            built_in_lifecycle_config_arn: Str = "BuiltInLifecycleConfigArn";
            /// `CustomImages`: at most 200 items. Update: in place.
            custom_images: List<CustomImage> = "CustomImages";
            /// `DefaultResourceSpec`. Update: in place.
            default_resource_spec: ResourceSpec = "DefaultResourceSpec";
            /// `LifecycleConfigArns`: at most 30 items, at most 256 characters. Update: in place.
            lifecycle_config_arns: List<Str> = "LifecycleConfigArns";
        }
    }

    property! {
        /// `EmrSettings` of `AWS::SageMaker::UserProfile`.
        EmrSettings;
        new ();
        set {
            /// `AssumableRoleArns`: at most 5 items, 20 to 2048 characters. Update: in place.
            assumable_role_arns: List<Str> = "AssumableRoleArns";
            /// `ExecutionRoleArns`: at most 5 items, 20 to 2048 characters. Update: in place.
            execution_role_arns: List<Str> = "ExecutionRoleArns";
        }
    }

    property! {
        /// `JupyterLabAppSettings` of `AWS::SageMaker::UserProfile`.
        JupyterLabAppSettings;
        new ();
        set {
            /// `BuiltInLifecycleConfigArn`: at most 256 characters. Update: in place.
            built_in_lifecycle_config_arn: Str = "BuiltInLifecycleConfigArn";
            /// `CodeRepositories`: at most 30 items. Update: in place.
            code_repositories: List<CodeRepository> = "CodeRepositories";
            /// `CustomImages`: at most 200 items. Update: in place.
            custom_images: List<CustomImage> = "CustomImages";
            /// `DefaultResourceSpec`. Update: in place.
            default_resource_spec: ResourceSpec = "DefaultResourceSpec";
            /// `EmrSettings`. Update: in place.
            emr_settings: EmrSettings = "EmrSettings";
            /// `LifecycleConfigArns`: at most 30 items, at most 256 characters. Update: in place.
            lifecycle_config_arns: List<Str> = "LifecycleConfigArns";
        }
    }

    property! {
        /// `JupyterServerAppSettings` of `AWS::SageMaker::UserProfile`.
        JupyterServerAppSettings;
        new ();
        set {
            /// `DefaultResourceSpec`. Update: in place.
            default_resource_spec: ResourceSpec = "DefaultResourceSpec";
            /// `LifecycleConfigArns`: at most 30 items, at most 256 characters. Update: in place.
            lifecycle_config_arns: List<Str> = "LifecycleConfigArns";
        }
    }

    property! {
        /// `KernelGatewayAppSettings` of `AWS::SageMaker::UserProfile`.
        KernelGatewayAppSettings;
        new ();
        set {
            /// `CustomImages`: at most 30 items. Update: in place.
            custom_images: List<CustomImage> = "CustomImages";
            /// `DefaultResourceSpec`. Update: in place.
            default_resource_spec: ResourceSpec = "DefaultResourceSpec";
            /// `LifecycleConfigArns`: at most 30 items, at most 256 characters. Update: in place.
            lifecycle_config_arns: List<Str> = "LifecycleConfigArns";
        }
    }

    property! {
        /// `RStudioServerProAppSettings` of `AWS::SageMaker::UserProfile`.
        RStudioServerProAppSettings;
        new ();
        set {
            /// `AccessStatus`. Update: replaces.
            access_status: AccessStatus = "AccessStatus";
            /// `UserGroup`. Update: replaces.
            user_group: UserGroup = "UserGroup";
        }
    }

    property! {
        /// `ResourceSpec` of `AWS::SageMaker::UserProfile`.
        ResourceSpec;
        new ();
        set {
            /// `InstanceType`. Update: in place.
            instance_type: AppInstanceType = "InstanceType";
            /// `LifecycleConfigArn`: at most 256 characters. Update: in place.
            lifecycle_config_arn: Str = "LifecycleConfigArn";
            /// `SageMakerImageArn`: at most 256 characters. Update: in place.
            sage_maker_image_arn: Str = "SageMakerImageArn";
            /// `SageMakerImageVersionArn`: at most 256 characters. Update: in place.
            sage_maker_image_version_arn: Str = "SageMakerImageVersionArn";
            /// `TrainingPlanArn`: at most 2048 characters. Update: in place.
            training_plan_arn: Str = "TrainingPlanArn";
        }
    }

    property! {
        /// `StudioWebPortalSettings` of `AWS::SageMaker::UserProfile`.
        StudioWebPortalSettings;
        new ();
        set {
            /// `HiddenAppTypes`: no item twice. Update: in place.
            hidden_app_types: List<AppType> = "HiddenAppTypes";
            /// `HiddenInstanceTypes`: no item twice. Update: in place.
            hidden_instance_types: List<AppInstanceType> = "HiddenInstanceTypes";
            /// `HiddenMlTools`: no item twice. Update: in place.
            hidden_ml_tools: List<MlTools> = "HiddenMlTools";
            /// `HiddenSageMakerImageVersionAliases`: at most 5 items, no item twice. Update: in place.
            hidden_sage_maker_image_version_aliases: List<HiddenSageMakerImage> = "HiddenSageMakerImageVersionAliases";
        }
    }

    property! {
        /// `UserSettings` of `AWS::SageMaker::UserProfile`.
        UserSettings;
        new ();
        set {
            /// `AutoMountHomeEFS`. Update: in place.
            auto_mount_home_efs: AutoMountHomeEFS = "AutoMountHomeEFS";
            /// `CodeEditorAppSettings`. Update: in place.
            code_editor_app_settings: CodeEditorAppSettings = "CodeEditorAppSettings";
            /// `CustomFileSystemConfigs`: at most 10 items, no item twice. Update: in place.
            custom_file_system_configs: List<CustomFileSystemConfig> = "CustomFileSystemConfigs";
            /// `CustomPosixUserConfig`. Update: in place.
            custom_posix_user_config: CustomPosixUserConfig = "CustomPosixUserConfig";
            /// `DefaultLandingUri`: at most 1023 characters. Update: in place.
            default_landing_uri: Str = "DefaultLandingUri";
            /// `ExecutionRole`: 20 to 2048 characters. Update: in place.
            execution_role: IamRoleArn = "ExecutionRole";
            /// `JupyterLabAppSettings`. Update: in place.
            jupyter_lab_app_settings: JupyterLabAppSettings = "JupyterLabAppSettings";
            /// `JupyterServerAppSettings`. Update: in place.
            jupyter_server_app_settings: JupyterServerAppSettings = "JupyterServerAppSettings";
            /// `KernelGatewayAppSettings`. Update: in place.
            kernel_gateway_app_settings: KernelGatewayAppSettings = "KernelGatewayAppSettings";
            /// `RStudioServerProAppSettings`. Update: in place.
            r_studio_server_pro_app_settings: RStudioServerProAppSettings = "RStudioServerProAppSettings";
            /// `SecurityGroups`: at most 5 items, at most 32 characters, `[-0-9a-zA-Z]+`. Update: in place.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
            /// `SharingSettings`. Update: in place.
            sharing_settings: SharingSettings = "SharingSettings";
            /// `SpaceStorageSettings`. Update: in place.
            space_storage_settings: DefaultSpaceStorageSettings = "SpaceStorageSettings";
            /// `StudioWebPortal`. Update: in place.
            studio_web_portal: StudioWebPortal = "StudioWebPortal";
            /// `StudioWebPortalSettings`. Update: in place.
            studio_web_portal_settings: StudioWebPortalSettings = "StudioWebPortalSettings";
        }
    }

    values! {
        /// `AppInstanceType` of `AWS::SageMaker::UserProfile`.
        AppInstanceType {
            SYSTEM = "system",
            ML_T3_MICRO = "ml.t3.micro",
            ML_T3_SMALL = "ml.t3.small",
            ML_T3_MEDIUM = "ml.t3.medium",
            ML_T3_LARGE = "ml.t3.large",
            ML_T3_XLARGE = "ml.t3.xlarge",
            ML_T3_2XLARGE = "ml.t3.2xlarge",
            ML_M5_LARGE = "ml.m5.large",
            ML_M5_XLARGE = "ml.m5.xlarge",
            ML_M5_2XLARGE = "ml.m5.2xlarge",
            ML_M5_4XLARGE = "ml.m5.4xlarge",
            ML_M5_8XLARGE = "ml.m5.8xlarge",
            ML_M5_12XLARGE = "ml.m5.12xlarge",
            ML_M5_16XLARGE = "ml.m5.16xlarge",
            ML_M5_24XLARGE = "ml.m5.24xlarge",
            ML_M5D_LARGE = "ml.m5d.large",
            ML_M5D_XLARGE = "ml.m5d.xlarge",
            ML_M5D_2XLARGE = "ml.m5d.2xlarge",
            ML_M5D_4XLARGE = "ml.m5d.4xlarge",
            ML_M5D_8XLARGE = "ml.m5d.8xlarge",
            ML_M5D_12XLARGE = "ml.m5d.12xlarge",
            ML_M5D_16XLARGE = "ml.m5d.16xlarge",
            ML_M5D_24XLARGE = "ml.m5d.24xlarge",
            ML_C5_LARGE = "ml.c5.large",
            ML_C5_XLARGE = "ml.c5.xlarge",
            ML_C5_2XLARGE = "ml.c5.2xlarge",
            ML_C5_4XLARGE = "ml.c5.4xlarge",
            ML_C5_9XLARGE = "ml.c5.9xlarge",
            ML_C5_12XLARGE = "ml.c5.12xlarge",
            ML_C5_18XLARGE = "ml.c5.18xlarge",
            ML_C5_24XLARGE = "ml.c5.24xlarge",
            ML_P3_2XLARGE = "ml.p3.2xlarge",
            ML_P3_8XLARGE = "ml.p3.8xlarge",
            ML_P3_16XLARGE = "ml.p3.16xlarge",
            ML_P3DN_24XLARGE = "ml.p3dn.24xlarge",
            ML_G4DN_XLARGE = "ml.g4dn.xlarge",
            ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
            ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
            ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
            ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
            ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
            ML_R5_LARGE = "ml.r5.large",
            ML_R5_XLARGE = "ml.r5.xlarge",
            ML_R5_2XLARGE = "ml.r5.2xlarge",
            ML_R5_4XLARGE = "ml.r5.4xlarge",
            ML_R5_8XLARGE = "ml.r5.8xlarge",
            ML_R5_12XLARGE = "ml.r5.12xlarge",
            ML_R5_16XLARGE = "ml.r5.16xlarge",
            ML_R5_24XLARGE = "ml.r5.24xlarge",
            ML_G5_XLARGE = "ml.g5.xlarge",
            ML_G5_2XLARGE = "ml.g5.2xlarge",
            ML_G5_4XLARGE = "ml.g5.4xlarge",
            ML_G5_8XLARGE = "ml.g5.8xlarge",
            ML_G5_12XLARGE = "ml.g5.12xlarge",
            ML_G5_16XLARGE = "ml.g5.16xlarge",
            ML_G5_24XLARGE = "ml.g5.24xlarge",
            ML_G5_48XLARGE = "ml.g5.48xlarge",
            ML_G6_XLARGE = "ml.g6.xlarge",
            ML_G6_2XLARGE = "ml.g6.2xlarge",
            ML_G6_4XLARGE = "ml.g6.4xlarge",
            ML_G6_8XLARGE = "ml.g6.8xlarge",
            ML_G6_12XLARGE = "ml.g6.12xlarge",
            ML_G6_16XLARGE = "ml.g6.16xlarge",
            ML_G6_24XLARGE = "ml.g6.24xlarge",
            ML_G6_48XLARGE = "ml.g6.48xlarge",
            ML_G6E_XLARGE = "ml.g6e.xlarge",
            ML_G6E_2XLARGE = "ml.g6e.2xlarge",
            ML_G6E_4XLARGE = "ml.g6e.4xlarge",
            ML_G6E_8XLARGE = "ml.g6e.8xlarge",
            ML_G6E_12XLARGE = "ml.g6e.12xlarge",
            ML_G6E_16XLARGE = "ml.g6e.16xlarge",
            ML_G6E_24XLARGE = "ml.g6e.24xlarge",
            ML_G6E_48XLARGE = "ml.g6e.48xlarge",
            ML_GEOSPATIAL_INTERACTIVE = "ml.geospatial.interactive",
            ML_P4D_24XLARGE = "ml.p4d.24xlarge",
            ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
            ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
            ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
            ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
            ML_P5_48XLARGE = "ml.p5.48xlarge",
            ML_P5E_48XLARGE = "ml.p5e.48xlarge",
            ML_P5EN_48XLARGE = "ml.p5en.48xlarge",
            ML_M6I_LARGE = "ml.m6i.large",
            ML_M6I_XLARGE = "ml.m6i.xlarge",
            ML_M6I_2XLARGE = "ml.m6i.2xlarge",
            ML_M6I_4XLARGE = "ml.m6i.4xlarge",
            ML_M6I_8XLARGE = "ml.m6i.8xlarge",
            ML_M6I_12XLARGE = "ml.m6i.12xlarge",
            ML_M6I_16XLARGE = "ml.m6i.16xlarge",
            ML_M6I_24XLARGE = "ml.m6i.24xlarge",
            ML_M6I_32XLARGE = "ml.m6i.32xlarge",
            ML_M7I_LARGE = "ml.m7i.large",
            ML_M7I_XLARGE = "ml.m7i.xlarge",
            ML_M7I_2XLARGE = "ml.m7i.2xlarge",
            ML_M7I_4XLARGE = "ml.m7i.4xlarge",
            ML_M7I_8XLARGE = "ml.m7i.8xlarge",
            ML_M7I_12XLARGE = "ml.m7i.12xlarge",
            ML_M7I_16XLARGE = "ml.m7i.16xlarge",
            ML_M7I_24XLARGE = "ml.m7i.24xlarge",
            ML_M7I_48XLARGE = "ml.m7i.48xlarge",
            ML_C6I_LARGE = "ml.c6i.large",
            ML_C6I_XLARGE = "ml.c6i.xlarge",
            ML_C6I_2XLARGE = "ml.c6i.2xlarge",
            ML_C6I_4XLARGE = "ml.c6i.4xlarge",
            ML_C6I_8XLARGE = "ml.c6i.8xlarge",
            ML_C6I_12XLARGE = "ml.c6i.12xlarge",
            ML_C6I_16XLARGE = "ml.c6i.16xlarge",
            ML_C6I_24XLARGE = "ml.c6i.24xlarge",
            ML_C6I_32XLARGE = "ml.c6i.32xlarge",
            ML_C7I_LARGE = "ml.c7i.large",
            ML_C7I_XLARGE = "ml.c7i.xlarge",
            ML_C7I_2XLARGE = "ml.c7i.2xlarge",
            ML_C7I_4XLARGE = "ml.c7i.4xlarge",
            ML_C7I_8XLARGE = "ml.c7i.8xlarge",
            ML_C7I_12XLARGE = "ml.c7i.12xlarge",
            ML_C7I_16XLARGE = "ml.c7i.16xlarge",
            ML_C7I_24XLARGE = "ml.c7i.24xlarge",
            ML_C7I_48XLARGE = "ml.c7i.48xlarge",
            ML_R6I_LARGE = "ml.r6i.large",
            ML_R6I_XLARGE = "ml.r6i.xlarge",
            ML_R6I_2XLARGE = "ml.r6i.2xlarge",
            ML_R6I_4XLARGE = "ml.r6i.4xlarge",
            ML_R6I_8XLARGE = "ml.r6i.8xlarge",
            ML_R6I_12XLARGE = "ml.r6i.12xlarge",
            ML_R6I_16XLARGE = "ml.r6i.16xlarge",
            ML_R6I_24XLARGE = "ml.r6i.24xlarge",
            ML_R6I_32XLARGE = "ml.r6i.32xlarge",
            ML_R7I_LARGE = "ml.r7i.large",
            ML_R7I_XLARGE = "ml.r7i.xlarge",
            ML_R7I_2XLARGE = "ml.r7i.2xlarge",
            ML_R7I_4XLARGE = "ml.r7i.4xlarge",
            ML_R7I_8XLARGE = "ml.r7i.8xlarge",
            ML_R7I_12XLARGE = "ml.r7i.12xlarge",
            ML_R7I_16XLARGE = "ml.r7i.16xlarge",
            ML_R7I_24XLARGE = "ml.r7i.24xlarge",
            ML_R7I_48XLARGE = "ml.r7i.48xlarge",
            ML_M6ID_LARGE = "ml.m6id.large",
            ML_M6ID_XLARGE = "ml.m6id.xlarge",
            ML_M6ID_2XLARGE = "ml.m6id.2xlarge",
            ML_M6ID_4XLARGE = "ml.m6id.4xlarge",
            ML_M6ID_8XLARGE = "ml.m6id.8xlarge",
            ML_M6ID_12XLARGE = "ml.m6id.12xlarge",
            ML_M6ID_16XLARGE = "ml.m6id.16xlarge",
            ML_M6ID_24XLARGE = "ml.m6id.24xlarge",
            ML_M6ID_32XLARGE = "ml.m6id.32xlarge",
            ML_C6ID_LARGE = "ml.c6id.large",
            ML_C6ID_XLARGE = "ml.c6id.xlarge",
            ML_C6ID_2XLARGE = "ml.c6id.2xlarge",
            ML_C6ID_4XLARGE = "ml.c6id.4xlarge",
            ML_C6ID_8XLARGE = "ml.c6id.8xlarge",
            ML_C6ID_12XLARGE = "ml.c6id.12xlarge",
            ML_C6ID_16XLARGE = "ml.c6id.16xlarge",
            ML_C6ID_24XLARGE = "ml.c6id.24xlarge",
            ML_C6ID_32XLARGE = "ml.c6id.32xlarge",
            ML_R6ID_LARGE = "ml.r6id.large",
            ML_R6ID_XLARGE = "ml.r6id.xlarge",
            ML_R6ID_2XLARGE = "ml.r6id.2xlarge",
            ML_R6ID_4XLARGE = "ml.r6id.4xlarge",
            ML_R6ID_8XLARGE = "ml.r6id.8xlarge",
            ML_R6ID_12XLARGE = "ml.r6id.12xlarge",
            ML_R6ID_16XLARGE = "ml.r6id.16xlarge",
            ML_R6ID_24XLARGE = "ml.r6id.24xlarge",
            ML_R6ID_32XLARGE = "ml.r6id.32xlarge",
            ML_P5_4XLARGE = "ml.p5.4xlarge",
            ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge",
            ML_G7_2XLARGE = "ml.g7.2xlarge",
            ML_G7_4XLARGE = "ml.g7.4xlarge",
            ML_G7_8XLARGE = "ml.g7.8xlarge",
            ML_G7_12XLARGE = "ml.g7.12xlarge",
            ML_G7_24XLARGE = "ml.g7.24xlarge",
            ML_G7_48XLARGE = "ml.g7.48xlarge",
            ML_G7E_2XLARGE = "ml.g7e.2xlarge",
            ML_G7E_4XLARGE = "ml.g7e.4xlarge",
            ML_G7E_8XLARGE = "ml.g7e.8xlarge",
            ML_G7E_12XLARGE = "ml.g7e.12xlarge",
            ML_G7E_24XLARGE = "ml.g7e.24xlarge",
            ML_G7E_48XLARGE = "ml.g7e.48xlarge",
        }
    }
}

resource! {
    /// `AWS::SageMaker::Workforce`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workforce.html).
    Workforce = "AWS::SageMaker::Workforce", Ref = Arn;
    tags "Tags" List;
    new (workforce_name: Str = "WorkforceName");
    set {
        /// `CognitoConfig`. Update: replaces.
        cognito_config: workforce::CognitoConfig = "CognitoConfig";
        /// `IpAddressType`. Update: in place.
        ip_address_type: workforce::IpAddressType = "IpAddressType";
        /// `OidcConfig`. Update: in place.
        oidc_config: workforce::OidcConfig = "OidcConfig";
        /// `SourceIpConfig`. Update: in place.
        source_ip_config: workforce::SourceIpConfig = "SourceIpConfig";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<workforce::Tag> = "Tags";
        /// `WorkforceName`: 1 to 63 characters, `^[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}$`. Update: replaces.
        workforce_name: Str = "WorkforceName";
        /// `WorkforceVpcConfig`. Update: in place.
        workforce_vpc_config: workforce::WorkforceVpcConfigRequest = "WorkforceVpcConfig";
    }
    get {
        /// `SubDomain`
        sub_domain: Str = "SubDomain";
    }
    ref workforce_arn;
}

/// Property types of `AWS::SageMaker::Workforce`.
pub mod workforce {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `CognitoConfig` of `AWS::SageMaker::Workforce`.
        CognitoConfig;
        new_with CognitoConfigRequired {
            /// `ClientId`: 1 to 1024 characters, `^[ -~]+$`. Update: replaces.
            client_id: Str = "ClientId",
            /// `UserPool`: 1 to 55 characters, `^[\w-]+_[0-9a-zA-Z]+$`. Update: replaces.
            user_pool: Str = "UserPool",
        }
        set {
        }
    }

    property! {
        /// `OidcConfig` of `AWS::SageMaker::Workforce`.
        OidcConfig;
        new_with OidcConfigRequired {
            /// `AuthorizationEndpoint`: at most 500 characters, `^https://.*$`. Update: in place.
            authorization_endpoint: Str = "AuthorizationEndpoint",
            /// `ClientId`: 1 to 1024 characters, `^[\w+]+$`. Update: in place.
            client_id: Str = "ClientId",
            /// `Issuer`: at most 500 characters, `^https://.*$`. Update: in place.
            issuer: Str = "Issuer",
            /// `JwksUri`: at most 500 characters, `^https://.*$`. Update: in place.
            jwks_uri: Str = "JwksUri",
            /// `LogoutEndpoint`: at most 500 characters, `^https://.*$`. Update: in place.
            logout_endpoint: Str = "LogoutEndpoint",
            /// `TokenEndpoint`: at most 500 characters, `^https://.*$`. Update: in place.
            token_endpoint: Str = "TokenEndpoint",
            /// `UserInfoEndpoint`: at most 500 characters, `^https://.*$`. Update: in place.
            user_info_endpoint: Str = "UserInfoEndpoint",
        }
        set {
            /// `AuthenticationRequestExtraParams`. Update: in place.
            authentication_request_extra_params: Map<Str> = "AuthenticationRequestExtraParams";
            /// `ClientSecret`: 1 to 1024 characters, `^[\w+]+$`. Update: in place.
            client_secret: Str = "ClientSecret";
            /// `Scope`: at most 500 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`. Update: in place.
            scope: Str = "Scope";
        }
    }

    property! {
        /// `SourceIpConfig` of `AWS::SageMaker::Workforce`.
        SourceIpConfig;
        new (cidrs: List<Str> = "Cidrs");
        set {
        }
    }

    property! {
        /// `WorkforceVpcConfigRequest` of `AWS::SageMaker::Workforce`.
        WorkforceVpcConfigRequest;
        new ();
        set {
            /// `SecurityGroupIds`: 1 to 5 items, at most 32 characters, `^sg-[0-9a-z]*$`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `Subnets`: 1 to 16 items, at most 32 characters, `^subnet-[0-9a-z]*$`. Update: in place.
            subnets: List<Ec2SubnetId> = "Subnets";
            /// `VpcId`: at most 32 characters, `^vpc-[0-9a-z]*$`. Update: in place.
            vpc_id: Ec2VpcId = "VpcId";
        }
    }

    values! {
        /// `IpAddressType` of `AWS::SageMaker::Workforce`.
        IpAddressType {
            IPV4 = "ipv4",
            DUALSTACK = "dualstack",
        }
    }
}

resource! {
    /// `AWS::SageMaker::Workteam`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workteam.html).
    Workteam = "AWS::SageMaker::Workteam", Ref = Arn;
    tags "Tags" List;
    new (description: Str = "Description", member_definitions: List<workteam::MemberDefinition> = "MemberDefinitions");
    set {
        /// `Description`: 1 to 200 characters, `^.+$`. Update: in place.
        description: Str = "Description";
        /// `MemberDefinitions`: 1 to 10 items. Update: in place.
        member_definitions: List<workteam::MemberDefinition> = "MemberDefinitions";
        /// `NotificationConfiguration`. Update: in place.
        notification_configuration: workteam::NotificationConfiguration = "NotificationConfiguration";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<workteam::Tag> = "Tags";
        /// `WorkforceName`: 1 to 63 characters, `^[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}$`. Update: replaces.
        workforce_name: Str = "WorkforceName";
        /// `WorkteamName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Update: replaces.
        workteam_name: Str = "WorkteamName";
    }
    get {
        /// `WorkteamName`
        workteam_name: Str = "WorkteamName";
    }
    ref workteam_arn;
}

/// Property types of `AWS::SageMaker::Workteam`.
pub mod workteam {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ai_workload_config::Tag;

    property! {
        /// `CognitoMemberDefinition` of `AWS::SageMaker::Workteam`.
        CognitoMemberDefinition;
        new_with CognitoMemberDefinitionRequired {
            /// `CognitoUserPool`: 1 to 55 characters. Update: may replace.
            cognito_user_pool: Str = "CognitoUserPool",
            /// `CognitoClientId`: 1 to 128 characters. Update: in place.
            cognito_client_id: Str = "CognitoClientId",
            /// `CognitoUserGroup`: 1 to 128 characters. Update: in place.
            cognito_user_group: Str = "CognitoUserGroup",
        }
        set {
        }
    }

    property! {
        /// `MemberDefinition` of `AWS::SageMaker::Workteam`.
        MemberDefinition;
        new ();
        set {
            /// `CognitoMemberDefinition`. Update: in place.
            cognito_member_definition: CognitoMemberDefinition = "CognitoMemberDefinition";
            /// `OidcMemberDefinition`. Update: in place.
            oidc_member_definition: OidcMemberDefinition = "OidcMemberDefinition";
        }
    }

    property! {
        /// `NotificationConfiguration` of `AWS::SageMaker::Workteam`.
        NotificationConfiguration;
        new (notification_topic_arn: Str = "NotificationTopicArn");
        set {
        }
    }

    property! {
        /// `OidcMemberDefinition` of `AWS::SageMaker::Workteam`.
        OidcMemberDefinition;
        new (oidc_groups: List<Str> = "OidcGroups");
        set {
        }
    }
}
