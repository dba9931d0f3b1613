//! A configuration in TOML and in Rust: what it says, and what is reported about it.

use lakewright_datalake::config::{
    Access, Accounts, Auditing, Budget, Clearance, Crawler, CrawlerMode, DataLake, DeadLetters, Functions,
    IdentityCenter, IdentityGroups, LockMode, Monitoring, Network, Next, ObjectLock, Preset, QuickSight, Services,
    Sharing, Singleton, Stream, Zone, Zones,
};
use lakewright_datalake::names;
use lakewright_template::{Days, Diagnostic, Path, Seconds, Step};
use lakewright_testing::lake::lakes;
use proptest::prelude::*;

const SMALLEST: &str = "name = \"acme\"\n[accounts]\nprod = \"111111111111\"\nsecurity = \"222222222222\"\n";
const EXAMPLE: &str = include_str!("../../../examples/datalake/lake.toml");
const SCHEMA: &str = "../../examples/datalake/lake.schema.json";

fn acme() -> DataLake {
    DataLake::new("acme", Accounts { prod: "111111111111", security: "222222222222" })
}

/// The report about a file, a line for each finding.
fn report(text: &str) -> String {
    match DataLake::from_toml(text) {
        Ok(lake) => lines(&lake.check()),
        Err(found) => lines(&found),
    }
}

fn lines(found: &[Diagnostic]) -> String {
    if found.is_empty() {
        return "no mistakes\n".into();
    }
    found.iter().map(|it| format!("{}\n", it.clone().within("lake.toml"))).collect()
}

fn read(text: &str) -> DataLake {
    DataLake::from_toml(text).map_err(|found| lines(&found)).expect("no mistakes")
}

#[test]
fn four_lines_are_a_lake() {
    assert_eq!(read(SMALLEST), acme());
    assert_eq!(acme().check(), []);
    assert_eq!(acme().zones, Zones::drop_to_curated());
}

#[test]
fn ten_mistakes_are_found_in_one_run() {
    let text = include_str!("data/ten-mistakes.toml");
    assert_eq!(DataLake::from_toml(text).expect_err("it has mistakes").len(), 10);
    insta::assert_snapshot!(report(text));
}

/// Each case of `data/mistakes.toml` stands alone: what follows `#---` until the next one, behind the smallest file.
#[test]
fn each_mistake_alone_is_one_finding() {
    let mut reports = String::new();
    for case in include_str!("data/mistakes.toml").split("#---").skip(1) {
        let (title, more) = case.split_once('\n').expect("a title");
        let text = if more.contains("[accounts]") { more.to_owned() } else { format!("{SMALLEST}{more}") };
        reports.push_str(&format!("# {}\n{}{}\n", title.trim(), more, report(&text)));
    }
    insta::assert_snapshot!(reports);
}

#[test]
fn a_file_that_is_no_toml_gets_every_place() {
    insta::assert_snapshot!(report("name = \"acme\nzones = [\n[accounts\nprod = 0b2\nprod = 1\n"), @r##"
    error[LW-toml-syntax] lake.toml:1:13: invalid basic string, expected `"`
    error[LW-toml-syntax] lake.toml:3:2: string values must be quoted, expected literal string
    error[LW-toml-syntax] lake.toml:4:1: missing comma between array elements, expected `,`
    error[LW-toml-syntax] lake.toml:5:1: missing comma between array elements, expected `,`
    "##);
    insta::assert_snapshot!(report("name = 'a'\nname = 'b'\n"), @"error[LW-toml-syntax] lake.toml:2:1: the key `name` is there twice");
    insta::assert_snapshot!(report(""), @r##"
    error[LW-missing-key] lake.toml:1:1 accounts: missing key `accounts`
      help: write a table `[accounts]` with `prod` and `security`
    error[LW-missing-key] lake.toml:1:1 name: missing key `name`
      help: write `name = ...`: a lower-case letter, then lower-case letters, digits and single hyphens, 3 to 20 characters
    "##);
    insta::assert_snapshot!(report("name = 'äö'\n[accounts]\nprod='111111111111'\nsecurity='222222222222'\n'ß' = 1"), @r##"
    error[LW-invalid-value] lake.toml:1:8 name: `name` can not be `äö`
      help: a lower-case letter, then lower-case letters, digits and single hyphens, 3 to 20 characters
    error[LW-unknown-key] lake.toml:5:1 accounts.ß: unknown key `ß`
      help: allowed here: `prod` and `security`
    "##);
}

#[test]
fn presets_are_zones_by_name() {
    for (preset, zones) in [
        ("drop-to-curated", Zones::drop_to_curated()),
        ("landing-to-analytics", Zones::landing_to_analytics()),
        ("medallion", Zones::medallion()),
    ] {
        let text = format!("preset = \"{preset}\"\n{SMALLEST}");
        assert_eq!(read(&text), acme().zones(zones), "{preset}");
    }
    for preset in Preset::ALL {
        assert_eq!(preset.zones().iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), preset.names());
    }
}

#[test]
fn zones_beside_a_preset_add_to_it() {
    let lake = read(
        r#"
        preset = "medallion"
        name = "acme"
        [accounts]
        prod = "111111111111"
        security = "222222222222"

        [[zones]]
        name = "sandbox"
        expire_after = "30 days"

        [[zones]]
        name = "bronze"
        [[zones.streams]]
        prefix = "images/"
        function = "functions/images"
        [[zones.streams]]
        prefix = "clickstream/"
        function = "functions/clickstream"
        "#,
    );
    let built = acme()
        .zones(Zones::medallion())
        .zone(Zone::new("sandbox").expire_after(Days(30)))
        .stream("bronze", Stream::prefix("images/").function("functions/images"))
        .stream("bronze", Stream::prefix("clickstream/").function("functions/clickstream"));
    assert_eq!(lake, built);
    let hops: Vec<String> = built
        .hops()
        .iter()
        .map(|it| format!("{} -> {}", it.full_name(), it.next.map_or("nothing", |it| &it.name)))
        .collect();
    assert_eq!(
        hops,
        [
            "bronze-images -> silver",
            "bronze-clickstream -> silver",
            "silver -> gold",
            "gold -> nothing",
            "sandbox -> nothing"
        ]
    );
}

#[test]
fn rust_and_toml_say_the_same() {
    let text = r#"
        name = "acme"
        organization = "o-a1b2c3d4e5"
        region = "eu-west-1"
        environment = "dev"
        owner = "data@acme"
        project = "insights"
        [accounts]
        prod = "111111111111"
        security = "222222222222"
        [[zones]]
        name = "landing"
        next = "gold"
        classification = "proprietary"
        malware_protection = true
        expire_after = "2 weeks"
        [[zones]]
        name = "gold"
        next = "none"
        crawl = false
        to_infrequent_access_after = "1 year"
        noncurrent_expire_after = "7 days"
        [[zones.streams]]
        name = "all-json"
        suffix = ".json"
        function = "functions/json"
        timeout = "5 minutes"
        memory_mb = 2048
        [functions]
        runtime = "python3.14"
        batch_size = 100
        batching_window = "5 seconds"
        [network]
        cidr = "10.1.0.0/20"
        interface_endpoints = ["secretsmanager"]
        [crawler]
        mode = "event"
        [dead_letters]
        sharing = "per-zone"
        [access]
        session = "12 hours"
        quicksight = "reader"
        [access.identity_center]
        instance = "ssoins-1234567890abcdef"
        clearance_attribute = "${path:enterprise.division}"
        [access.identity_center.groups]
        stewards = "11112222-3333-4444-5555-666677778888"
        [auditing.prod]
        macie = "skip"
        guardduty = "adopt"
        [auditing.object_lock]
        mode = "governance"
        retention = "365 days"
        [monitoring]
        alert_emails = ["lake@acme.example"]
        [budget]
        monthly_usd = 500
        email = "lake@acme.example"
    "#;
    let built = acme()
        .organization("o-a1b2c3d4e5")
        .region("eu-west-1")
        .environment("dev")
        .owner("data@acme")
        .project("insights")
        .zones([
            Zone::new("landing")
                .next("gold")
                .classification(Clearance::Proprietary)
                .malware_protection(true)
                .expire_after(Days(14)),
            Zone::new("gold")
                .last()
                .crawl(false)
                .to_infrequent_access_after(Days(365))
                .noncurrent_expire_after(Days(7))
                .stream(
                    Stream::default()
                        .name("all-json")
                        .suffix(".json")
                        .function("functions/json")
                        .timeout(Seconds(300))
                        .memory_mb(2048_u32),
                ),
        ])
        .functions(Functions::default().runtime("python3.14").batch_size(100_u32).batching_window(Seconds(5)))
        .network(Network::default().cidr("10.1.0.0/20").interface_endpoint("secretsmanager"))
        .crawler(Crawler::default().mode(CrawlerMode::Event))
        .dead_letters(DeadLetters::default().sharing(Sharing::PerZone))
        .access(
            Access::default().session(Seconds(12 * 3_600)).quicksight(QuickSight::Reader).identity_center(
                IdentityCenter::new("ssoins-1234567890abcdef")
                    .clearance_attribute("${path:enterprise.division}")
                    .groups(IdentityGroups::default().stewards("11112222-3333-4444-5555-666677778888")),
            ),
        )
        .auditing(
            Auditing::default()
                .prod(Services::default().macie(Singleton::Skip).guardduty(Singleton::Adopt))
                .object_lock(ObjectLock { mode: LockMode::Governance, retention: Days(365) }),
        )
        .monitoring(Monitoring::default().alert_email("lake@acme.example"))
        .budget(Budget { monthly_usd: 500, email: "lake@acme.example".into() });
    assert_eq!(read(text), built);
}

#[test]
fn a_lake_built_in_rust_has_the_same_checks() {
    let lake = DataLake::new("Acme", Accounts { prod: "1", security: "1" })
        .zones([Zone::new("a").next("b"), Zone::new("b").next("a").expire_after(Days(0))])
        .stream("c", Stream::prefix("images/"))
        .functions(Functions::default().memory_mb(1_u32).log_retention(Days(91)));
    insta::assert_snapshot!(lines(&lake.check()), @r##"
    error[LW-invalid-value] lake.toml accounts.prod: `prod` can not be `1`
      help: twelve digits in quotes: "111111111111"
    error[LW-invalid-value] lake.toml accounts.security: `security` can not be `1`
      help: twelve digits in quotes: "111111111111"
    error[LW-out-of-range] lake.toml functions.log_retention: `log_retention` can not be `91 days`
      help: write "120 days"; CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653 days
    error[LW-out-of-range] lake.toml functions.memory_mb: `memory_mb` can not be 1
      help: from 512 to 10240
    error[LW-invalid-value] lake.toml name: `name` can not be `Acme`
      help: a lower-case letter, then lower-case letters, digits and single hyphens, 3 to 20 characters
    error[LW-unknown-zone] lake.toml zones: there is no zone named `c`
      help: the zones are `a` and `b`
    error[LW-out-of-range] lake.toml zones[1].expire_after: `expire_after` can not be `0 days`
      help: from "1 day" to "100 years"
    error[LW-hop-cycle] lake.toml zones[1].next: data would go round for ever: a -> b -> a
      help: let one of them write elsewhere, or `next = "none"`
    "##);
}

#[test]
fn settings_come_from_the_stream_then_the_zone_then_the_lake() {
    let lake = acme()
        .zones([
            Zone::new("raw")
                .timeout(Seconds(120))
                .memory_mb(2048_u32)
                .function("functions/raw")
                .stream(Stream::prefix("a/").timeout(Seconds(300)))
                .stream(Stream::prefix("b/").next(Next::Nothing).function("functions/b")),
            Zone::new("curated"),
        ])
        .functions(Functions::default().batching_window(Seconds(10)));
    let hops: Vec<_> = lake
        .hops()
        .iter()
        .map(|it| {
            let functions = &it.functions;
            (
                it.full_name(),
                it.code,
                it.next.is_some(),
                functions.timeout,
                functions.memory_mb,
                functions.visibility_timeout(),
            )
        })
        .collect::<Vec<_>>()
        .into_iter()
        .map(|(name, code, next, timeout, memory, visibility)| {
            format!("{name} {} {next} {timeout:?} {memory} {visibility:?}", code.unwrap_or("built in"))
        })
        .collect();
    insta::assert_snapshot!(hops.join("\n"), @r##"
    raw-a functions/raw true Seconds(300) 2048 Seconds(1810)
    raw-b functions/b false Seconds(120) 2048 Seconds(730)
    curated built in false Seconds(60) 1024 Seconds(370)
    "##);
}

#[test]
fn names_are_what_the_console_shows() {
    let lake = acme()
        .zones([Zone::new("raw").stream(Stream::prefix("images/").function("functions/images")), Zone::new("curated")]);
    let (zone, hops) = (&lake.zones[0], lake.hops());
    let hop = &hops[0];
    let all = [
        names::prod_stack(&lake),
        names::zone_bucket(&lake, zone),
        names::config_archive_bucket(&lake),
        names::queue(&lake, hop),
        names::dead_letters_of(&lake, zone),
        names::function_role(&lake, hop),
        names::function_log_group(&lake, hop),
        names::job_role_path(&lake) + &names::job_role(&lake, "DataSteward"),
        names::zone_key_alias(&lake, zone),
        names::database(&lake),
        names::table_prefix(zone),
        names::workgroup(&lake, Clearance::Secret),
    ];
    insta::assert_snapshot!(all.join("\n"), @r##"
    acme-prod-lake
    acme-prod-raw-111111111111
    acme-prod-config-archive-222222222222
    acme-prod-raw-images
    acme-prod-dead-letters
    acme-prod-raw-images-function
    /aws/lambda/acme-prod-raw-images
    /acme/prod/job/acme-prod-DataSteward
    alias/acme-prod-raw
    acme_prod
    raw_
    acme-prod-secret
    "##);
}

#[test]
fn the_longest_names_that_are_allowed_fit_a_bucket() {
    let zones = [Zone::new("a".repeat(20)), Zone::new("b".repeat(20))];
    let lake = DataLake::new("n".repeat(20), Accounts { prod: "111111111111", security: "222222222222" })
        .environment("e".repeat(8))
        .zones(zones);
    assert_eq!(names::zone_bucket(&lake, &lake.zones[0]).len(), 63);
    assert_eq!(lake.check(), []);
}

#[test]
fn the_example_has_no_mistakes() {
    assert_eq!(read(EXAMPLE).check(), []);
    assert!(EXAMPLE.starts_with("#:schema ./lake.schema.json\n"));
}

/// `LAKEWRIGHT_BLESS=1` writes the file instead.
#[test]
fn the_committed_schema_is_current() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(SCHEMA);
    let schema = DataLake::json_schema();
    if std::env::var_os("LAKEWRIGHT_BLESS").is_some() {
        std::fs::write(&path, &schema).expect("the schema can be written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == schema, "run this test with LAKEWRIGHT_BLESS=1, then look at the difference");
}

/// Calls `visit` on every value of a document but its root, and on nothing below what `visit` takes.
fn walk(value: &mut toml::Value, path: &Path, visit: &mut dyn FnMut(&Path, &mut toml::Value)) {
    match value {
        toml::Value::Table(entries) => {
            for (key, value) in entries.iter_mut() {
                let path = path.join(key.clone());
                visit(&path, value);
                walk(value, &path, visit);
            }
        }
        toml::Value::Array(items) => {
            for (index, value) in items.iter_mut().enumerate() {
                let path = path.join(index);
                visit(&path, value);
                walk(value, &path, visit);
            }
        }
        _ => {}
    }
}

fn document(lake: &DataLake) -> toml::Value {
    toml::Value::try_from(lake).expect("a lake is TOML")
}

fn written(document: &toml::Value) -> String {
    toml::to_string(document).expect("TOML has a text")
}

/// Something that few settings take.
fn odd() -> impl Strategy<Value = toml::Value> {
    prop_oneof![
        any::<i64>().prop_map(toml::Value::from),
        any::<f64>().prop_map(toml::Value::from),
        any::<bool>().prop_map(toml::Value::from),
        "[ -~]{0,12}".prop_map(toml::Value::from),
        "[0-9]{1,20} (days|seconds|years|months)".prop_map(toml::Value::from),
        Just(toml::Value::Array(vec![])),
        Just(toml::Value::Table(toml::Table::new())),
        Just(toml::Value::Array(vec![toml::Value::Table(toml::Table::new()), 1.into()])),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_lake_is_written_and_read_back(lake in lakes()) {
        let text = written(&document(&lake));
        prop_assert_eq!(toml::from_str::<DataLake>(&text).expect("plain serde reads it"), lake.clone());
        prop_assert_eq!(DataLake::from_toml(&text), Ok(lake));
    }

    #[test]
    fn every_unknown_key_is_found_wherever_it_is(lake in lakes(), at in any::<prop::sample::Index>()) {
        let mut document = toml::Value::Array(vec![document(&lake)]);
        let mut tables = Vec::new();
        walk(&mut document, &Path::root(), &mut |path, value| tables.extend(value.is_table().then(|| path.clone())));
        let place = tables[at.index(tables.len())].clone();
        walk(&mut document, &Path::root(), &mut |path, value| {
            if let (true, toml::Value::Table(it)) = (*path == place, value) {
                it.insert("zzzzzzzz".into(), true.into());
            }
        });
        let mut found = DataLake::from_toml(&written(&document[0])).expect_err("the key is unknown");
        found.retain(Diagnostic::is_error);
        let wanted: Path = place.steps()[1..].iter().cloned().chain([Step::from("zzzzzzzz")]).collect();
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!(found[0].id.as_ref(), "LW-unknown-key");
        prop_assert_eq!(&found[0].path, &wanted);
        prop_assert!(found[0].span.is_some());
    }

    #[test]
    fn what_the_schema_lets_through_is_a_lake(lake in lakes(), at in any::<prop::sample::Index>(), odd in odd()) {
        let mut document = document(&lake);
        let mut count = 0;
        walk(&mut document, &Path::root(), &mut |_, _| count += 1);
        let (chosen, mut number) = (at.index(count), 0);
        walk(&mut document, &Path::root(), &mut |_, value| {
            if number == chosen {
                *value = odd.clone();
            }
            number += 1;
        });
        if let Err(found) = DataLake::from_toml(&written(&document)) {
            // A finding at the root would be serde's, about something that the schema should have found.
            prop_assert!(found.iter().all(|it| !it.path.steps().is_empty()), "{}", lines(&found));
            prop_assert!(found.iter().all(|it| it.span.is_some()), "{}", lines(&found));
        }
    }

    #[test]
    fn no_text_is_too_strange(text in any::<String>()) {
        let _ = DataLake::from_toml(&text);
    }

    #[test]
    fn no_slip_of_the_keyboard_is_too_strange(at in 0..EXAMPLE.len(), deleted in 0..40_usize, typed in "\\PC{0,5}") {
        let end = (at + deleted).min(EXAMPLE.len());
        let text = format!("{}{typed}{}", EXAMPLE.get(..at).unwrap_or(""), EXAMPLE.get(end..).unwrap_or(""));
        let last_line = text.split('\n').count() as u32;
        for finding in DataLake::from_toml(&text).err().unwrap_or_default() {
            let span = finding.span.expect("a place");
            prop_assert!(span.start <= span.end && span.end.line <= last_line, "{finding}");
        }
    }

    #[test]
    fn a_zone_less_changes_no_other_zones_names(lake in lakes(), at in any::<prop::sample::Index>()) {
        let all = |lake: &DataLake| -> Vec<String> {
            let of_zones = lake.zones.iter().flat_map(|it| [names::zone_bucket(lake, it), names::zone_key_alias(lake, it)]);
            let of_hops = lake.hops().iter().flat_map(|it| [names::queue(lake, it), names::function_role(lake, it)]).collect::<Vec<_>>();
            of_zones.chain(of_hops).collect()
        };
        let mut fewer = lake.clone();
        fewer.zones.remove(at.index(lake.zones.len()));
        let before = all(&lake);
        prop_assert!(all(&fewer).iter().all(|it| before.contains(it)));
    }
}
