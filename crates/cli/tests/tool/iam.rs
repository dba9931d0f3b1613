//! `lakewright iam` from the outside.

use crate::common::Folder;

const CASES: &str = r#"{"id": "1", "request": {"principal": "arn:aws:iam::111111111111:user/ann", "action": "s3:GetObject", "resource": "arn:aws:s3:::lake/a", "resourceAccount": "111111111111", "context": {}}, "policies": {"identity": [{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}], "resource": null, "scp": [], "rcp": [], "boundary": null, "session": null, "endpoint": null}}
{"id": "2"}
"#;

#[test]
fn each_case_has_a_line_in_the_same_order() {
    let folder = Folder::new();
    let run = folder.write("cases.jsonl", CASES).run("iam eval --cases cases.jsonl");
    assert_eq!((run.status, run.messages.as_str()), (0, ""));
    assert_eq!(run.output, "{\"id\":\"1\",\"decision\":\"Allowed\"}\n{\"id\":\"2\",\"decision\":\"UNKNOWN\"}\n");
    assert_eq!(folder.run_with("iam eval --cases -", CASES).output, run.output);
}

#[test]
fn cases_that_can_not_be_read_are_status_2() {
    let folder = Folder::new();
    assert_eq!(folder.run("iam eval --cases missing.jsonl").status, 2);
    assert_eq!(folder.run("iam eval").status, 2);
    assert_eq!(folder.write("latin.jsonl", b"\xe4").run("iam eval --cases latin.jsonl").status, 2);
}

#[test]
fn a_comparison_passes_or_has_a_witness() {
    let wide = r#"{"Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}}"#;
    let narrow = r#"{"Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::lake/*"}}"#;
    let case = |id: &str, existing: &str, new: &str| {
        format!(r#"{{"id": "{id}", "policyType": "IDENTITY_POLICY", "existing": {existing}, "new": {new}}}"#) + "\n"
    };
    let cases = case("1", wide, narrow) + &case("2", narrow, wide) + "{\"id\": \"3\"}\n";
    let run = Folder::new().run_with("iam compare --cases -", &cases);
    let answers: Vec<&str> = run.output.lines().collect();
    assert_eq!(run.status, 0);
    assert_eq!(answers[0], r#"{"id":"1","answer":"PASS","witness":null}"#);
    assert!(answers[1].starts_with(r#"{"id":"2","answer":"FAIL","witness":{"principal":"#), "{}", answers[1]);
    assert_eq!(answers[2], r#"{"id":"3","answer":"UNKNOWN","witness":null}"#);
}
