//! What watches over the prod account.
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

mod stacks;

use lakewright_datalake::config::{DataLake, Services, Singleton};
use serde_json::json;
use stacks::*;

const TYPES: [&str; 7] = [
    "AWS::CloudTrail::Trail",
    "AWS::Config::ConfigurationRecorder",
    "AWS::Config::DeliveryChannel",
    "AWS::GuardDuty::Detector",
    "AWS::SecurityHub::Hub",
    "AWS::Macie::Session",
    "AWS::AccessAnalyzer::Analyzer",
];

/// Without an aggregator where nothing is recorded, which `check` asks for.
fn with(services: Services) -> DataLake {
    lake().auditing(lake().auditing.prod(services).aggregator(services.config.is_there()))
}

#[test]
fn every_service_is_created_adopted_or_left_out() {
    type Set = fn(Services, Singleton) -> Services;
    let services: [(Set, &[&str]); 6] = [
        (Services::trail, &["AWS::CloudTrail::Trail"]),
        (
            Services::config,
            &["AWS::Config::ConfigurationRecorder", "AWS::Config::DeliveryChannel", "AWS::IAM::ServiceLinkedRole"],
        ),
        (Services::guardduty, &["AWS::GuardDuty::Detector"]),
        (Services::security_hub, &["AWS::SecurityHub::Hub"]),
        (Services::macie, &["AWS::Macie::Session"]),
        (Services::access_analyzer, &["AWS::AccessAnalyzer::Analyzer"]),
    ];
    for (set, own) in services {
        for (choice, count) in [(Singleton::Create, 1), (Singleton::Adopt, 0), (Singleton::Skip, 0)] {
            let template = prod(&with(set(Services::default(), choice)));
            for kind in own {
                assert_eq!(of_type(&template, kind).len(), count, "{kind} {choice:?}");
            }
            for kind in TYPES.iter().filter(|it| !own.contains(it)) {
                assert_eq!(of_type(&template, kind).len(), 1, "{kind} beside {own:?}");
            }
        }
    }
}

#[test]
fn the_trail_sees_every_region_and_the_objects_of_the_zones_alone() {
    let template = prod(&lake());
    let trail = resource(&template, "Trail");
    assert_eq!(trail["IsMultiRegionTrail"], true);
    assert_eq!(trail["EnableLogFileValidation"], true);
    assert_eq!(trail["S3BucketName"], "acme-prod-trail-archive-222222222222");
    assert_eq!(text(&trail["KMSKeyId"]), "arn:aws:kms:${AWS::Region}:222222222222:alias/acme-prod-archive");
    let selectors = list(&trail["AdvancedEventSelectors"]);
    assert_eq!(selectors.len(), 2);
    assert_eq!(selectors[0]["FieldSelectors"], json!([{"Equals": ["Management"], "Field": "eventCategory"}]));
    let objects = texts(&selectors[1]["FieldSelectors"][2]["StartsWith"]);
    let zones = ["drop", "raw", "refined", "curated"].map(|it| format!("arn:aws:s3:::acme-prod-{it}-111111111111/"));
    assert_eq!(objects, zones);
}

#[test]
fn recorder_and_delivery_channel_do_not_wait_for_each_other() {
    for template in [prod(&lake()), security(&lake())] {
        let resources = &template["Resources"];
        let waits = |id: &str| resources[id]["DependsOn"].to_string();
        assert!(!waits("Recorder").contains("DeliveryChannel"));
        assert!(!waits("DeliveryChannel").contains("Recorder"));
        let group = &resource(&template, "Recorder")["RecordingGroup"];
        assert_eq!(*group, json!({"AllSupported": true, "IncludeGlobalResourceTypes": true}));
    }
    let channel = &resource(&prod(&lake()), "DeliveryChannel")["S3BucketName"].clone();
    assert_eq!(channel, "acme-prod-config-archive-222222222222");
}

#[test]
fn the_security_account_may_aggregate_where_anything_is_recorded() {
    for (choice, count) in [(Singleton::Create, 1), (Singleton::Adopt, 1), (Singleton::Skip, 0)] {
        let template = prod(&with(Services::default().config(choice)));
        let authorizations = of_type(&template, "AWS::Config::AggregationAuthorization");
        assert_eq!(authorizations.len(), count, "{choice:?}");
        assert!(authorizations.iter().all(|(_, it)| it["AuthorizedAccountId"] == SECURITY));
    }
    let without = lake().auditing(lake().auditing.aggregator(false));
    assert_eq!(of_type(&prod(&without), "AWS::Config::AggregationAuthorization"), []);
    assert_eq!(of_type(&security(&without), "AWS::Config::ConfigurationAggregator"), []);
}

#[test]
fn guardduty_watches_what_is_done_in_s3() {
    let template = prod(&lake());
    let detector = resource(&template, "Detector");
    assert_eq!(detector["Features"], json!([{"Name": "S3_DATA_EVENTS", "Status": "ENABLED"}]));
}

#[test]
fn findings_of_the_services_that_are_there_go_to_the_security_account() {
    let bus = "arn:aws:events:${AWS::Region}:222222222222:event-bus/acme-prod-findings";
    let template = prod(&lake());
    let rule = resource(&template, "Findings");
    assert_eq!(
        texts(&rule["EventPattern"]["source"]),
        ["aws.guardduty", "aws.securityhub", "aws.macie", "aws.access-analyzer"]
    );
    assert_eq!(text(&rule["Targets"][0]["Arn"]), bus);
    assert_eq!(text(&rule["Targets"][0]["RoleArn"]), "${FindingRole.Arn}");
    assert_eq!(allowed(&template, "FindingRole", "events:PutEvents"), [bus]);
    assert_eq!(
        trust(&template, "FindingRole")[0]["Condition"]["StringEquals"]["aws:SourceAccount"],
        json!({"Ref": "AWS::AccountId"})
    );

    let less = prod(&with(Services::default().macie(Singleton::Skip).guardduty(Singleton::Adopt)));
    assert_eq!(
        texts(&resource(&less, "Findings")["EventPattern"]["source"]),
        ["aws.guardduty", "aws.securityhub", "aws.access-analyzer"]
    );

    let none = prod(&with(Services::all(Singleton::Skip)));
    assert!(resource(&none, "Findings").is_null() && resource(&none, "FindingRole").is_null());
}
