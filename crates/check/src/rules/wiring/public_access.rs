//! # LW-PUBLIC-ACCESS: a policy lets everybody in
//!
//! **What.** A statement of a resource's policy allows something to everybody, without a condition: `Principal:
//! '*'`, `{AWS: '*'}`, or `NotPrincipal` with `Allow`, which is everybody but those it names.
//!
//! **Why.** Anybody with an account of AWS may do it, for some services anybody at all. A bucket that blocks public
//! policies, as new buckets do by default, refuses the policy instead.
//!
//! **Example.**
//!
//! ```yaml
//! QueuePolicy:
//!   Type: AWS::SQS::QueuePolicy
//!   Properties:
//!     Queues: [!Ref Queue]
//!     PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 'sqs:*', Resource: '*'}]}
//! ```
//!
//! **Fix.** Name the accounts, roles or services; or add a condition: `aws:PrincipalOrgID`, `aws:SourceArn`.
//!
//! **Source.** <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>

use super::Help as _;
use super::model::Wiring;
use super::model::{Item, Target};
use crate::rule::{Findings, Rule};
use lakewright_iam::{DocumentKind, documents};
use lakewright_template::Severity;
use lakewright_template::Value;

pub(crate) const RULE: Rule = Rule::shared("LW-PUBLIC-ACCESS", Severity::Warning, "a policy lets everybody in");

const SOURCE: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for placed in documents(wiring.context.template().root()) {
        let Some(owner) = wiring.context.template().resource(placed.owner) else { continue };
        let is_resource = matches!(placed.kind, DocumentKind::Resource | DocumentKind::Key | DocumentKind::Trust);
        // APIs and endpoints are open by default; their policies narrow that.
        if !is_resource || owner.is("AWS::EC2::VPCEndpoint") || owner.is("AWS::ApiGateway::RestApi") {
            continue;
        }
        let item = Item { path: placed.path.clone(), value: placed.document, assumed: wiring.conditions_of(owner) };
        for item in wiring.below(item, &["Statement"]) {
            let is_allow = item.value.get("Effect").and_then(Value::as_str) == Some("Allow");
            let is_kept_out = item.value.get("Condition").is_some_and(|it| !keeps_nobody_out(it));
            if !is_allow || is_kept_out {
                continue;
            }
            let principal = item.value.get("Principal");
            let aws = principal.and_then(|it| it.get("AWS")).or(principal);
            let is_everybody = match aws {
                Some(Value::Array(items)) => items.iter().any(|it| it.as_str() == Some("*")),
                Some(one) => one.as_str() == Some("*"),
                None => false,
            };
            let (key, message) = if is_everybody {
                let is_bare = item.value.get("Condition").and_then(Value::as_object).is_none_or(|it| it.is_empty());
                let how = if is_bare { "without a condition" } else { "under a condition that everybody meets" };
                ("Principal", format!("`{}` lets everybody in, {how}", owner.id))
            } else if item.value.get("NotPrincipal").is_some() {
                ("NotPrincipal", format!("`{}` lets in everybody but those named here", owner.id))
            } else {
                continue;
            };
            let bucket = owner.property("Bucket").filter(|_| owner.is("AWS::S3::BucketPolicy"));
            let bucket = bucket.map(|it| wiring.by_name("AWS::S3::Bucket", it, &item.assumed));
            let blocks = match bucket {
                Some(Target::Here(it)) => {
                    it.property("PublicAccessBlockConfiguration").is_none()
                        || wiring.flag(it, &["PublicAccessBlockConfiguration", "BlockPublicPolicy"]) == Some(true)
                }
                _ => false,
            };
            let message = if blocks { format!("{message}, and its bucket refuses public policies") } else { message };
            let help = "name who is meant, or add a condition such as `aws:PrincipalOrgID` or `aws:SourceArn`";
            findings.add(item.path.join(key), message).set(help, SOURCE);
        }
    }
}

/// Whether anybody can meet a condition: it asks for no more than TLS or what is said of the resource itself, or for an
/// ARN of any account and any name.
fn keeps_nobody_out(condition: &Value) -> bool {
    let Some(operators) = condition.as_object() else { return false };
    operators.iter().all(|(operator, keys)| {
        let is_like = operator.contains("Like") || operator.contains("Arn") || operator == "IpAddress";
        keys.as_object().is_some_and(|keys| {
            keys.iter().all(|(key, value)| match key.to_ascii_lowercase().as_str() {
                "aws:securetransport" | "aws:resourceaccount" | "s3:tlsversion" => true,
                "aws:sourcearn" | "aws:principalarn" => is_like && texts(value).is_some_and(|it| it.contains(&true)),
                "aws:sourceip" => is_like && texts(value).is_some_and(|it| it.contains(&true)),
                _ => false,
            })
        })
    })
}

/// Of each of the texts, whether it is one that anybody has. `None` where one is not known.
fn texts(value: &Value) -> Option<Vec<bool>> {
    let items = value.as_array().map_or_else(|| vec![value], |it| it.iter().collect());
    items.into_iter().map(|it| it.as_str().map(is_anybodys)).collect()
}

/// `*`, every address, and ARNs of any account and any name: `arn:aws:s3:::*`.
fn is_anybodys(text: &str) -> bool {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    match parts.as_slice() {
        ["arn", _, _, _, account, resource] => matches!(*account, "" | "*") && resource.starts_with('*'),
        _ => matches!(text, "*" | "0.0.0.0/0" | "::/0"),
    }
}
