//! Parameters, names, references.

use std::collections::{BTreeMap, BTreeSet};

use lakewright_datalake::config::{Accounts, Crawler, CrawlerMode, DataLake, Zone};
use serde_json::{Value, json};

use super::stacks::*;
use super::*;

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
