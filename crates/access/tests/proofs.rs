//! What is said never to be is never allowed: random policies, random requests, and the evaluator.

use std::cell::Cell;

use lakewright_access::{Access, Claim, DataKind, PrincipalKind, Stack, Verb, bucket, role};
use lakewright_iam::eval::{CompiledPolicy, Decision, Level, Policies, Request, compile_json, decide};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::TestRunner;

const ROLE: &str = "arn:aws:iam::111111111111:role/r";
const BUCKET: &str = "arn:aws:s3:::lake";
const VERBS: [Verb; 5] = [Verb::Read, Verb::Write, Verb::Delete, Verb::Tag, Verb::List];
const TEXTS: [&str; 7] = ["a", "b", "ab", "A", "a/b", "ba", ""];

/// A condition as JSON: operator and key with values.
fn condition() -> impl Strategy<Value = String> {
    let texts = subsequence(&["a", "b", "a*", "*b", "A"][..], 1..=2);
    let operators = select(
        &[
            "StringEquals",
            "StringNotEquals",
            "StringLike",
            "StringNotLike",
            "StringEqualsIgnoreCase",
            "StringEqualsIfExists",
            "StringNotEqualsIfExists",
        ][..],
    );
    let keys = select(&["aws:PrincipalTag/t", "s3:ExistingObjectTag/c", "s3:RequestObjectTag/c", "s3:prefix"][..]);
    prop_oneof![
        (operators, keys, texts).prop_map(|(operator, key, values)| format!(r#""{operator}":{{"{key}":{values:?}}}"#)),
        (select(&["ForAnyValue:StringEquals", "ForAllValues:StringLike"][..]), subsequence(&["a", "b*"][..], 1..=2))
            .prop_map(|(operator, values)| format!(r#""{operator}":{{"s3:RequestObjectTagKeys":{values:?}}}"#)),
        any::<bool>().prop_map(|it| format!(r#""Bool":{{"aws:SecureTransport":"{it}"}}"#)),
        (select(&["aws:PrincipalTag/t", "s3:ExistingObjectTag/c"][..]), any::<bool>())
            .prop_map(|(key, it)| format!(r#""Null":{{"{key}":"{it}"}}"#)),
        Just(format!(r#""ArnLike":{{"aws:PrincipalArn":"{ROLE}"}}"#)),
        Just(r#""StringEquals":{"s3:prefix":"${aws:PrincipalTag/t}"}"#.to_owned()),
        Just(r#""StringLike":{"s3:prefix":"${aws:principaltag/T, 'a'}*"}"#.to_owned()),
        (
            select(&["NumericLessThan", "NumericEquals", "NumericNotEquals", "NumericGreaterThanEqualsIfExists"][..]),
            subsequence(&["5", "10.0"][..], 1..=2),
        )
            .prop_map(|(operator, values)| format!(r#""{operator}":{{"s3:max-keys":{values:?}}}"#)),
        (
            select(&["DateLessThan", "DateGreaterThan", "DateEquals", "DateNotEqualsIfExists"][..]),
            select(&["2030-01-01T00:00:00Z", "1893456000"][..]),
        )
            .prop_map(|(operator, value)| format!(r#""{operator}":{{"aws:CurrentTime":"{value}"}}"#)),
        (
            select(&["IpAddress", "NotIpAddress", "NotIpAddressIfExists", "ForAnyValue:IpAddress"][..]),
            subsequence(&["10.0.0.0/8", "10.1.2.3", "2001:db8::/32"][..], 1..=2),
        )
            .prop_map(|(operator, values)| format!(r#""{operator}":{{"aws:SourceIp":{values:?}}}"#)),
        (
            select(
                &["ForAllValues:StringNotEquals", "ForAnyValue:StringNotLike", "ForAllValues:StringEqualsIfExists"][..]
            ),
            subsequence(&["a", "b*", "bb"][..], 1..=2),
        )
            .prop_map(|(operator, values)| format!(r#""{operator}":{{"s3:RequestObjectTagKeys":{values:?}}}"#)),
        (
            select(&["StringEquals", "StringNotLikeIfExists"][..]),
            subsequence(&["111111111111", "2*", "222222222222"][..], 1..=2),
        )
            .prop_map(|(operator, values)| format!(r#""{operator}":{{"aws:PrincipalAccount":{values:?}}}"#)),
        Just(r#""Bool":{"aws:PrincipalIsAWSService":"false"}"#.to_owned()),
        Just(r#""Null":{"s3:RequestObjectTagKeys":"true"}"#.to_owned()),
    ]
}

fn statement(has_principal: bool) -> impl Strategy<Value = String> {
    let actions = subsequence(
        &["s3:GetObject", "s3:Get*", "s3:PutObject", "s3:*Object", "S3:deleteobject*", "s3:*", "s3:ListBucket", "*"][..],
        1..=3,
    );
    let resources = subsequence(
        &["", "/*", "/a*", "/*b", "/a/*", "/?b*", "/${aws:PrincipalTag/t}/*", "*", "/${aws:PrincipalTag/T,'a'}*"][..],
        1..=3,
    );
    let principal = select(
        &[
            r#"{"AWS":"111111111111"}"#,
            r#"{"AWS":"arn:aws:iam::111111111111:role/r"}"#,
            r#""*""#,
            r#"{"AWS":"222222222222"}"#,
            r#"{"Service":"s3.amazonaws.com"}"#,
            r#"{"AWS":["arn:aws:iam::222222222222:root","arn:aws:iam::111111111111:root"]}"#,
            r#"{"AWS":"arn:aws:sts::111111111111:assumed-role/r/s"}"#,
        ][..],
    );
    let conditions = proptest::collection::vec(condition(), 0..=2);
    let tenth = || prop::bool::weighted(0.1);
    let which = (prop::bool::weighted(0.6), any::<bool>(), tenth(), tenth(), tenth());
    (actions, resources, principal, conditions, which).prop_map(
        move |(
            actions,
            resources,
            principal,
            mut conditions,
            (allows, both, not_actions, not_resources, not_principals),
        )| {
            let resources: Vec<String> = resources.iter().map(|it| format!("{BUCKET}{it}")).collect();
            conditions.truncate(if both { 2 } else { 1 });
            let operator = |it: &String| it.split('"').nth(1).map(str::to_owned);
            if let [one, other] = conditions.as_slice()
                && operator(one) == operator(other)
            {
                conditions.pop();
            }
            let element = if not_principals && principal != r#""*""# { "NotPrincipal" } else { "Principal" };
            let principal = if has_principal { format!(r#""{element}":{principal},"#) } else { String::new() };
            format!(
                r#"{{"Effect":"{}",{principal}"{}":{actions:?},"{}":{resources:?},"Condition":{{{}}}}}"#,
                if allows { "Allow" } else { "Deny" },
                if not_actions { "NotAction" } else { "Action" },
                if not_resources { "NotResource" } else { "Resource" },
                conditions.join(",")
            )
        },
    )
}

fn document(has_principal: bool) -> impl Strategy<Value = String> {
    let statements = proptest::collection::vec(statement(has_principal), 1..=4);
    let version = prop_oneof![9 => Just("2012-10-17"), 1 => Just("2008-10-17")];
    (statements, version)
        .prop_map(|(it, version)| format!(r#"{{"Version":"{version}","Statement":[{}]}}"#, it.join(",")))
}

/// A request that may be made of what a claim is about.
#[derive(Clone, Debug)]
struct Asked {
    action: usize,
    object: String,
    context: Vec<(&'static str, Option<&'static str>)>,
    keys: Option<Vec<&'static str>>,
}

fn asked() -> impl Strategy<Value = Asked> {
    let object = "(a|b|A|a/|b/|ab){0,3}(a|b|x)";
    let value = || proptest::option::of(select(&TEXTS[..]));
    let keys = proptest::option::of(subsequence(&["a", "b", "bb", "c"][..], 0..=3));
    let typed = (
        proptest::option::of(select(&["4", "5", "10", "7.5", "11"][..])),
        proptest::option::of(select(&["2029-12-31T23:59:59Z", "2030-01-01T00:00:00Z", "1893456001"][..])),
        proptest::option::of(select(&["10.1.2.3", "10.9.9.9", "11.0.0.1", "2001:db8::1"][..])),
    );
    (0..9_usize, object, (value(), value(), value(), value(), any::<bool>()), typed, keys).prop_map(
        |(action, object, (tag, existing, new, prefix, tls), (number, time, place), keys)| Asked {
            action,
            object,
            context: vec![
                ("aws:PrincipalTag/t", tag),
                ("s3:ExistingObjectTag/c", existing),
                ("s3:RequestObjectTag/c", new),
                ("s3:prefix", prefix),
                ("aws:SecureTransport", Some(if tls { "true" } else { "false" })),
                ("s3:max-keys", number),
                ("aws:CurrentTime", time),
                ("aws:SourceIp", place),
            ],
            keys,
        },
    )
}

struct Held {
    identity: CompiledPolicy,
    boundary: Option<CompiledPolicy>,
    resource: Option<CompiledPolicy>,
    organization: [Option<CompiledPolicy>; 2],
    everything: CompiledPolicy,
}

impl Held {
    fn allows(&self, verb: Verb, asked: &Asked, given: Option<(&str, Option<&str>)>) -> Option<String> {
        let actions: Vec<&str> = verb.actions(DataKind::Bucket).collect();
        let action = actions[asked.action % actions.len()];
        let is_itself = action.contains("Bucket") || action.contains("Lifecycle");
        let resource = if is_itself { BUCKET.to_owned() } else { format!("{BUCKET}/{}", asked.object) };
        let mut request = Request::new(ROLE, action, &resource).in_account("111111111111");
        for (key, value) in &asked.context {
            let value = match given {
                Some((name, value)) if name == *key => value,
                _ => *value,
            };
            if let Some(value) = value {
                request = request.with(key, value);
            }
        }
        if let Some(keys) = &asked.keys {
            request = request.with_all("s3:RequestObjectTagKeys", keys.iter().copied());
        }
        let policies = Policies {
            identity: vec![&self.identity],
            boundary: self.boundary.iter().collect(),
            resource: self.resource.as_ref(),
            service_control: vec![Level {
                name: "",
                policies: [&self.everything].into_iter().chain(&self.organization[0]).collect(),
            }],
            resource_control: vec![Level { name: "", policies: self.organization[1].iter().collect() }],
            ..Policies::default()
        };
        let request = request.with_keys_of_caller();
        (decide(&request, &policies) == Decision::Allowed).then(|| format!("{request:?}"))
    }
}

fn template(identity: &str, boundary: Option<&String>, resource: Option<&String>) -> String {
    let boundary_of = match boundary {
        Some(it) => format!(r#","Limit":{{"Type":"AWS::IAM::ManagedPolicy","Properties":{{"PolicyDocument":{it}}}}}"#),
        None => String::new(),
    };
    let has_boundary = if boundary.is_some() { r#""PermissionsBoundary":{"Ref":"Limit"},"# } else { "" };
    let policy = match resource {
        Some(it) => format!(
            r#","Says":{{"Type":"AWS::S3::BucketPolicy","Properties":{{"Bucket":{{"Ref":"Lake"}},"PolicyDocument":{it}}}}}"#
        ),
        None => String::new(),
    };
    format!(
        r#"{{"Resources":{{"Lake":{{"Type":"AWS::S3::Bucket","Properties":{{"BucketName":"lake"}}}},
        "R":{{"Type":"AWS::IAM::Role","Properties":{{"RoleName":"r",{has_boundary}"AssumeRolePolicyDocument":{{"Statement":[
        {{"Effect":"Allow","Principal":{{"AWS":"222222222222"}},"Action":["sts:AssumeRole","sts:TagSession"]}}]}},
        "Policies":[{{"PolicyName":"p","PolicyDocument":{identity}}}]}}}}{boundary_of}{policy}}}}}"#
    )
}

/// What the organization says of the account.
fn organization(service: Option<&String>, resource: Option<&String>) -> String {
    let one = |kind: &str, document: Option<&String>| {
        let it = document?;
        Some(format!(
            r#""{kind}":{{"Type":"AWS::Organizations::Policy","Properties":{{"Type":"{kind}_CONTROL_POLICY",
            "TargetIds":["111111111111"],"Content":{it}}}}}"#
        ))
    };
    let policies = [one("SERVICE", service), one("RESOURCE", resource)];
    format!(r#"{{"Resources":{{{}}}}}"#, policies.into_iter().flatten().collect::<Vec<_>>().join(","))
}

#[test]
fn what_is_said_never_to_be_is_never_allowed() {
    let cases = std::env::var("LAKEWRIGHT_ACCESS_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(400);
    let config =
        ProptestConfig { cases, max_shrink_iters: 400, failure_persistence: None, ..ProptestConfig::default() };
    let rng = TestRunner::deterministic().new_rng();
    let policies = (
        document(false),
        proptest::option::weighted(0.3, document(false)),
        proptest::option::weighted(0.7, document(true)),
        proptest::option::weighted(0.2, document(false)),
        proptest::option::weighted(0.2, document(true)),
    );
    let claim = (
        select(&VERBS[..]),
        proptest::option::of(select(&["a*", "a/*", "*b", "b"][..])),
        proptest::option::of(select(&["a*", "*b", "${aws:PrincipalTag/t}/*"][..])),
        proptest::option::of(prop_oneof![
            (
                select(&["aws:PrincipalTag/t", "s3:ExistingObjectTag/c"][..]),
                proptest::option::of(select(&["a", "b"][..])),
            ),
            (Just("aws:SecureTransport"), select(&[Some("true"), Some("false")][..])),
        ]),
    );
    let requests = proptest::collection::vec(asked(), 40);
    let counts = [const { Cell::new(0) }; 3];
    let [never, broken, unknown] = &counts;
    let add = |it: &Cell<u32>| it.set(it.get() + 1);
    let checked =
        TestRunner::new_with_rng(config, rng).run(&(policies, claim, requests), |(policies, claim, requests)| {
            let (identity, boundary, resource, service_control, resource_control) = policies;
            // Resource control policies deny alone.
            let resource_control = resource_control.map(|it| it.replace(r#""Effect":"Allow""#, r#""Effect":"Deny""#));
            let text = template(&identity, boundary.as_ref(), resource.as_ref());
            let root = lakewright_template::read_json(&text).expect("a template").root;
            let controls = organization(service_control.as_ref(), resource_control.as_ref());
            let organization = lakewright_template::read_json(&controls).expect("a template").root;
            let access = Access::of([
                Stack::new("s", &root).in_account("111111111111"),
                Stack::new("o", &organization).in_account("999999999999"),
            ]);
            let compiled = |it: &String| compile_json(it).expect("a policy");
            let held = Held {
                identity: compiled(&identity),
                boundary: boundary.as_ref().map(compiled),
                resource: resource.as_ref().map(compiled),
                organization: [service_control.as_ref().map(compiled), resource_control.as_ref().map(compiled)],
                everything: compile_json(r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#)
                    .expect("a policy"),
            };
            let (verb, part, outside, given) = claim;
            let what = part.iter().fold(bucket("Lake"), |it, part| it.part(part));
            let mut said = Claim::never(verb, what).by(role("R")).directly();
            if let Some(outside) = outside {
                said = said.outside(bucket("Lake").part(outside));
            }
            if let Some((key, value)) = given {
                said = match value {
                    Some(value) => said.given(key, value),
                    None => said.without(key),
                };
            }
            match access.broken(&said) {
                None => add(never),
                Some(it) if it.is_unknown => {
                    add(unknown);
                    return Ok(());
                }
                Some(_) => {
                    add(broken);
                    return Ok(());
                }
            }
            for asked in &requests {
                let Some(request) = held.allows(verb, asked, given) else { continue };
                // Only what the claim is about: inside the part and outside what it leaves out.
                let matches = |pattern: &str| {
                    let tag = asked.context[0].1;
                    let tag = match given {
                        Some(("aws:PrincipalTag/t", value)) => value,
                        _ => tag,
                    };
                    let pattern = match (pattern.contains("${"), tag) {
                        (true, None) => return false,
                        (true, Some(tag)) => format!("{tag}/*"),
                        _ => pattern.to_owned(),
                    };
                    glob(&pattern, &asked.object)
                };
                let actions: Vec<&str> = verb.actions(DataKind::Bucket).collect();
                let action = actions[asked.action % actions.len()];
                let is_itself = action.contains("Bucket") || action.contains("Lifecycle");
                let is_meant = is_itself || (part.is_none_or(matches) && !outside.is_some_and(matches));
                prop_assert!(!is_meant, "{said}\nis said to hold, and allowed is\n{request}\n{text}");
            }
            // What the matrix leaves out nobody can.
            let (who, data) = (
                access.principals_called(Some(PrincipalKind::Role), "R").next().expect("the role"),
                access.data_called(None, "Lake").next().expect("the bucket"),
            );
            if access.cells(who, verb, data).is_empty() {
                for asked in &requests {
                    let request = held.allows(verb, asked, None);
                    prop_assert!(request.is_none(), "not in the matrix, and allowed: {request:?}\n{text}");
                }
            }
            Ok(())
        });
    if let Err(failed) = checked {
        panic!("{failed}");
    }
    // Most answers are answers, and both kinds come up.
    let [never, broken, unknown] = counts.map(|it| it.get());
    assert!(never * 5 > cases && broken * 5 > cases && unknown * 10 < cases, "{never} {broken} {unknown} of {cases}");
}

/// A pattern with `*`, by trying every length: slow, simple, and not the one under test.
fn glob(pattern: &str, text: &str) -> bool {
    match pattern.chars().next() {
        None => text.is_empty(),
        Some('*') => (0..=text.len()).any(|at| glob(&pattern[1..], &text[at..])),
        Some(it) => text.starts_with(it) && glob(&pattern[1..], &text[1..]),
    }
}
