//! `Fn::ForEach`: what loops make is there, and is judged where that is known.

use lakewright_check::{Options, check_text};
use lakewright_template::Severity;

/// The findings of level error and warning, as `id path`.
fn found(text: &str) -> Vec<String> {
    let text = format!("Transform: AWS::LanguageExtensions\n{text}");
    let findings = check_text(&text, &Options::default());
    let loud = findings.iter().filter(|it| it.severity != Severity::Informational);
    loud.map(|it| format!("{} {} at {}", it.id, it.path, it.span.map_or(0, |it| it.start.line))).collect()
}

const NOTHING: [&str; 0] = [];

const QUEUES: &str = "Resources:\n  Fn::ForEach::Queues:\n    - Name\n    - [A, B]\n    - Q${Name}: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub 'q-${Name}'}}\n";

#[test]
fn what_a_loop_makes_is_there_and_nothing_else() {
    let topic =
        |name: &str| format!("{QUEUES}  T: {{Type: AWS::SNS::Topic, Properties: {{TopicName: !GetAtt {name}}}}}\n");
    assert_eq!(found(&topic("QA.QueueName")), NOTHING);
    assert_eq!(found(&topic("QC.QueueName")), ["E1010 Resources.T.Properties.TopicName.Fn::GetAtt[0] at 7"]);
    assert_eq!(found(&topic("QB.Nothing")), ["E1010 Resources.T.Properties.TopicName.Fn::GetAtt[1] at 7"]);
}

#[test]
fn a_fault_in_a_loop_is_found_once_and_where_it_stands() {
    let text = QUEUES.replace("QueueName: !Sub 'q-${Name}'", "Colour: !Ref Name");
    assert_eq!(found(&text), ["E3002 Resources.Fn::ForEach::Queues[2].Q${Name}.Properties.Colour at 6"]);
    let text = QUEUES.replace("[A, B]", "['5', B]").replace("QueueName: !Sub 'q-${Name}'", "DelaySeconds: !Ref Name");
    assert_eq!(found(&text), ["E3012 Resources.Fn::ForEach::Queues[2].Q${Name}.Properties.DelaySeconds at 6"]);
}

#[test]
fn loops_in_loops_over_mappings_and_defaults() {
    let text = "Parameters: {Kinds: {Type: CommaDelimitedList, Default: 'Raw,Curated'}}
Mappings: {Sizes: {S: {All: [One, Two]}}}
Resources:
  Fn::ForEach::Kinds:
    - Kind
    - !Ref Kinds
    - Fn::ForEach::Sizes:
        - Size
        - !FindInMap [Sizes, S, All]
        - Q${Kind}${Size}: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: 1000}}
Outputs: {Url: {Value: !Ref QRawTwo}, Other: {Value: !Ref QElse}}
";
    // Whoever deploys may give other kinds, so `QElse` may be there.
    assert_eq!(
        found(text),
        ["E3034 Resources.Fn::ForEach::Kinds[2].Fn::ForEach::Sizes[2].Q${Kind}${Size}.Properties.DelaySeconds at 11"]
    );
}

#[test]
fn what_a_loop_runs_over_may_not_be_known() {
    let text = QUEUES
        .replace("[A, B]", "!Ref Names")
        .replace("Resources:", "Parameters: {Names: {Type: CommaDelimitedList}}\nResources:");
    assert_eq!(found(&format!("{text}Outputs: {{Url: {{Value: !Ref QA}}}}\n")), NOTHING);
}

#[test]
fn a_loop_has_three_parts() {
    let text = "Resources:\n  Fn::ForEach::Queues: [Name, [A]]\n  Q: {Type: AWS::SQS::Queue}\n";
    assert_eq!(found(text), ["E1032 Resources.Fn::ForEach::Queues at 3"]);
    let findings = check_text(QUEUES, &Options::default());
    assert!(findings.iter().any(|it| it.id == "E1032"), "{findings:?}");
}

#[test]
fn names_without_their_other_characters() {
    let text = "Resources:\n  Fn::ForEach::Queues:\n    - Name\n    - ['a.b', 'c-d']\n    - Q&{Name}: {Type: AWS::SQS::Queue}\nOutputs: {Url: {Value: !Ref Qab}, Other: {Value: !Ref Qcx}}\n";
    assert_eq!(found(text), ["E6101 Outputs.Other.Value.Ref at 7"]);
}

#[test]
fn a_loop_of_loops_that_makes_too_much_is_left_alone() {
    let items: Vec<String> = (0..100).map(|it| format!("x{it}")).collect();
    let items = items.join(", ");
    let mut body = "{'Q${A}${B}${C}${D}': {Type: AWS::SQS::Queue}}".to_owned();
    for name in ["D", "C", "B", "A"] {
        body = format!("{{'Fn::ForEach::{name}': [{name}, [{items}], {body}]}}");
    }
    assert_eq!(found(&format!("Resources: {body}\n")), NOTHING);
}

#[test]
fn loops_that_make_nothing_end() {
    let items = vec!["x"; 20_000].join(", ");
    let body = format!("{{'Fn::ForEach::A': [A, [{items}], {{'Fn::ForEach::B': [B, [{items}], {{}}]}}]}}");
    assert_eq!(found(&format!("Resources: {body}\n")), NOTHING);
}
