//! Settings: each changes a template.

use std::collections::BTreeSet;

use lakewright_datalake::config::DataLake;
use serde_json::Value;

use super::*;

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
