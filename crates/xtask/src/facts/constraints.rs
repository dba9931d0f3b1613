//! What cfn-lint knows beyond the schemas of types: properties that need or exclude others by their values, and values
//! that are allowed by Region.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Types;
use super::compile::object;
use super::lint::node;
use crate::Result;

/// Schemas of properties, or of a part of them.
const SCHEMAS: [&str; 58] = [
    "aws_apigateway_authorizer/ttl",
    "aws_apigateway_restapi/openapi_properties",
    "aws_apigateway_stage/method_settings_resource_path",
    "aws_cloudfront_distribution/forward_enum",
    "aws_cloudwatch_alarm/period",
    "aws_codebuild_project/s3_locations",
    "aws_dynamodb_table/billingmode_exclusive",
    "aws_dynamodb_table/billingmode_provisioned_dependent",
    "aws_ec2_instance/blockdevicemappings",
    "aws_ec2_instance/privateipaddress",
    "aws_ec2_instance/virtualname_ephemeral",
    "aws_ec2_securitygroup/all_to_and_from_ports",
    "aws_ec2_securitygroup/protocols_and_port_ranges_exclude",
    "aws_ec2_securitygroup/protocols_and_port_ranges_include",
    "aws_ec2_vpngateway/type_enum",
    "aws_ecs_service/fargate",
    "aws_ecs_taskdefinition/containerdefinitions_essential",
    "aws_ecs_taskdefinition/fargate_cpu_memory",
    "aws_ecs_taskdefinition/fargate_properties",
    "aws_ecs_taskdefinition/logging_configuration",
    "aws_elasticache_cachecluster/engine_version",
    "aws_elasticache_replicationgroup/transitencryptionenabled_valkey",
    "aws_elasticloadbalancing_loadbalancer/certificate",
    "aws_elasticloadbalancingv2_listener/certificate",
    "aws_elasticloadbalancingv2_loadbalancer/application_subnets",
    "aws_elasticloadbalancingv2_targetgroup/healthcheckprotocol_restrictions",
    "aws_elasticloadbalancingv2_targetgroup/protocol_restrictions",
    "aws_elasticloadbalancingv2_targetgroup/targettype_restrictions",
    "aws_fsx_filesystem/storage_capacity",
    "aws_lambda_eventsourcemapping/eventsourcearn_sqs_exclusive",
    "aws_lambda_eventsourcemapping/eventsourcearn_stream_inclusive",
    "aws_lambda_function/awslayer",
    "aws_lambda_function/capacity_provider_timeout",
    "aws_lambda_function/environment_variable_keys",
    "aws_lambda_function/loglevel_logformat",
    "aws_lambda_function/packagetype_image_exclusions",
    "aws_lambda_function/zipfile_runtime_enum",
    "aws_lambda_function/zipfile_runtime_exists",
    "aws_rds_dbcluster/aurora",
    "aws_rds_dbcluster/aurora_warning",
    "aws_rds_dbcluster/engine_version",
    "aws_rds_dbcluster/engine_version_deprecated",
    "aws_rds_dbcluster/monitoring",
    "aws_rds_dbcluster/multiaz",
    "aws_rds_dbcluster/serverless_exclusive",
    "aws_rds_dbcluster/snapshotidentifier",
    "aws_rds_dbcluster/sourcedbclusteridentifier",
    "aws_rds_dbinstance/aurora_exclusive",
    "aws_rds_dbinstance/backupretentionperiod_maximum",
    "aws_rds_dbinstance/db_instance_class",
    "aws_rds_dbinstance/engine_version",
    "aws_rds_dbinstance/engine_version_deprecated",
    "aws_rds_dbinstance/kmskey_storageencrypted",
    "aws_rds_dbinstance/replicamode_enum",
    "aws_route53_healthcheck/healthcheckconfig_type_inclusive",
    "aws_route53_recordset/recordset_alias",
    "aws_route53_recordset/recordset_pattern",
    "aws_sqs_queue/properties",
];

/// Lists of values by Region.
const BY_REGION: [&str; 19] = [
    "aws_amazonmq_broker/instancetype_enum",
    "aws_appstream_fleet/instancetype_enum",
    "aws_dax_cluster/nodetype_enum",
    "aws_docdb_dbinstance/dbinstanceclass_enum",
    "aws_ec2_instance/instancetype_enum",
    "aws_elasticache_cachecluster/cachenodetype_enum",
    "aws_elasticsearch_domain/elasticsearchclusterconfig_instancetype_enum",
    "aws_emr_cluster/instancetypeconfig_instancetype_enum",
    "aws_gamelift_fleet/ec2instancetype_enum",
    "aws_managedblockchain_node/nodeconfiguration_instancetype_enum",
    "aws_neptune_dbinstance/dbinstanceclass_enum",
    "aws_opensearchservice_domain/clusterconfig_instancetype_enum",
    "aws_rds_dbcluster/dbclusterinstanceclass_enum",
    "aws_rds_dbinstance/dbinstanceclass_enum",
    "aws_redshift_cluster/nodetype_enum",
    "aws_sagemaker_cluster/instancetype_enum",
    "aws_sagemaker_hosting/instancetype_enum",
    "aws_sagemaker_processing/instancetype_enum",
    "aws_sagemaker_transform/instancetype_enum",
];

/// Schemas of what is no property.
const OTHER: [&str; 3] = ["metadata/interface", "resources/cfn_init", "resources/update_policy"];

/// All of them, by name.
pub(super) fn all(read: impl Fn(&str) -> Result<Value>) -> Result<Types> {
    let read = |folder: &str, name: &str| read(&format!("cfnlint/data/schemas/{folder}/{name}.json"));
    let mut found = Types::new();
    for (folder, name) in SCHEMAS.map(|it| ("extensions", it)).into_iter().chain(OTHER.map(|it| ("other", it))) {
        let schema = read(folder, name)?;
        let mut facts = plain(&node(&schema, &schema));
        merge_versions(&mut facts);
        if name.starts_with("aws_rds_") {
            engines_in_any_case(&mut facts);
        }
        let definitions: Map<String, Value> =
            object(&schema["definitions"]).iter().map(|(key, it)| (key.clone(), plain(&node(it, &schema)))).collect();
        if !definitions.is_empty() {
            facts["definitions"] = Value::Object(definitions);
        }
        found.insert(name.to_owned(), facts);
    }
    for name in BY_REGION {
        let mut facts = by_region(&read("extensions", name)?);
        if name.starts_with("aws_rds_") {
            engines_in_any_case(&mut facts);
        }
        found.insert(name.to_owned(), facts);
    }
    found.values_mut().for_each(share_lists);
    Ok(found)
}

/// A schema in the keywords that the table knows.
fn plain(schema: &Value) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(object) => {
            let mut made = Map::new();
            for (key, value) in object.iter().filter(|it| it.0 != "propertyNames") {
                match (key.as_str(), value) {
                    ("pattern", Value::String(pattern)) => drop(made.insert(key.clone(), json!(any_case(pattern)))),
                    // Not all items fail it.
                    ("contains", _) => {
                        let all_fail = json!({"type": "array", "items": {"not": plain(value)}});
                        made.insert("allOf".to_owned(), json!([{"not": all_fail}]));
                    }
                    _ => drop(made.insert(key.clone(), plain(value))),
                }
            }
            if let Some(names) = object.get("propertyNames") {
                name_properties(names, &mut made);
            }
            Value::Object(made)
        }
        other => other.clone(),
    }
}

/// Names that properties may have, or may not, as properties.
fn name_properties(names: &Value, schema: &mut Map<String, Value>) {
    let mut properties = object(schema.get("properties").unwrap_or(&Value::Null));
    let listed = |names: &Value| -> Vec<String> {
        names["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    for name in listed(&names["not"]) {
        properties.insert(name, json!(false));
    }
    let allowed = listed(names);
    if !allowed.is_empty() {
        schema.insert("additionalProperties".to_owned(), json!(false));
    }
    for name in allowed {
        properties.entry(name).or_insert_with(|| json!({}));
    }
    schema.insert("properties".to_owned(), Value::Object(properties));
}

/// RDS takes the names of engines in any case: `MySQL`.
fn engines_in_any_case(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(engines_in_any_case),
        Value::Object(object) => {
            if let Some(Value::Object(engine)) = object.get_mut("Engine") {
                for key in ["const", "enum"] {
                    if let Some(names) = engine.remove(key) {
                        engine.insert("enumCaseInsensitive".to_owned(), names);
                    }
                }
            }
            object.values_mut().for_each(engines_in_any_case);
        }
        _ => {}
    }
}

/// A pattern whose `(?i)` is written out: letters behind it in both cases.
fn any_case(pattern: &str) -> String {
    let Some((before, after)) = pattern.split_once("(?i)") else { return pattern.to_owned() };
    let both = |it: char| match it {
        it if it.is_ascii_alphabetic() => format!("[{}{}]", it.to_ascii_uppercase(), it.to_ascii_lowercase()),
        it => it.to_string(),
    };
    before.to_owned() + &after.chars().map(both).collect::<String>()
}

/// `{"us-east-1": {"enum": [...]}}`, or any other schema for each Region, as the properties of an object.
fn by_region(lists: &Value) -> Value {
    let kept: Map<String, Value> =
        object(lists).iter().map(|(region, schema)| (region.clone(), plain(&node(schema, schema)))).collect();
    json!({ "properties": kept })
}

/// Makes one of those conditions that lead to the same and differ in the engine and its versions alone.
fn merge_versions(schema: &mut Value) {
    let Some(Value::Array(all)) = schema.get_mut("allOf") else { return };
    let engine = ["if", "properties", "Engine", "const"];
    let versions = ["if", "properties", "EngineVersion", "pattern"];
    let is_meant = |it: &Value| text(it, &engine).is_some() && text(it, &versions).is_some();
    if !all.iter().all(is_meant) {
        return;
    }
    let with_versions = |found: &[&str]| json!(format!("^({})$", found.join("|")));
    merge(all, &versions, |found| with_versions(&found.iter().map(|it| inner(it)).collect::<Vec<_>>()));
    merge(all, &engine, |found| json!(found));
    for one in all {
        let engine = &mut one["if"]["properties"]["Engine"];
        if let Some(names) = engine.as_object_mut().and_then(|it| it.remove("const")) {
            engine["enum"] = names;
        }
    }
}

/// `10\.5|10\.5\..+` of `^(10\.5|10\.5\..+)$`.
fn inner(pattern: &str) -> &str {
    pattern.strip_prefix("^(").and_then(|it| it.strip_suffix(")$")).unwrap_or(pattern)
}

fn text<'v>(value: &'v Value, path: &[&str]) -> Option<&'v str> {
    path.iter().try_fold(value, |it, key| it.get(key))?.as_str()
}

/// Makes one of those that differ in the text at a path alone, with what `join` makes of the texts.
fn merge(all: &mut Vec<Value>, path: &[&str], join: impl Fn(&[String]) -> Value) {
    let mut made: Vec<(Value, Vec<String>)> = Vec::new();
    for mut one in std::mem::take(all) {
        let Some(place) = path.iter().try_fold(&mut one, |it, key| it.get_mut(key)) else { continue };
        let text = place.take().as_str().unwrap_or_default().to_owned();
        match made.iter_mut().find(|it| it.0 == one) {
            Some((_, texts)) => texts.push(text),
            None => made.push((one, vec![text])),
        }
    }
    for (mut one, texts) in made {
        if let Some(place) = path.iter().try_fold(&mut one, |it, key| it.get_mut(key)) {
            *place = join(&texts);
        }
        all.push(one);
    }
}

/// Long lists of values that stand in several places become definitions.
fn share_lists(schema: &mut Value) {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    each_list(schema, &mut |it| *count.entry(it["enum"].to_string()).or_default() += 1);
    let names: BTreeMap<String, String> = count
        .into_iter()
        .filter(|it| it.1 > 1 && it.0.len() > 200)
        .enumerate()
        .map(|(position, (list, _))| (list, format!("list{position:03}")))
        .collect();
    if names.is_empty() {
        return;
    }
    let mut definitions = object(&schema["definitions"]);
    each_list(schema, &mut |it| {
        if let Some(name) = names.get(&it["enum"].to_string()) {
            definitions.insert(name.clone(), it.clone());
            *it = json!({ "ref": name });
        }
    });
    schema["definitions"] = Value::Object(definitions);
}

/// Visits every schema that is a list of values and nothing else.
fn each_list(schema: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    match schema {
        Value::Object(object) if object.len() == 1 && object.contains_key("enum") => visit(schema),
        Value::Object(object) => object.values_mut().for_each(|it| each_list(it, visit)),
        Value::Array(items) => items.iter_mut().for_each(|it| each_list(it, visit)),
        _ => {}
    }
}
