//! The functions that carry data from zone to zone: what all of them have where a zone or stream says nothing else.

use lakewright_template::{Days, Seconds};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::schema::{LOG_RETENTION, LOG_RETENTION_OF};
use super::setters::set;
use super::units::{self, InDays, InSeconds};

/// The Python runtimes of AWS Lambda that a function can be created and updated in, with the day each is deprecated.
///
/// Source: AWS Lambda Developer Guide, "Lambda runtimes", "Deprecated runtimes".
pub const RUNTIMES: [(&str, &str); 4] = [
    ("python3.11", "2027-06-30"),
    ("python3.12", "2028-10-31"),
    ("python3.13", "2029-06-30"),
    ("python3.14", "2029-06-30"),
];

/// The Python runtimes that are deprecated, with the day they were.
const DEPRECATED: [(&str, &str); 6] = [
    ("python2.7", "2021-07-15"),
    ("python3.6", "2022-07-18"),
    ("python3.7", "2023-12-04"),
    ("python3.8", "2024-10-14"),
    ("python3.9", "2025-12-15"),
    ("python3.10", "2026-10-31"),
];

pub(crate) fn runtime_schema(_: &mut SchemaGenerator) -> Schema {
    let names: Vec<&str> = RUNTIMES.iter().map(|it| it.0).collect();
    let refused: serde_json::Map<String, serde_json::Value> = DEPRECATED
        .iter()
        .map(|(name, day)| ((*name).to_owned(), format!("AWS Lambda deprecated it on {day}").into()))
        .collect();
    json_schema!({ "type": "string", "enum": names, "x-refused": refused })
}

/// The processor of the functions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Architecture {
    /// 64-bit x86.
    #[default]
    X86_64,
    /// 64-bit Arm: a lower price; own layers must be built for it.
    Arm64,
}

impl Architecture {
    /// Its name in CloudFormation: `x86_64` or `arm64`.
    pub fn name(self) -> &'static str {
        match self {
            Architecture::X86_64 => "x86_64",
            Architecture::Arm64 => "arm64",
        }
    }
}

/// Where the functions have numpy and pandas from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Layers {
    /// The layer "AWS SDK for pandas" that AWS publishes. Its ARN, which differs by Region, is a parameter of the stack.
    #[default]
    Managed,
    /// Two layers of your own, numpy and pandas, as zip files in the artifact bucket.
    Own,
}

/// What every function has where its zone or stream says nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Functions {
    /// The Lambda runtime.
    #[schemars(schema_with = "runtime_schema")]
    pub runtime: String,

    /// The processor.
    pub architecture: Architecture,

    /// Where numpy and pandas come from.
    pub layers: Layers,

    /// Memory in MiB, 512 to 10240. The computing power grows with it.
    #[schemars(range(min = 512, max = 10240))]
    pub memory_mb: u32,

    /// How long a call may take, 15 minutes at most. A message stays hidden six times as long.
    #[serde(with = "units::seconds")]
    #[schemars(with = "InSeconds", extend("x-range" = ["1 second", "15 minutes"]))]
    pub timeout: Seconds,

    /// The most messages that one call gets, 1 to 10000; more than 10 need a batching window of a second or more.
    #[schemars(range(min = 1, max = 10000))]
    pub batch_size: u32,

    /// How long a call waits for its batch to fill, 5 minutes at most.
    #[serde(with = "units::seconds")]
    #[schemars(with = "InSeconds", extend("x-range" = ["0 seconds", "5 minutes"]))]
    pub batching_window: Seconds,

    /// The most calls of one function at a time, 2 to 1000.
    #[schemars(range(min = 2, max = 1000))]
    pub maximum_concurrency: u32,

    /// How often a message is tried before it goes to the dead letters, 5 at least.
    #[schemars(range(min = 5, max = 1000))]
    pub max_receive_count: u32,

    /// How long a message may wait in a queue, 14 days at most; less than `dead_letters.retention`.
    #[serde(with = "units::seconds")]
    #[schemars(with = "InSeconds", extend("x-range" = ["1 minute", "14 days"]))]
    pub message_retention: Seconds,

    /// How long the functions' logs are kept.
    #[serde(with = "units::days")]
    #[schemars(with = "InDays", extend("x-days" = LOG_RETENTION, "x-days-of" = LOG_RETENTION_OF))]
    pub log_retention: Days,
}

impl Default for Functions {
    fn default() -> Functions {
        Functions {
            runtime: "python3.13".into(),
            architecture: Architecture::default(),
            layers: Layers::default(),
            memory_mb: 1024,
            timeout: Seconds(60),
            batch_size: 10,
            batching_window: Seconds(0),
            maximum_concurrency: 10,
            max_receive_count: 5,
            message_retention: Seconds(4 * 86_400),
            log_retention: Days(90),
        }
    }
}

impl Functions {
    set! {
        runtime: String,
        architecture: Architecture,
        layers: Layers,
        memory_mb: u32,
        timeout: Seconds,
        batch_size: u32,
        batching_window: Seconds,
        maximum_concurrency: u32,
        max_receive_count: u32,
        message_retention: Seconds,
        log_retention: Days,
    }

    /// How long a message stays hidden while a function works on it: six timeouts and the batching window, so that a
    /// throttled function has time to try again.
    ///
    /// Source: AWS Lambda Developer Guide, "Using Lambda with Amazon SQS".
    pub fn visibility_timeout(&self) -> Seconds {
        Seconds(self.timeout.0.saturating_mul(6).saturating_add(self.batching_window.0))
    }
}
