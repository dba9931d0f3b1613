//! Trails, configuration and crawlers.

use crate::common::{finds, is_silent};

#[test]
fn a_trail_may_write_to_its_bucket() {
    finds(
        "LW-TRAIL-BUCKET",
        "Trail",
        r#"
  Trail: {Type: AWS::CloudTrail::Trail, Properties: {IsLogging: true, S3BucketName: !Ref Logs}}
  Logs: {Type: AWS::S3::Bucket}
"#,
    );
    finds(
        "LW-TRAIL-BUCKET",
        "Trail",
        r#"
  Trail: {Type: AWS::CloudTrail::Trail, Properties: {IsLogging: true, S3BucketName: !Ref Logs}}
  Logs: {Type: AWS::S3::Bucket}
  LogsPolicy: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Logs, PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: cloudtrail.amazonaws.com}, Action: 's3:GetBucketAcl', Resource: !GetAtt Logs.Arn}, {Effect: Allow, Principal: {Service: cloudtrail.amazonaws.com}, Action: 's3:PutObject', Resource: !Sub '${Logs.Arn}/AWSLogs/${AWS::AccountId}/*', Condition: {StringEquals: {'s3:x-amz-acl': bucket-owner-full-control}}}]}}}
"#,
    );
    finds(
        "LW-TRAIL-BUCKET",
        "Trail",
        r#"
  Trail: {Type: AWS::CloudTrail::Trail, DependsOn: LogsPolicy, Properties: {IsLogging: true, S3BucketName: !Ref Logs, S3KeyPrefix: x}}
  Logs: {Type: AWS::S3::Bucket}
  LogsPolicy: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Logs, PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: cloudtrail.amazonaws.com}, Action: 's3:GetBucketAcl', Resource: !GetAtt Logs.Arn}, {Effect: Allow, Principal: {Service: cloudtrail.amazonaws.com}, Action: 's3:PutObject', Resource: !Sub '${Logs.Arn}/AWSLogs/${AWS::AccountId}/*', Condition: {StringEquals: {'s3:x-amz-acl': bucket-owner-full-control}}}]}}}
"#,
    );
    is_silent(
        "LW-TRAIL-BUCKET",
        r#"
  Trail: {Type: AWS::CloudTrail::Trail, DependsOn: LogsPolicy, Properties: {IsLogging: true, S3BucketName: !Ref Logs}}
  Logs: {Type: AWS::S3::Bucket}
  LogsPolicy: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Logs, PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: cloudtrail.amazonaws.com}, Action: 's3:GetBucketAcl', Resource: !GetAtt Logs.Arn}, {Effect: Allow, Principal: {Service: cloudtrail.amazonaws.com}, Action: 's3:PutObject', Resource: !Sub '${Logs.Arn}/AWSLogs/${AWS::AccountId}/*', Condition: {StringEquals: {'s3:x-amz-acl': bucket-owner-full-control}}}]}}}
"#,
    );
}

#[test]
fn a_trail_does_not_log_itself() {
    finds(
        "LW-TRAIL-LOOP",
        "Trail",
        r#"
  Trail: {Type: AWS::CloudTrail::Trail, Properties: {IsLogging: true, S3BucketName: !Ref Logs, EventSelectors: [{DataResources: [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3']}]}]}}
  Logs: {Type: AWS::S3::Bucket}
"#,
    );
    finds(
        "LW-TRAIL-LOOP",
        "Trail",
        r#"
  Trail: {Type: AWS::CloudTrail::Trail, Properties: {IsLogging: true, S3BucketName: !Ref Logs, EventSelectors: [{DataResources: [{Type: 'AWS::S3::Object', Values: [!Sub '${Logs.Arn}/']}]}]}}
  Logs: {Type: AWS::S3::Bucket}
"#,
    );
    is_silent(
        "LW-TRAIL-LOOP",
        r#"
  Trail: {Type: AWS::CloudTrail::Trail, Properties: {IsLogging: true, S3BucketName: !Ref Logs, EventSelectors: [{DataResources: [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::other/']}]}]}}
  Logs: {Type: AWS::S3::Bucket}
"#,
    );
}

#[test]
fn configuration_goes_to_a_bucket_that_takes_it() {
    finds(
        "LW-CONFIG-BUCKET",
        "Channel",
        r#"
  Channel: {Type: AWS::Config::DeliveryChannel, Properties: {S3BucketName: !Ref Logs}}
  Logs: {Type: AWS::S3::Bucket, Properties: {ObjectLockEnabled: true, ObjectLockConfiguration: {ObjectLockEnabled: Enabled, Rule: {DefaultRetention: {Mode: GOVERNANCE, Days: 1}}}}}
"#,
    );
    is_silent(
        "LW-CONFIG-BUCKET",
        r#"
  Channel: {Type: AWS::Config::DeliveryChannel, Properties: {S3BucketName: !Ref Logs}}
  Logs: {Type: AWS::S3::Bucket, Properties: {ObjectLockEnabled: true}}
"#,
    );
}

#[test]
fn a_crawler_of_events_has_one_target() {
    finds(
        "LW-CRAWLER-EVENTS",
        "Crawler",
        r#"
  Crawler: {Type: AWS::Glue::Crawler, Properties: {Role: a, RecrawlPolicy: {RecrawlBehavior: CRAWL_EVENT_MODE}, Targets: {S3Targets: [{Path: s3://a, EventQueueArn: 'arn:aws:sqs:us-east-1:111111111111:a'}, {Path: s3://b}]}}}
"#,
    );
    is_silent(
        "LW-CRAWLER-EVENTS",
        r#"
  Crawler: {Type: AWS::Glue::Crawler, Properties: {Role: a, RecrawlPolicy: {RecrawlBehavior: CRAWL_EVENT_MODE}, Targets: {S3Targets: [{Path: s3://a, EventQueueArn: 'arn:aws:sqs:us-east-1:111111111111:a'}]}}}
"#,
    );
    is_silent(
        "LW-CRAWLER-EVENTS",
        r#"
  Crawler: {Type: AWS::Glue::Crawler, Properties: {Role: a, RecrawlPolicy: {RecrawlBehavior: CRAWL_EVERYTHING}, Targets: {S3Targets: [{Path: s3://a, EventQueueArn: 'arn:aws:sqs:us-east-1:111111111111:a'}, {Path: s3://b}]}}}
"#,
    );
}
