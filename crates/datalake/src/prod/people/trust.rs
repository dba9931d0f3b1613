//! Who may take the role of a job.

use lakewright_iam::{Condition, Policy, Principal, TrustStatement, action, arn, key};
use lakewright_template::{Uncheck, aws};

use super::CLEARANCE;
use super::clearance::up_to;
use crate::config::{Clearance, DataLake};
use crate::names;

/// Trust in the lake's people of a job: in those that the SAML provider vouches for where there is one, in those who
/// come by the job's permission set where there is Identity Center, else in the account's users. The account's root
/// delegates: a session or a user also needs the rights that the permission set or the groups give.
pub(super) fn people(lake: &DataLake, job: &str) -> Policy<TrustStatement> {
    let statement = match (&lake.access.saml_provider, &lake.access.identity_center) {
        (Some(provider), _) => {
            let actions = [action::sts::ASSUME_ROLE_WITH_SAML, action::sts::TAG_SESSION];
            TrustStatement::allow(Principal::federated(provider.clone().unchecked()), actions)
                .when(Condition::string_equals(key::sts::SAML_AUD, sign_in(provider)))
                .when(Condition::string_equals(key::request_tag(CLEARANCE), up_to(Clearance::Secret)).if_exists())
        }
        (None, identity_center) => {
            let actions = [action::sts::ASSUME_ROLE, action::sts::TAG_SESSION];
            let trusted = TrustStatement::allow(Principal::account_root(aws::account_id()), actions);
            let trusted = match identity_center {
                Some(_) => by_permission_set(lake, job, trusted),
                None => with_mfa(lake, trusted),
            };
            of_organization(lake, trusted)
        }
    };
    Policy::new().statement(statement)
}

/// The same trust, in sessions of a job's permission set. Identity Center makes a role of it in each account, whose name
/// ends with what nobody can know before. Its path names the Region of Identity Center, except for us-east-1.
pub(crate) fn by_permission_set(lake: &DataLake, job: &str, statement: TrustStatement) -> TrustStatement {
    let role = |region: &str| {
        let set = names::permission_set(lake, job);
        arn::role(format!("aws-reserved/sso.amazonaws.com/{region}AWSReservedSSO_{set}_*"))
    };
    statement.when(Condition::arn_like(key::PRINCIPAL_ARN, vec![role(""), role("*/")]))
}

/// The same trust, in users who showed a second factor. Not the `IfExists` form: long-term keys come without the key.
pub(crate) fn with_mfa(lake: &DataLake, statement: TrustStatement) -> TrustStatement {
    match lake.access.require_mfa {
        true => statement.when(Condition::bool(key::MULTI_FACTOR_AUTH_PRESENT, true)),
        false => statement,
    }
}

/// The same trust, in the lake's organization where one was given.
pub(crate) fn of_organization(lake: &DataLake, statement: TrustStatement) -> TrustStatement {
    match &lake.organization {
        Some(organization) => statement.when(Condition::string_equals(key::PRINCIPAL_ORG_ID, organization)),
        None => statement,
    }
}

/// Where assertions are sent to sign in: each partition has its own address.
fn sign_in(provider: &str) -> &'static str {
    match provider.split(':').nth(1) {
        Some("aws-cn") => "https://signin.amazonaws.cn/saml",
        Some("aws-us-gov") => "https://signin.amazonaws-us-gov.com/saml",
        _ => "https://signin.aws.amazon.com/saml",
    }
}
