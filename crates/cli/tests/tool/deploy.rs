//! `lakewright deploy` and its neighbours from the outside, against a cloud in memory behind a port.

use std::process::Command;
use std::thread;
use std::time::Duration;

use lakewright_deploy::fake::{Fault, Faults};

use crate::place::{ACCOUNT, Place, SECRETS};

const ONE: &str = "Resources: {A: {Type: 'AWS::SNS::Topic'}}\nOutputs: {Name: {Value: one}}\n";
const TWO: &str =
    "Resources: {A: {Type: 'AWS::SNS::Topic'}, B: {Type: 'AWS::SNS::Topic'}}\nOutputs: {Name: {Value: two}}\n";

#[test]
fn a_template_is_planned_deployed_looked_at_and_deleted() {
    let place = Place::new();
    place.folder.write("one.yaml", ONE).write("two.yaml", TWO);
    // Nobody is there who can be asked.
    let refused = place.run("deploy one.yaml --stack orders");
    assert_eq!(refused.status, 4, "{refused:?}");
    insta::assert_snapshot!(refused.output, @r#"
    orders in 111111111111 eu-west-1: refused: nobody approved it
      help: review the plan, then give `--yes` or `--approve`
    "#);
    let deployed = place.run("deploy one.yaml --stack orders --yes");
    assert_eq!(deployed.status, 0, "{deployed:?}");
    let content = deployed.output.lines().nth(1).unwrap_or_default().to_owned();
    insta::assert_snapshot!(deployed.output.replace(&content, "  content ..."), @r#"
    orders in 111111111111 eu-west-1: done
      content ...
      Name = one
    "#);
    assert!(deployed.messages.contains("CREATE_COMPLETE AWS::SNS::Topic orders/A"), "{}", deployed.messages);
    let nothing = place.run("deploy one.yaml --stack orders --fail-on-no-change --yes");
    assert_eq!(nothing.status, 10, "{nothing:?}");
    assert_eq!(place.run("outputs orders").output, "Name = one\n");
    let status = place.run("status orders");
    assert!(status.status == 0 && status.output.starts_with("orders is CREATE_COMPLETE"), "{status:?}");
    assert_eq!(place.run("status nothing").status, 2);
    let events = place.run("events orders --format json");
    assert!(events.status == 0 && events.output.lines().count() >= 4, "{events:?}");
    let events = place.run("events orders").output;
    assert!(events.contains("  0:00  CREATE_COMPLETE AWS::SNS::Topic orders/A (0:00)\n"), "{events}");
    assert_eq!(place.run("drift orders").output, "orders: 0 drifted, 1 in sync, 0 not compared\n");
    let planned = place.run("plan two.yaml --stack orders --out plan.json");
    assert!(planned.status == 1 && planned.output.contains("CloudFormation says the same."), "{planned:?}");
    let executed = place.run("deploy --plan plan.json --format json");
    assert_eq!(executed.status, 0, "{executed:?}");
    let last: serde_json::Value = serde_json::from_str(executed.output.lines().last().unwrap()).unwrap();
    assert_eq!(
        (&last["event"], &last["outcome"]["outcome"].as_str().or(last["outcome"].as_str())),
        (&"finished".into(), &Some("changed"))
    );
    assert_eq!(place.cloud.template(ACCOUNT, "orders").as_deref(), Some(TWO));
    let shown = place.run("destroy orders");
    assert!(shown.status == 0 && shown.messages.contains("nothing was deleted"), "{shown:?}");
    assert_eq!(place.run("destroy orders --yes").status, 0);
    assert!(place.cloud.stack(ACCOUNT, "orders").is_none());
    place.check_files();
}

#[test]
fn a_stale_plan_and_another_account_are_refused() {
    let place = Place::new();
    place.folder.write("one.yaml", ONE).write("two.yaml", TWO);
    assert_eq!(place.run("plan one.yaml --stack orders --out plan.json").status, 1);
    assert_eq!(place.run("deploy two.yaml --stack orders --approve any").status, 0);
    let stale = place.run("deploy --plan plan.json");
    assert!(stale.status == 8 && stale.output.contains("the plan is stale"), "{stale:?}");
    let plan = place.folder.read("plan.json").replace("\"A\"", "\"Z\"");
    place.folder.write("plan.json", plan);
    let changed = place.run("deploy --plan plan.json");
    assert!(changed.status == 2 && changed.messages.contains("changed after it was written"), "{changed:?}");
    let plan = place.run("plan two.yaml --stack orders");
    assert_eq!(
        (plan.status, plan.output.as_str()),
        (0, "orders in 111111111111 eu-west-1: nothing to change\n  Name = two\n")
    );
}

#[test]
fn an_assembly_goes_to_its_accounts_in_order_through_the_bucket_of_bootstrap() {
    use sha2::Digest as _;
    let place = Place::new();
    // Larger than a request takes.
    let template = format!("{ONE}# {}\n", "x".repeat(60_000));
    let digest: String = sha2::Sha256::digest(&template).iter().map(|it| format!("{it:02x}")).collect();
    let stack = |name: &str, account: &str| {
        serde_json::json!({
            "name": name, "stackName": name, "account": account, "template": "t.yaml", "sha256": digest, "inline": false,
            "capabilities": ["CAPABILITY_NAMED_IAM"], "tags": {"owner": "ana"},
        })
    };
    let stacks = [stack("one", "111111111111"), stack("two", "222222222222")];
    let manifest = serde_json::json!({"version": 1, "app": "shop", "stacks": stacks});
    place.folder.write("assembly/t.yaml", template).write("assembly/manifest.json", manifest.to_string());
    place.cloud.make_bucket("artifacts");
    let wrong = place.run("deploy assembly --yes --bucket artifacts");
    assert_eq!(wrong.status, 4, "{wrong:?}");
    assert!(
        wrong.output.contains("belongs to account 222222222222, and the credentials are of 111111111111"),
        "{wrong:?}"
    );
    assert!(
        place.cloud.stack("111111111111", "one").is_none(),
        "nothing is begun where the other account is out of reach"
    );
    place.folder.write(
        ".aws/credentials",
        format!("[second]\naws_access_key_id = 222222222222\naws_secret_access_key = {}\n", SECRETS[0]),
    );
    let large = place.run("deploy assembly --yes --profile two=second");
    assert!(large.status == 2 && large.output.contains("lakewright bootstrap"), "{large:?}");
    let second = place.run("deploy assembly --yes --bucket artifacts --profile two=second");
    assert_eq!(second.status, 0, "{second:?}");
    assert!(place.cloud.stack("222222222222", "two").is_some());
    assert!(place.cloud.keys("artifacts").iter().all(|it| it.starts_with("lakewright/templates/")));
}

#[test]
fn secrets_are_in_no_output_and_no_file() {
    let place = Place::new();
    let template = "Parameters: {Password: {Type: String, NoEcho: true}}\nResources: {A: {Type: 'AWS::SNS::Topic', Properties: \
                    {DisplayName: !Ref Password}}, Bad: {Type: 'AWS::SNS::Topic', Metadata: {Fail: 'it failed'}}}\n";
    place.folder.write("secret.yaml", template);
    let given = format!("secret.yaml --stack orders --parameter Password={}", SECRETS[2]);
    assert_eq!(place.run(&format!("plan {given} --out plan.json")).status, 1);
    for format in ["text", "json"] {
        let run = place.run(&format!("deploy {given} --yes --recreate --format {format} --log log.jsonl"));
        assert_eq!(run.status, 5, "{run:?}");
        // The log of what failed, whatever was shown.
        let log = place.folder.read("log.jsonl");
        let lines: Vec<serde_json::Value> = log.lines().map(|it| serde_json::from_str(it).expect("JSON")).collect();
        assert!(lines.iter().any(|it| it["logical_id"] == "Bad" && it["status"] == "CREATE_FAILED"), "{log}");
        assert_eq!(lines.last().expect("an end")["outcome"], "rolled_back", "{log}");
    }
    for command in ["status orders", "events orders --all --format json", "attach orders", "destroy orders"] {
        place.run(command);
    }
    place.cloud.set_faults(Faults::none().always("*", Fault::Denied));
    let run = place.run(&format!("deploy {given} --yes"));
    assert!(run.status == 2 && !run.output.is_empty(), "{run:?}");
    place.check_files();
}

/// Waits for a line that begins so, and sends SIGINT.
#[cfg(unix)]
fn interrupt(lines: &mut impl Iterator<Item = String>, at: &str, process: u32) {
    assert!(lines.any(|it| it.trim_start().starts_with(at)), "no line begins with `{at}`");
    let sent = Command::new("kill").args(["-INT", &process.to_string()]).status().expect("kill");
    assert!(sent.success());
}

#[cfg(unix)]
#[test]
fn interrupted_once_it_tells_and_twice_it_leaves_the_update_alone() {
    use std::io::{BufRead, BufReader};
    let place = Place::new();
    let many: String = (0..30).map(|it| format!(", T{it}: {{Type: 'AWS::SNS::Topic'}}")).collect();
    place.folder.write("one.yaml", ONE).write("many.yaml", ONE.replace("}}\nOutputs", &format!("}}{many}}}\nOutputs")));
    assert_eq!(place.run("deploy one.yaml --stack orders --yes").status, 0);
    place.cloud.hurry(0);
    let mut child = place.command("deploy many.yaml --stack orders --yes").spawn().expect("the tool");
    let mut lines = BufReader::new(child.stderr.take().expect("a pipe")).lines().map_while(std::result::Result::ok);
    interrupt(&mut lines, "changes 30 resources", child.id());
    interrupt(&mut lines, "interrupted: CloudFormation goes on.", child.id());
    assert!(lines.any(|it| it == "left alone: see how it ends with `lakewright attach orders`"));
    assert_eq!(child.wait().expect("an end").code(), Some(130));
    let cloud = place.cloud.clone();
    // Once it is undone, it may be undone fast.
    let watcher = thread::spawn(move || {
        while cloud.calls("cloudformation:CancelUpdateStack") == 0 {
            thread::sleep(Duration::from_millis(20));
        }
        cloud.hurry(20);
    });
    let undone = place.run("cancel orders");
    assert!(undone.status == 0 && undone.output.contains("undone"), "{undone:?}");
    watcher.join().expect("no panic");
    assert_eq!(place.cloud.template(ACCOUNT, "orders").as_deref(), Some(ONE));
}

/// Kills the tool at each request of a deployment, and runs it again.
fn killed_at_each_request(is_update: bool) {
    let steps = (1..16).flat_map(|request| [(request, false), (request, true)]);
    let threads: Vec<_> = steps
        .map(|(request, is_carried_out)| {
            thread::spawn(move || {
                let place = Place::new();
                place.cloud.make_bucket("artifacts");
                place.folder.write("one.yaml", ONE).write("two.yaml", TWO);
                if is_update {
                    assert_eq!(place.run("deploy one.yaml --stack orders --yes").status, 0);
                }
                place.cloud.hurry(0);
                let deploy = "deploy two.yaml --stack orders --yes --bucket artifacts";
                place.kill(deploy, request, is_carried_out);
                // The lock of a killed run ends by itself.
                place.cloud.wait(130_000);
                let run = place.run(deploy);
                assert_eq!(run.status, 0, "{request} {is_carried_out}: {run:?}");
                assert_eq!(place.cloud.template(ACCOUNT, "orders").as_deref(), Some(TWO));
                let executions = place.cloud.executions();
                assert_eq!(executions.len(), 1 + usize::from(is_update), "{request} {is_carried_out}: {executions:?}");
            })
        })
        .collect();
    for thread in threads {
        thread.join().expect("no panic");
    }
}

#[test]
fn killed_at_each_request_of_a_creation_the_next_run_takes_it_up() {
    killed_at_each_request(false);
}

#[test]
fn killed_at_each_request_of_an_update_the_next_run_takes_it_up() {
    killed_at_each_request(true);
}
