//! Lines for people, with the times that things took.

use std::collections::BTreeMap;

use lakewright_deploy::{Event, Progress};

/// Since when a resource is at work, by AWS's clock. Several stacks can be at work at once.
#[derive(Default)]
pub(super) struct Times {
    /// When the operation of a stack began.
    begin: BTreeMap<String, i64>,
    since: BTreeMap<String, i64>,
    /// The nested stacks by ARN, and where they are.
    nested: BTreeMap<String, String>,
}

impl Times {
    /// A resource with the nested stacks it is in: `orders/Network/Vpc`.
    pub(super) fn path(&mut self, event: &Event) -> String {
        let stack = self.nested.get(&event.stack_id).cloned().unwrap_or_else(|| event.stack.clone());
        if event.is_of_stack() {
            return stack;
        }
        let path = format!("{stack}/{}", event.logical_id);
        if let Some(nested) = event.nested_stack() {
            self.nested.insert(nested.to_owned(), path.clone());
        }
        path
    }

    /// What happened, in a line.
    pub(super) fn line(&mut self, progress: &Progress) -> Option<String> {
        Some(match progress {
            Progress::Resource(event) => {
                let path = self.path(event);
                let root = path.split('/').next().unwrap_or_default().to_owned();
                let begin = *self.begin.entry(root).or_insert(event.time);
                let mut line = format!("{:>7}  {} {} {path}", clock(event.time - begin), event.status, event.kind);
                if event.status.ends_with("_IN_PROGRESS") {
                    self.since.entry(path).or_insert(event.time);
                } else if let Some(since) = self.since.remove(&path) {
                    line.push_str(&format!(" ({})", clock(event.time - since).trim()));
                }
                if let Some(reason) = event.reason.as_ref().filter(|_| event.is_failure()) {
                    line.push_str(&format!(": {reason}"));
                }
                line
            }
            Progress::Started { stack, account, region } => {
                self.begin.remove(stack);
                let within = format!("{stack}/");
                self.since.retain(|path, _| path != stack && !path.starts_with(&within));
                format!("{stack} in {account} {region}")
            }
            Progress::Uploaded { bucket, key, bytes, was_there: false } => {
                format!("  uploaded s3://{bucket}/{key} ({bytes} bytes)")
            }
            Progress::ChangeSet { change_set, was_there: true, .. } => {
                format!("  uses the change set of an earlier run: {change_set}")
            }
            Progress::Running { resources: Some(count), .. } => format!("  changes {count} resources"),
            Progress::Retrying { operation, error, seconds } => {
                format!("  retrying {operation} for {seconds} s: {error}")
            }
            Progress::Waiting { on, .. } => format!("  waiting: {on}"),
            Progress::Warning { message, help } => format!("warning: {message}\n  help: {help}"),
            _ => return None,
        })
    }
}

/// Milliseconds as minutes and seconds.
fn clock(milliseconds: i64) -> String {
    let seconds = milliseconds.max(0) / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_paths_and_times_by_the_clock_of_aws() {
        let mut times = Times::default();
        let event = |id: &str, stack: &str, physical: &str, kind: &str, status: &str, time: i64| {
            let event = Event {
                stack_id: format!("arn:{stack}"),
                stack: stack.into(),
                logical_id: id.into(),
                physical_id: physical.into(),
                kind: kind.into(),
                status: status.into(),
                time,
                reason: Some("it is full".into()),
                ..Event::default()
            };
            Progress::Resource(Box::new(event))
        };
        let stack = "AWS::CloudFormation::Stack";
        let lines: Vec<String> = [
            event("lake", "lake", "arn:lake", stack, "UPDATE_IN_PROGRESS", 1_000_000),
            event("Net", "lake", "arn:net", stack, "CREATE_IN_PROGRESS", 1_002_000),
            event("Queue", "net", "", "AWS::SQS::Queue", "CREATE_IN_PROGRESS", 1_003_000),
            event("Queue", "net", "", "AWS::SQS::Queue", "CREATE_FAILED", 1_064_000),
        ]
        .iter()
        .filter_map(|it| times.line(it))
        .collect();
        insta::assert_snapshot!(lines.join("\n"), @r#"
        0:00  UPDATE_IN_PROGRESS AWS::CloudFormation::Stack lake
        0:02  CREATE_IN_PROGRESS AWS::CloudFormation::Stack lake/Net
        0:03  CREATE_IN_PROGRESS AWS::SQS::Queue lake/Net/Queue
        1:04  CREATE_FAILED AWS::SQS::Queue lake/Net/Queue (1:01): it is full
        "#);
    }
}
