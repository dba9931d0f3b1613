// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SQS`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SQS::Queue`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html).
    Queue = "AWS::SQS::Queue", Ref = SqsQueueUrl;
    tags "Tags" List;
    new ();
    set {
        /// `ContentBasedDeduplication`. Update: in place.
        content_based_deduplication: Bool = "ContentBasedDeduplication";
        /// `DeduplicationScope`. Update: in place.
        deduplication_scope: Str = "DeduplicationScope";
        /// `DelaySeconds`: seconds, 0 to 900. Update: in place.
        delay_seconds: Duration = "DelaySeconds";
        /// `FifoQueue`. Update: replaces.
        fifo_queue: Bool = "FifoQueue";
        /// `FifoThroughputLimit`. Update: in place.
        fifo_throughput_limit: Str = "FifoThroughputLimit";
        /// `KmsDataKeyReusePeriodSeconds`: seconds, 60 to 86 400. Update: in place.
        kms_data_key_reuse_period_seconds: Duration = "KmsDataKeyReusePeriodSeconds";
        /// `KmsMasterKeyId`. Update: in place.
        kms_master_key_id: KmsKey = "KmsMasterKeyId";
        /// `MaximumMessageSize`: 1024 to 1 048 576. Update: in place.
        maximum_message_size: Int = "MaximumMessageSize";
        /// `MessageRetentionPeriod`: seconds, 60 to 1 209 600. Update: in place.
        message_retention_period: Duration = "MessageRetentionPeriod";
        /// `QueueName`. Update: replaces.
        queue_name: Str = "QueueName";
        /// `ReceiveMessageWaitTimeSeconds`: seconds, 0 to 20. Update: in place.
        receive_message_wait_time_seconds: Duration = "ReceiveMessageWaitTimeSeconds";
        /// `RedriveAllowPolicy`. Update: in place.
        redrive_allow_policy: queue::RedriveAllowPolicy = "RedriveAllowPolicy";
        /// `RedrivePolicy`. Update: in place.
        redrive_policy: queue::RedrivePolicy = "RedrivePolicy";
        /// `SqsManagedSseEnabled`. Update: in place.
        sqs_managed_sse_enabled: Bool = "SqsManagedSseEnabled";
        /// `Tags`. Update: in place.
        tags: List<queue::Tag> = "Tags";
        /// `VisibilityTimeout`: seconds, 0 to 43 200. Update: in place.
        visibility_timeout: Duration = "VisibilityTimeout";
    }
    get {
        /// `Arn`
        arn: SqsQueueArn = "Arn";
        /// `QueueName`
        queue_name: Str = "QueueName";
    }
    ref queue_url;
}

/// Property types of `AWS::SQS::Queue`.
pub mod queue {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `RedriveAllowPolicy` of `AWS::SQS::Queue`.
        RedriveAllowPolicy;
        new ();
        set {
            /// `redrivePermission`. Update: in place.
            redrive_permission: RedrivePermission = "redrivePermission";
            /// `sourceQueueArns`: at most 10 items. Update: in place.
            source_queue_arns: List<SqsQueueArn> = "sourceQueueArns";
        }
    }

    property! {
        /// `RedrivePolicy` of `AWS::SQS::Queue`.
        RedrivePolicy;
        new ();
        set {
            /// `deadLetterTargetArn`. Update: in place.
            dead_letter_target_arn: SqsQueueArn = "deadLetterTargetArn";
            /// `maxReceiveCount`: 1 to 1000. Update: in place.
            max_receive_count: Int = "maxReceiveCount";
        }
    }

    property! {
        /// `Tag` of `AWS::SQS::Queue`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `RedrivePermission` of `AWS::SQS::Queue`.
        RedrivePermission {
            ALLOW_ALL = "allowAll",
            DENY_ALL = "denyAll",
            BY_QUEUE = "byQueue",
        }
    }
}

pub use queue::{RedriveAllowPolicy, RedrivePolicy};

resource! {
    /// `AWS::SQS::QueueInlinePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queueinlinepolicy.html).
    QueueInlinePolicy = "AWS::SQS::QueueInlinePolicy", Ref = SqsQueueInlinePolicyQueue;
    new (policy_document: PolicyDocument = "PolicyDocument", queue: SqsQueueUrl = "Queue");
    set {
        /// `PolicyDocument`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `Queue`. Update: replaces.
        queue: SqsQueueUrl = "Queue";
    }
    get {
    }
    ref queue;
}

resource! {
    /// `AWS::SQS::QueuePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html).
    QueuePolicy = "AWS::SQS::QueuePolicy", Ref = SqsQueuePolicyId;
    new (policy_document: PolicyDocument = "PolicyDocument", queues: List<SqsQueueUrl> = "Queues");
    set {
        /// `PolicyDocument`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `Queues`. Update: in place.
        queues: List<SqsQueueUrl> = "Queues";
    }
    get {
    }
    ref id;
}
