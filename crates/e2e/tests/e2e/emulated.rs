//! What of each resource type of the two stacks is real on the emulator: the table in `docs/emulated.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use http::Method;
use lakewright_datalake::config::{Accounts, DataLake};
use lakewright_e2e::cloud::{Caller, Cloud, Refused};
use lakewright_e2e::lake::{PROD, SECURITY};
use lakewright_e2e::stacks::Resource;
use lakewright_stack::Format;
use serde_json::{Value, json};

use crate::default_lake;

/// How much of a type there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    /// It does what it is for. Tests show it.
    Emulated,
    /// Its service says what the template says, and nothing acts on it.
    Recorded,
    /// The stack takes it, and no service knows of it.
    NotEmulated,
}
use Level::{Emulated, NotEmulated, Recorded};

/// Each type, what there is of it, in words, and the tests that show it.
const TYPES: [(&str, Level, &str, &[&str]); 43] = [
    ("AWS::AccessAnalyzer::Analyzer", NotEmulated, "", &[]),
    ("AWS::CloudTrail::Trail", Recorded, "no files are written", &[]),
    (
        "AWS::CloudWatch::Alarm",
        Recorded,
        "queues have no metrics, so theirs stay without data",
        &["shortcomings::queues_have_no_metrics"],
    ),
    ("AWS::CloudWatch::Dashboard", Recorded, "", &[]),
    ("AWS::Config::AggregationAuthorization", NotEmulated, "", &[]),
    ("AWS::Config::ConfigurationAggregator", NotEmulated, "", &[]),
    ("AWS::Config::ConfigurationRecorder", Recorded, "nothing is recorded by it", &[]),
    ("AWS::Config::DeliveryChannel", Recorded, "", &[]),
    ("AWS::EC2::DHCPOptions", Recorded, "", &[]),
    ("AWS::EC2::FlowLog", Recorded, "", &[]),
    ("AWS::EC2::InternetGateway", Recorded, "", &[]),
    ("AWS::EC2::Route", Recorded, "", &[]),
    ("AWS::EC2::RouteTable", Recorded, "", &[]),
    ("AWS::EC2::SecurityGroup", Recorded, "functions reach what the machine reaches", &[]),
    ("AWS::EC2::Subnet", Recorded, "", &[]),
    ("AWS::EC2::SubnetRouteTableAssociation", Recorded, "", &[]),
    ("AWS::EC2::VPC", Recorded, "", &[]),
    ("AWS::EC2::VPCDHCPOptionsAssociation", Recorded, "", &[]),
    (
        "AWS::EC2::VPCEndpoint",
        Recorded,
        "it adds no route, and its policy is not asked",
        &["shortcomings::an_endpoint_adds_no_route"],
    ),
    ("AWS::EC2::VPCGatewayAttachment", Recorded, "", &[]),
    ("AWS::Events::EventBus", Recorded, "", &[]),
    ("AWS::Events::EventBusPolicy", Recorded, "", &[]),
    (
        "AWS::Events::Rule",
        Recorded,
        "the events that they wait for come from services alone",
        &["shortcomings::what_services_say_by_themselves_does_not_come"],
    ),
    ("AWS::Glue::Crawler", Recorded, "it runs and makes no tables", &["shortcomings::a_crawler_makes_no_tables"]),
    ("AWS::Glue::Database", Recorded, "", &[]),
    ("AWS::GuardDuty::Detector", NotEmulated, "", &[]),
    (
        "AWS::IAM::Group",
        Emulated,
        "what its members may do",
        &["people::people_take_the_role_of_their_job_with_a_second_factor_and_their_clearance_and_no_other"],
    ),
    (
        "AWS::IAM::ManagedPolicy",
        Emulated,
        "what it allows and denies",
        &["people::people_read_what_their_clearance_reaches"],
    ),
    (
        "AWS::IAM::Role",
        Emulated,
        "trust, conditions, rights of functions and people",
        &[
            "permissions::each_right_that_is_taken_from_a_function_breaks_its_hop_and_no_other",
            "people::people_take_the_role_of_their_job_with_a_second_factor_and_their_clearance_and_no_other",
        ],
    ),
    ("AWS::IAM::ServiceLinkedRole", Recorded, "", &[]),
    ("AWS::KMS::Alias", Recorded, "", &[]),
    (
        "AWS::KMS::Key",
        Emulated,
        "who may use it, by its policy and theirs; objects are not encrypted on disk",
        &[
            "delivery::without_its_statement_in_the_key_or_the_queue_s3_tells_nobody",
            "permissions::each_right_that_is_taken_from_a_function_breaks_its_hop_and_no_other",
        ],
    ),
    (
        "AWS::Lambda::EventSourceMapping",
        Emulated,
        "polling, batches, failures by message, the rights of who polls",
        &[
            "poison::a_poison_file_is_a_dead_letter_that_names_its_source_and_every_other_file_arrives",
            "permissions::each_right_that_is_taken_from_a_function_breaks_its_hop_and_no_other",
        ],
    ),
    (
        "AWS::Lambda::Function",
        Emulated,
        "its Python runs, with its role; runtime, memory, layers and network are the machine's own",
        &["flow::a_file_is_transformed_in_every_zone_and_keeps_its_classification", "shortcomings::a_layer_is_a_name"],
    ),
    (
        "AWS::Logs::LogGroup",
        Emulated,
        "what functions print, whatever their roles may; nothing expires",
        &["poison::a_poison_file_is_a_dead_letter_that_names_its_source_and_every_other_file_arrives"],
    ),
    ("AWS::Macie::Session", NotEmulated, "", &[]),
    (
        "AWS::S3::Bucket",
        Emulated,
        "objects, versions, tags, events; encryption, lifecycle and access logs are recorded",
        &["flow::names_that_are_encoded_in_events_arrive_as_they_are", "many::nothing_is_lost_of_a_thousand_files"],
    ),
    (
        "AWS::S3::BucketPolicy",
        Emulated,
        "it is held to for everybody but the account's root",
        &[
            "people::uploads_to_the_first_zone_are_tagged_encrypted_by_its_key_and_over_tls",
            "shortcomings::a_root_is_denied_nothing",
        ],
    ),
    ("AWS::SNS::Topic", Recorded, "nothing of the lake publishes to it here", &[]),
    ("AWS::SNS::TopicPolicy", Recorded, "", &[]),
    (
        "AWS::SQS::Queue",
        Emulated,
        "messages, visibility, dead letters with their source",
        &["poison::a_poison_file_is_a_dead_letter_that_names_its_source_and_every_other_file_arrives"],
    ),
    (
        "AWS::SQS::QueuePolicy",
        Emulated,
        "who may send",
        &["delivery::without_its_statement_in_the_key_or_the_queue_s3_tells_nobody"],
    ),
    ("AWS::SecurityHub::Hub", NotEmulated, "", &[]),
];

#[test]
fn every_type_of_the_two_stacks_is_in_the_table_and_no_other() {
    let lake = DataLake::new("acme", Accounts { prod: "111111111111", security: "222222222222" });
    let assembly = lake.build().into_app().into_assembly().unwrap_or_else(|error| panic!("{error}"));
    let mut types = BTreeSet::new();
    for stack in assembly.stacks() {
        let template: Value = serde_json::from_str(&stack.text(Format::Json)).expect("JSON");
        let resources = template["Resources"].as_object().expect("resources");
        types.extend(resources.values().filter_map(|it| it["Type"].as_str().map(str::to_owned)));
    }
    let table: Vec<&str> = TYPES.iter().map(|(name, ..)| *name).collect();
    assert_eq!(table, types.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn what_is_emulated_is_shown_by_tests_that_there_are() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e");
    for (name, level, what, shown) in TYPES {
        assert!(level != Emulated || !(shown.is_empty() || what.is_empty()), "{name}: what shows it?");
        for test in shown {
            let (file, function) = test.split_once("::").expect("a file and a test");
            let source = fs::read_to_string(folder.join(format!("{file}.rs"))).expect("a file of tests");
            assert!(source.contains(&format!("#[test]\nfn {function}()")), "{name}: {test}");
        }
    }
}

#[test]
fn the_page_says_what_the_table_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/emulated.md");
    let page = fs::read_to_string(&path).unwrap_or_default();
    let (before, rest) = page.split_once(BEGIN).expect("the page has a place for the table");
    let (_, behind) = rest.split_once(END).expect("the table has an end");
    let written = format!("{before}{BEGIN}\n{}{END}{behind}", table());
    if std::env::var_os("LAKEWRIGHT_BLESS").is_some() {
        fs::write(&path, written).expect("the page can be written");
    } else {
        assert!(page == written, "LAKEWRIGHT_BLESS=1 cargo test -p lakewright-e2e writes docs/emulated.md");
    }
}

const BEGIN: &str = "<!-- written by the tests of crates/e2e -->";
const END: &str = "<!-- to here -->";

fn table() -> String {
    let mut text = String::from("\n| type | | what of it | shown by |\n| --- | --- | --- | --- |\n");
    for (name, level, what, shown) in TYPES {
        let level = match level {
            Emulated => "**really emulated**",
            Recorded => "recorded only",
            NotEmulated => "not emulated",
        };
        let shown: Vec<String> = shown.iter().map(|it| format!("`{it}`")).collect();
        let row = [&format!("`{name}`"), level, what, &shown.join(", ")].join(" | ").replace("  ", " ");
        text.push_str(&format!("| {} |\n", row.trim_end()));
    }
    text.push('\n');
    text
}

#[test]
fn what_is_recorded_is_told_by_its_service() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    let recorded: BTreeSet<&str> = TYPES.iter().filter(|it| it.1 == Recorded).map(|it| it.0).collect();
    let mut told: BTreeMap<String, usize> = BTreeMap::new();
    for (caller, stack) in [(&lake.prod, PROD), (&lake.security, SECURITY)] {
        for resource in caller.resources(stack).expect("a root may") {
            if recorded.contains(resource.kind.as_str()) {
                let answer = service_of(caller, &resource).unwrap_or_else(|error| panic!("{resource:?}: {error}"));
                for part in identity(&resource) {
                    assert!(answer.contains(part), "{resource:?}: {part} is not in {answer}");
                }
                *told.entry(resource.kind).or_default() += 1;
            }
        }
    }
    assert_eq!(told.keys().map(String::as_str).collect::<BTreeSet<_>>(), recorded);
}

/// What the service of a resource answers when it is asked for all that it has of the kind.
fn service_of(caller: &Caller, resource: &Resource) -> Result<String, Refused> {
    let ec2 = |action| caller.query("ec2", "2016-11-15", action, &[]);
    let monitoring = |action| caller.query("monitoring", "2010-08-01", action, &[]);
    let json = |service, target: &str, input: &Value| caller.json(service, target, input).map(|it| it.to_string());
    let nothing = json!({});
    match resource.kind.as_str() {
        "AWS::CloudTrail::Trail" => {
            json("cloudtrail", "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeTrails", &nothing)
        }
        "AWS::CloudWatch::Alarm" => monitoring("DescribeAlarms"),
        "AWS::CloudWatch::Dashboard" => monitoring("ListDashboards"),
        "AWS::Config::ConfigurationRecorder" => {
            json("config", "StarlingDoveService.DescribeConfigurationRecorders", &nothing)
        }
        "AWS::Config::DeliveryChannel" => json("config", "StarlingDoveService.DescribeDeliveryChannels", &nothing),
        "AWS::EC2::DHCPOptions" => ec2("DescribeDhcpOptions"),
        "AWS::EC2::FlowLog" => ec2("DescribeFlowLogs"),
        "AWS::EC2::InternetGateway" | "AWS::EC2::VPCGatewayAttachment" => ec2("DescribeInternetGateways"),
        "AWS::EC2::Route" | "AWS::EC2::RouteTable" | "AWS::EC2::SubnetRouteTableAssociation" => {
            ec2("DescribeRouteTables")
        }
        "AWS::EC2::SecurityGroup" => ec2("DescribeSecurityGroups"),
        "AWS::EC2::Subnet" => ec2("DescribeSubnets"),
        "AWS::EC2::VPC" | "AWS::EC2::VPCDHCPOptionsAssociation" => ec2("DescribeVpcs"),
        "AWS::EC2::VPCEndpoint" => ec2("DescribeVpcEndpoints"),
        "AWS::Events::EventBus" => json("events", "AWSEvents.ListEventBuses", &nothing),
        "AWS::Events::EventBusPolicy" => {
            let bus = resource.physical.split('|').next().unwrap_or_default();
            json("events", "AWSEvents.DescribeEventBus", &json!({"Name": bus}))
        }
        "AWS::Events::Rule" => {
            let own = json("events", "AWSEvents.ListRules", &nothing)?;
            // The rule over the findings of the other account is on a bus of its own.
            let bus = json("events", "AWSEvents.ListRules", &json!({"EventBusName": "acme-prod-findings"}));
            Ok(own + &bus.unwrap_or_default())
        }
        "AWS::Glue::Crawler" => json("glue", "AWSGlue.GetCrawlers", &nothing),
        "AWS::Glue::Database" => json("glue", "AWSGlue.GetDatabases", &nothing),
        "AWS::IAM::ServiceLinkedRole" => caller.query("iam", "2010-05-08", "ListRoles", &[]),
        "AWS::KMS::Alias" => json("kms", "TrentService.ListAliases", &nothing),
        "AWS::SNS::Topic" => caller.query("sns", "2010-03-31", "ListTopics", &[]),
        "AWS::SNS::TopicPolicy" => {
            let topics = caller.query("sns", "2010-03-31", "ListTopics", &[])?;
            let (_, rest) = topics.split_once("<TopicArn>").unwrap_or_default();
            let arn = rest.split('<').next().unwrap_or_default();
            caller.query("sns", "2010-03-31", "GetTopicAttributes", &[("TopicArn", arn)])
        }
        other => panic!("{other} has no service here"),
    }
}

/// What of a resource's identity its service must name.
fn identity(resource: &Resource) -> Vec<&str> {
    match resource.kind.as_str() {
        // A route's is made up; its table's and its way are told.
        "AWS::EC2::Route" => resource.physical.split('|').take(1).filter(|it| it.starts_with("rtb-")).collect(),
        "AWS::EC2::VPCDHCPOptionsAssociation" | "AWS::Events::EventBusPolicy" => resource.physical.split('|').collect(),
        "AWS::EC2::VPCGatewayAttachment" => vec!["vpc-"],
        "AWS::SNS::TopicPolicy" => vec!["aws:SourceAccount"],
        _ => resource.physical.rsplit('/').take(1).collect(),
    }
}

#[test]
fn what_is_not_emulated_is_known_to_no_service() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    for (name, level, ..) in TYPES {
        if level != NotEmulated {
            continue;
        }
        let get = |service, path| lake.prod.rest(service, Method::GET, path, &[], &[], b"").map(|_| Value::Null);
        let config = |action: &str| lake.prod.json("config", &format!("StarlingDoveService.{action}"), &json!({}));
        let answer = match name {
            "AWS::AccessAnalyzer::Analyzer" => get("access-analyzer", "/analyzer"),
            "AWS::Config::AggregationAuthorization" => config("DescribeAggregationAuthorizations"),
            "AWS::Config::ConfigurationAggregator" => config("DescribeConfigurationAggregators"),
            "AWS::GuardDuty::Detector" => get("guardduty", "/detector"),
            "AWS::Macie::Session" => get("macie2", "/macie"),
            "AWS::SecurityHub::Hub" => get("securityhub", "/accounts"),
            other => panic!("{other} has no service here"),
        };
        assert!(answer.is_err(), "{name} is known by now: {answer:?}");
    }
}
