//! The trail: who did what in the account, in every Region, and who read or wrote which object of the zones.

use lakewright_iam::arn;
use lakewright_resources::cloudtrail::trail::{AdvancedEventSelector, AdvancedFieldSelector};
use lakewright_resources::{Handle, cloudtrail, kinds};
use lakewright_stack::{Output, Stack};
use lakewright_template::{Expr, Is, aws};

use crate::config::DataLake;
use crate::names;

/// Whose actions a trail records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// Those in the account of its stack.
    Account,
    /// Those in every account of the organization, of which its stack's account is the delegated administrator.
    Organization,
}

/// Adds a trail that writes to an archive.
pub(crate) fn add(
    stack: &mut Stack,
    lake: &DataLake,
    whose: Whose,
    key: impl Is<kinds::KmsKey>,
    archive: impl Is<kinds::S3BucketName>,
    data_events: Vec<AdvancedEventSelector>,
) -> Handle<cloudtrail::Trail> {
    let mut selectors = vec![AdvancedEventSelector::new([is("eventCategory", "Management")])];
    selectors.extend(data_events);
    let trail = cloudtrail::Trail::new(archive, true)
        .kms_key_id(key)
        .is_multi_region_trail(true)
        .include_global_service_events(true)
        .enable_log_file_validation(true)
        .advanced_event_selectors(selectors);
    let (trail, what) = match whose {
        Whose::Account => (trail.trail_name(names::trail(lake)), "Trail of this account"),
        Whose::Organization => {
            let trail = trail.trail_name(names::organization_trail(lake)).is_organization_trail(true);
            (trail, "Trail of the organization")
        }
    };
    let trail = stack.add("Trail", trail);
    stack.output("TrailArn", Output::new(trail.arn()).description(what));
    trail
}

/// The data events of the lake: those of its own resources alone, each by its ARN. Of the archive itself, each delivery
/// would be an event to deliver.
pub(crate) fn data_events(lake: &DataLake) -> Vec<AdvancedEventSelector> {
    let of = |kind: &'static str, begins: Vec<Expr<kinds::Arn>>| {
        AdvancedEventSelector::new([
            is("eventCategory", "Data"),
            is("resources.type", kind),
            AdvancedFieldSelector::new("resources.ARN").starts_with(begins),
        ])
    };
    // The trail may be that of another account.
    let in_prod =
        |service: &'static str, resource| arn::of(service, aws::region(), lake.accounts.prod.as_str(), resource);
    let zones = lake.zones.iter().map(|zone| arn::under(arn::s3_bucket(names::zone_bucket(lake, zone)), ""));
    let mut selectors = vec![of("AWS::S3::Object", zones.collect())];
    let chosen = lake.auditing.data_events;
    if chosen.functions {
        let hops = lake.hops();
        let functions = hops.iter().map(|it| in_prod("lambda", format!("function:{}", names::function(lake, it))));
        selectors.push(of("AWS::Lambda::Function", functions.collect()));
    }
    if chosen.tables {
        let tables = in_prod("dynamodb", format!("table/{}", names::table_name_prefix(lake)));
        selectors.push(of("AWS::DynamoDB::Table", vec![tables]));
    }
    selectors
}

fn is(field: &'static str, value: &'static str) -> AdvancedFieldSelector {
    AdvancedFieldSelector::new(field).equals([value])
}
