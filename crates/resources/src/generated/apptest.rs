// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AppTest`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AppTest::TestCase`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html).
    TestCase = "AWS::AppTest::TestCase", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name", steps: List<test_case::Step> = "Steps");
    set {
        /// `Description`: at most 1000 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: `^[A-Za-z][A-Za-z0-9_\-]{1,59}$`. Update: replaces.
        name: Str = "Name";
        /// `Steps`: 1 to 20 items. Update: in place.
        steps: List<test_case::Step> = "Steps";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastUpdateTime`
        last_update_time: Str = "LastUpdateTime";
        /// `LatestVersion`
        latest_version: Json = "LatestVersion";
        /// `LatestVersion.Status`
        latest_version_status: Str = "LatestVersion.Status";
        /// `LatestVersion.Version`
        latest_version_version: Num = "LatestVersion.Version";
        /// `Status`
        status: Str = "Status";
        /// `TestCaseArn`
        test_case_arn: Arn = "TestCaseArn";
        /// `TestCaseVersion`
        test_case_version: Num = "TestCaseVersion";
    }
    ref test_case_id;
}

/// Property types of `AWS::AppTest::TestCase`.
pub mod test_case {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Batch` of `AWS::AppTest::TestCase`.
        Batch;
        new (batch_job_name: Str = "BatchJobName");
        set {
            /// `BatchJobParameters`. Update: in place.
            batch_job_parameters: Map<Str> = "BatchJobParameters";
            /// `ExportDataSetNames`: `^\S{1,100}$`. Update: in place.
            export_data_set_names: List<Str> = "ExportDataSetNames";
        }
    }

    property! {
        /// `CloudFormationAction` of `AWS::AppTest::TestCase`.
        CloudFormationAction;
        new (resource: Str = "Resource");
        set {
            /// `ActionType`. Update: in place.
            action_type: CloudFormationActionType = "ActionType";
        }
    }

    property! {
        /// `CompareAction` of `AWS::AppTest::TestCase`.
        CompareAction;
        new (input: Input = "Input");
        set {
            /// `Output`. Update: in place.
            output: Output = "Output";
        }
    }

    property! {
        /// `DataSet` of `AWS::AppTest::TestCase`.
        DataSet;
        new_with DataSetRequired {
            /// `Ccsid`: `^\S{1,50}$`. Update: in place.
            ccsid: Str = "Ccsid",
            /// `Format`. Update: in place.
            format: Format = "Format",
            /// `Length`. Update: in place.
            length: Num = "Length",
            /// `Name`: `^\S{1,100}$`. Update: in place.
            name: Str = "Name",
            /// `Type`. Update: in place.
            type_: DataSetType = "Type",
        }
        set {
        }
    }

    property! {
        /// `DatabaseCDC` of `AWS::AppTest::TestCase`.
        DatabaseCDC;
        new (source_metadata: SourceDatabaseMetadata = "SourceMetadata", target_metadata: TargetDatabaseMetadata = "TargetMetadata");
        set {
        }
    }

    property! {
        /// `FileMetadata` of `AWS::AppTest::TestCase`.
        FileMetadata;
        new ();
        set {
            /// `DataSets`. Update: in place.
            data_sets: List<DataSet> = "DataSets";
            /// `DatabaseCDC`. Update: in place.
            database_cdc: DatabaseCDC = "DatabaseCDC";
        }
    }

    property! {
        /// `Input` of `AWS::AppTest::TestCase`.
        Input;
        new (file: InputFile = "File");
        set {
        }
    }

    property! {
        /// `InputFile` of `AWS::AppTest::TestCase`.
        InputFile;
        new_with InputFileRequired {
            /// `FileMetadata`. Update: in place.
            file_metadata: FileMetadata = "FileMetadata",
            /// `SourceLocation`: `^\S{1,1000}$`. Update: in place.
            source_location: Str = "SourceLocation",
            /// `TargetLocation`: `^\S{1,1000}$`. Update: in place.
            target_location: Str = "TargetLocation",
        }
        set {
        }
    }

    property! {
        /// `M2ManagedActionProperties` of `AWS::AppTest::TestCase`.
        M2ManagedActionProperties;
        new ();
        set {
            /// `ForceStop`. Update: in place.
            force_stop: Bool = "ForceStop";
            /// `ImportDataSetLocation`: `^\S{1,1000}$`. Update: in place.
            import_data_set_location: Str = "ImportDataSetLocation";
        }
    }

    property! {
        /// `M2ManagedApplicationAction` of `AWS::AppTest::TestCase`.
        M2ManagedApplicationAction;
        new (action_type: M2ManagedActionType = "ActionType", resource: Str = "Resource");
        set {
            /// `Properties`. Update: in place.
            properties: M2ManagedActionProperties = "Properties";
        }
    }

    property! {
        /// `M2NonManagedApplicationAction` of `AWS::AppTest::TestCase`.
        M2NonManagedApplicationAction;
        new (action_type: M2NonManagedActionType = "ActionType", resource: Str = "Resource");
        set {
        }
    }

    property! {
        /// `MainframeAction` of `AWS::AppTest::TestCase`.
        MainframeAction;
        new (action_type: MainframeActionType = "ActionType", resource: Str = "Resource");
        set {
            /// `Properties`. Update: in place.
            properties: MainframeActionProperties = "Properties";
        }
    }

    property! {
        /// `MainframeActionProperties` of `AWS::AppTest::TestCase`.
        MainframeActionProperties;
        new ();
        set {
            /// `DmsTaskArn`: `^\S{1,1000}$`. Update: in place.
            dms_task_arn: Str = "DmsTaskArn";
        }
    }

    property! {
        /// `MainframeActionType` of `AWS::AppTest::TestCase`.
        MainframeActionType;
        new ();
        set {
            /// `Batch`. Update: in place.
            batch: Batch = "Batch";
            /// `Tn3270`. Update: in place.
            tn3270: TN3270 = "Tn3270";
        }
    }

    property! {
        /// `Output` of `AWS::AppTest::TestCase`.
        Output;
        new (file: OutputFile = "File");
        set {
        }
    }

    property! {
        /// `OutputFile` of `AWS::AppTest::TestCase`.
        OutputFile;
        new ();
        set {
            /// `FileLocation`: at most 1024 characters. Update: in place.
            file_location: Str = "FileLocation";
        }
    }

    property! {
        /// `ResourceAction` of `AWS::AppTest::TestCase`.
        ResourceAction;
        new ();
        set {
            /// `CloudFormationAction`. Update: in place.
            cloud_formation_action: CloudFormationAction = "CloudFormationAction";
            /// `M2ManagedApplicationAction`. Update: in place.
            m2_managed_application_action: M2ManagedApplicationAction = "M2ManagedApplicationAction";
            /// `M2NonManagedApplicationAction`. Update: in place.
            m2_non_managed_application_action: M2NonManagedApplicationAction = "M2NonManagedApplicationAction";
        }
    }

    property! {
        /// `Script` of `AWS::AppTest::TestCase`.
        Script;
        new (script_location: Str = "ScriptLocation", type_: ScriptType = "Type");
        set {
        }
    }

    property! {
        /// `SourceDatabaseMetadata` of `AWS::AppTest::TestCase`.
        SourceDatabaseMetadata;
        new (capture_tool: CaptureTool = "CaptureTool", type_: SourceDatabase = "Type");
        set {
        }
    }

    property! {
        /// `Step` of `AWS::AppTest::TestCase`.
        Step;
        new (action: StepAction = "Action", name: Str = "Name");
        set {
            /// `Description`: at most 1000 characters. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `StepAction` of `AWS::AppTest::TestCase`.
        StepAction;
        new ();
        set {
            /// `CompareAction`. Update: in place.
            compare_action: CompareAction = "CompareAction";
            /// `MainframeAction`. Update: in place.
            mainframe_action: MainframeAction = "MainframeAction";
            /// `ResourceAction`. Update: in place.
            resource_action: ResourceAction = "ResourceAction";
        }
    }

    property! {
        /// `TN3270` of `AWS::AppTest::TestCase`.
        TN3270;
        new (script: Script = "Script");
        set {
            /// `ExportDataSetNames`: `^\S{1,100}$`. Update: in place.
            export_data_set_names: List<Str> = "ExportDataSetNames";
        }
    }

    property! {
        /// `TargetDatabaseMetadata` of `AWS::AppTest::TestCase`.
        TargetDatabaseMetadata;
        new (capture_tool: CaptureTool = "CaptureTool", type_: TargetDatabase = "Type");
        set {
        }
    }

    values! {
        /// `CaptureTool` of `AWS::AppTest::TestCase`.
        CaptureTool {
            PRECISELY = "Precisely",
            AWS_DMS = "AWS DMS",
        }
    }

    values! {
        /// `CloudFormationActionType` of `AWS::AppTest::TestCase`.
        CloudFormationActionType {
            CREATE = "Create",
            DELETE = "Delete",
        }
    }

    values! {
        /// `DataSetType` of `AWS::AppTest::TestCase`.
        DataSetType {
            PS = "PS",
        }
    }

    values! {
        /// `Format` of `AWS::AppTest::TestCase`.
        Format {
            FIXED = "FIXED",
            VARIABLE = "VARIABLE",
            LINE_SEQUENTIAL = "LINE_SEQUENTIAL",
        }
    }

    values! {
        /// `M2ManagedActionType` of `AWS::AppTest::TestCase`.
        M2ManagedActionType {
            CONFIGURE = "Configure",
            DECONFIGURE = "Deconfigure",
        }
    }

    values! {
        /// `M2NonManagedActionType` of `AWS::AppTest::TestCase`.
        M2NonManagedActionType {
            CONFIGURE = "Configure",
            DECONFIGURE = "Deconfigure",
        }
    }

    values! {
        /// `ScriptType` of `AWS::AppTest::TestCase`.
        ScriptType {
            SELENIUM = "Selenium",
        }
    }

    values! {
        /// `SourceDatabase` of `AWS::AppTest::TestCase`.
        SourceDatabase {
            Z_OS_DB2 = "z/OS-DB2",
        }
    }

    values! {
        /// `TargetDatabase` of `AWS::AppTest::TestCase`.
        TargetDatabase {
            POSTGRESQL = "PostgreSQL",
        }
    }
}
