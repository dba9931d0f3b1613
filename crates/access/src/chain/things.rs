//! Policies of things that are written, and grants of keys that are made.

use super::{Target, Ways};
use crate::model::{DataKind, Principal};
use crate::verb::Verb;

/// Actions by which somebody lets themselves or others do something with a thing: its kind, the action, what with it (all
/// where nothing is said), and whether it takes more than can be seen in a template.
///
/// Sources: the service authorization reference, access level "Permissions management"; of access points
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html>, of grants
/// <https://docs.aws.amazon.com/kms/latest/developerguide/grants.html>.
#[rustfmt::skip]
pub(super) const OPENED: &[(DataKind, &str, &[Verb], bool)] = &[
    (DataKind::Bucket, "s3:PutBucketPolicy", &[], false),
    // Buckets are made without access control lists.
    (DataKind::Bucket, "s3:PutBucketAcl", &[Verb::Read, Verb::List, Verb::Write, Verb::Delete], true),
    (DataKind::Queue, "sqs:SetQueueAttributes", &[], false),
    (DataKind::Queue, "sqs:AddPermission", &[], false),
    (DataKind::Topic, "sns:SetTopicAttributes", &[], false),
    (DataKind::Topic, "sns:AddPermission", &[], false),
    (DataKind::Table, "dynamodb:PutResourcePolicy", &[], false),
    (DataKind::Key, "kms:PutKeyPolicy", &[], false),
    (DataKind::Key, "kms:CreateGrant", &[Verb::Decrypt, Verb::Encrypt], false),
    (DataKind::Secret, "secretsmanager:PutResourcePolicy", &[], false),
    (DataKind::Stream, "kinesis:PutResourcePolicy", &[], false),
    (DataKind::Bus, "events:PutPermission", &[Verb::Send], false),
    (DataKind::LogGroup, "logs:PutSubscriptionFilter", &[Verb::Read], true),
    (DataKind::Function, "lambda:AddPermission", &[Verb::Invoke, Verb::Read], false),
];

pub(super) fn find(ways: &mut Ways<'_>, principal: &Principal) {
    let model = ways.model;
    for data in &model.data {
        let mut open: Vec<(&str, &[Verb], bool)> = Vec::new();
        for (_, action, verbs, perhaps) in OPENED.iter().filter(|it| it.0 == data.kind) {
            if let Some(in_doubt) = ways.is_open_on(principal, action, data) {
                open.push((action, verbs, in_doubt || *perhaps));
            }
        }
        if data.kind == DataKind::Bucket
            && is_handed_to_access_points(ways, data.policy)
            && let Some(_in_doubt) = ways.on_something(principal, "s3:PutAccessPointPolicy")
        {
            open.push(("s3:PutAccessPointPolicy", &[], true));
        }
        open.sort_by_key(|it| it.2);
        let mut told: Vec<&[Verb]> = Vec::new();
        for (action, verbs, in_doubt) in open {
            // What opens all of it opens the parts.
            if told.iter().any(|it| it.is_empty() || *it == verbs) {
                continue;
            }
            told.push(verbs);
            let to = Target::Thing { name: data.name().to_owned(), verbs: verbs.to_vec() };
            ways.push_if_told(principal, to, action.to_owned(), in_doubt);
        }
    }
}

/// Whether a bucket's policy leaves it to access points to say who may.
fn is_handed_to_access_points(ways: &Ways<'_>, policy: Option<usize>) -> bool {
    let Some(policy) = policy.and_then(|it| ways.model.policy(it)) else { return false };
    let is_of_them = |key: &str| key.to_ascii_lowercase().starts_with("s3:dataaccesspoint");
    policy.may.statements().iter().flat_map(|it| it.conditions()).any(|it| is_of_them(it.key()))
}
