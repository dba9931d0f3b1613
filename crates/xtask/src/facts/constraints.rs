//! What cfn-lint knows beyond the schemas of types: properties that need or exclude others by their values, and values
//! that are allowed by Region.

use serde_json::{Map, Value, json};

use super::Types;
use super::compile::object;
use super::lint::node;
use crate::Result;

/// Schemas of properties, or of a part of them.
const SCHEMAS: [&str; 42] = [
    "aws_apigateway_restapi/openapi_properties",
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
    "aws_ecs_service/fargate",
    "aws_ecs_taskdefinition/containerdefinitions_essential",
    "aws_ecs_taskdefinition/fargate_cpu_memory",
    "aws_ecs_taskdefinition/fargate_properties",
    "aws_elasticache_cachecluster/engine_version",
    "aws_elasticache_replicationgroup/transitencryptionenabled_valkey",
    "aws_elasticloadbalancing_loadbalancer/certificate",
    "aws_elasticloadbalancingv2_listener/certificate",
    "aws_elasticloadbalancingv2_loadbalancer/application_subnets",
    "aws_elasticloadbalancingv2_targetgroup/healthcheckprotocol_restrictions",
    "aws_elasticloadbalancingv2_targetgroup/protocol_restrictions",
    "aws_elasticloadbalancingv2_targetgroup/targettype_restrictions",
    "aws_lambda_eventsourcemapping/eventsourcearn_sqs_exclusive",
    "aws_lambda_eventsourcemapping/eventsourcearn_stream_inclusive",
    "aws_lambda_function/loglevel_logformat",
    "aws_lambda_function/packagetype_image_exclusions",
    "aws_lambda_function/zipfile_runtime_enum",
    "aws_lambda_function/zipfile_runtime_exists",
    "aws_rds_dbcluster/aurora",
    "aws_rds_dbcluster/engine_version",
    "aws_rds_dbcluster/engine_version_deprecated",
    "aws_rds_dbcluster/monitoring",
    "aws_rds_dbcluster/multiaz",
    "aws_rds_dbcluster/serverless_exclusive",
    "aws_rds_dbinstance/aurora_exclusive",
    "aws_rds_dbinstance/engine_version",
    "aws_rds_dbinstance/engine_version_deprecated",
    "aws_route53_healthcheck/healthcheckconfig_type_inclusive",
    "aws_route53_recordset/recordset_alias",
    "aws_route53_recordset/recordset_pattern",
];

/// Lists of values by Region.
const BY_REGION: [&str; 9] = [
    "aws_docdb_dbinstance/dbinstanceclass_enum",
    "aws_ec2_instance/instancetype_enum",
    "aws_elasticache_cachecluster/cachenodetype_enum",
    "aws_elasticsearch_domain/elasticsearchclusterconfig_instancetype_enum",
    "aws_emr_cluster/instancetypeconfig_instancetype_enum",
    "aws_gamelift_fleet/ec2instancetype_enum",
    "aws_neptune_dbinstance/dbinstanceclass_enum",
    "aws_opensearchservice_domain/clusterconfig_instancetype_enum",
    "aws_redshift_cluster/nodetype_enum",
];

/// All of them, by name.
pub(super) fn all(read: impl Fn(&str) -> Result<Value>) -> Result<Types> {
    let read = |name: &str| read(&format!("cfnlint/data/schemas/extensions/{name}.json"));
    let mut found = Types::new();
    for name in SCHEMAS {
        let schema = read(name)?;
        let mut facts = plain(&node(&schema, &schema));
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
        found.insert(name.to_owned(), by_region(&read(name)?));
    }
    Ok(found)
}

/// A schema in the keywords that the table knows.
fn plain(schema: &Value) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(object) => {
            let mut made = Map::new();
            for (key, value) in object {
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
            Value::Object(made)
        }
        other => other.clone(),
    }
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

/// `{"us-east-1": {"enum": [...]}}` as the properties of an object.
fn by_region(lists: &Value) -> Value {
    let lists = lists.as_object().cloned().unwrap_or_default();
    let kept: Map<String, Value> =
        lists.into_iter().filter_map(|(region, list)| Some((region, json!({"enum": list.get("enum")?})))).collect();
    json!({ "properties": kept })
}
