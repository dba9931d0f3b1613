// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::KinesisAnalytics`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::KinesisAnalytics::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-application.html).
    Application = "AWS::KinesisAnalytics::Application", Ref = Str;
    new (inputs: List<application::Input> = "Inputs");
    set {
        /// `ApplicationCode`. Update: in place.
        application_code: Str = "ApplicationCode";
        /// `ApplicationDescription`. Update: in place.
        application_description: Str = "ApplicationDescription";
        /// `ApplicationName`. Update: replaces.
        application_name: Str = "ApplicationName";
        /// `Inputs`. Update: in place.
        inputs: List<application::Input> = "Inputs";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::KinesisAnalytics::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CSVMappingParameters` of `AWS::KinesisAnalytics::Application`.
        CSVMappingParameters;
        new_with CSVMappingParametersRequired {
            /// `RecordColumnDelimiter`. Update: in place.
            record_column_delimiter: Str = "RecordColumnDelimiter",
            /// `RecordRowDelimiter`. Update: in place.
            record_row_delimiter: Str = "RecordRowDelimiter",
        }
        set {
        }
    }

    property! {
        /// `Input` of `AWS::KinesisAnalytics::Application`.
        Input;
        new (name_prefix: Str = "NamePrefix", input_schema: InputSchema = "InputSchema");
        set {
            /// `InputParallelism`. Update: in place.
            input_parallelism: InputParallelism = "InputParallelism";
            /// `InputProcessingConfiguration`. Update: in place.
            input_processing_configuration: InputProcessingConfiguration = "InputProcessingConfiguration";
            /// `KinesisFirehoseInput`. Update: in place.
            kinesis_firehose_input: KinesisFirehoseInput = "KinesisFirehoseInput";
            /// `KinesisStreamsInput`. Update: in place.
            kinesis_streams_input: KinesisStreamsInput = "KinesisStreamsInput";
        }
    }

    property! {
        /// `InputLambdaProcessor` of `AWS::KinesisAnalytics::Application`.
        InputLambdaProcessor;
        new (resource_arn: Str = "ResourceARN", role_arn: IamRoleArn = "RoleARN");
        set {
        }
    }

    property! {
        /// `InputParallelism` of `AWS::KinesisAnalytics::Application`.
        InputParallelism;
        new ();
        set {
            /// `Count`. Update: in place.
            count: Int = "Count";
        }
    }

    property! {
        /// `InputProcessingConfiguration` of `AWS::KinesisAnalytics::Application`.
        InputProcessingConfiguration;
        new ();
        set {
            /// `InputLambdaProcessor`. Update: in place.
            input_lambda_processor: InputLambdaProcessor = "InputLambdaProcessor";
        }
    }

    property! {
        /// `InputSchema` of `AWS::KinesisAnalytics::Application`.
        InputSchema;
        new (record_columns: List<RecordColumn> = "RecordColumns", record_format: RecordFormat = "RecordFormat");
        set {
            /// `RecordEncoding`. Update: in place.
            record_encoding: Str = "RecordEncoding";
        }
    }

    property! {
        /// `JSONMappingParameters` of `AWS::KinesisAnalytics::Application`.
        JSONMappingParameters;
        new (record_row_path: Str = "RecordRowPath");
        set {
        }
    }

    property! {
        /// `KinesisFirehoseInput` of `AWS::KinesisAnalytics::Application`.
        KinesisFirehoseInput;
        new (resource_arn: Str = "ResourceARN", role_arn: IamRoleArn = "RoleARN");
        set {
        }
    }

    property! {
        /// `KinesisStreamsInput` of `AWS::KinesisAnalytics::Application`.
        KinesisStreamsInput;
        new (resource_arn: Str = "ResourceARN", role_arn: IamRoleArn = "RoleARN");
        set {
        }
    }

    property! {
        /// `MappingParameters` of `AWS::KinesisAnalytics::Application`.
        MappingParameters;
        new ();
        set {
            /// `CSVMappingParameters`. Update: in place.
            csv_mapping_parameters: CSVMappingParameters = "CSVMappingParameters";
            /// `JSONMappingParameters`. Update: in place.
            json_mapping_parameters: JSONMappingParameters = "JSONMappingParameters";
        }
    }

    property! {
        /// `RecordColumn` of `AWS::KinesisAnalytics::Application`.
        RecordColumn;
        new_with RecordColumnRequired {
            /// `SqlType`. Update: in place.
            sql_type: Str = "SqlType",
            /// `Name`. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `Mapping`. Update: in place.
            mapping: Str = "Mapping";
        }
    }

    property! {
        /// `RecordFormat` of `AWS::KinesisAnalytics::Application`.
        RecordFormat;
        new (record_format_type: Str = "RecordFormatType");
        set {
            /// `MappingParameters`. Update: in place.
            mapping_parameters: MappingParameters = "MappingParameters";
        }
    }
}

resource! {
    /// `AWS::KinesisAnalytics::ApplicationOutput`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationoutput.html).
    ApplicationOutput = "AWS::KinesisAnalytics::ApplicationOutput", Ref = Str;
    new (application_name: Str = "ApplicationName", output: application_output::Output = "Output");
    set {
        /// `ApplicationName`. Update: replaces.
        application_name: Str = "ApplicationName";
        /// `Output`. Update: in place.
        output: application_output::Output = "Output";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::KinesisAnalytics::ApplicationOutput`.
pub mod application_output {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DestinationSchema` of `AWS::KinesisAnalytics::ApplicationOutput`.
        DestinationSchema;
        new ();
        set {
            /// `RecordFormatType`. Update: in place.
            record_format_type: Str = "RecordFormatType";
        }
    }

    property! {
        /// `KinesisFirehoseOutput` of `AWS::KinesisAnalytics::ApplicationOutput`.
        KinesisFirehoseOutput;
        new (resource_arn: Str = "ResourceARN", role_arn: IamRoleArn = "RoleARN");
        set {
        }
    }

    property! {
        /// `KinesisStreamsOutput` of `AWS::KinesisAnalytics::ApplicationOutput`.
        KinesisStreamsOutput;
        new (resource_arn: Str = "ResourceARN", role_arn: IamRoleArn = "RoleARN");
        set {
        }
    }

    property! {
        /// `LambdaOutput` of `AWS::KinesisAnalytics::ApplicationOutput`.
        LambdaOutput;
        new (resource_arn: Str = "ResourceARN", role_arn: IamRoleArn = "RoleARN");
        set {
        }
    }

    property! {
        /// `Output` of `AWS::KinesisAnalytics::ApplicationOutput`.
        Output;
        new (destination_schema: DestinationSchema = "DestinationSchema");
        set {
            /// `KinesisFirehoseOutput`. Update: in place.
            kinesis_firehose_output: KinesisFirehoseOutput = "KinesisFirehoseOutput";
            /// `KinesisStreamsOutput`. Update: in place.
            kinesis_streams_output: KinesisStreamsOutput = "KinesisStreamsOutput";
            /// `LambdaOutput`. Update: in place.
            lambda_output: LambdaOutput = "LambdaOutput";
            /// `Name`. Update: may replace.
            name: Str = "Name";
        }
    }
}

resource! {
    /// `AWS::KinesisAnalytics::ApplicationReferenceDataSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationreferencedatasource.html).
    ApplicationReferenceDataSource = "AWS::KinesisAnalytics::ApplicationReferenceDataSource", Ref = Str;
    new (reference_data_source: application_reference_data_source::ReferenceDataSource = "ReferenceDataSource", application_name: Str = "ApplicationName");
    set {
        /// `ApplicationName`. Update: replaces.
        application_name: Str = "ApplicationName";
        /// `ReferenceDataSource`. Update: in place.
        reference_data_source: application_reference_data_source::ReferenceDataSource = "ReferenceDataSource";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
pub mod application_reference_data_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::{CSVMappingParameters, CSVMappingParametersRequired, JSONMappingParameters, MappingParameters, RecordColumn, RecordColumnRequired, RecordFormat};

    property! {
        /// `ReferenceDataSource` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
        ReferenceDataSource;
        new (reference_schema: ReferenceSchema = "ReferenceSchema");
        set {
            /// `S3ReferenceDataSource`. Update: in place.
            s3_reference_data_source: S3ReferenceDataSource = "S3ReferenceDataSource";
            /// `TableName`. Update: in place.
            table_name: Str = "TableName";
        }
    }

    property! {
        /// `ReferenceSchema` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
        ReferenceSchema;
        new (record_columns: List<RecordColumn> = "RecordColumns", record_format: RecordFormat = "RecordFormat");
        set {
            /// `RecordEncoding`. Update: in place.
            record_encoding: Str = "RecordEncoding";
        }
    }

    property! {
        /// `S3ReferenceDataSource` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
        S3ReferenceDataSource;
        new_with S3ReferenceDataSourceRequired {
            /// `BucketARN`. Update: in place.
            bucket_arn: Str = "BucketARN",
            /// `FileKey`. Update: in place.
            file_key: Str = "FileKey",
            /// `ReferenceRoleARN`. Update: in place.
            reference_role_arn: IamRoleArn = "ReferenceRoleARN",
        }
        set {
        }
    }
}
