//! Defects that stood in data lakes people built by hand: none of them is in any template of a lake.
//!
//! Each test names the rows of `docs/defects.md` that it shows. What is checked is the emitted JSON, of the default lake
//! and of lakes that use every part. A check is a function that returns what it found; its test also plants the defect
//! and sees that it is found.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test says what is wrong by failing")]

mod stacks;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use lakewright_datalake::config::{
    Access, AccessLogs, Accounts, AllowList, Architecture, Budget, Crawler, CrawlerMode, Criterion, DataEvents,
    DataLake, DeadLetters, FindingFilter, FindingRegions, Functions, Identifier, IdentityCenter, IdentityGroups,
    LockMode, Macie, MacieJob, Monitoring, Network, ObjectLock, OrganizationTrail, QuickSight, RUNTIMES, Services,
    Sharing, Singleton, Stream, Zone, Zones,
};
use lakewright_iam::confused_deputies;
use lakewright_template::{Days, Diagnostic, Seconds, read};
use serde_json::{Value, json};
use stacks::*;

const SMALLEST: &str = "name = \"acme\"\n[accounts]\nprod = \"111111111111\"\nsecurity = \"222222222222\"\n";

/// Lakes that have every part between them, by what is special about them.
fn lakes() -> Vec<(&'static str, DataLake)> {
    let auditing = || lake().auditing;
    let lock = ObjectLock { mode: LockMode::Governance, retention: Days(300) };
    let everything = lake()
        .organization("o-a1b2c3d4e5")
        .zones(Zones::medallion())
        .zone(Zone::new("sand-box").last().expire_after(Days(60)).to_infrequent_access_after(Days(30)))
        .zone(Zone::new("landing").next("bronze").malware_protection(true).stream(Stream::prefix("in/").suffix(".csv")))
        .stream("bronze", Stream::prefix("images/"))
        .stream(
            "bronze",
            Stream::prefix("clickstream/").timeout(Seconds(120)).batch_size(100_u32).batching_window(Seconds(5)),
        )
        .functions(Functions::default().architecture(Architecture::Arm64))
        .access(
            Access::default().quicksight(QuickSight::Author).identity_center(
                IdentityCenter::new("ssoins-1234567890abcdef").groups(
                    IdentityGroups::default()
                        .stewards("11112222-3333-4444-5555-66667777aaaa")
                        .auditors("11112222-3333-4444-5555-66667777bbbb"),
                ),
            ),
        )
        .network(Network::default().availability_zones(3_u32).nat(true).interface_endpoint("secretsmanager"))
        .crawler(Crawler::default().mode(CrawlerMode::Event))
        .dead_letters(DeadLetters::default().sharing(Sharing::PerZone))
        .auditing(
            auditing()
                .object_lock(lock)
                .access_logs(AccessLogs::Copied)
                .data_events(DataEvents::default().functions(true).tables(true))
                .organization_trail(OrganizationTrail { management_account: PROD.into() })
                .finding_regions(FindingRegions::default())
                .macie(
                    Macie::default()
                        .allow_list(AllowList::regex("samples", "00+"))
                        .identifier(Identifier::new("badge", "B[0-9]{6}"))
                        .filter(FindingFilter::new("low", Criterion::of("severity.description").eq("Low")))
                        .job(MacieJob::default()),
                ),
        )
        .monitoring(Monitoring::default().alert_email("lake@example.com"))
        .budget(Budget { monthly_usd: 100, email: "lake@example.com".into() });
    vec![
        ("default", lake()),
        ("everything", everything),
        ("one zone", lake().zones([Zone::new("only")])),
        ("twelve zones", lake().zones((0..12).map(|it| Zone::new(format!("zone-{it}"))))),
        ("adopted", services(&lake(), Singleton::Adopt)),
        (
            "alone",
            services(&lake(), Singleton::Skip).auditing(
                auditing()
                    .prod(Services::all(Singleton::Skip))
                    .security(Services::all(Singleton::Skip))
                    .aggregator(false),
            ),
        ),
    ]
}

/// Every template of those lakes, by lake and stack; the first is the default lake's prod template.
static TEMPLATES: LazyLock<Vec<(String, Value)>> = LazyLock::new(|| {
    let of = |(name, lake): (&str, DataLake)| {
        [(format!("{name}, prod"), prod(&lake)), (format!("{name}, security"), security(&lake))]
    };
    lakes().into_iter().flat_map(of).collect()
});

fn templates() -> impl Iterator<Item = (&'static str, &'static Value)> {
    TEMPLATES.iter().map(|(name, template)| (name.as_str(), template))
}

/// The prod template of the default lake.
fn default() -> Value {
    TEMPLATES[0].1.clone()
}

/// Nothing is found in any template.
#[track_caller]
fn nowhere(check: impl Fn(&Value) -> Vec<String>) {
    for (name, template) in templates() {
        assert_eq!(check(template), Vec::<String>::new(), "{name}");
    }
}

/// The default lake's prod template with a value put in place of another.
fn planted(pointer: &str, value: Value) -> Value {
    let mut template = default();
    *template.pointer_mut(pointer).unwrap_or_else(|| panic!("nothing at {pointer}")) = value;
    template
}

/// A template of one resource.
fn only(kind: &str, properties: Value) -> Value {
    json!({"Resources": {"It": {"Type": kind, "Properties": properties}}})
}

fn resources(template: &Value) -> impl Iterator<Item = (&str, &Value)> {
    template["Resources"].as_object().unwrap().iter().map(|(id, it)| (id.as_str(), it))
}

/// Calls `visit` on every value.
fn walk<'v>(value: &'v Value, visit: &mut impl FnMut(&'v Value)) {
    visit(value);
    match value {
        Value::Object(object) => object.values().for_each(|it| walk(it, visit)),
        Value::Array(items) => items.iter().for_each(|it| walk(it, visit)),
        _ => {}
    }
}

/// Every statement of every policy, with the logical id of its resource.
fn all_statements(template: &Value) -> Vec<(&str, &Value)> {
    let mut found = Vec::new();
    for (id, resource) in resources(template) {
        walk(&resource["Properties"], &mut |node| {
            if node["Effect"].is_string() {
                found.push((id, node));
            }
        });
    }
    found
}

/// A bucket's name as another resource says it: literally, or by `Ref`.
fn bucket_by_name<'t>(template: &'t Value, name: &Value) -> Option<(&'t str, &'t Value)> {
    let of_type = of_type(template, "AWS::S3::Bucket");
    of_type.into_iter().find(|(id, it)| it["BucketName"] == *name || *name == json!({"Ref": id}))
}

// Who may use what

/// Rows A1 and A2: what is open to everybody, and services that act for anybody.
fn open(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (id, statement) in all_statements(template) {
        let kind = template["Resources"][id]["Type"].as_str().unwrap();
        let everybody =
            statement["Principal"] == "*" || texts(&statement["Principal"]["AWS"]).contains(&"*".to_owned());
        // A service-linked role is no principal before it is there: it is named by condition, with its account.
        let one_role = !statement["Condition"]["ArnEquals"]["aws:PrincipalArn"].is_null()
            && !statement["Condition"]["StringEquals"]["kms:CallerAccount"].is_null();
        if statement["Effect"] == "Allow" && everybody && !one_role && kind != "AWS::EC2::VPCEndpoint" {
            found.push(format!("{id}: everybody may"));
        }
        let wild = texts(&statement["Action"]).into_iter().any(|it| it.to_ascii_lowercase().ends_with(":*"));
        if statement["Effect"] == "Allow" && wild && !["AWS::KMS::Key", "AWS::EC2::VPCEndpoint"].contains(&kind) {
            found.push(format!("{id}: all actions"));
        }
    }
    let document = read(&template.to_string()).unwrap().root;
    found.extend(confused_deputies(&document).iter().map(Diagnostic::to_string));
    found
}

/// A1.
#[test]
fn nobody_sends_to_a_queue_but_named_services_for_this_account() {
    nowhere(open);
    let ancestor = json!({"Statement": {
        "Effect": "Allow", "Principal": "*", "Action": "SQS:*", "Resource": "*",
        "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::*"}},
    }});
    assert_eq!(open(&only("AWS::SQS::QueuePolicy", json!({"PolicyDocument": ancestor, "Queues": []}))).len(), 2);
    for (name, template) in templates() {
        for (id, statement) in all_statements(template) {
            let kind = &template["Resources"][id]["Type"];
            if kind == "AWS::SQS::QueuePolicy" && statement["Effect"] == "Allow" {
                assert_eq!(statement["Action"], "sqs:SendMessage", "{name} {id}");
                assert!(statement["Principal"]["Service"].is_string(), "{name} {id}");
            }
        }
    }
}

/// A2.
#[test]
fn no_service_acts_for_anybody() {
    nowhere(open);
    let at = "/Resources/DropKey/Properties/KeyPolicy/Statement/2";
    assert_eq!(default().pointer(at).unwrap()["Principal"], json!({"Service": "s3.amazonaws.com"}));
    let without = json!({"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "kms:Decrypt", "Resource": "*"});
    assert_eq!(open(&planted(at, without)).len(), 1);
}

/// A3, A4: what holds data and does not stay.
fn not_kept(template: &Value) -> Vec<String> {
    const HOLDS_DATA: [&str; 4] = ["AWS::S3::Bucket", "AWS::KMS::Key", "AWS::SQS::Queue", "AWS::Logs::LogGroup"];
    let holds_data = |it: &Value| HOLDS_DATA.iter().any(|kind| it["Type"] == *kind);
    let stays = |it: &Value| it["DeletionPolicy"] == "Retain" && it["UpdateReplacePolicy"] == "Retain";
    resources(template).filter(|(_, it)| holds_data(it) && !stays(it)).map(|(id, _)| id.to_owned()).collect()
}

/// A3.
#[test]
fn what_holds_data_stays_and_no_key_is_deleted_in_one_step() {
    nowhere(not_kept);
    assert_eq!(not_kept(&planted("/Resources/RawKey/DeletionPolicy", json!("Delete"))), ["RawKey"]);
    for (name, template) in templates() {
        for (id, key) in of_type(template, "AWS::KMS::Key") {
            assert_eq!(key["EnableKeyRotation"], true, "{name} {id}");
            let statements = list(&key["KeyPolicy"]["Statement"]);
            let denied = |action| statements.iter().any(|it| it["Effect"] == "Deny" && is_about(it, action));
            assert!(denied("kms:ScheduleKeyDeletion") && denied("kms:DisableKey"), "{name} {id}");
            let others =
                statements.iter().filter(|it| it["Effect"] == "Allow" && !it["Principal"]["Service"].is_null());
            assert!(others.into_iter().all(|it| !is_about(it, "kms:ScheduleKeyDeletion")), "{name} {id}");
        }
    }
}

/// A4, E3: what a bucket lacks.
fn weak_buckets(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (id, bucket) in of_type(template, "AWS::S3::Bucket") {
        let mut lacks = |what: &str, has: bool| {
            if !has {
                found.push(format!("{id}: {what}"));
            }
        };
        let public = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"];
        lacks("versions", bucket["VersioningConfiguration"]["Status"] == "Enabled");
        lacks("no public access", public.iter().all(|it| bucket["PublicAccessBlockConfiguration"][it] == true));
        lacks("one owner", bucket["OwnershipControls"]["Rules"][0]["ObjectOwnership"] == "BucketOwnerEnforced");
        let rule = &bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"][0];
        let by_default = &rule["ServerSideEncryptionByDefault"];
        if by_default["SSEAlgorithm"] == "aws:kms" {
            // By alias, the key of whoever writes would be taken.
            lacks("a key by its ARN", by_default["KMSMasterKeyID"]["Fn::GetAtt"].is_array());
            lacks("a bucket key", rule["BucketKeyEnabled"] == true);
        } else {
            // What S3 delivers has its own keys, and so has a copy of that.
            lacks("a key", ["AccessLogs", "AccessArchive"].contains(&id) && by_default["SSEAlgorithm"] == "AES256");
        }
        let incomplete = |it: &&Value| {
            it["AbortIncompleteMultipartUpload"].is_object() && it["NoncurrentVersionExpiration"].is_object()
        };
        lacks(
            "an end of incomplete uploads and old versions",
            list(&bucket["LifecycleConfiguration"]["Rules"]).iter().all(incomplete),
        );
        let policies =
            of_type(template, "AWS::S3::BucketPolicy").into_iter().filter(|(_, it)| it["Bucket"] == json!({"Ref": id}));
        let statements: Vec<&Value> = policies.flat_map(|(_, it)| list(&it["PolicyDocument"]["Statement"])).collect();
        let tls = |it: &&Value| {
            it["Effect"] == "Deny"
                && it["Principal"] == "*"
                && it["Condition"] == json!({"Bool": {"aws:SecureTransport": "false"}})
        };
        lacks(
            "TLS only",
            statements
                .iter()
                .any(|it| tls(it) && texts(&it["Resource"]) == [format!("${{{id}.Arn}}"), format!("${{{id}.Arn}}/*")]),
        );
    }
    found
}

/// A4.
#[test]
fn every_bucket_is_versioned_private_encrypted_and_over_tls() {
    nowhere(weak_buckets);
    nowhere(not_kept);
    let bare = only("AWS::S3::Bucket", json!({"BucketName": "acme-raw"}));
    assert_eq!(weak_buckets(&bare).len(), 5);
    let at = "/Resources/RawBucket/Properties/PublicAccessBlockConfiguration/BlockPublicAcls";
    assert_eq!(weak_buckets(&planted(at, json!(false))), ["RawBucket: no public access"]);
}

// Parameters, names, references

/// A5, A39.
#[test]
fn every_parameter_is_used_and_has_a_default() {
    fn unused(template: &Value) -> Vec<String> {
        let mut used = BTreeSet::new();
        walk(template, &mut |node| used.extend(node["Ref"].as_str().map(str::to_owned)));
        walk(template, &mut |node| {
            let text = node["Fn::Sub"].as_str().unwrap_or_default();
            used.extend(text.split("${").skip(1).filter_map(|it| Some(it.split_once('}')?.0.to_owned())));
        });
        let names = template["Parameters"].as_object().into_iter().flat_map(|it| it.keys());
        names.filter(|it| !used.contains(*it)).cloned().collect()
    }
    nowhere(unused);
    let mut template = default();
    template["Parameters"]["VisibilityTimeout"] = json!({"Type": "Number", "Default": 120});
    assert_eq!(unused(&template), ["VisibilityTimeout"]);
    for (name, template) in templates() {
        for (id, parameter) in template["Parameters"].as_object().into_iter().flatten() {
            assert!(!parameter["Default"].is_null(), "{name} {id}");
        }
    }
}

/// One line for each setting, other than its default; between them they name every key of the schema.
const SETTINGS: [&str; 83] = [
    "name = 'other'",
    "environment = 'dev'",
    "owner = 'somebody'",
    "project = 'insights'",
    "organization = 'o-a1b2c3d4e5'",
    "preset = 'medallion'",
    "accounts.prod = '333333333333'",
    "accounts.security = '333333333333'",
    "zones = [{name = 'drop', classification = 'public'}]",
    "zones = [{name = 'drop', expire_after = '30 days'}]",
    "zones = [{name = 'drop', to_infrequent_access_after = '30 days'}]",
    "zones = [{name = 'drop', noncurrent_expire_after = '1 day'}]",
    "zones = [{name = 'drop', malware_protection = true}]",
    "zones = [{name = 'drop', oldest_message_age = '1 minute'}]",
    "zones = [{name = 'drop', function = 'functions/x'}]",
    "zones = [{name = 'drop', runtime = 'python3.12'}]",
    "zones = [{name = 'drop', memory_mb = 2048}]",
    "zones = [{name = 'drop', timeout = '1 second'}]",
    "zones = [{name = 'drop', batch_size = 5}]",
    "zones = [{name = 'drop', batching_window = '5 seconds'}]",
    "zones = [{name = 'drop', maximum_concurrency = 2}]",
    "zones = [{name = 'drop', streams = [{name = 'x', prefix = 'a/'}]}]",
    "zones = [{name = 'drop', streams = [{name = 'x', suffix = '.csv'}]}]",
    "zones = [{name = 'drop', streams = [{name = 'x', function = 'functions/x'}]}]",
    "zones = [{name = 'drop', streams = [{name = 'x', runtime = 'python3.12'}]}]",
    "zones = [{name = 'drop', streams = [{name = 'x', memory_mb = 2048}]}]",
    "zones = [{name = 'drop', streams = [{name = 'x', timeout = '1 second'}]}]",
    "zones = [{name = 'drop', streams = [{name = 'x', batch_size = 5}]}]",
    "zones = [{name = 'drop', streams = [{name = 'x', batching_window = '5 seconds'}]}]",
    "zones = [{name = 'drop', streams = [{name = 'x', maximum_concurrency = 2}]}]",
    "functions.runtime = 'python3.12'",
    "functions.architecture = 'arm64'",
    "functions.layers = 'own'",
    "functions.memory_mb = 2048",
    "functions.timeout = '2 minutes'",
    "functions.batch_size = 5",
    "functions.batching_window = '5 seconds'",
    "functions.maximum_concurrency = 2",
    "functions.max_receive_count = 6",
    "functions.message_retention = '5 days'",
    "functions.log_retention = '30 days'",
    "network.cidr = '10.1.0.0/16'",
    "network.availability_zones = 3",
    "network.interface_endpoints = ['sts']",
    "network.nat = true",
    "network.flow_logs = false",
    "network.flow_log_retention = '30 days'",
    "network.dhcp_domain = 'lake.internal'",
    "crawler.mode = 'event'",
    "crawler.schedule = 'cron(0 4 * * ? *)'",
    "crawler.per_zone = true",
    "dead_letters.sharing = 'per-zone'",
    "dead_letters.retention = '13 days'",
    "access.session = '1 hour'",
    "access.require_mfa = false",
    "access.quicksight = 'reader'",
    "access.identity_center.instance = 'ssoins-1234567890abcdef'",
    "access.identity_center = {instance = 'ssoins-1234567890abcdef', clearance_attribute = '${path:enterprise.division}'}",
    "access.identity_center = {instance = 'ssoins-1234567890abcdef', groups.stewards = '11112222-3333-4444-5555-666677778888'}",
    "access.identity_center = {instance = 'ssoins-1234567890abcdef', groups.engineers = '11112222-3333-4444-5555-666677778888'}",
    "access.identity_center = {instance = 'ssoins-1234567890abcdef', groups.scientists = '11112222-3333-4444-5555-666677778888'}",
    "access.identity_center = {instance = 'ssoins-1234567890abcdef', groups.analysts = '11112222-3333-4444-5555-666677778888'}",
    "access.identity_center = {instance = 'ssoins-1234567890abcdef', groups.auditors = '11112222-3333-4444-5555-666677778888'}",
    "access.saml_provider = 'arn:aws:iam::111111111111:saml-provider/company'",
    "auditing.aggregator = false",
    "auditing.data_events.functions = true",
    "auditing.data_events.tables = true",
    "organization = 'o-a1b2c3d4e5'\nauditing.organization_trail = {management_account = '333333333333'}",
    "auditing.finding_regions = {linking = 'only', regions = ['us-east-1']}",
    "auditing.access_logs = 'copied'",
    "auditing.macie.allow_lists = [{name = 'samples', regex = '00+'}]",
    "auditing.macie.allow_lists = [{name = 'samples', words = {bucket = 'words', key = 'samples.txt'}}]",
    "auditing.macie.identifiers = [{name = 'badge', regex = 'B[0-9]{6}', keywords = ['badge'], ignore_words = ['B000000'], maximum_match_distance = 20}]",
    "auditing.macie.filters = [{name = 'low', action = 'archive', criteria = [{field = 'severity.description', eq = ['Low'], neq = ['High']}, {field = 'count', gt = 1, gte = 1, lt = 9, lte = 9}]}]",
    "auditing.macie.job = {schedule = 'cron(0 5 ? * MON *)', sampling_percentage = 50}",
    "auditing.object_lock = {mode = 'governance', retention = '30 days'}",
    "auditing.archive_retention = '400 days'",
    "auditing.access_log_retention = '30 days'",
    "monitoring.alert_emails = ['lake@example.com']",
    "monitoring.oldest_message_age = '2 hours'",
    "monitoring.dashboard = false",
    "budget = {monthly_usd = 5, email = 'lake@example.com'}",
    "artifacts = {bucket = 'files', prefix = 'x/'}\nfunctions.layers = 'own'",
];

/// Settings that say something only where another zone is.
const AMONG_ZONES: [&str; 3] = [
    "zones = [{name = 'drop', next = 'none'}, {name = 'raw'}]",
    "zones = [{name = 'drop', crawl = false}, {name = 'raw'}]",
    "zones = [{name = 'drop', streams = [{name = 'x', next = 'none'}]}, {name = 'raw'}]",
];

/// A service of each account that is there already.
fn adopted() -> Vec<String> {
    let services = ["trail", "config", "config_role", "guardduty", "security_hub", "macie", "access_analyzer"];
    ["prod", "security"]
        .iter()
        .flat_map(|it| services.map(|service| format!("auditing.{it}.{service} = 'adopt'")))
        .collect()
}

/// Settings that change no template, and why.
const WITHOUT_EFFECT: [(&str, &str); 1] =
    [("region", "it is where the stacks go, which the manifest says; the templates fit every Region")];

/// The text of both templates of a lake, or what keeps it from being one.
fn both(text: &str) -> String {
    let lake = DataLake::from_toml(text).unwrap_or_else(|found| panic!("{text}\n{found:?}"));
    let file = || lakewright_stack::Asset::zip([("index.py", b"pass".as_slice())]).unwrap();
    let built = lake.build_with(&lake.folders().into_iter().map(|it| (it, file())).collect());
    built.prod.to_json() + &built.security.to_json()
}

/// A file of these lines and whatever of the smallest file they do not say.
fn file(lines: &str) -> String {
    let mut text = String::new();
    for line in ["name = 'acme'", "accounts.prod = '111111111111'", "accounts.security = '222222222222'"] {
        let (key, _) = line.split_once(" =").unwrap();
        if !lines.starts_with(&format!("{key} =")) {
            text += &format!("{line}\n");
        }
    }
    format!("{text}{lines}\n")
}

/// A5.
#[test]
fn every_setting_changes_a_template() {
    let plain = both(&file(""));
    let zone = both(&file("zones = [{name = 'drop'}]"));
    let center = both(&file("access.identity_center.instance = 'ssoins-1234567890abcdef'"));
    let stream = both(&file("zones = [{name = 'drop', streams = [{name = 'x'}]}]"));
    for setting in SETTINGS {
        let before = match setting {
            it if it.contains("streams") => &stream,
            it if it.starts_with("zones") => &zone,
            it if it.contains("identity_center = {") => &center,
            _ => &plain,
        };
        assert_ne!(both(&file(setting)), *before, "{setting} changes nothing");
    }
    for setting in adopted() {
        assert_ne!(both(&file(&setting)), plain, "{setting} changes nothing");
    }
    for setting in AMONG_ZONES {
        let without = setting.replace(", next = 'none'", "").replace(", crawl = false", "");
        assert_ne!(both(&file(setting)), both(&file(&without)), "{setting} changes nothing");
    }
    assert_eq!(both(&file("region = 'eu-west-1'")), plain);
}

/// A5: no setting was forgotten in the list above.
#[test]
fn every_key_of_the_schema_is_among_the_settings() {
    fn keys(schema: &Value, path: &str, found: &mut BTreeSet<String>) {
        for (key, value) in schema["properties"].as_object().into_iter().flatten() {
            let path = format!("{path}{key}");
            let inner = if value["items"]["properties"].is_object() { &value["items"] } else { value };
            if inner["properties"].is_object() {
                keys(inner, &format!("{path}."), found);
            } else {
                found.insert(path);
            }
        }
    }
    fn named(value: &toml::Value, path: &str, found: &mut BTreeSet<String>) {
        match value {
            toml::Value::Table(table) => {
                for (key, value) in table {
                    named(value, &if path.is_empty() { key.clone() } else { format!("{path}.{key}") }, found);
                }
            }
            toml::Value::Array(items) if items.iter().any(toml::Value::is_table) => {
                items.iter().for_each(|it| named(it, path, found))
            }
            _ => drop(found.insert(path.to_owned())),
        }
    }
    let mut wanted = BTreeSet::new();
    keys(&serde_json::from_str(&DataLake::json_schema()).unwrap(), "", &mut wanted);
    let mut found: BTreeSet<String> = WITHOUT_EFFECT.iter().map(|it| it.0.to_owned()).collect();
    let all = SETTINGS.into_iter().chain(AMONG_ZONES).map(str::to_owned).chain(adopted());
    for setting in all {
        named(&toml::from_str(&setting).unwrap(), "", &mut found);
    }
    assert_eq!(wanted.difference(&found).collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(wanted.len() > 60, "{}", wanted.len());
}

/// Names that AWS takes literally.
fn physical_names(template: &Value) -> BTreeSet<String> {
    const NAMES: [&str; 12] = [
        "AliasName",
        "AnalyzerName",
        "BucketName",
        "DashboardName",
        "FunctionName",
        "GroupName",
        "LogGroupName",
        "QueueName",
        "RoleName",
        "TopicName",
        "TrailName",
        "ConfigurationAggregatorName",
    ];
    let mut found = BTreeSet::new();
    for (_, resource) in resources(template) {
        let properties = &resource["Properties"];
        let kind = resource["Type"].as_str().unwrap();
        let name = |key: &str| properties[key].as_str().map(|it| format!("{kind} {it}"));
        found.extend(NAMES.into_iter().filter_map(name));
        if ["AWS::Glue::Crawler", "AWS::Events::Rule", "AWS::Events::EventBus"].contains(&kind) {
            found.extend(name("Name"));
        }
        found.extend(properties["DatabaseInput"]["Name"].as_str().map(str::to_owned));
    }
    found
}

/// A30.
#[test]
fn a_second_lake_in_the_account_shares_no_name_with_the_first() {
    let named = |lake: &DataLake| -> BTreeSet<String> {
        physical_names(&prod(lake)).into_iter().chain(physical_names(&security(lake))).collect()
    };
    let first = named(&lake());
    assert!(first.len() > 60 && first.contains("AWS::IAM::Role acme-prod-crawler"), "{first:?}");
    let other = DataLake::new("other", Accounts { prod: PROD, security: SECURITY });
    for second in [other, lake().environment("dev")] {
        assert_eq!(named(&second).intersection(&first).collect::<Vec<_>>(), Vec::<&String>::new());
    }
    assert_eq!(named(&lake()).intersection(&first).count(), first.len());
}

/// A20.
#[test]
fn no_two_outputs_have_one_value() {
    fn repeated(template: &Value) -> Vec<String> {
        let mut seen = BTreeMap::new();
        let outputs = template["Outputs"].as_object().into_iter().flatten();
        outputs
            .filter(|(id, it)| seen.insert(it["Value"].to_string(), *id).is_some())
            .map(|(id, _)| id.clone())
            .collect()
    }
    nowhere(repeated);
    let curated = default()["Outputs"]["CuratedBucketName"]["Value"].clone();
    assert_eq!(repeated(&planted("/Outputs/RawBucketName/Value", curated)).len(), 1);
    for (name, template) in templates() {
        for (id, output) in template["Outputs"].as_object().into_iter().flatten() {
            if let (Some(zone), Some(value)) = (id.strip_suffix("BucketName"), output["Value"]["Ref"].as_str()) {
                assert_eq!(value, format!("{zone}Bucket"), "{name}");
            }
        }
    }
}

/// A33, A37: references to what is not there.
fn dangling(template: &Value) -> Vec<String> {
    let known = |name: &str| {
        name.starts_with("AWS::") || !template["Resources"][name].is_null() || !template["Parameters"][name].is_null()
    };
    let mut found = Vec::new();
    let mut miss = |name: Option<&str>| match name {
        Some(name) if known(name) => {}
        other => found.push(other.unwrap_or("no text").to_owned()),
    };
    walk(template, &mut |node| {
        let Some((function, argument)) = node.as_object().filter(|it| it.len() == 1).and_then(|it| it.iter().next())
        else {
            return;
        };
        match function.as_str() {
            "Ref" => miss(argument.as_str()),
            "Fn::GetAtt" => miss(argument[0].as_str()),
            "Fn::Sub" => {
                let text = argument.as_str().or(argument[0].as_str()).unwrap_or_default();
                let own = |name: &str| !argument[1][name].is_null();
                // `${!` is literal text, and a policy's own variables stand in it.
                for name in text.split("${").skip(1).filter(|it| !it.starts_with('!')) {
                    let name = name.split_once('}').map_or(name, |it| it.0);
                    let name = name.split_once('.').map_or(name, |it| it.0);
                    if !own(name) {
                        miss(Some(name));
                    }
                }
            }
            "Condition" => {}
            _ => {}
        }
    });
    for (_, resource) in resources(template) {
        list(&resource["DependsOn"]).into_iter().for_each(|it| miss(it.as_str()));
    }
    found
}

/// A33, A37.
#[test]
fn every_reference_has_its_target() {
    nowhere(dangling);
    let at = "/Outputs/RawBucketName/Value";
    assert_eq!(dangling(&planted(at, json!({"Ref": "RawBuckets"}))), ["RawBuckets"]);
    assert_eq!(dangling(&planted(at, json!({"Fn::Sub": "${S3Bucket}/x"}))), ["S3Bucket"]);
    assert_eq!(dangling(&planted(at, json!({"Ref": {"Ref": "RawBucket"}}))), ["no text"]);
    assert_eq!(dangling(&planted(at, json!({"Fn::GetAtt": ["Raw", "Arn"]}))), ["Raw"]);
}

/// A37, E6.
#[test]
fn policies_have_the_current_version_and_nobody_is_named() {
    fn old_or_personal(template: &Value) -> Vec<String> {
        let mut found = Vec::new();
        walk(template, &mut |node| {
            if !node["Statement"].is_null() && node["Version"].is_string() && node["Version"] != "2012-10-17" {
                found.push(node["Version"].to_string());
            }
        });
        for (id, resource) in resources(template) {
            if resource["Type"] == "AWS::SNS::Subscription" || resource["Type"] == "AWS::IAM::User" {
                found.push(id.to_owned());
            }
        }
        found
    }
    for template in [prod(&lake()), security(&lake())] {
        assert_eq!(old_or_personal(&template), Vec::<String>::new());
    }
    let at = "/Resources/RawBucketPolicy/Properties/PolicyDocument/Version";
    assert_eq!(old_or_personal(&planted(at, json!("2008-10-17"))), ["\"2008-10-17\""]);
    assert_eq!(old_or_personal(&only("AWS::IAM::User", json!({}))), ["It"]);
    for (name, template) in templates() {
        assert_eq!(of_type(template, "AWS::IAM::User"), [], "{name}");
    }
}

/// A10, A24, and every Region: what is true of one account or Region only.
fn written_down(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(template, &mut |node| {
        let Some(text) = node.as_str() else { return };
        let ids = text.split(|it: char| !it.is_ascii_digit()).filter(|it| it.len() == 12);
        found.extend(ids.filter(|it| ![PROD, SECURITY].contains(it)).map(str::to_owned));
        let parts: Vec<&str> = text.split(|it: char| !it.is_ascii_alphanumeric()).collect();
        let is_region = |it: &&[&str]| {
            ["us", "eu", "ap", "sa", "ca", "af", "me", "cn"].contains(&it[0])
                && ["east", "west", "north", "south", "central", "northeast", "southeast", "northwest"].contains(&it[1])
                && it[2].starts_with(|it: char| it.is_ascii_digit())
        };
        found.extend(parts.windows(3).filter(is_region).map(|it| it.join("-")));
        if text.contains("arn:aws:") {
            found.push(text.to_owned());
        }
    });
    found
}

/// A10.
#[test]
fn no_account_no_region_and_no_partition_is_written_down() {
    nowhere(written_down);
    let at = "/Resources/DropFunction/Properties/Role";
    let ancestor = json!("arn:aws:iam::773548596459:role/lambda_execution");
    assert_eq!(written_down(&planted(at, ancestor)).len(), 2);
    assert_eq!(written_down(&planted(at, json!("us-east-1a"))), ["us-east-1a"]);
}

/// A32.
#[test]
fn databases_and_tables_have_names_that_need_no_quotes() {
    let lake = DataLake::new("my-own-lake", Accounts { prod: PROD, security: SECURITY })
        .zones([Zone::new("click-stream"), Zone::new("gold-2")])
        .crawler(Crawler::default().mode(CrawlerMode::Event));
    let template = prod(&lake);
    let databases = of_type(&template, "AWS::Glue::Database");
    let prefixes = of_type(&template, "AWS::Glue::Crawler").into_iter().map(|(_, it)| &it["TablePrefix"]);
    let names: Vec<&str> = databases
        .iter()
        .map(|(_, it)| &it["DatabaseInput"]["Name"])
        .chain(prefixes)
        .map(|it| it.as_str().unwrap())
        .collect();
    assert_eq!(names, ["my_own_lake_prod", "click_stream_", "gold_2_"]);
}

// Kinds of values

/// A34: what is no ARN where a policy needs one.
fn no_arn(template: &Value) -> Vec<String> {
    const REF_IS_ARN: [&str; 2] = ["AWS::SNS::Topic", "AWS::IAM::ManagedPolicy"];
    let is_arn = |it: &Value| {
        let text = it["Fn::Sub"][0].as_str().map_or_else(|| text(it), |it| it.replace("${AWS::Partition}", "aws"));
        let referred = it["Ref"].as_str().map(|id| &template["Resources"][id]["Type"]);
        text == "*"
            || text.starts_with("arn:")
            || text.split_once(".Arn}").is_some_and(|(id, _)| id.starts_with("${"))
            || referred.is_some_and(|kind| REF_IS_ARN.iter().any(|it| kind == *it))
    };
    let statements = all_statements(template).into_iter();
    statements
        .flat_map(|(id, it)| list(&it["Resource"]).into_iter().chain(list(&it["NotResource"])).map(move |it| (id, it)))
        .filter(|(_, it)| !is_arn(it))
        .map(|(id, it)| format!("{id}: {}", text(it)))
        .collect()
}

/// A34.
#[test]
fn every_resource_of_a_statement_is_an_arn() {
    nowhere(no_arn);
    let name = json!({"Ref": "CuratedBucket"});
    let at = "/Resources/DropBucketPolicy/Properties/PolicyDocument/Statement/0/Resource";
    assert_eq!(no_arn(&planted(at, name)), ["DropBucketPolicy: ${CuratedBucket}"]);
}

/// A35, A36.
#[test]
fn a_list_is_no_text_and_no_value_is_no_text() {
    fn found(template: &Value) -> Vec<String> {
        let mut found = Vec::new();
        for (id, parameter) in template["Parameters"].as_object().into_iter().flatten() {
            let kind = parameter["Type"].as_str().unwrap();
            found.extend((kind.contains("List")).then(|| id.clone()));
        }
        for (id, resource) in resources(template) {
            found.extend((resource["Type"] == "AWS::CloudFormation::Stack").then(|| id.to_owned()));
        }
        walk(template, &mut |node| {
            // As the argument of `Ref` it is right; anywhere else it is five letters of text.
            let elsewhere = match node {
                Value::Object(object) => object.iter().any(|(key, it)| key != "Ref" && it == "AWS::NoValue"),
                Value::Array(items) => items.iter().any(|it| it == "AWS::NoValue"),
                _ => false,
            };
            found.extend(elsewhere.then(|| node.to_string()));
        });
        found
    }
    nowhere(found);
    let mut template = default();
    template["Conditions"]["Has"] = json!({"Fn::Equals": [{"Ref": "S3PrefixListId"}, "AWS::NoValue"]});
    template["Parameters"]["Subnets"] = json!({"Type": "List<String>"});
    assert_eq!(found(&template).len(), 2);
    let classic = |it: &(&str, &Value)| {
        it.1["Type"] == "AWS::Redshift::ClusterSecurityGroup" || it.1["Type"] == "AWS::EC2::SecurityGroupIngress"
    };
    for (name, template) in templates() {
        assert!(!resources(template).any(|it| classic(&it)), "{name}");
    }
}

/// A25, E1, E2: actions that AWS does not know.
fn unknown_actions(template: &Value) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../facts/data/iam");
    let mut services: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut exists = |action: &str| {
        let Some((service, name)) = action.split_once(':') else { return action == "*" };
        let actions = services.entry(service.to_owned()).or_insert_with(|| {
            let text = std::fs::read_to_string(folder.join(format!("{service}.json"))).unwrap_or_else(|_| "{}".into());
            let facts: Value = serde_json::from_str(&text).unwrap();
            facts["actions"].as_object().into_iter().flat_map(|it| it.keys().cloned()).collect()
        });
        actions.iter().any(|it| matches(name, it))
    };
    let mut found = Vec::new();
    for (id, statement) in all_statements(template) {
        let actions = texts(&statement["Action"]).into_iter().chain(texts(&statement["NotAction"]));
        found.extend(actions.filter(|it| !exists(it)).map(|it| format!("{id}: {it}")));
    }
    found
}

/// A25, E1, E2.
#[test]
fn every_action_exists() {
    nowhere(unknown_actions);
    let wrong = [
        "emr:*",
        "s3:ListObjectsV2",
        "s3:PutObjectVersion",
        "sqs:SendMessageBatch",
        "sns:PublishBatch",
        "s3:PutBucketEncryption",
        "ec2:CopyImage,",
    ];
    let at = "/Resources/DropBucketPolicy/Properties/PolicyDocument/Statement/0/Action";
    assert_eq!(unknown_actions(&planted(at, json!(wrong))).len(), wrong.len());
    assert_eq!(unknown_actions(&planted(at, json!(["s3:GetObject", "s3:Get*"]))), Vec::<String>::new());
}

/// A28.
#[test]
fn set_operators_stand_only_on_keys_with_many_values() {
    fn on_one_value(template: &Value) -> Vec<String> {
        const MANY: [&str; 3] = ["aws:TagKeys", "kms:ResourceAliases", "s3:RequestObjectTagKeys"];
        let mut found = Vec::new();
        for (id, statement) in all_statements(template) {
            for (operator, keys) in statement["Condition"].as_object().into_iter().flatten() {
                let is_set = operator.starts_with("ForAnyValue:") || operator.starts_with("ForAllValues:");
                let wrong = keys.as_object().unwrap().keys().filter(|it| is_set != MANY.contains(&it.as_str()));
                found.extend(wrong.map(|it| format!("{id}: {operator} {it}")));
            }
        }
        found
    }
    nowhere(on_one_value);
    let at = "/Resources/DropBucketPolicy/Properties/PolicyDocument/Statement/0/Condition";
    let ancestor = json!({"ForAnyValue:StringEqualsIgnoreCase": {"s3:ExistingObjectTag/dataclassification": "secret"}});
    assert_eq!(on_one_value(&planted(at, ancestor)).len(), 1);
}

/// A27, E6.
#[test]
fn no_role_has_a_broad_policy_of_aws() {
    fn of_aws(template: &Value) -> Vec<String> {
        let mut found = Vec::new();
        for (id, resource) in resources(template) {
            let policies = texts(&resource["Properties"]["ManagedPolicyArns"]).into_iter();
            found.extend(policies.filter(|it| it.contains(":iam::aws:")).map(|it| format!("{id}: {it}")));
        }
        found
    }
    for (name, template) in templates() {
        let allowed = |it: &String| it == "Auditor: arn:aws:iam::aws:policy/SecurityAudit";
        assert!(of_aws(template).iter().all(allowed), "{name} {:?}", of_aws(template));
    }
    assert_eq!(of_aws(&default()).len(), 1);
    let job_function = json!(["arn:aws:iam::aws:policy/job-function/DatabaseAdministrator"]);
    assert_eq!(of_aws(&planted("/Resources/BiAnalyst/Properties/ManagedPolicyArns", job_function)).len(), 2);
}

// Zones and what carries data on

/// A6, A38: where objects can not be read at once.
fn out_of_reach(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(template, &mut |node| {
        let class = &node["StorageClass"];
        found.extend((class.is_string() && class != "STANDARD_IA").then(|| class.to_string()));
        found.extend(node["IntelligentTieringConfigurations"].as_array().map(|_| "tiering".to_owned()));
    });
    found
}

/// A6, A38.
#[test]
fn objects_move_nowhere_that_they_can_not_be_read_at_once() {
    nowhere(out_of_reach);
    let at = "/Resources/RawBucket/Properties/LifecycleConfiguration/Rules/0";
    let glacier = json!({"Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 7}]});
    assert_eq!(out_of_reach(&planted(at, glacier)), ["\"GLACIER\""]);
    let text = format!("{SMALLEST}[[zones]]\nname = \"raw\"\nto_glacier_after = \"30 days\"\n");
    let found = DataLake::from_toml(&text).unwrap_err();
    assert_eq!((found.len(), found[0].id.as_ref()), (1, "LW-unknown-key"));
}

/// A7.
#[test]
fn zones_have_any_names_and_any_number_up_to_what_a_template_takes() {
    for count in [1, 4, 5, 11, 20] {
        let zones = (0..count).map(|it| Zone::new(format!("level-{it}")));
        let template = prod(&lake().zones(zones));
        for zone in 0..count {
            let bucket = resource(&template, &format!("Level{zone}Bucket"));
            assert_eq!(bucket["BucketName"], format!("acme-prod-level-{zone}-{PROD}"));
        }
    }
    // More are an error of synthesis that says how many there are, not a stack that AWS refuses.
    let too_many = lake().zones((0..60).map(|it| Zone::new(format!("level-{it}"))));
    let found = too_many.build().prod.synth().diagnostics;
    assert!(
        found.iter().any(|it| it.is_error() && it.id == "E3010" && it.message.contains("at most 500")),
        "{found:?}"
    );
}

/// A8, A9: functions that write where nothing is, or where they may not.
fn written_to_nowhere(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (id, function) in of_type(template, "AWS::Lambda::Function") {
        let role = function["Role"]["Fn::GetAtt"][0].as_str().unwrap();
        let writes: BTreeSet<String> = allowed(template, role, "s3:PutObject")
            .into_iter()
            .chain(allowed(template, role, "s3:PutObjectTagging"))
            .collect();
        let next = &function["Environment"]["Variables"]["DOWNSTREAM_BUCKET"];
        let expected = match next.as_str() {
            None => BTreeSet::new(),
            Some(next) => {
                if bucket_by_name(template, &json!(next)).is_none() {
                    found.push(format!("{id}: no bucket {next}"));
                }
                BTreeSet::from([format!("arn:aws:s3:::{next}/*")])
            }
        };
        if writes != expected {
            found.push(format!("{id}: may write {writes:?}"));
        }
    }
    found
}

/// A9.
#[test]
fn a_function_writes_to_a_bucket_that_is_made_and_that_its_role_may_write() {
    nowhere(written_to_nowhere);
    let at = "/Resources/DropFunction/Properties/Environment/Variables/DOWNSTREAM_BUCKET";
    assert_eq!(written_to_nowhere(&planted(at, json!("acme-guessed"))).len(), 2);
    let text = format!("{SMALLEST}[[zones]]\nname = \"raw\"\nnext = \"curate\"\n[[zones]]\nname = \"curated\"\n");
    let found = DataLake::from_toml(&text).unwrap_err();
    assert_eq!(found[0].id, "LW-unknown-zone");
}

/// A8.
#[test]
fn the_function_of_the_last_zone_writes_nowhere() {
    let template = default();
    let variables = |id: &str| resource(&template, id)["Environment"]["Variables"].clone();
    assert_eq!(variables("CuratedFunction"), json!({"ZONE": "curated"}));
    assert_eq!(
        variables("RefinedFunction"),
        json!({"DOWNSTREAM_BUCKET": "acme-prod-curated-111111111111", "ZONE": "refined"})
    );
    assert_eq!(allowed(&template, "CuratedRole", "s3:PutObject"), Vec::<String>::new());
    let at = "/Resources/CuratedFunction/Properties/Environment/Variables";
    let nowhere = planted(at, json!({"DOWNSTREAM_BUCKET": "acme-prod-next-111111111111"}));
    assert_eq!(written_to_nowhere(&nowhere).len(), 2);
}

/// A11, A12, E4, E5: what does not fit between a queue, its function and the dead letters.
fn contract(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let number = |it: &Value| it.as_u64().unwrap_or(0);
    let target = |it: &Value| it["Fn::GetAtt"][0].as_str().or(it["Ref"].as_str()).unwrap_or_default().to_owned();
    let mut fed = BTreeSet::new();
    for (id, mapping) in of_type(template, "AWS::Lambda::EventSourceMapping") {
        let function_id = target(&mapping["FunctionName"]);
        let function = resource(template, &function_id);
        let queue = resource(template, &target(&mapping["EventSourceArn"]));
        let dead_letters = resource(template, &target(&queue["RedrivePolicy"]["deadLetterTargetArn"]));
        let window = number(&mapping["MaximumBatchingWindowInSeconds"]);
        let mut must = |what: &str, holds: bool| {
            if !holds {
                found.push(format!("{id}: {what}"));
            }
        };
        must("a minute for pandas", number(&function["Timeout"]) >= 60);
        must("visibility", number(&queue["VisibilityTimeout"]) >= 6 * number(&function["Timeout"]) + window);
        must("five tries", number(&queue["RedrivePolicy"]["maxReceiveCount"]) >= 5);
        must("failures by message", mapping["FunctionResponseTypes"] == json!(["ReportBatchItemFailures"]));
        must("bounded calls", (2..=1_000).contains(&number(&mapping["ScalingConfig"]["MaximumConcurrency"])));
        must("no reserved concurrency", function["ReservedConcurrentExecutions"].is_null());
        must("a window for large batches", number(&mapping["BatchSize"]) <= 10 || window >= 1);
        must(
            "dead letters kept longer",
            number(&dead_letters["MessageRetentionPeriod"]) > number(&queue["MessageRetentionPeriod"]),
        );
        must("no dead letters of its own", function["DeadLetterConfig"].is_null());
        fed.insert(function_id);
    }
    for (id, _) in of_type(template, "AWS::Lambda::Function") {
        found.extend((!fed.contains(id)).then(|| format!("{id}: nothing calls it")));
    }
    // Also the queues of crawlers.
    for (id, queue) in
        of_type(template, "AWS::SQS::Queue").into_iter().filter(|(_, it)| it["RedriveAllowPolicy"].is_null())
    {
        let tries = number(&queue["RedrivePolicy"]["maxReceiveCount"]);
        let hidden = number(&queue["VisibilityTimeout"]);
        let fits = tries >= 5 && tries * hidden <= number(&queue["MessageRetentionPeriod"]);
        found.extend((!fits).then(|| format!("{id}: {tries} tries of {hidden} seconds")));
    }
    found
}

/// A11.
#[test]
fn a_function_that_a_queue_calls_has_no_dead_letters_of_its_own() {
    nowhere(contract);
    let at = "/Resources/DropFunction/Properties";
    let mut function = default().pointer(at).unwrap().clone();
    function["DeadLetterConfig"] = json!({"TargetArn": {"Fn::GetAtt": ["DeadLettersQueue", "Arn"]}});
    assert_eq!(contract(&planted(at, function)), ["DropMapping: no dead letters of its own"]);
}

/// A12, E4, E5.
#[test]
fn a_queue_and_its_function_agree() {
    nowhere(contract);
    let hasty = Functions::default().message_retention(Seconds(7_200));
    let hasty = lake().crawler(Crawler::default().mode(CrawlerMode::Event)).functions(hasty);
    assert_eq!(contract(&prod(&hasty)), Vec::<String>::new(), "the queues of crawlers too");
    let plant = |pointer: &str, value: Value| contract(&planted(&format!("/Resources/{pointer}"), value));
    assert_eq!(plant("DropFunction/Properties/Timeout", json!(3)), ["DropMapping: a minute for pandas"]);
    assert_eq!(plant("DropQueue/Properties/VisibilityTimeout", json!(60)), ["DropMapping: visibility"]);
    let once = plant("DropQueue/Properties/RedrivePolicy/maxReceiveCount", json!(1));
    assert_eq!(once, ["DropMapping: five tries", "DropQueue: 1 tries of 360 seconds"]);
    assert_eq!(plant("DropMapping/Properties/FunctionResponseTypes", json!([])), ["DropMapping: failures by message"]);
    assert_eq!(plant("DropMapping/Properties/ScalingConfig", json!({})), ["DropMapping: bounded calls"]);
    let lakes = [
        "functions.max_receive_count = 1",
        "functions.maximum_concurrency = 1",
        "functions.batch_size = 100",
        "dead_letters.retention = '4 days'",
    ];
    for setting in lakes {
        assert_eq!(DataLake::from_toml(&file(setting)).unwrap_err().len(), 1, "{setting}");
    }
}

/// A13.
#[test]
fn a_runtime_that_is_gone_is_refused_with_the_day_it_went() {
    let found = DataLake::from_toml(&file("functions.runtime = 'python3.6'")).unwrap_err();
    let text = format!("{}", found[0]);
    assert!(text.contains("python3.6") && text.contains("2022-07-18"), "{text}");
    let built = lake().functions(Functions::default().runtime("python3.6")).check();
    assert!(built.iter().any(Diagnostic::is_error));
    for (name, template) in templates() {
        for (id, function) in of_type(template, "AWS::Lambda::Function") {
            assert!(RUNTIMES.iter().any(|it| function["Runtime"] == it.0), "{name} {id}");
        }
    }
}

// Network

/// A14.
#[test]
fn every_function_stands_in_the_private_subnets() {
    fn outside(template: &Value) -> Vec<String> {
        let of_type = of_type(template, "AWS::Lambda::Function").into_iter();
        let inside = |it: &Value| {
            let subnets = texts(&it["VpcConfig"]["SubnetIds"]);
            subnets.len() >= 2 && subnets.iter().all(|it| it.starts_with("${PrivateSubnet"))
        };
        of_type.filter(|(_, it)| !inside(it)).map(|(id, _)| id.to_owned()).collect()
    }
    nowhere(outside);
    assert_eq!(outside(&planted("/Resources/RawFunction/Properties/VpcConfig", json!({}))), ["RawFunction"]);
}

/// A21.
#[test]
fn the_network_resolves_names() {
    for (name, template) in templates().filter(|(name, _)| name.ends_with("prod")) {
        let networks = of_type(template, "AWS::EC2::VPC");
        assert_eq!(networks.len(), 1, "{name}");
        assert_eq!(
            (&networks[0].1["EnableDnsSupport"], &networks[0].1["EnableDnsHostnames"]),
            (&json!(true), &json!(true)),
            "{name}"
        );
    }
}

/// A22, A23: what an endpoint lets through that is not the lake's, or keeps from its functions.
fn endpoints(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let own = json!({"StringEquals": {"aws:PrincipalAccount": {"Ref": "AWS::AccountId"}, "aws:ResourceAccount": {"Ref": "AWS::AccountId"}}});
    let mut s3 = Vec::new();
    for (id, endpoint) in of_type(template, "AWS::EC2::VPCEndpoint") {
        if endpoint["VpcEndpointType"] != "Gateway" {
            continue;
        }
        if endpoint["RouteTableIds"] != json!([{"Ref": "PrivateRoutes"}])
            && endpoint["RouteTableIds"] != json!([{"Fn::GetAtt": ["PrivateRoutes", "RouteTableId"]}])
        {
            found.push(format!("{id}: routes {}", endpoint["RouteTableIds"]));
        }
        for statement in list(&endpoint["PolicyDocument"]["Statement"]) {
            let resources = texts(&statement["Resource"]);
            if statement["Condition"] != own {
                found.push(format!("{id}: any account"));
            }
            found.extend(
                resources
                    .iter()
                    .filter(|it| !it.contains(":acme-prod-") && !it.contains("/acme-prod-"))
                    .map(|it| format!("{id}: {it}")),
            );
            if is_about(statement, "s3:PutObject") && is_about(statement, "s3:GetObject") {
                s3.extend(resources);
            }
        }
    }
    for (id, function) in of_type(template, "AWS::Lambda::Function") {
        let role = function["Role"]["Fn::GetAtt"][0].as_str().unwrap();
        let needed = allowed(template, role, "s3:GetObject").into_iter().chain(allowed(template, role, "s3:PutObject"));
        found.extend(
            needed.filter(|it| !s3.iter().any(|open| matches(open, it))).map(|it| format!("{id} can not reach {it}")),
        );
    }
    found
}

/// A22.
#[test]
fn the_endpoint_lets_through_what_the_functions_do_and_only_to_the_lakes_own_buckets() {
    nowhere(endpoints);
    let at = "/Resources/S3Endpoint/Properties/PolicyDocument/Statement/0";
    let ancestor = json!({"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"});
    let found = endpoints(&planted(at, ancestor));
    assert_eq!(found.iter().filter(|it| it.contains("can not reach")).count(), 7);
    assert!(found.contains(&"S3Endpoint: any account".to_owned()) && found.contains(&"S3Endpoint: *".to_owned()));
}

/// A23.
#[test]
fn the_dynamodb_endpoint_lets_through_to_the_projects_tables_alone() {
    nowhere(endpoints);
    let tables = texts(&resource(&default(), "DynamoDbEndpoint")["PolicyDocument"]["Statement"][0]["Resource"]);
    assert_eq!(tables, ["arn:aws:dynamodb:${AWS::Region}:${AWS::AccountId}:table/acme-prod-*"]);
    let at = "/Resources/DynamoDbEndpoint/Properties/PolicyDocument/Statement/0/Resource";
    assert_eq!(endpoints(&planted(at, json!("*"))), ["DynamoDbEndpoint: *"]);
}

/// A24.
#[test]
fn public_subnets_have_a_way_out_and_availability_zones_are_looked_up() {
    for (name, template) in templates().filter(|(name, _)| name.ends_with("prod")) {
        let route = resource(template, "PublicDefaultRoute");
        assert_eq!(
            (text(&route["DestinationCidrBlock"]).as_str(), route["GatewayId"].is_object()),
            ("0.0.0.0/0", true),
            "{name}"
        );
        assert!(text(&route["RouteTableId"]).starts_with("${PublicRoutes"), "{name}");
        let subnets = of_type(template, "AWS::EC2::Subnet");
        assert!(subnets.len() == 6 || subnets.len() == 9, "{name}");
        for (id, subnet) in subnets {
            assert!(
                subnet["AvailabilityZone"]["Fn::Select"][1]["Fn::GetAZs"].is_string()
                    || subnet["AvailabilityZone"]["Fn::Select"][1]["Fn::GetAZs"].is_object(),
                "{name} {id}"
            );
            let tier = id.split("Subnet").next().unwrap();
            let association = resource(template, &format!("{id}Routes"));
            assert!(text(&association["RouteTableId"]).starts_with(&format!("${{{tier}Routes")), "{name} {id}");
        }
    }
}

// Catalog and logs

/// A31.
#[test]
fn the_crawler_may_list_read_and_decrypt_what_it_crawls() {
    fn lacks(template: &Value) -> Vec<String> {
        let mut found = Vec::new();
        for (id, crawler) in of_type(template, "AWS::Glue::Crawler") {
            let role = crawler["Role"]["Fn::GetAtt"][0].as_str().unwrap();
            for target in list(&crawler["Targets"]["S3Targets"]) {
                let bucket = text(&target["Path"]);
                let bucket = bucket.strip_prefix("s3://${").and_then(|it| it.strip_suffix("}/")).unwrap().to_owned();
                let zone = bucket.strip_suffix("Bucket").unwrap();
                let mut needs = |action: &str, on: String| {
                    if !allowed(template, role, action).contains(&on) {
                        found.push(format!("{id}: {action} on {on}"));
                    }
                };
                needs("s3:ListBucket", format!("${{{bucket}.Arn}}"));
                needs("s3:GetObject", format!("${{{bucket}.Arn}}/*"));
                needs("kms:Decrypt", format!("${{{zone}Key.Arn}}"));
                if let Some(queue) = target["EventQueueArn"]["Fn::GetAtt"][0].as_str() {
                    for action in [
                        "sqs:ReceiveMessage",
                        "sqs:DeleteMessage",
                        "sqs:PurgeQueue",
                        "sqs:SetQueueAttributes",
                        "sqs:ListDeadLetterSourceQueues",
                        "sqs:ListQueueTags",
                    ] {
                        needs(action, format!("${{{queue}.Arn}}"));
                    }
                }
            }
        }
        found
    }
    nowhere(lacks);
    let at = "/Resources/CrawlerRole/Properties/Policies/0/PolicyDocument/Statement";
    let statements =
        json!([{"Effect": "Allow", "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${DropBucket.Arn}/*"}}]);
    assert_eq!(lacks(&planted(at, statements)).len(), 11);
}

/// A40, E3: access logs that go where S3 does not deliver.
fn logs_astray(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (id, bucket) in of_type(template, "AWS::S3::Bucket") {
        let target = &bucket["LoggingConfiguration"]["DestinationBucketName"];
        if target.is_null() {
            continue;
        }
        match bucket_by_name(template, target) {
            None => found.push(format!("{id}: not of this account")),
            Some((to, it)) => {
                let rule =
                    &it["BucketEncryption"]["ServerSideEncryptionConfiguration"][0]["ServerSideEncryptionByDefault"];
                if rule["SSEAlgorithm"] != "AES256"
                    || !it["ObjectLockConfiguration"].is_null()
                    || it["ObjectLockEnabled"] == true
                {
                    found.push(format!("{to}: a key or a lock"));
                }
                let policy = resource(template, &format!("{to}Policy"));
                let deliver = list(&policy["PolicyDocument"]["Statement"]).into_iter();
                let source = format!("arn:aws:s3:::{}", bucket["BucketName"].as_str().unwrap());
                let lets_in = |it: &Value| {
                    it["Principal"]["Service"] == "logging.s3.amazonaws.com"
                        && texts(&it["Condition"]["ArnLike"]["aws:SourceArn"]).contains(&source)
                        && it["Condition"]["StringEquals"]["aws:SourceAccount"] == json!({"Ref": "AWS::AccountId"})
                };
                if !deliver.into_iter().any(lets_in) {
                    found.push(format!("{id}: not let in"));
                }
            }
        }
    }
    found
}

/// A40, E3.
#[test]
fn access_logs_stay_in_their_account_in_a_bucket_without_key_or_lock() {
    nowhere(logs_astray);
    let at = "/Resources/RawBucket/Properties/LoggingConfiguration/DestinationBucketName";
    assert_eq!(
        logs_astray(&planted(at, json!("acme-prod-access-logs-222222222222"))),
        ["RawBucket: not of this account"]
    );
    assert_eq!(
        logs_astray(&planted(at, json!({"Ref": "CuratedBucket"}))),
        ["CuratedBucket: a key or a lock", "RawBucket: not let in"]
    );
    let logged = |template: &Value| {
        of_type(template, "AWS::S3::Bucket").iter().filter(|it| !it.1["LoggingConfiguration"].is_null()).count()
    };
    assert_eq!((logged(&default()), logged(&security(&lake()))), (6, 2));
}

/// A flow log that finds no policy on its bucket makes one of its own, and the stack's fails.
#[test]
fn whoever_writes_logs_waits_for_the_policy_that_lets_it_in() {
    for (name, template) in templates().filter(|(name, _)| name.ends_with("prod")) {
        let waits =
            |id: &str| list(&template["Resources"][id]["DependsOn"]).into_iter().any(|it| it == "AccessLogsPolicy");
        assert!(waits("FlowLog"), "{name}");
        for (id, bucket) in of_type(template, "AWS::S3::Bucket") {
            assert_eq!(waits(id), !bucket["LoggingConfiguration"].is_null(), "{name} {id}");
        }
    }
}

/// A8, A9: the name of a bucket says nothing of when it stands.
#[test]
fn a_function_is_told_of_the_next_zone_when_that_stands() {
    let mut told = 0;
    for (name, template) in templates().filter(|(name, _)| name.ends_with("prod")) {
        let buckets = of_type(template, "AWS::S3::Bucket");
        for (id, function) in of_type(template, "AWS::Lambda::Function") {
            let next = &function["Environment"]["Variables"]["DOWNSTREAM_BUCKET"];
            let waits_for = list(&template["Resources"][id]["DependsOn"]);
            let named = buckets.iter().filter(|(_, bucket)| !next.is_null() && bucket["BucketName"] == *next);
            let named: Vec<&str> = named.map(|(id, _)| *id).collect();
            assert_eq!(waits_for, named, "{name} {id}");
            told += named.len();
        }
    }
    assert!(told > 0, "some function writes somewhere");
}

// What stood in libraries for such lakes

/// E7.
#[test]
fn a_default_is_what_the_schema_says_and_nothing_becomes_something_else() {
    let schema: Value = serde_json::from_str(&DataLake::json_schema()).unwrap();
    let lake: Value = serde_json::to_value(lake()).unwrap();
    let mut compared = 0;
    for (key, value) in schema["properties"].as_object().unwrap() {
        for (inner, property) in value["properties"].as_object().into_iter().flatten() {
            if let (default, Some(real)) = (&property["default"], lake[key].get(inner))
                && !default.is_null()
            {
                assert_eq!(default, real, "{key}.{inner}");
                compared += 1;
            }
        }
    }
    assert!(compared > 30, "{compared}");

    // Nought is nought, where it is allowed, and refused where it is not.
    let none = both(&file("functions.batching_window = '0 seconds'"));
    assert_eq!(none, both(&file("")));
    let found = DataLake::from_toml(&file("zones = [{name = 'raw', expire_after = '0 days'}]")).unwrap_err();
    assert_eq!(found[0].id, "LW-out-of-range");
    // Names that are too long are a finding, with the limit.
    let long = "name = 'a-name-of-20-letters'\nenvironment = 'testing8'\nzones = [{name = 'a-zone-of-20-letters'}]";
    assert_eq!(DataLake::from_toml(&file(long)).map(|it| it.check()), Ok(vec![]));
}

/// E8: notifications that S3 would refuse, or accept and never deliver.
fn undelivered(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (id, bucket) in of_type(template, "AWS::S3::Bucket") {
        let configuration = &bucket["NotificationConfiguration"];
        let queues = list(&configuration["QueueConfigurations"])
            .into_iter()
            .map(|it| (&it["Queue"], "sqs:SendMessage", "Queues"));
        let topics =
            list(&configuration["TopicConfigurations"]).into_iter().map(|it| (&it["Topic"], "sns:Publish", "Topics"));
        let source = format!("arn:aws:s3:::{}", bucket["BucketName"].as_str().unwrap());
        let lets_in = |statement: &Value, actions: &[&str]| {
            statement["Effect"] == "Allow"
                && texts(&statement["Principal"]["Service"]).iter().any(|it| it == "s3.amazonaws.com")
                && actions.iter().all(|it| is_about(statement, it))
                && texts(&statement["Condition"]["ArnLike"]["aws:SourceArn"]) == [source.clone()]
                && statement["Condition"]["StringEquals"]["aws:SourceAccount"] == json!({"Ref": "AWS::AccountId"})
        };
        for (target, action, listed) in queues.chain(topics) {
            let target = target["Fn::GetAtt"][0].as_str().or(target["Ref"].as_str()).unwrap();
            let policy = resources(template).find(|(_, it)| {
                list(&it["Properties"][listed]).iter().any(|it| it["Ref"] == target || it["Fn::GetAtt"][0] == target)
            });
            match policy {
                Some((policy, it))
                    if list(&it["Properties"]["PolicyDocument"]["Statement"])
                        .iter()
                        .any(|it| lets_in(it, &[action])) =>
                {
                    let waits = list(&template["Resources"][id]["DependsOn"]);
                    found.extend(
                        (!waits.iter().any(|it| *it == policy)).then(|| format!("{id} does not wait for {policy}")),
                    );
                }
                _ => found.push(format!("{id}: {target} does not let it in")),
            }
            let key = resource(template, target)["KmsMasterKeyId"]["Fn::GetAtt"][0].as_str().unwrap();
            let statements = list(&resource(template, key)["KeyPolicy"]["Statement"]);
            if !statements.iter().any(|it| lets_in(it, &["kms:GenerateDataKey", "kms:Decrypt"])) {
                found.push(format!("{id}: {key} does not encrypt for it"));
            }
        }
    }
    found
}

/// E8.
#[test]
fn encrypted_queues_hear_of_every_object_and_nothing_waits_in_a_circle() {
    nowhere(undelivered);
    let key = "/Resources/DropKey/Properties/KeyPolicy/Statement/2";
    let none = json!({"Effect": "Deny", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*"});
    assert_eq!(undelivered(&planted(key, none)), ["DropBucket: DropKey does not encrypt for it"]);
    let waits = planted("/Resources/DropBucket/DependsOn", json!("AccessLogsPolicy"));
    assert_eq!(undelivered(&waits), ["DropBucket does not wait for DropQueuePolicy"]);
    let policy = "/Resources/DropQueuePolicy/Properties/PolicyDocument/Statement/1/Condition";
    assert_eq!(undelivered(&planted(policy, json!({}))), ["DropBucket: DropQueue does not let it in"]);
    // Key and queue policy name the bucket, they do not refer to it: `prod` has synthesized, and a circle is an error.
    for id in ["DropKey", "DropQueue", "DropQueuePolicy"] {
        assert!(!default()["Resources"][id].to_string().contains("DropBucket"), "{id}");
    }
}

/// E9.
#[test]
fn the_two_stacks_share_names_and_no_values() {
    fn shared(template: &Value) -> Vec<String> {
        let text = template.to_string();
        ["Fn::ImportValue", "\"Export\"", ".Outputs."]
            .into_iter()
            .filter(|it| text.contains(it))
            .map(str::to_owned)
            .collect()
    }
    nowhere(shared);
    assert_eq!(shared(&planted("/Outputs/RawBucketName/Value", json!({"Fn::ImportValue": "x"}))), ["Fn::ImportValue"]);
    let lake = lake();
    let archive = prod(&lake)["Resources"]["Trail"]["Properties"]["S3BucketName"].clone();
    assert!(bucket_by_name(&security(&lake), &archive).is_some());
}

/// E10.
#[test]
fn nothing_is_denied_to_the_trail_that_it_does_by_itself() {
    fn denied(template: &Value) -> Vec<String> {
        let archives = ["TrailArchivePolicy", "ConfigArchivePolicy"].map(|id| resource(template, id));
        let statements = archives.into_iter().flat_map(|it| list(&it["PolicyDocument"]["Statement"]));
        let denies = statements.filter(|it| it["Effect"] == "Deny");
        denies
            .filter(|it| it["Condition"] != json!({"Bool": {"aws:SecureTransport": "false"}}))
            .map(Value::to_string)
            .collect()
    }
    let mut template = security(&lake());
    assert_eq!(denied(&template), Vec::<String>::new());
    let unencrypted = json!({
        "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": "*",
        "Condition": {"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}},
    });
    template["Resources"]["TrailArchivePolicy"]["Properties"]["PolicyDocument"]["Statement"]
        .as_array_mut()
        .unwrap()
        .push(unencrypted);
    assert_eq!(denied(&template).len(), 1);
}

/// What people upload carries a classification, and whatever encrypts it is the zone's key (A19, A26).
#[test]
fn an_upload_without_a_classification_or_with_another_key_is_refused() {
    let template = default();
    let denied = |bucket: &str, key: &str| {
        list(&resource(&template, &format!("{bucket}BucketPolicy"))["PolicyDocument"]["Statement"]).into_iter().any(
            |it| it["Effect"] == "Deny" && is_about(it, "s3:PutObject") && it["Condition"].to_string().contains(key),
        )
    };
    assert!(denied("Drop", "s3:RequestObjectTag/dataclassification"));
    assert!(!denied("Raw", "s3:RequestObjectTag/dataclassification"), "the lake's own functions write there");
    for bucket in ["Drop", "Raw", "Refined", "Curated"] {
        assert!(denied(bucket, "s3:x-amz-server-side-encryption-aws-kms-key-id"), "{bucket}");
        let rule = &resource(&template, &format!("{bucket}Bucket"))["BucketEncryption"]["ServerSideEncryptionConfiguration"]
            [0];
        assert_eq!(rule["BlockedEncryptionTypes"]["EncryptionType"], json!(["SSE-C"]), "{bucket}");
    }
}
