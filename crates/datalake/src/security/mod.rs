//! The stack of the security account: the archive of logs, the findings of both accounts, the way in for auditors, and
//! for everybody where people come by IAM Identity Center.
//!
//! It stands before the prod account's stack and knows nothing of it but its account and its names: every principal of
//! the prod account is its root, or a service that acts for it.

mod alerts;
mod archive;
mod entry;
mod identity;

use lakewright_resources::{ResourceExt, config};
use lakewright_stack::Stack;
use lakewright_template::aws;

use self::archive::Archive;
use crate::config::{DataLake, Services};
use crate::names;
use crate::prod::auditing::{detectors, recorder, trail};

/// The stack.
pub(crate) fn stack(lake: &DataLake) -> Stack {
    let account = crate::built::account(lake, &lake.accounts.security);
    let mut stack = Stack::new("security", account).stack_name(names::security_stack(lake)).description(format!(
        "Data lake {}: archive, findings and auditing in the security account",
        names::base(lake)
    ));
    crate::built::tag(&mut stack, lake);

    let services = lake.auditing.security;
    if let Some(archive) = archive::add(&mut stack, lake) {
        record_itself(&mut stack, lake, &archive);
    }
    if lake.auditing.aggregator {
        add_aggregator(&mut stack, lake);
    }
    detectors::add(&mut stack, lake, services);
    alerts::add(&mut stack, lake);
    entry::add(&mut stack, lake);
    identity::add(&mut stack, lake);
    stack
}

/// The security account's own trail and recorder. CloudTrail and Config look whether they may write before they are made.
fn record_itself(stack: &mut Stack, lake: &DataLake, archive: &Archive) {
    let services = lake.auditing.security;
    if let (true, Some((bucket, policy))) = (services.trail.is_created(), &archive.trail) {
        let trail = trail::add(stack, lake, archive.key(), bucket.bucket_name(), std::iter::empty());
        stack.edit(&trail, |it| it.depends_on(policy));
    }
    if let (true, Some((bucket, policy))) = (services.config.is_created(), &archive.config) {
        let channel = recorder::add(stack, services, bucket.bucket_name());
        stack.edit(&channel, |it| it.depends_on(policy));
    }
}

/// Config's view of those of the two accounts that record, in this Region.
fn add_aggregator(stack: &mut Stack, lake: &DataLake) {
    use config::configuration_aggregator::AccountAggregationSource;

    let recorded = |services: &Services| services.config.is_there();
    let accounts = [(&lake.accounts.prod, &lake.auditing.prod), (&lake.accounts.security, &lake.auditing.security)];
    let accounts: Vec<&str> =
        accounts.into_iter().filter(|(_, services)| recorded(services)).map(|(account, _)| account.as_str()).collect();
    if accounts.is_empty() {
        return;
    }
    let source = AccountAggregationSource::new(accounts).aws_regions([aws::region()]);
    let aggregator = config::ConfigurationAggregator::new()
        .configuration_aggregator_name(names::base(lake))
        .account_aggregation_sources([source]);
    stack.add("Aggregator", aggregator);
}
