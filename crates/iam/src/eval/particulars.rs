//! What services decide for themselves, whatever the policies say or leave out.

use super::request::Request;

/// How a service takes the policies of the caller where caller and resource are of one account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trust {
    /// They are enough.
    Always,
    /// They count where the policy of the resource allows the account.
    IfDelegated,
}

/// How the service of a request takes the policies of callers of the resource's account.
///
/// A key's policy and a role's trust have to allow; they hand the decision to the account by naming it. A request
/// without a trust policy is one that has none to ask, as `sts:GetSessionToken`.
/// Sources: <https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html>,
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>.
pub(crate) fn trust(request: &Request, has_resource_policy: bool) -> Trust {
    match request.service() {
        "kms" if resource_part(request).is_some_and(|it| starts_with(it, "key/")) => Trust::IfDelegated,
        "sts" if has_resource_policy => Trust::IfDelegated,
        _ => Trust::Always,
    }
}

/// The rule by which a request is allowed whatever the policies say.
///
/// Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html>.
pub(crate) fn always_allowed(request: &Request) -> Option<&'static str> {
    (request.action_in_lower_case() == "sts:getcalleridentity")
        .then_some("sts:GetCallerIdentity needs no permission and can not be denied")
}

const CHANGES_POLICY: [&str; 7] = [
    "iam:createpolicy",
    "iam:createpolicyversion",
    "iam:deletepolicy",
    "iam:deletepolicyversion",
    "iam:setdefaultpolicyversion",
    "iam:tagpolicy",
    "iam:untagpolicy",
];

const CHANGES_ROLE: [&str; 16] = [
    "iam:attachrolepolicy",
    "iam:createrole",
    "iam:createservicelinkedrole",
    "iam:deleterole",
    "iam:deleterolepermissionsboundary",
    "iam:deleterolepolicy",
    "iam:deleteservicelinkedrole",
    "iam:detachrolepolicy",
    "iam:passrole",
    "iam:putrolepermissionsboundary",
    "iam:putrolepolicy",
    "iam:tagrole",
    "iam:untagrole",
    "iam:updateassumerolepolicy",
    "iam:updaterole",
    "iam:updateroledescription",
];

const CHANGES_ALIAS: [&str; 3] = ["kms:createalias", "kms:deletealias", "kms:updatealias"];

/// The rule by which a request is not allowed whatever the policies say: what AWS manages, nobody else changes.
///
/// Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html>,
/// <https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html>,
/// <https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html>.
pub(crate) fn never_allowed(request: &Request) -> Option<&'static str> {
    let action = request.action_in_lower_case();
    let resource = resource_part(request)?;
    let account = request.resource().split(':').nth(4)?;
    if account == "aws" && starts_with(resource, "policy/") && CHANGES_POLICY.contains(&action) {
        Some("a policy that AWS manages can not be changed")
    } else if starts_with(resource, "role/aws-reserved/") && CHANGES_ROLE.contains(&action) {
        Some("a role that AWS reserved can not be changed or passed")
    } else if starts_with(resource, "alias/aws/") && CHANGES_ALIAS.contains(&action) {
        Some("an alias that AWS manages can not be changed")
    } else {
        None
    }
}

/// What stands behind the fifth colon of the resource's ARN.
fn resource_part(request: &Request) -> Option<&str> {
    request.resource().splitn(6, ':').nth(5)
}

fn starts_with(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len()).is_some_and(|it| it.eq_ignore_ascii_case(prefix))
}
