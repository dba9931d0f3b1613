//! The same faults in other forms: in one branch of a condition, by `Fn::Sub`, without what is usually beside them.

use crate::common::{finds, is_silent};

const SWITCHED: &str = "Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, x]}\nResources:\n";

fn reader(mapping: &str, queue: &str) -> String {
    format!(
        "{SWITCHED}$ROLE\n$FUNCTION\n  Queue: {{Type: AWS::SQS::Queue, Properties: {{{queue}}}}}\n$MAPPING{mapping}}}}}\n"
    )
}

#[test]
fn numbers_are_looked_at_in_each_branch() {
    finds("E3505", "Mapping", &reader("", "VisibilityTimeout: !If [C, 400, 5]"));
    finds("LW-MAPPING-VISIBILITY", "Queue", &reader("", "VisibilityTimeout: !If [C, 400, !Ref 'AWS::NoValue']"));
    finds("LW-MAPPING-WINDOW", "Mapping", &reader(", BatchSize: !If [C, 100, 10]", "VisibilityTimeout: 60"));
    let together = ", BatchSize: !If [C, 100, 10], MaximumBatchingWindowInSeconds: !If [C, 5, !Ref 'AWS::NoValue']";
    is_silent("LW-MAPPING-WINDOW", &reader(together, "VisibilityTimeout: 70"));
    finds("LW-MAPPING-WINDOW", "Mapping", &reader(&together.replace("[C, 5,", "[C, 0,"), "VisibilityTimeout: 70"));
}

#[test]
fn a_queue_is_no_target_by_its_name() {
    let queue = |target: &str| {
        format!(
            "  Dead: {{Type: AWS::SQS::Queue}}\n  Queue: {{Type: AWS::SQS::Queue, Properties: {{RedrivePolicy: {{maxReceiveCount: 5, deadLetterTargetArn: {target}}}}}}}\n"
        )
    };
    finds("LW-REDRIVE-TARGET", "Queue", &queue("!GetAtt Dead.QueueName"));
    finds("LW-REDRIVE-TARGET", "Queue", &queue("!Sub '${Dead}'"));
    is_silent("LW-REDRIVE-TARGET", &queue("!Sub '${Dead.Arn}'"));
}

#[test]
fn a_condition_that_everybody_meets_keeps_nobody_out() {
    let policy = |condition: &str| {
        format!(
            "  Queue: {{Type: AWS::SQS::Queue}}\n  P: {{Type: AWS::SQS::QueuePolicy, Properties: {{Queues: [!Ref Queue], PolicyDocument: {{Statement: [{{Effect: Allow, Principal: '*', Action: 'sqs:*', Resource: '*', Condition: {condition}}}]}}}}}}\n"
        )
    };
    for open in [
        "{ArnLike: {'aws:SourceArn': 'arn:aws:s3:::*'}}",
        "{Bool: {'aws:SecureTransport': 'true'}}",
        "{IpAddress: {'aws:SourceIp': [10.0.0.0/8, 0.0.0.0/0]}}",
    ] {
        finds("LW-PUBLIC-ACCESS", "P", &policy(open));
    }
    for closed in [
        "{ArnLike: {'aws:SourceArn': 'arn:aws:s3:::mine'}}",
        "{ArnLike: {'aws:SourceArn': 'arn:aws:sns:*:111111111111:*'}}",
        "{ArnLike: {'aws:SourceArn': 'arn:aws:s3:::*'}, StringEquals: {'aws:SourceAccount': '111111111111'}}",
        "{StringEquals: {'aws:PrincipalOrgID': o-1}}",
        "{IpAddress: {'aws:SourceIp': 10.0.0.0/8}}",
    ] {
        is_silent("LW-PUBLIC-ACCESS", &policy(closed));
    }
}

#[test]
fn outputs_of_a_pair_are_compared_by_what_they_refer_to() {
    let outputs = |b: &str| {
        format!(
            "Resources:\n  Vpc: {{Type: AWS::EC2::VPC, Properties: {{CidrBlock: 10.0.0.0/16}}}}\n  SubnetA: {{Type: AWS::EC2::Subnet, Properties: {{VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}}}\n  SubnetB: {{Type: AWS::EC2::Subnet, Properties: {{VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24}}}}\nOutputs:\n  oSubnetA: {{Value: !Sub '${{SubnetA}}'}}\n  oSubnetB: {{Value: {b}}}\n"
        )
    };
    finds("LW-OUTPUT-PAIRS", "oSubnetB", &outputs("!Ref SubnetA"));
    is_silent("LW-OUTPUT-PAIRS", &outputs("!Sub '${SubnetB}'"));
}

#[test]
fn events_of_a_bucket_are_known_by_where_they_name_it() {
    let rule = |bucket: &str| {
        format!(
            "$FUNCTION\n$ROLE\n  Bucket: {{Type: AWS::S3::Bucket, Properties: {{{bucket}}}}}\n  Rule: {{Type: AWS::Events::Rule, Properties: {{EventPattern: {{source: [aws.s3], detail: {{bucket: {{name: [!Ref Bucket]}}}}}}, Targets: [{{Id: a, Arn: !GetAtt Function.Arn}}]}}}}\n"
        )
    };
    finds("LW-S3-EVENTBRIDGE", "Rule", &rule("BucketName: a-b"));
    let on = "NotificationConfiguration: {EventBridgeConfiguration: {EventBridgeEnabled: true}}";
    is_silent("LW-S3-EVENTBRIDGE", &rule(on));
}

#[test]
fn a_route_to_a_part_of_the_internet_is_no_way_out() {
    let subnet = |destination: &str| {
        format!(
            "\n$ROUTED\n  Route: {{Type: AWS::EC2::Route, Properties: {{RouteTableId: !Ref Routes, GatewayId: !Ref Internet, {destination}}}}}\n"
        )
        .replace("$ROUTED", "$ROUTED\n  Open: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24, MapPublicIpOnLaunch: true}}\n  Opens: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Open, RouteTableId: !Ref Routes}}")
    };
    finds("LW-PUBLIC-SUBNET-ROUTE", "Open", &subnet("DestinationCidrBlock: 192.0.2.0/24"));
    is_silent("LW-PUBLIC-SUBNET-ROUTE", &subnet("DestinationCidrBlock: 0.0.0.0/0"));
    is_silent("LW-PUBLIC-SUBNET-ROUTE", &subnet("DestinationIpv6CidrBlock: '::/0'"));
    is_silent("LW-PUBLIC-SUBNET-ROUTE", &subnet("DestinationCidrBlock: !ImportValue all"));
}
