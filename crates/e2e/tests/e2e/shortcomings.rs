//! Where the emulator falls short of AWS, as the lake meets it. A test that fails here is good news: the row in
//! `docs/emulated.md` can go.

use http::Method;
use lakewright_e2e::cloud::{Cloud, Uploaded};
use lakewright_e2e::lake::PROD;
use serde_json::{Value, json};

use crate::default_lake;

#[test]
fn a_root_is_denied_nothing() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    let put = lake.prod.upload(&lake.bucket("drop"), "root/untagged.csv", b"a\n1\n", &Uploaded::default());
    assert_eq!(put, Ok(()), "a bucket's policy denies it to everybody on AWS");
}

#[test]
fn properties_that_no_type_has_are_taken() {
    let Some(cloud) = Cloud::get() else { return };
    let root = cloud.root("300000000001");
    let template = json!({"Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QeueuName": "orders"}}}});
    root.deploy("unknown", &template.to_string());
}

#[test]
fn a_crawler_makes_no_tables() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    lake.put("drop", "crawled/a.csv", "a\n1\n");
    lake.arrived("curated", "crawled/a.csv");
    let resources = lake.prod.resources(PROD).expect("a root may");
    let crawler = resources.iter().find(|it| it.kind == "AWS::Glue::Crawler").expect("a crawler");
    lake.prod.json("glue", "AWSGlue.StartCrawler", &json!({"Name": crawler.physical})).expect("a root may");
    let tables =
        lake.prod.json("glue", "AWSGlue.GetTables", &json!({"DatabaseName": "acme_prod"})).expect("a root may");
    assert_eq!(tables["TableList"], json!([]));
}

#[test]
fn queues_have_no_metrics() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    lake.put("drop", "measured.csv", "a\n1\n");
    lake.arrived("raw", "measured.csv");
    let alarms = lake.prod.query("monitoring", "2010-08-01", "DescribeAlarms", &[]).expect("a root may");
    let of_queues: Vec<&str> = alarms.split("<AlarmName>").filter(|it| it.contains(">AWS/SQS<")).collect();
    let silent = |it: &&str| it.contains("<StateValue>INSUFFICIENT_DATA<");
    assert!(of_queues.len() >= 5 && of_queues.iter().all(silent), "{of_queues:#?}");
}

#[test]
fn an_endpoint_adds_no_route() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    let tables = lake.prod.query("ec2", "2016-11-15", "DescribeRouteTables", &[]).expect("a root may");
    assert!(tables.contains("igw-") && !tables.contains("vpce-"));
}

#[test]
fn a_layer_is_a_name() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    let path = "/2015-03-31/functions/acme-prod-drop/configuration";
    let answer = lake.prod.rest("lambda", Method::GET, path, &[], &[], b"").expect("a root may");
    let told: Value = serde_json::from_slice(&answer.body).expect("a configuration");
    let layer = &told["Layers"][0];
    assert!(layer["Arn"].as_str().is_some_and(|it| it.contains("AWSSDKPandas")), "{told}");
    assert_eq!(layer["CodeSize"], 0, "pandas stands beside the emulator, for the Python that runs it");
}

#[test]
fn what_services_say_by_themselves_does_not_come() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    let finding = json!({"Source": "aws.guardduty", "DetailType": "GuardDuty Finding", "Detail": "{\"severity\": 8}"});
    let put = lake.prod.json("events", "AWSEvents.PutEvents", &json!({"Entries": [finding]})).expect("a root may");
    assert_eq!(put["FailedEntryCount"], 1, "nobody but AWS sends in the name of a service: {put}");
}
