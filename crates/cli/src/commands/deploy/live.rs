//! What goes on, while it goes on: a tree on a terminal, lines elsewhere, JSON for programs.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use lakewright_deploy::{Event, Progress};

use super::args::Format;

/// Shows what goes on.
pub(super) enum Live {
    /// A tree of what is at work, below the lines of what is done.
    Tree(Box<Tree>),
    /// A line for each thing that happens.
    Lines(Times),
    /// An object a line, on standard output.
    Json,
}

/// What is at work.
pub(super) struct Tree {
    all: MultiProgress,
    bars: BTreeMap<String, ProgressBar>,
    times: Times,
}

/// Since when a resource is at work, by AWS's clock.
#[derive(Default)]
pub(super) struct Times {
    begin: Option<i64>,
    since: BTreeMap<String, i64>,
    /// The nested stacks by ARN, and where they are.
    nested: BTreeMap<String, String>,
}

impl Live {
    pub(super) fn new(format: Format, is_terminal: bool) -> Live {
        match (format, is_terminal) {
            (Format::Json, _) => Live::Json,
            (Format::Text, true) => {
                let tree = Tree { all: MultiProgress::new(), bars: BTreeMap::new(), times: Times::default() };
                Live::Tree(Box::new(tree))
            }
            (Format::Text, false) => Live::Lines(Times::default()),
        }
    }

    /// Shows one thing.
    pub(super) fn show(&mut self, progress: &Progress) {
        match self {
            Live::Json => {
                if let Ok(line) = serde_json::to_string(progress) {
                    // Who closed the pipe has read enough; the work goes on.
                    drop(writeln!(io::stdout(), "{line}"));
                    drop(io::stdout().flush());
                }
            }
            Live::Lines(times) => {
                if let Some(line) = times.line(progress) {
                    drop(writeln!(io::stderr(), "{line}"));
                }
            }
            Live::Tree(tree) => tree.show(progress),
        }
    }

    /// Writes text for people between what is shown.
    pub(super) fn write(&self, text: &str) {
        match self {
            Live::Tree(tree) => drop(tree.all.println(text)),
            Live::Lines(_) | Live::Json => drop(writeln!(io::stderr(), "{text}")),
        }
    }

    /// Takes the tree away, to let somebody type.
    pub(super) fn clear(&self) {
        if let Live::Tree(tree) = self {
            drop(tree.all.clear());
        }
    }
}

impl Tree {
    fn show(&mut self, progress: &Progress) {
        let Progress::Resource(event) = progress else {
            if let Some(line) = self.times.line(progress) {
                drop(self.all.println(line));
            }
            return;
        };
        let path = self.times.path(event);
        let line = self.times.line(progress);
        if event.status.ends_with("_IN_PROGRESS") {
            let bar = self.bars.entry(path.clone()).or_insert_with(|| {
                let bar = self.all.add(ProgressBar::new_spinner());
                if let Ok(style) = ProgressStyle::with_template("{prefix}{spinner} {msg} {elapsed}") {
                    bar.set_style(style);
                }
                bar.set_prefix("  ".repeat(path.matches('/').count()));
                bar.enable_steady_tick(Duration::from_millis(200));
                bar
            });
            bar.set_message(format!("{} {path} {}", event.kind, event.status));
            return;
        }
        if let Some(bar) = self.bars.remove(&path) {
            bar.finish_and_clear();
        }
        if let Some(line) = line {
            drop(self.all.println(line));
        }
    }
}

impl Times {
    /// A resource with the nested stacks it is in: `orders/Network/Vpc`.
    fn path(&mut self, event: &Event) -> String {
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
    fn line(&mut self, progress: &Progress) -> Option<String> {
        Some(match progress {
            Progress::Resource(event) => {
                let path = self.path(event);
                let begin = *self.begin.get_or_insert(event.time);
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
                *self = Times::default();
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
