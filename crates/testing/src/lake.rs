//! Configurations of data lakes: small, different in every setting, and valid.

use lakewright_datalake::config::{
    Access, AccessLogs, Accounts, AllowList, Architecture, Artifacts, Auditing, Budget, Clearance, Crawler,
    CrawlerMode, Criterion, DataEvents, DataLake, DeadLetters, FilterAction, FindingFilter, FindingRegions, Functions,
    Identifier, IdentityCenter, IdentityGroups, Layers, Linking, LockMode, Macie, MacieJob, Monitoring, Network, Next,
    ObjectLock, OrganizationTrail, QuickSight, Services, Sharing, Singleton, Stream, Words, Zone,
};
use lakewright_template::{Days, Diagnostic, Seconds};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const DAY: u32 = 86_400;
const ZONES: [&str; 10] =
    ["drop", "raw", "refined", "curated", "bronze", "silver", "gold", "landing", "click-stream", "sandbox2"];
const PREFIXES: [&str; 5] = ["images/", "clickstream/", "orders/eu/", "2024/", "a b/"];
const RUNTIMES: [&str; 3] = ["python3.12", "python3.13", "python3.14"];

/// Any valid lake of one to five zones.
pub fn lakes() -> impl Strategy<Value = DataLake> {
    let identity = (
        "[a-z][a-z0-9]{2,7}(-[a-z0-9]{1,4})?",
        ("[0-9]{12}", "[0-9]{12}").prop_filter("two accounts", |(prod, security)| prod != security),
        "[a-z][a-z0-9]{0,7}",
        "[A-Za-z][A-Za-z0-9 +=._:/@-]{0,20}",
        option::of("o-[a-z0-9]{10,32}"),
        option::of(select(&["eu-west-1", "us-gov-west-1", "ap-southeast-2"][..])),
        option::of("[A-Za-z][a-z0-9 -]{0,10}"),
    );
    let around =
        (functions(), network(), crawler(), dead_letters(), access(), auditing(), monitoring(), budget(), artifacts());
    (identity, zones(), around)
        .prop_map(|((name, (prod, security), environment, owner, organization, region, project), zones, around)| {
            let (functions, network, crawler, dead_letters, access, auditing, monitoring, budget, artifacts) = around;
            let mut lake = DataLake::new(name, Accounts { prod, security })
                .environment(environment)
                .owner(owner)
                .zones(zones)
                .functions(functions)
                .network(network)
                .crawler(crawler)
                .dead_letters(dead_letters)
                .access(access)
                .auditing(auditing)
                .monitoring(monitoring)
                .artifacts(artifacts);
            lake.organization = organization;
            lake.region = region.map(str::to_owned);
            lake.project = project;
            lake.budget = budget;
            if lake.crawled_zones().next().is_none() {
                lake.crawler.mode = CrawlerMode::Off;
            }
            if lake.organization.is_none() {
                lake.auditing.organization_trail = None;
            }
            if !lake.auditing.prod.trail.is_created() && lake.auditing.organization_trail.is_none() {
                lake.auditing.data_events = DataEvents::default();
            }
            lake
        })
        .prop_filter("valid", |lake| !lake.check().iter().any(Diagnostic::is_error))
}

/// Zones in order, each writing to later ones only.
fn zones() -> impl Strategy<Value = Vec<Zone>> {
    subsequence(&ZONES[..], 1..=5).prop_shuffle().prop_flat_map(|names| {
        let zones: Vec<_> =
            (0..names.len()).map(|position| zone(names[position], names[position + 1..].to_vec())).collect();
        zones
    })
}

/// Where to write among the zones behind; [`Next::Following`] only if there is one.
fn next(behind: Vec<&'static str>) -> BoxedStrategy<Next> {
    if behind.is_empty() {
        return Just(Next::Nothing).boxed();
    }
    prop_oneof![Just(Next::Following), Just(Next::Nothing), select(behind).prop_map(Next::from)].boxed()
}

fn zone(name: &'static str, behind: Vec<&'static str>) -> impl Strategy<Value = Zone> {
    let lifecycle = (option::of(100..=4000_u32), option::of(30..=99_u32), 1..=400_u32, any::<bool>(), any::<bool>());
    let streams = subsequence(&PREFIXES[..], 0..=3).prop_flat_map({
        let behind = behind.clone();
        move |prefixes| prefixes.into_iter().map(|it| stream(it, behind.clone())).collect::<Vec<_>>()
    });
    let own = (option::of("functions/[a-z]{1,8}"), option::of(60..=3_599_u32), tuning());
    (next(behind), select(&Clearance::ALL[..]), lifecycle, streams, own).prop_map(
        move |(
            next,
            classification,
            (expire, infrequent, noncurrent, crawl, scan),
            streams,
            (function, age, tuning),
        )| {
            let mut zone = Zone::new(name)
                .next(next)
                .classification(classification)
                .noncurrent_expire_after(Days(noncurrent))
                .crawl(crawl)
                .malware_protection(scan);
            zone.expire_after = expire.map(Days);
            zone.to_infrequent_access_after = infrequent.map(Days);
            zone.streams = streams;
            zone.function = function;
            zone.oldest_message_age = age.map(Seconds);
            (zone.runtime, zone.memory_mb, zone.timeout, zone.maximum_concurrency) = tuning.clone();
            zone
        },
    )
}

fn stream(prefix: &'static str, behind: Vec<&'static str>) -> impl Strategy<Value = Stream> {
    let suffix = select(&["", ".csv", ".json"][..]);
    (suffix, option::of("[a-z][a-z0-9]{0,8}"), "functions/[a-z]{1,8}", next(behind), tuning()).prop_map(
        move |(suffix, name, function, next, tuning)| {
            let mut stream = Stream::prefix(prefix).suffix(suffix).function(function).next(next);
            stream.name = name;
            (stream.runtime, stream.memory_mb, stream.timeout, stream.maximum_concurrency) = tuning.clone();
            stream
        },
    )
}

type Tuning = (Option<String>, Option<u32>, Option<Seconds>, Option<u32>);

fn tuning() -> impl Strategy<Value = Tuning> {
    (
        option::of(select(&RUNTIMES[..]).prop_map(str::to_owned)),
        option::of(512..=10_240_u32),
        option::of((1..=900_u32).prop_map(Seconds)),
        option::of(2..=1_000_u32),
    )
}

fn log_retention() -> impl Strategy<Value = Days> {
    select(&[1, 30, 90, 365, 731][..]).prop_map(Days)
}

fn functions() -> impl Strategy<Value = Functions> {
    let tuning = (select(&RUNTIMES[..]), 512..=10_240_u32, 1..=900_u32, 2..=1_000_u32, 5..=20_u32);
    let rest = (
        prop_oneof![Just((10, 0)), (1..=10_000_u32, 1..=300_u32)],
        (2 * DAY..=10 * DAY).prop_map(Seconds),
        log_retention(),
        select(&[Architecture::X86_64, Architecture::Arm64][..]),
        select(&[Layers::Managed, Layers::Own][..]),
    );
    (tuning, rest).prop_map(
        |((runtime, memory, timeout, concurrency, count), (batch, waits, logs, architecture, layers))| {
            Functions::default()
                .runtime(runtime)
                .memory_mb(memory)
                .timeout(Seconds(timeout))
                .maximum_concurrency(concurrency)
                .max_receive_count(count)
                .batch_size(batch.0)
                .batching_window(Seconds(batch.1))
                .message_retention(waits)
                .log_retention(logs)
                .architecture(architecture)
                .layers(layers)
        },
    )
}

fn network() -> impl Strategy<Value = Network> {
    let services = subsequence(&["secretsmanager", "sts", "ecr.dkr"][..], 0..=2);
    (
        0..=255_u32,
        16..=24_u32,
        2..=3_u32,
        any::<[bool; 2]>(),
        log_retention(),
        services,
        option::of("[a-z]{1,8}\\.internal"),
    )
        .prop_map(|(second, length, availability_zones, [nat, flow_logs], retention, services, domain)| {
            let mut network = Network::default()
                .cidr(format!("10.{second}.0.0/{length}"))
                .availability_zones(availability_zones)
                .nat(nat)
                .flow_logs(flow_logs)
                .flow_log_retention(retention);
            network.interface_endpoints = services.into_iter().map(str::to_owned).collect();
            network.dhcp_domain = domain;
            network
        })
}

fn crawler() -> impl Strategy<Value = Crawler> {
    let modes = select(&[CrawlerMode::Schedule, CrawlerMode::Event, CrawlerMode::Off][..]);
    let times = select(&["cron(0 3 * * ? *)", "cron(0/30 8-17 ? * MON-FRI *)", "cron(15 0 L * ? *)"][..]);
    (modes, times, any::<bool>())
        .prop_map(|(mode, schedule, own)| Crawler::default().mode(mode).schedule(schedule).per_zone(own))
}

fn dead_letters() -> impl Strategy<Value = DeadLetters> {
    (select(&[Sharing::Shared, Sharing::PerZone][..]), 11 * DAY..=14 * DAY)
        .prop_map(|(sharing, kept)| DeadLetters::default().sharing(sharing).retention(Seconds(kept)))
}

fn access() -> impl Strategy<Value = Access> {
    let quicksight = select(&[QuickSight::Off, QuickSight::Reader, QuickSight::Author][..]);
    (3_600..=43_200_u32, any::<bool>(), option::of(identity_center()), quicksight).prop_map(
        |(session, mfa, identity_center, quicksight)| {
            let mut access = Access::default().session(Seconds(session)).require_mfa(mfa).quicksight(quicksight);
            access.identity_center = identity_center;
            access
        },
    )
}

fn identity_center() -> impl Strategy<Value = IdentityCenter> {
    let instance = "ssoins-[0-9a-f]{16}";
    let attribute = option::of(select(&["${path:enterprise.division}", "${user:clearance}"][..]));
    let group = || option::of("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    (instance, attribute, (group(), group(), group(), group(), group())).prop_map(|(instance, attribute, groups)| {
        let mut center = IdentityCenter::new(instance);
        center.clearance_attribute = attribute.map(str::to_owned);
        let mut all = IdentityGroups::default();
        (all.stewards, all.engineers, all.scientists, all.analysts, all.auditors) = groups;
        center.groups(all)
    })
}

fn services() -> impl Strategy<Value = Services> {
    let one = || select(&[Singleton::Create, Singleton::Adopt, Singleton::Skip][..]);
    (one(), one(), one(), one(), one(), one(), one()).prop_map(
        |(trail, config, config_role, guardduty, security_hub, macie, access_analyzer)| {
            Services::default()
                .trail(trail)
                .config(config)
                .config_role(config_role)
                .guardduty(guardduty)
                .security_hub(security_hub)
                .macie(macie)
                .access_analyzer(access_analyzer)
        },
    )
}

fn auditing() -> impl Strategy<Value = Auditing> {
    let lock = (select(&[LockMode::Governance, LockMode::Compliance][..]), 1..=365_u32)
        .prop_map(|(mode, days)| ObjectLock { mode, retention: Days(days) });
    let kept = (option::of(lock), 365..=3_000_u32, 1..=400_u32, any::<bool>());
    let events =
        any::<[bool; 2]>().prop_map(|[functions, tables]| DataEvents::default().functions(functions).tables(tables));
    let trail = option::of("[0-9]{12}");
    (services(), services(), any::<bool>(), kept, events, trail, option::of(finding_regions()), macie()).prop_map(
        |(prod, security, aggregator, (lock, archive, logs, copied), events, trail, regions, macie)| {
            let mut auditing = Auditing::default()
                .prod(prod)
                .security(security)
                .aggregator(aggregator && prod.config.is_there())
                .archive_retention(Days(archive))
                .access_log_retention(Days(logs))
                .access_logs(if copied { AccessLogs::Copied } else { AccessLogs::Kept })
                .data_events(events);
            auditing.object_lock = lock;
            if security.trail.is_created() {
                let made =
                    |management_account: String| OrganizationTrail { management_account: management_account.into() };
                auditing.organization_trail = trail.map(made);
            }
            auditing.finding_regions = regions.filter(|_| security.security_hub.is_there());
            if prod.macie.is_there() {
                auditing.macie = macie;
            }
            auditing
        },
    )
}

fn finding_regions() -> impl Strategy<Value = FindingRegions> {
    let named = subsequence(&["us-east-1", "eu-central-1", "ca-west-1"][..], 1..=3);
    (select(&[Linking::All, Linking::AllExcept, Linking::Only][..]), named).prop_map(|(linking, named)| {
        let linked = FindingRegions::default().linking(linking);
        let named = if linking == Linking::All { Vec::new() } else { named };
        named.into_iter().fold(linked, FindingRegions::region)
    })
}

fn macie() -> impl Strategy<Value = Macie> {
    let words = || Words { bucket: "words-of-ours".into(), key: "lists/samples.txt".into() };
    let lists = [AllowList::regex("samples", "00+"), AllowList::words("people", words())];
    let identifiers = [
        Identifier::new("badge", "B[0-9]{6}"),
        Identifier::new("order", "O-[0-9]{9}")
            .keyword("order")
            .ignore_word("O-000000000")
            .maximum_match_distance(20_u32),
    ];
    let low = Criterion::of("severity.description").eq("Low");
    let filters = [
        FindingFilter::new("low", low).action(FilterAction::Archive),
        FindingFilter::new("many", Criterion::of("count").gt(1_u32).lte(9_u32))
            .criterion(Criterion::of("type").neq("x")),
    ];
    let job = option::of((select(&["cron(0 4 ? * SUN *)", "cron(30 1 1 * ? *)"][..]), 1..=100_u32));
    (
        subsequence(lists.to_vec(), 0..=2),
        subsequence(identifiers.to_vec(), 0..=2),
        subsequence(filters.to_vec(), 0..=2),
        job,
    )
        .prop_map(|(lists, identifiers, filters, job)| {
            let mut macie = Macie::default();
            macie.allow_lists = lists;
            macie.identifiers = identifiers;
            macie.filters = filters;
            macie.job =
                job.map(|(schedule, percent)| MacieJob::default().schedule(schedule).sampling_percentage(percent));
            macie
        })
}

fn monitoring() -> impl Strategy<Value = Monitoring> {
    let addresses = subsequence(&["lake@example.com", "a.b+c@mail.example.org"][..], 0..=2);
    (addresses, 60..=DAY, any::<bool>()).prop_map(|(addresses, age, dashboard)| {
        let mut monitoring = Monitoring::default().oldest_message_age(Seconds(age)).dashboard(dashboard);
        monitoring.alert_emails = addresses.into_iter().map(str::to_owned).collect();
        monitoring
    })
}

fn budget() -> impl Strategy<Value = Option<Budget>> {
    option::of((1..=100_000_u32).prop_map(|monthly_usd| Budget { monthly_usd, email: "lake@example.com".into() }))
}

fn artifacts() -> impl Strategy<Value = Artifacts> {
    (option::of("[a-z0-9][a-z0-9-]{1,40}[a-z0-9]"), option::of("[a-z]{1,8}/")).prop_map(|(bucket, prefix)| {
        let mut artifacts = Artifacts::default();
        artifacts.bucket = bucket;
        artifacts.prefix = prefix;
        artifacts
    })
}
