//! What the policies of zones, of their queues and of their functions say, to the last statement.

use lakewright_access::*;
use lakewright_datalake::config::{CrawlerMode, DataLake, Hop, Zone};
use lakewright_datalake::names;

use super::claims::LEVELS;

/// The actions of a tag's life.
const TAGGING: [&str; 4] =
    ["s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging", "s3:PutObjectTagging", "s3:PutObjectVersionTagging"];

/// The network interfaces of functions in a VPC: what Lambda does with their role, and their code does not.
const NETWORK: [&str; 9] = [
    "ec2:AssignPrivateIpAddresses",
    "ec2:CreateNetworkInterface",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSecurityGroups",
    "ec2:DescribeSubnets",
    "ec2:DescribeVpcs",
    "ec2:GetSecurityGroupsForVpc",
    "ec2:UnassignPrivateIpAddresses",
];

pub(crate) fn prod(lake: &DataLake) -> String {
    lake.accounts.prod.as_str().to_owned()
}

pub(crate) fn security(lake: &DataLake) -> String {
    lake.accounts.security.as_str().to_owned()
}

pub(crate) fn root(account: &str) -> String {
    format!("arn:aws:iam::{account}:root")
}

/// The ARN of a role of the lake's own services.
fn service_role(lake: &DataLake, name: &str) -> String {
    format!("arn:aws:iam::{}:role{}{name}", prod(lake), names::service_role_path(lake))
}

pub(crate) fn id(zone: &Zone, part: &str) -> String {
    format!("{}{part}", zone.logical_id())
}

fn of_hop(hop: &Hop<'_>, part: &str) -> String {
    format!("{}{part}", hop.logical_id())
}

/// What a bucket, a queue and a topic refuse from everybody: requests without TLS.
pub(crate) fn plain_http(actions: &str) -> Grant {
    grant([actions]).when("Bool", "aws:SecureTransport", ["false"])
}

/// A bucket and what is in it.
pub(crate) fn all_of(grant: Grant, name: &str) -> Grant {
    grant.on(bucket(name)).on(bucket(name).part("*"))
}

/// What every bucket refuses: plain HTTP, and everybody outside the organization where there is one.
pub(crate) fn refused_by_buckets(lake: &DataLake, name: &str) -> Vec<Grant> {
    let mut refused = vec![all_of(plain_http("s3:*"), name)];
    if let Some(organization) = &lake.organization {
        let outside = grant(["s3:*"])
            .when("StringNotEqualsIfExists", "aws:PrincipalOrgID", [organization.as_str()])
            .when("BoolIfExists", "aws:PrincipalIsAWSService", ["false"]);
        refused.push(all_of(outside, name));
    }
    refused
}

/// What every key of the lake's own says: its account administers it and does not delete it in one step.
pub(crate) fn key_claims(account: &str, name: &str, more: Vec<Grant>, claims: &mut Vec<Claim>) {
    let own = grant(["kms:*"]).to(&root(account));
    claims.push(Claim::lets_in(key(name), [vec![own], more].concat()));
    claims.push(Claim::refuses(key(name), [grant(["kms:DisableKey", "kms:ScheduleKeyDeletion"]).to(&root(account))]));
}

fn crawls_by_events(lake: &DataLake, zone: &Zone) -> bool {
    zone.crawl && lake.crawler.mode == CrawlerMode::Event
}

/// Everything about the zones of a lake.
pub(crate) fn claims(lake: &DataLake, claims: &mut Vec<Claim>) {
    for zone in &lake.zones {
        keys(lake, zone, claims);
        buckets(lake, zone, claims);
    }
    for hop in lake.hops() {
        deliveries(lake, &hop, claims);
        functions(lake, &hop, claims);
    }
}

/// Who delivers for a zone uses its key: for the lake's account, and for the zone's bucket where S3 is it.
fn keys(lake: &DataLake, zone: &Zone, claims: &mut Vec<Claim>) {
    let account = prod(lake);
    let allow = |service: &str| {
        let uses = grant(["kms:Decrypt", "kms:GenerateDataKey"]).to_service(service);
        uses.when("StringEquals", "aws:SourceAccount", [account.as_str()])
    };
    let mut more = Vec::new();
    if !zone.malware_protection || crawls_by_events(lake, zone) {
        more.push(allow("s3.amazonaws.com").when_is("ArnLike", "aws:SourceArn", bucket(&id(zone, "Bucket"))));
    }
    if zone.malware_protection {
        more.push(allow("events.amazonaws.com"));
    } else if crawls_by_events(lake, zone) {
        more.push(allow("sns.amazonaws.com"));
    }
    if lake.auditing.prod.macie.is_there() {
        let macie = "role/aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie";
        more.push(
            grant(["kms:Decrypt"])
                .when("ArnEquals", "aws:PrincipalArn", [format!("arn:aws:iam::{account}:{macie}").as_str()])
                .when("StringEquals", "kms:CallerAccount", [account.as_str()]),
        );
    }
    key_claims(&account, &id(zone, "Key"), more, claims);
}

/// A zone's bucket lets nobody in by itself. It refuses what is not over TLS, under another key, or says tags without
/// being one of those who do.
fn buckets(lake: &DataLake, zone: &Zone, claims: &mut Vec<Claim>) {
    let name = id(zone, "Bucket");
    let objects = || bucket(&name).part("*");
    claims.push(Claim::lets_in(bucket(&name), []));
    let hops = lake.hops();
    let into: Vec<&Hop<'_>> = hops.iter().filter(|it| it.next.is_some_and(|it| it.name == zone.name)).collect();
    let mut writers: Vec<String> = into.iter().map(|it| service_role(lake, &names::function_role(lake, it))).collect();
    writers.push(format!(
        "arn:aws:iam::{}:role{}{}",
        prod(lake),
        names::job_role_path(lake),
        names::job_role(lake, "DataSteward")
    ));
    let scanner = service_role(lake, &names::scan_role(lake, zone));
    if zone.malware_protection {
        writers.push(scanner.clone());
    }
    let (algorithm, other_key) = ("s3:x-amz-server-side-encryption", "s3:x-amz-server-side-encryption-aws-kms-key-id");
    let mut refused = refused_by_buckets(lake, &name);
    refused.push(grant(["s3:PutObject"]).on(objects()).when("StringNotEquals", algorithm, ["aws:kms"]).when(
        "Null",
        algorithm,
        ["false"],
    ));
    refused.push(grant(["s3:PutObject"]).on(objects()).when_is("ArnNotEquals", other_key, key(&id(zone, "Key"))).when(
        "Null",
        other_key,
        ["false"],
    ));
    let tagging =
        grant(TAGGING).on(objects()).when("ArnNotLike", "aws:PrincipalArn", writers.iter().map(String::as_str));
    let is_entry = into.is_empty();
    refused.push(match is_entry {
        true => tagging.when("Null", "s3:ExistingObjectTag/dataclassification", ["false"]),
        false => tagging,
    });
    if is_entry && !zone.malware_protection {
        // With a scanner one object is left out, which no grant says.
        let untagged = grant(["s3:PutObject"]).on(objects());
        refused.push(untagged.when("StringNotEquals", "s3:RequestObjectTag/dataclassification", LEVELS));
    }
    if zone.malware_protection {
        let macie = "role/aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie";
        let macie = format!("arn:aws:iam::{}:{macie}", prod(lake));
        refused.push(
            grant(["s3:GetObject", "s3:GetObjectVersion"])
                .on(objects())
                .when("StringNotEquals", "s3:ExistingObjectTag/GuardDutyMalwareScanStatus", ["NO_THREATS_FOUND"])
                .when("ArnNotLike", "aws:PrincipalArn", [scanner.as_str(), macie.as_str()]),
        );
        refused.push(
            grant(["s3:PutObject", "s3:PutObjectTagging", "s3:PutObjectVersionTagging"])
                .on(objects())
                .when("ForAnyValue:StringEquals", "s3:RequestObjectTagKeys", ["GuardDutyMalwareScanStatus"])
                .when("ArnNotLike", "aws:PrincipalArn", [scanner.as_str()]),
        );
    }
    let claim = Claim::refuses(bucket(&name), refused);
    if !(is_entry && zone.malware_protection) {
        claims.push(claim);
    }
}

/// Who sends to a function's queue: the zone's bucket, its topic, or the rule for what was found clean.
fn deliveries(lake: &DataLake, hop: &Hop<'_>, claims: &mut Vec<Claim>) {
    let name = of_hop(hop, "Queue");
    let account = prod(lake);
    let send = |service: &str| grant(["sqs:SendMessage"]).on(queue(&name)).to_service(service);
    let own = |it: Grant| it.when("StringEquals", "aws:SourceAccount", [account.as_str()]);
    let zone_bucket = || bucket(&id(hop.zone, "Bucket"));
    let sender = if hop.zone.malware_protection {
        // The rule's name is the deployment's to say: it is held to the one rule that the template has for it.
        let rule = format!("arn:aws:events:us-east-1:{account}:rule/{{~stack}}-{}-*", of_hop(hop, "CleanRule"));
        Some(own(send("events.amazonaws.com")).when("ArnLike", "aws:SourceArn", [rule.as_str()]))
    } else if crawls_by_events(lake, hop.zone) {
        let topic_id = of_hop(hop, "Topic");
        let told = grant(["sns:Publish"]).on(topic(&topic_id)).to_service("s3.amazonaws.com");
        claims.push(Claim::lets_in(topic(&topic_id), [own(told).when_is("ArnLike", "aws:SourceArn", zone_bucket())]));
        claims.push(Claim::refuses(topic(&topic_id), [plain_http("sns:Publish").on(topic(&topic_id))]));
        Some(send("sns.amazonaws.com").when_is("ArnLike", "aws:SourceArn", topic(&topic_id)))
    } else {
        Some(own(send("s3.amazonaws.com")).when_is("ArnLike", "aws:SourceArn", zone_bucket()))
    };
    if let Some(sender) = sender {
        let claim = Claim::lets_in(queue(&name), [sender]);
        claims.push(if hop.zone.malware_protection { claim.at_most() } else { claim });
    }
    claims.push(Claim::refuses(queue(&name), [plain_http("sqs:*").on(queue(&name))]));
}

/// A function reads its own objects and their tags, writes the next zone with tags, uses the two keys, takes the messages
/// of its queue and writes its log; nothing more.
fn functions(lake: &DataLake, hop: &Hop<'_>, claims: &mut Vec<Claim>) {
    let name = of_hop(hop, "Role");
    let mut reads = vec!["s3:GetObject"];
    if hop.next.is_some() || hop.code.is_some() {
        reads.extend(["s3:GetObjectTagging", "s3:GetObjectVersionTagging"]);
    }
    if hop.code.is_some() {
        reads.push("s3:GetObjectVersion");
    }
    let own = bucket(&id(hop.zone, "Bucket")).part(&format!("{}*", hop.prefix()));
    let functions = format!("arn:aws:lambda:us-east-1:{}:function:{}-*", prod(lake), names::base(lake));
    let log = format!("arn:aws:logs:us-east-1:{}:log-group:{}:*", prod(lake), names::function_log_group(lake, hop));
    let mut grants = vec![
        grant(reads).on(own),
        grant(["kms:Decrypt"]).on(key(&id(hop.zone, "Key"))),
        grant(["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"]).on(queue(&of_hop(hop, "Queue"))),
        grant(["logs:CreateLogStream", "logs:PutLogEvents"]).on_arn(&log),
        grant(NETWORK),
    ];
    if let Some(next) = hop.next {
        grants.push(grant(["s3:PutObject", "s3:PutObjectTagging"]).on(bucket(&id(next, "Bucket")).part("*")));
        grants.push(grant(["kms:Decrypt", "kms:GenerateDataKey"]).on(key(&id(next, "Key"))));
    }
    // The code itself does not touch the network.
    let by_code = grant(NETWORK).when("ArnLike", "lambda:SourceFunctionArn", [functions.as_str()]);
    claims.push(Claim::may(role(&name), grants).but([by_code]));
    // The role is Lambda's to take and nobody else's.
    claims.push(Claim::lets_in(thing(&name), [grant(["sts:AssumeRole"]).to_service("lambda.amazonaws.com")]));
}
