// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::KinesisVideo`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::KinesisVideo::SignalingChannel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-signalingchannel.html).
    SignalingChannel = "AWS::KinesisVideo::SignalingChannel", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `MessageTtlSeconds`: 5 to 120. Update: in place.
        message_ttl_seconds: Int = "MessageTtlSeconds";
        /// `Name`: 1 to 256 characters, `[a-zA-Z0-9_.-]+`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<signaling_channel::Tag> = "Tags";
        /// `Type`. Update: in place.
        type_: signaling_channel::Type = "Type";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref name;
}

/// Property types of `AWS::KinesisVideo::SignalingChannel`.
pub mod signaling_channel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::KinesisVideo::SignalingChannel`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Type` of `AWS::KinesisVideo::SignalingChannel`.
        Type {
            SINGLE_MASTER = "SINGLE_MASTER",
        }
    }
}

resource! {
    /// `AWS::KinesisVideo::Stream`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-stream.html).
    Stream = "AWS::KinesisVideo::Stream", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `DataRetentionInHours`: 0 to 87 600. Update: in place.
        data_retention_in_hours: Int = "DataRetentionInHours";
        /// `DeviceName`: 1 to 128 characters, `[a-zA-Z0-9_.-]+`. Update: in place.
        device_name: Str = "DeviceName";
        /// `KmsKeyId`: 1 to 2048 characters, `.+`. Update: in place.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `MediaType`: 1 to 128 characters. Update: in place.
        media_type: Str = "MediaType";
        /// `Name`: 1 to 256 characters, `[a-zA-Z0-9_.-]+`. Update: replaces.
        name: Str = "Name";
        /// `StreamStorageConfiguration`. Update: in place.
        stream_storage_configuration: stream::StreamStorageConfiguration = "StreamStorageConfiguration";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<stream::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref name;
}

/// Property types of `AWS::KinesisVideo::Stream`.
pub mod stream {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `StreamStorageConfiguration` of `AWS::KinesisVideo::Stream`.
        StreamStorageConfiguration;
        new ();
        set {
            /// `DefaultStorageTier`: default `"HOT"`. Update: in place.
            default_storage_tier: DefaultStorageTier = "DefaultStorageTier";
        }
    }

    property! {
        /// `Tag` of `AWS::KinesisVideo::Stream`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `DefaultStorageTier` of `AWS::KinesisVideo::Stream`.
        DefaultStorageTier {
            HOT = "HOT",
            WARM = "WARM",
        }
    }
}
