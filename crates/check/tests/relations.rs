//! Each rule of what two properties or two resources agree about: what breaks it, and what keeps it.

mod common;

use common::{finds, is_silent};

/// Rule, resources that break it, resources that keep it.
const CASES: [(&str, &str, &str); 49] = [
    (
        "E2529",
        "  Filter0: {Type: AWS::Logs::SubscriptionFilter, Properties: {LogGroupName: /app, FilterPattern: '', DestinationArn: 'arn:aws:kinesis:us-east-1:111111111111:stream/a', RoleArn: 'arn:aws:iam::111111111111:role/a'}}\n  Filter1: {Type: AWS::Logs::SubscriptionFilter, Properties: {LogGroupName: /app, FilterPattern: '', DestinationArn: 'arn:aws:kinesis:us-east-1:111111111111:stream/a', RoleArn: 'arn:aws:iam::111111111111:role/a'}}\n  Filter2: {Type: AWS::Logs::SubscriptionFilter, Properties: {LogGroupName: /app, FilterPattern: '', DestinationArn: 'arn:aws:kinesis:us-east-1:111111111111:stream/a', RoleArn: 'arn:aws:iam::111111111111:role/a'}}\n  Filter3: {Type: AWS::Logs::SubscriptionFilter, Properties: {LogGroupName: /app, FilterPattern: '', DestinationArn: 'arn:aws:kinesis:us-east-1:111111111111:stream/a', RoleArn: 'arn:aws:iam::111111111111:role/a'}}\n  Filter4: {Type: AWS::Logs::SubscriptionFilter, Properties: {LogGroupName: /app, FilterPattern: '', DestinationArn: 'arn:aws:kinesis:us-east-1:111111111111:stream/a', RoleArn: 'arn:aws:iam::111111111111:role/a'}}\n  Filter5: {Type: AWS::Logs::SubscriptionFilter, Properties: {LogGroupName: /app, FilterPattern: '', DestinationArn: 'arn:aws:kinesis:us-east-1:111111111111:stream/a', RoleArn: 'arn:aws:iam::111111111111:role/a'}}\n",
        "  Filter: {Type: AWS::Logs::SubscriptionFilter, Properties: {LogGroupName: /app, FilterPattern: '', DestinationArn: 'arn:aws:kinesis:us-east-1:111111111111:stream/a', RoleArn: 'arn:aws:iam::111111111111:role/a'}}\n",
    ),
    (
        "E2530",
        "  Function: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: nodejs22.x, Code: {ZipFile: a}, SnapStart: {ApplyOn: PublishedVersions}}}\n",
        "  Function: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}, SnapStart: {ApplyOn: PublishedVersions}}}\n",
    ),
    (
        "E3013",
        "  Site: {Type: AWS::CloudFront::Distribution, Properties: {DistributionConfig: {Enabled: true, Origins: [{Id: web, DomainName: a.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}], DefaultCacheBehavior: {TargetOriginId: web, ViewerProtocolPolicy: allow-all, CachePolicyId: a}, Aliases: ['www.*.example.com']}}}\n",
        "  Site: {Type: AWS::CloudFront::Distribution, Properties: {DistributionConfig: {Enabled: true, Origins: [{Id: web, DomainName: a.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}], DefaultCacheBehavior: {TargetOriginId: web, ViewerProtocolPolicy: allow-all, CachePolicyId: a}, Aliases: ['*.example.com', www.example.com]}}}\n",
    ),
    (
        "E3022",
        "  A: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: subnet-01234567, RouteTableId: rtb-01234567}}\n  B: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: subnet-01234567, RouteTableId: rtb-76543210}}\n",
        "  A: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: subnet-01234567, RouteTableId: rtb-01234567}}\n  B: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: subnet-76543210, RouteTableId: rtb-76543210}}\n",
    ),
    (
        "E3026",
        "  Parameters: {Type: AWS::ElastiCache::ParameterGroup, Properties: {CacheParameterGroupFamily: redis7, Description: a, Properties: {cluster-enabled: 'yes'}}}\n  Group: {Type: AWS::ElastiCache::ReplicationGroup, Properties: {ReplicationGroupDescription: a, Engine: redis, CacheNodeType: cache.t3.micro, CacheParameterGroupName: !Ref Parameters, NumNodeGroups: 2, AutomaticFailoverEnabled: false}}\n",
        "  Parameters: {Type: AWS::ElastiCache::ParameterGroup, Properties: {CacheParameterGroupFamily: redis7, Description: a, Properties: {cluster-enabled: 'yes'}}}\n  Group: {Type: AWS::ElastiCache::ReplicationGroup, Properties: {ReplicationGroupDescription: a, Engine: redis, CacheNodeType: cache.t3.micro, CacheParameterGroupName: !Ref Parameters, NumNodeGroups: 2, AutomaticFailoverEnabled: true}}\n",
    ),
    (
        "E3027",
        "  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: 'rate(1 days)'}}\n",
        "  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: 'cron(0 12 * * ? *)'}}\n",
    ),
    (
        "E3041",
        "  Record: {Type: AWS::Route53::RecordSet, Properties: {HostedZoneName: example.org., Name: a.example.com., Type: A, TTL: '60', ResourceRecords: [192.0.2.1]}}\n",
        "  Record: {Type: AWS::Route53::RecordSet, Properties: {HostedZoneName: example.com., Name: a.example.com., Type: A, TTL: '60', ResourceRecords: [192.0.2.1]}}\n",
    ),
    (
        "E3042",
        "  Task: {Type: AWS::ECS::TaskDefinition, Properties: {ContainerDefinitions: [{Name: a, Image: a, Memory: 128, Essential: false}]}}\n",
        "  Task: {Type: AWS::ECS::TaskDefinition, Properties: {ContainerDefinitions: [{Name: a, Image: a, Memory: 128, Essential: false}, {Name: b, Image: a, Memory: 128}]}}\n",
    ),
    (
        "E3049",
        "  Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Protocol: HTTP, Port: 80, VpcId: vpc-01234567, HealthCheckPort: '80'}}\n  Task: {Type: AWS::ECS::TaskDefinition, Properties: {ContainerDefinitions: [{Name: web, Image: a, Memory: 128, PortMappings: [{ContainerPort: 80, HostPort: 0}]}]}}\n  Service: {Type: AWS::ECS::Service, Properties: {Cluster: a, TaskDefinition: !Ref Task, LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]}}\n",
        "  Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Protocol: HTTP, Port: 80, VpcId: vpc-01234567, HealthCheckPort: traffic-port}}\n  Task: {Type: AWS::ECS::TaskDefinition, Properties: {ContainerDefinitions: [{Name: web, Image: a, Memory: 128, PortMappings: [{ContainerPort: 80, HostPort: 0}]}]}}\n  Service: {Type: AWS::ECS::Service, Properties: {Cluster: a, TaskDefinition: !Ref Task, LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]}}\n",
    ),
    (
        "E3050",
        "  Role: {Type: AWS::IAM::Role, Properties: {Path: /build/, AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: codebuild.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}\n  Project: {Type: AWS::CodeBuild::Project, Properties: {ServiceRole: !Ref Role, Artifacts: {Type: NO_ARTIFACTS}, Source: {Type: NO_SOURCE, BuildSpec: a}, Environment: {ComputeType: BUILD_GENERAL1_SMALL, Image: a, Type: LINUX_CONTAINER}}}\n",
        "  Role: {Type: AWS::IAM::Role, Properties: {Path: /, AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: codebuild.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}\n  Project: {Type: AWS::CodeBuild::Project, Properties: {ServiceRole: !Ref Role, Artifacts: {Type: NO_ARTIFACTS}, Source: {Type: NO_SOURCE, BuildSpec: a}, Environment: {ComputeType: BUILD_GENERAL1_SMALL, Image: a, Type: LINUX_CONTAINER}}}\n",
    ),
    (
        "E3052",
        "  Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: awsvpc, RequiresCompatibilities: [FARGATE], Cpu: '256', Memory: '512', ContainerDefinitions: [{Name: a, Image: a, Memory: 128}]}}\n  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task, Cluster: a}}\n",
        "  Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: awsvpc, RequiresCompatibilities: [FARGATE], Cpu: '256', Memory: '512', ContainerDefinitions: [{Name: a, Image: a, Memory: 128}]}}\n  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task, Cluster: a, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-01234567]}}}}\n",
    ),
    (
        "E3053",
        "  Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: awsvpc, ContainerDefinitions: [{Name: a, Image: a, Memory: 128, PortMappings: [{ContainerPort: 80, HostPort: 8080}]}]}}\n",
        "  Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: awsvpc, ContainerDefinitions: [{Name: a, Image: a, Memory: 128, PortMappings: [{ContainerPort: 80, HostPort: 80}]}]}}\n",
    ),
    (
        "E3054",
        "  Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: bridge, RequiresCompatibilities: [EC2], Cpu: '256', Memory: '512', ContainerDefinitions: [{Name: a, Image: a, Memory: 128}]}}\n  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task, Cluster: a, LaunchType: FARGATE, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-01234567]}}}}\n",
        "  Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: awsvpc, RequiresCompatibilities: [FARGATE], Cpu: '256', Memory: '512', ContainerDefinitions: [{Name: a, Image: a, Memory: 128}]}}\n  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task, Cluster: a, LaunchType: FARGATE, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-01234567]}}}}\n",
    ),
    (
        "E3056",
        "  Group: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: '1', MaxSize: '2', LaunchConfigurationName: a, AvailabilityZones: !GetAZs '', HealthCheckType: 'EC2,ELB'}}\n",
        "  Group: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: '1', MaxSize: '2', LaunchConfigurationName: a, AvailabilityZones: !GetAZs '', HealthCheckType: 'ELB,EBS'}}\n",
    ),
    (
        "E3057",
        "  Site: {Type: AWS::CloudFront::Distribution, Properties: {DistributionConfig: {Enabled: true, Origins: [{Id: web, DomainName: a.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}], DefaultCacheBehavior: {TargetOriginId: other, ViewerProtocolPolicy: allow-all, CachePolicyId: a}}}}\n",
        "  Site: {Type: AWS::CloudFront::Distribution, Properties: {DistributionConfig: {Enabled: true, Origins: [{Id: web, DomainName: a.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}], DefaultCacheBehavior: {TargetOriginId: web, ViewerProtocolPolicy: allow-all, CachePolicyId: a}}}}\n",
    ),
    (
        "E3059",
        "  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}\n  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.1.0.0/24}}\n",
        "  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}\n  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24}}\n",
    ),
    (
        "E3060",
        "  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}\n  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.128/25}}\n",
        "  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}\n  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24}}\n",
    ),
    (
        "E3061",
        "  Bucket: {Type: AWS::S3::Bucket, Properties: {IntelligentTieringConfigurations: [{Id: a, Status: Enabled, Tierings: [{AccessTier: DEEP_ARCHIVE_ACCESS, Days: 90}]}]}}\n",
        "  Bucket: {Type: AWS::S3::Bucket, Properties: {IntelligentTieringConfigurations: [{Id: a, Status: Enabled, Tierings: [{AccessTier: ARCHIVE_ACCESS, Days: 90}]}]}}\n",
    ),
    (
        "E3063",
        "  Detector: {Type: AWS::GuardDuty::Detector, Properties: {Enable: true, DataSources: {S3Logs: {Enable: true}}, Features: [{Name: S3_DATA_EVENTS, Status: ENABLED}]}}\n",
        "  Detector: {Type: AWS::GuardDuty::Detector, Properties: {Enable: true, Features: [{Name: S3_DATA_EVENTS, Status: ENABLED}]}}\n",
    ),
    (
        "E3064",
        "  A: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcEndpointType: Interface, PrivateDnsEnabled: true, VpcId: vpc-01234567, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.sqs'}}\n  B: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcEndpointType: Interface, PrivateDnsEnabled: true, VpcId: vpc-01234567, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.sqs'}}\n",
        "  A: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcEndpointType: Interface, PrivateDnsEnabled: true, VpcId: vpc-01234567, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.sqs'}}\n  B: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcEndpointType: Interface, PrivateDnsEnabled: true, VpcId: vpc-76543210, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.sqs'}}\n",
    ),
    (
        "E3502",
        "  Dead: {Type: AWS::SQS::Queue}\n  Queue: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true, RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3}}}\n",
        "  Dead: {Type: AWS::SQS::Queue}\n  Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3}}}\n",
    ),
    (
        "E3503",
        "  Certificate: {Type: AWS::CertificateManager::Certificate, Properties: {DomainName: www.example.com, DomainValidationOptions: [{DomainName: www.example.com, ValidationDomain: example.org}]}}\n",
        "  Certificate: {Type: AWS::CertificateManager::Certificate, Properties: {DomainName: www.example.com, DomainValidationOptions: [{DomainName: www.example.com, ValidationDomain: example.com}]}}\n",
    ),
    (
        "E3504",
        "  Plan: {Type: AWS::Backup::BackupPlan, Properties: {BackupPlan: {BackupPlanName: a, BackupPlanRule: [{RuleName: a, TargetBackupVault: a, Lifecycle: {MoveToColdStorageAfterDays: 30, DeleteAfterDays: 60}}]}}}\n",
        "  Plan: {Type: AWS::Backup::BackupPlan, Properties: {BackupPlan: {BackupPlanName: a, BackupPlanRule: [{RuleName: a, TargetBackupVault: a, Lifecycle: {MoveToColdStorageAfterDays: 30, DeleteAfterDays: 120}}]}}}\n",
    ),
    (
        "E3673",
        "  Template: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {InstanceType: t3.micro}}}\n  Instance: {Type: AWS::EC2::Instance, Properties: {LaunchTemplate: {LaunchTemplateId: !Ref Template, Version: '1'}}}\n",
        "  Template: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {InstanceType: t3.micro, ImageId: ami-0123456789abcdef0}}}\n  Instance: {Type: AWS::EC2::Instance, Properties: {LaunchTemplate: {LaunchTemplateId: !Ref Template, Version: '1'}}}\n",
    ),
    (
        "E3698",
        "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: a}}\n  Other: {Type: AWS::ApiGateway::RestApi, Properties: {Name: b}}\n  Deployment: {Type: AWS::ApiGateway::Deployment, Properties: {RestApiId: !Ref Other}}\n  Stage: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: !Ref Api, StageName: a, DeploymentId: !Ref Deployment}}\n",
        "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: a}}\n  Other: {Type: AWS::ApiGateway::RestApi, Properties: {Name: b}}\n  Deployment: {Type: AWS::ApiGateway::Deployment, Properties: {RestApiId: !Ref Api}}\n  Stage: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: !Ref Api, StageName: a, DeploymentId: !Ref Deployment}}\n",
    ),
    (
        "E3699",
        "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: a}}\n  Other: {Type: AWS::ApiGateway::RestApi, Properties: {Name: b}}\n  Resource: {Type: AWS::ApiGateway::Resource, Properties: {RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: a}}\n  Authorizer: {Type: AWS::ApiGateway::Authorizer, Properties: {RestApiId: !Ref Other, Name: a, Type: TOKEN, IdentitySource: method.request.header.Authorization, AuthorizerUri: a, ProviderARNs: [a]}}\n  Method: {Type: AWS::ApiGateway::Method, Properties: {RestApiId: !Ref Api, ResourceId: !Ref Resource, HttpMethod: GET, AuthorizationType: CUSTOM, AuthorizerId: !Ref Authorizer}}\n",
        "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: a}}\n  Other: {Type: AWS::ApiGateway::RestApi, Properties: {Name: b}}\n  Resource: {Type: AWS::ApiGateway::Resource, Properties: {RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: a}}\n  Authorizer: {Type: AWS::ApiGateway::Authorizer, Properties: {RestApiId: !Ref Api, Name: a, Type: TOKEN, IdentitySource: method.request.header.Authorization, AuthorizerUri: a, ProviderARNs: [a]}}\n  Method: {Type: AWS::ApiGateway::Method, Properties: {RestApiId: !Ref Api, ResourceId: !Ref Resource, HttpMethod: GET, AuthorizationType: CUSTOM, AuthorizerId: !Ref Authorizer}}\n",
    ),
    (
        "E3700",
        "  Pipe: {Type: AWS::CodePipeline::Pipeline, Properties: {RoleArn: 'arn:aws:iam::111111111111:role/a', ArtifactStore: {Type: S3, Location: a}, Stages: [{Name: B, Actions: [{Name: B, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, Configuration: {ProjectName: a}, InputArtifacts: [{Name: source}]}]}, {Name: A, Actions: [{Name: A, ActionTypeId: {Category: Approval, Owner: AWS, Provider: Manual, Version: '1'}}]}]}}\n",
        "  Pipe: {Type: AWS::CodePipeline::Pipeline, Properties: {RoleArn: 'arn:aws:iam::111111111111:role/a', ArtifactStore: {Type: S3, Location: a}, Stages: [{Name: S, Actions: [{Name: S, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}, Configuration: {S3Bucket: a, S3ObjectKey: a}, OutputArtifacts: [{Name: source}]}]}, {Name: B, Actions: [{Name: B, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, Configuration: {ProjectName: a}, InputArtifacts: [{Name: source}]}]}]}}\n",
    ),
    (
        "E3701",
        "  Pipe: {Type: AWS::CodePipeline::Pipeline, Properties: {RoleArn: 'arn:aws:iam::111111111111:role/a', ArtifactStore: {Type: S3, Location: a}, Stages: [{Name: S, Actions: [{Name: S, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}, Configuration: {S3Bucket: a, S3ObjectKey: a}, OutputArtifacts: [{Name: source}]}]}, {Name: B, Actions: [{Name: B, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, Configuration: {ProjectName: a}, InputArtifacts: [{Name: code}]}]}]}}\n",
        "  Pipe: {Type: AWS::CodePipeline::Pipeline, Properties: {RoleArn: 'arn:aws:iam::111111111111:role/a', ArtifactStore: {Type: S3, Location: a}, Stages: [{Name: S, Actions: [{Name: S, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}, Configuration: {S3Bucket: a, S3ObjectKey: a}, OutputArtifacts: [{Name: source}]}]}, {Name: B, Actions: [{Name: B, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, Configuration: {ProjectName: a}, InputArtifacts: [{Name: source}]}]}]}}\n",
    ),
    (
        "E3702",
        "  Pipe: {Type: AWS::CodePipeline::Pipeline, Properties: {RoleArn: 'arn:aws:iam::111111111111:role/a', ArtifactStore: {Type: S3, Location: a}, Stages: [{Name: S, Actions: [{Name: S, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}, Configuration: {S3Bucket: a, S3ObjectKey: a}, OutputArtifacts: [{Name: source}]}]}, {Name: B, Actions: [{Name: B, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, Configuration: {ProjectName: a}}]}]}}\n",
        "  Pipe: {Type: AWS::CodePipeline::Pipeline, Properties: {RoleArn: 'arn:aws:iam::111111111111:role/a', ArtifactStore: {Type: S3, Location: a}, Stages: [{Name: S, Actions: [{Name: S, ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: '1'}, Configuration: {S3Bucket: a, S3ObjectKey: a}, OutputArtifacts: [{Name: source}]}]}, {Name: B, Actions: [{Name: B, ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}, Configuration: {ProjectName: a}, InputArtifacts: [{Name: source}]}]}]}}\n",
    ),
    (
        "E3705",
        "  Queue: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true}}\n  Mapping: {Type: AWS::Lambda::EventSourceMapping, Properties: {FunctionName: a, EventSourceArn: !GetAtt Queue.Arn, BatchSize: 100, MaximumBatchingWindowInSeconds: 1}}\n",
        "  Queue: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true}}\n  Mapping: {Type: AWS::Lambda::EventSourceMapping, Properties: {FunctionName: a, EventSourceArn: !GetAtt Queue.Arn, BatchSize: 10}}\n",
    ),
    (
        "E3706",
        "  Group: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: '3', MaxSize: '2', LaunchConfigurationName: a, AvailabilityZones: !GetAZs ''}}\n  Policy: {Type: AWS::AutoScaling::ScalingPolicy, Properties: {AutoScalingGroupName: !Ref Group, PolicyType: TargetTrackingScaling, TargetTrackingConfiguration: {TargetValue: 50, PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}}}}\n",
        "  Group: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: '2', MaxSize: '3', LaunchConfigurationName: a, AvailabilityZones: !GetAZs ''}}\n  Policy: {Type: AWS::AutoScaling::ScalingPolicy, Properties: {AutoScalingGroupName: !Ref Group, PolicyType: TargetTrackingScaling, TargetTrackingConfiguration: {TargetValue: 50, PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}}}}\n",
    ),
    (
        "E3707",
        "  Cluster: {Type: AWS::RDS::DBCluster, Properties: {Engine: aurora-mysql, MasterUsername: a, ManageMasterUserPassword: true, StorageEncrypted: true}}\n  Instance: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: !Ref Cluster, Engine: aurora-postgresql, DBInstanceClass: db.r6g.large, StorageEncrypted: true}}\n",
        "  Cluster: {Type: AWS::RDS::DBCluster, Properties: {Engine: aurora-mysql, MasterUsername: a, ManageMasterUserPassword: true, StorageEncrypted: true}}\n  Instance: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: !Ref Cluster, Engine: aurora-mysql, DBInstanceClass: db.r6g.large, StorageEncrypted: true}}\n",
    ),
    (
        "E3708",
        "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: a}}\n  Other: {Type: AWS::ApiGateway::RestApi, Properties: {Name: b}}\n  Resource: {Type: AWS::ApiGateway::Resource, Properties: {RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: a}}\n  Authorizer: {Type: AWS::ApiGateway::Authorizer, Properties: {RestApiId: !Ref Api, Name: a, Type: TOKEN, IdentitySource: method.request.header.Authorization, AuthorizerUri: a, ProviderARNs: [a]}}\n  Method: {Type: AWS::ApiGateway::Method, Properties: {RestApiId: !Ref Api, ResourceId: !Ref Resource, HttpMethod: GET, AuthorizationType: COGNITO_USER_POOLS, AuthorizerId: !Ref Authorizer}}\n",
        "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: a}}\n  Other: {Type: AWS::ApiGateway::RestApi, Properties: {Name: b}}\n  Resource: {Type: AWS::ApiGateway::Resource, Properties: {RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: a}}\n  Authorizer: {Type: AWS::ApiGateway::Authorizer, Properties: {RestApiId: !Ref Api, Name: a, Type: COGNITO_USER_POOLS, IdentitySource: method.request.header.Authorization, AuthorizerUri: a, ProviderARNs: [a]}}\n  Method: {Type: AWS::ApiGateway::Method, Properties: {RestApiId: !Ref Api, ResourceId: !Ref Resource, HttpMethod: GET, AuthorizationType: COGNITO_USER_POOLS, AuthorizerId: !Ref Authorizer}}\n",
    ),
    (
        "E3709",
        "  Cluster: {Type: AWS::RDS::DBCluster, Properties: {Engine: aurora-mysql, MasterUsername: a, ManageMasterUserPassword: true, StorageEncrypted: true}}\n  Instance: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: !Ref Cluster, Engine: aurora-mysql, DBInstanceClass: db.r6g.large, StorageEncrypted: false}}\n",
        "  Cluster: {Type: AWS::RDS::DBCluster, Properties: {Engine: aurora-mysql, MasterUsername: a, ManageMasterUserPassword: true, StorageEncrypted: true}}\n  Instance: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: !Ref Cluster, Engine: aurora-mysql, DBInstanceClass: db.r6g.large, StorageEncrypted: true}}\n",
    ),
    (
        "E3711",
        "  Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Protocol: GENEVE, Port: 6081, VpcId: vpc-01234567}}\n  Rule: {Type: AWS::ElasticLoadBalancingV2::ListenerRule, Properties: {ListenerArn: 'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/a/1/2', Priority: 1, Conditions: [{Field: path-pattern, Values: [/a]}], Actions: [{Type: forward, TargetGroupArn: !Ref Targets}]}}\n",
        "  Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Protocol: HTTP, Port: 80, VpcId: vpc-01234567}}\n  Rule: {Type: AWS::ElasticLoadBalancingV2::ListenerRule, Properties: {ListenerArn: 'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/a/1/2', Priority: 1, Conditions: [{Field: path-pattern, Values: [/a]}], Actions: [{Type: forward, TargetGroupArn: !Ref Targets}]}}\n",
    ),
    (
        "E3712",
        "  Group: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: '2', MaxSize: '2', LaunchConfigurationName: a, AvailabilityZones: !GetAZs ''}}\n  Policy: {Type: AWS::AutoScaling::ScalingPolicy, Properties: {AutoScalingGroupName: !Ref Group, PolicyType: TargetTrackingScaling, TargetTrackingConfiguration: {TargetValue: 50, PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}}}}\n",
        "  Group: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: '2', MaxSize: '3', LaunchConfigurationName: a, AvailabilityZones: !GetAZs ''}}\n  Policy: {Type: AWS::AutoScaling::ScalingPolicy, Properties: {AutoScalingGroupName: !Ref Group, PolicyType: TargetTrackingScaling, TargetTrackingConfiguration: {TargetValue: 50, PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}}}}\n",
    ),
    (
        "E3713",
        "  Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: awsvpc, RequiresCompatibilities: [FARGATE], Cpu: '256', Memory: '512', ContainerDefinitions: [{Name: a, Image: a, Memory: 128, LogConfiguration: {LogDriver: syslog}}]}}\n  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task, Cluster: a, LaunchType: FARGATE, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-01234567]}}}}\n",
        "  Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: awsvpc, RequiresCompatibilities: [FARGATE], Cpu: '256', Memory: '512', ContainerDefinitions: [{Name: a, Image: a, Memory: 128, LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: a, awslogs-region: us-east-1}}}]}}\n  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task, Cluster: a, LaunchType: FARGATE, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-01234567]}}}}\n",
    ),
    (
        "E3714",
        "  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n  Other: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.1.0.0/16}}\n  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}\n  Group: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: !Ref Other}}\n  Template: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {SecurityGroupIds: [!Ref Group], NetworkInterfaces: [{DeviceIndex: 0, SubnetId: !Ref Subnet}]}}}\n",
        "  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n  Other: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.1.0.0/16}}\n  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}\n  Group: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: !Ref Vpc}}\n  Template: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {SecurityGroupIds: [!Ref Group], NetworkInterfaces: [{DeviceIndex: 0, SubnetId: !Ref Subnet}]}}}\n",
    ),
    (
        "W3660",
        "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: a, Body: {openapi: 3.0.1}}}\n  Model: {Type: AWS::ApiGateway::Model, Properties: {RestApiId: !Ref Api, ContentType: application/json}}\n",
        "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: a}}\n  Model: {Type: AWS::ApiGateway::Model, Properties: {RestApiId: !Ref Api, ContentType: application/json}}\n",
    ),
    (
        "W3663",
        "  Bucket: {Type: AWS::S3::Bucket, DeletionPolicy: Retain, UpdateReplacePolicy: Retain}\n  Permission: {Type: AWS::Lambda::Permission, Properties: {FunctionName: a, Action: 'lambda:InvokeFunction', Principal: s3.amazonaws.com, SourceArn: !GetAtt Bucket.Arn}}\n",
        "  Bucket: {Type: AWS::S3::Bucket, DeletionPolicy: Retain, UpdateReplacePolicy: Retain}\n  Permission: {Type: AWS::Lambda::Permission, Properties: {FunctionName: a, Action: 'lambda:InvokeFunction', Principal: s3.amazonaws.com, SourceArn: !GetAtt Bucket.Arn, SourceAccount: !Ref AWS::AccountId}}\n",
    ),
    (
        "W3664",
        "  Bucket: {Type: AWS::S3::Bucket, DeletionPolicy: Retain, UpdateReplacePolicy: Retain}\n  Permission: {Type: AWS::Lambda::Permission, Properties: {FunctionName: a, Action: 'lambda:InvokeFunction', Principal: sns.amazonaws.com, SourceArn: !GetAtt Bucket.Arn, SourceAccount: !Ref AWS::AccountId}}\n",
        "  Bucket: {Type: AWS::S3::Bucket, DeletionPolicy: Retain, UpdateReplacePolicy: Retain}\n  Permission: {Type: AWS::Lambda::Permission, Properties: {FunctionName: a, Action: 'lambda:InvokeFunction', Principal: s3.amazonaws.com, SourceArn: !GetAtt Bucket.Arn, SourceAccount: !Ref AWS::AccountId}}\n",
    ),
    (
        "W3671",
        "  Instance: {Type: AWS::EC2::Instance, Properties: {ImageId: ami-0123456789abcdef0, BlockDeviceMappings: [{DeviceName: a, Ebs: {VolumeType: gp2, VolumeSize: 10, Iops: 100}}]}}\n",
        "  Instance: {Type: AWS::EC2::Instance, Properties: {ImageId: ami-0123456789abcdef0, BlockDeviceMappings: [{DeviceName: a, Ebs: {VolumeType: gp3, VolumeSize: 10, Iops: 3000}}]}}\n",
    ),
    (
        "W3694",
        "  Queue: {Type: AWS::SQS::Queue}\n  Topic: {Type: AWS::SNS::Topic}\n  Subscription: {Type: AWS::SNS::Subscription, Properties: {TopicArn: !Ref Topic, Protocol: lambda, Endpoint: !GetAtt Queue.Arn}}\n",
        "  Queue: {Type: AWS::SQS::Queue}\n  Topic: {Type: AWS::SNS::Topic}\n  Subscription: {Type: AWS::SNS::Subscription, Properties: {TopicArn: !Ref Topic, Protocol: sqs, Endpoint: !GetAtt Queue.Arn}}\n",
    ),
    (
        "W3698",
        "  Instance: {Type: AWS::EC2::Instance, Properties: {ImageId: ami-0123456789abcdef0, BlockDeviceMappings: [{DeviceName: a, VirtualName: ephemeral0, Ebs: {VolumeSize: 10}}]}}\n",
        "  Instance: {Type: AWS::EC2::Instance, Properties: {ImageId: ami-0123456789abcdef0, BlockDeviceMappings: [{DeviceName: a, Ebs: {VolumeSize: 10}}]}}\n",
    ),
    (
        "W3699",
        "  Instance: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, DBInstanceClass: db.r5.large, SourceDBInstanceIdentifier: a, ReplicaMode: mounted}}\n",
        "  Instance: {Type: AWS::RDS::DBInstance, Properties: {Engine: oracle-ee, DBInstanceClass: db.r5.large, SourceDBInstanceIdentifier: a, ReplicaMode: mounted}}\n",
    ),
    (
        "W3700",
        "  Address: {Type: AWS::EC2::EIP, Properties: {Domain: network}}\n",
        "  Address: {Type: AWS::EC2::EIP, Properties: {Domain: vpc}}\n",
    ),
    (
        "W3701",
        "  Parameter: {Type: AWS::SSM::Parameter, Properties: {Name: /aws/settings, Type: String, Value: a}}\n",
        "  Parameter: {Type: AWS::SSM::Parameter, Properties: {Name: /app/settings, Type: String, Value: a}}\n",
    ),
    (
        "W3704",
        "  Site: {Type: AWS::CloudFront::Distribution, Properties: {DistributionConfig: {Enabled: true, Origins: [{Id: web, DomainName: a.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}], DefaultCacheBehavior: {TargetOriginId: web, ViewerProtocolPolicy: allow-all, CachePolicyId: a, ForwardedValues: {QueryString: true}}}}}\n",
        "  Site: {Type: AWS::CloudFront::Distribution, Properties: {DistributionConfig: {Enabled: true, Origins: [{Id: web, DomainName: a.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}], DefaultCacheBehavior: {TargetOriginId: web, ViewerProtocolPolicy: allow-all, CachePolicyId: a}}}}\n",
    ),
    (
        "W3705",
        "  Stage: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: a, DeploymentId: a, StageName: a, MethodSettings: [{HttpMethod: '*', ResourcePath: /*}]}}\n",
        "  Stage: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: a, DeploymentId: a, StageName: a, MethodSettings: [{HttpMethod: '*', ResourcePath: /*, LoggingLevel: INFO}]}}\n",
    ),
];

#[test]
fn each_is_found_and_says_what_to_do() {
    for (rule, bad, good) in CASES {
        finds(rule, "Resources.", bad);
        is_silent(rule, good);
    }
}

#[test]
fn the_environment_of_a_function_has_a_limit() {
    let function = |size: usize| {
        let value = "x".repeat(size);
        format!(
            "  F: {{Type: AWS::Lambda::Function, Properties: {{Role: a, Code: {{ZipFile: a}}, Environment: {{Variables: {{A: {value}}}}}}}}}\n"
        )
    };
    finds("E3697", "Resources.F.Properties.Environment.Variables", &function(4096));
    is_silent("E3697", &function(4095));
}
