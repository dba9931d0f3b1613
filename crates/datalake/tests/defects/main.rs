//! Defects that stood in data lakes people built by hand: none of them is in any template of a lake.
//!
//! Each test names the rows of `docs/defects.md` that it shows. What is checked is the emitted JSON, of the default lake
//! and of lakes that use every part. A check is a function that returns what it found; its test also plants the defect
//! and sees that it is found.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test says what is wrong by failing")]

#[path = "../stacks/mod.rs"]
mod stacks;

mod libraries;
mod logs;
mod network;
mod references;
mod settings;
mod values;
mod who;
mod zones;

use std::sync::LazyLock;

use lakewright_datalake::config::{
    Access, AccessLogs, AllowList, Architecture, Budget, Crawler, CrawlerMode, Criterion, DataEvents, DataLake,
    DeadLetters, FindingFilter, FindingRegions, Functions, Identifier, IdentityCenter, IdentityGroups, LockMode, Macie,
    MacieJob, Monitoring, Network, ObjectLock, OrganizationTrail, QuickSight, Services, Sharing, Singleton, Stream,
    Zone, Zones,
};
use lakewright_template::{Days, Seconds};
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
