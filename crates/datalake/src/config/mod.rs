//! What a lake is told: the structs behind `lake.toml`, which are also the builder in Rust.
//!
//! Only `name` and `accounts` are required. [`DataLake::from_toml`] reports every mistake of a file with its place,
//! [`DataLake::check`] the same mistakes of a lake that was built in Rust.

mod auditing;
mod check;
mod functions;
mod macie;
mod presets;
mod read;
mod schema;
mod setters;
mod settings;
mod units;
mod zones;

use std::fmt;

use lakewright_template::{Diagnostic, LogicalId, Seconds};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use auditing::{
    AccessLogs, Auditing, DataEvents, FindingRegions, Linking, LockMode, ObjectLock, OrganizationTrail, Services,
    Singleton,
};
pub use functions::{Architecture, Functions, Layers, RUNTIMES};
pub use macie::{AllowList, Criterion, FilterAction, FindingFilter, Identifier, Macie, MacieJob, Words};
pub use presets::{Preset, Zones};
use setters::{set, set_some};
pub use settings::{
    Access, Artifacts, Budget, Crawler, CrawlerMode, DeadLetters, IdentityCenter, IdentityGroups, Monitoring, Network,
    QuickSight, Sharing,
};
pub use zones::{Clearance, Next, Stream, Zone};

/// The id of an AWS account: twelve digits. Text, since it may begin with a zero.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct AccountId(
    #[schemars(regex(pattern = "^[0-9]{12}$"), extend("x-allowed" = "twelve digits in quotes: \"111111111111\""))]
    String,
);

impl AccountId {
    /// The twelve digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for AccountId {
    fn from(id: &str) -> AccountId {
        AccountId(id.to_owned())
    }
}

impl From<String> for AccountId {
    fn from(id: String) -> AccountId {
        AccountId(id)
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The two accounts of a lake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Accounts<Id = AccountId> {
    /// The account with the data.
    pub prod: Id,
    /// The account with the logs and findings about it.
    pub security: Id,
}

/// A data lake: everything that decides what its two stacks are.
///
/// ```
/// use lakewright_datalake::config::{Accounts, DataLake, Stream, Zone, Zones};
/// use lakewright_template::Days;
///
/// let lake = DataLake::new("acme", Accounts { prod: "111111111111", security: "222222222222" })
///     .zones(Zones::medallion())
///     .zone(Zone::new("sandbox").expire_after(Days(30)))
///     .stream("bronze", Stream::prefix("images/").function("functions/images"));
/// assert_eq!(lake.check(), []);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct DataLake {
    /// Its name, the beginning of every name in both accounts: lower-case letters, digits and single hyphens, 3 to 20.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"), length(min = 3, max = 20))]
    #[schemars(extend("x-allowed" = "a lower-case letter, then lower-case letters, digits and single hyphens, 3 to 20 characters"))]
    pub name: String,

    /// Its two accounts.
    pub accounts: Accounts,

    /// The organization of both accounts. Given, nobody outside of it gets anywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^o-[a-z0-9]{10,32}$"), extend("x-allowed" = "an organization's id, such as \"o-a1b2c3d4e5\""))]
    pub organization: Option<String>,

    /// The Region it is meant for. The templates fit every Region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[a-z]{2}(-[a-z]+)+-[0-9]$"), extend("x-allowed" = "a Region, such as \"eu-west-1\""))]
    pub region: Option<String>,

    /// Which of several lakes of this name it is, in every name and as a tag; at most 8 characters.
    #[serde(default = "prod")]
    #[schemars(regex(pattern = "^[a-z][a-z0-9]*$"), length(max = 8))]
    #[schemars(extend("x-allowed" = "a lower-case letter, then lower-case letters and digits, at most 8 characters"))]
    pub environment: String,

    /// Who answers for it: a tag on every resource.
    #[serde(default = "data_platform")]
    #[schemars(regex(pattern = r"^[A-Za-z0-9 +=._:/@-]+$"), length(max = 256))]
    #[schemars(extend("x-allowed" = "letters, digits, spaces and any of + - = . _ : / @, at most 256 characters"))]
    pub owner: String,

    /// The project it belongs to: a tag on every resource. Left out, the lake's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[A-Za-z0-9 +=._:/@-]+$"), length(max = 256))]
    #[schemars(extend("x-allowed" = "letters, digits, spaces and any of + - = . _ : / @, at most 256 characters"))]
    pub project: Option<String>,

    /// Zones that many lakes have. `zones` of the same names add to them, others come behind them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    preset: Option<Preset>,

    /// The zones in order. Left out, drop, raw, refined and curated.
    #[serde(default = "Zones::drop_to_curated")]
    #[schemars(length(min = 1))]
    pub zones: Vec<Zone>,

    /// What every function has where its zone or stream says nothing else.
    #[serde(default)]
    pub functions: Functions,

    /// The network of the functions.
    #[serde(default)]
    pub network: Network,

    /// What makes tables of the zones' objects.
    #[serde(default)]
    pub crawler: Crawler,

    /// Where messages go that no function could handle.
    #[serde(default)]
    pub dead_letters: DeadLetters,

    /// How people get their roles.
    #[serde(default)]
    pub access: Access,

    /// What watches over both accounts.
    #[serde(default)]
    pub auditing: Auditing,

    /// Alarms and the dashboard.
    #[serde(default)]
    pub monitoring: Monitoring,

    /// A mail when a month costs more than planned. Left out, none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<Budget>,

    /// Where the zip files of your own functions and layers are uploaded.
    #[serde(default)]
    pub artifacts: Artifacts,

    /// Streams for zones that were not there, which `check` reports.
    #[serde(skip)]
    astray: Vec<(String, Stream)>,
}

fn prod() -> String {
    "prod".into()
}

fn data_platform() -> String {
    "data-platform".into()
}

impl DataLake {
    /// A lake with every default: the zones drop, raw, refined and curated.
    pub fn new(name: impl Into<String>, accounts: Accounts<impl Into<AccountId>>) -> DataLake {
        DataLake {
            name: name.into(),
            accounts: Accounts { prod: accounts.prod.into(), security: accounts.security.into() },
            organization: None,
            region: None,
            environment: prod(),
            owner: data_platform(),
            project: None,
            preset: None,
            zones: Zones::drop_to_curated(),
            functions: Functions::default(),
            network: Network::default(),
            crawler: Crawler::default(),
            dead_letters: DeadLetters::default(),
            access: Access::default(),
            auditing: Auditing::default(),
            monitoring: Monitoring::default(),
            budget: None,
            artifacts: Artifacts::default(),
            astray: Vec::new(),
        }
    }

    /// Reads a `lake.toml`. Fails with all of its mistakes, in the order of the file, each with its place.
    ///
    /// ```
    /// use lakewright_datalake::config::DataLake;
    ///
    /// let text = "nam = 'acme'\n[accounts]\nprod = '111111111111'\nsecurity = 222222222222\n";
    /// let mistakes = DataLake::from_toml(text).unwrap_err();
    /// assert_eq!(mistakes.len(), 2);
    /// assert_eq!(mistakes[0].message, "unknown key `nam`");
    /// assert_eq!(mistakes[1].message, "`security` takes text, not the number 222222222222");
    /// ```
    pub fn from_toml(text: &str) -> Result<DataLake, Vec<Diagnostic>> {
        read::lake(text)
    }

    /// Everything that AWS would refuse about this lake, and what would not do what it says.
    pub fn check(&self) -> Vec<Diagnostic> {
        check::built(self)
    }

    /// The JSON Schema (draft 7) of `lake.toml`, for editors. Keys stand in alphabetical order.
    pub fn json_schema() -> String {
        schema::schema().text()
    }

    /// The same lake with these zones instead of its own.
    #[must_use]
    pub fn zones(mut self, zones: impl IntoIterator<Item = Zone>) -> DataLake {
        self.zones = zones.into_iter().collect();
        self
    }

    /// The same lake with one more zone behind the others.
    #[must_use]
    pub fn zone(mut self, zone: Zone) -> DataLake {
        self.zones.push(zone);
        self
    }

    /// The same lake with one more stream in a zone.
    #[must_use]
    pub fn stream(mut self, zone: &str, stream: Stream) -> DataLake {
        match self.zones.iter_mut().find(|it| it.name == zone) {
            Some(it) => it.streams.push(stream),
            None => self.astray.push((zone.to_owned(), stream)),
        }
        self
    }

    set! {
        environment: String,
        owner: String,
        functions: Functions,
        network: Network,
        crawler: Crawler,
        dead_letters: DeadLetters,
        access: Access,
        auditing: Auditing,
        monitoring: Monitoring,
        artifacts: Artifacts,
    }

    set_some! {
        organization: String,
        region: String,
        project: String,
        budget: Budget,
    }

    /// The project it belongs to: the lake's name where nothing else is said.
    pub fn project_name(&self) -> &str {
        self.project.as_deref().unwrap_or(&self.name)
    }

    /// The zone of this name.
    pub fn find(&self, zone: &str) -> Option<&Zone> {
        self.zones.iter().find(|it| it.name == zone)
    }

    /// The services that cost money by the hour, by what they look at, or by what they keep, as the configuration has them
    /// created: each with the setting that turns it off.
    pub fn paid_services(&self) -> Vec<String> {
        let mut paid = Vec::new();
        for (account, services) in [("prod", &self.auditing.prod), ("security", &self.auditing.security)] {
            let created = [
                ("config", services.config),
                ("guardduty", services.guardduty),
                ("security_hub", services.security_hub),
                ("macie", services.macie),
            ];
            paid.extend(created.iter().filter(|it| it.1.is_created()).map(|it| format!("auditing.{account}.{}", it.0)));
        }
        let chosen = [
            ("data_events.functions", self.auditing.data_events.functions),
            ("data_events.tables", self.auditing.data_events.tables),
            ("organization_trail", self.auditing.organization_trail.is_some()),
            ("macie.job", self.auditing.macie.job.is_some()),
            ("access_logs", self.auditing.access_logs == AccessLogs::Copied),
        ];
        paid.extend(chosen.iter().filter(|it| it.1).map(|it| format!("auditing.{}", it.0)));
        if self.network.nat {
            paid.push("network.nat".to_owned());
        }
        if !self.network.interface_endpoints.is_empty() {
            paid.push("network.interface_endpoints".to_owned());
        }
        if self.access.quicksight != QuickSight::Off {
            paid.push("access.quicksight".to_owned());
        }
        let scanned = self.zones.iter().filter(|it| it.malware_protection);
        paid.extend(scanned.map(|it| format!("malware_protection of the zone {}", it.name)));
        paid
    }

    /// How data moves: every stream that has a function, in the order of the zones.
    ///
    /// A zone without streams has one over all of its objects. Where nothing comes next, the lake's own function checks
    /// what arrives: a file that nobody could read is a dead letter, not a surprise in a query.
    pub fn hops(&self) -> Vec<Hop<'_>> {
        self.streams().map(|(zone, stream)| self.hop(zone, stream)).collect()
    }

    /// The hops of a zone.
    pub(crate) fn hops_from(&self, zone: &Zone) -> Vec<Hop<'_>> {
        let of_zone = self.streams().filter(|(position, _)| self.zones[*position].name == zone.name);
        of_zone.map(|(zone, stream)| self.hop(zone, stream)).collect()
    }

    /// The hops that write to a zone.
    pub(crate) fn hops_into(&self, zone: &Zone) -> Vec<Hop<'_>> {
        let next = |position, stream| self.next_and_code(position, stream).0;
        let into_zone = self
            .streams()
            .filter(|(position, stream)| next(*position, stream.map(|it| it.1)).is_some_and(|it| it.name == zone.name));
        into_zone.map(|(zone, stream)| self.hop(zone, stream)).collect()
    }

    /// The position of each zone with each of its streams and their positions; `None` for a zone without streams.
    fn streams(&self) -> impl Iterator<Item = (usize, Option<(usize, &Stream)>)> {
        self.zones.iter().enumerate().flat_map(|(position, zone)| {
            let none = zone.streams.is_empty().then_some((position, None));
            none.into_iter().chain(zone.streams.iter().enumerate().map(move |it| (position, Some(it))))
        })
    }

    fn hop<'a>(&'a self, position: usize, stream: Option<(usize, &'a Stream)>) -> Hop<'a> {
        let zone = &self.zones[position];
        let (stream_position, stream) = stream.unzip();
        let (next, code) = self.next_and_code(position, stream);
        Hop {
            zone,
            zone_position: position,
            stream,
            stream_position,
            name: stream.map(Stream::short_name).unwrap_or_default(),
            next,
            code,
            functions: self.functions_of(zone, stream),
        }
    }

    fn next_and_code<'a>(&'a self, position: usize, stream: Option<&'a Stream>) -> (Option<&'a Zone>, Option<&'a str>) {
        let zone = &self.zones[position];
        let of_stream = stream.map_or(&Next::Following, |it| &it.next);
        let next = match if of_stream.is_following() { &zone.next } else { of_stream } {
            Next::Following => self.zones.get(position + 1),
            Next::Nothing => None,
            Next::Zone(name) => self.find(name),
        };
        (next, stream.and_then(|it| it.function.as_deref()).or(zone.function.as_deref()))
    }

    /// The settings of a function: those of its stream, else of its zone, else of the lake.
    pub fn functions_of(&self, zone: &Zone, stream: Option<&Stream>) -> Functions {
        let lake = &self.functions;
        macro_rules! first {
            ($field:ident) => {
                stream
                    .and_then(|it| it.$field.clone())
                    .or_else(|| zone.$field.clone())
                    .unwrap_or_else(|| lake.$field.clone())
            };
        }
        Functions {
            runtime: first!(runtime),
            memory_mb: first!(memory_mb),
            timeout: first!(timeout),
            batch_size: first!(batch_size),
            batching_window: first!(batching_window),
            maximum_concurrency: first!(maximum_concurrency),
            ..lake.clone()
        }
    }

    /// How old the oldest message of a zone's queues may get before an alarm.
    pub fn oldest_message_age_of(&self, zone: &Zone) -> Seconds {
        zone.oldest_message_age.unwrap_or(self.monitoring.oldest_message_age)
    }

    /// The zones that the crawler makes tables of; none if there is no crawler.
    pub fn crawled_zones(&self) -> impl Iterator<Item = &Zone> {
        self.zones.iter().filter(|it| it.crawl && self.crawler.mode != CrawlerMode::Off)
    }

    /// The zones that are written to from this one, each once, in the order of its streams.
    pub fn next_of(&self, zone: &Zone) -> Vec<&Zone> {
        let mut found: Vec<&Zone> = Vec::new();
        for hop in self.hops() {
            if let Some(next) = hop.next
                && hop.zone.name == zone.name
                && !found.iter().any(|it| it.name == next.name)
            {
                found.push(next);
            }
        }
        found
    }
}

/// One step of data: a stream of a zone, its function, and the zone that gets the result.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Hop<'a> {
    /// The zone whose objects it takes.
    pub zone: &'a Zone,
    /// The position of that zone.
    pub(crate) zone_position: usize,
    /// Its stream; `None` where the zone has none and it takes every object.
    pub stream: Option<&'a Stream>,
    /// The position of the stream.
    pub(crate) stream_position: Option<usize>,
    /// The stream's name; empty where it takes every object.
    pub name: String,
    /// The zone it writes to.
    pub next: Option<&'a Zone>,
    /// The folder with its code, relative to the configuration; `None` is the lake's own function.
    pub code: Option<&'a str>,
    /// The settings of its function.
    pub functions: Functions,
}

impl Hop<'_> {
    /// How the keys of its objects begin; empty for all.
    pub fn prefix(&self) -> &str {
        self.stream.map_or("", |it| &it.prefix)
    }

    /// How the keys of its objects end; empty for all.
    pub fn suffix(&self) -> &str {
        self.stream.map_or("", |it| &it.suffix)
    }

    /// Zone and stream as one name: `bronze`, or `bronze-images`.
    pub fn full_name(&self) -> String {
        if self.name.is_empty() { self.zone.name.clone() } else { format!("{}-{}", self.zone.name, self.name) }
    }

    /// Zone and stream as part of logical ids: `Bronze`, or `BronzeImages`.
    pub fn logical_id(&self) -> LogicalId {
        LogicalId::pascal(&self.full_name())
    }
}
