// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DataBrew`: 6 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DataBrew::Dataset`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-dataset.html).
    Dataset = "AWS::DataBrew::Dataset", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", input: dataset::Input = "Input");
    set {
        /// `Format`. Update: in place.
        format: dataset::Format = "Format";
        /// `FormatOptions`. Update: in place.
        format_options: dataset::FormatOptions = "FormatOptions";
        /// `Input`. Update: in place.
        input: dataset::Input = "Input";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `PathOptions`. Update: in place.
        path_options: dataset::PathOptions = "PathOptions";
        /// `Source`. Update: in place.
        source: dataset::Source = "Source";
        /// `Tags`. Update: may replace.
        tags: List<dataset::Tag> = "Tags";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::DataBrew::Dataset`.
pub mod dataset {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CsvOptions` of `AWS::DataBrew::Dataset`.
        CsvOptions;
        new ();
        set {
            /// `Delimiter`: 1 characters. Update: in place.
            delimiter: Str = "Delimiter";
            /// `HeaderRow`. Update: in place.
            header_row: Bool = "HeaderRow";
        }
    }

    property! {
        /// `DataCatalogInputDefinition` of `AWS::DataBrew::Dataset`.
        DataCatalogInputDefinition;
        new ();
        set {
            /// `CatalogId`: 1 to 255 characters. Update: in place.
            catalog_id: Str = "CatalogId";
            /// `DatabaseName`: 1 to 255 characters. Update: in place.
            database_name: Str = "DatabaseName";
            /// `TableName`: 1 to 255 characters. Update: in place.
            table_name: Str = "TableName";
            /// `TempDirectory`. Update: in place.
            temp_directory: S3Location = "TempDirectory";
        }
    }

    property! {
        /// `DatabaseInputDefinition` of `AWS::DataBrew::Dataset`.
        DatabaseInputDefinition;
        new (glue_connection_name: Str = "GlueConnectionName");
        set {
            /// `DatabaseTableName`: 1 to 255 characters. Update: in place.
            database_table_name: Str = "DatabaseTableName";
            /// `QueryString`: 1 to 10 000 characters. Update: in place.
            query_string: Str = "QueryString";
            /// `TempDirectory`. Update: in place.
            temp_directory: S3Location = "TempDirectory";
        }
    }

    property! {
        /// `DatasetParameter` of `AWS::DataBrew::Dataset`.
        DatasetParameter;
        new (name: Str = "Name", type_: Type = "Type");
        set {
            /// `CreateColumn`. Update: in place.
            create_column: Bool = "CreateColumn";
            /// `DatetimeOptions`. Update: in place.
            datetime_options: DatetimeOptions = "DatetimeOptions";
            /// `Filter`. Update: in place.
            filter: FilterExpression = "Filter";
        }
    }

    property! {
        /// `DatetimeOptions` of `AWS::DataBrew::Dataset`.
        DatetimeOptions;
        new (format: Str = "Format");
        set {
            /// `LocaleCode`: 2 to 100 characters, `^[A-Za-z0-9_\.#@\-]+$`. Update: in place.
            locale_code: Str = "LocaleCode";
            /// `TimezoneOffset`: 1 to 6 characters, `^(Z|[-+](\d|\d{2}|\d{2}:?\d{2}))$`. Update: in place.
            timezone_offset: Str = "TimezoneOffset";
        }
    }

    property! {
        /// `ExcelOptions` of `AWS::DataBrew::Dataset`.
        ExcelOptions;
        new ();
        set {
            /// `HeaderRow`. Update: in place.
            header_row: Bool = "HeaderRow";
            /// `SheetIndexes`: 1 items, 0 to 200. Update: in place.
            sheet_indexes: List<Int> = "SheetIndexes";
            /// `SheetNames`: 1 items, 1 to 31 characters. Update: in place.
            sheet_names: List<Str> = "SheetNames";
        }
    }

    property! {
        /// `FilesLimit` of `AWS::DataBrew::Dataset`.
        FilesLimit;
        new (max_files: Int = "MaxFiles");
        set {
            /// `Order`. Update: in place.
            order: Order = "Order";
            /// `OrderedBy`. Update: in place.
            ordered_by: OrderedBy = "OrderedBy";
        }
    }

    property! {
        /// `FilterExpression` of `AWS::DataBrew::Dataset`.
        FilterExpression;
        new (expression: Str = "Expression", values_map: List<FilterValue> = "ValuesMap");
        set {
        }
    }

    property! {
        /// `FilterValue` of `AWS::DataBrew::Dataset`.
        FilterValue;
        new_with FilterValueRequired {
            /// `ValueReference`: 2 to 128 characters, `^:[A-Za-z0-9_]+$`. Update: in place.
            value_reference: Str = "ValueReference",
            /// `Value`: at most 1024 characters. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `FormatOptions` of `AWS::DataBrew::Dataset`.
        FormatOptions;
        new ();
        set {
            /// `Csv`. Update: in place.
            csv: CsvOptions = "Csv";
            /// `Excel`. Update: in place.
            excel: ExcelOptions = "Excel";
            /// `Json`. Update: in place.
            json: JsonOptions = "Json";
        }
    }

    property! {
        /// `Input` of `AWS::DataBrew::Dataset`.
        Input;
        new ();
        set {
            /// `DataCatalogInputDefinition`. Update: in place.
            data_catalog_input_definition: DataCatalogInputDefinition = "DataCatalogInputDefinition";
            /// `DatabaseInputDefinition`. Update: in place.
            database_input_definition: DatabaseInputDefinition = "DatabaseInputDefinition";
            /// `Metadata`. Update: in place.
            metadata: Metadata = "Metadata";
            /// `S3InputDefinition`. Update: in place.
            s3_input_definition: S3Location = "S3InputDefinition";
        }
    }

    property! {
        /// `JsonOptions` of `AWS::DataBrew::Dataset`.
        JsonOptions;
        new ();
        set {
            /// `MultiLine`. Update: in place.
            multi_line: Bool = "MultiLine";
        }
    }

    property! {
        /// `Metadata` of `AWS::DataBrew::Dataset`.
        Metadata;
        new ();
        set {
            /// `SourceArn`: 20 to 2048 characters. Update: in place.
            source_arn: Str = "SourceArn";
        }
    }

    property! {
        /// `PathOptions` of `AWS::DataBrew::Dataset`.
        PathOptions;
        new ();
        set {
            /// `FilesLimit`. Update: in place.
            files_limit: FilesLimit = "FilesLimit";
            /// `LastModifiedDateCondition`. Update: in place.
            last_modified_date_condition: FilterExpression = "LastModifiedDateCondition";
            /// `Parameters`. Update: in place.
            parameters: List<PathParameter> = "Parameters";
        }
    }

    property! {
        /// `PathParameter` of `AWS::DataBrew::Dataset`.
        PathParameter;
        new (path_parameter_name: Str = "PathParameterName", dataset_parameter: DatasetParameter = "DatasetParameter");
        set {
        }
    }

    property! {
        /// `S3Location` of `AWS::DataBrew::Dataset`.
        S3Location;
        new (bucket: Str = "Bucket");
        set {
            /// `BucketOwner`: 12 characters, `^[0-9]{12}$`. Update: in place.
            bucket_owner: Str = "BucketOwner";
            /// `Key`: 1 to 1280 characters. Update: in place.
            key: Str = "Key";
        }
    }

    property! {
        /// `Tag` of `AWS::DataBrew::Dataset`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Format` of `AWS::DataBrew::Dataset`.
        Format {
            CSV = "CSV",
            JSON = "JSON",
            PARQUET = "PARQUET",
            EXCEL = "EXCEL",
            ORC = "ORC",
        }
    }

    values! {
        /// `Order` of `AWS::DataBrew::Dataset`.
        Order {
            ASCENDING = "ASCENDING",
            DESCENDING = "DESCENDING",
        }
    }

    values! {
        /// `OrderedBy` of `AWS::DataBrew::Dataset`.
        OrderedBy {
            LAST_MODIFIED_DATE = "LAST_MODIFIED_DATE",
        }
    }

    values! {
        /// `Source` of `AWS::DataBrew::Dataset`.
        Source {
            S3 = "S3",
            DATA_CATALOG = "DATA-CATALOG",
            DATABASE = "DATABASE",
        }
    }

    values! {
        /// `Type` of `AWS::DataBrew::Dataset`.
        Type {
            STRING = "String",
            NUMBER = "Number",
            DATETIME = "Datetime",
        }
    }
}

resource! {
    /// `AWS::DataBrew::Job`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html).
    Job = "AWS::DataBrew::Job", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", role_arn: IamRoleArn = "RoleArn", type_: job::Type = "Type");
    set {
        /// `DataCatalogOutputs`: at least 1 items. Update: in place.
        data_catalog_outputs: List<job::DataCatalogOutput> = "DataCatalogOutputs";
        /// `DatabaseOutputs`: at least 1 items. Update: in place.
        database_outputs: List<job::DatabaseOutput> = "DatabaseOutputs";
        /// `DatasetName`: 1 to 255 characters. Update: in place.
        dataset_name: Str = "DatasetName";
        /// `EncryptionKeyArn`: 20 to 2048 characters. Update: in place.
        encryption_key_arn: Str = "EncryptionKeyArn";
        /// `EncryptionMode`. Update: in place.
        encryption_mode: job::EncryptionMode = "EncryptionMode";
        /// `JobSample`. Update: in place.
        job_sample: job::JobSample = "JobSample";
        /// `LogSubscription`. Update: in place.
        log_subscription: job::LogSubscription = "LogSubscription";
        /// `MaxCapacity`. Update: in place.
        max_capacity: Int = "MaxCapacity";
        /// `MaxRetries`: at least 0. Update: in place.
        max_retries: Int = "MaxRetries";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `OutputLocation`. Update: in place.
        output_location: job::OutputLocation = "OutputLocation";
        /// `Outputs`: at least 1 items. Update: in place.
        outputs: List<job::Output> = "Outputs";
        /// `ProfileConfiguration`. Update: in place.
        profile_configuration: job::ProfileConfiguration = "ProfileConfiguration";
        /// `ProjectName`: 1 to 255 characters. Update: in place.
        project_name: Str = "ProjectName";
        /// `Recipe`. Update: in place.
        recipe: job::Recipe = "Recipe";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`. Update: may replace.
        tags: List<job::Tag> = "Tags";
        /// `Timeout`: at least 0. Update: in place.
        timeout: Int = "Timeout";
        /// `Type`. Update: replaces.
        type_: job::Type = "Type";
        /// `ValidationConfigurations`: at least 1 items. Update: in place.
        validation_configurations: List<job::ValidationConfiguration> = "ValidationConfigurations";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::DataBrew::Job`.
pub mod job {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataset::{S3Location, Tag};

    property! {
        /// `AllowedStatistics` of `AWS::DataBrew::Job`.
        AllowedStatistics;
        new (statistics: List<Str> = "Statistics");
        set {
        }
    }

    property! {
        /// `ColumnSelector` of `AWS::DataBrew::Job`.
        ColumnSelector;
        new ();
        set {
            /// `Name`: 1 to 255 characters. Update: in place.
            name: Str = "Name";
            /// `Regex`: 1 to 255 characters. Update: in place.
            regex: Str = "Regex";
        }
    }

    property! {
        /// `ColumnStatisticsConfiguration` of `AWS::DataBrew::Job`.
        ColumnStatisticsConfiguration;
        new (statistics: StatisticsConfiguration = "Statistics");
        set {
            /// `Selectors`: at least 1 items. Update: in place.
            selectors: List<ColumnSelector> = "Selectors";
        }
    }

    property! {
        /// `CsvOutputOptions` of `AWS::DataBrew::Job`.
        CsvOutputOptions;
        new ();
        set {
            /// `Delimiter`: 1 characters. Update: in place.
            delimiter: Str = "Delimiter";
        }
    }

    property! {
        /// `DataCatalogOutput` of `AWS::DataBrew::Job`.
        DataCatalogOutput;
        new_with DataCatalogOutputRequired {
            /// `DatabaseName`: 1 to 255 characters. Update: in place.
            database_name: Str = "DatabaseName",
            /// `TableName`: 1 to 255 characters. Update: in place.
            table_name: Str = "TableName",
        }
        set {
            /// `CatalogId`: 1 to 255 characters. Update: in place.
            catalog_id: Str = "CatalogId";
            /// `DatabaseOptions`. Update: in place.
            database_options: DatabaseTableOutputOptions = "DatabaseOptions";
            /// `Overwrite`. Update: in place.
            overwrite: Bool = "Overwrite";
            /// `S3Options`. Update: in place.
            s3_options: S3TableOutputOptions = "S3Options";
        }
    }

    property! {
        /// `DatabaseOutput` of `AWS::DataBrew::Job`.
        DatabaseOutput;
        new (glue_connection_name: Str = "GlueConnectionName", database_options: DatabaseTableOutputOptions = "DatabaseOptions");
        set {
            /// `DatabaseOutputMode`. Update: in place.
            database_output_mode: DatabaseOutputMode = "DatabaseOutputMode";
        }
    }

    property! {
        /// `DatabaseTableOutputOptions` of `AWS::DataBrew::Job`.
        DatabaseTableOutputOptions;
        new (table_name: Str = "TableName");
        set {
            /// `TempDirectory`. Update: in place.
            temp_directory: S3Location = "TempDirectory";
        }
    }

    property! {
        /// `EntityDetectorConfiguration` of `AWS::DataBrew::Job`.
        EntityDetectorConfiguration;
        new (entity_types: List<Str> = "EntityTypes");
        set {
            /// `AllowedStatistics`. Update: in place.
            allowed_statistics: AllowedStatistics = "AllowedStatistics";
        }
    }

    property! {
        /// `JobSample` of `AWS::DataBrew::Job`.
        JobSample;
        new ();
        set {
            /// `Mode`. Update: in place.
            mode: SampleMode = "Mode";
            /// `Size`. Update: in place.
            size: Int = "Size";
        }
    }

    property! {
        /// `Output` of `AWS::DataBrew::Job`.
        Output;
        new (location: S3Location = "Location");
        set {
            /// `CompressionFormat`. Update: in place.
            compression_format: CompressionFormat = "CompressionFormat";
            /// `Format`. Update: in place.
            format: Format = "Format";
            /// `FormatOptions`. Update: in place.
            format_options: OutputFormatOptions = "FormatOptions";
            /// `MaxOutputFiles`: 1 to 999. Update: in place.
            max_output_files: Int = "MaxOutputFiles";
            /// `Overwrite`. Update: in place.
            overwrite: Bool = "Overwrite";
            /// `PartitionColumns`: at most 200 items, no item twice, 1 to 255 characters. Update: in place.
            partition_columns: List<Str> = "PartitionColumns";
        }
    }

    property! {
        /// `OutputFormatOptions` of `AWS::DataBrew::Job`.
        OutputFormatOptions;
        new ();
        set {
            /// `Csv`. Update: in place.
            csv: CsvOutputOptions = "Csv";
        }
    }

    property! {
        /// `OutputLocation` of `AWS::DataBrew::Job`.
        OutputLocation;
        new (bucket: Str = "Bucket");
        set {
            /// `BucketOwner`: 12 characters, `^[0-9]{12}$`. Update: in place.
            bucket_owner: Str = "BucketOwner";
            /// `Key`: 1 to 1280 characters. Update: in place.
            key: Str = "Key";
        }
    }

    property! {
        /// `ProfileConfiguration` of `AWS::DataBrew::Job`.
        ProfileConfiguration;
        new ();
        set {
            /// `ColumnStatisticsConfigurations`: at least 1 items. Update: in place.
            column_statistics_configurations: List<ColumnStatisticsConfiguration> = "ColumnStatisticsConfigurations";
            /// `DatasetStatisticsConfiguration`. Update: in place.
            dataset_statistics_configuration: StatisticsConfiguration = "DatasetStatisticsConfiguration";
            /// `EntityDetectorConfiguration`. Update: in place.
            entity_detector_configuration: EntityDetectorConfiguration = "EntityDetectorConfiguration";
            /// `ProfileColumns`: at least 1 items. Update: in place.
            profile_columns: List<ColumnSelector> = "ProfileColumns";
        }
    }

    property! {
        /// `Recipe` of `AWS::DataBrew::Job`.
        Recipe;
        new (name: Str = "Name");
        set {
            /// `Version`. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `S3TableOutputOptions` of `AWS::DataBrew::Job`.
        S3TableOutputOptions;
        new (location: S3Location = "Location");
        set {
        }
    }

    property! {
        /// `StatisticOverride` of `AWS::DataBrew::Job`.
        StatisticOverride;
        new (statistic: Str = "Statistic", parameters: Map<Str> = "Parameters");
        set {
        }
    }

    property! {
        /// `StatisticsConfiguration` of `AWS::DataBrew::Job`.
        StatisticsConfiguration;
        new ();
        set {
            /// `IncludedStatistics`: at least 1 items, 1 to 128 characters, `^[A-Z\_]+$`. Update: in place.
            included_statistics: List<Str> = "IncludedStatistics";
            /// `Overrides`: at least 1 items. Update: in place.
            overrides: List<StatisticOverride> = "Overrides";
        }
    }

    property! {
        /// `ValidationConfiguration` of `AWS::DataBrew::Job`.
        ValidationConfiguration;
        new (ruleset_arn: Str = "RulesetArn");
        set {
            /// `ValidationMode`. Update: in place.
            validation_mode: ValidationMode = "ValidationMode";
        }
    }

    values! {
        /// `CompressionFormat` of `AWS::DataBrew::Job`.
        CompressionFormat {
            GZIP = "GZIP",
            LZ4 = "LZ4",
            SNAPPY = "SNAPPY",
            BZIP2 = "BZIP2",
            DEFLATE = "DEFLATE",
            LZO = "LZO",
            BROTLI = "BROTLI",
            ZSTD = "ZSTD",
            ZLIB = "ZLIB",
        }
    }

    values! {
        /// `DatabaseOutputMode` of `AWS::DataBrew::Job`.
        DatabaseOutputMode {
            NEW_TABLE = "NEW_TABLE",
        }
    }

    values! {
        /// `EncryptionMode` of `AWS::DataBrew::Job`.
        EncryptionMode {
            SSE_KMS = "SSE-KMS",
            SSE_S3 = "SSE-S3",
        }
    }

    values! {
        /// `Format` of `AWS::DataBrew::Job`.
        Format {
            CSV = "CSV",
            JSON = "JSON",
            PARQUET = "PARQUET",
            GLUEPARQUET = "GLUEPARQUET",
            AVRO = "AVRO",
            ORC = "ORC",
            XML = "XML",
            TABLEAUHYPER = "TABLEAUHYPER",
        }
    }

    values! {
        /// `LogSubscription` of `AWS::DataBrew::Job`.
        LogSubscription {
            ENABLE = "ENABLE",
            DISABLE = "DISABLE",
        }
    }

    values! {
        /// `SampleMode` of `AWS::DataBrew::Job`.
        SampleMode {
            FULL_DATASET = "FULL_DATASET",
            CUSTOM_ROWS = "CUSTOM_ROWS",
        }
    }

    values! {
        /// `Type` of `AWS::DataBrew::Job`.
        Type {
            PROFILE = "PROFILE",
            RECIPE = "RECIPE",
        }
    }

    values! {
        /// `ValidationMode` of `AWS::DataBrew::Job`.
        ValidationMode {
            CHECK_ALL = "CHECK_ALL",
        }
    }
}

resource! {
    /// `AWS::DataBrew::Project`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-project.html).
    Project = "AWS::DataBrew::Project", Ref = Str;
    tags "Tags" List;
    new_with ProjectRequired {
        /// `DatasetName`: 1 to 255 characters. Update: in place.
        dataset_name: Str = "DatasetName",
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name",
        /// `RecipeName`: 1 to 255 characters. Update: in place.
        recipe_name: Str = "RecipeName",
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `DatasetName`: 1 to 255 characters. Update: in place.
        dataset_name: Str = "DatasetName";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `RecipeName`: 1 to 255 characters. Update: in place.
        recipe_name: Str = "RecipeName";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Sample`. Update: in place.
        sample: project::Sample = "Sample";
        /// `Tags`. Update: may replace.
        tags: List<project::Tag> = "Tags";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::DataBrew::Project`.
pub mod project {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataset::Tag;

    property! {
        /// `Sample` of `AWS::DataBrew::Project`.
        Sample;
        new (type_: Type = "Type");
        set {
            /// `Size`: 1 to 5000. Update: in place.
            size: Int = "Size";
        }
    }

    values! {
        /// `Type` of `AWS::DataBrew::Project`.
        Type {
            FIRST_N = "FIRST_N",
            LAST_N = "LAST_N",
            RANDOM = "RANDOM",
        }
    }
}

resource! {
    /// `AWS::DataBrew::Recipe`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-recipe.html).
    Recipe = "AWS::DataBrew::Recipe", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", steps: List<recipe::RecipeStep> = "Steps");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `Steps`. Update: in place.
        steps: List<recipe::RecipeStep> = "Steps";
        /// `Tags`. Update: may replace.
        tags: List<recipe::Tag> = "Tags";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::DataBrew::Recipe`.
pub mod recipe {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataset::Tag;

    property! {
        /// `Action` of `AWS::DataBrew::Recipe`.
        Action;
        new (operation: Str = "Operation");
        set {
            /// `Parameters`. Update: in place.
            parameters: Json = "Parameters";
        }
    }

    property! {
        /// `ConditionExpression` of `AWS::DataBrew::Recipe`.
        ConditionExpression;
        new_with ConditionExpressionRequired {
            /// `Condition`: 1 to 128 characters, `^[A-Z\_]+$`. Update: in place.
            condition: Str = "Condition",
            /// `TargetColumn`: 1 to 1024 characters. Update: in place.
            target_column: Str = "TargetColumn",
        }
        set {
            /// `Value`: at most 1024 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `RecipeStep` of `AWS::DataBrew::Recipe`.
        RecipeStep;
        new (action: Action = "Action");
        set {
            /// `ConditionExpressions`. Update: in place.
            condition_expressions: List<ConditionExpression> = "ConditionExpressions";
        }
    }
}

resource! {
    /// `AWS::DataBrew::Ruleset`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-ruleset.html).
    Ruleset = "AWS::DataBrew::Ruleset", Ref = Str;
    tags "Tags" List;
    new_with RulesetRequired {
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name",
        /// `TargetArn`: 20 to 2048 characters. Update: replaces.
        target_arn: Str = "TargetArn",
        /// `Rules`: at least 1 items. Update: in place.
        rules: List<ruleset::Rule> = "Rules",
    }
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `Rules`: at least 1 items. Update: in place.
        rules: List<ruleset::Rule> = "Rules";
        /// `Tags`. Update: in place.
        tags: List<ruleset::Tag> = "Tags";
        /// `TargetArn`: 20 to 2048 characters. Update: replaces.
        target_arn: Str = "TargetArn";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::DataBrew::Ruleset`.
pub mod ruleset {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::job::ColumnSelector;

    property! {
        /// `Rule` of `AWS::DataBrew::Ruleset`.
        Rule;
        new_with RuleRequired {
            /// `Name`: 1 to 128 characters. Update: in place.
            name: Str = "Name",
            /// `CheckExpression`: 4 to 1024 characters, `^[><0-9A-Za-z_.,:)(!= ]+$`. Update: in place.
            check_expression: Str = "CheckExpression",
        }
        set {
            /// `ColumnSelectors`: at least 1 items. Update: in place.
            column_selectors: List<ColumnSelector> = "ColumnSelectors";
            /// `Disabled`. Update: in place.
            disabled: Bool = "Disabled";
            /// `SubstitutionMap`. Update: in place.
            substitution_map: List<SubstitutionValue> = "SubstitutionMap";
            /// `Threshold`. Update: in place.
            threshold: Threshold = "Threshold";
        }
    }

    property! {
        /// `SubstitutionValue` of `AWS::DataBrew::Ruleset`.
        SubstitutionValue;
        new_with SubstitutionValueRequired {
            /// `ValueReference`: 2 to 128 characters, `^:[A-Za-z0-9_]+$`. Update: in place.
            value_reference: Str = "ValueReference",
            /// `Value`: at most 1024 characters. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::DataBrew::Ruleset`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Threshold` of `AWS::DataBrew::Ruleset`.
        Threshold;
        new (value: Num = "Value");
        set {
            /// `Type`. Update: in place.
            type_: ThresholdType = "Type";
            /// `Unit`. Update: in place.
            unit: ThresholdUnit = "Unit";
        }
    }

    values! {
        /// `ThresholdType` of `AWS::DataBrew::Ruleset`.
        ThresholdType {
            GREATER_THAN_OR_EQUAL = "GREATER_THAN_OR_EQUAL",
            LESS_THAN_OR_EQUAL = "LESS_THAN_OR_EQUAL",
            GREATER_THAN = "GREATER_THAN",
            LESS_THAN = "LESS_THAN",
        }
    }

    values! {
        /// `ThresholdUnit` of `AWS::DataBrew::Ruleset`.
        ThresholdUnit {
            COUNT = "COUNT",
            PERCENTAGE = "PERCENTAGE",
        }
    }
}

resource! {
    /// `AWS::DataBrew::Schedule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-schedule.html).
    Schedule = "AWS::DataBrew::Schedule", Ref = Str;
    tags "Tags" List;
    new_with ScheduleRequired {
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name",
        /// `CronExpression`: 1 to 512 characters. Update: in place.
        cron_expression: Str = "CronExpression",
    }
    set {
        /// `CronExpression`: 1 to 512 characters. Update: in place.
        cron_expression: Str = "CronExpression";
        /// `JobNames`: at most 50 items, no item twice, 1 to 255 characters. Update: in place.
        job_names: List<Str> = "JobNames";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: may replace.
        tags: List<schedule::Tag> = "Tags";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::DataBrew::Schedule`.
pub mod schedule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::dataset::Tag;
}
