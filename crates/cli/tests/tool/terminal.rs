//! The tool on a terminal: the tree of what is at work, and the question. `script` of util-linux gives it one.

use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::place::{ACCOUNT, Place};

const TEMPLATE: &str = "Resources: {A: {Type: 'AWS::SNS::Topic'}, B: {Type: 'AWS::SNS::Topic'}}\n";

/// Runs the tool on a terminal; `typed` is typed when it asks. What the terminal was sent, and the exit status.
fn on_terminal(place: &Place, arguments: &str, typed: &str) -> (String, Option<i32>) {
    let tool = place.command(arguments);
    let line: Vec<String> = [tool.get_program()]
        .into_iter()
        .chain(tool.get_args())
        .map(|it| format!("'{}'", it.to_str().expect("UTF-8")))
        .collect();
    let mut script = Command::new("script");
    script.env_clear().current_dir(place.folder.path()).env("TERM", "xterm").env("PATH", "/usr/bin:/bin");
    for (name, value) in tool.get_envs() {
        script.envs(value.map(|value| (name, value)));
    }
    script.args(["--quiet", "--return", "--command", &line.join(" "), "/dev/null"]);
    let script = script.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
    let mut child = script.spawn().expect("`script`, which is part of util-linux");
    let mut input = child.stdin.take().expect("a pipe");
    let mut output = child.stdout.take().expect("a pipe");
    let (mut seen, mut buffer) = (Vec::new(), [0; 4096]);
    let mut is_asked = false;
    while let Ok(count @ 1..) = output.read(&mut buffer) {
        seen.extend_from_slice(&buffer[..count]);
        if !is_asked && String::from_utf8_lossy(&seen).contains("[y/N]") {
            is_asked = true;
            // Somebody thinks: what goes on meanwhile must not disturb.
            thread::sleep(Duration::from_millis(500));
            input.write_all(typed.as_bytes()).expect("it listens");
            input.flush().expect("it listens");
        }
    }
    let status = child.wait().expect("an end").code();
    (String::from_utf8_lossy(&seen).into_owned(), status)
}

#[test]
fn who_sits_there_is_asked_and_sees_a_tree() {
    let place = Place::new();
    place.cloud.hurry(1);
    place.folder.write("two.yaml", TEMPLATE);
    let (seen, status) = on_terminal(&place, "deploy two.yaml --stack orders", "n\n");
    assert_eq!(status, Some(4), "{seen}");
    assert!(seen.contains("deploy `orders` so? [y/N]") && seen.contains("nobody approved it"), "{seen}");
    assert!(place.cloud.executions().is_empty());
    let (seen, status) = on_terminal(&place, "deploy two.yaml --stack orders", "y\n");
    assert_eq!(status, Some(0), "{seen}");
    // The plan comes before the question, and what is at work in the tree after it, with a line for each that is done.
    let at = |text: &str| seen.find(text).unwrap_or_else(|| panic!("no `{text}` in {seen}"));
    assert!(at("A") < at("[y/N]") && at("[y/N]") < at("AWS::SNS::Topic orders/A CREATE_IN_PROGRESS"), "{seen}");
    assert!(at("CREATE_COMPLETE AWS::SNS::Topic orders/A") < at("CREATE_COMPLETE AWS::SNS::Topic orders/B"), "{seen}");
    assert!(
        at("CREATE_COMPLETE AWS::CloudFormation::Stack orders") < at("orders in 111111111111 eu-west-1: done"),
        "{seen}"
    );
    assert_eq!(place.cloud.stack(ACCOUNT, "orders").expect("a stack").status.name(), "CREATE_COMPLETE");
}

#[test]
fn who_is_asked_can_interrupt() {
    let place = Place::new();
    place.folder.write("two.yaml", TEMPLATE);
    place.cloud.make_bucket("artifacts");
    // Control and C: the terminal makes SIGINT of it.
    let (seen, status) = on_terminal(&place, "deploy two.yaml --stack orders --bucket artifacts", "\u{3}");
    assert!(status == Some(130) && seen.contains("interrupted: nothing was executed"), "{status:?} {seen}");
    assert!(place.cloud.executions().is_empty());
    assert_eq!(place.cloud.keys("artifacts"), Vec::<String>::new(), "the lock was given back");
}

#[test]
fn what_nobody_can_approve_is_not_asked() {
    let place = Place::new();
    let bucket =
        |name: &str| format!("Resources: {{Raw: {{Type: 'AWS::S3::Bucket', Properties: {{BucketName: {name}}}}}}}\n");
    place.folder.write("one.yaml", bucket("one")).write("two.yaml", bucket("two"));
    assert_eq!(place.run("deploy one.yaml --stack lake --yes").status, 0);
    let (seen, status) = on_terminal(&place, "deploy two.yaml --stack lake", "y\n");
    assert!(status == Some(3) && !seen.contains("[y/N]") && seen.contains("data would be lost"), "{seen}");
}
