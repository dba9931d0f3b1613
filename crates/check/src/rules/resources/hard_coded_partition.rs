//! # I3042: an ARN has a fixed partition
//!
//! **What.** An ARN in `Fn::Sub` names the partition (`aws`) itself.
//!
//! **Why.** The template works in the commercial Regions only, not in China and GovCloud.
//!
//! **Example.**
//!
//! ```yaml
//! Resource: !Sub "arn:aws:s3:::${Bucket}/*"
//! ```
//!
//! **Fix.** Write `arn:${AWS::Partition}:s3:::...`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html>

use lakewright_template::{Severity, Step, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("I3042", Severity::Informational, "an ARN has a fixed partition", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if context.is_serverless() {
        return;
    }
    for (id, resource) in context.template().section("Resources") {
        resource.walk_at(&mut at(["Resources", id]), &mut |path, value| {
            let Value::String(text) = value else { return };
            let is_replaced = |it: &Step| matches!(it, Step::Key(key) if key == "Fn::Sub");
            if !text.contains("arn:") || !path.steps().iter().any(is_replaced) {
                return;
            }
            for partition in partitions(text).into_iter().filter(|it| !is_open(it)) {
                findings.add(path.clone(), format!("the partition of this ARN is always `{partition}`")).help =
                    Some("write `${AWS::Partition}` in its place".to_owned());
            }
        });
    }
}

/// Whether the partition is computed, anything, or left out.
fn is_open(partition: &str) -> bool {
    let variable = partition.strip_prefix("${").and_then(|it| it.split_once('}')).map(|it| it.0);
    let is_word = |it: &str| !it.is_empty() && it.chars().all(|it| it.is_alphanumeric() || it == '_');
    partition.is_empty()
        || partition.starts_with('*')
        || variable.is_some_and(|it| is_word(it) || it == "AWS::Partition")
}

/// The partitions of all ARNs in a text.
fn partitions(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("arn:") {
        rest = &rest[start + 4..];
        if let Some((partition, behind)) = field(rest)
            && let Some((service, behind)) = plain(behind).filter(|it| !it.0.is_empty())
            && let Some((_, behind)) = field(behind)
        {
            let _ = service;
            found.push(partition);
            rest = behind;
        }
    }
    found
}

/// A field that ends with a colon: `${AWS::Partition}`, or anything without a colon.
fn field(text: &str) -> Option<(&str, &str)> {
    if text.starts_with("${")
        && let Some(end) = text.find("}:")
    {
        let inner = &text[..end + 1];
        if inner.contains("::") && !inner.contains(['\r', '\n']) {
            return Some((inner, &text[end + 2..]));
        }
    }
    plain(text)
}

fn plain(text: &str) -> Option<(&str, &str)> {
    let (field, behind) = text.split_once(':')?;
    (!field.contains(char::is_whitespace)).then_some((field, behind))
}
