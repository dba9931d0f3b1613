//! Paths on which buckets, topics and rules deliver.

use crate::common::{finds, is_silent};

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
Parameters: {P: {Type: String}}
Resources:
  Bucket: {Type: AWS::S3::Bucket, Properties: {NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn, Filter: {S3Key: {Rules: [{Name: prefix, Value: a/}]}}}], TopicConfigurations: [{Event: 's3:ObjectCreated:*', Topic: !Ref Topic, Filter: {S3Key: {Rules: [{Name: prefix, Value: !Ref P}]}}}]}}}
$QUEUE
$TOPIC
"#,
    );
    finds(
        "LW-NOTIFICATION-OVERLAP",
        "with the defaults of the parameters",
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
