//! Whether the policy of a resource lets the public in.

use super::answer::Answer;
use super::kinds::{Count, KeyKind};
use super::prepared::{Limits, Prepare};
use super::question::Question;
use crate::eval::literal::Network;
use crate::eval::{Comparison, CompiledPolicy, PolicyKind};

/// Keys by which a policy can keep the public out: with them it trusts what AWS says of the caller or its network.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html>, the meaning
/// of "public".
const TRUSTED: [&str; 16] = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:resourceaccount",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
];

/// Whether the policy of a resource lets nobody in that it does not name: no anonymous caller, and none of an account
/// that it does not mention, unless a condition names a fixed network, organization, account or source.
///
/// A range of addresses is fixed if it is no wider than /8, or /32 of version 6.
pub fn no_public_access(policy: &CompiledPolicy) -> Answer {
    no_public_access_within(policy, Limits::default())
}

/// [`no_public_access`] with limits.
pub(crate) fn no_public_access_within(policy: &CompiledPolicy, limits: Limits) -> Answer {
    let mut stranger = Question::new();
    for (key, values) in fixed_values(policy) {
        let operator = if key.eq_ignore_ascii_case("aws:sourceip") { "NotIpAddress" } else { "StringNotEquals" };
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

/// The values without wildcards that the policy's conditions on trusted keys have.
fn fixed_values(policy: &CompiledPolicy) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for condition in policy.statements().iter().flat_map(|it| it.conditions.iter()) {
        let key = condition.lower_key.as_ref();
        if !TRUSTED.contains(&key) {
            continue;
        }
        let is_fixed = |value: &&str| match condition.operator.comparison {
            Comparison::Address => {
                Network::read(value).is_some_and(|it| it.bits >= if it.base.is_ipv4() { 8 } else { 32 })
            }
            Comparison::Text | Comparison::TextIgnoringCase => !value.contains("${"),
            Comparison::TextLike | Comparison::Arn => !value.contains(['*', '?']) && !value.contains("${"),
            _ => false,
        };
        let values: Vec<String> = condition.values().filter(is_fixed).map(str::to_owned).collect();
        if values.is_empty() {
            continue;
        }
        match found.iter_mut().find(|it| it.0 == key) {
            Some((_, known)) => known.extend(values.into_iter().filter(|it| !known.contains(it)).collect::<Vec<_>>()),
            None => found.push((key.to_owned(), values)),
        }
    }
    found
}
