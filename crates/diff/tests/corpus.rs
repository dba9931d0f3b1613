//! The public corpora: real change sets of AWS, unit cases of another tool, one changed property each.
//!
//! They stand beside the repository; `LAKEWRIGHT_CORPORA` names their folder, and without it these tests say that they
//! are left out.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use lakewright_diff::{Parameters, diff, render};
use serde_json::Value as Json;

fn corpus(name: &str) -> Option<Vec<Json>> {
    let Some(folder) = std::env::var_os("LAKEWRIGHT_CORPORA") else {
        eprintln!("LAKEWRIGHT_CORPORA is not set: the corpus {name} is left out");
        return None;
    };
    let path = PathBuf::from(folder).join("diff").join(format!("{name}.jsonl.xz"));
    let output = Command::new("xz").arg("-dc").arg(&path).output().expect("xz unpacks the corpus");
    assert!(output.status.success(), "{} does not unpack", path.display());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    Some(text.lines().map(|it| serde_json::from_str(it).expect("a JSON line")).collect())
}

fn answer(case: &Json) -> Json {
    let template = |key: &str| lakewright_template::read_json(&case[key].to_string()).expect("a template").root;
    let parameters = match case.get("parameters").filter(|it| !it.is_null()) {
        Some(it) => {
            Parameters::read(&lakewright_template::read_json(&it.to_string()).expect("JSON").root).expect("parameters")
        }
        None => Parameters::none(),
    };
    let result = diff(&template("before"), &template("after"), &parameters);
    serde_json::from_str(&render::json(result.as_ref())).expect("JSON")
}

/// Everything that is not as expected, in words.
fn differences(case: &Json) -> Vec<String> {
    let answer = answer(case);
    let Some(changes) = answer["changes"].as_array() else { return vec![answer.to_string()] };
    let found: BTreeMap<&str, &Json> =
        changes.iter().map(|it| (it["logical_id"].as_str().expect("an id"), it)).collect();
    let expected = case["expected"].as_object().expect("an object");
    let mut wrong = Vec::new();
    for (id, want) in expected {
        let Some(have) = found.get(id.as_str()) else {
            wrong.push(format!("{id} does not change, expected {want}"));
            continue;
        };
        for key in ["action", "type", "replacement", "scope", "policy_action"] {
            let Some(want) = want.get(key) else { continue };
            let is_left_out = key == "policy_action" && have.get(key).is_none();
            if !is_left_out && have[key] != *want {
                wrong.push(format!("{id}.{key} is {}, expected {want}", have[key]));
            }
        }
    }
    wrong.extend(
        found.keys().filter(|it| !expected.contains_key(**it)).map(|it| format!("{it} changes: {}", found[it])),
    );
    wrong
}

/// How many agree, of how many; those that do not are told.
fn agreement(cases: &[Json]) -> (usize, usize) {
    let mut agreed = 0;
    for case in cases {
        let wrong = differences(case);
        if wrong.is_empty() {
            agreed += 1;
        } else {
            eprintln!("{}: {}", case["id"], wrong.join("; "));
        }
    }
    (agreed, cases.len())
}

#[test]
fn real_change_sets_are_as_aws_answered() {
    let Some(cases) = corpus("aws_changesets") else { return };
    let (agreed, all) = agreement(&cases);
    eprintln!("real change sets: {agreed} of {all}");
    assert!(agreed * 100 >= all * 93, "{agreed} of {all}");
}

/// How many details of the real change sets are word for word as AWS gave them.
#[test]
fn details_are_those_of_real_change_sets() {
    let Some(cases) = corpus("aws_changesets") else { return };
    let (mut agreed, mut all) = (0, 0);
    for case in &cases {
        let answer = answer(case);
        for change in case["changes"].as_array().expect("a list") {
            let own =
                answer["changes"].as_array().into_iter().flatten().find(|it| it["logical_id"] == change["logical"]);
            let key = |it: &Json| {
                ["attribute", "name", "path", "recreation", "change", "source", "evaluation", "causing"]
                    .map(|key| it[key].to_string())
            };
            let sorted = |it: Option<&Json>| {
                let mut list: Vec<_> = it.and_then(Json::as_array).into_iter().flatten().map(key).collect();
                list.sort();
                list
            };
            all += 1;
            if sorted(Some(&change["details"])) == sorted(own.map(|it| &it["details"])) {
                agreed += 1;
            } else {
                eprintln!("{} {}: {:?}", case["id"], change["logical"], own.map(|it| it["details"].to_string()));
            }
        }
    }
    eprintln!("details of real change sets: {agreed} of {all}");
    assert!(agreed * 100 >= all * 80, "{agreed} of {all}");
}

#[test]
fn one_changed_property_replaces_or_not_as_two_sources_agree() {
    let Some(cases) = corpus("one_property") else { return };
    let (agreed, all) = agreement(&cases);
    eprintln!("one property: {agreed} of {all}");
    assert!(agreed * 1000 >= all * 995, "{agreed} of {all}");
}

/// Unit cases in which the other tool says something else than CloudFormation does: parts of their names, and why.
const UNIT_CASES_THAT_DIFFER: &[(&str, &str)] = &[
    // A changed `DependsOn` changes no resource: the recorded change set of `test_multiple_dependencies_deletion` leaves
    // out the topic whose `DependsOn` changes. The resources of these cases depend on what is not there, besides.
    ("change in dependencies counts as a simple update", "DependsOn"),
    ("arrays of different length are considered unequal in DependsOn", "DependsOn"),
    ("DependsOn arrays with different elements are unequal", "DependsOn"),
    // `Metadata` is one of the scopes of ResourceChange in the API reference; a change of it is a change.
    ("metadata changes are obscured from the diff", "Metadata"),
    // "Update of resource type is not permitted. The new template modifies resource type of the following resources", and
    // "Template format error: At least one Resources member must be defined." (recorded answer)
    ("when a resource type changed", "Type"),
    ("removing a ForEach resource produces diff output", "no resources"),
    // A resource that is text: "Template format error: Any Resources member must be an object." (recorded answer)
    ("can summarize negation of SsoInstanceACAConfigs", "no object"),
];

#[test]
fn unit_cases_agree_where_cloudformation_would() {
    let Some(cases) = corpus("cdk_unit") else { return };
    let scored: Vec<Json> = cases.into_iter().filter(|it| it["scored"] == true).collect();
    let (agreed, all) = agreement(&scored);
    eprintln!("unit cases: {agreed} of {all}");
    for case in &scored {
        let id = case["id"].as_str().expect("an id");
        let is_known = UNIT_CASES_THAT_DIFFER.iter().any(|it| id.contains(it.0));
        assert!(is_known || differences(case).is_empty(), "{id}: {:?}", differences(case));
    }
}
