//! AWS Config: what every resource of the account looks like, and looked like.

use lakewright_iam::arn;
use lakewright_resources::{Handle, ResourceExt, config, iam, kinds};
use lakewright_stack::Stack;
use lakewright_template::{Is, Uncheck, aws, val};

use crate::config::Services;

/// Config's own role: one an account, by a name that AWS gives it.
const ROLE: &str = "aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig";

/// Adds the recorder of all resources, its role, and the channel to an archive.
///
/// Neither of recorder and channel waits for the other: each needs the other to work, and CloudFormation knows how.
/// The objects are encrypted as the archive's bucket says.
pub(crate) fn add(
    stack: &mut Stack,
    services: Services,
    archive: impl Is<kinds::S3BucketName>,
) -> Handle<config::DeliveryChannel> {
    let everything =
        config::configuration_recorder::RecordingGroup::new().all_supported(true).include_global_resource_types(true);
    let recorder = config::ConfigurationRecorder::new(arn::role(ROLE).unchecked());
    let mut recorder = recorder.recording_group(everything);
    if services.config_role.is_created() {
        let role = stack.add("ConfigRole", iam::ServiceLinkedRole::new().aws_service_name("config.amazonaws.com"));
        recorder = recorder.depends_on(&role);
    }
    stack.add("Recorder", recorder);
    stack.add("DeliveryChannel", config::DeliveryChannel::new(archive))
}

/// Lets an account's aggregator see what is recorded here.
pub(crate) fn authorize(stack: &mut Stack, account: &str) {
    let required = config::AggregationAuthorizationRequired {
        authorized_account_id: val(account),
        authorized_aws_region: aws::region().expr(),
    };
    stack.add("Aggregation", config::AggregationAuthorization::new(required));
}
