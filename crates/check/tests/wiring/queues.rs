//! Queues that functions read, and where their dead letters go.

use crate::common::{finds, is_silent};

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
Parameters: {T: {Type: Number}}
Resources:
$ROLE
$FUNCTION
  Queue: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: !Ref T}}
$MAPPING}}
"#,
    );
    finds(
        "LW-MAPPING-VISIBILITY",
        "with the defaults of the parameters",
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
