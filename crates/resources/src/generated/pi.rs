// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::PI`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::PI::PerfReports`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pi-perfreports.html).
    PerfReports = "AWS::PI::PerfReports", Ref = Arn;
    tags "Tags" List;
    new_with PerfReportsRequired {
        /// `ServiceType`. Update: replaces.
        service_type: perf_reports::ServiceType = "ServiceType",
        /// `Identifier`: at most 256 characters, `^[a-zA-Z0-9-]+$`. Update: replaces.
        identifier: Str = "Identifier",
        /// `StartTime`. Update: replaces.
        start_time: Str = "StartTime",
        /// `EndTime`. Update: replaces.
        end_time: Str = "EndTime",
    }
    set {
        /// `EndTime`. Update: replaces.
        end_time: Str = "EndTime";
        /// `Identifier`: at most 256 characters, `^[a-zA-Z0-9-]+$`. Update: replaces.
        identifier: Str = "Identifier";
        /// `ServiceType`. Update: replaces.
        service_type: perf_reports::ServiceType = "ServiceType";
        /// `StartTime`. Update: replaces.
        start_time: Str = "StartTime";
        /// `Tags`: at most 200 items, no item twice. Update: replaces.
        tags: List<perf_reports::Tag> = "Tags";
    }
    get {
        /// `AnalysisReportId`
        analysis_report_id: Str = "AnalysisReportId";
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::PI::PerfReports`.
pub mod perf_reports {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::PI::PerfReports`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ServiceType` of `AWS::PI::PerfReports`.
        ServiceType {
            RDS = "RDS",
            DOCDB = "DOCDB",
        }
    }
}
