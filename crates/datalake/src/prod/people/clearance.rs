//! Clearance: which objects a session reads, whatever its role allows.
//!
//! The form is closed: a session without a clearance, with an unknown one, an object without a classification, with an
//! unknown one, all are denied, since a key that a request lacks makes a negated operator true. Whoever may read one
//! level may read those before it.

use lakewright_iam::{Actions, AnyAction, Condition, ForAllValues, IntoActions, Policy, Statement, action, arn, key};
use lakewright_template::{Expr, kinds::Arn};

use super::CLEARANCE;
use crate::config::Clearance;
use crate::prod::zone::{CLASSIFICATION, ZoneParts};

/// The Denies over some zones.
pub(super) fn denials(zones: &[&ZoneParts<'_>]) -> Policy {
    let held = key::principal_tag(CLEARANCE);
    let objects: Vec<Expr<Arn>> = zones.iter().map(|it| arn::under(it.bucket.arn(), "*")).collect();
    let deny = |sid: String| Statement::deny(reading()).on(objects.clone()).sid(sid);
    let levels = Clearance::ALL.into_iter().map(|level| {
        deny(format!("Above{}", lakewright_template::LogicalId::pascal(level.name())))
            .when(Condition::string_equals(&held, level.name()))
            .when(Condition::string_not_equals(key::existing_object_tag(CLASSIFICATION), up_to(level)))
    });
    let none = deny("NoClearance".into()).when(Condition::string_not_equals(&held, up_to(Clearance::Secret)));
    Policy::new().with(levels).statement(none)
}

/// The session of a role may be tagged with this clearance or one before it, and with nothing else. The tag must be
/// there: a positive operator is false where the key is absent.
pub(crate) fn may_tag(role: Expr<Arn>, level: Clearance) -> Statement {
    Statement::allow(action::sts::TAG_SESSION)
        .on(role)
        .when(Condition::string_equals(key::request_tag(CLEARANCE), up_to(level)))
        .when(ForAllValues::string_equals(key::TAG_KEYS, CLEARANCE))
}

/// A level and all before it, by name.
pub(super) fn up_to(level: Clearance) -> Vec<&'static str> {
    Clearance::ALL.into_iter().filter(|it| *it <= level).map(Clearance::name).collect()
}

/// Every action that reads an object's data and tells the policy its tags. What reads without telling them (torrents,
/// replication) nobody is allowed.
fn reading() -> Actions {
    let exact = [action::s3::GET_OBJECT, action::s3::GET_OBJECT_VERSION];
    let matching = |pattern| AnyAction::matching(action::s3::SERVICE, pattern, "of the object and of its versions");
    (exact, matching("GetObject*Attributes"), matching("*Annotation*")).into_actions()
}
