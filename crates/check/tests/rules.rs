//! What is found in small templates, and what is left alone.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use lakewright_check::{Date, Member, Options, check_assembly, check_text, rules};
use lakewright_template::{Diagnostic, Severity, read};

/// The findings of level error and warning, as `id path`.
fn found(text: &str) -> Vec<String> {
    show(&check_text(text, &Options::default()))
}

fn show(findings: &[Diagnostic]) -> Vec<String> {
    let loud = findings.iter().filter(|it| it.severity != Severity::Informational);
    loud.map(|it| format!("{} {}", it.id, it.path)).collect()
}

fn resource(kind: &str, properties: &str) -> String {
    format!("Resources:\n  A:\n    Type: {kind}\n    Properties: {properties}\n")
}

const NOTHING: [&str; 0] = [];

#[test]
fn a_good_template_has_no_findings() {
    let text = "Parameters: {Name: {Type: String}}\nResources:\n  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref Name}}\nOutputs: {Url: {Value: !Ref Queue}}\n";
    assert_eq!(found(text), NOTHING);
}

#[test]
fn text_that_can_not_be_read_is_a_finding() {
    assert_eq!(found("{"), ["E0000 "]);
    assert_eq!(found("A: 1\nA: 2\n"), ["E0000 "]);
}

#[test]
fn a_missing_property_is_reported_under_its_condition() {
    let text = "Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, a]}\nResources:\n  A:\n    Type: AWS::SQS::QueuePolicy\n    Properties: {PolicyDocument: {Statement: []}, Queues: !If [C, [a], !Ref AWS::NoValue]}\n";
    let findings = check_text(text, &Options::default());
    let missing = findings.iter().find(|it| it.id == "E3003").unwrap();
    assert_eq!(missing.message, "the required property `Queues` is missing when `C` is false");
}

#[test]
fn conditions_that_exclude_each_other_are_never_tried_together() {
    let text = "Parameters: {P: {Type: String}}\nConditions: {A: !Equals [!Ref P, a], B: !Equals [!Ref P, b]}\nResources:\n  R: {Type: AWS::SQS::Queue, Condition: A, Properties: {QueueName: !If [B, x, y]}}\n";
    assert_eq!(found(text), ["W1028 Resources.R.Properties.QueueName.Fn::If[1]"]);
}

#[test]
fn values_of_parameters_are_followed_into_properties() {
    let text = "Parameters: {P: {Type: Number, Default: 50000}}\nResources:\n  A: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: !Ref P}}\n";
    assert_eq!(found(text), ["W1030 Parameters.P.Default"]);
}

#[test]
fn the_keys_of_a_table_stand_in_their_order() {
    let table = |kinds: &[&str]| {
        let names = ["a", "b", "c"];
        let keys: Vec<String> =
            kinds.iter().zip(names).map(|(kind, name)| format!("{{AttributeName: {name}, KeyType: {kind}}}")).collect();
        let attributes: Vec<String> =
            names.iter().take(kinds.len()).map(|it| format!("{{AttributeName: {it}, AttributeType: S}}")).collect();
        let (keys, attributes) = (keys.join(", "), attributes.join(", "));
        resource(
            "AWS::DynamoDB::Table",
            &format!("{{BillingMode: PAY_PER_REQUEST, AttributeDefinitions: [{attributes}], KeySchema: [{keys}]}}"),
        )
    };
    let loud = |kinds: &[&str]| -> Vec<String> {
        found(&table(kinds)).into_iter().filter(|it| it.starts_with("E3")).collect()
    };
    assert_eq!(loud(&["HASH"]), NOTHING);
    assert_eq!(loud(&["HASH", "RANGE"]), NOTHING);
    assert_eq!(loud(&["RANGE"]), ["E3002 Resources.A.Properties.KeySchema[0].KeyType"]);
    assert_eq!(
        loud(&["RANGE", "HASH"]),
        ["E3002 Resources.A.Properties.KeySchema[0].KeyType", "E3002 Resources.A.Properties.KeySchema[1].KeyType"]
    );
    assert_eq!(loud(&["HASH", "HASH"]), ["E3002 Resources.A.Properties.KeySchema[1].KeyType"]);
    assert_eq!(loud(&["HASH", "RANGE", "RANGE"]), ["E3032 Resources.A.Properties.KeySchema"]);
}

#[test]
fn a_default_of_the_wrong_pattern_is_one_fault() {
    let text = "Parameters: {P: {Type: String, Default: param}}\nResources:\n  A: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {ZipFile: a}, VpcConfig: {SecurityGroupIds: [sg-01234567], SubnetIds: [!Ref P]}}}\n";
    assert_eq!(found(text), ["W1030 Parameters.P.Default"]);
}

#[test]
fn a_value_that_a_condition_rules_out_is_not_followed() {
    let text = "Parameters: {P: {Type: String, Default: ''}}\nConditions: {Given: !Not [!Equals [!Ref P, '']]}\nResources:\n  A: {Type: AWS::SNS::Topic, Properties: {TopicName: !If [Given, !Ref P, !Ref AWS::NoValue]}}\n";
    assert_eq!(found(text), NOTHING);
}

#[test]
fn what_functions_name_must_be_there() {
    assert_eq!(
        found(&resource("AWS::SQS::Queue", "{QueueName: !Ref B}")),
        ["E1020 Resources.A.Properties.QueueName.Ref"]
    );
    assert_eq!(
        found(&resource("AWS::SQS::Queue", "{QueueName: !GetAtt A.Nothing}")),
        ["E3004 Resources.A", "E1010 Resources.A.Properties.QueueName.Fn::GetAtt[1]"]
    );
    assert_eq!(
        found(&resource("AWS::SQS::Queue", "{QueueName: !Sub '${B}-x'}")),
        ["E1019 Resources.A.Properties.QueueName.Fn::Sub"]
    );
    assert_eq!(
        found(&resource("AWS::SQS::Queue", "{QueueName: !If [C, a, b]}")),
        ["E1028 Resources.A.Properties.QueueName.Fn::If[0]"]
    );
}

#[test]
fn the_outermost_function_is_at_fault_for_its_arguments() {
    let text = resource("AWS::SQS::Queue", "{QueueName: !Join ['-', [!GetAtt B.Arn]]}");
    assert_eq!(found(&text), ["E1022 Resources.A.Properties.QueueName.Fn::Join[1][0].Fn::GetAtt[0]"]);
    let text = resource("AWS::SQS::Queue", "{QueueName: !Join ['-', [!Ref B]]}");
    assert_eq!(found(&text), ["E1020 Resources.A.Properties.QueueName.Fn::Join[1][0].Ref"]);
}

#[test]
fn an_id_where_an_arn_belongs_is_found() {
    let text = "Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Action: 'sts:AssumeRole', Principal: {Service: lambda.amazonaws.com}}]}\n  F: {Type: AWS::Lambda::Function, Properties: {Role: !Ref R, Handler: a.b, Runtime: python3.13, Code: {ZipFile: 'pass'}}}\n";
    assert_eq!(found(text), ["E1041 Resources.F.Properties.Role"]);
    assert_eq!(found(&text.replace("!Ref R", "!GetAtt R.Arn")), NOTHING);
}

#[test]
fn policies_are_read_through_conditions() {
    let text = "Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, a]}\nResources:\n  A:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Version: '2012-10-17'\n        Statement:\n          - !If [C, {Effect: Alow, Action: 's3:GetObjekt', Resource: '*'}, !Ref AWS::NoValue]\n          - {Effect: Allow, NotAction: 'a:b', Action: 's3:Get*', Resource: bucket, Principal: '*'}\n";
    assert_eq!(
        found(text),
        [
            "E3510 Resources.A.Properties.PolicyDocument.Statement[0].Fn::If[1].Effect",
            "W3037 Resources.A.Properties.PolicyDocument.Statement[0].Fn::If[1].Action",
            "E3510 Resources.A.Properties.PolicyDocument.Statement[1].NotAction",
            "W3037 Resources.A.Properties.PolicyDocument.Statement[1].NotAction",
            "E3510 Resources.A.Properties.PolicyDocument.Statement[1].Action",
            "E3510 Resources.A.Properties.PolicyDocument.Statement[1].Resource",
            "E3510 Resources.A.Properties.PolicyDocument.Statement[1].Principal",
        ]
    );
}

#[test]
fn runtimes_end_on_the_day_that_is_asked_about() {
    let text = resource(
        "AWS::Lambda::Function",
        "{Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.9, Code: {ZipFile: 'pass'}}",
    );
    let on = |day: &str| show(&check_text(&text, &Options::default().today(Date::parse(day).unwrap())));
    assert_eq!(on("2025-01-01"), NOTHING);
    assert_eq!(on("2025-12-31"), ["W2531 Resources.A.Properties.Runtime"]);
    assert_eq!(on("2031-01-01"), ["E2533 Resources.A.Properties.Runtime"]);
}

#[test]
fn findings_are_suppressed_where_the_template_says_so() {
    let text = "Resources:\n  A: {Type: AWS::SQS::Queue, Metadata: {lakewright: {ignore: [{rule: E3002, reason: test}]}}, Properties: {Colour: red}}\n  B: {Type: AWS::SQS::Queue, Properties: {Colour: red}}\n";
    assert_eq!(found(text), ["E3002 Resources.B.Properties.Colour"]);
    let theirs = "Metadata: {cfn-lint: {config: {ignore_checks: [E3]}}}\n".to_owned() + text;
    assert_eq!(found(&theirs), NOTHING);
}

#[test]
fn options_switch_rules_off_and_change_their_level() {
    let text = resource("AWS::SQS::Queue", "{Colour: red}");
    assert_eq!(show(&check_text(&text, &Options::default().level("E3002", None))), NOTHING);
    let findings = check_text(&text, &Options::default().level("E3002", Some(Severity::Warning)));
    assert!(!findings.iter().any(Diagnostic::is_error));
}

#[test]
fn types_of_another_region_are_not_there() {
    let text = resource("AWS::OpsWorks::App", "{}");
    assert_eq!(found(&text), ["E3006 Resources.A.Type"]);
}

#[test]
fn nested_stacks_are_held_against_their_templates() {
    let child = read("Parameters: {Zone: {Type: String}, Days: {Type: Number, Default: 1}}\nResources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref Zone, DelaySeconds: !Ref Days}}}\nOutputs: {Url: {Value: !Ref Q}}\n").unwrap();
    let parent = read("Resources:\n  S: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: 'https://s3.amazonaws.com/b/zone.yaml', Parameters: {Zome: raw}}}\nOutputs: {U: {Value: !GetAtt S.Outputs.URL}}\n").unwrap();
    let members = [Member::new("main.yaml", &parent), Member::new("zone.yaml", &child)];
    let all = check_assembly(&members, &Options::default());
    assert_eq!(
        show(&all[0]),
        [
            "E3043 Resources.S.Properties.Parameters",
            "E3043 Resources.S.Properties.Parameters.Zome",
            "LW-NESTED-OUTPUT Outputs.U.Value.Fn::GetAtt",
        ]
    );
    assert_eq!(show(&all[1]), NOTHING);
}

#[test]
fn null_is_found_once() {
    assert_eq!(found(&resource("AWS::SQS::Queue", "{QueueName: null}")), ["LW-NULL Resources.A.Properties.QueueName"]);
}

#[test]
fn loops_are_left_open() {
    let text = "Transform: AWS::LanguageExtensions\nResources:\n  'Fn::ForEach::Queues':\n    - Name\n    - [A, B]\n    - 'Q${Name}': {Type: AWS::SQS::Queue}\n  T: {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref QA}}\n";
    assert_eq!(found(text), NOTHING);
}

#[test]
fn every_finding_belongs_to_a_rule() {
    let known: Vec<&str> = rules().iter().map(|it| it.id).collect();
    for text in [
        "Resources: {A: 5, B-: {}, C: {Type: X::Y::Z}, D: {Type: AWS::S3::Bucket, Properties: {AccessControl: PublicRead}}}",
        "Outputs: {A: {}, B: 1, C: {Value: [1], Export: {Name: [2]}, Condition: X}}",
        "Parameters: {A: {Type: Foo, Default: [1]}}\nConditions: {A: 1, B: !Not [x], C: !And [1]}\nMappings: {A: 1}",
    ] {
        for finding in check_text(text, &Options::default()) {
            assert!(known.contains(&finding.id.as_ref()), "{finding}");
        }
    }
}

#[test]
fn the_same_template_has_the_same_findings() {
    let text = "Parameters: {A: {Type: String}, B: {Type: String}}\nConditions: {X: !Equals [!Ref A, x], Y: !Equals [!Ref B, y], Z: !Or [!Condition X, !Condition Y]}\nResources:\n  A: {Type: AWS::S3::Bucket, Properties: {BucketName: !If [X, !If [Y, A, B], C], Tags: [!If [Z, {Key: a}, {Value: b}], !If [X, {Key: a}, !Ref AWS::NoValue]]}}\n";
    let first = check_text(text, &Options::default());
    assert!(!first.is_empty());
    for _ in 0..5 {
        assert_eq!(check_text(text, &Options::default()), first);
    }
}

#[test]
fn secure_parameters_are_resolved_in_passwords_only() {
    let function = |value: &str| {
        resource(
            "AWS::Lambda::Function",
            &format!(
                "{{Role: 'arn:aws:iam::111111111111:role/a', Handler: a.b, Runtime: python3.13, Code: {{ZipFile: a}}, Environment: {{Variables: {{TOKEN: '{value}'}}}}}}"
            ),
        )
    };
    let text = function("{{resolve:ssm-secure:token:1}}");
    assert_eq!(found(&text), ["E1027 Resources.A.Properties.Environment.Variables.TOKEN"]);
    assert_eq!(found(&function("{{resolve:ssm:token:1}}")), NOTHING);
    let user = "{LoginProfile: {Password: '{{resolve:ssm-secure:password:1}}'}}";
    assert_eq!(found(&resource("AWS::IAM::User", user)), NOTHING);
}

#[test]
fn images_are_parameters_of_their_type() {
    let text = |kind: &str| {
        format!("Parameters: {{I: {{Type: '{kind}'}}}}\n{}", resource("AWS::EC2::Instance", "{ImageId: !Ref I}"))
    };
    assert_eq!(found(&text("String")), ["W2506 Parameters.I.Type"]);
    assert_eq!(found(&text("AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>")), NOTHING);
}

#[test]
fn instances_of_previous_generations_are_pointed_at() {
    let of = |size: &str| {
        let text = resource("AWS::EC2::Instance", &format!("{{ImageId: ami-0123456789abcdef0, InstanceType: {size}}}"));
        check_text(&text, &Options::default()).iter().any(|it| it.id == "I3100")
    };
    assert!(of("m3.large"));
    assert!(!of("m7g.large"));
}

#[test]
fn a_table_defines_the_attributes_of_its_keys_and_no_others() {
    let table = |defined: &str| {
        let keys = "[{AttributeName: id, KeyType: HASH}]";
        let index =
            "[{IndexName: byday, KeySchema: [{AttributeName: day, KeyType: HASH}], Projection: {ProjectionType: ALL}}]";
        resource(
            "AWS::DynamoDB::Table",
            &format!(
                "{{BillingMode: PAY_PER_REQUEST, AttributeDefinitions: [{defined}], KeySchema: {keys}, GlobalSecondaryIndexes: {index}}}"
            ),
        )
    };
    let (id, day) = ("{AttributeName: id, AttributeType: S}", "{AttributeName: day, AttributeType: S}");
    assert_eq!(found(&table(&format!("{id}, {day}"))), NOTHING);
    assert_eq!(found(&table(id)), ["E3039 Resources.A.Properties"]);
    assert_eq!(
        found(&table(&format!("{id}, {day}, {{AttributeName: size, AttributeType: N}}"))),
        ["E3039 Resources.A.Properties"]
    );
    assert_eq!(found(&table(&format!("{id}, {day}, !Ref AWS::NoValue"))), NOTHING);
}

#[test]
fn a_default_that_is_no_text_is_not_allowed() {
    let text = "Parameters: {P: {Type: String, Default: [a], AllowedValues: [a]}}\n".to_owned()
        + &resource("AWS::SQS::Queue", "{QueueName: !Ref P}");
    assert!(found(&text).contains(&"E2015 Parameters.P.Default".to_owned()), "{:?}", found(&text));
}
