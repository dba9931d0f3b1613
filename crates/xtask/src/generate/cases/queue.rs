
resource! {
    /// `AWS::SQS::Queue`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html).
    Queue = "AWS::SQS::Queue", Ref = SqsQueueUrl;
    tags "Tags" List;
    new ();
    set {
        /// `Mode`. Update: in place.
        mode: queue::Mode = "Mode";
        /// `QueueName`: at most 80 characters. Update: replaces.
        queue_name: Str = "QueueName";
        /// `Source`. Update: in place.
        source: SqsQueueArn = "Source";
        /// `Tags`. Update: in place.
        tags: List<queue::Tag> = "Tags";
        /// `Timeout`: seconds, 0 to 43 200. Update: in place.
        timeout: Duration = "Timeout";
    }
    get {
        /// `Arn`
        arn: SqsQueueArn = "Arn";
    }
    ref queue_url;
}

/// Property types of `AWS::SQS::Queue`.
pub mod queue {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::SQS::Queue`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Mode` of `AWS::SQS::Queue`.
        Mode {
            PER_QUEUE = "perQueue",
            PER_GROUP = "per-group",
        }
    }
}
