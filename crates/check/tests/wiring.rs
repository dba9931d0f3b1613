//! What each wiring rule finds, what comes close and is right, and where it stays silent because something is not known.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test says what is wrong by failing")]

mod common;

use common::{finds, is_silent};
use lakewright_check::{Member, Options, check_assembly};
use lakewright_template::read;

#[test]
fn a_queue_lets_in_what_delivers_to_it() {
    finds(
        "LW-DELIVERY-QUEUE",
        "Bucket",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
$QUEUE
"#,
    );
    finds(
        "LW-DELIVERY-QUEUE",
        "Bucket",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: events.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}
"#,
    );
    is_silent(
        "LW-DELIVERY-QUEUE",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}
"#,
    );
    is_silent(
        "LW-DELIVERY-QUEUE",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn, Condition: {ArnLike: {'aws:SourceArn': !Sub 'arn:aws:s3:::${AWS::StackName}-*'}}}]}}}
"#,
    );
    finds(
        "LW-DELIVERY-QUEUE",
        "Bucket",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn, Condition: {ArnLike: {'aws:SourceArn': 'arn:aws:s3:::another'}}}]}}}
"#,
    );
}

#[test]
fn a_policy_that_depends_on_parameters_may_be_right() {
    is_silent(
        "LW-DELIVERY-QUEUE",
        r#"
Parameters: {Source: {Type: String}}
Resources:
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn, Condition: {ArnLike: {'aws:SourceArn': !Ref Source}}}]}}}
"#,
    );
    is_silent(
        "LW-DELIVERY-QUEUE",
        r#"
Parameters: {Where: {Type: String}}
Resources:
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Where], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}
"#,
    );
    finds(
        "LW-DELIVERY-QUEUE",
        "when `C` is false",
        r#"
Conditions: {C: !Equals [!Ref 'AWS::Region', eu-west-1]}
Resources:
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: !If [C, s3.amazonaws.com, sns.amazonaws.com]}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}
"#,
    );
    finds(
        "LW-DELIVERY-QUEUE",
        "Bucket",
        r#"
Conditions: {C: !Equals [!Ref 'AWS::Region', eu-west-1]}
Resources:
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: !If [C, sqs.amazonaws.com, sns.amazonaws.com]}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}
"#,
    );
    is_silent(
        "LW-DELIVERY-QUEUE",
        r#"
Transform: Own
Resources:
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
$QUEUE
"#,
    );
}

#[test]
fn a_policy_counts_under_the_conditions_of_the_path() {
    finds(
        "LW-DELIVERY-QUEUE",
        "Bucket",
        r#"
Conditions: {C: !Equals [!Ref 'AWS::Region', eu-west-1]}
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Condition: C
$NOTIFIES
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: !If [C, sns.amazonaws.com, s3.amazonaws.com]}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}
"#,
    );
}

#[test]
fn an_account_that_is_written_down_may_be_the_one() {
    is_silent(
        "LW-DELIVERY-QUEUE",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn, Condition: {StringEquals: {'aws:SourceAccount': '111111111111'}}}]}}}
"#,
    );
}

#[test]
fn a_topic_lets_in_what_publishes_to_it() {
    finds(
        "LW-DELIVERY-TOPIC",
        "Rule",
        r#"
$TOPIC
  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: a, Arn: !Ref Topic}]}}
"#,
    );
    is_silent(
        "LW-DELIVERY-TOPIC",
        r#"
$TOPIC
  Alarm: {Type: AWS::CloudWatch::Alarm, Properties: {AlarmActions: [!Ref Topic]}}
"#,
    );
    finds(
        "LW-DELIVERY-TOPIC",
        "Alarm",
        r#"
$TOPIC
  Alarm: {Type: AWS::CloudWatch::Alarm, Properties: {AlarmActions: [!Ref Topic]}}
  Policy: {Type: AWS::SNS::TopicPolicy, Properties: {Topics: [!Ref Topic], PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: events.amazonaws.com}, Action: 'sns:Publish', Resource: !Ref Topic}]}}}
"#,
    );
    is_silent(
        "LW-DELIVERY-TOPIC",
        r#"
Parameters: {Actions: {Type: CommaDelimitedList}}
Resources:
$TOPIC
  Alarm: {Type: AWS::CloudWatch::Alarm, Properties: {AlarmActions: !Ref Actions}}
"#,
    );
}

#[test]
fn a_function_lets_in_what_calls_it() {
    finds(
        "LW-DELIVERY-FUNCTION",
        "Rule",
        r#"
$ROLE
$FUNCTION
  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: a, Arn: !GetAtt Function.Arn}]}}
"#,
    );
    finds(
        "LW-DELIVERY-FUNCTION",
        "Rule",
        r#"
$ROLE
$FUNCTION
  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: a, Arn: !GetAtt Function.Arn}]}}
  Permission: {Type: AWS::Lambda::Permission, Properties: {Action: 'lambda:InvokeFunction', FunctionName: !Ref Function, Principal: s3.amazonaws.com}}
"#,
    );
    finds(
        "LW-DELIVERY-FUNCTION",
        "Rule",
        r#"
$ROLE
$FUNCTION
  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: a, Arn: !GetAtt Function.Arn}]}}
  Permission: {Type: AWS::Lambda::Permission, Properties: {Action: 'lambda:InvokeFunction', FunctionName: !Ref Function, Principal: events.amazonaws.com, SourceArn: !Sub 'arn:aws:events:${AWS::Region}:${AWS::AccountId}:rule/another'}}
"#,
    );
    is_silent(
        "LW-DELIVERY-FUNCTION",
        r#"
$ROLE
$FUNCTION
  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: a, Arn: !GetAtt Function.Arn}]}}
  Permission: {Type: AWS::Lambda::Permission, Properties: {Action: 'lambda:InvokeFunction', FunctionName: !Ref Function, Principal: events.amazonaws.com, SourceArn: !GetAtt Rule.Arn}}
"#,
    );
    is_silent(
        "LW-DELIVERY-FUNCTION",
        r#"
$ROLE
$FUNCTION
  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: a, Arn: !GetAtt Function.Arn}]}}
  Permission: {Type: AWS::Lambda::Permission, Properties: {Action: 'lambda:InvokeFunction', FunctionName: !GetAtt Function.Arn, Principal: events.amazonaws.com}}
"#,
    );
    is_silent(
        "LW-DELIVERY-FUNCTION",
        r#"
Parameters: {Name: {Type: String}}
Resources:
$ROLE
$FUNCTION
  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: a, Arn: !GetAtt Function.Arn}]}}
  Permission: {Type: AWS::Lambda::Permission, Properties: {Action: 'lambda:InvokeFunction', FunctionName: !Ref Name, Principal: events.amazonaws.com}}
"#,
    );
}

#[test]
fn a_function_lets_in_the_topics_it_subscribes_to() {
    finds(
        "LW-DELIVERY-FUNCTION",
        "Sub",
        r#"
$ROLE
$FUNCTION
$TOPIC
  Sub: {Type: AWS::SNS::Subscription, Properties: {Protocol: lambda, Endpoint: !GetAtt Function.Arn, TopicArn: !Ref Topic}}
"#,
    );
    is_silent(
        "LW-DELIVERY-FUNCTION",
        r#"
$ROLE
$FUNCTION
$TOPIC
  Sub: {Type: AWS::SNS::Subscription, Properties: {Protocol: lambda, Endpoint: !GetAtt Function.Arn, TopicArn: !Ref Topic}}
  Permission: {Type: AWS::Lambda::Permission, Properties: {Action: 'lambda:InvokeFunction', FunctionName: !Ref Function, Principal: sns.amazonaws.com, SourceArn: !Ref Topic}}
"#,
    );
}

#[test]
fn a_log_group_lets_in_events() {
    finds(
        "LW-DELIVERY-LOGS",
        "Rule",
        r#"
  Group: {Type: AWS::Logs::LogGroup}
  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: a, Arn: !GetAtt Group.Arn}]}}
"#,
    );
    is_silent(
        "LW-DELIVERY-LOGS",
        r#"
  Group: {Type: AWS::Logs::LogGroup}
  Policy: {Type: AWS::Logs::ResourcePolicy, Properties: {PolicyName: a, PolicyDocument: '{}'}}
  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: a, Arn: !GetAtt Group.Arn}]}}
"#,
    );
}

#[test]
fn a_state_machine_needs_a_role_that_may_start_it() {
    finds(
        "LW-DELIVERY-ROLE",
        "Rule",
        r#"
  Machine: {Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: 'arn:aws:iam::111111111111:role/m'}}
  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: a, Arn: !Ref Machine}]}}
"#,
    );
    finds(
        "LW-DELIVERY-ROLE",
        "Rule",
        r#"
  Machine: {Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: 'arn:aws:iam::111111111111:role/m'}}
  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: a, Arn: !Ref Machine, RoleArn: !GetAtt Starter.Arn}]}}
  Starter: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: events.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}
"#,
    );
    is_silent(
        "LW-DELIVERY-ROLE",
        r#"
  Machine: {Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: 'arn:aws:iam::111111111111:role/m'}}
  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: a, Arn: !Ref Machine, RoleArn: !GetAtt Starter.Arn}]}}
  Starter: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: events.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'states:*', Resource: !Ref Machine}]}}]}}
"#,
    );
    is_silent(
        "LW-DELIVERY-ROLE",
        r#"
Parameters: {Starter: {Type: String}}
Resources:
  Machine: {Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: 'arn:aws:iam::111111111111:role/m'}}
  Rule: {Type: AWS::Events::Rule, Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: a, Arn: !Ref Machine, RoleArn: !Ref Starter}]}}
"#,
    );
}

#[test]
fn a_key_lets_in_what_writes_to_its_queue() {
    finds(
        "LW-DELIVERY-KEY",
        "Bucket",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
  Queue: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !GetAtt Key.Arn}}
  Key: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {Statement: [{Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}, Action: 'kms:*', Resource: '*'}]}}}
"#,
    );
    finds(
        "LW-DELIVERY-KEY",
        "Bucket",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
  Queue: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !Ref Key}}
  Key: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'kms:Decrypt', Resource: '*'}]}}}
"#,
    );
    finds(
        "LW-DELIVERY-KEY",
        "Bucket",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
  Queue: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: alias/own}}
  Key: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {Statement: [{Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: 'kms:*', Resource: '*'}]}}}
  Alias: {Type: AWS::KMS::Alias, Properties: {AliasName: alias/own, TargetKeyId: !Ref Key}}
"#,
    );
    is_silent(
        "LW-DELIVERY-KEY",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
  Queue: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !GetAtt Key.Arn}}
  Key: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: ['kms:GenerateDataKey*', 'kms:Decrypt'], Resource: '*'}]}}}
"#,
    );
    is_silent(
        "LW-DELIVERY-KEY",
        r#"
Parameters: {Key: {Type: String}}
Resources:
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
  Queue: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !Ref Key}}
"#,
    );
}

#[test]
fn a_key_of_aws_lets_no_service_in() {
    finds(
        "LW-DELIVERY-MANAGED-KEY",
        "Bucket",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
  Queue: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: alias/aws/sqs}}
"#,
    );
    is_silent(
        "LW-DELIVERY-MANAGED-KEY",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
  Queue: {Type: AWS::SQS::Queue, Properties: {SqsManagedSseEnabled: true}}
"#,
    );
    is_silent(
        "LW-DELIVERY-MANAGED-KEY",
        r#"
  Queue: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: alias/aws/sqs}}
"#,
    );
}

#[test]
fn a_bucket_waits_for_what_allows_its_notification() {
    finds(
        "LW-DELIVERY-ORDER",
        "Bucket",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
    Properties: {BucketName: acme-raw, NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn}]}}
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn, Condition: {ArnLike: {'aws:SourceArn': 'arn:aws:s3:::acme-raw'}}}]}}}
"#,
    );
    is_silent(
        "LW-DELIVERY-ORDER",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
    DependsOn: Policy
    Properties: {BucketName: acme-raw, NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn}]}}
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn, Condition: {ArnLike: {'aws:SourceArn': 'arn:aws:s3:::acme-raw'}}}]}}}
"#,
    );
    is_silent(
        "LW-DELIVERY-ORDER",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
    Properties: {BucketName: acme-raw, NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn}]}}
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn, Condition: {ArnLike: {'aws:SourceArn': !GetAtt Bucket.Arn}}}]}}}
"#,
    );
}

#[test]
fn nothing_that_a_notification_needs_waits_for_the_bucket() {
    finds(
        "LW-DELIVERY-CYCLE",
        "Bucket",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
    Properties: {BucketName: acme-raw, NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn}]}}
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn, Condition: {ArnLike: {'aws:SourceArn': !GetAtt Bucket.Arn}}}]}}}
"#,
    );
    finds(
        "LW-DELIVERY-CYCLE",
        "Bucket",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
    DependsOn: Policy
    Properties: {BucketName: acme-raw, NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn}]}}
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn, Condition: {ArnLike: {'aws:SourceArn': !GetAtt Bucket.Arn}}}]}}}
"#,
    );
    is_silent(
        "LW-DELIVERY-CYCLE",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
    DependsOn: Policy
    Properties: {BucketName: acme-raw, NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn}]}}
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn, Condition: {ArnLike: {'aws:SourceArn': 'arn:aws:s3:::acme-raw'}}}]}}}
"#,
    );
}

#[test]
fn buckets_and_standard_topics_deliver_to_standard_queues() {
    finds(
        "LW-DELIVERY-FIFO",
        "Bucket",
        r#"
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
  Queue: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true}}
"#,
    );
    finds(
        "LW-DELIVERY-FIFO",
        "Sub",
        r#"
$TOPIC
  Queue: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true}}
  Sub: {Type: AWS::SNS::Subscription, Properties: {Protocol: sqs, Endpoint: !GetAtt Queue.Arn, TopicArn: !Ref Topic}}
"#,
    );
    is_silent(
        "LW-DELIVERY-FIFO",
        r#"
  Topic: {Type: AWS::SNS::Topic, Properties: {FifoTopic: true}}
  Queue: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true}}
  Sub: {Type: AWS::SNS::Subscription, Properties: {Protocol: sqs, Endpoint: !GetAtt Queue.Arn, TopicArn: !Ref Topic}}
"#,
    );
    is_silent(
        "LW-DELIVERY-FIFO",
        r#"
Parameters: {Fifo: {Type: String}}
Resources:
  Bucket:
    Type: AWS::S3::Bucket
$NOTIFIES
  Queue: {Type: AWS::SQS::Queue, Properties: {FifoQueue: !Ref Fifo}}
"#,
    );
}

#[test]
fn a_bucket_sends_the_events_that_a_rule_waits_for() {
    finds(
        "LW-S3-EVENTBRIDGE",
        "Rule",
        r#"
  Rule: {Type: AWS::Events::Rule, Properties: {EventPattern: {source: [aws.s3], detail-type: [Object Created], detail: {bucket: {name: [!Ref Bucket]}}}}}
  Bucket: {Type: AWS::S3::Bucket}
"#,
    );
    finds(
        "LW-S3-EVENTBRIDGE",
        "Rule",
        r#"
  Rule: {Type: AWS::Events::Rule, Properties: {EventPattern: {source: [aws.s3], detail-type: [Object Created], detail: {bucket: {name: [!Ref Bucket]}}}}}
  Bucket: {Type: AWS::S3::Bucket, Properties: {NotificationConfiguration: {EventBridgeConfiguration: {EventBridgeEnabled: false}}}}
"#,
    );
    is_silent(
        "LW-S3-EVENTBRIDGE",
        r#"
  Rule: {Type: AWS::Events::Rule, Properties: {EventPattern: {source: [aws.s3], detail-type: [Object Created], detail: {bucket: {name: [!Ref Bucket]}}}}}
  Bucket: {Type: AWS::S3::Bucket, Properties: {NotificationConfiguration: {EventBridgeConfiguration: {EventBridgeEnabled: true}}}}
"#,
    );
    is_silent(
        "LW-S3-EVENTBRIDGE",
        r#"
  Rule: {Type: AWS::Events::Rule, Properties: {EventPattern: {source: [aws.s3], detail-type: [Object Created], detail: {bucket: {name: [!Ref Bucket]}}}}}
  Bucket: {Type: AWS::S3::Bucket}
  Notifications: {Type: Custom::S3BucketNotifications, Properties: {ServiceToken: x, BucketName: !Ref Bucket}}
"#,
    );
}

#[test]
fn a_queue_hides_messages_for_six_times_the_timeout() {
    finds(
        "LW-MAPPING-VISIBILITY",
        "Queue",
        r#"
$ROLE
$FUNCTION
  Queue: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 59}}
$MAPPING}}
"#,
    );
    is_silent(
        "LW-MAPPING-VISIBILITY",
        r#"
$ROLE
$FUNCTION
  Queue: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 60}}
$MAPPING}}
"#,
    );
    finds(
        "LW-MAPPING-VISIBILITY",
        "Queue",
        r#"
$ROLE
$FUNCTION
  Queue: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 60}}
$MAPPING, MaximumBatchingWindowInSeconds: 1}}
"#,
    );
    is_silent(
        "LW-MAPPING-VISIBILITY",
        r#"
Parameters: {T: {Type: Number, Default: 20}}
Resources:
$ROLE
$FUNCTION
  Queue: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: !Ref T}}
$MAPPING}}
"#,
    );
    is_silent(
        "LW-MAPPING-VISIBILITY",
        r#"
$ROLE
$FUNCTION
  Queue: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 5}}
$MAPPING}}
"#,
    );
}

#[test]
fn a_queue_hides_messages_for_the_timeout_at_least() {
    finds(
        "E3505",
        "Mapping",
        r#"
$ROLE
$FUNCTION
  Queue: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 5}}
$MAPPING}}
"#,
    );
    is_silent(
        "E3505",
        r#"
$ROLE
$FUNCTION
  Queue: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 10}}
$MAPPING}}
"#,
    );
}

#[test]
fn a_message_has_five_tries() {
    finds(
        "LW-MAPPING-RECEIVES",
        "Queue",
        r#"
$ROLE
$FUNCTION
  Dead: {Type: AWS::SQS::Queue}
  Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 4}}}
$MAPPING}}
"#,
    );
    is_silent(
        "LW-MAPPING-RECEIVES",
        r#"
$ROLE
$FUNCTION
  Dead: {Type: AWS::SQS::Queue}
  Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}}}
$MAPPING}}
"#,
    );
    is_silent(
        "LW-MAPPING-RECEIVES",
        r#"
  Dead: {Type: AWS::SQS::Queue}
  Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 1}}}
"#,
    );
}

#[test]
fn a_function_says_which_messages_failed() {
    finds(
        "LW-MAPPING-PARTIAL-BATCH",
        "Mapping",
        r#"
$ROLE
$FUNCTION
$QUEUE
$MAPPING}}
"#,
    );
    is_silent(
        "LW-MAPPING-PARTIAL-BATCH",
        r#"
$ROLE
$FUNCTION
$QUEUE
$MAPPING, BatchSize: 1}}
"#,
    );
    is_silent(
        "LW-MAPPING-PARTIAL-BATCH",
        r#"
$ROLE
$FUNCTION
$QUEUE
$MAPPING, FunctionResponseTypes: [ReportBatchItemFailures]}}
"#,
    );
}

#[test]
fn a_large_batch_has_a_window() {
    finds(
        "LW-MAPPING-WINDOW",
        "Mapping",
        r#"
$ROLE
$FUNCTION
$QUEUE
$MAPPING, BatchSize: 11}}
"#,
    );
    is_silent(
        "LW-MAPPING-WINDOW",
        r#"
$ROLE
$FUNCTION
$QUEUE
$MAPPING, BatchSize: 10}}
"#,
    );
    is_silent(
        "LW-MAPPING-WINDOW",
        r#"
$ROLE
$FUNCTION
$QUEUE
$MAPPING, BatchSize: 11, MaximumBatchingWindowInSeconds: 1}}
"#,
    );
    is_silent(
        "LW-MAPPING-WINDOW",
        r#"
Parameters: {W: {Type: Number}}
Resources:
$ROLE
$FUNCTION
$QUEUE
$MAPPING, BatchSize: 11, MaximumBatchingWindowInSeconds: !Ref W}}
"#,
    );
}

#[test]
fn queues_call_no_more_than_is_reserved() {
    finds(
        "LW-MAPPING-CONCURRENCY",
        "Mapping",
        r#"
$ROLE
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, ReservedConcurrentExecutions: 5}}
$QUEUE
$MAPPING}}
"#,
    );
    finds(
        "LW-MAPPING-CONCURRENCY",
        "Function",
        r#"
$ROLE
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, ReservedConcurrentExecutions: 5}}
$QUEUE
$MAPPING, ScalingConfig: {MaximumConcurrency: 6}}}
"#,
    );
    is_silent(
        "LW-MAPPING-CONCURRENCY",
        r#"
$ROLE
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, ReservedConcurrentExecutions: 5}}
$QUEUE
$MAPPING, ScalingConfig: {MaximumConcurrency: 5}}}
"#,
    );
    is_silent(
        "LW-MAPPING-CONCURRENCY",
        r#"
Parameters: {R: {Type: Number}}
Resources:
$ROLE
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, ReservedConcurrentExecutions: !Ref R}}
$QUEUE
$MAPPING}}
"#,
    );
}

#[test]
fn a_role_reads_the_queue_of_its_mapping() {
    finds(
        "LW-MAPPING-ROLE",
        "Mapping",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}
$FUNCTION
$QUEUE
$MAPPING}}
"#,
    );
    finds(
        "LW-MAPPING-ROLE",
        "Mapping",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:ReceiveMessage', Resource: '*'}]}}]}}
$FUNCTION
$QUEUE
$MAPPING}}
"#,
    );
    is_silent(
        "LW-MAPPING-ROLE",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], Resource: !GetAtt Queue.Arn}]}}]}}
$FUNCTION
$QUEUE
$MAPPING}}
"#,
    );
    is_silent(
        "LW-MAPPING-ROLE",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:*', Resource: !Sub 'arn:aws:sqs:*:*:${AWS::StackName}-*'}]}}]}}
$FUNCTION
$QUEUE
$MAPPING}}
"#,
    );
    is_silent(
        "LW-MAPPING-ROLE",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole']}}
$FUNCTION
$QUEUE
$MAPPING}}
"#,
    );
    finds(
        "LW-MAPPING-ROLE",
        "Mapping",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']}}
$FUNCTION
$QUEUE
$MAPPING}}
"#,
    );
    is_silent(
        "LW-MAPPING-ROLE",
        r#"
Parameters: {More: {Type: String}}
Resources:
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, ManagedPolicyArns: [!Ref More]}}
$FUNCTION
$QUEUE
$MAPPING}}
"#,
    );
    is_silent(
        "LW-MAPPING-ROLE",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}
$FUNCTION
$QUEUE
$MAPPING}}
  Policy: {Type: AWS::IAM::Policy, DependsOn: Queue, Properties: {PolicyName: a, Roles: [!Ref Role], PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
}

#[test]
fn a_mapping_waits_for_the_policy_of_its_role() {
    finds(
        "LW-MAPPING-ORDER",
        "Mapping",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}
$FUNCTION
$QUEUE
$MAPPING}}
  Policy: {Type: AWS::IAM::Policy, Properties: {PolicyName: a, Roles: [!Ref Role], PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
    is_silent(
        "LW-MAPPING-ORDER",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}
$QUEUE
  Function: {Type: AWS::Lambda::Function, DependsOn: Policy, Properties: {Role: !GetAtt Role.Arn}}
$MAPPING}}
  Policy: {Type: AWS::IAM::Policy, Properties: {PolicyName: a, Roles: [!Ref Role], PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
}

#[test]
fn a_queue_that_is_read_has_dead_letters() {
    finds(
        "LW-QUEUE-DEAD-LETTERS",
        "Queue",
        r#"
$ROLE
$FUNCTION
$QUEUE
$MAPPING}}
"#,
    );
    is_silent(
        "LW-QUEUE-DEAD-LETTERS",
        r#"
$ROLE
$FUNCTION
  Dead: {Type: AWS::SQS::Queue}
  Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}}}
$MAPPING}}
"#,
    );
    is_silent(
        "LW-QUEUE-DEAD-LETTERS",
        r#"
$QUEUE
"#,
    );
}

#[test]
fn dead_letters_are_kept_longer_than_messages() {
    finds(
        "LW-QUEUE-RETENTION",
        "Dead",
        r#"
  Dead: {Type: AWS::SQS::Queue}
  Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}}}
"#,
    );
    is_silent(
        "LW-QUEUE-RETENTION",
        r#"
  Dead: {Type: AWS::SQS::Queue, Properties: {MessageRetentionPeriod: 1209600}}
  Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}}}
"#,
    );
    is_silent(
        "LW-QUEUE-RETENTION",
        r#"
Parameters: {R: {Type: Number}}
Resources:
  Dead: {Type: AWS::SQS::Queue, Properties: {MessageRetentionPeriod: !Ref R}}
  Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}}}
"#,
    );
}

#[test]
fn a_queue_has_one_consumer() {
    finds(
        "LW-QUEUE-CONSUMERS",
        "Two",
        r#"
$ROLE
$FUNCTION
$QUEUE
$MAPPING}}
  Two: {Type: AWS::Lambda::EventSourceMapping, Properties: {EventSourceArn: !GetAtt Queue.Arn, FunctionName: other}}
"#,
    );
    is_silent(
        "LW-QUEUE-CONSUMERS",
        r#"
Conditions: {A: !Equals [!Ref 'AWS::Region', a], B: !Not [!Condition A]}
Resources:
$QUEUE
  One: {Type: AWS::Lambda::EventSourceMapping, Condition: A, Properties: {EventSourceArn: !GetAtt Queue.Arn, FunctionName: one}}
  Two: {Type: AWS::Lambda::EventSourceMapping, Condition: B, Properties: {EventSourceArn: !GetAtt Queue.Arn, FunctionName: two}}
"#,
    );
}

#[test]
fn dead_letters_of_a_function_are_for_asynchronous_calls() {
    finds(
        "LW-FUNCTION-DEAD-LETTERS",
        "Function",
        r#"
$ROLE
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, DeadLetterConfig: {TargetArn: !GetAtt Dead.Arn}}}
  Dead: {Type: AWS::SQS::Queue}
$QUEUE
$MAPPING}}
"#,
    );
    is_silent(
        "LW-FUNCTION-DEAD-LETTERS",
        r#"
$ROLE
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, DeadLetterConfig: {TargetArn: !GetAtt Dead.Arn}}}
  Dead: {Type: AWS::SQS::Queue}
"#,
    );
    is_silent(
        "LW-FUNCTION-DEAD-LETTERS",
        r#"
$ROLE
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, DeadLetterConfig: {TargetArn: !GetAtt Dead.Arn}}}
  Dead: {Type: AWS::SQS::Queue}
$QUEUE
$MAPPING}}
  Permission: {Type: AWS::Lambda::Permission, Properties: {Action: 'lambda:InvokeFunction', FunctionName: !Ref Function, Principal: events.amazonaws.com}}
"#,
    );
}

#[test]
fn dead_letters_go_to_a_queue_of_the_same_kind() {
    finds(
        "LW-REDRIVE-TARGET",
        "Queue",
        r#"
$TOPIC
  Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !Ref Topic, maxReceiveCount: 5}}}
"#,
    );
    finds(
        "E3502",
        "Queue",
        r#"
  Dead: {Type: AWS::SQS::Queue}
  Queue: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true, RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}}}
"#,
    );
    finds(
        "LW-REDRIVE-TARGET",
        "Queue",
        r#"
  Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: 'arn:aws:sns:us-east-1:111111111111:a', maxReceiveCount: 5}}}
"#,
    );
    finds(
        "LW-REDRIVE-TARGET",
        "Queue",
        r#"
  Dead: {Type: AWS::SQS::Queue}
  Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !Ref Dead, maxReceiveCount: 5}}}
"#,
    );
    is_silent(
        "E3502",
        r#"
  Dead: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true}}
  Queue: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true, RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}}}
"#,
    );
    is_silent(
        "LW-REDRIVE-TARGET",
        r#"
Parameters: {D: {Type: String}}
Resources:
  Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !Ref D, maxReceiveCount: 5}}}
"#,
    );
}

#[test]
fn dead_letters_are_taken_from_their_source() {
    finds(
        "LW-REDRIVE-ALLOW",
        "Queue",
        r#"
  Dead: {Type: AWS::SQS::Queue, Properties: {RedriveAllowPolicy: {redrivePermission: denyAll}}}
  Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}}}
"#,
    );
    finds(
        "LW-REDRIVE-ALLOW",
        "Queue",
        r#"
  Dead: {Type: AWS::SQS::Queue, Properties: {RedriveAllowPolicy: {redrivePermission: byQueue, sourceQueueArns: ['arn:aws:sqs:us-east-1:111111111111:a']}}}
  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: b, RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}}}
"#,
    );
    is_silent(
        "LW-REDRIVE-ALLOW",
        r#"
  Dead: {Type: AWS::SQS::Queue, Properties: {RedriveAllowPolicy: {redrivePermission: byQueue, sourceQueueArns: ['arn:aws:sqs:us-east-1:111111111111:b']}}}
  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: b, RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}}}
"#,
    );
    is_silent(
        "LW-REDRIVE-ALLOW",
        r#"
Parameters: {A: {Type: CommaDelimitedList}}
Resources:
  Dead: {Type: AWS::SQS::Queue, Properties: {RedriveAllowPolicy: {redrivePermission: byQueue, sourceQueueArns: !Ref A}}}
  Queue: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}}}
"#,
    );
}

#[test]
fn a_role_is_a_role() {
    finds(
        "LW-ROLE-ARN",
        "Function",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: !GetAtt Queue.Arn}}
$QUEUE
"#,
    );
    finds(
        "LW-ROLE-ARN",
        "Function",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: 'arn:aws:iam::111111111111:user/a'}}
"#,
    );
    is_silent(
        "LW-ROLE-ARN",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: !GetAtt Role.Arn}}
$ROLE
"#,
    );
    is_silent(
        "LW-ROLE-ARN",
        r#"
Parameters: {Role: {Type: String}}
Resources:
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: !Ref Role}}
"#,
    );
    is_silent(
        "LW-ROLE-ARN",
        r#"
  Job: {Type: AWS::Glue::Job, Properties: {Role: !Ref Role, Command: {Name: glueetl}}}
$ROLE
"#,
    );
}

#[test]
fn a_role_admits_the_service_that_takes_it() {
    finds(
        "LW-ROLE-TRUST",
        "Job",
        r#"
  Job: {Type: AWS::Glue::Job, Properties: {Role: !GetAtt Role.Arn, Command: {Name: glueetl}}}
$ROLE
"#,
    );
    is_silent(
        "LW-ROLE-TRUST",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: !GetAtt Role.Arn}}
$ROLE
"#,
    );
    is_silent(
        "LW-ROLE-TRUST",
        r#"
  Machine: {Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: !GetAtt Role.Arn}}
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: !Sub 'states.${AWS::Region}.amazonaws.com'}, Action: 'sts:AssumeRole'}]}}}
"#,
    );
    is_silent(
        "LW-ROLE-TRUST",
        r#"
Parameters: {Service: {Type: String}}
Resources:
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: !GetAtt Role.Arn}}
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: !Ref Service}, Action: 'sts:AssumeRole'}]}}}
"#,
    );
}

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
    is_silent(
        "LW-PUBLIC-SUBNET-ROUTE",
        r#"
$ROUTED
  Open: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, MapPublicIpOnLaunch: true}}
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
fn nobody_is_everybody() {
    finds(
        "LW-PUBLIC-ACCESS",
        "Principal",
        r#"
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
    finds(
        "LW-PUBLIC-ACCESS",
        "Principal",
        r#"
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: ['*']}, Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
    finds(
        "LW-PUBLIC-ACCESS",
        "NotPrincipal",
        r#"
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, NotPrincipal: {AWS: '111111111111'}, Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
    is_silent(
        "LW-PUBLIC-ACCESS",
        r#"
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Deny, Principal: '*', Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
    is_silent(
        "LW-PUBLIC-ACCESS",
        r#"
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 'sqs:*', Resource: '*', Condition: {StringEquals: {'aws:PrincipalOrgID': o-1}}}]}}}
"#,
    );
    is_silent(
        "LW-PUBLIC-ACCESS",
        r#"
Parameters: {Who: {Type: String}}
Resources:
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: !Ref Who}, Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
}

#[test]
fn a_service_says_for_whom_it_acts() {
    finds(
        "LW-CONFUSED-DEPUTY",
        "Policy",
        r#"
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:*', Resource: '*'}]}}}
"#,
    );
    is_silent(
        "LW-CONFUSED-DEPUTY",
        r#"
$QUEUE
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:*', Resource: '*', Condition: {StringEquals: {'aws:SourceAccount': !Ref 'AWS::AccountId'}}}]}}}
"#,
    );
}

#[test]
fn notifications_of_a_bucket_do_not_overlap() {
    finds(
        "LW-NOTIFICATION-OVERLAP",
        "TopicConfigurations[0]",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn}], TopicConfigurations: [{Event: 's3:ObjectCreated:Put', Topic: !Ref Topic}]}}}
$QUEUE
$TOPIC
"#,
    );
    finds(
        "LW-NOTIFICATION-OVERLAP",
        "TopicConfigurations[0]",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn, Filter: {S3Key: {Rules: [{Name: prefix, Value: a/}]}}}], TopicConfigurations: [{Event: 's3:ObjectCreated:*', Topic: !Ref Topic, Filter: {S3Key: {Rules: [{Name: prefix, Value: a/b}]}}}]}}}
$QUEUE
$TOPIC
"#,
    );
    finds(
        "LW-NOTIFICATION-OVERLAP",
        "TopicConfigurations[0]",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn, Filter: {S3Key: {Rules: [{Name: prefix, Value: a/}]}}}], TopicConfigurations: [{Event: 's3:ObjectCreated:*', Topic: !Ref Topic, Filter: {S3Key: {Rules: [{Name: suffix, Value: .csv}]}}}]}}}
$QUEUE
$TOPIC
"#,
    );
    is_silent(
        "LW-NOTIFICATION-OVERLAP",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn, Filter: {S3Key: {Rules: [{Name: prefix, Value: a/}]}}}], TopicConfigurations: [{Event: 's3:ObjectCreated:*', Topic: !Ref Topic, Filter: {S3Key: {Rules: [{Name: prefix, Value: b/}]}}}]}}}
$QUEUE
$TOPIC
"#,
    );
    is_silent(
        "LW-NOTIFICATION-OVERLAP",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn, Filter: {S3Key: {Rules: [{Name: suffix, Value: .csv}]}}}], TopicConfigurations: [{Event: 's3:ObjectCreated:*', Topic: !Ref Topic, Filter: {S3Key: {Rules: [{Name: suffix, Value: .json}]}}}]}}}
$QUEUE
$TOPIC
"#,
    );
    is_silent(
        "LW-NOTIFICATION-OVERLAP",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn}], TopicConfigurations: [{Event: 's3:ObjectRemoved:*', Topic: !Ref Topic}]}}}
$QUEUE
$TOPIC
"#,
    );
    is_silent(
        "LW-NOTIFICATION-OVERLAP",
        r#"
Parameters: {P: {Type: String, Default: a}}
Resources:
  Bucket: {Type: AWS::S3::Bucket, Properties: {NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn, Filter: {S3Key: {Rules: [{Name: prefix, Value: a/}]}}}], TopicConfigurations: [{Event: 's3:ObjectCreated:*', Topic: !Ref Topic, Filter: {S3Key: {Rules: [{Name: prefix, Value: !Ref P}]}}}]}}}
$QUEUE
$TOPIC
"#,
    );
}

#[test]
fn a_function_does_not_call_itself() {
    finds(
        "LW-NOTIFICATION-LOOP",
        "Bucket",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw, NotificationConfiguration: {LambdaConfigurations: [{Event: 's3:ObjectCreated:*', Function: !GetAtt Function.Arn}]}}}
$FUNCTION
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:PutObject', Resource: 'arn:aws:s3:::acme-raw/*'}]}}]}}
"#,
    );
    is_silent(
        "LW-NOTIFICATION-LOOP",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw, NotificationConfiguration: {LambdaConfigurations: [{Event: 's3:ObjectCreated:*', Function: !GetAtt Function.Arn, Filter: {S3Key: {Rules: [{Name: prefix, Value: in/}]}}}]}}}
$FUNCTION
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:PutObject', Resource: 'arn:aws:s3:::acme-raw/out/*'}]}}]}}
"#,
    );
    is_silent(
        "LW-NOTIFICATION-LOOP",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw, NotificationConfiguration: {LambdaConfigurations: [{Event: 's3:ObjectCreated:*', Function: !GetAtt Function.Arn}]}}}
$FUNCTION
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:PutObject', Resource: 'arn:aws:s3:::acme-curated/*'}]}}]}}
"#,
    );
    is_silent(
        "LW-NOTIFICATION-LOOP",
        r#"
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw, NotificationConfiguration: {LambdaConfigurations: [{Event: 's3:ObjectCreated:*', Function: !GetAtt Function.Arn}]}}}
$FUNCTION
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:*', Resource: '*'}]}}]}}
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
Parameters: {Key: {Type: String, Default: alias/raw}}
Resources:
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: 'aws:kms', KMSMasterKeyID: !Ref Key}}]}}}
"#,
    );
}

#[test]
fn a_function_may_use_what_it_is_told_of() {
    finds(
        "LW-ENVIRONMENT-ACCESS",
        "TARGET",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, Environment: {Variables: {TARGET: !Ref Queue}}}}
$QUEUE
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}
"#,
    );
    is_silent(
        "LW-ENVIRONMENT-ACCESS",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, Environment: {Variables: {TARGET: !Ref Queue}}}}
$QUEUE
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}]}}
"#,
    );
    is_silent(
        "LW-ENVIRONMENT-ACCESS",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, Environment: {Variables: {TARGET: !Ref Queue}}}}
$QUEUE
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonSQSFullAccess']}}
"#,
    );
    is_silent(
        "LW-ENVIRONMENT-ACCESS",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, Environment: {Variables: {TARGET: !Ref Queue}}}}
$QUEUE
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: !ImportValue queue}]}}]}}
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
fn what_has_no_tag_is_denied_too() {
    finds(
        "LW-TAG-DENY",
        "Policy",
        r#"
  Policy: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Deny, Action: 's3:GetObject', Resource: '*', Condition: {StringEquals: {'s3:ExistingObjectTag/a': secret}}}]}}}
"#,
    );
    is_silent(
        "LW-TAG-DENY",
        r#"
  Policy: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Deny, Action: 's3:GetObject', Resource: '*', Condition: {StringNotEquals: {'s3:ExistingObjectTag/a': secret}}}]}}}
"#,
    );
    is_silent(
        "LW-TAG-DENY",
        r#"
  Policy: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Deny, Action: 's3:GetObject', Resource: '*', Condition: {StringEquals: {'aws:PrincipalTag/a': secret}}}]}}}
"#,
    );
}

#[test]
fn set_operators_are_for_keys_with_many_values() {
    finds(
        "LW-SET-OPERATOR",
        "Policy",
        r#"
  Policy: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Deny, Action: 's3:GetObject', Resource: '*', Condition: {'ForAnyValue:StringEquals': {'s3:ExistingObjectTag/a': secret}}}]}}}
"#,
    );
    is_silent(
        "LW-SET-OPERATOR",
        r#"
  Policy: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Deny, Action: 's3:GetObject', Resource: '*', Condition: {'ForAnyValue:StringEquals': {'aws:TagKeys': secret}}}]}}}
"#,
    );
}

#[test]
fn a_statement_names_arns() {
    finds(
        "LW-STATEMENT-RESOURCE",
        "Role",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:*', Resource: !Ref Queue}]}}]}}
$QUEUE
"#,
    );
    finds(
        "LW-STATEMENT-RESOURCE",
        "Role",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:*', Resource: [!Sub '${Bucket}/*']}]}}]}}
  Bucket: {Type: AWS::S3::Bucket}
"#,
    );
    is_silent(
        "LW-STATEMENT-RESOURCE",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sns:*', Resource: !Ref Topic}]}}]}}
$TOPIC
"#,
    );
    is_silent(
        "LW-STATEMENT-RESOURCE",
        r#"
Parameters: {Queue: {Type: String}}
Resources:
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: a, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:*', Resource: !Ref Queue}]}}]}}
"#,
    );
}

#[test]
fn nobody_has_all_of_awss_rights() {
    finds(
        "LW-ADMINISTRATOR",
        "Role",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']}}
"#,
    );
    is_silent(
        "LW-ADMINISTRATOR",
        r#"
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/SecurityAudit']}}
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

#[test]
fn a_queue_has_one_policy() {
    finds(
        "LW-POLICY-TWICE",
        "Second",
        r#"
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}
  Second: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}
$QUEUE
"#,
    );
    is_silent(
        "LW-POLICY-TWICE",
        r#"
  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: ['https://sqs.us-east-1.amazonaws.com/1/other'], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}
  Second: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}
$QUEUE
"#,
    );
}

#[test]
fn a_role_is_of_any_account() {
    finds(
        "LW-ROLE-ACCOUNT",
        "Function",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: 'arn:aws:iam::111111111111:role/a'}}
"#,
    );
    is_silent(
        "LW-ROLE-ACCOUNT",
        r#"
  Function: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: x}, Role: !Sub 'arn:aws:iam::${AWS::AccountId}:role/a'}}
"#,
    );
}

#[test]
fn a_policy_names_no_role_of_another_stack() {
    let role = |name: &str, principal: &str| {
        format!(
            "Resources:\n  Role: {{Type: AWS::IAM::Role, Properties: {{RoleName: {name}, AssumeRolePolicyDocument: {{Statement: [{{Effect: Allow, Principal: {{AWS: '{principal}'}}, Action: 'sts:AssumeRole'}}]}}}}}}"
        )
    };
    let found = |principal: &str| {
        let (one, other) = (read(&role("one", "222222222222")).unwrap(), read(&role("other", principal)).unwrap());
        let members = [Member::new("one", &one), Member::new("other", &other)];
        let found = check_assembly(&members, &Options::default());
        found.iter().flatten().filter(|it| it.id == "LW-CROSS-ACCOUNT-ROLE").count()
    };
    assert_eq!(found("arn:aws:iam::111111111111:role/one"), 1);
    assert_eq!(found("arn:aws:iam::111111111111:root"), 0);
    assert_eq!(found("arn:aws:iam::111111111111:role/third"), 0);
}
