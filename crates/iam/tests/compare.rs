//! Comparisons of small policies, one sentence each.

#![cfg(feature = "compare")]

use lakewright_iam::compare::cases::compare_line;
use lakewright_iam::compare::{Answer, Extent, Question, equivalent, no_new_access, no_public_access, who_can};
use lakewright_iam::eval::{CompiledPolicy, PolicyKind, compile_json};

/// A policy of these statements, each without its braces.
fn policy(statements: &[&str]) -> CompiledPolicy {
    let statements: Vec<String> = statements.iter().map(|it| format!("{{{it}}}")).collect();
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
    compile_json(&text).expect("a policy")
}

/// What a bucket's policy allows a principal, with conditions.
fn reads(principal: &str, conditions: &str) -> CompiledPolicy {
    let statement = r#""Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/*","#;
    policy(&[&format!(r#"{statement}"Principal":{principal},"Condition":{{{conditions}}}"#)])
}

fn of_resource(new: &CompiledPolicy, existing: &CompiledPolicy) -> Answer {
    no_new_access(PolicyKind::Resource, new, existing)
}

const ROLE: &str = r#"{"AWS":"arn:aws:iam::111111111111:role/reader"}"#;
const IS_ROLE: &str = r#""ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::111111111111:role/reader"}"#;

#[test]
fn a_role_that_is_named_is_one_that_a_condition_names() {
    assert_eq!(of_resource(&reads(ROLE, ""), &reads(r#""*""#, IS_ROLE)), Answer::Pass);
    let other = r#"{"AWS":"arn:aws:iam::111111111111:role/other"}"#;
    assert!(of_resource(&reads(other, ""), &reads(r#""*""#, IS_ROLE)).witness().is_some());
}

#[test]
fn whoever_has_the_arn_of_a_role_is_that_role_or_a_session_of_it() {
    assert_eq!(of_resource(&reads(r#""*""#, IS_ROLE), &reads(r#"{"AWS":"111111111111"}"#, "")), Answer::Pass);
}

#[test]
fn an_account_that_is_named_is_one_that_a_condition_names() {
    let account = r#""StringEquals":{"aws:PrincipalAccount":"111111111111"}"#;
    let (by_name, by_key) = (reads(r#"{"AWS":"111111111111"}"#, ""), reads(r#""*""#, account));
    assert_eq!(of_resource(&by_name, &by_key), Answer::Pass);
    assert_eq!(of_resource(&by_key, &by_name), Answer::Pass);
}

#[test]
fn a_service_has_no_organization() {
    let organization = r#""StringEquals":{"aws:PrincipalOrgID":"o-1"}"#;
    let nothing = policy(&[]);
    let service = r#"{"Service":"sns.amazonaws.com"}"#;
    assert_eq!(of_resource(&reads(service, organization), &nothing), Answer::Pass);
    assert!(of_resource(&reads(r#""*""#, organization), &nothing).witness().is_some());
}

#[test]
fn a_variable_is_the_same_on_both_sides() {
    let home = |path: &str| {
        policy(&[&format!(r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::lake/home/{path}""#)])
    };
    let compare = |new: &str, existing: &str| no_new_access(PolicyKind::Identity, &home(new), &home(existing));
    assert_eq!(compare("${aws:username}/pub/*", "${aws:username}/*"), Answer::Pass);
    assert_eq!(compare("${aws:username}/*", "*"), Answer::Pass);
    assert!(compare("*", "${aws:username}/*").witness().is_some());
    assert!(compare("${aws:userid}/*", "${aws:username}/*").witness().is_some());
}

#[test]
fn a_witness_has_an_action_with_a_resource_that_it_works_on() {
    let (all, queues) = (
        policy(&[r#""Effect":"Allow","Action":"*","Resource":"*""#]),
        policy(&[r#""Effect":"Allow","NotAction":"sqs:*","Resource":"*""#]),
    );
    let answer = no_new_access(PolicyKind::Identity, &all, &queues);
    let witness = answer.witness().expect("queues are new");
    assert_eq!(witness.action(), "sqs:SendMessage");
    assert!(witness.resource().starts_with("arn:aws:sqs:"), "{witness}");
}

#[test]
fn equal_access_in_other_words_is_equivalent() {
    let split = policy(&[
        r#""Effect":"Allow","Action":["s3:GetObject"],"Resource":"arn:aws:s3:::lake/*""#,
        r#""Effect":"Allow","Action":"s3:getobject","Resource":["arn:aws:s3:::lake/a*","arn:aws:s3:::lake/b"]"#,
    ]);
    let whole = policy(&[r#""Effect":"Allow","Action":"S3:GetObject","Resource":"arn:aws:s3:::lake/*""#]);
    assert_eq!(equivalent(PolicyKind::Identity, &split, &whole), Answer::Pass);
}

#[test]
fn the_public_is_kept_out_by_names_and_by_fixed_conditions() {
    let organization = r#""StringEquals":{"aws:PrincipalOrgID":"o-1"}"#;
    let office = r#""IpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#;
    for closed in [reads(ROLE, ""), reads(r#""*""#, organization), reads(r#""*""#, office)] {
        assert_eq!(no_public_access(&closed), Answer::Pass);
    }
    let world = r#""IpAddress":{"aws:SourceIp":"0.0.0.0/1"}"#;
    let any_organization = r#""StringLike":{"aws:PrincipalOrgID":"o-*"}"#;
    let tls = r#""Bool":{"aws:SecureTransport":"true"}"#;
    for open in ["", world, any_organization, tls] {
        assert!(no_public_access(&reads(r#""*""#, open)).witness().is_some(), "{open}");
    }
}

#[test]
fn who_can_lists_callers_with_what_it_depends_on() {
    let both = policy(&[
        r#""Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:user/ann"},"Action":"s3:*","Resource":"*""#,
        r#""Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},"Action":"s3:PutObject","Resource":"*",
            "Condition":{"StringEquals":{"aws:SourceAccount":"111111111111"}}"#,
    ]);
    let question = Question::new().action("s3:PutObject").resource("arn:aws:s3:::lake/*");
    let grantees = who_can(&both, &question).expect("an answer");
    let ann = grantees.iter().find(|it| it.caller.ends_with("user/ann") && !it.stands_for_others).expect("ann");
    assert_eq!(ann.extent, Extent::All);
    let service = grantees.iter().find(|it| it.caller == "sns.amazonaws.com").expect("the service");
    assert_eq!(service.extent, Extent::Part { keys: vec!["aws:SourceAccount".to_owned()] });
    assert!(!grantees.iter().any(|it| it.caller == "<anonymous>"));
}

#[test]
fn a_pass_never_rests_on_a_wildcard_in_a_principal() {
    let any_provider = policy(&[
        r#""Effect":"Allow","Principal":"*","Action":"sts:*""#,
        r#""Effect":"Deny","Principal":{"Federated":"*"},"Action":"sts:*""#,
    ]);
    let provider = r#""Effect":"Allow","Principal":{"Federated":"accounts.google.com"},"Action":"sts:*""#;
    assert_eq!(of_resource(&policy(&[provider]), &any_provider).name(), "UNKNOWN");
}

#[test]
fn a_principal_is_what_the_policy_calls_it() {
    let nothing = policy(&[]);
    for principal in
        [r#"{"Service":"ec2.c2s.ic.gov"}"#, r#"{"CanonicalUser":"c1"}"#, r#"{"Federated":"sso.example.com"}"#]
    {
        assert!(of_resource(&reads(principal, ""), &nothing).witness().is_some(), "{principal}");
    }
    // A provider with the name of a service is no service: the denial of services does not stop it.
    let cognito = r#""Effect":"Allow","Principal":{"Federated":"cognito-identity.amazonaws.com"},"Action":"sts:*""#;
    let no_services =
        r#""Effect":"Deny","Principal":"*","Action":"*","Condition":{"Bool":{"aws:PrincipalIsAWSService":"true"}}"#;
    assert!(of_resource(&policy(&[cognito, no_services]), &nothing).witness().is_some());
}

#[test]
fn a_pass_never_rests_on_who_has_a_unique_id() {
    let by_id = reads(r#"{"AWS":"AIDAEXAMPLE"}"#, "");
    assert_eq!(of_resource(&by_id, &policy(&[])).name(), "UNKNOWN");
}

#[test]
fn a_variable_is_that_of_the_caller_who_is_named() {
    let home = |principal: &str, path: &str| {
        policy(&[&format!(
            r#""Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/{path}/*""#
        )])
    };
    let ann = "arn:aws:iam::111111111111:user/ann";
    let new = of_resource(&home(ann, "${aws:username}"), &policy(&[]));
    assert!(new.witness().is_some_and(|it| it.resource().starts_with("arn:aws:s3:::lake/ann/")), "{new:?}");
    // Nobody but `ann` has her name, so that no witness shows another folder.
    assert!(of_resource(&home(ann, "${aws:username}"), &home(ann, "ann")).witness().is_none());
    let role = "arn:aws:iam::111111111111:role/reader";
    assert!(of_resource(&home(role, "${aws:username}"), &policy(&[])).witness().is_none());
}

#[test]
fn the_root_user_is_no_witness_in_its_own_account() {
    let root = r#"{"AWS":"arn:aws:iam::111111111111:root"}"#;
    let is_root = r#""ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::111111111111:root"}"#;
    let answer = of_resource(&reads(root, is_root), &policy(&[]));
    let witness = answer.witness().expect("it is new");
    assert_ne!(witness.resource_account(), Some("111111111111"), "{witness}");
}

#[test]
fn a_line_that_names_nobody_is_about_everybody() {
    let line = |kind: &str| {
        format!(
            r#"{{"id":"a","policyType":"{kind}","existing":{{"Statement":[]}},"new":{{"Statement":{{"Effect":"Allow","Action":"s3:*","Resource":"*"}}}}}}"#
        )
    };
    assert!(compare_line(&line("RESOURCE_POLICY")).contains("\"FAIL\""));
    assert!(compare_line(&line("IDENTITY_POLICY")).contains("\"FAIL\""));
}

#[test]
fn a_star_over_a_colon_makes_no_resource_of_two() {
    let only = |resource: &str| {
        policy(&[
            r#""Effect":"Allow","Action":"*","Resource":"*""#,
            &format!(r#""Effect":"Deny","Action":"*","Resource":"{resource}""#),
        ])
    };
    let allows = |resource: &str| policy(&[&format!(r#""Effect":"Allow","Action":"*","Resource":"{resource}""#)]);
    for (denied, allowed) in [
        ("arn:aws:logs:*:*:log-group:sensitive:*", "arn:aws:logs:*:*:log-group:other:*"),
        ("arn:aws:secretsmanager:*:*:secret:sensitive-*", "arn:aws:secretsmanager:*:*:secret:other-*"),
        ("arn:aws:dynamodb:*:*:table/sensitive/index/*", "arn:aws:dynamodb:*:*:table/other/*"),
        ("arn:aws:lambda:*:*:function:sensitive:*", "arn:aws:lambda:*:*:function:other:*"),
    ] {
        assert_eq!(no_new_access(PolicyKind::Identity, &allows(allowed), &only(denied)), Answer::Pass, "{denied}");
    }
    // A group may be called `log-group`, and a function `function`.
    let group = only("arn:aws:logs:*:*:log-group:log-group:*");
    let all = allows("arn:aws:logs:*:*:log-group:*");
    assert!(no_new_access(PolicyKind::Identity, &all, &group).witness().is_some());
}

#[test]
fn a_line_that_can_not_be_read_is_not_decided() {
    for (line, id) in [
        ("no json", ""),
        (r#"{"id":"a"}"#, "a"),
        (r#"{"id":"a","policyType":"OTHER","existing":{"Statement":[]},"new":{"Statement":[]}}"#, "a"),
        (r#"{"id":"a","policyType":"IDENTITY_POLICY","existing":{"Statement":[]},"new":{"Statement":7}}"#, "a"),
    ] {
        assert_eq!(compare_line(line), format!(r#"{{"id":"{id}","answer":"UNKNOWN","witness":null}}"#));
    }
}

#[test]
fn a_service_that_no_partition_has_is_also_what_its_name_says() {
    let of =
        |name: &str| reads(&format!(r#"{{"Service":"{name}"}}"#), r#""Null":{"aws:PrincipalIsAWSService":"true"}"#);
    // AWS says of each of its services that it is one.
    for name in ["ec2.amazonaws.com", "ec2.c2s.ic.gov", "ec2.amazonaws.com.cn", "ec2.amazonaws.eu"] {
        assert_eq!(of_resource(&of(name), &policy(&[])), Answer::Pass, "{name}");
    }
    let answer = of_resource(&of("ec2.example"), &policy(&[]));
    assert!(answer.witness().is_some(), "what asks with another name may be no service");
}
