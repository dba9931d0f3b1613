// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CleanRoomsML`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CleanRoomsML::ConfiguredModelAlgorithm`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithm.html).
    ConfiguredModelAlgorithm = "AWS::CleanRoomsML::ConfiguredModelAlgorithm", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `Description`: at most 255 characters. Update: replaces.
        description: Str = "Description";
        /// `InferenceContainerConfig`. Update: replaces.
        inference_container_config: configured_model_algorithm::InferenceContainerConfig = "InferenceContainerConfig";
        /// `KmsKeyArn`: 20 to 2048 characters, `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Name`: 1 to 63 characters. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`: 20 to 2048 characters, `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<configured_model_algorithm::Tag> = "Tags";
        /// `TrainingContainerConfig`. Update: replaces.
        training_container_config: configured_model_algorithm::ContainerConfig = "TrainingContainerConfig";
    }
    get {
    }
    ref configured_model_algorithm_arn;
}

/// Property types of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
pub mod configured_model_algorithm {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ContainerConfig` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
        ContainerConfig;
        new (image_uri: Str = "ImageUri");
        set {
            /// `Arguments`: 1 to 100 items, 1 to 256 characters, `^.*$`. Update: replaces.
            arguments: List<Str> = "Arguments";
            /// `Entrypoint`: 1 to 100 items, 1 to 256 characters, `^.*$`. Update: replaces.
            entrypoint: List<Str> = "Entrypoint";
            /// `MetricDefinitions`: at most 40 items. Update: replaces.
            metric_definitions: List<MetricDefinition> = "MetricDefinitions";
        }
    }

    property! {
        /// `InferenceContainerConfig` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
        InferenceContainerConfig;
        new (image_uri: Str = "ImageUri");
        set {
        }
    }

    property! {
        /// `MetricDefinition` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
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
        /// `Tag` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html).
    ConfiguredModelAlgorithmAssociation = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation", Ref = Arn;
    tags "Tags" List;
    new_with ConfiguredModelAlgorithmAssociationRequired {
        /// `MembershipIdentifier`: 36 characters. Update: replaces.
        membership_identifier: Str = "MembershipIdentifier",
        /// `ConfiguredModelAlgorithmArn`: 20 to 2048 characters. Update: replaces.
        configured_model_algorithm_arn: Str = "ConfiguredModelAlgorithmArn",
        /// `Name`: 1 to 63 characters. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `ConfiguredModelAlgorithmArn`: 20 to 2048 characters. Update: replaces.
        configured_model_algorithm_arn: Str = "ConfiguredModelAlgorithmArn";
        /// `Description`: at most 255 characters. Update: replaces.
        description: Str = "Description";
        /// `MembershipIdentifier`: 36 characters. Update: replaces.
        membership_identifier: Str = "MembershipIdentifier";
        /// `Name`: 1 to 63 characters. Update: replaces.
        name: Str = "Name";
        /// `PrivacyConfiguration`. Update: replaces.
        privacy_configuration: configured_model_algorithm_association::PrivacyConfiguration = "PrivacyConfiguration";
        /// `Tags`: no item twice. Update: in place.
        tags: List<configured_model_algorithm_association::Tag> = "Tags";
    }
    get {
        /// `CollaborationIdentifier`
        collaboration_identifier: Str = "CollaborationIdentifier";
    }
    ref configured_model_algorithm_association_arn;
}

/// Property types of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
pub mod configured_model_algorithm_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configured_model_algorithm::Tag;

    property! {
        /// `CustomEntityConfig` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        CustomEntityConfig;
        new (custom_data_identifiers: List<Str> = "CustomDataIdentifiers");
        set {
        }
    }

    property! {
        /// `LogRedactionConfiguration` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        LogRedactionConfiguration;
        new (entities_to_redact: List<EntityType> = "EntitiesToRedact");
        set {
            /// `CustomEntityConfig`. Update: replaces.
            custom_entity_config: CustomEntityConfig = "CustomEntityConfig";
        }
    }

    property! {
        /// `LogsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        LogsConfigurationPolicy;
        new (allowed_account_ids: List<Str> = "AllowedAccountIds");
        set {
            /// `FilterPattern`: at most 1024 characters. Update: replaces.
            filter_pattern: Str = "FilterPattern";
            /// `LogRedactionConfiguration`. Update: replaces.
            log_redaction_configuration: LogRedactionConfiguration = "LogRedactionConfiguration";
            /// `LogType`. Update: replaces.
            log_type: LogType = "LogType";
        }
    }

    property! {
        /// `MetricsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        MetricsConfigurationPolicy;
        new (noise_level: NoiseLevelType = "NoiseLevel");
        set {
        }
    }

    property! {
        /// `PrivacyConfiguration` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        PrivacyConfiguration;
        new (policies: PrivacyConfigurationPolicies = "Policies");
        set {
        }
    }

    property! {
        /// `PrivacyConfigurationPolicies` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        PrivacyConfigurationPolicies;
        new ();
        set {
            /// `TrainedModelExports`. Update: replaces.
            trained_model_exports: TrainedModelExportsConfigurationPolicy = "TrainedModelExports";
            /// `TrainedModelInferenceJobs`. Update: replaces.
            trained_model_inference_jobs: TrainedModelInferenceJobsConfigurationPolicy = "TrainedModelInferenceJobs";
            /// `TrainedModels`. Update: replaces.
            trained_models: TrainedModelsConfigurationPolicy = "TrainedModels";
        }
    }

    property! {
        /// `TrainedModelArtifactMaxSize` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        TrainedModelArtifactMaxSize;
        new (unit: TrainedModelArtifactMaxSizeUnitType = "Unit", value: Num = "Value");
        set {
        }
    }

    property! {
        /// `TrainedModelExportsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        TrainedModelExportsConfigurationPolicy;
        new (max_size: TrainedModelExportsMaxSize = "MaxSize", files_to_export: List<TrainedModelExportFileType> = "FilesToExport");
        set {
        }
    }

    property! {
        /// `TrainedModelExportsMaxSize` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        TrainedModelExportsMaxSize;
        new (unit: TrainedModelExportsMaxSizeUnitType = "Unit", value: Num = "Value");
        set {
        }
    }

    property! {
        /// `TrainedModelInferenceJobsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        TrainedModelInferenceJobsConfigurationPolicy;
        new ();
        set {
            /// `ContainerLogs`: 1 to 5 items, no item twice. Update: replaces.
            container_logs: List<LogsConfigurationPolicy> = "ContainerLogs";
            /// `MaxOutputSize`. Update: replaces.
            max_output_size: TrainedModelInferenceMaxOutputSize = "MaxOutputSize";
        }
    }

    property! {
        /// `TrainedModelInferenceMaxOutputSize` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        TrainedModelInferenceMaxOutputSize;
        new (unit: TrainedModelInferenceMaxOutputSizeUnitType = "Unit", value: Num = "Value");
        set {
        }
    }

    property! {
        /// `TrainedModelsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        TrainedModelsConfigurationPolicy;
        new ();
        set {
            /// `ContainerLogs`: 1 to 5 items, no item twice. Update: replaces.
            container_logs: List<LogsConfigurationPolicy> = "ContainerLogs";
            /// `ContainerMetrics`. Update: replaces.
            container_metrics: MetricsConfigurationPolicy = "ContainerMetrics";
            /// `MaxArtifactSize`. Update: replaces.
            max_artifact_size: TrainedModelArtifactMaxSize = "MaxArtifactSize";
        }
    }

    values! {
        /// `EntityType` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        EntityType {
            ALL_PERSONALLY_IDENTIFIABLE_INFORMATION = "ALL_PERSONALLY_IDENTIFIABLE_INFORMATION",
            NUMBERS = "NUMBERS",
            CUSTOM = "CUSTOM",
        }
    }

    values! {
        /// `LogType` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        LogType {
            ALL = "ALL",
            ERROR_SUMMARY = "ERROR_SUMMARY",
        }
    }

    values! {
        /// `NoiseLevelType` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        NoiseLevelType {
            HIGH = "HIGH",
            MEDIUM = "MEDIUM",
            LOW = "LOW",
            NONE = "NONE",
        }
    }

    values! {
        /// `TrainedModelArtifactMaxSizeUnitType` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        TrainedModelArtifactMaxSizeUnitType {
            GB = "GB",
        }
    }

    values! {
        /// `TrainedModelExportFileType` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        TrainedModelExportFileType {
            MODEL = "MODEL",
            OUTPUT = "OUTPUT",
        }
    }

    values! {
        /// `TrainedModelExportsMaxSizeUnitType` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        TrainedModelExportsMaxSizeUnitType {
            GB = "GB",
        }
    }

    values! {
        /// `TrainedModelInferenceMaxOutputSizeUnitType` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
        TrainedModelInferenceMaxOutputSizeUnitType {
            GB = "GB",
        }
    }
}

resource! {
    /// `AWS::CleanRoomsML::TrainingDataset`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-trainingdataset.html).
    TrainingDataset = "AWS::CleanRoomsML::TrainingDataset", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", role_arn: IamRoleArn = "RoleArn", training_data: List<training_dataset::Dataset> = "TrainingData");
    set {
        /// `Description`: at most 255 characters. Update: replaces.
        description: Str = "Description";
        /// `Name`: 1 to 63 characters. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`: 20 to 2048 characters, `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<training_dataset::Tag> = "Tags";
        /// `TrainingData`: 1 items. Update: replaces.
        training_data: List<training_dataset::Dataset> = "TrainingData";
    }
    get {
        /// `Status`
        status: Str = "Status";
    }
    ref training_dataset_arn;
}

/// Property types of `AWS::CleanRoomsML::TrainingDataset`.
pub mod training_dataset {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configured_model_algorithm::Tag;

    property! {
        /// `ColumnSchema` of `AWS::CleanRoomsML::TrainingDataset`.
        ColumnSchema;
        new (column_name: Str = "ColumnName", column_types: List<ColumnType> = "ColumnTypes");
        set {
        }
    }

    property! {
        /// `DataSource` of `AWS::CleanRoomsML::TrainingDataset`.
        DataSource;
        new (glue_data_source: GlueDataSource = "GlueDataSource");
        set {
        }
    }

    property! {
        /// `Dataset` of `AWS::CleanRoomsML::TrainingDataset`.
        Dataset;
        new (input_config: DatasetInputConfig = "InputConfig", type_: DatasetType = "Type");
        set {
        }
    }

    property! {
        /// `DatasetInputConfig` of `AWS::CleanRoomsML::TrainingDataset`.
        DatasetInputConfig;
        new (data_source: DataSource = "DataSource", schema: List<ColumnSchema> = "Schema");
        set {
        }
    }

    property! {
        /// `GlueDataSource` of `AWS::CleanRoomsML::TrainingDataset`.
        GlueDataSource;
        new_with GlueDataSourceRequired {
            /// `DatabaseName`: 1 to 128 characters. Update: replaces.
            database_name: Str = "DatabaseName",
            /// `TableName`: 1 to 128 characters. Update: replaces.
            table_name: Str = "TableName",
        }
        set {
            /// `CatalogId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
            catalog_id: Str = "CatalogId";
        }
    }

    values! {
        /// `ColumnType` of `AWS::CleanRoomsML::TrainingDataset`.
        ColumnType {
            USER_ID = "USER_ID",
            ITEM_ID = "ITEM_ID",
            TIMESTAMP = "TIMESTAMP",
            CATEGORICAL_FEATURE = "CATEGORICAL_FEATURE",
            NUMERICAL_FEATURE = "NUMERICAL_FEATURE",
        }
    }

    values! {
        /// `DatasetType` of `AWS::CleanRoomsML::TrainingDataset`.
        DatasetType {
            INTERACTIONS = "INTERACTIONS",
        }
    }
}
