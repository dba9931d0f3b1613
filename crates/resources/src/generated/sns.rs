// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SNS`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SNS::Subscription`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html).
    Subscription = "AWS::SNS::Subscription", Ref = SnsSubscriptionArn;
    new (topic_arn: SnsTopicArn = "TopicArn", protocol: Str = "Protocol");
    set {
        /// `DeliveryPolicy`. Update: in place.
        delivery_policy: Json = "DeliveryPolicy";
        /// `Endpoint`. Update: replaces.
        endpoint: Str = "Endpoint";
        /// `FilterPolicy`. Update: in place.
        filter_policy: Json = "FilterPolicy";
        /// `FilterPolicyScope`. Update: in place.
        filter_policy_scope: Str = "FilterPolicyScope";
        /// `Protocol`. Update: replaces.
        protocol: Str = "Protocol";
        /// `RawMessageDelivery`. Update: in place.
        raw_message_delivery: Bool = "RawMessageDelivery";
        /// `RedrivePolicy`. Update: in place.
        redrive_policy: Json = "RedrivePolicy";
        /// `Region`. Update: may replace.
        region: Str = "Region";
        /// `ReplayPolicy`. Update: in place.
        replay_policy: Json = "ReplayPolicy";
        /// `SubscriptionRoleArn`. Update: in place.
        subscription_role_arn: IamRoleArn = "SubscriptionRoleArn";
        /// `TopicArn`. Update: replaces.
        topic_arn: SnsTopicArn = "TopicArn";
    }
    get {
    }
    ref arn;
}

resource! {
    /// `AWS::SNS::Topic`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html).
    Topic = "AWS::SNS::Topic", Ref = SnsTopicArn;
    tags "Tags" List;
    new ();
    set {
        /// `ArchivePolicy`. Update: in place.
        archive_policy: Json = "ArchivePolicy";
        /// `ContentBasedDeduplication`. Update: in place.
        content_based_deduplication: Bool = "ContentBasedDeduplication";
        /// `DataProtectionPolicy`. Update: in place.
        data_protection_policy: Json = "DataProtectionPolicy";
        /// `DeliveryStatusLogging`: no item twice. Update: in place.
        delivery_status_logging: List<topic::LoggingConfig> = "DeliveryStatusLogging";
        /// `DisplayName`. Update: in place.
        display_name: Str = "DisplayName";
        /// `FifoThroughputScope`. Update: in place.
        fifo_throughput_scope: Str = "FifoThroughputScope";
        /// `FifoTopic`. Update: replaces.
        fifo_topic: Bool = "FifoTopic";
        /// `KmsMasterKeyId`. Update: in place.
        kms_master_key_id: KmsKey = "KmsMasterKeyId";
        /// `MaximumMessageSize`: 1024 to 1 048 576. Update: in place.
        maximum_message_size: Int = "MaximumMessageSize";
        /// `SignatureVersion`. Update: in place.
        signature_version: Str = "SignatureVersion";
        /// `Subscription`. Update: in place.
        subscription: List<topic::Subscription> = "Subscription";
        /// `Tags`. Update: in place.
        tags: List<topic::Tag> = "Tags";
        /// `TopicName`: at most 256 characters. Update: replaces.
        topic_name: Str = "TopicName";
        /// `TracingConfig`. Update: in place.
        tracing_config: Str = "TracingConfig";
    }
    get {
        /// `TopicName`
        topic_name: SnsTopicName = "TopicName";
    }
    ref topic_arn;
}

/// Property types of `AWS::SNS::Topic`.
pub mod topic {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LoggingConfig` of `AWS::SNS::Topic`.
        LoggingConfig;
        new (protocol: Protocol = "Protocol");
        set {
            /// `FailureFeedbackRoleArn`. Update: in place.
            failure_feedback_role_arn: IamRoleArn = "FailureFeedbackRoleArn";
            /// `SuccessFeedbackRoleArn`. Update: in place.
            success_feedback_role_arn: IamRoleArn = "SuccessFeedbackRoleArn";
            /// `SuccessFeedbackSampleRate`. Update: in place.
            success_feedback_sample_rate: Str = "SuccessFeedbackSampleRate";
        }
    }

    property! {
        /// `Subscription` of `AWS::SNS::Topic`.
        Subscription;
        new_with SubscriptionRequired {
            /// `Endpoint`. Update: in place.
            endpoint: Str = "Endpoint",
            /// `Protocol`. Update: in place.
            protocol: Str = "Protocol",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::SNS::Topic`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Protocol` of `AWS::SNS::Topic`.
        Protocol {
            HTTP_S = "http/s",
            SQS = "sqs",
            LAMBDA = "lambda",
            FIREHOSE = "firehose",
            APPLICATION = "application",
        }
    }
}

resource! {
    /// `AWS::SNS::TopicInlinePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicinlinepolicy.html).
    TopicInlinePolicy = "AWS::SNS::TopicInlinePolicy", Ref = SnsTopicInlinePolicyTopicArn;
    new (policy_document: PolicyDocument = "PolicyDocument", topic_arn: SnsTopicArn = "TopicArn");
    set {
        /// `PolicyDocument`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `TopicArn`. Update: replaces.
        topic_arn: SnsTopicArn = "TopicArn";
    }
    get {
    }
    ref topic_arn;
}

resource! {
    /// `AWS::SNS::TopicPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html).
    TopicPolicy = "AWS::SNS::TopicPolicy", Ref = SnsTopicPolicyId;
    new (policy_document: PolicyDocument = "PolicyDocument", topics: List<SnsTopicArn> = "Topics");
    set {
        /// `PolicyDocument`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `Topics`. Update: in place.
        topics: List<SnsTopicArn> = "Topics";
    }
    get {
    }
    ref id;
}
