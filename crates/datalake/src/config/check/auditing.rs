//! What watches over both accounts, and what its services need of each other.

use lakewright_template::Diagnostic;

use super::{Check, at};
use crate::config::{Linking, Singleton};

impl Check<'_> {
    pub(super) fn auditing(&mut self) {
        self.trails();
        self.finding_regions();
        self.object_lock();
        let auditing = &self.lake.auditing;
        if auditing.aggregator && auditing.prod.config == Singleton::Skip {
            self.add_with(
                Diagnostic::error(
                    "LW-nothing-to-aggregate",
                    at!["auditing", "aggregator"],
                    "nothing records what the aggregator collects",
                )
                .help("set `aggregator = false`, or `config` to \"create\" or \"adopt\""),
                Some(at!["auditing", "prod", "config"]),
            );
        }
        for (account, services) in [("prod", auditing.prod), ("security", auditing.security)] {
            if services.security_hub.is_created() && services.config == Singleton::Skip {
                self.add(
                    Diagnostic::warning(
                        "LW-hub-without-config",
                        at!["auditing", account, "security_hub"],
                        "most controls of Security Hub need AWS Config",
                    )
                    .help("set `config` to \"create\" or \"adopt\", or skip both")
                    .source("https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-setup-prereqs.html"),
                );
            }
        }
    }

    /// A trail of the organization can be made, and data events have a trail that sees them.
    fn trails(&mut self) {
        let auditing = &self.lake.auditing;
        let events = auditing.data_events;
        for (key, chosen) in [("functions", events.functions), ("tables", events.tables)] {
            if chosen && !auditing.sees_data() {
                self.add_with(
                    Diagnostic::error(
                        "LW-events-without-trail",
                        at!["auditing", "data_events", key],
                        "no trail of this lake sees the events",
                    )
                    .help("set `auditing.prod.trail` to \"create\", or have an `organization_trail`"),
                    Some(at!["auditing", "prod", "trail"]),
                );
            }
        }
        if auditing.organization_trail.is_none() {
            return;
        }
        let path = || at!["auditing", "organization_trail"];
        if self.lake.organization.is_none() && !self.broken.contains(&at!["organization"]) {
            self.add(
                Diagnostic::error("LW-trail-without-organization", path(), "it is not said of which organization")
                    .help("set `organization` to its id: the archive takes the logs of its accounts in a folder of that name")
                    .source("https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html"),
            );
        }
        if !auditing.security.trail.is_created() {
            self.add_with(
                Diagnostic::error("LW-trail-not-made", path(), "the security account's stack makes no trail")
                    .help("the trail of the organization is that account's: set `auditing.security.trail` to \"create\", or leave one out"),
                Some(at!["auditing", "security", "trail"]),
            );
        }
        if auditing.prod.trail.is_created() {
            self.add_with(
                Diagnostic::warning("LW-two-trails", path(), "the prod account's own trail records the same once more")
                    .help("a second copy of management events costs money; set `auditing.prod.trail` to \"adopt\"")
                    .source(
                        "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trail-manage-costs.html",
                    ),
                Some(at!["auditing", "prod", "trail"]),
            );
        }
    }

    /// Regions are named where names mean something, each once, and never the one that collects.
    fn finding_regions(&mut self) {
        let Some(linked) = &self.lake.auditing.finding_regions else { return };
        let path = || at!["auditing", "finding_regions"];
        if !self.lake.auditing.security.security_hub.is_there() {
            self.add_with(
                Diagnostic::error("LW-regions-without-hub", path(), "the security account has no Security Hub")
                    .help("set `auditing.security.security_hub` to \"create\" or \"adopt\", or leave this out"),
                Some(at!["auditing", "security", "security_hub"]),
            );
        }
        match (linked.linking, linked.regions.is_empty()) {
            (Linking::All, false) => self.add(
                Diagnostic::error("LW-linked-regions", path().join("regions"), "every Region is linked already")
                    .help("leave the Regions out, or set `linking` to \"only\" or \"all-except\""),
            ),
            (Linking::AllExcept | Linking::Only, true) => self.add(
                Diagnostic::error("LW-linked-regions", path().join("linking"), "no Region is named")
                    .help("name the Regions: `regions = [\"us-east-1\"]`"),
            ),
            _ => {}
        }
        for (position, region) in linked.regions.iter().enumerate() {
            if self.lake.region.as_ref() == Some(region) {
                self.add(
                    Diagnostic::error(
                        "LW-linked-regions",
                        path().join("regions").join(position),
                        format!("`{region}` is the Region that collects"),
                    )
                    .help("leave it out: its own findings are always shown"),
                );
            }
        }
        self.twice(&path().join("regions"), linked.regions.iter().map(|it| (it.as_str(), None)));
    }

    /// Locked logs are kept, and there are some.
    fn object_lock(&mut self) {
        let auditing = &self.lake.auditing;
        let Some(lock) = auditing.object_lock else { return };
        if lock.retention > auditing.archive_retention {
            self.add_with(
                Diagnostic::error(
                    "LW-lock-outlives-archive",
                    at!["auditing", "object_lock", "retention"],
                    "logs would be locked for longer than they are kept",
                )
                .help("make `archive_retention` as long as the lock"),
                Some(at!["auditing", "archive_retention"]),
            );
        }
        if auditing.prod.trail == Singleton::Skip && auditing.organization_trail.is_none() {
            let path = at!["auditing", "object_lock"];
            let message = "the lock is on the archive of the trail, and there is no trail";
            self.add(
                Diagnostic::warning("LW-lock-without-trail", path, message)
                    .help("leave `object_lock` out, or have a trail"),
            );
        }
    }
}
