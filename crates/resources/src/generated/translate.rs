// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Translate`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Translate::ParallelData`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-paralleldata.html).
    ParallelData = "AWS::Translate::ParallelData", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", parallel_data_config: parallel_data::ParallelDataConfig = "ParallelDataConfig");
    set {
        /// `Description`: at most 256 characters, `^[\P{M}\p{M}]{0,256}$`. Update: replaces.
        description: Str = "Description";
        /// `EncryptionKey`. Update: replaces.
        encryption_key: parallel_data::EncryptionKey = "EncryptionKey";
        /// `Name`: 1 to 256 characters, `^([A-Za-z0-9-]_?)+$`. Update: replaces.
        name: Str = "Name";
        /// `ParallelDataConfig`. Update: in place.
        parallel_data_config: parallel_data::ParallelDataConfig = "ParallelDataConfig";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<parallel_data::Tags> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FailedRecordCount`
        failed_record_count: Int = "FailedRecordCount";
        /// `ImportedDataSize`
        imported_data_size: Int = "ImportedDataSize";
        /// `ImportedRecordCount`
        imported_record_count: Int = "ImportedRecordCount";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `SkippedRecordCount`
        skipped_record_count: Int = "SkippedRecordCount";
        /// `SourceLanguageCode`
        source_language_code: Str = "SourceLanguageCode";
        /// `Status`
        status: Str = "Status";
        /// `TargetLanguageCodes`
        target_language_codes: List<Str> = "TargetLanguageCodes";
    }
    ref arn;
}

/// Property types of `AWS::Translate::ParallelData`.
pub mod parallel_data {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EncryptionKey` of `AWS::Translate::ParallelData`.
        EncryptionKey;
        new (type_: Type = "Type", id: Str = "Id");
        set {
        }
    }

    property! {
        /// `ParallelDataConfig` of `AWS::Translate::ParallelData`.
        ParallelDataConfig;
        new (s3_uri: Str = "S3Uri", format: Format = "Format");
        set {
        }
    }

    property! {
        /// `Tags` of `AWS::Translate::ParallelData`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Format` of `AWS::Translate::ParallelData`.
        Format {
            TSV = "TSV",
            CSV = "CSV",
            TMX = "TMX",
        }
    }

    values! {
        /// `Type` of `AWS::Translate::ParallelData`.
        Type {
            KMS = "KMS",
        }
    }
}

resource! {
    /// `AWS::Translate::Terminology`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-terminology.html).
    Terminology = "AWS::Translate::Terminology", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `EncryptionKey`. Update: replaces.
        encryption_key: terminology::EncryptionKey = "EncryptionKey";
        /// `MergeStrategy`. Update: in place.
        merge_strategy: terminology::MergeStrategy = "MergeStrategy";
        /// `Name`: 1 to 256 characters, `^([A-Za-z0-9-]_?)+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<terminology::Tags> = "Tags";
        /// `TerminologyData`. Update: in place.
        terminology_data: terminology::TerminologyData = "TerminologyData";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Directionality`
        directionality: Str = "Directionality";
        /// `Format`
        format: Str = "Format";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `SizeBytes`
        size_bytes: Int = "SizeBytes";
        /// `SourceLanguageCode`
        source_language_code: Str = "SourceLanguageCode";
        /// `TargetLanguageCodes`
        target_language_codes: List<Str> = "TargetLanguageCodes";
        /// `TermCount`
        term_count: Int = "TermCount";
    }
    ref arn;
}

/// Property types of `AWS::Translate::Terminology`.
pub mod terminology {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::parallel_data::{EncryptionKey, Tags, Type};

    property! {
        /// `TerminologyData` of `AWS::Translate::Terminology`.
        TerminologyData;
        new (file: Str = "File", format: Format = "Format");
        set {
            /// `Directionality`. Update: in place.
            directionality: Directionality = "Directionality";
        }
    }

    values! {
        /// `Directionality` of `AWS::Translate::Terminology`.
        Directionality {
            UNI = "UNI",
            MULTI = "MULTI",
        }
    }

    values! {
        /// `Format` of `AWS::Translate::Terminology`.
        Format {
            CSV = "CSV",
            TMX = "TMX",
            TSV = "TSV",
        }
    }

    values! {
        /// `MergeStrategy` of `AWS::Translate::Terminology`.
        MergeStrategy {
            OVERWRITE = "OVERWRITE",
        }
    }
}
