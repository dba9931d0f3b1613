//! Zones and streams: where data lies, and what carries it on.

use std::borrow::Cow;

use lakewright_template::{Days, LogicalId, Seconds};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::functions::runtime_schema;
use super::setters::{set, set_some};
use super::units::{self, InDays, InSeconds};

/// How sensitive data is. Whoever may read one level may read those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Clearance {
    /// For everybody.
    Public,
    /// For everybody in the company.
    Proprietary,
    /// For those who need it.
    Confidential,
    /// For named people only. Data without a tag counts as secret.
    Secret,
}

impl Clearance {
    /// The ladder, lowest first.
    pub const ALL: [Clearance; 4] =
        [Clearance::Public, Clearance::Proprietary, Clearance::Confidential, Clearance::Secret];

    /// Its value as a tag: `public`, `proprietary`, `confidential` or `secret`.
    pub fn name(self) -> &'static str {
        match self {
            Clearance::Public => "public",
            Clearance::Proprietary => "proprietary",
            Clearance::Confidential => "confidential",
            Clearance::Secret => "secret",
        }
    }
}

impl std::fmt::Display for Clearance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// Where the function of a zone or stream writes. In TOML the name of a zone, or `"none"`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Next {
    /// What the place above says: for a stream its zone, for a zone the one declared after it.
    #[default]
    Following,
    /// Nowhere.
    Nothing,
    /// The zone of this name.
    Zone(String),
}

/// What `next` says where nothing comes next; no zone has this name.
pub(crate) const NOTHING: &str = "none";

impl Next {
    /// Whether it was left to the place above.
    pub fn is_following(&self) -> bool {
        *self == Next::Following
    }
}

impl From<&str> for Next {
    fn from(name: &str) -> Next {
        Next::from(name.to_owned())
    }
}

impl From<String> for Next {
    fn from(name: String) -> Next {
        if name == NOTHING { Next::Nothing } else { Next::Zone(name) }
    }
}

impl Serialize for Next {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Next::Following => serializer.serialize_none(),
            Next::Nothing => serializer.serialize_str(NOTHING),
            Next::Zone(name) => serializer.serialize_str(name),
        }
    }
}

impl<'de> Deserialize<'de> for Next {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::<String>::deserialize(deserializer)?.map_or(Next::Following, Next::from))
    }
}

impl JsonSchema for Next {
    fn schema_name() -> Cow<'static, str> {
        "Next".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "examples": ["raw", "none"],
            "x-allowed": "the name of a zone, or \"none\""
        })
    }
}

/// A zone: a bucket with its own key, and what happens to the objects that arrive in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Zone {
    /// Its name: lower-case letters, digits and single hyphens, at most 20.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"), length(max = 20))]
    #[schemars(extend("x-allowed" = "a lower-case letter, then lower-case letters, digits and single hyphens, at most 20 characters"))]
    pub name: String,

    /// The zone its function writes to, or "none". Left out, it is the zone declared after it; the last one has none.
    #[serde(default, skip_serializing_if = "Next::is_following")]
    pub next: Next,

    /// How sensitive the zone's data is at most: the tag `dataclassification` of its resources, for reports and reviews.
    /// Who may read an object is decided by the object's own tag.
    #[serde(default = "most_careful")]
    pub classification: Clearance,

    /// Deletes objects this long after their creation. Left out, they stay.
    #[serde(default, with = "units::maybe_days", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<InDays>", extend("x-range" = ["1 day", "100 years"]))]
    pub expire_after: Option<Days>,

    /// Moves objects to the storage class for infrequent access this long after their creation, 30 days at least. They
    /// stay readable at once.
    #[serde(default, with = "units::maybe_days", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<InDays>", extend("x-range" = ["30 days", "100 years"]))]
    pub to_infrequent_access_after: Option<Days>,

    /// Deletes versions this long after they were overwritten or deleted.
    #[serde(default = "thirty_days", with = "units::days")]
    #[schemars(with = "InDays", extend("x-range" = ["1 day", "100 years"]))]
    pub noncurrent_expire_after: Days,

    /// Whether the crawler makes tables of it.
    #[serde(default = "yes")]
    pub crawl: bool,

    /// Whether GuardDuty scans what arrives before anything reads it. It costs money for each gigabyte.
    #[serde(default)]
    pub malware_protection: bool,

    /// What happens to objects under different prefixes. Left out, one function takes every object.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub streams: Vec<Stream>,

    /// The folder with the code of its function, relative to this file. It needs a file `index.py` with
    /// `handler(event, context)`. The function gets the variables ZONE and, where a zone comes next, DOWNSTREAM_BUCKET;
    /// its role reads its own objects and writes the next zone. Left out, a function that reads CSV and writes it to the
    /// next zone; where nothing comes next it only checks what arrives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub function: Option<String>,

    /// Alarms when the oldest message waits longer, instead of `monitoring.oldest_message_age`.
    #[serde(default, with = "units::maybe_seconds", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<InSeconds>", extend("x-range" = ["1 minute", "14 days"]))]
    pub oldest_message_age: Option<Seconds>,

    /// The runtime of its functions, instead of `functions.runtime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(schema_with = "runtime_schema")]
    pub runtime: Option<String>,

    /// The memory of its functions, instead of `functions.memory_mb`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 512, max = 10240))]
    pub memory_mb: Option<u32>,

    /// The timeout of its functions, instead of `functions.timeout`.
    #[serde(default, with = "units::maybe_seconds", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<InSeconds>", extend("x-range" = ["1 second", "15 minutes"]))]
    pub timeout: Option<Seconds>,

    /// Messages a call, instead of `functions.batch_size`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 10000))]
    pub batch_size: Option<u32>,

    /// How long a call waits for its batch, instead of `functions.batching_window`.
    #[serde(default, with = "units::maybe_seconds", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<InSeconds>", extend("x-range" = ["0 seconds", "5 minutes"]))]
    pub batching_window: Option<Seconds>,

    /// Calls at one time, instead of `functions.maximum_concurrency`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 2, max = 1000))]
    pub maximum_concurrency: Option<u32>,
}

fn most_careful() -> Clearance {
    Clearance::Secret
}

fn thirty_days() -> Days {
    Days(30)
}

fn yes() -> bool {
    true
}

impl Zone {
    /// A zone with every default.
    pub fn new(name: impl Into<String>) -> Zone {
        Zone {
            name: name.into(),
            next: Next::Following,
            classification: most_careful(),
            expire_after: None,
            to_infrequent_access_after: None,
            noncurrent_expire_after: thirty_days(),
            crawl: true,
            malware_protection: false,
            streams: Vec::new(),
            function: None,
            oldest_message_age: None,
            runtime: None,
            memory_mb: None,
            timeout: None,
            batch_size: None,
            batching_window: None,
            maximum_concurrency: None,
        }
    }

    /// The same zone with one more stream.
    #[must_use]
    pub fn stream(mut self, stream: Stream) -> Zone {
        self.streams.push(stream);
        self
    }

    /// The same zone with nothing after it.
    #[must_use]
    pub fn last(self) -> Zone {
        self.next(Next::Nothing)
    }

    set! {
        next: Next,
        classification: Clearance,
        noncurrent_expire_after: Days,
        crawl: bool,
        malware_protection: bool,
    }

    set_some! {
        expire_after: Days,
        to_infrequent_access_after: Days,
        function: String,
        oldest_message_age: Seconds,
        runtime: String,
        memory_mb: u32,
        timeout: Seconds,
        batch_size: u32,
        batching_window: Seconds,
        maximum_concurrency: u32,
    }

    /// Its name as part of logical ids: `click-stream` is `ClickStream`.
    pub fn logical_id(&self) -> LogicalId {
        LogicalId::pascal(&self.name)
    }
}

/// The objects of a zone whose keys begin and end alike, with the queue and the function that take them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Stream {
    /// Its name, in the names of its queue and function. Left out, it is made of the prefix: "images/" is `images`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 20))]
    #[schemars(extend("x-allowed" = "lower-case letters, digits and single hyphens, at most 20 characters"))]
    pub name: Option<String>,

    /// How the keys of its objects begin: "images/".
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 512), extend("examples" = ["images/", "clickstream/"]))]
    pub prefix: String,

    /// How the keys of its objects end: ".csv".
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schemars(length(max = 512), extend("examples" = [".csv"]))]
    pub suffix: String,

    /// The folder with the code of its function, relative to this file. It needs a file `index.py` with
    /// `handler(event, context)`. The function gets the variables ZONE and, where a zone comes next, DOWNSTREAM_BUCKET;
    /// its role reads its own objects and writes the next zone. Left out, that of its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub function: Option<String>,

    /// The zone its function writes to, or "none". Left out, what its zone says.
    #[serde(skip_serializing_if = "Next::is_following")]
    pub next: Next,

    /// The runtime of its function, instead of the zone's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(schema_with = "runtime_schema")]
    pub runtime: Option<String>,

    /// The memory of its function, instead of the zone's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 512, max = 10240))]
    pub memory_mb: Option<u32>,

    /// The timeout of its function, instead of the zone's.
    #[serde(with = "units::maybe_seconds", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<InSeconds>", extend("x-range" = ["1 second", "15 minutes"]))]
    pub timeout: Option<Seconds>,

    /// Messages a call, instead of the zone's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 10000))]
    pub batch_size: Option<u32>,

    /// How long a call waits for its batch, instead of the zone's.
    #[serde(with = "units::maybe_seconds", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<InSeconds>", extend("x-range" = ["0 seconds", "5 minutes"]))]
    pub batching_window: Option<Seconds>,

    /// Calls at one time, instead of the zone's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 2, max = 1000))]
    pub maximum_concurrency: Option<u32>,
}

impl Stream {
    /// The objects whose keys begin with `prefix`.
    pub fn prefix(prefix: impl Into<String>) -> Stream {
        Stream { prefix: prefix.into(), ..Stream::default() }
    }

    set! {
        suffix: String,
        next: Next,
    }

    set_some! {
        name: String,
        function: String,
        runtime: String,
        memory_mb: u32,
        timeout: Seconds,
        batch_size: u32,
        batching_window: Seconds,
        maximum_concurrency: u32,
    }

    /// Its name, or one made of its prefix and suffix: `images/` gives `images`, `a/b/` gives `a-b`. Empty for the
    /// stream of all objects.
    pub fn short_name(&self) -> String {
        if let Some(name) = &self.name {
            return name.clone();
        }
        let mut name = String::new();
        for part in self.prefix.split(|it: char| !it.is_ascii_alphanumeric()).chain([self.suffix.as_str()]) {
            let part: String = part.chars().filter(char::is_ascii_alphanumeric).collect();
            if !part.is_empty() {
                if !name.is_empty() {
                    name.push('-');
                }
                name.push_str(&part.to_ascii_lowercase());
            }
        }
        name
    }
}
