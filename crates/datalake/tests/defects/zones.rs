//! Zones, and what carries data on.

use std::collections::BTreeSet;

use lakewright_datalake::config::{Crawler, CrawlerMode, DataLake, Functions, RUNTIMES, Zone};
use lakewright_template::{Diagnostic, Seconds};
use serde_json::{Value, json};

use super::stacks::*;
use super::*;

/// A6, A38: where objects can not be read at once.
fn out_of_reach(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(template, &mut |node| {
        let class = &node["StorageClass"];
        found.extend((class.is_string() && class != "STANDARD_IA").then(|| class.to_string()));
        found.extend(node["IntelligentTieringConfigurations"].as_array().map(|_| "tiering".to_owned()));
    });
    found
}

/// A6, A38.
#[test]
fn objects_move_nowhere_that_they_can_not_be_read_at_once() {
    nowhere(out_of_reach);
    let at = "/Resources/RawBucket/Properties/LifecycleConfiguration/Rules/0";
    let glacier = json!({"Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 7}]});
    assert_eq!(out_of_reach(&planted(at, glacier)), ["\"GLACIER\""]);
    let text = format!("{SMALLEST}[[zones]]\nname = \"raw\"\nto_glacier_after = \"30 days\"\n");
    let found = DataLake::from_toml(&text).unwrap_err();
    assert_eq!((found.len(), found[0].id.as_ref()), (1, "LW-unknown-key"));
}

/// A7.
#[test]
fn zones_have_any_names_and_any_number_up_to_what_a_template_takes() {
    for count in [1, 4, 5, 11, 20] {
        let zones = (0..count).map(|it| Zone::new(format!("level-{it}")));
        let template = prod(&lake().zones(zones));
        for zone in 0..count {
            let bucket = resource(&template, &format!("Level{zone}Bucket"));
            assert_eq!(bucket["BucketName"], format!("acme-prod-level-{zone}-{PROD}"));
        }
    }
    // More are an error of synthesis that says how many there are, not a stack that AWS refuses.
    let too_many = lake().zones((0..60).map(|it| Zone::new(format!("level-{it}"))));
    let found = too_many.build().prod.synth().diagnostics;
    assert!(
        found.iter().any(|it| it.is_error() && it.id == "E3010" && it.message.contains("at most 500")),
        "{found:?}"
    );
}

/// A8, A9: functions that write where nothing is, or where they may not.
fn written_to_nowhere(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (id, function) in of_type(template, "AWS::Lambda::Function") {
        let role = function["Role"]["Fn::GetAtt"][0].as_str().unwrap();
        let writes: BTreeSet<String> = allowed(template, role, "s3:PutObject")
            .into_iter()
            .chain(allowed(template, role, "s3:PutObjectTagging"))
            .collect();
        let next = &function["Environment"]["Variables"]["DOWNSTREAM_BUCKET"];
        let expected = match next.as_str() {
            None => BTreeSet::new(),
            Some(next) => {
                if bucket_by_name(template, &json!(next)).is_none() {
                    found.push(format!("{id}: no bucket {next}"));
                }
                BTreeSet::from([format!("arn:aws:s3:::{next}/*")])
            }
        };
        if writes != expected {
            found.push(format!("{id}: may write {writes:?}"));
        }
    }
    found
}

/// A9.
#[test]
fn a_function_writes_to_a_bucket_that_is_made_and_that_its_role_may_write() {
    nowhere(written_to_nowhere);
    let at = "/Resources/DropFunction/Properties/Environment/Variables/DOWNSTREAM_BUCKET";
    assert_eq!(written_to_nowhere(&planted(at, json!("acme-guessed"))).len(), 2);
    let text = format!("{SMALLEST}[[zones]]\nname = \"raw\"\nnext = \"curate\"\n[[zones]]\nname = \"curated\"\n");
    let found = DataLake::from_toml(&text).unwrap_err();
    assert_eq!(found[0].id, "LW-unknown-zone");
}

/// A8.
#[test]
fn the_function_of_the_last_zone_writes_nowhere() {
    let template = default();
    let variables = |id: &str| resource(&template, id)["Environment"]["Variables"].clone();
    assert_eq!(variables("CuratedFunction"), json!({"ZONE": "curated"}));
    assert_eq!(
        variables("RefinedFunction"),
        json!({"DOWNSTREAM_BUCKET": "acme-prod-curated-111111111111", "ZONE": "refined"})
    );
    assert_eq!(allowed(&template, "CuratedRole", "s3:PutObject"), Vec::<String>::new());
    let at = "/Resources/CuratedFunction/Properties/Environment/Variables";
    let nowhere = planted(at, json!({"DOWNSTREAM_BUCKET": "acme-prod-next-111111111111"}));
    assert_eq!(written_to_nowhere(&nowhere).len(), 2);
}

/// A11, A12, E4, E5: what does not fit between a queue, its function and the dead letters.
fn contract(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let number = |it: &Value| it.as_u64().unwrap_or(0);
    let target = |it: &Value| it["Fn::GetAtt"][0].as_str().or(it["Ref"].as_str()).unwrap_or_default().to_owned();
    let mut fed = BTreeSet::new();
    for (id, mapping) in of_type(template, "AWS::Lambda::EventSourceMapping") {
        let function_id = target(&mapping["FunctionName"]);
        let function = resource(template, &function_id);
        let queue = resource(template, &target(&mapping["EventSourceArn"]));
        let dead_letters = resource(template, &target(&queue["RedrivePolicy"]["deadLetterTargetArn"]));
        let window = number(&mapping["MaximumBatchingWindowInSeconds"]);
        let mut must = |what: &str, holds: bool| {
            if !holds {
                found.push(format!("{id}: {what}"));
            }
        };
        must("a minute for pandas", number(&function["Timeout"]) >= 60);
        must("visibility", number(&queue["VisibilityTimeout"]) >= 6 * number(&function["Timeout"]) + window);
        must("five tries", number(&queue["RedrivePolicy"]["maxReceiveCount"]) >= 5);
        must("failures by message", mapping["FunctionResponseTypes"] == json!(["ReportBatchItemFailures"]));
        must("bounded calls", (2..=1_000).contains(&number(&mapping["ScalingConfig"]["MaximumConcurrency"])));
        must("no reserved concurrency", function["ReservedConcurrentExecutions"].is_null());
        must("a window for large batches", number(&mapping["BatchSize"]) <= 10 || window >= 1);
        must(
            "dead letters kept longer",
            number(&dead_letters["MessageRetentionPeriod"]) > number(&queue["MessageRetentionPeriod"]),
        );
        must("no dead letters of its own", function["DeadLetterConfig"].is_null());
        fed.insert(function_id);
    }
    for (id, _) in of_type(template, "AWS::Lambda::Function") {
        found.extend((!fed.contains(id)).then(|| format!("{id}: nothing calls it")));
    }
    // Also the queues of crawlers.
    for (id, queue) in
        of_type(template, "AWS::SQS::Queue").into_iter().filter(|(_, it)| it["RedriveAllowPolicy"].is_null())
    {
        let tries = number(&queue["RedrivePolicy"]["maxReceiveCount"]);
        let hidden = number(&queue["VisibilityTimeout"]);
        let fits = tries >= 5 && tries * hidden <= number(&queue["MessageRetentionPeriod"]);
        found.extend((!fits).then(|| format!("{id}: {tries} tries of {hidden} seconds")));
    }
    found
}

/// A11.
#[test]
fn a_function_that_a_queue_calls_has_no_dead_letters_of_its_own() {
    nowhere(contract);
    let at = "/Resources/DropFunction/Properties";
    let mut function = default().pointer(at).unwrap().clone();
    function["DeadLetterConfig"] = json!({"TargetArn": {"Fn::GetAtt": ["DeadLettersQueue", "Arn"]}});
    assert_eq!(contract(&planted(at, function)), ["DropMapping: no dead letters of its own"]);
}

/// A12, E4, E5.
#[test]
fn a_queue_and_its_function_agree() {
    nowhere(contract);
    let hasty = Functions::default().message_retention(Seconds(7_200));
    let hasty = lake().crawler(Crawler::default().mode(CrawlerMode::Event)).functions(hasty);
    assert_eq!(contract(&prod(&hasty)), Vec::<String>::new(), "the queues of crawlers too");
    let plant = |pointer: &str, value: Value| contract(&planted(&format!("/Resources/{pointer}"), value));
    assert_eq!(plant("DropFunction/Properties/Timeout", json!(3)), ["DropMapping: a minute for pandas"]);
    assert_eq!(plant("DropQueue/Properties/VisibilityTimeout", json!(60)), ["DropMapping: visibility"]);
    let once = plant("DropQueue/Properties/RedrivePolicy/maxReceiveCount", json!(1));
    assert_eq!(once, ["DropMapping: five tries", "DropQueue: 1 tries of 360 seconds"]);
    assert_eq!(plant("DropMapping/Properties/FunctionResponseTypes", json!([])), ["DropMapping: failures by message"]);
    assert_eq!(plant("DropMapping/Properties/ScalingConfig", json!({})), ["DropMapping: bounded calls"]);
    let lakes = [
        "functions.max_receive_count = 1",
        "functions.maximum_concurrency = 1",
        "functions.batch_size = 100",
        "dead_letters.retention = '4 days'",
    ];
    for setting in lakes {
        assert_eq!(DataLake::from_toml(&file(setting)).unwrap_err().len(), 1, "{setting}");
    }
}

/// A13.
#[test]
fn a_runtime_that_is_gone_is_refused_with_the_day_it_went() {
    let found = DataLake::from_toml(&file("functions.runtime = 'python3.6'")).unwrap_err();
    let text = format!("{}", found[0]);
    assert!(text.contains("python3.6") && text.contains("2022-07-18"), "{text}");
    let built = lake().functions(Functions::default().runtime("python3.6")).check();
    assert!(built.iter().any(Diagnostic::is_error));
    for (name, template) in templates() {
        for (id, function) in of_type(template, "AWS::Lambda::Function") {
            assert!(RUNTIMES.iter().any(|it| function["Runtime"] == it.0), "{name} {id}");
        }
    }
}
