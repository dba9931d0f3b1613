//! Dead letters in words: which queue takes them, which queues may send them.

use lakewright_template::{Is, list};

use crate::kinds::SqsQueueArn;
use crate::sqs::queue::{RedriveAllowPolicy, RedrivePermission, RedrivePolicy};

impl RedrivePolicy {
    /// Messages that were received too often go to `dead_letters`; say how often with
    /// [`max_receive_count`](RedrivePolicy::max_receive_count).
    #[inline]
    pub fn to(dead_letters: impl Is<SqsQueueArn>) -> RedrivePolicy {
        RedrivePolicy::new().dead_letter_target_arn(dead_letters)
    }
}

impl RedriveAllowPolicy {
    /// Any queue of the account and Region may send its dead letters here: what SQS does if nothing is said.
    #[inline]
    pub fn from_all() -> RedriveAllowPolicy {
        RedriveAllowPolicy::new().redrive_permission(RedrivePermission::ALLOW_ALL)
    }

    /// No queue may send its dead letters here.
    #[inline]
    pub fn from_none() -> RedriveAllowPolicy {
        RedriveAllowPolicy::new().redrive_permission(RedrivePermission::DENY_ALL)
    }

    /// One queue may send its dead letters here; for several, up to ten, use
    /// [`source_queue_arns`](RedriveAllowPolicy::source_queue_arns).
    #[inline]
    pub fn from_queue(source: impl Is<SqsQueueArn>) -> RedriveAllowPolicy {
        RedriveAllowPolicy::new()
            .redrive_permission(RedrivePermission::BY_QUEUE)
            .source_queue_arns(list![source.expr()])
    }
}
