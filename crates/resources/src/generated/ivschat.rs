// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::IVSChat`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::IVSChat::LoggingConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-loggingconfiguration.html).
    LoggingConfiguration = "AWS::IVSChat::LoggingConfiguration", Ref = IvsChatLoggingConfigurationArn;
    tags "Tags" List;
    new (destination_configuration: logging_configuration::DestinationConfiguration = "DestinationConfiguration");
    set {
        /// `DestinationConfiguration`. Update: in place.
        destination_configuration: logging_configuration::DestinationConfiguration = "DestinationConfiguration";
        /// `Name`: at most 128 characters, `^[a-zA-Z0-9-_]*$`. Update: in place.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<logging_configuration::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `State`
        state: Str = "State";
    }
    ref arn;
}

/// Property types of `AWS::IVSChat::LoggingConfiguration`.
pub mod logging_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudWatchLogsDestinationConfiguration` of `AWS::IVSChat::LoggingConfiguration`.
        CloudWatchLogsDestinationConfiguration;
        new (log_group_name: LogsLogGroupName = "LogGroupName");
        set {
        }
    }

    property! {
        /// `DestinationConfiguration` of `AWS::IVSChat::LoggingConfiguration`.
        DestinationConfiguration;
        new ();
        set {
            /// `CloudWatchLogs`. Update: in place.
            cloud_watch_logs: CloudWatchLogsDestinationConfiguration = "CloudWatchLogs";
            /// `Firehose`. Update: in place.
            firehose: FirehoseDestinationConfiguration = "Firehose";
            /// `S3`. Update: in place.
            s3: S3DestinationConfiguration = "S3";
        }
    }

    property! {
        /// `FirehoseDestinationConfiguration` of `AWS::IVSChat::LoggingConfiguration`.
        FirehoseDestinationConfiguration;
        new (delivery_stream_name: KinesisFirehoseDeliveryStreamName = "DeliveryStreamName");
        set {
        }
    }

    property! {
        /// `S3DestinationConfiguration` of `AWS::IVSChat::LoggingConfiguration`.
        S3DestinationConfiguration;
        new (bucket_name: S3BucketName = "BucketName");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::IVSChat::LoggingConfiguration`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::IVSChat::Room`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-room.html).
    Room = "AWS::IVSChat::Room", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `LoggingConfigurationIdentifiers`: at most 50 items, no item twice, 1 to 128 characters. Update: in place.
        logging_configuration_identifiers: List<IvsChatLoggingConfigurationArn> = "LoggingConfigurationIdentifiers";
        /// `MaximumMessageLength`: 1 to 500, default `500`. Update: in place.
        maximum_message_length: Int = "MaximumMessageLength";
        /// `MaximumMessageRatePerSecond`: 1 to 10, default `10`. Update: in place.
        maximum_message_rate_per_second: Int = "MaximumMessageRatePerSecond";
        /// `MessageReviewHandler`. Update: in place.
        message_review_handler: room::MessageReviewHandler = "MessageReviewHandler";
        /// `Name`: at most 128 characters, `^[a-zA-Z0-9-_]*$`. Update: in place.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<room::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref arn;
}

/// Property types of `AWS::IVSChat::Room`.
pub mod room {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `MessageReviewHandler` of `AWS::IVSChat::Room`.
        MessageReviewHandler;
        new ();
        set {
            /// `FallbackResult`: default `"ALLOW"`. Update: in place.
            fallback_result: FallbackResult = "FallbackResult";
            /// `Uri`: at most 170 characters. Update: in place.
            uri: Str = "Uri";
        }
    }

    property! {
        /// `Tag` of `AWS::IVSChat::Room`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `FallbackResult` of `AWS::IVSChat::Room`.
        FallbackResult {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }
}
