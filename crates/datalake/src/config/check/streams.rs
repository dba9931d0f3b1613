//! Streams: what of a zone each takes.

use lakewright_template::{Diagnostic, Path};

use super::{Check, at};
use crate::config::Stream;

impl Check<'_> {
    pub(super) fn streams(&mut self) {
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
