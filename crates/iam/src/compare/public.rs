//! Whether the policy of a resource lets the public in.

use super::answer::Answer;
use super::kinds::{Count, KeyKind};
use super::prepared::{Limits, Prepare};
use super::providers::{self, is_fixed_claim};
use super::question::Question;
use crate::eval::condition::CompiledCondition;
use crate::eval::literal::Network;
use crate::eval::{Comparison, CompiledPolicy, PolicyKind};

/// Keys by which a policy can keep the public out: with them it trusts what AWS says of the caller or its network.
///
/// `aws:ResourceAccount` and `aws:ResourceOrgID` are not here: they speak of the resource and say nothing of the caller.
/// Sources: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html> and
/// <https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html>, the meaning of "public";
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html> for the keys of the network
/// and of organizations; <https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html>.
const TRUSTED: [&str; 22] = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpcarn",
    "aws:sourcevpce",
    "aws:userid",
    "aws:vpceaccount",
    "aws:vpceorgid",
    "aws:vpceorgpaths",
    "elasticfilesystem:accessedviamounttarget",
    "kms:calleraccount",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
];

/// Whether the policy of a resource lets nobody in that it does not name: no anonymous caller, none of an account that
/// it does not mention, and no user of an identity provider that serves everyone, unless a condition names a fixed
/// network, organization, account, source or claim.
///
/// A range of addresses is fixed if it is no wider than /8, or /32 of version 6. Other values are fixed without a
/// wildcard; paths of an organization and access points may have one behind the organization or account, and claims of
/// a provider behind the owner: `repo:owner/*`.
pub fn no_public_access(policy: &CompiledPolicy) -> Answer {
    no_public_access_within(policy, Limits::default())
}

/// [`no_public_access`] with limits.
pub(crate) fn no_public_access_within(policy: &CompiledPolicy, limits: Limits) -> Answer {
    let mut stranger = Question::new();
    for Fixed { operator, key, values } in fixed_values(policy) {
        let several = KeyKind::of(&key).count == Count::Many;
        let operator = if several { format!("ForAllValues:{operator}") } else { operator.to_owned() };
        stranger = stranger.when(&operator, &key, values.iter().map(String::as_str));
    }
    let question = match stranger.compile() {
        Ok(question) => question,
        Err(unknown) => return Answer::Unknown(unknown),
    };
    let mut prepare = Prepare::new().with_limits(limits);
    let (policy, question) = (prepare.add(PolicyKind::Resource, &[policy]), prepare.add_question(&question));
    prepare.ready().find_by_strangers(policy, question)
}

/// Values of a key that are no stranger's.
struct Fixed {
    /// What says so: the key is not one of these.
    operator: &'static str,
    key: String,
    values: Vec<String>,
}

/// The fixed values that the policy's conditions on trusted keys and on claims have.
fn fixed_values(policy: &CompiledPolicy) -> Vec<Fixed> {
    let mut found: Vec<Fixed> = Vec::new();
    for condition in policy.statements().iter().flat_map(|it| it.conditions.iter()) {
        let key = condition.lower_key.as_ref();
        for value in condition.values() {
            let Some(operator) = outside(condition, value) else { continue };
            match found.iter_mut().find(|it| it.key == key && it.operator == operator) {
                Some(known) if known.values.iter().any(|it| it == value) => {}
                Some(known) => known.values.push(value.to_owned()),
                None => found.push(Fixed { operator, key: key.to_owned(), values: vec![value.to_owned()] }),
            }
        }
    }
    found
}

/// The operator by which a key has not this value, if the value is fixed and the key one to trust.
fn outside(condition: &CompiledCondition, value: &str) -> Option<&'static str> {
    let key = condition.lower_key.as_ref();
    let claim = providers::is_claim(key);
    if value.contains("${") || !(claim || TRUSTED.contains(&key)) {
        return None;
    }
    if key == "aws:sourceip" {
        let narrow = Network::read(value).is_some_and(|it| it.bits >= if it.base.is_ipv4() { 8 } else { 32 });
        return narrow.then_some("NotIpAddress");
    }
    let has_wildcard = value.contains(['*', '?']);
    match condition.operator.comparison {
        Comparison::Text => Some("StringNotEquals"),
        Comparison::TextIgnoringCase => Some("StringNotEqualsIgnoreCase"),
        Comparison::TextLike | Comparison::Arn if !has_wildcard => Some("StringNotEquals"),
        Comparison::TextLike | Comparison::Arn => {
            let fixed = match key {
                "aws:principalorgpaths" | "aws:sourceorgpaths" | "aws:vpceorgpaths" => has_fixed_head(value, '/', 1),
                "s3:dataaccesspointarn" => has_fixed_head(value, ':', 5),
                _ => claim && is_fixed_claim(value),
            };
            fixed.then_some("StringNotLike")
        }
        // Through a mount target come those that can reach the file system's network.
        Comparison::Bool if key == "elasticfilesystem:accessedviamounttarget" && value == "true" => {
            Some("StringNotEqualsIgnoreCase")
        }
        _ => None,
    }
}

/// Whether so many whole parts stand before the first wildcard, none of them empty.
fn has_fixed_head(value: &str, between: char, parts: usize) -> bool {
    let head = value.split(['*', '?']).next().unwrap_or_default();
    let complete: Vec<&str> = head.split(between).collect();
    complete.len() > parts && complete.iter().take(parts).filter(|it| it.is_empty()).count() == 0
}
