//! Where data is kept, and for how long.

use crate::common::{finds, is_silent};

#[test]
fn what_holds_data_stays() {
    finds(
        "LW-RETAIN",
        "Queue",
        r#"
  Queue: {Type: AWS::SQS::Queue, DeletionPolicy: Delete}
"#,
    );
    is_silent(
        "LW-RETAIN",
        r#"
  Queue: {Type: AWS::SQS::Queue, DeletionPolicy: Retain}
"#,
    );
    is_silent(
        "LW-RETAIN",
        r#"
  Topic: {Type: AWS::SNS::Topic, DeletionPolicy: Delete}
"#,
    );
}

#[test]
fn what_is_read_is_not_archived() {
    finds(
        "LW-ARCHIVED-DATA",
        "Bucket",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw, LifecycleConfiguration: {Rules: [{Status: Enabled, Transitions: [{StorageClass: GLACIER, TransitionInDays: 7}]}]}}}
  Crawler: {Type: AWS::Glue::Crawler, Properties: {Role: a, Targets: {S3Targets: [{Path: !Sub 's3://${Bucket}/in'}]}}}
"#,
    );
    is_silent(
        "LW-ARCHIVED-DATA",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw, LifecycleConfiguration: {Rules: [{Status: Enabled, Transitions: [{StorageClass: GLACIER_IR, TransitionInDays: 7}]}]}}}
  Crawler: {Type: AWS::Glue::Crawler, Properties: {Role: a, Targets: {S3Targets: [{Path: !Sub 's3://${Bucket}/in'}]}}}
"#,
    );
    is_silent(
        "LW-ARCHIVED-DATA",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw, LifecycleConfiguration: {Rules: [{Status: Enabled, Transitions: [{StorageClass: GLACIER, TransitionInDays: 7}]}]}}}
"#,
    );
}

#[test]
fn objects_stay_a_month_before_infrequent_access() {
    finds(
        "LW-LIFECYCLE-DAYS",
        "Bucket",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw, LifecycleConfiguration: {Rules: [{Status: Enabled, Transitions: [{StorageClass: STANDARD_IA, TransitionInDays: 29}]}]}}}
"#,
    );
    is_silent(
        "LW-LIFECYCLE-DAYS",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw, LifecycleConfiguration: {Rules: [{Status: Enabled, Transitions: [{StorageClass: STANDARD_IA, TransitionInDays: 30}]}]}}}
"#,
    );
    is_silent(
        "LW-LIFECYCLE-DAYS",
        r#"
Parameters: {D: {Type: Number}}
Resources:
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw, LifecycleConfiguration: {Rules: [{Status: Enabled, Transitions: [{StorageClass: STANDARD_IA, TransitionInDays: !Ref D}]}]}}}
"#,
    );
}

#[test]
fn access_logs_go_where_they_can() {
    finds(
        "LW-ACCESS-LOGS",
        "Bucket",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {LoggingConfiguration: {DestinationBucketName: !Ref Logs, LogFilePrefix: a/}}}
  Logs: {Type: AWS::S3::Bucket}
"#,
    );
    finds(
        "LW-ACCESS-LOGS",
        "Bucket",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {LoggingConfiguration: {DestinationBucketName: !Ref Logs, LogFilePrefix: a/}}}
  Logs: {Type: AWS::S3::Bucket}
  LogsPolicy: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Logs, PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: logging.s3.amazonaws.com}, Action: 's3:PutObject', Resource: !Sub '${Logs.Arn}/b/*'}]}}}
"#,
    );
    is_silent(
        "LW-ACCESS-LOGS",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {LoggingConfiguration: {DestinationBucketName: !Ref Logs, LogFilePrefix: a/}}}
  Logs: {Type: AWS::S3::Bucket}
  LogsPolicy: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Logs, PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: logging.s3.amazonaws.com}, Action: 's3:PutObject', Resource: !Sub '${Logs.Arn}/a/*'}]}}}
"#,
    );
    is_silent(
        "LW-ACCESS-LOGS",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {LoggingConfiguration: {DestinationBucketName: !Ref Logs, LogFilePrefix: a/}}}
  Logs: {Type: AWS::S3::Bucket, Properties: {AccessControl: LogDeliveryWrite}}
"#,
    );
    finds(
        "LW-ACCESS-LOGS",
        "Bucket",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {LoggingConfiguration: {DestinationBucketName: !Ref Logs, LogFilePrefix: a/}}}
  Logs: {Type: AWS::S3::Bucket, Properties: {BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: 'aws:kms'}}]}}}
  LogsPolicy: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Logs, PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: logging.s3.amazonaws.com}, Action: 's3:PutObject', Resource: !Sub '${Logs.Arn}/*'}]}}}
"#,
    );
    is_silent(
        "LW-ACCESS-LOGS",
        r#"
Parameters: {Logs: {Type: String}}
Resources:
  Bucket: {Type: AWS::S3::Bucket, Properties: {LoggingConfiguration: {DestinationBucketName: !Ref Logs}}}
"#,
    );
}

#[test]
fn a_bucket_names_its_key_by_arn() {
    finds(
        "LW-KEY-BY-ALIAS",
        "Bucket",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: 'aws:kms', KMSMasterKeyID: alias/raw}}]}}}
"#,
    );
    is_silent(
        "LW-KEY-BY-ALIAS",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: 'aws:kms', KMSMasterKeyID: !Sub 'arn:aws:kms:${AWS::Region}:${AWS::AccountId}:key/1'}}]}}}
"#,
    );
    is_silent(
        "LW-KEY-BY-ALIAS",
        r#"
Parameters: {Key: {Type: String}}
Resources:
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: 'aws:kms', KMSMasterKeyID: !Ref Key}}]}}}
"#,
    );
    finds(
        "LW-KEY-BY-ALIAS",
        "with the defaults of the parameters",
        r#"
Parameters: {Key: {Type: String, Default: alias/raw}}
Resources:
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: 'aws:kms', KMSMasterKeyID: !Ref Key}}]}}}
"#,
    );
}

#[test]
fn outputs_of_a_pair_differ() {
    finds(
        "LW-OUTPUT-PAIRS",
        "oSubnetB",
        r#"
  SubnetA: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1, CidrBlock: 10.0.0.0/24}}
  SubnetB: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1, CidrBlock: 10.0.1.0/24}}
Outputs:
  oSubnetA: {Value: !Ref SubnetA}
  oSubnetB: {Value: !Ref SubnetA}
"#,
    );
    is_silent(
        "LW-OUTPUT-PAIRS",
        r#"
  SubnetA: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1, CidrBlock: 10.0.0.0/24}}
  SubnetB: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1, CidrBlock: 10.0.1.0/24}}
Outputs:
  oSubnetA: {Value: !Ref SubnetA}
  oSubnetB: {Value: !Ref SubnetB}
"#,
    );
}

#[test]
fn a_database_needs_no_quotes() {
    finds(
        "LW-DATABASE-NAME",
        "Base",
        r#"
  Base: {Type: AWS::Glue::Database, Properties: {CatalogId: a, DatabaseInput: {Name: lake-raw}}}
"#,
    );
    is_silent(
        "LW-DATABASE-NAME",
        r#"
  Base: {Type: AWS::Glue::Database, Properties: {CatalogId: a, DatabaseInput: {Name: lake_raw}}}
"#,
    );
    is_silent(
        "LW-DATABASE-NAME",
        r#"
Parameters: {N: {Type: String}}
Resources:
  Base: {Type: AWS::Glue::Database, Properties: {CatalogId: a, DatabaseInput: {Name: !Sub '${N}_raw'}}}
"#,
    );
}
