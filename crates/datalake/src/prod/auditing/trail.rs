//! The trail: who did what in the account, in every Region, and who read or wrote which object of the zones.

use lakewright_iam::arn;
use lakewright_resources::{Handle, cloudtrail, kinds};
use lakewright_stack::{Output, Stack};
use lakewright_template::{Expr, Is};

use crate::config::DataLake;
use crate::names;

/// Adds a trail that writes to an archive. Data events are those of `buckets` alone: of the archive itself, each
/// delivery would be an event to deliver.
pub(crate) fn add(
    stack: &mut Stack,
    lake: &DataLake,
    key: impl Is<kinds::KmsKey>,
    archive: impl Is<kinds::S3BucketName>,
    buckets: impl Iterator<Item = String>,
) -> Handle<cloudtrail::Trail> {
    use cloudtrail::trail::{AdvancedEventSelector, AdvancedFieldSelector};

    let is = |field: &'static str, value: &'static str| AdvancedFieldSelector::new(field).equals([value]);
    let mut selectors = vec![AdvancedEventSelector::new([is("eventCategory", "Management")])];
    let objects: Vec<Expr<kinds::Arn>> = buckets.map(|it| arn::under(arn::s3_bucket(it), "")).collect();
    if !objects.is_empty() {
        selectors.push(AdvancedEventSelector::new([
            is("eventCategory", "Data"),
            is("resources.type", "AWS::S3::Object"),
            AdvancedFieldSelector::new("resources.ARN").starts_with(objects),
        ]));
    }
    let trail = cloudtrail::Trail::new(archive, true)
        .trail_name(names::trail(lake))
        .kms_key_id(key)
        .is_multi_region_trail(true)
        .include_global_service_events(true)
        .enable_log_file_validation(true)
        .advanced_event_selectors(selectors);
    let trail = stack.add("Trail", trail);
    stack.output("TrailArn", Output::new(trail.arn()).description("Trail of this account"));
    trail
}
