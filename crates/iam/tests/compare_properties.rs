//! Comparisons held against the evaluator: random policies over small alphabets, random requests.
//!
//! `LAKEWRIGHT_COMPARE_CASES` sets how many pairs of policies are compared; each is held against some requests.

#![cfg(feature = "compare")]

use lakewright_iam::compare::{Answer, Limits, Prepare, no_new_access};
use lakewright_iam::eval::{CompiledPolicy, Decision, Policies, PolicyKind, Request, compile_json, decide};
use proptest::prelude::*;
use proptest::sample::select;

const ANN: &str = "arn:aws:iam::111111111111:user/ann";
const ROLE: &str = "arn:aws:iam::111111111111:role/reader";

const ACTIONS: [&str; 9] =
    ["*", "s3:*", "s3:Get*", "s3:GetObject", "S3:getobject", "s3:?etObject", "sqs:*", "*:GetObject", "s3:Put*"];
const RESOURCES: [&str; 14] = [
    "*",
    "arn:aws:s3:::b/*",
    "arn:aws:s3:::b",
    "arn:aws:s3:::b/a/*",
    "arn:aws:s3:::?/*",
    "arn:aws:s3:::*/a*",
    "arn:aws:sqs:*:*:q",
    "arn:aws:sqs:us-*-1:111111111111:*",
    "arn:aws:sqs*",
    "arn:*:s3:::b*",
    "arn:aws:s3:::b/${aws:username}/*",
    "arn:aws:s3:::${aws:username}/*",
    "arn:aws:s3:::b/${aws:PrincipalTag/t, 'a'}*",
    "arn:aws:s3:::b/a${*}",
];
const PRINCIPALS: [&str; 10] = [
    r#""*""#,
    r#"{"AWS":"*"}"#,
    r#"{"AWS":"111111111111"}"#,
    r#"{"AWS":"arn:aws:iam::222222222222:root"}"#,
    r#"{"AWS":"arn:aws:iam::111111111111:user/ann"}"#,
    r#"{"AWS":["arn:aws:iam::111111111111:role/reader","222222222222"]}"#,
    r#"{"AWS":"arn:aws:sts::111111111111:assumed-role/reader/s"}"#,
    r#"{"Service":"s3.amazonaws.com"}"#,
    r#"{"Service":["s3.amazonaws.com","sns.amazonaws.com"],"AWS":"arn:aws:iam::111111111111:user/ann"}"#,
    r#"{"Federated":"accounts.google.com"}"#,
];

/// Operators with a key and values that they are used with.
const CONDITIONS: [(&str, &str, &str); 52] = [
    ("StringEquals", "aws:PrincipalTag/t", r#""a""#),
    ("StringEquals", "aws:PrincipalTag/t", r#"["a","b"]"#),
    ("StringNotEquals", "aws:PrincipalTag/t", r#""a""#),
    ("StringEqualsIfExists", "aws:PrincipalTag/t", r#""b""#),
    ("StringNotEqualsIfExists", "aws:PrincipalTag/t", r#""b""#),
    ("StringEqualsIgnoreCase", "aws:PrincipalTag/t", r#""A""#),
    ("StringNotEqualsIgnoreCase", "aws:PrincipalTag/t", r#"["a","kk"]"#),
    ("StringLike", "aws:PrincipalTag/t", r#""a*""#),
    ("StringLike", "aws:PrincipalTag/t", r#"["?","*b"]"#),
    ("StringNotLike", "aws:PrincipalTag/t", r#""a*""#),
    ("StringLike", "aws:PrincipalTag/t", r#""${aws:username}*""#),
    ("StringEquals", "aws:PrincipalTag/t", r#""${aws:username}""#),
    ("StringNotEquals", "aws:PrincipalTag/t", r#""${aws:username}""#),
    ("StringEqualsIgnoreCase", "aws:PrincipalTag/t", r#""${aws:username}""#),
    ("Null", "aws:PrincipalTag/t", r#""true""#),
    ("Null", "aws:PrincipalTag/t", r#"false"#),
    ("ForAllValues:StringEquals", "aws:TagKeys", r#"["a","b"]"#),
    ("ForAllValues:StringLike", "aws:TagKeys", r#""a*""#),
    ("ForAllValues:StringNotEquals", "aws:TagKeys", r#""a""#),
    ("ForAnyValue:StringEquals", "aws:TagKeys", r#"["a","b"]"#),
    ("ForAnyValue:StringNotLike", "aws:TagKeys", r#""a*""#),
    ("ForAnyValue:StringEqualsIfExists", "aws:TagKeys", r#""b""#),
    ("ForAllValues:StringEquals", "x:free", r#""a""#),
    ("ForAnyValue:StringLike", "x:free", r#"["a","b*"]"#),
    ("StringEquals", "x:free", r#""a""#),
    ("StringNotEquals", "aws:TagKeys", r#""a""#),
    ("Null", "aws:TagKeys", r#""true""#),
    ("NumericLessThan", "s3:max-keys", "10"),
    ("NumericLessThanEquals", "s3:max-keys", r#""10""#),
    ("NumericGreaterThan", "s3:max-keys", r#"["5","20"]"#),
    ("NumericEquals", "s3:max-keys", r#"["5","10"]"#),
    ("NumericNotEquals", "s3:max-keys", r#""7""#),
    ("NumericGreaterThanEqualsIfExists", "s3:max-keys", r#""10""#),
    ("DateLessThan", "aws:CurrentTime", r#""2030-01-01T00:00:00Z""#),
    ("DateGreaterThanEquals", "aws:CurrentTime", r#""2029-01-01T00:00:00Z""#),
    ("DateNotEquals", "aws:CurrentTime", r#""2030-01-01T00:00:00Z""#),
    ("Bool", "aws:SecureTransport", r#""true""#),
    ("Bool", "aws:SecureTransport", "false"),
    ("BoolIfExists", "aws:SecureTransport", r#""false""#),
    ("Null", "aws:SecureTransport", r#""true""#),
    ("StringEquals", "aws:SecureTransport", r#""true""#),
    ("IpAddress", "aws:SourceIp", r#""10.0.0.0/8""#),
    ("NotIpAddress", "aws:SourceIp", r#"["10.1.0.0/16","2001:db8::/32"]"#),
    ("IpAddressIfExists", "aws:SourceIp", r#"["10.1.2.0/24","::/0"]"#),
    ("BinaryEquals", "x:binary", r#""QUI=""#),
    ("ArnLike", "aws:SourceArn", r#""arn:aws:s3:::b*""#),
    ("ArnNotLike", "aws:SourceArn", r#"["arn:aws:s3:::b*","arn:aws:*:*:*:*a"]"#),
    ("ArnEquals", "aws:PrincipalArn", r#""arn:aws:iam::111111111111:user/ann""#),
    ("ArnLike", "aws:PrincipalArn", r#""arn:aws:iam::*:role/*""#),
    ("StringEquals", "aws:PrincipalAccount", r#""111111111111""#),
    ("StringNotLike", "aws:PrincipalArn", r#""arn:aws:iam::111111111111:*""#),
    ("StringEquals", "aws:PrincipalType", r#"["User","Account"]"#),
];

fn list(texts: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::collection::vec(select(texts), 1..3)
        .prop_map(|it| format!("[{}]", it.iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(",")))
}

fn statement(with_principals: bool) -> impl Strategy<Value = String> {
    let conditions = proptest::collection::vec(select(&CONDITIONS[..]), 0..3);
    let elements = (list(&ACTIONS), list(&RESOURCES), select(&PRINCIPALS[..]), conditions);
    let nots = (prop::bool::weighted(0.15), prop::bool::weighted(0.15), prop::bool::weighted(0.15));
    (prop::bool::weighted(0.35), elements, nots).prop_map(
        move |(deny, (action, resource, principal, conditions), (not_action, not_resource, not_principal))| {
            let not = |it: bool| if it { "Not" } else { "" };
            let effect = if deny { "Deny" } else { "Allow" };
            let mut operators: Vec<(&str, Vec<(&str, &str)>)> = Vec::new();
            for (operator, key, values) in conditions {
                match operators.iter_mut().find(|it| it.0 == operator) {
                    Some(known) if known.1.iter().any(|it| it.0 == key) => {}
                    Some(known) => known.1.push((key, values)),
                    None => operators.push((operator, vec![(key, values)])),
                }
            }
            let operators: Vec<String> = operators
                .into_iter()
                .map(|(operator, keys)| {
                    let keys: Vec<String> = keys.iter().map(|(key, values)| format!("\"{key}\":{values}")).collect();
                    format!("\"{operator}\":{{{}}}", keys.join(","))
                })
                .collect();
            let principal = if with_principals {
                format!("\"{}Principal\":{principal},", not(not_principal))
            } else {
                String::new()
            };
            format!(
                r#"{{"Effect":"{effect}",{principal}"{}Action":{action},"{}Resource":{resource},"Condition":{{{}}}}}"#,
                not(not_action),
                not(not_resource),
                operators.join(",")
            )
        },
    )
}

fn policy(with_principals: bool) -> impl Strategy<Value = String> {
    let version = select(&["2012-10-17", "2012-10-17", "2012-10-17", "2008-10-17"][..]);
    (version, proptest::collection::vec(statement(with_principals), 1..4)).prop_map(|(version, statements)| {
        format!(r#"{{"Version":"{version}","Statement":[{}]}}"#, statements.join(","))
    })
}

/// A pair of policies; often the second is the first with a statement more, less or changed.
fn pair(with_principals: bool) -> impl Strategy<Value = (String, String)> {
    let statements = proptest::collection::vec(statement(with_principals), 1..4);
    let near =
        (statements, statement(with_principals), 0usize..4, 0u8..3).prop_map(|(mut statements, other, at, how)| {
            let document = |it: &[String]| format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, it.join(","));
            let one = document(&statements);
            let at = at % statements.len();
            match how {
                0 => statements.push(other),
                1 => statements[at] = other,
                _ => statements.rotate_left(at),
            }
            (one, document(&statements))
        });
    prop_oneof![1 => (policy(with_principals), policy(with_principals)), 2 => near]
}

const CALLERS: [&str; 14] = [
    "<anonymous>",
    ANN,
    "arn:aws:iam::111111111111:user/bob",
    "arn:aws:iam::333333333333:user/ann",
    ROLE,
    "arn:aws:iam::222222222222:role/other",
    "arn:aws:sts::111111111111:assumed-role/reader/s",
    "arn:aws:sts::111111111111:assumed-role/reader/t",
    "arn:aws:sts::222222222222:assumed-role/x/s",
    "arn:aws:sts::111111111111:federated-user/ann",
    "arn:aws:iam::222222222222:root",
    "s3.amazonaws.com",
    "lambda.amazonaws.com",
    "accounts.google.com",
];

fn callers(with_principals: bool) -> Vec<&'static str> {
    let attached = |it: &&str| with_principals || (it.starts_with("arn:") && !it.ends_with(":root"));
    CALLERS.iter().copied().filter(attached).collect()
}

/// A request whose keys are as AWS makes them.
fn request(with_principals: bool) -> impl Strategy<Value = Request> {
    let text =
        || proptest::option::weighted(0.6, select(&["a", "b", "A", "ab", "c", "kk", "", "ann", "\u{212A}k"][..]));
    let several =
        proptest::option::weighted(0.7, proptest::collection::vec(select(&["a", "b", "ab", "c", ""][..]), 0..3));
    let keys = (
        text(),
        several,
        proptest::option::of(select(&["4", "5", "7", "10", "10.5", "15", "25"][..])),
        proptest::option::of(select(
            &["2028-01-01T00:00:00Z", "2029-05-01T00:00:00Z", "2030-01-01T00:00:00Z", "2031-01-01T00:00:00Z"][..],
        )),
        proptest::option::of(select(&["true", "false"][..])),
        proptest::option::of(select(&["10.0.0.1", "10.1.2.3", "10.1.3.3", "192.0.2.1", "2001:db8::1", "::1"][..])),
        proptest::option::of(select(&["arn:aws:s3:::b", "arn:aws:s3:::ba", "arn:aws:sns:x:1:a", "none"][..])),
        proptest::option::of(select(&["QUI=", "QUI", "eHh4", "****"][..])),
        (text(), proptest::option::of(proptest::collection::vec(select(&["a", "b", "c"][..]), 0..3))),
    );
    let actions =
        select(&["s3:GetObject", "s3:GetTags", "s3:PutObject", "sqs:GetObject", "sqs:SendMessage", "s3:xetObject"][..]);
    let resources = select(
        &[
            "arn:aws:s3:::b",
            "arn:aws:s3:::b/x",
            "arn:aws:s3:::b/a/y",
            "arn:aws:s3:::b/ann/y",
            "arn:aws:s3:::c/a",
            "arn:aws:s3:::ann/a",
            "arn:aws-cn:s3:::bb",
            "arn:aws:sqs:us-east-1:111111111111:q",
            "arn:aws:sqs:us-west-1:222222222222:q",
            "arn:aws:sqs:us-west-2:111111111111:r",
            "other",
            "",
            "*",
        ][..],
    );
    (select(callers(with_principals)), actions, resources, keys).prop_map(
        |(caller, action, resource, (tag, tags, number, date, bool, address, source, binary, (free, free_list)))| {
            let mut request = Request::new(caller, action, resource);
            if resource == "*" {
                request = request.without_resource_types();
            }
            let has_tags = request.caller().identity().is_some();
            let mut set = |key: &str, value: Option<&str>| {
                if let Some(value) = value {
                    request = request.clone().with(key, value);
                }
            };
            set("aws:PrincipalTag/t", tag.filter(|_| has_tags));
            set("s3:max-keys", number);
            set("aws:CurrentTime", date);
            set("aws:SecureTransport", bool);
            set("aws:SourceIp", address);
            set("aws:SourceArn", source);
            set("x:binary", binary);
            set("x:free", free);
            match tags.as_deref() {
                None => {}
                // A list of one may come as plain text.
                Some([one]) if caller.contains("user") => request = request.with("aws:TagKeys", one),
                Some(tags) => request = request.with_all("aws:TagKeys", tags.iter().copied()),
            }
            if let (Some(list), None) = (free_list, free) {
                request = request.with_all("x:free", list);
            }
            request.with_keys_of_caller()
        },
    )
}

/// Whether a policy allows a request, by the evaluator: what else counts allows everything.
fn allowed(kind: PolicyKind, policy: &CompiledPolicy, request: &Request) -> bool {
    let anyone = compile_json(r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#).expect("a policy");
    let decision = if kind == PolicyKind::Identity {
        let account = request.caller().account().expect("an account").to_owned();
        let policies = Policies { identity: vec![policy], ..Policies::default() };
        decide(&request.clone().in_account(&account), &policies)
    } else {
        let identity = if request.caller().identity().is_some() { vec![&anyone] } else { Vec::new() };
        let policies = Policies { identity, resource: Some(policy), ..Policies::default() };
        decide(&request.clone().in_account("000000000001"), &policies)
    };
    decision == Decision::Allowed
}

fn cases(of: u32) -> ProptestConfig {
    let wanted = std::env::var("LAKEWRIGHT_COMPARE_CASES").ok().and_then(|it| it.parse().ok());
    ProptestConfig {
        cases: wanted.unwrap_or(of),
        max_shrink_iters: 4_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn check(kind: PolicyKind, (existing, new): &(String, String), requests: &[Request]) -> Result<(), TestCaseError> {
    let (existing, new) = (compile_json(existing).expect("a policy"), compile_json(new).expect("a policy"));
    let answer = no_new_access(kind, &new, &existing);
    match &answer {
        Answer::Pass => {
            for request in requests {
                let refuted = allowed(kind, &new, request) && !allowed(kind, &existing, request);
                prop_assert!(!refuted, "a pass is refuted by {request:?}");
            }
        }
        Answer::Fail(witness) => {
            prop_assert!(allowed(kind, &new, witness.request()), "not allowed by the new policy: {witness}");
            prop_assert!(!allowed(kind, &existing, witness.request()), "allowed by the existing policy: {witness}");
        }
        Answer::Unknown(_) => {}
    }
    prop_assert_eq!(answer, no_new_access(kind, &new, &existing));
    Ok(())
}

proptest! {
    #![proptest_config(cases(1_500))]

    #[test]
    fn answers_on_policies_of_identities_are_those_of_the_evaluator(
        policies in pair(false),
        requests in proptest::collection::vec(request(false), 12),
    ) {
        check(PolicyKind::Identity, &policies, &requests)?;
    }

    #[test]
    fn answers_on_policies_of_resources_are_those_of_the_evaluator(
        policies in pair(true),
        requests in proptest::collection::vec(request(true), 12),
    ) {
        check(PolicyKind::Resource, &policies, &requests)?;
    }

    #[test]
    fn a_policy_has_nothing_new_to_itself(policy in policy(true)) {
        let policy = compile_json(&policy).expect("a policy");
        prop_assert_eq!(no_new_access(PolicyKind::Resource, &policy, &policy), Answer::Pass);
    }

    #[test]
    fn what_two_groups_allow_together_each_allows(
        policies in pair(false),
        requests in proptest::collection::vec(request(false), 12),
    ) {
        let (one, two) = (compile_json(&policies.0).expect("a policy"), compile_json(&policies.1).expect("a policy"));
        let mut prepare = Prepare::new();
        let groups = (prepare.add(PolicyKind::Identity, &[&one]), prepare.add(PolicyKind::Identity, &[&two]));
        let prepared = prepare.ready();
        match prepared.find(&[groups.0, groups.1], &[]) {
            Answer::Pass => {
                for request in &requests {
                    let both = [&one, &two].iter().all(|it| allowed(PolicyKind::Identity, it, request));
                    prop_assert!(!both, "both allow {request:?}");
                }
            }
            Answer::Fail(witness) => {
                for policy in [&one, &two] {
                    prop_assert!(allowed(PolicyKind::Identity, policy, witness.request()), "{witness}");
                }
            }
            Answer::Unknown(_) => {}
        }
        prop_assert!(prepared.find(&[groups.0], &[groups.0]).is_pass());
    }
}

#[test]
fn few_questions_on_small_policies_stay_open() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::{TestRng, TestRunner};

    let rng = TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(ProptestConfig::default(), rng);
    let (mut answers, mut examples) = ([0; 3], Vec::new());
    for _ in 0..200 {
        let (existing, new) = pair(true).new_tree(&mut runner).expect("a pair").current();
        let policies = (compile_json(&existing).expect("a policy"), compile_json(&new).expect("a policy"));
        let place = match no_new_access(PolicyKind::Resource, &policies.1, &policies.0) {
            Answer::Pass => 0,
            Answer::Fail(_) => 1,
            Answer::Unknown(_) => 2,
        };
        answers[place] += 1;
        if place == 2 && examples.len() < 5 {
            examples.push((existing, new));
        }
    }
    assert!(answers[2] * 20 < 200, "{answers:?}: {examples:#?}");
    assert!(answers[0] > 20 && answers[1] > 20, "{answers:?}");
}

#[test]
fn limits_are_answers() {
    let open = |it: &str| compile_json(it).expect("a policy");
    let star = open(r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#);
    let some = open(r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":["*a*","*b*","*c*"]}}"#);
    let mut prepare = Prepare::new().with_limits(Limits { states: 4, ..Limits::default() });
    let groups = (prepare.add(PolicyKind::Identity, &[&some]), prepare.add(PolicyKind::Identity, &[&star]));
    assert_eq!(prepare.ready().no_new_access(groups.0, groups.1).name(), "UNKNOWN");
    let mut prepare = Prepare::new().with_limits(Limits { cells: 1, ..Limits::default() });
    let groups = (prepare.add(PolicyKind::Identity, &[&star]), prepare.add(PolicyKind::Identity, &[&some]));
    assert_eq!(prepare.ready().no_new_access(groups.0, groups.1).name(), "UNKNOWN");
}
