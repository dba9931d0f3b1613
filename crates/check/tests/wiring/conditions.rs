//! Permissions that stand under a condition of the template, or under one of a policy that never holds.

use crate::common::{finds, is_silent};

/// A condition `Some`, a rule that starts a state machine with a role, and what is put in for `$POLICIES` of that role.
fn started(policies: &str, more: &str) -> String {
    format!(
        "
Parameters: {{P: {{Type: String}}}}
Conditions: {{Some: !Equals [!Ref P, a], Other: !Equals [!Ref P, b]}}
Resources:
  Machine: {{Type: AWS::StepFunctions::StateMachine, Properties: {{RoleArn: 'arn:aws:iam::111111111111:role/a', DefinitionString: a}}}}
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {{Version: 2012-10-17, Statement: [{{Effect: Allow, Principal: {{Service: events.amazonaws.com}}, Action: 'sts:AssumeRole'}}]}}
      Policies: {policies}
  Rule: {{Type: AWS::Events::Rule, Properties: {{ScheduleExpression: rate(1 day), Targets: [{{Id: a, Arn: !Ref Machine, RoleArn: !GetAtt Role.Arn}}]}}}}
{more}"
    )
}

fn policy(statement: &str) -> String {
    format!("{{PolicyName: a, PolicyDocument: {{Version: 2012-10-17, Statement: [{statement}]}}}}")
}

const START: &str = "{Effect: Allow, Action: 'states:StartExecution', Resource: !Ref Machine}";

#[test]
fn a_policy_under_a_condition_is_missing_under_its_contrary() {
    let rule = "LW-DELIVERY-ROLE";
    let some = format!("[!If [Some, {}, !Ref AWS::NoValue]]", policy(START));
    finds(rule, "when `Some` is false", &started(&some, ""));
    // Whichever holds, there is one.
    let both = format!("[!If [Some, {0}, {0}]]", policy(START));
    is_silent(rule, &started(&both, ""));
    is_silent(rule, &started(&format!("[{}]", policy(START)), ""));
}

#[test]
fn a_policy_that_is_made_under_a_condition_is_missing_under_its_contrary() {
    let rule = "LW-DELIVERY-ROLE";
    let attached = |condition: &str| {
        let document = format!("{{Version: 2012-10-17, Statement: [{START}]}}");
        let properties = format!("{{PolicyName: a, Roles: [!Ref Role], PolicyDocument: {document}}}");
        started("[]", &format!("  Policy: {{Type: AWS::IAM::Policy, {condition}Properties: {properties}}}\n"))
    };
    finds(rule, "when `Some` is false", &attached("Condition: Some, "));
    is_silent(rule, &attached(""));
    // Under that condition alone there is a rule at all.
    let of_rule = |it: &str| it.replace("Type: AWS::Events::Rule, ", "Type: AWS::Events::Rule, Condition: Some, ");
    is_silent(rule, &of_rule(&attached("Condition: Some, ")));
    finds(rule, "Resources.Rule", &of_rule(&attached("Condition: Other, ")));
}

#[test]
fn a_statement_under_a_condition_that_no_role_meets_allows_nothing() {
    let rule = "LW-DELIVERY-ROLE";
    let with = |condition: &str| {
        let statement = format!("{{Effect: Allow, Action: 'states:*', Resource: '*', Condition: {{{condition}}}}}");
        started(&format!("[{}]", policy(&statement)), "")
    };
    finds(rule, "Resources.Rule", &with("StringEquals: {'aws:SourceAccount': !Ref AWS::AccountId}"));
    finds(rule, "Resources.Rule", &with("ArnLike: {'aws:SourceArn': '*'}"));
    finds(rule, "Resources.Rule", &with("StringLike: {'aws:username': '*'}"));
    finds(rule, "Resources.Rule", &with("Bool: {'aws:PrincipalIsAWSService': 'true'}"));
    is_silent(rule, &with("StringEqualsIfExists: {'aws:SourceAccount': !Ref AWS::AccountId}"));
    is_silent(rule, &with("StringNotEquals: {'aws:SourceAccount': '111111111111'}"));
    is_silent(rule, &with("'Null': {'aws:SourceArn': 'true'}"));
    is_silent(rule, &with("StringEquals: {'aws:PrincipalAccount': !Ref AWS::AccountId}"));
    is_silent(rule, &with("StringEquals: {'aws:PrincipalTag/team': a}"));
}

#[test]
fn a_function_reads_its_queue_whatever_holds() {
    let rule = "LW-MAPPING-ROLE";
    let actions = "['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']";
    let mapped = |policies: &str| {
        format!(
            "
Parameters: {{P: {{Type: String}}}}
Conditions: {{Some: !Equals [!Ref P, a]}}
Resources:
$QUEUE
  Function: {{Type: AWS::Lambda::Function, Properties: {{Role: !GetAtt Role.Arn, Code: {{ZipFile: x}}}}}}
  Mapping: {{Type: AWS::Lambda::EventSourceMapping, Properties: {{EventSourceArn: !GetAtt Queue.Arn, FunctionName: !Ref Function}}}}
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {{Version: 2012-10-17, Statement: [{{Effect: Allow, Principal: {{Service: lambda.amazonaws.com}}, Action: 'sts:AssumeRole'}}]}}
      {policies}
"
        )
    };
    let read = policy(&format!("{{Effect: Allow, Action: {actions}, Resource: !GetAtt Queue.Arn}}"));
    finds(rule, "when `Some` is false", &mapped(&format!("Policies: [!If [Some, {read}, !Ref AWS::NoValue]]")));
    is_silent(rule, &mapped(&format!("Policies: [{read}]")));
    let managed = "'arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole'";
    finds(
        rule,
        "when `Some` is true",
        &mapped(&format!("ManagedPolicyArns: [!If [Some, !Ref AWS::NoValue, {managed}]]")),
    );
    is_silent(rule, &mapped(&format!("ManagedPolicyArns: [{managed}]")));
    // A statement within a policy, too.
    let inner = policy(&format!("!If [Some, {{Effect: Allow, Action: {actions}, Resource: '*'}}, !Ref AWS::NoValue]"));
    finds(rule, "when `Some` is false", &mapped(&format!("Policies: [{inner}]")));
}

#[test]
fn the_key_of_a_topic_lets_alarms_in() {
    let rule = "LW-DELIVERY-KEY";
    let alarm = |statements: &str| {
        format!(
            "
Parameters: {{P: {{Type: String}}}}
Conditions: {{Some: !Equals [!Ref P, a]}}
Resources:
  Topic: {{Type: AWS::SNS::Topic, Properties: {{KmsMasterKeyId: !GetAtt Key.Arn}}}}
  Alarm: {{Type: AWS::CloudWatch::Alarm, Properties: {{ComparisonOperator: GreaterThanThreshold, EvaluationPeriods: 1, AlarmActions: [!Ref Topic]}}}}
  Key:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy:
        Version: 2012-10-17
        Statement:
          - {{Effect: Allow, Principal: {{AWS: !Sub 'arn:aws:iam::${{AWS::AccountId}}:root'}}, Action: 'kms:*', Resource: '*'}}
          {statements}
"
        )
    };
    let of = |service: &str, actions: &str| {
        format!("{{Effect: Allow, Principal: {{Service: {service}}}, Action: {actions}, Resource: '*'}}")
    };
    let both = "['kms:GenerateDataKey*', 'kms:Decrypt']";
    finds(rule, "`kms:GenerateDataKey` and `kms:Decrypt`", &alarm(""));
    finds(rule, "`cloudwatch.amazonaws.com`", &alarm(&format!("- {}", of("events.amazonaws.com", both))));
    finds(rule, "`kms:GenerateDataKey`", &alarm(&format!("- {}", of("cloudwatch.amazonaws.com", "'kms:Decrypt'"))));
    is_silent(rule, &alarm(&format!("- {}", of("cloudwatch.amazonaws.com", both))));
    let under = format!("- !If [Some, {}, !Ref AWS::NoValue]", of("cloudwatch.amazonaws.com", both));
    finds(rule, "when `Some` is false", &alarm(&under));
}
