//! The network.

use serde_json::{Value, json};

use super::stacks::*;
use super::*;

/// A14.
#[test]
fn every_function_stands_in_the_private_subnets() {
    fn outside(template: &Value) -> Vec<String> {
        let of_type = of_type(template, "AWS::Lambda::Function").into_iter();
        let inside = |it: &Value| {
            let subnets = texts(&it["VpcConfig"]["SubnetIds"]);
            subnets.len() >= 2 && subnets.iter().all(|it| it.starts_with("${PrivateSubnet"))
        };
        of_type.filter(|(_, it)| !inside(it)).map(|(id, _)| id.to_owned()).collect()
    }
    nowhere(outside);
    assert_eq!(outside(&planted("/Resources/RawFunction/Properties/VpcConfig", json!({}))), ["RawFunction"]);
}

/// A21.
#[test]
fn the_network_resolves_names() {
    for (name, template) in templates().filter(|(name, _)| name.ends_with("prod")) {
        let networks = of_type(template, "AWS::EC2::VPC");
        assert_eq!(networks.len(), 1, "{name}");
        assert_eq!(
            (&networks[0].1["EnableDnsSupport"], &networks[0].1["EnableDnsHostnames"]),
            (&json!(true), &json!(true)),
            "{name}"
        );
    }
}

/// A22, A23: what an endpoint lets through that is not the lake's, or keeps from its functions.
fn endpoints(template: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let own = json!({"StringEquals": {"aws:PrincipalAccount": {"Ref": "AWS::AccountId"}, "aws:ResourceAccount": {"Ref": "AWS::AccountId"}}});
    let mut s3 = Vec::new();
    for (id, endpoint) in of_type(template, "AWS::EC2::VPCEndpoint") {
        if endpoint["VpcEndpointType"] != "Gateway" {
            continue;
        }
        if endpoint["RouteTableIds"] != json!([{"Ref": "PrivateRoutes"}])
            && endpoint["RouteTableIds"] != json!([{"Fn::GetAtt": ["PrivateRoutes", "RouteTableId"]}])
        {
            found.push(format!("{id}: routes {}", endpoint["RouteTableIds"]));
        }
        for statement in list(&endpoint["PolicyDocument"]["Statement"]) {
            let resources = texts(&statement["Resource"]);
            if statement["Condition"] != own {
                found.push(format!("{id}: any account"));
            }
            found.extend(
                resources
                    .iter()
                    .filter(|it| !it.contains(":acme-prod-") && !it.contains("/acme-prod-"))
                    .map(|it| format!("{id}: {it}")),
            );
            if is_about(statement, "s3:PutObject") && is_about(statement, "s3:GetObject") {
                s3.extend(resources);
            }
        }
    }
    for (id, function) in of_type(template, "AWS::Lambda::Function") {
        let role = function["Role"]["Fn::GetAtt"][0].as_str().unwrap();
        let needed = allowed(template, role, "s3:GetObject").into_iter().chain(allowed(template, role, "s3:PutObject"));
        found.extend(
            needed.filter(|it| !s3.iter().any(|open| matches(open, it))).map(|it| format!("{id} can not reach {it}")),
        );
    }
    found
}

/// A22.
#[test]
fn the_endpoint_lets_through_what_the_functions_do_and_only_to_the_lakes_own_buckets() {
    nowhere(endpoints);
    let at = "/Resources/S3Endpoint/Properties/PolicyDocument/Statement/0";
    let ancestor = json!({"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"});
    let found = endpoints(&planted(at, ancestor));
    assert_eq!(found.iter().filter(|it| it.contains("can not reach")).count(), 7);
    assert!(found.contains(&"S3Endpoint: any account".to_owned()) && found.contains(&"S3Endpoint: *".to_owned()));
}

/// A23.
#[test]
fn the_dynamodb_endpoint_lets_through_to_the_projects_tables_alone() {
    nowhere(endpoints);
    let tables = texts(&resource(&default(), "DynamoDbEndpoint")["PolicyDocument"]["Statement"][0]["Resource"]);
    assert_eq!(tables, ["arn:aws:dynamodb:${AWS::Region}:${AWS::AccountId}:table/acme-prod-*"]);
    let at = "/Resources/DynamoDbEndpoint/Properties/PolicyDocument/Statement/0/Resource";
    assert_eq!(endpoints(&planted(at, json!("*"))), ["DynamoDbEndpoint: *"]);
}

/// A24.
#[test]
fn public_subnets_have_a_way_out_and_availability_zones_are_looked_up() {
    for (name, template) in templates().filter(|(name, _)| name.ends_with("prod")) {
        let route = resource(template, "PublicDefaultRoute");
        assert_eq!(
            (text(&route["DestinationCidrBlock"]).as_str(), route["GatewayId"].is_object()),
            ("0.0.0.0/0", true),
            "{name}"
        );
        assert!(text(&route["RouteTableId"]).starts_with("${PublicRoutes"), "{name}");
        let subnets = of_type(template, "AWS::EC2::Subnet");
        assert!(subnets.len() == 6 || subnets.len() == 9, "{name}");
        for (id, subnet) in subnets {
            assert!(
                subnet["AvailabilityZone"]["Fn::Select"][1]["Fn::GetAZs"].is_string()
                    || subnet["AvailabilityZone"]["Fn::Select"][1]["Fn::GetAZs"].is_object(),
                "{name} {id}"
            );
            let tier = id.split("Subnet").next().unwrap();
            let association = resource(template, &format!("{id}Routes"));
            assert!(text(&association["RouteTableId"]).starts_with(&format!("${{{tier}Routes")), "{name} {id}");
        }
    }
}
