//! Properties of every lake: what a zone more or less changes, what every template keeps.

use std::collections::{BTreeMap, BTreeSet};

use lakewright_datalake::config::{DataLake, Zone};
use lakewright_diff::{Action, Changes, Outcome, Parameters, diff};
use lakewright_iam::Reasons;
use lakewright_template::{Diagnostic, Object, Value, write};
use lakewright_testing::lake::lakes;
use lakewright_testing::stacks::{property, resources, template};
use proptest::prelude::*;

/// The default lake, or one made of it.
fn lake() -> DataLake {
    use lakewright_datalake::config::Accounts;

    DataLake::new("acme", Accounts { prod: "111111111111", security: "222222222222" })
}

/// Properties that AWS makes names of.
const PHYSICAL_NAMES: [&str; 14] = [
    "AlarmName",
    "AliasName",
    "BucketName",
    "DashboardName",
    "DatabaseName",
    "FunctionName",
    "GroupName",
    "LogGroupName",
    "ManagedPolicyName",
    "Name",
    "QueueName",
    "RoleName",
    "TopicName",
    "TrailName",
];

/// Logical id to type and physical name.
fn names(template: &Value) -> BTreeMap<String, (String, String)> {
    resources(template)
        .map(|(id, resource)| {
            let type_name = resource.get("Type").and_then(Value::as_str).unwrap_or_default().to_owned();
            let names = PHYSICAL_NAMES.iter().filter_map(|name| property(resource, &[name]));
            (id.to_owned(), (type_name, names.map(write::json_minified).collect()))
        })
        .collect()
}

/// The logical ids that belong to a zone, by its tag.
fn ids_of(template: &Value, zone: &str) -> BTreeSet<String> {
    let is_of = |resource: &&Object| match property(resource, &["Tags"]) {
        Some(Value::Array(tags)) => tags
            .iter()
            .any(|it| it.get("Key") == Some(&"zone".into()) && it.get("Value").and_then(Value::as_str) == Some(zone)),
        Some(tags) => tags.get("zone").and_then(Value::as_str) == Some(zone),
        None => false,
    };
    resources(template).filter(|(_, it)| is_of(it)).map(|(id, _)| id.to_owned()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_valid_configuration_becomes_two_templates(lake in lakes()) {
        let built = lake.build_with(&folders(&lake));
        for stack in [&built.prod, &built.security] {
            let found = stack.synth().diagnostics;
            let errors: Vec<_> = found.iter().filter(|it| it.is_error()).map(Diagnostic::to_string).collect();
            prop_assert!(errors.is_empty(), "{}", errors.join("\n"));
        }
    }

    #[test]
    fn the_same_configuration_gives_the_same_bytes(lake in lakes()) {
        let text = |lake: &DataLake| {
            let built = lake.build_with(&folders(lake));
            (built.prod.to_json(), built.security.to_json())
        };
        prop_assert_eq!(text(&lake), text(&lake.clone()));
    }

    #[test]
    fn one_zone_more_changes_no_other_name(lake in lakes()) {
        let before = lake.build_with(&folders(&lake));
        let more = lake.clone().zone(Zone::new("one-more").last());
        if more.check().iter().any(Diagnostic::is_error) {
            return Ok(());
        }
        let after = more.build_with(&folders(&more));
        let (before, after) = (names(&template(&before.prod)), names(&template(&after.prod)));
        for (id, name) in &before {
            prop_assert_eq!(after.get(id), Some(name), "{}", id);
        }
        prop_assert!(after.keys().filter(|it| !before.contains_key(*it)).all(|it| it.starts_with("OneMore")));
    }

    #[test]
    fn one_zone_more_replaces_and_removes_nothing(lake in lakes()) {
        let more = lake.clone().zone(Zone::new("one-more").last());
        if more.check().iter().any(Diagnostic::is_error) {
            return Ok(());
        }
        let changes = update(&lake, &more);
        prop_assert_eq!(changes.outcome(), Outcome::Different);
        for change in &changes.resources {
            let is_new = change.action == Action::Add && change.logical_id.starts_with("OneMore");
            // A version of a layer never changes: a new zone's runtime makes the next one.
            let is_layer = change.kind.as_deref() == Some("AWS::Lambda::LayerVersion");
            let stays = change.action == Action::Modify && (is_layer || change.replacing().next().is_none());
            prop_assert!(is_new || stays, "{:?}", change);
        }
    }

    #[test]
    fn a_renamed_zone_changes_no_other_name(lake in lakes(), position in 0_usize..5) {
        let position = position % lake.zones.len();
        let old = lake.zones[position].name.clone();
        let mut renamed = lake.clone();
        renamed.zones[position].name = "another-name".into();
        let rename = |next: &mut lakewright_datalake::config::Next| {
            if *next == lakewright_datalake::config::Next::Zone(old.clone()) {
                *next = "another-name".into();
            }
        };
        for zone in &mut renamed.zones {
            rename(&mut zone.next);
            zone.streams.iter_mut().for_each(|it| rename(&mut it.next));
        }
        if renamed.check().iter().any(Diagnostic::is_error) {
            return Ok(());
        }
        let before = template(&lake.build_with(&folders(&lake)).prod);
        let after = names(&template(&renamed.build_with(&folders(&renamed)).prod));
        let own = lake.zones[position].logical_id();
        for (id, name) in names(&before) {
            if !ids_of(&before, &old).contains(&id) && !id.starts_with(own.as_str()) {
                prop_assert_eq!(after.get(&id), Some(&name), "{}", id);
            }
        }
    }

    #[test]
    fn the_order_of_zones_does_not_matter_where_hops_are_named(lake in lakes()) {
        // `next` named everywhere: only then is the order of declaration no statement.
        let mut named = lake.clone();
        let hops: Vec<(String, Option<String>)> =
            lake.hops().iter().map(|it| (it.zone.name.clone(), it.next.map(|next| next.name.clone()))).collect();
        for zone in &mut named.zones {
            let next = hops.iter().find(|it| it.0 == zone.name).and_then(|it| it.1.clone());
            if zone.streams.iter().any(|it| it.next.is_following()) || zone.streams.is_empty() {
                zone.next = next.map_or(lakewright_datalake::config::Next::Nothing, Into::into);
            }
        }
        let mut reversed = named.clone();
        reversed.zones.reverse();
        let resources = |lake: &DataLake| {
            let template = template(&lake.build_with(&folders(lake)).prod);
            template.get("Resources").and_then(Value::as_object).map(|it| it.len())
        };
        prop_assert_eq!(names(&template(&named.build_with(&folders(&named)).prod)), names(&template(&reversed.build_with(&folders(&reversed)).prod)));
        prop_assert_eq!(resources(&named), resources(&reversed));
    }

    #[test]
    fn a_broken_configuration_is_an_error_and_no_panic(
        lake in lakes(),
        texts in proptest::collection::vec(".{0,30}", 8),
        numbers in proptest::collection::vec(any::<u32>(), 8),
        position in 0_usize..5,
    ) {
        let broken = break_it(lake, &texts, &numbers, position);
        let built = broken.build();
        let found = built.prod.synth().diagnostics.len() + built.security.synth().diagnostics.len();
        prop_assert!(found > 0 || broken.check().is_empty());
    }

    #[test]
    fn every_wildcard_has_its_reason(lake in lakes()) {
        let built = lake.build_with(&folders(&lake));
        for stack in [&built.prod, &built.security] {
            for (_, resource) in resources(&template(stack)) {
                wildcards_have_sids(resource)?;
            }
        }
        let _ = Reasons::default();
    }
}

/// Any text and any number, wherever a lake takes one.
fn break_it(mut lake: DataLake, texts: &[String], numbers: &[u32], position: usize) -> DataLake {
    use lakewright_template::{Days, Seconds};

    let position = position % lake.zones.len();
    lake.name.clone_from(&texts[0]);
    lake.network.cidr.clone_from(&texts[1]);
    lake.network.availability_zones = numbers[0] % 40;
    lake.network.interface_endpoints.push(texts[2].clone());
    lake.organization = Some(texts[3].clone());
    lake.functions.timeout = Seconds(numbers[1]);
    lake.functions.batching_window = Seconds(numbers[2]);
    lake.functions.log_retention = Days(numbers[3]);
    lake.functions.runtime.clone_from(&texts[4]);
    lake.auditing.archive_retention = Days(numbers[4]);
    lake.monitoring.alert_emails.push(texts[5].clone());
    let zone = &mut lake.zones[position];
    zone.next = texts[6].clone().into();
    zone.name.clone_from(&texts[7]);
    zone.batch_size = Some(numbers[5]);
    zone.expire_after = Some(Days(numbers[6]));
    lake
}

/// A statement with `Resource: "*"` or `Principal: "*"` has the Sid that its reason makes; a key's own policy is about
/// that key.
fn wildcards_have_sids(resource: &Object) -> Result<(), TestCaseError> {
    let is_key = resource.get("Type").and_then(Value::as_str) == Some("AWS::KMS::Key");
    let mut bare = Vec::new();
    if let Some(properties) = resource.get("Properties") {
        properties.walk(&mut |node| {
            let open =
                node.get("Principal") == Some(&"*".into()) || (!is_key && node.get("Resource") == Some(&"*".into()));
            if node.get("Effect").is_some() && open && node.get("Sid").is_none() {
                bare.push(write::json_minified(node));
            }
        });
    }
    prop_assert!(bare.is_empty(), "no reason: {bare:?}");
    Ok(())
}

/// What an update of the deployed lake changes in the prod account.
fn update(before: &DataLake, after: &DataLake) -> Changes {
    let [before, after] = [before, after].map(|it| template(&it.build_with(&folders(it)).prod));
    diff(&before, &after, &Parameters::none()).expect("templates that can be deployed")
}

/// DL3: the diff that sees nothing replaced above does see it.
#[test]
fn a_zone_by_another_name_is_a_new_one_and_the_old_one_is_kept() {
    let named = |it| lake().zones([Zone::new("raw"), Zone::new(it).last()]);
    let changes = update(&named("curated"), &named("gold"));
    let of_buckets = changes.resources.iter().filter(|it| it.kind.as_deref() == Some("AWS::S3::Bucket"));
    let shown: Vec<_> = of_buckets.map(|it| (it.logical_id.as_str(), it.action, it.data)).collect();
    insta::assert_compact_debug_snapshot!(shown, @r#"[("CuratedBucket", Remove, Some(LeftBehind)), ("GoldBucket", Add, None)]"#);
}

/// Packages for the folders that a configuration names.
fn folders(lake: &DataLake) -> lakewright_datalake::Folders {
    lake.folders()
        .into_iter()
        .map(|it| {
            let asset = lakewright_stack::Asset::zip([("index.py", it.as_bytes())]).expect("a short name");
            (it, asset)
        })
        .collect()
}

#[test]
fn a_folder_that_was_not_given_is_reported() {
    use lakewright_datalake::config::Stream;

    let lake = lake().stream("raw", Stream::prefix("images/").function("functions/images"));
    let found = lake.build().prod.synth().diagnostics;
    assert!(found.iter().any(|it| it.message == "the folder `functions/images` was not given"), "{found:?}");
}

#[test]
fn the_default_lake_has_no_paid_way_out() {
    let template = template(&lake().build().prod);
    for (id, resource) in resources(&template) {
        let type_name = resource.get("Type").and_then(Value::as_str).unwrap_or_default();
        assert!(!["AWS::EC2::NatGateway", "AWS::EC2::EIP"].contains(&type_name), "{id}");
        assert_ne!(property(resource, &["VpcEndpointType"]).and_then(Value::as_str), Some("Interface"), "{id}");
    }
}

#[test]
fn what_a_lake_decided_can_be_edited() {
    use lakewright_resources::s3::bucket::{VersioningConfiguration, VersioningConfigurationStatus};

    let mut built = lake().build();
    let bucket = built.zone("raw").expect("a zone").bucket.clone();
    let suspended = VersioningConfiguration::new(VersioningConfigurationStatus::SUSPENDED);
    built.prod.edit(&bucket, |it| it.versioning_configuration(suspended));
    let template = template(&built.prod);
    let (_, bucket) = resources(&template).find(|(id, _)| *id == "RawBucket").expect("the bucket");
    assert_eq!(property(bucket, &["VersioningConfiguration", "Status"]), Some(&"Suspended".into()));
}

#[test]
fn dead_letters_have_a_way_back() {
    let template = template(&lake().build().prod);
    let command =
        template.get("Outputs").and_then(|it| it.get("DeadLettersQueueRedrive")).and_then(|it| it.get("Value"));
    let text = command.and_then(|it| it.get("Fn::Sub")).and_then(Value::as_str);
    assert_eq!(text, Some("aws sqs start-message-move-task --source-arn ${DeadLettersQueue.Arn}"));
}

#[test]
fn code_that_lambda_would_refuse_is_reported() {
    use lakewright_datalake::config::{Functions, Layers};

    let lake = lake().functions(Functions::default().layers(Layers::Own));
    let found = |bytes: usize| -> Vec<String> {
        let asset = lakewright_stack::Asset::zip([("module.py", vec![b' '; bytes].as_slice())]).expect("a short name");
        let folders = lake.folders().into_iter().map(|it| (it, asset.clone())).collect();
        lake.build_with(&folders)
            .prod
            .synth()
            .diagnostics
            .into_iter()
            .filter(|it| it.id == "LW-CODE")
            .map(|it| it.message)
            .collect()
    };
    assert_eq!(found(1), [""; 0]);
    let message =
        "`the lake's own function` and its layers unpack to 280000000 bytes, and Lambda takes at most 262144000";
    assert_eq!(found(140_000_000), [message]);
}

#[test]
fn what_costs_money_is_named() {
    use lakewright_datalake::config::{
        AccessLogs, Auditing, DataEvents, Macie, MacieJob, Network, Services, Singleton,
    };

    assert_eq!(lake().paid_services().len(), 8);
    let free = Services::all(Singleton::Skip);
    let lake = lake()
        .auditing(Auditing::default().prod(free).security(free).aggregator(false))
        .network(Network::default().nat(true));
    assert_eq!(lake.paid_services(), ["network.nat"]);
    let events = DataEvents::default().functions(true);
    let auditing = lake.auditing.clone().data_events(events).access_logs(AccessLogs::Copied);
    let auditing = auditing.macie(Macie::default().job(MacieJob::default()));
    let paid = lake.auditing(auditing).paid_services();
    let chosen = ["auditing.data_events.functions", "auditing.macie.job", "auditing.access_logs", "network.nat"];
    assert_eq!(paid, chosen);
}
