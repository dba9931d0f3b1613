//! Everything around the zones: network, catalog, dead letters, access, auditing, monitoring, cost.

use lakewright_template::{Days, Seconds};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::schema::{LOG_RETENTION, LOG_RETENTION_OF};
use super::setters::{set, set_some};
use super::units::{self, InDays, InSeconds};

/// The network of the functions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Network {
    /// The addresses of the VPC, a /16 to /24 block of private addresses.
    #[schemars(regex(pattern = r"^[0-9]{1,3}(\.[0-9]{1,3}){3}/(1[6-9]|2[0-4])$"))]
    #[schemars(extend("x-allowed" = "an IPv4 block of size /16 to /24, such as \"10.20.0.0/16\""))]
    pub cidr: String,

    /// How many availability zones it spans, 2 or 3.
    #[schemars(range(min = 2, max = 3))]
    pub availability_zones: u32,

    /// The services that the functions' code reaches over interface endpoints, such as "secretsmanager". Each costs money for
    /// each hour and availability zone. S3 and DynamoDB have gateway endpoints anyway.
    #[schemars(inner(regex(pattern = r"^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$")))]
    #[schemars(extend("x-allowed" = "the last part of an endpoint's service name, such as \"secretsmanager\""))]
    pub interface_endpoints: Vec<String>,

    /// Whether the functions reach the internet through a NAT gateway. It costs money for each hour and gigabyte.
    pub nat: bool,

    /// Whether the VPC's traffic is logged.
    pub flow_logs: bool,

    /// How long the logs of the traffic are kept.
    #[serde(with = "units::days")]
    #[schemars(with = "InDays", extend("x-days" = LOG_RETENTION, "x-days-of" = LOG_RETENTION_OF))]
    pub flow_log_retention: Days,

    /// The domain name that DHCP gives. Left out, AWS's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"))]
    #[schemars(extend("x-allowed" = "a domain name, such as \"lake.internal\""))]
    pub dhcp_domain: Option<String>,
}

impl Default for Network {
    fn default() -> Network {
        Network {
            cidr: "10.20.0.0/16".into(),
            availability_zones: 2,
            interface_endpoints: Vec::new(),
            nat: false,
            flow_logs: true,
            flow_log_retention: Days(90),
            dhcp_domain: None,
        }
    }
}

impl Network {
    set! {
        cidr: String,
        availability_zones: u32,
        nat: bool,
        flow_logs: bool,
        flow_log_retention: Days,
    }

    set_some! {
        dhcp_domain: String,
    }

    /// The same network with one more interface endpoint.
    #[must_use]
    pub fn interface_endpoint(mut self, service: impl Into<String>) -> Network {
        self.interface_endpoints.push(service.into());
        self
    }

    /// First address and size of the block.
    pub(crate) fn block(&self) -> Option<(u32, u32)> {
        let (address, length) = self.cidr.split_once('/')?;
        let address: std::net::Ipv4Addr = address.parse().ok()?;
        let length = length.parse().ok().filter(|it| (16..=24).contains(it))?;
        Some((u32::from(address), length))
    }
}

/// When the crawler looks for new data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum CrawlerMode {
    /// One crawler over all zones, at fixed times.
    #[default]
    Schedule,
    /// A crawler for each zone, told of new objects by a queue, at the same times.
    Event,
    /// No crawler.
    Off,
}

/// What makes tables of the zones' objects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Crawler {
    /// When it looks for new data.
    pub mode: CrawlerMode,

    /// The times at which it runs: minute, hour, day of month, month, day of week and year, in UTC.
    #[schemars(regex(pattern = r"^cron\([^ ]+( [^ ]+){5}\)$"))]
    #[schemars(extend("x-allowed" = "six fields: \"cron(0 3 * * ? *)\" is every day at 3:00 UTC"))]
    pub schedule: String,
}

impl Default for Crawler {
    fn default() -> Crawler {
        Crawler { mode: CrawlerMode::default(), schedule: "cron(0 3 * * ? *)".into() }
    }
}

impl Crawler {
    set! {
        mode: CrawlerMode,
        schedule: String,
    }
}

/// Which queues share dead letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Sharing {
    /// One queue of dead letters for the lake.
    #[default]
    Shared,
    /// One for each zone.
    PerZone,
}

/// Where messages go that no function could handle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct DeadLetters {
    /// Which queues share dead letters.
    pub sharing: Sharing,

    /// How long they are kept, counted from when the message was first sent; 14 days at most.
    #[serde(with = "units::seconds")]
    #[schemars(with = "InSeconds", extend("x-range" = ["1 minute", "14 days"]))]
    pub retention: Seconds,
}

impl Default for DeadLetters {
    fn default() -> DeadLetters {
        DeadLetters { sharing: Sharing::default(), retention: Seconds(14 * 86_400) }
    }
}

impl DeadLetters {
    set! {
        sharing: Sharing,
        retention: Seconds,
    }
}

/// How people get their roles. What each role may do is not a setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Access {
    /// The longest session, 1 to 12 hours.
    #[serde(with = "units::seconds")]
    #[schemars(with = "InSeconds", extend("x-range" = ["1 hour", "12 hours"]))]
    pub session: Seconds,

    /// Whether an IAM user needs a second factor to take a role.
    pub require_mfa: bool,

    /// The ARN of the SAML provider in the prod account through which people come, with their job and clearance. Left out,
    /// IAM users come by groups: one for each job, one for each clearance.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^arn:aws[a-z-]*:iam::[0-9]{12}:saml-provider/[A-Za-z0-9._-]{1,128}$"))]
    #[schemars(extend("x-allowed" = "an ARN such as \"arn:aws:iam::111111111111:saml-provider/company\""))]
    pub saml_provider: Option<String>,
}

impl Default for Access {
    fn default() -> Access {
        Access { session: Seconds(4 * 3_600), require_mfa: true, saml_provider: None }
    }
}

impl Access {
    set! {
        session: Seconds,
        require_mfa: bool,
    }

    set_some! {
        saml_provider: String,
    }
}

/// What to do about a service of which an account has one only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Singleton {
    /// The stack makes it; deploying fails where the account has it already.
    #[default]
    Create,
    /// The account has it already; the stack relies on it.
    Adopt,
    /// Do without.
    Skip,
}

impl Singleton {
    /// Whether the stack makes it.
    pub fn is_created(self) -> bool {
        self == Singleton::Create
    }

    /// Whether it is there, made by the stack or before.
    pub fn is_there(self) -> bool {
        self != Singleton::Skip
    }
}

/// The auditing services of one account. Config, GuardDuty, Security Hub and Macie cost money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Services {
    /// The CloudTrail trail.
    pub trail: Singleton,
    /// AWS Config's recorder and delivery channel.
    pub config: Singleton,
    /// The service-linked role of AWS Config; an account that ever recorded has it already.
    pub config_role: Singleton,
    /// The GuardDuty detector.
    pub guardduty: Singleton,
    /// Security Hub.
    pub security_hub: Singleton,
    /// The Macie session.
    pub macie: Singleton,
    /// The access analyzer.
    pub access_analyzer: Singleton,
}

impl Services {
    set! {
        trail: Singleton,
        config: Singleton,
        config_role: Singleton,
        guardduty: Singleton,
        security_hub: Singleton,
        macie: Singleton,
        access_analyzer: Singleton,
    }

    /// The same in all services.
    pub fn all(it: Singleton) -> Services {
        Services {
            trail: it,
            config: it,
            config_role: it,
            guardduty: it,
            security_hub: it,
            macie: it,
            access_analyzer: it,
        }
    }
}

/// Who can end a lock before its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum LockMode {
    /// Those with `s3:BypassGovernanceRetention`.
    Governance,
    /// Nobody, not even root: the logs and what they cost stay until then.
    Compliance,
}

impl LockMode {
    /// Its name in CloudFormation: `GOVERNANCE` or `COMPLIANCE`.
    pub fn name(self) -> &'static str {
        match self {
            LockMode::Governance => "GOVERNANCE",
            LockMode::Compliance => "COMPLIANCE",
        }
    }
}

/// S3 Object Lock on the archive of the trail. Turned on, it can not be turned off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ObjectLock {
    /// Who can end the lock before its time.
    pub mode: LockMode,

    /// How long each object is locked.
    #[serde(with = "units::days")]
    #[schemars(with = "InDays", extend("x-range" = ["1 day", "100 years"]))]
    pub retention: Days,
}

/// What watches over both accounts, and the archive in the security account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Auditing {
    /// The services of the prod account.
    pub prod: Services,

    /// The services of the security account.
    pub security: Services,

    /// Whether the security account collects AWS Config's view of both accounts.
    pub aggregator: bool,

    /// S3 Object Lock on the archive of the trail. Left out, none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_lock: Option<ObjectLock>,

    /// Deletes archived logs after this time.
    #[serde(with = "units::days")]
    #[schemars(with = "InDays", extend("x-range" = ["1 day", "100 years"]))]
    pub archive_retention: Days,

    /// Deletes the access logs of the zones after this time.
    #[serde(with = "units::days")]
    #[schemars(with = "InDays", extend("x-range" = ["1 day", "100 years"]))]
    pub access_log_retention: Days,
}

impl Default for Auditing {
    fn default() -> Auditing {
        Auditing {
            prod: Services::default(),
            security: Services::default(),
            aggregator: true,
            object_lock: None,
            archive_retention: Days(365),
            access_log_retention: Days(90),
        }
    }
}

impl Auditing {
    set! {
        prod: Services,
        security: Services,
        aggregator: bool,
        archive_retention: Days,
        access_log_retention: Days,
    }

    set_some! {
        object_lock: ObjectLock,
    }
}

/// Alarms and the dashboard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Monitoring {
    /// Who gets alarms and findings by mail. Each address must confirm it once.
    #[schemars(inner(regex(pattern = r"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$")))]
    #[schemars(extend("x-allowed" = "mail addresses, such as [\"lake@example.com\"]"))]
    pub alert_emails: Vec<String>,

    /// Alarms when the oldest message of a queue waits longer.
    #[serde(with = "units::seconds")]
    #[schemars(with = "InSeconds", extend("x-range" = ["1 minute", "14 days"]))]
    pub oldest_message_age: Seconds,

    /// Whether there is a dashboard.
    pub dashboard: bool,
}

impl Default for Monitoring {
    fn default() -> Monitoring {
        Monitoring { alert_emails: Vec::new(), oldest_message_age: Seconds(3_600), dashboard: true }
    }
}

impl Monitoring {
    set! {
        oldest_message_age: Seconds,
        dashboard: bool,
    }

    /// The same with one more address for alarms and findings.
    #[must_use]
    pub fn alert_email(mut self, address: impl Into<String>) -> Monitoring {
        self.alert_emails.push(address.into());
        self
    }
}

/// A mail when a month costs more than planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// The most that a month should cost, in US dollars.
    #[schemars(range(min = 1, max = 1_000_000_000))]
    pub monthly_usd: u32,

    /// Who is told.
    #[schemars(regex(pattern = r"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$"))]
    #[schemars(extend("x-allowed" = "a mail address, such as \"lake@example.com\""))]
    pub email: String,
}

/// Where the zip files of your own functions and layers are uploaded: the defaults of the stack's parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Artifacts {
    /// The bucket, in the Region of the lake. Left out, whoever deploys names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"))]
    #[schemars(extend("x-allowed" = "a bucket name: 3 to 63 lower-case letters, digits, dots and hyphens"))]
    pub bucket: Option<String>,

    /// How the keys of the files begin. Left out, the lake's name and a slash.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 512))]
    pub prefix: Option<String>,
}

impl Artifacts {
    set_some! {
        bucket: String,
        prefix: String,
    }
}
