//! What watches over an account: trail, configuration, detectors, and where their findings go.
//!
//! These services run where the data is, each once an account and Region: the lake creates one, adopts the one that is
//! there, or does without. The logs go to the security account's archive and the findings to its event bus, both by
//! their deterministic names, so that the security account's stack stands first and no value crosses accounts.
//!
//! Both stacks are built of the same parts: the security account watches over itself in the same way.

pub(crate) mod detectors;
pub(crate) mod findings;
mod macie;
pub(crate) mod recorder;
pub(crate) mod trail;

use lakewright_iam::arn;
use lakewright_stack::Stack;
use lakewright_template::aws;

use self::trail::Whose;
use super::monitoring::Alerts;
use crate::config::DataLake;
use crate::names;

/// Adds the auditing of the prod account.
pub(crate) fn add(stack: &mut Stack, lake: &DataLake, alerts: &Alerts) {
    let services = lake.auditing.prod;
    if services.trail.is_created() {
        // By its alias: a key's ARN is not known before there is a key.
        let key = arn::of("kms", aws::region(), lake.accounts.security.as_str(), names::key_alias(lake, "archive"));
        trail::add(stack, lake, Whose::Account, &key, names::trail_archive_bucket(lake), trail::data_events(lake));
    }
    if services.config.is_created() {
        recorder::add(stack, services, names::config_archive_bucket(lake));
    }
    if services.config.is_there() && lake.auditing.aggregator {
        recorder::authorize(stack, lake.accounts.security.as_str());
    }
    let detectors = detectors::add(stack, lake, services);
    macie::add(stack, lake, alerts, detectors.macie.as_ref());
    findings::send(stack, lake);
}
