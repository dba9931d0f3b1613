//! Functions and their queues: times and sizes that have to fit.

use lakewright_settings::length;
use lakewright_template::{Diagnostic, Path, Seconds};

use super::{Check, at};
use crate::config::{Stream, Zone};

impl Check<'_> {
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

    pub(super) fn functions(&mut self) {
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

    pub(super) fn queues(&mut self) {
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

    pub(super) fn artifacts(&mut self) {
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
}
