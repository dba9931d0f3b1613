//! What watches over the prod account.
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

mod stacks;

use lakewright_datalake::config::{
    AllowList, Criterion, DataEvents, DataLake, FilterAction, FindingFilter, Identifier, Macie, MacieJob, Services,
    Singleton, Words, Zones,
};
use serde_json::{Value, json};
use stacks::*;

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
            for kind in AUDITING_TYPES.iter().filter(|it| !own.contains(it)) {
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
fn the_trail_sees_the_lakes_functions_and_tables_by_choice() {
    let selectors = |events: DataEvents| {
        let template = prod(&lake().auditing(lake().auditing.data_events(events)));
        let selectors = list(&resource(&template, "Trail")["AdvancedEventSelectors"]).into_iter().skip(2).cloned();
        selectors.collect::<Vec<Value>>()
    };
    assert_eq!(selectors(DataEvents::default()), Vec::<Value>::new());
    let both = selectors(DataEvents::default().functions(true).tables(true));
    let of = |selector: &Value| {
        let fields = &selector["FieldSelectors"];
        assert_eq!(fields[0], json!({"Equals": ["Data"], "Field": "eventCategory"}));
        assert_eq!(fields[2]["Field"], "resources.ARN");
        (fields[1]["Equals"][0].as_str().unwrap().to_owned(), texts(&fields[2]["StartsWith"]))
    };
    let functions = ["drop", "raw", "refined", "curated"]
        .map(|it| format!("arn:aws:lambda:${{AWS::Region}}:111111111111:function:acme-prod-{it}"));
    assert_eq!(of(&both[0]), ("AWS::Lambda::Function".into(), functions.to_vec()));
    let tables = "arn:aws:dynamodb:${AWS::Region}:111111111111:table/acme-prod-";
    assert_eq!(of(&both[1]), ("AWS::DynamoDB::Table".into(), vec![tables.into()]));
    assert_eq!(both.len(), 2);
    assert_eq!(selectors(DataEvents::default().tables(true)).len(), 1);
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

/// Macie with a list, an identifier and a filter of each form.
fn told() -> Macie {
    let words = Words { bucket: "acme-words".into(), key: "people.txt".into() };
    let low = Criterion::of("severity.description").eq("Low");
    Macie::default()
        .allow_list(AllowList::regex("samples", "00+"))
        .allow_list(AllowList::words("people", words))
        .identifier(Identifier::new("badge", "B[0-9]{6}").keyword("badge").maximum_match_distance(20_u32))
        .filter(
            FindingFilter::new("low", low).criterion(Criterion::of("count").lt(3_u32)).action(FilterAction::Archive),
        )
}

#[test]
fn macie_leaves_out_looks_for_and_archives_what_it_is_told() {
    let with = |lake: &DataLake| prod(&lake.clone().auditing(lake.auditing.clone().macie(told())));
    let template = with(&lake());
    let pattern = resource(&template, "MacieAllowSamples");
    assert_eq!((&pattern["Name"], &pattern["Criteria"]), (&json!("acme-prod-samples"), &json!({"Regex": "00+"})));
    let file = &resource(&template, "MacieAllowPeople")["Criteria"]["S3WordsList"];
    assert_eq!(*file, json!({"BucketName": "acme-words", "ObjectKey": "people.txt"}));
    let badge = resource(&template, "MacieIdentifyBadge");
    assert_eq!((&badge["Regex"], &badge["Keywords"]), (&json!("B[0-9]{6}"), &json!(["badge"])));
    assert_eq!(badge["MaximumMatchDistance"], 20);
    let low = resource(&template, "MacieFilterLow");
    assert_eq!(low["Action"], "ARCHIVE");
    let criteria = json!({"Criterion": {"severity.description": {"eq": ["Low"]}, "count": {"lt": 3}}});
    assert_eq!(low["FindingCriteria"], criteria);
    // Nothing of Macie can be made before it is on.
    let waits = |template: &Value, id: &str| template["Resources"][id]["DependsOn"].clone();
    for id in ["MacieAllowSamples", "MacieAllowPeople", "MacieIdentifyBadge", "MacieFilterLow"] {
        assert_eq!(waits(&template, id), "Macie", "{id}");
        assert!(waits(&with(&services(&lake(), Singleton::Adopt)), id).is_null(), "{id}");
    }
    assert!(resource(&template, "MacieJob").is_null());
}

#[test]
fn a_job_of_macie_is_made_at_fixed_times_by_a_role_that_may_do_that_alone() {
    let job = |lake: DataLake, macie: Macie| {
        let template = prod(&lake.clone().auditing(lake.auditing.macie(macie.job(MacieJob::default()))));
        let schedule = resource(&template, "MacieJob").clone();
        (template, schedule)
    };
    let (template, schedule) = job(lake(), told());
    assert_eq!(schedule["ScheduleExpression"], "cron(0 4 ? * SUN *)");
    let target = &schedule["Target"];
    assert_eq!(text(&target["Arn"]), "arn:aws:scheduler:::aws-sdk:macie2:createClassificationJob");
    assert_eq!(text(&target["RoleArn"]), "${MacieJobRole.Arn}");

    let input = &target["Input"]["Fn::Sub"];
    let request: Value = serde_json::from_str(input[0].as_str().unwrap()).unwrap();
    let once = "acme-prod-macie-job <aws.scheduler.scheduled-time>";
    assert_eq!((&request["Name"], &request["ClientToken"]), (&json!(once), &json!(once)));
    assert_eq!((&request["JobType"], &request["SamplingPercentage"]), (&json!("ONE_TIME"), &json!(100)));
    let buckets = &request["S3JobDefinition"]["BucketDefinitions"];
    let zones = ["drop", "raw", "refined", "curated"].map(|it| format!("acme-prod-{it}-111111111111"));
    assert_eq!(*buckets, json!([{"AccountId": "${AWS::AccountId}", "Buckets": zones}]));
    let ids = |key: &str| {
        let variable = request[key][0].as_str().unwrap().trim_start_matches("${").trim_end_matches('}').to_owned();
        input[1][&variable]["Fn::Join"].clone()
    };
    assert_eq!(ids("AllowListIds"), json!(["\",\"", [{"Ref": "MacieAllowSamples"}, {"Ref": "MacieAllowPeople"}]]));
    assert_eq!(ids("CustomDataIdentifierIds"), json!(["\",\"", [{"Ref": "MacieIdentifyBadge"}]]));

    let own = statements(&template, "MacieJobRole");
    assert_eq!(own.len(), 1);
    let jobs = ["arn:aws:macie2:${AWS::Region}:${AWS::AccountId}:classification-job/*"];
    assert_eq!(allowed(&template, "MacieJobRole", "macie2:CreateClassificationJob"), jobs);
    assert_eq!(own[0]["Action"], "macie2:CreateClassificationJob");
    let trust = trust(&template, "MacieJobRole");
    assert_eq!(trust[0]["Principal"], json!({"Service": "scheduler.amazonaws.com"}));
    assert_eq!(trust[0]["Condition"]["StringEquals"]["aws:SourceAccount"], json!({"Ref": "AWS::AccountId"}));
    let group = "arn:aws:scheduler:${AWS::Region}:${AWS::AccountId}:schedule-group/acme-prod-macie-job";
    assert_eq!(texts(&trust[0]["Condition"]["ArnLike"]["aws:SourceArn"]), [group]);
    assert_eq!(resource(&template, "MacieJobGroup")["Name"], "acme-prod-macie-job");
    let alarm = resource(&template, "MacieJobAlarm");
    assert_eq!(alarm["MetricName"], "InvocationDroppedCount");
    assert_eq!(alarm["Dimensions"], json!([{"Name": "ScheduleGroup", "Value": {"Ref": "MacieJobGroup"}}]));

    // Where nothing is told, nothing is said of it.
    let (_, plain) = job(lake().zones(Zones::medallion()), Macie::default());
    let request: Value = serde_json::from_str(plain["Target"]["Input"]["Fn::Sub"].as_str().unwrap()).unwrap();
    assert!(request["AllowListIds"].is_null() && request["CustomDataIdentifierIds"].is_null());
    assert_eq!(list(&request["S3JobDefinition"]["BucketDefinitions"][0]["Buckets"]).len(), 3);
}
