//! One zone: its key, its bucket, and the policy that says who may write to it, read from it and retag in it.

use lakewright_iam::{AnyPrincipal, Condition, ForAnyValue, Policy, ResourceStatement, ThisKey, action, arn, key};
use lakewright_resources::{Handle, kms, s3, sqs};
use lakewright_stack::Scope;
use lakewright_template::{Expr, aws, kinds};

use super::access_logs::AccessLogs;
use super::delivery::Delivery;
use super::people;
use crate::buckets::{deny_outsiders, deny_plain_http, encrypted_with, lifecycle, private_bucket};
use crate::config::{Clearance, DataLake, Zone};
use crate::keys::customer_key;
use crate::names;

/// The tag that says how sensitive an object is.
pub(crate) const CLASSIFICATION: &str = "dataclassification";

/// A zone as other parts of the stack see it.
#[derive(Clone, Debug)]
pub(crate) struct ZoneParts<'a> {
    pub(crate) zone: &'a Zone,
    pub(crate) key: Handle<kms::Key>,
    pub(crate) bucket: Handle<s3::Bucket>,
    /// The queue that tells its crawler of new objects.
    pub(crate) crawler_queue: Option<Handle<sqs::Queue>>,
}

/// Tags what is added to a scope from here on as a zone's.
pub(crate) fn tag(scope: &mut Scope<'_>, zone: &Zone) {
    scope.tag("zone", zone.name.clone());
    scope.tag(CLASSIFICATION, zone.classification.name());
}

/// The key of a zone, for its objects and for the messages about them.
pub(crate) fn add_key(scope: &mut Scope<'_>, lake: &DataLake, zone: &Zone) -> Handle<kms::Key> {
    let bucket = arn::s3_bucket(names::zone_bucket(lake, zone));
    let description = format!("Objects of the zone {} and messages about them", zone.name);
    let mut services = Delivery::of(lake, zone).key_statements(lake, zone, bucket);
    services.extend(lake.auditing.prod.macie.is_there().then(macie_decrypts));
    customer_key(scope, names::zone_key_alias(lake, zone), description, services)
}

/// The role by which Macie looks at objects; AWS gives it its name.
const MACIE_ROLE: &str = "aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie";

/// Macie reads nothing under a key whose policy does not let it. Its role is no principal: it may not be there yet.
fn macie_decrypts() -> ResourceStatement {
    ResourceStatement::allow(AnyPrincipal::because("Macie"), action::kms::DECRYPT)
        .on(ThisKey)
        .when(Condition::arn_equals(key::PRINCIPAL_ARN, arn::role(MACIE_ROLE)))
        .when(Condition::string_equals(key::kms::CALLER_ACCOUNT, aws::account_id()))
}

/// The bucket of a zone and its policy. What the bucket notifies must allow it before it is made.
pub(crate) fn add_bucket(
    scope: &mut Scope<'_>,
    lake: &DataLake,
    zone: &Zone,
    key: &Handle<kms::Key>,
    access_logs: &AccessLogs,
    configure: impl FnOnce(s3::Bucket) -> s3::Bucket,
) -> Handle<s3::Bucket> {
    use s3::bucket::*;

    let mut rule = lifecycle("objects", zone.noncurrent_expire_after, zone.expire_after);
    if let Some(days) = zone.to_infrequent_access_after {
        rule = rule.transitions([Transition::new(TransitionStorageClass::STANDARD_IA).transition_in_days(days.0)]);
    }
    let bucket = private_bucket(names::zone_bucket(lake, zone))
        .bucket_encryption(encrypted_with(key))
        .lifecycle_configuration(LifecycleConfiguration::new([rule]));
    let bucket = access_logs.log(bucket, &zone.name);
    let bucket = scope.add("Bucket", configure(bucket));
    scope.add("BucketPolicy", s3::BucketPolicy::new(bucket.bucket_name(), bucket_policy(lake, zone, key, &bucket)));
    bucket
}

fn bucket_policy(
    lake: &DataLake,
    zone: &Zone,
    key: &Handle<kms::Key>,
    bucket: &Handle<s3::Bucket>,
) -> Policy<ResourceStatement> {
    let objects = arn::under(bucket.arn(), "*");
    let algorithm = key::s3::X_AMZ_SERVER_SIDE_ENCRYPTION;
    let other_key = key::s3::X_AMZ_SERVER_SIDE_ENCRYPTION_AWS_KMS_KEY_ID;
    let deny_put = |reason| ResourceStatement::deny(AnyPrincipal::because(reason), action::s3::PUT_OBJECT).on(&objects);
    // Who names nothing gets the bucket's own encryption. In a Deny a negated operator holds for a missing key, with
    // `IfExists` and without: so the key has to be there.
    let mut policy = Policy::new()
        .statement(deny_plain_http(bucket))
        .statement(
            deny_put("KMS only")
                .when(Condition::string_not_equals(&algorithm, "aws:kms"))
                .when(Condition::null(algorithm, false)),
        )
        .statement(
            deny_put("zone key only")
                .when(Condition::arn_not_equals(&other_key, key.arn()))
                .when(Condition::null(other_key, false)),
        )
        .statement(tags_stay(lake, zone, bucket));
    if is_entry(lake, zone) {
        policy = policy.statement(uploads_are_tagged(zone, bucket));
    }
    if zone.malware_protection {
        policy = policy
            .statement(only_scanned_is_read(lake, zone, bucket))
            .statement(only_the_scanner_says(lake, zone, bucket));
    }
    policy.with(deny_outsiders(lake, bucket))
}

/// Whether nothing of the lake writes to a zone, so that people and their systems do.
pub(crate) fn is_entry(lake: &DataLake, zone: &Zone) -> bool {
    lake.hops_into(zone).is_empty()
}

/// Whoever writes tags says who may read. In a zone of the pipeline only those do who must; where people upload, a new
/// object gets its tag from them, and a tag that is there stays.
fn tags_stay(lake: &DataLake, zone: &Zone, bucket: &Handle<s3::Bucket>) -> ResourceStatement {
    let deny = ResourceStatement::deny(
        AnyPrincipal::because("tags stay"),
        [
            action::s3::DELETE_OBJECT_TAGGING,
            action::s3::DELETE_OBJECT_VERSION_TAGGING,
            action::s3::PUT_OBJECT_TAGGING,
            action::s3::PUT_OBJECT_VERSION_TAGGING,
        ],
    )
    .on(arn::under(bucket.arn(), "*"))
    .when(Condition::arn_not_like(key::PRINCIPAL_ARN, writers_of_tags(lake, zone)));
    if is_entry(lake, zone) {
        deny.when(Condition::null(key::existing_object_tag(CLASSIFICATION), false))
    } else {
        deny
    }
}

/// The tag by which GuardDuty says what it found.
const SCAN_STATUS: &str = "GuardDutyMalwareScanStatus";

/// Nobody but the scanner says what it found.
fn only_the_scanner_says(lake: &DataLake, zone: &Zone, bucket: &Handle<s3::Bucket>) -> ResourceStatement {
    ResourceStatement::deny(
        AnyPrincipal::because("scanner says"),
        [action::s3::PUT_OBJECT, action::s3::PUT_OBJECT_TAGGING, action::s3::PUT_OBJECT_VERSION_TAGGING],
    )
    .on(arn::under(bucket.arn(), "*"))
    .when(ForAnyValue::string_equals(key::s3::REQUEST_OBJECT_TAG_KEYS, SCAN_STATUS))
    .when(Condition::arn_not_like(key::PRINCIPAL_ARN, [service_role(lake, &names::scan_role(lake, zone))]))
}

fn uploads_are_tagged(zone: &Zone, bucket: &Handle<s3::Bucket>) -> ResourceStatement {
    let reason = "tagged uploads";
    let deny = ResourceStatement::deny(AnyPrincipal::because(reason), action::s3::PUT_OBJECT);
    let deny = if zone.malware_protection {
        deny.on_all_but(arn::under(bucket.arn(), SCAN_PROBE), "GuardDuty tests with it")
    } else {
        deny.on(arn::under(bucket.arn(), "*"))
    };
    deny.when(Condition::string_not_equals(
        key::request_object_tag(CLASSIFICATION),
        Clearance::ALL.map(Clearance::name),
    ))
}

/// The object by which GuardDuty tests that it may write tags.
pub(crate) const SCAN_PROBE: &str = "malware-protection-resource-validation-object";

/// Nobody but the scanner reads what has not been scanned, or was found to be bad.
fn only_scanned_is_read(lake: &DataLake, zone: &Zone, bucket: &Handle<s3::Bucket>) -> ResourceStatement {
    ResourceStatement::deny(
        AnyPrincipal::because("scanned only"),
        [action::s3::GET_OBJECT, action::s3::GET_OBJECT_VERSION],
    )
    .on(arn::under(bucket.arn(), "*"))
    .when(Condition::string_not_equals(key::existing_object_tag(SCAN_STATUS), "NO_THREATS_FOUND"))
    .when(Condition::arn_not_like(
        key::PRINCIPAL_ARN,
        [service_role(lake, &names::scan_role(lake, zone)), arn::role(MACIE_ROLE)],
    ))
}

/// Those who write tags in a zone: the functions that write to it, the steward, and the scanner.
fn writers_of_tags(lake: &DataLake, zone: &Zone) -> Vec<Expr<kinds::Arn>> {
    let functions = lake.hops_into(zone);
    let mut writers: Vec<_> =
        functions.iter().map(|hop| service_role(lake, &names::function_role(lake, hop))).collect();
    writers.push(people::steward_role_arn(lake));
    if zone.malware_protection {
        writers.push(service_role(lake, &names::scan_role(lake, zone)));
    }
    writers
}

/// The ARN of a role of the lake's own services, by its deterministic name.
pub(crate) fn service_role(lake: &DataLake, name: &str) -> Expr<kinds::Arn> {
    arn::role(format!("{}{name}", names::service_role_path(lake).trim_start_matches('/')))
}
