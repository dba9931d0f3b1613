//! Malware protection: GuardDuty scans what arrives in a zone and tags it; nothing is read before.

use lakewright_iam::{Condition, Policy, Principal, Statement, TrustStatement, action, arn, key};
use lakewright_resources::{events, guardduty, iam};
use lakewright_stack::Scope;
use lakewright_template::{Object, Value};

use super::monitoring::Alerts;
use super::zone::{SCAN_PROBE, ZoneParts};
use crate::config::DataLake;
use crate::names;

/// Adds the plan and its role, where the zone asks for it.
pub(crate) fn add(scope: &mut Scope<'_>, lake: &DataLake, alerts: &Alerts, zone: &ZoneParts<'_>) {
    use guardduty::malware_protection_plan::{CFNActions, CFNProtectedResource, CFNTagging, S3Bucket, Status};

    if !zone.zone.malware_protection {
        return;
    }
    let trust = Policy::new().statement(
        TrustStatement::allow(
            Principal::service("malware-protection-plan.guardduty.amazonaws.com"),
            action::sts::ASSUME_ROLE,
        )
        .when(Condition::own_account()),
    );
    let role = iam::Role::new(trust)
        .role_name(names::scan_role(lake, zone.zone))
        .path(names::service_role_path(lake))
        .policies([iam::role::Policy::new("scan", policy(zone))]);
    let role = scope.add("ScanRole", role);
    let bucket = S3Bucket::new().bucket_name(zone.bucket.bucket_name());
    let plan = guardduty::MalwareProtectionPlan::new(role.arn(), CFNProtectedResource::new(bucket))
        .actions(CFNActions::new().tagging(CFNTagging::new().status(Status::ENABLED)));
    scope.add("ScanPlan", plan);
    let target = events::rule::Target::new("alerts", alerts.topic.topic_arn());
    scope.add("NotCleanRule", events::Rule::new().event_pattern(not_clean(lake, zone)).targets([target]));
}

/// The scan results after which an object stays unread: somebody has to look.
fn not_clean(lake: &DataLake, zone: &ZoneParts<'_>) -> Object {
    let only = |value: Value| Value::Array(vec![value]);
    let bucket = Object::of("bucketName", only(names::zone_bucket(lake, zone.zone).into()));
    let status = Object::of("anything-but", "NO_THREATS_FOUND");
    Object::of("source", only("aws.guardduty".into()))
        .with("detail-type", only("GuardDuty Malware Protection Object Scan Result".into()))
        .with(
            "detail",
            Object::of("s3ObjectDetails", bucket)
                .with("scanResultDetails", Object::of("scanResultStatus", only(status.into()))),
        )
}

/// Source: Amazon GuardDuty User Guide, "Create or update IAM role policy" of Malware Protection for S3.
fn policy(zone: &ZoneParts<'_>) -> Policy {
    use action::{events, kms, s3};

    let rule = arn::events_rule("DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*");
    Policy::new()
        .statement(
            Statement::allow([events::DELETE_RULE, events::PUT_RULE, events::PUT_TARGETS, events::REMOVE_TARGETS])
                .on(&rule)
                .when(Condition::string_equals(
                    key::events::MANAGED_BY,
                    "malware-protection-plan.guardduty.amazonaws.com",
                )),
        )
        .statement(Statement::allow([events::DESCRIBE_RULE, events::LIST_TARGETS_BY_RULE]).on(rule))
        .statement(
            Statement::allow([
                s3::GET_OBJECT_TAGGING,
                s3::GET_OBJECT_VERSION_TAGGING,
                s3::PUT_OBJECT_TAGGING,
                s3::PUT_OBJECT_VERSION_TAGGING,
                s3::GET_OBJECT,
                s3::GET_OBJECT_VERSION,
            ])
            .on(arn::under(zone.bucket.arn(), "*")),
        )
        .statement(
            Statement::allow([s3::GET_BUCKET_NOTIFICATION, s3::PUT_BUCKET_NOTIFICATION, s3::LIST_BUCKET])
                .on(zone.bucket.arn()),
        )
        .statement(Statement::allow(s3::PUT_OBJECT).on(arn::under(zone.bucket.arn(), SCAN_PROBE)))
        .statement(
            Statement::allow([kms::DECRYPT, kms::GENERATE_DATA_KEY])
                .on(zone.key.arn())
                .when(Condition::string_like(key::kms::VIA_SERVICE, "s3.*")),
        )
}
