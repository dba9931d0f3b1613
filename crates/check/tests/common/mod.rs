//! Cases of the wiring rules: what a template is found to have, and what not.
#![allow(clippy::panic, dead_code, reason = "a test says what is wrong by failing, and takes what it needs")]

use lakewright_check::{Options, check_text};
use lakewright_template::read;

/// Resources that many templates have.
const COMMON: [(&str, &str); 7] = [
    ("$QUEUE", "  Queue: {Type: AWS::SQS::Queue}"),
    ("$TOPIC", "  Topic: {Type: AWS::SNS::Topic}"),
    (
        "$FUNCTION",
        "  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, Timeout: 10}}",
    ),
    (
        "$ROLE",
        "  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}",
    ),
    (
        "$NOTIFIES",
        "    Properties: {NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn}]}}",
    ),
    (
        "$MAPPING",
        "  Mapping: {Type: AWS::Lambda::EventSourceMapping, Properties: {EventSourceArn: !GetAtt Queue.Arn, FunctionName: !Ref Function",
    ),
    (
        "$ROUTED",
        "  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}\n  Routes: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}\n  Association: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Routes}}\n  Internet: {Type: AWS::EC2::InternetGateway}",
    ),
];

/// The template of a case: resources, before them other sections if there is a line `Resources:`.
fn template(text: &str) -> String {
    let mut text = text.trim_start_matches('\n').to_owned();
    for (name, resource) in COMMON {
        text = text.replace(name, resource);
    }
    if text.contains("Resources:\n") { text } else { format!("Resources:\n{text}") }
}

pub(crate) fn found(text: &str) -> Vec<(String, String)> {
    let text = template(text);
    read(&text).unwrap_or_else(|it| panic!("{it:?}\n{text}"));
    let found = check_text(&text, &Options::default());
    found.iter().map(|it| (it.id.to_string(), it.to_string())).collect()
}

#[track_caller]
pub(crate) fn finds(rule: &str, path: &str, text: &str) {
    let found = found(text);
    let is_it = |it: &&(String, String)| it.0 == rule && it.1.contains(path);
    let Some(finding) = found.iter().find(is_it) else { panic!("{rule} at {path} is missing: {found:#?}\n{text}") };
    assert!(finding.1.contains("help: "), "it says what to do: {finding:?}");
}

#[track_caller]
pub(crate) fn is_silent(rule: &str, text: &str) {
    let found = found(text);
    assert!(!found.iter().any(|it| it.0 == rule), "{found:#?}\n{text}");
}
