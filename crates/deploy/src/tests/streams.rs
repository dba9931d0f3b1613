//! Events as AWS sent them: cut into operations, and asked for the root cause.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::aws::Event;
use crate::{operations, root_cause};

/// An event in AWS's own JSON; recordings have no times, so that the position is one.
fn event(value: &Value, time: i64, stack_id: &str) -> Event {
    let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let recorded = text("StackId");
    Event {
        // Ids of recordings are not unique: a resource's id holds its status and a date that was taken out.
        id: format!("{}#{time}", text("EventId")),
        stack_id: if recorded.is_empty() { stack_id.to_owned() } else { recorded },
        stack: text("StackName"),
        logical_id: text("LogicalResourceId"),
        physical_id: text("PhysicalResourceId"),
        kind: text("ResourceType"),
        time,
        status: text("ResourceStatus"),
        reason: value["ResourceStatusReason"].as_str().map(str::to_owned),
        token: None,
        hook: None,
    }
}

fn newest_first(stream: &[Value]) -> Vec<Event> {
    let length = i64::try_from(stream.len()).expect("few");
    stream.iter().zip(0..).map(|(it, at)| event(it, length - at, "")).collect()
}

/// Source: a creation that failed and whose deletion failed twice, as AWS recorded it on 2023-09-06 (LocalStack's
/// validated snapshots, Apache-2.0); the newest first.
const BLOCKED: &[(&str, &str)] = &[
    ("stack", "DELETE_COMPLETE"),
    ("BrokenPolicy", "DELETE_SKIPPED"),
    ("stack", "DELETE_IN_PROGRESS"),
    ("stack", "DELETE_FAILED"),
    ("BrokenPolicy", "DELETE_FAILED"),
    ("BrokenPolicy", "DELETE_IN_PROGRESS"),
    ("stack", "DELETE_IN_PROGRESS"),
    ("stack", "ROLLBACK_FAILED"),
    ("BrokenPolicy", "DELETE_FAILED"),
    ("BrokenPolicy", "DELETE_IN_PROGRESS"),
    ("stack", "ROLLBACK_IN_PROGRESS"),
    ("BrokenPolicy", "CREATE_FAILED"),
    ("BrokenPolicy", "CREATE_IN_PROGRESS"),
    ("BrokenPolicy", "CREATE_IN_PROGRESS"),
    ("stack", "CREATE_IN_PROGRESS"),
];

fn told(of: &[(&str, &str, &str)]) -> Vec<Event> {
    let event = |(at, (id, status, reason)): (i64, &(&str, &str, &str))| {
        let is_stack = *id == "stack";
        Event {
            id: at.to_string(),
            stack_id: "arn:stack".into(),
            stack: "stack".into(),
            logical_id: (*id).into(),
            physical_id: if is_stack { "arn:stack".into() } else { String::new() },
            kind: if is_stack { "AWS::CloudFormation::Stack".into() } else { "AWS::IAM::Policy".into() },
            time: at,
            status: (*status).into(),
            reason: (!reason.is_empty()).then(|| (*reason).to_owned()),
            ..Event::default()
        }
    };
    (0..).zip(of).map(event).collect()
}

fn cause(of: &[(&str, &str, &str)]) -> String {
    let events = BTreeMap::from([("arn:stack".to_owned(), told(of))]);
    root_cause("arn:stack", &events).map_or_else(|| "none".to_owned(), |it| it.to_string())
}

#[test]
fn a_recorded_stream_is_cut_into_its_operations() {
    let oldest_first: Vec<(&str, &str, &str)> = BLOCKED.iter().rev().map(|(id, status)| (*id, *status, "")).collect();
    let mut events = told(&oldest_first);
    events.reverse();
    // A page that comes twice changes nothing.
    events.extend(events.clone());
    let operations = operations(events);
    let ends: Vec<(usize, &str)> =
        operations.iter().map(|it| (it.events.len(), it.end().map_or("", |it| it.status.as_str()))).collect();
    assert_eq!(ends, [(8, "ROLLBACK_FAILED"), (4, "DELETE_FAILED"), (3, "DELETE_COMPLETE")]);
}

#[test]
fn the_cause_is_what_failed_first_and_what_could_not_be_undone_stands_beside_it() {
    insta::assert_snapshot!(
        cause(&[
            ("stack", "CREATE_IN_PROGRESS", "User Initiated"),
            ("BrokenPolicy", "CREATE_IN_PROGRESS", ""),
            ("BrokenPolicy", "CREATE_FAILED", "MalformedPolicyDocument"),
            ("Other", "CREATE_FAILED", "Resource creation cancelled"),
            ("Third", "CREATE_FAILED", "Rate exceeded"),
            ("stack", "ROLLBACK_IN_PROGRESS", "The following resource(s) failed to create: [BrokenPolicy]. "),
            ("BrokenPolicy", "DELETE_FAILED", "it is attached"),
            ("stack", "ROLLBACK_FAILED", "The following resource(s) failed to delete: [BrokenPolicy]. "),
        ]),
        @r#"
        CREATE_FAILED AWS::IAM::Policy BrokenPolicy: MalformedPolicyDocument
          also: CREATE_FAILED AWS::IAM::Policy Third: Rate exceeded
          not undone: DELETE_FAILED AWS::IAM::Policy BrokenPolicy: it is attached
          the stack is ROLLBACK_FAILED
        "#
    );
}

#[test]
fn where_no_resource_failed_the_stack_itself_says_why() {
    // Source: reasons as AWS sent them.
    insta::assert_snapshot!(
        cause(&[
            ("stack", "CREATE_IN_PROGRESS", "User Initiated"),
            (
                "stack",
                "ROLLBACK_IN_PROGRESS",
                "Transform 111111111111::Unsuccessful failed with: failed because it is a test. Rollback requested by user.",
            ),
            ("stack", "ROLLBACK_COMPLETE", ""),
        ]),
        @r#"
        ROLLBACK_IN_PROGRESS AWS::CloudFormation::Stack stack: Transform 111111111111::Unsuccessful failed with: failed because it is a test. Rollback requested by user.
          help: see the log of the macro's function
          the stack is ROLLBACK_COMPLETE
        "#
    );
    assert_eq!(cause(&[("stack", "CREATE_IN_PROGRESS", ""), ("stack", "CREATE_COMPLETE", "")]), "none");
}

#[test]
fn what_a_hook_refuses_is_the_hooks_reason() {
    let mut events = told(&[
        ("stack", "UPDATE_IN_PROGRESS", "User Initiated"),
        ("Raw", "CREATE_FAILED", "The following hook(s) failed: [Acme::S3::Encrypted]"),
        ("stack", "UPDATE_ROLLBACK_IN_PROGRESS", ""),
        ("stack", "UPDATE_ROLLBACK_COMPLETE", ""),
    ]);
    events[1].hook = Some(crate::aws::HookEvent {
        kind: "Acme::S3::Encrypted".into(),
        status: "HOOK_COMPLETE_FAILED".into(),
        reason: Some("the bucket has no key".into()),
    });
    let events = BTreeMap::from([("arn:stack".to_owned(), events)]);
    let cause = root_cause("arn:stack", &events).unwrap();
    assert_eq!(cause.reason, "the hook Acme::S3::Encrypted refused: the bucket has no key");
    assert_eq!(cause.help.as_deref(), Some("change the resource as the hook asks, or ask who owns the hook"));
}

/// Every recorded stream, where the corpora are at hand.
#[test]
fn every_recorded_stream_is_read() {
    let Some(corpora) = std::env::var_os("LAKEWRIGHT_CORPORA") else { return };
    let file = std::path::Path::new(&corpora).join("aws/aws_event_streams.jsonl.xz");
    let read = std::process::Command::new("xz").arg("-dc").arg(file).output().expect("xz");
    let text = String::from_utf8(read.stdout).expect("UTF-8");
    let (mut streams, mut failures) = (0, 0);
    for line in text.lines() {
        let value: Value = serde_json::from_str(line).expect("JSON");
        let Some(stream) = value["events"].as_array() else { continue };
        streams += 1;
        let events = newest_first(stream);
        let count = events.len();
        let operations = operations(events);
        assert_eq!(operations.iter().map(|it| it.events.len()).sum::<usize>(), count, "{line}");
        for operation in operations {
            let Some(end) = operation.end().cloned() else { continue };
            let by_stack = BTreeMap::from([(end.stack_id.clone(), operation.events.clone())]);
            let cause = root_cause(&end.stack_id, &by_stack);
            if end.status.ends_with("_FAILED") || end.status.contains("ROLLBACK") {
                failures += 1;
                let cause = cause.expect("a cause");
                assert!(cause.status.ends_with("_FAILED") || cause.status.contains("ROLLBACK"), "{cause}");
            } else if end.status == "CREATE_COMPLETE" {
                assert_eq!(cause, None, "{line}");
            }
        }
    }
    assert!(streams >= 40 && failures >= 2, "{streams} {failures}");
}
