//! Everything around the zones: network, catalog, dead letters, access, monitoring, cost.

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
    /// One crawler over all zones, or one for each with `per_zone`, at fixed times.
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

    /// Whether each zone has a crawler of its own at fixed times, so that its tables begin with its name. A crawler has one
    /// such beginning for all it crawls. With `event` each zone has its own anyway.
    pub per_zone: bool,
}

impl Default for Crawler {
    fn default() -> Crawler {
        Crawler { mode: CrawlerMode::default(), schedule: "cron(0 3 * * ? *)".into(), per_zone: false }
    }
}

impl Crawler {
    set! {
        mode: CrawlerMode,
        schedule: String,
        per_zone: bool,
    }

    /// Whether each zone has a crawler of its own.
    pub(crate) fn is_per_zone(&self) -> bool {
        self.per_zone || self.mode == CrawlerMode::Event
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
    /// The longest session, 1 to 12 hours. With Identity Center that of a permission set.
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

    /// IAM Identity Center as the way people come: permission sets instead of groups, in the stack of the security account,
    /// which has to be its delegated administrator, in its Region. Left out, none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_center: Option<IdentityCenter>,

    /// What analysts may do in QuickSight, which costs money for each user. QuickSight reads with a role of its own that no
    /// clearance holds for: what that role may read, every author may.
    pub quicksight: QuickSight,
}

impl Default for Access {
    fn default() -> Access {
        Access {
            session: Seconds(4 * 3_600),
            require_mfa: true,
            saml_provider: None,
            identity_center: None,
            quicksight: QuickSight::default(),
        }
    }
}

impl Access {
    set! {
        session: Seconds,
        require_mfa: bool,
        quicksight: QuickSight,
    }

    set_some! {
        saml_provider: String,
        identity_center: IdentityCenter,
    }
}

/// What analysts may do in QuickSight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum QuickSight {
    /// Nothing.
    #[default]
    Off,
    /// Sign in as readers, and look at the dashboards of their clearance.
    Reader,
    /// Sign in as authors, and make data sets, analyses and dashboards of their clearance.
    Author,
}

/// IAM Identity Center as the way people come: a permission set for each job, the clearance by an attribute of the user.
///
/// The permission sets are in the stack of the security account: it has to be the delegated administrator of Identity
/// Center, and the stack's Region the one that the instance is in. A permission set leads to the role of its job and no
/// further: whoever takes the role names the clearance, as members of the groups do, with
/// `aws sts assume-role --tags Key=clearance,Value=public`. AWS ends such a session, of a role that is taken from another
/// session, after an hour.
///
/// ```
/// use lakewright_datalake::config::{Access, Accounts, DataLake, IdentityCenter, IdentityGroups};
///
/// let groups = IdentityGroups::default().analysts("11112222-3333-4444-5555-666677778888");
/// let center = IdentityCenter::new("ssoins-1234567890abcdef")
///     .clearance_attribute("${path:enterprise.division}")
///     .groups(groups);
/// let lake = DataLake::new("acme", Accounts { prod: "111111111111", security: "222222222222" })
///     .access(Access::default().identity_center(center));
/// assert_eq!(lake.check(), []);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct IdentityCenter {
    /// The id of the organization's instance, with which its ARN ends.
    #[schemars(regex(pattern = r"^(sso)?ins-[A-Za-z0-9.-]{16}$"))]
    #[schemars(extend("x-allowed" = "the id of an instance, such as \"ssoins-1234567890abcdef\""))]
    pub instance: String,

    /// The attribute of a user that is the clearance: the stack has the instance pass it on as a session tag. Whoever may
    /// write it gives out clearances. Left out, the instance passes the tag on already; it has one such setting only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^\$\{(path|user):[A-Za-z0-9_.]+\}$"))]
    #[schemars(extend("x-allowed" = "an attribute such as \"${path:enterprise.division}\""))]
    pub clearance_attribute: Option<String>,

    /// The groups of Identity Center that get the permission sets.
    #[serde(default)]
    pub groups: IdentityGroups,
}

impl IdentityCenter {
    /// The instance of this id.
    pub fn new(instance: impl Into<String>) -> IdentityCenter {
        IdentityCenter { instance: instance.into(), clearance_attribute: None, groups: IdentityGroups::default() }
    }

    set! {
        groups: IdentityGroups,
    }

    set_some! {
        clearance_attribute: String,
    }
}

/// The groups of Identity Center that get the permission sets, by id. Who is left out gets none from the stack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct IdentityGroups {
    /// The group of data stewards.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^([0-9a-f]{10}-)?[A-Fa-f0-9]{8}(-[A-Fa-f0-9]{4}){3}-[A-Fa-f0-9]{12}$"))]
    #[schemars(extend("x-allowed" = "the id of a group, such as \"11112222-3333-4444-5555-666677778888\""))]
    pub stewards: Option<String>,
    /// The group of data engineers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^([0-9a-f]{10}-)?[A-Fa-f0-9]{8}(-[A-Fa-f0-9]{4}){3}-[A-Fa-f0-9]{12}$"))]
    #[schemars(extend("x-allowed" = "the id of a group, such as \"11112222-3333-4444-5555-666677778888\""))]
    pub engineers: Option<String>,
    /// The group of data scientists.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^([0-9a-f]{10}-)?[A-Fa-f0-9]{8}(-[A-Fa-f0-9]{4}){3}-[A-Fa-f0-9]{12}$"))]
    #[schemars(extend("x-allowed" = "the id of a group, such as \"11112222-3333-4444-5555-666677778888\""))]
    pub scientists: Option<String>,
    /// The group of BI analysts.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^([0-9a-f]{10}-)?[A-Fa-f0-9]{8}(-[A-Fa-f0-9]{4}){3}-[A-Fa-f0-9]{12}$"))]
    #[schemars(extend("x-allowed" = "the id of a group, such as \"11112222-3333-4444-5555-666677778888\""))]
    pub analysts: Option<String>,
    /// The group of auditors; theirs is a permission set of the security account.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^([0-9a-f]{10}-)?[A-Fa-f0-9]{8}(-[A-Fa-f0-9]{4}){3}-[A-Fa-f0-9]{12}$"))]
    #[schemars(extend("x-allowed" = "the id of a group, such as \"11112222-3333-4444-5555-666677778888\""))]
    pub auditors: Option<String>,
}

impl IdentityGroups {
    set_some! {
        stewards: String,
        engineers: String,
        scientists: String,
        analysts: String,
        auditors: String,
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
