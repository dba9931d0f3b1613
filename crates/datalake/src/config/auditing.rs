//! What watches over both accounts: the services, the trail and its events, the archive.

use lakewright_template::Days;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::AccountId;
use super::macie::Macie;
use super::setters::{set, set_some};
use super::units::{self, InDays};

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

/// What the trail sees beside the objects of the zones. Each event costs money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct DataEvents {
    /// Each call of the lake's functions.
    pub functions: bool,
    /// Each access to items of the project's DynamoDB tables: those whose names begin with the lake's name and environment.
    pub tables: bool,
}

impl DataEvents {
    set! {
        functions: bool,
        tables: bool,
    }
}

/// A trail of every account of the organization, written to the archive.
///
/// The security account's stack makes it, so that the account must be the organization's delegated administrator for
/// CloudTrail, or its management account. It takes the place of that account's own trail. Where the prod account has no
/// trail of its own (`auditing.prod.trail = "adopt"`), it sees the data events of the lake too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OrganizationTrail {
    /// The organization's management account, which owns the trail whoever makes it.
    pub management_account: AccountId,
}

/// Which Regions' findings Security Hub shows in this one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Linking {
    /// Every Region, also those that AWS adds.
    #[default]
    All,
    /// Every Region but those named.
    AllExcept,
    /// Those named.
    Only,
}

/// The Regions whose findings Security Hub shows in this one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct FindingRegions {
    /// Which of them.
    pub linking: Linking,

    /// The Regions to leave out, or the only ones to take.
    #[schemars(inner(regex(pattern = r"^[a-z]{2,4}(-[a-z]+)+-[0-9]$")))]
    #[schemars(extend("x-allowed" = "Regions, such as [\"us-east-1\"]"))]
    pub regions: Vec<String>,
}

impl FindingRegions {
    set! {
        linking: Linking,
    }

    /// The same with one more Region.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> FindingRegions {
        self.regions.push(region.into());
        self
    }
}

/// Where the access logs of the prod account's buckets are. S3 delivers them to a bucket of the same account and Region and
/// nowhere else, so that no choice sends them straight to the security account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(extend("x-refused" = {
    "security": "S3 delivers access logs to a bucket of the same account alone; `copied` has a copy in the security account",
    "archive": "S3 delivers access logs to a bucket of the same account alone; `copied` has a copy in the archive",
}))]
#[non_exhaustive]
pub enum AccessLogs {
    /// In the prod account.
    #[default]
    Kept,
    /// In the prod account, and replicated to the archive. Replication and the second copy cost money.
    Copied,
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

    /// What the trail sees beside the objects of the zones.
    pub data_events: DataEvents,

    /// A trail of the whole organization in place of the security account's own. Left out, none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_trail: Option<OrganizationTrail>,

    /// The Regions whose findings the security account's Security Hub shows in this one. Left out, this one's alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finding_regions: Option<FindingRegions>,

    /// What Macie of the prod account looks for, and when.
    pub macie: Macie,

    /// Where the access logs of the prod account's buckets are.
    pub access_logs: AccessLogs,

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
            data_events: DataEvents::default(),
            organization_trail: None,
            finding_regions: None,
            macie: Macie::default(),
            access_logs: AccessLogs::default(),
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
        data_events: DataEvents,
        macie: Macie,
        access_logs: AccessLogs,
        archive_retention: Days,
        access_log_retention: Days,
    }

    set_some! {
        organization_trail: OrganizationTrail,
        finding_regions: FindingRegions,
        object_lock: ObjectLock,
    }

    /// Whether one of the lake's own trails sees the data of the prod account: its own, else that of the organization.
    pub(crate) fn sees_data(&self) -> bool {
        self.prod.trail.is_created() || self.organization_trail.is_some()
    }
}
