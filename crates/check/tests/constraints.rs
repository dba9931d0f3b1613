//! Each constraint: what breaks it, and what keeps it.

mod common;

use common::found;

/// Rule, type of resource, properties that break it, properties that keep it.
const CASES: [(&str, &str, &str, &str); 76] = [
    (
        "E3023",
        "AWS::Route53::RecordSet",
        "{HostedZoneId: Z1, Name: a.example.com, Type: A, TTL: '60', ResourceRecords: [a.example.com]}",
        "{HostedZoneId: Z1, Name: a.example.com, Type: A, TTL: '60', ResourceRecords: [192.0.2.1]}",
    ),
    (
        "E3029",
        "AWS::Route53::RecordSet",
        "{HostedZoneId: Z1, Name: a.example.com, Type: A, TTL: '60', AliasTarget: {DNSName: a.example.com, HostedZoneId: Z1}}",
        "{HostedZoneId: Z1, Name: a.example.com, Type: A, AliasTarget: {DNSName: a.example.com, HostedZoneId: Z1}}",
    ),
    (
        "E3044",
        "AWS::ECS::Service",
        "{LaunchType: FARGATE, TaskDefinition: a, SchedulingStrategy: DAEMON}",
        "{LaunchType: FARGATE, TaskDefinition: a, SchedulingStrategy: REPLICA}",
    ),
    (
        "E3047",
        "AWS::ECS::TaskDefinition",
        "{RequiresCompatibilities: [FARGATE], NetworkMode: awsvpc, Cpu: '256', Memory: '4096'}",
        "{RequiresCompatibilities: [FARGATE], NetworkMode: awsvpc, Cpu: '256', Memory: '512'}",
    ),
    (
        "E3048",
        "AWS::ECS::TaskDefinition",
        "{RequiresCompatibilities: [FARGATE], NetworkMode: bridge, Cpu: '256', Memory: '512'}",
        "{RequiresCompatibilities: [FARGATE], NetworkMode: awsvpc, Cpu: '256', Memory: '512'}",
    ),
    (
        "E3615",
        "AWS::CloudWatch::Alarm",
        "{ComparisonOperator: GreaterThanThreshold, EvaluationPeriods: 1, Period: 90}",
        "{ComparisonOperator: GreaterThanThreshold, EvaluationPeriods: 1, Period: 120}",
    ),
    (
        "E3620",
        "AWS::DocDB::DBInstance",
        "{DBClusterIdentifier: a, DBInstanceClass: db.x9.large}",
        "{DBClusterIdentifier: a, DBInstanceClass: db.r5.large}",
    ),
    (
        "E3628",
        "AWS::EC2::Instance",
        "{ImageId: ami-0123456789abcdef0, InstanceType: x9.large}",
        "{ImageId: ami-0123456789abcdef0, InstanceType: t3.micro}",
    ),
    (
        "E3633",
        "AWS::Lambda::EventSourceMapping",
        "{FunctionName: a, EventSourceArn: 'arn:aws:kinesis:us-east-1:111111111111:stream/a'}",
        "{FunctionName: a, EventSourceArn: 'arn:aws:kinesis:us-east-1:111111111111:stream/a', StartingPosition: LATEST}",
    ),
    (
        "E3634",
        "AWS::Lambda::EventSourceMapping",
        "{FunctionName: a, EventSourceArn: 'arn:aws:sqs:us-east-1:111111111111:a', StartingPosition: LATEST}",
        "{FunctionName: a, EventSourceArn: 'arn:aws:sqs:us-east-1:111111111111:a'}",
    ),
    ("E3635", "AWS::Neptune::DBInstance", "{DBInstanceClass: db.x9.large}", "{DBInstanceClass: db.r5.large}"),
    (
        "E3636",
        "AWS::CodeBuild::Project",
        "{Artifacts: {Type: S3}, Source: {Type: NO_SOURCE, BuildSpec: a}, ServiceRole: a, Environment: {ComputeType: a, Image: a, Type: LINUX_CONTAINER}}",
        "{Artifacts: {Type: S3, Location: a}, Source: {Type: NO_SOURCE, BuildSpec: a}, ServiceRole: a, Environment: {ComputeType: a, Image: a, Type: LINUX_CONTAINER}}",
    ),
    (
        "E3638",
        "AWS::DynamoDB::Table",
        "{BillingMode: PAY_PER_REQUEST, AttributeDefinitions: [{AttributeName: a, AttributeType: S}], KeySchema: [{AttributeName: a, KeyType: HASH}], ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 5}}",
        "{BillingMode: PAY_PER_REQUEST, AttributeDefinitions: [{AttributeName: a, AttributeType: S}], KeySchema: [{AttributeName: a, KeyType: HASH}]}",
    ),
    (
        "E3639",
        "AWS::DynamoDB::Table",
        "{AttributeDefinitions: [{AttributeName: a, AttributeType: S}], KeySchema: [{AttributeName: a, KeyType: HASH}]}",
        "{AttributeDefinitions: [{AttributeName: a, AttributeType: S}], KeySchema: [{AttributeName: a, KeyType: HASH}], ProvisionedThroughput: {ReadCapacityUnits: 5, WriteCapacityUnits: 5}}",
    ),
    ("E3641", "AWS::GameLift::Fleet", "{Name: a, EC2InstanceType: x9.large}", "{Name: a, EC2InstanceType: c5.large}"),
    (
        "E3647",
        "AWS::ElastiCache::CacheCluster",
        "{CacheNodeType: cache.x9.large, Engine: redis, NumCacheNodes: 1}",
        "{CacheNodeType: cache.t3.micro, Engine: redis, NumCacheNodes: 1}",
    ),
    (
        "E3652",
        "AWS::Elasticsearch::Domain",
        "{ElasticsearchClusterConfig: {InstanceType: x9.large.elasticsearch}}",
        "{ElasticsearchClusterConfig: {InstanceType: r5.large.elasticsearch}}",
    ),
    (
        "E3653",
        "AWS::OpenSearchService::Domain",
        "{ClusterConfig: {InstanceType: x9.large.search}}",
        "{ClusterConfig: {InstanceType: r5.large.search}}",
    ),
    ("E3660", "AWS::ApiGateway::RestApi", "{Description: a}", "{Name: a}"),
    (
        "E3661",
        "AWS::Route53::HealthCheck",
        "{HealthCheckConfig: {Type: CLOUDWATCH_METRIC}}",
        "{HealthCheckConfig: {Type: CLOUDWATCH_METRIC, AlarmIdentifier: {Name: a, Region: us-east-1}}}",
    ),
    (
        "E3667",
        "AWS::Redshift::Cluster",
        "{ClusterType: single-node, DBName: a, MasterUsername: a, NodeType: x9.large}",
        "{ClusterType: single-node, DBName: a, MasterUsername: a, NodeType: ra3.xlplus}",
    ),
    (
        "E3671",
        "AWS::EC2::Instance",
        "{ImageId: ami-0123456789abcdef0, BlockDeviceMappings: [{DeviceName: a, Ebs: {VolumeType: io1, VolumeSize: 10}}]}",
        "{ImageId: ami-0123456789abcdef0, BlockDeviceMappings: [{DeviceName: a, Ebs: {VolumeType: io1, VolumeSize: 10, Iops: 200}}]}",
    ),
    (
        "E3674",
        "AWS::EC2::NetworkInterface",
        "{SubnetId: subnet-0123456789abcdef0, PrivateIpAddress: 10.0.0.4, PrivateIpAddresses: [{PrivateIpAddress: 10.0.0.5, Primary: true}]}",
        "{SubnetId: subnet-0123456789abcdef0, PrivateIpAddress: 10.0.0.4, PrivateIpAddresses: [{PrivateIpAddress: 10.0.0.5, Primary: false}]}",
    ),
    (
        "E3675",
        "AWS::EMR::Cluster",
        "{JobFlowRole: a, ServiceRole: a, Name: a, Instances: {CoreInstanceGroup: {InstanceCount: 1, InstanceType: x9.large}}}",
        "{JobFlowRole: a, ServiceRole: a, Name: a, Instances: {CoreInstanceGroup: {InstanceCount: 1, InstanceType: m5.xlarge}}}",
    ),
    (
        "E3676",
        "AWS::ElasticLoadBalancingV2::Listener",
        "{DefaultActions: [{Type: fixed-response}], LoadBalancerArn: a, Port: 443, Protocol: HTTPS}",
        "{DefaultActions: [{Type: fixed-response}], LoadBalancerArn: a, Port: 80, Protocol: HTTP}",
    ),
    (
        "E3677",
        "AWS::Lambda::Function",
        "{Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: java21, Code: {ZipFile: a}}",
        "{Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}}",
    ),
    (
        "E3678",
        "AWS::Lambda::Function",
        "{Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Code: {ZipFile: a}}",
        "{Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}}",
    ),
    (
        "E3679",
        "AWS::ElasticLoadBalancing::LoadBalancer",
        "{Listeners: [{InstancePort: '80', LoadBalancerPort: '443', Protocol: HTTPS}]}",
        "{Listeners: [{InstancePort: '80', LoadBalancerPort: '80', Protocol: HTTP}]}",
    ),
    (
        "E3680",
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "{Type: application, Subnets: [subnet-0123456789abcdef0]}",
        "{Type: application, Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]}",
    ),
    ("E3681", "AWS::ElasticLoadBalancingV2::TargetGroup", "{TargetType: ip}", "{TargetType: lambda}"),
    (
        "E3682",
        "AWS::RDS::DBInstance",
        "{Engine: aurora-mysql, DBInstanceClass: db.r5.large, AllocatedStorage: '10'}",
        "{Engine: aurora-mysql, DBInstanceClass: db.r5.large, DBClusterIdentifier: a}",
    ),
    (
        "E3683",
        "AWS::ElasticLoadBalancingV2::TargetGroup",
        "{Protocol: GENEVE, Port: 80, VpcId: a}",
        "{Protocol: GENEVE, Port: 6081, VpcId: a}",
    ),
    (
        "E3684",
        "AWS::ElasticLoadBalancingV2::TargetGroup",
        "{HealthCheckProtocol: TCP, Matcher: {HttpCode: '200'}}",
        "{HealthCheckProtocol: HTTP, Matcher: {HttpCode: '200'}}",
    ),
    (
        "E3685",
        "AWS::Lambda::Function",
        "{Role: 'arn:aws:iam::111111111111:role/a', PackageType: Image, Runtime: python3.13, Code: {ImageUri: '111111111111.dkr.ecr.us-east-1.amazonaws.com/a:1'}}",
        "{Role: 'arn:aws:iam::111111111111:role/a', PackageType: Image, Code: {ImageUri: '111111111111.dkr.ecr.us-east-1.amazonaws.com/a:1'}}",
    ),
    (
        "E3686",
        "AWS::RDS::DBCluster",
        "{Engine: aurora-mysql, MasterUsername: a, ManageMasterUserPassword: true, ScalingConfiguration: {MaxCapacity: 2}}",
        "{Engine: aurora-mysql, MasterUsername: a, ManageMasterUserPassword: true, ServerlessV2ScalingConfiguration: {MinCapacity: 1, MaxCapacity: 2}}",
    ),
    (
        "E3687",
        "AWS::EC2::SecurityGroup",
        "{GroupDescription: a, SecurityGroupIngress: [{IpProtocol: tcp, CidrIp: 10.0.0.0/8}]}",
        "{GroupDescription: a, SecurityGroupIngress: [{IpProtocol: tcp, CidrIp: 10.0.0.0/8, FromPort: 80, ToPort: 80}]}",
    ),
    (
        "E3688",
        "AWS::EC2::SecurityGroup",
        "{GroupDescription: a, SecurityGroupIngress: [{IpProtocol: tcp, CidrIp: 10.0.0.0/8, FromPort: -1, ToPort: 80}]}",
        "{GroupDescription: a, SecurityGroupIngress: [{IpProtocol: tcp, CidrIp: 10.0.0.0/8, FromPort: 80, ToPort: 80}]}",
    ),
    (
        "E3689",
        "AWS::RDS::DBCluster",
        "{Engine: aurora-mysql, MasterUsername: a, ManageMasterUserPassword: true, MonitoringInterval: 60}",
        "{Engine: aurora-mysql, MasterUsername: a, ManageMasterUserPassword: true, MonitoringInterval: 60, MonitoringRoleArn: 'arn:aws:iam::111111111111:role/a'}",
    ),
    (
        "E3690",
        "AWS::RDS::DBCluster",
        "{Engine: aurora-mysql, EngineVersion: '1.0', MasterUsername: a, ManageMasterUserPassword: true}",
        "{Engine: aurora-postgresql, EngineVersion: '16.6', MasterUsername: a, ManageMasterUserPassword: true}",
    ),
    (
        "E3691",
        "AWS::RDS::DBInstance",
        "{Engine: postgres, EngineVersion: '1.0', DBInstanceClass: db.t3.micro}",
        "{Engine: postgres, EngineVersion: '17', DBInstanceClass: db.t3.micro}",
    ),
    (
        "E3692",
        "AWS::RDS::DBCluster",
        "{Engine: postgres, MasterUsername: a, ManageMasterUserPassword: true}",
        "{Engine: postgres, MasterUsername: a, ManageMasterUserPassword: true, AllocatedStorage: 100, DBClusterInstanceClass: db.m5d.large, Iops: 1000, StorageType: io1}",
    ),
    (
        "E3693",
        "AWS::RDS::DBCluster",
        "{Engine: aurora-mysql, MasterUsername: a, ManageMasterUserPassword: true, AllocatedStorage: 100}",
        "{Engine: aurora-mysql, MasterUsername: a, ManageMasterUserPassword: true}",
    ),
    (
        "E3695",
        "AWS::ElastiCache::CacheCluster",
        "{CacheNodeType: cache.t3.micro, NumCacheNodes: 1, Engine: redis, EngineVersion: '9.9'}",
        "{CacheNodeType: cache.t3.micro, NumCacheNodes: 1, Engine: redis, EngineVersion: '7.1'}",
    ),
    (
        "E3696",
        "AWS::Lambda::Function",
        "{Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}, LoggingConfig: {LogFormat: Text, SystemLogLevel: WARN}}",
        "{Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}, LoggingConfig: {LogFormat: JSON, SystemLogLevel: WARN}}",
    ),
    (
        "E3704",
        "AWS::ElastiCache::ReplicationGroup",
        "{ReplicationGroupDescription: a, Engine: valkey}",
        "{ReplicationGroupDescription: a, Engine: valkey, TransitEncryptionEnabled: true}",
    ),
    (
        "E3715",
        "AWS::EC2::Instance",
        "{ImageId: ami-0123456789abcdef0, BlockDeviceMappings: [{DeviceName: a, VirtualName: disk1}]}",
        "{ImageId: ami-0123456789abcdef0, BlockDeviceMappings: [{DeviceName: a, VirtualName: ephemeral0}]}",
    ),
    (
        "E3722",
        "AWS::CloudFront::Distribution",
        "{DistributionConfig: {Enabled: true, Origins: [], DefaultCacheBehavior: {TargetOriginId: a, ViewerProtocolPolicy: allow-all, ForwardedValues: {QueryString: true, Cookies: {Forward: some}}}}}",
        "{DistributionConfig: {Enabled: true, Origins: [], DefaultCacheBehavior: {TargetOriginId: a, ViewerProtocolPolicy: allow-all, ForwardedValues: {QueryString: true, Cookies: {Forward: none}}}}}",
    ),
    (
        "W3687",
        "AWS::EC2::SecurityGroup",
        "{GroupDescription: a, SecurityGroupIngress: [{IpProtocol: '-1', CidrIp: 10.0.0.0/8, FromPort: 80, ToPort: 80}]}",
        "{GroupDescription: a, SecurityGroupIngress: [{IpProtocol: '-1', CidrIp: 10.0.0.0/8}]}",
    ),
    (
        "W3690",
        "AWS::RDS::DBCluster",
        "{Engine: aurora-mysql, EngineVersion: '8.0.mysql_aurora.3.11.0', MasterUsername: a, ManageMasterUserPassword: true}",
        "{Engine: aurora-mysql, MasterUsername: a, ManageMasterUserPassword: true}",
    ),
    (
        "W3691",
        "AWS::RDS::DBInstance",
        "{Engine: aurora-mysql, EngineVersion: '8.0.mysql_aurora.3.11.0', DBInstanceClass: db.t3.micro}",
        "{Engine: aurora-mysql, DBInstanceClass: db.t3.micro}",
    ),
    (
        "E3617",
        "AWS::ManagedBlockchain::Node",
        "{NetworkId: n-a, NodeConfiguration: {AvailabilityZone: us-east-1a, InstanceType: bc.x9.large}}",
        "{NetworkId: n-a, NodeConfiguration: {AvailabilityZone: us-east-1a, InstanceType: bc.t3.small}}",
    ),
    (
        "E3621",
        "AWS::AppStream::Fleet",
        "{Name: a, InstanceType: stream.x9.large}",
        "{Name: a, InstanceType: stream.standard.medium}",
    ),
    (
        "E3670",
        "AWS::AmazonMQ::Broker",
        "{BrokerName: a, DeploymentMode: SINGLE_INSTANCE, EngineType: RABBITMQ, PubliclyAccessible: false, HostInstanceType: mq.x9.large}",
        "{BrokerName: a, DeploymentMode: SINGLE_INSTANCE, EngineType: RABBITMQ, PubliclyAccessible: false, HostInstanceType: mq.m5.large}",
    ),
    (
        "E3672",
        "AWS::DAX::Cluster",
        "{IAMRoleARN: 'arn:aws:iam::111111111111:role/a', ReplicationFactor: 1, NodeType: dax.x9.large}",
        "{IAMRoleARN: 'arn:aws:iam::111111111111:role/a', ReplicationFactor: 1, NodeType: dax.r5.large}",
    ),
    (
        "E3640",
        "AWS::SageMaker::DataQualityJobDefinition",
        "{JobResources: {ClusterConfig: {InstanceCount: 1, VolumeSizeInGB: 20, InstanceType: ml.x9.large}}}",
        "{JobResources: {ClusterConfig: {InstanceCount: 1, VolumeSizeInGB: 20, InstanceType: ml.m5.large}}}",
    ),
    (
        "E3642",
        "AWS::SageMaker::InferenceExperiment",
        "{ModelVariants: [{ModelName: a, VariantName: a, InfrastructureConfig: {InfrastructureType: RealTimeInference, RealTimeInferenceConfig: {InstanceCount: 1, InstanceType: ml.x9.large}}}]}",
        "{ModelVariants: [{ModelName: a, VariantName: a, InfrastructureConfig: {InfrastructureType: RealTimeInference, RealTimeInferenceConfig: {InstanceCount: 1, InstanceType: ml.m5.large}}}]}",
    ),
    (
        "E3643",
        "AWS::SageMaker::ModelPackage",
        "{ValidationSpecification: {ValidationProfiles: [{TransformJobDefinition: {TransformResources: {InstanceCount: 1, InstanceType: ml.x9.large}}}]}}",
        "{ValidationSpecification: {ValidationProfiles: [{TransformJobDefinition: {TransformResources: {InstanceCount: 1, InstanceType: ml.m5.large}}}]}}",
    ),
    (
        "E3644",
        "AWS::SageMaker::Cluster",
        "{InstanceGroups: [{InstanceGroupName: a, InstanceCount: 1, InstanceType: ml.x9.large}]}",
        "{InstanceGroups: [{InstanceGroupName: a, InstanceCount: 1, InstanceType: ml.m5.large}]}",
    ),
    (
        "E3694",
        "AWS::RDS::DBCluster",
        "{Engine: mysql, MasterUsername: a, ManageMasterUserPassword: true, DBClusterInstanceClass: db.x9.large}",
        "{Engine: mysql, MasterUsername: a, ManageMasterUserPassword: true, DBClusterInstanceClass: db.r6gd.large}",
    ),
    (
        "E3025",
        "AWS::RDS::DBInstance",
        "{Engine: mysql, LicenseModel: general-public-license, AllocatedStorage: '20', MasterUsername: a, ManageMasterUserPassword: true, DBInstanceClass: db.x9.large}",
        "{Engine: mysql, LicenseModel: general-public-license, AllocatedStorage: '20', MasterUsername: a, ManageMasterUserPassword: true, DBInstanceClass: db.t3.micro}",
    ),
    (
        "E3062",
        "AWS::RDS::DBInstance",
        "{Engine: mysql, EngineVersion: 8.0.40, AllocatedStorage: '20', MasterUsername: a, ManageMasterUserPassword: true, DBInstanceClass: db.x9.large}",
        "{Engine: mysql, EngineVersion: 8.0.40, AllocatedStorage: '20', MasterUsername: a, ManageMasterUserPassword: true, DBInstanceClass: db.t3.micro}",
    ),
    (
        "E3046",
        "AWS::ECS::TaskDefinition",
        "{ContainerDefinitions: [{Name: a, Image: a, Memory: 128, LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: a}}}]}",
        "{ContainerDefinitions: [{Name: a, Image: a, Memory: 128, LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: a, awslogs-region: us-east-1}}}]}",
    ),
    (
        "E3501",
        "AWS::SQS::Queue",
        "{QueueName: a, ContentBasedDeduplication: true}",
        "{QueueName: a.fifo, FifoQueue: true, ContentBasedDeduplication: true}",
    ),
    (
        "E3663",
        "AWS::Lambda::Function",
        "{Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}, Environment: {Variables: {AWS_REGION: a}}}",
        "{Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}, Environment: {Variables: {REGION: a}}}",
    ),
    (
        "E3717",
        "AWS::Lambda::Function",
        "{Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}, Timeout: 901}",
        "{Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}, Timeout: 900}",
    ),
    (
        "E3718",
        "AWS::ApiGateway::Authorizer",
        "{RestApiId: a, Name: a, Type: TOKEN, IdentitySource: method.request.header.Authorization, AuthorizerUri: a, AuthorizerResultTtlInSeconds: 7200}",
        "{RestApiId: a, Name: a, Type: TOKEN, IdentitySource: method.request.header.Authorization, AuthorizerUri: a, AuthorizerResultTtlInSeconds: 300}",
    ),
    (
        "E3719",
        "AWS::RDS::DBInstance",
        "{Engine: mysql, AllocatedStorage: '20', DBInstanceClass: db.t3.micro, MasterUsername: a, ManageMasterUserPassword: true, BackupRetentionPeriod: 36}",
        "{Engine: mysql, AllocatedStorage: '20', DBInstanceClass: db.t3.micro, MasterUsername: a, ManageMasterUserPassword: true, BackupRetentionPeriod: 35}",
    ),
    (
        "E3720",
        "AWS::RDS::DBInstance",
        "{Engine: mysql, AllocatedStorage: '20', DBInstanceClass: db.t3.micro, MasterUsername: a, ManageMasterUserPassword: true, KmsKeyId: alias/a}",
        "{Engine: mysql, AllocatedStorage: '20', DBInstanceClass: db.t3.micro, MasterUsername: a, ManageMasterUserPassword: true, KmsKeyId: alias/a, StorageEncrypted: true}",
    ),
    (
        "E3721",
        "AWS::RDS::DBInstance",
        "{Engine: oracle-ee, AllocatedStorage: '20', DBInstanceClass: db.r5.large, SourceDBInstanceIdentifier: a, ReplicaMode: open}",
        "{Engine: oracle-ee, AllocatedStorage: '20', DBInstanceClass: db.r5.large, SourceDBInstanceIdentifier: a, ReplicaMode: mounted}",
    ),
    (
        "E3723",
        "AWS::ApiGateway::Stage",
        "{RestApiId: a, DeploymentId: a, StageName: a, MethodSettings: [{HttpMethod: '*', ResourcePath: '*', LoggingLevel: INFO}]}",
        "{RestApiId: a, DeploymentId: a, StageName: a, MethodSettings: [{HttpMethod: '*', ResourcePath: '/*', LoggingLevel: INFO}]}",
    ),
    (
        "E3725",
        "AWS::FSx::FileSystem",
        "{FileSystemType: WINDOWS, SubnetIds: [subnet-01234567], WindowsConfiguration: {ThroughputCapacity: 8}, StorageCapacity: 16}",
        "{FileSystemType: WINDOWS, SubnetIds: [subnet-01234567], WindowsConfiguration: {ThroughputCapacity: 8}, StorageCapacity: 32}",
    ),
    (
        "W3688",
        "AWS::RDS::DBCluster",
        "{Engine: aurora-mysql, SnapshotIdentifier: a, MasterUsername: a}",
        "{Engine: aurora-mysql, SnapshotIdentifier: a}",
    ),
    (
        "W3689",
        "AWS::RDS::DBCluster",
        "{Engine: aurora-mysql, SourceDBClusterIdentifier: a, StorageEncrypted: true}",
        "{Engine: aurora-mysql, SourceDBClusterIdentifier: a}",
    ),
    (
        "W3693",
        "AWS::RDS::DBCluster",
        "{Engine: aurora-mysql, EngineMode: serverless, MasterUsername: a, ManageMasterUserPassword: true, PerformanceInsightsEnabled: true}",
        "{Engine: aurora-mysql, EngineMode: serverless, MasterUsername: a, ManageMasterUserPassword: true}",
    ),
    (
        "W3702",
        "AWS::Lambda::Function",
        "{Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}, Layers: ['arn:aws:lambda:::awslayer:a']}",
        "{Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}, Layers: ['arn:aws:lambda:us-east-1:111111111111:layer:a:1']}",
    ),
    ("W3703", "AWS::EC2::VPNGateway", "{Type: ipsec.2}", "{Type: ipsec.1}"),
];

#[test]
fn each_constraint_is_held() {
    for (rule, kind, bad, good) in CASES {
        let has = |properties: &str| {
            let found = found(&format!("  A:\n    Type: {kind}\n    Properties: {properties}\n"));
            (found.iter().any(|it| it.0 == rule), found)
        };
        let (is_found, all) = has(bad);
        assert!(is_found, "{rule} is missing: {all:#?}");
        let (is_found, all) = has(good);
        assert!(!is_found, "{rule} is kept: {all:#?}");
    }
}
