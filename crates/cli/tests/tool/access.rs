//! `lakewright access` from the outside.

use serde_json::Value;

use crate::common::Folder;

const OLD: &str = "\
Parameters:
  Prefix: {Type: String, Default: public}
Resources:
  Notes:
    Type: AWS::S3::Bucket
    Properties: {BucketName: notes}
  Reader:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]
      Policies:
        - PolicyName: read
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: 's3:GetObject'
                Resource: !Sub 'arn:aws:s3:::notes/${Prefix}/*'
";

fn folder() -> Folder {
    let folder = Folder::new();
    folder.write("old.yaml", OLD).write("new.yaml", OLD.replace("${Prefix}/*", "*"));
    folder.write("odd.yaml", "Resources: [");
    folder
}

#[test]
fn a_matrix_has_every_form() {
    let folder = folder();
    let run = folder.run("access new.yaml");
    assert_eq!((run.status, run.messages.as_str()), (0, ""));
    insta::assert_snapshot!(run.output);
    assert!(folder.run("access new.yaml --color always").output.contains('\u{1b}'));
    assert!(folder.run("access new.yaml --format markdown").output.contains("| read | `Notes` |  |"));
    let page = folder.run("access new.yaml --format html").output;
    assert!(page.starts_with("<!doctype html>") && !page.contains("http") && page.contains("data-with=\"notes\""));
    let matrix: Value = serde_json::from_str(&folder.run("access new.yaml --format json").output).unwrap();
    let cell = &matrix["cells"][0];
    assert_eq!((&cell["principal"], &cell["verb"], &cell["data"]), (&"Reader".into(), &"read".into(), &"Notes".into()));
    assert_eq!(folder.run_with("access - --format json", &folder.read("new.yaml")).status, 0);
    for of in ["matrix", "diff", "why", "claims"] {
        let schema: Value = serde_json::from_str(&folder.run(&format!("access --schema {of}")).output).unwrap();
        assert!(schema["properties"].is_object(), "{of}");
    }
}

#[test]
fn what_is_html_in_a_name_is_text_on_the_page() {
    let folder = Folder::new();
    folder.write("a.yaml", OLD.replace("${Prefix}/*", "*").replace("read\n", "'<script>alert(1)</script>'\n"));
    let page = folder.run("access a.yaml --why --principal Reader --format html").output;
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script>alert"), "{page}");
    let odd = OLD.replace("AWS::IAM::Role", "AWS::IAM::User").replace("Reader:", "'<img src=x>':");
    let page = folder.write("b.yaml", odd).run("access b.yaml --format html").output;
    assert!(page.contains("&lt;img") && !page.contains("<img"), "{page}");
}

#[test]
fn filters_take_names_and_patterns_and_say_what_is_meant() {
    let folder = folder();
    assert!(
        folder.run("access new.yaml --principal read* --data NOTES --verb re*,list").output.contains("read  Notes")
    );
    assert!(folder.run("access new.yaml --verb write").output.contains("Nobody can do anything of that."));
    for (arguments, said) in [
        ("--principal Raeder", "did you mean `Reader`?"),
        ("--data nots", "did you mean `Notes`?"),
        ("--verb raed", "the verbs are read, list"),
        ("--account 1", "an account is 12 digits"),
        ("--parameters missing.json", "missing.json: "),
        ("--diff", "--diff takes two templates or assemblies, not 1"),
    ] {
        let run = folder.run(&format!("access new.yaml {arguments}"));
        assert_eq!((run.status, run.output.as_str()), (2, ""), "{arguments}");
        assert!(run.messages.contains(said), "{arguments}: {}", run.messages);
    }
    assert_eq!(folder.run("access odd.yaml").status, 2);
}

#[test]
fn why_names_the_statements_with_file_and_line() {
    let folder = folder();
    let run = folder.run("access new.yaml --why --principal Reader --data Notes --verb read,write");
    assert_eq!((run.status, run.messages.as_str()), (0, ""));
    insta::assert_snapshot!(run.output);
    let all = folder.run("access new.yaml --why --format json");
    let answers: Value = serde_json::from_str(&all.output).unwrap();
    assert_eq!(answers["answers"][0]["reasons"][0]["because"][0]["place"], "new.yaml:16:17");
}

#[test]
fn parameters_that_are_not_given_may_be_anything() {
    let folder = folder();
    folder.write("p.json", "{\"Prefix\": \"private\"}").write("none.json", "{}").write("odd.json", "{\"Perfix\": 1}");
    assert!(folder.run("access old.yaml --verb read").output.contains("not decided"));
    assert!(folder.run("access old.yaml --verb read --parameters p.json").output.contains("Notes/private/*"));
    assert!(folder.run("access old.yaml --verb read --parameters none.json").output.contains("Notes/public/*"));
    let odd = folder.run("access old.yaml --parameters odd.json");
    assert!(odd.status == 2 && odd.messages.contains("did you mean `Prefix`?"), "{}", odd.messages);
}

#[test]
fn a_difference_says_who_gains_and_by_which_statement() {
    let folder = folder();
    for (sides, status) in
        [("old.yaml old.yaml", 0), ("new.yaml old.yaml", 1), ("old.yaml new.yaml", 3), ("old.yaml odd.yaml", 2)]
    {
        let run = folder.run(&format!("access --diff {sides}"));
        assert_eq!(run.status, status, "{sides}: {}{}", run.output, run.messages);
    }
    insta::assert_snapshot!(folder.run("access --diff old.yaml new.yaml").output);
    let markdown = folder.run("access --diff old.yaml new.yaml --format markdown").output;
    assert!(markdown.starts_with(":warning: **Access: 1 newly can, nobody no longer can**"), "{markdown}");
    assert!(folder.run("access --diff old.yaml new.yaml --format html").output.starts_with("<!doctype html>"));
    let json = folder.run("access --diff old.yaml new.yaml --format json");
    let diff: Value = serde_json::from_str(&json.output).unwrap();
    assert_eq!((json.status, &diff["gained"][0]["witness"]["action"]), (3, &"s3:GetObject".into()));
    assert_eq!(diff["gained"][0]["allowed"][0]["place"], "new.yaml:16:17");
    folder.write("p.json", r#"{"before": {"Prefix": "*"}, "after": {}}"#);
    assert_eq!(folder.run("access --diff old.yaml new.yaml --parameters p.json").status, 0);
}

#[test]
fn the_difference_of_templates_has_the_difference_of_access_behind_it() {
    let folder = folder();
    for format in ["text", "markdown", "html"] {
        let run = folder.run(&format!("diff old.yaml new.yaml --format {format}"));
        assert!(run.status == 1 && run.output.contains("1 newly can"), "{format}: {}", run.output);
    }
    let json = folder.run("diff old.yaml new.yaml --format json");
    assert!(!json.output.contains("newly"), "{}", json.output);
    folder.write("tagged.yaml", OLD.replace("BucketName: notes", "BucketName: notes, Tags: [{Key: a, Value: b}]"));
    let run = folder.run("diff old.yaml tagged.yaml");
    assert!(run.status == 1 && !run.output.contains("newly"), "{}", run.output);
}

const CLAIMS: &str = "\
[[never]]
verbs = [\"write\"]
data = [\"bucket *\"]

[[never]]
verbs = [\"read\"]
by = [\"role Reader\"]
outside = [\"notes/public/*\"]
";

#[test]
fn claims_are_held_against_a_template() {
    let folder = folder();
    folder.write("access.toml", CLAIMS).write("odd.toml", CLAIMS.replace("Reader", "Raeder"));
    folder.write("none.json", "{}");
    let holds = folder.run("access --check access.toml old.yaml --parameters none.json");
    assert_eq!((holds.status, holds.output.as_str()), (0, "all 2 claims hold\n"), "{}", holds.messages);
    let broken = folder.run("access --check access.toml new.yaml");
    assert_eq!(broken.status, 1);
    insta::assert_snapshot!(broken.output);
    let odd = folder.run("access --check odd.toml new.yaml");
    assert!(odd.status == 2 && odd.output.contains("did you mean `Reader`?"), "{}", odd.output);
    assert!(odd.output.contains("odd.toml:7:7"), "{}", odd.output);
    assert_eq!(folder.run("access --check missing.toml new.yaml").status, 2);
    let json: Value =
        serde_json::from_str(&folder.run("access --check access.toml new.yaml --format json").output).unwrap();
    assert_eq!((&json["claims"], &json["findings"][0]["line"]), (&2.into(), &5.into()));
    assert!(folder.run("access --check access.toml new.yaml --format markdown").output.contains("**1 of 2 claims"));
    assert_eq!(folder.run_with("access --check - new.yaml", CLAIMS).output, broken.output.replace("access.toml", "-"));
}

#[test]
fn claims_are_about_requests_with_and_without_keys_and_a_mistake_in_one_keeps_it_from_being_held() {
    let folder = folder();
    let claim = "[[never]]\nverbs = [\"read\"]\ngiven = { \"aws:SecureTransport\" = \"false\" }\n";
    folder.write("given.toml", claim).write("odd.toml", claim.replace("\"false\"", "false"));
    let run = folder.run("access --check given.toml new.yaml");
    assert!(run.status == 1 && run.output.contains("with aws:SecureTransport=false"), "{}", run.output);
    let odd = folder.run("access --check odd.toml new.yaml");
    assert!(odd.status == 2 && !odd.output.contains("does not hold"), "{}", odd.output);
    assert!(odd.output.contains("takes text, not false"), "{}", odd.output);
}

#[test]
fn everything_before_a_merge_has_the_claims_beside_the_assembly_or_in_the_settings() {
    use lakewright_stack::{Account, App, Format, Stack};
    let folder = folder();
    let mut stack = Stack::new("notes", Account::new("111111111111"));
    stack.output("Region", lakewright_template::aws::region());
    App::new("shop").stack(stack).synth().unwrap().write(&folder.path().join("out/assembly"), Format::Json).unwrap();
    let claims = "[[always]]\nverbs = [\"read\"]\ndata = [\"notes\"]\n";
    let none = folder.run("check --all out/assembly");
    assert!(!none.output.contains("access.toml"), "{}", none.output);
    folder.write("out/access.toml", claims);
    let run = folder.run("check --all --format jsonl out/assembly");
    assert!(
        run.status == 1 && run.output.contains("{\"file\":\"out/access.toml\",\"rule\":\"LW-ACCESS-FILE\""),
        "{}",
        run.output
    );
    assert!(!folder.run("check out/assembly").output.contains("access.toml"));
    folder.write("claims/access.toml", claims).write("lakewright.toml", "access = \"claims/access.toml\"\n");
    assert!(folder.run("check --all --format jsonl out/assembly").output.contains("\"claims/access.toml\""));
    folder.write("lakewright.toml", "access = \"missing.toml\"\n");
    let missing = folder.run("check --all out/assembly");
    assert!(missing.status == 2 && missing.messages.contains("missing.toml: "), "{}", missing.messages);
}
