//! # LW-NOTIFICATION-OVERLAP: two notifications of a bucket are for the same objects
//!
//! **What.** Two notifications of one bucket have events in common, and neither their prefixes nor their suffixes
//! keep them apart.
//!
//! **Why.** S3 refuses overlapping notifications: the bucket is not made.
//!
//! **Example.**
//!
//! ```yaml
//! NotificationConfiguration:
//!   QueueConfigurations:
//!     - {Event: 's3:ObjectCreated:*', Queue: !GetAtt One.Arn}
//!     - {Event: 's3:ObjectCreated:Put', Queue: !GetAtt Two.Arn}
//! ```
//!
//! **Fix.** Give them prefixes or suffixes that exclude each other, or send to a topic that fans out.
//!
//! **Source.** <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html>

use super::Help as _;
use super::model::Item;
use super::model::Wiring;
use crate::denote::Assumed;
use crate::denote::likeness::is_open;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;
use lakewright_template::Value;

pub(crate) static RULE: Rule =
    Rule::shared("LW-NOTIFICATION-OVERLAP", Severity::Error, "two notifications of a bucket are for the same objects");

const SOURCE: &str = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html";

struct Notification {
    path: lakewright_template::Path,
    assumed: Assumed,
    event: String,
    prefix: String,
    suffix: String,
}

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for bucket in wiring.all("AWS::S3::Bucket") {
        let mut all: Vec<Notification> = Vec::new();
        for list in ["QueueConfigurations", "TopicConfigurations", "LambdaConfigurations"] {
            let items = wiring.items(bucket, &["NotificationConfiguration", list]);
            all.extend(items.into_iter().filter_map(|it| read(wiring, it)));
        }
        for (position, one) in all.iter().enumerate().skip(1).take(200) {
            let meets = |other: &&Notification| {
                let mut assumed = one.assumed.clone();
                assumed.extend(other.assumed.clone());
                same_event(&one.event, &other.event)
                    && (one.prefix.starts_with(&other.prefix) || other.prefix.starts_with(&one.prefix))
                    && (one.suffix.ends_with(&other.suffix) || other.suffix.ends_with(&one.suffix))
                    && wiring.denoter.possible(&assumed)
            };
            let Some(other) = all.iter().take(position).find(meets) else { continue };
            let message = format!("this overlaps with the notification at {}", other.path);
            let help = "give them prefixes or suffixes that exclude each other, or notify one topic that sends to both";
            findings.add(one.path.clone(), message).set(help, SOURCE);
        }
    }
}

/// A notification; none where its event or filter is not known.
fn read(wiring: &Wiring<'_, '_>, item: Item<'_>) -> Option<Notification> {
    let known = |value: &Value| wiring.denoter.denote_under(value, &item.assumed).filter(|it| !is_open(it));
    let event = known(item.value.get("Event")?)?;
    let (mut prefix, mut suffix) = (String::new(), String::new());
    if let Some(filter) = item.value.get("Filter") {
        for rule in filter.get("S3Key")?.get("Rules")?.as_array()? {
            let value = known(rule.get("Value")?)?;
            match known(rule.get("Name")?)?.to_ascii_lowercase().as_str() {
                "prefix" => prefix = value,
                "suffix" => suffix = value,
                _ => return None,
            }
        }
    }
    Some(Notification { path: item.path, assumed: item.assumed, event, prefix, suffix })
}

/// Whether two kinds of events have one in common.
fn same_event(one: &str, other: &str) -> bool {
    let covers = |all: &str, one: &str| all.strip_suffix('*').is_some_and(|it| one.starts_with(it));
    one == other || covers(one, other) || covers(other, one)
}
