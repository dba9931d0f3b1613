//! The forms that people and machines read.

use lakewright_diff::{Changes, Parameters, Refused, diff, render};
use lakewright_template::read;

fn compared() -> Result<Changes, Refused> {
    let before = "{Parameters: {Stage: {Type: String, Default: dev}}, Resources: {Raw: {Type: AWS::S3::Bucket, Properties: {BucketName: !Sub 'acme-${Stage}'}}, Events: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 30}}, Reader: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:*', Resource: !GetAtt Raw.Arn}]}}}, Old: {Type: AWS::SNS::Topic}}, Outputs: {Bucket: {Value: !Ref Raw, Export: {Name: raw}}}}";
    let after = "{Parameters: {Stage: {Type: String, Default: prod}}, Resources: {Raw: {Type: AWS::S3::Bucket, Properties: {BucketName: !Sub 'acme-${Stage}'}}, Events: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 60}}, Reader: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: !GetAtt Raw.Arn}]}}}, New: {Type: AWS::SNS::Topic}}, Outputs: {Bucket: {Value: !Ref Raw, Export: {Name: raw}}}}";
    let template = |text: &str| read(text).map_err(|it| format!("{it:?} in {text}")).expect("a template").root;
    diff(&template(before), &template(after), &Parameters::none())
}

#[test]
fn a_terminal_shows_what_matters_first() {
    insta::assert_snapshot!(render::text(compared().as_ref(), render::Colour::Never));
}

#[test]
fn colour_changes_nothing_but_colour() {
    let coloured = render::text(compared().as_ref(), render::Colour::Always);
    assert!(coloured.contains("\u{1b}[1m"));
    let mut plain = String::new();
    let mut rest = coloured.as_str();
    while let Some((before, behind)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = behind.split_once('m').map_or("", |it| it.1);
    }
    plain.push_str(rest);
    assert_eq!(plain, render::text(compared().as_ref(), render::Colour::Never));
}

#[test]
fn a_pull_request_shows_a_line_a_table_and_folds_the_rest() {
    insta::assert_snapshot!(render::markdown(compared().as_ref()));
}

#[test]
fn a_browser_shows_one_page_that_needs_nothing_else() {
    let page = render::html(compared().as_ref());
    assert!(page.starts_with("<!doctype html>") && !page.contains("<script") && !page.contains("http"));
    insta::assert_snapshot!(page);
}

#[test]
fn a_machine_reads_what_a_change_set_says() {
    insta::assert_snapshot!(render::json(compared().as_ref()));
}

#[test]
fn text_of_templates_is_never_markup() {
    let evil = "<script>alert(1)</script>|`x`*";
    let template = |value: &str| {
        let value = serde_json::to_string(value).expect("JSON");
        read(&format!(r#"{{"Resources":{{"T":{{"Type":"AWS::SNS::Topic","Properties":{{"DisplayName":{value}}}}}}}}}"#))
            .expect("a template")
            .root
    };
    let result = diff(&template("a"), &template(evil), &Parameters::none());
    assert!(!render::html(result.as_ref()).contains("<script"));
    assert!(render::markdown(result.as_ref()).contains("`` DisplayName: a → <script>alert(1)</script>|`x`* ``"));
}

#[test]
fn a_refusal_has_every_form() {
    let template = |text: &str| read(text).expect("a template").root;
    let result = diff(
        &template("Resources: {A: {Type: AWS::SNS::Topic}}"),
        &template("{Parameters: {P: {Type: String}}, Resources: {A: {Type: AWS::SNS::Topic}}}"),
        &Parameters::none(),
    );
    let result = result.as_ref();
    assert_eq!(render::json(result), r#"{"error":"Parameters: [P] must have values"}"#);
    for form in [render::text(result, render::Colour::Never), render::markdown(result), render::html(result)] {
        assert!(form.contains("must have values"));
    }
}
