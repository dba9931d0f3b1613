//! # LW-FUNCTION-ROUTE: a function in a network without a way to what it calls
//!
//! **What.** A function stands in subnets that have no route to the internet and no endpoint for a service that its
//! role lets it call. Reading queues and streams, delivering its own dead letters and writing its log need none:
//! Lambda does that outside of the network.
//!
//! **Why.** Every call hangs until the function times out.
//!
//! **Example.**
//!
//! ```yaml
//! Function:
//!   Type: AWS::Lambda::Function
//!   Properties: {Role: !GetAtt MaySend.Arn, VpcConfig: {SubnetIds: [!Ref PrivateSubnet], SecurityGroupIds: [!Ref Group]}}
//! ```
//!
//! **Fix.** Add an endpoint for the service (a gateway endpoint for S3 and DynamoDB costs nothing), a route to a NAT
//! gateway, or take the function out of the network.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Resource;
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-FUNCTION-ROUTE", Severity::Warning, "a function in a network without a way to what it calls");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html";

/// What code calls when it calls a service: prefixes of actions, in lower case, and the service of the endpoint.
const CALLED_BY_CODE: [(&str, &str); 19] = [
    ("s3:getobject", "s3"),
    ("s3:putobject", "s3"),
    ("s3:listbucket", "s3"),
    ("dynamodb:getitem", "dynamodb"),
    ("dynamodb:putitem", "dynamodb"),
    ("dynamodb:updateitem", "dynamodb"),
    ("dynamodb:query", "dynamodb"),
    ("dynamodb:scan", "dynamodb"),
    ("sqs:sendmessage", "sqs"),
    ("sns:publish", "sns"),
    ("secretsmanager:getsecretvalue", "secretsmanager"),
    ("ssm:getparameter", "ssm"),
    ("states:startexecution", "states"),
    ("lambda:invokefunction", "lambda"),
    ("firehose:putrecord", "kinesis-firehose"),
    ("kinesis:putrecord", "kinesis-streams"),
    ("glue:startjobrun", "glue"),
    ("athena:startqueryexecution", "athena"),
    ("events:putevents", "events"),
];

/// What Lambda itself calls for a function that says where its results and failures go.
const FOR_DESTINATIONS: [&str; 5] = ["sqs", "sns", "lambda", "events", "s3"];

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for function in wiring.all("AWS::Lambda::Function") {
        let Some(subnets) = wiring.subnets_of(function) else { continue };
        let is_closed = |it: &Resource<'_>| wiring.network().ways_of(it.id).is_some_and(|it| it.is_empty());
        if !subnets.iter().all(is_closed) {
            continue;
        }
        let assumed = wiring.conditions_of(function);
        let Some(role) = function.property("Role").and_then(|it| wiring.role(it, &assumed)) else { continue };
        let has_destinations = function.property("DeadLetterConfig").is_some()
            || wiring.has("AWS::Lambda::EventInvokeConfig")
            || wiring.all("AWS::Lambda::EventSourceMapping").any(|it| it.property("DestinationConfig").is_some());
        let mut unreached: Vec<&str> = Vec::new();
        for action in wiring.actions_named(role) {
            let Some((_, service)) = CALLED_BY_CODE.iter().find(|it| action.starts_with(it.0)) else { continue };
            let is_reached = subnets.iter().all(|it| wiring.network().has_endpoint(it.id, service));
            let is_done_by_lambda = has_destinations && FOR_DESTINATIONS.contains(service);
            if !is_reached && !is_done_by_lambda && !unreached.contains(service) {
                unreached.push(service);
            }
        }
        if unreached.is_empty() {
            continue;
        }
        let message = format!(
            "the subnets of `{}` have no way to `{}`, which its role lets it call",
            function.id,
            unreached.join("`, `")
        );
        let help = "add an endpoint for the service to the network, or a route to a NAT gateway";
        findings.add(function.property_path("VpcConfig"), message).set(help, SOURCE);
    }
}
