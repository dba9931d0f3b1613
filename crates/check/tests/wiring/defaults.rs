//! What goes wrong with the defaults of parameters: a warning, where nothing is wrong whatever they are.

use crate::common::{finds, found, is_silent};

const BY_DEFAULT: &str = "with the defaults of the parameters";

/// A function that reads a queue, with parameters.
fn reader(parameters: &str, mapping: &str, queue: &str) -> String {
    format!(
        "Parameters: {{{parameters}}}\nResources:\n$ROLE\n$FUNCTION\n  Queue: {{Type: AWS::SQS::Queue, Properties: {{{queue}}}}}\n$MAPPING{mapping}}}}}\n"
    )
}

#[test]
fn a_default_is_a_value() {
    let batch = ", BatchSize: !Ref N";
    finds("LW-MAPPING-WINDOW", BY_DEFAULT, &reader("N: {Type: Number, Default: 50}", batch, "VisibilityTimeout: 60"));
    is_silent("LW-MAPPING-WINDOW", &reader("N: {Type: Number}", batch, "VisibilityTimeout: 60"));
    is_silent("LW-MAPPING-WINDOW", &reader("N: {Type: Number, Default: 5}", batch, "VisibilityTimeout: 60"));
}

#[test]
fn what_is_wrong_by_default_is_no_error() {
    let found = found(&reader("V: {Type: Number, Default: 5}", "", "VisibilityTimeout: !Ref V"));
    let it = found.iter().find(|it| it.0 == "E3505").expect("the timeout is found");
    assert!(it.1.starts_with("warning") && it.1.contains(BY_DEFAULT), "{it:?}");
}

#[test]
fn what_is_wrong_anyway_is_said_once() {
    let found = found(&reader("N: {Type: Number, Default: 5}", ", BatchSize: !Ref N", "VisibilityTimeout: 5"));
    assert_eq!(found.iter().filter(|it| it.0 == "E3505").count(), 1, "{found:#?}");
    assert!(found.iter().all(|it| it.0 != "E3505" || it.1.starts_with("error")), "{found:#?}");
}

#[test]
fn defaults_decide_about_conditions() {
    let text = |default: &str| {
        format!(
            "Parameters: {{Key: {{Type: String, Default: {default}}}}}\nConditions: {{HasKey: !Not [!Equals [!Ref Key, '']]}}\nResources:\n  Bucket: {{Type: AWS::S3::Bucket, Properties: {{BucketEncryption: {{ServerSideEncryptionConfiguration: [{{ServerSideEncryptionByDefault: {{SSEAlgorithm: 'aws:kms', KMSMasterKeyID: !If [HasKey, !Ref Key, !Ref 'AWS::NoValue']}}}}]}}}}}}\n"
        )
    };
    finds("LW-KEY-BY-ALIAS", BY_DEFAULT, &text("alias/raw"));
    is_silent("LW-KEY-BY-ALIAS", &text("''"));
    let resource = |stage: &str| {
        format!(
            "Parameters: {{Stage: {{Type: String, Default: {stage}}}, Key: {{Type: String, Default: alias/raw}}}}\nConditions: {{IsProd: !Equals [!Ref Stage, prod]}}\nResources:\n  Bucket: {{Type: AWS::S3::Bucket, Condition: IsProd, Properties: {{BucketEncryption: {{ServerSideEncryptionConfiguration: [{{ServerSideEncryptionByDefault: {{SSEAlgorithm: 'aws:kms', KMSMasterKeyID: !Ref Key}}}}]}}}}}}\n"
        )
    };
    finds("LW-KEY-BY-ALIAS", BY_DEFAULT, &resource("prod"));
    is_silent("LW-KEY-BY-ALIAS", &resource("dev"));
}

#[test]
fn relations_are_judged_by_default_too() {
    let text = |default: &str| {
        format!(
            "Parameters: {{Fifo: {{Type: String{default}}}}}\nResources:\n  Dead: {{Type: AWS::SQS::Queue}}\n  Queue: {{Type: AWS::SQS::Queue, Properties: {{FifoQueue: !Ref Fifo, RedrivePolicy: {{maxReceiveCount: 5, deadLetterTargetArn: !GetAtt Dead.Arn}}}}}}\n"
        )
    };
    finds("E3502", BY_DEFAULT, &text(", Default: 'true'"));
    is_silent("E3502", &text(", Default: 'false'"));
    is_silent("E3502", &text(""));
}

#[test]
fn what_takes_long_is_not_done_a_second_time() {
    let text = |length: usize| {
        let name = "a".repeat(length);
        reader("V: {Type: Number, Default: 5}", "", "VisibilityTimeout: !Ref V").replace(
            "Resources:\n",
            &format!("Resources:\n  Long: {{Type: AWS::SQS::Queue, Properties: {{QueueName: {name}}}}}\n"),
        )
    };
    finds("E3505", BY_DEFAULT, &text(80));
    is_silent("E3505", &text(400_000));
}
