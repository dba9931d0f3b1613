//! What no schema says: how the parts of a lake fit together. Each rule is a method of `Check`, each reports all it finds.

use lakewright_settings::{Finding, Node, length, listed, suggest};
use lakewright_template::{Diagnostic, LogicalId, Path, Seconds, Severity, Step};
use serde_json::Value;

use super::schema;
use super::zones::NOTHING;
use super::{CrawlerMode, DataLake, Next, Singleton, Stream, Zone};
use crate::names;

/// A path, of keys and positions.
macro_rules! at {
    ($($step:expr),* $(,)?) => { Path::from_iter([$(Step::from($step)),*]) };
}

/// See [`DataLake::check`].
pub(crate) fn built(lake: &DataLake) -> Vec<Diagnostic> {
    // INVARIANT: every lake is JSON.
    let value = serde_json::to_value(lake).unwrap_or(Value::Null);
    let (mut findings, _) = schema::schema().compare(&Node::of_json(&value));
    let broken: Vec<Path> = findings.iter().map(|it| it.diagnostic.path.clone()).collect();
    findings.extend(whole(lake, &broken));
    let mut found: Vec<Diagnostic> = findings
        .into_iter()
        .map(|it| {
            let mut diagnostic = it.diagnostic;
            if let Some(other) = it.other {
                diagnostic.message = format!("{}; see `{other}`", diagnostic.message);
            }
            diagnostic
        })
        .collect();
    found.sort_by(|one, other| (&one.path, &one.id).cmp(&(&other.path, &other.id)));
    found
}

/// The findings about a lake whose values each have their shape. What rests on one of the `broken` places is left out:
/// it would only say again that they are.
pub(crate) fn whole(lake: &DataLake, broken: &[Path]) -> Vec<Finding> {
    let mut check = Check { lake, broken, findings: Vec::new() };
    if lake.preset.is_some() {
        check.add(
            Diagnostic::error("LW-preset-left", at!["preset"], "the zones of the preset are not in place")
                .help("read the file with `DataLake::from_toml`"),
        );
    }
    check.accounts();
    check.zones();
    check.hops();
    check.cycles();
    check.streams();
    check.functions();
    check.network();
    check.crawler();
    check.queues();
    check.access();
    check.auditing();
    check.monitoring();
    check.artifacts();
    check.names();
    check.findings
}

/// Whether what is found at `path` may only be there since `broken` is wrong: at the place itself, or for a zone or
/// stream at what it is known by.
fn rests_on(path: &Path, broken: &Path) -> bool {
    let (path, broken) = (path.steps(), broken.steps());
    let known_by = |it: &Step| ["name", "prefix", "suffix"].iter().any(|key| *it == Step::from(*key));
    match broken.split_last() {
        Some((last, above)) => path.starts_with(broken) || (above == path && known_by(last)),
        None => false,
    }
}

struct Check<'a> {
    lake: &'a DataLake,
    broken: &'a [Path],
    findings: Vec<Finding>,
}

impl Check<'_> {
    fn add(&mut self, diagnostic: Diagnostic) {
        self.add_with(diagnostic, None);
    }

    /// A finding about two places, of which `other` is the one to compare with.
    fn add_with(&mut self, diagnostic: Diagnostic, other: Option<Path>) {
        let path = &diagnostic.path;
        let again = |it: &Finding| it.diagnostic.path == *path && it.diagnostic.id == diagnostic.id;
        if !self.broken.iter().any(|it| rests_on(path, it)) && !self.findings.iter().any(again) {
            self.findings.push(Finding { other, ..Finding::new(diagnostic) });
        }
    }

    /// Whether one of the lake's own names is wrong, which are part of every other.
    fn lake_name_is_broken(&self) -> bool {
        self.broken.iter().any(|it| match it.steps() {
            [Step::Key(first), ..] => matches!(first.as_ref(), "name" | "environment" | "accounts"),
            _ => false,
        })
    }

    /// Whether every zone has the name that was meant.
    fn zone_names_are_known(&self) -> bool {
        !self.broken.iter().any(|it| match it.steps() {
            [Step::Key(first)] => first == "zones" || first == "preset" || suggest::nearest(first, ["zones"]).is_some(),
            [Step::Key(first), Step::Index(_)] => first == "zones",
            [Step::Key(first), Step::Index(_), Step::Key(last)] => {
                first == "zones" && (last == "name" || suggest::nearest(last, ["name"]).is_some())
            }
            _ => false,
        })
    }

    fn accounts(&mut self) {
        let accounts = &self.lake.accounts;
        if accounts.prod == accounts.security
            && !self.broken.iter().any(|it| it.steps().first() == Some(&"accounts".into()))
        {
            self.add(
                Diagnostic::error("LW-one-account", at!["accounts", "security"], "both accounts are the same one")
                    .help(
                        "use a second account: who administers the data must not be able to change the logs about it",
                    ),
            );
        }
    }

    fn zones(&mut self) {
        let zones = &self.lake.zones;
        for (position, zone) in zones.iter().enumerate() {
            let path = at!["zones", position, "name"];
            if zone.name == NOTHING {
                self.add(
                    Diagnostic::error("LW-reserved-name", path.clone(), format!("no zone can be named `{NOTHING}`"))
                        .help(format!("`next = \"{NOTHING}\"` says that nothing comes next")),
                );
            }
            if let Some(first) = zones[..position].iter().position(|it| it.name == zone.name) {
                self.add_with(
                    Diagnostic::error("LW-same-name", path, format!("there are two zones named `{}`", zone.name))
                        .help("rename one of them, or put the settings of both into one"),
                    Some(at!["zones", first, "name"]),
                );
            }
            if let (Some(moved), Some(expired)) = (zone.to_infrequent_access_after, zone.expire_after)
                && expired <= moved
            {
                self.add_with(
                    Diagnostic::error(
                        "LW-expires-before-transition",
                        at!["zones", position, "expire_after"],
                        format!("objects of `{}` would be deleted before they move to infrequent access", zone.name),
                    )
                    .help("make `expire_after` the longer one, or leave one of them out")
                    .source("https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html"),
                    Some(at!["zones", position, "to_infrequent_access_after"]),
                );
            }
            self.folder(zone.function.as_deref(), at!["zones", position, "function"]);
            for (index, stream) in zone.streams.iter().enumerate() {
                self.folder(stream.function.as_deref(), at!["zones", position, "streams", index, "function"]);
            }
        }
        for (name, _) in &self.lake.astray {
            self.unknown_zone(name, at!["zones"]);
        }
    }

    /// The folder of a function must mean the same on every machine.
    fn folder(&mut self, folder: Option<&str>, path: Path) {
        let Some(folder) = folder else { return };
        if folder.starts_with(['/', '~']) || folder.contains(['\\', ':', '\0']) {
            let message = format!("`{}` is no relative path", folder.escape_debug());
            self.add(
                Diagnostic::error("LW-absolute-path", path, message)
                    .help("write the path from the folder of this file, with `/`: \"functions/images\""),
            );
        }
    }

    fn unknown_zone(&mut self, name: &str, path: Path) {
        if !self.zone_names_are_known() {
            return;
        }
        let names: Vec<&str> = self.lake.zones.iter().map(|it| it.name.as_str()).collect();
        let zones = format!("the zones are {}", listed(&names));
        let help = match suggest::nearest(name, names.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`? {zones}"),
            None => zones,
        };
        let message = format!("there is no zone named `{}`", name.escape_debug());
        self.add(Diagnostic::error("LW-unknown-zone", path, message).help(help));
    }

    /// Every `next` names a zone, and another one.
    fn hops(&mut self) {
        for (position, zone) in self.lake.zones.iter().enumerate() {
            self.next(zone, &zone.next, at!["zones", position, "next"]);
            for (index, stream) in zone.streams.iter().enumerate() {
                self.next(zone, &stream.next, at!["zones", position, "streams", index, "next"]);
            }
        }
    }

    fn next(&mut self, zone: &Zone, next: &Next, path: Path) {
        let Next::Zone(name) = next else { return };
        if *name == zone.name {
            self.add(
                Diagnostic::error("LW-hop-cycle", path, format!("`{name}` writes to itself"))
                    .help("each object that is written would start the function again, without end; name another zone")
                    .source("https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html"),
            );
        } else if self.lake.find(name).is_none() {
            self.unknown_zone(name, path);
        }
    }

    /// No way through the zones comes back to where it began.
    fn cycles(&mut self) {
        let count = self.lake.zones.len();
        let mut edges: Vec<Vec<(usize, Path)>> = vec![Vec::new(); count];
        for hop in self.lake.hops() {
            let Some(next) = hop.next else { continue };
            let Some(target) = self.lake.zones.iter().position(|it| it.name == next.name) else { continue };
            let zone = at!["zones", hop.zone_position];
            let of_stream = hop.stream_position.filter(|_| hop.stream.is_some_and(|it| !it.next.is_following()));
            let path = match of_stream {
                Some(index) => at!["zones", hop.zone_position, "streams", index, "next"],
                None if hop.zone.next.is_following() => zone,
                None => zone.join("next"),
            };
            // A zone that writes to itself is reported where it does.
            if target != hop.zone_position {
                edges[hop.zone_position].push((target, path));
            }
        }
        // Depth first; 0 is new, 1 is on the way, 2 is done.
        let mut state = vec![0_u8; count];
        for start in 0..count {
            if state[start] != 0 {
                continue;
            }
            state[start] = 1;
            let mut way: Vec<(usize, usize)> = vec![(start, 0)];
            while let Some((zone, taken)) = way.last_mut() {
                let zone = *zone;
                let Some((target, path)) = edges[zone].get(*taken).cloned() else {
                    state[zone] = 2;
                    way.pop();
                    continue;
                };
                *taken += 1;
                match state[target] {
                    0 => {
                        state[target] = 1;
                        way.push((target, 0));
                    }
                    1 => {
                        let round = way.iter().map(|it| it.0).skip_while(|it| *it != target).chain([target]);
                        let names: Vec<&str> = round.map(|it| self.lake.zones[it].name.as_str()).collect();
                        let message = format!("data would go round for ever: {}", names.join(" -> "));
                        self.add(
                            Diagnostic::error("LW-hop-cycle", path, message)
                                .help(format!("let one of them write elsewhere, or `next = \"{NOTHING}\"`"))
                                .source(
                                    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html",
                                ),
                        );
                    }
                    _ => {}
                }
            }
        }
    }

    fn streams(&mut self) {
        for (position, zone) in self.lake.zones.iter().enumerate() {
            let place = |index: usize| at!["zones", position, "streams", index];
            if zone.streams.len() > 100 {
                let message =
                    format!("`{}` has {} streams, a bucket notifies 100 at most", zone.name, zone.streams.len());
                self.add(Diagnostic::error("LW-too-many-streams", at!["zones", position, "streams"], message));
            }
            for (index, stream) in zone.streams.iter().enumerate() {
                self.filter(stream, &place(index));
                let name = stream.short_name();
                if stream.name.is_none() && name.len() > 20 {
                    self.add(
                        Diagnostic::error(
                            "LW-name-too-long",
                            place(index).join("prefix"),
                            format!("`{name}` is too long for a name"),
                        )
                        .help("give the stream a `name` of at most 20 characters"),
                    );
                }
                if stream.name.is_none() && name.is_empty() && !(stream.prefix.is_empty() && stream.suffix.is_empty()) {
                    self.add(
                        Diagnostic::error("LW-missing-key", place(index), "no name can be made of the prefix")
                            .help("give the stream a `name`: letters, digits and hyphens"),
                    );
                }
                for (first, earlier) in zone.streams[..index].iter().enumerate() {
                    if overlap(earlier, stream) {
                        let message = format!("{} and {} overlap", filter(earlier), filter(stream));
                        self.add_with(
                            Diagnostic::error("LW-overlapping-streams", place(index), message)
                                .help(
                                    "one object could match both, and S3 refuses that: no prefix may begin with the other \
                                     where also no suffix ends with the other",
                                )
                                .source("https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html"),
                            Some(place(first)),
                        );
                    } else if earlier.short_name() == name {
                        let at = if stream.name.is_some() { place(index).join("name") } else { place(index) };
                        self.add_with(
                            Diagnostic::error(
                                "LW-same-name",
                                at,
                                format!("there are two streams named `{name}` in `{}`", zone.name),
                            )
                            .help("give one of them another `name`"),
                            Some(place(first)),
                        );
                    }
                }
            }
        }
    }

    fn filter(&mut self, stream: &Stream, place: &Path) {
        let path = place.join("prefix");
        if stream.prefix.starts_with('/') || stream.prefix.contains("//") {
            let parts: Vec<&str> = stream.prefix.split('/').filter(|it| !it.is_empty()).collect();
            let message = format!("no key begins with `{}`", stream.prefix.escape_debug());
            let help = format!("keys have no slash in front and no empty parts: \"{}/\"", parts.join("/"));
            self.add(Diagnostic::error("LW-stream-filter", path.clone(), message).help(help));
        }
        for (key, text) in [("prefix", &stream.prefix), ("suffix", &stream.suffix)] {
            if text.contains(['*', '?']) {
                self.add(
                    Diagnostic::error(
                        "LW-stream-filter",
                        place.join(key),
                        format!("`{}` has a wildcard", text.escape_debug()),
                    )
                    .help("S3 compares prefix and suffix literally; leave the wildcard out")
                    .source("https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html"),
                );
            }
        }
    }

    /// The place of the nearest setting of `key` for the functions of a stream, of its zone, of the lake.
    fn setting(
        &self,
        zone: usize,
        stream: Option<usize>,
        key: &'static str,
        set: impl Fn(&Zone, Option<&Stream>) -> (bool, bool),
    ) -> Path {
        let it = &self.lake.zones[zone];
        match (set(it, stream.and_then(|index| it.streams.get(index))), stream) {
            ((_, true), Some(index)) => at!["zones", zone, "streams", index, key],
            ((true, _), _) => at!["zones", zone, key],
            _ => at!["functions", key],
        }
    }

    fn functions(&mut self) {
        // The settings for all are looked at even where no function has them.
        let of_hops =
            self.lake.hops().into_iter().map(|it| (Some((it.zone_position, it.stream_position)), it.functions));
        let all: Vec<_> = std::iter::once((None, self.lake.functions.clone())).chain(of_hops).collect();
        for (place, functions) in all {
            let batch = match place {
                Some((zone, stream)) => self.setting(zone, stream, "batch_size", |it, stream| {
                    (it.batch_size.is_some(), stream.is_some_and(|it| it.batch_size.is_some()))
                }),
                None => at!["functions", "batch_size"],
            };
            if functions.batch_size > 10 && functions.batching_window < Seconds(1) {
                let message = format!("a batch of {} messages needs a batching window", functions.batch_size);
                self.add(
                    Diagnostic::error("LW-batch-without-window", batch, message)
                        .help("set `batching_window` to 1 second or more, or `batch_size` to 10 or less")
                        .source("https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html"),
                );
            }
            let timeout = match place {
                Some((zone, stream)) => self.setting(zone, stream, "timeout", |it, stream| {
                    (it.timeout.is_some(), stream.is_some_and(|it| it.timeout.is_some()))
                }),
                None => at!["functions", "timeout"],
            };
            let hidden = u64::from(functions.visibility_timeout().0);
            let tried = hidden * u64::from(functions.max_receive_count);
            if tried > u64::from(functions.message_retention.0) {
                let message = format!(
                    "messages would expire after {} before their {} tries of {} end",
                    length::write(u64::from(functions.message_retention.0)),
                    functions.max_receive_count,
                    length::write(hidden),
                );
                self.add_with(
                    Diagnostic::error("LW-expires-before-tries", timeout, message)
                        .help("they would be lost instead of going to the dead letters; raise `functions.message_retention` or lower `timeout`"),
                    Some(at!["functions", "message_retention"]),
                );
            }
        }
    }

    fn network(&mut self) {
        let network = &self.lake.network;
        let path = at!["network", "cidr"];
        match network.block() {
            None => self.add(
                Diagnostic::error(
                    "LW-invalid-value",
                    path,
                    format!("`cidr` can not be `{}`", network.cidr.escape_debug()),
                )
                .help("an IPv4 block of size /16 to /24, such as \"10.20.0.0/16\""),
            ),
            Some((address, length)) => {
                let mask = u32::MAX << (32 - length);
                let base = std::net::Ipv4Addr::from(address & mask);
                if address & !mask != 0 {
                    let message = format!("`{}` is not the first address of its block", network.cidr);
                    self.add(
                        Diagnostic::error("LW-network-block", path, message).help(format!("write \"{base}/{length}\"")),
                    );
                } else if !(base.is_private() || is_shared(base)) {
                    self.add(
                        Diagnostic::error(
                            "LW-network-block",
                            path,
                            format!("`{}` are addresses of the internet", network.cidr),
                        )
                        .help("choose from 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10")
                        .source("https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html"),
                    );
                }
            }
        }
        for (index, service) in network.interface_endpoints.iter().enumerate() {
            let path = at!["network", "interface_endpoints", index];
            if service == "s3" || service == "dynamodb" {
                self.add(
                    Diagnostic::error("LW-endpoint", path, format!("`{service}` has a gateway endpoint already"))
                        .help("leave it out: every lake has the gateway endpoints, which cost nothing"),
                );
            } else if network.interface_endpoints[..index].contains(service) {
                self.add(
                    Diagnostic::error("LW-same-name", path, format!("`{service}` is there twice"))
                        .help("leave one out"),
                );
            }
        }
    }

    fn crawler(&mut self) {
        let crawler = &self.lake.crawler;
        if crawler.mode == CrawlerMode::Off {
            return;
        }
        if let Some(reason) = cron_mistake(&crawler.schedule) {
            self.add(
                Diagnostic::error("LW-schedule", at!["crawler", "schedule"], format!("`{}`: {reason}", crawler.schedule.escape_debug()))
                    .help("minute, hour, day of month, month, day of week, year: \"cron(0 3 * * ? *)\" is every day at 3:00 UTC")
                    .source("https://docs.aws.amazon.com/glue/latest/dg/monitor-data-warehouse-schedule.html"),
            );
        }
        if self.lake.crawled_zones().next().is_none() && !self.lake.zones.is_empty() {
            self.add_with(
                Diagnostic::error("LW-nothing-to-crawl", at!["crawler", "mode"], "no zone is crawled")
                    .help("set `crawler.mode` to \"off\", or leave out `crawl = false` in a zone"),
                Some(at!["zones", 0, "crawl"]),
            );
        }
    }

    fn queues(&mut self) {
        let (waits, kept) = (self.lake.functions.message_retention, self.lake.dead_letters.retention);
        if kept <= waits {
            let message = format!(
                "dead letters are kept for {}, no longer than messages wait in a queue",
                length::write(u64::from(kept.0))
            );
            self.add_with(
                Diagnostic::error("LW-dead-letters-expire", at!["dead_letters", "retention"], message)
                    .help(format!(
                        "the time counts from when a message was first sent: make it longer than `functions.message_retention`, {}",
                        length::write(u64::from(waits.0))
                    ))
                    .source("https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html"),
                Some(at!["functions", "message_retention"]),
            );
        }
    }

    fn access(&mut self) {
        if let Some(provider) = &self.lake.access.saml_provider
            && provider.split(':').nth(4) != Some(self.lake.accounts.prod.as_str())
            && !self.broken.contains(&at!["accounts", "prod"])
        {
            self.add(
                Diagnostic::error(
                    "LW-other-account",
                    at!["access", "saml_provider"],
                    "the SAML provider is not in the prod account",
                )
                .help(format!("a role trusts a provider of its own account, {}", self.lake.accounts.prod)),
            );
        }
    }

    fn auditing(&mut self) {
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
        if auditing.prod.trail == Singleton::Skip {
            let path = at!["auditing", "object_lock"];
            let message = "the lock is on the archive of the trail, and there is no trail";
            self.add(
                Diagnostic::warning("LW-lock-without-trail", path, message)
                    .help("leave `object_lock` out, or have a trail"),
            );
        }
    }

    fn monitoring(&mut self) {
        let monitoring = &self.lake.monitoring;
        for (index, address) in monitoring.alert_emails.iter().enumerate() {
            if monitoring.alert_emails[..index].contains(address) {
                let path = at!["monitoring", "alert_emails", index];
                self.add(
                    Diagnostic::error("LW-same-name", path, format!("`{address}` is there twice"))
                        .help("leave one out"),
                );
            }
        }
        let longest = self.lake.functions.message_retention;
        let zones = self.lake.zones.iter().enumerate();
        let ages = zones
            .filter_map(|(position, zone)| {
                Some((zone.oldest_message_age?, at!["zones", position, "oldest_message_age"]))
            })
            .chain([(monitoring.oldest_message_age, at!["monitoring", "oldest_message_age"])]);
        for (age, path) in ages.collect::<Vec<_>>() {
            if age >= longest {
                let message = format!("no message gets older than {}", length::write(u64::from(longest.0)));
                self.add_with(
                    Diagnostic::error("LW-silent-alarm", path, message)
                        .help("the alarm would never sound: make it shorter than `functions.message_retention`"),
                    Some(at!["functions", "message_retention"]),
                );
            }
        }
    }

    fn artifacts(&mut self) {
        let Some(bucket) = &self.lake.artifacts.bucket else { return };
        let reserved = bucket.starts_with("xn--") || bucket.ends_with("-s3alias") || bucket.ends_with("--ol-s3");
        if bucket.contains("..") || reserved || bucket.parse::<std::net::Ipv4Addr>().is_ok() {
            self.add(
                Diagnostic::error(
                    "LW-invalid-value",
                    at!["artifacts", "bucket"],
                    format!("`bucket` can not be `{bucket}`"),
                )
                .help(
                    "no `..`, no IP address, no name that S3 keeps for itself (`xn--...`, `...-s3alias`, `...--ol-s3`)",
                )
                .source("https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html"),
            );
        }
    }

    /// Names that are too long, and names that two parts would share.
    fn names(&mut self) {
        let all = names::all(self.lake);
        let mut too_long: Vec<_> =
            all.iter().filter(|it| it.name.len() > it.limit && !self.lake_name_is_broken()).collect();
        // Of several at one place only the first is reported: the one that asks for most.
        too_long.sort_by_key(|it| std::cmp::Reverse(it.name.len() - it.limit));
        for it in too_long {
            let message =
                format!("the {} `{}` has {} characters, AWS takes {}", it.kind, it.name, it.name.len(), it.limit);
            self.add(
                Diagnostic::error("LW-name-too-long", it.place.clone(), message)
                    .help(format!("shorten the name of the lake, zone or stream by {}", it.name.len() - it.limit)),
            );
        }
        for (position, it) in all.iter().enumerate() {
            let same = |other: &&names::Named| {
                other.kind == it.kind && other.name.eq_ignore_ascii_case(&it.name) && other.place != it.place
            };
            if let Some(first) = all[..position].iter().find(same) {
                self.shared(format!("{} `{}`", it.kind, it.name), &it.place, &first.place);
            }
        }
        let zones = self.lake.zones.iter().enumerate().map(|(position, it)| (it.logical_id(), at!["zones", position]));
        let hops = self.lake.hops().into_iter().filter_map(|it| {
            let place = at!["zones", it.zone_position, "streams", it.stream_position?];
            (!it.name.is_empty()).then(|| (it.logical_id(), place))
        });
        let ids: Vec<(LogicalId, Path)> = zones.chain(hops).collect();
        for (position, (id, place)) in ids.iter().enumerate() {
            if let Some((_, first)) = ids[..position].iter().find(|it| it.0 == *id) {
                self.shared(format!("logical id `{id}`"), place, first);
            }
        }
    }

    fn shared(&mut self, what: String, place: &Path, first: &Path) {
        // Two of one name are reported as such.
        let reported = |it: &Finding| {
            it.diagnostic.severity == Severity::Error
                && matches!(it.diagnostic.id.as_ref(), "LW-same-name" | "LW-overlapping-streams")
                && it.diagnostic.path.steps().starts_with(place.steps())
        };
        if self.findings.iter().any(reported) {
            return;
        }
        let (message, other) = if first.steps().is_empty() {
            (format!("the {what} is one that every lake has"), None)
        } else {
            (format!("the {what} would be there twice"), Some(first.clone()))
        };
        let diagnostic = Diagnostic::error("LW-same-name", place.clone(), message).help("give this one another name");
        self.add_with(diagnostic, other);
    }
}

/// 100.64.0.0/10, the addresses that carriers share.
fn is_shared(address: std::net::Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    first == 100 && (64..128).contains(&second)
}

/// Whether one key can match both filters: S3 compares prefixes with prefixes and suffixes with suffixes.
fn overlap(one: &Stream, other: &Stream) -> bool {
    let prefixes = one.prefix.starts_with(&other.prefix) || other.prefix.starts_with(&one.prefix);
    let suffixes = one.suffix.ends_with(&other.suffix) || other.suffix.ends_with(&one.suffix);
    prefixes && suffixes
}

/// A filter in words.
fn filter(stream: &Stream) -> String {
    match (stream.prefix.as_str(), stream.suffix.as_str()) {
        ("", "") => "all objects".into(),
        (prefix, "") => format!("`{}*`", prefix.escape_debug()),
        (prefix, suffix) => format!("`{}*{}`", prefix.escape_debug(), suffix.escape_debug()),
    }
}

/// What is wrong with a schedule of AWS Glue.
fn cron_mistake(schedule: &str) -> Option<String> {
    const MONTHS: &str = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC";
    const WEEKDAYS: &str = "SUN MON TUE WED THU FRI SAT";
    let fields: Vec<&str> = schedule.strip_prefix("cron(")?.strip_suffix(')')?.split(' ').collect();
    let [minute, hour, day, month, weekday, year] = fields.as_slice() else { return None };
    let parts = [
        ("minute", minute, 0, 59, ""),
        ("hour", hour, 0, 23, ""),
        ("day of month", day, 1, 31, ""),
        ("month", month, 1, 12, MONTHS),
        ("day of week", weekday, 1, 7, WEEKDAYS),
        ("year", year, 1970, 2199, ""),
    ];
    for (name, field, least, most, words) in parts {
        let days = name.starts_with("day");
        let fits = |it: &str| {
            it.parse::<u32>().is_ok_and(|it| (least..=most).contains(&it))
                || words.split(' ').any(|word| !word.is_empty() && word.eq_ignore_ascii_case(it))
        };
        let valid = field.split(',').all(|item| {
            let (range, step) = item.split_once('/').map_or((item, None), |(range, step)| (range, Some(step)));
            let bounds = match range.split_once('-') {
                Some((from, to)) => fits(from) && fits(to),
                None => range == "*" || fits(range) || (days && (range == "?" || of_days(range))),
            };
            bounds && step.is_none_or(|it| it.parse::<u32>().is_ok_and(|it| it > 0))
        });
        if !valid {
            return Some(format!("`{field}` is no {name}"));
        }
    }
    if (*day == "?") == (*weekday == "?") {
        return Some("exactly one of day of month and day of week is `?`".into());
    }
    None
}

/// `L` (last), `15W` (the working day nearest to the 15th), `6L` (the last Friday) and `6#3` (the third Friday).
fn of_days(text: &str) -> bool {
    let number = |it: &str| it.parse::<u32>().is_ok_and(|it| (1..=31).contains(&it));
    text == "L"
        || text == "LW"
        || text.strip_suffix(['W', 'L']).is_some_and(number)
        || text.split_once('#').is_some_and(|(day, week)| number(day) && number(week))
}
