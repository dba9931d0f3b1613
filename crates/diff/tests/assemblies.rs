//! Whole assemblies: nested stacks, exports, and resources that move from one stack to another.

use std::collections::BTreeMap;

use lakewright_diff::{Action, Assembly, AssemblyChanges, Change, Outcome, Replacement, diff_assemblies};
use lakewright_template::{Value, read};

fn template(text: &str) -> Value {
    read(text).map_err(|it| format!("{it:?} in {text}")).expect("a template").root
}

fn compared(before: &Assembly, after: &Assembly) -> AssemblyChanges {
    diff_assemblies(before, after, &BTreeMap::new())
}

fn change<'c>(changes: &'c AssemblyChanges, path: &[&str]) -> Option<&'c Change> {
    let (stack, rest) = path.split_first()?;
    let (id, nested) = rest.split_last()?;
    let mut here = changes.stacks.iter().find(|it| it.name == *stack)?.changes.as_ref().ok()?;
    for name in nested {
        here = here.nested.iter().find(|it| it.logical_id == *name)?.changes.as_ref().ok()?;
    }
    here.resource(id)
}

const CHILD: &str = "{Parameters: {Name: {Type: String}, Other: {Type: String, Default: x}}, Resources: {T: {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref Name}}, P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !Ref Other}}}, Outputs: {Topic: {Value: !Ref T}, Fixed: {Value: '1'}}}";

fn nested(name: &str, child: &str) -> Assembly {
    let parent = format!(
        "Resources: {{N: {{Type: AWS::CloudFormation::Stack, Properties: {{TemplateURL: 'https://s3.amazonaws.com/b/child.json', Parameters: {{Name: {name}}}}}}}, Q: {{Type: AWS::SQS::Queue, Properties: {{QueueName: !Select [5, !Split [':', !GetAtt N.Outputs.Topic]]}}}}, F: {{Type: AWS::SSM::Parameter, Properties: {{Type: String, Value: !GetAtt N.Outputs.Fixed}}}}}}"
    );
    Assembly::new().stack("lake", template(&parent)).nested("child.json", template(child))
}

#[test]
fn a_parameter_reaches_the_nested_stack_and_its_output_comes_back() {
    let changes = compared(&nested("a", CHILD), &nested("b", CHILD));
    assert_eq!(change(&changes, &["lake", "N"]).and_then(|it| it.replacement), Some(Replacement::False));
    assert_eq!(change(&changes, &["lake", "N", "T"]).and_then(|it| it.replacement), Some(Replacement::True));
    assert_eq!(change(&changes, &["lake", "Q"]).and_then(|it| it.replacement), Some(Replacement::True));
    assert_eq!(change(&changes, &["lake", "F"]), None, "the output `Fixed` is the same");
    assert_eq!(change(&changes, &["lake", "N", "P"]), None);
}

#[test]
fn a_nested_template_that_changes_under_the_same_url_is_a_change() {
    let changes = compared(&nested("a", CHILD), &nested("a", &CHILD.replace("Default: x", "Default: y")));
    let details = &change(&changes, &["lake", "N"]).expect("a change").details;
    assert_eq!(details[0].source.name(), "Automatic");
    assert_eq!(change(&changes, &["lake", "N", "P"]).map(|it| it.action), Some(Action::Modify));
    assert_eq!(change(&changes, &["lake", "Q"]), None, "no output changes");
}

#[test]
fn a_resource_of_the_parent_that_is_replaced_is_replaced_for_the_nested_stack() {
    let assembly = |name: &str| {
        let parent = format!(
            "Resources: {{T: {{Type: AWS::SNS::Topic, Properties: {{TopicName: {name}}}}}, N: {{Type: AWS::CloudFormation::Stack, Properties: {{TemplateURL: child.json, Parameters: {{Name: fixed, Other: !Ref T}}}}}}}}"
        );
        Assembly::new().stack("lake", template(&parent)).nested("child.json", template(CHILD))
    };
    let changes = compared(&assembly("a"), &assembly("b"));
    assert_eq!(change(&changes, &["lake", "N", "P"]).and_then(|it| it.replacement), Some(Replacement::False));
    assert_eq!(change(&changes, &["lake", "N", "T"]), None);
}

#[test]
fn an_assembly_is_the_same_as_itself() {
    let changes = compared(&nested("a", CHILD), &nested("a", CHILD));
    assert_eq!(changes.stacks, []);
    assert_eq!(changes.outcome(), Outcome::Same);
}

fn exporting(name: &str, importer: &str) -> Assembly {
    let data = format!(
        "{{Resources: {{B: {{Type: AWS::S3::Bucket, UpdateReplacePolicy: Retain, Properties: {{BucketName: {name}}}}}}}, Outputs: {{Bucket: {{Value: !Ref B, Export: {{Name: !Sub '${{AWS::StackName}}-bucket'}}}}}}}}"
    );
    Assembly::new().stack("data", template(&data)).stack("app", template(importer))
}

const IMPORTER: &str =
    "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !ImportValue data-bucket}}}";

#[test]
fn an_export_that_another_stack_imports_can_not_change() {
    let changes = compared(&exporting("a", IMPORTER), &exporting("b", IMPORTER));
    let messages: Vec<&str> = changes.findings.iter().map(|it| it.message.as_str()).collect();
    assert_eq!(messages, ["Export data-bucket cannot be updated as it is in use by app"]);
    assert!(changes.is_refused());
}

#[test]
fn an_export_that_is_imported_no_more_may_go_behind_its_importer() {
    let other = "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: fixed}}}";
    let changes = compared(&exporting("a", IMPORTER), &exporting("b", other));
    assert_eq!(changes.findings.len(), 1);
    assert!(!changes.is_refused());
}

#[test]
fn an_export_that_stays_is_nobodys_business() {
    let changes = compared(&exporting("a", IMPORTER), &exporting("a", IMPORTER));
    assert_eq!(changes.findings, []);
}

#[test]
fn a_resource_that_moves_to_a_nested_stack_is_recognized() {
    let bucket = "{Type: AWS::S3::Bucket, DeletionPolicy: Retain, Properties: {Tags: [{Key: a, Value: b}]}}";
    let before =
        Assembly::new().stack("lake", template(&format!("Resources: {{A: {{Type: AWS::SNS::Topic}}, B: {bucket}}}")));
    let after = Assembly::new()
        .stack("lake", template("Resources: {A: {Type: AWS::SNS::Topic}, N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: zone.json}}}"))
        .nested("zone.json", template(&format!("Resources: {{B: {bucket}}}")));
    let changes = compared(&before, &after);
    let moves: Vec<_> =
        changes.moves.iter().map(|it| (it.from_stack.as_deref(), it.to_stack.as_deref(), it.to.as_str())).collect();
    assert_eq!(moves, [(Some("lake"), Some("lake/N"), "B")]);
    assert!(changes.moves[0].holds_data);
}

#[test]
fn stacks_that_nest_themselves_end() {
    let own =
        "Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: own.json, Parameters: {P: 1}}}}";
    let assembly = |text: &str| Assembly::new().stack("s", template(text)).nested("own.json", template(text));
    let other = own.replace("P: 1", "P: 2");
    assert!(compared(&assembly(own), &assembly(&other)).stacks.len() == 1);
}

#[test]
fn a_nested_stack_that_goes_is_told_by_what_is_in_it() {
    let assembly = |zone: &str| {
        let nested = "N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: zone.json}}";
        Assembly::new()
            .stack("lake", template(&format!("Resources: {{A: {{Type: AWS::SNS::Topic}}, {nested}}}")))
            .nested("zone.json", template(zone))
    };
    let rest = Assembly::new().stack("lake", template("Resources: {A: {Type: AWS::SNS::Topic}}"));
    let kept = compared(&assembly("Resources: {B: {Type: AWS::S3::Bucket, DeletionPolicy: Retain}}"), &rest);
    assert_eq!(kept.outcome(), Outcome::Different);
    assert_eq!(change(&kept, &["lake", "N", "B"]).map(|it| it.action), Some(Action::Remove));
    let lost = compared(&assembly("Resources: {B: {Type: AWS::S3::Bucket}}"), &rest);
    assert_eq!(lost.outcome(), Outcome::DataAtRisk);
}

#[test]
fn templates_that_nest_the_next_one_twice_each_end() {
    let assembly = |value: usize| {
        let mut assembly = Assembly::new();
        for at in 0..40 {
            let nested = |id: &str| {
                format!(
                    "{id}: {{Type: AWS::CloudFormation::Stack, Properties: {{TemplateURL: t{}.json, Parameters: {{P: {value}}}}}}}",
                    at + 1
                )
            };
            let text = format!(
                "{{Parameters: {{P: {{Type: String, Default: x}}}}, Resources: {{{}, {}}}}}",
                nested("A"),
                nested("B")
            );
            assembly = assembly.nested(format!("t{at}.json"), template(&text));
        }
        let root = "Resources: {R: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: t0.json}}}";
        assembly.stack("root", template(root))
    };
    assert_eq!(compared(&assembly(1), &assembly(2)).outcome(), Outcome::Different);
}

#[test]
fn a_stack_that_goes_takes_its_data_along() {
    let before = Assembly::new().stack("data", template("Resources: {B: {Type: AWS::S3::Bucket}}"));
    let changes = compared(&before, &Assembly::new());
    assert_eq!(changes.outcome(), Outcome::DataAtRisk);
}
