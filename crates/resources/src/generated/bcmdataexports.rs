// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::BCMDataExports`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::BCMDataExports::Export`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html).
    Export = "AWS::BCMDataExports::Export", Ref = Arn;
    tags "Tags" List;
    new (export: export::Export = "Export");
    set {
        /// `Export`. Update: in place.
        export: export::Export = "Export";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<export::ResourceTag> = "Tags";
    }
    get {
        /// `Export.ExportArn`
        export_export_arn: Arn = "Export.ExportArn";
    }
    ref export_arn;
}

/// Property types of `AWS::BCMDataExports::Export`.
pub mod export {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DataQuery` of `AWS::BCMDataExports::Export`.
        DataQuery;
        new (query_statement: Str = "QueryStatement");
        set {
            /// `TableConfigurations`. Update: in place.
            table_configurations: Map<Map<Str>> = "TableConfigurations";
        }
    }

    property! {
        /// `DestinationConfigurations` of `AWS::BCMDataExports::Export`.
        DestinationConfigurations;
        new (s3_destination: S3Destination = "S3Destination");
        set {
        }
    }

    property! {
        /// `Export` of `AWS::BCMDataExports::Export`.
        Export;
        new_with ExportRequired {
            /// `DataQuery`. Update: in place.
            data_query: DataQuery = "DataQuery",
            /// `DestinationConfigurations`. Update: in place.
            destination_configurations: DestinationConfigurations = "DestinationConfigurations",
            /// `Name`: 1 to 128 characters, `^[0-9A-Za-z\-_]+$`. Update: replaces.
            name: Str = "Name",
            /// `RefreshCadence`. Update: replaces.
            refresh_cadence: RefreshCadence = "RefreshCadence",
        }
        set {
            /// `Description`: at most 1024 characters, `^[\S\s]*$`. Update: in place.
            description: Str = "Description";
            /// `ExportArn`: 20 to 2048 characters. Update: in place.
            export_arn: Str = "ExportArn";
        }
    }

    property! {
        /// `RefreshCadence` of `AWS::BCMDataExports::Export`.
        RefreshCadence;
        new (frequency: FrequencyOption = "Frequency");
        set {
        }
    }

    property! {
        /// `ResourceTag` of `AWS::BCMDataExports::Export`.
        ResourceTag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `S3Destination` of `AWS::BCMDataExports::Export`.
        S3Destination;
        new_with S3DestinationRequired {
            /// `S3Bucket`: at most 1024 characters, `^[\S\s]*$`. Update: in place.
            s3_bucket: S3BucketName = "S3Bucket",
            /// `S3OutputConfigurations`. Update: in place.
            s3_output_configurations: S3OutputConfigurations = "S3OutputConfigurations",
            /// `S3Prefix`: at most 1024 characters, `^[\S\s]*$`. Update: in place.
            s3_prefix: Str = "S3Prefix",
            /// `S3Region`: at most 1024 characters, `^[\S\s]*$`. Update: in place.
            s3_region: Str = "S3Region",
        }
        set {
            /// `S3BucketOwner`: 12 characters, `^[0-9]{12}$`. Update: in place.
            s3_bucket_owner: Str = "S3BucketOwner";
        }
    }

    property! {
        /// `S3OutputConfigurations` of `AWS::BCMDataExports::Export`.
        S3OutputConfigurations;
        new_with S3OutputConfigurationsRequired {
            /// `Compression`. Update: in place.
            compression: CompressionOption = "Compression",
            /// `Format`. Update: in place.
            format: FormatOption = "Format",
            /// `OutputType`. Update: in place.
            output_type: S3OutputType = "OutputType",
            /// `Overwrite`. Update: in place.
            overwrite: OverwriteOption = "Overwrite",
        }
        set {
        }
    }

    values! {
        /// `CompressionOption` of `AWS::BCMDataExports::Export`.
        CompressionOption {
            GZIP = "GZIP",
            PARQUET = "PARQUET",
            ZIP = "ZIP",
        }
    }

    values! {
        /// `FormatOption` of `AWS::BCMDataExports::Export`.
        FormatOption {
            TEXT_OR_CSV = "TEXT_OR_CSV",
            PARQUET = "PARQUET",
        }
    }

    values! {
        /// `FrequencyOption` of `AWS::BCMDataExports::Export`.
        FrequencyOption {
            SYNCHRONOUS = "SYNCHRONOUS",
        }
    }

    values! {
        /// `OverwriteOption` of `AWS::BCMDataExports::Export`.
        OverwriteOption {
            CREATE_NEW_REPORT = "CREATE_NEW_REPORT",
            OVERWRITE_REPORT = "OVERWRITE_REPORT",
        }
    }

    values! {
        /// `S3OutputType` of `AWS::BCMDataExports::Export`.
        S3OutputType {
            CUSTOM = "CUSTOM",
            ATHENA = "ATHENA",
            REDSHIFT = "REDSHIFT",
        }
    }
}
