//! The physical names of everything in a lake, in one place.
//!
//! A name is a function of the lake's name and environment and of the zone and stream it belongs to: no counter, no
//! hash, so that one zone more or less changes no other zone's names. Both stacks can say each other's names without
//! a value that crosses accounts. Bucket names are the same in every Region and unique in the world: a second lake of
//! the same name and environment in the same account, in another Region, is refused by S3.
//!
//! `DataLake::check` reports names that are too long for AWS and names that two parts of the lake would share.

use std::fmt::Display;

use lakewright_template::Path;

use crate::config::{AccountId, Clearance, DataLake, Hop, Sharing, Zone};

fn name(lake: &DataLake, part: impl Display) -> String {
    format!("{}-{}-{part}", lake.name, lake.environment)
}

fn bucket(lake: &DataLake, part: impl Display, account: &AccountId) -> String {
    format!("{}-{}-{part}-{account}", lake.name, lake.environment)
}

/// `{name}-{environment}`: the beginning of every name, and the name of what a lake has one of (its dashboard, its
/// budget, its aggregator).
pub fn base(lake: &DataLake) -> String {
    format!("{}-{}", lake.name, lake.environment)
}

/// A name for `part` of the lake: `{name}-{environment}-{part}`, for what has no function of its own here.
pub fn of(lake: &DataLake, part: &str) -> String {
    name(lake, part)
}

/// The stack of the prod account.
pub fn prod_stack(lake: &DataLake) -> String {
    name(lake, "lake")
}

/// The stack of the security account.
pub fn security_stack(lake: &DataLake) -> String {
    name(lake, "security")
}

/// The bucket of a zone.
pub fn zone_bucket(lake: &DataLake, zone: &Zone) -> String {
    bucket(lake, &zone.name, &lake.accounts.prod)
}

/// The bucket with the access logs of the prod account's buckets.
pub fn access_log_bucket(lake: &DataLake) -> String {
    bucket(lake, "access-logs", &lake.accounts.prod)
}

/// The bucket with the results of Athena's queries.
pub fn query_result_bucket(lake: &DataLake) -> String {
    bucket(lake, "query-results", &lake.accounts.prod)
}

/// The bucket in which people keep their own files.
pub fn sandbox_bucket(lake: &DataLake) -> String {
    bucket(lake, "sandboxes", &lake.accounts.prod)
}

/// The bucket in the security account with what the trail writes.
pub fn trail_archive_bucket(lake: &DataLake) -> String {
    bucket(lake, "trail-archive", &lake.accounts.security)
}

/// The bucket in the security account with what AWS Config writes.
pub fn config_archive_bucket(lake: &DataLake) -> String {
    bucket(lake, "config-archive", &lake.accounts.security)
}

/// The bucket with the access logs of the security account's buckets.
pub fn archive_log_bucket(lake: &DataLake) -> String {
    bucket(lake, "access-logs", &lake.accounts.security)
}

/// The bucket in the security account with a copy of the prod account's access logs.
pub fn access_archive_bucket(lake: &DataLake) -> String {
    bucket(lake, "access-archive", &lake.accounts.security)
}

/// The queue of a stream.
pub fn queue(lake: &DataLake, hop: &Hop<'_>) -> String {
    name(lake, hop.full_name())
}

/// The queue that tells a zone's crawler of new objects.
pub fn crawler_queue(lake: &DataLake, zone: &Zone) -> String {
    name(lake, format_args!("{}-crawler", zone.name))
}

/// The topic that tells both a zone's functions and its crawler of new objects.
pub fn zone_topic(lake: &DataLake, zone: &Zone) -> String {
    name(lake, &zone.name)
}

/// The queue of dead letters for the whole lake.
pub fn dead_letters(lake: &DataLake) -> String {
    name(lake, "dead-letters")
}

/// The queue of dead letters for one zone.
pub fn zone_dead_letters(lake: &DataLake, zone: &Zone) -> String {
    name(lake, format_args!("{}-dead-letters", zone.name))
}

/// The queue of dead letters that a zone's queues use, by the lake's choice.
pub fn dead_letters_of(lake: &DataLake, zone: &Zone) -> String {
    match lake.dead_letters.sharing {
        Sharing::Shared => dead_letters(lake),
        Sharing::PerZone => zone_dead_letters(lake, zone),
    }
}

/// The function of a stream.
pub fn function(lake: &DataLake, hop: &Hop<'_>) -> String {
    name(lake, hop.full_name())
}

/// The role of a stream's function.
pub fn function_role(lake: &DataLake, hop: &Hop<'_>) -> String {
    name(lake, format_args!("{}-function", hop.full_name()))
}

/// The log group of a stream's function.
pub fn function_log_group(lake: &DataLake, hop: &Hop<'_>) -> String {
    format!("/aws/lambda/{}", function(lake, hop))
}

/// The role with which GuardDuty scans a zone.
pub fn scan_role(lake: &DataLake, zone: &Zone) -> String {
    name(lake, format_args!("{}-scan", zone.name))
}

/// The rule that hears of the results of a zone's scans.
pub fn scan_rule(lake: &DataLake, zone: &Zone) -> String {
    name(lake, format_args!("{}-scan", zone.name))
}

/// The role of the crawlers.
pub fn crawler_role(lake: &DataLake) -> String {
    name(lake, "crawler")
}

/// The role of people with a job, such as `DataSteward`.
pub fn job_role(lake: &DataLake, job: &str) -> String {
    name(lake, job)
}

/// The path of the roles of people.
pub fn job_role_path(lake: &DataLake) -> String {
    format!("/{}/{}/job/", lake.name, lake.environment)
}

/// The path of the roles of functions and services.
pub fn service_role_path(lake: &DataLake) -> String {
    format!("/{}/{}/service/", lake.name, lake.environment)
}

/// The alias of a zone's key, with `alias/`.
pub fn zone_key_alias(lake: &DataLake, zone: &Zone) -> String {
    format!("alias/{}", name(lake, &zone.name))
}

/// The alias of the key for `part` of the lake that is no zone, with `alias/`: `dead-letters`, `alerts`, `archive`.
pub fn key_alias(lake: &DataLake, part: &str) -> String {
    format!("alias/{}", name(lake, part))
}

/// The topic of alarms and findings, in each account.
pub fn alert_topic(lake: &DataLake) -> String {
    name(lake, "alerts")
}

/// The database of the catalog, which has no hyphens.
pub fn database(lake: &DataLake) -> String {
    base(lake).replace('-', "_")
}

/// How the tables of a zone begin.
pub fn table_prefix(zone: &Zone) -> String {
    format!("{}_", zone.name.replace('-', "_"))
}

/// The crawler over all zones.
pub fn crawler(lake: &DataLake) -> String {
    base(lake)
}

/// The crawler of one zone.
pub fn zone_crawler(lake: &DataLake, zone: &Zone) -> String {
    name(lake, &zone.name)
}

/// The trail.
pub fn trail(lake: &DataLake) -> String {
    base(lake)
}

/// The trail of the organization. Every account of it sees a trail of this name, so that it is none of their own.
pub fn organization_trail(lake: &DataLake) -> String {
    name(lake, "organization")
}

/// The role with which S3 copies access logs to the security account.
pub fn log_copy_role(lake: &DataLake) -> String {
    name(lake, "log-copy")
}

/// The role with which Macie's job is made, the job's schedule and the group of that.
pub fn macie_job(lake: &DataLake) -> String {
    name(lake, "macie-job")
}

/// The bus of the security account that findings arrive on.
pub fn event_bus(lake: &DataLake) -> String {
    name(lake, "findings")
}

/// The rule that sends findings of the prod account to the security account, and there to people.
pub fn finding_rule(lake: &DataLake) -> String {
    name(lake, "findings")
}

/// The Athena workgroup of a clearance.
pub fn workgroup(lake: &DataLake, clearance: Clearance) -> String {
    name(lake, clearance)
}

/// How the names of the project's DynamoDB tables begin.
pub fn table_name_prefix(lake: &DataLake) -> String {
    format!("{}-", base(lake))
}

/// An alarm on a stream: `{name}-{environment}-{zone}-{stream}-{what}`.
pub fn alarm(lake: &DataLake, hop: &Hop<'_>, what: &str) -> String {
    name(lake, format_args!("{}-{what}", hop.full_name()))
}

/// The group of people with a job: they may take the job's role.
pub fn job_group(lake: &DataLake, job: &str) -> String {
    name(lake, job)
}

/// The group of people with a clearance: they may tag their sessions with it.
pub fn clearance_group(lake: &DataLake, clearance: Clearance) -> String {
    name(lake, clearance)
}

/// The path of the groups by clearance.
pub fn clearance_path(lake: &DataLake) -> String {
    format!("/{}/{}/clearance/", lake.name, lake.environment)
}

/// The permission set of a job in Identity Center: `{name}-{environment}-Steward`, without what makes longer names than
/// it takes.
pub fn permission_set(lake: &DataLake, job: &str) -> String {
    name(lake, job.strip_prefix("Data").unwrap_or(job))
}

/// The role that the scientists' jobs and notebooks run with.
pub fn job_execution_role(lake: &DataLake) -> String {
    name(lake, "job-execution")
}

/// How the names of the scientists' jobs and notebooks begin; the clearance of those who may touch them follows.
pub fn science_prefix(lake: &DataLake) -> String {
    name(lake, "science-")
}

/// The role of the security account through which its people audit the prod account.
pub fn audit_entry_role(lake: &DataLake) -> String {
    name(lake, "audit-entry")
}

/// The role with which EventBridge sends findings to the security account.
pub fn finding_role(lake: &DataLake) -> String {
    name(lake, "findings")
}

/// The access analyzer of each account.
pub fn analyzer(lake: &DataLake) -> String {
    base(lake)
}

/// One name, and what decides it.
pub(crate) struct Named {
    /// What has the name, in words.
    pub(crate) kind: &'static str,
    pub(crate) name: String,
    /// The longest name AWS takes.
    pub(crate) limit: usize,
    /// Where the configuration decides it; the root for names that every lake has.
    pub(crate) place: Path,
}

/// Every name that has a zone or stream in it, and those that could be one of them.
pub(crate) fn all(lake: &DataLake) -> Vec<Named> {
    let mut names = Vec::new();
    let mut add = |kind, limit, place: &Path, name| names.push(Named { kind, name, limit, place: place.clone() });

    let root = Path::root();
    add("bucket", 63, &root, access_log_bucket(lake));
    add("bucket", 63, &root, query_result_bucket(lake));
    add("bucket", 63, &root, sandbox_bucket(lake));
    add("bucket", 63, &root, trail_archive_bucket(lake));
    add("bucket", 63, &root, config_archive_bucket(lake));
    add("bucket", 63, &root, archive_log_bucket(lake));
    add("bucket", 63, &root, access_archive_bucket(lake));
    add("queue", 80, &root, dead_letters(lake));
    add("role", 64, &root, crawler_role(lake));
    add("key alias", 256, &root, key_alias(lake, "dead-letters"));
    add("key alias", 256, &root, key_alias(lake, "alerts"));
    add("key alias", 256, &root, key_alias(lake, "archive"));
    add("key alias", 256, &root, key_alias(lake, "workbench"));
    add("role", 64, &root, job_execution_role(lake));
    add("role", 64, &root, finding_role(lake));
    add("role", 64, &root, log_copy_role(lake));
    add("role", 64, &root, macie_job(lake));
    add("topic", 256, &root, alert_topic(lake));
    if lake.access.identity_center.is_some() {
        let place = Path::root().join("access").join("identity_center");
        // The longest of them.
        add("permission set", 32, &place, permission_set(lake, "DataScientist"));
    }

    for (position, zone) in lake.zones.iter().enumerate() {
        let place = Path::root().join("zones").join(position);
        add("bucket", 63, &place, zone_bucket(lake, zone));
        add("key alias", 256, &place, zone_key_alias(lake, zone));
        add("topic", 256, &place, zone_topic(lake, zone));
        add("crawler", 255, &place, zone_crawler(lake, zone));
        add("queue", 80, &place, crawler_queue(lake, zone));
        add("queue", 80, &place, zone_dead_letters(lake, zone));
        add("role", 64, &place, scan_role(lake, zone));
        add("rule", 64, &place, scan_rule(lake, zone));
    }
    for hop in lake.hops() {
        let mut place = Path::root().join("zones").join(hop.zone_position);
        if let Some(position) = hop.stream_position {
            place = place.join("streams").join(position);
        }
        add("queue", 80, &place, queue(lake, &hop));
        add("function", 64, &place, function(lake, &hop));
        add("role", 64, &place, function_role(lake, &hop));
    }
    names
}
