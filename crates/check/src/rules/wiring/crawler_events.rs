//! # LW-CRAWLER-EVENTS: a crawler's targets do not fit how it crawls
//!
//! **What.** A crawler that reads events has more than one target, or no queue of events; or one that reads new
//! folders alone changes or deletes tables.
//!
//! **Why.** Glue refuses the crawler.
//!
//! **Example.**
//!
//! ```yaml
//! Crawler:
//!   Type: AWS::Glue::Crawler
//!   Properties:
//!     RecrawlPolicy: {RecrawlBehavior: CRAWL_EVENT_MODE}
//!     Targets: {S3Targets: [{Path: s3://a, EventQueueArn: !GetAtt Queue.Arn}, {Path: s3://b}]}
//! ```
//!
//! **Fix.** Make one crawler for each target; with `CRAWL_NEW_FOLDERS_ONLY` use `LOG` in `SchemaChangePolicy`.
//!
//! **Source.** <https://docs.aws.amazon.com/glue/latest/dg/crawler-s3-event-notifications.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-CRAWLER-EVENTS", Severity::Error, "a crawler's targets do not fit how it crawls");

const SOURCE: &str = "https://docs.aws.amazon.com/glue/latest/dg/crawler-s3-event-notifications.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for crawler in wiring.all("AWS::Glue::Crawler") {
        let behavior = wiring.text(crawler, &["RecrawlPolicy", "RecrawlBehavior"]);
        match behavior.as_deref() {
            Some("CRAWL_EVENT_MODE") => {
                let kinds = wiring.items(crawler, &["Targets"]);
                let count =
                    |key| kinds.iter().filter_map(|it| it.value.get(key)?.as_array()).map(<[_]>::len).sum::<usize>();
                let targets = count("S3Targets") + count("CatalogTargets");
                let has_queue = ["S3Targets", "CatalogTargets"]
                    .iter()
                    .any(|it| !wiring.items(crawler, &["Targets", it, "EventQueueArn"]).is_empty());
                let message = match (targets, has_queue) {
                    (2.., _) => format!("a crawler that reads events has one target, these are {targets}"),
                    (1, false) => "a crawler that reads events needs `EventQueueArn` at its target".to_owned(),
                    _ => continue,
                };
                findings
                    .add(crawler.property_path("Targets"), message)
                    .set("make one crawler, with a queue, for each target", SOURCE);
            }
            Some("CRAWL_NEW_FOLDERS_ONLY") => {
                for key in ["UpdateBehavior", "DeleteBehavior"] {
                    for item in wiring.items(crawler, &["SchemaChangePolicy", key]) {
                        let text = wiring.denoter.denote_under(item.value, &item.assumed).unwrap_or_default();
                        if matches!(
                            text.as_str(),
                            "UPDATE_IN_DATABASE" | "DELETE_FROM_DATABASE" | "DEPRECATE_IN_DATABASE"
                        ) {
                            let message =
                                format!("a crawler that reads new folders alone takes `LOG` here, not `{text}`");
                            findings.add(item.path.clone(), message).set("set it to `LOG`", SOURCE);
                        }
                    }
                }
            }
            _ => {}
        }
    }
}
