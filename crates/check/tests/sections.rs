//! Sections, policies and dynamic references: what is found, and what is left alone.

mod common;

use common::{found, is_silent};

#[track_caller]
fn finds(rule: &str, place: &str, text: &str) {
    let found = found(text);
    assert!(found.iter().any(|it| it.0 == rule && it.1.contains(place)), "{rule} at {place}: {found:#?}");
}

/// A role whose policy has this statement.
fn role(statement: &str) -> String {
    format!(
        "  R:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: {{Version: 2012-10-17, Statement: [{{Effect: Allow, Principal: {{Service: lambda.amazonaws.com}}, Action: 'sts:AssumeRole'}}]}}\n      Policies: [{{PolicyName: p, PolicyDocument: {{Version: 2012-10-17, Statement: [{statement}]}}}}]\n"
    )
}

/// A policy of a bucket or queue about this resource.
fn policy_of(kind: &str, name: &str, resource: &str) -> String {
    format!(
        "  P:\n    Type: {kind}\n    Properties:\n      {name}\n      PolicyDocument: {{Version: 2012-10-17, Statement: [{{Effect: Deny, Principal: '*', Action: '*', Resource: {resource}}}]}}\n"
    )
}

#[test]
fn lists_of_a_statement_name_something() {
    for list in ["[]", "[!Ref AWS::NoValue]", "!If [C, [], 's3:GetObject']"] {
        let text = format!(
            "Parameters: {{P: {{Type: String}}}}\nConditions: {{C: !Equals [!Ref P, a]}}\nResources:\n{}",
            role(&format!("{{Effect: Allow, Action: {list}, Resource: '*'}}"))
        );
        finds("E3510", "Action", &text);
    }
    finds("E3510", "Resource", &role("{Effect: Allow, Action: 's3:GetObject', Resource: []}"));
    is_silent("E3510", &role("{Effect: Allow, Action: ['s3:GetObject'], Resource: ['*']}"));
}

#[test]
fn a_policy_whose_statements_are_left_out_has_none() {
    let text = role("{Effect: Allow, Action: 's3:GetObject', Resource: '*'}");
    let of_role = "[{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]";
    finds("E3530", "AssumeRolePolicyDocument", &text.replace(of_role, "!Ref AWS::NoValue"));
}

#[test]
fn a_long_logical_id_is_none() {
    let text = |length: usize| format!("  {}: {{Type: AWS::SNS::Topic}}\n", "A".repeat(length));
    finds("E3001", "AAA", &text(256));
    is_silent("E3001", &text(255));
}

#[test]
fn what_functions_give_as_effect_is_one() {
    let text = |default: &str| {
        format!(
            "Parameters: {{P: {{Type: String, Default: {default}}}}}\nResources:\n{}",
            role("{Effect: !Ref P, Action: 's3:GetObject', Resource: '*'}")
        )
    };
    finds("W1030", "Parameters.P.Default", &text("allow"));
    is_silent("W1030", &text("Allow"));
}

#[test]
fn an_empty_default_is_no_arn() {
    let text = |default: &str| {
        format!(
            "Parameters: {{P: {{Type: String, Default: {default}}}}}\nResources:\n{}",
            role("{Effect: Allow, Action: 'kms:Decrypt', Resource: !Ref P}")
        )
    };
    finds("W1030", "Parameters.P.Default", &text("''"));
    is_silent("W1030", &text("'*'"));
}

#[test]
fn null_is_asked_with_a_truth_value() {
    let statement = |value: &str| {
        format!("{{Effect: Allow, Action: 's3:GetObject', Resource: '*', Condition: {{'Null': {{'aws:x': {value}}}}}}}")
    };
    finds("E3510", "Null", &role(&statement("nothing")));
    is_silent("E3510", &role(&statement("true")));
    is_silent("E3510", &role(&statement("['false']")));
}

#[test]
fn a_policy_of_a_resource_is_about_arns() {
    let bucket = |resource: &str| policy_of("AWS::S3::BucketPolicy", "Bucket: b", resource);
    finds("E3514", "Resource", &bucket("my-bucket"));
    finds("E3514", "Resource", &bucket("'*'"));
    is_silent("E3514", &bucket("'arn:aws:s3:::b/*'"));
    is_silent("E3514", &bucket("!Sub 'arn:aws:s3:::${AWS::StackName}'"));
    let queue = |resource: &str| policy_of("AWS::SQS::QueuePolicy", "Queues: [q]", resource);
    finds("E3514", "Resource", &queue("[q]"));
    is_silent("E3514", &queue("'*'"));
}

#[test]
fn dynamic_references_have_a_form() {
    let topic = |text: &str| format!("  T: {{Type: AWS::SNS::Topic, Properties: {{DisplayName: '{text}'}}}}\n");
    for bad in ["{{resolve:s3:a}}", "{{resolve:ssm:a:latest}}", "{{resolve:secretsmanager:a:password}}"] {
        finds("E1050", "DisplayName", &topic(bad));
    }
    for good in ["{{resolve:ssm:/a/b}}", "x{{resolve:ssm:a:1}}", "{{resolve:secretsmanager:a:SecretString:k}}"] {
        is_silent("E1050", &topic(good));
        is_silent("E1051", &topic(good));
    }
    let output = "  T: {Type: AWS::SNS::Topic}\nOutputs:\n  O: {Value: '{{resolve:secretsmanager:a}}'}\n";
    finds("E1051", "Outputs.O.Value", output);
}

#[test]
fn exports_and_descriptions_of_outputs_have_a_shape() {
    let output = |rest: &str| format!("  T: {{Type: AWS::SNS::Topic}}\nOutputs:\n  O: {{Value: a, {rest}}}\n");
    finds("E6003", "Outputs.O.Export", &output("Export: []"));
    finds("E6002", "Outputs.O.Export", &output("Export: {}"));
    finds("E6001", "Outputs.O.Export.name", &output("Export: {name: a, Name: b}"));
    finds("E6011", "Outputs.O.Description", &output(&format!("Description: {}", "a".repeat(1025))));
    let good = output(&format!("Export: {{Name: a}}, Description: {}", "a".repeat(1024)));
    assert_eq!(found(&good), []);
}

#[test]
fn rules_assert_something() {
    let rule = |rule: &str| format!("Rules: {{{rule}}}\nResources:\n  T: {{Type: AWS::SNS::Topic}}\n");
    finds("E1700", "Rules.R", &rule("R: {RuleCondition: !Equals [a, b]}"));
    finds("E1700", "Rules.a-b", &rule("a-b: {Assertions: []}"));
    finds("E1700", "Rules.R.Assertions", &rule("R: {Assertions: {}}"));
    is_silent("E1700", &rule("R: {Assertions: [{Assert: !Equals [!Ref 'AWS::Region', b], AssertDescription: text}]}"));
}

#[test]
fn attributes_of_others_stand_nowhere() {
    finds("E3066", "T.Connectors", "  T: {Type: AWS::SNS::Topic, Connectors: {}}\n");
    is_silent(
        "E3066",
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  T: {Type: AWS::SNS::Topic, Connectors: {}}\n",
    );
    finds("E5001", "M.Properties.Tags", "  M: {Type: 'Acme::A::B::MODULE', Properties: {Tags: []}}\n");
    finds("E5001", "M.UpdatePolicy", "  M: {Type: 'Acme::A::B::MODULE', UpdatePolicy: {}}\n");
    is_silent("E5001", "  M: {Type: 'Acme::A::B::MODULE', Properties: {Name: a}}\n");
}
