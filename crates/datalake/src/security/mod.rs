//! The stack of the security account: the archive of logs, the findings of both accounts, the way in for auditors, and
//! for everybody where people come by IAM Identity Center.
//!
//! It stands before the prod account's stack and knows nothing of it but its account and its names: every principal of
//! the prod account is its root, or a service that acts for it.

mod alerts;
mod archive;
mod entry;
mod identity;

use lakewright_resources::{Handle, ResourceExt, config, securityhub};
use lakewright_stack::Stack;
use lakewright_template::aws;

use self::archive::Archive;
use crate::config::{DataLake, Linking, Services};
use crate::names;
use crate::prod::auditing::trail::{self, Whose};
use crate::prod::auditing::{detectors, recorder};

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
    let detectors = detectors::add(&mut stack, lake, services);
    add_finding_regions(&mut stack, lake, detectors.hub.as_ref());
    alerts::add(&mut stack, lake);
    entry::add(&mut stack, lake);
    identity::add(&mut stack, lake);
    stack
}

/// The security account's own trail, or that of the organization, and its recorder. CloudTrail and Config look whether they may
/// write before they are made.
fn record_itself(stack: &mut Stack, lake: &DataLake, archive: &Archive) {
    let services = lake.auditing.security;
    if let (true, Some((bucket, policy))) = (services.trail.is_created(), &archive.trail) {
        let whose = match lake.auditing.organization_trail {
            Some(_) => Whose::Organization,
            None => Whose::Account,
        };
        // One trail sees the data, since each copy of an event costs money.
        let data_events = match whose == Whose::Organization && !lake.auditing.prod.trail.is_created() {
            true => trail::data_events(lake),
            false => Vec::new(),
        };
        let trail = trail::add(stack, lake, whose, archive.key(), bucket.bucket_name(), data_events);
        stack.edit(&trail, |it| it.depends_on(policy));
    }
    if let (true, Some((bucket, policy))) = (services.config.is_created(), &archive.config) {
        let channel = recorder::add(stack, services, bucket.bucket_name());
        stack.edit(&channel, |it| it.depends_on(policy));
    }
}

/// Security Hub's view of other Regions, in this one.
fn add_finding_regions(stack: &mut Stack, lake: &DataLake, hub: Option<&Handle<securityhub::Hub>>) {
    use securityhub::finding_aggregator::RegionLinkingMode;

    let Some(linked) = &lake.auditing.finding_regions else { return };
    let mode = match linked.linking {
        Linking::All => RegionLinkingMode::ALL_REGIONS,
        Linking::AllExcept => RegionLinkingMode::ALL_REGIONS_EXCEPT_SPECIFIED,
        Linking::Only => RegionLinkingMode::SPECIFIED_REGIONS,
    };
    let mut aggregator = securityhub::FindingAggregator::new(mode);
    if !linked.regions.is_empty() {
        aggregator = aggregator.regions(linked.regions.clone());
    }
    if let Some(hub) = hub {
        aggregator = aggregator.depends_on(hub);
    }
    stack.add("FindingRegions", aggregator);
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
