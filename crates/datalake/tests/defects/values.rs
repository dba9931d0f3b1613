//! Kinds of values.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use super::stacks::*;
use super::*;

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
