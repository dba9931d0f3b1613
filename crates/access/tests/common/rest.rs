//! What the other policies of a lake with the default settings say, to the last statement.

use lakewright_access::*;
use lakewright_datalake::config::{DataLake, QuickSight};
use lakewright_datalake::names;

use super::claims::{LEVELS, PEOPLE};
use super::zones::{all_of, id, key_claims, plain_http, prod, refused_by_buckets, root, security};

const CLEARANCE: &str = "aws:PrincipalTag/clearance";
const TAG: &str = "s3:ExistingObjectTag/dataclassification";
const READS: [&str; 2] = ["s3:GetObject", "s3:GetObjectVersion"];
const UPLOADS: [&str; 4] =
    ["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:ListMultipartUploadParts", "s3:PutObject"];

/// Everything that is not about zones.
pub(crate) fn claims(lake: &DataLake, claims: &mut Vec<Claim>) {
    archives(lake, claims);
    alerts(lake, claims);
    access_logs(lake, claims);
    network(lake, claims);
    services(lake, claims);
    groups(lake, claims);
    auditor(lake, claims);
}

fn regional(service: &str, account: &str, rest: &str) -> String {
    format!("arn:aws:{service}:us-east-1:{account}:{rest}")
}

/// The trail and the recorder write to the archive, each below its own account, and read nothing.
fn archives(lake: &DataLake, claims: &mut Vec<Claim>) {
    let accounts = [prod(lake), security(lake)];
    let trails = accounts.each_ref().map(|it| regional("cloudtrail", it, &format!("trail/{}", names::trail(lake))));
    let of_trails = |it: Grant| {
        it.to_service("cloudtrail.amazonaws.com").when("ArnLike", "aws:SourceArn", trails.iter().map(String::as_str))
    };
    let of_config = |it: Grant| {
        let it = it.to_service("config.amazonaws.com");
        it.when("StringEquals", "aws:SourceAccount", accounts.iter().map(String::as_str))
    };
    key_claims(
        &security(lake),
        "ArchiveKey",
        vec![
            of_trails(grant(["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*"])),
            of_config(grant(["kms:Decrypt", "kms:GenerateDataKey"])),
        ],
        claims,
    );
    for (name, folder) in [("TrailArchive", ""), ("ConfigArchive", "Config/")] {
        let below = |it: Grant| {
            accounts.iter().fold(it, |it, account| it.on(bucket(name).part(&format!("AWSLogs/{account}/{folder}*"))))
        };
        let (of, looks): (&dyn Fn(Grant) -> Grant, Vec<&str>) = match name {
            "TrailArchive" => (&of_trails, vec!["s3:GetBucketAcl"]),
            _ => (&of_config, vec!["s3:GetBucketAcl", "s3:ListBucket"]),
        };
        let grants = [of(grant(looks).on(bucket(name))), of(below(grant(["s3:PutObject"])))];
        claims.push(Claim::lets_in(bucket(name), grants));
        claims.push(Claim::refuses(bucket(name), refused_by_buckets(lake, name)));
    }
    let logged = [names::trail_archive_bucket(lake), names::config_archive_bucket(lake)];
    logs(lake, "security.AccessLogs", &security(lake), &logged, "*", claims);
}

/// The bucket of access logs takes those of these buckets.
fn logs(lake: &DataLake, name: &str, account: &str, of: &[String], place: &str, claims: &mut Vec<Claim>) {
    let _ = lake;
    let arns: Vec<String> = of.iter().map(|it| format!("arn:aws:s3:::{it}")).collect();
    let delivered = grant(["s3:PutObject"])
        .on(bucket(name).part(place))
        .to_service("logging.s3.amazonaws.com")
        .when("StringEquals", "aws:SourceAccount", [account])
        .when("ArnLike", "aws:SourceArn", arns.iter().map(String::as_str));
    let mut grants = vec![delivered];
    if name == "prod.AccessLogs" {
        let source = regional("logs", account, "*");
        let flow = |it: Grant| {
            it.to_service("delivery.logs.amazonaws.com").when("StringEquals", "aws:SourceAccount", [account]).when(
                "ArnLike",
                "aws:SourceArn",
                [source.as_str()],
            )
        };
        let below = bucket(name).part(&format!("flow-logs/AWSLogs/{account}/*"));
        grants.push(flow(grant(["s3:PutObject"]).on(below)).when(
            "StringEquals",
            "s3:x-amz-acl",
            ["bucket-owner-full-control"],
        ));
        grants.push(flow(grant(["s3:GetBucketAcl"]).on(bucket(name))));
    }
    claims.push(Claim::lets_in(bucket(name), grants));
    claims.push(Claim::refuses(bucket(name), refused_by_buckets(lake, name)));
}

fn access_logs(lake: &DataLake, claims: &mut Vec<Claim>) {
    let mut of: Vec<String> = lake.zones.iter().map(|it| names::zone_bucket(lake, it)).collect();
    of.extend([names::query_result_bucket(lake), names::sandbox_bucket(lake)]);
    logs(lake, "prod.AccessLogs", &prod(lake), &of, "access/*", claims);
}

/// Alarms and findings reach the topics, from their own accounts.
fn alerts(lake: &DataLake, claims: &mut Vec<Claim>) {
    for (stack, account) in [("security", security(lake)), ("prod", prod(lake))] {
        let (key_id, topic_id) = (format!("{stack}.AlertKey"), format!("{stack}.AlertTopic"));
        let topic_arn = regional("sns", &account, &names::alert_topic(lake));
        let uses = |service: &str| grant(["kms:Decrypt", "kms:GenerateDataKey"]).to_service(service);
        let own = |it: Grant| it.when("StringEquals", "aws:SourceAccount", [account.as_str()]);
        let of_topic = "kms:EncryptionContext:aws:sns:topicArn";
        key_claims(
            &account,
            &key_id,
            vec![
                own(uses("cloudwatch.amazonaws.com")),
                uses("events.amazonaws.com").when("StringEquals", of_topic, [topic_arn.as_str()]),
            ],
            claims,
        );
        let send = |service: &str| grant(["sns:Publish"]).on(topic(&topic_id)).to_service(service);
        let rules = regional("events", &account, "rule/*");
        claims.push(Claim::lets_in(
            topic(&topic_id),
            [
                own(send("cloudwatch.amazonaws.com")),
                send("events.amazonaws.com").when("ArnLike", "aws:SourceArn", [rules.as_str()]),
            ],
        ));
        claims.push(Claim::refuses(topic(&topic_id), [plain_http("sns:Publish").on(topic(&topic_id))]));
    }
    let bus = thing("FindingBus");
    claims.push(Claim::lets_in(bus.clone(), [grant(["events:PutEvents"]).on(bus.clone()).to(&root(&prod(lake)))]));
    claims.push(Claim::refuses(bus, []));
    let sends = regional("events", &security(lake), &format!("event-bus/{}", names::event_bus(lake)));
    claims.push(Claim::may(role("FindingRole"), [grant(["events:PutEvents"]).on_arn(&sends)]));
    let taken = grant(["sts:AssumeRole"]).to_service("events.amazonaws.com");
    claims.push(Claim::lets_in(
        thing("FindingRole"),
        [taken.when("StringEquals", "aws:SourceAccount", [prod(lake).as_str()])],
    ));
}

/// Through the endpoints go requests of the lake's account to the lake's own buckets and tables.
fn network(lake: &DataLake, claims: &mut Vec<Claim>) {
    let account = prod(lake);
    let own = |it: Grant| {
        it.when("StringEquals", "aws:PrincipalAccount", [account.as_str()]).when(
            "StringEquals",
            "aws:ResourceAccount",
            [account.as_str()],
        )
    };
    let zones = lake.zones.iter().map(|it| id(it, "Bucket"));
    claims.push(Claim::lets_through("S3Endpoint", [own(zones.fold(grant(["s3:*"]), |it, name| all_of(it, &name)))]));
    let tables = regional("dynamodb", &account, &format!("table/{}-*", names::base(lake)));
    claims.push(Claim::lets_through("DynamoDbEndpoint", [own(grant(["dynamodb:*"]).on_arn(&tables))]));
    key_claims(&account, "DeadLettersKey", Vec::new(), claims);
    claims.push(Claim::lets_in(queue("DeadLettersQueue"), []));
    claims.push(Claim::refuses(queue("DeadLettersQueue"), [plain_http("sqs:*").on(queue("DeadLettersQueue"))]));
    key_claims(&account, "WorkbenchKey", Vec::new(), claims);
    for name in ["QueryResults", "Sandboxes"] {
        claims.push(Claim::lets_in(bucket(name), []));
        claims.push(Claim::refuses(bucket(name), refused_by_buckets(lake, name)));
    }
}

fn catalog(lake: &DataLake, names_of: &[&str]) -> Vec<String> {
    let database = names::database(lake);
    let all = names_of.iter().map(|it| it.replace("{}", &database));
    all.map(|it| regional("glue", &prod(lake), &it)).collect()
}

fn on_all(grant: Grant, arns: &[String]) -> Grant {
    arns.iter().fold(grant, |it, arn| it.on_arn(arn))
}

fn zone_buckets(lake: &DataLake, grant: Grant, with_buckets: bool) -> Grant {
    lake.zones.iter().fold(grant, |it, zone| {
        let name = id(zone, "Bucket");
        match with_buckets {
            true => all_of(it, &name),
            false => it.on(bucket(&name).part("*")),
        }
    })
}

fn zone_keys(lake: &DataLake, grant: Grant) -> Grant {
    lake.zones.iter().fold(grant, |it, zone| it.on(key(&id(zone, "Key"))))
}

/// The crawler reads what it crawls and writes tables.
fn services(lake: &DataLake, claims: &mut Vec<Claim>) {
    let account = prod(lake);
    let taken_by = |services: &[&str]| {
        let taken = services.iter().fold(grant(["sts:AssumeRole"]), |it, service| it.to_service(service));
        taken.when("StringEquals", "aws:SourceAccount", [account.as_str()])
    };
    claims.push(Claim::lets_in(thing("CrawlerRole"), [taken_by(&["glue.amazonaws.com"])]));
    claims.push(Claim::lets_in(thing("JobExecution"), [taken_by(&["glue.amazonaws.com", "sagemaker.amazonaws.com"])]));
    let tables = grant([
        "glue:BatchCreatePartition",
        "glue:BatchGetPartition",
        "glue:CreatePartition",
        "glue:CreateTable",
        "glue:GetDatabase",
        "glue:GetPartition",
        "glue:GetPartitions",
        "glue:GetTable",
        "glue:GetTables",
        "glue:UpdatePartition",
        "glue:UpdateTable",
    ]);
    let zones = lake.zones.iter().filter(|it| it.crawl);
    let looks = zones
        .clone()
        .fold(grant(["s3:GetBucketLocation", "s3:ListBucket"]), |it, zone| it.on(bucket(&id(zone, "Bucket"))));
    let log = regional("logs", &account, "log-group:/aws-glue/crawlers");
    claims.push(Claim::may(
        role("CrawlerRole"),
        [
            // The database by its reference: what Glue calls it is known only at deployment.
            on_all(
                tables,
                &["catalog", "database/{~stack}-Database-{Database}", "table/{~stack}-Database-{Database}/*"]
                    .map(|it| regional("glue", &account, it)),
            ),
            looks,
            zones.clone().fold(grant(["s3:GetObject"]), |it, zone| it.on(bucket(&id(zone, "Bucket")).part("*"))),
            zones.fold(grant(["kms:Decrypt"]), |it, zone| it.on(key(&id(zone, "Key")))),
            grant(["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"])
                .on_arn(&log)
                .on_arn(&format!("{log}:*")),
        ],
    ));
}

/// What everybody reads who works with the data: objects of one's clearance and below, one's own folders, the catalog.
fn reading(lake: &DataLake) -> Vec<Grant> {
    let account = prod(lake);
    let mut grants = Vec::new();
    // Nothing without a tag or without a clearance, and nothing above it.
    for (has, level) in LEVELS.iter().enumerate() {
        let read = zone_buckets(lake, grant(READS), false);
        grants.push(read.when("StringEquals", CLEARANCE, [*level]).when("StringEquals", TAG, LEVELS[..=has].to_vec()));
    }
    let looks = [
        "s3:GetBucketLocation",
        "s3:GetObjectTagging",
        "s3:GetObjectVersionTagging",
        "s3:ListBucket",
        "s3:ListBucketVersions",
    ];
    grants.push(zone_buckets(lake, grant(looks), true));
    // What the Deny of clearance leaves of these is for the buckets themselves, where the actions mean nothing.
    let on_buckets = lake.zones.iter().fold(grant(READS), |it, zone| it.on(bucket(&id(zone, "Bucket"))));
    grants.push(on_buckets);
    grants.push(zone_keys(lake, grant(["kms:Decrypt"])).when("StringLike", "kms:ViaService", ["s3.*"]));
    let tables = grant([
        "glue:BatchGetPartition",
        "glue:GetDatabase",
        "glue:GetDatabases",
        "glue:GetPartition",
        "glue:GetPartitions",
        "glue:GetTable",
        "glue:GetTables",
    ]);
    grants.push(on_all(tables, &catalog(lake, &["catalog", "database/{}", "table/{}/*", "database/default"])));
    let queries = grant([
        "athena:GetQueryExecution",
        "athena:GetQueryResults",
        "athena:GetQueryResultsStream",
        "athena:GetWorkGroup",
        "athena:StartQueryExecution",
        "athena:StopQueryExecution",
    ]);
    let own = format!("workgroup/{}-${{aws:PrincipalTag/clearance}}", names::base(lake));
    grants.push(queries.on_arn(&regional("athena", &account, &own)).on_arn(&regional(
        "athena",
        &account,
        "workgroup/primary",
    )));
    let folder = "${aws:PrincipalTag/clearance}/*";
    let mut files = UPLOADS.to_vec();
    files.push("s3:GetObject");
    grants.push(grant(files).on(bucket("QueryResults").part(folder)).on(bucket("Sandboxes").part(folder)));
    let both = |it: Grant| it.on(bucket("QueryResults")).on(bucket("Sandboxes"));
    grants.push(both(grant(["s3:ListBucket"])).when("StringLike", "s3:prefix", [folder]));
    grants.push(both(grant(["s3:GetBucketLocation"])));
    let uses = grant(["kms:Decrypt", "kms:GenerateDataKey"]).on(key("WorkbenchKey"));
    grants.push(uses.when("StringLike", "kms:ViaService", ["s3.*"]));
    grants
}

/// What stewards and engineers write: every zone, its tables, and what became of messages.
fn writing(lake: &DataLake) -> Vec<Grant> {
    let account = prod(lake);
    let base = names::base(lake);
    let tables = grant([
        "glue:BatchCreatePartition",
        "glue:BatchDeletePartition",
        "glue:BatchUpdatePartition",
        "glue:CreateTable",
        "glue:DeleteTable",
        "glue:UpdatePartition",
        "glue:UpdateTable",
    ]);
    let dead = grant([
        "sqs:CancelMessageMoveTask",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
        "sqs:ListMessageMoveTasks",
        "sqs:ReceiveMessage",
        "sqs:StartMessageMoveTask",
    ]);
    let mut grants = vec![
        zone_buckets(lake, grant(UPLOADS), false),
        zone_keys(lake, grant(["kms:Decrypt", "kms:GenerateDataKey"])).when(
            "StringLike",
            "kms:ViaService",
            ["s3.*", "sqs.*"],
        ),
        on_all(tables, &catalog(lake, &["catalog", "database/{}", "table/{}/*"])),
        grant(["glue:GetCrawler", "glue:StartCrawler", "glue:StopCrawler"]).on_arn(&regional(
            "glue",
            &account,
            &format!("crawler/{base}*"),
        )),
        dead.on_arn(&regional("sqs", &account, &format!("{base}-*dead-letters"))),
        grant(["sqs:SendMessage"]).on_arn(&regional("sqs", &account, &format!("{base}-*"))),
        grant(["kms:Decrypt"])
            .on_arn(&regional("kms", &account, "key/*"))
            .when("ForAnyValue:StringEquals", "kms:ResourceAliases", [format!("alias/{base}-dead-letters").as_str()])
            .when("StringLike", "kms:ViaService", ["sqs.*"]),
    ];
    // Where people upload, what has no tag yet gets one.
    let hops = lake.hops();
    let entries =
        lake.zones.iter().filter(|zone| !hops.iter().any(|it| it.next.is_some_and(|it| it.name == zone.name)));
    let tagged = entries.fold(grant(["s3:PutObjectTagging"]), |it, zone| it.on(bucket(&id(zone, "Bucket")).part("*")));
    grants.push(tagged.when("Null", TAG, ["true"]));
    grants
}

/// The zones where data ends.
fn last_zones(lake: &DataLake) -> Vec<Grant> {
    let last: Vec<_> = lake.zones.iter().filter(|it| lake.next_of(it).is_empty()).collect();
    let writes = last.iter().fold(grant(UPLOADS), |it, zone| it.on(bucket(&id(zone, "Bucket")).part("*")));
    let keys = last.iter().fold(grant(["kms:Decrypt", "kms:GenerateDataKey"]), |it, zone| it.on(key(&id(zone, "Key"))));
    vec![writes, keys.when("StringLike", "kms:ViaService", ["s3.*"])]
}

/// What each job may, in every lake.
pub(crate) fn people(lake: &DataLake, claims: &mut Vec<Claim>) {
    let account = prod(lake);
    let base = names::base(lake);
    if lake.access.quicksight == QuickSight::Off {
        claims.push(Claim::may(role("BiAnalyst"), reading(lake)));
    }
    let logs = grant(["logs:FilterLogEvents", "logs:GetLogEvents", "logs:GetQueryResults", "logs:StartQuery"]);
    let engineer = vec![
        logs.on_arn(&regional("logs", &account, &format!("log-group:/aws/lambda/{base}-*"))),
        grant(["lambda:GetFunctionConfiguration"]).on_arn(&regional("lambda", &account, &format!("function:{base}-*"))),
    ];
    claims.push(Claim::may(role("DataEngineer"), [reading(lake), writing(lake), engineer].concat()));
    let retags = grant([
        "s3:DeleteObjectTagging",
        "s3:DeleteObjectVersion",
        "s3:DeleteObjectVersionTagging",
        "s3:PutObjectTagging",
        "s3:PutObjectVersionTagging",
    ]);
    let steward = vec![
        zone_buckets(lake, retags, false).when("StringEquals", CLEARANCE, ["secret"]),
        on_all(grant(["glue:UpdateDatabase"]), &catalog(lake, &["catalog", "database/{}"])),
    ];
    claims.push(Claim::may(role("DataSteward"), [reading(lake), writing(lake), steward].concat()));
    let job = |service: &str, kind: &str| {
        regional(service, &account, &format!("{kind}/{base}-science-${{aws:PrincipalTag/clearance}}-*"))
    };
    let works = grant([
        "glue:BatchStopJobRun",
        "glue:CreateJob",
        "glue:DeleteJob",
        "glue:GetJob",
        "glue:GetJobRun",
        "glue:GetJobRuns",
        "glue:StartJobRun",
        "glue:UpdateJob",
        "sagemaker:CreateNotebookInstance",
        "sagemaker:CreatePresignedNotebookInstanceUrl",
        "sagemaker:CreateProcessingJob",
        "sagemaker:CreateTrainingJob",
        "sagemaker:DeleteNotebookInstance",
        "sagemaker:DescribeNotebookInstance",
        "sagemaker:DescribeProcessingJob",
        "sagemaker:DescribeTrainingJob",
        "sagemaker:StartNotebookInstance",
        "sagemaker:StopNotebookInstance",
        "sagemaker:StopProcessingJob",
        "sagemaker:StopTrainingJob",
    ]);
    let works = [("glue", "job"), ("sagemaker", "notebook-instance"), ("sagemaker", "processing-job")]
        .into_iter()
        .chain([("sagemaker", "training-job")])
        .fold(works, |it, (service, kind)| it.on_arn(&job(service, kind)));
    let passed = ["glue.amazonaws.com", "sagemaker.amazonaws.com"];
    let scientist = vec![
        grant(["iam:PassRole"]).on(thing("JobExecution")).when("StringEquals", "iam:PassedToService", passed),
        works,
        grant(["s3:PutObject"]).on(bucket("Sandboxes").part("jobs/*")),
    ];
    claims.push(Claim::may(role("DataScientist"), [reading(lake), last_zones(lake), scientist].concat()));
    let job_logs = ["/aws-glue/*", "/aws/sagemaker/*"].map(|it| regional("logs", &account, &format!("log-group:{it}")));
    let runs = vec![
        grant(["s3:GetObject"]).on(bucket("Sandboxes").part("jobs/*")),
        on_all(grant(["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]), &job_logs),
        grant([
            "ecr:BatchCheckLayerAvailability",
            "ecr:BatchGetImage",
            "ecr:GetAuthorizationToken",
            "ecr:GetDownloadUrlForLayer",
        ]),
    ];
    claims.push(Claim::may(role("JobExecution"), [reading(lake), last_zones(lake), runs].concat()));
    for job in PEOPLE {
        let mut taken = grant(["sts:AssumeRole", "sts:TagSession"]).to(&root(&account));
        if lake.access.identity_center.is_some() {
            let set = names::permission_set(lake, job);
            let reserved = ["", "*/"].map(|it| {
                format!("arn:aws:iam::{account}:role/aws-reserved/sso.amazonaws.com/{it}AWSReservedSSO_{set}_*")
            });
            taken = taken.when("ArnLike", "aws:PrincipalArn", reserved.iter().map(String::as_str));
        } else if lake.access.require_mfa {
            taken = taken.when("Bool", "aws:MultiFactorAuthPresent", ["true"]);
        }
        if let Some(organization) = &lake.organization {
            taken = taken.when("StringEquals", "aws:PrincipalOrgID", [organization.as_str()]);
        }
        claims.push(Claim::lets_in(thing(job), [taken]));
    }
}

/// A group leads to the role of its job, another to clearances up to its own.
fn groups(lake: &DataLake, claims: &mut Vec<Claim>) {
    for job in PEOPLE {
        claims.push(Claim::may(group(&format!("{job}Group")), [grant(["sts:AssumeRole"]).on(thing(job))]));
    }
    let roles = format!("arn:aws:iam::{}:role{}*", prod(lake), names::job_role_path(lake));
    for (has, name) in ["PublicGroup", "ProprietaryGroup", "ConfidentialGroup", "SecretGroup"].iter().enumerate() {
        let tags = grant(["sts:TagSession"])
            .on_arn(&roles)
            .when("StringEquals", "aws:RequestTag/clearance", LEVELS[..=has].to_vec())
            .when("ForAllValues:StringEquals", "aws:TagKeys", ["clearance"]);
        claims.push(Claim::may(group(name), [tags]));
    }
}

/// What an auditor never reads, whatever the policy of AWS has, and who is one.
fn auditor(lake: &DataLake, claims: &mut Vec<Claim>) {
    let entry =
        format!("arn:aws:iam::{}:role{}{}", security(lake), names::job_role_path(lake), names::audit_entry_role(lake));
    let taken = grant(["sts:AssumeRole"]).to(&root(&security(lake)));
    claims.push(Claim::lets_in(thing("Auditor"), [taken.when("ArnEquals", "aws:PrincipalArn", [entry.as_str()])]));
    let auditor =
        format!("arn:aws:iam::{}:role{}{}", prod(lake), names::job_role_path(lake), names::job_role(lake, "Auditor"));
    claims.push(Claim::may(role("AuditEntry"), [grant(["sts:AssumeRole"]).on_arn(&auditor)]));
    claims.push(Claim::has_policies(role("Auditor"), ["SecurityAudit"]));
    let enters = grant(["sts:AssumeRole"]).to(&root(&security(lake)));
    claims.push(Claim::lets_in(thing("AuditEntry"), [enters.when("Bool", "aws:MultiFactorAuthPresent", ["true"])]));
    claims.push(Claim::is_denied(
        role("Auditor"),
        [grant([
            "dynamodb:BatchGetItem",
            "dynamodb:GetItem",
            "dynamodb:GetRecords",
            "dynamodb:PartiQLSelect",
            "dynamodb:Query",
            "dynamodb:Scan",
            "kms:Decrypt",
            "lakeformation:GetDataAccess",
            "lambda:GetFunction",
            "logs:FilterLogEvents",
            "logs:GetLogEvents",
            "logs:GetLogRecord",
            "logs:GetQueryResults",
            "logs:StartLiveTail",
            "logs:StartQuery",
            "logs:Unmask",
            "macie2:GetSensitiveDataOccurrences",
            "secretsmanager:BatchGetSecretValue",
            "secretsmanager:GetSecretValue",
            "sqs:ReceiveMessage",
            "athena:GetQueryResults*",
            "kms:ReEncrypt*",
            "s3:*Annotation*",
            "s3:GetObject*",
            "ssm:GetParameter*",
        ])],
    ));
}
