//! Paths on which something sends by a role, and policies that count under a condition alone.

use crate::common::{finds, is_silent};

/// A role that a service takes and that may do this on the queue.
fn role(service: &str, action: &str) -> String {
    format!(
        "  Role: {{Type: AWS::IAM::Role, Properties: {{AssumeRolePolicyDocument: {{Version: 2012-10-17, Statement: [{{Effect: Allow, Principal: {{Service: {service}}}, Action: 'sts:AssumeRole'}}]}}, Policies: [{{PolicyName: p, PolicyDocument: {{Version: 2012-10-17, Statement: [{{Effect: Allow, Action: '{action}', Resource: !GetAtt Queue.Arn}}]}}}}]}}}}\n"
    )
}

#[test]
fn the_role_of_a_schedule_reaches_its_target() {
    let rule = "LW-SCHEDULE-ROLE";
    let schedule = |action: &str| {
        let role = role("scheduler.amazonaws.com", action);
        format!(
            "$QUEUE\n{role}  Schedule:\n    Type: AWS::Scheduler::Schedule\n    Properties: {{FlexibleTimeWindow: {{Mode: 'OFF'}}, ScheduleExpression: rate(1 day), Target: {{Arn: !GetAtt Queue.Arn, RoleArn: !GetAtt Role.Arn}}}}\n"
        )
    };
    finds(rule, "Target.Arn", &schedule("sqs:ReceiveMessage"));
    is_silent(rule, &schedule("sqs:SendMessage"));
    let by_policy = "  Policy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {AWS: !GetAtt Role.Arn}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}]}}}\n";
    is_silent(rule, &format!("{}{by_policy}", schedule("sqs:ReceiveMessage")));
    is_silent(rule, &schedule("sqs:ReceiveMessage").replace("RoleArn: !GetAtt Role.Arn", "RoleArn: !ImportValue role"));
}

#[test]
fn the_role_of_a_pipe_reads_and_sends() {
    let rule = "LW-PIPE-ROLE";
    let pipe = |action: &str| {
        let role = role("pipes.amazonaws.com", action);
        format!(
            "$QUEUE\n  Topic: {{Type: AWS::SNS::Topic}}\n{role}  Pipe: {{Type: AWS::Pipes::Pipe, Properties: {{RoleArn: !GetAtt Role.Arn, Source: !GetAtt Queue.Arn, Target: !Ref Topic}}}}\n"
        )
    };
    finds(rule, "Target", &pipe("sqs:*"));
    finds(rule, "Source", &pipe("sqs:ReceiveMessage"));
    let all = pipe("sqs:*").replace(
        "Action: 'sqs:*', Resource: !GetAtt Queue.Arn",
        "Action: ['sqs:*', 'sns:Publish'], Resource: [!GetAtt Queue.Arn, !Ref Topic]",
    );
    is_silent(rule, &all);
}

#[test]
fn a_function_sends_to_its_destinations() {
    let rule = "LW-FUNCTION-DESTINATION";
    let text = |action: &str| {
        let role = role("lambda.amazonaws.com", action);
        format!(
            "$QUEUE\n$FUNCTION\n{role}  Config: {{Type: AWS::Lambda::EventInvokeConfig, Properties: {{FunctionName: !Ref Function, Qualifier: $LATEST, DestinationConfig: {{OnFailure: {{Destination: !GetAtt Queue.Arn}}}}}}}}\n"
        )
    };
    finds(rule, "OnFailure", &text("sqs:ReceiveMessage"));
    is_silent(rule, &text("sqs:Send*"));
    let function = "  Function: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Code: {ZipFile: x}, DeadLetterConfig: {TargetArn: !GetAtt Queue.Arn}}}";
    let dead = text("sqs:Send*").replace("$FUNCTION", function);
    is_silent(rule, &dead);
    finds(rule, "DeadLetterConfig", &dead.replace("sqs:Send*", "sqs:ReceiveMessage"));
}

#[test]
fn a_log_group_sends_to_what_is_subscribed() {
    let rule = "LW-LOG-SUBSCRIPTION";
    let filter = |target: &str| {
        format!(
            "$FUNCTION\n$ROLE\n  Stream: {{Type: AWS::Kinesis::Stream, Properties: {{ShardCount: 1}}}}\n  Filter: {{Type: AWS::Logs::SubscriptionFilter, Properties: {{LogGroupName: g, FilterPattern: '', DestinationArn: !GetAtt {target}.Arn}}}}\n"
        )
    };
    finds(rule, "DestinationArn", &filter("Function"));
    finds(rule, "DestinationArn", &filter("Stream"));
    let permission = |principal: &str| {
        format!(
            "{}  Permission: {{Type: AWS::Lambda::Permission, Properties: {{Action: 'lambda:InvokeFunction', FunctionName: !Ref Function, Principal: {principal}}}}}\n",
            filter("Function")
        )
    };
    finds(rule, "DestinationArn", &permission("s3.amazonaws.com"));
    is_silent(rule, &permission("logs.amazonaws.com"));
    is_silent(rule, &permission("!Sub 'logs.${AWS::Region}.amazonaws.com'"));
}

#[test]
fn a_policy_that_is_there_under_a_condition_is_missing_under_its_contrary() {
    let rule = "LW-DELIVERY-QUEUE";
    let sections = "Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, a]}\nResources:\n";
    let bucket = "  Bucket:\n    Type: AWS::S3::Bucket\n$NOTIFIES\n$QUEUE\n";
    let allow = "{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn}";
    let policy = |condition: &str, statement: &str| {
        format!(
            "{sections}{bucket}  Policy: {{Type: AWS::SQS::QueuePolicy, {condition}Properties: {{Queues: [!Ref Queue], PolicyDocument: {{Version: 2012-10-17, Statement: [{statement}]}}}}}}\n"
        )
    };
    is_silent(rule, &policy("", allow));
    finds(rule, "when `C` is false", &policy("Condition: C, ", allow));
    finds(rule, "when `C` is false", &policy("", &format!("!If [C, {allow}, !Ref AWS::NoValue]")));
    let other = allow.replace("Allow, ", "Allow, Sid: other, ");
    is_silent(rule, &policy("", &format!("!If [C, {allow}, {other}]")));
    // Neither is there then.
    let together =
        policy("Condition: C, ", allow).replace("Type: AWS::S3::Bucket\n", "Type: AWS::S3::Bucket\n    Condition: C\n");
    is_silent(rule, &together);
}

#[test]
fn a_permission_that_is_there_under_a_condition_is_missing_under_its_contrary() {
    let rule = "LW-DELIVERY-FUNCTION";
    let text = |condition: &str| {
        format!(
            "Parameters: {{P: {{Type: String}}}}\nConditions: {{C: !Equals [!Ref P, a]}}\nResources:\n$FUNCTION\n$ROLE\n  Rule: {{Type: AWS::Events::Rule, Properties: {{ScheduleExpression: rate(1 day), Targets: [{{Id: f, Arn: !GetAtt Function.Arn}}]}}}}\n  Permission: {{Type: AWS::Lambda::Permission, {condition}Properties: {{Action: 'lambda:InvokeFunction', FunctionName: !Ref Function, Principal: events.amazonaws.com}}}}\n"
        )
    };
    is_silent(rule, &text(""));
    finds(rule, "when `C` is false", &text("Condition: C, "));
}
