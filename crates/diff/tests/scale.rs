//! Large templates, and templates made to blow up: each comes to an end, whatever it says.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use lakewright_diff::{Parameters, Replacement, diff};
use lakewright_template::{Value, read_json};

fn template(text: &str) -> Value {
    read_json(text).expect("a template").root
}

/// Zones of a data lake, eleven resources each, all referring to one another and to a shared key.
fn lake(zones: usize, timeout: usize) -> Value {
    let mut text = String::from(
        r#"{"Parameters":{"Stage":{"Type":"String","Default":"prod"}},"Conditions":{"East":{"Fn::Equals":[{"Ref":"AWS::Region"},"us-east-1"]}},"Resources":{"Key":{"Type":"AWS::KMS::Key","Properties":{"KeyPolicy":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:*","Resource":"*","Principal":{"AWS":{"Fn::Sub":"arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}}}]}}}"#,
    );
    for zone in 0..zones {
        let statement = format!(
            r#"{{"Effect":"Allow","Action":["s3:GetObject","s3:ListBucket"],"Resource":[{{"Fn::GetAtt":["Bucket{zone}","Arn"]}},{{"Fn::Sub":"${{Bucket{zone}.Arn}}/*"}}]}}"#
        );
        let _ = write!(
            text,
            r#","Bucket{zone}":{{"Type":"AWS::S3::Bucket","DeletionPolicy":"Retain","Properties":{{"BucketName":{{"Fn::Sub":"lake-${{Stage}}-{zone}-${{AWS::Region}}"}},"Tags":[{{"Key":"zone","Value":"{zone}"}},{{"Key":"stage","Value":{{"Ref":"Stage"}}}}],"BucketEncryption":{{"ServerSideEncryptionConfiguration":[{{"ServerSideEncryptionByDefault":{{"SSEAlgorithm":"aws:kms","KMSMasterKeyID":{{"Fn::GetAtt":["Key","Arn"]}}}}}}]}}}}}}"#
        );
        for queue in 0..3 {
            let _ = write!(
                text,
                r#","Queue{zone}x{queue}":{{"Type":"AWS::SQS::Queue","Properties":{{"VisibilityTimeout":{timeout},"KmsMasterKeyId":{{"Ref":"Key"}},"QueueName":{{"Fn::Join":["-",["lake",{{"Ref":"Stage"}},"{zone}","{queue}"]]}}}}}},"Policy{zone}x{queue}":{{"Type":"AWS::SQS::QueuePolicy","Properties":{{"Queues":[{{"Ref":"Queue{zone}x{queue}"}}],"PolicyDocument":{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"sqs:SendMessage","Principal":{{"Service":"s3.amazonaws.com"}},"Resource":{{"Fn::GetAtt":["Queue{zone}x{queue}","Arn"]}},"Condition":{{"ArnLike":{{"aws:SourceArn":{{"Fn::GetAtt":["Bucket{zone}","Arn"]}}}}}}}}]}}}}}}"#
            );
        }
        let _ = write!(
            text,
            r#","Role{zone}":{{"Type":"AWS::IAM::Role","Properties":{{"AssumeRolePolicyDocument":{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{{"Service":"lambda.amazonaws.com"}}}}]}},"Policies":[{{"PolicyName":"read","PolicyDocument":{{"Version":"2012-10-17","Statement":[{statement}]}}}}]}}}},"Function{zone}":{{"Type":"AWS::Lambda::Function","Properties":{{"Role":{{"Fn::GetAtt":["Role{zone}","Arn"]}},"Timeout":{timeout},"Runtime":"python3.13","Handler":"index.handler","Environment":{{"Variables":{{"BUCKET":{{"Ref":"Bucket{zone}"}},"EAST":{{"Fn::If":["East","yes","no"]}}}}}},"Code":{{"ZipFile":"def handler(event, context): return event"}}}}}},"Log{zone}":{{"Type":"AWS::Logs::LogGroup","Properties":{{"LogGroupName":{{"Fn::Sub":"/aws/lambda/${{Function{zone}}}"}},"RetentionInDays":30}}}},"Mapping{zone}":{{"Type":"AWS::Lambda::EventSourceMapping","Properties":{{"EventSourceArn":{{"Fn::GetAtt":["Queue{zone}x0","Arn"]}},"FunctionName":{{"Ref":"Function{zone}"}}}}}}"#
        );
    }
    text.push_str("}}");
    template(&text)
}

fn fastest(before: &Value, after: &Value, given: &Parameters) -> (usize, Duration) {
    let mut best = Duration::MAX;
    let mut changed = 0;
    for _ in 0..5 {
        let start = Instant::now();
        changed = diff(before, after, given).map_or(0, |it| it.resources.len());
        best = best.min(start.elapsed());
    }
    (changed, best)
}

/// `cargo test --release -p lakewright-diff --test scale -- --ignored --nocapture`
#[test]
#[ignore = "prints figures of a release build"]
fn figures_of_large_templates() {
    let stage = Parameters::none().before("Stage", "prod").after("Stage", "dev");
    for zones in [48, 119, 238, 477, 954] {
        let (before, after) = (lake(zones, 60), lake(zones, 90));
        let count = zones * 11 + 1;
        for (what, new, given) in [
            ("nothing changed", &before, Parameters::none()),
            ("a number in 4 of 11", &after, Parameters::none()),
            ("a parameter renames all", &before, stage.clone()),
        ] {
            let (changed, time) = fastest(&before, new, &given);
            eprintln!("{count} resources, {what}: {changed} changes in {time:.1?}");
        }
    }
}

/// What would take hours if the work doubled with each step comes to an end.
fn ends(before: &Value, after: &Value) {
    drop(diff(before, after, &Parameters::none()));
}

#[test]
fn conditions_that_need_each_other_in_a_long_chain_are_no_recursion() {
    let mut text = String::from(r#"{"Conditions":{"C0":{"Fn::Equals":[{"Ref":"AWS::Region"},"eu-west-1"]}"#);
    for at in 1..20_000 {
        let _ = write!(
            text,
            r#","C{at}":{{"Fn::And":[{{"Condition":"C{}"}},{{"Fn::Not":[{{"Condition":"C{}"}}]}}]}}"#,
            at - 1,
            at / 2
        );
    }
    text.push_str(r#"},"Resources":{"A":{"Type":"AWS::SQS::Queue","Condition":"C19999"}}}"#);
    let it = template(&text);
    ends(&it, &it);
}

#[test]
fn conditions_that_double_stay_linear() {
    let mut text = String::from(r#"{"Conditions":{"C0":{"Fn::Equals":[{"Ref":"AWS::Region"},"eu-west-1"]}"#);
    for at in 1..2_000 {
        let before = at - 1;
        let _ = write!(
            text,
            r#","C{at}":{{"Fn::Or":[{{"Fn::And":[{{"Condition":"C{before}"}},{{"Fn::Equals":[{{"Ref":"AWS::AccountId"}},"{at}"]}}]}},{{"Condition":"C{before}"}}]}}"#
        );
    }
    text.push_str(
        r#"},"Resources":{"A":{"Type":"AWS::SQS::Queue","Properties":{"QueueName":{"Fn::If":["C1999","a","b"]}}}}}"#,
    );
    let it = template(&text);
    ends(&it, &it);
}

#[test]
fn text_that_is_put_into_text_does_not_double() {
    let mut text = String::from(
        r#"{"Resources":{"T0":{"Type":"AWS::SNS::Topic","Properties":{"DisplayName":"aaaaaaaaaaaaaaaaaaaa"}}"#,
    );
    for at in 1..200 {
        let _ = write!(
            text,
            r#","T{at}":{{"Type":"AWS::SNS::Topic","Properties":{{"DisplayName":{{"Fn::Sub":"${{T{0}.DisplayName}}${{T{0}.DisplayName}}"}}}}}}"#,
            at - 1
        );
    }
    text.push_str("}}");
    let before = template(&text);
    let after = template(&text.replacen("aaaa", "bbbb", 1));
    ends(&before, &after);
}

#[test]
fn a_replacement_runs_through_ten_thousand_resources_in_a_row() {
    let chain = |name: &str| {
        let mut text =
            format!(r#"{{"Resources":{{"T0":{{"Type":"AWS::SNS::Topic","Properties":{{"TopicName":"{name}"}}}}"#);
        for at in 1..10_000 {
            let _ = write!(
                text,
                r#","T{at}":{{"Type":"AWS::SNS::Topic","Properties":{{"TopicName":{{"Fn::Select":[5,{{"Fn::Split":[":",{{"Ref":"T{}"}}]}}]}}}}}}"#,
                at - 1
            );
        }
        text.push_str("}}");
        template(&text)
    };
    let changes = diff(&chain("one"), &chain("two"), &Parameters::none()).expect("changes");
    assert_eq!(changes.resources.len(), 10_000);
    assert!(changes.resources.iter().all(|it| it.replacement == Some(Replacement::True)));
}

#[test]
fn nested_ifs_are_looked_at_once_each() {
    let nested = |leaf: &str| {
        let mut value = format!("\"{leaf}\"");
        for at in 0..60 {
            value = format!(r#"{{"Fn::If":["C{at}",{value},{{"Fn::If":["D{at}","x{at}","y{at}"]}}]}}"#);
        }
        let mut text = String::from(r#"{"Conditions":{"Z":{"Fn::Equals":["a","b"]}"#);
        for at in 0..60 {
            let _ = write!(
                text,
                r#","C{at}":{{"Fn::Equals":[{{"Ref":"AWS::Region"}},"c{at}"]}},"D{at}":{{"Fn::Equals":[{{"Ref":"AWS::Region"}},"d{at}"]}}"#
            );
        }
        let _ = write!(
            text,
            r#"}},"Resources":{{"A":{{"Type":"AWS::SQS::Queue","Properties":{{"QueueName":{value}}}}}}}}}"#
        );
        template(&text)
    };
    let changes = diff(&nested("one"), &nested("two"), &Parameters::none()).expect("changes");
    assert_eq!(changes.resources[0].replacement, Some(Replacement::Conditional));
}

#[test]
fn loops_in_loops_stop() {
    let mut body = String::from(r#"{"Q${A}${B}${C}${D}":{"Type":"AWS::SQS::Queue"}}"#);
    let items = (0..60).map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(",");
    for name in ["A", "B", "C", "D"] {
        body = format!(r#"{{"Fn::ForEach::{name}":["{name}",[{items}],{body}]}}"#);
    }
    let it = template(&format!(r#"{{"Transform":"AWS::LanguageExtensions","Resources":{body}}}"#));
    ends(&it, &it);
}

#[test]
fn lists_of_thousands_and_policies_of_thousands_are_compared() {
    let list = |offset: usize| {
        let tags: Vec<String> =
            (0..3_000).map(|it| format!(r#"{{"Key":"k{}","Value":"{}"}}"#, it, it + offset)).collect();
        let statements: Vec<String> = (0..2_000)
            .map(|it| format!(r#"{{"Effect":"Allow","Action":"s3:Get{}","Resource":"*"}}"#, it + offset))
            .collect();
        template(&format!(
            r#"{{"Resources":{{"B":{{"Type":"AWS::S3::Bucket","Properties":{{"Tags":[{}]}}}},"P":{{"Type":"AWS::IAM::ManagedPolicy","Properties":{{"PolicyDocument":{{"Version":"2012-10-17","Statement":[{}]}}}}}}}}}}"#,
            tags.join(","),
            statements.join(",")
        ))
    };
    ends(&list(0), &list(10_000));
}
