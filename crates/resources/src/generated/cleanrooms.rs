// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CleanRooms`: 9 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CleanRooms::AnalysisTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-analysistemplate.html).
    AnalysisTemplate = "AWS::CleanRooms::AnalysisTemplate", Ref = Str;
    tags "Tags" List;
    new_with AnalysisTemplateRequired {
        /// `Source`. Update: replaces.
        source: analysis_template::AnalysisSource = "Source",
        /// `Format`. Update: replaces.
        format: analysis_template::Format = "Format",
        /// `Name`: at most 128 characters. Update: replaces.
        name: Str = "Name",
        /// `MembershipIdentifier`: 36 characters. Update: replaces.
        membership_identifier: Str = "MembershipIdentifier",
    }
    set {
        /// `AnalysisParameters`: at most 50 items. Update: replaces.
        analysis_parameters: List<analysis_template::AnalysisParameter> = "AnalysisParameters";
        /// `Description`: at most 255 characters. Update: in place.
        description: Str = "Description";
        /// `ErrorMessageConfiguration`. Update: may replace.
        error_message_configuration: analysis_template::ErrorMessageConfiguration = "ErrorMessageConfiguration";
        /// `Format`. Update: replaces.
        format: analysis_template::Format = "Format";
        /// `MembershipIdentifier`: 36 characters. Update: replaces.
        membership_identifier: Str = "MembershipIdentifier";
        /// `Name`: at most 128 characters. Update: replaces.
        name: Str = "Name";
        /// `Schema`. Update: may replace.
        schema: analysis_template::AnalysisSchema = "Schema";
        /// `Source`. Update: replaces.
        source: analysis_template::AnalysisSource = "Source";
        /// `SourceMetadata`. Update: in place.
        source_metadata: analysis_template::SourceMetadata = "SourceMetadata";
        /// `SyntheticDataParameters`. Update: may replace.
        synthetic_data_parameters: analysis_template::SyntheticDataParameters = "SyntheticDataParameters";
        /// `Tags`. Update: in place.
        tags: List<analysis_template::Tag> = "Tags";
    }
    get {
        /// `AnalysisTemplateIdentifier`
        analysis_template_identifier: Str = "AnalysisTemplateIdentifier";
        /// `Arn`
        arn: Arn = "Arn";
        /// `CollaborationArn`
        collaboration_arn: Arn = "CollaborationArn";
        /// `CollaborationIdentifier`
        collaboration_identifier: Str = "CollaborationIdentifier";
        /// `MembershipArn`
        membership_arn: Arn = "MembershipArn";
    }
}

/// Property types of `AWS::CleanRooms::AnalysisTemplate`.
pub mod analysis_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AnalysisParameter` of `AWS::CleanRooms::AnalysisTemplate`.
        AnalysisParameter;
        new (name: Str = "Name", type_: AnalysisParameterType = "Type");
        set {
            /// `DefaultValue`: at most 1000 characters. Update: replaces.
            default_value: Str = "DefaultValue";
        }
    }

    property! {
        /// `AnalysisSchema` of `AWS::CleanRooms::AnalysisTemplate`.
        AnalysisSchema;
        new (referenced_tables: List<Str> = "ReferencedTables");
        set {
        }
    }

    property! {
        /// `AnalysisSource` of `AWS::CleanRooms::AnalysisTemplate`.
        AnalysisSource;
        new ();
        set {
            /// `Artifacts`. Update: replaces.
            artifacts: AnalysisTemplateArtifacts = "Artifacts";
            /// `Text`: at most 90 000 characters. Update: replaces.
            text: Str = "Text";
        }
    }

    property! {
        /// `AnalysisTemplateArtifact` of `AWS::CleanRooms::AnalysisTemplate`.
        AnalysisTemplateArtifact;
        new (location: S3Location = "Location");
        set {
        }
    }

    property! {
        /// `AnalysisTemplateArtifactMetadata` of `AWS::CleanRooms::AnalysisTemplate`.
        AnalysisTemplateArtifactMetadata;
        new (entry_point_hash: Hash = "EntryPointHash");
        set {
            /// `AdditionalArtifactHashes`. Update: in place.
            additional_artifact_hashes: List<Hash> = "AdditionalArtifactHashes";
        }
    }

    property! {
        /// `AnalysisTemplateArtifacts` of `AWS::CleanRooms::AnalysisTemplate`.
        AnalysisTemplateArtifacts;
        new (entry_point: AnalysisTemplateArtifact = "EntryPoint", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `AdditionalArtifacts`: 1 items. Update: replaces.
            additional_artifacts: List<AnalysisTemplateArtifact> = "AdditionalArtifacts";
        }
    }

    property! {
        /// `ColumnClassificationDetails` of `AWS::CleanRooms::AnalysisTemplate`.
        ColumnClassificationDetails;
        new (column_mapping: List<SyntheticDataColumnProperties> = "ColumnMapping");
        set {
        }
    }

    property! {
        /// `ErrorMessageConfiguration` of `AWS::CleanRooms::AnalysisTemplate`.
        ErrorMessageConfiguration;
        new (type_: ErrorMessageConfigurationType = "Type");
        set {
        }
    }

    property! {
        /// `Hash` of `AWS::CleanRooms::AnalysisTemplate`.
        Hash;
        new ();
        set {
            /// `Sha256`. Update: in place.
            sha256: Str = "Sha256";
        }
    }

    property! {
        /// `MLSyntheticDataParameters` of `AWS::CleanRooms::AnalysisTemplate`.
        MLSyntheticDataParameters;
        new_with MLSyntheticDataParametersRequired {
            /// `Epsilon`: 0.0001 to 10. Update: may replace.
            epsilon: Num = "Epsilon",
            /// `MaxMembershipInferenceAttackScore`: 0.5 to 1. Update: may replace.
            max_membership_inference_attack_score: Num = "MaxMembershipInferenceAttackScore",
            /// `ColumnClassification`. Update: may replace.
            column_classification: ColumnClassificationDetails = "ColumnClassification",
        }
        set {
        }
    }

    property! {
        /// `S3Location` of `AWS::CleanRooms::AnalysisTemplate`.
        S3Location;
        new_with S3LocationRequired {
            /// `Bucket`: 3 to 63 characters. Update: replaces.
            bucket: Str = "Bucket",
            /// `Key`. Update: replaces.
            key: Str = "Key",
        }
        set {
        }
    }

    property! {
        /// `SourceMetadata` of `AWS::CleanRooms::AnalysisTemplate`.
        SourceMetadata;
        new (artifacts: AnalysisTemplateArtifactMetadata = "Artifacts");
        set {
        }
    }

    property! {
        /// `SyntheticDataColumnProperties` of `AWS::CleanRooms::AnalysisTemplate`.
        SyntheticDataColumnProperties;
        new (column_name: Str = "ColumnName", column_type: ColumnType = "ColumnType", is_predictive_value: Bool = "IsPredictiveValue");
        set {
        }
    }

    property! {
        /// `SyntheticDataParameters` of `AWS::CleanRooms::AnalysisTemplate`.
        SyntheticDataParameters;
        new (ml_synthetic_data_parameters: MLSyntheticDataParameters = "MlSyntheticDataParameters");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::CleanRooms::AnalysisTemplate`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AnalysisParameterType` of `AWS::CleanRooms::AnalysisTemplate`.
        AnalysisParameterType {
            SMALLINT = "SMALLINT",
            INTEGER = "INTEGER",
            BIGINT = "BIGINT",
            DECIMAL = "DECIMAL",
            REAL = "REAL",
            DOUBLE_PRECISION = "DOUBLE_PRECISION",
            BOOLEAN = "BOOLEAN",
            CHAR = "CHAR",
            VARCHAR = "VARCHAR",
            DATE = "DATE",
            TIMESTAMP = "TIMESTAMP",
            TIMESTAMPTZ = "TIMESTAMPTZ",
            TIME = "TIME",
            TIMETZ = "TIMETZ",
            VARBYTE = "VARBYTE",
            BINARY = "BINARY",
            BYTE = "BYTE",
            CHARACTER = "CHARACTER",
            DOUBLE = "DOUBLE",
            FLOAT = "FLOAT",
            INT = "INT",
            LONG = "LONG",
            NUMERIC = "NUMERIC",
            SHORT = "SHORT",
            STRING = "STRING",
            TIMESTAMP_LTZ = "TIMESTAMP_LTZ",
            TIMESTAMP_NTZ = "TIMESTAMP_NTZ",
            TINYINT = "TINYINT",
        }
    }

    values! {
        /// `ColumnType` of `AWS::CleanRooms::AnalysisTemplate`.
        ColumnType {
            CATEGORICAL = "CATEGORICAL",
            NUMERICAL = "NUMERICAL",
        }
    }

    values! {
        /// `ErrorMessageConfigurationType` of `AWS::CleanRooms::AnalysisTemplate`.
        ErrorMessageConfigurationType {
            DETAILED = "DETAILED",
        }
    }

    values! {
        /// `Format` of `AWS::CleanRooms::AnalysisTemplate`.
        Format {
            SQL = "SQL",
            PYSPARK_1_0 = "PYSPARK_1_0",
        }
    }
}

resource! {
    /// `AWS::CleanRooms::Collaboration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html).
    Collaboration = "AWS::CleanRooms::Collaboration", Ref = Str;
    tags "Tags" List;
    new_with CollaborationRequired {
        /// `CreatorDisplayName`: 1 to 100 characters. Update: replaces.
        creator_display_name: Str = "CreatorDisplayName",
        /// `Name`: 1 to 100 characters. Update: in place.
        name: Str = "Name",
        /// `Description`: 1 to 255 characters. Update: in place.
        description: Str = "Description",
        /// `QueryLogStatus`. Update: replaces.
        query_log_status: collaboration::CollaborationQueryLogStatus = "QueryLogStatus",
    }
    set {
        /// `AllowedResultRegions`: no item twice. Update: replaces.
        allowed_result_regions: List<collaboration::SupportedS3Region> = "AllowedResultRegions";
        /// `AnalyticsEngine`. Update: in place.
        analytics_engine: collaboration::AnalyticsEngine = "AnalyticsEngine";
        /// `AutoApprovedChangeTypes`: no item twice. Update: replaces.
        auto_approved_change_types: List<collaboration::AutoApprovedChangeType> = "AutoApprovedChangeTypes";
        /// `CreatorDisplayName`: 1 to 100 characters. Update: replaces.
        creator_display_name: Str = "CreatorDisplayName";
        /// `CreatorMLMemberAbilities`. Update: replaces.
        creator_ml_member_abilities: collaboration::MLMemberAbilities = "CreatorMLMemberAbilities";
        /// `CreatorMemberAbilities`: no item twice. Update: replaces.
        creator_member_abilities: List<collaboration::MemberAbility> = "CreatorMemberAbilities";
        /// `CreatorPaymentConfiguration`. Update: replaces.
        creator_payment_configuration: collaboration::PaymentConfiguration = "CreatorPaymentConfiguration";
        /// `DataEncryptionMetadata`. Update: replaces.
        data_encryption_metadata: collaboration::DataEncryptionMetadata = "DataEncryptionMetadata";
        /// `Description`: 1 to 255 characters. Update: in place.
        description: Str = "Description";
        /// `IsMetricsEnabled`. Update: in place.
        is_metrics_enabled: Bool = "IsMetricsEnabled";
        /// `JobLogStatus`. Update: replaces.
        job_log_status: collaboration::CollaborationJobLogStatus = "JobLogStatus";
        /// `Members`: at most 9 items. Update: replaces.
        members: List<collaboration::MemberSpecification> = "Members";
        /// `Name`: 1 to 100 characters. Update: in place.
        name: Str = "Name";
        /// `QueryLogStatus`. Update: replaces.
        query_log_status: collaboration::CollaborationQueryLogStatus = "QueryLogStatus";
        /// `Tags`: no item twice. Update: in place.
        tags: List<collaboration::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref collaboration_identifier;
}

/// Property types of `AWS::CleanRooms::Collaboration`.
pub mod collaboration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::analysis_template::Tag;

    property! {
        /// `DataEncryptionMetadata` of `AWS::CleanRooms::Collaboration`.
        DataEncryptionMetadata;
        new_with DataEncryptionMetadataRequired {
            /// `AllowCleartext`. Update: replaces.
            allow_cleartext: Bool = "AllowCleartext",
            /// `AllowDuplicates`. Update: replaces.
            allow_duplicates: Bool = "AllowDuplicates",
            /// `AllowJoinsOnColumnsWithDifferentNames`. Update: replaces.
            allow_joins_on_columns_with_different_names: Bool = "AllowJoinsOnColumnsWithDifferentNames",
            /// `PreserveNulls`. Update: replaces.
            preserve_nulls: Bool = "PreserveNulls",
        }
        set {
        }
    }

    property! {
        /// `JobComputePaymentConfig` of `AWS::CleanRooms::Collaboration`.
        JobComputePaymentConfig;
        new (is_responsible: Bool = "IsResponsible");
        set {
        }
    }

    property! {
        /// `MLMemberAbilities` of `AWS::CleanRooms::Collaboration`.
        MLMemberAbilities;
        new (custom_ml_member_abilities: List<CustomMLMemberAbility> = "CustomMLMemberAbilities");
        set {
        }
    }

    property! {
        /// `MLPaymentConfig` of `AWS::CleanRooms::Collaboration`.
        MLPaymentConfig;
        new ();
        set {
            /// `ModelInference`. Update: replaces.
            model_inference: ModelInferencePaymentConfig = "ModelInference";
            /// `ModelTraining`. Update: replaces.
            model_training: ModelTrainingPaymentConfig = "ModelTraining";
            /// `SyntheticDataGeneration`. Update: replaces.
            synthetic_data_generation: SyntheticDataGenerationPaymentConfig = "SyntheticDataGeneration";
        }
    }

    property! {
        /// `MemberSpecification` of `AWS::CleanRooms::Collaboration`.
        MemberSpecification;
        new_with MemberSpecificationRequired {
            /// `AccountId`: 12 characters, `^\d+$`. Update: replaces.
            account_id: Str = "AccountId",
            /// `DisplayName`: 1 to 100 characters. Update: replaces.
            display_name: Str = "DisplayName",
        }
        set {
            /// `MLMemberAbilities`. Update: replaces.
            ml_member_abilities: MLMemberAbilities = "MLMemberAbilities";
            /// `MemberAbilities`: no item twice. Update: replaces.
            member_abilities: List<MemberAbility> = "MemberAbilities";
            /// `PaymentConfiguration`. Update: replaces.
            payment_configuration: PaymentConfiguration = "PaymentConfiguration";
        }
    }

    property! {
        /// `ModelInferencePaymentConfig` of `AWS::CleanRooms::Collaboration`.
        ModelInferencePaymentConfig;
        new (is_responsible: Bool = "IsResponsible");
        set {
        }
    }

    property! {
        /// `ModelTrainingPaymentConfig` of `AWS::CleanRooms::Collaboration`.
        ModelTrainingPaymentConfig;
        new (is_responsible: Bool = "IsResponsible");
        set {
        }
    }

    property! {
        /// `PaymentConfiguration` of `AWS::CleanRooms::Collaboration`.
        PaymentConfiguration;
        new (query_compute: QueryComputePaymentConfig = "QueryCompute");
        set {
            /// `JobCompute`. Update: replaces.
            job_compute: JobComputePaymentConfig = "JobCompute";
            /// `MachineLearning`. Update: replaces.
            machine_learning: MLPaymentConfig = "MachineLearning";
        }
    }

    property! {
        /// `QueryComputePaymentConfig` of `AWS::CleanRooms::Collaboration`.
        QueryComputePaymentConfig;
        new (is_responsible: Bool = "IsResponsible");
        set {
        }
    }

    property! {
        /// `SyntheticDataGenerationPaymentConfig` of `AWS::CleanRooms::Collaboration`.
        SyntheticDataGenerationPaymentConfig;
        new (is_responsible: Bool = "IsResponsible");
        set {
        }
    }

    values! {
        /// `AnalyticsEngine` of `AWS::CleanRooms::Collaboration`.
        AnalyticsEngine {
            CLEAN_ROOMS_SQL = "CLEAN_ROOMS_SQL",
            SPARK = "SPARK",
        }
    }

    values! {
        /// `AutoApprovedChangeType` of `AWS::CleanRooms::Collaboration`.
        AutoApprovedChangeType {
            ADD_MEMBER = "ADD_MEMBER",
            GRANT_RECEIVE_RESULTS_ABILITY = "GRANT_RECEIVE_RESULTS_ABILITY",
            REVOKE_RECEIVE_RESULTS_ABILITY = "REVOKE_RECEIVE_RESULTS_ABILITY",
        }
    }

    values! {
        /// `CollaborationJobLogStatus` of `AWS::CleanRooms::Collaboration`.
        CollaborationJobLogStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `CollaborationQueryLogStatus` of `AWS::CleanRooms::Collaboration`.
        CollaborationQueryLogStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `CustomMLMemberAbility` of `AWS::CleanRooms::Collaboration`.
        CustomMLMemberAbility {
            CAN_RECEIVE_MODEL_OUTPUT = "CAN_RECEIVE_MODEL_OUTPUT",
            CAN_RECEIVE_INFERENCE_OUTPUT = "CAN_RECEIVE_INFERENCE_OUTPUT",
        }
    }

    values! {
        /// `MemberAbility` of `AWS::CleanRooms::Collaboration`.
        MemberAbility {
            CAN_QUERY = "CAN_QUERY",
            CAN_RUN_JOB = "CAN_RUN_JOB",
            CAN_RECEIVE_RESULTS = "CAN_RECEIVE_RESULTS",
        }
    }

    values! {
        /// `SupportedS3Region` of `AWS::CleanRooms::Collaboration`.
        SupportedS3Region {
            US_WEST_1 = "us-west-1",
            US_WEST_2 = "us-west-2",
            US_EAST_1 = "us-east-1",
            US_EAST_2 = "us-east-2",
            AF_SOUTH_1 = "af-south-1",
            AP_EAST_1 = "ap-east-1",
            AP_EAST_2 = "ap-east-2",
            AP_SOUTH_2 = "ap-south-2",
            AP_SOUTHEAST_1 = "ap-southeast-1",
            AP_SOUTHEAST_2 = "ap-southeast-2",
            AP_SOUTHEAST_3 = "ap-southeast-3",
            AP_SOUTHEAST_5 = "ap-southeast-5",
            AP_SOUTHEAST_4 = "ap-southeast-4",
            AP_SOUTHEAST_7 = "ap-southeast-7",
            AP_SOUTH_1 = "ap-south-1",
            AP_NORTHEAST_3 = "ap-northeast-3",
            AP_NORTHEAST_1 = "ap-northeast-1",
            AP_NORTHEAST_2 = "ap-northeast-2",
            CA_CENTRAL_1 = "ca-central-1",
            CA_WEST_1 = "ca-west-1",
            EU_SOUTH_1 = "eu-south-1",
            EU_WEST_3 = "eu-west-3",
            EU_SOUTH_2 = "eu-south-2",
            EU_CENTRAL_2 = "eu-central-2",
            EU_CENTRAL_1 = "eu-central-1",
            EU_NORTH_1 = "eu-north-1",
            EU_WEST_1 = "eu-west-1",
            EU_WEST_2 = "eu-west-2",
            ME_SOUTH_1 = "me-south-1",
            ME_CENTRAL_1 = "me-central-1",
            IL_CENTRAL_1 = "il-central-1",
            SA_EAST_1 = "sa-east-1",
            MX_CENTRAL_1 = "mx-central-1",
        }
    }
}

resource! {
    /// `AWS::CleanRooms::ConfiguredTable`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html).
    ConfiguredTable = "AWS::CleanRooms::ConfiguredTable", Ref = Str;
    tags "Tags" List;
    new_with ConfiguredTableRequired {
        /// `AllowedColumns`: 1 to 100 items, at most 128 characters, `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Update: may replace.
        allowed_columns: List<Str> = "AllowedColumns",
        /// `AnalysisMethod`. Update: may replace.
        analysis_method: configured_table::AnalysisMethod = "AnalysisMethod",
        /// `Name`: 1 to 100 characters. Update: in place.
        name: Str = "Name",
        /// `TableReference`. Update: may replace.
        table_reference: configured_table::TableReference = "TableReference",
    }
    set {
        /// `AllowedColumns`: 1 to 100 items, at most 128 characters, `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Update: may replace.
        allowed_columns: List<Str> = "AllowedColumns";
        /// `AnalysisMethod`. Update: may replace.
        analysis_method: configured_table::AnalysisMethod = "AnalysisMethod";
        /// `AnalysisRules`: 1 items. Update: in place.
        analysis_rules: List<configured_table::AnalysisRule> = "AnalysisRules";
        /// `Description`: at most 255 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 100 characters. Update: in place.
        name: Str = "Name";
        /// `SelectedAnalysisMethods`. Update: in place.
        selected_analysis_methods: List<configured_table::SelectedAnalysisMethod> = "SelectedAnalysisMethods";
        /// `TableReference`. Update: may replace.
        table_reference: configured_table::TableReference = "TableReference";
        /// `Tags`: no item twice. Update: in place.
        tags: List<configured_table::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref configured_table_identifier;
}

/// Property types of `AWS::CleanRooms::ConfiguredTable`.
pub mod configured_table {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::analysis_template::Tag;

    property! {
        /// `AggregateColumn` of `AWS::CleanRooms::ConfiguredTable`.
        AggregateColumn;
        new (column_names: List<Str> = "ColumnNames", function: AggregateFunctionName = "Function");
        set {
        }
    }

    property! {
        /// `AggregationConstraint` of `AWS::CleanRooms::ConfiguredTable`.
        AggregationConstraint;
        new (column_name: Str = "ColumnName", minimum: Num = "Minimum", type_: AggregationType = "Type");
        set {
        }
    }

    property! {
        /// `AggregationThreshold` of `AWS::CleanRooms::ConfiguredTable`.
        AggregationThreshold;
        new_with AggregationThresholdRequired {
            /// `IdentityColumns`: 1 items, 1 to 127 characters, `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Update: in place.
            identity_columns: List<Str> = "IdentityColumns",
            /// `MinimumIdentityCount`: 2 to 100 000. Update: in place.
            minimum_identity_count: Int = "MinimumIdentityCount",
            /// `Type`. Update: in place.
            type_: AggregationThresholdType = "Type",
            /// `AllowedAggregateExpressionType`. Update: in place.
            allowed_aggregate_expression_type: AllowedAggregateExpressionType = "AllowedAggregateExpressionType",
        }
        set {
            /// `OutputColumnThresholds`. Update: in place.
            output_column_thresholds: List<OutputColumnThreshold> = "OutputColumnThresholds";
        }
    }

    property! {
        /// `AnalysisRule` of `AWS::CleanRooms::ConfiguredTable`.
        AnalysisRule;
        new (type_: ConfiguredTableAnalysisRuleType = "Type", policy: ConfiguredTableAnalysisRulePolicy = "Policy");
        set {
        }
    }

    property! {
        /// `AnalysisRuleAggregation` of `AWS::CleanRooms::ConfiguredTable`.
        AnalysisRuleAggregation;
        new_with AnalysisRuleAggregationRequired {
            /// `AggregateColumns`: at least 1 items. Update: in place.
            aggregate_columns: List<AggregateColumn> = "AggregateColumns",
            /// `JoinColumns`: 1 to 127 characters, `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Update: in place.
            join_columns: List<Str> = "JoinColumns",
            /// `DimensionColumns`: 1 to 127 characters, `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Update: in place.
            dimension_columns: List<Str> = "DimensionColumns",
            /// `ScalarFunctions`. Update: in place.
            scalar_functions: List<ScalarFunctions> = "ScalarFunctions",
            /// `OutputConstraints`: at least 1 items. Update: in place.
            output_constraints: List<AggregationConstraint> = "OutputConstraints",
        }
        set {
            /// `AdditionalAnalyses`. Update: in place.
            additional_analyses: AdditionalAnalyses = "AdditionalAnalyses";
            /// `AllowedJoinOperators`: at most 2 items. Update: in place.
            allowed_join_operators: List<JoinOperator> = "AllowedJoinOperators";
            /// `JoinRequired`. Update: in place.
            join_required: JoinRequiredOption = "JoinRequired";
        }
    }

    property! {
        /// `AnalysisRuleCustom` of `AWS::CleanRooms::ConfiguredTable`.
        AnalysisRuleCustom;
        new (allowed_analyses: List<Str> = "AllowedAnalyses");
        set {
            /// `AdditionalAnalyses`. Update: in place.
            additional_analyses: AdditionalAnalyses = "AdditionalAnalyses";
            /// `AggregationThresholds`: 1 items. Update: in place.
            aggregation_thresholds: List<AggregationThreshold> = "AggregationThresholds";
            /// `AllowedAnalysisProviders`: 12 characters, `\d+`. Update: in place.
            allowed_analysis_providers: List<Str> = "AllowedAnalysisProviders";
            /// `ComparisonControls`. Update: in place.
            comparison_controls: ComparisonControls = "ComparisonControls";
            /// `DifferentialPrivacy`. Update: in place.
            differential_privacy: DifferentialPrivacy = "DifferentialPrivacy";
            /// `DisallowedOutputColumns`: 1 to 127 characters, `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Update: in place.
            disallowed_output_columns: List<Str> = "DisallowedOutputColumns";
        }
    }

    property! {
        /// `AnalysisRuleList` of `AWS::CleanRooms::ConfiguredTable`.
        AnalysisRuleList;
        new_with AnalysisRuleListRequired {
            /// `JoinColumns`: at least 1 items, 1 to 127 characters, `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Update: in place.
            join_columns: List<Str> = "JoinColumns",
            /// `ListColumns`: 1 to 127 characters, `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Update: in place.
            list_columns: List<Str> = "ListColumns",
        }
        set {
            /// `AdditionalAnalyses`. Update: in place.
            additional_analyses: AdditionalAnalyses = "AdditionalAnalyses";
            /// `AllowedJoinOperators`: at most 2 items. Update: in place.
            allowed_join_operators: List<JoinOperator> = "AllowedJoinOperators";
        }
    }

    property! {
        /// `AthenaTableReference` of `AWS::CleanRooms::ConfiguredTable`.
        AthenaTableReference;
        new_with AthenaTableReferenceRequired {
            /// `DatabaseName`: at most 128 characters. Update: may replace.
            database_name: Str = "DatabaseName",
            /// `TableName`: at most 128 characters. Update: may replace.
            table_name: Str = "TableName",
            /// `WorkGroup`: 1 to 128 characters. Update: may replace.
            work_group: Str = "WorkGroup",
        }
        set {
            /// `CatalogName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: may replace.
            catalog_name: Str = "CatalogName";
            /// `OutputLocation`: 8 to 1024 characters. Update: may replace.
            output_location: Str = "OutputLocation";
            /// `Region`. Update: may replace.
            region: CommercialRegion = "Region";
        }
    }

    property! {
        /// `ComparisonControls` of `AWS::CleanRooms::ConfiguredTable`.
        ComparisonControls;
        new_with ComparisonControlsRequired {
            /// `AllowedLiteralComparisonColumns`: 1 to 127 characters, `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Update: in place.
            allowed_literal_comparison_columns: List<Str> = "AllowedLiteralComparisonColumns",
            /// `AllowedColumnComparisonColumns`: 1 to 127 characters, `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Update: in place.
            allowed_column_comparison_columns: List<Str> = "AllowedColumnComparisonColumns",
        }
        set {
        }
    }

    property! {
        /// `ConfiguredTableAnalysisRulePolicy` of `AWS::CleanRooms::ConfiguredTable`.
        ConfiguredTableAnalysisRulePolicy;
        new (v1: ConfiguredTableAnalysisRulePolicyV1 = "V1");
        set {
        }
    }

    property! {
        /// `ConfiguredTableAnalysisRulePolicyV1` of `AWS::CleanRooms::ConfiguredTable`.
        ConfiguredTableAnalysisRulePolicyV1;
        new ();
        set {
            /// `Aggregation`. Update: in place.
            aggregation: AnalysisRuleAggregation = "Aggregation";
            /// `Custom`. Update: in place.
            custom: AnalysisRuleCustom = "Custom";
            /// `List`. Update: in place.
            list: AnalysisRuleList = "List";
        }
    }

    property! {
        /// `DifferentialPrivacy` of `AWS::CleanRooms::ConfiguredTable`.
        DifferentialPrivacy;
        new (columns: List<DifferentialPrivacyColumn> = "Columns");
        set {
        }
    }

    property! {
        /// `DifferentialPrivacyColumn` of `AWS::CleanRooms::ConfiguredTable`.
        DifferentialPrivacyColumn;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `GlueTableReference` of `AWS::CleanRooms::ConfiguredTable`.
        GlueTableReference;
        new_with GlueTableReferenceRequired {
            /// `DatabaseName`: at most 128 characters. Update: may replace.
            database_name: Str = "DatabaseName",
            /// `TableName`: at most 128 characters. Update: may replace.
            table_name: Str = "TableName",
        }
        set {
            /// `Region`. Update: may replace.
            region: CommercialRegion = "Region";
        }
    }

    property! {
        /// `OutputColumnThreshold` of `AWS::CleanRooms::ConfiguredTable`.
        OutputColumnThreshold;
        new (output_column_name: Str = "OutputColumnName", minimum_identity_count: Int = "MinimumIdentityCount");
        set {
        }
    }

    property! {
        /// `SnowflakeTableReference` of `AWS::CleanRooms::ConfiguredTable`.
        SnowflakeTableReference;
        new_with SnowflakeTableReferenceRequired {
            /// `AccountIdentifier`: 3 to 256 characters. Update: may replace.
            account_identifier: Str = "AccountIdentifier",
            /// `DatabaseName`: 1 to 256 characters. Update: may replace.
            database_name: Str = "DatabaseName",
            /// `SchemaName`: 1 to 256 characters. Update: may replace.
            schema_name: Str = "SchemaName",
            /// `SecretArn`: at most 256 characters. Update: may replace.
            secret_arn: Str = "SecretArn",
            /// `TableName`: 1 to 256 characters. Update: may replace.
            table_name: Str = "TableName",
            /// `TableSchema`. Update: may replace.
            table_schema: TableSchema = "TableSchema",
        }
        set {
        }
    }

    property! {
        /// `SnowflakeTableSchemaV1` of `AWS::CleanRooms::ConfiguredTable`.
        SnowflakeTableSchemaV1;
        new_with SnowflakeTableSchemaV1Required {
            /// `ColumnName`: at most 128 characters. Update: may replace.
            column_name: Str = "ColumnName",
            /// `ColumnType`: at most 255 characters. Update: may replace.
            column_type: Str = "ColumnType",
        }
        set {
        }
    }

    property! {
        /// `TableReference` of `AWS::CleanRooms::ConfiguredTable`.
        TableReference;
        new ();
        set {
            /// `Athena`. Update: may replace.
            athena: AthenaTableReference = "Athena";
            /// `Glue`. Update: may replace.
            glue: GlueTableReference = "Glue";
            /// `Snowflake`. Update: may replace.
            snowflake: SnowflakeTableReference = "Snowflake";
        }
    }

    property! {
        /// `TableSchema` of `AWS::CleanRooms::ConfiguredTable`.
        TableSchema;
        new (v1: List<SnowflakeTableSchemaV1> = "V1");
        set {
        }
    }

    values! {
        /// `AdditionalAnalyses` of `AWS::CleanRooms::ConfiguredTable`.
        AdditionalAnalyses {
            ALLOWED = "ALLOWED",
            REQUIRED = "REQUIRED",
            NOT_ALLOWED = "NOT_ALLOWED",
        }
    }

    values! {
        /// `AggregateFunctionName` of `AWS::CleanRooms::ConfiguredTable`.
        AggregateFunctionName {
            SUM = "SUM",
            SUM_DISTINCT = "SUM_DISTINCT",
            COUNT = "COUNT",
            COUNT_DISTINCT = "COUNT_DISTINCT",
            AVG = "AVG",
        }
    }

    values! {
        /// `AggregationThresholdType` of `AWS::CleanRooms::ConfiguredTable`.
        AggregationThresholdType {
            COUNT_DISTINCT = "COUNT_DISTINCT",
        }
    }

    values! {
        /// `AggregationType` of `AWS::CleanRooms::ConfiguredTable`.
        AggregationType {
            COUNT_DISTINCT = "COUNT_DISTINCT",
        }
    }

    values! {
        /// `AllowedAggregateExpressionType` of `AWS::CleanRooms::ConfiguredTable`.
        AllowedAggregateExpressionType {
            COLUMNS_ONLY = "COLUMNS_ONLY",
            ANY_EXPRESSION = "ANY_EXPRESSION",
        }
    }

    values! {
        /// `AnalysisMethod` of `AWS::CleanRooms::ConfiguredTable`.
        AnalysisMethod {
            DIRECT_QUERY = "DIRECT_QUERY",
            DIRECT_JOB = "DIRECT_JOB",
            MULTIPLE = "MULTIPLE",
        }
    }

    values! {
        /// `CommercialRegion` of `AWS::CleanRooms::ConfiguredTable`.
        CommercialRegion {
            US_WEST_1 = "us-west-1",
            US_WEST_2 = "us-west-2",
            US_EAST_1 = "us-east-1",
            US_EAST_2 = "us-east-2",
            AF_SOUTH_1 = "af-south-1",
            AP_EAST_1 = "ap-east-1",
            AP_SOUTH_2 = "ap-south-2",
            AP_SOUTHEAST_1 = "ap-southeast-1",
            AP_SOUTHEAST_2 = "ap-southeast-2",
            AP_SOUTHEAST_5 = "ap-southeast-5",
            AP_SOUTHEAST_4 = "ap-southeast-4",
            AP_SOUTHEAST_7 = "ap-southeast-7",
            AP_SOUTH_1 = "ap-south-1",
            AP_NORTHEAST_3 = "ap-northeast-3",
            AP_NORTHEAST_1 = "ap-northeast-1",
            AP_NORTHEAST_2 = "ap-northeast-2",
            CA_CENTRAL_1 = "ca-central-1",
            CA_WEST_1 = "ca-west-1",
            EU_SOUTH_1 = "eu-south-1",
            EU_WEST_3 = "eu-west-3",
            EU_SOUTH_2 = "eu-south-2",
            EU_CENTRAL_2 = "eu-central-2",
            EU_CENTRAL_1 = "eu-central-1",
            EU_NORTH_1 = "eu-north-1",
            EU_WEST_1 = "eu-west-1",
            EU_WEST_2 = "eu-west-2",
            ME_SOUTH_1 = "me-south-1",
            ME_CENTRAL_1 = "me-central-1",
            IL_CENTRAL_1 = "il-central-1",
            SA_EAST_1 = "sa-east-1",
            MX_CENTRAL_1 = "mx-central-1",
            AP_EAST_2 = "ap-east-2",
        }
    }

    values! {
        /// `ConfiguredTableAnalysisRuleType` of `AWS::CleanRooms::ConfiguredTable`.
        ConfiguredTableAnalysisRuleType {
            AGGREGATION = "AGGREGATION",
            LIST = "LIST",
            CUSTOM = "CUSTOM",
        }
    }

    values! {
        /// `JoinOperator` of `AWS::CleanRooms::ConfiguredTable`.
        JoinOperator {
            OR = "OR",
            AND = "AND",
        }
    }

    values! {
        /// `JoinRequiredOption` of `AWS::CleanRooms::ConfiguredTable`.
        JoinRequiredOption {
            QUERY_RUNNER = "QUERY_RUNNER",
        }
    }

    values! {
        /// `ScalarFunctions` of `AWS::CleanRooms::ConfiguredTable`.
        ScalarFunctions {
            TRUNC = "TRUNC",
            ABS = "ABS",
            CEILING = "CEILING",
            FLOOR = "FLOOR",
            LN = "LN",
            LOG = "LOG",
            ROUND = "ROUND",
            SQRT = "SQRT",
            CAST = "CAST",
            LOWER = "LOWER",
            RTRIM = "RTRIM",
            UPPER = "UPPER",
            COALESCE = "COALESCE",
            CONVERT = "CONVERT",
            CURRENT_DATE = "CURRENT_DATE",
            DATEADD = "DATEADD",
            EXTRACT = "EXTRACT",
            GETDATE = "GETDATE",
            SUBSTRING = "SUBSTRING",
            TO_CHAR = "TO_CHAR",
            TO_DATE = "TO_DATE",
            TO_NUMBER = "TO_NUMBER",
            TO_TIMESTAMP = "TO_TIMESTAMP",
            TRIM = "TRIM",
        }
    }

    values! {
        /// `SelectedAnalysisMethod` of `AWS::CleanRooms::ConfiguredTable`.
        SelectedAnalysisMethod {
            DIRECT_QUERY = "DIRECT_QUERY",
            DIRECT_JOB = "DIRECT_JOB",
        }
    }
}

resource! {
    /// `AWS::CleanRooms::ConfiguredTableAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtableassociation.html).
    ConfiguredTableAssociation = "AWS::CleanRooms::ConfiguredTableAssociation", Ref = Str;
    tags "Tags" List;
    new_with ConfiguredTableAssociationRequired {
        /// `ConfiguredTableIdentifier`: 36 characters. Update: replaces.
        configured_table_identifier: Str = "ConfiguredTableIdentifier",
        /// `Name`: at most 128 characters. Update: replaces.
        name: Str = "Name",
        /// `RoleArn`: 32 to 512 characters, `^arn:aws:iam::[\w]+:role/[\w+=./@-]+$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
        /// `MembershipIdentifier`: 36 characters. Update: replaces.
        membership_identifier: Str = "MembershipIdentifier",
    }
    set {
        /// `ConfiguredTableAssociationAnalysisRules`: 1 items. Update: in place.
        configured_table_association_analysis_rules: List<configured_table_association::ConfiguredTableAssociationAnalysisRule> = "ConfiguredTableAssociationAnalysisRules";
        /// `ConfiguredTableIdentifier`: 36 characters. Update: replaces.
        configured_table_identifier: Str = "ConfiguredTableIdentifier";
        /// `Description`: at most 255 characters. Update: in place.
        description: Str = "Description";
        /// `MembershipIdentifier`: 36 characters. Update: replaces.
        membership_identifier: Str = "MembershipIdentifier";
        /// `Name`: at most 128 characters. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`: 32 to 512 characters, `^arn:aws:iam::[\w]+:role/[\w+=./@-]+$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`. Update: in place.
        tags: List<configured_table_association::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `ConfiguredTableAssociationIdentifier`
        configured_table_association_identifier: Str = "ConfiguredTableAssociationIdentifier";
    }
}

/// Property types of `AWS::CleanRooms::ConfiguredTableAssociation`.
pub mod configured_table_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::analysis_template::Tag;

    property! {
        /// `ConfiguredTableAssociationAnalysisRule` of `AWS::CleanRooms::ConfiguredTableAssociation`.
        ConfiguredTableAssociationAnalysisRule;
        new (type_: ConfiguredTableAssociationAnalysisRuleType = "Type", policy: ConfiguredTableAssociationAnalysisRulePolicy = "Policy");
        set {
        }
    }

    property! {
        /// `ConfiguredTableAssociationAnalysisRuleAggregation` of `AWS::CleanRooms::ConfiguredTableAssociation`.
        ConfiguredTableAssociationAnalysisRuleAggregation;
        new ();
        set {
            /// `AllowedAdditionalAnalyses`: at most 25 items, at most 256 characters. Update: in place.
            allowed_additional_analyses: List<Str> = "AllowedAdditionalAnalyses";
            /// `AllowedResultReceivers`: 12 characters, `\d+`. Update: in place.
            allowed_result_receivers: List<Str> = "AllowedResultReceivers";
        }
    }

    property! {
        /// `ConfiguredTableAssociationAnalysisRuleCustom` of `AWS::CleanRooms::ConfiguredTableAssociation`.
        ConfiguredTableAssociationAnalysisRuleCustom;
        new ();
        set {
            /// `AllowedAdditionalAnalyses`: at most 25 items, at most 256 characters. Update: in place.
            allowed_additional_analyses: List<Str> = "AllowedAdditionalAnalyses";
            /// `AllowedResultReceivers`: 12 characters, `\d+`. Update: in place.
            allowed_result_receivers: List<Str> = "AllowedResultReceivers";
        }
    }

    property! {
        /// `ConfiguredTableAssociationAnalysisRuleList` of `AWS::CleanRooms::ConfiguredTableAssociation`.
        ConfiguredTableAssociationAnalysisRuleList;
        new ();
        set {
            /// `AllowedAdditionalAnalyses`: at most 25 items, at most 256 characters. Update: in place.
            allowed_additional_analyses: List<Str> = "AllowedAdditionalAnalyses";
            /// `AllowedResultReceivers`: 12 characters, `\d+`. Update: in place.
            allowed_result_receivers: List<Str> = "AllowedResultReceivers";
        }
    }

    property! {
        /// `ConfiguredTableAssociationAnalysisRulePolicy` of `AWS::CleanRooms::ConfiguredTableAssociation`.
        ConfiguredTableAssociationAnalysisRulePolicy;
        new (v1: ConfiguredTableAssociationAnalysisRulePolicyV1 = "V1");
        set {
        }
    }

    property! {
        /// `ConfiguredTableAssociationAnalysisRulePolicyV1` of `AWS::CleanRooms::ConfiguredTableAssociation`.
        ConfiguredTableAssociationAnalysisRulePolicyV1;
        new ();
        set {
            /// `Aggregation`. Update: in place.
            aggregation: ConfiguredTableAssociationAnalysisRuleAggregation = "Aggregation";
            /// `Custom`. Update: in place.
            custom: ConfiguredTableAssociationAnalysisRuleCustom = "Custom";
            /// `List`. Update: in place.
            list: ConfiguredTableAssociationAnalysisRuleList = "List";
        }
    }

    values! {
        /// `ConfiguredTableAssociationAnalysisRuleType` of `AWS::CleanRooms::ConfiguredTableAssociation`.
        ConfiguredTableAssociationAnalysisRuleType {
            AGGREGATION = "AGGREGATION",
            LIST = "LIST",
            CUSTOM = "CUSTOM",
        }
    }
}

resource! {
    /// `AWS::CleanRooms::IdMappingTable`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idmappingtable.html).
    IdMappingTable = "AWS::CleanRooms::IdMappingTable", Ref = Str;
    tags "Tags" List;
    new_with IdMappingTableRequired {
        /// `MembershipIdentifier`: 36 characters. Update: replaces.
        membership_identifier: Str = "MembershipIdentifier",
        /// `Name`: at most 128 characters. Update: replaces.
        name: Str = "Name",
        /// `InputReferenceConfig`. Update: replaces.
        input_reference_config: id_mapping_table::IdMappingTableInputReferenceConfig = "InputReferenceConfig",
    }
    set {
        /// `Description`: at most 255 characters. Update: in place.
        description: Str = "Description";
        /// `InputReferenceConfig`. Update: replaces.
        input_reference_config: id_mapping_table::IdMappingTableInputReferenceConfig = "InputReferenceConfig";
        /// `KmsKeyArn`: 4 to 2048 characters. Update: in place.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `MembershipIdentifier`: 36 characters. Update: replaces.
        membership_identifier: Str = "MembershipIdentifier";
        /// `Name`: at most 128 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<id_mapping_table::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CollaborationArn`
        collaboration_arn: Arn = "CollaborationArn";
        /// `CollaborationIdentifier`
        collaboration_identifier: Str = "CollaborationIdentifier";
        /// `IdMappingTableIdentifier`
        id_mapping_table_identifier: Str = "IdMappingTableIdentifier";
        /// `InputReferenceProperties`
        input_reference_properties: Json = "InputReferenceProperties";
        /// `InputReferenceProperties.IdMappingTableInputSource`
        input_reference_properties_id_mapping_table_input_source: List<Str> = "InputReferenceProperties.IdMappingTableInputSource";
        /// `MembershipArn`
        membership_arn: Arn = "MembershipArn";
    }
}

/// Property types of `AWS::CleanRooms::IdMappingTable`.
pub mod id_mapping_table {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::analysis_template::Tag;

    property! {
        /// `IdMappingTableInputReferenceConfig` of `AWS::CleanRooms::IdMappingTable`.
        IdMappingTableInputReferenceConfig;
        new (input_reference_arn: Str = "InputReferenceArn", manage_resource_policies: Bool = "ManageResourcePolicies");
        set {
        }
    }
}

resource! {
    /// `AWS::CleanRooms::IdNamespaceAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idnamespaceassociation.html).
    IdNamespaceAssociation = "AWS::CleanRooms::IdNamespaceAssociation", Ref = Str;
    tags "Tags" List;
    new_with IdNamespaceAssociationRequired {
        /// `MembershipIdentifier`: 36 characters. Update: replaces.
        membership_identifier: Str = "MembershipIdentifier",
        /// `InputReferenceConfig`. Update: replaces.
        input_reference_config: id_namespace_association::IdNamespaceAssociationInputReferenceConfig = "InputReferenceConfig",
        /// `Name`: 1 to 100 characters. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `Description`: at most 255 characters. Update: in place.
        description: Str = "Description";
        /// `IdMappingConfig`. Update: in place.
        id_mapping_config: id_namespace_association::IdMappingConfig = "IdMappingConfig";
        /// `InputReferenceConfig`. Update: replaces.
        input_reference_config: id_namespace_association::IdNamespaceAssociationInputReferenceConfig = "InputReferenceConfig";
        /// `MembershipIdentifier`: 36 characters. Update: replaces.
        membership_identifier: Str = "MembershipIdentifier";
        /// `Name`: 1 to 100 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<id_namespace_association::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CollaborationArn`
        collaboration_arn: Arn = "CollaborationArn";
        /// `CollaborationIdentifier`
        collaboration_identifier: Str = "CollaborationIdentifier";
        /// `IdNamespaceAssociationIdentifier`
        id_namespace_association_identifier: Str = "IdNamespaceAssociationIdentifier";
        /// `InputReferenceProperties`
        input_reference_properties: Json = "InputReferenceProperties";
        /// `InputReferenceProperties.IdMappingWorkflowsSupported`
        input_reference_properties_id_mapping_workflows_supported: List<Str> = "InputReferenceProperties.IdMappingWorkflowsSupported";
        /// `InputReferenceProperties.IdNamespaceType`
        input_reference_properties_id_namespace_type: Str = "InputReferenceProperties.IdNamespaceType";
        /// `MembershipArn`
        membership_arn: Arn = "MembershipArn";
    }
}

/// Property types of `AWS::CleanRooms::IdNamespaceAssociation`.
pub mod id_namespace_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::analysis_template::Tag;

    property! {
        /// `IdMappingConfig` of `AWS::CleanRooms::IdNamespaceAssociation`.
        IdMappingConfig;
        new (allow_use_as_dimension_column: Bool = "AllowUseAsDimensionColumn");
        set {
        }
    }

    property! {
        /// `IdNamespaceAssociationInputReferenceConfig` of `AWS::CleanRooms::IdNamespaceAssociation`.
        IdNamespaceAssociationInputReferenceConfig;
        new (input_reference_arn: Str = "InputReferenceArn", manage_resource_policies: Bool = "ManageResourcePolicies");
        set {
        }
    }
}

resource! {
    /// `AWS::CleanRooms::IntermediateTable`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-intermediatetable.html).
    IntermediateTable = "AWS::CleanRooms::IntermediateTable", Ref = Str;
    tags "Tags" List;
    new_with IntermediateTableRequired {
        /// `MembershipIdentifier`: 36 characters. Update: replaces.
        membership_identifier: Str = "MembershipIdentifier",
        /// `Name`: 1 to 100 characters. Update: replaces.
        name: Str = "Name",
        /// `PopulationAnalysisConfiguration`. Update: replaces.
        population_analysis_configuration: intermediate_table::PopulationAnalysisConfiguration = "PopulationAnalysisConfiguration",
    }
    set {
        /// `AnalysisRules`: 1 items. Update: in place.
        analysis_rules: List<intermediate_table::IntermediateTableAnalysisRule> = "AnalysisRules";
        /// `Description`: at most 255 characters. Update: in place.
        description: Str = "Description";
        /// `KmsKeyArn`: 4 to 2048 characters. Update: in place.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `MembershipIdentifier`: 36 characters. Update: replaces.
        membership_identifier: Str = "MembershipIdentifier";
        /// `Name`: 1 to 100 characters. Update: replaces.
        name: Str = "Name";
        /// `PopulationAnalysisConfiguration`. Update: replaces.
        population_analysis_configuration: intermediate_table::PopulationAnalysisConfiguration = "PopulationAnalysisConfiguration";
        /// `Tags`: no item twice. Update: in place.
        tags: List<intermediate_table::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CollaborationArn`
        collaboration_arn: Arn = "CollaborationArn";
        /// `CollaborationIdentifier`
        collaboration_identifier: Str = "CollaborationIdentifier";
        /// `IntermediateTableIdentifier`
        intermediate_table_identifier: Str = "IntermediateTableIdentifier";
        /// `MembershipArn`
        membership_arn: Arn = "MembershipArn";
        /// `Status`
        status: Str = "Status";
    }
}

/// Property types of `AWS::CleanRooms::IntermediateTable`.
pub mod intermediate_table {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::analysis_template::Tag;

    pub use super::configured_table::{AdditionalAnalyses, AggregationThreshold, AggregationThresholdRequired, AggregationThresholdType, AllowedAggregateExpressionType, ComparisonControls, ComparisonControlsRequired, DifferentialPrivacy, DifferentialPrivacyColumn, OutputColumnThreshold};

    property! {
        /// `IntermediateTableAnalysisRule` of `AWS::CleanRooms::IntermediateTable`.
        IntermediateTableAnalysisRule;
        new (type_: IntermediateTableAnalysisRuleType = "Type", policy: IntermediateTableAnalysisRulePolicy = "Policy");
        set {
        }
    }

    property! {
        /// `IntermediateTableAnalysisRuleCustom` of `AWS::CleanRooms::IntermediateTable`.
        IntermediateTableAnalysisRuleCustom;
        new (allowed_analyses: List<Str> = "AllowedAnalyses");
        set {
            /// `AdditionalAnalyses`. Update: in place.
            additional_analyses: AdditionalAnalyses = "AdditionalAnalyses";
            /// `AggregationThresholds`: 1 items. Update: in place.
            aggregation_thresholds: List<AggregationThreshold> = "AggregationThresholds";
            /// `AllowedAnalysisProviders`: 12 characters, `\d+`. Update: in place.
            allowed_analysis_providers: List<Str> = "AllowedAnalysisProviders";
            /// `AllowedResultReceivers`: 12 characters, `\d+`. Update: in place.
            allowed_result_receivers: List<Str> = "AllowedResultReceivers";
            /// `ComparisonControls`. Update: in place.
            comparison_controls: ComparisonControls = "ComparisonControls";
            /// `DifferentialPrivacy`. Update: in place.
            differential_privacy: DifferentialPrivacy = "DifferentialPrivacy";
            /// `DisallowedOutputColumns`: 1 to 127 characters, `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Update: in place.
            disallowed_output_columns: List<Str> = "DisallowedOutputColumns";
        }
    }

    property! {
        /// `IntermediateTableAnalysisRulePolicy` of `AWS::CleanRooms::IntermediateTable`.
        IntermediateTableAnalysisRulePolicy;
        new (v1: V1 = "V1");
        set {
        }
    }

    property! {
        /// `PopulationAnalysisConfiguration` of `AWS::CleanRooms::IntermediateTable`.
        PopulationAnalysisConfiguration;
        new ();
        set {
            /// `SqlParameters`. Update: replaces.
            sql_parameters: PopulationAnalysisSqlParameters = "SqlParameters";
        }
    }

    property! {
        /// `PopulationAnalysisSqlParameters` of `AWS::CleanRooms::IntermediateTable`.
        PopulationAnalysisSqlParameters;
        new ();
        set {
            /// `AnalysisTemplateArn`: at most 256 characters. Update: replaces.
            analysis_template_arn: Str = "AnalysisTemplateArn";
            /// `QueryString`: at most 500 000 characters. Update: replaces.
            query_string: Str = "QueryString";
        }
    }

    property! {
        /// `V1` of `AWS::CleanRooms::IntermediateTable`.
        V1;
        new (custom: IntermediateTableAnalysisRuleCustom = "Custom");
        set {
        }
    }

    values! {
        /// `IntermediateTableAnalysisRuleType` of `AWS::CleanRooms::IntermediateTable`.
        IntermediateTableAnalysisRuleType {
            CUSTOM = "CUSTOM",
        }
    }
}

resource! {
    /// `AWS::CleanRooms::Membership`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-membership.html).
    Membership = "AWS::CleanRooms::Membership", Ref = Str;
    tags "Tags" List;
    new (collaboration_identifier: Str = "CollaborationIdentifier", query_log_status: membership::MembershipQueryLogStatus = "QueryLogStatus");
    set {
        /// `CollaborationIdentifier`: 36 characters. Update: replaces.
        collaboration_identifier: Str = "CollaborationIdentifier";
        /// `DefaultJobResultConfiguration`. Update: in place.
        default_job_result_configuration: membership::MembershipProtectedJobResultConfiguration = "DefaultJobResultConfiguration";
        /// `DefaultResultConfiguration`. Update: in place.
        default_result_configuration: membership::MembershipProtectedQueryResultConfiguration = "DefaultResultConfiguration";
        /// `IsMetricsEnabled`. Update: in place.
        is_metrics_enabled: Bool = "IsMetricsEnabled";
        /// `JobLogStatus`. Update: in place.
        job_log_status: membership::MembershipJobLogStatus = "JobLogStatus";
        /// `PaymentConfiguration`. Update: in place.
        payment_configuration: membership::MembershipPaymentConfiguration = "PaymentConfiguration";
        /// `QueryLogStatus`. Update: in place.
        query_log_status: membership::MembershipQueryLogStatus = "QueryLogStatus";
        /// `Tags`: no item twice. Update: in place.
        tags: List<membership::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CollaborationArn`
        collaboration_arn: Arn = "CollaborationArn";
        /// `CollaborationCreatorAccountId`
        collaboration_creator_account_id: Str = "CollaborationCreatorAccountId";
    }
    ref membership_identifier;
}

/// Property types of `AWS::CleanRooms::Membership`.
pub mod membership {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::analysis_template::Tag;

    property! {
        /// `MembershipJobComputePaymentConfig` of `AWS::CleanRooms::Membership`.
        MembershipJobComputePaymentConfig;
        new (is_responsible: Bool = "IsResponsible");
        set {
        }
    }

    property! {
        /// `MembershipMLPaymentConfig` of `AWS::CleanRooms::Membership`.
        MembershipMLPaymentConfig;
        new ();
        set {
            /// `ModelInference`. Update: in place.
            model_inference: MembershipModelInferencePaymentConfig = "ModelInference";
            /// `ModelTraining`. Update: in place.
            model_training: MembershipModelTrainingPaymentConfig = "ModelTraining";
            /// `SyntheticDataGeneration`. Update: in place.
            synthetic_data_generation: MembershipSyntheticDataGenerationPaymentConfig = "SyntheticDataGeneration";
        }
    }

    property! {
        /// `MembershipModelInferencePaymentConfig` of `AWS::CleanRooms::Membership`.
        MembershipModelInferencePaymentConfig;
        new (is_responsible: Bool = "IsResponsible");
        set {
        }
    }

    property! {
        /// `MembershipModelTrainingPaymentConfig` of `AWS::CleanRooms::Membership`.
        MembershipModelTrainingPaymentConfig;
        new (is_responsible: Bool = "IsResponsible");
        set {
        }
    }

    property! {
        /// `MembershipPaymentConfiguration` of `AWS::CleanRooms::Membership`.
        MembershipPaymentConfiguration;
        new (query_compute: MembershipQueryComputePaymentConfig = "QueryCompute");
        set {
            /// `JobCompute`. Update: in place.
            job_compute: MembershipJobComputePaymentConfig = "JobCompute";
            /// `MachineLearning`. Update: in place.
            machine_learning: MembershipMLPaymentConfig = "MachineLearning";
        }
    }

    property! {
        /// `MembershipProtectedJobOutputConfiguration` of `AWS::CleanRooms::Membership`.
        MembershipProtectedJobOutputConfiguration;
        new (s3: ProtectedJobS3OutputConfigurationInput = "S3");
        set {
        }
    }

    property! {
        /// `MembershipProtectedJobResultConfiguration` of `AWS::CleanRooms::Membership`.
        MembershipProtectedJobResultConfiguration;
        new (output_configuration: MembershipProtectedJobOutputConfiguration = "OutputConfiguration", role_arn: IamRoleArn = "RoleArn");
        set {
        }
    }

    property! {
        /// `MembershipProtectedQueryOutputConfiguration` of `AWS::CleanRooms::Membership`.
        MembershipProtectedQueryOutputConfiguration;
        new (s3: ProtectedQueryS3OutputConfiguration = "S3");
        set {
        }
    }

    property! {
        /// `MembershipProtectedQueryResultConfiguration` of `AWS::CleanRooms::Membership`.
        MembershipProtectedQueryResultConfiguration;
        new (output_configuration: MembershipProtectedQueryOutputConfiguration = "OutputConfiguration");
        set {
            /// `RoleArn`: 32 to 512 characters, `^arn:aws:iam::[\w]+:role/[\w+=./@-]+$`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
        }
    }

    property! {
        /// `MembershipQueryComputePaymentConfig` of `AWS::CleanRooms::Membership`.
        MembershipQueryComputePaymentConfig;
        new (is_responsible: Bool = "IsResponsible");
        set {
        }
    }

    property! {
        /// `MembershipSyntheticDataGenerationPaymentConfig` of `AWS::CleanRooms::Membership`.
        MembershipSyntheticDataGenerationPaymentConfig;
        new (is_responsible: Bool = "IsResponsible");
        set {
        }
    }

    property! {
        /// `ProtectedJobS3OutputConfigurationInput` of `AWS::CleanRooms::Membership`.
        ProtectedJobS3OutputConfigurationInput;
        new (bucket: Str = "Bucket");
        set {
            /// `KeyPrefix`. Update: in place.
            key_prefix: Str = "KeyPrefix";
        }
    }

    property! {
        /// `ProtectedQueryS3OutputConfiguration` of `AWS::CleanRooms::Membership`.
        ProtectedQueryS3OutputConfiguration;
        new (result_format: ResultFormat = "ResultFormat", bucket: Str = "Bucket");
        set {
            /// `KeyPrefix`. Update: in place.
            key_prefix: Str = "KeyPrefix";
            /// `SingleFileOutput`. Update: in place.
            single_file_output: Bool = "SingleFileOutput";
        }
    }

    values! {
        /// `MembershipJobLogStatus` of `AWS::CleanRooms::Membership`.
        MembershipJobLogStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `MembershipQueryLogStatus` of `AWS::CleanRooms::Membership`.
        MembershipQueryLogStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `ResultFormat` of `AWS::CleanRooms::Membership`.
        ResultFormat {
            CSV = "CSV",
            PARQUET = "PARQUET",
        }
    }
}

resource! {
    /// `AWS::CleanRooms::PrivacyBudgetTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html).
    PrivacyBudgetTemplate = "AWS::CleanRooms::PrivacyBudgetTemplate", Ref = Str;
    tags "Tags" List;
    new_with PrivacyBudgetTemplateRequired {
        /// `AutoRefresh`. Update: replaces.
        auto_refresh: privacy_budget_template::PrivacyBudgetTemplateAutoRefresh = "AutoRefresh",
        /// `PrivacyBudgetType`. Update: replaces.
        privacy_budget_type: privacy_budget_template::PrivacyBudgetType = "PrivacyBudgetType",
        /// `Parameters`. Update: in place.
        parameters: privacy_budget_template::Parameters = "Parameters",
        /// `MembershipIdentifier`: 36 characters. Update: replaces.
        membership_identifier: Str = "MembershipIdentifier",
    }
    set {
        /// `AutoRefresh`. Update: replaces.
        auto_refresh: privacy_budget_template::PrivacyBudgetTemplateAutoRefresh = "AutoRefresh";
        /// `MembershipIdentifier`: 36 characters. Update: replaces.
        membership_identifier: Str = "MembershipIdentifier";
        /// `Parameters`. Update: in place.
        parameters: privacy_budget_template::Parameters = "Parameters";
        /// `PrivacyBudgetType`. Update: replaces.
        privacy_budget_type: privacy_budget_template::PrivacyBudgetType = "PrivacyBudgetType";
        /// `Tags`. Update: in place.
        tags: List<privacy_budget_template::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CollaborationArn`
        collaboration_arn: Arn = "CollaborationArn";
        /// `CollaborationIdentifier`
        collaboration_identifier: Str = "CollaborationIdentifier";
        /// `MembershipArn`
        membership_arn: Arn = "MembershipArn";
        /// `PrivacyBudgetTemplateIdentifier`
        privacy_budget_template_identifier: Str = "PrivacyBudgetTemplateIdentifier";
    }
}

/// Property types of `AWS::CleanRooms::PrivacyBudgetTemplate`.
pub mod privacy_budget_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::analysis_template::Tag;

    property! {
        /// `BudgetParameter` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
        BudgetParameter;
        new (type_: Type = "Type", budget: Int = "Budget");
        set {
            /// `AutoRefresh`. Update: in place.
            auto_refresh: BudgetParameterAutoRefresh = "AutoRefresh";
        }
    }

    property! {
        /// `Parameters` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
        Parameters;
        new ();
        set {
            /// `BudgetParameters`: 1 to 2 items. Update: in place.
            budget_parameters: List<BudgetParameter> = "BudgetParameters";
            /// `Epsilon`: 1 to 20. Update: in place.
            epsilon: Int = "Epsilon";
            /// `ResourceArn`: at most 200 characters. Update: replaces.
            resource_arn: Str = "ResourceArn";
            /// `UsersNoisePerQuery`: 10 to 100. Update: in place.
            users_noise_per_query: Int = "UsersNoisePerQuery";
        }
    }

    values! {
        /// `BudgetParameterAutoRefresh` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
        BudgetParameterAutoRefresh {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `PrivacyBudgetTemplateAutoRefresh` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
        PrivacyBudgetTemplateAutoRefresh {
            CALENDAR_MONTH = "CALENDAR_MONTH",
            NONE = "NONE",
        }
    }

    values! {
        /// `PrivacyBudgetType` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
        PrivacyBudgetType {
            DIFFERENTIAL_PRIVACY = "DIFFERENTIAL_PRIVACY",
            ACCESS_BUDGET = "ACCESS_BUDGET",
        }
    }

    values! {
        /// `Type` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
        Type {
            CALENDAR_DAY = "CALENDAR_DAY",
            CALENDAR_MONTH = "CALENDAR_MONTH",
            CALENDAR_WEEK = "CALENDAR_WEEK",
            LIFETIME = "LIFETIME",
        }
    }
}
