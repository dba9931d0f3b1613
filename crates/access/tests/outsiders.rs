//! Whom the policies of things let in: random policies of buckets, keys and queues, callers of every kind, and the
//! evaluator. What is said never to be is never allowed.

use lakewright_access::{
    Access, Claim, DataKind, Stack, Verb, anonymous, bucket, key, outsiders, queue, service, somebody,
};
use lakewright_iam::eval::{Decision, Policies, Request, compile_json, decide};
use lakewright_template::read;

#[path = "common/dice.rs"]
mod dice;

use dice::Dice;

const PRINCIPALS: [&str; 10] = [
    r#""*""#,
    r#"{"AWS":"*"}"#,
    r#"{"AWS":"333333333333"}"#,
    r#"{"AWS":"arn:aws:iam::333333333333:role/partner"}"#,
    r#"{"AWS":"arn:aws:sts::333333333333:assumed-role/partner/s"}"#,
    r#"{"Service":"s3.amazonaws.com"}"#,
    r#"{"Service":["s3.amazonaws.com","logs.us-east-1.amazonaws.com"]}"#,
    r#"{"AWS":"111111111111"}"#,
    r#"{"AWS":["333333333333","111111111111"],"Service":"s3.amazonaws.com"}"#,
    r#"{"Federated":"arn:aws:iam::111111111111:saml-provider/corp"}"#,
];

const CONDITIONS: [&str; 24] = [
    "",
    "",
    r#""StringEquals":{"aws:PrincipalOrgID":"o-abcdefghij"}"#,
    r#""StringNotEquals":{"aws:PrincipalOrgID":"o-abcdefghij"}"#,
    r#""StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-abcdefghij"}"#,
    r#""StringEquals":{"aws:SourceAccount":"111111111111"}"#,
    r#""StringNotEqualsIfExists":{"aws:SourceAccount":["111111111111","222222222222"]}"#,
    r#""ArnLike":{"aws:SourceArn":"arn:aws:s3:::raw*"}"#,
    r#""ArnNotLike":{"aws:SourceArn":"arn:aws:s3:::raw*"}"#,
    r#""ArnNotLikeIfExists":{"aws:PrincipalArn":"arn:aws:iam::333333333333:role/*"}"#,
    r#""ArnEquals":{"aws:PrincipalArn":["arn:aws:iam::333333333333:role/partner","arn:aws:iam::*:user/*"]}"#,
    r#""StringEquals":{"aws:PrincipalAccount":"333333333333"}"#,
    r#""StringNotEquals":{"aws:PrincipalAccount":["111111111111","3*"]}"#,
    r#""Null":{"aws:PrincipalAccount":"true"}"#,
    r#""Bool":{"aws:PrincipalIsAWSService":"true"}"#,
    r#""BoolIfExists":{"aws:PrincipalIsAWSService":"false"}"#,
    r#""Bool":{"aws:SecureTransport":"false"}"#,
    r#""IpAddress":{"aws:SourceIp":["10.0.0.0/8","2001:db8::/32"]}"#,
    r#""NotIpAddressIfExists":{"aws:SourceIp":"10.1.0.0/16"}"#,
    r#""ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]}"#,
    r#""ForAnyValue:StringNotLike":{"aws:TagKeys":"a*"}"#,
    r#""StringLike":{"aws:PrincipalTag/t":"${aws:PrincipalAccount}"}"#,
    r#""DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}"#,
    r#""NumericLessThanIfExists":{"s3:max-keys":"10"}"#,
];

fn statement(dice: &mut Dice, actions: &[&str], resources: &[&str]) -> String {
    let effect = if dice.one_in(3) { "Deny" } else { "Allow" };
    let principal = dice.pick(&PRINCIPALS);
    let not = dice.one_in(8) && !principal.contains('*');
    let element = if not { "NotPrincipal" } else { "Principal" };
    let (action, resource) = (dice.pick(actions), dice.pick(resources));
    let action_element = if dice.one_in(8) && action != "*" { "NotAction" } else { "Action" };
    let first = dice.pick(&CONDITIONS);
    let second = if dice.one_in(3) { dice.pick(&CONDITIONS) } else { "" };
    let operator = |it: &str| it.split('"').nth(1).map(str::to_owned);
    let conditions: Vec<&str> = [first, second].into_iter().filter(|it| !it.is_empty()).collect();
    let conditions = match conditions.as_slice() {
        [one, other] if operator(one) == operator(other) => (*one).to_owned(),
        all => all.join(","),
    };
    format!(
        r#"{{"Effect":"{effect}","{element}":{principal},"{action_element}":"{action}","Resource":"{resource}","Condition":{{{conditions}}}}}"#
    )
}

fn document(dice: &mut Dice, actions: &[&str], resources: &[&str]) -> String {
    let statements: Vec<String> = (0..1 + dice.roll(3)).map(|_| statement(dice, actions, resources)).collect();
    format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","))
}

/// Something with a policy, and what can be done with it.
struct Thing {
    kind: DataKind,
    id: &'static str,
    arn: String,
    policy: String,
}

const CALLERS: [&str; 8] = [
    "<anonymous>",
    "arn:aws:iam::999999999999:user/outsider",
    "arn:aws:iam::333333333333:role/partner",
    "arn:aws:sts::333333333333:assumed-role/partner/s",
    "arn:aws:iam::333333333333:user/ann",
    "s3.amazonaws.com",
    "logs.us-east-1.amazonaws.com",
    "arn:aws:iam::111111111111:saml-provider/corp",
];

/// A request of a caller as AWS could make it.
fn request(dice: &mut Dice, caller: &str, action: &str, resource: &str) -> Request {
    let mut request = Request::new(caller, action, resource).in_account("111111111111");
    let is_service = caller.ends_with(".amazonaws.com");
    let with = |dice: &mut Dice, key: &str, values: &[&str], request: Request| match dice.one_in(2) {
        true => {
            let value = dice.pick(values);
            request.with(key, value)
        }
        false => request,
    };
    request = with(dice, "aws:SecureTransport", &["true", "false"], request);
    request = with(dice, "aws:CurrentTime", &["2029-01-01T00:00:00Z", "2031-01-01T00:00:00Z"], request);
    if is_service {
        request = with(dice, "aws:SourceAccount", &["111111111111", "444444444444"], request);
        request = with(dice, "aws:SourceArn", &["arn:aws:s3:::raw", "arn:aws:s3:::other"], request);
    } else {
        request = with(dice, "aws:SourceIp", &["10.1.2.3", "10.2.0.1", "11.0.0.1", "2001:db8::1"], request);
        request = with(dice, "s3:max-keys", &["5", "10", "100"], request);
        if caller.starts_with("arn:aws:iam::333") || caller.starts_with("arn:aws:sts::333") {
            request = with(dice, "aws:PrincipalOrgID", &["o-abcdefghij", "o-zzzzzzzzzz"], request);
            request = with(dice, "aws:PrincipalTag/t", &["333333333333", "x"], request);
        } else if caller.starts_with("arn:aws:iam::999") {
            request = with(dice, "aws:PrincipalOrgID", &["o-zzzzzzzzzz"], request);
            request = with(dice, "aws:PrincipalTag/t", &["999999999999", "x"], request);
        }
    }
    if dice.one_in(2) {
        let keys: Vec<&str> = ["a", "b", "c"].into_iter().filter(|_| dice.one_in(2)).collect();
        request = request.with_all("aws:TagKeys", keys);
    }
    request.with_keys_of_caller()
}

#[test]
fn whom_the_policy_of_a_thing_lets_in_is_never_said_to_stay_out() {
    let cases: u64 = std::env::var("LAKEWRIGHT_OUTSIDER_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(120);
    let everything = compile_json(r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#).expect("a policy");
    let (mut holds, mut broken, mut unknown) = (0u64, 0u64, 0u64);
    for case in 0..cases {
        let mut dice = Dice(case.wrapping_mul(0x2545_F491_4F6C_DD1D).wrapping_add(7));
        let things = [
            Thing {
                kind: DataKind::Bucket,
                id: "Notes",
                arn: "arn:aws:s3:::notes".to_owned(),
                policy: document(
                    &mut dice,
                    &["s3:*", "s3:GetObject", "s3:Get*", "S3:putobject", "s3:ListBucket", "*"],
                    &[
                        "arn:aws:s3:::notes/*",
                        "arn:aws:s3:::notes*",
                        "arn:aws:s3:::notes",
                        "arn:aws:s3:::notes/a?c*",
                        "*",
                    ],
                ),
            },
            Thing {
                kind: DataKind::Queue,
                id: "Work",
                arn: "arn:aws:sqs:us-east-1:111111111111:work".to_owned(),
                policy: document(
                    &mut dice,
                    &["sqs:*", "sqs:SendMessage", "SQS:send*", "sqs:ReceiveMessage", "*"],
                    &["arn:aws:sqs:us-east-1:111111111111:work", "arn:aws:sqs:*:*:w*", "*"],
                ),
            },
            Thing {
                kind: DataKind::Key,
                id: "Master",
                arn: String::new(),
                policy: document(&mut dice, &["kms:*", "kms:Decrypt", "kms:De*", "kms:GenerateDataKey*", "*"], &["*"]),
            },
        ];
        let [notes, work, master] = &things;
        let text = format!(
            r#"{{"Resources":{{
            "Notes":{{"Type":"AWS::S3::Bucket","Properties":{{"BucketName":"notes"}}}},
            "NotesPolicy":{{"Type":"AWS::S3::BucketPolicy","Properties":{{"Bucket":"notes","PolicyDocument":{}}}}},
            "Work":{{"Type":"AWS::SQS::Queue","Properties":{{"QueueName":"work"}}}},
            "WorkPolicy":{{"Type":"AWS::SQS::QueuePolicy","Properties":{{"Queues":[{{"Ref":"Work"}}],"PolicyDocument":{}}}}},
            "Master":{{"Type":"AWS::KMS::Key","Properties":{{"KeyPolicy":{}}}}}}}}}"#,
            notes.policy, work.policy, master.policy
        );
        let template = read(&text).expect("a template");
        let access = Access::of([Stack::new("s", &template.root).in_account("111111111111")]);
        let master_arn = access.data_called(Some(DataKind::Key), "Master").next().expect("the key").arn.clone();
        for thing in &things {
            let verbs: &[Verb] = match thing.kind {
                DataKind::Bucket => &[Verb::Read, Verb::Write, Verb::List],
                DataKind::Queue => &[Verb::Send, Verb::Receive],
                _ => &[Verb::Decrypt, Verb::Encrypt],
            };
            let verb = verbs[dice.roll(verbs.len())];
            let what = || match thing.kind {
                DataKind::Bucket => bucket(thing.id),
                DataKind::Queue => queue(thing.id),
                _ => key(thing.id),
            };
            let arn = if thing.arn.is_empty() { &master_arn } else { &thing.arn };
            let policy = compile_json(&thing.policy).expect("a policy");
            for caller in CALLERS {
                let claim = Claim::never(verb, what());
                let is_there = |word: &str| access.principals_called(None, word).next().is_some();
                let claim = match caller {
                    "<anonymous>" => claim.by(anonymous()),
                    _ if caller.ends_with(".amazonaws.com") && is_there(caller) => claim.by(service(caller)),
                    // Whom no policy names is any other account.
                    _ if is_there(caller) => claim.by(somebody(caller)),
                    _ if caller.starts_with("arn:aws:iam::999") => claim.by(outsiders()),
                    // Who is no principal of its own is one of anybody.
                    _ => claim,
                };
                match access.broken(&claim) {
                    Some(it) if it.is_unknown => {
                        unknown += 1;
                        continue;
                    }
                    Some(_) => {
                        broken += 1;
                        continue;
                    }
                    None => holds += 1,
                }
                let actions: Vec<&str> = verb.actions(thing.kind).collect();
                for _ in 0..30 {
                    let action = actions[dice.roll(actions.len())];
                    let inside = thing.kind == DataKind::Bucket && !action.contains("Bucket");
                    let resource =
                        if inside { format!("{arn}/{}", dice.pick(&["a", "abc", "a/bcd", "x"])) } else { arn.clone() };
                    let request = request(&mut dice, caller, action, &resource);
                    let policies = Policies {
                        identity: if caller.starts_with("arn:") { vec![&everything] } else { Vec::new() },
                        resource: Some(&policy),
                        ..Policies::default()
                    };
                    let decision = decide(&request, &policies);
                    assert_ne!(
                        decision,
                        Decision::Allowed,
                        "case {case}: {claim} is said to hold\n{request:?}\n{text}"
                    );
                }
            }
        }
    }
    assert!(holds > cases && broken > cases && unknown * 10 < holds + broken, "{holds} {broken} {unknown}");
}
