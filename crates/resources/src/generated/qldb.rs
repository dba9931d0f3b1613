// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::QLDB`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::QLDB::Ledger` (AWS ends it: shutdown): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-ledger.html).
    Ledger = "AWS::QLDB::Ledger", Ref = Str;
    new (permissions_mode: Str = "PermissionsMode");
    set {
        /// `DeletionProtection`. Update: in place.
        deletion_protection: Bool = "DeletionProtection";
        /// `KmsKey`. Update: in place.
        kms_key: Str = "KmsKey";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `PermissionsMode`. Update: in place.
        permissions_mode: Str = "PermissionsMode";
        /// `Tags`. Update: in place.
        tags: List<ledger::Tag> = "Tags";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::QLDB::Ledger`.
pub mod ledger {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::QLDB::Ledger`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::QLDB::Stream` (AWS ends it: shutdown): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-stream.html).
    Stream = "AWS::QLDB::Stream", Ref = Str;
    tags "Tags" List;
    new_with StreamRequired {
        /// `LedgerName`. Update: replaces.
        ledger_name: Str = "LedgerName",
        /// `StreamName`. Update: replaces.
        stream_name: Str = "StreamName",
        /// `RoleArn`. Update: replaces.
        role_arn: IamRoleArn = "RoleArn",
        /// `KinesisConfiguration`. Update: replaces.
        kinesis_configuration: stream::KinesisConfiguration = "KinesisConfiguration",
        /// `InclusiveStartTime`. Update: replaces.
        inclusive_start_time: Str = "InclusiveStartTime",
    }
    set {
        /// `ExclusiveEndTime`. Update: replaces.
        exclusive_end_time: Str = "ExclusiveEndTime";
        /// `InclusiveStartTime`. Update: replaces.
        inclusive_start_time: Str = "InclusiveStartTime";
        /// `KinesisConfiguration`. Update: replaces.
        kinesis_configuration: stream::KinesisConfiguration = "KinesisConfiguration";
        /// `LedgerName`. Update: replaces.
        ledger_name: Str = "LedgerName";
        /// `RoleArn`. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `StreamName`. Update: replaces.
        stream_name: Str = "StreamName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<stream::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::QLDB::Stream`.
pub mod stream {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `KinesisConfiguration` of `AWS::QLDB::Stream`.
        KinesisConfiguration;
        new ();
        set {
            /// `AggregationEnabled`. Update: replaces.
            aggregation_enabled: Bool = "AggregationEnabled";
            /// `StreamArn`. Update: replaces.
            stream_arn: KinesisStreamArn = "StreamArn";
        }
    }

    property! {
        /// `Tag` of `AWS::QLDB::Stream`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
