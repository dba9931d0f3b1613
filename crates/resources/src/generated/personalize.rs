// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Personalize`: 8 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Personalize::Campaign`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-campaign.html).
    Campaign = "AWS::Personalize::Campaign", Ref = Arn;
    tags "Tags" List;
    new_with CampaignRequired {
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Update: replaces.
        name: Str = "Name",
        /// `SolutionVersionArn`: at most 256 characters, `arn:([a-z\d-]+):personalize:.*:.*:.+`. Update: in place.
        solution_version_arn: Str = "SolutionVersionArn",
    }
    set {
        /// `CampaignConfig`. Update: in place.
        campaign_config: campaign::CampaignConfig = "CampaignConfig";
        /// `MinProvisionedTPS`: at least 1. Update: in place.
        min_provisioned_tps: Int = "MinProvisionedTPS";
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Update: replaces.
        name: Str = "Name";
        /// `SolutionVersionArn`: at most 256 characters, `arn:([a-z\d-]+):personalize:.*:.*:.+`. Update: in place.
        solution_version_arn: Str = "SolutionVersionArn";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<campaign::Tag> = "Tags";
    }
    get {
        /// `CreationDateTime`
        creation_date_time: Str = "CreationDateTime";
        /// `LastUpdatedDateTime`
        last_updated_date_time: Str = "LastUpdatedDateTime";
        /// `Status`
        status: Str = "Status";
    }
    ref campaign_arn;
}

/// Property types of `AWS::Personalize::Campaign`.
pub mod campaign {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CampaignConfig` of `AWS::Personalize::Campaign`.
        CampaignConfig;
        new ();
        set {
            /// `EnableMetadataWithRecommendations`. Update: in place.
            enable_metadata_with_recommendations: Bool = "EnableMetadataWithRecommendations";
            /// `ItemExplorationConfig`. Update: in place.
            item_exploration_config: Map<Str> = "ItemExplorationConfig";
            /// `RankingInfluence`. Update: in place.
            ranking_influence: Map<Num> = "RankingInfluence";
            /// `SyncWithLatestSolutionVersion`. Update: in place.
            sync_with_latest_solution_version: Bool = "SyncWithLatestSolutionVersion";
        }
    }

    property! {
        /// `Tag` of `AWS::Personalize::Campaign`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Personalize::Dataset`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-dataset.html).
    Dataset = "AWS::Personalize::Dataset", Ref = Arn;
    tags "Tags" List;
    new_with DatasetRequired {
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Update: replaces.
        name: Str = "Name",
        /// `DatasetType`: at most 256 characters. Update: replaces.
        dataset_type: dataset::DatasetType = "DatasetType",
        /// `DatasetGroupArn`: at most 256 characters, `arn:([a-z\d-]+):personalize:.*:.*:.+`. Update: replaces.
        dataset_group_arn: Str = "DatasetGroupArn",
        /// `SchemaArn`: at most 256 characters, `arn:([a-z\d-]+):personalize:.*:.*:.+`. Update: replaces.
        schema_arn: Str = "SchemaArn",
    }
    set {
        /// `DatasetGroupArn`: at most 256 characters, `arn:([a-z\d-]+):personalize:.*:.*:.+`. Update: replaces.
        dataset_group_arn: Str = "DatasetGroupArn";
        /// `DatasetImportJob`. Update: in place.
        dataset_import_job: dataset::DatasetImportJob = "DatasetImportJob";
        /// `DatasetType`: at most 256 characters. Update: replaces.
        dataset_type: dataset::DatasetType = "DatasetType";
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Update: replaces.
        name: Str = "Name";
        /// `SchemaArn`: at most 256 characters, `arn:([a-z\d-]+):personalize:.*:.*:.+`. Update: replaces.
        schema_arn: Str = "SchemaArn";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<dataset::Tag> = "Tags";
    }
    get {
    }
    ref dataset_arn;
}

/// Property types of `AWS::Personalize::Dataset`.
pub mod dataset {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DataSource` of `AWS::Personalize::Dataset`.
        DataSource;
        new ();
        set {
            /// `DataLocation`: at most 256 characters, `(s3|http|https)://.+`. Update: in place.
            data_location: Str = "DataLocation";
        }
    }

    property! {
        /// `DatasetImportJob` of `AWS::Personalize::Dataset`.
        DatasetImportJob;
        new ();
        set {
            /// `DataSource`. Update: in place.
            data_source: DataSource = "DataSource";
            /// `DatasetArn`: at most 256 characters, `arn:([a-z\d-]+):personalize:.*:.*:.+`. Update: in place.
            dataset_arn: Str = "DatasetArn";
            /// `DatasetImportJobArn`: at most 256 characters, `arn:([a-z\d-]+):personalize:.*:.*:.+`. Update: in place.
            dataset_import_job_arn: Str = "DatasetImportJobArn";
            /// `JobName`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Update: in place.
            job_name: Str = "JobName";
            /// `RoleArn`: at most 256 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
        }
    }

    property! {
        /// `Tag` of `AWS::Personalize::Dataset`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `DatasetType` of `AWS::Personalize::Dataset`.
        DatasetType {
            INTERACTIONS = "Interactions",
            ITEMS = "Items",
            USERS = "Users",
        }
    }
}

resource! {
    /// `AWS::Personalize::DatasetGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-datasetgroup.html).
    DatasetGroup = "AWS::Personalize::DatasetGroup", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Domain`. Update: replaces.
        domain: dataset_group::Domain = "Domain";
        /// `KmsKeyArn`: at most 2048 characters, `arn:aws.*:kms:.*:[0-9]{12}:key/.*`. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`: at most 256 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<dataset_group::Tag> = "Tags";
    }
    get {
    }
    ref dataset_group_arn;
}

/// Property types of `AWS::Personalize::DatasetGroup`.
pub mod dataset_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataset::Tag;

    values! {
        /// `Domain` of `AWS::Personalize::DatasetGroup`.
        Domain {
            ECOMMERCE = "ECOMMERCE",
            VIDEO_ON_DEMAND = "VIDEO_ON_DEMAND",
        }
    }
}

resource! {
    /// `AWS::Personalize::EventTracker`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-eventtracker.html).
    EventTracker = "AWS::Personalize::EventTracker", Ref = Arn;
    tags "Tags" List;
    new_with EventTrackerRequired {
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Update: replaces.
        name: Str = "Name",
        /// `DatasetGroupArn`: at most 256 characters, `^arn:([a-z\d-]+):personalize:.*:.*:.+$`. Update: replaces.
        dataset_group_arn: Str = "DatasetGroupArn",
    }
    set {
        /// `DatasetGroupArn`: at most 256 characters, `^arn:([a-z\d-]+):personalize:.*:.*:.+$`. Update: replaces.
        dataset_group_arn: Str = "DatasetGroupArn";
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<event_tracker::Tag> = "Tags";
    }
    get {
        /// `TrackingId`
        tracking_id: Str = "TrackingId";
    }
    ref event_tracker_arn;
}

/// Property types of `AWS::Personalize::EventTracker`.
pub mod event_tracker {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::campaign::Tag;
}

resource! {
    /// `AWS::Personalize::Filter`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-filter.html).
    Filter = "AWS::Personalize::Filter", Ref = Arn;
    tags "Tags" List;
    new_with FilterRequired {
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Update: replaces.
        name: Str = "Name",
        /// `DatasetGroupArn`: at most 256 characters, `arn:([a-z\d-]+):personalize:.*:.*:.+`. Update: replaces.
        dataset_group_arn: Str = "DatasetGroupArn",
        /// `FilterExpression`: 1 to 2500 characters. Update: replaces.
        filter_expression: Str = "FilterExpression",
    }
    set {
        /// `DatasetGroupArn`: at most 256 characters, `arn:([a-z\d-]+):personalize:.*:.*:.+`. Update: replaces.
        dataset_group_arn: Str = "DatasetGroupArn";
        /// `FilterExpression`: 1 to 2500 characters. Update: replaces.
        filter_expression: Str = "FilterExpression";
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<filter::Tag> = "Tags";
    }
    get {
        /// `CreationDateTime`
        creation_date_time: Str = "CreationDateTime";
        /// `LastUpdatedDateTime`
        last_updated_date_time: Str = "LastUpdatedDateTime";
        /// `Status`
        status: Str = "Status";
    }
    ref filter_arn;
}

/// Property types of `AWS::Personalize::Filter`.
pub mod filter {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::campaign::Tag;
}

resource! {
    /// `AWS::Personalize::MetricAttribution`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-metricattribution.html).
    MetricAttribution = "AWS::Personalize::MetricAttribution", Ref = Arn;
    new_with MetricAttributionRequired {
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Update: replaces.
        name: Str = "Name",
        /// `DatasetGroupArn`: at most 256 characters, `^arn:([a-z\d-]+):personalize:.*:.*:.+$`. Update: replaces.
        dataset_group_arn: Str = "DatasetGroupArn",
        /// `Metrics`: at most 10 items. Update: replaces.
        metrics: List<metric_attribution::MetricAttribute> = "Metrics",
        /// `MetricsOutputConfig`. Update: in place.
        metrics_output_config: metric_attribution::MetricsOutputConfig = "MetricsOutputConfig",
    }
    set {
        /// `DatasetGroupArn`: at most 256 characters, `^arn:([a-z\d-]+):personalize:.*:.*:.+$`. Update: replaces.
        dataset_group_arn: Str = "DatasetGroupArn";
        /// `Metrics`: at most 10 items. Update: replaces.
        metrics: List<metric_attribution::MetricAttribute> = "Metrics";
        /// `MetricsOutputConfig`. Update: in place.
        metrics_output_config: metric_attribution::MetricsOutputConfig = "MetricsOutputConfig";
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Update: replaces.
        name: Str = "Name";
    }
    get {
        /// `Status`
        status: Str = "Status";
    }
    ref metric_attribution_arn;
}

/// Property types of `AWS::Personalize::MetricAttribution`.
pub mod metric_attribution {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `MetricAttribute` of `AWS::Personalize::MetricAttribution`.
        MetricAttribute;
        new_with MetricAttributeRequired {
            /// `EventType`: at most 256 characters. Update: replaces.
            event_type: Str = "EventType",
            /// `MetricName`: at most 256 characters. Update: replaces.
            metric_name: Str = "MetricName",
            /// `Expression`: at most 256 characters. Update: replaces.
            expression: Str = "Expression",
        }
        set {
        }
    }

    property! {
        /// `MetricsOutputConfig` of `AWS::Personalize::MetricAttribution`.
        MetricsOutputConfig;
        new (role_arn: IamRoleArn = "RoleArn");
        set {
            /// `S3DataDestination`. Update: in place.
            s3_data_destination: S3DataDestination = "S3DataDestination";
        }
    }

    property! {
        /// `S3DataDestination` of `AWS::Personalize::MetricAttribution`.
        S3DataDestination;
        new (path: Str = "Path");
        set {
            /// `KmsKeyArn`: at most 2048 characters, `^arn:aws.*:kms:.*:[0-9]{12}:key/`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }
}

resource! {
    /// `AWS::Personalize::Schema`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-schema.html).
    Schema = "AWS::Personalize::Schema", Ref = Arn;
    tags "Tags" List;
    new_with SchemaRequired {
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Update: replaces.
        name: Str = "Name",
        /// `Schema`: at most 10 000 characters. Update: replaces.
        schema: Str = "Schema",
    }
    set {
        /// `Domain`. Update: replaces.
        domain: schema::Domain = "Domain";
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Update: replaces.
        name: Str = "Name";
        /// `Schema`: at most 10 000 characters. Update: replaces.
        schema: Str = "Schema";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<schema::Tag> = "Tags";
    }
    get {
    }
    ref schema_arn;
}

/// Property types of `AWS::Personalize::Schema`.
pub mod schema {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataset::Tag;

    pub use super::dataset_group::Domain;
}

resource! {
    /// `AWS::Personalize::Solution`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html).
    Solution = "AWS::Personalize::Solution", Ref = Arn;
    tags "Tags" List;
    new_with SolutionRequired {
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Update: replaces.
        name: Str = "Name",
        /// `DatasetGroupArn`: at most 256 characters, `arn:([a-z\d-]+):personalize:.*:.*:.+`. Update: replaces.
        dataset_group_arn: Str = "DatasetGroupArn",
    }
    set {
        /// `DatasetGroupArn`: at most 256 characters, `arn:([a-z\d-]+):personalize:.*:.*:.+`. Update: replaces.
        dataset_group_arn: Str = "DatasetGroupArn";
        /// `EventType`: at most 256 characters. Update: replaces.
        event_type: Str = "EventType";
        /// `Name`: 1 to 63 characters, `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Update: replaces.
        name: Str = "Name";
        /// `PerformAutoML`. Update: replaces.
        perform_auto_ml: Bool = "PerformAutoML";
        /// `PerformHPO`. Update: replaces.
        perform_hpo: Bool = "PerformHPO";
        /// `RecipeArn`: at most 256 characters, `arn:([a-z\d-]+):personalize:.*:.*:.+`. Update: replaces.
        recipe_arn: Str = "RecipeArn";
        /// `SolutionConfig`. Update: replaces.
        solution_config: solution::SolutionConfig = "SolutionConfig";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<solution::Tag> = "Tags";
    }
    get {
    }
    ref solution_arn;
}

/// Property types of `AWS::Personalize::Solution`.
pub mod solution {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataset::Tag;

    property! {
        /// `AlgorithmHyperParameterRanges` of `AWS::Personalize::Solution`.
        AlgorithmHyperParameterRanges;
        new ();
        set {
            /// `CategoricalHyperParameterRanges`: at most 100 items. Update: replaces.
            categorical_hyper_parameter_ranges: List<CategoricalHyperParameterRange> = "CategoricalHyperParameterRanges";
            /// `ContinuousHyperParameterRanges`: at most 100 items. Update: replaces.
            continuous_hyper_parameter_ranges: List<ContinuousHyperParameterRange> = "ContinuousHyperParameterRanges";
            /// `IntegerHyperParameterRanges`: at most 100 items. Update: replaces.
            integer_hyper_parameter_ranges: List<IntegerHyperParameterRange> = "IntegerHyperParameterRanges";
        }
    }

    property! {
        /// `AutoMLConfig` of `AWS::Personalize::Solution`.
        AutoMLConfig;
        new ();
        set {
            /// `MetricName`: at most 256 characters. Update: replaces.
            metric_name: Str = "MetricName";
            /// `RecipeList`: at most 100 items, at most 256 characters, `arn:([a-z\d-]+):personalize:.*:.*:.+`. Update: replaces.
            recipe_list: List<Str> = "RecipeList";
        }
    }

    property! {
        /// `CategoricalHyperParameterRange` of `AWS::Personalize::Solution`.
        CategoricalHyperParameterRange;
        new ();
        set {
            /// `Name`: at most 256 characters. Update: replaces.
            name: Str = "Name";
            /// `Values`: at most 100 items, at most 1000 characters. Update: replaces.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `ContinuousHyperParameterRange` of `AWS::Personalize::Solution`.
        ContinuousHyperParameterRange;
        new ();
        set {
            /// `MaxValue`: at least -1 000 000. Update: replaces.
            max_value: Num = "MaxValue";
            /// `MinValue`: at least -1 000 000. Update: replaces.
            min_value: Num = "MinValue";
            /// `Name`: at most 256 characters. Update: replaces.
            name: Str = "Name";
        }
    }

    property! {
        /// `HpoConfig` of `AWS::Personalize::Solution`.
        HpoConfig;
        new ();
        set {
            /// `AlgorithmHyperParameterRanges`. Update: replaces.
            algorithm_hyper_parameter_ranges: AlgorithmHyperParameterRanges = "AlgorithmHyperParameterRanges";
            /// `HpoObjective`. Update: replaces.
            hpo_objective: HpoObjective = "HpoObjective";
            /// `HpoResourceConfig`. Update: replaces.
            hpo_resource_config: HpoResourceConfig = "HpoResourceConfig";
        }
    }

    property! {
        /// `HpoObjective` of `AWS::Personalize::Solution`.
        HpoObjective;
        new ();
        set {
            /// `MetricName`: at most 256 characters. Update: replaces.
            metric_name: Str = "MetricName";
            /// `MetricRegex`: at most 256 characters. Update: replaces.
            metric_regex: Str = "MetricRegex";
            /// `Type`: at most 256 characters. Update: replaces.
            type_: Type = "Type";
        }
    }

    property! {
        /// `HpoResourceConfig` of `AWS::Personalize::Solution`.
        HpoResourceConfig;
        new ();
        set {
            /// `MaxNumberOfTrainingJobs`: at most 256 characters. Update: replaces.
            max_number_of_training_jobs: Str = "MaxNumberOfTrainingJobs";
            /// `MaxParallelTrainingJobs`: at most 256 characters. Update: replaces.
            max_parallel_training_jobs: Str = "MaxParallelTrainingJobs";
        }
    }

    property! {
        /// `IntegerHyperParameterRange` of `AWS::Personalize::Solution`.
        IntegerHyperParameterRange;
        new ();
        set {
            /// `MaxValue`: at most 1 000 000. Update: replaces.
            max_value: Int = "MaxValue";
            /// `MinValue`: at least -1 000 000. Update: replaces.
            min_value: Int = "MinValue";
            /// `Name`: at most 256 characters. Update: replaces.
            name: Str = "Name";
        }
    }

    property! {
        /// `SolutionConfig` of `AWS::Personalize::Solution`.
        SolutionConfig;
        new ();
        set {
            /// `AlgorithmHyperParameters`. Update: replaces.
            algorithm_hyper_parameters: Map<Str> = "AlgorithmHyperParameters";
            /// `AutoMLConfig`. Update: replaces.
            auto_ml_config: AutoMLConfig = "AutoMLConfig";
            /// `EventValueThreshold`: at most 256 characters. Update: replaces.
            event_value_threshold: Str = "EventValueThreshold";
            /// `FeatureTransformationParameters`. Update: replaces.
            feature_transformation_parameters: Map<Str> = "FeatureTransformationParameters";
            /// `HpoConfig`. Update: replaces.
            hpo_config: HpoConfig = "HpoConfig";
        }
    }

    values! {
        /// `Type` of `AWS::Personalize::Solution`.
        Type {
            MAXIMIZE = "Maximize",
            MINIMIZE = "Minimize",
        }
    }
}
