//! What holds of every lake.

use lakewright_access::*;
use lakewright_datalake::config::{CrawlerMode, DataLake};

pub(crate) const LEVELS: [&str; 4] = ["public", "proprietary", "confidential", "secret"];
pub(crate) const PEOPLE: [&str; 4] = ["DataSteward", "DataEngineer", "DataScientist", "BiAnalyst"];
const CLEARANCE: &str = "aws:PrincipalTag/clearance";
const TAG: &str = "dataclassification";
const TRUSTED: &str = "aws:SecureTransport";

/// Everything that a lake proves of itself.
pub(crate) fn claims(lake: &DataLake) -> Vec<Claim> {
    let built = lake.build();
    let mut claims = Vec::new();
    people(lake, &mut claims);
    super::zones::claims(lake, &mut claims);
    super::rest::people(lake, &mut claims);
    functions(lake, &mut claims);
    deliveries(lake, &mut claims);
    everybody(lake, &mut claims);
    for zone in built.zones() {
        let bucket_id = zone.bucket.logical_id().to_string();
        // Objects are written under the zone's key or not at all.
        let key = "s3:x-amz-server-side-encryption-aws-kms-key-id";
        claims.push(
            Claim::never(Verb::Write, bucket(&bucket_id))
                .action("s3:PutObject")
                .directly()
                .given(key, "arn:aws:kms:eu-west-1:1:key/a"),
        );
        claims.push(
            Claim::never(Verb::Write, bucket(&bucket_id))
                .action("s3:PutObject")
                .directly()
                .given("s3:x-amz-server-side-encryption", "AES256"),
        );
    }
    clearance(lake, &mut claims);
    claims
}

fn ids(lake: &DataLake) -> Vec<String> {
    lake.build().zones().iter().map(|it| it.bucket.logical_id().to_string()).collect()
}

/// Who reads what: job x clearance x tag, and no tag, closed where a tag or clearance is missing or not known.
pub(crate) fn clearance(lake: &DataLake, claims: &mut Vec<Claim>) {
    let zones = ids(lake);
    let jobs = |it: Claim| PEOPLE.into_iter().fold(it, |it, job| it.by(role(job)));
    let on_zones = |it: Claim| zones.iter().skip(1).fold(it, |it, zone| it.on(bucket(zone)));
    let Some(first) = zones.first() else { return };
    // Nobody reads anything but what the table lets: no tag, no clearance and any other value of them read nothing. A
    // higher clearance reads all that a lower one does.
    let table = LEVELS.iter().enumerate().map(|(has, level)| {
        let tags = LEVELS[..=has].to_vec();
        grant(["s3:*"]).when("StringEquals", CLEARANCE, [*level]).when(
            "StringEquals",
            "s3:ExistingObjectTag/dataclassification",
            tags,
        )
    });
    claims.push(on_zones(jobs(Claim::never(Verb::Read, bucket(first)))).directly().unless(table));
    for (has, level) in LEVELS.into_iter().enumerate() {
        for tag in &LEVELS[..=has] {
            let reads = on_zones(jobs(Claim::always(Verb::Read, bucket(first)))).action("s3:GetObject");
            // What is scanned is read when it was found clean.
            let clean = reads.given("s3:ExistingObjectTag/GuardDutyMalwareScanStatus", "NO_THREATS_FOUND");
            claims.push(clean.given(CLEARANCE, level).tagged(TAG, tag));
        }
    }
    // The job's role has the lowest clearance, whatever the session says.
    claims.push(
        Claim::never(Verb::Read, bucket("*"))
            .tagged(TAG, "secret")
            .by(role("JobExecution"))
            .directly()
            .outside(bucket("Sandboxes"))
            .outside(bucket("QueryResults")),
    );
}

/// What each job does and does not.
fn people(lake: &DataLake, claims: &mut Vec<Claim>) {
    let built = lake.build();
    let last: Vec<String> = built
        .zones()
        .iter()
        .filter(|it| lake.find(&it.name).is_some_and(|zone| lake.next_of(zone).is_empty()))
        .map(|it| it.bucket.logical_id().to_string())
        .collect();
    let own = |name: &str| thing(name).part("${aws:PrincipalTag/clearance}/*");
    let workbench = |it: Claim| it.outside(own("QueryResults")).outside(own("Sandboxes"));
    // By no chain, roles that jobs run with included.
    let scientist = Claim::never(Verb::Write, anything()).or(Verb::Delete).or(Verb::Send).by(role("DataScientist"));
    let scientist = last.iter().fold(workbench(scientist), |it, zone| it.outside(bucket(zone)));
    claims.push(scientist.outside(thing("Sandboxes").part("jobs/*")));
    claims.push(workbench(Claim::never(Verb::Write, anything()).or(Verb::Delete).or(Verb::Send).by(role("BiAnalyst"))));
    for name in ["DataScientist", "BiAnalyst"] {
        claims.push(Claim::never(Verb::Tag, anything()).by(role(name)));
    }
    for zone in last {
        claims.push(
            Claim::always(Verb::Write, bucket(&zone))
                .action("s3:PutObject")
                .by(role("DataScientist"))
                .given("s3:RequestObjectTag/dataclassification", "public"),
        );
    }
    claims.push(Claim::always(Verb::Write, own("QueryResults")).by(role("BiAnalyst")));
    // Of another clearance's folders nothing.
    let others =
        Claim::never(Verb::Read, bucket("QueryResults")).on(bucket("Sandboxes")).or(Verb::Write).or(Verb::Delete);
    let others = PEOPLE.into_iter().fold(others, |it, job| it.by(role(job)));
    claims.push(workbench(others).outside(thing("Sandboxes").part("jobs/*")));
    let folders = Claim::never(Verb::Read, own("QueryResults")).on(own("Sandboxes")).without(CLEARANCE).directly();
    claims.push(PEOPLE.into_iter().fold(folders, |it, job| it.by(role(job))));
    // The auditor sees configuration and no byte of data, whatever the policy of AWS has.
    claims.push(
        Claim::never(Verb::Read, anything())
            .or(Verb::Receive)
            .or(Verb::Decrypt)
            .or(Verb::Write)
            .or(Verb::Delete)
            .or(Verb::Send)
            .or(Verb::Tag)
            .by(role("Auditor")),
    );
    // Tags that are there stay; only who may read everything classifies anew.
    for zone in built.zones() {
        let zone = zone.bucket.logical_id().to_string();
        let retag = |level: &str| {
            Claim::never(Verb::Tag, bucket(&zone)).by(role("DataSteward")).given(CLEARANCE, level).tagged(TAG, "secret")
        };
        claims.extend(LEVELS[..3].iter().map(|it| retag(it).directly()));
        claims.push(Claim::never(Verb::Tag, bucket(&zone)).by(role("DataEngineer")).tagged(TAG, "secret").directly());
        claims.push(Claim::never(Verb::Tag, bucket(&zone)).by(role("JobExecution")));
    }
    // Nobody's role, and no way to more rights.
    for job in PEOPLE {
        claims.push(
            Claim::never(Verb::ChangePolicy, anything())
                .or(Verb::Administer)
                .or(Verb::Assume)
                .or(Verb::Invoke)
                .by(role(job)),
        );
    }
    for job in ["DataSteward", "DataEngineer", "BiAnalyst", "JobExecution", "CrawlerRole", "Auditor"] {
        claims.push(Claim::never(Verb::PassRole, anything()).by(role(&format!("{job}*"))));
    }
    claims.push(
        Claim::never(Verb::PassRole, any(DataKind::Role)).by(role("DataScientist")).outside(thing("JobExecution")),
    );
    for service in ["lambda.amazonaws.com", "ec2.amazonaws.com", "cloudformation.amazonaws.com"] {
        claims.push(
            Claim::never(Verb::PassRole, anything()).by(role("DataScientist")).given("iam:PassedToService", service),
        );
    }
    // Keys are used by way of the services that hold the data.
    let keys = Claim::never(Verb::Decrypt, any(DataKind::Key)).or(Verb::Encrypt).without("kms:ViaService").directly();
    claims.push(PEOPLE.into_iter().fold(keys, |it, job| it.by(role(job))));
}

/// Every function does its work and nothing else.
fn functions(lake: &DataLake, claims: &mut Vec<Claim>) {
    let built = lake.build();
    let hops = lake.hops();
    for zone in built.zones() {
        let config = lake.find(&zone.name);
        let next: Vec<String> = config
            .map(|it| {
                lake.next_of(it)
                    .iter()
                    .filter_map(|it| built.zone(&it.name))
                    .map(|it| it.bucket.logical_id().to_string())
                    .collect()
            })
            .unwrap_or_default();
        let keys: Vec<String> = config
            .map(|it| {
                lake.next_of(it)
                    .iter()
                    .filter_map(|it| built.zone(&it.name))
                    .map(|it| it.key.logical_id().to_string())
                    .collect()
            })
            .unwrap_or_default();
        let own = zone.bucket.logical_id().to_string();
        for hop in &zone.hops {
            let name = hop.function.logical_id().to_string();
            let queue_id = hop.queue.logical_id().to_string();
            let of = || function(&name);
            let prefix =
                hops.iter().find(|it| format!("{}Function", it.logical_id()) == name).map(|it| it.prefix().to_owned());
            let objects = match prefix.unwrap_or_default().as_str() {
                "" => bucket(&own),
                prefix => bucket(&own).part(&format!("{prefix}*")),
            };
            let clean = ("s3:ExistingObjectTag/GuardDutyMalwareScanStatus", "NO_THREATS_FOUND");
            claims.push(Claim::always(Verb::Read, objects).action("s3:GetObject").by(of()).given(clean.0, clean.1));
            claims.push(Claim::always(Verb::Receive, queue(&queue_id)).by(of()));
            let all = Verb::ALL.into_iter().skip(1).fold(Claim::never(Verb::Read, anything()), Claim::or);
            let outside = all.by(of()).outside(bucket(&own)).outside(queue(&queue_id)).outside(any(DataKind::LogGroup));
            let outside = outside.outside(key(zone.key.logical_id().as_str()));
            let outside = next.iter().fold(outside, |it, next| it.outside(bucket(next)));
            claims.push(keys.iter().fold(outside, |it, next| it.outside(key(next))));
            // Its own objects are read, and nothing is done to them; the next zone's are written, and not read.
            let own_alone = Claim::never(Verb::Write, bucket(&own)).or(Verb::Delete).or(Verb::Tag).or(Verb::List);
            claims.push(own_alone.or(Verb::ChangePolicy).by(of()));
            for next in &next {
                claims.push(Claim::never(Verb::Read, bucket(next)).or(Verb::Delete).or(Verb::List).by(of()));
            }
            claims.push(Claim::never(Verb::Encrypt, key(zone.key.logical_id().as_str())).by(of()));
            if zone.hops.len() == 1 {
                for bucket_id in &next {
                    claims.push(
                        Claim::always(Verb::Write, bucket(bucket_id))
                            .action("s3:PutObject")
                            .by(of())
                            .given("s3:RequestObjectTag/dataclassification", "secret"),
                    );
                    claims.push(Claim::always(Verb::Tag, bucket(bucket_id)).action("s3:PutObjectTagging").by(of()));
                }
            }
            // Its role is nobody else's, and its code has no network interfaces.
            let role_id = hop.role.logical_id().to_string();
            claims.push(Claim::never(Verb::Assume, thing(&role_id)).except(service("lambda.amazonaws.com")));
        }
    }
}

/// Events reach queues, from the zone's own bucket and the lake's own account alone.
fn deliveries(lake: &DataLake, claims: &mut Vec<Claim>) {
    let built = lake.build();
    for zone in built.zones() {
        let config = lake.find(&zone.name);
        let scanned = config.is_some_and(|it| it.malware_protection);
        let by_topic = config.is_some_and(|it| it.crawl) && lake.crawler.mode == CrawlerMode::Event;
        let sender = match (scanned, by_topic) {
            (true, _) => "events.amazonaws.com",
            (false, true) => "sns.amazonaws.com",
            (false, false) => "s3.amazonaws.com",
        };
        for hop in &zone.hops {
            let queue_id = hop.queue.logical_id().to_string();
            // What delivers uses the queue and its key; every other service and every other source does not.
            claims.push(Claim::always(Verb::Send, queue(&queue_id)).by(service(sender)));
            let others = Claim::never(Verb::Send, queue(&queue_id)).by(service("*")).except(service(sender));
            claims.push(others);
            let foreign = Claim::never(Verb::Send, queue(&queue_id)).by(service(sender));
            if !scanned {
                // Of the rule of a scanned zone the deployment says the name: the claim of the queue's policy holds it.
                claims.push(foreign.clone().given("aws:SourceArn", "arn:aws:s3:::another-bucket"));
            }
            if sender != "sns.amazonaws.com" {
                claims.push(foreign.given("aws:SourceAccount", "999999999999"));
            }
        }
    }
}

/// Nothing without TLS, nothing from outside, nobody who takes a role that is not theirs.
fn everybody(lake: &DataLake, claims: &mut Vec<Claim>) {
    for kind in [DataKind::Bucket, DataKind::Queue, DataKind::Topic] {
        let plain = Claim::never(Verb::Read, any(kind)).or(Verb::List).or(Verb::Write).or(Verb::Delete).or(Verb::Tag);
        let plain = plain.or(Verb::Send).or(Verb::ChangePolicy).or(Verb::Inspect);
        let plain = if kind == DataKind::Topic { plain } else { plain.or(Verb::Receive).or(Verb::Administer) };
        // What the policy of AWS lets an auditor ask topics is read from their configuration.
        let plain = if kind == DataKind::Topic { plain.except(role("Auditor")) } else { plain };
        claims.push(plain.given(TRUSTED, "false").directly());
    }
    for who in [outsiders(), anonymous()] {
        let all = Verb::ALL.into_iter().skip(1).fold(Claim::never(Verb::Read, anything()), Claim::or);
        claims.push(all.by(who));
    }
    // Services speak for the lake's accounts alone.
    let all = || Verb::ALL.into_iter().skip(1).fold(Claim::never(Verb::Read, anything()), Claim::or);
    let foreign = || all().by(service("*")).given("aws:SourceArn", "arn:aws:s3:::another");
    // Lambda takes the role of its function: whose function it is, the function says.
    let roles = lake
        .build()
        .zones()
        .iter()
        .flat_map(|it| &it.hops)
        .map(|it| it.role.logical_id().to_string())
        .collect::<Vec<_>>();
    let foreign = foreign().given("aws:SourceAccount", "999999999999");
    let foreign = roles.iter().fold(foreign, |it, role| it.outside(thing(role)));
    // Replication says neither: its role copies from one bucket of the lake to another, and nobody hands it over.
    let foreign = foreign.outside(thing("*LogCopy*"));
    // EventBridge does not say to KMS for whom it asks: its key is for the topic's messages alone.
    claims.push(foreign.unless([grant(["kms:*"]).when(
        "StringLike",
        "kms:EncryptionContext:aws:sns:topicArn",
        ["arn:aws:sns:*:*-alerts"],
    )]));
    let by_groups = lake.access.identity_center.is_none();
    if lake.access.require_mfa && by_groups {
        for job in PEOPLE {
            let alone = Claim::never(Verb::Assume, thing(job)).by(group("*"));
            claims.push(alone.given("aws:MultiFactorAuthPresent", "false"));
        }
    }
    claims.push(Claim::never(Verb::Assume, thing("Auditor")).except(role("AuditEntry")));
    claims.push(
        Claim::never(Verb::Assume, thing("JobExecution"))
            .except(service("glue.amazonaws.com"))
            .except(service("sagemaker.amazonaws.com")),
    );
    for job in PEOPLE.into_iter().filter(|_| by_groups) {
        claims.push(Claim::never(Verb::Assume, thing(job)).except(group(&format!("{job}Group"))));
    }
}
