//! What expressions denote, and which requests policies may allow.
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use lakewright_check::denote::{Denoter, Question};
use lakewright_check::{Conditions, Options, check_text};
use lakewright_template::{Document, Template, read};

const TEMPLATE: &str = "
Parameters:
  Name: {Type: String, Default: acme}
  List: {Type: CommaDelimitedList}
Mappings: {Map: {us-east-1: {Bucket: mapped}}}
Conditions:
  Large: !Equals [!Ref Name, large]
  Small: !Not [!Condition Large]
Resources:
  Named: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub '${Name}-raw'}}
  Queue: {Type: AWS::SQS::Queue}
  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: !If [Large, big, little]}}
  Group: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: /aws/lambda/a}}
  Role: {Type: AWS::IAM::Role, Properties: {Path: /service/, RoleName: reader}}
  Own: {Type: Custom::Own, Properties: {ServiceToken: x}}
  One: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt Other.QueueName}}
  Other: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt One.QueueName}}
";

fn document() -> Document {
    read(TEMPLATE).unwrap()
}

/// What an expression denotes in the template, with the defaults of parameters or with stand-ins.
fn denoted(expression: &str, assumed: &[(&str, bool)], with_defaults: bool) -> Option<String> {
    let document = document();
    let template = Template::of(&document.root);
    let conditions = Conditions::of(template);
    let denoter = Denoter::new(template, &conditions);
    let denoter = if with_defaults { denoter.with_defaults() } else { denoter };
    let assumed: Vec<_> = assumed.iter().map(|it| (it.0.to_owned(), it.1)).collect();
    denoter.denote_under(&read(expression).unwrap().root, &assumed)
}

fn plain(expression: &str) -> Option<String> {
    denoted(expression, &[], false)
}

#[test]
fn a_queue_by_its_parts_and_by_its_attribute_is_one_text() {
    let by_text = plain(
        "!Join [':', [arn, !Ref 'AWS::Partition', sqs, !Ref 'AWS::Region', !Ref 'AWS::AccountId', !Sub '${Name}-raw']]",
    );
    assert_eq!(by_text, plain("!GetAtt Named.Arn"));
    assert_eq!(by_text.as_deref(), Some("arn:aws:sqs:us-east-1:123456789012:{~Name}-raw"));
    let by_default = denoted("!GetAtt Named.QueueName", &[], true);
    assert_eq!(by_default.as_deref(), Some("acme-raw"));
}

#[test]
fn what_aws_makes_up_is_a_stand_in_that_no_other_resource_has() {
    assert_eq!(plain("!GetAtt Queue.QueueName").as_deref(), Some("{~stack}-Queue-{Queue}"));
    assert_eq!(
        plain("!Ref Queue").as_deref(),
        Some("https://sqs.us-east-1.amazonaws.com/123456789012/{~stack}-Queue-{Queue}")
    );
    assert_eq!(plain("!GetAtt Own.Anything").as_deref(), Some("{~Own.Anything}"));
}

#[test]
fn attributes_are_as_their_services_have_them() {
    assert_eq!(
        plain("!GetAtt Group.Arn").as_deref(),
        Some("arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/a:*")
    );
    assert_eq!(plain("!GetAtt Role.Arn").as_deref(), Some("arn:aws:iam::123456789012:role/service/reader"));
    assert_eq!(plain("!Ref Role").as_deref(), Some("reader"));
}

#[test]
fn conditions_decide_where_they_are_known() {
    let choice = "!If [Large, a, b]";
    assert_eq!(plain(choice), None);
    assert_eq!(denoted(choice, &[("Large", true)], false).as_deref(), Some("a"));
    assert_eq!(denoted(choice, &[("Small", true)], false).as_deref(), Some("b"));
}

#[test]
fn functions_are_followed_and_what_is_not_known_is_nothing() {
    assert_eq!(plain("!FindInMap [Map, !Ref 'AWS::Region', Bucket]").as_deref(), Some("mapped"));
    assert_eq!(plain("!Select [1, !Split ['-', a-b-c]]").as_deref(), Some("b"));
    assert_eq!(plain("!Select [1, !Split ['-', !Ref Name]]"), None);
    assert_eq!(plain("!Sub ['${x}-${!y}', {x: !Ref Name}]").as_deref(), Some("{~Name}-${y}"));
    for unknown in ["!ImportValue a", "!Ref List", "!Ref Nothing", "'{{resolve:ssm:a}}'", "!GetAtt Nothing.Arn"] {
        assert_eq!(plain(unknown), None, "{unknown}");
    }
}

#[test]
fn names_that_lead_to_themselves_end() {
    // What stands for a name that is not known is a parameter's, not the resource's own.
    assert!(plain("!GetAtt One.QueueName").is_none_or(|it| it.starts_with("{~")));
}

#[test]
fn a_policy_that_is_not_known_may_allow_and_one_that_is_known_does_not() {
    let document = document();
    let template = Template::of(&document.root);
    let conditions = Conditions::of(template);
    let denoter = Denoter::new(template, &conditions);
    let asked = Question::of_service("s3.amazonaws.com", "sqs:SendMessage", &denoter.arn_of("Named").unwrap())
        .with("aws:SourceArn", "arn:aws:s3:::raw");
    let may = |principal: &str, resource: &str, condition: &str| {
        let policy = format!(
            "Statement: [{{Effect: Allow, Principal: {principal}, Action: 'sqs:*', Resource: {resource}, Condition: {condition}}}]"
        );
        let policy = read(&policy).unwrap();
        Denoter::new(template, &conditions).resource_may(&policy.root, &asked, &[])
    };
    let (s3, named) = ("{Service: s3.amazonaws.com}", "!GetAtt Named.Arn");
    assert!(may(s3, named, "{}"));
    assert!(may(s3, "!Sub 'arn:aws:sqs:*:*:${Name}-*'", "{ArnLike: {'aws:SourceArn': 'arn:aws:s3:::r*'}}"));
    assert!(may(s3, "!ImportValue queue", "{ArnLike: {'aws:SourceArn': !Ref Name}}"));
    assert!(!may(s3, "!GetAtt Queue.Arn", "{}"));
    assert!(!may("{AWS: '*'}", named, "{ArnLike: {'aws:SourceArn': 'arn:aws:s3:::other'}}"));
    assert!(!may(s3, named, "{StringEquals: {'aws:PrincipalOrgID': o-1}}"));
}

/// A template with many resources of everything that the wiring rules follow.
fn large(count: usize) -> String {
    let mut text = "Conditions:\n".to_owned();
    for number in 0..30 {
        text += &format!("  C{number}: !Equals [!Ref 'AWS::Region', r{number}]\n");
    }
    text += "Resources:\n  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: []}}}\n";
    for number in 0..count {
        let deep = (0..12).fold("x".to_owned(), |it, level| format!("!If [C{level}, {it}, {it}]"));
        let deep = if number == 0 && deep.len() < 200_000 { deep } else { "x".to_owned() };
        text += &format!(
            "  Q{number}: {{Type: AWS::SQS::Queue, Properties: {{QueueName: !Sub 'q-${{Q{before}.QueueName}}', RedrivePolicy: {{deadLetterTargetArn: !GetAtt Q0.Arn, maxReceiveCount: 5}}}}}}\n  \
             P{number}: {{Type: AWS::SQS::QueuePolicy, Properties: {{Queues: [!Ref Q{number}], PolicyDocument: {{Statement: [{{Effect: Allow, Principal: '*', Action: 'sqs:*', Resource: {deep}}}]}}}}}}\n  \
             B{number}: {{Type: AWS::S3::Bucket, Properties: {{NotificationConfiguration: {{QueueConfigurations: [{{Event: 's3:ObjectCreated:*', Queue: !GetAtt Q{number}.Arn}}]}}}}}}\n  \
             F{number}: {{Type: AWS::Lambda::Function, Properties: {{Role: !GetAtt Role.Arn, Code: {{ZipFile: x}}}}}}\n  \
             M{number}: {{Type: AWS::Lambda::EventSourceMapping, Properties: {{FunctionName: !Ref F{number}, EventSourceArn: !GetAtt Q{number}.Arn}}}}\n  \
             A{number}: {{Type: AWS::CloudWatch::Alarm, Properties: {{AlarmActions: [!Ref T{number}]}}}}\n  \
             T{number}: {{Type: AWS::SNS::Topic}}\n",
            before = number.saturating_sub(1),
        );
    }
    text
}

#[test]
fn functions_in_functions_come_to_an_end() {
    for count in [5, 70] {
        let found = check_text(&large(count), &Options::default());
        assert!(found.iter().any(|it| it.id == "LW-MAPPING-ROLE"), "it is read");
    }
}
