// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DataExchange`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DataExchange::DataSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-dataset.html).
    DataSet = "AWS::DataExchange::DataSet", Ref = Arn;
    tags "Tags" List;
    new_with DataSetRequired {
        /// `AssetType`. Update: replaces.
        asset_type: data_set::AssetType = "AssetType",
        /// `Description`. Update: in place.
        description: Str = "Description",
        /// `Name`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `AssetType`. Update: replaces.
        asset_type: data_set::AssetType = "AssetType";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<data_set::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `Origin`
        origin: Str = "Origin";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::DataExchange::DataSet`.
pub mod data_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::DataExchange::DataSet`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AssetType` of `AWS::DataExchange::DataSet`.
        AssetType {
            S3_SNAPSHOT = "S3_SNAPSHOT",
            REDSHIFT_DATA_SHARE = "REDSHIFT_DATA_SHARE",
            API_GATEWAY_API = "API_GATEWAY_API",
            S3_DATA_ACCESS = "S3_DATA_ACCESS",
            LAKE_FORMATION_DATA_PERMISSION = "LAKE_FORMATION_DATA_PERMISSION",
        }
    }
}

resource! {
    /// `AWS::DataExchange::EventAction`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-eventaction.html).
    EventAction = "AWS::DataExchange::EventAction", Ref = Arn;
    tags "Tags" List;
    new (action: event_action::Action = "Action", event: event_action::Event = "Event");
    set {
        /// `Action`. Update: in place.
        action: event_action::Action = "Action";
        /// `Event`. Update: replaces.
        event: event_action::Event = "Event";
        /// `Tags`: no item twice. Update: in place.
        tags: List<event_action::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `EventActionId`
        event_action_id: Str = "EventActionId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::DataExchange::EventAction`.
pub mod event_action {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_set::Tag;

    property! {
        /// `Action` of `AWS::DataExchange::EventAction`.
        Action;
        new ();
        set {
            /// `ExportRevisionToS3`. Update: in place.
            export_revision_to_s3: AutoExportRevisionToS3RequestDetails = "ExportRevisionToS3";
        }
    }

    property! {
        /// `AutoExportRevisionDestinationEntry` of `AWS::DataExchange::EventAction`.
        AutoExportRevisionDestinationEntry;
        new (bucket: Str = "Bucket");
        set {
            /// `KeyPattern`. Update: in place.
            key_pattern: Str = "KeyPattern";
        }
    }

    property! {
        /// `AutoExportRevisionToS3RequestDetails` of `AWS::DataExchange::EventAction`.
        AutoExportRevisionToS3RequestDetails;
        new (revision_destination: AutoExportRevisionDestinationEntry = "RevisionDestination");
        set {
            /// `Encryption`. Update: in place.
            encryption: ExportServerSideEncryption = "Encryption";
        }
    }

    property! {
        /// `Event` of `AWS::DataExchange::EventAction`.
        Event;
        new ();
        set {
            /// `RevisionPublished`. Update: replaces.
            revision_published: RevisionPublished = "RevisionPublished";
        }
    }

    property! {
        /// `ExportServerSideEncryption` of `AWS::DataExchange::EventAction`.
        ExportServerSideEncryption;
        new (type_: Type = "Type");
        set {
            /// `KmsKeyArn`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `RevisionPublished` of `AWS::DataExchange::EventAction`.
        RevisionPublished;
        new (data_set_id: Str = "DataSetId");
        set {
        }
    }

    values! {
        /// `Type` of `AWS::DataExchange::EventAction`.
        Type {
            AWS_KMS = "aws:kms",
            AES256 = "AES256",
        }
    }
}
