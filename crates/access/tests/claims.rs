//! Claims that hold and claims that do not, and how these are shown.

use lakewright_access::{Access, Claim, Stack, Verb, bucket, grant, role};

const TEMPLATE: &str = "Resources:
  Notes:
    Type: AWS::S3::Bucket
    Properties: {BucketName: notes}
  Says:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Notes
      PolicyDocument:
        Statement:
          - {Effect: Deny, Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::notes/*', Condition: {Bool: {'aws:SecureTransport': 'false'}}}
          - {Effect: Allow, Principal: {Service: logging.s3.amazonaws.com}, Action: 's3:PutObject', Resource: 'arn:aws:s3:::notes/logs/*'}
  Reader:
    Type: AWS::IAM::Role
    Properties:
      RoleName: reader
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]
      Policies:
        - PolicyName: read
          PolicyDocument:
            Statement:
              - {Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::notes/a*'}
              - {Effect: Deny, Action: 's3:*', Resource: 'arn:aws:s3:::notes/*z'}
";

fn shown(claim: Claim) -> String {
    let template = lakewright_template::read(TEMPLATE).expect("a template");
    let access = Access::of([Stack::new("notes", &template.root).in_account("111111111111")]);
    access.broken(&claim).map_or_else(|| format!("holds: {claim}"), |it| it.to_string())
}

#[test]
fn a_claim_of_what_somebody_may_is_exact() {
    let reads = || grant(["s3:GetObject"]).on(bucket("Notes").part("a*"));
    let but = || grant(["s3:*"]).on(bucket("Notes").part("*z"));
    insta::assert_snapshot!(
        shown(Claim::may(role("Reader"), [reads()]).but([but()])),
        @"holds: role Reader may exactly: s3:GetObject on bucket Notes/a*; but not s3:* on bucket Notes/*z"
    );
    insta::assert_snapshot!(shown(Claim::may(role("Reader"), [reads()])));
    insta::assert_snapshot!(shown(
        Claim::may(role("Reader"), [grant(["s3:GetObject"]).on(bucket("Notes").part("ab*"))]).at_most()
    ));
    assert!(shown(Claim::may(role("Reader"), [reads()]).at_most()).starts_with("holds: "));
    assert!(shown(Claim::is_denied(role("Reader"), [but()])).starts_with("holds: "));
}

#[test]
fn a_claim_of_what_a_policy_lets_in_or_refuses_is_exact() {
    let logs = || grant(["s3:PutObject"]).on(bucket("Notes").part("logs/*"));
    let held = Claim::lets_in(bucket("Notes"), [logs().to_service("logging.s3.amazonaws.com")]);
    assert!(shown(held).starts_with("holds: "));
    insta::assert_snapshot!(shown(Claim::lets_in(bucket("Notes"), [])));
    let plain = |it| grant(["s3:*"]).on(bucket("Notes").part("*")).when("Bool", "aws:SecureTransport", [it]);
    assert!(shown(Claim::refuses(bucket("Notes"), [plain("false")])).starts_with("holds: "));
    assert!(shown(Claim::refuses(bucket("Notes"), [plain("true")])).starts_with("broken: "));
}

#[test]
fn what_never_is_holds_for_parts_that_no_example_shows() {
    // An object whose name begins with `a` and ends with `z` is denied; between them no example stands.
    let never = || Claim::never(Verb::Read, bucket("Notes").part("*z")).by(role("Reader"));
    assert!(shown(never()).starts_with("holds: "));
    let outside = Claim::never(Verb::Read, bucket("Notes")).by(role("Reader"));
    insta::assert_snapshot!(shown(outside.clone()));
    insta::assert_snapshot!(shown(outside.clone().outside(bucket("Notes").part("ab*"))));
    assert!(shown(outside.clone().outside(bucket("Notes").part("a*"))).starts_with("holds: "));
    assert!(shown(outside.unless([grant(["s3:GetObject"])])).starts_with("holds: "));
}

#[test]
fn what_always_is_says_of_which_parts_it_is_instead() {
    let always = |part: Option<&str>| {
        let notes = part.into_iter().fold(bucket("Notes"), |it, part| it.part(part));
        shown(Claim::always(Verb::Read, notes).by(role("Reader")))
    };
    assert!(always(Some("a*")).starts_with("holds: "));
    insta::assert_snapshot!(always(None), @r"
    broken: role Reader always reads bucket Notes
      Reader may not read Notes, only a* of it
    ");
    insta::assert_snapshot!(always(Some("b*")), @r"
    broken: role Reader always reads bucket Notes/b*
      Reader may not read Notes/b*, only a* of it
    ");
}

#[test]
fn a_grant_of_what_is_not_there_does_not_hold() {
    insta::assert_snapshot!(
        shown(Claim::may(role("Reader"), [grant(["s3:GetObject"]).on(bucket("Nots"))])),
        @r"
    broken: role Reader may exactly: s3:GetObject on bucket Nots
      there is no bucket Nots
    "
    );
}

fn in_file(text: &str) -> Vec<String> {
    let template = lakewright_template::read(TEMPLATE).expect("a template");
    let access = Access::of([Stack::new("notes", &template.root).in_account("111111111111")]);
    lakewright_access::check_claims(&access, text).iter().map(ToString::to_string).collect()
}

#[test]
fn what_claims_in_rust_say_claims_in_a_file_say_too() {
    let holds = r#"
[[may]]
by = ["role Reader"]
grants = [{ actions = ["s3:GetObject"], on = ["bucket Notes/a*"] }]
but = [{ actions = ["s3:*"], on_arn = ["arn:aws:s3:::notes/*z"] }]

[[may]]
by = ["role Reader"]
at_most = true
grants = [{ actions = ["s3:Get*"], on = ["Notes/*"] }]

[[is_denied]]
by = ["role Reader"]
grants = [{ actions = ["s3:*"], on = ["bucket Notes/*z"] }]

[[lets_in]]
data = ["bucket Notes"]
grants = [{ actions = ["s3:PutObject"], on = ["bucket Notes/logs/*"], to = ["service logging.s3.amazonaws.com"] }]

[[lets_in]]
data = ["role Reader"]
grants = [{ actions = ["sts:AssumeRole"], to = ["service ec2.amazonaws.com"] }]

[[refuses]]
data = ["bucket Notes"]

[[refuses.grants]]
actions = ["s3:*"]
on = ["bucket Notes/*"]
when = { Bool = { "aws:SecureTransport" = ["false"] } }

[[has_policies]]
by = ["role Reader"]
policies = []

[[never]]
verbs = ["read"]
by = ["role Reader"]
data = ["bucket Notes"]
unless = [{ actions = ["s3:GetObject"], on = ["bucket Notes/a*"] }]

[[never]]
verbs = ["read"]
by = ["role Reader"]
action = "s3:GetObjectVersion"
"#;
    assert_eq!(in_file(holds), [""; 0]);
    let found = in_file(&holds.replace("s3:Get*", "s3:List*").replace("\"s3:GetObjectVersion\"", "\"s3:GetObject\""));
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[1].contains("does not hold: role Reader never reads") && found[1].contains("by s3:GetObject"));
    assert!(found[0].contains("does not hold: role Reader may at most: s3:List* on Notes/*"), "{found:#?}");
}

#[test]
fn what_a_file_says_in_vain_is_a_mistake() {
    let found = in_file(
        r#"
[[may]]
by = ["role Raeder"]
grants = [{ actions = ["s3:GetObject"], on = ["bucket Nots/a*"], to = ["service ec2.amazonaws.com"] }]

[[lets_in]]
data = ["bucket Notes"]
grants = [{ actions = ["s3:PutObject"], when = { StringEqual = { "aws:PrincipalTag/a" = ["b"] } } }]

[[lets_through]]
endpoint = "Gate"
grants = []

[[never]]
verbs = ["read"]
action = "s3:GetObjct"

[[always]]
verbs = ["read"]
by = ["role Reader"]
unless = [{ actions = ["s3:GetObject"] }]

[[refuses]]
data = ["bucket Notes"]
grant = []
"#,
    );
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn a_claim_of_an_action_that_there_is_not_does_not_hold() {
    let claim = Claim::never(Verb::Read, bucket("Notes")).action("s3:GetObjct");
    insta::assert_snapshot!(shown(claim), @r"
    broken: nobody reads bucket Notes by s3:GetObjct
      `s3:GetObjct` is no action of what the claim is about
    ");
}
