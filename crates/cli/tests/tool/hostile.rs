//! What people give by mistake, and stacks that are not as they should be: each ends with its place, what to do, and its exit
//! status.

use std::net::TcpListener;

use sha2::Digest as _;

use crate::common::Run;
use crate::place::{ACCOUNT, Place};

const TOPIC: &str = "Resources: {A: {Type: 'AWS::SNS::Topic'}}\n";

/// Writes an assembly of one stack.
fn write(place: &Place, folder: &str) {
    let digest: String = sha2::Sha256::digest(TOPIC).iter().map(|it| format!("{it:02x}")).collect();
    let stack = serde_json::json!({
        "name": "prod", "stackName": "lake", "account": ACCOUNT, "region": "eu-west-1", "template": "t.yaml", "sha256": digest,
        "inline": true, "capabilities": [], "tags": {},
    });
    let manifest = serde_json::json!({"version": 1, "app": "shop", "stacks": [stack]}).to_string();
    place.folder.write(&format!("{folder}/t.yaml"), TOPIC).write(&format!("{folder}/manifest.json"), manifest);
}

#[track_caller]
fn is(run: &Run, status: i32, words: &[&str]) {
    let text = run.output.clone() + &run.messages;
    assert!(run.status == status && words.iter().all(|it| text.contains(it)), "{words:?}: {run:?}");
}

#[test]
fn an_assembly_that_is_not_whole_is_refused_with_its_place() {
    let place = Place::new();
    for folder in ["whole", "missing", "changed"] {
        write(&place, folder);
    }
    std::fs::remove_file(place.folder.path().join("missing/t.yaml")).expect("a file");
    place.folder.write("changed/t.yaml", "Resources: {B: {Type: 'AWS::SNS::Topic'}}");
    place.folder.write("broken/manifest.json", "{").write("other/manifest.json", "{\"version\": 9}");
    std::fs::create_dir(place.folder.path().join("empty")).expect("a folder");
    for (arguments, status, words) in [
        ("deploy none --yes", 2, &["none"][..]),
        ("deploy empty --yes", 2, &["empty", "no manifest.json", "help:"]),
        ("deploy missing --yes", 2, &["missing", "stacks[0].template", "help:"]),
        ("deploy changed --yes", 2, &["changed", "stacks[0].sha256", "help:"]),
        ("deploy broken --yes", 2, &["broken", "manifest.json:1:1", "help:"]),
        ("deploy other --yes", 2, &["another version", "help:"]),
        ("deploy whole --yes --stack x", 2, &["leave `--stack` out"]),
        ("deploy whole --yes --only x", 2, &["no stack `x`", "it has prod"]),
        ("deploy whole --yes --region us-east-1", 4, &["belongs to eu-west-1", "--region eu-west-1"]),
        ("deploy whole --yes --bucket nowhere", 2, &["bucket does not exist", "help:"]),
        ("deploy whole --yes --ca-bundle changed/t.yaml", 2, &["changed/t.yaml", "no certificate"]),
        ("deploy whole --yes --log none/log", 2, &["none/log"]),
    ] {
        is(&place.run(arguments), status, words);
    }
    assert!(place.cloud.executions().is_empty() && place.cloud.stack(ACCOUNT, "lake").is_none());
}

#[test]
fn a_file_that_is_no_plan_is_refused_with_its_place() {
    let place = Place::new();
    write(&place, "whole");
    is(&place.run("plan whole --out plan.json"), 1, &["wrote plan.json"]);
    let plan = place.folder.read("plan.json");
    place
        .folder
        .write("half.json", plan.split_at(plan.len() / 2).0)
        .write("nothing.json", "")
        .write("object.json", "{}");
    place.folder.write("other.json", plan.replace(ACCOUNT, "222222222222")).write("list.json", "[]");
    place.folder.write("old.json", plan.replace("\"version\": 2", "\"version\": 1"));
    for (arguments, status, words) in [
        ("deploy --plan half.json", 2, &["half.json", "this is no plan", "line", "lakewright plan --out"][..]),
        ("deploy --plan nothing.json", 2, &["nothing.json", "this is no plan"]),
        ("deploy --plan object.json", 2, &["object.json", "missing field"]),
        ("deploy --plan whole/t.yaml", 2, &["whole/t.yaml", "this is no plan"]),
        ("deploy --plan other.json", 2, &["other.json", "changed after it was written"]),
        ("deploy --plan old.json", 2, &["old.json", "version 1", "plan again"]),
        ("deploy --plan none.json", 2, &["none.json"]),
        ("deploy --plan list.json", 0, &["nothing to change"]),
        ("deploy --plan plan.json --region us-east-1", 4, &["belongs to eu-west-1"]),
    ] {
        is(&place.run(arguments), status, words);
    }
    assert!(place.cloud.executions().is_empty());
    // Another account's credentials are refused with the plan as it was written.
    let mut command = place.command("deploy --plan plan.json");
    let other = Run::of(command.env("AWS_ACCESS_KEY_ID", "222222222222").output().expect("the tool"));
    is(&other, 4, &["belongs to account 111111111111", "--profile"]);
    // JSON has the whole plan.
    let json = place.run("plan whole --format json").output;
    let planned = json.lines().find(|it| it.contains("\"event\":\"planned\"")).expect("the plan");
    let planned: serde_json::Value = serde_json::from_str(planned).expect("JSON");
    assert_eq!((&planned["name"], &planned["changes"][0]["logical_id"]), (&"prod".into(), &"A".into()));
    is(&place.run("deploy --plan plan.json"), 0, &["done"]);
}

#[test]
fn credentials_that_can_not_be_had_are_named_by_their_source() {
    let place = Place::new();
    write(&place, "whole");
    let config = "[profile wrong]\ncredential_process = sh -c 'echo CANARYpassword; exit 1'\n";
    place.folder.write("config", config);
    for (arguments, words) in [
        ("deploy whole --yes --profile none", &["the credentials of the profile `none` can not be had"][..]),
        ("deploy whole --yes --profile wrong", &["the credentials of the profile `wrong` can not be had"]),
        ("deploy whole --yes", &["there are no credentials of the environment"]),
        (
            "deploy whole --yes --role arn:aws:iam::222222222222:role/x",
            &["the role `arn:aws:iam::222222222222:role/x`"],
        ),
    ] {
        let mut command = place.command(arguments);
        command.env_remove("AWS_ACCESS_KEY_ID").env("AWS_CONFIG_FILE", place.folder.path().join("config"));
        let run = Run::of(command.output().expect("the tool"));
        is(&run, 2, words);
        is(&run, 2, &["see that the profile or role is right"]);
        assert!(!run.messages.contains("CANARY") && !run.output.contains("CANARY"), "{run:?}");
    }
    assert_eq!(place.cloud.all_calls(), 0);
}

#[test]
fn where_nobody_answers_the_place_is_named_soon() {
    let place = Place::new();
    write(&place, "whole");
    // A port that was free a moment ago.
    let port = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a port").port();
    let run = place.run(&format!("deploy whole --yes --endpoint-url http://127.0.0.1:{port}"));
    is(&run, 2, &[&format!("nobody answers at http://127.0.0.1:{port}: "), "--endpoint-url"]);
}

#[test]
fn a_stack_that_is_not_as_it_should_be_is_told_with_what_to_do() {
    let place = Place::new();
    place.cloud.hurry(50);
    write(&place, "whole");
    is(&place.run("deploy whole --yes"), 0, &["done"]);
    place.folder.write("more.yaml", TOPIC.replace("A:", "B:"));
    for (state, deploy, status) in [
        ("ROLLBACK_COMPLETE", (4, "--recreate"), 1),
        ("ROLLBACK_FAILED", (4, "--recreate"), 1),
        ("CREATE_FAILED", (4, "lakewright rollback lake"), 1),
        ("UPDATE_FAILED", (4, "lakewright rollback lake"), 1),
        ("UPDATE_ROLLBACK_FAILED", (4, "lakewright rollback --continue lake"), 1),
        ("DELETE_FAILED", (4, "lakewright destroy lake"), 1),
        ("DELETE_IN_PROGRESS", (9, "lakewright attach lake"), 1),
        ("UPDATE_ROLLBACK_COMPLETE", (0, "done"), 0),
    ] {
        place.cloud.set_status(ACCOUNT, "lake", state);
        is(&place.run("status lake"), status, &[&format!("lake is {state}")]);
        is(&place.run("deploy more.yaml --stack lake --yes"), deploy.0, &["lake", deploy.1]);
    }
    assert_eq!(place.cloud.executions().len(), 2);
}
