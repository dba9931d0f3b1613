//! `lakewright check` from the outside.

use std::io::Read as _;

use crate::common::{BAD, Folder, GOOD};
use serde_json::Value;

#[test]
fn a_template_without_findings_is_status_0() {
    let run = Folder::new().write("good.yaml", GOOD).run("check good.yaml");
    assert_eq!((run.status, run.output.as_str(), run.messages.as_str()), (0, "nothing found in 1 file\n", ""));
}

#[test]
fn an_error_is_shown_with_its_line_and_is_status_1() {
    let run = Folder::new().write("bad.yaml", BAD).run("check bad.yaml");
    assert_eq!((run.status, run.messages.as_str()), (1, ""));
    insta::assert_snapshot!(run.output);
}

#[test]
fn jsonl_is_one_line_a_finding_in_the_order_of_the_arguments() {
    let folder = Folder::new();
    folder.write("good.yaml", GOOD).write("bad.yaml", BAD).write("odd.json", "{\"Resources\": ");
    let run = folder.run("check --format jsonl odd.json bad.yaml good.yaml ./bad.yaml");
    assert_eq!((run.status, run.messages.as_str()), (1, ""));
    insta::assert_snapshot!(run.output);
}

#[test]
fn a_file_that_can_not_be_read_is_status_2_and_the_others_are_reported() {
    let folder = Folder::new();
    folder.write("bad.yaml", BAD);
    let run = folder.run("check --format jsonl missing.yaml bad.yaml");
    assert_eq!((run.status, run.output.lines().count()), (2, 1));
    assert!(run.messages.starts_with("error: missing.yaml: "), "{}", run.messages);
    let folder_without_manifest = folder.run("check .");
    assert_eq!((folder_without_manifest.status, folder_without_manifest.messages.contains("manifest.json")), (2, true));
}

#[test]
fn bytes_that_are_no_text_are_a_finding() {
    let run = Folder::new().write("latin.yaml", b"A: \xe4\n").run("check --format jsonl latin.yaml");
    assert_eq!(run.status, 1);
    assert!(
        run.output.contains("\"rule\":\"E0000\"") && run.output.contains("\"line\":1,\"column\":4"),
        "{}",
        run.output
    );
}

#[test]
fn bad_arguments_are_status_2_and_say_what_is_right() {
    let folder = Folder::new();
    for (arguments, said) in [
        ("check", "Usage: lakewright check"),
        ("check --fromat jsonl a.yaml", "'--format'"),
        ("check --format xml a.yaml", "possible values: text, jsonl, sarif, junit"),
        ("check --today tomorrow a.yaml", "a day is written as 2026-01-31"),
        ("chekc a.yaml", "'check'"),
        ("check --explain E99999", "there is no rule `E99999`"),
        ("rules E99999", "there is no rule `E99999`"),
        ("rules LW-FOREIGN", "says itself what to do"),
        ("man chekc", "there is no command `chekc`"),
        ("check --config missing.toml a.yaml", "missing.toml: "),
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.status, run.output.as_str()), (2, ""), "{arguments}");
        assert!(run.messages.contains(said), "{arguments}: {}", run.messages);
    }
}

#[test]
fn standard_input_is_a_dash() {
    let run = Folder::new().run_with("check --format jsonl -", BAD);
    assert_eq!(run.status, 1);
    assert!(run.output.starts_with("{\"file\":\"-\","), "{}", run.output);
    let twice = Folder::new().run_with("check - -", GOOD);
    assert!(twice.status == 2 && twice.messages.contains("was read already"), "{}", twice.messages);
}

#[test]
fn colour_is_for_those_who_ask() {
    let folder = Folder::new();
    folder.write("bad.yaml", BAD);
    assert!(!folder.run("check bad.yaml").output.contains('\u{1b}'));
    assert!(!folder.run("check bad.yaml --color never").output.contains('\u{1b}'));
    assert!(folder.run("--color always check bad.yaml").output.contains('\u{1b}'));
    assert!(!folder.run("--color always check --format jsonl bad.yaml").output.contains('\u{1b}'));
}

#[test]
fn who_closes_the_pipe_has_read_enough() {
    let folder = Folder::new();
    let many: String = (0..3000)
        .map(|it| format!("  Queue{it}:\n    Type: AWS::SNS::Topic\n    Properties: {{DisplyName: 1}}\n"))
        .collect();
    folder.write("many.yaml", format!("Resources:\n{many}"));
    let mut child = folder.command("check --format jsonl many.yaml").spawn().expect("the tool");
    let mut first = [0; 10];
    child.stdout.take().expect("a pipe").read_exact(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((&first, output.status.code()), (b"{\"file\":\"m", Some(1)));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let folder = Folder::new();
    let names: Vec<String> = (0..40).map(|it| format!("t{it}.yaml")).collect();
    for (at, name) in names.iter().enumerate() {
        folder.write(name, BAD.replace("Orders", &format!("Orders{at}")));
    }
    for format in ["text", "jsonl", "sarif", "junit"] {
        let arguments = format!("check --format {format} {}", names.join(" "));
        let first = folder.run(&arguments);
        assert_eq!(first.status, 1);
        assert!((0..3).all(|_| folder.run(&arguments) == first), "{format}");
    }
}

#[test]
fn settings_change_levels_and_are_found_by_themselves() {
    let folder = Folder::new();
    folder.write("bad.yaml", BAD).write("lakewright.toml", "[rules]\nE3002 = \"warning\"\n");
    let run = folder.run("check --format jsonl bad.yaml");
    assert!(run.status == 0 && run.output.contains("\"level\":\"warning\""), "{}", run.output);
    folder.write("off.toml", "[rules]\nE3002 = \"off\"\n");
    assert_eq!(folder.run("check --format jsonl --config off.toml bad.yaml").output, "");
    folder.write("lakewright.toml", "[rulse]\nE3002 = \"warning\"\n");
    let run = folder.run("check bad.yaml");
    assert_eq!((run.status, run.output.as_str()), (2, ""));
    assert!(run.messages.contains("did you mean `rules`?"), "{}", run.messages);
}

#[test]
fn what_is_safe_is_mended_in_the_file_once() {
    let folder = Folder::new();
    folder.write("bad.yaml", BAD);
    let run = folder.run("check --fix bad.yaml");
    assert_eq!((run.status, run.output.as_str()), (0, "nothing found in 1 file\n"), "{}", run.messages);
    assert!(run.messages.contains("mended bad.yaml:6:7 E3002: "), "{}", run.messages);
    assert_eq!(folder.read("bad.yaml"), BAD.replace("DisplyName", "DisplayName"));
    let again = folder.run("check --fix bad.yaml");
    assert_eq!((again.status, again.messages.as_str()), (0, ""));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else stays in the folder");
}

#[test]
fn every_rule_that_can_mend_does_and_leaves_comments_alone() {
    let folder = Folder::new();
    let text = "\
Resources:
  Topic: {Type: AWS::SNS::Topic}
  Copy: # why
    Type: AWS::SNS::Topic
    DependsOn: Topic
    Properties:
      DisplayName: !Sub 'plain' # no variables
      KmsMasterKeyId: !Ref Topic
  Table:
    Type: AWS::DynamoDB::Table
    Properties: {BillingMode: PAY_PER_REQEST}
";
    let run = folder.write("t.yaml", text).run("check --fix --format jsonl t.yaml");
    for rule in ["W3005", "W1020", "E3030"] {
        assert!(run.messages.contains(rule), "{rule}: {}{}", run.messages, run.output);
    }
    let mended = folder.read("t.yaml");
    assert!(!mended.contains("DependsOn") && mended.contains("DisplayName: 'plain' # no variables"), "{mended}");
    assert!(mended.contains("Copy: # why"), "{mended}");
}

#[test]
fn what_a_parameter_gives_is_not_mended_where_it_is_used() {
    let folder = Folder::new();
    let text = "\
Parameters:
  Mode: {Type: String, Default: PAY_PER_REQEST}
Resources:
  Table:
    Type: AWS::DynamoDB::Table
    Properties: {BillingMode: !Ref Mode}
";
    let run = folder.write("t.yaml", text).run("check --fix --format jsonl t.yaml");
    assert!(run.output.contains("PAY_PER_REQEST"), "{}", run.output);
    assert_eq!((run.messages.as_str(), folder.read("t.yaml").as_str()), ("", text));
}

#[test]
fn a_dependency_that_a_condition_may_take_away_stays() {
    let folder = Folder::new();
    let text = "\
Parameters:
  Stage: {Type: String}
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Topic: {Type: AWS::SNS::Topic}
  Copy:
    Type: AWS::SNS::Topic
    DependsOn: Topic
    Properties: {DisplayName: !If [IsProd, !Ref Topic, none]}
";
    let run = folder.write("t.yaml", text).run("check --fix --format jsonl t.yaml");
    assert!(run.output.contains("W3005"), "{}", run.output);
    assert_eq!((run.messages.as_str(), folder.read("t.yaml").as_str()), ("", text));
}

#[test]
fn only_files_are_mended() {
    let folder = Folder::new();
    assert!(folder.run_with("check --fix -", BAD).messages.contains("standard input can not be mended"));
    let run = folder.run("check --fix .");
    assert!(run.status == 2 && run.messages.contains("an assembly is not mended"), "{}", run.messages);
}

#[test]
fn sarif_has_what_github_code_scanning_needs() {
    let folder = Folder::new();
    folder.write("a b/bad.yaml", BAD).write("good.yaml", GOOD);
    // A blank in a name can not be written in the arguments of these tests.
    let mut command = folder.command("check --format sarif good.yaml");
    let output = command.arg("a b/bad.yaml").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let log: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().unwrap().contains("sarif-2.1.0"));
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "lakewright");
    let rules = driver["rules"].as_array().unwrap();
    for rule in rules {
        for text in ["/shortDescription/text", "/fullDescription/text", "/help/text", "/help/markdown", "/helpUri"] {
            assert!(rule.pointer(text).and_then(Value::as_str).is_some_and(|it| !it.is_empty()), "{text} of {rule}");
        }
        assert!(["error", "warning", "note"].contains(&rule["defaultConfiguration"]["level"].as_str().unwrap()));
    }
    let results = run["results"].as_array().unwrap();
    assert!(!results.is_empty());
    for result in results {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "a%20b/bad.yaml");
        let number = |key: &str| place["region"][key].as_u64().unwrap();
        assert!(number("startLine") >= 1 && number("startColumn") >= 1);
        assert!((number("startLine"), number("startColumn")) < (number("endLine"), number("endColumn")));
        let print = result["partialFingerprints"]["primaryLocationLineHash"].as_str().unwrap();
        assert!(print.len() > 16 && print.contains(':'));
    }
}

#[test]
fn junit_is_xml_with_a_failure_for_each_error() {
    let folder = Folder::new();
    let run = folder.write("bad.yaml", BAD).write("good.yaml", GOOD).run("check --format junit bad.yaml good.yaml");
    assert_eq!(run.status, 1);
    insta::assert_snapshot!(run.output);
}

#[test]
fn an_assembly_is_checked_with_its_manifest() {
    use lakewright_stack::{Account, App, Asset, Format, Stack};
    let folder = Folder::new();
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    stack.asset(Asset::zip([("index.py", b"pass".as_slice())]).unwrap());
    stack.output("Region", lakewright_template::aws::region());
    let assembly = App::new("shop").stack(stack).synth().unwrap();
    assembly.write(&folder.path().join("out"), Format::Json).unwrap();
    folder.write("out/orders.template.json", BAD);
    let run = folder.run("check --format jsonl out");
    assert_eq!((run.status, run.messages.as_str()), (1, ""));
    assert!(run.output.contains("{\"file\":\"out/orders.template.json\",\"rule\":\"E3002\""), "{}", run.output);
    assert!(run.output.contains("{\"file\":\"out/manifest.json\",\"rule\":\"LW-ASSEMBLY-CHANGED\""), "{}", run.output);
    let asset = assembly.assets()[0].key();
    folder.write(&format!("out/{asset}"), "other");
    assert!(!folder.run("check --format jsonl out").output.contains("the asset"));
    assert!(folder.run("check --format jsonl --all out").output.contains("is not the one that was written"));
}
