//! Networks: routes, subnets, endpoints.

use crate::common::{finds, is_silent};

#[test]
fn a_function_has_a_way_to_what_it_calls() {
    finds(
        "LW-FUNCTION-ROUTE",
        "Function",
        r#"
$ROUTED
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [sg-1]}}}
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: '*'}]}}]}}
"#,
    );
    is_silent(
        "LW-FUNCTION-ROUTE",
        r#"
$ROUTED
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [sg-1]}}}
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: '*'}]}}]}}
  Out: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Routes, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-1}}
"#,
    );
    is_silent(
        "LW-FUNCTION-ROUTE",
        r#"
$ROUTED
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [sg-1]}}}
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: '*'}]}}]}}
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcEndpointType: Interface, VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.sqs'}}
"#,
    );
    is_silent(
        "LW-FUNCTION-ROUTE",
        r#"
$ROUTED
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [sg-1]}}}
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], Resource: '*'}]}}]}}
"#,
    );
    is_silent(
        "LW-FUNCTION-ROUTE",
        r#"
Parameters: {Subnet: {Type: String}}
Resources:
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [sg-1]}}}
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: '*'}]}}]}}
"#,
    );
}

#[test]
fn a_function_is_not_in_a_public_subnet() {
    finds(
        "LW-FUNCTION-PUBLIC-SUBNET",
        "Function",
        r#"
$ROUTED
$ROLE
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [sg-1]}}}
  Out: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Routes, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Internet}}
"#,
    );
    is_silent(
        "LW-FUNCTION-PUBLIC-SUBNET",
        r#"
$ROUTED
$ROLE
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [sg-1]}}}
  Out: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Routes, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-1}}
"#,
    );
    is_silent(
        "LW-FUNCTION-PUBLIC-SUBNET",
        r#"
$ROUTED
$ROLE
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [sg-1]}}}
"#,
    );
}

#[test]
fn a_gateway_endpoint_is_for_private_subnets() {
    finds(
        "LW-ENDPOINT-PUBLIC-ROUTES",
        "Endpoint",
        r#"
$ROUTED
  Out: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Routes, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Internet}}
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', RouteTableIds: [!Ref Routes]}}
"#,
    );
    is_silent(
        "LW-ENDPOINT-PUBLIC-ROUTES",
        r#"
$ROUTED
  Out: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Routes, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-1}}
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', RouteTableIds: [!Ref Routes]}}
"#,
    );
    is_silent(
        "LW-ENDPOINT-PUBLIC-ROUTES",
        r#"
$ROUTED
  Out: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Routes, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Internet}}
  Private: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', RouteTableIds: [!Ref Routes, !Ref Private]}}
"#,
    );
}

#[test]
fn a_gateway_endpoint_has_route_tables() {
    finds(
        "LW-ENDPOINT-ROUTES",
        "Endpoint",
        r#"
$ROUTED
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3'}}
"#,
    );
    is_silent(
        "LW-ENDPOINT-ROUTES",
        r#"
$ROUTED
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', RouteTableIds: [!Ref Routes]}}
"#,
    );
    is_silent(
        "LW-ENDPOINT-ROUTES",
        r#"
Parameters: {T: {Type: CommaDelimitedList}}
Resources:
$ROUTED
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', RouteTableIds: !Ref T}}
"#,
    );
}

#[test]
fn a_network_with_endpoints_resolves_names() {
    finds(
        "LW-VPC-NAMES",
        "Vpc",
        r#"
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16, EnableDnsSupport: false}}
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3'}}
"#,
    );
    is_silent(
        "LW-VPC-NAMES",
        r#"
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3'}}
"#,
    );
    finds(
        "LW-VPC-NAMES",
        "Vpc",
        r#"
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', VpcEndpointType: Interface, PrivateDnsEnabled: true}}
"#,
    );
}

#[test]
fn a_public_subnet_has_a_way_out() {
    finds(
        "LW-PUBLIC-SUBNET-ROUTE",
        "Open",
        r#"
$ROUTED
  Open: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, MapPublicIpOnLaunch: true}}
  Link: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Open, RouteTableId: !Ref Routes}}
"#,
    );
    finds(
        "LW-PUBLIC-SUBNET-ROUTE",
        "Open",
        r#"
$ROUTED
  Open: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, MapPublicIpOnLaunch: true}}
"#,
    );
    is_silent(
        "LW-PUBLIC-SUBNET-ROUTE",
        r#"
$ROUTED
  Open: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, MapPublicIpOnLaunch: true}}
  Routes2: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: a.yaml, Parameters: {Subnet: !Ref Open}}}
"#,
    );
}

#[test]
fn an_endpoint_lets_through_what_a_role_allows() {
    finds(
        "LW-ENDPOINT-POLICY",
        "Endpoint",
        r#"
$ROUTED
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [sg-1]}}}
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:PutObject', Resource: !Sub '${Data.Arn}/*'}]}}]}}
  Data: {Type: AWS::S3::Bucket}
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', RouteTableIds: [!Ref Routes], PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: '*'}]}}}
"#,
    );
    is_silent(
        "LW-ENDPOINT-POLICY",
        r#"
$ROUTED
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [sg-1]}}}
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:PutObject', Resource: !Sub '${Data.Arn}/*'}]}}]}}
  Data: {Type: AWS::S3::Bucket}
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', RouteTableIds: [!Ref Routes], PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*'}]}}}
"#,
    );
    is_silent(
        "LW-ENDPOINT-POLICY",
        r#"
$ROUTED
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [sg-1]}}}
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:PutObject', Resource: !Sub '${Data.Arn}/*'}]}}]}}
  Data: {Type: AWS::S3::Bucket}
  Out: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Routes, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-1}}
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', RouteTableIds: [!Ref Routes], PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: '*'}]}}}
"#,
    );
}

#[test]
fn an_endpoint_is_not_open() {
    finds(
        "LW-ENDPOINT-OPEN",
        "Endpoint",
        r#"
$ROUTED
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', RouteTableIds: [!Ref Routes], PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: '*', Resource: '*'}]}}}
"#,
    );
    is_silent(
        "LW-ENDPOINT-OPEN",
        r#"
$ROUTED
  Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', RouteTableIds: [!Ref Routes], PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: '*'}]}}}
"#,
    );
}
