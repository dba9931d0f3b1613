// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CUR`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CUR::ReportDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html).
    ReportDefinition = "AWS::CUR::ReportDefinition", Ref = Str;
    tags "Tags" List;
    new_with ReportDefinitionRequired {
        /// `ReportName`: 1 to 256 characters, `[0-9A-Za-z!\-_.*\'()]+`. Update: replaces.
        report_name: Str = "ReportName",
        /// `TimeUnit`. Update: replaces.
        time_unit: report_definition::TimeUnit = "TimeUnit",
        /// `Format`. Update: in place.
        format: report_definition::Format = "Format",
        /// `Compression`. Update: in place.
        compression: report_definition::Compression = "Compression",
        /// `S3Bucket`: 1 to 256 characters, `[A-Za-z0-9_\.\-]+`. Update: in place.
        s3_bucket: S3BucketName = "S3Bucket",
        /// `S3Prefix`: 1 to 256 characters, `[0-9A-Za-z!\-_.*\'()/]*`. Update: in place.
        s3_prefix: Str = "S3Prefix",
        /// `S3Region`. Update: in place.
        s3_region: Str = "S3Region",
        /// `RefreshClosedReports`. Update: in place.
        refresh_closed_reports: Bool = "RefreshClosedReports",
        /// `ReportVersioning`. Update: replaces.
        report_versioning: report_definition::ReportVersioning = "ReportVersioning",
    }
    set {
        /// `AdditionalArtifacts`. Update: in place.
        additional_artifacts: List<report_definition::AdditionalArtifacts> = "AdditionalArtifacts";
        /// `AdditionalSchemaElements`. Update: replaces.
        additional_schema_elements: List<report_definition::AdditionalSchemaElements> = "AdditionalSchemaElements";
        /// `BillingViewArn`: 1 to 128 characters, default `null`. Update: replaces.
        billing_view_arn: Str = "BillingViewArn";
        /// `Compression`. Update: in place.
        compression: report_definition::Compression = "Compression";
        /// `Format`. Update: in place.
        format: report_definition::Format = "Format";
        /// `RefreshClosedReports`. Update: in place.
        refresh_closed_reports: Bool = "RefreshClosedReports";
        /// `ReportName`: 1 to 256 characters, `[0-9A-Za-z!\-_.*\'()]+`. Update: replaces.
        report_name: Str = "ReportName";
        /// `ReportVersioning`. Update: replaces.
        report_versioning: report_definition::ReportVersioning = "ReportVersioning";
        /// `S3Bucket`: 1 to 256 characters, `[A-Za-z0-9_\.\-]+`. Update: in place.
        s3_bucket: S3BucketName = "S3Bucket";
        /// `S3Prefix`: 1 to 256 characters, `[0-9A-Za-z!\-_.*\'()/]*`. Update: in place.
        s3_prefix: Str = "S3Prefix";
        /// `S3Region`. Update: in place.
        s3_region: Str = "S3Region";
        /// `Tags`: at most 100 items. Update: in place.
        tags: List<report_definition::Tag> = "Tags";
        /// `TimeUnit`. Update: replaces.
        time_unit: report_definition::TimeUnit = "TimeUnit";
    }
    get {
    }
    ref report_name;
}

/// Property types of `AWS::CUR::ReportDefinition`.
pub mod report_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::CUR::ReportDefinition`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AdditionalArtifacts` of `AWS::CUR::ReportDefinition`.
        AdditionalArtifacts {
            REDSHIFT = "REDSHIFT",
            QUICKSIGHT = "QUICKSIGHT",
            ATHENA = "ATHENA",
        }
    }

    values! {
        /// `AdditionalSchemaElements` of `AWS::CUR::ReportDefinition`.
        AdditionalSchemaElements {
            RESOURCES = "RESOURCES",
            SPLIT_COST_ALLOCATION_DATA = "SPLIT_COST_ALLOCATION_DATA",
            MANUAL_DISCOUNT_COMPATIBILITY = "MANUAL_DISCOUNT_COMPATIBILITY",
        }
    }

    values! {
        /// `Compression` of `AWS::CUR::ReportDefinition`.
        Compression {
            ZIP = "ZIP",
            GZIP = "GZIP",
            PARQUET = "Parquet",
        }
    }

    values! {
        /// `Format` of `AWS::CUR::ReportDefinition`.
        Format {
            TEXT_O_RCSV = "textORcsv",
            PARQUET = "Parquet",
        }
    }

    values! {
        /// `ReportVersioning` of `AWS::CUR::ReportDefinition`.
        ReportVersioning {
            CREATE_NEW_REPORT = "CREATE_NEW_REPORT",
            OVERWRITE_REPORT = "OVERWRITE_REPORT",
        }
    }

    values! {
        /// `TimeUnit` of `AWS::CUR::ReportDefinition`.
        TimeUnit {
            HOURLY = "HOURLY",
            DAILY = "DAILY",
            MONTHLY = "MONTHLY",
        }
    }
}
