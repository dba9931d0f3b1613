//! Who may take the role of a job.

use lakewright_iam::{Condition, Policy, Principal, TrustStatement, action, key};
use lakewright_template::{Uncheck, aws};

use super::CLEARANCE;
use super::clearance::up_to;
use crate::config::{Clearance, DataLake};

/// Trust in the lake's people: in those that the SAML provider vouches for where there is one, else in the account's
/// users. The account's root delegates: a user also needs the rights that the groups give.
pub(super) fn people(lake: &DataLake) -> Policy<TrustStatement> {
    let statement = match &lake.access.saml_provider {
        Some(provider) => {
            let actions = [action::sts::ASSUME_ROLE_WITH_SAML, action::sts::TAG_SESSION];
            TrustStatement::allow(Principal::federated(provider.clone().unchecked()), actions)
                .when(Condition::string_equals(key::sts::SAML_AUD, sign_in(provider)))
                .when(Condition::string_equals(key::request_tag(CLEARANCE), up_to(Clearance::Secret)).if_exists())
        }
        None => {
            let actions = [action::sts::ASSUME_ROLE, action::sts::TAG_SESSION];
            let trusted = TrustStatement::allow(Principal::account_root(aws::account_id()), actions);
            of_organization(lake, with_mfa(lake, trusted))
        }
    };
    Policy::new().statement(statement)
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
