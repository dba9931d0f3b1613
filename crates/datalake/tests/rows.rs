//! What a lake is made of, by the rows of `docs/rows.md` that no other test shows.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test says what is wrong by failing")]

mod stacks;

use std::collections::BTreeSet;

use lakewright_datalake::config::{
    AccessLogs, Crawler, CrawlerMode, DataLake, DeadLetters, FindingRegions, Identifier, Macie, MacieJob, Monitoring,
    Sharing, Stream, Zone, Zones,
};
use serde_json::{Value, json};
use stacks::*;

fn by_events() -> DataLake {
    lake().crawler(Crawler::default().mode(CrawlerMode::Event))
}

/// DL10: the file that the tests of the function hold equal to its calls decides its role.
#[test]
fn a_function_may_do_what_its_code_calls_and_nothing_more() {
    const QUEUE: [&str; 3] = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"];
    const LOG: [&str; 2] = ["logs:CreateLogStream", "logs:PutLogEvents"];
    const BETWEEN: [&str; 3] = ["s3:GetObject", "s3:GetObjectTagging", "s3:GetObjectVersionTagging"];
    let own_code = Stream::prefix("in/").function("functions/in");
    let lake = lake().zones([Zone::new("one"), Zone::new("two")]).stream("one", own_code);
    let folders =
        [("functions/in".to_owned(), lakewright_stack::Asset::zip([("index.py", b"pass".as_slice())]).unwrap())];
    let with_own_code: Value =
        serde_json::from_str(&lake.build_with(&folders.into_iter().collect()).prod.to_json()).unwrap();
    let plain = prod(&lake_of(["one", "two"]));
    let rights = |template: &Value, role: &str| -> BTreeSet<String> {
        let own = list(&resource(template, role)["Policies"])[0]["PolicyDocument"]["Statement"].clone();
        let each = |it: &Value| {
            let on = texts(&it["Resource"]).join(" ");
            texts(&it["Action"]).into_iter().map(|action| format!("{action} {on}")).collect::<Vec<_>>()
        };
        list(&own).into_iter().flat_map(each).collect()
    };
    let expected = |zone: &str, stream: &str, objects: &[&str], next: Option<&str>| -> BTreeSet<String> {
        let prefix = if stream.is_empty() { "" } else { "in/" };
        let bucket = |zone: &str| format!("arn:aws:s3:::acme-prod-{}-111111111111", zone.to_lowercase());
        let mut all: Vec<String> = objects.iter().map(|it| format!("{it} {}/{prefix}*", bucket(zone))).collect();
        all.push(format!("kms:Decrypt ${{{zone}Key.Arn}}"));
        all.extend(QUEUE.map(|it| format!("{it} ${{{zone}{stream}Queue.Arn}}")));
        all.extend(LOG.map(|it| format!("{it} ${{{zone}{stream}LogGroup.Arn}}")));
        if let Some(next) = next {
            all.extend(["s3:PutObject", "s3:PutObjectTagging"].map(|it| format!("{it} {}/*", bucket(next))));
            all.extend(["kms:Decrypt", "kms:GenerateDataKey"].map(|it| format!("{it} ${{{next}Key.Arn}}")));
        }
        all.into_iter().collect()
    };
    assert_eq!(rights(&plain, "OneRole"), expected("One", "", &BETWEEN, Some("Two")));
    assert_eq!(rights(&plain, "TwoRole"), expected("Two", "", &["s3:GetObject"], None));
    // Nobody has read code of the user's own: it may read versions, too.
    let with_versions = [&BETWEEN[..], &["s3:GetObjectVersion"]].concat();
    assert_eq!(rights(&with_own_code, "OneInRole"), expected("One", "In", &with_versions, Some("Two")));
}

fn lake_of<const N: usize>(zones: [&str; N]) -> DataLake {
    lake().zones(zones.map(Zone::new))
}

/// DL5.
#[test]
fn every_zone_has_its_own_key_bucket_queue_function_log_and_alarms() {
    const PARTS: [&str; 14] = [
        "Alias",
        "AgeAlarm",
        "Bucket",
        "BucketPolicy",
        "ErrorAlarm",
        "Function",
        "Key",
        "LogGroup",
        "Mapping",
        "Queue",
        "QueuePolicy",
        "Role",
        "ThrottleAlarm",
        "BucketName",
    ];
    let zones = Zones::medallion().into_iter().chain([Zone::new("sandbox").last()]);
    let template = prod(&lake().zones(zones));
    for zone in ["Bronze", "Silver", "Gold", "Sandbox"] {
        for part in PARTS {
            let id = format!("{zone}{part}");
            assert!(template["Resources"][&id].is_object() || template["Outputs"][&id].is_object(), "{id}");
        }
        assert_eq!(resource(&template, &format!("{zone}LogGroup"))["RetentionInDays"], 90);
        let log = &resource(&template, &format!("{zone}Function"))["LoggingConfig"]["LogGroup"];
        assert_eq!(*log, json!({"Ref": format!("{zone}LogGroup")}));
    }
    let keys: BTreeSet<String> =
        of_type(&template, "AWS::S3::Bucket").into_iter().map(|(_, it)| it["BucketEncryption"].to_string()).collect();
    assert_eq!(keys.len(), 4 + 1 + 1, "four zones, query results and sandboxes together, access logs without a key");
}

/// DL7.
#[test]
fn streams_have_a_queue_and_a_function_each_and_the_bucket_tells_them_apart() {
    let images = Stream::prefix("images/").suffix(".csv");
    let template = prod(&lake().stream("raw", images).stream("raw", Stream::prefix("clickstream/")));
    let told = list(&resource(&template, "RawBucket")["NotificationConfiguration"]["QueueConfigurations"]).into_iter();
    let told: Vec<(String, Value)> =
        told.map(|it| (text(&it["Queue"]), it["Filter"]["S3Key"]["Rules"].clone())).collect();
    assert_eq!(told.len(), 2);
    assert!(told[0].0.starts_with("${RawImages") && told[1].0.starts_with("${RawClickstream"), "{told:?}");
    assert_eq!(told[0].1, json!([{"Name": "prefix", "Value": "images/"}, {"Name": "suffix", "Value": ".csv"}]));
    assert_eq!(told[1].1, json!([{"Name": "prefix", "Value": "clickstream/"}]));
    let reads = allowed(&template, "RawImagesCsvRole", "s3:GetObject");
    assert_eq!(reads, ["arn:aws:s3:::acme-prod-raw-111111111111/images/*"]);
}

/// DL9.
#[test]
fn up_to_ten_queues_are_named_by_the_dead_letters_and_more_are_let_in_alike() {
    let allow = |lake: &DataLake, id: &str| resource(&prod(lake), id)["RedriveAllowPolicy"].clone();
    let zones = |count| lake().zones((0..count).map(|it| Zone::new(format!("zone-{it}"))));
    let ten = allow(&zones(10), "DeadLettersQueue");
    assert_eq!((ten["redrivePermission"].as_str(), list(&ten["sourceQueueArns"]).len()), (Some("byQueue"), 10));
    assert_eq!(allow(&zones(11), "DeadLettersQueue"), json!({"redrivePermission": "allowAll"}));
    let own = lake().dead_letters(DeadLetters::default().sharing(Sharing::PerZone));
    assert_eq!(texts(&allow(&own, "RawDeadLettersQueue")["sourceQueueArns"]).len(), 1);

    let template = prod(&lake());
    let queue = resource(&template, "DeadLettersQueue");
    assert_eq!(text(&queue["KmsMasterKeyId"]), "${DeadLettersKey.Arn}");
    let alarm = resource(&template, "DeadLettersAlarm");
    assert_eq!((&alarm["MetricName"], &alarm["Threshold"]), (&json!("ApproximateNumberOfMessagesVisible"), &json!(0)));
}

/// DL12.
#[test]
fn one_crawler_looks_at_every_zone_at_fixed_times() {
    let template = prod(&lake());
    let crawlers = of_type(&template, "AWS::Glue::Crawler");
    assert_eq!(crawlers.len(), 1);
    let crawler = crawlers[0].1;
    let paths: Vec<String> = list(&crawler["Targets"]["S3Targets"]).into_iter().map(|it| text(&it["Path"])).collect();
    let zones = ["Drop", "Raw", "Refined", "Curated"].map(|it| format!("s3://${{{it}Bucket}}/"));
    assert_eq!(paths, zones);
    assert_eq!(crawler["Schedule"]["ScheduleExpression"], "cron(0 3 * * ? *)");
    assert_eq!(crawler["SchemaChangePolicy"], json!({"DeleteBehavior": "LOG", "UpdateBehavior": "UPDATE_IN_DATABASE"}));
    let table_defaults = &resource(&template, "Database")["DatabaseInput"]["CreateTableDefaultPermissions"];
    assert_eq!(table_defaults[0]["Principal"]["DataLakePrincipalIdentifier"], "IAM_ALLOWED_PRINCIPALS");
}

/// DL12: a crawler has one prefix for the tables of all that it crawls.
#[test]
fn each_zone_has_a_crawler_and_a_table_prefix_of_its_own_by_choice() {
    let zones = [Zone::new("raw"), Zone::new("click-stream"), Zone::new("scratch").crawl(false)];
    let template = prod(&lake().zones(zones).crawler(Crawler::default().per_zone(true)));
    let crawlers = of_type(&template, "AWS::Glue::Crawler");
    let told: Vec<_> = crawlers
        .iter()
        .map(|(id, it)| (*id, it["Name"].as_str().unwrap(), it["TablePrefix"].as_str().unwrap()))
        .collect();
    let own =
        [("ClickStreamCrawler", "acme-prod-click-stream", "click_stream_"), ("RawCrawler", "acme-prod-raw", "raw_")];
    assert_eq!(told, own);
    for (id, crawler) in crawlers {
        let zone = id.strip_suffix("Crawler").unwrap();
        let targets = list(&crawler["Targets"]["S3Targets"]);
        assert_eq!(targets.len(), 1, "{id}");
        assert_eq!(text(&targets[0]["Path"]), format!("s3://${{{zone}Bucket}}/"));
        assert!(targets[0]["EventQueueArn"].is_null(), "{id}");
        assert_eq!(crawler["Schedule"], json!({"ScheduleExpression": "cron(0 3 * * ? *)"}));
        assert_eq!(crawler["RecrawlPolicy"]["RecrawlBehavior"], "CRAWL_EVERYTHING", "{id}");
        assert_eq!(crawler["SchemaChangePolicy"]["UpdateBehavior"], "UPDATE_IN_DATABASE", "{id}");
    }
    // One failure rule hears of them all.
    let names = &resource(&template, "CrawlerFailed")["EventPattern"]["detail"]["crawlerName"];
    assert_eq!(*names, json!([{"prefix": "acme-prod"}]));
}

/// DL13.
#[test]
fn a_crawler_that_is_told_of_objects_shares_no_queue_with_a_function() {
    let template = prod(&by_events());
    let crawlers = of_type(&template, "AWS::Glue::Crawler");
    assert_eq!(crawlers.len(), 4);
    let fed: BTreeSet<String> = of_type(&template, "AWS::Lambda::EventSourceMapping")
        .into_iter()
        .map(|(_, it)| text(&it["EventSourceArn"]))
        .collect();
    for (id, crawler) in crawlers {
        let targets = list(&crawler["Targets"]["S3Targets"]);
        assert_eq!(targets.len(), 1, "{id}");
        assert_eq!(crawler["RecrawlPolicy"]["RecrawlBehavior"], "CRAWL_EVENT_MODE", "{id}");
        assert_eq!(crawler["SchemaChangePolicy"], json!({"DeleteBehavior": "LOG", "UpdateBehavior": "LOG"}), "{id}");
        let queue = text(&targets[0]["EventQueueArn"]);
        assert!(!fed.contains(&queue), "{id} {queue}");
        // Both hear of the same objects by one topic: S3 takes no two targets for one object.
        let zone = id.strip_suffix("Crawler").unwrap();
        let configuration = &resource(&template, &format!("{zone}Bucket"))["NotificationConfiguration"];
        assert_eq!(list(&configuration["TopicConfigurations"]).len(), 1, "{id}");
        assert!(configuration["QueueConfigurations"].is_null(), "{id}");
        let ends = of_type(&template, "AWS::SNS::Subscription")
            .into_iter()
            .map(|(_, it)| it)
            .filter(|it| it["Protocol"] == "sqs");
        let ends: BTreeSet<String> = ends.map(|it| text(&it["Endpoint"])).collect();
        assert!(ends.contains(&queue) && ends.contains(&format!("${{{zone}Queue.Arn}}")), "{id}");
    }
}

/// DL15: routes to S3 and DynamoDB are in the table of the private subnets, a route to the internet in that of the public
/// ones, and the table of the data subnets has neither.
#[test]
fn each_tier_of_the_network_has_its_own_routes() {
    let template = prod(&lake());
    assert_eq!(of_type(&template, "AWS::EC2::RouteTable").len(), 3);
    let endpoints = of_type(&template, "AWS::EC2::VPCEndpoint");
    assert_eq!(endpoints.len(), 2);
    for (id, endpoint) in endpoints {
        assert_eq!(endpoint["VpcEndpointType"], "Gateway", "{id}");
        let tables = texts(&endpoint["RouteTableIds"]);
        assert!(tables.len() == 1 && tables[0].starts_with("${PrivateRoutes"), "{id} {tables:?}");
    }
    let routes = of_type(&template, "AWS::EC2::Route");
    assert_eq!(routes.len(), 1);
    assert!(text(&routes[0].1["RouteTableId"]).starts_with("${PublicRoutes"));
}

/// DL25: the order of deployment is that of the assembly, since prod writes to what security has.
#[test]
fn the_security_stack_stands_first() {
    let assembly = lake().build().into_app().synth().unwrap();
    let names: Vec<&str> = assembly.stacks().iter().map(|it| it.name()).collect();
    assert_eq!(names, ["security", "prod"]);
}

/// DL27.
#[test]
fn a_scanned_zone_is_read_when_nothing_was_found_and_not_before() {
    let zones = [Zone::new("landing").malware_protection(true), Zone::new("raw")];
    let template = prod(&lake().zones(zones));
    let plan = of_type(&template, "AWS::GuardDuty::MalwareProtectionPlan");
    assert_eq!(plan.len(), 1);
    assert_eq!(plan[0].1["Actions"]["Tagging"]["Status"], "ENABLED");
    let configuration = &resource(&template, "LandingBucket")["NotificationConfiguration"];
    assert_eq!(*configuration, json!({"EventBridgeConfiguration": {"EventBridgeEnabled": true}}));
    let rule = resource(&template, "LandingCleanRule");
    assert_eq!(rule["EventPattern"]["detail"]["scanResultDetails"]["scanResultStatus"], json!(["NO_THREATS_FOUND"]));
    assert_eq!(texts(&rule["Targets"][0]["Arn"]), ["${LandingQueue.Arn}"]);
    let statements = list(&resource(&template, "LandingBucketPolicy")["PolicyDocument"]["Statement"]);
    let gate = |it: &&&Value| {
        it["Condition"]["StringNotEquals"]["s3:ExistingObjectTag/GuardDutyMalwareScanStatus"] == "NO_THREATS_FOUND"
    };
    let gate = statements.iter().find(gate).unwrap();
    assert!(gate["Effect"] == "Deny" && is_about(gate, "s3:GetObject") && is_about(gate, "s3:GetObjectVersion"));
}

/// DL29.
#[test]
fn what_can_be_tagged_has_project_environment_owner_and_zone() {
    // Types without tags, by their schema.
    const UNTAGGABLE: [&str; 19] = [
        "AWS::Budgets::Budget",
        "AWS::Config::ConfigurationRecorder",
        "AWS::Config::DeliveryChannel",
        "AWS::EC2::Route",
        "AWS::EC2::SubnetRouteTableAssociation",
        "AWS::EC2::VPCDHCPOptionsAssociation",
        "AWS::EC2::VPCGatewayAttachment",
        "AWS::Events::EventBusPolicy",
        "AWS::Glue::Database",
        "AWS::IAM::Group",
        "AWS::IAM::ManagedPolicy",
        "AWS::IAM::ServiceLinkedRole",
        "AWS::KMS::Alias",
        "AWS::Macie::Session",
        "AWS::S3::BucketPolicy",
        "AWS::SNS::TopicPolicy",
        "AWS::SQS::QueuePolicy",
        "AWS::Scheduler::Schedule",
        "AWS::SecurityHub::FindingAggregator",
    ];
    let tag = |resource: &Value, key: &str| {
        let tags = &resource["Properties"]["Tags"];
        let listed = list(tags).into_iter().find(|it| it["Key"] == key).map(|it| it["Value"].clone());
        listed.unwrap_or_else(|| tags[key].clone())
    };
    let macie = Macie::default().identifier(Identifier::new("badge", "B[0-9]{6}")).job(MacieJob::default());
    let auditing = by_events().auditing.macie(macie).access_logs(AccessLogs::Copied);
    let auditing = auditing.finding_regions(FindingRegions::default());
    let lake = by_events().project("insights").owner("somebody").auditing(auditing);
    for template in [prod(&lake), security(&lake)] {
        for (id, resource) in template["Resources"].as_object().unwrap() {
            let kind = resource["Type"].as_str().unwrap();
            let untagged = UNTAGGABLE.contains(&kind) || kind == "AWS::SNS::Subscription";
            for (key, value) in [("project", "insights"), ("environment", "prod"), ("owner", "somebody")] {
                assert_eq!(tag(resource, key) == value, !untagged, "{id} {key}");
            }
            let of_zone = ["Drop", "Raw", "Refined", "Curated"].into_iter().find(|it| id.starts_with(it));
            if let Some(zone) = of_zone.filter(|_| !untagged) {
                assert_eq!(tag(resource, "zone"), zone.to_lowercase(), "{id}");
            }
        }
    }
}

/// DL30.
#[test]
fn every_queue_function_and_dead_letter_has_an_alarm_that_reaches_somebody() {
    let template = prod(&lake());
    let alarms = of_type(&template, "AWS::CloudWatch::Alarm");
    let watched: BTreeSet<(String, String)> = alarms
        .iter()
        .map(|(_, it)| (it["MetricName"].as_str().unwrap().to_owned(), text(&it["Dimensions"][0]["Value"])))
        .collect();
    let has =
        |metric: &str, what: &str| watched.iter().any(|it| it.0 == metric && it.1.starts_with(&format!("${{{what}")));
    for zone in ["Drop", "Raw", "Refined", "Curated"] {
        assert!(has("ApproximateAgeOfOldestMessage", &format!("{zone}Queue")), "{zone}");
        assert!(has("Errors", &format!("{zone}Function")) && has("Throttles", &format!("{zone}Function")), "{zone}");
    }
    assert!(has("ApproximateNumberOfMessagesVisible", "DeadLettersQueue"));
    assert!(alarms.iter().all(|(_, it)| it["AlarmActions"] == json!([{"Ref": "AlertTopic"}])));
    let rule = resource(&template, "CrawlerFailed");
    assert_eq!(rule["EventPattern"]["detail"]["state"], json!(["Failed"]));
    assert_eq!(rule["Targets"][0]["Arn"], json!({"Ref": "AlertTopic"}));
    assert!(resource(&prod(&lake().crawler(Crawler::default().mode(CrawlerMode::Off))), "CrawlerFailed").is_null());

    // An encrypted topic, whose key those who publish may use.
    let topic = resource(&template, "AlertTopic");
    assert!(topic["KmsMasterKeyId"].is_object());
    let publishers = |document: &Value, action: &str| -> BTreeSet<String> {
        let statements =
            list(&document["Statement"]).into_iter().filter(|it| it["Effect"] == "Allow" && is_about(it, action));
        statements.flat_map(|it| texts(&it["Principal"]["Service"])).collect()
    };
    let both = BTreeSet::from(["cloudwatch.amazonaws.com".to_owned(), "events.amazonaws.com".to_owned()]);
    assert_eq!(publishers(&resource(&template, "AlertTopicPolicy")["PolicyDocument"], "sns:Publish"), both);
    assert_eq!(publishers(&resource(&template, "AlertKey")["KeyPolicy"], "kms:GenerateDataKey"), both);
    assert_eq!(of_type(&template, "AWS::CloudWatch::Dashboard").len(), 1);
}

/// A `Fn::Sub` as it is deployed in a partition.
fn deployed(value: &Value, partition: &str) -> String {
    let Some(parts) = value["Fn::Sub"].as_array() else { panic!("no text with variables: {value}") };
    let mut text = parts[0].as_str().unwrap().to_owned();
    for (name, value) in parts[1].as_object().unwrap() {
        let mut chosen = value;
        while let Some(branches) = chosen["Fn::If"].as_array() {
            let holds = (branches[0] == "InChina" && partition == "aws-cn")
                || (branches[0] == "InGovCloud" && partition == "aws-us-gov");
            chosen = &branches[if holds { 1 } else { 2 }];
        }
        text = text.replace(&format!("${{{name}}}"), chosen.as_str().unwrap());
    }
    text.replace("${AWS::Region}", "eu-west-1")
        .replace("${AWS::AccountId}", PROD)
        .replace("${AWS::URLSuffix}", "amazonaws.com")
}

/// DL32: one link leads to the dashboard, and that to the rest.
#[test]
fn links_lead_to_the_console_of_the_partition() {
    let template = prod(&lake());
    let link = |partition| deployed(&template["Outputs"]["DashboardLink"]["Value"], partition);
    let path = "cloudwatch/home#dashboards/dashboard/acme-prod";
    assert_eq!(link("aws"), format!("https://eu-west-1.console.aws.amazon.com/{path}"));
    assert_eq!(link("aws-cn"), format!("https://eu-west-1.console.amazonaws.cn/{path}"));
    assert_eq!(link("aws-us-gov"), format!("https://eu-west-1.console.amazonaws-us-gov.com/{path}"));
    // Where nobody knows the address, the stack is made all the same.
    assert_eq!(link("aws-elsewhere"), link("aws"));

    let body: Value =
        serde_json::from_str(&deployed(&resource(&template, "Dashboard")["DashboardBody"], "aws")).unwrap();
    let text = body["widgets"].as_array().unwrap().iter().find(|it| it["type"] == "text").unwrap();
    let markdown = text["properties"]["markdown"].as_str().unwrap();
    for (text, path) in [
        (
            "dead letters",
            "sqs/v3/home#/queues/https%3A%2F%2Fsqs.eu-west-1.amazonaws.com%2F111111111111%2Facme-prod-dead-letters",
        ),
        ("database", "glue/home#/v2/data-catalog/databases/view/acme_prod"),
        ("crawler", "glue/home#/v2/data-catalog/crawlers/view/acme-prod"),
        ("drop", "s3/buckets/acme-prod-drop-111111111111"),
        ("curated", "s3/buckets/acme-prod-curated-111111111111"),
    ] {
        assert!(markdown.contains(&format!("[{text}](https://eu-west-1.console.aws.amazon.com/{path})")), "{markdown}");
    }
    let links = |template: &Value| -> Vec<String> {
        let outputs = template["Outputs"].as_object().unwrap().keys();
        outputs.filter(|it| it.ends_with("Link")).cloned().collect()
    };
    assert_eq!(links(&template), ["DashboardLink"]);
}

/// DL32: without a dashboard the stack has every link, and no more outputs than a template takes.
#[test]
fn without_a_dashboard_the_outputs_have_every_link() {
    let without = |lake: DataLake| prod(&lake.monitoring(Monitoring::default().dashboard(false)));
    let template = without(lake());
    for id in ["DeadLettersLink", "DatabaseLink", "CrawlerLink", "DropBucketLink", "CuratedBucketLink"] {
        let link = deployed(&template["Outputs"][id]["Value"], "aws");
        assert!(link.starts_with("https://eu-west-1.console.aws.amazon.com/"), "{id} {link}");
    }
    assert!(template["Outputs"]["DashboardLink"].is_null());
    let largest = lake().zones((0..32).map(|it| Zone::new(format!("zone-{it}"))));
    let outputs = without(largest)["Outputs"].as_object().unwrap().len();
    assert!(outputs <= 200, "{outputs}");
    let off = without(lake().crawler(Crawler::default().mode(CrawlerMode::Off)));
    assert!(off["Outputs"]["CrawlerLink"].is_null());
}

/// DL32.
#[test]
fn outputs_name_buckets_roles_and_dead_letters() {
    let template = prod(&lake());
    for id in [
        "DropBucketName",
        "CuratedBucketName",
        "DataStewardRole",
        "DataEngineerRole",
        "DataScientistRole",
        "BiAnalystRole",
        "AuditorRole",
        "DeadLettersQueueUrl",
        "QueryResults",
        "Sandboxes",
        "TrailArn",
    ] {
        assert!(template["Outputs"][id]["Description"].is_string(), "{id}");
    }
}
